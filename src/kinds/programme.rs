//! A programme of radio: segments with their minutes, questions with answers and with what nobody asks. Enters: a draft. Leaves: a
//! `Radio`; minutes that do not add up, segments without a text, a segment of a spot that names none are refused.

use std::sync::Arc;

use serde_json::{Value as Json, json};

use crate::content::entry::Edition;
use crate::content::lesson::Named;
use crate::content::radio::{Radio, Segment};
use crate::diag::report::{Code, Place, Problem, Report};
use crate::kinds::common::{Draft, Special};
use crate::kinds::lesson::fact;
use crate::kinds::{ids, spot};
use crate::source::shape::{Field, Shape, optional, required};

const MINUTES: Code = Code::error("K231");
const NO_SPOT: Code = Code::error("K232");
const NO_PROTOCOL: Code = Code::error("K233");

const SEGMENT: &[Field] = &[
    required("id", Shape::Key),
    required("minutes", Shape::Number { least: 1, most: 300 }),
    required("kind", Shape::OneOf(&["opening", "talk", "interview", "spot", "music", "calls", "local", "closing"])),
    optional("spot", Shape::Key),
];
const ID: &[Field] = &[required("id", Shape::Key)];

pub const FACTS: &[Field] = &[
    required("duration", Shape::Number { least: 1, most: 600 }),
    required("segments", Shape::List(&Shape::Record(SEGMENT))),
    optional("questions", Shape::List(&Shape::Short(ID, "id"))),
    spot::TAG_FIELD,
    spot::SENSITIVITY,
    spot::MESSAGES,
    spot::ADVISORY,
    spot::AIR_FIELD,
    spot::CRTC_FIELD,
    spot::PRONOUNCE,
];

const SEGMENT_WORDS: &[Field] = &[required("title", Shape::Text), optional("note", Shape::Text)];
const QUESTION: &[Field] =
    &[required("ask", Shape::Text), optional("answer", Shape::Text), optional("avoid", Shape::Text)];

pub const WORDS: &[Field] = &[
    optional("intro", Shape::Text),
    optional("outro", Shape::Text),
    optional("segments", Shape::Each(&Shape::Short(SEGMENT_WORDS, "title"))),
    optional("questions", Shape::Each(&Shape::Record(QUESTION))),
    spot::PRONOUNCE_WORDS,
];

pub fn read(draft: &Draft, report: &mut Report) -> Special {
    for field in ["segments", "questions", "pronounce"] {
        ids::check(draft, field, report);
    }
    let Some(tag) = spot::tag(draft) else { return Special::default() };
    let segments = segments(draft, report);
    let duration = draft.facts.get("duration").and_then(Json::as_u64).map(|minutes| minutes as u32);
    let sum: u32 = segments.iter().map(|segment| segment.minutes).sum();
    if let Some(duration) = duration.filter(|duration| *duration != sum && !segments.is_empty()) {
        let problem = Problem::new(MINUTES).at(fact(draft, &["duration"])).with("duration", duration as usize);
        report.add(problem.with("sum", sum as usize).correct(format!("duration: {sum}")).in_bundle(draft.key));
    }
    let questions = ids::of(draft.facts.get("questions"));
    let radio = Radio { duration, segments, questions, ..spot::common(draft, tag, report) };
    let facts = json!({ "duration": duration });
    Special { radio: Some(Arc::new(radio)), check: Some(check), facts, ..Special::default() }
}

fn segments(draft: &Draft, report: &mut Report) -> Vec<Segment> {
    let list = draft.facts.get("segments").and_then(Json::as_array).into_iter().flatten();
    let read = list.enumerate().filter_map(|(at, item)| {
        let at = at.to_string();
        let spot = item["spot"].as_str().map(|key| (key.to_owned(), fact(draft, &["segments", &at, "spot"])));
        let kind = item["kind"].as_str()?.to_owned();
        if kind == "spot" && spot.is_none() {
            let problem = Problem::new(NO_SPOT).at(fact(draft, &["segments", &at])).with("id", item["id"].as_str()?);
            report.add(problem.in_bundle(draft.key));
        }
        Some(Segment { id: item["id"].as_str()?.to_owned(), minutes: item["minutes"].as_u64()? as u32, kind, spot })
    });
    read.collect()
}

/// Each segment that is not heard from elsewhere has its words, and who takes calls knows what to do when somebody is in distress.
fn check(draft: &Draft, special: &Special, editions: &[Edition], report: &mut Report) {
    let Some(radio) = &special.radio else { return };
    let written = radio.segments.iter().filter(|segment| !matches!(segment.kind.as_str(), "spot" | "music" | "local"));
    let known: Named = written.map(|segment| (segment.id.clone(), fact(draft, &["segments"]))).collect();
    let others = radio.segments.iter().map(|segment| segment.id.as_str());
    let others: Vec<&str> = others.filter(|id| !known.iter().any(|(known, _)| known == id)).collect();
    for edition in editions {
        let more = spot::scripts(edition, "segment").filter(|script| others.contains(&script.id.as_str()));
        let also = more.map(|script| (script.id.clone(), fact(draft, &["segments"])));
        let mut all = known.clone();
        all.extend(also.collect::<Named>());
        all.dedup_by(|one, other| one.0 == other.0);
        spot::compare(draft, edition, "segment", &all, report);
        let calls = radio.segments.iter().any(|segment| segment.kind == "calls");
        if calls && spot::scripts(edition, "caller-protocol").next().is_none() {
            let problem = Problem::new(NO_PROTOCOL).at(Place::file(&edition.path));
            report.add(problem.correct("::: caller-protocol\n…\n:::").in_bundle(draft.key));
        }
    }
}
