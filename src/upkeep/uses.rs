//! Where a record is used. Enters: a site and a key. Leaves: every place that names it, in texts, facts, other records, sheets and
//! `site.yaml`, in the order of the files; that it may be renamed, closed or corrected knowing what follows.

use std::sync::Arc;

use serde::Serialize;

use crate::content::entry::{Entry, Lowered};
use crate::content::service::Named;
use crate::diag::report::Place;
use crate::path::SourcePath;
use crate::site::model::Site;

/// As what something is used.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum How {
    /// A text shows a number of it.
    Phone,
    /// A text shows it as a card.
    Service,
    Hours,
    /// A text shows its address on the web.
    Address,
    /// A text links to its page.
    Link,
    /// A text shows or defines this term.
    Definition,
    /// It runs a service.
    Organization,
    /// An organization is a part of it.
    Parent,
    /// A service or a meeting on a day meets people there.
    Place,
    /// It replaced a service that is closed.
    Replacement,
    /// A lesson or a meeting ends with its numbers.
    Help,
    /// A meeting on a day is one of it.
    Kit,
    /// A meeting on a day sends there whoever wants to register or to ask.
    Contact,
    /// A course leads through it.
    Course,
    /// A sheet prints its numbers.
    Sheet,
    /// The QR code of a sheet leads to it.
    Code,
    /// It stands in the strip for people in a crisis.
    Crisis,
    Emergency,
    Menu,
    /// A door of the home page leads to it.
    Door,
    About,
    Safety,
}

/// A place that names it.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub struct Use {
    pub place: Place,
    pub how: How,
    /// The record to which the place belongs, if it is one's.
    pub by: Option<Arc<str>>,
}

/// Every place that names a key, by file and then from the top of it; each once, however many views show it.
pub fn list(site: &Site, key: &str) -> Vec<Use> {
    let mut search = Search { key, by: None, found: Vec::new() };
    for entry in &site.entries {
        search.by = Some(entry.key.clone());
        search.entry(entry);
    }
    search.by = None;
    let intros = site.sections.iter().flat_map(|section| section.intros.values()).chain(site.home.values());
    intros.for_each(|intro| search.text(&intro.path, &intro.body));
    let config = &site.config;
    let one = |named: &Option<Named>| named.iter().cloned().collect::<Vec<_>>();
    let doors = config.doors.iter().map(|door| (door.target.clone(), door.place.clone())).collect::<Vec<_>>();
    for (how, named) in [
        (How::Crisis, config.crisis.clone()),
        (How::Emergency, one(&config.emergency)),
        (How::Menu, config.menu.clone()),
        (How::Door, doors),
        (How::About, one(&config.about)),
        (How::Safety, one(&config.safety)),
    ] {
        named.iter().for_each(|named| search.named(how, named));
    }
    let mut found = search.found;
    found.sort();
    found.dedup();
    found
}

struct Search<'a> {
    key: &'a str,
    by: Option<Arc<str>>,
    found: Vec<Use>,
}

impl Search<'_> {
    fn add(&mut self, how: How, place: Place) {
        self.found.push(Use { place, how, by: self.by.clone() });
    }

    fn named(&mut self, how: How, (key, place): &Named) {
        if key == self.key {
            self.add(how, place.clone());
        }
    }

    fn entry(&mut self, entry: &Entry) {
        for edition in entry.texts() {
            edition.bodies.values().for_each(|body| self.text(&edition.path, body));
        }
        entry.definition.iter().for_each(|named| self.named(How::Definition, named));
        if let Some(service) = &entry.service {
            service.organization.iter().for_each(|named| self.named(How::Organization, named));
            let places = service.access.iter().filter_map(|access| access.place.as_ref());
            places.for_each(|named| self.named(How::Place, named));
            let replacement = service.closed.iter().filter_map(|closed| closed.replaced_by.as_ref());
            replacement.for_each(|named| self.named(How::Replacement, named));
        }
        let parent = entry.organization.iter().filter_map(|organization| organization.parent.as_ref());
        parent.for_each(|named| self.named(How::Parent, named));
        if let Some(event) = &entry.event {
            event.kit.iter().for_each(|named| self.named(How::Kit, named));
            event.place.iter().for_each(|named| self.named(How::Place, named));
            event.contact.iter().for_each(|named| self.named(How::Contact, named));
        }
        entry.lesson.iter().flat_map(|lesson| &lesson.help).for_each(|named| self.named(How::Help, named));
        entry.course.iter().flat_map(|course| &course.lessons).for_each(|named| self.named(How::Course, named));
        if let Some(paper) = &entry.paper {
            paper.help.iter().for_each(|named| self.named(How::Sheet, named));
            paper.qr.iter().for_each(|named| self.named(How::Code, named));
        }
    }

    fn text(&mut self, path: &SourcePath, body: &Lowered) {
        let outline = &body.outline;
        let facts = outline.facts.iter().filter_map(|(name, key, _, range)| {
            let how = match *name {
                "phone" => How::Phone,
                "service" => How::Service,
                "hours" => How::Hours,
                "link" => How::Address,
                _ => return None,
            };
            Some((how, key.as_str(), range))
        });
        let links = outline.links.iter().map(|(key, _, range)| (How::Link, key.as_str(), range));
        let terms =
            outline.definitions.iter().filter_map(|(key, range)| Some((How::Definition, key.as_deref()?, range)));
        for (how, key, range) in facts.chain(links).chain(terms) {
            if key == self.key {
                self.add(how, Place::range(path, range.clone()));
            }
        }
    }
}
