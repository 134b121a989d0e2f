//! XML written and read; the one door to `quick-xml`. Enters: elements one after another. Leaves: well-formed UTF-8 in which every
//! element is closed, every text escaped, and no character stands that XML 1.0 forbids. The other way: a text as pieces.

use std::borrow::Cow;

use quick_xml::events::{BytesDecl, BytesEnd, BytesStart, BytesText, Event};
use quick_xml::{Reader, Writer, XmlVersion};

/// A document on its way. Writing goes to memory and cannot fail.
pub struct Document {
    writer: Writer<Vec<u8>>,
    open: Vec<&'static str>,
}

impl Document {
    /// Begins with the declaration and the outermost element.
    pub fn new(root: &'static str, attributes: &[(&str, &str)]) -> Document {
        let mut document = Document { writer: Writer::new(Vec::new()), open: Vec::new() };
        document.write(Event::Decl(BytesDecl::new("1.0", Some("UTF-8"), None)));
        document.line();
        document.open(root, attributes);
        document
    }

    /// Opens an element, on its own line.
    pub fn open(&mut self, name: &'static str, attributes: &[(&str, &str)]) {
        self.write(Event::Start(start(name, attributes)));
        self.line();
        self.open.push(name);
    }

    /// Closes the element opened last.
    pub fn close(&mut self) {
        if let Some(name) = self.open.pop() {
            self.write(Event::End(BytesEnd::new(name)));
            self.line();
        }
    }

    /// An element that holds a text.
    pub fn text(&mut self, name: &'static str, attributes: &[(&str, &str)], text: &str) {
        self.write(Event::Start(start(name, attributes)));
        self.write(Event::Text(BytesText::from_escaped(quick_xml::escape::escape(allowed(text)))));
        self.write(Event::End(BytesEnd::new(name)));
        self.line();
    }

    /// An element that holds nothing.
    pub fn empty(&mut self, name: &'static str, attributes: &[(&str, &str)]) {
        self.write(Event::Empty(start(name, attributes)));
        self.line();
    }

    /// Closes what is open.
    pub fn finish(mut self) -> Vec<u8> {
        while !self.open.is_empty() {
            self.close();
        }
        self.writer.into_inner()
    }

    fn write(&mut self, event: Event) {
        let written = self.writer.write_event(event);
        debug_assert!(written.is_ok(), "writing to memory does not fail");
    }

    fn line(&mut self) {
        self.writer.get_mut().push(b'\n');
    }
}

fn start<'a>(name: &'static str, attributes: &'a [(&str, &str)]) -> BytesStart<'a> {
    let mut start = BytesStart::new(name);
    for (name, value) in attributes {
        let value = allowed(value);
        start.push_attribute((*name, &*value));
    }
    start
}

/// The text without the characters that XML 1.0 forbids even escaped (2.2).
fn allowed(text: &str) -> Cow<'_, str> {
    let fits = |letter: char| match letter {
        '\t' | '\n' | '\r' => true,
        '\u{FFFE}' | '\u{FFFF}' => false,
        letter => letter >= ' ',
    };
    if text.chars().all(fits) {
        Cow::Borrowed(text)
    } else {
        Cow::Owned(text.chars().filter(|one| fits(*one)).collect())
    }
}

/// A part of a document as read.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Piece {
    /// An element opens: its name with prefix, its attributes with their values unescaped.
    Open(String, Vec<(String, String)>),
    Close(String),
    Text(String),
    Comment,
    /// A document type; `true` if it declares something itself.
    Type(bool),
    /// An instruction to a program other than `<?xml …?>`.
    Instruction,
}

/// Reads a text from its first to its last piece. An empty element opens and closes. `Err` in the words of the library, also for
/// an entity that XML itself does not know and for an element left open.
pub fn read(text: &str) -> Result<Vec<Piece>, String> {
    let mut reader = Reader::from_str(text);
    reader.config_mut().expand_empty_elements = true;
    let mut pieces = Vec::new();
    let mut depth = 0_usize;
    loop {
        let event = reader.read_event().map_err(|error| error.to_string())?;
        match event {
            Event::Start(start) => {
                let attributes = start.attributes().map(|attribute| {
                    let attribute = attribute.map_err(|error| error.to_string())?;
                    let value =
                        attribute.normalized_value(XmlVersion::Implicit1_0).map_err(|error| error.to_string())?;
                    Ok((attribute.key.as_ref().to_owned(), value.into_owned()))
                });
                let attributes = attributes.collect::<Result<_, String>>()?;
                pieces.push(Piece::Open(start.name().as_ref().to_owned(), attributes));
                depth += 1;
            }
            Event::End(end) => {
                pieces.push(Piece::Close(end.name().as_ref().to_owned()));
                depth = depth.saturating_sub(1);
            }
            Event::Empty(_) => {}
            Event::Text(words) => pieces.push(Piece::Text(words.to_string())),
            Event::CData(words) => pieces.push(Piece::Text(words.to_string())),
            Event::GeneralRef(entity) => {
                let letter = match entity.resolve_char_ref().map_err(|error| error.to_string())? {
                    Some(letter) => letter.to_string(),
                    None => match quick_xml::escape::resolve_predefined_entity(&entity) {
                        Some(words) => words.to_owned(),
                        None => return Err(format!("&{};", &*entity)),
                    },
                };
                pieces.push(Piece::Text(letter));
            }
            Event::Comment(_) => pieces.push(Piece::Comment),
            Event::DocType(words) => pieces.push(Piece::Type(words.contains('['))),
            Event::PI(_) => pieces.push(Piece::Instruction),
            Event::Decl(_) => {}
            Event::Eof if depth == 0 => return Ok(pieces),
            Event::Eof => return Err("unclosed element".to_owned()),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_written_is_well_formed() {
        let mut document = Document::new("a", &[("b", "\"<&\u{0}'>")]);
        document.text("c", &[], "]]> <script>\u{1} & \u{FFFF}é");
        document.open("d", &[]);
        document.empty("e", &[("f", "\n")]);
        let text = String::from_utf8(document.finish()).unwrap();
        assert_eq!(
            text,
            "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<a b=\"&quot;&lt;&amp;&apos;&gt;\">\n\
             <c>]]&gt; &lt;script&gt; &amp; é</c>\n<d>\n<e f=\"&#10;\"/>\n</d>\n</a>\n"
        );
        let pieces = read(&text).unwrap();
        assert!(pieces.contains(&Piece::Close("a".to_owned())));
        assert!(pieces.contains(&Piece::Open("e".to_owned(), vec![("f".to_owned(), "\n".to_owned())])));
    }

    #[test]
    fn what_is_not_well_formed_is_not_read() {
        for broken in ["<a>", "<a></b>", "<a b='1' b='2'/>", "<a>&c;</a>", "<a b=\"&c;\"/>", "<a", "</a>"] {
            assert!(read(broken).is_err(), "{broken}");
        }
    }
}
