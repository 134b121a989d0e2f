//! The questions of a form before and after a lesson. Its items have ids, so that both answers to one question can be compared.
//! Enters: a draft. Leaves: the items for its page, without words; those stand in each language under the same ids.

use serde_json::json;

use crate::diag::report::Report;
use crate::kinds::common::{Draft, Special};
use crate::kinds::ids;
use crate::source::shape::{Field, Shape, optional, required};

const ITEM: &[Field] = &[
    required("id", Shape::Key),
    required("scale", Shape::OneOf(&["agree", "yes-no", "open", "confident"])),
    optional("objective", Shape::Key),
    // To agree with it is no good sign.
    optional("reverse", Shape::Flag),
];

pub const FACTS: &[Field] = &[
    required("items", Shape::List(&Shape::Record(ITEM))),
    required("use", Shape::List(&Shape::OneOf(&["pre", "post", "facilitator"]))),
];
pub const WORDS: &[Field] = &[optional("items", Shape::Each(&Shape::Text))];

pub fn read(draft: &Draft, report: &mut Report) -> Special {
    ids::check(draft, "items", report);
    let facts = json!({ "items": draft.facts.get("items"), "use": draft.facts.get("use") });
    Special { facts, ..Special::default() }
}
