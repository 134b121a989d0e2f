//! Whether anyone is sent to a service, decided here once from its status, its visibility and the consent of those who run it.

use crate::content::entry::Entry;
use crate::content::service::{Service, Status, Visibility};

/// What may be done with a service.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub enum Standing {
    /// It stands in lists, strips and texts.
    Offered,
    /// It has a page that says that it is closed for a time; nobody is sent there.
    Paused,
    /// A short page says that it has closed and what replaced it; it stands nowhere else.
    Gone,
    /// It has no page, and its numbers stand nowhere.
    Withdrawn,
}

/// Of an entry; what is no service is offered as it is.
pub fn of(entry: &Entry) -> Standing {
    let Some(service) = &entry.service else { return Standing::Offered };
    if service.visibility != Visibility::Public || refuses(service) {
        return Standing::Withdrawn;
    }
    match service.status {
        Status::Active => Standing::Offered,
        Status::DoNotRefer => Standing::Withdrawn,
        Status::TemporarilyClosed => Standing::Paused,
        Status::Closed | Status::Merged => Standing::Gone,
    }
}

/// Whether those who run it said that they do not want to be listed.
pub fn refuses(service: &Service) -> bool {
    service.consent.as_ref().is_some_and(|consent| !consent.given)
}
