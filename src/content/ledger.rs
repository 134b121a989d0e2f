//! What a machine-owned `<code>.ledger.yaml` says of the text beside it: how far it has come, and who made it. Enters: the file.
//! Leaves: a state and an origin; what the file leaves open is a draft of unknown origin.

use serde_json::Value as Json;

use crate::content::bundle::Source;
use crate::content::entry::State;
use crate::diag::report::Report;
use crate::source::shape::{self, Field, Shape, optional, required};
use crate::source::yaml;

/// The fields of a ledger.
pub const FIELDS: &[Field] = &[
    required("state", Shape::OneOf(&["missing", "machine", "draft", "translated", "reviewed", "approved"])),
    optional("origin", Shape::OneOf(&["author", "human", "machine", "tm", "machine-edited", "community-authored"])),
    optional("source", Shape::Key),
    optional("source_hash", Shape::Text),
    optional("on", Shape::Date),
    optional("by", Shape::Text),
    optional("reviewed_by", Shape::Text),
];

/// Who made a text if nobody said.
pub const UNKNOWN: &str = "unknown";

/// The state and the origin of a text: from its ledger; without one, a text in its source language is its author's.
pub fn of(ledger: Option<&Source>, is_source: bool, bundle: Option<&str>, report: &mut Report) -> (State, String) {
    let Some(ledger) = ledger else {
        return if is_source { (State::Translated, "author".to_owned()) } else { (State::Draft, UNKNOWN.to_owned()) };
    };
    let read = yaml::parse(&ledger.path, &ledger.text, 0, report)
        .map(|node| shape::read_record(&node, &[FIELDS], &ledger.path, bundle, report))
        .unwrap_or_default();
    let state = read.get("state").and_then(|state| serde_json::from_value(state.clone()).ok()).unwrap_or(State::Draft);
    let origin = read.get("origin").and_then(Json::as_str).unwrap_or(UNKNOWN);
    (state, origin.to_owned())
}
