//! The words that a question, or a text that people may type, is made of.

use crate::text::normalise::{Sort, Word};

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
