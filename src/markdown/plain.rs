//! `Body` to plain words: for search, summaries, headings in a list of contents, and the time a text takes to read.
//!
//! Words in code are words too; facts are not, but for addresses that stand in the text: who wants them asks for `facts`.

use std::ops::Range;

use crate::lang::Tag;
use crate::markdown::body::{Body, Element, Fact, Node, What};
use crate::text::segment::{is_letter, spaced_words, words};
use crate::text::slug::{Anchors, anchor};

/// A stretch of plain words between two breaks: a paragraph, a heading, an item, a cell.
#[derive(Clone, PartialEq, Debug)]
pub struct Passage {
    pub text: String,
    /// The heading it belongs to or is, as an index into the body's headings.
    pub heading: Option<u32>,
    pub is_heading: bool,
    /// The language of its first words, if they say another than the text's.
    pub lang: Option<Tag>,
}

/// The passages of a text in reading order, its notes last.
pub fn passages(body: &Body) -> Vec<Passage> {
    let mut passages = Vec::new();
    each_passage(body, |passage| passages.push(passage.clone()));
    passages
}

/// Shows the passages of a text in the same order, one after the other.
pub fn each_passage(body: &Body, mut see: impl FnMut(&Passage)) {
    let mut passage = Passage { text: String::new(), heading: None, is_heading: false, lang: None };
    let mut finish = |passage: &mut Passage| {
        passage.text.truncate(passage.text.trim_end().len());
        let before = passage.text.len() - passage.text.trim_start().len();
        passage.text.drain(..before);
        if !passage.text.is_empty() {
            see(passage);
        }
        passage.text.clear();
        passage.lang = None;
    };
    for node in &body.nodes {
        match &node.what {
            What::Open(Element::Heading(heading)) => {
                finish(&mut passage);
                passage.heading = Some(*heading);
                passage.is_heading = true;
            }
            What::Close(Element::Heading(_)) => {
                finish(&mut passage);
                passage.is_heading = false;
            }
            What::Open(Element::Foreign(foreign)) if passage.text.trim().is_empty() => {
                passage.lang = body.foreign.get(*foreign as usize).map(|foreign| foreign.lang.clone());
            }
            What::Open(element) | What::Close(element) if !element.is_inline() => finish(&mut passage),
            _ => push_words(body, node, &mut passage.text),
        }
    }
    finish(&mut passage);
}

/// The words of some nodes in one line.
pub fn line(body: &Body, nodes: &Range<u32>) -> String {
    let mut text = String::new();
    for node in body.part(nodes) {
        match &node.what {
            What::Open(element) | What::Close(element) if !element.is_inline() => push_gap(&mut text),
            _ => push_words(body, node, &mut text),
        }
    }
    text.trim().to_owned()
}

fn push_words(body: &Body, node: &Node, text: &mut String) {
    match &node.what {
        What::Text | What::Words(_) | What::Code(_) => text.push_str(body.words(node)),
        What::SoftBreak | What::HardBreak => push_gap(text),
        What::Fact(fact) => {
            if let Some(Fact::Literal { text: literal, .. }) = body.facts.get(*fact as usize).map(|fact| &fact.fact) {
                text.push_str(literal);
            }
        }
        _ => {}
    }
}

fn push_gap(text: &mut String) {
    if !text.is_empty() && !text.ends_with(' ') {
        text.push(' ');
    }
}

/// How long a text is.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub struct Length {
    /// Words with spaces between them. In a script that writes none, a run is one word: count its letters.
    pub words: usize,
    /// Letters and digits of any script.
    pub letters: usize,
}

/// Counts the words and letters that a reader reads: all text but code blocks.
pub fn length(body: &Body) -> Length {
    let mut length = Length::default();
    let mut in_code = false;
    for node in &body.nodes {
        match &node.what {
            What::Open(Element::CodeBlock) => in_code = true,
            What::Close(Element::CodeBlock) => in_code = false,
            What::Text | What::Words(_) | What::Code(_) if !in_code => {
                for word in spaced_words(body.words(node)) {
                    length.words += 1;
                    length.letters += word.text.chars().filter(|letter| is_letter(*letter)).count();
                }
            }
            _ => {}
        }
    }
    length
}

/// The first words of a text that are not in a heading, cut at a word, for a summary.
pub fn beginning(body: &Body, longest: usize) -> String {
    let mut beginning = None;
    each_passage(body, |passage| {
        if !passage.is_heading && beginning.is_none() {
            beginning = Some(shortened(&passage.text, longest));
        }
    });
    beginning.unwrap_or_default()
}

/// A text of at most so many letters as it is; a longer one cut after a word, with an ellipsis behind them.
pub fn shortened(text: &str, longest: usize) -> String {
    let Some((most, _)) = text.char_indices().nth(longest) else { return text.to_owned() };
    let end = words(text).take_while(|word| word.range.end <= most).last().map_or(most, |word| word.range.end);
    format!("{}…", &text[..end])
}

/// The id of every heading of a text, by position: the one its author gave, else one made of its words; all different.
pub fn heading_ids(body: &Body) -> Vec<String> {
    let mut anchors = Anchors::default();
    for heading in &body.headings {
        if let Some(id) = &heading.id {
            anchors.take(id);
        }
    }
    let ids = body.headings.iter().map(|heading| match &heading.id {
        Some(id) => id.to_string(),
        None => anchors.add(&anchor(&line(body, &heading.nodes))),
    });
    ids.collect()
}
