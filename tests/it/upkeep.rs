//! The commands of those who keep a directory, through the real binary and a little site: exact words in both languages.

use std::path::{Path, PathBuf};
use std::process::Command;

use expect_test::expect;

use crate::check;
use fanal::source::tree::File;

const FRENCH: &str = "fr";
const ENGLISH: &str = "en";

/// A site on disk, removed at the end.
struct Folder(PathBuf);

impl Folder {
    /// The files of a string, with what they do not say.
    fn new(name: &str, text: &str) -> Folder {
        let folder = std::env::temp_dir().join(format!("fanal-upkeep-{}-{name}", std::process::id()));
        let _ = std::fs::remove_dir_all(&folder);
        for (path, file) in check::with_defaults(check::files(text).over(check::files(SITE))).iter() {
            let File::Text(text) = file else { continue };
            let path = folder.join("site").join(path.as_str());
            std::fs::create_dir_all(path.parent().expect("it has one")).expect("a folder for the test");
            std::fs::write(path, text.as_bytes()).expect("a file for the test");
        }
        Folder(folder.canonicalize().expect("a folder for the test"))
    }

    fn path(&self, path: &str) -> PathBuf {
        self.0.join(path)
    }

    fn text(&self, path: &str) -> String {
        std::fs::read_to_string(self.path(path)).unwrap_or_else(|error| panic!("{path}: {error}"))
    }

    /// Exit status and what was said, without the folder's own name.
    fn fanal(&self, language: &str, typed: &[&str]) -> String {
        let output = Command::new(Path::new(env!("CARGO_BIN_EXE_fanal")))
            .current_dir(self.path("site"))
            .args(typed)
            .args(["--lang-ui", language])
            .output()
            .expect("fanal runs");
        let said = [output.stderr, output.stdout].map(|bytes| String::from_utf8_lossy(&bytes).into_owned()).concat();
        format!("{}\n{}", output.status.code().unwrap_or(-1), said.replace(&self.0.display().to_string(), "HERE"))
    }
}

impl Drop for Folder {
    fn drop(&mut self) {
        let _ = std::fs::remove_dir_all(&self.0);
    }
}

/// The site of every test that has none of its own.
const SITE: &str = "--- site.yaml ---
fanal: 1
id: essai
name: { fr: Essai, en: Trial }
time_zone: America/Toronto
sample: true
french_first: false
languages:
  - { tag: fr-CA, code: fr }
  - { tag: en-CA, code: en }
exit: { to: { fr: https://meteo.example/, en: https://weather.example/ } }
";

/// A directory of a few records, each of another age on 2026-11-21.
const DIRECTORY: &str = "--- content/vocabularies/types.yaml ---
- { id: crisis-line, label: { fr: Ligne de crise, en: Crisis line } }
- { id: shelter, label: { fr: Hébergement, en: Shelter } }
- { id: rights, label: { fr: Droits, en: Rights } }
--- content/sources.yaml ---
loi: { title: Loi, lang: fr, read_date: 2026-01-02, review_by: 2026-11-01 }
--- content/organizations/section.yaml ---
kind: organization
--- content/organizations/maison/facts.yaml ---
web: { fr: https://example.org/ }
--- content/organizations/maison/fr.md ---
---
title: La Maison
summary: Un organisme.
---
--- content/services/nuit/facts.yaml ---
types: [crisis-line]
organization: maison
phones:
  - { id: voix, number: \"+15145550123\", channel: voice, languages: [fr, en, { tag: es, how: interpreter }], hours: 24/7, toll_free: true }
chat: { fr: https://example.org/clavardage }
ages: { from: 12, to: 21 }
genders: [girls]
cost: free
serves: [{ scheme: qc-admin, code: \"06\" }]
sample: true
sourced: { url: https://example.org/, read_date: 2026-01-10 }
verified: { date: 2026-02-01, by: ML, method: phone }
--- content/services/nuit/fr.md ---
---
title: Ligne de nuit
summary: Parler à quelqu’un.
neutral: Ressource 1
phones: { voix: Ligne }
promise: { who_answers: Une personne formée <ici> }
---
--- content/services/gite/facts.yaml ---
types: [shelter]
organization: maison
phones:
  - { id: voix, number: \"+15145550124\", channel: voice, languages: [fr] }
sample: true
sourced: { url: https://example.org/, read_date: 2026-06-01 }
verified: { date: 2026-06-01, by: ML, method: visit }
attempts:
  - { date: 2026-11-02, method: phone, result: occupé }
  - { date: 2026-11-05, method: phone }
--- content/services/gite/fr.md ---
---
title: Le Gîte
summary: Dormir.
neutral: Ressource 2
phones: { voix: Accueil }
---
--- content/services/droits/facts.yaml ---
types: [rights]
phones:
  - { id: voix, number: \"+15145550125\", channel: voice, languages: [fr] }
sample: true
sourced: { url: https://example.org/, read_date: 2026-11-01 }
--- content/services/droits/fr.md ---
---
title: Droits
summary: Connaître ses droits.
neutral: Ressource 3
phones: { voix: Accueil }
---
--- content/services/frais/facts.yaml ---
types: [rights]
phones:
  - { id: voix, number: \"+15145550126\", channel: voice, languages: [fr] }
sample: true
sourced: { url: https://example.org/, read_date: 2026-11-01 }
verified: { date: 2026-11-01, by: ML, method: email }
--- content/services/frais/fr.md ---
---
title: Frais
summary: Appelé ce mois-ci.
neutral: Ressource 4
phones: { voix: Accueil }
---
--- content/services/parti/facts.yaml ---
types: [shelter]
phones:
  - { id: voix, number: \"+15145550127\", channel: voice, languages: [fr] }
sample: true
status: closed
sourced: { url: https://example.org/, read_date: 2020-11-01 }
--- content/services/parti/fr.md ---
---
title: Parti
summary: Fermé.
neutral: Ressource 5
phones: { voix: Accueil }
---
";

/// A record of a service with these facts.
fn record(key: &str, title: &str, facts: &str) -> String {
    format!(
        "--- content/services/{key}/facts.yaml ---
{facts}sample: true
sourced: {{ url: https://example.org/, read_date: 2026-11-01 }}
--- content/services/{key}/fr.md ---
---
title: {title}
summary: Un service.
neutral: Ressource
phones: {{ voix: Accueil }}
---
"
    )
}

/// The same with a number that nothing else has.
fn reached(key: &str, title: &str, facts: &str) -> String {
    let phone = "types: [rights]\nphones: [{ id: voix, number: \"+15145550140\", channel: voice, languages: [fr] }]\n";
    record(key, title, &format!("{phone}{facts}"))
}

const DAY: [&str; 2] = ["--as-of", "2026-11-21"];

#[test]
fn meetings_that_are_past_or_near_wait_too_and_name_what_they_use() {
    let event = |key: &str, day: &str, status: &str| {
        format!(
            "--- content/agenda/{key}/facts.yaml ---
session: parler
start: {day}T18:30
end: {day}T20:00
online: yes
contact: gite
languages: [fr]
status: {status}
updated: 2026-11-20
--- content/agenda/{key}/fr.md ---
---
title: Rencontre {key}
change: L’animatrice est malade.
---
"
        )
    };
    let agenda = "--- content/vocabularies/settings.yaml ---
- { id: school, label: { fr: École, en: School } }
--- content/vocabularies/modes.yaml ---
- { id: in-person, label: { fr: Sur place, en: In person } }
--- content/rencontres/section.yaml ---
kind: session
--- content/rencontres/fr.md ---
---
title: Rencontres
---
--- content/rencontres/parler/facts.yaml ---
for: parents
settings: [school]
modes: [in-person]
duration: 75
sensitivity: 0
objectives: [o1]
help: [gite]
--- content/rencontres/parler/fr.md ---
---
title: Parler
objectives: { o1: Ouvrir }
---
::: step {id=un time=75 title=\"Un\"}
:::
--- content/agenda/section.yaml ---
kind: event
--- content/agenda/fr.md ---
---
title: Agenda
---
";
    let days = [
        ("passee", "2026-11-01", "scheduled"),
        ("proche", "2026-12-10", "scheduled"),
        ("annulee", "2026-12-11", "cancelled"),
        ("lointaine", "2027-03-01", "scheduled"),
    ];
    let events: String = days.iter().map(|(key, day, status)| event(key, day, status)).collect();
    let folder = Folder::new("due-events", &format!("{DIRECTORY}{agenda}{events}"));
    let told = folder.fanal(FRENCH, &["due", DAY[0], DAY[1]]);
    let meetings = told.split_once("Rencontres").map(|(_, rest)| rest.to_owned()).unwrap_or(told);
    expect![[r#"
         passées, à retirer ou à redater (une) :
          passee  Rencontre passee
            elle a eu lieu, ou devait avoir lieu, le 2026-11-01

        Rencontres d’ici 30 jours, à confirmer (une) :
          proche  Rencontre proche
            elle commence le 2026-12-10 : lieu, interprète, inscriptions

        6 éléments attendent d’être vérifiés ou relus.
    "#]]
    .assert_eq(&meetings);
    expect![[r#"
        0
        content/agenda/annulee/facts.yaml:5:10  une rencontre datée y envoie s’inscrire
        content/agenda/lointaine/facts.yaml:5:10  une rencontre datée y envoie s’inscrire
        content/agenda/passee/facts.yaml:5:10  une rencontre datée y envoie s’inscrire
        content/agenda/proche/facts.yaml:5:10  une rencontre datée y envoie s’inscrire
        content/rencontres/parler/facts.yaml:7:8  est au bas de cette fiche d’animation
        5 endroits emploient « gite ».
    "#]]
    .assert_eq(&folder.fanal(FRENCH, &["uses", "gite", DAY[0], DAY[1]]));
}

#[test]
fn what_waits_is_told_by_urgency_in_both_languages() {
    let folder = Folder::new("due", DIRECTORY);
    let due = |language: &str, name: &str| folder.fanal(language, &[name, DAY[0], DAY[1]]);
    expect![[r#"
        0
        Trop ancien pour s’y fier (un service) :
          nuit  Ligne de nuit
            joint le 2026-02-01, à joindre de nouveau d’ici le 2026-08-01

        À joindre d’ici 30 jours (un service) :
          gite  Le Gîte
            joint le 2026-06-01, à joindre de nouveau d’ici le 2026-12-01
            personne n’a répondu le 2026-11-02, 2026-11-05
            Personne n’a répondu pendant deux jours : écrivez « status: do_not_refer » dans content/services/gite/facts.yaml, pour que personne n’y soit dirigé.

        Relevé sur une page, jamais joint par quelqu’un (un service) :
          droits  Droits
            relevé le 2026-11-01, à joindre d’ici le 2027-11-01

        Sources à relire, en retard (une) :
          loi  Loi
            lue le 2026-01-02, à relire d’ici le 2026-11-01

        4 éléments attendent d’être vérifiés ou relus.
    "#]].assert_eq(&due(FRENCH, "à-vérifier"));
    expect![[r#"
        0
        Too old to rely on (one service):
          nuit  Ligne de nuit
            asked on 2026-02-01, to ask again by 2026-08-01

        To ask within 30 days (one service):
          gite  Le Gîte
            asked on 2026-06-01, to ask again by 2026-12-01
            nobody was reached on 2026-11-02, 2026-11-05
            Nobody was reached on two days: write “status: do_not_refer” in content/services/gite/facts.yaml, so that nobody is sent there.

        Read on a page, never asked by a person (one service):
          droits  Droits
            read on 2026-11-01, to ask by 2027-11-01

        Sources to read again, overdue (one):
          loi  Loi
            read on 2026-01-02, to read again by 2026-11-01

        4 things wait to be asked or read again.
    "#]].assert_eq(&due(ENGLISH, "due"));
}

#[test]
fn programs_read_what_waits() {
    let folder = Folder::new("due-json", DIRECTORY);
    let told = folder.fanal(ENGLISH, &["due", "--format", "json", DAY[0], DAY[1]]);
    let document: serde_json::Value = serde_json::from_str(&told[2..]).expect("JSON");
    let items = document["due"].as_array().expect("a list");
    let rows: String = items
        .iter()
        .map(|item| {
            let said = ["key", "reason", "until", "asked", "crisis", "failed"].map(|name| item[name].to_string());
            format!("{}\n", said.join(" "))
        })
        .collect();
    expect![[r#"
        "nuit" "expired" "2026-08-01" true true []
        "gite" "due" "2026-12-01" true false ["2026-11-02","2026-11-05"]
        "droits" "unasked" "2027-11-01" false false []
        "loi" "overdue" "2026-11-01" false false []
    "#]]
    .assert_eq(&rows);
}

#[test]
fn a_call_sheet_asks_what_is_published_and_the_six_questions() {
    let folder = Folder::new("sheet", DIRECTORY);
    let print = |language: &str, path: &str| folder.fanal(language, &["due", "--print", path, DAY[0], DAY[1]]);
    expect![[r#"
        0
        ../feuilles.html contient les feuilles de 3 services.
    "#]]
    .assert_eq(&print(FRENCH, "../feuilles.html"));
    let page = folder.text("feuilles.html");
    let body = page.split_once("<body>").expect("a body").1;
    let first = body.split("</article>").next().expect("an article");
    expect![[r#"

        <section class="sheet">
        <h1>La Maison</h1>
        <p>Feuille d’appel, 2026-11-21. Pour l’équipe seulement.</p>
        <article>
        <h2>Ligne de nuit</h2>
        <p>nuit. Joint la dernière fois le 2026-02-01.</p>
        <table>
        <tr><th scope="row">Ligne</th><td>514 555-0123 · de vive voix · sans frais · français et anglais · avec interprète : espagnol · Jour et nuit, tous les jours</td><td><span class="tick"><span class="box"></span>juste</span> <span class="tick"><span class="box"></span>changé :</span> </td></tr>
        <tr><th scope="row">Clavardage</th><td>https://example.org/clavardage</td><td><span class="tick"><span class="box"></span>juste</span> <span class="tick"><span class="box"></span>changé :</span> </td></tr>
        <tr><th scope="row">Genre de service</th><td>Ligne de crise</td><td><span class="tick"><span class="box"></span>juste</span> <span class="tick"><span class="box"></span>changé :</span> </td></tr>
        <tr><th scope="row">Pensé pour les âges de</th><td>12 à 21 ans</td><td><span class="tick"><span class="box"></span>juste</span> <span class="tick"><span class="box"></span>changé :</span> </td></tr>
        <tr><th scope="row">Pensé pour</th><td>filles</td><td><span class="tick"><span class="box"></span>juste</span> <span class="tick"><span class="box"></span>changé :</span> </td></tr>
        <tr><th scope="row">Qui peut s’en servir</th><td>—</td><td></td></tr>
        <tr><th scope="row">Statut d’immigration</th><td>—</td><td></td></tr>
        <tr><th scope="row">Preuve d’identité demandée</th><td>—</td><td></td></tr>
        <tr><th scope="row">Qui dirige les personnes</th><td>—</td><td></td></tr>
        <tr><th scope="row">Coût</th><td>gratuit</td><td><span class="tick"><span class="box"></span>juste</span> <span class="tick"><span class="box"></span>changé :</span> </td></tr>
        <tr><th scope="row">Langues</th><td>—</td><td></td></tr>
        <tr><th scope="row">Territoire desservi</th><td>Montréal</td><td><span class="tick"><span class="box"></span>juste</span> <span class="tick"><span class="box"></span>changé :</span> </td></tr>
        </table>
        <h3>Avant d’appeler ou d’écrire : sur quoi peut-on compter?</h3>
        <table>
        <tr><th scope="row">Qui répond?</th><td>Une personne formée &lt;ici&gt;</td><td><span class="tick"><span class="box"></span>juste</span> <span class="tick"><span class="box"></span>changé :</span> </td></tr>
        <tr><th scope="row">Peut-on taire son nom?</th><td>—</td><td></td></tr>
        <tr><th scope="row">Quand doit-on en parler à d’autres?</th><td>—</td><td></td></tr>
        <tr><th scope="row">Y a-t-il des frais, aussi pour l’appel ou le message?</th><td>gratuit</td><td><span class="tick"><span class="box"></span>juste</span> <span class="tick"><span class="box"></span>changé :</span> </td></tr>
        <tr><th scope="row">Que reste-t-il dans le téléphone ou sur la facture?</th><td>—</td><td></td></tr>
        <tr><th scope="row">Est-ce qu’on rappelle?</th><td>—</td><td></td></tr>
        </table>
        <h3>Avant de raccrocher</h3>
        <p>Acceptez-vous de paraître sur le site? <span class="tick"><span class="box"></span>oui</span> <span class="tick"><span class="box"></span>non</span> Qui a accepté : <span class="line"></span> </p>
        <p>Demandé par : <span class="line"></span> le : <span class="line"></span> <span class="tick"><span class="box"></span>par téléphone</span> <span class="tick"><span class="box"></span>par texto</span> <span class="tick"><span class="box"></span>par courriel</span> <span class="tick"><span class="box"></span>sur place</span> </p>
        <p><code>fanal confirmer nuit --by … --method …</code></p>
    "#]].assert_eq(first);
    // Both services of the organization stand on its sheet, the third on its own.
    assert_eq!((body.matches("<section").count(), body.matches("<article").count()), (2, 3));
    // A file that is there already stays, and no sheet is published.
    expect![[r#"
        2
        Arrêt U102 : Un fichier de ce nom existe déjà : ../feuilles.html.
          Choisissez un autre nom, ou retirez d’abord l’ancien fichier.

    "#]]
    .assert_eq(&print(FRENCH, "../feuilles.html"));
    expect![[r#"
        2
        Stop U101: public/sheets.html would stand in HERE/site/public, among what is published or read.
          Choose a file elsewhere, for example sheets.html in your documents.

    "#]]
    .assert_eq(&print(ENGLISH, "public/sheets.html"));
    expect![[r#"
        0
        ../sheets.html holds the sheets of 3 services.
    "#]]
    .assert_eq(&print(ENGLISH, "../sheets.html"));
}

#[test]
fn a_site_may_have_its_own_cycles() {
    let folder = Folder::new("cycles", &format!("{DIRECTORY}{SITE}cycles: {{ shelter: 3, rights: 24 }}\n"));
    let told = folder.fanal(ENGLISH, &["due", "--format", "json", DAY[0], DAY[1]]);
    let document: serde_json::Value = serde_json::from_str(&told[2..]).expect("JSON");
    let shelter = document["due"].as_array().expect("a list").iter().find(|item| item["key"] == "gite");
    let shelter = shelter.expect("it waits");
    assert_eq!((shelter["until"].as_str(), shelter["reason"].as_str()), (Some("2026-09-01"), Some("expired")));
}

#[test]
fn a_call_is_written_into_the_facts_and_nothing_else_changes() {
    let folder = Folder::new("verify", DIRECTORY);
    let before = folder.text("site/content/services/nuit/facts.yaml");
    let verify = |language: &str, typed: &[&str]| folder.fanal(language, &[typed, &DAY[..]].concat());
    expect![[r#"
        0
        content/services/nuit/facts.yaml dit que « nuit » a été joint le 2026-11-21.
    "#]]
    .assert_eq(&verify(FRENCH, &["confirmer", "nuit", "--by", "Marie L.", "--method", "phone"]));
    let after = before
        .replace("{ date: 2026-02-01, by: ML, method: phone }", "{ date: 2026-11-21, by: Marie L., method: phone }");
    assert_ne!(before, after);
    assert_eq!(folder.text("site/content/services/nuit/facts.yaml"), after);
    let waits = folder.fanal(ENGLISH, &["due", DAY[0], DAY[1]]);
    assert!(!waits.contains("nuit"), "{waits}");
    // A second day without an answer asks that nobody be sent there.
    let failed =
        |day: &str| verify(ENGLISH, &["verify", "droits", "--failed", "no answer", "--method", "phone", "--date", day]);
    expect![[r#"
        0
        content/services/droits/facts.yaml says that nobody was reached at “droits” on 2026-11-20.
    "#]]
    .assert_eq(&failed("2026-11-20"));
    expect![[r#"
        0
        content/services/droits/facts.yaml says that nobody was reached at “droits” on 2026-11-21.
        Nobody was reached on two days: write “status: do_not_refer” in content/services/droits/facts.yaml, so that nobody is sent there.
    "#]].assert_eq(&failed("2026-11-21"));
    let facts = folder.text("site/content/services/droits/facts.yaml");
    expect!["attempts: [{ date: 2026-11-20, method: phone, result: no answer }, { date: 2026-11-21, method: phone, result: no answer }]"]
        .assert_eq(facts.lines().last().unwrap_or_default());
}

#[test]
fn what_is_no_verification_is_refused() {
    let folder = Folder::new("unverified", DIRECTORY);
    let facts = || folder.text("site/content/services/nuit/facts.yaml");
    let before = facts();
    let typed: [&[&str]; 7] = [
        &["verify", "maison", "--by", "ML", "--method", "phone"],
        &["verify", "nuits", "--by", "ML", "--method", "phone"],
        &["verify", "nuit", "--by", "ML", "--method", "phone", "--date", "2026-11-22"],
        &["verify", "nuit", "--by", " ", "--method", "phone"],
        &["verify", "nuit", "--by", "ML", "--method", "import"],
        &["verify", "nuit", "--by", "ML", "--method", "phone", "--date", "2026-01-31"],
        &["verify"],
    ];
    let all = |language: &str| {
        let told = typed
            .map(|typed| format!("> {}\n{}", typed.join(" "), folder.fanal(language, &[typed, &DAY[..]].concat())));
        told.concat()
    };
    expect![[r#"
        > verify maison --by ML --method phone
        2
        Arrêt U103 : « maison » n’est pas un service : personne ne peut y être joint.
          content/organizations/maison/facts.yaml
          Donnez la clé d’un service ; « fanal à-vérifier » énumère ceux qui attendent.

        > verify nuits --by ML --method phone
        2
        Arrêt C137 : Aucune fiche n’a la clé « nuits ». Vouliez-vous dire « nuit »?
          La clé d’une fiche est le nom de son dossier.

        > verify nuit --by ML --method phone --date 2026-11-22
        2
        Arrêt U104 : Le 2026-11-22 n’est pas encore venu : nous sommes le 2026-11-21.
          Donnez avec --date le jour où le service a été joint.

        > verify nuit --by   --method phone
        2
        Arrêt U105 : Il n’est pas dit qui a joint le service, ni comment.
          Exemple : fanal confirmer nuit --by "Marie L." --method phone

        > verify nuit --by ML --method import
        2
        Arrêt C104 : « import » n’est pas une valeur de « --method ».
          Les valeurs possibles : phone, text, email, visit.

        > verify nuit --by ML --method phone --date 2026-01-31
        2
        Arrêt U106 : Ce service a été joint le 2026-02-01, après le 2026-01-31.
          content/services/nuit/facts.yaml
          La vérification la plus récente reste. Si son jour est faux, corrigez-le dans le fichier.

        > verify
        2
        Arrêt C105 : Il manque la clé du service.
          Exemple : fanal confirmer ligne-jeunes --by "Marie L." --method phone

    "#]]
    .assert_eq(&all(FRENCH));
    expect![[r#"
        > verify maison --by ML --method phone
        2
        Stop U103: “maison” is not a service: nobody can be asked.
          content/organizations/maison/facts.yaml
          Give the key of a service; “fanal due” lists those that wait.

        > verify nuits --by ML --method phone
        2
        Stop C137: No entry has the key “nuits”. Did you mean “nuit”?
          The key of an entry is the name of its folder.

        > verify nuit --by ML --method phone --date 2026-11-22
        2
        Stop U104: 2026-11-22 is still to come: today is 2026-11-21.
          Give the day on which the service was asked, with --date.

        > verify nuit --by   --method phone
        2
        Stop U105: Who asked, and how, is not said.
          Example: fanal verify nuit --by "Marie L." --method phone

        > verify nuit --by ML --method import
        2
        Stop C104: “import” is not a value of “--method”.
          Possible values: phone, text, email, visit.

        > verify nuit --by ML --method phone --date 2026-01-31
        2
        Stop U106: This service was asked on 2026-02-01, after 2026-01-31.
          content/services/nuit/facts.yaml
          The newer verification stays. If its day is wrong, correct it in the file.

        > verify
        2
        Stop C105: The key of the service is missing.
          Example: fanal verify youth-line --by "Marie L." --method phone

    "#]]
    .assert_eq(&all(ENGLISH));
    assert_eq!(facts(), before);
    // What only a person can change well comes with its line.
    let other = before.replace("verified: {", "attempts: { date: 2026-11-01, method: phone }\nverified: {");
    std::fs::write(folder.path("site/content/services/nuit/facts.yaml"), &other).expect("a file for the test");
    let verify = |language: &str| {
        folder.fanal(language, &["verify", "nuit", "--failed", "sonne, rien", "--method", "text", DAY[0], DAY[1]])
    };
    expect![[r#"
        2
        Arrêt U107 : content/services/nuit/facts.yaml est écrit de telle façon qu’une personne seule peut bien le changer ; il reste comme il est.
          content/services/nuit/facts.yaml
          Mettez la ligne ci-dessous dans le fichier, à la place de celle d’aujourd’hui.
          Ligne corrigée, prête à copier :
            attempts: [{ date: 2026-11-21, method: text, result: "sonne, rien" }]

    "#]].assert_eq(&verify(FRENCH));
    expect![[r#"
        2
        Stop U107: content/services/nuit/facts.yaml is written in a way that only a person can change well; it stays as it is.
          content/services/nuit/facts.yaml
          Put the line below into the file, in the place of the one that says so today.
          Corrected line, ready to copy:
            attempts: [{ date: 2026-11-21, method: text, result: "sonne, rien" }]

    "#]].assert_eq(&verify(ENGLISH));
    assert_eq!(facts(), other);
}

/// Two records that are one, two with one switchboard, and one alone.
fn doubles() -> String {
    let phone = "phones: [{ id: voix, number: \"+15145550130\", channel: voice, languages: [fr] }]\n";
    [
        record("halte", "Halte de l’Érable", &format!("{phone}web: {{ fr: https://www.example.org/halte }}\n")),
        record(
            "la-halte",
            "La Halte de l'erable inc.",
            &format!("{}web: {{ fr: https://example.org/ }}\n", phone.replace("\"+15145550130\"", "514 555-0130")),
        ),
        record("clinique", "Clinique du Nord", phone),
    ]
    .concat()
}

/// A number and a name are never enough to say that two are one.
#[test]
fn a_shared_number_and_a_like_name_are_perhaps_one_service() {
    let phone = "phones: [{ id: voix, number: \"+15145550130\", channel: voice, languages: [fr] }]\n";
    let two = [record("halte", "Halte de l’Érable", phone), record("la-halte", "La Halte de l'erable inc.", phone)];
    let folder = Folder::new("perhaps", &two.concat());
    expect![[r#"
        0
        Peut-être un même service (une paire) :
          halte  Halte de l’Érable
          la-halte  La Halte de l’erable inc.
            même numéro +15145550130 · noms semblables à 100 %
            - { records: [halte, la-halte], reason: … }

        Une paire à regarder. Si elles sont deux, mettez sa ligne dans content/duplicates.yaml avec la raison.
    "#]]
    .assert_eq(&folder.fanal(FRENCH, &["doublons", DAY[0], DAY[1]]));
}

#[test]
fn records_that_may_be_one_are_listed_with_reasons_until_someone_says_that_they_are_two() {
    let folder = Folder::new("duplicates", &doubles());
    let first = folder.fanal(FRENCH, &["doublons", DAY[0], DAY[1]]);
    expect![[r#"
        0
        Presque sûrement un même service (une paire) :
          halte  Halte de l’Érable
          la-halte  La Halte de l’erable inc.
            même numéro +15145550130 · même site example.org · noms semblables à 100 %
            - { records: [halte, la-halte], reason: … }

        Même numéro ou même adresse, autre nom (2 paires) : un standard, ou une erreur de copie?
          clinique  Clinique du Nord
          halte  Halte de l’Érable
            même numéro +15145550130 · noms semblables à 0 %
            - { records: [clinique, halte], reason: … }

          clinique  Clinique du Nord
          la-halte  La Halte de l’erable inc.
            même numéro +15145550130 · noms semblables à 0 %
            - { records: [clinique, la-halte], reason: … }

        3 paires à regarder. Si elles sont deux, mettez la ligne dans content/duplicates.yaml avec la raison.
    "#]]
    .assert_eq(&first);
    expect![[r#"
        0
        Almost certainly one service (one pair):
          halte  Halte de l’Érable
          la-halte  La Halte de l’erable inc.
            same number +15145550130 · same site example.org · names alike at 100 %
            - { records: [halte, la-halte], reason: … }

        Same number or address, other name (2 pairs): a switchboard, or a mistake of copying?
          clinique  Clinique du Nord
          halte  Halte de l’Érable
            same number +15145550130 · names alike at 0 %
            - { records: [clinique, halte], reason: … }

          clinique  Clinique du Nord
          la-halte  La Halte de l’erable inc.
            same number +15145550130 · names alike at 0 %
            - { records: [clinique, la-halte], reason: … }

        3 pairs to look at. Where they are two, put the line into content/duplicates.yaml with the reason.
    "#]]
    .assert_eq(&folder.fanal(ENGLISH, &["duplicates", DAY[0], DAY[1]]));
    let dismissals = "- { records: [la-halte, halte], reason: vérifié }\n- { records: [clinique, haltes], reason: x }\n- { records: [clinique], reason: x }\n";
    let dismissed = Folder::new("dismissed", &format!("{}--- content/duplicates.yaml ---\n{dismissals}", doubles()));
    let told = dismissed.fanal(FRENCH, &["doublons", DAY[0], DAY[1]]);
    // Two pairs stay.
    assert!(told.contains("[clinique, halte]") && told.contains("[clinique, la-halte]"), "{told}");
    expect![[r#"
        0
        Conseil U108 : Aucune fiche n’a la clé « haltes ». Vouliez-vous dire « halte »?
          content/duplicates.yaml:2:25
          2 | - { records: [clinique, haltes], reason: x }
            |                         ^^^^^^
          Corrigez la clé, ou retirez la paire si la fiche n’existe plus.

        Conseil U109 : Une paire compte deux fiches ; il y en a 1 ici.
          content/duplicates.yaml:3:14
          3 | - { records: [clinique], reason: x }
            |              ^
          Écrivez deux clés : records: [une, autre]

        2 conseils.
        Même numéro ou même adresse, autre nom (2 paires) : un standard, ou une erreur de copie?
          clinique  Clinique du Nord
          halte  Halte de l’Érable
            même numéro +15145550130 · noms semblables à 0 %
            - { records: [clinique, halte], reason: … }

        2 paires à regarder. Si elles sont deux, mettez la ligne dans content/duplicates.yaml avec la raison.
    "#]]
    .assert_eq(&check::news(&told, &first));
    let told = dismissed.fanal(ENGLISH, &["duplicates", DAY[0], DAY[1]]);
    let advice: String = told.split_inclusive("\n\n").take(2).collect();
    expect![[r#"
        0
        Advice U108: No entry has the key “haltes”. Did you mean “halte”?
          content/duplicates.yaml:2:25
          2 | - { records: [clinique, haltes], reason: x }
            |                         ^^^^^^
          Correct the key, or remove the pair if the record is gone.

        Advice U109: A pair has two records; here are 1.
          content/duplicates.yaml:3:14
          3 | - { records: [clinique], reason: x }
            |              ^
          Write two keys: records: [one, other]

    "#]]
    .assert_eq(&advice);
    let built = dismissed.fanal(ENGLISH, &["check", DAY[0], DAY[1]]);
    assert!(!built.contains("duplicates.yaml"), "{built}");
}

/// How near the nearest of a type is for a group, with who it is; of a crossed group, nothing where one of its parts says the same.
fn told(document: &serde_json::Value, kind: &str, region: &str, group: &str) -> String {
    let group: serde_json::Value = serde_json::from_str(group).expect("JSON");
    let cells = document["cells"].as_array().expect("a list");
    let cell = cells.iter().find(|cell| cell["kind"] == kind && cell["region"] == region && cell["group"] == group);
    cell.map_or("like a part of it".to_owned(), |cell| format!("{} {}", cell["reach"], cell["services"]))
}

#[test]
fn what_is_missing_where_is_ranked_and_a_telephone_is_no_door() {
    let more = "--- content/places/section.yaml ---
kind: place
--- content/places/toit/facts.yaml ---
municipality: Québec
region: { scheme: qc-admin, code: \"03\" }
--- content/places/toit/fr.md ---
---
title: Le toit
---
--- content/services/abri/facts.yaml ---
types: [shelter]
phones:
  - { id: voix, number: \"+15145550128\", channel: voice, languages: [fr] }
access: [{ id: porte, type: physical, place: toit, hours: 24/7 }]
serves: [{ scheme: qc-admin, code: \"03\" }, { scheme: qc-admin, code: \"12\" }]
eligibility: { age_min: 12, age_max: 17, genders: [girls] }
sample: true
sourced: { url: https://example.org/, read_date: 2026-11-01 }
--- content/services/abri/fr.md ---
---
title: L’abri
summary: Un toit.
neutral: Ressource 6
phones: { voix: Accueil }
---
";
    let folder = Folder::new("gaps", &format!("{DIRECTORY}{more}"));
    let gaps = |language: &str, typed: &[&str]| folder.fanal(language, &[typed, &DAY[..]].concat());
    expect![[r#"
        0
        Services d’aide, ce qui manque dans le plus de régions :
          Ligne de crise, 6 à 11 ans ou 18 à 24 ans : manque dans les 17 régions
          Ligne de crise, garçons ou jeunes non binaires : manque dans les 17 régions
          Hébergement, en anglais, langue des signes québécoise (LSQ), langue des signes américaine (ASL) ou espagnol : manque dans les 17 régions
          Droits, en anglais, langue des signes québécoise (LSQ), langue des signes américaine (ASL) ou espagnol : manque dans les 17 régions
          Ligne de crise, pour tout le monde : manque dans 16 régions sur 17 ; seulement à distance dans 1
          N’importe quel service, en anglais ou espagnol : manque dans 16 régions sur 17 ; seulement à distance dans 1
          N’importe quel service, en langue des signes québécoise (LSQ) ou langue des signes américaine (ASL) : manque dans 16 régions sur 17 ; inconnu dans 1

        Services d’aide, ce qui ne se trouve jamais ensemble :
          N’importe quel service, 6 à 11 ans ou 18 à 24 ans, en anglais, langue des signes québécoise (LSQ), langue des signes américaine (ASL) ou espagnol : manque dans les 17 régions ; une partie inconnue dans 1
          N’importe quel service, garçons ou jeunes non binaires, en anglais, langue des signes québécoise (LSQ), langue des signes américaine (ASL) ou espagnol : manque dans les 17 régions ; une partie inconnue dans 1

        9 choses manquent dans au moins une région ; 9 sont ci-dessus. Avec --to FICHIER, vous les voyez toutes.
    "#]].assert_eq(&gaps(FRENCH, &["lacunes"]));
    expect![[r#"
        0
        Help services, what is missing in the most regions:
          Crisis line, 6 to 11 years or 18 to 24 years: in none of the 17 regions
          Crisis line, boys or non-binary young people: in none of the 17 regions
          Shelter, in English, Quebec Sign Language (LSQ), American Sign Language (ASL), or Spanish: in none of the 17 regions
          Rights, in English, Quebec Sign Language (LSQ), American Sign Language (ASL), or Spanish: in none of the 17 regions
          Crisis line, for anyone: none in 16 of 17 regions; only from afar in 1
          Any service, in English or Spanish: none in 16 of 17 regions; only from afar in 1
          Any service, in Quebec Sign Language (LSQ) or American Sign Language (ASL): none in 16 of 17 regions; unknown in 1

        Help services, what is never found together:
          Any service, 6 to 11 years or 18 to 24 years, in English, Quebec Sign Language (LSQ), American Sign Language (ASL), or Spanish: in none of the 17 regions; a part unknown in 1
          Any service, boys or non-binary young people, in English, Quebec Sign Language (LSQ), American Sign Language (ASL), or Spanish: in none of the 17 regions; a part unknown in 1

        9 things are missing in at least one region; 9 stand above. With --to FILE you see them all.
    "#]]
    .assert_eq(&gaps(ENGLISH, &["gaps"]));
    gaps(ENGLISH, &["gaps", "--to", "../gaps.json"]);
    let document: serde_json::Value = serde_json::from_str(&folder.text("gaps.json")).expect("JSON");
    let reach = |kind: &str, region: &str, group: &str| told(&document, kind, region, group);
    let found = [
        reach("shelter", "03", r#"{"gender":"girls"}"#),
        reach("shelter", "12", r#"{"ages":{"from":14,"to":17}}"#),
        reach("shelter", "06", r#"{"ages":{"from":14,"to":17}}"#),
        reach("shelter", "03", r#"{"gender":"boys"}"#),
        reach("shelter", "03", r#"{"hours":"always"}"#),
        reach("crisis-line", "06", "{}"),
        reach("crisis-line", "06", r#"{"language":"es"}"#),
        reach("crisis-line", "07", "{}"),
        reach("rights", "07", "{}"),
    ];
    expect![[r#"
        "in-region" ["abri"]
        "serves" ["abri"]
        "unknown" ["gite"]
        "unknown" ["gite"]
        "in-region" ["abri"]
        "by-phone" ["nuit"]
        "by-phone" ["nuit"]
        "none" []
        "unknown" ["droits","frais"]"#]]
    .assert_eq(&found.join("\n"));
    expect![[r#"
        0
        ../lacunes.html dit ce qui manque où.
    "#]]
    .assert_eq(&gaps(FRENCH, &["lacunes", "--to", "../lacunes.html"]));
    let page = folder.text("lacunes.html");
    assert!(!page.contains("<script") && page.matches("<rect").count() == 17, "{page}");
    let (_, table) = page.split_once("id=\"map-table\"").expect("the table of the map");
    let rows: String =
        table.lines().filter(|line| line.contains("Montréal<") || line.contains("Capitale")).take(2).collect();
    expect![[r#"<tr><th scope="row">Capitale-Nationale</th><td>1</td><td>0</td><td>1</td><td>1</td></tr><tr><th scope="row">Montréal</th><td>0</td><td>1</td><td>2</td><td>0</td></tr>"#]].assert_eq(&rows);
    gaps(FRENCH, &["lacunes", "--to", "../lacunes.csv"]);
    let rows = folder.text("lacunes.csv");
    expect!["N’importe quel service;;;;;qc-admin:03;Capitale-Nationale;dans la région;1;abri"]
        .assert_eq(rows.lines().nth(3).unwrap_or_default());
    expect![[r#"
        2
        Arrêt U110 : La fin du nom ../lacunes.doc ne dit aucune forme connue ici.
          Terminez le nom par .html (une page), .csv (une feuille) ou .json (des données).

    "#]]
    .assert_eq(&gaps(FRENCH, &["lacunes", "--to", "../lacunes.doc"]));
    expect![[r#"
        2
        Stop U110: The ending of ../gaps.doc says no form that is known here.
          End the name in .html (a page), .csv (a sheet) or .json (data).

    "#]]
    .assert_eq(&gaps(ENGLISH, &["gaps", "--to", "../gaps.doc"]));
    expect![[r#"
        2
        Stop U101: public/gaps.html would stand in HERE/site/public, among what is published or read.
          Choose a file elsewhere, for example sheets.html in your documents.

    "#]]
    .assert_eq(&gaps(ENGLISH, &["gaps", "--to", "public/gaps.html"]));
}

/// A site with these records: key, type (one that begins with "prevention" is of activities), what else the facts say.
fn crossed(name: &str, records: &[(&str, &str, &str)]) -> Folder {
    let mut kinds: Vec<&str> = records.iter().map(|(_, kind, _)| *kind).collect();
    kinds.dedup();
    let mut files = String::from("--- content/vocabularies/types.yaml ---\n");
    for kind in kinds {
        let activity = kind.starts_with("prevention");
        files.push_str(&format!("- {{ id: {kind}, activity: {activity}, label: {{ fr: {kind}, en: {kind} }} }}\n"));
    }
    files.push_str(
        "--- content/places/section.yaml ---
kind: place
--- content/places/toit/facts.yaml ---
municipality: Québec
region: { scheme: qc-admin, code: \"03\" }
--- content/places/toit/fr.md ---
---
title: Le toit
---
",
    );
    for (key, kind, facts) in records {
        files.push_str(&record(key, key, &format!("types: [{kind}]\n{facts}")));
    }
    Folder::new(&format!("gaps-{name}"), &files)
}

const QUEBEC: &str = "serves: [{ scheme: iso3166-2, code: CA-QC }]\n";
/// Hours as `line` writes them.
const BY_DAY: &str = "\"Mo-Fr 09:00-17:00; PH off\"";

/// Numbers with their languages and hours; a service of all of Quebec.
fn lines(numbers: &[(&str, &str)]) -> String {
    let phone = |(at, (languages, hours)): (usize, &(&str, &str))| {
        let id = if at == 0 { "voix".to_owned() } else { format!("voix-{at}") };
        format!(
            "  - {{ id: {id}, number: \"+1514555014{at}\", channel: voice, languages: [{languages}], hours: {hours} }}\n"
        )
    };
    format!("phones:\n{}{QUEBEC}", numbers.iter().enumerate().map(phone).collect::<String>())
}

impl Folder {
    /// What `gaps` lists of crossed groups.
    fn together(&self, typed: &[&str]) -> String {
        let said = self.fanal(FRENCH, &[&["lacunes"], typed, &DAY[..]].concat());
        let lists = said.split("\n\n").filter(|list| list.contains("jamais ensemble"));
        lists.map(|list| format!("{list}\n")).collect()
    }

    /// What `gaps` writes as data.
    fn gaps(&self, typed: &[&str]) -> serde_json::Value {
        let _ = std::fs::remove_file(self.path("gaps.json"));
        self.fanal(ENGLISH, &[&["gaps", "--to", "../gaps.json"], typed, &DAY[..]].concat());
        serde_json::from_str(&self.text("gaps.json")).expect("JSON")
    }
}

#[test]
fn a_language_and_an_hour_are_of_the_same_line() {
    let apart = [("fr", "24/7"), ("ar", BY_DAY)];
    let door =
        |hours: &str| format!("access: [{{ id: porte, type: physical, place: toit{hours} }}]\n{}", lines(&apart));
    let folder = crossed(
        "lines",
        &[
            ("deux", "two-lines", &lines(&apart)),
            ("une", "one-line", &lines(&[("fr, ar", "24/7")])),
            // A door without hours of its own opens with each of its numbers, and speaks its languages.
            ("porte", "open-door", &door("")),
            // A door that closes at night leaves the telephone.
            ("fermee", "closed-door", &door(&format!(", hours: {BY_DAY}"))),
        ],
    );
    expect![[r#"
        Services d’aide, ce qui ne se trouve jamais ensemble :
          two-lines, en arabe, jour et nuit, le soir en semaine ou la fin de semaine : manque dans les 17 régions, où chaque partie existe à part
          open-door, en arabe, jour et nuit, le soir en semaine ou la fin de semaine : manque dans les 17 régions, où chaque partie existe à part
          closed-door, en arabe, jour et nuit, le soir en semaine ou la fin de semaine : manque dans les 17 régions, où chaque partie existe à part
    "#]].assert_eq(&folder.together(&["--cross", "langue,heures"]));
    let document = folder.gaps(&[]);
    let groups = [
        "{}",
        r#"{"language":"ar"}"#,
        r#"{"hours":"always"}"#,
        r#"{"language":"ar","hours":"always"}"#,
        r#"{"language":"fr","hours":"always"}"#,
    ];
    let of = |kind: &str| {
        let rows = groups.map(|group| format!("  {group}: {}\n", told(&document, kind, "03", group)));
        format!("{kind}\n{}", rows.concat())
    };
    expect![[r#"
        two-lines
          {}: "by-phone" ["deux"]
          {"language":"ar"}: "by-phone" ["deux"]
          {"hours":"always"}: "by-phone" ["deux"]
          {"language":"ar","hours":"always"}: "none" []
          {"language":"fr","hours":"always"}: like a part of it
        one-line
          {}: "by-phone" ["une"]
          {"language":"ar"}: "by-phone" ["une"]
          {"hours":"always"}: "by-phone" ["une"]
          {"language":"ar","hours":"always"}: like a part of it
          {"language":"fr","hours":"always"}: like a part of it
        open-door
          {}: "in-region" ["porte"]
          {"language":"ar"}: "in-region" ["porte"]
          {"hours":"always"}: "in-region" ["porte"]
          {"language":"ar","hours":"always"}: "none" []
          {"language":"fr","hours":"always"}: like a part of it
        closed-door
          {}: "in-region" ["fermee"]
          {"language":"ar"}: "in-region" ["fermee"]
          {"hours":"always"}: "by-phone" ["fermee"]
          {"language":"ar","hours":"always"}: "none" []
          {"language":"fr","hours":"always"}: like a part of it
    "#]]
    .assert_eq(&["two-lines", "one-line", "open-door", "closed-door"].map(of).concat());
}

#[test]
fn what_nobody_knows_is_neither_there_nor_missing() {
    let who = |more: &str| format!("{more}{}", lines(&[("fr, ar", "24/7")]));
    let unasked = "phones: [{ id: voix, number: \"+15145550140\", channel: voice, languages: [fr] }]\n";
    let document = crossed(
        "unknown",
        &[
            ("ados", "known", &who("ages: { from: 12, to: 17 }\n")),
            ("tous", "ages-unknown", &who("")),
            ("adultes", "too-old", &who("ages: { from: 18 }\n")),
            ("jour", "hours-unknown", &format!("{unasked}ages: {{ from: 12 }}\n{QUEBEC}")),
            ("muet", "language-unknown", &format!("{}{QUEBEC}", unasked.replace("fr", ""))),
            ("filles", "for-girls", &who("genders: [girls]\n")),
            ("ontario", "elsewhere", &who("").replace("CA-QC", "CA-ON")),
            ("adultes-arabe", "half-known", &who("ages: { from: 18 }\n")),
            ("francais", "half-known", &lines(&[("fr", "24/7")])),
            ("nulle-part", "nobody-knows-where", &who("").replace(QUEBEC, "")),
        ],
    )
    .gaps(&[]);
    let groups = [
        "{}",
        r#"{"ages":{"from":14,"to":17}}"#,
        r#"{"gender":"boys"}"#,
        r#"{"language":"ar"}"#,
        r#"{"hours":"always"}"#,
        r#"{"ages":{"from":14,"to":17},"language":"ar"}"#,
    ];
    let of = |kind: &str| {
        let near =
            groups.map(|group| told(&document, kind, "06", group).split(' ').next().unwrap_or_default().to_owned());
        format!("{kind}: {}\n", near.join(" "))
    };
    let kinds = document["kinds"].as_array().expect("a list").iter().filter_map(|kind| kind.as_str());
    expect![[r#"
        known: "by-phone" "by-phone" "by-phone" "by-phone" "by-phone" like
        ages-unknown: "by-phone" "unknown" "by-phone" "by-phone" "by-phone" like
        too-old: "by-phone" "none" "by-phone" "by-phone" "by-phone" like
        hours-unknown: "by-phone" "by-phone" "by-phone" "none" "unknown" like
        language-unknown: "by-phone" "unknown" "by-phone" "unknown" "unknown" like
        for-girls: "by-phone" "unknown" "none" "by-phone" "by-phone" like
        elsewhere: "none" "none" "none" "none" "none" like
        half-known: "by-phone" "unknown" "by-phone" "by-phone" "by-phone" "none"
        nobody-knows-where: "unknown" "unknown" "unknown" "unknown" "unknown" like
    "#]]
    .assert_eq(&kinds.map(of).collect::<String>());
    // A crossing of which a part is only perhaps there says so.
    let together = document["together"].as_array().expect("a list").iter();
    let together: Vec<String> = together
        .map(|desert| {
            let count = |name: &str| desert[name].as_array().map_or(0, Vec::len);
            let counts = ["none", "apart", "perhaps"].map(|name| format!("{name} {}", count(name)));
            format!("{} {} {}\n", desert["kind"], desert["group"], counts.join(", "))
        })
        .collect();
    expect![[r#"
        "half-known" {"ages":{"from":6,"to":11},"language":"ar"} none 17, apart 0, perhaps 17
        "half-known" {"ages":{"from":12,"to":13},"language":"ar"} none 17, apart 0, perhaps 17
        "half-known" {"ages":{"from":14,"to":17},"language":"ar"} none 17, apart 0, perhaps 17
    "#]]
    .assert_eq(&together.concat());
}

#[test]
fn a_crossing_is_told_only_where_each_of_its_parts_is_there() {
    let serving =
        |region: &str, facts: &str| facts.replace("iso3166-2, code: CA-QC", &format!("qc-admin, code: \"{region}\""));
    let arabic = lines(&[("ar", "24/7")]);
    let french = format!("ages: {{ from: 12, to: 17 }}\n{}", lines(&[("fr", "24/7")]));
    let adults = format!("ages: {{ from: 18 }}\n{arabic}");
    let folder = crossed(
        "parts",
        &[
            ("ados-montreal", "crisis-line", &serving("06", &french)),
            ("arabe-montreal", "crisis-line", &serving("06", &adults)),
            ("ados-estrie", "crisis-line", &serving("05", &french)),
            ("arabe-laval", "crisis-line", &serving("13", &adults)),
        ],
    );
    expect![[r#"
        Services d’aide, ce qui ne se trouve jamais ensemble :
          crisis-line, 12 à 13 ans ou 14 à 17 ans, en arabe : manque dans les 17 régions, dont une où chaque partie existe à part
          crisis-line, 18 à 24 ans, en français : manque dans les 17 régions, dont une où chaque partie existe à part
    "#]].assert_eq(&folder.together(&[]));
    // Each crossing that is asked for, and no other.
    expect![[""]].assert_eq(&folder.together(&["--cross", "language,gender", "--cross", "age,hours"]));
    expect![[""]].assert_eq(&folder.together(&["--cross", "langue"]));
    let known = folder.gaps(&["--cross", "âge,langue", "--cross", "langue,age"]);
    expect![[r#"[["language","age"]]"#]].assert_eq(&known["crossings"].to_string());
    let wrong = ["gaps", "--cross", "language,ages"];
    expect![[r#"
        2
        Arrêt C104 : « ages » n’est pas une valeur de « --cross ». Vouliez-vous dire « age »?
          Les valeurs possibles : language, age, gender, hours.

    "#]]
    .assert_eq(&folder.fanal(FRENCH, &wrong));
    expect![[r#"
        2
        Stop C104: “ages” is not a value of “--cross”. Did you mean “age”?
          Possible values: language, age, gender, hours.

    "#]]
    .assert_eq(&folder.fanal(ENGLISH, &wrong));
}

#[test]
fn interpreters_of_many_languages_speak_all_but_sign_languages() {
    let folder =
        crossed("many", &[("ligne", "crisis-line", &lines(&[("fr, { tag: mul, how: interpreter }", "24/7")]))]);
    let document = folder.gaps(&[]);
    let reach = |tag: &str| told(&document, "crisis-line", "06", &format!("{{\"language\":\"{tag}\"}}"));
    expect![[r#"
        "by-phone" ["ligne"]
        "by-phone" ["ligne"]
        "none" []
        "none" []
        like a part of it"#]]
    .assert_eq(&["fr", "en", "fcs", "ase", "mul"].map(reach).join("\n"));
    folder.fanal(FRENCH, &["due", "--print", "../feuilles.html", DAY[0], DAY[1]]);
    let page = folder.text("feuilles.html");
    let told = page.lines().find_map(|line| line.split_once("Accueil</th><td>")).map_or("", |(_, told)| told);
    expect!["514 555-0140 · de vive voix · français · avec interprète : beaucoup d’autres langues · Jour et nuit, tous les jours"].assert_eq(told.split("</td>").next().unwrap_or_default());
}

#[test]
fn evenings_and_weekends_are_asked_of_the_week() {
    let hours = [
        ("always", "24/7"),
        ("by-day", BY_DAY),
        ("evenings", "\"Mo-Fr 12:00-20:00; PH off\""),
        ("four-evenings", "\"Mo-Th 12:00-20:00; PH off\""),
        ("past-midnight", "\"Su-Th 22:00-19:30; PH off\""),
        ("weekend", "\"Sa,Su 10:00-12:00; PH off\""),
        ("saturday", "\"Sa 10:00-22:00; PH off\""),
        ("summer", "\"Jun-Aug Mo-Su 09:00-21:00; PH off\""),
    ];
    let facts = hours.map(|(_, hours)| lines(&[("fr", hours)]));
    let records: Vec<(&str, &str, &str)> =
        hours.iter().zip(&facts).map(|((kind, _), facts)| (*kind, *kind, facts.as_str())).collect();
    let document = crossed("week", &records).gaps(&["--cross", "age"]);
    let of = |(kind, hours): (&str, &str)| {
        let near = ["always", "evenings", "weekends"].map(|band| {
            let told = told(&document, kind, "06", &format!("{{\"hours\":\"{band}\"}}"));
            told.split(' ').next().unwrap_or_default().to_owned()
        });
        format!("{hours}: {}\n", near.join(" "))
    };
    expect![[r#"
        24/7: "by-phone" "by-phone" "by-phone"
        "Mo-Fr 09:00-17:00; PH off": "none" "none" "none"
        "Mo-Fr 12:00-20:00; PH off": "none" "by-phone" "none"
        "Mo-Th 12:00-20:00; PH off": "none" "none" "none"
        "Su-Th 22:00-19:30; PH off": "none" "by-phone" "none"
        "Sa,Su 10:00-12:00; PH off": "none" "none" "by-phone"
        "Sa 10:00-22:00; PH off": "none" "none" "none"
        "Jun-Aug Mo-Su 09:00-21:00; PH off": "none" "unknown" "unknown"
    "#]]
    .assert_eq(&hours.map(of).concat());
}

#[test]
fn what_was_asked_too_long_ago_may_be_gone() {
    let old = format!("verified: {{ date: 2023-01-10, by: ML, method: phone }}\n{}", lines(&[("fr", "24/7")]));
    let overdue = old.replace("2023-01-10", "2025-10-10");
    let document = crossed("old", &[("an", "old", &old), ("deux", "overdue", &overdue)]).gaps(&["--cross", "age"]);
    let near = |kind: &str| told(&document, kind, "06", "{}");
    expect![[r#"
        "unknown" ["an"]
        "by-phone" ["deux"]
    "#]]
    .assert_eq(&format!("{}\n{}\n", near("old"), near("overdue")));
}

#[test]
fn prevention_activities_are_told_apart_from_help() {
    let ages = "ages: { from: 12, to: 17 }\n";
    let folder = crossed(
        "activities",
        &[
            ("ligne", "crisis-line", &lines(&[("fr", "24/7")])),
            ("atelier", "prevention", &format!("{ages}{}", lines(&[("fr", BY_DAY)]))),
            ("soiree", "prevention", &lines(&[("en", "\"Mo-Su 12:00-20:00; PH off\"")])),
        ],
    );
    let gaps = |language: &str, typed: &[&str]| folder.fanal(language, &[typed, &DAY[..]].concat());
    expect![[r#"
        0
        Services d’aide, ce qui manque dans le plus de régions :
          crisis-line, en anglais, langue des signes québécoise (LSQ) ou langue des signes américaine (ASL) : manque dans les 17 régions

        Activités de prévention, ce qui manque dans le plus de régions :
          prevention, jour et nuit : manque dans les 17 régions
          prevention, en langue des signes québécoise (LSQ) ou langue des signes américaine (ASL) : manque dans les 17 régions

        Activités de prévention, ce qui ne se trouve jamais ensemble :
          prevention, en français, le soir en semaine ou la fin de semaine : manque dans les 17 régions, où chaque partie existe à part
          prevention, 6 à 11 ans ou 18 à 24 ans, en français : manque dans les 17 régions ; une partie inconnue dans 17

        5 choses manquent dans au moins une région ; 5 sont ci-dessus. Avec --to FICHIER, vous les voyez toutes.
    "#]].assert_eq(&gaps(FRENCH, &["lacunes"]));
    expect![[r#"
        0
        Help services, what is missing in the most regions:
          crisis-line, in English, Quebec Sign Language (LSQ), or American Sign Language (ASL): in none of the 17 regions

        Prevention activities, what is missing in the most regions:
          prevention, day and night: in none of the 17 regions
          prevention, in Quebec Sign Language (LSQ) or American Sign Language (ASL): in none of the 17 regions

        Prevention activities, what is never found together:
          prevention, in French, in the evening, Monday to Friday or on weekends: in none of the 17 regions, where each part exists apart
          prevention, 6 to 11 years or 18 to 24 years, in French: in none of the 17 regions; a part unknown in 17

        5 things are missing in at least one region; 5 stand above. With --to FILE you see them all.
    "#]].assert_eq(&gaps(ENGLISH, &["gaps"]));
    gaps(FRENCH, &["lacunes", "--to", "../lacunes.html"]);
    let page = folder.text("lacunes.html");
    let heads =
        page.lines().filter(|line| line.starts_with("<h") || line.starts_with("<section") || line.starts_with("<li"));
    expect![[r#"
        <html lang="fr">
        <head>
        <h1>Lacunes du répertoire, 2026-11-21. Pour l’équipe seulement.</h1>
        <section>
        <h2>Services d’aide</h2>
        <h3>Ce qui manque dans le plus de régions</h3>
        <li>crisis-line, en anglais, langue des signes québécoise (LSQ) ou langue des signes américaine (ASL) : manque dans les 17 régions</li>
        <h3>Ce qui ne se trouve jamais ensemble</h3>
        <h3>Carte</h3>
        <section>
        <h2>Activités de prévention</h2>
        <h3>Ce qui manque dans le plus de régions</h3>
        <li>prevention, jour et nuit : manque dans les 17 régions</li>
        <li>prevention, en langue des signes québécoise (LSQ) ou langue des signes américaine (ASL) : manque dans les 17 régions</li>
        <h3>Ce qui ne se trouve jamais ensemble</h3>
        <li>prevention, en français, le soir en semaine ou la fin de semaine : manque dans les 17 régions, où chaque partie existe à part</li>
        <li>prevention, 6 à 11 ans ou 18 à 24 ans, en français : manque dans les 17 régions ; une partie inconnue dans 17</li>
        <h3>Carte</h3>"#]].assert_eq(&heads.collect::<Vec<_>>().join("\n"));
    gaps(FRENCH, &["lacunes", "--to", "../lacunes.csv"]);
    let rows = folder.text("lacunes.csv");
    let some =
        rows.lines().filter(|row| row.contains("Genre") || (row.contains("Montréal") && row.contains("français")));
    expect![[r#"
        ﻿Genre de service;Pour qui;Âge;Langue;Heures;Code de la région;Région;À quelle distance;Combien;Services (20 au plus)
        crisis-line;;;français;;qc-admin:06;Montréal;à distance seulement (téléphone, texto, écran);1;ligne
        prevention;;;français;;qc-admin:06;Montréal;à distance seulement (téléphone, texto, écran);1;atelier
        prevention;;6 à 11 ans;français;;qc-admin:06;Montréal;aucun;0;
        prevention;;18 à 24 ans;français;;qc-admin:06;Montréal;aucun;0;
        prevention;;;français;le soir en semaine;qc-admin:06;Montréal;aucun;0;
        prevention;;;français;la fin de semaine;qc-admin:06;Montréal;aucun;0;"#]].assert_eq(&some.collect::<Vec<_>>().join("\n"));
}

#[test]
fn every_place_that_uses_a_record_is_told_with_its_line() {
    let text = DIRECTORY.replace("status: closed\n", "status: closed\nclosed: { on: 2026-05-01, replaced_by: nuit }\n");
    let more = "--- content/articles/lire/facts.yaml ---
{}
--- content/articles/lire/fr.md ---
---
title: Lire
---
Appelle {{ phone nuit voix }} ou va [à sa page](@nuit).

Ses heures : {{ hours nuit }}.
--- content/articles/fr.md ---
---
title: À lire
---
La carte : {{ service nuit }}
--- content/papers/section.yaml ---
kind: paper
--- content/papers/carte/facts.yaml ---
format: card
carry: takeaway
help: [gite, nuit]
qr: lire
--- content/papers/carte/fr.md ---
---
title: Carte
---
::: panel {id=front}
Parler
:::
";
    let folder = Folder::new("uses", &format!("{text}{more}{SITE}crisis: [nuit]\nmenu: [services]\n"));
    let uses = |language: &str, typed: &[&str]| folder.fanal(language, &[typed, &DAY[..]].concat());
    expect![[r#"
        0
        content/articles/fr.md:4:12  montre sa fiche
        content/articles/lire/fr.md:4:9  montre son numéro
        content/articles/lire/fr.md:4:37  mène à sa page
        content/articles/lire/fr.md:6:14  montre ses heures
        content/papers/carte/facts.yaml:3:14  imprime ses numéros
        content/services/parti/facts.yaml:6:40  c’est ce qui remplace ce service
        site.yaml:11:10  est dans la bande des lignes de crise
        7 endroits emploient « nuit ».
    "#]]
    .assert_eq(&uses(FRENCH, &["emplois", "nuit"]));
    expect![[r#"
        0
        content/articles/fr.md:4:12  shows its card
        content/articles/lire/fr.md:4:9  shows its number
        content/articles/lire/fr.md:4:37  leads to its page
        content/articles/lire/fr.md:6:14  shows its hours
        content/papers/carte/facts.yaml:3:14  prints its numbers
        content/services/parti/facts.yaml:6:40  it replaces this service
        site.yaml:11:10  stands in the strip of crisis lines
        7 places use “nuit”.
    "#]]
    .assert_eq(&uses(ENGLISH, &["uses", "nuit"]));
    expect![[r#"
        0
        content/services/gite/facts.yaml:2:15  it runs this service
        content/services/nuit/facts.yaml:2:15  it runs this service
        2 places use “maison”.
    "#]]
    .assert_eq(&uses(ENGLISH, &["uses", "maison"]));
    expect![[r#"
        0
        content/papers/carte/facts.yaml:4:5  its QR code leads there
        One place uses “lire”.
    "#]]
    .assert_eq(&uses(ENGLISH, &["uses", "lire"]));
    let told = uses(ENGLISH, &["uses", "nuit", "--format", "json"]);
    let document: serde_json::Value = serde_json::from_str(&told[2..]).expect("JSON");
    let rows = document["uses"].as_array().expect("a list").iter();
    let rows: String = rows.map(|row| format!("{row}\n")).collect();
    expect![[r#"
        {"path":"content/articles/fr.md","line":4,"column":12,"how":"service","by":null}
        {"path":"content/articles/lire/fr.md","line":4,"column":9,"how":"phone","by":"lire"}
        {"path":"content/articles/lire/fr.md","line":4,"column":37,"how":"link","by":"lire"}
        {"path":"content/articles/lire/fr.md","line":6,"column":14,"how":"hours","by":"lire"}
        {"path":"content/papers/carte/facts.yaml","line":3,"column":14,"how":"sheet","by":"carte"}
        {"path":"content/services/parti/facts.yaml","line":6,"column":40,"how":"replacement","by":"parti"}
        {"path":"site.yaml","line":11,"column":10,"how":"crisis","by":null}
    "#]]
    .assert_eq(&rows);
}

/// What became of the directory: each replacement is told as one change.
fn later(text: &str) -> String {
    [
        // A number and a language of it; another spelling of a number is none.
        (
            "\"+15145550123\", channel: voice, languages: [fr, en, { tag: es, how: interpreter }]",
            "\"+15145550199\", channel: voice, languages: [fr, en]",
        ),
        ("\"+15145550125\"", "514 555-0125"),
        ("ages: { from: 12, to: 21 }\n", "ages: { from: 12, to: 25 }\n"),
        ("cost: free\n", ""),
        ("summary: Parler à quelqu’un.", "summary: Parler à quelqu’un, la nuit."),
        (
            "who_answers: Une personne formée <ici> }\n---\n",
            "who_answers: Une personne formée <ici> }\n---\nOn répond vite.\n",
        ),
        // A call, and who made it is nobody’s business.
        (
            "verified: { date: 2026-06-01, by: ML, method: visit }",
            "verified: { date: 2026-11-20, by: Marie, method: phone }",
        ),
        ("  - { date: 2026-11-02, method: phone, result: occupé }\n", ""),
        ("title: Frais\nsummary: Appelé ce mois-ci.", "title: Frais et jeune\nsummary: Appelé ce mois-ci."),
    ]
    .iter()
    .fold(text.to_owned(), |text, (before, after)| {
        assert!(text.contains(before), "{before}");
        text.replace(before, after)
    })
}

#[test]
fn what_became_of_services_between_two_folders_is_told_field_by_field() {
    let old = [
        reached("ferme", "Qui ferme", ""),
        reached("cesse", "Qui cesse", ""),
        reached("part", "Qui part", ""),
        reached("equipe", "Pour l’équipe", "visibility: internal\n"),
    ];
    let new = [
        reached("ferme", "Qui ferme", "status: closed\nclosed: { on: 2026-10-01, replaced_by: nuit }\n"),
        reached("cesse", "Qui cesse", "status: do_not_refer\n"),
        reached("equipe", "Pour l’équipe, encore", "visibility: internal\n"),
        reached("neuf", "Tout neuf", ""),
    ];
    let before = Folder::new("changes-old", &format!("{DIRECTORY}{}", old.concat()));
    let after = Folder::new("changes-new", &format!("{}{}", later(DIRECTORY), new.concat()));
    let changes = |language: &str, typed: &[&str]| {
        let old = before.path("site").display().to_string();
        let words = [&[typed[0], &old, "."], &typed[1..], &DAY[..]].concat();
        after.fanal(language, &words)
    };
    expect![[r#"
        0
        Ajouté (un service) :
          neuf  Tout neuf

        Fermé (un service) :
          ferme  Qui ferme
            fermé le 2026-10-01
            remplacé par nuit

        Retiré du site (un service) :
          cesse

        Sa fiche n’est plus là (un service) :
          part

        Changés (2 services) :
          frais  Frais et jeune
            fr title : Frais → Frais et jeune
          nuit  Ligne de nuit
            ages to : 21 → 25
            cost : free → —
            phones voix languages : fr, en, es interpreter → fr, en
            phones voix number : 514 555-0123 → 514 555-0199
            fr summary : Parler à quelqu’un. → Parler à quelqu’un, la nuit.
            fr : le texte a changé

        Joint par quelqu’un (un service) :
          gite  Le Gîte
            joint le 2026-11-20

        7 changements.
    "#]]
    .assert_eq(&changes(FRENCH, &["changements"]));
    expect![[r#"
        0
        Added (one service):
          neuf  Tout neuf

        Closed (one service):
          ferme  Qui ferme
            closed on 2026-10-01
            replaced by nuit

        Withdrawn from the site (one service):
          cesse

        Its record is gone (one service):
          part

        Changed (2 services):
          frais  Frais et jeune
            fr title: Frais → Frais et jeune
          nuit  Ligne de nuit
            ages to: 21 → 25
            cost: free → —
            phones voix languages: fr, en, es interpreter → fr, en
            phones voix number: 514 555-0123 → 514 555-0199
            fr summary: Parler à quelqu’un. → Parler à quelqu’un, la nuit.
            fr: the text has changed

        Asked by a person (one service):
          gite  Le Gîte
            asked on 2026-11-20

        7 changes.
    "#]]
    .assert_eq(&changes(ENGLISH, &["changes"]));
    let told = changes(ENGLISH, &["changes", "--format", "json"]);
    let document: serde_json::Value = serde_json::from_str(&told[2..]).expect("JSON");
    let rows = document["changes"].as_array().expect("a list").iter();
    expect![[r#"
        {"kind":"added","key":"neuf","title":"Tout neuf","date":null,"replaced_by":null,"differences":[]}
        {"kind":"closed","key":"ferme","title":"Qui ferme","date":"2026-10-01","replaced_by":"nuit","differences":[]}
        {"kind":"withdrawn","key":"cesse","title":"","date":null,"replaced_by":null,"differences":[]}
        {"kind":"removed","key":"part","title":"","date":null,"replaced_by":null,"differences":[]}
        {"kind":"changed","key":"frais","title":"Frais et jeune","date":null,"replaced_by":null,"differences":[{"what":"value","field":"title","language":"fr","before":"Frais","after":"Frais et jeune"}]}
        {"kind":"changed","key":"nuit","title":"Ligne de nuit","date":null,"replaced_by":null,"differences":[{"what":"value","field":"ages to","language":null,"before":"21","after":"25"},{"what":"value","field":"cost","language":null,"before":"free","after":null},{"what":"value","field":"phones voix languages","language":null,"before":"fr, en, es interpreter","after":"fr, en"},{"what":"value","field":"phones voix number","language":null,"before":"514 555-0123","after":"514 555-0199"},{"what":"value","field":"summary","language":"fr","before":"Parler à quelqu’un.","after":"Parler à quelqu’un, la nuit."},{"what":"text","language":"fr"}]}
        {"kind":"verified","key":"gite","title":"Le Gîte","date":"2026-11-20","replaced_by":null,"differences":[]}
    "#]].assert_eq(&rows.map(|row| format!("{row}\n")).collect::<String>());
    let same = before.fanal(ENGLISH, &[&["changes", ".", "."], &DAY[..]].concat());
    expect![[r#"
        0
        Nothing changed in the directory.
    "#]]
    .assert_eq(&same);
    let missing = before.fanal(FRENCH, &["changements", "."]);
    expect![[r#"
        2
        Arrêt C105 : Il manque le second dossier.
          Exemple : fanal changements copie-de-janvier .

    "#]]
    .assert_eq(&missing);
}

#[test]
fn what_is_sealed_on_either_side_is_told_as_changed_and_nothing_more() {
    let place = |key: &str, facts: &str, words: &str| {
        format!(
            "--- content/places/{key}/facts.yaml ---\nmunicipality: Montréal\n{facts}--- content/places/{key}/fr.md ---\n---\ntitle: Le toit\n{words}---\n"
        )
    };
    let at = |place: &str| format!("access: [{{ id: porte, type: physical, place: {place} }}]\n");
    let section = "--- content/places/section.yaml ---\nkind: place\n";
    // An address that was open and is sealed now; a sealed one that is another; a sealed number that stood in the record; one that stays.
    let old = [
        place("ouvert", "address: 12, rue des Érables\n", "directions: Sonner deux fois\n"),
        place("scelle", "sealed: true\n", ""),
        place("calme", "sealed: true\n", ""),
        reached("un", "Un", &at("ouvert")),
        reached("deux", "Deux", &at("scelle")),
        reached("trois", "Trois", "email: secret.trois@example.org\n"),
        reached("quatre", "Quatre", &at("calme")),
        "--- private/places.yaml ---\nscelle: { address: \"7, rue du Lac\" }\ncalme: { address: \"9, rue Basse\" }\n"
            .to_owned(),
    ];
    let new = [
        place("ouvert", "sealed: true\n", ""),
        place("scelle", "sealed: true\n", ""),
        place("calme", "sealed: true\n", ""),
        reached("un", "Un", &at("ouvert")),
        reached("deux", "Deux", &at("scelle")),
        reached("trois", "Trois", ""),
        reached("quatre", "Quatre", &at("calme")),
        "--- private/places.yaml ---\nscelle: { address: \"8, rue du Parc\" }\ncalme: { address: \"9, rue Basse\" }\nouvert: { address: \"12, rue des Érables\" }\ntrois: { email: secret.trois@example.org }\n".to_owned(),
    ];
    let whole = |rows: &[String]| format!("{section}{}", rows.concat());
    let before = Folder::new("sealed-old", &whole(&old));
    let after = Folder::new("sealed-new", &whole(&new));
    let old = before.path("site").display().to_string();
    for format in [&[][..], &["--format", "json"]] {
        let told = after.fanal(ENGLISH, &[&["changes", &old, "."], format, &DAY[..]].concat());
        for value in ["rables", "Sonner", "Lac", "Parc", "Basse", "secret"] {
            assert!(!told.contains(value), "{value}: {told}");
        }
    }
    expect![[r#"
        0
        Changés (3 services) :
          deux  Deux
            coordonnées changées
          trois  Trois
            coordonnées changées
          un  Un
            coordonnées changées

        3 changements.
    "#]]
    .assert_eq(&after.fanal(FRENCH, &[&["changements", &old, "."], &DAY[..]].concat()));
    // A copy without `private/` is read with the other's in mind.
    std::fs::remove_dir_all(before.path("site/private")).expect("it was there");
    expect![[r#"
        0
        Changed (2 services):
          trois  Trois
            contact details changed
          un  Un
            contact details changed

        2 changes.
    "#]]
    .assert_eq(&after.fanal(ENGLISH, &[&["changes", &old, "."], &DAY[..]].concat()));
}
