//! Lessons as documents of a word processor: read again with our own reader, paragraph by paragraph.

use expect_test::{Expect, expect};
use fanal::plan::Profile;
use fanal::sealed::Content;
use fanal::sealed::packed;
use fanal::xml::{self, Piece};

use crate::browse;
use crate::check::{self, Outcome};
use crate::lessons;

/// The bytes of a document.
fn bytes(site: &Outcome, path: &str) -> Vec<u8> {
    match site.content(path) {
        Some(Content::Bytes(bytes)) => bytes.clone(),
        _ => panic!("no {path} among {:#?}\n{}", site.paths(), site.problems()),
    }
}

/// The parts of a document by their names.
fn parts(bytes: &[u8]) -> Vec<(String, String)> {
    let mut names_and_texts = Vec::new();
    let mut each = |part: &[u8]| names_and_texts.push(String::from_utf8(part.to_vec()).expect("text"));
    packed::each_part(bytes, &mut each).expect("a packed file");
    names_and_texts.chunks(2).map(|pair| (pair[0].clone(), pair[1].clone())).collect()
}

/// The body of a document as people see it: a line for each paragraph, with its style and what is special about it; `«x:fr»` around
/// words of another language, `{r}` before those that run from the right, `→` before those that lead somewhere.
fn told(document: &[(String, String)]) -> String {
    let body = &document.iter().find(|(name, _)| name == "word/document.xml").expect("a body").1;
    let mut out = String::new();
    let (mut style, mut marks, mut words) = (String::new(), Vec::new(), String::new());
    let (mut lang, mut right, mut in_words) = (String::new(), false, false);
    for (piece, _) in xml::read(body).expect("well-formed") {
        match piece {
            Piece::Open(name, attributes) => {
                let value = |wanted: &str| {
                    let found = attributes.iter().find(|(known, _)| known == wanted);
                    found.map_or(String::new(), |(_, value)| value.clone())
                };
                match name.as_str() {
                    "w:p" => (style, marks, words) = Default::default(),
                    "w:pStyle" => style = value("w:val"),
                    "w:bidi" => marks.push("right".to_owned()),
                    "w:numId" => marks.push(format!("list {}", value("w:val"))),
                    "w:pageBreakBefore" => marks.push("new page".to_owned()),
                    "w:b" => words.push('*'),
                    "w:br" => words.push('/'),
                    "w:r" => (lang, right) = Default::default(),
                    "w:lang" => lang = value("w:val"),
                    "w:rtl" => right = true,
                    "w:hyperlink" => words += &format!("→{}", value("w:anchor")),
                    "w:tbl" => out += "[table\n",
                    "w:tc" => out += "[cell\n",
                    "w:t" => in_words = true,
                    _ => {}
                }
            }
            Piece::Close(name) => match name.as_str() {
                "w:t" => in_words = false,
                "w:p" if !words.is_empty() => {
                    let marks = if marks.is_empty() { String::new() } else { format!(" ({})", marks.join(", ")) };
                    out += &format!("{style}{marks}: {words}\n");
                }
                "w:tbl" => out += "table]\n",
                "w:tc" => out += "cell]\n",
                _ => {}
            },
            Piece::Text(text) if in_words => {
                let right = if right { "{r}" } else { "" };
                words += &format!("{right}{}", text.replace('\u{200E}', "⇥"));
                if !["fr-CA", "fr"].contains(&lang.as_str()) {
                    words += &format!("«{lang}»");
                }
            }
            _ => {}
        }
    }
    out
}

const FRENCH: &str = "---
title: Les secrets
summary: Pour qui anime.
content_note: Parle de secrets.
objectives: { o1: Nommer deux adultes. }
materials: { cartes: Cartes }
student: { title: Tes secrets }
family: { title: À la maison }
---
::: step {id=accords time=20 core=yes grouping=pairs title=\"Nos accords\"}
::: say
Bonjour, [salut]{lang=en} **à tous** [@loi].

1. un
2. deux
   - dedans
:::
::: safety
Arrêtez {{ phone voix }}.
:::
:::

::: step {id=deux time=30 title=\"La suite\"}
::: do
| Oui | Non |
|-----|-----|
| a   | b   |
:::
:::

::: quiz {id=q1 type=single}
Vrai ?

- [x] Oui
  > Bravo
- [ ] Non
:::

::: handout {id=cartes title=\"Cartes\" layout=cards columns=2}
### Un
mot
### Deux
mot
### Trois
mot
:::

::: handout {id=lignes title=\"À remplir\" layout=lines}
Mon nom
:::

::: disclosure /

::: family
Ce soir, parlez.
:::
";

fn site() -> Outcome {
    lessons::with(lessons::FACTS, FRENCH, "", Profile::WEB)
}

fn shows(path: &str, expected: &Expect) {
    shows_in(&site(), path, expected);
}

fn shows_in(site: &Outcome, path: &str, expected: &Expect) {
    expected.assert_eq(&told(&parts(&bytes(site, path))));
}

#[test]
fn who_leads_has_the_whole_lesson_with_headings_lists_and_tables() {
    shows(
        "fr/lecons/les-secrets/les-secrets.docx",
        &expect![[r#"
            Title: Les secrets
            Lead: Pour qui anime.
            Care: *Avant de lire
            Care: Parle de secrets.
            Care: Cette page n’est pas privée : un site n’a pas de porte fermée. Les participants et leurs familles peuvent la lire.
            Normal: Fiches à imprimer · handouts/les-secrets-handouts.docx
            Heading1: En bref
            [table
            [cell
            Cell: *Âge
            cell]
            [cell
            Cell: De 12 à 14 ans
            cell]
            [cell
            Cell: *Niveau
            cell]
            [cell
            Cell: 1re secondaire
            cell]
            [cell
            Cell: *Durée
            cell]
            [cell
            Cell: 50 min ou 20 min par le parcours court
            cell]
            [cell
            Cell: *Lieu
            cell]
            [cell
            Cell: École · Camp
            cell]
            [cell
            Cell: *Façon
            cell]
            [cell
            Cell: Sur place
            cell]
            table]
            Normal: Chaque personne peut sortir un moment, sans dire pourquoi. Dites-le au début et prévoyez qui l’accompagne.
            Heading1: Objectifs
            Normal (list 1): Nommer deux adultes.
            Heading1: Matériel
            Normal (list 1): Cartes (par équipe de deux)
            Heading1: Déroulement
            Normal (list 2): →a1Nos accords /20 min · parcours court : 20 min
            Normal (list 2): →a2La suite /30 min · omis dans le parcours court
            Heading1: Nos accords
            Time: 20 min · à deux · parcours court : 20 min
            Say: *À dire
            Say: Bonjour, salut«en» *à tous [→a31].
            Say (list 3): un
            Say (list 3): deux
            Say (list 1): dedans
            Care: *Pour la sécurité
            Care: Arrêtez →1 833 900-1010.
            Heading1: La suite
            Time: 30 min · omis dans le parcours court
            Aside: *À faire
            [table
            [cell
            Cell: *Oui
            cell]
            [cell
            Cell: *Non
            cell]
            [cell
            Cell: a
            cell]
            [cell
            Cell: b
            cell]
            table]
            Normal: *Question
            Normal: Vrai?
            Normal: ☑ Oui
            Aside: Bravo
            Normal: ☐ Non
            Heading1: Si quelqu’un se confie
            Heading2: Si un élève se confie
            Aside: CANARIPROTOCOLE Restez calme [→a31].
            Heading1: À retenir
            Normal (list 1): Ce n’est jamais ta faute.
            Heading1: Où trouver de l’aide
            Normal (list 1): Ligne Lueur /→1 833 900-1010 Appeler
            Heading1: Sources
            Small (list 4): →Loi · lu le 20 novembre 2026
        "#]],
    );
}

#[test]
fn who_learns_sees_no_answer_and_who_is_at_home_the_own_page() {
    shows(
        "fr/lecons/les-secrets/student/les-secrets-student.docx",
        &expect![[r#"
            Title: Tes secrets
            Care: *Avant de lire
            Care: Parle de secrets.
            Care: Tu peux sortir un moment. Tu n’as pas à dire pourquoi.
            Heading1: Nos accords
            Normal: *La personne qui anime dira :
            Normal: Bonjour, salut«en» *à tous [→a11].
            Normal (list 2): un
            Normal (list 2): deux
            Normal (list 1): dedans
            Normal: *Question
            Normal: Vrai?
            Normal: ☐ Oui
            Normal: ☐ Non
            Heading1 (new page): Cartes
            [table
            [cell
            Handout: *Un
            Handout: mot
            cell]
            [cell
            Handout: *Deux
            Handout: mot
            cell]
            [cell
            Handout: *Trois
            Handout: mot
            cell]
            [cell
            cell]
            table]
            Heading1 (new page): À remplir
            Line: Mon nom
            Heading1: À retenir
            Normal (list 1): Ce n’est jamais ta faute.
            Heading1: Où trouver de l’aide
            Normal (list 1): Ligne Lueur /1 833 900-1010 Appeler
            Heading1: Sources
            Small (list 3): →Loi · lu le 20 novembre 2026
        "#]],
    );
    shows(
        "fr/lecons/les-secrets/family/les-secrets-family.docx",
        &expect![[r#"
            Title: À la maison
            Care: *Avant de lire
            Care: Parle de secrets.
            Normal: Ce soir, parlez.
            Heading1: À retenir, et à dire aux jeunes
            Normal (list 1): Ce n’est jamais ta faute.
            Heading1: Où trouver de l’aide
            Normal (list 1): Ligne Lueur /→1 833 900-1010 Appeler
        "#]],
    );
}

/// A story whose scenes stand in another order than that in which it is read.
const STORY: &str = "::: scenario {id=depart title=\"Départ\"}
Sam hésite.

::: choice {to=parle}
Tu vas t’asseoir.
:::
::: choice {to=fin}
Tu passes.
:::
:::

::: scenario {id=fin title=\"Fin : « à deux »\"}
On s’en occupe.
:::

::: scenario {id=parle title=\"Il parle\"}
Un peu.

::: choice {to=fin}
Vous y allez.
:::
:::
";

#[test]
fn the_cards_of_a_story_are_numbered_and_each_choice_says_to_which_it_leads() {
    let french = FRENCH.replace("::: disclosure /", &format!("{STORY}\n::: disclosure /"));
    let arabic = format!(
        "--- content/lecons/secret/ar.md ---
---
title: الأسرار
content_note: عن الأسرار
objectives: {{ o1: تسمية }}
materials: {{ cartes: بطاقات }}
---
{STORY}
::: disclosure /
--- site.yaml ---
fanal: 1
id: lueur
name: {{ fr: Lueur, ar: Lueur }}
base_url: https://lueur.example/
languages: [{{ tag: fr-CA, code: fr }}, {{ tag: ar, code: ar }}]
time_zone: America/Toronto
crisis: [voix]
french_first: true
staff_language: fr
--- content/home/ar.md ---
---
title: الصفحة الأولى
---
"
    );
    let site = lessons::with(lessons::FACTS, &french, &arabic, Profile::WEB);
    for reader in ["", "student/", "handouts/"] {
        let page = site.file(&format!("fr/lecons/les-secrets/{reader}index.html"));
        assert!(page.contains("<h3>Carte 2\u{a0}: Fin\u{a0}: «\u{a0}à deux\u{a0}»</h3>"), "{reader}");
        let leads = "href=\"#part-parle\"><p>Tu vas t’asseoir.</p>\
            <p class=\"to\"><span aria-hidden=\"true\">→</span> carte 3\u{a0}: Il parle</p></a>";
        assert!(page.replace('\n', "").contains(leads), "{reader}");
    }
    assert!(site.file("ar/lecons/secret/student/index.html").contains(">←</span> البطاقة 3: Il parle"));
    // Each is a card of its own, which no sheet cuts.
    let document = parts(&bytes(&site, "fr/lecons/les-secrets/handouts/les-secrets-handouts.docx"));
    let told = told(&document);
    let story = told.split_once("Line: Mon nom\n").expect("a sheet before the story").1;
    expect![[r#"
        Line: *Où trouver de l’aide Ligne Lueur – 1 833 900-1010
        [table
        [cell
        Handout: *Carte 1 : Départ
        Handout: Sam hésite.
        Aside: →a2Tu vas t’asseoir.
        Aside: →a2*→ carte 3 : Il parle
        Aside: →a1Tu passes.
        Aside: →a1*→ carte 2 : Fin : « à deux »
        cell]
        table]
        [table
        [cell
        Handout: *Carte 2 : Fin : « à deux »
        Handout: On s’en occupe.
        cell]
        table]
        [table
        [cell
        Handout: *Carte 3 : Il parle
        Handout: Un peu.
        Aside: →a1Vous y allez.
        Aside: →a1*→ carte 2 : Fin : « à deux »
        cell]
        table]
        Heading1: Où trouver de l’aide
        Normal (list 1): →Ligne Lueur /1 833 900-1010 Appeler
    "#]]
    .assert_eq(story);
    let body = &document.iter().find(|(name, _)| name == "word/document.xml").expect("a body").1;
    assert_eq!(body.matches("<w:tr>").count(), body.matches("<w:cantSplit/>").count());
}

#[test]
fn who_leads_finds_the_numbers_for_reports_two_to_a_row_and_the_sheets_elsewhere() {
    let door = |key: &str, title: &str, number: u32, area: &str| {
        format!(
            "--- content/services/{key}/facts.yaml ---
phones: [{{ id: voix, number: \"+1833900101{number}\", channel: voice, languages: [fr] }}, {{ id: soir, number: \"+1833900102{number}\", channel: voice, languages: [fr] }}]
reports: [{{ role: youth-protection, authority: director, areas: [{area}] }}]
sourced: {{ url: https://exemple.org/, read_date: 2026-11-20 }}
second: {{ url: https://exemple.com/, read_date: 2026-11-20 }}
--- content/services/{key}/fr.md ---
---
title: {title}
phones: {{ voix: Le jour, soir: Le soir }}
---
"
        )
    };
    let doors = ["qc-admin:01", "qc-admin:02", "qc-admin:03"].into_iter().zip(1..);
    let doors: String = doors.map(|(area, n)| door(&format!("porte-{n}"), &format!("Porte {n}"), n, area)).collect();
    let reporting =
        "::: disclosure /\n\n::: facilitator\n::: details {title=\"Par région\"}\n::: reporting /\n:::\n:::";
    let french = FRENCH.replace("::: disclosure /", &format!("{STORY}\n{reporting}"));
    let site = lessons::with(lessons::FACTS, &french, &doors, Profile::WEB);
    let guide = told(&parts(&bytes(&site, "fr/lecons/les-secrets/les-secrets.docx")));
    let region = guide.split_once("Par région\n").expect("doors").1.split_once("Heading1").expect("an end").0;
    expect![[r#"
        Aside: *Signaler la situation d’un enfant
        Aside: Communauté de l’enfant inconnue? La direction de la protection de la jeunesse de sa région reçoit le signalement. Si personne ne répond et que l’enfant est en danger, le numéro d’urgence est en haut de la page.
        Aside: *La direction de la protection de la jeunesse, par région
        [table
        [cell
        Small: Bas-Saint-Laurent
        cell]
        [cell
        Small: →1 833 900-1011 Le jour/→1 833 900-1021 Le soir
        cell]
        [cell
        Small: Saguenay–Lac-Saint-Jean
        cell]
        [cell
        Small: →1 833 900-1012 Le jour/→1 833 900-1022 Le soir
        cell]
        [cell
        Small: Capitale-Nationale
        cell]
        [cell
        Small: →1 833 900-1013 Le jour/→1 833 900-1023 Le soir
        cell]
        [cell
        cell]
        [cell
        cell]
        table]
    "#]].assert_eq(region);
    // Sheets, cards and scenes have a document of their own, which is named.
    let named = |line: &&str| line.contains("Carte") || line.contains("handouts");
    let sheets: Vec<&str> = guide.lines().filter(named).collect();
    expect![[r#"
        Normal: Fiches à imprimer · handouts/les-secrets-handouts.docx
        Normal (list 1): Cartes (par équipe de deux)"#]]
    .assert_eq(&sheets.join("\n"));
    assert!(!guide.contains("Voir la réponse"), "the words of a button");
}

#[test]
fn a_quiz_that_is_handed_out_has_a_sheet_of_its_own() {
    let quiz = "::: quiz {id=q2 type=single}\nVrai ?\n\n- [x] Oui\n- [ ] Non\n:::\n";
    let step = |id: &str, inner: &str| format!("::: step {{id={id} time=10 title=\"Étape {id}\"}}\n{inner}:::\n\n");
    let story = |id: &str| format!("::: scenario {{id={id} title=\"Scène\"}}\nMot.\n:::\n");
    let steps = [step("trois", &story("a")), step("quatre", quiz), step("cinq", &story("b")), step("six", &story("c"))];
    let french = FRENCH.replace("::: disclosure /", &format!("{}::: disclosure /", steps.concat()));
    let facts = lessons::FACTS.replace("duration: 50", "duration: 90");
    let site = lessons::with(&facts, &french, "", Profile::WEB);
    let sheets = told(&parts(&bytes(&site, "fr/lecons/les-secrets/handouts/les-secrets-handouts.docx")));
    let headings: Vec<&str> = sheets.lines().filter(|line| line.starts_with("Heading1")).collect();
    expect![[r#"
        Heading1 (new page): Cartes
        Heading1 (new page): À remplir
        Heading1: Étape trois
        Heading1 (new page): Étape quatre
        Heading1 (new page): Étape cinq
        Heading1: Étape six
        Heading1: Où trouver de l’aide"#]]
    .assert_eq(&headings.join("\n"));
}

#[test]
fn a_language_from_the_right_runs_from_the_right_and_its_numbers_do_not() {
    let arabic = "--- content/lecons/secret/ar.md ---
---
title: الأسرار
only: family
family: { title: في البيت }
---
::: family
تكلّموا *الليلة* {{ phone voix }}.

- أولًا [Bonjour]{lang=fr}
:::
--- site.yaml ---
fanal: 1
id: lueur
name: { fr: Lueur, ar: Lueur }
base_url: https://lueur.example/
languages: [{ tag: fr-CA, code: fr }, { tag: ar, code: ar }]
time_zone: America/Toronto
crisis: [voix]
french_first: true
staff_language: fr
--- content/home/ar.md ---
---
title: الصفحة الأولى
---
";
    let site = lessons::with(lessons::FACTS, FRENCH, arabic, Profile::WEB);
    let document = parts(&bytes(&site, "ar/lecons/secret/family/secret-family.docx"));
    expect![[r#"
        Title (right): {r}في البيت«ar»
        Care (right): {r}لم يراجع هذا النص بعدُ أيّ شخص يتكلّم هذه اللغة، وقد تكون فيه أخطاء. أرقام الهاتف هي نفسها بكل اللغات.«ar»
        Care (right): →{r}قراءة النص الأصلي باللغة الفرنسية«ar»
        Normal (right): {r}تكلّموا «ar»{r}الليلة«ar»{r} «ar»⇥«ar»→1 833 900-1010«ar»⇥«ar»{r}.«ar»
        Normal (list 1, right): {r}أولًا «ar»Bonjour
        Heading1 (right): {r}للتذكّر ولقوله للصغار واليافعين«ar»
        Normal (list 1, right): ⇥Ce n’est jamais ta faute.⇥
        Heading1 (right): {r}أين تجدون المساعدة«ar»
        Normal (list 1, right): →⇥Ligne Lueur⇥{r} «ar»/⇥«ar»→1 833 900-1010«ar»⇥«ar»{r} اتصال هاتفي«ar»
    "#]].assert_eq(&told(&document));
    let part = |name: &str| document.iter().find(|(known, _)| known == name).map_or("", |(_, text)| text.as_str());
    assert!(part("word/styles.xml").contains("<w:lang w:val=\"ar\" w:bidi=\"ar\"/>"));
    assert!(part("word/document.xml").contains("<w:bidi/>\n</w:sectPr>"), "the sections run from the right");
    assert!(part("word/_rels/document.xml.rels").contains("Target=\"https://lueur.example/"), "links are whole");
    assert!(part("docProps/core.xml").contains("<dc:title>في البيت</dc:title>"));
}

#[test]
fn the_same_lesson_gives_the_same_bytes_on_every_day_and_each_part_is_well_formed() {
    let path = "fr/lecons/les-secrets/les-secrets.docx";
    let (today, again) = (bytes(&site(), path), bytes(&site(), path));
    assert_eq!(today, again);
    let files = check::with_defaults(site().tree);
    let later = check::build(files, "2027-02-01", Profile::WEB);
    assert_eq!(today, bytes(&later, path));
    let document = parts(&today);
    for (name, text) in &document {
        assert!(xml::read(text).is_ok(), "{name}");
    }
    let names: Vec<&str> = document.iter().map(|(name, _)| name.as_str()).collect();
    assert_eq!(names[..3], ["[Content_Types].xml", "_rels/.rels", "docProps/core.xml"]);
    // What is named is there.
    for part in ["styles", "numbering", "settings", "footer1", "document"] {
        assert!(names.contains(&format!("word/{part}.xml").as_str()), "{part}");
    }
    // The day that the format begins with, in the place where a packed file keeps it (APPNOTE 4.4.6).
    assert_eq!(today[10..14], [0, 0, 0x21, 0]);
}

#[test]
fn every_page_of_a_lesson_leads_to_its_document_and_a_borrowed_one_to_none() {
    let site = site();
    for (page, document) in [
        ("index.html", "href=\"les-secrets.docx\""),
        ("student/index.html", "href=\"les-secrets-student.docx\""),
        ("family/index.html", "href=\"les-secrets-family.docx\""),
    ] {
        let page = site.file(&format!("fr/lecons/les-secrets/{page}"));
        assert!(page.contains(document), "{page}");
        assert_eq!(page.matches(".docx").count(), 1);
    }
    assert!(!site.file("en/lecons/secret/index.html").contains(".docx"));
    assert!(!site.paths().iter().any(|path| path.starts_with("en/") && path.ends_with(".docx")));
}

#[test]
fn a_letter_informs_where_the_lesson_is_taught_to_all_and_has_a_slip_where_it_is_not() {
    let curriculum = "curriculum: [{ id: c1, framework: qc-ccq, relation: supports }]\n";
    let french = FRENCH.replace("content_note:", "curriculum: { c1: Vivre ensemble }\ncontent_note:");
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
    let both = lessons::with(&format!("{}{curriculum}", lessons::FACTS), &french, english, Profile::WEB);
    let folder = "fr/lecons/les-secrets";
    shows_in(
        &both,
        &format!("{folder}/letter/les-secrets-letter.docx"),
        &expect![[r#"
            Title: Lettre aux familles
            Normal: Organisme : ______________________________
            Normal: Date : ______________________________
            Normal: Bonjour,
            Normal: Votre enfant participera à la leçon « Les secrets », qui dure 50 minutes.
            Normal: Date et heure : ______________________________
            Normal: Elle aide à enseigner un contenu obligatoire (Québec), que l’école offre à tous les élèves : vous n’avez rien à signer. Cette lettre vous dit de quoi on parlera, pour que vous puissiez en parler aussi à la maison.
            Heading1: De quoi on parlera
            Normal: Parle de secrets.
            Heading1: Ce que votre enfant apprendra
            Normal (list 1): Nommer deux adultes.
            Heading1: À retenir, et à dire aux jeunes
            Normal (list 1): Ce n’est jamais ta faute.
            Normal: Aucun enfant n’a à parler de lui-même. Chacun peut sortir un moment, sans dire pourquoi. Si un enfant nous confie qu’on lui fait du mal, nous l’écoutons, nous le croyons et nous cherchons de l’aide avec lui. Nous ne lui promettons pas de garder le secret.
            Normal: Pour en parler à la maison : À la maison (feuille jointe)
            Normal: Une question, une inquiétude, ou quelque chose que nous devrions savoir à l’avance? Vous pouvez parler à :
            Normal: Nom : ______________________________
            Normal: Téléphone : ______________________________
            Normal: Courriel : ______________________________
            Heading1: Où trouver de l’aide
            Normal (list 1): Ligne Lueur /→1 833 900-1010 Appeler
            Normal: Signature et fonction : ______________________________
        "#]],
    );
    shows_in(
        &both,
        &format!("{folder}/letter-opt-out/les-secrets-letter-opt-out.docx"),
        &expect![[r#"
            Title: Lettre aux familles
            Normal: Organisme : ______________________________
            Normal: Date : ______________________________
            Normal: Bonjour,
            Normal: Nous invitons votre enfant à l’activité « Les secrets », qui dure 50 minutes.
            Normal: Date et heure : ______________________________
            Normal: Lieu : ______________________________
            Normal: *Vous pouvez refuser sans donner de raison : remettez-nous le coupon au bas de cette lettre, ou dites-le-nous. Votre enfant fera une autre activité, et personne ne lui demandera pourquoi.
            Normal: Répondre avant le : ______________________________
            Heading1: De quoi on parlera
            Normal: Parle de secrets.
            Heading1: Ce que votre enfant apprendra
            Normal (list 1): Nommer deux adultes.
            Heading1: À retenir, et à dire aux jeunes
            Normal (list 1): Ce n’est jamais ta faute.
            Normal: Aucun enfant n’a à parler de lui-même. Chacun peut sortir un moment, sans dire pourquoi. Si un enfant nous confie qu’on lui fait du mal, nous l’écoutons, nous le croyons et nous cherchons de l’aide avec lui. Nous ne lui promettons pas de garder le secret.
            Normal: Pour en parler à la maison : À la maison (feuille jointe)
            Normal: Une question, une inquiétude, ou quelque chose que nous devrions savoir à l’avance? Vous pouvez parler à :
            Normal: Nom : ______________________________
            Normal: Téléphone : ______________________________
            Normal: Courriel : ______________________________
            Heading1: Où trouver de l’aide
            Normal (list 1): Ligne Lueur /→1 833 900-1010 Appeler
            Normal: Signature et fonction : ______________________________
            Care: *À remettre seulement si votre enfant ne participe pas
            Care: Je préfère que mon enfant ne participe pas à cette activité.
            Care: Nom de l’enfant : ______________________________
            Care: Nom et signature du parent ou de la personne responsable : ______________________________
            Care: Date : ______________________________
        "#]],
    );
    // In the other language it says what it has words for.
    shows_in(
        &both,
        "en/lecons/secret/letter/secret-letter.docx",
        &expect![[r#"
            Title: Letter to families«en-CA»
            Normal: Organization: ______________________________«en-CA»
            Normal: Date: ______________________________«en-CA»
            Normal: Hello,«en-CA»
            Normal: Your child will take part in the lesson “Secrets”, which lasts 50 minutes.«en-CA»
            Normal: Date and time: ______________________________«en-CA»
            Normal: It helps to teach compulsory content (Quebec), which the school offers to every student: there is nothing to sign. This letter tells you what it is about, so that you can talk about it at home too.«en-CA»
            Heading1: To remember, and to tell young people«en-CA»
            Normal (list 1): It is never your fault.«en-CA»
            Normal: No child has to talk about themselves. Anyone can step out for a moment, without saying why. If a child tells us that someone is hurting them, we listen, we believe them, and we look for help with them. We do not promise to keep it secret.«en-CA»
            Normal: To talk about it at home: At home (sheet attached)«en-CA»
            Normal: A question, a worry, or something we should know beforehand? You can talk to:«en-CA»
            Normal: Name: ______________________________«en-CA»
            Normal: Telephone: ______________________________«en-CA»
            Normal: Email: ______________________________«en-CA»
            Heading1: Where to find help«en-CA»
            Normal (list 1): Ligne Lueur «en-CA»/→1 833 900-1010«en-CA» Call«en-CA»
            Normal: Signature and role: ______________________________«en-CA»
        "#]],
    );
    let page = both.file(&format!("{folder}/letter/index.html"));
    assert!(page.contains("href=\"les-secrets-letter.docx\"") && page.contains("noindex"));
    let leads = both.file(&format!("{folder}/index.html"));
    assert!(leads.contains("href=\"letter/\">Lettre d’information aux familles</a> <small>École</small>"), "{leads}");
    assert!(leads.contains("Lettre aux familles avec coupon de refus</a> <small>Camp</small>"));
    assert!(!both.file(&format!("{folder}/student/index.html")).contains("letter"));
    // What is compulsory in one province is not in another: its schools have the letter with a slip.
    let levels = "--- content/vocabularies/levels.yaml ---
- { id: qc-sec-1, label: { fr: 1re secondaire, en: Secondary 1 } }
- { id: on-grade-7, label: { fr: 7e année, en: Grade 7 } }
";
    let facts = lessons::FACTS
        .replace("[qc-sec-1]", "[qc-sec-1, on-grade-7]")
        .replace("settings: [school, camp]", "settings: [school]");
    let two = lessons::with(&format!("{facts}{curriculum}"), &french, levels, Profile::WEB);
    let leads = two.file(&format!("{folder}/index.html"));
    assert!(leads.contains("aux familles</a> <small>École (Québec)</small>"), "{leads}");
    assert!(leads.contains("coupon de refus</a> <small>École (Ontario)</small>"), "{leads}");
    // Where nobody is bound to teach it, nobody has to take part.
    let free = site();
    assert!(!free.has(&format!("{folder}/letter/index.html")));
    assert!(free.has(&format!("{folder}/letter-opt-out/index.html")));
    let school = format!("{}{curriculum}", lessons::FACTS.replace("settings: [school, camp]", "settings: [school]"));
    let taught = lessons::with(&school, &french, "", Profile::WEB);
    assert!(taught.has(&format!("{folder}/letter/index.html")));
    assert!(!taught.has(&format!("{folder}/letter-opt-out/index.html")));
    // Nobody writes to a family about a place where its child lives.
    let settings = "--- content/vocabularies/settings.yaml ---
- { id: care, label: { fr: Foyer, en: Group home } }
- { id: camp, label: { fr: Camp, en: Camp } }
";
    for (listed, sent) in [("care", false), ("care, camp", true)] {
        let facts = lessons::FACTS.replace("settings: [school, camp]", &format!("settings: [{listed}]"));
        let site = lessons::with(&format!("{facts}{curriculum}"), &french, settings, Profile::WEB);
        assert!(!site.has(&format!("{folder}/letter/index.html")), "{listed}");
        assert_eq!(site.has(&format!("{folder}/letter-opt-out/index.html")), sent, "{listed}");
        let leads = site.file(&format!("{folder}/index.html"));
        assert_eq!(leads.contains("coupon de refus</a> <small>Camp</small>"), sent, "{listed}");
    }
}

#[test]
fn an_interpreter_has_both_languages_side_by_side_or_room_to_write() {
    let facts = "for: parents
settings: [school]
modes: [in-person]
duration: 75
sensitivity: 0
objectives: [o1]
vocabulary: [leurre]
safeguarding: { protocols: [divulgation] }
help: [voix]
";
    let text = |title: &str, first: &str, home: &str, only: &str| {
        format!(
            "---
title: {title}
{only}family: {{ title: {home} }}
---
{first}
::: family
{home} HOME

## Plus {{#plus}}

PLUS
:::
"
        )
    };
    let step = |welcome: &str, ask: &str| {
        format!(
            "::: step {{id=un time=75 title=\"Accueil\"}}
::: say
{welcome}
:::
::: do
GESTE
:::
::: ask
{ask}
:::
:::

::: interpreter
Convenez des mots.
:::
"
        )
    };
    let french = step("Merci d’être là.\n\nOn ne juge personne.", "Qu’est-ce que votre enfant aime ?");
    let english = step("Thank you for coming.\n\nWe judge nobody.", "What does your child like?");
    // A translator who joins two paragraphs gets both in one row.
    let joined = step("Thank you for coming. We judge nobody.", "What does your child like?");
    let objectives = "objectives: { o1: Ouvrir la porte }\n";
    let more = format!(
        "--- content/rencontres/section.yaml ---
kind: session
--- content/rencontres/fr.md ---
---
title: Rencontres
---
--- content/glossaire/section.yaml ---
kind: term
--- content/glossaire/fr.md ---
---
title: Glossaire
---
--- content/glossaire/leurre/facts.yaml ---
version: 1
--- content/glossaire/leurre/fr.md ---
---
title: Leurre
summary: Un crime.
---
--- content/glossaire/leurre/en.md ---
---
title: Luring
summary: A crime.
---
--- content/rencontres/deux/facts.yaml ---
{facts}--- content/rencontres/deux/fr.md ---
{}--- content/rencontres/deux/en.md ---
{}--- content/rencontres/jointe/facts.yaml ---
{facts}--- content/rencontres/jointe/fr.md ---
{}--- content/rencontres/jointe/en.md ---
{}--- content/rencontres/seule/facts.yaml ---
{facts}--- content/rencontres/seule/fr.md ---
{}--- content/rencontres/seule/en.md ---
{}",
        text("Deux", &french, "À la maison", objectives),
        text("Two", &english, "At home", "objectives: { o1: Open the door }\n"),
        text("Jointe", &french, "À la maison", objectives),
        text("Joined", &joined, "At home", "objectives: { o1: Open the door }\n"),
        text("Seule", &french, "À la maison", objectives),
        text("Alone", "", "At home", "only: family\n"),
    );
    let site = lessons::with(lessons::FACTS, FRENCH, &more, Profile::WEB);
    let rows = |page: &str| {
        let page = site.file(page);
        let rows = page.split("<tr>").skip(1).map(|row| {
            let cells = row.split("</tr>").next().unwrap_or_default().split("</td>");
            cells
                .map(|cell| browse::words(cell).trim().to_owned())
                .collect::<Vec<_>>()
                .join(" | ")
                .trim_end_matches([' ', '|'])
                .to_owned()
        });
        rows.collect::<Vec<_>>().join("\n")
    };
    expect![[r#"
        françaisEnglish
        Leurre | Luring
        françaisEnglish
        Merci d’être là. | Thank you for coming.
        On ne juge personne. | We judge nobody.
        Qu’est-ce que votre enfant aime? | What does your child like?
        françaisEnglish
        À la maison HOME | At home HOME
        Plus | Plus
        PLUS | PLUS
        françaisEnglish
        Ligne Lueur 1 833 900-1010 | one, eight three three, nine zero zero, one zero one zero"#]]
    .assert_eq(&rows("en/rencontres/two/interpreter/index.html"));
    expect![[r#"
        françaisEnglish
        Leurre | Luring
        françaisEnglish
        Merci d’être là.On ne juge personne. | Thank you for coming. We judge nobody.
        Qu’est-ce que votre enfant aime? | What does your child like?
        françaisEnglish
        À la maison HOME | At home HOME
        Plus | Plus
        PLUS | PLUS
        françaisEnglish
        Ligne Lueur 1 833 900-1010 | one, eight three three, nine zero zero, one zero one zero"#]]
    .assert_eq(&rows("en/rencontres/joined/interpreter/index.html"));
    expect![[r#"
        françaisEnglish
        Leurre | Luring
        françaisYour notes
        Merci d’être là. | ________________________________
        On ne juge personne. | ________________________________
        Qu’est-ce que votre enfant aime? | ________________________________
        françaisEnglish
        À la maison HOME | At home HOME
        Plus | Plus
        PLUS | PLUS
        françaisEnglish
        Ligne Lueur 1 833 900-1010 | one, eight three three, nine zero zero, one zero one zero"#]]
    .assert_eq(&rows("en/rencontres/seule/interpreter/index.html"));
    // In the language of who leads it serves every other one: nothing stands beside.
    expect![[r#"
        françaisL’autre langue
        Leurre | ________________________________
        françaisVos notes
        Merci d’être là. | ________________________________
        On ne juge personne. | ________________________________
        Qu’est-ce que votre enfant aime? | ________________________________"#]]
    .assert_eq(&rows("fr/rencontres/deux/interpreter/index.html"));
    let page = site.file("en/rencontres/two/interpreter/index.html");
    assert!(page.contains("id=\"fr-plus\"") && page.contains("id=\"en-plus\""), "no id stands twice");
    assert!(page.contains("noindex") && !page.contains("GESTE") && page.contains("Convenez des mots."));
    // A word leads to the glossary in the language into which is interpreted, and so do the steps when somebody tells.
    assert!(page.contains("<a href=\"../../../glossaire/luring/\">Luring</a>"), "{page}");
    assert!(
        page.contains("If someone confides in you") && page.contains("href=\"../../../protocoles/divulgation/\""),
        "{page}"
    );
    assert!(page.contains("href=\"tel:+18339001010\"") && page.contains("<div lang=\"fr-CA\" dir=\"ltr\"><p>Merci"));
    let guide = site.file("fr/rencontres/deux/index.html");
    assert!(
        guide.contains("href=\"../../../en/rencontres/two/interpreter/\"") && guide.contains("href=\"interpreter/\"")
    );
    assert!(!site.paths().iter().any(|path| path.contains("les-secrets/interpreter")), "nobody interprets a lesson");
    shows_in(
        &site,
        "en/rencontres/seule/interpreter/seule-interpreter.docx",
        &expect![[r#"
            Title: Interpreter’s pack«en-CA»
            Normal: At home«en-CA»
            Normal: Read this before the meeting, and keep it in sight. In the empty column, write the words that you choose.«en-CA»
            Heading1: Working together«en-CA»
            Normal (list 1): Speak in the first person: when someone says “I”, say “I”.«en-CA»
            Normal (list 1): Say everything. Add nothing, leave nothing out, do not summarise, even when a word is hard to say.«en-CA»
            Normal (list 1): If you miss a word, have it repeated. Tell both sides that it is you who is asking.«en-CA»
            Normal (list 1): What you hear stays here: neither names nor stories leave the room.«en-CA»
            Normal (list 1): This does not cover a child in danger. Speak with the person who leads right away: you will look for help together.«en-CA»
            Normal (list 1): If you know someone in the room, say so before you begin. A child or a relative does not interpret.«en-CA»
            Normal (list 1): Agree on breaks before you begin, and ask for one as soon as you need it.«en-CA»
            Normal (list 1): These words may be hard on you too. You can step out for a moment, and the services at the end of this page are there for you as well.«en-CA»
            Heading1: If someone confides in you«en-CA»
            Normal: Reporting a child in danger is everyone’s business, so it is yours too: interpreting does not excuse anyone from it. If someone tells you about a child who is being hurt, listen, say that you believe them, ask no questions to learn more, and do not promise to keep it secret. In immediate danger, call emergency services first. Tell the person who leads right away, and call child protection together; if that call is not made, make it yourself. Then write down the words that you heard, and nothing more. What to do, step by step, in French: «en-CA»Si un élève se confie
            Heading1: Words of the meeting«en-CA»
            [table
            [cell
            Cell: *français
            cell]
            [cell
            Cell: *English«en-CA»
            cell]
            [cell
            Cell: Leurre
            cell]
            [cell
            Cell: Luring«en-CA»
            cell]
            table]
            Normal: What follows exists only in French.«en-CA»
            Normal: Convenez des mots.
            Heading1: What will be said«en-CA»
            Care: This text does not exist in this language yet. The second column is empty: write your own words on the lines.«en-CA»
            Heading2: Accueil
            [table
            [cell
            Cell: *français
            cell]
            [cell
            Cell: *Your notes«en-CA»
            cell]
            [cell
            Cell: Merci d’être là.
            cell]
            [cell
            Cell: ________________________________«en-CA»
            cell]
            [cell
            Cell: On ne juge personne.
            cell]
            [cell
            Cell: ________________________________«en-CA»
            cell]
            [cell
            Cell: Qu’est-ce que votre enfant aime?
            cell]
            [cell
            Cell: ________________________________«en-CA»
            cell]
            table]
            Heading1: Page for home«en-CA»
            [table
            [cell
            Cell: *français
            cell]
            [cell
            Cell: *English«en-CA»
            cell]
            [cell
            Cell: À la maison HOME
            cell]
            [cell
            Cell: At home HOME«en-CA»
            cell]
            [cell
            Heading1: Plus
            cell]
            [cell
            Heading1: Plus«en-CA»
            cell]
            [cell
            Cell: PLUS
            cell]
            [cell
            Cell: PLUS«en-CA»
            cell]
            table]
            Heading1: The numbers, as they are said«en-CA»
            [table
            [cell
            Cell: *français
            cell]
            [cell
            Cell: *English«en-CA»
            cell]
            [cell
            Cell: Ligne Lueur 1 833 900-1010«en-CA»
            cell]
            [cell
            Cell: one, eight three three, nine zero zero, one zero one zero«en-CA»
            cell]
            table]
            Heading1: Where to find help«en-CA»
            Normal (list 1): Ligne Lueur «en-CA»/→1 833 900-1010«en-CA» Call«en-CA»
        "#]],
    );
}

#[test]
fn what_is_sent_and_read_aloud_stands_on_sheets_of_its_own() {
    let long = |count: usize| vec!["mot"; count].join(" ");
    let with_notice = |count: usize| {
        let texts = format!(
            "::: follow-up\nMerci d’être venus.\n:::\n\n::: invitation\nVenez le [date]. {{{{ phone voix }}}}\n:::\n\n::: sms\nRencontre \
             [date].\n:::\n\n::: radio-notice\n{}\n:::\n",
            long(count)
        );
        lessons::with(lessons::FACTS, &format!("{FRENCH}\n{texts}"), "", Profile::WEB)
    };
    let site = with_notice(70);
    let folder = "fr/lecons/les-secrets";
    assert!(site.file(&format!("{folder}/index.html")).contains("href=\"texts/\">Textes à copier et à imprimer</a>"));
    shows_in(
        &site,
        &format!("{folder}/texts/les-secrets-texts.docx"),
        &expect![[r#"
        Title: Textes à copier et à imprimer
        Normal: Les secrets
        Normal: Un texte par feuille. Remplacez ce qui est entre crochets, puis relisez les numéros sur le site.
        Heading1 (new page): Invitation
        Handout: Venez le [date]. →1 833 900-1010
        Heading1 (new page): Message texte
        Handout: Rencontre [date].
        Heading1 (new page): À lire à la radio
        Handout: mot mot mot mot mot mot mot mot mot mot mot mot mot mot mot mot mot mot mot mot mot mot mot mot mot mot mot mot mot mot mot mot mot mot mot mot mot mot mot mot mot mot mot mot mot mot mot mot mot mot mot mot mot mot mot mot mot mot mot mot mot mot mot mot mot mot mot mot mot mot
        Heading1 (new page): Après la rencontre
        Handout: Merci d’être venus.
    "#]],
    );
    let page = site.file(&format!("{folder}/texts/index.html"));
    let sheets: Vec<&str> = page.split("<section class=\"handout\">").skip(1).collect();
    let titles = sheets.iter().map(|sheet| browse::words(sheet.split_once("</h2>").expect("a title").0));
    expect![[r#"
        [
            "\nInvitation",
            "\nMessage texte",
            "\nÀ lire à la radio",
            "\nAprès la rencontre",
        ]
    "#]]
    .assert_debug_eq(&titles.collect::<Vec<_>>());
    assert!(page.contains("href=\"tel:+18339001010\""), "the number is that of the directory");
    let told = |site: &Outcome| lessons::said(site, "content/lecons/");
    expect![""].assert_eq(&told(&site));
    expect![[r#"
        K176 « radio-notice » a 71 mots; il y a place pour 70. → Raccourcissez-le.
    "#]]
    .assert_eq(&told(&with_notice(71)));
    // Where there is nothing to send, there is no such page.
    assert!(!self::site().has(&format!("{folder}/texts/index.html")));
}

#[test]
fn who_leads_has_a_sheet_for_the_governing_board_a_list_of_what_was_done_and_the_answers_apart() {
    let curriculum = "curriculum: [{ id: c1, framework: qc-ccq, relation: supports }]\nevaluation: { fidelity: yes }\n";
    let french = FRENCH.replace("content_note:", "curriculum: { c1: Vivre ensemble }\ncontent_note:");
    let site = lessons::with(&format!("{}{curriculum}", lessons::FACTS), &french, "", Profile::WEB);
    let folder = "fr/lecons/les-secrets";
    shows_in(
        &site,
        &format!("{folder}/board/les-secrets-board.docx"),
        &expect![[r#"
        Title: Fiche pour le conseil d’établissement
        Normal: Les secrets
        Normal: Ce que la direction propose d’intégrer à l’enseignement, à qui, et comment les élèves sont protégés. À joindre à la planification.
        Normal: Année scolaire : ______________________________
        Normal: Groupes : ______________________________
        Normal: Dates prévues : ______________________________
        Normal: Personnes qui animent, et leur organisme : ______________________________
        Heading1: En bref
        [table
        [cell
        Cell: *Âge
        cell]
        [cell
        Cell: De 12 à 14 ans
        cell]
        [cell
        Cell: *Niveau
        cell]
        [cell
        Cell: 1re secondaire
        cell]
        [cell
        Cell: *Durée
        cell]
        [cell
        Cell: 50 min ou 20 min par le parcours court
        cell]
        [cell
        Cell: *Liens avec les programmes
        cell]
        [cell
        Cell: Culture et citoyenneté québécoise (Québec) · Vivre ensemble
        cell]
        table]
        Heading1: De quoi on parlera
        Normal: Parle de secrets.
        Heading1: Objectifs
        Normal (list 1): Nommer deux adultes.
        Heading1: Comment les élèves sont protégés
        Normal (list 1): Aucun enfant n’a à parler de lui-même. Chacun peut sortir un moment, sans dire pourquoi.
        Normal (list 1): Si un enfant nous confie qu’on lui fait du mal, nous l’écoutons, nous le croyons et nous cherchons de l’aide avec lui. Nous ne lui promettons pas de garder le secret.
        Normal (list 1): Les familles reçoivent une lettre avant la leçon.
        Normal: Numéro de la résolution : ______________________________
        Normal: Signature et fonction : ______________________________
        Normal: Date : ______________________________
    "#]],
    );
    shows_in(
        &site,
        &format!("{folder}/fidelity/les-secrets-fidelity.docx"),
        &expect![[r#"
            Title: Grille de fidélité
            Normal: Les secrets
            Normal: À remplir tout de suite après, par la personne qui anime ou par celle qui l’accompagne. N’écrivez le nom d’aucun participant, ni rien de ce qu’une personne a confié.
            Normal: Date : ______________________________
            Normal: Lieu et groupe : ______________________________
            Normal: Nombre de participants : ______________________________
            Heading1: Déroulement
            [table
            [cell
            Cell: *Étape
            cell]
            [cell
            Cell: *Prévu
            cell]
            [cell
            Cell: *Parcours court
            cell]
            [cell
            Cell: *Minutes réelles
            cell]
            [cell
            Cell: *Fait tel quel
            cell]
            [cell
            Cell: *Changé
            cell]
            [cell
            Cell: *Sauté
            cell]
            [cell
            Cell: *Nos accords
            cell]
            [cell
            Cell: 20 min
            cell]
            [cell
            Cell: 20 min
            cell]
            [cell
            cell]
            [cell
            cell]
            [cell
            cell]
            [cell
            cell]
            [cell
            Cell: *La suite
            cell]
            [cell
            Cell: 30 min
            cell]
            [cell
            Cell: –
            cell]
            [cell
            cell]
            [cell
            cell]
            [cell
            cell]
            [cell
            cell]
            table]
            Heading1: Ce qui protège
            [table
            [cell
            Cell: *Point
            cell]
            [cell
            Cell: *Oui
            cell]
            [cell
            Cell: *Non
            cell]
            [cell
            Cell: *Les accords et le droit de sortir ont été dits au début.
            cell]
            [cell
            cell]
            [cell
            cell]
            [cell
            Cell: *Aucun blâme, aucun stéréotype n’est resté sans réponse.
            cell]
            [cell
            cell]
            [cell
            cell]
            [cell
            Cell: *Si une personne s’est confiée, la marche à suivre a été suivie.
            cell]
            [cell
            cell]
            [cell
            cell]
            [cell
            Cell: *Les numéros pour trouver de l’aide ont été montrés et laissés à chacun.
            cell]
            [cell
            cell]
            [cell
            cell]
            table]
            Normal: Ce qui a été changé, et pourquoi : ______________________________
            Normal: À faire autrement la prochaine fois : ______________________________
        "#]],
    );
    shows_in(
        &site,
        &format!("{folder}/answers/les-secrets-answers.docx"),
        &expect![[r#"
            Title: Corrigé
            Normal: Les secrets
            Normal: Pour qui anime. Ne le laissez pas avec les feuilles des participants.
            Heading1: 1
            Normal: *Question
            Normal: Vrai?
            Normal: ☑ Oui
            Normal: Bravo
            Normal: ☐ Non
        "#]],
    );
    let guide = site.file(&format!("{folder}/index.html"));
    for page in ["board", "fidelity", "answers"] {
        assert!(guide.contains(&format!("href=\"{page}/\"")), "{page}");
        assert!(site.file(&format!("{folder}/{page}/index.html")).contains("noindex"), "{page}");
        for reader in ["student", "handouts", "family"] {
            assert!(
                !site.file(&format!("{folder}/{reader}/index.html")).contains(&format!("{page}/")),
                "{reader} {page}"
            );
        }
        // A page of who leads is not borrowed.
        assert!(!site.has(&format!("en/lecons/secret/{page}/index.html")));
    }
    // Nobody asks a governing board about a camp; what nobody notes has no list.
    let camp = lessons::FACTS.replace("settings: [school, camp]", "settings: [camp]");
    let site = lessons::with(&camp, FRENCH, "", Profile::WEB);
    assert!(!site.has(&format!("{folder}/board/index.html")) && !site.has(&format!("{folder}/fidelity/index.html")));
}
