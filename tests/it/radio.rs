//! Spots and programmes for the radio: numbers in the words of each language, how long a script takes, what is refused, and the pages
//! that a presenter reads from.

use expect_test::{Expect, expect};
use fanal::diag::report::Report;
use fanal::lang::{Code, Language, Languages, Tag};
use fanal::plan::Profile;
use fanal::source::builtin;
use fanal::speech::pace::{self, Pace};
use fanal::speech::say;
use fanal::speech::script::{self, Line};
use fanal::speech::words::{self, Speech, Spoken};
use proptest::prelude::*;

use crate::check::{DAY, Outcome, on};

/// The spoken words of some languages, as the program brings them.
fn speech(tags: &[&str]) -> Speech {
    let languages = tags.iter().map(|written| {
        let tag = Tag::parse(written).expect("a tag");
        Language {
            direction: tag.direction(),
            endonym: tag.to_string(),
            chain: tag.chain(),
            fallback: Vec::new(),
            indigenous: false,
            code: Code::parse(&tag.to_string().to_lowercase()).expect("a code"),
            tag,
        }
    });
    let languages = Languages::new(languages.collect()).expect("languages");
    let mut report = Report::new();
    let speech = words::read(&builtin::tree(), &languages, &mut report);
    assert!(report.is_empty(), "{:?}", report.iter().map(|problem| problem.code.name).collect::<Vec<_>>());
    speech
}

fn of(tag: &str) -> Spoken {
    speech(&[tag]).into_values().next().expect("a language that speaks")
}

const TAGS: [&str; 7] = ["fr-CA", "en-CA", "es", "ar", "zh-Hans", "ht", "pa"];

#[test]
fn a_number_is_said_digit_by_digit_in_the_groups_of_its_country() {
    let said: Vec<String> =
        TAGS.iter().map(|tag| format!("{tag}: {}", say::number("1 833 900-1010", &of(tag)))).collect();
    expect![[r#"
        fr-CA: un, huit trois trois, neuf zéro zéro, un zéro un zéro
        en-CA: one, eight three three, nine zero zero, one zero one zero
        es: uno, ocho tres tres, nueve cero cero, uno cero uno cero
        ar: واحد، ثمانية ثلاثة ثلاثة، تسعة صفر صفر، واحد صفر واحد صفر
        zh-Hans: 一，八三三，九零零，一零一零
        ht: en, uit twa twa, nèf zewo zewo, en zewo en zewo
        pa: ਇੱਕ, ਅੱਠ ਤਿੰਨ ਤਿੰਨ, ਨੌਂ ਸਿਫ਼ਰ ਸਿਫ਼ਰ, ਇੱਕ ਸਿਫ਼ਰ ਇੱਕ ਸਿਫ਼ਰ"#]]
    .assert_eq(&said.join("\n"));
}

#[test]
fn no_language_speaks_with_the_words_of_another() {
    // Punjabi in Arabic letters does not read the digits of Gurmukhi, and a language without a file has none.
    let codes: Vec<String> =
        speech(&["fr-CA", "pa-Arab", "zh-Hant", "iu", "vi"]).keys().map(|code| code.to_string()).collect();
    assert_eq!(codes, ["fr-ca"]);
}

#[test]
fn an_address_is_read_as_the_language_reads_it() {
    let said = |tag| say::address("https://www.fanal-qc.example.org/radio/30/", &of(tag)).expect("signs");
    expect![[r#"
        fanal trait d’union qc point example point org barre oblique radio barre oblique trois zéro
        fanal hyphen qc dot example dot org slash radio slash three zero
        fanal شرطة qc نقطة example نقطة org شرطة مائلة radio شرطة مائلة ثلاثة صفر"#]]
    .assert_eq(&[said("fr"), said("en"), said("ar")].join("\n"));
}

#[test]
fn a_line_says_who_speaks_or_what_is_heard() {
    let read = |tag: &str, line: &str| format!("{:?}", script::read(line, &of(tag)));
    let lines = [
        read("fr", "VOIX 1\u{a0}: Tu peux en parler."),
        read("fr", "VOIX 2 (doucement) : Oui."),
        read("fr", "SON {s=2} : une porte"),
        read("fr", "TAG"),
        read("fr", "TAG {short}"),
        read("fr", "TAGADA : rien"),
        read("fr", "Et puis elle est partie."),
        read("ar", "صوت 1: مرحبا"),
        read("ar", "صوت مؤثر {s=2}: باب"),
        read("zh-Hans", "声音一：你好。"),
    ];
    expect![[r#"
        Speech { who: "VOIX 1", words: "Tu peux en parler." }
        Speech { who: "VOIX 2 (doucement)", words: "Oui." }
        Noise { what: Sound, who: "SON", seconds: Some(2), words: "une porte" }
        Tag { short: false }
        Tag { short: true }
        Other("TAGADA : rien")
        Other("Et puis elle est partie.")
        Speech { who: "صوت 1", words: "مرحبا" }
        Noise { what: Sound, who: "صوت مؤثر", seconds: Some(2), words: "باب" }
        Speech { who: "声音一", words: "你好。" }"#]]
    .assert_eq(&lines.join("\n"));
}

#[test]
fn the_time_of_a_number_is_that_of_its_words() {
    let time = |tag: &str| {
        let spoken = of(tag);
        let pace = Pace::of(&spoken, None);
        let words = say::number("1 833 900-1010", &spoken);
        format!(
            "{tag}: {} ms, {}, {}",
            pace::duration(&words, &spoken, pace).expect("a time"),
            pace.name(),
            pace.on_air()
        )
    };
    let mut times: Vec<String> = TAGS.iter().map(|tag| time(tag)).collect();
    let spoken = of("fr");
    let measured = pace::duration("Tu peux en parler.", &spoken, Pace::of(&spoken, Some(900)));
    times.push(format!("measured: {measured:?}"));
    // Nobody knows how fast syllabics are read.
    times.push(format!("syllabics: {:?}", pace::duration("ᐃᑲᔪᖅᑎ", &spoken, Pace::of(&spoken, None))));
    expect![[r#"
        fr-CA: 4450 ms, published, 648
        en-CA: 4866 ms, published, 641
        es: 5146 ms, derived, 573
        ar: 7387 ms, published, 397
        zh-Hans: 4732 ms, published, 165
        ht: 4320 ms, unknown, 571
        pa: 4845 ms, unknown, 571
        measured: Some(934)
        syllabics: None"#]]
    .assert_eq(&times.join("\n"));
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::with_cases(64) })]

    #[test]
    fn digits_said_are_the_digits_read_back(groups in proptest::collection::vec("[0-9]{1,4}", 1..5), at in 0usize..7) {
        let spoken = of(TAGS[at]);
        let written = groups.join("-");
        let digits = groups.concat();
        let said = say::number(&written, &spoken);
        prop_assert_eq!(say::read_back(&said, &spoken), Some(digits.clone()));
        prop_assert_eq!(say::longest_row(&said, &spoken), digits.len());
    }

    #[test]
    fn more_words_never_take_less_time(words in "[a-zéù ,.!?0-9]{0,60}", more in "[a-z0-9 ,.]{0,20}", at in 0usize..7) {
        let spoken = of(TAGS[at]);
        let pace = Pace::of(&spoken, None);
        let one = pace::duration(&words, &spoken, pace).expect("no syllabics");
        let both = pace::duration(&format!("{words}{more}"), &spoken, pace).expect("no syllabics");
        prop_assert!(one <= both);
        // What stands in brackets is for the eyes.
        let directed = pace::duration(&format!("{words} ({})", more.replace(['(', ')'], "")), &spoken, pace);
        prop_assert_eq!(directed, Some(one));
        // Who reads faster needs no more time.
        let faster = pace::duration(&words, &spoken, Pace::Measured(pace.on_air() + 100)).expect("no syllabics");
        prop_assert!(faster <= one);
    }

    #[test]
    fn any_line_is_read(line in "\\PC{0,60}", at in 0usize..7) {
        let spoken = of(TAGS[at]);
        let read = script::read(&line, &spoken);
        if let Line::Speech { who, .. } = &read {
            prop_assert!(spoken.voices.iter().any(|voice| who.starts_with(voice.as_str())));
        }
        script::names_a_child(&line, &spoken);
        say::longest_row(&line, &spoken);
        pace::duration(&line, &spoken, Pace::of(&spoken, None));
    }
}

const FACTS: &str = "slots: [30]
sensitivity: 1
tag: { help: voix, phone: voix }
key_messages: [en-parler]
";

const SCRIPT: &str =
    "VOIX 1 : Il m’a offert un téléphone. Après, il a voulu que je le rembourse, et pas avec de l’argent.
SON {s=2} : une porte
VOIX 2 : Tu n’as rien à rembourser. Ce n’est pas ta faute. Quelqu’un peut t’écouter, sans te juger.
TAG
";

/// A site with a line, a spot and its script.
fn with(config: &str, facts: &str, script: &str, more: &str) -> Outcome {
    on(
        DAY,
        Profile::WEB,
        &format!(
            "--- site.yaml ---
fanal: 1
id: essai
name: {{ fr: Essai, en: Trial }}
time_zone: America/Toronto
languages:
  - {{ tag: fr-CA, code: fr }}
  - {{ tag: en-CA, code: en }}
exit: {{ to: {{ fr: https://meteo.example/, en: https://weather.example/ }} }}
{config}--- content/vocabularies/key-messages.yaml ---
- {{ id: en-parler, label: {{ fr: Tu peux en parler., en: You can talk about it. }} }}
--- content/services/voix/facts.yaml ---
phones:
  - {{ id: voix, number: \"+18339001010\", channel: voice, languages: [fr, en], hours: 24/7 }}
  - {{ id: texto, short: \"686868\", channel: text, languages: [fr] }}
sourced: {{ url: https://exemple.org/, read_date: 2026-11-20 }}
second: {{ url: https://exemple.com/, read_date: 2026-11-20 }}
--- content/services/voix/fr.md ---
---
title: Ligne Lueur
phones: {{ voix: De vive voix, texto: Par texto }}
---
--- content/messages/section.yaml ---
kind: spot
--- content/messages/fr.md ---
---
title: Messages
---
--- content/messages/cadeau/facts.yaml ---
{facts}--- content/messages/cadeau/fr.md ---
---
title: Le cadeau
summary: Un téléphone offert n’est pas une dette.
intro: Voici un message de prévention.
---
::: slot {{s=30}}
{script}:::
{more}"
        ),
    )
}

fn told(outcome: &Outcome, expected: Expect) {
    expected.assert_eq(&outcome.problems());
}

#[test]
fn a_spot_that_fits_has_its_script_and_its_sheet() {
    let outcome = with("", FACTS, SCRIPT, "");
    told(&outcome, expect![[r#""#]]);
    expect![[r#"
        <main id="page-main" tabindex="-1">
        <article class="script">
        <h1>Le cadeau – 30 s</h1>
        <p class="timing"><strong>environ 26 s</strong> C’est une estimation : lisez-le avec un chronomètre. Débit : publié pour cette langue, ralenti pour la radio. <b>pas encore relu</b></p>
        <ol class="script-lines">
        <li class="speech"><b>VOIX 1 :</b> Il m’a offert un téléphone. Après, il a voulu que je le rembourse, et pas avec de l’argent.</li>
        <li class="sound"><b>SON (2 s) :</b> une porte</li>
        <li class="speech"><b>VOIX 2 :</b> Tu n’as rien à rembourser. Ce n’est pas ta faute. Quelqu’un peut t’écouter, sans te juger.</li>
        <li class="tag">Pour en parler, jour et nuit : un, huit trois trois, neuf zéro zéro, un zéro un zéro <bdi dir="ltr" translate="no" class="notranslate figures">(1 833 900-1010)</bdi>.</li>
        </ol>
        <div class="script-foot">
        <p>Le numéro en chiffres : <bdi dir="ltr" translate="no" class="notranslate">1 833 900-1010</bdi></p>
        <p>Derniers mots : … un zéro un zéro.</p>
        <p class="printed">Code de cette page : <bdi>t8t9d7</bdi></p>
        </div>
        <p class="files"><a href="le-cadeau-30.docx" rel="nofollow">Cette page en document Word</a> <a href="../">Pour la personne au micro</a></p>
        </article>
        </main>"#]].assert_eq(&outcome.part("fr/messages/le-cadeau/30/index.html", "<main", "</main>"));
    expect![[r#"
        <main id="page-main" tabindex="-1">
        <article>
        <h1>Le cadeau</h1>
        <p class="lead">Un téléphone offert n’est pas une dette.</p>
        <section class="lengths" aria-labelledby="page-scripts">
        <h2 id="page-scripts">Textes à lire en ondes</h2>
        <ul class="row">
        <li><a href="30/">30 s</a> <small>environ 26 s</small></li>
        </ul>
        </section>
        <p class="files"><a href="le-cadeau.docx" rel="nofollow">Cette page en document Word</a></p>
        <section class="presenter" aria-labelledby="page-presenter">
        <h2 id="page-presenter">Pour la personne au micro</h2>
        <dl>
        <dt>À dire avant</dt>
        <dd>Voici un message de prévention.</dd>
        <dt>Pour donner le numéro, en invitant à appeler</dt>
        <dd>Pour en parler, jour et nuit : un, huit trois trois, neuf zéro zéro, un zéro un zéro <bdi dir="ltr" translate="no" class="notranslate figures">(1 833 900-1010)</bdi>.</dd>
        <dt>Pour donner le numéro, sans rien demander</dt>
        <dd>De l’aide existe, jour et nuit : un, huit trois trois, neuf zéro zéro, un zéro un zéro <bdi dir="ltr" translate="no" class="notranslate figures">(1 833 900-1010)</bdi>.</dd>
        <dt>Le service</dt>
        <dd><a href="../../services/ligne-lueur/">Ligne Lueur</a> Numéro relevé le 20 novembre 2026, pas encore vérifié par appel.</dd>
        <dt>Ce que chacun devrait retenir</dt>
        <dd>Tu peux en parler.</dd>
        </dl>
        <h2>Et vous?</h2>
        <p>Lire ces mots peut remuer des choses. Prenez une pause, parlez-en à une personne de l’équipe. Le numéro est aussi pour vous.</p>
        </section>
        </article>
        </main>"#]].assert_eq(&outcome.part("fr/messages/le-cadeau/index.html", "<main", "</main>"));
}

/// What is wrong, as people read it in French.
fn wrong(outcome: &Outcome) -> String {
    crate::lessons::said(outcome, "content/")
}

/// What is wrong with a script in a slot of 30 seconds.
fn script_told(script: &str, expected: Expect) {
    expected.assert_eq(&wrong(&with("", FACTS, script, "")));
}

#[test]
fn a_script_ends_with_the_number_of_the_directory() {
    script_told(
        "VOIX : Il m’a offert un téléphone.\n",
        expect![[r#"
        R181 Le texte de 30 secondes ne se termine pas par TAG. → Écrivez TAG seul sur la dernière ligne.
        R183 Le texte de 30 secondes dure environ 2 s : il est court. → Allongez-le un peu (lettres : 222), ajoutez un silence, ou lisez-le avec un chronomètre.
    "#]],
    );
    script_told(
        "VOIX : Il m’a offert un téléphone.\nTAG {short}\n",
        expect![[r#"
            R181 Le texte de 30 secondes ne se termine pas par TAG. → Écrivez TAG seul sur la dernière ligne.
            R183 Le texte de 30 secondes dure environ 9 s : il est court. → Allongez-le un peu (lettres : 155), ajoutez un silence, ou lisez-le avec un chronomètre.
        "#]],
    );
    script_told(
        "VOIX : Appelle au 1 833 900-1010.\nVOIX : un, huit, trois, trois, neuf, zéro, zéro, un.\n{{ phone voix voix }}\nTAG\n",
        expect![[r#"
            R185 Un numéro est écrit à la main dans ce texte. → Retirez-le et écrivez TAG, ou TAG {short} pour le numéro seul.
            R116 « 1 833 900-1010 » est écrit à la main, mais la fiche « voix » le contient. → Remplacez-le par ce qui suit : il sera corrigé partout le jour où il changera.
            R185 Un numéro est écrit à la main dans ce texte. → Retirez-le et écrivez TAG, ou TAG {short} pour le numéro seul.
            R185 Un numéro est écrit à la main dans ce texte. → Retirez-le et écrivez TAG, ou TAG {short} pour le numéro seul.
            R183 Le texte de 30 secondes dure environ 18 s : il est court. → Allongez-le un peu (lettres : 52), ajoutez un silence, ou lisez-le avec un chronomètre.
        "#]],
    );
}

#[test]
fn a_script_that_does_not_fit_is_told_with_what_to_do() {
    script_told(
        &SCRIPT.repeat(2).replacen("TAG\n", "", 1),
        expect![[r#"
        R182 Le texte de 30 secondes dure environ 44 s : il est trop long. → Retirez à peu près 163 lettres.
    "#]],
    );
    script_told(
        "VOIX : Tu peux en parler.\nTAG\n",
        expect![[r#"
        R183 Le texte de 30 secondes dure environ 10 s : il est court. → Allongez-le un peu (lettres : 144), ajoutez un silence, ou lisez-le avec un chronomètre.
    "#]],
    );
    let measured = with("radio: { rates: { fr: 300 } }\n", FACTS, SCRIPT, "");
    expect![[r#"
        R182 Le texte de 30 secondes dure environ 47 s : il est trop long. → Retirez à peu près 90 lettres.
    "#]]
    .assert_eq(&wrong(&measured));
    let unknown = with("radio: { rates: { de: 300 } }\n", FACTS, SCRIPT, "");
    expect![[r#"
        error S107 site.yaml:9:19 "de"
    "#]]
    .assert_eq(&unknown.problems());
}

#[test]
fn what_nobody_says_a_child_and_what_is_hard_are_told() {
    script_told(
        &format!("Il était une fois.\nSON : une porte\n{SCRIPT}"),
        expect![[r#"
        R187 Personne ne dit cette ligne. → Commencez-la par un nom et un deux-points. Noms connus : VOIX, ANIMATION, ANIMATRICE, ANIMATEUR, INVITÉE, INVITÉ, SON, BRUIT, MUSIQUE et SILENCE.
        R189 « SON » ne dit pas combien de secondes : il compte pour zéro. → Ajoutez les secondes après le nom; {s=0} si le son reste sous la voix.
    "#]],
    );
    script_told(
        &SCRIPT.replace("VOIX 2", "VOIX D’ENFANT"),
        expect![[r#"
            R186 Cette ligne fait entendre un enfant (« enfant »). → Donnez-la à une voix adulte, qui raconte; ou choisissez un autre son.
        "#]],
    );
    // Nor is one heard as a sound; what stands in brackets is for who reads.
    script_told(
        &SCRIPT.replace("une porte", "un enfant qui pleure").replace("VOIX 2", "VOIX 2 (à un enfant)"),
        expect![[r#"
            R186 Cette ligne fait entendre un enfant (« enfant »). → Donnez-la à une voix adulte, qui raconte; ou choisissez un autre son.
        "#]],
    );
    let hard = SCRIPT.replace("VOIX 1", "::: hard\nVOIX 1").replace("argent.\n", "argent.\n:::\n");
    script_told(
        &hard,
        expect![[r#"
        R184 Un passage difficile vient avant tout numéro. → Ajoutez TAG {short} sur une ligne avant ce passage.
    "#]],
    );
    script_told(
        &format!("TAG {{short}}\n{}", hard.replace(" Après, il a voulu que je le rembourse,", "")),
        expect![""],
    );
}

#[test]
fn facts_of_a_spot_are_held_against_its_text_and_the_directory() {
    let facts = |facts: &str| wrong(&with("", facts, SCRIPT, ""));
    expect![[r#"
        K222 Il manque le texte de 15 secondes. → Ajoutez ces lignes et écrivez-y le texte.
        K222 Il manque le texte de 60 secondes. → Ajoutez ces lignes et écrivez-y le texte.
        K221 « 30 » n’est pas dans la liste de cette fiche. → Écrivez une des durées de « slots: » (15 et 60), ou ajoutez celle-ci à la liste.
    "#]].assert_eq(&facts(&FACTS.replace("[30]", "[15, 60]")));
    expect![[r#"
        R161 « voi » n’est pas un service de ce site. → Vouliez-vous dire « voix »?
    "#]]
    .assert_eq(&facts(&FACTS.replace("help: voix, phone: voix", "help: voi")));
    expect![[r#"
        R191 « voix » n’a pas de numéro pour la voix nommé « texto ». → Numéros de cette fiche : voix.
    "#]]
    .assert_eq(&facts(&FACTS.replace("phone: voix", "phone: texto")));
    expect![[r#"
        R163 « en-parle » n’est pas dans la liste des messages à retenir. → Vouliez-vous dire « en-parler »?
    "#]]
    .assert_eq(&facts(&FACTS.replace("en-parler", "en-parle")));
    let air = "air: { from: 2027-03-31, until: 2027-01-10, avoid: [{ from: 6 h, until: \"09:00\" }] }\n";
    let crtc = "crtc: { category: 12, sponsor: Une banque }\n";
    let audio = "audio: [{ id: a, slot: 60, language: en, file: a.wav }]\n";
    expect![[r#"
        K226 Le dernier jour en ondes (2027-01-10) vient avant le premier (2027-03-31). → Corrigez « from: » ou « until: ».
        K227 « 6 h » n’est pas une heure. → Écrivez l’heure ainsi : 06:00
        K225 « Une banque » commandite ce message, mais sa catégorie est celle des paroles sans publicité. → Donnez une catégorie de 51 à 53, ou retirez « sponsor: ».
        I134 L’enregistrement « a.wav » est nommé dans les faits, et n’est pas dans le dossier. → Mettez le fichier à côté de facts.yaml, ou retirez-le de « audio: ».
        K228 L’enregistrement de 60 s (en) n’a pas de texte ici. → Corrigez « slot: » ou « language: », ou écrivez le texte.
    "#]].assert_eq(&facts(&format!("{FACTS}{air}{crtc}{audio}")));
}

#[test]
fn a_closed_service_is_not_sent_on_the_air_and_an_old_check_is_only_shown() {
    let closed = with(
        "",
        FACTS,
        SCRIPT,
        "--- content/services/voix/facts.yaml ---
status: closed
phones: [{ id: voix, number: \"+18339001010\", channel: voice, languages: [fr] }]
sourced: { url: https://exemple.org/, read_date: 2026-11-20 }
second: { url: https://exemple.com/, read_date: 2026-11-20 }
",
    );
    expect![[r#"
        K132 « voix » est montré ici, mais ce service a fermé. → Montrez un autre service, ou retirez celui-ci.
        K111 Le texte a des mots pour le contact « texto », qui n’est pas dans facts.yaml. → Corrigez le nom, ou ajoutez ce contact à facts.yaml. Contacts connus : voix.
        K162 Le service « voix » a fermé ou changé, mais sa fiche ne dit ni quand ni ce qui le remplace. → Ajoutez à facts.yaml, par exemple : closed: { on: 2026-05-01, replaced_by: autre-service }.
    "#]].assert_eq(&wrong(&closed));
    let old = with(
        "",
        &format!("{FACTS}air: {{ until: 2026-01-31 }}\n"),
        SCRIPT,
        "--- content/services/voix/facts.yaml ---
phones: [{ id: voix, number: \"+18339001010\", channel: voice, languages: [es] }]
sourced: { url: https://exemple.org/, read_date: 2024-11-20 }
second: { url: https://exemple.com/, read_date: 2024-11-20 }
",
    );
    expect![[r#"
        K111 Le texte a des mots pour le contact « texto », qui n’est pas dans facts.yaml. → Corrigez le nom, ou ajoutez ce contact à facts.yaml. Contacts connus : voix.
        R192 « voix » ne dit pas répondre dans cette langue (français). → Choisissez un service qui répond dans cette langue, ou avec des interprètes.
        K151 La fiche d’un service attend d’être vérifiée. → « fanal due » les énumère, les plus pressantes d’abord.
    "#]].assert_eq(&wrong(&old));
    let page = old.part("fr/messages/le-cadeau/30/index.html", "</ol>", "</main>");
    expect![[r#"
        </ol>
        </nav>
        <main id="page-main" tabindex="-1">
        <article class="script">
        <h1>Le cadeau – 30 s</h1>
        <p class="timing"><strong>environ 25 s</strong> C’est une estimation : lisez-le avec un chronomètre. Débit : publié pour cette langue, ralenti pour la radio. <b>pas encore relu</b></p>
        <ol class="script-lines">
        <li class="speech"><b>VOIX 1 :</b> Il m’a offert un téléphone. Après, il a voulu que je le rembourse, et pas avec de l’argent.</li>
        <li class="sound"><b>SON (2 s) :</b> une porte</li>
        <li class="speech"><b>VOIX 2 :</b> Tu n’as rien à rembourser. Ce n’est pas ta faute. Quelqu’un peut t’écouter, sans te juger.</li>
        <li class="tag">Pour en parler : un, huit trois trois, neuf zéro zéro, un zéro un zéro <bdi dir="ltr" translate="no" class="notranslate figures">(1 833 900-1010)</bdi>.</li>
        </ol>
        <div class="script-foot">
        <p class="notice">Ne plus diffuser : le dernier jour était le 31 janvier 2026.</p>
        <p class="notice">Ce numéro a été relevé le 20 novembre 2024. Appelez avant de diffuser.</p>
        <p>Le numéro en chiffres : <bdi dir="ltr" translate="no" class="notranslate">1 833 900-1010</bdi></p>
        <p>Derniers mots : … un zéro un zéro.</p>
        <p class="printed">Code de cette page : <bdi>t8t9d7</bdi></p>
        </div>
        <p class="files"><a href="le-cadeau-30.docx" rel="nofollow">Cette page en document Word</a> <a href="../">Pour la personne au micro</a></p>
        </article>
        </main>"#]].assert_eq(&page);
}

#[test]
fn a_record_may_say_its_number_in_its_own_words() {
    let spoken = |words: &str| {
        with(
            "",
            FACTS,
            SCRIPT,
            &format!(
                "--- content/services/voix/fr.md ---
---
title: Ligne Lueur
phones: {{ voix: {{ label: De vive voix, spoken: \"{words}\" }}, texto: Par texto }}
---
"
            ),
        )
    };
    let own = spoken("un, huit cent trente-trois, neuf cents, dix dix");
    expect![[""]].assert_eq(&wrong(&own));
    assert!(own.file("fr/messages/le-cadeau/30/index.html").contains("huit cent trente-trois"));
    expect![[r#"
        R193 Les mots « un, huit trois trois, neuf zéro zéro, un zéro un un » disent 18339001011, mais le numéro est 18339001010. → Corrigez « spoken: » ou le numéro.
    "#]].assert_eq(&wrong(&spoken("un, huit trois trois, neuf zéro zéro, un zéro un un")));
}

#[test]
fn a_language_without_words_for_the_air_says_so_and_shows_figures() {
    let vietnamese = with(
        "",
        FACTS,
        SCRIPT,
        "--- site.yaml ---
fanal: 1
id: essai
name: { fr: Essai, vi: Essai }
time_zone: America/Toronto
languages:
  - { tag: fr-CA, code: fr }
  - { tag: vi, code: vi }
exit: { to: { fr: https://meteo.example/, vi: https://weather.example/ } }
--- content/messages/cadeau/vi.md ---
---
title: Món quà
---
::: slot {s=30}
GIỌNG 1: Bạn có thể nói ra.
TAG
:::
",
    );
    assert!(wrong(&vietnamese).contains("R188"), "{}", wrong(&vietnamese));
    let page = vietnamese.part("vi/messages/mon-qua/30/index.html", "<ol class=\"script-lines", "</main>");
    expect![[r#"
        <ol class="script-lines">
        <li class="speech">GIỌNG 1: Bạn có thể nói ra.</li>
        <li class="tag">1 833 900-1010</li>
        </ol>
        <div class="script-foot">
        <p><span lang="fr" dir="ltr">Le numéro en chiffres :</span> <bdi dir="ltr" translate="no" class="notranslate">1 833 900-1010</bdi></p>
        <p><span lang="fr" dir="ltr">Derniers mots :</span> … 1 833 900-1010</p>
        <p class="printed"><span lang="fr" dir="ltr">Code de cette page : <bdi>t8t9d7</bdi></span></p>
        </div>
        <p class="files"><a href="mon-qua-30.docx" rel="nofollow"><span lang="fr" dir="ltr">Cette page en document Word</span></a> <a href="../"><span lang="fr" dir="ltr">Pour la personne au micro</span></a></p>
        </article>
        </main>"#]].assert_eq(&page);
}

#[test]
fn scripts_stand_in_spots_and_programmes_alone() {
    let elsewhere = with(
        "",
        FACTS,
        SCRIPT,
        "--- content/articles/section.yaml ---
kind: article
--- content/articles/autre/facts.yaml ---
safety: article
--- content/articles/autre/fr.md ---
---
title: Autre
---
::: slot {s=30}
TAG
:::
",
    );
    expect![[r#"
        R190 « ::: slot » n’a pas sa place ici. → Mettez ce texte dans un message ou une émission de radio.
    "#]]
    .assert_eq(&wrong(&elsewhere));
}

const PROGRAMME: &str = "--- content/emissions/section.yaml ---
kind: programme
--- content/emissions/fr.md ---
---
title: Émissions
---
--- content/emissions/soiree/facts.yaml ---
duration: 30
sensitivity: 1
segments:
  - { id: ouverture, minutes: 5, kind: opening }
  - { id: message, minutes: 1, kind: spot, spot: cadeau }
  - { id: entrevue, minutes: 55, kind: interview }
  - { id: appels, minutes: 9, kind: calls }
questions: [signes]
tag: { help: voix, local: yes }
--- content/emissions/soiree/fr.md ---
---
title: La soirée
segments: { ouverture: Bonsoir, message: Le message, entrevue: En studio, appels: Vos questions }
questions:
  signes:
    ask: Qu’est-ce qui devrait alerter?
    answer: Un secret, une dette.
    avoid: Ne demandez pas de raconter.
---
::: segment {id=ouverture}
ANIMATION : Bonsoir.
TAG {short}
:::

::: segment {id=entrevue}
L’invitée est en *studio*.
:::

::: segment {id=appels}
Les appels passent d’abord hors d’ondes.
:::

::: guest-brief
Parlez de votre travail.
:::

::: caller-protocol
1. Gardez l’appel hors d’ondes.
:::
";

#[test]
fn a_programme_has_its_rundown_its_questions_and_what_is_done_off_the_air() {
    let whole = PROGRAMME.replace("duration: 30", "duration: 70");
    let outcome = with("", FACTS, SCRIPT, &whole);
    expect![[""]].assert_eq(&wrong(&outcome));
    expect![[r#"
        <section aria-labelledby="page-rundown">
        <h2 id="page-rundown">Déroulement</h2>
        <p>70 minutes. Les heures se comptent depuis le début de l’émission.</p>
        <section class="segment" id="part-ouverture">
        <h3><bdi dir="ltr" class="clock">0:00–0:05</bdi> Ouverture – Bonsoir</h3>
        <ol class="script-lines">
        <li class="speech"><b>ANIMATION :</b> Bonsoir.</li>
        <li class="tag">De l’aide : un, huit trois trois, neuf zéro zéro, un zéro un zéro <bdi dir="ltr" translate="no" class="notranslate figures">(1 833 900-1010)</bdi>.</li>
        </ol>
        </section>
        <section class="segment" id="part-message">
        <h3><bdi dir="ltr" class="clock">0:05–0:06</bdi> Message – Le message</h3>
        <p><a href="../../messages/le-cadeau/">Le cadeau</a> <bdi>30 s</bdi></p>
        <ol class="script-lines">
        <li class="speech"><b>VOIX 1 :</b> Il m’a offert un téléphone. Après, il a voulu que je le rembourse, et pas avec de l’argent.</li>
        <li class="sound"><b>SON (2 s) :</b> une porte</li>
        <li class="speech"><b>VOIX 2 :</b> Tu n’as rien à rembourser. Ce n’est pas ta faute. Quelqu’un peut t’écouter, sans te juger.</li>
        <li class="tag">Pour en parler, jour et nuit : un, huit trois trois, neuf zéro zéro, un zéro un zéro <bdi dir="ltr" translate="no" class="notranslate figures">(1 833 900-1010)</bdi>.</li>
        </ol>
        </section>
        <section class="segment" id="part-entrevue">
        <h3><bdi dir="ltr" class="clock">0:06–1:01</bdi> Entrevue – En studio</h3>
        <div class="text"><p>L’invitée est en <em>studio</em>.</p></div>
        </section>
        <section class="segment" id="part-appels">
        <h3><bdi dir="ltr" class="clock">1:01–1:10</bdi> Appels – Vos questions</h3>
        <div class="text"><p>Les appels passent d’abord hors d’ondes.</p></div>
        </section>
        </section>
        <section aria-labelledby="page-questions">
        <h2 id="page-questions">Questions</h2>
        <div class="question-of">
        <h3>Qu’est-ce qui devrait alerter?</h3>
        <p>La réponse devrait dire : Un secret, une dette.</p>
        <p class="avoid">Ne pas demander : Ne demandez pas de raconter.</p>
        </div>
        </section>
        <section aria-labelledby="page-guest">
        <h2 id="page-guest">Pour la personne invitée</h2>
        <p>Aucune personne de moins de 18 ans qui a vécu l’exploitation ne parle en ondes, même sous un autre nom.</p>
        <div class="text"><p>Parlez de votre travail.</p></div>
        </section>
        <section class="protocol" aria-labelledby="page-caller">
        <h2 id="page-caller">Si une personne en détresse appelle</h2>
        <div class="text"><ol><li>Gardez l’appel hors d’ondes.</li></ol></div>
        </section>
        <p class="printed">Code de cette page : <bdi>t5d8w6</bdi></p>
        </article>
        </main>"#]].assert_eq(&outcome.part(
        "fr/emissions/la-soiree/index.html",
        "<section aria-labelledby=\"page-rundown",
        "</main>",
    ));
    let broken = PROGRAMME
        .replace(", spot: cadeau", "")
        .replace("::: caller-protocol\n1. Gardez l’appel hors d’ondes.\n:::\n", "")
        .replace("id=entrevue", "id=entrevu");
    expect![[r#"
        K231 Les parties durent 70 min ensemble, mais l’émission 30 min. → Changez la durée d’une partie, ou celle de l’émission.
        K232 La partie « message » fait entendre un message, mais ne dit pas lequel. → Ajoutez « spot: » et la clé du message.
        K222 Il manque le texte de la partie « entrevue ». → Ajoutez ces lignes et écrivez-y le texte.
        K233 L’émission prend des appels, mais ne dit pas quoi faire si une personne en détresse appelle. → Ajoutez ce bloc et écrivez qui fait quoi : passer l’appel hors d’ondes, aucun détail en ondes, le délai.
        K221 « entrevu » n’est pas dans la liste de cette fiche. → Écrivez un des noms de « segments: » (ouverture, entrevue et appels), ou ajoutez celui-ci à la liste.
    "#]].assert_eq(&wrong(&with("", FACTS, SCRIPT, &broken)));
}

#[test]
fn a_script_of_a_length_is_three_links_from_the_home_page() {
    let outcome = with("menu: [messages]\n", FACTS, SCRIPT, "");
    let leads =
        |page: &str, to: &str| assert!(outcome.file(page).contains(&format!("href=\"{to}\"")), "{page} leads to {to}");
    leads("fr/index.html", "../fr/messages/");
    leads("fr/messages/index.html", "30-s/");
    leads("fr/messages/30-s/index.html", "../le-cadeau/30/");
    // Who has half a minute today has half an hour another day: spots and programmes lead to one another, but not to an empty list.
    let intro = "--- content/emissions/en.md ---\n---\ntitle: Programs\n---\n";
    let whole = format!("{}{intro}", PROGRAMME.replace("duration: 30", "duration: 70"));
    let outcome = with("", FACTS, SCRIPT, &whole);
    let links = |page: &str, to: &str| outcome.file(page).contains(&format!("<a href=\"{to}\">"));
    assert!(links("fr/messages/index.html", "../emissions/") && links("fr/emissions/index.html", "../messages/"));
    assert!(!links("en/messages/index.html", "../programs/"));
}

#[test]
fn a_station_takes_everything_in_one_folder_and_sees_what_there_is() {
    let outcome = with("", FACTS, SCRIPT, "");
    let kit = outcome.file("fr/messages/essai-radio-fr.zip");
    let names: Vec<&str> = kit.lines().filter(|line| line.contains('/') && line.contains("-fr.")).collect();
    expect![[r#"
        scripts/cadeau-30-fr.txt
        scripts/cadeau-30-fr.docx
        sheets/cadeau-fr.docx
            "scripts/cadeau-30-fr.txt",
            "scripts/cadeau-30-fr.docx",
            "sheets/cadeau-fr.docx","#]]
    .assert_eq(&names.join("\n"));
    let part = |from: &str, to: &str| {
        let start = kit.rfind(&format!("\n{from}\n")).expect("a part") + 1;
        kit[start..start + kit[start..].find(to).expect("its end")].replace('\r', "")
    };
    expect![[r#"
        traffic.csv
        ﻿Cartouche;Titre;Durée (s);Estimation (s);Derniers mots;Premier jour;Dernier jour;Heures à éviter;Catégorie du CRTC;Langue
        cadeau-30-fr;Le cadeau;30;26;… un zéro un zéro.;;;;;fr-CA

    "#]].assert_eq(&part("traffic.csv", "manifest.json"));
    expect![[r#"
        scripts/cadeau-30-fr.txt
        ﻿Le cadeau – 30 s
        environ 26 s
        pas encore relu

        01  VOIX 1 : Il m’a offert un téléphone. Après, il a voulu que je le rembourse, et pas avec de l’argent.
        02  SON (2 s) : une porte
        03  VOIX 2 : Tu n’as rien à rembourser. Ce n’est pas ta faute. Quelqu’un peut t’écouter, sans te juger.
        04  Pour en parler, jour et nuit : un, huit trois trois, neuf zéro zéro, un zéro un zéro (1 833 900-1010).

        Le numéro en chiffres : 1 833 900-1010
        Derniers mots : … un zéro un zéro.
        Code de cette page : t8t9d7

    "#]]
    .assert_eq(&part("scripts/cadeau-30-fr.txt", "scripts/cadeau-30-fr.docx"));
    expect![[r#"
        manifest.json
        {
          "site": "essai",
          "licence": null,
          "scripts": [
            {
              "name": "cadeau-30-fr",
              "key": "cadeau",
              "title": "Le cadeau",
              "language": "fr-CA",
              "seconds": 30,
              "estimate_ms": 25323,
              "letters": 197,
              "pace": "published",
              "out_cue": "… un zéro un zéro.",
              "state": "translated",
              "reviewed": false,
              "updated": null,
              "from": null,
              "until": null,
              "sample": false
            }
          ],
          "programmes": [],
          "files": [
            "README.txt",
            "scripts/cadeau-30-fr.txt",
            "scripts/cadeau-30-fr.docx",
            "sheets/cadeau-fr.docx",
            "traffic.csv"
          ]"#]]
    .assert_eq(&part("manifest.json", "\n}\n"));
    expect![[r#"
        <table>
        <thead>
        <tr>
        <th scope="col">Titre</th>
        <th scope="col">Langue</th>
        <th scope="col">30 s</th>
        <th scope="col">État</th>
        </tr>
        </thead>
        <tbody>
        <tr>
        <th scope="row"><a href="../le-cadeau/">Le cadeau</a></th>
        <td>français</td>
        <td>environ 26 s</td>
        <td>pas encore relu</td>
        </tr>
        <tr>
        <th scope="row">Le cadeau</th>
        <td>anglais</td>
        <td>–</td>
        <td>pas encore relu</td>
        </tr>
        </tbody>
        </table>"#]]
    .assert_eq(&outcome.part("fr/messages/all/index.html", "<table", "</table>"));
}

#[test]
fn a_number_before_a_hard_passage_is_a_whole_sentence() {
    let short: Vec<String> =
        TAGS.iter().map(|tag| format!("{tag}: {}", of(tag).sentences.short.expect("a sentence"))).collect();
    expect![[r#"
        fr-CA: De l’aide : {number}.
        en-CA: For help: {number}.
        es: Hay ayuda: {number}.
        ar: للمساعدة: {number}.
        zh-Hans: 需要帮助，请拨打：{number}。
        ht: Gen èd: {number}.
        pa: ਮਦਦ ਲਈ: {number}।"#]]
    .assert_eq(&short.join("\n"));
    let hard = "VOIX 1 : Un téléphone.\nTAG {short}\n::: hard\nVOIX 2 : Puis une phrase.\n:::\nTAG\n";
    let facts = FACTS.replace("[30]", "[30, 60]");
    let both = format!("{SCRIPT}:::\n\n::: slot {{s=60}}\n{hard}");
    let outcome = with("", &facts, &both, "");
    expect![[r#"
        <ol class="script-lines">
        <li class="speech"><b>VOIX 1 :</b> Un téléphone.</li>
        <li class="tag">De l’aide : un, huit trois trois, neuf zéro zéro, un zéro un zéro <bdi dir="ltr" translate="no" class="notranslate figures">(1 833 900-1010)</bdi>.</li>
        <li class="speech"><b>VOIX 2 :</b> Puis une phrase.</li>
        <li class="tag">Pour en parler, jour et nuit : un, huit trois trois, neuf zéro zéro, un zéro un zéro <bdi dir="ltr" translate="no" class="notranslate figures">(1 833 900-1010)</bdi>.</li>
        </ol>"#]].assert_eq(&outcome.part("fr/messages/le-cadeau/60/index.html", "<ol class=\"script", "</ol>"));
    // It takes its time: the same script with a language that says the number alone is shorter.
    let own = builtin::tree().text("locales/fr/spoken.yaml").expect("French speaks").to_owned();
    let alone: String =
        own.lines().filter(|line| !line.starts_with("  short:")).map(|line| format!("{line}\n")).collect();
    let bare = with("", &facts, &both, &format!("--- locales/fr/spoken.yaml ---\n{alone}"));
    let seconds =
        |outcome: &Outcome| outcome.part("fr/messages/le-cadeau/60/index.html", "<strong>environ", "</strong>");
    expect!["<strong>environ 17 s</strong> / <strong>environ 17 s</strong>"].assert_eq(&format!(
        "{} / {}",
        seconds(&outcome),
        seconds(&bare)
    ));
    assert!(!bare.file("fr/messages/le-cadeau/60/index.html").contains("De l’aide : un"));
}

#[test]
fn a_kit_says_what_state_its_texts_are_in_and_when_they_may_be_heard() {
    let english = "--- content/messages/cadeau/en.md ---
---
title: The gift
---
::: slot {s=30}
VOICE 1: He gave me a phone, then some clothes, then a room for the night. One evening he said I owed him money for all of it.
VOICE 2: A gift is not a debt. It is never your fault. Someone can listen to you, without judging you.
TAG
:::
--- content/messages/cadeau/en.ledger.yaml ---
state: machine
origin: machine
";
    let air = "air: { from: 2026-12-01, until: 2027-03-31, avoid: [{ from: \"06:00\", until: \"09:00\" }] }
advisory: discretion
updated: 2026-11-22
";
    let outcome = with("base_url: https://lueur.example/\n", &format!("{FACTS}{air}"), SCRIPT, english);
    let text = |language: &str| {
        let path = outcome
            .paths()
            .into_iter()
            .find(|path| path.ends_with(&format!("radio-{language}.zip")))
            .expect("a kit")
            .to_owned();
        let kit = outcome.file(&path);
        let start = kit.rfind(&format!("\nscripts/cadeau-30-{language}.txt\n")).expect("a script") + 1;
        kit[start..start + kit[start..].find(".docx").expect("its end")].replace('\r', "")
    };
    expect![[r#"
        scripts/cadeau-30-fr.txt
        ﻿Le cadeau – 30 s
        environ 26 s
        pas encore relu

        01  VOIX 1 : Il m’a offert un téléphone. Après, il a voulu que je le rembourse, et pas avec de l’argent.
        02  SON (2 s) : une porte
        03  VOIX 2 : Tu n’as rien à rembourser. Ce n’est pas ta faute. Quelqu’un peut t’écouter, sans te juger.
        04  Pour en parler, jour et nuit : un, huit trois trois, neuf zéro zéro, un zéro un zéro (1 833 900-1010).

        À partir du 1er décembre 2026.
        Dernier jour en ondes : 31 mars 2027.
        Heures à éviter : 06:00–09:00
        Avertissement à lire avant : Ce qui suit parle d’exploitation. Si c’est difficile pour vous, revenez dans quelques minutes.
        Le numéro en chiffres : 1 833 900-1010
        Derniers mots : … un zéro un zéro.
        Mis à jour le 22 novembre 2026
        lueur.example/go/cadeau
        Code de cette page : t8t9d7

        scripts/cadeau-30-fr"#]].assert_eq(&text("fr"));
    expect![[r#"
        scripts/cadeau-30-en.txt
        ﻿The gift – 30 s
        about 26 s
        Machine translation, not reviewed yet

        01  VOICE 1: He gave me a phone, then some clothes, then a room for the night. One evening he said I owed him money for all of it.
        02  VOICE 2: A gift is not a debt. It is never your fault. Someone can listen to you, without judging you.
        03  To talk, day or night, call one, eight three three, nine zero zero, one zero one zero (1 833 900-1010).

        From December 1, 2026.
        Last day on the air: March 31, 2027.
        Hours to leave out: 06:00–09:00
        Advisory to read before: What follows speaks of exploitation. If it is hard for you, come back in a few minutes.
        The number in figures: 1 833 900-1010
        Out-cue: … one zero one zero.
        Updated on November 22, 2026
        lueur.example/go/cadeau
        Code of this page: t8t9d7

        scripts/cadeau-30-en"#]].assert_eq(&text("en"));
    let manifest = outcome.file("en/messages/essai-radio-en.zip");
    assert!(manifest.contains("\"state\": \"machine\"") && manifest.contains("\"from\": \"2026-12-01\""), "{manifest}");
    // The page says so as well, and on paper of which day it is and where it comes from.
    let page = |path: &str| outcome.file(path);
    let french = page("fr/messages/le-cadeau/30/index.html");
    assert!(french.contains("<b>pas encore relu</b>"), "{french}");
    expect![[r#"<p class="printed">Mis à jour le 22 novembre 2026 · <bdi dir="ltr" translate="no">lueur.example/go/cadeau</bdi> · Code de cette page : <bdi>t8t9d7</bdi></p>"#]].assert_eq(&outcome.part("fr/messages/le-cadeau/30/index.html", "<p class=\"printed", "</p>"));
    let english = page("en/messages/the-gift/30/index.html");
    assert!(english.contains("<b>Machine translation, not reviewed yet</b>"), "{english}");
}

#[test]
fn docs_say_in_which_languages_a_stopwatch_decides() {
    let docs = include_str!("../../docs/writing.md");
    let row = |beginning: &str| {
        docs.lines().find(|line| line.starts_with(beginning)).unwrap_or_else(|| panic!("no row {beginning}"))
    };
    for (tag, name) in
        TAGS.iter().zip(["French", "English", "Spanish", "Arabic", "Chinese", "Haitian Creole", "Punjabi"])
    {
        let spoken = of(tag);
        let beginning = match Pace::of(&spoken, None).name() {
            "published" => "| French, ",
            "derived" => "| Spanish",
            _ => "| Haitian Creole, ",
        };
        assert!(row(beginning).split('|').nth(1).unwrap_or_default().contains(name), "{name}: {}", row(beginning));
    }
    assert!(row("| what is written in syllabics").contains("use a stopwatch"));
}

#[test]
fn the_words_of_a_language_are_whole_or_it_says_nothing() {
    let own = |spoken: &str| with("", FACTS, SCRIPT, &format!("--- locales/fr/spoken.yaml ---\n{spoken}"));
    let tag =
        "tag: { invite: Appelle., invite_always: \"{number}\", neutral: \"{number}\", neutral_always: \"{number}\" }\n";
    let outcome = own(&format!("digits: [zéro, un]\nvoices: [VOIX]\n{tag}"));
    expect![[r#"
        L131 La liste des chiffres doit compter dix mots; il y en a 2. → Écrivez les mots de zéro à neuf, dans cet ordre.
    "#]].assert_eq(&crate::lessons::said(&outcome, "locales/"));
    let outcome = own(&format!("digits: [a, b, c, d, e, f, g, h, i, j]\nvoices: [VOIX]\n{tag}"));
    expect![[r#"
        L132 La phrase « invite » doit contenir {number}, une seule fois. → Mettez {number} là où la personne qui lit dira le numéro ou l’adresse.
    "#]].assert_eq(&crate::lessons::said(&outcome, "locales/"));
}

#[test]
fn a_text_in_another_language_may_wait_and_a_script_stands_once() {
    let english = "--- content/messages/cadeau/en.md ---
---
title: The gift
---
::: slot {s=30}
VOICE 1: He gave me a phone, then some clothes, then a room for the night. One evening he said I owed him money for all of it.
VOICE 2: A gift is not a debt. It is never your fault. Someone can listen to you, without judging you.
TAG
:::
";
    let twice = with("", FACTS, SCRIPT, &format!("{english}\n::: slot {{s=30}}\nTAG\n:::\n"));
    expect![[r#"
        K224 Le texte de 30 secondes est là deux fois. → Gardez-en un seul.
        R183 Le texte de 30 secondes dure environ 8 s : il est court. → Allongez-le un peu (lettres : 163), ajoutez un silence, ou lisez-le avec un chronomètre.
    "#]].assert_eq(&wrong(&twice));
    let waits =
        with("", &FACTS.replace("[30]", "[30, 60]"), &format!("{SCRIPT}:::\n\n::: slot {{s=60}}\n{SCRIPT}"), english);
    expect![[r#"
        K223 Dans cette langue, il manque le texte de 60 secondes. → Ajoutez ces lignes quand la traduction sera prête.
        R183 Le texte de 60 secondes dure environ 26 s : il est court. → Allongez-le un peu (lettres : 212), ajoutez un silence, ou lisez-le avec un chronomètre.
    "#]].assert_eq(&wrong(&waits));
}

#[test]
fn who_presents_finds_the_words_of_the_glossary() {
    let outcome = with(
        "",
        FACTS,
        SCRIPT,
        "--- content/lexique/section.yaml ---
kind: term
--- content/lexique/fr.md ---
---
title: Lexique
---
--- content/lexique/exploitation/facts.yaml ---
version: 1
--- content/lexique/exploitation/fr.md ---
---
title: Exploitation
preferred: [exploitation sexuelle]
avoid: [{ word: prostitution juvénile, reason: Un enfant ne se prostitue pas. }]
---
Une définition.
",
    );
    expect![[r#"
        <article class="guidance">
        <h1>Les mots en ondes</h1>
        <ul>
        <li>Des voix adultes : aucun enfant en ondes, même joué.</li>
        <li>Aucune personne de moins de 18 ans qui a vécu l’exploitation ne parle en ondes, même sous un autre nom.</li>
        <li>Ni nom, ni école, ni quartier, ni détail qui permette de reconnaître une personne.</li>
        <li>Le numéro vient avant un passage difficile, et à la fin.</li>
        </ul>
        <section>
        <h2><a href="../../lexique/exploitation/">Exploitation</a></h2>
        <p><b>À dire :</b> exploitation sexuelle</p>
        <p class="avoid"><b>À éviter :</b> prostitution juvénile – Un enfant ne se prostitue pas.</p>
        </section>
        </article>"#]]
    .assert_eq(&outcome.part("fr/messages/words/index.html", "<article class=\"guidance", "</article>"));
}

#[test]
fn the_station_s_own_number_takes_its_time_and_ends_the_spot() {
    let facts = FACTS.replace("phone: voix }", "phone: voix, local: yes }");
    expect![[r#"
        R182 Le texte de 30 secondes dure environ 32 s : il est trop long. → Retirez à peu près 30 lettres.
    "#]]
    .assert_eq(&wrong(&with("", &facts, SCRIPT, "")));
    let shorter = SCRIPT.replace(" Quelqu’un peut t’écouter, sans te juger.", "");
    let outcome = with("", &facts, &shorter, "");
    expect![[r#""#]].assert_eq(&wrong(&outcome));
    expect![[r#"
        <li class="local"><em>Près d’ici : ______________ (ici, un numéro de votre région, s’il y en a un).</em></li>
        </ol>
        <div class="script-foot">
        <p>Le numéro en chiffres : <bdi dir="ltr" translate="no" class="notranslate">1 833 900-1010</bdi></p>
        <p>Derniers mots : … un zéro un zéro. Près d’ici : ______________.</p>
        <p class="printed">Code de cette page : <bdi>t8t9d7</bdi></p>
        </div>
        <p class="files"><a href="le-cadeau-30.docx" rel="nofollow">Cette page en document Word</a> <a href="../">Pour la personne au micro</a></p>
        </article>"#]].assert_eq(&outcome.part("fr/messages/le-cadeau/30/index.html", "<li class=\"local", "</article>"));
    let kit = outcome.file("fr/messages/essai-radio-fr.zip");
    let row = kit.lines().find(|line| line.starts_with("cadeau-30-fr;")).expect("a row");
    expect!["cadeau-30-fr;Le cadeau;30;28;… un zéro un zéro. Près d’ici : ______________.;;;;;fr-CA"].assert_eq(row);
}

#[test]
fn prose_for_who_presents_names_no_voice_and_asks_a_record_for_its_number() {
    let prose = |words: &str| {
        let whole = PROGRAMME.replace("duration: 30", "duration: 70").replace("L’invitée est en *studio*.", words);
        wrong(&with("", FACTS, SCRIPT, &whole))
    };
    expect![[""]].assert_eq(&prose("Un enfant : on dit cela ainsi.\n\nPar texto : {{ phone voix texto }}."));
    // Typed by hand, it is told there too; and where somebody speaks, a child is.
    expect![[r#"
        R185 Un numéro est écrit à la main dans ce texte. → Retirez-le et écrivez TAG, ou TAG {short} pour le numéro seul.
        R117 « 1 833 900-1011 » est écrit à la main et ne figure dans aucune fiche. → Créez une fiche de service, puis montrez ici son numéro : {{ phone CLÉ }}.
    "#]].assert_eq(&prose("Le numéro : 1 833 900-1011."));
    expect![[r#"
        R186 Cette ligne fait entendre un enfant (« enfant »). → Donnez-la à une voix adulte, qui raconte; ou choisissez un autre son.
    "#]]
    .assert_eq(&prose("ANIMATION : Bonsoir.\nEnfant : Bonsoir."));
}

#[test]
fn a_spot_without_a_service_is_told_and_nothing_else() {
    let problems = with("", &FACTS.replace("help: voix,", "help: …,"), SCRIPT, "").problems();
    assert!(problems.contains("Y121") && !problems.contains("T114"), "{problems}");
}

#[test]
fn what_stands_apart_names_its_sources_as_the_rest_of_the_page() {
    let whole = PROGRAMME
        .replace("duration: 30", "duration: 70")
        .replace("1. Gardez l’appel hors d’ondes.", "1. Gardez l’appel hors d’ondes [@guide].")
        .replace("Parlez de votre travail.", "Parlez de votre travail [@autre, p. 3].");
    let sources = "--- content/sources.yaml ---
autre: { title: Autre, lang: fr, publisher: Centre, year: 2024, url: https://exemple.org/autre }
guide: { title: Guide, lang: fr, publisher: Centre, year: 2025, url: https://exemple.org/guide }
";
    let outcome = with("", FACTS, SCRIPT, &format!("{whole}{sources}"));
    expect![[""]].assert_eq(&wrong(&outcome));
    expect![[r##"
        <section aria-labelledby="page-guest">
        <h2 id="page-guest">Pour la personne invitée</h2>
        <p>Aucune personne de moins de 18 ans qui a vécu l’exploitation ne parle en ondes, même sous un autre nom.</p>
        <div class="text"><p>Parlez de votre travail <span class="cite">[<a href="#source-1">1</a>, p. 3]</span>.</p></div>
        </section>
        <section class="protocol" aria-labelledby="page-caller">
        <h2 id="page-caller">Si une personne en détresse appelle</h2>
        <div class="text"><ol><li>Gardez l’appel hors d’ondes <span class="cite">[<a href="#source-2">2</a>]</span>.</li></ol></div>
        </section>
        <p class="printed">Code de cette page : <bdi>t5d8w6</bdi></p>
        <section class="sources" aria-labelledby="page-sources">
        <h2 id="page-sources">Sources</h2>
        <ol>
        <li id="source-1">
        <a href="https://exemple.org/autre" rel="noreferrer" hreflang="fr"><bdi lang="fr" dir="ltr">Autre</bdi></a>
        · <bdi translate="no" class="notranslate">Centre</bdi>
        · 2024
        </li>
        <li id="source-2">
        <a href="https://exemple.org/guide" rel="noreferrer" hreflang="fr"><bdi lang="fr" dir="ltr">Guide</bdi></a>
        · <bdi translate="no" class="notranslate">Centre</bdi>
        · 2025
        </li>
        </ol>
        </section>
        </article>
        </main>"##]]
    .assert_eq(&outcome.part("fr/emissions/la-soiree/index.html", "<section aria-labelledby=\"page-guest", "</main>"));
}

#[test]
fn a_station_has_its_programmes_as_plain_text_too() {
    let whole = PROGRAMME.replace("duration: 30", "duration: 70");
    let outcome = with("", FACTS, SCRIPT, &whole);
    let kit = outcome.file("fr/messages/essai-radio-fr.zip");
    let start = kit.find("\nprogrammes/soiree-fr.txt\n").expect("a part") + 1;
    let end = start + kit[start..].find("\nsheets/").expect("its end");
    expect![[r#"
        programmes/soiree-fr.txt
        ﻿La soirée
        70 minutes. Les heures se comptent depuis le début de l’émission.
        pas encore relu

        0:00–0:05  Ouverture – Bonsoir
        01  ANIMATION : Bonsoir.
        02  De l’aide : un, huit trois trois, neuf zéro zéro, un zéro un zéro (1 833 900-1010).

        0:05–0:06  Message – Le message
        Le cadeau – 30 s
        01  VOIX 1 : Il m’a offert un téléphone. Après, il a voulu que je le rembourse, et pas avec de l’argent.
        02  SON (2 s) : une porte
        03  VOIX 2 : Tu n’as rien à rembourser. Ce n’est pas ta faute. Quelqu’un peut t’écouter, sans te juger.
        04  Pour en parler, jour et nuit : un, huit trois trois, neuf zéro zéro, un zéro un zéro (1 833 900-1010).

        0:06–1:01  Entrevue – En studio
        L’invitée est en studio.

        1:01–1:10  Appels – Vos questions
        Les appels passent d’abord hors d’ondes.

        Qu’est-ce qui devrait alerter?
        La réponse devrait dire : Un secret, une dette.
        Ne pas demander : Ne demandez pas de raconter.

        Pour la personne invitée
        Parlez de votre travail.

        Si une personne en détresse appelle
        1. Gardez l’appel hors d’ondes.

        Le numéro en chiffres : 1 833 900-1010
        Code de cette page : t5d8w6
    "#]]
    .assert_eq(&kit[start..end].replace('\r', ""));
    let start = kit.find("\"programmes\": [").expect("a list");
    let end = start + kit[start..].find("\n  ],").expect("its end");
    expect![[r#"
        "programmes": [
            {
              "name": "soiree-fr",
              "key": "soiree",
              "title": "La soirée",
              "language": "fr-CA",
              "minutes": 70,
              "segments": [
                {
                  "id": "ouverture",
                  "kind": "opening",
                  "start": "0:00",
                  "end": "0:05",
                  "spot": null,
                  "seconds": null
                },
                {
                  "id": "message",
                  "kind": "spot",
                  "start": "0:05",
                  "end": "0:06",
                  "spot": "cadeau",
                  "seconds": 30
                },
                {
                  "id": "entrevue",
                  "kind": "interview",
                  "start": "0:06",
                  "end": "1:01",
                  "spot": null,
                  "seconds": null
                },
                {
                  "id": "appels",
                  "kind": "calls",
                  "start": "1:01",
                  "end": "1:10",
                  "spot": null,
                  "seconds": null
                }
              ],
              "state": "translated",
              "reviewed": false,
              "updated": null,
              "from": null,
              "until": null,
              "avoid": [],
              "sample": false
            }"#]]
    .assert_eq(&kit[start..end]);
}

#[test]
fn a_last_day_on_the_air_joins_what_is_due() {
    let due = |day: &str| {
        let told = on_day("due", day);
        let from = told.find("Radio spots").unwrap_or(told.len());
        told[from..].to_owned()
    };
    expect![[r#"
        Radio spots not to be aired any more (one):
          cadeau  Le cadeau
            last day on the air: 2027-03-31. Tell the stations, or change “air: until:”

        One thing waits to be asked or read again.
    "#]]
    .assert_eq(&due("2027-04-01"));
    expect![[r#"
        Radio spots whose last day comes within 30 days (one):
          cadeau  Le cadeau
            last day on the air: 2027-03-31. Tell the stations, or change “air: until:”

        One thing waits to be asked or read again.
    "#]]
    .assert_eq(&due("2027-03-15"));
    assert!(!on_day("due", "2027-02-01").contains("Radio spots"));
}

fn on_day(command: &str, day: &str) -> String {
    let site = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("examples/radio");
    let output = std::process::Command::new(env!("CARGO_BIN_EXE_fanal"))
        .args([command, "--as-of", day, "--lang-ui", "en", "--site"])
        .arg(&site)
        .output()
        .expect("fanal runs");
    [output.stderr, output.stdout].map(|bytes| String::from_utf8_lossy(&bytes).into_owned()).concat()
}

/// What the command lists of a site, in a language of the staff.
fn board(language: &str, command: &str) -> String {
    let site = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("examples/radio");
    let output = std::process::Command::new(env!("CARGO_BIN_EXE_fanal"))
        .args([command, "--as-of", "2027-04-01", "--lang-ui", language, "--site"])
        .arg(&site)
        .output()
        .expect("fanal runs");
    [output.stderr, output.stdout].map(|bytes| String::from_utf8_lossy(&bytes).into_owned()).concat()
}

#[test]
fn the_staff_sees_what_there_is_fits_and_is_over() {
    expect![[r#"
        cadeau
          fr   15 s: 13 s | 30 s: 28 s, enregistré | 60 s: 55 s | ne plus diffuser
          en   15 s: 12 s | 30 s: 27 s | 60 s: 54 s | ne plus diffuser
          ar   15 s: 13 s | 30 s: 28 s | 60 s: 57 s | ne plus diffuser
        3 lignes, une par message et par langue. Textes qui manquent : 0.
    "#]]
    .assert_eq(&board("fr", "ondes"));
    expect![[r#"
        cadeau
          fr   15 s: 13 s | 30 s: 28 s, recorded | 60 s: 55 s | do not air any more
          en   15 s: 12 s | 30 s: 27 s | 60 s: 54 s | do not air any more
          ar   15 s: 13 s | 30 s: 28 s | 60 s: 57 s | do not air any more
        3 lines, one for each spot and language. Scripts missing: 0.
    "#]]
    .assert_eq(&board("en", "radio"));
}

#[test]
fn a_borrowed_programme_says_in_which_language_it_is_read() {
    let whole = PROGRAMME.replace("duration: 30", "duration: 70").replace(
        "--- content/emissions/fr.md ---",
        "--- content/emissions/en.md ---\n---\ntitle: Programs\n---\n--- content/emissions/fr.md ---",
    );
    let outcome = with("kinds: { programme: { borrow: notice } }\n", FACTS, SCRIPT, &whole);
    let page = outcome.file("en/programs/soiree/index.html");
    let main = &page[page.find("<main").expect("a text")..page.find("</main>").expect("its end")];
    let said = ["<ol class=\"script-lines\"", "<div class=\"text\"", "<dd"];
    let lines: Vec<&str> = main.lines().filter(|line| said.iter().any(|one| line.starts_with(one))).collect();
    expect![[r#"
        <dd lang="fr-CA" dir="ltr">Pour en parler, jour et nuit : un, huit trois trois, neuf zéro zéro, un zéro un zéro <bdi dir="ltr" translate="no" class="notranslate figures">(1 833 900-1010)</bdi>.</dd>
        <dd lang="fr-CA" dir="ltr">De l’aide existe, jour et nuit : un, huit trois trois, neuf zéro zéro, un zéro un zéro <bdi dir="ltr" translate="no" class="notranslate figures">(1 833 900-1010)</bdi>.</dd>
        <dd class="blank"><span aria-hidden="true" translate="no">______________________________</span> a number of your area here, if there is one</dd>
        <dd><a href="../../services/voix/"><bdi lang="fr-CA" dir="ltr">Ligne Lueur</bdi></a> Number read on November 20, 2026, not yet checked by a call.</dd>
        <ol class="script-lines" lang="fr-CA" dir="ltr">
        <ol class="script-lines" lang="fr-CA" dir="ltr">
        <div class="text" lang="fr-CA" dir="ltr"><p>L’invitée est en <em>studio</em>.</p></div>
        <div class="text" lang="fr-CA" dir="ltr"><p>Les appels passent d’abord hors d’ondes.</p></div>
        <div class="text" lang="fr-CA" dir="ltr"><p>Parlez de votre travail.</p></div>
        <div class="text" lang="fr-CA" dir="ltr"><ol><li>Gardez l’appel hors d’ondes.</li></ol></div>"#]].assert_eq(&lines.join("\n"));
}
