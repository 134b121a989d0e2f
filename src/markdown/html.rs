//! `Body` to HTML, without indentation, styled by classes alone (the content policy allows no style attributes).
//!
//! Enters: a body and a `Setting`: the language's words and typography, the ids of headings, and `Surroundings`, which says
//! where links lead and how facts, pictures and the blocks that stand for something else are shown. Leaves: HTML, escaped.

use std::borrow::Cow;
use std::fmt::Write;
use std::ops::Range;

use crate::lang::{Direction, Tag};
use crate::markdown::blocks::Audience;
use crate::markdown::body::{
    Alert, Align, BlockUse, Body, Cited, Element, Fact, Image, Link, Node, Span, Target, What,
};
use crate::markdown::mentions::Mention;
use crate::markdown::plain;
use crate::markdown::typography::Typography;

/// What a text needs to know of the site around it.
pub trait Surroundings {
    /// Where a link by key, to the web or to a file leads. Not asked for anchors, e-mail addresses and numbers.
    fn link(&self, link: &Link) -> Destination<'_>;
    /// Writes a fact, isolated left to right (`isolated` helps).
    fn fact(&self, fact: &Fact, out: &mut String);
    /// Writes the picture itself; the figure and caption around it are written here.
    fn image(&self, image: &Image, alternative: &str, out: &mut String);
    /// Writes what a block stands for: `chart`, `definition`, `helpbox`, `reporting`, `table`, `video`.
    fn block(&self, block: &BlockUse, out: &mut String);
    /// Writes what stands at the head of a block of a lesson: its label, its minutes, what it stands for.
    fn head(&self, _block: &BlockUse, _out: &mut String) {}
    /// Writes what stands at the end of a block of a lesson.
    fn tail(&self, _block: &BlockUse, _out: &mut String) {}
    /// Whether the reader leads the lesson and sees which answers are right.
    fn leads(&self) -> bool {
        false
    }
    /// Whether the whole text stands on one page, so that what it refers to within itself is found there: notes, headings.
    fn is_whole(&self) -> bool {
        true
    }
    /// Whether numbers may be dialled from here.
    fn rings(&self) -> bool {
        true
    }
    /// The number of a source in the page's list of sources.
    fn citation(&self, cited: &Cited) -> Option<u32>;
    /// Where the definition of a term stands that is mentioned here.
    fn term(&self, term: u32) -> Destination<'_>;
    /// The typography of words in another language.
    fn typography(&self, _language: &Tag) -> Option<&Typography> {
        None
    }
}

/// Where a link leads.
#[derive(Clone, Debug, Default)]
pub struct Destination<'a> {
    /// Empty if it leads nowhere: its words are written without a link.
    pub href: Cow<'a, str>,
    /// Words for a link that has none, and their language if it is not the page's.
    pub words: Option<(Cow<'a, str>, Option<Tag>)>,
    /// The language of what it leads to, if it is not the page's: the tag, and the words that say so ("in English").
    pub language: Option<(Tag, Cow<'a, str>)>,
}

/// Words of the interface that a text needs, in the page's language.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct Words {
    pub note: String,
    pub tip: String,
    pub important: String,
    pub warning: String,
    pub caution: String,
    /// The title of a `content-note` without one.
    pub content_note: String,
    /// What opens the answer of a quiz.
    pub answer: String,
    /// The link from a `content-note` to what follows the passage it announces.
    pub skip: String,
    /// The name of the list of notes.
    pub notes: String,
    /// The label of the way back from a note; its number follows.
    pub back: String,
}

/// How a text is written out.
#[derive(Clone, Copy)]
pub struct Setting<'a> {
    pub surroundings: &'a dyn Surroundings,
    pub words: &'a Words,
    pub typography: &'a Typography,
    /// The direction of the text's language.
    pub direction: Direction,
    /// Ids of the headings, by position: those of the source language, while outlines agree.
    pub heading_ids: &'a [String],
    /// How many levels headings are pushed down; the first level is the page's own title and never stands in a text.
    pub heading_shift: u8,
    /// First mentions of terms, in order of place.
    pub mentions: &'a [Mention],
    /// What ids of notes begin with, where a page shows several texts.
    pub prefix: &'a str,
}

/// Writes a text with its notes.
pub fn write(body: &Body, setting: &Setting, out: &mut String) {
    out.reserve(body.source.len() + body.source.len() / 4);
    let mut writer = Writer::new(body, setting, out);
    writer.whole = true;
    writer.nodes(0..body.main as usize);
    writer.end();
    writer.notes();
}

/// Writes part of a text, without notes: an introduction, a definition.
pub fn write_part(body: &Body, nodes: &Range<u32>, setting: &Setting, out: &mut String) {
    Writer::new(body, setting, out).nodes(nodes.start as usize..nodes.end as usize);
}

/// Escapes words for the text of an element.
pub fn escape(text: &str, out: &mut String) {
    escape_signs(text, out, |byte| match byte {
        b'&' => "&amp;",
        b'<' => "&lt;",
        b'>' => "&gt;",
        _ => "",
    });
}

/// Escapes words for an attribute in double quotes.
pub fn escape_attribute(text: &str, out: &mut String) {
    escape_signs(text, out, |byte| match byte {
        b'&' => "&amp;",
        b'<' => "&lt;",
        b'>' => "&gt;",
        b'"' => "&quot;",
        _ => "",
    });
}

fn escape_signs(text: &str, out: &mut String, escaped: impl Fn(u8) -> &'static str) {
    let mut from = 0;
    for (at, byte) in text.bytes().enumerate() {
        if byte > b'>' {
            continue;
        }
        let sign = escaped(byte);
        if !sign.is_empty() {
            out.push_str(&text[from..at]);
            out.push_str(sign);
            from = at + 1;
        }
    }
    out.push_str(&text[from..]);
}

/// Writes words of another language than those around them.
pub fn foreign(words: &str, tag: &Tag, direction: Direction, out: &mut String) {
    out.push_str(&format!("<bdi lang=\"{tag}\" dir=\"{}\">", direction.as_str()));
    escape(words, out);
    out.push_str("</bdi>");
}

/// Writes an address or number so that it keeps its order in every script and no translator touches it, as a link if it
/// leads somewhere.
pub fn isolated(text: &str, href: Option<&str>, out: &mut String) {
    out.push_str("<bdi dir=\"ltr\" translate=\"no\" class=\"notranslate\">");
    if let Some(href) = href {
        out.push_str("<a href=\"");
        escape_attribute(href, out);
        out.push_str("\">");
    }
    escape(text, out);
    out.push_str(if href.is_some() { "</a></bdi>" } else { "</bdi>" });
}

/// Writes a table of plain words, as from a CSV file: its first row heads the columns.
pub fn table<'a>(rows: impl IntoIterator<Item = Vec<&'a str>>, typography: &Typography, out: &mut String) {
    let mut rows = rows.into_iter().peekable();
    let Some(head) = rows.next() else { return };
    let mut words = String::new();
    let mut row = |cells: &[&str], head: bool, out: &mut String| {
        out.push_str("<tr>");
        for cell in cells {
            let is_head = head && !cell.is_empty();
            out.push_str(if is_head { "<th scope=\"col\">" } else { "<td>" });
            words.clear();
            typography.apply(cell, None, None, &mut words);
            escape(&words, out);
            out.push_str(if is_head { "</th>" } else { "</td>" });
        }
        out.push_str("</tr>");
    };
    out.push_str("<div class=\"scroll\"><table><thead>");
    row(&head, true, out);
    out.push_str("</thead>");
    if rows.peek().is_some() {
        out.push_str("<tbody>");
        for cells in rows {
            row(&cells, false, out);
        }
        out.push_str("</tbody>");
    }
    out.push_str("</table></div>");
}

struct Writer<'a, 'o> {
    body: &'a Body,
    setting: &'a Setting<'a>,
    out: &'o mut String,
    /// Words as the typography wants them, before they are escaped.
    set: String,
    /// The letter before, within the same line of text.
    previous: Option<char>,
    /// A task's label is open.
    in_label: bool,
    /// A table has rows besides its head.
    in_rows: bool,
    /// Within a quiz, a quotation is what stands behind a choice.
    quiz: bool,
    /// Within a deck of cards: whether one is open.
    card: Option<bool>,
    in_code: bool,
    /// Languages of words that are not in the page's.
    languages: Vec<&'a Tag>,
    mentions: &'a [Mention],
    /// The whole text is written, so that its end can be led to.
    whole: bool,
    /// Something leads to the end of the text.
    ended: bool,
}

impl<'a, 'o> Writer<'a, 'o> {
    fn new(body: &'a Body, setting: &'a Setting<'a>, out: &'o mut String) -> Writer<'a, 'o> {
        Writer {
            body,
            setting,
            out,
            set: String::new(),
            previous: None,
            in_label: false,
            in_rows: false,
            quiz: false,
            card: None,
            in_code: false,
            languages: Vec::new(),
            mentions: setting.mentions,
            whole: false,
            ended: false,
        }
    }

    fn nodes(&mut self, range: Range<usize>) {
        let end = range.end.min(self.body.nodes.len());
        let mut at = range.start;
        while at < end {
            at = self.node(at);
        }
    }

    /// Writes a node and returns the next.
    fn node(&mut self, at: usize) -> usize {
        let node = &self.body.nodes[at];
        match &node.what {
            What::Open(element) => return self.open(*element, at),
            What::Close(element) => self.close(*element, at),
            What::Text if !self.in_code => self.text(node, at),
            What::Text => escape(self.body.words(node), self.out),
            What::Words(words) => {
                self.words(words, at);
            }
            What::Code(words) => {
                self.out.push_str(if self.setting.direction == Direction::RightToLeft {
                    "<code dir=\"ltr\">"
                } else {
                    "<code>"
                });
                escape(words, self.out);
                self.out.push_str("</code>");
                self.previous = Some(OBJECT);
            }
            What::SoftBreak => self.soft_break(at),
            What::HardBreak => {
                self.out.push_str("<br>");
                self.previous = None;
            }
            What::Rule => self.out.push_str("<hr>"),
            What::Task(done) => {
                self.in_label = true;
                self.out.push_str("<label><input type=\"checkbox\" disabled");
                let told = *done && (!self.quiz || self.setting.surroundings.leads());
                self.out.push_str(if told { " checked> " } else { "> " });
            }
            What::Fact(fact) => {
                if let Some(fact) = self.body.facts.get(*fact as usize) {
                    self.setting.surroundings.fact(&fact.fact, self.out);
                }
                self.previous = Some(OBJECT);
            }
            What::Citation(citation) => {
                self.citation(*citation as usize);
                self.previous = Some(OBJECT);
            }
            What::NoteRef { note, turn } => {
                self.note_reference(*note as usize, *turn);
                self.previous = Some(OBJECT);
            }
        }
        at + 1
    }

    // Words.

    fn typography(&self) -> Option<&'a Typography> {
        match self.languages.last() {
            Some(language) => self.setting.surroundings.typography(language),
            None => Some(self.setting.typography),
        }
    }

    fn words(&mut self, words: &str, at: usize) {
        if self.in_code {
            return escape(words, self.out);
        }
        let next = self.next_letter(at + 1);
        self.words_before(words, next);
    }

    fn words_before(&mut self, words: &str, next: Option<char>) {
        match self.typography() {
            Some(typography) => {
                self.set.clear();
                typography.apply(words, self.previous, next, &mut self.set);
                escape(&self.set, self.out);
            }
            None => escape(words, self.out),
        }
        self.previous = words.chars().next_back().or(self.previous);
    }

    /// Words that stand in the source, with the terms that are mentioned in them.
    fn text(&mut self, node: &Node, at: usize) {
        let words = self.body.words(node);
        let mut from = 0;
        while let Some((mention, rest)) = self.mentions.split_first() {
            let Mention { node: place, span: Span { start, end }, term } = *mention;
            if place as usize > at {
                break;
            }
            self.mentions = rest;
            let (start, end) =
                (start.saturating_sub(node.span.start) as usize, end.saturating_sub(node.span.start) as usize);
            let destination = self.setting.surroundings.term(term);
            let (Some(before), Some(inner)) = (words.get(from..start), words.get(start..end)) else { continue };
            if (place as usize) < at || destination.href.is_empty() {
                continue;
            }
            self.words_before(before, inner.chars().next());
            self.out.push_str("<a class=\"term\"");
            self.attribute("href", &destination.href);
            if let Some((tag, _)) = &destination.language {
                self.attribute("hreflang", tag.as_str());
            }
            self.out.push('>');
            let after = words[end..].chars().next();
            let next = after.or_else(|| self.next_letter(at + 1));
            self.words_before(inner, next);
            self.out.push_str("</a>");
            from = end;
        }
        self.words(&words[from..], at);
    }

    /// The letter that follows in the same line of text.
    fn next_letter(&self, mut at: usize) -> Option<char> {
        loop {
            let node = self.body.nodes.get(at)?;
            match &node.what {
                What::Open(element) | What::Close(element) if element.is_inline() => at += 1,
                What::Open(_) | What::Close(_) | What::HardBreak | What::Rule => return None,
                What::Text | What::Words(_) => match self.body.words(node).chars().next() {
                    Some(letter) => return Some(letter),
                    None => at += 1,
                },
                What::SoftBreak => return Some('\n'),
                _ => return Some(OBJECT),
            }
        }
    }

    /// The end of a line in the source is a space, but not between letters of scripts that write none.
    fn soft_break(&mut self, at: usize) {
        let unspaced = |letter: Option<char>| {
            letter.is_some_and(
                |letter| matches!(letter, '\u{2E80}'..='\u{A4CF}' | '\u{F900}'..='\u{FAFF}' | '\u{FF00}'..='\u{FFEF}'),
            )
        };
        if !(unspaced(self.previous) && unspaced(self.next_letter(at + 1))) {
            self.out.push('\n');
            self.previous = Some('\n');
        }
    }

    fn attribute(&mut self, name: &str, value: &str) {
        self.out.push(' ');
        self.out.push_str(name);
        self.out.push_str("=\"");
        escape_attribute(value, self.out);
        self.out.push('"');
    }

    /// `lang`, and `dir` if the language is written the other way.
    fn language(&mut self, tag: &Tag) {
        self.attribute("lang", tag.as_str());
        if tag.direction() != self.setting.direction {
            self.attribute("dir", tag.direction().as_str());
        }
    }

    fn end_label(&mut self) {
        if self.in_label {
            self.out.push_str("</label>");
            self.in_label = false;
        }
    }

    // Parts.

    fn open(&mut self, element: Element, at: usize) -> usize {
        if !element.is_inline() {
            self.end_label();
            self.previous = None;
        }
        match element {
            Element::Paragraph if self.alone_image(at).is_some() => {}
            Element::Paragraph => self.out.push_str("<p>"),
            Element::Heading(heading) => self.open_heading(heading as usize),
            Element::Quote if self.quiz => {
                let open = if self.setting.surroundings.leads() { " open" } else { "" };
                let _ = write!(self.out, "<details class=\"answer\"{open}><summary>");
                escape(&self.setting.words.answer, self.out);
                self.out.push_str("</summary>");
            }
            Element::Quote => self.out.push_str("<blockquote>"),
            Element::Alert(alert) => {
                let (class, words) = self.alert(alert);
                self.open_note(class, words);
            }
            Element::List(None) => self.out.push_str("<ul>"),
            Element::List(Some(1)) => self.out.push_str("<ol>"),
            Element::List(Some(first)) => {
                let _ = write!(self.out, "<ol start=\"{first}\">");
            }
            Element::Item => self.out.push_str(if self.is_task(at) { "<li class=\"task\">" } else { "<li>" }),
            Element::DefinitionList => self.out.push_str("<dl>"),
            Element::DefinitionTerm => self.out.push_str("<dt>"),
            Element::DefinitionText => self.out.push_str("<dd>"),
            Element::CodeBlock => {
                self.in_code = true;
                let left_to_right = self.setting.direction == Direction::RightToLeft;
                self.out.push_str(if left_to_right { "<pre dir=\"ltr\"><code>" } else { "<pre><code>" });
            }
            Element::Table => {
                self.in_rows = false;
                self.out.push_str("<div class=\"scroll\"><table>");
            }
            Element::TableHead => self.out.push_str("<thead><tr>"),
            Element::TableRow => {
                self.out.push_str(if self.in_rows { "<tr>" } else { "<tbody><tr>" });
                self.in_rows = true;
            }
            Element::Cell { align, .. } => {
                self.out.push_str(if self.is_head(element, at) { "<th scope=\"col\"" } else { "<td" });
                self.out.push_str(match align {
                    Align::Natural => ">",
                    Align::Start => " class=\"start\">",
                    Align::Center => " class=\"center\">",
                    Align::End => " class=\"end\">",
                });
            }
            Element::Emphasis => self.out.push_str("<em>"),
            Element::Strong => self.out.push_str("<strong>"),
            Element::Link(link) => return self.link(link as usize, at),
            Element::Image(image) => return self.image(image as usize),
            Element::Block(block) => return self.open_block(block as usize, at),
            Element::Foreign(foreign) => {
                let tag = &self.body.foreign[foreign as usize].lang;
                self.out.push_str("<span");
                self.language(tag);
                self.out.push('>');
                self.languages.push(tag);
            }
            // Notes are written by `notes`.
            Element::Note(_) => {}
        }
        at + 1
    }

    fn close(&mut self, element: Element, at: usize) {
        if !element.is_inline() {
            self.end_label();
            self.previous = None;
        }
        match element {
            Element::Paragraph => {
                let image = at >= 2
                    && matches!(self.body.nodes[at - 1].what, What::Close(Element::Image(image)) if self.body.images[image as usize].alone);
                if !image {
                    self.out.push_str("</p>");
                }
            }
            Element::Heading(heading) => {
                let level = self.level(heading as usize);
                let _ = write!(self.out, "</h{level}>");
            }
            Element::Quote if self.quiz => self.out.push_str("</details>"),
            Element::Quote => self.out.push_str("</blockquote>"),
            Element::Alert(_) => self.out.push_str("</div>"),
            Element::List(None) => self.out.push_str("</ul>"),
            Element::List(Some(_)) => self.out.push_str("</ol>"),
            Element::Item => self.out.push_str("</li>"),
            Element::DefinitionList => self.out.push_str("</dl>"),
            Element::DefinitionTerm => self.out.push_str("</dt>"),
            Element::DefinitionText => self.out.push_str("</dd>"),
            Element::CodeBlock => {
                self.in_code = false;
                self.out.push_str("</code></pre>");
            }
            Element::Table => self.out.push_str(if self.in_rows { "</tbody></table></div>" } else { "</table></div>" }),
            Element::TableHead => self.out.push_str("</tr></thead>"),
            Element::TableRow => self.out.push_str("</tr>"),
            Element::Cell { head, .. } => {
                let empty = matches!(self.body.nodes[at - 1].what, What::Open(_));
                self.out.push_str(if head && !empty { "</th>" } else { "</td>" });
            }
            Element::Emphasis => self.out.push_str("</em>"),
            Element::Strong => self.out.push_str("</strong>"),
            Element::Block(block) => self.close_block(block as usize),
            Element::Foreign(_) => {
                self.languages.pop();
                self.out.push_str("</span>");
            }
            Element::Link(_) | Element::Image(_) | Element::Note(_) => {}
        }
    }

    /// An empty cell heads nothing.
    fn is_head(&self, element: Element, at: usize) -> bool {
        let empty = matches!(self.body.nodes.get(at + 1), Some(Node { what: What::Close(Element::Cell { .. }), .. }));
        matches!(element, Element::Cell { head: true, .. }) && !empty
    }

    /// Whether an item begins with a box: it has no other sign.
    fn is_task(&self, at: usize) -> bool {
        let what = |at: usize| self.body.nodes.get(at).map(|node| &node.what);
        let first = if what(at + 1) == Some(&What::Open(Element::Paragraph)) { at + 2 } else { at + 1 };
        let drawn = || self.body.nodes.get(first).is_some_and(|node| self.body.words(node).starts_with(['☐', '☑']));
        matches!(what(first), Some(What::Task(_))) || drawn()
    }

    /// The image that is all that the paragraph opening here holds.
    fn alone_image(&self, at: usize) -> Option<usize> {
        match self.body.nodes.get(at + 1)?.what {
            What::Open(Element::Image(image)) if self.body.images[image as usize].alone => Some(image as usize),
            _ => None,
        }
    }

    fn level(&self, heading: usize) -> u8 {
        (self.body.headings[heading].level + self.setting.heading_shift).clamp(2, 6)
    }

    fn open_heading(&mut self, heading: usize) {
        let level = self.level(heading);
        if self.card.is_some() && self.body.headings[heading].level == CARD {
            self.out.push_str(if self.card == Some(true) {
                "</div><div class=\"card\">"
            } else {
                "<div class=\"card\">"
            });
            self.card = Some(true);
        }
        let _ = write!(self.out, "<h{level}");
        if let Some(id) = self.setting.heading_ids.get(heading) {
            self.attribute("id", id);
        }
        self.out.push('>');
    }

    fn alert(&self, alert: Alert) -> (&'static str, &'a str) {
        let words = self.setting.words;
        match alert {
            Alert::Note => ("note", &words.note),
            Alert::Tip => ("tip", &words.tip),
            Alert::Important => ("important", &words.important),
            Alert::Warning => ("warning", &words.warning),
            Alert::Caution => ("caution", &words.caution),
        }
    }

    fn open_note(&mut self, class: &str, title: &str) {
        let _ = write!(self.out, "<div class=\"{class}\" role=\"note\">");
        self.title(title);
    }

    fn title(&mut self, title: &str) {
        if !title.is_empty() {
            self.out.push_str("<p class=\"label\">");
            escape(title, self.out);
            self.out.push_str("</p>");
        }
    }

    /// The way past a passage: to the next heading that does not stand below the one the passage stands under, else to the end of the
    /// text. A note that leads somewhere itself keeps its own way.
    fn skip(&mut self, note: &BlockUse) {
        if self.body.links.iter().any(|link| note.nodes.contains(&link.nodes.start)) {
            return;
        }
        let headings = &self.body.headings;
        let before = headings.iter().rev().find(|heading| heading.nodes.start < note.nodes.start);
        let deepest = before.map_or(6, |heading| heading.level);
        let next = headings.iter().position(|one| one.nodes.start > note.nodes.end && one.level <= deepest);
        let setting = self.setting;
        let end = format!("{}text-end", setting.prefix);
        let id = match next.and_then(|next| setting.heading_ids.get(next)) {
            Some(id) => id,
            None if self.whole => {
                self.ended = true;
                &end
            }
            None => return,
        };
        self.out.push_str("<p><a");
        self.attribute("href", &format!("#{id}"));
        self.out.push('>');
        escape(&setting.words.skip, self.out);
        self.out.push_str("</a></p>");
    }

    /// The end of the text, if something leads there.
    fn end(&mut self) {
        if self.ended {
            let _ = write!(self.out, "<div id=\"{}text-end\" tabindex=\"-1\"></div>", self.setting.prefix);
        }
    }

    // Links and images.

    /// Writes a whole link and returns the node after it.
    fn link(&mut self, number: usize, at: usize) -> usize {
        let link = &self.body.links[number];
        let after = link.nodes.end as usize + 1;
        let empty = link.nodes.is_empty();
        let surroundings = self.setting.surroundings;
        let destination = match &link.target {
            Target::Anchor(_) | Target::Mail(_) if !surroundings.is_whole() => Destination::default(),
            Target::Phone(_) if !surroundings.rings() => Destination::default(),
            Target::Anchor(anchor) => Destination { href: format!("#{anchor}").into(), ..Destination::default() },
            Target::Mail(address) => Destination { href: format!("mailto:{address}").into(), ..Destination::default() },
            Target::Phone(number) => {
                let dialled: String =
                    number.chars().filter(|sign| sign.is_ascii_digit() || "+*#".contains(*sign)).collect();
                Destination { href: format!("tel:{dialled}").into(), ..Destination::default() }
            }
            Target::Refused => Destination::default(),
            Target::Key { .. } | Target::Web(_) | Target::File(_) => self.setting.surroundings.link(link),
        };
        let leads = !destination.href.is_empty();
        let words_language = match &destination.words {
            Some((_, Some(tag))) if empty => Some(tag),
            _ => link.lang.as_ref(),
        };
        if leads {
            self.out.push_str("<a");
            self.attribute("href", &destination.href);
            if !link.title.is_empty() {
                self.attribute("title", &link.title);
            }
            if let Some((tag, _)) = &destination.language {
                self.attribute("hreflang", tag.as_str());
            }
        }
        // With the words of its language after it, the link cannot itself be in another.
        let spanned = words_language.is_some() && (!leads || destination.language.is_some());
        if let Some(tag) = words_language {
            if spanned {
                self.out.push_str(if leads { "><span" } else { "<span" });
            }
            self.language(tag);
        }
        if leads || spanned {
            self.out.push('>');
        }
        let isolate = !empty && self.is_address(&link.nodes);
        if isolate {
            self.out.push_str("<bdi dir=\"ltr\">");
        }
        if let (true, Some((words, _))) = (empty, &destination.words) {
            escape(words, self.out);
            self.previous = words.chars().next_back().or(self.previous);
        } else {
            match &link.lang {
                Some(tag) => {
                    self.languages.push(tag);
                    self.nodes(at + 1..link.nodes.end as usize);
                    self.languages.pop();
                }
                None => self.nodes(at + 1..link.nodes.end as usize),
            }
        }
        if isolate {
            self.out.push_str("</bdi>");
        }
        if spanned {
            self.out.push_str("</span>");
        }
        if leads {
            if let Some((_, says)) = destination.language.as_ref().filter(|(_, says)| !says.is_empty()) {
                self.out.push_str(" <span class=\"language\">");
                escape(says, self.out);
                self.out.push_str("</span>");
            }
            self.out.push_str("</a>");
        }
        after
    }

    /// Whether the words of a link are themselves an address or a number, which must keep its order in every script.
    fn is_address(&self, nodes: &Range<u32>) -> bool {
        let [node] = self.body.part(nodes) else { return false };
        let words = self.body.words(node);
        words.is_ascii()
            && !words.is_empty()
            && (words.contains("://")
                || words.contains('@')
                || words.starts_with("www.")
                || words.bytes().all(|byte| byte.is_ascii_digit() || b" -+().".contains(&byte)))
    }

    /// Writes an image, as a figure if it stands alone, and returns the node after it.
    fn image(&mut self, number: usize) -> usize {
        let image = &self.body.images[number];
        let alternative = plain::line(self.body, &image.nodes);
        let figure = image.alone && !self.in_figure(image.nodes.start as usize);
        if figure {
            self.out.push_str("<figure>");
        }
        self.setting.surroundings.image(image, &alternative, self.out);
        if figure {
            if !image.caption.is_empty() {
                self.out.push_str("<figcaption>");
                self.previous = None;
                self.words_before(&image.caption, None);
                self.out.push_str("</figcaption>");
            }
            self.out.push_str("</figure>");
        }
        self.previous = Some(OBJECT);
        image.nodes.end as usize + 1
    }

    fn in_figure(&self, node: usize) -> bool {
        self.body.blocks.iter().any(|block| block.block.name == "figure" && block.nodes.contains(&(node as u32)))
    }

    // Our blocks.

    fn open_block(&mut self, number: usize, at: usize) -> usize {
        let block = &self.body.blocks[number];
        let name = block.block.name;
        let words = self.setting.words;
        match name {
            "note" | "warning" | "content-note" => {
                self.block_tag("div", name, block);
                self.out.push_str(" role=\"note\">");
                let standard = match name {
                    "note" => &words.note,
                    "warning" => &words.warning,
                    _ => &words.content_note,
                };
                self.title(block.attribute("title").unwrap_or(standard));
            }
            "details" => {
                self.block_tag("details", "", block);
                self.out.push_str("><summary>");
                self.words_before(block.attribute("title").unwrap_or_default(), None);
                self.out.push_str("</summary>");
            }
            "quote" => {
                self.block_tag("figure", "quote", block);
                self.out.push_str("><blockquote");
                if let Some(tag) = &block.lang {
                    self.language(tag);
                }
                self.out.push('>');
            }
            "figure" => {
                self.block_tag("figure", "", block);
                self.out.push('>');
                return self.figure(block, at);
            }
            "steps" | "columns" | "hard" => {
                self.block_tag("div", name, block);
                self.out.push('>');
            }
            // Panels of a sheet and scripts stand apart from the text around them; `write_part` writes each.
            "panel" | "slot" | "segment" | "guest-brief" | "caller-protocol" | "presenter" => {
                return block.nodes.end as usize + 1;
            }
            "" => {}
            _ if is_part(block) => self.open_part(block),
            _ if block.nodes.is_empty() => self.setting.surroundings.block(block, self.out),
            _ => {
                self.block_tag("figure", name, block);
                self.out.push('>');
                self.setting.surroundings.block(block, self.out);
                self.out.push_str("<figcaption>");
            }
        }
        self.previous = None;
        if let Some(tag) = &block.lang {
            if in_div(name) {
                self.open_language(block, "div");
            }
            self.languages.push(tag);
        }
        at + 1
    }

    fn close_block(&mut self, number: usize) {
        let block = &self.body.blocks[number];
        if block.lang.is_some() {
            self.languages.pop();
            if in_div(block.block.name) {
                self.out.push_str("</div>");
            }
        }
        match block.block.name {
            "content-note" => {
                self.skip(block);
                self.out.push_str("</div>");
            }
            "note" | "warning" | "steps" | "columns" | "hard" => self.out.push_str("</div>"),
            "details" => self.out.push_str("</details>"),
            "quote" => {
                self.out.push_str("</blockquote>");
                if let Some(by) = block.attribute("by") {
                    self.out.push_str("<figcaption>");
                    self.words_before(by, None);
                    self.out.push_str("</figcaption>");
                }
                self.out.push_str("</figure>");
            }
            "" | "figure" => {}
            _ if is_part(block) => self.close_part(block),
            _ if block.nodes.is_empty() => {}
            _ => self.out.push_str("</figcaption></figure>"),
        }
        self.previous = None;
    }

    /// A block of a lesson. What stands at its head is for the surroundings to say.
    fn open_part(&mut self, block: &'a BlockUse) {
        let name = block.block.name;
        let id = block.attribute("id").map(|id| format!("part-{id}"));
        match name {
            "choice" => {
                self.out.push_str("<a class=\"choice\"");
                self.attribute("href", &format!("#part-{}", block.attribute("to").unwrap_or_default()));
            }
            _ => {
                let layout = block.attribute("layout").unwrap_or_default();
                let columns =
                    block.attribute("columns").map(|columns| format!("columns-{columns}")).unwrap_or_default();
                let classes: Vec<&str> =
                    [name, layout, &columns].into_iter().filter(|class| !class.is_empty()).collect();
                self.block_tag(if is_section(name) { "section" } else { "div" }, &classes.join(" "), block);
                if let Some(id) = id {
                    self.attribute("id", &id);
                }
            }
        }
        self.out.push('>');
        self.setting.surroundings.head(block, self.out);
        match name {
            "quiz" => self.quiz = true,
            "handout" if block.attribute("layout") == Some("cards") => {
                self.card = Some(false);
                self.out.push_str("<div class=\"deck\">");
            }
            _ => {}
        }
    }

    fn close_part(&mut self, block: &BlockUse) {
        let name = block.block.name;
        match name {
            "quiz" => self.quiz = false,
            "handout" => {
                if let Some(open) = self.card.take() {
                    self.out.push_str(if open { "</div></div>" } else { "</div>" });
                }
            }
            _ => {}
        }
        self.setting.surroundings.tail(block, self.out);
        self.out.push_str(if name == "choice" {
            "</a>"
        } else if is_section(name) {
            "</section>"
        } else {
            "</div>"
        });
    }

    /// The beginning of a block's tag: its class and those its author added, its id, its language.
    fn block_tag(&mut self, tag: &str, class: &str, block: &BlockUse) {
        self.out.push('<');
        self.out.push_str(tag);
        let classes =
            [class].into_iter().chain(block.classes.iter().map(|class| &**class)).filter(|class| !class.is_empty());
        let classes: Vec<&str> = classes.collect();
        if !classes.is_empty() {
            self.attribute("class", &classes.join(" "));
        }
        if let Some(id) = &block.id {
            self.attribute("id", id);
        }
    }

    /// Its text in a part of its own, if it is in another language; titles and names stay in the page's.
    fn open_language(&mut self, block: &'a BlockUse, tag: &str) {
        if let Some(language) = &block.lang {
            self.out.push('<');
            self.out.push_str(tag);
            self.language(language);
            self.out.push('>');
        }
    }

    /// A figure: its pictures, then everything else as its caption. Returns the node after it.
    fn figure(&mut self, block: &'a BlockUse, at: usize) -> usize {
        let end = block.nodes.end as usize;
        let mut caption = Vec::new();
        let mut place = at + 1;
        while place < end {
            let after = self.end_of(place);
            let picture = match self.body.nodes[place].what {
                What::Open(Element::Paragraph) => self.alone_image(place).is_some(),
                What::Open(Element::Table | Element::CodeBlock | Element::Block(_)) => true,
                _ => false,
            };
            if picture {
                self.nodes(place..after);
            } else {
                caption.push(place..after);
            }
            place = after;
        }
        if !caption.is_empty() {
            self.out.push_str("<figcaption");
            if let Some(tag) = &block.lang {
                self.language(tag);
                self.languages.push(tag);
            }
            self.out.push('>');
            for part in caption {
                self.nodes(part);
            }
            if block.lang.is_some() {
                self.languages.pop();
            }
            self.out.push_str("</figcaption>");
        }
        self.out.push_str("</figure>");
        end + 1
    }

    /// The node after the part that begins at a node.
    fn end_of(&self, at: usize) -> usize {
        let mut depth = 0_usize;
        let mut end = at;
        while let Some(node) = self.body.nodes.get(end) {
            match node.what {
                What::Open(_) => depth += 1,
                What::Close(_) => depth = depth.saturating_sub(1),
                _ => {}
            }
            end += 1;
            if depth == 0 {
                break;
            }
        }
        end
    }

    // Sources and notes.

    fn citation(&mut self, number: usize) {
        let Some(citation) = self.body.citations.get(number) else { return };
        let mut first = true;
        for cited in &citation.sources {
            let Some(number) = self.setting.surroundings.citation(cited) else { continue };
            self.out.push_str(if first { "<span class=\"cite\">[" } else { "; " });
            let _ = write!(self.out, "<a href=\"#source-{number}\">{number}</a>");
            if let Some(locator) = &cited.locator {
                self.out.push_str(", ");
                self.previous = None;
                self.words_before(locator, None);
            }
            first = false;
        }
        if !first {
            self.out.push_str("]</span>");
        } else if self.out.ends_with(' ') {
            // Where no source is named, neither is the blank before it.
            self.out.pop();
        }
    }

    fn note_reference(&mut self, note: usize, turn: u32) {
        if !self.setting.surroundings.is_whole() {
            return;
        }
        let prefix = self.setting.prefix;
        let Some(number) = self.body.notes.get(note).map(|note| note.number) else { return };
        let _ = write!(self.out, "<sup class=\"note-ref\"><a id=\"{prefix}ref-{number}");
        if turn > 1 {
            let _ = write!(self.out, "-{turn}");
        }
        let _ = write!(self.out, "\" href=\"#{prefix}note-{number}\" role=\"doc-noteref\">{number}</a></sup>");
    }

    fn notes(&mut self) {
        let mut notes: Vec<_> = self.body.notes.iter().filter(|note| note.number > 0).collect();
        if notes.is_empty() {
            return;
        }
        notes.sort_by_key(|note| note.number);
        self.out.push_str("<section class=\"notes\" role=\"doc-endnotes\"");
        self.attribute("aria-label", &self.setting.words.notes);
        self.out.push_str("><ol>");
        let prefix = self.setting.prefix;
        for note in notes {
            let _ = write!(self.out, "<li id=\"{prefix}note-{}\">", note.number);
            let nodes = note.nodes.start as usize..note.nodes.end as usize;
            // The way back stands in the last paragraph.
            let last = nodes.end.checked_sub(1).filter(|last| nodes.contains(last));
            let in_paragraph = last.filter(|last| self.body.nodes[*last].what == What::Close(Element::Paragraph));
            self.nodes(nodes.start..in_paragraph.unwrap_or(nodes.end));
            for turn in 1..=note.references {
                let _ = write!(self.out, " <a class=\"back\" href=\"#{prefix}ref-{}", note.number);
                if turn > 1 {
                    let _ = write!(self.out, "-{turn}");
                }
                self.out.push('"');
                let mut label = format!("{} {}", self.setting.words.back, note.number);
                if turn > 1 {
                    let _ = write!(label, "-{turn}");
                }
                self.attribute("aria-label", &label);
                self.out.push_str(">↩</a>");
            }
            if let Some(last) = in_paragraph {
                self.nodes(last..nodes.end);
            }
            self.out.push_str("</li>");
        }
        self.out.push_str("</ol></section>");
    }
}

/// The level of the headings that begin a card.
const CARD: u8 = 3;

/// Whether a block belongs to a lesson.
fn is_part(block: &BlockUse) -> bool {
    !matches!(block.block.audience, Audience::Around | Audience::Nobody)
}

/// Parts of a lesson with a heading of their own.
fn is_section(name: &str) -> bool {
    matches!(name, "step" | "handout" | "scenario" | "disclosure")
}

/// Blocks whose text in another language stands in a part of its own.
fn in_div(name: &str) -> bool {
    !matches!(name, "" | "quote" | "figure")
}

/// What stands, for typography, for a thing within a line that is not words.
const OBJECT: char = '\u{FFFC}';
