//! The words that a question, or a text that people may type, is made of.

use crate::search::gather::Form;
use crate::search::shard::PARTING;
use crate::text::normalise::{Met, Reader, Sort, Word};

/// The most words of a question that are looked at.
const MOST: usize = 16;

/// A word of a question.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Term {
    /// Where it begins in what was typed.
    pub start: usize,
    pub sort: Sort,
    pub exact: String,
    pub folded: String,
    pub stem: Option<String>,
    pub also: Vec<String>,
}

/// Letters as a browser counts them.
pub fn length(word: &str) -> usize {
    word.encode_utf16().count()
}

/// How many slips a word may hold: none in a short one, none in a number, none where a sign is a word.
pub fn slack(word: &str) -> usize {
    if word.is_ascii() && (word.len() < 5 || word.bytes().any(|letter| letter.is_ascii_digit())) {
        return 0;
    }
    let plain = |letter: char| !letter.is_ascii_digit() && !('\u{3040}'..='\u{9fff}').contains(&letter);
    match length(word) {
        _ if !word.chars().all(plain) => 0,
        0..=4 => 0,
        5..=8 => 1,
        _ => 2,
    }
}

/// The words that a question is made of: of a run of Han signs its pairs, of one sign alone the sign.
pub fn terms(words: Vec<Word>) -> Vec<Term> {
    let mut terms: Vec<Term> = Vec::new();
    let mut pair_until = usize::MAX;
    for word in words {
        let Word { start, end, sort, mut exact, mut folded, stem, mut also } = word;
        if sort == Sort::Han {
            if also.is_empty() && pair_until == start {
                continue;
            }
            if !also.is_empty() {
                folded = also.remove(0);
                exact = folded.clone();
                also.clear();
                pair_until = end;
            }
        }
        terms.push(Term { start, sort, exact, folded, stem, also });
    }
    terms.truncate(MOST);
    terms
}

/// What people type, as one reader reads it: each of its words once, however many phrases hold it.
#[derive(Default)]
pub struct Typed {
    met: Met,
    lengths: Vec<u32>,
}

impl Typed {
    /// How many words there are.
    pub fn count(&self) -> usize {
        self.met.words.len()
    }

    /// How many letters a word has.
    pub fn length(&self, number: u32) -> u32 {
        self.lengths[number as usize]
    }

    /// A word, as `terms` takes it.
    pub fn form(&self, number: u32) -> Form<'_> {
        let word = &self.met.words[number as usize];
        let pair = word.also.first().filter(|_| word.sort == Sort::Han);
        let folded = pair.unwrap_or(&word.folded).as_str();
        // A sign that stands for several words is known by its letters alone.
        let is_plain = |exact: &&str| !exact.bytes().any(|byte| byte == b' ' || PARTING.contains(&byte));
        let exact = Some(pair.unwrap_or(&word.exact).as_str()).filter(is_plain).unwrap_or(folded);
        Form { folded, exact, stem: word.stem.as_deref().unwrap_or(folded) }
    }

    /// The words of a phrase, by their numbers: those that `terms` finds. `asked`: as a browser reads it; always the same.
    pub fn read(&mut self, reader: &Reader, phrase: &str, asked: bool) -> Vec<u32> {
        let places = reader.meet_at(phrase, asked, &mut self.met);
        for number in self.lengths.len()..self.count() {
            self.lengths.push(length(self.form(number as u32).folded) as u32);
        }
        let mut pair_until = usize::MAX;
        let is_own = |(at, number): &(usize, u32)| {
            let word = &self.met.words[*number as usize];
            let is_said = word.sort == Sort::Han && word.also.is_empty() && pair_until == at + word.start;
            if word.sort == Sort::Han && !word.also.is_empty() {
                pair_until = at + word.end;
            }
            !is_said
        };
        places.into_iter().filter(is_own).map(|(_, number)| number).take(MOST).collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_sign_that_stands_for_several_words_parts_no_line() {
        let mut typed = Typed::default();
        let read = typed.read(&Reader::of("ar"), "ﷺ", false);
        let forms: Vec<Form> = read.iter().map(|number| typed.form(*number)).collect();
        assert!(!forms.is_empty() && forms.iter().all(|form| !form.exact.contains(' ')), "{forms:?}");
    }

    #[test]
    fn phrases_are_read_as_questions_are() {
        for (tag, phrase) in [
            ("fr", "l’aide aux garde-fous, 514 555-0123"),
            ("fr", "l’aide aux garde-fous de l’École"),
            ("zh-Hans", "我需要 帮 帮助吗"),
            ("th", "ความช่วยเหลือ"),
            ("ar", "المساعدة الآن"),
            ("moh", "aide: ohwi:tsire o’nó:wa"),
            ("moe", "aide nuitsheuakan kuei"),
            ("fr", "un deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize vingt"),
        ] {
            let reader = Reader::of(tag);
            for asked in [false, true] {
                let mut typed = Typed::default();
                let words = if asked { reader.asked(phrase) } else { reader.words(phrase) };
                let words = terms(words);
                let form = |term: &'_ Term| -> [String; 3] {
                    let stem = term.stem.as_ref().unwrap_or(&term.folded);
                    [&term.folded, &term.exact, stem].map(String::clone)
                };
                let expected: Vec<[String; 3]> = words.iter().map(form).collect();
                for _ in 0..2 {
                    let read = typed.read(&reader, phrase, asked);
                    let form = |Form { folded, exact, stem }| [folded, exact, stem].map(str::to_owned);
                    let read: Vec<[String; 3]> = read.iter().map(|number| form(typed.form(*number))).collect();
                    assert_eq!(read, expected, "{tag}");
                }
            }
        }
    }
}
