//! A text in Markdown to a `Body` and what is wrong with it; the one door to pulldown-cmark.
//!
//! pulldown-cmark knows no blocks of ours and reads emphasis as for languages with spaces between words. Both are mended
//! before it reads, in a copy of the same length (`mask`); words are then taken from the source by their place, so the masks
//! are never seen. A text that needs neither is not copied.

use std::ops::Range;
use std::sync::Arc;

use pulldown_cmark as cmark;

use crate::diag::report::{Code, Place, Problem, Report, nearest};
use crate::lang::Tag;
use crate::markdown::blocks::{self, Attribute, Holds, Mark};
use crate::markdown::body::{
    Alert, Align, BlockUse, Body, Citation, Cited, Element, Fact, FactUse, Foreign, Heading, Image, Link, Literal,
    Node, Note, Span, Target, What,
};
use crate::markdown::chart::Form;
use crate::markdown::links::{self, Refusal, has_host, is_key};
use crate::markdown::literals::{email_around, ends_with_word, phone_length, url_end};
use crate::markdown::mask::mask;
use crate::path::SourcePath;
use crate::text::slug::is_anchor;

const RAW_HTML: Code = Code::error("M101");
const UNKNOWN_BLOCK: Code = Code::error("M102");
const UNCLOSED_BLOCK: Code = Code::error("M103");
const STRAY_END: Code = Code::error("M104");
const CROSSED_BLOCK: Code = Code::error("M105");
const UNREADABLE_MARK: Code = Code::error("M106");
const UNKNOWN_ATTRIBUTE: Code = Code::error("M107");
const MISSING_ATTRIBUTE: Code = Code::error("M108");
const WRONG_BODY: Code = Code::error("M109");
const MARK_INSIDE_TEXT: Code = Code::error("M110");
const TOO_DEEP: Code = Code::error("M111");
const TABLE_TOO_LARGE: Code = Code::error("M112");
const UNKNOWN_FACT: Code = Code::error("M113");
const UNREADABLE_FACT: Code = Code::error("M114");
const FACT_IN_LINK: Code = Code::error("M115");
const FORBIDDEN_SCHEME: Code = Code::error("M116");
const UNSAFE_LINK: Code = Code::advice("M117");
const LINK_BY_PATH: Code = Code::error("M118");
const DISTANT_IMAGE: Code = Code::error("M119");
const WORDLESS_LINK: Code = Code::error("M120");
const UNREADABLE_CITATION: Code = Code::error("M121");
const UNKNOWN_NOTE: Code = Code::error("M122");
const UNUSED_NOTE: Code = Code::advice("M123");
const LITERAL_STARS: Code = Code::advice("M124");
const UNREADABLE_SPAN: Code = Code::error("M125");
const UNREADABLE_HEADING_MARK: Code = Code::error("M126");
const SAME_HEADING_ID: Code = Code::error("M127");
const UNCLOSED_COMMENT: Code = Code::error("M128");
const SECOND_TITLE: Code = Code::advice("M129");
const SKIPPED_LEVEL: Code = Code::advice("M130");
const UNREADABLE_VALUE: Code = Code::error("M131");
const DIRECTION_SIGN: Code = Code::error("M132");
const UNREADABLE_LINK: Code = Code::error("M133");
const WRITTEN_LETTER: Code = Code::error("M134");

/// How many parts may stand inside each other.
const DEEPEST: usize = 60;
/// The widest table, and the most cells: cells that a short row leaves out are written all the same, so a small text could
/// otherwise make a page of megabytes.
const MOST_COLUMNS: usize = 24;
const MOST_CELLS: usize = 5_000;

/// A text to read.
#[derive(Clone, Copy)]
pub struct Source<'a> {
    pub path: &'a SourcePath,
    /// The whole file.
    pub text: &'a Arc<str>,
    /// Where the body begins, after the front matter.
    pub start: usize,
    /// The key of the bundle that a problem breaks.
    pub bundle: Option<&'a str>,
}

/// Reads a text. Whatever it holds, there is a body; if the report holds an error, the body must not be published.
pub fn parse(source: Source, report: &mut Report) -> Body {
    let start = source.start.min(source.text.len());
    let start = if source.text.is_char_boundary(start) { start } else { source.text.len() };
    let written = &source.text[start..];
    let marks = if written.contains(":::") { blocks::lines(written) } else { Vec::new() };
    let masked = mask(written, &marks);
    let options = cmark::Options::ENABLE_TABLES
        | cmark::Options::ENABLE_FOOTNOTES
        | cmark::Options::ENABLE_TASKLISTS
        | cmark::Options::ENABLE_HEADING_ATTRIBUTES
        | cmark::Options::ENABLE_GFM
        | cmark::Options::ENABLE_DEFINITION_LIST;
    let text = masked.as_deref().unwrap_or(written);
    let mut reader = Reader::new(source, start, written, marks, masked.is_some(), report);
    reader.check_signs();
    for (event, range) in cmark::Parser::new_ext(text, options).into_offset_iter() {
        if reader.stopped {
            break;
        }
        reader.event(event, range);
    }
    reader.finish()
}

/// What is open at a moment of reading.
enum Opened {
    Element(Element),
    /// Our block, by its index.
    Block(u32),
}

/// A `[` that may begin `[words]{lang=…}`.
struct Bracket {
    node: usize,
    depth: usize,
}

struct Table {
    align: Vec<Align>,
    column: usize,
    cells: usize,
    head: bool,
    refused: bool,
}

struct Reader<'a, 'r> {
    source: Source<'a>,
    /// Where the body begins in the file.
    base: usize,
    /// The body as written; places in it are relative to `base`.
    text: &'a str,
    marks: Vec<blocks::Line>,
    seen: Vec<bool>,
    is_masked: bool,
    report: &'r mut Report,
    body: Body,
    /// The nodes of finished notes.
    notes: Vec<Node>,
    /// The nodes of the text, while a note is being read.
    aside: Option<Vec<Node>>,
    open: Vec<Opened>,
    /// Text that has not become a node yet: neighbouring pieces are joined.
    pending: Option<Range<usize>>,
    brackets: Vec<Bracket>,
    /// Skips all events until this many ends, as inside raw HTML.
    skip_until: Option<cmark::TagEnd>,
    in_code: bool,
    links_open: usize,
    images_open: usize,
    table: Option<Table>,
    forgiven_ends: usize,
    /// A paragraph was opened for words that stand in a block of ours in a tight list, where CommonMark makes none.
    in_made_paragraph: bool,
    stopped: bool,
}

impl<'a, 'r> Reader<'a, 'r> {
    fn new(
        source: Source<'a>,
        base: usize,
        text: &'a str,
        marks: Vec<blocks::Line>,
        is_masked: bool,
        report: &'r mut Report,
    ) -> Reader<'a, 'r> {
        let mut body = Body::empty();
        body.source = source.text.clone();
        body.nodes.reserve(text.len() / 24 + 8);
        let seen = vec![false; marks.len()];
        Reader {
            source,
            base,
            text,
            marks,
            seen,
            is_masked,
            report,
            body,
            notes: Vec::new(),
            aside: None,
            open: Vec::new(),
            pending: None,
            brackets: Vec::new(),
            skip_until: None,
            in_code: false,
            links_open: 0,
            images_open: 0,
            table: None,
            forgiven_ends: 0,
            in_made_paragraph: false,
            stopped: false,
        }
    }

    fn span(&self, range: &Range<usize>) -> Span {
        Span::new(self.base + range.start..self.base + range.end)
    }

    fn problem(&self, code: Code, range: &Range<usize>) -> Problem {
        let place = Place::range(self.source.path, self.base + range.start..self.base + range.end);
        let problem = Problem::new(code).at(place);
        match self.source.bundle {
            Some(bundle) => problem.in_bundle(bundle),
            None => problem,
        }
    }

    fn push(&mut self, what: What, range: &Range<usize>) {
        let span = self.span(range);
        self.body.nodes.push(Node { what, span });
    }

    /// Signs that turn the direction of what follows, unseen: only the isolates may stand in a text (Unicode Standard Annex 9).
    fn check_signs(&mut self) {
        let bytes = self.text.as_bytes();
        let is_turn = |at: usize| bytes[at] == 0xE2 && bytes[at + 1] == 0x80 && (0xAA..=0xAE).contains(&bytes[at + 2]);
        let (seconds, thirds) = (bytes.get(1..).unwrap_or_default(), bytes.get(2..).unwrap_or_default());
        // All bytes in one go, without stopping at a first: most texts hold none.
        let threes = bytes.iter().zip(seconds).zip(thirds);
        let found = threes.fold(false, |found, ((first, second), third)| {
            found | ((*first == 0xE2) & (*second == 0x80) & (third.wrapping_sub(0xAA) < 5))
        });
        if found {
            (0..thirds.len()).filter(|at| is_turn(*at)).for_each(|at| self.check_sign(at));
        }
    }

    fn check_sign(&mut self, at: usize) {
        let name = format!("U+{:04X}", 0x2000 + (u32::from(self.text.as_bytes()[at + 2]) & 0x3F));
        self.report.add(self.problem(DIRECTION_SIGN, &(at..at + 3)).with("sign", name));
    }

    fn event(&mut self, event: cmark::Event, range: Range<usize>) {
        if let Some(end) = self.skip_until {
            if matches!(&event, cmark::Event::End(tag) if *tag == end) {
                self.skip_until = None;
                if end == cmark::TagEnd::Table {
                    self.end(end, &range);
                }
            }
            return;
        }
        if let Some(Opened::Block(_)) = self.open.last()
            && is_inline(&event)
        {
            self.flush();
            self.open.push(Opened::Element(Element::Paragraph));
            self.push(What::Open(Element::Paragraph), &(range.start..range.start));
            self.in_made_paragraph = true;
        } else if self.in_made_paragraph && !is_inline(&event) {
            self.end_made_paragraph(range.start);
        }
        match event {
            cmark::Event::Text(words) => self.text(&words, range),
            cmark::Event::Start(tag) => self.start(tag, range),
            cmark::Event::End(tag) => {
                self.flush();
                self.end(tag, &range);
            }
            cmark::Event::Code(words) => {
                self.flush();
                let words = self.code_words(&words, &range);
                self.push(What::Code(words), &range);
            }
            cmark::Event::SoftBreak => {
                self.flush();
                self.push(What::SoftBreak, &range);
            }
            cmark::Event::HardBreak => {
                self.flush();
                self.push(What::HardBreak, &range);
            }
            cmark::Event::Rule => {
                self.flush();
                self.push(What::Rule, &range);
            }
            cmark::Event::TaskListMarker(done) => {
                self.flush();
                self.push(What::Task(done), &range);
            }
            cmark::Event::FootnoteReference(label) => {
                self.flush();
                let note = self.note(&label, &range);
                self.body.notes[note].references += 1;
                let turn = self.body.notes[note].references;
                self.push(What::NoteRef { note: note as u32, turn }, &range);
            }
            cmark::Event::InlineHtml(html) | cmark::Event::Html(html) => {
                self.flush();
                self.inline_html(&html, &range);
            }
            // Not switched on.
            cmark::Event::InlineMath(_) | cmark::Event::DisplayMath(_) => {}
        }
    }

    fn end_made_paragraph(&mut self, at: usize) {
        self.flush();
        if let Some(Opened::Element(Element::Paragraph)) = self.open.last() {
            self.open.pop();
            self.push(What::Close(Element::Paragraph), &(at..at));
        }
        self.in_made_paragraph = false;
    }

    fn start(&mut self, tag: cmark::Tag, range: Range<usize>) {
        self.flush();
        if self.open.len() >= DEEPEST {
            self.report.add(self.problem(TOO_DEEP, &first_line(self.text, &range)).with("limit", DEEPEST));
            self.stopped = true;
            return;
        }
        let element = match tag {
            cmark::Tag::Paragraph => Element::Paragraph,
            cmark::Tag::Heading { level, id, classes, attrs } => {
                self.heading(level as u8, id.as_deref(), classes.is_empty() && attrs.is_empty(), &range)
            }
            cmark::Tag::BlockQuote(None) => Element::Quote,
            cmark::Tag::BlockQuote(Some(kind)) => Element::Alert(match kind {
                cmark::BlockQuoteKind::Note => Alert::Note,
                cmark::BlockQuoteKind::Tip => Alert::Tip,
                cmark::BlockQuoteKind::Important => Alert::Important,
                cmark::BlockQuoteKind::Warning => Alert::Warning,
                cmark::BlockQuoteKind::Caution => Alert::Caution,
            }),
            cmark::Tag::CodeBlock(_) => {
                self.in_code = true;
                self.see_marks(&range);
                Element::CodeBlock
            }
            cmark::Tag::HtmlBlock => return self.html_block(range),
            cmark::Tag::List(first) => Element::List(first.map(|first| u32::try_from(first).unwrap_or(u32::MAX))),
            cmark::Tag::Item => Element::Item,
            cmark::Tag::FootnoteDefinition(label) => return self.start_note(&label, range),
            cmark::Tag::DefinitionList => Element::DefinitionList,
            cmark::Tag::DefinitionListTitle => Element::DefinitionTerm,
            cmark::Tag::DefinitionListDefinition => Element::DefinitionText,
            cmark::Tag::Table(align) => {
                if align.len() > MOST_COLUMNS {
                    self.refuse_table(&range);
                    self.skip_until = Some(cmark::TagEnd::Table);
                }
                let align = align.iter().map(|align| match align {
                    cmark::Alignment::None => Align::Natural,
                    cmark::Alignment::Left => Align::Start,
                    cmark::Alignment::Center => Align::Center,
                    cmark::Alignment::Right => Align::End,
                });
                self.table = Some(Table { align: align.collect(), column: 0, cells: 0, head: false, refused: false });
                Element::Table
            }
            cmark::Tag::TableHead => {
                if let Some(table) = &mut self.table {
                    table.head = true;
                    table.column = 0;
                }
                Element::TableHead
            }
            cmark::Tag::TableRow => {
                if let Some(table) = &mut self.table {
                    table.head = false;
                    table.column = 0;
                }
                Element::TableRow
            }
            cmark::Tag::TableCell => self.cell(&range),
            cmark::Tag::Emphasis => Element::Emphasis,
            cmark::Tag::Strong => Element::Strong,
            cmark::Tag::Link { link_type, dest_url, title, .. } => {
                if matches!(link_type, cmark::LinkType::Autolink | cmark::LinkType::Email) {
                    return self.bare_link(link_type, &dest_url, range);
                }
                let target = self.target(&dest_url, &range);
                let span = self.span(&range);
                self.body.links.push(Link { target, title: (&*title).into(), lang: None, span, nodes: 0..0 });
                self.links_open += 1;
                Element::Link(self.body.links.len() as u32 - 1)
            }
            cmark::Tag::Image { dest_url, title, .. } => {
                let target = match self.target(&dest_url, &range) {
                    Target::File(file) => Target::File(file),
                    Target::Refused => Target::Refused,
                    _ => {
                        self.report.add(self.problem(DISTANT_IMAGE, &range).with("address", &*dest_url));
                        Target::Refused
                    }
                };
                let span = self.span(&range);
                let caption = (&*title).into();
                self.body.images.push(Image { target, caption, span, nodes: 0..0, alone: false });
                self.images_open += 1;
                Element::Image(self.body.images.len() as u32 - 1)
            }
            // Not switched on.
            cmark::Tag::Strikethrough
            | cmark::Tag::Superscript
            | cmark::Tag::Subscript
            | cmark::Tag::MetadataBlock(_) => return,
        };
        if !element.is_inline() {
            self.brackets.clear();
        }
        self.open.push(Opened::Element(element));
        self.push(What::Open(element), &range);
    }

    fn end(&mut self, tag: cmark::TagEnd, range: &Range<usize>) {
        match tag {
            cmark::TagEnd::CodeBlock => self.in_code = false,
            cmark::TagEnd::Link => self.links_open = self.links_open.saturating_sub(1),
            cmark::TagEnd::Image => self.images_open = self.images_open.saturating_sub(1),
            cmark::TagEnd::Table => self.table = None,
            cmark::TagEnd::HtmlBlock => return,
            _ => {}
        }
        while let Some(opened) = self.open.pop() {
            match opened {
                Opened::Block(block) => self.cross(block),
                Opened::Element(element) => {
                    if !element.is_inline() {
                        self.brackets.clear();
                    }
                    self.push(What::Close(element), range);
                    if let Element::Note(_) = element {
                        self.end_note();
                    }
                    if let Element::Link(link) = element {
                        self.check_words(link as usize, range);
                    }
                    return;
                }
            }
        }
    }

    /// A block was opened inside a list, quote or note that ends before the block does.
    fn cross(&mut self, block: u32) {
        let mark = self.body.blocks[block as usize].mark.range();
        let mark = mark.start - self.base..mark.end - self.base;
        let name = self.text[mark.clone()].trim_start_matches(':').trim();
        self.report.add(self.problem(CROSSED_BLOCK, &mark).with("name", name));
        self.forgiven_ends += 1;
        self.push(What::Close(Element::Block(block)), &(mark.end..mark.end));
    }

    // Text within a line.

    fn text(&mut self, words: &str, range: Range<usize>) {
        let as_written = words.len() == range.len() && self.is_as_written(words, &range);
        if self.in_code {
            match as_written {
                true => self.push(What::Text, &range),
                false => self.push(What::Words(words.into()), &range),
            }
            return;
        }
        if !as_written {
            self.flush();
            return self.push(What::Words(words.into()), &range);
        }
        match &mut self.pending {
            Some(pending) if pending.end == range.start => pending.end = range.end,
            _ => {
                self.flush();
                self.pending = Some(range);
            }
        }
    }

    /// Whether words of the masked text are the source's own at their place.
    fn is_as_written(&self, words: &str, range: &Range<usize>) -> bool {
        let Some(written) = self.text.get(range.clone()) else { return false };
        words == written || (self.is_masked && (words.starts_with('&') || !written.starts_with('&')))
    }

    /// The words of code within a line; from the source if the reader saw a masked copy of them.
    fn code_words(&mut self, words: &str, range: &Range<usize>) -> Box<str> {
        if !self.is_masked {
            return words.into();
        }
        self.see_marks(range);
        let Some(written) = self.text.get(range.clone()) else { return words.into() };
        if written.contains(words) {
            return words.into();
        }
        let inner = written.trim_matches('`').replace("\r\n", " ").replace('\n', " ");
        let padded = inner.len() > 2 && inner.starts_with(' ') && inner.ends_with(' ') && !inner.trim().is_empty();
        if padded { inner[1..inner.len() - 1].into() } else { inner.into() }
    }

    /// Makes nodes of the text that is pending: words, facts, citations, brackets.
    fn flush(&mut self) {
        let Some(range) = self.pending.take() else { return };
        if self.images_open > 0 {
            return self.push(What::Text, &range);
        }
        let whole = self.text;
        let bytes = whole.as_bytes();
        let mut from = range.start;
        let mut at = range.start;
        if at > 0 && bytes[at - 1] == b'\\' && bytes[at].is_ascii_punctuation() {
            // The first sign was escaped: it is only itself.
            at += 1;
        } else if bytes[at] == b'{' {
            at = self.link_language(&range);
            from = at;
        }
        while at < range.end {
            let byte = bytes[at];
            if !SPECIAL[byte as usize] {
                at += 1;
                continue;
            }
            let found = match byte {
                b'{' => self.read_fact(at, range.end),
                b'[' => self.read_bracket(from, at, range.end),
                b']' => self.read_foreign(from, at, range.end),
                b'*' => self.read_stars(at, range.end),
                b'@' => self.read_email(from, at, range.end),
                b':' => self.read_url(from, at, range.end),
                b'w' => self.read_www(at, range.end),
                _ => self.read_phone(range.start, at, range.end),
            };
            match found {
                Found::Nothing => at += 1,
                Found::Skip(next) => at = next,
                Found::Pushed(next) => {
                    at = next;
                    from = next;
                }
                Found::Node(what, start, next) => {
                    if from < start {
                        self.push(What::Text, &(from..start));
                    }
                    self.push(what, &(start..next));
                    at = next;
                    from = next;
                }
            }
        }
        if from < range.end {
            self.push(What::Text, &(from..range.end));
        }
    }

    /// `{lang=en}` directly after a link says the language of the link's words. Returns where the text goes on.
    fn link_language(&mut self, range: &Range<usize>) -> usize {
        let Some(Node { what: What::Close(Element::Link(link)), span }) = self.body.nodes.last() else {
            return range.start;
        };
        let (link, end) = (*link as usize, span.end as usize - self.base);
        if end != range.start {
            return range.start;
        }
        match read_lang(&self.text[range.clone()]) {
            Some((tag, len)) => {
                self.body.links[link].lang = Some(tag);
                range.start + len
            }
            None => range.start,
        }
    }

    fn read_fact(&mut self, at: usize, end: usize) -> Found {
        let rest = &self.text[at..end];
        if !rest.starts_with("{{") {
            if rest.starts_with("{lang=") {
                let len = find_near(rest, b'}').map_or("{lang=".len(), |len| len + 1);
                let problem = self.problem(UNREADABLE_SPAN, &(at..at + len)).with("text", &rest[..len]);
                self.report.add(problem);
            }
            return Found::Nothing;
        }
        let Some(len) = rest.find("}}") else {
            let problem = self.problem(UNREADABLE_FACT, &(at..end)).with("text", rest).with("fact", "");
            self.report.add(problem);
            return Found::Skip(end);
        };
        let next = at + len + 2;
        let range = at..next;
        let inner = &rest[2..len];
        if self.links_open > 0 {
            let problem = self.problem(FACT_IN_LINK, &range).with("text", &rest[..len + 2]);
            self.report.add(problem);
            return Found::Skip(next);
        }
        let mut words = inner.split_whitespace();
        let name = words.next().unwrap_or_default();
        if !FACTS.contains(&name) {
            let near = nearest(name, FACTS.iter().copied()).unwrap_or_default();
            let correction = rest[..len + 2].replacen(name, near, 1);
            let mut problem = self.problem(UNKNOWN_FACT, &range).with("name", name).with("near", near);
            if !near.is_empty() && !name.is_empty() {
                problem = problem.correct(correction);
            }
            self.report.add(problem);
            return Found::Skip(next);
        }
        let key = words.next().filter(|word| is_key(word));
        let id = words.next();
        let fits = words.next().is_none() && (name == "phone" || id.is_none());
        let (Some(key), true) = (key, fits && id.is_none_or(is_id)) else {
            let problem = self.problem(UNREADABLE_FACT, &range).with("text", &rest[..len + 2]).with("fact", name);
            self.report.add(problem);
            return Found::Skip(next);
        };
        let key: Box<str> = key.into();
        let fact = match name {
            "phone" => Fact::Phone { key, id: id.map(Into::into) },
            "service" => Fact::Service { key },
            "hours" => Fact::Hours { key },
            _ => Fact::Link { key },
        };
        Found::Node(self.fact(fact, &range), at, next)
    }

    fn fact(&mut self, fact: Fact, range: &Range<usize>) -> What {
        let span = self.span(range);
        self.body.facts.push(FactUse { fact, span });
        What::Fact(self.body.facts.len() as u32 - 1)
    }

    fn literal(&mut self, kind: Literal, range: Range<usize>) -> Found {
        let text = self.text[range.clone()].into();
        let what = self.fact(Fact::Literal { kind, text }, &range);
        Found::Node(what, range.start, range.end)
    }

    /// `[@id, p. 3]`, a reference to a note that is not there, or the beginning of `[words]{lang=…}`.
    fn read_bracket(&mut self, from: usize, at: usize, end: usize) -> Found {
        let rest = &self.text[at..end];
        if rest.starts_with("[@") && self.links_open == 0 {
            let Some(len) = rest.find(']') else {
                let problem = self.problem(UNREADABLE_CITATION, &(at..end)).with("text", rest);
                self.report.add(problem);
                return Found::Skip(end);
            };
            let range = at..at + len + 1;
            let mut sources = Vec::new();
            let mut start = at + 1;
            for part in rest[1..len].split(';') {
                let (id, locator) =
                    part.split_once(',').map_or((part, None), |(id, locator)| (id, Some(locator.trim())));
                let id = id.trim().strip_prefix('@').filter(|id| is_key(id));
                let locator = locator.filter(|locator| !locator.is_empty()).map(Into::into);
                if let Some(id) = id {
                    let before = part.len() - part.trim_start().len();
                    let span = self.span(&(start + before..start + part.trim_end().len()));
                    sources.push(Cited { id: id.into(), locator, span });
                } else {
                    let problem = self.problem(UNREADABLE_CITATION, &range).with("text", &rest[..len + 1]);
                    self.report.add(problem);
                    return Found::Skip(range.end);
                }
                start += part.len() + 1;
            }
            let span = self.span(&range);
            self.body.citations.push(Citation { sources, span });
            return Found::Node(What::Citation(self.body.citations.len() as u32 - 1), range.start, range.end);
        }
        if rest.starts_with("[^")
            && let Some(len) =
                find_near(rest, b']').filter(|len| *len > 2 && !rest[2..*len].contains(char::is_whitespace))
        {
            let problem = self.problem(UNKNOWN_NOTE, &(at..at + len + 1)).with("label", &rest[2..len]);
            self.report.add(problem);
            return Found::Skip(at + len + 1);
        }
        if from < at {
            self.push(What::Text, &(from..at));
        }
        self.brackets.push(Bracket { node: self.body.nodes.len(), depth: self.open.len() });
        self.push(What::Text, &(at..at + 1));
        Found::Pushed(at + 1)
    }

    /// `]{lang=en}`, closing the nearest open bracket.
    fn read_foreign(&mut self, from: usize, at: usize, end: usize) -> Found {
        while self.brackets.last().is_some_and(|bracket| bracket.depth > self.open.len()) {
            self.brackets.pop();
        }
        let Some(bracket) = self.brackets.pop_if(|bracket| bracket.depth == self.open.len()) else {
            return Found::Nothing;
        };
        let rest = &self.text[at..end];
        if !rest.starts_with("]{") || rest.starts_with("]{{") {
            return Found::Nothing;
        }
        let Some((lang, len)) = read_lang(&rest[1..]) else {
            let len = find_near(rest, b'}').map_or("]{".len(), |len| len + 1);
            let problem = self.problem(UNREADABLE_SPAN, &(at + 1..at + len)).with("text", &rest[1..len]);
            self.report.add(problem);
            return Found::Skip(at + len);
        };
        if from < at {
            self.push(What::Text, &(from..at));
        }
        let next = at + 1 + len;
        let start = self.body.nodes[bracket.node].span.start as usize - self.base;
        let element = Element::Foreign(self.body.foreign.len() as u32);
        let span = self.span(&(start..next));
        self.body.foreign.push(Foreign { lang, span });
        self.body.nodes[bracket.node] = Node { what: What::Open(element), span };
        self.push(What::Close(element), &(start..next));
        Found::Pushed(next)
    }

    fn read_stars(&mut self, at: usize, end: usize) -> Found {
        let len = self.text.as_bytes()[at..end].iter().take_while(|byte| **byte == b'*').count();
        if len == 2 {
            let problem = self.problem(LITERAL_STARS, &(at..at + 2));
            self.report.add(problem);
        }
        Found::Skip(at + len)
    }

    fn read_email(&mut self, from: usize, at: usize, end: usize) -> Found {
        match email_around(self.text, from, at, end) {
            Some(range) if self.links_open == 0 => self.literal(Literal::Email, range),
            _ => Found::Nothing,
        }
    }

    fn read_url(&mut self, from: usize, at: usize, end: usize) -> Found {
        if !self.text[at..end].starts_with("://") || self.links_open > 0 {
            return Found::Nothing;
        }
        let before = &self.text[from..at];
        let Some(scheme) = ["https", "http"].into_iter().find(|scheme| ends_with_word(before, scheme)) else {
            return Found::Nothing;
        };
        let start = at - scheme.len();
        let stop = url_end(self.text, at + 3, end);
        if stop <= at + 3 {
            return Found::Nothing;
        }
        if scheme == "http" {
            self.advise_https(&self.text[start..stop], &(start..stop));
        }
        self.literal(Literal::Url, start..stop)
    }

    fn read_www(&mut self, at: usize, end: usize) -> Found {
        let before = self.text[..at].chars().next_back();
        let rest = &self.text[at..end];
        let starts = rest.starts_with("www.") && before.is_none_or(|before| !before.is_alphanumeric() && before != '/');
        let stop = if starts { url_end(self.text, at, end) } else { at };
        if self.links_open > 0 || !self.text[at..stop].get(4..).is_some_and(|rest| rest.contains('.')) {
            return Found::Nothing;
        }
        self.literal(Literal::Url, at..stop)
    }

    fn read_phone(&mut self, first: usize, at: usize, end: usize) -> Found {
        let bytes = self.text.as_bytes();
        let glued = at > first && (bytes[at - 1].is_ascii_alphanumeric() || b"-/.,$#_".contains(&bytes[at - 1]));
        if glued || self.links_open > 0 {
            return match bytes[at].is_ascii_digit() {
                true => Found::Skip(at + bytes[at..end].iter().take_while(|byte| byte.is_ascii_digit()).count()),
                false => Found::Nothing,
            };
        }
        match phone_length(&self.text[at..end]) {
            Some(len) => self.literal(Literal::Phone, at..at + len),
            None if bytes[at].is_ascii_digit() => {
                Found::Skip(at + bytes[at..end].iter().take_while(|byte| byte.is_ascii_digit()).count())
            }
            None => Found::Nothing,
        }
    }

    // Links.

    /// `<https://…>` or `<a@b.org>`: an address that stands for itself.
    fn bare_link(&mut self, kind: cmark::LinkType, address: &str, range: Range<usize>) {
        self.skip_until = Some(cmark::TagEnd::Link);
        let inner = self.text.get(range.start + 1..range.end.saturating_sub(1)).unwrap_or_default();
        let kind = match kind {
            cmark::LinkType::Email => Literal::Email,
            _ => match self.target(address, &range) {
                Target::Web(_) => Literal::Url,
                Target::Mail(_) => Literal::Email,
                Target::Phone(_) => Literal::Phone,
                _ => return,
            },
        };
        let text = inner.trim_start_matches("mailto:").trim_start_matches("tel:").into();
        let what = self.fact(Fact::Literal { kind, text }, &range);
        self.push(what, &range);
    }

    fn target(&mut self, address: &str, range: &Range<usize>) -> Target {
        match links::target(address) {
            Ok(target) => {
                if let Target::Web(address) = &target
                    && address.starts_with("http:")
                {
                    self.advise_https(address, range);
                }
                return target;
            }
            Err(Refusal::Unreadable) => {
                self.report.add(self.problem(UNREADABLE_LINK, range).with("address", address));
            }
            Err(Refusal::Scheme(scheme)) => {
                self.report.add(self.problem(FORBIDDEN_SCHEME, range).with("scheme", scheme));
            }
            Err(Refusal::Path) => {
                self.report.add(self.problem(LINK_BY_PATH, range).with("address", address));
            }
            Err(Refusal::Letter(plain)) => {
                self.report.add(self.problem(WRITTEN_LETTER, range).correct(plain));
            }
        }
        Target::Refused
    }

    fn advise_https(&mut self, address: &str, range: &Range<usize>) {
        let problem = self.problem(UNSAFE_LINK, range).with("address", address);
        let better = address.get("http".len()..).map(|rest| format!("https{rest}")).unwrap_or_default();
        self.report.add(problem.correct(better));
    }

    /// A link without words cannot be read aloud; a link by key takes the title of what it leads to.
    fn check_words(&mut self, link: usize, range: &Range<usize>) {
        let empty =
            matches!(self.body.nodes.iter().rev().nth(1), Some(Node { what: What::Open(Element::Link(_)), .. }));
        let takes_title = matches!(self.body.links[link].target, Target::Key { .. } | Target::Refused);
        if empty && !takes_title {
            self.report.add(self.problem(WORDLESS_LINK, range).with("text", &self.text[range.clone()]));
        }
    }

    // Headings, tables, notes.

    fn heading(&mut self, level: u8, id: Option<&str>, only_id: bool, range: &Range<usize>) -> Element {
        let line = first_line(self.text, range);
        if !only_id || id.is_some_and(|id| !is_anchor(id)) {
            let problem = self.problem(UNREADABLE_HEADING_MARK, &line).with("text", &self.text[line.clone()]);
            self.report.add(problem);
        }
        let id = id.filter(|id| is_anchor(id));
        if id.is_some()
            && let Some(same) = self.body.headings.iter().find(|other| other.id.as_deref() == id)
        {
            let other = Place::range(self.source.path, same.span.range());
            self.report.add(self.problem(SAME_HEADING_ID, &line).at(other).with("id", id.unwrap_or_default()));
        }
        // A part of a lesson begins with a heading of its own, of level 2.
        let in_part = self.open.iter().any(|opened| match opened {
            Opened::Block(block) => {
                let name = self.body.blocks[*block as usize].block.name;
                matches!(name, "step" | "handout" | "scenario" | "disclosure")
            }
            Opened::Element(_) => false,
        });
        let before =
            self.body.headings.last().map_or(1, |heading| heading.level.max(1)).max(if in_part { 2 } else { 1 });
        if level == 1 {
            self.report.add(self.problem(SECOND_TITLE, &line).correct(format!("#{}", &self.text[line.clone()])));
        } else if level > before + 1 {
            self.report
                .add(self.problem(SKIPPED_LEVEL, &line).with("level", level as usize).with("before", before as usize));
        }
        let span = self.span(range);
        self.body.headings.push(Heading { level, id: id.map(Into::into), span, nodes: 0..0 });
        Element::Heading(self.body.headings.len() as u32 - 1)
    }

    fn cell(&mut self, range: &Range<usize>) -> Element {
        let Some(table) = &mut self.table else { return Element::Cell { head: false, align: Align::Natural } };
        let align = table.align.get(table.column).copied().unwrap_or(Align::Natural);
        table.column += 1;
        table.cells += 1;
        let head = table.head;
        if table.cells > MOST_CELLS && !table.refused {
            table.refused = true;
            self.refuse_table(range);
            self.stopped = true;
        }
        Element::Cell { head, align }
    }

    fn refuse_table(&mut self, range: &Range<usize>) {
        let line = first_line(self.text, range);
        self.report.add(self.problem(TABLE_TOO_LARGE, &line).with("columns", MOST_COLUMNS).with("cells", MOST_CELLS));
    }

    /// The note of a label, made if this is the first that is heard of it.
    fn note(&mut self, label: &str, range: &Range<usize>) -> usize {
        if let Some(at) = self.body.notes.iter().position(|note| &*note.label == label) {
            return at;
        }
        let span = self.span(range);
        self.body.notes.push(Note { label: label.into(), references: 0, number: 0, span, nodes: 0..0 });
        self.body.notes.len() - 1
    }

    fn start_note(&mut self, label: &str, range: Range<usize>) {
        let note = self.note(label, &range);
        self.body.notes[note].span = self.span(&range);
        let element = Element::Note(note as u32);
        if self.aside.is_none() {
            self.aside = Some(std::mem::take(&mut self.body.nodes));
        }
        self.brackets.clear();
        self.open.push(Opened::Element(element));
        self.push(What::Open(element), &range);
    }

    /// The nodes of a note are put aside, unless it stood in another note.
    fn end_note(&mut self) {
        if self.open.iter().any(|opened| matches!(opened, Opened::Element(Element::Note(_)))) {
            return;
        }
        if let Some(nodes) = self.aside.take() {
            let note = std::mem::replace(&mut self.body.nodes, nodes);
            self.notes.extend(note);
        }
    }

    // HTML, and our marks, which the reader takes for HTML.

    fn see_marks(&mut self, range: &Range<usize>) {
        let first = self.marks.partition_point(|mark| mark.range.start < range.start);
        for at in first..self.marks.len() {
            if self.marks[at].range.start >= range.end {
                break;
            }
            self.seen[at] = true;
        }
    }

    fn html_block(&mut self, range: Range<usize>) {
        self.skip_until = Some(cmark::TagEnd::HtmlBlock);
        let written = &self.text[range.clone()];
        let start = range.start + (written.len() - written.trim_start().len());
        if let Ok(at) = self.marks.binary_search_by_key(&start, |mark| mark.range.start) {
            self.seen[at] = true;
            let mark = self.marks[at].range.clone();
            return self.mark(mark);
        }
        self.see_marks(&range);
        let trimmed = written.trim();
        let range = start..start + trimmed.len();
        if let Some(rest) = trimmed.strip_prefix("<!--") {
            if rest.find("-->").is_none_or(|end| end + 3 != rest.len()) {
                let line = first_line(self.text, &range);
                self.report.add(self.problem(UNCLOSED_COMMENT, &line));
            }
            return;
        }
        self.refuse_html(trimmed, &range);
    }

    fn inline_html(&mut self, html: &str, range: &Range<usize>) {
        if let Ok(at) = self.marks.binary_search_by_key(&range.start, |mark| mark.range.start) {
            self.seen[at] = true;
            let problem = self.problem(MARK_INSIDE_TEXT, range).with("text", &self.text[range.clone()]);
            return self.report.add(problem);
        }
        if !html.starts_with("<!--") && !html.starts_with("</") {
            self.refuse_html(html, range);
        }
    }

    fn refuse_html(&mut self, html: &str, range: &Range<usize>) {
        let name: String = html
            .trim_start_matches(['<', '/', '!', '?'])
            .chars()
            .take_while(|sign| sign.is_ascii_alphanumeric() || *sign == '-')
            .collect();
        let name = name.to_ascii_lowercase();
        let instead = HTML.iter().find(|(tag, _)| *tag == name).map_or("", |(_, instead)| *instead);
        let len = html.find('>').map_or(html.len(), |len| len + 1);
        let range = first_line(self.text, &(range.start..range.start + len.min(range.len())));
        let problem = self.problem(RAW_HTML, &range).with("tag", name).with("instead", instead);
        self.report.add(problem);
    }

    /// A mark of ours, on a line of its own.
    fn mark(&mut self, range: Range<usize>) {
        self.brackets.clear();
        let line = &self.text[range.clone()];
        match blocks::read(line) {
            Err(part) => {
                let part = range.start + part.start..range.start + part.end;
                let problem =
                    self.problem(UNREADABLE_MARK, &part).with("text", &self.text[part.clone()]).with("line", line);
                self.report.add(problem);
                // What looked like a beginning will have an end.
                if !line.ends_with('/') {
                    self.forgiven_ends += 1;
                }
            }
            Ok(Mark::End) => self.end_block(range),
            Ok(Mark::Begin { name, attributes, alone }) => self.begin_block(name, attributes, alone, range),
        }
    }

    fn end_block(&mut self, range: Range<usize>) {
        match self.open.last() {
            Some(Opened::Block(block)) => {
                let block = *block;
                self.open.pop();
                self.body.blocks[block as usize].span.end = (self.base + range.end) as u32;
                self.push(What::Close(Element::Block(block)), &range);
            }
            _ if self.forgiven_ends > 0 => self.forgiven_ends -= 1,
            _ => {
                // Innermost closes first: an end inside a list cannot close a block that began before the list.
                let outer = self.open.iter().rev().find_map(|opened| match opened {
                    Opened::Block(block) => Some(*block),
                    _ => None,
                });
                let problem = self.problem(STRAY_END, &range);
                self.report.add(match outer {
                    Some(block) => {
                        let mark = self.body.blocks[block as usize].mark.range();
                        problem.at(Place::range(self.source.path, mark)).with("inside", "yes")
                    }
                    None => problem.with("inside", ""),
                });
            }
        }
    }

    fn begin_block(&mut self, name: &str, attributes: Vec<Attribute>, alone: bool, range: Range<usize>) {
        let line = &self.text[range.clone()];
        if self.open.len() >= DEEPEST {
            self.report.add(self.problem(TOO_DEEP, &range).with("limit", DEEPEST));
            self.stopped = true;
            return;
        }
        let block = match blocks::find(name) {
            Some(block) => block,
            None => {
                let near = nearest(name, blocks::BLOCKS.iter().map(|block| block.name)).unwrap_or_default();
                let known: Vec<String> = blocks::BLOCKS.iter().map(|block| block.name.to_owned()).collect();
                let mut problem =
                    self.problem(UNKNOWN_BLOCK, &range).with("name", name).with("near", near).with("known", known);
                if !near.is_empty() {
                    problem = problem.correct(line.replacen(name, near, 1));
                }
                self.report.add(problem);
                blocks::UNKNOWN
            }
        };
        let known = block != blocks::UNKNOWN;
        if known && ((alone && block.holds == Holds::Text) || (!alone && block.holds == Holds::Nothing)) {
            let problem =
                self.problem(WRONG_BODY, &range).with("name", name).with("alone", if alone { "yes" } else { "" });
            let correction = if alone { line.trim_end_matches('/').trim_end().to_owned() } else { format!("{line} /") };
            self.report.add(problem.correct(correction));
            if !alone {
                // People often write the end all the same.
                self.forgiven_ends += 1;
            }
        }
        let mut in_use = BlockUse {
            block,
            attributes: Vec::new(),
            id: None,
            classes: Vec::new(),
            lang: None,
            span: self.span(&range),
            mark: self.span(&range),
            nodes: 0..0,
        };
        for attribute in attributes {
            match attribute {
                Attribute::Class(class) => in_use.classes.push(class.into()),
                Attribute::Id(id) => in_use.id = Some(id.into()),
                Attribute::Value { name: attribute, value, range: part } => {
                    let part = range.start + part.start..range.start + part.end;
                    if attribute == "lang" {
                        in_use.lang = Tag::parse(value);
                        if in_use.lang.is_none() {
                            let problem =
                                self.problem(UNREADABLE_VALUE, &part).with("name", attribute).with("value", value);
                            self.report.add(problem);
                        }
                    } else if let Some(attribute) = block.attributes.iter().find(|one| **one == attribute) {
                        if !value_fits(block.name, attribute, value) {
                            let known = blocks::choices(block.name, attribute).unwrap_or(&Form::NAMES);
                            let problem =
                                self.problem(UNREADABLE_VALUE, &part).with("name", *attribute).with("value", value);
                            self.report.add(
                                problem.with("known", known.iter().map(|word| (*word).to_owned()).collect::<Vec<_>>()),
                            );
                        }
                        in_use.attributes.push((attribute, value.into()));
                    } else if known {
                        let near = nearest(attribute, block.attributes.iter().copied()).unwrap_or_default();
                        let known: Vec<String> = block.attributes.iter().map(|name| (*name).to_owned()).collect();
                        let problem =
                            self.problem(UNKNOWN_ATTRIBUTE, &part).with("name", name).with("attribute", attribute);
                        self.report.add(problem.with("near", near).with("known", known));
                    }
                }
            }
        }
        for group in block.required {
            if group.iter().filter(|name| in_use.attribute(name).is_some()).count() != 1 {
                let wanted: Vec<String> = group.iter().map(|name| (*name).to_owned()).collect();
                self.report.add(self.problem(MISSING_ATTRIBUTE, &range).with("name", name).with("wanted", wanted));
            }
        }
        let number = self.body.blocks.len() as u32;
        self.body.blocks.push(in_use);
        self.push(What::Open(Element::Block(number)), &range);
        if alone || block.holds == Holds::Nothing {
            self.push(What::Close(Element::Block(number)), &range);
        } else {
            self.open.push(Opened::Block(number));
        }
    }

    /// Closes what is open and finds the beginning and end of every part.
    fn finish(mut self) -> Body {
        self.flush();
        let end = self.text.len()..self.text.len();
        while let Some(opened) = self.open.pop() {
            match opened {
                Opened::Block(block) => {
                    if !self.stopped {
                        let in_use = &self.body.blocks[block as usize];
                        let mark = in_use.mark.range();
                        let mark = mark.start - self.base..mark.end - self.base;
                        let name = self.text[mark.clone()].trim_start_matches(':').trim();
                        self.report.add(self.problem(UNCLOSED_BLOCK, &mark).with("name", name));
                    }
                    self.body.blocks[block as usize].span.end = self.source.text.len() as u32;
                    self.push(What::Close(Element::Block(block)), &end);
                }
                Opened::Element(element) => {
                    self.push(What::Close(element), &end);
                    if let Element::Note(_) = element {
                        self.end_note();
                    }
                }
            }
        }
        for at in 0..self.marks.len() {
            if !self.seen[at] && !self.stopped {
                let range = self.marks[at].range.clone();
                let problem = self.problem(MARK_INSIDE_TEXT, &range).with("text", &self.text[range.clone()]);
                self.report.add(problem);
            }
        }
        for note in &self.body.notes {
            if note.references == 0 {
                let range = note.span.range();
                let line = first_line(self.text, &(range.start - self.base..range.end - self.base));
                self.report.add(self.problem(UNUSED_NOTE, &line).with("label", &*note.label));
            }
        }
        let mut body = self.body;
        body.main = body.nodes.len() as u32;
        body.nodes.extend(self.notes);
        find_parts(&mut body);
        body
    }
}

/// Whether an event belongs within a line of text.
fn is_inline(event: &cmark::Event) -> bool {
    match event {
        cmark::Event::Start(tag) => {
            matches!(
                tag,
                cmark::Tag::Emphasis | cmark::Tag::Strong | cmark::Tag::Link { .. } | cmark::Tag::Image { .. }
            )
        }
        cmark::Event::End(tag) => {
            matches!(tag, cmark::TagEnd::Emphasis | cmark::TagEnd::Strong | cmark::TagEnd::Link | cmark::TagEnd::Image)
        }
        cmark::Event::Rule | cmark::Event::Html(_) => false,
        _ => true,
    }
}

/// What a special sign in text turned out to be.
enum Found {
    Nothing,
    /// Only text, up to here.
    Skip(usize),
    /// Nodes were pushed, up to here.
    Pushed(usize),
    /// A node, from here to here.
    Node(What, usize, usize),
}

/// Fills in which nodes belong to each heading, link, image, block and note, and numbers the notes as they are referred to.
fn find_parts(body: &mut Body) {
    let mut number = 0;
    for at in 0..body.nodes.len() {
        let place = at as u32;
        match body.nodes[at].what {
            What::Open(Element::Heading(one)) => body.headings[one as usize].nodes.start = place + 1,
            What::Close(Element::Heading(one)) => body.headings[one as usize].nodes.end = place,
            What::Open(Element::Link(one)) => body.links[one as usize].nodes.start = place + 1,
            What::Close(Element::Link(one)) => body.links[one as usize].nodes.end = place,
            What::Open(Element::Block(one)) => body.blocks[one as usize].nodes.start = place + 1,
            What::Close(Element::Block(one)) => body.blocks[one as usize].nodes.end = place,
            What::Open(Element::Note(one)) => body.notes[one as usize].nodes.start = place + 1,
            What::Close(Element::Note(one)) => body.notes[one as usize].nodes.end = place,
            What::Open(Element::Image(one)) => body.images[one as usize].nodes.start = place + 1,
            What::Close(Element::Image(one)) => {
                let image = &mut body.images[one as usize];
                image.nodes.end = place;
                let before = (image.nodes.start as usize).checked_sub(2).map(|before| &body.nodes[before].what);
                let after = body.nodes.get(at + 1).map(|after| &after.what);
                image.alone =
                    before == Some(&What::Open(Element::Paragraph)) && after == Some(&What::Close(Element::Paragraph));
            }
            What::NoteRef { note, .. } => {
                let note = &mut body.notes[note as usize];
                if note.number == 0 {
                    number += 1;
                    note.number = number;
                }
            }
            _ => {}
        }
    }
}

/// The facts that prose may hold.
const FACTS: &[&str] = &["hours", "link", "phone", "service"];

/// What to write instead of a tag, in our own forms; the sentence around it is in `locales/`.
const HTML: &[(&str, &str)] = &[
    ("a", "[…](https://…)"),
    ("abbr", "[…](@…)"),
    ("b", "**…**"),
    ("blockquote", "> …"),
    ("br", "…\\"),
    ("center", "::: note"),
    ("code", "`…`"),
    ("details", "::: details {title=\"…\"}"),
    ("div", "::: note"),
    ("em", "*…*"),
    ("figure", "::: figure"),
    ("font", "**…**"),
    ("h1", "## …"),
    ("h2", "## …"),
    ("h3", "### …"),
    ("hr", "---"),
    ("i", "*…*"),
    ("iframe", "::: video {url=\"…\" title=\"…\"} /"),
    ("img", "![…](….jpg)"),
    ("li", "- …"),
    ("ol", "1. …"),
    ("p", "…"),
    ("span", "[…]{lang=…}"),
    ("strong", "**…**"),
    ("sup", "[^1]"),
    ("table", "| … | … |"),
    ("td", "| … | … |"),
    ("tr", "| … | … |"),
    ("u", "**…**"),
    ("ul", "- …"),
    ("video", "::: video {src=… title=\"…\"} /"),
];

/// The signs at which text may hold something else.
const SPECIAL: [bool; 256] = {
    let mut special = [false; 256];
    let signs = b"{[]*@:w+(0123456789";
    let mut at = 0;
    while at < signs.len() {
        special[signs[at] as usize] = true;
        at += 1;
    }
    special
};

/// The name of an item in a list of facts.
fn is_id(text: &str) -> bool {
    !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'-' || byte == b'_')
}

/// The place of an ASCII sign, if it is near: so that no text makes the search for an end long again and again.
fn find_near(text: &str, sign: u8) -> Option<usize> {
    text.bytes().take(100).position(|byte| byte == sign)
}

/// Reads `{lang=TAG}` at the start of a text: the tag and how many bytes it took.
fn read_lang(text: &str) -> Option<(Tag, usize)> {
    let end = find_near(text, b'}')?;
    let tag = text[..end].strip_prefix('{')?.trim().strip_prefix("lang=")?.trim_matches('"');
    Some((Tag::parse(tag)?, end + 1))
}

fn value_fits(block: &str, attribute: &str, value: &str) -> bool {
    if let Some(choices) = blocks::choices(block, attribute) {
        return choices.contains(&value);
    }
    match attribute {
        "id" | "to" | "service" | "for" if block != "panel" => is_key(value),
        "s" => value.parse::<u32>().is_ok_and(|seconds| (5..=300).contains(&seconds)),
        "time" | "short" => value.parse::<u32>().is_ok_and(|minutes| (1..=600).contains(&minutes)),
        "term" => is_key(value),
        "type" => Form::named(value).is_some(),
        "url" => has_host(value) && value.starts_with("https://"),
        "src" => !value.contains(['\\', ':']) && !value.starts_with('/') && !value.split('/').any(|part| part == ".."),
        _ => true,
    }
}

/// The first line of a range.
fn first_line(text: &str, range: &Range<usize>) -> Range<usize> {
    let written = text.get(range.clone()).unwrap_or_default();
    range.start..range.start + written.find(['\n', '\r']).unwrap_or(written.len())
}
