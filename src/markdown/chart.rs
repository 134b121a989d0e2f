//! The numbers of a chart, for `::: chart {src=… type=…}`. Enters: the text of a CSV file and the form in which it is drawn. Leaves:
//! rows of ids with their numbers or dates, and every cell that does not fit. Words are not here: each language has its own, under
//! the same ids.

use std::ops::Range;

use crate::date::Date;
use crate::markdown::links::is_key;
use crate::markdown::table;

/// How a chart is drawn.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub enum Form {
    /// A bar for each number.
    Bars,
    /// One bar, cut into the parts of a whole.
    Parts,
    /// Events, each at its date.
    Timeline,
}

impl Form {
    /// All names, as `type=` takes them.
    pub const NAMES: [&'static str; 3] = ["bars", "parts", "timeline"];

    pub fn named(name: &str) -> Option<Form> {
        match name {
            "bars" => Some(Form::Bars),
            "parts" => Some(Form::Parts),
            "timeline" => Some(Form::Timeline),
            _ => None,
        }
    }

    pub fn name(self) -> &'static str {
        match self {
            Form::Bars => "bars",
            Form::Parts => "parts",
            Form::Timeline => "timeline",
        }
    }

    /// The most columns beside the ids and the sources.
    pub fn most_columns(self) -> usize {
        match self {
            Form::Bars => 2,
            Form::Parts | Form::Timeline => 1,
        }
    }

    /// How many rows can still be told apart.
    pub fn most_rows(self) -> usize {
        match self {
            Form::Bars | Form::Timeline => 20,
            Form::Parts => 5,
        }
    }
}

/// The column that names the source of each row; it is not drawn.
pub const SOURCE: &str = "source";

/// A chart as read.
#[derive(Clone, PartialEq, Debug, Default)]
pub struct Chart {
    /// The id of the first column, which holds those of the rows.
    pub head: String,
    /// The ids of the columns of numbers, or of the one column of dates.
    pub columns: Vec<String>,
    /// In the order of the file; a timeline in that of time.
    pub rows: Vec<Row>,
}

#[derive(Clone, PartialEq, Debug)]
pub struct Row {
    pub id: String,
    /// Numbers (`12`, `3.5`) or a date (`2009`, `2009-03`, `2009-03-24`), one a column.
    pub values: Vec<String>,
    /// A source of the site, and where it is named.
    pub source: Option<(String, Range<usize>)>,
}

/// What does not fit, with its bytes in the file.
#[derive(Clone, PartialEq, Debug)]
pub enum Fault {
    /// A cell that holds no number or no date; what kind of other thing it is; the corrected row, if it can be known.
    Value { range: Range<usize>, word: String, kind: &'static str, correction: Option<String> },
    /// An id of a row or column: not in the letters of ids, or there before.
    Id { range: Range<usize>, word: String, twice: bool },
    /// So many columns, or rows, that cannot be drawn.
    Size { kind: &'static str, count: usize, most: usize },
}

/// Reads a file as a chart. With faults, the chart holds what remains.
pub fn read(text: &str, form: Form) -> Result<(Chart, Vec<Fault>), table::Fault> {
    let table = table::read(text)?;
    let mut chart = Chart::default();
    let mut faults = Vec::new();
    let head = &table.rows[0];
    let sources = head.iter().position(|id| id == SOURCE).filter(|at| *at > 0);
    let columns: Vec<usize> = (1..head.len()).filter(|at| Some(*at) != sources).collect();
    let mut ids: Vec<&str> = Vec::new();
    let check = |id: &str, row: usize, column: usize, before: &[&str], faults: &mut Vec<Fault>| {
        let twice = before.contains(&id);
        if twice || !is_key(id) {
            faults.push(Fault::Id { range: table.cell(text, row, column), word: id.to_owned(), twice });
        }
        !twice
    };
    for at in [0].into_iter().chain(columns.iter().copied()) {
        check(&head[at], 0, at, &ids, &mut faults);
        ids.push(&head[at]);
    }
    chart.head = head[0].clone();
    chart.columns = columns.iter().map(|at| head[*at].clone()).collect();
    if columns.is_empty() || columns.len() > form.most_columns() {
        faults.push(Fault::Size { kind: "columns", count: columns.len(), most: form.most_columns() });
    }
    let count = table.rows.len() - 1;
    if count == 0 || count > form.most_rows() {
        faults.push(Fault::Size { kind: "rows", count, most: form.most_rows() });
    }
    ids.clear();
    for (at, cells) in table.rows.iter().enumerate().skip(1) {
        if !check(&cells[0], at, 0, &ids, &mut faults) {
            continue;
        }
        ids.push(&cells[0]);
        let mut values = Vec::new();
        for column in &columns {
            let word = &cells[*column];
            match unfit(word, form) {
                None => values.push(word.clone()),
                Some((kind, meant)) => {
                    let range = table.cell(text, at, *column);
                    let row = table.row(at);
                    let correction = meant.and_then(|meant| {
                        let (before, after) = (text.get(row.start..range.start)?, text.get(range.end..row.end)?);
                        Some(format!("{before}{meant}{after}"))
                    });
                    faults.push(Fault::Value { range, word: word.clone(), kind, correction });
                }
            }
        }
        let source = sources.filter(|at| !cells[*at].is_empty());
        let source = source.map(|column| (cells[column].clone(), table.cell(text, at, column)));
        if values.len() == columns.len() {
            chart.rows.push(Row { id: cells[0].clone(), values, source });
        }
    }
    match form {
        Form::Timeline => chart.rows.sort_by(|one, other| one.values.cmp(&other.values)),
        Form::Parts if faults.is_empty() && chart.rows.iter().all(|row| amount(&row.values[0]) == 0.0) => {
            faults.push(Fault::Size { kind: "nothing", count: 0, most: 0 });
        }
        _ => {}
    }
    Ok((chart, faults))
}

/// The number that a cell holds.
pub fn amount(cell: &str) -> f64 {
    cell.parse().unwrap_or_default()
}

/// The year of a date.
pub fn year(cell: &str) -> u16 {
    cell.get(..4).and_then(|year| year.parse().ok()).unwrap_or_default()
}

/// Why a cell cannot stand in a chart of this form, and what its writer meant, if that is plain to see.
fn unfit(cell: &str, form: Form) -> Option<(&'static str, Option<String>)> {
    if form == Form::Timeline {
        return (!is_date(cell)).then_some(("date", None));
    }
    if is_number(cell) {
        return None;
    }
    if cell.is_empty() {
        return Some(("empty", None));
    }
    let positive = cell.trim_start_matches(['-', '\u{2212}', '–']).trim_start();
    if positive.len() < cell.len() && is_number(positive) {
        return Some(("negative", None));
    }
    let percent = cell.trim_end_matches(['%', '٪', '％', '$']);
    let plain: String = percent.chars().filter(|letter| !letter.is_whitespace()).collect();
    let meant = plain.replacen([',', '٫'], ".", 1);
    Some(("text", Some(meant).filter(|meant| is_number(meant))))
}

/// Digits, and perhaps a point and more digits.
fn is_number(text: &str) -> bool {
    let (whole, fraction) = text.split_once('.').unwrap_or((text, "0"));
    let digits =
        |part: &str, most: usize| (1..=most).contains(&part.len()) && part.bytes().all(|byte| byte.is_ascii_digit());
    digits(whole, 12) && digits(fraction, 6)
}

/// A year, a month of a year, or a day.
fn is_date(text: &str) -> bool {
    let full = match text.len() {
        4 => format!("{text}-01-01"),
        7 => format!("{text}-01"),
        _ => text.to_owned(),
    };
    Date::parse(&full).is_some_and(|date| date.year() > 0)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn values(text: &str, form: Form) -> Vec<(String, Vec<String>)> {
        let (chart, faults) = read(text, form).unwrap();
        assert_eq!(faults, []);
        chart.rows.into_iter().map(|row| (row.id, row.values)).collect()
    }

    fn kinds(text: &str, form: Form) -> Vec<String> {
        let (_, faults) = read(text, form).unwrap();
        let faults = faults.into_iter().map(|fault| match fault {
            Fault::Value { range, kind, correction, .. } => {
                format!("{kind} «{}» {}", &text[range], correction.unwrap_or_default())
            }
            Fault::Id { range, twice, .. } => format!("id «{}» {twice}", &text[range]),
            Fault::Size { kind, count, most } => format!("{kind} {count}/{most}"),
        });
        faults.map(|fault| fault.trim().to_owned()).collect()
    }

    #[test]
    fn numbers_are_read_as_written() {
        let row = |id: &str, values: &[&str]| (id.to_owned(), values.iter().map(|value| (*value).to_owned()).collect());
        assert_eq!(
            values("who,a,b\nx,1,2.50\ny,0,12\n", Form::Bars),
            [row("x", &["1", "2.50"]), row("y", &["0", "12"])]
        );
        assert_eq!(
            values("e;date;source\nx;2011-05;s\ny;2007;\n", Form::Timeline),
            [row("y", &["2007"]), row("x", &["2011-05"])]
        );
        let (chart, _) = read("e,source,n\nx,ibcr-2007,1\n", Form::Parts).unwrap();
        assert_eq!((chart.head.as_str(), chart.columns), ("e", vec!["n".to_owned()]));
        assert_eq!(chart.rows[0].source, Some(("ibcr-2007".to_owned(), 13..22)));
    }

    #[test]
    fn every_cell_that_does_not_fit_is_told() {
        let text = "who;n\nx;1 200\ny;12,5 %\nz;-3\nu;\nv;beaucoup\nw;1e5\n";
        let told = [
            "text «1 200» x;1200",
            "text «12,5 %» y;12.5",
            "negative «-3»",
            "empty «»",
            "text «beaucoup»",
            "text «1e5»",
        ];
        assert_eq!(kinds(text, Form::Bars), told);
        assert_eq!(
            kinds("e,date\nx,mai 2019\ny,2019-02-30\nz,2019\n", Form::Timeline),
            ["date «mai 2019»", "date «2019-02-30»"]
        );
        assert_eq!(kinds("who,n\nÉté,1\nx,2\nx,3\n", Form::Bars), ["id «Été» false", "id «x» true"]);
        assert_eq!(kinds("who,n,n\nx,1,2\n", Form::Bars), ["id «n» true"]);
        assert_eq!(kinds("who,a,b\nx,1,2\n", Form::Parts), ["columns 2/1"]);
        assert_eq!(kinds("who\nx\n", Form::Bars), ["columns 0/2"]);
        assert_eq!(kinds("who,n\n", Form::Bars), ["rows 0/20"]);
        assert_eq!(kinds("who,n\na,1\nb,1\nc,1\nd,1\ne,1\nf,1\n", Form::Parts), ["rows 6/5"]);
        assert_eq!(kinds("who,n\na,0\nb,0\n", Form::Parts), ["nothing 0/0"]);
    }

    #[test]
    fn names_and_forms_agree() {
        for name in Form::NAMES {
            assert_eq!(Form::named(name).map(Form::name), Some(name));
        }
    }
}
