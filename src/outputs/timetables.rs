//! The hours of services as tables for browsers: numbers without language. Enters: the hours of all services, the day of the build.
//! Leaves: each table once a site, and for a page or a file of data those that it needs; until when they may be believed; windows of
//! alerts in minutes.

use serde_json::{Value as Json, json};

use crate::content::contact::Schedule;
use crate::content::entry::Entry;
use crate::content::freshness;
use crate::content::service::{Service, Window};
use crate::date::{self, Date};
use crate::hours::table::{Book, Table};
use crate::site::model::Site;
use crate::site::standing::{self, Standing};

/// Minutes of a day.
const DAY: i64 = 24 * 60;

/// Whether anything of a record depends on the minute.
pub fn is_timed(entry: &Entry) -> bool {
    let alert = entry.service.as_ref().is_some_and(|facts| facts.alert.is_some());
    standing::of(entry) == Standing::Offered && (alert || schedules(entry).any(is_read))
}

fn is_read(schedule: &Schedule) -> bool {
    schedule.read.is_some()
}

/// All hours of a record: of its numbers, its chat, its doors.
fn schedules(entry: &Entry) -> impl Iterator<Item = &Schedule> {
    let contact = entry.contact.iter();
    let contact = contact.flat_map(|contact| {
        contact.phones.iter().filter_map(|phone| phone.hours.as_ref()).chain(contact.chat.hours.as_ref())
    });
    let doors = entry.service.iter().flat_map(|facts| facts.access.iter().filter_map(|door| door.hours.as_ref()));
    contact.chain(doors)
}

/// The tables of a site: making one is much work, and many services have the same hours.
pub struct Timetables {
    book: Book,
    /// The zone of hours that name none.
    zone: String,
}

impl Timetables {
    pub fn of(site: &Site) -> Timetables {
        let mut timetables = Timetables { book: Book::new(site.day), zone: site.config.time_zone.clone() };
        for schedule in site.entries.iter().filter(|entry| standing::of(entry) == Standing::Offered).flat_map(schedules)
        {
            if let Some(hours) = &schedule.read {
                timetables.book.number(hours, schedule.time_zone.as_deref().unwrap_or(&timetables.zone));
            }
        }
        timetables
    }

    /// Every table.
    pub fn all(&self) -> &[Table] {
        self.book.tables()
    }

    fn find(&self, schedule: &Schedule) -> Option<usize> {
        let hours = schedule.read.as_ref()?;
        self.book.known(hours.text(), schedule.time_zone.as_deref().unwrap_or(&self.zone))
    }
}

/// The tables that a page or a file of data needs, numbered as they are asked for.
pub struct Tables<'a> {
    all: &'a Timetables,
    chosen: Vec<usize>,
}

impl<'a> Tables<'a> {
    pub fn new(all: &'a Timetables) -> Tables<'a> {
        Tables { all, chosen: Vec::new() }
    }

    pub fn is_empty(&self) -> bool {
        self.chosen.is_empty()
    }

    /// The number of the table of these hours; nothing if they cannot be read.
    pub fn number(&mut self, schedule: &Schedule) -> Option<usize> {
        let found = self.all.find(schedule)?;
        let known = self.chosen.iter().position(|one| *one == found);
        Some(known.unwrap_or_else(|| {
            self.chosen.push(found);
            self.chosen.len() - 1
        }))
    }

    /// The tables by their numbers, as `Table::compact` writes them; `z` is the zone, where it is not the site's.
    pub fn json(&self) -> Json {
        let table = |at: &usize| {
            let table = self.all.all().get(*at)?;
            let mut compact = table.compact();
            if table.zone() != self.all.zone {
                compact["z"] = table.zone().into();
            }
            Some(compact)
        };
        self.chosen.iter().filter_map(table).collect()
    }
}

/// The last day on which the hours of a service may be believed, as `Date::number` counts: the end of its cycle. 0 if nobody knows when
/// they were read.
pub fn trusted(site: &Site, facts: &Service) -> i32 {
    freshness::age(facts, &site.config.cycles, site.day).until.map_or(0, Date::number)
}

/// What a page holds for its script: the tables `t`, and `l`, the last day on which they may be believed.
pub fn holder(tables: &Tables, trusted: i32) -> Option<String> {
    (!tables.is_empty()).then(|| json!({ "t": tables.json(), "l": trusted }).to_string())
}

/// From which minute since 1970-01-01T00:00Z a window is open, and from which no more, on the clock of a zone.
pub fn minutes(window: Window, zone: &str) -> (Option<i64>, Option<i64>) {
    (window.from.map(|day| midnight(day, zone)), window.until.map(|day| midnight(day.plus_days(1), zone)))
}

/// The minute at which a day begins.
fn midnight(day: Date, zone: &str) -> i64 {
    let local = i64::from(day.number()) * DAY;
    // Two readings settle it but in the hour in which the clock is changed, which is never at midnight here.
    let offsets = date::offsets(zone, day, day).unwrap_or_default();
    let at = |minute: i64| {
        offsets.iter().rev().find(|(from, _)| *from <= minute).map_or(0, |(_, offset)| i64::from(*offset))
    };
    local - at(local - at(local))
}
