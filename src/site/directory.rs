//! The directory of services, for lists, strips, sheets and exports. Enters: entries and the day. Leaves: the services that a language
//! offers, and problems with records that name one another or are used where they are no longer offered.

use std::collections::BTreeMap;

use crate::content::contact::{Contact, Dial};
use crate::content::entry::Entry;
use crate::content::freshness::{self, Freshness};
use crate::content::service::{Named, Status, Visibility};
use crate::date::Date;
use crate::diag::report::{Code, Place, Problem, Report, nearest};
use crate::lang;
use crate::site::config::Config;
use crate::site::model::{Shown, Site};
use crate::site::standing::{self, Standing};

const NOT_OFFERED: Code = Code::error("K132");
const LINK_TO_CLOSED: Code = Code::advice("K133");
const UNKNOWN_RECORD: Code = Code::error("K134");
const REPLACED_BY_ITSELF: Code = Code::error("K135");
const VERIFIED_LATER: Code = Code::error("K136");
const SHARED_NUMBER: Code = Code::advice("K137");
const NOT_IN_OUR_LANGUAGE: Code = Code::error("K142");
const CLOSED_HOURS: Code = Code::error("K150");
const OLD: Code = Code::advice("K151");
const SHARED_POINT: Code = Code::advice("K153");
const NO_WORDS: Code = Code::advice("K158");
const READ_LATER: Code = Code::error("K161");
const HOUSE_ON_THE_MAP: Code = Code::advice("K163");

/// The services that are offered to the readers of a language, by position in `site.entries`: in the order of the site, what is long
/// unverified last unless it is a line for people in a crisis.
pub fn listed(site: &Site, code: &lang::Code) -> Vec<usize> {
    let offered = |at: &usize| {
        let entry = &site.entries[*at];
        let has_page = matches!(site.shown(*at, code), Shown::Own { .. } | Shown::Facts { .. });
        entry.service.is_some() && standing::of(entry) == Standing::Offered && has_page
    };
    let mut services: Vec<usize> = (0..site.entries.len()).filter(offered).collect();
    let last = |at: &usize| is_last(&site.entries[*at], &site.config.cycles, site.day);
    services.sort_by_key(|at| (last(at), site.entries[*at].order, site.entries[*at].key.clone()));
    services
}

/// Whether a record stands at the end of lists: nobody has checked it for one and a half of its cycles, and no life hangs on it.
pub fn is_last(entry: &Entry, cycles: &BTreeMap<String, u8>, day: Date) -> bool {
    let Some(service) = &entry.service else { return false };
    let vital = ["crisis-line", "emergency"].iter().any(|name| service.is_of_type(name));
    !vital && freshness::age(service, cycles, day).freshness == Freshness::Expired
}

/// What stands in the place of a record that is gone, if it is offered itself: the end of the chain.
pub fn replacement<'a>(entry: &Entry, find: &dyn Fn(&str) -> Option<&'a Entry>) -> Option<&'a Entry> {
    let next = |entry: &Entry| find(&entry.service.as_ref()?.closed.as_ref()?.replaced_by.as_ref()?.0);
    let mut found = next(entry)?;
    // A chain of records that replace one another ends sooner than this, or never.
    for _ in 0..16 {
        match standing::of(found) {
            Standing::Offered => return Some(found).filter(|found| !found.draft),
            _ => found = next(found)?,
        }
    }
    None
}

/// A place that names a service of which a number, an address or the hours are shown there, or a page that is linked.
pub struct Use<'a> {
    pub key: &'a str,
    pub place: Place,
    /// The record that would be broken by it.
    pub bundle: Option<String>,
    /// The fact as written, up to the key: `phone`; none for a link.
    pub fact: Option<&'a str>,
}

/// Says what must change where a service is used that is not offered any more.
pub fn check_use<'a>(used: Use, entry: &Entry, find: &dyn Fn(&str) -> Option<&'a Entry>, report: &mut Report) {
    let stands = standing::of(entry);
    let Some(service) = entry.service.as_ref().filter(|_| stands != Standing::Offered) else { return };
    let code = match (used.fact, stands) {
        (None, Standing::Paused) => return,
        (None, Standing::Gone) => LINK_TO_CLOSED,
        _ => NOT_OFFERED,
    };
    let state = match service.status {
        _ if service.visibility != Visibility::Public => "not_public",
        _ if standing::refuses(service) => "refused",
        Status::DoNotRefer => "do_not_refer",
        Status::TemporarilyClosed => "temporarily_closed",
        Status::Merged => "merged",
        _ => "closed",
    };
    let day = service.closed.as_ref().and_then(|closed| closed.on);
    let replacement = replacement(entry, find);
    let mut problem = Problem::new(code)
        .at(used.place)
        .with("key", used.key)
        .with("state", state)
        .with("date", day.map(|day| day.to_string()).unwrap_or_default())
        .with("replacement", replacement.map(|entry| entry.key.to_string()).unwrap_or_default());
    problem.bundle = used.bundle;
    if let (Some(fact), Some(entry)) = (used.fact.filter(|fact| !fact.is_empty()), replacement) {
        problem = problem.correct(format!("{{{{ {fact} {} }}}}", entry.key));
    }
    report.add(problem);
}

/// Checks what records say of one another, and what the day says of them.
pub fn check(entries: &[Entry], config: &Config, day: Date, report: &mut Report) {
    let find = |key: &str| entries.binary_search_by(|entry| (*entry.key).cmp(key)).ok().map(|at| &entries[at]);
    let is_organization = |entry: &Entry| entry.organization.is_some();
    let is_place = |entry: &Entry| entry.premises.is_some();
    let is_service = |entry: &Entry| entry.service.is_some();
    let mut house_on_the_map = Vec::new();
    for entry in entries {
        let pages = entry.service.iter().flat_map(|service| [&service.sourced, &service.second]);
        let of_organization = entry.organization.iter().flat_map(|one| [&one.sourced, &one.second]);
        for sourced in pages.chain(of_organization).flatten() {
            let later = [Some(sourced.read_date), sourced.page_date].into_iter().flatten().find(|date| *date > day);
            if let Some(date) = later {
                let problem = Problem::new(READ_LATER).at(sourced.place.clone()).with("date", date.to_string());
                report.add(problem.in_bundle(&entry.key));
            }
        }
        let mut named = |named: &Named, kind: &str, suits: &dyn Fn(&Entry) -> bool| {
            let (key, place) = named;
            if find(key).is_none_or(|entry| !suits(entry)) {
                let known = entries.iter().filter(|entry| suits(entry)).map(|entry| &*entry.key);
                let near = nearest(key, known).unwrap_or_default().to_owned();
                let problem = Problem::new(UNKNOWN_RECORD).at(place.clone()).with("key", key).with("kind", kind);
                report.add(problem.with("near", near).in_bundle(&entry.key));
            }
        };
        if let Some(parent) = entry.organization.as_ref().and_then(|one| one.parent.as_ref()) {
            named(parent, "organization", &is_organization);
        }
        if let Some(place) = entry.event.as_ref().and_then(|event| event.place.as_ref()) {
            named(place, "place", &is_place);
        }
        let Some(service) = &entry.service else { continue };
        if let Some(organization) = &service.organization {
            named(organization, "organization", &is_organization);
        }
        for place in service.access.iter().filter_map(|access| access.place.as_ref()) {
            named(place, "place", &is_place);
        }
        let agreed = service.consent.as_ref().is_some_and(|consent| consent.given);
        for (key, place) in service.access.iter().filter_map(|access| access.place.as_ref()) {
            let premises = find(key).and_then(|entry| entry.premises.as_ref()).filter(|premises| !premises.sealed);
            let leads_there = premises.is_some_and(|one| one.address.is_some() || one.lat.is_some());
            if service.houses() && leads_there && !agreed {
                house_on_the_map
                    .push(Problem::new(HOUSE_ON_THE_MAP).at(place.clone()).with("key", key).in_bundle(&entry.key));
            }
        }
        if let Some(next) = service.closed.as_ref().and_then(|closed| closed.replaced_by.as_ref()) {
            named(next, "service", &is_service);
            if next.0 == *entry.key {
                let problem = Problem::new(REPLACED_BY_ITSELF).at(next.1.clone()).with("key", &*entry.key);
                report.add(problem.in_bundle(&entry.key));
            }
        }
        if let Some(verified) = service.verified.as_ref().filter(|verified| verified.date > day) {
            let problem = Problem::new(VERIFIED_LATER).at(verified.place.clone());
            report.add(problem.with("date", verified.date.to_string()).in_bundle(&entry.key));
        }
    }
    house_on_the_map.into_iter().for_each(|problem| report.add(problem));
    for (key, place) in config.crisis.iter().chain(&config.emergency) {
        if let Some(entry) = find(key) {
            let used = Use { key, place: place.clone(), bundle: None, fact: Some("") };
            check_use(used, entry, &find, report);
            check_languages(entry, place, config, report);
        }
    }
    for entry in entries {
        check_closed_hours(entry, &find, report);
    }
    check_ages(entries, config, day, report);
    check_numbers(entries, report);
    check_points(entries, report);
    check_words(entries, config, report);
}

/// The strip stands on every page in the site's first language: whoever reads it must be understood there.
fn check_languages(entry: &Entry, place: &Place, config: &Config, report: &mut Report) {
    let Some(contact) = &entry.contact else { return };
    let on_phones = contact.phones.iter().flat_map(|phone| &phone.languages);
    let across = entry.service.iter().flat_map(|service| &service.languages);
    let mut spoken = on_phones.chain(&contact.chat.languages).chain(across).peekable();
    let first = &config.languages.first().tag;
    if spoken.peek().is_some() && !spoken.any(|one| one.tag.language() == first.language()) {
        let problem = Problem::new(NOT_IN_OUR_LANGUAGE).at(place.clone()).with("key", &*entry.key);
        report.add(problem.with("language", first.to_string()));
    }
}

/// A line for people in a crisis that sleeps at night names in its text another that does not.
fn check_closed_hours<'a>(entry: &Entry, find: &dyn Fn(&str) -> Option<&'a Entry>, report: &mut Report) {
    let Some(service) = &entry.service else { return };
    let Some((_, place)) = service.types.iter().find(|(name, _)| name == "crisis-line") else { return };
    let offered = |entry: &Entry| !entry.draft && standing::of(entry) == Standing::Offered;
    if !offered(entry) || is_always(entry) {
        return;
    }
    let bodies = entry.editions.iter().flat_map(|edition| edition.bodies.values());
    let mut facts = bodies.flat_map(|body| &body.outline.facts);
    let names_another = facts.any(|(name, key, ..)| {
        let other = || find(key).filter(|other| other.key != entry.key && offered(other) && is_always(other));
        matches!(*name, "phone" | "service") && other().is_some()
    });
    if !names_another {
        report.add(Problem::new(CLOSED_HOURS).at(place.clone()).with("key", &*entry.key).in_bundle(&entry.key));
    }
}

/// Whether somebody answers day and night, every day.
fn is_always(entry: &Entry) -> bool {
    let emergency = entry.service.as_ref().is_some_and(|service| service.is_of_type("emergency"));
    let chat = |contact: &Contact| contact.chat.hours.as_ref()?.read.as_ref().map(|hours| hours.always());
    let answers = |contact: &Contact| contact.is_always() || chat(contact) == Some(true);
    emergency || entry.contact.as_ref().is_some_and(answers)
}

/// How many records wait to be asked again: one advice for all, for each of them is told by `fanal due`.
fn check_ages(entries: &[Entry], config: &Config, day: Date, report: &mut Report) {
    let offered =
        entries.iter().filter(|entry| !entry.draft && !entry.sample && standing::of(entry) == Standing::Offered);
    let aged = offered.filter_map(|entry| {
        let service = entry.service.as_ref()?;
        let freshness = freshness::age(service, &config.cycles, day).freshness;
        matches!(freshness, Freshness::Overdue | Freshness::Expired).then_some((entry, freshness))
    });
    let aged: Vec<(&Entry, Freshness)> = aged.collect();
    if aged.is_empty() {
        return;
    }
    let expired = aged.iter().filter(|(_, freshness)| *freshness == Freshness::Expired).count();
    let mut problem = Problem::new(OLD);
    for (entry, _) in aged.iter().take(3) {
        problem = problem.at(Place::file(&entry.facts_path));
    }
    report.add(problem.with("count", aged.len()).with("expired", expired));
}

/// The same number in three services of different organizations may be a switchboard, or copied by mistake.
fn check_numbers(entries: &[Entry], report: &mut Report) {
    let mut numbers: BTreeMap<&Dial, Vec<&Entry>> = BTreeMap::new();
    for entry in entries.iter().filter(|entry| !entry.draft && standing::of(entry) == Standing::Offered) {
        for phone in entry.contact.iter().flat_map(|contact| &contact.phones) {
            let services = numbers.entry(&phone.dial).or_default();
            if services.last().is_none_or(|last| last.key != entry.key) {
                services.push(entry);
            }
        }
    }
    for (dial, services) in numbers {
        let organization = |entry: &&Entry| {
            let named = entry.service.as_ref().and_then(|service| service.organization.as_ref());
            named.map_or_else(|| entry.key.to_string(), |(key, _)| key.clone())
        };
        let mut organizations: Vec<String> = services.iter().map(organization).collect();
        organizations.sort();
        organizations.dedup();
        if organizations.len() > 2 {
            let places = services.iter().map(|entry| Place::file(&entry.facts_path));
            let mut problem = Problem::new(SHARED_NUMBER);
            for place in places {
                problem = problem.at(place);
            }
            let keys: Vec<String> = services.iter().map(|entry| entry.key.to_string()).collect();
            report.add(problem.with("word", dial.written()).with("count", services.len()).with("known", keys));
        }
    }
}

/// More places than a house has offices at one point: a program that did not find their addresses may have given the middle of a town.
fn check_points(entries: &[Entry], report: &mut Report) {
    const MOST: usize = 4;
    let mut points: BTreeMap<(i64, i64), Vec<&Entry>> = BTreeMap::new();
    for entry in entries {
        let Some(premises) = entry.premises.as_ref().filter(|premises| !premises.sealed) else { continue };
        let (Some(lat), Some(lon)) = (premises.lat, premises.lon) else { continue };
        // Five decimals are a metre.
        let whole = |degrees: f64| (degrees * 1e5).round() as i64;
        points.entry((whole(lat), whole(lon))).or_default().push(entry);
    }
    for places in points.into_values().filter(|places| places.len() > MOST) {
        let mut problem = Problem::new(SHARED_POINT);
        for entry in &places {
            problem = problem.at(Place::file(&entry.facts_path));
        }
        let keys: Vec<String> = places.iter().map(|entry| entry.key.to_string()).collect();
        report.add(problem.with("count", places.len()).with("known", keys));
    }
}

/// Services without words in a language into which others are written: one advice a language, for the pages say it themselves.
fn check_words(entries: &[Entry], config: &Config, report: &mut Report) {
    let offered = |entry: &&Entry| entry.service.is_some() && !entry.draft && standing::of(entry) == Standing::Offered;
    let services: Vec<&Entry> = entries.iter().filter(offered).collect();
    for language in config.languages.iter() {
        let without = services.iter().filter(|entry| !entry.unread.contains(&language.code));
        let without: Vec<_> = without.filter(|entry| entry.edition(&language.code).is_none()).collect();
        if without.is_empty() || without.len() == services.len() {
            continue;
        }
        let mut problem = Problem::new(NO_WORDS);
        for entry in without.iter().take(3) {
            problem = problem.at(Place::file(&entry.facts_path));
        }
        report.add(problem.with("count", without.len()).with("language", language));
    }
}
