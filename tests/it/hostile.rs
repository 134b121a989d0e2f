//! Content that was damaged, misunderstood or made to harm: no panic, no markup that leaves its place, a sentence with a place.

use std::collections::BTreeSet;
use std::fmt::Write;
use std::sync::Arc;

use fanal::path::SourcePath;
use fanal::plan::Profile;
use fanal::source::tree::{File, Tree};
use proptest::prelude::*;

use crate::check::{self, Outcome, site};
use crate::scratch::told;

/// Codes of an outcome, each once, and the French sentence of one of them.
fn codes(outcome: &Outcome) -> BTreeSet<&'static str> {
    outcome.report.iter().map(|problem| problem.code.name).collect()
}

#[track_caller]
fn tells(outcome: &Outcome, code: &str) -> String {
    let problem = outcome.report.iter().find(|problem| problem.code.name == code);
    problem.map(told).unwrap_or_else(|| panic!("no {code} in\n{}", outcome.problems()))
}

/// Every place lies within its file, at the edges of letters.
fn places_are_inside(outcome: &Outcome) {
    for problem in outcome.report.iter() {
        for place in &problem.places {
            let Some(range) = place.bytes() else { continue };
            let text = outcome.tree.text(place.path.as_str()).unwrap_or_else(|| panic!("no text {}", place.path));
            assert!(range.start <= range.end && range.end <= text.len(), "{} {range:?}", problem.code.name);
            assert!(
                text.is_char_boundary(range.start) && text.is_char_boundary(range.end),
                "{} {range:?} cuts a letter of {}",
                problem.code.name,
                place.path
            );
        }
    }
}

const NO_CANARY: &str = "canary";

/// Tags and attributes of every page and feed: nothing that content wrote is one of them.
fn nothing_breaks_out(outcome: &Outcome) {
    let mut pages = 0;
    for path in outcome.paths() {
        if !(path.ends_with(".html") || path.ends_with(".xml")) {
            continue;
        }
        pages += 1;
        for (name, attributes) in tags(&outcome.file(path), path) {
            assert!(!name.contains(NO_CANARY), "<{name}> in {path}");
            for (attribute, value) in attributes {
                assert!(!attribute.starts_with("on") && attribute != "style", "{attribute} of <{name}> in {path}");
                let address = ["href", "src", "content", "action"].contains(&attribute.as_str());
                let scheme = value.trim().to_lowercase();
                let acts = ["javascript:", "vbscript:", "data:text"].iter().any(|bad| scheme.starts_with(bad));
                assert!(!(address && acts), "{attribute}={value} of <{name}> in {path}");
                assert!(!(attribute == "href" && value.starts_with("//")), "{attribute}={value} in {path}");
            }
        }
    }
    assert!(pages > 0, "pages were made:\n{}", outcome.problems());
}

type Tag = (String, Vec<(String, String)>);

/// A strict reader of tags: whatever is not text, a comment, a declaration or a well-written tag is refused.
fn tags(page: &str, path: &str) -> Vec<Tag> {
    let mut tags = Vec::new();
    let mut rest = page;
    while let Some(at) = rest.find('<') {
        rest = &rest[at + 1..];
        if let Some(comment) = rest.strip_prefix("!--") {
            rest = &comment[comment.find("-->").expect("a comment that ends") + 3..];
            continue;
        }
        if rest.starts_with(['!', '?', '/']) {
            rest = &rest[rest.find('>').expect("a tag that ends") + 1..];
            continue;
        }
        let is_name = |letter: char| letter.is_ascii_alphanumeric() || "-:_".contains(letter);
        let end = rest.find(|letter| !is_name(letter)).expect("a tag that ends");
        assert!(end > 0, "a sign < that opens nothing in {path}: {:?}", &rest[..rest.len().min(40)]);
        let name = rest[..end].to_lowercase();
        rest = &rest[end..];
        let mut attributes = Vec::new();
        loop {
            rest = rest.trim_start();
            if let Some(after) = rest.strip_prefix("/>").or_else(|| rest.strip_prefix('>')) {
                rest = after;
                break;
            }
            let end = rest.find(|letter| !is_name(letter)).expect("an attribute that ends");
            assert!(end > 0, "no attribute of <{name}> in {path}: {:?}", rest.chars().take(60).collect::<String>());
            let attribute = rest[..end].to_lowercase();
            rest = &rest[end..];
            let mut value = "";
            if let Some(after) = rest.strip_prefix('=') {
                let quoted = after.strip_prefix('"').unwrap_or_else(|| panic!("{attribute} without quotes in {path}"));
                let end = quoted.find('"').expect("a quote that ends");
                (value, rest) = (&quoted[..end], &quoted[end + 1..]);
            }
            attributes.push((attribute, value.replace("&amp;", "&").replace("&quot;", "\"")));
        }
        if name == "script" || name == "style" {
            rest = &rest[rest.find(&format!("</{name}")).expect("a script that ends")..];
        }
        tags.push((name, attributes));
    }
    tags
}

const EVIL: &str = "\"'></script></title></style><canary onload=x>&lt;canary&gt; ${{x}} {{ x }} ]]>";

/// A value that YAML reads as it is.
fn quoted(words: &str) -> String {
    format!("'{}'", words.replace('\'', "''"))
}

#[test]
fn markup_stays_words_wherever_it_is_written() {
    let evil = quoted(EVIL);
    let text = format!(
        "--- site.yaml ---
fanal: 1
id: essai
name: {{ fr: {evil}, en: {evil} }}
time_zone: America/Toronto
base_url: https://essai.example/
host: netlify
languages:
  - {{ tag: fr-CA, code: fr, name: {evil} }}
  - {{ tag: en-CA, code: en }}
  - {{ tag: ar, code: ar, name: {evil} }}
organisation: {{ name: {{ fr: {evil} }}, phone: {evil}, email: \"l'aide@essai.example\" }}
licence: {{ name: {evil} }}
menu: [articles, services]
crisis: [ligne]
glossary: first
exit: {{ to: {{ fr: https://meteo.example/, en: https://weather.example/ }} }}
--- content/sources.yaml ---
loi: {{ title: {evil}, lang: fr, author: {evil}, publisher: {evil}, url: https://loi.example/ }}
--- content/vocabularies/topics.yaml ---
- id: sujet
  label: {{ fr: {evil}, en: {evil}, ar: {evil} }}
--- content/articles/section.yaml ---
kind: article
--- content/articles/fr.md ---
---
title: {evil}
summary: {evil}
---
{EVIL}
--- content/articles/un/facts.yaml ---
topics: [sujet]
sources: [loi]
updated: 2026-01-01
--- content/articles/un/fr.md ---
---
title: {evil}
summary: {evil}
slug: {evil}
aliases: ['../../x', '//evil', 'javascript:alert(1)', {evil}]
media: {{ dessin.svg: {{ alt: {evil} }}, \"a'b.pdf\": {{ alt: {evil} }} }}
---
## {EVIL}

![](dessin.svg) ![{EVIL}](dessin.svg) [x](a'b.pdf) [@loi, {EVIL}] Mot {EVIL}

::: table {{src=t.csv}} /

::: video {{url=\"https://video.example/\" title=\"<canary>\"}} /

[x](https://e.example/\"onload=x) [y](javascript:alert) [z](//evil.example) <https://e.example/'onload='x>
--- content/articles/un/t.csv ---
{EVIL},=1+1
\"=cmd|' /C calc'!A0\",@sum
--- content/articles/un/dessin.svg ---
<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"1\" height=\"1\"><title>&lt;canary&gt;</title></svg>
--- content/articles/un/a'b.pdf ---
%PDF
--- content/services/section.yaml ---
kind: service
--- content/services/ligne/facts.yaml ---
phones:
  - {{ id: voix, number: +18339001010, channel: voice, languages: [fr], hours: 24/7 }}
web: {{ fr: 'https://aide.example/?a=\"onload=x' }}
chat: {{ fr: https://clavardage.example/ }}
sourced: {{ url: https://aide.example/, read_date: 2026-01-01 }}
--- content/services/ligne/fr.md ---
---
title: {evil}
hours: {evil}
phones: {{ voix: {{ label: {evil}, hours: {evil}, note: {evil} }} }}
promise: {{ who_answers: {evil}, cost: {evil} }}
---
{{{{ phone ligne }}}} {{{{ service ligne }}}} {{{{ hours ligne }}}} {{{{ link ligne }}}}
--- content/glossaire/section.yaml ---
kind: term
--- content/glossaire/mot/facts.yaml ---
sources: [loi]
--- content/glossaire/mot/fr.md ---
---
title: {evil}
preferred: [mot]
avoid: [{{ word: {evil}, reason: {evil} }}]
---
{EVIL}
"
    );
    for profile in [Profile::WEB, Profile::USB] {
        let outcome = check::on(check::DAY, profile, &text);
        places_are_inside(&outcome);
        nothing_breaks_out(&outcome);
        for path in outcome.paths() {
            assert!(!path.contains("..") && !path.starts_with('/') && !path.contains('\''), "{path}");
        }
    }
}

#[test]
fn line_ends_of_windows_change_no_byte_of_a_page() {
    let text = "--- content/articles/un/facts.yaml ---
# remarque
topics: []
updated: 2026-01-01
--- content/articles/un/fr.md ---
---
title: Recrutement : comment ça se passe
summary: |
  Une ligne
  puis l’autre
---

## Un

Mot **gras**\\
suite, `code`

- un
- deux

::: note
Attention.
:::

| a | b |
|---|---|
| 1 | 2 |

    bloc
";
    let unix = site(text);
    let mut tree = Tree::new();
    for (path, file) in check::files(text).iter() {
        let file = match file {
            File::Text(text) => File::Text(text.replace('\n', "\r\n").into()),
            other => other.clone(),
        };
        tree.insert(path.clone(), file);
    }
    let windows = check::build(check::with_defaults(tree), check::DAY, Profile::WEB);
    assert_eq!(unix.paths(), windows.paths());
    for path in unix.paths() {
        assert_eq!(unix.file(path), windows.file(path), "{path}");
    }
    assert_eq!(codes(&unix), codes(&windows));
    places_are_inside(&windows);
}

#[test]
fn what_is_wrong_on_a_line_of_windows_is_shown_there() {
    let outcome = site(
        "--- content/articles/un/facts.yaml ---\r\nordre: 3\r\nupdated: 2026-02-30\r\n--- content/articles/un/fr.md ---\r\n---\r\ntitle: Un\r\n---\r\n\r\nVoir [x](@rien).\r\n",
    );
    let problems = outcome.problems();
    assert!(problems.contains("Y111 content/articles/un/facts.yaml:1:1 \"ordre\"\n"), "{problems}");
    assert!(problems.contains("Y114 content/articles/un/facts.yaml:2:10 \"2026-02-30\"\n"), "{problems}");
    assert!(problems.contains("R101 content/articles/un/fr.md:5:6 \"[x](@rien)\"\n"), "{problems}");
}

fn facts(text: &str) -> Outcome {
    let outcome = site(&format!(
        "--- content/articles/un/facts.yaml ---\n{text}\n--- content/articles/un/fr.md ---\n---\ntitle: Un\n---\n"
    ));
    places_are_inside(&outcome);
    outcome
}

#[test]
fn yaml_that_would_hang_is_refused() {
    let deep_flow = format!("topics: {}{}", "[".repeat(4000), "]".repeat(4000));
    let mut deep_block = String::new();
    for depth in 0..4000 {
        let _ = writeln!(deep_block, "{}a:", " ".repeat(depth));
    }
    for marks in ["- ", "? ", "- - ? "] {
        tells(&facts(&marks.repeat(4000)), "Y103");
    }
    let many = (0..100_001).fold(String::new(), |mut text, number| {
        let _ = writeln!(text, "a{number}: 1");
        text
    });
    let bomb = "a: &a [x, x]\nb: &b [*a, *a]\nc: &c [*b, *b]\nd: [*c, *c]\n";
    assert_eq!(tells(&facts(&deep_flow), "Y103").split(" → ").count(), 2);
    tells(&facts(&deep_block), "Y103");
    tells(&facts(bomb), "Y104");
    tells(&facts("a: &a { b: 1 }\nc:\n  <<: *a\n"), "Y104");
    tells(&facts("<<: { order: 1 }\n"), "Y104");
    tells(&facts("order: 1\norder: 2\n"), "Y102");
    let outcome = facts(&many);
    assert!(codes(&outcome).contains("Y111") || codes(&outcome).contains("Y103"), "{:?}", codes(&outcome));
    let huge = "x".repeat(2_000_000);
    facts(&format!("topics: [{huge}]\n"));
    facts(&format!("{huge}: 1\n"));
    tells(&facts("- un\n- deux\n"), "Y119");
    tells(&facts("un seul mot"), "Y119");
    tells(&facts("a: [\n"), "Y107");
    facts("");
    facts("---\norder: 1\n...\n---\norder: 2\n");
    facts("order: !!binary aGVsbG8=\nupdated: !!set {a}\n? [x, y] : z\n");
    facts("\"\\ud800\": 1\n");
    facts("order: \u{0}\nsource: \u{1b}[31m\n");
}

#[test]
fn norway_is_a_language() {
    let outcome = site(
        "--- site.yaml ---
fanal: 1
id: essai
name: { no: Prøve, on: On, yes: Yes }
time_zone: America/Toronto
languages:
  - { tag: no, code: no }
  - { tag: yo, code: on, name: Yorùbá }
exit: { to: { no: https://vaer.example/ } }
--- content/articles/un/facts.yaml ---
source: no
--- content/articles/un/no.md ---
---
title: Nei
slug: no
---
Tekst.
",
    );
    assert!(outcome.has("no/index.html"), "{:#?}{}", outcome.paths(), outcome.problems());
    assert!(outcome.paths().iter().any(|path| path.starts_with("no/") && path.ends_with("/no/index.html")));
    assert!(tells(&outcome, "S107").contains("« yes »"));
    places_are_inside(&outcome);
}

#[test]
fn markdown_without_end_does_not_hang() {
    let deep = [
        ">".repeat(4000),
        "- ".repeat(4000),
        "[".repeat(4000),
        "*a ".repeat(4000),
        "(".repeat(4000),
        "{{ ".repeat(4000),
        "::: note\n".repeat(4000),
        "`".repeat(4001),
        "[^a]: ".repeat(2000),
        "| ".repeat(4000) + "\n" + &"|-".repeat(4000),
        "![".repeat(4000) + &"](x)".repeat(4000),
        "\u{0}\u{1}\u{1b}[31m\u{202e}\u{2066}".repeat(100),
        "---\n".repeat(400),
        "x".repeat(1_000_000),
    ];
    for body in deep {
        let outcome = site(&format!(
            "--- content/articles/un/facts.yaml ---\n--- content/articles/un/fr.md ---\n---\ntitle: Un\n---\n{body}\n"
        ));
        places_are_inside(&outcome);
        nothing_breaks_out(&outcome);
    }
}

#[test]
fn a_front_matter_without_end_is_told() {
    let outcome = site("--- content/articles/un/facts.yaml ---\n--- content/articles/un/fr.md ---\n---\ntitle: Un\n");
    assert!(tells(&outcome, "B111").contains("jamais fermé"));
    let empty = site("--- content/articles/un/facts.yaml ---\n--- content/articles/un/fr.md ---\n");
    assert!(tells(&empty, "B122").contains("pas d’en-tête"));
    let lines = site(
        "--- content/articles/un/facts.yaml ---\n--- content/articles/un/fr.md ---\n---\ntitle: Un\n---\nA\n\n---\n\nB\n",
    );
    assert!(lines.file("fr/articles/un/index.html").contains("<hr>"));
    let home = site("--- content/home/fr.md ---\n---\ntitle: Accueil\n--- content/articles/fr.md ---\n---\n");
    tells(&home, "S133");
}

#[test]
fn files_of_another_shape_are_told() {
    for (file, code) in [
        ("site.yaml", "S102"),
        ("content/articles/section.yaml", "Y119"),
        ("content/sources.yaml", "Y119"),
        ("content/articles/un/fr.ledger.yaml", "Y119"),
    ] {
        let outcome = site(&format!(
            "--- content/articles/un/facts.yaml ---\n--- content/articles/un/fr.md ---\n---\ntitle: Un\n---\n--- {file} ---\n- un\n- deux\n"
        ));
        tells(&outcome, code);
        places_are_inside(&outcome);
    }
    let list = site("--- content/vocabularies/topics.yaml ---\nun: deux\n");
    tells(&list, "S125");
    let urls = site("--- content/urls.yaml ---\n- un\n");
    tells(&urls, "Y119");
    let front = site(
        "--- content/articles/un/facts.yaml ---\n--- content/articles/un/fr.md ---\n---\n- un\n---\n--- content/articles/un/t.csv ---\n",
    );
    tells(&front, "Y119");
}

#[test]
fn three_hundred_languages_are_only_many() {
    let mut text = String::from(
        "--- site.yaml ---\nfanal: 1\nid: essai\nname: { aaa: X }\ntime_zone: America/Toronto\nfrench_first: no\nlanguages:\n",
    );
    for number in 0..300 {
        let letter = |n: usize| (b'a' + (n % 26) as u8) as char;
        let code: String = [letter(number / 26 / 26), letter(number / 26), letter(number)].iter().collect();
        let _ = writeln!(text, "  - {{ tag: {code}, code: {code}, name: N{number} }}");
    }
    let outcome = site(&text);
    places_are_inside(&outcome);
    assert!(outcome.has("aaa/index.html"), "{}", outcome.problems().lines().take(5).collect::<String>());
}

#[test]
fn names_that_another_thing_has_are_told() {
    let long = "a".repeat(61);
    for (key, code) in [(long.as_str(), "B102"), ("con", "P102"), ("aux", "P102"), ("Été", "B102"), ("-a", "B102")] {
        let outcome = site(&format!(
            "--- content/articles/{key}/facts.yaml ---\n--- content/articles/{key}/fr.md ---\n---\ntitle: Un\nslug: {key}\n---\n"
        ));
        tells(&outcome, code);
        assert!(outcome.report.iter().all(|problem| problem.code.name != "P102" || !problem.places.is_empty()));
    }
    for name in ["404", "assets", "index", "go", "feed", "sitemap", "robots"] {
        let outcome = site(&format!(
            "--- content/articles/un/facts.yaml ---\n--- content/articles/un/fr.md ---\n---\ntitle: {name}\n---\nTexte\n--- content/{name}/deux/facts.yaml ---\n--- content/{name}/deux/fr.md ---\n---\ntitle: '{name}'\n---\nTexte\n"
        ));
        assert!(outcome.has(&format!("fr/articles/{name}/index.html")), "{name}: {}", outcome.problems());
        places_are_inside(&outcome);
        nothing_breaks_out(&outcome);
    }
}

#[test]
fn drawings_and_files_that_act_are_refused() {
    for drawing in [
        "<svg xmlns=\"http://www.w3.org/2000/svg\"><script>x</script></svg>",
        "<svg xmlns=\"http://www.w3.org/2000/svg\" onload=\"x\"/>",
        "<svg xmlns=\"http://www.w3.org/2000/svg\"><a href=\"javascript:x\"/></svg>",
        "<!DOCTYPE svg [<!ENTITY a \"b\">]><svg xmlns=\"http://www.w3.org/2000/svg\"><text>&a;</text></svg>",
        "<svg",
        "",
    ] {
        let outcome = site(&format!(
            "--- content/articles/un/facts.yaml ---\n--- content/articles/un/fr.md ---\n---\ntitle: Un\n---\n![x](d.svg)\n--- content/articles/un/d.svg ---\n{drawing}\n"
        ));
        let told = tells(&outcome, "I105");
        assert!(told.contains('→'), "{told}");
        assert!(outcome.paths().iter().all(|path| !path.ends_with(".svg")));
    }
}

#[test]
fn overrides_of_direction_are_told_wherever_they_stand() {
    let sign = '\u{202e}';
    let places = [
        format!("--- content/articles/un/fr.md ---\n---\ntitle: A{sign}B\n---\n"),
        format!("--- content/articles/un/fr.md ---\n---\ntitle: A\nsummary: x{sign}y\n---\n"),
        format!("--- content/articles/un/fr.md ---\n---\ntitle: A\n---\nx{sign}y\n"),
        format!("--- content/sources.yaml ---\nloi: {{ title: A{sign}B, lang: fr }}\n"),
        format!(
            "--- content/vocabularies/topics.yaml ---\n- {{ id: a, label: {{ fr: A{sign}B, en: A }} }}\n--- content/articles/un/fr.md ---\n---\ntitle: A\n---\n"
        ),
    ];
    for text in places {
        let outcome = site(&format!("--- content/articles/un/facts.yaml ---\n{text}"));
        places_are_inside(&outcome);
        let told = outcome.report.iter().any(|problem| {
            let place = problem.places.first().and_then(|place| Some((place.path.as_str(), place.bytes()?)));
            place.is_some_and(|(path, range)| {
                outcome.tree.text(path).is_some_and(|text| text.get(range).is_some_and(|text| text.contains(sign)))
            })
        });
        assert!(told, "{text}\n{}", outcome.problems());
    }
}

/// A few files of the real site: one of each kind.
fn sample() -> Tree {
    let root = std::path::Path::new(env!("CARGO_MANIFEST_DIR"));
    let mut tree = Tree::new();
    let mut put = |path: &str| {
        if let Ok(text) = std::fs::read_to_string(root.join(path)) {
            tree.insert(SourcePath::new(path), File::Text(text.into()));
        }
    };
    put("content/sources.yaml");
    ["topics", "audiences", "regions"].iter().for_each(|name| put(&format!("content/vocabularies/{name}.yaml")));
    for (section, key) in [("services", "urgence-911"), ("services", "cyberaide")] {
        put(&format!("content/{section}/section.yaml"));
        for code in ["fr", "ar"] {
            put(&format!("content/{section}/{code}.md"));
            put(&format!("content/{section}/{key}/{code}.md"));
            put(&format!("content/{section}/{key}/{code}.ledger.yaml"));
            put(&format!("content/home/{code}.md"));
        }
        put(&format!("content/{section}/{key}/facts.yaml"));
    }
    let site = "fanal: 1\nid: essai\nname: { fr: Essai }\ntime_zone: America/Toronto\nlanguages:\n  - { tag: fr-CA, code: fr }\n  - { tag: ar, code: ar }\n\
                menu: [textes]\ncrisis: [urgence-911]\nexit: { to: { fr: https://meteo.example/ } }\n";
    tree.insert(SourcePath::new("site.yaml"), File::Text(site.into()));
    let article = std::fs::read_to_string(root.join("tests/sites/everything-wrong/content/textes/un-cadeau/fr.md"));
    tree.insert(SourcePath::new("content/textes/section.yaml"), File::Text("kind: article\n".into()));
    tree.insert(SourcePath::new("content/textes/un/facts.yaml"), File::Text("topics: [a, b]\nsources: [c]\n".into()));
    tree.insert(SourcePath::new("content/textes/un/fr.md"), File::Text(article.expect("a text").into()));
    tree
}

const TOKENS: [&str; 24] = [
    "---\n",
    ": ",
    "- ",
    "\"",
    "'",
    "{",
    "}",
    "[",
    "]",
    "|\n",
    ">",
    "#",
    "&a ",
    "*a",
    "::: note\n",
    "{{ phone ",
    "}}",
    "\t",
    "\u{202e}",
    "é",
    "\u{0}",
    "](@x)",
    "\r\n",
    "https://x",
];

/// How a file is damaged: where (of its length), and with what.
#[derive(Clone, Debug)]
enum Damage {
    Flip(u16, u8),
    Cut(u16, u8),
    Double(u16),
    Insert(u16, usize),
}

fn damage() -> impl Strategy<Value = Damage> {
    prop_oneof![
        (any::<u16>(), any::<u8>()).prop_map(|(at, byte)| Damage::Flip(at, byte)),
        (any::<u16>(), any::<u8>()).prop_map(|(at, length)| Damage::Cut(at, length)),
        any::<u16>().prop_map(Damage::Double),
        (any::<u16>(), 0..TOKENS.len()).prop_map(|(at, token)| Damage::Insert(at, token)),
    ]
}

fn damaged(text: &str, damage: &Damage) -> String {
    let mut bytes = text.as_bytes().to_vec();
    let place = |at: u16| usize::from(at) * text.len() / (usize::from(u16::MAX) + 1);
    match damage {
        Damage::Flip(at, byte) if !bytes.is_empty() => bytes[place(*at)] = *byte,
        Damage::Flip(..) => {}
        Damage::Cut(at, length) => {
            let start = place(*at);
            let end = (start + usize::from(*length)).min(bytes.len());
            bytes.drain(start..end);
        }
        Damage::Double(at) => {
            let mut lines: Vec<&str> = text.split_inclusive('\n').collect();
            if !lines.is_empty() {
                let line = usize::from(*at) % lines.len();
                lines.insert(line, lines[line]);
            }
            bytes = lines.concat().into_bytes();
        }
        Damage::Insert(at, token) => {
            let at = place(*at);
            bytes.splice(at..at, TOKENS[*token].bytes());
        }
    }
    // The reader of the disk refuses what is not UTF-8 before the pipeline sees it.
    String::from_utf8_lossy(&bytes).into_owned()
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 200, failure_persistence: None, max_shrink_iters: 60, ..ProptestConfig::default() })]
    #[test]
    fn damaged_files_are_told_and_never_break_a_build(
        harm in proptest::collection::vec((any::<prop::sample::Index>(), damage()), 1..5),
    ) {
        let whole = sample();
        let mut tree = whole.clone();
        let paths: Vec<SourcePath> = whole.iter().map(|(path, _)| path.clone()).collect();
        for (which, damage) in &harm {
            let path = &paths[which.index(paths.len())];
            let Some(text) = tree.text(path.as_str()).map(Arc::clone) else { continue };
            tree.insert(path.clone(), File::Text(damaged(&text, damage).into()));
        }
        let outcome = check::build(tree, check::DAY, Profile::WEB);
        places_are_inside(&outcome);
        for path in outcome.paths() {
            if path.ends_with(".html") {
                tags(&outcome.file(path), path);
            }
        }
    }
}
