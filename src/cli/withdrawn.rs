//! What people took back since a record was last published. Enters: the facts as they are and as they were published. Leaves: why the
//! published copy may not be shown again, or nothing: then it may. What cannot be read counts as taken back.

use crate::diag::report::{Report, nearest};
use crate::path::SourcePath;
use crate::source::yaml::{self, Node, Value};

/// Why a published copy is not shown again.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub enum Why {
    /// Its place is confidential now.
    Sealed,
    /// It is for partners or the staff alone now.
    Hidden,
    /// Its writer says that it is not to be published, or not on these days.
    Draft,
    /// Nobody is to be sent there: closed, closed for a time, merged, not to be recommended.
    Ended,
    /// Who agreed to be listed or shared does not any more.
    Consent,
    /// The way to its door was taken out of its facts.
    Removed,
    /// The copy holds a value of `private/`.
    Value,
    /// Its facts cannot be read, so nobody knows whether they say one of these.
    Unread,
    /// It leads to a record that was taken out, in its published copy too.
    Linked,
}

const WHYS: [Why; 9] = [
    Why::Sealed,
    Why::Hidden,
    Why::Draft,
    Why::Ended,
    Why::Consent,
    Why::Removed,
    Why::Value,
    Why::Unread,
    Why::Linked,
];

impl Why {
    /// The word by which messages and the store know it.
    pub fn word(self) -> &'static str {
        match self {
            Why::Sealed => "sealed",
            Why::Hidden => "hidden",
            Why::Draft => "draft",
            Why::Ended => "ended",
            Why::Consent => "consent",
            Why::Removed => "removed",
            Why::Value => "value",
            Why::Unread => "unread",
            Why::Linked => "linked",
        }
    }

    pub fn of_word(word: &str) -> Option<Why> {
        WHYS.into_iter().find(|why| why.word() == word)
    }

    /// Whether people themselves took it back, so that no copy of what was published is kept.
    pub fn is_final(self) -> bool {
        !matches!(self, Why::Unread | Why::Linked)
    }
}

/// The facts that close a record. A name near one of these was meant: `seald: true` closes as well.
const MARKS: [(&str, Why); 8] = [
    ("sealed", Why::Sealed),
    ("visibility", Why::Hidden),
    ("draft", Why::Draft),
    ("publish_from", Why::Draft),
    ("publish_until", Why::Draft),
    ("status", Why::Ended),
    ("closed", Why::Ended),
    ("consent_to_list", Why::Consent),
];
/// Words of a value that close a record, looked for where the facts cannot be read.
const WORDS: [(&str, Why); 3] = [("internal", Why::Hidden), ("partner", Why::Hidden), ("do_not_refer", Why::Ended)];
/// The facts that lead to a door.
const DOORS: [&str; 4] = ["address", "postal_code", "lat", "lon"];
const YES: [&str; 3] = ["true", "yes", "oui"];
const NO: [&str; 3] = ["false", "no", "non"];

/// Why a copy whose facts were `before` may not stand for a record whose facts are `now`; `None` if it may. Facts that are not there
/// at all cannot be read.
pub fn since(path: &SourcePath, before: Option<&str>, now: Option<&str>) -> Option<Why> {
    let Some(node) = now.and_then(|text| read(path, text)) else {
        let mentioned = now.and_then(|text| mentioned(before.unwrap_or_default(), text));
        return Some(mentioned.unwrap_or(Why::Unread));
    };
    let before = before.and_then(|text| read(path, text));
    let known = before.as_ref().map(marks).unwrap_or_default();
    if let Some((why, ..)) = marks(&node).into_iter().find(|mark| !known.contains(mark)) {
        return Some(why);
    }
    let before = before?;
    let agreed = |node: &Node, name: &str, field: &str| {
        let value = node.get(name).map(|value| value.get(field).unwrap_or(value));
        value.is_some_and(|value| says(value, &YES))
    };
    if [("share", ""), ("consent_to_list", "given")]
        .into_iter()
        .any(|(name, field)| agreed(&before, name, field) && !agreed(&node, name, field))
    {
        return Some(Why::Consent);
    }
    let holds = |node: &Node, name: &str| node.get(name).is_some_and(|value| value.value != Value::Empty);
    DOORS.into_iter().any(|name| holds(&before, name) && !holds(&node, name)).then_some(Why::Removed)
}

fn read(path: &SourcePath, text: &str) -> Option<Node> {
    let node = yaml::parse(path, text, 0, &mut Report::new())?;
    matches!(node.value, Value::Map(_) | Value::Empty).then_some(node)
}

/// What closes a record, each with its name and value: only the values that leave it open are known to do so.
fn marks(node: &Node) -> Vec<(Why, &'static str, String)> {
    let Value::Map(pairs) = &node.value else { return Vec::new() };
    let mut marks = Vec::new();
    for (key, value) in pairs {
        let Some(name) = nearest(key.name.trim(), MARKS.map(|(name, _)| name)) else { continue };
        let Some((name, why)) = MARKS.into_iter().find(|(mark, _)| *mark == name) else { continue };
        let is_open = match name {
            "sealed" | "draft" => says(value, &NO),
            "visibility" => says(value, &["public"]),
            "status" => says(value, &["active"]),
            "consent_to_list" => says(value.get("given").unwrap_or(value), &YES),
            _ => false,
        };
        if !is_open {
            marks.push((why, name, value.text().unwrap_or_default().trim().to_lowercase()));
        }
    }
    marks
}

fn says(value: &Node, words: &[&str]) -> bool {
    value.text().is_some_and(|text| words.contains(&text.trim().to_lowercase().as_str()))
}

/// What a text that cannot be read speaks of more often than it did.
fn mentioned(before: &str, now: &str) -> Option<Why> {
    let times = |text: &str, word: &str| text.to_lowercase().matches(word).count();
    let found = MARKS.into_iter().chain(WORDS).find(|(word, _)| times(now, word) > times(before, word));
    found.map(|(_, why)| why)
}
