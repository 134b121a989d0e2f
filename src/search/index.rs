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
use crate::search::gather::{self, Form, Forms, Gathered, Page};
use crate::search::layout::Layout;
use crate::search::others::{self, Heads, Little, Meanings, Others, Wholly};
use crate::search::said::Said;
use crate::search::shard::{self, FORMAT, Mark, Posting, Writer, Written};
use crate::search::terms::{Typed, slack, terms};
use crate::site::model::Site;
use crate::text::known::Known;
use crate::text::normalise::{self, Reader};

/// How many records stand in a file.
pub const RECORDS: usize = 4;
/// Where how many ideas lead stands in a file.
pub const IDEAS: usize = 32;
/// On how many pages a word that counts little is kept: those where it counts most.
const STOPS: usize = 32;
/// On how many pages another word is kept at most: whoever types it alone finds the best, and with others it tells pages apart no more.
const PAGES: usize = 32;
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
    pub buckets: Vec<Written>,
    pub near: Vec<String>,
    /// Words that count little and lead nowhere, in order: beside others nothing is asked of them.
    pub small: Vec<String>,
    /// Where each idea leads here, as written, `IDEAS` in a file, for those of whom words of other languages tell.
    pub ideas: Vec<String>,
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

/// Where a form stands and what else it means.
#[derive(Default)]
struct Filed<'a> {
    /// Its postings, by their places among all.
    first: u32,
    end: u32,
    /// On how many pages it stands, if not all of them are kept.
    many: u32,
    /// Whether it counts little.
    little: bool,
    meanings: Meanings<'a>,
}

impl Filed<'_> {
    fn count(&self) -> usize {
        (self.end - self.first) as usize
    }

    fn is_held(&self) -> bool {
        self.first < self.end
    }

    fn places(&self) -> std::ops::Range<usize> {
        self.first as usize..self.end as usize
    }
}

/// Forms in their order.
type FiledForms<'a> = Vec<(Form<'a>, Filed<'a>)>;

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
    let filling =
        ideas.said.get(code).into_iter().flat_map(|said| &said.little).flat_map(|word| terms(reader.asked(word)));
    let filling: Vec<String> = filling.map(|word| word.folded).collect();
    let stops: BTreeSet<&str> =
        normalise::stops(tag.as_str()).into_iter().chain(filling.iter().map(String::as_str)).collect();
    let filling: Vec<&str> = stops.iter().copied().collect();
    let order = |page: &Page| site.sections.iter().position(|section| section.name == *page.section);
    let (parts, gathered): (Vec<Arc<Forms>>, Vec<Vec<Page>>) =
        gathered.into_iter().map(|part| (part.forms, part.pages)).unzip();
    let Own { typed, ideas: of_ideas, help, need } = Own::of(ideas, code, &reader);
    let (pages, mut filed, mut postings) = file(&parts, gathered, (&filling, typed.count()), order);
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
    let concepts = concepts(ideas, (&typed, &of_ideas), &pages, (&filed, &postings), &stops);
    let mut heads = Heads::default();
    let little = Little::of(normalise::stops(tag.as_str()), filling.iter().copied());
    mean(&mut heads, &typed, (of_ideas, help, need), (little, &concepts));
    join(heads, &mut filed);
    let mut little = stops.iter().peekable();
    for (form, of) in &mut filed {
        while little.next_if(|stop| **stop < form.folded).is_some() {}
        of.little = little.peek().is_some_and(|stop| **stop == form.folded);
        let (count, most) = (of.count(), if of.little { STOPS } else { PAGES });
        if count > most {
            strongest(&mut postings[of.places()], most);
            of.end = of.first + most as u32;
            of.many = if of.little { 0 } else { count as u32 };
        }
    }
    let small = small(&filed);
    let mut words: Vec<(&str, usize)> = Vec::with_capacity(filed.len());
    let mut dealt: Vec<u32> = Vec::with_capacity(filed.len());
    // Whether a word means something, in a form.
    let mut meant: Vec<bool> = Vec::with_capacity(filed.len());
    for (form, of) in &filed {
        let bytes = form.folded.len() / 2 + 3 + of.count() * 2 + of.meanings.len() * 6;
        let word = others::add_word(&mut words, form.folded, bytes);
        dealt.push(word as u32);
        meant.resize(words.len(), false);
        meant[word] |= !of.meanings.is_empty();
    }
    let place = |word| reader.place(word);
    let slips = |word| (slack(word) > 0).then(|| reader.bare(word).unwrap_or(word));
    let (layout, buckets, near) = Layout::of(&words, place, slips);
    let near = near
        .into_iter()
        .map(|places| shard::write_words(places.into_iter().map(|at| (words[at as usize].0, meant[at as usize]))))
        .collect();
    dealt.iter_mut().for_each(|word| *word = buckets[*word as usize]);
    let in_bucket = together(&filed, &dealt, layout.buckets());
    let answers: Vec<String> = concepts.iter().map(|postings| shard::write_postings(postings)).collect();
    let buckets = in_bucket.iter().map(|lines| write(lines, (&filed, &postings), &answers)).collect();
    let letters = || filed.iter().flat_map(|(form, _)| form.folded.chars()).collect();
    let table = normalise::table(tag.as_str(), &letters);
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
        ideas: answers.chunks(IDEAS).map(|answers| answers.join("|")).collect(),
        sections,
        table,
    }
}

/// The forms of each bucket, in order, by their places: those of its words and, so that no other bucket must be asked for, all that share
/// their stems. `dealt`: the bucket of each form.
fn together(filed: &FiledForms, dealt: &[u32], buckets: usize) -> Vec<Vec<u32>> {
    let mut stems = Known::default();
    let mut families: Vec<(u32, u32, u32)> = Vec::with_capacity(filed.len());
    for (at, ((form, of), bucket)) in (0..).zip(filed.iter().zip(dealt)) {
        if of.is_held() || !of.meanings.is_empty() {
            families.push((stems.number(form.stem).0, *bucket, at));
        }
    }
    families.sort_unstable();
    let mut beside: Vec<(u32, u32)> = Vec::new();
    for family in families.chunk_by(|one, other| one.0 == other.0) {
        for own in family.chunk_by(|one, other| one.1 == other.1).filter(|own| own.len() < family.len()) {
            beside.extend(family.iter().filter(|one| one.1 != own[0].1).map(|one| (one.2, own[0].1)));
        }
    }
    beside.sort_unstable();
    let mut beside = beside.into_iter().peekable();
    let mut in_bucket = vec![Vec::new(); buckets];
    for (at, bucket) in (0..).zip(dealt) {
        in_bucket[*bucket as usize].push(at);
        while let Some((_, other)) = beside.next_if(|(form, _)| *form == at) {
            in_bucket[other as usize].push(at);
        }
    }
    in_bucket
}

/// Words that count little, unless they mean something, in some form: who asks for help may say nothing else.
fn small(filed: &FiledForms) -> Vec<String> {
    let little: BTreeSet<&str> = filed.iter().filter(|(_, of)| of.little).map(|(form, _)| form.stem).collect();
    let is_meant = |(form, of): &&(Form, Filed)| !of.meanings.is_empty() && little.contains(form.stem);
    let meant: BTreeSet<&str> = filed.iter().filter(is_meant).map(|(form, _)| form.stem).collect();
    let all = filed.chunk_by(|(form, _), (other, _)| form.folded == other.folded).filter(|forms| forms[0].1.little);
    let small = all.filter(|forms| !forms.iter().any(|(form, _)| meant.contains(form.stem)));
    small.map(|forms| forms[0].0.folded.to_owned()).collect()
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

/// Writes a bucket of these forms; its concepts are numbered in it. `answers`: the pages of each concept, as written.
fn write(lines: &[u32], (filed, postings): (&FiledForms, &[Posting]), answers: &[String]) -> Written {
    let lines = || lines.iter().map(|at| &filed[*at as usize]);
    let named = lines().flat_map(|(_, of)| &of.meanings).filter_map(|(concept, ..)| *concept);
    let mut numbers: Vec<Option<u32>> = vec![None; answers.len()];
    named.for_each(|concept| numbers[concept as usize] = Some(0));
    numbers.iter_mut().flatten().zip(0..).for_each(|(number, place)| *number = place);
    let mut writer = Writer::default();
    for (form, of) in lines() {
        let meanings = of.meanings.iter().map(|(concept, beside, language)| {
            (concept.and_then(|concept| numbers[concept as usize]), beside.as_slice(), *language)
        });
        let mark = if of.little { Mark::Little } else { Mark::of(of.many) };
        writer.add([form.folded, form.exact, form.stem], &postings[of.places()], mark, meanings);
    }
    let pages = numbers.iter().zip(answers).filter(|(number, _)| number.is_some());
    let concepts = pages.map(|(_, pages)| pages.as_str()).collect::<Vec<_>>().join("|");
    Written { concepts, ..writer.written }
}

/// The pages in their order, and where each form of their words stands. Words of filling are known even where they stand nowhere, so that they
/// are no slips of others. `more`: for how many other forms room is kept.
fn file<'a, Order: Ord>(
    parts: &'a [Arc<Forms>],
    gathered: Vec<Vec<Page>>,
    (filling, more): (&[&'a str], usize),
    order: impl Fn(&Page) -> Order,
) -> (Vec<Page>, FiledForms<'a>, Vec<Posting>) {
    let mut firsts: Vec<usize> = Vec::with_capacity(parts.len());
    let mut count = 0;
    for part in parts {
        firsts.push(count);
        count += part.len();
    }
    // Forms are told by their turns among those of all parts; behind these come the words of filling.
    let form = |number: u32| -> Form<'a> {
        let number = number as usize;
        if number >= count {
            let word = filling[number - count];
            return Form { folded: word, exact: word, stem: word };
        }
        let part = firsts.partition_point(|first| *first <= number) - 1;
        parts[part].get(number - firsts[part])
    };
    let numbers = 0..(count + filling.len()) as u32;
    let mut forms: Vec<(u128, u32)> = numbers.map(|number| (form(number).first(), number)).collect();
    forms.sort_unstable_by(|(first, one), (second, other)| {
        first.cmp(second).then_with(|| (form(*one), *one).cmp(&(form(*other), *other)))
    });
    let mut places: Vec<u32> = vec![0; count];
    let mut filed: FiledForms = Vec::with_capacity(forms.len() + more);
    for (_, number) in forms {
        let form = form(number);
        if filed.last().is_none_or(|(last, _)| *last != form) {
            filed.push((form, Filed::default()));
        }
        if let Some(place) = places.get_mut(number as usize) {
            *place = filed.len() as u32 - 1;
        }
    }
    let mut parted: Vec<(Page, usize)> = gathered
        .into_iter()
        .zip(firsts)
        .flat_map(|(pages, first)| pages.into_iter().map(move |page| (page, first)))
        .collect();
    parted.sort_by_cached_key(|(page, _)| (order(page), page.key.clone(), page.view));
    for (page, first) in &parted {
        page.uses.iter().for_each(|(form, _)| filed[places[first + *form as usize] as usize].1.end += 1);
    }
    let mut count = 0_u32;
    for (_, of) in &mut filed {
        let own = of.end;
        (of.first, of.end) = (count, count);
        count += own;
    }
    let mut postings = vec![Posting { page: 0, weight: 0, place: 0 }; count as usize];
    for (number, (page, first)) in (0..).zip(&parted) {
        for (form, used) in page.uses.iter() {
            let of = &mut filed[places[first + *form as usize] as usize].1;
            postings[of.end as usize] = Posting { page: number, weight: used.weight(), place: used.place };
            of.end += 1;
        }
    }
    let held = |word: &str| {
        let at = filed.partition_point(|(form, _)| form.folded < word);
        filed[at..].iter().take_while(|(form, _)| form.folded == word).any(|(_, of)| of.is_held())
    };
    let lost: BTreeSet<&str> = filling.iter().copied().filter(|word| !held(word)).collect();
    let is_bare = |form: &Form| form.folded == form.exact && form.folded == form.stem;
    filed.retain(|(form, of)| of.is_held() || is_bare(form) && lost.contains(form.folded));
    (parted.into_iter().map(|(page, _)| page).collect(), filed, postings)
}

/// Puts the strongest postings first, in the order of their pages.
fn strongest(postings: &mut [Posting], most: usize) {
    if postings.len() > most {
        postings.select_nth_unstable_by_key(most, |posting| {
            (std::cmp::Reverse(posting.weight), posting.place, posting.page)
        });
        postings[..most].sort_unstable_by_key(|posting| posting.page);
    }
}

/// What was filed, by the stems of words that people type.
struct ByStem<'a> {
    /// The number of the stem of each word.
    numbers: Vec<u32>,
    filed: Vec<Vec<&'a Filed<'a>>>,
    postings: &'a [Posting],
}

impl<'a> ByStem<'a> {
    fn of(typed: &Typed, filed: &'a FiledForms, postings: &'a [Posting]) -> ByStem<'a> {
        let mut stems = Known::default();
        let numbers = (0..typed.count() as u32).map(|word| stems.number(typed.form(word).stem).0).collect();
        let mut by_stem = ByStem { numbers, filed: vec![Vec::new(); typed.count()], postings };
        for (form, of) in filed {
            if let Some(number) = stems.find(form.stem) {
                by_stem.filed[number as usize].push(of);
            }
        }
        by_stem
    }

    /// Where a stem stands, page by page: as much as its form that counts most there, as early as the first.
    fn find(&self, stem: usize) -> Cow<'a, [Posting]> {
        let filed = self.filed[stem].as_slice();
        if let [only] = filed {
            return Cow::Borrowed(&self.postings[only.places()]);
        }
        let mut here: Vec<Posting> = filed.iter().flat_map(|of| &self.postings[of.places()]).copied().collect();
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

/// What stands in two lists, each in the order of its pages: where both stand, near each other, as much as the one that counts less.
fn both(one: &[Posting], other: &[Posting]) -> Vec<Posting> {
    let mut rest = other.iter().peekable();
    let mut found = Vec::new();
    for one in one {
        while rest.next_if(|other| other.page < one.page).is_some() {}
        let Some(other) = rest.peek() else { break };
        // Words that stand far from each other say nothing together.
        if other.page == one.page && one.place.abs_diff(other.place) <= 1 {
            found.push(Posting { weight: one.weight.min(other.weight), ..*one });
        }
    }
    found
}

/// Of each page the posting that counts most.
struct Best {
    /// By page; without weight and place where there is none.
    postings: Vec<Option<Posting>>,
    pages: Vec<u32>,
}

impl Best {
    fn of(pages: usize) -> Best {
        Best { postings: vec![None; pages], pages: Vec::new() }
    }

    /// Sets what a page has.
    fn set(&mut self, page: u32, weight: u8) {
        let known = &mut self.postings[page as usize];
        if known.is_none() {
            self.pages.push(page);
        }
        *known = Some(Posting { page, weight, place: 0 });
    }

    fn add(&mut self, posting: Posting) {
        match &mut self.postings[posting.page as usize] {
            Some(known) if posting.weight > known.weight => *known = posting,
            Some(_) => {}
            none => {
                *none = Some(posting);
                self.pages.push(posting.page);
            }
        }
    }

    /// All of them, in the order of their pages; there are none then.
    fn take(&mut self) -> Vec<Posting> {
        self.pages.sort_unstable();
        let Best { postings, pages } = self;
        pages.drain(..).filter_map(|page| postings[page as usize].take()).collect()
    }
}

/// Adds what counts for something, half as much.
fn half(postings: &[Posting], best: &mut Best) {
    let strong = postings.iter().filter(|posting| posting.weight > 1);
    strong.for_each(|posting| best.add(Posting { weight: posting.weight / 2, ..*posting }));
}

/// Pages, by what they have.
type Lists<'a> = BTreeMap<&'a str, Vec<u32>>;

fn list<'a>(lists: &'a Lists, name: &str) -> &'a [u32] {
    lists.get(name).map(Vec::as_slice).unwrap_or_default()
}

/// Phrases, each as its words.
type Phrases = Vec<Vec<u32>>;

/// What people type in one language, as its texts are read.
struct Own {
    typed: Typed,
    /// Of each idea that has some its place among all, and its phrases.
    ideas: Vec<(u32, Phrases)>,
    help: Phrases,
    /// The place of the idea of help.
    need: Option<u32>,
}

impl Own {
    fn of(ideas: &Ideas, code: &lang::Code, reader: &Reader) -> Own {
        let said = ideas.said.get(code);
        let mut typed = Typed::default();
        let place = |name: &str| ideas.names.binary_search(&name).ok().map(|at| at as u32);
        let mut read = |phrases: &[String]| -> Phrases {
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
    (typed, of_ideas): (&Typed, &[(u32, Phrases)]),
    pages: &[Page],
    (filed, postings): (&FiledForms, &[Posting]),
    stops: &BTreeSet<&str>,
) -> Vec<Vec<Posting>> {
    let by_stem = ByStem::of(typed, filed, postings);
    let mut numbers: BTreeMap<usize, u32> = BTreeMap::new();
    let (mut of_key, mut of_kind, mut tagged) = (Lists::new(), Lists::new(), Lists::new());
    for (number, page) in (0..).zip(pages) {
        numbers.insert(page.at, number);
        of_key.entry(&*page.key).or_default().push(number);
        of_kind.entry(page.kind).or_default().push(number);
        page.tags.iter().for_each(|tag| tagged.entry(tag.as_str()).or_default().push(number));
    }
    let is_stop: Vec<bool> = (0..typed.count() as u32).map(|word| stops.contains(typed.form(word).folded)).collect();
    let mut here: Vec<Option<Cow<[Posting]>>> = vec![None; typed.count()];
    let mut of_own = of_ideas.iter().peekable();
    let mut best = Best::of(pages.len());
    let mut concepts = Vec::with_capacity(ideas.names.len());
    for (number, name) in (0..).zip(&ideas.names) {
        let name = *name;
        list(&tagged, name).iter().for_each(|page| best.set(*page, 3));
        let named = ideas.named.get(name).into_iter().flatten().filter_map(|at| numbers.get(at).copied());
        let like = list(&of_key, name).iter().chain(list(&of_kind, name)).copied().chain(named);
        like.for_each(|page| best.set(page, 5));
        // Only pages of this language, so that the first of them is the first.
        let leads = ideas.said.values().filter_map(|said| said.leads.get(name)).flatten();
        let leads: Vec<&[u32]> = leads.map(|key| list(&of_key, key)).filter(|pages| !pages.is_empty()).collect();
        for (at, pages) in leads.iter().enumerate().rev() {
            // Whoever asks for help is sent to those who help with just this first, then to those who help with anything.
            let weight = if name == others::NEED { u8::from(at < 4) } else { 7 - (at / 2).min(3) as u8 };
            pages.iter().for_each(|page| best.set(*page, weight));
        }
        let phrases = of_own.next_if(|(idea, _)| *idea == number);
        for words in phrases.into_iter().flat_map(|(_, phrases)| phrases) {
            let telling = words.iter().any(|word| !is_stop[*word as usize]);
            let telling = || words.iter().filter(|word| !telling || !is_stop[**word as usize]);
            let stems = || telling().map(|word| by_stem.numbers[*word as usize] as usize);
            for stem in stems() {
                here[stem].get_or_insert_with(|| by_stem.find(stem));
            }
            let mut common: Option<Cow<[Posting]>> = None;
            for list in stems().filter_map(|stem| here[stem].as_deref()) {
                common = Some(common.map_or(Cow::Borrowed(list), |before| Cow::Owned(both(&before, list))));
            }
            half(common.as_deref().unwrap_or_default(), &mut best);
        }
        let mut postings = best.take();
        strongest(&mut postings, CONCEPT);
        postings.truncate(CONCEPT);
        // In which part of a page it stands is told of words alone.
        postings.iter_mut().for_each(|posting| posting.place = 0);
        concepts.push(postings);
    }
    concepts
}

/// Files the words that people type in the language: those of ideas, of help, and the place of the idea of help.
fn mean<'a>(
    heads: &mut Heads<'a>,
    typed: &'a Typed,
    (ideas, help, need): (Vec<(u32, Phrases)>, Phrases, Option<u32>),
    (mut little, concepts): (Little, &[Vec<Posting>]),
) {
    let leads = |idea: &u32| concepts.get(*idea as usize).is_some_and(|pages| !pages.is_empty());
    let phrases = ideas.iter().flat_map(|(idea, phrases)| phrases.iter().map(|kept| (*idea, kept)));
    let wholly = Wholly::new(help.iter(), phrases);
    for (idea, phrases) in ideas.into_iter().filter(|(idea, _)| leads(idea)) {
        for mut kept in phrases {
            if Some(idea) != need {
                little.leave_out(typed, &mut kept);
            }
            heads.add(typed, kept, &[Some(idea)], None);
        }
    }
    let to: Vec<Option<u32>> = std::iter::once(None).chain(need.filter(leads).map(Some)).collect();
    for kept in help {
        let to: Vec<Option<u32>> = to.iter().copied().chain(wholly.of(&kept).filter(leads).map(Some)).collect();
        heads.add(typed, kept, &to, None);
    }
}

/// Gives words their meanings, and adds those that stand on no page.
fn join<'a>(heads: Heads<'a>, filed: &mut FiledForms<'a>) {
    let mut new: Vec<(usize, Form<'a>, Meanings<'a>)> = Vec::new();
    let mut at = 0;
    for (form, meanings) in heads.sorted() {
        at += filed[at..].partition_point(|(known, _)| known.spelling() < form.spelling());
        match filed.get_mut(at).filter(|(known, _)| known.spelling() == form.spelling()) {
            Some((_, of)) => of.meanings = meanings,
            None => new.push((at, form, meanings)),
        }
    }
    // Each is put where it belongs, from the last on.
    let mut from = filed.len();
    filed.resize_with(from + new.len(), Default::default);
    let mut to = filed.len();
    for (at, form, meanings) in new.into_iter().rev() {
        while from > at {
            (from, to) = (from - 1, to - 1);
            filed.swap(from, to);
        }
        to -= 1;
        filed[to] = (form, Filed { meanings, ..Filed::default() });
    }
}

/// Eight digits for the list of pages, how words are dealt out, and which ideas there are.
fn version((tag, scope): (&Tag, View), pages: &[Page], layout: &Layout, others: &Others) -> String {
    let mut hasher = memo::Hasher::new();
    let layout = layout.written();
    hasher.add(format!("{FORMAT} {} {tag} {scope:?} {layout} {}", normalise::VERSION, others.version).as_bytes());
    pages.iter().for_each(|page| hasher.add(format!("{} {:?} ", page.key, page.view).as_bytes()));
    format!("{:08x}", hasher.finish() as u32)
}
