//! A report as workflow commands, which GitHub shows beside the lines of a change. Enters: a report, the tree it speaks of, the staff's
//! words. Leaves: one line a problem.

use crate::diag::report::{Problem, Report, Weight};
use crate::sentences::{Words, positions};
use crate::source::tree::Tree;

pub fn report(report: &Report, tree: &Tree, words: &Words) -> String {
    report.iter().map(|problem| command(problem, tree, words)).collect()
}

fn command(problem: &Problem, tree: &Tree, words: &Words) -> String {
    let name = match problem.code.weight {
        Weight::Stop | Weight::Error => "error",
        Weight::Advice => "warning",
    };
    let mut properties = Vec::new();
    if let Some(place) = problem.places.first() {
        properties.push(format!("file={}", property(place.path.as_str())));
        if let (Some(text), Some(range)) = (tree.text(place.path.as_str()), place.bytes()) {
            let (start, end) = positions(text, &range);
            properties.push(format!("line={},endLine={},col={}", start.line, end.line, start.column));
            if start.line == end.line {
                properties.push(format!("endColumn={}", end.column));
            }
        }
    }
    let title = format!("{} {}", words.weight(problem.code.weight), problem.code.name);
    properties.push(format!("title={}", property(&title)));
    let sentence = words.sentence(problem);
    let lines = [Some(sentence.text), Some(sentence.next), problem.correction.clone()];
    let lines: Vec<String> = lines.into_iter().flatten().filter(|line| !line.is_empty()).collect();
    format!("::{name} {}::{}\n", properties.join(","), data(&lines.join("\n")))
}

/// Escapes of the runner's `toolkit` (`command.ts`): a message, then the stricter ones of a property.
fn data(text: &str) -> String {
    text.replace('%', "%25").replace('\r', "%0D").replace('\n', "%0A")
}

fn property(text: &str) -> String {
    data(text).replace(':', "%3A").replace(',', "%2C")
}
