//! Hours of other directories (pieces of recurrence rules, RFC 5545, with an opening and a closing) in the syntax of OpenStreetMap.
//! Enters: the rows about one door or number. Leaves: the hours, or the words of what is more than a weekly or monthly table: a question.

use std::collections::BTreeSet;

use super::read::Line;
use super::write::weekly;
use crate::date::Date;

const DAYS: [(&str, &str, &[&str]); 7] = [
    ("MO", "Mo", &["mon", "monday", "lundi"]),
    ("TU", "Tu", &["tue", "tuesday", "mardi"]),
    ("WE", "We", &["wed", "wednesday", "mercredi"]),
    ("TH", "Th", &["thu", "thursday", "jeudi"]),
    ("FR", "Fr", &["fri", "friday", "vendredi"]),
    ("SA", "Sa", &["sat", "saturday", "samedi"]),
    ("SU", "Su", &["sun", "sunday", "dimanche"]),
];

/// What the rows say.
#[derive(Clone, PartialEq, Debug)]
pub enum Said {
    /// In the syntax of OpenStreetMap.
    Hours(String),
    /// As it stands there, for a person to read.
    Words(String),
}

/// The hours of some rows of `schedule` or `regular_schedule`, on a day; nothing for no rows.
pub fn hours(rows: &[&Line], day: Option<Date>) -> Option<Said> {
    let mut pieces: Vec<Piece> = Vec::new();
    let mut words: Vec<String> = Vec::new();
    let mut told: Option<&str> = None;
    for row in rows {
        if let Some(description) = row.get("description") {
            told.get_or_insert(description);
        }
        if row.get("opens_at").is_none() && row.get("closes_at").is_none() {
            // Hours that HSDS has no row for are told in its words.
            words.extend(row.get("description").map(str::to_owned));
            continue;
        }
        match piece(row, day) {
            Some(piece) => pieces.push(piece),
            None => words.push(shown(row)),
        }
    }
    if pieces.is_empty() && words.is_empty() {
        return None;
    }
    if !words.is_empty() {
        words.dedup();
        let single = words.len() == 1 && pieces.is_empty();
        let syntax = single.then(|| words[0].clone()).filter(|words| crate::exchange::cells::is_hours(words));
        return Some(syntax.map_or_else(|| Said::Words(words.join("; ")), Said::Hours));
    }
    let written = written(pieces);
    // A description in the same syntax may say more, of holidays for instance; if it says something else of the week, a person decides.
    match told.filter(|told| crate::exchange::cells::is_hours(told)) {
        Some(told) if week(told).is_some() && week(told) == week(&written) => Some(Said::Hours(told.to_owned())),
        Some(told) if told != written => Some(Said::Words(format!("{written} / {told}"))),
        _ => Some(Said::Hours(written)),
    }
}

/// Every day of the week with its times, whatever way they are written in.
fn week(text: &str) -> Option<BTreeSet<(String, String, String)>> {
    let rows = weekly(text)?.into_iter();
    let each = rows.flat_map(|(days, opens, closes)| {
        let closes = if closes == "24:00" { "23:59".to_owned() } else { closes };
        let days: Vec<String> = days.split(',').map(str::to_owned).collect();
        days.into_iter().map(move |day| (day, opens.clone(), closes.clone()))
    });
    Some(each.collect())
}

/// Days of the week, each with which of the month it is: 0 for every week.
type Days = Vec<(i8, usize)>;

/// Days and their times.
struct Piece {
    days: Days,
    opens: String,
    closes: String,
}

fn piece(row: &Line, day: Option<Date>) -> Option<Piece> {
    let is = |name: &str, known: &[&str]| {
        row.get(name).is_none_or(|value| known.contains(&value.to_ascii_uppercase().as_str()))
    };
    // The day until which hours hold, as far as anyone knows today: when somebody must ask again.
    let holds = |until: &str| {
        let until = Date::parse(until.get(..10).unwrap_or(until));
        until.zip(day).is_some_and(|(until, day)| until >= day)
    };
    // What repeats every second week, has ended, begins or belongs to some days of the year is more than a table of the week.
    let plain = is("interval", &["1", "1.0"])
        && row.get("valid_to").is_none_or(holds)
        && ["valid_from", "until", "count", "byweekno", "bymonthday", "byyearday"]
            .iter()
            .all(|name| row.get(name).is_none())
        && is("freq", &["WEEKLY", "MONTHLY"])
        // The zone is a number in HSDS; five hours behind is the east of Canada, anything else a question.
        && is("timezone", &["-5", "-5.0", "-4", "-4.0"]);
    if !plain {
        return None;
    }
    let monthly = row.get("freq").is_some_and(|freq| freq.eq_ignore_ascii_case("MONTHLY"));
    let written = row.get("byday").or_else(|| row.get("weekday"))?;
    let mut days = Vec::new();
    for word in written.split([',', ';', ' ']).map(str::trim).filter(|word| !word.is_empty()) {
        let at = word.find(|letter: char| letter.is_alphabetic())?;
        let (which, name) = word.split_at(at);
        let which: i8 = if which.is_empty() { 0 } else { which.parse().ok()? };
        if (which != 0) != monthly || which.abs() > 5 {
            return None;
        }
        let folded = name.to_lowercase();
        let day = DAYS
            .iter()
            .position(|(code, _, names)| *code == name.to_uppercase() || names.contains(&folded.as_str()))?;
        days.push((which, day));
    }
    let (opens, closes) = (time(row.get("opens_at")?)?, time(row.get("closes_at")?)?);
    // HSDS has no other way to say a day and a night.
    let closes = if opens == "00:00" && closes == "23:59" { "24:00".to_owned() } else { closes };
    (!days.is_empty()).then_some(Piece { days, opens, closes })
}

/// `9:00`, `09:00`, `09:00:00`; nothing for a time of another zone or of half a day.
fn time(text: &str) -> Option<String> {
    let parts: Vec<&str> = text.split(':').collect();
    let number = |part: &str, most: u32| {
        let fits = (1..=2).contains(&part.len()) && part.bytes().all(|byte| byte.is_ascii_digit());
        part.parse::<u32>().ok().filter(|number| fits && *number <= most)
    };
    let (hours, minutes) = (number(parts.first()?, 24)?, number(parts.get(1)?, 59)?);
    let whole = parts.len() == 2 || (parts.len() == 3 && number(parts[2], 59) == Some(0));
    whole.then(|| format!("{hours:02}:{minutes:02}"))
}

/// Pieces in the syntax of OpenStreetMap: days with the same times together, days in a row as a span.
fn written(pieces: Vec<Piece>) -> String {
    // Times of each day, in the order of days; which of the month apart.
    let mut days: Vec<((i8, usize), Vec<String>)> = Vec::new();
    for piece in pieces {
        let times = format!("{}-{}", piece.opens, piece.closes);
        for day in piece.days {
            match days.iter_mut().find(|(known, _)| *known == day) {
                Some((_, all)) if !all.contains(&times) => all.push(times.clone()),
                Some(_) => {}
                None => days.push((day, vec![times.clone()])),
            }
        }
    }
    days.iter_mut().for_each(|(_, times)| times.sort());
    let always = (0..7).all(|day| days.iter().any(|(known, times)| *known == (0, day) && *times == ["00:00-24:00"]));
    if always {
        return "24/7".to_owned();
    }
    let mut groups: Vec<(Days, Vec<String>)> = Vec::new();
    days.sort_by_key(|(day, _)| *day);
    for (day, times) in days {
        match groups.iter_mut().find(|(known, same)| *same == times && (known[0].0 == 0) == (day.0 == 0)) {
            Some((known, _)) => known.push(day),
            None => groups.push((vec![day], times)),
        }
    }
    let rules = groups.iter().map(|(days, times)| format!("{} {}", spans(days), times.join(",")));
    rules.collect::<Vec<_>>().join("; ")
}

fn spans(days: &[(i8, usize)]) -> String {
    let name = |day: usize| DAYS[day].1;
    let mut spans: Vec<String> = Vec::new();
    let mut at = 0;
    while at < days.len() {
        let (which, first) = days[at];
        if which != 0 {
            spans.push(format!("{}[{which}]", name(first)));
            at += 1;
            continue;
        }
        let length = (at..days.len()).take_while(|next| days[*next] == (0, first + next - at)).count();
        match length {
            1 => spans.push(name(first).to_owned()),
            2 => spans.extend([name(first).to_owned(), name(first + 1).to_owned()]),
            _ => spans.push(format!("{}-{}", name(first), name(first + length - 1))),
        }
        at += length;
    }
    spans.join(",")
}

/// A row that is no table of the week, as it stands.
fn shown(row: &Line) -> String {
    const NAMES: [&str; 15] = [
        "freq",
        "interval",
        "byday",
        "weekday",
        "bymonthday",
        "byweekno",
        "byyearday",
        "dtstart",
        "until",
        "count",
        "valid_from",
        "valid_to",
        "timezone",
        "opens_at",
        "closes_at",
    ];
    NAMES.iter().filter_map(|name| Some(format!("{name}={}", row.get(name)?))).collect::<Vec<_>>().join(" ")
}

#[cfg(test)]
mod tests {
    use super::*;

    /// What rows say; each `name=value` and so on.
    fn said(rows: &[&str]) -> String {
        let line = |row: &&str| {
            let pairs = row.split('|').filter_map(|pair| pair.split_once('='));
            Line { number: 2, fields: pairs.map(|(name, value)| (name.to_owned(), value.to_owned())).collect() }
        };
        let lines: Vec<Line> = rows.iter().map(line).collect();
        let day = Date::parse("2026-11-21");
        match hours(&lines.iter().collect::<Vec<_>>(), day) {
            Some(Said::Hours(hours)) => hours,
            Some(Said::Words(words)) => format!("? {words}"),
            None => String::new(),
        }
    }

    #[test]
    fn tables_of_the_week_and_of_the_month_are_hours_and_all_else_a_question() {
        let cases = [
            (&["freq=WEEKLY|byday=MO,TU,WE,TH,FR|opens_at=09:00|closes_at=17:00"] as &[&str], "Mo-Fr 09:00-17:00"),
            (
                &[
                    "freq=WEEKLY|byday=MO,TU,FR|opens_at=9:00:00|closes_at=12:00",
                    "byday=MO,TU,FR|opens_at=13:00|closes_at=17:00",
                ],
                "Mo,Tu,Fr 09:00-12:00,13:00-17:00",
            ),
            (
                &["freq=WEEKLY|byday=FR|opens_at=22:00|closes_at=02:00", "byday=MO|opens_at=09:00|closes_at=10:00"],
                "Mo 09:00-10:00; Fr 22:00-02:00",
            ),
            (&["freq=WEEKLY|byday=MO,TU,WE,TH,FR,SA,SU|opens_at=00:00|closes_at=23:59|description=24/7"], "24/7"),
            (&["freq=MONTHLY|byday=1TH,-1FR|opens_at=10:00|closes_at=12:00"], "Fr[-1],Th[1] 10:00-12:00"),
            (
                &["weekday=Monday|opens_at=09:00|closes_at=17:00", "weekday=mardi|opens_at=09:00|closes_at=17:00"],
                "Mo,Tu 09:00-17:00",
            ),
            (&["byday=MO|opens_at=09:00|closes_at=17:00|description=Mo 09:00-17:00; PH off"], "Mo 09:00-17:00; PH off"),
            (
                &["byday=MO,TU|opens_at=09:00|closes_at=17:00|description=Mo,Tu 09:00-17:00; PH off"],
                "Mo,Tu 09:00-17:00; PH off",
            ),
            (
                &["byday=MO|opens_at=09:00|closes_at=17:00|description=Tu 09:00-17:00"],
                "? Mo 09:00-17:00 / Tu 09:00-17:00",
            ),
            (&["byday=MO|opens_at=09:00|closes_at=17:00|description=Weekdays"], "Mo 09:00-17:00"),
            (&["description=Dec 24 10:00-12:00"], "Dec 24 10:00-12:00"),
            (&["description=Call us"], "? Call us"),
            (&["weekday=1|opens_at=09:00|closes_at=17:00"], "? weekday=1 opens_at=09:00 closes_at=17:00"),
            (
                &["freq=WEEKLY|interval=2|byday=MO|opens_at=09:00|closes_at=17:00"],
                "? freq=WEEKLY interval=2 byday=MO opens_at=09:00 closes_at=17:00",
            ),
            (
                &["freq=WEEKLY|byday=MO|opens_at=09:00|closes_at=17:00|valid_to=2026-01-01"],
                "? freq=WEEKLY byday=MO valid_to=2026-01-01 opens_at=09:00 closes_at=17:00",
            ),
            (&["freq=WEEKLY|byday=MO|opens_at=09:00|closes_at=17:00|valid_to=2026-11-21"], "Mo 09:00-17:00"),
            (&["freq=WEEKLY|byday=MO|opens_at=09:00|closes_at=17:00|valid_to=2027-11-21T00:00:00"], "Mo 09:00-17:00"),
            (
                &["freq=WEEKLY|byday=MO|opens_at=09:00|closes_at=17:00|valid_to=2026-11-20"],
                "? freq=WEEKLY byday=MO valid_to=2026-11-20 opens_at=09:00 closes_at=17:00",
            ),
            (
                &["freq=WEEKLY|byday=MO|opens_at=09:00|closes_at=17:00|valid_from=2026-09-01|valid_to=2027-06-20"],
                "? freq=WEEKLY byday=MO valid_from=2026-09-01 valid_to=2027-06-20 opens_at=09:00 closes_at=17:00",
            ),
            (
                &["freq=WEEKLY|byday=MO|opens_at=09:00|closes_at=17:00|valid_to=spring"],
                "? freq=WEEKLY byday=MO valid_to=spring opens_at=09:00 closes_at=17:00",
            ),
            (
                &["freq=WEEKLY|byday=MO|opens_at=09:00Z|closes_at=17:00"],
                "? freq=WEEKLY byday=MO opens_at=09:00Z closes_at=17:00",
            ),
            (
                &["freq=WEEKLY|byday=1MO|opens_at=09:00|closes_at=17:00"],
                "? freq=WEEKLY byday=1MO opens_at=09:00 closes_at=17:00",
            ),
            (
                &["freq=WEEKLY|byday=MO|opens_at=09:00|closes_at=17:00|timezone=0"],
                "? freq=WEEKLY byday=MO timezone=0 opens_at=09:00 closes_at=17:00",
            ),
            (&[], ""),
        ];
        for (rows, wanted) in cases {
            assert_eq!(said(rows), wanted, "{rows:?}");
        }
    }
}
