//! A meeting on a day: a session or a lesson that is held at an hour, somewhere, for whoever comes. Enters: facts as read. Leaves:
//! `Event`, which the checks, the lists, the pages and the calendars ask.

use crate::content::service::Named;
use crate::date::{Date, Moment};
use crate::lang::Tag;

/// Whether it takes place.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Status {
    Scheduled,
    Cancelled,
    /// It will take place on a day that nobody knows yet.
    Postponed,
}

impl Status {
    /// As in `facts.yaml`.
    pub const NAMES: &'static [&'static str] = &["scheduled", "cancelled", "postponed"];

    pub fn named(name: &str) -> Option<Status> {
        [Status::Scheduled, Status::Cancelled, Status::Postponed].into_iter().find(|status| status.name() == name)
    }

    pub fn name(self) -> &'static str {
        match self {
            Status::Scheduled => "scheduled",
            Status::Cancelled => "cancelled",
            Status::Postponed => "postponed",
        }
    }
}

/// What a record says that has a day.
#[derive(Clone, PartialEq, Debug)]
pub struct Event {
    /// The session or the lesson that is held.
    pub kit: Option<Named>,
    pub start: Moment,
    pub end: Moment,
    /// `America/Halifax`; nothing: the time zone of the site.
    pub time_zone: Option<String>,
    /// The record of the place.
    pub place: Option<Named>,
    /// Where it is, only those learn who register.
    pub withheld: bool,
    /// One may take part from afar.
    pub online: bool,
    /// The service that registers people or answers their questions.
    pub contact: Option<Named>,
    /// Languages in which it is held, and into which it is interpreted.
    pub languages: Vec<Tag>,
    pub interpretation: Vec<Tag>,
    /// What stays in a telephone says nothing of its subject.
    pub discreet: bool,
    pub status: Status,
    /// How often what calendars hold of it was changed.
    pub sequence: u32,
    /// Whether it costs nothing; nothing if nobody says.
    pub free: Option<bool>,
    /// Someone looks after children.
    pub childcare: bool,
}

impl Event {
    /// Whether it lies before a day.
    pub fn is_over(&self, day: Date) -> bool {
        self.end.day < day
    }

    /// Whether it is held in a language, or interpreted into it.
    pub fn is_understood(&self, language: &Tag) -> bool {
        self.languages.iter().chain(&self.interpretation).any(|tag| tag.language() == language.language())
    }
}
