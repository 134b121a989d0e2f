//! The safety of readers: the strip of numbers as each kind of reader needs it, what the first lines of every page hold, and what a
//! help page may not say.

use expect_test::expect;

use crate::browse;
use crate::check::{self, Outcome, site};
use crate::codes::{WORDS, told_of};
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
--- content/aide/section.yaml ---
kind: page
help: true
--- content/aide/fr.md ---
---
title: Ressources
---
--- content/aide/maintenant/facts.yaml ---
audiences: [teens, parents]
--- content/aide/maintenant/fr.md ---
---
title: Maintenant
neutral: Ressource 1
---
Bonjour.
--- content/services/section.yaml ---
kind: service
help: true
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
neutral: Ressource A
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
neutral: Ressource B
phones: { voix: De vive voix }
---
--- content/services/secours/facts.yaml ---
phones: [{ id: voix, short: \"911\", channel: voice, languages: [fr] }]
sourced: { url: https://example.org/, page_date: 2026-10-01, read_date: 2026-11-20 }
second: { url: https://example.com/, read_date: 2026-11-20 }
--- content/services/secours/fr.md ---
---
title: Urgence
neutral: Ressource C
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
        <p>Tu peux parler ici, ce n’est pas la police : <bdi dir="ltr" translate="no" class="notranslate"><a href="tel:+18006686868">1 800 668-6868</a></bdi></p>
        <p><a href="../../../fr/services/">Toutes les ressources d’aide</a></p>"#]].assert_eq(&young);
    assert_eq!(strip(&outcome, "fr/audiences/teens/index.html"), young);
    // So does a help section, whoever else its pages are for; the list of services does not.
    let help: Vec<&str> = outcome.paths().into_iter().filter(|path| path.starts_with("fr/ressources/")).collect();
    let pages: Vec<&str> = help.into_iter().filter(|path| path.ends_with("/index.html")).collect();
    assert_eq!(pages.len(), 2, "{pages:?}");
    for page in pages {
        let depth = "../".repeat(page.matches('/').count());
        assert_eq!(strip(&outcome, page).replace(&format!("\"{depth}fr"), "\"../../../fr"), young, "{page}");
    }
    assert!(strip(&outcome, "fr/services/index.html").starts_with("<p>En danger maintenant"));
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
        <p>Vous pouvez parler ici, ce n’est pas la police : <bdi dir="ltr" translate="no" class="notranslate"><a href="tel:+18339001010">1 833 900-1010</a></bdi></p>
        <p><a href="../../../fr/services/">Toutes les ressources d’aide</a></p>"#]].assert_eq(&general);
    assert_eq!(strip(&outcome, "fr/textes/index.html"), general.replace("../../../", "../../"));
    assert_eq!(strip(&outcome, "fr/audiences/parents/index.html"), general);
}

/// The readers' site in Punjabi too, with numbers that speak other languages.
fn in_punjabi(jeunes: &str, tous: &str, secours: &str) -> String {
    let tongues = "languages: [{ tag: fr-CA, code: fr }, { tag: pa, code: pa, fallback: [fr] }]";
    let mut text = READERS
        .replace("languages: [{ tag: fr-CA, code: fr }]", tongues)
        .replace("name: { fr: Essai }", "name: { fr: Essai, pa: ਜਾਂਚ }");
    for (start, spoken) in
        [("\"686868\"", jeunes), ("\"+18006686868\"", jeunes), ("\"+18339001010\"", tous), ("\"911\"", secours)]
    {
        let at = text.find(start).expect(start);
        let line = text[at..].replacen("languages: [fr]", &format!("languages: [{spoken}]"), 1);
        text.replace_range(at.., &line);
    }
    text + "--- content/home/pa.md ---\n---\ntitle: ਘਰ\n---\nਸਤ ਸ੍ਰੀ ਅਕਾਲ।\n"
}

/// The words of the strip of the home page, without its links.
fn said_in(outcome: &Outcome, code: &str) -> String {
    let mut words = String::new();
    for part in strip(outcome, &format!("{code}/index.html")).split('<') {
        words.push_str(part.split_once('>').map_or(part, |(_, text)| text));
    }
    words
}

#[test]
fn a_number_that_does_not_speak_the_language_of_the_page_says_what_it_speaks() {
    // Where it is the same for all, it is said once; where the language of the page is spoken, nothing is said.
    let same = site(&in_punjabi("fr, en", "fr, en", "fr, en"));
    expect![[r#"
        ਹੁਣੇ ਖ਼ਤਰਾ ਹੈ: 911
        ਤੁਸੀਂ ਇੱਥੇ ਗੱਲ ਕਰ ਸਕਦੇ ਹੋ, ਇਹ ਪੁਲਿਸ ਨਹੀਂ ਹੈ: 1 833 900-1010
        ਜਵਾਬ ਫਰਾਂਸੀਸੀ ਅਤੇ ਅੰਗਰੇਜ਼ੀ ਵਿੱਚ ਮਿਲਦਾ ਹੈ
        ਮਦਦ ਦੀਆਂ ਸਾਰੀਆਂ ਸੇਵਾਵਾਂ"#]]
    .assert_eq(&said_in(&same, "pa"));
    expect![[r#"
        En danger maintenant : 911
        Vous pouvez parler ici, ce n’est pas la police : 1 833 900-1010
        Toutes les ressources d’aide"#]]
    .assert_eq(&said_in(&same, "fr"));
    let differ = site(&in_punjabi("fr", "fr, en, es, ar", "fr, en, { tag: pa, how: interpreter }"));
    expect![[r#"
        ਹੁਣੇ ਖ਼ਤਰਾ ਹੈ: 911 (ਦੁਭਾਸ਼ੀਏ ਨਾਲ)
        ਤੁਸੀਂ ਇੱਥੇ ਗੱਲ ਕਰ ਸਕਦੇ ਹੋ, ਇਹ ਪੁਲਿਸ ਨਹੀਂ ਹੈ: 1 833 900-1010 (ਫਰਾਂਸੀਸੀ, ਅੰਗਰੇਜ਼ੀ, ਸਪੇਨੀ… ਵਿੱਚ)
        ਮਦਦ ਦੀਆਂ ਸਾਰੀਆਂ ਸੇਵਾਵਾਂ"#]]
    .assert_eq(&said_in(&differ, "pa"));
    // An interpreter of many languages is one of this language as well.
    let many = site(&in_punjabi("fr", "fr, en", "fr, en, { tag: mul, how: interpreter }"));
    assert!(said_in(&many, "pa").contains("911 (ਦੁਭਾਸ਼ੀਏ ਨਾਲ)"), "{}", said_in(&many, "pa"));
    let english = site(&in_punjabi("en", "{ tag: fr, how: interpreter }", "en, pa"));
    expect![[r#"
        En danger maintenant : 911 (en anglais et pendjabi)
        Vous pouvez parler ici, ce n’est pas la police : 1 833 900-1010 (avec interprète)
        Toutes les ressources d’aide"#]]
    .assert_eq(&said_in(&english, "fr"));
    expect![[r#"
        ਹੁਣੇ ਖ਼ਤਰਾ ਹੈ: 911
        ਤੁਸੀਂ ਇੱਥੇ ਗੱਲ ਕਰ ਸਕਦੇ ਹੋ, ਇਹ ਪੁਲਿਸ ਨਹੀਂ ਹੈ: 1 833 900-1010
        ਮਦਦ ਦੀਆਂ ਸਾਰੀਆਂ ਸੇਵਾਵਾਂ"#]]
    .assert_eq(&said_in(&english, "pa"));
}

#[test]
fn without_a_style_the_first_lines_hold_the_way_out_a_number_and_the_languages() {
    let outcome = real_site::web();
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
        let dialled = page.split_once("href=\"tel:").or(page.split_once("href=\"sms:"));
        let shown = page.split_once("class=\"notranslate\"").filter(|_| browse::is_mute(&page));
        let number = dialled.or(shown).expect(path).1;
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

/// A site with a help section in two languages, in which French and English words tell too much.
const TELLING: &str = "--- content/aide/section.yaml ---
kind: page
help: true
--- content/aide/fr.md ---
---
title: Aide
slug: violence
---
--- content/aide/en.md ---
---
title: Surviving abuse
neutral: Help
---
--- content/aide/k1/facts.yaml ---
{}
--- content/aide/k1/fr.md ---
---
title: La traite
neutral: Une page sur l’exploitation
summary: On te menace.
---
Bonjour.
--- content/aide/k1/en.md ---
---
title: Trafficking
neutral: La traite, in short
---
Hello.
--- content/aide/suicide/facts.yaml ---
{}
--- content/aide/suicide/fr.md ---
---
title: Idées noires
neutral: Ressource 2
---
Bonjour.
";

#[test]
fn a_telling_title_or_address_of_a_help_page_is_told_with_its_word_and_place() {
    let outcome = site(TELLING);
    expect![[r#"
        O132 L’adresse d’une page d’aide dit « abuse » : en/surviving-abuse/c8k3d7/ → Écrivez un « slug » banal dans le texte de la section.
        O132 L’adresse d’une page d’aide dit « violence » : fr/violence/c8k3d7/ → Écrivez un « slug » banal dans le texte de la section.
        O131 Le titre neutre de cette page d’aide dit « traite ». → Choisissez des mots banals, par exemple : neutral: Ressource 12
        O131 Le titre neutre de cette page d’aide dit « exploitation ». → Choisissez des mots banals, par exemple : neutral: Ressource 12
    "#]].assert_eq(&told_of(&outcome, &["O131", "O132"]));
    let places = outcome.problems();
    let places: Vec<&str> = places.lines().filter(|line| line.contains(" O13")).collect();
    expect![[r#"
        error O132 content/aide/en.md
        error O132 content/aide/fr.md
        error O131 content/aide/k1/en.md:3:10 "La traite, in short"
        error O131 content/aide/k1/fr.md:3:10 "Une page sur l’exploitation""#]]
    .assert_eq(&places.join("\n"));
    let english: Vec<String> = outcome
        .report
        .iter()
        .filter(|problem| problem.code.name.starts_with("O13"))
        .map(|problem| WORDS[1].sentence(problem).text)
        .collect();
    expect![[r#"
        The address of a help page says “abuse”: en/surviving-abuse/c8k3d7/
        The address of a help page says “violence”: fr/violence/c8k3d7/
        The neutral title of this help page says “traite”.
        The neutral title of this help page says “exploitation”."#]]
    .assert_eq(&english.join("\n").replace(['\u{2068}', '\u{2069}'], ""));
}

#[test]
fn the_way_out_takes_the_place_of_the_page() {
    let page = check::site("").file("fr/index.html");
    let script = page.rsplit_once("<script>").and_then(|(_, rest)| rest.split_once("</script>")).expect("a script").0;
    let (_, leave) = script.split_once("function leave(").expect("the way out");
    let (leave, _) = leave.split_once("function ").expect("its end");
    assert!(leave.contains("view.location.replace(link.href)"), "{leave}");
    // Every other way to another page leaves this one in the Back list.
    for way in ["location =", "location=", ".href =", ".href=", ".assign(", ".open(", ".pushState(", ".click("] {
        let elsewhere = script.replace("icon.href=", "").replace("icon.href =", "");
        assert!(!elsewhere.contains(way), "{way} in {script}");
    }
}

#[test]
fn no_text_of_a_help_section_links_to_a_term() {
    let outcome = real_site::web();
    let pages = || outcome.paths().into_iter().filter(|path| path.ends_with("/index.html"));
    let terms = pages().filter(|path| outcome.file(path).contains("data-page=\"term\""));
    let terms: Vec<&str> = terms.filter_map(|path| path.strip_suffix("index.html")).collect();
    let leads = |path: &str| {
        let page = outcome.file(path);
        let (_, main) = page.split_once("<main").expect("a main part");
        // Without its language, for a link is as short as it can be.
        let ends = terms.iter().filter_map(|term| term.split_once('/'));
        ends.filter(|(_, end)| main.contains(&format!("/{end}\""))).count()
    };
    let help: Vec<&str> = pages().filter(|path| path.contains("/aide/")).collect();
    assert!(terms.len() > 7 && !help.is_empty(), "{terms:?} {help:?}");
    for path in help {
        assert_eq!(leads(path), 0, "{path}");
    }
    assert!(pages().any(|path| path.contains("/comprendre/") && leads(path) > 0));
}

#[test]
fn a_site_replaces_the_list_of_telling_words() {
    let outcome = site(&format!("{TELLING}--- locales/fr/terms.yaml ---\nsensitive: [ressource]\n"));
    let told = told_of(&outcome, &["O131"]);
    assert!(told.contains("Ressource\u{a0}»") && !told.contains("traite"), "{told}");
    let outcome = site(&format!("{TELLING}--- locales/fr/terms.yaml ---\nsensitif: [ressource]\n"));
    assert!(outcome.problems().contains("locales/fr/terms.yaml"), "{}", outcome.problems());
}

#[test]
fn search_engines_see_a_sentence_that_says_nothing_of_a_help_page() {
    let outcome = site(TELLING);
    let pages = outcome.paths().into_iter().filter(|path| path.starts_with("fr/violence/") && path.ends_with(".html"));
    let pages: Vec<&str> = pages.collect();
    assert_eq!(pages.len(), 3, "{pages:?}");
    for path in pages {
        let page = outcome.file(path);
        assert!(page.contains("<meta name=\"description\" content=\"Renseignements et numéros utiles.\">"), "{page}");
        assert!(!page.contains("og:"), "{page}");
    }
}

#[test]
fn the_way_out_leads_to_an_ordinary_site() {
    let exit = |to: &str| {
        site(&format!(
            "--- site.yaml ---\nfanal: 1\nid: essai\nname: {{ fr: Essai }}\nbase_url: https://www.example.org/a/\ntime_zone: America/Toronto\n\
             languages: [{{ tag: fr-CA, code: fr }}]\nexit: {{ to: {{ fr: \"{to}\" }} }}\n"
        ))
    };
    expect![[r#"
        S118 « www.google.ca » est un moteur de recherche ou un réseau social : la sortie rapide ne doit pas y mener. → Choisissez un site banal qui ne montre rien de personnel, comme la météo.
    "#]].assert_eq(&told_of(&exit("https://www.google.ca/"), &["S118"]));
    for personal in ["https://x.com/", "https://fr.yahoo.co.uk/", "https://m.facebook.com/", "https://Google.com"] {
        assert!(exit(personal).problems().contains("S118"), "{personal}");
    }
    for own in ["https://www.example.org/", "https://meteo.example/?q=1", "http://meteo.example/"] {
        assert!(exit(own).problems().contains("S110"), "{own}");
    }
    for plain in
        ["https://meteo.gc.ca/", "https://weather.gc.ca/", "https://www.meteomedia.com/ca", "https://example.com/"]
    {
        let problems = exit(plain).problems();
        assert!(!problems.contains("S118") && !problems.contains("S110"), "{plain}: {problems}");
    }
}

#[test]
fn a_site_that_offers_help_says_what_a_visit_leaves_behind() {
    let help = "--- content/aide/section.yaml ---\nkind: page\nhelp: true\n--- content/aide/fr.md ---\n---\ntitle: Aide\n---\n\
                --- content/aide/securite/facts.yaml ---\n{}\n--- content/aide/securite/fr.md ---\n---\ntitle: Sécurité\nneutral: Page 1\n---\nBonjour.\n";
    expect![[r#"
        S137 Le site a une section d’aide, mais pas de page qui parle de la sécurité de la visite. → Écrivez cette page, puis ajoutez « safety: » avec sa clé dans site.yaml. « fanal new » en donne un exemple.
    "#]].assert_eq(&told_of(&site(help), &["S137"]));
    let named = format!(
        "{help}--- site.yaml ---\nfanal: 1\nid: essai\nname: {{ fr: Essai }}\ntime_zone: America/Toronto\nsafety: securite\n\
         languages: [{{ tag: fr-CA, code: fr }}, {{ tag: en-CA, code: en }}]\nexit: {{ to: {{ fr: https://meteo.example/ }} }}\n"
    );
    let outcome = site(&named);
    expect![[r#"
        S138 La page « securite », qui parle de la sécurité de la visite, manque en anglais. → Écrivez le texte de cette page dans chaque langue.
    "#]].assert_eq(&told_of(&outcome, &["S138"]));
    assert!(!outcome.problems().contains("S137"));
}
