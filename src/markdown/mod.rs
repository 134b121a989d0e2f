//! Texts: what people write in Markdown, read once (`parse`) to a `body::Body`, and written out as HTML (`html`) or as plain
//! words (`plain`). `blocks` knows our own block marks, `mask` what CommonMark would misread, `links` and `literals` what addresses
//! and numbers look like, `table` CSV files, `chart` those that are drawn, `typography` the spaces and quotes of a language, `mentions` the first mention of
//! each term of the glossary.

pub mod blocks;
pub mod body;
pub mod chart;
pub mod html;
pub mod links;
pub mod literals;
pub mod mask;
pub mod mentions;
pub mod parse;
pub mod plain;
pub mod table;
pub mod typography;
