//! Hours as people write them, read by the syntax of OpenStreetMap; with what is odd about them, although they can be read. Enters: a
//! text. Leaves: `Hours`, or a `Fault` with the place in the text and, where it is plain what was meant, the text to write.

use std::ops::Range;

use opening_hours::{Context, ContextHolidays, OpeningHours};
use opening_hours_syntax::Error;
use opening_hours_syntax::rules::day::{
    Date as RuleDate, DateOffset, HolidayKind, MonthdayRange, WeekDayOffset, WeekDayRange,
};
use opening_hours_syntax::rules::time::{Time, TimeSpan};
use opening_hours_syntax::rules::{OpeningHoursExpression, RuleKind, RuleSequence};

use crate::date::Date;
use crate::hours::holidays;
use crate::hours::mend;

/// Hours that could be read.
#[derive(Clone, PartialEq, Debug)]
pub struct Hours {
    text: String,
    read: OpeningHours,
}

/// Why hours could not be read.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Fault {
    pub kind: FaultKind,
    /// Bytes of the text.
    pub range: Range<usize>,
    /// What was meant, if it is plain: a text that can be read.
    pub corrected: Option<String>,
}

#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum FaultKind {
    /// It is not the syntax.
    Syntax,
    /// There is no time in it: `sur rendez-vous`. A person reads it; nothing else can.
    Prose,
    /// A dash or an accent was damaged by a change of encoding: `8:30GÇô17:00`.
    Damaged,
    /// It is the syntax, but it cannot be known beforehand when that is: sunset, school holidays, weeks by number, an open end.
    Unknowable,
}

/// What is odd about hours that can be read.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Oddity {
    /// `00:00-23:59`: a day lacks its last minute. With the whole text as it was probably meant.
    LastMinute { range: Range<usize>, corrected: String },
    /// Nothing is said of holidays. With the text that says that the service is closed on them.
    HolidaysUnsaid { corrected: String },
    /// Two times of the same days overlap. With the whole text in which they are one.
    Overlap { range: Range<usize>, corrected: String },
    /// Words in quotation marks: they have no language, and cannot be shown.
    Words { range: Range<usize> },
}

impl Hours {
    /// Reads hours. They are kept as they stand; blanks around them do not count.
    pub fn parse(text: &str) -> Result<Hours, Fault> {
        let trimmed = text.trim();
        let start = text.len() - text.trim_start().len();
        match read(trimmed) {
            Ok(read) => Ok(Hours { text: trimmed.to_owned(), read }),
            Err((FaultKind::Unknowable, range)) => Err(Fault {
                kind: FaultKind::Unknowable,
                range: start + range.start..start + range.end,
                corrected: None,
            }),
            Err((_, range)) => {
                let corrected = mend::mended(trimmed).filter(|meant| read_is_fine(meant));
                let kind = match () {
                    _ if mend::is_damaged(trimmed) => FaultKind::Damaged,
                    _ if corrected.is_none() && mend::is_prose(trimmed) => FaultKind::Prose,
                    _ => FaultKind::Syntax,
                };
                let range = if kind == FaultKind::Prose { 0..trimmed.len() } else { range };
                Err(Fault { kind, range: start + range.start..start + range.end, corrected })
            }
        }
    }

    /// The text that was read.
    pub fn text(&self) -> &str {
        &self.text
    }

    /// Day and night, every day, whatever the day.
    pub fn always(&self) -> bool {
        let says_open = |rule: &RuleSequence| rule.kind == RuleKind::Open && rule.comment.is_empty();
        let expression = self.expression();
        if expression.is_constant() {
            return expression.rules.last().is_some_and(says_open);
        }
        // “Mo-Su,PH 00:00-24:00”: open all week, and on holidays too.
        let is_holiday = |days: &WeekDayRange| matches!(days, WeekDayRange::Holiday { .. });
        let mut week = OpeningHoursExpression { rules: Vec::new() };
        for rule in &expression.rules {
            let mut rule = rule.clone();
            let named = rule.day_selector.weekday.len();
            rule.day_selector.weekday.retain(|days| !is_holiday(days));
            let whole = RuleSequence { day_selector: Default::default(), ..rule.clone() };
            let of_holidays = rule.day_selector.weekday.len() < named;
            if !says_open(&rule) || of_holidays && !whole.is_constant() {
                return false;
            }
            if !of_holidays || !rule.day_selector.weekday.is_empty() {
                week.rules.push(rule);
            }
        }
        self.says_holidays() && !week.rules.is_empty() && week.normalize().is_constant()
    }

    /// Everything that a person should look at again.
    pub fn oddities(&self) -> Vec<Oddity> {
        let mut oddities = Vec::new();
        if let Some((range, corrected)) = mend::last_minute(&self.text).filter(|(_, meant)| read_is_fine(meant)) {
            oddities.push(Oddity::LastMinute { range, corrected });
        } else if !self.always() && !self.says_holidays() && self.ever_open() {
            oddities.push(Oddity::HolidaysUnsaid { corrected: format!("{}; PH off", self.text) });
        }
        if let Some((range, corrected)) = mend::overlap(&self.text).filter(|(_, meant)| read_is_fine(meant)) {
            oddities.push(Oddity::Overlap { range, corrected });
        }
        if let Some(start) = self.text.find('"') {
            let end = self.text[start + 1..].find('"').map_or(self.text.len(), |at| start + at + 2);
            oddities.push(Oddity::Words { range: start..end });
        }
        oddities
    }

    /// Whether a rule names holidays.
    pub fn says_holidays(&self) -> bool {
        let public = |days: &WeekDayRange| matches!(days, WeekDayRange::Holiday { .. });
        self.rules().iter().any(|rule| rule.day_selector.weekday.iter().any(public))
    }

    fn ever_open(&self) -> bool {
        self.rules().iter().any(|rule| rule.kind == RuleKind::Open && rule.comment.is_empty())
    }

    pub(in crate::hours) fn expression(&self) -> std::sync::Arc<OpeningHoursExpression> {
        self.read.get_expression()
    }

    fn rules(&self) -> Vec<RuleSequence> {
        self.expression().rules.clone()
    }

    /// The hours with the holidays of some years; with or without those that are the employer's choice.
    pub(in crate::hours) fn with_holidays(&self, years: impl Iterator<Item = i16>, chosen: bool) -> OpeningHours {
        let mut public = ContextHolidays::default().get_public().clone();
        for holiday in years.flat_map(holidays::of_year).filter(|holiday| chosen || !holiday.chosen) {
            if let Some(day) = day(holiday.day) {
                public.insert(day);
            }
        }
        let holidays = ContextHolidays::new(std::sync::Arc::new(public), Default::default());
        self.read.clone().with_context(Context::default().with_holidays(holidays))
    }
}

/// A day as the crate has it.
pub(in crate::hours) fn day(date: Date) -> Option<chrono::NaiveDate> {
    chrono::NaiveDate::from_ymd_opt(i32::from(date.year()), u32::from(date.month()), u32::from(date.day()))
}

fn read_is_fine(text: &str) -> bool {
    read(text).is_ok()
}

fn read(text: &str) -> Result<OpeningHours, (FaultKind, Range<usize>)> {
    let whole = 0..text.len();
    let read: OpeningHours = text.parse().map_err(|error| match error {
        Error::Syntax(error) => (FaultKind::Syntax, word_at(text, position(&format!("{:?}", error.location)))),
        _ => (FaultKind::Syntax, whole.clone()),
    })?;
    match read.get_expression().rules.iter().all(is_knowable) {
        true => Ok(read),
        false => Err((FaultKind::Unknowable, unknowable_word(text).unwrap_or(whole))),
    }
}

/// Where the parser stopped, from `Pos(5)` or `Span((5, 7))`: its type belongs to a crate of its own.
fn position(location: &str) -> usize {
    let digits = location.split(|letter: char| !letter.is_ascii_digit()).find(|digits| !digits.is_empty());
    digits.and_then(|digits| digits.parse().ok()).unwrap_or_default()
}

/// The word in which a place lies, or the last one.
fn word_at(text: &str, at: usize) -> Range<usize> {
    let breaks = |letter: char| letter == ' ' || letter == ';' || letter == ',';
    let mut at = at.min(text.len());
    while !text.is_char_boundary(at) {
        at -= 1;
    }
    let end = text[at..].find(breaks).map_or(text.len(), |length| at + length);
    let start = text[..at].rfind(breaks).map_or(0, |before| before + 1);
    match start < end {
        true => start..end,
        false => at..text[at..].chars().next().map_or(at, |letter| at + letter.len_utf8()),
    }
}

/// Whether all days and times of a rule are known beforehand.
fn is_knowable(rule: &RuleSequence) -> bool {
    let days = &rule.day_selector;
    let fixed = |span: &TimeSpan| {
        let fixed = |time| matches!(time, Time::Fixed(_));
        fixed(span.range.start) && fixed(span.range.end) && !span.open_end && span.repeats.is_none()
    };
    let known = |dates: &MonthdayRange| match dates {
        // A month of one year is read without its days by the crate: `2026 Jul`, with a blank, is not.
        MonthdayRange::Month { year, .. } => year.is_none(),
        MonthdayRange::Date { start, end } => {
            let plain = |(date, offset): &(RuleDate, DateOffset)| {
                matches!(date, RuleDate::Fixed { .. }) && *offset == DateOffset::default()
            };
            // Days around Easter that have a name, and `Sep Mo[1]`, stand alone.
            let of_month = |(date, offset): &(RuleDate, DateOffset)| match date {
                RuleDate::Weekday { year: None, nth, .. } => nth_has_a_name(*nth) && *offset == DateOffset::default(),
                RuleDate::Easter { .. } => matches!(days_from_easter(start), Some(-2 | 0 | 1)),
                _ => false,
            };
            (plain(start) && plain(end)) || (start == end && of_month(start))
        }
    };
    let weekday = |days: &WeekDayRange| match days {
        WeekDayRange::Fixed { range, offset, nth_from_end, nth_from_start } => {
            let nth = nth_from_start.contains(&false) && nth_from_end.contains(&false);
            *offset == 0 && !(nth && (range.start() != range.end() || nth_from_end[1..].contains(&true)))
        }
        WeekDayRange::Holiday { kind, offset } => *kind == HolidayKind::Public && *offset == 0,
    };
    let years = days.year.iter().all(|years| years.into_parts().1 == 1);
    days.week.is_empty()
        && years
        && days.monthday.iter().all(known)
        && days.weekday.iter().all(weekday)
        && rule.time_selector.spans.iter().all(fixed)
}

/// How many days after the Easter of any year a date is.
pub(in crate::hours) fn days_from_easter((date, offset): &(RuleDate, DateOffset)) -> Option<i16> {
    let plain = matches!(date, RuleDate::Easter { year: None }) && offset.wday_offset == WeekDayOffset::None;
    plain.then_some(offset.day_offset)
}

/// The first to the fifth, and the last.
fn nth_has_a_name(nth: i8) -> bool {
    (1..=5).contains(&nth) || nth == -1
}

fn unknowable_word(text: &str) -> Option<Range<usize>> {
    let marks = ["sunrise", "sunset", "dawn", "dusk", "SH", "week", "/", "+"];
    let folded = text.to_ascii_lowercase();
    let found = marks.iter().filter_map(|mark| folded.find(&mark.to_ascii_lowercase()).map(|at| (at, mark.len())));
    found.min().map(|(at, length)| at..at + length)
}
