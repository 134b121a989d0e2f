//! Addresses: what they are made of, that they stay, that every link of every page leads somewhere.

use std::collections::BTreeSet;

use expect_test::expect;
use fanal::plan::Profile;

use crate::browse;
use crate::check::{self, DAY, Outcome};
use crate::real_site;
use crate::scratch;

#[test]
fn every_link_of_the_real_site_leads_somewhere() {
    for (profile, outcome) in [(Profile::WEB, real_site::web()), (Profile::USB, real_site::usb())] {
        let broken = browse::broken_links(outcome, &profile);
        assert!(broken.is_empty(), "{} in {}:\n{}", broken.len(), profile.name, broken.join("\n"));
    }
}

/// Articles of one language file each, and more files.
fn articles(config: &str, texts: &[(&str, &str, &str)], more: &str) -> Outcome {
    on(Profile::WEB, config, texts, more)
}

fn on(profile: Profile, config: &str, texts: &[(&str, &str, &str)], more: &str) -> Outcome {
    let mut site = format!(
        "--- site.yaml ---
fanal: 1
id: essai
name: {{ fr: Essai, en: Trial }}
time_zone: America/Toronto
languages:
  - {{ tag: fr-CA, code: fr }}
  - {{ tag: en-CA, code: en, slugs: unicode }}
  - {{ tag: ar, code: ar }}
  - {{ tag: es, code: es, slugs: key }}
exit: {{ to: {{ fr: https://meteo.example/, en: https://weather.example/ }} }}
{config}"
    );
    for (key, code, front) in texts {
        let folder = format!("content/articles/{key}");
        site += &format!("--- {folder}/facts.yaml ---\n{{}}\n--- {folder}/{code}.md ---\n---\n{front}\n---\nA.\n");
        site += &format!("--- {folder}/{code}.ledger.yaml ---\nstate: reviewed\norigin: human\n");
    }
    site += more;
    check::on(DAY, profile, &site)
}

/// The pages of articles.
fn pages(outcome: &Outcome) -> String {
    let paths = outcome.paths().into_iter().filter(|path| path.matches('/').count() > 2 && path.ends_with(".html"));
    paths.filter(|path| !path.starts_with("go/")).map(|path| format!("{path}\n")).collect()
}

#[test]
fn an_address_is_made_of_the_title() {
    let outcome = articles(
        "french_first: false\nkinds: { article: { borrow: never } }\n",
        &[
            ("a", "fr", "title: L’écoute « à cœur ouvert » : ça marche?"),
            ("b", "fr", "title: Un titre\nslug: choisi-par-nous"),
            (
                "c",
                "fr",
                "title: Un titre très long qui continue encore et encore bien après le bord de la feuille de papier",
            ),
            ("d", "en", "title: Déjà vu"),
            ("e", "ar", "title: هدية"),
            ("f", "ar", "title: هدية\nslug: هدية"),
            ("g", "es", "title: Un regalo"),
            ("h", "fr", "title: ¿?"),
        ],
        "",
    );
    expect![[r#"
        ar/articles/e/index.html
        ar/articles/هدية/index.html
        ar/search/a-z/index.html
        en/articles/déjà-vu/index.html
        en/search/a-z/index.html
        es/articles/g/index.html
        es/buscar/a-z/index.html
        fr/articles/choisi-par-nous/index.html
        fr/articles/h/index.html
        fr/articles/l-ecoute-a-coeur-ouvert-ca-marche/index.html
        fr/articles/un-titre-tres-long-qui-continue-encore-et-encore-bien-apres/index.html
        fr/recherche/a-z/index.html
    "#]]
    .assert_eq(&pages(&outcome));
}

#[test]
fn the_address_of_a_help_page_says_nothing_and_stays() {
    let help = |title: &str, folder: &str| {
        let outcome = articles(
            "",
            &[],
            &format!(
                "--- content/{folder}/section.yaml ---
kind: page
help: true
--- content/{folder}/fr.md ---
---
title: Aide
neutral: Page
---
--- content/{folder}/quelqu-un-me-menace/facts.yaml ---
{{}}
--- content/{folder}/quelqu-un-me-menace/fr.md ---
---
title: {title}
neutral: Page 4
slug: menaces
---
A.
"
            ),
        );
        let paths: Vec<String> = outcome.paths().iter().map(|path| path.to_string()).collect();
        let said: Vec<&String> =
            paths.iter().filter(|path| !path.starts_with("go/") && path.contains("menace")).collect();
        assert!(said.is_empty(), "{said:?}");
        pages(&outcome)
    };
    let first = help("Quelqu'un me menace", "aide");
    expect![[r#"
        ar/aide/s5t6m8/index.html
        en/aide/s5t6m8/index.html
        es/aide/s5t6m8/index.html
        fr/aide/s5t6m8/index.html
        fr/recherche/a-z/index.html
    "#]]
    .assert_eq(&first);
    assert_eq!(first, help("Un tout autre titre", "aide"));
}

#[test]
fn what_was_published_must_lead_somewhere() {
    let published = "--- content/urls.yaml ---
fr/: home
fr/articles/ancien-nom/: a
fr/articles/le-nom/: a
fr/articles/oublie/: b
";
    let outcome = articles("", &[("a", "fr", "title: Le nom\naliases: [articles/ancien-nom]")], published);
    let told = scratch::told_in(outcome.report, "content/urls.yaml");
    expect![[r#"
        content/urls.yaml | P104 L’ancienne adresse « fr/articles/oublie/ » (fiche « b ») ne mène plus nulle part. → Ajoutez la ligne ci-dessous à l’en-tête du texte qui la remplace.
    "#]].assert_eq(&told);
}

#[test]
fn two_pages_cannot_have_one_address() {
    let outcome = articles(
        "",
        &[
            ("a", "fr", "title: Le nom"),
            ("b", "fr", "title: Le nom"),
            ("c", "fr", "title: Autre\naliases: [articles/le-nom, Vieux]"),
            ("d", "fr", "title: Encore\naliases: [vieux]"),
        ],
        "",
    );
    let told: String = scratch::told_all(outcome.report)
        .lines()
        .filter(|line| line.contains("| P1"))
        .map(|line| format!("{line}\n"))
        .collect();
    expect![[r#"
        content/articles/b/fr.md, content/articles/a/fr.md | P101 Deux pages demandent la même adresse : fr/articles/le-nom/index.html. → Donnez à l’une des deux un autre titre, ou une ligne « slug: » dans son en-tête.
        content/articles/c/fr.md, content/articles/a/fr.md | P101 Deux pages demandent la même adresse : fr/articles/le-nom/index.html. → Donnez à l’une des deux un autre titre, ou une ligne « slug: » dans son en-tête.
        content/articles/d/fr.md, content/articles/c/fr.md | P103 Les adresses fr/vieux/index.html et fr/Vieux/index.html ne diffèrent que par des majuscules. → Changez l’une des deux.
    "#]].assert_eq(&told);
}

#[test]
fn a_stick_has_names_that_every_computer_keeps() {
    let outcome = real_site::usb();
    let mut folded = BTreeSet::new();
    for path in outcome.paths() {
        assert!(path.is_ascii() && path.len() < 200, "{path}");
        assert!(path.split('/').all(|name| name.len() <= 100), "{path}");
        assert!(folded.insert(path.to_lowercase()), "{path} has a twin");
        if path.ends_with(".html") {
            for tag in browse::tags(&outcome.file(path)) {
                let href = tag.get("href");
                assert!(!href.starts_with('/') && (!href.ends_with('/') || href.contains(':')), "{path}: {href}");
            }
        }
    }
    assert!(outcome.has("START-HERE.html"));
    // A name in letters that a stick may lose gives way to the key; what stays too long is told.
    let long = format!("title: B\naliases: [{}]", "vieille-page-".repeat(9));
    let other = on(
        Profile::USB,
        "",
        &[
            ("e", "ar", "title: هدية"),
            ("f", "fr", "title: Écriture"),
            ("g", "fr", "title: A\nslug: écriture"),
            ("h", "fr", &long),
        ],
        "",
    );
    let paths = other.paths();
    assert!(paths.contains(&"fr/articles/g/index.html") && paths.iter().all(|path| path.is_ascii()), "{paths:#?}");
    expect![""].assert_eq(&scratch::told_in(other.report.clone(), "content/articles/g/"));
    expect![[r#"
        content/articles/h/fr.md | P105 Sur une clé, l’adresse « fr/vieille-page-vieille-page-vieille-page-vieille-page-vieille-page-vieille-page-vieille-page-vieille-page-vieille-page-/index.html » peut se perdre : un nom y a d’autres lettres que a à z, ou plus de 100 signes. → Donnez à ce texte une adresse simple, par exemple « slug: mon-texte », ou retirez « slugs: unicode » pour cette langue dans « site.yaml ».
    "#]].assert_eq(&scratch::told_in(other.report, "content/articles/h/"));
}
