//! Values that must never be published, and the gate that every published byte passes.
//!
//! Enters: sealed values with the place they were written at (`Seals`), and the parts of a release. Leaves: the same parts as
//! `Cleared`, the only thing that `disk/publish` accepts, or the `Leaks`: where a value came from and which page holds it, never
//! the value. This is the one door to aho-corasick.
//!
//! One automaton reads the raw bytes (the value in UTF-8, UTF-16, Windows-1252, and base64 at its three alignments), one reads a
//! folded copy: entities, percent-encoding and JSON escapes decoded, tags set aside, case, accents and separators removed. Both
//! are linear in the bytes, whatever the number of values; without values nothing is read at all.

use std::collections::BTreeMap;
use std::fmt;
use std::io::{self, Read};

use aho_corasick::{AhoCorasick, MatchKind};
use serde::{Deserialize, Deserializer};

use crate::diag::report::{Code, Place, Problem};
use crate::memo::Hasher;
use crate::path::{OutputPath, SourcePath};
use crate::source::tree::Media;
use crate::text::fold;

const LEAK: Code = Code::stop("X101");
const UNREAD: Code = Code::stop("X102");
const TOO_MANY: Code = Code::stop("X103");

/// Fewer letters or digits than this are not searched alone: they would be found everywhere.
const SHORTEST_FORM: usize = 6;
/// The two halves of a coordinate count as a find within this many bytes.
const COORDINATE_REACH: usize = 200;
/// Media are read in pieces of this size.
const PIECE: usize = 1 << 20;

/// A value that can be kept and searched for, and nothing else: no Display, no Serialize, no Clone, no way out.
///
/// ```compile_fail,E0277
/// let address = fanal::sealed::Sealed::new(String::from("12, rue des Exemples"));
/// println!("{address}");
/// ```
///
/// The same with `Debug` compiles, and shows nothing:
///
/// ```
/// let address = fanal::sealed::Sealed::new(String::from("12, rue des Exemples"));
/// assert_eq!(format!("{address:?}"), "[sealed]");
/// ```
///
/// It cannot be written into anything that is serialised:
///
/// ```compile_fail,E0277
/// let address = fanal::sealed::Sealed::new(String::from("12, rue des Exemples"));
/// serde_json::to_string(&address).unwrap();
/// ```
///
/// As the bare value can be:
///
/// ```
/// let address = String::from("12, rue des Exemples");
/// serde_json::to_string(&address).unwrap();
/// ```
pub struct Sealed<T>(T);

impl<T> Sealed<T> {
    pub fn new(value: T) -> Sealed<T> {
        Sealed(value)
    }
}

impl<T> fmt::Debug for Sealed<T> {
    fn fmt(&self, formatter: &mut fmt::Formatter) -> fmt::Result {
        formatter.write_str("[sealed]")
    }
}

impl<'de, T: Deserialize<'de>> Deserialize<'de> for Sealed<T> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Sealed<T>, D::Error> {
        T::deserialize(deserializer).map(Sealed)
    }
}

/// Where a sealed value was written: all that is ever said of it.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub struct Origin {
    pub file: SourcePath,
    /// The first line of a file is 1.
    pub line: usize,
    /// The name of the record (`loc-12`).
    pub record: String,
    /// The field of the record (`address`).
    pub field: String,
}

/// What is sealed.
#[derive(Debug)]
pub enum Value {
    /// Words, an address, a phone number, an e-mail.
    Words(Sealed<String>),
    /// A place on the map; its halves are searched from 3 decimals, near each other.
    Point { latitude: Sealed<f64>, longitude: Sealed<f64> },
}

/// The sealed values of a site, ready to be searched for. Without a value, `clear` reads nothing.
#[derive(Default)]
pub struct Seals {
    origins: Vec<Origin>,
    raw: Option<Automaton>,
    folded: Option<Automaton>,
    /// Points are also looked for in the decoded copy, where their separators still stand.
    has_points: bool,
    /// How many bytes the longest form may take, written in the widest encoding.
    reach: usize,
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
    half: Option<Half>,
    /// The byte before must not be a digit; with `ends`, neither the byte after.
    starts: bool,
    ends: bool,
}

#[derive(Clone, Copy, PartialEq)]
enum Half {
    Latitude,
    Longitude,
}

impl Seals {
    /// The search for these values.
    pub fn new(values: impl IntoIterator<Item = (Origin, Value)>) -> Result<Seals, TooManyValues> {
        let mut seals = Seals::default();
        let mut raw = Forms::default();
        let mut folded = Forms::default();
        for (origin, value) in values {
            let at = seals.origins.len();
            seals.origins.push(origin);
            match value {
                Value::Words(Sealed(words)) => add_words(words.trim(), at, &mut raw, &mut folded),
                Value::Point { latitude: Sealed(latitude), longitude: Sealed(longitude) } => {
                    seals.has_points = true;
                    add_half(latitude, at, Half::Latitude, &mut raw);
                    add_half(longitude, at, Half::Longitude, &mut raw);
                }
            }
        }
        let longest = raw.longest().max(folded.longest());
        seals.reach = longest * 12 + 4096;
        seals.raw = raw.automaton()?;
        seals.folded = folded.automaton()?;
        Ok(seals)
    }

    pub fn is_empty(&self) -> bool {
        self.origins.is_empty()
    }

    /// The number of sealed values.
    pub fn len(&self) -> usize {
        self.origins.len()
    }
}

/// The forms of all values, each once for each value that has it.
#[derive(Default)]
struct Forms {
    patterns: Vec<Vec<u8>>,
    meanings: Vec<Meaning>,
}

impl Forms {
    fn add(&mut self, pattern: Vec<u8>, meaning: Meaning) {
        self.patterns.push(pattern);
        self.meanings.push(meaning);
    }

    fn longest(&self) -> usize {
        self.patterns.iter().map(Vec::len).max().unwrap_or(0)
    }

    fn automaton(self) -> Result<Option<Automaton>, TooManyValues> {
        if self.patterns.is_empty() {
            return Ok(None);
        }
        let search =
            AhoCorasick::builder().match_kind(MatchKind::Standard).build(&self.patterns).map_err(|_| TooManyValues)?;
        Ok(Some(Automaton { search, meanings: self.meanings }))
    }
}

fn add_words(words: &str, origin: usize, raw: &mut Forms, folded: &mut Forms) {
    let whole = Meaning { origin, half: None, starts: false, ends: false };
    for form in folded_forms(words) {
        if form.chars().count() >= SHORTEST_FORM {
            folded.add(form.into_bytes(), whole);
        }
    }
    if words.chars().filter(|letter| letter.is_alphanumeric()).count() < SHORTEST_FORM {
        return;
    }
    let mut written = vec![words.to_owned(), words.to_lowercase(), words.to_uppercase()];
    written.dedup();
    for form in &written {
        raw.add(form.clone().into_bytes(), whole);
        for utf16 in [u16::to_le_bytes, u16::to_be_bytes] {
            raw.add(form.encode_utf16().flat_map(utf16).collect(), whole);
        }
        let latin: Option<Vec<u8>> = form.chars().map(|letter| u8::try_from(letter as u32).ok()).collect();
        if let Some(latin) = latin.filter(|_| !form.is_ascii()) {
            raw.add(latin, whole);
        }
        for encoded in base64_forms(form.as_bytes()) {
            raw.add(encoded, whole);
        }
    }
}

/// The folded value; a phone number also without what is said before it from abroad.
fn folded_forms(words: &str) -> Vec<String> {
    let folded = String::from_utf8_lossy(&fold_bytes(words.as_bytes(), false)).into_owned();
    let is_number = folded.len() >= 10 && folded.bytes().all(|byte| byte.is_ascii_digit());
    let national = match folded.strip_prefix('1') {
        Some(rest) if is_number && rest.len() == 10 => Some(rest.to_owned()),
        _ if is_number && (words.starts_with('+') || words.starts_with("00")) => {
            Some(folded[folded.len() - 9..].to_owned())
        }
        _ => None,
    };
    // The shorter form is part of the longer one: one search finds both.
    vec![national.unwrap_or(folded)]
}

fn add_half(degrees: f64, origin: usize, half: Half, raw: &mut Forms) {
    let precise = format!("{:.9}", degrees.abs());
    let cut = precise[..precise.len() - 6].to_owned();
    let rounded = format!("{:.3}", degrees.abs());
    let mut forms = vec![cut];
    if rounded != forms[0] {
        forms.push(rounded);
    }
    for form in forms {
        for text in [form.clone(), form.replace('.', ",")] {
            raw.add(text.clone().into_bytes(), Meaning { origin, half: Some(half), starts: true, ends: false });
            for encoded in base64_forms(text.as_bytes()) {
                raw.add(encoded, Meaning { origin, half: Some(half), starts: false, ends: false });
            }
            // 46.810 is written 46.81 by a computer: then the number ends there.
            if let Some(short) = text.strip_suffix('0') {
                raw.add(short.as_bytes().to_vec(), Meaning { origin, half: Some(half), starts: true, ends: true });
            }
        }
    }
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

/// What a part holds: bytes at hand, or media that are streamed and never loaded whole.
#[derive(Clone, PartialEq, Debug)]
pub enum Content {
    Bytes(Vec<u8>),
    Media(Media),
}

impl Content {
    /// How many bytes it has.
    pub fn length(&self) -> u64 {
        match self {
            Content::Bytes(bytes) => bytes.len() as u64,
            Content::Media(media) => media.len,
        }
    }
}

/// A file of the release that nobody has looked through yet.
#[derive(Clone, PartialEq, Debug)]
pub struct Part {
    pub path: OutputPath,
    pub content: Content,
}

/// A part in which no sealed value was found: only these can be published, and only `clear` and `scan` make them.
///
/// ```compile_fail,E0451
/// use fanal::sealed::{Cleared, Content, Part};
/// let part = Part { path: fanal::path::OutputPath::new("index.html"), content: Content::Bytes(Vec::new()) };
/// let cleared = Cleared { part };
/// ```
///
/// The same through the gate compiles:
///
/// ```
/// use fanal::sealed::{clear, Cleared, Content, Part, Seals};
/// let part = Part { path: fanal::path::OutputPath::new("index.html"), content: Content::Bytes(Vec::new()) };
/// let cleared: Cleared = clear(part, &Seals::default()).unwrap();
/// ```
#[derive(Debug)]
pub struct Cleared {
    part: Part,
}

impl Cleared {
    pub fn path(&self) -> &OutputPath {
        &self.part.path
    }

    pub fn content(&self) -> &Content {
        &self.part.content
    }

    pub fn into_part(self) -> Part {
        self.part
    }
}

/// A sealed value stands in a page.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub struct Leak {
    pub origin: Origin,
    pub page: OutputPath,
}

/// Why parts were not cleared: sealed values in them, or bytes that could not be read or were not what was planned.
#[derive(Debug, Default)]
pub struct Leaks {
    pub found: Vec<Leak>,
    pub unread: Vec<(OutputPath, io::Error)>,
}

impl Leaks {
    /// The problems to report; none of them holds a value.
    pub fn problems(&self) -> impl Iterator<Item = Problem> + '_ {
        let found = self.found.iter().map(|leak| {
            Problem::new(LEAK)
                .at(Place::file(&leak.origin.file))
                .with("file", leak.origin.file.as_str())
                .with("line", leak.origin.line)
                .with("record", &leak.origin.record)
                .with("field", &leak.origin.field)
                .with("page", leak.page.as_str())
        });
        let unread = self
            .unread
            .iter()
            .map(|(page, error)| Problem::new(UNREAD).with("page", page.as_str()).foreign(error.to_string()));
        found.chain(unread)
    }
}

/// Looks through parts; all are cleared or none.
pub fn scan(parts: impl IntoIterator<Item = Part>, seals: &Seals) -> Result<Vec<Cleared>, Leaks> {
    let mut cleared = Vec::new();
    let mut leaks = Leaks::default();
    for part in parts {
        match clear(part, seals) {
            Ok(part) => cleared.push(part),
            Err(more) => {
                leaks.found.extend(more.found);
                leaks.unread.extend(more.unread);
            }
        }
    }
    let clean = leaks.found.is_empty() && leaks.unread.is_empty();
    if clean { Ok(cleared) } else { Err(leaks) }
}

/// Looks through one part, its path and its bytes: for a release that is a stream.
pub fn clear(part: Part, seals: &Seals) -> Result<Cleared, Leaks> {
    if seals.is_empty() {
        return Ok(Cleared { part });
    }
    let mut finds = Finds::default();
    seals.look(part.path.as_str().as_bytes(), &mut finds);
    let read = match &part.content {
        Content::Bytes(bytes) => {
            seals.look(bytes, &mut finds);
            Ok(())
        }
        Content::Media(media) => seals.look_through(media, &mut finds),
    };
    let found: Vec<Leak> = finds
        .origins
        .into_keys()
        .map(|origin| Leak { origin: seals.origins[origin].clone(), page: part.path.clone() })
        .collect();
    let unread: Vec<(OutputPath, io::Error)> = read.err().map(|error| (part.path.clone(), error)).into_iter().collect();
    if found.is_empty() && unread.is_empty() { Ok(Cleared { part }) } else { Err(Leaks { found, unread }) }
}

/// The values found in one part.
#[derive(Default)]
struct Finds {
    origins: BTreeMap<usize, ()>,
}

impl Seals {
    fn look(&self, bytes: &[u8], finds: &mut Finds) {
        if let Some(raw) = &self.raw {
            raw.look(bytes, finds);
        }
        if self.folded.is_none() && !self.has_points {
            return;
        }
        let decoded = decode(bytes);
        let text = decoded.as_deref().unwrap_or(bytes);
        if let (Some(raw), true, Some(decoded)) = (&self.raw, self.has_points, &decoded) {
            raw.look(decoded, finds);
        }
        if let Some(folded) = &self.folded {
            folded.look(&fold_bytes(text, true), finds);
        }
    }

    /// Reads media piece by piece; pieces overlap by more than the longest form takes. The bytes must be those that the plan
    /// knows, so that what was looked through is what is published.
    fn look_through(&self, media: &Media, finds: &mut Finds) -> io::Result<()> {
        let mut reader = media.opener.open()?;
        let mut hasher = Hasher::new();
        let mut window: Vec<u8> = Vec::new();
        loop {
            let kept = window.len().min(self.reach);
            window.drain(..window.len() - kept);
            let read = reader.by_ref().take(PIECE as u64).read_to_end(&mut window)?;
            if read == 0 {
                break;
            }
            hasher.add(&window[kept..]);
            self.look(&window, finds);
        }
        if hasher.finish() == media.hash { Ok(()) } else { Err(io::Error::other("changed while it was read")) }
    }
}

impl Automaton {
    fn look(&self, bytes: &[u8], finds: &mut Finds) {
        let mut halves: BTreeMap<usize, [Option<usize>; 2]> = BTreeMap::new();
        let is_digit = |at: Option<usize>| at.and_then(|at| bytes.get(at)).is_some_and(u8::is_ascii_digit);
        for found in self.search.find_overlapping_iter(bytes) {
            let meaning = self.meanings[found.pattern().as_usize()];
            let inside_a_number = (meaning.starts && is_digit(found.start().checked_sub(1)))
                || (meaning.ends && is_digit(Some(found.end())));
            if inside_a_number {
                continue;
            }
            let Some(half) = meaning.half else {
                finds.origins.insert(meaning.origin, ());
                continue;
            };
            let seen = halves.entry(meaning.origin).or_default();
            seen[half as usize] = Some(found.end());
            if let [Some(one), Some(other)] = *seen
                && one.abs_diff(other) <= COORDINATE_REACH
            {
                finds.origins.insert(meaning.origin, ());
            }
        }
    }
}

/// Entities, percent-encoding and escapes of JSON and scripts decoded, three deep at most. `None` if there are none.
fn decode(bytes: &[u8]) -> Option<Vec<u8>> {
    if !bytes.iter().any(|byte| matches!(byte, b'&' | b'%' | b'\\')) {
        return None;
    }
    let (mut decoded, mut deeper) = decode_once(bytes);
    for _ in 0..2 {
        if deeper {
            (decoded, deeper) = decode_once(&decoded);
        }
    }
    Some(decoded)
}

fn decode_once(bytes: &[u8]) -> (Vec<u8>, bool) {
    let mut decoded = Vec::with_capacity(bytes.len());
    let mut deeper = false;
    let mut at = 0;
    while at < bytes.len() {
        let rest = &bytes[at..];
        let found = match rest[0] {
            b'&' => entity(rest),
            b'%' => hex(rest.get(1..3)).map(|value| (Piece::Byte(value as u8), 3)),
            b'\\' => escape(rest),
            _ => None,
        };
        let start = decoded.len();
        match found {
            Some((Piece::Byte(byte), length)) => {
                decoded.push(byte);
                at += length;
            }
            Some((Piece::Letter(letter), length)) => {
                decoded.extend_from_slice(letter.encode_utf8(&mut [0; 4]).as_bytes());
                at += length;
            }
            None => {
                decoded.push(rest[0]);
                at += 1;
                continue;
            }
        }
        deeper |= decoded[start..].iter().any(|byte| matches!(byte, b'&' | b'%' | b'\\'));
    }
    (decoded, deeper)
}

enum Piece {
    Byte(u8),
    Letter(char),
}

fn hex(digits: Option<&[u8]>) -> Option<u32> {
    let digits = digits.filter(|digits| !digits.is_empty() && digits.iter().all(u8::is_ascii_hexdigit))?;
    u32::from_str_radix(std::str::from_utf8(digits).ok()?, 16).ok()
}

/// `&#233;`, `&#xE9;`, `&eacute;`. A name that is not a letter of Latin script is a separator.
fn entity(bytes: &[u8]) -> Option<(Piece, usize)> {
    let body = &bytes[1..bytes.len().min(40)];
    if body.first() == Some(&b'#') {
        let is_hex = matches!(body.get(1), Some(b'x' | b'X'));
        let digits_at = if is_hex { 2 } else { 1 };
        let digits: &[u8] = &body[digits_at..];
        let belongs = |byte: &u8| if is_hex { byte.is_ascii_hexdigit() } else { byte.is_ascii_digit() };
        let length = digits.iter().take_while(|byte| belongs(byte)).count();
        let number = std::str::from_utf8(&digits[..length]).ok()?;
        let value = u32::from_str_radix(number, if is_hex { 16 } else { 10 }).ok()?;
        let ends = usize::from(digits.get(length) == Some(&b';'));
        return Some((Piece::Letter(char::from_u32(value).unwrap_or(' ')), 1 + digits_at + length + ends));
    }
    let length = body.iter().take_while(|byte| byte.is_ascii_alphanumeric()).count();
    if length == 0 || body.get(length) != Some(&b';') {
        return None;
    }
    let name = std::str::from_utf8(&body[..length]).ok()?;
    let letter = match name {
        "amp" | "AMP" => '&',
        "lt" | "LT" => '<',
        "gt" | "GT" => '>',
        "percnt" => '%',
        "bsol" => '\\',
        "aelig" | "AElig" => 'æ',
        "oelig" | "OElig" => 'œ',
        "szlig" => 'ß',
        _ => accented(name).unwrap_or(' '),
    };
    Some((Piece::Letter(letter), length + 2))
}

/// The names of accented Latin letters begin with the letter itself (HTML, named character references).
fn accented(name: &str) -> Option<char> {
    const MARKS: [&str; 14] = [
        "acute", "grave", "circ", "uml", "tilde", "cedil", "ring", "slash", "caron", "breve", "macr", "ogon", "dblac",
        "strok",
    ];
    let letter = name.chars().next()?;
    MARKS.contains(&&name[letter.len_utf8()..]).then_some(letter)
}

/// `\u00e9`, `\u{e9}`, `\xe9`, a pair of surrogates; `\n` and its like are separators.
fn escape(bytes: &[u8]) -> Option<(Piece, usize)> {
    match bytes.get(1)? {
        b'u' if bytes.get(2) == Some(&b'{') => {
            let length = bytes[3..bytes.len().min(12)].iter().position(|byte| *byte == b'}')?;
            let value = hex(bytes.get(3..3 + length))?;
            Some((Piece::Letter(char::from_u32(value).unwrap_or(' ')), length + 4))
        }
        b'u' => {
            let value = hex(bytes.get(2..6))?;
            let low = if bytes.get(6..8).is_some_and(|sign| sign == b"\\u") { hex(bytes.get(8..12)) } else { None };
            match (value, low) {
                (0xD800..0xDC00, Some(low @ 0xDC00..0xE000)) => {
                    let whole = 0x10000 + ((value - 0xD800) << 10) + (low - 0xDC00);
                    Some((Piece::Letter(char::from_u32(whole).unwrap_or(' ')), 12))
                }
                _ => Some((Piece::Letter(char::from_u32(value).unwrap_or(' ')), 6)),
            }
        }
        b'x' => Some((Piece::Letter(char::from_u32(hex(bytes.get(2..4))?)?), 4)),
        b'n' | b't' | b'r' | b'b' | b'f' | b'v' => Some((Piece::Byte(b' '), 2)),
        sign @ (b'"' | b'\'' | b'\\' | b'/') => Some((Piece::Byte(*sign), 2)),
        _ => None,
    }
}

/// Letters and digits alone, in lower case, without accents, digits of every script as 0 to 9. With `markup`, what stands between
/// `<` and `>` is set aside behind the rest, so that a tag within a value does not hide it, nor a value within a tag.
fn fold_bytes(bytes: &[u8], markup: bool) -> Vec<u8> {
    let mut folded = Vec::with_capacity(bytes.len());
    if !markup {
        fold_into(bytes, &mut folded);
        return folded;
    }
    let mut tags: Vec<&[u8]> = Vec::new();
    let mut at = 0;
    let mut closes = next(bytes, 0, b'>');
    let mut text = Vec::new();
    while at < bytes.len() {
        let opens = next(bytes, at, b'<');
        text.extend_from_slice(&bytes[at..opens]);
        if opens == bytes.len() {
            break;
        }
        if closes < opens {
            closes = next(bytes, opens, b'>');
        }
        let is_tag = closes < bytes.len()
            && bytes
                .get(opens + 1)
                .is_some_and(|first| first.is_ascii_alphabetic() || matches!(first, b'/' | b'!' | b'?'));
        if is_tag {
            tags.push(&bytes[opens + 1..closes]);
            at = closes + 1;
        } else {
            text.push(b' ');
            at = opens + 1;
        }
    }
    fold_into(&text, &mut folded);
    for tag in tags {
        // A sign that no form holds: what stands in two tags is not one value.
        folded.push(b'|');
        fold_into(tag, &mut folded);
    }
    folded
}

fn next(bytes: &[u8], from: usize, sign: u8) -> usize {
    bytes[from..].iter().position(|byte| *byte == sign).map_or(bytes.len(), |at| from + at)
}

fn fold_into(bytes: &[u8], folded: &mut Vec<u8>) {
    let mut at = 0;
    while at < bytes.len() {
        let byte = bytes[at];
        if byte.is_ascii() {
            if byte.is_ascii_alphanumeric() {
                folded.push(byte.to_ascii_lowercase());
            }
            at += 1;
            continue;
        }
        let length = bytes[at..].iter().take_while(|byte| !byte.is_ascii()).count();
        for chunk in bytes[at..at + length].utf8_chunks() {
            fold_letters(chunk.valid(), folded);
        }
        at += length;
    }
}

fn fold_letters(text: &str, folded: &mut Vec<u8>) {
    for letter in fold::fold(text).chars() {
        if let Some(digit) = digit(letter) {
            folded.push(b'0' + digit);
        } else if letter.is_alphanumeric() {
            folded.extend_from_slice(letter.encode_utf8(&mut [0; 4]).as_bytes());
        }
    }
}

/// The value of a decimal digit of any script that the site's languages are written in (Unicode, general category Nd).
fn digit(letter: char) -> Option<u8> {
    const ZEROS: [u32; 18] = [
        0x30, 0x660, 0x6F0, 0x7C0, 0x966, 0x9E6, 0xA66, 0xAE6, 0xB66, 0xBE6, 0xC66, 0xCE6, 0xD66, 0xE50, 0xED0, 0xF20,
        0x1040, 0xFF10,
    ];
    let letter = letter as u32;
    ZEROS.iter().find(|zero| (**zero..**zero + 10).contains(&letter)).map(|zero| (letter - zero) as u8)
}
