//! Hours: what can be read and what is proposed instead; the state at a minute, by one table of cases that the browser's half reads
//! too; and chance, which compares the table of days with the crate that reads the syntax.

use std::collections::BTreeMap;
use std::fmt::Write;

use expect_test::expect;
use fanal::date::Date;
use fanal::diag::report::Report;
use fanal::hours::syntax::{Hours, Oddity};
use fanal::hours::table::{Book, State, Table};
use fanal::locale::catalog::Catalog;
use fanal::locale::format::Formats;
use fanal::locale::opening;
use serde_json::Value as Json;

use crate::check::site;
use crate::{codes, locale};

/// What is said of each line of a text.
fn said(texts: &str) -> String {
    let mut said = String::new();
    for text in texts.lines() {
        match Hours::parse(text) {
            Ok(hours) => {
                let _ = write!(said, "{text} => read");
                for oddity in hours.oddities() {
                    let _ = match oddity {
                        Oddity::LastMinute { range, corrected } => write!(said, "; {:?}? {corrected}", &text[range]),
                        Oddity::HolidaysUnsaid { corrected } => write!(said, "; holidays? {corrected}"),
                        Oddity::Words { range } => write!(said, "; words {:?}", &text[range]),
                    };
                }
            }
            Err(fault) => {
                let _ = write!(said, "{text} => {:?} at {:?}", fault.kind, &text[fault.range]);
                if let Some(corrected) = fault.corrected {
                    let _ = write!(said, ", meant {corrected}");
                }
            }
        }
        said.push('\n');
    }
    said
}

#[test]
fn hours_are_read_or_a_line_is_proposed() {
    expect![[r#"
        Mo-Fr 09:00-17:00; PH off => read
        24/7 => read
        Mo-Fr 9:00-17:00 => read; holidays? Mo-Fr 9:00-17:00; PH off
        Mon-Fri 9-5pm => Syntax at "Mon-Fri", meant Mo-Fr 09:00-17:00
        Mon-Fri 9-5 => Syntax at "Mon-Fri"
        9h-17h => Syntax at "9h-17h", meant 09:00-17:00
        lundi au vendredi 9 h à 17 h => Syntax at "lundi", meant Mo-Fr 09:00-17:00
        Du lundi au vendredi, de 8 h 30 à 12 h et de 13 h à 16 h 30; fermé les jours fériés => Syntax at "Du", meant Mo-Fr 08:30-12:00,13:00-16:30; PH off
        lun-ven 9h-17h, sam 10h-14h => Syntax at "lun-ven", meant Mo-Fr 09:00-17:00; Sa 10:00-14:00
        9 h à 17 h, tous les jours => Syntax at "9", meant Mo-Su 09:00-17:00
        Mon to Fri: 9am to 5pm; closed holidays => Syntax at "Mon", meant Mo-Fr 09:00-17:00; PH off
        Monday, Wednesday and Friday 1-4 pm => Syntax at "Monday", meant Mo,We,Fr 13:00-16:00
        Sat and Sun noon to midnight => Syntax at "Sat", meant Sa,Su 12:00-24:00
        24 h/24, 7 j/7 => Syntax at "24", meant 24/7
        Ouvert 24 heures, 7 jours sur 7 => Syntax at "Ouvert", meant 24/7
        de 22 h à 6 h => Syntax at "de", meant 22:00-06:00
        Mo-Fr 9h-5h => Syntax at "9h-5h"
        Mo-Su 00:00-23:59 => read; "00:00-23:59"? 24/7
        08:00-23:59; PH off => read; "08:00-23:59"? 08:00-24:00; PH off
        11:00pm-10:59pm => Syntax at "11:00pm-10:59pm", meant 24/7
        8:30amGÇô5:00pm => Damaged at "8:30amGÇô5:00pm", meant 08:30-17:00
        lundi 9 h â 17 h => Damaged at "lundi", meant Mo 09:00-17:00
        Sur rendez-vous => Prose at "Sur rendez-vous"
        Appeler entre 9 et 5, selon la saison => Syntax at "Appeler"
        "sur rendez-vous" => read; words "\"sur rendez-vous\""
        Mo-Fr 09:00-17:00 "sur rendez-vous"; PH off => read; words "\"sur rendez-vous\""
        Mo-Fr sunrise-sunset => Unknowable at "sunrise"
        Mo-Fr 18:00+ => Unknowable at "+"
        SH off => Unknowable at "SH"
        week 1-53/2 Sa 10:00-14:00 => Unknowable at "week"
        2026Jul 10:00-14:00 => Unknowable at "2026Jul 10:00-14:00"
        Mo-Fr 09:00-17:00; Sa 10:00-14:0x => Syntax at "10:00-14:0x"
        Mo-Fr 25:00-26:00 => Syntax at "25:00-26:00"
    "#]].assert_eq(&said(
        "\
Mo-Fr 09:00-17:00; PH off
24/7
Mo-Fr 9:00-17:00
Mon-Fri 9-5pm
Mon-Fri 9-5
9h-17h
lundi au vendredi 9 h à 17 h
Du lundi au vendredi, de 8 h 30 à 12 h et de 13 h à 16 h 30; fermé les jours fériés
lun-ven 9h-17h, sam 10h-14h
9 h à 17 h, tous les jours
Mon to Fri: 9am to 5pm; closed holidays
Monday, Wednesday and Friday 1-4 pm
Sat and Sun noon to midnight
24 h/24, 7 j/7
Ouvert 24 heures, 7 jours sur 7
de 22 h à 6 h
Mo-Fr 9h-5h
Mo-Su 00:00-23:59
08:00-23:59; PH off
11:00pm-10:59pm
8:30amGÇô5:00pm
lundi 9 h \u{e2}\u{80}\u{93} 17 h
Sur rendez-vous
Appeler entre 9 et 5, selon la saison
\"sur rendez-vous\"
Mo-Fr 09:00-17:00 \"sur rendez-vous\"; PH off
Mo-Fr sunrise-sunset
Mo-Fr 18:00+
SH off
week 1-53/2 Sa 10:00-14:00
2026Jul 10:00-14:00
Mo-Fr 09:00-17:00; Sa 10:00-14:0x
Mo-Fr 25:00-26:00
",
    ));
}

const CASES: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/hours.json");

/// A minute since 1970-01-01T00:00Z, of `2026-03-02T09:00-05:00`.
fn minute(text: &str) -> i64 {
    let (local, offset) = text.split_at(16);
    let clock = |text: &str| {
        let (hour, minute) = text.split_once(':').unwrap();
        hour.parse::<i64>().unwrap() * 60 + minute.parse::<i64>().unwrap()
    };
    let sign = if offset.starts_with('-') { -1 } else { 1 };
    i64::from(day(&local[..10]).number()) * 24 * 60 + clock(&local[11..]) - sign * clock(&offset[1..])
}

fn day(text: &str) -> Date {
    Date::parse(text).unwrap()
}

#[test]
fn both_halves_agree_on_the_cases() {
    let cases: Json = serde_json::from_str(&std::fs::read_to_string(CASES).unwrap()).unwrap();
    let mut tables = BTreeMap::new();
    for (name, table) in cases["tables"].as_object().unwrap() {
        let text = |at: usize| table[at].as_str();
        let hours = Hours::parse(text(0).unwrap()).unwrap();
        let table = Table::new(&hours, text(1).unwrap(), day(text(2).unwrap()), text(3).map(day)).unwrap();
        tables.insert(name.as_str(), table);
    }
    let cases = cases["cases"].as_array().unwrap();
    assert!(cases.len() >= 60);
    let mut wrong = String::new();
    for case in cases {
        let text = |at: usize| case[at].as_str();
        let change = text(3).map(minute);
        let meant = match text(2).unwrap() {
            "open" => State::Open { until: change },
            "closed" => State::Closed { opens: change },
            _ => State::Unknown,
        };
        let said = tables[text(0).unwrap()].state(minute(text(1).unwrap()));
        if said != meant {
            let _ = writeln!(wrong, "{case}\n    said {said:?}, meant {meant:?}");
        }
    }
    assert!(wrong.is_empty(), "\n{wrong}");
    // What the browser's half reads: one table a line.
    let lines: Vec<String> = tables.iter().map(|(name, table)| format!("{name:?}:{}", table.compact())).collect();
    let path = "../hours.tables.json";
    expect_test::expect_file![path].assert_eq(&format!("{{\n{}\n}}\n", lines.join(",\n")));
}

/// How hours are told in the seven languages of the site.
fn told(patterns: &[&str]) -> String {
    let tree = locale::locales();
    let languages = locale::languages(&tree, &locale::SEVEN);
    let mut report = Report::new();
    let formats = Formats::read(&tree, &languages, &mut report);
    let catalog = Catalog::read(&tree, &languages, &formats);
    let mut told = String::new();
    for pattern in patterns {
        let (text, zone) = pattern.split_once(" @ ").map_or((*pattern, None), |(text, zone)| (text, Some(zone)));
        let hours = Hours::parse(text).unwrap_or_else(|fault| panic!("{text}: {fault:?}"));
        let _ = writeln!(told, "{pattern}");
        for language in languages.iter() {
            let line = opening::line(&hours, zone, &catalog, &language.tag, &mut report);
            let _ =
                writeln!(told, "  {:8}{}", language.tag.as_str(), line.replace('\u{a0}', "~").replace('\u{202f}', "_"));
        }
    }
    assert!(report.iter().next().is_none(), "{:?}", report.iter().collect::<Vec<_>>());
    told
}

#[test]
fn hours_are_told_in_every_language() {
    expect_test::expect_file!["../hours.told.txt"].assert_eq(&told(&[
        "24/7",
        "Mo-Fr 09:00-17:00; PH off",
        "Mo-Fr 08:30-12:00,13:00-16:30; PH off",
        "Mo-Su,PH 08:00-24:00",
        "22:00-06:00",
        "Mo,We 13:00-20:00; Sa-Su 10:00-16:00; PH 10:00-14:00",
        "Fr 22:00-24:00; Sa-Su 00:00-24:00; Mo 00:00-08:00",
        "Sa[1] 10:00-14:00; Th[-1] 17:00-19:00",
        "Jun-Aug Mo-Fr 10:00-16:00; Sep-May Mo-Fr 09:00-17:00",
        "Mo-Fr 09:00-17:00; Dec 24-Jan 02 off; PH off",
        "Mo-Fr 09:00-17:00; PH off; easter -2 days off; easter +1 day 09:00-12:00",
        "2026 Jul 06-2026 Aug 14 Mo-Th 09:00-15:30",
        "Tu 18:00-21:00 \"sur rendez-vous\"",
        "Mo-Fr 12:00-15:00 unknown; Jul off; Sep 01 10:00-11:00",
        "Sep Mo[1] off; Mo-Fr,PH 09:00-21:00",
        "off",
        "Mo-Fr 06:30-20:00; PH unknown",
        "Mo-Fr 09:00-16:00; PH off @ America/Halifax",
        "Tu 13:00-15:00; PH off @ America/Blanc-Sablon",
        "Mo-Fr 10:00-18:00; PH off @ America/St_Johns",
    ]));
}

/// What is said of the hours of one number; `rest` goes on in its row, `more` follows in the file.
fn complaints(hours: &str, rest: &str, more: &str) -> String {
    let outcome = site(&format!(
        "--- content/services/ligne/facts.yaml ---
phones:
  - {{ id: voix, number: \"1-833-900-1010\", channel: voice, languages: [fr], hours: {hours}{rest} }}
{more}sourced: {{ url: https://exemple.org/, read_date: 2026-11-20 }}
second: {{ url: https://exemple.com/, read_date: 2026-11-20 }}
--- content/services/ligne/fr.md ---
---
title: La ligne
phones: {{ voix: De vive voix }}
---
"
    ));
    let mut raised: Vec<&str> = outcome.report.iter().map(|problem| problem.code.name).collect();
    raised.retain(|code| code.starts_with('H'));
    raised.dedup();
    codes::told_of(&outcome, &raised)
}

#[test]
fn what_is_wrong_with_hours_is_told_with_the_line_to_write() {
    let mut said = String::new();
    for (hours, rest, more) in [
        ("Mon-Fri 9-5pm", "", ""),
        ("\"Mo-Fr 9-5\"", "", ""),
        ("sur rendez-vous", "", ""),
        ("\"Mo-Su,PH 08:00-23:59\"", "", ""),
        ("\"8:30amGÇô5:00pm\"", "", ""),
        ("\"Mo-Sa 10:00-20:00\"", "", ""),
        ("\"Mo-Fr 09:00-17:00; PH off\"", ", timezone: America/Halifaks", ""),
        ("\"Mo-Fr 09:00-17:00; PH off\"", ", timezone: Mars/Olympus", ""),
        ("\"Mo-Fr 09:00-17:00; PH off\"", "", "serves: [{ scheme: qc-admin, code: \"11\" }]\n"),
        (
            "\"Mo-Fr 09:00-17:00; PH off\"",
            ", timezone: America/Halifax",
            "serves: [{ scheme: qc-admin, code: \"11\" }]\n",
        ),
        ("24/7", "", "serves: [{ scheme: qc-admin, code: \"11\" }]\n"),
        ("\"Mo-Fr,PH 08:00-sunset\"", "", ""),
        ("'Mo-Fr,PH 09:00-17:00 \"sur rendez-vous\"'", "", ""),
    ] {
        let _ = writeln!(said, "== {hours}{rest} {more}\n{}", complaints(hours, rest, more));
    }
    expect_test::expect_file!["../hours.problems.txt"].assert_eq(&said);
}

#[test]
fn hours_written_alike_share_a_table() {
    let mut book = Book::new(day("2026-11-20"));
    let mut number = |text: &str, zone: &str| book.number(&Hours::parse(text).unwrap(), zone);
    let weekdays = "Mo-Fr 09:00-17:00; PH off";
    assert_eq!(number(weekdays, "America/Toronto"), Some(0));
    assert_eq!(number(weekdays, "America/Halifax"), Some(1));
    assert_eq!(number("24/7", "America/Toronto"), Some(2));
    assert_eq!(number(weekdays, "America/Toronto"), Some(0));
    assert_eq!(number(weekdays, "Mars/Olympus"), None);
    assert_eq!(book.compact().as_array().map(Vec::len), Some(3));
    assert_eq!(book.tables()[1].zone(), "America/Halifax");
    assert_eq!(book.tables()[0].last_day(), day("2027-12-31"));
}
