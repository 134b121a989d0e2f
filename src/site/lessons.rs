//! What lessons and meetings name of the rest of the site: words of the vocabularies, lessons that come before, terms of the glossary,
//! services, what to do when somebody tells, forms. Enters: entries as read. Leaves: problems with the nearest name that exists.

use crate::content::entry::Entry;
use crate::content::lesson::{Lesson, Named};
use crate::diag::report::{Code, Place, Problem, Report, nearest};
use crate::site::directory::{self, Use};
use crate::site::vocabulary::Vocabularies;

const UNKNOWN_KEY: Code = Code::error("R161");
const IS_DRAFT: Code = Code::error("R162");
const UNKNOWN_WORD: Code = Code::error("R163");

/// Checks every lesson and every meeting.
pub fn check(entries: &[Entry], vocabularies: &Vocabularies, report: &mut Report) {
    for entry in entries {
        if let Some(lesson) = &entry.lesson {
            check_vocabularies(entry, lesson, vocabularies, report);
            check_keys(entry, lesson, entries, report);
            check_rehearsals(entry, entries, report);
        }
    }
}

/// Each word stands in its vocabulary.
fn check_vocabularies(entry: &Entry, lesson: &Lesson, vocabularies: &Vocabularies, report: &mut Report) {
    let lists = [
        ("levels", &lesson.levels),
        ("settings", &lesson.settings),
        ("modes", &lesson.modes),
        ("key-messages", &lesson.key_messages),
    ];
    check_words(entry, &lists, vocabularies, report);
}

/// Each word of some lists stands in the vocabulary of the list's name.
pub fn check_words(entry: &Entry, lists: &[(&'static str, &Named)], vocabularies: &Vocabularies, report: &mut Report) {
    for (name, ids) in lists {
        let terms = vocabularies.named(name);
        for (id, place) in ids.iter().filter(|(id, _)| !terms.iter().any(|term| term.id == *id)) {
            let near = nearest(id, terms.iter().map(|term| term.id.as_str())).unwrap_or_default().to_owned();
            let known: Vec<String> = terms.iter().map(|term| term.id.clone()).collect();
            let problem = Problem::new(UNKNOWN_WORD).at(place.clone()).with("field", *name).with("word", id);
            let file = format!("content/vocabularies/{name}.yaml");
            report.add(problem.with("near", near).with("known", known).with("file", file).in_bundle(&entry.key));
        }
    }
}

fn check_keys(entry: &Entry, lesson: &Lesson, entries: &[Entry], report: &mut Report) {
    let own: [(&str, &Named); 6] = [
        ("lesson", &lesson.prerequisites),
        ("lesson", &lesson.variant_of),
        ("term", &lesson.vocabulary),
        ("protocol", &lesson.protocols),
        ("evaluation", &lesson.before),
        ("evaluation", &lesson.after),
    ];
    for (kind, keys) in own {
        for (key, place) in keys {
            check_key(entry, &[kind], (key, place), entries, report);
        }
    }
    for (key, place) in &lesson.on_air {
        let kind = find(entries, key).map_or("spot", |target| target.kind);
        let kind = if kind == "programme" { kind } else { "spot" };
        check_key(entry, &[kind], (key, place), entries, report);
    }
    for (key, place) in &lesson.help {
        check_service(entry, key, place, entries, report);
    }
}

/// A key names a record of one of some kinds, and one that is published.
pub fn check_key(
    entry: &Entry,
    kinds: &[&'static str],
    (key, place): (&str, &Place),
    entries: &[Entry],
    report: &mut Report,
) {
    match find(entries, key).filter(|target| kinds.contains(&target.kind)) {
        Some(target) if target.draft && !entry.draft => {
            report.add(Problem::new(IS_DRAFT).at(place.clone()).with("key", key).in_bundle(&entry.key));
        }
        Some(_) => {}
        None => {
            let keys = entries.iter().filter(|other| kinds.contains(&other.kind)).map(|other| &*other.key);
            let near = nearest(key, keys).unwrap_or_default().to_owned();
            let kind = if kinds.len() > 1 { "led" } else { kinds[0] };
            let problem = Problem::new(UNKNOWN_KEY).at(place.clone()).with("key", key).with("kind", kind);
            report.add(problem.with("near", near).in_bundle(&entry.key));
        }
    }
}

/// A service that is shown at the end of a lesson has a number, and is offered.
pub fn check_service(entry: &Entry, key: &str, place: &Place, entries: &[Entry], report: &mut Report) {
    match find(entries, key).filter(|target| target.contact.is_some()) {
        None => {
            let services = entries.iter().filter(|other| other.contact.is_some()).map(|other| &*other.key);
            let near = nearest(key, services).unwrap_or_default().to_owned();
            let problem = Problem::new(UNKNOWN_KEY).at(place.clone()).with("key", key).with("kind", "service");
            report.add(problem.with("near", near).in_bundle(&entry.key));
        }
        Some(target) if target.draft && !entry.draft => {
            report.add(Problem::new(IS_DRAFT).at(place.clone()).with("key", key).in_bundle(&entry.key));
        }
        Some(target) => {
            let used = Use { key, place: place.clone(), bundle: Some(entry.key.to_string()), fact: Some("") };
            directory::check_use(used, target, &|key| find(entries, key), report);
        }
    }
}

/// The service whose call is rehearsed is one that can be called.
fn check_rehearsals(entry: &Entry, entries: &[Entry], report: &mut Report) {
    for edition in entry.texts() {
        let parts = edition.bodies.values().flat_map(|body| &body.outline.parts);
        for part in parts.filter(|part| part.name == "rehearsal") {
            let place = Place::range(&edition.path, part.range.clone());
            check_service(entry, part.attribute("service").unwrap_or_default(), &place, entries, report);
        }
    }
}

/// The entry of a key.
pub fn find<'a>(entries: &'a [Entry], key: &str) -> Option<&'a Entry> {
    entries.binary_search_by(|entry| (*entry.key).cmp(key)).ok().map(|at| &entries[at])
}
