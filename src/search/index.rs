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
use crate::search::others::{self, Heads, Little, Meanings, Others};
use crate::search::said::Said;
use crate::search::shard::{self, Mark, Posting, Writer};
use crate::search::terms::Typed;
use crate::site::model::Site;
use crate::text::known::Known;
use crate::text::normalise::{self, Reader};

/// How the files are written: another number, and old ones are asked for again.
const FORMAT: u32 = 5;
/// How many records stand in a file.
pub const RECORDS: usize = 4;
/// On how many pages a word that counts little is kept: those where it counts most.
const STOPS: usize = 48;
/// On how many pages another word is kept at most: whoever types it alone finds the best, and with others it tells pages apart no more.
const PAGES: usize = 48;
/// How many pages a concept leads to.
const CONCEPT: usize = 16;

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
    /// Words that count little and lead nowhere, in order: beside others nothing is asked of them.
    pub small: Vec<String>,
    /// Where each idea leads here, as written, for those of whom words of other languages tell.
    pub ideas: String,
    /// What a browser needs to read the words of the language as `normalise` does.
    pub table: Option<serde_json::Value>,
}

/// The indexes of a site, in the order of its languages and of those who search, and the name of the page of search in each.
#[derive(Clone, PartialEq, Debug, Default)]
pub struct Indexes {
    pub all: Vec<Index>,
    /// What people type in all languages.
    pub others: Others,
    slugs: BTreeMap<lang::Code, String>,
}

impl Indexes {
    /// The indexes of the languages of a site, in their order, with what the page of search is called.
    pub fn new(all: Vec<Index>, ideas: Ideas) -> Indexes {
        let slugs = ideas.said.iter().filter_map(|(code, said)| Some((code.clone(), said.slug.clone()?)));
        Indexes { all, slugs: slugs.collect(), others: ideas.others }
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

/// A form with where it stands and what else it means.
#[derive(Default)]
struct Filed<'a> {
    postings: Vec<Posting>,
    meanings: Meanings<'a>,
    /// Whether it counts little.
    little: bool,
    /// On how many pages it stands, if not all of them are kept.
    many: usize,
}

/// Forms in their order.
type Forms<'a> = Vec<(Arc<Form>, Filed<'a>)>;

/// What people type for ideas, and which entries are called like them.
pub struct Ideas<'a> {
    said: &'a BTreeMap<lang::Code, Said>,
    /// The ideas, in order.
    names: Vec<&'a str>,
    /// Terms of the glossary by the ideas for which people use, in some language, a name that the term has there.
    named: BTreeMap<&'a str, BTreeSet<usize>>,
    pub others: Others,
}

impl<'a> Ideas<'a> {
    pub fn of(site: &'a Site, said: &'a BTreeMap<lang::Code, Said>) -> Ideas<'a> {
        let mut called: Vec<(&lang::Code, &str, usize)> = Vec::new();
        for (at, entry) in site.entries.iter().enumerate().filter(|(_, entry)| entry.kind == "term") {
            for edition in &entry.editions {
                let words = ["preferred", "admitted"].into_iter().flat_map(|field| gather::list(edition, field));
                let words = std::iter::once(edition.title.as_str()).chain(words);
                called.extend(words.map(|words| (&edition.language, words, at)));
            }
        }
        let names = said.values().flat_map(|said| said.concepts.keys().chain(said.leads.keys()));
        let names: BTreeSet<&str> = names.map(String::as_str).collect();
        let names: Vec<&str> = names.into_iter().collect();
        let (others, named) = Others::of(said, &names, &called, |code| site.language(code).tag.as_str());
        Ideas { said, names, named, others }
    }
}

/// The index of a language: files what was gathered of its pages.
pub fn index(site: &Site, (code, scope): (&lang::Code, View), ideas: &Ideas, gathered: Vec<Gathered>) -> Index {
    let tag = site.language(code).tag.clone();
    let reader = Reader::of(tag.as_str());
    let filling = ideas.said.get(code).into_iter().flat_map(|said| &said.little).flat_map(|word| reader.asked(word));
    let filling: Vec<String> = filling.map(|word| word.folded).collect();
    let stops: BTreeSet<&str> =
        normalise::stops(tag.as_str()).into_iter().chain(filling.iter().map(String::as_str)).collect();
    let order = |page: &Page| site.sections.iter().position(|section| section.name == *page.section);
    let (pages, mut filed) = file(gathered, &stops, order);
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
    let mut phrases = Own::of(ideas, code, &reader);
    let concepts = concepts(ideas, &phrases, &pages, &filed, &stops);
    mean(&mut phrases, normalise::stops(tag.as_str()), &concepts, &mut filed);
    let mut little = stops.iter().peekable();
    for (form, of) in &mut filed {
        while little.next_if(|stop| **stop < form.folded.as_str()).is_some() {}
        of.little = little.peek().is_some_and(|stop| **stop == form.folded);
        if of.little {
            strongest(&mut of.postings, STOPS);
        } else if of.postings.len() > PAGES {
            of.many = of.postings.len();
            strongest(&mut of.postings, PAGES);
        }
    }
    let small = small(&filed);
    let mut words: Vec<(&str, usize)> = Vec::with_capacity(filed.len());
    let mut dealt: Vec<u32> = Vec::with_capacity(filed.len());
    for (form, of) in &filed {
        let bytes = form.folded.len() / 2 + 3 + of.postings.len() * 2 + of.meanings.len() * 6;
        dealt.push(others::add_word(&mut words, &form.folded, bytes) as u32);
    }
    let (layout, buckets, near) = others::deal(&words, normalise::passed(tag.as_str()));
    dealt.iter_mut().for_each(|word| *word = buckets[*word as usize]);
    let in_bucket = together(&filed, &dealt, layout.buckets());
    let answers: Vec<String> = concepts.iter().map(|postings| shard::write_postings(postings)).collect();
    let buckets = in_bucket.iter().map(|lines| write(lines, &answers)).collect();
    let mut letters = vec![false; char::MAX as usize + 1];
    filed.iter().flat_map(|(form, _)| form.folded.chars()).for_each(|letter| letters[letter as usize] = true);
    let table = normalise::table(tag.as_str(), &|letter| letters[letter as usize]);
    let version = version((&tag, scope), &pages, &layout, &ideas.others);
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
        near,
        small,
        ideas: answers.join("|"),
        sections,
        table,
    }
}

/// The forms of each bucket, in order: those of its words and, so that no other bucket must be asked for, all that share their stems.
fn together<'a, 'b>(filed: &'b Forms<'a>, dealt: &[u32], buckets: usize) -> Vec<Vec<(&'b Form, &'b Filed<'a>)>> {
    let mut stems = Known::default();
    let mut families: Vec<(u32, u32, u32)> = Vec::with_capacity(filed.len());
    for (at, ((form, of), bucket)) in (0..).zip(filed.iter().zip(dealt)) {
        if !of.postings.is_empty() {
            families.push((stems.number(&form.stem).0, *bucket, at));
        }
    }
    families.sort_unstable();
    let mut beside: Vec<(u32, u32)> = Vec::new();
    for family in families.chunk_by(|one, other| one.0 == other.0) {
        for own in family.chunk_by(|one, other| one.1 == other.1) {
            beside.extend(family.iter().filter(|one| one.1 != own[0].1).map(|one| (one.2, own[0].1)));
        }
    }
    beside.sort_unstable();
    let mut beside = beside.into_iter().peekable();
    let mut in_bucket = vec![Vec::new(); buckets];
    for (at, ((form, of), bucket)) in (0..).zip(filed.iter().zip(dealt)) {
        in_bucket[*bucket as usize].push((&**form, of));
        while let Some((_, other)) = beside.next_if(|(form, _)| *form == at) {
            in_bucket[other as usize].push((form, of));
        }
    }
    in_bucket
}

/// Words that count little, unless they mean something, in some form: who asks for help may say nothing else.
fn small(filed: &Forms) -> Vec<String> {
    let little: BTreeSet<&str> = filed.iter().filter(|(_, of)| of.little).map(|(form, _)| form.stem.as_str()).collect();
    let is_meant = |(form, of): &&(Arc<Form>, Filed)| !of.meanings.is_empty() && little.contains(form.stem.as_str());
    let meant: BTreeSet<&str> = filed.iter().filter(is_meant).map(|(form, _)| form.stem.as_str()).collect();
    let mut words: Vec<String> = Vec::new();
    let mut rest = filed.iter().filter(|(_, of)| of.little).peekable();
    while let Some((form, _)) = rest.next() {
        let mut is_small = !meant.contains(form.stem.as_str());
        while let Some((other, _)) = rest.next_if(|(other, _)| other.folded == form.folded) {
            is_small = is_small && !meant.contains(other.stem.as_str());
        }
        if is_small {
            words.push(form.folded.clone());
        }
    }
    words
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
        let mark = if of.little { Mark::Little } else { Mark::of(of.many) };
        writer.add([&form.folded, &form.exact, &form.stem], &of.postings, mark, meanings);
    }
    let pages = numbers.iter().zip(answers).filter(|(number, _)| number.is_some());
    (writer.text, pages.map(|(_, pages)| pages.as_str()).collect::<Vec<_>>().join("|"))
}

/// The pages in their order, and where each form of their words stands. Words of filling are known even where they stand nowhere, so that they
/// are no slips of others.
fn file<'a, Order: Ord>(
    gathered: Vec<Gathered>,
    filling: &BTreeSet<&str>,
    order: impl Fn(&Page) -> Order,
) -> (Vec<Page>, Forms<'a>) {
    let mut forms: Vec<(u128, Arc<Form>, usize, usize)> = Vec::new();
    let mut parted: Vec<(Page, usize)> = Vec::new();
    let mut places: Vec<Vec<u32>> = Vec::new();
    for (part, Gathered { forms: own, pages, .. }) in gathered.into_iter().enumerate() {
        places.push(vec![0; own.len()]);
        forms.extend(own.into_iter().enumerate().map(|(number, form)| (form.first(), form, part, number)));
        parted.extend(pages.into_iter().map(|page| (page, part)));
    }
    for (number, word) in filling.iter().enumerate() {
        let form = Form { folded: (*word).to_owned(), exact: (*word).to_owned(), stem: (*word).to_owned() };
        forms.push((form.first(), Arc::new(form), places.len(), number));
    }
    forms.sort_unstable();
    let mut filed: Forms = Vec::with_capacity(forms.len());
    for (_, form, part, number) in forms {
        if filed.last().is_none_or(|(last, _)| *last != form) {
            filed.push((form, Filed::default()));
        }
        if let Some(places) = places.get_mut(part) {
            places[number] = filed.len() as u32 - 1;
        }
    }
    parted.sort_by_cached_key(|(page, _)| (order(page), page.key.clone(), page.view));
    let mut counts = vec![0_u32; filed.len()];
    let uses = parted.iter().flat_map(|(page, part)| page.uses.iter().map(|(form, _)| places[*part][*form as usize]));
    uses.for_each(|place| counts[place as usize] += 1);
    for ((_, of), count) in filed.iter_mut().zip(counts) {
        of.postings.reserve_exact(count as usize);
    }
    for (number, (page, part)) in parted.iter().enumerate() {
        for (form, used) in page.uses.iter() {
            let posting = Posting { page: number as u32, weight: used.weight(), place: used.place };
            filed[places[*part][*form as usize] as usize].1.postings.push(posting);
        }
    }
    let held = |word: &str| {
        let at = filed.partition_point(|(form, _)| form.folded.as_str() < word);
        filed[at..].iter().take_while(|(form, _)| form.folded == word).any(|(_, of)| !of.postings.is_empty())
    };
    let lost: BTreeSet<&str> = filling.iter().copied().filter(|word| !held(word)).collect();
    let is_bare = |form: &Form| form.folded == form.exact && form.folded == form.stem;
    filed.retain(|(form, of)| !of.postings.is_empty() || is_bare(form) && lost.contains(form.folded.as_str()));
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

/// What was filed, by the stems of words that people type.
struct ByStem<'a> {
    stems: Known,
    filed: Vec<Vec<&'a Filed<'a>>>,
}

impl<'a> ByStem<'a> {
    fn of(typed: &Typed, filed: &'a [(Arc<Form>, Filed<'a>)]) -> ByStem<'a> {
        let mut by_stem = ByStem { stems: Known::default(), filed: Vec::new() };
        for word in &typed.words {
            by_stem.stems.number(&word.form.stem);
        }
        by_stem.filed.resize(typed.words.len(), Vec::new());
        for (form, of) in filed {
            if let Some(number) = by_stem.stems.find(&form.stem) {
                by_stem.filed[number as usize].push(of);
            }
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

/// What people type in one language, as its texts are read.
struct Own {
    typed: Typed,
    /// Of each idea that has some its place among all, and its phrases.
    ideas: Vec<(u32, Vec<Vec<u32>>)>,
    help: Vec<Vec<u32>>,
    /// The place of the idea of help.
    need: Option<u32>,
}

impl Own {
    fn of(ideas: &Ideas, code: &lang::Code, reader: &Reader) -> Own {
        let said = ideas.said.get(code);
        let mut typed = Typed::default();
        let place = |name: &str| ideas.names.binary_search(&name).ok().map(|at| at as u32);
        let mut read = |phrases: &[String]| -> Vec<Vec<u32>> {
            phrases.iter().map(|phrase| typed.read(reader, phrase, false)).collect()
        };
        let concepts = said.into_iter().flat_map(|said| &said.concepts);
        let of_ideas = concepts.filter_map(|(name, phrases)| Some((place(name)?, read(phrases)))).collect();
        let help = said.map(|said| read(&said.help)).unwrap_or_default();
        Own { typed, ideas: of_ideas, help, need: place(others::NEED) }
    }
}

/// The pages of each idea: those named like it or tagged with it, those whose name is among its words, those that hold one
/// of its words or all words of a group.
fn concepts(
    ideas: &Ideas,
    own: &Own,
    pages: &[Page],
    filed: &[(Arc<Form>, Filed)],
    stops: &BTreeSet<&str>,
) -> Vec<Vec<Posting>> {
    let by_stem = ByStem::of(&own.typed, filed);
    let mut numbers: BTreeMap<usize, u32> = BTreeMap::new();
    let (mut of_key, mut of_kind, mut tagged) = (Lists::new(), Lists::new(), Lists::new());
    for (number, page) in (0..).zip(pages) {
        numbers.insert(page.at, number);
        of_key.entry(&*page.key).or_default().push(number);
        of_kind.entry(page.kind).or_default().push(number);
        page.tags.iter().for_each(|tag| tagged.entry(tag.as_str()).or_default().push(number));
    }
    let list = |lists: &Lists, name: &str| lists.get(name).cloned().unwrap_or_default();
    let mut of_own = own.ideas.iter().peekable();
    let mut concepts = Vec::with_capacity(ideas.names.len());
    for (number, name) in (0..).zip(&ideas.names) {
        let name = *name;
        let mut weights: BTreeMap<u32, u8> = list(&tagged, name).into_iter().map(|page| (page, 3)).collect();
        let named = ideas.named.get(name).into_iter().flatten().filter_map(|at| numbers.get(at).copied());
        let like = list(&of_key, name).into_iter().chain(list(&of_kind, name)).chain(named);
        weights.extend(like.map(|page| (page, 5)));
        // Only pages of this language, so that the first of them is the first.
        let leads = ideas.said.values().filter_map(|said| said.leads.get(name)).flatten();
        let leads: Vec<&str> = leads.map(String::as_str).filter(|key| of_key.contains_key(key)).collect();
        for (at, key) in leads.iter().enumerate().rev() {
            // Whoever asks for help is sent to those who help with just this first, then to those who help with anything.
            let weight = if name == others::NEED { u8::from(at < 4) } else { 7 - (at / 2).min(3) as u8 };
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
        let phrases = of_own.next_if(|(idea, _)| *idea == number);
        for words in phrases.into_iter().flat_map(|(_, phrases)| phrases) {
            let words: Vec<&Form> = words.iter().map(|number| &*own.typed.words[*number as usize].form).collect();
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
        // In which part of a page it stands is told of words alone.
        postings.iter_mut().for_each(|posting| posting.place = 0);
        concepts.push(postings);
    }
    concepts
}

/// Files the words that people type in the language.
fn mean(own: &mut Own, stops: Vec<&str>, concepts: &[Vec<Posting>], filed: &mut Forms) {
    let (mut heads, mut little) = (Heads::default(), Little::of(stops));
    let leads = |idea: &u32| concepts.get(*idea as usize).is_some_and(|pages| !pages.is_empty());
    let Own { typed, ideas, help, need } = own;
    for (idea, phrases) in std::mem::take(ideas).into_iter().filter(|(idea, _)| leads(idea)) {
        for mut kept in phrases {
            if Some(idea) != *need {
                little.leave_out(typed, &mut kept);
            }
            heads.add(typed, kept, &[Some(idea)], None);
        }
    }
    let to: Vec<Option<u32>> = std::iter::once(None).chain(need.filter(leads).map(Some)).collect();
    std::mem::take(help).into_iter().for_each(|kept| heads.add(typed, kept, &to, None));
    let meant: Vec<(Arc<Form>, Meanings)> = heads.sorted().collect();
    let count = filed.len() + meant.len();
    let mut before = std::mem::replace(filed, Vec::with_capacity(count)).into_iter().peekable();
    for (form, meanings) in meant {
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

/// Eight digits for the list of pages, how words are dealt out, and which ideas there are.
fn version((tag, scope): (&Tag, View), pages: &[Page], layout: &Layout, others: &Others) -> String {
    let mut hasher = memo::Hasher::new();
    let layout = layout.written();
    hasher.add(format!("{FORMAT} {} {tag} {scope:?} {layout} {}", normalise::VERSION, others.version).as_bytes());
    pages.iter().for_each(|page| hasher.add(format!("{} {:?} ", page.key, page.view).as_bytes()));
    format!("{:08x}", hasher.finish() as u32)
}
