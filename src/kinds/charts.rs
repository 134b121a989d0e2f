//! The charts of a bundle: their numbers stand once, in a CSV file, their words in each language's text, under the same ids. Enters:
//! the files and the texts of a bundle. Leaves: problems, and the sources that rows of charts name.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::{Map, Value as Json};

use crate::content::bundle::{Bundle, Source};
use crate::content::entry::Edition;
use crate::diag::report::{Code, Place, Problem, Report, nearest};
use crate::lang;
use crate::markdown::chart::{self, Chart, Fault, Form};
use crate::path::SourcePath;
use crate::source::yaml::Node;

const WRONG_VALUE: Code = Code::error("B124");
const WRONG_SIZE: Code = Code::error("B125");
const WRONG_ID: Code = Code::error("B126");
const NO_WORDS: Code = Code::error("B127");
const WORDS_WITHOUT_FACT: Code = Code::error("B128");
const NOT_TRANSLATED: Code = Code::advice("B129");

/// The front matter of a text, and what was made of the text.
#[derive(Clone, Copy)]
pub struct Said<'a> {
    pub path: &'a SourcePath,
    pub front: &'a Node,
    pub words: &'a Map<String, Json>,
    pub edition: &'a Edition,
}

/// Sources that the rows of charts name, by file.
type Sources = BTreeMap<String, Vec<(String, Place)>>;

/// Checks every file that a text draws, and that each has its words.
pub fn check(bundle: &Bundle, texts: &[Said], source: &lang::Code, report: &mut Report) -> Sources {
    let mut sources = Sources::new();
    let mut told = BTreeSet::new();
    for text in texts {
        let drawn = drawn(text.edition);
        for (name, (form, mark)) in &drawn {
            // That a file is missing, or is no table at all, is said elsewhere.
            let Some(file) = bundle.inserts.get(*name) else { continue };
            let Ok((chart, faults)) = chart::read(&file.text, *form) else { continue };
            if told.insert((*name, *form)) {
                faults.into_iter().for_each(|fault| tell(fault, *form, file, &bundle.key, report));
                let named = chart.rows.iter().filter_map(|row| row.source.clone());
                let named = named.map(|(id, range)| (id, Place::range(&file.path, range)));
                sources.insert((*name).to_owned(), named.collect());
            }
            let place = Place::range(text.path, mark.clone());
            let is_source = text.edition.language == *source;
            compare_words(text, name, &chart, place, is_source, &bundle.key, report);
        }
        let worded = text.words.get("charts").and_then(Json::as_object).into_iter().flatten();
        for (name, _) in worded.filter(|(name, _)| !drawn.contains_key(name.as_str())) {
            let known = drawn.keys().map(|name| (*name).to_owned()).collect();
            without_fact(text, &["charts", name], known, &bundle.key, report);
        }
    }
    sources
}

/// The files that a text draws, each with its form and the first mark that names it.
fn drawn(edition: &Edition) -> BTreeMap<&str, (Form, std::ops::Range<usize>)> {
    let mut drawn = BTreeMap::new();
    for (name, purpose, range) in edition.bodies.values().flat_map(|body| &body.outline.files) {
        if let Some(form) = Form::named(purpose) {
            drawn.entry(name.as_str()).or_insert((form, range.clone()));
        }
    }
    drawn
}

fn tell(fault: Fault, form: Form, file: &Source, bundle: &str, report: &mut Report) {
    let problem = match fault {
        Fault::Value { range, word, kind, correction } => {
            let mut problem = Problem::new(WRONG_VALUE).at(Place::range(&file.path, range));
            problem.correction = correction;
            problem.with("word", word).with("kind", kind)
        }
        Fault::Id { range, word, twice } => Problem::new(WRONG_ID)
            .at(Place::range(&file.path, range))
            .with("word", word)
            .with("twice", if twice { "yes" } else { "" }),
        Fault::Size { kind, count, most } => Problem::new(WRONG_SIZE)
            .at(Place::file(&file.path))
            .with("kind", kind)
            .with("count", count)
            .with("most", most)
            .with("form", form.name()),
    };
    report.add(problem.with("file", file.path.name()).in_bundle(bundle));
}

/// Words without a fact, or a fact without words in the source language, are errors; elsewhere the source's words stand in.
fn compare_words(
    text: &Said,
    name: &str,
    chart: &Chart,
    place: Place,
    is_source: bool,
    bundle: &str,
    report: &mut Report,
) {
    let words = text.words.get("charts").and_then(|charts| charts.get(name));
    let has = |group: &str, id: &str| words.is_some_and(|words| words[group][id].is_string());
    let columns: Vec<&str> = std::iter::once(&chart.head).chain(&chart.columns).map(String::as_str).collect();
    let rows: Vec<&str> = chart.rows.iter().map(|row| row.id.as_str()).collect();
    let groups = [("columns", columns), ("rows", rows)];
    let mut missing = Vec::new();
    let mut lines = format!("charts:\n  {name}:\n");
    if words.is_none_or(|words| !words["title"].is_string()) {
        missing.push("title".to_owned());
        lines.push_str("    title: \n");
    }
    for (group, ids) in &groups {
        let lacking: Vec<&str> = ids.iter().copied().filter(|id| !has(group, id)).collect();
        if !lacking.is_empty() {
            lines.push_str(&format!("    {group}:\n"));
            lacking.iter().for_each(|id| lines.push_str(&format!("      {id}: \n")));
        }
        missing.extend(lacking.into_iter().map(str::to_owned));
        let known: Vec<String> = ids.iter().map(|id| (*id).to_owned()).collect();
        let worded = words.and_then(|words| words[*group].as_object()).into_iter().flatten();
        for (id, _) in worded.filter(|(id, _)| !ids.contains(&id.as_str())) {
            without_fact(text, &["charts", name, group, id], known.clone(), bundle, report);
        }
    }
    if !missing.is_empty() {
        let place = match words {
            Some(_) => Place::range(text.path, text.front.find_key(&["charts", name])),
            None => place,
        };
        let problem = Problem::new(if is_source { NO_WORDS } else { NOT_TRANSLATED }).at(place);
        let problem = problem.with("file", name).with("missing", missing).correct(lines.trim_end_matches('\n'));
        report.add(problem.in_bundle(bundle));
    }
}

fn without_fact(text: &Said, path: &[&str], known: Vec<String>, bundle: &str, report: &mut Report) {
    let word = path.last().copied().unwrap_or_default();
    let near = nearest(word, known.iter().map(String::as_str)).unwrap_or_default().to_owned();
    let problem = Problem::new(WORDS_WITHOUT_FACT)
        .at(Place::range(text.path, text.front.find_key(path)))
        .with("word", word)
        .with("file", if path.len() > 2 { path[1] } else { "" })
        .with("near", near)
        .with("known", known);
    report.add(problem.in_bundle(bundle));
}
