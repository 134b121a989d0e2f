//! Messages without values. Enters: a report, the texts that it points into, the sealed values. Leaves: the same report; a word or a line
//! that holds a value is not shown, only that it is there.

use crate::diag::report::{Argument, Place, Problem, Report};
use crate::sealed::seals::Seals;
use crate::source::tree::Tree;

/// What stands instead of words that hold a value.
const MASKED: &str = "…";
/// How much of a text around its place a message may show: the lines before and after it.
const LINES_AROUND: usize = 2;

/// The report as it may be shown.
pub fn masked(report: Report, tree: &Tree, seals: &Seals) -> Report {
    if seals.is_empty() {
        return report;
    }
    let mut masked = Report::new();
    for problem in report.iter() {
        masked.add(mask(problem.clone(), tree, seals));
    }
    masked
}

fn mask(mut problem: Problem, tree: &Tree, seals: &Seals) -> Problem {
    let tells = |text: &str| !seals.search(text.as_bytes()).is_empty();
    for (_, argument) in &mut problem.arguments {
        match argument {
            Argument::Text(text) if tells(text) => *text = MASKED.to_owned(),
            Argument::List(list) if tells(&list.join(" ")) => *list = vec![MASKED.to_owned()],
            _ => {}
        }
    }
    problem.foreign = problem.foreign.filter(|words| !tells(words));
    problem.correction = problem.correction.filter(|line| !tells(line));
    problem.places.retain(|place| !tells(place.path.as_str()));
    for place in &mut problem.places {
        let around = place.bytes().zip(tree.text(place.path.as_str())).map(|(range, text)| around(text, range));
        if around.is_some_and(tells) {
            *place = Place::file(&place.path);
        }
    }
    problem
}

/// The lines that a range stands in, and those around it.
fn around(text: &str, range: std::ops::Range<usize>) -> &str {
    let bytes = text.as_bytes();
    let mut start = range.start.min(bytes.len());
    let mut end = range.end.clamp(start, bytes.len());
    for _ in 0..=LINES_AROUND {
        start = bytes[..start].iter().rposition(|byte| *byte == b'\n').unwrap_or(0);
        end = bytes[end..].iter().position(|byte| *byte == b'\n').map_or(bytes.len(), |at| end + at + 1);
    }
    text.get(start..end).unwrap_or(text)
}
