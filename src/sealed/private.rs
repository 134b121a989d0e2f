//! The files of `private/`: keys of records, and under each what must never be published. Enters: their texts, sealed. Leaves: `Seals`, and
//! problems with the line of a file, never its words: not even a name that nobody knows, which may be a value in the wrong place.

use std::collections::BTreeMap;

use crate::diag::report::{Code, Place, Problem, Report, nearest};
use crate::path::SourcePath;
use crate::sealed::seals::Seals;
use crate::sealed::streets;
use crate::sealed::value::{Origin, Sealed, Value};
use crate::source::shape::is_key;
use crate::source::yaml::{self, Node, Value as Yaml};

const NOT_READ: Code = Code::stop("X104");
const UNKNOWN_FIELD: Code = Code::stop("X105");
const WRONG_VALUE: Code = Code::stop("X106");

/// What is made of a field's words.
#[derive(Clone, Copy, PartialEq)]
enum Meant {
    Words,
    Person,
    Address,
    Phone,
    Link,
    Prose,
    /// Half of a point: read with the other half.
    Half,
    /// `known`: everyone knows the street of the address, and its name alone leads to nobody.
    Street,
}

/// Every field of a record, in the order in which help lists them.
const FIELDS: [(&str, Meant); 19] = [
    ("name", Meant::Words),
    ("address", Meant::Address),
    ("street", Meant::Street),
    ("postal_code", Meant::Words),
    ("lat", Meant::Half),
    ("lon", Meant::Half),
    ("directions", Meant::Prose),
    ("transit", Meant::Prose),
    ("distance", Meant::Prose),
    ("photo", Meant::Words),
    ("map", Meant::Link),
    ("what3words", Meant::Words),
    ("plus_code", Meant::Words),
    ("phones", Meant::Phone),
    ("email", Meant::Words),
    ("web", Meant::Link),
    ("contact", Meant::Person),
    ("code", Meant::Words),
    ("notes", Meant::Prose),
];
/// What a phone may have beside its number.
const OF_PHONES: [&str; 4] = ["id", "extension", "channel", "note"];

/// Reads the texts of `private/`; other files there are known by their bytes.
pub fn read(
    texts: &[(SourcePath, Sealed<String>)],
    files: impl IntoIterator<Item = (u128, SourcePath)>,
    report: &mut Report,
) -> Seals {
    let mut reader = Reader { values: Vec::new(), records: Vec::new(), report };
    for (path, text) in texts {
        reader.file(path, text.inside());
    }
    let Reader { values, records, .. } = reader;
    match Seals::new(values) {
        Ok(seals) => seals.knowing(records, files),
        Err(many) => {
            report.add(many.problem());
            Seals::default()
        }
    }
}

struct Reader<'a> {
    values: Vec<(Origin, Value)>,
    records: Vec<Origin>,
    report: &'a mut Report,
}

impl Reader<'_> {
    fn file(&mut self, path: &SourcePath, text: &str) {
        let line = |at: usize| text.bytes().take(at).filter(|byte| *byte == b'\n').count() + 1;
        // What the parser says is put aside: it quotes lines.
        let mut aside = Report::new();
        let node = yaml::parse(path, text, 0, &mut aside);
        let Some(node) = node else {
            let problem = aside.iter().find(|problem| problem.code.name != "Y108");
            let at = problem.and_then(|problem| problem.places.first()?.start).unwrap_or_default() as usize;
            let kind = match problem.map(|problem| problem.code.name) {
                Some("Y102") => "twice",
                Some("Y105") => "tabs",
                Some("Y106") => "quote",
                Some("Y107") => "bracket",
                _ => "",
            };
            self.report.add(located(NOT_READ, path, line(at)).with("kind", kind));
            return;
        };
        let Yaml::Map(records) = &node.value else {
            self.report
                .add(located(WRONG_VALUE, path, line(node.range.start)).with("field", "").with("kind", "record"));
            self.seal_all(&node, &|_| Origin {
                file: path.clone(),
                line: 1,
                record: String::new(),
                field: String::new(),
            });
            return;
        };
        for (key, record) in records {
            let name = if is_key(&key.name) { key.name.clone() } else { String::new() };
            let origin = |at: usize, field: &str| Origin {
                file: path.clone(),
                line: line(at),
                record: name.clone(),
                field: field.to_owned(),
            };
            self.records.push(origin(key.range.start, ""));
            if name.is_empty() {
                let problem = located(WRONG_VALUE, path, line(key.range.start)).with("field", "").with("kind", "key");
                self.report.add(problem);
                let at = origin(key.range.start, "");
                self.values.push((at, Value::Address(Sealed::new(key.name.clone()))));
            }
            self.record(record, &origin);
        }
    }

    fn record(&mut self, record: &Node, origin: &dyn Fn(usize, &str) -> Origin) {
        let fields = match &record.value {
            Yaml::Map(fields) => fields.as_slice(),
            Yaml::Empty => &[],
            _ => {
                self.wrong(&origin(record.range.start, ""), "record");
                return self.seal_all(record, &|at| origin(at, ""));
            }
        };
        let mut is_street_known = false;
        let mut halves: BTreeMap<&str, (f64, usize)> = BTreeMap::new();
        for (key, node) in fields {
            let Some((field, meant)) = FIELDS.iter().find(|(name, _)| *name == key.name) else {
                let at = origin(key.range.start, "");
                let near = nearest(&key.name, FIELDS.iter().map(|(name, _)| *name)).unwrap_or_default();
                let known: Vec<&str> = FIELDS.iter().map(|(name, _)| *name).collect();
                let problem = located(UNKNOWN_FIELD, &at.file, at.line).with("near", near);
                self.report.add(problem.with("known", known.join(", ")));
                // Nothing is published, and messages do not show these words either.
                self.values.push((at.clone(), Value::Words(Sealed::new(key.name.clone()))));
                self.seal_all(node, &|at| origin(at, ""));
                continue;
            };
            match meant {
                Meant::Half => {
                    let most = if *field == "lat" { 90.0 } else { 180.0 };
                    let at = origin(node.range.start, field);
                    let written = node.text().map(|text| text.trim().replace(',', ".")).unwrap_or_default();
                    match written.parse::<f64>().ok().filter(|degrees| degrees.abs() <= most) {
                        Some(degrees) => {
                            halves.insert(field, (degrees, node.range.start));
                        }
                        None if matches!(node.value, Yaml::Empty) => {}
                        None => {
                            self.wrong(&at, "coordinate");
                            self.seal_all(node, &|at| origin(at, field));
                        }
                    }
                }
                Meant::Street if node.text().is_some_and(|text| text.trim() == "known") => is_street_known = true,
                Meant::Street => {
                    self.wrong(&origin(node.range.start, field), "street");
                    self.seal_all(node, &|at| origin(at, field));
                }
                Meant::Phone => self.phones(node, &|at| origin(at, field)),
                _ => self.words(node, *meant, &|at| origin(at, field)),
            }
        }
        if is_street_known {
            let name = origin(record.range.start, "").record;
            self.values.retain(|(at, _)| !at.is_street() || at.record != name);
        }
        match (halves.get("lat"), halves.get("lon")) {
            (Some((latitude, at)), Some((longitude, _))) => {
                let point = Value::Point { latitude: Sealed::new(*latitude), longitude: Sealed::new(*longitude) };
                self.values.push((origin(*at, "lat"), point));
            }
            (Some((_, at)), None) => self.wrong(&origin(*at, "lat"), "pair"),
            (None, Some((_, at))) => self.wrong(&origin(*at, "lon"), "pair"),
            (None, None) => {}
        }
    }

    /// Words, a list of them, or words by language.
    fn words(&mut self, node: &Node, meant: Meant, origin: &dyn Fn(usize) -> Origin) {
        match &node.value {
            Yaml::Empty => {}
            Yaml::Scalar { text, .. } => {
                let words = Sealed::new(text.trim().to_owned());
                if meant == Meant::Address && streets::street(text).is_some() {
                    let street = Value::Street(Sealed::new(text.trim().to_owned()));
                    self.values.push((origin(node.range.start).street(), street));
                }
                let value = match meant {
                    Meant::Address => Value::Address(words),
                    Meant::Person => Value::Person(words),
                    Meant::Phone => Value::Phone(words),
                    Meant::Link => Value::Link(words),
                    Meant::Prose => Value::Prose(words),
                    Meant::Words | Meant::Half | Meant::Street => Value::Words(words),
                };
                self.values.push((origin(node.range.start), value));
            }
            Yaml::List(items) => items.iter().for_each(|item| self.words(item, meant, origin)),
            Yaml::Map(pairs) => pairs.iter().for_each(|(_, node)| self.words(node, meant, origin)),
        }
    }

    /// Numbers, or records of a number with what belongs to it.
    fn phones(&mut self, node: &Node, origin: &dyn Fn(usize) -> Origin) {
        match &node.value {
            Yaml::List(items) => items.iter().for_each(|item| self.phones(item, origin)),
            Yaml::Map(pairs) => {
                for (key, node) in pairs {
                    let is_number = matches!(key.name.as_str(), "number" | "short");
                    if !is_number && !OF_PHONES.contains(&key.name.as_str()) {
                        let at = origin(key.range.start);
                        let near = nearest(&key.name, ["number"].into_iter().chain(OF_PHONES)).unwrap_or_default();
                        let known = format!("number, {}", OF_PHONES.join(", "));
                        let problem = located(UNKNOWN_FIELD, &at.file, at.line).with("near", near);
                        self.report.add(problem.with("known", known));
                    }
                    if is_number || !OF_PHONES.contains(&key.name.as_str()) {
                        self.words(node, Meant::Phone, origin);
                    }
                }
            }
            _ => {
                if node.text().is_some_and(|text| !text.chars().any(char::is_numeric)) {
                    self.wrong(&origin(node.range.start), "phone");
                }
                self.words(node, Meant::Phone, origin);
            }
        }
    }

    /// What stands in the wrong place is sealed all the same, as an address, of which most follows.
    fn seal_all(&mut self, node: &Node, origin: &dyn Fn(usize) -> Origin) {
        if let Yaml::Map(pairs) = &node.value {
            for (key, _) in pairs {
                self.values.push((origin(key.range.start), Value::Words(Sealed::new(key.name.clone()))));
            }
        }
        match &node.value {
            Yaml::List(items) => items.iter().for_each(|item| self.seal_all(item, origin)),
            Yaml::Map(pairs) => pairs.iter().for_each(|(_, node)| self.seal_all(node, origin)),
            _ => self.words(node, Meant::Address, origin),
        }
    }

    fn wrong(&mut self, at: &Origin, kind: &str) {
        self.report.add(located(WRONG_VALUE, &at.file, at.line).with("field", &at.field).with("kind", kind));
    }
}

fn located(code: Code, path: &SourcePath, line: usize) -> Problem {
    Problem::new(code).at(Place::file(path)).with("file", path.as_str()).with("line", line)
}
