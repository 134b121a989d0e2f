//! The front matter of a language file: the YAML between two `---` lines, and where the body begins.

use std::ops::Range;

/// Where the front matter and the body stand in a file.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Parts {
    /// Bytes of the YAML, without the `---` lines; empty if there is no front matter.
    pub front: Range<usize>,
    pub body: usize,
}

/// Splits a file. `None` if a front matter is opened and never closed.
pub fn split(text: &str) -> Option<Parts> {
    let first = text.lines().next().unwrap_or_default();
    if first.trim_end() != "---" {
        return Some(Parts { front: 0..0, body: 0 });
    }
    let start = text.find('\n').map_or(text.len(), |at| at + 1);
    let mut at = start;
    for line in text[start..].split_inclusive('\n') {
        if line.trim_end() == "---" {
            return Some(Parts { front: start..at, body: at + line.len() });
        }
        at += line.len();
    }
    None
}
