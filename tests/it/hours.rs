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
use fanal::outputs::budget;
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
                        Oddity::Overlap { range, corrected } => write!(said, "; twice {:?}? {corrected}", &text[range]),
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
fn day_and_night_is_known_however_it_is_written() {
    let always = |text: &str| Hours::parse(text).unwrap_or_else(|fault| panic!("{text}: {fault:?}")).always();
    for text in [
        "24/7",
        "Mo-Su,PH 00:00-24:00",
        "PH,Mo-Su 00:00-24:00",
        "Mo-Su 00:00-24:00; PH 00:00-24:00",
        "Mo-Fr,PH 00:00-24:00; Sa,Su 00:00-24:00",
    ] {
        assert!(always(text), "{text}");
    }
    for text in [
        "Mo-Su 00:00-24:00; PH off",
        "Mo-Su 00:00-24:00; PH 10:00-16:00",
        "Mo-Su 00:00-24:00",
        "PH 00:00-24:00",
        "Mo-Sa,PH 00:00-24:00",
        "Mo-Su,PH 00:00-23:00",
        "Jan-Jun Mo-Su,PH 00:00-24:00",
        "Mo-Su,PH 00:00-24:00 \"sur appel\"",
        "Mo-Su,PH 00:00-24:00; Dec 25 off",
    ] {
        assert!(!always(text), "{text}");
    }
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
        ("\"Mo-Fr 09:00-17:00,16:00-20:00; PH off\"", "", ""),
        ("\"Mo,PH 08:00-10:00; Tu-Fr 13:00-17:00, 9:00-12:00, 11:30-13:30\"", "", ""),
        ("\"Mo-Su,PH 22:00-02:00,01:00-03:00,21:00-23:00\"", "", ""),
        ("\"Mo-Fr,PH 00:00-16:00,14:00-24:00\"", "", ""),
        // One after the other; a rule that replaces another; a night and its morning.
        ("\"Mo-Fr,PH 09:00-12:00,12:00-17:00\"", "", ""),
        ("\"Mo-Fr,PH 09:00-17:00; Mo 12:00-20:00\"", "", ""),
        ("\"Mo-Fr,PH 22:00-02:00,05:00-06:00\"", "", ""),
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

/// A service with a number, a chat and a door, whose texts tell hours of the whole; `text` are the hours of a number to write to.
fn parts(text: &str) -> String {
    format!(
        "--- content/services/ligne/facts.yaml ---
phones:
  - {{ id: voix, number: \"1-833-900-1010\", channel: voice, languages: [fr], hours: \"Mo-Fr 09:00-17:00; PH off\", timezone: America/Halifax }}
  - {{ id: texto, number: \"1-833-900-1011\", channel: text, languages: [fr]{text} }}
chat: {{ url: {{ fr: https://exemple.org/c }}, languages: [fr], hours: \"Mo-Su,PH 18:00-22:00\" }}
access: [{{ id: bureau, type: physical, place: bureau, hours: \"Tu 13:00-15:00; PH off\" }}]
alert: {{ from: 2026-12-20, until: 2027-01-05 }}
sourced: {{ url: https://exemple.org/, read_date: 2026-11-20 }}
second: {{ url: https://exemple.com/, read_date: 2026-11-20 }}
--- content/services/ligne/fr.md ---
---
title: La ligne
hours: Quelqu’un répond souvent.
phones: {{ voix: De vive voix, texto: Par écrit }}
alert: On répond moins vite à Noël.
---
--- content/services/ligne/en.md ---
---
title: The line
hours: Someone often answers.
phones: {{ voix: By voice, texto: In writing }}
alert: Answers take longer at Christmas.
---
--- content/services/ligne/en.ledger.yaml ---
state: reviewed
origin: human
--- content/places/section.yaml ---
kind: place
--- content/places/bureau/facts.yaml ---
municipality: Montréal
region: {{ scheme: qc-admin, code: \"06\" }}
address: 1, rue Exemple
--- content/places/bureau/fr.md ---
---
title: Le bureau
---
"
    )
}

#[test]
fn a_page_tells_hours_once_in_its_language_and_never_says_open_now() {
    let outcome = site(&parts(", hours: 24/7"));
    let main = |path: &str| {
        let part = outcome.part(path, "<div class=\"reach\">", "</article>");
        part.replace(['\u{a0}', '\u{202f}'], " ").replace("&nbsp;", " ")
    };
    expect![[r#"
        <div class="reach">
        <div>
        <ul class="phones">
        <li>
        <p class="big"><bdi dir="ltr" translate="no" class="notranslate"><a href="tel:+18339001010">1 833 900-1010</a></bdi></p>
        <p>De vive voix</p>
        <p data-hours="0"><small>du lundi au vendredi, de 9 h à 17 h; fermé les jours fériés (heure de l’Atlantique)</small></p>
        <p><small><b>Langues parlées</b> français</small></p>
        </li>
        <li>
        <p class="big"><bdi dir="ltr" translate="no" class="notranslate"><a href="sms:+18339001011">1 833 900-1011</a></bdi></p>
        <p>Par écrit</p>
        <p><small>Jour et nuit, tous les jours</small></p>
        <p><small><b>Langues parlées</b> français</small></p>
        </li>
        </ul>
        <dl class="words">
        <dt>Clavarder</dt>
        <dd><bdi dir="ltr" translate="no" class="notranslate"><a href="https://exemple.org/c" rel="noreferrer">exemple.org/c</a></bdi><p data-hours="1"><small>tous les jours, même les jours fériés, de 18 h à 22 h</small></p></dd>
        </dl>
        </div>
        <section class="promise" aria-labelledby="page-promise">
        <h2 id="page-promise">Avant d’appeler ou d’écrire</h2>
        <dl class="words">
        <dt>Qui répond</dt>
        <dd>On ne le sait pas encore.</dd>
        <dt>Sans dire son nom</dt>
        <dd>On ne le sait pas encore.</dd>
        <dt>Quand on doit en parler à d’autres</dt>
        <dd>On ne le sait pas encore.</dd>
        <dt>Coût</dt>
        <dd>On ne le sait pas encore.</dd>
        <dt>Les traces qui restent</dt>
        <dd>Un appel reste dans la liste des appels du téléphone. Le numéro peut paraître sur la facture de téléphone. Un texto reste dans la conversation tant qu’on ne l’efface pas. L’adresse d’un clavardage ou d’un formulaire reste dans l’historique du navigateur.</dd>
        <dt>Si on rappelle</dt>
        <dd>On ne le sait pas encore.</dd>
        </dl>
        <p><small>Ce qu’on ne sait pas, on peut le demander dès le début, avant de dire son nom.</small></p>
        </section>
        </div>
        <dl class="words">
        <dt>Où aller</dt>
        <dd>

        <p>Le bureau</p>
        <p><bdi dir="ltr" translate="no" class="notranslate">1, rue Exemple, Montréal</bdi></p>

        <p data-hours="2">le mardi, de 13 h à 15 h; fermé les jours fériés</p>




        </dd>
        </dl>
        <p class="sourced">
        <a href="https://exemple.org/" rel="noreferrer">Relevé sur <bdi>exemple.org</bdi> le 20 novembre 2026, pas encore vérifié par appel</a>
        · <a href="https://exemple.com/" rel="noreferrer"><bdi dir="ltr" translate="no" class="notranslate">exemple.com</bdi></a> · lu le 20 novembre 2026
        </p>
        <script type="application/json" id="page-hours">{"t":[{"f":20454,"l":21183,"o":[-240,29549160,-180,29891820,-240,30083400,-180,30426060,-240],"d":[[],[540,1020],[540,-1020]],"w":[1,1,1,1,1,0,0],"x":[0,0,1,0,92,92,1,2,95,95,1,2,137,137,1,0,174,181,7,0,249,249,1,0,284,284,1,0,358,365,7,0,449,449,1,2,452,452,1,2,508,508,1,0,539,546,7,0,613,613,1,0,648,648,1,0],"z":"America/Halifax"},{"f":20454,"l":21183,"o":[-300,29549220,-240,29891880,-300,30083460,-240,30426120,-300],"d":[[1080,1320]],"w":[0,0,0,0,0,0,0],"x":[]},{"f":20454,"l":21183,"o":[-300,29549220,-240,29891880,-300,30083460,-240,30426120,-300],"d":[[],[780,900]],"w":[0,1,0,0,0,0,0],"x":[]}],"l":21142}</script>
        </article>"#]].assert_eq(&main("fr/services/la-ligne/index.html"));
    let english = main("en/services/the-line/index.html");
    for said in [
        "Monday to Friday, 9:00 a.m. to 5:00 p.m.; closed on public holidays (Atlantic time)",
        "Tuesday, 1:00 p.m. to 3:00 p.m.; closed on public holidays",
    ] {
        assert_eq!(english.matches(said).count(), 1, "{said}");
    }
    // A number that says nothing: what is said of the whole is all there is.
    let unsaid = site(&parts(""));
    assert!(unsaid.file("fr/services/la-ligne/index.html").contains("Quelqu’un répond souvent."));
    let pages = outcome.paths().into_iter().filter(|path| path.ends_with(".html"));
    let pages: Vec<String> = pages.map(|path| outcome.file(path)).collect();
    assert!(pages.len() > 4);
    for never in ["ouvert en ce moment", "fermé en ce moment", "open now", "closed now", "souvent", "often"] {
        assert!(pages.iter().all(|html| !html.to_lowercase().contains(never)), "{never}");
    }
}

#[test]
fn what_depends_on_the_minute_stands_in_a_script_of_the_language() {
    let outcome = site(&parts(", hours: 24/7"));
    let page = outcome.file("fr/services/la-ligne/index.html");
    assert!(page.contains("<script src=\"../../hours.js\" defer></script>"), "{page}");
    // Not yet on the day of the build, 21 November; then from midnight to midnight by the clock of the site.
    assert!(page.contains("data-from=\"29962380\" data-until=\"29986860\" hidden>"), "{page}");
    let script = outcome.file("fr/hours.js");
    let words = script.rsplit_once("(document, window, ").map_or("", |(_, words)| words).trim_end_matches(");\n");
    let words: Json = serde_json::from_str(words).expect("words");
    expect![[r#"
        {
          "open": "Ouvert en ce moment",
          "until": "Ouvert en ce moment, jusqu’à {time}",
          "untilDay": "Ouvert en ce moment, jusqu’au {day} à {time}",
          "closed": "Fermé en ce moment",
          "today": "Fermé en ce moment; ouvre aujourd’hui à {time}",
          "tomorrow": "Fermé en ce moment; ouvre demain à {time}",
          "day": "Fermé en ce moment; ouvre {day} à {time}",
          "unknown": "Appeler pour vérifier les heures",
          "zone": "{line} ({zone})",
          "days": [
            "lundi",
            "mardi",
            "mercredi",
            "jeudi",
            "vendredi",
            "samedi",
            "dimanche"
          ],
          "clocks": {
            "0": "minuit",
            "540": "9 h",
            "780": "13 h",
            "900": "15 h",
            "1020": "17 h",
            "1080": "18 h",
            "1320": "22 h"
          },
          "zones": {
            "America/Halifax": "heure de l’Atlantique"
          }
        }"#]]
    .assert_eq(&serde_json::to_string_pretty(&words).expect("words"));
    assert!(outcome.file("en/hours.js").contains("Open now, until {time}"));
    // With the script inside the page: what a page may ask for.
    let weight = budget::best(&script) + budget::best(&std::fs::read_to_string(INLINE).unwrap());
    assert!(weight < budget::SCRIPT, "{weight} bytes");
    assert!(!outcome.paths().iter().any(|path| path.contains("now.")));
}

const INLINE: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/themes/default/inline.js");

#[test]
fn programs_are_told_the_week_of_each_channel_and_nothing_of_a_sealed_place() {
    let data = |outcome: &crate::check::Outcome| -> Json {
        let part =
            outcome.part("fr/services/la-ligne/index.html", "<script type=\"application/ld+json\">", "</script>");
        let json = part.trim_start_matches("<script type=\"application/ld+json\">").trim_end_matches("</script>");
        serde_json::from_str(json).expect("JSON")
    };
    let hours = ", hours: \"Mo-Fr 22:00-06:00; Sa-Su 00:00-24:00; PH unknown\"";
    let channels = data(&site(&parts(hours)))["@graph"][0]["availableChannel"].take();
    expect![[r#"
        [
          {
            "@type": "ServiceChannel",
            "servicePhone": {
              "@type": "ContactPoint",
              "telephone": "+18339001010",
              "availableLanguage": [
                "fr"
              ],
              "hoursAvailable": [
                {
                  "@type": "OpeningHoursSpecification",
                  "dayOfWeek": [
                    "https://schema.org/Monday",
                    "https://schema.org/Tuesday",
                    "https://schema.org/Wednesday",
                    "https://schema.org/Thursday",
                    "https://schema.org/Friday"
                  ],
                  "opens": "09:00",
                  "closes": "17:00"
                },
                {
                  "@type": "OpeningHoursSpecification",
                  "dayOfWeek": [
                    "https://schema.org/PublicHolidays"
                  ],
                  "opens": "00:00",
                  "closes": "00:00"
                }
              ]
            }
          },
          {
            "@type": "ServiceChannel",
            "serviceSmsNumber": {
              "@type": "ContactPoint",
              "telephone": "+18339001011",
              "availableLanguage": [
                "fr"
              ],
              "hoursAvailable": [
                {
                  "@type": "OpeningHoursSpecification",
                  "dayOfWeek": [
                    "https://schema.org/Monday",
                    "https://schema.org/Tuesday",
                    "https://schema.org/Wednesday",
                    "https://schema.org/Thursday",
                    "https://schema.org/Friday"
                  ],
                  "opens": "22:00",
                  "closes": "06:00"
                },
                {
                  "@type": "OpeningHoursSpecification",
                  "dayOfWeek": [
                    "https://schema.org/Saturday",
                    "https://schema.org/Sunday"
                  ],
                  "opens": "00:00",
                  "closes": "23:59"
                }
              ]
            }
          },
          {
            "@type": "ServiceChannel",
            "serviceUrl": "https://exemple.org/c",
            "availableLanguage": [
              "fr"
            ]
          },
          {
            "@type": "ServiceChannel",
            "serviceLocation": {
              "@type": "Place",
              "address": {
                "@type": "PostalAddress",
                "streetAddress": "1, rue Exemple",
                "addressLocality": "Montréal"
              },
              "openingHoursSpecification": [
                {
                  "@type": "OpeningHoursSpecification",
                  "dayOfWeek": [
                    "https://schema.org/Tuesday"
                  ],
                  "opens": "13:00",
                  "closes": "15:00"
                },
                {
                  "@type": "OpeningHoursSpecification",
                  "dayOfWeek": [
                    "https://schema.org/PublicHolidays"
                  ],
                  "opens": "00:00",
                  "closes": "00:00"
                }
              ]
            }
          }
        ]"#]]
    .assert_eq(&serde_json::to_string_pretty(&channels).expect("JSON"));
    // A season, a first Saturday, words: a week alone would be wrong.
    for more in ["Jul-Aug Mo-Fr 10:00-16:00", "Sa[1] 10:00-14:00", "Mo 10:00-12:00 'x'; PH off"] {
        let hours = format!(", hours: \"{}\"", more.replace('\'', "\\\""));
        assert!(data(&site(&parts(&hours))).to_string().matches("hoursAvailable").count() == 1, "{more}");
    }
    let open = parts("");
    // Even where a record tells of a sealed place what it must not, which is an error (X114).
    let sealed = open
        .replace("address: 1, rue Exemple", "sealed: true\naddress: 1, rue Exemple\npostal_code: H2X 1A1\nlat: 45.5");
    assert!(data(&site(&open)).to_string().contains("serviceLocation"));
    let sealed = site(&sealed);
    assert!(sealed.problems().contains("X114"), "{}", sealed.problems());
    let told = data(&sealed).to_string();
    for never in ["serviceLocation", "address", "geo", "hasMap", "Montréal", "Place", "EmergencyService"] {
        assert!(!told.contains(never), "{never}: {told}");
    }
    for path in sealed.paths().into_iter().filter(|path| path.ends_with(".html")) {
        let page = sealed.file(path);
        assert!(!page.contains("rue Exemple") && !page.contains("H2X") && !page.contains("45.5"), "{path}");
    }
}
