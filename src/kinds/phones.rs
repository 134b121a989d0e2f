//! The numbers of a service: what `phones:` may hold, and what must be true of each. Enters: a bundle's draft. Leaves: phones that can
//! be dialled, and problems with the line to write instead.

use serde_json::Value as Json;

use crate::content::contact::{self, Channel, Dial, Fault, Phone, Schedule, Spoken};
use crate::diag::report::{Code, Place, Problem, Report};
use crate::kinds::checks;
use crate::kinds::common::Draft;
use crate::source::shape::{Field, Shape, optional, required};
use crate::text::fold::fold;

const WRONG_DIGITS: Code = Code::error("K102");
const LETTERS: Code = Code::error("K103");
const SEVERAL: Code = Code::error("K104");
const UNASSIGNED: Code = Code::error("K105");
const FICTIONAL: Code = Code::error("K106");
const UNKNOWN_SHORT: Code = Code::advice("K107");
const NUMBER_OR_SHORT: Code = Code::error("K108");
const ID_TWICE: Code = Code::error("K110");
const NOT_FICTIONAL: Code = Code::error("K114");
const GLUED_EXTENSION: Code = Code::error("K138");
const SHORT_AS_NUMBER: Code = Code::error("K139");
const NO_WAY_IN: Code = Code::error("K140");

/// A language spoken, and by whom.
pub const SPOKEN: &[Field] = &[required("tag", Shape::Text), optional("how", Shape::OneOf(&["staff", "interpreter"]))];

/// A row of `phones:`.
pub const PHONE: &[Field] = &[
    required("id", Shape::Key),
    optional("number", Shape::Text),
    optional("short", Shape::Text),
    optional("extension", Shape::Text),
    required("channel", Shape::OneOf(&["voice", "text", "tty", "video", "relay"])),
    required("languages", Shape::List(&Shape::Short(SPOKEN, "tag"))),
    optional("hours", Shape::Text),
    optional("timezone", Shape::Text),
    optional("toll_free", Shape::Flag),
    optional("keyword", Shape::Flag),
    optional("calls_back", Shape::OneOf(&["never", "only_if_you_ask", "may", "unknown"])),
    optional("on_bill", Shape::OneOf(&["may_appear", "never_appears", "unknown"])),
    optional("sees_number", Shape::OneOf(&["yes", "no", "unknown"])),
];

/// Short codes that exist in Canada for everyone, or belong to the services that the site may list. A short code has no
/// check digit: one that stands in no table is read again by a person.
const SHORT_CODES: [&str; 9] = ["911", "988", "811", "211", "511", "686868", "741741", "45645", "438773"];

/// Words of labels under which nobody answers a person who needs help, folded: a fax, a line inside the house.
const NOT_FOR_CALLERS: [&str; 10] = [
    "fax",
    "telecopie",
    "ligne interne",
    "internal line",
    "usage interne",
    "internal use",
    "personnel seulement",
    "staff only",
    "ne pas publier",
    "do not publish",
];

/// Every phone of a service, in the order of the file.
pub fn read(draft: &Draft, sample: bool, report: &mut Report) -> Vec<Phone> {
    let mut phones: Vec<Phone> = Vec::new();
    let rows = draft.facts.get("phones").and_then(Json::as_array).cloned().unwrap_or_default();
    for (at, row) in rows.iter().enumerate() {
        let at = at.to_string();
        let place =
            |field: &str| Place::range(draft.facts_path, draft.facts_node.find(&["phones", &at, field]).range.clone());
        let channel = draft.facts_node.find(&["phones", &at, "channel"]).text().unwrap_or_default();
        if not_for_callers(channel) {
            no_way_in(&place("channel"), channel, draft.key, report);
        }
        let spoken_at = |one: usize| {
            let one = one.to_string();
            let node = draft.facts_node.find(&["phones", &at, "languages", &one]);
            Place::range(draft.facts_path, node.range.clone())
        };
        let languages = checks::spoken(&row["languages"], draft.key, &spoken_at, report);
        if let Some(phone) = read_phone(row, languages, sample, draft.key, &place, report) {
            if phones.iter().any(|other| other.id == phone.id) {
                report.add(Problem::new(ID_TWICE).at(place("id")).with("id", &phone.id).in_bundle(draft.key));
            }
            phones.push(phone);
        }
    }
    phones
}

/// Whether a channel or a label says that it is no way to reach anyone.
pub fn not_for_callers(words: &str) -> bool {
    let folded = fold(words);
    NOT_FOR_CALLERS.iter().any(|words| folded.contains(words))
}

/// Tells of a number under which nobody answers.
pub fn no_way_in(place: &Place, word: &str, key: &str, report: &mut Report) {
    report.add(Problem::new(NO_WAY_IN).at(place.clone()).with("word", word).in_bundle(key));
}

/// The hours of a record that has already its shape; `place` says where they stand.
pub fn schedule(record: &Json, place: Place) -> Option<Schedule> {
    let text = record["hours"].as_str()?.to_owned();
    Some(Schedule { text, read: None, time_zone: record["timezone"].as_str().map(str::to_owned), place })
}

fn read_phone(
    json: &Json,
    languages: Vec<Spoken>,
    sample: bool,
    key: &str,
    place: &dyn Fn(&str) -> Place,
    report: &mut Report,
) -> Option<Phone> {
    let text = |field: &str| json[field].as_str();
    let id = text("id")?.to_owned();
    let mut say = |code: Code, field: &str, word: &str, number: usize| {
        report.add(
            Problem::new(code)
                .at(place(field))
                .with("id", &id)
                .with("word", word)
                .with("number", number)
                .in_bundle(key),
        );
    };
    let dial = match (text("number"), text("short")) {
        (Some(number), None) if is_short(number) => {
            report.add(
                Problem::new(SHORT_AS_NUMBER)
                    .at(place("number"))
                    .with("word", number)
                    .correct(format!("short: \"{number}\""))
                    .in_bundle(key),
            );
            return None;
        }
        (Some(number), None) if contact::glued_extension(number).is_some() => {
            let (alone, extension) = contact::glued_extension(number).unwrap_or_default();
            report.add(
                Problem::new(GLUED_EXTENSION)
                    .at(place("number"))
                    .with("word", number)
                    .with("extension", extension)
                    .correct(format!("number: \"{alone}\", extension: \"{extension}\""))
                    .in_bundle(key),
            );
            return None;
        }
        (Some(number), None) => match contact::e164(number) {
            Ok(e164) => {
                if contact::is_fictional(&e164) && !sample {
                    say(FICTIONAL, "number", number, 0);
                } else if sample && !contact::is_fictional(&e164) {
                    say(NOT_FICTIONAL, "number", number, 0);
                }
                Dial::Number(e164)
            }
            Err(fault) => {
                match fault {
                    Fault::Digits(count) => say(WRONG_DIGITS, "number", number, count),
                    Fault::Letters => say(LETTERS, "number", number, 0),
                    Fault::Several => say(SEVERAL, "number", number, 0),
                    Fault::Unassigned => say(UNASSIGNED, "number", number, 0),
                }
                return None;
            }
        },
        (None, Some(short)) => {
            if !is_short(short) {
                say(NUMBER_OR_SHORT, "short", short, 0);
                return None;
            }
            if !SHORT_CODES.contains(&short) && !sample {
                say(UNKNOWN_SHORT, "short", short, 0);
            }
            Dial::Short(short.to_owned())
        }
        _ => {
            say(NUMBER_OR_SHORT, "", "", 0);
            return None;
        }
    };
    Some(Phone {
        dial,
        channel: serde_json::from_value::<Channel>(json["channel"].clone()).ok()?,
        languages,
        extension: text("extension").map(str::to_owned),
        always: text("hours") == Some("24/7"),
        hours: schedule(json, place("hours")),
        toll_free: json["toll_free"].as_bool().unwrap_or_default(),
        calls_back: text("calls_back").filter(|answer| *answer != "unknown").map(str::to_owned),
        on_bill: text("on_bill").filter(|answer| *answer != "unknown").map(str::to_owned),
        sees_number: text("sees_number").filter(|answer| *answer != "unknown").map(|answer| answer == "yes"),
        keyword: json["keyword"].as_bool().unwrap_or_default(),
        id,
    })
}

/// Whether a text may be a code that is dialled as it stands.
fn is_short(text: &str) -> bool {
    text.bytes().all(|byte| byte.is_ascii_digit()) && (3..=6).contains(&text.len())
}
