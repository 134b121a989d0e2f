//! Whether young readers can read what is written for them. Enters: texts of help sections whose readers are young. Leaves: advice on sentences that
//! are long, and on a page that a formula calls harder than someone of twelve reads with ease (`text::ease`).

use std::sync::Arc;

use crate::content::entry::Entry;
use crate::content::front;
use crate::diag::report::{Code, Place, Problem, Report};
use crate::lang::{Languages, Tag};
use crate::markdown::parse;
use crate::path::SourcePath;
use crate::site::model::Section;
use crate::site::vocabulary::Vocabularies;
use crate::site::wording::{self, Run};
use crate::source::tree::{File, Tree};
use crate::text::ease::{self, Counts, Formula};

const LONG_SENTENCES: Code = Code::advice("R154");
const HARD_TO_READ: Code = Code::advice("R155");

/// Words of which a formula says something.
const ENOUGH: usize = 30;

/// Checks every text of a help section that is for young readers, too, but for records of the directory, which are names for the most part.
pub fn check(
    entries: &[Entry],
    sections: &[Section],
    vocabularies: &Vocabularies,
    languages: &Languages,
    tree: &Tree,
    report: &mut Report,
) {
    let is_help = |entry: &Entry| sections.iter().any(|section| section.help && section.name == *entry.section);
    for entry in entries
        .iter()
        .filter(|entry| entry.contact.is_none() && vocabularies.include_young(&entry.audiences) && is_help(entry))
    {
        for edition in entry.texts() {
            let Some(language) = languages.get(&edition.language) else { continue };
            let Some(File::Text(text)) = tree.get(edition.path.as_str()) else { continue };
            check_text(&entry.key, &edition.path, text, language.tag.language(), report);
        }
    }
}

fn check_text(key: &str, path: &SourcePath, text: &Arc<str>, language: &str, report: &mut Report) {
    let Some(parts) = front::split(text) else { return };
    let source = parse::Source { path, text, start: parts.body, bundle: None };
    let body = parse::parse(source, &mut Report::new());
    let own = |run: &Run| run.language.as_ref().is_none_or(|tag: &Tag| tag.language() == language);
    let mut counts = Counts::default();
    let mut long = Vec::new();
    for run in wording::body_runs(&body).iter().filter(|run| own(run)) {
        for sentence in ease::sentences(&run.words) {
            counts.add(&run.words[sentence.clone()], language);
            let (length, most) = ease::length(&run.words[sentence.clone()]);
            if length > most {
                long.push((length, most, run.range(&sentence)));
            }
        }
    }
    long.sort_by_key(|(length, _, range)| (std::cmp::Reverse(*length), range.start));
    if let Some((length, most, _)) = long.first() {
        let problem = Problem::new(LONG_SENTENCES).with("count", long.len()).with("longest", *length);
        let unit = if *most == 20 { "words" } else { "letters" };
        let problem = problem.with("most", *most).with("unit", unit).in_bundle(key);
        report.add(long.iter().fold(problem, |problem, (.., range)| problem.at(Place::range(path, range.clone()))));
    }
    for formula in Formula::of(language).iter().filter(|formula| counts.words >= ENOUGH && formula.is_hard(&counts)) {
        let problem = Problem::new(HARD_TO_READ).at(Place::file(path)).with("formula", formula.name());
        let score = formula.score(&counts).round() as i64;
        report.add(problem.with("score", score).with("limit", formula.limit()).in_bundle(key));
    }
}
