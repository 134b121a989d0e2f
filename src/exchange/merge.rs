//! Records from elsewhere meet what people wrote since. Enters: records, what the last import gave (`imports/<source>/base.yaml`), the
//! site's files. Leaves: new files, single values replaced by their place, and conflicts, which change nothing.
//!
//! Three ways: what the source said last time (base), what it says now (theirs), what stands in the site (ours). Where the source says
//! the same as last time, ours stays; where ours is as it was given, theirs is taken; where both changed, a person decides.

use std::collections::{BTreeMap, BTreeSet};

use super::cells::{self, Known};
use super::fields::{TABLE, Target};
use super::intake::{Intake, Kept, Question, Record};
use super::mapping::Mapping;
use super::value::Value;
use crate::content::front;
use crate::diag::report::{Code, Place, Report};
use crate::memo;
use crate::path::SourcePath;
use crate::sheets::table::Cell;
use crate::source::patch;
use crate::source::tree::Tree;
use crate::source::yaml::{self, Node};

pub const KEY_TAKEN: Code = Code::advice("N143");
pub const REMOVED_HERE: Code = Code::advice("N144");

/// What the last import gave, record by record: only public fields that the mapping names.
#[derive(Clone, PartialEq, Debug, Default)]
pub struct Base(pub BTreeMap<String, (String, BTreeMap<String, Value>)>);

impl Base {
    /// Reads `base.yaml`; a file that is not there is an empty one.
    pub fn read(path: &SourcePath, text: &str, report: &mut Report) -> Base {
        let mut base = Base::default();
        let Some(node) = yaml::parse(path, text, 0, report) else { return base };
        let yaml::Value::Map(records) = &node.value else { return base };
        for (id, record) in records {
            let Some(key) = record.get("key").and_then(Node::text) else { continue };
            let fields = match record.get("fields").map(|node| &node.value) {
                Some(yaml::Value::Map(pairs)) => {
                    pairs.iter().filter_map(|(path, node)| Some((path.name.clone(), Value::of(node)?))).collect()
                }
                _ => BTreeMap::new(),
            };
            base.0.insert(id.name.clone(), (key.to_owned(), fields));
        }
        base
    }

    /// The one way in which it is written.
    pub fn text(&self) -> String {
        let mut text = String::new();
        for (id, (key, fields)) in &self.0 {
            text.push_str(&format!("{}:\n  key: {key}\n  fields:\n", quoted(id)));
            for (path, value) in fields {
                text.push_str(&format!("    {}: {}\n", quoted(path), value.written()));
            }
        }
        text
    }
}

impl Base {
    /// What it remembers of one kind of records, where it remembers several.
    pub fn part(&self, is_of: &dyn Fn(&str) -> bool) -> Base {
        Base(self.0.iter().filter(|(id, _)| is_of(id)).map(|(id, record)| (id.clone(), record.clone())).collect())
    }
}

/// A key in quotation marks, whatever it is.
fn quoted(text: &str) -> String {
    format!("\"{}\"", text.replace('\\', "\\\\").replace('"', "\\\""))
}

/// A value that changes.
#[derive(Clone, PartialEq, Debug)]
pub struct Change {
    pub key: String,
    pub path: String,
    pub was: Option<Value>,
    pub now: Value,
}

/// A value that both sides changed, or that only a person can change.
#[derive(Clone, PartialEq, Debug)]
pub struct Conflict {
    pub key: String,
    pub path: String,
    /// Where ours stands.
    pub place: Place,
    pub base: Option<Value>,
    pub theirs: Option<Value>,
    pub ours: Option<Value>,
}

/// A new record.
#[derive(Clone, PartialEq, Debug)]
pub struct New {
    pub key: String,
    pub title: String,
    pub files: Vec<(SourcePath, String)>,
}

/// What an import would do.
#[derive(Debug, Default)]
pub struct Merge {
    /// New records.
    pub new: Vec<New>,
    pub changes: Vec<Change>,
    /// Whole texts of files of which single values change.
    pub patched: BTreeMap<SourcePath, String>,
    pub conflicts: Vec<Conflict>,
    pub questions: Vec<Question>,
    /// Keys of records that the source no longer has.
    pub gone: Vec<String>,
    /// Keys of records that the source now says to leave out.
    pub withdrawn: Vec<String>,
    pub unchanged: usize,
    pub base: Base,
}

/// Merges what a sheet gave. `section` is the folder of new records, and whether its pages need a neutral title.
pub fn merge(
    intake: &Intake,
    mapping: &Mapping,
    base: &Base,
    tree: &Tree,
    (section, help): (&str, bool),
    known_words: &Known,
) -> Merge {
    let folders = &known_words.keys;
    let mut merge = Merge { base: base.clone(), ..Merge::default() };
    let mut made: BTreeSet<&str> = BTreeSet::new();
    for record in &intake.records {
        let ask = |code: Code| Question {
            row: record.row,
            column: None,
            code,
            word: record.key.clone(),
            kept: Kept::Nothing,
        };
        let theirs: BTreeMap<String, Value> = record.fields.iter().cloned().collect();
        let known = base.0.get(&record.id);
        let key = known.map_or(record.key.as_str(), |(key, _)| key.as_str());
        let folder = folders.get(key).filter(|folder| folder.split('/').nth(1) == Some(section));
        match (known, folder) {
            (Some(_), None) => merge.questions.push(ask(REMOVED_HERE)),
            (None, Some(folder)) if record.seen.is_some() => {
                let files = Files::read(tree, folder);
                // As it was when the sheet was made: then all that differs was changed in the sheet.
                let same = record.seen.as_deref() == Some(seen(&files).as_str());
                let ours: BTreeMap<String, Value> = if same {
                    {
                        let paths = intake.paths.iter().chain(theirs.keys());
                        paths.filter_map(|path| Some((path.clone(), files.value(path)?))).collect()
                    }
                } else {
                    BTreeMap::new()
                };
                one((key, folder, record), (&ours, &theirs), (tree, known_words), &mut merge, same);
            }
            (None, _) if folders.contains_key(key) || !made.insert(key) => merge.questions.push(ask(KEY_TAKEN)),
            (None, _) => {
                let title = record.field(&format!("{}:title", mapping.language)).map(Value::shown).unwrap_or_default();
                let files = files_of(record, mapping, section, help);
                merge.new.push(New { key: key.to_owned(), title, files });
                merge.base.0.insert(record.id.clone(), (key.to_owned(), theirs));
            }
            (Some((key, before)), Some(folder)) => {
                let in_sheet =
                    before.iter().filter(|(path, _)| intake.paths.contains(*path) || theirs.contains_key(*path));
                let in_sheet = in_sheet.map(|(path, value)| (path.clone(), value.clone())).collect();
                let kept = one((key, folder, record), (&in_sheet, &theirs), (tree, known_words), &mut merge, true);
                merge.base.0.insert(record.id.clone(), (key.clone(), kept));
            }
        }
    }
    let named: BTreeSet<&str> = intake.records.iter().map(|record| record.id.as_str()).collect();
    for (id, (key, _)) in &base.0 {
        if intake.skipped.contains(id) {
            merge.withdrawn.push(key.clone());
        } else if !named.contains(id.as_str()) && !intake.waiting.contains(id) {
            merge.gone.push(key.clone());
        }
    }
    merge
}

/// One record that is there; gives what the next import takes as its base. `is_based`: a difference from an absent base is new.
fn one(
    (key, folder, record): (&str, &str, &Record),
    (before, theirs): (&BTreeMap<String, Value>, &BTreeMap<String, Value>),
    (tree, known): (&Tree, &Known),
    merge: &mut Merge,
    is_based: bool,
) -> BTreeMap<String, Value> {
    let mut files = Files::read(tree, folder);
    let mut base = before.clone();
    let mut changed = false;
    let paths: BTreeSet<&String> = before.keys().chain(theirs.keys()).collect();
    for path in paths {
        if record.asked.contains(path) {
            continue;
        }
        let (base_value, now, ours) = (before.get(path), theirs.get(path), files.value(path));
        let same = |one: Option<&Value>, other: Option<&Value>| match (one, other) {
            (Some(one), Some(other)) => one.is_same(other),
            (None, Some(Value::List(items))) | (Some(Value::List(items)), None) => items.is_empty(),
            (one, other) => one.is_none() && other.is_none(),
        };
        let takes = |base: &mut BTreeMap<String, Value>| match now {
            Some(now) => drop(base.insert(path.clone(), now.clone())),
            None => drop(base.remove(path)),
        };
        let read_back = ours.as_ref().and_then(|ours| read_back(path, ours, known));
        if same(now, ours.as_ref())
            || now.is_some() && same(now, read_back.as_ref())
            || same(base_value, now) && is_based
        {
            takes(&mut base);
            continue;
        }
        let patched = match now {
            Some(now) if is_based && same(base_value, ours.as_ref()) => files.set(path, now),
            _ => None,
        };
        match (patched, now) {
            (Some(()), Some(now)) => {
                changed = true;
                takes(&mut base);
                merge.changes.push(Change { key: key.to_owned(), path: path.clone(), was: ours, now: now.clone() });
            }
            _ => merge.conflicts.push(Conflict {
                key: key.to_owned(),
                path: path.clone(),
                place: files.place(path),
                base: base_value.cloned(),
                theirs: now.cloned(),
                ours,
            }),
        }
    }
    if changed {
        merge.patched.extend(
            files.texts.into_iter().filter(|(path, text)| tree.text(path.as_str()).is_none_or(|now| **now != **text)),
        );
    } else {
        merge.unchanged += 1;
    }
    base
}

/// What our value is once a sheet has said it: `514 555-0123` is `+15145550123`.
fn read_back(path: &str, ours: &Value, known: &Known) -> Option<Value> {
    let path = path.split_once(':').map_or(path, |(_, path)| path);
    let target = Target::parse(&path.replace(".short", ".number"))?;
    let cell = Cell::Text(ours.cell());
    cells::read(&cell, target.field().kind, &BTreeMap::new(), known).ok()?.0
}

/// What a record says of these fields, in one word: sheets of the staff carry it, so that it shows whether somebody changed the record since.
pub fn seen(files: &Files) -> String {
    let mut text = String::new();
    for path in files.paths() {
        if let Some(value) = files.value(&path) {
            text.push_str(&format!("{path}={}\n", value.written()));
        }
    }
    format!("{:016x}", memo::hash(text.as_bytes()) as u64)
}

/// The files of one record: facts and texts.
pub struct Files {
    folder: String,
    texts: BTreeMap<SourcePath, String>,
}

impl Files {
    pub fn read(tree: &Tree, folder: &str) -> Files {
        let texts = tree.below(folder).filter_map(|(path, _)| {
            let text = tree.text(path.as_str())?;
            let own = path.folder() == folder && (path.name() == "facts.yaml" || path.extension() == "md");
            own.then(|| (path.clone(), text.to_string()))
        });
        Files { folder: folder.to_owned(), texts: texts.collect() }
    }

    /// Codes of the languages that it has a text in.
    pub fn languages(&self) -> impl Iterator<Item = &str> {
        self.texts.keys().filter(|path| path.extension() == "md").map(SourcePath::stem)
    }

    /// Every field of the table that a record of these files can have, `*` filled with the names that stand there.
    pub fn paths(&self) -> Vec<String> {
        let facts = self.facts();
        let names = |map: &str| -> Vec<String> {
            match facts.as_ref().and_then(|(_, node)| node.get(map)).map(|node| &node.value) {
                // A chat that says more than its addresses is no column of addresses.
                Some(yaml::Value::Map(pairs)) if pairs.iter().any(|(key, _)| key.name == "url") => Vec::new(),
                Some(yaml::Value::Map(pairs)) => pairs.iter().map(|(key, _)| key.name.clone()).collect(),
                Some(yaml::Value::List(items)) => {
                    items.iter().filter_map(|item| item.get("id")?.text().map(str::to_owned)).collect()
                }
                _ => Vec::new(),
            }
        };
        let mut paths = Vec::new();
        for field in &TABLE {
            let filled: Vec<String> = match field.path.split_once(".*") {
                Some((map, rest)) => names(map).iter().map(|name| format!("{map}.{name}{rest}")).collect(),
                None => vec![field.path.to_owned()],
            };
            for path in filled {
                if field.words {
                    paths.extend(self.languages().map(|code| format!("{code}:{path}")));
                } else {
                    paths.extend(path.strip_suffix(".number").map(|phone| format!("{phone}.short")));
                    paths.push(path);
                }
            }
        }
        paths
    }

    fn facts(&self) -> Option<(SourcePath, Node)> {
        let path = SourcePath::below(&self.folder, "facts.yaml")?;
        let node = yaml::parse(&path, self.texts.get(&path)?, 0, &mut Report::new())?;
        Some((path, node))
    }

    /// The file of a path, its nodes, where a new key of the file itself would stand, and the steps.
    fn open<'a>(&self, path: &'a str) -> Option<(SourcePath, Node, usize, Vec<&'a str>)> {
        match path.split_once(':') {
            None => {
                let (file, node) = self.facts()?;
                let end = self.texts.get(&file)?.len();
                Some((file, node, end, path.split('.').collect()))
            }
            Some((code, path)) => {
                let file = SourcePath::below(&self.folder, &format!("{code}.md"))?;
                let text = self.texts.get(&file)?;
                let parts = front::split(text)?;
                let node = yaml::parse(&file, text.get(parts.front.clone())?, parts.front.start, &mut Report::new())?;
                Some((file, node, parts.front.end, path.split('.').collect()))
            }
        }
    }

    /// What stands at a path.
    pub fn value(&self, path: &str) -> Option<Value> {
        let (file, node, _, steps) = self.open(path)?;
        if steps == ["body"] {
            let text = self.texts.get(&file)?;
            let body = text.get(front::split(text)?.body..)?.trim().replace("\r\n", "\n");
            return (!body.is_empty()).then_some(Value::Text(body));
        }
        // The words of a telephone may be its label alone.
        if let Some(Value::Text(label)) =
            steps.strip_suffix(&["label"]).and_then(|above| Value::of(patch::find(&node, above)?))
        {
            return Some(Value::Text(label));
        }
        Value::of(patch::find(&node, &steps)?)
    }

    fn place(&self, path: &str) -> Place {
        let file = SourcePath::below(&self.folder, "facts.yaml").unwrap_or_else(|| SourcePath::new("site.yaml"));
        let Some((file, node, _, steps)) = self.open(path) else { return Place::file(&file) };
        if steps == ["body"] {
            return Place::file(&file);
        }
        match patch::find(&node, &steps) {
            Some(node) => Place::range(&file, node.range.clone()),
            None => Place::file(&file),
        }
    }

    /// Replaces a value by its place; nothing if only a person can do it well.
    fn set(&mut self, path: &str, value: &Value) -> Option<()> {
        let Some((file, node, end, steps)) = self.open(path) else {
            // A text in a language that the record had none in begins with its title.
            let (code, words) = path.split_once(':')?;
            let file = SourcePath::below(&self.folder, &format!("{code}.md"))?;
            if words != "title" || self.texts.contains_key(&file) {
                return None;
            }
            self.texts.insert(file, format!("---\ntitle: {}\n---\n", value.written()));
            return Some(());
        };
        let text = self.texts.get(&file)?;
        let patched = if steps == ["body"] {
            let at = front::split(text)?.body;
            let Value::Text(words) = value else { return None };
            let ending = if text.contains("\r\n") { "\r\n" } else { "\n" };
            format!("{}{}{ending}", text.get(..at)?, words.replace('\n', ending))
        } else {
            patch::set(text, &node, end, &steps, &value.written())?
        };
        self.texts.insert(file, patched);
        Some(())
    }
}

/// The files of a new record: an unverified draft.
fn files_of(record: &Record, mapping: &Mapping, section: &str, help: bool) -> Vec<(SourcePath, String)> {
    let mut facts = Value::Map(Vec::new());
    let mut texts: BTreeMap<&str, Value> = BTreeMap::new();
    let mut bodies: BTreeMap<&str, String> = BTreeMap::new();
    texts.insert(&mapping.language, Value::Map(Vec::new()));
    for (path, value) in &record.fields {
        match path.split_once(':') {
            Some((code, "body")) => drop(bodies.insert(code, value.shown())),
            Some((code, words)) => {
                let steps: Vec<&str> = words.split('.').collect();
                put(texts.entry(code).or_insert_with(|| Value::Map(Vec::new())), &steps, value);
            }
            None => {
                let steps: Vec<&str> = path.split('.').collect();
                match steps.as_slice() {
                    [list @ ("phones" | "access"), id, rest @ ..] if !rest.is_empty() => {
                        put_item(&mut facts, list, id, rest, value)
                    }
                    steps => put(&mut facts, steps, value),
                }
            }
        }
    }
    // As `fanal add` writes it: a title that tells nothing, for a person to number.
    for words in texts.values_mut().filter(|_| help) {
        if let Value::Map(pairs) = words
            && !pairs.iter().any(|(name, _)| name == "neutral")
        {
            pairs.insert(pairs.len().min(1), ("neutral".to_owned(), Value::text("Page")));
        }
    }
    let folder = format!("content/{section}/{}", record.key);
    let mut head = String::from("draft: true\n");
    if mapping.sample {
        head.push_str("sample: true\n");
    }
    if texts.len() > 1 {
        head.push_str(&format!("source: {}\n", mapping.language));
    }
    let mut files = Vec::new();
    let mut push = |name: &str, text: String| files.extend(SourcePath::below(&folder, name).map(|path| (path, text)));
    push("facts.yaml", format!("{head}{}", block(&facts)));
    for (code, words) in texts {
        let body = bodies.remove(code).map(|body| format!("{body}\n")).unwrap_or_default();
        push(&format!("{code}.md"), format!("---\n{}---\n{body}", block(&words)));
    }
    files
}

fn put(map: &mut Value, steps: &[&str], value: &Value) {
    let (Value::Map(pairs), Some((first, rest))) = (map, steps.split_first()) else { return };
    if rest.is_empty() {
        pairs.push(((*first).to_owned(), value.clone()));
        return;
    }
    let at = match pairs.iter().position(|(name, _)| name == first) {
        Some(at) => at,
        None => {
            pairs.push(((*first).to_owned(), Value::Map(Vec::new())));
            pairs.len() - 1
        }
    };
    put(&mut pairs[at].1, rest, value);
}

fn put_item(map: &mut Value, list: &str, id: &str, rest: &[&str], value: &Value) {
    let Value::Map(pairs) = map else { return };
    if !pairs.iter().any(|(name, _)| name == list) {
        pairs.push((list.to_owned(), Value::List(Vec::new())));
    }
    let Some((_, Value::List(items))) = pairs.iter_mut().find(|(name, _)| name == list) else { return };
    let is = |item: &Value| matches!(item, Value::Map(pairs) if pairs.first().is_some_and(|(_, known)| *known == Value::text(id)));
    let at = match items.iter().position(is) {
        Some(at) => at,
        None => {
            items.push(Value::Map(vec![("id".to_owned(), Value::text(id))]));
            items.len() - 1
        }
    };
    put(&mut items[at], rest, value);
}

/// A map as lines; lists of records one below the other.
fn block(map: &Value) -> String {
    let Value::Map(pairs) = map else { return String::new() };
    let mut text = String::new();
    for (name, value) in pairs {
        match value {
            Value::List(items) if items.iter().any(|item| matches!(item, Value::Map(_))) => {
                text.push_str(&format!("{name}:\n"));
                items.iter().for_each(|item| text.push_str(&format!("  - {}\n", item.written())));
            }
            other => text.push_str(&format!("{name}: {}\n", other.written())),
        }
    }
    text
}
