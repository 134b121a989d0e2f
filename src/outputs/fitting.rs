//! Which lessons fit a level of school and the time there is, as linked pages. Enters: a site. Leaves, for each language that has lessons
//! of its own, a page for each level and each length of a period, and the links to these pages. Lengths are those of the site's lessons,
//! and that of the longest short path.

use std::collections::BTreeSet;

use crate::content::entry::Entry;
use crate::content::lesson::Lesson;
use crate::diag::report::Report;
use crate::lang;
use crate::locale::catalog::Value;
use crate::outputs::context::Context;
use crate::outputs::frame::Desk;
use crate::outputs::items;
use crate::outputs::view::{LevelChoice, Link, Listing, ListingItem, Pages, Phrase};
use crate::plan::{self, Claims, Profile, Recipe, Route, Subject};
use crate::site::model::{Section, ShelfName, Site};
use crate::site::vocabulary::Term;
use crate::theme::templates::View;

pub const NAME: &str = "fitting";

/// The section whose lessons are found here: the first of lessons.
fn section(site: &Site) -> Option<&Section> {
    site.sections.iter().find(|section| section.kind == "lesson")
}

/// The lessons that a language has a text of its own for, of a level.
fn lessons<'a>(
    site: &'a Site,
    level: &'a str,
    code: &'a lang::Code,
) -> impl Iterator<Item = (usize, &'a Entry, &'a Lesson)> {
    let name = section(site).map(|section| section.name.as_str());
    // In the order in which the section lists them: the one to begin with comes first.
    let shelf = site.shelves.get(&ShelfName { group: "section", id: name.unwrap_or_default().to_owned() });
    let shelf = shelf.and_then(|shelf| shelf.get(site.language_at(code))).into_iter().flatten();
    shelf.map(|at| (*at, &site.entries[*at])).filter_map(move |(at, entry)| {
        let lesson = entry.lesson.as_deref()?;
        let fits = lesson.levels.iter().any(|(id, _)| id == level);
        (name == Some(&*entry.section) && fits && site.shown(at, code).is_own()).then_some((at, entry, lesson))
    })
}

/// Lengths of periods, in minutes, for which the lessons of a level make different lists.
fn minutes(site: &Site, level: &str, code: &lang::Code) -> Vec<u32> {
    let all = || site.entries.iter().filter(|entry| entry.kind == "lesson").filter_map(|entry| entry.lesson.as_deref());
    let mut lengths: BTreeSet<u32> = all().map(|lesson| lesson.duration).collect();
    lengths.extend(all().filter_map(|lesson| lesson.short_path).max());
    let mut before = Vec::new();
    let differs = |limit: &u32| {
        let fits = lessons(site, level, code).filter_map(|(at, _, lesson)| Some((at, fit(lesson, *limit)?))).collect();
        let differs = before != fits;
        before = fits;
        differs
    };
    lengths.into_iter().filter(differs).collect()
}

/// How a lesson fits a period.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Fit {
    Whole,
    /// Only its short path does.
    Short,
}

fn fit(lesson: &Lesson, limit: u32) -> Option<Fit> {
    match lesson.short_path {
        _ if lesson.duration <= limit => Some(Fit::Whole),
        Some(short) if short <= limit => Some(Fit::Short),
        _ => None,
    }
}

/// `qc-sec-3/75`.
fn name(level: &str, minutes: u32) -> String {
    format!("{level}/{minutes}")
}

pub fn routes(site: &Site, profile: &Profile, claims: &mut Claims) {
    // A section without a title in any language has no page of its own, and nothing would lead to these.
    let Some(section) = section(site).filter(|section| !section.intros.is_empty()) else { return };
    for code in site.config.languages.codes() {
        let folder = plan::section_folder(site, section, code, profile.links);
        for term in site.vocabularies.named("levels") {
            for minutes in minutes(site, &term.id, code) {
                let path = format!("{folder}/{}-{minutes}/index.html", term.id);
                let subject = Subject::new(NAME, &name(&term.id, minutes)).in_language(code);
                claims.add(&path, subject, Some(term.place.clone()));
            }
        }
    }
}

/// The levels that have lessons in the page's language, each with the pages of its minutes.
pub fn choices(desk: &Desk, section: &Section, report: &mut Report) -> Vec<LevelChoice> {
    let site = desk.site();
    if self::section(site).is_none_or(|first| first.name != section.name) {
        return Vec::new();
    }
    let levels = site.vocabularies.named("levels").iter();
    let choices = levels.map(|term| LevelChoice {
        title: label(desk, term),
        minutes: minutes(site, &term.id, desk.code())
            .into_iter()
            .filter_map(|minutes| {
                let href = desk.address(NAME, &name(&term.id, minutes))?;
                let words = desk.say("minutes", &[("n", Value::from(i64::from(minutes)))], report);
                Some(Link { href, title: Phrase::own(words) })
            })
            .collect(),
    });
    choices.filter(|choice| !choice.minutes.is_empty()).collect()
}

fn label(desk: &Desk, term: &Term) -> Phrase {
    let (label, code) = term.label_in(desk.code(), &desk.site().config.languages);
    desk.phrase(label, &code)
}

/// The lessons of a level that fit a number of minutes: whole ones first, then those whose short path does.
pub fn compose(context: &Context, route: &Route, report: &mut Report) -> Option<Recipe> {
    let desk = Desk::new(context, route);
    let site = desk.site();
    let section = section(site)?;
    let (level, limit) = route.subject.name.split_once('/')?;
    let limit: u32 = limit.parse().ok()?;
    let term = site.vocabularies.named("levels").iter().find(|term| term.id == level)?;
    let level_label = label(&desk, term);
    let values = [("level", Value::from(&*level_label.text)), ("n", Value::from(i64::from(limit)))];
    let title = desk.say("lessons-for", &values, report);
    let mut frame = desk.frame("lessons-for", &title);
    frame.section = Some(section.name.clone());
    frame.breadcrumbs = desk.trail(Some(section), report);
    frame.languages = desk.languages(|code| (desk.address_in(NAME, &route.subject.name, code), None), report);
    // A choice of what stands on the page of the section.
    frame.noindex = true;
    let mut fitting = |wanted: Fit| {
        let fits = lessons(site, level, desk.code()).filter(|(_, _, lesson)| fit(lesson, limit) == Some(wanted));
        let mut fits: Vec<(usize, &Lesson)> = fits.map(|(at, _, lesson)| (at, lesson)).collect();
        // Lessons for everyone before those for a particular group.
        fits.sort_by_key(|(_, lesson)| !lesson.variant_of.is_empty());
        fits.into_iter().filter_map(|(at, _)| items::item(&desk, at, report)).collect::<Vec<ListingItem>>()
    };
    let mut items = fitting(Fit::Whole);
    items.extend(fitting(Fit::Short).into_iter().map(|item| ListingItem { minutes: None, ..item }));
    let total = items.len();
    let view = Listing {
        frame,
        group: NAME,
        title: Phrase::own(title),
        summary: None,
        notices: Vec::new(),
        body: None,
        sources: Vec::new(),
        finder: None,
        levels: Vec::new(),
        lengths: Vec::new(),
        kit: None,
        board: None,
        guidance: None,
        on_air: Vec::new(),
        agenda: None,
        items,
        homes: Vec::new(),
        elsewhere: Vec::new(),
        elsewhere_in: String::new(),
        pages: Pages { number: 1, count: 1, total, previous: None, next: None, all: Vec::new() },
    };
    Some(Recipe::Page { template: "listing.html", view: View::of(&view), language: desk.code().clone() })
}
