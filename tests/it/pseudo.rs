//! The pseudo-languages: every word of a site that a reader sees is disguised, none is cut or glued, none is published.

use std::collections::BTreeMap;
use std::path::Path;

use expect_test::expect;
use fanal::content;
use fanal::diag::report::Weight;
use fanal::locale::{bidi, pseudo};
use fanal::path::SourcePath;
use fanal::plan::Profile;
use fanal::source::tree::{File, Tree};

use crate::browse::{self, unescaped};
use crate::check::{self, DAY, Outcome};
use crate::{real_site, sites};

/// The lines that give a site its pseudo-languages.
const LINES: &str = "  - { tag: en-XA, code: xa }\n  - { tag: ar-XB, code: xb }\n  - { tag: iu-XS, code: xs }\n";

/// The real site, with the pseudo-languages in its list.
pub fn real() -> Tree {
    let mut tree = real_site::tree();
    let config = tree.text("site.yaml").expect("the configuration").to_owned();
    let after = "french_first:";
    assert!(config.contains(after), "{config}");
    let more = config.replace(after, &format!("{LINES}{after}"));
    tree.insert(SourcePath::new("site.yaml"), File::Text(more.into()));
    tree
}

/// Where a stretch of words in a line ends and another begins.
const EDGE: char = '\u{FFF9}';
/// Signs that stand between texts in every language.
const NEUTRAL: &[char] = &['·', '–', '(', ')', '[', ']', '→', '←'];

/// A stretch of words in one block or one attribute, without what is in another language or must not be translated: for that
/// stands `\u{FFFC}`.
#[derive(Debug)]
struct Run {
    language: String,
    text: String,
    /// Somebody wrote it in Markdown, with signs between its words as that language has them.
    written: bool,
    /// The title of the window, which is shortened where it is long.
    window: bool,
}

const BLOCKS: &[&str] = &[
    "html",
    "head",
    "title",
    "body",
    "main",
    "header",
    "footer",
    "nav",
    "aside",
    "section",
    "article",
    "div",
    "p",
    "ul",
    "ol",
    "li",
    "dl",
    "dt",
    "dd",
    "h1",
    "h2",
    "h3",
    "h4",
    "h5",
    "h6",
    "table",
    "caption",
    "thead",
    "tbody",
    "tr",
    "th",
    "td",
    "figure",
    "figcaption",
    "blockquote",
    "details",
    "summary",
    "pre",
    "hr",
    "br",
    "svg",
    "text",
    "desc",
];
const VOID: &[&str] = &["meta", "link", "img", "br", "hr", "input", "source", "col", "wbr", "track"];
const SPOKEN: &[&str] = &["aria-label", "alt", "title", "placeholder", "label", "aria-description"];

/// The runs of a page.
fn runs(page: &str) -> Vec<Run> {
    // Each open element: its name, the language within, whether its words are somebody's name or a fact.
    let mut open: Vec<(String, String, bool)> = Vec::new();
    let mut written = 0;
    let mut runs: Vec<Run> = Vec::new();
    let mut text = String::new();
    let mut rest = page;
    while let Some(at) = rest.find('<') {
        if let Some((name, language, kept)) = open.last() {
            let words = unescaped(&rest[..at]);
            let outer = open.iter().rev().find(|(name, ..)| BLOCKS.contains(&name.as_str()));
            let foreign = outer.is_some_and(|(_, outer, _)| outer != language);
            match *kept || foreign || matches!(name.as_str(), "script" | "style" | "code") {
                true if words.trim().is_empty() => text.push_str(&words),
                true => text.push('\u{FFFC}'),
                false => text.push_str(&words),
            }
        }
        rest = &rest[at..];
        let end = rest.find('>').expect("the tag ends") + 1;
        let tag = &rest[..end];
        rest = &rest[end..];
        if tag.starts_with("<!") {
            continue;
        }
        let closing = tag.starts_with("</");
        let name: String =
            tag.trim_start_matches(['<', '/']).chars().take_while(|sign| sign.is_ascii_alphanumeric()).collect();
        if BLOCKS.contains(&name.as_str()) {
            let language = open.last().map_or(String::new(), |(_, language, _)| language.clone());
            let window = open.last().is_some_and(|(name, ..)| name == "title");
            runs.push(Run { language, text: std::mem::take(&mut text), written: written > 0, window });
        } else {
            text.push(EDGE);
        }
        if closing {
            while let Some((last, ..)) = open.pop() {
                if last == name {
                    break;
                }
            }
            written = written.min(open.len());
            continue;
        }
        let (outer, kept) = open.last().map_or((String::new(), false), |(_, language, kept)| (language.clone(), *kept));
        let attributes = &browse::tags(tag)[0];
        let language = attributes.attributes.get("lang").cloned().unwrap_or(outer);
        for spoken in SPOKEN {
            runs.push(Run {
                language: language.clone(),
                text: attributes.get(spoken).to_owned(),
                written: false,
                window: false,
            });
        }
        let said = ["description", "og:title", "og:description"];
        if name == "meta" && said.contains(&[attributes.get("name"), attributes.get("property")].concat().as_str()) {
            runs.push(Run {
                language: language.clone(),
                text: attributes.get("content").to_owned(),
                written: false,
                window: false,
            });
        }
        if name == "script" || name == "style" {
            rest = &rest[rest.find("</").expect("it ends")..];
        }
        if !VOID.contains(&name.as_str()) {
            open.push((name, language, kept || attributes.get("translate") == "no"));
            if written == 0 && attributes.get("class") == "text" {
                written = open.len() - 1;
            }
        }
    }
    runs.retain(|run| !run.text.trim().is_empty());
    runs
}

/// Whether a word is a fact: an address, a code to read over the phone, the name of a licence, a word to send.
fn is_fact(word: &str, keywords: &[String]) -> bool {
    let word = word.trim_matches(|sign: char| !sign.is_alphanumeric());
    let number = word.contains(|sign: char| sign.is_ascii_digit());
    number || word.contains(['.', '@', '/']) || keywords.iter().any(|keyword| keyword == word)
}

/// The words that services ask to send: facts, in every language.
fn keywords(outcome: &Outcome) -> Vec<String> {
    let site = outcome.built.site.as_ref().expect("a site");
    let editions = site.entries.iter().flat_map(|entry| &entry.editions);
    let phones = editions.filter_map(|edition| edition.words["phones"].as_object()).flat_map(|phones| phones.values());
    phones.filter_map(|phone| phone["keyword"].as_str().map(str::to_owned)).collect()
}

/// What is wrong with a run, if anything.
fn leaks(run: &Run, keywords: &[String]) -> Vec<String> {
    let text = run.text.trim();
    match run.language.as_str() {
        // The window shows the beginning of a long title, and says that it goes on.
        "en-XA" if run.window && text.ends_with('…') => {
            let open = text.matches('⟦').count().saturating_sub(text.matches('⟧').count());
            brackets(&format!("{text}{}", "⟧".repeat(open)), run.written, keywords)
        }
        "en-XA" => brackets(text, run.written, keywords),
        "ar-XB" | "iu-XS" => {
            let latin = |word: &&str| word.contains(|letter: char| letter.is_alphabetic() && (letter as u32) < 0x370);
            text.replace(EDGE, "")
                .split([' ', '\u{A0}', '\n', '\u{FFFC}'])
                .filter(latin)
                .filter(|word| !is_fact(word, keywords))
                .map(|word| format!("“{word}” is not disguised"))
                .collect()
        }
        _ => Vec::new(),
    }
}

/// What Unicode's data puts between the first ones of three things.
const LISTED: &str = ",";

/// Each text stands between brackets that open and close, and none touches the next.
fn brackets(text: &str, written: bool, keywords: &[String]) -> Vec<String> {
    let mut leaks = Vec::new();
    let mut depth = 0_i32;
    let mut outside = String::new();
    for letter in text.chars() {
        match letter {
            '⟦' => depth += 1,
            '⟧' => depth -= 1,
            _ if depth == 0 => outside.push(letter),
            _ => {}
        }
        if depth < 0 {
            return vec!["a text is cut at its beginning".to_owned()];
        }
        if depth == 0 && letter == '⟧' {
            outside.push('⟧');
        }
    }
    if depth > 0 {
        leaks.push("a text is cut at its end".to_owned());
    }
    if outside.contains("⟧⟧") && !written {
        leaks.push("two texts are glued".to_owned());
    }
    for word in outside.replace(EDGE, "").split([' ', '\u{A0}', '\n', '\u{FFFC}', '⟧']) {
        let word = word.trim_matches(NEUTRAL);
        if word.contains(char::is_alphabetic) && !is_fact(word, keywords) {
            leaks.push(format!("“{word}” is not disguised"));
        } else if !word.contains(char::is_alphanumeric) && !word.is_empty() && word != LISTED && !written {
            leaks.push(format!("“{word}” stands between texts"));
        }
    }
    leaks
}

/// Every leak of every page, with the first place where it stands.
fn leaks_of(outcome: &Outcome) -> String {
    let mut found: BTreeMap<String, (usize, String)> = BTreeMap::new();
    let keywords = keywords(outcome);
    for path in outcome.paths().into_iter().filter(|path| path.ends_with(".html")) {
        for run in runs(&outcome.file(path)) {
            for leak in leaks(&run, &keywords) {
                let text = run.text.split_whitespace().collect::<Vec<_>>().join(" ").replace(EDGE, "");
                let text: String = text.chars().take(120).collect();
                found.entry(leak).or_insert((0, format!("{path} [{}] {text}", run.language))).0 += 1;
            }
        }
    }
    found.into_iter().map(|(leak, (count, place))| format!("{leak}, {count} times, first in {place}\n")).collect()
}

fn worse(outcome: &Outcome) -> String {
    let worse = outcome.report.iter().filter(|problem| problem.code.weight != Weight::Advice);
    // Disguised letters take two bytes and texts are longer: no reader waits for such a page.
    let worse = worse.filter(|problem| problem.code.name != "O111");
    worse.map(|problem| format!("{problem:?}\n")).collect()
}

fn prove(outcome: &Outcome) {
    assert_eq!(worse(outcome), "");
    let count = |code: &str| {
        let pages = outcome.paths().into_iter().filter(|path| path.starts_with(&format!("{code}/")));
        pages.filter(|path| path.ends_with(".html") && !outcome.file(path).contains("http-equiv=\"refresh\"")).count()
    };
    for code in ["xa", "xb", "xs"] {
        assert_eq!(count(code), count("en"), "{code} has the pages that English has");
    }
    let leaks = leaks_of(outcome);
    assert!(leaks.is_empty(), "{} kinds of leaks\n{leaks}", leaks.lines().count());
    for path in outcome.paths().into_iter().filter(|path| path.starts_with("xb/") && path.ends_with(".html")) {
        assert_eq!(bidi::out_of_order(&outcome.file(path)).len(), 0, "{path}");
    }
    assert_eq!(browse::broken_links(outcome, &Profile::WEB), [] as [&str; 0]);
}

#[test]
fn every_word_of_the_real_site_can_be_disguised() {
    prove(&check::build(real(), real_site::READ, Profile::WEB));
}

#[test]
fn every_word_of_a_small_site_is_disguised() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/sites/pseudo");
    prove(&check::build(sites::tree(&folder), DAY, Profile::WEB));
}

/// The English text of a site of strings, in a disguise.
fn disguised(code: &str, text: &str) -> String {
    let site = format!(
        "--- site.yaml ---\nlanguages:\n  - {{ tag: en-CA, code: en }}\n{LINES}--- content/a/b/en.md ---\n{text}"
    );
    let tree = check::files(&site);
    let cast = pseudo::cast(&tree);
    let tree = content::pseudo::lay(tree, &cast);
    assert_eq!(
        tree.text(&format!("content/a/b/{code}.ledger.yaml")).map(|ledger| &**ledger),
        Some("state: machine\norigin: machine\nsource: en\n")
    );
    tree.text(&format!("content/a/b/{code}.md")).expect("a text in disguise").to_string()
}

const TEXT: &str = "---
title: \"Signs: all\"
slug: signs
phones: { text: { label: By text, keyword: TALK } }
---
# Big *words*, `code` & [a link](@key#part \"Title\") {#top}

- One: {{ phone line text }} or 514 555-0123
- [mot]{lang=fr} at a@b.example [@book, p. 3]

::: note {title=\"Good to know\" .wide #id}
![Alt](p.jpg \"Caption\")
:::
";

#[test]
fn words_are_disguised_and_what_holds_them_stays() {
    expect![[r#"
        ---
        title: "⟦Šîĝñš: åļļ····⟧"
        slug: signs
        phones: { text: { label: "⟦Bý ţéxţ···⟧", keyword: TALK } }
        ---
        # ⟦Bîĝ··⟧ *⟦ŵöŕðš··⟧*, `code` & [⟦å ļîñķ···⟧](@key#part "⟦Ţîţļé··⟧") {#top}

        - ⟦Öñé:··⟧ {{ phone line text }} ⟦öŕ·⟧ 514 555-0123
        - [mot]{lang=fr} ⟦åţ·⟧ a@b.example [@book, ⟦þ. 3··⟧]

        ::: note {title="⟦Ĝööð ţö ķñöŵ·····⟧" .wide #id}
        ![⟦Åļţ··⟧](p.jpg "⟦Çåþţîöñ···⟧")
        :::
    "#]]
    .assert_eq(&disguised("xa", TEXT));
    expect![[r#"
        ---
        title: "ᓴᐱᒐᓇᓴ: ᐊᓚᓚ"
        slug: signs
        phones: { text: { label: "ᐸᔨ ᑎᐃᔅᑎ", keyword: TALK } }
        ---
        # ᐸᐱᒐ *ᐗᐅᕋᑕᓴ*, `code` & [ᐊ ᓚᐱᓇᑭ](@key#part "ᑎᐱᑎᓚᐃ") {#top}

        - ᐅᓇᐃ: {{ phone line text }} ᐅᕋ 514 555-0123
        - [mot]{lang=fr} ᐊᑎ a@b.example [@book, ᐳ. 3]

        ::: note {title="ᒐᐅᐅᑕ ᑎᐅ ᑭᓇᐅᐗ" .wide #id}
        ![ᐊᓚᑎ](p.jpg "ᑲᐊᐳᑎᐱᐅᓇ")
        :::
    "#]]
    .assert_eq(&disguised("xs", TEXT));
}

#[test]
fn names_by_language_are_disguised_where_they_stand() {
    let site = format!(
        "--- site.yaml ---\nname: {{ fr: Lueur, en: Glow }}\nexit: {{ to: {{ en: https://a.example/ }} }}\nlanguages:\n  - {{ tag: en-CA, code: en }}\n  - {{ tag: fr, code: fr }}\n{LINES}\
         --- content/vocabularies/topics.yaml ---\n- id: a\n  label:\n    fr: Amis\n    en: Friends\n"
    );
    let tree = check::files(&site);
    let cast = pseudo::cast(&tree);
    let tree = content::pseudo::lay(tree, &cast);
    let config = tree.text("site.yaml").expect("it").lines().take(2).collect::<Vec<_>>().join("\n");
    expect![[r#"
        name: { fr: Lueur, xa: "⟦Ĝļöŵ··⟧", xb: "غلوش", xs: "ᒐᓚᐅᐗ", en: Glow }
        exit: { to: { en: https://a.example/ } }"#]]
    .assert_eq(&config);
    expect![[r#"
        - id: a
          label:
            fr: Amis
            xa: "⟦Fŕîéñðš···⟧"
            xb: "فريعندس"
            xs: "ᕙᕋᐱᐃᓇᑕᓴ"
            en: Friends
    "#]]
    .assert_eq(tree.text("content/vocabularies/topics.yaml").expect("it"));
}

#[test]
fn a_leak_is_seen() {
    let seen = |html: &str| {
        let leaks = runs(html).iter().flat_map(|run| leaks(run, &["TALK".to_owned()])).collect::<Vec<_>>();
        leaks.join("; ")
    };
    let page = |words: &str| format!("<html lang=\"en-XA\"><body><p>{words}</p></body></html>");
    assert_eq!(seen(&page("⟦Åñ⟧ TALK 514 398-1234 <bdi translate=\"no\">Fanal</bdi> <bdi lang=\"fr\">Été</bdi>")), "");
    assert_eq!(seen(&page("⟦Åñ⟧ home")), "“home” is not disguised");
    assert_eq!(seen(&page("⟦Åñ⟧⟦Åñ⟧")), "two texts are glued");
    assert_eq!(seen(&page("⟦Åñ")), "a text is cut at its end");
    assert_eq!(seen(&page("⟦Åñ…")), "a text is cut at its end");
    let window = |words: &str| format!("<html lang=\"en-XA\"><head><title>{words}</title></head></html>");
    assert_eq!(seen(&window("⟦Åñ⟧ – ⟦Åñ…")), "");
    assert_eq!(seen(&window("⟦Åñ⟧ – home…")), "“home…” is not disguised");
    assert_eq!(seen(&page("Åñ⟧")), "a text is cut at its beginning");
    assert_eq!(seen(&page("⟦Åñ⟧: ⟦Åñ⟧")), "“:” stands between texts");
    assert_eq!(seen("<html lang=\"iu-XS\"><body><p title=\"Home\">ᐊᐸ</p></body></html>"), "“Home” is not disguised");
    assert_eq!(seen("<html lang=\"ar-XB\"><body><p>ابث Montréal</p></body></html>"), "“Montréal” is not disguised");
}
