//! The page of an entry in a language. Enters: a route whose subject is the entry's key. Leaves: its template and its view.

use serde_json::Value as Json;

use crate::content::entry::{Edition, Entry};
use crate::diag::report::Report;
use crate::markdown::blocks::View as Reader;
use crate::outputs::calendar;
use crate::outputs::cards;
use crate::outputs::context::Context;
use crate::outputs::courses;
use crate::outputs::events;
use crate::outputs::feed;
use crate::outputs::frame::Desk;
use crate::outputs::hours;
use crate::outputs::jsonld;
use crate::outputs::lessons;
use crate::outputs::papers;
use crate::outputs::people;
use crate::outputs::podcast;
use crate::outputs::radio;
use crate::outputs::record;
use crate::outputs::search;
use crate::outputs::tallies;
use crate::outputs::text::{self, Original, Place};
use crate::outputs::view::{Avoided, Group, Link, Page, Phrase, Review, Term};
use crate::plan::{self, Claims, Profile, Recipe, Route, Subject};
use crate::site::model::{ShelfName, Shown, Site};
use crate::site::standing::{self, Standing};
use crate::site::vocabulary;
use crate::theme::templates::View;

pub const NAME: &str = "page";

pub fn routes(site: &Site, profile: &Profile, claims: &mut Claims) {
    for (at, entry) in site.entries.iter().enumerate() {
        for code in site.config.languages.codes().filter(|code| site.shown(at, code).has_page()) {
            let path = format!("{}/index.html", plan::entry_folder(site, entry, code, profile.links));
            let place = site.text(at, code).map(|edition| edition.title_place.clone());
            claims.add(&path, Subject::new("page", &entry.key).in_language(code), place);
        }
    }
    lessons::routes(site, profile, claims);
}

pub fn compose(context: &Context, route: &Route, report: &mut Report) -> Option<Recipe> {
    if route.subject.view != Reader::Public {
        return lessons::compose(context, route, report);
    }
    let desk = Desk::new(context, route);
    let site = desk.site();
    let at = site.position(&route.subject.name)?;
    let entry = &site.entries[at];
    let edition = site.text(at, desk.code())?;
    let reader = context.plan.profile.view_of(edition);
    let facts_only = matches!(site.shown(at, desk.code()), Shown::Facts { .. });
    // Of what has closed, what its text promised is no longer true.
    let gone = standing::of(entry) == Standing::Gone;
    let written = edition.body(reader).filter(|_| !facts_only && !gone).map(|body| {
        let place = Place { page: &route.path, reader: desk.code(), entry: Some(at), view: reader };
        let original = Original { path: &edition.path, language: &edition.language, body };
        text::write(context, place, original, &entry.sources, report)
    });
    let help = site.is_help(entry);
    let window = match entry.is_discreet() {
        true => &calendar::title(&desk, entry, edition, report),
        false => edition.neutral.as_deref().filter(|_| help).unwrap_or(&edition.title),
    };
    let mut frame = desk.entry_frame(at, window, &edition.summary, report);
    frame.scope = search::scope(&desk, reader);
    frame.social = cards::card(context.plan, entry, desk.code());
    frame.feeds = feed::links(context.plan, desk.code(), Some(&entry.section), &route.path);
    frame.feeds.extend(entry.radio.as_ref().and_then(|_| podcast::link(context.plan, desk.code(), &route.path)));
    frame.json_ld = jsonld::entry(&desk, entry, window, report);
    let (previous, next) = neighbours(&desk, at);
    let has_words = |text: &&String| !text.is_empty() && !facts_only && !gone;
    // Less than two minutes is not worth saying.
    let minutes = written.as_ref().and_then(|written| written.minutes).filter(|minutes| *minutes > 1);
    let (body, contents, sources) =
        written.map_or((None, Vec::new(), Vec::new()), |written| (written.text, written.contents, written.sources));
    let reviews = entry.reviews.iter().map(|review| Review {
        role: desk.word(&format!("role-{}", review.role), report),
        date: review.date.to_string(),
    });
    let reviews = reviews.collect();
    let lesson = lessons::view(&desk, at, edition, reader, report);
    let minutes = minutes.filter(|_| lesson.is_none());
    let contents = if lesson.is_some() { Vec::new() } else { contents };
    let printed = matches!(entry.kind, "evaluation" | "protocol");
    if lesson.is_some() || entry.course.is_some() || entry.event.is_some() || printed {
        frame.sheet = desk.lesson_sheet();
    }
    let radio = radio::view(&desk, at, edition, report);
    // A text that is heard is not read in minutes.
    let minutes = minutes.filter(|_| radio.is_none());
    if radio.is_some() {
        frame.sheet = desk.radio_sheet();
    }
    let paper = papers::paper(&desk, at, edition, route, report);
    if let Some(paper) = &paper {
        frame.sheet = desk.paper_sheet();
        frame.kind = match paper.format {
            "leaflet" => "paper-leaflet",
            "card" => "paper-card",
            _ => "paper-poster",
        };
    }
    let service = record::service(&desk, at, report);
    if service.as_ref().is_some_and(|service| service.tables.is_some() || service.alert_times.is_some()) {
        frame.scripts.extend(desk.address(hours::NAME, hours::NAME));
    }
    let view = Page {
        frame,
        kind: entry.kind,
        key: entry.key.to_string(),
        title: desk.phrase(&edition.title, &edition.language),
        summary: Some(&edition.summary).filter(has_words).map(|text| desk.phrase(text, &edition.language)),
        notices: desk.notices(at),
        body,
        contents,
        minutes,
        updated: entry.updated.map(|date| date.to_string()),
        sources,
        reviews,
        groups: groups(&desk, entry),
        previous,
        next,
        term: (entry.kind == "term").then(|| term(entry, edition)),
        service,
        organization: record::organization(&desk, at, report),
        paper,
        lesson,
        course: courses::view(&desk, at, edition),
        event: events::view(&desk, at, edition, report),
        radio,
        form: lessons::form(&desk, entry, edition),
        tally: tallies::links(&desk, entry),
        facts: entry.facts.clone(),
        sample: entry.sample,
    };
    Some(Recipe::Page { template: entry.template, view: View::of(&view), language: desk.code().clone() })
}

/// What a term of the glossary says of its words.
pub fn term(entry: &Entry, edition: &Edition) -> Term {
    let list = |field: &str| edition.words.get(field).and_then(Json::as_array).into_iter().flatten();
    let words = |field: &str| list(field).filter_map(Json::as_str).map(str::to_owned).collect();
    let avoided = list("avoid").filter_map(|item| {
        let word = item.as_str().or_else(|| item["word"].as_str())?.to_owned();
        Some(Avoided { word, reason: item["reason"].as_str().map(str::to_owned) })
    });
    Term {
        preferred: words("preferred"),
        admitted: words("admitted"),
        avoided: avoided.collect(),
        version: entry.facts.get("version").and_then(Json::as_i64).map(|version| version.to_string()),
    }
}

/// The topics, audiences and regions of an entry that have a page in this language; of a service no audiences that say nothing.
fn groups(desk: &Desk, entry: &Entry) -> Vec<Group> {
    let site = desk.site();
    let lists = [&entry.topics, &entry.audiences, &entry.regions];
    let groups = vocabulary::NAMES.into_iter().zip(lists).map(|(name, ids)| {
        let links = ids.iter().filter_map(|(id, _)| {
            let term = site.vocabularies.named(name).iter().find(|term| term.id == *id)?;
            let href = desk.address("listing", &format!("{name}/{id}"))?;
            let (label, code) = term.label_in(desk.code(), &site.config.languages);
            Some(Link { href, title: desk.phrase(label, &code) })
        });
        Group { name, links: links.collect() }
    });
    let says =
        |group: &Group| group.name != "audiences" || entry.service.is_none() || people::tells_audiences(site, entry);
    groups.filter(|group| !group.links.is_empty() && says(group)).collect()
}

/// The entries before and after this one on the shelf of its section.
fn neighbours(desk: &Desk, at: usize) -> (Option<Link>, Option<Link>) {
    let site = desk.site();
    let name = ShelfName { group: "section", id: site.entries[at].section.to_string() };
    let Some(shelf) = site.shelves.get(&name).and_then(|shelf| shelf.get(site.language_at(desk.code()))) else {
        return (None, None);
    };
    let Some(place) = shelf.iter().position(|one| *one == at) else { return (None, None) };
    let link = |place: Option<usize>| {
        let at = *shelf.get(place?)?;
        let edition = site.text(at, desk.code())?;
        let href = desk.address("page", &site.entries[at].key)?;
        Some(Link {
            href,
            title: Phrase::of(&edition.title, &site.language(&edition.language).tag, &desk.language.tag),
        })
    };
    (link(place.checked_sub(1)), link(Some(place + 1)))
}
