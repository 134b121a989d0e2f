//! What meetings on a day and courses name of the rest of the site: what is held, who registers people, lessons in order. Enters: entries
//! as read. Leaves: problems: unknown keys, an address that is to be withheld and stands in a text, lessons that wait for one another.

use std::collections::BTreeMap;

use crate::content::course::Course;
use crate::content::entry::Entry;
use crate::content::event::Event;
use crate::diag::report::{Code, Place, Problem, Report};
use crate::site::lessons::{check_key, check_service, check_words, find};
use crate::site::model::Site;
use crate::site::telling::Telling;
use crate::site::vocabulary::Vocabularies;
use crate::text::fold::fold;

const TOLD: Code = Code::error("R170");
const TELLING: Code = Code::error("R171");
const TOO_EARLY: Code = Code::error("R172");
const CIRCLE: Code = Code::error("R173");

/// Checks every event and every course, and that no lessons wait for one another.
pub fn check(entries: &[Entry], vocabularies: &Vocabularies, telling: &Telling, report: &mut Report) {
    for entry in entries {
        if let Some(event) = &entry.event {
            check_event(entry, event, entries, telling, report);
        }
        if let Some(course) = &entry.course {
            check_words(entry, &[("levels", &course.levels)], vocabularies, report);
            for (key, place) in &course.lessons {
                check_key(entry, &["lesson", "session"], (key, place), entries, report);
            }
            check_order(entry, course, entries, report);
        }
    }
    check_circles(entries, report);
}

fn check_event(entry: &Entry, event: &Event, entries: &[Entry], telling: &Telling, report: &mut Report) {
    if let Some((key, place)) = &event.kit {
        check_key(entry, &["session", "lesson"], (key, place), entries, report);
    }
    if let Some((key, place)) = &event.contact {
        check_service(entry, key, place, entries, report);
    }
    if event.withheld {
        check_silence(entry, event, entries, report);
    }
    for edition in entry.editions.iter().filter(|_| event.discreet) {
        let Some(word) = edition.neutral.as_deref().and_then(|neutral| telling.found(neutral)) else { continue };
        let problem = Problem::new(TELLING).at(Place::file(&edition.path)).with("word", word);
        report.add(problem.in_bundle(&entry.key));
    }
}

/// The address of a place that is to be withheld stands in no text of its event.
fn check_silence(entry: &Entry, event: &Event, entries: &[Entry], report: &mut Report) {
    let premises = event.place.as_ref().and_then(|(key, _)| find(entries, key)?.premises.clone());
    let Some(premises) = premises else { return };
    let secrets: Vec<String> =
        [&premises.address, &premises.postal_code].into_iter().flatten().map(|text| letters(text)).collect();
    for edition in &entry.editions {
        let mut texts = vec![edition.title.clone(), edition.summary.clone(), edition.words.to_string()];
        texts.extend(edition.bodies.values().map(|body| body.text.to_string()));
        let texts: Vec<String> = texts.iter().map(|text| letters(text)).collect();
        if secrets.iter().any(|secret| !secret.is_empty() && texts.iter().any(|text| text.contains(secret))) {
            report.add(Problem::new(TOLD).at(Place::file(&edition.path)).in_bundle(&entry.key));
        }
    }
}

/// Letters and digits alone, so that commas and capitals hide nothing.
fn letters(text: &str) -> String {
    fold(text).chars().filter(|letter| letter.is_alphanumeric()).collect()
}

/// A lesson that comes before another stands before it in the course.
fn check_order(entry: &Entry, course: &Course, entries: &[Entry], report: &mut Report) {
    let at = |key: &str| course.lessons.iter().position(|(other, _)| other == key);
    for (number, (key, place)) in course.lessons.iter().enumerate() {
        let lesson = find(entries, key).and_then(|target| target.lesson.as_ref());
        let before = lesson.iter().flat_map(|lesson| &lesson.prerequisites);
        for (first, _) in before.filter(|(first, _)| at(first).is_some_and(|at| at > number)) {
            let problem = Problem::new(TOO_EARLY).at(place.clone()).with("lesson", key).with("first", first);
            report.add(problem.in_bundle(&entry.key));
        }
    }
}

/// Lessons each of which comes before the other could never be begun. Each circle is told once, at the first of its keys.
fn check_circles(entries: &[Entry], report: &mut Report) {
    let before: BTreeMap<&str, Vec<&str>> = entries
        .iter()
        .filter_map(|entry| {
            let lesson = entry.lesson.as_ref()?;
            Some((&*entry.key, lesson.prerequisites.iter().map(|(key, _)| key.as_str()).collect()))
        })
        .collect();
    for entry in entries {
        let Some(lesson) = &entry.lesson else { continue };
        let Some(circle) = circle(&before, &entry.key) else { continue };
        if circle.iter().any(|key| *key < &*entry.key) {
            continue;
        }
        let place = lesson.prerequisites.first().map(|(_, place)| place.clone());
        let lessons: Vec<String> = circle.iter().map(|key| (*key).to_owned()).collect();
        let problem = Problem::new(CIRCLE).at(place.unwrap_or(Place::file(&entry.facts_path)));
        report.add(problem.with("lessons", lessons).in_bundle(&entry.key));
    }
}

/// The shortest way from a lesson through what comes before it back to itself, if there is one.
fn circle<'a>(before: &BTreeMap<&'a str, Vec<&'a str>>, start: &str) -> Option<Vec<&'a str>> {
    let (start, _) = before.get_key_value(start)?;
    let mut reached: BTreeMap<&str, &str> = BTreeMap::new();
    let mut next = vec![*start];
    while !next.is_empty() {
        let mut after = Vec::new();
        for from in next {
            for to in before.get(from).into_iter().flatten() {
                if to == start {
                    let mut way = vec![from];
                    while let Some(earlier) = reached.get(way[way.len() - 1]).filter(|_| way[way.len() - 1] != *start) {
                        way.push(earlier);
                    }
                    way.reverse();
                    return Some(way);
                }
                if !reached.contains_key(to) {
                    reached.insert(to, from);
                    after.push(*to);
                }
            }
        }
        next = after;
    }
    None
}

/// Places whose address only those learn who register, and that no service shows: nothing that leads there may be published.
pub fn withheld_places(site: &Site) -> impl Iterator<Item = &Entry> {
    let named = |entry: &Entry, place: &Entry| {
        entry.event.as_ref().and_then(|event| event.place.as_ref()).is_some_and(|(key, _)| **key == *place.key)
    };
    let withholds = |entry: &Entry| entry.event.as_ref().is_some_and(|event| event.withheld);
    site.entries.iter().filter(move |place| {
        let events = || site.entries.iter().filter(|entry| named(entry, place));
        place.premises.is_some() && events().any(withholds) && events().all(withholds)
    })
}
