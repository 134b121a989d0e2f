//! Where people go: a name, a municipality, a region, an address if it may be known. It has no page of its own: the pages of the services
//! that meet people there show it. Of a sealed place, nothing that leads there stands in `content/`.

use std::sync::Arc;

use serde_json::Value as Json;

use crate::content::regions::{self, REGION};
use crate::content::service::Premises;
use crate::diag::report::{Code, Place, Problem, Report};
use crate::kinds::checks;
use crate::kinds::common::{Draft, Special};
use crate::source::shape::{Field, Shape, optional};

const NOT_DEGREES: Code = Code::error("K131");

pub const FACTS: &[Field] = &[
    optional("municipality", Shape::Text),
    optional("region", Shape::Short(REGION, "code")),
    optional("address", Shape::Text),
    optional("postal_code", Shape::Text),
    optional("lat", Shape::Text),
    optional("lon", Shape::Text),
    optional("sealed", Shape::Flag),
];

pub const WORDS: &[Field] =
    &[optional("say", Shape::Text), optional("directions", Shape::Text), optional("transit", Shape::Text)];

pub fn read(draft: &Draft, report: &mut Report) -> Special {
    let place = |name: &str| Place::range(draft.facts_path, draft.facts_node.find(&[name]).range.clone());
    let text = |name: &str| draft.facts.get(name).and_then(Json::as_str).map(str::to_owned);
    let mut degrees = |name: &str, most: f64| {
        let written = text(name)?;
        let degrees = written.parse::<f64>().ok().filter(|degrees| degrees.abs() <= most);
        if degrees.is_none() {
            let problem = Problem::new(NOT_DEGREES).at(place(name)).with("word", written).with("most", most as usize);
            report.add(problem.in_bundle(draft.key));
        }
        degrees
    };
    let (lat, lon) = (degrees("lat", 90.0), degrees("lon", 180.0));
    let region = draft.facts.get("region");
    let region = region.and_then(|region| regions::read(region, place("region"), draft.key, report));
    let premises = Premises {
        municipality: text("municipality"),
        region,
        address: text("address"),
        postal_code: text("postal_code"),
        lat,
        lon,
        sealed: draft.facts.get("sealed").and_then(Json::as_bool).unwrap_or_default(),
    };
    checks::place(draft, &premises, report);
    Special { premises: Some(Arc::new(premises)), ..Special::default() }
}
