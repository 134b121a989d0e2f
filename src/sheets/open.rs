//! ODS read piece by piece, and what is looked for in every packed file before it is believed: sizes, passwords, declared names.
//!
//! calamine reads ODS too, but lays every sheet out whole, empty and repeated cells with the rest: a file of a kilobyte can ask for
//! gigabytes. Here a repetition is counted before it is made. (Open Document Format 1.3, part 3, section 9.)

use super::table::{Area, Book, Cell, Fault, Files, Row, Scales, Sheet};
use crate::xml::{self, Piece};
use crate::zip::{Fault as Excess, Limits, unpack};

/// More than any table that people keep: 200,000 rows of 20 columns unpack to a quarter of it.
const LIMITS: Limits = Limits { files: 4000, bytes: 800 << 20 };
const KIND: &[u8] = b"application/vnd.oasis.opendocument.spreadsheet";

/// The content of an open document, if the bytes are one.
pub fn content(bytes: &[u8]) -> Result<Option<String>, Fault> {
    let mut kind = Vec::new();
    kind_of(bytes, &mut kind)?;
    if !kind.starts_with(KIND) {
        return Ok(None);
    }
    let mut content = None;
    let mut locked = false;
    unpack(
        bytes,
        LIMITS,
        &|name| matches!(name, "content.xml" | "META-INF/manifest.xml"),
        &mut |name, bytes| match name {
            "content.xml" => content = Some(bytes),
            _ => locked |= holds(&bytes, b"encryption-data"),
        },
    )
    .map_err(packed)?;
    let broken = |words: &str| Fault::Broken { part: "content.xml".to_owned(), words: words.to_owned() };
    match content {
        _ if locked => Err(Fault::Locked),
        None => Err(broken("missing")),
        Some(bytes) => String::from_utf8(bytes).map(Some).map_err(|error| broken(&error.to_string())),
    }
}

/// The CSV and JSON of a packed folder; nothing if it is a spreadsheet.
pub fn tables(bytes: &[u8]) -> Result<Option<Files>, Fault> {
    let mut files = Files::new();
    let mut is_sheet = false;
    let is_table = |name: &str| [".csv", ".json"].iter().any(|ending| name.to_lowercase().ends_with(ending));
    let wanted = |name: &str| is_table(name) || matches!(name, "mimetype" | "[Content_Types].xml");
    unpack(bytes, LIMITS, &wanted, &mut |name, bytes| {
        if is_table(name) { files.push((name.to_owned(), bytes)) } else { is_sheet = true }
    })
    .map_err(packed)?;
    files.sort();
    Ok((!is_sheet && !files.is_empty()).then_some(files))
}

/// What a packed file says of its kind.
fn kind_of(bytes: &[u8], kind: &mut Vec<u8>) -> Result<(), Fault> {
    unpack(bytes, LIMITS, &|name| name == "mimetype", &mut |_, bytes| *kind = bytes).map_err(packed)
}

/// Looks at every part of a packed file: what it unpacks to, and that none declares names of its own.
pub fn look_through(bytes: &[u8]) -> Result<(), Fault> {
    let mut declares = None;
    let is_markup = |name: &str| [".xml", ".rels", ".vml"].iter().any(|ending| name.to_lowercase().ends_with(ending));
    unpack(bytes, LIMITS, &is_markup, &mut |name, bytes| {
        let wide: Vec<u8> = "<!DOCTYPE".encode_utf16().flat_map(u16::to_le_bytes).collect();
        if holds(&bytes, b"<!DOCTYPE") || holds(&bytes, b"<!ENTITY") || holds(&bytes, &wide) {
            declares.get_or_insert(name.to_owned());
        }
    })
    .map_err(packed)?;
    declares.map_or(Ok(()), |part| Err(Fault::Declares { part }))
}

fn holds(bytes: &[u8], sign: &[u8]) -> bool {
    let first = sign[0];
    let mut from = 0;
    while let Some(at) = bytes[from..].iter().position(|byte| *byte == first) {
        if bytes[from + at..].starts_with(sign) {
            return true;
        }
        from += at + 1;
    }
    false
}

fn packed(fault: Excess) -> Fault {
    match fault {
        Excess::Broken(words) => Fault::Broken { part: String::new(), words },
        Excess::Many | Excess::Large => Fault::Large,
        Excess::Locked => Fault::Locked,
    }
}

/// Where the reader is in a sheet.
#[derive(Default)]
struct At {
    sheets: Vec<Sheet>,
    scales: Scales,
    row: usize,
    row_times: usize,
    column: usize,
    cells: Vec<(usize, Cell)>,
    cell: Option<Open>,
    /// How deep in a remark beside a cell: what stands there is not of the cell.
    remark: usize,
    fault: Option<Fault>,
}

/// A cell on its way.
#[derive(Default)]
struct Open {
    kind: String,
    value: String,
    formula: bool,
    times: usize,
    paragraphs: usize,
    text: String,
}

/// Reads the content of an open document.
pub fn read(content: &str) -> Result<Book, Fault> {
    let mut at = At::default();
    let done = xml::walk(content, &mut |piece, _| {
        if at.fault.is_none() {
            at.take(piece);
        }
    });
    if let Some(fault) = at.fault {
        return Err(fault);
    }
    done.map_err(|malformed| Fault::Broken { part: "content.xml".to_owned(), words: malformed.words })?;
    Ok(Book { sheets: at.sheets, encoding: None })
}

impl At {
    fn take(&mut self, piece: Piece) {
        match piece {
            Piece::Type(_) => self.fault = Some(Fault::Declares { part: "content.xml".to_owned() }),
            Piece::Open(name, attributes) => {
                let attribute =
                    |name: &str| attributes.iter().find(|(known, _)| known == name).map(|(_, value)| value.as_str());
                let times = |name: &str| attribute(name).and_then(|times| times.parse().ok()).unwrap_or(1_usize);
                match name.as_str() {
                    "office:annotation" => self.remark += 1,
                    _ if self.remark > 0 => {}
                    "table:table" => {
                        let name = attribute("table:name").unwrap_or_default().to_owned();
                        self.sheets.push(Sheet { name, ..Sheet::default() });
                        (self.row, self.column) = (0, 0);
                    }
                    "table:table-row" => {
                        self.row_times = times("table:number-rows-repeated");
                        self.column = 0;
                    }
                    "table:table-cell" | "table:covered-table-cell" => {
                        let (rows, columns) =
                            (times("table:number-rows-spanned"), times("table:number-columns-spanned"));
                        if let Some(sheet) = self.sheets.last_mut().filter(|_| rows > 1 || columns > 1) {
                            sheet.merged.push(Area {
                                rows: (self.row, self.row.saturating_add(rows - rows.min(1))),
                                columns: (self.column, self.column.saturating_add(columns - columns.min(1))),
                            });
                        }
                        let value = ["office:value", "office:date-value", "office:time-value", "office:boolean-value"];
                        self.cell = Some(Open {
                            kind: attribute("office:value-type").unwrap_or_default().to_owned(),
                            value: value.iter().find_map(|name| attribute(name)).unwrap_or_default().to_owned(),
                            formula: attribute("table:formula").is_some(),
                            times: times("table:number-columns-repeated"),
                            ..Open::default()
                        });
                    }
                    "text:p" => {
                        if let Some(cell) = &mut self.cell {
                            if cell.paragraphs > 0 {
                                cell.text.push('\n');
                            }
                            cell.paragraphs += 1;
                        }
                    }
                    "text:s" => self.words(&" ".repeat(times("text:c").min(1000))),
                    "text:tab" => self.words("\t"),
                    "text:line-break" => self.words("\n"),
                    _ => {}
                }
            }
            Piece::Text(words) if self.remark == 0 && self.cell.as_ref().is_some_and(|cell| cell.paragraphs > 0) => {
                self.words(&words);
            }
            Piece::Close(name) => match name.as_str() {
                "office:annotation" => self.remark = self.remark.saturating_sub(1),
                _ if self.remark > 0 => {}
                "table:table-cell" | "table:covered-table-cell" => self.close_cell(),
                "table:table-row" => self.close_row(),
                _ => {}
            },
            _ => {}
        }
    }

    fn words(&mut self, words: &str) {
        if let Some(cell) = &mut self.cell {
            cell.text.push_str(words);
        }
    }

    fn close_cell(&mut self) {
        let Some(open) = self.cell.take() else { return };
        let times = open.times.max(1);
        let (column, row) = (self.column, self.row + 1);
        self.column = self.column.saturating_add(times);
        let Some(cell) = open.into_cell() else { return };
        if let Err(fault) = self.scales.add(&cell, times, row) {
            self.fault = Some(fault);
            return;
        }
        self.cells.extend((0..times).map(|at| (column + at, cell.clone())));
    }

    fn close_row(&mut self) {
        let cells = std::mem::take(&mut self.cells);
        let (row, times) = (self.row, self.row_times.max(1));
        self.row = self.row.saturating_add(times);
        let Some(sheet) = self.sheets.last_mut().filter(|_| !cells.is_empty()) else { return };
        for (_, cell) in &cells {
            if let Err(fault) = self.scales.add(cell, times - 1, row + 1) {
                self.fault = Some(fault);
                return;
            }
        }
        sheet.rows.extend((1..=times).map(|at| Row::new(row + at, cells.clone())));
    }
}

impl Open {
    fn into_cell(self) -> Option<Cell> {
        let Open { kind, value, text, formula, .. } = self;
        let cell = match kind.as_str() {
            "float" | "currency" | "percentage" => match value.parse::<f64>() {
                Ok(number) => Cell::Number(number),
                Err(_) => Cell::Text(text),
            },
            "date" if !value.is_empty() => Cell::Day(value.trim_end_matches("T00:00:00").replace('T', " ")),
            "time" if !value.is_empty() => Cell::Day(time(&value)),
            "boolean" => Cell::Flag(value == "true"),
            _ if formula && text.starts_with('#') => Cell::Fault(text),
            _ => Cell::Text(text),
        };
        match cell {
            Cell::Text(text) if text.trim().is_empty() => formula.then_some(Cell::Uncounted),
            other => Some(other),
        }
    }
}

/// `09:30` of `PT09H30M00S`.
fn time(written: &str) -> String {
    let parts = || written.strip_prefix("PT")?.strip_suffix('S')?.split_once('H');
    match parts().and_then(|(hour, rest)| Some((hour, rest.split_once('M')?.0))) {
        Some((hour, minute)) => format!("{hour:0>2}:{minute:0>2}"),
        None => written.to_owned(),
    }
}
