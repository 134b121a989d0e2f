//! Interface words: values, fallbacks, isolates, plurals; and what is wrong with a file of words.

use std::collections::BTreeSet;

use expect_test::expect;
use fanal::date::Date;
use fanal::diag::report::{Place, Report};
use fanal::locale::catalog::{Catalog, Value};
use fanal::locale::format::Formats;
use fanal::locale::{lint, pseudo};
use fanal::path::SourcePath;
use fanal::source::tree::{File, Tree};

use crate::locale::{SEVEN, in_words, languages, locales, shown, tag, with};

/// Some files of words on the data of the built-in languages.
fn alone(files: &[(&str, &str)]) -> Tree {
    let mut tree = Tree::new();
    for (path, file) in with(files).iter().filter(|(path, _)| path.extension() == "yaml") {
        tree.insert(path.clone(), file.clone());
    }
    for (path, text) in files {
        tree.insert(SourcePath::new(path), File::Text((*text).into()));
    }
    tree
}

fn catalog(files: &[(&str, &str)], tags: &[&str]) -> Catalog {
    let tree = alone(files);
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
        said("read", &[("day", Date::parse("2026-08-01").expect("a day").into())]),
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

/// What is wrong with some files of words, beside the built-in languages' data.
fn wrong(files: &[(&str, &str)], tags: &[&str], used: &[&str]) -> String {
    let tree = alone(files);
    let languages = languages(&tree, tags);
    let formats = Formats::read(&tree, &languages, &mut Report::new());
    let mut report = Report::new();
    let used: BTreeSet<String> = used.iter().map(|id| id.to_string()).collect();
    lint::lint(&tree, &languages, &formats, &[], Some(&used), &mut report);
    in_words(&tree, report)
}

#[test]
fn the_seven_languages_are_complete_and_have_no_problem() {
    let tree = locales();
    let languages = languages(&tree, &SEVEN);
    let mut report = Report::new();
    let formats = Formats::read(&tree, &languages, &mut report);
    let ids: BTreeSet<String> = lint::variables(&tree).into_keys().collect();
    lint::lint(&tree, &languages, &formats, &[], Some(&ids), &mut report);
    assert_eq!(shown(report), "");
}

#[test]
fn every_message_can_be_said_in_every_language() {
    let tree = locales();
    let languages = languages(&tree, &SEVEN);
    let mut report = Report::new();
    let formats = Formats::read(&tree, &languages, &mut report);
    let catalog = Catalog::read(&tree, &languages, &formats);
    let mut said = 0;
    for (id, variables) in lint::variables(&tree) {
        for language in languages.iter().filter(|language| catalog.has(&language.tag, &id)) {
            let value = |name: &str| -> Value {
                match name {
                    "date" | "last" => Date::parse("2026-08-05").expect("a day").into(),
                    "lang" => "ht".into(),
                    "n" | "m" | "minutes" => 3_i64.into(),
                    "unit" => "mb".into(),
                    _ => "x".into(),
                }
            };
            let values: Vec<(&str, Value)> = variables.iter().map(|name| (name.as_str(), value(name))).collect();
            let text = catalog.format_html(&language.tag, &id, &values, &mut report);
            assert!(!text.borrowed && !text.words.trim().is_empty(), "{} {id}", language.tag);
            said += 1;
        }
    }
    assert_eq!(shown(report), "");
    assert!(said >= 7 * 100, "{said}");
}

#[test]
fn french_words_are_spaced_as_in_quebec() {
    let tree = locales();
    let text = tree.text("locales/fr/site.ftl").expect("the French words");
    for line in text.lines().filter(|line| !line.starts_with('#')) {
        assert!(!line.contains(" :") && !line.contains(" ?") && !line.contains(" !") && !line.contains('\''), "{line}");
    }
}

#[test]
fn what_is_wrong_with_words_is_said_at_its_place() {
    let french = "one = un { $n }\n    .title = titre\ntwo = deux\nthree = trois { one }\nfour = { $n ->\n    [one] un\n   *[other] plusieurs\n }\n\
                  five = cinq\n";
    let arabic = "one = واحد { $m }\ntwo = <b>اثنان</b> &nbsp;\nthree = { on } { FOO($n) }\n\
                  four = { $n ->\n    [one] a\n    [ten] b\n   *[other] c\n }\nfvie = خمسة\ntwo = مرة أخرى\n= junk\n";
    let files = [("locales/fr/a.ftl", french), ("locales/ar/a.ftl", arabic)];
    expect![[r#"
        W105 
          Le thème demande le message « fiev », qui n’existe pas. Vouliez-vous dire « five »?
            Corrigez le nom dans le thème, ou ajoutez le message à locales/fr.
          The theme asks for the message "fiev", which does not exist. Did you mean "five"?
            Correct the name in the theme, or add the message to locales/fr.
        W102 locales/ar/a.ftl ← locales/fr/a.ftl:9:1
          Des messages manquent en ar : five.
            Ajoutez-les à locales/ar/a.ftl ; le premier texte français est à l’endroit montré ensuite. Si le fichier n’existe pas, copiez celui de locales/fr et traduisez-le.
          Messages are missing in ar: five.
            Add them to locales/ar/a.ftl; the first French text is at the second place shown. If the file does not exist, copy that of locales/fr and translate it.
          > five = 
        W106 locales/ar/a.ftl:1:1 ← locales/fr/a.ftl:1:1
          Le message « one » n’a pas en ar les mêmes valeurs qu’en français.
            Il y manque : $n.
          The message "one" has other values in ar than in French.
            These are missing: $n.
        W112 locales/ar/a.ftl:1:1 ← locales/fr/a.ftl:1:1
          Le message « one » n’a pas en ar les mêmes parties qu’en français.
            Il y manque : .title.
          The message "one" has other parts in ar than in French.
            These are missing: .title.
        W110 locales/ar/a.ftl:2:7
          Le message « two » contient des balises : « <b>اثنان</b> &nbsp; ».
            Écrivez le texte seul; la mise en forme appartient au thème.
          The message "two" holds tags: "<b>اثنان</b> &nbsp;".
            Write the text alone; its looks belong to the theme.
        W106 locales/ar/a.ftl:3:1 ← locales/fr/a.ftl:4:1
          Le message « three » n’a pas en ar les mêmes valeurs qu’en français.
            Retirez ce que le français n’a pas : $n.
          The message "three" has other values in ar than in French.
            Remove what the French has not: $n.
        W111 locales/ar/a.ftl:3:11
          Le message « three » renvoie à « on », qui n’existe pas en ar. Vouliez-vous dire « one »?
            Corrigez le nom entre accolades, ou ajoutez ce message.
          The message "three" refers to "on", which does not exist in ar. Did you mean "one"?
            Correct the name in braces, or add that message.
        W113 locales/ar/a.ftl:3:18
          Dans le message « three », « FOO » n’est pas une fonction connue.
            Les fonctions : NUMBER, DATE, LIST, LANGNAME.
          In the message "three", "FOO" is not a known function.
            The functions: NUMBER, DATE, LIST, LANGNAME.
        W109 locales/ar/a.ftl:10:1 ← locales/ar/a.ftl:2:1
          « two » est défini deux fois.
            Gardez une seule des deux définitions. Pour remplacer un message fourni, écrivez-le dans le fichier own.ftl du même dossier.
          "two" is defined twice.
            Keep one of the two definitions. To replace a message that Fanal brings, write it in the file own.ftl of the same folder.
        W101 locales/ar/a.ftl:11:1
          Cette ligne n’est pas un message : « = junk ».
            Un message s’écrit « nom = texte »; les lignes qui suivent commencent par des espaces.
          This line is not a message: "= junk".
            A message is written "name = text"; lines that continue it begin with spaces.
        W107 locales/ar/a.ftl:4:1
          Le message « four » n’a pas toutes les formes du pluriel en ar : zero, two, few et many.
            Ajoutez ces formes, ou écrivez une phrase où le nombre ne change rien, comme « Résultats : 12 ».
          The message "four" lacks plural forms in ar: zero, two, few, and many.
            Add these forms, or write a sentence in which the number changes nothing, like "Results: 12".
        W108 locales/ar/a.ftl:6:6
          Dans le message « four », la forme « ten » ne sert jamais en ar.
            Les formes de cette langue : zero, one, two, few, many et other. Retirez ou corrigez celle-ci.
          In the message "four", the form "ten" is never used in ar.
            The forms of this language: zero, one, two, few, many, and other. Remove or correct this one.
        W103 locales/ar/a.ftl:9:1
          Le message « fvie » n’existe qu’en ar, pas en français. Vouliez-vous dire « five »?
            Retirez-le, corrigez son nom, ou ajoutez-le d’abord en français.
          The message "fvie" exists only in ar, not in French. Did you mean "five"?
            Remove it, correct its name, or add it in French first.
        W104 locales/fr/a.ftl:9:1
          Aucune page n’emploie le message « five ».
            Retirez-le de toutes les langues si rien n’en aura besoin.
          No page uses the message "five".
            Remove it from every language if nothing will need it.
    "#]]
    .assert_eq(&wrong(&files, &["fr-CA", "ar"], &["one", "two", "three", "four", "fiev"]));
}

#[test]
fn words_that_lead_in_a_circle_or_nowhere_are_errors() {
    let french = "a = { b }\nb = { a }\nc = { -brand } { one.title }\n-brand = Lueur\none = un\n    .title = titre\n    .title = autre\n\
                  d = { $n ->\n    [one] a\n    [one] b\n   *[other] c\n }\n";
    let used = ["a", "c", "d"];
    expect![[r#"
        W115 locales/fr/a.ftl:1:1
          Le message « a » se contient lui-même en fr-CA.
            Coupez le cercle : un message ne peut pas renvoyer à un autre qui renvoie à lui.
          The message "a" contains itself in fr-CA.
            Cut the circle: a message cannot refer to another that refers to it.
        W115 locales/fr/a.ftl:2:1
          Le message « b » se contient lui-même en fr-CA.
            Coupez le cercle : un message ne peut pas renvoyer à un autre qui renvoie à lui.
          The message "b" contains itself in fr-CA.
            Cut the circle: a message cannot refer to another that refers to it.
        W109 locales/fr/a.ftl:7:6 ← locales/fr/a.ftl:6:6
          « one.title » est défini deux fois.
            Gardez une seule des deux définitions. Pour remplacer un message fourni, écrivez-le dans le fichier own.ftl du même dossier.
          "one.title" is defined twice.
            Keep one of the two definitions. To replace a message that Fanal brings, write it in the file own.ftl of the same folder.
        W109 locales/fr/a.ftl:10:6 ← locales/fr/a.ftl:9:6
          « d [one] » est défini deux fois.
            Gardez une seule des deux définitions. Pour remplacer un message fourni, écrivez-le dans le fichier own.ftl du même dossier.
          "d [one]" is defined twice.
            Keep one of the two definitions. To replace a message that Fanal brings, write it in the file own.ftl of the same folder.
    "#]]
    .assert_eq(&wrong(&[("locales/fr/a.ftl", french)], &["fr-CA"], &used));
}

#[test]
fn a_site_may_replace_and_add_words_in_a_file_of_its_own() {
    let files = [("locales/fr/a.ftl", "one = un\n"), ("locales/fr/own.ftl", "one = le mien\nmore = plus\n")];
    assert_eq!(wrong(&files, &["fr-CA"], &["one", "more"]), "");
}

#[test]
fn words_nested_without_end_are_refused() {
    let deep = format!("deep = {}{}\nok = oui\n", "{ ".repeat(4000), " }".repeat(4000));
    let text = wrong(&[("locales/fr/a.ftl", &deep)], &["fr-CA"], &[]);
    assert!(text.starts_with("W101"), "{text}");
    let catalog = catalog(&[("locales/fr/a.ftl", &deep)], &["fr-CA"]);
    assert!(!catalog.has(&tag("fr-CA"), "deep"));
}

#[test]
fn pseudo_languages_are_made_from_the_english_words() {
    let bare = locales();
    let site = "languages:\n- { tag: en-CA, code: en }\n- { tag: en-XA, code: xa }\n- { tag: ar-XB, code: xb }\n- { tag: iu-XS, code: xs }\n";
    let mut bare = bare;
    bare.insert(SourcePath::new("site.yaml"), File::Text(site.into()));
    let cast = pseudo::cast(&bare);
    let tree = pseudo::lay(bare, &cast);
    let languages = languages(&tree, &["en-CA", "en-XA", "ar-XB", "iu-XS"]);
    let mut report = Report::new();
    let formats = Formats::read(&tree, &languages, &mut report);
    let ids: BTreeSet<String> = lint::variables(&tree).into_keys().collect();
    lint::lint(&tree, &languages, &formats, &[], Some(&ids), &mut report);
    let catalog = Catalog::read(&tree, &languages, &formats);
    let mut all = String::new();
    for language in ["en-XA", "ar-XB", "iu-XS"] {
        for (id, values) in [
            ("skip-to-content", vec![]),
            ("page-n-of-m", vec![("n", 1_i64.into()), ("m", 2_i64.into())]),
            ("opens-in-language", vec![("lang", "ar".into())]),
            ("file-size", vec![("n", 3_i64.into()), ("unit", "mb".into())]),
        ] {
            all += &catalog.format_plain(&tag(language), id, &values, &mut report).words;
            all.push('\n');
        }
    }
    expect![[r#"
        ⟦Šķîþ ţö çöñţéñţ······⟧
        ⟦Þåĝé 1 öƒ 2····⟧
        ⟦(îñ ⟦Åŕåbîç···⟧)··⟧
        ⟦3 MB··⟧
        سكيص طو ثونطعنط
        صاغع 1 وف 2
        (ين ارابيث)
        3 مب
        ᓴᑭᐱᐳ ᑎᐅ ᑲᐅᓇᑎᐃᓇᑎ
        ᐳᐊᒐᐃ 1 ᐅᕙ 2
        (ᐱᓇ ᐊᕋᐊᐸᐱᑲ)
        3 ᒪᐸ
    "#]]
    .assert_eq(&all);
    assert_eq!(shown(report), "");
}

#[test]
fn the_words_of_the_staff_are_alike_in_french_and_english() {
    let tree = locales();
    let mut report = Report::new();
    lint::lint_staff(&tree, &mut report);
    assert_eq!(in_words(&tree, report), "");
}

#[test]
fn a_template_that_asks_wrongly_is_shown_where_it_asks() {
    let tree = alone(&[
        ("locales/fr/a.ftl", "page = Page { $n }\n    .title = Titre\n"),
        ("themes/x/templates/a.html", "{{ t(id=\"paeg\") }}"),
    ]);
    let languages = languages(&tree, &["fr-CA"]);
    let formats = Formats::read(&tree, &languages, &mut Report::new());
    let place = Place::range(&SourcePath::new("themes/x/templates/a.html"), 3..15);
    let values = ["m".to_owned()];
    let calls = [
        lint::Call { id: "paeg", values: &[], place: &place },
        lint::Call { id: "page", values: &values, place: &place },
        lint::Call { id: "page.title", values: &[], place: &place },
    ];
    let mut report = Report::new();
    lint::lint(&tree, &languages, &formats, &calls, None, &mut report);
    expect![[r#"
        W105 themes/x/templates/a.html:1:4
          Le thème demande le message « paeg », qui n’existe pas. Vouliez-vous dire « page »?
            Corrigez le nom dans le thème, ou ajoutez le message à locales/fr.
          The theme asks for the message "paeg", which does not exist. Did you mean "page"?
            Correct the name in the theme, or add the message to locales/fr.
        W116 themes/x/templates/a.html:1:4 ← locales/fr/a.ftl:1:1
          Le gabarit ne donne pas au message « page » les valeurs que celui-ci demande.
            Ajoutez : n.
          The template does not give the message "page" the values that it asks for.
            Add: n.
    "#]]
    .assert_eq(&in_words(&tree, report));
}

#[test]
fn a_site_may_accept_that_words_are_still_to_come() {
    let files = [
        ("locales/fr/a.ftl", "one = un\n"),
        ("locales/iu/locale.yaml", "accept: { words: A speaker is at work on them }\n"),
    ];
    assert_eq!(wrong(&files, &["fr-CA", "iu"], &["one"]), "");
}
