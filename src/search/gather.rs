//! What one page is found by: its words, each with how much it counts and where it stands first. Enters: an entry, a language in which it
//! has its own text, or facts, and for whom one searches. Leaves: a `Page`. Words come from parsed texts of one view, never from HTML: where
//! everyone searches, of what is led with a group title and summary alone are read; who leads, those who learn and those at home have an
//! index of their own, of their own texts.

use std::collections::BTreeMap;
use std::ops::Range;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use serde_json::Value as Json;

use crate::content::entry::{Edition, Entry};
use crate::diag::report::Report;
use crate::lang::{self, Tag};
use crate::markdown::blocks::View;
use crate::markdown::{parse, plain};
use crate::memo;
use crate::site::model::{Shown, Site};
use crate::site::standing::{self, Standing};
use crate::text::known::Known;
use crate::text::normalise::{Met, Reader, Sort, Word};

/// A form of a word, as an index files it.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub struct Form {
    pub folded: String,
    pub exact: String,
    pub stem: String,
}

impl Form {
    /// The word as it is written, without what it is a form of.
    pub fn spelling(&self) -> (&str, &str) {
        (&self.folded, &self.exact)
    }

    /// Its first letters as a number, which tells most forms apart, in their order.
    pub fn first(&self) -> u64 {
        let mut bytes = [0; 8];
        self.folded.bytes().zip(&mut bytes).for_each(|(byte, place)| *place = byte);
        u64::from_be_bytes(bytes)
    }
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
    /// Its words, by the numbers of their forms.
    pub uses: Arc<[(u32, Use)]>,
}

/// Pages of a language that are gathered together, so that a word that many of them hold is read once.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Job {
    pub code: lang::Code,
    /// Who searches.
    pub scope: View,
    /// Which of their jobs it is.
    pub number: usize,
    /// Entries, by their positions in the site, and which of their pages: `Public` for its own.
    pub pages: Vec<(usize, View)>,
}

/// What was gathered of them.
#[derive(Clone, PartialEq, Debug)]
pub struct Gathered {
    pub code: lang::Code,
    pub scope: View,
    /// All forms of their words, each once; perhaps some that stand on none of them any more.
    pub forms: Vec<Arc<Form>>,
    pub pages: Vec<Page>,
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
/// How many pages are gathered together at least, and in how many parts those of a language at most: enough to meet most words again, few
/// enough for many processors.
const TOGETHER: usize = 256;
const PARTS: usize = 16;
/// How often all pages may be read before what is kept of them is made anew.
const AGAIN: usize = 4;

/// Who has an index of their own, and the name it goes by: everyone, who leads, those who learn, those at home.
pub const SCOPES: [(View, &str); 4] =
    [(View::Public, ""), (View::Facilitator, "facilitator"), (View::Student, "student"), (View::Family, "family")];

/// The pages that are found, with those of the views that the folder is for. Nobody is sent to a service that has closed, be it for a
/// time. A page for home is found by everyone where the language has no other text of it.
pub fn jobs(site: &Site, views: &[View]) -> Vec<Job> {
    let mut jobs = Vec::new();
    for code in site.config.languages.codes() {
        let mut found: BTreeMap<View, Vec<(usize, View)>> = BTreeMap::new();
        for (at, entry) in site.entries.iter().enumerate() {
            if standing::of(entry) != Standing::Offered || entry.is_over(site.day) {
                continue;
            }
            let mut add = |scope, view| found.entry(scope).or_default().push((at, view));
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
        for (scope, pages) in found {
            let parts = pages.chunks(pages.len().div_ceil(PARTS).max(TOGETHER)).enumerate();
            jobs.extend(parts.map(|(number, pages)| Job { code: code.clone(), scope, number, pages: pages.to_vec() }));
        }
    }
    jobs
}

/// The view of a page that is written for who leads: that of the folder, if everyone has no text.
fn led(site: &Site, at: usize, code: &lang::Code, views: &[View]) -> Option<View> {
    let edition = site.text(at, code)?;
    let view = if views.contains(&View::Kit) { View::Kit } else { View::Facilitator };
    (views.contains(&view) && edition.body(View::Public).is_none() && edition.body(view).is_some()).then_some(view)
}

/// What was gathered in earlier builds of this process: a page whose texts are the same is not read again.
#[derive(Default)]
pub struct Kept(Mutex<BTreeMap<(lang::Code, View, usize), Heap>>);

impl Kept {
    fn heaps(&self) -> MutexGuard<'_, BTreeMap<(lang::Code, View, usize), Heap>> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// How many pages were read to make what is kept.
    pub fn read(&self) -> usize {
        self.heaps().values().map(|heap| heap.read).sum()
    }
}

/// The words of some pages.
pub fn pages(site: &Site, job: &Job, views: &[View], kept: &Kept) -> Gathered {
    let place = (job.code.clone(), job.scope, job.number);
    let mut heap = kept.heaps().remove(&place).unwrap_or_default();
    let before = std::mem::take(&mut heap.pages);
    let pages = job.pages.iter().filter_map(|one| page(site, job, *one, views, &before, &mut heap)).collect();
    let forms = heap.forms.clone();
    // Where pages were read again and again, too many words remain that stand nowhere.
    if heap.read <= job.pages.len() * AGAIN {
        kept.heaps().insert(place, heap);
    }
    Gathered { code: job.code.clone(), scope: job.scope, forms, pages }
}

/// Of an entry, by its position, one of its pages.
fn page(
    site: &Site,
    Job { code, scope, .. }: &Job,
    (at, view): (usize, View),
    views: &[View],
    before: &BTreeMap<u128, Read>,
    heap: &mut Heap,
) -> Option<Page> {
    let entry = &site.entries[at];
    let is_beside = view != View::Public;
    let edition = if is_beside { site.text_for(at, view, code)? } else { site.text(at, code)? };
    let language = site.language(code);
    let own = is_beside || site.shown(at, code).is_own();
    let written = if own { &language.tag } else { &site.language(&edition.language).tag };
    let said = edition.words.get(if view == View::Family { "family" } else { "student" }).filter(|_| is_beside);
    let said = |name: &str| said.and_then(|words| words[name].as_str());
    let title = said("title").unwrap_or(&edition.title);
    let told = if is_beside { said("summary").unwrap_or_default() } else { &edition.summary };
    let labels = labels(site, entry, code);
    let phones = entry.contact.iter().flat_map(|contact| &contact.phones);
    let phones: Vec<String> = phones.map(|phone| phone.dial.written()).collect();
    let mut lines: Vec<(&str, &Tag, u32)> = vec![(title, written, TITLE)];
    if own {
        lines.push((told, written, SUMMARY));
        let names = ["preferred", "admitted"].into_iter().flat_map(|field| list(edition, field)).filter(|_| !is_beside);
        lines.extend(names.map(|words| (words, written, SYNONYM)));
    }
    lines.extend(labels.iter().map(|label| (label.as_str(), &language.tag, LABEL)));
    lines.extend(phones.iter().map(|phone| (phone.as_str(), &language.tag, DIGITS)));
    let shown = match scope {
        View::Public => Some(View::Public).filter(|_| own && !is_beside),
        View::Facilitator => led(site, at, code, views),
        _ => Some(*scope),
    };
    let body = shown.and_then(|view| edition.body(view));
    let body = body.map(|body| parse::Source {
        path: &edition.path,
        text: &body.text,
        start: body.start,
        bundle: Some(&entry.key),
    });
    let summary = if own { plain::shortened(told, LONGEST) } else { String::new() };
    let read = heap.page(&Texts { tag: written, lines, body, is_bare: summary.is_empty() }, before);
    let service = entry.service.iter();
    let tags = service.flat_map(|service| service.needs.iter().chain(&service.types)).chain(&entry.topics);
    Some(Page {
        at,
        view,
        key: entry.key.clone(),
        section: entry.section.clone(),
        kind: entry.kind,
        title: title.to_owned(),
        tag: (written != &language.tag).then(|| written.clone()),
        summary: read.beginning.unwrap_or(summary),
        tags: tags.map(|(id, _)| id.clone()).collect(),
        uses: read.uses,
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

/// Words being counted, and the forms of all that were counted before.
#[derive(Default)]
struct Heap {
    readers: BTreeMap<Tag, Reading>,
    /// Forms by all they are, and the same by their numbers.
    known: Known,
    forms: Vec<Arc<Form>>,
    /// What each form counts on the page being read; `NOWHERE` before it was met there.
    counts: Vec<Use>,
    met: Vec<u32>,
    /// The pages of the last build, by all that was read of them.
    pages: BTreeMap<u128, Read>,
    /// How many pages were read since it was begun.
    read: usize,
}

/// What is read of a page: lines of its head, each with its language and how much its words count, and its text.
struct Texts<'a> {
    tag: &'a Tag,
    lines: Vec<(&'a str, &'a Tag, u32)>,
    body: Option<parse::Source<'a>>,
    /// Whether nothing stands under its title but the beginning of its text.
    is_bare: bool,
}

/// What was read of a page.
#[derive(Clone)]
struct Read {
    uses: Arc<[(u32, Use)]>,
    beginning: Option<String>,
}

/// A language being read.
struct Reading {
    reader: Reader,
    met: Met,
    /// For each word that was met, which of `keys` are its own.
    places: Vec<Range<u32>>,
    /// Forms that a word is filed as, and whether it counts half there.
    keys: Vec<(u32, bool)>,
}

const NOWHERE: Use = Use { count: 0, place: u8::MAX };

impl Texts<'_> {
    /// Stands for all that is read.
    fn question(&self) -> u128 {
        let mut parts: Vec<(&str, &Tag, u32)> = self.lines.clone();
        let body = self.body.as_ref();
        parts.extend(
            body.iter()
                .flat_map(|body| [body.path.as_str(), &body.text[body.start..]])
                .map(|text| (text, self.tag, BODY)),
        );
        let heads: Vec<String> = parts.iter().map(|(_, tag, each)| format!("{tag} {each}")).collect();
        let parts = parts.iter().zip(&heads).flat_map(|((text, ..), head)| [head.as_bytes(), text.as_bytes()]);
        memo::question("words", &parts.collect::<Vec<_>>())
    }
}

impl Heap {
    /// What a page holds, as it was read before or now.
    fn page(&mut self, texts: &Texts, before: &BTreeMap<u128, Read>) -> Read {
        let question = texts.question();
        let read = before.get(&question).cloned().unwrap_or_else(|| self.read_page(texts));
        self.pages.insert(question, read.clone());
        read
    }

    fn read_page(&mut self, texts: &Texts) -> Read {
        self.read += 1;
        texts.lines.iter().for_each(|(text, tag, each)| self.add_line(text, tag, *each));
        let body = texts.body.as_ref().map(|source| parse::parse(*source, &mut Report::new()));
        let passages = body.as_ref().map(plain::passages).unwrap_or_default();
        self.add_body(&passages, texts.tag);
        let beginning = body.filter(|_| texts.is_bare).map(|body| plain::beginning(&body, LONGEST));
        let counts = &mut self.counts;
        let uses = self.met.drain(..).map(|form| (form, std::mem::replace(&mut counts[form as usize], NOWHERE)));
        Read { uses: uses.collect(), beginning }
    }

    /// The words of a text, by their numbers in the language's `Reading`.
    fn read(&mut self, text: &str, tag: &Tag, numbers: &mut Vec<u32>) {
        if !self.readers.contains_key(tag) {
            let reader = Reader::of(tag.as_str());
            let reading = Reading { reader, met: Met::default(), places: Vec::new(), keys: Vec::new() };
            self.readers.insert(tag.clone(), reading);
        }
        let Some(reading) = self.readers.get_mut(tag) else { return };
        reading.reader.meet(text, &mut reading.met, numbers);
        for word in &reading.met.words[reading.places.len()..] {
            let first = reading.keys.len() as u32;
            file(word, &mut self.known, &mut self.forms, &mut reading.keys);
            reading.places.push(first..reading.keys.len() as u32);
        }
        self.counts.resize(self.forms.len(), NOWHERE);
    }

    /// Words of the head of a page: of a long line each counts a little less.
    fn add_line(&mut self, text: &str, tag: &Tag, each: u32) {
        let mut words = Vec::new();
        self.read(text, tag, &mut words);
        let count = words.len() as u32;
        let each = each * 10 / (8 + count.min(12) / 2).max(1);
        self.add(&words, tag, each, |_| 0);
    }

    fn add_body(&mut self, passages: &[plain::Passage], tag: &Tag) {
        let mut words = Vec::new();
        let mut ends = Vec::with_capacity(passages.len());
        for passage in passages {
            self.read(&passage.text, passage.lang.as_ref().unwrap_or(tag), &mut words);
            ends.push(words.len());
        }
        let total = words.len();
        let each = BODY * MIDDLE / (MIDDLE / 2 + (total as u32).max(MIDDLE) / 2);
        let mut first = 0;
        for (passage, end) in passages.iter().zip(ends) {
            let tag = passage.lang.as_ref().unwrap_or(tag);
            let place = |at: usize| 1 + ((first + at) * 7 / total.max(1)).min(6) as u8;
            self.add(&words[first..end], tag, if passage.is_heading { HEADING } else { each }, place);
            first = end;
        }
    }

    /// Counts words; where each stands is told by its place among them.
    fn add(&mut self, words: &[u32], tag: &Tag, count: u32, place: impl Fn(usize) -> u8) {
        let Some(reading) = self.readers.get(tag) else { return };
        for (at, word) in words.iter().enumerate() {
            let place = place(at);
            let keys = reading.places[*word as usize].clone();
            for (form, half) in &reading.keys[keys.start as usize..keys.end as usize] {
                let found = &mut self.counts[*form as usize];
                if *found == NOWHERE {
                    self.met.push(*form);
                }
                found.count += if *half { count / 2 } else { count };
                found.place = found.place.min(place);
            }
        }
    }
}

/// The forms that a word is filed as. Further keys count half, but for parts of numbers and pairs of signs.
fn file(word: &Word, known: &mut Known, forms: &mut Vec<Arc<Form>>, keys: &mut Vec<(u32, bool)>) {
    // Signs that the files of the index part words with stand in no word.
    let plain = |text: &str| !text.bytes().any(|byte| b" |=+@,\"\\<\n\r".contains(&byte));
    let mut put = |folded: &str, exact: &str, stem: &str, half: bool| {
        if folded.is_empty() || ![folded, exact, stem].into_iter().all(plain) {
            return;
        }
        let (number, new) = known.number(&[folded, exact, stem].join(" "));
        if new {
            forms.push(Arc::new(Form { folded: folded.to_owned(), exact: exact.to_owned(), stem: stem.to_owned() }));
        }
        keys.push((number, half));
    };
    let half = !matches!(word.sort, Sort::Number | Sort::Han);
    word.also.iter().filter(|key| **key != word.folded).for_each(|key| put(key, key, key, half));
    put(&word.folded, &word.exact, word.stem.as_ref().unwrap_or(&word.folded), false);
}

impl Use {
    /// How much it counts in eight steps (BM25: a word said often counts more, but less and less).
    pub fn weight(&self) -> u8 {
        const HALF: u32 = 350;
        (8 * self.count / (self.count + HALF)).min(7) as u8
    }
}
