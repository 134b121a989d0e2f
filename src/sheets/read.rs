//! The door of this room: bytes into a `Book`, whatever program wrote them. The bytes decide which format it is, never the name.

use super::table::{Book, Cell, Fault, Files, Row, Scales, Sheet};
use super::{commas, letters};

/// Reads CSV, XLSX or ODS.
pub fn book(bytes: &[u8]) -> Result<Book, Fault> {
    if bytes.starts_with(b"PK") {
        return packed(bytes);
    }
    // The container of programs before 2007, and of newer files with a password (MS-CFB 2.2).
    if bytes.starts_with(b"\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1") {
        let sign: Vec<u8> = "EncryptedPackage".encode_utf16().flat_map(u16::to_le_bytes).collect();
        let locked = bytes.windows(sign.len()).any(|window| window == sign);
        return Err(if locked { Fault::Locked } else { Fault::Old });
    }
    if bytes.starts_with(b"%PDF") || bytes.trim_ascii_start().starts_with(b"<") || bytes.trim_ascii().is_empty() {
        return Err(Fault::Unknown);
    }
    plain(bytes)
}

/// The tables of a packed folder that is no spreadsheet: every CSV and JSON in it, by name. Nothing if the bytes are something else.
#[cfg(feature = "sheets")]
pub fn tables(bytes: &[u8]) -> Result<Option<Files>, Fault> {
    if bytes.starts_with(b"PK") { super::open::tables(bytes) } else { Ok(None) }
}

#[cfg(not(feature = "sheets"))]
pub fn tables(_: &[u8]) -> Result<Option<Files>, Fault> {
    Ok(None)
}

#[cfg(feature = "sheets")]
fn packed(bytes: &[u8]) -> Result<Book, Fault> {
    use super::{office, open};
    match open::content(bytes)? {
        Some(content) => open::read(&content),
        None => office::read(bytes),
    }
}

#[cfg(not(feature = "sheets"))]
fn packed(_: &[u8]) -> Result<Book, Fault> {
    Err(Fault::NotBuiltIn)
}

fn plain(bytes: &[u8]) -> Result<Book, Fault> {
    let (text, encoding) = letters::read(bytes)?;
    // Some programs say the sign between cells in a first line of its own.
    let first = text.lines().next().unwrap_or_default();
    let named = first.strip_prefix("sep=").and_then(|rest| rest.chars().next()).filter(|sign| ",;\t".contains(*sign));
    let (rest, delimiter, before) = match named {
        Some(sign) => (text.split_once('\n').map_or("", |(_, rest)| rest), sign, 1),
        None => (text.as_str(), commas::delimiter(&text), 0),
    };
    let mut sheet = Sheet::default();
    let mut scales = Scales::default();
    for record in commas::records(rest, delimiter, false) {
        let number = before + record.number;
        if record.unclosed {
            return Err(Fault::Unclosed { row: number });
        }
        let mut cells = Vec::new();
        let written = record.cells.len();
        for (column, text) in record.cells.into_iter().enumerate().filter(|(_, text)| !text.trim().is_empty()) {
            let cell = Cell::Text(text);
            scales.add(&cell, 1, number)?;
            cells.push((column, cell));
        }
        if !cells.is_empty() {
            let mut row = Row::new(number, cells);
            row.written = written;
            sheet.rows.push(row);
        }
    }
    Ok(Book { sheets: vec![sheet], encoding: Some(encoding) })
}
