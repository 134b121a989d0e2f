//! Meetings on a day as facts: which are still to come, in what lists they stand, where they are and when, for people and for programs.
//! Enters: the site on its day. Leaves: entries in order, words and moments. Of an address that is withheld nothing leaves here.

use crate::content::entry::{Edition, Entry};
use crate::content::event::Event;
use crate::content::service::Premises;
use crate::date::Moment;
use crate::lang::{self, Tag};
use crate::outputs::frame::Desk;
use crate::outputs::people;
use crate::outputs::view::Phrase;
use crate::plan::{self, Links};
use crate::site::model::{Shown, Site};

/// The meetings that are still to come in a language, the soonest first.
pub fn coming(site: &Site, code: &lang::Code) -> Vec<usize> {
    let is_listed = |at: &usize| {
        let entry = &site.entries[*at];
        let has_page = matches!(site.shown(*at, code), Shown::Own { .. } | Shown::Facts { .. });
        has_page && entry.event.is_some() && !entry.is_over(site.day)
    };
    let mut coming: Vec<usize> = (0..site.entries.len()).filter(is_listed).collect();
    coming.sort_by_key(|at| site.entries[*at].event.as_ref().map(|event| event.start));
    coming
}

/// Which meetings of a section stand in a list.
#[derive(Clone, PartialEq, Debug)]
pub enum Of {
    All,
    /// Held in a language, or interpreted into it.
    Language(Tag),
    /// A word of the vocabulary of regions.
    Region(String),
}

/// A list of meetings.
#[derive(Clone, PartialEq, Debug)]
pub struct List {
    pub section: String,
    pub of: Of,
    /// By their place in the site, the soonest first.
    pub entries: Vec<usize>,
}

impl List {
    /// `agenda`, `agenda/lang-ht`, `agenda/region-montreal`.
    pub fn name(&self) -> String {
        match &self.of {
            Of::All => self.section.clone(),
            Of::Language(tag) => format!("{}/lang-{tag}", self.section),
            Of::Region(id) => format!("{}/region-{id}", self.section),
        }
    }

    /// The folder of its files.
    pub fn folder(&self, site: &Site, code: &lang::Code, links: Links) -> String {
        let folder = site.section(&self.section).map(|section| plan::section_folder(site, section, code, links));
        let folder = folder.unwrap_or_else(|| code.to_string());
        match &self.of {
            Of::All => folder,
            Of::Language(tag) => format!("{folder}/lang-{}", tag.as_str().to_ascii_lowercase()),
            Of::Region(id) => format!("{folder}/region-{id}"),
        }
    }

    /// The language, by its own name, or the region; nothing for all meetings.
    pub fn label(&self, desk: &Desk) -> Option<Phrase> {
        let site = desk.site();
        match &self.of {
            Of::All => None,
            Of::Language(tag) => {
                let name = desk.context.formats.endonym(tag).unwrap_or_else(|| tag.to_string());
                Some(Phrase::of(name, tag, &desk.language.tag))
            }
            Of::Region(id) => {
                let term = site.vocabularies.regions.iter().find(|term| term.id == *id)?;
                let (label, code) = term.label_in(desk.code(), &site.config.languages);
                Some(desk.phrase(label, &code))
            }
        }
    }
}

/// Every list in a language of the site that holds a meeting.
pub fn lists(site: &Site, code: &lang::Code) -> Vec<List> {
    let coming = coming(site, code);
    let mut lists = Vec::new();
    for section in site.sections.iter().filter(|section| section.kind == "event") {
        let own: Vec<usize> = coming.iter().copied().filter(|at| *site.entries[*at].section == *section.name).collect();
        let mut add = |of: Of, entries: Vec<usize>| {
            if !entries.is_empty() {
                lists.push(List { section: section.name.clone(), of, entries });
            }
        };
        let events = own.iter().filter_map(|at| site.entries[*at].event.as_ref());
        let mut tags: Vec<Tag> =
            events.flat_map(|event| event.languages.iter().chain(&event.interpretation).cloned()).collect();
        tags.sort();
        // `fr` and `fr-CA` are one language to whoever listens.
        tags.dedup_by(|one, other| one.language() == other.language());
        let understood =
            |at: &usize, tag: &Tag| site.entries[*at].event.as_ref().is_some_and(|event| event.is_understood(tag));
        let of_regions = site.vocabularies.regions.iter().map(|term| &term.id);
        let lies_in = |at: &usize, id: &str| site.entries[*at].regions.iter().any(|(own, _)| own == id);
        add(Of::All, own.clone());
        for tag in tags {
            let entries = own.iter().copied().filter(|at| understood(at, &tag)).collect();
            add(Of::Language(tag), entries);
        }
        for id in of_regions {
            add(Of::Region(id.clone()), own.iter().copied().filter(|at| lies_in(at, id)).collect());
        }
    }
    lists
}

/// The name of the place, or what its writer says of where it is; and the municipality where the name alone would not tell it.
pub fn place(desk: &Desk, entry: &Entry, event: &Event, edition: &Edition) -> (Option<Phrase>, Option<String>) {
    let site = desk.site();
    let own = people::own_first(entry, desk.language).chain([edition]).find_map(|edition| {
        let words = edition.words["where"].as_str()?;
        Some(desk.phrase(&desk.set(words), &edition.language))
    });
    let record = event.place.as_ref().and_then(|(key, _)| site.entry(key));
    let premises = record.and_then(|record| record.premises.as_deref());
    let sealed = premises.is_some_and(|premises| premises.sealed);
    let municipality = premises.filter(|_| !sealed).and_then(|premises| premises.municipality.clone());
    if own.is_some() || is_withheld(event, premises) {
        let area = municipality.filter(|_| own.is_none());
        return (own, area);
    }
    let name = record.and_then(|record| {
        let edition = people::own_first(record, desk.language).next()?;
        Some(desk.phrase(&edition.title, &edition.language))
    });
    (name, None)
}

/// The street, the municipality, the postal code.
pub fn address(premises: &Premises) -> Option<String> {
    premises.address.as_ref()?;
    let parts = [&premises.address, &premises.municipality, &premises.postal_code];
    Some(parts.into_iter().flatten().map(String::as_str).collect::<Vec<_>>().join(", "))
}

/// Whether nobody but those who register learns where it is: someone asked for that, or the place is sealed.
pub fn is_withheld(event: &Event, premises: Option<&Premises>) -> bool {
    event.withheld || premises.is_some_and(|premises| premises.sealed)
}

/// The zone on whose clocks it begins.
pub fn zone<'a>(site: &'a Site, event: &'a Event) -> &'a str {
    event.time_zone.as_deref().unwrap_or(&site.config.time_zone)
}

/// A moment with its distance from UTC, for programs: `2027-02-22T18:30-05:00`.
pub fn instant(site: &Site, event: &Event, moment: Moment) -> String {
    let offset = moment.offset_in(zone(site, event)).unwrap_or_default();
    let sign = if offset < 0 { '-' } else { '+' };
    format!("{moment}{sign}{:02}:{:02}", offset.abs() / 60, offset.abs() % 60)
}
