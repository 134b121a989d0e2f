//! That somebody asked a service, written into its facts by place: comments, order, quotation marks and line ends of all the rest stay.
//! Enters: the text of a `facts.yaml` and what happened. Leaves: the new text, or nothing where only a person can change it well.

use crate::date::Date;
use crate::diag::report::Report;
use crate::path::SourcePath;
use crate::source::patch;
use crate::source::yaml::{self, Node, Value};

/// What happened when somebody asked a service.
#[derive(Clone, PartialEq, Debug)]
pub struct Call<'a> {
    pub date: Date,
    /// `phone`, `text`, `email`, `visit`.
    pub method: &'a str,
    pub end: End<'a>,
}

#[derive(Clone, PartialEq, Debug)]
pub enum End<'a> {
    /// Its facts are as they were told by the service; who asked.
    Verified { by: &'a str },
    /// Nobody was reached; what came of it, in a word or two.
    Failed { result: &'a str },
}

impl Call<'_> {
    /// The line to add to a file by hand.
    pub fn line(&self) -> String {
        let Call { date, method, end } = self;
        match end {
            End::Verified { by } => format!("verified: {{ date: {date}, by: {}, method: {method} }}", quoted(by)),
            End::Failed { .. } => format!("attempts: [{}]", self.attempt()),
        }
    }

    fn attempt(&self) -> String {
        let Call { date, method, end } = self;
        let result = match end {
            End::Failed { result } if !result.trim().is_empty() => format!(", result: {}", quoted(result)),
            _ => String::new(),
        };
        format!("{{ date: {date}, method: {method}{result} }}")
    }
}

/// The text of a file with what happened written into it. Nothing is returned that says anything else than before but this.
pub fn written(text: &str, call: &Call) -> Option<String> {
    let root = parsed(text)?;
    let (name, made) = match call.end {
        End::Verified { by } => ("verified", verified(text, &root, by, call)?),
        End::Failed { .. } => ("attempts", attempted(text, &root, call)?),
    };
    keeps_the_rest(&root, &parsed(&made)?, name).then_some(made)
}

fn parsed(text: &str) -> Option<Node> {
    let mut report = Report::new();
    yaml::parse(&SourcePath::new("facts.yaml"), text, 0, &mut report).filter(|_| report.is_empty())
}

fn verified(text: &str, root: &Node, by: &str, call: &Call) -> Option<String> {
    let line = call.line();
    let whole = line.strip_prefix("verified: ")?;
    match root.get("verified").map(|node| &node.value) {
        None | Some(Value::Empty) => patch::set(text, root, text.len(), &["verified"], whole),
        Some(_) => {
            let values = [("date", call.date.to_string()), ("by", quoted(by)), ("method", call.method.to_owned())];
            values.iter().try_fold(text.to_owned(), |text, (name, value)| {
                patch::set(&text, &parsed(&text)?, text.len(), &["verified", name], value)
            })
        }
    }
}

fn attempted(text: &str, root: &Node, call: &Call) -> Option<String> {
    let line = call.line();
    let whole = line.strip_prefix("attempts: ")?;
    let Some(node) = root.get("attempts").filter(|node| node.value != Value::Empty) else {
        return patch::set(text, root, text.len(), &["attempts"], whole);
    };
    let Value::List(items) = &node.value else { return None };
    let Some(last) = items.last() else { return patch::set(text, root, text.len(), &["attempts"], whole) };
    let end = end_of(last, text)?;
    if text.get(node.range.clone())?.starts_with('[') {
        return Some(format!("{}, {}{}", &text[..end], call.attempt(), &text[end..]));
    }
    // A remark may stand behind the last item.
    let end = end + text[end..].find(['\r', '\n']).unwrap_or(text.len() - end);
    let line_start = text[..last.range.start].rfind('\n').map_or(0, |at| at + 1);
    let before = &text[line_start..last.range.start];
    let indent = &before[..before.find('-')?];
    let line_end = if text.contains("\r\n") { "\r\n" } else { "\n" };
    Some(format!("{}{line_end}{indent}- {}{}", &text[..end], call.attempt(), &text[end..]))
}

/// Where the last sign of a value stands. Of what stands between braces or brackets, the places of its items are known, not its end.
fn end_of(node: &Node, text: &str) -> Option<usize> {
    let words = text.get(node.range.clone())?;
    let last = match &node.value {
        Value::Scalar { .. } | Value::Empty => return Some(node.range.start + words.trim_end().len()),
        Value::Map(pairs) => match pairs.last() {
            Some((key, value)) if value.value == Value::Empty => key.range.end + 1,
            Some((_, value)) => end_of(value, text)?,
            None => node.range.start,
        },
        Value::List(items) => items.last().map_or(Some(node.range.start), |item| end_of(item, text))?,
    };
    let close = match words.as_bytes().first() {
        Some(b'{') => '}',
        Some(b'[') => ']',
        _ => return Some(last),
    };
    Some(last + text.get(last..)?.find(close)? + 1)
}

/// Whether two files say the same but under this name.
fn keeps_the_rest(before: &Node, after: &Node, name: &str) -> bool {
    let (Value::Map(before), Value::Map(after)) = (&before.value, &after.value) else { return false };
    let rest = |pairs: &[(yaml::Key, Node)]| -> Vec<(String, String)> {
        let others = pairs.iter().filter(|(key, _)| key.name != name);
        others.map(|(key, node)| (key.name.clone(), said(node))).collect()
    };
    rest(before) == rest(after)
}

/// What a value says, wherever it stands.
fn said(node: &Node) -> String {
    match &node.value {
        Value::Empty => String::new(),
        Value::Scalar { text, .. } => format!("{text:?}"),
        Value::List(items) => format!("[{}]", items.iter().map(said).collect::<Vec<_>>().join(",")),
        Value::Map(pairs) => {
            let pairs = pairs.iter().map(|(key, value)| format!("{:?}:{}", key.name, said(value)));
            format!("{{{}}}", pairs.collect::<Vec<_>>().join(","))
        }
    }
}

/// A text as YAML takes it, also between braces: as it is where nothing in it can be misread, else between quotation marks.
fn quoted(text: &str) -> String {
    let text = text.trim();
    let plain = text.starts_with(char::is_alphabetic)
        && text.chars().all(|sign| sign.is_alphanumeric() || matches!(sign, ' ' | '.' | '-' | '’'))
        && !["yes", "no", "true", "false", "null", "on", "off", "y", "n"].contains(&text.to_lowercase().as_str());
    if plain { text.to_owned() } else { serde_json::Value::from(text).to_string() }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn date(text: &str) -> Date {
        Date::parse(text).expect("a day")
    }

    fn verified_by(by: &str) -> Call<'_> {
        Call { date: date("2026-11-21"), method: "phone", end: End::Verified { by } }
    }

    fn failed(result: &str) -> Call<'_> {
        Call { date: date("2026-11-21"), method: "text", end: End::Failed { result } }
    }

    #[test]
    fn what_stands_is_replaced_and_what_is_absent_is_added() {
        let made = |text: &str, by: &str| written(text, &verified_by(by));
        let line = "verified: { date: 2026-11-21, by: Marie L., method: phone }\n";
        assert_eq!(made("cost: free", "Marie L.").as_deref(), Some(format!("cost: free\n{line}").as_str()));
        assert_eq!(
            made("verified:\ncost: free\n", "Marie L.").as_deref(),
            Some(format!("{line}cost: free\n").as_str())
        );
        let block = "verified: # who\r\n  date: \"2025-01-01\" # old\r\n  method: visit\r\n  by: X\r\ncost: free\r\n";
        let new =
            "verified: # who\r\n  date: 2026-11-21 # old\r\n  method: phone\r\n  by: \"M, L: #1\"\r\ncost: free\r\n";
        assert_eq!(made(block, "M, L: #1").as_deref(), Some(new));
        assert_eq!(made("- a\n", "ML"), None);
    }

    #[test]
    fn an_attempt_follows_the_others() {
        let made = |text: &str| written(text, &failed("sonne, sans réponse"));
        let item = "{ date: 2026-11-21, method: text, result: \"sonne, sans réponse\" }";
        assert_eq!(made("cost: free\n"), Some(format!("cost: free\nattempts: [{item}]\n")));
        let old = "{ date: 2026-11-01, method: phone }";
        assert_eq!(made(&format!("attempts: [{old}] # x\n")), Some(format!("attempts: [{old}, {item}] # x\n")));
        let block = "attempts:\n- date: 2026-11-01\n  method: phone # x\ncost: free\n";
        let new = format!("attempts:\n- date: 2026-11-01\n  method: phone # x\n- {item}\ncost: free\n");
        assert_eq!(made(block), Some(new));
        assert_eq!(made(&format!("attempts:\n  - {old}")), Some(format!("attempts:\n  - {old}\n  - {item}")));
    }

    proptest! {
        #[test]
        fn nothing_else_of_a_file_changes(
            remark in "[ a-zé#:'\"{}-]{0,12}",
            rows in prop::collection::vec(("[a-z]{1,6}", "[a-zé]{1,8}", 0..5_u8), 0..5),
            at in 0..6_usize,
            form in 0..4_u8,
            crlf: bool,
            end: bool,
            by in "[A-Za-zé ,:#{}\\[\\]'\"-]{1,12}",
            fails: bool,
        ) {
            let mut rows: Vec<String> = rows.iter().enumerate().map(|(at, (name, word, style))| match style {
                0 => format!("k{at}{name}: {word} # {remark}\n"),
                1 => format!("k{at}{name}:\n  - {word}   # {remark}\n"),
                2 => format!("k{at}{name}: '{word}'\n\n"),
                3 => format!("k{at}{name}: |\n  {word}\n\n"),
                _ => format!("# {remark}\nk{at}{name}: {{ a: \"{word}\" }}\n"),
            }).collect();
            let ours = match (fails, form) {
                (_, 0) => String::new(),
                (false, 1) => "verified: { by: 'X', date: 2025-01-01, method: visit }\n".to_owned(),
                (false, 2) => format!("verified:\n    by: X\n    date: '2025-01-01' # {remark}\n    method: visit\n"),
                (false, _) => "verified: { by: X, method: visit }\n".to_owned(),
                (true, 1) => format!("attempts: [{{ date: 2025-01-01, method: visit }}] # {remark}\n"),
                (true, 2) => format!("attempts:\n  # {remark}\n  - {{ date: 2025-01-01, method: visit }}\n"),
                (true, _) => format!("attempts:\n- date: 2025-01-01\n  method: visit # {remark}\n"),
            };
            rows.insert(at.min(rows.len()), ours);
            let text = rows.concat();
            let text = if end { text } else { text.trim_end().to_owned() };
            let text = if crlf { text.replace('\n', "\r\n") } else { text };
            prop_assume!(!by.trim().is_empty() && parsed(&text).is_some());
            let call = if fails { failed(&by) } else { verified_by(&by) };
            let made = written(&text, &call).expect("a plain file can be changed");
            let root = parsed(&made).expect("still YAML");
            if fails {
                // Only something was put in, at one place.
                let same = text.bytes().zip(made.bytes()).take_while(|(one, other)| one == other).count();
                let tail = text.len() - same;
                prop_assert_eq!(&text.as_bytes()[same..], &made.as_bytes()[made.len() - tail..]);
                let Some(Value::List(items)) = root.get("attempts").map(|node| &node.value) else {
                    panic!("a list: {made}");
                };
                prop_assert_eq!(items.last().and_then(|item| item.get("result")).and_then(Node::text), Some(by.trim()));
            } else {
                let said = |name: &str| root.find(&["verified", name]).text();
                prop_assert_eq!((said("date"), said("by"), said("method")), (Some("2026-11-21"), Some(by.trim()), Some("phone")));
                let others = |text: &str| -> Vec<String> {
                    let ours = ["date:", "by:", "method:", "verified:"];
                    let lines = text.split_inclusive('\n').filter(|line| !ours.iter().any(|word| line.contains(word)));
                    lines.map(|line| line.trim_end_matches(['\r', '\n']).to_owned()).filter(|line| !line.is_empty()).collect()
                };
                prop_assert_eq!(others(&text), others(&made));
                prop_assert_eq!(made.contains("\r\n"), text.contains("\r\n") || (crlf && text.contains('\n')));
            }
        }
    }
}
