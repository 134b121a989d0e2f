//! Hours as days to look up: what each weekday is, the days that are different, the changes of the clock. Enters: hours, a zone, the
//! day of the build. Leaves: a table for that year and the next, the state at a minute, and the compact form that a browser reads.
//!
//! The state at a minute is that of the wall clock of the place: in the hour that a night of autumn has twice, it is told twice. The
//! browser's half (`themes/default/assets/hours.js`) does the same on the compact form; `tests/hours.json` holds them together.

use std::collections::BTreeMap;

use opening_hours::OpeningHours;
use opening_hours_syntax::{ExtendedTime, RuleKind};
use serde_json::{Value as Json, json};

use crate::date::{self, Date};
use crate::hours::holidays;
use crate::hours::syntax::{self, Hours};

/// Minutes of a day.
const DAY: i32 = 24 * 60;

/// How far ahead the next change is looked for, in minutes: forty days, more than from one first Saturday to the next.
const AHEAD: i64 = 40 * 24 * 60;

/// A part of a day in which a service is open, or in which nobody knows.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
struct Span {
    /// Minutes since midnight of the wall clock; the end is not in it.
    start: i32,
    end: i32,
    unknown: bool,
}

/// Days that are not as their weekday: from one number of a day to another, each day or each week.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
struct Exception {
    from: i32,
    to: i32,
    step: i32,
    day: usize,
}

/// When a service answers, day by day.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Table {
    zone: String,
    /// Numbers of days, as `Date::number` counts them.
    first: i32,
    last: i32,
    /// From which minute since 1970-01-01T00:00Z the clock is how many minutes from UTC.
    offsets: Vec<(i64, i32)>,
    /// The different days that there are.
    days: Vec<Vec<Span>>,
    /// Which day a Monday is, a Tuesday …
    week: [usize; 7],
    exceptions: Vec<Exception>,
}

/// What is known at a minute. Times are minutes since 1970-01-01T00:00Z.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum State {
    /// Until when, if it closes within forty days and that is certain.
    Open { until: Option<i64> },
    /// When it opens again, if that is within forty days and certain.
    Closed { opens: Option<i64> },
    /// Call to check.
    Unknown,
}

#[derive(Clone, Copy, PartialEq, Eq, Debug)]
enum Kind {
    Open,
    Closed,
    Unknown,
}

impl Table {
    /// The table of a service's hours for the year of a day and the next. `trusted`: the last day on which they may be believed, such as
    /// that on which a verification expires. `None` if there is no such zone.
    pub fn new(hours: &Hours, zone: &str, today: Date, trusted: Option<Date>) -> Option<Table> {
        let first = Date::of(today.year(), 1, 1)?;
        let end = Date::of(today.year() + 1, 12, 31)?;
        let days = unrolled(hours, first, end);
        let last = trusted.map_or(end, |day| day.min(end)).number();
        let first = first.number();
        let mut different: Vec<Vec<Span>> = Vec::new();
        let mut index = |day: Vec<Span>| match different.iter().position(|known| *known == day) {
            Some(index) => index,
            None => {
                different.push(day);
                different.len() - 1
            }
        };
        let indices: Vec<usize> = days.into_iter().map(&mut index).collect();
        let week = usual_week(first, &indices);
        Some(Table {
            zone: zone.to_owned(),
            first,
            last,
            offsets: date::offsets(zone, Date::of_number(first), end)?,
            exceptions: exceptions(first, &indices, &week),
            days: different,
            week,
        })
    }

    pub fn zone(&self) -> &str {
        &self.zone
    }

    /// The last day of which the table knows anything.
    pub fn last_day(&self) -> Date {
        Date::of_number(self.last)
    }

    /// The times of the wall clock at which it opens or closes, in minutes since midnight.
    pub fn clocks(&self) -> impl Iterator<Item = u16> + '_ {
        let edges = self.days.iter().flatten().flat_map(|span| [span.start, span.end]);
        edges.filter_map(|minute| u16::try_from(minute % DAY).ok())
    }

    /// What is known at a minute, counted from 1970-01-01T00:00Z.
    pub fn state(&self, minute: i64) -> State {
        let (kind, mut next) = self.at(minute);
        if kind == Kind::Unknown {
            return State::Unknown;
        }
        let mut after = kind;
        while after == kind && next - minute <= AHEAD {
            let change = next;
            (after, next) = self.at(change);
            if after != kind {
                let certain = (after != Kind::Unknown).then_some(change);
                return match kind {
                    Kind::Open => State::Open { until: certain },
                    _ => State::Closed { opens: certain },
                };
            }
        }
        match kind {
            Kind::Open => State::Open { until: None },
            _ => State::Closed { opens: None },
        }
    }

    /// What holds at a minute, and the next minute at which something else may hold.
    fn at(&self, minute: i64) -> (Kind, i64) {
        let change = self.offsets.iter().find(|(from, _)| *from > minute).map_or(i64::MAX, |(from, _)| *from);
        let offset = self.offsets.iter().rev().find(|(from, _)| *from <= minute).map_or(0, |(_, offset)| *offset);
        let local = minute + i64::from(offset);
        let number = local.div_euclid(i64::from(DAY));
        let clock = local.rem_euclid(i64::from(DAY)) as i32;
        let Some(day) = i32::try_from(number).ok().filter(|day| (self.first..=self.last).contains(day)) else {
            return (Kind::Unknown, i64::MAX);
        };
        let spans = &self.days[self.day(day)];
        let (kind, end) = match spans.iter().find(|span| clock < span.end) {
            Some(span) if clock < span.start => (Kind::Closed, span.start),
            Some(span) if span.unknown => (Kind::Unknown, span.end),
            Some(span) => (Kind::Open, span.end),
            None => (Kind::Closed, DAY),
        };
        (kind, (minute + i64::from(end - clock)).min(change))
    }

    /// The day of a number: what an exception says, else its weekday.
    fn day(&self, number: i32) -> usize {
        let named = |one: &&Exception| (one.from..=one.to).contains(&number) && (number - one.from) % one.step == 0;
        self.exceptions.iter().find(named).map_or(self.week[weekday(number)], |one| one.day)
    }

    /// The form that a browser reads: `f`, `l`: first and last day, counted from 1970-01-01; `o`: minutes from UTC
    /// in the beginning, then pairs of a minute since 1970 and the minutes from UTC from then on; `d`: the different days, each a
    /// flat list of starts and ends in minutes, an end below zero where nobody knows; `w`: which day Monday to Sunday are; `x`: days
    /// that are different, four numbers each: the first and last, counted from `f`, the step, which day.
    pub fn compact(&self) -> Json {
        let days = self.days.iter().map(|spans| {
            spans
                .iter()
                .flat_map(|span| [span.start, if span.unknown { -span.end } else { span.end }])
                .collect::<Vec<_>>()
        });
        let exceptions = self.exceptions.iter().flat_map(|one| {
            [one.from - self.first, one.to - self.first, one.step, i32::try_from(one.day).unwrap_or_default()]
        });
        let later = self.offsets.iter().skip(1).flat_map(|(minute, offset)| [*minute, i64::from(*offset)]);
        let offsets = self.offsets.first().map(|(_, offset)| i64::from(*offset)).into_iter().chain(later);
        json!({
            "f": self.first,
            "l": self.last,
            "o": offsets.collect::<Vec<_>>(),
            "d": days.collect::<Vec<_>>(),
            "w": self.week,
            "x": exceptions.collect::<Vec<_>>(),
        })
    }
}

/// The tables of many services: hours that are written alike in one zone share one. What a service's own trust allows is not in it;
/// the browser's half takes the last day to believe as its third argument.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Book {
    today: Date,
    tables: Vec<Table>,
    /// By text and zone.
    known: BTreeMap<(String, String), Option<usize>>,
}

impl Book {
    pub fn new(today: Date) -> Book {
        Book { today, tables: Vec::new(), known: BTreeMap::new() }
    }

    /// The number of the table of these hours; `None` if there is no such zone.
    pub fn number(&mut self, hours: &Hours, zone: &str) -> Option<usize> {
        let key = (hours.text().to_owned(), zone.to_owned());
        if let Some(number) = self.known.get(&key) {
            return *number;
        }
        let number = Table::new(hours, zone, self.today, None).map(|table| {
            self.tables.push(table);
            self.tables.len() - 1
        });
        self.known.insert(key, number);
        number
    }

    /// The number of the table of hours that were asked for before.
    pub fn known(&self, text: &str, zone: &str) -> Option<usize> {
        // Two short texts: the key is made anew.
        *self.known.get(&(text.to_owned(), zone.to_owned()))?
    }

    pub fn tables(&self) -> &[Table] {
        &self.tables
    }

    /// The compact tables, by their numbers.
    pub fn compact(&self) -> Json {
        self.tables.iter().map(Table::compact).collect()
    }
}

/// 0 (Monday) to 6; 1970-01-01 was a Thursday.
fn weekday(number: i32) -> usize {
    (number + 3).rem_euclid(7) as usize
}

/// Every day between two days, both included. Where nothing is said of holidays, a holiday is not known; nor is a part of a day that
/// would be different if the employer had chosen the other day of Easter.
fn unrolled(hours: &Hours, first: Date, last: Date) -> Vec<Vec<Span>> {
    let years = || first.year() - 1..=last.year();
    let (kept, not_kept) = (hours.with_holidays(years(), true), hours.with_holidays(years(), false));
    let spans = |read: &OpeningHours, day: Date| {
        let schedule = syntax::day(day).map(|day| read.schedule_at(day)).unwrap_or_default();
        let ranges = schedule.into_iter().filter(|range| range.kind != RuleKind::Closed);
        let minutes = |time: ExtendedTime| i32::from(time.hour()) * 60 + i32::from(time.minute());
        let spans = ranges.map(|range| Span {
            start: minutes(range.range.start),
            end: minutes(range.range.end),
            // Words that qualify hours are for people to read: nothing can be concluded from them.
            unknown: range.kind == RuleKind::Unknown || !range.comment.is_empty(),
        });
        joined(spans.filter(|span| span.start < span.end).collect())
    };
    let numbers = first.number()..=last.number();
    let mut days: Vec<Vec<Span>> = numbers.map(|number| spans(&kept, Date::of_number(number))).collect();
    let years = first.year()..=last.year();
    let place = |day: Date| usize::try_from(day.number() - first.number()).ok();
    for holiday in years.clone().flat_map(holidays::of_year).filter(|holiday| holiday.chosen) {
        // A night may reach into the next day.
        for day in [holiday.day, holiday.day.plus_days(1)] {
            if let Some(kept) = place(day).and_then(|at| days.get_mut(at)) {
                *kept = certain(kept, &spans(&not_kept, day));
            }
        }
    }
    if !hours.says_holidays() && !hours.always() {
        let usual = days.clone();
        for holiday in years.flat_map(holidays::of_year) {
            let Some(at) = place(holiday.day) else { continue };
            // A day unlike the same weekday around it was written for itself.
            let around = [at.checked_sub(7), at.checked_add(7)].into_iter().flatten();
            let as_usual = around.filter_map(|at| usual.get(at)).any(|day| *day == usual[at]);
            if as_usual && let Some(day) = days.get_mut(at) {
                day.iter_mut().for_each(|span| span.unknown = true);
            }
        }
    }
    days
}

/// What two readings of a day agree on; where they do not, nobody knows.
fn certain(one: &[Span], other: &[Span]) -> Vec<Span> {
    let mut edges: Vec<i32> = one.iter().chain(other).flat_map(|span| [span.start, span.end]).collect();
    edges.sort_unstable();
    edges.dedup();
    let at = |spans: &[Span], minute: i32| {
        spans.iter().find(|span| (span.start..span.end).contains(&minute)).map(|span| span.unknown)
    };
    let parts = edges.windows(2).filter_map(|edge| {
        let (one, other) = (at(one, edge[0]), at(other, edge[0]));
        let unknown = if one == other { one? } else { true };
        Some(Span { start: edge[0], end: edge[1], unknown })
    });
    joined(parts.collect())
}

/// Spans that touch and say the same, as one.
fn joined(spans: Vec<Span>) -> Vec<Span> {
    let mut joined: Vec<Span> = Vec::new();
    for span in spans {
        match joined.last_mut() {
            Some(last) if last.end >= span.start && last.unknown == span.unknown => last.end = last.end.max(span.end),
            _ => joined.push(span),
        }
    }
    joined
}

/// The day that each weekday most often is; of several, the one that comes first.
fn usual_week(first: i32, days: &[usize]) -> [usize; 7] {
    let mut counts: [BTreeMap<usize, usize>; 7] = Default::default();
    for (number, day) in (first..).zip(days) {
        *counts[weekday(number)].entry(*day).or_default() += 1;
    }
    counts.map(|counts| counts.into_iter().rev().max_by_key(|(_, count)| *count).map_or(0, |(day, _)| day))
}

/// The days that are not as their weekday, as runs of each day or of each week, whichever is longer.
fn exceptions(first: i32, days: &[usize], week: &[usize; 7]) -> Vec<Exception> {
    let differs = |at: usize| days[at] != week[weekday(first + at as i32)];
    let mut told = vec![false; days.len()];
    let mut exceptions = Vec::new();
    for start in 0..days.len() {
        if told[start] || !differs(start) {
            continue;
        }
        let run = |step: usize| {
            let days_of_run = (start..days.len()).step_by(step);
            days_of_run.take_while(|at| differs(*at) && days[*at] == days[start]).collect::<Vec<_>>()
        };
        let (daily, weekly) = (run(1), run(7));
        let (run, step) = if weekly.len() > daily.len() { (weekly, 7) } else { (daily, 1) };
        let last = run.last().copied().unwrap_or(start);
        run.into_iter().for_each(|at| told[at] = true);
        exceptions.push(Exception { from: first + start as i32, to: first + last as i32, step, day: days[start] });
    }
    exceptions
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    /// A time, on the quarter hour.
    fn clock(from: i32, to: i32) -> impl Strategy<Value = i32> {
        (from * 4..=to * 4).prop_map(|quarter| quarter * 15)
    }

    fn written(minutes: i32) -> String {
        format!("{:02}:{:02}", minutes / 60, minutes % 60)
    }

    /// `09:00-17:00`, `22:00-06:00`, `00:00-24:00`
    fn span() -> impl Strategy<Value = String> {
        let day = (clock(0, 12), clock(13, 24)).prop_map(|(from, to)| format!("{}-{}", written(from), written(to)));
        let night = (clock(18, 23), clock(1, 9)).prop_map(|(from, to)| format!("{}-{}", written(from), written(to)));
        prop_oneof![5 => day, 1 => night, 1 => Just("00:00-24:00".to_owned())]
    }

    fn weekdays() -> impl Strategy<Value = String> {
        let name = || prop::sample::select(vec!["Mo", "Tu", "We", "Th", "Fr", "Sa", "Su"]);
        prop_oneof![
            3 => (name(), name()).prop_map(|(from, to)| format!("{from}-{to}")),
            2 => name().prop_map(str::to_owned),
            1 => (name(), 1..=5).prop_map(|(name, nth)| format!("{name}[{nth}]")),
            1 => name().prop_map(|name| format!("{name}[-1]")),
            1 => name().prop_map(|name| format!("{name},PH")),
            1 => Just("PH".to_owned()),
        ]
    }

    fn dates() -> impl Strategy<Value = String> {
        let name = || prop::sample::select(vec!["Jan", "Feb", "Mar", "May", "Jun", "Jul", "Oct", "Dec"]);
        prop_oneof![
            6 => Just(String::new()),
            1 => (name(), name()).prop_map(|(from, to)| format!("{from}-{to} ")),
            1 => (name(), 1..29, name(), 1..29).prop_map(|(from, a, to, b)| format!("{from} {a:02}-{to} {b:02} ")),
            1 => (name(), 1..29).prop_map(|(month, day)| format!("{month} {day:02} ")),
            1 => Just("easter -2 days ".to_owned()),
        ]
    }

    fn rule() -> impl Strategy<Value = String> {
        let times = prop_oneof![3 => span(), 1 => (span(), span()).prop_map(|(one, other)| format!("{one},{other}"))];
        let what = prop_oneof![4 => times, 1 => Just("off".to_owned()), 1 => Just("unknown".to_owned())];
        (dates(), weekdays(), what).prop_map(|(dates, days, what)| format!("{dates}{days} {what}"))
    }

    fn expression() -> impl Strategy<Value = String> {
        let glue = prop::sample::select(vec!["; ", ", ", " || "]);
        let more = prop::collection::vec((glue, rule()), 0..3);
        // The last rule speaks of holidays: otherwise they are unknown here, which the crate does not hold.
        (rule(), more, prop::sample::select(vec!["; PH off", "; PH 10:00-14:00", ", PH 10:00-14:00"])).prop_map(
            |(first, more, holidays)| {
                let more: String = more.into_iter().map(|(glue, rule)| glue.to_owned() + &rule).collect();
                format!("{first}{more}{holidays}")
            },
        )
    }

    proptest! {
        #![proptest_config(ProptestConfig { cases: 64, ..ProptestConfig::default() })]

        /// The table says of any minute what the crate says of the same hours, and the change that it foretells is the next one.
        #[test]
        fn a_table_says_what_the_hours_say(
            text in expression(),
            zone in prop::sample::select(vec!["America/Toronto", "America/Halifax", "America/Blanc-Sablon"]),
            minutes in prop::collection::vec(0..2 * 365 * 24 * 60i64, 12),
        ) {
            let hours = Hours::parse(&text).map_err(|fault| TestCaseError::fail(format!("{text}: {fault:?}")))?;
            let table = Table::new(&hours, zone, Date::of(2026, 11, 20).unwrap(), None).unwrap();
            let read = [true, false].map(|chosen| hours.with_holidays(2025..=2027, chosen));
            let start = i64::from(table.first) * i64::from(DAY);
            let crate_says = |minute: i64| {
                let offset = table.offsets.iter().rev().find(|(from, _)| *from <= minute).unwrap().1;
                let local = chrono::DateTime::from_timestamp((minute + i64::from(offset)) * 60, 0).unwrap().naive_utc();
                let [one, other] = read.each_ref().map(|read| match read.state(local).0 {
                    RuleKind::Open => Kind::Open,
                    RuleKind::Closed => Kind::Closed,
                    RuleKind::Unknown => Kind::Unknown,
                });
                if one == other { one } else { Kind::Unknown }
            };
            for minute in minutes.into_iter().map(|minute| start + 24 * 60 + minute % (700 * 24 * 60)) {
                let kind = crate_says(minute);
                prop_assert_eq!(table.at(minute).0, kind, "{} at {}", text, minute);
                let (said, change) = match table.state(minute) {
                    State::Open { until } => (Kind::Open, until),
                    State::Closed { opens } => (Kind::Closed, opens),
                    State::Unknown => (Kind::Unknown, None),
                };
                prop_assert_eq!(said, kind);
                if let Some(change) = change {
                    prop_assert!(crate_says(change) != kind && crate_says(change - 1) == kind);
                    let between = minute + (change - minute) / 2;
                    prop_assert_eq!(crate_says(between), kind, "{} between {} and {}", text, minute, change);
                }
            }
        }
    }
}
