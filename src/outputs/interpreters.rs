//! What an interpreter of a meeting of parents holds in the hand, to read before and to have in sight. Enters: a meeting with a text, and a
//! language of the site. Leaves: how to work together; words of the glossary in the two languages; what is said aloud in its own language,
//! paragraph by paragraph, with the text of the other language beside it, or room to write; the page for home beside its source.

use crate::content::entry::{Edition, Entry};
use crate::diag::report::Report;
use crate::lang;
use crate::markdown::blocks::View as Reader;
use crate::outputs::context::Context;
use crate::outputs::frame::Desk;
use crate::outputs::lessons;
use crate::outputs::text::{self, Original, Paragraphs, Place};
use crate::outputs::view::{InterpreterNumber, InterpreterPage, InterpreterTerm, Phrase, Side, SideBySide, SideRow};
use crate::plan::{self, Claims, Profile, Recipe, Route, Subject};
use crate::site::model::Site;
use crate::site::radio;
use crate::site::standing::{self, Standing};
use crate::theme::templates::View;

pub const NAME: &str = plan::INTERPRETER;
const TEMPLATE: &str = "interpreter.html";

/// What who leads says to the group.
const ALOUD: [&str; 3] = ["say", "ask", "agreements"];

/// A line to write on, and how many letters stand on one.
const LINE: &str = "________________________________";
const LETTERS: usize = 44;

/// The text that a meeting was written in first, if there are parents to be interpreted for.
fn source(site: &Site, at: usize) -> Option<&Edition> {
    let entry = &site.entries[at];
    entry.lesson.as_ref().filter(|lesson| lesson.meeting.as_deref() == Some("parents"))?;
    let edition = entry.source_edition().filter(|edition| site.shown(at, &edition.language).is_own())?;
    edition.body(Reader::Facilitator).map(|_| edition)
}

pub fn routes(site: &Site, profile: &Profile, claims: &mut Claims) {
    for at in (0..site.entries.len()).filter(|at| source(site, *at).is_some()) {
        let entry = &site.entries[at];
        for code in site.config.languages.codes() {
            let path = format!("{}/interpreter/index.html", plan::entry_folder(site, entry, code, profile.links));
            claims.add(&path, subject(entry, code), None);
        }
    }
}

fn subject(entry: &Entry, code: &lang::Code) -> Subject {
    Subject::new(NAME, &format!("{}/{NAME}", entry.key)).in_language(code)
}

pub fn compose(context: &Context, route: &Route, report: &mut Report) -> Option<Recipe> {
    let desk = Desk::new(context, route);
    let site = desk.site();
    let (key, _) = route.subject.name.split_once('/')?;
    let at = site.position(key)?;
    let entry = &site.entries[at];
    let source = source(site, at)?;
    let own = entry.edition(desk.code()).filter(|_| site.shown(at, desk.code()).is_own());
    let other = own.filter(|edition| edition.language != source.language);
    let home = lessons::text_for(site, at, Reader::Family, desk.code());
    let titled = home.and_then(|edition| edition.words["family"]["title"].as_str());
    let title = match (own, titled) {
        (Some(edition), _) => desk.phrase(&desk.set(&edition.title), desk.code()),
        (None, Some(title)) => desk.phrase(&desk.set(title), desk.code()),
        (None, None) => desk.phrase(&source.title, &source.language),
    };
    let heading = desk.word("interpreter-title", report);
    let mut frame = desk.entry_frame(at, &format!("{heading} – {}", title.text), "", report);
    frame.kind = "leader";
    frame.sheet = desk.letter_sheet();
    frame.canonical = context.plan.absolute(&route.path);
    frame.alternates = Vec::new();
    frame.noindex = true;
    frame.code = None;
    frame.languages = desk
        .languages(|code| (context.plan.find(&subject(entry, code)).map(|route| desk.link(route, None)), None), report);
    let mut cut = |edition: &Edition, reader: Reader, names: &[&str], code: &lang::Code| {
        let place = Place { page: &route.path, reader: code, entry: Some(at), view: reader };
        let Some(body) = edition.body(reader) else { return Vec::new() };
        let original = Original { path: &edition.path, language: &edition.language, body };
        text::paragraphs(context, place, original, names, report)
    };
    // What is said names services and pages in the language in which it is said.
    let aloud = cut(source, Reader::Facilitator, &ALOUD, &source.language);
    let aloud_too = other.map_or(Vec::new(), |edition| cut(edition, Reader::Facilitator, &ALOUD, desk.code()));
    // At home one reads what nobody says aloud: it is there where the other language has it.
    let mut read = Vec::new();
    if let Some(edition) = home.filter(|edition| edition.language != source.language) {
        let at_home = cut(source, Reader::Family, &["family"], &source.language);
        read = beside(at_home, cut(edition, Reader::Family, &["family"], desk.code()));
    }
    let briefed = own.unwrap_or(source);
    let briefs = cut(briefed, Reader::Facilitator, &["interpreter"], desk.code());
    let side = |code: &lang::Code| {
        let language = site.language(code);
        Side { name: language.endonym.clone(), tag: language.tag.clone(), dir: language.direction }
    };
    let view = InterpreterPage {
        frame,
        title,
        guide: context.plan.entry_for(&entry.key, Reader::Public, desk.code()).map(|route| desk.link(route, None)),
        source: side(&source.language),
        other: Some(side(desk.code())).filter(|_| source.language != *desk.code()),
        unreviewed: other.or(home).is_some_and(|edition| lessons::unreviewed(site, at, edition).is_some()),
        terms: terms(&desk, entry, source),
        briefs: briefs.into_iter().flat_map(|brief| brief.each).collect(),
        brief: side(&briefed.language),
        aloud: beside(aloud, aloud_too),
        home: read,
        messages: messages(&desk, entry, source),
        numbers: numbers(&desk, entry, source),
        told: entry.lesson.as_ref().map_or(Vec::new(), |lesson| lessons::links(&desk, &lesson.protocols, None)),
        lesson: lessons::view(&desk, at, briefed, Reader::Facilitator, report)?,
        document: context
            .plan
            .find(&Subject { output: plan::DOCUMENT, ..route.subject.clone() })
            .map(|route| desk.link(route, None)),
        sample: entry.sample || site.config.sample,
    };
    Some(Recipe::Page { template: TEMPLATE, view: View::of(&view), language: desk.code().clone() })
}

/// Each paragraph of a text with that of the other language; where a translator cut them otherwise, all of them in one row; where there is
/// none, room to write.
fn beside(source: Vec<Paragraphs>, other: Vec<Paragraphs>) -> Vec<SideBySide> {
    let same = source.len() == other.len();
    let mut others = other.into_iter().filter(|_| same);
    let mut parts: Vec<SideBySide> = Vec::new();
    for Paragraphs { step, each } in source {
        let other = others.next().map(|other| other.each).unwrap_or_default();
        let rows: Vec<SideRow> = if other.is_empty() || other.len() == each.len() {
            let mut other = other.into_iter();
            each.into_iter().map(|html| row(html, other.next())).collect()
        } else {
            vec![row(each.concat(), Some(other.concat()))]
        };
        match parts.last_mut().filter(|part| part.title == step) {
            Some(part) => part.rows.extend(rows),
            None => parts.push(SideBySide { title: step, rows, blank: true }),
        }
    }
    for part in &mut parts {
        part.blank = part.rows.iter().all(|row| row.other.is_none());
    }
    parts
}

/// A paragraph beside another, or beside about as many lines as it has.
fn row(html: String, other: Option<String>) -> SideRow {
    let words = |part: &str| part.split_once('>').map_or(part, |(_, words)| words).chars().count();
    let lines = || html.split('<').map(words).sum::<usize>().div_ceil(LETTERS).max(1);
    let room = if other.is_some() { String::new() } else { vec![LINE; lines()].join(" ") };
    SideRow { html, other, room }
}

/// What is to be kept of the meeting, in the two languages.
fn messages(desk: &Desk, entry: &Entry, source: &Edition) -> Vec<InterpreterTerm> {
    let site = desk.site();
    let languages = &site.config.languages;
    let ids = entry.lesson.iter().flat_map(|lesson| &lesson.key_messages);
    let messages = ids.filter_map(|(id, _)| {
        let term = site.vocabularies.named("key-messages").iter().find(|term| term.id == *id)?;
        let (label, code) = term.label_in(&source.language, languages);
        let other = term.label.get(desk.code()).filter(|_| source.language != *desk.code());
        Some(InterpreterTerm { href: None, word: desk.phrase(label, &code), other: other.map(|label| desk.set(label)) })
    });
    messages.collect()
}

/// The numbers of where to find help, each once, in the words of the page's language.
fn numbers(desk: &Desk, entry: &Entry, source: &Edition) -> Vec<InterpreterNumber> {
    let site = desk.site();
    let Some(spoken) = site.speech.get(desk.code()).filter(|_| source.language != *desk.code()) else {
        return Vec::new();
    };
    let mut numbers: Vec<InterpreterNumber> = Vec::new();
    for (key, _) in entry.lesson.iter().flat_map(|lesson| &lesson.help) {
        let Some(at) = site.position(key).filter(|at| !site.is_hidden(*at)) else { continue };
        let service = &site.entries[at];
        let Some(contact) = service.contact.as_ref().filter(|_| standing::of(service) == Standing::Offered) else {
            continue;
        };
        let Some(name) = site.text(at, &source.language).or(service.source_edition()) else { continue };
        for phone in &contact.phones {
            let shown = phone.dial.written();
            if numbers.iter().any(|known| known.shown == shown) {
                continue;
            }
            let said = radio::said(service, phone, spoken, desk.code());
            let name: Phrase = desk.phrase(&name.title, &name.language);
            numbers.push(InterpreterNumber { name, shown, said });
        }
    }
    numbers
}

/// The terms of the meeting in the language in which it is spoken, and in that of the page.
fn terms(desk: &Desk, entry: &Entry, source: &Edition) -> Vec<InterpreterTerm> {
    let site = desk.site();
    let keys = entry.lesson.iter().flat_map(|lesson| &lesson.vocabulary);
    let terms = keys.filter_map(|(key, _)| {
        let at = site.position(key)?;
        let own = |code: &lang::Code| site.entries[at].edition(code).filter(|_| site.shown(at, code).is_own());
        let word = own(&source.language).or(site.entries[at].source_edition())?;
        let other = own(desk.code()).filter(|_| source.language != *desk.code());
        Some(InterpreterTerm {
            href: desk.address("page", key),
            word: desk.phrase(&word.title, &word.language),
            other: other.map(|edition| desk.set(&edition.title)),
        })
    });
    terms.collect()
}
