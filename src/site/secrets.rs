//! What the sealed values and the site say of each other. Enters: a site, and the values that must never be in it. Leaves: further
//! values, of records that are not for everyone; problems about values that cannot be searched for, or that everyone knows, and about
//! sealed places that are told; never a value.

use std::collections::BTreeSet;

use serde_json::Value as Json;

use crate::content::contact::Dial;
use crate::content::entry::{Edition, Entry};
use crate::content::service::{Premises, Visibility};
use crate::diag::report::{Code, Place, Problem, Report, nearest};
use crate::sealed::seals::Streets;
use crate::sealed::{Origin, Sealed, Seals, TooManyValues, Value};
use crate::site::events;
use crate::site::model::Site;

const UNKNOWN_RECORD: Code = Code::advice("X107");
const TOO_SHORT: Code = Code::advice("X108");
const KNOWN_TO_ALL: Code = Code::advice("X109");
const BLIND: Code = Code::stop("X110");
const BLIND_FOR: Code = Code::advice("X111");
const SEALED_AND_TOLD: Code = Code::error("X114");
const STREET_OF_ALL: Code = Code::advice("X115");

/// Where maps are: what follows leads to a place.
const MAPS: [&str; 14] = [
    "google.com/maps",
    "google.ca/maps",
    "maps.google.",
    "maps.app.goo.gl",
    "goo.gl/maps",
    "openstreetmap.org",
    "osm.org",
    "maps.apple.com",
    "bing.com/maps",
    "waze.com",
    "what3words.com",
    "w3w.co",
    "mapquest.com",
    "geo:",
];

/// Tells what hinders the search; `strict` refuses to be blind.
pub fn check(site: &Site, seals: &Seals, strict: bool, report: &mut Report) {
    report_blindness(site, seals, strict, report);
    report_told(site, report);
    let keys = || site.entries.iter().map(|entry| &*entry.key);
    for record in seals.records().iter().filter(|record| !record.record.is_empty()) {
        if site.entry(&record.record).is_none() {
            let near = nearest(&record.record, keys()).unwrap_or_default();
            let problem = Problem::new(UNKNOWN_RECORD).at(Place::file(&record.file)).with("file", record.file.as_str());
            report.add(problem.with("line", record.line).with("near", near));
        }
    }
    for origin in seals.unsearched() {
        let is_street = origin.is_street();
        report.add(of_a_value(if is_street { STREET_OF_ALL } else { TOO_SHORT }, origin).with("kind", "short"));
    }
    for origin in known_to_all(site, seals).into_iter().filter(|origin| !origin.is_street()) {
        report.add(of_a_value(KNOWN_TO_ALL, origin));
    }
    let streets = public_streets(site, seals);
    for origin in seals.public_streets(&streets) {
        report.add(of_a_value(STREET_OF_ALL, origin).with("kind", "public"));
    }
    for origin in seals.streets_by_name(&streets) {
        report.add(of_a_value(STREET_OF_ALL, origin).with("kind", "name"));
    }
}

/// The streets of sealed addresses that are also those of open addresses, and those of which something else has the name. A title that
/// tells a street with what it is makes no public street of it: it may be the leak.
fn public_streets(site: &Site, seals: &Seals) -> Streets {
    if seals.is_empty() {
        return Streets::default();
    }
    let around = around_streets(site, seals);
    let others: Vec<&Entry> = shown(site).filter(|entry| !around.contains(&*entry.key)).collect();
    let facts = public_facts(site, &others);
    seals.streets_in(open_addresses(site, &others), facts.iter().map(String::as_str))
}

/// The keys of records of which a street is sealed, of the services that meet there, and of who runs these: what their own facts tell of
/// the street is told of the sealed place.
fn around_streets<'a>(site: &'a Site, seals: &'a Seals) -> BTreeSet<&'a str> {
    let sealed = seals.origins().iter().filter(|origin| origin.is_street()).map(|origin| &*origin.record);
    let mut around: BTreeSet<&str> = sealed.collect();
    for entry in &site.entries {
        let Some(service) = &entry.service else { continue };
        let places = service.access.iter().filter_map(|access| access.place.as_ref());
        if places.chain(&service.organization).any(|(key, _)| around.contains(&**key)) {
            around.insert(&entry.key);
        }
    }
    let services = site.entries.iter().filter(|entry| around.contains(&*entry.key));
    let run = services.filter_map(|entry| entry.service.as_ref()?.organization.as_ref());
    let organizations: Vec<&str> = run.map(|(key, _)| &**key).collect();
    around.extend(organizations);
    around
}

/// The same search, without what is public of streets alone. `None` if there are no such streets.
pub fn without_public_streets(site: &Site, seals: &Seals) -> Result<Option<Seals>, TooManyValues> {
    let streets = public_streets(site, seals);
    if streets.is_empty() { Ok(None) } else { seals.without_streets(&streets).map(Some) }
}

/// The search for these values, and for those of records that are for partners or the staff alone: their names, numbers and addresses;
/// without what is public of streets alone. `None` if that is the same search.
pub fn with_hidden_records(site: &Site, seals: &Seals) -> Result<Option<Seals>, TooManyValues> {
    // A switchboard may belong to a public record as well: what everyone may know is not looked for.
    let alone = Seals::new(of_hidden_records(site))?;
    if alone.is_empty() {
        return without_public_streets(site, seals);
    }
    let known = known_all_the_same(site, &alone);
    let all = seals.and(of_hidden_records(site).into_iter().filter(|(origin, _)| !known.contains(&origin)))?;
    Ok(Some(without_public_streets(site, &all)?.unwrap_or(all)))
}

/// Names, numbers and addresses of records that are not for everyone, the addresses of places that only they use, and of those that only
/// people learn who register for an event.
fn of_hidden_records(site: &Site) -> Vec<(Origin, Value)> {
    let hidden = site.entries.iter().filter(|entry| !is_public(entry));
    let mut values: Vec<(Origin, Value)> = hidden.flat_map(of_a_record).collect();
    let places = kept_places(site).filter_map(|place| Some((place, place.premises.as_deref()?)));
    values.extend(places.flat_map(|(place, premises)| of_a_place(place, premises)));
    values
}

/// The places of which not everyone may know where they are: those that only records use that are not for everyone, and those of meetings
/// whose address is withheld, if nobody is received there.
fn kept_places(site: &Site) -> impl Iterator<Item = &Entry> {
    let hidden = site.entries.iter().filter(|place| place.premises.is_some() && is_hidden_place(site, place));
    let receives = |place: &Entry| site.entries.iter().any(|entry| is_at(entry, place));
    hidden.chain(events::withheld_places(site).filter(move |place| !receives(place)))
}

/// Whether only records that are not for everyone use a place.
fn is_hidden_place(site: &Site, place: &Entry) -> bool {
    let mut here = site.entries.iter().filter(|entry| is_at(entry, place)).peekable();
    here.peek().is_some() && here.all(|entry| !is_public(entry))
}

/// Whether a record says that people are received at this place.
fn is_at(entry: &Entry, place: &Entry) -> bool {
    let accesses = entry.service.iter().flat_map(|service| &service.access);
    accesses.filter_map(|access| access.place.as_ref()).any(|(key, _)| **key == *place.key)
}

fn is_public(entry: &Entry) -> bool {
    entry.service.as_ref().is_none_or(|service| service.visibility == Visibility::Public)
}

/// Where a value of `content/` stands.
fn origin(entry: &Entry, field: &str, number: usize) -> Origin {
    Origin {
        file: entry.facts_path.clone(),
        line: 1,
        record: entry.key.to_string(),
        field: if number == 0 { field.to_owned() } else { format!("{field} {}", number + 1) },
    }
}

fn of_a_record(entry: &Entry) -> Vec<(Origin, Value)> {
    let words = |text: &str| Value::Words(Sealed::new(text.to_owned()));
    let mut values: Vec<(Origin, Value)> = Vec::new();
    for (at, edition) in entry.editions.iter().enumerate() {
        values.push((origin(entry, "title", at), words(&edition.title)));
    }
    let Some(contact) = &entry.contact else { return values };
    for (at, phone) in contact.phones.iter().enumerate() {
        if let Dial::Number(number) = &phone.dial {
            values.push((origin(entry, "phones", at), Value::Phone(Sealed::new(number.clone()))));
        }
    }
    if let Some(email) = &contact.email {
        values.push((origin(entry, "email", 0), words(email)));
    }
    values
}

/// What is told of a place, by the names of its facts.
const OF_A_PLACE: [&str; 3] = ["address", "postal_code", "lat"];

fn of_a_place(entry: &Entry, premises: &Premises) -> Vec<(Origin, Value)> {
    let mut values = Vec::new();
    if let Some(address) = &premises.address {
        values.push((origin(entry, "address", 0), Value::Address(Sealed::new(address.clone()))));
    }
    if let Some(code) = &premises.postal_code {
        values.push((origin(entry, "postal_code", 0), Value::Words(Sealed::new(code.clone()))));
    }
    if let (Some(latitude), Some(longitude)) = (premises.lat, premises.lon) {
        let point = Value::Point { latitude: Sealed::new(latitude), longitude: Sealed::new(longitude) };
        values.push((origin(entry, "lat", 0), point));
    }
    values
}

/// Sealed places of which nothing stands in `private/`: nobody can look for what nobody has.
fn report_blindness(site: &Site, seals: &Seals, strict: bool, report: &mut Report) {
    let unknown = sealed_places(site).filter(|(entry, _)| !seals.origins().iter().any(|at| *at.record == *entry.key));
    let places: Vec<String> = unknown.map(|(entry, _)| entry.key.to_string()).collect();
    if !places.is_empty() {
        let code = if strict { BLIND } else { BLIND_FOR };
        report.add(Problem::new(code).with("count", places.len()).with("places", places));
    }
}

fn sealed_places(site: &Site) -> impl Iterator<Item = (&Entry, &Premises)> {
    let places = site.entries.iter().filter_map(|entry| Some((entry, entry.premises.as_deref()?)));
    places.filter(|(_, premises)| premises.sealed)
}

/// A sealed place of which something that leads there stands in `content/`.
fn report_told(site: &Site, report: &mut Report) {
    let mut say = |entry: &Entry, told: Vec<&str>, place: Place| {
        if !told.is_empty() {
            let fields: Vec<String> = told.iter().map(|name| (*name).to_owned()).collect();
            let problem = Problem::new(SEALED_AND_TOLD).at(place).with("key", &*entry.key).with("fields", fields);
            report.add(problem.in_bundle(&entry.key));
        }
    };
    for (entry, premises) in sealed_places(site) {
        let facts = [
            ("address", premises.address.is_some()),
            ("postal_code", premises.postal_code.is_some()),
            ("lat", premises.lat.is_some()),
            ("lon", premises.lon.is_some()),
            ("photo", !entry.attachments.is_empty()),
        ];
        let told = facts.iter().filter(|(_, is_told)| *is_told).map(|(name, _)| *name).collect();
        say(entry, told, Place::file(&entry.facts_path));
        for edition in &entry.editions {
            let mut told: Vec<&str> =
                ["directions", "transit"].into_iter().filter(|name| edition.words[*name].is_string()).collect();
            told.extend(leads_to_a_map(edition).then_some("map"));
            say(entry, told, Place::file(&edition.path));
        }
    }
    let is_sealed = |key: &str| sealed_places(site).any(|(entry, _)| *entry.key == *key);
    for entry in &site.entries {
        let Some(service) = &entry.service else { continue };
        if service.access.iter().filter_map(|access| access.place.as_ref()).any(|(place, _)| is_sealed(place)) {
            for edition in entry.editions.iter().filter(|edition| leads_to_a_map(edition)) {
                say(entry, vec!["map"], Place::file(&edition.path));
            }
        }
    }
}

fn leads_to_a_map(edition: &Edition) -> bool {
    let mut texts = vec![edition.summary.clone()];
    add_words(&edition.words, &mut texts);
    texts.extend(edition.bodies.values().map(|body| body.text.to_string()));
    texts.iter().any(|text| MAPS.iter().any(|map| text.contains(map)))
}

fn of_a_value(code: Code, origin: &Origin) -> Problem {
    Problem::new(code)
        .at(Place::file(&origin.file))
        .with("file", origin.file.as_str())
        .with("line", origin.line)
        .with("record", &origin.record)
        .with("field", &origin.field)
}

/// The values that stand among public facts.
fn known_to_all<'a>(site: &Site, seals: &'a Seals) -> Vec<&'a Origin> {
    if seals.is_empty() {
        return Vec::new();
    }
    let shown: Vec<&Entry> = shown(site).collect();
    let facts = public_facts(site, &shown);
    let mut known: Vec<&Origin> = facts.iter().flat_map(|fact| seals.search(fact.as_bytes())).collect();
    known.sort();
    known.dedup();
    known
}

/// Of the values of records that are not for everyone, those that everyone may know all the same: names and numbers that stand among public
/// facts, and where open places are. An address that a title tells is not known to all: it is let out.
fn known_all_the_same<'a>(site: &Site, seals: &'a Seals) -> Vec<&'a Origin> {
    let shown: Vec<&Entry> = shown(site).collect();
    let places = open_places(site, &shown);
    let told = places.iter().flat_map(|premises| [&premises.address, &premises.postal_code]).flatten();
    let open: Vec<&Origin> = told.flat_map(|text| seals.search(text.as_bytes())).collect();
    let is_of_a_place = |origin: &Origin| OF_A_PLACE.contains(&&*origin.field) || origin.is_street();
    known_to_all(site, seals).into_iter().filter(|origin| !is_of_a_place(origin) || open.contains(origin)).collect()
}

/// The entries that everyone may read.
fn shown(site: &Site) -> impl Iterator<Item = &Entry> {
    let shown = site.entries.iter().enumerate().filter(|(at, entry)| !site.is_hidden(*at) && is_public(entry));
    shown.map(|(_, entry)| entry)
}

/// What everyone may know: names of the site and of these entries, numbers and addresses of helpers, words of lists.
fn public_facts(site: &Site, entries: &[&Entry]) -> Vec<String> {
    let mut facts: Vec<String> = site.config.name.values().cloned().collect();
    for entry in entries {
        if entry.premises.is_none() {
            facts.extend(entry.editions.iter().map(|edition| edition.title.clone()));
        }
        if let Some(contact) = &entry.contact {
            facts.extend(contact.phones.iter().flat_map(|phone| [phone.dial.uri().to_owned(), phone.dial.written()]));
            facts.extend(contact.addresses().map(str::to_owned));
            facts.extend(contact.email.clone());
        }
        facts.extend(entry.premises.iter().filter_map(|premises| premises.municipality.clone()));
        add_words(&entry.facts, &mut facts);
    }
    facts.extend(open_addresses(site, entries).map(str::to_owned));
    let vocabularies = &site.vocabularies;
    let terms = [&vocabularies.topics, &vocabularies.audiences, &vocabularies.regions].into_iter().flatten();
    facts.extend(terms.flat_map(|term| term.label.values().cloned()));
    facts
}

/// Of these entries, the addresses that everyone may read.
fn open_addresses<'a>(site: &Site, entries: &[&'a Entry]) -> impl Iterator<Item = &'a str> {
    open_places(site, entries).into_iter().filter_map(|premises| premises.address.as_deref())
}

/// Of these entries, the places that everyone may find.
fn open_places<'a>(site: &Site, entries: &[&'a Entry]) -> Vec<&'a Premises> {
    let kept: BTreeSet<&str> = kept_places(site).map(|place| &*place.key).collect();
    let places = entries.iter().filter_map(|entry| Some((*entry, entry.premises.as_deref()?)));
    let open = places.filter(|(entry, premises)| !premises.sealed && !kept.contains(&*entry.key));
    open.map(|(_, premises)| premises).collect()
}

/// Every text in a JSON value.
fn add_words(json: &Json, facts: &mut Vec<String>) {
    match json {
        Json::String(text) => facts.push(text.clone()),
        Json::Array(items) => items.iter().for_each(|item| add_words(item, facts)),
        Json::Object(fields) => fields.values().for_each(|item| add_words(item, facts)),
        _ => {}
    }
}
