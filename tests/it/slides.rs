//! Lessons as slides: what is projected holds what those who learn see and nothing of who leads, no number rings from it and it leads nowhere;
//! a text is cut between its blocks; the notes stand with the slide that is on the wall meanwhile.

use fanal::plan::Profile;

use crate::browse;
use crate::check::Outcome;
use crate::lessons::{FACTS, with};

const DECK: &str = "fr/lecons/les-secrets/slides/index.html";
const NOTES: &str = "fr/lecons/les-secrets/slides-notes/index.html";

const HEAD: &str = "---
title: Les secrets
content_note: Parle de secrets.
essential_question: À qui parler ?
objectives: { o1: Nommer un adulte. }
materials: { cartes: Cartes }
student: { title: Tes secrets }
---
";

const TEXT: &str = "::: step {id=accords time=20 short=20 title=\"Nos accords\"}
::: say
MOTDIT {{ phone voix }}
:::
::: ask
Une question ?
:::
::: listen-for
Une réponse.
:::
:::

::: step {id=deux time=10 title=\"Sans rien au mur\"}
::: do
Distribuez les feuilles.
:::
:::

::: step {id=trois time=20 title=\"Choisir\"}
::: quiz {id=q type=single answers=open}
Que fais-tu ?

- [x] J’en parle.
  > Parce que c’est juste.
- [ ] Je me tais.
:::
::: handout {id=feuille title=\"Mon plan\"}
MOTFEUILLE
:::
:::

::: student
Avant le titre. Appelle le {{ phone voix }}, [ou ici](tel:+18339001010), [lis](https://exemple.org/), [relis](@secret), [écris](mailto:a@exemple.org).

## Un titre

Sous le titre. {{ service voix }}[^1]

[^1]: Une note.
:::

::: disclosure
Dans cette leçon.
:::
";

/// A site with one lesson, and the words of a procedure.
fn lesson(text: &str, more: &str) -> Outcome {
    let facts = FACTS.replace("{ id: cartes, handout: cartes, per: pair }", "cartes");
    with(&facts, &format!("{HEAD}{text}"), more, Profile::WEB)
}

/// The slides of a deck, without the way to others.
fn slides(page: &str) -> Vec<&str> {
    let parts = page.split("<section class=\"slide").skip(1);
    parts.map(|part| part.split("<p class=\"way\"").next().unwrap_or_default()).collect()
}

/// The words of a part of a page.
fn words(html: &str) -> String {
    let html = html.split_once('>').map_or("", |(_, rest)| rest);
    browse::words(&html.replace('<', " <")).split_whitespace().collect::<Vec<_>>().join(" ")
}

#[test]
fn a_slide_holds_what_those_who_learn_see() {
    let site = lesson(TEXT, "");
    let page = site.file(DECK);
    let said: Vec<String> = slides(&page).into_iter().map(words).collect();
    let [title, objectives, accords, choice, before, under, messages, help] = &said[..] else { panic!("{said:#?}") };
    assert!(title.starts_with("Tes secrets À qui parler") && title.contains("Parle de secrets."), "{title}");
    assert!(title.contains("Tu peux sortir un moment"), "{title}");
    assert!(objectives.ends_with("Nommer un adulte."), "{objectives}");
    assert!(accords.starts_with("Nos accords Une question"), "{accords}");
    assert!(choice.contains("J’en parle.") && choice.contains("Je me tais."), "{choice}");
    assert!(choice.ends_with("Mon plan"), "a sheet is named: {choice}");
    assert!(
        before.starts_with("Tes secrets Avant le titre.") && under.starts_with("Un titre Sous le titre."),
        "{said:?}"
    );
    assert!(messages.ends_with("Ce n’est jamais ta faute."), "{messages}");
    assert!(help.contains("Ligne Lueur") && help.contains("833"), "{help}");
    for hidden in
        ["MOTDIT", "MOTFEUILLE", "Une réponse", "Distribuez", "Sans rien au mur", "juste", "20 min", "checked"]
    {
        assert!(!page.contains(hidden), "{hidden} is on the wall");
    }
    assert_eq!(site.problems(), "");
}

#[test]
fn nothing_rings_from_the_wall_and_it_leads_nowhere() {
    let contact = "--- site.yaml ---
fanal: 1
id: essai
name: { fr: Essai, en: Trial }
time_zone: America/Toronto
languages:
  - { tag: fr-CA, code: fr }
  - { tag: en-CA, code: en }
exit: { to: { fr: https://meteo.example/, en: https://weather.example/ } }
organisation: { name: { fr: Lueur, en: Lueur }, phone: \"+18339001010\" }
crisis: [voix]
";
    let adults = |folder: &str, audience: &str| {
        format!(
            "--- content/{folder}/section.yaml ---
kind: session
--- content/{folder}/fr.md ---
---
title: Des {folder}
---
--- content/{folder}/un-{folder}/facts.yaml ---
for: {audience}
settings: [school]
modes: [in-person]
duration: 50
short_path: 20
sensitivity: 2
objectives: [o1]
materials: [cartes]
safeguarding: {{ protocols: [divulgation], opt_out: yes }}
help: [voix]
--- content/{folder}/un-{folder}/fr.md ---
{}{TEXT}",
            HEAD.replace("Les secrets", &format!("Un {folder}"))
        )
    };
    let more = [contact.to_owned(), adults("rencontres", "parents"), adults("formations", "training")].concat();
    let site = lesson(TEXT, &more);
    let decks: Vec<&str> = site.paths().into_iter().filter(|path| path.ends_with("/slides/index.html")).collect();
    assert_eq!(decks.len(), 3, "{decks:?}");
    for path in decks {
        let page = site.file(path);
        assert!(!page.contains("tel:") && !page.contains("sms:"), "{path} dials");
        assert!(browse::is_mute(&page), "{path}");
        let main = page.split_once("<main").and_then(|(_, rest)| rest.split_once("</main>")).expect("the text").0;
        let away: Vec<String> = browse::tags(main).iter().map(|tag| tag.get("href").to_owned()).collect();
        let away = away.iter().filter(|href| !href.is_empty() && !href.starts_with("#slide-"));
        assert_eq!(away.collect::<Vec<_>>(), Vec::<&String>::new(), "{path}");
        let guide = page.contains("href=\"../\"") || page.contains("href=\"..\"");
        assert!(!guide && !page.contains("slides-notes"), "{path} leads to who leads");
    }
    let student = site.file("fr/lecons/les-secrets/student/index.html");
    assert!(!student.contains("slides"), "{student}");
    assert_eq!(browse::broken_links(&site, &Profile::WEB), [] as [&str; 0]);
}

#[test]
fn each_slide_leads_to_its_neighbours() {
    let page = lesson(TEXT, "").file(DECK);
    let count = slides(&page).len();
    for (slide, number) in page.split("<section class=\"slide").skip(1).zip(1..) {
        assert!(slide.contains(&format!("id=\"slide-{number}\"")), "{number}: {slide}");
        assert!(slide.contains(&format!("{number} / {count}")), "{number}: {slide}");
        assert_eq!(slide.contains(&format!("href=\"#slide-{}\"", number - 1)), number > 1, "{number}");
        assert_eq!(slide.contains(&format!("href=\"#slide-{}\"", number + 1)), number < count, "{number}");
    }
}

#[test]
fn a_long_text_is_cut_between_its_blocks() {
    let item = |at: usize| format!("- La chose numéro {at} est longue de plus d’une ligne, pour voir où l’on coupe.\n");
    let list: String = (1..=20).map(item).collect();
    let paragraph =
        |at: usize| format!("Paragraphe {at} commence ici, dit ce qu’il a à dire et finit là où il finit.\n\n");
    let paragraphs: String = (1..=20).map(paragraph).collect();
    let story = "Un bout de l’histoire, assez long pour tenir plus d’une ligne.\n\n".repeat(30);
    let text = format!(
        "::: step {{id=un time=20 short=20 title=\"Un\"}}
::: ask
{list}:::
:::

::: step {{id=deux time=30 title=\"Deux\"}}
::: student {{title=\"Une fois\"}}
{paragraphs}:::
:::

::: scenario {{id=carte title=\"Une carte\"}}
{story}::: choice {{to=carte}}
Encore
:::
:::

::: disclosure /
"
    );
    let site = lesson(&text, "");
    assert_eq!(browse::broken_links(&site, &Profile::WEB), [] as [&str; 0], "a choice leads to a card that is cut");
    let page = site.file(DECK);
    let said: Vec<String> = slides(&page).into_iter().map(words).collect();
    for (sign, number) in [("La chose numéro", 20), ("Paragraphe", 20)] {
        let holding: Vec<&String> = said.iter().filter(|slide| slide.contains(sign)).collect();
        assert!(holding.len() > 2 && holding.len() < number, "{holding:#?}");
        let title = if sign == "Paragraphe" { "Deux" } else { "Un" };
        assert!(holding.iter().all(|slide| slide.starts_with(title)), "each says what it belongs to: {holding:#?}");
        assert_eq!(holding.iter().map(|slide| slide.matches(sign).count()).sum::<usize>(), number);
    }
    assert_eq!(said.iter().filter(|slide| slide.contains("Une fois")).count(), 1, "a label stands once: {said:#?}");
    for slide in &said {
        for end in ["de plus d’une ligne, pour voir où l’on coupe.", "dit ce qu’il a à dire et finit là où il finit."]
        {
            let begins = if end.starts_with("dit") { "Paragraphe" } else { "La chose" };
            assert_eq!(slide.matches(begins).count(), slide.matches(end).count(), "a sentence is cut: {slide}");
        }
    }
}

#[test]
fn a_card_keeps_its_choices_and_where_it_cannot_they_say_what_they_are_about() {
    let card = |id: &str, title: &str, situation: &str, choices: &[(&str, &str)]| {
        let choice = |(to, words): &(&str, &str)| format!("::: choice {{to={to}}}\n{words}\n:::\n\n");
        let choices: String = choices.iter().map(choice).collect();
        format!("::: scenario {{id={id} title=\"{title}\"}}\n{situation}\n\n{choices}:::\n\n")
    };
    let four = [
        ("fin", "Tu ris encore. Tu ne veux pas avoir l’air coincé."),
        ("fin", "Tu dis : « Non, c’est pas drôle. »"),
        ("fin", "Tu lances : « J’ai faim. Qui vient chercher de la pizza? »"),
        ("fin", "Tu sors dans le corridor."),
    ];
    let situation = "Hôtel, dernier soir du tournoi. Cinq joueurs dans une chambre. Karl montre un site sur son téléphone : « On se cotise? Elle a l’air jeune, en plus. » Des rires. Simon regarde ses souliers. Toi aussi, tu as ri un peu.";
    let long = format!(
        "{}Et maintenant, que fais-tu?",
        "Un bout de l’histoire, assez long pour tenir plus d’une ligne de la diapositive.\n\n".repeat(12)
    );
    let text = format!(
        "::: step {{id=un time=50 short=20 title=\"Le tournoi\"}}\n{}{}{}:::\n\n::: disclosure /\n",
        card("depart", "Départ", situation, &four),
        card("suite", "Suite", &long, &four[..3]),
        card("fin", "Fin", "Rideau.", &[]),
    );
    let site = lesson(&text, "");
    let page = site.file(DECK);
    let said: Vec<(&str, String)> = slides(&page).into_iter().map(|slide| (slide, words(slide))).collect();
    let whole: Vec<&str> = said.iter().map(|(_, said)| &**said).filter(|said| said.contains("du tournoi.")).collect();
    let [whole] = whole[..] else { panic!("{said:#?}") };
    assert!(
        four.iter().all(|(_, choice)| whole.contains(choice.split([':', '.']).next().unwrap_or_default().trim())),
        "{whole}"
    );
    let asked: Vec<&(&str, String)> =
        said.iter().filter(|(_, said)| said.contains("Tu ris encore") && !said.contains("du tournoi.")).collect();
    let [(slide, asked)] = asked[..] else { panic!("{said:#?}") };
    assert!(asked.starts_with("Le tournoi Carte 2 : Suite Et maintenant, que fais-tu? Tu ris encore."), "{asked}");
    assert_eq!(slide.matches("class=\"choice\"").count(), 3, "choices stand together: {slide}");
    assert_eq!(page.matches("id=\"part-suite\"").count(), 1, "an id stands once");
    assert_eq!(browse::broken_links(&site, &Profile::WEB), [] as [&str; 0]);
}

#[test]
fn the_notes_stand_with_the_slide_that_is_on_the_wall() {
    let protocol = "--- content/protocoles/divulgation/fr.md ---
---
title: Si un élève se confie
---
1. Écoutez.
2. Croyez.
3. Restez.
4. Notez.

## À qui signaler

Le numéro de votre région.

::: reporting /
";
    let site = lesson(TEXT, protocol);
    let (wall, notes) = (site.file(DECK), site.file(NOTES));
    let of = |page: &str| slides(page).len();
    assert_eq!(of(&wall), of(&notes));
    let said: Vec<String> = slides(&notes).into_iter().map(words).collect();
    let accords = &said[2];
    assert!(accords.contains("MOTDIT") && accords.contains("Une réponse."), "{accords}");
    assert!(accords.contains("20 min"), "{accords}");
    // A step with nothing for those who learn is led while the slide before it is on the wall.
    assert!(accords.contains("Sans rien au mur") && accords.contains("Distribuez les feuilles."), "{accords}");
    assert!(said[3].contains("Parce que c’est juste."), "{}", said[3]);
    let sheet = notes.split("<section class=\"slide").next().unwrap_or_default();
    let first = words(sheet.split_once("<section class=\"sheet first\"").expect("a sheet before the slides").1);
    assert!(first.contains("Écoutez. Croyez. Restez.") && !first.contains("Notez."), "{first}");
    assert!(first.contains("Le numéro de votre région.") && first.contains("Dans cette leçon."), "{first}");
    assert!(first.contains("J’en parle.") && !first.contains("Je me tais."), "the answers: {first}");
    assert!(notes.contains("<a href=\"../\">") && notes.contains("href=\"../slides/\""), "the way to the guide");
    let guide = site.file("fr/lecons/les-secrets/index.html");
    assert!(guide.contains("href=\"slides/\"") && guide.contains("href=\"slides-notes/\""));
}

#[test]
fn long_notes_take_sheets_of_their_own() {
    let long =
        format!("::: do\n{}:::\n", "Faites ceci, puis cela, et regardez bien ce qui se passe ensuite.\n\n".repeat(8));
    let text = format!(
        "::: step {{id=un time=50 short=20 title=\"Un\"}}\n::: ask\nAlors ?\n:::\n{}:::\n\n::: disclosure /\n",
        long.repeat(16)
    );
    let site = lesson(&text, "");
    let notes = site.file(NOTES);
    let further = notes.matches("<section class=\"sheet\" aria-label=").count();
    assert!(further > 1, "{further}");
    assert_eq!(words(&notes).matches("regardez bien").count(), 128);
    assert_eq!(slides(&notes).len(), slides(&site.file(DECK)).len());
}

#[test]
fn a_text_for_the_family_alone_makes_no_slides() {
    let english = "--- content/lecons/secret/en.md ---
---
title: Secrets
only: family
family: { title: At home }
---
::: family
WORDHOME
:::
";
    let site = lesson(TEXT, english);
    let decks: Vec<&str> = site.paths().into_iter().filter(|path| path.contains("/slides")).collect();
    let pages = decks.iter().filter(|path| path.ends_with(".html"));
    assert_eq!(pages.collect::<Vec<_>>(), [&NOTES, &DECK], "{decks:?}");
    assert!(!decks.iter().any(|path| path.ends_with(".docx")), "{decks:?}");
}

#[test]
fn no_number_is_alone_on_the_last_slide() {
    let service = |at: usize| {
        format!(
            "--- content/services/v{at}/facts.yaml ---
phones: [{{ id: voix, number: \"+1833900101{at}\", channel: voice, languages: [fr] }}]
sourced: {{ url: https://exemple.org/, read_date: 2026-11-20 }}
second: {{ url: https://exemple.com/, read_date: 2026-11-20 }}
--- content/services/v{at}/fr.md ---
---
title: Service {at}
phones: {{ voix: De vive voix }}
---
"
        )
    };
    let more: String = (1..5).map(service).collect();
    let facts = FACTS
        .replace("{ id: cartes, handout: cartes, per: pair }", "cartes")
        .replace("help: [voix]", "help: [voix, v1, v2, v3, v4]");
    let site = with(&facts, &format!("{HEAD}{TEXT}"), &more, Profile::WEB);
    let page = site.file(DECK);
    let help: Vec<&str> = slides(&page).into_iter().filter(|slide| slide.starts_with(" help")).collect();
    let [help] = &help[..] else { panic!("{} slides of help", help.len()) };
    assert!(help.contains("Ligne Lueur") && help.contains("Service 4"), "{help}");
}
