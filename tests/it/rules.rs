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
            K138 « 1-833-900-1010 poste 57 » contient un numéro et un poste. → Écrivez le numéro, puis le poste dans « extension ». Vérifiez les deux sur la page de l’organisme.
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
            K140 « fax » n’est pas pour les gens qui cherchent de l’aide : personne ne leur y répond. → Retirez ce numéro de la fiche. Donnez celui que les gens composent.
        "#]],
    );
    let label = site(&format!(
        "--- content/services/halte/facts.yaml ---\n{PHONE}{SOURCES}--- content/services/halte/fr.md ---\n---\n\
         title: Halte\nphones: {{ voix: Ligne interne (ne pas publier) }}\n---\n"
    ));
    is(
        &told_of(&label, &["K140"]),
        expect![[r#"
            K140 « Ligne interne (ne pas publier) » n’est pas pour les gens qui cherchent de l’aide : personne ne leur y répond. → Retirez ce numéro de la fiche. Donnez celui que les gens composent.
        "#]],
    );
}

#[test]
fn a_number_that_was_refused_has_its_words_all_the_same() {
    let outcome = phone("number: \"418 555-01\"");
    let said = outcome.problems();
    assert!(said.contains("K102") && !said.contains("K111"), "{said}");
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
            K146 L’adresse « https://exemple.org/aide?page=2&utm_source=lettre&UTM_medium=x#suite » contient une marque qui sert à suivre les visites. → Prenez l’adresse ci-dessous, sans cette marque, puis ouvrez-la pour vérifier.
            K146 L’adresse « https://exemple.org/?fbclid=1 » contient une marque qui sert à suivre les visites. → Prenez l’adresse ci-dessous, sans cette marque, puis ouvrez-la pour vérifier.
            K146 L’adresse « https://exemple.org/c?gclid=1 » contient une marque qui sert à suivre les visites. → Prenez l’adresse ci-dessous, sans cette marque, puis ouvrez-la pour vérifier.
        "#]],
    );
    assert_eq!(
        lines(&followed, "K146"),
        ["fr: https://exemple.org/aide?page=2#suite", "en: https://exemple.org/", "fr: https://exemple.org/c"]
    );
}

#[test]
fn an_email_says_nothing_before_its_writer_does() {
    is(
        &told_of(&facts("email: aide@exemple.org?subject=Fugue\n"), &["Y124"]),
        expect![[r#"
        Y124 « aide@exemple.org?subject=Fugue » n’est pas une adresse de courriel. → Écrivez une seule adresse, sans rien d’autre, comme aide@exemple.org.
    "#]],
    );
    for wrong in
        ["aide", "aide @exemple.org", "mailto:aide@exemple.org", "a@exemple.org, b@exemple.org", "@exemple.org", "a@b"]
    {
        assert!(facts(&format!("email: \"{wrong}\"\n")).problems().contains("Y124"), "{wrong}");
    }
    for right in ["email: aide@exemple.org\n", "email: { address: aide+jeunes@courriel.exemple.org }\n"] {
        assert!(!facts(right).problems().contains("Y124"), "{right}");
    }
    let organisation = "--- site.yaml ---\nfanal: 1\nid: essai\nname: { fr: Essai }\ntime_zone: America/Toronto\n\
                        languages: [{ tag: fr-CA, code: fr }]\norganisation: { email: nous@exemple.org?body=Bonjour }\n\
                        exit: { to: { fr: https://meteo.example/ } }\n";
    let own = site(organisation);
    assert!(own.problems().contains("Y124"), "{}", own.problems());
    let link = |address: &str| with(PHONE, &format!("[Écrire](mailto:{address})"), "");
    let written = link("aide@exemple.org?subject=Fugue&body=Je%20pars");
    is(
        &told_of(&written, &["M134"]),
        expect![[r#"
        M134 Ce lien ouvre un courriel déjà écrit, ou dont le sujet est déjà donné. → Gardez l’adresse seule : ce qui suit le point d’interrogation resterait dans les messages envoyés de la personne.
    "#]],
    );
    assert_eq!(lines(&written, "M134"), ["mailto:aide@exemple.org"]);
    let pages = written.paths().into_iter().filter(|path| path.ends_with(".html"));
    assert!(pages.into_iter().all(|path| !written.file(path).contains("Fugue")));
    assert!(!link("aide@exemple.org").problems().contains("M134"));
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
            K149 Le service « halte » héberge ou reçoit des personnes en danger, et sa fiche ne dit pas s’il accepte d’être nommé. → Demandez-le à ses responsables, puis écrivez : consent_to_list: { given: yes, on: 2026-02-01, by: direction }. Tant qu’on ne sait pas, laissez « draft: true ».
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

#[test]
fn a_point_is_one_of_its_region_and_no_middle_of_a_town() {
    let at = |lat: &str, lon: &str, region: &str| place(&format!("lat: {lat}\nlon: {lon}\nregion: {region}\n"));
    is(
        &told_of(&at("45.5017", "-73.5673", "qc-admin:06"), &["K155"]),
        expect![[r#"
        K155 Ces coordonnées ne sont pas une adresse : les cartes les donnent pour « Montréal ». → Retirez « lat » et « lon », ou mettez ceux de la porte où les gens entrent.
    "#]],
    );
    is(
        &told_of(&at("45.5017", "73.5673", "qc-admin:06"), &["K154"]),
        expect![[r#"
        K154 Les coordonnées de ce lieu ne sont pas dans la région Montréal. → Cherchez le lieu sur une carte, puis corrigez « lat », « lon » ou « region ». Au Québec, « lat » va de 45 à 63, et « lon » de -80 à -57.
    "#]],
    );
    // Right ones: a street of Montréal, Kuujjuaq, Blanc-Sablon, the islands; and two of the wrong region.
    for (lat, lon, region) in [
        ("45.51", "-73.55", "qc-admin:06"),
        ("58.1", "-68.4", "qc-rss:17"),
        ("51.42", "-57.13", "qc-admin:09"),
        ("47.38", "-61.86", "qc-admin:11"),
        ("43.65", "-79.38", "iso3166-2:CA-ON"),
    ] {
        assert!(!at(lat, lon, region).problems().contains("K15"), "{lat} {lon} {region}");
    }
    for (lat, lon, region) in
        [("45.51", "-73.55", "qc-rss:17"), ("48.45", "-68.52", "qc-admin:06"), ("0", "0.0", "iso3166-1:CA")]
    {
        assert!(at(lat, lon, region).problems().contains("K15"), "{lat} {lon} {region}");
    }
}

#[test]
fn five_places_are_not_at_one_point() {
    let places = |count: usize| {
        let one = |number: usize| {
            format!(
                "--- content/places/lieu-{number}/facts.yaml ---\nlat: 45.51{}\nlon: -73.55\n--- content/places/lieu-{number}/fr.md ---\n---\ntitle: Lieu {number}\n---\n",
                "0".repeat(number)
            )
        };
        site(&(1..=count).map(one).collect::<String>())
    };
    is(
        &told_of(&places(5), &["K153"]),
        expect![[r#"
        K153 Les mêmes coordonnées se trouvent dans les fiches de 5 lieux : lieu-1, lieu-2, lieu-3, lieu-4 et lieu-5. → Vérifiez l’adresse de chacun. Retirez « lat » et « lon » là où vous n’êtes pas certain.
    "#]],
    );
    assert!(!places(4).problems().contains("K153"));
}

#[test]
fn an_age_of_the_words_is_one_of_the_facts() {
    let told = |facts: &str, words: &str| {
        let outcome = site(&format!(
            "--- content/services/halte/facts.yaml ---\n{PHONE}{facts}{SOURCES}--- content/services/halte/fr.md ---\n---\n\
             title: Halte\neligibility: {words}\nphones: {{ voix: x }}\n---\n"
        ));
        if outcome.problems().contains("K156") { told_of(&outcome, &["K156"]) } else { String::new() }
    };
    is(
        &told("", "Pour les jeunes de 14 à 17 ans."),
        expect![[r#"
        K156 Le texte « eligibility » parle d’un âge que facts.yaml ne dit pas : 14 et 17 ans. → Écrivez cet âge dans facts.yaml, par exemple : eligibility: { age_min: 14, age_max: 17 }. Si c’est le texte qui se trompe, corrigez-le.
    "#]],
    );
    for (facts, words) in [
        ("eligibility: { age_min: 14, age_max: 17 }\n", "Pour les jeunes de 14 à 17 ans, 24 heures sur 24."),
        ("ages: { to: 17 }\n", "Pour les moins de 18 ans"),
        (
            "eligibility: { consent_under: { age: 14, rule: parent_needed_below } }\n",
            "Avant 14 ans, un parent est d’accord.",
        ),
        ("", "Pour 3 familles à la fois, jusqu’à 2 semaines; rabais de 20 %."),
    ] {
        assert_eq!(told(facts, words), "", "{words}");
    }
    for words in [
        "Young people aged 16 to 25",
        "16 years and older",
        "Personas de 16 a 25 años",
        "من 16 إلى 25 سنة",
        "من ١٦ إلى ٢٥ سنة",
        "16至25岁",
        "16 ਤੋਂ 25 ਸਾਲ",
        "Jèn ki gen 16 an jiska 25 an",
        "Âge : 16 et plus",
    ] {
        assert!(told("ages: { from: 12 }\n", words).contains("16"), "{words}");
        assert_eq!(told("ages: { from: 16, to: 25 }\n", words), "", "{words}");
    }
}

#[test]
fn an_address_of_the_web_is_protected() {
    let outcome = facts("web: { fr: http://exemple.org/aide }\nform: { fr: https://exemple.org/f }\n");
    is(
        &told_of(&outcome, &["K157"]),
        expect![[r#"
        K157 L’adresse « http://exemple.org/aide » n’est pas protégée : elle commence par http, et non par https. → Ouvrez-la avec https. Si la bonne page s’affiche, prenez la ligne ci-dessous.
    "#]],
    );
    assert_eq!(lines(&outcome, "K157"), ["fr: https://exemple.org/aide"]);
    let organization = site(
        "--- content/organizations/centre/facts.yaml ---\nweb: { en: \"http://exemple.org/?utm_source=a\" }\n\
         --- content/organizations/centre/fr.md ---\n---\ntitle: Centre\n---\n",
    );
    assert_eq!(lines(&organization, "K157"), ["en: https://exemple.org/?utm_source=a"]);
    assert_eq!(lines(&organization, "K146"), ["en: http://exemple.org/"]);
}

#[test]
fn words_that_a_language_lacks_are_counted() {
    let config = "--- site.yaml ---\nfanal: 1\nid: essai\nname: { fr: Essai, es: Ensayo }\ntime_zone: America/Toronto\n\
                  languages: [{ tag: fr-CA, code: fr }, { tag: es, code: es }]\nexit: { to: { fr: https://meteo.example/ } }\n";
    let service = |key: &str, also: &str| {
        let text = |code: &str| {
            format!("--- content/services/{key}/{code}.md ---\n---\ntitle: {key}\nphones: {{ voix: x }}\n---\n")
        };
        let also = if also.is_empty() { String::new() } else { text(also) };
        format!("--- content/services/{key}/facts.yaml ---\n{PHONE}{SOURCES}{}{also}", text("fr"))
    };
    let of = |others: &str| {
        site(&format!("{config}{}{}{}", service("un", ""), service("deux", ""), service("trois", others)))
    };
    is(
        &told_of(&of("es"), &["K158"]),
        expect![[r#"
        K158 2 services n’ont pas de texte en espagnol, alors que d’autres en ont un. → Ajoutez le texte qui manque. D’ici là, ces pages montrent les faits en espagnol et les mots dans une autre langue.
    "#]],
    );
    // A language in which nothing is written yet is not the directory's.
    assert!(!of("").problems().contains("K158"));
}

#[test]
fn damaged_letters_are_seen_in_every_text() {
    let outcome = with(PHONE, "Au cafÃ© du coin.", "");
    is(
        &told_of(&outcome, &["B134"]),
        expect![[r#"
        B134 Des lettres ont été abîmées par un changement d’encodage : « Ã© ». → Récrivez ces mots, puis enregistrez le fichier en UTF-8.
    "#]],
    );
    assert!(place("address: 12, rue des Ã‰rables\n").problems().contains("B134"));
    assert!(!with(PHONE, "Au café « été », l’œuvre – Âge : 14.", "").problems().contains("B134"));
    // What hours say of it is enough.
    let hours = phone("number: \"+18339001010\", hours: \"8:30GÇô17:00\"");
    assert!(!hours.problems().contains("B134") && hours.problems().contains("H104"));
}

#[test]
fn every_house_where_people_hide_is_asked() {
    for types in ["youth-shelter", "longer-housing"] {
        assert!(facts(&format!("types: [{types}]\n")).problems().contains("K149"), "{types}");
    }
    let door = "access: [{ id: porte, type: physical, place: bureau }]\n";
    assert!(facts(&format!("types: [violence-help]\n{door}")).problems().contains("K149"));
    assert!(!facts("types: [violence-help]\n").problems().contains("K149"));
    // Without a number or a door, nothing leads there.
    let named = with("types: [youth-shelter]\nweb: { fr: https://exemple.org/ }\n", "", "");
    assert!(!named.problems().contains("K149"), "{}", named.problems());
}

#[test]
fn an_alert_ends_after_it_begins_and_has_words() {
    let of = |alert: &str, words: &str| {
        site(&format!(
            "--- content/services/halte/facts.yaml ---\n{PHONE}{alert}{SOURCES}--- content/services/halte/fr.md ---\n---\n\
             title: Halte\n{words}phones: {{ voix: x }}\n---\n"
        ))
    };
    let words = "alert: Fermé pendant les fêtes.\n";
    is(
        &told_of(&of("alert: { from: 2026-12-20, until: 2026-01-05 }\n", words), &["K159"]),
        expect![[r#"
        K159 L’alerte finit avant de commencer : du 20 décembre 2026 au 5 janvier 2026. → Corrigez l’année, ou inversez les deux jours.
    "#]],
    );
    is(
        &told_of(&of("alert: { from: 2026-12-20, until: 2027-01-05 }\n", ""), &["K160"]),
        expect![[r#"
        K160 La fiche annonce une alerte, mais aucun de ses textes ne la dit. → Écrivez l’alerte dans l’en-tête du texte, par exemple : alert: Fermé du 24 décembre au 2 janvier. Ou retirez « alert: » de facts.yaml.
    "#]],
    );
    for right in ["alert: { from: 2026-12-20, until: 2026-12-20 }\n", "alert: { until: 2026-12-20 }\n", ""] {
        let problems = of(right, words).problems();
        assert!(!problems.contains("K159") && !problems.contains("K160"), "{right} {problems}");
    }
}

#[test]
fn a_page_is_not_read_before_its_day() {
    let of = |second: &str| {
        site(&format!(
            "--- content/services/halte/facts.yaml ---\n{PHONE}sourced: {{ url: https://exemple.org/, read_date: 2026-11-20 }}\n\
             second: {{ url: https://exemple.com/, {second} }}\n--- content/services/halte/fr.md ---\n---\ntitle: Halte\nphones: {{ voix: x }}\n---\n"
        ))
    };
    is(
        &told_of(&of("read_date: 2027-11-20"), &["K161"]),
        expect![[r#"
        K161 La page d’où viennent ces faits est datée du 20 novembre 2027, un jour qui n’est pas encore venu. → Corrigez « read_date » ou « page_date ».
    "#]],
    );
    assert!(of("read_date: 2026-11-20, page_date: 2026-12-01").problems().contains("K161"));
    assert!(!of("read_date: 2026-11-21").problems().contains("K161"));
}

#[test]
fn a_record_that_has_ended_says_when_and_what_replaces_it() {
    is(
        &told_of(&facts("status: closed\n"), &["K162"]),
        expect![[r#"
        K162 Le service « halte » a fermé ou changé, mais sa fiche ne dit ni quand ni ce qui le remplace. → Ajoutez à facts.yaml, par exemple : closed: { on: 2026-05-01, replaced_by: autre-service }.
    "#]],
    );
    assert!(facts("status: merged\n").problems().contains("K162"));
    for right in ["status: closed\nclosed: { on: 2026-05-01 }\n", "status: temporarily_closed\n", ""] {
        assert!(!facts(right).problems().contains("K162"), "{right}");
    }
}

#[test]
fn the_address_of_a_house_is_asked_about() {
    let of = |types: &str, place: &str, more: &str| {
        with(
            &format!("{PHONE}types: [{types}]\n{more}access: [{{ id: porte, type: physical, place: bureau }}]\n"),
            "",
            &format!(
                "--- content/places/bureau/facts.yaml ---\n{place}--- content/places/bureau/fr.md ---\n---\ntitle: Bureau\n---\n"
            ),
        )
    };
    let address = "address: 12, rue des Érables\n";
    is(
        &told_of(&of("youth-shelter", address, ""), &["K163"]),
        expect![[r#"
        K163 L’adresse de « bureau », où vivent des gens qui se cachent peut-être, paraîtra sur le site. → Si elle est confidentielle, écrivez « sealed: true » dans la fiche du lieu et l’adresse dans private/places.yaml. Si ses responsables acceptent qu’elle paraisse, écrivez-le sous « consent_to_list: ».
    "#]],
    );
    let agreed = "consent_to_list: { given: yes, on: 2026-02-01, by: direction }\n";
    for (types, place, more) in [
        ("youth-shelter", "municipality: Ville\n", ""),
        ("shelter", "sealed: true\n", ""),
        ("shelter", address, agreed),
        ("rights", address, ""),
    ] {
        assert!(!of(types, place, more).problems().contains("K163"), "{types} {place}");
    }
}
