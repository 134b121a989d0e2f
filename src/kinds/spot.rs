//! A spot: one message, with a text for each length in which it is heard. Enters: a draft. Leaves: a `Radio`; lengths that stand in no
//! text or twice, a sponsor in the category of unpaid words, and dates that cannot be are refused.

use std::sync::Arc;

use serde_json::{Value as Json, json};

use crate::content::entry::Edition;
use crate::content::lesson::Named;
use crate::content::radio::{Air, Radio, Recording, ScriptMark, TagFacts};
use crate::date::Date;
use crate::diag::report::{Code, Place, Problem, Report};
use crate::kinds::common::{Draft, Special};
use crate::kinds::ids;
use crate::kinds::lesson::{fact, keys};
use crate::source::shape::{Field, Shape, optional, required};

const NO_SUCH_SLOT: Code = Code::error("K221");
const NO_SCRIPT: Code = Code::error("K222");
const NO_SCRIPT_HERE: Code = Code::advice("K223");
const TWICE: Code = Code::error("K224");
const SPONSORED: Code = Code::error("K225");
const UNTIL_BEFORE: Code = Code::error("K226");
const NOT_A_TIME: Code = Code::error("K227");
const NO_SUCH_RECORDING: Code = Code::error("K228");

const TAG: &[Field] = &[
    required("help", Shape::Key),
    optional("phone", Shape::Key),
    optional("local", Shape::Flag),
    optional("site", Shape::Flag),
];
const AVOID: &[Field] = &[required("from", Shape::Text), required("until", Shape::Text)];
const AIR: &[Field] = &[
    optional("from", Shape::Date),
    optional("until", Shape::Date),
    optional("avoid", Shape::List(&Shape::Record(AVOID))),
];
const CRTC: &[Field] = &[optional("category", Shape::Number { least: 11, most: 53 }), optional("sponsor", Shape::Text)];
const ID: &[Field] = &[required("id", Shape::Key)];
const AUDIO: &[Field] = &[
    required("id", Shape::Key),
    required("slot", SECONDS),
    required("language", Shape::Text),
    required("file", Shape::Text),
    optional("recorded", Shape::Date),
    optional("voiced_by", Shape::Text),
    optional("rights", Shape::Text),
];
const SECONDS: Shape = Shape::Number { least: 5, most: 300 };

/// What a spot and a programme both say.
pub const TAG_FIELD: Field = required("tag", Shape::Record(TAG));
pub const SENSITIVITY: Field = required("sensitivity", Shape::Number { least: 0, most: 3 });
pub const MESSAGES: Field = optional("key_messages", Shape::List(&Shape::Key));
pub const ADVISORY: Field = optional("advisory", Shape::OneOf(&["none", "discretion"]));
pub const AIR_FIELD: Field = optional("air", Shape::Record(AIR));
pub const CRTC_FIELD: Field = optional("crtc", Shape::Record(CRTC));
pub const PRONOUNCE: Field = optional("pronounce", Shape::List(&Shape::Short(ID, "id")));

pub const FACTS: &[Field] = &[
    required("slots", Shape::List(&SECONDS)),
    optional("voices", Shape::Number { least: 1, most: 20 }),
    TAG_FIELD,
    SENSITIVITY,
    MESSAGES,
    ADVISORY,
    AIR_FIELD,
    CRTC_FIELD,
    PRONOUNCE,
    optional("audio", Shape::List(&Shape::Record(AUDIO))),
];

const SOUND: &[Field] = &[required("term", Shape::Text), required("say", Shape::Text)];
pub const PRONOUNCE_WORDS: Field = optional("pronounce", Shape::Each(&Shape::Record(SOUND)));

pub const WORDS: &[Field] = &[optional("intro", Shape::Text), optional("outro", Shape::Text), PRONOUNCE_WORDS];

pub fn read(draft: &Draft, report: &mut Report) -> Special {
    ids::check(draft, "pronounce", report);
    let slots = slots(draft);
    let Some(tag) = tag(draft) else { return Special::default() };
    let radio = Radio { recordings: recordings(draft, &slots, report), slots, ..common(draft, tag, report) };
    let facts = json!({ "voices": draft.facts.get("voices") });
    Special { radio: Some(Arc::new(radio)), check: Some(check), facts, ..Special::default() }
}

/// What a spot and a programme have in common.
pub fn common(draft: &Draft, tag: TagFacts, report: &mut Report) -> Radio {
    let number = |name: &str| draft.facts.get(name).and_then(Json::as_u64).map(|number| number as u32);
    let crtc = draft.facts.get("crtc");
    let sponsor = crtc.and_then(|crtc| crtc["sponsor"].as_str()).filter(|sponsor| *sponsor != "none");
    let category = crtc.and_then(|crtc| crtc["category"].as_u64()).map(|category| category as u32);
    if let Some(sponsor) = sponsor
        && category.is_none_or(|category| category < 50)
    {
        let problem = Problem::new(SPONSORED).at(fact(draft, &["crtc", "sponsor"])).with("sponsor", sponsor);
        report.add(problem.correct("crtc: { category: 52, sponsor: … }").in_bundle(draft.key));
    }
    Radio {
        slots: Vec::new(),
        voices: number("voices"),
        tag,
        sensitivity: number("sensitivity").unwrap_or_default(),
        key_messages: keys(draft, &["key_messages"]),
        advisory: draft.facts.get("advisory").and_then(Json::as_str) == Some("discretion"),
        air: air(draft, report),
        category,
        sponsor: sponsor.map(str::to_owned),
        pronounce: ids::of(draft.facts.get("pronounce")),
        recordings: Vec::new(),
        duration: None,
        segments: Vec::new(),
        questions: Vec::new(),
    }
}

/// What TAG says.
pub fn tag(draft: &Draft) -> Option<TagFacts> {
    let facts = draft.facts.get("tag")?;
    let text = |name: &str| facts[name].as_str().map(|text| (text.to_owned(), fact(draft, &["tag", name])));
    let flag = |name: &str| facts[name].as_bool().unwrap_or_default();
    Some(TagFacts { help: text("help")?, phone: text("phone"), local: flag("local"), site: flag("site") })
}

fn slots(draft: &Draft) -> Vec<(u32, Place)> {
    let numbers = draft.facts.get("slots").and_then(Json::as_array).into_iter().flatten();
    let mut slots: Vec<(u32, Place)> = numbers
        .enumerate()
        .filter_map(|(at, number)| Some((number.as_u64()? as u32, fact(draft, &["slots", &at.to_string()]))))
        .collect();
    slots.sort_by_key(|(seconds, _)| *seconds);
    slots.dedup_by_key(|(seconds, _)| *seconds);
    slots
}

fn air(draft: &Draft, report: &mut Report) -> Air {
    let Some(facts) = draft.facts.get("air") else { return Air::default() };
    let date = |name: &str| facts[name].as_str().and_then(Date::parse);
    let (from, until) = (date("from"), date("until"));
    if let (Some(from), Some(until)) = (from, until)
        && until < from
    {
        let problem = Problem::new(UNTIL_BEFORE).at(fact(draft, &["air", "until"]));
        report.add(problem.with("from", from.to_string()).with("until", until.to_string()).in_bundle(draft.key));
    }
    let mut avoid = Vec::new();
    for (at, hours) in facts["avoid"].as_array().into_iter().flatten().enumerate() {
        let mut time = |name: &str| {
            let written = hours[name].as_str()?;
            if !is_time(written) {
                let place = fact(draft, &["air", "avoid", &at.to_string(), name]);
                report.add(Problem::new(NOT_A_TIME).at(place).with("word", written).in_bundle(draft.key));
                return None;
            }
            Some(written.to_owned())
        };
        if let (Some(from), Some(until)) = (time("from"), time("until")) {
            avoid.push((from, until));
        }
    }
    Air { from, until, avoid }
}

/// `06:00` to `23:59`.
fn is_time(written: &str) -> bool {
    let Some((hour, minute)) = written.split_once(':') else { return false };
    let number = |text: &str, most: u32| {
        text.len() == 2 && text.bytes().all(|sign| sign.is_ascii_digit()) && text.parse().is_ok_and(|n: u32| n <= most)
    };
    number(hour, 23) && number(minute, 59)
}

fn recordings(draft: &Draft, slots: &[(u32, Place)], report: &mut Report) -> Vec<Recording> {
    let list = draft.facts.get("audio").and_then(Json::as_array).into_iter().flatten();
    let read = list.enumerate().filter_map(|(at, item)| {
        let place = fact(draft, &["audio", &at.to_string()]);
        let slot = item["slot"].as_u64()? as u32;
        let language = item["language"].as_str()?.to_owned();
        let known = slots.iter().any(|(seconds, _)| *seconds == slot)
            && draft.texts.iter().any(|text| text.language.as_str() == language);
        if !known {
            let problem = Problem::new(NO_SUCH_RECORDING).at(place.clone()).with("language", &language);
            report.add(problem.with("seconds", slot as usize).in_bundle(draft.key));
        }
        Some(Recording {
            id: item["id"].as_str()?.to_owned(),
            slot,
            language,
            file: item["file"].as_str()?.to_owned(),
            recorded: item["recorded"].as_str().and_then(Date::parse),
            place,
        })
    });
    read.collect()
}

/// The scripts of a text, of one name.
pub fn scripts<'a>(edition: &'a Edition, name: &'static str) -> impl Iterator<Item = &'a ScriptMark> {
    edition.bodies.values().flat_map(|body| &body.outline.scripts).filter(move |script| script.name == name)
}

/// Each length has a script in each text, once.
fn check(draft: &Draft, special: &Special, editions: &[Edition], report: &mut Report) {
    let Some(radio) = &special.radio else { return };
    for edition in editions {
        let known: Named = radio.slots.iter().map(|(seconds, place)| (seconds.to_string(), place.clone())).collect();
        compare(draft, edition, "slot", &known, report);
    }
}

/// The scripts of a text are those that facts name.
pub fn compare(draft: &Draft, edition: &Edition, name: &'static str, known: &Named, report: &mut Report) {
    let scripts: Vec<&ScriptMark> = scripts(edition, name).collect();
    for (at, script) in scripts.iter().enumerate() {
        let say = |code: Code| {
            let place = Place::range(&edition.path, script.range.clone());
            Problem::new(code).at(place).with("id", &script.id).with("block", name).in_bundle(draft.key)
        };
        if !known.iter().any(|(id, _)| *id == script.id) {
            let ids: Vec<String> = known.iter().map(|(id, _)| id.clone()).collect();
            report.add(say(NO_SUCH_SLOT).with("known", ids));
        } else if scripts[..at].iter().any(|other| other.id == script.id) {
            report.add(say(TWICE));
        }
    }
    for (id, _) in known.iter().filter(|(id, _)| !scripts.iter().any(|script| script.id == *id)) {
        let code = if edition.language == *draft.source { NO_SCRIPT } else { NO_SCRIPT_HERE };
        let attribute = if name == "slot" { "s" } else { "id" };
        let problem = Problem::new(code).at(Place::file(&edition.path)).with("id", id).with("block", name);
        let lines = format!("::: {name} {{{attribute}={id}}}\n…\nTAG\n:::");
        report.add(problem.correct(lines).in_bundle(draft.key));
    }
}
