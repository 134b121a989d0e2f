//! Meetings for people's own calendars (iCalendar, RFC 5545): a file for each, and one for each list of meetings still to come. Enters: the
//! plan and a language. Leaves: calendars with the same identifiers whatever the language and the address of the site. A calendar is read
//! over shoulders and on shared telephones: unless its writer chose otherwise, a meeting is told there by a neutral title, its hours and
//! the name of its place, and nothing else. Of an address that is withheld there is nothing at all. Bytes hang on no clock: the day of the
//! last change is the one that the writer gave.

use std::collections::BTreeMap;

use crate::content::entry::{Edition, Entry};
use crate::content::event::{Event, Status};
use crate::date::{self, Date};
use crate::diag::report::Report;
use crate::ical::{self, Calendar};
use crate::ids;
use crate::locale::catalog::Value;
use crate::outputs::context::Context;
use crate::outputs::frame::Desk;
use crate::outputs::meetings::{self, Of};
use crate::outputs::view::{self, Link};
use crate::plan::{self, Claims, Profile, Recipe, Route, Subject};
use crate::site::model::{Section, Site};

pub const NAME: &str = "calendar";

/// The output that makes the pages of the narrower lists.
pub const LISTS: &str = "agenda";

/// The name under which the plan knows the file of one meeting.
pub fn one(key: &str) -> String {
    format!("one/{key}")
}

/// The name under which the plan knows the file of a list of `agenda`.
pub fn list(name: &str) -> String {
    format!("list/{name}")
}

pub fn routes(site: &Site, profile: &Profile, claims: &mut Claims) {
    for code in site.config.languages.codes() {
        for at in meetings::coming(site, code) {
            let entry = &site.entries[at];
            let Some(section) = site.section(&entry.section) else { continue };
            let folder = plan::section_folder(site, section, code, profile.links);
            let path = format!("{folder}/{}.ics", plan::code_of(site, &entry.key));
            let place = entry.source_edition().map(|edition| edition.title_place.clone());
            claims.add(&path, Subject::new(NAME, &one(&entry.key)).in_language(code), place);
        }
        for list in meetings::lists(site, code) {
            let path = format!("{}/calendar.ics", list.folder(site, code, profile.links));
            claims.add(&path, Subject::new(NAME, &self::list(&list.name())).in_language(code), None);
        }
    }
}

pub fn compose(context: &Context, route: &Route, report: &mut Report) -> Option<Recipe> {
    let desk = Desk::new(context, route);
    let site = desk.site();
    let (kind, name) = route.subject.name.split_once('/')?;
    let (entries, called) = match kind {
        "one" => (vec![site.position(name)?], None),
        _ => {
            let list = meetings::lists(site, desk.code()).into_iter().find(|list| list.name() == name)?;
            let called = desk.word("event-neutral-all", report);
            let called = match list.label(&desk) {
                Some(label) => format!("{called} – {}", label.text),
                None => called,
            };
            (list.entries, Some(called))
        }
    };
    let code = desk.code().as_str().to_uppercase();
    let mut calendar = Calendar::new(&format!("-//Fanal//Fanal//{code}"));
    if let Some(called) = called {
        // RFC 7986, 5.1 and 5.7; the first is how most programs know the name.
        calendar.text("X-WR-CALNAME", &called);
        calendar.text("NAME", &called);
        calendar.value("REFRESH-INTERVAL;VALUE=DURATION", "P1D");
    }
    let mut zones: BTreeMap<&str, (Date, Date)> = BTreeMap::new();
    for event in entries.iter().filter_map(|at| site.entries[*at].event.as_deref()) {
        // Half a year around it: some programs ask for summer and winter.
        let days = (event.start.day.plus_months(-6), event.end.day.plus_months(6));
        let known = zones.entry(meetings::zone(site, event)).or_insert(days);
        *known = (known.0.min(days.0), known.1.max(days.1));
    }
    for (zone, (first, last)) in zones {
        calendar.zone(zone, &date::observances(zone, first, last).unwrap_or_default());
    }
    for at in entries {
        let entry = &site.entries[at];
        if let (Some(event), Some(edition)) = (&entry.event, site.text(at, desk.code())) {
            write(&desk, entry, event, edition, &mut calendar, report);
        }
    }
    Some(Recipe::Bytes(calendar.finish()))
}

/// What stands around a list: the narrower ones, and its calendar.
pub fn around(desk: &Desk, section: &Section, name: &str) -> view::Agenda {
    let lists = meetings::lists(desk.site(), desk.code()).into_iter().filter(|list| list.section == section.name);
    let (mut languages, mut regions) = (Vec::new(), Vec::new());
    for list in lists {
        let link = desk.address(LISTS, &list.name()).zip(list.label(desk)).map(|(href, title)| Link { href, title });
        match list.of {
            Of::All => {}
            Of::Language(_) => languages.extend(link),
            Of::Region(_) => regions.extend(link),
        }
    }
    let route = desk.context.plan.find(&Subject::new(NAME, &list(name)).in_language(desk.code()));
    view::Agenda {
        languages,
        regions,
        calendar: route.map(|route| desk.link(route, None)),
        address: route.and_then(|route| desk.context.plan.absolute(&route.path)),
    }
}

/// What a calendar calls a meeting: a neutral title in the page's language unless its writer chose the plain one; first, where it will not
/// take place as announced, that.
pub fn title(desk: &Desk, entry: &Entry, edition: &Edition, report: &mut Report) -> String {
    let Some(event) = &entry.event else { return edition.title.clone() };
    let own = edition.neutral.as_ref().filter(|_| edition.language == *desk.code());
    let title = match (event.discreet, own) {
        (true, Some(neutral)) => neutral.clone(),
        (true, None) => desk.word("event-neutral", report),
        (false, _) => edition.title.clone(),
    };
    let id = match event.status {
        Status::Scheduled => return title,
        Status::Cancelled => "event-title-cancelled",
        Status::Postponed => "event-title-postponed",
    };
    desk.context.word(desk.code(), id, &[("title", Value::from(title.as_str()))], report)
}

fn write(desk: &Desk, entry: &Entry, event: &Event, edition: &Edition, calendar: &mut Calendar, report: &mut Report) {
    let site = desk.site();
    let zone = meetings::zone(site, event);
    // Its writer is asked for the day of the last change; a draft that is looked at may have none.
    let changed = entry.updated.unwrap_or(event.start.day).to_string().replace('-', "");
    let changed = format!("{changed}T000000Z");
    calendar.open("VEVENT");
    calendar.value("UID", &ids::derived(&site.config.id, &format!("event:{}", entry.key)));
    calendar.value("DTSTAMP", &changed);
    calendar.value("LAST-MODIFIED", &changed);
    calendar.value("SEQUENCE", &event.sequence.to_string());
    calendar.value(&format!("DTSTART;TZID={zone}"), &ical::moment(event.start));
    calendar.value(&format!("DTEND;TZID={zone}"), &ical::moment(event.end));
    calendar.value(
        "STATUS",
        match event.status {
            Status::Scheduled => "CONFIRMED",
            Status::Cancelled => "CANCELLED",
            // The standard has no word for it (3.8.1.11).
            Status::Postponed => "TENTATIVE",
        },
    );
    let written = &site.language(&edition.language).tag;
    let tag = if event.discreet { &desk.language.tag } else { written };
    calendar.text(&format!("SUMMARY;LANGUAGE={tag}"), &title(desk, entry, edition, report));
    if event.discreet {
        calendar.value("CLASS", "PRIVATE");
    } else {
        if !edition.summary.is_empty() {
            calendar.text(&format!("DESCRIPTION;LANGUAGE={written}"), &edition.summary);
        }
        let page = desk.context.plan.entry(&entry.key, desk.code());
        if let Some(address) = page.and_then(|route| desk.context.plan.absolute(&route.path)) {
            calendar.value("URL", &address);
        }
    }
    if let Some(location) = location(desk, entry, event, edition, report) {
        calendar.text("LOCATION", &location);
    }
    calendar.close();
}

/// Where it is; nothing where that is withheld.
fn location(desk: &Desk, entry: &Entry, event: &Event, edition: &Edition, report: &mut Report) -> Option<String> {
    let place = event.place.as_ref().and_then(|(key, _)| desk.site().entry(key));
    let premises = place.and_then(|place| place.premises.as_deref());
    if meetings::is_withheld(event, premises) {
        return None;
    }
    let (name, _) = meetings::place(desk, entry, event, edition);
    let address = premises.and_then(meetings::address);
    let parts: Vec<String> = name.map(|name| name.text).into_iter().chain(address).collect();
    if parts.is_empty() { event.online.then(|| desk.word("event-online", report)) } else { Some(parts.join(", ")) }
}
