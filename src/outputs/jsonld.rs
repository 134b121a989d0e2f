//! What a page is, for programs (schema.org 30): an article, a definition, a service with the ways to reach it, and the trail that
//! leads there. Enters: the plan, an entry, a language. Leaves: JSON that is safe inside `<script type="application/ld+json">`, which
//! the content policy does not hinder, because a browser never runs it. It says nothing that the page does not say: in a help section
//! neutral names only; of samples, borrowed and unreviewed texts nothing at all; no place of any service.

use serde_json::{Map, Value as Json, json};

use crate::content::contact::{Channel, Contact, Phone};
use crate::content::entry::{Edition, Entry};
use crate::lang;
use crate::outputs::{alternates, licences};
use crate::path::OutputPath;
use crate::plan::{Plan, Route, Subject};
use crate::site::model::{Intro, Section, Site};
use crate::site::standing::{self, Standing};

/// The data of an entry's page.
pub fn entry(plan: &Plan, entry: &Entry, code: &lang::Code) -> Option<String> {
    let site = plan.site;
    let page = Page::of(plan, &Subject::new("page", &entry.key), code)?;
    let edition = entry.edition(code)?;
    let section = site.section(&entry.section);
    let name = page.name(&edition.title, edition.neutral.as_deref(), site.is_help(entry));
    let mut thing = match entry.kind {
        _ if site.is_help(entry) => page.thing("WebPage", name),
        "article" => article(&page, entry, edition),
        "term" => term(&page, edition, section),
        _ => match entry.contact.as_ref().filter(|_| standing::of(entry) == Standing::Offered) {
            Some(contact) => service(&page, entry, edition, contact),
            None => page.thing("WebPage", name),
        },
    };
    if !site.is_help(entry) {
        put(&mut thing, "description", text(&edition.summary));
    }
    Some(page.graph(vec![thing, page.trail(section, Some(name))]))
}

/// The data of the first page of a section.
pub fn section(plan: &Plan, section: &Section, code: &lang::Code) -> Option<String> {
    let page = Page::of(plan, &Subject::new("listing", &section.name), code)?;
    let intro = section.intros.get(code)?;
    let name = page.name(&intro.title, intro.neutral.as_deref(), section.help);
    let kind = if section.kind == "term" { "DefinedTermSet" } else { "CollectionPage" };
    let mut thing = page.thing(kind, name);
    if !section.help {
        put(&mut thing, "description", text(&intro.summary));
    }
    Some(page.graph(vec![thing, page.trail(None, Some(name))]))
}

/// The data of a home page: the site and who stands behind it.
pub fn home(plan: &Plan, code: &lang::Code) -> Option<String> {
    let site = plan.site;
    let page = Page::of(plan, &Subject::new("home", "home"), code)?;
    let mut thing = page.thing("WebSite", site.config.name_in(code));
    put(&mut thing, "description", site.home.get(code).and_then(|intro: &Intro| text(&intro.summary)));
    put(&mut thing, "publisher", organisation(site, code));
    put(&mut thing, "license", licence(site));
    Some(page.graph(vec![thing]))
}

/// A page that programs may be told about.
struct Page<'a> {
    plan: &'a Plan<'a>,
    code: &'a lang::Code,
    path: &'a OutputPath,
}

impl<'a> Page<'a> {
    fn of(plan: &'a Plan<'a>, subject: &Subject, code: &'a lang::Code) -> Option<Page<'a>> {
        let subject = subject.clone().in_language(code);
        let told = plan.profile.is_web() && alternates::is_indexed(plan.site, &subject);
        let route: &Route = plan.find(&subject).filter(|_| told)?;
        Some(Page { plan, code, path: &route.path })
    }

    /// On the web; without `base_url` relative, which JSON-LD resolves against the page it stands in.
    fn address(&self, to: &OutputPath) -> String {
        self.plan.absolute(to).unwrap_or_else(|| self.plan.link(self.path, to, None))
    }

    /// As the window says it: in a help section the neutral title, if it has one beside its title.
    fn name<'n>(&self, title: &'n str, neutral: Option<&'n str>, help: bool) -> &'n str {
        neutral.filter(|_| help).unwrap_or(title)
    }

    fn thing(&self, kind: &str, name: &str) -> Map<String, Json> {
        let mut thing = Map::new();
        put(&mut thing, "@type", text(kind));
        put(&mut thing, "name", text(name));
        put(&mut thing, "url", Some(self.address(self.path).into()));
        put(&mut thing, "inLanguage", Some(self.plan.site.language(self.code).tag.to_string().into()));
        thing
    }

    /// Home, section, page.
    fn trail(&self, section: Option<&Section>, own: Option<&str>) -> Map<String, Json> {
        let site = self.plan.site;
        let mut items: Vec<Json> = Vec::new();
        let mut add = |name: &str, to: &OutputPath| {
            let position = items.len() + 1;
            items.push(json!({ "@type": "ListItem", "position": position, "name": name, "item": self.address(to) }));
        };
        if let Some(home) = self.plan.find(&Subject::new("home", "home").in_language(self.code)) {
            add(site.config.name_in(self.code), &home.path);
        }
        if let Some(section) = section
            && let Some(intro) = section.intros.get(self.code)
            && let Some(listing) = self.plan.find(&Subject::new("listing", &section.name).in_language(self.code))
        {
            add(self.name(&intro.title, intro.neutral.as_deref(), section.help), &listing.path);
        }
        if let Some(name) = own {
            add(name, self.path);
        }
        let mut trail = Map::new();
        put(&mut trail, "@type", text("BreadcrumbList"));
        put(&mut trail, "itemListElement", Some(Json::Array(items)));
        trail
    }

    fn graph(&self, things: Vec<Map<String, Json>>) -> String {
        let value = json!({ "@context": "https://schema.org", "@graph": things });
        inside_script(&value.to_string())
    }
}

fn article(page: &Page, entry: &Entry, edition: &Edition) -> Map<String, Json> {
    let site = page.plan.site;
    let mut thing = page.thing("Article", &edition.title);
    put(&mut thing, "headline", text(&edition.title));
    put(&mut thing, "datePublished", entry.publish_from.map(|date| date.to_string().into()));
    put(&mut thing, "dateModified", entry.updated.map(|date| date.to_string().into()));
    let organisation = organisation(site, page.code);
    put(&mut thing, "author", organisation.clone());
    put(&mut thing, "publisher", organisation);
    put(&mut thing, "license", licence(site));
    thing
}

fn term(page: &Page, edition: &Edition, section: Option<&Section>) -> Map<String, Json> {
    let mut thing = page.thing("DefinedTerm", &edition.title);
    // schema.org gives a language to works only.
    thing.remove("inLanguage");
    let admitted = edition.words.get("admitted").and_then(Json::as_array).filter(|words| !words.is_empty());
    put(&mut thing, "alternateName", admitted.map(|words| Json::Array(words.clone())));
    if let Some(section) = section
        && let Some(intro) = section.intros.get(page.code)
        && let Some(listing) = page.plan.find(&Subject::new("listing", &section.name).in_language(page.code))
    {
        let set = json!({ "@type": "DefinedTermSet", "name": intro.title, "url": page.address(&listing.path) });
        put(&mut thing, "inDefinedTermSet", Some(set));
    }
    thing
}

/// A service and the ways to reach it. Never an `EmergencyService`: programs would send people there.
fn service(page: &Page, entry: &Entry, edition: &Edition, contact: &Contact) -> Map<String, Json> {
    let mut thing = page.thing("Service", &edition.title);
    // A service has no language of its own; its channels have.
    thing.remove("inLanguage");
    let mut channels: Vec<Json> = contact.phones.iter().map(channel).collect();
    for (_, url) in contact.web.iter().chain(&contact.chat.url).chain(&contact.form) {
        channels.push(json!({ "@type": "ServiceChannel", "serviceUrl": url }));
    }
    put(&mut thing, "availableChannel", (!channels.is_empty()).then_some(Json::Array(channels)));
    let areas = entry.facts.get("serves").and_then(Json::as_array).into_iter().flatten();
    let areas: Vec<Json> = areas
        .filter_map(|area| area["code"].as_str())
        .map(|code| json!({ "@type": "AdministrativeArea", "identifier": code }))
        .collect();
    put(&mut thing, "areaServed", (!areas.is_empty()).then_some(Json::Array(areas)));
    thing
}

fn channel(phone: &Phone) -> Json {
    let mut point = Map::new();
    put(&mut point, "@type", text("ContactPoint"));
    put(&mut point, "telephone", text(phone.dial.uri()));
    let languages: Vec<Json> = phone.languages.iter().map(|one| one.tag.to_string().into()).collect();
    put(&mut point, "availableLanguage", (!languages.is_empty()).then_some(Json::Array(languages)));
    let mut options: Vec<Json> = Vec::new();
    if phone.toll_free {
        options.push("https://schema.org/TollFree".into());
    }
    if matches!(phone.channel, Channel::Tty | Channel::Relay | Channel::Video) {
        options.push("https://schema.org/HearingImpairedSupported".into());
    }
    put(&mut point, "contactOption", (!options.is_empty()).then_some(Json::Array(options)));
    if phone.always {
        let days = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"];
        let days: Vec<String> = days.iter().map(|day| format!("https://schema.org/{day}")).collect();
        let hours =
            json!({ "@type": "OpeningHoursSpecification", "dayOfWeek": days, "opens": "00:00", "closes": "23:59" });
        put(&mut point, "hoursAvailable", Some(hours));
    }
    let by = if phone.channel == Channel::Text { "serviceSmsNumber" } else { "servicePhone" };
    json!({ "@type": "ServiceChannel", by: point })
}

fn organisation(site: &Site, code: &lang::Code) -> Option<Json> {
    let organisation = &site.config.organisation;
    let name = organisation.name.get(code).or_else(|| organisation.name.values().next())?;
    let mut thing = Map::new();
    put(&mut thing, "@type", text("Organization"));
    put(&mut thing, "name", text(name));
    put(&mut thing, "url", organisation.url.as_deref().or(site.config.base_url.as_deref()).and_then(text));
    put(&mut thing, "email", organisation.email.as_deref().and_then(text));
    put(&mut thing, "telephone", organisation.phone.as_deref().and_then(text));
    Some(Json::Object(thing))
}

fn licence(site: &Site) -> Option<Json> {
    let (name, url) = site.config.licence.as_ref()?;
    text(&url.clone().or_else(|| licences::address(name))?)
}

fn text(words: &str) -> Option<Json> {
    (!words.is_empty()).then(|| words.into())
}

fn put(thing: &mut Map<String, Json>, name: &str, value: Option<Json>) {
    if let Some(value) = value {
        thing.insert(name.to_owned(), value);
    }
}

/// JSON in which no tag can begin or end (HTML, 4.12.1.3): the same value, its letters `<`, `>` and `&` written as escapes.
fn inside_script(json: &str) -> String {
    let mut safe = String::with_capacity(json.len());
    for letter in json.chars() {
        match letter {
            '<' | '>' | '&' | '\u{2028}' | '\u{2029}' => safe.push_str(&format!("\\u{:04x}", letter as u32)),
            letter => safe.push(letter),
        }
    }
    safe
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_tag_can_break_out() {
        let value = json!({ "name": "</script><script>x()</script><!-- & \u{2028}" });
        let safe = inside_script(&value.to_string());
        assert!(!safe.contains(['<', '>', '&', '\u{2028}']), "{safe}");
        assert_eq!(serde_json::from_str::<Json>(&safe).ok(), Some(value));
    }
}
