//! Lessons and meetings: three readers of one text, none of whom sees what is another's; minutes that add up; what a hard subject asks
//! for.

use std::collections::BTreeSet;

use expect_test::{Expect, expect};
use fanal::diag::report::{Problem, Weight};
use fanal::lang::Code;
use fanal::markdown::blocks::{self, Audience, BLOCKS, Block, Holds, View};
use fanal::plan::Profile;
use fanal::search::gather::SCOPES;
use fanal::search::shard;

use crate::browse;
use crate::check::{DAY, Outcome, on};
use crate::scratch;

/// A site with what lessons name: words, a service, a protocol, a form, a term; and one lesson.
pub fn with(facts: &str, french: &str, more: &str, profile: Profile) -> Outcome {
    on(
        DAY,
        profile,
        &format!(
            "--- content/vocabularies/levels.yaml ---
- {{ id: qc-sec-1, label: {{ fr: 1re secondaire, en: Secondary 1 }} }}
--- content/vocabularies/settings.yaml ---
- {{ id: school, label: {{ fr: École, en: School }} }}
- {{ id: camp, label: {{ fr: Camp, en: Camp }} }}
--- content/vocabularies/modes.yaml ---
- {{ id: in-person, label: {{ fr: Sur place, en: In person }} }}
--- content/vocabularies/key-messages.yaml ---
- {{ id: jamais-ta-faute, label: {{ fr: Ce n’est jamais ta faute., en: It is never your fault. }} }}
--- content/sources.yaml ---
loi: {{ title: Loi, url: https://exemple.org/loi, lang: fr, read_date: 2026-11-20, review_by: 2027-11-20 }}
--- content/services/voix/facts.yaml ---
phones: [{{ id: voix, number: \"+18339001010\", channel: voice, languages: [fr] }}]
sourced: {{ url: https://exemple.org/, read_date: 2026-11-20 }}
second: {{ url: https://exemple.com/, read_date: 2026-11-20 }}
--- content/services/voix/fr.md ---
---
title: Ligne Lueur
phones: {{ voix: De vive voix }}
---
--- content/protocoles/section.yaml ---
kind: protocol
--- content/protocoles/fr.md ---
---
title: Marches à suivre
---
--- content/protocoles/divulgation/facts.yaml ---
roles: [school-staff]
authority: qc
sources: [loi]
--- content/protocoles/divulgation/fr.md ---
---
title: Si un élève se confie
---
CANARIPROTOCOLE Restez calme [@loi].
--- content/lecons/section.yaml ---
kind: lesson
--- content/lecons/fr.md ---
---
title: Leçons
---
--- content/lecons/secret/facts.yaml ---
{facts}--- content/lecons/secret/fr.md ---
{french}{more}"
        ),
    )
}

pub const FACTS: &str = "ages: [12, 14]
levels: [qc-sec-1]
settings: [school, camp]
modes: [in-person]
duration: 50
short_path: 20
sensitivity: 2
objectives: [o1]
key_messages: [jamais-ta-faute]
materials: [{ id: cartes, handout: cartes, per: pair }]
safeguarding: { protocols: [divulgation], opt_out: yes }
help: [voix]
";

const FRENCH: &str = "---
title: Les secrets
summary: Pour qui anime.
content_note: Parle de secrets.
objectives: { o1: CANARIOBJECTIF }
materials: { cartes: CANARIMATERIEL }
student: { title: Tes secrets }
family: { title: À la maison }
---
CANARIPLAIN

::: facilitator
CANARIANIME
:::

::: step {id=accords time=20 core=yes grouping=pairs title=\"Nos accords\"}
CANARIETAPE

::: say
MOTDIT {{ phone voix }}
:::

::: do
CANARIGESTE ![CANARIALT](plan.svg)
:::

::: listen-for
CANARIECOUTE
:::

::: adapt {for=camp}
CANARIADAPTE
:::

::: safety
CANARISECURITE
:::

::: note
CANARINOTE

::: restricted
CANARIDEDANS
:::
:::
:::

::: step {id=deux time=30 title=\"CANARITITRE\"}
::: do
CANARIDEUX
:::
:::

::: student
MOTELEVE

::: facilitator
CANARIEMBOITE
:::
:::

::: quiz {id=q1 type=single}
MOTQUESTION ?

- [x] MOTJUSTE
  > CANARIREPONSE
- [ ] MOTFAUX

  CANARISUITE
:::

::: handout {id=cartes title=\"Cartes\" layout=cards}
### Carte
MOTCARTE
:::

::: disclosure
CANARILOCAL
:::

::: restricted
CANARIRESTREINT ![Réservé](reserve.svg)
:::

::: family
MOTMAISON
:::
";

const DRAWING: &str = "--- content/lecons/secret/plan.svg ---
<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 1 1\"><path d=\"M0 0\"/></svg>
--- content/lecons/secret/reserve.svg ---
<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 1 1\"><path d=\"M0 0\"/></svg>
";

fn site(profile: Profile) -> Outcome {
    with(FACTS, FRENCH, DRAWING, profile)
}

/// The words in capitals that a file holds.
fn marks(text: &str, beginning: &str) -> Vec<String> {
    let mut marks: Vec<String> = text
        .match_indices(beginning)
        .map(|(at, _)| text[at..].chars().take_while(char::is_ascii_uppercase).collect())
        .collect();
    marks.sort();
    marks.dedup();
    marks
}

#[test]
fn nothing_of_another_reader_is_in_any_file() {
    let site = site(Profile::WEB);
    let leads = "fr/lecons/les-secrets/index.html";
    let document = "fr/lecons/les-secrets/les-secrets.docx";
    let borrowed = "en/lecons/secret/index.html";
    let mut seen = 0;
    for path in site.paths() {
        let text = site.file(path);
        seen += usize::from(!marks(&text, "CANARI").is_empty());
        assert!(!text.contains("CANARIRESTREINT") && !text.contains("CANARIDEDANS"), "{path}");
        assert!(!path.contains("CANARI") && !path.contains("reserve"), "{path}");
        if path.contains("secrets/letter") || path.contains("/board") {
            assert_eq!(marks(&text, "CANARI"), ["CANARIOBJECTIF"], "{path}");
        } else if path.contains("/slides/") {
            assert_eq!(marks(&text, "CANARI"), ["CANARIOBJECTIF"], "{path}");
            assert_eq!(marks(&text, "MOT"), ["MOTELEVE", "MOTFAUX", "MOTJUSTE", "MOTQUESTION"], "{path}");
        } else if path.contains("/slides-notes/") {
            expect![[r#"["CANARIADAPTE", "CANARIALT", "CANARIDEUX", "CANARIECOUTE", "CANARIETAPE", "CANARIGESTE", "CANARILOCAL", "CANARINOTE", "CANARIOBJECTIF", "CANARIREPONSE", "CANARISECURITE", "CANARISUITE", "CANARITITRE"]"#]].assert_eq(&format!("{:?}", marks(&text, "CANARI")));
        } else if path.contains("/answers") {
            assert_eq!(marks(&text, "CANARI"), ["CANARIREPONSE", "CANARISUITE"], "{path}");
        } else if path.contains("search/") {
            // The protocol has a page of its own, which search may find.
            let marks = marks(&text, "CANARI");
            assert!(marks.iter().all(|mark| mark == "CANARIPROTOCOLE"), "{path}: {marks:?}");
        } else if ![leads, document, borrowed].contains(&path)
            && !path.contains("/divulgation/")
            && !path.contains("/si-un-eleve")
        {
            assert_eq!(marks(&text, "CANARI"), Vec::<String>::new(), "{path}");
        }
    }
    assert_eq!(
        seen, 14,
        "the page of who leads and the protocol's own, each in both languages; the document; a letter; the sheet for the \
         governing board and the answers, each as page and document; the slides and their notes; what search shows of the protocol"
    );
    let page = site.file(leads);
    let seen = marks(&page, "CANARI");
    assert_eq!(marks(&site.file(document), "CANARI"), seen);
    expect![[r#"["CANARIADAPTE", "CANARIALT", "CANARIANIME", "CANARIDEUX", "CANARIECOUTE", "CANARIEMBOITE", "CANARIETAPE", "CANARIGESTE", "CANARILOCAL", "CANARIMATERIEL", "CANARINOTE", "CANARIOBJECTIF", "CANARIPLAIN", "CANARIPROTOCOLE", "CANARIREPONSE", "CANARISECURITE", "CANARISUITE", "CANARITITRE"]"#]]
    .assert_eq(&format!("{seen:?}"));
    assert!(!page.contains("MOTMAISON") && !site.file(document).contains("MOTMAISON"));
    for file in ["student/index.html", "student/les-secrets-student.docx"] {
        let student = site.file(&format!("fr/lecons/les-secrets/{file}"));
        assert_eq!(marks(&student, "MOT"), ["MOTCARTE", "MOTDIT", "MOTELEVE", "MOTFAUX", "MOTJUSTE", "MOTQUESTION"]);
    }
    for file in ["family/index.html", "family/les-secrets-family.docx"] {
        let family = site.file(&format!("fr/lecons/les-secrets/{file}"));
        assert_eq!(marks(&family, "MOT"), ["MOTMAISON"]);
    }
}

#[test]
fn a_kit_holds_what_no_site_does() {
    let site = site(Profile::FACILITATOR_KIT);
    for file in ["index.html", "les-secrets.docx"] {
        let page = site.file(&format!("fr/lecons/les-secrets/{file}"));
        assert!(page.contains("CANARIRESTREINT") && page.contains("CANARIDEDANS"), "{file}");
    }
    for reader in ["student", "family"] {
        for file in ["index.html".to_owned(), format!("les-secrets-{reader}.docx")] {
            let page = site.file(&format!("fr/lecons/les-secrets/{reader}/{file}"));
            assert_eq!(marks(&page, "CANARI"), Vec::<String>::new(), "{file}");
        }
    }
}

#[test]
fn those_who_learn_are_led_to_no_page_of_who_leads_and_no_number_rings() {
    // A link to a lesson leads each reader to their own page of it.
    let french =
        FRENCH.replace("MOTELEVE", "MOTELEVE [Leçon](@secret)").replace("MOTCARTE", "MOTCARTE [Leçon](@secret)");
    let site = with(FACTS, &french, DRAWING, Profile::WEB);
    let sheets = site.file("fr/lecons/les-secrets/handouts/index.html");
    assert!(sheets.contains("<a href=\"../student/\">Leçon</a>"), "{sheets}");
    let student = site.file("fr/lecons/les-secrets/student/index.html");
    assert!(student.contains("Leçon"));
    let hrefs = student.split("href=").skip(1).map(|rest| rest.split(['>', ' ']).next().unwrap_or_default());
    let hrefs: Vec<&str> = hrefs.map(|href| href.trim_matches('"')).collect();
    assert!(!hrefs.iter().any(|href| matches!(*href, "../" | "..") || href.ends_with("les-secrets/")), "{hrefs:?}");
    assert!(!student.contains("tel:") && !student.contains("checked"), "{student}");
    assert!(student.contains("1 833 900-1010") || student.contains("833"), "the number stands there");
    let leads = site.file("fr/lecons/les-secrets/index.html");
    assert!(leads.contains("tel:+18339001010") && leads.contains("href=\"student/\"") && leads.contains("checked"));
}

#[test]
fn a_page_for_the_family_alone_may_stand_in_another_language() {
    let english = "--- content/lecons/secret/en.md ---
---
title: Secrets
only: family
family: { title: At home }
---
::: family
WORDHOME
:::
";
    let site = with(FACTS, FRENCH, english, Profile::WEB);
    let family = site.file("en/lecons/secret/family/index.html");
    assert!(family.contains("WORDHOME") && family.contains("At home"));
    assert!(!site.has("en/lecons/secret/student/index.html"));
    let leads = site.file("en/lecons/secret/index.html");
    assert!(leads.contains("CANARIETAPE") && leads.contains("href=\"family/\""), "the French text is borrowed");
    // Who leads sees in which languages there is a page to give.
    let guide = site.file("fr/lecons/les-secrets/index.html");
    for link in [
        "<a href=\"family/\" hreflang=\"fr-CA\" lang=\"fr-CA\" dir=\"ltr\">français</a>",
        "<a href=\"../../../en/lecons/secret/family/\" hreflang=\"en-CA\" lang=\"en-CA\" dir=\"ltr\">English</a>",
    ] {
        assert!(guide.contains(link), "{link}");
    }
    let alone = with(FACTS, FRENCH, "", Profile::WEB);
    assert!(!alone.file("fr/lecons/les-secrets/index.html").contains("par langue"));
}

#[test]
fn where_there_is_nothing_else_lists_lead_to_the_pages_for_home() {
    let audiences = "--- content/vocabularies/audiences.yaml ---
- { id: parents, home: true, label: { fr: Parents, en: Parents } }
- { id: schools, label: { fr: Écoles, en: Schools } }
";
    let english = "--- content/lecons/en.md ---
---
title: Lessons
---
--- content/lecons/secret/en.md ---
---
title: Secrets
only: family
family: { title: At home, summary: One sentence for tonight. }
---
::: family
WORDHOME
:::
";
    let facts = format!("{FACTS}audiences: [schools, parents]\n");
    let site = with(&facts, FRENCH, &format!("{DRAWING}{audiences}{english}"), Profile::WEB);
    let homes = |page: &str| {
        let page = site.file(page);
        let homes = page.split_once("id=\"page-homes\"").and_then(|(_, rest)| rest.split_once("</section>"));
        homes.map(|(homes, _)| homes.to_owned())
    };
    for (list, href) in [("lecons", "secret/family/"), ("audiences/parents", "../../lessons/secret/family/")] {
        let path = format!("en/{}/index.html", list.replace("lecons", "lessons"));
        let shown = homes(&path).unwrap_or_else(|| panic!("{path} leads to no page for home"));
        assert!(shown.contains(&format!("<a href=\"{href}\">At home</a>")), "{shown}");
        assert!(shown.contains("One sentence for tonight."));
        assert!(!site.file(&path).contains("Nothing here"));
        let french = format!("fr/{list}/index.html");
        assert_eq!(homes(&french), None, "what has its own page leads to the one for home itself");
    }
    assert!(!site.has("en/audiences/schools/index.html"), "a school finds nothing in a page for home");
}

#[test]
fn where_a_language_has_nothing_lists_lead_to_the_texts_of_others() {
    let english = "--- content/lecons/en.md ---
---
title: Lessons
---
";
    let site = with(FACTS, FRENCH, &format!("{DRAWING}{english}"), Profile::WEB);
    let page = site.file("en/lessons/index.html");
    let own = "../../fr/lecons/les-secrets/";
    for shown in [
        "These texts are not in this language yet. They are in French.".to_owned(),
        format!("<h3><a href=\"{own}\" hreflang=\"fr-CA\"><bdi lang=\"fr-CA\" dir=\"ltr\">Les secrets</bdi></a></h3>"),
        format!("<a href=\"{own}\" hreflang=\"fr-CA\" lang=\"fr-CA\" dir=\"ltr\">français</a>"),
    ] {
        assert!(page.contains(&shown), "{shown}: {page}");
    }
    assert!(!page.contains("There is nothing here yet"), "{page}");
    assert!(!site.file("fr/lecons/index.html").contains("page-elsewhere"));
}

#[test]
fn a_meeting_leads_to_what_says_the_same_on_the_air() {
    let more = "--- content/rencontres/section.yaml ---
kind: session
--- content/rencontres/fr.md ---
---
title: Rencontres
---
--- content/rencontres/ondes/facts.yaml ---
for: parents
settings: [school]
modes: [in-person]
duration: 50
sensitivity: 0
objectives: [o1]
on_air: [message, secret, mesage]
help: [voix]
--- content/rencontres/ondes/fr.md ---
---
title: En ondes
objectives: { o1: Écouter }
---
::: step {id=un time=50 title=\"Accueil\"}
::: say
Bonjour.
:::
:::
--- content/messages/section.yaml ---
kind: spot
--- content/messages/fr.md ---
---
title: Messages
---
--- content/messages/message/facts.yaml ---
slots: [30]
sensitivity: 0
tag: { help: voix }
--- content/messages/message/fr.md ---
---
title: Un message
---
::: slot {s=30}
VOIX 1 : Bonjour à toutes et à tous. Il m’a offert un téléphone, puis il a voulu que je le rembourse.
VOIX 2 : Tu n’as rien à rembourser. Quelqu’un peut t’écouter, sans te juger, aussi longtemps que tu veux.
TAG
:::
";
    let site = with(FACTS, FRENCH, &format!("{DRAWING}{more}"), Profile::WEB);
    expect![[r#"
        R161 « secret » n’est pas un message de radio de ce site. → Écrivez la clé d’une fiche qui existe.
        R161 « mesage » n’est pas un message de radio de ce site. → Vouliez-vous dire « message »?
    "#]]
    .assert_eq(&said(&site, "content/rencontres/ondes"));
    let sound = with(FACTS, FRENCH, &format!("{DRAWING}{}", more.replace(", secret, mesage]", "]")), Profile::WEB);
    let guide = sound.file("fr/rencontres/en-ondes/index.html");
    let listed = "<dt>À lire en ondes</dt>\n<dd><a href=\"../../messages/un-message/\">Un message</a></dd>";
    assert!(guide.contains(listed), "{guide}");
}

#[test]
fn a_list_with_little_leads_to_the_texts_of_other_languages() {
    let english = FRENCH.replace("Les secrets", "Secrets");
    let lesson = |key: &str| {
        let french = FRENCH.replace("Les secrets", &format!("Leçon {key}"));
        let lesson =
            format!("--- content/lecons/{key}/facts.yaml ---\n{FACTS}--- content/lecons/{key}/fr.md ---\n{french}");
        lesson + &DRAWING.replace("/secret/", &format!("/{key}/"))
    };
    let own = format!(
        "{DRAWING}--- content/lecons/en.md ---\n---\ntitle: Lessons\n---\n--- content/lecons/secret/en.md ---\n{english}"
    );
    let of = |lessons: &[&str]| {
        let more = lessons.iter().map(|key| lesson(key)).collect::<String>();
        with(FACTS, FRENCH, &format!("{own}{more}"), Profile::WEB)
    };
    let site = of(&["deux", "trois"]);
    let page = site.file("en/lessons/index.html");
    let (items, elsewhere) = page.split_once("id=\"page-elsewhere\"").expect("a way to the others");
    assert!(items.contains("<a href=\"secrets/\">Secrets</a>"), "{items}");
    for key in ["deux", "trois"] {
        assert!(elsewhere.contains(&format!("href=\"../../fr/lecons/lecon-{key}/\"")), "{elsewhere}");
    }
    assert!(!elsewhere.contains("les-secrets"), "what stands in this language is not named again: {elsewhere}");
    assert!(!site.file("fr/lecons/index.html").contains("page-elsewhere"));
    // A list that has half of all is a list.
    assert!(!of(&["deux"]).file("en/lessons/index.html").contains("page-elsewhere"));
}

#[test]
fn a_word_to_send_is_given_with_its_language_where_nobody_answers_in_that_of_the_page() {
    let more = "--- site.yaml ---
fanal: 1
id: essai
name: { fr: Essai, en: Trial, es: Prueba }
time_zone: America/Toronto
languages:
  - { tag: fr-CA, code: fr }
  - { tag: en-CA, code: en }
  - { tag: es, code: es }
kinds: { service: { unreviewed: notice }, lesson: { unreviewed: notice } }
exit: { to: { fr: https://meteo.example/, en: https://weather.example/, es: https://weather.example/ } }
--- content/services/voix/facts.yaml ---
phones: [{ id: voix, short: \"686868\", channel: text, languages: [fr, en], keyword: true }]
sourced: { url: https://exemple.org/, read_date: 2026-11-20 }
second: { url: https://exemple.com/, read_date: 2026-11-20 }
--- content/services/voix/fr.md ---
---
title: Ligne Lueur
phones: { voix: { label: Par texto, keyword: PARLER } }
---
--- content/services/voix/en.md ---
---
title: Glow Line
phones: { voix: { label: By text, keyword: CONNECT } }
---
--- content/services/voix/es.md ---
---
title: Línea Fulgor
phones: { voix: { label: Por mensaje, keyword: PARLER } }
---
--- content/lecons/secret/es.md ---
---
title: Los secretos
only: family
family: { title: En casa }
---
::: family
PALABRA
:::
";
    let site = with(FACTS, FRENCH, &format!("{DRAWING}{more}"), Profile::WEB);
    let page = browse::words(&site.file("es/lecons/secret/family/index.html"));
    assert!(page.contains("PARLER al 686868 (en francés)"), "{page}");
    assert!(page.contains("CONNECT al 686868 (en inglés)"), "{page}");
    let french = browse::words(&site.file("fr/lecons/les-secrets/family/index.html"));
    assert!(french.contains("PARLER au 686868") && !french.contains("CONNECT"), "{french}");
}

#[test]
fn a_service_without_a_number_says_where_it_is_on_every_paper() {
    let service = "--- content/services/auberge/facts.yaml ---
web: { fr: https://www.exemple.org/nos-maisons/qui-nous-sommes/ }
sourced: { url: https://exemple.org/, read_date: 2026-11-20 }
second: { url: https://exemple.com/, read_date: 2026-11-20 }
--- content/services/auberge/fr.md ---
---
title: Auberge
---
";
    let facts = FACTS.replace("help: [voix]", "help: [voix, auberge]");
    let french = format!("{FRENCH}\n::: handout {{id=plan title=\"Mon plan\"}}\nMOTFEUILLE\n:::\n");
    let site = with(&facts, &french, &format!("{DRAWING}{service}"), Profile::WEB);
    let bare = "<bdi dir=\"ltr\" translate=\"no\" class=\"notranslate\">exemple.org</bdi>";
    let help = |page: &str, from: &str| {
        let page = site.file(&format!("fr/lecons/les-secrets/{page}index.html"));
        page.split_once(from).map(|(_, rest)| rest.to_owned()).unwrap_or_default()
    };
    assert!(help("student/", "id=\"page-help\"").contains(bare), "no address rings either");
    assert!(help("handouts/", "class=\"helpline\"").contains(bare));
    let linked = "<a href=\"https://www.exemple.org/nos-maisons/qui-nous-sommes/\" rel=\"noreferrer\">exemple.org</a>";
    for page in ["", "family/", "letter-opt-out/"] {
        assert!(help(page, "id=\"page-help\"").contains(linked), "{page}");
    }
}

/// What people read of a part of the site, without what is only missing in English.
pub fn said(outcome: &Outcome, below: &str) -> String {
    let own = |problem: &&Problem| problem.places.iter().any(|place| place.path.as_str().starts_with(below));
    let lines = outcome.report.iter().filter(own).map(|problem| format!("{}\n", scratch::told(problem)));
    lines.collect()
}

fn told(facts: &str, french: &str, more: &str, expected: &Expect) {
    expected.assert_eq(&said(&with(facts, french, more, Profile::WEB), "content/lecons/"));
}

#[test]
fn minutes_add_up() {
    told(
        &FACTS.replace("50", "75").replace("short_path: 20", "short_path: 30"),
        FRENCH,
        DRAWING,
        &expect![[r#"
            K182 Les étapes durent 50 minutes (20 + 30), la leçon 75. → Changez les minutes d’une étape (« time= »), ou écrivez duration: 50
            K183 Les étapes du parcours court durent 20 minutes, et non 30. → Ajoutez « core=yes » aux étapes à garder, ou « short= » pour leurs minutes, ou changez short_path.
        "#]],
    );
    told(
        FACTS,
        &FRENCH.replace("time=20 ", ""),
        "",
        &expect![[r#"
            K169 L’étape « accords » ne dit pas combien de minutes elle dure. → Ajoutez « time= » avec un nombre de minutes.
            R108 Le fichier « plan.svg » n’est pas dans ce dossier. → Ajoutez-le dans ce dossier, ou corrigez son nom.
            R108 Le fichier « reserve.svg » n’est pas dans ce dossier. → Ajoutez-le dans ce dossier, ou corrigez son nom.
        "#]],
    );
    told(
        &FACTS.replace("[12, 14]", "[14, 12]"),
        "---\ntitle: Rien\n---\n",
        "",
        &expect![[r#"
        K180 L’âge s’écrit avec deux nombres, le plus petit d’abord. → Écrivez l’âge du plus jeune, puis celui du plus vieux.
        K177 « cartes » est nommé ici, mais aucun bloc « handout » du texte ne s’appelle ainsi. → Écrivez ce bloc, ou retirez ce nom.
        K164 Cette leçon parle d’un sujet difficile (sensibilité 2) et il lui manque la phrase qui annonce le sujet. → Ajoutez « content_note: » dans ce fichier de langue.
        K164 Cette leçon parle d’un sujet difficile (sensibilité 2) et il lui manque l’endroit du texte où la marche à suivre est montrée. → Ajoutez ce bloc là où la personne qui anime doit le voir.
        K178 La leçon « secret » n’a aucune étape. → Écrivez au moins une étape avec ses minutes.
        K165 Il manque des mots sous « materials: » pour cartes. → Écrivez-les sous les mêmes noms que dans facts.yaml.
        K165 Il manque des mots sous « objectives: » pour o1. → Écrivez-les sous les mêmes noms que dans facts.yaml.
    "#]],
    );
}

#[test]
fn a_hard_subject_asks_for_a_protocol_a_way_out_help_and_a_note() {
    let facts = FACTS.replace("safeguarding: { protocols: [divulgation], opt_out: yes }\nhelp: [voix]\n", "");
    told(
        &facts,
        "---
title: Les secrets
objectives: { o1: Un }
materials: { cartes: Cartes }
---
::: step {id=un time=50 short=20 title=\"Un\"}
:::
::: handout {id=cartes title=\"Cartes\"}
:::
",
        "",
        &expect![[r#"
            K164 Cette leçon parle d’un sujet difficile (sensibilité 2) et il lui manque où trouver de l’aide. → Ajoutez « help: » avec au moins un service.
            K164 Cette leçon parle d’un sujet difficile (sensibilité 2) et il lui manque le droit de sortir un moment. → Ajoutez « opt_out: yes » dans « safeguarding: ».
            K164 Cette leçon parle d’un sujet difficile (sensibilité 2) et il lui manque la marche à suivre si quelqu’un se confie. → Nommez dans « safeguarding: » au moins une fiche de marche à suivre.
            K164 Cette leçon parle d’un sujet difficile (sensibilité 2) et il lui manque la phrase qui annonce le sujet. → Ajoutez « content_note: » dans ce fichier de langue.
            K164 Cette leçon parle d’un sujet difficile (sensibilité 2) et il lui manque l’endroit du texte où la marche à suivre est montrée. → Ajoutez ce bloc là où la personne qui anime doit le voir.
        "#]],
    );
}

#[test]
fn what_is_named_is_there() {
    let facts = FACTS
        .replace("[qc-sec-1]", "[qc-sec-2]")
        .replace("[divulgation]", "[divulgations]")
        .replace("[voix]", "[voie]")
        .replace("handout: cartes", "handout: carte");
    let french = FRENCH.replace("o1: CANARIOBJECTIF", "o2: Deux").replace("type=single", "type=multiple").replace(
        "::: family\nMOTMAISON",
        "::: scenario {id=un title=\"Un\"}\n::: choice {to=deux}\nAller\n:::\n:::\n\n::: family\nMOTMAISON",
    );
    let english = "--- content/lecons/secret/en.md ---
---
title: Secrets
content_note: About secrets.
objectives: { o1: One }
materials: { cartes: Cards }
---
::: step {id=accords time=25 title=\"Our agreements\"}
:::
::: step {id=deux title=\"Two\"}
:::
::: quiz {id=q1 type=single}
- [ ] One
- [x] Two
:::
::: handout {id=cartes title=\"Cards\"}
:::
::: disclosure /
";
    told(
        &facts,
        &french,
        english,
        &expect![[r#"
            K171 L’étape « accords » dit ici « time=25 »; le texte d’origine dit « 20 ». → Retirez « time= » de cette langue : le texte d’origine suffit.
            K175 Les bonnes réponses de la question « q1 » ne sont pas les mêmes que dans le texte d’origine. → Mettez [x] devant les mêmes choix.
            R163 « qc-sec-2 » n’est pas dans la liste des niveaux. → Vouliez-vous dire « qc-sec-1 »?
            K177 « carte » est nommé ici, mais aucun bloc « handout » du texte ne s’appelle ainsi. → Vouliez-vous dire « cartes »?
            R161 « divulgations » n’est pas une marche à suivre de ce site. → Vouliez-vous dire « divulgation »?
            R161 « voie » n’est pas un service de ce site. → Vouliez-vous dire « voix »?
            K165 Il manque des mots sous « objectives: » pour o1. → Écrivez-les sous les mêmes noms que dans facts.yaml.
            K167 « o2 » a des mots sous « objectives: », mais facts.yaml ne le nomme pas. → Vouliez-vous dire « o1 »?
            R108 Le fichier « plan.svg » n’est pas dans ce dossier. → Ajoutez-le dans ce dossier, ou corrigez son nom.
            R108 Le fichier « reserve.svg » n’est pas dans ce dossier. → Ajoutez-le dans ce dossier, ou corrigez son nom.
            K173 Ce choix mène à « deux », mais aucune scène ne s’appelle ainsi. → Écrivez la scène : ::: scenario {id=deux title="…"}
            R119 Les intertitres de ce texte ne suivent pas ceux de l’original : 0 ici, 1 dans l’original, ou d’un autre niveau. → Comparez les deux textes à partir de l’endroit montré.
        "#]],
    );
}

#[test]
fn a_block_that_nobody_would_read_is_told() {
    let french = FRENCH.replace("CANARIETAPE", "::: family\nDans une étape\n:::");
    told(
        FACTS,
        &french,
        "",
        &expect![[r#"
            B141 Personne ne lirait ce bloc « family » : il est dans un autre bloc que ses lecteurs ne voient pas. → Sortez-le du bloc qui le contient.
            R108 Le fichier « plan.svg » n’est pas dans ce dossier. → Ajoutez-le dans ce dossier, ou corrigez son nom.
            R108 Le fichier « reserve.svg » n’est pas dans ce dossier. → Ajoutez-le dans ce dossier, ou corrigez son nom.
        "#]],
    );
    let site = with(
        FACTS,
        FRENCH,
        "--- content/articles/a/facts.yaml ---\n{}\n--- content/articles/a/fr.md ---\n---\ntitle: A\n---\n::: facilitator\nSECRET\n:::\n",
        Profile::WEB,
    );
    expect![[r#"
        B141 Personne ne lirait ce bloc « facilitator » : il appartient aux leçons et aux rencontres. → Retirez-le, ou mettez ce texte dans une leçon.
    "#]].assert_eq(&said(&site, "content/articles/"));
    assert!(!site.file("fr/articles/a/index.html").contains("SECRET"));
}

#[test]
fn what_hangs_on_a_list_is_not_cut_and_drafts_wait() {
    let french = FRENCH.replace("::: student\nMOTELEVE\n", "> ::: student\n> MOTELEVE\n> :::\n\n::: student\n");
    told(
        FACTS,
        &french,
        DRAWING,
        &expect![[r#"
        B142 Une partie de ce texte ne peut pas être séparée du reste pour l’un de ses lecteurs. → Écrivez ce bloc au début de la ligne, hors d’une liste ou d’une citation.
    "#]],
    );
    let draft = format!(
        "{DRAWING}--- content/protocoles/divulgation/facts.yaml ---
draft: true
roles: [school-staff]
authority: qc
"
    );
    told(
        FACTS,
        FRENCH,
        &draft,
        &expect![[r#"
            R162 « divulgation » n’est pas encore publié, mais cette fiche le montre. → Publiez cette fiche d’abord, ou retirez-la d’ici.
        "#]],
    );
}

/// The words that a block's attribute needs, so that it can be written.
fn written(block: &Block, words: &str) -> String {
    let values = block.attributes.iter().filter(|name| block.required.iter().any(|group| group[0] == **name));
    let values = values.map(|name| match *name {
        "for" => "for=school".to_owned(),
        "id" => format!("id={}", block.name),
        "to" => "to=scenario".to_owned(),
        "service" => "service=voix".to_owned(),
        other => {
            let chosen = blocks::choices(block.name, other).map_or("Un", |known| known[0]);
            format!("{other}={chosen}")
        }
    });
    let values: Vec<String> = values.collect();
    let head = if values.is_empty() { String::new() } else { format!(" {{{}}}", values.join(" ")) };
    let inside = match block.name {
        "quiz" => format!("{words} ?\n\n- [x] Un\n- [ ] Deux"),
        _ => words.to_owned(),
    };
    format!("::: {}{head}\n{inside}\n:::\n\n", block.name)
}

/// Every block that some reader may not see, each with words that stand nowhere else.
fn every_block() -> (String, Vec<(&'static Block, String)>) {
    let own = |block: &&Block| !matches!(block.audience, Audience::Around | Audience::Step | Audience::Nobody);
    let blocks = BLOCKS.iter().filter(own).filter(|block| block.holds != Holds::Nothing);
    let named: Vec<(&Block, String)> =
        blocks.map(|block| (block, format!("CANARI{}", block.name.to_uppercase().replace('-', "")))).collect();
    let text = named.iter().map(|(block, words)| written(block, words)).collect();
    (text, named)
}

#[test]
fn each_block_is_seen_by_its_readers_alone_in_lessons_and_in_meetings() {
    let (text, named) = every_block();
    assert!(named.len() > 20, "{named:?}");
    let head = "---
title: Les secrets
content_note: Parle de secrets.
objectives: { o1: Un }
materials: { cartes: Cartes }
---
::: step {id=un time=50 short=20 title=\"Un\"}
:::

";
    let facts = FACTS.replace("{ id: cartes, handout: cartes, per: pair }", "cartes");
    let meeting = format!(
        "--- content/rencontres/section.yaml ---
kind: session
--- content/rencontres/fr.md ---
---
title: Rencontres
---
--- content/rencontres/parents/facts.yaml ---
for: parents
settings: [school]
modes: [in-person]
duration: 50
short_path: 20
sensitivity: 2
objectives: [o1]
materials: [cartes]
safeguarding: {{ protocols: [divulgation], opt_out: yes }}
help: [voix]
--- content/rencontres/parents/fr.md ---
{}{text}",
        head.replace("Les secrets", "Parler")
    );
    let site = with(&facts, &format!("{head}{text}"), &meeting, Profile::WEB);
    let errors = site.report.iter().filter(|problem| problem.code.weight == Weight::Error).map(scratch::told);
    assert_eq!(errors.collect::<Vec<String>>(), Vec::<String>::new());
    for folder in ["fr/lecons/les-secrets", "fr/rencontres/parler"] {
        for (page, readers) in [
            (
                "index.html",
                &[Audience::Learners, Audience::Said, Audience::Paper, Audience::Sheet, Audience::Leader][..],
            ),
            ("student/index.html", &[Audience::Learners, Audience::Said, Audience::Paper, Audience::Sheet]),
            ("handouts/index.html", &[Audience::Paper, Audience::Sheet]),
            ("slides/index.html", &[Audience::Learners, Audience::Paper]),
            ("family/index.html", &[Audience::Family]),
        ] {
            let seen = marks(&site.file(&format!("{folder}/{page}")), "CANARI");
            let wanted = named.iter().filter(|(block, _)| readers.contains(&block.audience));
            let mut wanted: Vec<String> = wanted.map(|(_, words)| words.clone()).collect();
            wanted.sort();
            // The leader reads what to do when somebody tells.
            wanted.extend((page == "index.html").then(|| "CANARIPROTOCOLE".to_owned()));
            wanted.sort();
            assert_eq!(seen, wanted, "{folder}/{page}");
            // The document of a reader holds what the page does; the guide's leaves out what is handed out.
            let reader = page.trim_end_matches("/index.html");
            if ["student", "handouts", "family"].contains(&reader) {
                let name = folder.rsplit('/').next().unwrap_or_default();
                let seen = marks(&site.file(&format!("{folder}/{reader}/{name}-{reader}.docx")), "CANARI");
                assert_eq!(seen, wanted, "{folder}, the document of {reader}");
            }
        }
        // The notes beside the slides hold nothing for those at home.
        let notes = marks(&site.file(&format!("{folder}/slides-notes/index.html")), "CANARI");
        let home = named.iter().filter(|(block, _)| matches!(block.audience, Audience::Family | Audience::Kit));
        for (_, words) in home {
            assert!(!notes.contains(words), "{folder}: {words}");
        }
    }
    // Whoever searches finds in each index the words of its own readers, and of no others.
    for (scope, readers) in [
        (View::Public, &[][..]),
        (View::Facilitator, &[Audience::Learners, Audience::Said, Audience::Paper, Audience::Sheet, Audience::Leader]),
        (View::Student, &[Audience::Learners, Audience::Said, Audience::Paper, Audience::Sheet]),
        (View::Family, &[Audience::Family]),
    ] {
        let index = site.built.search.scope(&Code::parse("fr").expect("a code"), scope).expect("an index");
        let lines = index.buckets.iter().flat_map(shard::read_lines);
        let words = lines.filter(|line| !line.postings.is_empty()).map(|line| line.exact);
        let found: BTreeSet<String> = words.filter(|word| word.starts_with("canari")).collect();
        let wanted = named.iter().filter(|(block, _)| readers.contains(&block.audience));
        let mut wanted: BTreeSet<String> = wanted.map(|(_, words)| words.to_lowercase()).collect();
        // The protocol has a page of its own, for everyone.
        wanted.extend((scope == View::Public).then(|| "canariprotocole".to_owned()));
        assert_eq!(found, wanted, "{scope:?}");
        // Nor in what stands under a title among results.
        let name = SCOPES.iter().find(|(known, _)| *known == scope).expect("a name").1;
        let folder = format!("search/fr-{name}/");
        for path in site.paths().into_iter().filter(|path| path.starts_with(&folder)) {
            let marks = marks(&site.file(path), "CANARI");
            assert!(marks.iter().all(|mark| wanted.contains(&mark.to_lowercase())), "{path}: {marks:?}");
        }
    }
    // What only a kit holds is in no file, and no file but the pages of these two texts holds any of it.
    for path in site.paths() {
        let page = site.file(path);
        assert!(!page.contains("CANARIRESTRICTED"), "{path}");
        if path.starts_with("search/fr-") {
            continue;
        }
        let own = ["/les-secrets/", "/parler/", "/secret/", "/parents/"].iter().any(|folder| path.contains(folder));
        let seen = marks(&page, "CANARI");
        assert!(own || seen.iter().all(|mark| mark == "CANARIPROTOCOLE"), "{path}: {seen:?}");
    }
}

#[test]
fn sheets_have_a_page_of_their_own_without_answers() {
    let lines = format!(
        "{FRENCH}\n::: handout {{id=plan title=\"Mon plan\"}}\nMOTFEUILLE\n\n::: facilitator\nCANARICOIN\n:::\n:::\n"
    );
    let site = with(FACTS, &lines, DRAWING, Profile::WEB);
    let sheets = site.file("fr/lecons/les-secrets/handouts/index.html");
    assert_eq!(marks(&sheets, "MOT"), ["MOTCARTE", "MOTFAUX", "MOTFEUILLE", "MOTJUSTE", "MOTQUESTION"]);
    assert_eq!(marks(&sheets, "CANARI"), Vec::<String>::new());
    assert!(sheets.contains("<body data-page=\"lesson-handouts\">") && sheets.contains("Fiches\u{a0}: Tes secrets"));
    assert!(!sheets.contains("tel:") && !sheets.contains("checked"));
    // A sheet that is kept says where help is; cards are cut up.
    assert_eq!(sheets.matches("class=\"helpline\"").count(), 1);
    assert!(sheets.contains("</b> Ligne Lueur – <bdi"), "{sheets}");
    let leads = site.file("fr/lecons/les-secrets/index.html");
    assert!(leads.contains("href=\"handouts/\"") && !leads.contains("helpline"));
}

#[test]
fn adults_are_spoken_to_as_adults() {
    let meeting = "--- content/rencontres/section.yaml ---
kind: session
--- content/rencontres/fr.md ---
---
title: Rencontres
---
--- content/rencontres/parents/facts.yaml ---
for: parents
settings: [school]
modes: [in-person]
duration: 20
sensitivity: 1
objectives: [o1]
safeguarding: { opt_out: yes }
help: [voix]
--- content/rencontres/parents/fr.md ---
---
title: Parler
content_note: Parle de secrets.
objectives: { o1: Un }
---
::: step {id=un time=20 title=\"Un\"}
::: say
Bonsoir {{ phone voix }}
:::
:::
";
    let site = with(FACTS, FRENCH, &format!("{DRAWING}{meeting}"), Profile::WEB);
    let adults = site.file("fr/rencontres/parler/student/index.html");
    assert!(adults.contains("Vous pouvez sortir un moment.") && !adults.contains("Tu peux"));
    assert!(adults.contains("<body data-page=\"session-student\">") && adults.contains("href=\"tel:+18339001010\""));
    let young = site.file("fr/lecons/les-secrets/student/index.html");
    assert!(young.contains("Tu peux sortir un moment.") && !young.contains("Vous pouvez sortir"));
}

#[test]
fn a_lesson_is_found_by_level_and_time() {
    let lesson = |key: &str, minutes: &str| {
        let facts = FACTS.replace("50", minutes).replace("sensitivity: 2", "sensitivity: 1");
        let facts = facts.replace("{ id: cartes, handout: cartes, per: pair }", "cartes");
        format!(
            "--- content/lecons/{key}/facts.yaml ---
{facts}--- content/lecons/{key}/fr.md ---
---
title: Leçon {key}
objectives: {{ o1: Un }}
materials: {{ cartes: Cartes }}
---
::: step {{id=un time={minutes} short=20 title=\"Un\"}}
:::
"
        )
    };
    // The list follows the order that its writer gave.
    let more = format!("{DRAWING}{}{}", lesson("longue", "75"), lesson("breve", "20"));
    let site = with(&format!("{FACTS}order: 1\n"), FRENCH, &more, Profile::WEB);
    let section = site.file("fr/lecons/index.html");
    let levels =
        section.split_once("class=\"levels\"").and_then(|(_, rest)| rest.split_once("</section>")).expect("levels").0;
    let links: Vec<&str> = levels.split("<a ").skip(1).map(|rest| rest.split_once("</a>").expect("a link").0).collect();
    expect![[r#"
        [
            "href=\"qc-sec-1-20/\">20 min",
            "href=\"qc-sec-1-50/\">50 min",
            "href=\"qc-sec-1-75/\">75 min",
        ]
    "#]]
    .assert_debug_eq(&links);
    let fits = site.file("fr/lecons/qc-sec-1-50/index.html");
    let list =
        fits.split_once("<ul class=\"items\">").and_then(|(_, rest)| rest.split_once("</ul>")).expect("a list").0;
    let list: Vec<String> = list.split("<li>").skip(1).map(browse::words).collect();
    expect![[r#"
        [
            "\nLes secrets\nPour qui anime.\n50 min ou 20 min par le parcours court\n\n",
            "\nLeçon breve\n20 min ou 20 min par le parcours court\n\n",
            "\nLeçon longue\nparcours court\u{a0}: 20 min\n\n",
        ]
    "#]]
    .assert_debug_eq(&list);
    assert!(fits.contains("<h1>1re secondaire, 50 minutes</h1>") && fits.contains("noindex"));
    assert!(!site.has("en/lecons/qc-sec-1-50/index.html"), "no lesson has a text of its own in English");
}

#[test]
fn steps_stand_alone_and_variants_name_what_they_vary() {
    let nested = FRENCH.replace("::: do\nCANARIDEUX\n:::", "::: step {id=trois time=5 title=\"Trois\"}\nNon\n:::");
    let facts = format!("{FACTS}variant: targeted\n");
    told(
        &facts,
        &nested,
        DRAWING,
        &expect![[r#"
            K182 Les étapes durent 55 minutes (20 + 30 + 5), la leçon 50. → Changez les minutes d’une étape (« time= »), ou écrivez duration: 55
            K185 Cette leçon est écrite pour un groupe particulier (« targeted ») sans dire de quelle leçon elle est la variante. → Ajoutez « variant_of: » avec la clé de la leçon pour tout le monde.
            K184 L’étape « trois » est dans un autre bloc (« step »). → Fermez ce bloc avant l’étape : une ligne avec « ::: » seul.
        "#]],
    );
    let facts = format!("{FACTS}variant_of: secret\n");
    told(
        &facts,
        FRENCH,
        DRAWING,
        &expect![[r#"
        K186 Cette leçon nomme « variant_of: » sans être écrite pour un groupe particulier. → Ajoutez la ligne « variant: targeted », ou retirez « variant_of: ».
    "#]],
    );
}

#[test]
fn cards_begin_with_small_titles_without_advice() {
    let site = site(Profile::WEB);
    let told: Vec<String> = site.report.iter().map(scratch::told).filter(|line| line.starts_with("M130")).collect();
    assert_eq!(told, Vec::<String>::new());
}

#[test]
fn what_a_beginning_leaves_to_write_is_told_and_an_ellipsis_is_not() {
    let french = FRENCH
        .replace("content_note: Parle de secrets.", "content_note: …")
        .replace("title=\"Nos accords\"", "title=\"…\"")
        .replace("MOTELEVE", "MOTELEVE attend…\n\n- [ ] …\n\n1. …\n\n> …\n\nElle dit : …\n\nOn attend\u{a0}: « … »");
    assert_ne!(french, FRENCH);
    told(
        FACTS,
        &french,
        DRAWING,
        &expect![[r#"
        K210 Des points de suspension attendent encore ici leur texte. → Écrivez le texte à leur place; ou retirez la ligne, ou le bloc, si vous n’en avez pas besoin.
        K210 Des points de suspension attendent encore ici leur texte. → Écrivez le texte à leur place; ou retirez la ligne, ou le bloc, si vous n’en avez pas besoin.
        K210 Des points de suspension attendent encore ici leur texte. → Écrivez le texte à leur place; ou retirez la ligne, ou le bloc, si vous n’en avez pas besoin.
        K210 Des points de suspension attendent encore ici leur texte. → Écrivez le texte à leur place; ou retirez la ligne, ou le bloc, si vous n’en avez pas besoin.
        K210 Des points de suspension attendent encore ici leur texte. → Écrivez le texte à leur place; ou retirez la ligne, ou le bloc, si vous n’en avez pas besoin.
    "#]],
    );
    // A draft may wait for its words.
    told(&format!("{FACTS}draft: yes\n"), &french, DRAWING, &expect![""]);
}

#[test]
fn paper_says_which_word_is_sent_where_and_a_rehearsal_what_happens_then() {
    let service = "--- content/services/ecoute/facts.yaml ---
phones:
  - { id: texto, short: \"686868\", channel: text, languages: [fr], keyword: true }
  - { id: voix, number: \"+15145550123\", channel: voice, languages: [fr] }
promise: { anonymous: yes, police: may }
sourced: { url: https://exemple.org/, read_date: 2026-11-20 }
second: { url: https://exemple.com/, read_date: 2026-11-20 }
--- content/services/ecoute/fr.md ---
---
title: Écoute
phones: { texto: { label: Par texto, keyword: LUEUR }, voix: De vive voix }
promise: { must_tell: La police est avertie si une personne mineure subit un abus. }
---
";
    let facts = FACTS.replace("help: [voix]", "help: [ecoute]");
    let french = format!(
        "{FRENCH}\n::: rehearsal {{service=ecoute}} /\n\n::: handout {{id=plan title=\"Mon plan\"}}\nMOTFEUILLE\n:::\n"
    );
    let site = with(&facts, &french, &format!("{DRAWING}{service}"), Profile::WEB);
    let bare = |page: &str, from: &str, to: &str| {
        let text = site.file(&format!("fr/lecons/les-secrets/{page}"));
        let part = text.split(from).nth(1).unwrap_or_default().split(to).next().unwrap_or_default().to_owned();
        browse::words(&part)
    };
    expect!["Où trouver de l’aide Écoute – Par texto : le mot LUEUR au 686868, 514 555-0123"].assert_eq(&bare(
        "handouts/index.html",
        "<p class=\"helpline\">",
        "</p>",
    ));
    let [leads, learns] =
        ["index.html", "student/index.html"].map(|page| bare(page, "<div class=\"rehearsal\">", "</div>"));
    expect!["Se préparer à appelerSur papier seulement : on ne compose pas le numéro, quelqu’un attend peut-être pour parler.Écoute – Par texto : le mot LUEUR au 686868, 514 555-0123Sans dire son nomOui, on n’a pas à dire son nom.Quand on doit en parler à d’autresLa police est avertie si une personne mineure subit un abus."].assert_eq(&leads);
    assert_eq!(learns, leads);
}

#[test]
fn one_protocol_is_followed_and_others_are_near() {
    let facts = FACTS.replace("protocols: [divulgation]", "protocols: [divulgation, divulgation-camp]");
    let camp = "--- content/protocoles/divulgation-camp/facts.yaml ---
roles: [camp]
authority: qc
sources: [loi]
--- content/protocoles/divulgation-camp/fr.md ---
---
title: Au camp, si un jeune se confie
---
CANARICAMP Restez calme [@loi].
";
    let site = with(&facts, FRENCH, &format!("{DRAWING}{camp}"), Profile::WEB);
    let guide = site.file("fr/lecons/les-secrets/index.html");
    assert!(guide.contains("CANARIPROTOCOLE") && !guide.contains("CANARICAMP"));
    let place = guide.find("CANARIPROTOCOLE").unwrap();
    assert!(guide[place..].contains("Ailleurs, suivez plutôt"), "{}", &guide[place..]);
    assert!(guide[place..].contains(">Au camp, si un jeune se confie</a>"), "{}", &guide[place..]);
}
