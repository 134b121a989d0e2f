//! The gate that every published byte passes. Enters: the parts of a release and the sealed values. Leaves: the same parts as
//! `Cleared`, the only thing that `disk/publish` accepts, or the `Leaks`: where a value came from and which page holds it, never
//! the value.

use std::collections::BTreeMap;
use std::io::{self, Read};

use crate::diag::report::{Code, Place, Problem};
use crate::memo::Hasher;
use crate::path::OutputPath;
use crate::sealed::packed;
use crate::sealed::seals::{Finds, Seals};
use crate::sealed::value::Origin;
use crate::source::tree::Media;

const LEAK: Code = Code::stop("X101");
const UNREAD: Code = Code::stop("X102");

/// Media are read in pieces of this size.
const PIECE: usize = 1 << 20;

/// What a part holds: bytes at hand, or media that are streamed and never loaded whole.
#[derive(Clone, PartialEq, Debug)]
pub enum Content {
    Bytes(Vec<u8>),
    Media(Media),
}

impl Content {
    /// How many bytes it has.
    pub fn length(&self) -> u64 {
        match self {
            Content::Bytes(bytes) => bytes.len() as u64,
            Content::Media(media) => media.len,
        }
    }
}

/// A file of the release that nobody has looked through yet.
#[derive(Clone, PartialEq, Debug)]
pub struct Part {
    pub path: OutputPath,
    pub content: Content,
}

/// A part in which no sealed value was found: only these can be published, and only `clear` and `scan` make them.
///
/// ```compile_fail,E0451
/// use fanal::sealed::{Cleared, Content, Part};
/// let part = Part { path: fanal::path::OutputPath::new("index.html"), content: Content::Bytes(Vec::new()) };
/// let cleared = Cleared { part };
/// ```
///
/// The same through the gate compiles:
///
/// ```
/// use fanal::sealed::{clear, Cleared, Content, Part, Seals};
/// let part = Part { path: fanal::path::OutputPath::new("index.html"), content: Content::Bytes(Vec::new()) };
/// let cleared: Cleared = clear(part, &Seals::default()).unwrap();
/// ```
#[derive(Debug)]
pub struct Cleared {
    part: Part,
}

impl Cleared {
    pub fn path(&self) -> &OutputPath {
        &self.part.path
    }

    pub fn content(&self) -> &Content {
        &self.part.content
    }

    pub fn into_part(self) -> Part {
        self.part
    }
}

/// A sealed value stands in a page.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub struct Leak {
    pub origin: Origin,
    pub page: OutputPath,
}

/// Why parts were not cleared: sealed values in them, or bytes that could not be read or were not what was planned.
#[derive(Debug, Default)]
pub struct Leaks {
    pub found: Vec<Leak>,
    pub unread: Vec<(OutputPath, io::Error)>,
}

impl Leaks {
    pub fn is_empty(&self) -> bool {
        self.found.is_empty() && self.unread.is_empty()
    }

    pub fn merge(&mut self, more: Leaks) {
        self.found.extend(more.found);
        self.unread.extend(more.unread);
    }

    /// The problems to report, one for each value; none of them holds a value.
    pub fn problems(&self) -> Vec<Problem> {
        let mut pages: BTreeMap<&Origin, Vec<&str>> = BTreeMap::new();
        for leak in &self.found {
            pages.entry(&leak.origin).or_default().push(leak.page.as_str());
        }
        let found = pages.into_iter().map(|(origin, pages)| {
            Problem::new(LEAK)
                .at(Place::file(&origin.file))
                .with("file", origin.file.as_str())
                .with("line", origin.line)
                .with("record", &origin.record)
                .with("field", &origin.field)
                .with("page", pages[0])
                .with("more", pages.len() - 1)
        });
        let unread = self
            .unread
            .iter()
            .map(|(page, error)| Problem::new(UNREAD).with("page", page.as_str()).foreign(error.to_string()));
        found.chain(unread).collect()
    }
}

/// Looks through parts; all are cleared or none.
pub fn scan(parts: impl IntoIterator<Item = Part>, seals: &Seals) -> Result<Vec<Cleared>, Leaks> {
    let mut cleared = Vec::new();
    let mut leaks = Leaks::default();
    for part in parts {
        match clear(part, seals) {
            Ok(part) => cleared.push(part),
            Err(more) => leaks.merge(more),
        }
    }
    if leaks.is_empty() { Ok(cleared) } else { Err(leaks) }
}

/// Looks through one part, its path and its bytes: for a release that is a stream.
pub fn clear(part: Part, seals: &Seals) -> Result<Cleared, Leaks> {
    if seals.is_empty() {
        return Ok(Cleared { part });
    }
    let mut finds = Finds::default();
    seals.look(part.path.as_str().as_bytes(), &mut finds);
    let read = match &part.content {
        Content::Bytes(bytes) => {
            seals.look(bytes, &mut finds);
            look_inside(bytes, seals, &mut finds)
        }
        Content::Media(media) => look_through(media, seals, &mut finds),
    };
    let found: Vec<Leak> =
        seals.found(&finds).map(|origin| Leak { origin: origin.clone(), page: part.path.clone() }).collect();
    let unread: Vec<(OutputPath, io::Error)> = read.err().map(|error| (part.path.clone(), error)).into_iter().collect();
    if found.is_empty() && unread.is_empty() { Ok(Cleared { part }) } else { Err(Leaks { found, unread }) }
}

/// Reads media piece by piece; pieces overlap by more than the longest form takes. The bytes must be those that the plan
/// knows, so that what was looked through is what is published.
fn look_through(media: &Media, seals: &Seals, finds: &mut Finds) -> io::Result<()> {
    let mut reader = media.opener.open()?;
    let mut hasher = Hasher::new();
    let mut window: Vec<u8> = Vec::new();
    let mut begin: Option<bool> = None;
    loop {
        let kept = window.len().min(seals.reach());
        window.drain(..window.len() - kept);
        let read = reader.by_ref().take(PIECE as u64).read_to_end(&mut window)?;
        if read == 0 {
            break;
        }
        hasher.add(&window[kept..]);
        begin.get_or_insert_with(|| packed::is_packed(&window));
        seals.look(&window, finds);
    }
    if hasher.finish() != media.hash {
        return Err(io::Error::other("changed while it was read"));
    }
    if begin == Some(true) { look_inside(&media.read()?, seals, finds) } else { Ok(()) }
}

/// Looks through the parts of a packed file; of others nothing is left to do.
fn look_inside(bytes: &[u8], seals: &Seals, finds: &mut Finds) -> io::Result<()> {
    if !packed::is_packed(bytes) {
        return Ok(());
    }
    packed::each_part(bytes, &mut |part| seals.look(part, finds))
}
