//! What pages may weigh, and what they do. Enters: a finished page, its type, the style and the script of the theme. Leaves: whether it
//! is light enough, and if not, a problem that says what weighs what; for those who ask, a table of all pages.
//!
//! A page weighs what a phone receives: its HTML with the style and the script inside it, and its style sheet, each packed with brotli.
//! Fonts and pictures count apart. 1 kB is 1000 bytes. Packing is a thousand times the work of making a page, so a page is packed
//! only if a cheap estimate, which is never too low, does not prove it light.

use std::collections::{BTreeMap, BTreeSet};

use crate::brotli::{Effort, pack};
use crate::diag::report::{Code, Place, Problem};
use crate::outputs::sift;
use crate::path::OutputPath;
use crate::plan::Route;
use crate::site::model::Site;
use crate::theme::inline::Inline;

const TOO_HEAVY: Code = Code::error("O111");
const FRAME_TOO_HEAVY: Code = Code::error("O112");
const SCRIPT_TOO_HEAVY: Code = Code::error("O113");
const FONTS_TOO_HEAVY: Code = Code::error("O114");
const TWO_SHEETS: Code = Code::error("O115");
const FORM_NEARLY_HEAVY: Code = Code::advice("O116");

/// What is read in one go, perhaps on a bad line by somebody in a hurry.
const LIGHT: usize = 14_000;
/// What is searched and chosen from.
const LIST: usize = 30_000;

/// What a form that chooses may ask for, and from where on that is told: directories grow.
const FORM: usize = LIST;
const FORM_NEARLY: usize = 27_000;

/// Of each type of page (`page.frame.kind`), what it may weigh. A type without a row is held to the smallest budget, and a test says
/// so.
pub static TABLE: &[(&str, usize)] = &[
    ("home", LIGHT),
    ("article", LIGHT),
    ("page", LIGHT),
    ("term", LIGHT),
    ("service", LIGHT),
    ("organization", LIGHT),
    // Shown by others alone.
    ("place", LIGHT),
    // Each kind of sheet says its own name.
    ("paper", LIGHT),
    ("paper-leaflet", LIGHT),
    ("paper-card", LIGHT),
    ("paper-poster", LIGHT),
    // A script to lead from, with its handouts.
    ("lesson", LIST),
    ("lesson-student", LIST),
    ("lesson-handouts", LIST),
    ("session-student", LIST),
    ("session-handouts", LIST),
    ("lessons-for", LIST),
    ("slides", LIST),
    ("slides-notes", LIST),
    ("lesson-family", LIGHT),
    ("session", LIST),
    ("protocol", LIGHT),
    ("evaluation", LIGHT),
    ("letter", LIGHT),
    // What is said at a meeting in two languages is one of them.
    ("leader", LIST),
    ("course", LIGHT),
    ("event", LIGHT),
    ("spot", LIGHT),
    ("script", LIGHT),
    ("spots-of", LIST),
    ("radio-board", LIST),
    ("guidance", LIST),
    // A rundown with all that is said.
    ("programme", LIST),
    ("listing", LIST),
    ("glossary", LIST),
    ("topics", LIST),
    ("audiences", LIST),
    ("regions", LIST),
    ("finder", LIST),
    ("say", LIGHT),
    ("search", LIST),
    ("index", LIST),
    ("welcome", LIGHT),
    ("go", LIGHT),
    ("404", LIGHT),
    ("redirect", LIGHT),
];

/// The script of a page.
pub const SCRIPT: usize = 6_000;
/// The fonts that the style sheet of a page names.
pub const FONTS: usize = 25_000;

/// What a page of a type may weigh.
pub fn of(kind: &str) -> usize {
    TABLE.iter().find(|(known, _)| *known == kind).map_or(LIGHT, |(_, budget)| *budget)
}

/// A style sheet outside the page, and the fonts it names.
#[derive(Clone, Copy, PartialEq, Eq, Default, Debug)]
pub struct Sheet {
    pub weight: usize,
    pub fonts: usize,
}

impl Sheet {
    /// Weighs a style sheet, with the fonts it names, whose lengths are asked for by their paths.
    pub fn new(text: &str, path: &OutputPath, length: impl Fn(&str) -> usize) -> Sheet {
        let named = text.split("url(").skip(1).filter_map(|rest| rest.split(')').next());
        let paths = named.map(|named| target(path, named.trim_matches(['"', '\'']), ""));
        let fonts: BTreeSet<String> = paths.filter(|path| is_font(path)).collect();
        Sheet { weight: best(text), fonts: fonts.iter().map(|font| length(font)).sum() }
    }
}

pub fn is_font(path: &str) -> bool {
    [".woff2", ".woff", ".ttf", ".otf"].iter().any(|ending| path.ends_with(ending))
}

pub fn is_picture(path: &str) -> bool {
    [".jpg", ".jpeg", ".png", ".webp", ".avif", ".gif", ".svg"].iter().any(|ending| path.ends_with(ending))
}

/// What weighs the same on every page.
pub struct Scale<'a> {
    inline: &'a Inline,
    /// Style and script, packed in a hurry.
    packed: usize,
    /// Style sheets by their paths.
    sheets: BTreeMap<String, Sheet>,
    /// `/` or the path of `base_url`, with which pages shown at any depth begin their addresses.
    base: &'a str,
}

impl<'a> Scale<'a> {
    pub fn new(inline: &'a Inline, sheets: BTreeMap<String, Sheet>, base: &'a str) -> Scale<'a> {
        let both = [inline.style.as_str(), inline.script.as_str()].concat();
        Scale { inline, packed: quick(&both), sheets, base }
    }

    /// The style sheets that a page names, as far as they are ours.
    pub fn sheets(&self, page: &str, path: &OutputPath) -> Vec<Sheet> {
        let head = &page[..page.find("</head>").unwrap_or(page.len())];
        let links = head.match_indices("<link ").map(|(at, _)| &head[at..at + head[at..].find('>').unwrap_or(0)]);
        let named = links.filter(|link| link.contains("stylesheet")).filter_map(|link| attribute(link, "href="));
        named.filter_map(|href| self.sheets.get(&target(path, href, self.base))).copied().collect()
    }

    /// No less than a page weighs packed, and no more than it has letters.
    ///
    /// What is the same everywhere is packed once; of the rest we count how often each byte stands in it: no packer does worse than to
    /// write each byte in as many bits as its frequency deserves (Shannon's entropy). A table of codes comes on top.
    pub fn estimate(&self, page: &str) -> usize {
        let mut rest = page;
        let mut counts = [0u32; 256];
        let mut packed = 0;
        for (opening, known) in [("<style>", &self.inline.style), ("<script>", &self.inline.script)] {
            let Some(at) = rest.find(opening).map(|at| at + opening.len()) else { continue };
            if !known.is_empty() && rest[at..].starts_with(known.as_str()) {
                count(&rest[..at], &mut counts);
                rest = &rest[at + known.len()..];
                packed = self.packed;
            }
        }
        count(rest, &mut counts);
        let letters: u32 = counts.iter().sum();
        let total = f64::from(letters);
        let bits: f64 = counts.iter().filter(|n| **n > 0).map(|n| f64::from(*n) * (total / f64::from(*n)).log2()).sum();
        (packed + (bits / 8.0 * 1.03) as usize + 300).min(page.len() + 16)
    }
}

fn count(text: &str, counts: &mut [u32; 256]) {
    text.bytes().for_each(|byte| counts[usize::from(byte)] += 1);
}

/// The weight of a text packed in a hurry: a fifth too much.
pub fn quick(text: &str) -> usize {
    pack(text.as_bytes(), Effort::Quick).len()
}

/// The weight of a text packed as well as can be.
pub fn best(text: &str) -> usize {
    pack(text.as_bytes(), Effort::Best).len()
}

/// The value of an attribute, with or without quotes.
fn attribute<'a>(tag: &'a str, name: &str) -> Option<&'a str> {
    let value = &tag[tag.find(name)? + name.len()..];
    match value.chars().next()? {
        quote @ ('"' | '\'') => value[1..].split(quote).next(),
        _ => value.split([' ', '>']).next(),
    }
}

/// The path that an address on a page means.
fn target(page: &OutputPath, href: &str, base: &str) -> String {
    let (mut parts, rest): (Vec<&str>, &str) = match href.strip_prefix(base).filter(|_| base.starts_with('/')) {
        Some(rest) => (Vec::new(), rest),
        None => (page.as_str().split('/').collect(), href),
    };
    parts.pop();
    for part in rest.split('/') {
        match part {
            "." | "" => {}
            ".." => drop(parts.pop()),
            part => parts.push(part),
        }
    }
    parts.join("/")
}

/// What weighs what in a page; together, its weight.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub struct Parts {
    /// What stands in `main`.
    pub text: usize,
    /// The style inside the page, and its style sheet.
    pub style: usize,
    pub script: usize,
    /// For browsers and search engines: the rest of the head.
    pub head: usize,
    /// Around the text: exit, numbers, menus, foot.
    pub frame: usize,
}

impl Parts {
    /// Shares out the weight of a page: each part is packed alone, and as parts packed together weigh less than alone, all by the
    /// same measure.
    pub fn of(page: &str, weight: usize, sheet: usize) -> Parts {
        let (style, rest) = cut(page, "<style>", "</style>");
        let (script, rest) = cut(&rest, "<script>", "</script>");
        let (text, rest) = cut(&rest, "<main", "</main>");
        let (head, frame) = cut(&rest, "<head", "</head>");
        let alone = [text, style, script, head, &frame].map(|part| if part.is_empty() { 0 } else { best(part) });
        let total = alone.iter().sum::<usize>().max(1);
        // Rounded so that nothing is lost: each end is rounded, and a part is what lies between two.
        let mut ends = alone.iter().scan(0, |sum, part| {
            *sum += part;
            Some(*sum * weight / total)
        });
        let mut before = 0;
        let mut next = || {
            let end = ends.next().unwrap_or(before);
            end - std::mem::replace(&mut before, end)
        };
        let parts = Parts { text: next(), style: next(), script: next(), head: next(), frame: next() };
        Parts { style: parts.style + sheet, ..parts }
    }

    pub fn named(&self) -> [(&'static str, usize); 5] {
        [
            ("text", self.text),
            ("style", self.style),
            ("script", self.script),
            ("head", self.head),
            ("frame", self.frame),
        ]
    }
}

/// An element, and what is left without it.
fn cut<'a>(page: &'a str, opening: &str, closing: &str) -> (&'a str, String) {
    let Some(at) = page.find(opening) else { return ("", page.to_owned()) };
    let end = page[at..].find(closing).map_or(page.len(), |end| at + end + closing.len());
    (&page[at..end], [&page[..at], &page[end..]].concat())
}

/// Thousands of bytes, rounded up, so that what is above a limit always looks so.
fn kilobytes(bytes: usize) -> usize {
    bytes.div_ceil(1000)
}

/// A page that is too heavy. Where it would be so without a word of text, the theme is at fault, and no entry can be held for it.
pub fn too_heavy(site: &Site, route: &Route, kind: &str, weight: usize, parts: &Parts) -> Problem {
    let budget = of(kind);
    let of_the_theme = weight - parts.text > budget;
    let group = if budget == LIST { "list" } else { "page" };
    let mut problem = Problem::new(if of_the_theme { FRAME_TOO_HEAVY } else { TOO_HEAVY })
        .with("path", route.path.as_str())
        .with("weight", kilobytes(weight))
        .with("budget", kilobytes(budget))
        .with("group", group);
    for (name, part) in parts.named() {
        problem = problem.with(name, kilobytes(part));
    }
    if !of_the_theme && let Some((place, bundle)) = source(site, route) {
        problem = problem.at(place);
        problem.bundle = bundle;
    }
    problem
}

/// The file whose text a page shows, and the entry it belongs to.
fn source(site: &Site, route: &Route) -> Option<(Place, Option<String>)> {
    let code = route.subject.language.as_ref();
    let name = &*route.subject.name;
    if let Some(at) = site.position(name) {
        let entry = &site.entries[at];
        let edition = code.and_then(|code| site.text(at, code));
        let path = edition.map_or(&entry.facts_path, |edition| &edition.path);
        return Some((Place::file(path), Some(entry.key.to_string())));
    }
    let code = code?;
    let intro = match site.section(name) {
        Some(section) => section.intro(code, &site.config),
        None => site.home.get(code).filter(|_| route.subject.output == "home"),
    };
    Some((Place::file(&intro?.path), None))
}

/// Whether a problem is of the theme, and so of many pages at once.
pub fn is_of_the_theme(code: Code) -> bool {
    [FRAME_TOO_HEAVY, FONTS_TOO_HEAVY, TWO_SHEETS].contains(&code)
}

/// A page, weighed in a hurry.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Weighed {
    pub kind: String,
    /// With its style sheet.
    pub quick: usize,
    pub sheet: usize,
}

/// What the pages of a type weigh.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct OfType {
    pub kind: String,
    pub budget: usize,
    pub count: usize,
    /// The page in the middle, if they are put in a row by what they weigh.
    pub median: usize,
    pub heaviest: OutputPath,
    pub weight: usize,
    pub parts: Parts,
}

/// What a site weighs.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct Weights {
    /// In the order of `TABLE`, then by name.
    pub types: Vec<OfType>,
    /// Fonts and pictures, each with its bytes, the heaviest first.
    pub fonts: Vec<(OutputPath, u64)>,
    pub pictures: Vec<(OutputPath, u64)>,
}

impl Weights {
    /// Notes a file, if it is a font or a picture.
    pub fn note(&mut self, path: &OutputPath, length: u64) {
        if is_font(path.as_str()) {
            self.fonts.push((path.clone(), length));
        } else if is_picture(path.as_str()) {
            self.pictures.push((path.clone(), length));
        }
    }

    /// Puts the heaviest files first.
    pub fn sort(&mut self) {
        for files in [&mut self.fonts, &mut self.pictures] {
            files.sort_by(|one, other| other.1.cmp(&one.1).then_with(|| one.0.cmp(&other.0)));
        }
    }
}

/// How many of the pages that look heaviest are weighed with care.
const CANDIDATES: usize = 3;

/// The pages of a type that must be weighed with care to fill a table, by their places among all files.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Chosen {
    pub kind: String,
    /// How many pages of that type there are.
    pub count: usize,
    /// The one in the middle.
    pub middle: usize,
    heaviest: Vec<usize>,
}

impl Chosen {
    /// Each of them once.
    pub fn pages(&self) -> Vec<usize> {
        let mut pages = self.heaviest.clone();
        pages.extend(Some(self.middle).filter(|middle| !pages.contains(middle)));
        pages
    }
}

/// Chooses the pages that must be weighed with care, in the order of `TABLE`.
pub fn choose(pages: &[Option<Weighed>]) -> Vec<Chosen> {
    let mut types: BTreeMap<(usize, &str), Vec<(usize, usize)>> = BTreeMap::new();
    for (at, page) in pages.iter().enumerate() {
        if let Some(page) = page {
            let row = TABLE.iter().position(|(kind, _)| *kind == page.kind).unwrap_or(TABLE.len());
            types.entry((row, &page.kind)).or_default().push((page.quick, at));
        }
    }
    let chosen = types.into_iter().map(|((_, kind), mut pages)| {
        pages.sort_unstable();
        let middle = pages[(pages.len() - 1) / 2].1;
        let heaviest = pages.iter().rev().take(CANDIDATES).map(|(_, at)| *at).collect();
        Chosen { kind: kind.to_owned(), count: pages.len(), middle, heaviest }
    });
    chosen.collect()
}

/// What is wrong with the theme's script.
pub fn script(inline: &Inline) -> Option<Problem> {
    if inline.script.len() <= SCRIPT {
        return None;
    }
    let weight = best(&inline.script);
    let heavy = || Problem::new(SCRIPT_TOO_HEAVY).with("weight", kilobytes(weight)).with("budget", kilobytes(SCRIPT));
    (weight > SCRIPT).then(heavy)
}

/// What is wrong with the style sheets of a page.
pub fn sheets(sheets: &[Sheet], route: &Route) -> Option<Problem> {
    let path = route.path.as_str();
    if sheets.len() > 1 {
        return Some(Problem::new(TWO_SHEETS).with("path", path).with("sheets", sheets.len()));
    }
    let fonts = sheets.first().map_or(0, |sheet| sheet.fonts);
    let heavy = || {
        let problem = Problem::new(FONTS_TOO_HEAVY).with("path", path);
        problem.with("weight", kilobytes(fonts)).with("budget", kilobytes(FONTS))
    };
    (fonts > FONTS).then(heavy)
}

/// What pages ask for when their form is opened: the data of the finder.
#[derive(Default)]
pub struct Forms {
    files: BTreeMap<String, String>,
    /// The files that some pages ask for, with the first of these pages.
    sets: BTreeMap<Vec<String>, OutputPath>,
}

impl Forms {
    /// Notes a file that was made, if it is such a page or what it asks for.
    pub fn note(&mut self, route: &Route, bytes: &[u8]) {
        let Ok(page) = std::str::from_utf8(bytes) else { return };
        if route.subject.output == sift::NAME {
            self.files.insert(route.path.to_string(), page.to_owned());
        }
        if route.path.extension() != "html" {
            return;
        }
        let asked = page.find("data-files=").and_then(|at| attribute_of_many(&page[at..], "data-files="));
        if let Some(asked) = asked {
            let set = asked.split(' ').map(|href| target(&route.path, href, "")).collect();
            self.sets.entry(set).or_insert_with(|| route.path.clone());
        }
    }

    /// The page that asks for most, if that is too much or nearly; `best` packs as well as can be, which takes long: a few are weighed so.
    pub fn problem(&self, best: impl Fn(&str) -> usize) -> Option<Problem> {
        let files = |set: &[String]| set.iter().filter_map(|path| self.files.get(path)).collect::<Vec<_>>();
        let mut known: BTreeMap<&str, usize> = BTreeMap::new();
        let mut sets: Vec<(usize, &Vec<String>, &OutputPath)> = Vec::new();
        for (set, page) in &self.sets {
            let weights = files(set).into_iter().map(|text| *known.entry(text).or_insert_with(|| quick(text)));
            sets.push((weights.sum(), set, page));
        }
        sets.retain(|(weight, _, _)| *weight > FORM_NEARLY);
        sets.sort_by_key(|(weight, _, page)| (std::cmp::Reverse(*weight), *page));
        let exact = sets.iter().take(CANDIDATES).map(|(_, set, page)| {
            let weight: usize = files(set).into_iter().map(|text| best(text)).sum();
            (weight, *page)
        });
        let (weight, page) = exact.max_by_key(|(weight, page)| (*weight, std::cmp::Reverse(*page)))?;
        let problem = Problem::new(FORM_NEARLY_HEAVY)
            .with("path", page.as_str())
            .with("weight", kilobytes(weight))
            .with("budget", kilobytes(FORM))
            .with("kind", if weight > FORM { "over" } else { "near" });
        (weight > FORM_NEARLY).then_some(problem)
    }
}

/// The value of an attribute that may hold blanks, if it stands in quotation marks.
fn attribute_of_many<'a>(tag: &'a str, name: &str) -> Option<&'a str> {
    let value = tag.strip_prefix(name)?;
    let quote = value.chars().next().filter(|sign| matches!(sign, '"' | '\''))?;
    value[1..].split(quote).next()
}
