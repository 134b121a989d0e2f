//! Rows of a sheet into records. Enters: a sheet, its mapping, what the site knows. Leaves: records whose every value was read by the rules
//! of its field, the questions that only a person can answer, and what goes to `private/` alone.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt;

use super::cells::{self, Known};
use super::fields::TABLE;
use super::mapping::{Column, Columns, Mapping, Role};
use super::value::Value;
use crate::diag::report::Code;
use crate::sheets::table::{Area, Cell, Row, Sheet, letters};
use crate::sheets::write::restored;
use crate::source::shape;
use crate::text::fold::fold;
use crate::text::slug;

pub const UNNAMED: Code = Code::advice("N121");
pub const TWICE: Code = Code::advice("N122");
pub const BAD_KEY: Code = Code::advice("N123");
pub const MERGED: Code = Code::advice("N135");
pub const CONFIDENTIAL: Code = Code::advice("N132");
pub const UNSAID: Code = Code::advice("N152");
pub const SHIFTED: Code = Code::advice("N153");

/// What is left of a row about which there is a question.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub enum Kept {
    /// The whole row waits.
    Nothing,
    /// The row comes in without this cell.
    Rest,
    /// The cell comes in as it was read; a person should confirm it.
    All,
}

/// Something that only a person can answer.
#[derive(Clone, PartialEq, Debug)]
pub struct Question {
    pub row: usize,
    pub column: Option<usize>,
    pub code: Code,
    /// The words of the cell; empty where they may be what somebody keeps back.
    pub word: String,
    pub kept: Kept,
}

/// A row that became a record.
#[derive(Clone, PartialEq, Debug)]
pub struct Record {
    /// The name that the source gives it; its key here if the source gives none.
    pub id: String,
    pub key: String,
    pub row: usize,
    /// Fields by their path, words with their language before it (`fr:title`), in the order of the table.
    pub fields: Vec<(String, Value)>,
    /// What it was when the sheet was made of it.
    pub seen: Option<String>,
    /// Fields about which there is a question: the cell said something.
    pub asked: BTreeSet<String>,
}

impl Record {
    pub fn field(&self, path: &str) -> Option<&Value> {
        self.fields.iter().find(|(known, _)| known == path).map(|(_, value)| value)
    }
}

/// Words that go to `private/` and nowhere else: they are not shown, and leave only as the text of that file.
#[derive(Default)]
pub struct Private(BTreeMap<String, BTreeMap<&'static str, String>>);

impl fmt::Debug for Private {
    fn fmt(&self, formatter: &mut fmt::Formatter) -> fmt::Result {
        write!(formatter, "Private({} records)", self.0.len())
    }
}

impl Private {
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    pub fn len(&self) -> usize {
        self.0.len()
    }

    /// Takes what another sheet seals in.
    pub fn add(&mut self, other: Private) {
        for (key, values) in other.0 {
            self.0.entry(key).or_default().extend(values);
        }
    }

    /// The text of the file in `private/`. What an earlier import sealed stays sealed: lines of `before` that are not said anew are kept.
    pub fn file(&self, before: &str) -> String {
        let mut kept: BTreeMap<String, Vec<&str>> = BTreeMap::new();
        let mut key = String::new();
        for line in before.lines().filter(|line| !line.trim().is_empty()) {
            match line.strip_suffix(':').filter(|line| !line.starts_with(' ')) {
                Some(name) => key = name.to_owned(),
                None => kept.entry(key.clone()).or_default().push(line),
            }
        }
        let keys: BTreeSet<&String> = kept.keys().chain(self.0.keys()).collect();
        let mut text = String::new();
        for key in keys {
            text.push_str(&format!("{key}:\n"));
            let now = self.0.get(key);
            for line in kept.get(key).into_iter().flatten() {
                let name = line.trim_start().split(':').next().unwrap_or_default();
                if now.is_none_or(|now| !now.contains_key(name)) {
                    text.push_str(&format!("{line}\n"));
                }
            }
            for (name, value) in now.into_iter().flatten() {
                text.push_str(&format!("  {name}: {}\n", Value::text(value).written()));
            }
        }
        text
    }
}

/// What a sheet gave.
#[derive(Debug, Default)]
pub struct Intake {
    pub records: Vec<Record>,
    pub questions: Vec<Question>,
    /// Ids of rows that the sheet itself says to leave out.
    pub skipped: Vec<String>,
    /// Ids of rows that wait.
    pub waiting: BTreeSet<String>,
    pub private: Private,
    /// The fields that the sheet has a column for.
    pub paths: BTreeSet<String>,
}

/// Reads every row below the heads.
pub fn read(sheet: &Sheet, mapping: &Mapping, columns: &Columns, known: &Known) -> Intake {
    let mut intake = Intake::default();
    for (_, column) in &columns.taken {
        let Role::Field(target) = &column.role else { continue };
        let language = if target.field().words { format!("{}:", column.language) } else { String::new() };
        intake.paths.insert(format!("{language}{}", target.path));
        intake.paths.extend(target.path.strip_suffix(".number").map(|phone| format!("{phone}.short")));
    }
    let past_heads = columns.heads.iter().map(|(at, _)| at + 1).max().unwrap_or_default();
    let mut ids: BTreeSet<String> = BTreeSet::new();
    let mut areas: Vec<&Area> = sheet.merged.iter().collect();
    areas.sort_by_key(|area| area.rows.0);
    let mut areas = areas.into_iter().peekable();
    // Those that reach into the row at hand.
    let mut reaching: Vec<&Area> = Vec::new();
    for row in sheet.rows.iter().filter(|row| row.number > columns.header) {
        while let Some(area) = areas.next_if(|area| area.rows.0 < row.number) {
            reaching.push(area);
        }
        reaching.retain(|area| area.rows.1 >= row.number - 1);
        let id = |key: &str| {
            let own = cell_of(row, columns, |role| *role == Role::Id).map(|cell| cell.to_string().trim().to_owned());
            own.filter(|id| !id.is_empty()).unwrap_or_else(|| key.to_owned())
        };
        let key = key_of(row, columns, mapping);
        let skips = columns.taken.iter().any(|(at, column)| {
            let says = |word: &str| {
                let word = fold(word.trim());
                column.when.contains(&word)
                    || column.answers.get(&word).is_some_and(|word| column.when.contains(&fold(word)))
            };
            // A cell of several answers says what any of them says.
            row.cell(*at).map(Cell::to_string).is_some_and(|cell| says(&cell) || cells::pieces(&cell).any(says))
        });
        if skips {
            intake.skipped.push(id(&key.unwrap_or_default()));
            continue;
        }
        let mut ask = |column: Option<usize>, code: Code, word: &str, kept: Kept| {
            let word = word.chars().take(120).collect();
            intake.questions.push(Question { row: row.number, column, code, word, kept });
        };
        let title_at = columns.taken.iter().find(|(_, column)| is_title(column, mapping)).map(|(at, _)| *at);
        // What stands in a wrong column may be what must not be shown: no word of the row is told.
        let is_shifted = columns.most.is_some_and(|most| {
            let named = |at: &usize| columns.taken.iter().any(|(known, _)| known == at);
            row.written > most || row.cells().iter().any(|(at, _)| *at >= past_heads && !named(at))
        });
        if is_shifted {
            ask(None, SHIFTED, "", Kept::Nothing);
            intake.waiting.insert(id(&key.unwrap_or_default()));
            continue;
        }
        let key = match key {
            Some(key) if shape::is_key(&key) => key,
            Some(word) => {
                ask(title_at, BAD_KEY, &word, Kept::Nothing);
                intake.waiting.insert(id(&word));
                continue;
            }
            None => {
                ask(title_at, UNNAMED, "", Kept::Nothing);
                intake.waiting.insert(id(""));
                continue;
            }
        };
        let id = id(&key);
        if !ids.insert(id.clone()) {
            ask(title_at, TWICE, &id, Kept::Nothing);
            intake.waiting.insert(id);
            continue;
        }
        let covered = |at: usize| {
            let area = reaching.iter().find(|area| (area.columns.0..=area.columns.1).contains(&at));
            area.is_some_and(|area| (area.rows.0, area.columns.0) != (row.number - 1, at))
        };
        let mut fields: Vec<(usize, String, Value)> = Vec::new();
        let mut sealed = Vec::new();
        let mut seen = None;
        let mut asked = BTreeSet::new();
        let mut waits = false;
        for (at, column) in &columns.taken {
            if covered(*at) && !matches!(column.role, Role::Ignored | Role::Undecided) {
                ask(Some(*at), MERGED, "", if keeps_back(column) { Kept::Nothing } else { Kept::Rest });
                waits |= keeps_back(column);
                continue;
            }
            let Some(cell) = row.cell(*at) else {
                if waits_for_yes(column) {
                    ask(Some(*at), UNSAID, "", Kept::Nothing);
                    waits = true;
                }
                continue;
            };
            let unread = matches!(cell, Cell::Fault(_) | Cell::Uncounted);
            if keeps_back(column) && (unread || is_neither(column, cell)) {
                // The words may be what somebody keeps back.
                ask(Some(*at), if unread { cells::NO_VALUE } else { cells::UNKNOWN_WORD }, "", Kept::Nothing);
                waits = true;
                continue;
            }
            match &column.role {
                Role::Seen => seen = Some(cell.to_string()),
                Role::Seal(name) => {
                    let words = restored(cell.to_string().trim()).to_owned();
                    // What is no half of a point is kept all the same.
                    let is_half = ["lat", "lon"].contains(name) && words.parse::<f64>().is_err();
                    sealed.push((if is_half { "notes" } else { *name }, words));
                }
                Role::Field(target) if says_confidential(cell, target.field().words, &target.path) => {
                    ask(Some(*at), CONFIDENTIAL, "", Kept::Nothing);
                    waits = true;
                }
                Role::Field(target) => match cells::read(cell, target.field().kind, &column.answers, known) {
                    Ok((None, _)) => {}
                    Ok((Some(value), question)) => {
                        if let Some(code) = question {
                            ask(Some(*at), code, &cell.to_string(), Kept::All);
                        }
                        let path = path_of(&target.path, &value);
                        let path = if target.field().words { format!("{}:{path}", column.language) } else { path };
                        fields.push((target.at, path, value));
                    }
                    // Whether anyone may be sent there is not known: nothing of it is taken.
                    Err(code) if STANDING.contains(&target.path.as_str()) => {
                        ask(Some(*at), code, &cell.to_string(), Kept::Nothing);
                        waits = true;
                    }
                    Err(code) => {
                        ask(Some(*at), code, &cell.to_string(), Kept::Rest);
                        let language =
                            if target.field().words { format!("{}:", column.language) } else { String::new() };
                        asked.insert(format!("{language}{}", target.path));
                        asked.extend(target.path.strip_suffix(".number").map(|phone| format!("{phone}.short")));
                    }
                },
                _ => {}
            }
        }
        if waits {
            intake.waiting.insert(id);
            continue;
        }
        // A record that was here before has what it needs.
        // Of a number of an unknown kind nobody knows whether someone answers: it may be a fax.
        for phone in asked.iter().filter_map(|path| path.strip_suffix(".channel")) {
            fields.retain(|(_, path, _)| !path.contains(&format!("{phone}.")));
        }
        if seen.is_none() {
            complete(&mut fields, columns, mapping);
        }
        fields.sort_by_key(|(at, ..)| *at);
        if !sealed.is_empty() {
            intake.private.0.entry(key.clone()).or_default().extend(sealed);
        }
        let fields = fields.into_iter().map(|(_, path, value)| (path, value)).collect();
        intake.records.push(Record { id, key, row: row.number, fields, seen, asked });
    }
    intake
}

/// Fields that say whether anyone may be sent there, or be told where it is.
const STANDING: [&str; 3] = ["status", "visibility", "sealed"];

/// Whether a column says what must be kept back of a record: where nobody can read it, the whole row waits.
fn keeps_back(column: &Column) -> bool {
    match &column.role {
        Role::Seal(_) => true,
        Role::Field(target) if STANDING.contains(&target.path.as_str()) => true,
        _ => !column.when.is_empty(),
    }
}

/// Whether a column leaves rows out by a yes, and whether by a no; one that has a field of its own does not count.
fn leaves_out_by(column: &Column) -> (bool, bool) {
    let has = |words: &[&str]| words.iter().any(|word| column.when.contains(*word));
    if column.role == Role::SkipWhen { (has(&cells::YES), has(&cells::NO)) } else { (false, false) }
}

/// Whether a column says of each row that it may be shown: an empty cell is not yet a yes.
fn waits_for_yes(column: &Column) -> bool {
    leaves_out_by(column) == (false, true)
}

/// Whether a column that leaves rows out by yes or by no says a third thing: `TRUE` is a yes where only `oui` leaves rows out.
fn is_neither(column: &Column, cell: &Cell) -> bool {
    let word = cell.to_string();
    let word = fold(restored(word.trim()));
    let word = column.answers.get(&word).map_or(word, |answer| fold(answer));
    match leaves_out_by(column) {
        _ if word.is_empty() => false,
        (true, false) => !cells::NO.contains(&word.as_str()),
        (false, true) => !cells::YES.contains(&word.as_str()),
        _ => false,
    }
}

/// A short code stands in a field of its own.
fn path_of(path: &str, value: &Value) -> String {
    match (path.strip_suffix(".number"), value) {
        (Some(phone), Value::Text(digits)) if digits.len() <= 6 => format!("{phone}.short"),
        _ => path.to_owned(),
    }
}

/// What a telephone needs and the sheet has no column for: its channel and its label from the mapping, and whose languages nobody knows.
fn complete(fields: &mut Vec<(usize, String, Value)>, columns: &Columns, mapping: &Mapping) {
    // A day on which something was read says nothing without the page.
    if !fields.iter().any(|(_, path, _)| path == "sourced.url") {
        fields.retain(|(_, path, _)| !path.starts_with("sourced."));
    }
    let row_of = |path: &str| TABLE.iter().position(|field| field.path == path).unwrap_or_default();
    let numbers = columns.taken.iter().filter_map(|(at, column)| match &column.role {
        Role::Field(target) if target.field().path == "phones.*.number" => Some((*at, *column, target.phone()?)),
        _ => None,
    });
    let numbers: Vec<_> = numbers.collect();
    for (at, column, phone) in numbers {
        let has = |fields: &[(usize, String, Value)], path: &str| fields.iter().any(|(_, known, _)| known == path);
        let dialled = ["number", "short"].iter().any(|name| has(fields, &format!("phones.{phone}.{name}")));
        if !dialled {
            // A telephone without a number is none.
            fields.retain(|(_, path, _)| !path.contains(&format!("phones.{phone}.")));
            continue;
        }
        let mut add = |name: &str, path: String, value: Value| {
            if !has(fields, &path) {
                fields.push((row_of(name), path, value));
            }
        };
        let channel = column.channel.clone().unwrap_or_else(|| "voice".to_owned());
        add("phones.*.channel", format!("phones.{phone}.channel"), Value::text(channel));
        add("phones.*.languages", format!("phones.{phone}.languages"), Value::List(Vec::new()));
        let head = columns.heads.iter().find(|(known, _)| *known == at).map_or("", |(_, head)| head);
        let label = column.label.clone().unwrap_or_else(|| head.to_owned());
        add("phones.*.label", format!("{}:phones.{phone}.label", mapping.language), Value::text(label));
    }
}

/// Somebody typed into a public field that it is none. A description may speak of confidence; a name does not begin with it.
fn says_confidential(cell: &Cell, is_words: bool, path: &str) -> bool {
    let folded = fold(&cell.to_string());
    let says = ["confidential", "confidentiel"].iter().any(|word| folded.contains(word));
    says && (!is_words || (path == "title" && folded.trim_start().starts_with("confidenti")))
}

fn is_title(column: &Column, mapping: &Mapping) -> bool {
    matches!(&column.role, Role::Field(target) if target.path == "title") && column.language == mapping.language
}

fn cell_of<'a>(row: &'a Row, columns: &Columns, is: impl Fn(&Role) -> bool) -> Option<&'a Cell> {
    let (at, _) = columns.taken.iter().find(|(_, column)| is(&column.role))?;
    row.cell(*at)
}

/// The key of a row: its own, or made of its title. What cannot be a key is returned as it is; nothing if the row has no title.
fn key_of(row: &Row, columns: &Columns, mapping: &Mapping) -> Option<String> {
    if let Some(cell) = cell_of(row, columns, |role| *role == Role::Key) {
        return Some(cell.to_string().trim().to_owned());
    }
    let titles = columns.taken.iter().filter(|(_, column)| is_title(column, mapping));
    let title = titles.filter_map(|(at, _)| row.cell(*at)).map(|cell| cell.to_string()).next()?;
    if title.trim().is_empty() {
        return None;
    }
    let key: String = slug::slug(&title).unwrap_or_default().chars().take(60).collect();
    let key = key.trim_matches('-').to_owned();
    Some(if shape::is_key(&key) { key } else { title.trim().to_owned() })
}

/// Questions of one kind about one column, counted.
#[derive(Clone, PartialEq, Debug)]
pub struct Group {
    pub code: Code,
    pub column: Option<usize>,
    pub kept: Kept,
    pub count: usize,
    /// The first rows.
    pub rows: Vec<usize>,
    /// The first words, each once.
    pub words: Vec<String>,
}

/// Never a line a row: 448 rows with one question are one line that says so.
pub fn grouped(questions: &[Question]) -> Vec<Group> {
    let mut groups: BTreeMap<(Kept, Code, Option<usize>), Group> = BTreeMap::new();
    for question in questions {
        let group = groups.entry((question.kept, question.code, question.column)).or_insert_with(|| Group {
            code: question.code,
            column: question.column,
            kept: question.kept,
            count: 0,
            rows: Vec::new(),
            words: Vec::new(),
        });
        group.count += 1;
        if group.rows.len() < 3 {
            group.rows.push(question.row);
        }
        if group.words.len() < 3 && !question.word.is_empty() && !group.words.contains(&question.word) {
            group.words.push(question.word.clone());
        }
    }
    groups.into_values().collect()
}

/// A column as people find it: `C « Téléphone »` without the quotation marks.
pub fn column_name(column: Option<usize>, heads: &[(usize, String)]) -> String {
    let Some(at) = column else { return String::new() };
    let head = heads.iter().find(|(known, _)| *known == at).map_or("", |(_, head)| head);
    if head.is_empty() { letters(at) } else { format!("{} ({head})", letters(at)) }
}
