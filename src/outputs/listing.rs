//! Lists of entries, page by page: a section, a topic, an audience, a region. Enters: a route whose subject is `section` or
//! `topics/id`. Leaves: its template and its view.

use std::collections::BTreeSet;

use crate::diag::report::{Place as Source, Report};
use crate::lang;
use crate::markdown::blocks::View as Reader;
use crate::outputs::alternates;
use crate::outputs::boards;
use crate::outputs::calendar;
use crate::outputs::context::Context;
use crate::outputs::feed;
use crate::outputs::finder;
use crate::outputs::fitting;
use crate::outputs::frame::{self, Desk, begins_with_writing};
use crate::outputs::guidance;
use crate::outputs::items;
use crate::outputs::jsonld;
use crate::outputs::kits;
use crate::outputs::podcast;
use crate::outputs::sift;
use crate::outputs::spots;
use crate::outputs::text::{self, Original, Place};
use crate::outputs::view::{ElsewhereItem, Listing, Phrase};
use crate::plan::{self, Claims, Profile, Recipe, Route, Subject};
use crate::site::model::{Section, ShelfName, Site};
use crate::site::vocabulary;
use crate::theme::templates::View;

pub const NAME: &str = "listing";

pub fn routes(site: &Site, profile: &Profile, claims: &mut Claims) {
    for code in site.config.languages.codes() {
        for section in &site.sections {
            if has_section(site, section, code) {
                let count = shelf(site, "section", &section.name, code).len();
                let place = section.intros.get(code).map(|intro| Source::file(&intro.path));
                claim(
                    site,
                    claims,
                    &plan::section_folder(site, section, code, profile.links),
                    &section.name,
                    code,
                    count,
                    place,
                );
            }
        }
        for group in vocabulary::NAMES {
            for term in site.vocabularies.named(group) {
                let count = shelf(site, group, &term.id, code).len();
                if count > 0 || !homes(site, group, &term.id, code).is_empty() {
                    let folder = format!("{code}/{group}/{}", term.id);
                    claim(
                        site,
                        claims,
                        &folder,
                        &format!("{group}/{}", term.id),
                        code,
                        count,
                        Some(term.place.clone()),
                    );
                }
            }
        }
    }
}

fn claim(
    site: &Site,
    claims: &mut Claims,
    folder: &str,
    name: &str,
    code: &lang::Code,
    count: usize,
    place: Option<Source>,
) {
    for page in 1..=frame::page_count(site, count) {
        let subject = Subject::new("listing", name).in_language(code).page(page);
        let path = if page == 1 { format!("{folder}/index.html") } else { format!("{folder}/p{page}/index.html") };
        claims.add(&path, subject, place.clone());
    }
}

/// A section has a page in a language if it has a text, an entry or a page for home there; not without a title in any.
pub fn has_section(site: &Site, section: &Section, code: &lang::Code) -> bool {
    let has_homes = || !homes(site, "section", &section.name, code).is_empty();
    let has_entries = || !shelf(site, "section", &section.name, code).is_empty() || has_homes();
    section.intros.contains_key(code) || (!section.intros.is_empty() && has_entries())
}

fn shelf<'a>(site: &'a Site, group: &'static str, id: &str, code: &lang::Code) -> &'a [usize] {
    let name = ShelfName { group, id: id.to_owned() };
    let shelf = site.shelves.get(&name).and_then(|shelf| shelf.get(site.language_at(code)));
    shelf.map_or(&[], Vec::as_slice)
}

/// What has nothing in a language but a page for home, by the shelf it stands on.
fn homes<'a>(site: &'a Site, group: &'static str, id: &str, code: &lang::Code) -> &'a [usize] {
    let name = ShelfName { group, id: id.to_owned() };
    let shelf = site.homes.get(&name).and_then(|shelf| shelf.get(site.language_at(code)));
    shelf.map_or(&[], Vec::as_slice)
}

/// What a list shows of other languages: where it has nothing, or less than half of what stands on its shelf in all languages.
fn absent(site: &Site, heading: &Heading, entries: &[usize], code: &lang::Code) -> Vec<usize> {
    let mut absent = abroad(site, heading.group, heading.id, code);
    absent.retain(|at| !entries.contains(at));
    if entries.len() < absent.len() { absent } else { Vec::new() }
}

/// What stands on a shelf in other languages: first in those that the readers of this one fall back on.
fn abroad(site: &Site, group: &'static str, id: &str, code: &lang::Code) -> Vec<usize> {
    let codes = site.language(code).fallback.iter().chain(site.config.languages.codes());
    let mut seen = BTreeSet::new();
    codes.flat_map(|code| shelf(site, group, id, code)).copied().filter(|at| seen.insert(*at)).collect()
}

/// What a list is of, in a page's language.
struct Heading<'a> {
    group: &'static str,
    id: &'a str,
    title: Phrase,
    window: String,
    summary: Option<Phrase>,
    section: Option<&'a Section>,
}

fn heading<'a>(desk: &Desk<'a>, name: &'a str) -> Option<Heading<'a>> {
    let site = desk.site();
    if let Some((group, id)) = name.split_once('/') {
        let group = vocabulary::NAMES.into_iter().find(|known| *known == group)?;
        let term = site.vocabularies.named(group).iter().find(|term| term.id == id)?;
        let (label, code) = term.label_in(desk.code(), &site.config.languages);
        let title = desk.phrase(label, &code);
        let summary = term.summary.get(desk.code()).map(Phrase::own);
        return Some(Heading { group, id, window: title.text.clone(), title, summary, section: None });
    }
    let section = site.section(name)?;
    let intro = section.intro(desk.code(), &site.config)?;
    let neutral = intro.neutral.as_ref().filter(|_| section.help);
    Some(Heading {
        group: "section",
        id: name,
        title: desk.phrase(&intro.title, &intro.language),
        window: neutral.unwrap_or(&intro.title).clone(),
        summary: (!intro.summary.is_empty()).then(|| desk.phrase(&intro.summary, &intro.language)),
        section: Some(section),
    })
}

pub fn compose(context: &Context, route: &Route, report: &mut Report) -> Option<Recipe> {
    let desk = Desk::new(context, route);
    let site = desk.site();
    let name = &*route.subject.name;
    let heading = heading(&desk, name)?;
    let number = route.subject.page;
    let entries = shelf(site, heading.group, heading.id, desk.code());
    let per_page = site.config.per_page.max(1);
    let items = entries.chunks(per_page).nth(number as usize - 1).unwrap_or(&[]);
    let written =
        heading.section.filter(|_| number == 1).and_then(|section| section.intro(desk.code(), &site.config)).map(
            |intro| {
                let place = Place { page: &route.path, reader: desk.code(), entry: None, view: Reader::Public };
                let original = Original { path: &intro.path, language: &intro.language, body: &intro.body };
                text::write(context, place, original, &[], report)
            },
        );
    let terms = heading.section.is_some_and(|section| section.kind == "term");
    let kind = match heading.group {
        "section" if terms => "glossary",
        "section" => NAME,
        group => group,
    };
    let mut frame = desk.frame(kind, &heading.window);
    let help = heading.section.is_some_and(|section| section.help);
    if help {
        frame.title.clone_from(&heading.window);
        frame.help = true;
    }
    let summary = heading.summary.as_ref().map(|summary| summary.text.as_str());
    frame.description = desk.description(help, summary, report);
    frame.young = heading.section.is_some_and(begins_with_writing)
        || heading.group == "audiences" && site.vocabularies.is_young(heading.id);
    frame.section = heading.section.map(|section| section.name.clone());
    frame.breadcrumbs = desk.trail(None, report);
    frame.code = Some(plan::opaque(&site.config.id, name));
    frame.languages = desk.languages(
        |code| {
            let note = heading
                .section
                .filter(|_| number == 1)
                .and_then(|section| section.intros.get(code).and_then(|intro| desk.intro_note(Some(intro))));
            (desk.address_in("listing", name, code), note)
        },
        report,
    );
    frame.noindex = !alternates::is_indexed(site, &route.subject);
    frame.alternates = desk.alternates(&route.subject);
    let section = heading.section.map(|section| section.name.as_str());
    frame.feeds = feed::links(context.plan, desk.code(), section, &route.path);
    let first = heading.section.filter(|_| number == 1);
    frame.json_ld = first.and_then(|section| jsonld::section(context.plan, section, desk.code()));
    let (body, sources) = written.map_or((None, Vec::new()), |written| (written.text, written.sources));
    let notices = heading.section.filter(|_| number == 1).and_then(|section| {
        let intro = section.intro(desk.code(), &site.config)?;
        // A borrowed title says its language; only borrowed sentences need a notice.
        let sentences = heading.summary.is_some() || body.as_ref().is_some_and(|body| !body.html.trim().is_empty());
        let told = intro.language == *desk.code() || sentences;
        told.then(|| desk.intro_notice(intro, section.source(&site.config), ("listing", &section.name)))?
    });
    let finder = first.and_then(|section| finder::home(&desk, section, report));
    if finder.as_ref().is_some_and(|finder| finder.sift.is_some()) {
        frame.scripts = sift::scripts(&desk);
    }
    let levels = first.map_or(Vec::new(), |section| fitting::choices(&desk, section, report));
    let lengths = first.map_or(Vec::new(), |section| spots::choices(&desk, section, report));
    if !levels.is_empty() {
        frame.sheet = desk.lesson_sheet();
    } else if !lengths.is_empty() {
        frame.sheet = desk.radio_sheet();
        frame.feeds.extend(podcast::link(context.plan, desk.code(), &route.path));
    }
    // A list that has little leads to those of other languages.
    let absent = if number == 1 { absent(site, &heading, entries, desk.code()) } else { Vec::new() };
    let elsewhere: Vec<ElsewhereItem> = absent.into_iter().filter_map(|at| items::elsewhere(&desk, at)).collect();
    let view = Listing {
        frame,
        group: heading.group,
        title: heading.title,
        summary: heading.summary.filter(|_| number == 1),
        notices: notices.into_iter().collect(),
        body,
        sources,
        finder,
        levels,
        lengths,
        kit: first.and_then(|section| kits::of_section(&desk, section)),
        guidance: first.and_then(|section| guidance::of_section(&desk, section)),
        board: first.and_then(|section| boards::of_section(&desk, section)),
        on_air: first.map_or(Vec::new(), |section| spots::others(&desk, section)),
        agenda: first
            .filter(|section| section.kind == "event")
            .map(|section| calendar::around(&desk, section, &section.name)),
        items: items.iter().filter_map(|at| items::item(&desk, *at, report)).collect(),
        homes: homes(site, heading.group, heading.id, desk.code())
            .iter()
            .filter(|_| number == 1)
            .filter_map(|at| items::home(&desk, *at))
            .collect(),
        elsewhere_in: tags(&elsewhere),
        elsewhere,
        pages: desk.pages(NAME, name, number, entries.len()),
    };
    let template = if terms { "glossary.html" } else { "listing.html" };
    Some(Recipe::Page { template, view: View::of(&view), language: desk.code().clone() })
}

/// The languages of some entries, each once, in the order in which they come.
fn tags(items: &[ElsewhereItem]) -> String {
    let mut tags: Vec<&str> = Vec::new();
    for choice in items.iter().flat_map(|item| &item.languages) {
        if !tags.contains(&choice.tag.as_str()) {
            tags.push(choice.tag.as_str());
        }
    }
    tags.join(" ")
}
