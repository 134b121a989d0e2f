//! What one page is found by: its words, each with how much it counts and where it stands first. Enters: an entry, a language in which it
//! has its own text, or facts, and for whom one searches. Leaves: a `Page`. Words come from parsed texts of one view, never from HTML: where
//! everyone searches, of what is led with a group title and summary alone are read; who leads, those who learn and those at home have an
//! index of their own, of their own texts.

use std::collections::BTreeMap;
use std::sync::{Arc, Mutex, PoisonError};

use serde_json::Value as Json;

use crate::content::entry::{Edition, Entry};
use crate::diag::report::Report;
use crate::lang::{self, Tag};
use crate::markdown::blocks::View;
use crate::markdown::{parse, plain};
use crate::site::model::{Shown, Site};
use crate::site::standing::{self, Standing};
use crate::text::normalise::{Reader, Sort, Word};

/// A form of a word, as an index files it.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub struct Form {
    pub folded: String,
    pub exact: String,
    pub stem: String,
}

/// How much a word counts on a page, in hundredths of a word of its text, and where it stands first: 0 is the head of the page, 1 to 7 a
/// part of its text.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub struct Use {
    pub count: u32,
    pub place: u8,
}

/// A page and its words.
#[derive(Clone, PartialEq, Debug)]
pub struct Page {
    /// The entry, by its position in the site.
    pub at: usize,
    /// Which of its pages: `Public` for its own, whomever it is for.
    pub view: View,
    pub key: Arc<str>,
    pub section: Arc<str>,
    pub kind: &'static str,
    pub title: String,
    /// The language of the title, if it is not that of the index.
    pub tag: Option<Tag>,
    /// What stands under the title among results.
    pub summary: String,
    /// Needs, types and topics, by their ids.
    pub tags: Vec<String>,
    pub uses: BTreeMap<Form, Use>,
}

// How much a word counts by where it stands, in hundredths (BM25F: counts of fields are added up before they are weighed).
const TITLE: u32 = 900;
const SYNONYM: u32 = 500;
const SUMMARY: u32 = 350;
const HEADING: u32 = 300;
const LABEL: u32 = 250;
const BODY: u32 = 100;
const DIGITS: u32 = 900;
/// A text of so many words counts as it is; of a longer one each word counts less.
const MIDDLE: u32 = 350;
/// The longest line under a title.
const LONGEST: usize = 190;

/// Who has an index of their own, and the name it goes by: everyone, who leads, those who learn, those at home.
pub const SCOPES: [(View, &str); 4] =
    [(View::Public, ""), (View::Facilitator, "facilitator"), (View::Student, "student"), (View::Family, "family")];

/// A page to read: an entry by its position, the language, who searches, which of the entry's pages (`Public` for its own).
#[derive(Clone, PartialEq, Debug)]
pub struct Job {
    pub at: usize,
    pub code: lang::Code,
    pub scope: View,
    pub view: View,
}

/// The pages that are found, with those of the views that the folder is for. Nobody is sent to a service that has closed, be it for a
/// time. A page for home is found by everyone where the language has no other text of it.
pub fn jobs(site: &Site, views: &[View]) -> Vec<Job> {
    let mut jobs = Vec::new();
    for code in site.config.languages.codes() {
        for (at, entry) in site.entries.iter().enumerate() {
            if standing::of(entry) != Standing::Offered || entry.is_over(site.day) {
                continue;
            }
            let mut add = |scope, view| jobs.push(Job { at, code: code.clone(), scope, view });
            let shown = site.shown(at, code);
            if matches!(shown, Shown::Own { .. } | Shown::Facts { .. }) {
                add(View::Public, View::Public);
            }
            if shown.is_own() && led(site, at, code, views).is_some() {
                add(View::Facilitator, View::Public);
            }
            for reader in [View::Student, View::Family] {
                if views.contains(&reader) && entry.lesson.is_some() && site.text_for(at, reader, code).is_some() {
                    add(reader, reader);
                    if reader == View::Family && !shown.is_own() {
                        add(View::Public, reader);
                    }
                }
            }
        }
    }
    jobs
}

/// The view of a page that is written for who leads: that of the folder, if everyone has no text.
fn led(site: &Site, at: usize, code: &lang::Code, views: &[View]) -> Option<View> {
    let edition = site.text(at, code)?;
    let view = if views.contains(&View::Kit) { View::Kit } else { View::Facilitator };
    (edition.body(View::Public).is_none() && edition.body(view).is_some()).then_some(view)
}

/// Readers of the languages that were met: each is made once, and remembers the words that it has read for all pages.
#[derive(Default)]
pub struct Readers(Mutex<BTreeMap<Tag, Arc<Reader>>>);

impl Readers {
    pub fn of(&self, tag: &Tag) -> Arc<Reader> {
        let mut known = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        known.entry(tag.clone()).or_insert_with(|| Arc::new(Reader::of(tag.as_str()))).clone()
    }
}

/// The words of a page.
pub fn page(site: &Site, job: &Job, views: &[View], readers: &Readers) -> Option<Page> {
    let Job { at, code, scope, view } = job;
    let at = *at;
    let entry = &site.entries[at];
    let is_beside = *view != View::Public;
    let edition = if is_beside { site.text_for(at, *view, code)? } else { site.text(at, code)? };
    let language = site.language(code);
    let own = is_beside || site.shown(at, code).is_own();
    let written = if own { &language.tag } else { &site.language(&edition.language).tag };
    let said = edition.words.get(if *view == View::Family { "family" } else { "student" }).filter(|_| is_beside);
    let said = |name: &str| said.and_then(|words| words[name].as_str());
    let title = said("title").unwrap_or(&edition.title);
    let mut heap = Heap { uses: BTreeMap::new(), readers };
    heap.add_line(title, written, TITLE);
    let mut summary = String::new();
    if own {
        let shown = if is_beside { said("summary").unwrap_or_default() } else { &edition.summary };
        heap.add_line(shown, written, SUMMARY);
        summary = plain::shortened(shown, LONGEST);
        for words in ["preferred", "admitted"].into_iter().flat_map(|field| list(edition, field)).filter(|_| !is_beside)
        {
            heap.add_line(words, written, SYNONYM);
        }
        let read = match scope {
            View::Public => (!is_beside).then_some(View::Public),
            View::Facilitator => led(site, at, code, views),
            _ => Some(*scope),
        };
        if let Some(body) = read.and_then(|view| edition.body(view)) {
            let source =
                parse::Source { path: &edition.path, text: &body.text, start: body.start, bundle: Some(&entry.key) };
            let body = parse::parse(source, &mut Report::new());
            if summary.is_empty() {
                summary = plain::beginning(&body, LONGEST);
            }
            heap.add_body(&plain::passages(&body), written);
        }
    }
    for label in labels(site, entry, code) {
        heap.add_line(&label, &language.tag, LABEL);
    }
    let phones = entry.contact.iter().flat_map(|contact| &contact.phones);
    phones.for_each(|phone| heap.add_line(&phone.dial.written(), &language.tag, DIGITS));
    let service = entry.service.iter();
    let tags = service.flat_map(|service| service.needs.iter().chain(&service.types)).chain(&entry.topics);
    Some(Page {
        at,
        view: *view,
        key: entry.key.clone(),
        section: entry.section.clone(),
        kind: entry.kind,
        title: title.to_owned(),
        tag: (written != &language.tag).then(|| written.clone()),
        summary,
        tags: tags.map(|(id, _)| id.clone()).collect(),
        uses: heap.uses,
    })
}

/// The texts of a list of words of an edition.
pub fn list<'a>(edition: &'a Edition, field: &str) -> impl Iterator<Item = &'a str> {
    edition.words.get(field).and_then(Json::as_array).into_iter().flatten().filter_map(Json::as_str)
}

/// The words of the vocabularies that an entry stands under, in a language.
fn labels(site: &Site, entry: &Entry, code: &lang::Code) -> Vec<String> {
    let vocabularies = &site.vocabularies;
    let mut named = vec![("topics", &entry.topics), ("audiences", &entry.audiences), ("regions", &entry.regions)];
    if let Some(service) = &entry.service {
        named.extend([("needs", &service.needs), ("types", &service.types), ("groups", &service.groups)]);
    }
    let terms = named.into_iter().flat_map(|(name, ids)| {
        ids.iter().filter_map(move |(id, _)| vocabularies.named(name).iter().find(|term| term.id == *id))
    });
    terms.filter_map(|term| term.label.get(code).cloned()).collect()
}

/// Words being counted.
struct Heap<'a> {
    uses: BTreeMap<Form, Use>,
    readers: &'a Readers,
}

impl Heap<'_> {
    fn read(&self, text: &str, tag: &Tag) -> Vec<Word> {
        self.readers.of(tag).words(text)
    }

    /// Words of the head of a page: of a long line each counts a little less.
    fn add_line(&mut self, text: &str, tag: &Tag, each: u32) {
        let words = self.read(text, tag);
        let count = words.len() as u32;
        let each = each * 10 / (8 + count.min(12) / 2).max(1);
        words.into_iter().for_each(|word| self.add(word, each, 0));
    }

    fn add_body(&mut self, passages: &[plain::Passage], tag: &Tag) {
        let read = passages.iter().map(|passage| {
            let tag = passage.lang.as_ref().unwrap_or(tag);
            (passage.is_heading, self.read(&passage.text, tag))
        });
        let read: Vec<(bool, Vec<Word>)> = read.collect();
        let total: usize = read.iter().map(|(_, words)| words.len()).sum();
        let each = BODY * MIDDLE / (MIDDLE / 2 + (total as u32).max(MIDDLE) / 2);
        let mut before = 0;
        for (heading, words) in read {
            for word in words {
                let place = 1 + (before * 7 / total.max(1)).min(6) as u8;
                before += 1;
                self.add(word, if heading { HEADING } else { each }, place);
            }
        }
    }

    fn add(&mut self, word: Word, count: u32, place: u8) {
        // A letter alone is a slip or a list, unless it is a whole word as in Chinese; further keys count half.
        for key in word.also.iter().filter(|key| **key != word.folded) {
            let form = Form { folded: key.clone(), exact: key.clone(), stem: key.clone() };
            let half = if word.sort == Sort::Number || word.sort == Sort::Han { count } else { count / 2 };
            self.put(form, half, place);
        }
        let stem = word.stem.unwrap_or_else(|| word.folded.clone());
        self.put(Form { folded: word.folded, exact: word.exact, stem }, count, place);
    }

    fn put(&mut self, form: Form, count: u32, place: u8) {
        // Signs that the files of the index part words with stand in no word.
        let plain = |text: &str| !text.contains([' ', '|', '=', '+', '@', ',', '"', '\\', '<', '\n', '\r']);
        if form.folded.is_empty() || ![&form.folded, &form.exact, &form.stem].into_iter().all(|text| plain(text)) {
            return;
        }
        let found = self.uses.entry(form).or_insert(Use { count: 0, place });
        found.count += count;
        found.place = found.place.min(place);
    }
}

impl Use {
    /// How much it counts in eight steps (BM25: a word said often counts more, but less and less).
    pub fn weight(&self) -> u8 {
        const HALF: u32 = 350;
        (8 * self.count / (self.count + HALF)).min(7) as u8
    }
}
