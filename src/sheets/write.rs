//! Sheets for people to open; the door to rust_xlsxwriter. Enters: rows of words. Leaves: the bytes of a CSV or an XLSX, the same for the
//! same rows on every day. No cell of words is ever a formula. Sheets to fill in add up their own rows: those formulas name cells, never words.

use super::commas;
#[cfg(feature = "sheets")]
use super::table::letters;

/// What stands between the cells of a CSV.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Delimiter {
    Comma,
    /// What spreadsheet programs expect where the comma is the sign of decimals, as in French: a file with commas opens in one column.
    Semicolon,
    Tab,
}

/// The signs by the names that people type.
pub const DELIMITERS: [(&str, Delimiter); 3] =
    [("comma", Delimiter::Comma), ("semicolon", Delimiter::Semicolon), ("tab", Delimiter::Tab)];

impl Delimiter {
    fn sign(self) -> char {
        match self {
            Delimiter::Comma => ',',
            Delimiter::Semicolon => ';',
            Delimiter::Tab => '\t',
        }
    }
}

/// A text that no program takes for a formula. Programs look at the first sign of a cell (OWASP, CSV injection): `=`, `+`, `-`, `@`, a
/// tab, a line end, their wide forms. A quotation mark before them says: this is text. Undone by `restored`.
pub fn neutral(text: &str) -> String {
    if is_dangerous(text) { format!("'{text}") } else { text.to_owned() }
}

/// A text as it was before `neutral`.
pub fn restored(text: &str) -> &str {
    text.strip_prefix('\'').filter(|rest| is_dangerous(rest)).unwrap_or(text)
}

fn is_dangerous(text: &str) -> bool {
    let words = text.trim_start_matches(['\'', ' ', '\u{A0}', '\u{FEFF}']);
    words.starts_with(['=', '+', '-', '@', '\t', '\r', '\n', '＝', '＋', '－', '＠', '−'])
}

/// A CSV with a mark of UTF-8, without which spreadsheet programs on Windows damage accents.
pub fn csv(rows: &[Vec<String>], delimiter: Delimiter) -> Vec<u8> {
    let rows = rows.iter().map(|row| row.iter().map(|text| neutral(text)).collect());
    format!("\u{FEFF}{}", commas::write(rows, delimiter.sign())).into_bytes()
}

/// The same with commas and every cell as it is: for programs, by whom numbers with a sign must be read.
pub fn plain_csv(rows: &[Vec<String>]) -> Vec<u8> {
    format!("\u{FEFF}{}", commas::write(rows.iter().cloned(), ',')).into_bytes()
}

/// An XLSX of one sheet after another, each with its name and a first row of heads. Every cell is a text and says so; a text that is
/// longer than a cell may hold is cut nowhere: it is a problem of the caller, `None`.
#[cfg(feature = "sheets")]
pub fn xlsx(sheets: &[(String, Vec<Vec<String>>)]) -> Option<Vec<u8>> {
    use rust_xlsxwriter::{DocProperties, ExcelDateTime, Format, Workbook};
    let mut file = Workbook::new();
    let day = ExcelDateTime::from_ymd(2000, 1, 1).ok()?;
    file.set_properties(&DocProperties::new().set_creation_datetime(&day));
    let text = Format::new().set_num_format("@");
    let head = Format::new().set_num_format("@").set_bold();
    for (name, rows) in sheets {
        let sheet = file.add_worksheet();
        sheet.set_name(name).ok()?;
        sheet.set_freeze_panes(1, 0).ok()?;
        for (row, cells) in rows.iter().enumerate() {
            let format = if row == 0 { &head } else { &text };
            for (column, cell) in cells.iter().enumerate().filter(|(_, cell)| !cell.is_empty()) {
                let (row, column) = (u32::try_from(row).ok()?, u16::try_from(column).ok()?);
                sheet.write_string_with_format(row, column, cell, format).ok()?;
            }
        }
    }
    file.save_to_buffer().ok()
}

/// A cell of a sheet to fill in.
#[derive(Clone, PartialEq, Debug)]
pub enum Fill {
    Head(String),
    Words(String),
    /// For a number.
    Open,
    /// Nothing is written here.
    Closed,
    /// The sum of the columns from one to another of its own row, from 0.
    Total(usize, usize),
    /// The mean of the steps from 1 up, counted in the columns from one to another of its own row.
    Mean(usize, usize),
    /// The same, the steps counted down to 1.
    MeanFromEnd(usize, usize),
}

/// A sheet to fill in.
#[derive(Clone, PartialEq, Debug)]
pub struct Form {
    pub name: String,
    pub right_to_left: bool,
    /// Of each column, in letters.
    pub widths: Vec<u8>,
    pub rows: Vec<Vec<Fill>>,
}

/// Sheets to fill in as an XLSX that prints one sheet to a page in width. Words are cells of words, whatever they begin with.
#[cfg(feature = "sheets")]
pub fn forms(sheets: &[Form]) -> Option<Vec<u8>> {
    use rust_xlsxwriter::{
        Color, DocProperties, ExcelDateTime, Format, FormatAlign, FormatBorder, FormatPattern, Formula, Workbook,
    };
    let mut file = Workbook::new();
    let day = ExcelDateTime::from_ymd(2000, 1, 1).ok()?;
    file.set_properties(&DocProperties::new().set_creation_datetime(&day));
    let plain = Format::new().set_border(FormatBorder::Thin).set_align(FormatAlign::Top).set_text_wrap();
    let words = plain.clone().set_num_format("@");
    let head = words.clone().set_bold();
    let number = plain.clone().set_num_format("0");
    let mean = plain.clone().set_num_format("0.0");
    let closed = plain.clone().set_pattern(FormatPattern::Solid).set_background_color(Color::RGB(0xD9_D9_D9));
    for form in sheets {
        let sheet = file.add_worksheet();
        sheet.set_name(sheet_name(&form.name)).ok()?;
        sheet.set_right_to_left(form.right_to_left);
        sheet.set_landscape().set_paper_size(1).set_print_fit_to_pages(1, 0);
        sheet.set_repeat_rows(0, 0).ok()?.set_freeze_panes(1, 0).ok()?;
        for (column, width) in form.widths.iter().enumerate() {
            sheet.set_column_width(u16::try_from(column).ok()?, f64::from(*width)).ok()?;
        }
        for (row, cells) in form.rows.iter().enumerate() {
            let named = |column: usize| format!("{}{}", letters(column), row + 1);
            let row = u32::try_from(row).ok()?;
            for (column, cell) in cells.iter().enumerate() {
                let place = u16::try_from(column).ok()?;
                match cell {
                    Fill::Head(text) => sheet.write_string_with_format(row, place, text, &head).ok()?,
                    Fill::Words(text) => sheet.write_string_with_format(row, place, text, &words).ok()?,
                    Fill::Open => sheet.write_blank(row, place, &number).ok()?,
                    Fill::Closed => sheet.write_blank(row, place, &closed).ok()?,
                    Fill::Total(from, to) => {
                        let sum = format!("=SUM({}:{})", named(*from), named(*to));
                        sheet.write_formula_with_format(row, place, Formula::new(sum).set_result("0"), &number).ok()?
                    }
                    Fill::Mean(from, to) | Fill::MeanFromEnd(from, to) => {
                        let down = matches!(cell, Fill::MeanFromEnd(..));
                        let worth = |column: usize| if down { to + 1 - column } else { column + 1 - from };
                        let steps: Vec<String> =
                            (*from..=*to).map(|column| format!("{}*{}", worth(column), named(column))).collect();
                        let count = format!("SUM({}:{})", named(*from), named(*to));
                        let mean_of = format!("=IF({count}=0,\"\",({})/{count})", steps.join("+"));
                        sheet.write_formula_with_format(row, place, Formula::new(mean_of).set_result(""), &mean).ok()?
                    }
                };
            }
        }
    }
    file.save_to_buffer().ok()
}

/// Without the writer of XLSX there is none.
#[cfg(not(feature = "sheets"))]
pub fn forms(_: &[Form]) -> Option<Vec<u8>> {
    None
}

/// A name that every program takes for a sheet: at most 31 letters, none of those that part a reference.
#[cfg(feature = "sheets")]
fn sheet_name(name: &str) -> String {
    let fits = |letter: &char| !"[]:*?/\\'".contains(*letter) && !letter.is_control();
    name.chars().filter(fits).take(31).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_cell_is_a_formula_and_every_text_comes_back() {
        for text in
            ["=1+1", "+15145550123", "-1", "@SUM(A1)", "\t=1", "\r=1", " =1", "'=1", "''+1", "＝1", "a=1", "l'été", ""]
        {
            let made = neutral(text);
            assert!(!is_dangerous(&made) || made.starts_with('\''), "{made:?}");
            assert_eq!(restored(&made), text);
        }
        assert_eq!(neutral("+15145550123"), "'+15145550123");
        assert_eq!(neutral("514 555-0123"), "514 555-0123");
    }
}
