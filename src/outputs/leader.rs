//! Further pages of who leads a lesson, to print and to fill in. Enters: a lesson or a meeting in a language of its own. Leaves: for a lesson at
//! school, a sheet for those who approve what is taught; where what was done is noted, a list of the steps to tick; where questions are asked,
//! their answers apart; where people are invited, each text on a sheet of its own. No page of those who learn leads to them.

use crate::content::entry::{Edition, Entry};
use crate::diag::report::Report;
use crate::lang;
use crate::markdown::blocks::View as Reader;
use crate::outputs::context::Context;
use crate::outputs::frame::Desk;
use crate::outputs::lessons;
use crate::outputs::text::{self, Original, Place};
use crate::outputs::view::{LeaderAnswer, LeaderPage, LeaderText};
use crate::plan::{self, Claims, Profile, Recipe, Route, Subject};
use crate::site::model::Site;
use crate::theme::templates::View;

pub const NAME: &str = plan::LEADER;
const TEMPLATE: &str = "leader.html";

/// What is sent, printed and read aloud before and after, in the order in which it is needed.
const TEXTS: [&str; 5] = ["invitation", "bulletin", "sms", "radio-notice", "follow-up"];

/// The own text of a lesson in a language.
fn own<'a>(site: &'a Site, at: usize, code: &lang::Code) -> Option<&'a Edition> {
    site.entries[at].edition(code).filter(|_| site.shown(at, code).is_own())
}

/// Whether a lesson has this page.
fn has(entry: &Entry, edition: &Edition, page: &str) -> bool {
    let Some(lesson) = &entry.lesson else { return false };
    let holds = |names: &[&str]| {
        let body = edition.body(Reader::Facilitator);
        body.is_some_and(|body| body.outline.parts.iter().any(|part| names.contains(&part.name)))
    };
    match page {
        "board" => lesson.is_for_the_young() && lesson.settings.iter().any(|(id, _)| id == "school"),
        "fidelity" => lesson.fidelity,
        "texts" => holds(&TEXTS),
        _ => holds(&["quiz"]),
    }
}

pub fn routes(site: &Site, profile: &Profile, claims: &mut Claims) {
    for (at, entry) in site.entries.iter().enumerate().filter(|(_, entry)| entry.lesson.is_some()) {
        for code in site.config.languages.codes() {
            let Some(edition) = own(site, at, code) else { continue };
            for page in plan::LEADER_PAGES.into_iter().filter(|page| has(entry, edition, page)) {
                let path = format!("{}/{page}/index.html", plan::entry_folder(site, entry, code, profile.links));
                claims.add(&path, subject(entry, page, code), None);
            }
        }
    }
}

fn subject(entry: &Entry, page: &str, code: &lang::Code) -> Subject {
    Subject::new(NAME, &format!("{}/{page}", entry.key)).in_language(code)
}

pub fn compose(context: &Context, route: &Route, report: &mut Report) -> Option<Recipe> {
    let desk = Desk::new(context, route);
    let site = desk.site();
    let (key, page) = route.subject.name.split_once('/')?;
    let page = plan::LEADER_PAGES.into_iter().find(|known| *known == page)?;
    let at = site.position(key)?;
    let entry = &site.entries[at];
    let edition = own(site, at, desk.code())?;
    let heading = desk.word(&format!("{page}-title"), report);
    let mut frame = desk.entry_frame(at, &format!("{heading} – {}", edition.title), "", report);
    frame.kind = "leader";
    frame.sheet = desk.letter_sheet();
    frame.canonical = context.plan.absolute(&route.path);
    frame.alternates = Vec::new();
    frame.noindex = true;
    frame.code = None;
    frame.languages = desk.languages(
        |code| {
            let route = context.plan.find(&subject(entry, page, code));
            let note = own(site, at, code).and_then(|edition| lessons::unreviewed(site, at, edition));
            (route.map(|route| desk.link(route, None)), note)
        },
        report,
    );
    let reader = Reader::Facilitator;
    let place = Place { page: &route.path, reader: desk.code(), entry: Some(at), view: reader };
    let original = Original { path: &edition.path, language: &edition.language, body: edition.body(reader)? };
    let answers = if page == "answers" { text::quizzes(context, place, original, report) } else { Vec::new() };
    let mut texts = Vec::new();
    for kind in TEXTS.into_iter().filter(|_| page == "texts") {
        let title = desk.word(&format!("part-{kind}"), report);
        let blocks = text::blocks(context, place, original, kind, report).into_iter();
        texts.extend(blocks.map(|(_, html)| LeaderText { title: title.clone(), html }));
    }
    let view = LeaderPage {
        frame,
        kind: page,
        title: edition.title.clone(),
        notices: lessons::notices(&desk, at, edition, reader),
        lesson: lessons::view(&desk, at, edition, reader, report)?,
        guide: context.plan.entry_for(key, Reader::Public, desk.code()).map(|route| desk.link(route, None)),
        answers: answers.into_iter().map(|(step, html)| LeaderAnswer { step, html }).collect(),
        texts,
        document: context
            .plan
            .find(&Subject { output: plan::DOCUMENT, ..route.subject.clone() })
            .map(|route| desk.link(route, None)),
        sample: entry.sample || site.config.sample,
    };
    Some(Recipe::Page { template: TEMPLATE, view: View::of(&view), language: desk.code().clone() })
}
