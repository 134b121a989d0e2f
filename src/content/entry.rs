//! What every kind becomes: an `Entry`, language-neutral, with an `Edition` a language. Outputs ask what an entry *can* (be called,
//! be listed), never what it *is*.

use std::collections::BTreeMap;
use std::ops::Range;
use std::sync::Arc;

use serde::{Deserialize, Serialize};
use serde_json::Value as Json;

use crate::audio::measures::Measures;
use crate::content::contact::Contact;
use crate::content::course::Course;
use crate::content::event::Event;
use crate::content::lesson::{BlockMark, Lesson};
use crate::content::paper::Paper;
use crate::content::radio::{Radio, ScriptMark};
use crate::content::service::{Organization, Premises, Service};
use crate::date::Date;
use crate::diag::report::Place;
use crate::lang;
use crate::markdown::blocks::View;
use crate::path::SourcePath;
use crate::picture;
use crate::source::tree::Media;

/// How far a text in a language has come (decisions 5), from its ledger.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum State {
    Missing,
    Machine,
    Draft,
    Translated,
    Reviewed,
    Approved,
}

/// What a page without its own text in a language may do.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Borrow {
    /// No foreign text: an entry that can be called shows its facts with translated labels, another is withheld.
    Never,
    /// The text of another language stands under the reader's, with a notice.
    Notice,
}

/// What happens to a text that no speaker has reviewed.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Unreviewed {
    Notice,
    Fallback,
    Withhold,
}

/// How a kind treats languages.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Serialize)]
pub struct Policy {
    pub borrow: Borrow,
    pub unreviewed: Unreviewed,
}

/// How much harm a wrong word in it does.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum Safety {
    Article,
    Lesson,
    Legal,
    Help,
}

/// Someone other than the author read it.
#[derive(Clone, PartialEq, Debug, Serialize)]
pub struct Review {
    pub role: String,
    pub date: Date,
    /// Where its day stands.
    #[serde(skip)]
    pub place: Place,
}

/// A text lowered to a view: what the view may not show is blanked, so that offsets stay those of the file.
#[derive(Clone, PartialEq, Debug)]
pub struct Lowered {
    /// The whole file, front matter and hidden blocks blanked.
    pub text: Arc<str>,
    /// Where the body begins in it.
    pub start: usize,
    pub outline: Outline,
}

/// What later stages need of a body without parsing it again.
#[derive(Clone, PartialEq, Debug, Default)]
pub struct Outline {
    pub headings: Vec<HeadingMark>,
    /// Links to keys: (key, fragment, place).
    pub links: Vec<(String, Option<String>, Range<usize>)>,
    /// Links to the web: (address, place).
    pub addresses: Vec<(String, Range<usize>)>,
    /// Links to a heading of the same page.
    pub anchors: Vec<(String, Range<usize>)>,
    /// Facts: (name, key or literal text, id, place).
    pub facts: Vec<(&'static str, String, Option<String>, Range<usize>)>,
    /// Citations in the order of their first mention: (source id, place).
    pub citations: Vec<(String, Range<usize>)>,
    /// Files of the bundle: (name, what for: `link`, `picture`, `bare-picture`, `table`, `video`, the form of a chart; place).
    pub files: Vec<(String, &'static str, Range<usize>)>,
    /// Bodies of other entries shown here: (key or nothing for the entry's own definition, place).
    pub definitions: Vec<(Option<String>, Range<usize>)>,
    /// Lists of doors of reporting: (region as written, place).
    pub reporting: Vec<(Option<String>, Range<usize>)>,
    /// Panels of a sheet to print.
    pub panels: Vec<PanelMark>,
    /// Scripts for the air, and what stands beside them.
    pub scripts: Vec<ScriptMark>,
    /// Blocks of a lesson, in order.
    pub parts: Vec<BlockMark>,
    /// Letters of the words read, for the reading time.
    pub letters: usize,
    pub words: usize,
}

/// A heading of a body.
#[derive(Clone, PartialEq, Debug)]
pub struct HeadingMark {
    pub level: u8,
    /// Given by its writer (`{#signes}`), else made of its words; all of a page differ.
    pub id: String,
    pub text: String,
    pub range: Range<usize>,
}

/// A panel of a sheet to print.
#[derive(Clone, PartialEq, Debug)]
pub struct PanelMark {
    pub id: String,
    pub words: String,
    /// Its first mark.
    pub range: Range<usize>,
}

/// An entry in one language.
#[derive(Clone, PartialEq, Debug)]
pub struct Edition {
    pub language: lang::Code,
    pub state: State,
    /// Who made the text: `author`, `human`, `machine`, …
    pub origin: String,
    pub path: SourcePath,
    pub title: String,
    pub title_place: Place,
    pub summary: String,
    /// The neutral title of a help page.
    pub neutral: Option<String>,
    pub slug: Option<String>,
    /// Old addresses below the language, with their places: `/fr/` is not written.
    pub aliases: Vec<(String, Place)>,
    /// Words of the kind, for its template: labels of phones, preferred words…
    pub words: Json,
    /// Texts of pictures by file name.
    pub alternatives: BTreeMap<String, String>,
    pub bodies: BTreeMap<View, Lowered>,
}

impl Edition {
    pub fn body(&self, view: View) -> Option<&Lowered> {
        self.bodies.get(&view)
    }
}

/// A file of a bundle that is published beside its pages.
#[derive(Clone, PartialEq, Debug)]
pub struct Attachment {
    pub name: String,
    pub path: SourcePath,
    pub media: Media,
    /// Width and height as seen, for pictures and drawings.
    pub size: Option<(u32, u32)>,
    /// What the head of a picture says, if copies of it are made.
    pub picture: Option<picture::Info>,
    /// What was measured in a recording, if it is one that can be heard.
    pub sound: Option<Measures>,
    /// It must not be published; the reader has said why.
    pub refused: bool,
}

/// One article, term, service…, with all its editions.
#[derive(Clone, PartialEq, Debug)]
pub struct Entry {
    pub key: Arc<str>,
    pub kind: &'static str,
    pub template: &'static str,
    pub section: Arc<str>,
    pub facts_path: SourcePath,
    /// The language it was written in first.
    pub source: lang::Code,
    /// In the order of the site's languages.
    pub editions: Vec<Edition>,
    /// Texts in languages that have nothing but the page of the family.
    pub family: Vec<Edition>,
    /// Languages whose file is there and could not be read; a problem says why.
    pub unread: Vec<lang::Code>,
    pub policy: Policy,
    pub safety: Safety,
    pub contact: Option<Contact>,
    /// What kind of help it is, for whom and where, if it is a service.
    pub service: Option<Arc<Service>>,
    pub organization: Option<Arc<Organization>>,
    /// Where people go, if it is a place.
    pub premises: Option<Arc<Premises>>,
    /// What kind of sheet it is, if it is one.
    pub paper: Option<Paper>,
    /// How it is led with a group, if it is.
    pub lesson: Option<Arc<Lesson>>,
    /// Lessons in order, if it leads through them.
    pub course: Option<Arc<Course>>,
    /// When and where it is held, if it has a day.
    pub event: Option<Arc<Event>>,
    /// What is said on the air, if it is for radio.
    pub radio: Option<Arc<Radio>>,
    /// Words of the vocabularies: (id, place).
    pub topics: Vec<(String, Place)>,
    pub audiences: Vec<(String, Place)>,
    pub regions: Vec<(String, Place)>,
    /// Sources it stands on as a whole: (id, place).
    pub sources: Vec<(String, Place)>,
    /// The term whose definition `::: definition /` shows.
    pub definition: Option<(String, Place)>,
    pub order: i64,
    pub updated: Option<Date>,
    pub publish_from: Option<Date>,
    pub publish_until: Option<Date>,
    pub draft: bool,
    pub sample: bool,
    pub reviews: Vec<Review>,
    pub attachments: BTreeMap<String, Attachment>,
    /// Tables by file name.
    pub tables: BTreeMap<String, (SourcePath, Arc<str>)>,
    /// Sources that the rows of its charts name, by file: (id, place).
    pub chart_sources: BTreeMap<String, Vec<(String, Place)>>,
    /// Facts of the kind, for its template.
    pub facts: Json,
}

impl Entry {
    pub fn edition(&self, code: &lang::Code) -> Option<&Edition> {
        self.editions.iter().find(|edition| edition.language == *code)
    }

    /// Every text that was written: whole editions, then those for the family alone.
    pub fn texts(&self) -> impl Iterator<Item = &Edition> {
        self.editions.iter().chain(&self.family)
    }

    /// The edition in the source language.
    pub fn source_edition(&self) -> Option<&Edition> {
        self.edition(&self.source)
    }

    /// Whether it had a day, and that is past: then nothing leads there any more.
    pub fn is_over(&self, day: Date) -> bool {
        self.event.as_ref().is_some_and(|event| event.is_over(day))
    }

    /// Whether what stays in a telephone, its address and the title of its window, must say nothing of its subject.
    pub fn is_discreet(&self) -> bool {
        self.event.as_ref().is_some_and(|event| event.discreet)
    }

    /// Whether the day lies in its window of publication.
    pub fn in_window(&self, day: Date) -> bool {
        self.publish_from.is_none_or(|from| from <= day) && self.publish_until.is_none_or(|until| day <= until)
    }
}
