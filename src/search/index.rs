//! The index of each language and of those who search: pages with their numbers, buckets of words, words filed for slips. Enters: pages as gathered, the words people
//! type. Leaves: one `Index` each, its buckets written as texts, so that what a browser reads and what a test reads are the same bytes.
//! A version stands for the list of pages and for how words are dealt out: numbers of two versions are never compared.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use crate::kinds;
use crate::lang::{self, Tag};
use crate::markdown::blocks::View;
use crate::memo;
use crate::search::gather::{self, Form, Page, Readers};
use crate::search::layout::Layout;
use crate::search::said::Said;
use crate::search::shard::{self, Line, Meaning, Posting};
use crate::search::terms::{Term, length, slack, terms};
use crate::site::model::Site;
use crate::text::fold::fold;
use crate::text::normalise::{self, Reader};

/// How the files are written: another number, and old ones are asked for again.
const FORMAT: u32 = 3;
/// How many records stand in a file.
pub const RECORDS: usize = 8;
/// On how many pages a word that counts little is kept: those where it counts most.
const STOPS: usize = 64;
/// How many pages a concept leads to.
const CONCEPT: usize = 24;
/// The idea that every word by which somebody asks for help leads to.
const NEED: &str = "need";
/// How names of ideas begin that are places.
const PLACE: &str = "place-";

/// A page that can be found.
#[derive(Clone, PartialEq, Debug)]
pub struct Found {
    /// The entry, by its position in the site.
    pub at: usize,
    pub key: Arc<str>,
    /// Which of its pages.
    pub view: View,
    /// Its section, by its place in `Index::sections`.
    pub section: usize,
    pub title: String,
    pub tag: Option<Tag>,
    pub summary: String,
}

/// A section that has pages.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Group {
    pub name: String,
    /// Whether its pages help someone: help pages and services.
    pub help: bool,
    /// How near its pages are to whoever looks for something, in tenths: a page to read before a text to be read out.
    pub near: u8,
    /// Whether its pages are for who leads, so that those who learn are never sent there.
    pub led: bool,
}

/// What can be found in a language.
#[derive(Clone, PartialEq, Debug)]
pub struct Index {
    pub code: lang::Code,
    /// For whom.
    pub scope: View,
    pub tag: Tag,
    pub version: String,
    pub pages: Vec<Found>,
    pub sections: Vec<Group>,
    pub layout: Layout,
    /// Lines and concepts of each bucket.
    pub buckets: Vec<(String, String)>,
    pub near: Vec<String>,
    /// What a browser needs to read the words of the language as `normalise` does.
    pub table: Option<serde_json::Value>,
}

/// The indexes of a site, in the order of its languages and of those who search, and the name of the page of search in each.
#[derive(Clone, PartialEq, Debug, Default)]
pub struct Indexes {
    pub all: Vec<Index>,
    slugs: BTreeMap<lang::Code, String>,
}

impl Indexes {
    /// The indexes of the languages of a site, in their order, with what the page of search is called.
    pub fn new(all: Vec<Index>, said: &BTreeMap<lang::Code, Said>) -> Indexes {
        let slugs = said.iter().filter_map(|(code, said)| Some((code.clone(), said.slug.clone()?)));
        Indexes { all, slugs: slugs.collect() }
    }

    /// What everyone finds in a language.
    pub fn find(&self, code: &lang::Code) -> Option<&Index> {
        self.scope(code, View::Public)
    }

    /// What some find in a language.
    pub fn scope(&self, code: &lang::Code, scope: View) -> Option<&Index> {
        self.all.iter().find(|index| index.code == *code && index.scope == scope)
    }

    /// The folder of the page of search: `fr/recherche`.
    pub fn folder(&self, code: &lang::Code) -> String {
        format!("{code}/{}", self.slugs.get(code).map_or("search", String::as_str))
    }
}

/// A form with where it stands and what else it means; concepts by their names.
#[derive(Default)]
struct Filed {
    postings: Vec<Posting>,
    meanings: BTreeSet<(Option<String>, Vec<String>, Option<String>)>,
}

/// The index of a language: files what was gathered of its pages.
pub fn index(
    site: &Site,
    (code, scope): (&lang::Code, View),
    said: &BTreeMap<lang::Code, Said>,
    mut pages: Vec<Page>,
    readers: &Readers,
) -> Index {
    let tag = site.language(code).tag.clone();
    let order = |page: &Page| site.sections.iter().position(|section| section.name == *page.section);
    pages.sort_by_cached_key(|page| (order(page), page.key.clone(), page.view));
    let sections: Vec<Group> = site
        .sections
        .iter()
        .filter(|section| pages.iter().any(|page| *page.section == *section.name))
        .map(|section| {
            let help = section.help || section.kind == "service";
            let led = kinds::find(section.kind).is_some_and(|kind| kind.views.contains(&View::Facilitator));
            Group { name: section.name.clone(), help, near: near(section.kind, help), led }
        })
        .collect();
    let mut filed: BTreeMap<Form, Filed> = BTreeMap::new();
    for (number, page) in pages.iter_mut().enumerate() {
        for (form, used) in std::mem::take(&mut page.uses) {
            let posting = Posting { page: number as u32, weight: used.weight(), place: used.place };
            filed.entry(form).or_default().postings.push(posting);
        }
    }
    let reader = readers.of(&tag);
    let filling = said.get(code).into_iter().flat_map(|said| &said.little).flat_map(|word| reader.asked(word));
    let filling: Vec<String> = filling.map(|word| word.folded).collect();
    let stops: BTreeSet<&str> =
        normalise::stops(tag.as_str()).into_iter().chain(filling.iter().map(String::as_str)).collect();
    for word in &stops {
        let form = Form { folded: (*word).to_owned(), exact: (*word).to_owned(), stem: (*word).to_owned() };
        let here = filed.range(Form { exact: String::new(), stem: String::new(), ..form.clone() }..).next();
        if here.is_none_or(|(known, _)| known.folded != form.folded) {
            // Known as a word of filling, so that it is no slip of another.
            filed.insert(form, Filed::default());
        }
    }
    let concepts = concepts(site, code, said, &pages, &filed, (&reader, &stops));
    for (form, of) in &mut filed {
        if stops.contains(form.folded.as_str()) {
            strongest(&mut of.postings, STOPS);
        }
    }
    mean(site, code, said, &concepts, &reader, &mut filed);
    let mut words: BTreeMap<&str, usize> = BTreeMap::new();
    for (form, of) in &filed {
        let bytes = form.folded.len() / 2 + 3 + of.postings.len() * 2 + of.meanings.len() * 6;
        *words.entry(form.folded.as_str()).or_default() += bytes;
    }
    let slips: BTreeSet<&str> = words.keys().copied().filter(|word| slack(word) > 0).collect();
    let layout = Layout::of(&words, slips.len() * 2);
    let mut near: Vec<BTreeSet<&str>> = vec![BTreeSet::new(); layout.near as usize];
    for word in &slips {
        for number in &layout.near(word)[1..] {
            near[*number as usize].insert(word);
        }
    }
    let mut in_bucket: Vec<Vec<(&Form, &Filed)>> = vec![Vec::new(); layout.buckets as usize];
    for (form, of) in &filed {
        let own = layout.bucket(&form.folded);
        in_bucket[own as usize].push((form, of));
        let stem = layout.bucket(&form.stem);
        if stem != own && !of.postings.is_empty() {
            in_bucket[stem as usize].push((form, of));
        }
    }
    let buckets = in_bucket.iter().map(|lines| write(lines, &concepts, &stops)).collect();
    let letters: BTreeSet<char> = filed.keys().flat_map(|form| form.folded.chars()).collect();
    let table = normalise::table(tag.as_str(), &|letter| letters.contains(&letter));
    let version = version((&tag, scope), &pages, &layout);
    let section = |page: &Page| sections.iter().position(|section| section.name == *page.section).unwrap_or_default();
    let found = pages.iter().map(|page| Found {
        at: page.at,
        key: page.key.clone(),
        view: page.view,
        section: section(page),
        title: page.title.clone(),
        tag: page.tag.clone(),
        summary: page.summary.clone(),
    });
    Index {
        code: code.clone(),
        scope,
        tag,
        version,
        pages: found.collect(),
        layout,
        buckets,
        near: near.into_iter().map(|words| shard::write_words(words.into_iter())).collect(),
        sections,
        table,
    }
}

/// How near pages of a kind are to whoever looks for something.
fn near(kind: &str, help: bool) -> u8 {
    match kind {
        "organization" => 7,
        _ if help => 10,
        "article" => 9,
        "page" | "term" | "paper" | "protocol" => 8,
        _ => 6,
    }
}

/// Writes a bucket; its concepts are numbered in it.
fn write(
    lines: &[(&Form, &Filed)],
    concepts: &BTreeMap<String, Vec<Posting>>,
    stops: &BTreeSet<&str>,
) -> (String, String) {
    let named = lines.iter().flat_map(|(_, of)| &of.meanings).filter_map(|(concept, ..)| concept.as_deref());
    let named: BTreeSet<&str> = named.collect();
    let number = |name: &str| named.iter().position(|known| *known == name).map(|at| at as u32);
    let written: Vec<Line> = lines
        .iter()
        .map(|(form, of)| Line {
            folded: form.folded.clone(),
            exact: form.exact.clone(),
            stem: form.stem.clone(),
            postings: of.postings.clone(),
            little: stops.contains(form.folded.as_str()),
            meanings: of
                .meanings
                .iter()
                .map(|(concept, beside, language)| Meaning {
                    concept: concept.as_deref().and_then(number),
                    beside: beside.clone(),
                    language: language.clone(),
                })
                .collect(),
        })
        .collect();
    let refs: Vec<&Line> = written.iter().collect();
    let pages = named.iter().filter_map(|name| concepts.get(*name)).map(|postings| shard::write_postings(postings));
    (shard::write_lines(&refs), pages.collect::<Vec<_>>().join("|"))
}

/// Keeps the strongest postings, in the order of their pages.
fn strongest(postings: &mut Vec<Posting>, most: usize) {
    if postings.len() > most {
        postings.sort_by_key(|posting| (std::cmp::Reverse(posting.weight), posting.place, posting.page));
        postings.truncate(most);
        postings.sort_by_key(|posting| posting.page);
    }
}

/// The pages of each concept that has any: those named like it or tagged with it, those whose name is among its words, those that hold one
/// of its words or all words of a group.
fn concepts<'a>(
    site: &'a Site,
    code: &lang::Code,
    said: &'a BTreeMap<lang::Code, Said>,
    pages: &[Page],
    filed: &BTreeMap<Form, Filed>,
    (reader, stops): (&Reader, &BTreeSet<&str>),
) -> BTreeMap<String, Vec<Posting>> {
    let mut by_stem: BTreeMap<&str, Vec<&Filed>> = BTreeMap::new();
    for (form, of) in filed {
        by_stem.entry(form.stem.as_str()).or_default().push(of);
    }
    // What terms of the glossary are called in each language, folded.
    let called: Vec<BTreeSet<(&lang::Code, String)>> = pages
        .iter()
        .map(|page| {
            let entry = &site.entries[page.at];
            let editions = entry.editions.iter().filter(|_| entry.kind == "term");
            let words = editions.flat_map(|edition| {
                let words = ["preferred", "admitted"].into_iter().flat_map(|field| gather::list(edition, field));
                let words = std::iter::once(edition.title.as_str()).chain(words);
                words.map(|words| (&edition.language, fold(words)))
            });
            words.collect()
        })
        .collect();
    let known: BTreeSet<&str> = pages.iter().map(|page| &*page.key).collect();
    let names = said.values().flat_map(|said| said.concepts.keys().chain(said.leads.keys()));
    let names: BTreeSet<&str> = names.map(String::as_str).collect();
    let mut concepts = BTreeMap::new();
    for name in names {
        let mut best: BTreeMap<u32, Posting> = BTreeMap::new();
        let mut add = |posting: Posting| {
            let known = best.entry(posting.page).or_insert(posting);
            if posting.weight > known.weight {
                *known = posting;
            }
        };
        let of_language = |(code, said): (&'a lang::Code, &'a Said)| {
            let phrases = said.concepts.get(name).into_iter().flatten();
            phrases.map(|phrase| (code, fold(phrase))).collect::<Vec<_>>()
        };
        let phrases: BTreeSet<(&lang::Code, String)> = said.iter().flat_map(of_language).collect();
        // Only pages of this language, so that the first of them is the first.
        let leads: Vec<&String> = said.values().filter_map(|said| said.leads.get(name)).flatten().collect();
        let leads: Vec<&String> = leads.into_iter().filter(|key| known.contains(key.as_str())).collect();
        for (number, page) in pages.iter().enumerate() {
            let entry = &site.entries[page.at];
            let is_named = || !called[number].is_disjoint(&phrases);
            let lead = leads.iter().position(|key| **key == *entry.key);
            let weight = match () {
                // Whoever asks for help is sent to those who help with just this first, then to those who help with anything.
                () if lead.is_some() && name == NEED => u8::from(lead < Some(4)),
                () if lead.is_some() => 7 - lead.map_or(0, |at| at / 2).min(3) as u8,
                () if *entry.key == *name || is_named() || page.kind == name => 5,
                () if page.tags.iter().any(|tag| tag == name) => 3,
                () => continue,
            };
            add(Posting { page: number as u32, weight, place: 0 });
        }
        for phrase in said.get(code).and_then(|said| said.concepts.get(name)).into_iter().flatten() {
            let words = terms(reader.words(phrase));
            let count = words.iter().filter(|word| !stops.contains(word.folded.as_str())).count();
            let mut common: Option<BTreeMap<u32, Posting>> = None;
            for word in words.iter().filter(|word| count == 0 || !stops.contains(word.folded.as_str())) {
                let stem = word.stem.as_deref().unwrap_or(&word.folded);
                let mut here: BTreeMap<u32, Posting> = BTreeMap::new();
                for posting in by_stem.get(stem).into_iter().flatten().flat_map(|of| &of.postings) {
                    let known = here.entry(posting.page).or_insert(*posting);
                    known.weight = known.weight.max(posting.weight);
                    known.place = known.place.min(posting.place);
                }
                common = Some(match common {
                    None => here,
                    Some(before) => before
                        .into_iter()
                        .filter_map(|(page, one)| {
                            let other = here.get(&page)?;
                            // Words that stand far from each other say nothing together.
                            let near = one.place.abs_diff(other.place) <= 1;
                            near.then_some((page, Posting { weight: one.weight.min(other.weight), ..one }))
                        })
                        .collect(),
                });
            }
            common
                .into_iter()
                .flatten()
                .filter(|(_, posting)| posting.weight > 1)
                .for_each(|(_, posting)| add(Posting { weight: posting.weight / 2, ..posting }));
        }
        let mut postings: Vec<Posting> = best.into_values().collect();
        strongest(&mut postings, CONCEPT);
        if !postings.is_empty() {
            concepts.insert(name.to_owned(), postings);
        }
    }
    concepts
}

/// Files the words people type, of every language, as a browser of this language folds them.
fn mean(
    site: &Site,
    code: &lang::Code,
    said: &BTreeMap<lang::Code, Said>,
    concepts: &BTreeMap<String, Vec<Posting>>,
    reader: &Reader,
    filed: &mut BTreeMap<Form, Filed>,
) {
    for (other, said) in said {
        let other_code = (other != code).then(|| other.to_string());
        let stops: BTreeSet<&str> = normalise::stops(site.language(other).tag.as_str()).into_iter().collect();
        let of_concepts = said.concepts.iter().filter(|(name, _)| concepts.contains_key(*name));
        let of_concepts =
            of_concepts.flat_map(|(name, phrases)| phrases.iter().map(move |text| (Some(name.as_str()), text)));
        let led = concepts.contains_key(NEED).then_some(Some(NEED));
        let helps = said.help.iter().flat_map(|text| [Some(None), led].into_iter().flatten().map(move |to| (to, text)));
        for (concept, phrase) in of_concepts.chain(helps) {
            let words = terms(match other_code {
                None => reader.words(phrase),
                Some(_) => reader.asked(phrase),
            });
            // Names of places are of every language.
            let foreign = other_code.clone().filter(|_| !concept.is_some_and(|name| name.starts_with(PLACE)));
            let all = concept.is_none_or(|name| name == NEED);
            let counts = |word: &&Term| all || !stops.contains(word.folded.as_str());
            let mut kept: Vec<&Term> = words.iter().filter(counts).collect();
            if kept.is_empty() {
                kept = words.iter().collect();
            }
            let Some(first) = (0..kept.len()).max_by_key(|at| (length(&kept[*at].folded), kept.len() - at)) else {
                continue;
            };
            let word = kept.remove(first);
            let mut beside: Vec<String> = kept.iter().map(|word| word.folded.clone()).collect();
            beside.sort();
            beside.dedup();
            let known = alike(filed, word);
            let form = known.unwrap_or_else(|| Form {
                folded: word.folded.clone(),
                exact: word.exact.clone(),
                stem: word.stem.clone().unwrap_or_else(|| word.folded.clone()),
            });
            filed.entry(form).or_default().meanings.insert((concept.map(str::to_owned), beside, foreign));
        }
    }
}

/// Eight digits for the list of pages and how words are dealt out.
fn version((tag, scope): (&Tag, View), pages: &[Page], layout: &Layout) -> String {
    let mut hasher = memo::Hasher::new();
    let Layout { buckets, seed, splits, near } = layout;
    hasher
        .add(format!("{FORMAT} {} {tag} {scope:?} {buckets} {seed} {near} {splits:?}", normalise::VERSION).as_bytes());
    pages.iter().for_each(|page| hasher.add(format!("{} {:?} ", page.key, page.view).as_bytes()));
    format!("{:08x}", hasher.finish() as u32)
}

/// The form of a word that is filed already with the same spelling.
fn alike(filed: &BTreeMap<Form, Filed>, word: &Term) -> Option<Form> {
    let from = Form { folded: word.folded.clone(), exact: word.exact.clone(), stem: String::new() };
    let first = filed.range(from..).next().map(|(form, _)| form);
    first.filter(|form| form.folded == word.folded && form.exact == word.exact).cloned()
}
