//! Documents for people to change and to print (.docx, Office Open XML, ECMA-376). Enters: a page that a template wrote for paper. Leaves:
//! the bytes of a document, the same for the same page on every day: headings, lists and tables that a word processor knows as such,
//! every word with its language and direction.
//!
//! `tree`: the page as elements. `lay`: elements as paragraphs and tables. `parts`: those as the files of a document.

pub mod lay;
#[cfg(feature = "sheets")]
pub mod parts;
pub mod tree;

/// Whether this program can write documents.
pub const WRITES: bool = cfg!(feature = "sheets");

/// A page as a document. `base` is the address of the page on the web: without it, its links to other pages of the site are words alone.
#[cfg(feature = "sheets")]
pub fn document(page: &str, base: Option<&str>) -> Option<Vec<u8>> {
    crate::zip::pack(&parts::write(&lay::lay(&tree::read(page), base)))
}

/// Without the writer of packed files there are no documents.
#[cfg(not(feature = "sheets"))]
pub fn document(_: &str, _: Option<&str>) -> Option<Vec<u8>> {
    None
}

/// Files under their names, packed into one.
#[cfg(feature = "sheets")]
pub fn packed(files: &[(String, Vec<u8>)]) -> Option<Vec<u8>> {
    let files: Vec<(&str, Vec<u8>)> = files.iter().map(|(name, bytes)| (name.as_str(), bytes.clone())).collect();
    crate::zip::pack(&files)
}

/// Without the writer of packed files there are none.
#[cfg(not(feature = "sheets"))]
pub fn packed(_: &[(String, Vec<u8>)]) -> Option<Vec<u8>> {
    None
}
