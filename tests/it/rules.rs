//! What a record of the directory may not say, and what is told then: one test for each rule, with its message.

use expect_test::{Expect, expect};
use fanal::diag::report::Weight;

use crate::check::{self, Outcome, site};
use crate::codes::told_of;

fn is(found: &str, expected: Expect) {
    expected.assert_eq(found);
}

const SOURCES: &str = "sourced: { url: https://exemple.org/, read_date: 2026-11-20 }
second: { url: https://exemple.com/, read_date: 2026-11-20 }
";

const PHONE: &str = "phones: [{ id: voix, number: \"+18339001010\", channel: voice, languages: [fr] }]\n";

/// A site with one service, its facts and the body of its text, and whatever files follow.
fn with(facts: &str, body: &str, files: &str) -> Outcome {
    let label = if facts.contains("id: voix") { "phones: { voix: De vive voix }\n" } else { "" };
    site(&format!(
        "--- content/services/halte/facts.yaml ---\n{facts}{SOURCES}--- content/services/halte/fr.md ---\n---\n\
         title: Halte Exemple\n{label}---\n{body}\n{files}"
    ))
}

fn facts(facts: &str) -> Outcome {
    with(&format!("{PHONE}{facts}"), "", "")
}

/// The same with other things in the place of the number.
fn phone(row: &str) -> Outcome {
    with(&format!("phones:\n  - {{ id: voix, channel: voice, languages: [fr], {row} }}\n"), "", "")
}

fn place(lines: &str) -> Outcome {
    site(&format!(
        "--- content/places/bureau/facts.yaml ---\n{lines}--- content/places/bureau/fr.md ---\n---\ntitle: Bureau\n---\n"
    ))
}

/// The corrected lines of some codes.
fn lines(outcome: &Outcome, code: &str) -> Vec<String> {
    let of_code = outcome.report.iter().filter(|problem| problem.code.name == code);
    of_code.filter_map(|problem| problem.correction.clone()).collect()
}

#[test]
fn an_extension_is_not_glued_to_its_number() {
    let outcome = phone("number: \"1-833-900-1010 poste 57\"");
    is(
        &told_of(&outcome, &["K138"]),
        expect![[r#"
        K138 Un poste est collé au numéro « 1-833-900-1010 poste 57 ». → Écrivez le numéro, puis le poste dans « extension ». Vérifiez les deux sur la page de l’organisme.
    "#]],
    );
    assert_eq!(lines(&outcome, "K138"), ["number: \"1-833-900-1010\", extension: \"57\""]);
}

#[test]
fn a_short_code_is_not_a_number() {
    let outcome = phone("number: \"686868\"");
    is(
        &told_of(&outcome, &["K139"]),
        expect![[r#"
        K139 « 686868 » est un code court, pas un numéro. → Écrivez-le dans « short ». Si on y envoie un texto, écrivez aussi « channel: text ».
    "#]],
    );
    assert_eq!(lines(&outcome, "K139"), ["short: \"686868\""]);
}

#[test]
fn a_fax_and_an_internal_line_are_not_for_callers() {
    let fax = with("phones:\n  - { id: voix, number: \"+18339001010\", channel: fax, languages: [fr] }\n", "", "");
    is(
        &told_of(&fax, &["K140"]),
        expect![[r#"
        K140 « fax » : personne n’y répond à qui cherche de l’aide. → Retirez ce numéro de la fiche. Donnez celui que les gens composent.
    "#]],
    );
    let label = site(&format!(
        "--- content/services/halte/facts.yaml ---\n{PHONE}{SOURCES}--- content/services/halte/fr.md ---\n---\n\
         title: Halte\nphones: {{ voix: Ligne interne (ne pas publier) }}\n---\n"
    ));
    is(
        &told_of(&label, &["K140"]),
        expect![[r#"
        K140 « Ligne interne (ne pas publier) » : personne n’y répond à qui cherche de l’aide. → Retirez ce numéro de la fiche. Donnez celui que les gens composent.
    "#]],
    );
}

#[test]
fn the_name_of_a_language_is_a_question() {
    let outcome = facts(
        "languages: [Anglais, Créole, English and Spanish, Language line available, { tag: cri, how: interpreter }]\n",
    );
    is(
        &told_of(&outcome, &["K141"]),
        expect![[r#"
            K141 « Anglais » n’est pas une étiquette de langue. → Écrivez « en ».
            K141 « Créole » n’est pas une étiquette de langue. → Plusieurs langues se nomment ainsi : demandez laquelle, puis écrivez ht (kreyòl ayisyen), gcf (kréyòl gwadloupéyen) ou rcf (kréol rénioné).
            K141 « English and Spanish » n’est pas une étiquette de langue. → Écrivez chaque langue à part. Un service d’interprètes s’écrit { tag: ar, how: interpreter } pour chaque langue.
            K141 « Language line available » n’est pas une étiquette de langue. → Écrivez l’étiquette de la langue, comme fr, en, ar, iu ou atj.
            K141 « cri » n’est pas une étiquette de langue. → Plusieurs langues se nomment ainsi : demandez laquelle, puis écrivez crl (iiyiyuu) ou crj (iinuu).
        "#]],
    );
    // What is copied must drop no language, and hold none that is still a question.
    assert_eq!(lines(&outcome, "K141"), Vec::<String>::new());
    let one = facts("languages: [en, français, { tag: arabe, how: interpreter }, English and Spanish]\n");
    assert_eq!(lines(&one, "K141"), ["languages: [en, fr, { tag: ar, how: interpreter }, es]"]);
    let one = facts("languages: [en, français, { tag: arabe, how: interpreter }, ht]\n");
    assert_eq!(lines(&one, "K141"), ["languages: [en, fr, { tag: ar, how: interpreter }, ht]"; 2]);
    let everywhere = with(
        "phones: [{ id: voix, number: \"+18339001010\", channel: voice, languages: [fr, Chinois] }]\n\
         chat: { url: { fr: https://exemple.org/c }, languages: Espagnol }\n",
        "",
        "",
    );
    assert_eq!(everywhere.problems().matches("K141").count(), 2, "{}", everywhere.problems());
}

#[test]
fn the_strip_answers_in_the_first_language_of_the_site() {
    let config = "--- site.yaml ---\nfanal: 1\nid: essai\nname: { fr: Essai }\ntime_zone: America/Toronto\n\
                  languages: [{ tag: fr-CA, code: fr }]\ncrisis: [halte]\nexit: { to: { fr: https://meteo.example/ } }\n";
    let spoken = |languages: &str| with(&PHONE.replace("[fr]", languages), "", config);
    is(
        &told_of(&spoken("[en, iu]"), &["K142"]),
        expect![[r#"
        K142 « halte » est parmi les numéros du haut des pages, mais n’y répond pas en français. → Ajoutez cette langue à ses numéros si on y répond, même par interprète (how: interpreter). Sinon, retirez ce service de « crisis: » ou de « emergency: » dans site.yaml.
    "#]],
    );
    let interpreted = spoken("[en, { tag: fr, how: interpreter }]");
    assert!(!interpreted.problems().contains("K142"), "{}", interpreted.problems());
}

#[test]
fn a_word_does_not_seal_an_address() {
    is(
        &told_of(&place("address: Adresse CONFIDENTIELLE (12, rue des Érables)\nlat: 45.5\nlon: -73.5\n"), &["K143"]),
        expect![[r#"
            K143 Le champ « address » de « bureau » contient un mot comme « confidentiel ». → Retirez la ligne. Écrivez « sealed: true » dans cette fiche et l’adresse dans private/places.yaml.
        "#]],
    );
    let outcome = place("address: 12, rue des Confitures\n");
    assert!(!outcome.problems().contains("K143"), "{}", outcome.problems());
}

#[test]
fn a_postal_code_is_one_of_its_region() {
    is(
        &told_of(&place("postal_code: H2X 1O1\n"), &["K144"]),
        expect![[r#"
        K144 « H2X 1O1 » n’est pas un code postal canadien. → Écrivez trois signes, une espace et trois signes, en majuscules, comme H2X 1A1. Vérifiez-le sur la page de l’organisme.
    "#]],
    );
    assert_eq!(lines(&place("postal_code: h2x1a1\n"), "K144"), ["postal_code: H2X 1A1"]);
    let region = "region: { scheme: qc-admin, code: \"06\" }\n";
    is(
        &told_of(&place(&format!("postal_code: K1A 0B1\n{region}")), &["K145"]),
        expect![[r#"
        K145 Le code postal « K1A 0B1 » n’est pas au Québec, mais le lieu est dans la région Montréal. → Corrigez l’un des deux. Au Québec, un code postal commence par G, H ou J.
    "#]],
    );
    for right in
        [format!("postal_code: H2X 1A1\n{region}"), "postal_code: K1A 0B1\nregion: iso3166-2:CA-ON\n".to_owned()]
    {
        assert!(!place(&right).problems().contains("K14"), "{right}");
    }
}

#[test]
fn an_address_of_the_web_is_whole_and_follows_nobody() {
    let bare = facts("web: { fr: www.exemple.org/aide }\n");
    is(
        &told_of(&bare, &["Y122"]),
        expect![[r#"
        Y122 « www.exemple.org/aide » n’est pas une adresse du Web. → Vouliez-vous dire https://www.exemple.org/aide? Ouvrez-la pour vérifier.
    "#]],
    );
    let followed = facts(
        "web: { fr: \"https://exemple.org/aide?page=2&utm_source=lettre&UTM_medium=x#suite\", en: \"https://exemple.org/?fbclid=1\" }\n\
         chat: { fr: \"https://exemple.org/c?gclid=1\" }\n",
    );
    is(
        &told_of(&followed, &["K146"]),
        expect![[r#"
        K146 L’adresse « https://exemple.org/aide?page=2&utm_source=lettre&UTM_medium=x#suite » dit d’où vient la personne qui la suit. → Retirez cette partie, puis ouvrez l’adresse pour vérifier.
        K146 L’adresse « https://exemple.org/?fbclid=1 » dit d’où vient la personne qui la suit. → Retirez cette partie, puis ouvrez l’adresse pour vérifier.
        K146 L’adresse « https://exemple.org/c?gclid=1 » dit d’où vient la personne qui la suit. → Retirez cette partie, puis ouvrez l’adresse pour vérifier.
    "#]],
    );
    assert_eq!(
        lines(&followed, "K146"),
        ["fr: https://exemple.org/aide?page=2#suite", "en: https://exemple.org/", "fr: https://exemple.org/c"]
    );
}

#[test]
fn an_age_is_one_and_the_lower_stands_first() {
    let outcome = facts("ages: { from: 0, to: 21 }\neligibility: { age_min: 14, age_max: 999 }\n");
    is(
        &told_of(&outcome, &["K147"]),
        expect![[r#"
        K147 0 n’est pas un âge. → Retirez « from » si personne ne dit d’âge.
        K147 999 n’est pas un âge. → Retirez « age_max » si personne ne dit d’âge.
    "#]],
    );
    is(
        &told_of(&facts("ages: { from: 21, to: 12 }\n"), &["K148"]),
        expect![[r#"
        K148 Les âges vont de 21 à 12 : le premier est plus grand. → Inversez-les, ou corrigez celui qui est faux.
    "#]],
    );
}

#[test]
fn a_shelter_says_whether_it_agrees_to_be_named() {
    is(
        &told_of(&facts("types: [shelter]\n"), &["K149"]),
        expect![[r#"
        K149 La maison d’hébergement « halte » ne dit pas si elle accepte d’être nommée. → Demandez-le à ses responsables, puis écrivez : consent_to_list: { given: yes, on: 2026-02-01, by: direction }. Tant qu’on ne sait pas, laissez « draft: true ».
    "#]],
    );
    for right in [
        "types: [shelter]\nconsent_to_list: { given: yes }\n",
        "types: [shelter]\ndraft: true\n",
        "types: [crisis-line]\n",
    ] {
        assert!(!facts(right).problems().contains("K149"), "{right}");
    }
}

#[test]
fn a_crisis_line_that_sleeps_names_one_that_does_not() {
    let line = format!(
        "{}types: [crisis-line]\n",
        PHONE.replace("languages: [fr]", "languages: [fr], hours: \"Mo-Fr 09:00-17:00; PH off\"")
    );
    is(
        &told_of(&with(&line, "", ""), &["K150"]),
        expect![[r#"
        K150 La ligne de crise « halte » ne répond pas jour et nuit, et son texte ne dit pas qui répond quand elle est fermée. → Écrivez « hours: 24/7 » au numéro qui répond toujours, ou nommez dans le texte une ligne qui répond jour et nuit, par exemple : La nuit, appelez le {{ phone ligne-988 }}.
    "#]],
    );
    let other = |hours: &str| {
        format!(
            "--- content/services/nuit/facts.yaml ---\n{}{SOURCES}--- content/services/nuit/fr.md ---\n---\ntitle: Nuit\nphones: {{ voix: x }}\n---\n",
            PHONE.replace("languages: [fr]", &format!("languages: [fr], hours: \"{hours}\""))
        )
    };
    let says = |hours: &str| with(&line, "La nuit : {{ phone nuit }}.", &other(hours)).problems().contains("K150");
    assert!(!says("24/7") && says("Mo-Fr 20:00-24:00; PH off"));
    assert!(facts("types: [crisis-line]\n").problems().contains("K150"));
    assert!(!with(&line.replace("Mo-Fr 09:00-17:00; PH off", "24/7"), "", "").problems().contains("K150"));
}

#[test]
fn records_that_wait_to_be_checked_are_one_advice() {
    let on = |day: &str| {
        check::on(
            day,
            fanal::plan::Profile::WEB,
            &format!(
                "--- content/services/halte/facts.yaml ---\n{PHONE}{SOURCES}types: [shelter]\nconsent_to_list: {{ given: yes }}\n\
                 --- content/services/halte/fr.md ---\n---\ntitle: Halte\nphones: {{ voix: x }}\n---\n\
                 --- content/services/deux/facts.yaml ---\n{PHONE}{SOURCES}--- content/services/deux/fr.md ---\n---\ntitle: Deux\nphones: {{ voix: x }}\n---\n"
            ),
        )
    };
    assert!(!on("2027-05-20").problems().contains("K151"));
    is(
        &told_of(&on("2027-05-21"), &["K151"]),
        expect![[r#"
        K151 La fiche d’un service attend d’être vérifiée. → « fanal due » les énumère, les plus pressantes d’abord.
    "#]],
    );
    let late = on("2028-06-01");
    is(
        &told_of(&late, &["K151"]),
        expect![[r#"
        K151 Les fiches de 2 services attendent d’être vérifiées, dont 2 depuis très longtemps. → « fanal due » les énumère, les plus pressantes d’abord.
    "#]],
    );
    // Time alone never makes an error.
    assert!(!late.report.has(Weight::Error) && !late.report.has(Weight::Stop), "{}", late.problems());
}

#[test]
fn an_import_is_no_verification() {
    let verified = |method: &str| facts(&format!("verified: {{ date: 2026-11-01, by: ML, method: {method} }}\n"));
    is(
        &told_of(&verified("import"), &["K152"]),
        expect![[r#"
        K152 Une importation n’est pas une vérification. → Retirez « verified: ». Quand une personne aura joint le service, « fanal verify » l’écrira.
    "#]],
    );
    assert!(!verified("phone").problems().contains("K152"));
}
