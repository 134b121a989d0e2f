//! Which spots have a length, as linked pages: a presenter with half a minute finds a script by links alone. Enters: a site. Leaves, for
//! each section of spots and each language with spots of its own, a page for each length, and the links to these pages.

use std::collections::BTreeSet;

use crate::diag::report::Report;
use crate::lang;
use crate::outputs::context::Context;
use crate::outputs::frame::Desk;
use crate::outputs::items;
use crate::outputs::radio;
use crate::outputs::view::{Link, Listing, ListingItem, Pages, Phrase};
use crate::plan::{self, Claims, Profile, Recipe, Route, Subject};
use crate::site::model::{Section, ShelfName, Site};
use crate::theme::templates::View;

pub const NAME: &str = "lengths";

/// The spots of a section in a language, in its order.
fn spots<'a>(site: &'a Site, section: &Section, code: &lang::Code) -> impl Iterator<Item = usize> + 'a {
    let shelf = site.shelves.get(&ShelfName { group: "section", id: section.name.clone() });
    let shelf = shelf.and_then(|shelf| shelf.get(site.language_at(code))).into_iter().flatten().copied();
    shelf.filter(|at| site.entries[*at].radio.is_some())
}

/// The lengths that spots of a section have in a language.
fn all(site: &Site, section: &Section, code: &lang::Code) -> BTreeSet<u32> {
    let spots = spots(site, section, code).filter_map(|at| Some((at, radio::own(site, at, code)?)));
    spots.flat_map(|(at, edition)| radio::lengths(&site.entries[at], edition).map(|(seconds, _)| seconds)).collect()
}

/// Sections that have a page of their own.
fn sections(site: &Site) -> impl Iterator<Item = &Section> {
    site.sections.iter().filter(|section| !section.intros.is_empty())
}

pub fn routes(site: &Site, profile: &Profile, claims: &mut Claims) {
    for section in sections(site) {
        for code in site.config.languages.codes() {
            let folder = plan::section_folder(site, section, code, profile.links);
            for seconds in all(site, section, code) {
                let subject = Subject::new(NAME, &name(section, seconds)).in_language(code);
                claims.add(&format!("{folder}/{seconds}-s/index.html"), subject, None);
            }
        }
    }
}

/// `messages/30`.
fn name(section: &Section, seconds: u32) -> String {
    format!("{}/{seconds}", section.name)
}

/// The pages of lengths of a section, in the page's language.
pub fn choices(desk: &Desk, section: &Section, report: &mut Report) -> Vec<Link> {
    let lengths = all(desk.site(), section, desk.code()).into_iter();
    let links = lengths.filter_map(|seconds| {
        let href = desk.address(NAME, &name(section, seconds))?;
        let title = desk.say("radio-seconds", &[("n", i64::from(seconds).into())], report);
        Some(Link { href, title: Phrase::own(title) })
    });
    links.collect()
}

/// From a section of spots to those of programmes, and back: who has half a minute today has half an hour another day.
pub fn others(desk: &Desk, section: &Section) -> Vec<Link> {
    let kind = match section.kind {
        "spot" => "programme",
        "programme" => "spot",
        _ => return Vec::new(),
    };
    let site = desk.site();
    // A list of nothing helps nobody: programmes that only another language has are not in it.
    let others = sections(site).filter(|other| other.kind == kind && spots(site, other, desk.code()).next().is_some());
    let links = others.filter_map(|other| {
        let intro = other.intro(desk.code(), &site.config)?;
        let href = desk.address("listing", &other.name)?;
        Some(Link { href, title: desk.phrase(&intro.title, &intro.language) })
    });
    links.collect()
}

/// The spots of a length; each leads straight to its script.
pub fn compose(context: &Context, route: &Route, report: &mut Report) -> Option<Recipe> {
    let desk = Desk::new(context, route);
    let site = desk.site();
    let (section, seconds) = route.subject.name.rsplit_once('/')?;
    let section = site.section(section)?;
    let seconds: u32 = seconds.parse().ok()?;
    let title = desk.say("radio-spots-of", &[("n", i64::from(seconds).into())], report);
    let mut frame = desk.frame("spots-of", &title);
    frame.section = Some(section.name.clone());
    frame.breadcrumbs = desk.trail(Some(section), report);
    frame.languages = desk.languages(|code| (desk.address_in(NAME, &route.subject.name, code), None), report);
    frame.sheet = desk.radio_sheet();
    // A choice of what stands on the page of the section.
    frame.noindex = true;
    let items = spots(site, section, desk.code()).filter_map(|at| {
        let mut item = items::item(&desk, at, report)?;
        let script = item.scripts.iter().position(|script| script.seconds == seconds)?;
        let script = item.scripts.swap_remove(script);
        Some(ListingItem { href: script.href.clone(), scripts: vec![script], ..item })
    });
    let items: Vec<ListingItem> = items.collect();
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
