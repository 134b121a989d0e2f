//! Tables that other programs wrote and will read: CSV, XLSX, ODS. One wrapper room for csv, encoding_rs, calamine and rust_xlsxwriter;
//! the rest of the house sees a `Book` of sheets, rows and cells with their places, and knows no format.

pub mod commas;
pub mod letters;
#[cfg(feature = "sheets")]
pub mod office;
#[cfg(feature = "sheets")]
pub mod open;
pub mod read;
pub mod table;
pub mod write;
