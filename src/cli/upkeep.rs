//! The commands of those who keep a directory: `due`, `verify`, `duplicates`, `gaps`, `radio`, `uses`, `changes`. Enters: a site's folder and
//! what was asked. Leaves: lists on the screen, files where a person named them, and an exit status.

use std::path::Path;

use serde_json::{Value, json};

use super::arguments::Common;
use super::making;
use super::screen::{Screen, Status};
use crate::content::service::{Status as ServiceStatus, Visibility};
use crate::date::Date;
use crate::diag::report::{Argument, Code, Place, Problem, Report, Weight};
use crate::disk::hands::{Fault, Hands, Step};
use crate::path::OutputPath;
use crate::pipeline;
use crate::sealed::{self, Content, Part, Seals};
use crate::sentences::{place_in_words, start};
use crate::sheets::write as sheets;
use crate::site::board::{self, Cell, Fit};
use crate::site::model::Site;
use crate::site::secrets;
use crate::source::tree::Tree;
use crate::upkeep::atlas;
use crate::upkeep::changes::{self, Change, Difference, Kind, Side};
use crate::upkeep::crossing::Trait;
use crate::upkeep::due::{self, Item, Reason, Subject};
use crate::upkeep::duplicates::{self, Pair, Shared, Strength};
use crate::upkeep::gaps;
use crate::upkeep::sheet;
use crate::upkeep::uses::{self, Use};
use crate::upkeep::verify::{self, Call, End};

const PUBLISHED: Code = Code::stop("U101");
const EXISTS: Code = Code::stop("U102");
const NO_SERVICE: Code = Code::stop("U103");
const FUTURE: Code = Code::stop("U104");
const NOBODY: Code = Code::stop("U105");
const ASKED_LATER: Code = Code::stop("U106");
const OTHER_ENDING: Code = Code::stop("U110");
const BY_HAND: Code = Code::stop("U107");

/// A site on its day, what is wrong in it, and what must not leave it.
struct Kept {
    site: Site,
    tree: Tree,
    report: Report,
    seals: Seals,
}

impl Kept {
    fn side(&self) -> Side<'_> {
        Side { site: &self.site, tree: &self.tree, seals: &self.seals }
    }

    /// What a command found, for programs; a person is told first if records may be missing because they could not be read.
    fn tell(&self, table: (&str, Value), screen: &Screen) {
        let errors = self.report.count(Weight::Stop) + self.report.count(Weight::Error);
        match screen.is_for_people() {
            true if errors > 0 => screen.tell("kept-broken", &[("count", Argument::from(errors))]),
            true => {}
            false => screen.say_with(&self.report, &self.tree, table),
        }
    }
}

/// Reads the site; if it cannot be read at all, says why.
fn keep(folder: &Path, common: &Common, screen: &Screen) -> Result<Kept, Status> {
    let mut report = Report::new();
    let (files, seals) = making::read_site(folder, common, screen, &mut report);
    let (site, found) = pipeline::site(&files.tree, &seals, &making::settings(common), &making::recall(folder));
    report.merge(found);
    match site {
        Some(site) => {
            let seals = match secrets::without_public_streets(&site, &seals) {
                Ok(fewer) => fewer.unwrap_or(seals),
                Err(many) => {
                    report.add(many.problem());
                    seals
                }
            };
            Ok(Kept { site, tree: files.tree, report, seals })
        }
        None => {
            screen.say(&report.sorted(), &files.tree);
            Err(Status::Problems)
        }
    }
}

/// Writes a file that is for the staff alone: never among the published pages, never with a sealed value.
fn write(path: &Path, bytes: Vec<u8>, folder: &Path, kept: &Kept, common: &Common, screen: &Screen) -> Option<Status> {
    let absolute = |path: &Path| std::path::absolute(path).unwrap_or_else(|_| path.to_owned());
    let (target, public) = (absolute(path), absolute(&making::out(folder, common)));
    let forbidden = [public, absolute(&folder.join("content"))].into_iter().find(|inside| target.starts_with(inside));
    if let Some(inside) = forbidden {
        let problem = Problem::new(PUBLISHED)
            .with("path", path.display().to_string())
            .with("folder", inside.display().to_string());
        return Some(screen.fail(problem, Status::Usage));
    }
    if path.exists() {
        return Some(screen.fail(Problem::new(EXISTS).with("path", path.display().to_string()), Status::Usage));
    }
    let part = Part { path: OutputPath::new("sheet"), content: Content::Bytes(bytes) };
    let cleared = match sealed::clear(part, &kept.seals) {
        Ok(cleared) => cleared.into_part(),
        Err(leaks) => {
            let mut report = Report::new();
            leaks.problems().into_iter().for_each(|problem| report.add(problem));
            screen.say(&report.sorted(), &kept.tree);
            return Some(Status::Problems);
        }
    };
    let Content::Bytes(bytes) = cleared.content else { return None };
    Hands::default().put(path, &bytes).err().map(|fault| screen.fail(fault.problem(), Status::Disk))
}

/// `due`: what to ask and to read again, and sheets to do it with.
pub fn due(folder: &Path, print: Option<&Path>, common: &Common, screen: &Screen) -> Status {
    let kept = match keep(folder, common, screen) {
        Ok(kept) => kept,
        Err(status) => return status,
    };
    let items = due::list(&kept.site);
    if let Some(path) = print {
        let services = items.iter().filter(|item| item.subject == Subject::Service).map(|item| item.key.as_str());
        // What is for partners or for the team alone stands on no paper.
        let public = |key: &&str| {
            let service = kept.site.entry(key).and_then(|entry| entry.service.as_ref());
            service.is_some_and(|service| service.visibility == Visibility::Public)
        };
        let keys: Vec<&str> = services.filter(public).collect();
        let page = sheet::page(&kept.site, &keys, screen.words);
        if let Some(status) = write(path, page.into_bytes(), folder, &kept, common, screen) {
            return status;
        }
        kept.tell(("due", json!(items)), screen);
        let path = Argument::from(path.display().to_string());
        screen.tell("due-printed", &[("count", Argument::from(keys.len())), ("path", path)]);
        return Status::Done;
    }
    kept.tell(("due", json!(items)), screen);
    for (subject, reason) in [
        (Subject::Service, Reason::Expired),
        (Subject::Service, Reason::Overdue),
        (Subject::Service, Reason::Due),
        (Subject::Service, Reason::Unasked),
        (Subject::Source, Reason::Overdue),
        (Subject::Source, Reason::Due),
        (Subject::Event, Reason::Overdue),
        (Subject::Event, Reason::Due),
        (Subject::Air, Reason::Overdue),
        (Subject::Air, Reason::Due),
    ] {
        group(subject, reason, &items, screen);
    }
    screen.tell("due-done", &[("count", Argument::from(items.len()))]);
    Status::Done
}

fn group(subject: Subject, reason: Reason, items: &[Item], screen: &Screen) {
    let items: Vec<&Item> = items.iter().filter(|item| item.subject == subject && item.reason == reason).collect();
    if items.is_empty() {
        return;
    }
    let heading = match (subject, reason) {
        (Subject::Service, Reason::Expired) => "due-expired",
        (Subject::Service, Reason::Overdue) => "due-overdue",
        (Subject::Service, Reason::Due) => "due-soon",
        (Subject::Service, Reason::Unasked) => "due-unasked",
        (Subject::Source, Reason::Due) => "due-source-soon",
        (Subject::Source, _) => "due-source-overdue",
        (Subject::Event, Reason::Due) => "due-event-soon",
        (Subject::Event, _) => "due-event-past",
        (Subject::Air, Reason::Due) => "due-air-soon",
        (Subject::Air, _) => "due-air-past",
    };
    screen.tell(heading, &[("count", Argument::from(items.len()))]);
    for item in items {
        screen.line(&format!("  {}  {}", item.key, item.title));
        let day = |day: Option<Date>| Argument::from(day.map_or(String::new(), |day| day.to_string()));
        let sentence = match (item.subject, item.known, item.asked) {
            (Subject::Source, ..) => "due-source",
            (Subject::Event, ..) if reason == Reason::Due => "due-event-near",
            (Subject::Event, ..) => "due-event-over",
            (Subject::Air, ..) => "due-air",
            (_, None, _) => "due-from-nowhere",
            (_, _, true) => "due-asked",
            (_, _, false) => "due-read",
        };
        let told = screen.words.say(sentence, &[("date", day(item.known)), ("until", day(item.until))]);
        screen.line(&format!("    {told}"));
        if !item.failed.is_empty() {
            let days = item.failed.iter().map(|day| day.to_string()).collect::<Vec<_>>();
            let told = screen.words.say("due-failed", &[("days", Argument::from(days.join(", ")))]);
            screen.line(&format!("    {told}"));
        }
        if item.is_unreachable() {
            let told = screen.words.say("due-unreachable", &[("path", Argument::from(item.path.as_str()))]);
            screen.line(&format!("    {told}"));
        }
    }
    screen.line("");
}

/// What `verify` was told.
pub struct Told<'a> {
    pub key: &'a str,
    pub by: Option<&'a str>,
    pub method: Option<&'a str>,
    pub date: Option<&'a str>,
    /// Nobody was reached, and what came of it.
    pub failed: Option<&'a str>,
}

/// `verify`: writes into the facts of a service that somebody asked it, or tried to.
pub fn verify(folder: &Path, told: &Told, common: &Common, screen: &Screen) -> Status {
    let kept = match keep(folder, common, screen) {
        Ok(kept) => kept,
        Err(status) => return status,
    };
    let site = &kept.site;
    let fail = |problem: Problem| screen.fail(problem, Status::Usage);
    let Some(entry) = site.entry(told.key) else { return fail(making::unknown_key(site, told.key)) };
    let Some(service) = &entry.service else {
        return fail(Problem::new(NO_SERVICE).at(Place::file(&entry.facts_path)).with("key", told.key));
    };
    let date = told.date.and_then(Date::parse).unwrap_or(site.day);
    if date > site.day {
        return fail(Problem::new(FUTURE).with("date", date.to_string()).with("day", site.day.to_string()));
    }
    let by = told.by.map(str::trim).filter(|by| !by.is_empty());
    let (method, end) = match (told.method, told.failed, by) {
        (Some(method), Some(result), _) => (method, End::Failed { result }),
        (Some(method), None, Some(by)) => (method, End::Verified { by }),
        _ => return fail(Problem::new(NOBODY).with("key", told.key)),
    };
    let asked = service.verified.as_ref().filter(|verified| told.failed.is_none() && verified.date > date);
    if let Some(verified) = asked {
        let problem = Problem::new(ASKED_LATER).at(verified.place.clone());
        return fail(problem.with("date", date.to_string()).with("later", verified.date.to_string()));
    }
    let call = Call { date, method, end };
    let path = folder.join(entry.facts_path.as_str());
    let text = match std::fs::read_to_string(&path) {
        Ok(text) => text,
        Err(error) => return screen.fail(Fault::new(Step::Write, &path, error).problem(), Status::Disk),
    };
    let (mark, facts) = match text.strip_prefix('\u{FEFF}') {
        Some(facts) => ("\u{FEFF}", facts),
        None => ("", text.as_str()),
    };
    let Some(made) = verify::written(facts, &call) else {
        let problem = Problem::new(BY_HAND).at(Place::file(&entry.facts_path)).with("path", entry.facts_path.as_str());
        return fail(problem.correct(call.line()));
    };
    if let Err(fault) = Hands::default().put(&path, format!("{mark}{made}").as_bytes()) {
        return screen.fail(fault.problem(), Status::Disk);
    }
    let arguments = [
        ("key", Argument::from(told.key)),
        ("date", Argument::from(date.to_string())),
        ("path", Argument::from(entry.facts_path.as_str())),
    ];
    screen.tell(if told.failed.is_some() { "verify-failed" } else { "verify-done" }, &arguments);
    let mut failed = due::failed(service);
    failed.extend(told.failed.map(|_| date));
    failed.sort();
    failed.dedup();
    if told.failed.is_some() && failed.len() >= due::ATTEMPTS && service.status != ServiceStatus::DoNotRefer {
        screen.tell("due-unreachable", &arguments[2..]);
    }
    Status::Done
}

/// `duplicates`: records that may be one, with what they share.
pub fn duplicates(folder: &Path, common: &Common, screen: &Screen) -> Status {
    let mut kept = match keep(folder, common, screen) {
        Ok(kept) => kept,
        Err(status) => return status,
    };
    let mut report = Report::new();
    let dismissed = duplicates::dismissed(&kept.tree, &kept.site, &mut report);
    let pairs = duplicates::list(&kept.site, &dismissed);
    if screen.is_for_people() {
        screen.say(&report.clone().sorted(), &kept.tree);
    }
    kept.report.merge(report);
    kept.tell(("duplicates", json!(pairs)), screen);
    for (strength, heading) in [
        (Strength::Strong, "duplicates-strong"),
        (Strength::Likely, "duplicates-likely"),
        (Strength::Weak, "duplicates-weak"),
    ] {
        let pairs: Vec<&Pair> = pairs.iter().filter(|pair| pair.strength == strength).collect();
        if pairs.is_empty() {
            continue;
        }
        screen.tell(heading, &[("count", Argument::from(pairs.len()))]);
        pairs.iter().for_each(|pair| tell_pair(pair, screen));
    }
    let arguments = [("count", Argument::from(pairs.len())), ("path", Argument::from(duplicates::DISMISSALS))];
    screen.tell("duplicates-done", &arguments);
    Status::Done
}

fn tell_pair(pair: &Pair, screen: &Screen) {
    screen.line(&format!("  {}  {}", pair.keys.0, pair.titles.0));
    screen.line(&format!("  {}  {}", pair.keys.1, pair.titles.1));
    let shared = pair.shared.iter().map(|shared| {
        let (name, value) = match shared {
            Shared::Phone(value) => ("duplicates-phone", value),
            Shared::Email(value) => ("duplicates-email", value),
            Shared::Host(value) => ("duplicates-host", value),
            Shared::PostalCode(value) => ("duplicates-postal-code", value),
        };
        screen.words.say(name, &[("value", Argument::from(value))])
    });
    let names = screen.words.say("duplicates-names", &[("percent", Argument::from(usize::from(pair.names)))]);
    let reasons: Vec<String> = shared.chain([names]).collect();
    screen.line(&format!("    {}", reasons.join(" · ")));
    screen.line(&format!("    - {{ records: [{}, {}], reason: … }}", pair.keys.0, pair.keys.1));
    screen.line("");
}

/// `uses`: every place that uses a record.
pub fn uses(folder: &Path, key: &str, common: &Common, screen: &Screen) -> Status {
    let kept = match keep(folder, common, screen) {
        Ok(kept) => kept,
        Err(status) => return status,
    };
    if kept.site.entry(key).is_none() {
        return screen.fail(making::unknown_key(&kept.site, key), Status::Usage);
    }
    let uses = uses::list(&kept.site, key);
    let rows: Vec<Value> = uses
        .iter()
        .map(|one| {
            let at = start(&one.place, &kept.tree);
            let (line, column) = at.map(|at| (at.line, at.column)).unzip();
            json!({ "path": one.place.path, "line": line, "column": column, "how": one.how, "by": one.by.as_deref() })
        })
        .collect();
    kept.tell(("uses", json!(rows)), screen);
    if screen.is_for_people() {
        let line = |one: &Use| {
            let how = json!(one.how);
            let how = screen.words.say(&format!("uses-{}", how.as_str().unwrap_or_default()), &[]);
            format!("{}  {how}\n", place_in_words(&one.place, &kept.tree))
        };
        screen.print(&uses.iter().map(line).collect::<String>());
    }
    screen.tell("uses-done", &[("count", Argument::from(uses.len())), ("key", Argument::from(key))]);
    Status::Done
}

/// `changes`: what became of the services between two folders of a site.
pub fn changes(old: &Path, new: &Path, common: &Common, screen: &Screen) -> Status {
    let (old, new) = match (keep(old, common, screen), keep(new, common, screen)) {
        (Ok(old), Ok(new)) => (old, new),
        (Err(status), _) | (_, Err(status)) => return status,
    };
    let changes = changes::list(&old.side(), &new.side());
    new.tell(("changes", json!(changes)), screen);
    for (kind, heading) in [
        (Kind::Added, "changes-added"),
        (Kind::Closed, "changes-closed"),
        (Kind::Withdrawn, "changes-withdrawn"),
        (Kind::Removed, "changes-removed"),
        (Kind::Changed, "changes-changed"),
        (Kind::Verified, "changes-verified"),
    ] {
        let changes: Vec<&Change> = changes.iter().filter(|change| change.kind == kind).collect();
        if changes.is_empty() {
            continue;
        }
        screen.tell(heading, &[("count", Argument::from(changes.len()))]);
        changes.iter().for_each(|change| tell_change(change, screen));
        screen.line("");
    }
    screen.tell("changes-done", &[("count", Argument::from(changes.len()))]);
    Status::Done
}

fn tell_change(change: &Change, screen: &Screen) {
    screen.line(format!("  {}  {}", change.key, change.title).trim_end());
    let say = |name: &str, arguments: &[(&str, Argument)]| {
        screen.line(&format!("    {}", screen.words.say(name, arguments)));
    };
    let date = || Argument::from(change.date.map_or(String::new(), |day| day.to_string()));
    match change.kind {
        Kind::Verified => say("changes-asked", &[("date", date())]),
        Kind::Closed if change.date.is_some() => say("changes-since", &[("date", date())]),
        _ => {}
    }
    if let Some(key) = &change.replaced_by {
        say("changes-replaced", &[("key", Argument::from(key))]);
    }
    for difference in &change.differences {
        match difference {
            Difference::Contact => say("changes-contact", &[]),
            Difference::Text { language } => say("changes-text", &[("language", Argument::from(language))]),
            Difference::Value { field, language, before, after } => {
                let field = language.iter().chain([field]).cloned().collect::<Vec<_>>().join(" ");
                let value = |value: &Option<String>| Argument::from(value.as_deref().unwrap_or("—"));
                let arguments = [("field", Argument::from(field)), ("before", value(before)), ("after", value(after))];
                say("changes-value", &arguments);
            }
        }
    }
}

/// `radio`: each spot in each language, and of each length whether there is a script, whether it fits and was recorded.
pub fn radio(folder: &Path, common: &Common, screen: &Screen) -> Status {
    let kept = match keep(folder, common, screen) {
        Ok(kept) => kept,
        Err(status) => return status,
    };
    let rows = board::rows(&kept.site);
    kept.tell(("radio", json!(rows)), screen);
    let mut missing = 0;
    let mut key = "";
    for row in &rows {
        if key != row.key {
            screen.line(&row.key);
            key = &row.key;
        }
        let cells: Vec<String> = row.cells.iter().map(|cell| told_cell(cell, screen)).collect();
        missing += row.cells.iter().filter(|cell| cell.fit.is_none()).count();
        let state = match (row.expired, row.reviewed) {
            (true, _) => "radio-expired",
            (_, true) => "radio-reviewed",
            _ => "radio-unreviewed",
        };
        let state = screen.words.say(state, &[]);
        screen.line(&format!("  {:<4} {} | {state}", row.language.as_str(), cells.join(" | ")));
    }
    screen.tell("radio-done", &[("count", Argument::from(rows.len())), ("missing", Argument::from(missing))]);
    Status::Done
}

/// `30 s: 26 s`, and what is to be known of it.
fn told_cell(cell: &Cell, screen: &Screen) -> String {
    let say = |name: &str| screen.words.say(name, &[]);
    let Some(fit) = cell.fit else { return format!("{} s: –", cell.seconds) };
    let mut told = cell.estimate.map_or_else(|| say("radio-untimed"), |seconds| format!("{seconds} s"));
    let judged = match fit {
        Fit::Fits | Fit::Unknown => None,
        Fit::Tight => Some("radio-tight"),
        Fit::Short => Some("radio-short"),
        Fit::Long => Some("radio-long"),
    };
    for more in judged.into_iter().chain(cell.recorded.then_some("radio-recorded")) {
        told += &format!(", {}", say(more));
    }
    format!("{} s: {told}", cell.seconds)
}

/// How many lines of what is missing a screen shows, of each list.
const MOST_LINES: usize = 15;

/// `gaps`: what is missing in the most regions; with a file, everything, as a page, rows or data.
pub fn gaps(folder: &Path, to: Option<&Path>, cross: &[Vec<Trait>], common: &Common, screen: &Screen) -> Status {
    let kept = match keep(folder, common, screen) {
        Ok(kept) => kept,
        Err(status) => return status,
    };
    let gaps = gaps::gaps(&kept.site, cross);
    if let Some(path) = to {
        let ending = path.extension().map(|ending| ending.to_string_lossy().to_lowercase());
        let bytes = match ending.as_deref() {
            Some("html") => atlas::page(&gaps, &kept.site, screen.words).into_bytes(),
            Some("csv") => sheets::csv(&atlas::rows(&gaps, &kept.site, screen.words), screen.delimiter()),
            Some("json") => format!("{:#}\n", json!(gaps)).into_bytes(),
            _ => {
                let problem = Problem::new(OTHER_ENDING).with("path", path.display().to_string());
                return screen.fail(problem, Status::Usage);
            }
        };
        if let Some(status) = write(path, bytes, folder, &kept, common, screen) {
            return status;
        }
        kept.tell(("gaps", json!(gaps)), screen);
        screen.tell("gaps-written", &[("path", Argument::from(path.display().to_string()))]);
        return Status::Done;
    }
    kept.tell(("gaps", json!(gaps)), screen);
    let mut all = 0;
    let mut shown = 0;
    for (deserts, activity, heading) in [
        (&gaps.deserts, false, "gaps-services-missing"),
        (&gaps.together, false, "gaps-services-together"),
        (&gaps.deserts, true, "gaps-activities-missing"),
        (&gaps.together, true, "gaps-activities-together"),
    ] {
        let lines = atlas::lines(deserts.iter().filter(|desert| desert.activity == activity), screen.words);
        if lines.is_empty() {
            continue;
        }
        screen.tell(heading, &[]);
        for line in lines.iter().take(MOST_LINES) {
            screen.line(&format!("  {}", atlas::sentence(line, &kept.site, screen.words)));
        }
        screen.line("");
        all += lines.len();
        shown += lines.len().min(MOST_LINES);
    }
    screen.tell("gaps-done", &[("count", Argument::from(all)), ("shown", Argument::from(shown))]);
    Status::Done
}
