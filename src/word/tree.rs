//! A page as a tree. Enters: HTML as this program writes it, every element closed. Leaves: elements with their words, without scripts and
//! styles. What is not closed ends with what holds it; nothing is refused.

use crate::text::tags::{Tag, decoded};

/// Deeper than any page of ours: what stands deeper is read as if it stood here.
const DEEPEST: usize = 120;
const EMPTY: [&str; 8] = ["br", "col", "hr", "img", "input", "link", "meta", "wbr"];

#[derive(Clone, PartialEq, Debug)]
pub enum Node {
    Element(Element),
    Text(String),
}

#[derive(Clone, PartialEq, Debug, Default)]
pub struct Element {
    pub name: String,
    pub attributes: Vec<(String, String)>,
    pub children: Vec<Node>,
}

impl Element {
    pub fn attribute(&self, name: &str) -> Option<&str> {
        self.attributes.iter().find(|(known, _)| known == name).map(|(_, value)| value.as_str())
    }

    pub fn classes(&self) -> impl Iterator<Item = &str> {
        self.attribute("class").into_iter().flat_map(str::split_ascii_whitespace)
    }

    pub fn is(&self, class: &str) -> bool {
        self.classes().any(|known| known == class)
    }

    pub fn elements(&self) -> impl Iterator<Item = &Element> {
        self.children.iter().filter_map(|node| match node {
            Node::Element(element) => Some(element),
            Node::Text(_) => None,
        })
    }

    /// The first element of a name, itself or within.
    pub fn find(&self, name: &str) -> Option<&Element> {
        if self.name == name { Some(self) } else { self.elements().find_map(|element| element.find(name)) }
    }

    /// Whether something of a class is in it.
    pub fn holds(&self, class: &str) -> bool {
        self.elements().any(|inner| inner.is(class) || inner.holds(class))
    }

    /// Its words without those that are never shown.
    pub fn words(&self) -> String {
        let words = self.children.iter().map(|node| match node {
            Node::Element(element) => element.words(),
            Node::Text(text) => text.clone(),
        });
        words.collect()
    }
}

/// The whole page, in an element without a name.
pub fn read(page: &str) -> Element {
    let mut open = vec![Element::default()];
    let mut rest = page;
    while let Some(at) = rest.find('<') {
        text(&mut open, &rest[..at]);
        rest = &rest[at..];
        if let Some(after) = rest.strip_prefix("<!--") {
            rest = after.split_once("-->").map_or("", |(_, after)| after);
            continue;
        }
        let Some(tag) = Tag::read(rest) else {
            text(&mut open, "<");
            rest = &rest[1..];
            continue;
        };
        rest = &rest[tag.length..];
        if tag.closing {
            if let Some(at) = open.iter().skip(1).rposition(|element| element.name == tag.name) {
                close(&mut open, at + 1);
            }
        } else if matches!(tag.name.as_str(), "script" | "style") {
            let end = rest.find(&format!("</{}", tag.name)).unwrap_or(rest.len());
            rest = &rest[end..];
        } else if !tag.name.starts_with('!') && open.len() < DEEPEST {
            let empty = EMPTY.contains(&tag.name.as_str());
            open.push(Element { name: tag.name, attributes: tag.attributes, children: Vec::new() });
            if empty {
                let last = open.len() - 1;
                close(&mut open, last);
            }
        }
    }
    text(&mut open, rest);
    close(&mut open, 1);
    open.swap_remove(0)
}

fn text(open: &mut [Element], written: &str) {
    if let Some(element) = open.last_mut().filter(|_| !written.is_empty()) {
        element.children.push(Node::Text(decoded(written)));
    }
}

/// Closes what is open, down to so many.
fn close(open: &mut Vec<Element>, left: usize) {
    while open.len() > left.max(1) {
        let element = open.pop().unwrap_or_default();
        if let Some(parent) = open.last_mut() {
            parent.children.push(Node::Element(element));
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_page_is_read_as_it_is_written() {
        let page =
            read("<!doctype html><html lang=\"fr\"><style>p{}</style><p class=\"a b\">1 &lt; 2<br><b>3</b></p><p>4");
        let paragraph = page.find("p").expect("a paragraph");
        assert!(paragraph.is("b") && !paragraph.is("c"));
        assert_eq!(paragraph.words(), "1 < 23");
        assert_eq!(page.words(), "1 < 234");
        let deep = "<div>".repeat(100_000);
        assert!(read(&deep).find("div").is_some());
    }
}
