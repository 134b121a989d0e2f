//! A meeting on a day. Enters: a draft. Leaves: an `Event`, and problems: hours that cannot be, an unknown time zone, a meeting that nobody
//! could find, an address that is to be withheld and stands in the text, calendars that would not learn of a change.

use std::sync::Arc;

use serde_json::Value as Json;

use crate::content::entry::Edition;
use crate::content::event::{Event, Status};
use crate::content::service::Named;
use crate::date::{self, Moment};
use crate::diag::report::{Code, Place, Problem, Report, nearest};
use crate::kinds::common::{Draft, Special};
use crate::kinds::lesson::{fact, keys};
use crate::kinds::opening::ZONES;
use crate::lang::Tag;
use crate::source::shape::{Field, Shape, optional, required};

const NOT_A_MOMENT: Code = Code::error("K200");
const ENDS_BEFORE: Code = Code::error("K201");
const NO_SUCH_ZONE: Code = Code::error("K202");
const NO_DAY_OF_CHANGE: Code = Code::error("K203");
const NOBODY_TO_ASK: Code = Code::error("K204");
const NOWHERE: Code = Code::error("K205");
const SAME_SEQUENCE: Code = Code::advice("K206");
const NO_LANGUAGE: Code = Code::error("K207");

const TAGS: Shape = Shape::List(&Shape::Tag);

pub const FACTS: &[Field] = &[
    required("session", Shape::Key),
    required("start", Shape::Text),
    required("end", Shape::Text),
    optional("timezone", Shape::Text),
    optional("place", Shape::Key),
    optional("withhold_address", Shape::Flag),
    optional("online", Shape::Flag),
    optional("contact", Shape::Key),
    required("languages", TAGS),
    optional("interpretation", TAGS),
    optional("public_title", Shape::OneOf(&["neutral", "plain"])),
    optional("status", Shape::OneOf(Status::NAMES)),
    optional("sequence", Shape::Number { least: 0, most: 10_000 }),
    optional("free", Shape::Flag),
    optional("childcare", Shape::Flag),
];

pub const WORDS: &[Field] =
    &[optional("where", Shape::Text), optional("cost", Shape::Text), optional("change", Shape::Text)];

pub fn read(draft: &Draft, report: &mut Report) -> Special {
    let text = |name: &str| draft.facts.get(name).and_then(Json::as_str);
    let flag = |name: &str| draft.facts.get(name).and_then(Json::as_bool);
    let named = |name: &str| -> Option<Named> { Some((text(name)?.to_owned(), fact(draft, &[name]))) };
    let tags =
        |name: &str| -> Vec<Tag> { keys(draft, &[name]).iter().filter_map(|(tag, _)| Tag::parse(tag)).collect() };
    let mut moment = |name: &str| {
        let written = text(name)?;
        let moment = Moment::parse(written);
        if moment.is_none() {
            let problem = Problem::new(NOT_A_MOMENT).at(fact(draft, &[name])).with("word", written);
            report.add(problem.correct(format!("{name}: 2027-02-22T18:30")).in_bundle(draft.key));
        }
        moment
    };
    let (start, end) = (moment("start"), moment("end"));
    let say = |code: Code, name: &str| Problem::new(code).at(fact(draft, &[name])).in_bundle(draft.key);
    let time_zone = text("timezone").filter(|zone| {
        let known = date::zone_exists(zone);
        if !known {
            let near = nearest(zone, ZONES).unwrap_or_default();
            let mut problem = say(NO_SUCH_ZONE, "timezone").with("zone", *zone).with("near", near);
            problem.correction = Some(near).filter(|near| !near.is_empty()).map(|near| format!("timezone: {near}"));
            report.add(problem);
        }
        known
    });
    let (Some(start), Some(end)) = (start, end) else { return Special::default() };
    if end <= start {
        let problem = say(ENDS_BEFORE, "end").with("start", start.to_string()).with("end", end.to_string());
        report.add(problem);
    }
    if text("updated").is_none() && !draft.unpublished() {
        let problem = Problem::new(NO_DAY_OF_CHANGE).at(Place::file(draft.facts_path)).in_bundle(draft.key);
        report.add(problem.correct("updated: 2026-11-22"));
    }
    let event = Event {
        kit: named("session"),
        start,
        end,
        time_zone: time_zone.map(str::to_owned),
        place: named("place"),
        withheld: flag("withhold_address").unwrap_or_default(),
        online: flag("online").unwrap_or_default(),
        contact: named("contact"),
        languages: tags("languages"),
        interpretation: tags("interpretation"),
        discreet: text("public_title") != Some("plain"),
        status: text("status").and_then(Status::named).unwrap_or(Status::Scheduled),
        sequence: draft.facts.get("sequence").and_then(Json::as_u64).unwrap_or_default() as u32,
        free: flag("free"),
        childcare: flag("childcare").unwrap_or_default(),
    };
    if event.languages.is_empty() && draft.facts.contains_key("languages") {
        report.add(say(NO_LANGUAGE, "languages").correct("languages: [fr]"));
    }
    if (event.withheld || event.online) && event.contact.is_none() {
        let field = if event.withheld { "withhold_address" } else { "online" };
        report.add(say(NOBODY_TO_ASK, field).with("field", field).correct("contact: "));
    }
    if event.status != Status::Scheduled && event.sequence == 0 {
        report.add(say(SAME_SEQUENCE, "status").with("status", event.status.name()).correct("sequence: 1"));
    }
    Special { event: Some(Arc::new(event)), check: Some(check), ..Special::default() }
}

/// What must be true of an event and its texts together: in every language, something says where it is.
fn check(draft: &Draft, special: &Special, editions: &[Edition], report: &mut Report) {
    let Some(event) = &special.event else { return };
    if event.place.is_some() || event.online {
        return;
    }
    for edition in editions.iter().filter(|edition| edition.words.get("where").is_none()) {
        let problem = Problem::new(NOWHERE).at(Place::file(&edition.path)).correct("where: ");
        report.add(problem.in_bundle(draft.key));
    }
}
