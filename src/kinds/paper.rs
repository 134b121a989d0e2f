//! A sheet to print: a leaflet, a wallet card, a poster with strips to tear off. Its numbers come from records of services, its words
//! from the panels of its texts (`::: panel {id=…}`); what stands outside the panels tells the staff how to print and where to put it.

use serde_json::{Value as Json, json};

use crate::content::paper::{self, Carry, Paper};
use crate::diag::report::{Code, Place, Problem, Report};
use crate::kinds::common::{Draft, Special};
use crate::source::shape::{Field, Shape, optional, required};

const DISCREET_WITH_CODE: Code = Code::error("K121");
const LABEL_WITHOUT_SERVICE: Code = Code::error("K122");
const NO_SERVICE: Code = Code::error("K123");

pub const FACTS: &[Field] = &[
    required("format", Shape::OneOf(&["leaflet", "card", "poster"])),
    required("help", Shape::List(&Shape::Key)),
    required("carry", Shape::OneOf(&["fixed", "takeaway", "discreet"])),
    optional("qr", Shape::Key),
];

pub const WORDS: &[Field] = &[optional("labels", Shape::Each(&Shape::Text))];

pub fn read(draft: &Draft, report: &mut Report) -> Special {
    let text = |name: &str| draft.facts.get(name).and_then(Json::as_str);
    let place = |name: &str| Place::range(draft.facts_path, draft.facts_node.find(&[name]).range.clone());
    let keys = draft.facts.get("help").and_then(Json::as_array).into_iter().flatten().filter_map(Json::as_str);
    let help: Vec<(String, Place)> = draft
        .facts_node
        .find_each("help", keys.map(str::to_owned).collect())
        .into_iter()
        .map(|(key, range)| (key, Place::range(draft.facts_path, range)))
        .collect();
    if help.is_empty() && draft.facts.contains_key("help") {
        report.add(Problem::new(NO_SERVICE).at(place("help")).with("key", draft.key).in_bundle(draft.key));
    }
    let carry = match text("carry") {
        Some("discreet") => Carry::Discreet,
        Some("fixed") => Carry::Fixed,
        _ => Carry::Takeaway,
    };
    let qr = text("qr").map(|key| (key.to_owned(), place("qr")));
    if carry == Carry::Discreet && qr.is_some() {
        report.add(Problem::new(DISCREET_WITH_CODE).at(place("qr")).with("key", draft.key).in_bundle(draft.key));
    }
    for text in draft.texts {
        let labels = text.words.get("labels").and_then(Json::as_object).into_iter().flatten();
        for (key, _) in labels.filter(|(key, _)| !help.iter().any(|(known, _)| known == *key)) {
            let problem = Problem::new(LABEL_WITHOUT_SERVICE)
                .at(Place::range(text.path, text.front.find_key(&["labels", key])))
                .with("word", key)
                .with("known", help.iter().map(|(key, _)| key.clone()).collect::<Vec<_>>());
            report.add(problem.in_bundle(draft.key));
        }
    }
    let format = text("format").and_then(paper::format);
    let facts = json!({ "format": text("format"), "carry": text("carry") });
    Special { paper: format.map(|format| Paper { format, carry, help, qr }), facts, ..Special::default() }
}
