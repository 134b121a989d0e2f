//! What people write in `content/`: bundles, facts, words, references, and what they are told.

use expect_test::expect;

use crate::check::site;

const ARTICLE: &str = "--- content/articles/un-cadeau/facts.yaml ---
updated: 2026-11-20
--- content/articles/un-cadeau/fr.md ---
---
title: Un cadeau : pourquoi?
---
Bonjour.
--- content/articles/un-cadeau/en.md ---
---
title: A gift
---
Hello.
";

#[test]
fn a_sound_site_has_no_problem() {
    assert_eq!(site(ARTICLE).problems(), "");
}

#[test]
fn every_problem_of_a_file_shows_at_once_with_its_place() {
    let outcome = site(
        "--- content/articles/un-cadeau/facts.yaml ---
upated: 2026-11-20
publish_from: 20 novembre
order: premier
topics: [inconnu]
--- content/articles/un-cadeau/fr.md ---
---
titre: Un cadeau
slug: cadeau
---
Voir [ceci](@un-cadeu) et {{ phone nulle-part }} [@rien].
",
    );
    expect![[r#"
        error Y111 content/articles/un-cadeau/facts.yaml:1:1 "upated"
        error Y114 content/articles/un-cadeau/facts.yaml:2:15 "20 novembre"
        error Y115 content/articles/un-cadeau/facts.yaml:3:8 "premier"
        error R112 content/articles/un-cadeau/facts.yaml:4:10 "inconnu"
        error Y111 content/articles/un-cadeau/fr.md:2:1 "titre"
        error R101 content/articles/un-cadeau/fr.md:5:6 "[ceci](@un-cadeu)"
        error R103 content/articles/un-cadeau/fr.md:5:27 "{{ phone nulle-part }}"
        error R107 content/articles/un-cadeau/fr.md:5:51 "@rien"
    "#]]
    .assert_eq(&outcome.problems());
}

#[test]
fn a_record_may_be_of_another_kind_than_its_section() {
    let facts = ARTICLE.replace("updated: 2026-11-20\n", "kind: page\n");
    let outcome = site(&facts);
    assert_eq!(outcome.problems(), "");
    let entry = outcome.built.site.as_ref().and_then(|site| site.entry("un-cadeau")).expect("the record");
    assert_eq!(entry.kind, "page");
}

#[test]
fn the_kinds_that_facts_may_name_are_those_of_the_table() {
    let names: Vec<&str> = fanal::kinds::TABLE.iter().map(|kind| kind.name).collect();
    assert_eq!(names, fanal::kinds::fields::KINDS);
}
