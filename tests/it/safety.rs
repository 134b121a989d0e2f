//! The safety of readers: the strip of numbers as each kind of reader needs it, what the first lines of every page hold, and what a
//! help page may not say.

use expect_test::expect;
use fanal::plan::Profile;

use crate::check::{self, DAY, Outcome, site};
use crate::real_site;

/// The words of a page's body as they stand without a style, one blank between: no script, nothing hidden.
fn body(page: &str) -> String {
    let body = page.split_once("<body").map_or("", |(_, body)| body);
    let mut words = String::new();
    let mut hidden: Option<String> = None;
    for part in body.split('<').skip(1) {
        let (tag, text) = part.split_once('>').unwrap_or((part, ""));
        let name = tag.split([' ', '/']).next().unwrap_or_default().to_owned();
        match &hidden {
            Some(open) if tag.strip_prefix('/') == Some(open.as_str()) => hidden = None,
            Some(_) => continue,
            None if name == "script" || tag.ends_with(" hidden") => {
                hidden = Some(name);
                continue;
            }
            None => {}
        }
        words.push(' ');
        words.push_str(text);
    }
    words.split_whitespace().collect::<Vec<_>>().join(" ")
}

fn strip(outcome: &Outcome, path: &str) -> String {
    let page = outcome.file(path);
    let (_, rest) = page.split_once("<aside class=\"crisis\"").expect("a strip");
    let (strip, _) = rest.split_once("</aside>").expect("the end of the strip");
    strip.lines().filter(|line| line.starts_with("<p>")).collect::<Vec<_>>().join("\n")
}

const READERS: &str = "--- site.yaml ---
fanal: 1
id: essai
name: { fr: Essai }
time_zone: America/Toronto
languages: [{ tag: fr-CA, code: fr }]
crisis: [jeunes, pour-tous, secours]
emergency: secours
exit: { to: { fr: https://meteo.example/ } }
--- content/vocabularies/audiences.yaml ---
- { id: teens, young: true, label: { fr: Ados } }
- { id: parents, label: { fr: Parents } }
--- content/textes/section.yaml ---
kind: article
--- content/textes/fr.md ---
---
title: Textes
---
--- content/textes/pour-ados/facts.yaml ---
audiences: [teens]
--- content/textes/pour-ados/fr.md ---
---
title: Pour ados
---
Bonjour.
--- content/textes/les-deux/facts.yaml ---
audiences: [teens, parents]
--- content/textes/les-deux/fr.md ---
---
title: Les deux
---
Bonjour.
--- content/services/section.yaml ---
kind: service
--- content/services/fr.md ---
---
title: Services
---
--- content/services/jeunes/facts.yaml ---
audiences: [teens]
phones:
  - { id: voix, number: \"+18006686868\", channel: voice, languages: [fr] }
  - { id: texto, short: \"686868\", channel: text, languages: [fr], keyword: true }
chat: { fr: https://clavarder.example/ }
sourced: { url: https://example.org/, page_date: 2026-10-01, read_date: 2026-11-20 }
second: { url: https://example.com/, read_date: 2026-11-20 }
--- content/services/jeunes/fr.md ---
---
title: Jeunes
phones: { voix: De vive voix, texto: { label: Par texto, keyword: PARLER } }
---
--- content/services/pour-tous/facts.yaml ---
audiences: [teens, parents]
phones: [{ id: voix, number: \"+18339001010\", channel: voice, languages: [fr] }]
sourced: { url: https://example.org/, page_date: 2026-10-01, read_date: 2026-11-20 }
second: { url: https://example.com/, read_date: 2026-11-20 }
--- content/services/pour-tous/fr.md ---
---
title: Une ligne au nom très long et révélateur
phones: { voix: De vive voix }
---
--- content/services/secours/facts.yaml ---
phones: [{ id: voix, short: \"911\", channel: voice, languages: [fr] }]
sourced: { url: https://example.org/, page_date: 2026-10-01, read_date: 2026-11-20 }
second: { url: https://example.com/, read_date: 2026-11-20 }
--- content/services/secours/fr.md ---
---
title: Urgence
phones: { voix: Urgence }
---
";

#[test]
fn a_page_for_the_young_begins_with_ways_to_write() {
    let outcome = site(READERS);
    let young = strip(&outcome, "fr/textes/pour-ados/index.html");
    expect![[r#"
        <p>Texte au <bdi dir="ltr" translate="no" class="notranslate"><a href="sms:686868">686868</a></bdi> le mot <b translate="no" class="notranslate">PARLER</b> <a href="https://clavarder.example/" rel="noreferrer">Clavarder</a></p>
        <p>En danger tout de suite : <bdi dir="ltr" translate="no" class="notranslate"><a href="tel:911">911</a></bdi></p>
        <p>Tu peux parler ici sans appeler la police : <bdi dir="ltr" translate="no" class="notranslate"><a href="tel:+18006686868">1 800 668-6868</a></bdi></p>
        <p><a href="../../../fr/services/">Toutes les ressources d’aide</a></p>"#]].assert_eq(&young);
    assert_eq!(strip(&outcome, "fr/audiences/teens/index.html"), young);
    assert!(
        !outcome.file("fr/textes/pour-ados/index.html").split("<main").next().expect("a head").contains("révélateur")
    );
}

#[test]
fn other_pages_begin_with_the_danger_and_a_number_that_is_not_the_police() {
    let outcome = site(READERS);
    let general = strip(&outcome, "fr/textes/les-deux/index.html");
    expect![[r#"
        <p>En danger maintenant : <bdi dir="ltr" translate="no" class="notranslate"><a href="tel:911">911</a></bdi></p>
        <p>Sans appeler la police : <bdi dir="ltr" translate="no" class="notranslate"><a href="tel:+18339001010">1 833 900-1010</a></bdi></p>
        <p><a href="../../../fr/services/">Toutes les ressources d’aide</a></p>"#]].assert_eq(&general);
    assert_eq!(strip(&outcome, "fr/textes/index.html"), general.replace("../../../", "../../"));
    assert_eq!(strip(&outcome, "fr/audiences/parents/index.html"), general);
}

#[test]
fn without_a_style_the_first_lines_hold_the_way_out_a_number_and_the_languages() {
    let outcome = check::build(real_site::tree(), DAY, Profile::WEB);
    let pages = outcome.paths().into_iter().filter(|path| path.ends_with(".html"));
    let site = outcome.built.site.as_ref().expect("a site");
    let mut seen = 0;
    for path in pages {
        let page = outcome.file(path);
        let link = page
            .split_once("class=\"exit\"")
            .and_then(|(_, rest)| rest.split_once("<a href=\"https://"))
            .expect(path)
            .1;
        let exit = link.split_once('>').and_then(|(_, rest)| rest.split_once('<')).expect(path).0;
        let number = page.split_once("href=\"tel:").or(page.split_once("href=\"sms:")).expect(path).1;
        let number = number.split_once('>').and_then(|(_, rest)| rest.split_once('<')).expect(path).0;
        let mut wanted = vec![exit, number];
        // A welcome and the page of all languages at once hold their languages in the text.
        if page.contains("class=\"languages\"") {
            wanted.extend(site.config.languages.iter().map(|language| language.endonym.as_str()));
        }
        let first: String = body(&page).chars().take(700).collect();
        for words in wanted {
            assert!(first.contains(words), "{path} does not hold {words} in its first 700 characters:\n{first}");
        }
        seen += 1;
    }
    assert!(seen > 200, "{seen} pages");
}
