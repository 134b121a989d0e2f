//! Our own blocks: `::: name {k=v .class #id}` to `:::`, or `::: name /` without a body. Enters: lines of a text. Leaves: marks
//! with their places, read strictly, and the closed table of the blocks there are.
//!
//! The marks are read line by line here; whether a line is a mark at all (and not code) is for `parse` to see, which knows
//! where code begins.

use std::ops::Range;
use std::sync::Arc;

/// Who reads a text. A kind lowers its text to one body per view; later stages never hold what their view may not show.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub enum View {
    /// The public page.
    Public,
    /// The person who leads a lesson.
    Facilitator,
    /// The same, with what may stand in a kit that is handed over and never on a public site.
    Kit,
    /// Those who learn.
    Student,
    /// Those who learn, on paper alone: what is handed out and cut up.
    Handouts,
    /// Those at home.
    Family,
    /// Those who learn, on the wall: what is projected while somebody leads.
    Slides,
}

impl View {
    /// Whether words that stand in no block of a text are for this reader. Of a lesson, only who leads it reads them: what its writer
    /// did not give to anyone is given to no one else.
    pub const fn reads_plain_words(self) -> bool {
        match self {
            View::Public | View::Facilitator | View::Kit => true,
            View::Student | View::Handouts | View::Family | View::Slides => false,
        }
    }

    /// Whether this reader leads the lesson.
    pub const fn leads(self) -> bool {
        match self {
            View::Facilitator | View::Kit => true,
            View::Public | View::Student | View::Handouts | View::Family | View::Slides => false,
        }
    }
}

/// For whom a block was written.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Audience {
    /// For whoever reads what it stands in.
    Around,
    /// A part of a lesson that holds blocks for several readers.
    Step,
    /// For those who learn, and for who leads.
    Learners,
    /// The same, but it is said aloud: who hears it does not read it on the wall as well.
    Said,
    /// For those who learn, and for who leads, and it is worth a sheet of paper of its own.
    Paper,
    /// A sheet of paper that is handed out: the wall says which one, not what stands on it.
    Sheet,
    /// For who leads.
    Leader,
    /// For those at home.
    Family,
    /// For who leads, in a kit alone.
    Kit,
    /// For no one: a block that is not in the table.
    Nobody,
}

/// What becomes of a block in a view.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Sight {
    Shown,
    /// With all that it holds.
    Hidden,
    /// Its title; nothing that it holds.
    Named,
    /// As the words around it.
    Around,
}

/// The one table of who sees what.
pub const fn sight(audience: Audience, view: View) -> Sight {
    use View::{Facilitator, Family, Handouts, Kit, Public, Slides, Student};
    match (audience, view) {
        (Audience::Around, Public | Facilitator | Kit | Student | Handouts | Family | Slides) => Sight::Around,
        (Audience::Step, Facilitator | Kit | Student | Handouts | Slides) => Sight::Around,
        (Audience::Step, Public | Family) => Sight::Hidden,
        (Audience::Learners, Facilitator | Kit | Student | Slides) => Sight::Shown,
        (Audience::Learners, Handouts) => Sight::Around,
        (Audience::Learners, Public | Family) => Sight::Hidden,
        (Audience::Said, Facilitator | Kit | Student) => Sight::Shown,
        (Audience::Said, Handouts) => Sight::Around,
        (Audience::Said, Public | Family | Slides) => Sight::Hidden,
        (Audience::Paper, Facilitator | Kit | Student | Handouts | Slides) => Sight::Shown,
        (Audience::Paper, Public | Family) => Sight::Hidden,
        (Audience::Sheet, Facilitator | Kit | Student | Handouts) => Sight::Shown,
        (Audience::Sheet, Slides) => Sight::Named,
        (Audience::Sheet, Public | Family) => Sight::Hidden,
        (Audience::Leader, Facilitator | Kit) => Sight::Shown,
        (Audience::Leader, Public | Student | Handouts | Family | Slides) => Sight::Hidden,
        (Audience::Family, Family) => Sight::Shown,
        (Audience::Family, Public | Facilitator | Kit | Student | Handouts | Slides) => Sight::Hidden,
        (Audience::Kit, Kit) => Sight::Shown,
        (Audience::Kit, Public | Facilitator | Student | Handouts | Family | Slides) => Sight::Hidden,
        (Audience::Nobody, Public | Facilitator | Kit | Student | Handouts | Family | Slides) => Sight::Hidden,
    }
}

/// Whether a block holds text of its own.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Holds {
    /// `::: name` … `:::`
    Text,
    /// `::: name /`
    Nothing,
    /// Either.
    Either,
}

/// A block that people may write: a row of the closed table.
#[derive(PartialEq, Eq, Debug)]
pub struct Block {
    pub name: &'static str,
    pub holds: Holds,
    /// Names of `k=v` that it accepts, besides `lang`, which every block does.
    pub attributes: &'static [&'static str],
    /// Groups of which each needs exactly one.
    pub required: &'static [&'static [&'static str]],
    /// For whom it is.
    pub audience: Audience,
}

const fn block(
    name: &'static str,
    holds: Holds,
    attributes: &'static [&'static str],
    required: &'static [&'static [&'static str]],
) -> Block {
    Block { name, holds, attributes, required, audience: Audience::Around }
}

/// A block of a lesson.
const fn part(
    name: &'static str,
    audience: Audience,
    holds: Holds,
    attributes: &'static [&'static str],
    required: &'static [&'static [&'static str]],
) -> Block {
    Block { name, holds, attributes, required, audience }
}

/// All blocks, sorted by name.
pub const BLOCKS: &[Block] = &[
    part("adapt", Audience::Leader, Holds::Text, &["for"], &[&["for"]]),
    part("agreements", Audience::Learners, Holds::Either, &[], &[]),
    part("ask", Audience::Learners, Holds::Text, &[], &[]),
    part("bulletin", Audience::Leader, Holds::Text, &[], &[]),
    block("caller-protocol", Holds::Text, &[], &[]),
    block("chart", Holds::Either, &["src", "type"], &[&["src"], &["type"]]),
    part("checklist", Audience::Leader, Holds::Text, &["when"], &[&["when"]]),
    part("choice", Audience::Paper, Holds::Text, &["to"], &[&["to"]]),
    block("columns", Holds::Text, &[], &[]),
    block("content-note", Holds::Text, &["title"], &[]),
    block("definition", Holds::Nothing, &["term"], &[]),
    block("details", Holds::Text, &["title"], &[&["title"]]),
    part("disclosure", Audience::Leader, Holds::Either, &[], &[]),
    part("do", Audience::Leader, Holds::Text, &[], &[]),
    part("facilitator", Audience::Leader, Holds::Text, &["title"], &[]),
    part("family", Audience::Family, Holds::Text, &["title"], &[]),
    block("figure", Holds::Text, &[], &[]),
    part("follow-up", Audience::Leader, Holds::Text, &[], &[]),
    block("guest-brief", Holds::Text, &[], &[]),
    part("handout", Audience::Sheet, Holds::Text, &["id", "title", "layout", "columns"], &[&["id"], &["title"]]),
    block("hard", Holds::Text, &[], &[]),
    block("helpbox", Holds::Nothing, &[], &[]),
    part("interpreter", Audience::Leader, Holds::Text, &[], &[]),
    part("invitation", Audience::Leader, Holds::Text, &[], &[]),
    part("listen-for", Audience::Leader, Holds::Text, &[], &[]),
    block("note", Holds::Text, &["title"], &[]),
    block("panel", Holds::Text, &["id"], &[&["id"]]),
    block("presenter", Holds::Text, &[], &[]),
    part("quiz", Audience::Paper, Holds::Text, &["id", "type", "answers"], &[&["id"], &["type"]]),
    block("quote", Holds::Text, &["by"], &[]),
    part("radio-notice", Audience::Leader, Holds::Text, &[], &[]),
    part("rehearsal", Audience::Learners, Holds::Either, &["service"], &[&["service"]]),
    block("reporting", Holds::Nothing, &["region"], &[]),
    part("restricted", Audience::Kit, Holds::Text, &["title"], &[]),
    part("safety", Audience::Leader, Holds::Text, &[], &[]),
    part("say", Audience::Said, Holds::Text, &[], &[]),
    part("scenario", Audience::Paper, Holds::Text, &["id", "title"], &[&["id"], &["title"]]),
    block("segment", Holds::Text, &["id"], &[&["id"]]),
    block("slot", Holds::Text, &["s"], &[&["s"]]),
    part("sms", Audience::Leader, Holds::Text, &[], &[]),
    part(
        "step",
        Audience::Step,
        Holds::Text,
        &["id", "title", "time", "core", "short", "grouping"],
        &[&["id"], &["title"]],
    ),
    block("steps", Holds::Text, &[], &[]),
    part("student", Audience::Learners, Holds::Text, &["title"], &[]),
    block("table", Holds::Either, &["src"], &[&["src"]]),
    block("video", Holds::Either, &["src", "title", "url"], &[&["src", "url"], &["title"]]),
    block("warning", Holds::Text, &["title"], &[]),
];

/// What stands in for a block that is not in the table, so that its end is still found. Such a text is never published.
pub const UNKNOWN: &Block =
    &Block { name: "", holds: Holds::Either, attributes: &[], required: &[], audience: Audience::Nobody };

/// The block of a name.
pub fn find(name: &str) -> Option<&'static Block> {
    BLOCKS.binary_search_by(|block| block.name.cmp(name)).ok().map(|at| &BLOCKS[at])
}

/// The words that an attribute of a block may have; nothing if it is free.
pub fn choices(block: &str, attribute: &str) -> Option<&'static [&'static str]> {
    match (block, attribute) {
        ("quiz", "type") => Some(&["single", "multiple"]),
        ("quiz", "answers") => Some(&["open", "hidden"]),
        ("step", "core") => Some(&["yes", "no", "true", "false"]),
        ("step", "grouping") => Some(&["whole", "pairs", "small-groups", "individual"]),
        ("handout", "layout") => Some(&["sheet", "cards", "lines"]),
        ("handout", "columns") => Some(&["1", "2", "3", "4"]),
        ("checklist", "when") => Some(&["two-weeks", "day-before", "on-the-day"]),
        _ => None,
    }
}

/// A line that looks like a mark: its bytes, from the first colon to the last visible sign.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Line {
    pub range: Range<usize>,
}

/// Every line of a text that begins, after the signs of quotes and lists, with three colons.
pub fn lines(text: &str) -> Vec<Line> {
    let bytes = text.as_bytes();
    let mut found = Vec::new();
    let mut from = 0;
    while let Some(at) = text[from..].find(":::").map(|at| from + at) {
        let start =
            bytes[..at].iter().rposition(|byte| *byte == b'\n' || *byte == b'\r').map_or(0, |before| before + 1);
        let end =
            bytes[at..].iter().position(|byte| *byte == b'\n' || *byte == b'\r').map_or(text.len(), |len| at + len);
        if only_container_signs(&text[start..at]) {
            found.push(Line { range: at..at + text[at..end].trim_end().len() });
        }
        from = end;
    }
    found
}

/// Whether what precedes a mark on its line is only spaces, `>` of quotes, and signs of list items.
fn only_container_signs(before: &str) -> bool {
    before.split_ascii_whitespace().all(|word| {
        let number = word.trim_end_matches(['.', ')']);
        word.bytes().all(|byte| byte == b'>')
            || matches!(word, "-" | "*" | "+")
            || (number.len() + 1 == word.len()
                && number.bytes().all(|byte| byte.is_ascii_digit())
                && !number.is_empty())
    })
}

/// A mark as written.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Mark<'a> {
    /// `:::`
    End,
    /// `::: name {…}`, with a slash after it if it has no body.
    Begin { name: &'a str, attributes: Vec<Attribute<'a>>, alone: bool },
}

/// One of `k=v`, `.class`, `#id` in the braces of a mark, with its place in the line.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Attribute<'a> {
    Value { name: &'a str, value: &'a str, range: Range<usize> },
    Class(&'a str),
    Id(&'a str),
}

/// Reads a mark. `Err` is the part of the line that cannot be read.
pub fn read(line: &str) -> Result<Mark<'_>, Range<usize>> {
    let rest = line.trim_start_matches(':');
    let mut at = line.len() - rest.len();
    let skip = |at: usize| at + (line[at..].len() - line[at..].trim_start().len());
    at = skip(at);
    if at == line.len() {
        return Ok(Mark::End);
    }
    let name_end = line[at..]
        .find(|sign: char| sign.is_whitespace() || sign == '{' || sign == '/')
        .map_or(line.len(), |len| at + len);
    let name = &line[at..name_end];
    if name.is_empty() {
        return Err(at..line.len());
    }
    at = skip(name_end);
    let mut attributes = Vec::new();
    if line[at..].starts_with('{') {
        at = read_attributes(line, at + 1, &mut attributes)?;
        at = skip(at);
    }
    let alone = line[at..].starts_with('/');
    if alone {
        at = skip(at + 1);
    }
    if at == line.len() { Ok(Mark::Begin { name, attributes, alone }) } else { Err(at..line.len()) }
}

/// Reads up to the closing brace and returns the place after it.
fn read_attributes<'a>(
    line: &'a str,
    mut at: usize,
    attributes: &mut Vec<Attribute<'a>>,
) -> Result<usize, Range<usize>> {
    loop {
        at += line[at..].len() - line[at..].trim_start().len();
        let start = at;
        if line[at..].starts_with('}') {
            return Ok(at + 1);
        }
        let word_end = |from: usize| {
            line[from..].find(|sign: char| sign.is_whitespace() || sign == '}').map_or(line.len(), |len| from + len)
        };
        let word = &line[at..word_end(at)];
        if let Some(class) = word.strip_prefix('.').filter(|class| is_name(class)) {
            attributes.push(Attribute::Class(class));
            at += word.len();
        } else if let Some(id) = word.strip_prefix('#').filter(|id| is_name(id)) {
            attributes.push(Attribute::Id(id));
            at += word.len();
        } else {
            let equals = word.find('=').ok_or(start..line.len())?;
            let name = &line[at..at + equals];
            if !is_name(name) {
                return Err(start..line.len());
            }
            at += equals + 1;
            let closing = match line[at..].chars().next() {
                Some('"') => Some('"'),
                Some('\'') => Some('\''),
                Some('“') => Some('”'),
                Some('«') => Some('»'),
                _ => None,
            };
            let value = match closing {
                Some(closing) => {
                    at += line[at..].chars().next().map_or(0, char::len_utf8);
                    let len = line[at..].find(closing).ok_or(start..line.len())?;
                    let value = line[at..at + len].trim();
                    at += len + closing.len_utf8();
                    value
                }
                None => {
                    let value = &line[at..word_end(at)];
                    at += value.len();
                    value
                }
            };
            if value.is_empty() {
                return Err(start..line.len());
            }
            attributes.push(Attribute::Value { name, value, range: start..at });
        }
        if at >= line.len() {
            return Err(start..line.len());
        }
    }
}

fn is_name(text: &str) -> bool {
    !text.is_empty() && text.chars().all(|sign| sign.is_alphanumeric() || sign == '-' || sign == '_')
}

/// A text with some ranges of bytes made blank: every other byte keeps its place, so places in the text stay true. The same
/// text if there is nothing to hide.
pub fn hide(text: &Arc<str>, ranges: &[Range<usize>]) -> Arc<str> {
    if ranges.iter().all(|range| range.is_empty()) {
        return text.clone();
    }
    let mut bytes = text.as_bytes().to_vec();
    for range in ranges {
        let range = whole_letters(text, range);
        for byte in &mut bytes[range] {
            if *byte != b'\n' && *byte != b'\r' {
                *byte = b' ';
            }
        }
    }
    // Whole letters became spaces, so this is text; were it not, showing nothing is the safe side.
    String::from_utf8(bytes).map_or_else(|_| " ".repeat(text.len()).into(), Arc::from)
}

/// A range widened to whole letters and cut to the text.
fn whole_letters(text: &str, range: &Range<usize>) -> Range<usize> {
    let mut start = range.start.min(text.len());
    let mut end = range.end.clamp(start, text.len());
    while !text.is_char_boundary(start) {
        start -= 1;
    }
    while !text.is_char_boundary(end) {
        end += 1;
    }
    start..end
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_table_is_sorted() {
        assert!(BLOCKS.is_sorted_by_key(|block| block.name));
    }

    #[test]
    fn every_lesson_block_has_a_reader_and_no_public_one() {
        let views = [View::Public, View::Facilitator, View::Kit, View::Student, View::Family, View::Slides];
        for block in BLOCKS.iter().filter(|block| !matches!(block.audience, Audience::Around | Audience::Step)) {
            let shown: Vec<View> =
                views.into_iter().filter(|view| sight(block.audience, *view) == Sight::Shown).collect();
            assert!(!shown.is_empty() && !shown.contains(&View::Public), "{}: {shown:?}", block.name);
        }
    }

    #[test]
    fn marks_are_read() {
        assert_eq!(read(":::"), Ok(Mark::End));
        assert_eq!(read("::: helpbox /"), Ok(Mark::Begin { name: "helpbox", attributes: vec![], alone: true }));
        let Ok(Mark::Begin { name, attributes, alone }) =
            read("::: details {title=« Pour en savoir plus » .wide #plus lang=en}")
        else {
            panic!()
        };
        assert_eq!((name, alone, attributes.len()), ("details", false, 4));
        let Attribute::Value { value, .. } = attributes[0] else { panic!() };
        assert_eq!(value, "Pour en savoir plus");
        for bad in [
            "::: note title",
            "::: note {a}",
            "::: note {a=}",
            "::: note {a=b",
            "::: note {a=\"b}",
            "::: {a=b}",
            "::: /",
        ] {
            assert!(read(bad).is_err(), "{bad}");
        }
    }

    #[test]
    fn marks_stand_at_the_start_of_a_line() {
        let text = "::: note\na ::: b\n> - ::: warning  \r\n1. :::\n   :::";
        let found: Vec<&str> = lines(text).iter().map(|line| &text[line.range.clone()]).collect();
        assert_eq!(found, ["::: note", "::: warning", ":::", ":::"]);
    }

    #[test]
    fn hidden_text_keeps_its_length_and_lines() {
        let text: Arc<str> = "é1\né2\r\né3".into();
        let hidden = hide(&text, &[1..7]);
        assert_eq!(&*hidden, "   \n   \r\né3");
        assert!(Arc::ptr_eq(&text, &hide(&text, &[])));
    }
}
