//! The search for sealed values. Enters: values with the place they were written at. Leaves: which of them a text holds, whatever it is
//! coded in. This is the one door to aho-corasick.
//!
//! One automaton reads the raw bytes (the value in UTF-8, UTF-16, Windows-1252, and base64 at its three alignments), one reads a
//! folded copy: entities, percent-encoding and JSON escapes decoded, tags set aside, case, accents and separators removed. Both
//! are linear in the bytes, whatever the number of values; without values nothing is read at all.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt;
use std::ops::Range;

use aho_corasick::{AhoCorasick, MatchKind};

use crate::diag::report::{Code, Problem};
use crate::path::SourcePath;
use crate::sealed::dependants;
use crate::sealed::near::{self, Hit};
use crate::sealed::streets::{self, Told};
use crate::sealed::unfold::{Words, decode, decode_quoted, fold_bytes};
use crate::sealed::value::{Origin, Value};

const TOO_MANY: Code = Code::stop("X103");

/// Fewer letters or digits than this are not searched alone: they would be found everywhere.
const SHORTEST_FORM: usize = 6;
/// The two halves of a coordinate count as a find within this many bytes.
const COORDINATE_REACH: usize = 200;
/// The digits of a Canadian number without its area.
const LOCAL_NUMBER: usize = 7;
/// Numbers for examples begin so in every area: they are nobody's, and everybody's.
const FICTION: &str = "55501";
/// Longer texts are searched in their own case and folded, not in capitals as well.
const LONGEST_CASED: usize = 80;

/// The sealed values of a site, ready to be searched for. Without a value, nothing is read.
#[derive(Default)]
pub struct Seals {
    origins: Vec<Origin>,
    forms: Forms,
    raw: Option<Automaton>,
    folded: Option<Automaton>,
    streets: Option<Automaton>,
    /// Values of which no form is long enough to be searched.
    unsearched: BTreeSet<usize>,
    /// How many bytes the longest form may take, written in the widest encoding.
    reach: usize,
    /// The records of `private/`, with the lines of their keys.
    records: Vec<Origin>,
    /// Other files of `private/`, which are nowhere else: their bytes by hash.
    files: BTreeMap<u128, SourcePath>,
}

impl fmt::Debug for Seals {
    fn fmt(&self, formatter: &mut fmt::Formatter) -> fmt::Result {
        write!(formatter, "Seals({} values)", self.origins.len())
    }
}

/// There are more sealed values than the search can hold; nothing can be cleared.
#[derive(Debug)]
pub struct TooManyValues;

impl TooManyValues {
    pub fn problem(&self) -> Problem {
        Problem::new(TOO_MANY)
    }
}

struct Automaton {
    search: AhoCorasick,
    meanings: Vec<Meaning>,
}

/// What it means that a form was found.
#[derive(Clone, Copy)]
struct Meaning {
    origin: usize,
    form: Form,
    /// The byte before must not be a digit; with `ends`, neither the byte after.
    starts: bool,
    ends: bool,
}

impl Meaning {
    /// Whether a form that is a number by itself was found within a longer one.
    fn is_inside_a_number(&self, bytes: &[u8], found: &Range<usize>) -> bool {
        let is_digit = |at: Option<usize>| at.and_then(|at| bytes.get(at)).is_some_and(u8::is_ascii_digit);
        (self.starts && is_digit(found.start.checked_sub(1))) || (self.ends && is_digit(Some(found.end)))
    }
}

#[derive(Clone, Copy, PartialEq)]
enum Form {
    /// The value stands there.
    Whole,
    /// Half of a pair of coordinates.
    Half(Half),
    /// The name of a street, of which the number must stand near.
    Street(usize),
    /// The name of a street, of which the number may be missing.
    Named(usize),
}

#[derive(Clone, Copy, PartialEq)]
enum Half {
    Latitude,
    Longitude,
}

impl Seals {
    /// The search for these values.
    pub fn new(values: impl IntoIterator<Item = (Origin, Value)>) -> Result<Seals, TooManyValues> {
        Seals::default().and(values)
    }

    /// The search for these values too.
    pub fn and(&self, values: impl IntoIterator<Item = (Origin, Value)>) -> Result<Seals, TooManyValues> {
        let mut origins = self.origins.clone();
        let mut forms = self.forms.clone();
        let mut unsearched = self.unsearched.clone();
        for (origin, value) in values {
            let at = origins.len();
            origins.push(origin);
            let before = forms.len();
            forms.add_value(&value, at);
            if forms.len() == before {
                unsearched.insert(at);
            }
        }
        Ok(Seals {
            raw: Automaton::new(&forms.raw)?,
            folded: Automaton::new(&forms.folded)?,
            streets: Automaton::new(&forms.streets)?,
            reach: forms.longest() * 12 + 4096,
            origins,
            forms,
            unsearched,
            records: self.records.clone(),
            files: self.files.clone(),
        })
    }

    /// The same, knowing which records and which other files there are in `private/`.
    pub fn knowing(mut self, records: Vec<Origin>, files: impl IntoIterator<Item = (u128, SourcePath)>) -> Seals {
        self.records = records;
        self.files = files.into_iter().collect();
        self
    }

    pub fn is_empty(&self) -> bool {
        self.origins.is_empty()
    }

    /// The number of sealed values.
    pub fn len(&self) -> usize {
        self.origins.len()
    }

    /// Where each value was written.
    pub fn origins(&self) -> &[Origin] {
        &self.origins
    }

    /// The records of `private/`, with the lines of their keys.
    pub fn records(&self) -> &[Origin] {
        &self.records
    }

    /// Whether these and others say the same of a record: never what.
    pub fn is_same_of(&self, other: &Seals, record: &str) -> bool {
        let of = |seals: &Seals| -> BTreeSet<Vec<u8>> {
            let forms = [&seals.forms.raw, &seals.forms.folded, &seals.forms.streets].into_iter().flatten();
            let own = forms.filter(|(_, meaning)| seals.origins[meaning.origin].record == record);
            own.map(|(form, _)| form.clone()).collect()
        };
        of(self) == of(other)
    }

    pub fn has_files(&self) -> bool {
        !self.files.is_empty()
    }

    /// The file of `private/` that has these bytes.
    pub fn file(&self, hash: u128) -> Option<&SourcePath> {
        self.files.get(&hash)
    }

    /// Values that are too short to be searched for.
    pub fn unsearched(&self) -> impl Iterator<Item = &Origin> {
        self.unsearched.iter().map(|at| &self.origins[*at])
    }

    /// How many bytes a value may take at most.
    pub fn reach(&self) -> usize {
        self.reach
    }

    /// Where the values were written that a text holds.
    pub fn search(&self, text: &[u8]) -> Vec<&Origin> {
        let mut finds = Finds::default();
        self.look(text, &mut finds);
        self.found(&finds).collect()
    }

    /// Where the values were written that were found: a street is not told of beside its address.
    pub fn found<'a>(&'a self, finds: &Finds) -> impl Iterator<Item = &'a Origin> {
        let found: Vec<usize> = finds.origins.union(&finds.alone).copied().collect();
        let found: Vec<&Origin> = found.into_iter().map(|at| &self.origins[at]).collect();
        let is_told = |street: &Origin| {
            let same = |origin: &&Origin| {
                !origin.is_street() && (origin.line, &origin.record) == (street.line, &street.record)
            };
            found.iter().any(|origin| same(origin) && origin.file == street.file)
        };
        let told: Vec<&Origin> = found.iter().copied().filter(|one| !one.is_street() || !is_told(one)).collect();
        told.into_iter()
    }

    /// The same search without these streets, which everyone may read of; beside their number they are still looked for.
    /// `by_name` are those of which the name alone stands for something else.
    pub fn without_streets(&self, streets: &Streets) -> Result<Seals, TooManyValues> {
        let mut seals = self.and([])?;
        let is_left = |meaning: &Meaning| !streets.public.contains(&meaning.origin);
        for patterns in [&mut seals.forms.raw, &mut seals.forms.folded, &mut seals.forms.streets] {
            patterns.retain(|(_, meaning)| is_left(meaning));
            for (_, meaning) in patterns {
                if let Form::Named(at) = meaning.form
                    && streets.by_name.contains(&meaning.origin)
                {
                    seals.forms.named[at].alone = false;
                }
            }
        }
        seals.and([])
    }

    /// Of the streets that are looked for without a number: those that open addresses name with what they are, and those of which the
    /// name alone stands in these facts.
    pub fn streets_in<'a>(
        &self,
        addresses: impl IntoIterator<Item = &'a str>,
        facts: impl IntoIterator<Item = &'a str>,
    ) -> Streets {
        let (mut of_addresses, mut of_facts) = (Finds::default(), Finds::default());
        addresses.into_iter().for_each(|address| self.look(address.as_bytes(), &mut of_addresses));
        facts.into_iter().for_each(|fact| self.look(fact.as_bytes(), &mut of_facts));
        let streets = |found: BTreeSet<usize>| found.into_iter().filter(|at| self.origins[*at].is_street()).collect();
        Streets { public: streets(of_addresses.origins), by_name: streets(of_facts.alone) }
    }

    /// Where the streets were written that everyone may read of.
    pub fn public_streets(&self, streets: &Streets) -> impl Iterator<Item = &Origin> {
        streets.public.iter().map(|at| &self.origins[*at])
    }

    /// Where the others were written, of which the name alone stands for something else.
    pub fn streets_by_name(&self, streets: &Streets) -> impl Iterator<Item = &Origin> {
        streets.by_name.difference(&streets.public).map(|at| &self.origins[*at])
    }

    /// Looks through bytes and keeps what it finds.
    pub fn look(&self, bytes: &[u8], finds: &mut Finds) {
        if self.is_empty() {
            return;
        }
        if let Some(raw) = &self.raw {
            raw.look(bytes, finds);
        }
        let decoded = decode(bytes);
        self.look_bare(decoded.as_deref().unwrap_or(bytes), decoded.is_some(), finds);
        if let Some(quoted) = decode_quoted(bytes) {
            self.look_bare(&quoted, true, finds);
        }
    }

    /// Looks through bytes without codes; `differs` if they are not those that were looked through raw.
    fn look_bare(&self, text: &[u8], differs: bool, finds: &mut Finds) {
        if let (Some(raw), true, true) = (&self.raw, self.forms.has_points, differs) {
            raw.look(text, finds);
        }
        let Some(folded) = &self.folded else { return };
        let mut near = false;
        let plain = fold_bytes(text, true);
        folded.each(&plain, |meaning, found| match meaning.form {
            Form::Street(_) | Form::Named(_) => near = true,
            _ if meaning.is_inside_a_number(&plain, &found) => {}
            _ => {
                finds.origins.insert(meaning.origin);
            }
        });
        if let (Some(streets), true) = (&self.streets, near) {
            let words = Words::of_page(text);
            streets.each(words.letters(), |meaning, found| match meaning.form {
                Form::Street(at) => {
                    let (number, whole_word) = &self.forms.numbers[at];
                    let hit = Hit { start: found.start, end: found.end, number, whole_word: *whole_word };
                    if near::is_near(&words, &hit) {
                        finds.origins.insert(meaning.origin);
                    }
                }
                Form::Named(at) => match streets::told(&words, found, &self.forms.named[at]) {
                    Some(Told::Beside) => {
                        finds.origins.insert(meaning.origin);
                    }
                    Some(Told::Alone) => {
                        finds.alone.insert(meaning.origin);
                    }
                    None => {}
                },
                _ => {}
            });
        }
    }
}

/// The forms of all values, each once for each value that has it.
#[derive(Clone, Default)]
struct Forms {
    raw: Patterns,
    folded: Patterns,
    streets: Patterns,
    /// The number of each street, and whether its name counts as a whole word only.
    numbers: Vec<(String, bool)>,
    /// The streets that are looked for without a number.
    named: Vec<streets::Street>,
    /// Points are also looked for in the decoded copy, where their separators still stand.
    has_points: bool,
}

type Patterns = Vec<(Vec<u8>, Meaning)>;

impl Forms {
    fn len(&self) -> usize {
        self.raw.len() + self.folded.len()
    }

    fn longest(&self) -> usize {
        self.raw.iter().chain(&self.folded).map(|(pattern, _)| pattern.len()).max().unwrap_or(0)
    }

    fn add_value(&mut self, value: &Value, origin: usize) {
        match value {
            Value::Words(words) => self.add_words(words.inside(), origin),
            Value::Person(name) => {
                self.add_words(name.inside(), origin);
                for turned in dependants::turned(name.inside()) {
                    self.add_folded(&folded_form(&turned), origin);
                }
            }
            Value::Phone(written) => {
                let phone = dependants::phone(written.inside());
                self.add_folded(&phone.digits, origin);
                // As neighbours write it, without its area: a number by itself, not the end of another.
                if let Some(local) =
                    phone.digits.get(3..).filter(|local| local.len() == LOCAL_NUMBER && !local.starts_with(FICTION))
                {
                    let meaning = Meaning { origin, form: Form::Whole, starts: true, ends: true };
                    self.folded.push((local.as_bytes().to_vec(), meaning));
                }
                self.add_words(written.inside(), origin);
                for form in phone.written {
                    self.add_written(&form, origin);
                }
            }
            Value::Address(address) => {
                let address = address.inside();
                self.add_words(address, origin);
                for code in dependants::postal_codes(address) {
                    self.add_words(&code, origin);
                }
                if let Some(street) = dependants::street(address) {
                    self.add_words(&street.written, origin);
                    self.add_folded(&street.together, origin);
                    for (name, whole_word) in street.names {
                        let form = Form::Street(self.numbers.len());
                        let meaning = Meaning { origin, form, starts: false, ends: false };
                        self.numbers.push((street.number.clone(), whole_word));
                        self.folded.push((name.clone().into_bytes(), meaning));
                        self.streets.push((name.into_bytes(), meaning));
                    }
                }
            }
            Value::Street(address) => {
                let Some(street) = streets::street(address.inside()) else { return };
                let form = Form::Named(self.named.len());
                let meaning = Meaning { origin, form, starts: false, ends: false };
                let least = if street.kind.is_some() { 0 } else { SHORTEST_FORM };
                let names: Vec<&String> = street.names.iter().filter(|name| name.chars().count() >= least).collect();
                for name in &names {
                    self.folded.push((name.as_bytes().to_vec(), meaning));
                    self.streets.push((name.as_bytes().to_vec(), meaning));
                }
                if !names.is_empty() {
                    self.add_coded(&street.written, origin);
                }
                self.named.push(street);
            }
            Value::Link(link) => {
                let link = link.inside().trim();
                self.add_words(link.split_once("://").map_or(link, |(_, rest)| rest), origin);
                if let Some(end) = dependants::end_of_link(link) {
                    self.add_words(end, origin);
                }
                for (latitude, longitude) in dependants::points(link) {
                    self.add_point(latitude, longitude, origin);
                }
            }
            Value::Prose(text) => {
                let text = text.inside();
                self.add_words(text, origin);
                for sentence in dependants::sentences(text) {
                    self.add_words(sentence, origin);
                }
            }
            Value::Point { latitude, longitude } => self.add_point(*latitude.inside(), *longitude.inside(), origin),
        }
    }

    fn add_folded(&mut self, form: &str, origin: usize) {
        if form.chars().count() >= SHORTEST_FORM {
            self.folded.push((form.as_bytes().to_vec(), whole(origin)));
        }
    }

    fn add_words(&mut self, words: &str, origin: usize) {
        let words = words.trim();
        self.add_folded(&folded_form(words), origin);
        self.add_written(words, origin);
    }

    /// The forms in which bytes themselves are searched.
    fn add_written(&mut self, words: &str, origin: usize) {
        if words.chars().filter(|letter| letter.is_alphanumeric()).count() < SHORTEST_FORM {
            return;
        }
        for form in cases(words) {
            self.add_raw(form.into_bytes(), origin);
        }
        self.add_coded(words, origin);
    }

    /// The forms of bytes in which no letter can be read.
    fn add_coded(&mut self, words: &str, origin: usize) {
        for form in &cases(words) {
            for utf16 in [u16::to_le_bytes, u16::to_be_bytes] {
                self.add_raw(form.encode_utf16().flat_map(utf16).collect(), origin);
            }
            let latin: Option<Vec<u8>> = form.chars().map(|letter| u8::try_from(letter as u32).ok()).collect();
            if let Some(latin) = latin.filter(|_| !form.is_ascii()) {
                self.add_raw(latin, origin);
            }
            for encoded in base64_forms(form.as_bytes()) {
                self.add_raw(encoded, origin);
            }
        }
    }

    fn add_raw(&mut self, pattern: Vec<u8>, origin: usize) {
        self.raw.push((pattern, whole(origin)));
    }

    fn add_point(&mut self, latitude: f64, longitude: f64, origin: usize) {
        self.has_points = true;
        self.add_half(latitude, origin, Half::Latitude);
        self.add_half(longitude, origin, Half::Longitude);
    }

    fn add_half(&mut self, degrees: f64, origin: usize, half: Half) {
        let form = Form::Half(half);
        let precise = format!("{:.9}", degrees.abs());
        let cut = precise[..precise.len() - 6].to_owned();
        let rounded = format!("{:.3}", degrees.abs());
        let mut forms = vec![cut];
        if rounded != forms[0] {
            forms.push(rounded);
        }
        for text in forms.into_iter().flat_map(|form| [form.replace('.', ","), form]) {
            self.raw.push((text.clone().into_bytes(), Meaning { origin, form, starts: true, ends: false }));
            for encoded in base64_forms(text.as_bytes()) {
                self.raw.push((encoded, Meaning { origin, form, starts: false, ends: false }));
            }
            // 46.810 is written 46.81 by a computer: then the number ends there.
            if let Some(short) = text.strip_suffix('0') {
                self.raw.push((short.as_bytes().to_vec(), Meaning { origin, form, starts: true, ends: true }));
            }
        }
    }
}

/// Words as written, in small letters and in capitals.
fn cases(words: &str) -> Vec<String> {
    let mut written = vec![words.to_owned()];
    if words.chars().count() <= LONGEST_CASED {
        written.extend([words.to_lowercase(), words.to_uppercase()]);
    }
    written.sort();
    written.dedup();
    written
}

fn whole(origin: usize) -> Meaning {
    Meaning { origin, form: Form::Whole, starts: false, ends: false }
}

/// The folded value; a phone number without what is dialled before it from abroad: the shorter form is part of the longer one, so
/// that one search finds both.
fn folded_form(words: &str) -> String {
    let folded = String::from_utf8_lossy(&fold_bytes(words.as_bytes(), false)).into_owned();
    let is_number = folded.len() >= 10 && folded.bytes().all(|byte| byte.is_ascii_digit());
    if is_number { dependants::phone(words).digits } else { folded }
}

/// What of the bytes stands in any base64 text that holds them: at each of the three alignments, in both alphabets, without the
/// letters that depend on their neighbours.
fn base64_forms(bytes: &[u8]) -> Vec<Vec<u8>> {
    const LETTERS: &[u8; 64] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
    let mut forms = Vec::new();
    for before in 0..3 {
        let bits = 8 * (before + bytes.len());
        let byte = |at: usize| if at < before { 0 } else { bytes.get(at - before).copied().unwrap_or(0) };
        let standard: Vec<u8> = ((8 * before).div_ceil(6)..bits / 6)
            .map(|letter| {
                let (at, shift) = (letter * 6 / 8, letter * 6 % 8);
                let pair = u16::from_be_bytes([byte(at), byte(at + 1)]);
                LETTERS[(pair >> (10 - shift)) as usize & 63]
            })
            .collect();
        if standard.len() < SHORTEST_FORM {
            continue;
        }
        let for_urls: Vec<u8> = standard
            .iter()
            .map(|letter| match letter {
                b'+' => b'-',
                b'/' => b'_',
                other => *other,
            })
            .collect();
        if for_urls != standard {
            forms.push(for_urls);
        }
        forms.push(standard);
    }
    forms
}

/// Streets of sealed addresses of which something else on the site has the name.
#[derive(Default)]
pub struct Streets {
    /// Open addresses name them with what they are: `rue Principale`.
    public: BTreeSet<usize>,
    /// Only the name stands in a public fact, and may be that of something else.
    by_name: BTreeSet<usize>,
}

impl Streets {
    pub fn is_empty(&self) -> bool {
        self.public.is_empty() && self.by_name.is_empty()
    }
}

/// The values found so far.
#[derive(Default)]
pub struct Finds {
    origins: BTreeSet<usize>,
    /// Streets of which the name alone was found.
    alone: BTreeSet<usize>,
}

impl Automaton {
    fn new(patterns: &Patterns) -> Result<Option<Automaton>, TooManyValues> {
        if patterns.is_empty() {
            return Ok(None);
        }
        let texts = patterns.iter().map(|(pattern, _)| pattern);
        let search = AhoCorasick::builder().match_kind(MatchKind::Standard).build(texts).map_err(|_| TooManyValues)?;
        Ok(Some(Automaton { search, meanings: patterns.iter().map(|(_, meaning)| *meaning).collect() }))
    }

    /// Every form in these bytes, with what it means.
    fn each(&self, bytes: &[u8], mut hear: impl FnMut(&Meaning, Range<usize>)) {
        for found in self.search.find_overlapping_iter(bytes) {
            hear(&self.meanings[found.pattern().as_usize()], found.range());
        }
    }

    fn look(&self, bytes: &[u8], finds: &mut Finds) {
        let mut halves: BTreeMap<usize, [Option<usize>; 2]> = BTreeMap::new();
        self.each(bytes, |meaning, found| match meaning.form {
            _ if meaning.is_inside_a_number(bytes, &found) => {}
            Form::Whole => {
                finds.origins.insert(meaning.origin);
            }
            Form::Half(half) => {
                let seen = halves.entry(meaning.origin).or_default();
                seen[half as usize] = Some(found.end);
                if let [Some(one), Some(other)] = *seen
                    && one.abs_diff(other) <= COORDINATE_REACH
                {
                    finds.origins.insert(meaning.origin);
                }
            }
            Form::Street(_) | Form::Named(_) => {}
        });
    }
}
