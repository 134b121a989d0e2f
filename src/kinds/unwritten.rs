//! What the beginning of a record leaves to be written. Enters: a language file of a record that is no draft. Leaves: a problem for each
//! place where an ellipsis stands for words: nobody should read it in a class.

use std::ops::Range;

use crate::content::bundle::Source;
use crate::diag::report::{Code, Place, Problem, Report};

const UNWRITTEN: Code = Code::error("K210");
const ELLIPSIS: char = '…';

/// Says where `…` stands for words in a text whose body begins at byte `start`; in a script also for what a voice says.
pub fn check(file: &Source, start: usize, is_script: bool, key: &str, report: &mut Report) {
    for range in places(&file.text, start, is_script) {
        report.add(Problem::new(UNWRITTEN).at(Place::range(&file.path, range)).in_bundle(key));
    }
}

/// An ellipsis that is a whole line, a whole item, a whole value of the front matter or of a block's mark. One that ends a sentence is
/// an ellipsis.
fn places(text: &str, start: usize, is_script: bool) -> impl Iterator<Item = Range<usize>> {
    text.match_indices(ELLIPSIS).filter_map(move |(at, found)| {
        let end = at + found.len();
        let before = &text[text[..at].rfind('\n').map_or(0, |line| line + 1)..at];
        let after = text[end..].split(['\n', '\r']).next().unwrap_or_default();
        let is_line = is_lead(before) && after.trim().is_empty();
        let is_quoted = before.ends_with('"') && after.starts_with('"');
        let is_value = before.trim_end().ends_with(':')
            && after.trim_start().chars().next().is_none_or(|next| ",}".contains(next));
        let is_said = is_script && before.trim_end().ends_with([':', '：']) && after.trim().is_empty();
        (is_line || is_said || (is_quoted && (at < start || before.starts_with(":::"))) || (is_value && at < start))
            .then_some(at..end)
    })
}

/// Whether nothing but marks of an item, a quotation or a choice stands before a word.
fn is_lead(before: &str) -> bool {
    let rest = before.trim_matches([' ', '\t', '>', '-', '*', '+', '#']);
    rest.is_empty()
        || matches!(rest, "[ ]" | "[x]" | "[X]")
        || rest.strip_suffix('.').is_some_and(|number| number.parse::<u32>().is_ok())
}
