//! What a phone's history may keep of a help page. Enters: the plan, and the lists of words that tell what someone has read
//! (`locales/<tag>/terms.yaml`, each of which a site may replace). Leaves: a problem for every window title and every address of a help
//! section that holds one of them, in whatever language of the site it is written.

use std::collections::BTreeSet;

use crate::content::front;
use crate::diag::report::{Code, Place, Problem, Report};
use crate::path::SourcePath;
use crate::plan::{self, Plan, Route};
use crate::site::model::{Intro, Site};
use crate::source::shape::{self, Field, Shape, optional};
use crate::source::tree::{File, Tree};
use crate::source::yaml;
use crate::text::fold::fold;

const TELLING_TITLE: Code = Code::error("O131");
const TELLING_ADDRESS: Code = Code::error("O132");

/// The fields of `terms.yaml`.
pub const TERMS: &[Field] = &[optional("sensitive", Shape::List(&Shape::Text))];

/// One line of a list: words that stand one after the other, each perhaps only a beginning or an end.
struct Term {
    pieces: Vec<Piece>,
    /// In a script without spaces a word is found anywhere.
    anywhere: bool,
}

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

/// Looks at every title and address of the help sections.
pub fn check(plan: &Plan, tree: &Tree, report: &mut Report) {
    let site = plan.site;
    if !site.sections.iter().any(|section| section.help) {
        return;
    }
    let terms = read(site, tree, report);
    let telling = |text: &str| terms.iter().find_map(|term| term.found(text).map(str::to_owned));
    for entry in site.entries.iter().filter(|entry| site.is_help(entry)) {
        for edition in &entry.editions {
            let Some(word) = edition.neutral.as_deref().and_then(telling) else { continue };
            let place = title_place(tree, &edition.path).unwrap_or_else(|| edition.title_place.clone());
            report.add(Problem::new(TELLING_TITLE).at(place).with("word", word).in_bundle(&entry.key));
        }
    }
    for section in site.sections.iter().filter(|section| section.help) {
        for intro in section.intros.values() {
            let Some(word) = telling(intro.neutral.as_ref().unwrap_or(&intro.title)) else { continue };
            let place = title_place(tree, &intro.path).unwrap_or_else(|| Place::file(&intro.path));
            report.add(Problem::new(TELLING_TITLE).at(place).with("word", word));
        }
    }
    let mut told = BTreeSet::new();
    for route in plan.routes() {
        let Some(place) = help_place(site, route) else { continue };
        let address = plan::address(&route.path);
        let Some(word) = telling(address) else { continue };
        // A section's word stands in the address of each of its pages: it is told once.
        if told.insert((word.clone(), place.path.clone())) {
            report.add(Problem::new(TELLING_ADDRESS).at(place).with("word", word).with("address", address));
        }
    }
}

/// Where the address of a page of a help section comes from: below its section it is opaque. Nothing for other files.
fn help_place(site: &Site, route: &Route) -> Option<Place> {
    let name = &route.subject.name;
    let code = route.subject.language.as_ref()?;
    if let Some(section) = site.section(name).filter(|section| section.help && route.subject.output == "listing") {
        return Some(intro_place(section.intro(code, &site.config), &section.path));
    }
    let entry = site.entry(name).filter(|entry| site.is_help(entry))?;
    let section = site.section(&entry.section)?;
    Some(intro_place(section.intro(code, &site.config), &section.path))
}

fn intro_place(intro: Option<&Intro>, section: &SourcePath) -> Place {
    Place::file(intro.map_or(section, |intro| &intro.path))
}

/// Where a text gives its neutral title, else its title.
fn title_place(tree: &Tree, path: &SourcePath) -> Option<Place> {
    let text = tree.text(path.as_str())?;
    let front = front::split(text)?.front;
    let node = yaml::parse(path, &text[front.clone()], front.start, &mut Report::new())?;
    let node = node.get("neutral").or(node.get("title"))?;
    Some(Place::range(path, node.range.clone()))
}

/// The words of every language of the site, those of `fr` for `fr-CA` as well.
fn read(site: &Site, tree: &Tree, report: &mut Report) -> Vec<Term> {
    let tags: BTreeSet<_> = site.config.languages.iter().flat_map(|language| &language.chain).collect();
    let mut terms = Vec::new();
    for tag in tags {
        let path = SourcePath::new(&format!("locales/{tag}/terms.yaml"));
        let Some(File::Text(text)) = tree.get(path.as_str()) else { continue };
        let Some(node) = yaml::parse(&path, text, 0, report) else { continue };
        let fields = shape::read_record(&node, &[TERMS], &path, None, report);
        let list = fields.get("sensitive").and_then(|list| list.as_array()).into_iter().flatten();
        terms.extend(list.filter_map(|term| term.as_str()).map(Term::new));
    }
    terms
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
