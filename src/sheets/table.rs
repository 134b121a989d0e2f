//! What every format becomes: a `Book` of sheets, of rows, of typed cells, each with its place as a spreadsheet program shows it.
//! Nothing is converted: a number is a number, a day a day, and a formula is the value it last had.

use std::fmt;

/// A file of sheets.
#[derive(Clone, PartialEq, Debug, Default)]
pub struct Book {
    pub sheets: Vec<Sheet>,
    /// How the letters of a plain text were written; nothing for formats that say it themselves.
    pub encoding: Option<Encoding>,
}

/// How the letters of a plain text are written.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Encoding {
    Utf8,
    Utf16,
    /// Western letters of old Windows programs: no text says that it is in this encoding, it is what is left.
    Windows1252,
}

#[derive(Clone, PartialEq, Debug, Default)]
pub struct Sheet {
    /// Empty for formats whose sheet has no name.
    pub name: String,
    pub hidden: bool,
    /// Rows that hold something, in order.
    pub rows: Vec<Row>,
    /// Cells that were made one: only the first of each area holds a value.
    pub merged: Vec<Area>,
}

/// A row that holds something.
#[derive(Clone, PartialEq, Debug, Default)]
pub struct Row {
    /// As a spreadsheet program counts, from 1.
    pub number: usize,
    /// Columns from 0 and their cells, in order; empty cells are not kept.
    cells: Vec<(usize, Cell)>,
    /// How many cells a plain text wrote in this row, the empty ones too: there a sign that was not meant as one moves all that follow.
    /// 0 in formats whose cells say their column.
    pub written: usize,
}

#[derive(Clone, PartialEq, Debug)]
pub enum Cell {
    Text(String),
    Number(f64),
    /// `2026-11-21`, `2026-11-21 09:30`, `09:30`: the program that wrote it says that this is a day or a time.
    Day(String),
    Flag(bool),
    /// `#REF!` and its like, as the program shows it.
    Fault(String),
    /// A formula whose value the file does not hold.
    Uncounted,
}

/// Rows and columns from 0, both ends included.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Area {
    pub rows: (usize, usize),
    pub columns: (usize, usize),
}

impl Row {
    /// A row of cells, in any order; the last of two in one column stands.
    pub fn new(number: usize, mut cells: Vec<(usize, Cell)>) -> Row {
        cells.reverse();
        cells.sort_by_key(|(column, _)| *column);
        cells.dedup_by_key(|(column, _)| *column);
        Row { number, cells, written: 0 }
    }

    pub fn cell(&self, column: usize) -> Option<&Cell> {
        let at = self.cells.binary_search_by_key(&column, |(column, _)| *column).ok()?;
        Some(&self.cells[at].1)
    }

    pub fn cells(&self) -> &[(usize, Cell)] {
        &self.cells
    }
}

/// A cell as words: a whole number without a point, whatever the format made of it.
impl fmt::Display for Cell {
    fn fmt(&self, formatter: &mut fmt::Formatter) -> fmt::Result {
        match self {
            Cell::Text(text) | Cell::Day(text) | Cell::Fault(text) => formatter.write_str(text),
            Cell::Number(number) if number.fract() == 0.0 && number.abs() < 1e15 => write!(formatter, "{number:.0}"),
            Cell::Number(number) => write!(formatter, "{number}"),
            Cell::Flag(flag) => write!(formatter, "{flag}"),
            Cell::Uncounted => Ok(()),
        }
    }
}

/// The letters of a column: `A` of 0, `AB` of 27.
pub fn letters(column: usize) -> String {
    let mut left = column + 1;
    let mut letters = Vec::new();
    while left > 0 {
        letters.push(b'A' + ((left - 1) % 26) as u8);
        left = (left - 1) / 26;
    }
    letters.iter().rev().map(|letter| char::from(*letter)).collect()
}

/// Files by their names.
pub type Files = Vec<(String, Vec<u8>)>;

/// Why a file is not read. Rows are counted from 1.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Fault {
    /// None of the formats that are read.
    Unknown,
    /// The format of programs before 2007.
    Old,
    /// A format that this program was made without.
    NotBuiltIn,
    /// A password is needed.
    Locked,
    /// A part is missing or damaged; the words of a library, and the part.
    Broken { part: String, words: String },
    /// It unpacks to more than any real table.
    Large,
    /// More rows or cells than are read.
    Long { rows: usize },
    /// A part declares names of its own, with which it could ask for other files.
    Declares { part: String },
    /// Letters in no encoding that is known here.
    Letters { row: usize },
    /// A quotation mark is opened in this row and never closed.
    Unclosed { row: usize },
}

/// The most cells that are kept of a file.
pub const MOST_CELLS: usize = 10_000_000;
/// The most bytes of words that are kept of a file.
pub const MOST_BYTES: usize = 400 << 20;

/// Counts what is kept and refuses what is too much.
#[derive(Default)]
pub struct Scales {
    cells: usize,
    bytes: usize,
}

impl Scales {
    /// Adds a cell of a row as many times as it stands there.
    pub fn add(&mut self, cell: &Cell, times: usize, row: usize) -> Result<(), Fault> {
        self.cells = self.cells.saturating_add(times);
        if let Cell::Text(text) = cell {
            self.bytes = self.bytes.saturating_add(text.len().saturating_mul(times));
        }
        let fits = self.cells <= MOST_CELLS && self.bytes <= MOST_BYTES;
        if fits { Ok(()) } else { Err(Fault::Long { rows: row }) }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn columns_have_the_letters_of_spreadsheets() {
        assert_eq!([0, 25, 26, 27, 701, 702].map(letters), ["A", "Z", "AA", "AB", "ZZ", "AAA"]);
    }

    #[test]
    fn a_telephone_number_that_became_a_number_keeps_its_digits() {
        assert_eq!(Cell::Number(15145550123.0).to_string(), "15145550123");
        assert_eq!(Cell::Number(-73.5).to_string(), "-73.5");
    }
}
