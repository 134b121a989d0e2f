//! A report as JSON, for programs that help editors. Enters: a report, the tree it speaks of, the staff's words. Leaves: one object;
//! its fields are described in `docs/command-line.md` and only ever added to.

use serde_json::{Value, json};

use crate::diag::report::{Place, Problem, Report, Weight};
use crate::sentences::{Words, positions};
use crate::source::tree::Tree;

/// The whole report and what a command adds to it under a name, with line breaks, ending in one.
pub fn report(report: &Report, tree: &Tree, words: &Words, more: Option<(&str, Value)>) -> String {
    let mut value = json!({
        "fanal": 1,
        "language": words.staff().code(),
        "counts": {
            "stop": report.count(Weight::Stop),
            "error": report.count(Weight::Error),
            "advice": report.count(Weight::Advice),
        },
        "problems": report.iter().map(|one| problem(one, tree, words)).collect::<Vec<_>>(),
    });
    if let Some((name, more)) = more {
        value[name] = more;
    }
    format!("{value:#}\n")
}

fn problem(problem: &Problem, tree: &Tree, words: &Words) -> Value {
    let sentence = words.sentence(problem);
    let arguments: serde_json::Map<String, Value> =
        problem.arguments.iter().map(|(name, argument)| ((*name).to_owned(), json!(argument))).collect();
    json!({
        "code": problem.code.name,
        "weight": problem.code.weight,
        "message": sentence.text,
        "next": sentence.next,
        "places": problem.places.iter().map(|one| place(one, tree)).collect::<Vec<_>>(),
        "arguments": arguments,
        "bundle": problem.bundle,
        "correction": problem.correction,
        "foreign": problem.foreign,
    })
}

fn place(place: &Place, tree: &Tree) -> Value {
    let mut value = json!({ "path": place.path });
    if let (Some(text), Some(range)) = (tree.text(place.path.as_str()), place.bytes()) {
        let (start, end) = positions(text, &range);
        value["line"] = json!(start.line);
        value["column"] = json!(start.column);
        value["end_line"] = json!(end.line);
        value["end_column"] = json!(end.column);
    }
    value
}
