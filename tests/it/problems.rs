//! Problems as people and programs see them: drawn for a terminal in both staff languages, as JSON, SARIF and workflow commands.

use expect_test::{Expect, expect};
use fanal::cli::terminal::{self, Pen};
use fanal::cli::{github, json, sarif};
use fanal::diag::report::{Code, Place, Problem, Report};
use fanal::path::SourcePath;
use fanal::sentences::{Staff, Words};
use fanal::source::builtin;
use fanal::source::tree::{File, Tree};

const LINK: Code = Code::error("R901");
const SPACE: Code = Code::advice("R902");

const WORDS_FR: &str = "R901 = Le lien mène à « { $key } », qui n’existe pas.
    .next = Vouliez-vous dire « { $near } » ?
    .explain = Un lien nomme une clé. Exemple : « [mot](@cle) ».
R902 = Cette espace ne se voit pas.
    .explain = Certaines espaces ne se voient pas.
";
const WORDS_EN: &str = "R901 = The link leads to “{ $key }”, which does not exist.
    .next = Did you mean “{ $near }”?
    .explain = A link names a key. Example: “[word](@key)”.
R902 = This space cannot be seen.
    .explain = Some spaces cannot be seen.
";

const FRENCH: &str = "---\ntitle: Aide\n---\nLe mot [traite](@traite-enfant) a un sens précis.\n";
const ARABIC: &str = "---\ntitle: مساعدة\n---\nكلمة [الاتجار](@traite-enfant) لها معنى.\n";

fn words(staff: Staff) -> Words {
    let mut tree = Tree::new();
    for (tag, text) in [("fr", WORDS_FR), ("en", WORDS_EN)] {
        let path = format!("locales/{tag}/problems.ftl");
        let built_in = builtin::tree().text(&path).map(|text| text.to_string()).unwrap_or_default();
        tree.insert(SourcePath::new(&path), File::Text(format!("{built_in}\n{text}").into()));
    }
    Words::new(staff, &tree.over(builtin::tree()))
}

fn tree() -> Tree {
    let mut tree = Tree::new();
    for (code, text) in [("fr", FRENCH), ("ar", ARABIC)] {
        tree.insert(SourcePath::new(&format!("content/a/b/{code}.md")), File::Text(text.into()));
    }
    let hidden = "un\u{a0}deux\u{202e}trois\tquatre\n";
    tree.insert(SourcePath::new("content/a/b/en.md"), File::Text(hidden.into()));
    tree
}

fn place(code: &str, text: &str, word: &str) -> Place {
    let start = text.find(word).expect("the word stands in the text");
    Place::range(&SourcePath::new(&format!("content/a/b/{code}.md")), start..start + word.len())
}

fn link(code: &str, text: &str) -> Problem {
    Problem::new(LINK)
        .at(place(code, text, "@traite-enfant"))
        .with("key", "traite-enfant")
        .with("near", "traite-enfants")
        .in_bundle("b")
        .correct("[traite](@traite-enfants)")
}

fn report(problems: impl IntoIterator<Item = Problem>) -> Report {
    let mut report = Report::new();
    for problem in problems {
        report.add(problem);
    }
    report.sorted()
}

fn drawn(staff: Staff, report: &Report, expected: Expect) {
    let words = words(staff);
    let text = terminal::problems(report, &tree(), &words, Pen { colour: false });
    let visible = text.replace('\u{2068}', "<FSI>").replace('\u{2069}', "<PDI>");
    expected.assert_eq(&format!("{visible}{}\n", terminal::counts(report, &words)));
}

#[test]
fn a_problem_is_drawn_in_french_and_in_english() {
    let report = report([link("fr", FRENCH).foreign("a foreign note\nwith a second line")]);
    drawn(
        Staff::French,
        &report,
        expect![[r#"
        Erreur R901 : Le lien mène à « traite-enfant », qui n’existe pas.
          content/a/b/fr.md:4:17
          4 | Le mot [traite](@traite-enfant) a un sens précis.
            |                 ^^^^^^^^^^^^^^
          Vouliez-vous dire « traite-enfants » ?
          Ligne corrigée, prête à copier :
            [traite](@traite-enfants)
          Note technique : a foreign note

        une erreur
    "#]],
    );
    drawn(
        Staff::English,
        &report,
        expect![[r#"
        Error R901: The link leads to “traite-enfant”, which does not exist.
          content/a/b/fr.md:4:17
          4 | Le mot [traite](@traite-enfant) a un sens précis.
            |                 ^^^^^^^^^^^^^^
          Did you mean “traite-enfants”?
          Corrected line, ready to copy:
            [traite](@traite-enfants)
          Technical note: a foreign note

        one error
    "#]],
    );
}

#[test]
fn a_line_from_right_to_left_is_isolated_and_its_marked_words_are_repeated() {
    let problem = Problem::new(LINK)
        .at(place("ar", ARABIC, "الاتجار"))
        .at(place("fr", FRENCH, "traite"))
        .with("key", "الاتجار")
        .with("near", "");
    drawn(
        Staff::French,
        &report([problem.clone()]),
        expect![[r#"
            Erreur R901 : Le lien mène à « <FSI>الاتجار<PDI> », qui n’existe pas.
              content/a/b/ar.md:4:7
              4 | <FSI>كلمة [الاتجار](@traite-enfant) لها معنى.<PDI>
                | <FSI>      ^^^^^^^ الاتجار<PDI>
              voir aussi content/a/b/fr.md:4:9
              4 | Le mot [traite](@traite-enfant) a un sens précis.
                |         ------
              Vouliez-vous dire « none » ?

            une erreur
        "#]],
    );
    drawn(
        Staff::English,
        &report([problem]),
        expect![[r#"
            Error R901: The link leads to “<FSI>الاتجار<PDI>”, which does not exist.
              content/a/b/ar.md:4:7
              4 | <FSI>كلمة [الاتجار](@traite-enfant) لها معنى.<PDI>
                | <FSI>      ^^^^^^^ الاتجار<PDI>
              see also content/a/b/fr.md:4:9
              4 | Le mot [traite](@traite-enfant) a un sens précis.
                |         ------
              Did you mean “none”?

            one error
        "#]],
    );
}

#[test]
fn characters_that_cannot_be_seen_are_named() {
    let at = |range| Place::range(&SourcePath::new("content/a/b/en.md"), range);
    let report = report([Problem::new(SPACE).at(at(2..4)), Problem::new(SPACE).at(at(9..11))]);
    drawn(
        Staff::French,
        &report,
        expect![[r#"
        Conseil R902 : Cette espace ne se voit pas.
          content/a/b/en.md:1:3
          1 | un<espace insécable U+00A0>deux<direction forcée de droite à gauche U+202E>trois    quatre
            |   ^^^^^^^^^^^^^^^^^^^^^^^^^

        Conseil R902 : Cette espace ne se voit pas.
          content/a/b/en.md:1:8
          1 | un deux<direction forcée de droite à gauche U+202E>trois    quatre
            |        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^

        2 conseils
    "#]],
    );
    drawn(
        Staff::English,
        &report,
        expect![[r#"
        Advice R902: This space cannot be seen.
          content/a/b/en.md:1:3
          1 | un<no-break space U+00A0>deux<right-to-left override U+202E>trois    quatre
            |   ^^^^^^^^^^^^^^^^^^^^^^^

        Advice R902: This space cannot be seen.
          content/a/b/en.md:1:8
          1 | un deux<right-to-left override U+202E>trois    quatre
            |        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^

        2 pieces of advice
    "#]],
    );
}

#[test]
fn many_problems_of_one_code_are_drawn_three_times_and_then_listed() {
    let at = |number: usize| Place::file(&SourcePath::new(&format!("content/a/{number}/fr.md")));
    let many = (1..=6).map(|number| Problem::new(SPACE).at(at(number)));
    drawn(
        Staff::French,
        &report(many),
        expect![[r#"
        Conseil R902 : Cette espace ne se voit pas.
          content/a/1/fr.md

        Conseil R902 : Cette espace ne se voit pas.
          content/a/2/fr.md

        Conseil R902 : Cette espace ne se voit pas.
          content/a/3/fr.md

        Le même problème (R902) se trouve à 3 autres endroits :
          content/a/4/fr.md
          content/a/5/fr.md
          content/a/6/fr.md

        6 conseils
    "#]],
    );
}

#[test]
fn places_beyond_the_text_and_very_long_lines_are_drawn_too() {
    let mut tree = Tree::new();
    let path = SourcePath::new("content/a/b/fr.md");
    let text = format!("{}là{}", "é".repeat(50_000), "è".repeat(50_000));
    let at = text.find("là").expect("it is there");
    tree.insert(path.clone(), File::Text(text.into()));
    let problems = [
        Problem::new(SPACE).at(Place::range(&path, at..at + 3)),
        Problem::new(SPACE).at(Place::range(&path, 1..3)),
        Problem::new(SPACE).at(Place::range(&path, 900_000..900_001)),
        Problem::new(SPACE).at(Place { path: path.clone(), start: Some(30), end: Some(10) }),
    ];
    let text = terminal::problems(&report(problems), &tree, &words(Staff::English), Pen { colour: true });
    assert!(text.contains("là") && text.len() < 8_000, "{} bytes", text.len());
}

#[test]
fn programs_get_json() {
    let text = json::report(&report([link("ar", ARABIC)]), &tree(), &words(Staff::English), None);
    expect![[r#"
        {
          "fanal": 1,
          "language": "en",
          "counts": {
            "stop": 0,
            "error": 1,
            "advice": 0
          },
          "problems": [
            {
              "code": "R901",
              "weight": "error",
              "message": "The link leads to “traite-enfant”, which does not exist.",
              "next": "Did you mean “traite-enfants”?",
              "places": [
                {
                  "path": "content/a/b/ar.md",
                  "line": 4,
                  "column": 16,
                  "end_line": 4,
                  "end_column": 30
                }
              ],
              "arguments": {
                "key": "traite-enfant",
                "near": "traite-enfants"
              },
              "bundle": "b",
              "correction": "[traite](@traite-enfants)",
              "foreign": null
            }
          ]
        }
    "#]]
    .assert_eq(&text);
}

#[test]
fn code_hosts_get_sarif() {
    let text = sarif::report(&report([link("ar", ARABIC), Problem::new(SPACE)]), &tree(), &words(Staff::English));
    expect![[r#"
        {
          "$schema": "https://json.schemastore.org/sarif-2.1.0.json",
          "version": "2.1.0",
          "runs": [
            {
              "tool": {
                "driver": {
                  "name": "Fanal",
                  "semanticVersion": "0.1.0",
                  "language": "en",
                  "rules": [
                    {
                      "id": "R901",
                      "shortDescription": {
                        "text": "A link names a key."
                      },
                      "help": {
                        "text": "A link names a key. Example: “[word](@key)”."
                      },
                      "defaultConfiguration": {
                        "level": "error"
                      }
                    },
                    {
                      "id": "R902",
                      "shortDescription": {
                        "text": "Some spaces cannot be seen."
                      },
                      "help": {
                        "text": "Some spaces cannot be seen."
                      },
                      "defaultConfiguration": {
                        "level": "warning"
                      }
                    }
                  ]
                }
              },
              "columnKind": "unicodeCodePoints",
              "originalUriBaseIds": {
                "SITE": {
                  "description": {
                    "text": "The site's folder, where site.yaml stands."
                  }
                }
              },
              "results": [
                {
                  "ruleId": "R901",
                  "level": "error",
                  "message": {
                    "text": "The link leads to “traite-enfant”, which does not exist.\nDid you mean “traite-enfants”?\n[traite](@traite-enfants)"
                  },
                  "locations": [
                    {
                      "physicalLocation": {
                        "artifactLocation": {
                          "uri": "content/a/b/ar.md",
                          "uriBaseId": "SITE"
                        },
                        "region": {
                          "startLine": 4,
                          "startColumn": 16,
                          "endLine": 4,
                          "endColumn": 30
                        }
                      }
                    }
                  ],
                  "ruleIndex": 0,
                  "properties": {
                    "bundle": "b"
                  }
                },
                {
                  "ruleId": "R902",
                  "level": "warning",
                  "message": {
                    "text": "This space cannot be seen."
                  },
                  "locations": [],
                  "ruleIndex": 1
                }
              ]
            }
          ]
        }
    "#]].assert_eq(&text);
}

#[test]
fn github_gets_workflow_commands() {
    let text = github::report(&report([link("fr", FRENCH), Problem::new(SPACE)]), &tree(), &words(Staff::French));
    expect![[r#"
        ::error file=content/a/b/fr.md,line=4,endLine=4,col=17,endColumn=31,title=Erreur R901::Le lien mène à « traite-enfant », qui n’existe pas.%0AVouliez-vous dire « traite-enfants » ?%0A[traite](@traite-enfants)
        ::warning title=Conseil R902::Cette espace ne se voit pas.
    "#]].assert_eq(&text);
}

/// Problems that no content can cause: they depend on the computer, or are our own fault.
#[test]
fn faults_of_the_computer_and_our_own_are_told_calmly() {
    let codes = [Code::stop("C111"), Code::advice("C133"), Code::stop("C199")];
    let report = report(codes.map(Problem::new));
    drawn(
        Staff::French,
        &report,
        expect![[r#"
            Arrêt C111 : La commande n’a pas été comprise.
              « fanal aide » montre des exemples.

            Arrêt C199 : Fanal a fait une faute et s’est arrêté. Vos textes n’y sont pour rien, et rien n’a été publié.
              Envoyez ce message et ce que vous faisiez aux personnes qui s’occupent de Fanal.

            Conseil C133 : Fanal ne peut pas suivre les modifications de ce dossier; il le relit chaque seconde.
              Rien à faire, l’aperçu fonctionne. Un dossier sur un disque réseau ou un très grand dossier en est la cause habituelle.

            2 problèmes qui arrêtent tout · un conseil
        "#]],
    );
    drawn(
        Staff::English,
        &report,
        expect![[r#"
        Stop C111: The command was not understood.
          “fanal help” shows examples.

        Stop C199: Fanal made a mistake and stopped. Your texts are not the cause, and nothing was published.
          Send this message, and what you were doing, to the people who look after Fanal.

        Advice C133: Fanal cannot follow changes in this folder; it reads it again every second.
          Nothing to do, the preview works. A folder on a network disk or a very large folder is the usual cause.

        2 problems that stop everything · one piece of advice
    "#]],
    );
}

/// Every code of the program's own words has its sentence, next step and explanation in both languages, and none is left over.
#[test]
fn every_code_of_the_command_line_is_explained_in_both_languages() {
    let tree = builtin::tree();
    let french = Words::new(Staff::French, &tree);
    let english = Words::new(Staff::English, &tree);
    assert_eq!(french.codes(), english.codes());
    for code in french.codes().iter().filter(|code| code.starts_with('C')) {
        for words in [&french, &english] {
            for part in ["next", "explain"] {
                assert!(words.find(code, Some(part), &[]).is_some(), "{code}.{part} in {}", words.staff().code());
            }
        }
    }
}
