//! `Body`: a text as read, flat: one vector of nodes in reading order, each with its bytes in the source, and beside it what
//! other rooms ask for (headings, links, facts, images, citations, blocks). Text is not copied: a node of text is a range of
//! the source it was read from. Nothing here knows Markdown's signs or HTML.

use std::ops::Range;
use std::sync::Arc;

use crate::lang::Tag;
use crate::markdown::blocks::{Block, View};

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

    /// What a view may not see, as ranges of the source: outermost blocks only, in order.
    pub fn hidden(&self, view: View) -> Vec<Range<usize>> {
        let mut hidden: Vec<Range<usize>> = Vec::new();
        for block in self.blocks.iter().filter(|block| !block.block.views.contains(&view)) {
            let range = block.span.range();
            if hidden.last().is_none_or(|last| last.end <= range.start) {
                hidden.push(range);
            }
        }
        hidden
    }
}
