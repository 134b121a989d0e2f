//! What was meant by hours that are not in the syntax: French and English as people write them, `Mon-Fri 9-5pm`, `lundi au vendredi
//! 9 h à 17 h`. Enters: a text. Leaves: the text to write, only where there is one reading; `9-5` alone has two, and is not guessed.

use std::ops::Range;

use crate::text::fold;

/// What a part of the text says.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
enum Token {
    /// 0 (Monday) to 6.
    Day(usize),
    EveryDay,
    Workdays,
    Weekend,
    Holidays,
    Always,
    Clock {
        minutes: i32,
        style: Style,
    },
    To,
    And,
    Stop,
    Off,
}

/// How a time is written, so far as that tells the half of the day.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
enum Style {
    /// `17 h`, `17:00`, `minuit`
    Full,
    Morning,
    Afternoon,
    /// `9`
    Bare,
}

const NAMES: [&str; 7] = ["Mo", "Tu", "We", "Th", "Fr", "Sa", "Su"];

/// Words, without accents and in small letters, that say one thing.
const WORDS: &[(&[&str], Token)] = &[
    (&["lundi", "lundis", "lun", "lu", "monday", "mondays", "mon", "mo"], Token::Day(0)),
    (&["mardi", "mardis", "mar", "ma", "tuesday", "tuesdays", "tue", "tues", "tu"], Token::Day(1)),
    (&["mercredi", "mercredis", "mer", "me", "wednesday", "wednesdays", "wed", "we"], Token::Day(2)),
    (&["jeudi", "jeudis", "jeu", "je", "thursday", "thursdays", "thu", "thur", "thurs", "th"], Token::Day(3)),
    (&["vendredi", "vendredis", "ven", "ve", "friday", "fridays", "fri", "fr"], Token::Day(4)),
    (&["samedi", "samedis", "sam", "sa", "saturday", "saturdays", "sat"], Token::Day(5)),
    (&["dimanche", "dimanches", "dim", "di", "sunday", "sundays", "sun", "su"], Token::Day(6)),
    (&["everyday", "daily", "quotidiennement"], Token::EveryDay),
    (&["weekdays"], Token::Workdays),
    (&["weekend", "weekends"], Token::Weekend),
    (&["ph", "feries", "ferie", "holiday", "holidays"], Token::Holidays),
    (&["a", "au", "to", "until", "till", "through"], Token::To),
    (&["et", "and"], Token::And),
    (&["ferme", "fermee", "fermes", "closed", "off", "sauf", "except", "excluding"], Token::Off),
    (&["midi", "noon"], Token::Clock { minutes: 12 * 60, style: Style::Full }),
    (&["minuit", "midnight"], Token::Clock { minutes: 0, style: Style::Full }),
];

/// Words that say nothing here.
const EMPTY: [&str; 18] = [
    "de", "du", "des", "le", "les", "la", "l", "d", "from", "between", "on", "at", "the", "jours", "jour", "ouvert",
    "open", "jusqu",
];

/// Several words that say one thing, longest first.
const PHRASES: &[(&str, &str)] = &[
    ("24 heures sur 24", " always "),
    ("24 h sur 24", " always "),
    ("24h sur 24", " always "),
    ("24 heures par jour", " always "),
    ("24 hours a day", " always "),
    ("24 hours", " always "),
    ("24 heures", " always "),
    ("24 h/24", " always "),
    ("24h/24", " always "),
    ("24/24", " always "),
    ("24/7", " always "),
    ("jour et nuit", " always "),
    ("day and night", " always "),
    ("7 jours sur 7", " everyday "),
    ("7 jours par semaine", " everyday "),
    ("7 days a week", " everyday "),
    ("7 j/7", " everyday "),
    ("7j/7", " everyday "),
    ("7/7", " everyday "),
    ("tous les jours", " everyday "),
    ("every day", " everyday "),
    ("jours feries", " feries "),
    ("jours de semaine", " weekdays "),
    ("en semaine", " weekdays "),
    ("fins de semaine", " weekend "),
    ("fin de semaine", " weekend "),
    ("week-ends", " weekend "),
    ("week-end", " weekend "),
    ("a.m.", "am"),
    ("p.m.", "pm"),
    ("a.m", "am"),
    ("p.m", "pm"),
];

/// What a change of encoding makes of a dash, an accent or a blank: bytes of UTF-8 read as if they were of an older table.
const DAMAGE: &[(&str, &str)] = &[
    ("GÇô", "-"),
    ("GÇö", "-"),
    ("â€“", "-"),
    ("â€”", "-"),
    ("â\u{80}\u{93}", "-"),
    ("â\u{80}\u{94}", "-"),
    ("Ã©", "é"),
    ("Ã¨", "è"),
    ("Ã\u{a0}", "à"),
    ("Ã ", "à "),
    ("Â\u{a0}", " "),
    ("Â ", " "),
];

/// Whether a change of encoding has damaged a text.
pub fn is_damaged(text: &str) -> bool {
    text.contains('\u{FFFD}') || DAMAGE.iter().any(|(damaged, _)| text.contains(damaged))
}

/// Whether a text holds words and no time at all.
pub fn is_prose(text: &str) -> bool {
    text.chars().any(char::is_alphabetic) && !text.chars().any(|letter| letter.is_ascii_digit())
}

/// The text that was meant, if there is one reading.
pub fn mended(text: &str) -> Option<String> {
    let sound = DAMAGE.iter().fold(text.to_owned(), |text, (damaged, sound)| text.replace(damaged, sound));
    let meant = written(&tokens(&sound)?)?;
    Some(last_minute(&meant).map_or(meant, |(_, meant)| meant))
}

/// Where a span of time lacks its last minute, and the whole text with it: `00:00-23:59` is meant as the whole day.
pub fn last_minute(text: &str) -> Option<(Range<usize>, String)> {
    let clock = |text: &str| {
        let (hour, minute) = text.split_once(':')?;
        let digits = |text: &str| text.len() == 2 && text.bytes().all(|byte| byte.is_ascii_digit());
        (digits(hour) && digits(minute)).then_some(hour.parse::<i32>().ok()? * 60 + minute.parse::<i32>().ok()?)
    };
    let found = text.match_indices('-').find_map(|(dash, _)| {
        let (start, end) = (dash.checked_sub(5)?, dash + 6);
        let (from, to) = (clock(text.get(start..dash)?)?, clock(text.get(dash + 1..end)?)?);
        let whole = (to + 1) % (24 * 60) == from;
        (whole || to == 24 * 60 - 1).then(|| (start..end, whole, text[start..dash].to_owned()))
    });
    let (range, whole, from) = found?;
    let (before, after) = (&text[..range.start], &text[range.end..]);
    let every_day = ["", "Mo-Su", "24/7"].contains(&before.trim()) && after.trim().is_empty();
    let meant = match (whole, every_day) {
        (true, true) => "24/7".to_owned(),
        (true, false) => format!("{before}00:00-24:00{after}"),
        (false, _) => format!("{before}{from}-24:00{after}"),
    };
    Some((range, meant))
}

/// Where two times of the same days overlap, and the whole text with these as one: `09:00-17:00,16:00-20:00` is `09:00-20:00`. Rules
/// after a semicolon replace what stands before them, and overlap with nothing.
pub fn overlap(text: &str) -> Option<(Range<usize>, String)> {
    let mut runs: Vec<Vec<(Range<usize>, Range<i32>)>> = Vec::new();
    for (dash, _) in text.match_indices('-') {
        let Some(span) = span_around(text, dash) else { continue };
        let before = runs.last().and_then(|run| run.last());
        match before.map(|(before, _)| text[before.end..span.0.start].trim()) {
            Some(",") => runs.last_mut()?.push(span),
            _ => runs.push(vec![span]),
        }
    }
    runs.iter().find_map(|run| {
        let mut times: Vec<Range<i32>> = run.iter().map(|(_, times)| times.clone()).collect();
        times.sort_by_key(|times| times.start);
        let mut joined: Vec<Range<i32>> = Vec::new();
        let mut overlaps = false;
        for span in times {
            match joined.last_mut().filter(|last| span.start < last.end) {
                Some(last) => {
                    last.end = last.end.max(span.end);
                    overlaps = true;
                }
                None => joined.push(span),
            }
        }
        let range = run.first()?.0.start..run.last()?.0.end;
        let clock = |minutes: i32| match minutes {
            1440 => "24:00".to_owned(),
            _ => format!("{:02}:{:02}", minutes / 60 % 24, minutes % 60),
        };
        let spans = joined.iter().map(|span| match span.end - span.start {
            1440.. => "00:00-24:00".to_owned(),
            _ => format!("{}-{}", clock(span.start), clock(span.end)),
        });
        let meant = spans.collect::<Vec<_>>().join(",");
        overlaps.then(|| (range.clone(), format!("{}{meant}{}", &text[..range.start], &text[range.end..])))
    })
}

/// The times on both sides of a dash, with their bytes, in minutes; what ends after midnight, in those of the day before.
fn span_around(text: &str, dash: usize) -> Option<(Range<usize>, Range<i32>)> {
    let is_clock = |letter: char| letter.is_ascii_digit() || letter == ':';
    let start = text[..dash].trim_end_matches(is_clock).len();
    let end = text.len() - text[dash + 1..].trim_start_matches(is_clock).len();
    let minutes = |text: &str| {
        let (hour, minute) = text.split_once(':')?;
        let number = |text: &str| text.parse::<i32>().ok().filter(|_| (1..=2).contains(&text.len()));
        Some(number(hour)? * 60 + number(minute)?)
    };
    let (from, to) = (minutes(&text[start..dash])?, minutes(&text[dash + 1..end])?);
    Some((start..end, from..if to > from { to } else { to + 1440 }))
}

/// The text as tokens; `None` if a word is not known.
fn tokens(text: &str) -> Option<Vec<Token>> {
    let mut folded = fold::fold(text).replace(['’', '\''], " ").replace(['\u{a0}', '\u{202f}'], " ");
    for (phrase, word) in PHRASES {
        folded = folded.replace(phrase, word);
    }
    let mut tokens = Vec::new();
    let mut rest = folded.as_str();
    while let Some(letter) = rest.chars().next() {
        if letter.is_ascii_digit() {
            let (token, after) = clock(rest)?;
            tokens.push(token);
            rest = after;
        } else if letter.is_alphabetic() {
            let end = rest.find(|letter: char| !letter.is_alphabetic()).unwrap_or(rest.len());
            let word = &rest[..end];
            if word == "always" {
                tokens.push(Token::Always);
            } else if !EMPTY.contains(&word) {
                tokens.push(WORDS.iter().find(|(words, _)| words.contains(&word))?.1);
            }
            rest = &rest[end..];
        } else {
            match letter {
                '-' | '–' | '—' | '−' => tokens.push(Token::To),
                ',' | '&' | '/' => tokens.push(Token::And),
                ';' | '\n' => tokens.push(Token::Stop),
                ' ' | '.' | ':' | '(' | ')' | '\t' => {}
                _ => return None,
            }
            rest = &rest[letter.len_utf8()..];
        }
    }
    Some(tokens)
}

/// A time of day at the beginning of a text: `9`, `9h30`, `9 h 30`, `09:30`, `9:30 pm`, `9am`.
fn clock(text: &str) -> Option<(Token, &str)> {
    let (hour, mut rest) = digits(text)?;
    let mut minute = 0;
    let mut style = Style::Bare;
    let spaced = rest.trim_start_matches(' ');
    let hours = ["heures", "heure", "hres", "hrs", "h"].into_iter().find_map(|word| spaced.strip_prefix(word));
    if let Some(after) = hours.filter(|after| !after.starts_with(char::is_alphabetic)) {
        style = Style::Full;
        rest = after;
        let spaced = after.trim_start_matches(' ');
        if let Some((minutes, after)) = digits(spaced).filter(|(_, after)| spaced.len() - after.len() == 2) {
            // `9 h 30`; in `9 h 17 h` the second number is another time.
            if minutes < 60 && !after.trim_start().starts_with(['h', ':']) {
                (minute, rest) = (minutes, after);
            }
        }
    } else if let Some(after) = rest.strip_prefix([':', '.']) {
        let (minutes, after_minutes) = digits(after).filter(|(_, rest)| after.len() - rest.len() == 2)?;
        (minute, rest, style) = (minutes, after_minutes, Style::Full);
    }
    let spaced = rest.trim_start_matches(' ');
    for (word, half) in [("am", Style::Morning), ("pm", Style::Afternoon)] {
        if let Some(after) = spaced.strip_prefix(word).filter(|after| !after.starts_with(char::is_alphabetic)) {
            (style, rest) = (half, after);
        }
    }
    let halves = matches!(style, Style::Morning | Style::Afternoon);
    if minute > 59 || hour > 24 || (halves && !(1..=12).contains(&hour)) || (hour == 24 && minute > 0) {
        return None;
    }
    let hour = match style {
        Style::Morning => hour % 12,
        Style::Afternoon => hour % 12 + 12,
        _ => hour,
    };
    Some((Token::Clock { minutes: hour * 60 + minute, style }, rest))
}

/// A number of one or two digits.
fn digits(text: &str) -> Option<(i32, &str)> {
    let end = text.find(|letter: char| !letter.is_ascii_digit()).unwrap_or(text.len());
    let number = text[..end].parse().ok().filter(|_| end <= 2)?;
    Some((number, &text[end..]))
}

/// Days with their times, or days that are off.
#[derive(Default)]
struct Group {
    days: Vec<String>,
    holidays: bool,
    times: Vec<String>,
    off: bool,
}

impl Group {
    fn is_empty(&self) -> bool {
        self.days.is_empty() && !self.holidays && self.times.is_empty() && !self.off
    }

    fn has_days(&self) -> bool {
        !self.days.is_empty() || self.holidays
    }

    fn written(mut self) -> Option<String> {
        if self.holidays {
            self.days.push("PH".to_owned());
        }
        let days = self.days.join(",");
        match (self.off, self.times.is_empty()) {
            (true, true) if !days.is_empty() => Some(format!("{days} off")),
            (false, false) => Some(format!("{days} {}", self.times.join(",")).trim().to_owned()),
            _ => None,
        }
    }
}

/// Tokens in the syntax; `None` where they have no reading, or more than one.
fn written(tokens: &[Token]) -> Option<String> {
    let mut groups = vec![Group::default()];
    let mut rest = tokens;
    while let [token, after @ ..] = rest {
        rest = after;
        let group = groups.last_mut()?;
        let is_day =
            matches!(token, Token::Day(_) | Token::EveryDay | Token::Workdays | Token::Weekend | Token::Holidays);
        // Days after times, or after "closed" that had its days, begin something new.
        let done = group.has_days() && (!group.times.is_empty() || group.off);
        let before = (tokens.len() - after.len()).checked_sub(2).and_then(|at| tokens.get(at));
        let continues = matches!(before, Some(Token::And));
        if (is_day && done && !(group.off && continues)) || (*token == Token::Off && !group.times.is_empty()) {
            groups.push(Group::default());
        }
        let group = groups.last_mut()?;
        match token {
            Token::Day(from) => match after {
                [Token::To, Token::Day(to), after @ ..] => {
                    group.days.push(format!("{}-{}", NAMES[*from], NAMES[*to]));
                    rest = after;
                }
                _ => group.days.push(NAMES[*from].to_owned()),
            },
            Token::EveryDay => group.days.push("Mo-Su".to_owned()),
            Token::Workdays => group.days.push("Mo-Fr".to_owned()),
            Token::Weekend => group.days.push("Sa,Su".to_owned()),
            Token::Holidays => group.holidays = true,
            Token::Always => group.times.push("00:00-24:00".to_owned()),
            Token::Clock { .. } => {
                let [Token::To, end @ Token::Clock { .. }, after @ ..] = after else { return None };
                if group.off {
                    return None;
                }
                group.times.push(span(*token, *end)?);
                rest = after;
            }
            Token::To => return None,
            Token::And => {}
            Token::Stop => groups.push(Group::default()),
            Token::Off => group.off = true,
        }
    }
    let groups: Vec<Group> = groups.into_iter().filter(|group| !group.is_empty()).collect();
    let written = groups.into_iter().map(Group::written).collect::<Option<Vec<_>>>()?.join("; ");
    match written.as_str() {
        "" => None,
        "00:00-24:00" | "Mo-Su 00:00-24:00" => Some("24/7".to_owned()),
        _ => Some(written),
    }
}

/// A span of time, if the half of the day of both its ends is plain.
fn span(start: Token, end: Token) -> Option<String> {
    let (Token::Clock { minutes: from, style: start }, Token::Clock { minutes: to, style: end }) = (start, end) else {
        return None;
    };
    let later = |minutes: i32| if minutes < 12 * 60 { minutes + 12 * 60 } else { minutes };
    let (from, to) = match (start, end) {
        (Style::Bare, Style::Bare) => return None,
        (Style::Bare | Style::Full, Style::Afternoon) => (if later(from) < to { later(from) } else { from }, to),
        (Style::Bare | Style::Full, Style::Morning) => (from, to),
        (Style::Morning, Style::Bare | Style::Full) if to <= from => (from, later(to)),
        (Style::Morning | Style::Afternoon, Style::Bare | Style::Full) => return None,
        _ => (from, to),
    };
    let to = if to == 0 { 24 * 60 } else { to };
    // From nine to five, said of one half of the day twice, may be meant of both.
    let unclear = to <= from && from < 12 * 60 && !(start == Style::Morning && end == Style::Morning);
    let written = |minutes: i32| format!("{:02}:{:02}", minutes / 60, minutes % 60);
    (!unclear && from < 24 * 60 && from != to).then(|| format!("{}-{}", written(from), written(to)))
}
