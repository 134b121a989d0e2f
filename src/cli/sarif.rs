//! A report as SARIF 2.1.0 (OASIS, 2020), which code hosts and editors show beside the lines. Enters: a report, the tree it speaks of,
//! the staff's words. Leaves: one log with one run; columns count Unicode code points.

use std::collections::BTreeSet;

use serde_json::{Value, json};

use crate::diag::report::{Place, Problem, Report, Weight};
use crate::sentences::{Words, positions};
use crate::source::tree::Tree;

/// The whole log, with line breaks, ending in one.
pub fn report(report: &Report, tree: &Tree, words: &Words) -> String {
    let codes: BTreeSet<_> = report.iter().map(|problem| problem.code).collect();
    let codes: Vec<_> = codes.into_iter().collect();
    let rules: Vec<Value> = codes
        .iter()
        .map(|code| {
            let explanation = words.explanation(code.name).unwrap_or_else(|| code.name.to_owned());
            json!({
                "id": code.name,
                "shortDescription": { "text": words.title(code.name).unwrap_or_else(|| code.name.to_owned()) },
                "help": { "text": explanation },
                "defaultConfiguration": { "level": level(code.weight) },
            })
        })
        .collect();
    let results: Vec<Value> = report
        .iter()
        .map(|problem| result(problem, codes.iter().position(|code| *code == problem.code), tree, words))
        .collect();
    let value = json!({
        "$schema": "https://json.schemastore.org/sarif-2.1.0.json",
        "version": "2.1.0",
        "runs": [{
            "tool": { "driver": {
                "name": "Fanal",
                "semanticVersion": env!("CARGO_PKG_VERSION"),
                "language": words.staff().code(),
                "rules": rules,
            } },
            "columnKind": "unicodeCodePoints",
            "originalUriBaseIds": { "SITE": { "description": { "text": words.say("sarif-site", &[]) } } },
            "results": results,
        }],
    });
    format!("{value:#}\n")
}

fn result(problem: &Problem, rule: Option<usize>, tree: &Tree, words: &Words) -> Value {
    let sentence = words.sentence(problem);
    let mut text = sentence.text;
    for more in [Some(sentence.next), problem.correction.clone()].into_iter().flatten() {
        if !more.is_empty() {
            text.push('\n');
            text.push_str(&more);
        }
    }
    let mut value = json!({
        "ruleId": problem.code.name,
        "level": level(problem.code.weight),
        "message": { "text": text },
        "locations": problem.places.iter().take(1).map(|place| location(place, tree)).collect::<Vec<_>>(),
    });
    if let Some(rule) = rule {
        value["ruleIndex"] = json!(rule);
    }
    let others: Vec<Value> = problem.places.iter().skip(1).map(|place| location(place, tree)).collect();
    if !others.is_empty() {
        value["relatedLocations"] = Value::Array(others);
    }
    if let Some(bundle) = &problem.bundle {
        value["properties"] = json!({ "bundle": bundle });
    }
    value
}

fn location(place: &Place, tree: &Tree) -> Value {
    let mut physical = json!({ "artifactLocation": { "uri": uri(place.path.as_str()), "uriBaseId": "SITE" } });
    if let (Some(text), Some(range)) = (tree.text(place.path.as_str()), place.bytes()) {
        let (start, end) = positions(text, &range);
        physical["region"] = json!({
            "startLine": start.line,
            "startColumn": start.column,
            "endLine": end.line,
            "endColumn": end.column,
        });
    }
    json!({ "physicalLocation": physical })
}

fn level(weight: Weight) -> &'static str {
    match weight {
        Weight::Stop | Weight::Error => "error",
        Weight::Advice => "warning",
    }
}

/// A path as a relative URI reference (RFC 3986): what is not unreserved or `/` is percent-encoded.
fn uri(path: &str) -> String {
    let mut uri = String::new();
    for byte in path.bytes() {
        match byte {
            b'a'..=b'z' | b'A'..=b'Z' | b'0'..=b'9' | b'-' | b'.' | b'_' | b'~' | b'/' => uri.push(byte as char),
            _ => uri.push_str(&format!("%{byte:02X}")),
        }
    }
    uri
}
