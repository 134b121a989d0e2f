//! What `locales/<tag>/spoken.yaml` says of a language: its digits as words, how an address of the web is read, the names of voices and
//! sounds in a script, the sentences around a number, how fast it is read aloud. Enters: the tree and the languages of a site. Leaves:
//! one `Spoken` for each language that has such a file in its own tags; a language without one has none.

use std::collections::BTreeMap;

use serde_json::{Map, Value as Json};

use crate::diag::report::{Code, Place, Problem, Report};
use crate::lang::{self, Language, Languages, Tag};
use crate::path::SourcePath;
use crate::source::shape::{self, Field, Shape, optional, required};
use crate::source::tree::Tree;
use crate::source::yaml::{self, Node};

const TEN_DIGITS: Code = Code::error("L131");
const NO_PLACE: Code = Code::error("L132");

const TEXTS: Shape = Shape::List(&Shape::Text);
const STATUS: Shape = Shape::OneOf(&["verified", "unverified"]);

/// The keys of `spoken.yaml`.
pub const FIELDS: &[Field] = &[
    required("digits", TEXTS),
    optional(
        "pace",
        Shape::Record(&[
            required("letters", Shape::Number { least: 50, most: 3_000 }),
            required("source", Shape::Text),
            optional("status", STATUS),
        ]),
    ),
    optional(
        "address",
        Shape::Record(&[
            optional("dot", Shape::Text),
            optional("slash", Shape::Text),
            optional("dash", Shape::Text),
            optional("at", Shape::Text),
        ]),
    ),
    required("voices", TEXTS),
    optional("sounds", TEXTS),
    optional("music", TEXTS),
    optional("silence", TEXTS),
    optional("children", TEXTS),
    required(
        "tag",
        Shape::Record(&[
            required("invite", Shape::Text),
            required("invite_always", Shape::Text),
            required("neutral", Shape::Text),
            required("neutral_always", Shape::Text),
            optional("short", Shape::Text),
            optional("address", Shape::Text),
            optional("local", Shape::Text),
        ]),
    ),
    optional("status", STATUS),
    optional("source", Shape::Text),
];

/// How fast a language is read aloud in a test of reading.
#[derive(Clone, PartialEq, Debug)]
pub struct Reading {
    /// Letters in a minute, spaces not counted.
    pub letters: u32,
    pub source: String,
    /// The source gives this number itself.
    pub verified: bool,
}

/// How an address of the web is read.
#[derive(Clone, PartialEq, Debug, Default)]
pub struct Signs {
    pub dot: String,
    pub slash: String,
    pub dash: String,
    pub at: String,
}

/// Sentences with `{number}` or `{address}` in them.
#[derive(Clone, PartialEq, Debug)]
pub struct Sentences {
    /// Asks to call.
    pub invite: String,
    /// The same of a line that answers day and night.
    pub invite_always: String,
    /// Says that there is help, and asks for nothing.
    pub neutral: String,
    pub neutral_always: String,
    /// Before a hard passage, in few words; without it the number is said alone.
    pub short: Option<String>,
    /// Says where to read more.
    pub address: Option<String>,
    /// Comes before the station's own number.
    pub local: Option<String>,
}

/// What a language says of itself aloud.
#[derive(Clone, PartialEq, Debug)]
pub struct Spoken {
    /// From zero.
    pub digits: [String; 10],
    /// Nothing: nobody measured how fast it is read.
    pub reading: Option<Reading>,
    /// Nothing: addresses are not read aloud.
    pub signs: Option<Signs>,
    /// Names of those who speak in a script.
    pub voices: Vec<String>,
    pub sounds: Vec<String>,
    pub music: Vec<String>,
    pub silence: Vec<String>,
    /// Words for children, by which a script would name a child's voice.
    pub children: Vec<String>,
    pub sentences: Sentences,
    /// Somebody who speaks the language has read this file.
    pub verified: bool,
}

/// The spoken words of a site, by the code of the language.
pub type Speech = BTreeMap<lang::Code, Spoken>;

/// The file of a tag.
pub fn file(tag: &Tag) -> SourcePath {
    SourcePath::new(&format!("locales/{tag}/spoken.yaml"))
}

/// The tags whose file a language may speak with: its own and shorter ones, in the same script.
fn own_tags(language: &Language) -> impl Iterator<Item = Tag> {
    let script = language.tag.script().map(str::to_owned);
    language.tag.chain().into_iter().filter(move |tag| tag.script() == script.as_deref())
}

/// Reads the file of each language: the first of its own tags that has one.
pub fn read(tree: &Tree, languages: &Languages, report: &mut Report) -> Speech {
    let mut speech = Speech::new();
    let mut told: Vec<SourcePath> = Vec::new();
    // Nobody reads a pseudo-language aloud, least of all in the words of the language that it disguises.
    for language in languages.iter().filter(|language| !language.tag.is_pseudo()) {
        let found = own_tags(language).find_map(|tag| {
            let path = file(&tag);
            let text = tree.text(path.as_str())?;
            Some((path, text))
        });
        let Some((path, text)) = found else { continue };
        // Two languages of a site may share a file: what is wrong with it is told once.
        let mut own = Report::new();
        if let Some(spoken) = read_file(&path, text, &mut own) {
            speech.insert(language.code.clone(), spoken);
        }
        if !told.contains(&path) {
            report.merge(own);
            told.push(path);
        }
    }
    speech
}

fn read_file(path: &SourcePath, text: &str, report: &mut Report) -> Option<Spoken> {
    let node = yaml::parse(path, text, 0, report)?;
    let fields = shape::read_record(&node, &[FIELDS], path, None, report);
    let list = |name: &str| -> Vec<String> {
        let items = fields.get(name).and_then(Json::as_array).into_iter().flatten();
        items.filter_map(|item| item.as_str().map(str::to_owned)).collect()
    };
    let digits = list("digits");
    let found = digits.len();
    let Ok(digits) = <[String; 10]>::try_from(digits) else {
        if fields.contains_key("digits") {
            let place = Place::range(path, node.find(&["digits"]).range.clone());
            report.add(Problem::new(TEN_DIGITS).at(place).with("count", found));
        }
        return None;
    };
    let verified = |value: Option<&Json>| value.and_then(Json::as_str) == Some("verified");
    let reading = fields.get("pace").and_then(|pace| {
        Some(Reading {
            letters: pace["letters"].as_u64()? as u32,
            source: pace["source"].as_str()?.to_owned(),
            verified: verified(pace.get("status")),
        })
    });
    let signs = fields.get("address").map(|signs| {
        let text = |name: &str| signs[name].as_str().unwrap_or_default().to_owned();
        Signs { dot: text("dot"), slash: text("slash"), dash: text("dash"), at: text("at") }
    });
    Some(Spoken {
        digits,
        reading,
        signs,
        voices: list("voices"),
        sounds: list("sounds"),
        music: list("music"),
        silence: list("silence"),
        children: list("children"),
        sentences: sentences(&fields, &node, path, report)?,
        verified: verified(fields.get("status")),
    })
}

/// The sentences, each of which has a place for what it is about.
fn sentences(fields: &Map<String, Json>, node: &Node, path: &SourcePath, report: &mut Report) -> Option<Sentences> {
    let tag = fields.get("tag")?;
    let mut sentence = |name: &str, part: &str| {
        let text = tag[name].as_str()?.to_owned();
        if text.matches(part).count() != 1 {
            let place = Place::range(path, node.find(&["tag", name]).range.clone());
            report.add(Problem::new(NO_PLACE).at(place).with("part", part).with("field", name));
            return None;
        }
        Some(text)
    };
    Some(Sentences {
        invite: sentence("invite", "{number}")?,
        invite_always: sentence("invite_always", "{number}")?,
        neutral: sentence("neutral", "{number}")?,
        neutral_always: sentence("neutral_always", "{number}")?,
        short: sentence("short", "{number}"),
        address: sentence("address", "{address}"),
        local: sentence("local", "{number}"),
    })
}
