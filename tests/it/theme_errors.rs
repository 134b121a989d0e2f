//! Mistakes in a template as a web designer reads them: the sentence, the file with line and column, the line itself with what is wrong
//! in it marked, the nearest name that exists.

use expect_test::{Expect, expect};
use fanal::cli::terminal::{self, Pen};
use fanal::diag::report::Report;
use fanal::sentences::{Staff, Words};

use crate::check;

/// What is said of a template that replaces the built-in one for home pages, in French, then in English.
fn said(template: &str, expected: Expect) {
    let text = format!(
        "--- themes/default/templates/home.html ---\n{template}--- content/articles/un/facts.yaml ---\nupdated: 2026-01-01\n\
         --- content/articles/un/fr.md ---\n---\ntitle: Un\n---\nUn texte.\n"
    );
    let outcome = check::site(&text);
    let mut report = Report::new();
    // A mistake is met on every page that the template makes: one is enough.
    let mut seen = std::collections::BTreeSet::new();
    for problem in outcome.report.iter().filter(|problem| problem.code.name.starts_with(['T', 'W'])) {
        if seen.insert((problem.code.name, format!("{:?}", problem.places))) {
            report.add(problem.clone());
        }
    }
    let drawn = [Staff::French, Staff::English].map(|staff| {
        let words = Words::new(staff, &outcome.tree);
        terminal::problems(&report.clone().sorted(), &outcome.tree, &words, Pen { colour: false })
    });
    expected.assert_eq(&drawn.join("---\n").replace(['\u{2068}', '\u{2069}'], ""));
}

#[test]
fn a_value_that_does_not_exist() {
    said(
        "{% extends \"base.html\" %}\n{% block main %}\n  <h1>{{ page.titel.text }}</h1>\n{% endblock main %}\n",
        expect![[r#"
            Erreur T111 : La valeur « titel » n’existe pas dans cette page.
              themes/default/templates/home.html:3:15
              3 |   <h1>{{ page.titel.text }}</h1>
                |               ^^^^^
              Vouliez-vous dire « title »?

            ---
            Error T111: The value “titel” does not exist in this page.
              themes/default/templates/home.html:3:15
              3 |   <h1>{{ page.titel.text }}</h1>
                |               ^^^^^
              Did you mean “title”?

        "#]],
    );
}

#[test]
fn a_word_that_does_not_exist() {
    said(
        "{% extends \"base.html\" %}\n{% block main %}\n  <p>{{ t(id=\"contnts\") }}</p>\n{% endblock main %}\n",
        expect![[r#"
            Erreur T112 : Le mot d’interface « contnts » n’existe dans aucun fichier de mots de cette langue.
              themes/default/templates/home.html:3:9
              3 |   <p>{{ t(id="contnts") }}</p>
                |         ^^^^^^^^^^^^^^^
              Vouliez-vous dire « contents »?

            Erreur W105 : Le thème demande le message « contnts », qui n’existe pas. Vouliez-vous dire « contents »?
              themes/default/templates/home.html:3:9
              3 |   <p>{{ t(id="contnts") }}</p>
                |         ^^^^^^^^^^^^^^^
              Corrigez le nom dans le thème, ou ajoutez le message à locales/fr.

            ---
            Error T112: The interface word “contnts” stands in no words file of this language.
              themes/default/templates/home.html:3:9
              3 |   <p>{{ t(id="contnts") }}</p>
                |         ^^^^^^^^^^^^^^^
              Did you mean “contents”?

            Error W105: The theme asks for the message "contnts", which does not exist. Did you mean "contents"?
              themes/default/templates/home.html:3:9
              3 |   <p>{{ t(id="contnts") }}</p>
                |         ^^^^^^^^^^^^^^^
              Correct the name in the theme, or add the message to locales/fr.

        "#]],
    );
}

#[test]
fn an_instruction_that_cannot_be_read() {
    said(
        "{% extends \"base.html\" %}\n{% block main %}\n  {% if page.summary %}\n  <p>é</p>\n  {% endfi %}\n{% endblock main %}\n",
        expect![[r#"
            Erreur T102 : Ce gabarit ne peut pas être lu : une instruction entre accolades est mal écrite.
              themes/default/templates/home.html:5:6
              5 |   {% endfi %}
                |      ^^^^^
              Vouliez-vous dire « endif »?
              Note technique : Unknown tag

            ---
            Error T102: This template cannot be read: an instruction between braces is not well written.
              themes/default/templates/home.html:5:6
              5 |   {% endfi %}
                |      ^^^^^
              Did you mean “endif”?
              Technical note: Unknown tag

        "#]],
    );
}

#[test]
fn a_component_that_does_not_exist() {
    said(
        "{% extends \"base.html\" %}\n{% block main %}\n  <h1>É {{ <phrse words={page.title}/> }}</h1>\n{% endblock main %}\n",
        expect![[r#"
            Erreur T103 : Ce gabarit demande le composant « phrse », qui n’existe pas.
              themes/default/templates/home.html:3:12
              3 |   <h1>É {{ <phrse words={page.title}/> }}</h1>
                |            ^^^^^^^^^^^^^^^^^^^^^^^^^^^
              Vouliez-vous dire « phrase »?

            ---
            Error T103: This template asks for the component “phrse”, which does not exist.
              themes/default/templates/home.html:3:12
              3 |   <h1>É {{ <phrse words={page.title}/> }}</h1>
                |            ^^^^^^^^^^^^^^^^^^^^^^^^^^^
              Did you mean “phrase”?

        "#]],
    );
}

#[test]
fn a_component_without_what_it_needs() {
    said(
        "{% extends \"base.html\" %}\n{% block main %}\n  <h1>{{ <phrase word={page.title}/> }}</h1>\n{% endblock main %}\n",
        expect![[r#"
            Erreur T116 : Le composant ne connaît pas la valeur « word » qu’on lui donne.
              themes/default/templates/home.html:3:10
              3 |   <h1>{{ <phrase word={page.title}/> }}</h1>
                |          ^^^^^^^^^^^^^^^^^^^^^^^^^^^
              Vouliez-vous dire « words »? Les valeurs qu’il connaît : words.

            ---
            Error T116: The component does not know the value “word” that it is given.
              themes/default/templates/home.html:3:10
              3 |   <h1>{{ <phrase word={page.title}/> }}</h1>
                |          ^^^^^^^^^^^^^^^^^^^^^^^^^^^
              Did you mean “words”? The values that it knows: words.

        "#]],
    );
}

#[test]
fn a_block_that_does_not_exist() {
    said(
        "{% extends \"base.html\" %}\n{% block mian %}\n  <p>é</p>\n{% endblock mian %}\n",
        expect![[r#"
        Erreur T106 : Le bloc « mian » n’existe pas dans le gabarit prolongé.
          themes/default/templates/home.html:2:10
          2 | {% block mian %}
            |          ^^^^
          voir aussi themes/default/templates/base.html
          Vouliez-vous dire « main »? Ce que contient un bloc inconnu ne paraîtrait nulle part.

        ---
        Error T106: The block “mian” does not exist in the template that is extended.
          themes/default/templates/home.html:2:10
          2 | {% block mian %}
            |          ^^^^
          see also themes/default/templates/base.html
          Did you mean “main”? What stands in an unknown block would show nowhere.

    "#]],
    );
}

#[test]
fn a_template_that_does_not_exist() {
    said(
        "{% extends \"bas.html\" %}\n{% block main %}{% endblock main %}\n",
        expect![[r#"
        Erreur T104 : Ce gabarit prolonge « bas.html », qui n’existe pas.
          themes/default/templates/home.html:1:1
          1 | {% extends "bas.html" %}
            | ^^^^^^^^^^^^^^^^^^^^^^^^
          Vouliez-vous dire « base.html »?

        ---
        Error T104: This template extends “bas.html”, which does not exist.
          themes/default/templates/home.html:1:1
          1 | {% extends "bas.html" %}
            | ^^^^^^^^^^^^^^^^^^^^^^^^
          Did you mean “base.html”?

    "#]],
    );
}

#[test]
fn a_component_that_is_there_twice() {
    said(
        "{% extends \"base.html\" %}\n{% component phrase(words) %}{{ words.text }}{% endcomponent phrase %}\n",
        expect![[r#"
            Erreur T107 : Le composant « phrase » est défini deux fois.
              themes/default/templates/components.html:3:14
              3 | {% component phrase(words) %}{% if words.lang %}<bdi lang="{{ words.lang }}" dir="{{ words.dir }}">{{ w...
                |              ^^^^^^
              voir aussi themes/default/templates/home.html:2:14
              2 | {% component phrase(words) %}{{ words.text }}{% endcomponent phrase %}
                |              ------
              Donnez un autre nom à l’un des deux, ou retirez-en un.

            ---
            Error T107: The component “phrase” is defined twice.
              themes/default/templates/components.html:3:14
              3 | {% component phrase(words) %}{% if words.lang %}<bdi lang="{{ words.lang }}" dir="{{ words.dir }}">{{ w...
                |              ^^^^^^
              see also themes/default/templates/home.html:2:14
              2 | {% component phrase(words) %}{{ words.text }}{% endcomponent phrase %}
                |              ------
              Give one of the two another name, or remove one.

        "#]],
    );
}

#[test]
fn a_component_that_is_given_nothing() {
    said(
        "{% extends \"base.html\" %}\n{% block main %}\n  <h1>{{ <phrase/> }}</h1>\n{% endblock main %}\n",
        expect![[r#"
            Erreur T117 : Il manque au composant la valeur « words ».
              themes/default/templates/home.html:3:10
              3 |   <h1>{{ <phrase/> }}</h1>
                |          ^^^^^^^^^
              Donnez-la dans l’appel, par exemple : words={page.title}.

            ---
            Error T117: The component lacks the value “words”.
              themes/default/templates/home.html:3:10
              3 |   <h1>{{ <phrase/> }}</h1>
                |          ^^^^^^^^^
              Give it in the call, for example: words={page.title}.

        "#]],
    );
}

#[test]
fn a_block_that_other_templates_fill() {
    let mut text = String::from("{% extends \"base.html\" %}\n{% block main %}\n  <p>é</p>\n{% endblock main %}\n");
    text = format!("--- themes/default/templates/page.html ---\n{text}");
    let outcome = check::site(&text);
    let words = Words::new(Staff::French, &outcome.tree);
    let drawn = terminal::problems(&outcome.report, &outcome.tree, &words, Pen { colour: false });
    expect![[r#"
        Erreur T106 : Le bloc « facts » n’existe pas dans le gabarit prolongé.
          themes/default/templates/course.html:3:10
          3 | {% block facts %}
            |          ^^^^^
          voir aussi themes/default/templates/page.html
          Si vous avez remplacé le gabarit prolongé, ajoutez-y la ligne montrée, là où le bloc doit paraître. Sinon, reprenez le nom d’un de ses blocs.
          Ligne corrigée, prête à copier :
            {% block facts %}{% endblock facts %}

        Erreur T106 : Le bloc « words » n’existe pas dans le gabarit prolongé.
          themes/default/templates/course.html:28:10
          28 | {% block words %}
             |          ^^^^^
          voir aussi themes/default/templates/page.html
          Si vous avez remplacé le gabarit prolongé, ajoutez-y la ligne montrée, là où le bloc doit paraître. Sinon, reprenez le nom d’un de ses blocs.
          Ligne corrigée, prête à copier :
            {% block words %}{% endblock words %}

        Erreur T106 : Le bloc « words » n’existe pas dans le gabarit prolongé.
          themes/default/templates/evaluation.html:3:10
          3 | {% block words %}
            |          ^^^^^
          voir aussi themes/default/templates/page.html
          Si vous avez remplacé le gabarit prolongé, ajoutez-y la ligne montrée, là où le bloc doit paraître. Sinon, reprenez le nom d’un de ses blocs.
          Ligne corrigée, prête à copier :
            {% block words %}{% endblock words %}

        Le même problème (T106) se trouve à 10 autres endroits :
          themes/default/templates/event.html:3:10
          themes/default/templates/event.html:76:10
          themes/default/templates/lesson.html:4:10
          themes/default/templates/lesson.html:89:10
          themes/default/templates/organization.html:3:10
          themes/default/templates/paper.html:3:10
          themes/default/templates/programme.html:3:10
          themes/default/templates/service.html:4:10
          themes/default/templates/spot.html:3:10
          themes/default/templates/term.html:3:10

    "#]].assert_eq(&drawn.replace(['\u{2068}', '\u{2069}'], ""));
}

#[test]
fn a_file_that_does_not_exist() {
    said(
        "{% extends \"base.html\" %}\n{% block main %}\n  <img src=\"{{ page.frame.root }}{{ site.assets[\"lampe.svg\"] }}\" alt=\"\">\n{% endblock main %}\n",
        expect![[r#"
            Erreur T119 : L’habillage n’a pas de fichier « lampe.svg » dans son dossier « assets ».
              themes/default/templates/home.html:3:37
              3 |   <img src="{{ page.frame.root }}{{ site.assets["lampe.svg"] }}" alt="">
                |                                     ^^^^^^^^^^^^^^^^^^^^^^^
              Ajoutez le fichier dans « themes/<nom>/assets », ou corrigez son nom.

            ---
            Error T119: The theme has no file “lampe.svg” in its folder “assets”.
              themes/default/templates/home.html:3:37
              3 |   <img src="{{ page.frame.root }}{{ site.assets["lampe.svg"] }}" alt="">
                |                                     ^^^^^^^^^^^^^^^^^^^^^^^
              Add the file to “themes/<name>/assets”, or correct its name.

        "#]],
    );
}

#[test]
fn a_token_that_does_not_exist() {
    let outcome = check::site(
        "--- themes/default/inline.css ---\na { color: var(--lnk); margin: var(--far, 1em) var(--none, 0); }\n",
    );
    let drawn = [Staff::French, Staff::English].map(|staff| {
        let words = Words::new(staff, &outcome.tree);
        terminal::problems(&outcome.report, &outcome.tree, &words, Pen { colour: false })
    });
    expect![[r#"
        Erreur T118 : Le style demande « --lnk », que rien ne définit.
          themes/default/inline.css:1:16
          1 | a { color: var(--lnk); margin: var(--far, 1em) var(--none, 0); }
            |                ^^^^^
          Vouliez-vous dire « --ink »?

        ---
        Error T118: The style asks for “--lnk”, which nothing defines.
          themes/default/inline.css:1:16
          1 | a { color: var(--lnk); margin: var(--far, 1em) var(--none, 0); }
            |                ^^^^^
          Did you mean “--ink”?

    "#]]
    .assert_eq(&drawn.join("---\n").replace(['\u{2068}', '\u{2069}'], ""));
}
