//! A tree of YAML: values, each with its range of bytes, and every scalar as it was written.

use std::ops::Range;

/// A value and where it stands.
#[derive(Clone, PartialEq, Debug)]
pub struct Node {
    /// Bytes in the whole file.
    pub range: Range<usize>,
    pub value: Value,
}

/// What YAML can say, without guessing types.
#[derive(Clone, PartialEq, Debug)]
pub enum Value {
    /// Nothing stands after the colon.
    Empty,
    /// A scalar as written; `plain` if it was not quoted and not a block.
    Scalar {
        text: String,
        plain: bool,
    },
    List(Vec<Node>),
    Map(Vec<(Key, Node)>),
}

/// A key of a map and where it stands.
#[derive(Clone, PartialEq, Debug)]
pub struct Key {
    pub name: String,
    pub range: Range<usize>,
}

impl Node {
    /// The value under a key, if this is a map that holds it.
    pub fn get(&self, name: &str) -> Option<&Node> {
        match &self.value {
            Value::Map(pairs) => pairs.iter().find(|(key, _)| key.name == name).map(|(_, node)| node),
            _ => None,
        }
    }

    /// The node at a path of keys and list positions: `["phones", "0", "number"]`; the nearest node above it if it is absent.
    pub fn find(&self, path: &[&str]) -> &Node {
        let mut node = self;
        for step in path {
            let next = match &node.value {
                Value::List(items) => step.parse::<usize>().ok().and_then(|at| items.get(at)),
                _ => node.get(step),
            };
            match next {
                Some(next) => node = next,
                None => break,
            }
        }
        node
    }

    /// Where the last key of a path stands; where its map stands if it is absent.
    pub fn find_key(&self, path: &[&str]) -> Range<usize> {
        let above = self.find(&path[..path.len().saturating_sub(1)]);
        let key = match (&above.value, path.last()) {
            (Value::Map(pairs), Some(name)) => pairs.iter().find(|(key, _)| key.name == **name),
            _ => None,
        };
        key.map_or(above.range.clone(), |(key, _)| key.range.clone())
    }

    /// Where each of these words stands in the list under a key, which may hold others between them.
    pub fn find_each(&self, name: &str, words: Vec<String>) -> Vec<(String, Range<usize>)> {
        let node = self.find(&[name]);
        let mut items = match &node.value {
            Value::List(items) => items.as_slice(),
            _ => std::slice::from_ref(node),
        }
        .iter();
        let place = |word: String| {
            let item = items.find(|item| item.text().is_some_and(|text| text.trim() == word));
            let range = item.map_or(node.range.clone(), |item| item.range.clone());
            (word, range)
        };
        words.into_iter().map(place).collect()
    }

    pub fn text(&self) -> Option<&str> {
        match &self.value {
            Value::Scalar { text, .. } => Some(text),
            _ => None,
        }
    }
}
