//! Days of the Gregorian calendar, and what day it is in a time zone; the one door to `jiff`.

use std::fmt;

use serde::{Serialize, Serializer};

/// A day. Its order is that of time; it prints as `YYYY-MM-DD`.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Date(jiff::civil::Date);

impl Date {
    /// Reads `YYYY-MM-DD`; nothing else.
    pub fn parse(text: &str) -> Option<Date> {
        let plain = text.len() == 10
            && text
                .bytes()
                .enumerate()
                .all(|(at, byte)| if at == 4 || at == 7 { byte == b'-' } else { byte.is_ascii_digit() });
        plain.then(|| text.parse().ok().map(Date)).flatten()
    }

    /// The day it is in a time zone (`America/Toronto`) at an instant in seconds since 1970-01-01T00:00:00Z.
    /// `None` if the zone is unknown or the instant out of range.
    pub fn in_zone(seconds: i64, zone: &str) -> Option<Date> {
        let zone = jiff::tz::TimeZone::get(zone).ok()?;
        Some(Date(jiff::Timestamp::from_second(seconds).ok()?.to_zoned(zone).date()))
    }

    /// A day of the calendar; `None` if there is none of this name.
    pub fn of(year: i16, month: u8, day: u8) -> Option<Date> {
        jiff::civil::Date::new(year, i8::try_from(month).ok()?, i8::try_from(day).ok()?).ok().map(Date)
    }

    /// The number of the day, counted from 1970-01-01, which is 0.
    pub fn number(self) -> i32 {
        let epoch = jiff::civil::Date::constant(1970, 1, 1);
        self.0.since(epoch).map_or(0, |span| span.get_days())
    }

    /// The day of a number.
    pub fn of_number(number: i32) -> Date {
        Date(jiff::civil::Date::constant(1970, 1, 1)).plus_days(number)
    }

    pub fn year(self) -> i16 {
        self.0.year()
    }

    /// 1 to 12.
    pub fn month(self) -> u8 {
        self.0.month() as u8
    }

    /// 1 to 31.
    pub fn day(self) -> u8 {
        self.0.day() as u8
    }

    /// 1 (Monday) to 7 (Sunday), as in ISO 8601.
    pub fn weekday(self) -> u8 {
        self.0.weekday().to_monday_one_offset() as u8
    }

    /// The day so many days later (or earlier); stays at the calendar's end.
    pub fn plus_days(self, days: i32) -> Date {
        Date(self.0.saturating_add(jiff::Span::new().days(days)))
    }

    /// The same day so many months later (or earlier), or the last day of a shorter month; stays at the calendar's end.
    pub fn plus_months(self, months: i32) -> Date {
        Date(self.0.saturating_add(jiff::Span::new().months(months)))
    }

    /// The instant of midnight UTC as RFC 3339, for feeds: `2026-11-20T00:00:00Z`.
    pub fn rfc3339(self) -> String {
        format!("{self}T00:00:00Z")
    }

    /// The instant of midnight UTC as RFC 822, for RSS: `Fri, 20 Nov 2026 00:00:00 +0000`.
    pub fn rfc822(self) -> String {
        const DAYS: [&str; 7] = ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"];
        const MONTHS: [&str; 12] = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];
        let (day, month) = (DAYS[self.weekday() as usize - 1], MONTHS[self.month() as usize - 1]);
        format!("{day}, {:02} {month} {:04} 00:00:00 +0000", self.day(), self.year())
    }
}

/// Whether a time zone of the IANA database has this name.
pub fn zone_exists(name: &str) -> bool {
    jiff::tz::TimeZone::get(name).is_ok()
}

/// How far a zone's clocks are from UTC over a span of days: pairs of the minute since 1970-01-01T00:00Z from which an offset holds
/// and the offset in minutes, east positive. The first pair holds when `first` begins, wherever that is. `None`: no such zone.
pub fn offsets(zone: &str, first: Date, last: Date) -> Option<Vec<(i64, i32)>> {
    let zone = jiff::tz::TimeZone::get(zone).ok()?;
    let minute = |day: Date| i64::from(day.number()) * 24 * 60;
    // No zone is a whole day away from UTC.
    let (start, end) = (minute(first.plus_days(-1)), minute(last.plus_days(2)));
    let from = jiff::Timestamp::from_second(start * 60).ok()?;
    let mut offsets = vec![(start, zone.to_offset(from).seconds() / 60)];
    for change in zone.following(from) {
        let at = change.timestamp().as_second() / 60;
        if at >= end {
            break;
        }
        offsets.push((at, change.offset().seconds() / 60));
    }
    offsets.dedup_by_key(|(_, offset)| *offset);
    Some(offsets)
}

impl fmt::Display for Date {
    fn fmt(&self, formatter: &mut fmt::Formatter) -> fmt::Result {
        write!(formatter, "{:04}-{:02}-{:02}", self.year(), self.month(), self.day())
    }
}

impl fmt::Debug for Date {
    fn fmt(&self, formatter: &mut fmt::Formatter) -> fmt::Result {
        write!(formatter, "{self}")
    }
}

impl Serialize for Date {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

impl<'de> serde::Deserialize<'de> for Date {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Date, D::Error> {
        let text = std::borrow::Cow::<str>::deserialize(deserializer)?;
        Date::parse(&text).ok_or_else(|| serde::de::Error::custom("a day is written YYYY-MM-DD"))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_day_depends_on_the_zone() {
        let instant = 1_795_230_000; // 2026-11-21T03:00:00Z
        assert_eq!(Date::in_zone(instant, "America/Toronto").unwrap().to_string(), "2026-11-20");
        assert_eq!(Date::in_zone(instant, "Asia/Tokyo").unwrap().to_string(), "2026-11-21");
        assert_eq!(Date::in_zone(instant, "Mars/Olympus"), None);
        assert_eq!(Date::parse("2026-02-29"), None);
        assert_eq!(Date::parse("2026-11-20").unwrap().rfc822(), "Fri, 20 Nov 2026 00:00:00 +0000");
    }

    #[test]
    fn a_day_has_a_number_and_a_zone_its_changes() {
        let day = Date::parse("2026-11-20").unwrap();
        assert_eq!(day.number(), 20_777);
        assert_eq!(Date::of_number(20_777), day);
        let year = |zone| offsets(zone, Date::of(2026, 1, 1)?, Date::of(2026, 12, 31)?);
        // 2025-12-31, then 2026-03-08T07:00Z and 2026-11-01T06:00Z
        let changes = [(29_452_320, -300), (29_549_220, -240), (29_891_880, -300)];
        assert_eq!(year("America/Toronto").unwrap(), changes);
        assert_eq!(year("America/Blanc-Sablon").unwrap().len(), 1);
        assert_eq!(year("America/Nowhere"), None);
        assert_eq!(Date::of(2026, 2, 29), None);
    }
}
