//! HTML as this program writes it, tag by tag. Enters: a text that begins with a tag, or words with character references. Leaves: the
//! tag with its attributes; the words with each reference written out.

/// A tag as written.
pub struct Tag {
    /// In lower case.
    pub name: String,
    pub closing: bool,
    /// Names in lower case, values with their character references written out.
    pub attributes: Vec<(String, String)>,
    /// How many bytes it has.
    pub length: usize,
}

impl Tag {
    /// Reads the tag with which a text begins.
    pub fn read(text: &str) -> Option<Tag> {
        let bytes = text.as_bytes();
        let mut at = 1;
        let closing = bytes.get(at) == Some(&b'/');
        at += usize::from(closing);
        let begin = at;
        while bytes.get(at).is_some_and(|byte| !byte.is_ascii_whitespace() && !matches!(byte, b'>' | b'/')) {
            at += 1;
        }
        let name = text[begin..at].to_ascii_lowercase();
        if !name.starts_with(|letter: char| letter.is_ascii_alphabetic() || letter == '!') {
            return None;
        }
        let mut attributes = Vec::new();
        loop {
            while bytes.get(at).is_some_and(|byte| byte.is_ascii_whitespace() || *byte == b'/') {
                at += 1;
            }
            match bytes.get(at) {
                None => return Some(Tag { name, closing, attributes, length: at }),
                Some(b'>') => return Some(Tag { name, closing, attributes, length: at + 1 }),
                Some(_) => {}
            }
            let begin = at;
            at += 1;
            while bytes.get(at).is_some_and(|byte| !byte.is_ascii_whitespace() && !matches!(byte, b'>' | b'/' | b'=')) {
                at += 1;
            }
            let attribute = text[begin..at].to_ascii_lowercase();
            let mut after = at;
            while bytes.get(after).is_some_and(u8::is_ascii_whitespace) {
                after += 1;
            }
            let mut value = String::new();
            if bytes.get(after) == Some(&b'=') {
                at = after + 1;
                while bytes.get(at).is_some_and(u8::is_ascii_whitespace) {
                    at += 1;
                }
                let (begin, end, next) = match bytes.get(at) {
                    Some(quote @ (b'"' | b'\'')) => {
                        let end = text[at + 1..].find(*quote as char).map_or(text.len(), |found| at + 1 + found);
                        (at + 1, end, (end + 1).min(text.len()))
                    }
                    _ => {
                        let mut end = at;
                        while bytes.get(end).is_some_and(|byte| !byte.is_ascii_whitespace() && *byte != b'>') {
                            end += 1;
                        }
                        (at, end, end)
                    }
                };
                value = decoded(&text[begin..end]);
                at = next;
            }
            if attribute == "class" {
                value = value.split_ascii_whitespace().collect::<Vec<_>>().join(" ");
            }
            attributes.push((attribute, value));
        }
    }
}

/// Character references written out: numbers, and the names that our pages and minify-html use.
pub fn decoded(text: &str) -> String {
    const NAMES: [(&str, char); 11] = [
        ("amp", '&'),
        ("lt", '<'),
        ("gt", '>'),
        ("quot", '"'),
        ("apos", '\''),
        ("nbsp", '\u{A0}'),
        ("shy", '\u{AD}'),
        ("lrm", '\u{200E}'),
        ("rlm", '\u{200F}'),
        ("zwj", '\u{200D}'),
        ("zwnj", '\u{200C}'),
    ];
    let mut out = String::with_capacity(text.len());
    let mut rest = text;
    while let Some(at) = rest.find('&') {
        out.push_str(&rest[..at]);
        rest = &rest[at + 1..];
        let numbered = rest.strip_prefix('#').and_then(|number| {
            let (digits, radix) = match number.strip_prefix(['x', 'X']) {
                Some(hex) => (hex, 16),
                None => (number, 10),
            };
            let end = digits.find(|letter: char| !letter.is_digit(radix)).unwrap_or(digits.len());
            let letter = u32::from_str_radix(&digits[..end], radix).ok().and_then(char::from_u32)?;
            let after = &digits[end..];
            Some((letter, after.strip_prefix(';').unwrap_or(after)))
        });
        let named = || {
            NAMES.iter().find_map(|(name, letter)| {
                let after = rest.strip_prefix(name)?;
                match after.strip_prefix(';') {
                    Some(after) => Some((*letter, after)),
                    None => (!after.starts_with(|next: char| next.is_alphanumeric() || next == '='))
                        .then_some((*letter, after)),
                }
            })
        };
        match numbered.or_else(named) {
            Some((letter, after)) => {
                out.push(letter);
                rest = after;
            }
            None => out.push('&'),
        }
    }
    out.push_str(rest);
    out
}
