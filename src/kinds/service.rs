//! Where to get help: a name, numbers and codes with their channel and languages, what happens if one calls; for whom it was made, who
//! may use it, where and when. Facts are sourced from two public pages with their dates; a record without a way to reach it is an error.

use std::sync::Arc;

use serde::de::DeserializeOwned;
use serde_json::{Value as Json, json};

use crate::content::contact::{Chat, Contact, Spoken};
use crate::content::regions;
use crate::content::service::{
    Access, Ages, Attempt, Closed, Consent, ConsentUnder, Door, Eligibility, Named, Promise, Region, Service, Sourced,
    Verified, Window,
};
use crate::date::Date;
use crate::diag::report::{Code, Place, Problem, Report};
use crate::kinds::common::{Draft, Special};
use crate::kinds::{checks, opening, phones};
use crate::source::shape::{Field, Shape, optional, required};
use crate::source::yaml::{Node, Value};

const NO_WAY_TO_REACH: Code = Code::error("K101");
const NO_SOURCE: Code = Code::error("K109");
const WORDS_WITHOUT_FACT: Code = Code::error("K111");
const FACT_WITHOUT_WORDS: Code = Code::error("K112");
const NO_KEYWORD: Code = Code::error("K113");
const ONE_SOURCE: Code = Code::advice("K115");

/// A page on which facts were read.
pub const SOURCED: &[Field] =
    &[required("url", Shape::Url), optional("page_date", Shape::Date), required("read_date", Shape::Date)];

const METHOD: Shape = Shape::OneOf(&["phone", "text", "email", "visit", "import"]);

const ATTEMPT: &[Field] = &[required("date", Shape::Date), required("method", METHOD), optional("result", Shape::Text)];

const VERIFIED: &[Field] = &[required("date", Shape::Date), required("by", Shape::Text), required("method", METHOD)];

const AGE: Shape = Shape::Number { least: 0, most: 999 };
const GENDERS: Shape = Shape::List(&Shape::OneOf(&["girls", "boys", "non-binary"]));
const ANSWER: Shape = Shape::OneOf(&["yes", "no", "unknown"]);

const AGES: &[Field] = &[optional("from", AGE), optional("to", AGE)];

const CONSENT_UNDER: &[Field] =
    &[required("age", AGE), required("rule", Shape::OneOf(&["parent_needed_below", "parent_told_below", "unknown"]))];

const ELIGIBILITY: &[Field] = &[
    optional("age_min", AGE),
    optional("age_max", AGE),
    optional("genders", GENDERS),
    optional("immigration_status", Shape::OneOf(&["not_asked", "not_required", "required", "unknown"])),
    optional("id_required", ANSWER),
    optional("referral", Shape::OneOf(&["self", "professional", "police", "youth-protection", "unknown"])),
    optional("consent_under", Shape::Record(CONSENT_UNDER)),
];

const PROMISE: &[Field] = &[
    optional("anonymous", Shape::OneOf(&["yes", "first_name_only", "no", "unknown"])),
    optional("police", Shape::OneOf(&["never", "only_with_consent", "may", "is_police", "unknown"])),
];

const EMAIL: &[Field] = &[required("address", Shape::Mail)];

const CHAT: &[Field] = &[
    required("url", Shape::Each(&Shape::Url)),
    optional("languages", Shape::List(&Shape::Short(phones::SPOKEN, "tag"))),
    optional("hours", Shape::Text),
    optional("timezone", Shape::Text),
];

const ACCESS: &[Field] = &[
    required("id", Shape::Key),
    required("type", Shape::OneOf(&["physical", "virtual", "outreach", "intake_only"])),
    optional("place", Shape::Key),
    optional("hours", Shape::Text),
    optional("timezone", Shape::Text),
    optional("accessibility", Shape::List(&Shape::Word)),
];

const CLOSED: &[Field] = &[optional("on", Shape::Date), optional("replaced_by", Shape::Key)];
const ALERT: &[Field] = &[optional("from", Shape::Date), optional("until", Shape::Date)];
const CONSENT: &[Field] = &[required("given", Shape::Flag), optional("on", Shape::Date), optional("by", Shape::Text)];

const DOOR: &[Field] = &[
    required("role", Shape::OneOf(&["youth-protection", "police"])),
    required("authority", Shape::OneOf(&["director", "indigenous", "province"])),
    required("areas", Shape::List(&Shape::Short(regions::REGION, "code"))),
    optional("language", Shape::Tag),
    optional("people", Shape::List(&Shape::Word)),
];

pub const FACTS: &[Field] = &[
    optional("organization", Shape::Key),
    optional("types", Shape::List(&Shape::Word)),
    optional("needs", Shape::List(&Shape::Word)),
    optional("groups", Shape::List(&Shape::Word)),
    optional("ages", Shape::Record(AGES)),
    optional("genders", GENDERS),
    optional("eligibility", Shape::Record(ELIGIBILITY)),
    optional("phones", Shape::List(&Shape::Record(phones::PHONE))),
    optional("email", Shape::Short(EMAIL, "address")),
    optional("web", Shape::Each(&Shape::Url)),
    optional("chat", Shape::Short(CHAT, "url")),
    optional("form", Shape::Each(&Shape::Url)),
    optional("promise", Shape::Record(PROMISE)),
    optional("cost", Shape::OneOf(&["free", "paid", "sliding", "unknown"])),
    optional("access", Shape::List(&Shape::Record(ACCESS))),
    optional("serves", Shape::List(&Shape::Short(regions::REGION, "code"))),
    optional("languages", Shape::List(&Shape::Short(phones::SPOKEN, "tag"))),
    optional("status", Shape::OneOf(&["active", "do_not_refer", "temporarily_closed", "closed", "merged"])),
    optional("closed", Shape::Record(CLOSED)),
    optional("alert", Shape::Record(ALERT)),
    optional("consent_to_list", Shape::Record(CONSENT)),
    optional("visibility", Shape::OneOf(&["public", "partner", "internal"])),
    optional("share", Shape::Flag),
    optional("sourced", Shape::Record(SOURCED)),
    optional("second", Shape::Record(SOURCED)),
    optional("verified", Shape::Record(VERIFIED)),
    optional("attempts", Shape::List(&Shape::Record(ATTEMPT))),
    optional("reports", Shape::List(&Shape::Record(DOOR))),
];

const PHONE_WORDS: &[Field] = &[
    required("label", Shape::Text),
    optional("keyword", Shape::Text),
    optional("hours", Shape::Text),
    optional("note", Shape::Text),
    optional("spoken", Shape::Text),
];

const ACCESS_WORDS: &[Field] = &[optional("label", Shape::Text), optional("note", Shape::Text)];

const PROMISE_WORDS: &[Field] = &[
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
    optional("access", Shape::Each(&Shape::Short(ACCESS_WORDS, "label"))),
    optional("eligibility", Shape::Text),
    optional("alert", Shape::Text),
    optional("closed", Shape::Text),
    optional("communities", Shape::Text),
    optional("promise", Shape::Record(PROMISE_WORDS)),
];

pub fn read(draft: &Draft, report: &mut Report) -> Special {
    let sample = flag(&draft.facts.get("sample").cloned().unwrap_or_default());
    let mut contact = contact(draft, sample, report);
    let file = || Place::file(draft.facts_path);
    let asked = draft.facts_node.get("phones").is_some();
    if contact.is_empty() && !draft.facts.contains_key("access") && !asked {
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
    let mut service = service(&Record { draft, json: &Json::Object(draft.facts.clone()) }, report);
    checks::service(draft, &contact, &service, sample, report);
    opening::read(&mut contact, &mut service.access, &service.serves, draft.key, report);
    let fact = |name: &str| draft.facts.get(name).cloned().unwrap_or(Json::Null);
    let facts = json!({
        "types": fact("types"), "needs": fact("needs"), "cost": fact("cost"), "serves": fact("serves"),
        "sourced": fact("sourced"), "second": fact("second"), "verified": fact("verified"),
    });
    Special { contact: Some(contact), service: Some(Arc::new(service)), facts, ..Special::default() }
}

fn contact(draft: &Draft, sample: bool, report: &mut Report) -> Contact {
    let chat = draft.facts.get("chat").cloned().unwrap_or_default();
    let hours = Place::range(draft.facts_path, draft.facts_node.find(&["chat", "hours"]).range.clone());
    Contact {
        phones: phones::read(draft, sample, report),
        web: addresses(draft.facts.get("web")),
        chat: Chat {
            url: addresses(chat.get("url")),
            languages: spoken(draft, &["chat", "languages"], &chat["languages"], report),
            hours: phones::schedule(&chat, hours),
        },
        form: addresses(draft.facts.get("form")),
        email: draft.facts.get("email").and_then(|email| text(&email["address"])),
    }
}

/// Languages, each with its place.
fn spoken(draft: &Draft, path: &[&str], list: &Json, report: &mut Report) -> Vec<Spoken> {
    let place = |at: usize| {
        let at = at.to_string();
        let path: Vec<&str> = path.iter().copied().chain([at.as_str()]).collect();
        Place::range(draft.facts_path, draft.facts_node.find(&path).range.clone())
    };
    checks::spoken(list, draft.key, &place, report)
}

/// A record of the facts, and where its words stand.
struct Record<'a> {
    draft: &'a Draft<'a>,
    json: &'a Json,
}

impl Record<'_> {
    fn place(&self, path: &[&str]) -> Place {
        Place::range(self.draft.facts_path, self.draft.facts_node.find(path).range.clone())
    }

    /// The text at a path, with its place.
    fn named(&self, path: &[&str]) -> Option<Named> {
        let json = path.iter().fold(self.json, |json, step| &json[*step]);
        Some((text(json)?, self.place(path)))
    }

    /// The words of a list of the top.
    fn list(&self, name: &str) -> Vec<Named> {
        self.words(self.draft.facts_node, name, &self.json[name])
    }

    fn words(&self, node: &Node, name: &str, list: &Json) -> Vec<Named> {
        let words = list.as_array().into_iter().flatten().filter_map(text).collect();
        let words = node.find_each(name, words).into_iter();
        words.map(|(word, range)| (word, Place::range(self.draft.facts_path, range))).collect()
    }
}

fn service(record: &Record, report: &mut Report) -> Service {
    let json = record.json;
    let ages = &json["ages"];
    let promise = &json["promise"];
    let closed = json
        .get("closed")
        .map(|closed| Closed { on: date(&closed["on"]), replaced_by: record.named(&["closed", "replaced_by"]) });
    let consent = json.get("consent_to_list").map(|consent| Consent {
        given: flag(&consent["given"]),
        on: date(&consent["on"]),
        by: text(&consent["by"]),
    });
    Service {
        organization: record.named(&["organization"]),
        types: record.list("types"),
        needs: record.list("needs"),
        groups: record.list("groups"),
        ages: Ages { from: age(&ages["from"]), to: age(&ages["to"]) },
        genders: each(&json["genders"]),
        eligibility: eligibility(&json["eligibility"]),
        promise: Promise { anonymous: one(&promise["anonymous"]), police: one(&promise["police"]) },
        cost: one(&json["cost"]),
        access: access(record),
        serves: areas(record, &["serves"], &json["serves"], report),
        languages: spoken(record.draft, &["languages"], &json["languages"], report),
        status: one(&json["status"]),
        closed,
        alert: json.get("alert").map(|alert| Window { from: date(&alert["from"]), until: date(&alert["until"]) }),
        consent,
        visibility: one(&json["visibility"]),
        share: flag(&json["share"]),
        sourced: sourced(&json["sourced"], record.place(&["sourced"])),
        second: sourced(&json["second"], record.place(&["second"])),
        verified: verified(&json["verified"], record.place(&["verified"])),
        attempts: attempts(&json["attempts"]),
        reports: doors(record, report),
    }
}

fn eligibility(json: &Json) -> Eligibility {
    let under = &json["consent_under"];
    Eligibility {
        age_min: age(&json["age_min"]),
        age_max: age(&json["age_max"]),
        genders: each(&json["genders"]),
        immigration_status: one(&json["immigration_status"]),
        id_required: one(&json["id_required"]),
        referral: one(&json["referral"]),
        consent_under: age(&under["age"]).map(|age| ConsentUnder { age, rule: one(&under["rule"]) }),
    }
}

fn access(record: &Record) -> Vec<Access> {
    let rows = record.json["access"].as_array().into_iter().flatten().enumerate();
    let rows = rows.filter_map(|(at, row)| {
        let at = at.to_string();
        let node = record.draft.facts_node.find(&["access", &at]);
        Some(Access {
            id: text(&row["id"])?,
            kind: serde_json::from_value(row["type"].clone()).ok()?,
            place: text(&row["place"]).map(|key| (key, record.place(&["access", &at, "place"]))),
            hours: phones::schedule(row, record.place(&["access", &at, "hours"])),
            accessibility: record.words(node, "accessibility", &row["accessibility"]),
        })
    });
    rows.collect()
}

/// The regions of a list.
fn areas(record: &Record, path: &[&str], list: &Json, report: &mut Report) -> Vec<Region> {
    let rows = list.as_array().into_iter().flatten().enumerate();
    let rows = rows.filter_map(|(at, row)| {
        let at = at.to_string();
        let path: Vec<&str> = path.iter().copied().chain([at.as_str()]).collect();
        regions::read(row, record.place(&path), record.draft.key, report)
    });
    rows.collect()
}

fn doors(record: &Record, report: &mut Report) -> Vec<Door> {
    let rows = record.json["reports"].as_array().into_iter().flatten().enumerate();
    let rows = rows.filter_map(|(at, row)| {
        let at = at.to_string();
        let node = record.draft.facts_node.find(&["reports", &at]);
        Some(Door {
            role: serde_json::from_value(row["role"].clone()).ok()?,
            authority: serde_json::from_value(row["authority"].clone()).ok()?,
            areas: areas(record, &["reports", &at, "areas"], &row["areas"], report),
            language: text(&row["language"]),
            people: record.words(node, "people", &row["people"]),
        })
    });
    rows.collect()
}

/// A page on which facts were read, in a record that has already its shape.
pub fn sourced(json: &Json, place: Place) -> Option<Sourced> {
    Some(Sourced {
        url: text(&json["url"])?,
        page_date: date(&json["page_date"]),
        read_date: date(&json["read_date"])?,
        place,
    })
}

fn attempts(json: &Json) -> Vec<Attempt> {
    let attempts = json.as_array().into_iter().flatten().filter_map(|attempt| {
        Some(Attempt {
            date: date(&attempt["date"])?,
            method: serde_json::from_value(attempt["method"].clone()).ok()?,
            result: text(&attempt["result"]),
        })
    });
    attempts.collect()
}

fn verified(json: &Json, place: Place) -> Option<Verified> {
    Some(Verified {
        date: date(&json["date"])?,
        by: text(&json["by"])?,
        method: serde_json::from_value(json["method"].clone()).ok()?,
        place,
    })
}

/// A word of a closed list as its type; what is absent is the list's own default.
fn one<T: DeserializeOwned + Default>(json: &Json) -> T {
    serde_json::from_value(json.clone()).unwrap_or_default()
}

fn each<T: DeserializeOwned>(json: &Json) -> Vec<T> {
    json.as_array().into_iter().flatten().filter_map(|item| serde_json::from_value(item.clone()).ok()).collect()
}

fn text(json: &Json) -> Option<String> {
    json.as_str().map(str::to_owned)
}

fn date(json: &Json) -> Option<Date> {
    json.as_str().and_then(Date::parse)
}

fn age(json: &Json) -> Option<u8> {
    json.as_u64().and_then(|years| u8::try_from(years).ok())
}

fn flag(json: &Json) -> bool {
    json.as_bool().unwrap_or_default()
}

/// Addresses by language, of a record that has already its shape.
pub fn addresses(json: Option<&Json>) -> Vec<(String, String)> {
    let pairs = json.and_then(Json::as_object).into_iter().flatten();
    pairs.filter_map(|(code, url)| Some((code.clone(), url.as_str()?.to_owned()))).collect()
}

/// Words without a fact, or a fact without words in the source language, are errors.
fn compare_words(draft: &Draft, contact: &Contact, report: &mut Report) {
    for text in draft.texts {
        let words = text.words.get("phones").and_then(Json::as_object).cloned().unwrap_or_default();
        for id in words.keys() {
            // A contact of which something else was refused is there all the same.
            let is_refused = || match &draft.facts_node.find(&["phones"]).value {
                Value::List(rows) => rows.iter().any(|row| row.get("id").and_then(Node::text) == Some(id.as_str())),
                _ => false,
            };
            if contact.phone(id).is_none() && draft.facts_node.get("phones").is_some() && !is_refused() {
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
            let label = spoken.and_then(|words| words["label"].as_str()).unwrap_or_default();
            if phones::not_for_callers(label) {
                phones::no_way_in(&place(), label, draft.key, report);
            }
            if phone.keyword && spoken.is_some_and(|words| words["keyword"].is_null()) {
                report.add(Problem::new(NO_KEYWORD).at(place()).with("id", &phone.id).in_bundle(draft.key));
            }
        }
    }
}
