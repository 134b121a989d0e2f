//! Every code of a problem: its words are whole in both languages, and some test shows it.

use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};
use std::sync::{Arc, LazyLock};

use expect_test::expect;
use fanal::diag::report::{Argument, Problem, Report};
use fanal::path::{OutputPath, SourcePath};
use fanal::plan::Profile;
use fanal::sealed::{self, Content, Origin, Part, Sealed, Seals, TooManyValues, Value};
use fanal::sentences::{Staff, Words, is_code};
use fanal::source::builtin;
use fanal::source::tree::{File, Media};

use crate::check::{self, Outcome, site};
use crate::scratch::told;

fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

fn files(folder: &Path, ending: &str, found: &mut Vec<PathBuf>) {
    for entry in std::fs::read_dir(folder).expect("a folder").filter_map(Result::ok) {
        let path = entry.path();
        if path.is_dir() {
            files(&path, ending, found);
        } else if path.to_string_lossy().ends_with(ending) {
            found.push(path);
        }
    }
}

fn texts(folder: &str, ending: &str) -> Vec<String> {
    let mut found = Vec::new();
    files(&root().join(folder), ending, &mut found);
    found.sort();
    found.iter().map(|path| std::fs::read_to_string(path).expect("a text")).collect()
}

/// The codes that the program can raise.
fn raised() -> BTreeSet<String> {
    let mut codes = BTreeSet::new();
    for text in texts("src", ".rs") {
        for (at, _) in text.match_indices("= Code::") {
            let name = text[at..].split('"').nth(1).unwrap_or_default();
            if is_code(name) {
                codes.insert(name.to_owned());
            }
        }
    }
    assert!(codes.len() > 250, "{} codes", codes.len());
    codes
}

pub static WORDS: LazyLock<[Words; 2]> =
    LazyLock::new(|| [Staff::French, Staff::English].map(|staff| Words::new(staff, &builtin::tree())));

#[test]
fn every_code_has_words_in_both_languages_and_every_word_a_code() {
    let raised = raised();
    for words in WORDS.iter() {
        let written: BTreeSet<String> = words.codes().iter().cloned().collect();
        assert_eq!(raised.difference(&written).collect::<Vec<_>>(), Vec::<&String>::new(), "codes without words");
        assert_eq!(written.difference(&raised).collect::<Vec<_>>(), Vec::<&String>::new(), "words without a code");
        for code in &raised {
            assert!(words.explanation(code).is_some_and(|text| text.len() > 20), "{code} is not explained");
        }
    }
}

/// Codes that no test on this machine can call forth, each with the reason.
const ELSEWHERE: [(&str, &str); 11] = [
    ("A104", "a disk that fails while it is read"),
    ("A119", "a failure of the system that has no name of its own"),
    ("E111", "the bidi run is tested by itself: whatever we write is isolated"),
    ("I104", "a program built without pictures"),
    ("I131", "a program built without the part that listens"),
    ("P111", "a route of an output that is not in the table: a fault of the program"),
    ("T113", "the words are proved before: a fault of the program"),
    ("T115", "a language without words of any kind is told before pages are made"),
    ("T121", "a program built without the minifier"),
    ("T133", "the tables of a font are looked at before: a fault of the library"),
    ("U116", "a program built without the network"),
];

// Four codes are shown here or in `safety.rs`, but not by `tests/sites/everything-wrong`: S119 is told only when a site is released, and
// S137 only where no page of safety is named, while that site names one that is not written in every language (S138). R154 and R155, which need a help section for the young, are in `ease.rs`.
#[test]
fn every_code_is_seen_in_a_test() {
    let mut seen: BTreeSet<String> = ELSEWHERE.iter().map(|(code, _)| (*code).to_owned()).collect();
    let mut tests = texts("tests", ".test");
    tests.extend(texts("tests/it", ".rs"));
    tests.extend(texts("tests/sites", ".txt"));
    // Tests that stand beside what they test.
    tests.extend(texts("src", ".rs").iter().filter_map(|text| Some(text.split_once("#[cfg(test)]")?.1.to_owned())));
    for text in tests {
        for word in text.split(|letter: char| !letter.is_ascii_alphanumeric()).filter(|word| is_code(word)) {
            seen.insert(word.to_owned());
        }
    }
    let unseen: Vec<String> = raised().difference(&seen).cloned().collect();
    assert_eq!(unseen, Vec::<String>::new(), "codes that no test shows");
}

/// What a report says, whole: no variable left open, no word for "nothing" where it is not selected.
fn is_whole(problem: &Problem) {
    for words in WORDS.iter() {
        let sentence = words.sentence(problem);
        for text in [&sentence.text, &sentence.next] {
            assert!(
                !text.contains("{$") && !text.contains("{ $") && !text.contains('‹'),
                "{}: {text}",
                problem.code.name
            );
            let own = |argument: &Argument| matches!(argument, Argument::Text(word) if word.contains("none"));
            let foreign = problem.arguments.iter().any(|(_, argument)| own(argument));
            assert!(foreign || !text.contains("none"), "{}: {text}", problem.code.name);
        }
        assert!(!sentence.text.trim().is_empty(), "{} says nothing", problem.code.name);
        assert!(!sentence.next.trim().is_empty(), "{} has no next step", problem.code.name);
    }
}

#[test]
fn sentences_of_real_problems_are_whole() {
    let folder = root().join("tests/sites/everything-wrong");
    let mut read = Report::new();
    let files = fanal::disk::read::read(&folder, &Default::default(), &mut read);
    let outcome = check::build(files.tree, check::DAY, Profile::WEB);
    let mut count = BTreeMap::new();
    for problem in outcome.report.iter().chain(read.iter()) {
        is_whole(problem);
        *count.entry(problem.code.name).or_insert(0) += 1;
    }
    assert!(count.len() > 80, "{count:?}");
}

/// The sentences of some codes, in the order of the report, each proved whole.
#[track_caller]
pub fn told_of(outcome: &Outcome, codes: &[&str]) -> String {
    let mut text = String::new();
    for problem in outcome.report.iter().filter(|problem| codes.contains(&problem.code.name)) {
        is_whole(problem);
        text.push_str(&told(problem));
        text.push('\n');
    }
    for code in codes {
        assert!(text.contains(code), "no {code} in\n{}", outcome.problems());
    }
    text
}

/// A site with this `site.yaml`.
fn configured(text: &str) -> Outcome {
    site(&format!("--- site.yaml ---\n{text}"))
}

#[test]
fn a_folder_without_configuration_is_told() {
    let outcome = check::build(check::files("--- content/home/fr.md ---\n"), check::DAY, Profile::WEB);
    expect![[r#"
        S101 Ce dossier n’a pas de fichier site.yaml. → Placez-vous dans le dossier du site, ou créez un site avec « fanal nouveau mon-site ».
    "#]].assert_eq(&told_of(&outcome, &["S101"]));
}

#[test]
fn a_format_of_later_is_told() {
    let outcome = configured("fanal: 7\nid: x\ntime_zone: UTC\nlanguages: [{ tag: fr, code: fr }]\n");
    expect![[r#"
        S103 Ce site est écrit pour un autre format de Fanal (7), que cette version ne connaît pas. → Installez une version plus récente de Fanal. Si vous venez de créer ce site, écrivez « fanal: 1 ».
    "#]].assert_eq(&told_of(&outcome, &["S103"]));
}

#[test]
fn languages_that_cannot_be_are_told() {
    let none = configured("fanal: 1\nid: x\ntime_zone: UTC\nlanguages: []\n");
    expect![[r#"
        S104 Le site n’a aucune langue. → Ajoutez sous « languages » : - { tag: fr-CA, code: fr }
    "#]]
    .assert_eq(&told_of(&none, &["S104"]));
    let twice = configured(
        "fanal: 1\nid: x\ntime_zone: UTC\nlanguages:\n  - { tag: fr, code: fr }\n  - { tag: fr-CA, code: fr }\n  \
         - { tag: en, code: EN_ca }\n  - { tag: es, code: go }\n",
    );
    expect![[r#"
        S105 La langue « fr » est déjà dans la liste : son étiquette ou son code y est deux fois. → Retirez l’une des deux lignes, ou corrigez son étiquette et son code.
        S106 « EN_ca » ne peut pas être le code d’une langue. → Prenez de 2 à 12 lettres minuscules sans accent, par exemple « en-ca ».
        S116 Le code de langue « go » est réservé. → Choisissez un autre code. L’étiquette de la langue peut rester la même.
    "#]].assert_eq(&told_of(&twice, &["S105", "S106", "S116"]));
}

#[test]
fn a_site_without_name_or_exit_is_told() {
    let bare = configured("fanal: 1\nid: x\ntime_zone: UTC\nlanguages: [{ tag: fr, code: fr }]\n");
    expect![[r#"
        S114 Le site n’a pas de nom. → Ajoutez « name: », par exemple : name: { fr: Mon site }
        S113 Le site n’a pas de sortie rapide. → Ajoutez « exit: » avec une adresse banale pour chaque langue, comme la météo. Exemple : exit: { to: { fr: https://meteo.gc.ca } }
    "#]].assert_eq(&told_of(&bare, &["S113", "S114"]));
}

#[test]
fn a_sample_is_not_released() {
    let strict = Profile { strict: true, ..Profile::WEB };
    let text = "--- site.yaml ---\nfanal: 1\nid: x\nname: { fr: X }\nsample: true\ntime_zone: UTC\n\
                languages: [{ tag: fr, code: fr }]\n";
    expect![[r#"
        S115 Ce site est un exemple : il ne peut pas être publié. → Retirez « sample: true » de site.yaml quand toutes les fiches sont vraies.
    "#]].assert_eq(&told_of(&check::on(check::DAY, strict, text), &["S115"]));
}

#[test]
fn a_site_in_a_pseudo_language_is_not_released() {
    let strict = Profile { strict: true, ..Profile::WEB };
    let text = "--- site.yaml ---\nfanal: 1\nid: x\nname: { fr: X }\ntime_zone: UTC\n\
                languages: [{ tag: fr, code: fr }, { tag: iu-XS, code: xs }]\n";
    expect![[r#"
        S119 Le site ne peut pas être publié avec la langue d’essai « iu-XS ». → Retirez de site.yaml la ligne « tag: iu-XS ».
    "#]].assert_eq(&told_of(&check::on(check::DAY, strict, text), &["S119"]));
    assert!(!check::on(check::DAY, Profile::WEB, text).problems().contains("S119"));
}

#[test]
fn lines_that_are_not_understood_are_told() {
    let outcome = site(
        "--- content/articles/un/facts.yaml ---\nupdated: 2026-01-01\nrien du tout\n--- content/articles/un/fr.md ---\n---\ntitle: Un\n---\n",
    );
    expect![[r#"
        Y101 Cette ligne ne peut pas être comprise : « rien du tout ». → Vérifiez les deux-points, l’espace qui les suit et l’alignement avec les lignes voisines.
    "#]].assert_eq(&told_of(&outcome, &["Y101"]));
    let unseen = site(
        "--- content/articles/un/facts.yaml ---\n--- content/articles/un/fr.md ---\n---\ntitle: U\u{202e}n\n---\n",
    );
    expect![[r#"
        Y108 Cette ligne contient un signe invisible (U+202E). → Effacez-le, ou tapez de nouveau la ligne.
    "#]]
    .assert_eq(&told_of(&unseen, &["Y108"]));
}

#[test]
fn a_service_without_numbers_is_told_where_one_is_shown() {
    let outcome = site(
        "--- content/services/site/facts.yaml ---
web: { fr: https://aide.example/ }
sourced: { url: https://aide.example/, read_date: 2026-01-01 }
--- content/services/site/fr.md ---
---
title: Site
---
{{ phone site }}
",
    );
    expect![[r#"
        R104 Le service « site » n’a pas de numéro. → Nommez un autre service, ou ajoutez-lui un numéro.
    "#]]
    .assert_eq(&told_of(&outcome, &["R104"]));
}

/// A file that closes under the reader.
struct Lost;

impl fanal::source::tree::Open for Lost {
    fn open(&self) -> std::io::Result<Box<dyn std::io::Read>> {
        Err(std::io::Error::other("gone"))
    }
}

#[test]
fn a_picture_that_cannot_be_read_is_told() {
    let mut tree = check::files(
        "--- content/articles/un/facts.yaml ---\n--- content/articles/un/fr.md ---\n---\ntitle: Un\n---\n![x](a.png)\n",
    );
    let media = Media { len: 4, hash: 1, opener: Arc::new(Lost) };
    tree.insert(SourcePath::new("content/articles/un/a.png"), File::Media(media));
    let outcome = check::build(check::with_defaults(tree), check::DAY, Profile::WEB);
    expect![[r#"
        I108 Le fichier « a.png » ne peut pas être lu. → Vérifiez que vous avez le droit de l’ouvrir, et qu’il n’est pas ouvert dans un autre programme.
    "#]].assert_eq(&told_of(&outcome, &["I108"]));
}

#[test]
fn a_release_without_its_sealed_values_is_refused() {
    let place = "--- content/places/section.yaml ---\nkind: place\n--- content/places/maison/facts.yaml ---\nsealed: true\n\
                 --- content/places/maison/fr.md ---\n---\ntitle: Maison\nsay: Appelle d’abord.\n---\n";
    let told = |strict: bool, code: &str| {
        let outcome = check::on(check::DAY, Profile { strict, ..Profile::WEB }, place);
        outcome.report.iter().filter(|problem| problem.code.name.starts_with('X')).for_each(is_whole);
        told_of(&outcome, &[code])
    };
    expect![[r#"
        X110 Un lieu confidentiel n’a pas d’adresse sous la main (maison) : on ne peut pas vérifier qu’elle est absente du site. → Ajoutez le dossier private, ou indiquez-le avec --private.
    "#]].assert_eq(&told(true, "X110"));
    expect![[r#"
        X111 La recherche est aveugle pour un lieu confidentiel (maison) : le dossier privé n’en dit rien. → Ajoutez le dossier private, ou indiquez-le avec --private. Avec --release, Fanal refuserait de publier.
    "#]].assert_eq(&told(false, "X111"));
}

#[test]
fn a_file_that_cannot_be_searched_and_too_many_values_are_told() {
    let origin = Origin { file: SourcePath::new("private/a.yaml"), line: 1, record: "r".into(), field: "f".into() };
    let seals = Seals::new([(origin, Value::Words(Sealed::new("rue des Érables".to_owned())))]).expect("a value");
    let media = Media { len: 4, hash: 1, opener: Arc::new(Lost) };
    let part = Part { path: OutputPath::new("a.mp3"), content: Content::Media(media) };
    let leaks = sealed::scan([part], &seals).expect_err("it cannot be read");
    let unread: Vec<Problem> = leaks.problems();
    unread.iter().for_each(is_whole);
    assert_eq!(unread.iter().map(|problem| problem.code.name).collect::<Vec<_>>(), ["X102"]);
    expect!["X102 Le contenu de « a.mp3 » n’a pas pu être relu pour y chercher les valeurs confidentielles. → Attendez la fin des copies en cours, puis recommencez. Un document fermé par un mot de passe ou endommagé ne peut pas être publié. Rien n’a été publié."].assert_eq(&told(&unread[0]));
    let many = TooManyValues.problem();
    is_whole(&many);
    assert_eq!(many.code.name, "X103");
    expect!["X103 Il y a plus de valeurs confidentielles que Fanal ne peut en chercher. Rien n’a été publié. → Retirez du dossier « private » les fichiers qui n’y ont plus leur place."].assert_eq(&told(&many));
}

#[test]
fn a_template_that_does_not_suit_its_values_is_told() {
    let outcome = site("--- themes/default/templates/404.html ---\n<p>{{ page.frame.title * 2 }}</p>\n");
    expect![[r#"
        T114 Ce gabarit n’a pas pu être rempli à cet endroit. → Comparez la ligne montrée avec celle du gabarit fourni.
    "#]]
    .assert_eq(&told_of(&outcome, &["T114"]));
}
