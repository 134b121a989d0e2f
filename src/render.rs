//! A page to bytes: a template filled with its view, and, where asked for, minified. The one door to minify-html.
//!
//! Enters: a tight page. Leaves: the page minified, if it still says the same; else the tight page and an advice. Nothing is kept
//! here: the spine remembers answers under the hash of the tight bytes.

use crate::diag::report::{Code, Problem};
use crate::text::tags::{Tag, decoded};

#[cfg(feature = "minify")]
const NOT_THE_SAME: Code = Code::advice("T120");
#[cfg(not(feature = "minify"))]
const NOT_BUILT_IN: Code = Code::advice("T121");

/// How small pages are made.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub enum Minify {
    /// Without the indentation of templates: costs nothing.
    #[default]
    Tight,
    /// Through minify-html: a few percent smaller, three times the work.
    Full,
}

/// Makes a page smaller. The answer depends on nothing but the page. Where the result would not say the same, the page comes
/// back unchanged with an advice.
#[cfg(feature = "minify")]
pub fn minify(page: &str) -> (Vec<u8>, Option<Problem>) {
    let mut cfg = minify_html::Cfg::new();
    cfg.keep_closing_tags = true;
    cfg.keep_html_and_head_opening_tags = true;
    cfg.keep_input_type_text_attr = true;
    cfg.minify_doctype = false;
    cfg.allow_noncompliant_unquoted_attribute_values = false;
    cfg.allow_optimal_entities = false;
    cfg.allow_removing_spaces_between_attributes = false;
    cfg.remove_bangs = false;
    cfg.minify_css = false;
    cfg.minify_js = false;
    let small = minify_html::minify(page.as_bytes(), &cfg);
    let same = std::str::from_utf8(&small).ok().map(|small| first_difference(page, small));
    match same {
        Some(None) => (small, None),
        Some(Some(difference)) => {
            (page.as_bytes().to_vec(), Some(Problem::new(NOT_THE_SAME).with("words", difference)))
        }
        None => (page.as_bytes().to_vec(), Some(Problem::new(NOT_THE_SAME).with("words", ""))),
    }
}

/// Without the feature `minify` every page stays tight.
#[cfg(not(feature = "minify"))]
pub fn minify(page: &str) -> (Vec<u8>, Option<Problem>) {
    (page.as_bytes().to_vec(), Some(Problem::new(NOT_BUILT_IN)))
}

/// Where two pages stop saying the same: their words in order, with the spaces that show, and all their attributes. `None` if they
/// say the same.
pub fn first_difference(one: &str, other: &str) -> Option<String> {
    let (one, other) = (Said::of(one), Said::of(other));
    if one.text != other.text {
        let same = one.text.chars().zip(other.text.chars()).take_while(|(a, b)| a == b).count();
        return Some(one.text.chars().skip(same.saturating_sub(20)).take(40).collect());
    }
    let differs = one.attributes.iter().find(|attribute| !other.attributes.contains(attribute));
    let differs = differs.or_else(|| other.attributes.iter().find(|attribute| !one.attributes.contains(attribute)));
    if let Some((name, value)) = differs {
        return Some(format!("{name}=\"{value}\""));
    }
    (one.attributes != other.attributes).then(|| one.attributes.len().to_string())
}

/// What a page says to a reader and to a browser.
struct Said {
    /// Its text: blanks as they show, a line for every block.
    text: String,
    /// Every attribute, sorted.
    attributes: Vec<(String, String)>,
}

/// Elements around which blanks do not show (HTML, 15.3.2 and following: display block, table parts, list items, and what is
/// never shown).
const BLOCKS: [&str; 58] = [
    "address",
    "article",
    "aside",
    "base",
    "blockquote",
    "body",
    "br",
    "caption",
    "col",
    "colgroup",
    "dd",
    "details",
    "dialog",
    "div",
    "dl",
    "dt",
    "fieldset",
    "figcaption",
    "figure",
    "footer",
    "form",
    "h1",
    "h2",
    "h3",
    "h4",
    "h5",
    "h6",
    "head",
    "header",
    "hgroup",
    "hr",
    "html",
    "legend",
    "li",
    "link",
    "main",
    "menu",
    "meta",
    "nav",
    "ol",
    "optgroup",
    "option",
    "p",
    "pre",
    "script",
    "search",
    "section",
    "source",
    "style",
    "summary",
    "table",
    "tbody",
    "td",
    "tfoot",
    "th",
    "thead",
    "title",
    "tr",
];

impl Said {
    fn of(page: &str) -> Said {
        let mut said = Said { text: String::with_capacity(page.len() / 2), attributes: Vec::new() };
        let mut rest = page;
        let mut preserved = 0usize;
        while let Some(open) = rest.find('<') {
            said.add_text(&rest[..open], preserved > 0);
            rest = &rest[open..];
            if let Some(after) = rest.strip_prefix("<!--") {
                rest = after.split_once("-->").map_or("", |(_, after)| after);
                continue;
            }
            let Some(tag) = Tag::read(rest) else {
                said.add_text("<", preserved > 0);
                rest = &rest[1..];
                continue;
            };
            rest = &rest[tag.length..];
            if BLOCKS.contains(&tag.name.as_str()) || tag.name == "ul" {
                said.end_block();
            }
            if matches!(tag.name.as_str(), "pre" | "textarea") {
                preserved = if tag.closing { preserved.saturating_sub(1) } else { preserved + 1 };
            }
            if !tag.closing && matches!(tag.name.as_str(), "script" | "style") {
                let end = rest.find(&format!("</{}", tag.name)).unwrap_or(rest.len());
                said.add_text(&rest[..end], true);
                rest = &rest[end..];
            }
            said.attributes.extend(tag.attributes);
        }
        said.add_text(rest, preserved > 0);
        said.end_block();
        said.attributes.sort();
        said
    }

    fn add_text(&mut self, written: &str, preserved: bool) {
        for letter in decoded(written).chars() {
            let blank = matches!(letter, ' ' | '\t' | '\n' | '\r' | '\u{C}');
            if blank && !preserved {
                if !self.text.is_empty() && !self.text.ends_with([' ', '\n']) {
                    self.text.push(' ');
                }
            } else {
                self.text.push(letter);
            }
        }
    }

    fn end_block(&mut self) {
        while self.text.ends_with([' ', '\n', '\t', '\r']) {
            self.text.pop();
        }
        if !self.text.is_empty() {
            self.text.push('\n');
        }
    }
}
