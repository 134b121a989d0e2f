//! The index of each language and of those who search: pages with their numbers, buckets of words, words filed for slips. Enters: pages as gathered, the words people
//! type. Leaves: one `Index` each, its buckets written as texts, so that what a browser reads and what a test reads are the same bytes.
//! A version stands for the list of pages and for how words are dealt out: numbers of two versions are never compared.

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
use crate::search::terms::{Term, Typed, slack};
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
}

/// Forms in their order.
type Forms<'a> = BTreeMap<Arc<Form>, Filed<'a>>;

/// What people type for ideas, and which entries are called like them.
pub struct Ideas<'a> {
    said: &'a BTreeMap<lang::Code, Said>,
    /// Terms of the glossary by the ideas for which people use, in some language, a name that the term has there.
    named: BTreeMap<&'a str, BTreeSet<usize>>,
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
        Ideas { said, named }
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
    for word in &stops {
        let form = Form { folded: (*word).to_owned(), exact: (*word).to_owned(), stem: (*word).to_owned() };
        let here = filed.range(Form { exact: String::new(), stem: String::new(), ..form.clone() }..).next();
        if here.is_none_or(|(known, _)| known.folded != form.folded) {
            // Known as a word of filling, so that it is no slip of another.
            filed.insert(Arc::new(form), Filed::default());
        }
    }
    let mut own = Typed::default();
    let concepts = concepts(code, ideas, &pages, &filed, (&reader, &stops), &mut own);
    for (form, of) in &mut filed {
        if stops.contains(form.folded.as_str()) {
            strongest(&mut of.postings, STOPS);
        }
    }
    mean(site, code, ideas, &concepts, (&reader, own), &mut filed);
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
        for number in &layout.near(word)[1..] {
            let words = &mut near[*number as usize];
            if words.last() != Some(word) {
                words.push(word);
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
    let named = lines.iter().flat_map(|(_, of)| &of.meanings).filter_map(|(concept, ..)| *concept);
    let named: BTreeSet<u32> = named.collect();
    let mut numbers = vec![0; concepts.len()];
    named.iter().zip(0..).for_each(|(concept, number)| numbers[*concept as usize] = number);
    let mut writer = Writer::default();
    for (form, of) in lines {
        let meanings = of.meanings.iter().map(|(concept, beside, language)| {
            (concept.map(|concept| numbers[concept as usize]), beside.as_slice(), *language)
        });
        let little = stops.contains(form.folded.as_str());
        writer.add([&form.folded, &form.exact, &form.stem], &of.postings, little, meanings);
    }
    let pages = (0..).zip(concepts.values()).filter(|(number, _)| named.contains(number));
    let pages = pages.map(|(_, postings)| shard::write_postings(postings));
    (writer.text, pages.collect::<Vec<_>>().join("|"))
}

/// The pages in their order, and where each form of their words stands.
fn file<'a, Order: Ord>(gathered: Vec<Gathered>, order: impl Fn(&Page) -> Order) -> (Vec<Page>, Forms<'a>) {
    // The first letters of a form as a number tell most forms apart.
    let first = |form: &Form| {
        let mut bytes = [0; 8];
        form.folded.bytes().zip(&mut bytes).for_each(|(byte, place)| *place = byte);
        u64::from_be_bytes(bytes)
    };
    let mut forms: Vec<(u64, Arc<Form>, usize, usize)> = Vec::new();
    let mut parted: Vec<(Page, usize)> = Vec::new();
    let mut places: Vec<Vec<usize>> = Vec::new();
    for (part, Gathered { forms: own, pages, .. }) in gathered.into_iter().enumerate() {
        places.push(vec![0; own.len()]);
        forms.extend(own.into_iter().enumerate().map(|(number, form)| (first(&form), form, part, number)));
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
    (parted.into_iter().map(|(page, _)| page).collect(), filed.into_iter().collect())
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
    fn of(filed: &'a Forms<'a>) -> ByStem<'a> {
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
    fn find(&self, stem: &str) -> Vec<Posting> {
        let filed = self.stems.find(stem).map(|number| &self.filed[number as usize]);
        let mut here: Vec<Posting> = filed.into_iter().flatten().flat_map(|of| &of.postings).copied().collect();
        here.sort_by_key(|posting| posting.page);
        here.dedup_by(|next, first| {
            let same = next.page == first.page;
            if same {
                first.weight = first.weight.max(next.weight);
                first.place = first.place.min(next.place);
            }
            same
        });
        here
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
    filed: &Forms,
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
            let words: Vec<&Term> = words.iter().map(|number| &own.words[*number as usize].term).collect();
            let count = words.iter().filter(|word| !stops.contains(word.folded.as_str())).count();
            let mut common: Option<Vec<Posting>> = None;
            for word in words.iter().filter(|word| count == 0 || !stops.contains(word.folded.as_str())) {
                let stem = word.stem.as_deref().unwrap_or(&word.folded);
                let here = by_stem.find(stem);
                common = Some(match common {
                    None => here,
                    Some(before) => before
                        .into_iter()
                        .filter_map(|one| {
                            let other = here.binary_search_by_key(&one.page, |other| other.page);
                            let other = &here[other.ok()?];
                            // Words that stand far from each other say nothing together.
                            let near = one.place.abs_diff(other.place) <= 1;
                            near.then_some(Posting { weight: one.weight.min(other.weight), ..one })
                        })
                        .collect(),
                });
            }
            let half = |posting: Posting| Posting { weight: posting.weight / 2, ..posting };
            common.into_iter().flatten().filter(|posting| posting.weight > 1).map(half).for_each(&mut add);
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
    (reader, mut own): (&Reader, Typed),
    filed: &mut Forms<'a>,
) {
    let mut others = Typed::default();
    let places: BTreeMap<&str, u32> = concepts.keys().map(String::as_str).zip(0..).collect();
    // The words that phrases are filed under, each with all that it means: many phrases share theirs.
    let mut heads = Known::default();
    let mut meant: Vec<(Term, Meanings<'a>)> = Vec::new();
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
                let word = &mut typed.words[first as usize];
                let head = *word.head.get_or_insert_with(|| {
                    let (head, new) = heads.number(&[word.term.folded.as_str(), &word.term.exact].join(" "));
                    if new {
                        meant.push((word.term.clone(), Vec::new()));
                    }
                    head
                });
                meant[head as usize].1.extend(to.iter().map(|concept| (*concept, beside.clone(), foreign)));
            }
        }
    }
    for (word, mut meanings) in meant {
        meanings.sort();
        meanings.dedup();
        let form = alike(filed, &word).unwrap_or_else(|| {
            Arc::new(Form {
                stem: word.stem.unwrap_or_else(|| word.folded.clone()),
                folded: word.folded,
                exact: word.exact,
            })
        });
        filed.entry(form).or_default().meanings = meanings;
    }
}

/// Eight digits for the list of pages and how words are dealt out.
fn version((tag, scope): (&Tag, View), pages: &[Page], layout: &Layout) -> String {
    let mut hasher = memo::Hasher::new();
    let Layout { ends, splits, near } = layout;
    hasher.add(format!("{FORMAT} {} {tag} {scope:?} {ends:?} {near} {splits:?}", normalise::VERSION).as_bytes());
    pages.iter().for_each(|page| hasher.add(format!("{} {:?} ", page.key, page.view).as_bytes()));
    format!("{:08x}", hasher.finish() as u32)
}

/// The form of a word that is filed already with the same spelling.
fn alike(filed: &Forms, word: &Term) -> Option<Arc<Form>> {
    let from = Form { folded: word.folded.clone(), exact: word.exact.clone(), stem: String::new() };
    let first = filed.range(from..).next().map(|(form, _)| form);
    first.filter(|form| form.folded == word.folded && form.exact == word.exact).cloned()
}
