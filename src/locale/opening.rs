//! Hours in words, in any language of the site, from one source. Enters: the rules of hours as plain values, the interface words.
//! Leaves: one line, `du lundi au vendredi, de 9 h à 17 h; fermé les jours fériés`. It never says that a service is open now; it gives
//! a browser, which knows the minute, the words to say so.

use std::collections::{BTreeMap, BTreeSet};
use std::ops::Range;

use serde::Serialize;

use crate::date::Date;
use crate::diag::report::Report;
use crate::hours::syntax::Hours;
use crate::hours::told::{Dates, DayOfYear, Days, Rule, Times};
use crate::lang::Tag;
use crate::locale::catalog::{Catalog, Value};
use crate::locale::format::Joining;

/// The ids of the words that lines of hours are made of.
pub const USED: [&str; 41] = [
    "hours-every-day",
    "hours-every-day-holidays",
    "hours-day",
    "hours-days",
    "hours-nth-1",
    "hours-nth-2",
    "hours-nth-3",
    "hours-nth-4",
    "hours-nth-5",
    "hours-nth-last",
    "hours-holidays",
    "hours-good-friday",
    "hours-easter",
    "hours-easter-monday",
    "hours-months",
    "hours-dates",
    "hours-span",
    "hours-span-night",
    "hours-all-day",
    "hours-noon",
    "hours-midnight",
    "hours-when",
    "hours-in",
    "hours-closed-on",
    "hours-closed",
    "hours-unsure-on",
    "hours-unsure",
    "hours-then",
    "hours-in-zone",
    "hours-zone-eastern",
    "hours-zone-atlantic",
    "hours-zone-blanc-sablon",
    "hours-zone-of",
    "now-open",
    "now-open-until",
    "now-open-until-day",
    "now-closed",
    "now-opens-today",
    "now-opens-tomorrow",
    "now-opens-day",
    "now-unknown",
];

/// A time of the day, `18 h 30`, in a language of the catalog.
pub fn time(minutes: u16, catalog: &Catalog, tag: &Tag, report: &mut Report) -> String {
    Teller { catalog, tag, report }.clock(minutes)
}

/// A line with the name of the time zone that it is meant in.
pub fn in_zone(line: &str, zone: &str, catalog: &Catalog, tag: &Tag, report: &mut Report) -> String {
    Teller { catalog, tag, report }.in_zone(line, zone)
}

/// Hours as a line, in a language of the catalog, as plain text. `zone`: their time zone, where it is not the one that readers expect.
pub fn line(hours: &Hours, zone: Option<&str>, catalog: &Catalog, tag: &Tag, report: &mut Report) -> String {
    let mut teller = Teller { catalog, tag, report };
    if hours.always() {
        return teller.say("always-open", &[]);
    }
    let rules = hours.told();
    let mut lines = rules.iter().map(|rule| teller.rule(rule)).collect::<Vec<_>>().into_iter();
    let first = lines.next().unwrap_or_default();
    let line = lines.fold(first, |first, second| teller.say("hours-then", &[("first", &first), ("second", &second)]));
    match zone {
        Some(zone) => teller.in_zone(&line, zone),
        None => line,
    }
}

/// The words in which a browser tells whether a service is open at its minute.
#[derive(Clone, PartialEq, Eq, Debug, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Now {
    open: String,
    until: String,
    until_day: String,
    closed: String,
    today: String,
    tomorrow: String,
    day: String,
    unknown: String,
    /// A line and its time zone.
    zone: String,
    /// From Monday.
    days: Vec<String>,
    /// Times of the clock by their minutes since midnight.
    clocks: BTreeMap<u16, String>,
    /// Names of time zones.
    zones: BTreeMap<String, String>,
}

/// The words of states in a language. `{time}`, `{day}`, `{line}`, `{zone}` stand for what the browser puts there; `clocks`: the
/// minutes since midnight that it will name.
pub fn now(clocks: &BTreeSet<u16>, zones: &BTreeSet<&str>, catalog: &Catalog, tag: &Tag, report: &mut Report) -> Now {
    let mut teller = Teller { catalog, tag, report };
    let (day, time) = (("day", "{day}"), ("time", "{time}"));
    Now {
        open: teller.say("now-open", &[]),
        until: teller.say("now-open-until", &[time]),
        until_day: teller.say("now-open-until-day", &[day, time]),
        closed: teller.say("now-closed", &[]),
        today: teller.say("now-opens-today", &[time]),
        tomorrow: teller.say("now-opens-tomorrow", &[time]),
        day: teller.say("now-opens-day", &[day, time]),
        unknown: teller.say("now-unknown", &[]),
        zone: teller.say("hours-in-zone", &[("line", "{line}"), ("zone", "{zone}")]),
        days: (1..=7).map(|day| teller.weekday(day)).collect(),
        clocks: clocks.iter().map(|minutes| (*minutes, teller.clock(*minutes))).collect(),
        zones: zones.iter().map(|zone| ((*zone).to_owned(), teller.zone(zone))).collect(),
    }
}

struct Teller<'a> {
    catalog: &'a Catalog,
    tag: &'a Tag,
    report: &'a mut Report,
}

impl Teller<'_> {
    fn say(&mut self, id: &str, values: &[(&str, &str)]) -> String {
        let values: Vec<(&str, Value)> = values.iter().map(|(name, text)| (*name, Value::from(*text))).collect();
        self.catalog.format_plain(self.tag, id, &values, self.report).words
    }

    fn list(&self, items: Vec<String>) -> String {
        let items: Vec<&str> = items.iter().map(String::as_str).collect();
        self.catalog.format(self.tag).map_or_else(|| items.join(", "), |format| format.list(&items, Joining::And))
    }

    fn rule(&mut self, rule: &Rule) -> String {
        let dates = rule.dates.iter().map(|dates| self.dates(dates)).collect();
        let dates = self.list(dates);
        // Of a part of the year that names no days, all are meant.
        let days = match rule.days[..] {
            [] if dates.is_empty() && rule.times != Times::Closed => self.say("hours-every-day", &[]),
            [Days::Every, Days::Holidays] => self.say("hours-every-day-holidays", &[]),
            _ => {
                let days = rule.days.iter().map(|day| self.days(*day)).collect();
                self.list(days)
            }
        };
        let said = match (&rule.times, days.is_empty()) {
            (Times::Closed, true) => self.say("hours-closed", &[]),
            (Times::Closed, false) => self.say("hours-closed-on", &[("days", &days)]),
            (Times::AllDay, _) => {
                let times = self.say("hours-all-day", &[]);
                self.when(&days, &times)
            }
            (Times::Spans(spans), _) => {
                let times = self.spans(spans);
                self.when(&days, &times)
            }
            (Times::Unsure(spans), _) if spans.is_empty() && rule.days.is_empty() => self.say("hours-unsure", &[]),
            (Times::Unsure(spans), _) => {
                let times = self.spans(spans);
                let rule = self.when(&days, &times);
                self.say("hours-unsure-on", &[("rule", &rule)])
            }
        };
        match dates.is_empty() {
            true => said,
            false => self.say("hours-in", &[("dates", &dates), ("rule", &said)]),
        }
    }

    fn when(&mut self, days: &str, times: &str) -> String {
        match (days, times) {
            ("", times) => times.to_owned(),
            (days, "") => days.to_owned(),
            (days, times) => self.say("hours-when", &[("days", days), ("times", times)]),
        }
    }

    fn days(&mut self, days: Days) -> String {
        match days {
            Days::Every => self.say("hours-every-day", &[]),
            Days::Holidays => self.say("hours-holidays", &[]),
            Days::One(day) => {
                let day = self.weekday(day);
                self.say("hours-day", &[("day", &day)])
            }
            Days::Range(from, to) => {
                let (from, to) = (self.weekday(from), self.weekday(to));
                self.say("hours-days", &[("from", &from), ("to", &to)])
            }
            Days::Nth(day, nth) => {
                let day = self.weekday(day);
                let id = if nth < 0 { "hours-nth-last".to_owned() } else { format!("hours-nth-{nth}") };
                self.say(&id, &[("day", &day)])
            }
        }
    }

    fn dates(&mut self, dates: &Dates) -> String {
        match dates {
            Dates::GoodFriday => self.say("hours-good-friday", &[]),
            Dates::Easter => self.say("hours-easter", &[]),
            Dates::EasterMonday => self.say("hours-easter-monday", &[]),
            Dates::Years(from, to) if from == to => from.to_string(),
            Dates::Years(from, to) => self.say("hours-months", &[("from", &from.to_string()), ("to", &to.to_string())]),
            Dates::Months(from, to) if from == to => self.month(*from),
            Dates::Months(from, to) => {
                let (from, to) = (self.month(*from), self.month(*to));
                self.say("hours-months", &[("from", &from), ("to", &to)])
            }
            Dates::Days(from, to) if from == to => self.date(*from),
            Dates::Days(from, to) => {
                let (from, to) = (self.date(*from), self.date(*to));
                self.say("hours-dates", &[("from", &from), ("to", &to)])
            }
        }
    }

    fn in_zone(&mut self, line: &str, zone: &str) -> String {
        let zone = self.zone(zone);
        self.say("hours-in-zone", &[("line", line), ("zone", &zone)])
    }

    /// `heure de l’Est`
    fn zone(&mut self, zone: &str) -> String {
        match zone {
            "America/Toronto" => self.say("hours-zone-eastern", &[]),
            "America/Halifax" => self.say("hours-zone-atlantic", &[]),
            "America/Blanc-Sablon" => self.say("hours-zone-blanc-sablon", &[]),
            other => {
                let city = other.rsplit('/').next().unwrap_or(other).replace('_', " ");
                self.say("hours-zone-of", &[("city", &city)])
            }
        }
    }

    /// `jeudi`
    fn weekday(&self, day: u8) -> String {
        // 2029 begins with a Monday.
        let named = Date::of(2029, 1, day).zip(self.catalog.format(self.tag));
        named.map_or_else(|| day.to_string(), |(day, format)| format.weekday_name(day))
    }

    /// `août`
    fn month(&self, month: u8) -> String {
        let named = Date::of(2028, month, 1).zip(self.catalog.format(self.tag));
        named.map_or_else(|| month.to_string(), |(day, format)| format.month_name(day))
    }

    /// `24 décembre`, `24 décembre 2026`
    fn date(&self, day: DayOfYear) -> String {
        // 2028 is a leap year.
        let year = day.year.and_then(|year| i16::try_from(year).ok());
        let named = Date::of(year.unwrap_or(2028), day.month, day.day).zip(self.catalog.format(self.tag));
        named.map_or_else(
            || format!("{:02}-{:02}", day.month, day.day),
            |(day, format)| if year.is_some() { format.long_date(day) } else { format.day_of_year(day) },
        )
    }

    fn spans(&mut self, spans: &[Range<u16>]) -> String {
        let spans = spans.iter().map(|span| self.span(span)).collect();
        self.list(spans)
    }

    fn span(&mut self, span: &Range<u16>) -> String {
        const DAY: u16 = 24 * 60;
        if *span == (0..DAY) {
            return self.say("hours-all-day", &[]);
        }
        let id = if span.end > DAY { "hours-span-night" } else { "hours-span" };
        let (from, to) = (self.clock(span.start), self.clock(span.end));
        self.say(id, &[("from", &from), ("to", &to)])
    }

    /// `9 h`, `midi`; its parts stay on one line.
    fn clock(&mut self, minutes: u16) -> String {
        let (hour, minute) = (minutes / 60 % 24, minutes % 60);
        match (hour, minute) {
            (0, 0) => self.say("hours-midnight", &[]),
            (12, 0) => self.say("hours-noon", &[]),
            _ => {
                let written = self.catalog.format(self.tag).map(|format| format.clock(hour as u8, minute as u8));
                written.unwrap_or_else(|| format!("{hour:02}:{minute:02}")).replace(' ', "\u{a0}")
            }
        }
    }
}
