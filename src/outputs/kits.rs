//! Everything a station needs, in one packed folder for each language: scripts as text and as documents, the sheets of presenters, a table
//! for those who plan what is heard, a list of what there is. Enters: a site with spots. Leaves: a packed folder beside the list of spots.

use serde_json::json;

use crate::content::entry::{Edition, Entry, State};
use crate::diag::report::Report;
use crate::lang;
use crate::outputs::context::Context;
use crate::outputs::documents;
use crate::outputs::frame::Desk;
use crate::outputs::radio;
use crate::plan::{self, Claims, Profile, Recipe, Route, Subject};
use crate::sheets::write::{self, Delimiter};
use crate::site::model::{Section, Site};
use crate::site::radio::{self as air, Heard, Time, Told};
use crate::word;

pub const NAME: &str = plan::RADIO_KIT;

/// The first section of spots: the kit lies there.
fn section(site: &Site) -> Option<&Section> {
    site.sections.iter().find(|section| section.kind == "spot" && !section.intros.is_empty())
}

/// What a language has for the radio, by position.
fn entries(site: &Site, code: &lang::Code) -> Vec<usize> {
    let all = 0..site.entries.len();
    all.filter(|at| site.entries[*at].radio.is_some() && radio::own(site, *at, code).is_some()).collect()
}

pub fn routes(site: &Site, profile: &Profile, claims: &mut Claims) {
    let Some(section) = section(site).filter(|_| word::WRITES) else { return };
    for code in site.config.languages.codes().filter(|code| !entries(site, code).is_empty()) {
        let folder = plan::section_folder(site, section, code, profile.links);
        let path = format!("{folder}/{}-radio-{code}.zip", site.config.id);
        claims.add(&path, Subject::new(NAME, NAME).in_language(code), None);
    }
}

/// The link to the kit from the page of the section where it lies.
pub fn of_section(desk: &Desk, section: &Section) -> Option<String> {
    self::section(desk.site()).filter(|first| first.name == section.name).and_then(|_| desk.address(NAME, NAME))
}

/// A script with all that a list says of it.
struct Row<'a> {
    entry: &'a Entry,
    edition: &'a Edition,
    seconds: u32,
    lines: Vec<Heard>,
    time: Option<Time>,
    pace: &'static str,
}

impl Row<'_> {
    /// `cadeau-30-fr`: the same name in the table, in the list and of the files.
    fn name(&self) -> String {
        format!("{}-{}-{}", self.entry.key, self.seconds, self.edition.language)
    }
}

pub fn compose(context: &Context, route: &Route, report: &mut Report) -> Option<Recipe> {
    let desk = Desk::new(context, route);
    let site = desk.site();
    let code = desk.code();
    let entries = entries(site, code);
    let mut rows = Vec::new();
    for at in &entries {
        let entry = &site.entries[*at];
        let edition = radio::own(site, *at, code)?;
        rows.extend(radio::lengths(entry, edition).map(|(seconds, mark)| {
            let read = radio::reading(site, entry, edition, mark, Some(seconds));
            Row { entry, edition, seconds, lines: read.lines, time: read.time, pace: read.pace }
        }));
    }
    let mut files = vec![("README.txt".to_owned(), Recipe::Bytes(readme(&desk, report)))];
    for row in &rows {
        let name = row.name();
        files.push((format!("scripts/{name}.txt"), Recipe::Bytes(text(&desk, row, report))));
        let subject = Subject::new(radio::NAME, &format!("{}/{}", row.entry.key, row.seconds)).in_language(code);
        files.extend(document(context, &subject).map(|recipe| (format!("scripts/{name}.docx"), recipe)));
    }
    for at in &entries {
        let key = &site.entries[*at].key;
        let subject = Subject::new("page", key).in_language(code);
        files.extend(document(context, &subject).map(|recipe| (format!("sheets/{key}-{code}.docx"), recipe)));
    }
    files.push(("traffic.csv".to_owned(), Recipe::Bytes(traffic(&desk, &rows, report))));
    let list = list(&desk, &rows, &files);
    files.push(("manifest.json".to_owned(), Recipe::Bytes(list)));
    Some(Recipe::Packed { files })
}

/// The document of a page.
fn document(context: &Context, page: &Subject) -> Option<Recipe> {
    let route = context.plan.find(&Subject { output: documents::NAME, ..page.clone() })?;
    documents::compose(context, route, &mut Report::new())
}

/// Lines for any program, also an old one.
fn lines(lines: &[String]) -> Vec<u8> {
    format!("\u{FEFF}{}\r\n", lines.join("\r\n")).into_bytes()
}

fn readme(desk: &Desk, report: &mut Report) -> Vec<u8> {
    let config = &desk.site().config;
    let mut words = vec![config.name_in(desk.code()).to_owned(), String::new()];
    words.extend(
        ["radio-kit-about", "radio-estimated", "radio-kit-number", "radio-no-child"].map(|id| desk.word(id, report)),
    );
    words.extend(config.licence.as_ref().map(|(name, _)| name.clone()));
    words.extend(config.base_url.clone());
    lines(&words)
}

/// A script as plain text, its lines numbered.
fn text(desk: &Desk, row: &Row, report: &mut Report) -> Vec<u8> {
    let seconds = desk.say("radio-seconds", &[("n", i64::from(row.seconds).into())], report);
    let time = match row.time {
        Some(time) => desk.say("radio-about", &[("n", i64::from(time.seconds()).into())], report),
        None => desk.word("radio-stopwatch", report),
    };
    let mut words = vec![format!("{} – {seconds}", row.edition.title), time];
    if row.entry.sample || desk.site().config.sample {
        words.push(desk.word("sample-record", report));
    }
    if row.edition.state < State::Reviewed {
        words.push(desk.word("radio-unreviewed", report));
    }
    words.push(String::new());
    let colon = desk.word("radio-colon", report);
    for (line, number) in row.lines.iter().zip(1..) {
        let said = match line {
            Heard::Speech { who, words } => format!("{who}{colon} {words}"),
            Heard::Noise { who, seconds, words, .. } => {
                let seconds = seconds.map_or(String::new(), |n| {
                    format!(" ({})", desk.say("radio-seconds", &[("n", i64::from(n).into())], report))
                });
                format!("{who}{seconds}{colon} {words}")
            }
            Heard::Tag(told) => told.iter().map(seen).collect::<Vec<_>>().join(" "),
            Heard::Local => format!("[{}]", desk.word("radio-local", report)),
            Heard::Other(words) => words.clone(),
        };
        words.push(format!("{number:02}  {}", desk.set(&said)));
    }
    lines(&words)
}

/// A sentence with the number in words and in figures.
fn seen(told: &Told) -> String {
    let figures = if told.figures.is_empty() { String::new() } else { format!(" ({})", told.figures) };
    format!("{}{}{figures}{}", told.before, told.words, told.after)
}

/// The table of those who plan what is heard.
fn traffic(desk: &Desk, rows: &[Row], report: &mut Report) -> Vec<u8> {
    let heads = ["cart", "title", "slot", "estimate", "out-cue", "from", "until", "avoid", "crtc", "language"];
    let mut table = vec![heads.map(|head| desk.word(&format!("radio-column-{head}"), report)).to_vec()];
    for row in rows {
        let Some(facts) = &row.entry.radio else { continue };
        let day = |day: Option<crate::date::Date>| day.map(|day| day.to_string()).unwrap_or_default();
        let avoid: Vec<String> = facts.air.avoid.iter().map(|(from, until)| format!("{from}–{until}")).collect();
        table.push(vec![
            row.name(),
            row.edition.title.clone(),
            row.seconds.to_string(),
            row.time.map(|time| time.seconds().to_string()).unwrap_or_default(),
            air::out_cue(&row.lines).unwrap_or_default(),
            day(facts.air.from),
            day(facts.air.until),
            avoid.join(", "),
            facts.category.map(|category| category.to_string()).unwrap_or_default(),
            desk.language.tag.to_string(),
        ]);
    }
    // A spreadsheet in French splits columns at semicolons.
    let delimiter = if desk.language.tag.language() == "fr" { Delimiter::Semicolon } else { Delimiter::Comma };
    write::csv(&table, delimiter)
}

/// What there is, for programs.
fn list(desk: &Desk, rows: &[Row], files: &[(String, Recipe)]) -> Vec<u8> {
    let config = &desk.site().config;
    let scripts = rows.iter().map(|row| {
        json!({
            "name": row.name(),
            "key": &*row.entry.key,
            "title": row.edition.title,
            "language": desk.language.tag,
            "seconds": row.seconds,
            "estimate_ms": row.time.map(|time| time.ms),
            "letters": row.time.map(|time| time.letters),
            "pace": row.pace,
            "reviewed": row.edition.state >= State::Reviewed,
            "updated": row.entry.updated.map(|day| day.to_string()),
            "until": row.entry.radio.as_ref().and_then(|facts| facts.air.until).map(|day| day.to_string()),
            "sample": row.entry.sample || config.sample,
        })
    });
    let list = json!({
        "site": config.id,
        "licence": config.licence.as_ref().map(|(name, _)| name),
        "scripts": scripts.collect::<Vec<_>>(),
        "files": files.iter().map(|(name, _)| name).collect::<Vec<_>>(),
    });
    format!("{}\n", serde_json::to_string_pretty(&list).unwrap_or_default()).into_bytes()
}
