//! Where to get help: a name, numbers and codes with their channel and languages, what happens if one calls. Facts are sourced from
//! two public pages with their dates; a record without a way to reach it is an error.

use serde_json::{Value as Json, json};

use crate::content::contact::{self, Channel, Contact, Dial, Fault, Phone, Spoken};
use crate::diag::report::{Code, Place, Problem, Report};
use crate::kinds::common::{Draft, Special};
use crate::lang::Tag;
use crate::source::shape::{Field, Shape, optional, required};

const NO_WAY_TO_REACH: Code = Code::error("K101");
const WRONG_DIGITS: Code = Code::error("K102");
const LETTERS: Code = Code::error("K103");
const SEVERAL: Code = Code::error("K104");
const UNASSIGNED: Code = Code::error("K105");
const FICTIONAL: Code = Code::error("K106");
const UNKNOWN_SHORT: Code = Code::advice("K107");
const NUMBER_OR_SHORT: Code = Code::error("K108");
const NO_SOURCE: Code = Code::error("K109");
const ID_TWICE: Code = Code::error("K110");
const WORDS_WITHOUT_FACT: Code = Code::error("K111");
const FACT_WITHOUT_WORDS: Code = Code::error("K112");
const NO_KEYWORD: Code = Code::error("K113");
const NOT_FICTIONAL: Code = Code::error("K114");
const ONE_SOURCE: Code = Code::advice("K115");

const SPOKEN: &[Field] = &[required("tag", Shape::Tag), optional("how", Shape::OneOf(&["staff", "interpreter"]))];

const PHONE: &[Field] = &[
    required("id", Shape::Key),
    optional("number", Shape::Text),
    optional("short", Shape::Text),
    required("channel", Shape::OneOf(&["voice", "text", "tty", "video", "relay"])),
    required("languages", Shape::List(&Shape::Short(SPOKEN, "tag"))),
    optional("hours", Shape::OneOf(&["24/7"])),
    optional("toll_free", Shape::Flag),
    optional("keyword", Shape::Flag),
    optional("calls_back", Shape::OneOf(&["never", "only_if_you_ask", "may", "unknown"])),
    optional("on_bill", Shape::OneOf(&["may_appear", "never_appears", "unknown"])),
];

const SOURCED: &[Field] =
    &[required("url", Shape::Url), optional("page_date", Shape::Date), required("read_date", Shape::Date)];
const VERIFIED: &[Field] = &[
    required("date", Shape::Date),
    required("by", Shape::Text),
    required("method", Shape::OneOf(&["phone", "text", "email", "visit"])),
];
const AREA: &[Field] = &[required("scheme", Shape::Key), required("code", Shape::Text)];

pub const FACTS: &[Field] = &[
    optional("types", Shape::List(&Shape::Key)),
    optional("needs", Shape::List(&Shape::Key)),
    optional("ages", Shape::List(&Shape::Number { least: 0, most: 120 })),
    optional("phones", Shape::List(&Shape::Record(PHONE))),
    optional("web", Shape::Each(&Shape::Url)),
    optional("chat", Shape::Each(&Shape::Url)),
    optional("cost", Shape::OneOf(&["free", "paid", "unknown"])),
    optional("serves", Shape::List(&Shape::Record(AREA))),
    optional("sourced", Shape::Record(SOURCED)),
    optional("second", Shape::Record(SOURCED)),
    optional("verified", Shape::Record(VERIFIED)),
];

const PHONE_WORDS: &[Field] = &[
    required("label", Shape::Text),
    optional("keyword", Shape::Text),
    optional("hours", Shape::Text),
    optional("note", Shape::Text),
];

const PROMISE: &[Field] = &[
    optional("who_answers", Shape::Text),
    optional("anonymous", Shape::Text),
    optional("must_tell", Shape::Text),
    optional("cost", Shape::Text),
    optional("traces", Shape::Text),
    optional("calls_back", Shape::Text),
];

pub const WORDS: &[Field] = &[
    optional("hours", Shape::Text),
    optional("phones", Shape::Each(&Shape::Short(PHONE_WORDS, "label"))),
    optional("promise", Shape::Record(PROMISE)),
];

/// Short codes that exist in Canada for everyone, or belong to the services that the site may list. A short code has no
/// check digit: one that stands in no table is read again by a person.
const SHORT_CODES: [&str; 9] = ["911", "988", "811", "211", "511", "686868", "741741", "45645", "438773"];

pub fn read(draft: &Draft, report: &mut Report) -> Special {
    let mut contact = Contact::default();
    let sample = draft.facts.get("sample").and_then(Json::as_bool).unwrap_or_default();
    let phones = draft.facts.get("phones").and_then(Json::as_array).cloned().unwrap_or_default();
    for (at, phone) in phones.iter().enumerate() {
        let at = at.to_string();
        let place =
            |field: &str| Place::range(draft.facts_path, draft.facts_node.find(&["phones", &at, field]).range.clone());
        if let Some(phone) = read_phone(phone, sample, draft.key, &place, report) {
            if contact.phone(&phone.id).is_some() {
                report.add(Problem::new(ID_TWICE).at(place("id")).with("id", &phone.id).in_bundle(draft.key));
            }
            contact.phones.push(phone);
        }
    }
    contact.web = addresses(draft.facts.get("web"));
    contact.chat = addresses(draft.facts.get("chat"));
    let file = || Place::file(draft.facts_path);
    let asked = draft.facts_node.get("phones").is_some();
    if contact.phones.is_empty() && contact.web.is_empty() && contact.chat.is_empty() && !asked {
        report.add(Problem::new(NO_WAY_TO_REACH).at(file()).with("key", draft.key).in_bundle(draft.key));
    }
    let sourced = draft.facts.contains_key("sourced") || draft.facts_node.get("sourced").is_some();
    if !sourced {
        // What is being written may still lack its sources.
        if !draft.unpublished() {
            report.add(Problem::new(NO_SOURCE).at(file()).with("key", draft.key).in_bundle(draft.key));
        }
    } else if !sample && !draft.facts.contains_key("second") && !draft.facts.contains_key("verified") {
        let place = Place::range(draft.facts_path, draft.facts_node.find(&["sourced"]).range.clone());
        report.add(Problem::new(ONE_SOURCE).at(place).with("key", draft.key).in_bundle(draft.key));
    }
    compare_words(draft, &contact, report);
    let fact = |name: &str| draft.facts.get(name).cloned().unwrap_or(Json::Null);
    let facts = json!({
        "types": fact("types"), "needs": fact("needs"), "ages": fact("ages"), "cost": fact("cost"),
        "serves": fact("serves"), "sourced": fact("sourced"), "second": fact("second"), "verified": fact("verified"),
    });
    Special { contact: Some(contact), facts, ..Special::default() }
}

fn read_phone(
    json: &Json,
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
            let digits = short.bytes().all(|byte| byte.is_ascii_digit()) && (3..=6).contains(&short.len());
            if !digits {
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
    let languages = json["languages"].as_array()?.iter().filter_map(|spoken| {
        Some(Spoken { tag: Tag::parse(spoken["tag"].as_str()?)?, interpreter: spoken["how"] == "interpreter" })
    });
    Some(Phone {
        dial,
        channel: serde_json::from_value::<Channel>(json["channel"].clone()).ok()?,
        languages: languages.collect(),
        always: text("hours") == Some("24/7"),
        toll_free: json["toll_free"].as_bool().unwrap_or_default(),
        calls_back: text("calls_back").filter(|answer| *answer != "unknown").map(str::to_owned),
        on_bill: text("on_bill").filter(|answer| *answer != "unknown").map(str::to_owned),
        keyword: json["keyword"].as_bool().unwrap_or_default(),
        id,
    })
}

fn addresses(json: Option<&Json>) -> Vec<(String, String)> {
    let pairs = json.and_then(Json::as_object).into_iter().flatten();
    pairs.filter_map(|(code, url)| Some((code.clone(), url.as_str()?.to_owned()))).collect()
}

/// Words without a fact, or a fact without words in the source language, are errors.
fn compare_words(draft: &Draft, contact: &Contact, report: &mut Report) {
    for text in draft.texts {
        let words = text.words.get("phones").and_then(Json::as_object).cloned().unwrap_or_default();
        for id in words.keys() {
            if contact.phone(id).is_none() && draft.facts_node.get("phones").is_some() {
                let known = contact.phones.iter().map(|phone| phone.id.clone()).collect::<Vec<_>>();
                report.add(
                    Problem::new(WORDS_WITHOUT_FACT)
                        .at(Place::range(text.path, text.front.find_key(&["phones", id])))
                        .with("id", id)
                        .with("known", known)
                        .in_bundle(draft.key),
                );
            }
        }
        let is_source = text.language == draft.source;
        for phone in &contact.phones {
            let spoken = words.get(&phone.id);
            let place = || Place::range(text.path, text.front.find(&["phones", &phone.id]).range.clone());
            if spoken.is_none() && is_source {
                report.add(Problem::new(FACT_WITHOUT_WORDS).at(place()).with("id", &phone.id).in_bundle(draft.key));
            }
            if phone.keyword && spoken.is_some_and(|words| words["keyword"].is_null()) {
                report.add(Problem::new(NO_KEYWORD).at(place()).with("id", &phone.id).in_bundle(draft.key));
            }
        }
    }
}
