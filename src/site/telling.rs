//! The words that tell what someone has read or carries. Enters: the list of each language of the site (`locales/<tag>/terms.yaml`,
//! each of which a site may replace). Leaves: the first such word of a text, in whatever of these languages it is written.

use std::collections::BTreeSet;

use crate::diag::report::Report;
use crate::lang::Languages;
use crate::path::SourcePath;
use crate::source::shape::{self, Field, Shape, optional};
use crate::source::tree::{File, Tree};
use crate::source::yaml;
use crate::text::fold::fold;

/// The fields of `terms.yaml`.
pub const TERMS: &[Field] = &[optional("sensitive", Shape::List(&Shape::Text))];

/// One line of a list: words that stand one after the other, each perhaps only a beginning or an end.
#[derive(Debug)]
struct Term {
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
    fn new(written: &str) -> Term {
        let pieces = written.split_whitespace().map(|piece| Piece {
            letters: fold(piece.trim_matches('*')),
            begins: piece.ends_with('*'),
            ends: piece.starts_with('*'),
        });
        let anywhere = written.chars().any(|letter| ('\u{3040}'..='\u{9FFF}').contains(&letter));
        Term { pieces: pieces.filter(|piece| !piece.letters.is_empty()).collect(), anywhere }
    }

    /// The words of a text that match, as they are written there.
    fn found<'a>(&self, text: &'a str) -> Option<&'a str> {
        let first = self.pieces.first()?;
        if self.anywhere {
            return text.find(&first.letters).map(|at| &text[at..at + first.letters.len()]);
        }
        let words = words(text);
        let folded: Vec<String> = words.iter().map(|word| fold(word)).collect();
        let at = folded.windows(self.pieces.len()).position(|words| {
            words.iter().zip(&self.pieces).all(|(word, piece)| match (piece.ends, piece.begins) {
                (true, true) => word.contains(&piece.letters),
                (true, false) => word.ends_with(&piece.letters),
                (false, true) => word.starts_with(&piece.letters),
                (false, false) => *word == piece.letters,
            })
        })?;
        Some(words[at])
    }
}

/// The words of a text: letters, digits and the signs that Indian scripts set on letters.
fn words(text: &str) -> Vec<&str> {
    let inside = |letter: char| letter.is_alphanumeric() || ('\u{0900}'..='\u{0DFF}').contains(&letter);
    text.split(|letter| !inside(letter)).filter(|word| !word.is_empty()).collect()
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
        self.0.iter().find_map(|term| term.found(text)).map(str::to_owned)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_are_found_whole_by_their_beginning_their_end_and_in_chinese_anywhere() {
        let found = |term: &str, text: &str| Term::new(term).found(text).is_some();
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
