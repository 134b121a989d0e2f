//! Files of the plainest form, read line by line: keys, words, lists between brackets or behind hyphens, no value over several lines.
//! Enters: a text. Leaves: the tree that the parser makes of it, at a small part of its cost; nothing where the text holds anything else,
//! or anything that is wrong, so that the parser reads it and says what.

use std::collections::BTreeSet;

use crate::source::yaml::node::{Key, Node, Value};

/// Larger texts, and values deeper in one another, are for the parser, which knows how much is too much.
const LARGEST: usize = 200_000;
const DEEPEST: usize = 16;
/// The longest key that is surely one.
const LONGEST_KEY: usize = 100;

/// Words that YAML reads as no word where they are keys.
const NO_KEYS: [&str; 8] = ["null", "true", "false", "yes", "no", "on", "off", "y"];

/// A line that is neither blank nor a remark.
struct Line<'a> {
    /// Where its first sign stands.
    start: usize,
    indent: usize,
    /// Without spaces at its ends.
    words: &'a str,
}

/// Reads a text that begins at byte `base` of its file.
pub fn read(text: &str, base: usize) -> Option<Node> {
    if text.len() > LARGEST || !is_plain(text.as_bytes()) {
        return None;
    }
    let mut lines = Vec::new();
    let mut from = 0;
    for line in text.split('\n') {
        let words = line.trim_start_matches(' ');
        let indent = line.len() - words.len();
        let start = from + indent;
        from += line.len() + 1;
        let words = words.trim_end_matches(' ');
        if !words.is_empty() && !words.starts_with('#') {
            lines.push(Line { start, indent, words });
        }
    }
    let first = lines.first().filter(|line| line.indent == 0)?;
    let is_list = is_item(first.words);
    let mut reader = Reader { lines, at: 0, base };
    let node = if is_list { reader.list(0, 0)? } else { reader.map(0, 0)? };
    (reader.at == reader.lines.len()).then_some(node)
}

/// Whether every sign is a letter, a mark or an end of line to the parser: none that it reads otherwise, or that is told to the writer.
fn is_plain(bytes: &[u8]) -> bool {
    bytes.iter().enumerate().all(|(at, byte)| {
        let next = |more: usize| bytes.get(at + more).copied().unwrap_or_default();
        match byte {
            b'\n' | b' '..=b'~' => true,
            0..=0x1F | 0x7F => false,
            // Controls.
            0xC2 => !matches!(next(1), 0x80..=0x9F),
            // Ends of lines and turns of direction.
            0xE2 => !matches!((next(1), next(2)), (0x80, 0xA8..=0xAE) | (0x81, 0xA6..=0xA9)),
            // The mark of byte order and what is no letter.
            0xEF => !matches!((next(1), next(2)), (0xBB, 0xBF) | (0xBF, 0xBE..=0xBF)),
            _ => true,
        }
    })
}

fn is_item(words: &str) -> bool {
    words.starts_with("- ")
}

/// How many bytes the key has with which a line begins.
fn key_length(words: &str) -> Option<usize> {
    let len = words.bytes().position(|byte| !byte.is_ascii_alphanumeric() && !b"-_".contains(&byte))?;
    let ends = words[len..].starts_with(": ") || &words[len..] == ":";
    (ends && len <= LONGEST_KEY && words.starts_with(|first: char| first.is_ascii_alphabetic())).then_some(len)
}

struct Reader<'a> {
    lines: Vec<Line<'a>>,
    at: usize,
    base: usize,
}

impl<'a> Reader<'a> {
    fn node(&self, start: usize, len: usize, value: Value) -> Node {
        Node { range: self.base + start..self.base + start + len, value }
    }

    /// A map whose keys stand behind so many spaces.
    fn map(&mut self, indent: usize, depth: usize) -> Option<Node> {
        let start = self.lines[self.at].start;
        let mut pairs: Vec<(Key, Node)> = Vec::new();
        let mut names = BTreeSet::new();
        while let Some(&Line { start, words, .. }) = self.lines.get(self.at).filter(|line| line.indent == indent) {
            let len = key_length(words)?;
            let name = &words[..len];
            if !names.insert(name) || NO_KEYS.iter().any(|no| name.eq_ignore_ascii_case(no)) {
                return None;
            }
            let range = self.base + start..self.base + start + len;
            self.at += 1;
            let after = words[len + 1..].trim_start_matches(' ');
            let value = match after {
                "" => self.below(indent, depth)?,
                _ => self.value(start + words.len() - after.len(), after)?,
            };
            pairs.push((Key { name: name.to_owned(), range }, value));
        }
        self.ends(indent)?;
        Some(self.node(start, 0, Value::Map(pairs)))
    }

    /// What stands on the lines below a key.
    fn below(&mut self, indent: usize, depth: usize) -> Option<Node> {
        let next = self.lines.get(self.at)?;
        let inner = next.indent;
        if depth > DEEPEST {
            return None;
        }
        if inner <= indent {
            return None;
        }
        if is_item(next.words) { self.list(inner, depth + 1) } else { self.map(inner, depth + 1) }
    }

    /// A list whose hyphens stand behind so many spaces.
    fn list(&mut self, indent: usize, depth: usize) -> Option<Node> {
        let start = self.lines[self.at].start;
        let mut items = Vec::new();
        while let Some(line) = self.lines.get_mut(self.at).filter(|line| line.indent == indent && is_item(line.words)) {
            let words = line.words[2..].trim_start_matches(' ');
            let gap = line.words.len() - words.len();
            let start = line.start + gap;
            if depth > DEEPEST || words.is_empty() {
                return None;
            }
            if key_length(words).is_some() {
                // The map of this item begins on the line of the hyphen.
                *line = Line { start, indent: indent + gap, words };
                items.push(self.map(indent + gap, depth + 1)?);
            } else {
                self.at += 1;
                if words.contains(": ") || words.ends_with(':') {
                    return None;
                }
                items.push(self.value(start, words)?);
            }
        }
        self.ends(indent)?;
        Some(self.node(start, 0, Value::List(items)))
    }

    /// Nothing, if the lines that follow belong to something that goes on here.
    fn ends(&self, indent: usize) -> Option<()> {
        self.lines.get(self.at).is_none_or(|line| line.indent < indent).then_some(())
    }

    /// A value that ends with its line.
    fn value(&self, start: usize, words: &'a str) -> Option<Node> {
        if let Some(inside) = words.strip_prefix('[') {
            return self.flow(start, inside.strip_suffix(']')?);
        }
        if words.starts_with(['"', '\'']) {
            let (text, len) = quoted(words)?;
            return (len == words.len()).then(|| self.scalar(start, words, text, false));
        }
        let fits = is_begun_plainly(words) && !words.contains(" #") && words.trim() == words;
        fits.then(|| self.scalar(start, words, words, true))
    }

    fn scalar(&self, start: usize, written: &str, text: &str, plain: bool) -> Node {
        self.node(start, written.len(), Value::Scalar { text: text.to_owned(), plain })
    }

    /// What stands between brackets, from the place of the first.
    fn flow(&self, start: usize, inside: &'a str) -> Option<Node> {
        let mut items = Vec::new();
        let mut rest = inside;
        loop {
            rest = rest.trim_start_matches(' ');
            let at = start + 1 + inside.len() - rest.len();
            let len;
            if rest.starts_with(['"', '\'']) {
                let text;
                (text, len) = quoted(rest)?;
                items.push(self.scalar(at, &rest[..len], text, false));
            } else {
                len = rest.find(',').unwrap_or(rest.len());
                let words = rest[..len].trim_end_matches(' ');
                let is_word = |byte: u8| !b"[]{}".contains(&byte);
                if !(is_begun_plainly(words)
                    && words.bytes().all(is_word)
                    && has_no_joint(words)
                    && words.trim() == words)
                {
                    return None;
                }
                items.push(self.scalar(at, words, words, true));
            }
            rest = rest[len..].trim_start_matches(' ');
            match rest.strip_prefix(',') {
                Some(more) => rest = more,
                None if rest.is_empty() => return Some(self.node(start, 1, Value::List(items))),
                None => return None,
            }
        }
    }
}

/// Whether a word between brackets is nothing else besides: no pair, no remark.
fn has_no_joint(words: &str) -> bool {
    let colon =
        words.match_indices(':').any(|(at, _)| !words[at + 1..].starts_with(|next: char| next.is_ascii_alphanumeric()));
    !colon && !words.contains(" #")
}

/// Whether a value begins as words do.
fn is_begun_plainly(words: &str) -> bool {
    !words.is_empty() && !words.starts_with(|first: char| first.is_ascii_punctuation() && !"(+$./_".contains(first))
}

/// What stands between the quotation marks with which a text begins, and how many bytes it has with them: nothing if a sign in it stands
/// for another.
fn quoted(words: &str) -> Option<(&str, usize)> {
    let (mark, inner) =
        if let Some(inner) = words.strip_prefix('"') { ('"', inner) } else { ('\'', words.strip_prefix('\'')?) };
    let len = inner.find(mark)?;
    let text = &inner[..len];
    let is_more = inner[len + 1..].starts_with(mark);
    (!is_more && !text.contains('\\')).then_some((text, len + 2))
}
