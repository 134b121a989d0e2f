//! The words of a text in any script, with their places.
//!
//! Where words have spaces between them, a word is a run of letters, marks and digits, and an apostrophe or hyphen between
//! letters does not end it (`aujourd’hui`). Chinese, Japanese, Thai, Lao, Khmer and Burmese are cut by dictionary.

use std::ops::Range;

use crate::text::slug::is_mark;
use crate::text::unicode::word_ends;

/// A word and its bytes in the text.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Word<'a> {
    pub text: &'a str,
    pub range: Range<usize>,
}

/// The words of a text, in order.
pub fn words(text: &str) -> Words<'_> {
    Words { text, at: 0, cut: Vec::new(), by_dictionary: true }
}

/// The words of a text, where runs of a script without spaces are left whole: much faster, for whoever looks for words of
/// scripts with spaces only.
pub fn spaced_words(text: &str) -> Words<'_> {
    Words { text, at: 0, cut: Vec::new(), by_dictionary: false }
}

#[derive(Clone)]
pub struct Words<'a> {
    text: &'a str,
    at: usize,
    /// Words found by dictionary that were not given out yet, last first.
    cut: Vec<Range<usize>>,
    by_dictionary: bool,
}

impl<'a> Iterator for Words<'a> {
    type Item = Word<'a>;

    fn next(&mut self) -> Option<Word<'a>> {
        if let Some(range) = self.cut.pop() {
            return Some(Word { text: &self.text[range.clone()], range });
        }
        let bytes = self.text.as_bytes();
        let mut start = None;
        let mut dictionary = false;
        while self.at < bytes.len() {
            let (letter, len) = letter_at(self.text, self.at);
            if is_letter(letter) {
                start.get_or_insert(self.at);
                dictionary |= needs_dictionary(letter);
            } else if let Some(start) = start {
                let joins =
                    matches!(letter, '\'' | '’' | 'ʼ' | '-' | '\u{2010}' | '\u{2011}' | '\u{200C}' | '\u{200D}' | '·');
                let goes_on = self.at + len < bytes.len() && is_letter(letter_at(self.text, self.at + len).0);
                if !(joins && goes_on) {
                    return Some(self.word(start..self.at, dictionary));
                }
            }
            self.at += len;
        }
        start.map(|start| self.word(start..bytes.len(), dictionary))
    }
}

impl<'a> Words<'a> {
    fn word(&mut self, range: Range<usize>, dictionary: bool) -> Word<'a> {
        let mut first = range.clone();
        if dictionary && self.by_dictionary {
            let run = &self.text[range.clone()];
            let ends: Vec<usize> = word_ends(run).into_iter().map(|end| range.start + end).collect();
            self.cut = ends
                .windows(2)
                .rev()
                .map(|pair| pair[0]..pair[1])
                .filter(|part| self.text[part.clone()].starts_with(is_letter))
                .collect();
            first = self.cut.pop().unwrap_or(first);
        }
        Word { text: &self.text[first.clone()], range: first }
    }
}

fn letter_at(text: &str, at: usize) -> (char, usize) {
    let byte = text.as_bytes()[at];
    if byte < 0x80 {
        return (byte as char, 1);
    }
    let letter = text[at..].chars().next().unwrap_or('\0');
    (letter, letter.len_utf8())
}

/// Whether a sign is part of a word. The scripts we meet most are known without a search.
pub fn is_letter(letter: char) -> bool {
    match letter {
        '\0'..='\u{7F}' => letter.is_ascii_alphanumeric(),
        '\u{C0}'..='\u{24F}' => letter != '×' && letter != '÷',
        '\u{620}'..='\u{65F}' | '\u{4E00}'..='\u{9FFF}' | '\u{1401}'..='\u{166C}' => true,
        '\u{2000}'..='\u{206F}' | '\u{3000}'..='\u{3004}' | '\u{FF00}'..='\u{FF0F}' => false,
        _ => letter.is_alphanumeric() || is_mark(letter),
    }
}

/// Whether a letter belongs to a script that writes no spaces between words.
pub fn needs_dictionary(letter: char) -> bool {
    matches!(letter, '\u{0E00}'..='\u{0EFF}' | '\u{1000}'..='\u{109F}' | '\u{1780}'..='\u{17FF}' | '\u{3041}'..='\u{30FF}'
        | '\u{3400}'..='\u{4DBF}' | '\u{4E00}'..='\u{9FFF}' | '\u{F900}'..='\u{FAFF}' | '\u{20000}'..='\u{3FFFD}')
}

#[cfg(test)]
mod tests {
    use super::*;

    fn cut(text: &str) -> Vec<&str> {
        words(text).map(|word| word.text).collect()
    }

    #[test]
    fn words_of_any_script() {
        assert_eq!(cut("L’amie d'aujourd'hui : peut-être, 14 h."), ["L’amie", "d'aujourd'hui", "peut-être", "14", "h"]);
        assert_eq!(cut("ਮਦਦ ਲਓ، اطلب المساعدة"), ["ਮਦਦ", "ਲਓ", "اطلب", "المساعدة"]);
        assert_eq!(cut("人口贩运是犯罪。"), ["人口", "贩运", "是", "犯罪"]);
        assert_eq!(cut("ขอความช่วยเหลือ").concat(), "ขอความช่วยเหลือ");
        assert_eq!(cut(" – … "), Vec::<&str>::new());
    }

    #[test]
    fn places_are_true() {
        let text = "é 人口贩运 a-b'";
        assert!(words(text).all(|word| &text[word.range.clone()] == word.text));
    }
}
