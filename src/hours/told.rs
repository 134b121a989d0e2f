//! Hours as they are told: which days, which times, rule by rule as they were written, but as plain values without words. What
//! cannot be said in a sentence was refused when the hours were read.

use std::ops::Range;

use opening_hours_syntax::rules::day::{Date as RuleDate, DateOffset, MonthdayRange, WeekDayRange, Weekday};
use opening_hours_syntax::rules::time::{Time, TimeSpan};
use opening_hours_syntax::rules::{RuleKind, RuleOperator, RuleSequence};

use crate::hours::syntax::{self, Hours};

/// One rule: all parts are lists of alternatives; an empty list restricts nothing.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Rule {
    pub dates: Vec<Dates>,
    pub days: Vec<Days>,
    pub times: Times,
}

/// A part of the year.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Dates {
    /// From a year to another, both included.
    Years(i32, i32),
    /// From a month to another, 1 to 12, both included.
    Months(u8, u8),
    /// From a day to another, both included.
    Days(DayOfYear, DayOfYear),
    GoodFriday,
    Easter,
    EasterMonday,
}

/// A day of every year, or of one.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct DayOfYear {
    pub year: Option<i32>,
    pub month: u8,
    pub day: u8,
}

/// Days of the week are 1 (Monday) to 7.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Days {
    Every,
    /// From one to another, at least three days.
    Range(u8, u8),
    One(u8),
    /// The first to the fifth of a month; -1 is the last.
    Nth(u8, i8),
    Holidays,
}

#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Times {
    AllDay,
    /// Minutes since midnight; an end after 24:00 is on the next day.
    Spans(Vec<Range<u16>>),
    Closed,
    /// Words qualify these times, or nothing is known at them.
    Unsure(Vec<Range<u16>>),
}

/// A week that is the same all year.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct Week {
    /// From Monday, the times of each day: minutes since midnight; an end after 24:00 is on the next day.
    pub days: [Vec<Range<u16>>; 7],
    /// The times of a public holiday; nothing if nobody says.
    pub holidays: Option<Vec<Range<u16>>>,
}

impl Hours {
    /// The rules, in the order in which they were written.
    pub fn told(&self) -> Vec<Rule> {
        self.expression().rules.iter().map(told).collect()
    }

    /// The week, if the hours say nothing else: no season, no first Saturday of the month, no word, nothing unknown but holidays.
    pub fn week(&self) -> Option<Week> {
        let mut week = Week::default();
        for written in &self.expression().rules {
            let rule = told(written);
            let times = match rule.times {
                _ if !rule.dates.is_empty() => return None,
                Times::AllDay => Some(vec![0..24 * 60]),
                Times::Spans(spans) => Some(spans),
                Times::Closed => Some(Vec::new()),
                Times::Unsure(_) if rule.days == [Days::Holidays] => None,
                Times::Unsure(_) => return None,
            };
            let added = match written.operator {
                RuleOperator::Normal => false,
                RuleOperator::Additional => true,
                RuleOperator::Fallback => return None,
            };
            let mut numbers: Vec<u8> = Vec::new();
            for day in if rule.days.is_empty() { &[Days::Every][..] } else { &rule.days } {
                match *day {
                    Days::Every => numbers.extend(1..=7),
                    Days::Range(from, to) => {
                        numbers.extend((0..=(to + 7 - from) % 7).map(|after| (from - 1 + after) % 7 + 1))
                    }
                    Days::One(day) => numbers.push(day),
                    Days::Holidays if added => week.holidays.get_or_insert_default().extend(times.clone()?),
                    Days::Holidays => week.holidays.clone_from(&times),
                    Days::Nth(..) => return None,
                }
            }
            for number in numbers {
                let day = &mut week.days[usize::from(number) - 1];
                if !added {
                    day.clear();
                }
                day.extend(times.iter().flatten().cloned());
            }
        }
        Some(week)
    }
}

fn told(rule: &RuleSequence) -> Rule {
    let mut dates: Vec<Dates> = Vec::new();
    let mut days: Vec<Days> = Vec::new();
    for years in &rule.day_selector.year {
        let (years, _) = years.into_parts();
        dates.push(Dates::Years(years.start().0, years.end().0));
    }
    for monthday in &rule.day_selector.monthday {
        match monthday {
            MonthdayRange::Month { range, .. } => dates.push(Dates::Months(*range.start() as u8, *range.end() as u8)),
            MonthdayRange::Date { start, end } => match (named(start), start.0) {
                (Some(day), _) => dates.push(day),
                (None, RuleDate::Weekday { month, wday, nth, .. }) => {
                    dates.push(Dates::Months(month as u8, month as u8));
                    days.push(Days::Nth(number(wday), nth));
                }
                _ => dates.extend(fixed(start.0).zip(fixed(end.0)).map(|(from, to)| Dates::Days(from, to))),
            },
        }
    }
    for weekday in &rule.day_selector.weekday {
        match weekday {
            WeekDayRange::Holiday { .. } => days.push(Days::Holidays),
            WeekDayRange::Fixed { range, nth_from_start, nth_from_end, .. } => {
                let (from, to) = (number(*range.start()), number(*range.end()));
                // All true: every one of the month.
                if nth_from_start.contains(&false) && nth_from_end.contains(&false) {
                    let from_start = (1..).zip(nth_from_start).filter(|(_, counts)| **counts).map(|(nth, _)| nth);
                    days.extend(from_start.map(|nth| Days::Nth(from, nth)));
                    days.extend(nth_from_end[0].then_some(Days::Nth(from, -1)));
                    continue;
                }
                match (to + 7 - from) % 7 {
                    0 => days.push(Days::One(from)),
                    1 => days.extend([Days::One(from), Days::One(to)]),
                    6 => days.push(Days::Every),
                    _ => days.push(Days::Range(from, to)),
                }
            }
        }
    }
    let spans: Vec<Range<u16>> = rule.time_selector.spans.iter().filter_map(span).collect();
    let all_day = spans == [0..24 * 60];
    let times = match rule.kind {
        RuleKind::Closed => Times::Closed,
        RuleKind::Open if rule.comment.is_empty() && all_day => Times::AllDay,
        RuleKind::Open if rule.comment.is_empty() => Times::Spans(spans),
        _ if all_day => Times::Unsure(Vec::new()),
        _ => Times::Unsure(spans),
    };
    Rule { dates, days, times }
}

fn number(day: Weekday) -> u8 {
    day.num_days_from_monday() as u8 + 1
}

/// The days around Easter that have a name.
fn named(day: &(RuleDate, DateOffset)) -> Option<Dates> {
    match syntax::days_from_easter(day)? {
        -2 => Some(Dates::GoodFriday),
        0 => Some(Dates::Easter),
        1 => Some(Dates::EasterMonday),
        _ => None,
    }
}

fn fixed(date: RuleDate) -> Option<DayOfYear> {
    match date {
        RuleDate::Fixed { year, month, day } => {
            Some(DayOfYear { year: year.map(|year| year.0), month: month as u8, day })
        }
        _ => None,
    }
}

/// A span of fixed times, in minutes; an end before the start is on the next day.
fn span(span: &TimeSpan) -> Option<Range<u16>> {
    let minutes = |time: &Time| match time {
        Time::Fixed(time) => Some(u16::from(time.hour()) * 60 + u16::from(time.minute())),
        Time::Variable(_) => None,
    };
    let (start, end) = (minutes(&span.range.start)?, minutes(&span.range.end)?);
    Some(start..if end > start { end } else { end + 24 * 60 })
}
