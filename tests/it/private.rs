//! The folder `private/`: what stands there is searched for in every page and never told, whatever is wrong with it.

use expect_test::expect;

use crate::check::{Outcome, sealed};
use crate::scratch::told_all;

/// Values of the tests below: none may be told.
const VALUES: [&str; 9] =
    ["Zyxomme", "0187", "0143", "H9Z", "47.3571", "72.1234", "tramontane", "Quettehou", "kermesse"];

/// What people read of these codes; never a value.
fn told(outcome: &Outcome, codes: &[&str]) -> String {
    let mut report = fanal::diag::report::Report::new();
    let wanted = outcome.report.iter().filter(|problem| codes.iter().any(|code| problem.code.name.starts_with(code)));
    wanted.for_each(|problem| report.add(problem.clone()));
    let told = told_all(outcome.report.clone());
    let whole = format!("{told}{:?}", outcome.report).to_lowercase();
    for value in VALUES {
        assert!(!whole.contains(&value.to_lowercase()), "{value} is told:\n{told}");
    }
    told_all(report)
}

#[test]
fn what_is_wrong_in_the_folder_is_told_by_its_line_alone() {
    let outcome = sealed(
        "--- private/places.yaml ---
maison-a:
  adress: 12, rue Zyxomme
  lat: quarante Zyxomme
  lon: -72.1234
14 rue Zyxomme:
  name: Tramontane
maison-b: 16, rue Zyxomme
maison-c:
  lat: 47.3571
  phones:
    - numbr: 514 555-0187
    - kermesse
  514-555-0143: oui
maison-f:
  street: rue Zyxomme
--- private/broken.yaml ---
maison-d:
  address: \"12, rue Zyxomme
--- private/twice.yaml ---
zyxomme: { name: Tramontane }
zyxomme: { name: Tramontane }
--- private/list.yaml ---
- 12, rue Zyxomme
--- private/tabs.yaml ---
maison-e:
\taddress: 12, rue Zyxomme
",
    );
    expect![[r#"
        private/broken.yaml | X104 Le fichier « private/broken.yaml » ne peut pas être lu à partir de la ligne 2 : ses valeurs confidentielles restent inconnues. Rien n’est publié. → Un guillemet y est ouvert et jamais fermé. Fermez-le.
        private/list.yaml | X106 Dans « private/list.yaml », à la ligne 1, on attend une fiche : sa clé, puis ses champs en retrait. Rien n’est publié. → Écrivez d’abord la clé de la fiche et deux-points, puis en dessous, en retrait, un champ par ligne.
        private/places.yaml | X105 Dans « private/places.yaml », à la ligne 2, le nom d’un champ n’est pas connu. Rien n’est publié. → Vouliez-vous écrire « address »? Les noms connus sont : name, address, street, postal_code, lat, lon, directions, transit, distance, photo, map, what3words, plus_code, phones, email, web, contact, code, notes.
        private/places.yaml | X105 Dans « private/places.yaml », à la ligne 11, le nom d’un champ n’est pas connu. Rien n’est publié. → Vouliez-vous écrire « number »? Les noms connus sont : number, id, extension, channel, note.
        private/places.yaml | X105 Dans « private/places.yaml », à la ligne 13, le nom d’un champ n’est pas connu. Rien n’est publié. → Écrivez l’un de ces noms : name, address, street, postal_code, lat, lon, directions, transit, distance, photo, map, what3words, plus_code, phones, email, web, contact, code, notes.
        private/places.yaml | X106 Dans « private/places.yaml », à la ligne 3, le champ « lat » n’est pas une coordonnée en degrés. Rien n’est publié. → Écrivez un nombre avec un point, comme 46.8139 ou -71.2080.
        private/places.yaml | X106 Dans « private/places.yaml », à la ligne 4, il manque l’autre coordonnée : « lon » est seul. Rien n’est publié. → Écrivez « lat » et « lon » ensemble, ou aucun des deux.
        private/places.yaml | X106 Dans « private/places.yaml », à la ligne 5, le nom d’une fiche n’est pas une clé. Rien n’est publié. → Une clé a des lettres sans accents, des chiffres et des traits d’union : celle du dossier dans « content ».
        private/places.yaml | X106 Dans « private/places.yaml », à la ligne 7, on attend une fiche : sa clé, puis ses champs en retrait. Rien n’est publié. → Écrivez d’abord la clé de la fiche et deux-points, puis en dessous, en retrait, un champ par ligne.
        private/places.yaml | X106 Dans « private/places.yaml », à la ligne 9, il manque l’autre coordonnée : « lat » est seul. Rien n’est publié. → Écrivez « lat » et « lon » ensemble, ou aucun des deux.
        private/places.yaml | X106 Dans « private/places.yaml », à la ligne 12, le champ « phones » n’a aucun chiffre. Rien n’est publié. → Écrivez le numéro, ou retirez la ligne.
        private/places.yaml | X106 Dans « private/places.yaml », à la ligne 15, le champ « street » ne dit pas « known ». Rien n’est publié. → Écrivez la rue sous « address ». « street: known » veut dire que tout le monde la connaît, et qu’on n’a pas à la chercher sans son numéro.
        private/tabs.yaml | X104 Le fichier « private/tabs.yaml » ne peut pas être lu à partir de la ligne 2 : ses valeurs confidentielles restent inconnues. Rien n’est publié. → Remplacez les tabulations du début de la ligne par des espaces.
        private/twice.yaml | X104 Le fichier « private/twice.yaml » ne peut pas être lu à partir de la ligne 2 : ses valeurs confidentielles restent inconnues. Rien n’est publié. → Un nom y est écrit deux fois. Gardez une seule des deux lignes.
    "#]].assert_eq(&told(&outcome, &["X104", "X105", "X106"]));
}

const ARTICLE: &str = "--- content/articles/un/facts.yaml ---
{}
--- content/articles/un/fr.md ---
---
title: Un texte
---
";

#[test]
fn a_value_in_a_text_stops_all_and_is_told_with_its_line() {
    let text = format!(
        "--- private/places.yaml ---
maison-a:
  address: 12, rue Zyxomme, Montréal H9Z 1A1
{ARTICLE}Bonjour.

Frappez au 12 de la *rue Zyxomme*, le soir.
"
    );
    let outcome = sealed(&text);
    expect![[r#"
        private/places.yaml | X101 UNE VALEUR CONFIDENTIELLE SE TROUVE DANS UNE PAGE : « en/articles/un/index.html » et une autre page contiennent le champ « address » de « maison-a » (private/places.yaml, ligne 2). Rien n’a été publié. → Cherchez d’où cette page tient cette valeur, et retirez-la de là. La valeur elle-même n’est pas montrée ici.
        content/articles/un/fr.md | X112 « content/articles/un/fr.md », ligne 6, contient une valeur confidentielle : le champ « address » de « maison-a » (private/places.yaml, ligne 2). → Retirez-la de ce texte. S’il a déjà été partagé ou enregistré dans un historique, dites-le à la personne responsable : elle y est encore.
        private/places.yaml | X107 Dans « private/places.yaml », à la ligne 1, aucune fiche du site n’a cette clé. → Écrivez la clé d’une fiche, ou retirez ces lignes si la fiche n’existe plus.
    "#]].assert_eq(&told(&outcome, &["X"]));
    assert!(outcome.paths().is_empty(), "no file is handed on: {:?}", outcome.paths());
    // A name in an address of the site is not told either.
    let slug = sealed(
        "--- private/places.yaml ---
maison-a: { name: Maison Tramontane }
--- content/articles/maison-tramontane/facts.yaml ---
{}
--- content/articles/maison-tramontane/fr.md ---
---
title: Un texte
---
",
    );
    expect![[r#"
        private/places.yaml | X101 UNE VALEUR CONFIDENTIELLE SE TROUVE DANS UNE PAGE : « … » et 2 autres pages contiennent le champ « name » de « maison-a » (private/places.yaml, ligne 1). Rien n’a été publié. → Cherchez d’où cette page tient cette valeur, et retirez-la de là. La valeur elle-même n’est pas montrée ici.
        private/places.yaml | X107 Dans « private/places.yaml », à la ligne 1, aucune fiche du site n’a cette clé. → Écrivez la clé d’une fiche, ou retirez ces lignes si la fiche n’existe plus.
    "#]].assert_eq(&told(&slug, &["X"]));
}

#[test]
fn what_hinders_the_search_is_told() {
    let outcome = sealed(&format!(
        "--- private/places.yaml ---
un:
  name: Zyx
  postal_code: H9Z
  email: quettehou@example.org
une:
  name: Tramontane
  phones: \"+1 514 555-0143\"
--- content/vocabularies/regions.yaml ---
- {{ id: tramontane, label: {{ fr: La Tramontane }} }}
{ARTICLE}Bonjour.
"
    ));
    expect![[r#"
        private/places.yaml | X107 Dans « private/places.yaml », à la ligne 5, aucune fiche du site n’a cette clé. → Vouliez-vous écrire « un »? Sinon, retirez ces lignes si la fiche n’existe plus.
        private/places.yaml | X108 Le champ « name » de « un » (private/places.yaml, ligne 2) est trop court pour être cherché dans les pages. → Écrivez-le au complet. S’il est vraiment si court, relisez vous-même les pages où il pourrait paraître.
        private/places.yaml | X108 Le champ « postal_code » de « un » (private/places.yaml, ligne 3) est trop court pour être cherché dans les pages. → Écrivez-le au complet. S’il est vraiment si court, relisez vous-même les pages où il pourrait paraître.
        private/places.yaml | X109 Le champ « name » de « une » (private/places.yaml, ligne 6) dit ce que le site montre déjà ailleurs. → Si tout le monde peut le savoir, retirez-le du dossier privé. Sinon, retirez-le de ce qui est public.
    "#]].assert_eq(&told(&outcome, &["X107", "X108", "X109"]));
}

#[test]
fn messages_do_not_show_lines_that_hold_a_value() {
    // A mistake of every room beside a value: the place is named, its line is not.
    let outcome = sealed(
        "--- private/services.yaml ---
ligne: { phones: [514 555-0187], name: Maison Tramontane, email: quettehou@example.org }
--- content/services/ligne/facts.yaml ---
phones: [{ id: voix, number: \"514 555-0187 kermesse\", channel: voice, languages: [fr] }]
web: { fr: quettehou@example.org }
nme: Maison Tramontane
--- content/services/ligne/fr.md ---
---
title: Maison Tramontane
titel: Maison Tramontane
summary: \"Écrire à quettehou@example.org
---
{{ phone maison-tramontane }} [Maison Tramontane](@maison-tramontane)
",
    );
    told(&outcome, &[]);
    assert!(outcome.report.iter().any(|problem| problem.code.name == "Y122"), "{}", outcome.problems());
}

#[test]
fn a_file_of_the_folder_must_be_nowhere_else() {
    let outcome = sealed(&format!(
        "--- private/facade.jpg ---
the same bytes
{ARTICLE}Bonjour.
--- content/articles/un/jardin.jpg ---
the same bytes
"
    ));
    expect![[r#"
        content/articles/un/jardin.jpg | X113 « content/articles/un/jardin.jpg » est aussi dans le dossier privé (« private/facade.jpg »). → Retirez ce fichier du dossier « content ».
    "#]].assert_eq(&told(&outcome, &["X113"]));
}

/// A street in a text, in the address of someone else, and of which a person says that everyone knows it.
#[test]
fn a_street_without_its_number_stops_all_unless_it_is_public() {
    let with = |private: &str, more: &str, body: &str| {
        sealed(&format!("--- private/places.yaml ---\n{private}{more}{ARTICLE}{body}\n"))
    };
    let house = "ligne:\n  address: 12, rue Zyxomme, Montréal H9Z 1A1\n";
    let record = "--- content/services/ligne/facts.yaml ---
sample: true
phones: [{ id: voix, number: \"514 555-0123\", channel: voice, languages: [fr] }]
sourced: { url: https://example.org/, read_date: 2026-11-20 }
--- content/services/ligne/fr.md ---
---
title: Ligne
phones: { voix: Appeler }
---
";
    let told_of =
        |private: &str, more: &str, body: &str| told(&with(private, &format!("{record}{more}"), body), &["X"]);
    expect![[r#"
        private/places.yaml | X101 UNE VALEUR CONFIDENTIELLE SE TROUVE DANS UNE PAGE : « en/articles/un/index.html » et 2 autres pages contiennent le nom de la rue de « ligne » (private/places.yaml, ligne 2). Rien n’a été publié. → Cherchez d’où cette page tient cette valeur, et retirez-la de là. La valeur elle-même n’est pas montrée ici. Si tout le monde connaît cette rue, et que son nom seul ne mène à personne, écrivez « street: known » sous la même fiche.
        content/articles/un/fr.md | X112 « content/articles/un/fr.md », ligne 5, contient une valeur confidentielle : le nom de la rue de « ligne » (private/places.yaml, ligne 2). → Retirez-le de ce texte. Si tout le monde connaît cette rue, et que son nom seul ne mène à personne, écrivez « street: known » sous la même fiche du dossier privé. S’il a déjà été partagé ou enregistré dans un historique, dites-le à la personne responsable : elle y est encore.
    "#]].assert_eq(&told_of(house, "", "Nous sommes au calme,\nsur la *rue Zyxomme*."));
    // Someone else's address has the same street: that page may be published, and a person is told to read.
    let other = "--- content/places/section.yaml ---
kind: place
--- content/places/fr.md ---
---
title: Lieux
---
--- content/places/clinique/facts.yaml ---
address: 480, rue Zyxomme
municipality: Montréal
--- content/places/clinique/fr.md ---
---
title: Clinique
---
";
    let outcome = with(house, &format!("{record}{other}"), "Sur la rue Zyxomme.");
    expect![[r#"
        private/places.yaml | X115 La rue de « ligne » (private/places.yaml, ligne 2) est aussi celle d’une adresse que le site montre : elle n’est cherchée qu’à côté de son numéro. → Relisez vous-même les textes qui parlent de ce lieu : aucun ne doit nommer sa rue. Pour que ce conseil se taise, écrivez « street: known » sous la même fiche.
    "#]].assert_eq(&told(&outcome, &["X"]));
    assert!(!outcome.paths().is_empty());
    expect![[r#"
        private/places.yaml | X101 UNE VALEUR CONFIDENTIELLE SE TROUVE DANS UNE PAGE : « en/articles/un/index.html » et 2 autres pages contiennent le champ « address » de « ligne » (private/places.yaml, ligne 2). Rien n’a été publié. → Cherchez d’où cette page tient cette valeur, et retirez-la de là. La valeur elle-même n’est pas montrée ici.
        content/articles/un/fr.md | X112 « content/articles/un/fr.md », ligne 4, contient une valeur confidentielle : le champ « address » de « ligne » (private/places.yaml, ligne 2). → Retirez-la de ce texte. S’il a déjà été partagé ou enregistré dans un historique, dites-le à la personne responsable : elle y est encore.
        private/places.yaml | X115 La rue de « ligne » (private/places.yaml, ligne 2) est aussi celle d’une adresse que le site montre : elle n’est cherchée qu’à côté de son numéro. → Relisez vous-même les textes qui parlent de ce lieu : aucun ne doit nommer sa rue. Pour que ce conseil se taise, écrivez « street: known » sous la même fiche.
    "#]].assert_eq(&told_of(house, other, "Au 12 de la rue Zyxomme."));
    expect![[r#"
        private/places.yaml | X115 Le nom de la rue de « ligne » (private/places.yaml, ligne 1) est trop court pour être cherché sans son numéro. → Relisez vous-même les textes qui parlent de ce lieu : aucun ne doit nommer sa rue. Pour que ce conseil se taise, écrivez « street: known » sous la même fiche.
    "#]].assert_eq(&told_of("ligne: { address: \"15, rang 5, Ville\" }\n", "", "Bonjour."));
    let known = format!("{house}  street: known\n");
    assert_eq!(told_of(&known, "", "Sur la rue Zyxomme."), "");
}

/// A street that the site tells without it being anybody else's address, in titles of the sealed place itself and of others.
#[test]
fn a_title_that_tells_a_street_makes_it_public_for_nobody() {
    let with = |place: &str, service: &str, organization: &str, other: &str, body: &str| {
        sealed(&format!(
            "--- private/places.yaml ---
maison:
  address: 12, rue Zyxomme-Quettehou, Ville
--- content/places/section.yaml ---
kind: place
--- content/places/fr.md ---
---
title: Lieux
---
--- content/places/maison/facts.yaml ---
{place}
municipality: Ville
--- content/places/maison/fr.md ---
---
title: Maison
say: Appelle d’abord.
---
--- content/organizations/section.yaml ---
kind: organization
--- content/organizations/fr.md ---
---
title: Organismes
---
--- content/organizations/organisme/facts.yaml ---
sample: true
sourced: {{ url: https://example.org/, read_date: 2026-11-20 }}
--- content/organizations/organisme/fr.md ---
---
title: {organization}
---
--- content/organizations/carrefour/facts.yaml ---
sample: true
sourced: {{ url: https://example.org/, read_date: 2026-11-20 }}
--- content/organizations/carrefour/fr.md ---
---
title: {other}
---
--- content/services/ligne/facts.yaml ---
sample: true
organization: organisme
phones: [{{ id: voix, number: \"514 555-0123\", channel: voice, languages: [fr] }}]
access: [{{ id: bureau, type: physical, place: maison }}]
sourced: {{ url: https://example.org/, read_date: 2026-11-20 }}
--- content/services/ligne/fr.md ---
---
title: {service}
phones: {{ voix: Appeler }}
---
{ARTICLE}{body}
"
        ))
    };
    let closed = "sealed: true";
    let leaky = with(closed, "Refuge de la rue Zyxomme-Quettehou", "Organisme", "Carrefour", "Bonjour.");
    expect![[r#"
        private/places.yaml | X101 UNE VALEUR CONFIDENTIELLE SE TROUVE DANS UNE PAGE : « en/organizations/organisme/index.html » et 10 autres pages contiennent le nom de la rue de « maison » (private/places.yaml, ligne 2). Rien n’a été publié. → Cherchez d’où cette page tient cette valeur, et retirez-la de là. La valeur elle-même n’est pas montrée ici. Si tout le monde connaît cette rue, et que son nom seul ne mène à personne, écrivez « street: known » sous la même fiche.
        content/services/ligne/fr.md | X112 « content/services/ligne/fr.md », ligne 2, contient une valeur confidentielle : le nom de la rue de « maison » (private/places.yaml, ligne 2). → Retirez-le de ce texte. Si tout le monde connaît cette rue, et que son nom seul ne mène à personne, écrivez « street: known » sous la même fiche du dossier privé. S’il a déjà été partagé ou enregistré dans un historique, dites-le à la personne responsable : elle y est encore.
    "#]].assert_eq(&told(&leaky, &["X"]));
    assert!(leaky.paths().is_empty());
    // By its name alone as well, in the names of who meets there and who runs it; with what it is, in any name.
    for (place, service, organization, other) in [
        (closed, "Refuge Zyxomme-Quettehou", "Organisme", "Carrefour"),
        (closed, "Refuge", "Les amis de Zyxomme-Quettehou", "Carrefour"),
        (closed, "Refuge", "Organisme", "Carrefour de la rue Zyxomme-Quettehou"),
        ("address: rue Zyxomme-Quettehou, Ville", "Refuge", "Organisme", "Carrefour"),
    ] {
        let outcome = with(place, service, organization, other, "Bonjour.");
        let told = told(&outcome, &["X"]);
        assert!(told.contains("X101") && told.contains("X112") && !told.contains("X115"), "{service}: {told}");
    }
    // The name of someone who has nothing to do with it may be that of something else: a person is told to read.
    let outcome = with(closed, "Refuge", "Organisme", "Carrefour Zyxomme-Quettehou", "Près de Zyxomme-Quettehou.");
    expect![[r#"
        private/places.yaml | X115 Le nom de la rue de « maison » (private/places.yaml, ligne 2) est aussi celui d’autre chose sur le site : il n’est cherché qu’à côté d’un mot comme « rue » ou de son numéro, jamais seul. → Relisez vous-même les textes qui parlent de ce lieu : aucun ne doit nommer sa rue, même sans le mot « rue ».
    "#]].assert_eq(&told(&outcome, &["X"]));
    assert!(!outcome.paths().is_empty());
    let outcome = with(closed, "Refuge", "Organisme", "Carrefour Zyxomme-Quettehou", "Sur la rue Zyxomme-Quettehou.");
    assert!(told(&outcome, &["X101"]).contains("X101") && outcome.paths().is_empty());
}

const PLACES: &str = "--- content/places/section.yaml ---
kind: place
--- content/places/fr.md ---
---
title: Lieux
---
--- content/places/maison/facts.yaml ---
sealed: true
municipality: Ville
";

#[test]
fn a_sealed_place_is_not_told_in_public() {
    let outcome = sealed(&format!(
        "{PLACES}address: 12, rue Quelconque
postal_code: H0H 0H0
lat: 46.8
lon: -71.2
--- content/places/maison/fr.md ---
---
title: Maison
say: Appelle d’abord. https://www.openstreetmap.org/abc
directions: Deux rues plus loin.
transit: Le métro.
---
--- content/places/maison/facade.pdf ---
%PDF
--- content/services/ligne/facts.yaml ---
sample: true
phones: [{{ id: voix, number: \"514 555-0123\", channel: voice, languages: [fr] }}]
access: [{{ id: bureau, type: physical, place: maison }}]
sourced: {{ url: https://example.org/, read_date: 2026-11-20 }}
--- content/services/ligne/fr.md ---
---
title: Ligne
summary: Ici https://maps.app.goo.gl/abc
phones: {{ voix: Appeler }}
---
"
    ));
    expect![[r#"
        content/places/maison/facts.yaml | X114 Le lieu de « maison » est confidentiel, et son dossier public dit pourtant : address, postal_code, lat, lon et photo. → Retirez cela du dossier « content » et gardez-le dans « private/places.yaml », sous la clé du lieu.
        content/places/maison/fr.md | X114 Le lieu de « maison » est confidentiel, et son dossier public dit pourtant : directions, transit et map. → Retirez cela du dossier « content » et gardez-le dans « private/places.yaml », sous la clé du lieu.
        content/services/ligne/fr.md | X114 Le lieu de « ligne » est confidentiel, et son dossier public dit pourtant : map. → Retirez cela du dossier « content » et gardez-le dans « private/places.yaml », sous la clé du lieu.
        - | X111 La recherche est aveugle pour un lieu confidentiel (maison) : le dossier privé n’en dit rien. → Ajoutez le dossier private, ou indiquez-le avec --private. Avec --release, Fanal refuserait de publier.
    "#]].assert_eq(&told(&outcome, &["X114", "X111"]));
    let sound = sealed(&format!(
        "{PLACES}--- content/places/maison/fr.md ---\n---\ntitle: Maison\nsay: Appelle d’abord.\n---\n"
    ));
    assert_eq!(told(&sound, &["X114"]), "");
}

/// A record for partners or the staff alone, with a place of its own; `more` goes to its facts.
fn hidden(visibility: &str, more: &str, article: &str) -> Outcome {
    sealed(&format!(
        "--- content/places/section.yaml ---
kind: place
--- content/places/fr.md ---
---
title: Lieux
---
--- content/places/dortoir/facts.yaml ---
address: 12, rue Zyxomme, Montréal
municipality: Ville
--- content/places/dortoir/fr.md ---
---
title: Dortoir
---
--- content/services/ligne/facts.yaml ---
visibility: {visibility}
phones: [{{ id: voix, number: \"+18337720143\", channel: voice, languages: [fr] }}]
access: [{{ id: bureau, type: physical, place: dortoir }}]
sourced: {{ url: https://example.org/, read_date: 2026-11-20 }}
second: {{ url: https://example.com/, read_date: 2026-11-20 }}
{more}--- content/services/ligne/fr.md ---
---
title: Refuge Tramontane
phones: {{ voix: Appeler }}
---
--- content/services/ligne/en.md ---
---
title: Quettehou Shelter
phones: {{ voix: Call }}
---
{ARTICLE}{article}
"
    ))
}

#[test]
fn a_record_that_is_not_for_everyone_is_looked_for() {
    for visibility in ["internal", "partner"] {
        for (article, field) in [
            ("Demande le refuge tramontane.", "title"),
            ("Ask the *Quettehou shelter*.", "title 2"),
            ("Écris à la rue Zyxomme, au 12.", "address"),
            ("Le 1 (833) 772-0143.", "phones"),
        ] {
            let outcome = hidden(visibility, "", article);
            let found = outcome.report.iter().any(|problem| {
                let named = problem
                    .arguments
                    .iter()
                    .any(|(name, value)| *name == "field" && format!("{value:?}").contains(field));
                problem.code.name == "X101" && named
            });
            assert!(found, "{visibility}: {article}\n{}", outcome.problems());
            assert!(outcome.paths().is_empty());
        }
    }
    // The title of another record tells it: that makes it public for nobody.
    let told_by_a_title = "Bonjour.
--- content/organizations/section.yaml ---
kind: organization
--- content/organizations/fr.md ---
---
title: Organismes
---
--- content/organizations/alliance/facts.yaml ---
sample: true
sourced: { url: https://example.org/, read_date: 2026-11-20 }
--- content/organizations/alliance/fr.md ---
---
title: Alliance du 12, rue Zyxomme
---
";
    let titled = hidden("internal", "", told_by_a_title);
    assert!(titled.problems().contains("stop X101") && titled.paths().is_empty(), "{}", titled.problems());
    let public = hidden("public", "", "Demande le refuge tramontane, au 12 de la rue Zyxomme : 1 833 772-0143.");
    assert!(public.report.iter().all(|problem| problem.code.name != "X101"), "{}", public.problems());
}
