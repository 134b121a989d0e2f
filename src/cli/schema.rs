//! Descriptions of the files that people write, for editors (JSON Schema). Enters: the tables of fields that the readers check against.
//! Leaves: a schema a kind of file, each key with a sentence in the staff's language.

use serde_json::{Value, json};

use crate::content::ledger;
use crate::kinds;
use crate::kinds::fields;
use crate::sentences::Words;
use crate::site::{assemble, config, sources, telling, vocabulary};
use crate::source::shape::{self, Field};

/// The names of all schemas, in order: `facts-article`, …, `site`, `sources`.
pub fn names() -> Vec<String> {
    let of_kinds =
        kinds::TABLE.iter().flat_map(|kind| [format!("facts-{}", kind.name), format!("words-{}", kind.name)]);
    let others = ["ledger", "section", "section-words", "site", "sources", "terms", "vocabulary"].map(str::to_owned);
    let mut names: Vec<String> = of_kinds.chain(others).collect();
    names.sort();
    names
}

/// The schema of a name.
pub fn schema(name: &str, words: &Words) -> Option<Value> {
    let of = |fields: &[&[Field]]| {
        let describe = |key: &str| words.find(&format!("field-{}", key.replace('_', "-")), None, &[]);
        shape::json_schema(fields, &format!("Fanal: {name}"), &describe)
    };
    if let Some(kind) = name.strip_prefix("facts-").and_then(kinds::find) {
        return Some(of(&[fields::FACTS, kind.facts]));
    }
    if let Some(kind) = name.strip_prefix("words-").and_then(kinds::find) {
        return Some(of(&[fields::WORDS, kind.words]));
    }
    match name {
        "site" => Some(of(&[config::FIELDS])),
        "section" => Some(of(&[assemble::SECTION])),
        "section-words" => Some(of(&[assemble::INTRO])),
        "ledger" => Some(of(&[ledger::FIELDS])),
        "sources" => Some(repeated(of(&[sources::SOURCE]), "additionalProperties", "object")),
        "terms" => Some(of(&[telling::TERMS])),
        "vocabulary" => Some(repeated(of(&[vocabulary::ITEM]), "items", "array")),
        _ => None,
    }
}

/// A schema of many such records: a map or a list of them.
fn repeated(mut record: Value, under: &str, kind: &str) -> Value {
    let mut outer = json!({ "type": kind });
    if let Some(fields) = record.as_object_mut() {
        for top in ["$schema", "title"] {
            if let Some(value) = fields.remove(top) {
                outer[top] = value;
            }
        }
    }
    outer[under] = record;
    outer
}
