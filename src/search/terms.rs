//! The words that a question, or a text that people may type, is made of.

use std::sync::Arc;

use crate::search::gather::Form;
use crate::text::known::Known;
use crate::text::normalise::{Met, Reader, Sort, Word};

/// The most words of a question that are looked at.
const MOST: usize = 16;

/// A word of a question.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Term {
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
        terms.push(Term { sort, exact, folded, stem, also });
    }
    terms.truncate(MOST);
    terms
}

/// What people type in all languages, read once as a browser does in a language that nobody described: most readers read it so.
pub struct Phrases {
    known: Known,
    read: Vec<Vec<u32>>,
    words: Vec<Spoken>,
}

impl Phrases {
    pub fn of<'a>(phrases: impl Iterator<Item = &'a str>) -> Phrases {
        let (everyone, mut typed) = (Reader::of("und"), Typed::default());
        let (mut known, mut read) = (Known::default(), Vec::new());
        for phrase in phrases {
            if known.number(phrase).1 {
                read.push(typed.read(&everyone, phrase, true));
            }
        }
        Phrases { known, read, words: typed.words }
    }
}

/// What people type, as one reader reads it: each of its words once, however many phrases hold it.
#[derive(Default)]
pub struct Typed<'a> {
    met: Met,
    /// What was read already; its words are the first ones, and some of them this reader writes otherwise.
    before: Option<&'a Phrases>,
    otherwise: Vec<bool>,
    pub words: Vec<Spoken>,
}

/// A word of phrases.
#[derive(Clone)]
pub struct Spoken {
    pub form: Arc<Form>,
    pub folded: Arc<str>,
    pub length: usize,
    /// Under which number it is filed, once it is.
    pub head: Option<u32>,
}

impl Spoken {
    fn of(word: Word) -> Option<Spoken> {
        let Term { folded, exact, stem, .. } = terms(vec![word]).pop()?;
        let (length, stem) = (length(&folded), stem.unwrap_or_else(|| folded.clone()));
        Some(Spoken {
            folded: folded.as_str().into(),
            length,
            form: Arc::new(Form { folded, exact, stem }),
            head: None,
        })
    }
}

impl<'a> Typed<'a> {
    /// As a browser reads it.
    pub fn asked(reader: &Reader, before: &'a Phrases) -> Typed<'a> {
        let words = before.words.clone();
        let otherwise = words.iter().map(|word| reader.rewrites(&word.folded)).collect();
        Typed { met: Met::default(), before: Some(before), otherwise, words }
    }

    /// The words of a phrase, by their places in `words`: those that `terms` finds. `asked`: as a browser reads it; always the same.
    pub fn read(&mut self, reader: &Reader, phrase: &str, asked: bool) -> Vec<u32> {
        let known = self.before.and_then(|before| Some(&before.read[before.known.find(phrase)? as usize]));
        let alike = |words: &&Vec<u32>| !words.iter().any(|number| self.otherwise[*number as usize]);
        if let Some(words) = known.filter(alike).filter(|_| reader.cuts_alike(phrase)) {
            return words.clone();
        }
        let places = reader.meet_at(phrase, asked, &mut self.met);
        let first = self.otherwise.len();
        for word in &self.met.words[self.words.len() - first..] {
            self.words.extend(Spoken::of(word.clone()));
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
        places.into_iter().filter(is_own).map(|(_, number)| first as u32 + number).take(MOST).collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

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
            let phrases = Phrases::of(std::iter::once(phrase));
            let typed = [Typed::default(), Typed::default(), Typed::asked(&reader, &phrases)];
            for (mut typed, asked) in typed.into_iter().zip([false, true, true]) {
                let words = if asked { reader.asked(phrase) } else { reader.words(phrase) };
                let form = |Term { folded, exact, stem, .. }: Term| Form {
                    stem: stem.unwrap_or_else(|| folded.clone()),
                    folded,
                    exact,
                };
                let expected: Vec<Form> = terms(words).into_iter().map(form).collect();
                for _ in 0..2 {
                    let read = typed.read(&reader, phrase, asked);
                    let read: Vec<&Form> = read.iter().map(|number| &*typed.words[*number as usize].form).collect();
                    assert_eq!(read, expected.iter().collect::<Vec<_>>(), "{tag}");
                }
            }
        }
    }
}
