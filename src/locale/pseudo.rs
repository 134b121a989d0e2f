//! Pseudo-languages that show what a site forgot to translate, cut off or glued together. Enters: a tree whose `site.yaml` lists
//! one. Leaves: how each disguises a text, and the tree with interface words and a `locale.yaml` for it, made from the English
//! ones. `content/pseudo` disguises what people wrote. Only a site that lists them has them, and it cannot be published.

use std::ops::Range;

use crate::diag::report::Report;
use crate::lang::Tag;
use crate::locale::catalog::{STAFF_FILES, files};
use crate::locale::ftl::{self, Message};
use crate::locale::overlay;
use crate::path::SourcePath;
use crate::source::tree::{File, Tree};
use crate::source::yaml::{self, Value};
use crate::text::fold::fold;

/// The language whose words are disguised.
const MODEL: &str = "en";

/// How a pseudo-language writes English.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Disguise {
    /// `en-XA`: `Skip to content` as `⟦Šķîþ ţö çöñţéñţ······⟧`: accents, brackets, 40 % longer.
    Accents,
    /// `ar-XB`: letter by letter in Arabic script, from right to left.
    Arabic,
    /// `iu-XS`: letter by letter in syllabics, which have no capitals and are wide.
    Syllabics,
}

/// A pseudo-language that a site lists.
#[derive(Clone, PartialEq, Debug)]
pub struct Listed {
    pub tag: Tag,
    pub code: String,
    pub disguise: Disguise,
}

/// The pseudo-languages of a site, and the codes of its true ones: English first, for theirs are the texts to disguise.
#[derive(Clone, PartialEq, Debug, Default)]
pub struct Cast {
    pub listed: Vec<Listed>,
    pub models: Vec<String>,
}

/// What `site.yaml` lists. What is wrong in it, `site/config` says.
pub fn cast(tree: &Tree) -> Cast {
    let mut cast = Cast::default();
    let path = SourcePath::new("site.yaml");
    let node = tree.text(path.as_str()).and_then(|text| yaml::parse(&path, text, 0, &mut Report::new()));
    let Some(Value::List(languages)) = node.as_ref().and_then(|node| node.get("languages")).map(|node| &node.value)
    else {
        return cast;
    };
    for language in languages {
        let text = |name: &str| language.get(name).and_then(|node| node.text());
        let (Some(tag), Some(code)) = (text("tag").and_then(Tag::parse), text("code")) else { continue };
        match Disguise::of(&tag) {
            Some(disguise) => cast.listed.push(Listed { tag, code: code.to_owned(), disguise }),
            None if tag.language() == MODEL => cast.models.insert(0, code.to_owned()),
            None => cast.models.push(code.to_owned()),
        }
    }
    cast
}

/// Adds the words of pseudo-languages. Files that are already there stay.
pub fn lay(tree: Tree, cast: &Cast) -> Tree {
    let mut added = Tree::new();
    let Some(model) = Tag::parse(MODEL) else { return tree };
    for Listed { tag, disguise, .. } in &cast.listed {
        for (path, text) in files(&tree, &model) {
            let target = SourcePath::below(&format!("locales/{tag}"), path.name());
            if let Some(target) = target.filter(|_| !STAFF_FILES.contains(&path.name())) {
                added.insert(target, File::Text(words(text, *disguise).into()));
            }
        }
        added.insert(overlay::file(tag), File::Text(locale_file(&tree, &model, *disguise).into()));
    }
    tree.over(added)
}

impl Disguise {
    pub fn of(tag: &Tag) -> Option<Disguise> {
        match tag.as_str() {
            "en-XA" => Some(Disguise::Accents),
            "ar-XB" => Some(Disguise::Arabic),
            "iu-XS" => Some(Disguise::Syllabics),
            _ => None,
        }
    }

    /// A text disguised. Facts (`{{ phone … }}`), addresses, numbers, and the spaces around it stay as they are.
    pub fn dress(self, text: &str) -> String {
        let inner = text.trim();
        if !inner.contains(char::is_alphabetic) {
            return text.to_owned();
        }
        let (lead, trail) = text.split_at(text.len() - text.trim_start().len());
        let trail = &trail[inner.len()..];
        let (open, close) = self.brackets(inner);
        format!("{lead}{open}{}{close}{trail}", self.letters(inner))
    }

    /// What shows where a text begins and ends.
    fn brackets(self, text: &str) -> (&'static str, String) {
        match self {
            Disguise::Accents => {
                // In words of eight, for a line that cannot break would say nothing about the site.
                let dots = "·".repeat((text.chars().count() * 2).div_ceil(5));
                let words: Vec<String> = dots.chars().collect::<Vec<_>>().chunks(8).map(String::from_iter).collect();
                ("⟦", format!("{}⟧", words.join(" ")))
            }
            Disguise::Arabic | Disguise::Syllabics => ("", String::new()),
        }
    }

    /// Letters only, without brackets.
    fn letters(self, text: &str) -> String {
        let mut dressed = String::with_capacity(text.len() * 2);
        let mut rest = text;
        let mut begins = true;
        while let Some(letter) = rest.chars().next() {
            let kept = kept(rest, begins);
            match kept {
                0 => self.letter(letter, &mut dressed),
                _ => dressed.push_str(&rest[..kept]),
            }
            begins = letter.is_whitespace();
            rest = &rest[kept.max(letter.len_utf8())..];
        }
        dressed
    }

    fn letter(self, letter: char, dressed: &mut String) {
        const LATIN: &str = "abcdefghijklmnopqrstuvwxyz";
        const PLAIN: &str = "aceghijnoprsuwyACEGHIJNOPRSUWYtzTZdklfD";
        const ACCENTED: &str = "åçéĝĥîĵñöþŕšûŵýÅÇÉĜĤÎĴÑÖÞŔŠÛŴÝţžŢŽðķļƒÐ";
        const ARABIC: &str = "ابثدعفغهيجكلمنوصقرسطذضشخحز";
        const SYLLABICS: &str = "ᐊᐸᑲᑕᐃᕙᒐᕼᐱᔭᑭᓚᒪᓇᐅᐳᖃᕋᓴᑎᐆᕕᐗᔅᔨᔪ";
        let (from, to) = match self {
            Disguise::Accents => (PLAIN, ACCENTED),
            Disguise::Arabic => (LATIN, ARABIC),
            Disguise::Syllabics => (LATIN, SYLLABICS),
        };
        let swapped = |letter: char| {
            let at = from.chars().position(|one| one == letter)?;
            to.chars().nth(at)
        };
        match self {
            Disguise::Accents => dressed.push(swapped(letter).unwrap_or(letter)),
            _ if letter.is_alphabetic() => {
                let plain = fold(letter.encode_utf8(&mut [0; 4]));
                dressed.extend(plain.chars().map(|letter| swapped(letter).unwrap_or(letter)));
            }
            _ => dressed.push(letter),
        }
    }
}

/// How many bytes at the start of a text are none of its words: a fact, or an address where a word begins.
fn kept(text: &str, begins: bool) -> usize {
    if text.starts_with("{{") {
        return text.find("}}").map_or(0, |end| end + 2);
    }
    let word = text.split(char::is_whitespace).next().unwrap_or_default();
    let address = begins && (word.contains("://") || word.contains('@') || word.starts_with("www."));
    if address { word.len() } else { 0 }
}

/// A file of words with every sentence disguised; names, variables and functions stay.
fn words(text: &str, disguise: Disguise) -> String {
    let taken = ftl::parse(text);
    // Where, how many bytes it replaces, and what stands there instead.
    let mut edits: Vec<(usize, usize, String)> = Vec::new();
    for content in taken.messages.iter().flat_map(Message::contents) {
        for name in content.texts.iter().filter(|name| !name.word.contains('\\')) {
            let words = trimmed(text, &name.range);
            edits.push((words.start, words.len(), disguise.letters(&text[words])));
        }
        for pattern in &content.patterns {
            let inner = |name: &ftl::Name| {
                let mut others = content.patterns.iter().filter(|other| other.len() < pattern.len());
                others.any(|other| other.contains(&name.range.start) && pattern.contains(&other.start))
            };
            let own = content.texts.iter().filter(|name| pattern.contains(&name.range.start) && !inner(name));
            let own: String = own.map(|name| name.word.as_str()).collect();
            if !own.trim().is_empty() {
                let pattern = trimmed(text, pattern);
                let (open, close) = disguise.brackets(&own);
                edits.push((pattern.start, 0, open.to_owned()));
                edits.push((pattern.end, 0, close));
            }
        }
    }
    edits.sort_by_key(|(at, length, _)| (*at, *length));
    let mut written = String::with_capacity(text.len() * 2);
    let mut copied = 0;
    for (at, length, words) in edits {
        if at >= copied {
            written.push_str(&text[copied..at]);
            written.push_str(&words);
            copied = at + length;
        }
    }
    written.push_str(&text[copied..]);
    written
}

/// A place without the spaces at its ends.
fn trimmed(text: &str, range: &Range<usize>) -> Range<usize> {
    let written = &text[range.clone()];
    let start = range.start + (written.len() - written.trim_start().len());
    start..start + written.trim().len()
}

/// Months, lists, names of languages: English ones, disguised; the rest comes from the real language of the same tag. Plurals are
/// those of English, for so are the sentences.
fn locale_file(tree: &Tree, model: &Tag, disguise: Disguise) -> String {
    const MONTHS: &str = "January February March April May June July August September October November December";
    const WEEKDAYS: &str = "Monday Tuesday Wednesday Thursday Friday Saturday Sunday";
    let quoted = |words: &str| format!("\"{}\"", disguise.dress(&words.replace(['"', '\\'], "")));
    let all = |words: &str| words.split(' ').map(quoted).collect::<Vec<_>>().join(", ");
    let (and, or) = (disguise.dress("and"), disguise.dress("or"));
    let mut text = format!(
        "endonym: {endonym}
months: [{months}]
weekdays: [{weekdays}]
dates: {{ long: \"{{month}} {{day}}, {{year}}\", weekday: \"{{weekday}}, {{month}} {{day}}, {{year}}\", month: \"{{month}} {{year}}\" }}
time: \"{{hour}}:{{minute}}\"
numbers: {{ digits: latn, decimal: dot, group: space }}
lists: {{ and: \"{{0}} {and} {{1}}\", or: \"{{0}} {or} {{1}}\", more: \"{{0}}, {{1}}\" }}
plurals: numbers
plural_numbers: {{ one: [1] }}
collation: root
languages:
",
        endonym = quoted("Pseudo"),
        months = all(MONTHS),
        weekdays = all(WEEKDAYS),
    );
    let names = overlay::read(tree, std::slice::from_ref(model), &mut Report::new()).languages.unwrap_or_default();
    for (tag, name) in names {
        text += &format!("  {tag}: {}\n", quoted(&name));
    }
    text
}
