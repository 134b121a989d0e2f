//! Finding, as `search.js` of the theme does it, step by step and number by number: a test holds both to the same rankings. Enters: an index
//! as a browser reads it, and a question. Leaves: pages, the best first.
//!
//! A word of the question is found as it is written, then by its stem (which the index knows), then without its accents, then as a beginning,
//! then with a slip of the finger; and by what people mean with it. A page counts by how rare its words are and how much they count there, more
//! if it has all words and has them near each other.

use std::cell::RefCell;
use std::collections::{BTreeMap, BTreeSet};

use crate::search::index::{Group, IDEAS, Index};
use crate::search::layout::Layout;
use crate::search::others::{ANY, Others};
use crate::search::shard::{self, Bucket, Line, Mark, Meaning, Posting, Written};
use crate::search::terms::{Term, length, slack, terms};
use crate::text::normalise::{self, Reader, Sort};

/// What was found.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct Answer {
    /// Someone asks for help: pages that help stand first.
    pub need: bool,
    /// Numbers of pages and how well each fits, the best first.
    pub hits: Vec<(u32, u64)>,
    /// Codes of languages of which a word was understood.
    pub languages: Vec<String>,
}

/// The fewest letters of a beginning.
const BEGINNING: usize = 3;
/// How much a little word counts beside another.
const LITTLE: f64 = 0.1;
/// How much an idea counts that a page stands for wholly, and how much more with each word that says it.
const IDEA: f64 = 4.0;
const SURER: f64 = 0.3;
/// How much is left of what the beginning of a word means.
const UNSURE: f64 = 0.5;
/// What a word is worth that stands for an idea, however often it is written.
const WORTH: f64 = 5.0;
/// How much a word counts on a page that its idea leads to anyway.
const BOTH: f64 = 0.8;
/// What is left of a page that holds little of the question, and of one that is far from whoever looks for something.
const LOW: f64 = 0.35;
const FAR: f64 = 0.8;
/// How much nearness of words counts at most.
const CLOSE: f64 = 1.5;
/// How much more pages that help count where someone asks for help.
const NEED: f64 = 1.1;
/// On fewer pages than these a word stands hardly anywhere.
const FEW: usize = 3;
/// The most words that a slip may stand for.
const SLIPS: usize = 2;

/// A logarithm to base two, straight between powers: the same number in every language that reckons with doubles.
fn logarithm(number: f64) -> f64 {
    let (mut rest, mut whole) = (number, 0.0);
    while rest >= 2.0 {
        rest /= 2.0;
        whole += 1.0;
    }
    whole + rest - 1.0
}

/// An index, read, and the words of all languages.
pub struct Searcher<'a> {
    index: &'a Index,
    small: BTreeSet<&'a str>,
    own: Words<'a>,
    /// Where ideas lead that words of other languages tell.
    ideas: Vec<Vec<Posting>>,
    /// In which files those stand that were asked for.
    led: RefCell<BTreeSet<usize>>,
    others: Option<Words<'a>>,
}

/// Words that are dealt out to files, read.
struct Words<'a> {
    layout: &'a Layout,
    reader: Reader,
    buckets: Vec<Bucket>,
    near: Vec<Vec<Line>>,
    /// The files that were asked for, by what is in them and their numbers.
    asked: RefCell<BTreeSet<(char, u32)>>,
}

/// Where a word was found: by page, how well, and in which part.
type Match = BTreeMap<u32, (f64, u8)>;

/// A word of the question: its place in it, where it stands, and what is known of it.
#[derive(Default)]
struct Sought {
    at: usize,
    here: Match,
    /// Whether it stands for an idea.
    meant: bool,
    little: bool,
    /// On how many pages one of its forms stands, if not all are known.
    many: usize,
    /// Whether pages hold it, in one form or another.
    held: bool,
    /// Whether this language knows it, or another one does.
    filed: bool,
    /// Whether it was not looked for, since it says nothing beside others.
    small: bool,
    /// Codes of languages that it was understood in.
    languages: BTreeSet<String>,
}

/// An idea that words of the question stand for.
struct Idea<'a> {
    pages: &'a [Posting],
    much: f64,
    /// Which words said it.
    said: BTreeSet<usize>,
}

struct Hunt<'a> {
    searcher: &'a Searcher<'a>,
    terms: &'a [Term],
    need: bool,
    /// In the order in which they were found; of two with the same pages the first.
    ideas: Vec<Idea<'a>>,
}

impl<'a> Words<'a> {
    fn of((layout, tag): (&'a Layout, &str), buckets: Vec<Bucket>, near: &[String]) -> Words<'a> {
        let (reader, near) = (Reader::of(tag), near.iter().map(|text| shard::read_words(text)).collect());
        Words { layout, reader, buckets, near, asked: RefCell::default() }
    }

    fn bucket(&self, word: &str) -> &Bucket {
        let number = self.layout.bucket(self.reader.place(word));
        self.asked.borrow_mut().insert(('w', number));
        &self.buckets[number as usize]
    }

    /// The files that were asked for since this was called last.
    fn files(&self, folder: &str) -> Vec<String> {
        let asked = self.asked.take();
        asked.into_iter().map(|(name, number)| format!("{folder}{name}-{number}")).collect()
    }

    /// Words of which a word may be a slip, those with the fewest slips alone; of these those that mean something, if any do; of these those
    /// that begin alike, if any do.
    fn slips(&'a self, word: &str) -> Vec<(usize, String)> {
        let slack = slack(word);
        if slack == 0 {
            return Vec::new();
        }
        let first = |word: &str| word.encode_utf16().next();
        // How many slips, whether it means nothing, whether it begins otherwise: the least is taken.
        let mut words: BTreeMap<&str, (usize, bool, bool)> = BTreeMap::new();
        let mut look = |lines: &'a [Line]| {
            for line in lines {
                let other = line.folded.as_str();
                let far = length(other).abs_diff(length(word)) > slack;
                let count = normalise::distance(word, other, slack).filter(|count| !far && *count > 0);
                let Some(count) = count else { continue };
                let rank = (count, line.meanings.is_empty(), first(other) != first(word));
                let least = words.entry(other).or_insert(rank);
                *least = rank.min(*least);
            }
        };
        look(&self.bucket(word).lines);
        if !self.near.is_empty() {
            for number in self.layout.near(self.reader.bare(word).unwrap_or(word)) {
                self.asked.borrow_mut().insert(('n', number));
                look(&self.near[number as usize]);
            }
        }
        let mut slips: Vec<((usize, bool, bool), &str)> = words.into_iter().map(|(word, rank)| (rank, word)).collect();
        slips.sort_unstable();
        let least = slips.first().map(|(rank, _)| *rank);
        let nearest = slips.into_iter().filter(|(rank, _)| Some(*rank) == least).take(SLIPS);
        nearest.map(|((count, ..), word)| (count, word.to_owned())).collect()
    }
}

/// How much a word counts that is found with so many slips.
fn slipped(slips: usize) -> f64 {
    match slips {
        0 => 1.0,
        1 => 0.55,
        _ => 0.4,
    }
}

impl<'a> Searcher<'a> {
    pub fn new(index: &'a Index, others: &'a Others) -> Searcher<'a> {
        let ideas = |text: &str| -> Vec<Vec<Posting>> { text.split('|').map(shard::read_postings).collect() };
        let read = |bucket: &Written| Bucket { lines: shard::read_lines(bucket), concepts: ideas(&bucket.concepts) };
        let own = |words: &String| Bucket { lines: shard::read_words(words), concepts: Vec::new() };
        let words = || Words::of((&others.layout, ANY), others.buckets.iter().map(own).collect(), &[]);
        Searcher {
            index,
            small: index.small.iter().map(String::as_str).collect(),
            led: RefCell::default(),
            own: Words::of((&index.layout, index.tag.as_str()), index.buckets.iter().map(read).collect(), &index.near),
            ideas: index.ideas.iter().flat_map(|text| ideas(text)).collect(),
            others: (!others.buckets.is_empty()).then(words),
        }
    }

    /// Finds, and names the files that a browser loads for it, but the records of what is found.
    pub fn load(&self, question: &str) -> (Answer, Vec<String>) {
        let _ = self.files();
        let answer = self.seek(question);
        (answer, self.files())
    }

    /// The files that were asked for since this was called last.
    fn files(&self) -> Vec<String> {
        let mut files = self.own.files("");
        files.extend(self.others.iter().flat_map(|words| words.files("all-languages/")));
        files.extend(self.led.take().into_iter().map(|number| format!("c-{number}")));
        files
    }

    /// Finds.
    pub fn seek(&self, question: &str) -> Answer {
        let terms: Vec<Term> = terms(self.own.reader.asked(question));
        let mut hunt = Hunt { searcher: self, terms: &terms, need: false, ideas: Vec::new() };
        let mut found: Vec<Sought> = (0..terms.len()).map(|at| hunt.find(at)).collect();
        let strange = found.iter().any(|sought| !sought.filed && !sought.meant && sought.here.len() < FEW);
        let strangers =
            self.others.iter().filter(|_| strange).flat_map(|words| self::terms(words.reader.asked(question)));
        let strangers: Vec<(usize, Term)> = strangers
            .map(|term| (terms.iter().rposition(|own| own.start <= term.start).unwrap_or_default(), term))
            .collect();
        hunt.hear(&strangers, false, &mut found);
        found.iter_mut().for_each(|sought| hunt.guess(sought));
        hunt.hear(&strangers, true, &mut found);
        let pages = self.index.pages.len().max(1) as f64;
        let rare = found.iter().map(|sought| {
            let much = logarithm(1.0 + pages / (sought.here.len().max(sought.many).max(1) as f64));
            if sought.little { much * LITTLE } else { much }
        });
        let rare: Vec<f64> = rare.collect();
        let worth = found.iter().zip(&rare).map(|(sought, rare)| {
            let much = if sought.here.is_empty() { 0.0 } else { *rare };
            let ideas = hunt.ideas.iter().filter(|idea| idea.said.contains(&sought.at));
            ideas.fold(much, |much, idea| much.max(WORTH * idea.much.min(1.0)))
        });
        let worth: Vec<f64> = worth.collect();
        let words: Vec<(&Sought, f64, f64)> =
            found.iter().zip(&rare).zip(&worth).map(|((sought, rare), worth)| (sought, *rare, *worth)).collect();
        let all = worth.iter().fold(0.0, |all, much| all + much);
        let meant = hunt.ideas.iter().flat_map(|idea| idea.pages.iter().map(|posting| posting.page));
        let candidates: BTreeSet<u32> =
            found.iter().flat_map(|sought| sought.here.keys().copied()).chain(meant).collect();
        let score = |page| (hunt.fits(page, &words, all) * 1_000_000.0 + 0.5).floor() as u64;
        let mut hits: Vec<(u32, u64)> = candidates.into_iter().map(|page| (page, score(page))).collect();
        hits.sort_by_key(|(page, score)| (std::cmp::Reverse(*score), *page));
        // Of a word that pages of this language hold, other languages say nothing new.
        let foreign = found.iter().filter(|sought| !sought.held);
        let languages: BTreeSet<&String> = foreign.flat_map(|sought| &sought.languages).collect();
        Answer { need: hunt.need, hits, languages: languages.into_iter().cloned().collect() }
    }

    fn group(&self, page: u32) -> Option<&Group> {
        self.index.pages.get(page as usize).map(|page| &self.index.sections[page.section])
    }
}

impl<'a> Hunt<'a> {
    /// How well a page fits: its words, rare ones more; the ideas that it stands for; how much of the question that is.
    fn fits(&self, page: u32, words: &[(&Sought, f64, f64)], all: f64) -> f64 {
        let (mut score, mut held, mut close, mut last) = (0.0, 0.0, 1.0, None);
        let mut covered: BTreeMap<usize, f64> = BTreeMap::new();
        for idea in &self.ideas {
            let Ok(at) = idea.pages.binary_search_by_key(&page, |posting| posting.page) else { continue };
            let weight = part(idea.pages[at].weight);
            score += IDEA * idea.much * weight;
            for word in &idea.said {
                let most = covered.entry(*word).or_default();
                *most = most.max(weight);
            }
        }
        for (sought, rare, worth) in words {
            let much = worth * covered.get(&sought.at).copied().unwrap_or_default();
            let Some((weight, place)) = sought.here.get(&page) else {
                held += much;
                continue;
            };
            held += much.max(*rare);
            score += rare * weight * if covered.contains_key(&sought.at) { BOTH } else { 1.0 };
            match last {
                Some(before) if before == *place => close *= 1.1,
                Some(before) if place.abs_diff(before) == 1 => close *= 1.05,
                _ => {}
            }
            last = Some(*place);
        }
        let share: f64 = if all > 0.0 { held / all } else { 0.0 };
        let group = self.searcher.group(page);
        let near = group.map_or(10, |group| group.near);
        score *=
            (LOW + (1.0 - LOW) * share * share) * f64::min(close, CLOSE) * (FAR + (1.0 - FAR) * f64::from(near) / 10.0);
        if self.need && group.is_some_and(|group| group.help) { score * NEED } else { score }
    }

    /// Where a word of the question stands.
    fn find(&mut self, at: usize) -> Sought {
        let mut found = Sought { at, ..Sought::default() };
        let searcher = self.searcher;
        let term = &self.terms[at];
        let word = term.folded.as_str();
        // Beside others a word that says nothing is not looked for, unless it may go on.
        let is_small = |term: &Term| searcher.small.contains(term.folded.as_str());
        let may_go_on = at + 1 == self.terms.len() && length(word) >= BEGINNING;
        if is_small(term) && !may_go_on && !self.terms.iter().all(is_small) {
            return Sought { little: true, filed: true, held: true, small: true, ..found };
        }
        self.take(word, &term.exact, 1.0, &mut found);
        let lost = !found.meant && found.here.len() < FEW;
        for key in &term.also {
            // Where the whole stands hardly anywhere: of a word its parts; where it stands nowhere: a number with more digits before it.
            if term.sort != Sort::Number && lost {
                self.take(key, key, 0.6, &mut found);
            } else if term.sort == Sort::Number && found.is_nothing() {
                self.take(key, key, 0.9, &mut found);
            }
        }
        let bucket = searcher.own.bucket(word);
        found.little = bucket.lines.iter().any(|line| line.mark == Mark::Little && line.folded == word);
        found.held = !found.here.is_empty();
        found.filed = !found.is_nothing() || found.little || term.sort == Sort::Number;
        if length(word) >= BEGINNING && (at + 1 == self.terms.len() || found.is_nothing() && !found.little) {
            for line in
                bucket.lines.iter().filter(|line| line.folded.len() > word.len() && line.folded.starts_with(word))
            {
                let factor = 0.6 * length(word) as f64 / length(&line.folded) as f64;
                self.put(bucket, line, factor, false, &mut found);
            }
        }
        found
    }

    /// What may be meant by a word that no language knows.
    fn guess(&mut self, found: &mut Sought) {
        let searcher = self.searcher;
        let word = self.terms[found.at].folded.as_str();
        if found.filed || !found.is_nothing() {
            return;
        }
        // A form that stands nowhere: one whose stem it begins with. It is no slip if other words end like it.
        let mut is_form = false;
        if length(word) > 4 {
            let bucket = searcher.own.bucket(word);
            for line in &bucket.lines {
                let stem = length(&line.stem);
                let end = word.strip_prefix(line.stem.as_str()).filter(|_| stem >= 4 && stem + 5 >= length(word));
                let Some(end) = end else { continue };
                self.put(bucket, line, 0.55, true, found);
                let ends = |other: &Line| other.folded.strip_prefix(other.stem.as_str()) == Some(end);
                is_form = is_form || bucket.lines.iter().any(ends);
            }
        }
        if !is_form {
            for (slips, other) in searcher.own.slips(word) {
                self.take(&other, &other, slipped(slips), found);
            }
        }
    }

    /// What the question means in all languages; each of its words with the word of the question that it is. `sloppy`: with a slip, of words that
    /// nothing is known of.
    fn hear(&mut self, strangers: &[(usize, Term)], sloppy: bool, found: &mut [Sought]) {
        let Some(others) = &self.searcher.others else { return };
        for (number, (at, term)) in strangers.iter().enumerate() {
            let is_asked = |sought: &&mut Sought| !sought.small && (!sloppy || !sought.filed && sought.is_nothing());
            let Some(sought) = found.get_mut(*at).filter(is_asked) else {
                continue;
            };
            let word = term.folded.as_str();
            let words = if sloppy { others.slips(word) } else { vec![(0, word.to_owned())] };
            for (slips, word) in words {
                for line in others.bucket(&word).lines.iter().filter(|line| line.folded == word) {
                    self.say(line, slipped(slips), true, strangers, sought);
                }
            }
            let known = sought.filed;
            sought.filed = known || sought.meant;
            if !sloppy && length(word) >= BEGINNING && (number + 1 == strangers.len() || !sought.filed) {
                for line in &others.bucket(word).lines {
                    if line.folded.len() > word.len() && line.folded.starts_with(word) {
                        let factor = 0.6 * length(word) as f64 / length(&line.folded) as f64;
                        self.say(line, factor, false, strangers, sought);
                    }
                }
            }
        }
    }

    /// A word as it stands in the index, and the other forms of its stem.
    fn take(&mut self, word: &str, exact: &str, factor: f64, found: &mut Sought) {
        let bucket = self.searcher.own.bucket(word);
        let accents = exact != word;
        let (mut stems, mut loose): (Vec<&str>, Vec<&str>) = (Vec::new(), Vec::new());
        for line in bucket.lines.iter().filter(|line| line.folded == word) {
            let same = line.exact == exact;
            let how = if same {
                1.0
            } else if accents {
                0.75
            } else {
                0.95
            };
            self.put(bucket, line, factor * how, true, found);
            let list = if same || !accents { &mut stems } else { &mut loose };
            if !list.contains(&line.stem.as_str()) {
                list.push(&line.stem);
            }
        }
        if stems.is_empty() {
            stems = loose;
        }
        for stem in stems {
            for line in bucket.lines.iter().filter(|line| line.stem == stem && line.folded != word) {
                self.put(bucket, line, factor * 0.85, true, found);
            }
        }
    }

    /// Where a line stands, and what it means.
    fn put(&mut self, bucket: &'a Bucket, line: &Line, factor: f64, sure: bool, found: &mut Sought) {
        add(&line.postings, factor, &mut found.here);
        if let Mark::Many(pages) = line.mark {
            found.many = found.many.max(pages as usize);
        }
        let terms = self.terms;
        let words: Vec<(usize, &str)> = (0..).zip(terms).map(|(at, term)| (at, term.folded.as_str())).collect();
        for meaning in &line.meanings {
            self.mean(meaning, &bucket.concepts, (factor, sure), &words, found);
        }
    }

    /// What a line of all languages means in another language than the index's. A word that pages hold is of their language, unless others
    /// stand beside it.
    fn say(&mut self, line: &Line, factor: f64, sure: bool, strangers: &[(usize, Term)], found: &mut Sought) {
        let searcher = self.searcher;
        let words: Vec<(usize, &str)> = strangers.iter().map(|(at, term)| (*at, term.folded.as_str())).collect();
        for meaning in &line.meanings {
            let is_own = meaning.language.as_deref() == Some(searcher.index.code.as_str());
            if !is_own && (!found.held || !meaning.beside.is_empty()) {
                let leads = self.mean(meaning, &searcher.ideas, (factor, sure), &words, found);
                let file = meaning.concept.filter(|_| leads).map(|idea| idea as usize / IDEAS);
                searcher.led.borrow_mut().extend(file);
            }
        }
    }

    /// A meaning, if all words that it must stand beside are there; what the beginning of a word means is not sure. Answers whether it is an idea.
    fn mean(
        &mut self,
        meaning: &Meaning,
        ideas: &'a [Vec<Posting>],
        (factor, sure): (f64, bool),
        words: &[(usize, &str)],
        found: &mut Sought,
    ) -> bool {
        let mut said = BTreeSet::from([found.at]);
        let beside = |word: &String| {
            let held: Vec<usize> = words.iter().filter(|(_, other)| akin(word, other)).map(|(at, _)| *at).collect();
            said.extend(&held);
            !held.is_empty()
        };
        if !meaning.beside.iter().all(beside) {
            return false;
        }
        match meaning.concept {
            None => self.need = self.need || sure,
            Some(concept) => {
                if let Some(pages) = ideas.get(concept as usize).filter(|pages| !pages.is_empty()) {
                    let sureness = if sure { 1.0 } else { UNSURE };
                    let much = factor * sureness * (1.0 + SURER * meaning.beside.len().min(3) as f64);
                    self.lead(pages, much, said);
                    found.meant = true;
                }
            }
        }
        found.languages.extend(meaning.language.clone().filter(|_| sure));
        meaning.concept.is_some()
    }

    /// An idea that words of the question stand for: the more words say it, the surer it is.
    fn lead(&mut self, pages: &'a [Posting], much: f64, said: BTreeSet<usize>) {
        let known = self.ideas.iter().position(|idea| idea.pages == pages);
        let at = known.unwrap_or_else(|| {
            self.ideas.push(Idea { pages, much, said: BTreeSet::new() });
            self.ideas.len() - 1
        });
        let idea = &mut self.ideas[at];
        idea.much = idea.much.max(much);
        idea.said.extend(said);
    }
}

impl Sought {
    fn is_nothing(&self) -> bool {
        self.here.is_empty() && !self.meant
    }
}

/// Whether a word of a question is another one, with another end or with a slip.
fn akin(word: &str, other: &str) -> bool {
    if word == other {
        return true;
    }
    let (lengths, most) = (length(word) + length(other), length(word).max(length(other)));
    if slack(word) == 0 || slack(other) == 0 || 2 * most - lengths > 2 {
        return false;
    }
    let same = word.encode_utf16().zip(other.encode_utf16()).take_while(|(one, other)| one == other).count();
    (same > 3 && most - same <= 2) || normalise::distance(word, other, 1) == Some(1)
}

/// How much of a word of full weight.
fn part(weight: u8) -> f64 {
    (f64::from(weight) + 1.0) / 8.0
}

fn add(postings: &[Posting], factor: f64, found: &mut Match) {
    for posting in postings {
        let weight = factor * (f64::from(posting.weight) + 1.0) / 8.0;
        let known = found.entry(posting.page).or_insert((weight, posting.place));
        if weight > known.0 {
            *known = (weight, posting.place);
        }
    }
}
