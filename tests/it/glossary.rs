//! Words of the glossary: the first mention leads to its term, a definition is shown word for word.

use expect_test::{Expect, expect};

use crate::check::{Outcome, site};
use crate::scratch;

/// A term with its words, an article, and how the site links.
fn with(glossary: &str, article: &str) -> Outcome {
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
glossary: {glossary}
exit: {{ to: {{ fr: https://meteo.example/, en: https://weather.example/ }} }}
--- content/sources.yaml ---
loi: {{ title: Loi, lang: fr, author: Québec, year: 2020 }}
--- content/glossary/traite/facts.yaml ---
version: 2
sources: [loi]
--- content/glossary/traite/fr.md ---
---
title: Traite des enfants
preferred: [traite des enfants]
admitted: [exploitation]
avoid: [{{ word: prostitution juvénile, reason: Un enfant ne se prostitue pas. }}]
---
Le fait de **recruter** un enfant pour l'exploiter [@loi].

Le moyen ne compte pas.
--- content/glossary/traite/en.md ---
---
title: Child trafficking
preferred: [child trafficking]
---
Recruiting a child in order to exploit them [@loi].
--- content/articles/un/facts.yaml ---
definition: traite
--- content/articles/un/fr.md ---
---
title: Un texte
---
{article}
"
    ))
}

fn written(outcome: &Outcome) -> String {
    outcome.part("fr/articles/un-texte/index.html", "<div class=\"text\">", "</article>")
}

fn is(found: &str, expected: Expect) {
    expected.assert_eq(found);
}

const MENTIONS: &str = "## La traite des enfants

> La traite des enfants, citée.

Voir [la traite des enfants au Canada](https://exemple.org/) et `traite des enfants`.

Les **exploitations** et l'exploitation. La traite des enfants. Les TRAITES DES ENFANTS.";

#[test]
fn the_first_mention_leads_to_the_term() {
    let outcome = with("first", MENTIONS);
    is(
        &written(&outcome),
        expect![[r#"
        <div class="text">
        <h2 id="la-traite-des-enfants">La traite des enfants</h2><blockquote><p>La traite des enfants, citée.</p></blockquote><p>Voir <a href="https://exemple.org/">la traite des enfants au Canada</a> et <code>traite des enfants</code>.</p><p>Les <strong><a class="term" href="../../glossary/traite-des-enfants/">exploitations</a></strong> et l’exploitation. La traite des enfants. Les TRAITES DES ENFANTS.</p>
        </div>
        </article>"#]],
    );
    // Its own page leads to itself nowhere.
    let own = outcome.part("fr/glossary/traite-des-enfants/index.html", "<div class=\"text\">", "</div>");
    assert!(!own.contains("traite-des-enfants"), "{own}");
}

#[test]
fn unless_the_site_links_by_hand_alone() {
    let outcome = with("marked", &format!("{MENTIONS}\n\nVoir [le mot](@traite)."));
    assert_eq!(written(&outcome).matches("glossary/traite-des-enfants/").count(), 1, "{}", written(&outcome));
}

#[test]
fn a_definition_stands_word_for_word_with_its_sources() {
    let outcome = with("marked", "Avant.\n\n::: definition /\n\nAprès.");
    is(
        &written(&outcome),
        expect![[r##"
            <div class="text">
            <p>Avant.</p><div class="definition"><p class="term"><dfn><a href="../../glossary/traite-des-enfants/">Traite des enfants</a></dfn></p><p>Le fait de <strong>recruter</strong> un enfant pour l’exploiter <span class="cite">[<a href="#source-1">1</a>]</span>.</p><p>Le moyen ne compte pas.</p></div><p>Après.</p>
            </div>
            <section class="sources" aria-labelledby="page-sources">
            <h2 id="page-sources">Sources</h2>
            <ol>
            <li id="source-1">
            <bdi translate="no" class="notranslate">Québec</bdi> ·
            <bdi lang="fr" dir="ltr">Loi</bdi>
            · 2020
            </li>
            </ol>
            </section>
            </article>"##]],
    );
    let named = with("marked", "::: definition {term=traite} /\n");
    assert!(written(&named).contains("Le moyen ne compte pas."), "{}", written(&named));
    // An Arabic reader of a borrowed text reads the definition of that text's language.
    let borrowed = outcome.part("ar/articles/un/index.html", "<div class=\"text\"", "</article>");
    assert!(borrowed.contains("Le moyen ne compte pas.") && !borrowed.contains("Recruiting"), "{borrowed}");
}

#[test]
fn a_definition_of_nothing_is_told() {
    let outcome = with("marked", "::: definition {term=trait} /\n");
    is(
        &scratch::told_in(outcome.report, "content/articles/un/"),
        expect![[r#"
            content/articles/un/fr.md | R110 Le glossaire n’a pas de fiche « trait ». → Vouliez-vous dire « traite »?
        "#]],
    );
}

#[test]
fn the_term_says_which_words_to_use() {
    let outcome = with("marked", "A.");
    let term = outcome.part("fr/glossary/traite-des-enfants/index.html", "<div class=\"text\"", "</article>");
    is(
        &term,
        expect![[r##"
            <div class="text">
            <p>Le fait de <strong>recruter</strong> un enfant pour l’exploiter <span class="cite">[<a href="#source-1">1</a>]</span>.</p><p>Le moyen ne compte pas.</p>
            </div>
            <dl class="words">
            <dt>À dire</dt>
            <dd>traite des enfants</dd>
            <dt>On dit aussi</dt>
            <dd>exploitation</dd>
            <dt>À éviter</dt>
            <dd><s>prostitution juvénile</s> <span>Pourquoi : <bdi>Un enfant ne se prostitue pas.</bdi></span></dd>
            </dl>
            <p class="version">Version <bdi>2</bdi></p>
            <section class="sources" aria-labelledby="page-sources">
            <h2 id="page-sources">Sources</h2>
            <ol>
            <li id="source-1">
            <bdi translate="no" class="notranslate">Québec</bdi> ·
            <bdi lang="fr" dir="ltr">Loi</bdi>
            · 2020
            </li>
            </ol>
            </section>
            </article>"##]],
    );
    let list = outcome.part("fr/glossary/index.html", "<main", "</main>");
    is(
        &list,
        expect![[r#"
        <main id="page-main" tabindex="-1">
        <article>
        <h1>glossary fr</h1>
        <dl class="terms">
        <dt><a href="traite-des-enfants/">Traite des enfants</a></dt>
        <dt class="admitted">exploitation</dt>
        <dd></dd>
        </dl>
        </article>
        </main>"#]],
    );
}
