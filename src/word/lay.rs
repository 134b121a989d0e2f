//! Elements as paragraphs and tables. Enters: the tree of a page. Leaves: `Laid`: blocks in order, each paragraph with the name of its
//! style, each word with its language, its direction and where it leads.
//!
//! What a page shows only when it is asked (the answers of a quiz for who learns) is left out, as on paper; a guide leaves out what is
//! handed out, which has a document of its own. A number keeps its order
//! among Arabic words by marks around it, which every word processor knows.

use std::collections::BTreeSet;

use super::tree::{Element, Node};

/// Holds a number left to right.
const LEFT_TO_RIGHT: &str = "\u{200E}";

/// How words look and what they are.
#[derive(Clone, PartialEq, Debug, Default)]
pub struct Look {
    pub bold: bool,
    pub italic: bool,
    pub raised: bool,
    pub rtl: bool,
    /// A tag: `fr-CA`.
    pub lang: String,
    pub link: Option<Link>,
}

#[derive(Clone, PartialEq, Debug)]
pub enum Link {
    /// To the web, a number or an address to write to.
    Out(String),
    /// To an anchor of the document.
    Inside(String),
}

#[derive(Clone, PartialEq, Debug)]
pub enum Piece {
    Words(String, Look),
    Break,
}

/// An item of a list: of which (0: with dots; from 1: numbered), and how deep.
#[derive(Clone, Copy, PartialEq, Debug)]
pub struct Item {
    pub list: usize,
    pub level: usize,
}

#[derive(Clone, PartialEq, Debug, Default)]
pub struct Paragraph {
    pub style: &'static str,
    pub rtl: bool,
    pub item: Option<Item>,
    /// How deep it stands in lists, where it has no sign of its own.
    pub inside: usize,
    pub anchors: Vec<String>,
    pub pieces: Vec<Piece>,
    pub new_page: bool,
    /// Stands on the page of what follows.
    pub keeps: bool,
}

#[derive(Clone, PartialEq, Debug)]
pub struct Row {
    pub head: bool,
    pub cells: Vec<Vec<Block>>,
}

#[derive(Clone, PartialEq, Debug)]
pub struct Table {
    pub rtl: bool,
    /// Parts of a thousand.
    pub widths: Vec<u32>,
    pub rows: Vec<Row>,
    /// Cards to cut out.
    pub cards: bool,
}

#[derive(Clone, PartialEq, Debug)]
pub enum Block {
    Paragraph(Paragraph),
    Table(Table),
}

/// A page laid out.
#[derive(Clone, PartialEq, Debug, Default)]
pub struct Laid {
    pub title: String,
    pub author: String,
    pub lang: String,
    pub rtl: bool,
    /// Written for who reads, not for who leads.
    pub plain: bool,
    pub blocks: Vec<Block>,
    /// What stands at the foot of every page of paper.
    pub foot: Vec<Block>,
    /// The first number of each numbered list.
    pub lists: Vec<u32>,
}

pub fn lay(page: &Element, base: Option<&str>) -> Laid {
    let html = page.find("html").unwrap_or(page);
    let lang = html.attribute("lang").unwrap_or_default().to_owned();
    let rtl = html.attribute("dir") == Some("rtl");
    let title = html.find("title").map(Element::words).unwrap_or_default();
    let metas = html.find("head").into_iter().flat_map(Element::elements);
    let author =
        metas.filter(|meta| meta.attribute("name") == Some("author")).find_map(|meta| meta.attribute("content"));
    let mut wanted = BTreeSet::new();
    collect_anchors(html, &mut wanted);
    let mut layer = Layer { base, wanted, ..Layer::default() };
    let body = html.find("body").unwrap_or(html);
    let around = Around {
        look: Look { lang: lang.clone(), rtl, ..Look::default() },
        style: "Normal",
        rtl,
        depth: 0,
        columns: 2,
        card: false,
        doors: false,
        plain: body.is("plain"),
        guide: body.is("guide"),
        sheets: body.is("sheets"),
    };
    let (mut blocks, mut foot) = (Vec::new(), Vec::new());
    for part in body.elements() {
        let laid = layer.apart(|layer| layer.element(part, &around));
        if part.name == "footer" { foot.extend(laid) } else { blocks.extend(laid) }
    }
    Laid {
        title,
        author: author.unwrap_or_default().to_owned(),
        lang,
        rtl,
        plain: around.plain,
        blocks,
        foot,
        lists: layer.lists,
    }
}

/// The anchors that links of the page lead to.
fn collect_anchors(element: &Element, wanted: &mut BTreeSet<String>) {
    wanted.extend(element.attribute("href").and_then(|href| href.strip_prefix('#')).map(str::to_owned));
    element.elements().for_each(|inner| collect_anchors(inner, wanted));
}

/// What an element stands in.
#[derive(Clone)]
struct Around {
    look: Look,
    /// Of the paragraphs in it.
    style: &'static str,
    rtl: bool,
    depth: usize,
    /// Of a deck of cards.
    columns: usize,
    card: bool,
    /// To whom one reports, by region: many short lines.
    doors: bool,
    /// A page that tells nobody what to do: what is said and what is asked look alike.
    plain: bool,
    /// The page of who leads, beside which there is one of what is handed out.
    guide: bool,
    /// What is handed out.
    sheets: bool,
}

#[derive(Default)]
struct Layer<'a> {
    base: Option<&'a str>,
    wanted: BTreeSet<String>,
    blocks: Vec<Block>,
    current: Option<Paragraph>,
    /// Of the next paragraph.
    anchors: Vec<String>,
    item: Option<Item>,
    new_page: bool,
    /// The step before is a sheet of its own.
    after_quiz: bool,
    lists: Vec<u32>,
}

impl Layer<'_> {
    /// What a part lays, by itself.
    fn apart(&mut self, lay: impl FnOnce(&mut Self)) -> Vec<Block> {
        self.end();
        let before = std::mem::take(&mut self.blocks);
        lay(self);
        self.end();
        std::mem::replace(&mut self.blocks, before)
    }

    /// Ends the paragraph.
    fn end(&mut self) {
        let Some(mut paragraph) = self.current.take() else { return };
        while let Some(last) = paragraph.pieces.last_mut() {
            match last {
                Piece::Words(words, _) => {
                    words.truncate(words.trim_end_matches([' ', '\n']).len());
                    if !words.is_empty() {
                        break;
                    }
                }
                Piece::Break => {}
            }
            paragraph.pieces.pop();
        }
        // A box to tick is the sign of its item.
        if let (Some(item), Some(Piece::Words(words, _))) = (paragraph.item, paragraph.pieces.first())
            && words.starts_with(['☐', '☑'])
        {
            (paragraph.item, paragraph.inside) = (None, item.level + 1);
        }
        self.blocks.push(Block::Paragraph(paragraph));
    }

    /// The paragraph on its way, or a new one.
    fn paragraph(&mut self, around: &Around) -> &mut Paragraph {
        let (anchors, item, new_page) = (&mut self.anchors, &mut self.item, &mut self.new_page);
        self.current.get_or_insert_with(|| {
            let item = item.take();
            Paragraph {
                style: around.style,
                rtl: around.rtl,
                item,
                inside: if item.is_some() { 0 } else { around.depth },
                anchors: std::mem::take(anchors),
                pieces: Vec::new(),
                new_page: std::mem::take(new_page),
                keeps: false,
            }
        })
    }

    fn words(&mut self, text: &str, around: &Around) {
        let mut set = String::new();
        let ends_with_space = match self.current.as_ref().and_then(|paragraph| paragraph.pieces.last()) {
            Some(Piece::Words(words, _)) => words.ends_with(' '),
            Some(Piece::Break) | None => true,
        };
        for letter in text.chars() {
            match letter {
                ' ' | '\t' | '\n' | '\r' if set.ends_with(' ') || (set.is_empty() && ends_with_space) => {}
                ' ' | '\t' | '\n' | '\r' => set.push(' '),
                letter => set.push(letter),
            }
        }
        if set.is_empty() {
            return;
        }
        let pieces = &mut self.paragraph(around).pieces;
        match pieces.last_mut() {
            Some(Piece::Words(words, look)) if *look == around.look => words.push_str(&set),
            _ => pieces.push(Piece::Words(set, around.look.clone())),
        }
    }

    fn children(&mut self, element: &Element, around: &Around) {
        element.children.iter().for_each(|node| self.node(node, around));
    }

    fn node(&mut self, node: &Node, around: &Around) {
        match node {
            Node::Text(text) => self.words(text, around),
            Node::Element(inner) => self.element(inner, around),
        }
    }

    fn element(&mut self, element: &Element, around: &Around) {
        let closed = element.name == "details" && element.is("answer") && element.attribute("open").is_none();
        let handed_out = around.guide && (element.is("handout") || element.is("scenario"));
        if closed || handed_out || element.attribute("hidden").is_some() {
            return;
        }
        let mut inner = around.clone();
        if let Some(lang) = element.attribute("lang") {
            lang.clone_into(&mut inner.look.lang);
        }
        if let Some(dir) = element.attribute("dir") {
            inner.look.rtl = dir == "rtl";
        }
        match element.name.as_str() {
            "svg" | "video" | "audio" | "template" | "head" => {}
            "br" => self.paragraph(around).pieces.push(Piece::Break),
            "hr" => self.end(),
            "img" => {
                if let Some(words) = element.attribute("alt").filter(|words| !words.is_empty()) {
                    inner.look.italic = true;
                    self.words(&format!("[{words}]"), &inner);
                }
            }
            "input" => {
                let done = element.attribute("checked").is_some();
                self.words(if done { "☑ " } else { "☐ " }, around);
            }
            "a" if element.is("choice") => {
                self.end();
                inner.look.link = self.link(element);
                inner.style = "Aside";
                self.children(element, &inner);
                self.end();
            }
            "a" => {
                inner.look.link = self.link(element).or(inner.look.link);
                self.anchor(element);
                self.children(element, &inner);
            }
            "b" | "strong" | "dfn" => self.inline(element, Look { bold: true, ..inner.look.clone() }, inner),
            "i" | "em" => self.inline(element, Look { italic: true, ..inner.look.clone() }, inner),
            "sup" => self.inline(element, Look { raised: true, ..inner.look.clone() }, inner),
            "bdi" if around.rtl && !inner.look.rtl => {
                self.words(LEFT_TO_RIGHT, &inner);
                self.children(element, &inner);
                self.words(LEFT_TO_RIGHT, &inner);
            }
            "span" | "bdi" | "small" | "code" | "label" | "abbr" | "time" | "q" | "cite" | "picture" => {
                self.anchor(element);
                if element.is("how") && self.current.is_some() {
                    self.paragraph(around).pieces.push(Piece::Break);
                }
                self.children(element, &inner);
            }
            _ => self.block(element, inner),
        }
    }

    fn inline(&mut self, element: &Element, look: Look, around: Around) {
        self.children(element, &Around { look, ..around });
    }

    fn block(&mut self, element: &Element, mut around: Around) {
        self.end();
        if let Some(dir) = element.attribute("dir") {
            around.rtl = dir == "rtl";
        }
        if let Some(style) = element.classes().filter_map(style_of).last() {
            let same = around.plain && matches!(style, "Say" | "Ask" | "Aside");
            around.style = if same { around.style } else { style };
        }
        if let Some(columns) = element.classes().find_map(|class| class.strip_prefix("columns-")?.parse().ok()) {
            around.columns = columns;
        }
        self.new_page |= element.is("handout");
        if around.sheets && element.is("step") {
            // A quiz is copied by itself: what is cut up does not share its sheet.
            let quiz = element.holds("quiz");
            self.new_page |= quiz | std::mem::replace(&mut self.after_quiz, quiz);
        }
        around.doors |= element.is("reporting");
        self.anchor(element);
        match element.name.as_str() {
            "p" | "summary" | "caption" => self.lines(element, around),
            "h1" | "h2" | "h3" | "h4" | "h5" | "h6" if around.card => {
                around.look.bold = true;
                self.children(element, &around);
                self.keep();
            }
            "h1" => self.heading(element, "Title", around),
            "h2" => self.heading(element, "Heading1", around),
            "h3" => self.heading(element, "Heading2", around),
            "h4" => self.heading(element, "Heading3", around),
            "h5" | "h6" => self.heading(element, "Heading4", around),
            "blockquote" => {
                around.style = "Quote";
                self.children(element, &around);
            }
            "figcaption" => {
                around.style = "Caption";
                self.children(element, &around);
            }
            "ul" if around.doors => self.doors(element, &around),
            "ul" | "ol" => self.list(element, &around),
            "dl" => self.names_and_values(element, &around),
            "table" => self.table(element, &around),
            // The words to open an answer with are for the screen.
            "details" if element.is("answer") => {
                let told = element.elements().filter(|part| part.name != "summary");
                told.for_each(|part| self.element(part, &around));
            }
            "div" if element.is("deck") => self.deck(element, &around),
            "section" if element.is("scenario") => self.scene(element, &around),
            _ => self.children(element, &around),
        }
        self.end();
    }

    /// A paragraph; a label is in bold and stays with what it names.
    fn lines(&mut self, element: &Element, mut around: Around) {
        let label = element.is("label") || element.is("title") || element.is("term") || element.name == "summary";
        around.look.bold |= label || element.is("to");
        self.children(element, &around);
        if label {
            self.keep();
        }
    }

    fn heading(&mut self, element: &Element, style: &'static str, around: Around) {
        self.children(element, &Around { style, depth: 0, ..around });
    }

    fn keep(&mut self) {
        if let Some(paragraph) = &mut self.current {
            paragraph.keeps = true;
        }
    }

    fn list(&mut self, element: &Element, around: &Around) {
        let list = if element.name == "ol" {
            self.lists.push(element.attribute("start").and_then(|start| start.parse().ok()).unwrap_or(1));
            self.lists.len()
        } else {
            0
        };
        for item in element.elements() {
            self.end();
            self.anchor(item);
            self.item = Some(Item { list, level: around.depth });
            let mut inner = Around { depth: around.depth + 1, ..around.clone() };
            if let Some(lang) = item.attribute("lang") {
                lang.clone_into(&mut inner.look.lang);
            }
            self.children(item, &inner);
            self.end();
            // An item without words has no sign.
            self.item = None;
        }
    }

    /// To whom one reports: two to a row, each with its name and its numbers.
    fn doors(&mut self, element: &Element, around: &Around) {
        let around = Around { depth: 0, style: "Small", ..around.clone() };
        let is_number = |node: &&Node| matches!(node, Node::Element(part) if part.is("how"));
        let cells = element.elements().flat_map(|door| {
            let (numbers, name): (Vec<&Node>, Vec<&Node>) = door.children.iter().partition(is_number);
            [name, numbers]
        });
        let cells: Vec<Vec<Block>> =
            cells.map(|nodes| self.apart(|layer| nodes.iter().for_each(|node| layer.node(node, &around)))).collect();
        let rows = in_rows(&cells, 4);
        self.push_table(Table { rtl: around.rtl, widths: vec![295, 205, 295, 205], rows, cards: false });
    }

    fn names_and_values(&mut self, element: &Element, around: &Around) {
        let mut rows: Vec<Row> = Vec::new();
        let around = Around { depth: 0, style: small(around.style), ..around.clone() };
        for part in element.elements() {
            if part.name == "dt" {
                let mut name = around.clone();
                name.look.bold = true;
                let cell = self.apart(|layer| layer.children(part, &name));
                rows.push(Row { head: false, cells: vec![cell, Vec::new()] });
            } else {
                let cell = self.apart(|layer| layer.element(part, &around));
                match rows.last_mut() {
                    Some(row) => row.cells[1].extend(cell),
                    None => self.blocks.extend(cell),
                }
            }
        }
        self.push_table(Table { rtl: around.rtl, widths: vec![280, 720], rows, cards: false });
    }

    fn table(&mut self, element: &Element, around: &Around) {
        let around = Around { depth: 0, style: small(around.style), ..around.clone() };
        let mut rows = Vec::new();
        let groups = element.elements().filter(|part| matches!(part.name.as_str(), "thead" | "tbody" | "tfoot"));
        let lines = groups.flat_map(|group| group.elements().map(move |row| (group.name == "thead", row)));
        let bare = element.elements().filter(|part| part.name == "tr").map(|row| (false, row));
        for (head, line) in lines.chain(bare) {
            let cells = line.elements().map(|cell| {
                let mut inner = around.clone();
                inner.look.bold |= cell.name == "th";
                self.apart(|layer| layer.children(cell, &inner))
            });
            rows.push(Row { head, cells: cells.collect() });
        }
        let columns = rows.iter().map(|row| row.cells.len()).max().unwrap_or_default();
        rows.iter_mut().for_each(|row| row.cells.resize(columns, Vec::new()));
        self.push_table(Table { rtl: around.rtl, widths: equal(columns), rows, cards: false });
    }

    fn deck(&mut self, element: &Element, around: &Around) {
        let around = Around { depth: 0, card: true, ..around.clone() };
        let cards: Vec<Vec<Block>> =
            element.elements().map(|card| self.apart(|layer| layer.element(card, &around))).collect();
        let columns = around.columns.clamp(1, 4);
        let rows = in_rows(&cards, columns);
        self.push_table(Table { rtl: around.rtl, widths: equal(columns), rows, cards: true });
    }

    /// A card of a story: one cell, which a sheet does not cut.
    fn scene(&mut self, element: &Element, around: &Around) {
        let around = Around { depth: 0, card: true, style: "Handout", ..around.clone() };
        let cell = self.apart(|layer| layer.children(element, &around));
        let rows = vec![Row { head: false, cells: vec![cell] }];
        self.push_table(Table { rtl: around.rtl, widths: equal(1), rows, cards: true });
    }

    fn push_table(&mut self, table: Table) {
        if !table.rows.is_empty() && !table.widths.is_empty() {
            self.blocks.push(Block::Table(table));
        }
    }

    /// The place of an anchor that something leads to.
    fn anchor(&mut self, element: &Element) {
        let Some(id) = element.attribute("id").filter(|id| self.wanted.contains(*id)) else { return };
        match &mut self.current {
            Some(paragraph) => paragraph.anchors.push(id.to_owned()),
            None => self.anchors.push(id.to_owned()),
        }
    }

    fn link(&self, element: &Element) -> Option<Link> {
        let href = element.attribute("href")?;
        if let Some(anchor) = href.strip_prefix('#') {
            return Some(Link::Inside(anchor.to_owned()));
        }
        match href.split_once(':').map(|(scheme, _)| scheme) {
            Some("http" | "https" | "mailto" | "tel" | "sms") => Some(Link::Out(href.to_owned())),
            Some(scheme) if scheme.bytes().all(|byte| byte.is_ascii_alphanumeric()) => None,
            _ => Some(Link::Out(resolved(self.base?, href)?)),
        }
    }
}

/// Cells in rows of so many columns.
fn in_rows(cells: &[Vec<Block>], columns: usize) -> Vec<Row> {
    let rows = cells.chunks(columns).map(|cells| {
        let mut cells = cells.to_vec();
        cells.resize(columns, Vec::new());
        Row { head: false, cells }
    });
    rows.collect()
}

fn equal(columns: usize) -> Vec<u32> {
    vec![1000 / u32::try_from(columns).unwrap_or(1).max(1); columns]
}

/// The style of the paragraphs in a table: what is handed out keeps its large letters.
fn small(style: &'static str) -> &'static str {
    if style == "Handout" { style } else { "Cell" }
}

/// The style of the paragraphs in an element of a class.
fn style_of(class: &str) -> Option<&'static str> {
    Some(match class {
        "say" => "Say",
        "ask" => "Ask",
        "safety" | "restricted" | "content-note" | "warning" | "caution" | "important" | "notice" => "Care",
        "do" | "listen-for" | "adapt" | "facilitator" | "student" | "rehearsal" | "agreements" | "note" | "tip"
        | "invitation" | "bulletin" | "radio-notice" | "sms" | "follow-up" | "interpreter" | "checklist"
        | "protocol" | "definition" | "answer" => "Aside",
        "lead" => "Lead",
        "question" => "Question",
        "slip" => "Care",
        "time" => "Time",
        "handout" => "Handout",
        "sources" => "Small",
        "lines" | "line" => "Line",
        _ => return None,
    })
}

/// An address relative to a page as a whole one (RFC 3986, 5.2, for the addresses that `plan` writes).
fn resolved(base: &str, href: &str) -> Option<String> {
    let (scheme, rest) = base.split_once("://")?;
    let mut parts: Vec<&str> = rest.split('/').collect();
    if parts.len() > 1 {
        parts.pop();
    }
    let (path, fragment) = href.split_once('#').map_or((href, None), |(path, fragment)| (path, Some(fragment)));
    let mut steps = path.split('/').peekable();
    let mut last = String::new();
    while let Some(step) = steps.next() {
        match step {
            ".." if parts.len() > 1 => drop(parts.pop()),
            "." | ".." => {}
            step if steps.peek().is_none() => last = step.to_owned(),
            step => parts.push(step),
        }
    }
    let fragment = fragment.map_or(String::new(), |fragment| format!("#{fragment}"));
    Some(format!("{scheme}://{}/{last}{fragment}", parts.join("/")))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn addresses_of_other_pages_are_whole() {
        let base = "https://lueur.example/site/fr/lecons/secret/";
        for (href, whole) in [
            ("../../mots/leurre/", "https://lueur.example/site/fr/mots/leurre/"),
            ("./", "https://lueur.example/site/fr/lecons/secret/"),
            ("student/#a", "https://lueur.example/site/fr/lecons/secret/student/#a"),
            ("../../../media/a.pdf", "https://lueur.example/site/media/a.pdf"),
        ] {
            assert_eq!(resolved(base, href).as_deref(), Some(whole));
        }
    }
}
