//! Who runs services: a name, a few words, an address on the web. How it is reached stands in the records of its services.

use std::sync::Arc;

use serde_json::Value as Json;

use crate::content::service::Organization;
use crate::diag::report::{Place, Report};
use crate::kinds::checks;
use crate::kinds::common::{Draft, Special};
use crate::kinds::service::{self, SOURCED};
use crate::source::shape::{Field, Shape, optional};

pub const FACTS: &[Field] = &[
    optional("web", Shape::Each(&Shape::Url)),
    optional("parent", Shape::Key),
    optional("sourced", Shape::Record(SOURCED)),
    optional("second", Shape::Record(SOURCED)),
];

pub const WORDS: &[Field] = &[];

pub fn read(draft: &Draft, report: &mut Report) -> Special {
    let sourced = |name: &str| {
        let range = draft.facts_node.find(&[name]).range.clone();
        service::sourced(draft.facts.get(name)?, Place::range(draft.facts_path, range))
    };
    let parent = draft.facts.get("parent").and_then(Json::as_str).map(|key| {
        let range = draft.facts_node.find(&["parent"]).range.clone();
        (key.to_owned(), Place::range(draft.facts_path, range))
    });
    let web = service::addresses(draft.facts.get("web"));
    checks::addresses(draft, &["web"], &web, report);
    let organization = Organization { web, sourced: sourced("sourced"), second: sourced("second"), parent };
    Special { organization: Some(Arc::new(organization)), ..Special::default() }
}
