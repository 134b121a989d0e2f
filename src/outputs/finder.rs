//! The directory as linked pages: what do I need, where am I, how do I prefer to reach someone; and by type, audience, age, group and
//! language spoken. Enters: a route whose subject is the name of a choice. Leaves: its template and its view. Addresses are opaque and
//! titles neutral: what was chosen stands in the heading alone. Nothing here needs a script.

use crate::area::{self, Area};
use crate::content::service::{Authority, Role};
use crate::diag::report::{Place, Report};
use crate::lang;
use crate::locale::catalog::Value;
use crate::locale::icu::Joining;
use crate::outputs::choices::{self, AGES, Age, Band, Choices, Facet, List, WAYS, section};
use crate::outputs::context::Context;
use crate::outputs::facets::words;
use crate::outputs::frame::{self, Desk};
use crate::outputs::people;
use crate::outputs::record;
use crate::outputs::reporting;
use crate::outputs::sift;
use crate::outputs::view::{
    Chosen, Finder, FinderGroup, FinderHome, FinderItem, FinderLink, FinderLinks, Phrase, Question,
};
use crate::plan::{self, Claims, Profile, Recipe, Route, Subject};
use crate::site::model::{Section, Shown, Site};
use crate::site::vocabulary::Term;
use crate::theme::templates::View;

pub const NAME: &str = choices::FINDER;

pub fn routes(site: &Site, profile: &Profile, claims: &mut Claims) {
    let Some(section) = section(site) else { return };
    let choices = Choices::of(site);
    for code in site.config.languages.codes() {
        let folder = plan::section_folder(site, section, code, profile.links);
        for (name, list) in choices.lists(site, code) {
            let Some(sign) = choices.sign(name) else { continue };
            let folder = format!("{folder}/{sign}");
            for page in 1..=frame::page_count(site, list.items.len()) {
                let subject = Subject::new(NAME, name).in_language(code).page(page);
                let path =
                    if page == 1 { format!("{folder}/index.html") } else { format!("{folder}/p{page}/index.html") };
                claims.add(&path, subject, Some(Place::file(&section.path)));
            }
        }
    }
}

pub fn compose(context: &Context, route: &Route, report: &mut Report) -> Option<Recipe> {
    let desk = Desk::new(context, route);
    let site = desk.site();
    let section = section(site)?;
    let name = &*route.subject.name;
    let list = context.choices.find(site, desk.code(), name)?;
    let sign = context.choices.sign(name)?.to_owned();
    let values = [("code", Value::from(sign.as_str()))];
    let title = context.word(desk.code(), "finder-window", &values, report);
    let mut frame = desk.frame(NAME, &title);
    frame.title = title;
    frame.help = true;
    frame.noindex = true;
    frame.description = desk.description(true, None, report);
    frame.section = Some(section.name.clone());
    frame.breadcrumbs = desk.trail(Some(section), report);
    frame.code = Some(sign);
    frame.young = list.choice.iter().any(|facet| match facet {
        Facet::Audience(id) => site.vocabularies.is_young(id),
        Facet::Age(age) => matches!(age, Age::Under12 | Age::From12 | Age::From14),
        _ => false,
    });
    let in_language = |code: &lang::Code| match desk.address_in(NAME, name, code) {
        Some(href) => (Some(href), None),
        None => (desk.address_in("listing", &section.name, code), Some("short-missing")),
    };
    frame.languages = desk.languages(in_language, report);
    let number = route.subject.page;
    let per_page = site.config.per_page.max(1);
    let shown = list.items.chunks(per_page).nth(number as usize - 1).unwrap_or(&[]);
    let mut groups: Vec<FinderGroup> = Vec::new();
    for (band, at) in shown {
        let Some(item) = item(&desk, *band, *at, report) else { continue };
        match groups.last_mut() {
            Some(group) if group.name == band.name() => group.items.push(item),
            _ => groups.push(FinderGroup { name: band.name(), items: vec![item] }),
        }
    }
    let words: Vec<Phrase> = list.choice.iter().map(|facet| words(&desk, facet, report)).collect();
    let first = number == 1;
    let question = if first { question(&desk, list, report) } else { None };
    let relaxed = if first { relaxed(&desk, list, report) } else { None };
    let sift = if first { sift::place(&desk, &list.choice) } else { None };
    if sift.is_some() {
        frame.scripts = sift::scripts(&desk);
    }
    let view = Finder {
        frame,
        title: words.first().cloned()?,
        chosen: chosen(&desk, list, &words, section),
        question,
        relaxed: relaxed.as_ref().map(|(name, _)| *name),
        without: relaxed.and_then(|(_, regions)| regions),
        reporting: if first { reporting(&desk, list, report) } else { None },
        director: director(site, list),
        far: list.items.iter().any(|(band, _)| matches!(band, Band::Always | Band::Province | Band::Country)),
        groups,
        say: desk.address("say", "say"),
        sift,
        pages: desk.pages(NAME, name, number, list.items.len()),
    };
    Some(Recipe::Page { template: "finder.html", view: View::of(&view), language: desk.code().clone() })
}

/// What stands on the first page of the section: every choice of one thing.
pub fn home(desk: &Desk, section: &Section, report: &mut Report) -> Option<FinderHome> {
    let site = desk.site();
    if choices::section(site)?.name != section.name {
        return None;
    }
    let terms = |terms: &[Term], facet: fn(String) -> Facet| -> Vec<Facet> {
        terms.iter().map(|term| facet(term.id.clone())).collect()
    };
    let vocabularies = &site.vocabularies;
    let languages = desk.context.choices.lists(site, desk.code()).filter_map(|(_, list)| match &list.choice[..] {
        [Facet::Language(tag)] => Some((list.items.len(), Facet::Language(tag.clone()))),
        _ => None,
    });
    let mut languages: Vec<(usize, Facet)> = languages.collect();
    languages.sort_by(|one, other| other.0.cmp(&one.0).then_with(|| one.1.cmp(&other.1)));
    let places = area::choices().into_iter().chain([area::QUEBEC, area::CANADA]).map(Facet::Area).collect();
    let all = [
        ("needs", terms(&vocabularies.needs, Facet::Need)),
        ("areas", places),
        ("ages", AGES.into_iter().map(Facet::Age).collect()),
        ("audiences", terms(&vocabularies.audiences, Facet::Audience)),
        ("groups", terms(&vocabularies.groups, Facet::Group)),
        ("languages", languages.into_iter().map(|(_, facet)| facet).collect()),
        ("types", terms(&vocabularies.types, Facet::Type)),
    ];
    let mut doors = Vec::new();
    for (name, facets) in all {
        let links: Vec<FinderLink> =
            facets.iter().filter_map(|facet| link(desk, std::slice::from_ref(facet), report)).collect();
        if !links.is_empty() {
            doors.push(FinderLinks { name, links });
        }
    }
    (!doors.is_empty()).then(|| FinderHome { doors, say: desk.address("say", "say"), sift: sift::place(desk, &[]) })
}

/// A link to a choice, with the words of what it adds last; nothing if no service fits it.
fn link(desk: &Desk, choice: &[Facet], report: &mut Report) -> Option<FinderLink> {
    let list = desk.context.choices.find(desk.site(), desk.code(), &choices::name(choice))?;
    let href = desk.address(NAME, &choices::name(choice))?;
    Some(FinderLink { href, title: words(desk, choice.last()?, report), count: list.items.len() })
}

/// What was chosen after the first thing, each with the page without it.
fn chosen(desk: &Desk, list: &List, words: &[Phrase], section: &Section) -> Vec<Chosen> {
    let chosen = list.choice.iter().zip(words).enumerate().skip(1).map(|(at, (_, words))| {
        let mut rest = list.choice.clone();
        rest.remove(at);
        let href = desk.address(NAME, &choices::name(&rest)).or_else(|| desk.address("listing", &section.name));
        Chosen { title: words.clone(), without: href.unwrap_or_default() }
    });
    chosen.collect()
}

/// The next of the three questions: what, where, how.
fn question(desk: &Desk, list: &List, report: &mut Report) -> Option<Question> {
    let with = |facet: Facet| -> Vec<Facet> {
        let mut choice = list.choice.clone();
        choice.push(facet);
        choice.sort();
        choice
    };
    let is_local = |choice: &[Facet]| desk.context.choices.is_local(desk.site(), desk.code(), choice);
    let ways = WAYS.into_iter();
    let mut links = Vec::new();
    let mut wider = Vec::new();
    let (number, name) = match &list.choice[..] {
        [Facet::Area(_)] => {
            for term in &desk.site().vocabularies.needs {
                let need = Facet::Need(term.id.clone());
                let both = with(need.clone());
                match named(desk, &both, &need, report) {
                    Some(link) => links.push(link),
                    None if is_local(&both) => {}
                    None => wider.extend(named(desk, std::slice::from_ref(&need), &need, report)),
                }
            }
            (1, "what")
        }
        [Facet::Need(_)] | [Facet::Need(_), Facet::Way(_)] => {
            for area in places() {
                let area = Facet::Area(area);
                links.extend(named(desk, &with(area.clone()), &area, report));
            }
            (2, "where")
        }
        [need @ Facet::Need(_), Facet::Area(_)] => {
            for way in ways.map(Facet::Way) {
                let all = with(way.clone());
                match named(desk, &all, &way, report) {
                    Some(link) => links.push(link),
                    // The region has it, on the list below.
                    None if is_local(&all) => {}
                    None => wider.extend(named(desk, &[need.clone(), way.clone()], &way, report)),
                }
            }
            (3, "how")
        }
        _ => return None,
    };
    (!links.is_empty() || !wider.is_empty()).then_some(Question { number, name, links, wider })
}

/// A link to a choice, with the words of one of its things.
fn named(desk: &Desk, choice: &[Facet], facet: &Facet, report: &mut Report) -> Option<FinderLink> {
    let mut link = link(desk, choice, report)?;
    link.title = words(desk, facet, report);
    Some(link)
}

/// Where a reader may say to be.
fn places() -> Vec<Area> {
    let provinces = area::all().into_iter().filter(|area| area.width() == 1);
    area::choices().into_iter().chain(provinces).collect()
}

/// What was not found and therefore widened: `none` if no service of a single region fits the need, `some` if only regions that are
/// named do without, `here` if the chosen region has none of its own.
fn relaxed(desk: &Desk, list: &List, report: &mut Report) -> Option<(&'static str, Option<String>)> {
    match &list.choice[..] {
        [Facet::Area(area)] if area.width() == 0 && !list.has_local() => Some(("here", None)),
        [Facet::Need(_)] | [Facet::Need(_), Facet::Way(_)] => {
            let lacks = |area: &Area| {
                let mut choice = list.choice.clone();
                choice.push(Facet::Area(*area));
                choice.sort();
                !desk.context.choices.has(desk.site(), desk.code(), &choice)
            };
            let without: Vec<Area> = area::choices().into_iter().filter(lacks).collect();
            if without.is_empty() {
                return None;
            }
            if without.len() == area::choices().len() {
                return Some(("none", None));
            }
            let names: Vec<String> = without.iter().map(|area| desk.word(&area.word(), report)).collect();
            let names: Vec<&str> = names.iter().map(String::as_str).collect();
            Some(("some", Some(joined(desk, &names))))
        }
        _ => None,
    }
}

/// Who receives reports about children of a region, on the page of that region alone.
fn reporting(desk: &Desk, list: &List, report: &mut Report) -> Option<String> {
    let [Facet::Area(area)] = list.choice[..] else { return None };
    let mut html = String::new();
    if area.width() == 0 {
        let place = reporting::Place { page: desk.path, reader: desk.code(), language: desk.code() };
        reporting::write(desk.context, place, Some(area), report, &mut html);
    }
    (!html.is_empty()).then_some(html)
}

/// When a director of youth protection answers who stands among the services for a need in the chosen region: `always`, or `hours` where
/// none answers at night. Where no region is chosen, of a list of directors, `always` if all of them do: a single one among others answers
/// for another region than most readers'.
fn director(site: &Site, list: &List) -> Option<&'static str> {
    let area = list.area();
    let is_director = |at: &usize| {
        let doors = site.entries[*at].service.iter().flat_map(|service| &service.reports);
        let mut own = doors.filter(|door| area.is_none_or(|area| door.areas.iter().any(|(one, _)| one.meets(area))));
        own.any(|door| (door.role, door.authority) == (Role::YouthProtection, Authority::Director))
    };
    let directors: Vec<usize> = list.items.iter().map(|(_, at)| *at).filter(is_director).collect();
    let stands_there = match (area, &list.choice[..]) {
        (None, [Facet::Need(_)]) => 2 * directors.len() >= list.items.len(),
        (Some(area), [_, _, ..]) => area.width() == 0 && !directors.is_empty(),
        _ => false,
    };
    let is_always = |at: &usize| site.entries[*at].contact.as_ref().is_some_and(|contact| contact.is_always());
    // Of a list of directors each answers for another region: the night is promised only where all of them have it.
    let night = if area.is_some() { directors.iter().any(is_always) } else { directors.iter().all(is_always) };
    stands_there.then_some(if night { "always" } else { "hours" })
}

fn joined(desk: &Desk, names: &[&str]) -> String {
    let format = desk.context.format(desk.code());
    format.map_or_else(|| names.join(", "), |format| format.list(names, Joining::And))
}

/// A service in a list: what helps to choose it, and nothing twice.
fn item(desk: &Desk, band: Band, at: usize, report: &mut Report) -> Option<FinderItem> {
    let site = desk.site();
    let entry = &site.entries[at];
    let edition = site.text(at, desk.code())?;
    let labels: Vec<String> = entry
        .audiences
        .iter()
        .filter_map(|(id, _)| site.vocabularies.audiences.iter().find(|term| term.id == *id))
        .map(|term| term.label_in(desk.code(), &site.config.languages).0.to_owned())
        .collect();
    let labels: Vec<&str> = labels.iter().map(String::as_str).collect();
    let mut service = record::in_short(desk, at, report)?;
    let written = |channel: &str| channel == "chat" || channel == "form";
    let reached = !service.phones.is_empty() || service.web.iter().any(|web| written(web.channel));
    service.web.retain(|web| written(web.channel) || !reached);
    // In a list the name of a site is enough: the rest of its address is long, and says nothing to most.
    for web in &mut service.web {
        web.number.shown = web.number.shown.split('/').next().unwrap_or_default().to_owned();
    }
    // What answers from everywhere stands under a heading that says so.
    if !matches!(band, Band::Local | Band::Regions) {
        service.serves = None;
    }
    let own = matches!(site.shown(at, desk.code()), Shown::Own { .. });
    Some(FinderItem {
        href: desk.address("page", &entry.key)?,
        title: desk.phrase(&edition.title, &edition.language),
        summary: (own && !edition.summary.is_empty()).then(|| Phrase::own(edition.summary.clone())),
        service,
        audiences: people::tells_audiences(site, entry).then(|| joined(desk, &labels)),
        sample: entry.sample,
    })
}
