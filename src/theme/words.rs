//! The interface words inside a template: what `t(id="…")` asks for, and where templates ask for it.
//!
//! Enters: a template's text. Leaves: every word it uses, with its arguments and its place, so that the words of all languages can
//! be checked before a page is made. Who knows the words is behind the trait `Words`; this room holds none.

use std::ops::Range;

use super::tight::{Part, parts};

/// A value that goes into a message.
#[derive(Clone, PartialEq, Debug)]
pub enum Value {
    Text(String),
    Number(f64),
}

/// Why there are no words for an id.
#[derive(Clone, PartialEq, Debug)]
pub enum Missing {
    /// No message has this id; the nearest one, if any is near.
    Unknown { near: Option<String> },
    /// The message could not be formatted; the reason as the words' library gives it.
    Broken { reason: String },
}

/// The interface words of one language.
pub trait Words: Send + Sync {
    /// A message as HTML: its text escaped, its arguments escaped and isolated in `<bdi>`.
    fn html(&self, id: &str, arguments: &[(String, Value)]) -> Result<String, Missing>;
    /// A message as plain text without isolates, for attributes and titles. The template escapes it.
    fn plain(&self, id: &str, arguments: &[(String, Value)]) -> Result<String, Missing>;
}

/// A place where a template asks for a word.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Asked {
    /// `None` if the id is not a quoted word: then nobody could check that it exists.
    pub id: Option<String>,
    pub arguments: Vec<String>,
    /// The call in the template, as written.
    pub range: Range<usize>,
}

/// The two functions with which a template asks for words.
pub const FUNCTIONS: [&str; 2] = ["t", "t_attr"];

/// Every call of `t()` and `t_attr()` in a template.
pub fn asked(source: &str) -> Vec<Asked> {
    let mut found = Vec::new();
    for (part, range) in parts(source) {
        if matches!(part, Part::Value | Part::Tag) {
            calls(source, range, &mut found);
        }
    }
    found
}

fn calls(source: &str, within: Range<usize>, found: &mut Vec<Asked>) {
    let tokens = tokens(source, within);
    for (at, token) in tokens.iter().enumerate() {
        let before = at.checked_sub(1).map(|at| &source[tokens[at].clone()]);
        let is_call = FUNCTIONS.contains(&&source[token.clone()])
            && before != Some(".")
            && tokens.get(at + 1).is_some_and(|next| &source[next.clone()] == "(");
        if is_call {
            found.push(call(source, token.start, &tokens[at + 1..]));
        }
    }
}

/// Reads the arguments of one call; `tokens` begin at its opening parenthesis.
fn call(source: &str, start: usize, tokens: &[Range<usize>]) -> Asked {
    let word = |at: usize| tokens.get(at).map_or("", |range: &Range<usize>| &source[range.clone()]);
    let mut asked = Asked { id: None, arguments: Vec::new(), range: start..start };
    let mut depth = 0usize;
    for (at, token) in tokens.iter().enumerate() {
        asked.range.end = token.end;
        match word(at) {
            "(" | "[" | "{" => depth += 1,
            ")" | "]" | "}" => {
                depth -= 1;
                if depth == 0 {
                    break;
                }
            }
            name if depth == 1 && word(at + 1) == "=" && matches!(word(at.wrapping_sub(1)), "(" | ",") => {
                if name != "id" {
                    asked.arguments.push(name.to_owned());
                } else if matches!(word(at + 3), "," | ")") {
                    asked.id = quoted(word(at + 2));
                }
            }
            _ => {}
        }
    }
    asked
}

fn quoted(text: &str) -> Option<String> {
    let first = text.chars().next().filter(|letter| matches!(letter, '"' | '\'' | '`'))?;
    let inside = text.strip_prefix(first)?.strip_suffix(first)?;
    (!inside.is_empty() && !inside.contains('\\')).then(|| inside.to_owned())
}

/// The names, quoted texts and signs inside a `{{ }}` or `{% %}`.
fn tokens(source: &str, within: Range<usize>) -> Vec<Range<usize>> {
    let bytes = source.as_bytes();
    let end = within.end.saturating_sub(2).max(within.start);
    let mut tokens = Vec::new();
    let mut at = (within.start + 2).min(end);
    while at < end {
        let start = at;
        match bytes[at] {
            blank if blank.is_ascii_whitespace() => {
                at += 1;
                continue;
            }
            quote @ (b'"' | b'\'' | b'`') => {
                at += 1;
                while at < end && bytes[at] != quote {
                    at += if bytes[at] == b'\\' { 2 } else { 1 };
                }
                at = (at + 1).min(end);
            }
            b'=' if bytes.get(at + 1) == Some(&b'=') => at += 2,
            letter if letter.is_ascii_alphanumeric() || letter == b'_' || letter >= 0x80 => {
                while at < end && (bytes[at].is_ascii_alphanumeric() || bytes[at] == b'_' || bytes[at] >= 0x80) {
                    at += 1;
                }
            }
            _ => at += 1,
        }
        tokens.push(start..at);
    }
    tokens
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_are_found_where_templates_ask_for_them() {
        let template = r#"{# t(id="no") #}<p title="{{ t_attr(id='a-b', name=page.name, n=(1 + 2)) }}">t(id="no")
            {% if t(id="x") == "t(" %}{{ page.t(id="no") }}{{ t(id=page.word) }}{{ t(id="a" ~ "b") }}{% endif %}"#;
        let found: Vec<_> = asked(template)
            .into_iter()
            .map(|asked| {
                format!("{} {} {}", asked.id.unwrap_or("?".into()), asked.arguments.join(","), &template[asked.range])
            })
            .collect();
        assert_eq!(
            found,
            [
                "a-b name,n t_attr(id='a-b', name=page.name, n=(1 + 2))",
                "x  t(id=\"x\")",
                "?  t(id=page.word)",
                "?  t(id=\"a\" ~ \"b\")",
            ]
        );
    }
}
