//! The home page of each language: its own text, the front doors, the sections of the menu, the audiences.

use std::collections::BTreeMap;

use crate::diag::report::{Place as Source, Report};
use crate::lang;
use crate::markdown::blocks::View as Reader;
use crate::outputs::alternates;
use crate::outputs::context::Context;
use crate::outputs::feed;
use crate::outputs::frame::Desk;
use crate::outputs::jsonld;
use crate::outputs::text::{self, Original, Place};
use crate::outputs::view::{Door, FrontDoor, Home, Link, Phrase};
use crate::plan::{self, Claims, Profile, Recipe, Route, Subject};
use crate::site::config as site;
use crate::site::model::{Intro, Site};
use crate::theme::templates::View;

pub const NAME: &str = "home";

pub fn routes(site: &Site, _: &Profile, claims: &mut Claims) {
    for code in site.config.languages.codes() {
        let place = site.home.get(code).map(|intro| Source::file(&intro.path));
        claims.add(&format!("{code}/index.html"), Subject::new("home", "home").in_language(code), place);
    }
}

pub fn compose(context: &Context, route: &Route, report: &mut Report) -> Option<Recipe> {
    let desk = Desk::new(context, route);
    let site = desk.site();
    let name = site.config.name_in(desk.code());
    let intro = intro(&desk);
    let written = intro.map(|intro| {
        let place = Place { page: &route.path, reader: desk.code(), entry: None, view: Reader::Public };
        let original = Original { path: &intro.path, language: &intro.language, body: &intro.body };
        text::write(context, place, original, &[], report)
    });
    let mut frame =
        desk.frame(NAME, intro.filter(|intro| intro.language == *desk.code()).map_or(name, |intro| &intro.title));
    frame.description = intro.map(|intro| intro.summary.clone()).filter(|text| !text.is_empty());
    frame.section = Some("home".to_owned());
    frame.code = Some(plan::opaque(&site.config.id, "home"));
    frame.languages =
        desk.languages(|code| (desk.address_in("home", "home", code), desk.intro_note(site.home.get(code))), report);
    frame.noindex = !alternates::is_indexed(site, &route.subject);
    frame.alternates = desk.alternates(&route.subject);
    frame.feeds = feed::links(context.plan, desk.code(), None, &route.path);
    frame.json_ld = jsonld::home(context.plan, desk.code());
    let source = Intro::source(&site.home, &site.config).map(|intro| &intro.language);
    let notices = intro.and_then(|intro| desk.intro_notice(intro, source, ("home", "home")));
    let (body, sources) = written.map_or((None, Vec::new()), |written| (written.text, written.sources));
    let view = Home {
        frame,
        title: intro.map_or_else(|| Phrase::own(name), |intro| desk.phrase(&intro.title, &intro.language)),
        summary: intro
            .filter(|intro| !intro.summary.is_empty())
            .map(|intro| desk.phrase(&intro.summary, &intro.language)),
        notices: notices.into_iter().collect(),
        body,
        sources,
        front: site.config.doors.iter().filter_map(|door| front(&desk, door)).collect(),
        doors: site.config.menu.iter().filter_map(|(key, _)| door(&desk, key)).collect(),
        audiences: audiences(&desk),
    };
    Some(Recipe::Page { template: "home.html", view: View::of(&view), language: desk.code().clone() })
}

/// The text of the language, else of the first of its fallbacks that has one.
fn intro<'a>(desk: &Desk<'a>) -> Option<&'a Intro> {
    let site = desk.site();
    let codes = std::iter::once(desk.code()).chain(&desk.language.fallback).chain(site.config.languages.codes());
    codes.filter_map(|code| site.home.get(code)).next()
}

/// A section or an entry of the menu.
fn door(desk: &Desk, key: &str) -> Option<Door> {
    let site = desk.site();
    let (href, title, summary, code) = match site.section(key) {
        Some(section) => {
            let intro = section.intro(desk.code(), &site.config)?;
            (desk.address("listing", key)?, &intro.title, &intro.summary, &intro.language)
        }
        None => {
            let edition = site.text(site.position(key)?, desk.code())?;
            (desk.address("page", key)?, &edition.title, &edition.summary, &edition.language)
        }
    };
    let summary = (!summary.is_empty()).then(|| desk.phrase(summary, code));
    Some(Door { link: Link { href, title: desk.phrase(title, code) }, summary })
}

/// A front door, where what it leads to has a page in this language.
fn front(desk: &Desk, door: &site::FrontDoor) -> Option<FrontDoor> {
    let Door { link, summary } = match door.target.split_once('/') {
        Some(_) => word(desk, &door.target)?,
        None => self::door(desk, &door.target)?,
    };
    let own = |words: &BTreeMap<lang::Code, String>| words.get(desk.code()).map(Phrase::own);
    Some(FrontDoor {
        link: Link { title: own(&door.title).unwrap_or(link.title), href: link.href },
        summary: own(&door.summary).or(summary),
        drawing: door.drawing.clone(),
    })
}

/// A word of a vocabulary: `audiences/parents`.
fn word(desk: &Desk, name: &str) -> Option<Door> {
    let languages = &desk.site().config.languages;
    let (group, id) = name.split_once('/')?;
    let term = desk.site().vocabularies.named(group).iter().find(|term| term.id == id)?;
    let (label, code) = term.label_in(desk.code(), languages);
    let link = Link { href: desk.address("listing", name)?, title: desk.phrase(label, &code) };
    Some(Door { link, summary: term.summary.get(desk.code()).map(Phrase::own) })
}

fn audiences(desk: &Desk) -> Vec<Link> {
    let site = desk.site();
    let terms = site.vocabularies.audiences.iter().filter_map(|term| {
        let href = desk.address("listing", &format!("audiences/{}", term.id))?;
        let (label, code) = term.label_in(desk.code(), &site.config.languages);
        Some(Link { href, title: desk.phrase(label, &code) })
    });
    terms.collect()
}
