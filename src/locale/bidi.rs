//! Proof that what must be dialled or typed reads in its order; the one door to the Unicode bidirectional algorithm. Enters: a
//! paragraph, or the bytes of a page. Leaves: whether the signs of each fact stand from left to right as they were written.
//!
//! In an Arabic paragraph, `1-833-900-1010` without isolation is shown as `1010-900-833-1` (UAX #9).

use std::ops::Range;

use unicode_bidi::{BidiInfo, Level};

use crate::lang::Direction;

const LEFT_TO_RIGHT_ISOLATE: char = '\u{2066}';
const RIGHT_TO_LEFT_ISOLATE: char = '\u{2067}';
const FIRST_STRONG_ISOLATE: char = '\u{2068}';
const END_OF_ISOLATE: char = '\u{2069}';

/// Whether the first occurrence of a fact in a paragraph (isolates written as U+2066 to U+2069) is shown in its order. A fact
/// that does not occur is not shown out of order.
pub fn shows_in_order(paragraph: &str, direction: Direction, fact: &str) -> bool {
    match paragraph.find(fact) {
        Some(start) => in_order(paragraph, direction, &[start..start + fact.len()]).is_empty(),
        None => true,
    }
}

/// Of some ranges of a paragraph, those whose letters and digits are not shown from left to right.
fn in_order(paragraph: &str, direction: Direction, ranges: &[Range<usize>]) -> Vec<usize> {
    let level = match direction {
        Direction::LeftToRight => Level::ltr(),
        Direction::RightToLeft => Level::rtl(),
    };
    let info = BidiInfo::new(paragraph, Some(level));
    // Where each byte's letter is shown, counted from the left.
    let mut shown: Vec<usize> = vec![0; paragraph.len()];
    let mut position = 0;
    for part in &info.paragraphs {
        let (levels, runs) = info.visual_runs(part, part.range.clone());
        for run in runs {
            let right_to_left = levels.get(run.start).is_some_and(Level::is_rtl);
            let mut starts: Vec<usize> = paragraph[run.clone()].char_indices().map(|(at, _)| run.start + at).collect();
            if right_to_left {
                starts.reverse();
            }
            for start in starts {
                shown[start] = position;
                position += 1;
            }
        }
    }
    let ascends = |range: &Range<usize>| {
        let signs = paragraph[range.clone()].char_indices();
        let positions: Vec<usize> =
            signs.filter(|(_, letter)| letter.is_ascii_graphic()).map(|(at, _)| shown[range.start + at]).collect();
        positions.windows(2).all(|pair| pair[0] < pair[1])
    };
    ranges.iter().enumerate().filter(|(_, range)| !ascends(range)).map(|(at, _)| at).collect()
}

/// Something on a page that would be read in the wrong order.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct OutOfOrder {
    /// As written.
    pub fact: String,
    /// The bytes of the page on which it begins.
    pub at: usize,
}

/// Checks a page: every `<bdi dir="ltr">`, every link that calls, writes or leads away by showing its address, and every run of
/// digits that looks like a number to dial, wherever it stands. `isolated` facts are proved; bare ones are found.
pub fn out_of_order(page: &str) -> Vec<OutOfOrder> {
    let mut reader = Reader::new(page);
    reader.read();
    reader.found
}

/// Elements that do not begin a paragraph of their own.
const INLINE: [&str; 36] = [
    "a", "abbr", "b", "bdi", "bdo", "cite", "code", "data", "dfn", "em", "i", "img", "input", "kbd", "label", "mark",
    "q", "rp", "rt", "ruby", "s", "samp", "script", "small", "span", "strong", "style", "sub", "sup", "svg",
    "template", "time", "u", "var", "wbr", "picture",
];
/// Elements without content.
const VOID: [&str; 13] =
    ["area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "source", "track", "wbr"];

/// An open element.
struct Open {
    name: String,
    block: bool,
    /// What closes its isolate, if it opened one.
    isolates: bool,
    /// For a block: the direction before it.
    before: Direction,
    /// For a fact: where it begins in the paragraph and on the page.
    fact: Option<(usize, usize)>,
}

struct Reader<'a> {
    page: &'a str,
    open: Vec<Open>,
    direction: Direction,
    paragraph: String,
    /// Where on the page each byte of the paragraph stands.
    places: Vec<usize>,
    facts: Vec<(Range<usize>, usize)>,
    found: Vec<OutOfOrder>,
}

impl<'a> Reader<'a> {
    fn new(page: &'a str) -> Reader<'a> {
        Reader {
            page,
            open: Vec::new(),
            direction: Direction::LeftToRight,
            paragraph: String::new(),
            places: Vec::new(),
            facts: Vec::new(),
            found: Vec::new(),
        }
    }

    fn read(&mut self) {
        let page = self.page;
        let mut at = 0;
        while at < page.len() {
            let rest = &page[at..];
            if rest.starts_with("<!--") {
                at += rest.find("-->").map_or(rest.len(), |end| end + 3);
            } else if rest.starts_with("<!") {
                at += rest.find('>').map_or(rest.len(), |end| end + 1);
            } else if let Some(tag) = Tag::read(rest) {
                let raw = matches!(tag.name.as_str(), "script" | "style" | "title" | "textarea") && !tag.closes;
                let end = at + tag.length;
                self.tag(&tag, at);
                at = end;
                if raw {
                    let close = format!("</{}", tag.name);
                    at += page[at..].to_ascii_lowercase().find(&close).unwrap_or(page.len() - at);
                }
            } else {
                // A `<` that begins no tag is a sign like others.
                let sign = usize::from(rest.starts_with('<'));
                let end = rest[sign..].find('<').map_or(rest.len(), |end| sign + end);
                self.words(&rest[..end], at);
                at += end;
            }
        }
        self.end_paragraph();
    }

    fn words(&mut self, text: &str, at: usize) {
        let mut offset = 0;
        while let Some(letter) = text[offset..].chars().next() {
            let (letter, length) = match letter {
                '&' => entity(&text[offset..]).unwrap_or(('&', 1)),
                _ => (letter, letter.len_utf8()),
            };
            self.push(if letter.is_whitespace() { ' ' } else { letter }, at + offset);
            offset += length;
        }
    }

    fn push(&mut self, letter: char, at: usize) {
        self.paragraph.push(letter);
        self.places.resize(self.paragraph.len(), at);
    }

    fn tag(&mut self, tag: &Tag, at: usize) {
        let block = !INLINE.contains(&tag.name.as_str());
        if tag.closes {
            // An end tag closes what was left open inside it, as browsers do.
            if let Some(from) = self.open.iter().rposition(|open| open.name == tag.name) {
                while self.open.len() > from {
                    self.close(at);
                }
            }
            return;
        }
        if tag.name == "br" {
            self.end_paragraph();
            return;
        }
        if block {
            self.end_paragraph();
        }
        if VOID.contains(&tag.name.as_str()) {
            return;
        }
        let before = self.direction;
        let direction = tag.attribute("dir").map(str::to_ascii_lowercase);
        let stated = match direction.as_deref() {
            Some("ltr") => Some(Direction::LeftToRight),
            Some("rtl") => Some(Direction::RightToLeft),
            _ => None,
        };
        let isolates = !block && (direction.is_some() || tag.name == "bdi");
        if block {
            self.direction = stated.unwrap_or(self.direction);
        } else if isolates {
            let sign = match stated {
                Some(Direction::LeftToRight) => LEFT_TO_RIGHT_ISOLATE,
                Some(Direction::RightToLeft) => RIGHT_TO_LEFT_ISOLATE,
                None => FIRST_STRONG_ISOLATE,
            };
            self.push(sign, at);
        }
        let dials = tag.name == "a"
            && tag
                .attribute("href")
                .is_some_and(|address| ["tel:", "sms:", "mailto:"].iter().any(|scheme| address.starts_with(scheme)));
        let fact = (dials || (tag.name == "bdi" && stated == Some(Direction::LeftToRight)))
            .then_some((self.paragraph.len(), at));
        self.open.push(Open { name: tag.name.clone(), block, isolates, before, fact });
    }

    fn close(&mut self, at: usize) {
        let Some(open) = self.open.pop() else { return };
        if let Some((start, place)) = open.fact {
            // A link around words and a number is judged by the number alone.
            let words = self.paragraph.get(start..).unwrap_or_default();
            if words.chars().all(|letter| letter.is_ascii() || is_isolate(letter)) {
                self.facts.push((start..self.paragraph.len(), place));
            }
        }
        if open.block {
            self.end_paragraph();
            self.direction = open.before;
        } else if open.isolates {
            self.push(END_OF_ISOLATE, at);
        }
    }

    fn end_paragraph(&mut self) {
        let paragraph = std::mem::take(&mut self.paragraph);
        let places = std::mem::take(&mut self.places);
        let mut facts = std::mem::take(&mut self.facts);
        // A block inside a link begins another paragraph; the fact goes on there.
        for open in &mut self.open {
            if let Some((start, _)) = &mut open.fact {
                *start = 0;
            }
        }
        if paragraph.trim().is_empty() {
            return;
        }
        for range in numbers(&paragraph) {
            let known = facts.iter().any(|(fact, _)| fact.start <= range.start && range.end <= fact.end);
            if !known {
                let place = places.get(range.start).copied().unwrap_or_default();
                facts.push((range, place));
            }
        }
        let ranges: Vec<Range<usize>> = facts.iter().map(|(range, _)| range.clone()).collect();
        for at in in_order(&paragraph, self.direction, &ranges) {
            let (range, place) = &facts[at];
            let fact: String = paragraph[range.clone()].chars().filter(|letter| !is_isolate(*letter)).collect();
            self.found.push(OutOfOrder { fact: fact.trim().to_owned(), at: *place });
        }
    }
}

fn is_isolate(letter: char) -> bool {
    (LEFT_TO_RIGHT_ISOLATE..=END_OF_ISOLATE).contains(&letter)
}

/// Runs that look like something to dial or a day in digits: groups of digits joined by single separators, three groups or
/// seven digits at least, so that ages and ranges (14-17) follow the paragraph.
fn numbers(paragraph: &str) -> Vec<Range<usize>> {
    let bytes = paragraph.as_bytes();
    let mut ranges = Vec::new();
    let mut at = 0;
    while at < bytes.len() {
        if !bytes[at].is_ascii_digit() {
            at += 1;
            continue;
        }
        let start = if at > 0 && bytes[at - 1] == b'+' { at - 1 } else { at };
        let (mut end, mut groups, mut digits) = (at, 0, 0);
        loop {
            let group = bytes[end..].iter().take_while(|byte| byte.is_ascii_digit()).count();
            end += group;
            groups += 1;
            digits += group;
            let gap = bytes[end..].iter().take_while(|byte| b" -./()".contains(byte)).count();
            let next = bytes.get(end + gap).is_some_and(u8::is_ascii_digit);
            if gap == 0 || gap > 2 || !next {
                break;
            }
            end += gap;
        }
        if groups >= 3 || (groups >= 2 && digits >= 7) {
            ranges.push(start..end);
        }
        at = end;
    }
    ranges
}

/// A tag of our own pages: attributes are quoted or bare, never split by `>`.
struct Tag {
    name: String,
    closes: bool,
    attributes: Vec<(String, String)>,
    length: usize,
}

impl Tag {
    fn read(text: &str) -> Option<Tag> {
        let inner = text.strip_prefix('<')?;
        let closes = inner.starts_with('/');
        let inner = inner.strip_prefix('/').unwrap_or(inner);
        let name_end =
            inner.find(|letter: char| !letter.is_ascii_alphanumeric() && letter != '-').unwrap_or(inner.len());
        if !inner.starts_with(|letter: char| letter.is_ascii_alphabetic()) {
            return None;
        }
        let name = inner[..name_end].to_ascii_lowercase();
        let mut attributes = Vec::new();
        let mut rest = &inner[name_end..];
        loop {
            rest = rest.trim_start_matches(|letter: char| letter.is_whitespace() || letter == '/');
            if rest.is_empty() || rest.starts_with('>') {
                break;
            }
            let key_end = rest
                .find(|letter: char| letter.is_whitespace() || matches!(letter, '=' | '>' | '/'))
                .unwrap_or(rest.len())
                .max(rest.chars().next().map_or(0, char::len_utf8));
            let key = rest[..key_end].to_ascii_lowercase();
            rest = rest[key_end..].trim_start();
            let Some(value) = rest.strip_prefix('=') else {
                attributes.push((key, String::new()));
                continue;
            };
            let value = value.trim_start();
            let (words, after) = match value.chars().next() {
                Some(quote @ ('"' | '\'')) => {
                    let end = value[1..].find(quote).map_or(value.len(), |end| end + 1);
                    (value.get(1..end).unwrap_or_default(), value.get(end + 1..).unwrap_or_default())
                }
                _ => {
                    let end = value.find(|letter: char| letter.is_whitespace() || letter == '>').unwrap_or(value.len());
                    (&value[..end], &value[end..])
                }
            };
            attributes.push((key, words.to_owned()));
            rest = after;
        }
        let rest = rest.strip_prefix('>').unwrap_or(rest);
        Some(Tag { name, closes, attributes, length: text.len() - rest.len() })
    }

    fn attribute(&self, name: &str) -> Option<&str> {
        self.attributes.iter().find(|(key, _)| key == name).map(|(_, value)| value.as_str())
    }
}

/// The sign that an entity at the beginning of a text stands for, and its length.
fn entity(text: &str) -> Option<(char, usize)> {
    let end = text.bytes().take(12).position(|byte| byte == b';')?;
    let name = text.get(1..end)?;
    let letter = match name {
        "amp" => '&',
        "lt" => '<',
        "gt" => '>',
        "quot" => '"',
        "apos" => '\'',
        "nbsp" => ' ',
        "lrm" => '\u{200E}',
        "rlm" => '\u{200F}',
        _ => {
            let number = name.strip_prefix('#')?;
            let code = match number.strip_prefix(['x', 'X']) {
                Some(digits) => u32::from_str_radix(digits, 16).ok()?,
                None => number.parse().ok()?,
            };
            char::from_u32(code)?
        }
    };
    Some((letter, end + 1))
}

#[cfg(test)]
mod tests {
    use super::*;

    const RTL: Direction = Direction::RightToLeft;

    fn page(body: &str) -> Vec<String> {
        let html =
            format!("<!DOCTYPE html><html lang=ar dir=rtl><head><title>1-1-1</title></head><body>{body}</body></html>");
        out_of_order(&html)
            .into_iter()
            .inspect(|found| assert!(found.at < html.len()))
            .map(|found| found.fact)
            .collect()
    }

    #[test]
    fn numbers_in_arabic_need_isolation() {
        let facts = [
            ("1-833-900-1010", false),
            ("1 833 900-1010", false),
            ("9-1-1", false),
            ("911", true),
            ("514.932.7656", true),
        ];
        for (fact, bare) in facts {
            let sentence = |fact: &str| format!("اتصل بالرقم {fact} الآن");
            assert_eq!(shows_in_order(&sentence(fact), RTL, fact), bare, "{fact} bare");
            for isolate in ['\u{2066}', '\u{2068}'] {
                let isolated = sentence(&format!("{isolate}{fact}\u{2069}"));
                assert!(shows_in_order(&isolated, RTL, fact), "{fact} isolated");
            }
            assert!(shows_in_order(&format!("Composez le {fact}."), Direction::LeftToRight, fact), "{fact} in French");
        }
        // At the beginning and at the end, where marks are easily forgotten; after a Latin word, which does not help.
        for sentence in ["{} هو الرقم", "الرقم هو {}", "رقم SOS {}"] {
            let fact = "1-833-900-1010";
            let isolated = sentence.replace("{}", &format!("\u{2066}{fact}\u{2069}"));
            assert!(shows_in_order(&isolated, RTL, fact), "{sentence}");
        }
    }

    #[test]
    fn facts_of_a_page_are_proved() {
        assert_eq!(
            page("<p>اتصل <bdi dir=\"ltr\"><a href=\"tel:+18339001010\">1-833-900-1010</a></bdi> الآن</p>"),
            [""; 0]
        );
        assert_eq!(page("<p>اتصل <a href=\"tel:+18339001010\">1-833-900-1010</a> الآن</p>"), ["1-833-900-1010"]);
        assert_eq!(page("<p>اتصل <bdi>1-833-900-1010</bdi> الآن</p>"), [""; 0]);
        assert_eq!(page("<p>اتصل 1&#45;833-900-1010 الآن</p>"), ["1-833-900-1010"]);
        assert_eq!(page("<p>من 14-17 سنة، عام 2026</p>"), [""; 0]);
        assert_eq!(page("<p>في 2026-08-05</p>"), ["2026-08-05"]);
        assert_eq!(page("<p lang=fr dir=ltr>Appelez le 1-833-900-1010</p><p>رقم 9-1-1</p>"), ["9-1-1"]);
        assert_eq!(
            page("<p>راسل <bdi dir=ltr>aide@example.org</bdi> أو <span dir=rtl>رقم 9-1-1</span></p>"),
            ["9-1-1"]
        );
        assert_eq!(
            page("<ul><li>أ<li>ب 1-833-900-1010</ul><script>'1-1-1 ش'</script><!-- 1-1-1 ش -->"),
            ["1-833-900-1010"]
        );
    }

    #[test]
    fn broken_pages_are_read_to_their_end() {
        for broken in [
            "<",
            "<p",
            "<p dir=",
            "<p dir=\"rtl",
            "&#x;&#xFFFFFFFF;",
            "</p></p>",
            "<bdi dir=ltr>1-1-1",
            "<!--",
            "<!x",
            "<p =>",
            "<\u{0}>",
        ] {
            page(broken);
            out_of_order(broken);
        }
    }
}
