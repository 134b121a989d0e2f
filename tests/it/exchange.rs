//! Sheets of other directories into records, through the real binary: what is taken, what is asked, what is refused, and that nothing
//! that people wrote is lost.

use std::path::{Path, PathBuf};
use std::process::Command;

use expect_test::expect;
use fanal::exchange::faults;
use fanal::sheets::table::Fault;
use serde_json::{Value as Json, json};

use crate::check;
use crate::scratch::{Scratch, told};
use crate::sheets;

const SITE: &str = "fanal: 1
id: essai
sample: true
name: { fr: Essai, en: Trial }
time_zone: America/Toronto
languages:
  - { tag: fr-CA, code: fr }
  - { tag: en-CA, code: en }
exit: { to: { fr: https://meteo.example/, en: https://weather.example/ } }
";

/// A site with an organization and a vocabulary, and nothing in it yet.
fn site(name: &str) -> Scratch {
    let folder = Scratch::new(name);
    folder.write("site.yaml", SITE);
    for (section, kind) in [("services", "service"), ("organismes", "organization")] {
        folder.write(&format!("content/{section}/section.yaml"), format!("kind: {kind}\n"));
        for code in ["fr", "en"] {
            folder.write(&format!("content/{section}/{code}.md"), format!("---\ntitle: {section} {code}\n---\n"));
        }
    }
    for code in ["fr", "en"] {
        folder.write(&format!("content/home/{code}.md"), format!("---\ntitle: Accueil {code}\n---\n"));
    }
    folder.write("content/organismes/org-un/facts.yaml", "updated: 2026-11-01\n");
    folder.write("content/organismes/org-un/fr.md", "---\ntitle: Organisme Un\n---\n");
    folder
}

/// What `fanal` says, problems first.
fn fanal(site: &Path, typed: &[&str]) -> String {
    let output = Command::new(env!("CARGO_BIN_EXE_fanal"))
        .current_dir(site)
        .args(typed)
        .args(["--lang-ui", "en", "--as-of", "2026-11-21"])
        .output()
        .expect("the program runs");
    let said = [output.stderr, output.stdout].map(|bytes| String::from_utf8_lossy(&bytes).into_owned()).concat();
    format!(
        "{}{}",
        output.status.code().unwrap_or(-1),
        if said.is_empty() { String::new() } else { format!("\n{said}") }
    )
}

fn text(path: PathBuf) -> String {
    std::fs::read_to_string(&path).unwrap_or_else(|error| panic!("{}: {error}", path.display()))
}

const MAP: &str = "source: partenaire
language: fr
sample: true
columns:
  - { column: No, to: id }
  - { column: Nom, to: title }
  - { column: Organisme, to: organization }
  - { column: Téléphone, to: phones.voix.number, label: Par téléphone }
  - { column: Langues, to: languages, values: { Créole haïtien (surtout): ht } }
  - { column: Site, to: web.fr }
  - { column: Description, to: body }
  - { column: À exclure, to: skip_when, when: [oui, x] }
  - { column: Notes internes, to: ignore, why: pour l’équipe }
  - { column: Âge min, to: ages.from }
  - { column: Adresse, to: seal.address }
";

const SHEET: &str = "No;Nom;Organisme;Téléphone;Langues;Site;Description;À exclure;Notes internes;Âge min;Adresse
1;Halte Exemple;Organisme Un;514 555-0123;Français, anglais;www.example.org;\"Un lieu *calme* {{ phone x }}.

- Deux @lignes\";;Marie;12;1234, rue des Exemples
2;Refuge caché;;514 555-0124;Français;;;OUI;;;12, rue Introuvable
3;Ligne B;Organisme Deux;514 555-0100 poste 12;Créole;https://example.org/b;;;;999;
4;;;514 555-0125;;;;;;;
5;Ligne C;Organisme Deux;514 555-0126 / 514 555-0127;Anglais et espagnol;https://example.org/c;;;;0;
6;Ligne D;;5,15E+09;Espagnol; mots;;;;;
7;Halte Exemple;;514 555-0128;;;;;;;
8;L'Ã©toile;;514 555-0129;Chinois;;;;;;
9;Confidentiel;;confidentiel;;https://example.org/d;;;;;
1;Encore un;;514 555-0130;;;;;;;
";

#[test]
fn a_column_of_yes_and_no_that_nobody_decided_stops_the_import_whatever_its_name() {
    let site = site("flags");
    let map = "source: p\nlanguage: fr\ncolumns:\n  - { column: Nom, to: title }\n";
    site.write("map.yaml", map);
    site.write("l.csv", "Nom;Web;Lits;Mot;\nA;oui;1;Non loin d’ici;\nB;Non (adresse);12;oui;x\nC;;0;;\n");
    expect![[r#"
        1
        Stop N154: Column B “Web” holds nothing but yes and no, and the mapping says nothing of it. The import stops.
          Decide in the mapping. If a yes means that the service must not be shown, write to: skip_when, when: [yes]; if a no says so, when: [no]. If the column says nothing of the kind, write to: ignore.

        Stop N154: Column E holds nothing but yes and no, and the mapping says nothing of it. The import stops.
          Decide in the mapping. If a yes means that the service must not be shown, write to: skip_when, when: [yes]; if a no says so, when: [no]. If the column says nothing of the kind, write to: ignore.

        Advice N119: 2 columns of “l.csv” are not taken: Lits and Mot.
          Give them a field in the mapping, or ignore.

        2 problems that stop everything · one piece of advice.
        Nothing was taken.
    "#]].assert_eq(&fanal(site.path(), &["import", "l.csv", "--map", "map.yaml"]));
}

#[test]
fn a_mapping_is_proposed_and_what_looks_private_is_left_to_a_person() {
    let site = site("propose");
    site.write("liste.csv", "No;Nom du service;Téléphone;Remarques;is_private;Langues;Autre;fr:summary\n1;A;;;;;;\n");
    expect![[r#"
        0
        # What each column becomes. Read every line before you import.
        # A column without “to” is not taken. The fields are in docs/import.md.
        source: liste
        language: fr
        header: 1
        columns:
          - { column: No, to: id }
          - { column: Nom du service, to: title }
          - { column: Téléphone, to: phones.voix.number }
          - { column: Remarques }   # Decide: skip_when, seal… or ignore with why
          - { column: is_private }   # Decide: skip_when, seal… or ignore with why
          - { column: Langues, to: languages }
          - { column: Autre }   # Decide
          - { column: "fr:summary", to: "fr:summary" }
    "#]]
    .assert_eq(&fanal(site.path(), &["import", "liste.csv"]));
    assert!(fanal(site.path(), &["import", "liste.csv", "--write"]).contains("imports/liste/map.yaml"));
    // As it was proposed, it is refused: nobody has decided about two columns.
    expect![[r#"
        1
        Stop N115: Column D “Remarques” looks as if it said what must stay hidden, and the mapping says nothing of it. The import stops.
          Decide in the mapping: skip_when (leave out the rows where it says one of the words of when), seal (keep in private), or ignore with the reason (why). Read the line below before you copy it: does it leave out the right rows?
          Corrected line, ready to copy:
            - { column: Remarques, to: seal.notes }

        Stop N115: Column E “is_private” looks as if it said what must stay hidden, and the mapping says nothing of it. The import stops.
          Decide in the mapping: skip_when (leave out the rows where it says one of the words of when), seal (keep in private), or ignore with the reason (why). Read the line below before you copy it: does it leave out the right rows?
          Corrected line, ready to copy:
            - { column: is_private, to: skip_when, when: [oui, yes] }

        2 problems that stop everything.
        Nothing was taken.
    "#]]
        .assert_eq(&fanal(site.path(), &["import", "liste.csv", "--map", "imports/liste/map.yaml", "--write"]));
    assert!(!site.path().join("imports/liste/base.yaml").exists());
}

#[test]
fn a_row_that_slipped_and_one_that_nobody_released_wait() {
    let site = site("slipped");
    let map = "source: partenaire\nlanguage: fr\nsample: true\ncolumns:\n  - { column: Nom, to: title }\n\
               \x20 - { column: Adresse, to: seal.address }\n  - { column: Note, to: ignore, why: interne }\n\
               \x20 - { column: Description, to: body }\n  - { column: Tél, to: phones.voix.number, label: Appeler }\n  - { column: À publier, to: skip_when, when: [non, no] }\n";
    site.write("map.yaml", map);
    // The second row has a sign too many, and its last cell is empty; the third was not released; the fourth is refused.
    site.write(
        "l.csv",
        "Nom;Adresse;Note;Description;Tél;À publier\nA;1, rue X;n;Un lieu.;514 555-0131;oui\nB;2, rue Y; app. 4;ne rien dire;Un lieu.;514 555-0132;\n\
         C;3, rue Z;n;Un lieu.;514 555-0133;\nD;4, rue Z;n;Un lieu.;514 555-0134;non\n",
    );
    expect![[r#"
        0
        Advice N152: Column F (À publier), row 4: the cell is empty. These rows wait: nothing of them is taken.
          Ask whether the record may be shown, then write yes or no in the sheet.

        Advice N153: Row 3: more cells than heads. These rows wait: nothing of them is taken.
          Look in the row for a sign that separates cells and was meant as a word, and put that cell in quotation marks; or save the sheet as XLSX. A column without a head is named in the mapping by its letter.

        2 pieces of advice.
        + a  A
        New records: 1. Changed: 0. Unchanged: 0. Rows left out as the source asks: 1. Rows that wait for an answer: 2. Records of which a secret goes to private: 1.
        Nothing was written. To write: --write.
    "#]].assert_eq(&fanal(site.path(), &["import", "l.csv", "--map", "map.yaml"]));
    // A sign more at the end of every row is a habit of programs; a column without a head may be named by its letter.
    site.write("m.csv", "Nom;Adresse;Note;Description;Tél;À publier\nA;1, rue X;n;Un lieu.;514 555-0135;oui;\nB;2, rue Y;n;Un lieu.;514 555-0136;oui;\n");
    let said = fanal(site.path(), &["import", "m.csv", "--map", "map.yaml"]);
    assert!(said.contains("+ a  A") && said.contains("+ b  B") && !said.contains("N153"), "{said}");
    site.write("map.yaml", format!("{map}  - {{ letter: G, to: summary }}\n"));
    site.write("n.csv", "Nom;Adresse;Note;Description;Tél;À publier\nA;1, rue X;n;Un lieu.;514 555-0137;oui;Court.\n");
    let said = fanal(site.path(), &["import", "n.csv", "--map", "map.yaml"]);
    assert!(said.contains("+ a  A") && !said.contains("N153"), "{said}");
}

#[test]
fn rows_become_drafts_and_what_is_not_plain_is_asked() {
    let site = site("import");
    site.write("map.yaml", MAP);
    site.write("liste.csv", SHEET);
    expect![[r#"
        0
        Advice N121: Column B (Nom), row 5: no title. These rows wait: nothing of them is taken.
          Write the name of the service, or delete the row.

        Advice N122: Column B (Nom), row 11: the same id or title stands further up: “1”. These rows wait: nothing of them is taken.
          Keep one row a service, or give each its own id.

        Advice N124: Column C (Organisme), 2 rows (first 4 and 6): this organization does not exist in the site: “Organisme Deux”. The record is taken without this cell.
          Make the organization's record, or write its exact title, or say in the mapping (values) which one is meant.

        Advice N126: Column D (Téléphone), row 6: two numbers in one cell: “514 555-0126 / 514 555-0127”. The record is taken without this cell.
          Put each number into a column of its own.

        Advice N127: Column D (Téléphone), row 4: an extension is glued to the number: “514 555-0100 poste 12”. The record is taken without this cell.
          Put the extension into a column of its own.

        Advice N128: Column J (Âge min), 2 rows (first 4 and 6): not an age: “999, 0”. The record is taken without this cell.
          Leave the cell empty if there is no limit, or say in the mapping: values: { "999": none }

        Advice N129: Column E (Langues), 3 rows (first 4, 6, and 9): the name of the language is not enough: “Créole, Anglais et espagnol, Chinois”. The record is taken without this cell.
          Write the code of the language (ht, yue, cmn…), or say in the mapping (values) what this word means.

        Advice N131: Column B (Nom), row 9: letters were damaged by a change of encoding: “L'Ã©toile”. The record is taken without this cell.
          Correct the words in the original sheet and save it as UTF-8.

        Advice N132: Column B (Nom), row 10: a public field says “confidential”. These rows wait: nothing of them is taken.
          Look at the whole row: if the place is secret, put its address into private.

        Advice N132: Column D (Téléphone), row 10: a public field says “confidential”. These rows wait: nothing of them is taken.
          Look at the whole row: if the place is secret, put its address into private.

        Advice N137: Column F (Site), row 2: a web address without https://, which was added: “www.example.org”. The value is taken as read: please confirm it.
          Open the address to see whether it answers.

        Advice N139: Column D (Téléphone), row 7: the spreadsheet program rounded the number: “5,15E+09”. The record is taken without this cell.
          Give the column the format Text and copy the number again.

        Advice N140: 2 rows (first 7 and 9): the record does not pass the checks of the site: “K101 (7), Y112 (9)”. These rows wait: nothing of them is taken.
          Type “fanal explain” and this code.

        Advice N142: Column F (Site), row 7: not an address: “ mots”. The record is taken without this cell.
          Write one address, whole.

        Advice N143: Row 8: a record of the site has this key already: “halte-exemple”. These rows wait: nothing of them is taken.
          If it is the same service, keep one record; if not, give another key in a column key.

        15 pieces of advice.
        + halte-exemple  Halte Exemple
        + ligne-b  Ligne B
        + ligne-c  Ligne C
        New records: 3. Changed: 0. Unchanged: 0. Rows left out as the source asks: 1. Rows that wait for an answer: 6. Records of which a secret goes to private: 1.
        Nothing was written. To write: --write.
    "#]].assert_eq(&fanal(site.path(), &["import", "liste.csv", "--map", "map.yaml"]));
    assert!(!site.path().join("imports").exists() && !site.path().join("private").exists(), "a dry run wrote");
    assert!(fanal(site.path(), &["import", "liste.csv", "--map", "map.yaml", "--write"]).contains("Written."));
    let service = |path: &str| text(site.path().join("content/services").join(path));
    expect![[r#"
        draft: true
        sample: true
        organization: org-un
        ages: { from: 12 }
        phones:
          - { id: voix, number: "+15145550123", channel: voice, languages: [] }
        web: { fr: "https://www.example.org" }
        languages: [fr, en]
    "#]]
    .assert_eq(&service("halte-exemple/facts.yaml"));
    expect![[r#"
        ---
        title: Halte Exemple
        phones: { voix: { label: Par téléphone } }
        ---
        Un lieu \*calme\* \{\{ phone x \}\}.

        \- Deux \@lignes
    "#]]
    .assert_eq(&service("halte-exemple/fr.md"));
    expect![[r#"
        "1":
          key: halte-exemple
          fields:
            "ages.from": 12
            "fr:body": "Un lieu \\*calme\\* \\{\\{ phone x \\}\\}.\n\n\\- Deux \\@lignes"
            "fr:phones.voix.label": Par téléphone
            "fr:title": Halte Exemple
            "languages": [fr, en]
            "organization": org-un
            "phones.voix.channel": voice
            "phones.voix.languages": []
            "phones.voix.number": "+15145550123"
            "web.fr": "https://www.example.org"
        "3":
          key: ligne-b
          fields:
            "fr:title": Ligne B
            "web.fr": "https://example.org/b"
        "5":
          key: ligne-c
          fields:
            "fr:title": Ligne C
            "web.fr": "https://example.org/c"
    "#]]
    .assert_eq(&text(site.path().join("imports/partenaire/base.yaml")));
    expect![[r#"
        halte-exemple:
          address: "1234, rue des Exemples"
    "#]]
    .assert_eq(&text(site.path().join("private/import-partenaire.yaml")));
    let questions = text(site.path().join("imports/partenaire/quarantine.csv"));
    assert!(
        questions.starts_with("\u{FEFF}file,sheet,row,column,code,question,what to do,words\r\nliste.csv,,"),
        "{questions}"
    );
    assert!(!questions.contains("rue") && !questions.contains("Marie"), "{questions}");
    // What was imported does not stop the site, and is not published.
    let built = fanal(site.path(), &["build"]);
    assert!(built.starts_with('0'), "{built}");
    let again = fanal(site.path(), &["import", "liste.csv", "--map", "map.yaml"]);
    assert!(again.contains("New records: 0. Changed: 0. Unchanged: 3."), "{again}");
}

#[test]
fn an_office_sheet_with_numbers_for_telephones_is_imported_as_well() {
    let site = site("office");
    site.write("map.yaml", "source: a\nlanguage: fr\nsample: true\ncolumns:\n  - { column: Nom, to: title }\n  - { column: Tel, to: phones.voix.number }\n  - { letter: C, to: ages.from }\n");
    let cell = |at: &str, words: &str| format!("<c r=\"{at}\" t=\"inlineStr\"><is><t>{words}</t></is></c>");
    let sheet = format!(
        "<sheetData><row r=\"1\">{}{}</row><row r=\"2\">{}<c r=\"B2\"><v>15145550123</v></c><c r=\"C2\" s=\"1\"><v>46347</v></c></row>\
         <row r=\"3\">{}<c r=\"B3\"><f>1+1</f></c></row><row r=\"4\">{}</row></sheetData><mergeCells><mergeCell ref=\"B2:B4\"/></mergeCells>",
        cell("A1", "Nom"),
        cell("B1", "Tel"),
        cell("A2", "Un"),
        cell("A3", "Deux"),
        cell("A4", "Trois")
    );
    site.write("liste.xlsx", sheets::office(&sheet));
    expect![[r#"
        0
        Advice N134: Column C, row 2 of “Feuille 1”: the spreadsheet program took the value for a date: “2026-11-21”. The record is taken without this cell.
          Give the column the format Text and write the value again.

        Advice N135: Column B (Tel), 2 rows (first 3 and 4) of “Feuille 1”: a cell merged with others; its value stands in the first alone. The record is taken without this cell.
          Unmerge the cells and write the value into each row.

        Advice N140: 2 rows (first 3 and 4) of “Feuille 1”: the record does not pass the checks of the site: “K101 (3), K101 (4)”. These rows wait: nothing of them is taken.
          Type “fanal explain” and this code.

        3 pieces of advice.
        + un  Un
        New records: 1. Changed: 0. Unchanged: 0. Rows left out as the source asks: 0. Rows that wait for an answer: 2. Records of which a secret goes to private: 0.
        Nothing was written. To write: --write.
    "#]].assert_eq(&fanal(site.path(), &["import", "liste.xlsx", "--map", "map.yaml"]));
    site.write("cut.xlsx", &sheets::office(&sheet)[..300]);
    expect![[r#"
        2
        Stop N103: “cut.xlsx” is cut short or damaged.
          Ask for the file again, or open it in a spreadsheet program and save it.
          Technical note: invalid Zip archive: Could not find EOCD

    "#]]
    .assert_eq(&fanal(site.path(), &["import", "cut.xlsx"]));
}

#[test]
fn what_people_wrote_survives_the_next_import() {
    let site = site("merge");
    site.write("map.yaml", MAP);
    site.write("liste.csv", SHEET);
    let import = || fanal(site.path(), &["import", "liste.csv", "--map", "map.yaml", "--write"]);
    let first = import();
    let facts = "content/services/halte-exemple/facts.yaml";
    // Somebody corrects, remarks and saves with the line ends of another system.
    let ours = text(site.path().join(facts))
        .replace("organization: org-un", "# vu le 3\norganization: org-un   # vrai nom")
        .replace("ages: { from: 12 }", "ages: { from: 13 } # appel")
        .replace('\n', "\r\n");
    site.write(facts, &ours);
    let theirs = SHEET
        .replace("514 555-0123", "514 555-0199")
        .replace("www.example.org", "www.example.org/nouveau")
        .replace(";12;1234", ";14;1234")
        .replace("3;Ligne B", "33;Ligne BB");
    site.write("liste.csv", theirs);
    let second = import();
    assert!(second.starts_with("0\n"), "{second}");
    expect![[r#"
        Advice N137: Column F (Site), row 2: a web address without https://, which was added: “www.example.org/nouveau”. The value is taken as read: please confirm it.
          Open the address to see whether it answers.

        Advice N146: One record is no longer in the source: ligne-b.
          Call the service: if it has closed, write status: closed.

        Advice N145: “halte-exemple”, ages.from: the source and the site both changed. Before: “12”. The source says: “14”. The site says: “13”.
          content/services/halte-exemple/facts.yaml:5:15
          5 | ages: { from: 13 } # appel
            |               ^^
          Write into the record what is right; this message goes once both say the same, or once the source says again what it said.

        17 pieces of advice.
        + ligne-bb  Ligne BB
        ~ halte-exemple  phones.voix.number: +15145550123 → +15145550199
        ~ halte-exemple  web.fr: https://www.example.org → https://www.example.org/nouveau
        New records: 1. Changed: 1. Unchanged: 1. Rows left out as the source asks: 1. Rows that wait for an answer: 6. Records of which a secret goes to private: 1.
        Written. The new records are unverified drafts. The questions are in imports/partenaire/quarantine.csv.
    "#]].assert_eq(&check::news(&second, &first));
    let merged = text(site.path().join(facts));
    assert_eq!(
        merged,
        ours.replace("+15145550123", "+15145550199").replace("www.example.org", "www.example.org/nouveau")
    );
    // The conflict is told again until somebody has decided.
    assert!(import().contains("N145"));
    site.write(facts, merged.replace("from: 13", "from: 14"));
    assert!(!import().contains("N145"));
    // What a person removed stays away; what the source now hides is told.
    std::fs::remove_dir_all(site.path().join("content/services/ligne-bb")).expect("a folder");
    site.write("liste.csv", SHEET.replace("3;Ligne B", "33;Ligne BB").replace("\";;Marie", "\";x;Marie"));
    expect![[r#"
        Advice N144: Row 4: a person removed this record from the site since the last import: “ligne-bb”. These rows wait: nothing of them is taken.
          To take it up again, remove its lines from base.yaml.

        Advice N147: The source now asks not to show this record: halte-exemple.
          Look at them today: status: do_not_refer takes them off the site.

        Advice N145: “halte-exemple”, organization: the source and the site both changed. Before: “org-un”. The source says: “none”. The site says: “org-un”.
          content/services/halte-exemple/facts.yaml:4:15
          4 | organization: org-un   # vrai nom
            |               ^^^^^^
          Write into the record what is right; this message goes once both say the same, or once the source says again what it said.

        Advice N145: “halte-exemple”, ages.from: the source and the site both changed. Before: “14”. The source says: “none”. The site says: “14”.
          content/services/halte-exemple/facts.yaml:5:15
          5 | ages: { from: 14 } # appel
            |               ^^
          Write into the record what is right; this message goes once both say the same, or once the source says again what it said.

        Advice N145: “halte-exemple”, web.fr: the source and the site both changed. Before: “https://www.example.org/nouveau”. The source says: “none”. The site says: “https://www.example.org/nouveau”.
          content/services/halte-exemple/facts.yaml:8:12
          8 | web: { fr: "https://www.example.org/nouveau" }
            |            ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
          Write into the record what is right; this message goes once both say the same, or once the source says again what it said.

        The same problem (N145) stands in 2 other places:
          content/services/halte-exemple/facts.yaml:9:12
            “halte-exemple”, languages: the source and the site both changed. Before: “fr; en”. The source says: “none”. The site says: “fr; en”.
          content/services/halte-exemple/fr.md
            “halte-exemple”, fr:body: the source and the site both changed. Before: “Un lieu \*calme\* \{\{ phone x \}\}.
    
            \- Deux \@lignes”. The source says: “none”. The site says: “Un lieu \*calme\* \{\{ phone x \}\}.
    
            \- Deux \@lignes”.

        21 pieces of advice.
        ~ halte-exemple  fr:title: Halte Exemple → Encore un
        ~ halte-exemple  phones.voix.number: +15145550199 → +15145550130
        New records: 0. Changed: 1. Unchanged: 1. Rows left out as the source asks: 2. Rows that wait for an answer: 6. Records of which a secret goes to private: 0.
        Written. The new records are unverified drafts. The questions are in imports/partenaire/quarantine.csv.
    "#]].assert_eq(&check::news(&import(), &format!("{first}\n\n{second}")));
    assert!(!site.path().join("content/services/ligne-bb").exists());
}

#[test]
fn a_mapping_that_is_not_true_stops_the_import() {
    let site = site("mapping");
    let import = |map: &str, sheet: &str| {
        site.write("map.yaml", format!("source: a\nlanguage: fr\ncolumns:\n{map}"));
        site.write("l.csv", sheet);
        fanal(site.path(), &["import", "l.csv", "--map", "map.yaml"])
    };
    let mut told = String::new();
    let title = "  - { column: Nom, to: title }\n";
    told += &import(&format!("{title}  - {{ column: Noms, to: titel }}\n"), "Nom\nA\n");
    told += &import(&format!("{title}  - {{ column: Langue, to: languages }}\n"), "Nom,Langues\nA,fr\n");
    told += &import(&format!("{title}  - {{ column: Privé, to: ignore }}\n"), "Nom,Privé\nA,oui\n");
    told += &import("  - { column: Nom, to: summary }\n", "Nom,Ville,,Rue\nA,B,,C\n");
    told += &import(title, "Nom,Do not publish\nA,\n");
    site.write("map.yaml", format!("source: a\nlanguage: fr\nsheet: Deux\ncolumns:\n{title}"));
    site.write("l.xlsx", sheets::office("<sheetData/>"));
    told += &fanal(site.path(), &["import", "l.xlsx", "--map", "map.yaml"]);
    told += &fanal(site.path(), &["import", "absent.csv"]);
    std::fs::remove_dir_all(site.path().join("content/services")).expect("a folder");
    told += &import(title, "Nom\nA\n");
    expect![[r#"
        1
        Stop N114: “titel” is not a field that a column can go to; did you mean “title”?
          map.yaml:5:25
          5 |   - { column: Noms, to: titel }
            |                         ^^^^^
          Choose a field of docs/import.md.

        1
        Stop N113: The column “Langue” is not in “l.csv”; did you mean “Langues”?
          map.yaml:5:15
          5 |   - { column: Langue, to: languages }
            |               ^^^^^^
          Correct the mapping, or ask why the column has gone.

        Advice N119: One column of “l.csv” is not taken: Langues.
          Give it a field in the mapping, or ignore.

        One problem that stops everything · one piece of advice.
        Nothing was taken.
        1
        Stop N116: The column “Privé” looks as if it said what must stay hidden; the mapping ignores it without saying why.
          map.yaml:5:26
          5 |   - { column: Privé, to: ignore }
            |                          ^^^^^^
          Add the reason: why: …

        1
        Stop N117: No column of “l.csv” goes to the title of records.
          Give title to the column of names.

        Advice N119: 2 columns of “l.csv” are not taken: Ville and Rue.
          Give them a field in the mapping, or ignore.

        One problem that stops everything · one piece of advice.
        Nothing was taken.
        1
        Stop N115: Column B “Do not publish” looks as if it said what must stay hidden, and the mapping says nothing of it. The import stops.
          Decide in the mapping: skip_when (leave out the rows where it says one of the words of when), seal (keep in private), or ignore with the reason (why). Read the line below before you copy it: does it leave out the right rows?
          Corrected line, ready to copy:
            - { column: Do not publish, to: skip_when, when: [oui, yes] }

        Nothing was taken.
        2
        Stop N118: “l.xlsx” has no sheet “Deux”.
          Sheets of this file: Feuille 1.

        2
        Stop N148: The file “absent.csv” could not be opened.
          Check its name and its folder.
          Technical note: No such file or directory (os error 2)

        1
        Stop N110: The site has no section of kind “service”.
          Make the file section.yaml of a new folder in content/ with this line.
          Corrected line, ready to copy:
            kind: service

        Nothing was taken.
    "#]].assert_eq(&told);
}

#[test]
fn what_else_is_asked() {
    let site = site("questions");
    site.write("map.yaml", "source: a\nlanguage: fr\nsample: true\ncolumns:
  - { column: Nom, to: title }\n  - { column: Zone, to: serves }\n  - { column: Types, to: types }
  - { column: Heures, to: phones.voix.hours }\n  - { column: Lu, to: sourced.read_date }\n  - { column: Tel, to: phones.voix.number }\n");
    site.write("content/vocabularies/types.yaml", "- id: shelter\n  label: { fr: Hébergement, en: Shelter }\n");
    let rows = "Nom,Zone,Types,Heures,Lu,Tel\nUn,17,Hébergement; Refuge,De 9 à 5,03/04/26,514 555-0123\n\
        Deux,qc-admin:06; iso3166-1:CA,hebergement,lundi au vendredi 9h à 17h,2026-11-01,514 555-0124\n\
        المساعدة,,,,,514 555-0125\nTrois,,,,,Confidential\nConfidentiel,,,,,514 555-0126\nQuatre,,,,,514-555-012\nCinq,,,,,514 555-0127 p. 44\n";
    site.write("l.csv", rows.chars().map(|letter| u8::try_from(letter as u32).unwrap_or(b'?')).collect::<Vec<u8>>());
    expect![[r#"
        0
        Advice N112: “l.csv” does not say its encoding; it is read as a file of an old Windows (Windows-1252).
          Look whether accents are right; if not, save the sheet as CSV UTF-8.

        Advice N123: Column A (Nom), row 4: this title gives no key: “????????”. These rows wait: nothing of them is taken.
          Add a column key: plain letters, digits and hyphens.

        Advice N125: Column F (Tel), row 7: not a number that can be dialled: “514-555-012”. The record is taken without this cell.
          Write ten digits, without letters.

        Advice N127: Column F (Tel), row 8: an extension is glued to the number: “514 555-0127 p. 44”. The record is taken without this cell.
          Put the extension into a column of its own.

        Advice N130: Column B (Zone), row 2: a region code without its scheme: “17”. The record is taken without this cell.
          Put the name of the scheme before the code of the region: qc-admin: for administrative regions, qc-rss: for health regions.

        Advice N132: Column A (Nom), row 6: a public field says “confidential”. These rows wait: nothing of them is taken.
          Look at the whole row: if the place is secret, put its address into private.

        Advice N132: Column F (Tel), row 5: a public field says “confidential”. These rows wait: nothing of them is taken.
          Look at the whole row: if the place is secret, put its address into private.

        Advice N136: Column C (Types), row 2: this word is not known: “Hébergement; Refuge”. The record is taken without this cell.
          Use a word of the vocabulary, or say in the mapping (values) what it means.

        Advice N138: Column D (Heures), 2 rows (first 2 and 3): hours in sentences: “De 9 à 5, lundi au vendredi 9h à 17h”. The record is taken without this cell.
          “lundi au vendredi 9h à 17h” reads Mo-Fr 09:00-17:00: write hours in this way.

        Advice N140: 2 rows (first 7 and 8): the record does not pass the checks of the site: “K101 (7), K101 (8)”. These rows wait: nothing of them is taken.
          Type “fanal explain” and this code.

        Advice N141: Column E (Lu), row 2: not a date: “03/04/26”. The record is taken without this cell.
          Write 2026-11-21.

        11 pieces of advice.
        + un  Un
        + deux  Deux
        New records: 2. Changed: 0. Unchanged: 0. Rows left out as the source asks: 0. Rows that wait for an answer: 5. Records of which a secret goes to private: 0.
        Nothing was written. To write: --write.
    "#]].assert_eq(&fanal(site.path(), &["import", "l.csv", "--map", "map.yaml"]));
    site.write("l.csv", rows);
    let said = fanal(site.path(), &["import", "l.csv", "--map", "map.yaml", "--write"]);
    assert!(said.contains("N123: Column A (Nom), row 4"), "{said}");
    expect![[r#"
        draft: true
        sample: true
        types: [shelter]
        phones:
          - { id: voix, number: "+15145550124", channel: voice, languages: [] }
        serves:
          - { scheme: qc-admin, code: 06 }
          - { scheme: iso3166-1, code: CA }
    "#]]
    .assert_eq(&text(site.path().join("content/services/deux/facts.yaml")));
    let sheet = "<sheetData><row r=\"1\"><c r=\"A1\" t=\"str\"><v>Nom</v></c></row><row r=\"2\"><c r=\"A2\" t=\"e\"><v>#REF!</v></c></row></sheetData>";
    site.write("l.xlsx", sheets::office(sheet));
    site.write("m.yaml", "source: b\nlanguage: fr\ncolumns: [{ column: Nom, to: title }]\n");
    let said = fanal(site.path(), &["import", "l.xlsx", "--map", "m.yaml"]);
    assert!(said.contains("N133: Column A (Nom), row 2"), "{said}");
}

#[test]
fn hostile_sheets_are_refused_with_their_place() {
    let site = site("hostile");
    site.write("m.yaml", "source: a\nlanguage: fr\nsample: true\ncolumns: [{ column: Nom, to: title }, { column: Tel, to: phones.voix.number }]\n");
    let mut told = String::new();
    let mut run = |name: &str, bytes: &[u8]| {
        site.write(name, bytes);
        told += &fanal(site.path(), &["import", name, "--map", "m.yaml", "--write"]);
    };
    run("bombe.xlsx", &sheets::bomb());
    run("rangees.ods", &sheets::open(sheets::REPEATED));
    run("entite.ods", &sheets::open_with(sheets::ASKS, "<m/>", sheets::ASKED));
    run("lettres.csv", b"Nom;Tel\n\x81;514 555-0123\n");
    run("guillemet.csv", b"Nom;Tel\nUn;514 555-0123\n\"Deux;514 555-0124\n");
    expect![[r#"
        2
        Stop N104: “bombe.xlsx” unpacks to far more than any real table.
          Do not open it before you have asked whoever sent it where it comes from.

        2
        Stop N106: “rangees.ods” is too long: at row 1 it passes 10 million cells or 400 MB of words.
          Split it into several files.

        2
        Stop N105: “entite.ods” wants to declare names of its own (part “content.xml”): it could ask for other files of this computer.
          Open it in a spreadsheet program and save it as CSV; if you do not know where it comes from, delete it.

        2
        Stop N107: Row 2 of “lettres.csv”: its letters are in no known encoding.
          Save the sheet as CSV UTF-8, or as XLSX.

        2
        Stop N108: A quotation mark opens in row 3 of “guillemet.csv” and is never closed: all the rest would be one cell.
          Close the quotation mark, or save the sheet as CSV again.

    "#]].assert_eq(&told);
    assert!(!site.path().join("imports").exists() && !site.path().join("private").exists());
    assert!(!site.path().join("content/services/un").exists());
}

#[test]
fn three_encodings_of_a_sheet_give_the_same_records() {
    let site = site("encodings");
    site.write("m.yaml", "source: a\nlanguage: fr\nsample: true\ncolumns: [{ column: Nom, to: title }, { column: Téléphone, to: phones.voix.number }]\n");
    let sheet = "Nom;Téléphone\r\nL’été à Sept-Îles;514 555-0123\r\nL’hiver;514 555-012\r\n";
    let western = |letter: char| if letter == '’' { 0x92 } else { u8::try_from(u32::from(letter)).expect("western") };
    let wide = std::iter::once(0xFEFF).chain(sheet.encode_utf16());
    site.write("8.csv", sheet);
    site.write("16.csv", wide.flat_map(u16::to_le_bytes).collect::<Vec<u8>>());
    site.write("1252.csv", sheet.chars().map(western).collect::<Vec<u8>>());
    let said = |name: &str| fanal(site.path(), &["import", name, "--map", "m.yaml"]);
    let plain = said("8.csv");
    expect![[r#"
        0
        Advice N125: Column B (Téléphone), row 3: not a number that can be dialled: “514 555-012”. The record is taken without this cell.
          Write ten digits, without letters.

        Advice N140: Row 3: the record does not pass the checks of the site: “K101 (3)”. These rows wait: nothing of them is taken.
          Type “fanal explain” and this code.

        2 pieces of advice.
        + l-ete-a-sept-iles  L’été à Sept-Îles
        New records: 1. Changed: 0. Unchanged: 0. Rows left out as the source asks: 0. Rows that wait for an answer: 1. Records of which a secret goes to private: 0.
        Nothing was written. To write: --write.
    "#]].assert_eq(&plain);
    assert_eq!(said("16.csv"), plain);
    let old = said("1252.csv");
    let (_, rest) =
        old.split_once("accents are right; if not, save the sheet as CSV UTF-8.\n\n").expect("the encoding is told");
    assert!(old.contains("N112: “1252.csv”") && plain.contains(rest.split("\n\n").next().expect("a problem")), "{old}");
    assert!(old.contains("+ l-ete-a-sept-iles  L’été à Sept-Îles"), "{old}");
}

#[test]
fn a_row_waits_where_nobody_can_read_what_keeps_it_back() {
    let site = site("kept");
    site.write("m.yaml", "source: a\nlanguage: fr\nsample: true\nheader: 1\ncolumns: [{ column: Nom, to: title }, { column: Tel, to: phones.voix.number }, { column: Privé, to: skip_when, when: [oui] }, { column: État, to: status }, { column: Rue, to: seal.address }]\n");
    let words = |at: &str, words: &str| format!("<c r=\"{at}\" t=\"inlineStr\"><is><t>{words}</t></is></c>");
    let names = ["Un", "Deux", "Trois", "Quatre", "Cinq", "Six", "Sept", "Huit", "Neuf", "Dix"];
    let more = |row: usize| match row {
        2 => words("C2", "Non"),
        3 => "<c r=\"C3\"><f>B3=\"\"</f></c>".to_owned(),
        4 => "<c r=\"C4\" t=\"b\"><v>1</v></c>".to_owned(),
        5 => "<c r=\"C5\" t=\"e\"><f>A1</f><v>#REF!</v></c>".to_owned(),
        6 => words("C6", "oui"),
        8 => "<c r=\"E8\"><f>A1</f></c>".to_owned(),
        9 => words("D9", "do_not_refer"),
        11 => words("C11", "peut-être, demander à Marie"),
        _ => String::new(),
    };
    let rows: String = names
        .iter()
        .enumerate()
        .map(|(at, name)| {
            let row = at + 2;
            let tel = words(&format!("B{row}"), &format!("514 555-01{row:02}"));
            format!("<row r=\"{row}\">{}{tel}{}</row>", words(&format!("A{row}"), name), more(row))
        })
        .collect();
    let heads: String = ["Nom", "Tel", "Privé", "État", "Rue"]
        .iter()
        .zip('A'..)
        .map(|(head, at)| words(&format!("{at}1"), head))
        .collect();
    let sheet = format!(
        "<sheetData><row r=\"1\">{heads}</row>{rows}</sheetData><mergeCells><mergeCell ref=\"D9:D10\"/><mergeCell ref=\"C6:C7\"/></mergeCells>"
    );
    site.write("l.xlsx", sheets::office(&sheet));
    let said = fanal(site.path(), &["import", "l.xlsx", "--map", "m.yaml", "--write"]);
    expect![[r#"
        0
        Advice N133: Column C (Privé), 2 rows (first 3 and 5) of “Feuille 1”: a formula without a value, or in error. These rows wait: nothing of them is taken.
          Replace the formula by its value in the spreadsheet program.

        Advice N133: Column E (Rue), row 8 of “Feuille 1”: a formula without a value, or in error. These rows wait: nothing of them is taken.
          Replace the formula by its value in the spreadsheet program.

        Advice N135: Column C (Privé), row 7 of “Feuille 1”: a cell merged with others; its value stands in the first alone. These rows wait: nothing of them is taken.
          Unmerge the cells and write the value into each row.

        Advice N135: Column D (État), row 10 of “Feuille 1”: a cell merged with others; its value stands in the first alone. These rows wait: nothing of them is taken.
          Unmerge the cells and write the value into each row.

        Advice N136: Column C (Privé), 2 rows (first 4 and 11) of “Feuille 1”: this word is not known. These rows wait: nothing of them is taken.
          Use a word of the vocabulary, or say in the mapping (values) what it means.

        5 pieces of advice.
        + un  Un
        + huit  Huit
        New records: 2. Changed: 0. Unchanged: 0. Rows left out as the source asks: 1. Rows that wait for an answer: 7. Records of which a secret goes to private: 0.
        Written. The new records are unverified drafts. The questions are in imports/a/quarantine.csv.
    "#]].assert_eq(&said);
    let questions = text(site.path().join("imports/a/quarantine.csv"));
    assert!(questions.contains("l.xlsx,Feuille 1,3,C (Privé),N133,") && !questions.contains("Marie"), "{questions}");
    let kept: Vec<String> = std::fs::read_dir(site.path().join("content/services"))
        .expect("a folder")
        .map(|entry| entry.expect("an entry").file_name().to_string_lossy().into_owned())
        .filter(|name| site.path().join(format!("content/services/{name}/facts.yaml")).exists())
        .collect();
    assert_eq!(kept.len(), 2, "{kept:?}");
    // What a column says of yes and no in words of its own, its mapping says.
    let mapping = text(site.path().join("m.yaml"))
        .replace("when: [oui]", "when: [oui], values: { \"true\": oui, \"peut-être, demander à Marie\": non }");
    site.write("m.yaml", mapping);
    let said = fanal(site.path(), &["import", "l.xlsx", "--map", "m.yaml"]);
    assert!(
        said.contains("+ dix  Dix") && said.contains("Rows left out as the source asks: 2.") && !said.contains("N136"),
        "{said}"
    );
    // A place that may be confidential is not taken for a public one.
    site.write("p.yaml", "source: p\nlanguage: fr\nof: place\nsample: true\ncolumns: [{ column: Nom, to: title }, { column: Rue, to: address }, { column: Fermé, to: sealed }]\n");
    site.write("content/lieux/section.yaml", "kind: place\n");
    site.write("content/lieux/fr.md", "---\ntitle: Lieux\n---\n");
    site.write("p.csv", "Nom,Rue,Fermé\nMaison,\"12, rue Publique\",peut-être\nBureau,\"14, rue Publique\",non\n");
    expect![[r#"
        0
        Advice N136: Column C (Fermé), row 2: this word is not known: “peut-être”. These rows wait: nothing of them is taken.
          Use a word of the vocabulary, or say in the mapping (values) what it means.

        + bureau  Bureau
        New records: 1. Changed: 0. Unchanged: 0. Rows left out as the source asks: 0. Rows that wait for an answer: 1. Records of which a secret goes to private: 0.
        Nothing was written. To write: --write.
    "#]].assert_eq(&fanal(site.path(), &["import", "p.csv", "--map", "p.yaml"]));
}

#[test]
fn records_of_a_help_section_have_a_title_that_tells_nothing() {
    let site = site("neutral");
    site.write("content/services/section.yaml", "kind: service\nhelp: true\n");
    for code in ["fr", "en"] {
        site.write(&format!("content/services/{code}.md"), "---\ntitle: Services\nneutral: Page\n---\n");
    }
    site.write("map.yaml", "source: a\nlanguage: fr\nsample: true\ncolumns: [{ column: Nom, to: title }, { column: Tel, to: phones.voix.number }]\n");
    site.write("l.csv", "Nom,Tel\nUn refuge,514 555-0123\n");
    let said = fanal(site.path(), &["import", "l.csv", "--map", "map.yaml", "--write"]);
    assert!(said.contains("New records: 1."), "{said}");
    let words = text(site.path().join("content/services/un-refuge/fr.md"));
    assert!(words.starts_with("---\ntitle: Un refuge\nneutral: Page\n"), "{words}");
}

#[test]
fn files_that_cannot_be_read_say_why() {
    let faults = [
        Fault::Unknown,
        Fault::Locked,
        Fault::Broken { part: "content.xml".to_owned(), words: "&b;".to_owned() },
        Fault::Large,
        Fault::Declares { part: "content.xml".to_owned() },
        Fault::Long { rows: 12 },
        Fault::Letters { row: 12 },
        Fault::Unclosed { row: 12 },
        Fault::NotBuiltIn,
        Fault::Old,
    ];
    let told: String =
        faults.iter().map(|fault| format!("{}\n", told(&faults::problem(fault, "liste.xlsx")))).collect();
    expect![[r#"
        N101 « liste.xlsx » n’est pas une feuille que Fanal sait lire. → Enregistrez-la en CSV, en XLSX ou en ODS.
        N102 « liste.xlsx » est protégé par un mot de passe. → Enregistrez une copie sans mot de passe, hors du dossier du site.
        N103 « liste.xlsx » est coupé ou abîmé : la partie « content.xml » ne se lit pas. → Demandez le fichier de nouveau, ou ouvrez-le dans un tableur et enregistrez-le.
        N104 « liste.xlsx » se déplie en beaucoup plus de données qu’aucun vrai tableau. → Ne l’ouvrez pas avant d’avoir demandé à la personne qui l’a envoyé d’où il vient.
        N105 « liste.xlsx » veut déclarer ses propres noms (partie « content.xml ») : il pourrait demander d’autres fichiers de cet ordinateur. → Ouvrez-le dans un tableur et enregistrez-le en CSV; si vous ne connaissez pas sa source, supprimez-le.
        N106 « liste.xlsx » est trop long : à la rangée 12, il dépasse 10 millions de cases ou 400 Mo de mots. → Partagez-le en plusieurs fichiers.
        N107 Rangée 12 de « liste.xlsx » : les lettres ne sont d’aucun encodage connu. → Enregistrez la feuille en CSV UTF-8, ou en XLSX.
        N108 Un guillemet s’ouvre à la rangée 12 de « liste.xlsx » et ne se ferme pas : tout le reste serait une seule case. → Fermez le guillemet, ou enregistrez de nouveau la feuille en CSV.
        N109 « liste.xlsx » est un XLSX ou un ODS, et ce programme a été fait sans ce qu’il faut pour les lire. → Enregistrez la feuille en CSV UTF-8.
        N111 « liste.xlsx » est d’un format d’avant 2007 (XLS). → Ouvrez-le dans un tableur et enregistrez-le en XLSX.
    "#]].assert_eq(&told);
}

/// A site whose records are whole: one at a confidential place that may be shared, one that may not, a draft.
fn shared(name: &str) -> Scratch {
    let site = site(name);
    for code in ["fr", "en"] {
        site.write(&format!("content/lieux/{code}.md"), format!("---\ntitle: Lieux {code}\n---\n"));
    }
    site.write("content/lieux/section.yaml", "kind: place\n");
    site.write("content/lieux/maison-r/facts.yaml", "sample: true\nsealed: true\nmunicipality: Ville\n");
    site.write("content/lieux/maison-r/fr.md", "---\ntitle: Maison\nsay: Appelle d’abord.\n---\n");
    site.write(
        "content/lieux/bureau/facts.yaml",
        "sample: true\nmunicipality: Ville\naddress: 12, rue Publique\npostal_code: G0A 0A0\n",
    );
    site.write("content/lieux/bureau/fr.md", "---\ntitle: Bureau\n---\n");
    site.write("private/places.yaml", "maison-r:\n  address: 1234, rue des Exemples\n");
    site.write("content/vocabularies/types.yaml", "- id: legal-aid\n  label: { fr: Aide juridique, en: Legal aid }\n");
    let record = |key: &str, more: &str| {
        site.write(
            &format!("content/services/{key}/facts.yaml"),
            format!("# une remarque\nsample: true\norganization: org-un\ntypes: [legal-aid]\nages: {{ from: 12, to: 21 }}\nphones:\n  - {{ id: voix, number: \"514 555-0123\", extension: \"2\", channel: voice, languages: [fr, {{ tag: ht, how: interpreter }}], hours: \"Mo-Fr 09:00-17:00; PH off\" }}\nweb: {{ fr: https://{key}.example.org/ }}\nserves: [{{ scheme: qc-admin, code: \"06\" }}]\ncost: free\nsourced: {{ url: https://example.org/, read_date: 2026-11-01 }}\nverified: {{ date: 2026-11-02, by: ML, method: phone }}\n{more}"),
        );
        for code in ["fr", "en"] {
            site.write(
                &format!("content/services/{key}/{code}.md"),
                format!("---\ntitle: {key} {code}\nsummary: =Aide {code}\nphones: {{ voix: Par téléphone }}\n---\n"),
            );
            site.write(&format!("content/services/{key}/{code}.ledger.yaml"), "state: translated\norigin: human\n");
        }
    };
    record(
        "halte",
        "share: yes\naccess:\n  - { id: lieu, type: physical, place: maison-r, hours: \"Mo-Fr 09:00-17:00; PH off\" }\n  - { id: bureau, type: physical, place: bureau }\n",
    );
    record("reserve", "");
    record("partenaires", "share: yes\ndraft: true\n");
    site
}

#[test]
fn a_sheet_that_nobody_touched_changes_nothing_and_a_corrected_one_does() {
    let site = shared("sheets");
    let run = |typed: &[&str]| fanal(site.path(), typed);
    assert!(
        run(&["export", "xlsx", "--to", "out"]).starts_with("0\n3 records"),
        "{}",
        run(&["export", "xlsx", "--to", "out"])
    );
    assert!(run(&["export", "csv", "--to", "out"]).starts_with("0\n3 records"));
    let sheet = text(site.path().join("out/services.csv"));
    assert!(sheet.contains("'=Aide fr") && sheet.contains("514 555-0123") && !sheet.contains("Exemples"), "{sheet}");
    let proposed = run(&["import", "out/services.csv"]);
    site.write("own.yaml", proposed.trim_start_matches("0\n"));
    for file in ["out/services.csv", "out/services.xlsx"] {
        let said = run(&["import", file, "--map", "own.yaml"]);
        assert!(said.contains("New records: 0. Changed: 0. Unchanged: 3."), "{said}");
    }
    // A French spreadsheet program expects semicolons; a sheet with them comes back unchanged as well.
    for (name, typed) in [("fr", "--lang-ui=fr"), ("semicolon", "--delimiter=semicolon"), ("tab", "--delimiter=tab")] {
        let output = Command::new(env!("CARGO_BIN_EXE_fanal"))
            .current_dir(site.path())
            .args(["export", "csv", "--to", name, typed, "--as-of", "2026-11-21"])
            .env("LANGUAGE", "en")
            .output()
            .expect("the program runs");
        assert!(output.status.success(), "{output:?}");
        let made = text(site.path().join(name).join("services.csv"));
        let heads = |text: &str| text.lines().next().unwrap_or_default().to_owned();
        assert_eq!(heads(&made), heads(&sheet).replace(',', if name == "tab" { "\t" } else { ";" }));
        let said = run(&["import", &format!("{name}/services.csv"), "--map", "own.yaml"]);
        assert!(said.contains("New records: 0. Changed: 0. Unchanged: 3."), "{said}");
    }
    // A correction in the sheet comes back at its place.
    let facts = site.path().join("content/services/halte/facts.yaml");
    let before = text(facts.clone());
    site.write("out/services.csv", sheet.replacen("514 555-0123", "514 555-0188", 1));
    expect![[r#"
        0
        ~ halte  phones.voix.number: 514 555-0123 → +15145550188
        New records: 0. Changed: 1. Unchanged: 2. Rows left out as the source asks: 0. Rows that wait for an answer: 0. Records of which a secret goes to private: 0.
        Written. The new records are unverified drafts. The questions are in imports/services/quarantine.csv.
    "#]].assert_eq(&run(&["import", "out/services.csv", "--map", "own.yaml", "--write"]));
    assert_eq!(text(facts.clone()), before.replace("514 555-0123", "+15145550188"));
    // The same sheet, once somebody has changed the record as well: nothing is replaced.
    site.write("content/services/halte/facts.yaml", before.replace("to: 21", "to: 25"));
    let said = run(&["import", "out/services.csv", "--map", "own.yaml", "--write"]);
    assert!(said.contains("N145") && text(facts) == before.replace("to: 21", "to: 25"), "{said}");
}

#[test]
fn a_record_that_was_not_understood_whole_goes_to_nobody() {
    let site = shared("half");
    let path = "content/services/halte/facts.yaml";
    site.write(path, text(site.path().join(path)).replace("cost: free", "cost: gratuit"));
    for form in ["hsds", "json"] {
        let said = fanal(site.path(), &["export", form, "--to", "out"]);
        assert!(
            said.starts_with("1\n") && said.contains("facts.yaml:10:7") && said.contains("Nothing was written"),
            "{said}"
        );
    }
    assert!(!site.path().join("out").exists());
    // The staff's sheets are for mending.
    assert!(fanal(site.path(), &["export", "csv", "--to", "out"]).starts_with("0\n"));
    let nothing = shared("none");
    nothing.write(path, text(nothing.path().join(path)).replace("share: yes", "share: no"));
    expect![[r#"
        0
        No record to give: a record goes into open data only if its facts.yaml says “share: yes”. The files are in out.
    "#]]
    .assert_eq(&fanal(nothing.path(), &["export", "json", "--to", "out"]));
}

#[test]
fn open_data_holds_what_may_be_shared_and_follows_the_schema() {
    let site = shared("hsds");
    let run = |typed: &[&str]| fanal(site.path(), typed);
    let said = run(&["export", "hsds", "--to", "out"]);
    assert!(said.starts_with("0\n") && said.contains("One record is written"), "{said}");
    let read = |path: &str| text(site.path().join(path));
    let services: Json = serde_json::from_str(&read("out/fr/services.json")).expect("JSON");
    let english: Json = serde_json::from_str(&read("out/en/services.json")).expect("JSON");
    assert_eq!((services[0]["id"].clone(), services[0]["name"].clone()), (english[0]["id"].clone(), json!("halte fr")));
    assert_eq!(english[0]["name"], "halte en");
    expect![[r#"
        [
          {
            "id": "c1bcfc92-e067-5f81-b7a5-f40bd20c7226",
            "location": {
              "id": "6a1b3f9c-de66-5d05-ade2-9305af330adf",
              "location_type": "virtual",
              "attributes": [
                {
                  "id": "93a730bf-0265-5b8b-81eb-cb70953e68ca",
                  "label": "confidentiality",
                  "value": "redacted",
                  "taxonomy_term": {
                    "id": "76a73855-b7b7-51c4-929b-b4975571f046",
                    "code": "redacted",
                    "name": "redacted",
                    "description": "redacted",
                    "taxonomy": "essai:confidentiality",
                    "language": "fr"
                  }
                }
              ]
            },
            "schedules": [
              {
                "id": "4f74aa68-ebac-50f4-89b6-ed0a133da432",
                "freq": "WEEKLY",
                "interval": 1,
                "wkst": "MO",
                "byday": "MO,TU,WE,TH,FR",
                "opens_at": "09:00",
                "closes_at": "17:00",
                "description": "Mo-Fr 09:00-17:00; PH off",
                "valid_to": "2027-11-02"
              }
            ]
          },
          {
            "id": "ed2eb0bc-f4b1-58de-b56d-5e4de441198e",
            "location": {
              "id": "a6bd403e-43bb-531d-a954-a6635aa3f116",
              "location_type": "physical",
              "name": "Bureau",
              "addresses": [
                {
                  "id": "06ddc718-3471-53bb-a703-6f14888ee0de",
                  "address_1": "12, rue Publique",
                  "city": "Ville",
                  "state_province": "QC",
                  "postal_code": "G0A 0A0",
                  "country": "CA",
                  "address_type": "physical"
                }
              ]
            }
          }
        ]
    "#]]
    .assert_eq(&format!("{:#}\n", services[0]["service_at_locations"]));
    expect![[r#"
        ﻿id,location_type,name
        6a1b3f9c-de66-5d05-ade2-9305af330adf,virtual,
        a6bd403e-43bb-531d-a954-a6635aa3f116,physical,Bureau
    "#]]
    .assert_eq(&read("out/fr/locations.csv").replace("\r\n", "\n"));
    // Programs read the tables: numbers are numbers; words are kept from being taken for a formula.
    let phones = read("out/fr/phones.csv");
    assert!(phones.contains(",+15145550123,") && !phones.contains("'+"), "{phones}");
    assert!(read("out/fr/services.csv").contains("'=Aide fr"));
    let about: Json = serde_json::from_str(&read("out/fr/datapackage.json")).expect("JSON");
    let fields =
        about["resources"].as_array().into_iter().flatten().flat_map(|table| table["schema"]["fields"].as_array());
    let kind =
        |name: &str| fields.clone().flatten().find(|field| field["name"] == name).map(|field| field["type"].clone());
    assert_eq!([kind("minimum_age"), kind("number"), kind("id")].map(Option::unwrap), ["integer", "string", "string"]);
    assert!(read("out/fr/service_areas.csv").contains("Montréal"));
    let whole = ["services.json", "services.csv", "addresses.csv"].map(|name| read(&format!("out/fr/{name}"))).concat();
    assert!(!whole.contains("reserve") && !whole.contains("partenaires") && !whole.contains("metadata"), "{whole}");
    for (table, column) in [
        ("phones", "service_id"),
        ("services", "organization_id"),
        ("service_at_location", "location_id"),
        ("languages", "phone_id"),
    ] {
        let head = read(&format!("out/fr/{table}.csv"));
        assert!(head.lines().next().is_some_and(|head| head.split(',').any(|name| name == column)), "{table}: {head}");
    }
    let Some(schemas) = std::env::var_os("FANAL_SCHEMAS") else {
        eprintln!("FANAL_SCHEMAS is not set: the export was not compared with the official schemas");
        return;
    };
    let schemas = Path::new(&schemas).join("hsds-3.1-dev");
    // Tables have the names and the files that the official package gives them.
    let official: Json = serde_json::from_str(&text(schemas.join("datapackage.json"))).expect("JSON");
    let named = |about: &Json| -> Vec<(String, String)> {
        let tables = about["resources"].as_array().into_iter().flatten();
        tables.map(|table| (table["name"].to_string(), table["path"].to_string())).collect()
    };
    let known = named(&official);
    let strange: Vec<_> = named(&about).into_iter().filter(|table| !known.contains(table)).collect();
    assert_eq!(strange, []);
    let mut wrong = Vec::new();
    for service in services.as_array().into_iter().flatten().chain(english.as_array().into_iter().flatten()) {
        follow(service, "service.json", &schemas, "service", &mut wrong);
    }
    assert_eq!(wrong, Vec::<String>::new());
    assert!(run(&["export", "json", "--to", "public/data"]).contains("N149"));
    assert!(run(&["export", "json", "--to", "out"]).starts_with('0'));
    assert_eq!(serde_json::from_str::<Json>(&read("out/services.fr.json")).expect("JSON")["services"], services);
}

/// What of JSON Schema the official files use: types, required names, words of a list, forms of identifiers, references.
fn follow(value: &Json, schema: &str, schemas: &Path, at: &str, wrong: &mut Vec<String>) {
    let schema: Json = serde_json::from_str(&text(schemas.join(schema))).expect("a schema");
    for name in schema["required"].as_array().into_iter().flatten().filter_map(Json::as_str) {
        if value[name].is_null() {
            wrong.push(format!("{at} has no {name}"));
        }
    }
    for (name, inner) in value.as_object().into_iter().flatten() {
        let rule = &schema["properties"][name];
        let at = format!("{at}.{name}");
        let fits = match rule["type"].as_str() {
            Some("string") => inner.is_string(),
            Some("number") => inner.is_number(),
            Some("array") => inner.is_array(),
            None if rule["$ref"].is_string() => inner.is_object(),
            _ => false,
        };
        let words = rule["enum"].as_array().is_none_or(|words| words.contains(inner));
        let uuid =
            rule["format"] != "uuid" || inner.as_str().is_some_and(|id| id.len() == 36 && id.split('-').count() == 5);
        let uri = rule["format"] != "uri" || inner.as_str().is_some_and(|url| url.contains("://"));
        if !fits || !words || !uuid || !uri {
            wrong.push(format!("{at}: {inner}"));
        }
        if let Some(reference) = rule["$ref"].as_str() {
            follow(inner, reference, schemas, &at, wrong);
        }
        if let Some(reference) = rule["items"]["$ref"].as_str() {
            inner.as_array().into_iter().flatten().for_each(|item| follow(item, reference, schemas, &at, wrong));
        }
    }
}

/// A package with what real ones hold: a fax, a language that means several, a house that must not be found, a letterbox, hours of
/// every second week, a service twice called the same, persons to contact.
const PACKAGE: &str = r#"[
  { "id": "s-1", "name": "Halte Exemple", "status": "active", "description": "Un lieu calme.\nSans rendez-vous.", "url": "https://halte.example.org/",
    "minimum_age": 12, "maximum_age": 999, "interpretation_services": "ht, es",
    "organization": { "id": "o-1", "name": "Organisme Deux", "description": "Il aide.", "website": "https://deux.example.org/" },
    "phones": [
      { "id": "p-1", "number": "514 555-0123", "extension": 2, "type": "voice", "description": "Accueil", "languages": [{ "id": "l-1", "code": "fra" }] },
      { "id": "p-2", "number": "514 555-0124", "type": "fax" },
      { "id": "p-3", "number": "514 555-0125", "type": "pager or so" } ],
    "languages": [{ "id": "l-2", "code": "fr" }, { "id": "l-3", "name": "Creole" }],
    "schedules": [{ "id": "h-1", "freq": "WEEKLY", "byday": "MO,TU,WE", "opens_at": "09:00", "closes_at": "17:00" }],
    "contacts": [{ "id": "c-1", "name": "Marie Exemple", "phones": [{ "id": "p-4", "number": "514 555-0126" }] }],
    "service_areas": [{ "id": "a-1", "name": "qc-admin:06" }],
    "cost_options": [{ "id": "k-1", "option": "gratuit", "amount": 0 }],
    "service_at_locations": [
      { "id": "sl-1", "location": { "id": "lieu-1", "location_type": "physical", "name": "Bureau", "transportation": "Métro Exemple",
          "addresses": [{ "id": "ad-0", "address_1": "C. P. 99", "city": "Ville", "postal_code": "G0C 0C0", "country": "CA", "address_type": "postal" },
            { "id": "ad-1", "address_1": "12, rue Publique", "city": "Ville", "state_province": "QC", "postal_code": "G0A 0A0", "country": "CA", "address_type": "physical" }] },
        "schedules": [{ "id": "h-2", "freq": "MONTHLY", "byday": "1TH", "opens_at": "10:00", "closes_at": "12:00" }] },
      { "id": "sl-2", "location": { "id": "lieu-2", "location_type": "confidential", "name": "Maison de la rue Secrète", "latitude": 46.81234, "longitude": -71.21234,
          "phones": [{ "id": "p-5", "number": "514 555-0127" }],
          "addresses": [{ "id": "ad-2", "address_1": "1234, rue Secrète", "city": "Ville", "state_province": "QC", "postal_code": "G0B 0B0", "country": "CA", "address_type": "physical" }] } },
      { "id": "sl-3", "location": { "id": "lieu-3", "location_type": "postal",
          "addresses": [{ "id": "ad-3", "address_1": "C. P. 12", "city": "Ville", "state_province": "QC", "postal_code": "G0C 0C0", "country": "CA", "address_type": "postal" }] } } ] },
  { "id": "s-2", "name": "Écoute", "status": "temporarily closed", "organization_id": "o-1",
    "phones": [{ "id": "p-6", "number": "514 555-0128" }],
    "schedules": [{ "id": "h-3", "freq": "WEEKLY", "interval": 2, "byday": "MO", "opens_at": "09:00", "closes_at": "17:00" }] },
  { "id": "s-3", "name": "Écoute", "status": "inactive", "organization_id": "o-1" },
  { "id": "s-4", "name": "Refuge", "status": "active, do not refer", "organization_id": "o-9", "phones": [{ "id": "p-7", "number": "514 555-0129" }] }
]"#;

/// A site that packages are taken into.
fn site_of_packages(name: &str) -> Scratch {
    let site = site(name);
    site.write("content/lieux/section.yaml", "kind: place\n");
    for code in ["fr", "en"] {
        site.write(&format!("content/lieux/{code}.md"), format!("---\ntitle: Lieux {code}\n---\n"));
    }
    site.write("content/vocabularies/types.yaml", "- id: legal-aid\n  label: { fr: Aide juridique, en: Legal aid }\n");
    site
}

/// Proposes a mapping, as one of samples, and writes it.
fn map_of(site: &Scratch, file: &str) -> String {
    let proposed = fanal(site.path(), &["import", file]);
    let proposed = proposed.strip_prefix("0\n").unwrap_or_else(|| panic!("{proposed}"));
    let map = proposed.replacen("language: fr\n", "language: fr\nsample: true\n", 1);
    site.write("paquet.yaml", &map);
    map
}

#[test]
fn a_package_of_another_directory_becomes_drafts_and_tells_no_place() {
    let site = site_of_packages("package");
    site.write("paquet.json", PACKAGE);
    expect![[r#"
        # What each column becomes. Read every line before you import.
        # A column without “to” is not taken. The fields are in docs/import.md.
        source: paquet
        language: fr
        sample: true
        organizations:
          - { column: id, to: id }
          - { column: key, to: key }
          - { column: name, to: title }
          - { column: description, to: summary }
          - { column: website, to: web.fr }
        places:
          - { column: id, to: id }
          - { column: key, to: key }
          - { column: name, to: title }
          - { column: city, to: municipality }
          - { column: transportation, to: transit }
          - { column: address, to: address }
          - { column: postal_code, to: postal_code }
          - { column: sealed, to: sealed }
          - { column: confidential address, to: seal.address }
          - { column: confidential postal code, to: seal.postal_code }
          - { column: confidential latitude, to: seal.lat }
          - { column: confidential longitude, to: seal.lon }
        columns:
          - { column: id, to: id }
          - { column: key, to: key }
          - { column: name, to: title }
          - { column: description, to: body }
          - { column: status, to: status, values: { temporarily closed: temporarily_closed }, when: [inactive, defunct] }
          - { column: url, to: web.fr }
          - { column: minimum_age, to: eligibility.age_min }
          - { column: maximum_age, to: eligibility.age_max }
          - { column: organization, to: organization }
          - { column: languages, to: languages }
          - { column: service_areas, to: serves }
          - { column: cost, to: cost }
          - { column: phones.1.number, to: phones.t1.number, label: Telephone }
          - { column: phones.1.extension, to: phones.t1.extension }
          - { column: phones.1.type, to: phones.t1.channel }
          - { column: phones.1.label, to: phones.t1.label }
          - { column: phones.1.languages, to: phones.t1.languages }
          - { column: phones.fax }   # Decide
          - { column: phones.2.number, to: phones.t2.number, label: Telephone }
          - { column: phones.2.type, to: phones.t2.channel }
          - { column: hours, to: phones.t1.hours }
          - { column: places.1.type, to: access.a1.type }
          - { column: places.1.place, to: access.a1.place }
          - { column: places.1.hours, to: access.a1.hours }
          - { column: places.2.type, to: access.a2.type }
          - { column: places.2.place, to: access.a2.place }
          - { column: table contact }   # Decide
    "#]].assert_eq(&map_of(&site, "paquet.json"));
    let run = |more: &[&str]| fanal(site.path(), &[&["import", "paquet.json", "--map", "paquet.yaml"], more].concat());
    expect![[r#"
        0
        Advice N119: 2 columns of “paquet.json” are not taken: phones.fax and table contact.
          Give them a field in the mapping, or ignore.

        Advice N124: Column I (organization), row 5 of “services”: this organization does not exist in the site: “o-9”. The record is taken without this cell.
          Make the organization's record, or write its exact title, or say in the mapping (values) which one is meant.

        Advice N128: Column H (maximum_age), row 2 of “services”: not an age: “999”. The record is taken without this cell.
          Leave the cell empty if there is no limit, or say in the mapping: values: { "999": none }

        Advice N129: Column J (languages), row 2 of “services”: the name of the language is not enough: “fr; Creole; ht interpreter; es interpreter”. The record is taken without this cell.
          Write the code of the language (ht, yue, cmn…), or say in the mapping (values) what this word means.

        Advice N136: Column E (status), row 5 of “services”: this word is not known: “active, do not refer”. These rows wait: nothing of them is taken.
          Use a word of the vocabulary, or say in the mapping (values) what it means.

        Advice N136: Column T (phones.2.type), row 2 of “services”: this word is not known: “pager or so”. The record is taken without this cell.
          Use a word of the vocabulary, or say in the mapping (values) what it means.

        Advice N138: Column U (hours), row 3 of “services”: hours in sentences: “freq=WEEKLY interval=2 byday=MO opens_at=09:00 closes_at=17:00”. The record is taken without this cell.
          Write hours like this: Mo-Fr 09:00-17:00.

        7 pieces of advice.
        + organisme-deux  Organisme Deux
        + bureau  Bureau
        + halte-exemple-lieu  Halte Exemple
        + halte-exemple  Halte Exemple
        + ecoute-organisme-deux  Écoute
        New records: 5. Changed: 0. Unchanged: 0. Rows left out as the source asks: 1. Rows that wait for an answer: 1. Records of which a secret goes to private: 1.
        Written. The new records are unverified drafts. The questions are in imports/paquet/quarantine.csv.
    "#]].assert_eq(&run(&["--write"]));
    let read = |path: &str| text(site.path().join("content").join(path));
    let files = [
        "services/halte-exemple/facts.yaml",
        "services/halte-exemple/fr.md",
        "organismes/organisme-deux/facts.yaml",
        "organismes/organisme-deux/fr.md",
        "lieux/bureau/facts.yaml",
        "lieux/bureau/fr.md",
        "lieux/halte-exemple-lieu/facts.yaml",
        "lieux/halte-exemple-lieu/fr.md",
        "services/ecoute-organisme-deux/facts.yaml",
    ];
    let whole: String = files.iter().map(|path| format!("=== {path}\n{}", read(path))).collect();
    expect![[r#"
        === services/halte-exemple/facts.yaml
        draft: true
        sample: true
        organization: organisme-deux
        eligibility: { age_min: 12 }
        phones:
          - { id: t1, number: "+15145550123", extension: 2, channel: voice, languages: [fr], hours: "Mo-We 09:00-17:00" }
        web: { fr: "https://halte.example.org/" }
        access:
          - { id: a1, type: physical, place: bureau, hours: "Th[1] 10:00-12:00" }
          - { id: a2, type: physical, place: halte-exemple-lieu }
        cost: free
        serves:
          - { scheme: qc-admin, code: 06 }
        status: active
        === services/halte-exemple/fr.md
        ---
        title: Halte Exemple
        phones: { t1: { label: Accueil } }
        ---
        Un lieu calme.
        Sans rendez-vous.
        === organismes/organisme-deux/facts.yaml
        draft: true
        sample: true
        web: { fr: "https://deux.example.org/" }
        === organismes/organisme-deux/fr.md
        ---
        title: Organisme Deux
        summary: "Il aide."
        ---
        === lieux/bureau/facts.yaml
        draft: true
        sample: true
        municipality: Ville
        address: "12, rue Publique"
        postal_code: G0A 0A0
        === lieux/bureau/fr.md
        ---
        title: Bureau
        transit: Métro Exemple
        ---
        === lieux/halte-exemple-lieu/facts.yaml
        draft: true
        sample: true
        sealed: true
        === lieux/halte-exemple-lieu/fr.md
        ---
        title: Halte Exemple
        ---
        === services/ecoute-organisme-deux/facts.yaml
        draft: true
        sample: true
        organization: organisme-deux
        phones:
          - { id: t1, number: "+15145550128", channel: voice, languages: [] }
        status: temporarily_closed
    "#]].assert_eq(&whole);
    expect![[r#"
        halte-exemple-lieu:
          address: "1234, rue Secrète"
          lat: 46.81234
          lon: "-71.21234"
          postal_code: G0B 0B0
    "#]]
    .assert_eq(&text(site.path().join("private/import-paquet.yaml")));
    // What a record may not say stands in no file but that one.
    for entry in std::fs::read_dir(site.path().join("imports/paquet")).expect("a folder") {
        let path = entry.expect("a file").path();
        assert!(!text(path.clone()).contains("Secrète") && !text(path.clone()).contains("0127"), "{}", path.display());
    }
    assert!(!whole.contains("Secrète") && !whole.contains("Marie") && !whole.contains("46.8"), "{whole}");
    assert!(!site.path().join("content/services/refuge").exists());
    // Again: nothing changes, and nothing is said to be gone.
    let again = run(&[]);
    assert!(again.contains("New records: 0. Changed: 0. Unchanged: 5.") && !again.contains("N146"), "{again}");
    // A correction at the source comes in; one that was made here stays.
    let facts = site.path().join("content/services/halte-exemple/facts.yaml");
    let corrected = text(facts.clone()).replace("cost: free", "cost: sliding");
    site.write("content/services/halte-exemple/facts.yaml", &corrected);
    site.write("paquet.json", PACKAGE.replace("514 555-0123", "514 555-0188"));
    let said = run(&["--write"]);
    assert!(said.contains("+15145550123 → +15145550188"), "{said}");
    assert_eq!(text(facts), corrected.replace("0123", "0188"));
}

#[test]
fn tables_of_older_versions_are_taken_and_a_private_column_stops_them() {
    let site = site_of_packages("tables");
    let tables = [
        ("organizations.csv", "id,name,description\no1,Organisme Un,Aide\n"),
        ("services.csv", "id,organization_id,name,status\ns1,o1,Halte,active\ns2,o9,Ligne,active\n"),
        ("locations.csv", "id,organization_id,name\nl1,o1,Bureau\nl2,o1,Cachette\n"),
        ("services_at_location.csv", "id,service_id,location_id\nx1,s1,l1\nx2,s1,l2\n"),
        (
            "physical_addresses.csv",
            "id,location_id,address_1,city,state_province,postal_code,country\na1,l1,\"12, rue Publique\",Ville,QC,G0A 0A0,CA\na2,l2,Confidentiel,Ville,QC,G0A 0A1,CA\n",
        ),
        (
            "postal_addresses.csv",
            "id,location_id,address_1,city,state_province,postal_code,country\na3,l1,C. P. 12,Ville,QC,G0C 0C0,CA\n",
        ),
        ("phones.csv", "id,service_id,number,type\np1,s1,\"\"\"514 555-0123\"\"\",voice\np2,s2,514 555-0124,\n"),
        ("languages.csv", "id,service_id,language\ng1,s1,French\ng2,s1,Chinese\n"),
        (
            "regular_schedules.csv",
            "id,service_id,weekday,opens_at,closes_at\nr1,s1,Monday,09:00,17:00\nr2,s2,1,09:00,17:00\n",
        ),
    ];
    for (name, table) in tables {
        site.write(&format!("paquet/{name}"), table);
    }
    map_of(&site, "paquet");
    let run = || fanal(site.path(), &["import", "paquet", "--map", "paquet.yaml", "--write"]);
    site.write("paquet/phones.csv", "id,service_id,number,type,is_private\np1,s1,514 555-0123,voice,\n");
    let said = run();
    assert!(said.starts_with("1\n") && said.contains("N115") && said.contains("phone.is_private"), "{said}");
    site.write("paquet/phones.csv", tables[6].1);
    site.write("paquet/exclusions.csv", "service_id\ns1\n");
    let said = run();
    assert!(said.starts_with("1\n") && said.contains("N115") && said.contains("table exclusions"), "{said}");
    std::fs::remove_file(site.path().join("paquet/exclusions.csv")).expect("a file to remove");
    expect![[r#"
        0
        Advice N124: Column E (organization), row 3 of “services”: this organization does not exist in the site: “o9”. The record is taken without this cell.
          Make the organization's record, or write its exact title, or say in the mapping (values) which one is meant.

        Advice N129: Column F (languages), row 2 of “services”: the name of the language is not enough: “fr; Chinese”. The record is taken without this cell.
          Write the code of the language (ht, yue, cmn…), or say in the mapping (values) what this word means.

        Advice N132: Column E (address), row 3 of “places”: a public field says “confidential”. These rows wait: nothing of them is taken.
          Look at the whole row: if the place is secret, put its address into private.

        Advice N138: Column I (hours), row 3 of “services”: hours in sentences: “weekday=1 opens_at=09:00 closes_at=17:00”. The record is taken without this cell.
          Write hours like this: Mo-Fr 09:00-17:00.

        4 pieces of advice.
        + bureau  Bureau
        + halte  Halte
        + ligne  Ligne
        New records: 3. Changed: 0. Unchanged: 0. Rows left out as the source asks: 0. Rows that wait for an answer: 1. Records of which a secret goes to private: 0.
        Written. The new records are unverified drafts. The questions are in imports/paquet/quarantine.csv.
    "#]].assert_eq(&run());
    let read = |path: &str| text(site.path().join("content").join(path));
    let whole = format!(
        "{}{}{}",
        read("services/halte/facts.yaml"),
        read("services/ligne/facts.yaml"),
        read("lieux/bureau/facts.yaml")
    );
    expect![[r#"
        draft: true
        sample: true
        organization: org-un
        phones:
          - { id: t1, number: "+15145550123", channel: voice, languages: [], hours: "Mo 09:00-17:00" }
        access:
          - { id: a1, type: physical, place: bureau }
        status: active
        draft: true
        sample: true
        phones:
          - { id: t1, number: "+15145550124", channel: voice, languages: [] }
        status: active
        draft: true
        sample: true
        municipality: Ville
        address: "12, rue Publique"
        postal_code: G0A 0A0
    "#]]
    .assert_eq(&whole);
    assert!(!site.path().join("content/lieux/cachette").exists());
}

/// A document without identifiers and without the days on which somebody asked or must ask again: what everybody reads of it.
fn public(value: &Json) -> Json {
    match value {
        Json::Array(items) => Json::Array(items.iter().map(public).collect()),
        Json::Object(pairs) => {
            let is_day = |name: &str| ["assured_date", "valid_to"].contains(&name);
            let pairs = pairs.iter().filter(|(name, _)| *name != "id" && !name.ends_with("_id") && !is_day(name));
            Json::Object(pairs.map(|(name, value)| (name.clone(), public(value))).collect())
        }
        other => other.clone(),
    }
}

#[test]
fn what_is_exported_and_imported_again_says_the_same_to_the_public() {
    let from = shared("from");
    assert!(fanal(from.path(), &["export", "hsds", "--to", "out"]).starts_with("0\n"));
    let before: Json = serde_json::from_str(&text(from.path().join("out/fr/services.json"))).expect("JSON");
    for file in ["services.json", "."] {
        let site = site_of_packages("again");
        let package = from.path().join("out/fr").join(file);
        let package = package.to_str().expect("a path of letters");
        map_of(&site, package);
        let said = fanal(site.path(), &["import", package, "--map", "paquet.yaml", "--write"]);
        assert!(said.contains("New records: 3.") && said.contains("Rows that wait for an answer: 0."), "{said}");
        for bundle in ["services/halte-fr", "lieux/bureau", "lieux/halte-fr-lieu"] {
            let facts = text(site.path().join(format!("content/{bundle}/facts.yaml"))).replace("draft: true\n", "");
            let share = match bundle.starts_with("services") {
                true => "share: yes\nsourced: { url: https://example.org/, read_date: 2026-11-01 }\n",
                false => "",
            };
            site.write(&format!("content/{bundle}/facts.yaml"), format!("{facts}{share}"));
        }
        let said = fanal(site.path(), &["export", "hsds", "--to", "out"]);
        assert!(said.contains("One record is written"), "{said}");
        let after: Json = serde_json::from_str(&text(site.path().join("out/fr/services.json"))).expect("JSON");
        assert_eq!(format!("{:#}", public(&after)), format!("{:#}", public(&before)), "{file}");
    }
}

#[test]
fn organizations_and_places_come_from_sheets_of_their_own() {
    let site = site_of_packages("others");
    site.write("o.yaml", "source: o\nlanguage: fr\nof: organization\nsample: true\ncolumns: [{ column: Nom, to: title }, { column: Site, to: web.fr }]\n");
    site.write("o.csv", "Nom,Site\nOrganisme Trois,https://trois.example.org/\n");
    site.write("p.yaml", "source: p\nlanguage: fr\nof: place\nsample: true\ncolumns: [{ column: Nom, to: title }, { column: Rue, to: address }, { column: Ville, to: municipality }, { column: Région, to: region }, { column: Lat, to: lat }, { column: Secret, to: seal.address }, { column: Fermé, to: sealed }]\n");
    site.write("p.csv", "Nom,Rue,Ville,Région,Lat,Secret,Fermé\nBureau,\"12, rue Publique\",Ville,qc-admin:06,douze,,\nMaison,,Ville,06,,\"1234, rue Secrète\",oui\n");
    let mut told = String::new();
    for name in ["o", "p"] {
        let file = format!("{name}.csv");
        told += &fanal(site.path(), &["import", &file, "--map", &format!("{name}.yaml"), "--write"]);
    }
    let read = |path: &str| text(site.path().join(path));
    let files = [
        "content/organismes/organisme-trois/facts.yaml",
        "content/lieux/bureau/facts.yaml",
        "content/lieux/maison/facts.yaml",
        "private/import-p.yaml",
    ];
    told += &files.map(read).concat();
    expect![[r#"
        0
        + organisme-trois  Organisme Trois
        New records: 1. Changed: 0. Unchanged: 0. Rows left out as the source asks: 0. Rows that wait for an answer: 0. Records of which a secret goes to private: 0.
        Written. The new records are unverified drafts. The questions are in imports/o/quarantine.csv.
        0
        Advice N130: Column D (Région), row 3: a region code without its scheme: “06”. The record is taken without this cell.
          Put the name of the scheme before the code of the region: qc-admin: for administrative regions, qc-rss: for health regions.

        Advice N150: Column E (Lat), row 2: not degrees: “douze”. The record is taken without this cell.
          Write the latitude or longitude as a number with a point, or leave the cell empty.

        2 pieces of advice.
        + bureau  Bureau
        + maison  Maison
        New records: 2. Changed: 0. Unchanged: 0. Rows left out as the source asks: 0. Rows that wait for an answer: 0. Records of which a secret goes to private: 1.
        Written. The new records are unverified drafts. The questions are in imports/p/quarantine.csv.
        draft: true
        sample: true
        web: { fr: "https://trois.example.org/" }
        draft: true
        sample: true
        municipality: Ville
        region: { scheme: qc-admin, code: 06 }
        address: "12, rue Publique"
        draft: true
        sample: true
        sealed: true
        municipality: Ville
        maison:
          address: "1234, rue Secrète"
    "#]].assert_eq(&told);
    // A place has no telephone.
    site.write("p.yaml", "source: p\nlanguage: fr\nof: place\ncolumns: [{ column: Nom, to: title }, { column: Rue, to: phones.voix.number }]\n");
    assert!(fanal(site.path(), &["import", "p.csv", "--map", "p.yaml"]).contains("N114"));
}

#[test]
fn more_records_than_any_directory_holds_are_refused_with_their_row() {
    let site = site("many");
    let rows: String = (0..200_000).map(|row| format!("Service {row},514 555-0123\n")).collect();
    site.write("l.csv", format!("Nom,Tel\n{rows}"));
    site.write("m.yaml", "source: a\nlanguage: fr\nsample: true\ncolumns: [{ column: Nom, to: title }, { column: Tel, to: phones.voix.number }]\n");
    expect![[r#"
        1
        Stop N151: “l.csv” has 200,000 rows: at row 20,002 there are more than 20,000 records.
          Split the file, or keep only the rows of your territory, and import each part with a mapping of its own.

        Nothing was taken.
    "#]]
    .assert_eq(&fanal(site.path(), &["import", "l.csv", "--map", "m.yaml", "--write"]));
    assert!(!site.path().join("imports").exists());
}

#[test]
fn open_data_is_published_where_the_site_says_so_and_holds_no_more_than_the_export() {
    let site = shared("published");
    let run = |typed: &[&str]| fanal(site.path(), typed);
    let read = |path: &str| text(site.path().join(path));
    assert!(run(&["build"]).starts_with("0\n") && !site.path().join("public/data").exists());
    assert!(!read("public/en/index.html").contains("Open data"));
    site.write("site.yaml", format!("{SITE}publish: [hsds, json]\n"));
    let said = run(&["build"]);
    assert!(said.starts_with("0\n"), "{said}");
    assert!(run(&["export", "hsds", "--to", "out"]).starts_with("0\n"));
    assert!(run(&["export", "json", "--to", "out"]).starts_with("0\n"));
    let names = |folder: &str| -> Vec<String> {
        let files = std::fs::read_dir(site.path().join(folder)).expect("a folder");
        let mut names: Vec<String> =
            files.map(|file| file.expect("a file").file_name().to_string_lossy().into_owned()).collect();
        names.sort();
        names
    };
    for folder in ["", "/fr", "/en"] {
        let (published, exported) = (format!("public/data{folder}"), format!("out{folder}"));
        assert_eq!(names(&published), names(&exported));
        for name in names(&published).iter().filter(|name| name.contains('.')) {
            let whole = read(&format!("{published}/{name}"));
            assert_eq!(whole, read(&format!("{exported}/{name}")), "{folder}/{name}");
            assert!(!whole.contains("reserve") && !whole.contains("partenaires"), "{folder}/{name}");
        }
    }
    assert!(
        read("public/en/index.html").contains("<a href=\"../data/en/services.json\">Open data of the services</a>")
    );
    // Where nothing may be shared there is nothing to lead to, and the staff is told why.
    let facts = read("content/services/halte/facts.yaml");
    site.write("content/services/halte/facts.yaml", facts.replace("share: yes", "share: no"));
    let said = run(&["build"]);
    assert!(said.starts_with("0\n") && said.contains("O133"), "{said}");
    assert!(!site.path().join("public/data").exists() && !read("public/en/index.html").contains("Open data"));
    site.write("content/services/halte/facts.yaml", facts);
    // On a stick for people there is none.
    assert!(run(&["build", "--profile", "usb", "--out", "usb"]).starts_with("0\n"));
    assert!(!site.path().join("usb/data").exists() && !read("usb/en/index.html").contains("Open data"));
    // Words that are no form are told.
    site.write("site.yaml", format!("{SITE}publish: [xlsx]\n"));
    assert!(run(&["check"]).contains("xlsx"));
}
