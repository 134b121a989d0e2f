//! What changed in a directory between two folders of a site. Enters: both, with their files and what must not be told. Leaves: the
//! services that came, went, closed, changed or were asked again; of each change the field, as the files name it, with its value
//! before and after. What is sealed on either side is told as changed contact details and nothing more.

use std::collections::{BTreeMap, BTreeSet};

use serde::Serialize;
use serde_json::Value as Json;

use crate::content::contact::{Dial, e164};
use crate::content::entry::{Edition, Entry};
use crate::content::service::Premises;
use crate::date::Date;
use crate::diag::report::Report;
use crate::kinds::{fields, service};
use crate::lang::Code;
use crate::markdown::blocks::View;
use crate::sealed::Seals;
use crate::site::model::Site;
use crate::site::standing::{self, Standing};
use crate::source::shape;
use crate::source::tree::Tree;
use crate::source::yaml;

/// What of `facts.yaml` everyone may read. Who asked, who agreed and what is for partners is not for a list that is handed on.
const PUBLIC: [&str; 21] = [
    "organization",
    "types",
    "needs",
    "groups",
    "ages",
    "genders",
    "eligibility",
    "phones",
    "email",
    "web",
    "chat",
    "form",
    "promise",
    "cost",
    "access",
    "serves",
    "languages",
    "status",
    "closed",
    "alert",
    "reports",
];

/// One of the two folders.
pub struct Side<'a> {
    pub site: &'a Site,
    pub tree: &'a Tree,
    pub seals: &'a Seals,
}

/// What became of a service.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum Kind {
    Added,
    /// It keeps a short page that says so.
    Closed,
    /// Nobody is sent there any more: its record is there, and no page.
    Withdrawn,
    /// Its record is not there any more.
    Removed,
    Changed,
    /// A person asked it.
    Verified,
}

/// A value that is another one now.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Debug, Serialize)]
#[serde(rename_all = "lowercase", tag = "what")]
pub enum Difference {
    Value {
        /// The keys that lead to it in its file: `phones voix number`.
        field: String,
        /// Of a text: its language.
        language: Option<String>,
        before: Option<String>,
        after: Option<String>,
    },
    /// The words below the front matter.
    Text { language: String },
    /// Something that must not be told.
    Contact,
}

/// What happened to one service.
#[derive(Clone, PartialEq, Debug, Serialize)]
pub struct Change {
    pub kind: Kind,
    pub key: String,
    /// Empty where it may not be told.
    pub title: String,
    /// Since when it is closed; when it was asked.
    pub date: Option<Date>,
    /// What stands in the place of what is closed.
    pub replaced_by: Option<String>,
    pub differences: Vec<Difference>,
}

/// Every change from the first folder to the second, by kind and then by key.
pub fn list(old: &Side, new: &Side) -> Vec<Change> {
    let (before, after) = (told(old.site), told(new.site));
    let keys: BTreeSet<&str> = before.keys().chain(after.keys()).copied().collect();
    let pair = Pair { old, new };
    let mut changes: Vec<Change> = Vec::new();
    for key in keys {
        match (before.get(key), after.get(key)) {
            (Some(_), None) => {
                let kind = if new.site.entry(key).is_some() { Kind::Withdrawn } else { Kind::Removed };
                // Why it went is not known here: perhaps its very name must not be told any more.
                changes.push(Change { title: String::new(), ..pair.change(kind, key, None) });
            }
            (one, Some(entry)) => {
                let is_gone = |entry: &Entry| standing::of(entry) == Standing::Gone;
                let change = |kind: Kind| pair.change(kind, key, Some(entry));
                if is_gone(entry) {
                    changes.extend(
                        (!one.is_some_and(|one| is_gone(one))).then(|| pair.closed(change(Kind::Closed), entry)),
                    );
                    continue;
                }
                let Some(one) = one else {
                    changes.push(change(Kind::Added));
                    continue;
                };
                let differences = pair.differences(one, entry);
                if !differences.is_empty() {
                    changes.push(Change { differences, ..change(Kind::Changed) });
                }
                let asked = |entry: &Entry| entry.service.as_ref()?.verified.as_ref().map(|verified| verified.date);
                if asked(entry) > asked(one) {
                    changes.push(Change { date: asked(entry), ..change(Kind::Verified) });
                }
            }
            (None, None) => {}
        }
    }
    changes.sort_by(|one, other| (one.kind, &one.key).cmp(&(other.kind, &other.key)));
    changes
}

/// The services of which a site tells, or has told.
fn told(site: &Site) -> BTreeMap<&str, &Entry> {
    let told = |entry: &&Entry| entry.service.is_some() && !entry.draft && standing::of(entry) != Standing::Withdrawn;
    site.entries.iter().filter(told).map(|entry| (&*entry.key, entry)).collect()
}

type Values = BTreeMap<(Option<Code>, String), String>;

struct Pair<'a> {
    old: &'a Side<'a>,
    new: &'a Side<'a>,
}

impl Pair<'_> {
    fn tells(&self, text: &str) -> bool {
        [self.old, self.new].iter().any(|side| !side.seals.search(text.as_bytes()).is_empty())
    }

    fn change(&self, kind: Kind, key: &str, entry: Option<&Entry>) -> Change {
        let title = entry.and_then(Entry::source_edition).map_or("", |edition| edition.title.as_str());
        let title = if self.tells(title) { String::new() } else { title.to_owned() };
        Change { kind, key: key.to_owned(), title, date: None, replaced_by: None, differences: Vec::new() }
    }

    fn closed(&self, change: Change, entry: &Entry) -> Change {
        let closed = entry.service.as_ref().and_then(|service| service.closed.as_ref());
        let replaced_by = closed.and_then(|closed| closed.replaced_by.as_ref()).map(|(key, _)| key.clone());
        Change { date: closed.and_then(|closed| closed.on), replaced_by, ..change }
    }

    fn differences(&self, one: &Entry, other: &Entry) -> Vec<Difference> {
        let mut differences = Vec::new();
        let mut sealed = self.is_sealed_otherwise(&one.key);
        let places: BTreeSet<&str> = places(one).chain(places(other)).collect();
        let is_sealed = |key: &&str| {
            let premises = |side: &Side| side.site.entry(key).and_then(|place| place.premises.clone());
            [premises(self.old), premises(self.new)].into_iter().flatten().any(|premises| premises.sealed)
        };
        let (hidden, open): (Vec<&str>, Vec<&str>) = places.into_iter().partition(is_sealed);
        for key in hidden {
            let values = |side: &Side| side.site.entry(key).map(of_a_place);
            sealed |= self.is_sealed_otherwise(key) || values(self.old) != values(self.new);
        }
        let (before, after) = (values(self.old, one, &open), values(self.new, other, &open));
        let fields: BTreeSet<&(Option<Code>, String)> = before.keys().chain(after.keys()).collect();
        for name in fields {
            let (before, after) = (before.get(name), after.get(name));
            if before == after || self.is_of_a_new_text(name, one, other) {
                continue;
            }
            if before.into_iter().chain(after).any(|value| self.tells(value)) {
                sealed = true;
                continue;
            }
            let (language, field) = name;
            differences.push(Difference::Value {
                field: field.clone(),
                language: language.as_ref().map(|code| code.as_str().to_owned()),
                before: before.cloned(),
                after: after.cloned(),
            });
        }
        for edition in &other.editions {
            let was = one.edition(&edition.language);
            if was.is_some_and(|was| text(was) != text(edition)) {
                differences.push(Difference::Text { language: edition.language.as_str().to_owned() });
            }
        }
        differences.extend(sealed.then_some(Difference::Contact));
        differences
    }

    /// Whether `private/` says something else of a record. Where it is not at hand, nobody knows, and nothing is said.
    fn is_sealed_otherwise(&self, key: &str) -> bool {
        let known = |side: &Side| !side.seals.records().is_empty();
        known(self.old) && known(self.new) && !self.old.seals.is_same_of(self.new.seals, key)
    }

    /// A text that came or went is told by its title, not word by word.
    fn is_of_a_new_text(&self, (language, field): &(Option<Code>, String), one: &Entry, other: &Entry) -> bool {
        let stands = |entry: &Entry| language.as_ref().is_none_or(|code| entry.edition(code).is_some());
        field != "title" && stands(one) != stands(other)
    }
}

/// The keys of the places where a service meets people.
fn places(entry: &Entry) -> impl Iterator<Item = &str> {
    let access = entry.service.iter().flat_map(|service| &service.access);
    access.filter_map(|access| access.place.as_ref()).map(|(key, _)| key.as_str())
}

fn text(edition: &Edition) -> &str {
    edition.body(View::Public).and_then(|body| body.text.get(body.start..)).unwrap_or_default().trim()
}

/// Everything that everyone may read of a service and of the open places where it meets people.
fn values(side: &Side, entry: &Entry, places: &[&str]) -> Values {
    let mut values = Values::new();
    let path = &entry.facts_path;
    let node = side.tree.text(path.as_str()).and_then(|text| yaml::parse(path, text, 0, &mut Report::new()));
    if let Some(node) = node {
        let facts = shape::read_record(&node, &[fields::FACTS, service::FACTS], path, None, &mut Report::new());
        for (name, value) in facts.iter().filter(|(name, _)| PUBLIC.contains(&name.as_str())) {
            flatten(value, name, &None, &mut values);
        }
    }
    words(entry, "", &mut values);
    let here: BTreeSet<&str> = self::places(entry).collect();
    for place in places.iter().filter(|key| here.contains(**key)).filter_map(|key| side.site.entry(key)) {
        values.extend(of_a_place(place));
    }
    values
}

fn of_a_place(place: &Entry) -> Values {
    let mut values = Values::new();
    let name = |field: &str| (None, format!("{} {field}", place.key));
    if let Some(premises) = &place.premises {
        let Premises { municipality, region, address, postal_code, lat, lon, sealed: _ } = &**premises;
        let region = region.as_ref().map(|(area, _)| area.id());
        let degrees = [("lat", lat), ("lon", lon)].map(|(field, degrees)| (field, degrees.map(|one| one.to_string())));
        let rest = [("municipality", municipality), ("address", address), ("postal_code", postal_code)];
        let rest = rest.into_iter().map(|(field, value)| (field, value.clone()));
        for (field, value) in rest.chain(degrees).chain([("region", region)]) {
            values.extend(value.map(|value| (name(field), value)));
        }
    }
    words(place, &format!("{} ", place.key), &mut values);
    values
}

/// The words of every text, each field after `before`.
fn words(entry: &Entry, before: &str, values: &mut Values) {
    for edition in &entry.editions {
        let language = Some(edition.language.clone());
        let mut put = |field: &str, value: &str| {
            if !value.is_empty() {
                values.insert((language.clone(), format!("{before}{field}")), value.to_owned());
            }
        };
        put("title", &edition.title);
        put("summary", &edition.summary);
        put("neutral", edition.neutral.as_deref().unwrap_or_default());
        for (name, value) in edition.words.as_object().into_iter().flatten() {
            flatten(value, &format!("{before}{name}"), &language, values);
        }
    }
}

/// A value with all that stands in it, each under the keys that lead there; items of a list under their `id`. A list without ids is one
/// value.
fn flatten(json: &Json, field: &str, language: &Option<Code>, values: &mut Values) {
    match json {
        Json::Object(map) => {
            for (name, value) in map.iter().filter(|(name, _)| *name != "id") {
                flatten(value, &format!("{field} {name}"), language, values);
            }
        }
        Json::Array(items) if items.iter().any(|item| item["id"].is_string()) => {
            for (at, item) in items.iter().enumerate() {
                let name = item["id"].as_str().map_or_else(|| (at + 1).to_string(), str::to_owned);
                flatten(item, &format!("{field} {name}"), language, values);
            }
        }
        _ => {
            let value = compact(json);
            // Written in one way or another, a number is the same.
            let dialled = || e164(&value).ok().map(|number| Dial::Number(number).written());
            let value = field.ends_with(" number").then(dialled).flatten().unwrap_or(value);
            if !value.is_empty() {
                values.insert((language.clone(), field.to_owned()), value);
            }
        }
    }
}

/// `qc-admin 06, qc-admin 13` of a list of regions.
fn compact(json: &Json) -> String {
    let join = |parts: Vec<String>, sign: &str| {
        parts.into_iter().filter(|part| !part.is_empty()).collect::<Vec<_>>().join(sign)
    };
    match json {
        Json::Null => String::new(),
        Json::String(text) => text.clone(),
        Json::Array(items) => join(items.iter().map(compact).collect(), ", "),
        Json::Object(map) => join(map.values().map(compact).collect(), " "),
        other => other.to_string(),
    }
}
