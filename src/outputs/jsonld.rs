//! What a page is, for programs (schema.org 30): an article, a definition, a service with the ways to reach it, a lesson, a course, a
//! meeting, and the trail that leads there. Enters: the plan, an entry, a language. Leaves: JSON that is safe inside `<script type="application/ld+json">`, which
//! the content policy does not hinder, because a browser never runs it. It says nothing that the page does not say: in a help section
//! neutral names only; of samples, borrowed and unreviewed texts nothing at all; of a sealed place nothing, and coordinates of none.

use std::ops::Range;

use serde_json::{Map, Value as Json, json};

use crate::area::Area;
use crate::content::contact::{Channel, Contact, Phone, Schedule, Spoken};
use crate::content::entry::{Edition, Entry};
use crate::content::event::Status;
use crate::content::lesson::Named;
use crate::content::service::{Access, AccessKind, Premises};
use crate::diag::report::Report;
use crate::lang;
use crate::outputs::frame::Desk;
use crate::outputs::{alternates, courses, licences, meetings};
use crate::path::OutputPath;
use crate::plan::{Plan, Route, Subject};
use crate::site::model::{Intro, Section, Site};
use crate::site::standing::{self, Standing};

/// The data of an entry's page. `window` is the title of its window: of a discreet meeting, the only name that is told.
pub fn entry(desk: &Desk, entry: &Entry, window: &str, report: &mut Report) -> Option<String> {
    let (plan, code, site) = (desk.context.plan, desk.code(), desk.site());
    let page = Page::of(plan, &Subject::new("page", &entry.key), code)?;
    let edition = entry.edition(code)?;
    let section = site.section(&entry.section);
    let name = match entry.is_discreet() {
        true => window,
        false => page.name(&edition.title, edition.neutral.as_deref(), site.is_help(entry)),
    };
    let offered = entry.contact.as_ref().filter(|_| standing::of(entry) == Standing::Offered);
    let mut thing = match (entry.kind, offered) {
        (_, offered) if site.is_help(entry) => {
            let mut thing = page.thing("WebPage", name);
            // The ways to reach it, without its name.
            put(&mut thing, "mainEntity", offered.map(|contact| Json::Object(service(&page, entry, contact))));
            thing
        }
        ("article", _) => article(&page, entry, edition),
        ("term", _) => term(&page, edition, section),
        ("lesson" | "session", _) => lesson(&page, desk, entry, edition, report),
        ("course", _) => course(&page, entry, edition),
        ("event", _) => event(&page, entry, name),
        (_, Some(contact)) => {
            let mut thing = page.thing("Service", name);
            // A service has no language of its own; its channels have.
            thing.remove("inLanguage");
            thing.extend(service(&page, entry, contact));
            thing
        }
        (_, None) => page.thing("WebPage", name),
    };
    // What a discreet meeting is about stands on its page alone.
    if !site.is_help(entry) && !entry.is_discreet() {
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

/// A lesson, a meeting of parents, a training (LRMI, of which schema.org took over the terms): what the page says to who leads.
fn lesson(page: &Page, desk: &Desk, entry: &Entry, edition: &Edition, report: &mut Report) -> Map<String, Json> {
    let site = page.plan.site;
    let mut thing = page.thing("LearningResource", &edition.title);
    let Some(lesson) = &entry.lesson else { return thing };
    put(&mut thing, "learningResourceType", text("lesson plan"));
    taught(page, &mut thing, lesson.ages, &lesson.levels, words(edition, "objectives", &lesson.objectives));
    put(&mut thing, "timeRequired", text(&format!("PT{}M", lesson.duration)));
    let role = match lesson.meeting.as_deref() {
        None => "student",
        Some("parents") => "parent",
        Some(_) => "professional",
    };
    put(&mut thing, "audience", Some(json!({ "@type": "EducationalAudience", "educationalRole": role })));
    let alignments = lesson.curriculum.iter().map(|row| {
        let mut alignment = Map::new();
        put(&mut alignment, "@type", text("AlignmentObject"));
        let kind = if row.relation == "teaches" { "teaches" } else { "educationalSubject" };
        put(&mut alignment, "alignmentType", text(kind));
        put(&mut alignment, "educationalFramework", text(&desk.word(&format!("framework-{}", row.framework), report)));
        put(&mut alignment, "targetName", edition.words["curriculum"][&row.id].as_str().and_then(text));
        let source = row.source.as_ref().and_then(|id| site.sources.get(id));
        put(&mut alignment, "targetUrl", source.and_then(|source| text(source.url.as_deref()?)));
        Json::Object(alignment)
    });
    let alignments: Vec<Json> = alignments.collect();
    put(&mut thing, "educationalAlignment", (!alignments.is_empty()).then_some(Json::Array(alignments)));
    let courses = site.entries.iter().filter(|other| {
        let lessons = other.course.iter().flat_map(|course| &course.lessons);
        lessons.into_iter().any(|(key, _)| **key == *entry.key)
    });
    let courses: Vec<Json> = courses.filter_map(|course| part(page, "Course", &course.key)).collect();
    put(&mut thing, "isPartOf", (!courses.is_empty()).then_some(Json::Array(courses)));
    by_us(page, entry, &mut thing);
    thing
}

/// Lessons in order.
fn course(page: &Page, entry: &Entry, edition: &Edition) -> Map<String, Json> {
    let mut thing = page.thing("Course", &edition.title);
    let Some(course) = &entry.course else { return thing };
    taught(page, &mut thing, course.ages, &course.levels, words(edition, "objectives", &course.objectives));
    let (minutes, _) = courses::minutes(page.plan.site, course);
    put(&mut thing, "timeRequired", text(&format!("PT{minutes}M")));
    let lessons: Vec<Json> = course.lessons.iter().filter_map(|(key, _)| part(page, "LearningResource", key)).collect();
    put(&mut thing, "hasPart", (!lessons.is_empty()).then_some(Json::Array(lessons)));
    put(&mut thing, "provider", organisation(page.plan.site, page.code));
    by_us(page, entry, &mut thing);
    thing
}

/// A meeting on a day. Of a place that is withheld nothing is told; who may take part from afar finds how on the page.
fn event(page: &Page, entry: &Entry, name: &str) -> Map<String, Json> {
    let site = page.plan.site;
    let mut thing = page.thing("EducationEvent", name);
    let Some(event) = &entry.event else { return thing };
    let place = event.place.as_ref().and_then(|(key, _)| site.entry(key));
    let premises = place.and_then(|place| place.premises.as_deref());
    let open = !meetings::is_withheld(event, premises);
    let place = place.filter(|_| open).zip(premises).and_then(|(place, premises)| {
        let mut there = Map::new();
        put(&mut there, "@type", text("Place"));
        let edition = place.edition(page.code).or(place.source_edition())?;
        put(&mut there, "name", text(&edition.title));
        put(&mut there, "address", address(premises));
        Some(Json::Object(there))
    });
    let afar = event.online.then(|| json!({ "@type": "VirtualLocation", "url": page.address(page.path) }));
    let is_met = event.place.is_some() || !event.online;
    let mode = match (is_met, event.online) {
        (true, true) => "Mixed",
        (false, _) => "Online",
        (true, false) => "Offline",
    };
    let status = match event.status {
        Status::Scheduled => "EventScheduled",
        Status::Cancelled => "EventCancelled",
        Status::Postponed => "EventPostponed",
    };
    put(&mut thing, "startDate", text(&meetings::instant(site, event, event.start)));
    put(&mut thing, "endDate", text(&meetings::instant(site, event, event.end)));
    put(&mut thing, "eventStatus", text(&format!("https://schema.org/{status}")));
    put(&mut thing, "eventAttendanceMode", text(&format!("https://schema.org/{mode}EventAttendanceMode")));
    let locations: Vec<Json> = place.into_iter().chain(afar).collect();
    put(&mut thing, "location", (!locations.is_empty()).then_some(Json::Array(locations)));
    let tags: Vec<Json> = event.languages.iter().map(|tag| tag.to_string().into()).collect();
    put(&mut thing, "inLanguage", Some(Json::Array(tags)));
    put(&mut thing, "isAccessibleForFree", event.free.map(Json::Bool));
    put(&mut thing, "organizer", organisation(site, page.code));
    thing
}

/// Whom something is for and what is learned in it.
fn taught(page: &Page, thing: &mut Map<String, Json>, ages: Option<(u32, u32)>, levels: &Named, aims: Vec<Json>) {
    let site = page.plan.site;
    let labels = levels.iter().filter_map(|(id, _)| {
        let term = site.vocabularies.named("levels").iter().find(|term| term.id == *id)?;
        Some(Json::from(term.label_in(page.code, &site.config.languages).0))
    });
    let labels: Vec<Json> = labels.collect();
    put(thing, "educationalLevel", (!labels.is_empty()).then_some(Json::Array(labels)));
    put(thing, "typicalAgeRange", ages.and_then(|(from, to)| text(&format!("{from}-{to}"))));
    put(thing, "teaches", (!aims.is_empty()).then_some(Json::Array(aims)));
}

/// The words of a language for ids of a list.
fn words(edition: &Edition, field: &str, ids: &[String]) -> Vec<Json> {
    ids.iter().filter_map(|id| text(edition.words[field][id].as_str()?)).collect()
}

/// Another entry by its name and address, where it has its own text in this language.
fn part(page: &Page, kind: &str, key: &str) -> Option<Json> {
    let site = page.plan.site;
    let edition = site.entry(key)?.edition(page.code)?;
    let route = page.plan.entry(key, page.code)?;
    Some(json!({ "@type": kind, "name": edition.title, "url": page.address(&route.path) }))
}

/// Who made it, when, and how it may be used.
fn by_us(page: &Page, entry: &Entry, thing: &mut Map<String, Json>) {
    let site = page.plan.site;
    put(thing, "dateModified", entry.updated.map(|date| date.to_string().into()));
    put(thing, "isAccessibleForFree", Some(Json::Bool(true)));
    put(thing, "publisher", organisation(site, page.code));
    put(thing, "license", licence(site));
}

/// The ways to reach a service. Never an `EmergencyService`: programs would send people there.
fn service(page: &Page, entry: &Entry, contact: &Contact) -> Map<String, Json> {
    let mut thing = Map::new();
    put(&mut thing, "@type", text("Service"));
    let mut channels: Vec<Json> = contact.phones.iter().map(by_phone).collect();
    channels.extend(contact.chat.url.iter().map(|(_, url)| {
        let mut channel = Map::new();
        put(&mut channel, "@type", text("ServiceChannel"));
        put(&mut channel, "serviceUrl", text(url));
        put(&mut channel, "availableLanguage", languages(&contact.chat.languages));
        Json::Object(channel)
    }));
    for (_, url) in contact.form.iter().chain(&contact.web) {
        channels.push(json!({ "@type": "ServiceChannel", "serviceUrl": url }));
    }
    let facts = entry.service.as_deref();
    for place in facts.iter().flat_map(|facts| &facts.access).filter_map(|door| place(page, door)) {
        channels.push(json!({ "@type": "ServiceChannel", "serviceLocation": place }));
    }
    put(&mut thing, "availableChannel", (!channels.is_empty()).then_some(Json::Array(channels)));
    let areas = facts.iter().flat_map(|facts| &facts.serves);
    // A number alone names two regions, one of administration and one of health.
    let named = |area: &Area| match area.scheme_name() {
        name if name.starts_with("iso") => area.code().to_owned(),
        name => format!("{name}:{}", area.code()),
    };
    let areas: Vec<Json> =
        areas.map(|(area, _)| json!({ "@type": "AdministrativeArea", "identifier": named(area) })).collect();
    put(&mut thing, "areaServed", (!areas.is_empty()).then_some(Json::Array(areas)));
    thing
}

fn by_phone(phone: &Phone) -> Json {
    let mut point = Map::new();
    put(&mut point, "@type", text("ContactPoint"));
    put(&mut point, "telephone", text(phone.dial.uri()));
    put(&mut point, "availableLanguage", languages(&phone.languages));
    let mut options: Vec<Json> = Vec::new();
    if phone.toll_free {
        options.push("https://schema.org/TollFree".into());
    }
    if matches!(phone.channel, Channel::Tty | Channel::Relay | Channel::Video) {
        options.push("https://schema.org/HearingImpairedSupported".into());
    }
    put(&mut point, "contactOption", (!options.is_empty()).then_some(Json::Array(options)));
    put(&mut point, "hoursAvailable", phone.hours.as_ref().and_then(opening));
    let by = if phone.channel == Channel::Text { "serviceSmsNumber" } else { "servicePhone" };
    json!({ "@type": "ServiceChannel", by: point })
}

/// The languages that the staff speaks: an interpreter is not of the service.
fn languages(spoken: &[Spoken]) -> Option<Json> {
    let staff = spoken.iter().filter(|one| !one.interpreter);
    let tags: Vec<Json> = staff.map(|one| one.tag.to_string().into()).collect();
    (!tags.is_empty()).then_some(Json::Array(tags))
}

/// A door that anybody may come to, as its page shows it. Of a sealed place nothing is said; of no place where it lies on a map.
fn place(page: &Page, door: &Access) -> Option<Json> {
    let (key, _) = door.place.as_ref().filter(|_| door.kind == AccessKind::Physical)?;
    let premises = page.plan.site.entry(key)?.premises.as_deref().filter(|premises| !premises.sealed)?;
    let mut place = Map::new();
    put(&mut place, "@type", text("Place"));
    put(&mut place, "address", Some(address(premises)?));
    put(&mut place, "openingHoursSpecification", door.hours.as_ref().and_then(opening));
    Some(Json::Object(place))
}

fn address(premises: &Premises) -> Option<Json> {
    let mut address = Map::new();
    put(&mut address, "@type", text("PostalAddress"));
    put(&mut address, "streetAddress", text(premises.address.as_deref()?));
    put(&mut address, "addressLocality", premises.municipality.as_deref().and_then(text));
    put(&mut address, "postalCode", premises.postal_code.as_deref().and_then(text));
    Some(Json::Object(address))
}

/// The week as schema.org tells it; nothing of hours that are more than a week, for half of them would be wrong.
fn opening(schedule: &Schedule) -> Option<Json> {
    const DAYS: [&str; 8] =
        ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday", "PublicHolidays"];
    let week = schedule.read.as_ref()?.week()?;
    // Closed on holidays: a span without length is how that is said.
    let holidays = week.holidays.map(|spans| if spans.is_empty() { vec![0..0] } else { spans });
    let mut spans: Vec<(Range<u16>, Vec<String>)> = Vec::new();
    for (day, times) in DAYS.into_iter().zip(week.days.into_iter().chain(holidays)) {
        for span in times {
            let day = format!("https://schema.org/{day}");
            match spans.iter_mut().find(|(known, _)| *known == span) {
                Some((_, days)) => days.push(day),
                None => spans.push((span, vec![day])),
            }
        }
    }
    let specifications = spans.into_iter().map(|(span, days)| {
        // The last minute of a day stands for its end; an end before its start is on the next day.
        let closes = if span.end == DAY { DAY - 1 } else { span.end % DAY };
        json!({ "@type": "OpeningHoursSpecification", "dayOfWeek": days, "opens": clock(span.start), "closes": clock(closes) })
    });
    let specifications: Vec<Json> = specifications.collect();
    (!specifications.is_empty()).then_some(Json::Array(specifications))
}

/// Minutes of a day.
const DAY: u16 = 24 * 60;

fn clock(minutes: u16) -> String {
    format!("{:02}:{:02}", minutes / 60, minutes % 60)
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
