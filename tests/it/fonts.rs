//! Fonts with the letters of a language: what a page asks for, what stands in the files, and characters that no font shows.

use std::collections::{BTreeMap, BTreeSet};

use expect_test::{Expect, expect};
use fanal::brotli;
use fanal::font;
use fanal::plan::Profile;
use fanal::sealed::Content;
use fanal::source::tree::{File, Media};

use crate::check::{self, DAY, Outcome};
use crate::scratch::told;

/// French, Punjabi and Inuktitut; each with a home page.
const SITE: &str = "--- site.yaml ---
fanal: 1
id: essai
name: { fr: Essai, pa: ਜਾਂਚ, iu: ᐆᒃᑐᕋᐅᑦ }
time_zone: America/Toronto
languages:
  - { tag: fr-CA, code: fr }
  - { tag: pa, code: pa }
  - { tag: iu, code: iu, indigenous: true, words: [fr] }
exit: { to: { fr: https://meteo.example/ } }
--- locales/iu/own.ftl ---
home = ᐊᖏᕐᕋᖅ
--- content/home/pa.md ---
---
title: ਘਰ
---
ਕਿਸੇ ਨਾਲ ਗੱਲ ਕਰੋ।
--- content/home/iu.md ---
---
title: ᐊᖏᕐᕋᖅ
---
ᐃᑲᔪᖅᑕᐅᔪᒪᕕᑦ?
";

fn site(more: &str) -> Outcome {
    check::site(&format!("{SITE}{more}"))
}

fn bytes(site: &Outcome, path: &str) -> Vec<u8> {
    match site.content(path) {
        Some(Content::Bytes(bytes)) => bytes.clone(),
        Some(Content::Media(media)) => media.read().expect("its bytes"),
        None => panic!("no {path} among {:?}", site.paths()),
    }
}

/// What stands in each `url(…)` or `href="…"` after a beginning.
fn between<'a>(text: &'a str, begin: &str, end: char) -> Vec<&'a str> {
    text.split(begin).skip(1).filter_map(|rest| rest.split(end).next()).collect()
}

/// The style sheets outside a page, by their paths.
fn sheets(site: &Outcome, page: &str) -> Vec<String> {
    let links = site.file(page);
    let found = between(&links, "<link rel=\"stylesheet\" href=\"", '"');
    found.into_iter().map(|href| href.trim_start_matches("../").to_owned()).collect()
}

/// The fonts that a page may load, by their paths.
pub fn of(site: &Outcome, page: &str) -> BTreeMap<String, Vec<u8>> {
    let mut fonts = BTreeMap::new();
    for sheet in sheets(site, page) {
        for address in between(&site.file(&sheet), "url(", ')') {
            let path = format!("assets/{address}");
            let font = bytes(site, &path);
            fonts.insert(path, font);
        }
    }
    fonts
}

/// The font in a WOFF2 file, its tables as they were (W3C, WOFF 2.0, 4 and 5.1: no table of ours is transformed).
fn unpacked(woff2: &[u8]) -> Vec<u8> {
    const KNOWN: &[u8] = b"cmapheadhheahmtxmaxpnameOS/2postcvt fpgmglyflocaprepCFF VORGEBDTEBLCgasphdmxkernLTSHPCLTVDMXvheavmtxBASEGDEFGPOSGSUB";
    let number = |at: usize| u32::from_be_bytes(woff2[at..at + 4].try_into().unwrap()) as usize;
    assert_eq!(&woff2[..4], b"wOF2");
    assert_eq!(number(8), woff2.len());
    let count = u16::from_be_bytes([woff2[12], woff2[13]]);
    let mut at = 48;
    let mut tables = Vec::new();
    for _ in 0..count {
        let flags = woff2[at];
        let known = usize::from(flags & 63) * 4;
        at += 1;
        let name: [u8; 4] = KNOWN[known..known + 4].try_into().unwrap();
        let transformed = matches!(&name, b"glyf" | b"loca");
        assert_eq!(flags >> 6, if transformed { 3 } else { 0 }, "{:?} is not transformed", name);
        let mut length = 0usize;
        loop {
            let byte = woff2[at];
            at += 1;
            length = length << 7 | usize::from(byte & 127);
            if byte < 128 {
                break;
            }
        }
        tables.push((name, length));
    }
    let packed = &woff2[at..at + number(20)];
    let all: usize = tables.iter().map(|(_, length)| length).sum();
    let data = brotli::unpack(packed, all).expect("sound brotli");
    assert_eq!(data.len(), all);
    let mut font = [&[0, 1, 0, 0][..], &count.to_be_bytes(), &[0; 6]].concat();
    let mut start = 0;
    let mut records = Vec::new();
    for (name, length) in &tables {
        records.push((*name, 12 + 16 * tables.len() + start, *length));
        start += length;
    }
    records.sort();
    for (name, start, length) in records {
        font.extend(name);
        font.extend([0; 4]);
        font.extend((start as u32).to_be_bytes());
        font.extend((length as u32).to_be_bytes());
    }
    font.extend(data);
    assert_eq!(number(16), 12 + tables.iter().map(|(_, length)| 16 + length.next_multiple_of(4)).sum::<usize>());
    font
}

#[test]
fn a_page_brings_the_fonts_of_its_language_and_no_others() {
    let site = site("");
    let asked = |page: &str| (sheets(&site, page).len(), of(&site, page).into_keys().map(named).collect::<Vec<_>>());
    assert_eq!(asked("fr/index.html"), (0, vec![]));
    assert_eq!(asked("pa/index.html"), (1, vec!["gurmukhi-400.woff2".to_owned(), "gurmukhi-700.woff2".to_owned()]));
    assert_eq!(asked("iu/index.html"), (1, vec!["syllabics-400.woff2".to_owned(), "syllabics-700.woff2".to_owned()]));
    let published: Vec<&str> = site.paths().into_iter().filter(|path| path.starts_with("assets/fonts/")).collect();
    assert_eq!(published.len(), 6, "four fonts and two licences: {published:?}");
    assert!(site.file("assets/fonts/syllabics-OFL.txt").contains("Media("));
    assert!(bytes(&site, "assets/fonts/gurmukhi-OFL.txt").starts_with(b"Copyright 2022 The Noto Project Authors"));
    // What a whole font weighs is never published.
    assert!(of(&site, "iu/index.html").values().all(|font| font.len() < 12_000));
}

/// A path without its folders and its eight digits.
fn named(path: String) -> String {
    let name = path.rsplit('/').next().unwrap_or_default();
    let parts: Vec<&str> = name.split('.').collect();
    assert_eq!(parts[1].len(), 8, "{path}");
    format!("{}.{}", parts[0], parts[2])
}

#[test]
fn a_font_holds_what_its_language_needs_and_little_else() {
    let site = site("");
    let needed: BTreeSet<char> = "ਕਿਸੇਨਾਲਗੱਲਕਰੋ।ੳੴ੯ਖ਼".chars().collect();
    for (path, font) in of(&site, "pa/index.html") {
        let held = font::characters(&unpacked(&font)).expect("a font");
        assert!(needed.is_subset(&held), "{path} lacks {:?}", needed.difference(&held));
        assert!(!held.contains(&'ᐃ') && held.len() < 110, "{path}: {}", held.len());
    }
    let whole = match site.tree.get("themes/default/fonts/syllabics/400.ttf") {
        Some(File::Media(media)) => font::characters(&media.read().expect("its bytes")).expect("a font"),
        other => panic!("{other:?}"),
    };
    assert_eq!(whole.range('\u{1400}'..='\u{167F}').count(), 640, "all syllabics");
    assert_eq!(whole.range('\u{11AB0}'..='\u{11ABF}').count(), 16, "the Nattilik letters of 2021");
    for (path, font) in of(&site, "iu/index.html") {
        let held = font::characters(&unpacked(&font)).expect("a font");
        assert!(held.len() < whole.len() / 3, "{path}: {} of {}", held.len(), whole.len());
    }
}

#[test]
fn the_same_texts_give_the_same_fonts_and_a_new_letter_a_new_name() {
    let (one, again) = (site(""), site(""));
    assert_eq!(of(&one, "iu/index.html"), of(&again, "iu/index.html"));
    // ᐀ is no letter of Inuktitut: until a text has it, it is not in the font.
    let more = site("--- locales/iu/more.ftl ---\nbeside = ᓀᐦᐃᔭᐍᐏᐣ\n");
    assert_ne!(of(&one, "iu/index.html"), of(&more, "iu/index.html"));
    assert_eq!(of(&one, "pa/index.html"), of(&more, "pa/index.html"));
}

#[test]
fn the_bold_gives_way_where_both_weights_are_too_much() {
    let many = "ءآأؤإئابةتثجحخدذرزسشصضطظعغفقكلمنهوىيٹٺٻټٽپٿڀځڂڃڄڅچڇڈډڊڋڌڍڎڏڐڑڒړڔڕږڗژڙښڛڜڝڞڟڠڡڢڣڤڥڦڧڨکڪګڬڭڮگڰڱڲڳڴڵڶڷڸڹںڻڼڽھڿۀہۂۃۄۅۆۇۈۉۊۋیۍێۏېۑےۓ";
    let of_letters = |letters: &str| {
        let text = SITE.replace("{ tag: pa, code: pa }", "{ tag: ar, code: ar }").replace("home/pa.md", "home/ar.md");
        let text = text.replace("ਘਰ", "بيت").replace("ਕਿਸੇ ਨਾਲ ਗੱਲ ਕਰੋ।", "تحدث مع شخص.");
        let locale = format!("--- locales/ar/locale.yaml ---\nfonts: [naskh]\nletters: {letters}\n");
        let site = check::site(&format!("{text}{locale}"));
        assert!(!site.problems().contains(" O114 "), "{}", site.problems());
        of(&site, "ar/index.html").into_keys().map(named).collect::<Vec<_>>()
    };
    assert_eq!(of_letters("ابت"), ["naskh-400.woff2", "naskh-700.woff2"]);
    assert_eq!(of_letters(many), ["naskh-400.woff2"]);
}

#[test]
fn on_a_stick_a_page_finds_its_fonts_beside_it() {
    let usb = check::on(DAY, Profile::USB, SITE);
    assert_eq!(of(&usb, "pa/index.html").len(), 2);
    assert!(usb.file("pa/index.html").contains("<link rel=\"stylesheet\" href=\"../assets/page-pa."));
}

#[test]
fn a_page_for_paper_has_its_style_and_its_fonts_in_one_sheet() {
    let style = "--- themes/default/assets/paper.css ---\n@page { size: letter; }\n";
    assert!(
        !site(style).paths().iter().any(|path| path.contains("paper")),
        "without a sheet to print it is not published"
    );
    let paper = "--- content/papers/section.yaml ---\nkind: paper\n--- content/papers/un/facts.yaml ---\nformat: card\ncarry: fixed\nhelp: []\n\
                 --- content/papers/un/fr.md ---\n---\ntitle: Un\n---\n";
    let site = site(&format!("{style}{paper}"));
    let sheets: Vec<&str> = site.paths().into_iter().filter(|path| path.ends_with(".css")).collect();
    let named: Vec<&str> = sheets.iter().filter_map(|path| path.strip_prefix("assets/")?.split('.').next()).collect();
    assert_eq!(named, ["page-iu", "page-pa", "paper-iu", "paper-pa", "paper", "search"]);
    assert_eq!(site.file(sheets[4]), "@page{size: letter}");
    let punjabi = site.file(sheets[3]);
    assert!(
        punjabi.starts_with("@font-face{font-family:\"Fanal Gurmukhi\"") && punjabi.ends_with("@page{size: letter}")
    );
}

/// The sentences about fonts and characters.
fn said(site: &Outcome, expected: Expect) {
    let problems = site.report.iter().filter(|problem| problem.code.name.starts_with("T13"));
    let text: String = problems.map(|problem| format!("{}\n", told(problem))).collect();
    expected.assert_eq(&text);
}

#[test]
fn fonts_that_are_not_there_are_named() {
    said(
        &site("--- locales/pa/locale.yaml ---\nfonts: [gurmuki]\n"),
        expect![[r#"
            T131 La langue demande la police « gurmuki », que l’habillage n’a pas. → Vouliez-vous dire « gurmukhi »? Polices de l’habillage : gurmukhi, latin, naskh et syllabics.
        "#]],
    );
    let text = format!(
        "{SITE}--- themes/default/fonts/gurmukhi/font.yaml ---
family: Fanal Gurmukhi
range: U+A00-A7F
weights: {{ \"400\": {{}}, \"500\": {{}} }}
--- themes/default/fonts/system.yaml ---
latin: \"U+20-2FF, 300-36F, U+2000-206F, U+A00-A7F\"
"
    );
    said(
        &check::site(&text),
        expect![[r#"
        T132 La police « gurmukhi » n’a pas de fichier lisible pour cette graisse : themes/default/fonts/gurmukhi/500.ttf. → Ajoutez ce fichier au format TTF, ou retirez la graisse de « font.yaml ».
        T134 « 300-36F » n’est pas une suite de numéros de caractères. → Écrivez par exemple « U+600-6FF » ou « U+20B9 », séparés par des virgules.
    "#]],
    );
}

#[test]
fn a_damaged_font_is_named() {
    let path = "themes/default/fonts/gurmukhi/400.ttf";
    let whole = match fanal::source::builtin::tree().get(path) {
        Some(File::Media(media)) => media.read().expect("its bytes"),
        other => panic!("{other:?}"),
    };
    for table in [b"maxp", b"glyf", b"head", b"hmtx"] {
        let mut tree = check::with_defaults(check::files(SITE));
        let at = whole.windows(4).position(|four| four == table).expect("a table of that name");
        let broken = [&whole[..at], b"gone", &whole[at + 4..]].concat();
        tree.insert(fanal::path::SourcePath::new(path), File::Media(Media::from_bytes(broken)));
        let problems = check::build(tree, DAY, Profile::WEB).problems();
        let named =
            problems.lines().any(|line| line.starts_with("error T132 themes/default/fonts/gurmukhi/font.yaml:"));
        assert!(named, "{problems}");
    }
}

#[test]
fn characters_that_no_font_shows_are_named_with_their_place() {
    let site = site(
        "--- content/textes/cadeau/facts.yaml ---
--- content/textes/cadeau/fr.md ---
---
title: Un cadeau
---
Une lettre que rien n’affiche : ꦲ. Un dessin récent : 🫠. Un signe d’innu : auassᵘ.

Le mot ᐃᓄᒃᑎᑐᑦ, et un mot bien d’ici : Kanienʼkéha.
--- content/textes/cadeau/pa.md ---
---
title: ਤੋਹਫ਼ਾ
---
ਇੱਕ ਤੋਹਫ਼ਾ ₹ 20 😀 → ✓
--- locales/fr/own.ftl ---
# ꦲ in a comment is nobody's trouble
close = Fermer ꦲ꦳
",
    );
    let places: Vec<String> = site.problems().lines().filter(|line| line.contains(" T13")).map(str::to_owned).collect();
    assert_eq!(
        places,
        [
            "error T135 content/textes/cadeau/fr.md:4:33 \"ꦲ\"",
            "error T135 locales/fr/own.ftl:2:16 \"ꦲ\"",
            "advice T136 content/textes/cadeau/fr.md:4:55 \"🫠\"",
        ]
    );
    said(
        &site,
        expect![[r#"
            T135 Aucune police n’affiche la lettre ꦲ (U+A9B2) : on verrait un carré vide. → Écrivez le mot avec d’autres lettres. Si la lettre est juste, demandez à la personne qui s’occupe de l’habillage d’ajouter une police.
            T135 Aucune police n’affiche la lettre ꦲ (U+A9B2), ni ces autres lettres du même fichier : ꦳ (U+A9B3). On verrait des carrés vides. → Écrivez le mot avec d’autres lettres. Si la lettre est juste, demandez à la personne qui s’occupe de l’habillage d’ajouter une police.
            T136 Le caractère 🫠 (U+1FAE0) peut manquer sur certains téléphones, comme ceux-ci du même fichier : ᵘ (U+1D58), ᐃ (U+1403), ᓄ (U+14C4), ᒃ (U+1483), ᑎ (U+144E), ᑐ (U+1450) et ᑦ (U+1466). On y verrait des carrés vides. → Remplacez-le par un mot ou par un signe plus courant.
        "#]],
    );
}

#[test]
fn characters_of_tables_and_of_words_in_another_language_are_looked_at() {
    let site = site(
        "--- content/textes/mots/facts.yaml ---
--- content/textes/mots/mots.csv ---
Mot,Sens
ᐃᑲᔪᖅᑕᐅ,aide
ꦲ,rien
--- content/textes/mots/seul.csv ---
ꦲ,aucun texte ne montre ce tableau
--- content/textes/mots/fr.md ---
---
title: Des mots
---
On dit [ᐃᑲᔪᖅ]{lang=iu}.

::: table {src=mots.csv} /
--- content/textes/table/facts.yaml ---
--- content/textes/table/mots.csv ---
ᐃᑲᔪᖅᑕᐅ,ᐃᓄᒃ
--- content/textes/table/iu.md ---
---
title: ᐃᓄᒃ
---
::: table {src=mots.csv} /
",
    );
    let places: Vec<String> = site.problems().lines().filter(|line| line.contains(" T13")).map(str::to_owned).collect();
    expect![[r#"
        error T135 content/textes/mots/mots.csv:3:1 "ꦲ"
        advice T136 content/textes/mots/fr.md:4:9 "ᐃ"
        advice T136 content/textes/mots/mots.csv:2:1 "ᐃ""#]]
    .assert_eq(&places.join("\n"));
}

#[test]
fn a_language_in_syllabics_without_a_font_is_stopped_with_the_line_to_add() {
    let site = site("--- locales/iu/locale.yaml ---\nendonym: ᐃᓄᒃᑎᑐᑦ\n");
    said(
        &site,
        expect![[r#"
        T135 Aucune police n’affiche la lettre ᐊ (U+140A), ni ces autres lettres du même fichier : ᖏ (U+158F), ᕐ (U+1550), ᕋ (U+154B) et ᖅ (U+1585). On verrait des carrés vides. → La police « syllabics » de l’habillage l’affiche : ajoutez-la dans locales/iu/locale.yaml.
        T135 Aucune police n’affiche la lettre ᐆ (U+1406), ni ces autres lettres du même fichier : ᒃ (U+1483), ᑐ (U+1450), ᕋ (U+154B), ᐅ (U+1405) et ᑦ (U+1466). On verrait des carrés vides. → La police « syllabics » de l’habillage l’affiche : ajoutez-la dans locales/…/locale.yaml.
        T136 Le caractère ᐊ (U+140A) peut manquer sur certains téléphones, comme ceux-ci du même fichier : ᖏ (U+158F), ᕐ (U+1550), ᕋ (U+154B), ᖅ (U+1585), ᐃ (U+1403), ᑲ (U+1472), ᔪ (U+152A) et ᑕ (U+1455). On y verrait des carrés vides. → Pour un mot isolé, donnez aussi sa forme en lettres latines. Si toute la langue s’écrit ainsi, ajoutez la police « syllabics » dans locales/iu/locale.yaml.
    "#]],
    );
    let corrections = site.report.iter().filter(|problem| problem.code.name == "T135");
    let lines: BTreeSet<Option<&str>> = corrections.map(|problem| problem.correction.as_deref()).collect();
    assert_eq!(lines, BTreeSet::from([None, Some("fonts: [syllabics]")]));
}
