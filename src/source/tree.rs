//! Every input file of a run: texts in memory, media as path, length, hash and opener. A tree laid over a tree is how a
//! site's theme and words override the built-in ones.

use std::collections::BTreeMap;
use std::fmt;
use std::io::{self, Read};
use std::sync::Arc;

use crate::path::SourcePath;

/// Opens the bytes of a file that is not kept in memory.
pub trait Open: Send + Sync {
    fn open(&self) -> io::Result<Box<dyn Read>>;
    /// The place on disk, where it has one: published files that equal it may be linked or copied by the system.
    fn on_disk(&self) -> Option<&std::path::Path> {
        None
    }
}

/// A file whose bytes are not in memory: a photograph, a recording, a document.
#[derive(Clone)]
pub struct Media {
    pub len: u64,
    /// xxh3-128 of its bytes.
    pub hash: u128,
    pub opener: Arc<dyn Open>,
}

impl Media {
    /// Media from bytes at hand, as in tests and for built-in files.
    pub fn from_bytes(bytes: impl Into<Arc<[u8]>>) -> Media {
        let bytes: Arc<[u8]> = bytes.into();
        Media { len: bytes.len() as u64, hash: crate::memo::hash(&bytes), opener: Arc::new(InMemory(bytes)) }
    }

    pub fn read(&self) -> io::Result<Vec<u8>> {
        let mut bytes = Vec::with_capacity(self.len as usize);
        self.opener.open()?.read_to_end(&mut bytes)?;
        Ok(bytes)
    }
}

struct InMemory(Arc<[u8]>);

impl Open for InMemory {
    fn open(&self) -> io::Result<Box<dyn Read>> {
        Ok(Box::new(io::Cursor::new(self.0.clone())))
    }
}

impl fmt::Debug for Media {
    fn fmt(&self, formatter: &mut fmt::Formatter) -> fmt::Result {
        write!(formatter, "Media({} bytes, {:032x})", self.len, self.hash)
    }
}

impl PartialEq for Media {
    fn eq(&self, other: &Media) -> bool {
        self.hash == other.hash && self.len == other.len
    }
}

/// One input file.
#[derive(Clone, PartialEq, Debug)]
pub enum File {
    /// UTF-8 without byte order mark, line ends as written.
    Text(Arc<str>),
    Media(Media),
    /// It is there, but could not be read (not UTF-8, too large, no permission); the reader has said so.
    Unreadable,
}

/// Endings of the files that are read as text; every other file is media.
pub const TEXT_ENDINGS: [&str; 13] =
    ["md", "yaml", "yml", "ftl", "html", "xml", "css", "js", "csv", "txt", "svg", "vtt", "json"];

/// Every input file, in the order of its path.
#[derive(Clone, PartialEq, Debug, Default)]
pub struct Tree {
    files: BTreeMap<SourcePath, File>,
    /// Files of the lowest base that others hide.
    hidden: BTreeMap<SourcePath, File>,
}

impl Tree {
    pub fn new() -> Tree {
        Tree::default()
    }

    pub fn insert(&mut self, path: SourcePath, file: File) {
        self.files.insert(path, file);
    }

    pub fn get(&self, path: &str) -> Option<&File> {
        self.files.get(&SourcePath::parse(path)?)
    }

    /// The text of a file, if it is there and is text.
    pub fn text(&self, path: &str) -> Option<&Arc<str>> {
        match self.get(path)? {
            File::Text(text) => Some(text),
            _ => None,
        }
    }

    pub fn iter(&self) -> impl Iterator<Item = (&SourcePath, &File)> {
        self.files.iter()
    }

    /// Files below a folder, in order.
    pub fn below<'a>(&'a self, folder: &'a str) -> impl Iterator<Item = (&'a SourcePath, &'a File)> + 'a {
        let start = match SourcePath::parse(folder) {
            Some(path) => std::ops::Bound::Included(path),
            None => std::ops::Bound::Unbounded,
        };
        self.files
            .range((start, std::ops::Bound::Unbounded))
            .take_while(move |(path, _)| path.as_str().starts_with(folder))
            .filter(move |(path, _)| inside(path, folder))
    }

    /// This tree laid over a base: where both have a path, this one's file is seen.
    pub fn over(self, base: Tree) -> Tree {
        let Tree { mut files, hidden: lowest } = base;
        let mut hidden = self.hidden;
        for (path, file) in self.files {
            if let Some(below) = files.insert(path.clone(), file) {
                hidden.insert(path, below);
            }
        }
        hidden.extend(lowest);
        Tree { files, hidden }
    }

    /// The text of the lowest base at a path where another file is seen.
    pub fn hidden_text(&self, path: &str) -> Option<&Arc<str>> {
        match self.hidden.get(&SourcePath::parse(path)?)? {
            File::Text(text) => Some(text),
            _ => None,
        }
    }

    pub fn len(&self) -> usize {
        self.files.len()
    }

    pub fn is_empty(&self) -> bool {
        self.files.is_empty()
    }
}

fn inside(path: &SourcePath, folder: &str) -> bool {
    folder.is_empty() || path.as_str().strip_prefix(folder).is_some_and(|rest| rest.starts_with('/'))
}
