//! `Problem`: what is wrong, as data. `Report`: all that one run found.
//!
//! Stages take `&mut Report` and go on; parallel items have a report each, merged and sorted in the spine, so that
//! parallel work does not show.

use std::ops::Range;

use serde::{Serialize, Serializer};

use crate::lang::{Language, Tag};
use crate::path::SourcePath;

/// How much a problem weighs (decisions 4).
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum Weight {
    /// Nothing may be published: a sealed value in the output, two claims to one path, unreadable `site.yaml`, a disk fault.
    Stop,
    /// A bundle is broken: `build` publishes nothing, `build --hold-broken` keeps that bundle as it was.
    Error,
    /// Worth mending; stops nothing.
    Advice,
}

/// The stable name of a kind of problem: a letter for the room that raises it and three digits (`L101`). Its sentence, next step
/// and explanation are the message of that name in `locales/<tag>/problems.ftl`.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug, Serialize)]
pub struct Code {
    pub name: &'static str,
    #[serde(skip)]
    pub weight: Weight,
}

impl Code {
    pub const fn stop(name: &'static str) -> Code {
        Code { name, weight: Weight::Stop }
    }
    pub const fn error(name: &'static str) -> Code {
        Code { name, weight: Weight::Error }
    }
    pub const fn advice(name: &'static str) -> Code {
        Code { name, weight: Weight::Advice }
    }
}

/// A value that a sentence about a problem needs.
#[derive(Clone, PartialEq, PartialOrd, Debug, Serialize)]
#[serde(untagged)]
pub enum Argument {
    Text(String),
    Number(i64),
    /// A number with one decimal, in tenths; to programs, the number.
    #[serde(serialize_with = "decimal")]
    Tenths(i64),
    /// Shown as a list in the reader's language ("a, b and c").
    List(Vec<String>),
    /// Languages, shown by their names in the reader's language; to programs, their tags.
    #[serde(serialize_with = "tags")]
    Languages(Vec<Named>),
}

/// A language as a problem names it.
#[derive(Clone, PartialEq, PartialOrd, Debug)]
pub struct Named {
    pub tag: Tag,
    /// Its own name, for a reader whose language has none for it.
    pub endonym: String,
}

fn tags<S: Serializer>(languages: &[Named], serializer: S) -> Result<S::Ok, S::Error> {
    serializer.collect_seq(languages.iter().map(|language| &language.tag))
}

fn decimal<S: Serializer>(tenths: &i64, serializer: S) -> Result<S::Ok, S::Error> {
    serializer.serialize_f64(*tenths as f64 / 10.0)
}

/// Tenths as a number in ASCII: `-23.5`.
pub fn tenths(tenths: i64) -> String {
    format!("{}{}.{}", if tenths < 0 { "-" } else { "" }, tenths.unsigned_abs() / 10, tenths.unsigned_abs() % 10)
}

impl From<&Language> for Argument {
    fn from(language: &Language) -> Argument {
        Argument::from(vec![language])
    }
}
impl From<Vec<&Language>> for Argument {
    fn from(languages: Vec<&Language>) -> Argument {
        let named = |language: &Language| Named { tag: language.tag.clone(), endonym: language.endonym.clone() };
        Argument::Languages(languages.into_iter().map(named).collect())
    }
}

impl From<&str> for Argument {
    fn from(text: &str) -> Argument {
        Argument::Text(text.to_owned())
    }
}
impl From<String> for Argument {
    fn from(text: String) -> Argument {
        Argument::Text(text)
    }
}
impl From<&String> for Argument {
    fn from(text: &String) -> Argument {
        Argument::Text(text.clone())
    }
}
impl From<usize> for Argument {
    fn from(number: usize) -> Argument {
        Argument::Number(number as i64)
    }
}
impl From<i64> for Argument {
    fn from(number: i64) -> Argument {
        Argument::Number(number)
    }
}
impl From<Vec<String>> for Argument {
    fn from(list: Vec<String>) -> Argument {
        Argument::List(list)
    }
}

/// Where in the sources: a file and, if known, a range of bytes in it.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Debug, Serialize)]
pub struct Place {
    pub path: SourcePath,
    pub start: Option<u32>,
    pub end: Option<u32>,
}

impl Place {
    /// A whole file.
    pub fn file(path: &SourcePath) -> Place {
        Place { path: path.clone(), start: None, end: None }
    }

    /// A range of bytes in a file.
    pub fn range(path: &SourcePath, range: Range<usize>) -> Place {
        Place { path: path.clone(), start: Some(range.start as u32), end: Some(range.end as u32) }
    }

    pub fn bytes(&self) -> Option<Range<usize>> {
        Some(self.start? as usize..self.end? as usize)
    }
}

/// Something wrong in the content, the theme or the words: never a sentence.
#[derive(Clone, PartialEq, Debug, Serialize)]
pub struct Problem {
    pub code: Code,
    /// First the place to mend, then what it is compared with.
    pub places: Vec<Place>,
    pub arguments: Vec<(&'static str, Argument)>,
    /// The key of the bundle that it breaks, for `--hold-broken`.
    pub bundle: Option<String>,
    /// A line ready to copy that mends it.
    pub correction: Option<String>,
    /// The words of a foreign library, which may help someone who programs. Never the main sentence.
    pub foreign: Option<String>,
}

impl Problem {
    pub fn new(code: Code) -> Problem {
        Problem { code, places: Vec::new(), arguments: Vec::new(), bundle: None, correction: None, foreign: None }
    }

    /// Adds a place; the first one is the one to mend.
    pub fn at(mut self, place: Place) -> Problem {
        self.places.push(place);
        self
    }

    /// Adds an argument of the sentence.
    pub fn with(mut self, name: &'static str, value: impl Into<Argument>) -> Problem {
        self.arguments.push((name, value.into()));
        self
    }

    pub fn in_bundle(mut self, key: &str) -> Problem {
        self.bundle = Some(key.to_owned());
        self
    }

    pub fn correct(mut self, line: impl Into<String>) -> Problem {
        self.correction = Some(line.into());
        self
    }

    pub fn foreign(mut self, words: impl Into<String>) -> Problem {
        self.foreign = Some(words.into());
        self
    }
}

/// All that a run found.
#[derive(Clone, PartialEq, Debug, Default)]
pub struct Report {
    problems: Vec<Problem>,
}

impl Report {
    pub fn new() -> Report {
        Report::default()
    }

    pub fn add(&mut self, problem: Problem) {
        self.problems.push(problem);
    }

    pub fn merge(&mut self, other: Report) {
        self.problems.extend(other.problems);
    }

    pub fn is_empty(&self) -> bool {
        self.problems.is_empty()
    }

    pub fn has(&self, weight: Weight) -> bool {
        self.problems.iter().any(|problem| problem.code.weight == weight)
    }

    pub fn count(&self, weight: Weight) -> usize {
        self.problems.iter().filter(|problem| problem.code.weight == weight).count()
    }

    pub fn iter(&self) -> std::slice::Iter<'_, Problem> {
        self.problems.iter()
    }

    /// Sorted for people: first what stops publication, then by place; the same problem once.
    pub fn sorted(mut self) -> Report {
        self.problems.sort_by(|one, other| {
            one.code
                .weight
                .cmp(&other.code.weight)
                .then_with(|| one.places.cmp(&other.places))
                .then_with(|| one.code.cmp(&other.code))
                .then_with(|| one.arguments.partial_cmp(&other.arguments).unwrap_or(std::cmp::Ordering::Equal))
        });
        self.problems.dedup();
        self
    }
}

/// The known word nearest to an unknown one, if it is near enough to be meant.
pub fn nearest<'a>(word: &str, known: impl IntoIterator<Item = &'a str>) -> Option<&'a str> {
    let limit = (word.chars().count() / 3).max(1);
    known
        .into_iter()
        .map(|candidate| (strsim::damerau_levenshtein(&word.to_lowercase(), &candidate.to_lowercase()), candidate))
        .filter(|(distance, _)| *distance <= limit)
        .min_by_key(|(distance, candidate)| (*distance, *candidate))
        .map(|(_, candidate)| candidate)
}
