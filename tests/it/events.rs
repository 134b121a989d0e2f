//! Meetings on a day and courses: lists that follow the day, calendars that say no more than they may, an address that nobody learns who
//! does not register, lessons in order.

use expect_test::{Expect, expect};
use fanal::plan::Profile;

use crate::check::{DAY, Outcome, on};
use crate::scratch;

const SITE: &str = "--- site.yaml ---
fanal: 1
id: essai
name: { fr: Essai, en: Trial, ar: تجربة }
time_zone: America/Toronto
base_url: https://exemple.org/
languages:
  - { tag: fr-CA, code: fr }
  - { tag: en-CA, code: en }
  - { tag: ar, code: ar, fallback: [fr] }
exit: { to: { fr: https://meteo.example/, en: https://weather.example/, ar: https://weather.example/ } }
--- content/home/ar.md ---
---
title: البداية
---
--- content/vocabularies/levels.yaml ---
- { id: qc-sec-1, label: { fr: 1re secondaire, en: Secondary 1 } }
--- content/vocabularies/settings.yaml ---
- { id: school, label: { fr: École, en: School } }
--- content/vocabularies/modes.yaml ---
- { id: in-person, label: { fr: Sur place, en: In person } }
--- content/vocabularies/regions.yaml ---
- { id: montreal, label: { fr: Montréal, en: Montréal } }
--- content/services/voix/facts.yaml ---
phones: [{ id: voix, number: \"+18339001010\", channel: voice, languages: [fr] }]
sourced: { url: https://exemple.org/, read_date: 2026-11-20 }
second: { url: https://exemple.com/, read_date: 2026-11-20 }
--- content/services/voix/fr.md ---
---
title: Ligne Lueur
phones: { voix: De vive voix }
---
--- content/places/biblio/facts.yaml ---
municipality: Montréal
address: 4321, rue Exemplaire
postal_code: H2X 9Z9
--- content/places/biblio/fr.md ---
---
title: Bibliothèque Lumière
directions: La porte bleue.
---
--- content/rencontres/section.yaml ---
kind: session
--- content/rencontres/fr.md ---
---
title: Rencontres
---
--- content/rencontres/parler/facts.yaml ---
for: parents
settings: [school]
modes: [in-person]
duration: 75
sensitivity: 0
objectives: [o1]
--- content/rencontres/parler/fr.md ---
---
title: Parler à la maison
objectives: { o1: Ouvrir la porte }
---
::: step {id=un time=75 title=\"Un\"}
:::
--- content/agenda/section.yaml ---
kind: event
--- content/agenda/fr.md ---
---
title: Agenda
---
--- content/agenda/en.md ---
---
title: Calendar
---
--- content/agenda/ar.md ---
---
title: المواعيد
slug: mawaid
---
--- content/agenda/ar.ledger.yaml ---
state: translated
origin: human
";

const FACTS: &str = "session: parler
start: 2027-02-22T18:30
end: 2027-02-22T20:00
place: biblio
languages: [fr, ht]
interpretation: [ar]
regions: [montreal]
free: yes
childcare: yes
updated: 2026-11-20
";

const FRENCH: &str = "---
title: Recrutement en ligne
summary: Une soirée pour les parents, leurs questions; et du temps.
---
Venez comme vous êtes.
";

fn with(facts: &str, french: &str, more: &str, day: &str) -> Outcome {
    let text = format!(
        "{SITE}--- content/agenda/soir/facts.yaml ---\n{facts}--- content/agenda/soir/fr.md ---\n{french}{more}"
    );
    on(day, Profile::WEB, &text)
}

/// The page of the only event, wherever its opaque address leads, and the address.
fn page<'a>(site: &'a Outcome, begin: &str) -> (String, &'a str) {
    let paths = site.paths();
    let path = paths.iter().find(|path| {
        path.starts_with(begin)
            && path.ends_with("/index.html")
            && !path.contains("/lang-")
            && !path.contains("/region-")
            && **path != format!("{begin}index.html")
    });
    let path = path.unwrap_or_else(|| panic!("no page in {begin}: {paths:#?}\n{}", site.problems()));
    (site.file(path), path)
}

fn calendar(site: &Outcome, begin: &str) -> String {
    let paths = site.paths();
    let path =
        paths.iter().find(|path| path.starts_with(begin) && path.ends_with(".ics") && !path.ends_with("calendar.ics"));
    site.file(path.unwrap_or_else(|| panic!("no calendar in {begin}: {paths:#?}")))
}

/// What people read of the events of a site.
fn told(outcome: &Outcome, expected: &Expect) {
    let of = |path: &str| {
        path.starts_with("content/agenda/")
            || path.starts_with("content/parcours/")
            || path.starts_with("content/lecons/")
    };
    let is_record = |path: &str| of(path) && path.matches('/').count() == 3;
    let own = outcome.report.iter().filter(|problem| problem.places.iter().any(|place| is_record(place.path.as_str())));
    let lines: String = own.map(|problem| format!("{}\n", scratch::told(problem))).collect();
    expected.assert_eq(&lines);
}

#[test]
fn a_meeting_has_a_page_that_a_telephone_may_remember() {
    let site = with(FACTS, FRENCH, "", DAY);
    told(&site, &expect![""]);
    let (french, path) = page(&site, "fr/agenda/");
    assert!(!path.contains("recrutement"), "{path}");
    assert!(french.contains("<title>Rencontre</title>"), "{french}");
    let glance = site.part(path, "<dl>", "</dl>");
    expect![[r#"
        <dl>
        <dt>Quand</dt>
        <dd><time datetime="2027-02-22T18:30-05:00">lundi 22 février 2027, de 18 h 30 à 20 h</time></dd>
        <dt>Où</dt>
        <dd>
        <p>Bibliothèque Lumière</p>
        <p>4321, rue Exemplaire, Montréal, H2X 9Z9</p>
        <p>La porte bleue.</p>
        </dd>
        <dt>Langues</dt>
        <dd>
        <p>français et créole haïtien</p>
        <p>Avec interprète : <bdi>arabe</bdi></p>
        </dd>
        <dt>Coût</dt>
        <dd>Gratuit</dd>
        <dt>Enfants</dt>
        <dd>Quelqu’un garde les enfants sur place.</dd>
        </dl>"#]]
    .assert_eq(&glance);
    // Arabic has no text of its own: the facts are there, in Arabic words.
    let (arabic, _) = page(&site, "ar/mawaid/");
    assert!(arabic.contains("<title>لقاء</title>") && arabic.contains("ترجمة شفوية"), "{arabic}");
    assert!(arabic.contains("lang=\"fr-CA\""), "its title is French");
}

#[test]
fn lists_follow_the_day() {
    let listed = |day: &str| {
        let site = with(FACTS, FRENCH, "", day);
        let lists =
            ["fr/agenda/index.html", "fr/rencontres/parler-a-la-maison/index.html", "fr/regions/montreal/index.html"];
        let found = lists.iter().map(|path| site.has(path) && site.file(path).contains("Recrutement en ligne"));
        let narrow =
            ["lang-ht", "lang-ar", "region-montreal"].map(|list| site.has(&format!("fr/agenda/{list}/index.html")));
        (found.collect::<Vec<_>>(), narrow, site.has("fr/agenda/calendar.ics"))
    };
    assert_eq!(listed("2027-02-22"), (vec![true; 3], [true; 3], true));
    assert_eq!(listed("2027-02-23"), (vec![false; 3], [false; 3], false));
    let over = with(FACTS, FRENCH, "", "2027-02-23");
    told(&over, &expect![""]);
    assert!(over.file("fr/agenda/index.html").contains("Aucune rencontre n’est annoncée"));
    let (french, _) = page(&over, "fr/agenda/");
    assert!(french.contains("a eu lieu") && !french.contains(".ics"), "{french}");
    // A list in a language holds what is interpreted into it, and nothing else.
    let other = FACTS.replace("[ar]", "[es]").replace("2027-02-22", "2027-03-22");
    let more = format!(
        "--- content/agenda/autre/facts.yaml ---\n{other}--- content/agenda/autre/fr.md ---\n---\ntitle: Autre soir\n---\n"
    );
    let site = with(FACTS, FRENCH, &more, DAY);
    let all = site.file("fr/agenda/index.html");
    assert!(all.find("Recrutement en ligne") < all.find("Autre soir"), "the soonest first");
    let arabic = site.file("fr/agenda/lang-ar/index.html");
    assert!(arabic.contains("Recrutement en ligne") && !arabic.contains("Autre soir"));
}

#[test]
fn a_calendar_says_no_more_than_it_may() {
    let site = with(FACTS, FRENCH, "", DAY);
    expect![[r#"
        BEGIN:VCALENDAR
        VERSION:2.0
        PRODID:-//Fanal//Fanal//FR
        CALSCALE:GREGORIAN
        BEGIN:VTIMEZONE
        TZID:America/Toronto
        BEGIN:DAYLIGHT
        DTSTART:20260308T020000
        TZOFFSETFROM:-0500
        TZOFFSETTO:-0400
        TZNAME:EDT
        END:DAYLIGHT
        BEGIN:STANDARD
        DTSTART:20261101T020000
        TZOFFSETFROM:-0400
        TZOFFSETTO:-0500
        TZNAME:EST
        END:STANDARD
        BEGIN:DAYLIGHT
        DTSTART:20270314T020000
        TZOFFSETFROM:-0500
        TZOFFSETTO:-0400
        TZNAME:EDT
        END:DAYLIGHT
        END:VTIMEZONE
        BEGIN:VEVENT
        UID:3abc7803-4d10-580b-aba6-0378a9ff7c8d
        DTSTAMP:20261120T000000Z
        LAST-MODIFIED:20261120T000000Z
        SEQUENCE:0
        DTSTART;TZID=America/Toronto:20270222T183000
        DTEND;TZID=America/Toronto:20270222T200000
        STATUS:CONFIRMED
        SUMMARY;LANGUAGE=fr-CA:Rencontre
        CLASS:PRIVATE
        LOCATION:Bibliothèque Lumière\, 4321\, rue Exemplaire\, Montréal\, H2X 9
         Z9
        END:VEVENT
        END:VCALENDAR
    "#]]
    .assert_eq(&calendar(&site, "fr/agenda/").replace('\r', ""));
    let french = calendar(&site, "fr/agenda/");
    let uid = |text: &str| text.lines().find(|line| line.starts_with("UID")).unwrap_or_default().to_owned();
    let arabic = calendar(&site, "ar/mawaid/");
    assert_eq!(uid(&french), uid(&arabic));
    assert!(arabic.contains("SUMMARY;LANGUAGE=ar:لقاء\r\n"), "{arabic}");
    let plain = with(&format!("{FACTS}public_title: plain\n"), FRENCH, "", DAY);
    expect![[r#"
        :CONFIRMED
        SUMMARY;LANGUAGE=fr-CA:Recrutement en ligne
        DESCRIPTION;LANGUAGE=fr-CA:Une soirée pour les parents\, leurs questions\;
          et du temps.
        URL:https://exemple.org/fr/agenda/recrutement-en-ligne/
        LOCATION:Bibliothèque Lumière\, 4321\, rue Exemplaire\, Montréal\, H2X 9
         Z9
        END:VEVENT
        END:VCALENDAR
    "#]]
    .assert_eq(calendar(&plain, "fr/agenda/").replace('\r', "").split("STATUS").nth(1).unwrap_or_default());
    assert!(plain.has("fr/agenda/recrutement-en-ligne/index.html"));
    // The Lower North Shore never changes its clocks; the islands do.
    let east = with(&format!("{FACTS}timezone: America/Blanc-Sablon\n"), FRENCH, "", DAY);
    let text = calendar(&east, "fr/agenda/");
    assert!(text.contains("DTSTART;TZID=America/Blanc-Sablon:20270222T183000") && !text.contains("DAYLIGHT"), "{text}");
    let (page, _) = page(&east, "fr/agenda/");
    assert!(page.contains("heure de Blanc-Sablon") && page.contains("2027-02-22T18:30-04:00"), "{page}");
}

#[test]
fn a_change_reaches_calendars() {
    let cancelled = with(&format!("{FACTS}status: cancelled\nsequence: 2\n"), FRENCH, "", DAY);
    told(&cancelled, &expect![""]);
    let text = calendar(&cancelled, "fr/agenda/");
    for line in ["STATUS:CANCELLED\r\n", "SEQUENCE:2\r\n", "SUMMARY;LANGUAGE=fr-CA:Annulée\u{a0}: Rencontre\r\n"] {
        assert!(text.contains(line), "{line} {text}");
    }
    let (page, _) = page(&cancelled, "fr/agenda/");
    assert!(page.contains("Cette rencontre est annulée") && page.contains("<s>"), "{page}");
    assert!(cancelled.file("fr/agenda/index.html").contains("<strong>Annulée</strong>"));
    let postponed = with(&format!("{FACTS}status: postponed\nsequence: 1\n"), FRENCH, "", DAY);
    assert!(calendar(&postponed, "fr/agenda/").contains("STATUS:TENTATIVE\r\n"));
    let same = with(&format!("{FACTS}status: cancelled\n"), FRENCH, "", DAY);
    told(
        &same,
        &expect![[r#"
            K206 Cette rencontre est annulée, mais les calendriers qui la connaissent déjà ne l’apprendront peut-être pas. → Augmentez « sequence: » d’un nombre à chaque changement de jour, d’heure, de lieu ou d’état.
        "#]],
    );
}

#[test]
fn an_address_that_is_withheld_stands_nowhere() {
    let facts = format!("{FACTS}withhold_address: yes\ncontact: voix\n");
    let french = FRENCH.replace("summary", "where: Dans un quartier du centre\nsummary");
    let site = with(&facts, &french, "", DAY);
    told(&site, &expect![""]);
    for path in site.paths() {
        let Some(fanal::sealed::Content::Bytes(bytes)) = site.content(path) else { continue };
        let text = String::from_utf8_lossy(bytes);
        for secret in ["4321", "Exemplaire", "H2X", "Bibliothèque Lumière", "porte bleue"] {
            assert!(!text.contains(secret), "{secret} in {path}");
        }
    }
    let (page, _) = page(&site, "fr/agenda/");
    assert!(page.contains("Dans un quartier du centre") && page.contains("au moment de l’inscription"), "{page}");
    assert!(page.contains("tel:+18339001010"), "who registers can be called");
    assert!(!calendar(&site, "fr/agenda/").contains("LOCATION"));
    let told_in_text = with(&facts, &french.replace("comme vous êtes", "au 4321 RUE exemplaire"), "", DAY);
    told(
        &told_in_text,
        &expect![[r#"
            R170 L’adresse de cette rencontre doit rester entre les personnes inscrites, mais elle est dans ce texte. → Retirez-la du texte; ou écrivez « withhold_address: no » si tout le monde peut la connaître.
        "#]],
    );
    // Where it stands in another text of the site, nothing is published at all.
    let elsewhere = "--- content/articles/a/facts.yaml ---\n{}\n--- content/articles/a/fr.md ---\n---\ntitle: A\n---\nRendez-vous au 4321, rue Exemplaire.\n";
    let stopped = with(&facts, &french, elsewhere, DAY);
    assert!(stopped.problems().contains("stop X"), "{}", stopped.problems());
}

#[test]
fn what_cannot_be_is_told() {
    let facts = FACTS
        .replace("session: parler", "session: parlez")
        .replace("T18:30", " six heures")
        .replace("languages: [fr, ht]", "languages: []")
        .replace("place: biblio", "place: bibli\ntimezone: America/Halifx\nonline: yes");
    told(
        &with(&facts, FRENCH, "", DAY),
        &expect![[r#"
            K200 « 2027-02-22 six heures » n’est pas un jour et une heure. → Écrivez l’année, le mois, le jour, puis T et l’heure, comme ci-dessous.
            K202 Aucun fuseau horaire ne s’appelle « America/Halifx ». Vouliez-vous dire « America/Halifax »? → Le Québec en a trois : America/Toronto, America/Halifax (Îles-de-la-Madeleine) et America/Blanc-Sablon (Basse-Côte-Nord).
        "#]],
    );
    let facts = FACTS
        .replace("session: parler", "session: parlez")
        .replace("T20:00", "T18:00")
        .replace("[fr, ht]", "[]")
        .replace("place: biblio", "place: bibli\nonline: yes")
        .replace("updated: 2026-11-20\n", "");
    told(
        &with(&facts, &FRENCH.replace("summary", "neutral: Soirée sur la traite\nsummary"), "", DAY),
        &expect![[r#"
            K203 Cette rencontre ne dit pas quel jour ses renseignements ont changé. → Ajoutez à facts.yaml le jour du dernier changement.
            R161 « parlez » n’est pas une rencontre ou une leçon de ce site. → Vouliez-vous dire « parler »?
            K201 La rencontre finirait (2027-02-22T18:00) avant d’avoir commencé (2027-02-22T18:30). → Corrigez « start: » ou « end: ».
            K134 Aucun lieu ne s’appelle « bibli ». → Vouliez-vous dire « biblio »?
            K204 Personne ne pourra venir : le lien est donné à l’inscription, mais rien ne dit où s’inscrire. → Écrivez sous « contact: » la clé d’un service qui inscrit les gens.
            K207 Rien ne dit en quelle langue a lieu cette rencontre. → Écrivez au moins une langue sous « languages: ».
            R171 Le titre neutre de cette rencontre dit « traite ». → Choisissez des mots banals, par exemple : neutral: Rencontre de parents
        "#]],
    );
    told(
        &with(&FACTS.replace("place: biblio\n", ""), FRENCH, "", DAY),
        &expect![[r#"
            K205 Rien ne dit où a lieu cette rencontre. → Écrivez « place: » dans facts.yaml, ou « where: » dans ce texte; si elle a lieu à distance, « online: yes ».
        "#]],
    );
}

/// A lesson of a course.
fn lesson(key: &str, minutes: &str, before: &str) -> String {
    format!(
        "--- content/lecons/{key}/facts.yaml ---
ages: [12, 14]
levels: [qc-sec-1]
settings: [school]
modes: [in-person]
{minutes}
sensitivity: 0
objectives: [o1]
prerequisites: [{before}]
--- content/lecons/{key}/fr.md ---
---
title: Leçon {key}
summary: Pour {key}.
objectives: {{ o1: But de {key} }}
---
::: step {{id=un time=50 core=yes short=30 title=\"Un\"}}
:::
::: step {{id=deux time=25 title=\"Deux\"}}
:::
"
    )
}

fn course(lessons: &str, more: &str) -> Outcome {
    let text = format!(
        "{SITE}--- content/lecons/section.yaml ---
kind: lesson
--- content/lecons/fr.md ---
---
title: Leçons
---
--- content/parcours/section.yaml ---
kind: course
--- content/parcours/fr.md ---
---
title: Parcours
---
--- content/parcours/secondaire/facts.yaml ---
lessons: [{lessons}]
levels: [qc-sec-1]
objectives: [tout]
--- content/parcours/secondaire/fr.md ---
---
title: Relations au secondaire
summary: Trois leçons.
objectives: {{ tout: Savoir à qui le dire }}
---
{more}"
    );
    on(DAY, Profile::WEB, &text)
}

const MINUTES: &str = "duration: 75\nshort_path: 30";

#[test]
fn a_course_leads_from_lesson_to_lesson() {
    let lessons = [lesson("a", MINUTES, ""), lesson("b", "duration: 75", "a"), lesson("c", MINUTES, "b")].concat();
    let site = course("a, b, c", &lessons);
    told(&site, &expect![""]);
    let page = site.part("fr/parcours/relations-au-secondaire/index.html", "<main", "</main>");
    assert!(page.contains("225") && page.contains("135"), "{page}");
    let order: Vec<usize> =
        ["Leçon a", "But de a", "Leçon b", "Leçon c"].iter().filter_map(|words| page.find(words)).collect();
    assert!(order.len() == 4 && order.is_sorted(), "{page}");
    let middle = site.part("fr/lecons/lecon-b/index.html", "<nav class=\"beside\"", "</nav>");
    expect![[r#"
        <nav class="beside" aria-label="Leçon 2 sur 3 du parcours">
        <p>Leçon 2 sur 3 du parcours <a href="../../parcours/relations-au-secondaire/">Relations au secondaire</a></p>
        <ul class="row">
        <li><a href="../lecon-a/"><small>Précédent</small> Leçon a</a></li>
        <li><a href="../lecon-c/"><small>Suivant</small> Leçon c</a></li>
        </ul>
        </nav>"#]]
    .assert_eq(&middle);
    let first = site.part("fr/lecons/lecon-a/index.html", "<nav class=\"beside\"", "</nav>");
    assert!(!first.contains("Précédent") && first.contains("Leçon b"), "{first}");
    assert!(site.file("fr/parcours/index.html").contains("Relations au secondaire"));
    // It may stand in the menu, as its section may.
    let own = SITE.split_once("--- content/home").expect("the file of the site").0;
    let site = course("a, b, c", &format!("{lessons}{own}menu: [parcours, secondaire]\n"));
    let menu = site.part("fr/lecons/lecon-b/index.html", "<nav class=\"menu\"", "</nav>");
    assert!(
        menu.contains("<a href=\"../../../fr/parcours/relations-au-secondaire/\">Relations au secondaire</a>"),
        "{menu}"
    );
    assert!(menu.contains("<a href=\"../../../fr/parcours/\">Parcours</a>"));
}

#[test]
fn a_course_without_an_order_is_refused() {
    let lessons = [lesson("a", MINUTES, "b"), lesson("b", MINUTES, "c"), lesson("c", MINUTES, "a")].concat();
    told(
        &course("a, b, b, d, voix", &lessons),
        &expect![[r#"
            R173 Ces leçons s’attendent l’une l’autre : a, b et c. → Retirez une clé de « prerequisites: » dans l’une d’elles.
            R172 Dans ce parcours, « a » vient avant « b », dont elle est la suite. → Placez « b » plus tôt sous « lessons: ».
            K208 La leçon « b » est deux fois dans ce parcours. → Retirez-la d’un des deux endroits.
            R161 « d » n’est pas une rencontre ou une leçon de ce site. → Vouliez-vous dire « a »?
            R161 « voix » n’est pas une rencontre ou une leçon de ce site. → Écrivez la clé d’une fiche qui existe.
        "#]],
    );
    told(
        &course("", &lesson("a", MINUTES, "a")),
        &expect![[r#"
            R173 Ces leçons s’attendent l’une l’autre : a. → Retirez une clé de « prerequisites: » dans l’une d’elles.
            K209 Ce parcours n’a aucune leçon. → Nommez des leçons sous « lessons: », dans l’ordre.
        "#]],
    );
}

/// What the page says to programs of the thing itself.
fn data(site: &Outcome, path: &str) -> String {
    let data = site.part(path, "{\"@context\"", "</script>");
    let data: serde_json::Value = serde_json::from_str(data.trim_end_matches("</script>")).expect("JSON");
    serde_json::to_string_pretty(&data["@graph"][0]).expect("JSON")
}

#[test]
fn programs_are_told_what_it_is() {
    let site = with(FACTS, FRENCH, "", DAY);
    let (_, path) = page(&site, "fr/agenda/");
    expect![[r#"
        {
          "@type": "EducationEvent",
          "name": "Rencontre",
          "url": "https://exemple.org/fr/agenda/b7d8s7/",
          "inLanguage": [
            "fr",
            "ht"
          ],
          "startDate": "2027-02-22T18:30-05:00",
          "endDate": "2027-02-22T20:00-05:00",
          "eventStatus": "https://schema.org/EventScheduled",
          "eventAttendanceMode": "https://schema.org/OfflineEventAttendanceMode",
          "location": [
            {
              "@type": "Place",
              "name": "Bibliothèque Lumière",
              "address": {
                "@type": "PostalAddress",
                "streetAddress": "4321, rue Exemplaire",
                "addressLocality": "Montréal",
                "postalCode": "H2X 9Z9"
              }
            }
          ],
          "isAccessibleForFree": true
        }"#]]
    .assert_eq(&data(&site, path));
    let facts = format!(
        "{FACTS}withhold_address: yes\nonline: yes\ncontact: voix\npublic_title: plain\nstatus: postponed\nsequence: 1\n"
    );
    let withheld = with(&facts, FRENCH, "", DAY);
    expect![[r#"
        {
          "@type": "EducationEvent",
          "name": "Recrutement en ligne",
          "url": "https://exemple.org/fr/agenda/recrutement-en-ligne/",
          "inLanguage": [
            "fr",
            "ht"
          ],
          "startDate": "2027-02-22T18:30-05:00",
          "endDate": "2027-02-22T20:00-05:00",
          "eventStatus": "https://schema.org/EventPostponed",
          "eventAttendanceMode": "https://schema.org/MixedEventAttendanceMode",
          "location": [
            {
              "@type": "VirtualLocation",
              "url": "https://exemple.org/fr/agenda/recrutement-en-ligne/"
            }
          ],
          "isAccessibleForFree": true,
          "description": "Une soirée pour les parents, leurs questions; et du temps."
        }"#]]
    .assert_eq(&data(&withheld, "fr/agenda/recrutement-en-ligne/index.html"));
    let nowhere = with(&facts.replace("online: yes\n", ""), FRENCH, "", DAY);
    assert!(!data(&nowhere, "fr/agenda/recrutement-en-ligne/index.html").contains("ocation\""));
    let row = "curriculum: [{ id: c1, framework: qc-ccq, relation: teaches }]\n";
    let a = lesson("a", MINUTES, "")
        .replace("sensitivity", &format!("{row}sensitivity"))
        .replace("objectives: { o1", "curriculum: { c1: Les relations }\nobjectives: { o1")
        + "::: restricted\nRESERVE\n:::\n";
    let site = course("a, b", &[a, lesson("b", "duration: 75", "a")].concat());
    let lesson = data(&site, "fr/lecons/lecon-a/index.html");
    assert!(!lesson.contains("RESERVE"));
    expect![[r#"
        {
          "@type": "LearningResource",
          "name": "Leçon a",
          "url": "https://exemple.org/fr/lecons/lecon-a/",
          "inLanguage": "fr-CA",
          "learningResourceType": "lesson plan",
          "educationalLevel": [
            "1re secondaire"
          ],
          "typicalAgeRange": "12-14",
          "teaches": [
            "But de a"
          ],
          "timeRequired": "PT75M",
          "audience": {
            "@type": "EducationalAudience",
            "educationalRole": "student"
          },
          "educationalAlignment": [
            {
              "@type": "AlignmentObject",
              "alignmentType": "teaches",
              "educationalFramework": "Culture et citoyenneté québécoise (Québec)",
              "targetName": "Les relations"
            }
          ],
          "isPartOf": [
            {
              "@type": "Course",
              "name": "Relations au secondaire",
              "url": "https://exemple.org/fr/parcours/relations-au-secondaire/"
            }
          ],
          "isAccessibleForFree": true,
          "description": "Pour a."
        }"#]]
    .assert_eq(&lesson);
    expect![[r#"
        {
          "@type": "Course",
          "name": "Relations au secondaire",
          "url": "https://exemple.org/fr/parcours/relations-au-secondaire/",
          "inLanguage": "fr-CA",
          "educationalLevel": [
            "1re secondaire"
          ],
          "teaches": [
            "Savoir à qui le dire"
          ],
          "timeRequired": "PT150M",
          "hasPart": [
            {
              "@type": "LearningResource",
              "name": "Leçon a",
              "url": "https://exemple.org/fr/lecons/lecon-a/"
            },
            {
              "@type": "LearningResource",
              "name": "Leçon b",
              "url": "https://exemple.org/fr/lecons/lecon-b/"
            }
          ],
          "isAccessibleForFree": true,
          "description": "Trois leçons."
        }"#]]
    .assert_eq(&data(&site, "fr/parcours/relations-au-secondaire/index.html"));
}
