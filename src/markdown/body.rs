//! `Body`: a text as read, flat: one vector of nodes in reading order, each with its bytes in the source, and beside it what
//! other rooms ask for (headings, links, facts, images, citations, blocks). Text is not copied: a node of text is a range of
//! the source it was read from. Nothing here knows Markdown's signs or HTML.

use std::ops::Range;
use std::sync::Arc;

use crate::lang::Tag;
use crate::markdown::blocks::{self, Block, Sight, View};

/// A range of bytes in the source file.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug, Default)]
pub struct Span {
    pub start: u32,
    pub end: u32,
}

impl Span {
    pub fn new(range: Range<usize>) -> Span {
        Span { start: range.start as u32, end: range.end as u32 }
    }

    pub fn range(self) -> Range<usize> {
        self.start as usize..self.end as usize
    }
}

/// One step through a text.
#[derive(Clone, PartialEq, Debug)]
pub struct Node {
    pub what: What,
    pub span: Span,
}

#[derive(Clone, PartialEq, Debug)]
pub enum What {
    Open(Element),
    Close(Element),
    /// Words as they stand in the source at the node's span.
    Text,
    /// Words that the source writes otherwise (`&amp;`).
    Words(Box<str>),
    /// Code within a line.
    Code(Box<str>),
    SoftBreak,
    HardBreak,
    Rule,
    /// The box of a task, ticked or not.
    Task(bool),
    /// An index into `facts`.
    Fact(u32),
    /// An index into `citations`.
    Citation(u32),
    /// A reference to the note of this index in `notes`, and which reference to it this is, from 1.
    NoteRef {
        note: u32,
        turn: u32,
    },
}

/// What can hold other nodes. Numbers are indices into the lists of `Body`.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Element {
    Paragraph,
    Heading(u32),
    Quote,
    Alert(Alert),
    /// A list, numbered from here if it is ordered.
    List(Option<u32>),
    Item,
    DefinitionList,
    DefinitionTerm,
    DefinitionText,
    CodeBlock,
    Table,
    TableHead,
    TableRow,
    /// A cell: whether it heads its column, and how its words are aligned.
    Cell {
        head: bool,
        align: Align,
    },
    Emphasis,
    Strong,
    Link(u32),
    Image(u32),
    Block(u32),
    /// Words in another language.
    Foreign(u32),
    Note(u32),
}

impl Element {
    /// Whether it stands within a line of text.
    pub fn is_inline(self) -> bool {
        matches!(self, Element::Emphasis | Element::Strong | Element::Link(_) | Element::Image(_) | Element::Foreign(_))
    }
}

#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Align {
    Natural,
    Start,
    Center,
    End,
}

/// The five alerts of `> [!NOTE]`.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Alert {
    Note,
    Tip,
    Important,
    Warning,
    Caution,
}

#[derive(Clone, PartialEq, Debug)]
pub struct Heading {
    /// 1 to 6, as written.
    pub level: u8,
    /// The id that the author gave with `{#id}`.
    pub id: Option<Box<str>>,
    pub span: Span,
    /// The nodes between its opening and its closing.
    pub nodes: Range<u32>,
}

/// Where a link leads, as written.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Target {
    /// `@key` or `@key#anchor`.
    Key { key: Box<str>, anchor: Option<Box<str>> },
    /// `#anchor` on the same page.
    Anchor(Box<str>),
    /// `https://…` or `http://…`
    Web(Box<str>),
    /// An e-mail address, without `mailto:`.
    Mail(Box<str>),
    /// A phone number, without `tel:`.
    Phone(Box<str>),
    /// A file of the bundle.
    File(Box<str>),
    /// It could not be read or is not allowed; the problem has been reported.
    Refused,
}

#[derive(Clone, PartialEq, Debug)]
pub struct Link {
    pub target: Target,
    pub title: Box<str>,
    /// The language of its words, if `{lang=…}` follows it.
    pub lang: Option<Tag>,
    pub span: Span,
    /// The nodes between its opening and its closing; empty if it takes the title of what it leads to.
    pub nodes: Range<u32>,
}

#[derive(Clone, PartialEq, Debug)]
pub struct Image {
    /// A file of the bundle; `Refused` if it stood elsewhere.
    pub target: Target,
    /// The caption, written as the image's title.
    pub caption: Box<str>,
    pub span: Span,
    /// The nodes of its alternative text.
    pub nodes: Range<u32>,
    /// It is all that its paragraph holds.
    pub alone: bool,
}

/// A fact in prose: shown the same in every language, isolated left to right.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Fact {
    /// `{{ phone KEY [ID] }}`
    Phone { key: Box<str>, id: Option<Box<str>> },
    /// `{{ service KEY }}`
    Service { key: Box<str> },
    /// `{{ hours KEY }}`
    Hours { key: Box<str> },
    /// `{{ link KEY }}`
    Link { key: Box<str> },
    /// A number or an address that stands in the words themselves.
    Literal { kind: Literal, text: Box<str> },
}

#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub enum Literal {
    Phone,
    Email,
    /// With its scheme, or beginning with `www.`.
    Url,
}

#[derive(Clone, PartialEq, Debug)]
pub struct FactUse {
    pub fact: Fact,
    pub span: Span,
}

/// `[@id, p. 3; @other]`
#[derive(Clone, PartialEq, Debug)]
pub struct Citation {
    pub sources: Vec<Cited>,
    pub span: Span,
}

#[derive(Clone, PartialEq, Debug)]
pub struct Cited {
    pub id: Box<str>,
    /// Where in the source: `p. 3`.
    pub locator: Option<Box<str>>,
    pub span: Span,
}

#[derive(Clone, PartialEq, Debug)]
pub struct Note {
    pub label: Box<str>,
    /// How often the text refers to it.
    pub references: u32,
    /// Its number on the page, from 1, in the order of first references; 0 if nothing refers to it.
    pub number: u32,
    pub span: Span,
    /// The nodes between its opening and its closing.
    pub nodes: Range<u32>,
}

/// One of our blocks, in use.
#[derive(Clone, PartialEq, Debug)]
pub struct BlockUse {
    pub block: &'static Block,
    pub attributes: Vec<(&'static str, Box<str>)>,
    pub id: Option<Box<str>>,
    pub classes: Vec<Box<str>>,
    /// The language of its text, if it says another.
    pub lang: Option<Tag>,
    /// From its first mark to its last.
    pub span: Span,
    /// Its first mark.
    pub mark: Span,
    /// The nodes between its opening and its closing.
    pub nodes: Range<u32>,
}

impl BlockUse {
    pub fn attribute(&self, name: &str) -> Option<&str> {
        self.attributes.iter().find(|(key, _)| *key == name).map(|(_, value)| &**value)
    }
}

/// Words in another language: `[mot]{lang=en}`.
#[derive(Clone, PartialEq, Debug)]
pub struct Foreign {
    pub lang: Tag,
    pub span: Span,
}

/// A text as read.
#[derive(Clone, PartialEq, Debug)]
pub struct Body {
    /// The source that spans point into.
    pub source: Arc<str>,
    /// The text's nodes, then, from `main` on, those of its notes.
    pub nodes: Vec<Node>,
    pub main: u32,
    pub headings: Vec<Heading>,
    pub links: Vec<Link>,
    pub images: Vec<Image>,
    pub facts: Vec<FactUse>,
    pub citations: Vec<Citation>,
    pub notes: Vec<Note>,
    pub blocks: Vec<BlockUse>,
    pub foreign: Vec<Foreign>,
}

impl Body {
    /// A text that says nothing, as of a bundle without words.
    pub fn empty() -> Body {
        Body {
            source: "".into(),
            nodes: Vec::new(),
            main: 0,
            headings: Vec::new(),
            links: Vec::new(),
            images: Vec::new(),
            facts: Vec::new(),
            citations: Vec::new(),
            notes: Vec::new(),
            blocks: Vec::new(),
            foreign: Vec::new(),
        }
    }

    pub fn is_empty(&self) -> bool {
        self.nodes.is_empty()
    }

    /// The words of a node of text, code included; empty for all others.
    pub fn words<'a>(&'a self, node: &'a Node) -> &'a str {
        match &node.what {
            What::Text => self.source.get(node.span.range()).unwrap_or_default(),
            What::Words(words) | What::Code(words) => words,
            _ => "",
        }
    }

    /// The nodes of a part.
    pub fn part(&self, nodes: &Range<u32>) -> &[Node] {
        self.nodes.get(nodes.start as usize..nodes.end as usize).unwrap_or_default()
    }

    /// Whether a view sees words of each block: of those it holds, or of its own.
    pub fn seen(&self, view: View) -> Vec<bool> {
        self.sights(view).into_iter().map(|sight| sight.seen).collect()
    }

    /// What each block is in a view, in the order of `blocks`.
    fn sights(&self, view: View) -> Vec<InView> {
        let mut sights: Vec<InView> = Vec::with_capacity(self.blocks.len());
        let mut around: Vec<usize> = Vec::new();
        for block in &self.blocks {
            while around.last().is_some_and(|last| self.blocks[*last].span.end <= block.span.start) {
                around.pop();
            }
            let outer = around.last().map(|last| sights[*last]);
            let (words, sealed) = outer.map_or((view.reads_plain_words(), false), |outer| (outer.words, outer.sealed));
            let own = match (sealed, blocks::sight(block.block.audience, view)) {
                (true, _) | (_, Sight::Hidden) => InView { words: false, sealed: true, seen: false },
                (false, Sight::Named) => InView { words: false, sealed: true, seen: true },
                (false, Sight::Shown) => InView { words: true, sealed: false, seen: true },
                (false, Sight::Around) => InView { words, sealed: false, seen: words },
            };
            if own.seen {
                around.iter().for_each(|outer| sights[*outer].seen = true);
            }
            around.push(sights.len());
            sights.push(own);
        }
        sights
    }

    /// What a view may not see, as ranges of the source from `start` on, in order. The marks of a block that holds something for the
    /// view stay, so that what is left can be read as it was.
    pub fn hidden(&self, view: View, start: usize) -> Vec<Range<usize>> {
        let sights = self.sights(view);
        if view.reads_plain_words() && sights.iter().all(|sight| sight.words) {
            return Vec::new();
        }
        let mut shown = vec![view.reads_plain_words(); self.source.len().saturating_sub(start)];
        let mut set = |range: Range<usize>, value: bool| {
            let range = range.start.saturating_sub(start)..range.end.saturating_sub(start);
            if let Some(part) = shown.get_mut(range) {
                part.fill(value);
            }
        };
        for (block, sight) in self.blocks.iter().zip(&sights) {
            set(block.span.range(), sight.words);
        }
        for (block, _) in self.blocks.iter().zip(&sights).filter(|(_, sight)| sight.seen) {
            set(block.mark.range(), true);
            set(self.last_line(block), true);
        }
        for range in self.answers(view) {
            set(range, false);
        }
        let mut hidden: Vec<Range<usize>> = Vec::new();
        for (at, _) in shown.iter().enumerate().filter(|(_, shown)| !**shown) {
            match hidden.last_mut().filter(|last| last.end == start + at) {
                Some(last) => last.end += 1,
                None => hidden.push(start + at..start + at + 1),
            }
        }
        hidden
    }

    /// The line of a block's closing mark, without what stands before it.
    fn last_line(&self, block: &BlockUse) -> Range<usize> {
        let range = block.span.range();
        let text = self.source.get(range.clone()).unwrap_or_default();
        let line = text.rfind(['\n', '\r']).map_or(0, |at| at + 1);
        let mark = text[line..].find(":::").map_or(line, |at| line + at);
        range.start + mark..range.end
    }

    /// What tells the answers of quizzes: which boxes are ticked, and what stands under a choice. For who leads, and for others only
    /// where the quiz says so; the wall asks and does not answer.
    fn answers(&self, view: View) -> Vec<Range<usize>> {
        let mut ranges = Vec::new();
        let kept =
            |quiz: &&BlockUse| !view.leads() && (view == View::Slides || quiz.attribute("answers") != Some("open"));
        for quiz in self.blocks.iter().filter(|block| block.block.name == "quiz").filter(kept) {
            // Of a choice only its first words are read: what follows tells whether it is right.
            let mut depth = 0_usize;
            let mut choice: Option<(usize, bool)> = None;
            for node in self.part(&quiz.nodes) {
                match node.what {
                    What::Open(element) => {
                        match choice {
                            None if element == Element::Item => choice = Some((depth, false)),
                            Some((item, false)) if element == Element::Paragraph => choice = Some((item, true)),
                            Some((item, _)) if depth == item + 1 && !element.is_inline() => {
                                ranges.push(node.span.range())
                            }
                            _ => {}
                        }
                        depth += 1;
                    }
                    What::Close(element) => {
                        depth = depth.saturating_sub(1);
                        if element == Element::Item && choice.is_some_and(|(item, _)| item == depth) {
                            choice = None;
                        }
                    }
                    What::Task(true) => {
                        let ticked = self.source.get(node.span.range()).unwrap_or_default();
                        let start = node.span.range().start;
                        ranges.extend(ticked.match_indices(['x', 'X']).map(|(at, _)| start + at..start + at + 1));
                    }
                    _ => {}
                }
            }
        }
        ranges
    }
}

/// A block in a view.
#[derive(Clone, Copy)]
struct InView {
    /// The words that stand in it directly are shown.
    words: bool,
    /// Neither it nor anything in it is shown.
    sealed: bool,
    /// It or something in it is shown.
    seen: bool,
}
