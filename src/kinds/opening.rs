//! Hours in the facts of a service: of its numbers, its chat, its doors. Enters: schedules as written. Leaves: the same, read; and
//! problems with the place in the text and the line to write instead.

use std::sync::Arc;

use crate::content::contact::{Contact, Schedule};
use crate::content::service::{Access, Region};
use crate::date;
use crate::diag::report::{Code, Place, Problem, Report, nearest};
use crate::hours::syntax::{FaultKind, Hours, Oddity};

const UNREADABLE: Code = Code::error("H101");
const PROSE: Code = Code::advice("H102");
const LAST_MINUTE: Code = Code::advice("H103");
const DAMAGED: Code = Code::error("H104");
const HOLIDAYS_UNSAID: Code = Code::advice("H105");
const NO_SUCH_ZONE: Code = Code::error("H106");
const ZONE_UNSAID: Code = Code::advice("H107");
const UNKNOWABLE: Code = Code::error("H108");
const WORDS: Code = Code::advice("H109");
const OVERLAP: Code = Code::advice("H110");

/// The zones of Quebec: a wrong one is compared with these.
pub const ZONES: [&str; 3] = ["America/Toronto", "America/Halifax", "America/Blanc-Sablon"];

/// Regions of Quebec whose east keeps another time: the Îles-de-la-Madeleine and the Lower North Shore.
const EASTERN: [(&str, &str); 4] = [("qc-admin", "09"), ("qc-admin", "11"), ("qc-rss", "09"), ("qc-rss", "11")];

/// Reads all hours of a service.
pub fn read(contact: &mut Contact, access: &mut [Access], serves: &[Region], key: &str, report: &mut Report) {
    // A service of one eastern region alone may be where the clock is another.
    let eastern = match serves {
        [region] => EASTERN.contains(&(region.0.scheme_name(), region.0.code())).then_some(region),
        _ => None,
    };
    for phone in &mut contact.phones {
        phone.hours.iter_mut().for_each(|schedule| read_one(schedule, key, eastern, report));
        let read = phone.hours.as_ref().and_then(|schedule| schedule.read.as_ref());
        phone.always = read.is_some_and(|hours| hours.always());
    }
    let doors = access.iter_mut().filter_map(|door| door.hours.as_mut());
    contact.chat.hours.iter_mut().chain(doors).for_each(|schedule| read_one(schedule, key, eastern, report));
}

fn read_one(schedule: &mut Schedule, key: &str, eastern: Option<&Region>, report: &mut Report) {
    let text = schedule.text.clone();
    let whole = schedule.place.clone();
    // The place in the file of a part of the text: its bytes, if the text stands there as it is.
    let place = |range: std::ops::Range<usize>| {
        let Some(bytes) = whole.bytes() else { return whole.clone() };
        let quoted = match bytes.len() - text.len().min(bytes.len()) {
            0 => 0,
            2 => 1,
            _ => return whole.clone(),
        };
        let start = bytes.start + quoted;
        Place::range(&whole.path, start + range.start..start + range.end)
    };
    let problem = |code: Code, range: std::ops::Range<usize>| {
        let part = text.get(range.clone()).unwrap_or_default();
        Problem::new(code).at(place(range.clone())).with("text", &text).with("part", part).in_bundle(key)
    };
    let line = |meant: &str| {
        let quoted = if meant.contains('"') { format!("'{meant}'") } else { format!("\"{meant}\"") };
        format!("hours: {quoted}")
    };
    if let Some(zone) = schedule.time_zone.as_deref().filter(|zone| !date::zone_exists(zone)) {
        let near = nearest(zone, ZONES).unwrap_or_default();
        let mut unknown = problem(NO_SUCH_ZONE, 0..text.len()).with("zone", zone).with("near", near);
        unknown.correction = Some(near).filter(|near| !near.is_empty()).map(|near| format!("timezone: {near}"));
        report.add(unknown);
        schedule.time_zone = None;
    }
    let hours = match Hours::parse(&text) {
        Ok(hours) => hours,
        Err(fault) => {
            let code = match fault.kind {
                FaultKind::Syntax => UNREADABLE,
                FaultKind::Prose => PROSE,
                FaultKind::Damaged => DAMAGED,
                FaultKind::Unknowable => UNKNOWABLE,
            };
            let meant = fault.corrected.as_deref();
            let mut fault = problem(code, fault.range).with("meant", meant.unwrap_or_default());
            fault.correction = meant.map(line);
            report.add(fault);
            return;
        }
    };
    for oddity in hours.oddities() {
        let (mut odd, meant) = match oddity {
            Oddity::LastMinute { range, corrected } => {
                (problem(LAST_MINUTE, range).with("meant", &corrected), Some(corrected))
            }
            Oddity::HolidaysUnsaid { corrected } => {
                (problem(HOLIDAYS_UNSAID, 0..text.len()).with("meant", &corrected), Some(corrected))
            }
            Oddity::Overlap { range, corrected } => {
                (problem(OVERLAP, range).with("meant", &corrected), Some(corrected))
            }
            Oddity::Words { range } => (problem(WORDS, range), None),
        };
        odd.correction = meant.as_deref().map(line);
        report.add(odd);
    }
    if let Some((area, place)) = eastern.filter(|_| schedule.time_zone.is_none() && !hours.always()) {
        let unsaid = problem(ZONE_UNSAID, 0..text.len()).with("region", area.id());
        report.add(unsaid.at(place.clone()));
    }
    schedule.read = Some(Arc::new(hours));
}
