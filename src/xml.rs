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

/// Why a text is not well formed, in the words of the library, and the byte at which that shows.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Malformed {
    pub words: String,
    pub at: usize,
}

/// Reads a text from its first to its last piece, each with the byte at which it begins. An empty element opens and closes. An
/// entity that XML itself does not know is refused, as is an element left open.
pub fn read(text: &str) -> Result<Vec<(Piece, usize)>, Malformed> {
    let mut pieces = Vec::new();
    walk(text, &mut |piece, at| pieces.push((piece, at)))?;
    Ok(pieces)
}

/// The same, piece by piece, for texts of which nobody wants to keep all.
pub fn walk(text: &str, each: &mut dyn FnMut(Piece, usize)) -> Result<(), Malformed> {
    let mut reader = Reader::from_str(text);
    reader.config_mut().expand_empty_elements = true;
    let mut open = Vec::new();
    loop {
        let at = usize::try_from(reader.buffer_position()).unwrap_or(text.len());
        let malformed = |words: String| Malformed { words, at };
        let event = reader.read_event().map_err(|error| malformed(error.to_string()))?;
        match event {
            Event::Start(_) => open.push(at),
            Event::End(_) => drop(open.pop()),
            Event::Eof => {
                return match open.pop() {
                    None => Ok(()),
                    Some(at) => Err(Malformed { words: "unclosed element".to_owned(), at }),
                };
            }
            _ => {}
        }
        if let Some(piece) = piece(event).map_err(malformed)? {
            each(piece, at);
        }
    }
}

fn piece(event: Event) -> Result<Option<Piece>, String> {
    let piece = match event {
        Event::Start(start) => {
            let attributes = start.attributes().map(|attribute| {
                let attribute = attribute.map_err(|error| error.to_string())?;
                let value = attribute.normalized_value(XmlVersion::Implicit1_0).map_err(|error| error.to_string())?;
                Ok((attribute.key.as_ref().to_owned(), value.into_owned()))
            });
            let attributes = attributes.collect::<Result<_, String>>()?;
            Piece::Open(start.name().as_ref().to_owned(), attributes)
        }
        Event::End(end) => Piece::Close(end.name().as_ref().to_owned()),
        Event::Text(words) => Piece::Text(words.to_string()),
        Event::CData(words) => Piece::Text(words.to_string()),
        Event::GeneralRef(entity) => {
            let letter = entity.resolve_char_ref().map_err(|error| error.to_string())?;
            let known = || quick_xml::escape::resolve_predefined_entity(&entity).map(str::to_owned);
            let words = letter.map(String::from).or_else(known);
            Piece::Text(words.ok_or_else(|| format!("&{};", &*entity))?)
        }
        Event::Comment(_) => Piece::Comment,
        Event::DocType(words) => Piece::Type(words.contains('[')),
        Event::PI(_) => Piece::Instruction,
        Event::Empty(_) | Event::Decl(_) | Event::Eof => return Ok(None),
    };
    Ok(Some(piece))
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
        let last = pieces.iter().find(|(piece, _)| *piece == Piece::Close("a".to_owned()));
        assert_eq!(last.map(|(_, at)| &text[*at..]), Some("</a>\n"));
        let inner = Piece::Open("e".to_owned(), vec![("f".to_owned(), "\n".to_owned())]);
        let at = pieces.iter().find(|(piece, _)| *piece == inner).map(|(_, at)| &text[*at..]);
        assert!(at.is_some_and(|rest| rest.starts_with("<e ")), "{at:?}");
    }

    #[test]
    fn what_is_not_well_formed_is_not_read() {
        for broken in ["<a>", "<a></b>", "<a b='1' b='2'/>", "<a>&c;</a>", "<a b=\"&c;\"/>", "<a", "</a>"] {
            assert!(read(broken).is_err(), "{broken}");
        }
        assert_eq!(read("<a>\n<b>\n</a>").map_err(|malformed| malformed.at), Err(8));
        assert_eq!(read("<c/>\n<a>\n").map_err(|malformed| malformed.at), Err(5));
    }
}
