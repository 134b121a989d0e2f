//! The list of published files: which of the files in the output folder Fanal made, with length and hash.
//!
//! Enters and leaves: the file `.fanal-manifest` of the output folder, in one canonical form: a first line, then a line a file,
//! sorted by path. Files that are not in it are somebody else's and are never removed.

use std::collections::BTreeMap;

use crate::path::OutputPath;

/// The name of the list in the output folder.
pub const NAME: &str = ".fanal-manifest";
/// Its name until the tree that holds it is in its place: so an interrupted command is recognised.
pub const NAME_OF_NEW: &str = ".fanal-manifest.new";

const FIRST_LINE: &str = "fanal manifest 1";

/// A file that Fanal made.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Made {
    pub hash: u128,
    pub len: u64,
}

/// The files of a published site.
#[derive(Clone, PartialEq, Eq, Default, Debug)]
pub struct Manifest {
    pub files: BTreeMap<OutputPath, Made>,
}

impl Manifest {
    pub fn to_text(&self) -> String {
        let mut text = format!("{FIRST_LINE}\n");
        for (path, made) in &self.files {
            text.push_str(&format!("{:032x} {} {path}\n", made.hash, made.len));
        }
        text
    }

    /// `None` if the text is not a list as Fanal writes it.
    pub fn parse(text: &str) -> Option<Manifest> {
        let rest = text.strip_prefix(FIRST_LINE)?.strip_prefix('\n')?;
        let mut files = BTreeMap::new();
        for line in rest.lines() {
            let (path, made) = entry(line)?;
            files.insert(path, made);
        }
        let manifest = Manifest { files };
        (manifest.to_text() == text).then_some(manifest)
    }
}

/// A line of the list: hash, length, path.
pub fn entry(line: &str) -> Option<(OutputPath, Made)> {
    let (hash, rest) = line.split_once(' ')?;
    let (len, path) = rest.split_once(' ')?;
    let made = Made { hash: u128::from_str_radix(hash, 16).ok()?, len: len.parse().ok()? };
    Some((OutputPath::parse(path)?, made))
}
