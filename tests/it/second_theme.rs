//! A tiny theme beside the built-in one (`tests/sites/second-theme`): each thing it changes is one file, and nothing else changes.

use std::path::Path;

use fanal::path::SourcePath;
use fanal::plan::Profile;
use fanal::source::tree::{File, Tree};

use crate::browse;
use crate::check::{self, DAY, Outcome};
use crate::sites;

const PAGE: &str = "fr/textes/la-lampe/index.html";

fn tree() -> Tree {
    sites::tree(&Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/sites/second-theme"))
}

/// The site without some of its files, in the theme that its configuration names.
fn without(folder: &str) -> Outcome {
    let mut tree = Tree::new();
    for (path, file) in self::tree().iter().filter(|(path, _)| !path.as_str().starts_with(folder)) {
        tree.insert(path.clone(), file.clone());
    }
    check::build(tree, DAY, Profile::WEB)
}

/// The site in the built-in theme.
fn plain() -> Outcome {
    let mut tree = tree();
    let config = tree.text("site.yaml").expect("the configuration").replace("theme: veilleuse\n", "");
    tree.insert(SourcePath::new("site.yaml"), File::Text(config.into()));
    check::build(tree, DAY, Profile::WEB)
}

fn style(page: &str) -> &str {
    let rest = page.split_once("<style>").expect("a style").1;
    rest.split_once("</style>").expect("its end").0
}

/// A page without its style, its policy and what the article ends with.
fn rest(page: &str) -> String {
    let hidden = page.replace(style(page), "");
    let (before, policy) = hidden.split_once("content=\"default-src").expect("a policy");
    let after = policy.split_once('>').expect("its end").1;
    let (before, after) = (before.to_owned(), after.to_owned());
    match after.split_once("<p class=\"lamp\">") {
        Some((text, end)) => before + text + end.split_once("</p>\n").expect("the end of the lamp").1,
        None => before + &after,
    }
}

#[test]
fn a_second_theme_changes_what_it_names_and_nothing_else() {
    let own = check::build(tree(), DAY, Profile::WEB);
    assert_eq!(own.problems(), "");
    let page = own.file(PAGE);
    let plain = plain().file(PAGE);
    // Tokens: those of the theme follow the built-in ones, so they win; the rules are the built-in ones.
    let tokens = ":root{--paper: #fbfdfa;--quiet: #edf5ec;--accent: #0b5a2b}\
        @media (prefers-color-scheme: dark){:root{--paper: #101a14;--quiet: #1b2920;--accent: #8fdcab}}\
        @media (prefers-contrast: more){:root{--paper: #fff;--quiet: #fff;--accent: #003d18}}\
        @media (prefers-contrast: more) and (prefers-color-scheme: dark){:root{--paper: #000;--quiet: #000;--accent: #b8f5cd}}";
    assert_eq!(style(&page).matches(tokens).count(), 1);
    assert_eq!(style(&page).replace(tokens, ""), style(&plain));
    assert!(style(&page).find("--paper: #fffdf8") < style(&page).find(tokens), "the built-in tokens come first");
    // The template: a lamp in the block, all else as the built-in page.
    assert!(page.contains("<p class=\"lamp\"><img src=\"../../../assets/lampe."), "{page}");
    assert_eq!(rest(&page), rest(&plain));
    assert!(!own.file("fr/index.html").contains("lamp"), "other templates are not touched");
    // The asset: published under a name made of its bytes, and the link leads there.
    let lamps: Vec<&str> = own.paths().into_iter().filter(|path| path.starts_with("assets/lampe.")).collect();
    let [lamp] = lamps[..] else { panic!("{lamps:?}") };
    assert!(page.contains(&format!("src=\"../../../{lamp}\"")), "{page}");
    for profile in [Profile::WEB, Profile::USB] {
        assert_eq!(browse::broken_links(&check::build(tree(), DAY, profile.clone()), &profile), [] as [&str; 0]);
    }
    // The words: one of its own, one changed, in both languages.
    assert!(page.contains("<bdi>Veilleuse</bdi> reste allumée pour toi."), "{page}");
    assert!(page.contains("Relu le 20 novembre 2026"), "{page}");
    let english = own.file("en/texts/the-lamp/index.html");
    assert!(english.contains("<bdi>Night light</bdi> stays lit for you."), "{english}");
    assert!(english.contains("Read again on November 20, 2026"), "{english}");
}

#[test]
fn each_part_can_be_missing() {
    let page = without("themes/veilleuse/tokens.css").file(PAGE);
    assert_eq!(style(&page), style(&plain().file(PAGE)));
    assert!(page.contains("class=\"lamp\""));
    let page = without("themes/veilleuse/templates").file(PAGE);
    assert!(!page.contains("class=\"lamp\"") && style(&page).contains("#fbfdfa"));
    let mut told = without("themes/veilleuse/assets").problems();
    assert!(told.contains("error T119 themes/veilleuse/templates/page.html:4:"), "{told}");
    told = without("locales").problems();
    assert!(told.contains("error W105 themes/veilleuse/templates/page.html:4:"), "{told}");
}
