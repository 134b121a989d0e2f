//! Links by key, anchors, citations: what they become, and what is said of those that find nothing.

use expect_test::expect;
use fanal::diag::report::Weight;

use crate::check::{Outcome, site};
use crate::scratch;

fn two(first: &str, second: &str) -> Outcome {
    site(&format!(
        "--- content/articles/un/facts.yaml ---
{{}}
--- content/articles/un/fr.md ---
---
title: Le premier
---
{first}
--- content/articles/deux/facts.yaml ---
{{}}
--- content/articles/deux/fr.md ---
---
title: Le « second »
---
{second}
--- content/sources.yaml ---
loi: {{ title: Loi sur la protection, lang: fr, author: Québec, year: 2020, url: https://exemple.org/loi, read_date: 2026-11-20, page_date: 2026-10-01 }}
livre: {{ title: A book, lang: en, author: Someone, publisher: A press, year: 2007 }}
--- content/services/ligne/facts.yaml ---
phones: [{{ id: voix, number: \"+18339001010\", channel: voice, languages: [fr] }}]
web: {{ fr: https://ligne.exemple.org/ }}
sourced: {{ url: https://exemple.org/, read_date: 2026-11-20 }}
second: {{ url: https://exemple.com/, read_date: 2026-11-20 }}
--- content/services/ligne/fr.md ---
---
title: La ligne
phones: {{ voix: De vive voix }}
---
"
    ))
}

fn written(outcome: &Outcome) -> String {
    outcome.part("fr/articles/le-premier/index.html", "<div class=\"text\">", "</div>")
}

#[test]
fn a_key_becomes_an_address_and_its_title() {
    let outcome = two(
        "Voir [la suite](@deux), [](@deux), [les signes](@deux#signes), [les *articles*](@articles), [](@services) et [](@ligne).",
        "## Les signes {#signes}\n\nVoir [plus haut](#signes).",
    );
    expect![[r#"
        <div class="text">
        <p>Voir <a href="../le-second/">la suite</a>, <a href="../le-second/">Le « second »</a>, <a href="../le-second/#signes">les signes</a>, <a href="../">les <em>articles</em></a>, <a href="../../services/">services fr</a> et <a href="../../services/la-ligne/">La ligne</a>.</p>
        </div>"#]].assert_eq(&written(&outcome));
    assert!(!outcome.report.iter().any(|problem| problem.code.name != "R118"), "{}", outcome.problems());
}

#[test]
fn a_link_that_finds_nothing_names_the_nearest() {
    let outcome = two(
        "Voir [la suite](@deus), [les signes](@deux#signe), [ici](#nulle-part), [](@article), [une fiche](@loi) et [@lio].",
        "## Les signes {#signes}\n\nA.",
    );
    expect![[r#"
        content/articles/un/fr.md | R101 Le lien mène à « deus », qui n’existe pas. → Vouliez-vous dire « deux »? Corrigez la clé après @.
        content/articles/un/fr.md | R102 La page « deux » n’a pas d’intertitre « signe ». → Vouliez-vous dire « signes »? Corrigez ce qui suit #.
        content/articles/un/fr.md | R102 La page « un » n’a pas d’intertitre « nulle-part ». → Corrigez ce qui suit #. Cette page n’a aucun intertitre.
        content/articles/un/fr.md | R101 Le lien mène à « article », qui n’existe pas. → Vouliez-vous dire « articles »? Corrigez la clé après @.
        content/articles/un/fr.md | R101 Le lien mène à « loi », qui n’existe pas. → Corrigez la clé après @, ou créez cette fiche.
        content/articles/un/fr.md | R107 La source « lio » n’existe pas. → Vouliez-vous dire « loi »?
    "#]].assert_eq(&scratch::told_in(outcome.report, "content/articles/un/"));
}

#[test]
fn citations_are_numbered_as_they_appear() {
    let outcome =
        two("Un fait [@livre, p. 3]. Un autre [@loi]. Le premier encore [@livre].", "Rien que la loi [@loi].");
    expect![[r##"
        <div class="text">
        <p>Un fait <span class="cite">[<a href="#source-1">1</a>, p. 3]</span>. Un autre <span class="cite">[<a href="#source-2">2</a>]</span>. Le premier encore <span class="cite">[<a href="#source-1">1</a>]</span>.</p>
        </div>"##]].assert_eq(&written(&outcome));
    let sources = |path: &str| outcome.part(path, "<section class=\"sources\"", "</section>");
    expect![[r#"
        <section class="sources" aria-labelledby="page-sources">
        <h2 id="page-sources">Sources</h2>
        <ol>
        <li id="source-1">
        <bdi translate="no" class="notranslate">Someone</bdi> ·
        <bdi lang="en" dir="ltr">A book</bdi>
        · <bdi translate="no" class="notranslate">A press</bdi>
        · 2007
        </li>
        <li id="source-2">
        <bdi translate="no" class="notranslate">Québec</bdi> ·
        <a href="https://exemple.org/loi" rel="noreferrer" hreflang="fr"><bdi lang="fr" dir="ltr">Loi sur la protection</bdi></a>
        · 2020
        · page datée du 1er octobre 2026
        · lu le 20 novembre 2026
        </li>
        </ol>
        </section>"#]].assert_eq(&sources("fr/articles/le-premier/index.html"));
    assert!(sources("fr/articles/le-second/index.html").contains("<li id=\"source-1\">"));
}

#[test]
fn a_link_out_of_the_site_tells_it_nothing() {
    let outcome = two("Voir [la loi](https://exemple.org/loi?a=1&b=2).", "A.");
    expect![[r#"
        <div class="text">
        <p>Voir <a href="https://exemple.org/loi?a=1&amp;b=2">la loi</a>.</p>
        </div>"#]]
    .assert_eq(&written(&outcome));
    let refused = two("Voir [la loi](javascript:alert(1)) et [un fichier](../un/fr.md).", "A.");
    expect![[r#"
        content/articles/un/fr.md | M116 Un lien ne peut pas commencer par « javascript: ». → Les liens commencent par https:, mailto:, tel:, # ou @, ou nomment un fichier du dossier.
        content/articles/un/fr.md | M118 Le lien « ../un/fr.md » mène à une page de ce site par son adresse. → Écrivez la clé de la page : [mots](@clé). La clé est le nom de son dossier.
    "#]].assert_eq(&scratch::told_in(refused.report, "content/articles/un/"));
}

#[test]
fn what_is_written_by_hand_is_told_with_the_line_to_copy() {
    let outcome = two("Appelle le 1 833 900-1010, le 514 555-0142, va sur https://ligne.exemple.org.", "A.");
    let told: Vec<String> = outcome
        .report
        .iter()
        .map(|problem| format!("{} | {}", scratch::told(problem), problem.correction.clone().unwrap_or_default()))
        .collect();
    expect![[r#"
        R116 « 1 833 900-1010 » est écrit à la main, mais la fiche « ligne » le contient. → Remplacez-le par ce qui suit : il sera corrigé partout le jour où il changera. | {{ phone ligne }}
        R117 « 514 555-0142 » est écrit à la main et ne figure dans aucune fiche. → Créez une fiche de service, puis montrez ici son numéro : {{ phone CLÉ }}. | 
        R116 « https://ligne.exemple.org » est écrit à la main, mais la fiche « ligne » le contient. → Remplacez-le par ce qui suit : il sera corrigé partout le jour où il changera. | {{ link ligne }}
        R118 Aucun texte ne s’appuie sur la source « loi ». → Citez-la dans un texte avec [@loi], ou retirez-la. | 
        R118 Aucun texte ne s’appuie sur la source « livre ». → Citez-la dans un texte avec [@livre], ou retirez-la. | "#]].assert_eq(&told.join("\n"));
    // A number of nobody is never published: it grows old without anyone seeing it.
    let nobody = outcome.report.iter().find(|problem| problem.code.name == "R117").expect("the number of nobody");
    assert_eq!(nobody.code.weight, Weight::Error);
}
