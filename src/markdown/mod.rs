//! Texts: what people write in Markdown, read once (`parse`) to a `body::Body`, and written out as HTML (`html`) or as plain
//! words (`plain`). `blocks` knows our own block marks, `typography` the spaces and quotes of a language, `mentions` the
//! first mention of each term of the glossary.

pub mod blocks;
pub mod body;
pub mod html;
pub mod mentions;
pub mod parse;
pub mod plain;
pub mod table;
pub mod typography;
