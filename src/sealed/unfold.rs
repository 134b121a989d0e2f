//! Disguises taken off: codes undone, letters made plain. Enters: the bytes of a file, whatever they are. Leaves: copies in which a value
//! stands bare: entities, percent-encoding, escapes of JSON and quoted-printable decoded; case, accents and separators removed.

use crate::text::{fold, unicode};

/// Entities, percent-encoding and escapes of JSON and scripts decoded, three deep at most. `None` if there are none.
pub fn decode(bytes: &[u8]) -> Option<Vec<u8>> {
    if !bytes.iter().any(|byte| matches!(byte, b'&' | b'%' | b'\\')) {
        return None;
    }
    let (mut decoded, mut deeper) = decode_once(bytes);
    for _ in 0..2 {
        if deeper {
            (decoded, deeper) = decode_once(&decoded);
        }
    }
    Some(decoded)
}

fn decode_once(bytes: &[u8]) -> (Vec<u8>, bool) {
    let mut decoded = Vec::with_capacity(bytes.len());
    let mut deeper = false;
    let mut at = 0;
    while at < bytes.len() {
        let rest = &bytes[at..];
        let found = match rest[0] {
            b'&' => entity(rest),
            b'%' => hex(rest.get(1..3)).map(|value| (Piece::Byte(value as u8), 3)),
            b'\\' => escape(rest),
            _ => None,
        };
        let start = decoded.len();
        match found {
            Some((Piece::Byte(byte), length)) => {
                decoded.push(byte);
                at += length;
            }
            Some((Piece::Letter(letter), length)) => {
                decoded.extend_from_slice(letter.encode_utf8(&mut [0; 4]).as_bytes());
                at += length;
            }
            None => {
                decoded.push(rest[0]);
                at += 1;
                continue;
            }
        }
        deeper |= decoded[start..].iter().any(|byte| matches!(byte, b'&' | b'%' | b'\\'));
    }
    (decoded, deeper)
}

enum Piece {
    Byte(u8),
    Letter(char),
}

fn hex(digits: Option<&[u8]>) -> Option<u32> {
    let digits = digits.filter(|digits| !digits.is_empty() && digits.iter().all(u8::is_ascii_hexdigit))?;
    u32::from_str_radix(std::str::from_utf8(digits).ok()?, 16).ok()
}

/// `&#233;`, `&#xE9;`, `&eacute;`. A name that is not a letter of Latin script is a separator.
fn entity(bytes: &[u8]) -> Option<(Piece, usize)> {
    let body = &bytes[1..bytes.len().min(40)];
    if body.first() == Some(&b'#') {
        let is_hex = matches!(body.get(1), Some(b'x' | b'X'));
        let digits_at = if is_hex { 2 } else { 1 };
        let digits: &[u8] = &body[digits_at..];
        let belongs = |byte: &u8| if is_hex { byte.is_ascii_hexdigit() } else { byte.is_ascii_digit() };
        let length = digits.iter().take_while(|byte| belongs(byte)).count();
        let number = std::str::from_utf8(&digits[..length]).ok()?;
        let value = u32::from_str_radix(number, if is_hex { 16 } else { 10 }).ok()?;
        let ends = usize::from(digits.get(length) == Some(&b';'));
        return Some((Piece::Letter(char::from_u32(value).unwrap_or(' ')), 1 + digits_at + length + ends));
    }
    let length = body.iter().take_while(|byte| byte.is_ascii_alphanumeric()).count();
    if length == 0 || body.get(length) != Some(&b';') {
        return None;
    }
    let name = std::str::from_utf8(&body[..length]).ok()?;
    let letter = match name {
        "amp" | "AMP" => '&',
        "lt" | "LT" => '<',
        "gt" | "GT" => '>',
        "percnt" => '%',
        "bsol" => '\\',
        "aelig" | "AElig" => 'æ',
        "oelig" | "OElig" => 'œ',
        "szlig" => 'ß',
        _ => accented(name).unwrap_or(' '),
    };
    Some((Piece::Letter(letter), length + 2))
}

/// The names of accented Latin letters begin with the letter itself (HTML, named character references).
fn accented(name: &str) -> Option<char> {
    const MARKS: [&str; 14] = [
        "acute", "grave", "circ", "uml", "tilde", "cedil", "ring", "slash", "caron", "breve", "macr", "ogon", "dblac",
        "strok",
    ];
    let letter = name.chars().next()?;
    MARKS.contains(&&name[letter.len_utf8()..]).then_some(letter)
}

/// `\u00e9`, `\u{e9}`, `\xe9`, a pair of surrogates; `\n` and its like are separators.
fn escape(bytes: &[u8]) -> Option<(Piece, usize)> {
    match bytes.get(1)? {
        b'u' if bytes.get(2) == Some(&b'{') => {
            let length = bytes[3..bytes.len().min(12)].iter().position(|byte| *byte == b'}')?;
            let value = hex(bytes.get(3..3 + length))?;
            Some((Piece::Letter(char::from_u32(value).unwrap_or(' ')), length + 4))
        }
        b'u' => {
            let value = hex(bytes.get(2..6))?;
            let low = if bytes.get(6..8).is_some_and(|sign| sign == b"\\u") { hex(bytes.get(8..12)) } else { None };
            match (value, low) {
                (0xD800..0xDC00, Some(low @ 0xDC00..0xE000)) => {
                    let whole = 0x10000 + ((value - 0xD800) << 10) + (low - 0xDC00);
                    Some((Piece::Letter(char::from_u32(whole).unwrap_or(' ')), 12))
                }
                _ => Some((Piece::Letter(char::from_u32(value).unwrap_or(' ')), 6)),
            }
        }
        b'x' => Some((Piece::Letter(char::from_u32(hex(bytes.get(2..4))?)?), 4)),
        b'n' | b't' | b'r' | b'b' | b'f' | b'v' => Some((Piece::Byte(b' '), 2)),
        sign @ (b'"' | b'\'' | b'\\' | b'/') => Some((Piece::Byte(*sign), 2)),
        _ => None,
    }
}

/// Quoted-printable (RFC 2045, 6.7) decoded. `None` if nothing looks like it.
pub fn decode_quoted(bytes: &[u8]) -> Option<Vec<u8>> {
    let code = |at: usize| hex(bytes.get(at + 1..at + 3)).map(|value| value as u8);
    let fold = |at: usize| match bytes.get(at + 1..) {
        Some([b'\n', ..]) => Some(2),
        Some([b'\r', b'\n', ..]) => Some(3),
        _ => None,
    };
    let is_sign = |at: &usize| bytes[*at] == b'=' && (code(*at).is_some() || fold(*at).is_some());
    let first = (0..bytes.len()).find(is_sign)?;
    let mut decoded = bytes[..first].to_vec();
    let mut at = first;
    while at < bytes.len() {
        if bytes[at] == b'=' {
            if let Some(byte) = code(at) {
                decoded.push(byte);
                at += 3;
                continue;
            }
            if let Some(length) = fold(at) {
                at += length;
                continue;
            }
        }
        decoded.push(bytes[at]);
        at += 1;
    }
    Some(decoded)
}

/// Letters and digits alone, in lower case, without accents, digits of every script as 0 to 9. With `markup`, what stands between
/// `<` and `>` is set aside behind the rest, so that a tag within a value does not hide it, nor a value within a tag.
pub fn fold_bytes(bytes: &[u8], markup: bool) -> Vec<u8> {
    let mut folded = Vec::with_capacity(bytes.len());
    if !markup {
        fold_into(bytes, &mut folded);
        return folded;
    }
    let (text, tags) = without_tags(bytes, None);
    fold_into(&text, &mut folded);
    for tag in tags {
        // A sign that no form holds: what stands in two tags is not one value.
        folded.push(b'|');
        fold_into(tag, &mut folded);
    }
    folded
}

/// A text without its tags, and these; a sign may stand where a tag stood.
fn without_tags(bytes: &[u8], sign: Option<u8>) -> (Vec<u8>, Vec<&[u8]>) {
    let mut tags: Vec<&[u8]> = Vec::new();
    let mut at = 0;
    let mut closes = next(bytes, 0, b'>');
    let mut text = Vec::with_capacity(bytes.len());
    while at < bytes.len() {
        let opens = next(bytes, at, b'<');
        text.extend_from_slice(&bytes[at..opens]);
        if opens == bytes.len() {
            break;
        }
        if closes < opens {
            closes = next(bytes, opens, b'>');
        }
        let is_tag = closes < bytes.len()
            && bytes
                .get(opens + 1)
                .is_some_and(|first| first.is_ascii_alphabetic() || matches!(first, b'/' | b'!' | b'?'));
        if is_tag {
            tags.push(&bytes[opens + 1..closes]);
            text.extend(sign);
            at = closes + 1;
        } else {
            text.push(b' ');
            at = opens + 1;
        }
    }
    (text, tags)
}

/// A word of a text: where its plain letters begin, and the letters of the text that it takes.
#[derive(Clone, Copy, PartialEq, Debug)]
pub struct Word {
    pub from: u32,
    pub start: u32,
    pub end: u32,
}

/// The words of a text, made plain, one after another without anything between.
#[derive(Default)]
pub struct Words {
    letters: String,
    words: Vec<Word>,
}

/// How far apart two tags stand, and the text from them: nothing in one is near to anything in another.
const FAR: u32 = 1000;

impl Words {
    /// The words of a text without markup; counted in its letters.
    pub fn of(text: &[u8]) -> Words {
        let mut words = Words::default();
        words.add(text, 0);
        words
    }

    /// The words of a page: first what is read, then what stands in its tags.
    pub fn of_page(page: &[u8]) -> Words {
        let mut words = Words::default();
        let (text, tags) = without_tags(page, Some(b' '));
        let mut end = words.add(&text, 0);
        for tag in tags {
            end = words.add(tag, end + FAR);
        }
        words
    }

    fn add(&mut self, bytes: &[u8], mut at: u32) -> u32 {
        let is_in_word = |letter: char| {
            letter.is_alphanumeric() || matches!(letter, '\u{300}'..='\u{36F}' | '\u{AD}' | '\u{200B}'..='\u{200F}')
        };
        for chunk in bytes.utf8_chunks() {
            let mut rest = chunk.valid();
            while !rest.is_empty() {
                let length = rest.find(|letter| !is_in_word(letter)).unwrap_or(rest.len());
                let (word, after) = rest.split_at(length);
                let count = word.chars().count() as u32;
                let from = self.letters.len() as u32;
                fold_text(word, &mut self.letters);
                if self.letters.len() as u32 > from {
                    self.words.push(Word { from, start: at, end: at + count });
                }
                let gap = after.find(is_in_word).unwrap_or(after.len());
                at += count + after[..gap].chars().count() as u32;
                rest = &after[gap..];
            }
            at += chunk.invalid().len() as u32;
        }
        at
    }

    /// All plain letters, one after another.
    pub fn letters(&self) -> &[u8] {
        self.letters.as_bytes()
    }

    pub fn all(&self) -> &[Word] {
        &self.words
    }

    pub fn iter(&self) -> std::slice::Iter<'_, Word> {
        self.words.iter()
    }

    /// The plain letters of a word.
    pub fn text(&self, word: &Word) -> &str {
        let next = self.words.partition_point(|other| other.from <= word.from);
        let end = self.words.get(next).map_or(self.letters.len(), |next| next.from as usize);
        self.letters.get(word.from as usize..end).unwrap_or_default()
    }

    /// Which word a plain letter belongs to.
    pub fn at(&self, letter: usize) -> Option<usize> {
        self.words.partition_point(|word| word.from as usize <= letter).checked_sub(1)
    }

    /// Where the plain letters of a word end.
    pub fn end_of(&self, word: usize) -> usize {
        self.words.get(word + 1).map_or(self.letters.len(), |next| next.from as usize)
    }
}

fn next(bytes: &[u8], from: usize, sign: u8) -> usize {
    bytes[from..].iter().position(|byte| *byte == sign).map_or(bytes.len(), |at| from + at)
}

fn fold_into(bytes: &[u8], folded: &mut Vec<u8>) {
    let mut at = 0;
    while at < bytes.len() {
        let byte = bytes[at];
        if byte.is_ascii() {
            if byte.is_ascii_alphanumeric() {
                folded.push(byte.to_ascii_lowercase());
            }
            at += 1;
            continue;
        }
        let length = bytes[at..].iter().take_while(|byte| !byte.is_ascii()).count();
        for chunk in bytes[at..at + length].utf8_chunks() {
            fold_letters(chunk.valid(), folded);
        }
        at += length;
    }
}

fn fold_letters(text: &str, folded: &mut Vec<u8>) {
    let mut letters = String::with_capacity(text.len());
    fold_text(text, &mut letters);
    folded.extend_from_slice(letters.as_bytes());
}

fn fold_text(text: &str, folded: &mut String) {
    // Full-width letters, letters of mathematics, letters in circles, ligatures.
    let disguised = |letter: char| {
        matches!(letter, '\u{2070}'..='\u{218F}' | '\u{2460}'..='\u{24FF}' | '\u{FB00}'..='\u{FB06}')
            || matches!(letter, '\u{FF00}'..='\u{FFEF}' | '\u{1D400}'..='\u{1D7FF}' | '\u{1F100}'..='\u{1F1AC}')
    };
    let plain = if text.chars().any(disguised) { unicode::plain(text) } else { text.into() };
    for letter in fold::fold(&plain).chars() {
        if let Some(digit) = digit(letter) {
            folded.push((b'0' + digit) as char);
        } else if letter.is_alphanumeric() {
            folded.push(letter);
        }
    }
}

/// The value of a decimal digit of any script that the site's languages are written in (Unicode, general category Nd).
fn digit(letter: char) -> Option<u8> {
    const ZEROS: [u32; 18] = [
        0x30, 0x660, 0x6F0, 0x7C0, 0x966, 0x9E6, 0xA66, 0xAE6, 0xB66, 0xBE6, 0xC66, 0xCE6, 0xD66, 0xE50, 0xED0, 0xF20,
        0x1040, 0xFF10,
    ];
    let letter = letter as u32;
    ZEROS.iter().find(|zero| (**zero..**zero + 10).contains(&letter)).map(|zero| (letter - zero) as u8)
}
