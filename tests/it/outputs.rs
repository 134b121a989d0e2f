//! Everything beside pages: feeds, sitemaps, robots, redirects, hosts, files of the theme, pictures, data for programs.

use std::collections::BTreeMap;
use std::process::Command;
use std::sync::OnceLock;

use expect_test::{Expect, expect};
use fanal::path::SourcePath;
use fanal::plan::Profile;
use fanal::sealed::Content;
use fanal::source::tree::{File, Media};
use serde_json::Value as Json;

use crate::check::{self, Outcome};

const WEB: &str = "--- site.yaml ---
fanal: 1
id: essai
name: { fr: Essai & Cie, en: Trial }
base_url: https://www.example.org/essai/
time_zone: America/Toronto
languages:
  - { tag: fr-CA, code: fr }
  - { tag: en-CA, code: en }
  - { tag: ar, code: ar, fallback: [fr] }
organisation: { name: { fr: Lueur, en: Lueur }, email: info@example.org }
licence: { name: CC-BY-4.0, url: https://creativecommons.org/licenses/by/4.0/ }
exit: { to: { fr: https://meteo.example/, en: https://weather.example/ } }
";

/// Three articles, one of them without a day, one only drafted by a machine in Arabic; a help page; a definition.
const TEXTS: &str = "--- content/articles/cadeau/facts.yaml ---
updated: 2026-11-20
publish_from: 2026-10-01
--- content/articles/cadeau/fr.md ---
---
title: Le cadeau <et> la suite
summary: Un cadeau & un secret.
aliases: [vieux/cadeau, cadeau.html]
---
Texte.
--- content/articles/cadeau/en.md ---
---
title: The gift
summary: A gift and a secret.
---
Text.
--- content/articles/cadeau/ar.md ---
---
title: الهدية
---
نص.
--- content/articles/cadeau/ar.ledger.yaml ---
state: machine
origin: machine
--- content/articles/sans-jour/facts.yaml ---
topics: []
--- content/articles/sans-jour/fr.md ---
---
title: Sans jour
---
Texte.
--- content/articles/ancien/facts.yaml ---
updated: 2026-11-02
--- content/articles/ancien/fr.md ---
---
title: Ancien
---
Texte.
--- content/aide/section.yaml ---
kind: page
help: true
--- content/aide/fr.md ---
---
title: Obtenir de l’aide maintenant
neutral: Ressources
slug: aide
---
--- content/aide/urgence/facts.yaml ---
safety: help
updated: 2026-11-19
--- content/aide/urgence/fr.md ---
---
title: Tu es en danger
summary: Ce qu’il faut faire tout de suite.
neutral: Page 3
aliases: [danger]
---
Texte.
--- content/glossary/accord/facts.yaml ---
sources: [livre]
--- content/glossary/accord/fr.md ---
---
title: Accord
preferred: [accord]
admitted: [consentement]
---
Dire oui librement.
--- content/sources.yaml ---
livre:
  title: Un livre
  lang: fr
";

fn web(more: &str) -> Outcome {
    check::site(&format!("{WEB}{TEXTS}{more}"))
}

fn show(text: String, expect: Expect) {
    expect.assert_eq(&text);
}

#[test]
fn an_atom_feed_holds_own_dated_reviewed_texts() {
    let site = web("");
    show(
        site.file("fr/feed.xml"),
        expect![[r#"
        <?xml version="1.0" encoding="UTF-8"?>
        <feed xmlns="http://www.w3.org/2005/Atom" xml:lang="fr-CA">
        <id>urn:uuid:1a38cace-c18f-5949-89aa-11bb44bd7e4d</id>
        <title>Essai &amp; Cie</title>
        <updated>2026-11-20T00:00:00Z</updated>
        <author>
        <name>Lueur</name>
        </author>
        <link rel="self" type="application/atom+xml" href="https://www.example.org/essai/fr/feed.xml"/>
        <link rel="alternate" type="text/html" hreflang="fr-CA" href="https://www.example.org/essai/fr/"/>
        <rights>CC-BY-4.0</rights>
        <entry>
        <id>urn:uuid:bce5fdff-cd7e-5396-85bf-87e055033e51</id>
        <title>Le cadeau &lt;et&gt; la suite</title>
        <link rel="alternate" type="text/html" hreflang="fr-CA" href="https://www.example.org/essai/fr/articles/le-cadeau-et-la-suite/"/>
        <published>2026-10-01T00:00:00Z</published>
        <updated>2026-11-20T00:00:00Z</updated>
        <summary>Un cadeau &amp; un secret.</summary>
        </entry>
        <entry>
        <id>urn:uuid:54199181-b56a-5644-853f-0a607182a966</id>
        <title>Ancien</title>
        <link rel="alternate" type="text/html" hreflang="fr-CA" href="https://www.example.org/essai/fr/articles/ancien/"/>
        <updated>2026-11-02T00:00:00Z</updated>
        </entry>
        </feed>
    "#]],
    );
    show(
        site.file("fr/articles/rss.xml"),
        expect![[r#"
        <?xml version="1.0" encoding="UTF-8"?>
        <rss version="2.0" xmlns:atom="http://www.w3.org/2005/Atom" xmlns:dc="http://purl.org/dc/elements/1.1/">
        <channel>
        <title>Essai &amp; Cie – articles fr</title>
        <link>https://www.example.org/essai/fr/articles/</link>
        <description>Essai &amp; Cie – articles fr</description>
        <language>fr-CA</language>
        <lastBuildDate>Fri, 20 Nov 2026 00:00:00 +0000</lastBuildDate>
        <atom:link rel="self" type="application/rss+xml" href="https://www.example.org/essai/fr/articles/rss.xml"/>
        <item>
        <title>Le cadeau &lt;et&gt; la suite</title>
        <link>https://www.example.org/essai/fr/articles/le-cadeau-et-la-suite/</link>
        <guid isPermaLink="false">urn:uuid:bce5fdff-cd7e-5396-85bf-87e055033e51</guid>
        <pubDate>Fri, 20 Nov 2026 00:00:00 +0000</pubDate>
        <dc:creator>Lueur</dc:creator>
        <description>Un cadeau &amp; un secret.</description>
        </item>
        <item>
        <title>Ancien</title>
        <link>https://www.example.org/essai/fr/articles/ancien/</link>
        <guid isPermaLink="false">urn:uuid:54199181-b56a-5644-853f-0a607182a966</guid>
        <pubDate>Mon, 02 Nov 2026 00:00:00 +0000</pubDate>
        <dc:creator>Lueur</dc:creator>
        </item>
        </channel>
        </rss>
    "#]],
    );
    assert!(!site.has("ar/feed.xml"), "nothing in Arabic was read by a speaker");
    assert!(!site.has("fr/aide/feed.xml"), "help has no feed");
    assert!(site.part("fr/articles/le-cadeau-et-la-suite/index.html", "<head>", "</head>").contains("feed.xml"));
}

#[test]
fn ids_survive_a_change_of_address() {
    let ids = |site: &Outcome| -> Vec<String> {
        let feed = site.file("fr/feed.xml");
        feed.split("<id>").skip(1).map(|rest| rest.split('<').next().unwrap_or_default().to_owned()).collect()
    };
    let moved = check::site(&format!("{WEB}{TEXTS}").replace("www.example.org/essai", "ailleurs.example"));
    assert_eq!(ids(&web("")), ids(&moved));
    assert_eq!(ids(&moved).len(), 3);
}

#[test]
fn without_an_address_there_is_nothing_for_machines_on_the_web() {
    let site = check::site(&format!("{WEB}{TEXTS}").replace("base_url: https://www.example.org/essai/\n", ""));
    for path in site.paths() {
        assert!(!path.ends_with(".xml"), "{path}");
    }
    show(
        site.file("robots.txt"),
        expect![[r#"
        User-agent: *
        Disallow:
    "#]],
    );
    let page = site.file("fr/articles/ancien/index.html");
    assert!(!page.contains("canonical") && !page.contains("hreflang=\"x-default\"") && !page.contains("og:"));
}

#[test]
fn sitemaps_name_pages_that_name_each_other() {
    let site = web("");
    show(
        site.file("sitemap.xml"),
        expect![[r#"
        <?xml version="1.0" encoding="UTF-8"?>
        <sitemapindex xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
        <sitemap>
        <loc>https://www.example.org/essai/sitemap-en.xml</loc>
        </sitemap>
        <sitemap>
        <loc>https://www.example.org/essai/sitemap-fr.xml</loc>
        </sitemap>
        </sitemapindex>
    "#]],
    );
    show(
        site.file("sitemap-fr.xml"),
        expect![[r#"
        <?xml version="1.0" encoding="UTF-8"?>
        <urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">
        <url>
        <loc>https://www.example.org/essai/fr/aide/</loc>
        </url>
        <url>
        <loc>https://www.example.org/essai/fr/aide/r5d2m3/</loc>
        <lastmod>2026-11-19</lastmod>
        </url>
        <url>
        <loc>https://www.example.org/essai/fr/articles/ancien/</loc>
        <lastmod>2026-11-02</lastmod>
        </url>
        <url>
        <loc>https://www.example.org/essai/fr/articles/</loc>
        <xhtml:link rel="alternate" hreflang="fr-CA" href="https://www.example.org/essai/fr/articles/"/>
        <xhtml:link rel="alternate" hreflang="en-CA" href="https://www.example.org/essai/en/articles/"/>
        <xhtml:link rel="alternate" hreflang="x-default" href="https://www.example.org/essai/fr/articles/"/>
        </url>
        <url>
        <loc>https://www.example.org/essai/fr/articles/le-cadeau-et-la-suite/</loc>
        <lastmod>2026-11-20</lastmod>
        <xhtml:link rel="alternate" hreflang="fr-CA" href="https://www.example.org/essai/fr/articles/le-cadeau-et-la-suite/"/>
        <xhtml:link rel="alternate" hreflang="en-CA" href="https://www.example.org/essai/en/articles/the-gift/"/>
        <xhtml:link rel="alternate" hreflang="x-default" href="https://www.example.org/essai/fr/articles/le-cadeau-et-la-suite/"/>
        </url>
        <url>
        <loc>https://www.example.org/essai/fr/articles/sans-jour/</loc>
        </url>
        <url>
        <loc>https://www.example.org/essai/fr/glossary/accord/</loc>
        </url>
        <url>
        <loc>https://www.example.org/essai/fr/glossary/</loc>
        </url>
        <url>
        <loc>https://www.example.org/essai/fr/</loc>
        <xhtml:link rel="alternate" hreflang="fr-CA" href="https://www.example.org/essai/fr/"/>
        <xhtml:link rel="alternate" hreflang="en-CA" href="https://www.example.org/essai/en/"/>
        <xhtml:link rel="alternate" hreflang="x-default" href="https://www.example.org/essai/"/>
        </url>
        </urlset>
    "#]],
    );
    show(
        site.file("robots.txt"),
        expect![[r#"
        User-agent: *
        Disallow:

        Sitemap: https://www.example.org/essai/sitemap.xml
    "#]],
    );
    assert!(!site.has("sitemap-ar.xml"), "a language without a reviewed text has no sitemap");
    let home = web("--- content/home/ar.md ---\n---\ntitle: البداية\n---\n");
    assert!(!home.has("sitemap-ar.xml") && home.file("ar/index.html").contains("noindex"), "nor its home page");
    let valid = xmllint(&site);
    assert!(valid.is_ok(), "{valid:?}");
}

/// Holds sitemaps to the official schemas, where these are at hand; says so where they are not.
fn xmllint(site: &Outcome) -> Result<(), String> {
    let Ok(schemas) = std::env::var("FANAL_SCHEMAS") else {
        eprintln!("SITEMAPS NOT COMPARED WITH THEIR SCHEMA: FANAL_SCHEMAS IS NOT SET");
        return Ok(());
    };
    let folder = std::env::temp_dir().join(format!("fanal-sitemaps-{}", std::process::id()));
    std::fs::create_dir_all(&folder).map_err(|error| error.to_string())?;
    let write = |name: &str, text: &str| std::fs::write(folder.join(name), text).map_err(|error| error.to_string());
    write(
        "link.xsd",
        "<xs:schema xmlns:xs=\"http://www.w3.org/2001/XMLSchema\" targetNamespace=\"http://www.w3.org/1999/xhtml\">\
         <xs:element name=\"link\"><xs:complexType><xs:attribute name=\"rel\"/><xs:attribute name=\"hreflang\" type=\"xs:NMTOKEN\"/>\
         <xs:attribute name=\"href\" type=\"xs:anyURI\"/></xs:complexType></xs:element></xs:schema>",
    )?;
    for (schema, files) in
        [("sitemap-0.9.xsd", vec!["sitemap-fr.xml", "sitemap-en.xml"]), ("siteindex-0.9.xsd", vec!["sitemap.xml"])]
    {
        write(
            "both.xsd",
            &format!(
                "<xs:schema xmlns:xs=\"http://www.w3.org/2001/XMLSchema\">\
                 <xs:import namespace=\"http://www.w3.org/1999/xhtml\" schemaLocation=\"link.xsd\"/>\
                 <xs:import namespace=\"http://www.sitemaps.org/schemas/sitemap/0.9\" schemaLocation=\"{schemas}/sitemap/{schema}\"/>\
                 </xs:schema>"
            ),
        )?;
        for file in files {
            write(file, &site.file(file))?;
            let done = Command::new("xmllint")
                .args(["--nonet", "--noout", "--schema", "both.xsd", file])
                .current_dir(&folder)
                .output()
                .map_err(|error| error.to_string())?;
            if !done.status.success() {
                return Err(String::from_utf8_lossy(&done.stderr).into_owned());
            }
        }
    }
    std::fs::remove_dir_all(&folder).map_err(|error| error.to_string())
}

#[test]
fn many_pages_are_parted_into_several_sitemaps() {
    let site =
        WEB.replace("https://www.example.org/essai/", &format!("https://www.example.org/{}/", "a".repeat(2_000_000)));
    let site = check::site(&format!("{site}{TEXTS}"));
    assert!(site.has("sitemap-fr.xml") && site.has("sitemap-fr-2.xml"), "{:?}", site.paths());
    let count = |path: &str| site.file(path).matches("<loc>").count();
    assert!(site.file("sitemap-fr.xml").len() < 50_000_000 && count("sitemap-fr-2.xml") > 0);
}

#[test]
fn a_site_of_samples_asks_not_to_be_read() {
    let site = check::site(&format!("{WEB}sample: true\n{TEXTS}"));
    show(
        site.file("robots.txt"),
        expect![[r#"
        User-agent: *
        Disallow: /
    "#]],
    );
    assert!(!site.has("sitemap.xml") && !site.has("fr/feed.xml"));
    assert!(!site.file("fr/articles/ancien/index.html").contains("ld+json"));
}

#[test]
fn old_addresses_lead_on() {
    let site = web("");
    let page = site.file("fr/vieux/cadeau/index.html");
    for part in [
        "<meta http-equiv=\"refresh\" content=\"0; url=../../articles/le-cadeau-et-la-suite/\">",
        "<link rel=\"canonical\" href=\"https://www.example.org/essai/fr/articles/le-cadeau-et-la-suite/\">",
        "<meta name=\"robots\" content=\"noindex\">",
        "<html lang=\"fr-CA\" dir=\"ltr\">",
        "Le cadeau &lt;et&gt; la suite</a>",
    ] {
        assert!(page.contains(part), "{part} in\n{page}");
    }
    assert!(site.has("fr/cadeau.html"), "an old file keeps its name");
    let help = site.file("fr/danger/index.html");
    assert!(help.contains("Page 3</a>") && !help.contains("Tu es en danger"), "a neutral title");
    let clash = web(
        "--- content/articles/autre/facts.yaml ---\n--- content/articles/autre/fr.md ---\n---\ntitle: Autre\naliases: [vieux/cadeau]\n---\n",
    );
    assert!(clash.problems().contains("stop P101"), "{}", clash.problems());
}

#[test]
fn a_host_gets_its_files() {
    let of = |host: &str| check::site(&format!("{WEB}host: {host}\nhelp_no_store: true\n{TEXTS}"));
    let netlify = of("netlify");
    let policy = netlify.part("fr/index.html", "default-src", "\"");
    let policy = policy.trim_end_matches('"').replace("&#39;", "'").replace("&#x27;", "'");
    let headers = netlify.file("_headers");
    assert!(
        headers.contains(&format!("Content-Security-Policy: {policy}; frame-ancestors 'none'\n")),
        "{policy}\n{headers}"
    );
    show(
        headers.replace(&policy, "POLICY"),
        expect![[r#"
        /essai/*
          Content-Security-Policy: POLICY; frame-ancestors 'none'
          Referrer-Policy: no-referrer
          X-Content-Type-Options: nosniff
        /essai/assets/*
          Cache-Control: public, max-age=31536000, immutable
        /essai/media/*
          Cache-Control: public, max-age=31536000, immutable
        /essai/fr/aide/*
          Cache-Control: no-store
        /essai/en/aide/*
          Cache-Control: no-store
        /essai/ar/aide/*
          Cache-Control: no-store
    "#]],
    );
    show(
        netlify.file("_redirects"),
        expect![[r#"
        /essai/fr/cadeau.html /essai/fr/articles/le-cadeau-et-la-suite/ 301!
        /essai/fr/danger/ /essai/fr/aide/r5d2m3/ 301!
        /essai/fr/vieux/cadeau/ /essai/fr/articles/le-cadeau-et-la-suite/ 301!
    "#]],
    );
    show(
        of("cloudflare").file("_redirects"),
        expect![[r#"
        /essai/fr/cadeau.html /essai/fr/articles/le-cadeau-et-la-suite/ 301
        /essai/fr/danger/ /essai/fr/aide/r5d2m3/ 301
        /essai/fr/vieux/cadeau/ /essai/fr/articles/le-cadeau-et-la-suite/ 301
    "#]],
    );
    show(
        of("apache").file(".htaccess").replace(&policy, "POLICY"),
        expect![[r#"
        ErrorDocument 404 /essai/404.html
        Options -Indexes
        AddDefaultCharset utf-8
        <IfModule mod_headers.c>
          Header always set Content-Security-Policy "POLICY; frame-ancestors 'none'"
          Header always set Referrer-Policy "no-referrer"
          Header always set X-Content-Type-Options "nosniff"
          <If "%{REQUEST_URI} =~ m#^/essai/assets/#">
            Header set Cache-Control "public, max-age=31536000, immutable"
          </If>
          <If "%{REQUEST_URI} =~ m#^/essai/media/#">
            Header set Cache-Control "public, max-age=31536000, immutable"
          </If>
          <If "%{REQUEST_URI} =~ m#^/essai/fr/aide/#">
            Header set Cache-Control "no-store"
          </If>
          <If "%{REQUEST_URI} =~ m#^/essai/en/aide/#">
            Header set Cache-Control "no-store"
          </If>
          <If "%{REQUEST_URI} =~ m#^/essai/ar/aide/#">
            Header set Cache-Control "no-store"
          </If>
        </IfModule>
        <IfModule mod_alias.c>
          RedirectMatch 301 "^/essai/fr/cadeau\.html$" "/essai/fr/articles/le-cadeau-et-la-suite/"
          RedirectMatch 301 "^/essai/fr/danger/$" "/essai/fr/aide/r5d2m3/"
          RedirectMatch 301 "^/essai/fr/vieux/cadeau/$" "/essai/fr/articles/le-cadeau-et-la-suite/"
        </IfModule>
    "#]],
    );
    show(
        of("nginx").file("nginx.conf").replace(&policy, "POLICY"),
        expect![[r#"
        add_header Content-Security-Policy "POLICY; frame-ancestors 'none'" always;
        add_header Referrer-Policy "no-referrer" always;
        add_header X-Content-Type-Options "nosniff" always;
        error_page 404 /essai/404.html;
        charset utf-8;
        location = /essai/fr/cadeau.html { return 301 /essai/fr/articles/le-cadeau-et-la-suite/; }
        location = /essai/fr/danger/ { return 301 /essai/fr/aide/r5d2m3/; }
        location = /essai/fr/vieux/cadeau/ { return 301 /essai/fr/articles/le-cadeau-et-la-suite/; }
        location ^~ /essai/assets/ {
          add_header Content-Security-Policy "POLICY; frame-ancestors 'none'" always;
          add_header Referrer-Policy "no-referrer" always;
          add_header X-Content-Type-Options "nosniff" always;
          add_header Cache-Control "public, max-age=31536000, immutable" always;
        }
        location ^~ /essai/media/ {
          add_header Content-Security-Policy "POLICY; frame-ancestors 'none'" always;
          add_header Referrer-Policy "no-referrer" always;
          add_header X-Content-Type-Options "nosniff" always;
          add_header Cache-Control "public, max-age=31536000, immutable" always;
        }
        location ^~ /essai/fr/aide/ {
          add_header Content-Security-Policy "POLICY; frame-ancestors 'none'" always;
          add_header Referrer-Policy "no-referrer" always;
          add_header X-Content-Type-Options "nosniff" always;
          add_header Cache-Control "no-store" always;
        }
        location ^~ /essai/en/aide/ {
          add_header Content-Security-Policy "POLICY; frame-ancestors 'none'" always;
          add_header Referrer-Policy "no-referrer" always;
          add_header X-Content-Type-Options "nosniff" always;
          add_header Cache-Control "no-store" always;
        }
        location ^~ /essai/ar/aide/ {
          add_header Content-Security-Policy "POLICY; frame-ancestors 'none'" always;
          add_header Referrer-Policy "no-referrer" always;
          add_header X-Content-Type-Options "nosniff" always;
          add_header Cache-Control "no-store" always;
        }
        location = /essai/nginx.conf { return 404; }
    "#]],
    );
    assert_eq!(of("github").file(".nojekyll"), "");
    let stick = check::on(check::DAY, Profile::USB, &format!("{WEB}host: netlify\n{TEXTS}"));
    assert!(
        !stick.has("_headers") && !stick.has("sitemap.xml") && !stick.has("robots.txt") && !stick.has("fr/feed.xml")
    );
}

#[test]
fn help_pages_may_be_kept_unless_the_site_says_otherwise() {
    let site = check::site(&format!("{WEB}host: netlify\n{TEXTS}"));
    assert!(!site.file("_headers").contains("no-store"));
}

#[test]
fn a_stick_opens_by_a_name_that_people_find() {
    let site = check::on(check::DAY, Profile::USB, &format!("{WEB}{TEXTS}"));
    let start = site.file("START-HERE.html");
    assert_eq!(start, site.file("index.html"), "the welcome, under another name");
    assert!(start.contains("href=\"fr/index.html\""));
    assert!(!web("").has("START-HERE.html"));
}

#[test]
fn names_on_a_stick_are_plain() {
    let text =
        "--- content/articles/a/facts.yaml ---\n--- content/articles/a/fr.md ---\n---\ntitle: A\nslug: été\n---\n";
    show(only(&check::on(check::DAY, Profile::USB, text), 'P'), expect![""]);
    assert_eq!(only(&check::site(text), 'P'), "");
}

#[test]
fn the_build_says_what_it_is() {
    let text = web("").file("build.json");
    let value: Json = serde_json::from_str(&text).expect("JSON");
    assert_eq!(value["day"], check::DAY);
    assert_eq!(value["profile"], "web");
    assert_eq!(value["languages"]["fr-CA"]["texts"], 5);
}

#[test]
fn files_of_the_theme_are_named_by_their_bytes() {
    let theme = "--- themes/default/assets/style.css ---\nbody{src:url(fonts/a.woff2);b:url(\"#x\");c:url(data:,x)}\n\
                 --- themes/default/assets/fonts/a.woff2 ---\nFONT\n--- themes/default/assets/script.js ---\nx()\n";
    let site = check::site(theme);
    let named = |site: &Outcome, begin: &str| {
        let paths = site.paths();
        paths
            .iter()
            .find(|path| path.starts_with(begin))
            .map(|path| (*path).to_owned())
            .unwrap_or_else(|| panic!("{paths:#?}"))
    };
    let (style, font) = (named(&site, "assets/style."), named(&site, "assets/fonts/a."));
    assert!(site.file(&style).contains(&format!("url({})", &font["assets/".len()..])), "{}", site.file(&style));
    let changed = check::site(&theme.replace("FONT", "ANOTHER"));
    assert_ne!(named(&changed, "assets/style."), style, "a style sheet is renamed when a font that it names changes");
    assert_eq!(named(&changed, "assets/script."), named(&site, "assets/script."));
    let broken = check::site(
        "--- themes/default/assets/style.css ---\nbody{a:url(fonts/b.woff2);b:url(other.css)}\n\
         --- themes/default/assets/fonts/a.woff2 ---\nFONT\n--- themes/default/assets/other.css ---\n",
    );
    show(
        only(&broken, 'O'),
        expect![[r#"
        error O101 themes/default/assets/style.css:1:12 "fonts/b.woff2"
        error O102 themes/default/assets/style.css:1:33 "other.css"
    "#]],
    );
}

/// The problems of one room.
fn only(site: &Outcome, letter: char) -> String {
    let problems = site.problems();
    let lines = problems.lines().filter(|line| line.split(' ').nth(1).is_some_and(|code| code.starts_with(letter)));
    lines.map(|line| format!("{line}\n")).collect()
}

#[test]
fn programs_are_told_what_a_page_is() {
    let services = "--- content/services/ligne/facts.yaml ---
phones:
  - { id: voix, number: \"+18339001010\", channel: voice, languages: [fr, en], hours: \"24/7\", toll_free: true }
  - { id: texto, short: \"686868\", channel: text, languages: [fr] }
web: { fr: https://www.example.org/ligne/ }
serves: [{ scheme: iso3166-2, code: CA-QC }]
sourced: { url: https://www.example.org/, read_date: 2026-11-20 }
second: { url: https://www.example.com/, read_date: 2026-11-20 }
--- content/services/ligne/fr.md ---
---
title: La ligne
summary: Jour et nuit.
phones: { voix: Parler, texto: Écrire }
---
";
    let site = web(services);
    let data = |path: &str| -> String {
        let page = site.file(path);
        let Some((_, rest)) = page.split_once("<script type=\"application/ld+json\">") else { return String::new() };
        let json = rest.split("</script>").next().unwrap_or_default();
        let value: Json = serde_json::from_str(json).expect("JSON");
        serde_json::to_string_pretty(&value).expect("JSON")
    };
    show(
        data("fr/articles/le-cadeau-et-la-suite/index.html"),
        expect![[r#"
        {
          "@context": "https://schema.org",
          "@graph": [
            {
              "@type": "Article",
              "name": "Le cadeau <et> la suite",
              "url": "https://www.example.org/essai/fr/articles/le-cadeau-et-la-suite/",
              "inLanguage": "fr-CA",
              "headline": "Le cadeau <et> la suite",
              "datePublished": "2026-10-01",
              "dateModified": "2026-11-20",
              "author": {
                "@type": "Organization",
                "name": "Lueur",
                "url": "https://www.example.org/essai/",
                "email": "info@example.org"
              },
              "publisher": {
                "@type": "Organization",
                "name": "Lueur",
                "url": "https://www.example.org/essai/",
                "email": "info@example.org"
              },
              "license": "https://creativecommons.org/licenses/by/4.0/",
              "description": "Un cadeau & un secret."
            },
            {
              "@type": "BreadcrumbList",
              "itemListElement": [
                {
                  "@type": "ListItem",
                  "position": 1,
                  "name": "Essai & Cie",
                  "item": "https://www.example.org/essai/fr/"
                },
                {
                  "@type": "ListItem",
                  "position": 2,
                  "name": "articles fr",
                  "item": "https://www.example.org/essai/fr/articles/"
                },
                {
                  "@type": "ListItem",
                  "position": 3,
                  "name": "Le cadeau <et> la suite",
                  "item": "https://www.example.org/essai/fr/articles/le-cadeau-et-la-suite/"
                }
              ]
            }
          ]
        }"#]],
    );
    show(
        data("fr/services/la-ligne/index.html"),
        expect![[r#"
        {
          "@context": "https://schema.org",
          "@graph": [
            {
              "@type": "Service",
              "name": "La ligne",
              "url": "https://www.example.org/essai/fr/services/la-ligne/",
              "availableChannel": [
                {
                  "@type": "ServiceChannel",
                  "servicePhone": {
                    "@type": "ContactPoint",
                    "telephone": "+18339001010",
                    "availableLanguage": [
                      "fr",
                      "en"
                    ],
                    "contactOption": [
                      "https://schema.org/TollFree"
                    ],
                    "hoursAvailable": [
                      {
                        "@type": "OpeningHoursSpecification",
                        "dayOfWeek": [
                          "https://schema.org/Monday",
                          "https://schema.org/Tuesday",
                          "https://schema.org/Wednesday",
                          "https://schema.org/Thursday",
                          "https://schema.org/Friday",
                          "https://schema.org/Saturday",
                          "https://schema.org/Sunday"
                        ],
                        "opens": "00:00",
                        "closes": "23:59"
                      }
                    ]
                  }
                },
                {
                  "@type": "ServiceChannel",
                  "serviceSmsNumber": {
                    "@type": "ContactPoint",
                    "telephone": "686868",
                    "availableLanguage": [
                      "fr"
                    ]
                  }
                },
                {
                  "@type": "ServiceChannel",
                  "serviceUrl": "https://www.example.org/ligne/"
                }
              ],
              "areaServed": [
                {
                  "@type": "AdministrativeArea",
                  "identifier": "CA-QC"
                }
              ],
              "description": "Jour et nuit."
            },
            {
              "@type": "BreadcrumbList",
              "itemListElement": [
                {
                  "@type": "ListItem",
                  "position": 1,
                  "name": "Essai & Cie",
                  "item": "https://www.example.org/essai/fr/"
                },
                {
                  "@type": "ListItem",
                  "position": 2,
                  "name": "services fr",
                  "item": "https://www.example.org/essai/fr/services/"
                },
                {
                  "@type": "ListItem",
                  "position": 3,
                  "name": "La ligne",
                  "item": "https://www.example.org/essai/fr/services/la-ligne/"
                }
              ]
            }
          ]
        }"#]],
    );
    show(
        data("fr/glossary/accord/index.html"),
        expect![[r#"
            {
              "@context": "https://schema.org",
              "@graph": [
                {
                  "@type": "DefinedTerm",
                  "name": "Accord",
                  "url": "https://www.example.org/essai/fr/glossary/accord/",
                  "alternateName": [
                    "consentement"
                  ],
                  "inDefinedTermSet": {
                    "@type": "DefinedTermSet",
                    "name": "glossary fr",
                    "url": "https://www.example.org/essai/fr/glossary/"
                  }
                },
                {
                  "@type": "BreadcrumbList",
                  "itemListElement": [
                    {
                      "@type": "ListItem",
                      "position": 1,
                      "name": "Essai & Cie",
                      "item": "https://www.example.org/essai/fr/"
                    },
                    {
                      "@type": "ListItem",
                      "position": 2,
                      "name": "glossary fr",
                      "item": "https://www.example.org/essai/fr/glossary/"
                    },
                    {
                      "@type": "ListItem",
                      "position": 3,
                      "name": "Accord",
                      "item": "https://www.example.org/essai/fr/glossary/accord/"
                    }
                  ]
                }
              ]
            }"#]],
    );
    show(
        data("fr/index.html"),
        expect![[r#"
        {
          "@context": "https://schema.org",
          "@graph": [
            {
              "@type": "WebSite",
              "name": "Essai & Cie",
              "url": "https://www.example.org/essai/fr/",
              "inLanguage": "fr-CA",
              "publisher": {
                "@type": "Organization",
                "name": "Lueur",
                "url": "https://www.example.org/essai/",
                "email": "info@example.org"
              },
              "license": "https://creativecommons.org/licenses/by/4.0/"
            }
          ]
        }"#]],
    );
    let help = site.paths().into_iter().find(|path| path.starts_with("fr/aide/") && path.len() > 20).map(str::to_owned);
    let help = data(&help.expect("a help page"));
    assert!(help.contains("Page 3") && !help.contains("danger") && !help.contains("Obtenir"), "{help}");
    assert_eq!(data("ar/articles/cadeau/index.html"), "", "a text that no speaker has read");
    assert!(site.file("fr/articles/le-cadeau-et-la-suite/index.html").contains("\\u003cet\\u003e"));
    for path in site.paths().into_iter().filter(|path| path.ends_with(".html")) {
        assert!(!site.file(path).contains("EmergencyService"), "{path}");
        known_to_schema_org(&data(path));
    }
}

/// Every type is one of schema.org's, and every property one of its type's, where the vocabulary is at hand.
fn known_to_schema_org(data: &str) {
    let Ok(schemas) = std::env::var("FANAL_SCHEMAS") else {
        eprintln!("JSON-LD NOT COMPARED WITH SCHEMA.ORG: FANAL_SCHEMAS IS NOT SET");
        return;
    };
    if data.is_empty() {
        return;
    }
    static VOCABULARY: OnceLock<Vocabulary> = OnceLock::new();
    let vocabulary = VOCABULARY.get_or_init(|| Vocabulary::read(&schemas));
    let mut left = vec![serde_json::from_str(data).expect("JSON")];
    while let Some(value) = left.pop() {
        match value {
            Json::Array(items) => left.extend(items),
            Json::Object(fields) => {
                if let Some(kind) = fields.get("@type").and_then(Json::as_str) {
                    assert!(vocabulary.parents.contains_key(kind), "schema.org has no type {kind}");
                    let kinds = vocabulary.with_parents(kind);
                    for name in fields.keys().filter(|name| !name.starts_with('@')) {
                        let domains =
                            vocabulary.domains.get(name).unwrap_or_else(|| panic!("schema.org has no property {name}"));
                        assert!(domains.iter().any(|domain| kinds.contains(domain)), "{kind} has no property {name}");
                    }
                }
                left.extend(fields.into_iter().map(|(_, value)| value));
            }
            _ => {}
        }
    }
}

/// The types of schema.org with those they are a kind of, and its properties with the types that have them.
struct Vocabulary {
    parents: BTreeMap<String, Vec<String>>,
    domains: BTreeMap<String, Vec<String>>,
}

impl Vocabulary {
    fn read(schemas: &str) -> Vocabulary {
        let packed = format!("{schemas}/schemaorg/vocab-30.0.json.gz");
        let done = Command::new("gzip").args(["-dc", &packed]).output().expect("gzip");
        let all: Json = serde_json::from_slice(&done.stdout).expect("the vocabulary");
        let names = |value: &Json| -> Vec<String> {
            let items = value.as_array().into_iter().flatten();
            items.filter_map(|item| item.as_str().map(str::to_owned)).collect()
        };
        let things = |group: &str, field: &str| -> BTreeMap<String, Vec<String>> {
            let things = all[group].as_object().into_iter().flatten();
            things.map(|(name, thing)| (name.clone(), names(&thing[field]))).collect()
        };
        let vocabulary = Vocabulary { parents: things("types", "sub"), domains: things("props", "d") };
        assert!(vocabulary.parents.contains_key("DefinedTerm") && vocabulary.domains.contains_key("servicePhone"));
        vocabulary
    }

    fn with_parents(&self, kind: &str) -> Vec<String> {
        let mut kinds = vec![kind.to_owned()];
        let mut at = 0;
        while at < kinds.len() {
            kinds.extend(self.parents.get(&kinds[at]).cloned().unwrap_or_default());
            at += 1;
        }
        kinds
    }
}

#[test]
fn previews_are_for_articles_only() {
    let site = web("");
    let head = site.part("fr/articles/le-cadeau-et-la-suite/index.html", "<head>", "</head>");
    assert!(
        head.contains("og:title") && head.contains("og:image\" content=\"https://www.example.org/essai/assets/card."),
        "{head}"
    );
    for path in site.paths().into_iter().filter(|path| path.ends_with(".html") && !path.contains("/articles/")) {
        assert!(!site.file(path).contains("og:"), "{path}");
    }
}

/// A picture of one colour, as bytes of a PNG.
#[cfg(feature = "images")]
fn picture(width: u32, height: u32) -> Vec<u8> {
    let mut bytes = std::io::Cursor::new(Vec::new());
    let picture = image::RgbImage::from_pixel(width, height, image::Rgb([200, 120, 40]));
    image::DynamicImage::ImageRgb8(picture).write_to(&mut bytes, image::ImageFormat::Jpeg).expect("a JPEG");
    bytes.into_inner()
}

#[cfg(feature = "images")]
#[test]
fn pictures_and_documents_stand_beside_their_page() {
    let text = format!(
        "{WEB}--- content/articles/banc/facts.yaml ---\n--- content/articles/banc/fr.md ---\n---\ntitle: Un banc\n\
         media: {{ petit.jpg: {{ alt: Un petit banc }} }}\n---\n![Un banc vide](banc.jpg)\n\n![](petit.jpg)\n\n\
         ![Dessin](plan.svg)\n\n[Le guide](Guide_LU.pdf)\n\n[En grand](banc.jpg)\n\
         --- content/articles/banc/plan.svg ---\n<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 40 20\"><path d=\"M0 0\"/></svg>\n\
         --- content/articles/banc/oublie.pdf ---\nPDF\n"
    );
    let mut tree = check::files(&text);
    for (name, bytes) in
        [("banc.jpg", picture(1200, 800)), ("petit.jpg", picture(300, 200)), ("Guide_LU.pdf", b"%PDF".to_vec())]
    {
        tree.insert(SourcePath::new(&format!("content/articles/banc/{name}")), File::Media(Media::from_bytes(bytes)));
    }
    let site = check::build(check::with_defaults(tree), check::DAY, Profile::WEB);
    let body = site.part("fr/articles/un-banc/index.html", "<main", "</main>");
    let media: Vec<&str> = site.paths().into_iter().filter(|path| path.starts_with("media/")).collect();
    for path in &media {
        assert!(path.is_ascii() && path.len() < 100 && body.contains(&format!("../../../{path}")), "{path} in\n{body}");
    }
    assert_eq!(
        media.len(),
        6,
        "three widths, one small picture, a drawing, a document: {media:#?}\n{}",
        site.problems()
    );
    assert!(
        body.contains("width=\"1200\" height=\"800\"")
            && body.contains("alt=\"Un banc vide\"")
            && body.contains(" 480w, ")
    );
    assert!(body.contains("width=\"40\" height=\"20\"") && body.contains("-guide-lu.pdf\""), "{body}");
    assert!(!body.contains("oublie"));
    show(
        only(&site, 'I'),
        expect![[r#"
        advice I107 content/articles/banc/oublie.pdf
    "#]],
    );
}

#[cfg(feature = "images")]
#[test]
fn what_cannot_be_shown_is_said() {
    let mut tree = check::files(&format!(
        "{WEB}--- content/articles/a/facts.yaml ---\n--- content/articles/a/fr.md ---\n---\ntitle: A\n---\n\
         ![x](photo.heic) ![x](bombe.png) ![x](coupe.jpg) ![x](acte.svg) [x](outil.exe)\n\
         --- content/articles/a/acte.svg ---\n<svg xmlns=\"http://www.w3.org/2000/svg\"><script>x()</script></svg>\n"
    ));
    let mut bomb = b"\x89PNG\r\n\x1a\n\0\0\0\x0dIHDR\0\0\xC3\x50\0\0\xC3\x50\x08\x02\0\0\0\0\0\0\0".to_vec();
    bomb.extend(b"\0\0\0\0IDAT\0\0\0\0");
    let mut cut = picture(64, 64);
    cut.truncate(cut.len() / 2);
    let heic = b"\0\0\0\x18ftypheic\0\0\0\0".to_vec();
    for (name, bytes) in [("photo.heic", heic), ("bombe.png", bomb), ("coupe.jpg", cut), ("outil.exe", b"MZ".to_vec())]
    {
        tree.insert(SourcePath::new(&format!("content/articles/a/{name}")), File::Media(Media::from_bytes(bytes)));
    }
    let site = check::build(check::with_defaults(tree), check::DAY, Profile::WEB);
    show(
        only(&site, 'I'),
        expect![[r#"
        error I105 content/articles/a/acte.svg
        error I103 content/articles/a/bombe.png
        error I101 content/articles/a/coupe.jpg
        error I106 content/articles/a/outil.exe
        error I102 content/articles/a/photo.heic
    "#]],
    );
}

#[test]
fn a_media_file_is_not_kept_in_memory() {
    let site = check::site(
        "--- content/articles/a/facts.yaml ---\n--- content/articles/a/fr.md ---\n---\ntitle: A\n---\n[Film](film.mp4)\n\
         --- content/articles/a/film.mp4 ---\nftyp\n",
    );
    let path = site.paths().into_iter().find(|path| path.ends_with("-film.mp4")).map(str::to_owned).expect("the film");
    assert!(matches!(site.content(&path), Some(Content::Media(_))), "copied when it is written");
}

#[test]
fn a_known_licence_leads_to_its_plain_words_in_the_language_of_the_reader() {
    let links = |licence: &str| {
        let outcome = check::site(&format!(
            "--- site.yaml ---\nfanal: 1\nid: essai\nname: {{ fr: Essai }}\ntime_zone: America/Toronto\nlicence: {licence}\n\
             languages: [{{ tag: fr-CA, code: fr }}, {{ tag: zh-Hans, code: zh }}, {{ tag: ht, code: ht, fallback: [fr] }}, \
             {{ tag: iu, code: iu, indigenous: true, words: [fr] }}]\nexit: {{ to: {{ fr: https://meteo.example/ }} }}\n"
        ));
        let foot = |code: &str| {
            let page = outcome.file(&format!("{code}/index.html"));
            let line = page.lines().find(|line| line.contains("CC")).unwrap_or_default();
            line.trim().replace(" rel=\"license\"", "")
        };
        ["fr", "zh", "ht", "iu"].map(foot).join("\n")
    };
    expect![[r#"
        <a href="https://creativecommons.org/licenses/by-nc-sa/4.0/deed.fr"><bdi>CC-BY-NC-SA-4.0</bdi></a>
        <a href="https://creativecommons.org/licenses/by-nc-sa/4.0/deed.zh-hans"><bdi>CC-BY-NC-SA-4.0</bdi></a>
        <a href="https://creativecommons.org/licenses/by-nc-sa/4.0/deed.fr"><bdi>CC-BY-NC-SA-4.0</bdi></a>
        <a href="https://creativecommons.org/licenses/by-nc-sa/4.0/deed.fr"><bdi>CC-BY-NC-SA-4.0</bdi></a>"#]]
    .assert_eq(&links("CC-BY-NC-SA-4.0"));
    expect![[r#"
        <a href="https://creativecommons.org/publicdomain/zero/1.0/deed.fr"><bdi>CC0-1.0</bdi></a>
        <a href="https://creativecommons.org/publicdomain/zero/1.0/deed.zh-hans"><bdi>CC0-1.0</bdi></a>
        <a href="https://creativecommons.org/publicdomain/zero/1.0/deed.fr"><bdi>CC0-1.0</bdi></a>
        <a href="https://creativecommons.org/publicdomain/zero/1.0/deed.fr"><bdi>CC0-1.0</bdi></a>"#]]
    .assert_eq(&links("CC0-1.0"));
    // A name that is not known stays words, and an address in `site.yaml` is taken as it is.
    expect![[r#"
        <bdi>CC-BY-9.0</bdi>
        <bdi>CC-BY-9.0</bdi>
        <bdi>CC-BY-9.0</bdi>
        <bdi>CC-BY-9.0</bdi>"#]]
    .assert_eq(&links("CC-BY-9.0"));
    expect![[r#"
        <a href="https://exemple.org/"><bdi>CC-BY-4.0</bdi></a>
        <a href="https://exemple.org/"><bdi>CC-BY-4.0</bdi></a>
        <a href="https://exemple.org/"><bdi>CC-BY-4.0</bdi></a>
        <a href="https://exemple.org/"><bdi>CC-BY-4.0</bdi></a>"#]]
    .assert_eq(&links("{ name: CC-BY-4.0, url: https://exemple.org/ }"));
}
