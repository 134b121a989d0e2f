//! Sheets to print, checked against the whole site: their services exist, their QR code leads to no help page, every panel of the
//! format is written, and what may be seen in someone's hand says nothing of them. Enters: entries as read. Leaves: problems.

use serde_json::Value as Json;

use crate::content::entry::{Edition, Entry, Lowered, PanelMark};
use crate::content::front;
use crate::content::paper::{self, Carry, Paper};
use crate::diag::report::{Code, Place, Problem, Report, nearest};
use crate::site::config::Config;
use crate::site::directory::{self, Use};
use crate::site::model::{Intro, Section};
use crate::site::telling::Telling;
use crate::source::yaml;
use crate::text::fold::fold;

const UNKNOWN_SERVICE: Code = Code::error("R141");
const SERVICE_IS_DRAFT: Code = Code::error("R142");
const UNKNOWN_TARGET: Code = Code::error("R143");
const TARGET_IS_HELP: Code = Code::error("R144");
const PANEL_MISSING: Code = Code::error("R145");
const UNKNOWN_PANEL: Code = Code::error("R146");
const PANEL_TWICE: Code = Code::error("R147");
const PANEL_ELSEWHERE: Code = Code::error("R148");
const SAYS_THE_SITE: Code = Code::error("R149");
const TOO_LONG: Code = Code::advice("R150");

/// The site as far as it is read when sheets are checked.
pub struct Whole<'a> {
    pub entries: &'a [Entry],
    pub sections: &'a [Section],
    pub config: &'a Config,
    pub telling: &'a Telling,
}

/// Checks every sheet, and that panels stand nowhere else.
pub fn check(whole: &Whole, home: &[&Intro], report: &mut Report) {
    for entry in whole.entries {
        match &entry.paper {
            Some(paper) => check_paper(entry, paper, whole, report),
            // A sheet whose format cannot be read has been told.
            None if entry.kind == "paper" => {}
            None => {
                for edition in &entry.editions {
                    refuse_panels(edition.bodies.values(), &edition.path, Some(&entry.key), report);
                }
            }
        }
    }
    for intro in whole.sections.iter().flat_map(|section| section.intros.values()).chain(home.iter().copied()) {
        refuse_panels([&intro.body].into_iter(), &intro.path, None, report);
    }
}

fn refuse_panels<'a>(
    bodies: impl Iterator<Item = &'a Lowered>,
    path: &crate::path::SourcePath,
    bundle: Option<&str>,
    report: &mut Report,
) {
    for panel in bodies.flat_map(|body| &body.outline.panels) {
        let mut problem = Problem::new(PANEL_ELSEWHERE).at(Place::range(path, panel.range.clone()));
        problem.bundle = bundle.map(str::to_owned);
        report.add(problem.with("id", &panel.id));
    }
}

fn check_paper(entry: &Entry, paper: &Paper, whole: &Whole, report: &mut Report) {
    let Whole { entries, sections, .. } = whole;
    let find = |key: &str| entries.iter().find(|entry| *entry.key == *key);
    for (key, place) in &paper.help {
        let service =
            find(key).filter(|entry| entry.contact.as_ref().is_some_and(|contact| !contact.phones.is_empty()));
        match service {
            None => {
                let services = entries.iter().filter(|entry| entry.contact.is_some()).map(|entry| &*entry.key);
                let near = nearest(key, services).unwrap_or_default().to_owned();
                let problem = Problem::new(UNKNOWN_SERVICE).at(place.clone()).with("key", key).with("near", near);
                report.add(problem.in_bundle(&entry.key));
            }
            Some(service) if service.draft && !entry.draft => {
                let problem = Problem::new(SERVICE_IS_DRAFT).at(place.clone()).with("key", key);
                report.add(problem.in_bundle(&entry.key));
            }
            Some(service) => {
                let used = Use { key, place: place.clone(), bundle: Some(entry.key.to_string()), fact: Some("") };
                directory::check_use(used, service, &find, report);
            }
        }
    }
    if let Some((key, place)) = &paper.qr {
        let help = |target: &Entry| sections.iter().any(|section| section.help && section.name == *target.section);
        match find(key) {
            None => {
                let near = nearest(key, entries.iter().map(|entry| &*entry.key)).unwrap_or_default().to_owned();
                let problem = Problem::new(UNKNOWN_TARGET).at(place.clone()).with("key", key).with("near", near);
                report.add(problem.in_bundle(&entry.key));
            }
            Some(target) if help(target) => {
                let problem = Problem::new(TARGET_IS_HELP).at(place.clone()).with("key", key);
                report.add(problem.in_bundle(&entry.key));
            }
            Some(_) => {}
        }
    }
    for edition in &entry.editions {
        check_panels(entry, paper, edition, whole, report);
    }
}

fn check_panels(entry: &Entry, paper: &Paper, edition: &Edition, whole: &Whole, report: &mut Report) {
    let panels: Vec<&PanelMark> = edition.bodies.values().flat_map(|body| &body.outline.panels).collect();
    let known: Vec<String> = paper.format.panels().map(|panel| panel.id.to_owned()).collect();
    let say = |code: Code, panel: &PanelMark| {
        let place = Place::range(&edition.path, panel.range.clone());
        Problem::new(code).at(place).with("id", &panel.id).in_bundle(&entry.key)
    };
    for wanted in paper.format.panels() {
        if !panels.iter().any(|panel| panel.id == wanted.id) {
            let problem = Problem::new(PANEL_MISSING).at(Place::file(&edition.path)).with("id", wanted.id);
            let lines = format!("::: panel {{id={}}}\n…\n:::", wanted.id);
            report.add(problem.with("format", paper.format.name).correct(lines).in_bundle(&entry.key));
        }
    }
    for (at, panel) in panels.iter().enumerate() {
        let Some(part) = paper.format.panel(&panel.id) else {
            let near = nearest(&panel.id, known.iter().map(String::as_str)).unwrap_or_default().to_owned();
            let problem = say(UNKNOWN_PANEL, panel).with("near", near).with("known", known.clone());
            report.add(problem.with("format", paper.format.name));
            continue;
        };
        if panels[..at].iter().any(|other| other.id == panel.id) {
            report.add(say(PANEL_TWICE, panel));
        }
        let room = paper::room(&panel.words);
        if room > part.most {
            report.add(say(TOO_LONG, panel).with("count", room).with("most", part.most));
        }
        if (paper.carry == Carry::Discreet || part.neutral)
            && let Some(word) = telling(&panel.words, edition, whole)
        {
            report.add(say(SAYS_THE_SITE, panel).with("word", word).with("part", "panel"));
        }
    }
    let labels = edition.words.get("labels").and_then(Json::as_object).filter(|_| paper.carry == Carry::Discreet);
    for (key, words) in labels.into_iter().flatten() {
        if let Some(word) = words.as_str().and_then(|words| telling(words, edition, whole)) {
            let problem = Problem::new(SAYS_THE_SITE).at(label_place(edition, key)).with("id", key);
            report.add(problem.with("word", word).with("part", "label").in_bundle(&entry.key));
        }
    }
}

/// Where a text gives a service its short word, else the text.
fn label_place(edition: &Edition, key: &str) -> Place {
    let found = edition.bodies.values().next().and_then(|body| {
        let front = front::split(&body.text)?.front;
        let node = yaml::parse(&edition.path, &body.text[front.clone()], front.start, &mut Report::new())?;
        Some(Place::range(&edition.path, node.find(&["labels", key]).range.clone()))
    });
    found.unwrap_or_else(|| Place::file(&edition.path))
}

/// A word that tells a stranger what a paper is about: the name of the site, or one of the lists of telling words.
fn telling(words: &str, edition: &Edition, whole: &Whole) -> Option<String> {
    let name = whole.config.name_in(&edition.language);
    let named = !name.is_empty() && fold(words).contains(&fold(name));
    if named { Some(name.to_owned()) } else { whole.telling.found(words) }
}
