//! The commands that make pages: `build`, `check`, `preview`, `urls`, `clean --all`. Enters: a site's folder and what was asked.
//! Leaves: a published folder or nothing, words, and an exit status.

use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};
use std::time::{Duration, SystemTime, UNIX_EPOCH};

use super::arguments::Common;
use super::hold::{self, Held};
use super::online;
use super::screen::{Screen, Status};
use super::weights;
use super::withdrawn::Why;
use crate::date::Date;
use crate::diag::report::{Argument, Code, Problem, Report, Weight, nearest};
use crate::disk::hands::Hands;
use crate::disk::kept;
use crate::disk::lock::{self, Holder};
use crate::disk::manifest::{self, Manifest};
use crate::disk::publish::{self, Outcome, Publication};
use crate::disk::read::{self, Options, SiteFiles};
use crate::pipeline::{self, Built, Clock, Memory, Settings, Sink};
use crate::plan::Profile;
use crate::preview::session::{self, News, Session};
use crate::sealed::{self, Cleared, Content, Leaks, Origin, Part, Seals, mask, private};
use crate::site::config::Minify;
use crate::site::model::Site;
use crate::source::tree::Tree;

const HELD: Code = Code::advice("C134");
const LEFT_OUT: Code = Code::advice("C135");
const UNKNOWN_KEY: Code = Code::stop("C137");
const TAKEN_OUT: Code = Code::advice("C138");
const STILL_SHOWN: Code = Code::error("C139");
const VALUE_STILL_SHOWN: Code = Code::stop("X116");

/// How long a command waits for another one that writes.
const PATIENCE: Duration = Duration::from_secs(60);
/// Names that a line lists before it counts.
const MOST_NAMES: usize = 8;

/// Settings as asked for on the command line.
pub fn settings(common: &Common) -> Settings {
    let clock = match common.as_of.as_deref().and_then(Date::parse) {
        Some(day) => Clock::Day(day),
        None => Clock::Instant(now()),
    };
    let mut profile = Profile::named(&common.profile).unwrap_or(Profile::WEB);
    profile.strict = common.release;
    let minify = match common.minify.as_deref() {
        Some("full") => Some(Minify::Full),
        Some("tight") => Some(Minify::Tight),
        _ => None,
    };
    Settings { clock, profile, minify, drafts: false }
}

/// The day of a command that does not read the site's time zone.
pub fn day(common: &Common) -> Option<Date> {
    common.as_of.as_deref().and_then(Date::parse).or_else(|| Date::in_zone(now(), "UTC"))
}

fn now() -> i64 {
    SystemTime::now().duration_since(UNIX_EPOCH).map_or(0, |since| since.as_secs() as i64)
}

pub fn out(site: &Path, common: &Common) -> PathBuf {
    common.out.clone().unwrap_or_else(|| site.join("public"))
}

/// The files of a site, and what must never be published of it. What is wrong is told without a value.
pub fn read_site(site: &Path, common: &Common, screen: &Screen, report: &mut Report) -> (SiteFiles, Seals) {
    screen.stage("stage-read");
    let mut read = Report::new();
    let files = read::read(site, &Options { verify: common.verify, private: common.private.clone() }, &mut read);
    let seals = private::read(&files.private, files.private_files.iter().cloned(), &mut read);
    report.merge(mask::masked(read, &files.tree, &seals));
    (files, seals)
}

/// What earlier runs worked out for this site and is dear to work out again.
pub fn recall(site: &Path) -> Memory {
    Memory::recalling(&kept::load(site, kept::SOUNDS))
}

/// Keeps it for the next run, if there is more of it than was recalled.
pub fn remember(site: &Path, memory: &Memory) {
    if memory.sounds.len() > Memory::recalling(&kept::load(site, kept::SOUNDS)).sounds.len() {
        kept::save(site, kept::SOUNDS, &memory.sounds());
    }
}

/// `check`: everything that `build` would find, nothing written; `online`, also whether the addresses still lead somewhere.
pub fn check(site: &Path, online: bool, common: &Common, screen: &Screen) -> Status {
    if let Some(problem) = online::not_built().filter(|_| online) {
        return screen.fail(problem, Status::Usage);
    }
    let mut report = Report::new();
    let (files, seals) = read_site(site, common, screen, &mut report);
    screen.stage("stage-build");
    let settings = settings(common);
    let memory = recall(site);
    let built = pipeline::check(&files.tree, &seals, &settings, &memory);
    remember(site, &memory);
    report.merge(built.report);
    if let Some(site) = built.site.as_ref().filter(|_| online) {
        online::look(site, &files.tree, &seals, screen, &mut report);
    }
    let report = report.sorted();
    screen.say(&report, &files.tree);
    let status = status_of(&report);
    match status {
        Status::Done if report.is_empty() => screen.tell("end-check-fine", &[]),
        Status::Done => screen.tell("end-check-advice", &[]),
        _ => screen.tell("end-check-broken", &[]),
    }
    status
}

/// `weigh`: what the pages weigh, and everything that is wrong; nothing written.
pub fn weigh(site: &Path, common: &Common, screen: &Screen) -> Status {
    let mut report = Report::new();
    let (files, seals) = read_site(site, common, screen, &mut report);
    screen.stage("stage-build");
    let (built, weights) = pipeline::weigh(&files.tree, &seals, &settings(common), &recall(site));
    report.merge(built.report);
    let report = report.sorted();
    screen.say_with(&report, &files.tree, ("weights", weights::json(&weights)));
    if !weights.types.is_empty() {
        screen.line(weights::table(&weights, screen.words).trim_end());
    }
    status_of(&report)
}

/// Hands parts on to a publication.
struct Publishing<'a, 'lock>(&'a Publication<'lock>);

impl Sink for Publishing<'_, '_> {
    fn accept(&mut self, part: Cleared) -> Result<(), Problem> {
        self.0.accept(part).map_err(|problem| *problem)
    }
}

fn say_waiting(holder: &Holder, screen: &Screen) {
    let process = Argument::from(holder.process.to_string());
    let seconds = Argument::from(holder.seconds as usize);
    screen.tell(
        "lock-waiting",
        &[("process", process), ("host", Argument::from(holder.host.as_str())), ("seconds", seconds)],
    );
}

/// `build`: publishes all of the site, or nothing; with `--hold-broken`, broken bundles as they were, and without those that people
/// took back since.
pub fn build(site: &Path, common: &Common, screen: &Screen) -> Status {
    let lock = match lock::take(site, PATIENCE, |holder| say_waiting(holder, screen)) {
        Ok(lock) => lock,
        Err(problem) => return screen.fail(problem, Status::Disk),
    };
    let mut read = Report::new();
    let (files, seals) = read_site(site, common, screen, &mut read);
    let out = out(site, common);
    let settings = settings(common);
    let memory = recall(site);
    let publishing =
        publish::Settings { site: site.to_owned(), out: out.clone(), verify: common.verify, hands: Hands::default() };
    let published = hold::load(site);
    let withdrawn = hold::withdrawn(&files.tree, &published, &seals);
    if let Err(fault) = hold::purge(site, &withdrawn) {
        return screen.fail(fault.problem(), Status::Disk);
    }
    let refuse = |report: Report, tree: &Tree| {
        let holdable = is_holdable(&report);
        let report = still_shown(report, &withdrawn, &out, &seals);
        finish(report.sorted(), tree, holdable, screen)
    };
    let mut tree = files.tree.clone();
    let mut broken = bundles_of(&read);
    let mut held = Held::default();
    // What is wrong with what is held: still to be mended, so still told.
    let mut mistakes = Report::new();
    if common.hold_broken && !broken.is_empty() {
        tree = hold::hold(&files.tree, &broken, &published, &withdrawn, &mut held);
        read.iter().filter(|problem| is_held(problem, &held)).for_each(|problem| mistakes.add(problem.clone()));
    }
    loop {
        let mut report = Report::new();
        read.iter().filter(|problem| !is_held(problem, &held)).for_each(|problem| report.add(problem.clone()));
        let Some(publication) = Publication::begin(publishing.clone(), &lock, &mut report) else {
            return refuse(report, &tree);
        };
        screen.stage("stage-build");
        let built = pipeline::build(&tree, &seals, &settings, &memory, &mut Publishing(&publication));
        built.report.iter().for_each(|problem| report.add(problem.clone()));
        remember(site, &memory);
        if !pipeline::stops(&report) {
            screen.stage("stage-publish");
            let end = End { built: &built, held: &held, mistakes, files: &files.tree };
            return publish(publication, report, &tree, end, site, &out, screen);
        }
        publication.abandon();
        let now = bundles_of(&report);
        let more: BTreeSet<String> = now.difference(&broken).cloned().collect();
        let site_wide = report.iter().any(|problem| weighs(problem) && bundle_of(problem).is_none());
        let given_up = held.give_up(&now);
        if !common.hold_broken || site_wide || (more.is_empty() && !given_up) {
            return refuse(report, &tree);
        }
        report.iter().filter(|problem| weighs(problem)).for_each(|problem| mistakes.add(problem.clone()));
        // What a held bundle is linked from may break in its turn: then it is held as well, until nothing new breaks.
        broken.extend(more);
        tree = hold::hold(&files.tree, &broken, &published, &withdrawn, &mut held);
    }
}

/// What the end of a build tells of.
struct End<'a> {
    built: &'a Built,
    held: &'a Held,
    mistakes: Report,
    /// The files as they are now, in which mistakes stand.
    files: &'a Tree,
}

fn publish(
    publication: Publication,
    mut report: Report,
    tree: &Tree,
    end: End,
    site: &Path,
    out: &Path,
    screen: &Screen,
) -> Status {
    let ready = match hold::store(site, tree) {
        Ok(ready) => ready,
        Err(fault) => {
            publication.abandon();
            report.add(fault.problem());
            return finish(report.sorted(), tree, false, screen);
        }
    };
    let outcome = match publication.finish() {
        Ok(outcome) => outcome,
        Err(problems) => {
            problems.into_iter().for_each(|problem| report.add(problem));
            return finish(report.sorted(), tree, false, screen);
        }
    };
    if let Err(fault) = ready.keep() {
        report.add(fault.problem());
        screen.say(&report.sorted(), tree);
        return Status::Disk;
    }
    for (code, keys) in [(HELD, &end.held.kept), (LEFT_OUT, &end.held.left_out)] {
        keys.iter().for_each(|key| report.add(Problem::new(code).with("bundle", key).in_bundle(key)));
    }
    for (key, why) in &end.held.taken_out {
        report.add(Problem::new(TAKEN_OUT).with("bundle", key).with("why", why.word()).in_bundle(key));
    }
    report.merge(end.mistakes);
    screen.say(&report.sorted(), end.files);
    summary(end.built, &outcome, end.held, out, screen);
    if end.held.is_empty() { Status::Done } else { Status::Held }
}

/// The end of a build that published nothing.
fn finish(report: Report, tree: &Tree, holdable: bool, screen: &Screen) -> Status {
    screen.say(&report, tree);
    screen.tell("end-not-published", &[]);
    if holdable {
        screen.tell("end-holdable", &[]);
    }
    status_of(&report)
}

/// Whether all that stops a build is of bundles, so that they could be held.
fn is_holdable(report: &Report) -> bool {
    let mut stopping = report.iter().filter(|problem| weighs(problem)).peekable();
    stopping.peek().is_some()
        && stopping.all(|problem| problem.code.weight == Weight::Error && bundle_of(problem).is_some())
}

/// What a build that publishes nothing leaves online: records that people took back, and values that are sealed now, with their pages.
fn still_shown(mut report: Report, withdrawn: &BTreeMap<String, Why>, out: &Path, seals: &Seals) -> Report {
    for (key, why) in withdrawn.iter().filter(|(_, why)| why.is_final()) {
        report.add(Problem::new(STILL_SHOWN).with("bundle", key).with("why", why.word()).in_bundle(key));
    }
    for (origin, pages) in shown_online(out, seals) {
        let mut listed: Vec<String> = pages.into_iter().collect();
        let more = listed.len().saturating_sub(MOST_NAMES);
        listed.truncate(MOST_NAMES);
        report.add(
            Problem::new(VALUE_STILL_SHOWN)
                .with("file", origin.file.as_str())
                .with("line", origin.line)
                .with("record", &origin.record)
                .with("field", &origin.field)
                .with("pages", listed)
                .with("more", more),
        );
    }
    report
}

/// The published files that hold a sealed value, by where the value is written. A file that cannot be read tells nothing.
fn shown_online(out: &Path, seals: &Seals) -> BTreeMap<Origin, BTreeSet<String>> {
    let mut shown: BTreeMap<Origin, BTreeSet<String>> = BTreeMap::new();
    if seals.is_empty() {
        return shown;
    }
    let list = std::fs::read_to_string(out.join(manifest::NAME)).unwrap_or_default();
    for path in Manifest::parse(&list).unwrap_or_default().files.into_keys() {
        let Ok(bytes) = std::fs::read(out.join(path.as_str())) else { continue };
        let found = sealed::clear(Part { path, content: Content::Bytes(bytes) }, seals);
        let Leaks { found, .. } = found.err().unwrap_or_default();
        // Whether everyone may read of a street is known of the site as it is, not of what was published.
        for leak in found.into_iter().filter(|leak| !leak.origin.is_street()) {
            shown.entry(leak.origin).or_default().insert(leak.page.to_string());
        }
    }
    shown
}

fn summary(built: &Built, outcome: &Outcome, held: &Held, out: &Path, screen: &Screen) {
    let words = screen.words;
    let languages: Vec<String> = built
        .pages
        .iter()
        .map(|(code, count)| {
            words.say("built-language", &[("code", Argument::from(code.as_str())), ("count", Argument::from(*count))])
        })
        .collect();
    let pages: usize = built.pages.iter().map(|(_, count)| count).sum();
    let seconds = format!("{:.2}", screen.elapsed().as_secs_f64());
    let seconds = if words.staff() == crate::sentences::Staff::French { seconds.replace('.', ",") } else { seconds };
    screen.tell(
        "built-pages",
        &[
            ("count", Argument::from(pages)),
            ("languages", Argument::from(languages.join(", "))),
            ("seconds", Argument::from(seconds)),
        ],
    );
    screen.tell(
        "built-files",
        &[
            ("written", Argument::from(outcome.written)),
            ("unchanged", Argument::from(outcome.unchanged)),
            ("removed", Argument::from(outcome.removed)),
        ],
    );
    for (name, keys) in [("built-held", &held.kept), ("built-left-out", &held.left_out)] {
        let keys: Vec<String> = keys.iter().cloned().collect();
        tell_names(name, &keys, screen);
    }
    let taken_out: Vec<String> = held.taken_out.keys().cloned().collect();
    tell_names("built-taken-out", &taken_out, screen);
    tell_names("built-foreign", &outcome.foreign, screen);
    let folder = [("folder", Argument::from(out.display().to_string()))];
    screen.tell(if outcome.changed() { "end-published" } else { "end-unchanged" }, &folder);
}

fn tell_names(sentence: &str, names: &[String], screen: &Screen) {
    if names.is_empty() {
        return;
    }
    let mut listed = names[..names.len().min(MOST_NAMES)].join(", ");
    if names.len() > MOST_NAMES {
        let rest = Argument::from(names.len() - MOST_NAMES);
        listed = format!("{listed} {}", screen.words.say("names-more", &[("count", rest)]));
    }
    screen.tell(sentence, &[("count", Argument::from(names.len())), ("names", Argument::from(listed))]);
}

fn weighs(problem: &Problem) -> bool {
    problem.code.weight != Weight::Advice
}

/// The bundles that a report says are broken.
fn bundles_of(report: &Report) -> BTreeSet<String> {
    let errors = report.iter().filter(|problem| problem.code.weight == Weight::Error);
    errors.filter_map(bundle_of).collect()
}

fn bundle_of(problem: &Problem) -> Option<String> {
    let of_place = || problem.places.first().and_then(|place| hold::bundle_of(&place.path)).map(str::to_owned);
    problem.bundle.clone().or_else(of_place)
}

/// Whether a problem was found while reading a bundle that is held.
fn is_held(problem: &Problem, held: &Held) -> bool {
    bundle_of(problem).is_some_and(|key| held.has(&key))
}

/// What a report means to a script.
pub fn status_of(report: &Report) -> Status {
    let of_the_disk = |problem: &&Problem| problem.code.weight == Weight::Stop && problem.code.name.starts_with('A');
    if report.iter().find(of_the_disk).is_some() {
        Status::Disk
    } else if pipeline::stops(report) {
        Status::Problems
    } else {
        Status::Done
    }
}

/// `preview`: until it is ended.
pub fn preview(site: &Path, port: u16, common: &Common, screen: &Screen) -> Status {
    let session = Session {
        site: site.to_owned(),
        private: common.private.clone(),
        port,
        settings: &|| Settings { drafts: true, ..settings(common) },
        words: screen.words,
    };
    let failure = session::run(&session, &mut |news| match news {
        News::Open { address } => {
            screen.print(&format!("{}\n", screen.words.say("preview-at", &[("address", Argument::from(address))])));
            screen.tell("preview-stop", &[]);
        }
        News::Built { report, tree, took, again } => {
            screen.say(report, tree);
            if again {
                screen.tell("preview-again", &[("milliseconds", Argument::from(took.as_millis() as usize))]);
            }
        }
        News::Note(problem) => {
            screen.fail(problem, Status::Done);
        }
    });
    match failure {
        Some(problem) => screen.fail(problem, Status::Disk),
        None => Status::Done,
    }
}

/// That no entry has a key, with the nearest one.
pub fn unknown_key(site: &Site, key: &str) -> Problem {
    let near = nearest(key, site.entries.iter().map(|entry| &*entry.key)).unwrap_or_default();
    Problem::new(UNKNOWN_KEY).with("word", key).with("near", near)
}

/// `urls`: the addresses of today, shown or recorded. An address once recorded stays, so that its loss is noticed.
pub fn urls(site: &Path, record: bool, common: &Common, screen: &Screen) -> Status {
    let mut report = Report::new();
    let (files, seals) = read_site(site, common, screen, &mut report);
    let built = pipeline::check(&files.tree, &seals, &settings(common), &recall(site));
    report.merge(built.report);
    let report = report.sorted();
    if pipeline::stops(&report) {
        screen.say(&report, &files.tree);
        return status_of(&report);
    }
    if !record {
        let lines: String = built.addresses.iter().map(|(address, key)| format!("{address}  {key}\n")).collect();
        screen.print(&lines);
        if built.site.as_ref().is_none_or(|site| site.published.is_empty()) {
            screen.tell("urls-none", &[]);
        }
        return Status::Done;
    }
    let mut all = built.addresses;
    for (address, (key, _)) in built.site.into_iter().flat_map(|site| site.published) {
        all.entry(address).or_insert(key);
    }
    let text: String = all.iter().map(|(address, key)| format!("\"{address}\": {key}\n")).collect();
    let path = site.join("content").join("urls.yaml");
    let same = std::fs::read_to_string(&path).is_ok_and(|now| now == text);
    if !same && let Err(fault) = Hands::default().put(&path, text.as_bytes()) {
        return screen.fail(fault.problem(), Status::Disk);
    }
    screen.tell("urls-recorded", &[("count", Argument::from(all.len()))]);
    Status::Done
}

/// `clean`: what Fanal keeps to be faster goes; with `all`, the pages that it published too. The lock and the last published sources
/// stay: without the latter, `--hold-broken` would have nothing to hold.
pub fn clean(site: &Path, all: bool, common: &Common, screen: &Screen) -> Status {
    let lock = match lock::take(site, PATIENCE, |holder| say_waiting(holder, screen)) {
        Ok(lock) => lock,
        Err(problem) => return screen.fail(problem, Status::Disk),
    };
    let out = out(site, common);
    let mut report = Report::new();
    let mut outcome = None;
    if all && out.is_dir() {
        let settings =
            publish::Settings { site: site.to_owned(), out: out.clone(), verify: false, hands: Hands::default() };
        match Publication::begin(settings, &lock, &mut report).map(Publication::finish) {
            Some(Ok(done)) => outcome = Some(done),
            Some(Err(problems)) => problems.into_iter().for_each(|problem| report.add(problem)),
            None => {}
        }
        if pipeline::stops(&report) {
            screen.say(&report.sorted(), &Tree::new());
            return Status::Disk;
        }
    }
    let folder = site.join(lock::FOLDER);
    let hands = Hands::default();
    let mut removed: usize = 0;
    for entry in std::fs::read_dir(&folder).into_iter().flatten().flatten() {
        let name = entry.file_name();
        if name == "lock" || name == "published" {
            continue;
        }
        let path = entry.path();
        let is_folder = entry.file_type().is_ok_and(|kind| kind.is_dir());
        let done = if is_folder { hands.remove_all(&path, ".last") } else { hands.remove(&path) };
        if let Err(fault) = done {
            return screen.fail(fault.problem(), Status::Disk);
        }
        removed += 1;
    }
    let shown = |path: &Path| Argument::from(path.display().to_string());
    screen.tell("clean-done", &[("count", Argument::from(removed)), ("folder", shown(&folder))]);
    if let Some(outcome) = outcome {
        screen.tell("clean-published", &[("count", Argument::from(outcome.removed)), ("folder", shown(&out))]);
        tell_names("clean-foreign", &outcome.foreign, screen);
    }
    Status::Done
}

/// What a site's folder holds, for commands that only look.
pub fn tree_of(site: &Path, common: &Common) -> Tree {
    read::read(site, &Options { verify: false, private: common.private.clone() }, &mut Report::new()).tree
}
