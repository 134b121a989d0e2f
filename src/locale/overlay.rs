//! What `locales/<tag>/locale.yaml` says of a language: its name in itself, months, list words, plural rule, order of letters,
//! typography, reading rate, and which gaps the site accepts. Enters: the tree and a chain of tags. Leaves: one `Overlay`,
//! each field from the first tag of the chain that states it.

use std::collections::BTreeMap;

use serde::Deserialize;
use serde_json::Value as Json;

use crate::diag::report::{Code, Place, Problem, Report};
use crate::lang::Tag;
use crate::markdown::typography::{Space, Typography};
use crate::path::SourcePath;
use crate::source::shape::{self, Field, Shape, optional};
use crate::source::tree::Tree;
use crate::source::yaml;

const WRONG_COUNT: Code = Code::error("L121");
const WRONG_PATTERN: Code = Code::error("L122");
const UNKNOWN_GAP: Code = Code::error("L123");
const NOT_ONE_SIGN: Code = Code::error("L124");

/// Names of what a language may lack, as they stand under `accept:`.
pub const GAPS: [&str; 10] =
    ["months", "plurals", "endonym", "collation", "digits", "lists", "quotes", "reading", "language-names", "words"];

/// The keys of `locale.yaml`.
pub const FIELDS: &[Field] = &[
    optional("endonym", Shape::Text),
    optional("cldr", Shape::Tag),
    optional("months", Shape::List(&Shape::Text)),
    optional("weekdays", Shape::List(&Shape::Text)),
    optional(
        "dates",
        Shape::Record(&[
            optional("long", Shape::Text),
            optional("weekday", Shape::Text),
            optional("month", Shape::Text),
            optional("day", Shape::Text),
            optional("first_day", Shape::Text),
        ]),
    ),
    optional("time", Shape::Text),
    optional("whole_hour", Shape::Text),
    optional(
        "numbers",
        Shape::Record(&[
            optional("digits", Shape::OneOf(&["latn", "arab", "arabext", "guru", "deva", "beng"])),
            optional("decimal", Shape::OneOf(&["comma", "dot", "arabic"])),
            optional("group", Shape::OneOf(&["none", "space", "narrow", "comma", "dot", "apostrophe", "arabic"])),
        ]),
    ),
    optional(
        "lists",
        Shape::Record(&[optional("and", Shape::Text), optional("or", Shape::Text), optional("more", Shape::Text)]),
    ),
    optional("plurals", Shape::OneOf(&["cldr", "none", "numbers"])),
    optional("plural_numbers", Shape::Each(&Shape::List(&Shape::Number { least: 0, most: 1_000 }))),
    optional("collation", Shape::Text),
    optional("typography", Shape::Record(TYPOGRAPHY)),
    optional(
        "reading",
        Shape::Record(&[
            optional("unit", Shape::OneOf(&["words", "letters"])),
            optional("per_minute", Shape::Number { least: 20, most: 3_000 }),
            optional("source", Shape::Text),
            optional("status", Shape::OneOf(&["verified", "unverified"])),
        ]),
    ),
    optional("languages", Shape::Each(&Shape::Text)),
    optional("fonts", Shape::List(&Shape::Key)),
    optional("letters", Shape::Text),
    optional("accept", Shape::Each(&Shape::Text)),
    optional("status", Shape::OneOf(&["verified", "unverified"])),
    optional("source", Shape::Text),
];

const SPACES: Shape = Shape::OneOf(&["none", "no-break", "narrow-no-break"]);

/// The keys under `typography:`, as `markdown/typography` explains them.
const TYPOGRAPHY: &[Field] = &[
    optional("apostrophe", Shape::Text),
    optional("quotes", Shape::List(&Shape::Text)),
    optional("inner_quotes", Shape::List(&Shape::Text)),
    optional("single_quotes", Shape::List(&Shape::Text)),
    optional("inside_guillemets", SPACES),
    optional(
        "before",
        Shape::Record(&[
            optional("semicolon", SPACES),
            optional("exclamation", SPACES),
            optional("question", SPACES),
            optional("colon", SPACES),
        ]),
    ),
    optional("before_unit", SPACES),
    optional("units", Shape::List(&Shape::Text)),
    optional("hours", Shape::Flag),
    optional("thousands", SPACES),
    optional("before_number", Shape::List(&Shape::Text)),
    optional("ellipsis", Shape::Flag),
];

/// What we know of a language beside Unicode's data.
#[derive(Clone, PartialEq, Debug, Default, Deserialize)]
#[serde(default)]
pub struct Overlay {
    /// The language's name in itself.
    pub endonym: Option<String>,
    /// The tag under which Unicode's data know it, if that is another one.
    pub cldr: Option<String>,
    pub months: Option<Vec<String>>,
    /// From Monday.
    pub weekdays: Option<Vec<String>>,
    pub dates: Option<Dates>,
    /// `{hour} h {minute}`
    pub time: Option<String>,
    /// `{hour} h`, where a whole hour is written without its minutes.
    pub whole_hour: Option<String>,
    pub numbers: Option<Numbers>,
    pub lists: Option<Lists>,
    pub plurals: Option<Plurals>,
    /// For `plurals: numbers`: which whole numbers belong to `one`, `two` …; all others to `other`.
    pub plural_numbers: Option<BTreeMap<String, Vec<i64>>>,
    /// `cldr`, `root`, or the tag of the language whose order it shares.
    pub collation: Option<String>,
    /// Spaces, quotation marks and apostrophes, put in when a page is written.
    #[serde(skip)]
    pub typography: Option<Typography>,
    pub reading: Option<Reading>,
    /// Names of languages in this one.
    pub languages: Option<BTreeMap<String, String>>,
    /// Fonts of the theme that its pages bring with them; none where the fonts of telephones and computers do.
    pub fonts: Option<Vec<String>>,
    /// The letters, marks and signs of its script that may stand in any text, whether or not one has them today.
    pub letters: Option<String>,
    /// Gaps that the site accepts, each with a reason.
    pub accept: Option<BTreeMap<String, String>>,
    /// Whether a speaker has read these data.
    pub status: Option<Status>,
    pub source: Option<String>,
}

/// Patterns of dates: `{day}`, `{month}`, `{year}`, `{weekday}`.
#[derive(Clone, PartialEq, Debug, Default, Deserialize)]
#[serde(default)]
pub struct Dates {
    pub long: Option<String>,
    pub weekday: Option<String>,
    pub month: Option<String>,
    /// A day of any year: `{day} {month}`.
    pub day: Option<String>,
    /// How the first day of a month is written: `1er`.
    pub first_day: Option<String>,
}

#[derive(Clone, PartialEq, Debug, Default, Deserialize)]
#[serde(default)]
pub struct Numbers {
    /// A numbering system of CLDR. Digits of phone numbers and codes are always ASCII, whatever stands here.
    pub digits: Option<String>,
    pub decimal: Option<String>,
    pub group: Option<String>,
}

/// Patterns of lists: `{0} et {1}`; `more` joins the first members: `{0}, {1}`.
#[derive(Clone, PartialEq, Debug, Default, Deserialize)]
#[serde(default)]
pub struct Lists {
    pub and: Option<String>,
    pub or: Option<String>,
    pub more: Option<String>,
}

#[derive(Clone, Copy, PartialEq, Eq, Debug, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Plurals {
    /// As Unicode's data have it.
    Cldr,
    /// One form for every number.
    None,
    /// By `plural_numbers`.
    Numbers,
}

/// How fast people read a language.
#[derive(Clone, PartialEq, Debug, Deserialize)]
pub struct Reading {
    pub unit: Unit,
    pub per_minute: u32,
    #[serde(default)]
    pub source: Option<String>,
    #[serde(default = "unverified")]
    pub status: Status,
}

fn unverified() -> Status {
    Status::Unverified
}

#[derive(Clone, Copy, PartialEq, Eq, Debug, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Unit {
    Words,
    Letters,
}

/// Whether a speaker or a published source stands behind data of ours.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Status {
    Verified,
    Unverified,
}

/// The file that describes a language.
pub fn file(tag: &Tag) -> SourcePath {
    SourcePath::new(&format!("locales/{tag}/locale.yaml"))
}

/// Reads the files of a chain of tags of one language, first found wins field by field.
pub fn read(tree: &Tree, chain: &[Tag], report: &mut Report) -> Overlay {
    let mut overlay = Overlay::default();
    for tag in chain {
        let path = file(tag);
        let Some(text) = tree.text(path.as_str()) else { continue };
        if let Some(found) = read_file(&path, text, report) {
            overlay = overlay.or(found);
        }
    }
    overlay
}

fn read_file(path: &SourcePath, text: &str, report: &mut Report) -> Option<Overlay> {
    let node = yaml::parse(path, text, 0, report)?;
    let mut object = shape::read_record(&node, &[FIELDS], path, None, report);
    if object.get("reading").is_some_and(|reading| reading.get("unit").is_none() || reading.get("per_minute").is_none())
    {
        object.remove("reading");
    }
    let typography = object.remove("typography").map(|rules| {
        let at = |keys: &[&str]| Place::range(path, node.find(keys).range.clone());
        typography(&rules, &at, report)
    });
    let overlay: Overlay = serde_json::from_value(Json::Object(object)).unwrap_or_default();
    let at = |keys: &[&str]| Place::range(path, node.find(keys).range.clone());
    for (field, count, found) in [("months", 12, &overlay.months), ("weekdays", 7, &overlay.weekdays)] {
        if let Some(found) = found.as_ref().filter(|found| found.len() != count) {
            let problem = Problem::new(WRONG_COUNT).at(at(&[field]));
            report.add(problem.with("field", field).with("expected", count).with("found", found.len()));
        }
    }
    let dates = overlay.dates.clone().unwrap_or_default();
    let lists = overlay.lists.clone().unwrap_or_default();
    let patterns: [(&[&str], &Option<String>, &[&str]); 9] = [
        (&["dates", "long"], &dates.long, &["{day}", "{month}", "{year}"]),
        (&["dates", "weekday"], &dates.weekday, &["{weekday}", "{day}", "{month}", "{year}"]),
        (&["dates", "month"], &dates.month, &["{month}", "{year}"]),
        (&["dates", "day"], &dates.day, &["{day}", "{month}"]),
        (&["whole_hour"], &overlay.whole_hour, &["{hour}"]),
        (&["time"], &overlay.time, &["{hour}", "{minute}"]),
        (&["lists", "and"], &lists.and, &["{0}", "{1}"]),
        (&["lists", "or"], &lists.or, &["{0}", "{1}"]),
        (&["lists", "more"], &lists.more, &["{0}", "{1}"]),
    ];
    for (keys, pattern, parts) in patterns {
        let Some(pattern) = pattern else { continue };
        if let Some(missing) = parts.iter().find(|part| !pattern.contains(*part)) {
            let problem = Problem::new(WRONG_PATTERN).at(at(keys));
            report.add(problem.with("field", keys.join(".")).with("pattern", pattern).with("part", *missing));
        }
    }
    for gap in overlay.accept.iter().flat_map(BTreeMap::keys) {
        if !GAPS.contains(&gap.as_str()) {
            let near = crate::diag::report::nearest(gap, GAPS).unwrap_or_default();
            let problem = Problem::new(UNKNOWN_GAP).at(at(&["accept", gap]));
            report.add(problem.with("gap", gap).with("near", near).with("known", GAPS.join(", ")));
        }
    }
    Some(Overlay {
        typography,
        months: overlay.months.filter(|months| months.len() == 12),
        weekdays: overlay.weekdays.filter(|days| days.len() == 7),
        ..overlay
    })
}

/// The rules under `typography:`; a mark that is not one sign is reported and left out.
fn typography(rules: &Json, at: &dyn Fn(&[&str]) -> Place, report: &mut Report) -> Typography {
    let mut refuse = |field: &str, word: &str| {
        let problem = Problem::new(NOT_ONE_SIGN).at(at(&["typography", field]));
        report.add(problem.with("field", field).with("word", word));
    };
    let mut sign = |field: &str, text: &str| {
        let mut signs = text.chars();
        match (signs.next(), signs.next()) {
            (Some(sign), None) => Some(sign),
            _ => {
                refuse(field, text);
                None
            }
        }
    };
    let texts =
        |field: &str| -> Vec<&str> { rules[field].as_array().into_iter().flatten().filter_map(Json::as_str).collect() };
    let apostrophe = rules["apostrophe"].as_str().and_then(|text| sign("apostrophe", text));
    let mut pair = |field: &str| match texts(field)[..] {
        [] => None,
        [open, close] => Some((sign(field, open)?, sign(field, close)?)),
        _ => sign(field, &texts(field).join(" ")).and(None),
    };
    let space = |value: &Json| match value.as_str() {
        Some("none") => Some(Space::None),
        Some("no-break") => Some(Space::NoBreak),
        Some("narrow-no-break") => Some(Space::NarrowNoBreak),
        _ => None,
    };
    let signs = [(';', "semicolon"), ('!', "exclamation"), ('?', "question"), (':', "colon")];
    Typography {
        apostrophe,
        quotes: pair("quotes"),
        inner_quotes: pair("inner_quotes"),
        single_quotes: pair("single_quotes"),
        inside_guillemets: space(&rules["inside_guillemets"]),
        before: signs.into_iter().filter_map(|(sign, name)| Some((sign, space(&rules["before"][name])?))).collect(),
        before_unit: space(&rules["before_unit"]),
        units: texts("units").into_iter().map(str::to_owned).collect(),
        hours: rules["hours"].as_bool().unwrap_or_default(),
        thousands: space(&rules["thousands"]),
        before_number: texts("before_number").into_iter().map(str::to_owned).collect(),
        ellipsis: rules["ellipsis"].as_bool().unwrap_or_default(),
    }
}

/// Two maps as one; where both have a name, the first decides.
fn joined(
    first: Option<BTreeMap<String, String>>,
    second: Option<BTreeMap<String, String>>,
) -> Option<BTreeMap<String, String>> {
    match (first, second) {
        (Some(first), Some(mut second)) => {
            second.extend(first);
            Some(second)
        }
        (first, second) => first.or(second),
    }
}

impl Overlay {
    /// This overlay's fields, and where it is silent those of another.
    fn or(self, other: Overlay) -> Overlay {
        Overlay {
            endonym: self.endonym.or(other.endonym),
            cldr: self.cldr.or(other.cldr),
            months: self.months.or(other.months),
            weekdays: self.weekdays.or(other.weekdays),
            dates: self.dates.or(other.dates),
            time: self.time.or(other.time),
            whole_hour: self.whole_hour.or(other.whole_hour),
            numbers: self.numbers.or(other.numbers),
            lists: self.lists.or(other.lists),
            plurals: self.plurals.or(other.plurals),
            plural_numbers: self.plural_numbers.or(other.plural_numbers),
            collation: self.collation.or(other.collation),
            typography: self.typography.or(other.typography),
            reading: self.reading.or(other.reading),
            languages: joined(self.languages, other.languages),
            fonts: self.fonts.or(other.fonts),
            letters: self.letters.or(other.letters),
            accept: joined(self.accept, other.accept),
            status: self.status.or(other.status),
            source: self.source.or(other.source),
        }
    }

    pub fn accepts(&self, gap: &str) -> bool {
        self.accept.as_ref().is_some_and(|accept| accept.contains_key(gap))
    }
}
