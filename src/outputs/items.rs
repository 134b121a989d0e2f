//! An entry in a list. Enters: its place in the site. Leaves: its title, what it says of itself, its numbers or its minutes; of what has
//! nothing in a language but a page for home, that page; of what has nothing there, its pages in other languages.

use serde_json::Value as Json;

use crate::diag::report::Report;
use crate::markdown::blocks::View;
use crate::outputs::events;
use crate::outputs::frame::Desk;
use crate::outputs::people;
use crate::outputs::radio;
use crate::outputs::view::{Choice, ElsewhereItem, HomeItem, ListingItem, Phrase};
use crate::site::model::Shown;

/// An entry in a list.
pub fn item(desk: &Desk, at: usize, report: &mut Report) -> Option<ListingItem> {
    let site = desk.site();
    let entry = &site.entries[at];
    let edition = site.text(at, desk.code())?;
    let facts_only = matches!(site.shown(at, desk.code()), Shown::Facts { .. });
    let admitted = edition.words.get("admitted").and_then(Json::as_array).into_iter().flatten();
    Some(ListingItem {
        kind: entry.kind,
        href: desk.address("page", &entry.key)?,
        title: desk.phrase(&edition.title, &edition.language),
        summary: (!edition.summary.is_empty() && !facts_only).then(|| desk.phrase(&edition.summary, &edition.language)),
        updated: entry.updated.map(|date| date.to_string()),
        phones: people::phones(site, entry, desk.language, desk.context.formats),
        admitted: admitted.filter_map(Json::as_str).map(str::to_owned).collect(),
        minutes: entry.lesson.as_ref().map(|lesson| lesson.duration),
        short_path: entry.lesson.as_ref().and_then(|lesson| lesson.short_path),
        event: events::line(desk, at, report),
        scripts: radio::links(desk, at),
        sample: entry.sample,
    })
}

/// The page for home of what has nothing else in this language.
pub fn home(desk: &Desk, at: usize) -> Option<HomeItem> {
    let entry = &desk.site().entries[at];
    let edition = entry.family.iter().find(|edition| edition.language == *desk.code())?;
    let route = desk.context.plan.entry_for(&entry.key, View::Family, desk.code())?;
    let own = |name: &str| edition.words["family"][name].as_str().map(|words| desk.set(words));
    Some(HomeItem {
        href: desk.link(route, None),
        title: Phrase::own(own("title").unwrap_or_else(|| edition.title.clone())),
        summary: own("summary").map(Phrase::own),
    })
}

/// What has no text in this language, with its pages in those that have one: what the reader falls back on first.
pub fn elsewhere(desk: &Desk, at: usize) -> Option<ElsewhereItem> {
    let site = desk.site();
    let entry = &site.entries[at];
    let preferred = desk.language.fallback.iter();
    let rest = site.config.languages.codes().filter(|code| !desk.language.fallback.contains(code));
    let own: Vec<_> = preferred.chain(rest).filter(|code| site.shown(at, code).is_own()).collect();
    let languages: Vec<Choice> = own
        .iter()
        .filter_map(|code| {
            let language = site.language(code);
            Some(Choice {
                name: language.endonym.clone(),
                tag: language.tag.clone(),
                dir: language.direction,
                href: desk.link(desk.context.plan.entry_for(&entry.key, View::Public, code)?, None),
                current: false,
                note: None,
            })
        })
        .collect();
    let edition = own.iter().find_map(|code| entry.edition(code)).filter(|_| !languages.is_empty())?;
    let summary = (!edition.summary.is_empty()).then(|| desk.phrase(&edition.summary, &edition.language));
    Some(ElsewhereItem { title: desk.phrase(&edition.title, &edition.language), summary, languages })
}
