//! A table that stands in a CSV file, for `::: table {src=…}`. Enters: the file's text. Leaves: rows of words, all of one length, not
//! too many of them.

use std::ops::Range;

use crate::sheets::commas;

/// Rows of a table; the first heads the columns.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct Table {
    pub rows: Vec<Vec<String>>,
    /// The bytes of each row in the file.
    places: Vec<Range<usize>>,
    delimiter: char,
}

impl Table {
    /// The bytes of a cell in the file that the table was read from, without the blanks around it.
    pub fn cell(&self, text: &str, row: usize, column: usize) -> Range<usize> {
        let place = self.row(row);
        let written = text.get(place.clone()).unwrap_or_default();
        let (mut start, mut before, mut quoted) = (0, 0, false);
        let mut end = written.len();
        let mut letters = written.char_indices().peekable();
        while let Some((at, letter)) = letters.next() {
            match letter {
                // Twice, it is a letter of the cell.
                '"' if quoted => quoted = letters.next_if(|(_, next)| *next == '"').is_some(),
                '"' => quoted = at == start,
                _ if letter == self.delimiter && !quoted && before == column => {
                    end = at;
                    break;
                }
                _ if letter == self.delimiter && !quoted => {
                    before += 1;
                    start = at + letter.len_utf8();
                }
                _ => {}
            }
        }
        let cell = &written[start..end];
        let start = place.start + start + (cell.len() - cell.trim_start().len());
        start..start + cell.trim().len()
    }

    /// The bytes of a row.
    pub fn row(&self, row: usize) -> Range<usize> {
        self.places.get(row).cloned().unwrap_or_default()
    }
}

/// Why a file is not a table. Rows are counted from 1, without empty ones; places are bytes of the file.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Fault {
    /// No row at all.
    Empty,
    /// A row has another number of cells than the first.
    Uneven { row: usize, range: Range<usize>, cells: usize, wanted: usize },
    /// More columns or cells than a page can bear.
    TooLarge { columns: usize },
    /// A quotation mark opened in this row is never closed and swallows all that follows.
    Unclosed { row: usize, range: Range<usize> },
}

/// The most columns of a table.
pub const MOST_COLUMNS: usize = 24;
/// The most cells of a table.
pub const MOST_CELLS: usize = 20_000;

/// Reads a file with commas, or with semicolons or tabs as spreadsheets of many countries write them.
pub fn read(text: &str) -> Result<Table, Fault> {
    let delimiter = commas::delimiter(text);
    let mut rows: Vec<Vec<String>> = Vec::new();
    let mut places = Vec::new();
    let mut cells = 0;
    for record in commas::records(text, delimiter, true) {
        let row = rows.len() + 1;
        let start = record.range.start;
        let written = text.get(record.range).unwrap_or_default();
        let line = written.lines().next().unwrap_or_default().trim_end_matches('\r');
        let range = start..start + line.len();
        if record.unclosed {
            return Err(Fault::Unclosed { row, range });
        }
        if record.cells.iter().all(String::is_empty) {
            continue;
        }
        cells += record.cells.len();
        if record.cells.len() > MOST_COLUMNS || cells > MOST_CELLS {
            return Err(Fault::TooLarge { columns: record.cells.len() });
        }
        if let Some(first) = rows.first().filter(|first| first.len() != record.cells.len()) {
            return Err(Fault::Uneven { row, range, cells: record.cells.len(), wanted: first.len() });
        }
        rows.push(record.cells);
        places.push(start..start + written.trim_end_matches(['\r', '\n']).len());
    }
    if rows.is_empty() { Err(Fault::Empty) } else { Ok(Table { rows, places, delimiter }) }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn tables_are_read() {
        let rows = |text: &str| read(text).map(|table| table.rows);
        assert_eq!(rows("a,b\n1,\"2, 3\"\n"), Ok(vec![vec!["a".into(), "b".into()], vec!["1".into(), "2, 3".into()]]));
        assert_eq!(rows("a;b\r\n1;2\r\n\r\n").map(|rows| rows.len()), Ok(2));
        assert_eq!(rows("a,b\r\n1\r\n"), Err(Fault::Uneven { row: 2, range: 5..6, cells: 1, wanted: 2 }));
        assert_eq!(rows("a,b\n\"1,2\n3,4\n"), Err(Fault::Unclosed { row: 2, range: 4..8 }));
        assert_eq!(rows("a,b\n\"1\n2\",5\" pipe\n").map(|rows| rows.len()), Ok(2));
        assert_eq!(rows(" \n"), Err(Fault::Empty));
        assert_eq!(rows(&"a,".repeat(30)), Err(Fault::TooLarge { columns: 31 }));
    }

    #[test]
    fn a_cell_knows_its_place() {
        let text = "id;n\r\n\r\né ;\" 1;\"\"2 \"\r\nb; 5\" \r\n\"c\nd\";6\r\n";
        let table = read(text).unwrap();
        let cell = |row, column| &text[table.cell(text, row, column)];
        assert_eq!((cell(0, 0), cell(0, 1)), ("id", "n"));
        assert_eq!((cell(1, 0), cell(1, 1)), ("é", "\" 1;\"\"2 \""));
        assert_eq!((cell(2, 0), cell(2, 1)), ("b", "5\""));
        assert_eq!((cell(3, 0), cell(3, 1)), ("\"c\nd\"", "6"));
        assert_eq!(&text[table.row(1)], "é ;\" 1;\"\"2 \"");
        assert_eq!(table.cell(text, 9, 0), 0..0);
    }
}
