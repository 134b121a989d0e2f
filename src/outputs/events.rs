//! Meetings on a day, as pages and lists show them. Enters: an entry with an `Event`, or the key of what is held. Leaves: when and where it
//! is, in the words of the page's language.

use crate::content::entry::{Edition, Entry};
use crate::content::event::Event;
use crate::diag::report::Report;
use crate::lang::Tag;
use crate::locale::catalog::Value;
use crate::locale::opening;
use crate::outputs::calendar;
use crate::outputs::frame::Desk;
use crate::outputs::helplines;
use crate::outputs::meetings;
use crate::outputs::people;
use crate::outputs::view;

/// Of meetings that come after one that is over, so many are named.
const MOST_NEXT: usize = 5;

/// Those of them at which something is held, apart from one.
pub fn of_kit(desk: &Desk, kit: &str, apart: &str, report: &mut Report) -> Vec<view::EventLine> {
    let site = desk.site();
    let is_of = |entry: &Entry| {
        let own = entry.event.as_ref().and_then(|event| event.kit.as_ref());
        own.is_some_and(|(key, _)| key == kit) && *entry.key != *apart
    };
    let found = meetings::coming(site, desk.code()).into_iter().filter(|at| is_of(&site.entries[*at])).take(MOST_NEXT);
    found.collect::<Vec<_>>().into_iter().filter_map(|at| line(desk, at, report)).collect()
}

/// What a list says of a meeting beside its title.
pub fn line(desk: &Desk, at: usize, report: &mut Report) -> Option<view::EventLine> {
    let site = desk.site();
    let entry = &site.entries[at];
    let event = entry.event.as_ref()?;
    let edition = site.text(at, desk.code())?;
    Some(view::EventLine {
        href: desk.address("page", &entry.key)?,
        title: desk.phrase(&edition.title, &edition.language),
        status: event.status.name(),
        start: meetings::instant(site, event, event.start),
        when: when(desk, event, report),
        place: meetings::place(desk, entry, event, edition).0,
        online: event.online,
        languages: names(desk, &event.languages),
        interpretation: (!event.interpretation.is_empty()).then(|| names(desk, &event.interpretation)),
    })
}

/// What the page of a meeting shows beside its text.
pub fn view(desk: &Desk, at: usize, edition: &Edition, report: &mut Report) -> Option<view::Event> {
    let site = desk.site();
    let entry = &site.entries[at];
    let event = entry.event.as_ref()?;
    let over = entry.is_over(site.day);
    let own = |name: &str| edition.words[name].as_str().map(|words| desk.phrase(&desk.set(words), &edition.language));
    let premises = event.place.as_ref().and_then(|(key, _)| site.entry(key)?.premises.clone());
    let known = premises.as_deref().filter(|premises| !meetings::is_withheld(event, Some(premises)));
    let of_place = |name: &str| {
        let place = known.and(event.place.as_ref()).and_then(|(key, _)| site.entry(key))?;
        people::own_first(place, desk.language).find_map(|edition| {
            let words = edition.words[name].as_str()?;
            Some(desk.phrase(&desk.set(words), &edition.language))
        })
    };
    let (name, area) = meetings::place(desk, entry, event, edition);
    let kit = event.kit.as_ref().map_or("", |(key, _)| key);
    let contact = event.contact.iter().cloned().collect();
    Some(view::Event {
        status: event.status.name(),
        over,
        start: meetings::instant(site, event, event.start),
        end: meetings::instant(site, event, event.end),
        when: when(desk, event, report),
        change: own("change"),
        place: name,
        area,
        address: known.and_then(meetings::address),
        directions: of_place("directions"),
        transit: of_place("transit"),
        withheld: meetings::is_withheld(event, premises.as_deref()),
        online: event.online,
        languages: names(desk, &event.languages),
        interpretation: (!event.interpretation.is_empty()).then(|| names(desk, &event.interpretation)),
        free: event.free,
        cost: own("cost"),
        childcare: event.childcare,
        contact: if over { Vec::new() } else { helplines::services(desk, &contact, false) },
        calendar: desk.address(calendar::NAME, &calendar::one(&entry.key)),
        kept: calendar::title(desk, entry, edition, report),
        next: of_kit(desk, kit, &entry.key, report),
    })
}

/// The day and the hours in words, with the name of the time zone where it is not the site's.
fn when(desk: &Desk, event: &Event, report: &mut Report) -> String {
    let (catalog, tag) = (desk.context.catalog, &desk.language.tag);
    let from = opening::time(event.start.minute, catalog, tag, report);
    let to = opening::time(event.end.minute, catalog, tag, report);
    let (from, to) = (Value::from(from), Value::from(to));
    let (day, last) = (Value::from(event.start.day), Value::from(event.end.day));
    let line = if event.start.day == event.end.day {
        desk.context.word(desk.code(), "event-when", &[("date", day), ("from", from), ("to", to)], report)
    } else {
        let values = [("date", day), ("last", last), ("from", from), ("to", to)];
        desk.context.word(desk.code(), "event-when-days", &values, report)
    };
    match event.time_zone.as_deref().filter(|zone| **zone != *desk.site().config.time_zone) {
        Some(zone) => opening::in_zone(&line, zone, catalog, tag, report),
        None => line,
    }
}

/// Names of languages, in the page's language.
fn names(desk: &Desk, tags: &[Tag]) -> String {
    let formats = desk.context.formats;
    let names: Vec<String> = tags.iter().filter_map(|tag| people::language_name(tag, desk.language, formats)).collect();
    let names: Vec<&str> = names.iter().map(String::as_str).collect();
    people::joined(&names, desk.language, formats)
}
