//! What to do when somebody tells: the steps of a role under an authority's law. Lessons show it where they say `::: disclosure /`.
//! Enters: a draft. Leaves: its roles; a protocol without a source is refused, for it says what the law asks.

use serde_json::json;

use crate::diag::report::{Code, Place, Problem, Report};
use crate::kinds::common::{Draft, Special};
use crate::source::shape::{Field, Shape, required};

const NO_SOURCE: Code = Code::error("K181");

/// Whom a protocol is for.
pub const ROLES: &[&str] = &[
    "school-staff",
    "health",
    "social-services",
    "police",
    "border",
    "youth-protection",
    "shelter",
    "camp",
    "youth-centre",
    "worship",
    "host",
];

pub const FACTS: &[Field] =
    &[required("roles", Shape::List(&Shape::OneOf(ROLES))), required("authority", Shape::OneOf(&["qc", "on", "ca"]))];
pub const WORDS: &[Field] = &[];

pub fn read(draft: &Draft, report: &mut Report) -> Special {
    let sources = draft.facts.get("sources").and_then(|list| list.as_array());
    if !draft.unpublished() && sources.is_none_or(|list| list.is_empty()) {
        let problem = Problem::new(NO_SOURCE).at(Place::file(draft.facts_path)).with("key", draft.key);
        report.add(problem.correct("sources: []").in_bundle(draft.key));
    }
    let facts = json!({ "roles": draft.facts.get("roles"), "authority": draft.facts.get("authority") });
    Special { facts, ..Special::default() }
}
