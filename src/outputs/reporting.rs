//! The doors of reporting: to whom one tells that a child may be in danger, or a crime, by what is reported and by the authority that
//! decides there. Enters: a site, and perhaps a region. Leaves: HTML with the services that receive reports, each under the regions for
//! which it does; nothing if no service does.

use std::collections::BTreeMap;

use crate::area::Area;
use crate::content::service::{Authority, Door, Role};
use crate::diag::report::Report;
use crate::lang;
use crate::locale::catalog::Value;
use crate::markdown::html;
use crate::outputs::context::Context;
use crate::outputs::people;
use crate::outputs::view::Phrase;
use crate::path::OutputPath;
use crate::site::directory;
use crate::site::model::Site;

/// Where the doors are shown.
#[derive(Clone, Copy)]
pub struct Place<'a> {
    /// The page on which they stand.
    pub page: &'a OutputPath,
    /// The language of that page.
    pub reader: &'a lang::Code,
    /// The language of the text around them.
    pub language: &'a lang::Code,
}

/// A service that receives reports, and for what.
struct Row<'a> {
    /// Its position in the site's entries.
    at: usize,
    door: &'a Door,
    areas: Vec<Area>,
}

/// Writes the doors of a region, or all of them.
pub fn write(context: &Context, place: Place, region: Option<Area>, report: &mut Report, out: &mut String) {
    let site = context.site();
    let rows = rows(site, place.reader);
    let shown = |row: &&Row| region.is_none_or(|region| row.areas.iter().any(|area| area.meets(region)));
    let mut groups: BTreeMap<(Role, Authority), Vec<&Row>> = BTreeMap::new();
    for row in rows.iter().filter(shown) {
        groups.entry((row.door.role, authority(row.door))).or_default().push(row);
    }
    if groups.is_empty() {
        return;
    }
    let mut writer = Writer { context, place, report, out };
    writer.out.push_str("<div class=\"helpbox reporting\">");
    let mut role = None;
    for ((what, authority), mut rows) in groups {
        if role != Some(what) {
            writer.title(if what == Role::Police { "reporting-crime" } else { "reporting-child" });
            role = Some(what);
        }
        if what == Role::YouthProtection {
            if authority == Authority::Director {
                writer.out.push_str("<p>");
                // Where every number has its hours, the sentence promises no night.
                let always = |row: &&Row| {
                    let contact = site.entries[row.at].contact.as_ref();
                    contact.is_some_and(|contact| contact.is_always())
                };
                let id = if rows.iter().any(always) { "reporting-unknown" } else { "reporting-unknown-hours" };
                writer.word(id, &[]);
                writer.out.push_str("</p>");
            }
            writer.title(match authority {
                Authority::Director => "reporting-director",
                Authority::Indigenous => "reporting-indigenous",
                Authority::Province => "reporting-province",
            });
        }
        // Of two that share a region by language, the one of the page's language stands first.
        let own = context.language(place.reader).tag.language();
        let foreign = |row: &Row| row.door.language.as_deref().is_some_and(|tag| tag.split('-').next() != Some(own));
        rows.sort_by_key(|row| (row.areas.first().copied(), foreign(row)));
        writer.list(&rows);
    }
    writer.out.push_str("</div>");
}

/// Of reports of crimes there is one list: whom the police answers to is nothing that a caller must know.
fn authority(door: &Door) -> Authority {
    if door.role == Role::Police { Authority::Director } else { door.authority }
}

/// Every door of a service that is offered, in the order of the directory.
fn rows<'a>(site: &'a Site, code: &lang::Code) -> Vec<Row<'a>> {
    let services = directory::listed(site, code).into_iter();
    let doors = services.flat_map(|at| {
        let doors = site.entries[at].service.iter().flat_map(|service| &service.reports);
        doors.map(move |door| Row { at, door, areas: door.areas.iter().map(|(area, _)| *area).collect() })
    });
    doors.collect()
}

struct Writer<'a, 'b> {
    context: &'a Context<'a>,
    place: Place<'a>,
    report: &'b mut Report,
    out: &'b mut String,
}

impl Writer<'_, '_> {
    fn say(&mut self, id: &str, values: &[(&str, Value)]) -> String {
        self.context.word(self.place.language, id, values, self.report)
    }

    fn word(&mut self, id: &str, values: &[(&str, Value)]) {
        let words = self.say(id, values);
        html::escape(&words, self.out);
    }

    fn title(&mut self, id: &str) {
        self.out.push_str("<p class=\"title\">");
        self.word(id, &[]);
        self.out.push_str("</p>");
    }

    fn list(&mut self, rows: &[&Row]) {
        let names: Vec<Option<String>> = rows.iter().map(|row| self.region(row)).collect();
        self.out.push_str("<ul>");
        for (row, name) in rows.iter().zip(&names) {
            // Where its regions do not tell a door from another, its own name does.
            let alone = name.as_ref().filter(|name| names.iter().flatten().filter(|other| other == name).count() == 1);
            self.door(row, alone);
        }
        self.out.push_str("</ul>");
    }

    /// The regions of a door in words, and its language where it is for one; nothing for an authority that is not of a region.
    fn region(&mut self, row: &Row) -> Option<String> {
        if row.door.authority == Authority::Indigenous || row.areas.is_empty() {
            return None;
        }
        let names: Vec<String> = row.areas.iter().map(|area| self.say(&area.word(), &[])).collect();
        let names: Vec<&str> = names.iter().map(String::as_str).collect();
        let mut words = people::joined(&names, self.context.language(self.place.language), self.context.formats);
        if let Some(tag) = &row.door.language {
            words.push(' ');
            words.push_str(&self.say("opens-in-language", &[("lang", Value::from(tag.as_str()))]));
        }
        Some(words)
    }

    fn door(&mut self, row: &Row, region: Option<&String>) {
        let (context, site) = (self.context, self.context.site());
        let (entry, page) = (&site.entries[row.at], context.language(self.place.language));
        let Some(edition) = site.text(row.at, self.place.language).or_else(|| entry.source_edition()) else { return };
        let title = Phrase::of(edition.title.clone(), &site.language(&edition.language).tag, &page.tag);
        self.out.push_str("<li>");
        let route = context.plan.entry(&entry.key, self.place.reader);
        if let Some(route) = route {
            self.out.push_str("<a href=\"");
            html::escape_attribute(&context.plan.link(self.place.page, &route.path, None), self.out);
            self.out.push_str("\">");
        }
        match region {
            Some(region) => html::escape(region, self.out),
            None => self.phrase(&title),
        }
        self.out.push_str(if route.is_some() { "</a>" } else { "" });
        let communities = people::own_first(entry, page).find_map(|edition| {
            let words = edition.words.get("communities")?.as_str()?;
            Some(Phrase::of(words, &site.language(&edition.language).tag, &page.tag))
        });
        if let Some(words) = communities {
            self.out.push_str(" <small>");
            self.phrase(&words);
            self.out.push_str("</small>");
        }
        if entry.sample {
            self.out.push_str(" <small class=\"sample\">");
            self.word("sample-record", &[]);
            self.out.push_str("</small>");
        }
        let phones = people::phones(site, entry, page, context.formats);
        let several = phones.len() > 1;
        for phone in &phones {
            self.out.push_str(" <span class=\"how\">");
            let href = Some(phone.number.href.as_str()).filter(|href| !href.is_empty());
            html::isolated(&phone.number.shown, href, self.out);
            if let Some(extension) = &phone.extension {
                self.out.push(' ');
                self.word("phone-extension", &[("extension", Value::from(extension.as_str()))]);
            }
            // A number that does not answer at all hours says which one it is: by day, in the evening.
            if let Some(label) = phone.label.as_ref().filter(|_| several || !phone.always) {
                self.out.push(' ');
                self.phrase(label);
            }
            self.out.push_str("</span>");
        }
        if phones.is_empty() {
            self.addresses(row.at);
        }
        self.out.push_str("</li>");
    }

    /// Where a service that lends no number is reached.
    fn addresses(&mut self, at: usize) {
        let (context, site) = (self.context, self.context.site());
        for web in people::sites(site, &site.entries[at], context.language(self.place.language)) {
            self.out.push_str(" <span class=\"how\">");
            let href = Some(web.number.href.as_str()).filter(|href| !href.is_empty());
            html::isolated(&web.number.shown, href, self.out);
            if let Some(tags) = &web.languages {
                self.out.push(' ');
                self.word("opens-in-language", &[("lang", Value::from(tags.as_str()))]);
            }
            self.out.push_str("</span>");
        }
    }

    fn phrase(&mut self, words: &Phrase) {
        match (&words.lang, &words.dir) {
            (Some(tag), Some(direction)) => html::foreign(&words.text, tag, *direction, self.out),
            _ => html::escape(&words.text, self.out),
        }
    }
}
