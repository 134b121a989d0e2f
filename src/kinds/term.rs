//! A word of the glossary: one sourced, versioned definition; in each language the preferred word, others that are admitted, and
//! those to avoid, with the reason.

use serde_json::json;

use crate::diag::report::{Code, Place, Problem, Report};
use crate::kinds::common::{Draft, Special};
use crate::source::shape::{Field, Shape, optional, required};

const NO_SOURCE: Code = Code::error("B131");
const NO_PREFERRED: Code = Code::error("B132");
const PREFERRED_AND_AVOIDED: Code = Code::error("B133");

const AVOIDED: &[Field] = &[required("word", Shape::Text), optional("reason", Shape::Text)];

pub const FACTS: &[Field] = &[optional("version", Shape::Number { least: 1, most: 10_000 })];

pub const WORDS: &[Field] = &[
    optional("preferred", Shape::List(&Shape::Text)),
    optional("admitted", Shape::List(&Shape::Text)),
    optional("avoid", Shape::List(&Shape::Short(AVOIDED, "word"))),
];

/// A definition without a source is not one; a word cannot be both preferred and avoided.
pub fn read(draft: &Draft, report: &mut Report) -> Special {
    // What is not published yet may still lack its source.
    let unpublished = draft.unpublished();
    let sources = draft.facts.get("sources").and_then(|list| list.as_array());
    if !unpublished && sources.is_none_or(|list| list.is_empty()) {
        let place = match draft.facts_node.get("sources") {
            Some(node) => Place::range(draft.facts_path, node.range.clone()),
            None => Place::file(draft.facts_path),
        };
        report.add(Problem::new(NO_SOURCE).at(place).with("key", draft.key).in_bundle(draft.key));
    }
    for text in draft.texts {
        let words = |field: &str| -> Vec<&str> {
            let list = text.words.get(field).and_then(|list| list.as_array());
            list.into_iter().flatten().filter_map(|word| word.as_str().or_else(|| word["word"].as_str())).collect()
        };
        if words("preferred").is_empty() {
            report.add(
                Problem::new(NO_PREFERRED)
                    .at(Place::range(text.path, text.front.range.clone()))
                    .with("key", draft.key)
                    .in_bundle(draft.key),
            );
        }
        for word in words("avoid") {
            if words("preferred").contains(&word) || words("admitted").contains(&word) {
                report.add(
                    Problem::new(PREFERRED_AND_AVOIDED)
                        .at(Place::range(text.path, text.front.find(&["avoid"]).range.clone()))
                        .with("word", word)
                        .in_bundle(draft.key),
                );
            }
        }
    }
    Special { facts: json!({ "version": draft.facts.get("version") }), ..Special::default() }
}
