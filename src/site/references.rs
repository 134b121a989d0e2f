//! Every reference finds what it names: links, facts, citations, files, topics, the menu. Enters: entries as read. Leaves: problems
//! with the nearest name that exists; nothing is changed.

use std::collections::{BTreeMap, BTreeSet};
use std::ops::Range;
use std::sync::Arc;

use crate::content::contact::{Channel, Contact};
use crate::content::entry::{Edition, Entry, Lowered};
use crate::content::regions;
use crate::content::service::Named;
use crate::diag::report::{Code, Place, Problem, Report, nearest};
use crate::markdown::blocks::View;
use crate::path::SourcePath;
use crate::site::config::Config;
use crate::site::directory::{self, Use};
use crate::site::model::{Intro, Section};
use crate::site::sources::Source;
use crate::site::standing::{self, Standing};
use crate::site::vocabulary::{self, Term, Vocabularies};
use crate::source::shape;
use crate::text::fold::fold;

const UNKNOWN_LINK: Code = Code::error("R101");
const UNKNOWN_ANCHOR: Code = Code::error("R102");
const UNKNOWN_RECORD: Code = Code::error("R103");
const NO_PHONES: Code = Code::error("R104");
const UNKNOWN_PHONE: Code = Code::error("R105");
const NO_ADDRESS: Code = Code::error("R106");
const UNKNOWN_SOURCE: Code = Code::error("R107");
const UNKNOWN_FILE: Code = Code::error("R108");
const NO_ALTERNATIVE: Code = Code::error("R109");
const UNKNOWN_TERM: Code = Code::error("R110");
const NO_DEFINITION: Code = Code::error("R111");
const UNKNOWN_WORD: Code = Code::error("R112");
const MENU: Code = Code::error("R113");
const CRISIS: Code = Code::error("R114");
const SITE_PAGE: Code = Code::error("R115");
const LITERAL_KNOWN: Code = Code::error("R116");
const LITERAL_UNKNOWN: Code = Code::error("R117");
const UNUSED_SOURCE: Code = Code::advice("R118");
const OUTLINES_DIFFER: Code = Code::advice("R119");
const LINK_TO_DRAFT: Code = Code::error("R120");
const FACT_OF_DRAFT: Code = Code::error("R121");
const DOOR: Code = Code::error("R122");
const NO_REPORTING: Code = Code::error("R123");
const NO_HOURS: Code = Code::error("R124");

/// What names may be referred to.
pub struct Known<'a> {
    pub entries: &'a [Entry],
    pub sections: &'a [Section],
    pub sources: &'a BTreeMap<String, Source>,
    pub vocabularies: &'a Vocabularies,
}

impl Known<'_> {
    fn entry(&self, key: &str) -> Option<&Entry> {
        self.entries.binary_search_by(|entry| (*entry.key).cmp(key)).ok().map(|at| &self.entries[at])
    }

    fn keys(&self) -> impl Iterator<Item = &str> {
        self.entries.iter().map(|entry| &*entry.key)
    }

    fn services(&self) -> impl Iterator<Item = &str> {
        self.entries.iter().filter(|entry| entry.contact.is_some()).map(|entry| &*entry.key)
    }
}

/// Checks every reference of every entry, of the texts of sections and the home page, and of `site.yaml`.
pub fn check(known: &Known, config: &Config, home: &[&Intro], report: &mut Report) {
    let mut cited = BTreeSet::new();
    for entry in known.entries {
        check_vocabularies(entry, known, report);
        for (id, place) in entry.sources.iter().chain(entry.chart_sources.values().flatten()) {
            check_source(id, place.clone(), Some(&entry.key), known, &mut cited, report);
        }
        if let Some((key, place)) = &entry.definition
            && known.entry(key).is_none_or(|entry| entry.kind != "term")
        {
            let near = nearest(key, known.keys()).unwrap_or_default().to_owned();
            let problem = Problem::new(UNKNOWN_TERM).at(place.clone()).with("key", key).with("near", near);
            report.add(problem.in_bundle(&entry.key));
        }
        for edition in entry.texts() {
            for (view, body) in &edition.bodies {
                let place = Some((entry, edition));
                let text = Text { path: &edition.path, body, view: *view, bundle: Some(&entry.key), entry: place };
                check_text(&text, known, &mut cited, report);
            }
        }
        compare_outlines(entry, report);
    }
    for intro in known.sections.iter().flat_map(|section| section.intros.values()).chain(home.iter().copied()) {
        let text = Text { path: &intro.path, body: &intro.body, view: View::Public, bundle: None, entry: None };
        check_text(&text, known, &mut cited, report);
    }
    for (id, source) in known.sources {
        if !cited.contains(id) {
            report.add(Problem::new(UNUSED_SOURCE).at(source.place.clone()).with("id", id));
        }
    }
    check_config(known, config, report);
}

struct Text<'a> {
    path: &'a SourcePath,
    body: &'a Lowered,
    view: View,
    bundle: Option<&'a Arc<str>>,
    entry: Option<(&'a Entry, &'a Edition)>,
}

impl Text<'_> {
    fn problem(&self, code: Code, range: &Range<usize>) -> Problem {
        let mut problem = Problem::new(code).at(Place::range(self.path, range.clone()));
        problem.bundle = self.bundle.map(|key| key.to_string());
        problem
    }
}

fn check_text(text: &Text, known: &Known, cited: &mut BTreeSet<String>, report: &mut Report) {
    let outline = &text.body.outline;
    for (key, anchor, range) in &outline.links {
        let section = known.sections.iter().any(|section| section.name == *key);
        match known.entry(key) {
            Some(target) => {
                if target.draft && text.entry.is_none_or(|(entry, _)| !entry.draft) {
                    report.add(text.problem(LINK_TO_DRAFT, range).with("key", key));
                }
                check_use(text, key, None, range, known, report);
                if let Some(anchor) = anchor {
                    let view = if target.kind == text.entry.map_or("", |(entry, _)| entry.kind) {
                        text.view
                    } else {
                        View::Public
                    };
                    check_anchor(text, target, view, anchor, range, report);
                }
            }
            None if section => {}
            None => {
                let names = known.keys().chain(known.sections.iter().map(|section| section.name.as_str()));
                let near = nearest(key, names).unwrap_or_default().to_owned();
                report.add(text.problem(UNKNOWN_LINK, range).with("key", key).with("near", near));
            }
        }
    }
    if let Some((entry, _)) = text.entry {
        for (anchor, range) in &outline.anchors {
            check_anchor(text, entry, text.view, anchor, range, report);
        }
    }
    let leans = |key: &str| {
        let unpublished = text.entry.is_some_and(|(entry, _)| entry.draft);
        !unpublished && known.entry(key).is_some_and(|target| target.draft)
    };
    for (name, key, id, range) in &outline.facts {
        if *name != "literal" && leans(key) {
            report.add(text.problem(FACT_OF_DRAFT, range).with("key", key));
        }
        check_fact(text, name, key, id.as_deref(), range, known, report);
        if *name != "literal" {
            check_use(text, key, Some(name), range, known, report);
        }
    }
    for (id, range) in &outline.citations {
        let place = Place::range(text.path, range.clone());
        check_source(id, place, text.bundle, known, cited, report);
    }
    for (file, purpose, range) in &outline.files {
        check_file(text, file, purpose, range, report);
    }
    for (region, range) in &outline.reporting {
        check_reporting(text, region.as_deref(), range, known, report);
    }
    for (term, range) in &outline.definitions {
        let own = text.entry.and_then(|(entry, _)| entry.definition.as_ref()).map(|(key, _)| key.as_str());
        match term.as_deref().or(own) {
            None => report.add(text.problem(NO_DEFINITION, range)),
            Some(key) if known.entry(key).is_none_or(|entry| entry.kind != "term") => {
                let terms = known.entries.iter().filter(|entry| entry.kind == "term").map(|entry| &*entry.key);
                let near = nearest(key, terms).unwrap_or_default().to_owned();
                report.add(text.problem(UNKNOWN_TERM, range).with("key", key).with("near", near));
            }
            Some(key) if leans(key) => report.add(text.problem(FACT_OF_DRAFT, range).with("key", key)),
            Some(_) => {}
        }
    }
}

/// A list of those who receive reports names a region of our tables, and is not empty.
fn check_reporting(text: &Text, region: Option<&str>, range: &Range<usize>, known: &Known, report: &mut Report) {
    let asked = match region.map(regions::named) {
        Some(Err(problem)) => {
            let mut problem = (*problem).at(Place::range(text.path, range.clone()));
            problem.bundle = text.bundle.map(|key| key.to_string());
            return report.add(problem);
        }
        Some(Ok(area)) => Some(area),
        None => None,
    };
    let offered = known.entries.iter().filter(|entry| !entry.draft && standing::of(entry) == Standing::Offered);
    let doors = offered.filter_map(|entry| entry.service.as_ref()).flat_map(|service| &service.reports);
    let mut areas = doors.map(|door| &door.areas);
    if !areas.any(|areas| asked.is_none_or(|asked| areas.iter().any(|(area, _)| area.meets(asked)))) {
        report.add(text.problem(NO_REPORTING, range).with("region", region.unwrap_or_default()));
    }
}

/// Whether the page of a service that is offered does not say when it answers: neither its facts nor its words in any language.
fn is_silent(entry: &Entry, contact: &Contact) -> bool {
    if standing::of(entry) != Standing::Offered {
        return false;
    }
    let doors = entry.service.iter().flat_map(|service| service.access.iter().filter_map(|door| door.hours.as_ref()));
    let numbers = contact.main().and_then(|main| main.hours.as_ref());
    let parts = numbers.into_iter().chain(contact.chat.hours.as_ref()).chain(doors);
    let in_words = |edition: &Edition| {
        let of_number = || edition.words.get("phones")?.get(&contact.main()?.id)?.get("hours");
        edition.words.get("hours").is_some() || of_number().is_some()
    };
    !parts.into_iter().any(|schedule| schedule.read.is_some()) && !entry.editions.iter().any(in_words)
}

/// A record that uses itself says nothing of others: its own page shows what is left of it.
fn check_use(text: &Text, key: &str, fact: Option<&str>, range: &Range<usize>, known: &Known, report: &mut Report) {
    let own = text.bundle.is_some_and(|bundle| **bundle == *key);
    if let Some(entry) = known.entry(key).filter(|_| !own) {
        let place = Place::range(text.path, range.clone());
        let used = Use { key, place, bundle: text.bundle.map(|key| key.to_string()), fact };
        directory::check_use(used, entry, &|key| known.entry(key), report);
    }
}

/// An anchor must stand in the source text of its page, as this reader sees it: anchors are those of the source in every language.
fn check_anchor(text: &Text, target: &Entry, view: View, anchor: &str, range: &Range<usize>, report: &mut Report) {
    let Some(edition) = target.source_edition() else { return };
    let Some(body) = edition.body(view).or_else(|| edition.bodies.values().next()) else { return };
    let ids: Vec<String> = body.outline.headings.iter().map(|heading| heading.id.clone()).collect();
    if !ids.iter().any(|id| id == anchor) {
        let near = nearest(anchor, ids.iter().map(String::as_str)).unwrap_or_default().to_owned();
        report.add(
            text.problem(UNKNOWN_ANCHOR, range)
                .with("key", &*target.key)
                .with("anchor", anchor)
                .with("near", near)
                .with("count", ids.len())
                .with("known", ids),
        );
    }
}

fn check_fact(
    text: &Text,
    name: &str,
    key: &str,
    id: Option<&str>,
    range: &Range<usize>,
    known: &Known,
    report: &mut Report,
) {
    if name == "literal" {
        return check_literal(text, key, range, known, report);
    }
    let Some(contact) = known.entry(key).and_then(|entry| entry.contact.as_ref()) else {
        let near = nearest(key, known.services()).unwrap_or_default().to_owned();
        report.add(text.problem(UNKNOWN_RECORD, range).with("key", key).with("near", near).with("fact", name));
        return;
    };
    match (name, id) {
        ("phone", Some(id)) if contact.phone(id).is_none() => {
            let ids: Vec<String> = contact.phones.iter().map(|phone| phone.id.clone()).collect();
            let near = nearest(id, ids.iter().map(String::as_str)).unwrap_or_default().to_owned();
            report.add(
                text.problem(UNKNOWN_PHONE, range)
                    .with("key", key)
                    .with("id", id)
                    .with("near", near)
                    .with("known", ids),
            );
        }
        ("phone", _) if contact.phones.is_empty() => report.add(text.problem(NO_PHONES, range).with("key", key)),
        ("hours", _) if known.entry(key).is_some_and(|entry| is_silent(entry, contact)) => {
            report.add(text.problem(NO_HOURS, range).with("key", key));
        }
        ("link", _) if contact.web.is_empty() => report.add(text.problem(NO_ADDRESS, range).with("key", key)),
        _ => {}
    }
}

/// A number written out in prose: of a record, it must come from the record; of no record, someone must know that it goes stale.
fn check_literal(text: &Text, written: &str, range: &Range<usize>, known: &Known, report: &mut Report) {
    let digits: String = written.chars().filter(char::is_ascii_digit).collect();
    let ten = digits.strip_prefix('1').filter(|rest| rest.len() == 10).unwrap_or(&digits);
    let address = written.trim_end_matches('/').trim_start_matches("https://").trim_start_matches("http://");
    for entry in known.entries.iter().filter(|entry| !entry.draft) {
        let Some(contact) = &entry.contact else { continue };
        let own = text.bundle.is_some_and(|bundle| **bundle == *entry.key);
        let phone = contact.phones.iter().find(|phone| {
            let uri = phone.dial.uri();
            !ten.is_empty() && !written.contains('@') && !written.contains("://") && uri.trim_start_matches("+1") == ten
        });
        if let Some(phone) = phone {
            let word = if phone.channel == Channel::Voice && contact.phones.len() == 1 {
                format!("{{{{ phone {} }}}}", entry.key)
            } else {
                format!("{{{{ phone {} {} }}}}", entry.key, phone.id)
            };
            report.add(text.problem(LITERAL_KNOWN, range).with("word", written).with("key", &*entry.key).correct(word));
            return;
        }
        let same =
            |url: &str| url.trim_end_matches('/').trim_start_matches("https://") == address && !address.is_empty();
        if !own && contact.web.iter().any(|(_, url)| same(url)) {
            let word = format!("{{{{ link {} }}}}", entry.key);
            report.add(text.problem(LITERAL_KNOWN, range).with("word", written).with("key", &*entry.key).correct(word));
            return;
        }
    }
    if !written.contains('@') && !written.contains('/') && !written.contains("www.") {
        report.add(text.problem(LITERAL_UNKNOWN, range).with("word", written));
    }
}

fn check_source(
    id: &str,
    place: Place,
    bundle: Option<&Arc<str>>,
    known: &Known,
    cited: &mut BTreeSet<String>,
    report: &mut Report,
) {
    if known.sources.contains_key(id) {
        cited.insert(id.to_owned());
        return;
    }
    let near = nearest(id, known.sources.keys().map(String::as_str)).unwrap_or_default().to_owned();
    let mut problem = Problem::new(UNKNOWN_SOURCE).at(place).with("id", id).with("near", near);
    problem.bundle = bundle.map(|key| key.to_string());
    report.add(problem);
}

fn check_file(text: &Text, file: &str, purpose: &str, range: &Range<usize>, report: &mut Report) {
    let Some((entry, edition)) = text.entry else {
        report.add(
            text.problem(UNKNOWN_FILE, range).with("file", file).with("near", "").with("known", Vec::<String>::new()),
        );
        return;
    };
    let tables = entry.tables.keys().map(String::as_str);
    let media = entry.attachments.keys().map(String::as_str);
    let names: Vec<&str> = match purpose {
        "table" | "bars" | "parts" | "timeline" => tables.collect(),
        "link" | "video" => tables.chain(media).collect(),
        _ => media.collect(),
    };
    if !names.contains(&file) {
        let near = nearest(file, names.iter().copied()).unwrap_or_default().to_owned();
        let names: Vec<String> = names.into_iter().map(str::to_owned).collect();
        report.add(text.problem(UNKNOWN_FILE, range).with("file", file).with("near", near).with("known", names));
    }
    if purpose == "bare-picture" && !edition.alternatives.contains_key(file) {
        report.add(text.problem(NO_ALTERNATIVE, range).with("file", file));
    }
}

fn check_vocabularies(entry: &Entry, known: &Known, report: &mut Report) {
    let common = vocabulary::NAMES.iter().zip([&entry.topics, &entry.audiences, &entry.regions]);
    let own = entry.service.iter().flat_map(|service| {
        let lists = [&service.types, &service.needs, &service.groups];
        let places = service.access.iter().map(|access| ("accessibility", &access.accessibility));
        let people = service.reports.iter().map(|door| ("groups", &door.people));
        // A site that has none of these lists does without pages by them, unless a word could stand in none.
        let lists = ["types", "needs", "groups"].into_iter().zip(lists).chain(places).chain(people);
        let checked = |ids: &[Named]| ids.iter().any(|(id, _)| !shape::is_key(id));
        lists.filter(move |(name, ids)| !known.vocabularies.named(name).is_empty() || checked(ids))
    });
    for (name, ids) in common.map(|(name, ids)| (*name, ids)).chain(own) {
        let terms = known.vocabularies.named(name);
        for (id, place) in ids.iter().filter(|(id, _)| !terms.iter().any(|term| term.id == *id)) {
            let names = terms.iter().map(|term| term.id.as_str());
            // The label of a word in any language is meant as the word.
            let label = |term: &&Term| term.label.values().any(|label| fold(label) == fold(id));
            let labelled = terms.iter().find(label).map(|term| term.id.clone());
            let near = labelled.or_else(|| nearest(id, names.clone()).map(str::to_owned)).unwrap_or_default();
            let names: Vec<String> = names.map(str::to_owned).collect();
            report.add(
                Problem::new(UNKNOWN_WORD)
                    .at(place.clone())
                    .with("field", name)
                    .with("word", id)
                    .with("near", near)
                    .with("known", names)
                    .in_bundle(&entry.key),
            );
        }
    }
}

/// Translations have the outline of their source, so that a link to a heading works in every language.
fn compare_outlines(entry: &Entry, report: &mut Report) {
    let Some(source) = entry.source_edition() else { return };
    let levels = |edition: &Edition| -> Vec<u8> {
        edition
            .bodies
            .values()
            .next()
            .map_or(Vec::new(), |body| body.outline.headings.iter().map(|one| one.level).collect())
    };
    let wanted = levels(source);
    for edition in entry.editions.iter().filter(|edition| edition.language != entry.source) {
        let found = levels(edition);
        if found == wanted {
            continue;
        }
        let first = found.iter().zip(&wanted).take_while(|(one, other)| one == other).count();
        let place = |edition: &Edition| {
            let body = edition.bodies.values().next();
            let heading = body.and_then(|body| body.outline.headings.get(first).or(body.outline.headings.last()));
            match heading {
                Some(heading) => Place::range(&edition.path, heading.range.clone()),
                None => Place::file(&edition.path),
            }
        };
        report.add(
            Problem::new(OUTLINES_DIFFER)
                .at(place(edition))
                .at(place(source))
                .with("found", found.len())
                .with("wanted", wanted.len()),
        );
    }
}

fn check_config(known: &Known, config: &Config, report: &mut Report) {
    let names = || known.keys().chain(known.sections.iter().map(|section| section.name.as_str()));
    for (name, place) in &config.menu {
        if !names().any(|other| other == name) {
            let near = nearest(name, names()).unwrap_or_default().to_owned();
            report.add(Problem::new(MENU).at(place.clone()).with("word", name).with("near", near));
        }
    }
    let words = || {
        let groups = vocabulary::NAMES.into_iter();
        groups.flat_map(|group| known.vocabularies.named(group).iter().map(move |term| format!("{group}/{}", term.id)))
    };
    for door in &config.doors {
        let mut targets: Vec<String> = names().map(str::to_owned).chain(words()).collect();
        if !targets.contains(&door.target) {
            targets.sort();
            let near = nearest(&door.target, targets.iter().map(String::as_str)).unwrap_or_default().to_owned();
            report.add(Problem::new(DOOR).at(door.place.clone()).with("word", &door.target).with("near", near));
        }
    }
    for (key, place) in config.crisis.iter().chain(&config.emergency) {
        if known.entry(key).is_none_or(|entry| entry.contact.is_none()) {
            let near = nearest(key, known.services()).unwrap_or_default().to_owned();
            report.add(Problem::new(CRISIS).at(place.clone()).with("key", key).with("near", near));
        }
    }
    for (key, place) in config.about.iter().chain(&config.safety) {
        if known.entry(key).is_none() {
            let near = nearest(key, known.keys()).unwrap_or_default().to_owned();
            report.add(Problem::new(SITE_PAGE).at(place.clone()).with("key", key).with("near", near));
        }
    }
}
