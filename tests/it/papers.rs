//! Sheets to print: panels, numbers from records, the QR code and its short address, and what is refused.

use expect_test::{Expect, expect};
use fanal::ids;

use crate::check::{Outcome, site};
use crate::scratch;

/// A site with three services, a page, a help page and one sheet.
fn with(config: &str, facts: &str, text: &str) -> Outcome {
    site(&format!(
        "--- site.yaml ---
fanal: 1
id: essai
name: {{ fr: Lueur, en: Glow }}
time_zone: America/Toronto
languages:
  - {{ tag: fr-CA, code: fr }}
  - {{ tag: en-CA, code: en }}
emergency: urgence
safety: signes
exit: {{ to: {{ fr: https://meteo.example/, en: https://weather.example/ }} }}
{config}--- content/services/voix/facts.yaml ---
phones: [{{ id: voix, number: \"+18339001010\", channel: voice, languages: [fr] }}]
sourced: {{ url: https://exemple.org/, read_date: 2026-11-20 }}
second: {{ url: https://exemple.com/, read_date: 2026-11-20 }}
--- content/services/voix/fr.md ---
---
title: Ligne Lueur
phones: {{ voix: De vive voix }}
---
--- content/services/texto/facts.yaml ---
phones: [{{ id: texto, short: \"686868\", channel: text, languages: [fr], keyword: true }}]
sourced: {{ url: https://exemple.org/, read_date: 2026-11-18 }}
second: {{ url: https://exemple.com/, read_date: 2026-11-18 }}
--- content/services/texto/fr.md ---
---
title: Texto jeunesse
phones: {{ texto: {{ label: Par texto, keyword: PARLER }} }}
---
--- content/services/urgence/facts.yaml ---
phones: [{{ id: voix, short: \"911\", channel: voice, languages: [fr] }}]
sourced: {{ url: https://exemple.org/, read_date: 2026-11-20 }}
second: {{ url: https://exemple.com/, read_date: 2026-11-20 }}
--- content/services/urgence/fr.md ---
---
title: Urgence
phones: {{ voix: Urgence }}
---
--- content/services/essai-ferme/facts.yaml ---
draft: true
phones: [{{ id: voix, short: \"211\", channel: voice, languages: [fr] }}]
--- content/services/essai-ferme/fr.md ---
---
title: Pas encore
phones: {{ voix: De vive voix }}
---
--- content/aide/section.yaml ---
kind: page
help: true
--- content/aide/fr.md ---
---
title: Aide
neutral: Parler
---
--- content/aide/ici/facts.yaml ---
{{}}
--- content/aide/ici/fr.md ---
---
title: Ici
neutral: Ici
---
Bonjour.
--- content/articles/signes/facts.yaml ---
{{}}
--- content/articles/signes/fr.md ---
---
title: Les signes
---
Bonjour.
--- content/articles/signes/en.md ---
---
title: The signs
---
Hello.
--- content/papier/section.yaml ---
kind: paper
--- content/papier/fr.md ---
---
title: Imprimer
---
--- content/papier/feuille/facts.yaml ---
{facts}--- content/papier/feuille/fr.md ---
---
title: Feuille
{text}"
    ))
}

const POSTER: &str = "---
Laissez l’affiche au mur.

::: panel {id=words}
## Tu peux parler
:::

::: panel {id=strip}
Parler à quelqu’un
:::
";

const CARD: &str = "---
::: panel {id=front}
Parler à quelqu’un
:::
";

fn is(found: &str, expected: Expect) {
    expected.assert_eq(found);
}

fn told(outcome: &Outcome) -> String {
    let lines = outcome.report.iter().map(|problem| format!("{}\n", scratch::told(problem)));
    lines.collect()
}

#[test]
fn a_poster_shows_the_numbers_of_its_services() {
    let outcome = with(
        "",
        "format: poster\ncarry: fixed\nhelp: [voix, urgence, texto]\n",
        &format!("labels: {{ voix: tout âge }}\n{POSTER}"),
    );
    assert_eq!(outcome.problems(), "");
    let sheet = outcome.part("fr/imprimer/feuille/index.html", "<section class=\"sheet poster\"", "aria-hidden");
    is(
        &sheet,
        expect![[r#"
            <section class="sheet poster" aria-label="La feuille">
            <div class="side">
            <div class="panel words">
            <h2>Tu peux parler</h2>
            <div class="numbers">
            <p class="n"><bdi dir="ltr" translate="no" class="notranslate"><a href="sms:686868">686868</a></bdi> <span>Texto : <bdi>PARLER</bdi></span></p>

            <p class="n"><bdi dir="ltr" translate="no" class="notranslate"><a href="tel:+18339001010">1 833 900-1010</a></bdi> <span><bdi>tout âge</bdi></span></p>

            <p class="n"><bdi dir="ltr" translate="no" class="notranslate"><a href="tel:911">911</a></bdi> <span>Danger maintenant</span></p>

            <p class="calm">On peut avoir de l’aide sans la police.</p>
            </div>
            <p class="imprint">Numéros relevés le 18 novembre 2026 <bdi dir="ltr">b9f2v5</bdi></p>
            </div>
            <div class="panel strip">
            <div class="numbers">
            <p class="n"><bdi dir="ltr" translate="no" class="notranslate"><a href="sms:686868">686868</a></bdi> <span>Texto : <bdi>PARLER</bdi></span></p>

            <p class="n"><bdi dir="ltr" translate="no" class="notranslate"><a href="tel:+18339001010">1 833 900-1010</a></bdi> <span>Appeler</span></p>

            </div>
            <p>Parler à quelqu’un</p>
            </div>
            <div class="panel strip" hidden aria-hidden"#]],
    );
    let page = outcome.file("fr/imprimer/feuille/index.html");
    assert_eq!(page.matches("class=\"panel strip\"").count(), 8);
    assert_eq!(page.matches("class=\"panel strip\" hidden aria-hidden=\"true\"").count(), 7);
    assert!(page.contains("<body data-page=\"paper-poster\">"), "the page says what kind of sheet it is");
    assert!(page.contains("<p>Laissez l’affiche au mur.</p>"), "what stands outside the panels is for the staff");
    assert!(page.contains("<link rel=\"stylesheet\" href=\"../../../assets/paper."), "its style is linked");
    assert!(!outcome.file("fr/articles/les-signes/index.html").contains("paper."), "other pages do without that style");
}

#[test]
fn a_discreet_card_names_no_service() {
    let outcome = with("", "format: card\ncarry: discreet\nhelp: [texto, voix]\n", CARD);
    assert_eq!(outcome.problems(), "");
    let card = outcome.part("fr/imprimer/feuille/index.html", "<div class=\"panel front\"", "</section>");
    assert!(card.contains("686868") && card.contains("1 833 900-1010"), "{card}");
    assert!(card.contains("2026-11-18") && !card.contains("Lueur") && !card.contains("jeunesse"), "{card}");
}

#[test]
fn a_code_leads_to_a_short_address() {
    let facts = "format: poster\ncarry: fixed\nhelp: [texto]\nqr: signes\n";
    let outcome = with("base_url: https://lueur.example/\n", facts, POSTER);
    assert_eq!(outcome.problems(), "");
    let short = ids::signs("essai", "short:signes", 4);
    let page = outcome.file("fr/imprimer/feuille/index.html");
    assert!(page.contains(&format!("notranslate\">lueur.example/q/{short}</bdi>")), "{page}");
    assert!(page.contains("<path fill=\"#fff\" d=\"M0 0h37v37H0z\"/><path d=\"M4 4h7v1h-7z"), "{page}");
    let landing = outcome.file(&format!("q/{short}/index.html"));
    assert!(landing.contains("<title>Cette page, dans ces langues</title>"), "{landing}");
    assert!(landing.contains("href=\"../../fr/articles/les-signes/\"") && landing.contains("noindex"), "{landing}");
    // Without an address of the site there is nothing to print, and the page says why.
    let nowhere = with("", facts, POSTER);
    assert_eq!(nowhere.problems(), "");
    assert!(!nowhere.paths().iter().any(|path| path.starts_with("q/")));
    let page = nowhere.file("fr/imprimer/feuille/index.html");
    assert!(
        page.contains("ce site n’a pas encore d’adresse") && !page.contains("class=\"qr\""),
        "the QR code is left out"
    );
}

#[test]
fn codes_of_pages_whose_signs_meet_lead_to_a_page_each_and_stay_when_printed() {
    // The four signs of both are r6g7.
    let keys = ["texte-33", "texte-65"];
    let poster = |key: &str| format!("format: poster\ncarry: fixed\nhelp: [texto]\nqr: {key}\n");
    let mut more = format!(
        "{POSTER}--- content/papier/autre/facts.yaml ---\n{}--- content/papier/autre/fr.md ---\n---\ntitle: Autre\n{POSTER}",
        poster(keys[1])
    );
    for key in keys {
        more += &format!("--- content/articles/{key}/facts.yaml ---\n{{}}\n");
        more += &format!("--- content/articles/{key}/fr.md ---\n---\ntitle: {key}\n---\nBonjour.\n");
    }
    let leads = |named: &str, more: &str| {
        let outcome = with("base_url: https://lueur.example/\n", &poster(named), more);
        assert_eq!(outcome.problems(), "");
        let paths = outcome.paths().into_iter().filter_map(|path| path.strip_prefix("q/")?.strip_suffix("/index.html"));
        let lead = |signs: &str| {
            let landing = outcome.file(&format!("q/{signs}/index.html"));
            let key = keys.iter().find(|key| landing.contains(&format!("/articles/{key}/")));
            format!("{signs} {}", key.expect("a page"))
        };
        paths.map(lead).collect::<Vec<_>>().join(", ")
    };
    assert_eq!(leads(keys[0], &more), "r6g7 texte-33, r6g7h7 texte-65");
    // A sheet with the first address hangs somewhere: neither a sheet more nor a sheet fewer sends its readers elsewhere.
    let printed = format!("{more}--- content/urls.yaml ---\nq/r6g7/: texte-65\n");
    assert_eq!(leads(keys[0], &printed), "r6g7 texte-65, r6g7g9 texte-33");
    let none = printed.replace("qr: texte-65\n", "");
    assert_eq!(leads(keys[0], &none), "r6g7 texte-65, r6g7g9 texte-33");
}

#[test]
fn what_a_sheet_cannot_be_is_told() {
    let facts = "format: poster\ncarry: discreet\nhelp: [voie, essai-ferme]\nqr: signe\n";
    let text = "labels: { urgence: danger }
---
::: panel {id=words}
Bienvenue chez Lueur
:::

::: panel {id=words}
encore
:::

::: panel {id=dos}
Rien.
:::
";
    is(
        &told(&with("", facts, text)),
        expect![[r#"
            R141 Aucun service avec un numéro ne s’appelle « voie ». → Vouliez-vous écrire « voix »?
            R142 Cette feuille montre les numéros de « essai-ferme », qui est encore un brouillon. → Retirez-le de « help: », ou publiez la fiche en enlevant « draft: true ».
            K121 La feuille discrète « feuille » demande un code QR. → Retirez la ligne « qr: », ou changez « carry: » si personne ne porte cette feuille sur soi.
            R143 Le code QR mène à « signe », qui n’existe pas. → Vouliez-vous écrire « signes »?
            R145 Il manque le volet « strip » de cette feuille (poster). → Ajoutez-le au texte :
            K122 Il y a un mot pour « urgence », mais cette feuille ne montre pas ce service. → Écrivez une des clés de « help: » : voie et essai-ferme.
            R149 Le mot de « labels: » pour « urgence » dit « danger » : la personne qui le porte pourrait être trahie. → Dites-le avec des mots que tout le monde peut voir, par exemple « Parler à quelqu’un ».
            R149 Le volet « words » dit « Lueur » : la personne qui le porte pourrait être trahie. → Dites-le avec des mots que tout le monde peut voir, par exemple « Parler à quelqu’un ».
            R147 Le volet « words » est écrit deux fois. → Réunissez les deux textes en un seul volet.
            R146 Cette feuille (poster) n’a pas de volet « dos ». → Ses volets : words et strip.
        "#]],
    );
    // What a pocket holds says none of the telling words, in any language of the site; what hangs on a wall may.
    let says = |facts: &str, text: &str, words: &str| {
        let problems =
            told(&with("", facts, &text.replace("Parler à quelqu’un", words).replace("Tu peux parler", words)));
        problems.lines().filter(|line| line.starts_with("R149")).map(|line| format!("{line}\n")).collect::<String>()
    };
    let card = "format: card\ncarry: discreet\nhelp: [voix]\n";
    is(
        &[
            says(card, CARD, "Contre l’exploitation"),
            says(card, CARD, "Stop abuse"),
            says(card, CARD, "Parler, jour et nuit"),
            says("format: poster\ncarry: fixed\nhelp: [voix]\n", POSTER, "La traite"),
        ]
        .concat(),
        expect![[r#"
            R149 Le volet « front » dit « exploitation » : la personne qui le porte pourrait être trahie. → Dites-le avec des mots que tout le monde peut voir, par exemple « Parler à quelqu’un ».
            R149 Le volet « front » dit « abuse » : la personne qui le porte pourrait être trahie. → Dites-le avec des mots que tout le monde peut voir, par exemple « Parler à quelqu’un ».
            R149 Le volet « strip » dit « traite » : la personne qui le porte pourrait être trahie. → Dites-le avec des mots que tout le monde peut voir, par exemple « Parler à quelqu’un ».
        "#]],
    );
    // Nor do the short words for its services.
    let labels = CARD.replacen("---\n", "labels: { voix: agression }\n---\n", 1);
    is(
        &[says(card, &labels, "Parler"), says(&card.replace("discreet", "takeaway"), &labels, "Parler")].concat(),
        expect![[r#"
            R149 Le mot de « labels: » pour « voix » dit « agression » : la personne qui le porte pourrait être trahie. → Dites-le avec des mots que tout le monde peut voir, par exemple « Parler à quelqu’un ».
        "#]],
    );
    let facts = "format: poster\ncarry: fixed\nhelp: []\nqr: ici\n";
    let long = POSTER.replace("## Tu peux parler", &"Parler aide. ".repeat(30));
    is(
        &told(&with("", facts, &long)),
        expect![[r#"
            K123 La feuille « feuille » ne nomme aucun service. → Ajoutez au moins une clé de service à « help: ».
            R144 Le code QR mène à « ici », une page d’aide. → Choisissez une page qui n’est pas dans une section d’aide, ou retirez « qr: ».
            R150 Le volet « words » est long : 389 signes, pour 260 qui tiennent à l’aise. → Raccourcissez-le, puis regardez la feuille imprimée dans chaque langue.
        "#]],
    );
    let facts = "format: afiche\ncarry: fixed\nhelp: [voix]\n";
    is(
        &told(&with("", facts, POSTER)),
        expect![[r#"
            Y117 « afiche » n’est pas une valeur possible de « format ». → Choisissez un de ces mots, tel quel : « leaflet, card, poster ».
        "#]],
    );
    let elsewhere = with(
        "",
        "format: card\ncarry: fixed\nhelp: [voix]\n",
        &format!(
            "{CARD}--- content/articles/autre/facts.yaml ---\n{{}}\n--- content/articles/autre/fr.md ---\n---\ntitle: Autre\n---\n::: panel {{id=front}}\nPerdu.\n:::\n"
        ),
    );
    is(
        &told(&elsewhere),
        expect![[r#"
            R148 Le volet « front » se trouve dans un texte qui n’est pas une feuille à imprimer. → Retirez le bloc, ou mettez ce texte dans une section de feuilles (kind: paper).
        "#]],
    );
}
