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
use crate::markdown::body::Body;
use crate::markdown::{parse, plain};
use crate::memo;
use crate::search::shard::PARTING as PARTING_SIGNS;
use crate::site::model::{Shown, Site};
use crate::site::standing::{self, Standing};
use crate::text::known::Known;
use crate::text::normalise::{Met, Reader, Sort, Word};

/// A form of a word, as an index files it.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Default, Debug)]
pub struct Form<'a> {
    pub folded: &'a str,
    pub exact: &'a str,
    pub stem: &'a str,
}

impl<'a> Form<'a> {
    /// The word as it is written, without what it is a form of.
    pub fn spelling(&self) -> (&'a str, &'a str) {
        (self.folded, self.exact)
    }

    /// Its first letters as a number, which tells most forms apart, in their order.
    pub fn first(&self) -> u128 {
        let mut bytes = [0; 16];
        let count = self.folded.len().min(bytes.len());
        bytes[..count].copy_from_slice(&self.folded.as_bytes()[..count]);
        u128::from_be_bytes(bytes)
    }
}

/// Forms by their numbers. All letters lie in one text, what is the same in a form once.
#[derive(Clone, PartialEq, Eq, Default, Debug)]
pub struct Forms {
    text: String,
    /// Where the folded key, the spelling and the stem of each lie.
    places: Vec<[Range<u32>; 3]>,
}

impl Forms {
    fn push(&mut self, form: &Form) {
        let folded = self.say(form.folded);
        let [exact, stem] =
            [form.exact, form.stem].map(|part| if part == form.folded { folded.clone() } else { self.say(part) });
        self.places.push([folded, exact, stem]);
    }

    fn say(&mut self, part: &str) -> Range<u32> {
        let start = self.text.len() as u32;
        self.text.push_str(part);
        start..self.text.len() as u32
    }

    /// The form of a number.
    pub fn get(&self, number: usize) -> Form<'_> {
        let part = |place: &Range<u32>| &self.text[place.start as usize..place.end as usize];
        let [folded, exact, stem] = self.places[number].each_ref().map(part);
        Form { folded, exact, stem }
    }

    pub fn len(&self) -> usize {
        self.places.len()
    }

    pub fn is_empty(&self) -> bool {
        self.places.is_empty()
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
    pub forms: Arc<Forms>,
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
    let is_offered = |entry: &Entry| standing::of(entry) == Standing::Offered && !entry.is_over(site.day);
    let offered: Vec<usize> = (0..site.entries.len()).filter(|at| is_offered(&site.entries[*at])).collect();
    for code in site.config.languages.codes() {
        let mut found: BTreeMap<View, Vec<(usize, View)>> = BTreeMap::new();
        let mut public = Vec::new();
        for &at in &offered {
            let mut add = |scope, view| found.entry(scope).or_default().push((at, view));
            let shown = site.shown(at, code);
            if matches!(shown, Shown::Own { .. } | Shown::Facts { .. }) {
                public.push((at, View::Public));
            }
            if shown.is_own() && led(site, at, code, views).is_some() {
                add(View::Facilitator, View::Public);
            }
            for reader in [View::Student, View::Family] {
                if views.contains(&reader)
                    && site.entries[at].lesson.is_some()
                    && site.text_for(at, reader, code).is_some()
                {
                    add(reader, reader);
                    if reader == View::Family && !shown.is_own() {
                        public.push((at, reader));
                    }
                }
            }
        }
        if !public.is_empty() {
            found.insert(View::Public, public);
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
    let view = if views.contains(&View::Kit) { View::Kit } else { View::Facilitator };
    let edition = site.text(at, code).filter(|_| views.contains(&view))?;
    (edition.body(View::Public).is_none() && edition.body(view).is_some()).then_some(view)
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
    lines.extend(labels.map(|label| (label, &language.tag, LABEL)));
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
fn labels<'a>(site: &'a Site, entry: &'a Entry, code: &'a lang::Code) -> impl Iterator<Item = &'a str> {
    let vocabularies = &site.vocabularies;
    let mut named = vec![("topics", &entry.topics), ("audiences", &entry.audiences), ("regions", &entry.regions)];
    if let Some(service) = &entry.service {
        named.extend([("needs", &service.needs), ("types", &service.types), ("groups", &service.groups)]);
    }
    let terms = named.into_iter().flat_map(move |(name, ids)| {
        ids.iter().filter_map(move |(id, _)| vocabularies.named(name).iter().find(|term| term.id == *id))
    });
    terms.filter_map(|term| term.label.get(code).map(String::as_str))
}

/// Words being counted, and the forms of all that were counted before.
#[derive(Default)]
struct Heap {
    /// The languages that were met; their numbers are their places.
    readers: Vec<Reading>,
    /// Forms by all they are, and the same by their numbers.
    known: Known,
    forms: Arc<Forms>,
    /// What each form counts on the page being read; `NOWHERE` before it was met there.
    counts: Vec<Use>,
    met: Vec<u32>,
    /// Room for the words of a text, and for a form as `known` knows it.
    words: Vec<u32>,
    joined: String,
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
    tag: Tag,
    reader: Reader,
    met: Met,
    /// For each word that was met, which of `keys` are its own.
    places: Vec<Range<u32>>,
    /// Forms that a word is filed as, and whether it counts half there.
    keys: Vec<(u32, bool)>,
}

/// A passage that was read: its language, where its words end among those of its page, whether it is a heading.
struct Stretch {
    language: usize,
    end: usize,
    is_heading: bool,
}

const NOWHERE: Use = Use { count: 0, place: u8::MAX };

impl Texts<'_> {
    /// Stands for all that is read.
    fn question(&self) -> u128 {
        let mut hasher = memo::Hasher::new();
        let mut add = |text: &str, tag: &Tag, each: u32| {
            for part in [tag.as_str(), text] {
                hasher.add(&(part.len() as u64).to_le_bytes());
                hasher.add(part.as_bytes());
            }
            hasher.add(&each.to_le_bytes());
        };
        self.lines.iter().for_each(|(text, tag, each)| add(text, tag, *each));
        if let Some(body) = &self.body {
            add(body.path.as_str(), self.tag, BODY);
            add(&body.text[body.start..], self.tag, BODY);
        }
        hasher.finish()
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
        if let Some(body) = &body {
            self.add_body(body, texts.tag);
        }
        let beginning = body.filter(|_| texts.is_bare).map(|body| plain::beginning(&body, LONGEST));
        let counts = &mut self.counts;
        let uses = self.met.drain(..).map(|form| (form, std::mem::replace(&mut counts[form as usize], NOWHERE)));
        Read { uses: uses.collect(), beginning }
    }

    /// The number of a language.
    fn language(&mut self, tag: &Tag) -> usize {
        let is_known = |reading: &Reading| reading.tag == *tag;
        self.readers.iter().position(is_known).unwrap_or_else(|| {
            let reader = Reader::of(tag.as_str());
            let reading =
                Reading { tag: tag.clone(), reader, met: Met::default(), places: Vec::new(), keys: Vec::new() };
            self.readers.push(reading);
            self.readers.len() - 1
        })
    }

    /// The words of a text, by their numbers in the language's `Reading`.
    fn read(&mut self, text: &str, language: usize, numbers: &mut Vec<u32>) {
        let Reading { reader, met, places, keys, .. } = &mut self.readers[language];
        reader.meet(text, met, numbers);
        let forms = Arc::make_mut(&mut self.forms);
        for word in met.take() {
            let first = keys.len() as u32;
            file(&word, &mut self.known, &mut self.joined, forms, keys);
            places.push(first..keys.len() as u32);
        }
        self.counts.resize(self.forms.len(), NOWHERE);
    }

    /// Words of the head of a page: of a long line each counts a little less.
    fn add_line(&mut self, text: &str, tag: &Tag, each: u32) {
        let language = self.language(tag);
        let mut words = std::mem::take(&mut self.words);
        self.read(text, language, &mut words);
        let count = words.len() as u32;
        let each = each * 10 / (8 + count.min(12) / 2).max(1);
        self.add(&words, language, each, 0);
        words.clear();
        self.words = words;
    }

    fn add_body(&mut self, body: &Body, tag: &Tag) {
        let own = self.language(tag);
        let mut words = std::mem::take(&mut self.words);
        let mut stretches = Vec::new();
        plain::each_passage(body, |passage| {
            let language = passage.lang.as_ref().map_or(own, |tag| self.language(tag));
            self.read(&passage.text, language, &mut words);
            stretches.push(Stretch { language, end: words.len(), is_heading: passage.is_heading });
        });
        let total = words.len();
        let each = BODY * MIDDLE / (MIDDLE / 2 + (total as u32).max(MIDDLE) / 2);
        let mut first = 0;
        for Stretch { language, end, is_heading } in stretches {
            let count = if is_heading { HEADING } else { each };
            while first < end {
                let part = first * 7 / total;
                let until = ((part + 1) * total).div_ceil(7).min(end);
                self.add(&words[first..until], language, count, 1 + part as u8);
                first = until;
            }
        }
        words.clear();
        self.words = words;
    }

    /// Counts words that stand in one part of a page.
    fn add(&mut self, words: &[u32], language: usize, count: u32, place: u8) {
        let Reading { places, keys, .. } = &self.readers[language];
        for word in words {
            let own = places[*word as usize].clone();
            for (form, half) in &keys[own.start as usize..own.end as usize] {
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
fn file(word: &Word, known: &mut Known, joined: &mut String, forms: &mut Forms, keys: &mut Vec<(u32, bool)>) {
    let mut put = |form: &Form, half: bool| {
        joined.clear();
        [form.folded, " ", form.exact, " ", form.stem].into_iter().for_each(|part| joined.push_str(part));
        if form.folded.is_empty() || !is_plain(joined) {
            return;
        }
        let (number, new) = known.number(joined);
        if new {
            forms.push(form);
        }
        keys.push((number, half));
    };
    let Word { sort, exact, folded, stem, also, .. } = word;
    let half = !matches!(sort, Sort::Number | Sort::Han);
    also.iter().filter(|key| *key != folded).for_each(|key| put(&Form { folded: key, exact: key, stem: key }, half));
    put(&Form { folded, exact, stem: stem.as_ref().unwrap_or(folded) }, false);
}

/// Whether a form, its parts joined by two spaces, holds no sign that the files of the index part words with.
fn is_plain(joined: &str) -> bool {
    const PARTING: [bool; 128] = {
        let mut parting = [false; 128];
        let mut at = 0;
        while at < PARTING_SIGNS.len() {
            parting[PARTING_SIGNS[at] as usize] = true;
            at += 1;
        }
        parting
    };
    let mut spaces = 0;
    let parts = |byte: u8| PARTING.get(byte as usize).copied().unwrap_or_default();
    joined.bytes().all(|byte| {
        spaces += usize::from(byte == b' ');
        !parts(byte)
    }) && spaces == 2
}

impl Use {
    /// How much it counts in eight steps (BM25: a word said often counts more, but less and less).
    pub fn weight(&self) -> u8 {
        const HALF: u32 = 350;
        (8 * self.count / (self.count + HALF)).min(7) as u8
    }
}
