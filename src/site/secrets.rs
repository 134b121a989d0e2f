//! What the sealed values and the site say of each other. Enters: a site, and the values that must never be in it. Leaves: problems
//! about values that cannot be searched for, or that everyone knows; never a value.

use serde_json::Value as Json;

use crate::diag::report::{Code, Place, Problem, Report, nearest};
use crate::sealed::{Origin, Seals};
use crate::site::model::Site;

const UNKNOWN_RECORD: Code = Code::advice("X107");
const TOO_SHORT: Code = Code::advice("X108");
const KNOWN_TO_ALL: Code = Code::advice("X109");
const BLIND: Code = Code::stop("X110");
const BLIND_FOR: Code = Code::advice("X111");

/// Tells what hinders the search; `strict` refuses to be blind.
pub fn check(site: &Site, seals: &Seals, strict: bool, report: &mut Report) {
    report_blindness(site, seals, strict, report);
    let keys = || site.entries.iter().map(|entry| &*entry.key);
    for record in seals.records().iter().filter(|record| !record.record.is_empty()) {
        if site.entry(&record.record).is_none() {
            let near = nearest(&record.record, keys()).unwrap_or_default();
            let problem = Problem::new(UNKNOWN_RECORD).at(Place::file(&record.file)).with("file", record.file.as_str());
            report.add(problem.with("line", record.line).with("near", near));
        }
    }
    for origin in seals.unsearched() {
        report.add(of_a_value(TOO_SHORT, origin));
    }
    if seals.is_empty() {
        return;
    }
    let mut known: Vec<&Origin> = public_facts(site).iter().flat_map(|fact| seals.search(fact.as_bytes())).collect();
    known.sort();
    known.dedup();
    known.into_iter().for_each(|origin| report.add(of_a_value(KNOWN_TO_ALL, origin)));
}

fn of_a_value(code: Code, origin: &Origin) -> Problem {
    Problem::new(code)
        .at(Place::file(&origin.file))
        .with("file", origin.file.as_str())
        .with("line", origin.line)
        .with("record", &origin.record)
        .with("field", &origin.field)
}

/// Sealed places of which nothing stands in `private/`: nobody can look for what nobody has.
fn report_blindness(site: &Site, seals: &Seals, strict: bool, report: &mut Report) {
    let sealed = site.entries.iter().filter(|entry| entry.facts["sealed"] == true);
    let unknown = sealed.filter(|entry| !seals.origins().iter().any(|origin| *origin.record == *entry.key));
    let places: Vec<String> = unknown.map(|entry| entry.key.to_string()).collect();
    if !places.is_empty() {
        let code = if strict { BLIND } else { BLIND_FOR };
        report.add(Problem::new(code).with("count", places.len()).with("places", places));
    }
}

/// What everyone may know: names of the site and of its entries, numbers and addresses of helpers, words of lists.
fn public_facts(site: &Site) -> Vec<String> {
    let mut facts: Vec<String> = site.config.name.values().cloned().collect();
    for (at, entry) in site.entries.iter().enumerate() {
        if site.is_hidden(at) {
            continue;
        }
        facts.extend(entry.editions.iter().map(|edition| edition.title.clone()));
        if let Some(contact) = &entry.contact {
            facts.extend(contact.phones.iter().flat_map(|phone| [phone.dial.uri().to_owned(), phone.dial.written()]));
            facts.extend(contact.addresses().map(str::to_owned));
            facts.extend(contact.email.clone());
        }
        add_words(&entry.facts, &mut facts);
    }
    let vocabularies = &site.vocabularies;
    let terms = [&vocabularies.topics, &vocabularies.audiences, &vocabularies.regions].into_iter().flatten();
    facts.extend(terms.flat_map(|term| term.label.values().cloned()));
    facts
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
