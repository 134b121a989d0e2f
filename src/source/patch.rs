//! One value of a file that a person wrote, replaced by its place: comments, order, quotation marks and line ends of all the rest stay.
//! Enters: the text, its nodes, where the value stands and how it is now written. Leaves: the text, or nothing where only a person
//! can change it well.

use crate::source::yaml::{Key, Node, Value};

/// The node at a path of keys; an item of a list is named by its `id`.
pub fn find<'a>(node: &'a Node, path: &[&str]) -> Option<&'a Node> {
    path.iter().try_fold(node, |node, step| match &node.value {
        Value::List(items) => items.iter().find(|item| item.get("id").and_then(Node::text) == Some(*step)),
        _ => node.get(step),
    })
}

/// The text with the value at `path` written as `written`, on one line. A key that is not there is added: at byte `end` if it belongs to
/// the file itself, else behind the last of its neighbours.
pub fn set(text: &str, root: &Node, end: usize, path: &[&str], written: &str) -> Option<String> {
    let (name, above) = path.split_last()?;
    let Some(parent) = find(root, above) else {
        // What is above is not there either: it comes with what it holds. An item of a list is more than one value.
        let (parent, higher) = above.split_last()?;
        let is_item = matches!(find(root, higher), Some(Node { value: Value::List(_), .. }));
        let listed = higher.is_empty() && ["phones", "access"].contains(parent);
        return if is_item || listed || above.iter().any(|step| ["phones", "access"].contains(step)) {
            None
        } else {
            set(text, root, end, above, &format!("{{ {name}: {written} }}"))
        };
    };
    let Value::Map(pairs) = &parent.value else { return None };
    match pairs.iter().find(|(key, _)| key.name == *name) {
        Some((key, node)) => replace(text, key, node, written),
        None if above.is_empty() => Some(append(text, end, &format!("{name}: {written}"))),
        None => insert(text, parent, pairs, &format!("{name}: {written}")),
    }
}

/// Where a value ends: the parser says where a list or a map begins.
fn end_of(text: &str, node: &Node) -> usize {
    let last = match &node.value {
        Value::Scalar { .. } | Value::Empty => return node.range.end,
        _ if text[node.range.start..].starts_with(['[', '{']) => return end_of_brackets(text, node.range.start),
        Value::List(items) => items.last().map(|item| end_of(text, item)),
        Value::Map(pairs) => pairs.last().map(|(key, value)| end_of(text, value).max(key.range.end)),
    };
    last.unwrap_or(node.range.end)
}

/// The byte after the bracket that answers the one at `start`.
fn end_of_brackets(text: &str, start: usize) -> usize {
    let (mut depth, mut quote, mut before) = (0_usize, None, ' ');
    for (at, letter) in text[start..].char_indices() {
        match (quote, letter) {
            (Some(mark), letter) if letter == mark && before != '\\' => quote = None,
            (Some(_), _) => {}
            (None, '"' | '\'') if " ,:[{".contains(before) => quote = Some(letter),
            (None, '[' | '{') => depth += 1,
            (None, ']' | '}') => {
                depth -= 1;
                if depth == 0 {
                    return start + at + 1;
                }
            }
            _ => {}
        }
        before = letter;
    }
    text.len()
}

fn replace(text: &str, key: &Key, node: &Node, written: &str) -> Option<String> {
    let old = text.get(node.range.clone())?;
    let range = match &node.value {
        // A text over several lines stands as its writer wants to read it.
        Value::Scalar { .. } if old.starts_with(['|', '>']) || old.contains('\n') => return None,
        Value::Scalar { .. } => node.range.clone(),
        Value::Empty => {
            let colon = key.range.end + text.get(key.range.end..)?.find(':')? + 1;
            return Some(format!("{} {written}{}", &text[..colon], &text[colon..]));
        }
        Value::List(_) | Value::Map(_) => {
            let colon = key.range.end + text.get(key.range.end..)?.find(':')? + 1;
            let end = end_of(text, node);
            // A remark inside would be lost.
            if text.get(colon..end)?.contains('#') {
                return None;
            }
            return Some(format!("{} {written}{}", &text[..colon], &text[end..]));
        }
    };
    Some(format!("{}{written}{}", &text[..range.start], &text[range.end..]))
}

/// A line at a place between lines.
fn append(text: &str, end: usize, line: &str) -> String {
    let (before, after) = text.split_at(end);
    let ending = line_end(text);
    let gap = if before.is_empty() || before.ends_with('\n') { "" } else { ending };
    format!("{before}{gap}{line}{ending}{after}")
}

fn insert(text: &str, parent: &Node, pairs: &[(Key, Node)], pair: &str) -> Option<String> {
    let (first, (last, value)) = (pairs.first()?, pairs.last().map(|(key, value)| (key, value))?);
    if text.get(parent.range.clone())?.starts_with('{') {
        let end = if value.value == Value::Empty { return None } else { end_of(text, value) };
        return Some(format!("{}, {pair}{}", &text[..end], &text[end..]));
    }
    let line_start = text[..first.0.range.start].rfind('\n').map_or(0, |at| at + 1);
    // The first key of an item stands behind its hyphen.
    let indent: String = text[line_start..first.0.range.start].chars().map(|_| ' ').collect();
    let end = match value.value {
        Value::Empty => last.range.end,
        _ => end_of(text, value),
    };
    let end = end + text[end..].find('\n').unwrap_or(text.len() - end);
    let end = if text[..end].ends_with('\r') { end - 1 } else { end };
    Some(format!("{}{}{indent}{pair}{}", &text[..end], line_end(text), &text[end..]))
}

fn line_end(text: &str) -> &'static str {
    if text.contains("\r\n") { "\r\n" } else { "\n" }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;
    use crate::diag::report::Report;
    use crate::path::SourcePath;
    use crate::source::yaml;

    fn patched(text: &str, path: &[&str], written: &str) -> Option<String> {
        let root = yaml::parse(&SourcePath::new("facts.yaml"), text, 0, &mut Report::new())?;
        set(text, &root, text.len(), path, written)
    }

    #[test]
    fn values_are_replaced_and_added_where_they_belong() {
        let text = "# a\r\ntypes:\r\n- a\r\n- b\r\nphones:\r\n  - { id: voix, number: 1 } # x\r\n  - id: texte\r\n    number: '2' # y\r\nages: { from: 1 }\r\n";
        let made = |path: &[&str], written: &str| patched(text, path, written);
        assert_eq!(made(&["phones", "texte", "number"], "3"), Some(text.replace("'2'", "3")));
        assert_eq!(made(&["phones", "voix", "number"], "3"), Some(text.replace("number: 1", "number: 3")));
        assert_eq!(
            made(&["phones", "voix", "hours"], "24/7"),
            Some(text.replace("number: 1", "number: 1, hours: 24/7"))
        );
        assert_eq!(made(&["phones", "texte", "hours"], "x"), Some(text.replace("# y\r\n", "# y\r\n    hours: x\r\n")));
        assert_eq!(made(&["types"], "[c]"), Some(text.replace("types:\r\n- a\r\n- b", "types: [c]")));
        assert_eq!(made(&["ages", "to"], "9"), Some(text.replace("from: 1", "from: 1, to: 9")));
        assert_eq!(made(&["cost"], "free"), Some(format!("{text}cost: free\r\n")));
        // Words that a program might take for a number without end stay words.
        for word in ["1e309", ".inf", "-.INF", ".nan"] {
            let made = patched("cost: free\n", &["cost"], word).expect("a value");
            let root = yaml::parse(&SourcePath::new("a.yaml"), &made, 0, &mut Report::new()).expect("still YAML");
            assert_eq!(root.find(&["cost"]).text(), Some(word));
        }
        assert_eq!(made(&["email", "address"], "a"), Some(format!("{text}email: {{ address: a }}\r\n")));
        // An item of a list is more than one value, and a list with remarks is more than its items.
        assert_eq!(made(&["phones", "autre", "number"], "1"), None);
        assert_eq!(made(&["phones"], "[]"), None);
    }

    proptest! {
        #[test]
        fn the_rest_of_a_file_stays_as_it_is(
            remark in "[ a-zé#:'\"-]{0,12}",
            before in prop::collection::vec(("[a-z]{1,6}", "[a-zé]{1,8}", 0..4_u8), 0..5),
            quote in 0..3_u8,
            crlf: bool,
            value in "[a-zé0-9]{1,9}",
        ) {
            let mut text = String::new();
            for (at, (name, word, style)) in before.iter().enumerate() {
                text.push_str(&match style {
                    0 => format!("k{at}{name}: {word} # {remark}\n"),
                    1 => format!("k{at}{name}:\n  - {word}   # {remark}\n"),
                    2 => format!("k{at}{name}: '{word}'\n\n"),
                    _ => format!("# {remark}\nk{at}{name}: {{ a: \"{word}\" }}\n"),
                });
            }
            let mark = ["", "'", "\""][quote as usize];
            text.push_str(&format!("cost:  {mark}free{mark}   # {remark}\nlast: 1"));
            let text = if crlf { text.replace('\n', "\r\n") } else { text };
            if let Some(made) = patched(&text, &["cost"], &value) {
                prop_assert_eq!(&made, &text.replacen(&format!("cost:  {mark}free{mark}"), &format!("cost:  {value}"), 1));
                let root = yaml::parse(&SourcePath::new("a.yaml"), &made, 0, &mut Report::new()).expect("still YAML");
                prop_assert_eq!(find(&root, &["cost"]).and_then(Node::text), Some(value.as_str()));
            }
        }
    }
}
