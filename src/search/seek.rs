//! Finding, as `search.js` of the theme does it, step by step and number by number: a test holds both to the same rankings. Enters: an index
//! as a browser reads it, and a question. Leaves: pages, the best first.
//!
//! A word of the question is found as it is written, then by its stem (which the index knows), then without its accents, then as a beginning,
//! then with a slip of the finger; and by what people mean with it. A page counts by how rare its words are and how much they count there, more
//! if it has all words and has them near each other.

use std::collections::{BTreeMap, BTreeSet};

use crate::search::index::Index;
use crate::search::shard::{self, Bucket, Line, Posting};
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
/// The most words that a slip may stand for.
const SLIPS: usize = 8;

/// A logarithm to base two, straight between powers: the same number in every language that reckons with doubles.
fn logarithm(number: f64) -> f64 {
    let (mut rest, mut whole) = (number, 0.0);
    while rest >= 2.0 {
        rest /= 2.0;
        whole += 1.0;
    }
    whole + rest - 1.0
}

/// An index, read.
pub struct Searcher<'a> {
    index: &'a Index,
    reader: Reader,
    buckets: Vec<Bucket>,
    near: Vec<Vec<String>>,
}

/// Where a word was found: by page, how well, and in which part.
type Match = BTreeMap<u32, (f64, u8)>;

struct Hunt<'a> {
    searcher: &'a Searcher<'a>,
    /// Every folded word of the question.
    asked: BTreeSet<String>,
    need: bool,
    languages: BTreeSet<String>,
}

impl<'a> Searcher<'a> {
    pub fn new(index: &'a Index) -> Searcher<'a> {
        let read = |(lines, concepts): &(String, String)| Bucket {
            lines: shard::read_lines(lines),
            concepts: concepts.split('|').map(shard::read_postings).collect(),
        };
        let words = |text: &String| shard::read_lines(text).into_iter().map(|line| line.folded).collect();
        Searcher {
            index,
            reader: Reader::of(index.tag.as_str()),
            buckets: index.buckets.iter().map(read).collect(),
            near: index.near.iter().map(words).collect(),
        }
    }

    fn bucket(&self, word: &str) -> &Bucket {
        &self.buckets[self.index.layout.bucket(word) as usize]
    }

    /// Finds.
    pub fn seek(&self, question: &str) -> Answer {
        let terms: Vec<Term> = terms(self.reader.asked(question));
        let asked = terms.iter().map(|term| term.folded.clone()).collect();
        let mut hunt = Hunt { searcher: self, asked, need: false, languages: BTreeSet::new() };
        let count = terms.len();
        let matches: Vec<Match> = terms.iter().enumerate().map(|(at, term)| hunt.find(term, at + 1 == count)).collect();
        let little =
            |term: &Term| self.bucket(&term.folded).lines.iter().any(|line| line.folded == term.folded && line.little);
        let pages = self.index.pages.len().max(1) as f64;
        let rare = terms.iter().zip(&matches).map(|(term, found)| {
            let rare = logarithm(1.0 + pages / (found.len().max(1) as f64));
            if little(term) { rare * LITTLE } else { rare }
        });
        let rare: Vec<f64> = rare.collect();
        let mut all = 0.0;
        for (found, rare) in matches.iter().zip(&rare) {
            if !found.is_empty() {
                all += rare;
            }
        }
        let candidates: BTreeSet<u32> = matches.iter().flat_map(|found| found.keys().copied()).collect();
        let mut hits = Vec::with_capacity(candidates.len());
        for page in candidates {
            let (mut score, mut held, mut near, mut last) = (0.0, 0.0, 1.0, None);
            for (found, rare) in matches.iter().zip(&rare) {
                let Some((weight, place)) = found.get(&page) else { continue };
                score += rare * weight;
                held += rare;
                match last {
                    Some(before) if before == *place => near *= 1.1,
                    Some(before) if place.abs_diff(before) == 1 => near *= 1.05,
                    _ => {}
                }
                last = Some(*place);
            }
            let share: f64 = held / all;
            score *= 0.3 + 0.7 * share * share;
            score *= near;
            if self.helps(page) {
                score *= if hunt.need { 1.6 } else { 1.1 };
            }
            hits.push((page, (score * 1_000_000.0 + 0.5).floor() as u64));
        }
        let need = hunt.need;
        hits.sort_by_key(|(page, score)| (need && !self.helps(*page), std::cmp::Reverse(*score), *page));
        Answer { need, hits, languages: hunt.languages.into_iter().collect() }
    }

    fn helps(&self, page: u32) -> bool {
        self.index.pages.get(page as usize).is_some_and(|page| self.index.sections[page.section].help)
    }
}

impl Hunt<'_> {
    /// Where a word of the question stands.
    fn find(&mut self, term: &Term, is_last: bool) -> Match {
        let mut found = Match::new();
        let word = term.folded.as_str();
        self.take(word, &term.exact, 1.0, &mut found);
        for key in &term.also {
            // A number with more digits before it; of a word, its parts.
            if term.sort != Sort::Number {
                self.take(key, key, 0.6, &mut found);
            } else if found.is_empty() {
                self.take(key, key, 0.9, &mut found);
            }
        }
        let long = length(word) >= BEGINNING;
        if long && (is_last || found.is_empty()) {
            let bucket = self.searcher.bucket(word);
            for line in
                bucket.lines.iter().filter(|line| line.folded.len() > word.len() && line.folded.starts_with(word))
            {
                let factor = 0.6 * length(word) as f64 / length(&line.folded) as f64;
                self.put(bucket, line, factor, false, &mut found);
            }
        }
        if found.is_empty() && term.sort != Sort::Number && length(word) > 4 {
            // A form that stands nowhere: one whose stem it begins with.
            let bucket = self.searcher.bucket(word);
            for line in &bucket.lines {
                let stem = length(&line.stem);
                if stem >= 4 && stem + 5 >= length(word) && word.starts_with(line.stem.as_str()) {
                    self.put(bucket, line, 0.55, true, &mut found);
                }
            }
        }
        if found.is_empty() {
            for (slips, other) in self.slips(word) {
                self.take(&other, &other, if slips == 1 { 0.55 } else { 0.4 }, &mut found);
            }
        }
        found
    }

    /// Words of which a word may be a slip, those with the fewest slips alone.
    fn slips(&self, word: &str) -> Vec<(usize, String)> {
        let slack = slack(word);
        if slack == 0 {
            return Vec::new();
        }
        let searcher = self.searcher;
        let mut words: BTreeSet<&str> = searcher.bucket(word).lines.iter().map(|line| line.folded.as_str()).collect();
        for number in searcher.index.layout.near(word) {
            words.extend(searcher.near[number as usize].iter().map(String::as_str));
        }
        let mut slips: Vec<(usize, String)> = Vec::new();
        for other in words {
            let far = length(other).abs_diff(length(word)) > slack;
            if let Some(count) = normalise::distance(word, other, slack).filter(|count| !far && *count > 0) {
                slips.push((count, other.to_owned()));
            }
        }
        slips.sort();
        let least = slips.first().map_or(0, |(count, _)| *count);
        slips.retain(|(count, _)| *count == least);
        slips.truncate(SLIPS);
        slips
    }

    /// A word as it stands in the index, and the other forms of its stem.
    fn take(&mut self, word: &str, exact: &str, factor: f64, found: &mut Match) {
        let bucket = self.searcher.bucket(word);
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
            self.put_stem(self.searcher.bucket(word), word, stem, factor, found);
            if self.searcher.index.layout.bucket(stem) != self.searcher.index.layout.bucket(word) {
                self.put_stem(self.searcher.bucket(stem), word, stem, factor, found);
            }
        }
    }

    fn put_stem(&mut self, bucket: &Bucket, word: &str, stem: &str, factor: f64, found: &mut Match) {
        for line in bucket.lines.iter().filter(|line| line.stem == stem && line.folded != word) {
            self.put(bucket, line, factor * 0.85, true, found);
        }
    }

    /// Where a line stands, and what it means; what the beginning of a word means is not sure. A word of this language that another
    /// language has too is of this one.
    fn put(&mut self, bucket: &Bucket, line: &Line, factor: f64, sure: bool, found: &mut Match) {
        add(&line.postings, factor, found);
        for meaning in &line.meanings {
            let own = meaning.language.is_none() || line.postings.is_empty() || !meaning.beside.is_empty();
            if !own || !meaning.beside.iter().all(|word| self.asked.contains(word)) {
                continue;
            }
            match meaning.concept {
                None => self.need = self.need || sure,
                Some(concept) => {
                    if let Some(postings) = bucket.concepts.get(concept as usize) {
                        add(postings, factor * 0.8, found);
                    }
                }
            }
            self.languages.extend(meaning.language.clone().filter(|_| sure));
        }
    }
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
