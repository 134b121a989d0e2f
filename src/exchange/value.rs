//! A value of a record as files and sheets both can say it: words, a list, a map. Enters: a node of YAML, or words. Leaves: the value, and
//! how it is written on one line of YAML.

use crate::source::yaml::{Node, Value as Read};

#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub enum Value {
    Text(String),
    List(Vec<Value>),
    Map(Vec<(String, Value)>),
}

impl Value {
    pub fn text(text: impl Into<String>) -> Value {
        Value::Text(text.into())
    }

    /// A list of words.
    pub fn words(words: impl IntoIterator<Item = String>) -> Value {
        Value::List(words.into_iter().map(Value::Text).collect())
    }

    /// What stands in a file; nothing if nothing stands after the colon.
    pub fn of(node: &Node) -> Option<Value> {
        match &node.value {
            Read::Empty => None,
            Read::Scalar { text, .. } => Some(Value::Text(text.trim().to_owned())),
            Read::List(items) => Some(Value::List(items.iter().filter_map(Value::of).collect())),
            Read::Map(pairs) => {
                let pairs = pairs.iter().filter_map(|(key, node)| Some((key.name.clone(), Value::of(node)?)));
                Some(Value::Map(pairs.collect()))
            }
        }
    }

    /// Whether two values say the same: a list of one is its item.
    pub fn is_same(&self, other: &Value) -> bool {
        match (self, other) {
            (Value::List(one), Value::List(other)) => {
                one.len() == other.len() && one.iter().zip(other).all(|(one, other)| one.is_same(other))
            }
            (Value::List(items), single) | (single, Value::List(items)) => items.len() == 1 && items[0].is_same(single),
            (one, other) => one == other,
        }
    }

    /// On one line, as YAML that no reader takes for something else.
    pub fn written(&self) -> String {
        match self {
            Value::Text(text) => scalar(text),
            Value::List(items) => {
                format!("[{}]", items.iter().map(Value::written).collect::<Vec<_>>().join(", "))
            }
            Value::Map(pairs) => {
                let pairs = pairs.iter().map(|(key, value)| format!("{}: {}", scalar(key), value.written()));
                format!("{{ {} }}", pairs.collect::<Vec<_>>().join(", "))
            }
        }
    }

    /// For a cell of a sheet, as `cells` reads it back: `ht interpreter`, `qc-admin:06`.
    pub fn cell(&self) -> String {
        match self {
            Value::Text(text) => text.clone(),
            Value::List(items) => items.iter().map(Value::cell).collect::<Vec<_>>().join("; "),
            Value::Map(pairs) => {
                let word = |name: &str| pairs.iter().find(|(known, _)| known == name).map(|(_, value)| value.cell());
                match (word("tag"), word("how"), word("scheme"), word("code")) {
                    (Some(tag), how, ..) => format!("{tag} {}", how.unwrap_or_default()).trim_end().to_owned(),
                    (_, _, Some(scheme), Some(code)) => format!("{scheme}:{code}"),
                    _ => self.written(),
                }
            }
        }
    }

    /// For a cell or a message: words as they are, everything else as written.
    pub fn shown(&self) -> String {
        match self {
            Value::Text(text) => text.clone(),
            Value::List(items) if items.iter().all(|item| matches!(item, Value::Text(_))) => {
                items.iter().map(Value::shown).collect::<Vec<_>>().join("; ")
            }
            other => other.written(),
        }
    }
}

/// Words in quotation marks unless they are plain beyond doubt.
fn scalar(text: &str) -> String {
    let plain = |letter: char| letter.is_alphanumeric() || " -_./’".contains(letter);
    let edge = |letter: Option<char>| letter.is_some_and(char::is_alphanumeric);
    let fits = edge(text.chars().next()) && edge(text.chars().next_back()) && text.chars().all(plain);
    if fits {
        return text.to_owned();
    }
    let mut written = String::from("\"");
    for letter in text.chars() {
        match letter {
            '"' => written.push_str("\\\""),
            '\\' => written.push_str("\\\\"),
            '\n' => written.push_str("\\n"),
            '\t' => written.push_str("\\t"),
            '\r' => {}
            letter if letter.is_control() => written.push(' '),
            letter => written.push(letter),
        }
    }
    written.push('"');
    written
}
