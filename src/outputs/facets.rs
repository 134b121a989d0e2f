//! What the choices of the directory are called on a page. Enters: a choice. Leaves: its words in the language of the page, or in the
//! first language that has some.

use crate::diag::report::Report;
use crate::locale::catalog::Value;
use crate::outputs::choices::{Age, Facet, Way};
use crate::outputs::frame::Desk;
use crate::outputs::view::Phrase;
use crate::site::vocabulary::Term;

/// What a choice is called on a page.
pub fn words(desk: &Desk, facet: &Facet, report: &mut Report) -> Phrase {
    let site = desk.site();
    let labelled = |terms: &[Term], id: &str| {
        let term = terms.iter().find(|term| term.id == id);
        let (label, code) =
            term.map_or((id, desk.code().clone()), |term| term.label_in(desk.code(), &site.config.languages));
        desk.phrase(label, &code)
    };
    match facet {
        Facet::Need(id) => {
            let term = site.vocabularies.needs.iter().find(|term| term.id == *id);
            let said = term.map(|term| term.said_in(desk.code(), &site.config.languages));
            said.map_or_else(|| Phrase::own(id.clone()), |(words, code)| desk.phrase(words, &code))
        }
        Facet::Type(id) => labelled(&site.vocabularies.types, id),
        Facet::Audience(id) => labelled(&site.vocabularies.audiences, id),
        Facet::Group(id) => labelled(&site.vocabularies.groups, id),
        Facet::Area(area) => Phrase::own(desk.word(&area.word(), report)),
        Facet::Age(age) => Phrase::own(desk.word(age_word(*age), report)),
        Facet::Way(way) => Phrase::own(desk.word(way_word(*way), report)),
        Facet::Language(tag) => {
            let values = [("lang", Value::from(tag.as_str()))];
            Phrase::own(desk.context.word(desk.code(), "finder-in-language", &values, report))
        }
    }
}

fn age_word(age: Age) -> &'static str {
    match age {
        Age::Under12 => "finder-age-under-12",
        Age::From12 => "finder-age-12-13",
        Age::From14 => "finder-age-14-17",
        Age::From18 => "finder-age-18-25",
        Age::Over25 => "finder-age-over-25",
    }
}

pub fn way_word(way: Way) -> &'static str {
    match way {
        Way::Voice => "finder-way-voice",
        Way::Writing => "finder-way-writing",
        Way::Visit => "finder-way-visit",
        Way::Signs => "finder-way-signs",
    }
}
