//! A chart as a page shows it: a table that is its own drawing. Enters: numbers, and the words of a language. Leaves: a table whose
//! labels and numbers are ordinary text, which grows, wraps, is read aloud and translated like any other; only the bars, the parts
//! and the dots are drawn, in SVG without a word, in the colour of the text, told apart by their strokes and never by colour alone.
//! Without a style, or where SVG is not shown, the table remains.

use std::fmt::Write;

use crate::date::Date;
use crate::lang::{Direction, Tag};
use crate::locale::format::{Format, Joining};
use crate::markdown::chart::{Chart, Form, Row, amount, year};
use crate::markdown::html;

/// Finds the words of a part of a chart, and their language.
type Words<'a> = dyn Fn(&str, &str) -> (String, Option<Tag>) + 'a;

/// What a chart needs of the page around it.
pub struct Surroundings<'a> {
    pub direction: Direction,
    pub format: Option<&'a Format>,
    /// The words of the title (`title`, nothing), a column or a row (`columns`, `rows` and an id), and their language if it is
    /// another than that of the text.
    pub words: &'a Words<'a>,
    /// Writes a reference to a source.
    pub cite: &'a dyn Fn(&str, &mut String),
    /// The head of the column of shares.
    pub share: String,
    /// A whole number of hundredths, in words: `58 %`.
    pub percent: &'a dyn Fn(i64) -> String,
}

/// Between events that are further apart, the line is broken.
const LONG_GAP: u16 = 5;

/// Writes a chart.
pub fn write(chart: &Chart, form: Form, around: &Surroundings, out: &mut String) {
    let drawing = Drawing { chart, around };
    match form {
        Form::Bars => drawing.bars(out),
        Form::Parts => drawing.parts(out),
        Form::Timeline => drawing.timeline(out),
    }
    out.push_str("</tbody></table>");
}

struct Drawing<'a> {
    chart: &'a Chart,
    around: &'a Surroundings<'a>,
}

impl Drawing<'_> {
    /// Under each label a bar for each number, the longest as wide as the column.
    fn bars(&self, out: &mut String) {
        let rows = &self.chart.rows;
        let series = self.chart.columns.len();
        self.open("bars", "", out);
        self.head(&self.chart.head, "", out);
        for (at, column) in self.chart.columns.iter().enumerate() {
            let key = if series > 1 { self.swatch(at) } else { String::new() };
            self.head(column, &key, out);
        }
        out.push_str("</tr></thead><tbody>");
        let values = rows.iter().flat_map(|row| &row.values).map(|value| amount(value));
        let most = values.fold(0.0, f64::max);
        for row in rows {
            self.label(row, "", out);
            let class = if series > 1 { " class=\"two\"" } else { "" };
            let _ = write!(out, "<svg{class} aria-hidden=\"true\" width=\"100%\" height=\"{series}em\" {INK}>");
            for (at, value) in row.values.iter().enumerate() {
                let width = if most > 0.0 { amount(value) * 100.0 / most } else { 0.0 };
                let height = 100.0 / series as f64;
                self.stretch(at, (0.0, width), (height * at as f64, height * 0.8), out);
            }
            out.push_str("</svg></th>");
            row.values.iter().for_each(|value| self.number(value, out));
            out.push_str("</tr>");
        }
    }

    /// One bar of all parts, then a row for each with the sign that it has in the bar.
    fn parts(&self, out: &mut String) {
        let rows = &self.chart.rows;
        let values: Vec<f64> = rows.iter().map(|row| amount(&row.values[0])).collect();
        let total: f64 = values.iter().sum();
        let shares = hundredths(&values);
        let said = rows.iter().zip(&shares).map(|(row, share)| {
            let (label, _) = (self.around.words)("rows", &row.id);
            format!("{label} {}", (self.around.percent)(*share))
        });
        let said: Vec<String> = said.collect();
        let said: Vec<&str> = said.iter().map(String::as_str).collect();
        let said = self.around.format.map_or_else(|| said.join(", "), |format| format.list(&said, Joining::And));
        let mut bar = "<svg role=\"img\" aria-label=\"".to_owned();
        html::escape_attribute(&said, &mut bar);
        let _ = write!(bar, "\" width=\"100%\" height=\"2em\" {INK}>");
        let mut from = 0.0;
        for (at, value) in values.iter().enumerate() {
            let width = if total > 0.0 { value * 100.0 / total } else { 0.0 };
            self.stretch(at, (from, width), (0.0, 100.0), &mut bar);
            from += width;
        }
        bar.push_str("</svg>");
        self.open("parts", &bar, out);
        self.head(&self.chart.head, "", out);
        self.head(&self.chart.columns[0], "", out);
        let are_hundredths = (total - 100.0).abs() < 1e-9;
        if !are_hundredths {
            out.push_str("<th scope=\"col\">");
            html::escape(&self.around.share, out);
            out.push_str("</th>");
        }
        out.push_str("</tr></thead><tbody>");
        for ((at, row), share) in rows.iter().enumerate().zip(shares) {
            self.label(row, &self.swatch(at), out);
            out.push_str("</th>");
            self.number(&row.values[0], out);
            if !are_hundredths {
                out.push_str("<td><bdi>");
                html::escape(&(self.around.percent)(share), out);
                out.push_str("</bdi></td>");
            }
            out.push_str("</tr>");
        }
    }

    /// Dates beside a line, each event at a dot.
    fn timeline(&self, out: &mut String) {
        self.open("timeline", "", out);
        self.head(&self.chart.columns[0], "", out);
        self.head(&self.chart.head, "", out);
        out.push_str("</tr></thead><tbody>");
        let rows = &self.chart.rows;
        for (at, row) in rows.iter().enumerate() {
            let date = &row.values[0];
            let gap = rows.get(at + 1).is_some_and(|next| year(&next.values[0]).saturating_sub(year(date)) >= LONG_GAP);
            out.push_str(if gap { "<tr class=\"gap\">" } else { "<tr>" });
            let _ = write!(out, "<th scope=\"row\"><time datetime=\"{date}\">");
            html::escape(&self.date(date), out);
            let _ =
                write!(out, "</time></th><td><svg aria-hidden=\"true\" width=\"14\" height=\"14\" {INK}>{DOT}</svg> ");
            self.words("rows", &row.id, out);
            self.source(row, out);
            out.push_str("</td></tr>");
        }
    }

    /// A table of this class, its title, what is drawn under the title, and the beginning of its head.
    fn open(&self, class: &str, drawing: &str, out: &mut String) {
        let _ = write!(out, "<table class=\"{class}\"><caption>");
        self.words("title", "", out);
        out.push_str(drawing);
        out.push_str("</caption><thead><tr>");
    }

    fn head(&self, column: &str, key: &str, out: &mut String) {
        out.push_str("<th scope=\"col\">");
        out.push_str(key);
        self.words("columns", column, out);
        out.push_str("</th>");
    }

    /// The beginning of a row: its label, not yet closed.
    fn label(&self, row: &Row, key: &str, out: &mut String) {
        out.push_str("<tr><th scope=\"row\">");
        out.push_str(key);
        self.words("rows", &row.id, out);
        self.source(row, out);
    }

    fn source(&self, row: &Row, out: &mut String) {
        if let Some((id, _)) = &row.source {
            out.push(' ');
            (self.around.cite)(id, out);
        }
    }

    fn words(&self, group: &str, id: &str, out: &mut String) {
        let (words, language) = (self.around.words)(group, id);
        if let Some(tag) = &language {
            let _ = write!(out, "<span lang=\"{tag}\" dir=\"{}\">", tag.direction().as_str());
        }
        html::escape(&words, out);
        if language.is_some() {
            out.push_str("</span>");
        }
    }

    fn number(&self, value: &str, out: &mut String) {
        out.push_str("<td><bdi>");
        let written = self.around.format.map_or_else(|| value.to_owned(), |format| format.decimal(value));
        html::escape(&written, out);
        out.push_str("</bdi></td>");
    }

    fn date(&self, date: &str) -> String {
        let Some(format) = self.around.format else { return date.to_owned() };
        let of = |text: &str, write: fn(&Format, Date) -> String| Date::parse(text).map(|day| write(format, day));
        let written = match date.len() {
            7 => of(&format!("{date}-01"), Format::month),
            10 => of(date, Format::long_date),
            _ => None,
        };
        written.unwrap_or_else(|| date.to_owned())
    }

    /// The sign of a series or part, as large as a letter.
    fn swatch(&self, series: usize) -> String {
        let mut swatch = format!("<svg aria-hidden=\"true\" width=\"1em\" height=\"1em\" {INK}>");
        self.stretch(series, (0.0, 100.0), (0.0, 100.0), &mut swatch);
        swatch.push_str("</svg> ");
        swatch
    }

    /// A stretch of a bar: where it begins and how long it is, where it lies and how high it is, in hundredths of the drawing,
    /// counted from where the language begins its lines.
    fn stretch(&self, series: usize, (from, width): (f64, f64), (top, height): (f64, f64), out: &mut String) {
        if width <= 0.0 {
            return;
        }
        let left = match self.around.direction {
            Direction::LeftToRight => from,
            Direction::RightToLeft => 100.0 - from - width,
        };
        let (x, w) = (short(left), short(width));
        let _ = write!(out, "<rect x=\"{x}%\" y=\"{}%\" width=\"{w}%\" height=\"{}%\"", short(top), short(height));
        let Some(dashes) = STROKES[series % STROKES.len()] else {
            out.push_str("/>");
            return;
        };
        out.push_str(" fill=\"none\"/>");
        if !dashes.is_empty() {
            let (end, middle) = (short(left + width), short(top + height / 2.0));
            let thick = if height < 100.0 { ".8em" } else { "2em" };
            let _ = write!(
                out,
                "<line x1=\"{x}%\" y1=\"{middle}%\" x2=\"{end}%\" y2=\"{middle}%\" stroke-width=\"{thick}\" stroke-dasharray=\"{dashes}\"/>"
            );
        }
    }
}

/// The drawing takes the colour of the text.
const INK: &str = "fill=\"currentColor\" stroke=\"currentColor\" stroke-width=\"2\"";
const DOT: &str = "<circle cx=\"7\" cy=\"7\" r=\"6\"/>";

/// How series and parts are told apart: full, striped (dash and gap), empty.
const STROKES: [Option<&str>; 5] = [None, Some("2 4"), Some(""), Some("6 2"), Some("1 9")];

/// A number of hundredths with one decimal at most.
fn short(number: f64) -> String {
    let written = format!("{number:.1}");
    written.strip_suffix(".0").map_or_else(|| written.clone(), str::to_owned)
}

/// The share of each number in whole hundredths which make a hundred together: what is cut off goes to those that lose most.
fn hundredths(values: &[f64]) -> Vec<i64> {
    let total: f64 = values.iter().sum();
    if total <= 0.0 {
        return vec![0; values.len()];
    }
    let exact: Vec<f64> = values.iter().map(|value| value * 100.0 / total).collect();
    let mut shares: Vec<i64> = exact.iter().map(|share| share.floor() as i64).collect();
    let mut order: Vec<usize> = (0..values.len()).collect();
    order.sort_by(|one, other| exact[*other].fract().total_cmp(&exact[*one].fract()));
    let left = usize::try_from(100 - shares.iter().sum::<i64>()).unwrap_or_default();
    order.into_iter().take(left).for_each(|at| shares[at] += 1);
    shares
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn shares_make_a_hundred_together() {
        assert_eq!(hundredths(&[1.0, 1.0, 1.0]), [34, 33, 33]);
        assert_eq!(hundredths(&[22.0, 9.0, 4.0, 2.0, 1.0]), [58, 24, 10, 5, 3]);
        assert_eq!(hundredths(&[0.0, 5.0]), [0, 100]);
        assert_eq!(hundredths(&[0.0, 0.0]), [0, 0]);
    }

    #[test]
    fn hundredths_are_written_short() {
        assert_eq!([short(0.0), short(57.894), short(99.96), short(33.333)], ["0", "57.9", "100", "33.3"]);
    }
}
