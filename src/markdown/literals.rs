//! Numbers and addresses that stand in words: where they begin and end. Enters: a text and a place in it. Leaves: bytes of a
//! phone number, an e-mail address, an address of the web; nothing for a year, a date, an amount.

use std::ops::Range;

use crate::markdown::mask::is_wide_sign;

/// The bytes of the e-mail address around the `@` at a place, looking back no further than `from`.
pub fn email_around(text: &str, from: usize, at: usize, end: usize) -> Option<Range<usize>> {
    let bytes = text.as_bytes();
    let local = |byte: &u8| byte.is_ascii_alphanumeric() || b"._%+-".contains(byte);
    let start = at - bytes[from..at].iter().rev().take_while(|byte| local(byte)).count();
    let start = start + bytes[start..at].iter().take_while(|byte| **byte == b'.').count();
    let domain = |byte: &&u8| byte.is_ascii_alphanumeric() || **byte == b'.' || **byte == b'-';
    let stop = at + 1 + bytes[at + 1..end].iter().take_while(domain).count();
    let stop = at + 1 + text[at + 1..stop].trim_end_matches(['.', '-']).len();
    let (host, top) = text[at + 1..stop].rsplit_once('.')?;
    let ends_well = !host.is_empty() && top.len() >= 2 && top.bytes().all(|byte| byte.is_ascii_alphabetic());
    (start < at && ends_well).then_some(start..stop)
}

/// Whether a text ends with a word that is not the end of a longer one.
pub fn ends_with_word(text: &str, word: &str) -> bool {
    text.strip_suffix(word).is_some_and(|before| !before.chars().next_back().is_some_and(char::is_alphanumeric))
}

/// Where an address ends that began before: at a space or a sign that cannot stand in it, not counting the signs of the
/// sentence after it.
pub fn url_end(text: &str, start: usize, end: usize) -> usize {
    let rest = &text[start..end];
    let stops = |sign: char| {
        sign.is_whitespace() || sign.is_control() || "<>\"`{}|\\^«»“”‘’".contains(sign) || is_wide_sign(sign)
    };
    let mut url = &rest[..rest.find(stops).unwrap_or(rest.len())];
    let mut unbalanced = url.matches(')').count().saturating_sub(url.matches('(').count());
    loop {
        let mut shorter =
            url.trim_end_matches(['.', ',', ';', ':', '!', '?', '\'', '*', '_', ']', '…', '،', '؛', '؟', '।', '۔']);
        if unbalanced > 0 && shorter.ends_with(')') {
            shorter = &shorter[..shorter.len() - 1];
            unbalanced -= 1;
        }
        if shorter.len() == url.len() {
            return start + url.len();
        }
        url = shorter;
    }
}

/// How many bytes of a text are a phone number, if it begins with one: North American with or without 1, or international
/// with its plus sign. A number of another shape (a year, a date, an amount) is none.
pub fn phone_length(text: &str) -> Option<usize> {
    let bytes = text.as_bytes();
    if bytes.first() == Some(&b'+') {
        return international_length(text);
    }
    let mut at = 0;
    if bytes.first() == Some(&b'1') && bytes.get(1).is_some_and(|byte| !byte.is_ascii_digit()) {
        at = 1 + separator(&text[1..])?;
    }
    let long = at > 0;
    let parenthesis = bytes.get(at) == Some(&b'(');
    at += usize::from(parenthesis);
    at = digits(bytes, at, 3)?;
    if parenthesis {
        if bytes.get(at) != Some(&b')') {
            return None;
        }
        at += 1;
    }
    let first = separator(&text[at..]).unwrap_or(0);
    at = digits(bytes, at + first, 3)?;
    let second = separator(&text[at..]).unwrap_or(0);
    // Ten digits without any space are a number only if they stand alone; a space on one side only is something else.
    if (second == 0) != (first == 0) && !parenthesis {
        return None;
    }
    if second == 0 && (long || parenthesis) {
        return None;
    }
    at = digits(bytes, at + second, 4)?;
    let area = bytes[..at].iter().filter(|byte| byte.is_ascii_digit()).nth(usize::from(long));
    let ends = !text[at..].starts_with(|sign: char| sign.is_alphanumeric());
    let more =
        text[at..].starts_with(['-', '.', '/']) && text[at + 1..].starts_with(|sign: char| sign.is_ascii_digit());
    (area.is_some_and(|digit| *digit >= b'2') && ends && !more).then_some(at)
}

fn international_length(text: &str) -> Option<usize> {
    let bytes = text.as_bytes();
    let mut at = 1;
    let mut count = 0;
    let mut end = 1;
    while at < bytes.len() {
        if bytes[at].is_ascii_digit() {
            count += 1;
            at += 1;
            end = at;
        } else if matches!(bytes[at], b'(' | b')') && count > 0 {
            at += 1;
        } else {
            match separator(&text[at..]) {
                Some(len) if count > 0 => at += len,
                _ => break,
            }
        }
    }
    let glued = text[end..].starts_with(char::is_alphanumeric);
    ((8..=15).contains(&count) && !glued).then_some(end)
}

fn digits(bytes: &[u8], at: usize, count: usize) -> Option<usize> {
    let found = bytes.get(at..at + count)?.iter().all(u8::is_ascii_digit);
    found.then_some(at + count)
}

/// The length of one sign that separates the parts of a phone number.
fn separator(text: &str) -> Option<usize> {
    let sign = text.chars().next()?;
    matches!(sign, ' ' | '-' | '.' | '\u{A0}' | '\u{202F}' | '\u{2010}' | '\u{2011}').then_some(sign.len_utf8())
}
