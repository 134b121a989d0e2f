//! Markdown to HTML and problems: the cases of `tests/markdown/*.test`, and what holds for any text at all.
//!
//! A case is prose, `---`, a text, `---`, the HTML and the problems as people see them; cases are parted by `======`.
//! `UPDATE_EXPECT=1` writes what comes out in place of what was expected.

use std::ops::Range;
use std::path::Path;
use std::sync::Arc;

use fanal::diag::report::{Report, Weight};
use fanal::lang::{Direction, Tag};
use fanal::markdown::blocks::{View, hide};
use fanal::markdown::body::{BlockUse, Body, Cited, Fact, Image, Link, Literal, Target, What};
use fanal::markdown::html::{self, Destination, Setting, Surroundings};
use fanal::markdown::mentions::{Glossary, Mention, Term, find_first};
use fanal::markdown::parse::{Source, parse};
use fanal::markdown::typography::Typography;
use fanal::markdown::{plain, table};
use fanal::path::SourcePath;
use fanal::sentences::{Staff, Words};
use fanal::source::builtin;
use proptest::prelude::*;

fn tag(text: &str) -> Tag {
    Tag::parse(text).unwrap()
}

fn read(text: &str) -> (Body, Report) {
    let mut report = Report::new();
    let path = SourcePath::new("content/articles/a/fr.md");
    let body = parse(Source { path: &path, text: &text.into(), start: 0, bundle: Some("a") }, &mut report);
    (body, report)
}

/// A little site: two pages, two sources, a service, a glossary of two terms.
struct Site;

impl Surroundings for Site {
    fn link(&self, link: &Link) -> Destination<'_> {
        match &link.target {
            Target::Key { key, anchor } => {
                let anchor = anchor.as_ref().map_or(String::new(), |anchor| format!("#{anchor}"));
                match &**key {
                    "traite-enfants" => Destination {
                        href: format!("../traite/{anchor}").into(),
                        words: Some(("Traite d’enfants".into(), None)),
                        language: None,
                    },
                    "help" => Destination {
                        href: format!("/en/help/{anchor}").into(),
                        words: Some(("Get help".into(), Some(tag("en")))),
                        language: Some((tag("en"), "(en anglais)".into())),
                    },
                    _ => Destination::default(),
                }
            }
            Target::Web(address) | Target::File(address) => {
                Destination { href: address.to_string().into(), ..Destination::default() }
            }
            _ => Destination::default(),
        }
    }

    fn fact(&self, fact: &Fact, out: &mut String) {
        match fact {
            Fact::Phone { key, .. } => {
                html::isolated(&format!("1 800 555-0100 ({key})"), Some("tel:+18005550100"), out)
            }
            Fact::Service { key } | Fact::Hours { key } | Fact::Link { key } => {
                html::escape(&format!("[{key}]"), out);
            }
            Fact::Literal { kind: Literal::Phone, text } => html::isolated(text, Some("tel:"), out),
            Fact::Literal { kind: Literal::Email, text } => html::isolated(text, Some(&format!("mailto:{text}")), out),
            Fact::Literal { kind: Literal::Url, text } => html::isolated(text, Some(text), out),
        }
    }

    fn image(&self, image: &Image, alternative: &str, out: &mut String) {
        if let Target::File(file) = &image.target {
            out.push_str("<img src=\"");
            html::escape_attribute(file, out);
            out.push_str("\" alt=\"");
            html::escape_attribute(alternative, out);
            out.push_str("\">");
        }
    }

    fn block(&self, block: &BlockUse, out: &mut String) {
        match block.block.name {
            "table" => {
                let table = table::read("Lieu,Nombre\nMontréal,\"1 200\"\n").unwrap();
                let rows = table.rows.iter().map(|row| row.iter().map(String::as_str).collect());
                html::table(rows, &quebec(), out);
            }
            name => {
                out.push_str("<!-- ");
                out.push_str(name);
                out.push_str(" -->");
            }
        }
    }

    fn citation(&self, cited: &Cited) -> Option<u32> {
        ["ibcr-2007", "cc-279-01"].iter().position(|id| **id == *cited.id).map(|at| at as u32 + 1)
    }

    fn term(&self, term: u32) -> Destination<'_> {
        Destination { href: format!("../terme-{term}/").into(), ..Destination::default() }
    }
}

fn quebec() -> Typography {
    Typography::quebec()
}

fn glossary() -> Glossary {
    let term =
        |key: &str, forms: &[&str]| Term { key: key.into(), forms: forms.iter().map(|form| (*form).into()).collect() };
    Glossary::new(
        "fr",
        &[
            term("traite-enfants", &["traite d'enfants", "traite des enfants"]),
            term("leurre", &["leurre", "cyberprédateur"]),
            term("emprise", &["emprise"]),
        ],
    )
}

fn written(body: &Body, direction: Direction, mentions: &[Mention]) -> String {
    let words = html::Words {
        note: "Note".into(),
        tip: "Astuce".into(),
        important: "Important".into(),
        warning: "Attention".into(),
        caution: "Danger".into(),
        content_note: "Avant de lire".into(),
        answer: "Voir la réponse".into(),
        skip: "Passer ce passage".into(),
        notes: "Notes".into(),
        back: "Retour au texte, note".into(),
    };
    let ids = plain::heading_ids(body);
    let typography = quebec();
    let setting = Setting {
        surroundings: &Site,
        words: &words,
        typography: &typography,
        direction,
        heading_ids: &ids,
        heading_shift: 0,
        mentions,
        prefix: "",
    };
    let mut out = String::new();
    html::write(body, &setting, &mut out);
    out
}

/// The HTML and, below it, each problem: its code, the words it marks, its sentence and next step in French.
fn shown(text: &str, prose: &str) -> String {
    let (body, report) = read(text);
    let direction = if prose.contains("right to left") { Direction::RightToLeft } else { Direction::LeftToRight };
    let mentions = if prose.contains("glossary") { find_first(&body, &glossary(), "") } else { Vec::new() };
    let mut out = written(&body, direction, &mentions).replace('\u{A0}', "~").replace('\u{202F}', "_");
    // One part of the page a line, so that a difference is easy to read.
    for (from, to) in [
        ("><p", ">\n<p"),
        ("</p><", "</p>\n<"),
        ("><li", ">\n<li"),
        ("><h", ">\n<h"),
        ("><div", ">\n<div"),
        ("><tr", ">\n<tr"),
    ] {
        out = out.replace(from, to);
    }
    if prose.contains("plain words") {
        for passage in plain::passages(&body) {
            out.push_str(&format!("\n| {}", passage.text));
        }
        out.push_str(&format!("\n{:?} {}", plain::length(&body), plain::beginning(&body, 20)));
    }
    let words = Words::new(Staff::French, &builtin::tree());
    for problem in report.sorted().iter() {
        let sentence = words.sentence(problem);
        let marked = problem.places[0].bytes().map_or("", |range| &text[range]);
        out.push_str(&format!("\n{} «{marked}» {}\n     {}", problem.code.name, sentence.text, sentence.next));
        if let Some(correction) = &problem.correction {
            out.push_str(&format!("\n     {correction}"));
        }
    }
    out.trim().to_owned()
}

#[test]
fn cases() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/markdown");
    let mut files: Vec<_> = std::fs::read_dir(folder).unwrap().map(|file| file.unwrap().path()).collect();
    files.sort();
    let update = std::env::var_os("UPDATE_EXPECT").is_some();
    let mut different = String::new();
    for file in files {
        let cases = std::fs::read_to_string(&file).unwrap();
        let mut made = Vec::new();
        for case in cases.trim_end().split("\n======\n") {
            let case = format!("{}\n", case.trim_end());
            let mut parts = case.splitn(3, "\n---\n");
            let (prose, text) = (parts.next().unwrap(), parts.next().expect("prose, `---`, a text"));
            let (expected, found) = (parts.next().unwrap_or_default(), shown(text, prose));
            if expected.trim() != found {
                different.push_str(&format!(
                    "{}: {prose}\n{text}\nexpected:\n{expected}\nfound:\n{found}\n\n",
                    file.display()
                ));
            }
            made.push(format!("{prose}\n---\n{text}\n---\n{found}"));
        }
        if update {
            std::fs::write(&file, made.join("\n======\n") + "\n").unwrap();
        }
    }
    assert!(different.is_empty() || update, "{different}");
}

#[test]
fn every_code_has_a_case() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/markdown");
    let cases: String =
        std::fs::read_dir(folder).unwrap().map(|file| std::fs::read_to_string(file.unwrap().path()).unwrap()).collect();
    let words = Words::new(Staff::French, &builtin::tree());
    let missing: Vec<_> = words
        .codes()
        .iter()
        .filter(|code| code.starts_with('M') && !cases.contains(&format!("\n{code} «")))
        // A table of thousands of cells is made by a test of its own.
        .collect();
    assert!(missing.is_empty(), "{missing:?}");
}

#[test]
fn texts_begin_after_their_front_matter() {
    let file: Arc<str> = "---\ntitle: é\n---\n::: not\nVoir [ici](javascript:x).\n:::\n".into();
    let path = SourcePath::new("a.md");
    let mut report = Report::new();
    let start = file.find(":::").unwrap();
    let body = parse(Source { path: &path, text: &file, start, bundle: None }, &mut report);
    let marked: Vec<&str> = report.iter().map(|problem| &file[problem.places[0].bytes().unwrap()]).collect();
    assert_eq!(marked, ["::: not", "[ici](javascript:x)"]);
    assert_eq!(&file[body.blocks[0].span.range()], "::: not\nVoir [ici](javascript:x).\n:::");
}

#[test]
fn what_a_view_may_not_see_is_blank() {
    let text: Arc<str> = "Avant.\n\n::: secret\nInvisible é.\n:::\n\nAprès.\n".into();
    let (body, _) = read(&text);
    let hidden = hide(&text, &body.hidden(View::Public, 0));
    assert_eq!(hidden.len(), text.len());
    let (lowered, report) = read(&hidden);
    assert!(report.is_empty());
    assert_eq!(written(&lowered, Direction::LeftToRight, &[]), "<p>Avant.</p><p>Après.</p>");
    assert!(Arc::ptr_eq(&text, &hide(&text, &[])));
}

/// Texts made to exhaust something are refused with a place, quickly and without a fault.
#[test]
fn hostile_texts() {
    let deep = 4_000;
    let wide = format!("|{}\n|{}\n{}", "a|".repeat(400), "-|".repeat(400), "|x\n".repeat(1_000));
    let long = format!("|{}\n|{}\n{}", "a|".repeat(20), "-|".repeat(20), "|x\n".repeat(1_000));
    let nested_blocks: String = "::: note\n".repeat(deep) + &":::\n".repeat(deep);
    let nested_lists: String = (0..deep).map(|level| format!("{}- a\n", "  ".repeat(level))).collect();
    let texts = [
        ("M111", "> ".repeat(deep) + "x"),
        ("M111", ">".repeat(deep) + "x"),
        ("M111", "- ".repeat(deep) + "x"),
        ("M111", "1. ".repeat(deep) + "x"),
        ("M111", nested_blocks),
        ("M111", nested_lists),
        ("M112", wide),
        ("M112", long),
        ("M111", "*a **a ".repeat(deep) + &"b** b*".repeat(deep)),
        ("", "[".repeat(deep) + &"](a)".repeat(deep)),
        ("M122", "[^a]: x[^a]\n".to_owned() + &"[^".repeat(deep) + "b]"),
        ("", "`".repeat(deep) + "x"),
        ("M113", "{{".repeat(deep) + "}}"),
        ("", "![".repeat(deep)),
        ("M104", ":::\n".repeat(deep)),
        ("M101", "<a ".repeat(deep) + "<b>x"),
        ("", "\\".repeat(deep)),
        ("", "&amp;".repeat(deep)),
        ("", "a@".repeat(deep)),
        ("", "1-".repeat(deep)),
        ("", "https://x.org/".to_owned() + &")".repeat(100_000)),
        ("M122", "[^".repeat(50_000) + "a]"),
        ("M125", "[[".repeat(20_000) + &"]{".repeat(20_000) + "}"),
        ("", "1\"".repeat(50_000)),
        ("", "[^1]".repeat(deep) + "\n\n[^1]: x"),
    ];
    for (code, text) in texts {
        let start = std::time::Instant::now();
        let (body, report) = read(&text);
        let _ = written(&body, Direction::LeftToRight, &[]);
        let found = report.iter().any(|problem| problem.code.name == code && problem.places[0].start.is_some());
        assert!(found || code.is_empty(), "{code}: {:?}", &text[..20]);
        // Generous, for a slow machine: what grows with the square of its length takes minutes.
        assert!(start.elapsed().as_secs() < 10, "{:?} takes {:?}", &text[..20], start.elapsed());
    }
}

fn check_offsets(body: &Body, text: &str) {
    for node in &body.nodes {
        let Range { start, end } = node.span.range();
        assert!(start <= end && end <= text.len(), "{node:?}");
        if node.what == What::Text {
            assert!(text.get(start..end).is_some(), "{node:?}");
        }
    }
}

/// Pieces of Markdown that mean something, to be thrown together.
fn pieces() -> impl Strategy<Value = String> {
    const PIECES: &[&str] = &[
        "::: note",
        ":::",
        "::: helpbox /",
        "::: table {src=a.csv}",
        "::: figure",
        "::: quote {by=\"x\" lang=ar}",
        "\n",
        "\n\n",
        "    ",
        "- ",
        "1. ",
        "> ",
        "# ",
        "## a {#b}",
        "```\n",
        "`",
        "*",
        "**",
        "强调：",
        "中文",
        "（a）",
        "a",
        " b ",
        "é",
        "[mot]{lang=en}",
        "[",
        "]",
        "(@key)",
        "](https://x.org)",
        "{{ phone a }}",
        "{{",
        "}}",
        "[@a, p. 3]",
        "[@a",
        "![x](a.jpg)",
        "<b>",
        "<script>",
        "<!-- x -->",
        "<!--",
        "<?",
        "\"onclick=x\"",
        "|a|b|\n|-|-|\n|1|2|",
        "[^1]",
        "\n[^1]: x\n",
        "a\n: b\n",
        "- [ ] ",
        "&amp;",
        "&#x3C;",
        "\\",
        "a@b.org",
        "https://x.org/a(b)",
        "514 555-0100",
        "+33 1 23 45 67 89",
        "www.x.org",
        "\r\n",
        "\t",
        "[x]: y\n",
        "> [!NOTE]\n",
        "\u{202E}",
        "\0",
        "{lang=fr}",
        "---\n",
        "'",
        "«",
        " ?",
    ];
    proptest::collection::vec(proptest::sample::select(PIECES), 0..40).prop_map(|pieces| pieces.concat())
}

fn any_text() -> impl Strategy<Value = String> {
    prop_oneof![3 => pieces(), 1 => "\\PC{0,80}", 1 => "[ -~\n]{0,200}"]
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 2_000, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn any_text_is_read_and_written_safely(text in any_text()) {
        let (body, report) = read(&text);
        check_offsets(&body, &text);
        for problem in report.iter() {
            let range = problem.places[0].bytes().unwrap();
            prop_assert!(text.get(range).is_some());
        }
        let mentions = find_first(&body, &glossary(), "");
        let html = written(&body, Direction::RightToLeft, &mentions);
        check_html(&html);
        let _ = plain::passages(&body);
        let opens = body.nodes.iter().filter(|node| matches!(node.what, What::Open(_))).count();
        let closes = body.nodes.iter().filter(|node| matches!(node.what, What::Close(_))).count();
        prop_assert_eq!(opens, closes);
        prop_assert!(report.has(Weight::Error) || body.blocks.iter().all(|block| !block.block.name.is_empty()));
    }

    #[test]
    fn hiding_keeps_places(text in any_text(), ranges in proptest::collection::vec((0..300_usize, 0..300_usize), 0..4)) {
        let ranges: Vec<Range<usize>> = ranges.into_iter().map(|(start, len)| start..start + len).collect();
        let text: Arc<str> = text.into();
        let hidden = hide(&text, &ranges);
        prop_assert_eq!(hidden.len(), text.len());
        let ends = |text: &str| text.bytes().enumerate().filter(|(_, byte)| *byte == b'\n').map(|(at, _)| at).collect::<Vec<_>>();
        prop_assert_eq!(ends(&hidden), ends(&text));
    }

    #[test]
    fn typography_twice_is_once(text in "[a-z0-9'\"«»:;!?%$.,()hkm \u{A0}\u{202F}“”’…\n-]{0,30}", before in proptest::option::of("[a «0\"’]"), after in proptest::option::of("[a »0\"? ]")) {
        let letter = |text: &Option<String>| text.as_ref().and_then(|text| text.chars().next());
        for rules in [Typography::quebec(), Typography::france(), Typography::english(), Typography::spanish()] {
            let set = |text: &str| {
                let mut out = String::new();
                rules.apply(text, letter(&before), letter(&after), &mut out);
                out
            };
            let once = set(&text);
            prop_assert_eq!(set(&once), once);
        }
    }
}

/// Every tag is one of ours, every attribute is known, and nothing runs.
fn check_html(html: &str) {
    let mut rest = html;
    while let Some(at) = rest.find('<') {
        rest = &rest[at + 1..];
        if let Some(after) = rest.strip_prefix("!-- ") {
            rest = after;
            continue;
        }
        let end = rest.find('>').expect("a closed tag");
        let tag = &rest[..end];
        let name = tag.trim_start_matches('/').split(' ').next().unwrap();
        assert!(
            [
                "a",
                "bdi",
                "blockquote",
                "br",
                "code",
                "dd",
                "details",
                "div",
                "dl",
                "dt",
                "em",
                "figcaption",
                "figure",
                "h1",
                "h2",
                "h3",
                "h4",
                "h5",
                "h6",
                "hr",
                "img",
                "input",
                "label",
                "li",
                "ol",
                "p",
                "pre",
                "section",
                "span",
                "strong",
                "summary",
                "sup",
                "table",
                "tbody",
                "td",
                "th",
                "thead",
                "tr",
                "ul",
            ]
            .contains(&name),
            "{tag}"
        );
        for (at, part) in tag.split('"').enumerate() {
            if at % 2 == 0 {
                for attribute in part.split_whitespace().filter(|part| part.ends_with('=')) {
                    assert!(!attribute.starts_with("on") && attribute != "style=" && attribute != "srcdoc=", "{tag}");
                }
            } else {
                assert!(!part.trim_start().to_ascii_lowercase().starts_with("javascript:"), "{tag}");
            }
        }
        rest = &rest[end + 1..];
    }
}
