//! The holidays of Quebec, by rule. Enters: a year. Leaves: days, and whether every service keeps them.
//!
//! Sources: Act respecting labour standards (CQLR, c. N-1.1), section 60; National Holiday Act (CQLR, c. F-1.1), section 2. Easter
//! after the computus of Meeus, Jones and Butcher.

use crate::date::Date;

/// A holiday, as the law has it.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub struct Holiday {
    pub day: Date,
    /// The law leaves it to the employer: Good Friday or Easter Monday. `PH` is then not an answer, and the table says "unknown".
    pub chosen: bool,
}

/// What `PH` means in Quebec, in the order of the year. When 24 June or 1 July is a Sunday, the day after is a holiday too: those who
/// do not work on Sundays have it off. 30 September and 11 November are holidays of federal employers alone; who keeps them writes
/// `Sep 30 off; Nov 11 off`.
pub fn of_year(year: i16) -> Vec<Holiday> {
    let on = |month, day| Date::of(year, month, day);
    let easter = easter(year);
    let sure = [
        on(1, 1),
        on(5, 24).map(monday_by),
        on(6, 24),
        on(6, 25).filter(|day| day.weekday() == 1),
        on(7, 1),
        on(7, 2).filter(|day| day.weekday() == 1),
        on(9, 7).map(monday_by),
        on(10, 14).map(monday_by),
        on(12, 25),
    ];
    let chosen = easter.map(|day| [day.plus_days(-2), day.plus_days(1)]).into_iter().flatten();
    let mut holidays: Vec<Holiday> = sure.into_iter().flatten().map(|day| Holiday { day, chosen: false }).collect();
    holidays.extend(chosen.map(|day| Holiday { day, chosen: true }));
    holidays.sort();
    holidays
}

/// The Monday that is this day or the last one before it.
fn monday_by(day: Date) -> Date {
    day.plus_days(1 - i32::from(day.weekday()))
}

/// Easter Sunday of the Gregorian calendar.
pub fn easter(year: i16) -> Option<Date> {
    let year = i32::from(year);
    let (golden, century, rest) = (year % 19, year / 100, year % 100);
    let moon = (19 * golden + century - century / 4 - (century - (century + 8) / 25 + 1) / 3 + 15) % 30;
    let week = (32 + 2 * (century % 4) + 2 * (rest / 4) - moon - rest % 4) % 7;
    let late = (golden + 11 * moon + 22 * week) / 451;
    let sum = moon + week - 7 * late + 114;
    Date::of(i16::try_from(year).ok()?, u8::try_from(sum / 31).ok()?, u8::try_from(sum % 31 + 1).ok()?)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn written(year: i16) -> String {
        let mark =
            |holiday: Holiday| format!("{}{}", &holiday.day.to_string()[5..], if holiday.chosen { "?" } else { "" });
        of_year(year).into_iter().map(mark).collect::<Vec<_>>().join(" ")
    }

    #[test]
    fn the_holidays_of_quebec_follow_the_law() {
        assert_eq!(written(2026), "01-01 04-03? 04-06? 05-18 06-24 07-01 09-07 10-12 12-25");
        assert_eq!(written(2027), "01-01 03-26? 03-29? 05-24 06-24 07-01 09-06 10-11 12-25");
        // 24 June and 1 July are Sundays.
        assert_eq!(written(2029), "01-01 03-30? 04-02? 05-21 06-24 06-25 07-01 07-02 09-03 10-08 12-25");
    }
}
