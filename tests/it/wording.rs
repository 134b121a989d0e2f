//! Words not to use, in every text of every language: where they are found, where they are not, and exceptions that are counted.

use expect_test::expect;

use crate::check::{Outcome, site};
use crate::scratch;

/// Lists of the site itself, and a page.
const SITE: &str = "--- locales/fr/terms.yaml ---
avoid:
  - { word: prostitution juvénile, prefer: exploitation sexuelle d’enfants, reason: quelqu’un exploite l’enfant }
  - { word: fugueuse*, prefer: jeune en fugue, reason: une étiquette }
attention:
  - { word: prostitution, prefer: exploitation, reason: jamais d’un enfant }
--- locales/en/terms.yaml ---
avoid:
  - { word: runaway*, prefer: young person who ran away, reason: a label }
--- content/articles/un/facts.yaml ---
updated: 2026-01-01
";

fn told(more: &str) -> String {
    let outcome = site(&format!("{SITE}{more}"));
    let codes = ["advice R151", "advice R152", "advice R153"];
    let problems = outcome.problems();
    let lines = problems.lines().filter(|line| codes.iter().any(|code| line.starts_with(code)));
    lines.map(|line| format!("{line}\n")).collect()
}

fn sentences(outcome: Outcome) -> String {
    let problems = outcome.report.iter().filter(|problem| ["R151", "R152", "R153"].contains(&problem.code.name));
    problems.map(|problem| scratch::told(problem) + "\n").collect()
}

#[test]
fn a_word_is_told_wherever_it_is_read() {
    let said = told(
        "--- content/articles/un/fr.md ---
---
title: La FUGUEUSE
summary: \"De la prostitution-juvénile\"
slug: fugueuse
aliases: [fugueuses]
neutral: Fugueuses
---
## Des fugueuses {#fugueuse}

Une **prostitution** *juvénile*, et une fugueuse&nbsp;!

- item : fugueuse

| fugueuse | b |
|---|---|
| c | prostitution |

::: note {title=\"Une fugueuse\"}
[fugueuse](https://exemple.org/fugueuse)
:::

[^1]: Fugueuse en note.

Note[^1].
--- content/articles/un/en.md ---
---
title: A runaway
---
Text.
--- content/articles/fr.md ---
---
title: Fugueuses
---
--- content/home/fr.md ---
---
title: Accueil
---
Une fugueuse.
",
    );
    expect![[r#"
        advice R151 content/articles/fr.md:2:8 "Fugueuses"
        advice R151 content/articles/un/en.md:2:10 "runaway"
        advice R151 content/articles/un/fr.md:2:11 "FUGUEUSE"
        advice R151 content/articles/un/fr.md:3:17 "prostitution-juvénile"
        advice R151 content/articles/un/fr.md:6:10 "Fugueuses"
        advice R151 content/articles/un/fr.md:8:8 "fugueuses"
        advice R151 content/articles/un/fr.md:10:7 "prostitution** *juvénile"
        advice R151 content/articles/un/fr.md:10:41 "fugueuse"
        advice R151 content/articles/un/fr.md:12:10 "fugueuse"
        advice R151 content/articles/un/fr.md:14:3 "fugueuse"
        advice R152 content/articles/un/fr.md:16:7 "prostitution"
        advice R151 content/articles/un/fr.md:18:22 "fugueuse"
        advice R151 content/articles/un/fr.md:19:2 "fugueuse"
        advice R151 content/articles/un/fr.md:22:7 "Fugueuse"
        advice R151 content/home/fr.md:4:5 "fugueuse"
    "#]]
    .assert_eq(&said);
}

#[test]
fn a_word_is_not_told_where_nobody_reads_it_or_where_it_is_meant() {
    let said = told(
        "--- content/sources.yaml ---
fugueuse: { title: La fugueuse, lang: fr, author: Québec, year: 2020 }
--- content/glossary/fugue/facts.yaml ---
version: 1
sources: [fugueuse]
--- content/glossary/fugue/fr.md ---
---
title: Fugue
preferred: [fugue]
admitted: [jeune fugueuse]
avoid: [{ word: fugueuse, reason: pas « fugueuse » }]
---
Un départ [@fugueuse].
--- content/articles/un/fr.md ---
---
title: Mots
---
`fugueuse` [](@fugue) [lien](https://exemple.org/fugueuse) [@fugueuse, fugueuse] L’infugueuse, [runaway]{lang=es}.

```
fugueuse
```
",
    );
    assert_eq!(said, "");
}

#[test]
fn words_in_another_language_are_searched_with_its_list() {
    let said = told(
        "--- content/articles/un/fr.md ---
---
title: Mots
---
On dit [runaway, fugueuse]{lang=en}, pas runaway, et pas fugueuse.

::: note {lang=en}
A runaway, **une fugueuse**.
:::
",
    );
    expect![[r#"
        advice R151 content/articles/un/fr.md:4:9 "runaway"
        advice R151 content/articles/un/fr.md:4:58 "fugueuse"
        advice R151 content/articles/un/fr.md:7:3 "runaway"
    "#]]
    .assert_eq(&said);
}

const PAGE: &str = "--- content/articles/un/fr.md ---
---
title: Mots
---
Ni « fugueuse », ni « fugueuses », ni « prostitution juvénile ».
";

fn excepted(exceptions: &str) -> String {
    told(&format!("{PAGE}--- locales/fr-CA/terms.yaml ---\nexceptions:\n{exceptions}"))
}

#[test]
fn an_exception_is_counted() {
    let word = "  - { word: prostitution juvénile, in: un, times: 1, reason: ce qu’on ne dit pas }\n";
    assert_eq!(excepted(&format!("{word}  - {{ word: fugueuse*, in: un, times: 2, reason: une citation }}\n")), "");
    // One more or one fewer is told at the exception, with the places.
    expect![[r#"
        advice R153 locales/fr-CA/terms.yaml:3:5 "{" content/articles/un/fr.md:4:6 "fugueuse" content/articles/un/fr.md:4:23 "fugueuses"
    "#]]
        .assert_eq(&excepted(&format!("{word}  - {{ word: fugueuse*, in: un, times: 3, reason: une citation }}\n")));
    expect![[r#"
        advice R153 locales/fr-CA/terms.yaml:3:5 "{" content/articles/un/fr.md:4:6 "fugueuse" content/articles/un/fr.md:4:23 "fugueuses"
    "#]]
        .assert_eq(&excepted(&format!("{word}  - {{ word: fugueuse*, in: un, times: 1, reason: une citation }}\n")));
    // The word is told elsewhere.
    expect![[r#"
        advice R151 content/articles/un/fr.md:4:6 "fugueuse"
        advice R151 content/articles/un/fr.md:4:23 "fugueuses"
        advice R153 locales/fr-CA/terms.yaml:3:5 "{"
    "#]]
    .assert_eq(&excepted(&format!("{word}  - {{ word: fugueuse*, in: articles, times: 2, reason: une citation }}\n")));
}

#[test]
fn what_is_told_is_said_whole() {
    let lines = "exceptions:
  - { word: fugueuse*, in: un, times: 3, reason: une citation }
  - { word: fugueuses, in: un, times: 3, reason: une citation }
  - { word: prostitution, in: une, times: 3, reason: une citation }
";
    let outcome = site(&format!("{SITE}{PAGE}Prostitution.\n--- locales/fr-CA/terms.yaml ---\n{lines}"));
    expect![[r#"
        R151 Un mot à ne pas employer : « prostitution juvénile ». → Écrivez plutôt : exploitation sexuelle d’enfants. Pourquoi : quelqu’un exploite l’enfant.
        R152 Un mot qui n’est juste que dans un sens : « Prostitution ». → Dans l’autre sens, écrivez plutôt : exploitation. Pourquoi : jamais d’un enfant. Si le mot est juste ici, ajoutez une exception.
        R153 « fugueuse* » dans « un » : trouvé 2 fois, compté 3 fois par l’exception. → Relisez les endroits montrés, puis corrigez le texte ou le nombre. Si le mot n’y est plus, retirez l’exception.
        R153 L’exception nomme « fugueuses », qui n’est dans aucune liste de cette langue. → Vouliez-vous dire « fugueuse* »?
        R153 L’exception de « prostitution » nomme une page qui n’existe pas : « une ». → Vouliez-vous dire « un »?
    "#]].assert_eq(&sentences(outcome));
}

#[test]
fn chinese_words_are_found_anywhere_and_arabic_ones_behind_their_article() {
    let outcome = site(
        "--- site.yaml ---
fanal: 1
id: essai
name: { fr: Essai }
time_zone: America/Toronto
languages:
  - { tag: fr-CA, code: fr }
  - { tag: zh-Hans, code: zh }
  - { tag: ar, code: ar }
exit: { to: { fr: https://meteo.example/ } }
--- content/articles/un/facts.yaml ---
updated: 2026-01-01
--- content/articles/un/fr.md ---
---
title: Un
---
--- content/articles/un/zh.md ---
---
title: 一
---
有人说**儿童**色情，也说雏妓。
--- content/articles/un/ar.md ---
---
title: واحد
---
يقال: والدعارة، أو السِّياحة الجنسية.
",
    );
    let problems = outcome.problems();
    let lines: Vec<&str> = problems.lines().filter(|line| line.starts_with("advice R15")).collect();
    expect![[r#"
        advice R152 content/articles/un/ar.md:4:7 "والدعارة"
        advice R151 content/articles/un/ar.md:4:20 "الس\u{650}\u{651}ياحة الجنسية"
        advice R151 content/articles/un/zh.md:4:6 "儿童**色情"
        advice R151 content/articles/un/zh.md:4:15 "雏妓""#]]
    .assert_eq(&lines.join("\n"));
}

#[test]
fn the_lists_that_come_with_fanal_bring_no_exceptions() {
    let tree = fanal::source::builtin::tree();
    let lists = tree.iter().filter(|(path, _)| path.name() == "terms.yaml");
    let lists: Vec<&str> = lists.filter_map(|(path, _)| tree.text(path.as_str())).map(|text| &**text).collect();
    assert_eq!(lists.len(), 7);
    for list in lists {
        assert!(list.contains("\navoid:\n") && list.contains("\nattention:\n") && !list.contains("\nexceptions:"));
    }
}
