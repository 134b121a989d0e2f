//! Whether a reader will see every character of the texts. Enters: the texts of the site and the interface words, the fonts that each
//! language brings with it, and `fonts/system.yaml`, which says what telephones and computers show by themselves. Leaves: a problem for
//! each file that holds a character which neither shows, with its place.
//!
//! A letter that no font shows leaves a word unreadable: that is an error. A sign or a picture does not, and a word in a foreign script
//! that a font of the theme could show is readable on most devices: that is advice, except among interface words, which stand on every
//! page.

use std::collections::{BTreeMap, BTreeSet};

use super::fonts::{self, Fonts};
use super::templates::DEFAULT;
use crate::diag::report::{Code, Place, Problem, Report};
use crate::lang::{Language, Languages};
use crate::locale::catalog::STAFF_FILES;
use crate::locale::overlay;
use crate::path::SourcePath;
use crate::source::shape::{self, Shape};
use crate::source::tree::{File, Tree};
use crate::source::yaml;

const NOT_A_RANGE: Code = Code::error("T134");
const UNREADABLE: Code = Code::error("T135");
const UNSURE: Code = Code::advice("T136");

/// What devices show by themselves.
pub const SYSTEM_FILE: &str = "fonts/system.yaml";

/// How many further characters a problem names.
const MOST_NAMED: usize = 8;

/// A set of characters in which looking one up costs next to nothing.
#[derive(Clone)]
struct Characters {
    /// A bit for each of the first 65 536 numbers.
    first: Vec<u64>,
    /// Ranges above these.
    beyond: Vec<(u32, u32)>,
}

impl Characters {
    fn new() -> Characters {
        Characters { first: vec![0; 1024], beyond: Vec::new() }
    }

    fn add(&mut self, from: u32, to: u32) {
        for number in from..=to.min(0xFFFF) {
            self.first[number as usize >> 6] |= 1 << (number & 63);
        }
        if to > 0xFFFF {
            self.beyond.push((from.max(0x10000), to));
        }
    }

    fn has(&self, letter: char) -> bool {
        let number = u32::from(letter);
        match self.first.get(number as usize >> 6) {
            Some(bits) => bits >> (number & 63) & 1 == 1,
            None => self.beyond.iter().any(|(from, to)| (*from..=*to).contains(&number)),
        }
    }
}

/// Looks at every text that a page may show.
pub fn check(tree: &Tree, theme: &str, languages: &Languages, fonts: &Fonts, report: &mut Report) {
    let system = system(tree, theme, report);
    let mut everyone = system.clone();
    let mut covered = BTreeMap::new();
    for language in languages.iter() {
        let mut own = system.clone();
        for letter in fonts.shown(&language.code) {
            own.add(u32::from(letter), u32::from(letter));
            everyone.add(u32::from(letter), u32::from(letter));
        }
        covered.insert(&language.code, own);
    }
    // Read when the first character is missing, which is seldom.
    let mut all_fonts = None;
    for (path, file) in tree.iter() {
        let File::Text(text) = file else { continue };
        for whose in readers(tree, path, languages) {
            let covered = match whose {
                Whose::Of(language) => covered.get(&language.code).unwrap_or(&system),
                Whose::Everyone => &everyone,
            };
            let missing = missing(path, text, covered);
            if !missing.is_empty() {
                let all_fonts = all_fonts.get_or_insert_with(|| fonts::all(tree, theme));
                tell(path, whose, &missing, all_fonts, report);
                break;
            }
        }
    }
}

/// For whose pages a file is.
#[derive(Clone, Copy)]
enum Whose<'a> {
    Of(&'a Language),
    /// It holds words of all languages.
    Everyone,
}

/// For whose pages a file is; a table or a transcript for those of every text beside it that names it.
fn readers<'a>(tree: &Tree, path: &SourcePath, languages: &'a Languages) -> Vec<Whose<'a>> {
    if !matches!(path.extension().as_str(), "csv" | "vtt") {
        return whose(path, languages).into_iter().collect();
    }
    let names = |language: &&Language| {
        let beside = format!("{}/{}.md", path.folder(), language.code);
        tree.text(&beside).is_some_and(|text| text.contains(path.name()))
    };
    languages.iter().filter(names).map(Whose::Of).collect()
}

fn whose<'a>(path: &SourcePath, languages: &'a Languages) -> Option<Whose<'a>> {
    let text = path.as_str();
    if let Some((tag, file)) = text.strip_prefix("locales/").and_then(|rest| rest.split_once('/')) {
        let shown = path.extension() == "ftl" && !STAFF_FILES.contains(&file);
        let of = languages.iter().find(|language| language.tag.chain().iter().any(|own| own.as_str() == tag));
        return of.filter(|_| shown).map(Whose::Of);
    }
    if text == "site.yaml" || text.starts_with("content/vocabularies/") {
        return Some(Whose::Everyone);
    }
    let of = languages.by_code(path.stem()).filter(|_| text.starts_with("content/") && path.extension() == "md");
    of.map(Whose::Of)
}

/// Characters that are not covered, in the order of the text, with the first place of each.
fn missing(path: &SourcePath, text: &str, covered: &Characters) -> Vec<(char, usize)> {
    let mut missing: Vec<(char, usize)> = Vec::new();
    let comments = path.extension() == "ftl";
    for (at, letter) in text.char_indices().filter(|(_, letter)| !letter.is_ascii()) {
        if covered.has(letter) || missing.iter().any(|(known, _)| *known == letter) {
            continue;
        }
        let line = text[..at].rfind('\n').map_or(0, |end| end + 1);
        if !(comments && text[line..].starts_with('#')) {
            missing.push((letter, at));
        }
    }
    missing
}

/// One problem for what leaves words unreadable, one for the rest.
fn tell(
    path: &SourcePath,
    whose: Whose,
    missing: &[(char, usize)],
    fonts: &BTreeMap<String, BTreeSet<char>>,
    report: &mut Report,
) {
    let on_every_page = !path.as_str().starts_with("content/");
    let font_of = |letter: char| fonts.iter().find(|(_, shown)| shown.contains(&letter)).map(|(name, _)| name.as_str());
    let severe = |letter: char| !is_sign(letter) && (on_every_page || font_of(letter).is_none());
    let (unreadable, unsure): (Vec<_>, Vec<_>) = missing.iter().copied().partition(|(letter, _)| severe(*letter));
    for (code, list) in [(UNREADABLE, unreadable), (UNSURE, unsure)] {
        let Some((letter, at)) = list.first().copied() else { continue };
        let font = font_of(letter);
        let others: Vec<String> = list[1..].iter().take(MOST_NAMED).map(|(letter, _)| named(*letter)).collect();
        let mut problem = Problem::new(code)
            .at(Place::range(path, at..at + letter.len_utf8()))
            .with("letter", named(letter))
            .with("more", list.len() - 1)
            .with("others", others)
            .with("font", font.unwrap_or_default());
        problem = match (whose, font) {
            (Whose::Of(language), Some(font)) => {
                problem.with("file", overlay::file(&language.tag).to_string()).correct(format!("fonts: [{font}]"))
            }
            _ => problem.with("file", "locales/…/locale.yaml"),
        };
        if let ["content", _, key, _] = path.as_str().split('/').collect::<Vec<_>>()[..] {
            problem = problem.in_bundle(key);
        }
        report.add(problem);
    }
}

/// `ᐃ (U+1403)`; a character that cannot be seen by its number alone.
fn named(letter: char) -> String {
    let seen = !letter.is_whitespace() && !letter.is_control();
    let number = format!("U+{:04X}", u32::from(letter));
    if seen { format!("{letter} ({number})") } else { number }
}

/// A sign or a picture: a word can be read without it.
fn is_sign(letter: char) -> bool {
    let block = matches!(
        u32::from(letter),
        0xA0..=0xBF | 0x2000..=0x2BFF | 0x3000..=0x303F | 0xFE00..=0xFE0F | 0x1F000..=0x1FAFF | 0xE0000..=0xE01FF
    );
    block && !letter.is_alphanumeric()
}

/// What devices show by themselves, of the theme or else of the default theme.
fn system(tree: &Tree, theme: &str, report: &mut Report) -> Characters {
    let mut system = Characters::new();
    let paths = [theme, DEFAULT].map(|theme| SourcePath::new(&format!("themes/{theme}/{SYSTEM_FILE}")));
    let Some((path, text)) = paths.iter().find_map(|path| Some((path, tree.text(path.as_str())?))) else {
        return system;
    };
    let Some(node) = yaml::parse(path, text, 0, report) else { return system };
    let Some(groups) = shape::read(&node, Shape::Each(&Shape::Text), path, None, report) else { return system };
    for (name, ranges) in groups.as_object().into_iter().flatten() {
        for range in ranges.as_str().unwrap_or_default().split(',').map(str::trim) {
            match parse_range(range) {
                Some((from, to)) => system.add(from, to),
                None => {
                    let place = Place::range(path, node.find(&[name]).range.clone());
                    report.add(Problem::new(NOT_A_RANGE).at(place).with("word", range));
                }
            }
        }
    }
    system
}

/// `U+600-6FF`, `U+20B9`
fn parse_range(range: &str) -> Option<(u32, u32)> {
    let numbers = range.strip_prefix("U+")?;
    let (from, to) = numbers.split_once('-').unwrap_or((numbers, numbers));
    let number = |text: &str| u32::from_str_radix(text, 16).ok().filter(|number| *number <= 0x10FFFF);
    let (from, to) = (number(from)?, number(to)?);
    (from <= to).then_some((from, to))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ranges_are_read_as_css_writes_them() {
        assert_eq!(parse_range("U+600-6FF"), Some((0x600, 0x6FF)));
        assert_eq!(parse_range("U+20B9"), Some((0x20B9, 0x20B9)));
        assert_eq!(["U+6FF-600", "600", "U+", "U+110000", "U+1-2-3"].map(parse_range), [None; 5]);
    }

    #[test]
    fn signs_are_told_from_letters() {
        let signs: Vec<char> = "→☎🦺᙮ᐃᵘɨ²🇶".chars().filter(|letter| is_sign(*letter)).collect();
        assert_eq!(signs, ['→', '☎', '🦺', '🇶']);
        assert!(!is_sign('\u{E000}') && !is_sign('\u{FFFD}'));
    }

    #[test]
    fn a_set_of_characters_holds_what_was_put_in() {
        let mut set = Characters::new();
        set.add(0x41, 0x43);
        set.add(0xFFFE, 0x10001);
        let held = |number| char::from_u32(number).is_some_and(|letter| set.has(letter));
        let expected = [(0x40, false), (0x41, true), (0x43, true), (0x44, false), (0x10001, true), (0x10002, false)];
        assert_eq!(expected.map(|(number, _)| (number, held(number))), expected);
    }
}
