//! What people type in all languages, filed once for the whole site: a page of search asks for it when its own language does not know a
//! word. Enters: the words people type. Leaves: `Others`, whose ideas are numbered as every index numbers its own. Words are read as a
//! browser reads those of a language that nobody described, whatever the language of the page.

use std::collections::{BTreeMap, BTreeSet};

use crate::lang;
use crate::memo;
use crate::search::gather::Form;
use crate::search::layout::Layout;
use crate::search::said::Said;
use crate::search::shard::{FORMAT, Mark, Writer};
use crate::search::terms::{Typed, terms};
use crate::text::normalise::{self, Reader};

/// The idea that every word by which somebody asks for help leads to.
pub const NEED: &str = "need";
/// How names of ideas begin that are places: they are words of every language.
const PLACE: &str = "place-";
/// As what words are read: a language that nobody described.
pub const ANY: &str = "und";

/// What a word means: an idea by its place among all, words it must stand beside, the language of which it is a word. Each once, in order.
pub type Meanings<'a> = Vec<(Option<u32>, Vec<&'a str>, Option<&'a str>)>;

/// The words of all languages; no buckets where people type in one language alone.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct Others {
    /// Stands for the ideas and their order, and for how words are dealt out.
    pub version: String,
    pub layout: Layout,
    pub buckets: Vec<String>,
}

/// Phrases being filed, each under the word of it that says most.
#[derive(Default)]
pub struct Heads<'a> {
    /// Of each word that was read its place among those that something is filed under, and whether it counts little there.
    places: Vec<Option<u32>>,
    /// With its first letters as a number: many phrases share theirs.
    meant: Vec<(u128, Form<'a>, Meanings<'a>)>,
}

impl<'a> Heads<'a> {
    /// Files a phrase, which is read as these words, under the longest of them; it means these ideas, or that somebody asks for help.
    pub fn add(&mut self, typed: &'a Typed, mut kept: Vec<u32>, to: &[Option<u32>], language: Option<&'a str>) {
        let word = |number: &u32| typed.form(*number).folded;
        let longest = |at: &usize| (typed.length(kept[*at]), kept.len() - at);
        let Some(longest) = (0..kept.len()).max_by_key(longest) else { return };
        let longest = kept.remove(longest);
        let mut beside: Vec<&str> = kept.iter().map(word).collect();
        beside.sort_unstable();
        beside.dedup();
        self.places.resize(typed.count(), None);
        let meant = &mut self.meant;
        let head = *self.places[longest as usize].get_or_insert_with(|| {
            let form = typed.form(longest);
            meant.push((form.first(), form, Vec::new()));
            meant.len() as u32 - 1
        });
        meant[head as usize].2.extend(to.iter().map(|idea| (*idea, beside.clone(), language)));
    }

    /// What was filed, in the order of the words. A word that was read in several ways stands there once, as it was read first.
    pub fn sorted(self) -> impl Iterator<Item = (Form<'a>, Meanings<'a>)> {
        let mut meant = self.meant;
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
        meant.into_iter().map(|(_, form, mut meanings)| {
            meanings.sort_unstable();
            meanings.dedup();
            (form, meanings)
        })
    }
}

/// Which words of phrases count little in their language.
pub struct Little<'a> {
    stops: BTreeSet<&'a str>,
    filling: BTreeSet<&'a str>,
    known: Vec<Option<Weight>>,
}

/// What a word of a phrase says: nothing, as the language says it all the time; hardly anything, as a word of filling; something.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Weight {
    Stop,
    Filling,
    Full,
}

impl<'a> Little<'a> {
    /// Words that the language says all the time, and words of filling.
    pub fn of(stops: impl IntoIterator<Item = &'a str>, filling: impl IntoIterator<Item = &'a str>) -> Little<'a> {
        Little { stops: stops.into_iter().collect(), filling: filling.into_iter().collect(), known: Vec::new() }
    }

    /// Leaves words out of a phrase that the language says all the time, unless there are but these and words of filling: together they may say something.
    pub fn leave_out(&mut self, typed: &Typed, kept: &mut Vec<u32>) {
        self.known.resize(typed.count(), None);
        let mut weight = |number: &u32| {
            let weigh = || match typed.form(*number).folded {
                word if self.stops.contains(word) => Weight::Stop,
                word if self.filling.contains(word) => Weight::Filling,
                _ => Weight::Full,
            };
            *self.known[*number as usize].get_or_insert_with(weigh)
        };
        if kept.iter().any(|number| weight(number) == Weight::Full) {
            kept.retain(|number| weight(number) != Weight::Stop);
        }
    }
}

/// Ideas for which people type just what asks for help: whoever types all of it, little words and all, means them wholly.
pub struct Wholly(BTreeMap<Vec<u32>, Vec<u32>>);

impl Wholly {
    /// `lines`: the words of what asks for help; `phrases`: ideas with the words of what people type for them.
    pub fn new<'a>(
        lines: impl Iterator<Item = &'a Vec<u32>>,
        phrases: impl Iterator<Item = (u32, &'a Vec<u32>)>,
    ) -> Wholly {
        // The same words in any order have the same sum: nearly all phrases are told apart by it.
        const SUMS: usize = 4_096;
        let sum = |words: &Vec<u32>| words.iter().sum::<u32>() as usize % SUMS;
        let mut sums = vec![false; SUMS];
        let mut wholly: BTreeMap<Vec<u32>, Vec<u32>> = BTreeMap::new();
        for line in lines {
            sums[sum(line)] = true;
            wholly.insert(ordered(line), Vec::new());
        }
        for (idea, phrase) in phrases.filter(|(_, phrase)| sums[sum(phrase)]) {
            if let Some(ideas) = wholly.get_mut(&ordered(phrase)) {
                ideas.push(idea);
            }
        }
        Wholly(wholly)
    }

    /// The ideas of what asks for help.
    pub fn of(&self, line: &[u32]) -> impl Iterator<Item = u32> {
        self.0.get(&ordered(line)).into_iter().flatten().copied()
    }
}

fn ordered(words: &[u32]) -> Vec<u32> {
    let mut words = words.to_vec();
    words.sort_unstable();
    words
}

/// The name of the idea that a phrase means, nothing if it asks for help; and its words.
type Phrase<'a> = (Option<&'a str>, Vec<u32>);

impl Others {
    /// Files the words of all languages. `names`: all ideas, in order; `tag`: what a language's texts are read as. `called`: what entries are called in a language;
    /// answers also the entries that have a name which people type for an idea, by the idea.
    pub fn of<'a>(
        said: &'a BTreeMap<lang::Code, Said>,
        names: &[&'a str],
        called: &[(&lang::Code, &str, usize)],
        tag: impl Fn(&lang::Code) -> &'a str,
    ) -> (Others, BTreeMap<&'a str, BTreeSet<usize>>) {
        let mut hasher = memo::Hasher::new();
        hasher.add(format!("{FORMAT} {} {names:?}", normalise::VERSION).as_bytes());
        let (reader, mut typed) = (Reader::of(ANY), Typed::default());
        let mut by_words: BTreeMap<&lang::Code, BTreeMap<Vec<u32>, Vec<usize>>> = BTreeMap::new();
        for (code, words, at) in called {
            by_words.entry(code).or_default().entry(typed.read(&reader, words, true)).or_default().push(*at);
        }
        let known = typed.count() as u32;
        let mut named: BTreeMap<&str, BTreeSet<usize>> = BTreeMap::new();
        // All is read before anything is filed: the idea, the words; where it is nothing, somebody asks for help.
        let mut read: Vec<(&lang::Code, Vec<Phrase>)> = Vec::new();
        for (code, said) in said {
            let mut phrases: Vec<Phrase> = Vec::new();
            let by_words = by_words.get(code);
            for (name, texts) in &said.concepts {
                let named = named.entry(name).or_default();
                for phrase in texts {
                    let kept = typed.read(&reader, phrase, true);
                    // Words that no entry is called are read later than all that some are.
                    let words = by_words.filter(|_| kept.iter().all(|word| *word < known));
                    named.extend(words.and_then(|words| words.get(&kept)).into_iter().flatten());
                    phrases.push((Some(name), kept));
                }
            }
            phrases.extend(said.help.iter().map(|phrase| (None, typed.read(&reader, phrase, true))));
            read.push((code, phrases));
        }
        let mut filling: BTreeMap<&lang::Code, Vec<String>> = BTreeMap::new();
        for (code, said) in said {
            let terms = said.little.iter().flat_map(|word| terms(reader.asked(word)));
            filling.insert(code, terms.map(|term| term.folded).collect());
        }
        let mut heads = Heads::default();
        let place = |name: &str| names.binary_search(&name).ok().map(|at| at as u32);
        for (code, phrases) in read {
            let filling = &filling[code];
            let mut little = Little::of(normalise::stops(tag(code)), filling.iter().map(String::as_str));
            let lines = phrases.iter().filter(|(name, _)| name.is_none()).map(|(_, kept)| kept);
            let mut idea: (Option<&str>, Option<u32>) = (None, None);
            let named = phrases.iter().filter_map(|(name, kept)| {
                if idea.0 != *name {
                    idea = (*name, name.and_then(place));
                }
                Some((idea.1?, kept))
            });
            let wholly = Wholly::new(lines, named);
            let mut before: (Option<&str>, Option<u32>) = (None, None);
            for (name, mut kept) in phrases {
                let Some(name) = name else {
                    let to: Vec<Option<u32>> =
                        [None, place(NEED)].into_iter().chain(wholly.of(&kept).map(Some)).collect();
                    heads.add(&typed, kept, &to, Some(code.as_str()));
                    continue;
                };
                if before.0 != Some(name) {
                    before = (Some(name), place(name));
                }
                if name != NEED {
                    little.leave_out(&typed, &mut kept);
                }
                let language = Some(code.as_str()).filter(|_| !name.starts_with(PLACE));
                heads.add(&typed, kept, &[before.1], language);
            }
        }
        // Where people type in one language alone, its own index has all of it.
        let filed: Vec<(Form, Meanings)> = heads.sorted().filter(|_| said.len() > 1).collect();
        let mut words: Vec<(&str, usize)> = Vec::with_capacity(filed.len());
        let mut numbers: Vec<usize> = Vec::with_capacity(filed.len());
        for (form, meanings) in &filed {
            numbers.push(add_word(&mut words, form.folded, form.folded.len() / 2 + 3 + meanings.len() * 6));
        }
        // A slip in a word of another language is forgiven behind its first letters: no files of all languages for slips are published.
        let (layout, dealt, _) = Layout::of(&words, |word| word, |_| None);
        let mut writers: Vec<Writer> = (0..layout.buckets()).map(|_| Writer::default()).collect();
        for ((form, meanings), number) in filed.iter().zip(numbers) {
            let meanings = meanings.iter().map(|(idea, beside, language)| (*idea, beside.as_slice(), *language));
            let writer = &mut writers[dealt[number] as usize];
            // Nothing of other languages is found by its accents.
            writer.add([form.folded; 3], &[], Mark::None, meanings);
        }
        hasher.add(layout.written().as_bytes());
        let version = format!("{:08x}", hasher.finish() as u32);
        let mut others = Others { version, layout, ..Others::default() };
        if !filed.is_empty() {
            others.buckets = writers.into_iter().map(|writer| writer.written.words).collect();
        }
        (others, named)
    }
}

/// Adds what a form of a word weighs, and answers which word that is; forms come in order.
pub fn add_word<'a>(words: &mut Vec<(&'a str, usize)>, word: &'a str, bytes: usize) -> usize {
    match words.last_mut().filter(|(last, _)| *last == word) {
        Some((_, sum)) => *sum += bytes,
        None => words.push((word, bytes)),
    }
    words.len() - 1
}
