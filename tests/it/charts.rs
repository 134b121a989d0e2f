//! Charts: numbers that stand once, drawn in every language with its own words, direction and digits; and what may be wrong with
//! them.

use expect_test::{Expect, expect};

use crate::check::{Outcome, site};

/// A site with one article whose texts show `::: chart` blocks, in French, Arabic and Chinese.
fn charts(files: &str, french: &str, arabic: &str, chinese: &str) -> Outcome {
    site(&format!(
        "--- site.yaml ---
fanal: 1
id: essai
name: {{ fr: Essai }}
time_zone: America/Toronto
languages:
  - {{ tag: fr-CA, code: fr }}
  - {{ tag: ar, code: ar }}
  - {{ tag: zh-Hans, code: zh }}
french_first: true
exit: {{ to: {{ fr: https://meteo.example/ }} }}
--- content/sources.yaml ---
bilan:
  title: Un bilan
  lang: fr
  year: 2020
suite:
  title: Une suite
  lang: fr
  year: 2021
--- content/articles/un/facts.yaml ---
{{}}
{files}--- content/articles/un/fr.md ---
---
title: Un texte
{french}--- content/articles/un/ar.md ---
---
title: نص
{arabic}--- content/articles/un/ar.ledger.yaml ---
state: reviewed
origin: human
--- content/articles/un/zh.md ---
---
title: 文章
{chinese}--- content/articles/un/zh.ledger.yaml ---
state: reviewed
origin: human
"
    ))
}

/// The tables of a page with one part a line.
fn tables(outcome: &Outcome, path: &str) -> String {
    let page = outcome.file(path);
    let mut tables = String::new();
    for piece in page.split("<table class=").skip(1) {
        tables.push_str("<table class=");
        tables.push_str(piece.split("</table>").next().unwrap_or_default());
        tables.push_str("</table>\n");
    }
    for (from, to) in
        [("><tr", ">\n<tr"), ("><svg", ">\n<svg"), ("<rect", "\n  <rect"), ("<line", "\n  <line"), ("><td", ">\n<td")]
    {
        tables = tables.replace(from, to);
    }
    tables.replace('\u{A0}', "~")
}

fn shown(outcome: &Outcome, path: &str, expected: Expect) {
    expected.assert_eq(&tables(outcome, path));
}

/// What is wrong with the article and its charts.
fn told(outcome: &Outcome, expected: Expect) {
    let problems = outcome.problems();
    let lines = problems.lines().filter(|line| line.contains("content/articles/un/"));
    expected.assert_eq(&lines.map(|line| format!("{line}\n")).collect::<String>());
}

const PARTS: &str = "--- content/articles/un/plan.csv ---
etat;nombre
finies;1200.5
autres;800
";

#[test]
fn parts_of_a_whole_in_three_languages() {
    let text = |title: &str, state: &str, number: &str, done: &str, other: &str| {
        format!(
            "charts:
  plan.csv:
    title: {title}
    columns: {{ etat: {state}, nombre: {number} }}
    rows: {{ finies: {done}, autres: {other} }}
---
::: chart {{src=plan.csv type=parts}} /
"
        )
    };
    let outcome = charts(
        PARTS,
        &text("Le plan", "État", "Mesures", "L'essentiel", "Autres"),
        &text("الخطة", "الحالة", "تدابير", "منتهية", "غيرها"),
        &text("计划", "状态", "措施", "已完成", "其他"),
    );
    told(&outcome, expect![""]);
    shown(
        &outcome,
        "fr/articles/un-texte/index.html",
        expect![[r#"
            <table class="parts"><caption>Le plan<svg role="img" aria-label="L’essentiel 60~% et Autres 40~%" width="100%" height="2em" fill="currentColor" stroke="currentColor" stroke-width="2">
              <rect x="0%" y="0%" width="60%" height="100%"/>
              <rect x="60%" y="0%" width="40%" height="100%" fill="none"/>
              <line x1="60%" y1="50%" x2="100%" y2="50%" stroke-width="2em" stroke-dasharray="2 4"/></svg></caption><thead>
            <tr><th scope="col">État</th><th scope="col">Mesures</th><th scope="col">Part</th></tr></thead><tbody>
            <tr><th scope="row">
            <svg aria-hidden="true" width="1em" height="1em" fill="currentColor" stroke="currentColor" stroke-width="2">
              <rect x="0%" y="0%" width="100%" height="100%"/></svg> L’essentiel</th>
            <td><bdi>1~200,5</bdi></td>
            <td><bdi>60~%</bdi></td></tr>
            <tr><th scope="row">
            <svg aria-hidden="true" width="1em" height="1em" fill="currentColor" stroke="currentColor" stroke-width="2">
              <rect x="0%" y="0%" width="100%" height="100%" fill="none"/>
              <line x1="0%" y1="50%" x2="100%" y2="50%" stroke-width="2em" stroke-dasharray="2 4"/></svg> Autres</th>
            <td><bdi>800</bdi></td>
            <td><bdi>40~%</bdi></td></tr></tbody></table>
        "#]],
    );
    shown(
        &outcome,
        "ar/articles/un/index.html",
        expect![[r#"
            <table class="parts"><caption>الخطة<svg role="img" aria-label="منتهية 60% وغيرها 40%" width="100%" height="2em" fill="currentColor" stroke="currentColor" stroke-width="2">
              <rect x="40%" y="0%" width="60%" height="100%"/>
              <rect x="0%" y="0%" width="40%" height="100%" fill="none"/>
              <line x1="0%" y1="50%" x2="40%" y2="50%" stroke-width="2em" stroke-dasharray="2 4"/></svg></caption><thead>
            <tr><th scope="col">الحالة</th><th scope="col">تدابير</th><th scope="col">النسبة</th></tr></thead><tbody>
            <tr><th scope="row">
            <svg aria-hidden="true" width="1em" height="1em" fill="currentColor" stroke="currentColor" stroke-width="2">
              <rect x="0%" y="0%" width="100%" height="100%"/></svg> منتهية</th>
            <td><bdi>1,200.5</bdi></td>
            <td><bdi>60%</bdi></td></tr>
            <tr><th scope="row">
            <svg aria-hidden="true" width="1em" height="1em" fill="currentColor" stroke="currentColor" stroke-width="2">
              <rect x="0%" y="0%" width="100%" height="100%" fill="none"/>
              <line x1="0%" y1="50%" x2="100%" y2="50%" stroke-width="2em" stroke-dasharray="2 4"/></svg> غيرها</th>
            <td><bdi>800</bdi></td>
            <td><bdi>40%</bdi></td></tr></tbody></table>
        "#]],
    );
    shown(
        &outcome,
        "zh/articles/un/index.html",
        expect![[r#"
            <table class="parts"><caption>计划<svg role="img" aria-label="已完成 60%和其他 40%" width="100%" height="2em" fill="currentColor" stroke="currentColor" stroke-width="2">
              <rect x="0%" y="0%" width="60%" height="100%"/>
              <rect x="60%" y="0%" width="40%" height="100%" fill="none"/>
              <line x1="60%" y1="50%" x2="100%" y2="50%" stroke-width="2em" stroke-dasharray="2 4"/></svg></caption><thead>
            <tr><th scope="col">状态</th><th scope="col">措施</th><th scope="col">占比</th></tr></thead><tbody>
            <tr><th scope="row">
            <svg aria-hidden="true" width="1em" height="1em" fill="currentColor" stroke="currentColor" stroke-width="2">
              <rect x="0%" y="0%" width="100%" height="100%"/></svg> 已完成</th>
            <td><bdi>1,200.5</bdi></td>
            <td><bdi>60%</bdi></td></tr>
            <tr><th scope="row">
            <svg aria-hidden="true" width="1em" height="1em" fill="currentColor" stroke="currentColor" stroke-width="2">
              <rect x="0%" y="0%" width="100%" height="100%" fill="none"/>
              <line x1="0%" y1="50%" x2="100%" y2="50%" stroke-width="2em" stroke-dasharray="2 4"/></svg> 其他</th>
            <td><bdi>800</bdi></td>
            <td><bdi>40%</bdi></td></tr></tbody></table>
        "#]],
    );
}

#[test]
fn bars_of_two_series_grow_from_where_the_language_begins() {
    let files = "--- content/articles/un/deux.csv ---
lieu,avant,apres,source
ici,5,10,suite
ailleurs,0,2.5,
";
    let text = "charts:
  deux.csv:
    title: T
    columns: { lieu: L, avant: A, apres: B }
    rows: { ici: I, ailleurs: J }
---
Texte [@bilan].

::: chart {src=deux.csv type=bars}
Lu au bilan [@bilan].
:::
";
    let outcome = charts(files, text, text, text);
    told(&outcome, expect![""]);
    shown(
        &outcome,
        "fr/articles/un-texte/index.html",
        expect![[r##"
            <table class="bars"><caption>T</caption><thead>
            <tr><th scope="col">L</th><th scope="col">
            <svg aria-hidden="true" width="1em" height="1em" fill="currentColor" stroke="currentColor" stroke-width="2">
              <rect x="0%" y="0%" width="100%" height="100%"/></svg> A</th><th scope="col">
            <svg aria-hidden="true" width="1em" height="1em" fill="currentColor" stroke="currentColor" stroke-width="2">
              <rect x="0%" y="0%" width="100%" height="100%" fill="none"/>
              <line x1="0%" y1="50%" x2="100%" y2="50%" stroke-width="2em" stroke-dasharray="2 4"/></svg> B</th></tr></thead><tbody>
            <tr><th scope="row">I <span class="cite">[<a href="#source-2">2</a>]</span>
            <svg class="two" aria-hidden="true" width="100%" height="2em" fill="currentColor" stroke="currentColor" stroke-width="2">
              <rect x="0%" y="0%" width="50%" height="40%"/>
              <rect x="0%" y="50%" width="100%" height="40%" fill="none"/>
              <line x1="0%" y1="70%" x2="100%" y2="70%" stroke-width=".8em" stroke-dasharray="2 4"/></svg></th>
            <td><bdi>5</bdi></td>
            <td><bdi>10</bdi></td></tr>
            <tr><th scope="row">J<svg class="two" aria-hidden="true" width="100%" height="2em" fill="currentColor" stroke="currentColor" stroke-width="2">
              <rect x="0%" y="50%" width="25%" height="40%" fill="none"/>
              <line x1="0%" y1="70%" x2="25%" y2="70%" stroke-width=".8em" stroke-dasharray="2 4"/></svg></th>
            <td><bdi>0</bdi></td>
            <td><bdi>2,5</bdi></td></tr></tbody></table>
        "##]],
    );
    shown(
        &outcome,
        "ar/articles/un/index.html",
        expect![[r##"
            <table class="bars"><caption>T</caption><thead>
            <tr><th scope="col">L</th><th scope="col">
            <svg aria-hidden="true" width="1em" height="1em" fill="currentColor" stroke="currentColor" stroke-width="2">
              <rect x="0%" y="0%" width="100%" height="100%"/></svg> A</th><th scope="col">
            <svg aria-hidden="true" width="1em" height="1em" fill="currentColor" stroke="currentColor" stroke-width="2">
              <rect x="0%" y="0%" width="100%" height="100%" fill="none"/>
              <line x1="0%" y1="50%" x2="100%" y2="50%" stroke-width="2em" stroke-dasharray="2 4"/></svg> B</th></tr></thead><tbody>
            <tr><th scope="row">I <span class="cite">[<a href="#source-2">2</a>]</span>
            <svg class="two" aria-hidden="true" width="100%" height="2em" fill="currentColor" stroke="currentColor" stroke-width="2">
              <rect x="50%" y="0%" width="50%" height="40%"/>
              <rect x="0%" y="50%" width="100%" height="40%" fill="none"/>
              <line x1="0%" y1="70%" x2="100%" y2="70%" stroke-width=".8em" stroke-dasharray="2 4"/></svg></th>
            <td><bdi>5</bdi></td>
            <td><bdi>10</bdi></td></tr>
            <tr><th scope="row">J<svg class="two" aria-hidden="true" width="100%" height="2em" fill="currentColor" stroke="currentColor" stroke-width="2">
              <rect x="75%" y="50%" width="25%" height="40%" fill="none"/>
              <line x1="75%" y1="70%" x2="100%" y2="70%" stroke-width=".8em" stroke-dasharray="2 4"/></svg></th>
            <td><bdi>0</bdi></td>
            <td><bdi>2.5</bdi></td></tr></tbody></table>
        "##]],
    );
    let page = outcome.file("fr/articles/un-texte/index.html");
    let list = page.split("class=\"sources\"").nth(1).expect("a list of sources");
    let (text, chart) = (list.find("Un bilan"), list.find("Une suite"));
    assert!(text.is_some() && text < chart, "the sources of a chart are listed after those of the text");
}

#[test]
fn a_timeline_stands_in_the_order_of_time() {
    let files = "--- content/articles/un/dates.csv ---
jalon,date
loi,2019-05-29
rapport,2007
forum,2009-03
";
    let text = "charts:
  dates.csv:
    title: T
    columns: { jalon: J, date: D }
    rows: { rapport: R, forum: F, loi: L }
---
::: chart {src=dates.csv type=timeline} /
";
    let outcome = charts(files, text, text, text);
    told(&outcome, expect![""]);
    shown(
        &outcome,
        "fr/articles/un-texte/index.html",
        expect![[r#"
            <table class="timeline"><caption>T</caption><thead>
            <tr><th scope="col">D</th><th scope="col">J</th></tr></thead><tbody>
            <tr><th scope="row"><time datetime="2007">2007</time></th>
            <td>
            <svg aria-hidden="true" width="14" height="14" fill="currentColor" stroke="currentColor" stroke-width="2"><circle cx="7" cy="7" r="6"/></svg> R</td></tr>
            <tr class="gap"><th scope="row"><time datetime="2009-03">mars 2009</time></th>
            <td>
            <svg aria-hidden="true" width="14" height="14" fill="currentColor" stroke="currentColor" stroke-width="2"><circle cx="7" cy="7" r="6"/></svg> F</td></tr>
            <tr><th scope="row"><time datetime="2019-05-29">29 mai 2019</time></th>
            <td>
            <svg aria-hidden="true" width="14" height="14" fill="currentColor" stroke="currentColor" stroke-width="2"><circle cx="7" cy="7" r="6"/></svg> L</td></tr></tbody></table>
        "#]],
    );
    shown(
        &outcome,
        "zh/articles/un/index.html",
        expect![[r#"
            <table class="timeline"><caption>T</caption><thead>
            <tr><th scope="col">D</th><th scope="col">J</th></tr></thead><tbody>
            <tr><th scope="row"><time datetime="2007">2007</time></th>
            <td>
            <svg aria-hidden="true" width="14" height="14" fill="currentColor" stroke="currentColor" stroke-width="2"><circle cx="7" cy="7" r="6"/></svg> R</td></tr>
            <tr class="gap"><th scope="row"><time datetime="2009-03">2009年3月</time></th>
            <td>
            <svg aria-hidden="true" width="14" height="14" fill="currentColor" stroke="currentColor" stroke-width="2"><circle cx="7" cy="7" r="6"/></svg> F</td></tr>
            <tr><th scope="row"><time datetime="2019-05-29">2019年5月29日</time></th>
            <td>
            <svg aria-hidden="true" width="14" height="14" fill="currentColor" stroke="currentColor" stroke-width="2"><circle cx="7" cy="7" r="6"/></svg> L</td></tr></tbody></table>
        "#]],
    );
}

#[test]
fn words_that_a_translation_lacks_are_those_of_the_source_and_say_so() {
    let french = "charts:
  plan.csv:
    title: Le plan
    columns: { etat: État, nombre: Mesures }
    rows: { finies: Finies, autres: Autres }
---
::: chart {src=plan.csv type=parts} /
";
    let arabic = "charts:
  plan.csv:
    title: الخطة
    columns: { etat: الحالة, nombre: تدابير }
    rows: { finies: منتهية }
---
::: chart {src=plan.csv type=parts} /
";
    let outcome = charts(PARTS, french, arabic, "---\n");
    told(
        &outcome,
        expect![[r#"
            advice B129 content/articles/un/ar.md:4:3 "plan.csv"
        "#]],
    );
    let page = outcome.file("ar/articles/un/index.html");
    let borrowed = "<span lang=\"fr-CA\" dir=\"ltr\">Autres</span>";
    assert!(page.contains(borrowed), "{}", tables(&outcome, "ar/articles/un/index.html"));
}

#[test]
fn what_is_wrong_with_a_chart_is_told_at_its_place() {
    let files = "--- content/articles/un/plan.csv ---
état,nombre,source
finies,1 200,
finies,3,
autres,-4,
retirees,5,bilam
--- content/articles/un/dates.csv ---
jalon,date,fin
loi,mai 2019,2020
";
    let french = "charts:
  plan.csv:
    title: Le plan
    rows: { finis: Finies }
  oubli.csv:
    title: Oublié
---
::: chart {src=plan.csv type=bars} /

::: chart {src=dates.csv type=timeline} /

::: chart {src=absent.csv type=parts} /

::: chart {src=plan.csv type=tarte} /

::: chart {src=plan.csv} /
";
    told(
        &charts(files, french, "---\n", "---\n"),
        expect![[r#"
            error B125 content/articles/un/dates.csv
            error B124 content/articles/un/dates.csv:2:5 "mai 2019"
            error B127 content/articles/un/fr.md:4:3 "plan.csv"
            error B128 content/articles/un/fr.md:6:13 "finis"
            error B128 content/articles/un/fr.md:7:3 "oubli.csv"
            error B127 content/articles/un/fr.md:12:1 "::: chart {src=dates.csv type=timeline} /"
            error R108 content/articles/un/fr.md:14:1 "::: chart {src=absent.csv type=parts} /"
            error M131 content/articles/un/fr.md:16:25 "type=tarte"
            error M108 content/articles/un/fr.md:18:1 "::: chart {src=plan.csv} /"
            error B126 content/articles/un/plan.csv:1:1 "état"
            error B124 content/articles/un/plan.csv:2:8 "1 200"
            error B126 content/articles/un/plan.csv:3:1 "finies"
            error B124 content/articles/un/plan.csv:4:8 "-4"
            error R107 content/articles/un/plan.csv:5:12 "bilam"
        "#]],
    );
}
