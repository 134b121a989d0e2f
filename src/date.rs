//! Days of the Gregorian calendar and minutes of a day, what day it is in a time zone, and how far its clocks are from UTC; the one door
//! to `jiff`.

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

/// A minute of a day, on a clock of no zone. Its order is that of time; it prints as `2027-02-22T18:30`.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub struct Moment {
    pub day: Date,
    /// Minutes since midnight, under 1440.
    pub minute: u16,
}

impl Moment {
    /// Reads `2027-02-22T18:30`, or the same with a space; nothing else.
    pub fn parse(text: &str) -> Option<Moment> {
        let (day, clock) = text.split_once(['T', ' '])?;
        let plain = clock.len() == 5
            && clock.bytes().enumerate().all(|(at, byte)| if at == 2 { byte == b':' } else { byte.is_ascii_digit() });
        let clock: jiff::civil::Time = clock.parse().ok().filter(|_| plain)?;
        Some(Moment { day: Date::parse(day)?, minute: clock.hour() as u16 * 60 + clock.minute() as u16 })
    }

    /// 0 to 23.
    pub fn hour(self) -> u8 {
        (self.minute / 60) as u8
    }

    /// Of the hour, 0 to 59.
    pub fn past(self) -> u8 {
        (self.minute % 60) as u8
    }

    /// How far the clocks of a zone are from UTC at this moment, in minutes, east positive. Of an hour that comes twice, the first; of one
    /// that the clocks skip, as before the change. `None`: no such zone.
    pub fn offset_in(self, zone: &str) -> Option<i32> {
        let zone = jiff::tz::TimeZone::get(zone).ok()?;
        let clock = self.day.0.at(self.hour() as i8, self.past() as i8, 0, 0);
        Some(clock.to_zoned(zone).ok()?.offset().seconds() / 60)
    }

    /// The moment of a number of seconds since 1970-01-01T00:00:00Z, on clocks so many minutes east of UTC.
    fn of_instant(seconds: i64, offset: i32) -> Moment {
        let minutes = seconds.div_euclid(60) + i64::from(offset);
        let day = i32::try_from(minutes.div_euclid(24 * 60)).unwrap_or_default();
        Moment { day: Date::of_number(day), minute: minutes.rem_euclid(24 * 60) as u16 }
    }
}

impl fmt::Display for Moment {
    fn fmt(&self, formatter: &mut fmt::Formatter) -> fmt::Result {
        write!(formatter, "{}T{:02}:{:02}", self.day, self.hour(), self.past())
    }
}

/// A time during which the clocks of a zone keep one distance from UTC.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Observance {
    /// When it begins, on the clocks as they were until then.
    pub from: Moment,
    /// Minutes east of UTC until then, and from then on.
    pub before: i32,
    pub offset: i32,
    /// Summer time.
    pub summer: bool,
    /// `EST`, `HNE`: the short name in the database of zones.
    pub name: String,
}

/// The observances of a zone in which the days from `first` to `last` lie, in order: what a calendar says of its zone (RFC 5545, 3.6.5).
/// `None`: no such zone.
pub fn observances(zone: &str, first: Date, last: Date) -> Option<Vec<Observance>> {
    // Before this the databases of zones differ, and no calendar asks.
    let oldest = Moment { day: Date::of_number(0), minute: 0 };
    let zone = jiff::tz::TimeZone::get(zone).ok()?;
    let second = |day: Date| i64::from(day.number()) * 24 * 60 * 60;
    let from = jiff::Timestamp::from_second(second(first.plus_days(-1))).ok()?;
    let end = second(last.plus_days(2));
    let before = |at: jiff::Timestamp| {
        let earlier = at.checked_sub(jiff::SignedDuration::from_secs(1)).unwrap_or(at);
        zone.to_offset(earlier).seconds() / 60
    };
    let observance = |at: jiff::Timestamp, offset: i32, summer: bool, name: &str| {
        let before = before(at);
        let from = Moment::of_instant(at.as_second(), before);
        let name = name.to_owned();
        match from < oldest {
            true => Observance { from: oldest, before: offset, offset, summer, name },
            false => Observance { from, before, offset, summer, name },
        }
    };
    let told = |change: jiff::tz::TimeZoneTransition| {
        let summer = change.dst() == jiff::tz::Dst::Yes;
        observance(change.timestamp(), change.offset().seconds() / 60, summer, change.abbreviation())
    };
    let mut all: Vec<Observance> = zone.preceding(from).take(1).map(told).collect();
    if all.is_empty() {
        let info = zone.to_offset_info(from);
        let offset = info.offset().seconds() / 60;
        all.push(Observance {
            from: oldest,
            before: offset,
            offset,
            summer: false,
            name: info.abbreviation().to_owned(),
        });
    }
    all.extend(zone.following(from).take_while(|change| change.timestamp().as_second() < end).map(told));
    Some(all)
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
    fn a_moment_is_a_minute_of_a_day() {
        let moment = Moment::parse("2027-02-22T18:05").unwrap();
        assert_eq!(moment.to_string(), "2027-02-22T18:05");
        assert_eq!(Moment::parse("2027-02-22 18:05"), Some(moment));
        for wrong in ["2027-02-22", "2027-02-22T24:30", "2027-02-22T6:30", "2027-02-30T18:30", "2027-02-22T18:30:00"] {
            assert_eq!(Moment::parse(wrong), None, "{wrong}");
        }
        assert_eq!(moment.offset_in("America/Toronto"), Some(-300));
        assert_eq!(moment.offset_in("America/Halifax"), Some(-240));
        assert_eq!(Moment::parse("2027-07-22T18:05").unwrap().offset_in("America/Blanc-Sablon"), Some(-240));
        assert_eq!(moment.offset_in("America/Nowhere"), None);
    }

    #[test]
    fn a_zone_has_observances() {
        let day = |text| Date::parse(text).unwrap();
        let told = |zone, first, last| {
            let all = observances(zone, day(first), day(last)).unwrap();
            let all = all.iter().map(|one| format!("{} {} {} {}", one.from, one.before, one.offset, one.name));
            all.collect::<Vec<_>>()
        };
        assert_eq!(
            told("America/Toronto", "2027-02-22", "2027-04-01"),
            ["2026-11-01T02:00 -240 -300 EST", "2027-03-14T02:00 -300 -240 EDT"]
        );
        assert_eq!(told("America/Blanc-Sablon", "2027-02-22", "2027-12-01"), ["1970-01-01T00:00 -240 -240 AST"]);
        assert_eq!(observances("America/Nowhere", day("2027-02-22"), day("2027-02-22")), None);
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
