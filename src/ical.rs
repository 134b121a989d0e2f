//! Calendars as files (iCalendar, RFC 5545). Enters: properties one after another. Leaves: UTF-8 whose lines end as the standard asks
//! and are at most 75 octets long, with every text escaped and every component closed.

use crate::date::{Moment, Observance};

/// The most octets of a line, its end not counted (3.1).
const LONGEST: usize = 75;

/// A calendar on its way.
pub struct Calendar {
    text: String,
    open: Vec<&'static str>,
}

impl Calendar {
    /// Begins a calendar; `product` says what wrote it.
    pub fn new(product: &str) -> Calendar {
        let mut calendar = Calendar { text: String::new(), open: Vec::new() };
        calendar.open("VCALENDAR");
        calendar.value("VERSION", "2.0");
        calendar.text("PRODID", product);
        calendar.value("CALSCALE", "GREGORIAN");
        calendar
    }

    /// Opens a component.
    pub fn open(&mut self, name: &'static str) {
        self.value("BEGIN", name);
        self.open.push(name);
    }

    /// Closes the component opened last.
    pub fn close(&mut self) {
        if let Some(name) = self.open.pop() {
            self.value("END", name);
        }
    }

    /// A property whose value is no text: a number, a moment, a word of the standard. `name` may carry parameters. Of what could end
    /// the line, nothing is written.
    pub fn value(&mut self, name: &str, value: &str) {
        let line: String = format!("{name}:{value}").chars().filter(|letter| !letter.is_control()).collect();
        fold(&line, &mut self.text);
    }

    /// A property that holds words (3.3.11).
    pub fn text(&mut self, name: &str, words: &str) {
        self.value(name, &escaped(words));
    }

    /// What a zone's clocks do, as far as the calendar asks (3.6.5).
    pub fn zone(&mut self, name: &str, observances: &[Observance]) {
        self.open("VTIMEZONE");
        self.value("TZID", name);
        for one in observances {
            self.open(if one.summer { "DAYLIGHT" } else { "STANDARD" });
            self.value("DTSTART", &moment(one.from));
            self.value("TZOFFSETFROM", &offset(one.before));
            self.value("TZOFFSETTO", &offset(one.offset));
            self.text("TZNAME", &one.name);
            self.close();
        }
        self.close();
    }

    /// Closes what is open.
    pub fn finish(mut self) -> Vec<u8> {
        while !self.open.is_empty() {
            self.close();
        }
        self.text.into_bytes()
    }
}

/// `20270222T183000`: a moment on the clocks of a zone (3.3.5).
pub fn moment(moment: Moment) -> String {
    let day = moment.day.to_string().replace('-', "");
    format!("{day}T{:02}{:02}00", moment.hour(), moment.past())
}

/// `-0500` (3.3.14).
fn offset(minutes: i32) -> String {
    let sign = if minutes < 0 { '-' } else { '+' };
    format!("{sign}{:02}{:02}", minutes.abs() / 60, minutes.abs() % 60)
}

/// A text in which no sign means anything but itself.
fn escaped(words: &str) -> String {
    let mut escaped = String::with_capacity(words.len());
    let mut letters = words.chars().peekable();
    while let Some(letter) = letters.next() {
        match letter {
            '\\' | ';' | ',' => {
                escaped.push('\\');
                escaped.push(letter);
            }
            '\r' if letters.peek() == Some(&'\n') => {}
            '\n' | '\r' => escaped.push_str("\\n"),
            letter => escaped.push(letter),
        }
    }
    escaped
}

/// Writes a line, folded: octets are counted, letters are never cut, and a folded part begins with a space, which counts as well (3.1).
fn fold(line: &str, text: &mut String) {
    let mut used = 0;
    for letter in line.chars() {
        if used + letter.len_utf8() > LONGEST {
            text.push_str("\r\n ");
            used = 1;
        }
        text.push(letter);
        used += letter.len_utf8();
    }
    text.push_str("\r\n");
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn folded(line: &str) -> String {
        let mut text = String::new();
        fold(line, &mut text);
        text
    }

    #[test]
    fn a_line_of_75_octets_stays_whole_and_one_more_is_folded() {
        assert_eq!(folded(&"a".repeat(75)), format!("{}\r\n", "a".repeat(75)));
        assert_eq!(folded(&"a".repeat(76)), format!("{}\r\n a\r\n", "a".repeat(75)));
        // 37 Arabic letters are 74 octets: the next would be cut.
        assert_eq!(folded(&"ل".repeat(38)), format!("{}\r\n ل\r\n", "ل".repeat(37)));
    }

    #[test]
    fn what_could_mean_something_is_escaped() {
        let mut calendar = Calendar::new("-//Essai//FR");
        calendar.text("SUMMARY", "a\\b; c, d\r\ne\nf\u{7}");
        let text = String::from_utf8(calendar.finish()).unwrap();
        assert!(text.contains("SUMMARY:a\\\\b\\; c\\, d\\ne\\nf\r\nEND:VCALENDAR\r\n"), "{text}");
    }

    proptest! {
        #[test]
        fn folding_loses_nothing(line in "\\PC{0,400}") {
            let text = folded(&line);
            prop_assert!(text.split("\r\n").all(|part| part.len() <= LONGEST));
            let whole = text.replace("\r\n ", "");
            prop_assert_eq!(whole.trim_end_matches("\r\n"), line);
        }
    }
}
