//! Feeds of new and changed texts: Atom (RFC 4287) and RSS 2.0, one of each a language and a section. Enters: the plan of a site with a
//! `base_url`. Leaves: the newest own, reviewed texts, by the day their writers gave. A text without `updated` and without
//! `publish_from` is left out: no date is made up for it. Ids hang on the site's `id` alone and survive a change of address.

use crate::content::entry::Edition;
use crate::date::Date;
use crate::diag::report::Report;
use crate::ids;
use crate::lang;
use crate::outputs::context::Context;
use crate::outputs::view::Feed;
use crate::path::OutputPath;
use crate::plan::{self, Claims, Plan, Profile, Recipe, Route, Subject};
use crate::site::model::{Section, Site};
use crate::xml::Document;

pub const NAME: &str = "feed";

/// How many texts a feed holds: readers ask often, and old texts stand on the site.
const MOST: usize = 50;

/// The two forms of a feed: number of its page in the plan, file, type.
const ATOM: (u32, &str, &str) = (1, "feed.xml", "application/atom+xml");
const RSS: (u32, &str, &str) = (2, "rss.xml", "application/rss+xml");

/// A text in a feed.
struct Item<'a> {
    key: &'a str,
    edition: &'a Edition,
    updated: Date,
    published: Option<Date>,
}

pub fn routes(site: &Site, profile: &Profile, claims: &mut Claims) {
    if site.config.base_url.is_none() || !profile.is_web() {
        return;
    }
    for code in site.config.languages.codes() {
        let sections = site.sections.iter().filter(|section| section.feed);
        let all =
            sections.map(|section| (section.name.as_str(), plan::section_folder(site, section, code, profile.links)));
        for (name, folder) in std::iter::once(("", code.to_string())).chain(all) {
            if !items(site, code, site.section(name)).is_empty() {
                for (form, file, _) in [ATOM, RSS] {
                    claims.add(&format!("{folder}/{file}"), subject(name, code).page(form), None);
                }
            }
        }
    }
}

fn subject(section: &str, code: &lang::Code) -> Subject {
    Subject::new(NAME, section).in_language(code)
}

/// The texts of a section, or of all sections that have a feed, newest first.
fn items<'a>(site: &'a Site, code: &lang::Code, section: Option<&Section>) -> Vec<Item<'a>> {
    let wanted = |name: &str| match section {
        Some(section) => section.name == name,
        None => site.section(name).is_some_and(|section| section.feed && !section.help),
    };
    let entries =
        site.entries.iter().enumerate().filter(|(at, entry)| wanted(&entry.section) && site.is_indexed(*at, code));
    let mut items: Vec<Item> = entries
        .filter_map(|(_, entry)| {
            let published = entry.publish_from;
            let updated = entry.updated.max(published)?;
            Some(Item { key: &entry.key, edition: entry.edition(code)?, updated, published })
        })
        .collect();
    items.sort_by(|one, other| other.updated.cmp(&one.updated).then_with(|| one.key.cmp(other.key)));
    items.truncate(MOST);
    items
}

/// The feeds that a page names: those of its language, and those of its section.
pub fn links(plan: &Plan, code: &lang::Code, section: Option<&str>, from: &OutputPath) -> Vec<Feed> {
    let names = std::iter::once("").chain(section);
    names
        .flat_map(|name| [ATOM, RSS].map(|form| (name, form)))
        .filter_map(|(name, (form, _, media_type))| {
            let route = plan.find(&subject(name, code).page(form))?;
            let href = plan.link(from, &route.path, None);
            Some(Feed { href, title: title(plan.site, plan.site.section(name), code), media_type })
        })
        .collect()
}

/// "Fanal", "Fanal – Comprendre".
fn title(site: &Site, section: Option<&Section>, code: &lang::Code) -> String {
    let name = site.config.name_in(code);
    match section.and_then(|section| section.intros.get(code)) {
        Some(intro) => format!("{name} – {}", intro.neutral.as_ref().unwrap_or(&intro.title)),
        None => name.to_owned(),
    }
}

/// What both forms say of a feed.
struct Head<'a> {
    plan: &'a Plan<'a>,
    code: &'a lang::Code,
    tag: String,
    id: String,
    title: String,
    summary: String,
    own: String,
    page: String,
    organisation: String,
    items: Vec<Item<'a>>,
}

pub fn compose(context: &Context, route: &Route, _: &mut Report) -> Option<Recipe> {
    let plan = context.plan;
    let site = plan.site;
    let code = route.subject.language.as_ref()?;
    let section = site.section(&route.subject.name);
    let intro = match section {
        Some(section) => section.intros.get(code),
        None => site.home.get(code),
    };
    let folder = route.path.as_str().rsplit_once('/').map_or("", |(folder, _)| folder);
    let names = &site.config.organisation.name;
    let head = Head {
        plan,
        code,
        tag: site.language(code).tag.to_string(),
        id: urn(site, &format!("feed:{}:{code}", route.subject.name)),
        title: title(site, section, code),
        summary: intro.map(|intro| intro.summary.clone()).unwrap_or_default(),
        own: plan.absolute(&route.path)?,
        page: plan.absolute(&OutputPath::parse(&format!("{folder}/index.html"))?)?,
        organisation: names
            .get(code)
            .or_else(|| names.values().next())
            .cloned()
            .unwrap_or_else(|| site.config.name_in(code).to_owned()),
        items: items(site, code, section),
    };
    Some(Recipe::Bytes(if route.subject.page == ATOM.0 { atom(&head) } else { rss(&head) }))
}

fn urn(site: &Site, name: &str) -> String {
    format!("urn:uuid:{}", ids::derived(&site.config.id, name))
}

impl Head<'_> {
    fn urn(&self, item: &Item) -> String {
        urn(self.plan.site, &format!("entry:{}:{}", item.key, self.code))
    }

    fn address(&self, item: &Item) -> String {
        self.plan.entry(item.key, self.code).and_then(|route| self.plan.absolute(&route.path)).unwrap_or_default()
    }

    /// In a help section the neutral title: a reader of feeds shows titles on its first screen.
    fn title(&self, item: &Item) -> String {
        let site = self.plan.site;
        let help = site.entry(item.key).is_some_and(|entry| site.is_help(entry));
        item.edition.neutral.as_ref().filter(|_| help).unwrap_or(&item.edition.title).clone()
    }

    fn summary<'a>(&self, item: &'a Item) -> Option<&'a str> {
        let site = self.plan.site;
        let help = site.entry(item.key).is_some_and(|entry| site.is_help(entry));
        Some(item.edition.summary.as_str()).filter(|text| !help && !text.is_empty())
    }

    fn updated(&self) -> Option<Date> {
        self.items.first().map(|item| item.updated)
    }
}

fn atom(head: &Head) -> Vec<u8> {
    let mut document = Document::new("feed", &[("xmlns", "http://www.w3.org/2005/Atom"), ("xml:lang", &head.tag)]);
    document.text("id", &[], &head.id);
    document.text("title", &[], &head.title);
    if !head.summary.is_empty() {
        document.text("subtitle", &[], &head.summary);
    }
    if let Some(updated) = head.updated() {
        document.text("updated", &[], &updated.rfc3339());
    }
    document.open("author", &[]);
    document.text("name", &[], &head.organisation);
    document.close();
    document.empty("link", &[("rel", "self"), ("type", ATOM.2), ("href", &head.own)]);
    document
        .empty("link", &[("rel", "alternate"), ("type", "text/html"), ("hreflang", &head.tag), ("href", &head.page)]);
    if let Some((licence, _)) = &head.plan.site.config.licence {
        document.text("rights", &[], licence);
    }
    for item in &head.items {
        document.open("entry", &[]);
        document.text("id", &[], &head.urn(item));
        document.text("title", &[], &head.title(item));
        document.empty(
            "link",
            &[("rel", "alternate"), ("type", "text/html"), ("hreflang", &head.tag), ("href", &head.address(item))],
        );
        if let Some(published) = item.published {
            document.text("published", &[], &published.rfc3339());
        }
        document.text("updated", &[], &item.updated.rfc3339());
        if let Some(summary) = head.summary(item) {
            document.text("summary", &[], summary);
        }
        document.close();
    }
    document.finish()
}

fn rss(head: &Head) -> Vec<u8> {
    let mut document = Document::new(
        "rss",
        &[
            ("version", "2.0"),
            ("xmlns:atom", "http://www.w3.org/2005/Atom"),
            ("xmlns:dc", "http://purl.org/dc/elements/1.1/"),
        ],
    );
    document.open("channel", &[]);
    document.text("title", &[], &head.title);
    document.text("link", &[], &head.page);
    document.text("description", &[], if head.summary.is_empty() { &head.title } else { &head.summary });
    document.text("language", &[], &head.tag);
    if let Some(updated) = head.updated() {
        document.text("lastBuildDate", &[], &updated.rfc822());
    }
    document.empty("atom:link", &[("rel", "self"), ("type", RSS.2), ("href", &head.own)]);
    for item in &head.items {
        document.open("item", &[]);
        document.text("title", &[], &head.title(item));
        document.text("link", &[], &head.address(item));
        document.text("guid", &[("isPermaLink", "false")], &head.urn(item));
        document.text("pubDate", &[], &item.updated.rfc822());
        document.text("dc:creator", &[], &head.organisation);
        if let Some(summary) = head.summary(item) {
            document.text("description", &[], summary);
        }
        document.close();
    }
    document.finish()
}
