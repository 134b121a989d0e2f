//! What CommonMark would misread, made readable in a copy of *the same length*, so that every place stays true. Enters: a text and
//! the lines of our marks. Leaves: the copy, in which a mark is a processing instruction `<?__?>` (a block of its own to
//! CommonMark), and a Chinese or Japanese letter beside `**` is a sign that lets the emphasis close.

use std::ops::Range;

use crate::markdown::blocks::Line;

/// A copy of the same length in which marks of blocks and letters beside `**` are replaced; `None` if there is nothing to
/// replace.
pub fn mask(text: &str, marks: &[Line]) -> Option<String> {
    let mut replaced: Vec<(usize, usize, &str)> = Vec::new();
    let bytes = text.as_bytes();
    let mut at = 0;
    while let Some(found) = text[at..].find('*') {
        let run = at + found;
        let end = run + bytes[run..].iter().take_while(|byte| **byte == b'*').count();
        at = end;
        let beside = |byte: Option<&u8>| byte.is_some_and(|byte| *byte >= 0x80);
        if !beside(bytes[..run].last()) && !beside(bytes.get(end)) {
            continue;
        }
        let (Some(before), Some(after)) = (text[..run].chars().next_back(), text[end..].chars().next()) else {
            continue;
        };
        if is_sign(before) && is_han_like(after) {
            replaced.push((end, after.len_utf8(), sign_of_length(after.len_utf8())));
        } else if is_han_like(before) && is_sign(after) {
            let len = before.len_utf8();
            replaced.push((run - len, len, sign_of_length(len)));
        } else if is_wide_sign(before) && after.is_alphanumeric() {
            let len = before.len_utf8();
            replaced.push((run - len, len, letter_of_length(len)));
        } else if before.is_alphanumeric() && is_wide_sign(after) {
            replaced.push((end, after.len_utf8(), letter_of_length(after.len_utf8())));
        }
    }
    if replaced.is_empty() && marks.is_empty() {
        return None;
    }
    let mut bytes = bytes.to_vec();
    for (start, len, sign) in replaced {
        if sign.len() == len {
            bytes[start..start + len].copy_from_slice(sign.as_bytes());
        }
    }
    for mark in marks {
        let Range { start, end } = mark.range;
        bytes[start..end].fill(b'_');
        bytes[start..start + 2].copy_from_slice(b"<?");
        if end - start > 3 {
            bytes[end - 2] = b'?';
        }
        bytes[end - 1] = b'>';
    }
    String::from_utf8(bytes).ok()
}

/// A letter of a script that writes no spaces between words.
fn is_han_like(letter: char) -> bool {
    matches!(letter, '\u{2E80}'..='\u{2FDF}' | '\u{3005}'..='\u{3007}' | '\u{3021}'..='\u{3029}' | '\u{3031}'..='\u{3035}'
        | '\u{3041}'..='\u{3096}' | '\u{309D}'..='\u{309F}' | '\u{30A1}'..='\u{30FA}' | '\u{30FC}'..='\u{30FF}'
        | '\u{3105}'..='\u{312F}' | '\u{31A0}'..='\u{31BF}' | '\u{31F0}'..='\u{31FF}' | '\u{3400}'..='\u{4DBF}'
        | '\u{4E00}'..='\u{9FFF}' | '\u{AC00}'..='\u{D7A3}' | '\u{F900}'..='\u{FAFF}' | '\u{FF66}'..='\u{FF9F}'
        | '\u{20000}'..='\u{3FFFD}')
}

/// A sign of such a script: `：`, `」`, `。`.
pub fn is_wide_sign(sign: char) -> bool {
    matches!(sign, '\u{3001}'..='\u{3004}' | '\u{3008}'..='\u{3020}' | '\u{3030}' | '\u{303D}' | '\u{30FB}'
        | '\u{FE30}'..='\u{FE6B}' | '\u{FF01}'..='\u{FF0F}' | '\u{FF1A}'..='\u{FF20}' | '\u{FF3B}'..='\u{FF40}'
        | '\u{FF5B}'..='\u{FF65}')
}

fn is_sign(sign: char) -> bool {
    (sign.is_ascii_punctuation() && sign != '*')
        || is_wide_sign(sign)
        || matches!(sign, '\u{2010}'..='\u{2027}' | '\u{2030}'..='\u{205E}' | '«' | '»' | '¡' | '¿' | '·')
}

/// A sign that CommonMark takes as punctuation, in as many bytes.
fn sign_of_length(len: usize) -> &'static str {
    match len {
        3 => "\u{2E3F}",
        4 => "\u{10100}",
        _ => "",
    }
}

/// A sign that CommonMark takes as a letter, in as many bytes.
fn letter_of_length(len: usize) -> &'static str {
    match len {
        3 => "\u{E000}",
        _ => "",
    }
}
