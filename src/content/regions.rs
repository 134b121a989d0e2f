//! Regions in facts: `{ scheme: qc-admin, code: "06" }`, or in one word `qc-admin:06`. Enters: what a record says. Leaves: regions of our
//! tables; of what stands in none, the regions that may be meant.

use serde_json::Value as Json;

use crate::area::{self, Area, Fault};
use crate::content::service::Region;
use crate::diag::report::{Code, Place, Problem, Report};
use crate::source::shape::{Field, Shape, optional, required};

const UNKNOWN: Code = Code::error("S141");
const BARE: Code = Code::error("S142");

/// A region, named in a scheme.
pub const REGION: &[Field] = &[
    optional("scheme", Shape::OneOf(&["qc-admin", "qc-rss", "iso3166-2", "iso3166-1"])),
    required("code", Shape::Text),
];

/// The region that a record names, which has already its shape.
pub fn read(json: &Json, place: Place, key: &str, report: &mut Report) -> Option<Region> {
    let code = json["code"].as_str()?;
    let read = match json["scheme"].as_str() {
        Some(scheme) => find(scheme, code),
        None => named(code),
    };
    match read {
        Ok(area) => Some((area, place)),
        Err(problem) => {
            report.add((*problem).at(place).in_bundle(key));
            None
        }
    }
}

/// The region of one word: `qc-admin:06`. Otherwise what is wrong with it, without a place.
pub fn named(word: &str) -> Result<Area, Box<Problem>> {
    let (scheme, code) = word.split_once(':').unwrap_or(("", word));
    find(scheme.trim(), code.trim())
}

fn find(scheme: &str, code: &str) -> Result<Area, Box<Problem>> {
    let fault = match Area::parse(scheme, code) {
        Ok(area) => return Ok(area),
        Err(fault) => fault,
    };
    let described = |area: &Area| format!("{} ({})", area.id(), area.official());
    let (name, known): (Code, Vec<String>) = match fault {
        Fault::Ambiguous(areas) => (BARE, areas.iter().map(described).collect()),
        Fault::Code | Fault::Scheme => {
            let of_scheme = |area: &&Area| area.scheme_name() == scheme;
            (UNKNOWN, area::all().iter().filter(of_scheme).map(|area| area.code().to_owned()).collect())
        }
    };
    let word = if scheme.is_empty() || !known.is_empty() { code.to_owned() } else { format!("{scheme}:{code}") };
    Err(Box::new(Problem::new(name).with("word", word).with("scheme", scheme).with("known", known)))
}
