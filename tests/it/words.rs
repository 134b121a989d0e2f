//! Interface words: values, fallbacks, isolates, plurals; and what is wrong with a file of words.

use expect_test::expect;
use fanal::diag::report::Report;
use fanal::lang::{Languages, Tag};
use fanal::locale::catalog::{Catalog, Value};
use fanal::locale::format::{Day, Formats};
use fanal::path::SourcePath;
use fanal::source::tree::{File, Tree};

use crate::locale::{languages, locales, shown, tag, with};

fn catalog(files: &[(&str, &str)], tags: &[&str]) -> Catalog {
    let mut tree = Tree::new();
    for (path, file) in with(files).iter().filter(|(path, _)| path.extension() == "yaml") {
        tree.insert(path.clone(), file.clone());
    }
    for (path, text) in files {
        tree.insert(SourcePath::new(path), File::Text((*text).into()));
    }
    let languages = languages(&tree, tags);
    let formats = Formats::read(&tree, &languages, &mut Report::new());
    Catalog::read(&tree, &languages, &formats)
}

/// HTML, then plain text, then problems.
fn said(catalog: &Catalog, language: &str, id: &str, values: &[(&str, Value)]) -> String {
    let mut report = Report::new();
    let html = catalog.format_html(&tag(language), id, values, &mut report);
    let plain = catalog.format_plain(&tag(language), id, values, &mut Report::new());
    assert!(
        !plain.words.contains(|letter: char| ('\u{2066}'..='\u{2069}').contains(&letter)),
        "no isolates in plain text"
    );
    let borrowed = if html.borrowed { format!(" [{}]", html.tag) } else { String::new() };
    format!("{} | {}{borrowed}\n{}", html.marked(), plain.words, shown(report))
}

#[test]
fn values_are_isolated_in_html_and_bare_in_plain_text() {
    let words = "hello = Bonjour { $name } & bienvenue\nalone = { $name }\ncount = Résultats : { $n }\nread = Lu le { DATE($day) }\n\
                 who = Par { $people } ou { LIST($people, type: \"or\") }\ncall = Appelez { $phone }.\nin = En { LANGNAME($tag) }\n";
    let catalog = catalog(&[("locales/fr/a.ftl", words)], &["fr-CA"]);
    let phone = Value::Markup { html: "<a href=\"tel:911\">911</a>".into(), plain: "911".into() };
    let people = Value::List(vec!["A&B".into(), "C".into()]);
    let said = |id: &str, values: &[(&str, Value)]| said(&catalog, "fr-CA", id, values);
    let all = [
        said("hello", &[("name", "<Ève>\u{202E}".into())]),
        said("alone", &[("name", "<Ève>".into())]),
        said("count", &[("n", 12345_i64.into())]),
        said("read", &[("day", Day { year: 2026, month: 8, day: 1 }.into())]),
        said("read", &[("day", "2026-08-05".into())]),
        said("who", &[("people", people)]),
        said("call", &[("phone", phone)]),
        said("in", &[("tag", "ar".into())]),
    ];
    expect![[r#"
        Bonjour <bdi>&lt;Ève&gt;</bdi> &amp; bienvenue | Bonjour <Ève> & bienvenue
        &lt;Ève&gt; | <Ève>
        Résultats : 12 345 | Résultats : 12 345
        Lu le 1er août 2026 | Lu le 1er août 2026
        Lu le 5 août 2026 | Lu le 5 août 2026
        Par <bdi>A&amp;B et C</bdi> ou <bdi>A&amp;B ou C</bdi> | Par A&B et C ou A&B ou C
        Appelez <bdi><a href="tel:911">911</a></bdi>. | Appelez 911.
        En arabe | En arabe
    "#]]
    .assert_eq(&all.concat());
}

#[test]
fn our_plural_rules_choose_the_variant() {
    let french = "n = { $n ->\n    [0] aucun\n    [one] { $n } résultat\n   *[other] { $n } résultats\n }\n\
                  near = { $near ->\n    [none] Rien.\n   *[other] Peut-être { $near } ?\n }\n";
    let arabic = "n = { NUMBER($n) ->\n    [zero] صفر\n    [one] واحد\n    [two] اثنان\n    [few] { $n } قليل\n    [many] { $n } كثير\n   *[other] { $n } آخر\n }\n";
    let inuktitut = "n = { $n ->\n    [one] one\n    [two] two\n   *[other] other\n }\n";
    let files = [("locales/fr/a.ftl", french), ("locales/ar/a.ftl", arabic), ("locales/iu/a.ftl", inuktitut)];
    let catalog = catalog(&files, &["fr-CA", "ar", "iu", "ht"]);
    let of = |language: &str, n: i64| {
        catalog.format_plain(&tag(language), "n", &[("n", n.into())], &mut Report::new()).words
    };
    let all: Vec<String> =
        ["fr-CA", "ar", "iu"].iter().map(|tag| [0, 1, 2, 5, 12, 100].map(|n| of(tag, n)).join(" · ")).collect();
    expect![[r#"
        aucun · 1 résultat · 2 résultats · 5 résultats · 12 résultats · 100 résultats
        صفر · واحد · اثنان · 5 قليل · 12 كثير · 100 آخر
        other · one · two · other · other · other"#]]
    .assert_eq(&all.join("\n"));
    assert_eq!(said(&catalog, "fr-CA", "near", &[("near", "".into())]), "Rien. | Rien.\n");
    assert_eq!(said(&catalog, "fr-CA", "near", &[("near", "x".into())]), "Peut-être <bdi>x</bdi> ? | Peut-être x ?\n");
}

#[test]
fn a_message_from_another_language_says_so() {
    let files = [
        ("locales/fr/a.ftl", "one = un { $n }\ntwo = deux\n    .title = titre\nthree = trois\n"),
        ("locales/fr-CA/a.ftl", "two = deux d’ici\n"),
        ("locales/ar/a.ftl", "one = واحد { $n }\n"),
        ("locales/fr/own.ftl", "three = trois à nous\n"),
    ];
    let catalog = catalog(&files, &["ar", "fr-CA"]);
    let all = [
        said(&catalog, "fr-CA", "two", &[]),
        said(&catalog, "fr-CA", "three", &[]),
        said(&catalog, "ar", "one", &[("n", "LQ".into())]),
        said(&catalog, "ar", "two", &[]),
        said(&catalog, "ar", "nowhere", &[]),
    ];
    expect![[r#"
        deux d’ici | deux d’ici
        trois à nous | trois à nous
        واحد <bdi>LQ</bdi> | واحد LQ
        <span lang="fr" dir="ltr">deux</span> | deux [fr]
        {nowhere} | {nowhere}
        W105  id=nowhere language=ar near=
    "#]]
    .assert_eq(&all.concat());
    assert!(catalog.has(&tag("ar"), "one") && !catalog.has(&tag("ar"), "two"));
}

#[test]
fn a_fault_of_a_message_is_a_problem() {
    let words = "lacks = Bonjour { $name }\nday = { DATE($day) }\nref = { nothing }\n";
    let catalog = catalog(&[("locales/fr/a.ftl", words)], &["fr-CA"]);
    let all = [
        said(&catalog, "fr-CA", "lacks", &[]),
        said(&catalog, "fr-CA", "day", &[("day", "2026-02-30".into())]),
        said(&catalog, "fr-CA", "ref", &[]),
    ];
    expect![[r#"
        Bonjour <bdi>{$name}</bdi> | Bonjour {$name}
        W114 locales/fr/a.ftl id=lacks language=fr-CA
        DATE | DATE
        W114 locales/fr/a.ftl id=day language=fr-CA
        {nothing} | {nothing}
        W114 locales/fr/a.ftl id=ref language=fr-CA
    "#]]
    .assert_eq(&all.concat());
}

#[allow(dead_code)]
fn seven(tree: &Tree) -> Languages {
    languages(tree, &crate::locale::SEVEN)
}

#[allow(dead_code)]
fn built_in() -> (Tree, Vec<Tag>) {
    (locales(), crate::locale::SEVEN.map(tag).to_vec())
}
