//! The text of a template cut into its parts (text, `{{ }}`, `{% %}`, `{# #}`), and written without indentation.
//!
//! Enters: a template as its author wrote it. Leaves: a shorter one with the same lines, and the way back from a place in the
//! short one to the place in the written one. The rule for authors stands in `docs/theming.md`: a line end counts as one space,
//! a line that holds only `{% %}` and `{# #}` leaves nothing, and inside `pre` and `textarea` every blank counts.

use std::ops::Range;

/// What a part of a template is.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Part {
    Text,
    /// `{{ … }}`
    Value,
    /// `{% … %}`
    Tag,
    /// `{# … #}`
    Comment,
    /// What stands between `{% raw %}` and `{% endraw %}`.
    Raw,
}

/// Cuts a template into its parts. A part that is never closed reaches to the end; tera will say so.
pub fn parts(source: &str) -> Vec<(Part, Range<usize>)> {
    let mut parts = Vec::new();
    let mut at = 0;
    while at < source.len() {
        let (start, part) = next_opening(source, at);
        if start > at {
            parts.push((Part::Text, at..start));
        }
        let Some(part) = part else { break };
        let end = closing(source, start, part);
        parts.push((part, start..end));
        at = end;
        if part == Part::Tag && tag_word(&source[start..end]) == "raw" {
            let close = end_of_raw(source, end);
            if close > end {
                parts.push((Part::Raw, end..close));
            }
            at = close;
        }
    }
    parts
}

fn next_opening(source: &str, from: usize) -> (usize, Option<Part>) {
    let bytes = source.as_bytes();
    for at in from..bytes.len().saturating_sub(1) {
        if bytes[at] == b'{' {
            match bytes[at + 1] {
                b'{' => return (at, Some(Part::Value)),
                b'%' => return (at, Some(Part::Tag)),
                b'#' => return (at, Some(Part::Comment)),
                _ => {}
            }
        }
    }
    (source.len(), None)
}

/// The end of the part that opens at `start`. Closing marks inside quoted text do not close it.
fn closing(source: &str, start: usize, part: Part) -> usize {
    let mark: &[u8] = match part {
        Part::Value => b"}}",
        Part::Tag => b"%}",
        _ => b"#}",
    };
    let bytes = source.as_bytes();
    let mut quote = None;
    let mut at = start + 2;
    while at < bytes.len() {
        match quote {
            Some(open) => {
                if bytes[at] == b'\\' {
                    at += 1;
                } else if bytes[at] == open {
                    quote = None;
                }
            }
            None if part != Part::Comment && matches!(bytes[at], b'"' | b'\'' | b'`') => quote = Some(bytes[at]),
            None if bytes[at..].starts_with(mark) => return at + 2,
            None => {}
        }
        at += 1;
    }
    source.len()
}

fn end_of_raw(source: &str, from: usize) -> usize {
    let mut at = from;
    while let Some(found) = source[at..].find("{%") {
        let start = at + found;
        if tag_word(&source[start..]) == "endraw" {
            return start;
        }
        at = start + 2;
    }
    source.len()
}

/// The first word of a tag: `if` of `{%- if page.title %}`.
pub fn tag_word(tag: &str) -> &str {
    let inside = tag.trim_start_matches("{%").trim_start_matches('-').trim_start();
    let end = inside.find(|letter: char| !letter.is_alphanumeric() && letter != '_').unwrap_or(inside.len());
    &inside[..end]
}

/// A template without indentation.
pub struct Tight {
    pub text: String,
    lines: Vec<Line>,
}

struct Line {
    /// Where the line begins in the tight text, after what was put there to hide a line end.
    tight: usize,
    /// Where the same letter stands in the written text.
    written: usize,
}

impl Tight {
    /// The place in the written text of a place in the tight one.
    pub fn written(&self, range: Range<usize>) -> Range<usize> {
        let back = |at: usize| {
            let line = match self.lines.partition_point(|line| line.tight <= at) {
                0 => return 0,
                after => &self.lines[after - 1],
            };
            line.written + (at - line.tight)
        };
        let start = back(range.start);
        start..back(range.end).max(start)
    }

    /// The place in the written text of a line (from 1) and a column in letters (from 1) of the tight text.
    pub fn written_at(&self, line: usize, column: usize, letters: usize) -> Range<usize> {
        let Some(begin) =
            self.text.split_inclusive('\n').take(line.saturating_sub(1)).map(str::len).reduce(|a, b| a + b)
        else {
            return self.written(bytes_of(&self.text, column, letters));
        };
        let within = bytes_of(self.text.get(begin..).unwrap_or_default(), column, letters);
        self.written(begin + within.start..begin + within.end)
    }
}

fn bytes_of(text: &str, column: usize, letters: usize) -> Range<usize> {
    let at = |count: usize| text.char_indices().nth(count).map_or(text.len(), |(at, _)| at);
    let start = at(column.saturating_sub(1));
    start..at(column.saturating_sub(1) + letters).max(start)
}

/// Takes the indentation off. Line ends stay where they are, so that the numbers of lines stay true; one that would only print an
/// empty line is hidden in a comment.
pub fn tighten(source: &str) -> Tight {
    let parts = parts(source);
    let mut text = String::with_capacity(source.len());
    let mut lines = Vec::new();
    let mut hidden_break = false;
    let mut kept: Option<&'static str> = None;
    let mut part_at = 0;
    let mut at = 0;
    for line in source.split_inclusive('\n') {
        let range = at..at + line.len();
        at = range.end;
        if hidden_break {
            text.push_str("#}");
            hidden_break = false;
        }
        let body = line.trim_end_matches(['\n', '\r']);
        let ends_line = body.len() < line.len();
        while part_at + 1 < parts.len() && parts[part_at].1.end <= range.start {
            part_at += 1;
        }
        let raw = parts.get(part_at).is_some_and(|(part, of)| *part == Part::Raw && of.contains(&range.start));
        if kept.is_some() || raw {
            lines.push(Line { tight: text.len(), written: range.start });
            text.push_str(line);
            kept = preserving(kept, body);
            continue;
        }
        let stripped = body.trim_start_matches([' ', '\t']);
        let indent = body.len() - stripped.len();
        lines.push(Line { tight: text.len(), written: range.start + indent });
        kept = preserving(kept, body);
        text.push_str(if kept.is_some() { stripped } else { stripped.trim_end_matches([' ', '\t']) });
        if !ends_line {
            continue;
        }
        if kept.is_none() && prints_nothing(source, &parts[part_at.min(parts.len())..], &range) {
            text.push_str("{#\n");
            hidden_break = true;
        } else {
            text.push('\n');
        }
    }
    if hidden_break {
        text.push_str("#}");
    }
    Tight { text, lines }
}

/// Does the line hold nothing but blanks, tags and comments, and end outside them?
fn prints_nothing(source: &str, parts: &[(Part, Range<usize>)], line: &Range<usize>) -> bool {
    let end = line.end - 1;
    for (part, range) in parts.iter().take_while(|(_, range)| range.start < line.end) {
        let inside = range.start.max(line.start)..range.end.min(line.end);
        match part {
            Part::Value | Part::Raw => return false,
            Part::Text if !source[inside].trim().is_empty() => return false,
            Part::Tag | Part::Comment if range.end > end => return false,
            _ => {}
        }
    }
    true
}

/// Whether a line leaves us inside an element whose blanks are all meant.
fn preserving(mut open: Option<&'static str>, line: &str) -> Option<&'static str> {
    const MEANT: [&str; 2] = ["pre", "textarea"];
    let lower = line.to_ascii_lowercase();
    let mut rest = lower.as_str();
    loop {
        match open {
            Some(name) => {
                let Some(at) = rest.find(&format!("</{name}")) else { return open };
                rest = &rest[at + 2 + name.len()..];
                open = None;
            }
            None => {
                let found = MEANT
                    .iter()
                    .filter_map(|name| {
                        let at = rest.find(&format!("<{name}"))?;
                        let after = rest[at + 1 + name.len()..].chars().next();
                        after.is_none_or(|letter| !letter.is_ascii_alphanumeric()).then_some((at, *name))
                    })
                    .min();
                let (at, name) = found?;
                rest = &rest[at + 1 + name.len()..];
                open = Some(name);
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn indentation_goes_and_lines_stay() {
        let written = "<ul>\n    {% for item in page.items %}\n    <li>{{ item }}</li>\n    {% endfor %}\n</ul>\n";
        let tight = tighten(written);
        assert_eq!(
            tight.text,
            "<ul>\n{% for item in page.items %}{#\n#}<li>{{ item }}</li>\n{% endfor %}{#\n#}</ul>\n"
        );
        assert_eq!(tight.text.lines().count(), written.lines().count());
        let at = tight.text.find("{{ item").unwrap();
        assert_eq!(&written[tight.written(at..at + 10)], "{{ item }}");
        assert_eq!(&written[tight.written_at(3, 7, 10)], "{{ item }}");
    }

    #[test]
    fn words_on_two_lines_stay_apart() {
        assert_eq!(tighten("<p>un\n   deux\n</p>").text, "<p>un\ndeux\n</p>");
        assert_eq!(tighten("<b>un</b>\n   <b>deux</b>").text, "<b>un</b>\n<b>deux</b>");
    }

    #[test]
    fn meant_blanks_are_kept() {
        let pre = "<pre>\n    a\n  b\n</pre>\n  <p>\n";
        assert_eq!(tighten(pre).text, "<pre>\n    a\n  b\n</pre>\n<p>\n");
        let raw = "{% raw %}\n  {{ a }}\n{% endraw %}\n";
        assert_eq!(tighten(raw).text, "{% raw %}\n  {{ a }}\n{% endraw %}{#\n#}");
    }

    #[test]
    fn a_tag_over_two_lines_is_left_whole() {
        let written = "{% if a\n    and b %}\n  x\n{% endif %}";
        assert_eq!(tighten(written).text, "{% if a\nand b %}{#\n#}x\n{% endif %}");
    }
}
