//! Languages, honestly: which text each language shows and what is said of it, addresses of the same page in other languages, lists
//! in the order of their readers, directions.

use std::collections::BTreeMap;
use std::fmt::Write;

use expect_test::{Expect, expect};
use fanal::plan::Profile;

use crate::browse::{alternates, attribute, broken_links, switcher, tags, words};
use crate::check::{self, DAY, Outcome};
use crate::real_site;

/// Five languages, one of them written from the right, one Indigenous; French first.
const LANGUAGES: &str = "fanal: 1
id: essai
name: { fr: Essai, en: Trial, ar: تجربة }
base_url: https://exemple.org/
time_zone: America/Toronto
languages:
  - { tag: fr-CA, code: fr }
  - { tag: en-CA, code: en }
  - { tag: ar, code: ar, fallback: [en, fr] }
  - { tag: es, code: es }
  - { tag: iu, code: iu, indigenous: true, words: [en] }
exit: { to: { fr: https://meteo.example/, en: https://weather.example/ } }
";

/// No speaker has written the words of the interface in Inuktitut yet: the site says so, and English ones stand in.
const INUKTITUT: &str = "--- locales/iu/locale.yaml ---
endonym: ᐃᓄᒃᑎᑐᑦ
plurals: numbers
plural_numbers: { one: [1], two: [2] }
numbers: { digits: latn, decimal: dot, group: space }
collation: root
accept:
  words: They await a speaker.
  months: They await a speaker.
  lists: They await a speaker.
  quotes: They await a speaker.
  reading: Nobody measured it.
  language-names: They await a speaker.
";

/// A site with more lines in its `site.yaml`, and what else it holds.
fn site(config: &str, content: &str) -> Outcome {
    site_on(DAY, config, content)
}

fn site_on(day: &str, config: &str, content: &str) -> Outcome {
    check::on(day, Profile::WEB, &format!("--- site.yaml ---\n{LANGUAGES}{config}{INUKTITUT}{content}"))
}

/// A text of an entry and how far it has come; no ledger if nobody said.
fn text(key: &str, code: &str, title: &str, body: &str, state: &str) -> String {
    let folder = format!("content/articles/{key}");
    let mut text = format!("--- {folder}/{code}.md ---\n---\ntitle: {title}\nsummary: {title}.\n---\n{body}\n");
    if !state.is_empty() {
        let _ = write!(text, "--- {folder}/{code}.ledger.yaml ---\nstate: {state}\n");
        let _ = writeln!(text, "origin: {}", if state == "machine" { "machine" } else { "human" });
    }
    text
}

fn facts(key: &str, facts: &str) -> String {
    format!("--- content/articles/{key}/facts.yaml ---\n{facts}\n")
}

/// What each language shows of an entry.
fn shown(outcome: &Outcome, key: &str) -> String {
    let site = outcome.built.site.as_ref().expect("a site");
    let at = site.position(key).expect("the entry");
    let codes = site.config.languages.codes();
    codes.map(|code| format!("{code} {:?}\n", site.shown(at, code))).collect()
}

/// Problems as people see them without their places: code and path.
fn told(outcome: &Outcome, codes: &[&str]) -> String {
    let lines = outcome.problems();
    lines.lines().filter(|line| codes.iter().any(|code| line.contains(code))).map(|line| format!("{line}\n")).collect()
}

fn is(found: &str, expected: Expect) {
    expected.assert_eq(found);
}

#[test]
fn a_language_without_its_text_borrows_one_under_a_notice() {
    let outcome = site(
        "",
        &[
            facts("cadeau", "updated: 2026-11-20"),
            text("cadeau", "fr", "Un cadeau", "## Le début {#debut}\n\nBonjour.", ""),
            text("cadeau", "en", "A gift", "## The beginning\n\nHello.", "reviewed"),
        ]
        .concat(),
    );
    // Arabic would rather read English; Spanish has no wish, so it borrows from the source.
    is(
        &shown(&outcome, "cadeau"),
        expect![[r#"
            fr Own { notice: false }
            en Own { notice: false }
            ar Borrowed { from: en }
            es Borrowed { from: fr }
            iu Borrowed { from: fr }
        "#]],
    );
    let page = outcome.file("ar/articles/cadeau/index.html");
    is(
        &outcome.part("ar/articles/cadeau/index.html", "<h1>", "</article>"),
        expect![[r#"
            <h1><bdi lang="en-CA" dir="ltr">A gift</bdi></h1>
            <div class="notice borrowed" role="note">
            <p>هذه الصفحة غير متوفرة بعد باللغة العربية. وهذا نصّها باللغة الإنجليزية.</p>
            <p><a href="../../../en/articles/a-gift/" hreflang="en-CA">القراءة باللغة الإنجليزية</a></p>
            </div>
            <p class="lead"><bdi lang="en-CA" dir="ltr">A gift.</bdi></p>
            <div class="text" lang="en-CA" dir="ltr">
            <h2 id="debut">The beginning</h2><p>Hello.</p>
            </div>
            <footer class="filed">
            <p>آخر تحديث: 20 نوفمبر 2026</p>
            </footer>
            </article>"#]],
    );
    assert!(page.contains("<html lang=\"ar\" dir=\"rtl\">"), "{page}");
    assert!(page.contains("<div class=\"text\" lang=\"en-CA\" dir=\"ltr\">"), "{page}");
    // It is canonical to its source and is named by no one.
    let canonical = attribute(&page, "link", &[("rel", "canonical")], "href");
    assert_eq!(canonical.as_deref(), Some("https://exemple.org/en/articles/a-gift/"));
    assert!(alternates(&page).is_empty(), "{:?}", alternates(&page));
    assert!(page.contains("<meta name=\"robots\" content=\"noindex\">"), "{page}");
    let source = outcome.file("fr/articles/un-cadeau/index.html");
    is(
        &format!("{:#?}", alternates(&source)),
        expect![[r#"
        {
            "en-CA": "https://exemple.org/en/articles/a-gift/",
            "fr-CA": "https://exemple.org/fr/articles/un-cadeau/",
            "x-default": "https://exemple.org/fr/articles/un-cadeau/",
        }"#]],
    );
    for path in outcome.paths() {
        let listed = path.ends_with(".xml") || path.starts_with("ar/") && path != "ar/articles/cadeau/index.html";
        if listed {
            assert!(!outcome.file(path).contains("articles/cadeau/"), "{path} names a borrowed page");
        }
    }
    assert!(!outcome.has("ar/feed.xml"), "a feed of borrowed texts");
}

#[test]
fn a_service_is_never_borrowed_but_its_facts_are_shown() {
    let outcome = site(
        "",
        "--- content/services/ligne/facts.yaml ---
phones: [{ id: voix, number: \"+18339001010\", channel: voice, languages: [fr, en] }]
sourced: { url: https://exemple.org/, read_date: 2026-11-20 }
second: { url: https://exemple.com/, read_date: 2026-11-20 }
--- content/services/ligne/fr.md ---
---
title: La ligne
summary: On écoute.
hours: Jour et nuit.
phones: { voix: De vive voix }
---
Un texte en français.
",
    );
    is(
        &shown(&outcome, "ligne"),
        expect![[r#"
        fr Own { notice: false }
        en Facts { from: fr }
        ar Facts { from: fr }
        es Facts { from: fr }
        iu Facts { from: fr }
    "#]],
    );
    let page = outcome.part("ar/services/ligne/index.html", "<article>", "</article>");
    is(
        &page,
        expect![[r#"
            <article>
            <h1><bdi lang="fr-CA" dir="ltr">La ligne</bdi></h1>
            <div class="notice facts" role="note">
            <p>هذه الصفحة غير متاحة حاليًا بهذه اللغة. يمكنكم قراءتها هنا:</p>
            <p><a href="../../../fr/services/la-ligne/" hreflang="fr-CA">القراءة باللغة الفرنسية</a></p>
            </div>
            <div class="reach">
            <div>
            <ul class="phones">
            <li>
            <p class="big"><bdi dir="ltr" translate="no" class="notranslate"><a href="tel:+18339001010">1 833 900-1010</a></bdi></p>
            <p>اتصال هاتفي</p>
            <p><small><b>اللغات المستخدمة</b> الفرنسية والإنجليزية</small></p>
            </li>
            </ul>
            <dl class="words">
            <dt>ساعات العمل</dt>
            <dd><bdi lang="fr-CA" dir="ltr">Jour et nuit.</bdi></dd>
            </dl>
            </div>
            <section class="promise" aria-labelledby="page-promise">
            <h2 id="page-promise">قبل الاتصال أو الكتابة</h2>
            <dl class="words">
            <dt>من يجيب</dt>
            <dd>لا نعرف ذلك بعد.</dd>
            <dt>دون ذكر الاسم</dt>
            <dd>لا نعرف ذلك بعد.</dd>
            <dt>متى يجب عليهم إبلاغ غيرهم</dt>
            <dd>لا نعرف ذلك بعد.</dd>
            <dt>التكلفة</dt>
            <dd>لا نعرف ذلك بعد.</dd>
            <dt>الآثار التي تبقى</dt>
            <dd>تبقى المكالمة في سجل مكالمات الهاتف. قد يظهر الرقم في فاتورة الهاتف.</dd>
            <dt>هل يعاودون الاتصال</dt>
            <dd>لا نعرف ذلك بعد.</dd>
            </dl>
            <p><small>ما لا نعرفه يمكن السؤال عنه أولًا، قبل ذكر أي اسم.</small></p>
            </section>
            </div>
            <p class="sourced">
            <a href="https://exemple.org/" rel="noreferrer">قُرئ على <bdi>exemple.org</bdi> بتاريخ 20 نوفمبر 2026، ولم يُتحقَّق منه هاتفيًا بعد</a>
            · <a href="https://exemple.com/" rel="noreferrer"><bdi dir="ltr" translate="no" class="notranslate">exemple.com</bdi></a> · قُرئ بتاريخ 20 نوفمبر 2026
            </p>
            </article>"#]],
    );
    assert!(!page.contains("Un texte en français") && !page.contains("On écoute"));
    assert!(outcome.file("ar/services/ligne/index.html").contains("noindex"));
}

#[test]
fn a_kind_that_never_borrows_withholds_what_has_no_facts() {
    let outcome = site(
        "kinds: { article: { borrow: never } }\n",
        &[facts("cadeau", "{}"), text("cadeau", "fr", "Un cadeau", "Bonjour.", "")].concat(),
    );
    is(
        &shown(&outcome, "cadeau"),
        expect![[r#"
        fr Own { notice: false }
        en Withheld(Missing)
        ar Withheld(Missing)
        es Withheld(Missing)
        iu Withheld(Missing)
    "#]],
    );
    assert!(!outcome.has("en/articles/cadeau/index.html"));
    // The switcher says so before the click, and leads home.
    is(
        &switcher(&outcome.file("fr/articles/un-cadeau/index.html")).join("\n"),
        expect![[r#"
            français → ./
            English (page missing) → ../../../en/
            العربية (غير متوفرة) → ../../../ar/
            español (falta la página) → ../../../es/
            ᐃᓄᒃᑎᑐᑦ (page missing) → ../../../iu/"#]],
    );
    assert_eq!(broken_links(&outcome, &Profile::WEB), [] as [&str; 0]);
}

#[test]
fn a_text_that_no_speaker_read_follows_the_policy_of_its_kind() {
    let content = [
        facts("cadeau", "{}"),
        text("cadeau", "fr", "Un cadeau", "Bonjour.", ""),
        text("cadeau", "ar", "هدية", "مرحبا", "machine"),
        text("cadeau", "es", "Un regalo", "Hola.", "draft"),
    ]
    .concat();
    let with = |policy: &str| site(&format!("kinds: {{ article: {{ unreviewed: {policy} }} }}\n"), &content);
    let notice = with("notice");
    let fallback = with("fallback");
    let withhold = with("withhold");
    let all = [("notice", &notice), ("fallback", &fallback), ("withhold", &withhold)];
    let all: String = all.iter().map(|(policy, outcome)| format!("{policy}:\n{}", shown(outcome, "cadeau"))).collect();
    is(
        &all,
        expect![[r#"
        notice:
        fr Own { notice: false }
        en Borrowed { from: fr }
        ar Own { notice: true }
        es Own { notice: true }
        iu Borrowed { from: fr }
        fallback:
        fr Own { notice: false }
        en Borrowed { from: fr }
        ar Borrowed { from: fr }
        es Borrowed { from: fr }
        iu Borrowed { from: fr }
        withhold:
        fr Own { notice: false }
        en Borrowed { from: fr }
        ar Withheld(Unreviewed)
        es Withheld(Unreviewed)
        iu Borrowed { from: fr }
    "#]],
    );
    // A machine's text stands under a notice in its own language that leads to the source, and search engines pass over it.
    let page = notice.file("ar/articles/cadeau/index.html");
    is(
        &notice.part("ar/articles/cadeau/index.html", "<div class=\"notice", "</div>"),
        expect![[r#"
        <div class="notice unreviewed" role="note">
        <p>لم يراجع هذا النص بعدُ أيّ شخص يتكلّم هذه اللغة، وقد تكون فيه أخطاء. أرقام الهاتف هي نفسها بكل اللغات.</p>
        <p><a href="../../../fr/articles/un-cadeau/" hreflang="fr-CA">قراءة النص الأصلي باللغة الفرنسية</a></p>
        </div>"#]],
    );
    assert!(page.contains("noindex") && alternates(&page).is_empty());
    is(
        &switcher(&page).join("\n"),
        expect![[r#"
            français → ../../../fr/articles/un-cadeau/
            English (page missing) → ../../../en/articles/cadeau/
            العربية (بلا مراجعة) → ./
            español (Borrador) → ../../../es/articles/un-regalo/
            ᐃᓄᒃᑎᑐᑦ (page missing) → ../../../iu/articles/cadeau/"#]],
    );
    // A draft of a person stands under the same notice, but it is a text of its language.
    let draft = notice.file("es/articles/un-regalo/index.html");
    assert!(draft.contains("class=\"notice unreviewed\""), "{draft}");
    assert_eq!(alternates(&draft).into_keys().collect::<Vec<_>>(), ["es", "fr-CA", "x-default"]);
    // Withheld, the page is not there at all.
    assert!(!withhold.has("ar/articles/cadeau/index.html") && fallback.has("ar/articles/cadeau/index.html"));
}

#[test]
fn a_public_page_waits_for_its_french_text_but_an_indigenous_one_does_not() {
    let content = [
        facts("cadeau", "source: en"),
        text("cadeau", "en", "A gift", "Hello.", ""),
        text("cadeau", "iu", "ᐊᐃᑦᑐᖅ", "ᐊᐃ", "reviewed"),
    ]
    .concat();
    let outcome = site("", &content);
    is(
        &shown(&outcome, "cadeau"),
        expect![[r#"
        fr Borrowed { from: iu }
        en Withheld(FrenchFirst)
        ar Borrowed { from: iu }
        es Borrowed { from: iu }
        iu Own { notice: false }
    "#]],
    );
    is(
        &told(&outcome, &["E1"]),
        expect![[r#"
        advice E101 content/articles/cadeau/en.md
    "#]],
    );
    let without = site("french_first: false\n", &content);
    is(
        &shown(&without, "cadeau"),
        expect![[r#"
        fr Borrowed { from: en }
        en Own { notice: false }
        ar Borrowed { from: en }
        es Borrowed { from: en }
        iu Own { notice: false }
    "#]],
    );
    assert_eq!(told(&without, &["E1"]), "");
}

#[test]
fn a_machine_does_not_write_in_an_indigenous_language() {
    let outcome = site(
        "",
        &[
            facts("cadeau", "{}"),
            text("cadeau", "fr", "Un cadeau", "Bonjour.", ""),
            text("cadeau", "iu", "ᐊᐃᑦᑐᖅ", "ᐊᐃ", "machine"),
        ]
        .concat(),
    );
    is(
        &told(&outcome, &["E1"]),
        expect![[r#"
        error E104 content/articles/cadeau/iu.md
    "#]],
    );
    assert!(!outcome.has("iu/articles/cadeau/index.html"));
}

#[test]
fn languages_that_appear_together_wait_for_each_other() {
    let outcome = site(
        "parity: [[fr, en], [fr, es]]\n",
        &[
            facts("cadeau", "{}"),
            text("cadeau", "fr", "Un cadeau", "Bonjour.", ""),
            text("cadeau", "en", "A gift", "Hello.", "reviewed"),
            facts("seul", "draft: true"),
            text("seul", "fr", "Seul", "Pas encore.", ""),
            facts("avant", "publish_from: 2027-01-01"),
            text("avant", "fr", "Avant", "Plus tard.", ""),
        ]
        .concat(),
    );
    is(
        &told(&outcome, &["E102"]),
        expect![[r#"
        error E102 content/articles/cadeau/fr.md
    "#]],
    );
}

#[test]
fn a_text_appears_and_goes_on_its_days() {
    let content = [
        "--- content/urls.yaml ---\nfr/articles/un-cadeau/: cadeau\nfr/topics/fete/: topics/fete\n".to_owned(),
        "--- content/vocabularies/topics.yaml ---\n- { id: fete, label: { fr: Fête, en: Feast, ar: عيد, es: Fiesta, iu: ᖁᕕᐊᓱᒃ } }\n"
            .to_owned(),
        facts("cadeau", "topics: [fete]\npublish_from: 2026-12-01\npublish_until: 2026-12-31"),
        text("cadeau", "fr", "Un cadeau", "Bonjour.", ""),
        facts("autre", "{}"),
        text("autre", "fr", "Un autre", "Lire [](@cadeau) ou [le cadeau](@cadeau).", ""),
    ]
    .concat();
    let days = ["2026-11-30", "2026-12-01", "2026-12-31", "2027-01-01"].map(|day| {
        let outcome = site_on(day, "", &content);
        assert!(!outcome.report.has(fanal::diag::report::Weight::Error), "{day}: {}", outcome.problems());
        assert_eq!(broken_links(&outcome, &Profile::WEB), [] as [&str; 0]);
        let body = outcome.part("fr/articles/un-autre/index.html", "<div class=\"text\">", "</div>");
        format!("{day} {}\n{}\n", outcome.has("fr/articles/un-cadeau/index.html"), body.replace('\n', ""))
    });
    is(
        &days.concat(),
        expect![[r#"
        2026-11-30 false
        <div class="text"><p>Lire Un cadeau ou le cadeau.</p></div>
        2026-12-01 true
        <div class="text"><p>Lire <a href="../un-cadeau/">Un cadeau</a> ou <a href="../un-cadeau/">le cadeau</a>.</p></div>
        2026-12-31 true
        <div class="text"><p>Lire <a href="../un-cadeau/">Un cadeau</a> ou <a href="../un-cadeau/">le cadeau</a>.</p></div>
        2027-01-01 false
        <div class="text"><p>Lire Un cadeau ou le cadeau.</p></div>
    "#]],
    );
}

#[test]
fn time_alone_never_creates_an_error() {
    let days = ["2027-06-21", "2028-02-29", "2029-11-21"];
    for day in days {
        let outcome = check::build(real_site::tree(), day, Profile::WEB);
        let worse = outcome.report.iter().filter(|problem| problem.code.weight != fanal::diag::report::Weight::Advice);
        let worse: Vec<&str> = worse.map(|problem| problem.code.name).collect();
        assert!(worse.is_empty(), "{day}: {worse:?}\n{}", outcome.problems());
        assert_eq!(broken_links(&outcome, &Profile::WEB), [] as [&str; 0], "{day}");
    }
}

#[test]
fn every_page_names_those_that_name_it() {
    let mut tree = real_site::tree();
    let config = tree.text("site.yaml").expect("the configuration").to_owned();
    let path = fanal::path::SourcePath::new("site.yaml");
    tree.insert(
        path,
        fanal::source::tree::File::Text(format!("{config}base_url: https://exemple.org/fanal/\n").into()),
    );
    let outcome = check::build(tree, real_site::READ, Profile::WEB);
    // Addresses that nobody could open with https yet are told in `real_site`.
    let said = outcome.problems();
    assert_eq!(said.lines().find(|line| !line.starts_with("advice K157 ")), None);
    let site = outcome.built.site.as_ref().expect("a site");
    let address = |path: &str| format!("https://exemple.org/fanal/{}", path.strip_suffix("index.html").unwrap_or(path));
    let pages: BTreeMap<String, (String, BTreeMap<String, String>)> = outcome
        .paths()
        .into_iter()
        .filter(|path| path.ends_with(".html"))
        .map(|path| (address(path), (path.to_owned(), alternates(&outcome.file(path)))))
        .collect();
    let listed: String = outcome
        .paths()
        .into_iter()
        .filter(|path| path.starts_with("sitemap-"))
        .map(|path| outcome.file(path))
        .collect();
    let mut groups = 0;
    for (own, (path, names)) in &pages {
        let page = outcome.file(path);
        let noindex = page.contains("<meta name=\"robots\" content=\"noindex\">");
        let in_sitemap = listed.contains(&format!("<loc>{own}</loc>"));
        assert!(!(noindex && (in_sitemap || !names.is_empty())), "{path} hides and is named");
        if names.is_empty() {
            continue;
        }
        groups += 1;
        for (tag, to) in names.iter().filter(|(tag, _)| *tag != "x-default") {
            let (other, back) = &pages[to];
            assert_eq!(back, names, "{path} and {other} do not name the same pages");
            assert!(outcome.file(other).contains(&format!("<html lang=\"{tag}\"")), "{other} is not in {tag}");
            assert!(listed.contains(&format!("<loc>{to}</loc>")), "{other} is not in the sitemap");
        }
        let canonical = attribute(&page, "link", &[("rel", "canonical")], "href");
        assert_eq!(canonical.as_ref(), Some(own), "{path}");
        let welcome = address("index.html");
        if *own != welcome {
            assert!(names.values().any(|to| to == own), "{path} does not name itself");
        }
        let home = path == "index.html" || path.matches('/').count() == 1;
        let first = site.config.languages.iter().find_map(|language| names.get(language.tag.as_str()));
        assert_eq!(Some(&names["x-default"]), if home { Some(&welcome) } else { first }, "{path}");
    }
    assert!(groups > 40, "{groups} pages have alternates");
}

#[test]
fn headings_have_the_ids_of_the_source_in_every_language() {
    let headings = |outcome: &Outcome, path: &str| {
        let tags = tags(&outcome.file(path)).into_iter().filter(|tag| ["h2", "h3"].contains(&tag.name.as_str()));
        tags.filter_map(|tag| tag.attributes.get("id").cloned()).collect::<Vec<_>>().join(" ")
    };
    let french = "## Les signes {#signes}\n\nA.\n\n### Le secret\n\nB.\n\n## Que faire ?\n\nC.";
    let same = site(
        "",
        &[
            facts("cadeau", "{}"),
            text("cadeau", "fr", "Un cadeau", french, ""),
            text("cadeau", "ar", "هدية", "## العلامات\n\nA.\n\n### السر\n\nB.\n\n## ماذا تفعل؟\n\nC.", "reviewed"),
        ]
        .concat(),
    );
    assert_eq!(headings(&same, "ar/articles/cadeau/index.html"), headings(&same, "fr/articles/un-cadeau/index.html"));
    is(&headings(&same, "ar/articles/cadeau/index.html"), expect!["signes le-secret que-faire"]);
    let other = site(
        "",
        &[
            facts("cadeau", "{}"),
            text("cadeau", "fr", "Un cadeau", french, ""),
            text("cadeau", "en", "A gift", "## The signs\n\nA.\n\n## What to do\n\nC.", "reviewed"),
        ]
        .concat(),
    );
    is(&headings(&other, "en/articles/a-gift/index.html"), expect!["the-signs what-to-do"]);
    is(
        &told(&other, &["R119"]),
        expect![[r####"
        advice R119 content/articles/cadeau/en.md:9:1 "## What to do\n" content/articles/cadeau/fr.md:9:1 "### Le secret\n"
    "####]],
    );
}

#[test]
fn a_link_into_another_language_says_so() {
    let outcome = site(
        "",
        &[
            facts("cadeau", "{}"),
            text("cadeau", "fr", "Un cadeau", "Bonjour.", ""),
            facts("autre", "{}"),
            text("autre", "fr", "Un autre", "Voir [le cadeau](@cadeau) et [](@cadeau).", ""),
            text("autre", "ar", "آخر", "انظر [الهدية](@cadeau) و [](@cadeau).", "reviewed"),
        ]
        .concat(),
    );
    let paths = ["fr/articles/un-autre/index.html", "ar/articles/autre/index.html"];
    let bodies = paths.map(|path| outcome.part(path, "<div class=\"text\"", "</div>"));
    is(
        &bodies.join("\n"),
        expect![[r#"
        <div class="text">
        <p>Voir <a href="../un-cadeau/">le cadeau</a> et <a href="../un-cadeau/">Un cadeau</a>.</p>
        </div>
        <div class="text">
        <p>انظر <a href="../cadeau/" hreflang="fr-CA">الهدية <span class="language">(باللغة الفرنسية)</span></a> و <a href="../cadeau/" hreflang="fr-CA"><span lang="fr-CA" dir="ltr">Un cadeau</span> <span class="language">(باللغة الفرنسية)</span></a>.</p>
        </div>"#]],
    );
}

#[test]
fn short_addresses_offer_the_languages_that_are_there() {
    let outcome = site(
        "",
        &[
            facts("cadeau", "{}"),
            text("cadeau", "fr", "Un cadeau", "Bonjour.", ""),
            text("cadeau", "ar", "هدية", "مرحبا", "machine"),
            text("cadeau", "es", "Un regalo", "Hola.", "reviewed"),
        ]
        .concat(),
    );
    let items = |path: &str| {
        let list = outcome.part(path, "<main", "</main>");
        let items = list.split("<li").skip(1).map(|item| {
            let tag = &tags(&format!("<li{item}"))[0];
            let said = words(item.split_once('>').map_or(item, |(_, rest)| rest));
            let address = attribute(item, "a", &[], "href").unwrap_or_default();
            format!(
                "{} {} {address} {}\n",
                tag.get("lang"),
                tag.get("dir"),
                said.split_whitespace().collect::<Vec<_>>().join(" ")
            )
        });
        items.collect::<String>()
    };
    is(
        &items("go/cadeau/index.html"),
        expect![[r#"
        fr-CA ltr ../../fr/articles/un-cadeau/ français Un cadeau
        ar rtl ../../ar/articles/cadeau/ العربية هدية (ترجمة آلية لم تُراجَع بعد)
        es ltr ../../es/articles/un-regalo/ español Un regalo
    "#]],
    );
    is(
        &items("index.html"),
        expect![[r#"
        fr-CA ltr fr/ français
        en-CA ltr en/ English
        ar rtl ar/ العربية
        es ltr es/ español
        iu ltr iu/ ᐃᓄᒃᑎᑐᑦ
    "#]],
    );
    let lost = outcome.part("404.html", "<main", "</main>");
    is(
        &lost,
        expect![[r#"
            <main id="page-main" tabindex="-1">
            <section lang="fr-CA" dir="ltr">
            <h1>Page introuvable</h1>
            <p>Cette adresse ne mène à aucune page. La page a peut-être été déplacée.</p>
            <p class="alone"><a href="/fr/" hreflang="fr-CA">Accueil</a></p>
            </section>
            <section lang="en-CA" dir="ltr">
            <h2>Page not found</h2>
            <p>This address leads to no page. The page may have moved.</p>
            <p class="alone"><a href="/en/" hreflang="en-CA">Home</a></p>
            </section>
            <section lang="ar" dir="rtl">
            <h2>الصفحة غير موجودة</h2>
            <p>لا يؤدي هذا العنوان إلى أي صفحة. ربما نُقلت الصفحة.</p>
            <p class="alone"><a href="/ar/" hreflang="ar">الصفحة الرئيسية</a></p>
            </section>
            <section lang="es" dir="ltr">
            <h2>Página no encontrada</h2>
            <p>Esta dirección no lleva a ninguna página. Es posible que la página se haya movido.</p>
            <p class="alone"><a href="/es/" hreflang="es">Inicio</a></p>
            </section>
            <section lang="iu" dir="ltr">
            <h2>Page not found</h2>
            <p>This address leads to no page. The page may have moved.</p>
            <p class="alone"><a href="/iu/" hreflang="iu">Home</a></p>
            </section>
            </main>"#]],
    );
}

#[test]
fn lists_stand_in_the_order_of_their_readers() {
    let titles = ["zola", "écriture", "Eau", "éclair", "école", "Zèbre", "œuvre", "ouvert"];
    let mut content = String::new();
    for (at, title) in titles.iter().enumerate() {
        let key = format!("t{at}");
        content += &facts(&key, "{}");
        content += &text(&key, "fr", title, "A.", "");
    }
    let outcome = site("", &content);
    let list = outcome.part("fr/articles/index.html", "<ul class=\"items\">", "</ul>");
    let titles: Vec<String> =
        list.split("<h2>").skip(1).map(|item| words(item.split("</h2>").next().unwrap_or_default())).collect();
    is(&titles.join(" · "), expect!["Eau · éclair · école · écriture · œuvre · ouvert · Zèbre · zola"]);
}

#[test]
fn marks_of_isolation_are_never_published() {
    let outcome = real_site::web();
    let mut held = 0;
    for path in outcome.paths() {
        if [".html", ".xml", ".json", ".txt"].iter().any(|ending| path.ends_with(ending)) {
            let page = outcome.file(path);
            for mark in [
                '\u{2066}', '\u{2067}', '\u{2068}', '\u{2069}', '\u{202A}', '\u{202B}', '\u{202C}', '\u{202D}',
                '\u{202E}',
            ] {
                assert!(!page.contains(mark), "{path} holds U+{:04X}", mark as u32);
            }
            let head = page.split("</title>").next().unwrap_or_default();
            assert!(!head.contains("<bdi") && !head.contains("&lt;bdi"), "{path}: {head}");
            held += usize::from(page.contains("<bdi"));
        }
    }
    assert!(held > 100, "{held} pages isolate something");
}

#[test]
fn the_text_of_a_section_and_of_the_home_page_waits_for_its_french() {
    let outcome = check::build(
        check::files(
            "--- site.yaml ---
fanal: 1
id: essai
name: { fr: Essai }
time_zone: America/Toronto
languages:
  - { tag: fr-CA, code: fr }
  - { tag: en-CA, code: en }
parity: [[fr, en]]
exit: { to: { fr: https://meteo.example/, en: https://weather.example/ } }
--- content/home/en.md ---
---
title: Home
---
Only in English.
--- content/articles/section.yaml ---
kind: article
--- content/articles/en.md ---
---
title: Articles
---
Only in English.
",
        ),
        DAY,
        Profile::WEB,
    );
    assert!(!outcome.file("en/index.html").contains("Only in English"));
    assert!(!outcome.has("en/articles/index.html"));
    assert!(outcome.problems().contains("advice E101 content/home/en.md"), "{}", outcome.problems());
    assert!(outcome.problems().contains("advice E101 content/articles/en.md"), "{}", outcome.problems());
}
