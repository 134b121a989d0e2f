//! XLSX read cell by cell; the door to calamine. Enters: bytes. Leaves: a `Book`. Formulas are never counted: what the file says they
//! last gave is read. The bytes are looked through before calamine sees them.

use std::io::Cursor;

use calamine::{Data, DataRef, ExcelDateTime, Reader, SheetType, SheetVisible, Xlsx, XlsxError};

use super::open;
use super::table::{Area, Book, Cell, Fault, Row, Scales, Sheet};

pub fn read(bytes: &[u8]) -> Result<Book, Fault> {
    open::look_through(bytes)?;
    let mut file: Xlsx<_> = Xlsx::new(Cursor::new(bytes)).map_err(|error| fault("workbook.xml", &error))?;
    let mut scales = Scales::default();
    let mut sheets = Vec::new();
    for about in file.sheets_metadata().to_vec() {
        if about.typ != SheetType::WorkSheet {
            continue;
        }
        let merged = file.merge_cells_by_sheet_name(&about.name).map_err(|error| fault(&about.name, &error))?;
        let place = |(row, column): (u32, u32)| (row as usize, column as usize);
        let area =
            |(start, end): ((usize, usize), (usize, usize))| Area { rows: (start.0, end.0), columns: (start.1, end.1) };
        let merged = merged.iter().map(|one| area((place(one.start), place(one.end)))).collect();
        let mut reader = file.worksheet_cells_reader(&about.name).map_err(|error| fault(&about.name, &error))?;
        let mut cells: Vec<(usize, usize, Cell)> = Vec::new();
        while let Some(found) = reader.next_cell_with_formula_metadata().map_err(|error| fault(&about.name, &error))? {
            let (row, column) = place(found.pos);
            let Some(cell) = cell(found.value, found.formula.is_some()) else { continue };
            scales.add(&cell, 1, row + 1)?;
            cells.push((row, column, cell));
        }
        cells.sort_by_key(|(row, ..)| *row);
        let mut rows: Vec<(usize, Vec<(usize, Cell)>)> = Vec::new();
        for (row, column, cell) in cells {
            match rows.last_mut().filter(|(number, _)| *number == row + 1) {
                Some((_, cells)) => cells.push((column, cell)),
                None => rows.push((row + 1, vec![(column, cell)])),
            }
        }
        let rows = rows.into_iter().map(|(number, cells)| Row::new(number, cells)).collect();
        let hidden = about.visible != SheetVisible::Visible;
        sheets.push(Sheet { name: about.name, hidden, rows, merged });
    }
    Ok(Book { sheets, encoding: None })
}

fn cell(value: DataRef, is_formula: bool) -> Option<Cell> {
    let cell = match Data::from(value) {
        Data::Int(number) => Cell::Number(number as f64),
        Data::Float(number) => Cell::Number(number),
        Data::String(text) => Cell::Text(text),
        Data::Bool(flag) => Cell::Flag(flag),
        Data::DateTime(time) => Cell::Day(day(&time)),
        Data::DateTimeIso(text) => Cell::Day(text.trim_end_matches("T00:00:00").replace('T', " ")),
        Data::DurationIso(text) => Cell::Day(text),
        Data::Error(error) => Cell::Fault(error.to_string()),
        Data::Empty => Cell::Text(String::new()),
        // What calamine may learn to read one day is a question, not a value.
        #[allow(unreachable_patterns)]
        _ => Cell::Uncounted,
    };
    match cell {
        Cell::Text(text) if text.trim().is_empty() => is_formula.then_some(Cell::Uncounted),
        other => Some(other),
    }
}

/// A day, a day with a time, or a time alone, as ISO 8601 writes them.
fn day(time: &ExcelDateTime) -> String {
    let (year, month, day, hour, minute, ..) = time.to_ymd_hms_milli();
    match (time.as_f64() < 1.0 || time.is_duration(), hour, minute) {
        (true, ..) => format!("{hour:02}:{minute:02}"),
        (false, 0, 0) => format!("{year:04}-{month:02}-{day:02}"),
        _ => format!("{year:04}-{month:02}-{day:02} {hour:02}:{minute:02}"),
    }
}

fn fault(part: &str, error: &XlsxError) -> Fault {
    match error {
        XlsxError::Password => Fault::Locked,
        other => Fault::Broken { part: part.to_owned(), words: other.to_string() },
    }
}
