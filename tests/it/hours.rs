//! Hours: what can be read and what is proposed instead; the state at a minute, by one table of cases that the browser's half reads
//! too; and chance, which compares the table of days with the crate that reads the syntax.

use std::collections::BTreeMap;
use std::fmt::Write;

use expect_test::expect;
use fanal::date::Date;
use fanal::hours::syntax::{Hours, Oddity};
use fanal::hours::table::{State, Table};
use serde_json::Value as Json;

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
