//! Rows of cells in a plain text, with commas, semicolons or tabs between them; the door to csv. Enters: a text. Leaves: each row with its
//! bytes and its number.

use std::ops::Range;

/// A row as written.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Record {
    pub cells: Vec<String>,
    /// As a spreadsheet program counts, from 1: rows without a letter are counted too.
    pub number: usize,
    /// Its bytes, with its line end.
    pub range: Range<usize>,
    /// A quotation mark was opened and not closed: the row is the rest of the text.
    pub unclosed: bool,
}

/// The sign between cells: the one that the first row has most of outside quotation marks, a comma where two are as many.
pub fn delimiter(text: &str) -> char {
    let mut counts = [(',', 0), (';', 0), ('\t', 0)];
    let mut quoted = false;
    for letter in text.chars() {
        match letter {
            '"' => quoted = !quoted,
            '\n' if !quoted => break,
            _ if quoted => {}
            _ => counts.iter_mut().filter(|(sign, _)| *sign == letter).for_each(|(_, count)| *count += 1),
        }
    }
    counts.into_iter().max_by_key(|(sign, count)| (*count, *sign == ',')).map_or(',', |(sign, _)| sign)
}

/// The rows of a text; with `trim`, without the blanks around each cell.
pub fn records(text: &str, delimiter: char, trim: bool) -> impl Iterator<Item = Record> + '_ {
    let trim = if trim { csv::Trim::All } else { csv::Trim::None };
    let mut reader = csv::ReaderBuilder::new()
        .has_headers(false)
        .flexible(true)
        .delimiter(delimiter as u8)
        .trim(trim)
        .from_reader(text.as_bytes());
    let mut record = csv::StringRecord::new();
    let mut number = 0;
    std::iter::from_fn(move || {
        // What is read is text already: the reader has nothing to stumble over.
        if !reader.read_record(&mut record).unwrap_or_default() {
            return None;
        }
        let start = record.position().map_or(0, |position| position.byte() as usize).min(text.len());
        let end = (reader.position().byte() as usize).clamp(start, text.len());
        // The reader stops between the two letters of a line end.
        let after = |at: usize| at + usize::from(text[..at].ends_with('\r') && text[at..].starts_with('\n'));
        let (start, end) = (after(start), after(end));
        let written = text.get(start..end).unwrap_or_default();
        let before = &written[..written.len() - written.trim_start_matches(['\r', '\n']).len()];
        number += before.matches('\n').count().max(before.matches('\r').count()) + 1;
        let unclosed = ends_within_quotes(written, delimiter);
        let cells = record.iter().map(str::to_owned).collect();
        Some(Record { cells, number, range: start + before.len()..end, unclosed })
    })
}

/// Whether a row ends inside a cell that began with a quotation mark: it was never closed. A mark in the middle of a cell that began
/// without one is a letter like any other.
fn ends_within_quotes(row: &str, delimiter: char) -> bool {
    let mut letters = row.trim_start_matches(['\r', '\n']).chars().peekable();
    let mut begins = true;
    while let Some(letter) = letters.next() {
        if begins && letter == '"' {
            loop {
                match letters.next() {
                    None => return true,
                    Some('"') if letters.next_if_eq(&'"').is_none() => break,
                    Some(_) => {}
                }
            }
        }
        begins = letter == delimiter || (begins && letter == ' ');
    }
    false
}

/// Rows as a text: cells in quotation marks where needed, lines that end as RFC 4180 says.
pub fn write(rows: impl IntoIterator<Item = Vec<String>>, delimiter: char) -> String {
    let mut writer = csv::WriterBuilder::new()
        .terminator(csv::Terminator::CRLF)
        .flexible(true)
        .delimiter(delimiter as u8)
        .from_writer(Vec::new());
    for row in rows {
        // Writing to memory does not fail.
        let _ = writer.write_record(&row);
    }
    let bytes = writer.into_inner().unwrap_or_default();
    String::from_utf8(bytes).unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn rows_are_counted_as_spreadsheets_do() {
        let text = "a;b\r\n\r\n\"1\r\n2\";x\r\n\r\n\r\n3;y\r\n";
        let rows: Vec<(usize, &str)> = records(text, ';', false).map(|row| (row.number, &text[row.range])).collect();
        assert_eq!(rows, [(1, "a;b\r\n"), (3, "\"1\r\n2\";x\r\n"), (6, "3;y\r\n")]);
    }

    #[test]
    fn the_sign_between_cells_is_not_looked_for_in_words() {
        assert_eq!(delimiter("\"a,b,c\";d\n,,,,"), ';');
        assert_eq!(delimiter("a,b;c\n"), ',');
        assert_eq!(delimiter("a\tb\tc;d\n"), '\t');
    }
}
