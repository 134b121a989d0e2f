//! Pages as readers find them: the same text in several languages, help that leaves no trace in titles, lists, numbers of samples.

use fanal::plan::Profile;

use crate::check::{DAY, Outcome, build, files, site};

const TWO: &str = "--- content/textes/section.yaml ---
kind: article
--- content/textes/fr.md ---
---
title: Textes
---
--- content/textes/en.md ---
---
title: Texts
---
--- content/textes/un/facts.yaml ---
{}
--- content/textes/un/fr.md ---
---
title: Un texte
summary: En bref.
---
Bonjour.
--- content/textes/un/fr.ledger.yaml ---
state: translated
origin: author
";

fn between<'a>(text: &'a str, begin: &str, end: &str) -> &'a str {
    text.split_once(begin).and_then(|(_, rest)| rest.split_once(end)).unwrap_or_else(|| panic!("{begin} in {text}")).0
}

#[test]
fn a_missing_language_is_said_before_the_click_and_on_the_page() {
    let outcome = site(TWO);
    let french = outcome.file("fr/textes/un-texte/index.html");
    let switch = between(&french, "class=\"languages\"", "</nav>");
    assert!(
        switch.contains(
            "lang=\"en-CA\" dir=\"ltr\" hreflang=\"en-CA\"><span>English</span> <small>(page missing)</small></a>"
        ),
        "{switch}"
    );
    assert!(switch.contains("hreflang=\"fr-CA\" aria-current=\"true\"><span>français</span></a>"), "{switch}");
    let english = outcome.file("en/texts/un/index.html");
    assert!(english.contains("<div class=\"notice borrowed\" role=\"note\">"), "{english}");
    assert!(english.contains("<div class=\"text\" lang=\"fr-CA\" dir=\"ltr\">"), "{english}");
    assert!(english.contains("<meta name=\"robots\" content=\"noindex\">"));
    assert!(!french.contains("noindex"));
}

/// A site whose home page has doors: to a section, an entry, two audiences of which one has no page.
fn with_doors(doors: &str) -> Outcome {
    let defaults = site(TWO);
    let config = defaults.tree.text("site.yaml").expect("a site.yaml");
    build(
        files(&format!(
            "{TWO}--- site.yaml ---\n{config}doors:\n{doors}\n\
             --- content/home/fr.md ---\n---\ntitle: Accueil\n---\n--- content/home/en.md ---\n---\ntitle: Home\n---\n\
             --- content/textes/deux/facts.yaml ---\naudiences: [parents]\n--- content/textes/deux/fr.md ---\n---\ntitle: Deux\n---\nDeux.\n\
             --- content/vocabularies/audiences.yaml ---\n\
             - {{ id: parents, label: {{ fr: Parents, en: Parents }}, summary: {{ fr: Les signes à connaître. }} }}\n\
             - {{ id: radio, label: {{ fr: Radio, en: Radio }} }}\n"
        ))
        .over(defaults.tree),
        DAY,
        Profile::WEB,
    )
}

#[test]
fn the_doors_of_the_home_page_lead_where_site_yaml_says() {
    let outcome = with_doors(
        "  - { target: textes, drawing: talk, title: { fr: Maintenant }, summary: { fr: Tout de suite. } }\n  - un\n  - audiences/parents\n  - audiences/radio",
    );
    let home = outcome.file("fr/index.html");
    let doors = between(&home, "<ul class=\"doors\">", "</ul>");
    let shown: Vec<&str> = doors.split("<li").skip(1).collect();
    assert_eq!(shown.len(), 3, "an audience without a page is no door: {doors}");
    assert!(shown[0].starts_with(" class=\"first\">") && shown[0].contains("<svg class=\"icon\""), "{doors}");
    assert!(
        shown[0].contains("<a href=\"textes/\">Maintenant</a>") && shown[0].contains("<p>Tout de suite.</p>"),
        "{doors}"
    );
    assert!(
        shown[1].contains("<a href=\"textes/un-texte/\">Un texte</a>") && shown[1].contains("<p>En bref.</p>"),
        "{doors}"
    );
    assert!(!shown[1].contains("<svg") && shown[2].contains("<p>Les signes à connaître.</p>"), "{doors}");
    // Words that a door does not have in a language are those of the page.
    let english = outcome.file("en/index.html");
    assert!(between(&english, "<ul class=\"doors\">", "</ul>").contains("<a href=\"texts/\">Texts</a>"), "{english}");
    let audience = outcome.file("fr/audiences/parents/index.html");
    assert!(audience.contains("<p class=\"lead\">Les signes à connaître.</p>"), "{audience}");
}

#[test]
fn a_door_that_leads_nowhere_names_the_nearest() {
    let outcome = with_doors("  - audiences/parent\n  - { target: un, drawing: talks }\n  - nulle-part-du-tout");
    assert_eq!(
        outcome.problems(),
        "error R122 site.yaml:10:5 \"audiences/parent\"\n\
         error Y117 site.yaml:11:28 \"talks\"\n\
         error R122 site.yaml:12:5 \"nulle-part-du-tout\"\n"
    );
    let near: Vec<String> = outcome.report.iter().map(|problem| format!("{:?}", problem.arguments)).collect();
    assert!(near[0].contains("\"audiences/parents\"") && near[1].contains("\"talk\""), "{near:?}");
    assert!(near[2].contains("Text(\"\")"), "{near:?}");
}

#[test]
fn a_machine_text_stands_under_a_notice_that_links_its_source() {
    let outcome = site(&format!(
        "{TWO}--- content/textes/un/en.md ---\n---\ntitle: One\n---\nHello.\n--- content/textes/un/en.ledger.yaml ---\nstate: machine\norigin: machine\n"
    ));
    let english = outcome.file("en/texts/one/index.html");
    let notice = between(&english, "class=\"notice unreviewed\"", "</div>");
    assert!(notice.contains("href=\"../../../fr/textes/un-texte/\" hreflang=\"fr-CA\""), "{notice}");
    assert!(english.contains("noindex"));
}

#[test]
fn a_help_page_says_nothing_in_its_address_or_title() {
    let outcome = site(
        "--- content/aide/section.yaml ---\nkind: page\nhelp: true\n--- content/aide/fr.md ---\n---\ntitle: Trouver de l’aide\nneutral: Aide\n---\n--- content/aide/en.md ---\n---\ntitle: Get help\nneutral: Help\n---\n\
         --- content/aide/ca-m-arrive/facts.yaml ---\n{}\n--- content/aide/ca-m-arrive/fr.md ---\n---\ntitle: Est-ce que ça m’arrive ?\nneutral: Pour toi\nsummary: Quelqu’un te fait peur.\n---\nTu n’as rien à prouver.\n--- content/aide/ca-m-arrive/fr.ledger.yaml ---\nstate: translated\norigin: author\n",
    );
    let paths = outcome.paths();
    let found: Vec<&&str> = paths
        .iter()
        .filter(|path| path.starts_with("fr/trouver-de-l-aide/") && path.matches('/').count() == 3)
        .collect();
    let [path] = found[..] else { panic!("{paths:?}") };
    assert!(!path.contains("arrive"), "{path}");
    let page = outcome.file(path);
    assert!(page.contains("<title>Pour toi</title>"), "{page}");
    assert!(page.contains("<h1>Est-ce que ça m’arrive"), "{page}");
    assert!(page.contains("name=\"description\" content=\"Renseignements et numéros utiles.\""), "{page}");
    assert!(page.contains("<body data-page=\"page\" class=\"help\">"), "print would write addresses out: {page}");
}

#[test]
fn a_window_names_the_site_where_there_is_room() {
    let title = |title: &str| {
        let text = TWO.replace("title: Un texte", &format!("slug: un\ntitle: {title}"));
        let page = site(&text).file("fr/textes/un/index.html");
        between(&page, "<title>", "</title>").to_owned()
    };
    let room = "x".repeat(70 - " – Essai".chars().count());
    assert_eq!(title(&room), format!("{room} – Essai"));
    assert_eq!(title(&format!("{room}x")), format!("{room}x"), "71 letters with the name");
    let long = "un mot ".repeat(10);
    assert_eq!(title(&format!("{}.", long.trim_end())), format!("{}.", long.trim_end()), "70 letters");
    assert_eq!(title(&format!("{long}encore")), format!("{}…", long.trim_end()), "cut after a word");
}

#[test]
fn help_pages_whose_signs_meet_have_an_address_each() {
    // The six signs of both are b9m9k4.
    let (one, other) = ("service-2620", "service-970");
    let section = "--- content/aide/section.yaml ---\nkind: page\nhelp: true\n--- content/aide/fr.md ---\n---\ntitle: Trouver de l’aide\nneutral: Aide\n---\n--- content/aide/en.md ---\n---\ntitle: Get help\nneutral: Help\n---\n";
    let page = |key: &str| {
        format!(
            "--- content/aide/{key}/facts.yaml ---\n{{}}\n--- content/aide/{key}/fr.md ---\n---\ntitle: Page {key}\nneutral: Pour toi\n---\nBonjour.\n"
        )
    };
    let address = |more: &str| {
        let outcome = site(&format!("{section}{}{}{more}", page(one), page(other)));
        assert!(!outcome.problems().contains("P101"), "{}", outcome.problems());
        [one, other].map(|key| {
            let is_page = |path: &&str| {
                path.starts_with("fr/trouver-de-l-aide/") && outcome.file(path).contains(&format!("<h1>Page {key}"))
            };
            let found = outcome.paths().into_iter().filter(|path| path.matches('/').count() == 3).find(is_page);
            found.unwrap_or_default().to_owned()
        })
    };
    let path = |signs: &str| format!("fr/trouver-de-l-aide/{signs}/index.html");
    assert_eq!(address(""), [path("b9m9k4"), path("b9m9k4f4")]);
    // What is published stays where it is.
    let published = "--- content/urls.yaml ---\nfr/trouver-de-l-aide/b9m9k4/: service-970\n";
    assert_eq!(address(published), [path("b9m9k4r2"), path("b9m9k4")]);
}

#[test]
fn a_long_section_has_pages() {
    let mut text = TWO.replace("--- content/textes/un/", "--- content/textes/a0/");
    for number in 1..=21 {
        text += &format!(
            "--- content/textes/a{number}/facts.yaml ---\n{{}}\n--- content/textes/a{number}/fr.md ---\n---\ntitle: Texte {number}\n---\nBonjour.\n--- content/textes/a{number}/fr.ledger.yaml ---\nstate: translated\norigin: author\n"
        );
    }
    let outcome = site(&text);
    let first = outcome.file("fr/textes/index.html");
    let second = outcome.file("fr/textes/p2/index.html");
    assert_eq!((first.matches("<h2>").count(), second.matches("<h2>").count()), (20, 2));
    assert!(first.contains("href=\"p2/\" rel=\"next\"") && second.contains("href=\"../\" rel=\"prev\""), "{second}");
}

#[test]
fn the_number_of_a_sample_cannot_be_dialled() {
    let outcome = site(
        "--- site.yaml ---\nfanal: 1\nid: essai\nname: { fr: Essai }\nsample: true\ntime_zone: America/Toronto\nlanguages: [{ tag: fr-CA, code: fr }]\ncrisis: [ligne]\n\
         --- content/services/section.yaml ---\nkind: service\n--- content/services/fr.md ---\n---\ntitle: Services\n---\n\
         --- content/services/ligne/facts.yaml ---\nsample: true\nphones: [{ id: voix, number: \"+15145550123\", channel: voice, languages: [fr] }]\nsourced: { url: https://example.org/, read_date: 2026-11-20 }\n\
         --- content/services/ligne/fr.md ---\n---\ntitle: Ligne\nphones: { voix: De vive voix }\n---\nÉcoute.\n--- content/services/ligne/fr.ledger.yaml ---\nstate: translated\norigin: author\n",
    );
    for path in outcome.paths().iter().filter(|path| path.ends_with(".html")) {
        let page = outcome.file(path);
        assert!(!page.contains("tel:"), "{path}");
    }
    let page = outcome.file("fr/services/ligne/index.html");
    assert!(page.contains("class=\"notranslate\">514 555-0123</bdi>"), "{page}");
    assert!(page.contains("class=\"notice sample\""), "{page}");
    // On a site of samples, the notice above is enough.
    assert_eq!(page.matches("Exemple fictif").count(), 1, "{page}");
}

#[test]
fn short_addresses_and_lost_readers_choose_a_language() {
    let outcome = site(TWO);
    let go = outcome.file("go/un/index.html");
    assert!(go.contains("<a href=\"../../fr/textes/un-texte/\" hreflang=\"fr-CA\">français</a>"), "{go}");
    assert!(go.contains("noindex"));
    let lost = outcome.file("404.html");
    assert!(lost.contains("href=\"/fr/\"") && lost.contains("href=\"/en/\""), "{lost}");
    assert_eq!(lost.matches("<h1>").count(), 1);
    let welcome = outcome.file("index.html");
    assert!(welcome.contains("<a href=\"en/\" hreflang=\"en-CA\">English</a>"), "{welcome}");
}

#[test]
fn the_texts_of_sections_and_home_pages_are_as_honest_as_those_of_entries() {
    let outcome = site(&format!(
        "{TWO}--- content/home/en.md ---\n---\ntitle: Home\nsummary: Welcome.\n---\nHello.\n--- content/home/en.ledger.yaml ---\nstate: machine\norigin: machine\n\
         --- content/home/fr.md ---\n---\ntitle: Accueil\n---\nBonjour.\n\
         --- content/textes/en.ledger.yaml ---\nstate: machine\norigin: machine\n"
    ));
    assert_eq!(outcome.problems(), "");
    for (path, source) in [("en/index.html", "../fr/"), ("en/texts/index.html", "../../fr/textes/")] {
        let page = outcome.file(path);
        let notice = between(&page, "class=\"notice unreviewed\"", "</div>");
        assert!(notice.contains(&format!("href=\"{source}\" hreflang=\"fr-CA\"")), "{notice}");
        assert!(page.contains("<meta name=\"robots\" content=\"noindex\">"), "{path}");
        assert!(
            between(&page, "class=\"languages\"", "</nav>")
                .contains("<span>English</span> <small>(unreviewed)</small>"),
            "{page}"
        );
    }
    assert!(!outcome.file("fr/index.html").contains("noindex"));
    let welcome = outcome.file("index.html");
    assert!(welcome.contains("<p>Welcome. <small>(Machine translation"), "{welcome}");
}

#[test]
fn a_home_page_of_unknown_origin_says_so_and_names_the_file_to_write() {
    let outcome = site(&format!(
        "{TWO}--- content/home/en.md ---\n---\ntitle: Home\n---\nHello.\n--- content/home/en.ledger.yaml ---\nstate: draft\n"
    ));
    assert_eq!(outcome.problems(), "advice E105 content/home/en.md\n");
    assert!(outcome.file("en/index.html").contains("class=\"notice unreviewed\""));
}

#[test]
fn borrowed_sentences_of_a_section_say_so_and_lead_to_the_original() {
    let outcome = build(
        files(
            "--- site.yaml ---\nfanal: 1\nid: essai\nname: { fr: Essai, en: Trial }\ntime_zone: America/Toronto\nlanguages: [{ tag: fr-CA, code: fr }, { tag: en-CA, code: en }]\n\
             --- content/textes/section.yaml ---\nkind: article\n--- content/textes/fr.md ---\n---\ntitle: Textes\n---\nTout sur tout.\n\
             --- content/textes/un/facts.yaml ---\norder: 1\n--- content/textes/un/fr.md ---\n---\ntitle: Un\n---\nBonjour.\n\
             --- content/textes/un/en.md ---\n---\ntitle: One\n---\nHello.\n--- content/textes/un/en.ledger.yaml ---\nstate: translated\norigin: human\n",
        ),
        DAY,
        Profile::WEB,
    );
    let page = outcome.file("en/textes/index.html");
    let notice = between(&page, "class=\"notice borrowed\"", "</div>");
    assert!(notice.contains("href=\"../../fr/textes/\" hreflang=\"fr-CA\""), "{notice}");
    assert!(page.contains("<div class=\"text\" lang=\"fr-CA\" dir=\"ltr\">"), "{page}");
}

#[test]
fn a_ledger_without_its_text_is_told() {
    let outcome = site(&format!("{TWO}--- content/home/fr.md ---\n---\ntitle: Accueil\n---\n"));
    assert_eq!(outcome.problems(), "");
    let tree = files(
        "--- site.yaml ---\nfanal: 1\nid: essai\nname: { fr: Essai, en: Trial }\ntime_zone: America/Toronto\nlanguages: [{ tag: fr-CA, code: fr }, { tag: en-CA, code: en }]\nexit: { to: { fr: https://meteo.example/ } }\n\
         --- content/home/fr.md ---\n---\ntitle: Accueil\n---\n--- content/home/en.ledger.yaml ---\nstate: machine\norigin: machine\n",
    );
    let problems = build(tree, DAY, Profile::WEB).problems();
    assert_eq!(problems, "advice S136 content/home/en.ledger.yaml\nadvice S131 site.yaml\n");
}

#[test]
fn a_service_says_all_that_is_known_of_it_and_no_more() {
    let facts = "phones:\n  - { id: voix, number: +18006686868, channel: voice, hours: 24/7, languages: [fr, { tag: ar, how: interpreter }], calls_back: never, on_bill: may_appear }\n\
                 reviewed_by: [{ role: lawyer, date: 2026-11-03 }]\nsourced: { url: https://ligne.example/contact, read_date: 2026-11-01 }\n";
    let words = "---\ntitle: Ligne\nphones:\n  voix: { label: De vive voix, note: Demandez Ana. }\npromise:\n  who_answers: Une intervenante.\n  must_tell: Si tu es en danger de mort.\n---\n";
    let with = |more: &str| {
        site(&format!(
            "--- content/services/ligne/facts.yaml ---\n{facts}{more}--- content/services/ligne/fr.md ---\n{words}"
        ))
    };
    let path = "fr/services/ligne/index.html";
    let page = with("").file(path);
    let main = between(&page, "<main", "</main>").replace("<bdi>", "").replace("</bdi>", "").replace('\u{a0}', " ");
    for sentence in [
        "Jour et nuit, tous les jours",
        "français · arabe (avec interprète)",
        "Demandez Ana.",
        "<dd>On ne rappelle jamais.</dd>",
        "<dd>Un appel reste dans la liste des appels du téléphone. Le numéro peut paraître sur la facture de téléphone.</dd>",
        // What nobody knows is said.
        "<dt>Sans dire son nom</dt>\n<dd>On ne le sait pas encore.</dd>",
        "<dt>Qui répond</dt>",
        "<dd>Une intervenante.</dd>",
        "<dt>Quand on doit en parler à d’autres</dt>",
        "pas encore vérifié par appel",
        "Relecture : avocate ou avocat, 3 novembre 2026",
    ] {
        assert!(main.contains(sentence), "{sentence}\n{main}");
    }
    let verified = with("verified: { date: 2026-11-10, by: Marie, method: phone }\n");
    let page = verified.file(path);
    assert!(page.contains("Vérifié par appel le") && page.contains("10 novembre 2026"), "{page}");
    assert!(!page.contains("pas encore vérifié") && !page.contains("Marie"), "{page}");
    // Where the text is another language's, its words are not shown; the facts are, in the reader's words.
    let english = verified.file("en/services/ligne/index.html");
    assert!(english.contains("They never call back.") && !english.contains("Une intervenante."), "{english}");
}

const OWN_SITE: &str = "--- site.yaml ---
fanal: 1
id: essai
name: { fr: Essai : le site, en: Trial #1 }
time_zone: America/Toronto
languages:
  - { tag: fr-CA, code: fr }
  - { tag: en-CA, code: en }
  - { tag: ar, code: ar, fallback: [fr, en] }
organisation: { name: { fr: Lueur, en: Glow }, phone: PHONE }
exit: { to: { fr: https://meteo.example/, en: https://weather.example/ } }
";

#[test]
fn a_language_without_a_name_takes_that_of_its_fallback_and_says_so() {
    let outcome = site(&format!("{}{TWO}", OWN_SITE.replace("PHONE", "514 398-1234")));
    let page = outcome.file("ar/index.html");
    assert!(page.contains("<bdi lang=\"fr-CA\" dir=\"ltr\">Essai : le site</bdi>"), "{page}");
    assert!(page.contains("href=\"https://meteo.example/\""), "{page}");
    assert!(page.contains("<bdi>Lueur</bdi>") && page.contains("tel:+15143981234"), "{page}");
    let english = outcome.file("en/index.html");
    assert!(english.contains("Trial #1") && english.contains("Published by <bdi>Glow</bdi>"), "{english}");
}

#[test]
fn the_number_of_the_organisation_can_be_dialled() {
    let outcome = site(&format!("{}{TWO}", OWN_SITE.replace("PHONE", "514 398")));
    assert!(outcome.problems().contains("error S117 site.yaml:9:55 \"514 398\"\n"), "{}", outcome.problems());
}

#[test]
fn words_between_braces_need_no_quotes_either() {
    let outcome = site(&format!(
        "{TWO}--- content/vocabularies/topics.yaml ---\n- id: web\n  label: {{ fr: En ligne : oui, en: Online # a note\n    }}\n- {{ id: deux, label: {{ fr: Sujet #2, en: 'It: two' }} }}\n\
         --- content/textes/un/facts.yaml ---\ntopics: [web, deux]\nsources: [s]\n\
         --- content/sources.yaml ---\ns: {{ title: C'est l'été : un titre, lang: fr, publisher: Éd. #1, year: 2010, url: https://x.example/a:b }}\n"
    ));
    assert_eq!(outcome.problems(), "");
    let page = outcome.file("fr/textes/un-texte/index.html");
    for words in ["En ligne : oui", "Sujet #2", "C&#39;est l&#39;été : un titre", "Éd. #1"] {
        assert!(page.replace('\u{a0}', " ").contains(words), "{words}\n{page}");
    }
    // What cannot be guessed is still told at its place in the file.
    let broken = site(&format!("{TWO}--- content/textes/un/facts.yaml ---\ntopics: [{{ a: b : c, d: ], e]\n"));
    assert!(broken.problems().contains("error Y1"), "{}", broken.problems());
    let place = site(&format!(
        "{TWO}--- content/vocabularies/topics.yaml ---\n- {{ id: web, label: {{ fr: En ligne : oui, xx: Online }} }}\n"
    ));
    assert!(
        place.problems().contains("error S123 content/vocabularies/topics.yaml:1:49 \"Online\"")
            || place.problems().contains("\"xx\""),
        "{}",
        place.problems()
    );
}

#[test]
fn a_section_without_a_title_has_no_page_and_no_link_leads_there() {
    let outcome = build(
        files(
            "--- site.yaml ---\nfanal: 1\nid: essai\nname: { fr: Essai }\ntime_zone: America/Toronto\nlanguages: [{ tag: fr-CA, code: fr }]\nmenu: [textes]\n\
             --- content/home/fr.md ---\n---\ntitle: Accueil\n---\nVoir [les textes](@textes) et [](@textes).\n\
             --- content/textes/section.yaml ---\nkind: article\n\
             --- content/textes/un/facts.yaml ---\norder: 1\n--- content/textes/un/fr.md ---\n---\ntitle: Un\n---\nBonjour.\n",
        ),
        DAY,
        Profile::WEB,
    );
    assert!(!outcome.has("fr/textes/index.html") && outcome.has("fr/textes/un/index.html"), "{:?}", outcome.paths());
    assert!(!outcome.file("fr/index.html").contains("href=\"textes/\""), "{}", outcome.file("fr/index.html"));
    assert!(!outcome.file("fr/textes/un/index.html").contains("href=\"../\""));
    assert!(outcome.problems().contains("S132"));
}
