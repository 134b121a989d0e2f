//! The signs of a text, as a browser of 2015 can tell them apart without Unicode's tables: what is no letter, what is left out of words,
//! what joins two halves of a word, which digit a sign is, and which scripts write no spaces. `search-words.js` holds the same ranges; a
//! test compares them.

/// First and last of the signs that are no part of a word. What is not named here is: a letter of a script that nobody thought of is found.
pub const OUTSIDE: &[(u32, u32)] = &[
    (0x00, 0x2F),
    (0x3A, 0x40),
    (0x5B, 0x60),
    (0x7B, 0xA9),
    (0xAB, 0xB1),
    (0xB4, 0xB4),
    (0xB6, 0xB8),
    (0xBB, 0xBB),
    (0xBF, 0xBF),
    (0xD7, 0xD7),
    (0xF7, 0xF7),
    (0x2C2, 0x2C5),
    (0x2D2, 0x2DF),
    (0x37E, 0x37E),
    (0x384, 0x385),
    (0x387, 0x387),
    (0x55A, 0x55F),
    (0x589, 0x58F),
    (0x5BE, 0x5BE),
    (0x5C0, 0x5C0),
    (0x5C3, 0x5C3),
    (0x5C6, 0x5C6),
    (0x5F3, 0x60F),
    (0x61B, 0x61F),
    (0x66A, 0x66D),
    (0x6D4, 0x6D4),
    (0x6DD, 0x6DE),
    (0x6E9, 0x6E9),
    (0x6FD, 0x6FE),
    (0x700, 0x70F),
    (0x964, 0x965),
    (0x970, 0x970),
    (0xE3F, 0xE3F),
    (0xE4F, 0xE4F),
    (0xE5A, 0xE5B),
    (0x104A, 0x104F),
    (0x10FB, 0x10FB),
    (0x1360, 0x1368),
    (0x1400, 0x1400),
    (0x166D, 0x166E),
    (0x1680, 0x1680),
    (0x17D4, 0x17D6),
    (0x17D8, 0x17DB),
    (0x1800, 0x180A),
    (0x2000, 0x206F),
    (0x207A, 0x207E),
    (0x208A, 0x208E),
    (0x20A0, 0x20CF),
    (0x2103, 0x2106),
    (0x2117, 0x2118),
    (0x211E, 0x2123),
    (0x2190, 0x2BFF),
    (0x2E00, 0x3004),
    (0x3008, 0x3020),
    (0x3030, 0x3030),
    (0x303D, 0x303F),
    (0x309B, 0x309C),
    (0x30A0, 0x30A0),
    (0x30FB, 0x30FB),
    (0x31C0, 0x31EF),
    (0x3200, 0x33FF),
    (0x4DC0, 0x4DFF),
    (0xA789, 0xA78A),
    (0xE000, 0xF8FF),
    (0xFD3E, 0xFD4F),
    (0xFE10, 0xFE1F),
    (0xFE30, 0xFE6F),
    (0xFEFF, 0xFF0F),
    (0xFF1A, 0xFF20),
    (0xFF3B, 0xFF40),
    (0xFF5B, 0xFF65),
    (0xFFE0, 0xFFFF),
    // Notes of music; pictures, emoji and signs in boxes; tags and what nobody assigned. A browser sees the first halves of their pairs.
    (0x1D000, 0x1D3FF),
    (0x1F000, 0x1FFFF),
    (0xE0000, 0x10FFFF),
];

/// First and last of the signs that a word is read without: the soft hyphen, the joiner of graphemes, marks of direction, tatweel, spaces
/// and joiners without width, variation selectors. The non-joiner without width is not among them: it joins two halves of a word.
pub const SILENT: &[(u32, u32)] = &[
    (0xAD, 0xAD),
    (0x34F, 0x34F),
    (0x61C, 0x61C),
    (0x640, 0x640),
    (0x180B, 0x180F),
    (0x200B, 0x200B),
    (0x200D, 0x200F),
    (0x202A, 0x202E),
    (0x2060, 0x206F),
    (0xFE00, 0xFE0F),
    (0xFEFF, 0xFEFF),
];

/// Han and kana, which are read sign by sign.
pub const HAN: &[(u32, u32)] =
    &[(0x3005, 0x3007), (0x3041, 0x30FF), (0x3400, 0x4DBF), (0x4E00, 0x9FFF), (0xF900, 0xFAFF), (0x20000, 0x3FFFF)];

/// Thai, Lao, Burmese and Khmer, which write words without spaces.
pub const UNSPACED: &[(u32, u32)] = &[(0xE00, 0xEFF), (0x1000, 0x109F), (0x1780, 0x17FF)];

/// Canadian syllabics.
pub const SYLLABICS: &[(u32, u32)] = &[(0x1401, 0x167F), (0x18B0, 0x18FF)];

/// The zero of each system of digits.
pub const ZEROS: &str = "0٠۰߀०০੦૦୦௦౦೦൦๐໐༠၀០᠐０";

/// All that people type for an apostrophe or a glottal stop, the first for all.
pub const APOSTROPHES: &str = "'’‘‛ʼʻʹˈ`´′＇Ꞌꞌ";

/// What joins the halves of a compound. The last is the non-joiner without width.
pub const HYPHENS: &str = "-‐‑﹣－·‧\u{200C}";

/// What may stand between the groups of a telephone number.
pub const GAPS: &str = " \u{A0}\u{202F}\u{2009}-‐‑‒–.()/";

pub fn within(ranges: &[(u32, u32)], letter: char) -> bool {
    let code = letter as u32;
    let at = ranges.partition_point(|(_, last)| *last < code);
    ranges.get(at).is_some_and(|(first, _)| *first <= code)
}

/// Whether a sign is part of a word.
pub fn is_letter(letter: char) -> bool {
    if letter.is_ascii() {
        return letter.is_ascii_alphanumeric();
    }
    !within(OUTSIDE, letter)
}

pub fn is_silent(letter: char) -> bool {
    !letter.is_ascii() && within(SILENT, letter)
}

/// The digit of any system as one of ours.
pub fn digit(letter: char) -> Option<char> {
    if letter.is_ascii() {
        return letter.is_ascii_digit().then_some(letter);
    }
    match SIGNS.get(letter as usize) {
        Some((_, value)) => char::from_digit(u32::from(*value), 10),
        None if within(FAR_DIGITS, letter) => look_digit(letter),
        None => None,
    }
}

/// Where digits of other systems stand behind `SIGNS`.
const FAR_DIGITS: &[(u32, u32)] = &[(0x1000, 0x1FFF), (0xFF10, 0xFF19)];

fn look_digit(letter: char) -> Option<char> {
    let value = |zero: char| (letter as u32).checked_sub(zero as u32).filter(|value| *value < 10);
    ZEROS.chars().find_map(value).and_then(|value| char::from_digit(value, 10))
}

pub fn is_apostrophe(letter: char) -> bool {
    matches!(letter, '\'' | '`' | '´' | 'ʹ'..='ˈ' | '‘'..='‛' | '′' | 'Ꞌ' | 'ꞌ' | '＇') && APOSTROPHES.contains(letter)
}

/// A word in the one way to write it, if it holds but the letters that most words of Europe, of Arabic and of Gurmukhi are written with,
/// each a sign that stands for itself whatever stands beside it.
pub fn exact(raw: &str) -> Option<String> {
    let mut exact = String::with_capacity(raw.len());
    for letter in raw.chars() {
        exact.push(match letter {
            'a'..='z' | '0'..='9' | '\'' | '-' | 'ß'..='ö' | 'ø'..='ÿ' | 'œ' => letter,
            'A'..='Z' => letter.to_ascii_lowercase(),
            'À'..='Ö' | 'Ø'..='Þ' => char::from_u32(letter as u32 + 0x20)?,
            'Œ' => 'œ',
            '’' => '\'',
            'ء'..='غ' | 'ف'..='ي' => letter,
            '\u{A01}' | '\u{A02}' | 'ਅ'..='ਲ' | 'ਵ' | 'ਸ' | 'ਹ' | 'ਾ'..='\u{A4D}' | '\u{A70}' | '\u{A71}' => {
                letter
            }
            _ => return None,
        });
    }
    Some(exact)
}

/// The folded key of such a word, where no language adds anything to it.
pub fn folded(exact: &str) -> Option<String> {
    let mut folded = String::with_capacity(exact.len());
    for letter in exact.chars() {
        match letter {
            'a'..='z' | '0'..='9' => folded.push(letter),
            '\'' | '-' => {}
            'ß'..='ÿ' => folded.push_str(PLAIN[letter as usize - 'ß' as usize]),
            'œ' => folded.push_str("oe"),
            'آ' | 'أ' | 'إ' => folded.push('ا'),
            'ؤ' => folded.push('و'),
            'ئ' | 'ى' => folded.push('ي'),
            'ة' => folded.push('ه'),
            'ء'..='غ' | 'ف'..='ي' => folded.push(letter),
            '\u{A01}' | '\u{A02}' | '\u{A70}' | '\u{A71}' => {}
            'ਅ'..='ਲ' | 'ਵ' | 'ਸ' | 'ਹ' | 'ਾ'..='\u{A4D}' => folded.push(letter),
            _ => return None,
        }
    }
    Some(folded)
}

/// What ß to ÿ are without their accents.
const PLAIN: [&str; 33] = [
    "ss", "a", "a", "a", "a", "a", "a", "ae", "c", "e", "e", "e", "e", "i", "i", "i", "i", "d", "n", "o", "o", "o",
    "o", "o", "", "o", "u", "u", "u", "u", "y", "th", "y",
];

/// How a sign is read: letter by letter with its neighbours, alone, or in a run that a dictionary must cut.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Kind {
    Outside,
    Spaced,
    Han,
    Unspaced,
}

pub fn kind(letter: char) -> Kind {
    match letter {
        ..'\u{1000}' => SIGNS[letter as usize].0,
        '\u{4E00}'..='\u{9FFF}' => Kind::Han,
        _ => look(letter),
    }
}

fn look(letter: char) -> Kind {
    if !is_letter(letter) || is_apostrophe(letter) || is_silent(letter) {
        Kind::Outside
    } else if letter < '\u{E00}' || look_digit(letter).is_some() {
        Kind::Spaced
    } else if within(HAN, letter) {
        Kind::Han
    } else if within(UNSPACED, letter) {
        Kind::Unspaced
    } else {
        Kind::Spaced
    }
}

/// What the signs of all alphabets of Europe, of the Near East and of India are, so that it is looked up once and not for each letter of a
/// text: the kind, and which digit (10: none).
static SIGNS: [(Kind, u8); 0x1000] = {
    let mut signs = [(Kind::Spaced, 10); 0x1000];
    mark(&mut signs, UNSPACED, Kind::Unspaced);
    let zeros =
        [0x30, 0x660, 0x6F0, 0x7C0, 0x966, 0x9E6, 0xA66, 0xAE6, 0xB66, 0xBE6, 0xC66, 0xCE6, 0xD66, 0xE50, 0xED0, 0xF20];
    let mut at = 0;
    while at < zeros.len() * 10 {
        signs[zeros[at / 10] + at % 10] = (Kind::Spaced, (at % 10) as u8);
        at += 1;
    }
    mark(&mut signs, OUTSIDE, Kind::Outside);
    mark(&mut signs, SILENT, Kind::Outside);
    let apostrophes = [(0xB4, 0xB4), (0x2B9, 0x2B9), (0x2BB, 0x2BC), (0x2C8, 0x2C8)];
    mark(&mut signs, &apostrophes, Kind::Outside);
    signs
};

const fn mark(signs: &mut [(Kind, u8); 0x1000], ranges: &[(u32, u32)], kind: Kind) {
    let mut at = 0;
    while at < ranges.len() {
        let (first, last) = ranges[at];
        let mut code = first as usize;
        while code <= last as usize && code < signs.len() {
            signs[code].0 = kind;
            code += 1;
        }
        at += 1;
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_table_says_what_the_ranges_say() {
        for letter in '\0'..=char::MAX {
            assert_eq!((kind(letter), digit(letter)), (look(letter), look_digit(letter)), "{letter:?}");
        }
    }
}
