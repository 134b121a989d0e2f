//! What the script of the finder looks up (`finder.js` of the theme): every service that a language lists, with what it fits, where it
//! serves, how it is reached and when; the words and choices of its form; the municipalities and postal codes of each region. Enters: a site. Leaves:
//! scripts that hand their data to `fanalFind`, so that they can be read from a disk.
//!
//! Which of them a page asks for stands in `portions`: it depends on the page alone, never on what is typed or chosen there. A small
//! directory is one file; of a large one, the page of a region asks for the files that can matter there, and the first page of the section
//! for what answers from everywhere, its form leading to the page of a region by a link. Each file is named by what it is made of, and none
//! holds a place: where a service is stands on its page, or nowhere.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use serde_json::{Value as Json, json};

use crate::area::{self, Area};
use crate::content::contact::{Channel, Contact, Schedule};
use crate::content::entry::Entry;
use crate::content::service::{AccessKind, Ages, Service};
use crate::diag::report::Report;
use crate::lang::{self, Tag};
use crate::locale::catalog::Value;
use crate::memo;
use crate::outputs::assets;
use crate::outputs::choices::{self, AGES, Facet, Found, WAYS, Way};
use crate::outputs::context::Context;
use crate::outputs::facets;
use crate::outputs::frame::Desk;
use crate::outputs::hours;
use crate::outputs::people;
use crate::outputs::portions::Portions;
use crate::outputs::record;
use crate::outputs::timetables::{self, Tables};
use crate::outputs::view::{self, Phrase, Sift};
use crate::plan::{self, Claims, Links, Profile, Recipe, Route, Subject};
use crate::site::model::Site;
use crate::site::vocabulary::Term;
use crate::source::tree::{File, Tree};
use crate::theme::inline::{squeeze_css, squeeze_script};
use crate::towns;

pub const NAME: &str = "sift";

const TOWNS: &str = "towns";
const SCRIPT: &str = "finder.js";
const STYLE: &str = "finder.css";

/// How the data are written: another number, and browsers ask for the files again.
const FORM: u32 = 2;
/// The portion that every page with a form asks for, with the words.
const FIRST: &str = "first";

/// The words of the script's form, by the names that it knows them by.
const WORDS: [(&str, &str); 37] = [
    ("title", "sift-open"),
    ("any", "sift-any"),
    ("need", "finder-what"),
    ("town", "sift-town"),
    ("stays", "sift-stays"),
    ("towns", "sift-towns"),
    ("nowhere", "sift-nowhere"),
    ("postal", "sift-postal"),
    ("lead", "sift-lead"),
    ("area", "finder-where"),
    ("language", "languages-spoken"),
    ("age", "sift-age"),
    ("way", "finder-how"),
    ("group", "finder-by-group"),
    ("access", "sift-access"),
    ("now", "sift-now"),
    ("free", "cost-free"),
    ("status", "status-not-asked"),
    ("anonymous", "sift-anonymous"),
    ("clear", "sift-clear"),
    ("others", "sift-others"),
    ("count", "sift-count"),
    ("relaxed", "sift-relaxed"),
    ("check", "sift-check"),
    ("old", "facts-old"),
    ("local", "finder-local"),
    ("far", "sift-far"),
    ("province", "finder-province"),
    ("country", "finder-country"),
    ("regions", "finder-regions"),
    ("unknown", "finder-unknown"),
    ("none", "finder-none-here"),
    ("more", "sift-more"),
    ("add", "sift-add"),
    ("remove", "sift-remove"),
    ("sheet", "sift-sheet"),
    ("print", "sift-print"),
];

pub fn routes(site: &Site, profile: &Profile, claims: &mut Claims) {
    let tree = claims.tree;
    let Some(parts) = choices::section(site).and_then(|_| theme_parts(tree, &site.config.theme)) else { return };
    let common = common(tree, site, profile);
    let mut any = false;
    for code in site.config.languages.codes() {
        let all = choices::found(site, code);
        let portions = Portions::of(&all);
        if portions.is_empty() {
            continue;
        }
        any = true;
        // The pages of choices, which stand earlier in the table: a portion that no page asks for is no file.
        let is_page = |route: &&Route| {
            let subject = &route.subject;
            subject.output == choices::FINDER && subject.page == 1 && subject.language.as_ref() == Some(code)
        };
        let pages: BTreeMap<Arc<str>, String> = claims
            .routes()
            .filter(is_page)
            .map(|route| (route.subject.name.clone(), plan::address(&route.path).to_owned()))
            .collect();
        let folder = section_folder(site, code, profile);
        let regions = area::choices().into_iter().filter_map(|area| pages.get(&*choices::name(&[Facet::Area(area)])));
        let led: String = if portions.whole { String::new() } else { regions.map(String::as_str).collect() };
        let first = std::iter::once((FIRST, &portions.first));
        let others = portions.others.iter().map(|(name, portion)| (name.as_str(), portion));
        for (number, (name, portion)) in first.chain(others).enumerate() {
            if number > 0 && (portion.is_empty() || !pages.contains_key(name)) {
                continue;
            }
            let of_all: [&[u8]; 4] = [&common, code.as_str().as_bytes(), folder.as_bytes(), led.as_bytes()];
            let hash = portion_hash(tree, site, &of_all, portion.iter().map(|at| &all[*at]));
            let path = format!("assets/finder-{code}-{}.{hash:08x}.js", number + 1);
            claims.add(&path, Subject::new(NAME, name).in_language(code), None);
        }
    }
    if !any {
        return;
    }
    for (name, text) in parts.into_iter().chain([(TOWNS, towns_script())]) {
        let hash = memo::hash(text.as_bytes()) as u32;
        let (stem, extension) = name.rsplit_once('.').unwrap_or((name, "js"));
        claims.add(&format!("assets/{stem}.{hash:08x}.{extension}"), Subject::new(NAME, name), None);
    }
}

/// The script of the form and its style, without comments and indentation; nothing if the theme has not both.
fn theme_parts(tree: &Tree, theme: &str) -> Option<[(&'static str, String); 2]> {
    let script = squeeze_script(assets::script(tree, theme, SCRIPT)?);
    Some([(SCRIPT, script), (STYLE, squeeze_css(assets::script(tree, theme, STYLE)?))])
}

/// What every file depends on: the words of the interface, the vocabularies, the site, the year that the tables of hours begin with.
fn common(tree: &Tree, site: &Site, profile: &Profile) -> [u8; 16] {
    let mut hasher = memo::Hasher::new();
    let links = match profile.links {
        Links::Web => "web",
        Links::File => "file",
    };
    hasher.add(format!("{FORM} {} {links} {}", env!("CARGO_PKG_VERSION"), site.day.year()).as_bytes());
    for folder in ["locales", "content/vocabularies"] {
        for (path, file) in tree.below(folder) {
            if let File::Text(text) = file {
                hasher.add(path.as_str().as_bytes());
                hasher.add(text.as_bytes());
            }
        }
    }
    hasher.add(tree.text("site.yaml").map_or(&[], |text| text.as_bytes()));
    hasher.finish().to_le_bytes()
}

/// The folder of the services, with which the address of each begins.
fn section_folder(site: &Site, code: &lang::Code, profile: &Profile) -> String {
    choices::section(site).map(|section| plan::section_folder(site, section, code, profile.links)).unwrap_or_default()
}

/// Eight digits for all that a file is made of.
fn portion_hash<'a>(tree: &Tree, site: &Site, of_all: &[&[u8]], services: impl Iterator<Item = &'a Found>) -> u32 {
    let mut parts = of_all.to_vec();
    for one in services {
        let entry = &site.entries[one.at];
        let files = std::iter::once(&entry.facts_path).chain(entry.editions.iter().map(|edition| &edition.path));
        parts.push(entry.key.as_bytes());
        parts.extend(files.filter_map(|path| tree.text(path.as_str())).map(|text| text.as_bytes()));
    }
    memo::question(NAME, &parts) as u32
}

/// What the first page of a choice names for the script, or without a choice the first page of the section; nothing if it has no form.
pub fn place(desk: &Desk, choice: &[Facet]) -> Option<Sift> {
    let portions = desk.context.portions(desk.code());
    let (mut area, mut need) = (None, None);
    for facet in choice {
        match facet {
            Facet::Area(region) => area = Some(*region),
            Facet::Need(_) => need = Some(facet.name()),
            _ => return None,
        }
    }
    let name = choices::name(choice);
    let own = match area {
        None if choice.is_empty() && !portions.is_empty() => None,
        Some(area) if portions.whole && area.width() == 0 && need.is_none() => None,
        _ => Some(portions.others.get(&name)?),
    };
    let mut files = vec![link(desk, STYLE)?];
    if portions.whole || choice.is_empty() {
        files.push(link(desk, TOWNS)?);
    }
    files.push(desk.address(NAME, FIRST)?);
    if own.is_some_and(|own| !own.is_empty()) {
        files.push(desk.address(NAME, &name)?);
    }
    Some(Sift {
        files: files.join(" "),
        root: desk.root(),
        end: if desk.context.plan.profile.links == Links::Web { "/" } else { "/index.html" },
        area: area.map(Area::id),
        need,
        only: !portions.whole,
    })
}

/// The scripts of a page that has such a place: what tells hours, then what asks it.
pub fn scripts(desk: &Desk) -> Vec<String> {
    let asked = desk.address(hours::NAME, hours::NAME);
    asked.into_iter().chain(link(desk, SCRIPT)).collect()
}

/// The link from a page to what is the same in all languages.
fn link(desk: &Desk, name: &str) -> Option<String> {
    Some(desk.link(desk.context.plan.find(&Subject::new(NAME, name))?, None))
}

fn towns_script() -> String {
    let mut regions: BTreeMap<String, String> = BTreeMap::new();
    for (area, names) in towns::by_region().into_iter().chain(towns::parts()) {
        let known = regions.entry(area.id()).or_default();
        let joined = names.join("|");
        *known = if known.is_empty() { joined } else { format!("{known}|{joined}") };
    }
    let postal: BTreeMap<String, &str> = towns::postal().into_iter().map(|(area, codes)| (area.id(), codes)).collect();
    script(&json!({ "c": towns::CREDIT, "m": regions, "f": postal }))
}

fn script(data: &Json) -> String {
    format!("fanalFind({data});\n")
}

pub fn compose(context: &Context, route: &Route, report: &mut Report) -> Option<Recipe> {
    let name = &*route.subject.name;
    if name == TOWNS {
        return Some(Recipe::Bytes(towns_script().into_bytes()));
    }
    let desk = Desk::new(context, route);
    if name == SCRIPT || name == STYLE {
        let parts = theme_parts(context.tree, &desk.site().config.theme)?;
        let (_, text) = parts.into_iter().find(|(known, _)| *known == name)?;
        return Some(Recipe::Bytes(text.into_bytes()));
    }
    let all = context.choices.found(desk.site(), desk.code());
    let portions = context.portions(desk.code());
    let portion = if name == FIRST { &portions.first } else { portions.others.get(name)? };
    let mut writer = Writer {
        desk: &desk,
        report,
        names: List::default(),
        areas: List::default(),
        phrases: List::default(),
        tables: Tables::new(&context.timetables),
    };
    let services: Vec<Json> = portion.iter().filter_map(|at| writer.service(&all[*at])).collect();
    let mut data = json!({
        "w": writer.names.items,
        "a": writer.areas.items,
        "p": writer.phrases.items,
        "t": writer.tables.json(),
        "i": services,
    });
    if name == FIRST {
        data["l"] = Json::from(desk.language.tag.language());
        data["s"] = words(&desk, report);
        data["o"] = options(&desk, all, !portions.whole, report);
    }
    Some(Recipe::Bytes(script(&data).into_bytes()))
}

fn words(desk: &Desk, report: &mut Report) -> Json {
    let values = [("n", Value::from("{n}")), ("list", Value::from("{list}"))];
    let word = |(name, id): &(&str, &str)| {
        let words = desk.context.word(desk.code(), id, &values, report);
        ((*name).to_owned(), Json::from(words))
    };
    Json::Object(WORDS.iter().map(word).collect())
}

/// The choices of the form that some service fits, by the names of its lists: pairs of a name and its words. Where the form leads to the
/// page of a region, its path below the site stands third.
fn options(desk: &Desk, all: &[Found], leads: bool, report: &mut Report) -> Json {
    let site = desk.site();
    let mut counts: BTreeMap<&str, usize> = BTreeMap::new();
    for name in all.iter().flat_map(|one| &one.names) {
        *counts.entry(name).or_default() += 1;
    }
    let vocabularies = &site.vocabularies;
    let of = |terms: &[Term], facet: fn(String) -> Facet| -> Vec<Facet> {
        terms.iter().map(|term| facet(term.id.clone())).collect()
    };
    let mut languages: Vec<(usize, &str)> =
        counts.iter().filter_map(|(name, count)| Some((*count, name.strip_prefix("language:")?))).collect();
    languages.sort_by(|one, other| other.0.cmp(&one.0).then_with(|| one.1.cmp(other.1)));
    let lists = [
        ("need", of(&vocabularies.needs, Facet::Need)),
        ("language", languages.into_iter().map(|(_, tag)| Facet::Language(tag.to_owned())).collect()),
        ("age", AGES.into_iter().map(Facet::Age).collect()),
        ("way", WAYS.into_iter().map(Facet::Way).collect()),
        ("group", of(&vocabularies.groups, Facet::Group)),
    ];
    let mut options = serde_json::Map::new();
    for (list, facets) in lists {
        let known = facets.iter().filter(|facet| counts.contains_key(facet.name().as_str()));
        let pairs: Vec<Json> = known.map(|facet| json!([facet.name(), label(desk, facet, report)])).collect();
        options.insert(list.to_owned(), Json::from(pairs));
    }
    let offered = vocabularies.accessibility.iter().map(|term| (format!("access:{}", term.id), term));
    let offered = offered.filter(|(name, _)| counts.contains_key(name.as_str()));
    let offered: Vec<Json> =
        offered.map(|(name, term)| json!([name, term.label_in(desk.code(), &site.config.languages).0])).collect();
    options.insert("access".to_owned(), Json::from(offered));
    let others: BTreeSet<Area> =
        all.iter().flat_map(|one| &one.local).copied().filter(|area| area.width() == 1).collect();
    let areas = area::choices().into_iter().chain(others);
    let areas: Vec<Json> = areas
        .map(|area| {
            let words = desk.word(&area.word(), report);
            let subject = Subject::new(choices::FINDER, &choices::name(&[Facet::Area(area)])).in_language(desk.code());
            match desk.context.plan.find(&subject).filter(|_| leads) {
                Some(route) => {
                    let path = route.path.as_str();
                    json!([area.id(), words, plan::percent_encoded(path.strip_suffix("/index.html").unwrap_or(path))])
                }
                None => json!([area.id(), words]),
            }
        })
        .collect();
    options.insert("area".to_owned(), Json::from(areas));
    Json::Object(options)
}

/// What a choice is called in a list: of a language, its name alone.
pub fn label(desk: &Desk, facet: &Facet, report: &mut Report) -> String {
    let named = match facet {
        Facet::Language(tag) => {
            Tag::parse(tag).and_then(|tag| people::language_name(&tag, desk.language, desk.context.formats))
        }
        _ => None,
    };
    named.unwrap_or_else(|| facets::words(desk, facet, report).text)
}

/// Words that come again, by their numbers.
#[derive(Default)]
struct List {
    items: Vec<String>,
    known: BTreeMap<String, usize>,
}

impl List {
    fn number(&mut self, word: String) -> usize {
        if let Some(number) = self.known.get(&word) {
            return *number;
        }
        self.items.push(word.clone());
        self.known.insert(word, self.items.len() - 1);
        self.items.len() - 1
    }
}

/// A file being written.
struct Writer<'a> {
    desk: &'a Desk<'a>,
    report: &'a mut Report,
    names: List,
    areas: List,
    phrases: List,
    tables: Tables<'a>,
}

impl Writer<'_> {
    /// A service: its name, its path below the site, what it fits, its own regions, how far beyond it serves (1 the province, 2 the
    /// country, 4 unknown), the last day on which its hours may be believed, its doors, what else to know; what to know today
    /// (words, from which minute, until which), or 0; the language of its name where it is another.
    fn service(&mut self, one: &Found) -> Option<Json> {
        let desk = self.desk;
        let site = desk.site();
        let entry = &site.entries[one.at];
        let (contact, facts) = (entry.contact.as_ref()?, entry.service.as_deref()?);
        let edition = site.text(one.at, desk.code())?;
        let shown = record::in_short(desk, one.at, self.report)?;
        let title = desk.phrase(&edition.title, &edition.language);
        let names: Vec<usize> = one.names.iter().map(|name| self.names.number(name.clone())).collect();
        let local: Vec<usize> = one.local.iter().map(|area| self.areas.number(area.id())).collect();
        let wide = u8::from(one.province) | u8::from(one.country) << 1 | u8::from(one.unknown) << 2;
        let doors = self.doors(entry, contact, facts, &shown);
        let notes = self.notes(entry, facts, one, &shown);
        let links = desk.context.plan.profile.links;
        let mut row = vec![
            Json::from(title.text),
            Json::from(plan::percent_encoded(&plan::entry_folder(site, entry, desk.code(), links))),
            Json::from(names),
            Json::from(local),
            Json::from(wide),
            Json::from(timetables::trusted(site, facts)),
            Json::from(doors),
            Json::from(notes),
        ];
        row.push(match own(shown.alert.as_ref()) {
            Some(words) => {
                let times = shown.alert_times.as_ref();
                json!([words, times.and_then(|times| times.from), times.and_then(|times| times.until)])
            }
            None => json!(0),
        });
        if let (Some(lang), Some(dir)) = (title.lang, title.dir) {
            row.extend([json!(lang), json!(dir)]);
        }
        Some(Json::from(row))
    }

    fn phrase(&mut self, words: String) -> usize {
        self.phrases.number(words)
    }

    fn table(&mut self, schedule: Option<&Schedule>) -> Json {
        schedule.and_then(|schedule| self.tables.number(schedule)).map_or(json!(-1), Json::from)
    }

    /// Each door: 0 a number to call, 1 to write to, 2 an address on the web, 3 a place; by which way; the number or address; its table
    /// of hours; what it is called; when it answers, and in which languages. Then, where a number leads elsewhere than its digits do, its
    /// address; 0 for a sample, which leads nowhere.
    fn doors(&mut self, entry: &Entry, contact: &Contact, facts: &Service, shown: &view::Service) -> Vec<Json> {
        let desk = self.desk;
        let sample = entry.sample || desk.site().config.sample;
        let mut doors = Vec::new();
        for phone in &shown.phones {
            let Some(known) = contact.phone(&phone.id) else { continue };
            let way = match known.channel {
                Channel::Voice => Way::Voice,
                Channel::Text => Way::Writing,
                Channel::Tty | Channel::Video | Channel::Relay => Way::Signs,
            };
            // The data do not say of a name in which language it is: what has none in the reader's is called by what it does.
            let label = match (&phone.keyword, own(phone.label.as_ref())) {
                (Some(word), _) => {
                    let values = [
                        ("word", Value::from(word.text.as_str())),
                        ("number", Value::from(phone.number.shown.as_str())),
                    ];
                    desk.context.word(desk.code(), "send-word", &values, self.report)
                }
                (None, Some(label)) => label,
                (None, None) if known.channel == Channel::Text => desk.word("text-us", self.report),
                (None, None) => desk.word("call", self.report),
            };
            let extension = phone.extension.as_ref().map(|extension| {
                let values = [("extension", Value::from(extension.as_str()))];
                desk.context.word(desk.code(), "phone-extension", &values, self.report)
            });
            let hours =
                if phone.always { Some(desk.word("always-open", self.report)) } else { own(phone.hours.as_ref()) };
            let mut notes: Vec<String> = extension.into_iter().chain(hours).chain(phone.languages.clone()).collect();
            for tag in &phone.interpreted {
                let tag = tag.to_string();
                notes.push(desk.context.word(
                    desk.code(),
                    "with-interpreter",
                    &[("lang", Value::from(tag.as_str()))],
                    self.report,
                ));
            }
            let table = self.table(known.hours.as_ref());
            let notes: Vec<usize> = notes.into_iter().map(|words| self.phrase(words)).collect();
            let text = known.channel == Channel::Text;
            let mut door = json!([u8::from(text), place_of(way), phone.number.shown, table, self.phrase(label), notes]);
            if let Some(list) = door.as_array_mut() {
                if sample {
                    list.push(json!(0));
                } else if phone.number.href != derived(&phone.number.shown, text) {
                    list.push(Json::from(phone.number.href.clone()));
                }
            }
            doors.push(door);
        }
        for web in shown.web.iter().filter(|web| web.channel != "site" || shown.phones.is_empty()) {
            let (id, schedule) = match web.channel {
                "chat" => ("chat", contact.chat.hours.as_ref()),
                "form" => ("fill-form", None),
                _ => ("visit-site", None),
            };
            let label = desk.word(id, self.report);
            let elsewhere = web.languages.as_deref().map(|tags| {
                desk.context.word(desk.code(), "opens-in-language", &[("lang", Value::from(tags))], self.report)
            });
            let notes: Vec<String> = elsewhere.into_iter().chain(desk.hours(schedule, self.report)).collect();
            let notes: Vec<usize> = notes.into_iter().map(|words| self.phrase(words)).collect();
            let table = self.table(schedule);
            let mut door = json!([2, place_of(Way::Writing), web.number.href, table, self.phrase(label), notes]);
            if let Some(list) = door.as_array_mut().filter(|_| sample) {
                list.push(json!(0));
            }
            doors.push(door);
        }
        let met = |kind| matches!(kind, AccessKind::Physical | AccessKind::Outreach);
        for access in facts.access.iter().filter(|access| met(access.kind)) {
            let id = if access.kind == AccessKind::Outreach { "access-outreach" } else { facets::way_word(Way::Visit) };
            let label = desk.word(id, self.report);
            let notes: Vec<usize> =
                desk.hours(access.hours.as_ref(), self.report).into_iter().map(|words| self.phrase(words)).collect();
            let table = self.table(access.hours.as_ref());
            doors.push(json!([3, place_of(Way::Visit), "", table, self.phrase(label), notes]));
        }
        doors
    }

    /// What else to know before one calls.
    fn notes(&mut self, entry: &Entry, facts: &Service, one: &Found, shown: &view::Service) -> Vec<usize> {
        let desk = self.desk;
        let mut notes = Vec::new();
        if entry.sample || desk.site().config.sample {
            notes.push(desk.word("sample-record", self.report));
        }
        notes.extend(shown.serves.clone().filter(|_| !one.province && !one.country));
        notes.extend(
            own(shown.hours.as_ref())
                .filter(|_| shown.phones.iter().all(|phone| phone.hours.is_none() && !phone.always)),
        );
        let who = &facts.eligibility;
        let ages = if who.age_min.is_some() || who.age_max.is_some() {
            Ages { from: who.age_min, to: who.age_max }
        } else {
            facts.ages
        };
        let years = |age: u8| Value::from(i64::from(age));
        let ages = match (ages.from, ages.to) {
            (Some(from), Some(to)) => Some(("ages-range", vec![("from", years(from)), ("to", years(to))])),
            (Some(from), None) => Some(("ages-from", vec![("age", years(from))])),
            (None, Some(to)) => Some(("ages-to", vec![("age", years(to))])),
            (None, None) => None,
        };
        notes.extend(ages.map(|(id, values)| desk.context.word(desk.code(), id, &values, self.report)));
        if shown.free {
            notes.push(desk.word("cost-free", self.report));
        }
        let day = match (&shown.verified, &shown.sourced) {
            (Some(verified), _) => Some(("finder-checked", verified.date.as_str())),
            (None, Some(sourced)) => Some(("finder-read", sourced.read_date.as_str())),
            (None, None) => None,
        };
        notes.extend(
            day.map(|(id, date)| desk.context.word(desk.code(), id, &[("date", Value::from(date))], self.report)),
        );
        notes.into_iter().map(|words| self.phrase(words)).collect()
    }
}

/// Words, unless they are in another language than the page.
fn own(phrase: Option<&Phrase>) -> Option<String> {
    phrase.filter(|phrase| phrase.lang.is_none()).map(|phrase| phrase.text.clone())
}

fn place_of(way: Way) -> usize {
    WAYS.iter().position(|known| *known == way).unwrap_or_default()
}

/// Where a number leads as the script concludes from its digits.
fn derived(shown: &str, text: bool) -> String {
    let digits: String = shown.chars().filter(char::is_ascii_digit).collect();
    let ten = digits.strip_prefix('1').filter(|rest| rest.len() == 10).unwrap_or(&digits);
    let number = if ten.len() == 10 { format!("+1{ten}") } else { digits };
    format!("{}:{number}", if text { "sms" } else { "tel" })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_number_leads_where_its_digits_do() {
        let known = [("1 833 900-1010", "tel:+18339001010"), ("514 555-0123", "tel:+15145550123"), ("911", "tel:911")];
        for (shown, href) in known {
            assert_eq!(derived(shown, false), href);
        }
        assert_eq!(derived("686868", true), "sms:686868");
    }
}
