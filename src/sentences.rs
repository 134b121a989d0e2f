//! What the staff reads, in the staff's language: a problem becomes a sentence, a next step and places with lines and columns.
//! Enters: problems, the tree they speak of, the words of `locales/<fr|en>/{problems,cli}.ftl`. Leaves: texts and positions,
//! which `cli` and `preview` only draw.

use std::ops::Range;
use std::sync::Arc;

use crate::diag::report::{Argument, Named, Place, Problem, Report, Weight, tenths};
use crate::hours::syntax::Hours;
use crate::lang::Tag;
use crate::locale::catalog::{Catalog, Value};
use crate::locale::format::{Format, Formats};
use crate::locale::opening;
use crate::source::tree::Tree;

/// A language in which Fanal speaks to the people who make a site.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Staff {
    French,
    English,
}

impl Staff {
    /// From a tag, or a name of an operating system (`fr_CA.UTF-8`). `None` for other languages.
    pub fn parse(text: &str) -> Option<Staff> {
        match text.split(['-', '_', '.', '@']).next().unwrap_or_default().to_ascii_lowercase().as_str() {
            "fr" => Some(Staff::French),
            "en" => Some(Staff::English),
            _ => None,
        }
    }

    pub fn code(self) -> &'static str {
        match self {
            Staff::French => "fr",
            Staff::English => "en",
        }
    }
}

/// The sentences of one staff language.
pub struct Words {
    staff: Staff,
    tag: Tag,
    format: Option<Arc<Format>>,
    catalog: Catalog,
    codes: Vec<String>,
}

/// A problem as a person reads it.
#[derive(Clone, PartialEq, Debug)]
pub struct Sentence {
    /// What is wrong.
    pub text: String,
    /// What to do now; empty if the words have none.
    pub next: String,
}

impl Words {
    /// From a tree that holds `locales/`: that of the program, with a site's own words laid over it or not.
    pub fn new(staff: Staff, tree: &Tree) -> Words {
        let tag = Tag::parse(staff.code()).expect("a tag of ours");
        let catalog = Catalog::for_staff(tree, &tag);
        let format = Formats::quiet(tree, std::slice::from_ref(&tag)).of(&tag).cloned();
        let problems = tree.text(&format!("locales/{tag}/problems.ftl"));
        let mut codes: Vec<String> =
            problems.iter().flat_map(|text| text.lines()).filter_map(code_at_start).map(str::to_owned).collect();
        codes.sort();
        Words { staff, tag, format, catalog, codes }
    }

    pub fn staff(&self) -> Staff {
        self.staff
    }

    /// A sentence of `cli.ftl`; its name in angle quotes if there is none, so that a gap is seen and never an empty line.
    pub fn say(&self, name: &str, arguments: &[(&str, Argument)]) -> String {
        self.find(name, None, arguments).unwrap_or_else(|| format!("‹{name}›"))
    }

    /// A text of `cli.ftl` if it is there.
    pub fn find(&self, name: &str, attribute: Option<&str>, arguments: &[(&str, Argument)]) -> Option<String> {
        let name = match attribute {
            Some(attribute) => format!("{name}.{attribute}"),
            None => name.to_owned(),
        };
        if !self.catalog.has(&self.tag, &name) {
            return None;
        }
        let values: Vec<(&str, Value)> =
            arguments.iter().map(|(name, argument)| (*name, self.value(argument))).collect();
        // A message that asks for more than its problem gives shows the gap; the words are proved complete by tests.
        let written = self.catalog.format_plain(&self.tag, &name, &values, &mut Report::new()).words;
        Some(written.replace(OPENING, "\u{2068}").replace(CLOSING, "\u{2069}"))
    }

    /// An argument as a message takes it. Words of another direction are isolated, since a terminal orders a line as a whole;
    /// an empty text is `none`, which a message can select, and so is an empty list.
    fn value(&self, argument: &Argument) -> Value {
        match argument {
            Argument::Text(text) if text.is_empty() => Value::from("none"),
            Argument::Text(text) => Value::from(isolated(text)),
            Argument::Number(number) => Value::from(*number),
            Argument::Tenths(number) => Value::Number(tenths(*number)),
            Argument::List(items) => Value::List(items.iter().map(|item| isolated(item)).collect()),
            Argument::Languages(named) => {
                let name = |one: &Named| {
                    let known = self.format.as_ref().and_then(|format| format.language_name(&one.tag));
                    isolated(known.unwrap_or(&one.endonym))
                };
                Value::List(named.iter().map(name).collect())
            }
        }
    }

    /// Hours as a line; `zone`: their time zone, where it is not that of the site.
    pub fn hours(&self, hours: &Hours, zone: Option<&str>) -> String {
        opening::line(hours, zone, &self.catalog, &self.tag, &mut Report::new())
    }

    /// The sentence and the next step of a problem.
    pub fn sentence(&self, problem: &Problem) -> Sentence {
        let arguments: Vec<(&str, Argument)> =
            problem.arguments.iter().map(|(name, argument)| (*name, argument.clone())).collect();
        let name = problem.code.name;
        Sentence {
            text: self.say(name, &arguments),
            next: self.find(name, Some("next"), &arguments).unwrap_or_default(),
        }
    }

    /// The paragraph of `fanal explain`.
    pub fn explanation(&self, code: &str) -> Option<String> {
        self.find(code, Some("explain"), &[])
    }

    /// The sentence of a code with its variables left open, for a list of rules.
    pub fn title(&self, code: &str) -> Option<String> {
        self.find(code, Some("explain"), &[]).map(|paragraph| first_sentence(&paragraph).to_owned())
    }

    /// Every code that has words, sorted.
    pub fn codes(&self) -> &[String] {
        &self.codes
    }

    pub fn weight(&self, weight: Weight) -> String {
        self.say(
            match weight {
                Weight::Stop => "weight-stop",
                Weight::Error => "weight-error",
                Weight::Advice => "weight-advice",
            },
            &[],
        )
    }
}

/// Stand for isolates while a message is written, since plain messages are freed of theirs.
const OPENING: char = '\u{E068}';
const CLOSING: char = '\u{E069}';

fn isolated(text: &str) -> String {
    if has_right_to_left(text) { format!("{OPENING}{text}{CLOSING}") } else { text.to_owned() }
}

/// `R101` of `R101 = …`.
fn code_at_start(line: &str) -> Option<&str> {
    let (name, _) = line.split_once('=')?;
    is_code(name.trim_end()).then(|| name.trim_end())
}

/// A letter and three digits.
pub fn is_code(text: &str) -> bool {
    text.len() == 4
        && text.starts_with(|letter: char| letter.is_ascii_uppercase())
        && text[1..].bytes().all(|byte| byte.is_ascii_digit())
}

fn first_sentence(paragraph: &str) -> &str {
    paragraph.find(". ").or_else(|| paragraph.find(".\n")).map_or(paragraph, |at| &paragraph[..=at])
}

/// Whether a text holds letters that are written from right to left (blocks of Unicode 16 with a strong R or AL class).
pub fn has_right_to_left(text: &str) -> bool {
    text.chars().any(|letter| {
        matches!(letter, '\u{0590}'..='\u{08FF}' | '\u{FB1D}'..='\u{FDFF}' | '\u{FE70}'..='\u{FEFC}'
            | '\u{10800}'..='\u{10FFF}' | '\u{1E800}'..='\u{1EFFF}')
    })
}

/// Where a place is for a person: lines and columns from 1, columns counted in characters.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub struct Position {
    pub line: usize,
    pub column: usize,
}

/// The positions at which a range of bytes begins and ends.
pub fn positions(text: &str, range: &Range<usize>) -> (Position, Position) {
    (position(text, range.start), position(text, range.end.max(range.start)))
}

fn position(text: &str, offset: usize) -> Position {
    let before = &text[..floor(text, offset)];
    let line_start = before.rfind('\n').map_or(0, |at| at + 1);
    Position {
        line: before.bytes().filter(|byte| *byte == b'\n').count() + 1,
        column: before[line_start..].chars().count() + 1,
    }
}

fn floor(text: &str, offset: usize) -> usize {
    let mut at = offset.min(text.len());
    while !text.is_char_boundary(at) {
        at -= 1;
    }
    at
}

/// `content/a/fr.md:8:17`, or as much of it as is known.
pub fn place_in_words(place: &Place, tree: &Tree) -> String {
    match start(place, tree) {
        Some(position) => format!("{}:{}:{}", place.path, position.line, position.column),
        None => place.path.to_string(),
    }
}

/// The position at which a place begins, if it names one in a text.
pub fn start(place: &Place, tree: &Tree) -> Option<Position> {
    let text = tree.text(place.path.as_str())?;
    Some(position(text, place.bytes()?.start))
}

/// The lines of a text that a place concerns, made safe and visible.
#[derive(Clone, PartialEq, Debug)]
pub struct Excerpt {
    /// The number of its first line.
    pub line: usize,
    pub text: String,
    /// The bytes of `text` that the place marks.
    pub marked: Range<usize>,
    /// The marked words themselves, when the line is written from right to left: there, columns deceive.
    pub echo: Option<String>,
}

const LONGEST_SIDE: usize = 240;
const MOST_LINES: usize = 3;

impl Words {
    /// The lines that a place concerns: at most three, cut on both sides when they are very long, invisible characters named.
    pub fn excerpt(&self, place: &Place, tree: &Tree) -> Option<Excerpt> {
        let text = tree.text(place.path.as_str())?;
        let range = place.bytes()?;
        let start = floor(text, range.start);
        let mut end = floor(text, range.end).max(start);
        let line_start = text[..start].rfind('\n').map_or(0, |at| at + 1);
        if let Some((at, _)) = text[start..end].match_indices('\n').nth(MOST_LINES - 1) {
            end = start + at;
        }
        let marked = text[start..end].trim_end_matches(['\n', '\r']);
        end = start + marked.len();
        let line_end = text[end..].find('\n').map_or(text.len(), |at| end + at);

        let before = &text[line_start..start];
        let before = match before.char_indices().rev().nth(LONGEST_SIDE) {
            Some((at, _)) => format!("…{}", &before[at..]),
            None => before.to_owned(),
        };
        let after = text[end..line_end].trim_end_matches('\r');
        let after = match after.char_indices().nth(LONGEST_SIDE) {
            Some((at, _)) => format!("{}…", &after[..at]),
            None => after.to_owned(),
        };
        let marked = match marked.char_indices().nth(4 * LONGEST_SIDE) {
            Some((at, _)) => format!("{}…", &marked[..at]),
            None => marked.to_owned(),
        };
        let only_spaces = !marked.is_empty() && marked.chars().all(char::is_whitespace);
        let mut shown = self.visible(&before, false);
        let from = shown.len();
        shown.push_str(&self.visible(&marked, only_spaces));
        let until = shown.len();
        shown.push_str(&self.visible(&after, false));
        let echo = (has_right_to_left(&shown) && !marked.trim().is_empty() && !marked.contains('\n'))
            .then(|| shown[from..until].to_owned());
        Some(Excerpt { line: position(text, start).line, text: shown, marked: from..until, echo })
    }

    /// The text with characters that cannot be seen written as their name, and a tab as spaces.
    fn visible(&self, text: &str, spaces_too: bool) -> String {
        let mut shown = String::with_capacity(text.len());
        for letter in text.chars() {
            match letter {
                '\t' if !spaces_too => shown.push_str("    "),
                '\n' => shown.push('\n'),
                _ if is_invisible(letter) || (spaces_too && letter != ' ') => {
                    shown.push('<');
                    if let Some(name) = self.find(&format!("invisible-{:04X}", letter as u32), None, &[]) {
                        shown.push_str(&name);
                        shown.push(' ');
                    }
                    shown.push_str(&format!("U+{:04X}>", letter as u32));
                }
                _ => shown.push(letter),
            }
        }
        shown
    }
}

/// Characters that change or hide what a reader sees without a mark of their own. Joiners are letters' business and stay.
fn is_invisible(letter: char) -> bool {
    letter.is_control()
        || matches!(letter, '\u{00AD}' | '\u{061C}' | '\u{180E}' | '\u{200B}' | '\u{200E}' | '\u{200F}' | '\u{2028}'..='\u{202E}'
            | '\u{2060}'..='\u{206F}' | '\u{FEFF}' | '\u{FFF9}'..='\u{FFFB}' | '\u{E0000}'..='\u{E007F}')
}
