//! What young readers of a help section can read: long sentences and hard pages are told, elsewhere nothing is.

use expect_test::expect;

use crate::check::site;
use crate::scratch;

fn told(audience: &str, help: &str, texts: &str) -> String {
    let outcome = site(&format!(
        "--- site.yaml ---
fanal: 1
id: essai
name: {{ fr: Essai }}
time_zone: America/Toronto
languages:
  - {{ tag: fr-CA, code: fr }}
  - {{ tag: en-CA, code: en }}
  - {{ tag: es, code: es }}
  - {{ tag: zh-Hans, code: zh }}
exit: {{ to: {{ fr: https://meteo.example/ }} }}
--- content/vocabularies/audiences.yaml ---
- {{ id: teens, young: true, label: {{ fr: Ados }} }}
- {{ id: parents, label: {{ fr: Parents }} }}
--- content/aide/section.yaml ---
kind: page
help: {help}
--- content/aide/un/facts.yaml ---
audiences: [{audience}]
{texts}"
    ));
    let problems = outcome.report.iter().filter(|problem| ["R154", "R155"].contains(&problem.code.name));
    let line = |problem| {
        let places = outcome.problems();
        let sentence = scratch::told(problem);
        let place =
            places.lines().find(|line| line.contains(&sentence[..4]) && line.contains(problem.places[0].path.as_str()));
        format!("{}\n{sentence}\n", place.unwrap_or_default())
    };
    problems.map(line).collect()
}

const LONG: &str = "--- content/aide/un/fr.md ---
---
title: Un
neutral: Un
---
Tu peux venir, tu peux partir, tu peux dire oui, tu peux dire non, et tu peux aussi ne rien dire. Tu peux rire.

- Tu peux {{ phone x }} un deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize dix-sept dix-huit dix-neuf vingt.
--- content/aide/un/zh.md ---
---
title: 一
neutral: 一
---
你可以来，你可以走，你可以说好，你可以说不好，你也可以什么都不说，你可以哭，你可以笑，你可以打电话，你可以休息。你可以笑。
";

#[test]
fn long_sentences_are_told_once_a_page_the_longest_first() {
    expect![[r#"
        advice R154 content/aide/un/fr.md:7:3 "Tu peux {{ phone x }} un deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize dix-sept dix-huit dix-neuf vingt." content/aide/un/fr.md:5:1 "Tu peux venir, tu peux partir, tu peux dire oui, tu peux dire non, et tu peux aussi ne rien dire."
        R154 2 phrases sont longues pour de jeunes lecteurs; la plus longue a 22 mots, pour 20 au plus. → Coupez-les en deux, ou faites-en une liste.
        advice R154 content/aide/un/zh.md:5:1 "你可以来，你可以走，你可以说好，你可以说不好，你也可以什么都不说，你可以哭，你可以笑，你可以打电话，你可以休息。"
        R154 Une phrase est longue pour de jeunes lecteurs : 47 signes, pour 45 au plus. → Coupez-les en deux, ou faites-en une liste.
    "#]].assert_eq(&told("teens", "true", LONG));
    assert_eq!(told("parents", "true", LONG), "");
    assert_eq!(told("teens", "false", LONG), "");
}

#[test]
fn a_page_that_is_hard_at_twelve_is_told() {
    let french = "L’accompagnement intersectoriel nécessite une concertation institutionnelle approfondie. ".repeat(5);
    let english = "Institutional collaboration necessitates considerable organizational understanding. ".repeat(5);
    let spanish = "La coordinación institucional necesita especialización profesional considerable. ".repeat(5);
    let texts = [("fr", &french), ("en", &english), ("es", &spanish)]
        .map(|(code, text)| format!("--- content/aide/un/{code}.md ---\n---\ntitle: Un\nneutral: Un\n---\n{text}\n"));
    expect![[r#"
        advice R155 content/aide/un/en.md
        R155 Cette page est difficile à lire à douze ans : Flesch donne -208, et 70 ou plus est facile. → Prenez des mots plus courts et des phrases plus courtes, puis lisez la page à voix haute.
        advice R155 content/aide/un/es.md
        R155 Cette page est difficile à lire à douze ans : Szigriszt donne -67, et 65 ou plus est facile. → Prenez des mots plus courts et des phrases plus courtes, puis lisez la page à voix haute.
        advice R155 content/aide/un/fr.md
        R155 Cette page est difficile à lire à douze ans : Kandel et Moles donne -84, et 70 ou plus est facile. → Prenez des mots plus courts et des phrases plus courtes, puis lisez la page à voix haute.
        advice R155 content/aide/un/fr.md
        R155 Cette page est difficile à lire à douze ans : LIX donne 93, et 40 ou moins est facile. → Prenez des mots plus courts et des phrases plus courtes, puis lisez la page à voix haute.
    "#]].assert_eq(&told("teens", "true", &texts.concat()));
}
