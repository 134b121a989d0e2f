//! `audio`: what is heard in recordings, and whether they are as a station asks; `audio tag`: what they say of themselves. Enters: files,
//! wherever they stand. Leaves: measures in words and what is to be done, or the files with their tags, whose sound is the same.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use serde_json::{Value, json};

use super::arguments::{self, Common, Said};
use super::making;
use super::screen::{Screen, Status};
use crate::audio::decode::{Format, LISTENS};
use crate::audio::faults::{self, seconds};
use crate::audio::measures::{self, Level, Measures};
use crate::audio::profile::{self, Profile};
use crate::audio::tags::{self, Tags, Untagged};
use crate::content::media::UNREADABLE;
use crate::diag::report::{Argument, Code, Problem, Report};
use crate::disk::hands::Hands;
use crate::kinds;
use crate::lang::Tag;
use crate::outputs::subtitles;
use crate::path::SourcePath;
use crate::pipeline;
use crate::sealed::Seals;
use crate::site::config::{self, Config};
use crate::site::{radio, sounds};
use crate::source::tree::{File, Tree};

const NOT_BUILT: Code = Code::stop("I131");
const NOT_TAGGED: Code = Code::error("I132");
const NOTHING_SAID: Code = Code::stop("I133");

/// What was asked for.
pub struct Asked<'a> {
    pub recordings: &'a [PathBuf],
    /// The name of a target; else that of the site, or the usual one.
    pub target: Option<&'a str>,
    /// In seconds.
    pub slot: Option<u64>,
}

/// `audio`: listens to files and says what is heard.
pub fn report(site: Option<&Path>, asked: &Asked, screen: &Screen) -> Status {
    if !LISTENS {
        return screen.fail(Problem::new(NOT_BUILT), Status::Usage);
    }
    let (targets, usual) = match configuration(site) {
        Some(config) => (config.targets, config.target),
        None => (profile::built_in(), profile::usual()),
    };
    let target = match asked.target {
        None => usual,
        Some(name) => match targets.iter().find(|target| target.name == name) {
            Some(target) => target.clone(),
            None => {
                let known: Vec<&str> = targets.iter().map(|target| target.name.as_str()).collect();
                return screen.fail(arguments::not_one_of("--target", name, &known), Status::Usage);
            }
        },
    };
    let mut report = Report::new();
    let mut table = Vec::new();
    for path in asked.recordings {
        let name = path.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default();
        let before = report.iter().len();
        let measures = listen(path, &name, &mut report);
        if let Some(measures) = &measures {
            for difference in profile::compare(measures, &target, asked.slot) {
                report.add(faults::difference(difference, &target, &name));
            }
            say(path, measures, &target, report.iter().len() == before, screen);
        }
        table.push(row(path, measures.as_ref(), &target));
    }
    let report = report.sorted();
    screen.say_with(&report, &Tree::new(), ("recordings", Value::Array(table)));
    making::status_of(&report)
}

/// What `site.yaml` says, if there is a site around us. What is wrong with it is for `check` to say.
fn configuration(site: Option<&Path>) -> Option<Config> {
    let text = std::fs::read_to_string(site?.join("site.yaml")).ok()?;
    let mut tree = Tree::new();
    tree.insert(SourcePath::new("site.yaml"), File::Text(text.into()));
    let kinds: Vec<&str> = kinds::TABLE.iter().map(|kind| kind.name).collect();
    config::read(&tree, &|_| None, &kinds, &mut Report::new())
}

/// `audio tag`: writes what recordings say of themselves. A file is exchanged for its successor in one step, once that was read back.
pub fn tag(site: Option<&Path>, recordings: &[PathBuf], said: &Said, common: &Common, screen: &Screen) -> Status {
    if !LISTENS {
        return screen.fail(Problem::new(NOT_BUILT), Status::Usage);
    }
    let unreadable = |path: &Path, error: std::io::Error| {
        Problem::new(UNREADABLE).with("file", path.display().to_string()).foreign(error.to_string())
    };
    let lyrics = match said.lyrics.as_deref().map(|path| (path, std::fs::read_to_string(path))) {
        None => None,
        Some((_, Ok(text))) => Some(text.trim().to_owned()),
        Some((path, Err(error))) => return screen.fail(unreadable(path, error), Status::Usage),
    };
    let tags = wanted(configuration(site), said, lyrics);
    let known = site.map_or_else(BTreeMap::new, |site| of_spots(site, recordings, common));
    if tags.said().is_empty() && known.is_empty() {
        return screen.fail(Problem::new(NOTHING_SAID), Status::Usage);
    }
    let mut report = Report::new();
    for path in recordings {
        // A link leads to the file that is meant.
        let written = path.canonicalize().and_then(|real| Ok((std::fs::read(&real)?, real)));
        let (bytes, real) = match written {
            Ok(read) => read,
            Err(error) => {
                report.add(unreadable(path, error));
                continue;
            }
        };
        let tags = match known.get(&real) {
            Some(of_spot) => tags.clone().or(of_spot),
            None => tags.clone(),
        };
        let fields = tags.said();
        match tags::write(&bytes, &tags) {
            Ok(tagged) => match Hands::default().put(&real, &tagged) {
                Ok(()) => {
                    let names: Vec<String> =
                        fields.iter().map(|field| screen.words.say(&format!("tag-{field}"), &[])).collect();
                    let file = Argument::from(path.display().to_string());
                    screen.tell("tag-done", &[("file", file), ("fields", Argument::from(names))]);
                }
                Err(fault) => report.add(fault.problem()),
            },
            Err(untagged) => {
                let file = path.display().to_string();
                let new = |kind: &str| Problem::new(NOT_TAGGED).with("file", &file).with("kind", kind);
                report.add(match untagged {
                    Untagged::Failed(words) => new("failed").foreign(words),
                    Untagged::Lost(field) => new("lost").foreign(field),
                    Untagged::Changed | Untagged::NotBuilt => new("changed"),
                });
            }
        }
    }
    let report = report.sorted();
    screen.say(&report, &Tree::new());
    making::status_of(&report)
}

/// What the site itself says of recordings that spots name: title, language, script, and the line to call.
fn of_spots(folder: &Path, recordings: &[PathBuf], common: &Common) -> BTreeMap<PathBuf, Tags> {
    let mut known = BTreeMap::new();
    let content = folder.join("content").canonicalize().unwrap_or_default();
    let real: Vec<PathBuf> = recordings.iter().filter_map(|path| path.canonicalize().ok()).collect();
    if !real.iter().any(|path| path.starts_with(&content)) {
        return known;
    }
    let tree = making::tree_of(folder, common);
    let (site, _) = pipeline::site(&tree, &Seals::default(), &making::settings(common), &making::recall(folder));
    let Some(site) = site else { return known };
    for entry in &site.entries {
        let Some(radio) = &entry.radio else { continue };
        for recording in &radio.recordings {
            let Some((edition, mark)) = sounds::script(entry, recording) else { continue };
            let Some(attachment) = entry.attachments.get(&recording.file) else { continue };
            let Ok(path) = folder.join(attachment.path.as_str()).canonicalize() else { continue };
            let line = site.position(&radio.tag.help.0).filter(|at| !site.is_hidden(*at)).and_then(|at| {
                let title = &site.text(at, &edition.language)?.title;
                Some(format!("{title} – {}", radio::phone(radio, &site.entries[at])?.dial.written()))
            });
            let subtag = site.language(&edition.language).tag.language();
            let tags = Tags {
                title: Some(format!("{} – {} s", edition.title, recording.slot)),
                language: Some(tags::iso_639_2(subtag)),
                comment: line,
                lyrics: Some(subtitles::script(&site, entry, edition, mark, recording.slot)),
                ..Tags::default()
            };
            known.insert(path, tags);
        }
    }
    known
}

/// What was asked for; who publishes and under which licence, from the site where nobody says otherwise.
fn wanted(config: Option<Config>, said: &Said, lyrics: Option<String>) -> Tags {
    let language = said.language.as_deref();
    let known = config.as_ref().zip(language).and_then(|(config, code)| config.languages.by_code(code));
    let subtag = known.map(|known| known.tag.language().to_owned());
    let subtag = subtag.or_else(|| Some(Tag::parse(language?)?.language().to_owned()));
    let code = known.map(|known| &known.code).or(config.as_ref().map(|config| &config.languages.first().code));
    let publisher = config.as_ref().zip(code).map(|(config, code)| {
        let organisation = config.spoken_in(&config.organisation.name, code).map(|(_, name)| name);
        organisation.unwrap_or(config.name_in(code)).to_owned()
    });
    let licence = config.as_ref().and_then(|config| Some(config.licence.as_ref()?.0.clone()));
    Tags {
        title: said.title.clone(),
        language: subtag.map(|subtag| tags::iso_639_2(&subtag)),
        copyright: said.copyright.clone().or(licence),
        publisher: said.publisher.clone().or(publisher),
        comment: said.comment.clone(),
        lyrics,
    }
}

fn listen(path: &Path, name: &str, report: &mut Report) -> Option<Measures> {
    let bytes = match std::fs::read(path) {
        Ok(bytes) => bytes,
        Err(error) => {
            report.add(Problem::new(UNREADABLE).with("file", name).foreign(error.to_string()));
            return None;
        }
    };
    let ending = path.extension().map(|ending| ending.to_string_lossy().to_lowercase()).unwrap_or_default();
    match measures::measure(&bytes) {
        Ok(measures) => {
            if Format::of_ending(&ending) != Some(measures.format) {
                report.add(faults::other_format(measures.format, name));
            }
            Some(measures)
        }
        Err(unheard) => {
            faults::unheard(&unheard, name).into_iter().for_each(|problem| report.add(problem));
            None
        }
    }
}

/// What was measured, for people.
fn say(path: &Path, measures: &Measures, target: &Profile, fits: bool, screen: &Screen) {
    let words = screen.words;
    let line = |sentence: &str, arguments: &[(&str, Argument)]| {
        screen.line(&format!("  {}", words.say(sentence, arguments)));
    };
    let tenths = |level: Level| Argument::Tenths(level.tenths());
    screen.line(&path.display().to_string());
    line(
        "audio-form",
        &[
            ("format", Argument::from(measures.format.name())),
            ("seconds", seconds(measures.duration)),
            ("rate", Argument::from(measures.rate as usize)),
            ("channels", Argument::from(measures.channels)),
        ],
    );
    if let Some(level) = measures.loudness {
        let (meant, tolerance) = (tenths(target.loudness), tenths(target.tolerance));
        line("audio-loudness", &[("level", tenths(level)), ("meant", meant), ("tolerance", tolerance)]);
    }
    if let Some(level) = measures.short_term {
        line("audio-short-term", &[("level", tenths(level))]);
    }
    if let Some(level) = measures.range {
        line("audio-range", &[("level", tenths(level))]);
    }
    if let Some(level) = measures.peak {
        line("audio-peak", &[("level", tenths(level)), ("most", tenths(target.peak))]);
    }
    line("audio-silence", &[("head", seconds(measures.head)), ("tail", seconds(measures.tail))]);
    let sentence = if fits { "audio-fits" } else { "audio-differs" };
    line(sentence, &[("target", Argument::from(target.name.as_str()))]);
}

/// The same for programs: levels in LUFS, LU and dBTP, times in milliseconds.
fn row(path: &Path, measures: Option<&Measures>, target: &Profile) -> Value {
    let level = |level: Option<Level>| level.map(|level| f64::from(level.0) / 100.0);
    let Some(measures) = measures else { return json!({ "file": path.display().to_string() }) };
    json!({
        "file": path.display().to_string(),
        "target": target.name,
        "format": measures.format.name(),
        "duration": measures.duration,
        "rate": measures.rate,
        "channels": measures.channels,
        "one_sided": measures.one_sided,
        "loudness": level(measures.loudness),
        "short_term": level(measures.short_term),
        "range": level(measures.range),
        "peak": level(measures.peak),
        "clipped": measures.clipped,
        "silence": { "head": measures.head, "tail": measures.tail },
    })
}
