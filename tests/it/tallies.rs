//! Sheets on which the answers to a form are counted.

use expect_test::expect;

use crate::check::{Outcome, site};

fn form() -> Outcome {
    site(
        "--- content/evaluations/section.yaml ---
kind: evaluation
--- content/evaluations/fr.md ---
---
title: Formulaires
---
--- content/evaluations/avis/facts.yaml ---
items:
- { id: a, scale: agree }
- { id: b, scale: yes-no }
- { id: c, scale: open }
- { id: d, scale: confident }
use: [pre, post]
--- content/evaluations/avis/fr.md ---
---
title: Votre avis
items:
  a: \"=HYPERLINK(\\\"https://exemple.org\\\")\"
  b: \"+1 ou non, dit-il; « oui »\"
  c: \"@Que retenez-vous ?\"
  d: \"-3\"
---
--- content/evaluations/ouvert/facts.yaml ---
items: [{ id: a, scale: open }]
use: [post]
--- content/evaluations/ouvert/fr.md ---
---
title: En mots
items: { a: Quoi d’autre ? }
---
",
    )
}

#[test]
fn no_word_of_a_question_is_a_formula_and_only_the_sheet_that_adds_up_has_any() {
    let site = form();
    expect![[r#"
        ﻿Moment;No;Question;Réponses possibles;1;2;3;4;5;Oui;Non;Sans réponse
        Avant;1;'=HYPERLINK(« https://exemple.org »);"1 : Pas du tout d’accord; 5 : Tout à fait d’accord";;;;;;;;
        Avant;2;"'+1 ou non, dit-il; « oui »";Oui / Non;;;;;;;;
        Avant;4;'-3;"1 : Pas du tout en confiance; 5 : Tout à fait en confiance";;;;;;;;
        Après;1;'=HYPERLINK(« https://exemple.org »);"1 : Pas du tout d’accord; 5 : Tout à fait d’accord";;;;;;;;
        Après;2;"'+1 ou non, dit-il; « oui »";Oui / Non;;;;;;;;
        Après;4;'-3;"1 : Pas du tout en confiance; 5 : Tout à fait en confiance";;;;;;;;
    "#]]
    .assert_eq(&site.file("fr/formulaires/votre-avis/votre-avis-tally.csv").replace("\r\n", "\n"));
    let sheet = site.file("fr/formulaires/votre-avis/votre-avis-tally.xlsx");
    let formulas: Vec<&str> =
        sheet.split("<f>").skip(1).map(|rest| rest.split("</f>").next().unwrap_or_default()).collect();
    expect![[r#"
        SUM(D2:K2)
        IF(SUM(D2:H2)=0,"",(1*D2+2*E2+3*F2+4*G2+5*H2)/SUM(D2:H2))
        SUM(D3:K3)
        SUM(D4:K4)
        IF(SUM(D4:H4)=0,"",(1*D4+2*E4+3*F4+4*G4+5*H4)/SUM(D4:H4))
        SUM(D2:K2)
        IF(SUM(D2:H2)=0,"",(1*D2+2*E2+3*F2+4*G2+5*H2)/SUM(D2:H2))
        SUM(D3:K3)
        SUM(D4:K4)
        IF(SUM(D4:H4)=0,"",(1*D4+2*E4+3*F4+4*G4+5*H4)/SUM(D4:H4))"#]]
    .assert_eq(&formulas.join("\n"));
    let words: Vec<&str> =
        sheet.split("<t>").skip(1).map(|rest| rest.split("</t>").next().unwrap_or_default()).collect();
    expect![[r#"
        No
        Question
        Réponses possibles
        1
        2
        3
        4
        5
        Oui
        Non
        Sans réponse
        Total
        Moyenne
        =HYPERLINK(« https://exemple.org »)
        1 : Pas du tout d’accord; 5 : Tout à fait d’accord
        +1 ou non, dit-il; « oui »
        Oui / Non
        -3
        1 : Pas du tout en confiance; 5 : Tout à fait en confiance
        3. @Que retenez-vous?"#]]
    .assert_eq(&words.join("\n"));
    let named: Vec<&str> = sheet.split("<sheet name=\"").skip(1).filter_map(|rest| rest.split('"').next()).collect();
    assert_eq!(named, ["Avant", "Après", "Réponses en mots"]);
    assert_eq!(
        site.content("fr/formulaires/votre-avis/votre-avis-tally.xlsx"),
        form().content("fr/formulaires/votre-avis/votre-avis-tally.xlsx")
    );
}

#[test]
fn a_question_with_which_it_is_no_good_sign_to_agree_is_counted_from_the_other_end() {
    let site = site(
        "--- content/evaluations/section.yaml ---
kind: evaluation
--- content/evaluations/fr.md ---
---
title: Formulaires
---
--- content/evaluations/avis/facts.yaml ---
items:
- { id: a, scale: agree, reverse: yes }
- { id: b, scale: yes-no, reverse: yes }
- { id: c, scale: agree }
use: [post]
--- content/evaluations/avis/fr.md ---
---
title: Votre avis
items: { a: La jalousie prouve l’amour., b: Payer règle tout., c: J’en parle. }
---
",
    );
    let sheet = site.file("fr/formulaires/votre-avis/votre-avis-tally.xlsx");
    let means: Vec<&str> = sheet.split("<f>IF(").skip(1).filter_map(|rest| rest.split("</f>").next()).collect();
    expect![[r#"
        SUM(D2:H2)=0,"",(5*D2+4*E2+3*F2+2*G2+1*H2)/SUM(D2:H2))
        SUM(D4:H4)=0,"",(1*D4+2*E4+3*F4+4*G4+5*H4)/SUM(D4:H4))"#]]
    .assert_eq(&means.join("\n"));
    expect![[r#"
        ﻿Moment;No;Question;Réponses possibles;1;2;3;4;5;Oui;Non;Sans réponse
        Après;1;La jalousie prouve l’amour.;"1 : Pas du tout d’accord; 5 : Tout à fait d’accord – question inversée : pour la moyenne, 1 vaut 5 et 5 vaut 1";;;;;;;;
        Après;2;Payer règle tout.;Oui / Non – question inversée : la réponse attendue est « Non »;;;;;;;;
        Après;3;J’en parle.;"1 : Pas du tout d’accord; 5 : Tout à fait d’accord";;;;;;;;
    "#]].assert_eq(&site.file("fr/formulaires/votre-avis/votre-avis-tally.csv").replace("\r\n", "\n"));
    assert!(!site.file("fr/formulaires/votre-avis/index.html").contains("inversée"), "who answers is not told");
}

#[test]
fn a_form_leads_to_its_sheets_if_there_is_something_to_count() {
    let site = form();
    let page = site.file("fr/formulaires/votre-avis/index.html");
    assert!(page.contains("href=\"votre-avis-tally.xlsx\"") && page.contains("href=\"votre-avis-tally.csv\""));
    assert!(!site.file("fr/formulaires/en-mots/index.html").contains("tally"));
    assert!(!site.paths().iter().any(|path| path.starts_with("en/") && path.contains("tally")), "no English words");
}
