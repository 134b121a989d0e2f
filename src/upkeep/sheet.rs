//! Sheets for the telephone: what the site says of each service, with boxes to tick. Enters: a site, keys of services, the staff's words.
//! Leaves: one HTML page for A4 paper in black and white, a sheet an organization; only what everyone may read stands there.

use std::collections::BTreeMap;
use std::fmt::Write;

use serde::Serialize;

use crate::content::contact::{Contact, Phone, Schedule, Spoken};
use crate::content::entry::{Edition, Entry};
use crate::content::freshness;
use crate::content::service::{Ages, Police, Service};
use crate::diag::report::{Argument, Named};
use crate::lang::{Code, Tag};
use crate::markdown::html;
use crate::sentences::Words;
use crate::site::model::Site;

/// The questions of `promise`, and the message that asks each.
const QUESTIONS: [(&str, &str); 6] = [
    ("who_answers", "sheet-who-answers"),
    ("anonymous", "sheet-anonymous"),
    ("must_tell", "sheet-must-tell"),
    ("cost", "sheet-cost-question"),
    ("traces", "sheet-traces"),
    ("calls_back", "sheet-calls-back"),
];
/// How a service can be asked.
const METHODS: [&str; 4] = ["phone", "text", "email", "visit"];

const STYLE: &str = "@page{size:A4;margin:14mm}
body{font:11pt/1.35 sans-serif;color:#000;background:#fff;max-width:182mm;margin:0 auto;padding:4mm}
.sheet+.sheet{break-before:page}
article{margin-block-end:8mm}
h1{font-size:15pt;margin:0 0 2mm;border-block-end:2px solid}
h2{font-size:13pt;margin:4mm 0 1mm}
h3{font-size:11pt;margin:4mm 0 1mm}
p{margin:0 0 2mm}
table{border-collapse:collapse;inline-size:100%}
tr{break-inside:avoid}
th,td{border:1px solid;padding:1.2mm 2mm;text-align:start;vertical-align:top;overflow-wrap:anywhere}
th{inline-size:26%;font-weight:600}
td:last-child{inline-size:34%}
.box{display:inline-block;inline-size:3.4mm;block-size:3.4mm;border:1.4px solid;margin-inline-end:1.5mm;vertical-align:-.4mm}
.tick{white-space:nowrap;margin-inline-end:3mm}
.line{display:inline-block;border-block-end:1px solid;min-inline-size:38mm;block-size:5mm}
code{font-size:9.5pt}";

/// The sheets of these services, in this order; those of one organization stand together.
pub fn page(site: &Site, keys: &[&str], words: &Words) -> String {
    let mut sheets: Vec<(String, Vec<&Entry>)> = Vec::new();
    let mut of: BTreeMap<&str, usize> = BTreeMap::new();
    for entry in keys.iter().filter_map(|key| site.entry(key)) {
        let Some(service) = &entry.service else { continue };
        let organization = service.organization.as_ref().and_then(|(key, _)| site.entry(key));
        match organization {
            Some(organization) => {
                let at = *of.entry(&organization.key).or_insert_with(|| {
                    sheets.push((title(organization, words).to_owned(), Vec::new()));
                    sheets.len() - 1
                });
                sheets[at].1.push(entry);
            }
            None => sheets.push((title(entry, words).to_owned(), vec![entry])),
        }
    }
    let mut sheet = Sheet { site, words, out: String::new() };
    let heading = words.say("sheet-title", &[("date", Argument::from(site.day.to_string()))]);
    let _ = write!(
        sheet.out,
        "<!doctype html>\n<html lang=\"{}\">\n<head>\n<meta charset=\"utf-8\">\n<meta name=\"robots\" content=\"noindex\">\n<title>",
        words.staff().code()
    );
    html::escape(&heading, &mut sheet.out);
    let _ = write!(sheet.out, "</title>\n<style>\n{STYLE}\n</style>\n</head>\n<body>\n");
    for (name, entries) in &sheets {
        sheet.out.push_str("<section class=\"sheet\">\n");
        sheet.element("h1", name);
        sheet.element("p", &heading);
        entries.iter().for_each(|entry| sheet.record(entry));
        sheet.out.push_str("</section>\n");
    }
    sheet.out.push_str("</body>\n</html>\n");
    sheet.out
}

/// The text of an entry in the staff's language, else in the language it was written in.
fn edition<'a>(entry: &'a Entry, words: &Words) -> Option<&'a Edition> {
    let own = Code::parse(words.staff().code());
    own.and_then(|code| entry.edition(&code)).or_else(|| entry.source_edition())
}

fn title<'a>(entry: &'a Entry, words: &Words) -> &'a str {
    edition(entry, words).map_or(&*entry.key, |edition| edition.title.as_str())
}

/// A word of a closed list as the staff says it; nothing for what nobody knows.
pub fn spelled(word: &impl Serialize, words: &Words) -> Option<String> {
    let word = serde_json::to_value(word).ok()?;
    let name = word.as_str()?.replace('_', "-");
    (name != "unknown").then(|| words.say(&format!("say-{name}"), &[]))
}

/// Names of languages in the staff's language.
pub fn languages(tags: &[Tag], words: &Words) -> String {
    let other = |tag: &Tag| match tag.language() {
        "mul" => words.say("say-many-languages", &[]),
        _ => tag.as_str().to_owned(),
    };
    let named = tags.iter().map(|tag| Named { tag: tag.clone(), endonym: other(tag) }).collect();
    words.say("say-languages", &[("languages", Argument::Languages(named))])
}

struct Sheet<'a> {
    site: &'a Site,
    words: &'a Words,
    out: String,
}

impl Sheet<'_> {
    fn say(&self, name: &str) -> String {
        self.words.say(name, &[])
    }

    fn element(&mut self, name: &str, text: &str) {
        let _ = write!(self.out, "<{name}>");
        html::escape(text, &mut self.out);
        let _ = writeln!(self.out, "</{name}>");
    }

    fn tick(&mut self, text: &str) {
        self.out.push_str("<span class=\"tick\"><span class=\"box\"></span>");
        html::escape(text, &mut self.out);
        self.out.push_str("</span> ");
    }

    fn line(&mut self, text: &str) {
        html::escape(text, &mut self.out);
        self.out.push_str(" <span class=\"line\"></span> ");
    }

    fn record(&mut self, entry: &Entry) {
        let Some(service) = &entry.service else { return };
        self.out.push_str("<article>\n");
        self.element("h2", title(entry, self.words));
        let age = freshness::age(service, &self.site.config.cycles, self.site.day);
        let known = age.known.map_or(String::new(), |day| day.to_string());
        let sentence = if age.verified { "sheet-asked" } else { "sheet-read" };
        let told = self.words.say(sentence, &[("date", Argument::from(known)), ("key", Argument::from(&*entry.key))]);
        self.element("p", &told);
        self.out.push_str("<table>\n");
        for (name, value) in self.facts(entry, service) {
            self.row(&name, &value);
        }
        self.out.push_str("</table>\n");
        self.questions(entry);
        self.end(entry);
        self.out.push_str("</article>\n");
    }

    fn row(&mut self, name: &str, value: &str) {
        self.out.push_str("<tr><th scope=\"row\">");
        html::escape(name, &mut self.out);
        self.out.push_str("</th><td>");
        html::escape(if value.is_empty() { "—" } else { value }, &mut self.out);
        self.out.push_str("</td><td>");
        // What nobody knows is asked and written down.
        if !value.is_empty() {
            self.tick(&self.say("sheet-right"));
            self.tick(&self.say("sheet-changed"));
        }
        self.out.push_str("</td></tr>\n");
    }

    /// What everyone may read of a service: (name, value). A value that nobody knows is empty, so that it is asked.
    fn facts(&self, entry: &Entry, service: &Service) -> Vec<(String, String)> {
        let mut rows = Vec::new();
        let named = |name: &str| self.say(&format!("sheet-{name}"));
        let labels = edition(entry, self.words).map(|edition| edition.words.clone()).unwrap_or_default();
        if let Some(contact) = &entry.contact {
            for phone in &contact.phones {
                let label = &labels["phones"][&phone.id];
                let label = label["label"].as_str().or(label.as_str()).map(str::to_owned);
                rows.push((label.unwrap_or_else(|| named("phone")), self.phone(phone)));
            }
            rows.extend(self.addresses(contact));
        }
        for access in &service.access {
            let place = access.place.as_ref().and_then(|(key, _)| self.site.entry(key));
            let premises = place.and_then(|place| place.premises.as_ref()).filter(|premises| !premises.sealed);
            let address = premises.and_then(|premises| premises.address.clone());
            let town = premises.and_then(|premises| premises.municipality.clone());
            let name = place.map(|place| title(place, self.words).to_owned());
            let kind = spelled(&access.kind, self.words);
            let parts = [name, address, town, kind, access.hours.as_ref().map(|schedule| hours(schedule, self.words))];
            rows.push((named("access"), joined(parts)));
        }
        let labels = |vocabulary: &str, ids: &[(String, crate::diag::report::Place)]| {
            let code = Code::parse(self.words.staff().code());
            let terms = self.site.vocabularies.named(vocabulary);
            let label = |id: &String| {
                let term = terms.iter().find(|term| term.id == *id)?;
                Some(term.label_in(code.as_ref()?, &self.site.config.languages).0.to_owned())
            };
            let labels = ids.iter().map(|(id, _)| label(id).unwrap_or_else(|| id.clone()));
            labels.collect::<Vec<_>>().join(", ")
        };
        let each = |values: &[crate::content::service::Gender]| {
            values.iter().filter_map(|value| spelled(value, self.words)).collect::<Vec<_>>().join(", ")
        };
        let eligibility = &service.eligibility;
        let allowed = Ages { from: eligibility.age_min, to: eligibility.age_max };
        rows.push((named("types"), labels("types", &service.types)));
        rows.push((named("ages"), self.ages(service.ages)));
        rows.push((named("genders"), each(&service.genders)));
        rows.push((named("allowed"), joined([Some(self.ages(allowed)), Some(each(&eligibility.genders))])));
        let asked = [
            ("immigration-status", spelled(&eligibility.immigration_status, self.words)),
            ("id-required", spelled(&eligibility.id_required, self.words)),
            ("referral", spelled(&eligibility.referral, self.words)),
            ("cost", spelled(&service.cost, self.words)),
        ];
        rows.extend(asked.map(|(name, value)| (named(name), value.unwrap_or_default())));
        rows.push((named("languages"), self.spoken(&service.languages)));
        let areas = service.serves.iter().map(|(area, _)| self.say(&area.word()));
        rows.push((named("serves"), areas.collect::<Vec<_>>().join(", ")));
        rows
    }

    fn phone(&self, phone: &Phone) -> String {
        let extension = phone
            .extension
            .as_ref()
            .map(|extension| self.words.say("sheet-extension", &[("extension", Argument::from(extension.as_str()))]));
        joined([
            Some(phone.dial.written()),
            extension,
            spelled(&phone.channel, self.words),
            phone.toll_free.then(|| self.say("sheet-toll-free")),
            Some(self.spoken(&phone.languages)),
            phone.hours.as_ref().map(|schedule| hours(schedule, self.words)),
        ])
    }

    fn addresses(&self, contact: &Contact) -> Vec<(String, String)> {
        let of = |name: &str, pairs: &[(String, String)]| {
            let mut urls: Vec<&str> = pairs.iter().map(|(_, url)| url.as_str()).collect();
            urls.dedup();
            (!urls.is_empty()).then(|| (self.say(&format!("sheet-{name}")), urls.join(" ")))
        };
        let mut chat = of("chat", &contact.chat.url);
        if let Some((_, value)) = &mut chat {
            let more = [
                Some(self.spoken(&contact.chat.languages)),
                contact.chat.hours.as_ref().map(|schedule| hours(schedule, self.words)),
            ];
            *value = joined([Some(value.clone()), Some(joined(more))]);
        }
        let email = contact.email.as_ref().map(|address| (self.say("sheet-email"), address.clone()));
        [chat, of("form", &contact.form), email, of("web", &contact.web)].into_iter().flatten().collect()
    }

    fn ages(&self, ages: Ages) -> String {
        let number = |years: u8| Argument::from(i64::from(years));
        match (ages.from, ages.to) {
            (Some(from), Some(to)) => self.words.say("say-ages", &[("from", number(from)), ("to", number(to))]),
            (Some(from), None) => self.words.say("say-ages-from", &[("from", number(from))]),
            (None, Some(to)) => self.words.say("say-ages-to", &[("to", number(to))]),
            (None, None) => String::new(),
        }
    }

    fn spoken(&self, spoken: &[Spoken]) -> String {
        let of = |interpreter: bool| {
            let tags: Vec<Tag> =
                spoken.iter().filter(|one| one.interpreter == interpreter).map(|one| one.tag.clone()).collect();
            (!tags.is_empty()).then(|| languages(&tags, self.words))
        };
        let interpreted =
            of(true).map(|names| self.words.say("sheet-interpreter", &[("languages", Argument::from(names))]));
        joined([of(false), interpreted])
    }

    fn police(&self, police: Police) -> Option<String> {
        let id = match police {
            Police::Never => "say-police-never",
            Police::OnlyWithConsent => "say-police-only-with-consent",
            Police::May => "say-police-may",
            Police::IsPolice => "say-police-is",
            Police::Unknown => return None,
        };
        Some(self.say(id))
    }

    fn questions(&mut self, entry: &Entry) {
        let promise = edition(entry, self.words).map(|edition| edition.words["promise"].clone()).unwrap_or_default();
        self.element("h3", &self.say("sheet-promise"));
        self.out.push_str("<table>\n");
        for (field, question) in QUESTIONS {
            // What the facts answer stands before the words.
            let fact = entry.service.as_ref().and_then(|service| match field {
                "anonymous" => spelled(&service.promise.anonymous, self.words),
                "must_tell" => self.police(service.promise.police),
                "cost" => spelled(&service.cost, self.words),
                _ => None,
            });
            let answer = joined([fact, promise[field].as_str().map(str::to_owned)]);
            self.row(&self.say(question), &answer);
        }
        self.out.push_str("</table>\n");
    }

    fn end(&mut self, entry: &Entry) {
        self.element("h3", &self.say("sheet-end"));
        self.out.push_str("<p>");
        html::escape(&format!("{} ", self.say("sheet-consent")), &mut self.out);
        self.tick(&self.say("say-yes"));
        self.tick(&self.say("say-no"));
        self.line(&self.say("sheet-who"));
        self.out.push_str("</p>\n<p>");
        self.line(&self.say("sheet-by"));
        self.line(&self.say("sheet-on"));
        METHODS.iter().for_each(|method| self.tick(&self.words.say(&format!("say-{method}"), &[])));
        self.out.push_str("</p>\n<p><code>");
        html::escape(&self.words.say("sheet-command", &[("key", Argument::from(&*entry.key))]), &mut self.out);
        self.out.push_str("</code></p>\n");
    }
}

/// Hours in words, with the zone if it is not that of the site; as they were written if they cannot be read.
fn hours(schedule: &Schedule, words: &Words) -> String {
    match (&schedule.read, &schedule.time_zone) {
        (Some(read), zone) => words.hours(read, zone.as_deref()),
        (None, Some(zone)) => format!("{} ({zone})", schedule.text),
        (None, None) => schedule.text.clone(),
    }
}

/// What is known of these, one after another.
fn joined<const N: usize>(parts: [Option<String>; N]) -> String {
    parts.into_iter().flatten().filter(|part| !part.is_empty()).collect::<Vec<_>>().join(" · ")
}
