//! The commands that write files for people: `new`, `add`, `schema`. Enters: names that were typed. Leaves: new files; an existing file is
//! never touched.

use std::collections::BTreeMap;
use std::fs::{self, OpenOptions};
use std::io::{self, Write};
use std::path::{Path, PathBuf};

use serde_json::Value;

use super::arguments::Common;
use super::screen::{Screen, Status};
use super::{hold, making, scaffold, schema};
use crate::diag::report::{Argument, Code, Place, Problem, nearest};
use crate::disk::hands::Hands;
use crate::disk::lock;
use crate::lang::Tag;
use crate::path::SourcePath;
use crate::source::builtin;
use crate::source::shape;
use crate::source::tree::{File, Tree};
use crate::source::yaml;
use crate::speech::words;

const NOT_EMPTY: Code = Code::stop("C122");
const DISK: Code = Code::stop("C123");
const UNKNOWN_KIND: Code = Code::stop("C124");
const BAD_KEY: Code = Code::stop("C125");
const KEY_TAKEN: Code = Code::stop("C126");
const UNKNOWN_LANGUAGE: Code = Code::stop("C127");
const NO_SECTION: Code = Code::stop("C128");
const UNKNOWN_SECTION: Code = Code::stop("C129");
const UNKNOWN_SCHEMA: Code = Code::stop("C131");

/// `new`: a small site in a folder that is empty or not there yet; with `demo`, a directory of invented services.
pub fn new_site(folder: &Path, demo: bool, screen: &Screen) -> Status {
    let shown = folder.display().to_string();
    let empty = match fs::read_dir(folder) {
        Ok(mut entries) => entries.next().is_none(),
        Err(error) if error.kind() == io::ErrorKind::NotFound => true,
        Err(error) => {
            let problem = Problem::new(DISK).with("path", shown).foreign(error.to_string());
            return screen.fail(problem, Status::Disk);
        }
    };
    if !empty {
        return screen.fail(Problem::new(NOT_EMPTY).with("folder", shown), Status::Usage);
    }
    let name = folder.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default();
    let id = Some(scaffold::key_like(&name)).filter(|id| !id.is_empty()).unwrap_or_else(|| "mon-site".to_owned());
    let files = match demo {
        true => scaffold::demo(&builtin::demo(), &builtin::starters()),
        false => scaffold::site(&builtin::starters(), screen.words.staff(), &id),
    };
    for (path, text) in files {
        if let Err(problem) = create(&folder.join(path), &text) {
            return screen.fail(*problem, Status::Disk);
        }
    }
    if let Err(problem) = write_schemas(folder, screen) {
        return screen.fail(*problem, Status::Disk);
    }
    screen.tell("new-done", &[("folder", Argument::from(shown.clone()))]);
    screen.tell("new-next", &[("folder", Argument::from(shown))]);
    Status::Done
}

/// What `add` was asked for.
pub struct Addition<'a> {
    pub kind: &'a str,
    pub key: &'a str,
    pub languages: &'a [String],
    pub section: Option<&'a str>,
}

/// `add`: an entry's facts and a text a language; or languages that an entry does not have yet.
pub fn add(site: &Path, addition: &Addition, common: &Common, screen: &Screen) -> Status {
    let tree = making::tree_of(site, common);
    let files = match plan_addition(&tree, addition, screen) {
        Ok(files) => files,
        Err(problem) => return screen.fail(*problem, Status::Usage),
    };
    if let Err(problem) = write_schemas(site, screen) {
        return screen.fail(*problem, Status::Disk);
    }
    for (path, text) in &files {
        if let Err(problem) = create(&site.join(path.as_str()), text) {
            return screen.fail(*problem, Status::Disk);
        }
    }
    screen.tell("add-done", &[("count", Argument::from(files.len()))]);
    files.iter().for_each(|(path, _)| screen.line(&format!("  {path}")));
    screen.tell("add-next", &[]);
    Status::Done
}

type Files = Vec<(SourcePath, String)>;

fn plan_addition(tree: &Tree, addition: &Addition, screen: &Screen) -> Result<Files, Box<Problem>> {
    let Addition { kind, key, languages, section } = *addition;
    let kinds = scaffold::kinds();
    // The files call it `term` in every language; people who write in French say it in French.
    let kind = if kind == "terme" { "term" } else { kind };
    if !kinds.contains(&kind) {
        return Err(Box::new(unknown(UNKNOWN_KIND, kind, &kinds)));
    }
    if !shape::is_key(key) {
        return Err(Box::new(Problem::new(BAD_KEY).with("word", key).with("near", scaffold::key_like(key))));
    }
    let known = languages_of(tree);
    let known: Vec<&str> = known.iter().map(String::as_str).collect();
    if let Some(unknown_code) = languages.iter().find(|code| !known.contains(&code.as_str())) {
        return Err(Box::new(unknown(UNKNOWN_LANGUAGE, unknown_code, &known)));
    }
    let languages: Vec<String> = match languages {
        [] => known.first().map(|code| (*code).to_owned()).into_iter().collect(),
        some => some.to_vec(),
    };
    let existing: Vec<&SourcePath> =
        tree.iter().map(|(path, _)| path).filter(|path| hold::bundle_of(path) == Some(key)).collect();
    let sections = scaffold::sections(tree);
    let taken = existing.iter().find(|path| languages.iter().any(|code| path.name() == format!("{code}.md")));
    let section_of = |path: &SourcePath| path.as_str().split('/').nth(1).unwrap_or_default().to_owned();
    let home = existing.first().map(|path| section_of(path));
    let elsewhere = home.as_deref().zip(section).is_some_and(|(home, asked)| home != asked);
    if let Some(path) = taken.or(existing.first().filter(|_| elsewhere || addition.languages.is_empty())) {
        return Err(Box::new(Problem::new(KEY_TAKEN).at(Place::file(path)).with("key", key)));
    }
    let section = match section.map(str::to_owned).or(home) {
        Some(name) if sections.contains_key(&name) => name,
        Some(name) => {
            let known: Vec<&str> = sections.keys().map(String::as_str).collect();
            return Err(Box::new(unknown(UNKNOWN_SECTION, &name, &known)));
        }
        None => match sections.iter().find(|(_, (of, _))| of == kind) {
            Some((name, _)) => name.clone(),
            None => {
                let problem = Problem::new(NO_SECTION).with("kind", kind).with("folder", format!("{kind}s"));
                return Err(Box::new(problem.correct(format!("kind: {kind}"))));
            }
        },
    };
    let service = first_service(tree, &sections);
    let voices = |code: &str| voices(tree, code);
    let entry = scaffold::Entry {
        kind,
        key,
        section: &section,
        languages: &languages,
        help: sections.get(&section).is_some_and(|(_, help)| *help),
        has_facts: existing.iter().any(|path| path.name() == "facts.yaml"),
        service: service.as_deref().unwrap_or("…"),
        voices: &voices,
    };
    Ok(scaffold::entry(&builtin::starters(), screen.words.staff(), &entry))
}

fn unknown(code: Code, word: &str, known: &[&str]) -> Problem {
    Problem::new(code)
        .with("word", word)
        .with("near", nearest(word, known.iter().copied()).unwrap_or_default())
        .with("known", known.join(", "))
}

/// Whom someone in danger calls first on this site, or else its first service.
fn first_service(tree: &Tree, sections: &BTreeMap<String, (String, bool)>) -> Option<String> {
    let crisis = config_of(tree).and_then(|config| match &config.get("crisis")?.value {
        yaml::Value::List(items) => Some(items.first()?.text()?.to_owned()),
        _ => None,
    });
    let is_service = |path: &SourcePath| {
        let section = path.as_str().split('/').nth(1).unwrap_or_default();
        path.name() == "facts.yaml" && sections.get(section).is_some_and(|(kind, _)| kind == "service")
    };
    let mut paths = tree.below("content").map(|(path, _)| path);
    crisis.or_else(|| paths.find(|path| is_service(path)).and_then(|path| hold::bundle_of(path)).map(str::to_owned))
}

/// Who speaks in a script in a language, as its words for the air name them: a voice, and who presents.
fn voices(tree: &Tree, code: &str) -> (String, String) {
    let mut ignored = crate::diag::report::Report::new();
    let config = config_of(tree);
    let languages = config.as_ref().and_then(|config| config.get("languages"));
    let tag = match languages.map(|node| &node.value) {
        Some(yaml::Value::List(items)) => {
            let own = items.iter().find(|item| item.get("code").and_then(yaml::Node::text) == Some(code));
            own.and_then(|item| Tag::parse(item.get("tag")?.text()?))
        }
        _ => None,
    };
    let builtin = builtin::tree();
    let found = tag.iter().flat_map(Tag::chain).find_map(|tag| {
        let path = words::file(&tag);
        let text = tree.text(path.as_str()).or_else(|| builtin.text(path.as_str()))?;
        let node = yaml::parse(&path, text, 0, &mut ignored)?;
        let yaml::Value::List(items) = &node.get("voices")?.value else { return None };
        let names: Vec<&str> = items.iter().filter_map(yaml::Node::text).collect();
        let first = (*names.first()?).to_owned();
        Some((first.clone(), names.get(1).map_or(first, |name| (*name).to_owned())))
    });
    found.unwrap_or_else(|| ("…".to_owned(), "…".to_owned()))
}

fn config_of(tree: &Tree) -> Option<yaml::Node> {
    let Some(File::Text(text)) = tree.get("site.yaml") else { return None };
    yaml::parse(&SourcePath::new("site.yaml"), text, 0, &mut crate::diag::report::Report::new())
}

/// The codes of the site's languages, in its order.
pub fn languages_of(tree: &Tree) -> Vec<String> {
    let config = config_of(tree);
    let languages = config.as_ref().and_then(|config| config.get("languages"));
    match languages.map(|node| &node.value) {
        Some(yaml::Value::List(items)) => {
            items.iter().filter_map(|item| item.get("code")?.text().map(str::to_owned)).collect()
        }
        _ => Vec::new(),
    }
}

/// `schema`: one on the standard output, or all of them into `.fanal/schema/`.
pub fn schemas(site: impl FnOnce() -> Option<PathBuf>, name: Option<&str>, screen: &Screen) -> Option<Status> {
    let Some(name) = name else {
        let site = site()?;
        return Some(match write_schemas(&site, screen) {
            Ok(folder) => {
                let folder = Argument::from(folder.display().to_string());
                screen.tell("schema-done", &[("count", Argument::from(schema::names().len())), ("folder", folder)]);
                Status::Done
            }
            Err(problem) => screen.fail(*problem, Status::Disk),
        });
    };
    Some(match schema::schema(name, screen.words) {
        Some(schema) => {
            screen.print(&written(&schema));
            Status::Done
        }
        None => {
            let names = schema::names();
            let known: Vec<&str> = names.iter().map(String::as_str).collect();
            screen.fail(unknown(UNKNOWN_SCHEMA, name, &known), Status::Usage)
        }
    })
}

fn written(schema: &Value) -> String {
    format!("{schema:#}\n")
}

/// Writes every schema that is not there as it should be.
fn write_schemas(site: &Path, screen: &Screen) -> Result<PathBuf, Box<Problem>> {
    let folder = site.join(lock::FOLDER).join("schema");
    let hands = Hands::default();
    hands.folder(&folder).map_err(|fault| Box::new(fault.problem()))?;
    for name in schema::names() {
        let Some(schema) = schema::schema(&name, screen.words) else { continue };
        let path = folder.join(format!("{name}.json"));
        let text = written(&schema);
        if fs::read_to_string(&path).is_ok_and(|now| now == text) {
            continue;
        }
        hands.put(&path, text.as_bytes()).map_err(|fault| Box::new(fault.problem()))?;
    }
    Ok(folder)
}

/// A new file with the folders above it; never over another.
pub fn create(path: &Path, text: &str) -> Result<(), Box<Problem>> {
    let write = || -> io::Result<()> {
        if let Some(folder) = path.parent() {
            fs::create_dir_all(folder)?;
        }
        OpenOptions::new().write(true).create_new(true).open(path)?.write_all(text.as_bytes())
    };
    write().map_err(|error| {
        Box::new(Problem::new(DISK).with("path", path.display().to_string()).foreign(error.to_string()))
    })
}
