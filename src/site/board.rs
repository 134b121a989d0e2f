//! What there is for the radio: each spot in each language and each length. Enters: a site. Leaves: a row for each spot and language, a
//! cell for each length: whether there is a script, whether it fits, was recorded, was reviewed, and whether its days are over.

use serde::Serialize;

use crate::content::entry::State;
use crate::content::radio::Radio;
use crate::lang;
use crate::site::model::Site;
use crate::site::radio;

/// How a script fits its slot.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum Fit {
    /// Three quarters to nineteen twentieths of it.
    Fits,
    Tight,
    Short,
    /// It would be cut off.
    Long,
    /// Nobody knows how fast the language is read.
    Unknown,
}

/// A spot in a language.
#[derive(Clone, PartialEq, Debug, Serialize)]
pub struct Row {
    pub key: String,
    /// Position in `site.entries`.
    #[serde(skip)]
    pub at: usize,
    pub language: lang::Code,
    /// Somebody other than the author has read it.
    pub reviewed: bool,
    /// Its last day is past.
    pub expired: bool,
    pub cells: Vec<Cell>,
}

/// A length of a spot in a language.
#[derive(Clone, PartialEq, Debug, Serialize)]
pub struct Cell {
    pub seconds: u32,
    /// Nothing: there is no script.
    pub fit: Option<Fit>,
    /// Seconds, rounded up.
    pub estimate: Option<u32>,
    pub recorded: bool,
}

/// Every spot in every language of the site.
pub fn rows(site: &Site) -> Vec<Row> {
    let spots = site.entries.iter().enumerate().filter(|(_, entry)| !entry.draft);
    let spots = spots.filter_map(|(at, entry)| Some((at, entry.radio.as_deref()?)));
    let spots = spots.filter(|(_, facts)| !facts.slots.is_empty());
    spots.flat_map(|(at, facts)| site.config.languages.codes().map(move |code| row(site, at, facts, code))).collect()
}

fn row(site: &Site, at: usize, facts: &Radio, code: &lang::Code) -> Row {
    let entry = &site.entries[at];
    let edition = entry.edition(code);
    let cells = facts.slots.iter().map(|(seconds, _)| {
        let id = seconds.to_string();
        let scripts = edition.into_iter().flat_map(|edition| edition.bodies.values());
        let mark = scripts.flat_map(|body| &body.outline.scripts).find(|mark| mark.name == "slot" && mark.id == id);
        let time = mark.and_then(|mark| {
            let spoken = site.speech.get(code)?;
            let tag = radio::tag(facts, &|key| site.entry(key), &site.config, spoken, code);
            let lines = radio::heard(mark, Some(*seconds), facts, tag.as_ref(), spoken);
            radio::time(&lines, spoken, radio::pace(spoken, &site.config, code))
        });
        Cell {
            seconds: *seconds,
            fit: mark.map(|_| time.map_or(Fit::Unknown, |time| fit(time, *seconds))),
            estimate: time.map(radio::Time::seconds),
            recorded: facts.recordings.iter().any(|one| one.slot == *seconds && one.language == code.as_str()),
        }
    });
    Row {
        key: entry.key.to_string(),
        at,
        language: code.clone(),
        reviewed: edition.is_some_and(|edition| edition.state >= State::Reviewed),
        expired: facts.air.until.is_some_and(|until| until < site.day),
        cells: cells.collect(),
    }
}

/// How a time fits a slot of so many seconds.
pub fn fit(time: radio::Time, seconds: u32) -> Fit {
    let (ms, whole) = (u64::from(time.ms) * 100, u64::from(seconds) * 1000);
    match ms {
        _ if ms > whole * 100 => Fit::Long,
        _ if ms > whole * u64::from(radio::MOST) => Fit::Tight,
        _ if ms < whole * u64::from(radio::LEAST) => Fit::Short,
        _ => Fit::Fits,
    }
}
