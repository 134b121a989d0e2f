//! `content/sources.yaml`: what the texts stand on. A title stays in its own language; dates say what the page stated and when it
//! was read.

use std::collections::BTreeMap;

use serde_json::Value as Json;

use crate::date::Date;
use crate::diag::report::{Code, Place, Problem, Report};
use crate::lang::Tag;
use crate::source::shape::{self, Field, Shape, optional, required};
use crate::source::tree::{File, Tree};
use crate::source::yaml::{self, Value};

const REVIEW_DUE: Code = Code::advice("R131");
const READ_IN_FUTURE: Code = Code::error("R132");
const BAD_ID: Code = Code::error("R133");

/// The fields of a source.
pub const SOURCE: &[Field] = &[
    required("title", Shape::Text),
    required("lang", Shape::Tag),
    optional("author", Shape::Text),
    optional("publisher", Shape::Text),
    optional("year", Shape::Number { least: 1000, most: 9999 }),
    optional("url", Shape::Url),
    optional("page_date", Shape::Date),
    optional("read_date", Shape::Date),
    optional("review_by", Shape::Date),
];

/// A source.
#[derive(Clone, PartialEq, Debug)]
pub struct Source {
    pub title: String,
    pub language: Tag,
    pub author: Option<String>,
    pub publisher: Option<String>,
    pub year: Option<i64>,
    pub url: Option<String>,
    pub page_date: Option<Date>,
    pub read_date: Option<Date>,
    /// Until when someone reads it again. Past, it joins what is due; it is never an error.
    pub review_by: Option<Date>,
    pub place: Place,
    /// Where the days stand: of reading, and of reading again.
    pub days: (Place, Place),
}

/// Reads all sources, by id.
pub fn read(tree: &Tree, report: &mut Report) -> BTreeMap<String, Source> {
    let Some(File::Text(text)) = tree.get("content/sources.yaml") else { return BTreeMap::new() };
    let path = crate::path::SourcePath::new("content/sources.yaml");
    let Some(node) = yaml::parse(&path, text, 0, report) else { return BTreeMap::new() };
    let Value::Map(pairs) = &node.value else {
        shape::read(&node, Shape::Each(&Shape::Record(SOURCE)), &path, None, report);
        return BTreeMap::new();
    };
    let mut sources = BTreeMap::new();
    for (key, value) in pairs {
        let place = Place::range(&path, key.range.clone());
        if !shape::is_key(&key.name) {
            report.add(Problem::new(BAD_ID).at(place).with("word", &key.name));
            continue;
        }
        let fields = shape::read_record(value, &[SOURCE], &path, None, report);
        let text = |name: &str| fields.get(name).and_then(Json::as_str).map(str::to_owned);
        let day = |name: &str| Place::range(&path, value.find(&[name]).range.clone());
        let date = |name: &str| text(name).as_deref().and_then(Date::parse);
        let (Some(title), Some(language)) = (text("title"), text("lang").as_deref().and_then(Tag::parse)) else {
            continue;
        };
        let source = Source {
            title,
            language,
            author: text("author"),
            publisher: text("publisher"),
            year: fields.get("year").and_then(Json::as_i64),
            url: text("url"),
            page_date: date("page_date"),
            read_date: date("read_date"),
            review_by: date("review_by"),
            place,
            days: (day("read_date"), day("review_by")),
        };
        sources.insert(key.name.clone(), source);
    }
    sources
}

/// What the day says of the sources: which wait to be read again; a day of reading that has not come yet is a mistake.
pub fn check(sources: &BTreeMap<String, Source>, day: Date, report: &mut Report) {
    for (id, source) in sources {
        if let Some(by) = source.review_by.filter(|by| *by < day) {
            let problem =
                Problem::new(REVIEW_DUE).at(source.days.1.clone()).with("id", id).with("date", by.to_string());
            report.add(problem);
        }
        if let Some(read) = source.read_date.filter(|read| *read > day) {
            let problem =
                Problem::new(READ_IN_FUTURE).at(source.days.0.clone()).with("id", id).with("date", read.to_string());
            report.add(problem);
        }
    }
}
