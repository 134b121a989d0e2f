//! What pages weigh: budgets, the problems that name what weighs what, and the table.

use std::collections::BTreeSet;

use expect_test::expect;
use fanal::kinds;
use fanal::memo;
use fanal::outputs::budget::{self, Scale};
use fanal::plan::Profile;
use fanal::theme::inline::Inline;

use crate::check::{self, Outcome};
use crate::real_site;
use crate::scratch::told;

/// Words that no packer makes much smaller: about six bits a letter, always the same ones.
fn noise(bytes: usize) -> String {
    let mut state = 7u64;
    let mut letters = || {
        state = state.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        char::from(b'a' + ((state >> 33) % 26) as u8)
    };
    let mut text = String::new();
    while text.len() < bytes {
        (0..9).for_each(|_| text.push(letters()));
        text.push(' ');
    }
    text
}

/// A theme that weighs next to nothing, so that figures stay what they are when the default theme changes.
const BARE: &str = "--- themes/default/tokens.css ---
--- themes/default/inline.css ---
--- themes/default/inline.js ---
--- themes/default/templates/base.html ---
<!doctype html>
<html><head><title>{{ page.frame.title }}</title>{% if style %}<style>{{ style }}</style>{% endif %}{% block head %}{% endblock head %}</head>
<body><main>{% block main %}{% endblock main %}</main>{% block after %}{% endblock after %}
{% if script %}<script>{{ script }}</script>{% endif %}</body></html>
";

/// A site with that theme, where it does not bring its own.
fn bare(text: &str) -> Outcome {
    check::build(check::with_defaults(check::files(text).over(check::files(BARE))), check::DAY, Profile::WEB)
}

/// The problems of weight, each with its places and its entry.
fn heavy(outcome: &Outcome) -> String {
    let all = outcome.report.iter().filter(|problem| problem.code.name.starts_with("O11"));
    let lines = all.map(|problem| {
        let places: Vec<String> = problem.places.iter().map(|place| place.path.to_string()).collect();
        format!("[{}] {:?} {}\n", places.join(", "), problem.bundle, told(problem))
    });
    lines.collect()
}

#[test]
fn a_page_that_is_too_heavy_is_named_with_what_weighs_what() {
    let text = |bytes| {
        format!(
            "--- content/articles/long/facts.yaml ---\nsafety: article\n--- content/articles/long/fr.md ---\n---\ntitle: Long\n---\n{}\n",
            noise(bytes)
        )
    };
    assert_eq!(heavy(&bare(&text(5_000))), "");
    expect![[r#"
        [content/articles/long/fr.md] Some("long") O111 Cette page est trop lourde pour une connexion lente : elle pèse 24 ko, 14 au plus. Texte 24, style 0, script 0, en-tête 1, menus et pied 1 (en/articles/long/index.html). → Partagez le texte en deux pages qui renvoient l’une à l’autre, ou donnez aux longues listes et aux tableaux une page à eux.
        [content/articles/long/fr.md] Some("long") O111 Cette page est trop lourde pour une connexion lente : elle pèse 24 ko, 14 au plus. Texte 24, style 0, script 0, en-tête 1, menus et pied 1 (fr/articles/long/index.html). → Partagez le texte en deux pages qui renvoient l’une à l’autre, ou donnez aux longues listes et aux tableaux une page à eux.
    "#]].assert_eq(&heavy(&bare(&text(40_000))));
}

#[test]
fn a_list_may_weigh_more() {
    let text = |bytes| {
        format!(
            "--- content/articles/a/facts.yaml ---\nsafety: article\n--- content/articles/a/fr.md ---\n---\ntitle: A\n---\nTexte.\n--- content/articles/fr.md ---\n---\ntitle: Articles\n---\n{}\n",
            noise(bytes)
        )
    };
    assert_eq!(heavy(&bare(&text(30_000))), "");
    expect![[r#"
        [content/articles/fr.md] None O111 Cette page est trop lourde pour une connexion lente : elle pèse 36 ko, 30 au plus. Texte 36, style 0, script 0, en-tête 1, menus et pied 1 (fr/articles/index.html). → Montrez moins de fiches à la fois, avec un « per_page: » plus petit dans site.yaml; ou raccourcissez le texte au-dessus de la liste.
    "#]].assert_eq(&heavy(&bare(&text(60_000))));
}

/// Directories grow: an editor is told before the form of the finder asks for more than a slow line carries.
#[test]
fn a_form_that_asks_for_much_is_told() {
    let words = noise(60_000);
    let directory = |count: usize| {
        let mut text = String::from(
            "--- content/services/section.yaml ---\nkind: service\nhelp: true\n--- content/services/fr.md ---\n---\ntitle: Services\nneutral: Services\n---\n",
        );
        for at in 0..count {
            let title = words[at * 800..(at + 1) * 800].trim();
            text.push_str(&format!(
                "--- content/services/s{at}/facts.yaml ---\nsample: true\nphones: [{{ id: voix, number: \"514 555-0123\", channel: voice, languages: [fr], hours: 24/7 }}]\nsourced: {{ url: https://example.org/, read_date: 2026-11-20 }}\n--- content/services/s{at}/fr.md ---\n---\ntitle: {title}\nneutral: Ressource {at}\nphones: {{ voix: Appeler }}\n---\n"
            ));
        }
        let told = heavy(&bare(&text));
        told.lines().filter(|line| line.contains("O116")).map(|line| format!("{line}\n")).collect::<String>()
    };
    assert_eq!(directory(8), "");
    expect![[r#"
        [] None O116 Quand on y ouvre le formulaire qui cherche, cette page demande 28 ko; c’est presque trop pour une connexion lente : 30 au plus (fr/services/index.html). → Donnez des titres et des notes plus courts aux services de cette liste, et retirez ceux qui ont fermé. Rien ne presse : la page marche encore, mais la liste va grandir.
    "#]].assert_eq(&directory(38));
    expect![[r#"
        [] None O116 Quand on y ouvre le formulaire qui cherche, cette page demande 39 ko; c’est trop pour une connexion lente : 30 au plus (fr/services/index.html). → Donnez des titres et des notes plus courts aux services de cette liste, et retirez ceux qui ont fermé. La liste sans formulaire, elle, reste légère et complète.
    "#]].assert_eq(&directory(60));
}

#[test]
fn a_theme_that_is_too_heavy_is_told_once() {
    let style = format!("--- themes/default/inline.css ---\n.a::before {{ content: \"{}\" }}\n", noise(30_000));
    expect![[r#"
        [] None O112 Même sans son texte, cette page est trop lourde : sur 18 ko (14 au plus), style 18, script 0, en-tête 1, menus et pied 1 (404.html). C’est le cas de 6 pages. → Aucun texte n’est en cause : allégez le style, le script ou les gabarits de l’habillage, ou le menu de site.yaml.
    "#]].assert_eq(&heavy(&bare(&style)));
    let script = format!("--- themes/default/inline.js ---\nvar words = \"{}\"\n", noise(14_000));
    expect![[r#"
        [] None O113 Le script de l’habillage est trop lourd : il pèse 9 ko, 6 au plus. → Retirez de « inline.js » ce dont une page peut se passer.
    "#]].assert_eq(&heavy(&bare(&script)));
}

#[test]
fn a_page_calls_one_style_sheet_whose_weight_and_fonts_count() {
    let site = |sheets: &[(&str, &str)], font: usize| {
        let mut text = "--- site.yaml ---\nfanal: 1\nid: essai\ntime_zone: America/Toronto\ntheme: mien\nlanguages:\n  - { tag: fr-CA, code: fr }\nexit: { to: { fr: https://meteo.example/ } }\n".to_owned();
        let font = format!("{}\n", noise(font));
        text.push_str(&format!("--- themes/mien/assets/a.woff2 ---\n{font}"));
        let mark = |text: &str| format!("{:08x}", memo::hash(text.as_bytes()) as u32);
        let mut links = String::new();
        for (name, style) in sheets {
            let style = format!("{style}\n");
            text.push_str(&format!("--- themes/mien/assets/{name}.css ---\n{style}"));
            let published = style.replace("a.woff2", &format!("a.{}.woff2", mark(&font)));
            let address = format!("{{{{ page.frame.root }}}}assets/{name}.{}.css", mark(&published));
            links.push_str(&format!("<link rel=\"stylesheet\" href=\"{address}\">"));
        }
        text.push_str(&format!(
            "--- themes/mien/templates/base.html ---\n{{% extends \"default/base.html\" %}}\n{{% block head %}}{links}{{% endblock head %}}\n"
        ));
        bare(&text)
    };
    let font = "@font-face { font-family: a; src: url(a.woff2) }";
    assert_eq!(heavy(&site(&[("one", font)], 24_000)), "");
    expect![[r#"
        [] None O114 Les polices de cette page sont trop lourdes : 27 ko, 25 au plus (404.html). C’est le cas de 4 pages. → Nommez moins de polices, ou de plus petites, dans la feuille de style : une seule graisse, et seulement les lettres dont la langue a besoin.
    "#]].assert_eq(&heavy(&site(&[("one", font)], 26_000)));
    expect![[r#"
        [] None O115 Cette page appelle 2 feuilles de style; une au plus (404.html). C’est le cas de 4 pages. → Réunissez les règles dans une seule feuille de style, ou dans « inline.css », qui se trouve dans chaque page.
    "#]].assert_eq(&heavy(&site(&[("one", "a { color: red }"), ("two", "b { color: red }")], 10)));
    let style = format!("a::before {{ content: \"{}\" }}", noise(30_000));
    expect![[r#"
        [] None O112 Même sans son texte, cette page est trop lourde : sur 18 ko (14 au plus), style 18, script 0, en-tête 1, menus et pied 1 (404.html). C’est le cas de 4 pages. → Aucun texte n’est en cause : allégez le style, le script ou les gabarits de l’habillage, ou le menu de site.yaml.
    "#]].assert_eq(&heavy(&site(&[("one", &style)], 10)));
}

/// The estimate and the weight of a page with this style.
fn both(page: &str, style: &str) -> (usize, usize) {
    let inline = Inline { style: style.to_owned(), ..Inline::default() };
    (Scale::new(&inline, Default::default(), "/").estimate(page), budget::best(page))
}

#[test]
fn the_estimate_is_never_too_low_and_mostly_useful() {
    let outcome = real_site::web();
    let pages = outcome.paths().into_iter().filter(|path| path.ends_with(".html")).step_by(23);
    let (mut all, mut far) = (0, Vec::new());
    for path in pages {
        let page = outcome.file(path);
        let style = between(&page, "<style>", "</style>");
        let (estimate, best) = both(&page, &style);
        assert!(best <= estimate, "{path}: {best} packed, {estimate} estimated");
        all += 1;
        if estimate >= best * 3 {
            far.push(format!("{path}: {best} packed, {estimate} estimated"));
        }
    }
    // Lists of services, or of scripts, repeat themselves, and pack better than frequencies tell.
    assert!(all > 100 && far.len() * 20 < all, "{} of {all} pages are far from their estimate:\n{far:#?}", far.len());
    let odd = [
        "".to_owned(),
        "é".to_owned(),
        "a".repeat(50_000),
        noise(50),
        noise(50_000),
        (0..=255u8).map(char::from).collect(),
    ];
    for page in odd {
        let (estimate, best) = both(&page, "");
        assert!(best <= estimate, "{best} packed, {estimate} estimated of {} bytes", page.len());
    }
}

#[test]
fn every_type_of_page_has_chosen_its_budget() {
    let has_row = |kind: &str| budget::TABLE.iter().any(|(known, _)| *known == kind);
    let outcome = real_site::web();
    let mut kinds: BTreeSet<String> = kinds::TABLE.iter().map(|kind| kind.name.to_owned()).collect();
    for path in outcome.paths().into_iter().filter(|path| path.ends_with(".html")) {
        kinds.insert(between(&outcome.file(path), "data-page=\"", "\""));
    }
    assert!(kinds.len() > 10, "{kinds:?}");
    let without: Vec<&String> = kinds.iter().filter(|kind| !has_row(kind)).collect();
    assert_eq!(without, Vec::<&String>::new(), "types without a row in outputs/budget.rs");
}

fn between(page: &str, begin: &str, end: &str) -> String {
    let (_, rest) = page.split_once(begin).unwrap_or_else(|| panic!("no {begin} in\n{page}"));
    rest.split(end).next().unwrap_or_default().to_owned()
}
