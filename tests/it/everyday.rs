//! Slips of people who write and do not program: a little site, and the sentences that they read in French.

use expect_test::{Expect, expect};
use fanal::date::Date;
use fanal::pipeline::{self, Clock, InMemory, Memory, Settings};
use fanal::plan::Profile;
use fanal::sealed::Seals;

use crate::check::{self, Outcome, on, site};
use crate::scratch::told_all;

const SITE: &str = "--- site.yaml ---
fanal: 1
id: essai
name: { fr: Essai, en: Trial }
time_zone: America/Toronto
parity: [[fr, en]]
languages:
  - { tag: fr-CA, code: fr }
  - { tag: en-CA, code: en }
exit: { to: { fr: https://meteo.example/, en: https://weather.example/ } }
";
const FACTS: &str = "--- content/articles/un-texte/facts.yaml ---\n";
const FRENCH: &str =
    "--- content/articles/un-texte/fr.md ---\n---\ntitle: Un texte\nsummary: En bref.\n---\nBonjour.\n";
const ENGLISH: &str = "--- content/articles/un-texte/en.md ---\n---\ntitle: A text\nsummary: In brief.\n---\nHello.\n";

fn told(outcome: Outcome, expected: Expect) {
    expected.assert_eq(&told_all(outcome.report));
}

fn french(text: &str) -> String {
    format!("{SITE}{FACTS}{ENGLISH}--- content/articles/un-texte/fr.md ---\n{text}")
}

#[test]
fn a_text_without_a_heading_part_is_told_once() {
    told(
        site(&french("Bonjour tout le monde.\n")),
        expect![[r#"
            content/articles/un-texte/fr.md | B122 Ce texte n’a pas d’en-tête. → Écrivez ces lignes au tout début de fr.md, avec un titre et une phrase, puis le texte.
        "#]],
    );
}

#[test]
fn a_heading_part_that_is_never_closed_is_told_once() {
    told(
        site(&french("---\ntitle: Un texte\n\nBonjour.\n")),
        expect![[r#"
        content/articles/un-texte/fr.md | B111 L’en-tête de ce texte n’est jamais fermé. → Ajoutez une ligne de trois traits d’union (---) après le titre et le résumé.
    "#]],
    );
}

#[test]
fn a_misspelt_name_is_told_once() {
    told(
        site(&french("---\ntitre: Un texte\nsummary: En bref.\n---\nBonjour.\n")),
        expect![[r#"
            content/articles/un-texte/fr.md | Y111 « titre » n’est pas un nom connu ici. → Vouliez-vous dire « title »?
        "#]],
    );
}

#[test]
fn a_quotation_at_the_beginning_of_a_title_is_read_as_it_stands() {
    let outcome = site(&french("---\ntitle: \"Facile\" ou pas\nsummary: \"Oui\" et non\n---\nBonjour.\n"));
    assert_eq!(outcome.problems(), "");
    let page = outcome.file("fr/articles/facile-ou-pas/index.html");
    assert!(page.contains("<h1>"), "{page}");
}

#[test]
fn a_quotation_with_a_comma_after_it_comes_with_the_corrected_line() {
    let outcome = site(&french("---\ntitle: 'Oui', dit-elle\nsummary: En bref.\n---\nBonjour.\n"));
    let corrected: Vec<_> = outcome.report.iter().filter_map(|problem| problem.correction.clone()).collect();
    assert_eq!(corrected, ["title: '''Oui'', dit-elle'"]);
    told(
        outcome,
        expect![[r#"
        content/articles/un-texte/fr.md | Y101 Cette ligne ne peut pas être comprise : « title: 'Oui', dit-elle ». → Une valeur qui commence par un guillemet droit finit par le même. Copiez la ligne ci-dessous.
    "#]],
    );
    assert_eq!(site(&french(&format!("---\n{}\n---\nBonjour.\n", corrected[0]))).problems(), "");
}

#[test]
fn a_tab_after_a_name_is_a_space_and_one_before_it_is_told() {
    told(site(&french("---\ntitle:\tUn texte\nsummary: En bref.\n---\nBonjour.\n")), expect![[""]]);
    told(
        site(&french("---\ntitle:\tUn texte\n\tsummary: En bref.\n---\nBonjour.\n")),
        expect![[r#"
        content/articles/un-texte/fr.md | Y105 Il y a une tabulation dans cette ligne. → Remplacez la tabulation par des espaces.
    "#]],
    );
}

#[test]
fn a_deleted_text_of_a_pair_is_an_error_and_does_not_vanish_quietly() {
    told(
        site(&format!("{SITE}{FACTS}{ENGLISH}")),
        expect![[r#"
            content/articles/un-texte/en.md | E102 Cette fiche n’existe pas en français, une langue qui paraît toujours avec celle-ci. → Ajoutez content/articles/un-texte/fr.md.
        "#]],
    );
    told(
        site(&format!("{SITE}{FACTS}{FRENCH}")),
        expect![[r#"
            content/articles/un-texte/fr.md | E102 Cette fiche n’existe pas en anglais, une langue qui paraît toujours avec celle-ci. → Ajoutez content/articles/un-texte/en.md.
        "#]],
    );
}

#[test]
fn a_text_of_a_word_processor_is_told() {
    told(
        site(&format!("{SITE}{FACTS}{FRENCH}{ENGLISH}--- content/articles/un-texte/fr.docx ---\nPK\n")),
        expect![[r#"
            content/articles/un-texte/fr.docx | B123 « fr.docx » vient d’un traitement de texte : Fanal n’y lit rien. → Copiez le texte dans un fichier de texte brut nommé « fr.md », puis retirez « fr.docx » du dossier.
        "#]],
    );
}

#[test]
fn a_text_in_a_language_that_the_site_has_not_is_told() {
    told(
        site(&format!(
            "{SITE}{FACTS}{FRENCH}{ENGLISH}--- content/articles/un-texte/es.md ---\n---\ntitle: Texto\n---\n"
        )),
        expect![[r#"
            content/articles/un-texte/es.md | B104 « es.md » : « es » n’est pas une langue du site. → Les langues du site sont fr et en. Pour en ajouter une, écrivez-la d’abord dans site.yaml, sous « languages ». Sinon, renommez ou retirez ce fichier.
        "#]],
    );
}

const SERVICE: &str = "--- content/services/ligne/facts.yaml ---
draft: true
phones: []
--- content/services/ligne/fr.md ---
---
title: Ligne
---
";

#[test]
fn a_service_that_is_being_written_may_lack_its_sources() {
    assert_eq!(site(SERVICE).problems(), "");
    told(
        site(&SERVICE.replace("draft: true\n", "")),
        expect![[r#"
        content/services/ligne/facts.yaml | K109 La fiche « ligne » ne dit pas où ses faits ont été lus. → Ajoutez à facts.yaml une ligne comme celle-ci, avec l’adresse de la page, sa date et le jour où vous l’avez lue : sourced: { url: "https://…", page_date: 2026-01-10, read_date: 2026-01-15 }
    "#]],
    );
}

#[test]
fn a_published_page_that_got_another_title_names_the_file_to_mend() {
    let urls = "--- content/urls.yaml ---\n\"fr/articles/un-vieux-titre/\": un-texte\n";
    told(
        site(&format!("{SITE}{FACTS}{FRENCH}{ENGLISH}{urls}")),
        expect![[r#"
            content/urls.yaml | P104 L’ancienne adresse « fr/articles/un-vieux-titre/ » (fiche « un-texte ») ne mène plus nulle part. → Ajoutez la ligne ci-dessous à l’en-tête de content/articles/un-texte/fr.md, ou du texte qui la remplace.
        "#]],
    );
    let alias = FRENCH.replace("summary:", "aliases: [articles/un-vieux-titre/]\nsummary:");
    assert_eq!(site(&format!("{SITE}{FACTS}{alias}{ENGLISH}{urls}")).problems(), "");
}

#[test]
fn an_address_that_rests_with_its_page_is_no_error() {
    let urls = "--- content/urls.yaml ---\n\"fr/articles/un-texte/\": un-texte\n";
    let facts = format!("{FACTS}publish_until: 2026-12-31\n");
    for day in ["2026-12-31", "2027-01-01"] {
        assert_eq!(on(day, Profile::WEB, &format!("{SITE}{facts}{FRENCH}{ENGLISH}{urls}")).problems(), "", "{day}");
    }
}

#[test]
fn drafts_show_to_whoever_writes_them_and_to_nobody_else() {
    let text = format!("{SITE}{FACTS}draft: true\n{FRENCH}");
    let outcome = site(&text);
    assert!(!outcome.has("fr/articles/un-texte/index.html"));
    assert_eq!(outcome.problems(), "");
    let clock = Clock::Day(Date::parse(check::DAY).expect("a day"));
    let settings = Settings { clock, profile: Profile::WEB, minify: None, drafts: true };
    let mut sink = InMemory::default();
    let tree = check::with_defaults(check::files(&text));
    let built = pipeline::build(&tree, &Seals::default(), &settings, &Memory::new(), &mut sink);
    let files = sink.files.into_inner().expect("no thread has failed");
    assert!(files.contains_key("fr/articles/un-texte/index.html"));
    expect![[r#"
        content/articles/un-texte/facts.yaml | E106 La fiche « un-texte » est un brouillon : seul cet aperçu la montre. → Quand elle est prête, retirez la ligne « draft: true » de son fichier facts.yaml.
    "#]].assert_eq(&told_all(built.report));
}
