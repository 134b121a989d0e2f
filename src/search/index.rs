//! The index of each language and of those who search: pages with their numbers, buckets of words, words filed for slips. Enters: pages
//! as gathered, the words people type. Leaves: one `Index` each, its buckets written as texts, so that what a browser reads and what a
//! test reads are the same bytes.
//! A version stands for the list of pages and for how words are dealt out: numbers of two versions are never compared.

use std::borrow::Cow;
use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use crate::kinds;
use crate::lang::{self, Tag};
use crate::markdown::blocks::View;
use crate::memo;
use crate::search::gather::{self, Form, Gathered, Page};
use crate::search::layout::Layout;
use crate::search::said::Said;
use crate::search::shard::{self, Posting, Writer};
use crate::search::terms::{Phrases, Spoken, Typed, slack};
use crate::site::model::Site;
use crate::text::fold::fold;
use crate::text::known::Known;
use crate::text::normalise::{self, Reader};

/// How the files are written: another number, and old ones are asked for again.
const FORMAT: u32 = 4;
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

/// What a word means: a concept by its place among all, words it must stand beside, the language of which it is a word. Each once, in order.
type Meanings<'a> = Vec<(Option<u32>, Vec<Arc<str>>, Option<&'a str>)>;

/// A form with where it stands and what else it means.
#[derive(Default)]
struct Filed<'a> {
    postings: Vec<Posting>,
    meanings: Meanings<'a>,
    /// Whether it counts little.
    little: bool,
}

/// Forms in their order.
type Forms<'a> = Vec<(Arc<Form>, Filed<'a>)>;

/// What people type for ideas, and which entries are called like them.
pub struct Ideas<'a> {
    said: &'a BTreeMap<lang::Code, Said>,
    /// Terms of the glossary by the ideas for which people use, in some language, a name that the term has there.
    named: BTreeMap<&'a str, BTreeSet<usize>>,
    phrases: Phrases,
}

impl<'a> Ideas<'a> {
    pub fn of(site: &Site, said: &'a BTreeMap<lang::Code, Said>) -> Ideas<'a> {
        let mut called: BTreeMap<(&lang::Code, String), Vec<usize>> = BTreeMap::new();
        for (at, entry) in site.entries.iter().enumerate().filter(|(_, entry)| entry.kind == "term") {
            for edition in &entry.editions {
                let words = ["preferred", "admitted"].into_iter().flat_map(|field| gather::list(edition, field));
                for words in std::iter::once(edition.title.as_str()).chain(words) {
                    called.entry((&edition.language, fold(words))).or_default().push(at);
                }
            }
        }
        let mut named: BTreeMap<&str, BTreeSet<usize>> = BTreeMap::new();
        for (code, said) in said {
            for (name, phrases) in &said.concepts {
                let entries = phrases.iter().filter_map(|phrase| called.get(&(code, fold(phrase)))).flatten();
                named.entry(name.as_str()).or_default().extend(entries);
            }
        }
        let phrases = said.values().flat_map(|said| said.concepts.values().flatten().chain(&said.help));
        Ideas { said, named, phrases: Phrases::of(phrases.map(String::as_str)) }
    }
}

/// The index of a language: files what was gathered of its pages.
pub fn index(site: &Site, (code, scope): (&lang::Code, View), ideas: &Ideas, gathered: Vec<Gathered>) -> Index {
    let tag = site.language(code).tag.clone();
    let order = |page: &Page| site.sections.iter().position(|section| section.name == *page.section);
    let (pages, mut filed) = file(gathered, order);
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
    let reader = Reader::of(tag.as_str());
    let filling = ideas.said.get(code).into_iter().flat_map(|said| &said.little).flat_map(|word| reader.asked(word));
    let filling: Vec<String> = filling.map(|word| word.folded).collect();
    let stops: BTreeSet<&str> =
        normalise::stops(tag.as_str()).into_iter().chain(filling.iter().map(String::as_str)).collect();
    // Known as words of filling, so that they are no slips of others.
    let new = stops.iter().filter(|word| filed.binary_search_by(|(form, _)| form.folded.as_str().cmp(word)).is_err());
    let new = new.map(|word| Form { folded: (*word).to_owned(), exact: (*word).to_owned(), stem: (*word).to_owned() });
    let new: Forms = new.map(|form| (Arc::new(form), Filed::default())).collect();
    filed.extend(new);
    filed.sort_by(|(one, _), (other, _)| one.cmp(other));
    let mut own = Typed::default();
    let concepts = concepts(code, ideas, &pages, &filed, (&reader, &stops), &mut own);
    mean(site, code, ideas, &concepts, (&reader, own), &mut filed);
    let mut little = stops.iter().peekable();
    for (form, of) in &mut filed {
        while little.next_if(|stop| **stop < form.folded.as_str()).is_some() {}
        of.little = little.peek().is_some_and(|stop| **stop == form.folded);
        if of.little {
            strongest(&mut of.postings, STOPS);
        }
    }
    let mut words: Vec<(&str, usize)> = Vec::with_capacity(filed.len());
    for (form, of) in &filed {
        let bytes = form.folded.len() / 2 + 3 + of.postings.len() * 2 + of.meanings.len() * 6;
        match words.last_mut().filter(|(word, _)| *word == form.folded) {
            Some((_, sum)) => *sum += bytes,
            None => words.push((&form.folded, bytes)),
        }
    }
    let words: BTreeMap<&str, usize> = words.into_iter().collect();
    let slips: Vec<&str> = words.keys().copied().filter(|word| slack(word) > 0).collect();
    let layout = Layout::of(&words, slips.len() * 2);
    let mut near: Vec<Vec<&str>> = vec![Vec::new(); layout.near as usize];
    for word in &slips {
        let numbers = layout.near(word);
        for (at, number) in numbers.iter().enumerate().skip(1) {
            if !numbers[1..at].contains(number) {
                near[*number as usize].push(word);
            }
        }
    }
    let mut in_bucket: Vec<Vec<(&Form, &Filed)>> = vec![Vec::new(); layout.buckets()];
    for (form, of) in &filed {
        let own = layout.bucket(&form.folded);
        in_bucket[own as usize].push((form, of));
        let stem = if form.stem == form.folded { own } else { layout.bucket(&form.stem) };
        if stem != own && !of.postings.is_empty() {
            in_bucket[stem as usize].push((form, of));
        }
    }
    let answers: Vec<String> = concepts.values().map(|postings| shard::write_postings(postings)).collect();
    let buckets = in_bucket.iter().map(|lines| write(lines, &answers)).collect();
    let mut letters = vec![false; char::MAX as usize + 1];
    filed.iter().flat_map(|(form, _)| form.folded.chars()).for_each(|letter| letters[letter as usize] = true);
    let table = normalise::table(tag.as_str(), &|letter| letters[letter as usize]);
    let version = version((&tag, scope), &pages, &layout);
    let section = |page: &Page| sections.iter().position(|section| section.name == *page.section).unwrap_or_default();
    let found = pages.into_iter().map(|page| Found {
        at: page.at,
        section: section(&page),
        key: page.key,
        view: page.view,
        title: page.title,
        tag: page.tag,
        summary: page.summary,
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

/// Writes a bucket; its concepts are numbered in it. `answers`: the pages of each concept, as written.
fn write(lines: &[(&Form, &Filed)], answers: &[String]) -> (String, String) {
    let named = lines.iter().flat_map(|(_, of)| &of.meanings).filter_map(|(concept, ..)| *concept);
    let mut numbers: Vec<Option<u32>> = vec![None; answers.len()];
    named.for_each(|concept| numbers[concept as usize] = Some(0));
    numbers.iter_mut().flatten().zip(0..).for_each(|(number, place)| *number = place);
    let mut writer = Writer::default();
    for (form, of) in lines {
        let meanings = of.meanings.iter().map(|(concept, beside, language)| {
            (concept.and_then(|concept| numbers[concept as usize]), beside.as_slice(), *language)
        });
        writer.add([&form.folded, &form.exact, &form.stem], &of.postings, of.little, meanings);
    }
    let pages = numbers.iter().zip(answers).filter(|(number, _)| number.is_some());
    (writer.text, pages.map(|(_, pages)| pages.as_str()).collect::<Vec<_>>().join("|"))
}

/// The pages in their order, and where each form of their words stands.
fn file<'a, Order: Ord>(gathered: Vec<Gathered>, order: impl Fn(&Page) -> Order) -> (Vec<Page>, Forms<'a>) {
    let mut forms: Vec<(u64, Arc<Form>, usize, usize)> = Vec::new();
    let mut parted: Vec<(Page, usize)> = Vec::new();
    let mut places: Vec<Vec<usize>> = Vec::new();
    for (part, Gathered { forms: own, pages, .. }) in gathered.into_iter().enumerate() {
        places.push(vec![0; own.len()]);
        forms.extend(own.into_iter().enumerate().map(|(number, form)| (form.first(), form, part, number)));
        parted.extend(pages.into_iter().map(|page| (page, part)));
    }
    forms.sort_unstable();
    let mut filed: Vec<(Arc<Form>, Filed)> = Vec::with_capacity(forms.len());
    for (_, form, part, number) in forms {
        if filed.last().is_none_or(|(last, _)| *last != form) {
            filed.push((form, Filed::default()));
        }
        places[part][number] = filed.len() - 1;
    }
    parted.sort_by_cached_key(|(page, _)| (order(page), page.key.clone(), page.view));
    for (number, (page, part)) in parted.iter().enumerate() {
        for (form, used) in page.uses.iter() {
            let posting = Posting { page: number as u32, weight: used.weight(), place: used.place };
            filed[places[*part][*form as usize]].1.postings.push(posting);
        }
    }
    filed.retain(|(_, of)| !of.postings.is_empty());
    (parted.into_iter().map(|(page, _)| page).collect(), filed)
}

/// Keeps the strongest postings, in the order of their pages.
fn strongest(postings: &mut Vec<Posting>, most: usize) {
    if postings.len() > most {
        postings.sort_by_key(|posting| (std::cmp::Reverse(posting.weight), posting.place, posting.page));
        postings.truncate(most);
        postings.sort_by_key(|posting| posting.page);
    }
}

/// What was filed, by the stems of its forms.
struct ByStem<'a> {
    stems: Known,
    filed: Vec<Vec<&'a Filed<'a>>>,
}

impl<'a> ByStem<'a> {
    fn of(filed: &'a [(Arc<Form>, Filed<'a>)]) -> ByStem<'a> {
        let mut by_stem = ByStem { stems: Known::default(), filed: Vec::new() };
        for (form, of) in filed {
            let (number, new) = by_stem.stems.number(&form.stem);
            if new {
                by_stem.filed.push(Vec::new());
            }
            by_stem.filed[number as usize].push(of);
        }
        by_stem
    }

    /// Where a stem stands, page by page: as much as its form that counts most there, as early as the first.
    fn find(&self, stem: &str) -> Cow<'a, [Posting]> {
        let filed = self.stems.find(stem).map(|number| self.filed[number as usize].as_slice()).unwrap_or_default();
        if let [only] = filed {
            return Cow::Borrowed(&only.postings);
        }
        let mut here: Vec<Posting> = filed.iter().flat_map(|of| &of.postings).copied().collect();
        here.sort_by_key(|posting| posting.page);
        here.dedup_by(|next, first| {
            let same = next.page == first.page;
            if same {
                first.weight = first.weight.max(next.weight);
                first.place = first.place.min(next.place);
            }
            same
        });
        Cow::Owned(here)
    }
}

/// Pages, by what they have.
type Lists<'a> = BTreeMap<&'a str, Vec<u32>>;

/// The pages of each concept that has any: those named like it or tagged with it, those whose name is among its words, those that hold one
/// of its words or all words of a group.
fn concepts(
    code: &lang::Code,
    ideas: &Ideas,
    pages: &[Page],
    filed: &[(Arc<Form>, Filed)],
    (reader, stops): (&Reader, &BTreeSet<&str>),
    own: &mut Typed,
) -> BTreeMap<String, Vec<Posting>> {
    let by_stem = ByStem::of(filed);
    let mut numbers: BTreeMap<usize, u32> = BTreeMap::new();
    let (mut of_key, mut of_kind, mut tagged) = (Lists::new(), Lists::new(), Lists::new());
    for (number, page) in (0..).zip(pages) {
        numbers.insert(page.at, number);
        of_key.entry(&*page.key).or_default().push(number);
        of_kind.entry(page.kind).or_default().push(number);
        page.tags.iter().for_each(|tag| tagged.entry(tag.as_str()).or_default().push(number));
    }
    let list = |lists: &Lists, name: &str| lists.get(name).cloned().unwrap_or_default();
    let names = ideas.said.values().flat_map(|said| said.concepts.keys().chain(said.leads.keys()));
    let names: BTreeSet<&str> = names.map(String::as_str).collect();
    let mut concepts = BTreeMap::new();
    for name in names {
        let mut weights: BTreeMap<u32, u8> = list(&tagged, name).into_iter().map(|page| (page, 3)).collect();
        let named = ideas.named.get(name).into_iter().flatten().filter_map(|at| numbers.get(at).copied());
        let like = list(&of_key, name).into_iter().chain(list(&of_kind, name)).chain(named);
        weights.extend(like.map(|page| (page, 5)));
        // Only pages of this language, so that the first of them is the first.
        let leads = ideas.said.values().filter_map(|said| said.leads.get(name)).flatten();
        let leads: Vec<&str> = leads.map(String::as_str).filter(|key| of_key.contains_key(key)).collect();
        for (at, key) in leads.iter().enumerate().rev() {
            // Whoever asks for help is sent to those who help with just this first, then to those who help with anything.
            let weight = if name == NEED { u8::from(at < 4) } else { 7 - (at / 2).min(3) as u8 };
            weights.extend(list(&of_key, key).into_iter().map(|page| (page, weight)));
        }
        let mut best: BTreeMap<u32, Posting> =
            weights.into_iter().map(|(page, weight)| (page, Posting { page, weight, place: 0 })).collect();
        let mut add = |posting: Posting| {
            let known = best.entry(posting.page).or_insert(posting);
            if posting.weight > known.weight {
                *known = posting;
            }
        };
        for phrase in ideas.said.get(code).and_then(|said| said.concepts.get(name)).into_iter().flatten() {
            let words = own.read(reader, phrase, false);
            let words: Vec<&Form> = words.iter().map(|number| &*own.words[*number as usize].form).collect();
            let count = words.iter().filter(|word| !stops.contains(word.folded.as_str())).count();
            let mut common: Option<Cow<[Posting]>> = None;
            for word in words.iter().filter(|word| count == 0 || !stops.contains(word.folded.as_str())) {
                let here = by_stem.find(&word.stem);
                common = Some(match common {
                    None => here,
                    Some(before) => before
                        .iter()
                        .filter_map(|one| {
                            let other = here.binary_search_by_key(&one.page, |other| other.page);
                            let other = &here[other.ok()?];
                            // Words that stand far from each other say nothing together.
                            let near = one.place.abs_diff(other.place) <= 1;
                            near.then_some(Posting { weight: one.weight.min(other.weight), ..*one })
                        })
                        .collect(),
                });
            }
            let half = |posting: Posting| Posting { weight: posting.weight / 2, ..posting };
            let common = common.iter().flat_map(|common| common.iter());
            common.copied().filter(|posting| posting.weight > 1).map(half).for_each(&mut add);
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
fn mean<'a>(
    site: &Site,
    code: &lang::Code,
    ideas: &Ideas<'a>,
    concepts: &BTreeMap<String, Vec<Posting>>,
    (reader, own): (&Reader, Typed),
    filed: &mut Forms<'a>,
) {
    let (mut own, mut others) = (own, Typed::asked(reader, &ideas.phrases));
    let places: BTreeMap<&str, u32> = concepts.keys().map(String::as_str).zip(0..).collect();
    // The words that phrases are filed under, each with what it means, and with its first letters as a number: many phrases share theirs.
    let mut meant: Vec<(u64, Arc<Form>, Meanings<'a>)> = Vec::new();
    for (other, said) in ideas.said {
        let other_code = (other != code).then(|| other.as_str());
        let typed = if other_code.is_some() { &mut others } else { &mut own };
        let stops: BTreeSet<&str> = normalise::stops(site.language(other).tag.as_str()).into_iter().collect();
        let mut little: Vec<Option<bool>> = Vec::new();
        let of_concepts = said.concepts.iter().filter_map(|(name, phrases)| {
            // Names of places are of every language.
            let foreign = other_code.filter(|_| !name.starts_with(PLACE));
            Some((vec![Some(*places.get(name.as_str())?)], foreign, name == NEED, phrases))
        });
        let led = places.get(NEED).map(|need| Some(*need));
        let help = (std::iter::once(None).chain(led).collect(), other_code, true, &said.help);
        for (to, foreign, all, phrases) in of_concepts.chain(std::iter::once(help)) {
            for phrase in phrases {
                let mut kept = typed.read(reader, phrase, other_code.is_some());
                little.resize(typed.words.len(), None);
                let mut counts = |number: &u32| {
                    let is_stop = || stops.contains(&*typed.words[*number as usize].folded);
                    all || !*little[*number as usize].get_or_insert_with(is_stop)
                };
                if kept.iter().any(&mut counts) {
                    kept.retain(counts);
                }
                let length = |at: usize| typed.words[kept[at] as usize].length;
                let Some(first) = (0..kept.len()).max_by_key(|at| (length(*at), kept.len() - at)) else { continue };
                let first = kept.remove(first);
                let mut beside: Vec<Arc<str>> =
                    kept.iter().map(|number| typed.words[*number as usize].folded.clone()).collect();
                beside.sort();
                beside.dedup();
                let Spoken { head, form, .. } = &mut typed.words[first as usize];
                let head = *head.get_or_insert_with(|| {
                    meant.push((form.first(), form.clone(), Vec::new()));
                    meant.len() as u32 - 1
                });
                meant[head as usize].2.extend(to.iter().map(|concept| (*concept, beside.clone(), foreign)));
            }
        }
    }
    // A word that was read in several ways is filed once, as it was read first.
    meant.sort_by(|(first, form, _), (second, other, _)| {
        first.cmp(second).then_with(|| form.spelling().cmp(&other.spelling()))
    });
    meant.dedup_by(|(_, next, meanings), (_, form, all)| {
        let same = next.spelling() == form.spelling();
        if same {
            all.append(meanings);
        }
        same
    });
    let count = filed.len() + meant.len();
    let mut before = std::mem::replace(filed, Vec::with_capacity(count)).into_iter().peekable();
    for (_, form, mut meanings) in meant {
        meanings.sort();
        meanings.dedup();
        while let Some(known) = before.next_if(|(known, _)| known.spelling() < form.spelling()) {
            filed.push(known);
        }
        match before.peek_mut().filter(|(known, _)| known.spelling() == form.spelling()) {
            Some((_, of)) => of.meanings = meanings,
            None => filed.push((form, Filed { meanings, ..Filed::default() })),
        }
    }
    filed.extend(before);
}

/// Eight digits for the list of pages and how words are dealt out.
fn version((tag, scope): (&Tag, View), pages: &[Page], layout: &Layout) -> String {
    let mut hasher = memo::Hasher::new();
    let Layout { ends, splits, near } = layout;
    hasher.add(format!("{FORMAT} {} {tag} {scope:?} {ends:?} {near} {splits:?}", normalise::VERSION).as_bytes());
    pages.iter().for_each(|page| hasher.add(format!("{} {:?} ", page.key, page.view).as_bytes()));
    format!("{:08x}", hasher.finish() as u32)
}
