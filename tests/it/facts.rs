//! Facts in prose: numbers, addresses, hours, the same in every language and in their own order.

use expect_test::{Expect, expect};

use crate::browse;
use crate::check::{self, Outcome, site};
use crate::scratch;

fn with(config: &str, facts: &str, article: &str, arabic: &str) -> Outcome {
    site(&format!(
        "--- site.yaml ---
fanal: 1
id: essai
name: {{ fr: Essai, en: Trial }}
time_zone: America/Toronto
languages:
  - {{ tag: fr-CA, code: fr }}
  - {{ tag: en-CA, code: en }}
  - {{ tag: ar, code: ar }}
crisis: [ligne]
exit: {{ to: {{ fr: https://meteo.example/, en: https://weather.example/ }} }}
{config}--- content/services/ligne/facts.yaml ---
{facts}sourced: {{ url: https://exemple.org/, read_date: 2026-11-20 }}
second: {{ url: https://exemple.com/, read_date: 2026-11-20 }}
--- content/services/ligne/fr.md ---
---
title: La ligne
hours: Jour et nuit.
phones:
  voix: De vive voix
  texto: {{ label: Par texto, keyword: AIDE }}
  ats: Par ATS
---
--- content/articles/un/facts.yaml ---
{{}}
--- content/articles/un/fr.md ---
---
title: Un texte
---
{article}
--- content/articles/un/ar.md ---
---
title: نص
---
{arabic}
--- content/articles/un/ar.ledger.yaml ---
state: reviewed
origin: human
"
    ))
}

const PHONES: &str = "phones:
  - { id: voix, number: \"1-833-900-1010\", channel: voice, languages: [fr, en], hours: 24/7 }
  - { id: texto, short: \"686868\", channel: text, languages: [fr], keyword: true }
  - { id: ats, number: \"+18666270640\", channel: tty, languages: [fr] }
web: { fr: https://www.ligne.exemple.org/aide/ }
";

const ARTICLE: &str = "Appelle {{ phone ligne }}, écris {{ phone ligne texto }}, ATS {{ phone ligne ats }} :
{{ service ligne }}, {{ hours ligne }}, {{ link ligne }}.";

fn is(found: &str, expected: Expect) {
    expected.assert_eq(found);
}

#[test]
fn a_fact_takes_its_value_from_its_record() {
    let outcome = with("", PHONES, ARTICLE, "اتصل {{ phone ligne }} أو {{ hours ligne }} {{ link ligne }}.");
    let text = |path: &str| outcome.part(path, "<div class=\"text\">", "</div>");
    is(
        &text("fr/articles/un-texte/index.html"),
        expect![[r#"
            <div class="text">
            <p>Appelle <bdi dir="ltr" translate="no" class="notranslate"><a href="tel:+18339001010">1 833 900-1010</a></bdi>, écris <bdi dir="ltr" translate="no" class="notranslate"><a href="sms:686868">686868</a></bdi>, ATS <bdi dir="ltr" translate="no" class="notranslate"><a href="tel:+18666270640">1 866 627-0640</a></bdi> :
            <a href="../../services/la-ligne/">La ligne</a>, Jour et nuit, tous les jours, <bdi dir="ltr" translate="no" class="notranslate"><a href="https://www.ligne.exemple.org/aide/">ligne.exemple.org/aide</a></bdi>.</p>
            </div>"#]],
    );
    is(
        &text("ar/articles/un/index.html"),
        expect![[r#"
            <div class="text">
            <p>اتصل <bdi dir="ltr" translate="no" class="notranslate"><a href="tel:+18339001010">1 833 900-1010</a></bdi> أو ليلًا ونهارًا، كل يوم <bdi dir="ltr" translate="no" class="notranslate"><a href="https://www.ligne.exemple.org/aide/">ligne.exemple.org/aide</a></bdi> (باللغة الفرنسية).</p>
            </div>"#]],
    );
    assert!(!outcome.report.has(fanal::diag::report::Weight::Error), "{}", outcome.problems());
}

#[test]
fn a_number_calls_or_writes_and_never_says_anything() {
    let outcome = with("", PHONES, &format!("{ARTICLE}\n\n::: helpbox /\n"), "");
    let mut found = std::collections::BTreeSet::new();
    for path in outcome.paths().into_iter().filter(|path| path.ends_with(".html")) {
        let page = outcome.file(path);
        for tag in browse::tags(&page) {
            let href = tag.get("href");
            if href.starts_with("tel:") || href.starts_with("sms:") {
                found.insert(href.to_owned());
            }
        }
    }
    assert_eq!(found.into_iter().collect::<Vec<_>>(), ["sms:686868", "tel:+18339001010", "tel:+18666270640"]);
}

#[test]
fn digits_stand_in_order_on_pages_from_the_right() {
    let outcome = with("", PHONES, ARTICLE, "اتصل {{ phone ligne }} أو 1-833-900-1010 الآن.\n\n::: helpbox /");
    let page = outcome.file("ar/articles/un/index.html");
    let bare: Vec<&str> =
        page.match_indices("1 833 900-1010").map(|(at, _)| &page[page[..at].rfind("<bdi").unwrap_or(0)..at]).collect();
    assert!(bare.len() >= 3, "{page}");
    for before in bare {
        assert!(before.starts_with("<bdi dir=\"ltr\"") && !before.contains("</bdi>"), "{before}");
    }
    assert!(fanal::locale::bidi::out_of_order(&page).is_empty());
}

#[test]
fn the_number_of_an_example_is_shown_and_never_dialled() {
    let facts = "sample: true
phones:
  - { id: voix, number: \"+15145550142\", channel: voice, languages: [fr] }
  - { id: texto, short: \"555010\", channel: text, languages: [fr], keyword: true }
  - { id: ats, number: \"+15145550143\", channel: tty, languages: [fr] }
web: { fr: https://example.org/ }
";
    let article = format!("{ARTICLE}\n\n::: helpbox /\n\nOu le 514 555-0199.");
    let outcome = with(
        "sample: true\nbase_url: https://example.org/\norganisation: { phone: \"+15145550100\" }\n",
        facts,
        &article,
        "",
    );
    for path in outcome.paths().into_iter().filter(|path| !path.ends_with(".woff2")) {
        let page = outcome.file(path);
        for dialled in ["tel:", "sms:", "serviceSmsNumber", "servicePhone", "\"telephone\""] {
            assert!(!page.contains(dialled), "{path} holds {dialled}");
        }
    }
    let text = outcome.part("fr/articles/un-texte/index.html", "<div class=\"text\">", "</article>");
    assert!(text.contains("514 555-0142") && text.contains("555010"), "{text}");
}

#[test]
fn a_record_that_is_not_published_lends_nothing() {
    let draft = with("", &format!("draft: true\n{PHONES}"), ARTICLE, "");
    is(
        &scratch::told_in(draft.report, "content/articles/un/"),
        expect![[r#"
            content/articles/un/fr.md | R121 Ce texte montre un fait de « ligne », qui est encore un brouillon. → Retirez-le du texte, ou publiez la fiche en enlevant draft: true.
            content/articles/un/fr.md | R121 Ce texte montre un fait de « ligne », qui est encore un brouillon. → Retirez-le du texte, ou publiez la fiche en enlevant draft: true.
            content/articles/un/fr.md | R121 Ce texte montre un fait de « ligne », qui est encore un brouillon. → Retirez-le du texte, ou publiez la fiche en enlevant draft: true.
            content/articles/un/fr.md | R121 Ce texte montre un fait de « ligne », qui est encore un brouillon. → Retirez-le du texte, ou publiez la fiche en enlevant draft: true.
            content/articles/un/fr.md | R121 Ce texte montre un fait de « ligne », qui est encore un brouillon. → Retirez-le du texte, ou publiez la fiche en enlevant draft: true.
            content/articles/un/fr.md | R121 Ce texte montre un fait de « ligne », qui est encore un brouillon. → Retirez-le du texte, ou publiez la fiche en enlevant draft: true.
        "#]],
    );
    let over = with("", &format!("publish_until: 2026-11-01\n{PHONES}"), &format!("{ARTICLE}\n\n::: helpbox /"), "");
    assert!(!over.report.has(fanal::diag::report::Weight::Error), "{}", over.problems());
    let page = over.file("fr/articles/un-texte/index.html");
    is(
        &over.part("fr/articles/un-texte/index.html", "<div class=\"text\">", "</article>"),
        expect![[r#"
            <div class="text">
            <p>Appelle La ligne, écris La ligne, ATS La ligne :
            La ligne, La ligne, La ligne.</p>
            </div>
            </article>"#]],
    );
    assert!(!page.contains("tel:") && !page.contains("833 900"), "{page}");
}

#[test]
fn a_fact_that_finds_nothing_names_the_nearest() {
    let outcome =
        with("", PHONES, "{{ phone lignes }} {{ phone ligne textos }} {{ fone ligne }} {{ phone }} {{ hours un }}", "");
    is(
        &scratch::told_in(outcome.report, "content/articles/un/"),
        expect![[r#"
            content/articles/un/fr.md | R103 Aucun service ne s’appelle « lignes ». → Vouliez-vous dire « ligne »?
            content/articles/un/fr.md | R105 Le service « ligne » n’a pas de contact « textos ». → Vouliez-vous dire « texto »? Contacts de ce service : voix, texto et ats.
            content/articles/un/fr.md | M113 « fone » ne désigne aucun renseignement que l’on peut insérer dans un texte. → On peut insérer : {{ phone CLÉ }}, {{ service CLÉ }}, {{ hours CLÉ }}, {{ link CLÉ }}.
            content/articles/un/fr.md | M114 Ce renseignement entre doubles accolades ne peut pas être lu : {{ phone }} → Le modèle est : {{ phone CLÉ }}, où CLÉ est le nom du dossier de la ressource.
            content/articles/un/fr.md | R103 Aucun service ne s’appelle « un ». → Corrigez la clé, ou créez cette fiche de service.
        "#]],
    );
}

const HOURS: &str = "phones:
  - { id: voix, number: \"1-833-900-1010\", channel: voice, languages: [fr, en], hours: \"Mo-Fr 09:00-17:00; PH off\" }
  - { id: texto, short: \"686868\", channel: text, languages: [fr], keyword: true, hours: \"24/7\" }
  - { id: ats, number: \"+18666270640\", channel: tty, languages: [fr] }
";

/// The sentence of an article about hours, on a day.
fn sentence(day: &str, facts: &str, code: &str) -> (Outcome, String) {
    let outcome = site_on(
        day,
        &format!(
            "--- content/services/ligne/facts.yaml ---
{facts}sourced: {{ url: https://exemple.org/, read_date: 2026-11-20 }}
second: {{ url: https://exemple.com/, read_date: 2026-11-20 }}
--- content/services/ligne/fr.md ---
---
title: La ligne
hours: Quand on peut.
phones: {{ voix: De vive voix, texto: {{ label: Par texto, keyword: AIDE }}, ats: Par ATS }}
---
--- content/articles/un/facts.yaml ---
{{}}
--- content/articles/un/fr.md ---
---
title: Un texte
---
Avant {{{{ hours ligne }}}} après.
--- content/articles/un/en.md ---
---
title: Un texte
---
Avant {{{{ hours ligne }}}} après.
"
        ),
    );
    let path = format!("{code}/articles/un-texte/index.html");
    let text = outcome.part(&path, "<p>Avant ", " après");
    let told = text.trim_start_matches("<p>Avant ").trim_end_matches(" après").to_owned();
    (outcome, told)
}

fn site_on(day: &str, files: &str) -> Outcome {
    check::on(day, fanal::plan::Profile::WEB, files)
}

#[test]
fn hours_in_a_text_are_those_of_the_facts_in_the_words_of_the_page() {
    let (outcome, told) = sentence("2026-11-22", HOURS, "fr");
    assert_eq!(told, "du lundi au vendredi, de 9\u{a0}h à 17\u{a0}h; fermé les jours fériés");
    assert!(outcome.file("fr/services/la-ligne/index.html").contains(&told));
    // Whoever reads English reads the same facts in English.
    let (outcome, told) = sentence("2026-11-22", HOURS, "en");
    assert!(told.starts_with("Monday to Friday") && !told.contains("Quand"), "{told}");
    assert!(outcome.file("en/services/ligne/index.html").contains(&told));
    // A number that always answers; a chat, where there is no number; words, where the facts say nothing.
    let always = HOURS.replace("Mo-Fr 09:00-17:00; PH off", "24/7");
    assert_eq!(sentence("2026-11-22", &always, "fr").1, "Jour et nuit, tous les jours");
    let silent = HOURS.replace(", hours: \"Mo-Fr 09:00-17:00; PH off\"", "");
    assert_eq!(sentence("2026-11-22", &silent, "fr").1, "Quand on peut.");
    assert_eq!(sentence("2026-11-22", &silent, "en").1, "<bdi lang=\"fr-CA\" dir=\"ltr\">Quand on peut.</bdi>");
    let chat = "chat: { url: { fr: https://exemple.org/c }, hours: \"Sa-Su 10:00-12:00\" }\n";
    assert!(
        sentence("2026-11-22", chat, "fr").1.starts_with("le samedi et le dimanche"),
        "{}",
        sentence("2026-11-22", chat, "fr").1
    );
    // Past the cycle of its record, they are to be checked, as the page says of all its facts.
    let late = "du lundi au vendredi, de 9\u{a0}h à 17\u{a0}h; fermé les jours fériés (appeler pour vérifier)";
    assert_eq!(sentence("2027-11-20", HOURS, "fr").1, told_in_french());
    assert_eq!(sentence("2027-11-21", HOURS, "fr").1, late);
    let zone = HOURS.replace("channel: voice,", "channel: voice, timezone: America/Halifax,");
    assert!(sentence("2026-11-22", &zone, "fr").1.contains("Atlantique"));
}

fn told_in_french() -> String {
    "du lundi au vendredi, de 9\u{a0}h à 17\u{a0}h; fermé les jours fériés".to_owned()
}

#[test]
fn hours_that_nobody_knows_are_no_sentence() {
    let outcome = site(
        "--- content/services/ligne/facts.yaml ---
phones: [{ id: voix, number: \"1-833-900-1010\", channel: voice, languages: [fr] }]
sourced: { url: https://exemple.org/, read_date: 2026-11-20 }
second: { url: https://exemple.com/, read_date: 2026-11-20 }
--- content/services/ligne/fr.md ---
---
title: La ligne
phones: { voix: De vive voix }
---
--- content/articles/un/facts.yaml ---
{}
--- content/articles/un/fr.md ---
---
title: Un texte
---
On répond {{ hours ligne }}.
",
    );
    is(
        &scratch::told_in(outcome.report, "content/articles/un/"),
        expect![[r#"
        content/articles/un/fr.md | R124 Aucune heure n’est connue pour « ligne » : la phrase resterait vide. → Ajoutez « hours: » au numéro, au clavardage ou à la porte de ce service, ou récrivez la phrase sans les heures.
    "#]],
    );
}
