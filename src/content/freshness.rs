//! How old what is known of a service is. Enters: its facts, the cycles of the site, the day. Leaves: until when somebody must ask it
//! again, and how late that is. Time changes what is shown and what is due; it never makes an error.

use std::collections::BTreeMap;

use serde::Serialize;

use crate::content::service::{Method, Service};
use crate::date::Date;

/// Cycles in months by type of service, where a site says nothing else.
const CYCLES: [(&str, u8); 6] = [
    ("crisis-line", 6),
    ("emergency", 6),
    ("shelter", 6),
    ("youth-shelter", 6),
    ("longer-housing", 6),
    ("violence-help", 6),
];
/// The cycle of every other type, in months.
const CYCLE: u8 = 12;
/// How many days before its day a record is due.
const SOON: i32 = 30;

/// How old the knowledge of a service is, from the worst.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum Freshness {
    /// Nobody asked it and nobody says where its facts were read.
    Never,
    /// One and a half cycles have passed.
    Expired,
    Overdue,
    /// Its day comes within 30 days.
    Due,
    Fresh,
}

/// What a day says of a service.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Age {
    pub freshness: Freshness,
    /// When somebody asked it; else when its page was read.
    pub known: Option<Date>,
    /// The last day of its cycle.
    pub until: Option<Date>,
    /// A person asked the service itself.
    pub verified: bool,
}

/// The months after which a service is asked again: the shortest cycle of its types. `cycles` are those of `site.yaml`, in months.
pub fn cycle(service: &Service, cycles: &BTreeMap<String, u8>) -> u8 {
    let of = |name: &str| {
        let usual = || CYCLES.iter().find(|(known, _)| *known == name).map_or(CYCLE, |(_, months)| *months);
        cycles.get(name).copied().unwrap_or_else(usual)
    };
    service.types.iter().map(|(name, _)| of(name)).min().unwrap_or(CYCLE)
}

/// How old what is known of a service is on a day.
pub fn age(service: &Service, cycles: &BTreeMap<String, u8>, day: Date) -> Age {
    let verified = service.verified.as_ref().filter(|verified| verified.method != Method::Import);
    let verified = verified.map(|verified| verified.date);
    let known = verified.or(service.sourced.as_ref().map(|sourced| sourced.read_date));
    let Some(since) = known else {
        return Age { freshness: Freshness::Never, known, until: None, verified: false };
    };
    let months = i32::from(cycle(service, cycles));
    let until = since.plus_months(months);
    // Half a month has fifteen days.
    let expired = since.plus_months(months * 3 / 2).plus_days(if months % 2 == 0 { 0 } else { 15 });
    let freshness = if day > expired {
        Freshness::Expired
    } else if day > until {
        Freshness::Overdue
    } else if day >= until.plus_days(-SOON) {
        Freshness::Due
    } else {
        Freshness::Fresh
    };
    Age { freshness, known, until: Some(until), verified: verified.is_some() }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::content::service::Verified;
    use crate::diag::report::Place;
    use crate::path::SourcePath;

    fn service(types: &[&str], asked: &str) -> Service {
        let place = Place::file(&SourcePath::new("facts.yaml"));
        let date = Date::parse(asked).expect("a day");
        let verified = Verified { date, by: "ML".into(), method: Method::Phone, place: place.clone() };
        let types = types.iter().map(|name| ((*name).to_owned(), place.clone())).collect();
        Service { types, verified: Some(verified), ..Service::default() }
    }

    #[test]
    fn a_cycle_has_four_ages_and_each_begins_on_its_day() {
        let on = |types: &[&str], cycles: &[(&str, u8)], day: &str| {
            let cycles = cycles.iter().map(|(name, months)| ((*name).to_owned(), *months)).collect();
            age(&service(types, "2026-01-31"), &cycles, Date::parse(day).expect("a day")).freshness
        };
        let crisis = ["information-line", "crisis-line"];
        assert_eq!(on(&crisis, &[], "2026-06-30"), Freshness::Fresh);
        assert_eq!(on(&crisis, &[], "2026-07-01"), Freshness::Due);
        assert_eq!(on(&crisis, &[], "2026-07-31"), Freshness::Due);
        assert_eq!(on(&crisis, &[], "2026-08-01"), Freshness::Overdue);
        assert_eq!(on(&crisis, &[], "2026-10-31"), Freshness::Overdue);
        assert_eq!(on(&crisis, &[], "2026-11-01"), Freshness::Expired);
        assert_eq!(on(&["rights"], &[], "2026-11-01"), Freshness::Fresh);
        assert_eq!(on(&["rights"], &[("rights", 3)], "2026-06-15"), Freshness::Overdue);
        assert_eq!(on(&["rights"], &[("rights", 3)], "2026-06-16"), Freshness::Expired);
        assert_eq!(on(&[], &[("rights", 3)], "2026-11-01"), Freshness::Fresh);
    }

    #[test]
    fn without_a_call_the_day_of_reading_counts_and_without_either_nothing_does() {
        let day = Date::parse("2026-02-01").expect("a day");
        let mut service = service(&[], "2026-01-31");
        service.verified = None;
        assert_eq!(age(&service, &BTreeMap::new(), day).freshness, Freshness::Never);
        let read_date = Date::parse("2025-01-01").expect("a day");
        let place = Place::file(&SourcePath::new("facts.yaml"));
        let url = "https://example.org/".into();
        let sourced = crate::content::service::Sourced { url, page_date: None, read_date, place };
        service.sourced = Some(sourced);
        let age = age(&service, &BTreeMap::new(), day);
        assert_eq!((age.freshness, age.verified, age.known), (Freshness::Overdue, false, Some(read_date)));
    }
}
