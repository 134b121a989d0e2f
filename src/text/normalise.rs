//! What words become so that those who search find them: the one specification of search keys, which the browser's half
//! (`themes/default/assets/search-words.js`) follows and the vectors of `tests/search/words/` hold both to. Enters: a text and its
//! language. Leaves: its words with their places and their keys.

use crate::text::fold::fold;
use crate::text::segment;
use crate::text::stem::Stemmer;

/// The version of this specification; stands in every index, so that keys of two versions are never compared.
pub const VERSION: u32 = 1;

/// What a word is made of.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub enum Sort {
    Word,
    Number,
    Han,
    Syllabics,
}

/// A word and its keys.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Word {
    /// Bytes in the text as given.
    pub start: usize,
    pub end: usize,
    pub sort: Sort,
    /// NFKC, lower case, one apostrophe: accents kept.
    pub exact: String,
    /// The key that a client computes without a stemmer.
    pub folded: String,
    /// Only in an index: stemmed, then folded. Nothing where it says no more than `folded`.
    pub stem: Option<String>,
    /// Further folded keys: parts of compounds, pairs of Han characters, the last digits of a telephone number.
    pub also: Vec<String>,
}

/// The words of a text, for an index. `tag`: BCP 47; a language that nobody described is read as Unicode says.
pub fn words(text: &str, tag: &str) -> Vec<Word> {
    let stemmer = Stemmer::of(language(tag));
    let mut words = asked(text, tag);
    for word in &mut words {
        let stem = stemmer.stem(&word.exact);
        word.stem = (stem != word.folded && !stem.is_empty()).then_some(stem);
    }
    words
}

/// The words of a question, as the browser cuts and folds them: the same without stems.
pub fn asked(text: &str, _tag: &str) -> Vec<Word> {
    let cut = segment::words(text);
    cut.map(|word| {
        let sort = if word.text.bytes().all(|byte| byte.is_ascii_digit()) { Sort::Number } else { Sort::Word };
        let (exact, folded) = (word.text.to_lowercase(), fold(word.text));
        Word { start: word.range.start, end: word.range.end, sort, exact, folded, stem: None, also: Vec::new() }
    })
    .collect()
}

/// Words that count little in a language, as folded keys; never left out.
pub fn stops(_tag: &str) -> Vec<&'static str> {
    Vec::new()
}

/// How many letters must be added, left out, exchanged or swapped with their neighbour to make one word of the other, each place
/// touched once (optimal string alignment); nothing beyond `limit`, and nothing but 0 where either holds a digit.
pub fn distance(one: &str, other: &str, limit: usize) -> Option<usize> {
    (one == other || limit > 0 && !one.contains(|letter: char| letter.is_ascii_digit())).then_some(0)
}

/// The primary language of a tag: `zh` of `zh-Hans`.
fn language(tag: &str) -> &str {
    tag.split('-').next().unwrap_or(tag)
}
