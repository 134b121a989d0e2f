//! A table that stands in a CSV file, for `::: table {src=…}`; the one door to csv. Enters: the file's text. Leaves: rows of
//! words, all of one length, not too many of them.

/// Rows of a table; the first heads the columns.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct Table {
    pub rows: Vec<Vec<String>>,
}

/// Why a file is not a table.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Fault {
    /// No row at all.
    Empty,
    /// This row, from 1, has another number of cells than the first.
    Uneven { row: usize },
    /// More columns or cells than a page can bear.
    TooLarge,
    /// Quotes that are not closed, or the like, in this row.
    Unreadable { row: usize },
}

const MOST_COLUMNS: usize = 24;
const MOST_CELLS: usize = 20_000;

/// Reads a file with commas, or with semicolons or tabs as spreadsheets of many countries write them.
pub fn read(text: &str) -> Result<Table, Fault> {
    let first = text.lines().next().unwrap_or_default();
    let count = |sign: char| first.matches(sign).count();
    let delimiter = [',', ';', '\t'].into_iter().max_by_key(|sign| (count(*sign), *sign == ',')).unwrap_or(',');
    let mut reader = csv::ReaderBuilder::new()
        .has_headers(false)
        .flexible(true)
        .delimiter(delimiter as u8)
        .trim(csv::Trim::All)
        .from_reader(text.as_bytes());
    let mut rows: Vec<Vec<String>> = Vec::new();
    let mut cells = 0;
    for record in reader.records() {
        let row = rows.len() + 1;
        let record = record.map_err(|_| Fault::Unreadable { row })?;
        if record.iter().all(str::is_empty) {
            continue;
        }
        cells += record.len();
        if record.len() > MOST_COLUMNS || cells > MOST_CELLS {
            return Err(Fault::TooLarge);
        }
        if rows.first().is_some_and(|first| first.len() != record.len()) {
            return Err(Fault::Uneven { row });
        }
        rows.push(record.iter().map(str::to_owned).collect());
    }
    if rows.is_empty() { Err(Fault::Empty) } else { Ok(Table { rows }) }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn tables_are_read() {
        let rows = |text: &str| read(text).map(|table| table.rows);
        assert_eq!(rows("a,b\n1,\"2, 3\"\n"), Ok(vec![vec!["a".into(), "b".into()], vec!["1".into(), "2, 3".into()]]));
        assert_eq!(rows("a;b\r\n1;2\r\n\r\n").map(|rows| rows.len()), Ok(2));
        assert_eq!(rows("a,b\n1\n"), Err(Fault::Uneven { row: 2 }));
        assert_eq!(rows(" \n"), Err(Fault::Empty));
        assert_eq!(rows(&"a,".repeat(30)), Err(Fault::TooLarge));
    }
}
