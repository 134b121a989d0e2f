//! What words become so that those who search find them: the one specification of search keys, which the browser's half
//! (`themes/default/assets/search-words.js`) follows and the vectors of `tests/search/words/` hold both to. Enters: a text and its
//! language. Leaves: its words with their places and their keys (docs/search.md tells how).

pub mod distance;
pub mod languages;
pub mod letters;
pub mod stems;

use std::borrow::Cow;
use std::collections::BTreeMap;
use std::ops::Range;
use std::sync::{Mutex, PoisonError};

use serde_json::Value;

use crate::text::fold::fold;
use crate::text::known::Known;
use crate::text::normalise::languages::{EVERYWHERE, Rules, simplified};
use crate::text::normalise::letters::{
    GAPS, HYPHENS, Kind, SYLLABICS, digit, is_apostrophe, is_letter, is_silent, kind,
};
use crate::text::stem::Stemmer;
use crate::text::unicode;

pub use crate::text::normalise::distance::distance;

/// The version of this specification; stands in every index, so that keys of two versions are never compared.
pub const VERSION: u32 = 2;

/// What a word is made of.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub enum Sort {
    Word,
    Number,
    Han,
    Syllabics,
}

/// A word and its keys.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Word {
    /// Bytes in the text as given.
    pub start: usize,
    pub end: usize,
    pub sort: Sort,
    /// NFKC, lower case, one apostrophe, our digits: accents kept.
    pub exact: String,
    /// The key that a client computes without a stemmer.
    pub folded: String,
    /// Only in an index: stemmed, then folded. Nothing where it says no more than `folded`.
    pub stem: Option<String>,
    /// Further folded keys. Of a compound, its parts (in an index, with their stems); of a word with an article, the word without; of a Han character, the pair with the next one; of
    /// scripts without spaces, runs of three letters; of a number, its groups and (in an index) its last ten, seven and four digits.
    pub also: Vec<String>,
}

/// The words of a text, for an index. `tag`: BCP 47; a language that nobody described is read as Unicode says.
pub fn words(text: &str, tag: &str) -> Vec<Word> {
    Reader::of(tag).words(text)
}

/// The words of a question, as the browser cuts and folds them: the same without stems and without what only an index holds.
pub fn asked(text: &str, tag: &str) -> Vec<Word> {
    Reader::of(tag).asked(text)
}

/// Words that count little in a language, as folded keys; never left out.
pub fn stops(tag: &str) -> Vec<&'static str> {
    languages::stops(language(tag)).split_whitespace().collect()
}

/// What a browser needs beside its script to read a language's words as `asked` does, for `fanalSearchTables(tag, …)`; nothing where
/// Unicode suffices. `used`: the characters of the index, asked for once where that matters.
pub fn table(tag: &str, used: &dyn Fn() -> Vec<char>) -> Option<Value> {
    Rules::of(language(tag)).table(used)
}

/// The primary language of a tag: `zh` of `zh-Hans`.
fn language(tag: &str) -> &str {
    tag.split('-').next().unwrap_or(tag)
}

/// Reads the words of one language. Whoever reads many texts makes one for all of them.
pub struct Reader {
    language: String,
    rules: Rules,
    everywhere: Pass,
    passes: Vec<Pass>,
    han: BTreeMap<char, char>,
    stemmer: Stemmer,
    own: BTreeMap<&'static str, &'static str>,
    /// Words of an index that were met before, in every way to write them, with their folded key and their stem where these are others: a
    /// stem costs more than all else.
    known: Mutex<(Known, Vec<Others>)>,
    /// Whether this language adds nothing to how letters are read.
    is_common: bool,
}

/// The folded key and the stem of a word, where they are not as it is written.
type Others = (Option<Box<str>>, Option<Box<str>>);

/// What an index has met in its texts, each run of letters once: most are met again. Words are told by their numbers here.
#[derive(Default)]
pub struct Met {
    /// Runs of letters as they are written.
    runs: Known,
    /// Which words each run becomes.
    places: Vec<Range<u32>>,
    /// Those that nobody took out. Their places are those in the run.
    pub words: Vec<Word>,
    taken: u32,
}

impl Met {
    /// Takes out the words that were met since this was done last, in the order of their numbers.
    pub fn take(&mut self) -> std::vec::Drain<'_, Word> {
        self.taken += self.words.len() as u32;
        self.words.drain(..)
    }
}

/// What a word without joints becomes.
struct Keys {
    exact: String,
    folded: String,
    stem: Option<String>,
}

/// Where two halves of a word meet: a sign at some byte.
#[derive(Clone, Copy)]
struct Joint {
    at: usize,
    len: usize,
    hyphen: bool,
}

impl Reader {
    pub fn of(tag: &str) -> Reader {
        let language = language(tag).to_ascii_lowercase();
        let rules = Rules::of(&language);
        Reader {
            everywhere: Pass::of(EVERYWHERE),
            passes: rules.passes.iter().map(|pass| Pass::of(pass)).collect(),
            han: if rules.han { simplified() } else { BTreeMap::new() },
            stemmer: Stemmer::of(&language),
            own: stems::own(&language),
            known: Mutex::default(),
            is_common: rules.passes.is_empty() && rules.inside.is_empty(),
            rules,
            language,
        }
    }

    /// The words of a text for an index.
    pub fn words(&self, text: &str) -> Vec<Word> {
        Cut { reader: self, text, index: true, words: Vec::new() }.all()
    }

    /// The words of a text for an index that has met others, by their numbers there: the same words as `words` gives.
    pub fn meet(&self, text: &str, met: &mut Met, numbers: &mut Vec<u32>) {
        let cut = Cut { reader: self, text, index: true, words: Vec::new() };
        cut.meet(met, |_, words| numbers.extend(words));
    }

    /// The same with where the run stands in which each word was met; `asked`: as `asked` reads, which needs a `Met` of its own.
    pub fn meet_at(&self, text: &str, asked: bool, met: &mut Met) -> Vec<(usize, u32)> {
        let mut places: Vec<(usize, u32)> = Vec::new();
        let cut = Cut { reader: self, text, index: !asked, words: Vec::new() };
        cut.meet(met, |at, words| places.extend(words.map(|word| (at, word))));
        places
    }

    /// The words of a question.
    pub fn asked(&self, text: &str) -> Vec<Word> {
        Cut { reader: self, text, index: false, words: Vec::new() }.all()
    }

    /// The key of one word as `exact` has it.
    fn folded(&self, exact: &str) -> String {
        if let Some(folded) = self.is_common.then(|| letters::folded(exact)).flatten() {
            return folded;
        }
        self.folded_by_rules(exact)
    }

    fn folded_by_rules(&self, exact: &str) -> String {
        let mut folded = fold(exact);
        if !folded.is_ascii() {
            folded = self.everywhere.apply(&folded);
        }
        folded.retain(|letter| is_letter(letter) || self.rules.inside.contains(letter));
        for pass in &self.passes {
            folded = pass.apply(&folded);
        }
        if !self.rules.inside.is_empty() {
            folded.retain(is_letter);
        }
        folded
    }

    fn keys(&self, raw: &str, index: bool) -> Keys {
        let exact = exact(raw);
        if !index {
            let folded = self.folded(&exact);
            return Keys { exact, folded, stem: None };
        }
        let mut known = self.known.lock().unwrap_or_else(PoisonError::into_inner);
        let (number, new) = known.0.number(&exact);
        if new {
            let folded = self.folded(&exact);
            let stem = self.stem(&exact, &folded);
            known.1.push(((folded != exact).then(|| folded.as_str().into()), stem.as_deref().map(Into::into)));
            return Keys { exact, folded, stem };
        }
        let (folded, stem) = &known.1[number as usize];
        let folded = folded.as_deref().unwrap_or(&exact).to_owned();
        Keys { exact, folded, stem: stem.as_deref().map(str::to_owned) }
    }

    /// The keys of a Han character or kana.
    fn sign(&self, raw: &str) -> Keys {
        let simple = |sign: char| self.han.get(&sign).copied().unwrap_or(sign);
        // What stands in the middle of all has one way to be written.
        let plain = self.passes.is_empty() && raw.chars().all(|sign| ('\u{4E00}'..='\u{9FFF}').contains(&sign));
        let exact = if plain { raw.to_owned() } else { exact(raw) };
        let folded =
            if plain { raw.chars().map(simple).collect() } else { self.folded(&exact).chars().map(simple).collect() };
        Keys { exact, folded, stem: None }
    }

    /// A folded key without the little word that is written together with it, where three letters remain, and more than are taken off: `مساعده` of `المساعده`.
    pub fn bare<'a>(&self, folded: &'a str) -> Option<&'a str> {
        let (bare, little) = self.parted(folded)?;
        let rest = bare.chars().count();
        (rest > little.chars().count().max(2)).then_some(bare)
    }

    /// What of a folded key tells its bucket: all of it, without the little word that is written together with it where two letters remain, so
    /// that a word lies where its beginning does.
    pub fn place<'a>(&self, folded: &'a str) -> &'a str {
        let parted = self.parted(folded).filter(|(bare, _)| bare.chars().nth(1).is_some());
        parted.map_or(folded, |(bare, _)| bare)
    }

    fn parted<'a>(&self, folded: &'a str) -> Option<(&'a str, &str)> {
        let mut little = self.rules.joined.split_whitespace();
        little.find_map(|little| Some((folded.strip_prefix(little)?, little)))
    }

    /// The stem of a word, folded, where it is not the word's key already.
    fn stem(&self, exact: &str, folded: &str) -> Option<String> {
        // Abbreviations and names with digits have no forms.
        let guessed = !exact.bytes().any(|byte| byte == b'.' || byte.is_ascii_digit());
        let own = || self.own.get(exact).map(|stem| (*stem).to_owned());
        let stem = own()
            .or_else(|| stems::light(&self.language, exact))
            .or_else(|| guessed.then(|| self.stemmer.whole(exact))?.filter(|stem| stem != exact))
            .map(|stem| self.folded(&stem))?;
        (stem != folded && stem.chars().nth(1).is_some()).then_some(stem)
    }
}

/// Rewritings of a text, the longest first at each place.
struct Pass {
    /// By the first letter of what is rewritten; the longest first.
    rules: BTreeMap<char, Vec<(String, String)>>,
}

impl Pass {
    /// From `from=to` parted by spaces.
    fn of(text: &str) -> Pass {
        let mut rules: BTreeMap<char, Vec<(String, String)>> = BTreeMap::new();
        for (from, to) in text.split_whitespace().filter_map(|rule| rule.split_once('=')) {
            let first = from.chars().next().unwrap_or('\0');
            rules.entry(first).or_default().push((from.to_owned(), to.to_owned()));
        }
        rules.values_mut().for_each(|rules| rules.sort_by_key(|(from, _)| std::cmp::Reverse(from.len())));
        Pass { rules }
    }

    fn apply(&self, text: &str) -> String {
        let mut out = String::with_capacity(text.len());
        let mut rest = text;
        while let Some(letter) = rest.chars().next() {
            let mut near = self.rules.get(&letter).into_iter().flatten();
            let taken = match near.find(|(from, _)| rest.starts_with(from.as_str())) {
                Some((from, to)) => {
                    out.push_str(to);
                    from.len()
                }
                None => {
                    out.push(letter);
                    letter.len_utf8()
                }
            };
            rest = &rest[taken..];
        }
        out
    }
}

/// A text on its way to words.
struct Cut<'a> {
    reader: &'a Reader,
    text: &'a str,
    index: bool,
    words: Vec<Word>,
}

impl Cut<'_> {
    fn all(mut self) -> Vec<Word> {
        let mut at = 0;
        while let Some(letter) = self.letter(at) {
            at = match kind(letter) {
                Kind::Outside => at + letter.len_utf8(),
                Kind::Han => self.han(at),
                Kind::Unspaced => self.unspaced(at),
                Kind::Spaced => match digit(letter).and_then(|_| self.number(at)) {
                    Some(end) => end,
                    None => {
                        let (end, joints) = self.run(at);
                        self.halves(at, end, &joints);
                        end
                    }
                },
            };
        }
        self.words
    }

    /// The same, but a run of letters that was met before is not read again: what it becomes hangs on its letters alone.
    fn meet(mut self, met: &mut Met, mut see: impl FnMut(usize, Range<u32>)) {
        let mut at = 0;
        while let Some(letter) = self.letter(at) {
            let (words, next) = match kind(letter) {
                Kind::Outside => {
                    at += letter.len_utf8();
                    continue;
                }
                Kind::Han => {
                    let own = at + letter.len_utf8();
                    let end = self.pair(at).map_or(own, |(_, end)| end);
                    (self.once(at, end, met, |cut| cut.han(at)), self.heard(own))
                }
                Kind::Unspaced => {
                    let end = self.unspaced(at);
                    (self.hand_over(at, met), end)
                }
                Kind::Spaced => match digit(letter).and_then(|_| self.number(at)) {
                    Some(end) => (self.hand_over(at, met), end),
                    None => {
                        let (end, joints) = self.run(at);
                        (self.once(at, end, met, |cut| cut.halves(at, end, &joints)), end)
                    }
                },
            };
            see(at, words);
            at = next;
        }
    }

    /// The numbers of the words of a run of letters, which is read the first time.
    fn once<Read>(&mut self, at: usize, end: usize, met: &mut Met, read: impl FnOnce(&mut Self) -> Read) -> Range<u32> {
        let (run, new) = met.runs.number(&self.text[at..end]);
        if new {
            read(self);
            let words = self.hand_over(at, met);
            met.places.push(words);
        }
        met.places[run as usize].clone()
    }

    /// Gives numbers to the words of what begins here.
    fn hand_over(&mut self, at: usize, met: &mut Met) -> Range<u32> {
        let first = met.taken + met.words.len() as u32;
        let words = self.words.drain(..);
        met.words.extend(words.map(|word| Word { start: word.start - at, end: word.end - at, ..word }));
        first..met.taken + met.words.len() as u32
    }

    fn letter(&self, at: usize) -> Option<char> {
        self.text[at..].chars().next()
    }

    /// The first place from here that holds no silent sign.
    fn heard(&self, at: usize) -> usize {
        let silent: usize = self.text[at..].chars().take_while(|letter| is_silent(*letter)).map(char::len_utf8).sum();
        at + silent
    }

    fn kind(&self, at: usize) -> Kind {
        self.letter(at).map_or(Kind::Outside, kind)
    }

    fn push(&mut self, start: usize, end: usize, sort: Sort, keys: Keys, also: Vec<String>) {
        let Keys { exact, folded, stem } = keys;
        if folded.is_empty() {
            return;
        }
        let stem = stem.filter(|_| sort == Sort::Word);
        let mut seen: Vec<String> = Vec::new();
        for key in also {
            if !key.is_empty() && key != folded && !seen.contains(&key) {
                seen.push(key);
            }
        }
        self.words.push(Word { start, end, sort, exact, folded, stem, also: seen });
    }

    /// A Han character or kana, with the pair that it begins.
    fn han(&mut self, start: usize) -> usize {
        let end = start + self.letter(start).map_or(1, char::len_utf8);
        let keys = self.reader.sign(&self.text[start..end]);
        let pair =
            self.pair(start).map(|(next, end)| keys.folded.clone() + &self.reader.sign(&self.text[next..end]).folded);
        self.push(start, end, Sort::Han, keys, pair.into_iter().collect());
        self.heard(end)
    }

    /// Where the other half of a pair stands.
    fn pair(&self, start: usize) -> Option<(usize, usize)> {
        let next = self.heard(start + self.letter(start).map_or(1, char::len_utf8));
        let sign = self.letter(next).filter(|sign| kind(*sign) == Kind::Han)?;
        Some((next, next + sign.len_utf8()))
    }

    /// A run of a script without spaces: whole in a question, cut by dictionary in an index; runs of three letters in both.
    fn unspaced(&mut self, start: usize) -> usize {
        let mut end = start;
        let mut at = start;
        while self.kind(at) == Kind::Unspaced {
            end = at + self.letter(at).map_or(1, char::len_utf8);
            at = self.heard(end);
        }
        let run = &self.text[start..end];
        let ends = if self.index { unicode::word_ends(run) } else { vec![0, run.len()] };
        let parts: Vec<(usize, usize, Keys)> = ends
            .windows(2)
            .map(|pair| (start + pair[0], start + pair[1], self.reader.keys(&run[pair[0]..pair[1]], self.index)))
            .collect();
        let letters: Vec<char> = parts.iter().flat_map(|(.., keys)| keys.folded.chars()).collect();
        let mut from = 0;
        for (start, end, keys) in parts {
            let to = from + keys.folded.chars().count();
            let threes = letters.windows(3).enumerate().filter(|(at, _)| (from..to).contains(at));
            let threes = threes.map(|(_, three)| three.iter().collect()).collect();
            from = to;
            self.push(start, end, Sort::Word, keys, threes);
        }
        end
    }

    /// A run of digits as telephone numbers are written: seven to fifteen of them in groups. Three, three and four (a 1 may stand before
    /// them) are a number of North America, whatever stands around it; elsewhere ten digits, or eleven with a 1 before them, end a number.
    fn number(&mut self, start: usize) -> Option<usize> {
        let groups = self.groups(start);
        let local = |at: usize| -> Option<usize> {
            let lengths: Vec<usize> = groups[at..].iter().take(4).map(|(digits, _)| digits.len()).collect();
            match lengths[..] {
                [1, 3, 3, 4] if groups[at].0 == "1" => Some(4),
                [3, 3, 4, ..] => Some(3),
                _ => None,
            }
        };
        let count = local(0).or_else(|| {
            let before = (1..groups.len()).find(|at| local(*at).is_some()).unwrap_or(groups.len());
            let mut good = None;
            let mut total = 0;
            for (at, (digits, _)) in groups[..before].iter().enumerate() {
                total += digits.len();
                if (7..=15).contains(&total) {
                    good = Some(at + 1);
                }
                if total == 10 || total == 11 && groups[0].0.starts_with('1') {
                    break;
                }
            }
            good
        })?;
        let groups = &groups[..count];
        let digits: String = groups.iter().map(|(digits, _)| digits.as_str()).collect();
        let (len, end) = (digits.len(), groups[count - 1].1);
        let last = |many: usize| (len > many).then(|| digits[len - many..].to_owned());
        let mut also: Vec<String> = last(10).into_iter().collect();
        if self.index {
            also.extend(last(7).into_iter().chain(last(4)));
        }
        if self.index || !matches!(len, 7 | 10 | 11) {
            also.extend(groups.iter().map(|(digits, _)| digits.clone()).filter(|digits| digits.len() > 1));
        }
        let keys = Keys { exact: digits.clone(), folded: digits, stem: None };
        self.push(start, end, Sort::Number, keys, also);
        Some(end)
    }

    /// Groups of digits with one to three signs between them, each with its end. A group on which a letter hangs is none.
    fn groups(&self, start: usize) -> Vec<(String, usize)> {
        let mut groups = Vec::new();
        let mut at = start;
        while groups.len() < 15 {
            let mut group = String::new();
            while let Some((letter, value)) = self.letter(at).and_then(|letter| Some((letter, digit(letter)?))) {
                group.push(value);
                at += letter.len_utf8();
            }
            if group.is_empty() || self.kind(at) == Kind::Spaced {
                break;
            }
            groups.push((group, at));
            let gap = self.text[at..].chars().take_while(|letter| GAPS.contains(*letter)).take(4);
            let (count, bytes) = gap.fold((0, 0), |(count, bytes), letter| (count + 1, bytes + letter.len_utf8()));
            if !(1..=3).contains(&count) {
                break;
            }
            at += bytes;
        }
        groups
    }

    /// A run of a script with spaces: where it ends, and its joints.
    fn run(&self, start: usize) -> (usize, Vec<Joint>) {
        let mut end = start;
        let mut joints: Vec<Joint> = Vec::new();
        let mut at = start;
        // Letters since the last joint, as far as it matters: an abbreviation has one between its points.
        let (mut letters, mut last) = (0, start);
        let bytes = self.text.as_bytes();
        loop {
            // Most letters are plain ones, and most words end at a space.
            while bytes.get(at).is_some_and(u8::is_ascii_alphanumeric) {
                letters += 1;
                last = at;
                at += 1;
                end = at;
            }
            let Some(letter) = self.letter(at).filter(|letter| !matches!(letter, ' ' | ',' | '\n')) else { break };
            let len = letter.len_utf8();
            if kind(letter) == Kind::Spaced {
                letters += 1;
                last = at;
                end = at + len;
            } else if !is_silent(letter) {
                let next = self.heard(at + len);
                let follows = self.kind(next) == Kind::Spaced;
                let joins = match letter {
                    _ if !follows => false,
                    '.' => letters == 1 && self.alone(last) && self.alone(next),
                    letter if self.reader.rules.inside.contains(letter) => self.letter(next).and_then(digit).is_none(),
                    letter => is_apostrophe(letter) || HYPHENS.contains(letter),
                };
                if !joins {
                    break;
                }
                joints.push(Joint { at, len, hyphen: HYPHENS.contains(letter) });
                letters = 0;
            }
            at += len;
        }
        (end, joints)
    }

    /// Whether one letter, no digit, stands here alone: the points of an abbreviation have such on both sides.
    fn alone(&self, at: usize) -> bool {
        let letter = self.letter(at).filter(|letter| kind(*letter) == Kind::Spaced && digit(*letter).is_none());
        letter.is_some_and(|letter| self.kind(self.heard(at + letter.len_utf8())) != Kind::Spaced)
    }

    /// Takes little words off at both ends, then gives out what remains with its parts.
    fn halves(&mut self, mut start: usize, mut end: usize, joints: &[Joint]) {
        let rules = &self.reader.rules;
        let is_one = |list: &str, word: &str| list.split(' ').any(|little| little == word);
        let mut joints = joints;
        while let Some((first, rest)) = joints.split_first() {
            let little = exact(&self.text[start..first.at]);
            let apostrophe = self.letter(first.at).is_some_and(is_apostrophe);
            if !(apostrophe && is_one(&rules.before, &little)) {
                break;
            }
            let folded = self.reader.folded(&little);
            let after = first.at + first.len;
            let keys = Keys { exact: format!("{little}'"), folded, stem: None };
            self.push(start, after, Sort::Word, keys, Vec::new());
            start = self.heard(after);
            joints = rest;
        }
        let mut behind = None;
        if let Some((last, rest)) = joints.split_last() {
            let little = exact(&self.text[last.at + last.len..end]);
            let list = if last.hyphen { &rules.endings } else { &rules.after };
            let apostrophe = self.letter(last.at).is_some_and(is_apostrophe);
            if (last.hyphen || apostrophe) && is_one(list, &little) {
                behind = Some((self.heard(last.at + last.len), end, little));
                end = last.at;
                joints = rest;
            }
        }
        self.compound(start, end, joints);
        if let Some((start, end, little)) = behind {
            let folded = self.reader.folded(&little);
            self.push(start, end, Sort::Word, Keys { exact: little, folded, stem: None }, Vec::new());
        }
    }

    fn compound(&mut self, start: usize, end: usize, joints: &[Joint]) {
        let whole = self.reader.keys(&self.text[start..end], self.index);
        let mut also = Vec::new();
        if joints.iter().any(|joint| joint.hyphen) {
            let hyphens = joints.iter().filter(|joint| joint.hyphen);
            let from = std::iter::once(start).chain(hyphens.clone().map(|joint| joint.at + joint.len));
            let to = hyphens.clone().map(|joint| joint.at).chain(std::iter::once(end));
            let mut stems = Vec::new();
            for (from, to) in from.zip(to) {
                let Keys { folded, stem, .. } = self.reader.keys(&self.text[from..to], self.index);
                if folded.chars().nth(1).is_some() || folded.bytes().all(|byte| byte.is_ascii_digit()) {
                    also.push(folded);
                    stems.extend(stem);
                }
            }
            also.append(&mut stems);
        }
        also.extend(self.reader.bare(&whole.folded).map(str::to_owned));
        let first = self.letter(start).unwrap_or('\0');
        let sort = if letters::within(SYLLABICS, first) {
            Sort::Syllabics
        } else if whole.folded.bytes().all(|byte| byte.is_ascii_digit()) {
            Sort::Number
        } else {
            Sort::Word
        };
        self.push(start, end, sort, whole, also);
    }
}

/// A word as written, in the one way to write it: compatibility forms, lower case, no silent signs, one apostrophe, our digits.
fn exact(raw: &str) -> String {
    if raw.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'\'' || byte == b'-') {
        return raw.to_ascii_lowercase();
    }
    letters::exact(raw).unwrap_or_else(|| exact_by_unicode(raw))
}

fn exact_by_unicode(raw: &str) -> String {
    // Before the compatibility forms, which part an acute accent on its own from its letter, and after them, which make new ones.
    let one = |letter: char| match letter {
        '‐' | '‑' => '-',
        letter if is_apostrophe(letter) => '\'',
        letter => digit(letter).unwrap_or(letter),
    };
    let all = |text: &str| text.chars().all(|letter| one(letter) == letter);
    let heard = match raw.chars().any(is_silent) || !all(raw) {
        true => Cow::Owned(raw.chars().filter(|letter| !is_silent(*letter)).map(one).collect::<String>()),
        false => Cow::Borrowed(raw),
    };
    match unicode::compatible(&heard) {
        Cow::Borrowed(text) => text.to_lowercase(),
        Cow::Owned(text) => text.chars().map(one).collect::<String>().to_lowercase(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn common_letters_are_read_as_unicode_says() {
        let reader = Reader::of("und");
        let common: Vec<char> = ('\0'..='\u{FFFF}').filter(|one| letters::exact(&one.to_string()).is_some()).collect();
        assert!(common.len() > 200);
        for one in &common {
            for other in &common {
                let raw: String = [*one, *other].iter().collect();
                let exact = exact_by_unicode(&raw);
                assert_eq!(letters::exact(&raw), Some(exact.clone()), "{raw}");
                assert_eq!(letters::folded(&exact), Some(reader.folded_by_rules(&exact)), "{raw}");
            }
        }
    }
}
