//! The files of a document (ECMA-376, part 1, 17: WordprocessingML). Enters: a page laid out. Leaves: each file with its name, in the order
//! in which a packed document holds them. Nothing in them tells when or where they were written.

use std::collections::BTreeMap;

use super::lay::{Block, Laid, Link, Look, Paragraph, Piece, Row, Table};
use crate::xml::Document;

const WORDS: (&str, &str) = ("xmlns:w", "http://schemas.openxmlformats.org/wordprocessingml/2006/main");
const RELATIONS: (&str, &str) = ("xmlns:r", "http://schemas.openxmlformats.org/officeDocument/2006/relationships");
const KINDS: &str = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const MAIN: &str = "application/vnd.openxmlformats-officedocument.wordprocessingml";

/// Letter, in twentieths of a point; two centimetres around.
const WIDE: u32 = 12_240;
const HIGH: u32 = 15_840;
const MARGIN: u32 = 1_134;
/// How far an item of a list stands inside.
const STEP: usize = 397;

/// A style of paragraphs. Measures are in twentieths of a point, the size of letters in half points.
struct Style {
    id: &'static str,
    name: &'static str,
    based_on: &'static str,
    /// The level of a heading, from 0.
    level: Option<u32>,
    before: u32,
    after: u32,
    /// 0: that of `Normal`.
    size: u32,
    bold: bool,
    inside: u32,
    border: Border,
}

#[derive(Clone, Copy, PartialEq)]
enum Border {
    None,
    /// At the beginning of its lines: its kind, and how many eighths of a point.
    Bar(&'static str, &'static str),
    Box,
    /// A line to write on.
    Under,
}

const STYLES: &[Style] = &[
    style("Normal", "Normal", "", None, 0, 100, 0, false, 0, Border::None),
    style("Title", "Title", "Normal", None, 0, 160, 40, true, 0, Border::None),
    style("Heading1", "heading 1", "Normal", Some(0), 320, 100, 30, true, 0, Border::None),
    style("Heading2", "heading 2", "Normal", Some(1), 240, 80, 26, true, 0, Border::None),
    style("Heading3", "heading 3", "Normal", Some(2), 200, 60, 24, true, 0, Border::None),
    style("Heading4", "heading 4", "Normal", Some(3), 200, 60, 24, true, 0, Border::None),
    style("Lead", "Lead", "Normal", None, 0, 160, 26, false, 0, Border::None),
    style("Question", "Question", "Normal", None, 120, 160, 26, true, 0, Border::None),
    style("Time", "Time", "Normal", None, 0, 80, 0, false, 0, Border::None),
    style("Handout", "Handout", "Normal", None, 0, 120, 24, false, 0, Border::None),
    style("Say", "Say", "Normal", None, 0, 80, 0, false, 284, Border::Bar("single", "18")),
    style("Ask", "Ask", "Normal", None, 0, 80, 0, false, 284, Border::Bar("double", "6")),
    style("Aside", "Aside", "Normal", None, 0, 80, 0, false, 284, Border::None),
    style("Care", "Care", "Normal", None, 0, 80, 0, false, 113, Border::Box),
    style("Cell", "Cell", "Normal", None, 0, 40, 0, false, 0, Border::None),
    style("Small", "Small", "Normal", None, 0, 20, 18, false, 0, Border::None),
    style("Quote", "Quote", "Normal", None, 60, 100, 0, false, 454, Border::None),
    style("Caption", "caption", "Normal", None, 60, 160, 20, false, 0, Border::None),
    style("Line", "Line", "Normal", None, 0, 480, 0, false, 0, Border::Under),
    style("Footer", "footer", "Normal", None, 0, 0, 18, false, 0, Border::None),
];

#[allow(clippy::too_many_arguments)]
const fn style(
    id: &'static str,
    name: &'static str,
    based_on: &'static str,
    level: Option<u32>,
    before: u32,
    after: u32,
    size: u32,
    bold: bool,
    inside: u32,
    border: Border,
) -> Style {
    Style { id, name, based_on, level, before, after, size, bold, inside, border }
}

pub fn write(laid: &Laid) -> Vec<(&'static str, Vec<u8>)> {
    let mut links = BTreeMap::new();
    collect_links(&laid.blocks, &mut links);
    vec![
        ("[Content_Types].xml", content_types()),
        ("_rels/.rels", relations(&[("officeDocument", "word/document.xml"), ("core", "docProps/core.xml")], &[])),
        ("docProps/core.xml", properties(laid)),
        ("word/document.xml", document(laid, &links)),
        (
            "word/_rels/document.xml.rels",
            relations(
                &[
                    ("styles", "styles.xml"),
                    ("numbering", "numbering.xml"),
                    ("settings", "settings.xml"),
                    ("footer", "footer1.xml"),
                ],
                &links.into_iter().collect::<Vec<_>>(),
            ),
        ),
        ("word/styles.xml", styles(laid)),
        ("word/numbering.xml", numbering(laid)),
        ("word/settings.xml", settings(laid)),
        ("word/footer1.xml", footer(laid)),
    ]
}

fn content_types() -> Vec<u8> {
    let mut out = Document::new("Types", &[("xmlns", "http://schemas.openxmlformats.org/package/2006/content-types")]);
    let relations = "application/vnd.openxmlformats-package.relationships+xml";
    out.empty("Default", &[("Extension", "rels"), ("ContentType", relations)]);
    out.empty("Default", &[("Extension", "xml"), ("ContentType", "application/xml")]);
    let mut part = |name: &str, kind: &str| out.empty("Override", &[("PartName", name), ("ContentType", kind)]);
    part("/word/document.xml", &format!("{MAIN}.document.main+xml"));
    for name in ["styles", "numbering", "settings"] {
        part(&format!("/word/{name}.xml"), &format!("{MAIN}.{name}+xml"));
    }
    part("/word/footer1.xml", &format!("{MAIN}.footer+xml"));
    part("/docProps/core.xml", "application/vnd.openxmlformats-package.core-properties+xml");
    out.finish()
}

/// What a part names: other parts by their kind, `r1`, `r2`…, then addresses outside by their own names.
fn relations(parts: &[(&str, &str)], links: &[(&str, String)]) -> Vec<u8> {
    let schema = "http://schemas.openxmlformats.org/package/2006/relationships";
    let mut out = Document::new("Relationships", &[("xmlns", schema)]);
    for ((kind, target), number) in parts.iter().zip(1..) {
        let kind = match *kind {
            "core" => {
                "http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties".to_owned()
            }
            kind => format!("{KINDS}/{kind}"),
        };
        out.empty("Relationship", &[("Id", &format!("r{number}")), ("Type", &kind), ("Target", target)]);
    }
    for (address, name) in links {
        let kind = format!("{KINDS}/hyperlink");
        out.empty("Relationship", &[("Id", name), ("Type", &kind), ("Target", address), ("TargetMode", "External")]);
    }
    out.finish()
}

fn properties(laid: &Laid) -> Vec<u8> {
    let schema = "http://schemas.openxmlformats.org/package/2006/metadata/core-properties";
    let mut out =
        Document::new("cp:coreProperties", &[("xmlns:cp", schema), ("xmlns:dc", "http://purl.org/dc/elements/1.1/")]);
    out.text("dc:title", &[], &laid.title);
    if !laid.author.is_empty() {
        out.text("dc:creator", &[], &laid.author);
    }
    out.text("dc:language", &[], &laid.lang);
    out.finish()
}

/// Every address outside, with a name for it.
fn collect_links<'a>(blocks: &'a [Block], links: &mut BTreeMap<&'a str, String>) {
    for block in blocks {
        match block {
            Block::Paragraph(paragraph) => {
                for piece in &paragraph.pieces {
                    if let Piece::Words(_, Look { link: Some(Link::Out(address)), .. }) = piece {
                        let number = links.len() + 1;
                        links.entry(address).or_insert_with(|| format!("l{number}"));
                    }
                }
            }
            Block::Table(table) => {
                table.rows.iter().flat_map(|row| &row.cells).for_each(|cell| collect_links(cell, links));
            }
        }
    }
}

/// The names of anchors: at most 40 letters and digits (17.16.23), so numbers stand for them.
struct Anchors(BTreeMap<String, usize>);

impl Anchors {
    fn of(blocks: &[Block]) -> Anchors {
        let mut anchors = Anchors(BTreeMap::new());
        anchors.collect(blocks);
        anchors
    }

    fn collect(&mut self, blocks: &[Block]) {
        for block in blocks {
            match block {
                Block::Paragraph(paragraph) => {
                    for anchor in &paragraph.anchors {
                        let number = self.0.len() + 1;
                        self.0.entry(anchor.clone()).or_insert(number);
                    }
                }
                Block::Table(table) => {
                    table.rows.iter().flat_map(|row| &row.cells).for_each(|cell| self.collect(cell));
                }
            }
        }
    }
}

struct Writer<'a> {
    out: Document,
    links: &'a BTreeMap<&'a str, String>,
    anchors: Anchors,
    width: u32,
}

fn document(laid: &Laid, links: &BTreeMap<&str, String>) -> Vec<u8> {
    let mut out = Document::new("w:document", &[WORDS, RELATIONS]);
    out.open("w:body", &[]);
    let mut writer = Writer { out, links, anchors: Anchors::of(&laid.blocks), width: WIDE - 2 * MARGIN };
    writer.blocks(&laid.blocks);
    let mut out = writer.out;
    out.open("w:sectPr", &[]);
    out.empty("w:footerReference", &[("w:type", "default"), ("r:id", "r4")]);
    out.empty("w:pgSz", &[("w:w", &WIDE.to_string()), ("w:h", &HIGH.to_string())]);
    let margin = MARGIN.to_string();
    let sides = ["w:top", "w:right", "w:bottom", "w:left"].map(|side| (side, margin.as_str()));
    let rest = [("w:header", "567"), ("w:footer", "567"), ("w:gutter", "0")];
    out.empty("w:pgMar", &sides.into_iter().chain(rest).collect::<Vec<_>>());
    if laid.rtl {
        out.empty("w:bidi", &[]);
    }
    out.close();
    out.finish()
}

impl Writer<'_> {
    fn blocks(&mut self, blocks: &[Block]) {
        for block in blocks {
            match block {
                Block::Paragraph(paragraph) => self.paragraph(paragraph),
                Block::Table(table) => self.table(table),
            }
        }
    }

    fn paragraph(&mut self, paragraph: &Paragraph) {
        self.out.open("w:p", &[]);
        self.out.open("w:pPr", &[]);
        self.out.empty("w:pStyle", &[("w:val", paragraph.style)]);
        if paragraph.keeps {
            self.out.empty("w:keepNext", &[]);
        }
        if paragraph.new_page {
            self.out.empty("w:pageBreakBefore", &[]);
        }
        if let Some(item) = paragraph.item {
            self.out.open("w:numPr", &[]);
            self.out.empty("w:ilvl", &[("w:val", &item.level.min(8).to_string())]);
            self.out.empty("w:numId", &[("w:val", &(item.list + 1).to_string())]);
            self.out.close();
        }
        if paragraph.rtl {
            self.out.empty("w:bidi", &[]);
        }
        if paragraph.inside > 0 {
            self.out.empty("w:ind", &[("w:left", &(paragraph.inside.min(9) * STEP).to_string())]);
        }
        self.out.close();
        for anchor in &paragraph.anchors {
            if let Some(number) = self.anchors.0.get(anchor) {
                let (id, name) = (number.to_string(), format!("a{number}"));
                self.out.empty("w:bookmarkStart", &[("w:id", &id), ("w:name", &name)]);
                self.out.empty("w:bookmarkEnd", &[("w:id", &id)]);
            }
        }
        for piece in &paragraph.pieces {
            match piece {
                Piece::Break => {
                    self.out.open("w:r", &[]);
                    self.out.empty("w:br", &[]);
                    self.out.close();
                }
                Piece::Words(words, look) => self.words(words, look),
            }
        }
        self.out.close();
    }

    fn words(&mut self, words: &str, look: &Look) {
        let leads = match &look.link {
            Some(Link::Out(address)) => self.links.get(address.as_str()).map(|name| ("r:id", name.clone())),
            Some(Link::Inside(anchor)) => self.anchors.0.get(anchor).map(|number| ("w:anchor", format!("a{number}"))),
            None => None,
        };
        if let Some((name, value)) = &leads {
            self.out.open("w:hyperlink", &[(*name, value.as_str())]);
        }
        self.out.open("w:r", &[]);
        look_of(&mut self.out, look, leads.is_some());
        self.out.text("w:t", &[("xml:space", "preserve")], words);
        self.out.close();
        if leads.is_some() {
            self.out.close();
        }
    }

    fn table(&mut self, table: &Table) {
        let width = self.width;
        let measure = |part: u32| (width * part / 1000).to_string();
        self.out.open("w:tbl", &[]);
        self.out.open("w:tblPr", &[]);
        if table.rtl {
            self.out.empty("w:bidiVisual", &[]);
        }
        self.out.empty("w:tblW", &[("w:w", "5000"), ("w:type", "pct")]);
        let (kind, size) = if table.cards { ("dashed", "8") } else { ("single", "4") };
        self.out.open("w:tblBorders", &[]);
        for side in ["w:top", "w:left", "w:bottom", "w:right", "w:insideH", "w:insideV"] {
            let line = [("w:val", kind), ("w:sz", size), ("w:space", "0"), ("w:color", "auto")];
            self.out.empty(side, &line);
        }
        self.out.close();
        self.out.empty("w:tblLayout", &[("w:type", "fixed")]);
        self.out.open("w:tblCellMar", &[]);
        let space = if table.cards { "170" } else { "85" };
        for side in ["w:top", "w:left", "w:bottom", "w:right"] {
            self.out.empty(side, &[("w:w", space), ("w:type", "dxa")]);
        }
        self.out.close();
        self.out.close();
        self.out.open("w:tblGrid", &[]);
        for part in &table.widths {
            self.out.empty("w:gridCol", &[("w:w", &measure(*part))]);
        }
        self.out.close();
        for row in &table.rows {
            self.row(table, row);
        }
        self.out.close();
        // Two tables without a paragraph between them become one.
        self.nothing();
    }

    /// A paragraph without words.
    fn nothing(&mut self) {
        self.out.open("w:p", &[]);
        self.out.open("w:pPr", &[]);
        self.out.empty("w:pStyle", &[("w:val", "Cell")]);
        self.out.close();
        self.out.close();
    }

    fn row(&mut self, table: &Table, row: &Row) {
        let width = self.width;
        self.out.open("w:tr", &[]);
        self.out.open("w:trPr", &[]);
        self.out.empty("w:cantSplit", &[]);
        if row.head {
            self.out.empty("w:tblHeader", &[]);
        }
        self.out.close();
        for (cell, part) in row.cells.iter().zip(&table.widths) {
            let own = width * part / 1000;
            self.out.open("w:tc", &[]);
            self.out.open("w:tcPr", &[]);
            self.out.empty("w:tcW", &[("w:w", &own.to_string()), ("w:type", "dxa")]);
            self.out.close();
            self.width = own;
            self.blocks(cell);
            self.width = width;
            // The last thing in a cell is a paragraph (17.4.66); after a table, one stands already.
            if cell.is_empty() {
                self.nothing();
            }
            self.out.close();
        }
        self.out.close();
    }
}

/// The properties of words, in the order of the schema (17.3.2).
fn look_of(out: &mut Document, look: &Look, leads: bool) {
    out.open("w:rPr", &[]);
    if leads {
        out.empty("w:rStyle", &[("w:val", "Hyperlink")]);
    }
    for (name, both, wanted) in [("w:b", "w:bCs", look.bold), ("w:i", "w:iCs", look.italic)] {
        if wanted {
            out.empty(name, &[]);
            out.empty(both, &[]);
        }
    }
    if look.raised {
        out.empty("w:vertAlign", &[("w:val", "superscript")]);
    }
    if look.rtl {
        out.empty("w:rtl", &[]);
    }
    language(out, &look.lang, look.rtl);
    out.close();
}

/// A language, for its script as well: word processors keep three of them for a word.
fn language(out: &mut Document, tag: &str, rtl: bool) {
    let tag = match tag {
        "zh" | "zh-Hans" => "zh-CN",
        "zh-Hant" => "zh-TW",
        "" => return,
        tag => tag,
    };
    let mut attributes = vec![("w:val", tag)];
    if tag.starts_with("zh") {
        attributes.push(("w:eastAsia", tag));
    }
    if rtl || is_complex(tag) {
        attributes.push(("w:bidi", tag));
    }
    out.empty("w:lang", &attributes);
}

/// Languages of scripts that word processors call complex though they run from left to right.
fn is_complex(tag: &str) -> bool {
    ["pa", "hi", "bn", "ne", "ta", "th", "km"].contains(&tag.split('-').next().unwrap_or_default())
}

fn styles(laid: &Laid) -> Vec<u8> {
    let mut out = Document::new("w:styles", &[WORDS]);
    out.open("w:docDefaults", &[]);
    out.open("w:rPrDefault", &[]);
    out.open("w:rPr", &[]);
    let complex = if is_complex(&laid.lang) { "Nirmala UI" } else { "Arial" };
    let fonts = [("w:ascii", "Arial"), ("w:hAnsi", "Arial"), ("w:eastAsia", "Microsoft YaHei"), ("w:cs", complex)];
    out.empty("w:rFonts", &fonts);
    // Who leads finds the way in fewer pages; all others read large letters.
    let size = if laid.plain { "24" } else { "21" };
    out.empty("w:sz", &[("w:val", size)]);
    out.empty("w:szCs", &[("w:val", size)]);
    language(&mut out, &laid.lang, laid.rtl);
    out.close();
    out.close();
    out.open("w:pPrDefault", &[]);
    out.open("w:pPr", &[]);
    out.empty("w:spacing", &[("w:line", "257"), ("w:lineRule", "auto")]);
    out.close();
    out.close();
    out.close();
    for style in STYLES {
        paragraph_style(&mut out, style, laid.rtl);
    }
    out.open("w:style", &[("w:type", "character"), ("w:styleId", "Hyperlink")]);
    out.empty("w:name", &[("w:val", "Hyperlink")]);
    out.open("w:rPr", &[]);
    out.empty("w:color", &[("w:val", "0B4F9E")]);
    out.empty("w:u", &[("w:val", "single")]);
    out.close();
    out.close();
    out.finish()
}

fn paragraph_style(out: &mut Document, style: &Style, rtl: bool) {
    let mut about = vec![("w:type", "paragraph"), ("w:styleId", style.id)];
    if style.based_on.is_empty() {
        about.insert(1, ("w:default", "1"));
    }
    out.open("w:style", &about);
    out.empty("w:name", &[("w:val", style.name)]);
    if !style.based_on.is_empty() {
        out.empty("w:basedOn", &[("w:val", style.based_on)]);
    }
    if style.level.is_some() || style.id == "Title" {
        out.empty("w:next", &[("w:val", "Normal")]);
    }
    out.empty("w:qFormat", &[]);
    out.open("w:pPr", &[]);
    if style.level.is_some() || style.id == "Title" {
        out.empty("w:keepNext", &[]);
        out.empty("w:keepLines", &[]);
    }
    if style.border != Border::None {
        out.open("w:pBdr", &[]);
        let mut line = |side: &'static str, kind: &str, size: &str, space: &str| {
            out.empty(side, &[("w:val", kind), ("w:sz", size), ("w:space", space), ("w:color", "auto")]);
        };
        match style.border {
            Border::Bar(kind, size) => line(if rtl { "w:right" } else { "w:left" }, kind, size, "8"),
            Border::Box => {
                ["w:top", "w:left", "w:bottom", "w:right"].into_iter().for_each(|side| line(side, "single", "8", "4"));
            }
            Border::Under => line("w:bottom", "single", "4", "1"),
            Border::None => {}
        }
        out.close();
    }
    let spacing = [("w:before", style.before.to_string()), ("w:after", style.after.to_string())];
    out.empty("w:spacing", &spacing.each_ref().map(|(name, value)| (*name, value.as_str())));
    if style.inside > 0 {
        let inside = style.inside.to_string();
        let both = style.border == Border::Box;
        out.empty("w:ind", &[("w:left", inside.as_str()), ("w:right", if both { inside.as_str() } else { "0" })]);
    }
    if let Some(level) = style.level {
        out.empty("w:outlineLvl", &[("w:val", &level.to_string())]);
    }
    out.close();
    out.open("w:rPr", &[]);
    if style.bold {
        out.empty("w:b", &[]);
        out.empty("w:bCs", &[]);
    }
    if style.size > 0 {
        out.empty("w:sz", &[("w:val", &style.size.to_string())]);
        out.empty("w:szCs", &[("w:val", &style.size.to_string())]);
    }
    out.close();
    out.close();
}

/// Lists: one with dots, and one with numbers for each list of its own, so that each begins again.
fn numbering(laid: &Laid) -> Vec<u8> {
    let mut out = Document::new("w:numbering", &[WORDS]);
    for (id, format) in [("0", "bullet"), ("1", "decimal")] {
        out.open("w:abstractNum", &[("w:abstractNumId", id)]);
        out.empty("w:multiLevelType", &[("w:val", "hybridMultilevel")]);
        for level in 0..9_usize {
            out.open("w:lvl", &[("w:ilvl", &level.to_string())]);
            out.empty("w:start", &[("w:val", "1")]);
            out.empty("w:numFmt", &[("w:val", format)]);
            let sign = if format == "bullet" { "•".to_owned() } else { format!("%{}.", level + 1) };
            out.empty("w:lvlText", &[("w:val", &sign)]);
            out.empty("w:lvlJc", &[("w:val", "left")]);
            out.open("w:pPr", &[]);
            let (inside, hanging) = (((level + 1) * STEP).to_string(), STEP.to_string());
            out.empty("w:ind", &[("w:left", &inside), ("w:hanging", &hanging)]);
            out.close();
            out.close();
        }
        out.close();
    }
    out.open("w:num", &[("w:numId", "1")]);
    out.empty("w:abstractNumId", &[("w:val", "0")]);
    out.close();
    for (first, number) in laid.lists.iter().zip(2..) {
        out.open("w:num", &[("w:numId", &number.to_string())]);
        out.empty("w:abstractNumId", &[("w:val", "1")]);
        for level in 0..9 {
            out.open("w:lvlOverride", &[("w:ilvl", &level.to_string())]);
            out.empty("w:startOverride", &[("w:val", &first.to_string())]);
            out.close();
        }
        out.close();
    }
    out.finish()
}

fn settings(laid: &Laid) -> Vec<u8> {
    let mut out = Document::new("w:settings", &[WORDS]);
    out.empty("w:defaultTabStop", &[("w:val", "708")]);
    out.open("w:compat", &[]);
    let uri = "http://schemas.microsoft.com/office/word";
    out.empty("w:compatSetting", &[("w:name", "compatibilityMode"), ("w:uri", uri), ("w:val", "15")]);
    out.close();
    let tag = if laid.lang.is_empty() { "fr-CA" } else { &laid.lang };
    out.empty("w:themeFontLang", &[("w:val", tag)]);
    out.finish()
}

/// The foot of every page: what the page says there, and the number of the page of so many.
fn footer(laid: &Laid) -> Vec<u8> {
    let links = BTreeMap::new();
    let out = Document::new("w:ftr", &[WORDS, RELATIONS]);
    let mut writer = Writer { out, links: &links, anchors: Anchors(BTreeMap::new()), width: WIDE - 2 * MARGIN };
    for block in &laid.foot {
        if let Block::Paragraph(paragraph) = block {
            writer.paragraph(&Paragraph { style: "Footer", ..paragraph.clone() });
        }
    }
    let mut out = writer.out;
    out.open("w:p", &[]);
    out.open("w:pPr", &[]);
    out.empty("w:pStyle", &[("w:val", "Footer")]);
    out.empty("w:jc", &[("w:val", "center")]);
    out.close();
    let field = |out: &mut Document, name: &str| {
        out.open("w:fldSimple", &[("w:instr", name)]);
        out.open("w:r", &[]);
        out.text("w:t", &[], "1");
        out.close();
        out.close();
    };
    field(&mut out, "PAGE");
    out.open("w:r", &[]);
    out.text("w:t", &[("xml:space", "preserve")], " / ");
    out.close();
    field(&mut out, "NUMPAGES");
    out.close();
    out.finish()
}
