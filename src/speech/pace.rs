//! How long it takes to say something on the air. Enters: words and how fast a language is read. Leaves: milliseconds. Letters are
//! counted, not words: translations of the same message need about the same time, with very different numbers of words.
//!
//! Rates of reading aloud come from IReST (Trauzettel-Klosinski and Dietz, 2012, 17 languages); on the air one reads slower: a factor of
//! 0.65 makes of the English rate the 37, 74 and 148 words that the trade gives for 15, 30 and 60 seconds. A language that nobody
//! measured is read at 105 ms a letter, which is the mean of alphabetic languages (68 ms) with the same factor, and said to be
//! unverified.

use crate::speech::say;
use crate::speech::words::Spoken;

/// Of a minute of reading aloud, the part that is read on the air, in hundredths.
const ON_AIR: u64 = 65;
/// Milliseconds a letter where nobody measured.
const UNKNOWN: u64 = 105;

pub const COMMA: u32 = 250;
pub const SENTENCE: u32 = 500;
pub const PARAGRAPH: u32 = 800;

/// How fast a text is read, and how well that is known.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Pace {
    /// Letters in a minute, measured by a station on its own air.
    Measured(u32),
    /// Letters in a minute of reading aloud, from a published source.
    Published(u32),
    /// The same, computed from another number of the source.
    Derived(u32),
    /// Nobody measured this language.
    Unknown,
}

impl Pace {
    /// Of a language; `measured` are letters in a minute, by a station.
    pub fn of(spoken: &Spoken, measured: Option<u32>) -> Pace {
        match (measured, &spoken.reading) {
            (Some(letters), _) => Pace::Measured(letters),
            (None, Some(reading)) if reading.verified => Pace::Published(reading.letters),
            (None, Some(reading)) => Pace::Derived(reading.letters),
            (None, None) => Pace::Unknown,
        }
    }

    /// Milliseconds for so many letters, rounded up.
    fn letters(self, count: usize) -> u32 {
        let count = count as u64;
        let ms = match self {
            Pace::Measured(letters) => (count * 60_000).div_ceil(u64::from(letters.max(1))),
            Pace::Published(letters) | Pace::Derived(letters) => {
                (count * 6_000_000).div_ceil(u64::from(letters.max(1)) * ON_AIR)
            }
            Pace::Unknown => count * UNKNOWN,
        };
        u32::try_from(ms).unwrap_or(u32::MAX)
    }

    /// Letters in a minute on the air.
    pub fn on_air(self) -> u32 {
        match self {
            Pace::Measured(letters) => letters,
            Pace::Published(letters) | Pace::Derived(letters) => (u64::from(letters) * ON_AIR / 100) as u32,
            Pace::Unknown => (60_000 / UNKNOWN) as u32,
        }
    }

    /// Where it comes from: `measured`, `published`, `derived`, `unknown`.
    pub fn name(self) -> &'static str {
        match self {
            Pace::Measured(_) => "measured",
            Pace::Published(_) => "published",
            Pace::Derived(_) => "derived",
            Pace::Unknown => "unknown",
        }
    }
}

/// Milliseconds in which words are said, without a pause after the last; nothing if the words are syllabics, of which no rate is known.
pub fn duration(words: &str, spoken: &Spoken, pace: Pace) -> Option<u32> {
    let said = say::digits_as_words(&without_directions(words), spoken);
    if said.chars().any(is_syllabic) {
        return None;
    }
    Some(pace.letters(letters(&said)) + pauses(&said))
}

/// How many letters of words are said, digits as words.
pub fn spoken_letters(words: &str, spoken: &Spoken) -> usize {
    letters(&say::digits_as_words(&without_directions(words), spoken))
}

/// Letters and vowel signs; short vowels of Arabic, which are seldom written, do not count, nor does what only lengthens a line.
fn letters(text: &str) -> usize {
    let unwritten = |sign: &char| matches!(sign, '\u{064B}'..='\u{0655}' | '\u{0670}' | '\u{0640}');
    text.chars().filter(|sign| sign.is_alphanumeric() && !unwritten(sign)).count()
}

/// Unified Canadian Aboriginal Syllabics, and their extensions.
pub fn is_syllabic(sign: char) -> bool {
    matches!(sign, '\u{1400}'..='\u{167F}' | '\u{18B0}'..='\u{18FF}' | '\u{11AB0}'..='\u{11ABF}')
}

/// Pauses within words: one after each comma and each sentence that something follows. Of several signs in a row the longest counts.
fn pauses(text: &str) -> u32 {
    let (mut sum, mut waiting) = (0, 0);
    let mut signs = text.chars().peekable();
    while let Some(sign) = signs.next() {
        if sign.is_alphanumeric() {
            sum += std::mem::take(&mut waiting);
            continue;
        }
        let at_end = signs.peek().is_none_or(|next| !next.is_alphanumeric());
        waiting = waiting.max(match sign {
            '.' | '!' | '?' if at_end => SENTENCE,
            '…' | '。' | '！' | '？' | '؟' | '।' => SENTENCE,
            ',' | ';' | ':' if at_end => COMMA,
            '،' | '؛' | '，' | '、' | '；' | '：' | '—' | '–' => COMMA,
            _ => 0,
        });
    }
    sum
}

/// Words without what stands in brackets: that is for who reads, not for who hears.
pub fn without_directions(words: &str) -> String {
    let mut deep = 0usize;
    let mut said = String::with_capacity(words.len());
    for sign in words.chars() {
        match sign {
            '(' | '[' | '（' => deep += 1,
            ')' | ']' | '）' => deep = deep.saturating_sub(1),
            _ if deep == 0 => said.push(sign),
            _ => {}
        }
    }
    said
}
