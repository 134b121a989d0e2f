//! What waits to be asked or read again, and the meetings on a day and last days of spots that are past or near. Enters: a site on a day. Leaves: items, the most urgent first.

use serde::Serialize;

use crate::content::entry::Entry;
use crate::content::event;
use crate::content::freshness::{self, Freshness};
use crate::content::service::{Service, Status};
use crate::date::Date;
use crate::path::SourcePath;
use crate::site::model::Site;

/// How many days before its day a source is due, or a meeting or the last day of a spot is near.
const SOON: i32 = 30;
/// So many days without an answer, and nobody should be sent there.
pub const ATTEMPTS: usize = 2;

/// Why something waits, the most urgent first.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum Reason {
    /// One and a half cycles have passed, or nobody says where its facts come from.
    Expired,
    Overdue,
    /// Its day comes within 30 days.
    Due,
    /// Read on a page not long ago; no person ever asked the service.
    Unasked,
}

#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum Subject {
    Service,
    /// A source of `content/sources.yaml` that must be read again.
    Source,
    /// A meeting on a day: overdue when it is past, due when it is near.
    Event,
    /// A spot or a programme whose last day on the air is past, or near.
    Air,
}

/// Something that waits.
#[derive(Clone, PartialEq, Debug, Serialize)]
pub struct Item {
    pub subject: Subject,
    pub reason: Reason,
    /// The key of the record or of the meeting, or the id of the source.
    pub key: String,
    pub title: String,
    /// Whom someone in danger calls: first in its group.
    pub crisis: bool,
    /// A person asked the service itself.
    pub asked: bool,
    /// When it was asked, or else read.
    pub known: Option<Date>,
    /// The last day on which that is fresh; the day of a meeting; the last day on the air.
    pub until: Option<Date>,
    /// Days since then on which nobody was reached.
    pub failed: Vec<Date>,
    /// It is marked so that nobody is sent there.
    pub held: bool,
    /// The file to change.
    pub path: SourcePath,
}

impl Item {
    /// Whether it was tried often enough that nobody should be sent there.
    pub fn is_unreachable(&self) -> bool {
        self.failed.len() >= ATTEMPTS && !self.held
    }
}

/// Everything that waits.
pub fn list(site: &Site) -> Vec<Item> {
    let mut items: Vec<Item> = site.entries.iter().filter_map(|entry| of_entry(entry, site)).collect();
    items.extend(sources(site));
    items.extend(site.entries.iter().filter_map(|entry| of_event(entry, site)));
    items.extend(site.entries.iter().filter_map(|entry| of_air(entry, site)));
    items.sort_by(|one, other| {
        let rank = |item: &Item| (item.subject, item.reason, !item.crisis, item.until);
        rank(one).cmp(&rank(other)).then_with(|| one.key.cmp(&other.key))
    });
    items
}

/// The days after the last success on which a service was not reached, each once.
pub fn failed(service: &Service) -> Vec<Date> {
    let since = service.verified.as_ref().map(|verified| verified.date);
    let days = service.attempts.iter().map(|attempt| attempt.date);
    let mut days: Vec<Date> = days.filter(|day| since.is_none_or(|since| since < *day)).collect();
    days.sort();
    days.dedup();
    days
}

/// Whether a record is kept up at all: what is closed for good is not, nor are the samples of a real site.
pub fn is_kept(entry: &Entry, site: &Site) -> Option<bool> {
    let service = entry.service.as_ref()?;
    let gone = matches!(service.status, Status::Closed | Status::Merged);
    Some(!gone && (!entry.sample || site.config.sample))
}

fn of_entry(entry: &Entry, site: &Site) -> Option<Item> {
    let service = entry.service.as_ref().filter(|_| is_kept(entry, site) == Some(true))?;
    let age = freshness::age(service, &site.config.cycles, site.day);
    let reason = match age.freshness {
        Freshness::Never | Freshness::Expired => Reason::Expired,
        Freshness::Overdue => Reason::Overdue,
        Freshness::Due => Reason::Due,
        Freshness::Fresh if !age.verified => Reason::Unasked,
        Freshness::Fresh => return None,
    };
    let named = site.config.crisis.iter().chain(&site.config.emergency).any(|(key, _)| **key == *entry.key);
    Some(Item {
        subject: Subject::Service,
        reason,
        key: entry.key.to_string(),
        title: entry.source_edition().map_or(String::new(), |edition| edition.title.clone()),
        crisis: named || service.is_of_type("crisis-line"),
        asked: age.verified,
        known: age.known,
        until: age.until,
        failed: failed(service),
        held: service.status == Status::DoNotRefer,
        path: entry.facts_path.clone(),
    })
}

/// A meeting that is past waits to be taken down or to get a new day; one that is near, to be confirmed.
fn of_event(entry: &Entry, site: &Site) -> Option<Item> {
    let event = entry.event.as_ref().filter(|_| is_shown(entry, site))?;
    let over = event.is_over(site.day);
    let near = event.status == event::Status::Scheduled && event.start.day <= site.day.plus_days(SOON);
    let until = if over { event.end.day } else { event.start.day };
    (over || near).then(|| dated(entry, Subject::Event, over, until))
}

/// A spot after its last day waits to be taken off the air or to get a new day; before it, to be announced to the stations.
fn of_air(entry: &Entry, site: &Site) -> Option<Item> {
    let until = entry.radio.as_ref().filter(|_| is_shown(entry, site))?.air.until?;
    (until <= site.day.plus_days(SOON)).then(|| dated(entry, Subject::Air, until < site.day, until))
}

fn is_shown(entry: &Entry, site: &Site) -> bool {
    !entry.draft && (!entry.sample || site.config.sample)
}

/// What waits for a day.
fn dated(entry: &Entry, subject: Subject, over: bool, until: Date) -> Item {
    Item {
        subject,
        reason: if over { Reason::Overdue } else { Reason::Due },
        key: entry.key.to_string(),
        title: entry.source_edition().map_or(String::new(), |edition| edition.title.clone()),
        crisis: false,
        asked: false,
        known: None,
        until: Some(until),
        failed: Vec::new(),
        held: false,
        path: entry.facts_path.clone(),
    }
}

fn sources(site: &Site) -> impl Iterator<Item = Item> + '_ {
    site.sources.iter().filter_map(|(id, source)| {
        let until = source.review_by.filter(|by| *by <= site.day.plus_days(SOON))?;
        Some(Item {
            subject: Subject::Source,
            reason: if until < site.day { Reason::Overdue } else { Reason::Due },
            key: id.clone(),
            title: source.title.clone(),
            crisis: false,
            asked: false,
            known: source.read_date,
            until: Some(until),
            failed: Vec::new(),
            held: false,
            path: source.place.path.clone(),
        })
    })
}
