//! The words that tell what someone has read or carries. Enters: the list of each language of the site (`locales/<tag>/terms.yaml`,
//! each of which a site may replace). Leaves: the first such word of a text, in whatever of these languages it is written.

use std::collections::BTreeSet;
use std::ops::Range;

use crate::diag::report::Report;
use crate::lang::Languages;
use crate::path::SourcePath;
use crate::source::shape::{self, Field, Shape, optional, required};
use crate::source::tree::{File, Tree};
use crate::source::yaml;
use crate::text::fold::fold;

/// The fields of `terms.yaml`.
pub const TERMS: &[Field] = &[
    optional("sensitive", Shape::List(&Shape::Text)),
    optional("avoid", Shape::List(&Shape::Record(WORD))),
    optional("attention", Shape::List(&Shape::Record(WORD))),
    optional("exceptions", Shape::List(&Shape::Record(EXCEPTION))),
];

/// A word that is told, with what to write instead and why (`site::wording`).
const WORD: &[Field] =
    &[required("word", Shape::Text), required("prefer", Shape::Text), required("reason", Shape::Text)];

/// Where such a word stands on purpose, and how often.
const EXCEPTION: &[Field] = &[
    required("word", Shape::Text),
    required("in", Shape::Key),
    required("times", Shape::Number { least: 1, most: 10_000 }),
    required("reason", Shape::Text),
];

/// One line of a list: words that stand one after the other, each perhaps only a beginning or an end.
#[derive(Debug)]
pub struct Term {
    pieces: Vec<Piece>,
    /// In a script without spaces a word is found anywhere.
    anywhere: bool,
}

#[derive(Debug)]
struct Piece {
    letters: String,
    begins: bool,
    ends: bool,
}

impl Term {
    pub fn new(written: &str) -> Term {
        let pieces = written.split(|letter: char| letter != '*' && !is_inside(letter)).map(|piece| Piece {
            letters: fold(piece.trim_matches('*')),
            begins: piece.ends_with('*'),
            ends: piece.starts_with('*'),
        });
        let anywhere = written.chars().any(|letter| ('\u{3040}'..='\u{9FFF}').contains(&letter));
        Term { pieces: pieces.filter(|piece| !piece.letters.is_empty()).collect(), anywhere }
    }

    /// Whether all its letters stand somewhere in a folded text; if not, it need not be looked for.
    pub fn may_stand(&self, folded: &str) -> bool {
        self.pieces.iter().all(|piece| folded.contains(&piece.letters))
    }

    /// The places of a text where it stands.
    pub fn places(&self, cut: &Cut) -> Vec<Range<usize>> {
        let Some(first) = self.pieces.first() else { return Vec::new() };
        if self.anywhere {
            let found = cut.text.match_indices(&first.letters);
            return found.map(|(at, letters)| at..at + letters.len()).collect();
        }
        let windows = cut.words.windows(self.pieces.len());
        let matches = windows.filter(|words| words.iter().zip(&self.pieces).all(|(word, piece)| piece.is(&word.1)));
        matches.map(|words| words[0].0.start..words[words.len() - 1].0.end).collect()
    }
}

impl Piece {
    fn is(&self, word: &str) -> bool {
        match (self.ends, self.begins) {
            (true, true) => word.contains(&self.letters),
            (true, false) => word.ends_with(&self.letters),
            (false, true) => word.starts_with(&self.letters),
            (false, false) => *word == self.letters,
        }
    }
}

/// A text cut into its words, each folded once: letters, digits and the signs that Indian scripts set on letters.
pub struct Cut<'a> {
    text: &'a str,
    words: Vec<(Range<usize>, String)>,
}

impl<'a> Cut<'a> {
    pub fn new(text: &'a str) -> Cut<'a> {
        let mut words = Vec::new();
        let mut start = None;
        for (at, letter) in text.char_indices().chain([(text.len(), ' ')]) {
            match (is_inside(letter), start) {
                (true, None) => start = Some(at),
                (false, Some(from)) => {
                    words.push((from..at, fold(&text[from..at])));
                    start = None;
                }
                _ => {}
            }
        }
        Cut { text, words }
    }

    /// The first of the words of a place.
    fn first_word(&self, place: Range<usize>) -> &'a str {
        let first = self.words.iter().find(|(range, _)| range.start == place.start);
        &self.text[first.map_or(place, |(range, _)| range.clone())]
    }
}

/// Whether a sign is part of a word.
fn is_inside(letter: char) -> bool {
    letter.is_alphanumeric() || ('\u{0900}'..='\u{0DFF}').contains(&letter)
}

/// The telling words of a site.
#[derive(Debug, Default)]
pub struct Telling(Vec<Term>);

impl Telling {
    /// Reads the lists of every language of a site, those of `fr` for `fr-CA` as well.
    pub fn read(languages: &Languages, tree: &Tree, report: &mut Report) -> Telling {
        let tags: BTreeSet<_> = languages.iter().flat_map(|language| &language.chain).collect();
        let mut terms = Vec::new();
        for tag in tags {
            let path = SourcePath::new(&format!("locales/{tag}/terms.yaml"));
            let Some(File::Text(text)) = tree.get(path.as_str()) else { continue };
            let Some(node) = yaml::parse(&path, text, 0, report) else { continue };
            let fields = shape::read_record(&node, &[TERMS], &path, None, report);
            let list = fields.get("sensitive").and_then(|list| list.as_array()).into_iter().flatten();
            terms.extend(list.filter_map(|term| term.as_str()).map(Term::new));
        }
        Telling(terms)
    }

    /// The first telling word of a text, as it is written there.
    pub fn found(&self, text: &str) -> Option<String> {
        let cut = Cut::new(text);
        let place = self.0.iter().find_map(|term| term.places(&cut).into_iter().next())?;
        Some(cut.first_word(place).to_owned())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_are_found_whole_by_their_beginning_their_end_and_in_chinese_anywhere() {
        let found = |term: &str, text: &str| !Term::new(term).places(&Cut::new(text)).is_empty();
        assert!(found("traite", "Page sur la TRAITE"));
        assert!(!found("traite", "Le traitement"));
        assert!(found("exploit*", "On l’a exploitée") && found("abus*", "d'abus") && found("viole", "Violé"));
        assert!(!found("exploit*", "inexploité") && !found("viol", "violon"));
        assert!(found("*استغلال*", "عن الاستغلال") && !found("*استغلال*", "استقلال"));
        assert!(
            found("trata de personas", "/es/trata-de-personas/") && !found("trata de personas", "trata de otra cosa")
        );
        assert!(found("性侵", "关于性侵害") && !found("性侵", "性别"));
        assert!(found("ਖ਼ਤਰਾ*", "ਖ਼ਤਰਾ ਹੈ") && !found("ਗੈਂਗ*", "ਗੰਗਾ"));
    }
}
