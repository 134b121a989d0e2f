//! Letters to families before a lesson, to print and to fill in. Enters: a lesson with its settings and what it helps to teach. Leaves: where
//! a lesson helps to teach what a school offers to every student, a letter that informs and asks for no signature; where taking part is free, a letter
//! with a slip for those who say no; in a place of care, none. What is compulsory in one province is not in another: each letter says where. Each in every language in which the lesson has words; its facts are those of the lesson.

use crate::content::entry::{Edition, Entry};
use crate::content::lesson::Lesson;
use crate::diag::report::Report;
use crate::lang;
use crate::markdown::blocks::View as Reader;
use crate::outputs::context::Context;
use crate::outputs::frame::Desk;
use crate::outputs::lessons;
use crate::outputs::view::{Letter, Link, Notice};
use crate::plan::{self, Claims, Profile, Recipe, Route, Subject};
use crate::site::model::Site;
use crate::theme::templates::View;

pub const NAME: &str = plan::LETTER;
const TEMPLATE: &str = "letter.html";

/// The letters of a lesson: their names, which are the last part of their address.
fn of(lesson: &Lesson) -> impl Iterator<Item = &'static str> {
    let meeting = lesson.meeting.is_some();
    plan::LETTERS
        .into_iter()
        .zip([lesson.compulsory_settings(), lesson.free_settings()])
        .filter(move |(_, settings)| !settings.is_empty() && !meeting)
        .map(|(name, _)| name)
}

/// The words of a lesson in a language: its own text, else that of the page for home alone.
fn words<'a>(site: &'a Site, at: usize, code: &lang::Code) -> Option<&'a Edition> {
    let entry = &site.entries[at];
    let own = entry.edition(code).filter(|_| site.shown(at, code).is_own());
    own.or_else(|| entry.family.iter().find(|edition| edition.language == *code && site.shows_family(at, code)))
}

pub fn routes(site: &Site, profile: &Profile, claims: &mut Claims) {
    for (at, entry) in site.entries.iter().enumerate() {
        for name in entry.lesson.iter().flat_map(|lesson| of(lesson)) {
            for code in site.config.languages.codes().filter(|code| words(site, at, code).is_some()) {
                let path = format!("{}/{name}/index.html", plan::entry_folder(site, entry, code, profile.links));
                claims.add(&path, subject(entry, name, code), None);
            }
        }
    }
}

fn subject(entry: &Entry, name: &str, code: &lang::Code) -> Subject {
    Subject::new(NAME, &format!("{}/{name}", entry.key)).in_language(code)
}

pub fn compose(context: &Context, route: &Route, report: &mut Report) -> Option<Recipe> {
    let desk = Desk::new(context, route);
    let site = desk.site();
    let (key, name) = route.subject.name.split_once('/')?;
    let name = plan::LETTERS.into_iter().find(|known| *known == name)?;
    let at = site.position(key)?;
    let entry = &site.entries[at];
    let edition = words(site, at, desk.code())?;
    let heading = desk.word("letter-title", report);
    let mut frame = desk.entry_frame(at, &format!("{heading} – {}", edition.title), "", report);
    frame.kind = "letter";
    frame.sheet = desk.letter_sheet();
    frame.canonical = context.plan.absolute(&route.path);
    frame.alternates = Vec::new();
    frame.noindex = true;
    frame.code = None;
    frame.languages = desk.languages(
        |code| {
            let route = context.plan.find(&subject(entry, name, code));
            let note = words(site, at, code).and_then(|edition| lessons::unreviewed(site, at, edition));
            (route.map(|route| desk.link(route, None)), note)
        },
        report,
    );
    let home = context.plan.entry_for(&entry.key, Reader::Family, desk.code()).map(|route| {
        let own =
            edition.words["family"]["title"].as_str().map_or_else(|| edition.title.clone(), |title| desk.set(title));
        Link { href: desk.link(route, None), title: desk.phrase(&own, desk.code()) }
    });
    let source = (entry.source != *desk.code()).then_some(&entry.source);
    let unreviewed = lessons::unreviewed(site, at, edition).map(|_| Notice {
        kind: "unreviewed",
        language: source.map(|code| site.language(code).tag.clone()),
        source: source.and_then(|code| {
            let route = context.plan.find(&subject(entry, name, code))?;
            Some(Link { href: desk.link(route, None), title: desk.phrase(&entry.edition(code)?.title, code) })
        }),
    });
    let view = Letter {
        frame,
        kind: name,
        title: edition.title.clone(),
        notices: unreviewed.into_iter().collect(),
        minutes: entry.lesson.as_ref().map_or(0, |lesson| lesson.duration),
        places: entry
            .lesson
            .as_ref()
            .filter(|_| name == plan::LETTERS[0])
            .and_then(|lesson| lessons::provinces(&desk, &lesson.compulsory_in(), report)),
        lesson: lessons::view(&desk, at, edition, Reader::Facilitator, report)?,
        home,
        document: context
            .plan
            .find(&Subject { output: plan::DOCUMENT, ..route.subject.clone() })
            .map(|route| desk.link(route, None)),
        sample: entry.sample || site.config.sample,
    };
    Some(Recipe::Page { template: TEMPLATE, view: View::of(&view), language: desk.code().clone() })
}
