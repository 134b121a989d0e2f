//! Themes: overriding a file, problems with their places, tight pages, the policy of every page.

use std::sync::Arc;

use expect_test::{Expect, expect};
use fanal::diag::report::{Argument, Problem, Report};
use fanal::lang::Code;
use fanal::path::SourcePath;
use fanal::render;
use fanal::source::tree::{File, Tree};
use fanal::theme::templates::{Templates, Theme, View};
use fanal::theme::words::{Missing, Value, Words};
use serde_json::json;

/// Files from one string: `--- path ---` stands before each.
fn tree(files: &str) -> Tree {
    let mut tree = Tree::new();
    for part in files.split("--- ").skip(1) {
        let (path, text) = part.split_once(" ---\n").expect("a line `--- path ---`");
        tree.insert(SourcePath::new(path), File::Text(text.into()));
    }
    tree
}

/// Three words, in a language of tests.
struct Few;

impl Words for Few {
    fn html(&self, id: &str, arguments: &[(String, Value)]) -> Result<String, Missing> {
        let shown = arguments.iter().map(|(name, value)| match value {
            Value::Text(text) => format!(" {name}=<bdi>{text}</bdi>"),
            Value::Number(number) => format!(" {name}={number}"),
        });
        match id {
            "menu" | "skip" | "contents" => Ok(format!("[{id}{}]", shown.collect::<String>())),
            _ => Err(Missing::Unknown { near: (id == "meny").then(|| "menu".to_owned()) }),
        }
    }

    fn plain(&self, id: &str, arguments: &[(String, Value)]) -> Result<String, Missing> {
        Ok(self.html(id, arguments)?.replace("<bdi>", "").replace("</bdi>", ""))
    }
}

fn french() -> Code {
    Code::parse("fr").unwrap()
}

fn read(tree: &Tree, theme: &str) -> Result<Theme, Report> {
    let mut report = Report::new();
    match Templates::read(tree, theme, &mut report) {
        Some(templates) => {
            let words: Arc<dyn Words> = Arc::new(Few);
            Ok(templates.speak([(french(), words, json!({ "name": "Lueur" }))]))
        }
        None => Err(report),
    }
}

/// The page `page.html` of a little theme, or the problems with the lines they stand on.
fn made(files: &str) -> String {
    let tree = tree(files);
    let view = View::of(&json!({ "title": "Un & deux", "items": ["a", "b"], "name": "<b>" }));
    match read(&tree, "default") {
        Ok(theme) => match theme.render("page.html", &view, &french()) {
            Ok(page) => page,
            Err(problem) => shown(&tree, &problem),
        },
        Err(report) => report.sorted().iter().map(|problem| shown(&tree, problem)).collect(),
    }
}

/// A problem as its code, arguments and places: `path:line`, and the marked letters.
fn shown(tree: &Tree, problem: &Problem) -> String {
    let mut out = problem.code.name.to_owned();
    for (name, value) in &problem.arguments {
        match value {
            Argument::Text(text) => out.push_str(&format!(" {name}={text}")),
            Argument::Number(number) => out.push_str(&format!(" {name}={number}")),
            Argument::Tenths(number) => out.push_str(&format!(" {name}={}", fanal::diag::report::tenths(*number))),
            Argument::List(list) => out.push_str(&format!(" {name}=[{}]", list.join(", "))),
            Argument::Languages(named) => {
                let tags: Vec<&str> = named.iter().map(|one| one.tag.as_str()).collect();
                out.push_str(&format!(" {name}=[{}]", tags.join(", ")));
            }
        }
    }
    for place in &problem.places {
        out.push_str(&format!("\n  {}", place.path));
        if let (Some(range), Some(text)) = (place.bytes(), tree.text(place.path.as_str())) {
            let line = text[..range.start].matches('\n').count() + 1;
            out.push_str(&format!(":{line} «{}»", &text[range]));
        }
    }
    out.push('\n');
    out
}

fn check(files: &str, expected: Expect) {
    expected.assert_eq(&made(files));
}

const BASE: &str = "\
--- themes/default/templates/base.html ---
<!doctype html>
<html>
  <body>
    {# the frame #}
    <h1>{{ page.title }}</h1>
    {% block main %}
    {% endblock main %}
  </body>
</html>
--- themes/default/templates/page.html ---
{% extends \"base.html\" %}
{% block main %}
    <p>
      {% for item in page.items %}
        <b>{{ item }}</b>
        <i>et</i>
      {% endfor %}
      {{ t(id=\"menu\", name=\"x\") }}
    </p>
{% endblock main %}
";

#[test]
fn a_page_is_tight_and_keeps_its_words_apart() {
    check(
        BASE,
        expect![[r#"
            <!doctype html>
            <html>
            <body>
            <h1>Un &amp; deux</h1>
            <p>
            <b>a</b>
            <i>et</i>
            <b>b</b>
            <i>et</i>
            [menu name=<bdi>x</bdi>]
            </p>
            </body>
            </html>
        "#]],
    );
}

#[test]
fn one_template_is_overridden_by_one_file() {
    let site = tree(
        "--- themes/default/templates/page.html ---\n{% extends \"base.html\" %}\n{% block main %}own{% endblock main %}\n",
    );
    let theme = read(&site.over(tree(BASE)), "default").unwrap();
    let page = theme.render("page.html", &View::of(&json!({ "title": "T" })), &french()).unwrap();
    expect![[r#"
        <!doctype html>
        <html>
        <body>
        <h1>T</h1>
        own</body>
        </html>
    "#]]
    .assert_eq(&page);
}

#[test]
fn tokens_and_style_are_one_and_each_is_overridden_alone() {
    let built = "--- themes/default/tokens.css ---\n:root { --ink: #111; }\n--- themes/default/inline.css ---\na { color: var(--ink); }\n";
    let style = |site: &str, theme: &str| {
        let theme = read(&tree(site).over(tree(&format!("{BASE}{built}"))), theme);
        theme.unwrap().inline().style.clone()
    };
    assert_eq!(style("", "default"), ":root{--ink: #111}a{color: var(--ink)}");
    let tokens = "--- themes/default/tokens.css ---\n:root { --ink: #222; }\n";
    assert_eq!(style(tokens, "default"), ":root{--ink: #111}:root{--ink: #222}a{color: var(--ink)}");
    // One token is enough: those that it does not name stay.
    let one = "--- themes/default/tokens.css ---\n:root { --paper: #eee; }\n";
    assert_eq!(style(one, "default"), ":root{--ink: #111}:root{--paper: #eee}a{color: var(--ink)}");
    let whole = format!("{tokens}--- themes/default/inline.css ---\nb {{ color: var(--ink); }}\n");
    assert_eq!(style(&whole, "default"), ":root{--ink: #222}b{color: var(--ink)}");
    let rules = "--- themes/tiny/inline.css ---\nb { color: var(--ink); }\n";
    assert_eq!(style(rules, "tiny"), ":root{--ink: #111}b{color: var(--ink)}");
}

#[test]
fn another_theme_replaces_and_extends_the_default() {
    let files = format!(
        "{BASE}--- themes/tiny/templates/base.html ---\n{{% extends \"default/base.html\" %}}\n{{% block main %}}tiny{{% endblock %}}\n"
    );
    let theme = read(&tree(&files), "tiny").unwrap();
    let view = View::of(&json!({ "title": "T", "items": [] }));
    assert!(theme.render("base.html", &view, &french()).unwrap().contains("tiny"));
    assert!(theme.render("page.html", &view, &french()).unwrap().contains("[menu name"));
    let unknown = read(&tree(&files), "tinny").err().unwrap();
    assert_eq!(shown(&tree(&files), unknown.iter().next().unwrap()), "T101 theme=tinny near=tiny\n");
}

#[test]
fn a_broken_tag_is_shown_with_its_place() {
    check(
        "--- themes/default/templates/page.html ---\n<p>\n    {% fro item in page.items %}\n</p>\n--- themes/default/templates/other.html ---\n{{ page.title\n",
        expect![[r#"
            T102 near=
              themes/default/templates/other.html:1 «title»
            T102 near=for
              themes/default/templates/page.html:2 «fro»
        "#]],
    );
}

#[test]
fn unknown_names_are_shown_with_their_places() {
    check(
        "--- themes/default/templates/page.html ---\n<p>\n    {{ page.title | uper }}\n    {{ tt(id=\"menu\") }}\n    {% include \"pied.html\" %}\n</p>\n--- themes/default/templates/pieds.html ---\nx\n",
        expect![[r#"
            T103 kind=filter name=uper near=
              themes/default/templates/page.html:2 «uper»
            T103 kind=function name=tt near=t
              themes/default/templates/page.html:3 «tt(id="menu")»
            T103 kind=template name=pied.html near=pieds.html
              themes/default/templates/page.html:4 «"pied.html"»
        "#]],
    );
}

#[test]
fn templates_that_do_not_fit_together_are_shown() {
    check(
        "--- themes/default/templates/page.html ---\n  {% extends \"bas.html\" %}\n--- themes/default/templates/base.html ---\nx\n",
        expect![[r#"
            T104 parent=bas.html near=base.html
              themes/default/templates/page.html:1 «{% extends "bas.html" %}»
        "#]],
    );
    check(
        "--- themes/default/templates/page.html ---\n{% extends \"base.html\" %}\n--- themes/default/templates/base.html ---\n{% extends \"page.html\" %}\n",
        expect![[r#"
            T105 chain=[page.html, base.html]
              themes/default/templates/base.html:1 «{% extends "page.html" %}»
        "#]],
    );
    check(
        "--- themes/default/templates/page.html ---\n{% extends \"base.html\" %}\n{% block man %}x{% endblock %}\n--- themes/default/templates/base.html ---\n{% block main %}{% endblock %}\n",
        expect![[r#"
            T106 name=man near=main
              themes/default/templates/page.html:2 «man»
              themes/default/templates/base.html
        "#]],
    );
    check(
        "--- themes/default/templates/page.html ---\n{% component a() %}x{% endcomponent %}\n--- themes/default/templates/base.html ---\n{% component a() %}y{% endcomponent %}\n",
        expect![[r#"
            T107 name=a
              themes/default/templates/base.html:1 «a»
              themes/default/templates/page.html:1 «a»
        "#]],
    );
}

#[test]
fn a_word_must_be_known_and_checkable() {
    check(
        "--- themes/default/templates/page.html ---\n<p>{{ t(id=page.title) }}</p>\n",
        expect![[r#"
            T108
              themes/default/templates/page.html:1 «t(id=page.title)»
        "#]],
    );
    check(
        "--- themes/default/templates/page.html ---\n  <p title=\"{{ t_attr(id=\"meny\") }}\"></p>\n",
        expect![[r#"
            T112 id=meny near=menu
              themes/default/templates/page.html:1 «t_attr(id="meny")»
        "#]],
    );
}

#[test]
fn a_style_attribute_or_handler_is_refused() {
    check(
        "--- themes/default/templates/page.html ---\n<p style=\"color:red\">\n  <a onclick='x()' data-style=\"a\" href=\"?style=1\">\n",
        expect![[r#"
            T109 name=style
              themes/default/templates/page.html:1 «style»
            T109 name=onclick
              themes/default/templates/page.html:2 «onclick»
        "#]],
    );
}

#[test]
fn an_unknown_field_is_shown_with_its_place_and_the_nearest() {
    check(
        "--- themes/default/templates/page.html ---\n<p>\n      {{ page.titel }}\n</p>\n",
        expect![[r#"
            T111 name=titel near=title known=[items, name, title]
              themes/default/templates/page.html:2 «titel»
        "#]],
    );
    check(
        "--- themes/default/templates/page.html ---\n{{ pages.title }}\n",
        expect![[r#"
            T111 name=pages near=page known=[page, policy, script, site, style]
              themes/default/templates/page.html:1 «pages»
        "#]],
    );
}

#[test]
fn a_missing_template_is_named_with_the_nearest() {
    let theme = read(&tree(BASE), "default").unwrap();
    let problem = theme.render("pge.html", &View::of(&json!({})), &french()).err().unwrap();
    assert_eq!(shown(&Tree::new(), &problem), "T110 template=pge.html near=page.html\n");
}

#[test]
fn arguments_of_words_reach_them() {
    check(
        "--- themes/default/templates/page.html ---\n{{ t(id=\"skip\", n=2, name=page.name) }} {{ t_attr(id=\"skip\", name=page.name) }}\n",
        expect!["[skip n=2 name=<bdi><b></bdi>] [skip name=&lt;b&gt;]\n"],
    );
}

#[cfg(feature = "minify")]
#[test]
fn a_minified_page_says_the_same_or_stays_tight() {
    let good = "<!doctype html>\n<html lang=\"fr\">\n<head>\n<title>Un &amp; deux</title>\n</head>\n<body>\n<p>\nun <b>deux</b> <i>trois</i>\n</p>\n</body>\n</html>\n";
    let (small, advice) = render::minify(good);
    assert_eq!(advice, None);
    assert!(small.len() < good.len());
    // Blanks between inline siblings inside a `div` vanish: the words would stick together.
    let glued = "<!doctype html><html lang=\"fr\"><head><title>t</title></head><body><div><span>un</span> <span>deux</span></div></body></html>";
    let (kept, advice) = render::minify(glued);
    assert_eq!(kept, glued.as_bytes());
    assert_eq!(shown(&Tree::new(), &advice.unwrap()), "T120 words=t\nun deux\n\n");
}
