//! YAML as nodes with places; the one door to `serde_yaml`. Enters: the text of a file or of a front matter. Leaves: a tree of
//! nodes, each with its range of bytes, and every scalar as it was written.
//!
//! People who write words do not know YAML's quoting rules (decisions 1): a plain value that holds `: ` is read as the text it is,
//! `Sujet #1` keeps its number sign, `no`, `18:30` and `+1514…` stay what they are, between braces as well. Types are given by
//! `shape`, never guessed. What is written in the plainest form is read without the parser (`lines`), to the same tree.

mod lines;
pub mod node;

use std::fmt;
use std::ops::Range;

use serde::de::{Deserialize, Deserializer, MapAccess, SeqAccess, Visitor};
use serde_yaml::{DuplicateKeyPolicy, MergeKeyPolicy, NonFiniteFloatPolicy, Spanned};

use crate::diag::report::{Code, Place, Problem, Report};
use crate::path::SourcePath;

pub use crate::source::yaml::node::{Key, Node, Value};

const NOT_YAML: Code = Code::error("Y101");
const TWICE: Code = Code::error("Y102");
const TOO_LARGE: Code = Code::error("Y103");
const REFERENCE: Code = Code::error("Y104");
const INDENTED_WITH_TABS: Code = Code::error("Y105");
const UNCLOSED_QUOTE: Code = Code::error("Y106");
const UNCLOSED_BRACKET: Code = Code::error("Y107");
const UNSEEN: Code = Code::error("Y108");

/// How deep values may stand in one another.
const MOST_LEVELS: usize = 64;

/// Reads YAML that begins at byte `base` of the file `path`. `None` after a problem that leaves nothing to read;
/// an empty text is an empty map.
pub fn parse(path: &SourcePath, text: &str, base: usize, report: &mut Report) -> Option<Node> {
    if let Some(node) = lines::read(text, base) {
        return Some(node);
    }
    report_unseen(path, text, base, report);
    if let Some(at) = too_deep(text) {
        let word: String = text[at..].lines().next().unwrap_or_default().chars().take(80).collect();
        let place = Place::range(path, base + at..base + at + word.len());
        report.add(Problem::new(TOO_LARGE).at(place).with("word", word));
        return None;
    }
    let quoted = quote_plain_words(text);
    let options = serde_yaml::options! {
        budget: serde_yaml::budget! { max_nodes: 200_000, max_depth: MOST_LEVELS, max_aliases: 0 },
        duplicate_keys: DuplicateKeyPolicy::Error,
        merge_keys: MergeKeyPolicy::Error,
        strict_booleans: true,
        // `1e309` and `.inf` are words like others: what was written counts, not the number that it might be.
        non_finite_float_policy: NonFiniteFloatPolicy::PassThrough,
        with_snippet: false,
    };
    if text.lines().all(|line| line.trim().is_empty() || line.trim_start().starts_with('#')) {
        return Some(Node { range: base..base + text.len(), value: Value::Map(Vec::new()) });
    }
    match serde_yaml::from_str_with_options::<Raw>(&quoted.text, options) {
        Ok(raw) => Some(place(raw, &quoted, text, base)),
        Err(error) => {
            report.add(problem(path, text, base, &quoted, error));
            None
        }
    }
}

/// Signs that turn the order of a line, or control a machine, are never words: the first of each line is told.
fn report_unseen(path: &SourcePath, text: &str, base: usize, report: &mut Report) {
    let is_unseen = |letter: char| {
        matches!(letter, '\u{202A}'..='\u{202E}' | '\u{2066}'..='\u{2069}')
            || (letter.is_control() && !matches!(letter, '\t' | '\n' | '\r' | '\u{85}'))
    };
    let mut start = base;
    for line in text.split_inclusive('\n') {
        if let Some((at, letter)) = line.char_indices().find(|(_, letter)| is_unseen(*letter)) {
            let place = Place::range(path, start + at..start + at + letter.len_utf8());
            report.add(Problem::new(UNSEEN).at(place).with("word", format!("U+{:04X}", letter as u32)));
        }
        start += line.len();
    }
}

/// Where values begin to stand deeper in one another than any file of facts needs, as the parser would find out only by going there.
fn too_deep(text: &str) -> Option<usize> {
    let mut brackets = 0_usize;
    let mut indents: Vec<usize> = Vec::new();
    let mut start = 0;
    for line in text.split_inclusive('\n') {
        let words = line.trim_start_matches(' ');
        let indent = line.len() - words.len();
        if !words.trim().is_empty() {
            while indents.last().is_some_and(|above| *above >= indent) {
                indents.pop();
            }
            indents.push(indent);
        }
        let marks = words.split(' ').take_while(|word| matches!(*word, "-" | "?" | ":" | "")).count();
        if indents.len() + marks > MOST_LEVELS {
            return Some(start + indent);
        }
        for (at, byte) in line.bytes().enumerate() {
            match byte {
                b'[' | b'{' => brackets += 1,
                b']' | b'}' => brackets = brackets.saturating_sub(1),
                _ => {}
            }
            if brackets > MOST_LEVELS {
                return Some(start + at);
            }
        }
        start += line.len();
    }
    None
}

/// Texts are quoted before the parser sees them; this remembers where, so that places stay those of the file.
struct Quoted<'a> {
    text: std::borrow::Cow<'a, str>,
    /// (offset in the quoted text, bytes inserted up to there), ascending.
    shifts: Vec<(usize, usize)>,
}

impl Quoted<'_> {
    fn original(&self, offset: usize) -> usize {
        let after = self.shifts.partition_point(|(at, _)| *at <= offset);
        let inserted = if after == 0 { 0 } else { self.shifts[after - 1].1 };
        offset.saturating_sub(inserted)
    }
}

/// Puts quotes around a plain value that YAML would misread although its writer meant a sentence:
/// one that holds `: `, ends with `:`, or holds a number sign glued to what follows (`Sujet #1`).
fn quote_plain_words(text: &str) -> Quoted<'_> {
    let mut words: Vec<Range<usize>> = Vec::new();
    let mut block_indent: Option<usize> = None;
    let mut start = 0;
    let mut flow_end = 0;
    for line in text.split_inclusive('\n') {
        let line_start = start;
        start += line.len();
        if line_start < flow_end {
            continue;
        }
        let content = line.trim_end();
        let indent = content.len() - content.trim_start().len();
        if let Some(parent) = block_indent {
            if content.trim().is_empty() || indent > parent {
                continue;
            }
            block_indent = None;
        }
        if let Some(at) = flow_start(content) {
            match flow_words(text, line_start + at) {
                Some((end, inside)) => {
                    flow_end = end;
                    words.extend(inside);
                }
                // Never closed: nothing of this file can be read, and looking on from every line would be slow.
                None => return Quoted { text: text.into(), shifts: Vec::new() },
            }
            continue;
        }
        let Some(value_at) = value_start(content) else { continue };
        let value = &content[value_at..];
        if value.starts_with(['|', '>']) {
            block_indent = Some(indent);
            continue;
        }
        if needs_quotes(value) {
            let from = line_start + value_at;
            let until = from + comment_start(value).unwrap_or(value.len());
            words.push(from..from + text[from..until].trim_end().len());
        }
    }
    put_quotes(text, &words)
}

/// The text with quotes around each of these ranges.
fn put_quotes<'a>(text: &'a str, ranges: &[Range<usize>]) -> Quoted<'a> {
    let mut quoted = String::new();
    let mut shifts = Vec::new();
    let mut copied = 0;
    for range in ranges {
        let words = &text[range.clone()];
        quoted.push_str(&text[copied..range.start]);
        let mut insert = |quoted: &mut String| {
            quoted.push('\'');
            let inserted = shifts.last().map_or(0, |(_, inserted)| *inserted) + 1;
            shifts.push((quoted.len(), inserted));
        };
        insert(&mut quoted);
        for (at, part) in words.split('\'').enumerate() {
            if at > 0 {
                quoted.push('\'');
                insert(&mut quoted);
            }
            quoted.push_str(part);
        }
        insert(&mut quoted);
        copied = range.end;
    }
    if shifts.is_empty() {
        return Quoted { text: text.into(), shifts };
    }
    quoted.push_str(&text[copied..]);
    Quoted { text: quoted.into(), shifts }
}

/// Where a group between braces or a list between brackets begins: `key: {`, `- [`, `- key: {`.
fn flow_start(line: &str) -> Option<usize> {
    let mut at = line.len() - line.trim_start().len();
    while line[at..].starts_with("- ") {
        at += 2;
        at += line[at..].len() - line[at..].trim_start().len();
    }
    if !line[at..].starts_with(['{', '[']) {
        let colon = line[at..].find(':').filter(|colon| is_key(&line[at..at + colon]))?;
        let after = &line[at + colon + 1..];
        at += colon + 1 + after.len() - after.trim_start().len();
    }
    line[at..].starts_with(['{', '[']).then_some(at)
}

/// The end of the group or list that begins here, and the words inside it that YAML would misread: `{ fr: Essai : le site }`.
/// Nothing if it is never closed.
fn flow_words(text: &str, start: usize) -> Option<(usize, Vec<Range<usize>>)> {
    let bytes = text.as_bytes();
    let mut words = Vec::new();
    let mut open: Vec<u8> = Vec::new();
    let mut is_value = false;
    let mut at = start;
    while at < bytes.len() {
        match bytes[at] {
            opening @ (b'{' | b'[') => {
                open.push(opening);
                is_value = opening == b'[';
                at += 1;
            }
            b'}' | b']' => {
                open.pop();
                at += 1;
                if open.is_empty() {
                    return Some((at, words));
                }
            }
            b',' => {
                is_value = open.last() == Some(&b'[');
                at += 1;
            }
            b':' => {
                is_value = true;
                at += 1;
            }
            b'"' => at = after_quote(bytes, at, b'\\')?,
            b'\'' => at = after_quote(bytes, at, b'\'')?,
            b'#' => at += text[at..].find('\n').unwrap_or(text.len() - at),
            byte if byte.is_ascii_whitespace() => at += 1,
            _ => {
                let rest = &text[at..];
                let end = rest.find([',', '{', '}', '[', ']', '\n']).unwrap_or(rest.len());
                let colon = rest[..end].find(':').filter(|colon| {
                    let after = rest[colon + 1..].chars().next();
                    after.is_none_or(|letter| letter.is_whitespace() || ",{}[]".contains(letter))
                });
                match colon {
                    Some(colon) if !is_value => at += colon,
                    _ => {
                        let written = &rest[..comment_start(&rest[..end]).unwrap_or(end)];
                        let plain = written.trim_end();
                        // A shortcut is told as one.
                        let shortcut = plain.starts_with(['&', '*', '!']);
                        if is_value && !shortcut && needs_quotes(plain) {
                            words.push(at..at + plain.len());
                        }
                        at += written.len().max(1);
                    }
                }
            }
        }
    }
    None
}

/// The place after the quotation mark that answers the one here.
fn after_quote(bytes: &[u8], start: usize, escape: u8) -> Option<usize> {
    let quote = bytes[start];
    let mut at = start + 1;
    while at < bytes.len() {
        if bytes[at] == escape && (escape != quote || bytes.get(at + 1) == Some(&quote)) {
            at += 2;
        } else if bytes[at] == quote {
            return Some(at + 1);
        } else {
            at += 1;
        }
    }
    None
}

/// Where the value of `key: value` or `- value` begins, if the line has one.
fn value_start(line: &str) -> Option<usize> {
    let mut at = line.len() - line.trim_start().len();
    let mut item = false;
    while line[at..].starts_with("- ") {
        at += 2;
        at += line[at..].len() - line[at..].trim_start().len();
        item = true;
    }
    let rest = &line[at..];
    if rest.starts_with(['#', '{', '[', '"', '\'', '&', '*', '!', '|', '>', '%', '@', '`']) {
        return None;
    }
    match rest.find(':') {
        Some(colon) if is_key(&rest[..colon]) && rest[colon + 1..].starts_with([' ', '\t']) => {
            let after = &rest[colon + 1..];
            let value = after.trim_start();
            (!value.is_empty()).then(|| at + colon + 1 + (after.len() - value.len()))
        }
        Some(colon) if is_key(&rest[..colon]) && colon + 1 == rest.len() => None,
        _ if item => Some(at),
        _ => None,
    }
}

fn is_key(text: &str) -> bool {
    !text.is_empty() && text.chars().all(|letter| letter.is_alphanumeric() || "-_./".contains(letter))
}

fn needs_quotes(value: &str) -> bool {
    let plain = !value.starts_with(['"', '\'', '[', '{', '|', '>', '#']);
    let awkward_start = value.starts_with(['@', '`', '%', ',', ']', '}', '&', '*', '!'])
        || (value.starts_with(['-', '?', ':']) && value[1..].starts_with([' ', '\t']));
    let words = &value[..comment_start(value).unwrap_or(value.len())];
    let words = words.trim_end();
    let colon = words.contains(": ") || words.ends_with(':');
    let number_sign = words.contains(" #");
    (plain && (colon || number_sign || awkward_start)) || has_words_after_quotation(value)
}

/// `"Facile" ou pas`: a value that begins with a quotation and goes on after it.
fn has_words_after_quotation(value: &str) -> bool {
    let Some(mark) = value.chars().next().filter(|mark| matches!(mark, '"' | '\'')) else { return false };
    let Some(close) = value[1..].find(mark) else { return false };
    let after = &value[close + 2..];
    !value[1..=close].contains('\\')
        && after.starts_with([' ', '\t'])
        && after.trim_start().starts_with(|letter: char| letter.is_alphanumeric())
}

/// A comment begins with ` # ` or two spaces and a number sign; ` #1` is a word.
fn comment_start(value: &str) -> Option<usize> {
    let mut from = 0;
    while let Some(at) = value[from..].find(" #") {
        let at = from + at;
        let after = &value[at + 2..];
        let spaced = value[..at].ends_with(' ');
        if after.is_empty() || after.starts_with([' ', '\t', '#']) || spaced {
            return Some(at);
        }
        from = at + 2;
    }
    None
}

fn place(raw: Raw, quoted: &Quoted, text: &str, base: usize) -> Node {
    let start = quoted.original(raw.range.start).min(text.len());
    let end = quoted.original(raw.range.end).clamp(start, text.len());
    let slice = text.get(start..end).unwrap_or_default();
    let value = match raw.value {
        RawValue::Empty => match slice.trim() {
            "" => Value::Empty,
            written => Value::Scalar { text: written.to_owned(), plain: true },
        },
        RawValue::Guessed => Value::Scalar { text: slice.trim_end().to_owned(), plain: true },
        RawValue::Text(words) => Value::Scalar { text: words, plain: !slice.starts_with(['"', '\'', '|', '>']) },
        RawValue::List(items) => Value::List(items.into_iter().map(|item| place(item, quoted, text, base)).collect()),
        RawValue::Map(pairs) => Value::Map(
            pairs
                .into_iter()
                .map(|(key, value)| {
                    let start = quoted.original(key.range.start);
                    let end = quoted.original(key.range.end).max(start);
                    (Key { name: key.name, range: base + start..base + end }, place(value, quoted, text, base))
                })
                .collect(),
        ),
    };
    let trimmed = match &value {
        Value::List(_) | Value::Map(_) => end,
        _ => start + slice.trim_end().len(),
    };
    Node { range: base + start..base + trimmed.max(start), value }
}

struct Raw {
    range: Range<usize>,
    value: RawValue,
}

enum RawValue {
    Empty,
    /// A number or a boolean to YAML; to us the letters that stand there.
    Guessed,
    Text(String),
    List(Vec<Raw>),
    Map(Vec<(Key, Raw)>),
}

impl<'de> Deserialize<'de> for Raw {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Raw, D::Error> {
        let spanned = Spanned::<RawValue>::deserialize(deserializer)?;
        Ok(Raw { range: bytes(spanned.referenced), value: spanned.value })
    }
}

fn bytes(location: serde_yaml::Location) -> Range<usize> {
    let start = location.span().byte_offset().unwrap_or_default() as usize;
    start..start + location.span().byte_len().unwrap_or_default() as usize
}

impl<'de> Deserialize<'de> for RawValue {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<RawValue, D::Error> {
        deserializer.deserialize_any(AnyVisitor)
    }
}

struct AnyVisitor;

impl<'de> Visitor<'de> for AnyVisitor {
    type Value = RawValue;

    fn expecting(&self, formatter: &mut fmt::Formatter) -> fmt::Result {
        formatter.write_str("any value")
    }
    fn visit_bool<E>(self, _: bool) -> Result<RawValue, E> {
        Ok(RawValue::Guessed)
    }
    fn visit_i64<E>(self, _: i64) -> Result<RawValue, E> {
        Ok(RawValue::Guessed)
    }
    fn visit_u64<E>(self, _: u64) -> Result<RawValue, E> {
        Ok(RawValue::Guessed)
    }
    fn visit_i128<E>(self, _: i128) -> Result<RawValue, E> {
        Ok(RawValue::Guessed)
    }
    fn visit_u128<E>(self, _: u128) -> Result<RawValue, E> {
        Ok(RawValue::Guessed)
    }
    fn visit_f64<E>(self, _: f64) -> Result<RawValue, E> {
        Ok(RawValue::Guessed)
    }
    fn visit_str<E>(self, text: &str) -> Result<RawValue, E> {
        Ok(RawValue::Text(text.to_owned()))
    }
    fn visit_string<E>(self, text: String) -> Result<RawValue, E> {
        Ok(RawValue::Text(text))
    }
    fn visit_unit<E>(self) -> Result<RawValue, E> {
        Ok(RawValue::Empty)
    }
    fn visit_none<E>(self) -> Result<RawValue, E> {
        Ok(RawValue::Empty)
    }
    fn visit_some<D: Deserializer<'de>>(self, deserializer: D) -> Result<RawValue, D::Error> {
        RawValue::deserialize(deserializer)
    }
    fn visit_seq<A: SeqAccess<'de>>(self, mut access: A) -> Result<RawValue, A::Error> {
        let mut items = Vec::new();
        while let Some(item) = access.next_element::<Raw>()? {
            items.push(item);
        }
        Ok(RawValue::List(items))
    }
    fn visit_map<A: MapAccess<'de>>(self, mut access: A) -> Result<RawValue, A::Error> {
        let mut pairs = Vec::new();
        while let Some(key) = access.next_key::<Spanned<String>>()? {
            let value = access.next_value::<Raw>()?;
            pairs.push((Key { name: key.value, range: bytes(key.referenced) }, value));
        }
        Ok(RawValue::Map(pairs))
    }
}

/// A failure of the parser in words of ours, at its place.
fn problem(path: &SourcePath, text: &str, base: usize, quoted: &Quoted, error: serde_yaml::Error) -> Problem {
    use serde_yaml::Error;
    let error = error.without_snippet();
    let range = error.location().map_or(0..0, |location| match location.span().byte_offset() {
        Some(offset) if offset > 0 || location.line() <= 1 => bytes(location),
        _ => {
            let at = offset_of(&quoted.text, location.line() as usize, location.column() as usize);
            at..at
        }
    });
    let start = quoted.original(range.start).min(text.len());
    let mut end = quoted.original(range.end).clamp(start, text.len());
    let line_end = text[floor(text, start)..].find('\n').map_or(text.len(), |at| floor(text, start) + at);
    if end == start {
        end = line_end;
    }
    let (start, end) = (floor(text, start), floor(text, end));
    let line_start = text[..start].rfind('\n').map_or(0, |at| at + 1);
    let line = &text[line_start..line_end.max(line_start)];
    let mut place = base + start..base + end;
    let mut shown = line;
    let code = match error {
        Error::DuplicateMappingKey { .. } => TWICE,
        Error::Budget { .. } if text[start..].starts_with('*') => REFERENCE,
        Error::Budget { .. } => TOO_LARGE,
        Error::UnknownAnchor { .. }
        | Error::AliasError { .. }
        | Error::AliasReplayLimitExceeded { .. }
        | Error::AliasExpansionLimitExceeded { .. }
        | Error::AliasReplayStackDepthExceeded { .. }
        | Error::MergeKeyNotAllowed { .. }
        | Error::RecursiveReferencesRequireWeakTypes { .. } => REFERENCE,
        _ if line[..line.len() - line.trim_start().len()].contains('\t') || line.contains(":\t") => INDENTED_WITH_TABS,
        _ => match opened_before(text, line_start) {
            Some((code, range)) => {
                shown = &text[range.clone()];
                place = base + range.start..base + range.end;
                code
            }
            None => NOT_YAML,
        },
    };
    let word = match error {
        Error::DuplicateMappingKey { key, .. } => key.clone().unwrap_or_default(),
        _ => shown.trim().chars().take(80).collect(),
    };
    let problem = Problem::new(code).at(Place::range(path, place)).with("word", word).foreign(error.to_string());
    match quoted_whole(line) {
        Some(corrected) if code == NOT_YAML => problem.with("kind", "quotation").correct(corrected),
        _ => problem.with("kind", ""),
    }
}

/// `title: 'Oui', dit-elle` with quotation marks around the whole value.
fn quoted_whole(line: &str) -> Option<String> {
    let at = value_start(line)?;
    let value = line[at..].trim_end();
    value.starts_with(['"', '\'']).then(|| format!("{}'{}'", line[..at].trim_start(), value.replace('\'', "''")))
}

/// A quotation mark or a bracket that was opened on the line at `from` or on one of the five before it, and not closed there: the
/// parser stumbles only later.
fn opened_before(text: &str, from: usize) -> Option<(Code, Range<usize>)> {
    let mut end = text[from..].find('\n').map_or(text.len(), |at| from + at);
    for _ in 0..6 {
        let start = text[..end].rfind('\n').map_or(0, |at| at + 1);
        let line = &text[start..end];
        let code = if line.matches('"').count() % 2 == 1 {
            Some(UNCLOSED_QUOTE)
        } else if line.matches(['[', '{']).count() > line.matches([']', '}']).count() {
            Some(UNCLOSED_BRACKET)
        } else {
            None
        };
        if let Some(code) = code {
            return Some((code, start..end));
        }
        end = start.checked_sub(1)?;
    }
    None
}

/// The byte of a line and a column, both from 1.
fn offset_of(text: &str, line: usize, column: usize) -> usize {
    let start: usize = text.split_inclusive('\n').take(line.saturating_sub(1)).map(str::len).sum();
    let rest = text.get(start..).unwrap_or_default();
    start + rest.char_indices().nth(column.saturating_sub(1)).map_or(rest.len(), |(at, _)| at)
}

fn floor(text: &str, mut at: usize) -> usize {
    at = at.min(text.len());
    while !text.is_char_boundary(at) {
        at -= 1;
    }
    at
}

#[cfg(test)]
mod tests {
    use std::path::Path;

    use super::*;

    fn shown(text: &str) -> String {
        let mut report = Report::new();
        match parse(&SourcePath::new("facts.yaml"), text, 0, &mut report) {
            Some(node) => draw(&node, text),
            None => report.iter().map(|problem| format!("{} {:?}", problem.code.name, problem.places)).collect(),
        }
    }

    fn draw(node: &Node, text: &str) -> String {
        match &node.value {
            Value::Empty => "∅".into(),
            Value::Scalar { text: words, .. } => format!("{words}@{}", &text[node.range.clone()]),
            Value::List(items) => {
                format!("[{}]", items.iter().map(|item| draw(item, text)).collect::<Vec<_>>().join(", "))
            }
            Value::Map(pairs) => {
                let pairs: Vec<_> = pairs
                    .iter()
                    .map(|(key, value)| format!("{}={}", &text[key.range.clone()], draw(value, text)))
                    .collect();
                format!("{{{}}}", pairs.join(", "))
            }
        }
    }

    #[test]
    fn words_are_read_as_meant() {
        let text = "title: Recrutement : comment ça se passe\nsummary: Sujet #1\nmoney: L'argent « facile »\n\
                    phone: +15145550100\ntime: 18:30\nlang: no\nold: 0800123\ncount: 3   # a remark\nend: l'heure : 9\n";
        assert_eq!(
            shown(text),
            "{title=Recrutement : comment ça se passe@Recrutement : comment ça se passe, summary=Sujet #1@Sujet #1, \
             money=L'argent « facile »@L'argent « facile », phone=+15145550100@+15145550100, time=18:30@18:30, lang=no@no, \
             old=0800123@0800123, count=3@3, end=l'heure : 9@l'heure : 9}"
        );
    }

    #[test]
    fn lists_maps_and_quotes_keep_their_places() {
        assert_eq!(
            shown("a: [x, 'y z', { id: 1 }]\nb:\n  - c: d\n    e:\n  - \"f: g\"\n"),
            "{a=[x@x, y z@'y z', {id=1@1}], b=[{c=d@d, e=∅}, f: g@\"f: g\"]}"
        );
    }

    /// A tab, here in a remark, is nothing that `lines` reads.
    fn parsed(text: &str) -> Option<Node> {
        let mut report = Report::new();
        let node = parse(&SourcePath::new("facts.yaml"), &format!("{text}\n#\t"), 7, &mut report);
        node.filter(|_| report.iter().next().is_none())
    }

    #[test]
    fn files_of_words_are_read_without_the_parser() {
        let folders = ["locales", "content", "facts", "vocabularies"]
            .map(|name| Path::new(env!("CARGO_MANIFEST_DIR")).join(name));
        let files = folders.iter().filter(|folder| folder.is_dir()).flat_map(walkdir::WalkDir::new);
        let mut read = 0;
        for file in files.filter_map(Result::ok).filter(|file| file.path().extension().is_some_and(|is| is == "yaml")) {
            let text = std::fs::read_to_string(file.path()).expect("a text");
            let node = lines::read(&text, 7);
            assert!(node.is_some() || file.file_name() != "search.yaml", "{}", file.path().display());
            assert!(node.is_none() || node == parsed(&text), "{}", file.path().display());
            read += usize::from(node.is_some());
        }
        assert!(read > 6);
    }

    proptest::proptest! {
        #![proptest_config(proptest::prelude::ProptestConfig { failure_persistence: None, ..proptest::prelude::ProptestConfig::with_cases(4_000) })]

        #[test]
        fn lines_are_read_as_the_parser_reads_them(
            lines in proptest::collection::vec((0..4_usize, 0..PIECES.len(), 0..VALUES.len(), 0..VALUES.len()), 1..7),
            letters in "[-a:,#'\"\\[\\] é&*!|>?{}%@~.0]{0,6}",
        ) {
            let line = |(indent, piece, one, other): &(usize, usize, usize, usize)| {
                let value = |at: usize| if VALUES[at].is_empty() { letters.as_str() } else { VALUES[at] };
                let words = PIECES[*piece].replace('1', value(*one)).replace('2', value(*other));
                format!("{}{words}\n", "  ".repeat(*indent))
            };
            let text: String = lines.iter().map(line).collect();
            for text in [text.clone(), text.lines().map(|line| format!("{}\n", line.trim_start())).collect()] {
                let node = lines::read(&text, 7);
                proptest::prop_assert!(node.is_none() || node == parsed(&text), "{text:?} {node:?} {:?}", parsed(&text));
            }
        }
    }

    const PIECES: &[&str] = &[
        "a: 1",
        "b: 1",
        "c:",
        "d:",
        "- 1",
        "- e: 1",
        "- f:",
        "g: [1, 2]",
        "h: [1,2 ]",
        "-   1",
        "# 1",
        "",
        "i:   1  ",
        "1: 2",
        "1",
        "j: [1]",
        "- [ 1 , 2]",
        "k: ['1', \"2\"]",
        "1:",
        "l: '1'",
        "m: \"1\"",
    ];
    const VALUES: &[&str] = &[
        "",
        "mot",
        "deux mots",
        "l’amie d'ici",
        "12",
        "+1 514",
        "no",
        "null",
        "~",
        "a: b",
        "a:b",
        "https://a.org/#b",
        "#1",
        "x #1",
        "x # y",
        "x  #y",
        "-",
        "- x",
        "é",
        "1e309",
        ".inf",
        "0x1f",
        "1_000",
        "\"a\" b",
        "'a'",
        "\u{a0}",
        "x\u{a0}",
        "[",
        "]",
        "a, b",
        "<<",
        "=",
        "...",
        "---",
        "x:",
        ":x",
        "?",
        "? x",
        "$5",
        "(x)",
        "\u{1f600}",
        "\u{feff}",
        "\u{2028}",
        "人口：贩运",
        "x'",
        "x\"",
        "'x",
        "2026-01-01",
        "18:30",
        "%",
        "@a",
        "`",
    ];

    #[test]
    fn broken_yaml_is_a_problem_with_a_place() {
        assert_eq!(shown("a: 1\na: 2\n"), "Y102 [Place { path: facts.yaml, start: Some(5), end: Some(6) }]");
        assert_eq!(shown("b: *x\nc: !d\n"), "{b=*x@*x, c=!d@!d}");
        assert!(shown("a: [&x 1, *x]\n").starts_with("Y104"), "{}", shown("a: [&x 1, *x]\n"));
        assert!(shown("a: \"open\nb: 2\n").starts_with("Y10"));
    }
}
