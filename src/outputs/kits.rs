//! Everything a station needs, in one packed folder for each language: scripts and programmes as text and as documents, the sheets of
//! presenters, a table for those who plan what is heard, a list of what there is. Enters: a site with spots. Leaves: a packed folder beside the list of spots.

use serde_json::json;

use crate::content::entry::{Edition, Entry, State};
use crate::diag::report::Report;
use crate::lang;
use crate::outputs::context::Context;
use crate::outputs::documents;
use crate::outputs::frame::Desk;
use crate::outputs::radio;
use crate::outputs::view;
use crate::plan::{self, Claims, Profile, Recipe, Route, Subject};
use crate::sheets::write::{self, Delimiter};
use crate::site::model::{Section, Site};
use crate::site::radio::{self as air, Heard, Time, Told};
use crate::text::tags;
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
    at: usize,
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
            Row { at: *at, entry, edition, seconds, lines: read.lines, time: read.time, pace: read.pace }
        }));
    }
    let mut files = vec![("README.txt".to_owned(), Recipe::Bytes(readme(&desk, report)))];
    for row in &rows {
        let name = row.name();
        files.push((format!("scripts/{name}.txt"), Recipe::Bytes(text(&desk, row, report))));
        let subject = Subject::new(radio::NAME, &format!("{}/{}", row.entry.key, row.seconds)).in_language(code);
        files.extend(document(context, &subject).map(|recipe| (format!("scripts/{name}.docx"), recipe)));
    }
    let mut programmes = Vec::new();
    for at in &entries {
        let entry = &site.entries[*at];
        let edition = radio::own(site, *at, code)?;
        if entry.radio.as_ref().is_none_or(|facts| facts.segments.is_empty()) {
            continue;
        }
        let heard = radio::view(&desk, *at, edition, report)?;
        let name = format!("{}-{code}", entry.key);
        files.push((format!("programmes/{name}.txt"), Recipe::Bytes(programme(&desk, entry, edition, &heard, report))));
        programmes.push(rundown(&desk, entry, edition, &heard, &name));
    }
    for at in &entries {
        let key = &site.entries[*at].key;
        let subject = Subject::new("page", key).in_language(code);
        files.extend(document(context, &subject).map(|recipe| (format!("sheets/{key}-{code}.docx"), recipe)));
    }
    files.push(("traffic.csv".to_owned(), Recipe::Bytes(traffic(&desk, &rows, report))));
    let list = list(&desk, &rows, programmes, &files);
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
    words.extend(warnings(desk, row.entry, row.edition, report));
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
            Heard::Local(told) => told.left_open(&desk.word("radio-local", report)),
            Heard::Other(words) => words.clone(),
        };
        words.push(format!("{number:02}  {}", desk.set(&said)));
    }
    if let Some(heard) = radio::view(desk, row.at, row.edition, report) {
        words.push(String::new());
        words.extend(foot(desk, &heard, air::out_cue(&row.lines).as_deref(), report));
    }
    lines(&words)
}

/// That a text is a sample, that nobody has read it, that a machine translated it.
fn warnings(desk: &Desk, entry: &Entry, edition: &Edition, report: &mut Report) -> Vec<String> {
    let sample = (entry.sample || desk.site().config.sample).then_some("sample-record");
    let unread = match radio::state(edition) {
        "machine" => Some("machine-text"),
        "unreviewed" => Some("radio-unreviewed"),
        _ => None,
    };
    sample.into_iter().chain(unread).map(|id| desk.word(id, report)).collect()
}

/// What stands under a script on its page: when it may be heard, its number, its last words, and where it comes from.
fn foot(desk: &Desk, heard: &view::Radio, out_cue: Option<&str>, report: &mut Report) -> Vec<String> {
    let mut words = Vec::new();
    let mut dated = |id: &str, day: &Option<String>, words: &mut Vec<String>| {
        words.extend(day.as_deref().map(|day| desk.say(id, &[("date", day.into())], report)));
    };
    let checked = heard.checked.clone().filter(|_| heard.stale);
    dated("radio-from", &heard.from, &mut words);
    dated(if heard.over { "radio-over" } else { "radio-until" }, &heard.until, &mut words);
    dated("radio-number-old", &checked, &mut words);
    let colon = desk.word("radio-colon", report);
    if !heard.avoid.is_empty() {
        let hours: Vec<String> = heard.avoid.iter().map(|hours| format!("{}–{}", hours.from, hours.until)).collect();
        words.push(format!("{}{colon} {}", desk.word("radio-avoid", report), hours.join(" · ")));
    }
    if heard.advisory {
        let line = desk.word("radio-advisory-line", report);
        words.push(format!("{}{colon} {line}", desk.word("radio-advisory", report)));
    }
    words.extend(heard.number.iter().map(|number| format!("{} {number}", desk.word("radio-number", report))));
    words.extend(out_cue.map(|cue| format!("{} {cue}", desk.word("radio-out-cue", report))));
    let pronounced = heard.pronounce.iter().map(|sound| format!("{} [{}]", sound.term, sound.say));
    let pronounced: Vec<String> = pronounced.collect();
    if !pronounced.is_empty() {
        words.push(format!("{}{colon} {}", desk.word("radio-pronounce", report), pronounced.join(" · ")));
    }
    words.extend(heard.updated.as_deref().map(|day| desk.say("updated-on", &[("date", day.into())], report)));
    words.extend(heard.address.clone());
    words.push(desk.say("page-code-alone", &[("code", (&*heard.code).into())], report));
    words
}

/// A programme as plain text: what its page shows, in the same order.
fn programme(desk: &Desk, entry: &Entry, edition: &Edition, heard: &view::Radio, report: &mut Report) -> Vec<u8> {
    let colon = desk.word("radio-colon", report);
    let mut words = vec![edition.title.clone()];
    let minutes = i64::from(heard.duration.unwrap_or_default());
    words.push(desk.say("radio-programme-length", &[("n", minutes.into())], report));
    words.extend(warnings(desk, entry, edition, report));
    for (id, phrase) in [("radio-intro", &heard.intro), ("radio-outro", &heard.outro)] {
        words.extend(phrase.iter().map(|phrase| format!("{}{colon} {}", desk.word(id, report), phrase.text)));
    }
    for segment in &heard.segments {
        let kind = desk.word(&format!("radio-kind-{}", segment.kind), report);
        let title = segment.title.iter().map(|title| format!(" – {}", title.text)).collect::<String>();
        words.extend([String::new(), format!("{}–{}  {kind}{title}", segment.start, segment.end)]);
        if let Some(spot) = &segment.spot {
            let seconds = segment.seconds.map(|n| desk.say("radio-seconds", &[("n", i64::from(n).into())], report));
            words.push(std::iter::once(spot.title.text.clone()).chain(seconds).collect::<Vec<_>>().join(" – "));
        }
        words.extend(segment.html.iter().flat_map(|html| paragraphs(html)));
        for line in &segment.lines {
            let seconds = line.seconds.map_or(String::new(), |n| {
                format!(" ({})", desk.say("radio-seconds", &[("n", i64::from(n).into())], report))
            });
            let who = line.who.iter().map(|who| format!("{who}{seconds}{colon} ")).collect::<String>();
            let said = line.words.iter().map(|said| match &said.figures {
                Some(figures) => format!("{} ({figures})", said.text),
                None => said.text.clone(),
            });
            words.push(format!("{:02}  {who}{}", line.number, said.collect::<String>()));
        }
        if segment.kind == "local" && segment.lines.is_empty() && segment.html.is_none() {
            words.push(desk.word("radio-local-part", report));
            words.push("____________________________________________".to_owned());
        }
    }
    for question in &heard.questions {
        words.extend([String::new(), question.ask.text.clone()]);
        for (id, phrase) in [("radio-answer", &question.answer), ("radio-do-not-ask", &question.avoid)] {
            words.extend(phrase.iter().map(|phrase| format!("{} {}", desk.word(id, report), phrase.text)));
        }
    }
    for (id, html) in [("radio-guest", &heard.guest_brief), ("radio-caller", &heard.caller_protocol)] {
        if let Some(html) = html {
            words.extend([String::new(), desk.word(id, report)]);
            words.extend(paragraphs(html));
        }
    }
    words.push(String::new());
    words.extend(foot(desk, heard, None, report));
    lines(&words)
}

/// The words of a block, a line for each paragraph and item.
fn paragraphs(html: &str) -> Vec<String> {
    let (mut said, mut rest) = (String::new(), html);
    // How many items a list has had, if it is numbered.
    let mut lists: Vec<Option<u32>> = Vec::new();
    let mut item = String::new();
    while let Some(at) = rest.find('<') {
        said.push_str(&rest[..at]);
        let Some(tag) = tags::Tag::read(&rest[at..]) else { break };
        rest = &rest[at + tag.length..];
        match (tag.name.as_str(), tag.closing) {
            ("ol", false) => lists.push(Some(0)),
            ("ul", false) => lists.push(None),
            ("ol" | "ul", true) => drop(lists.pop()),
            ("li", false) => {
                item = match lists.last_mut() {
                    Some(Some(count)) => {
                        *count += 1;
                        format!("{count}. ")
                    }
                    _ => "- ".to_owned(),
                };
            }
            ("p" | "li" | "br" | "h2" | "h3" | "h4" | "tr" | "div", _) => {}
            _ => continue,
        }
        said.push('\n');
        // A paragraph of an item stands on the line of its number.
        if !rest.trim_start().starts_with("<p") {
            said.push_str(&std::mem::take(&mut item));
        }
    }
    said.push_str(rest);
    tags::decoded(&said).lines().map(str::trim).filter(|line| !line.is_empty()).map(str::to_owned).collect()
}

/// A programme for programs that plan what is heard: when each part begins, and which spot.
fn rundown(desk: &Desk, entry: &Entry, edition: &Edition, heard: &view::Radio, name: &str) -> serde_json::Value {
    let facts = entry.radio.iter().flat_map(|facts| &facts.segments);
    let segments = facts.zip(&heard.segments).map(|(facts, segment)| {
        json!({
            "id": segment.id,
            "kind": segment.kind,
            "start": segment.start,
            "end": segment.end,
            "spot": facts.spot.as_ref().map(|(key, _)| key),
            "seconds": segment.seconds,
        })
    });
    json!({
        "name": name,
        "key": &*entry.key,
        "title": edition.title,
        "language": desk.language.tag,
        "minutes": heard.duration,
        "segments": segments.collect::<Vec<_>>(),
        "state": edition.state,
        "reviewed": edition.state >= State::Reviewed,
        "updated": entry.updated.map(|day| day.to_string()),
        "from": heard.from,
        "until": heard.until,
        "avoid": heard.avoid.iter().map(|hours| format!("{}–{}", hours.from, hours.until)).collect::<Vec<_>>(),
        "sample": entry.sample || desk.site().config.sample,
    })
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
fn list(desk: &Desk, rows: &[Row], programmes: Vec<serde_json::Value>, files: &[(String, Recipe)]) -> Vec<u8> {
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
            "out_cue": air::out_cue(&row.lines),
            "state": row.edition.state,
            "reviewed": row.edition.state >= State::Reviewed,
            "updated": row.entry.updated.map(|day| day.to_string()),
            "from": row.entry.radio.as_ref().and_then(|facts| facts.air.from).map(|day| day.to_string()),
            "until": row.entry.radio.as_ref().and_then(|facts| facts.air.until).map(|day| day.to_string()),
            "sample": row.entry.sample || config.sample,
        })
    });
    let list = json!({
        "site": config.id,
        "licence": config.licence.as_ref().map(|(name, _)| name),
        "scripts": scripts.collect::<Vec<_>>(),
        "programmes": programmes,
        "files": files.iter().map(|(name, _)| name).collect::<Vec<_>>(),
    });
    format!("{}\n", serde_json::to_string_pretty(&list).unwrap_or_default()).into_bytes()
}
