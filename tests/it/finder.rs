//! The finder: which choices have a page, what stands on it and in which order, what is widened where nothing fits; and the regions and
//! words that records name.

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

use expect_test::{Expect, expect};

use fanal::area::{self, Area};
use fanal::content::contact::Contact;
use fanal::content::service::{AccessKind, Service};
use fanal::outputs::choices::{self, Choices, Facet, List};
use fanal::site::directory;
use fanal::site::model::Site;
use fanal::source::tree::Tree;

use crate::check::{self, Outcome, site};
use crate::locale::in_words;
use crate::real_site;

const WORDS: &str = "--- content/services/section.yaml ---
kind: service
help: true
--- content/services/fr.md ---
---
title: Services
neutral: Services
---
--- content/services/en.md ---
---
title: Services
neutral: Services
---
--- content/vocabularies/needs.yaml ---
- { id: talk-now, label: { fr: Parler, en: Talk }, first_person: { fr: Je veux parler, en: I want to talk } }
- { id: place-tonight, label: { fr: Un endroit, en: A place }, first_person: { fr: Un endroit ce soir, en: A place tonight } }
--- content/vocabularies/types.yaml ---
- { id: crisis-line, label: { fr: Ligne de crise, en: Crisis line } }
- { id: shelter, label: { fr: Hébergement, en: Shelter } }
--- content/vocabularies/audiences.yaml ---
- { id: teens, label: { fr: Ados, en: Teens } }
--- content/vocabularies/groups.yaml ---
- { id: inuit, label: { fr: Inuit, en: Inuit } }
";

/// A service: its key, more lines of its facts, the languages of its number.
pub fn service(key: &str, facts: &str, languages: &str) -> String {
    format!(
        "--- content/services/{key}/facts.yaml ---
phones: [{{ id: voix, number: \"+18339001010\", channel: voice, languages: {languages} }}]
sourced: {{ url: https://exemple.org/, read_date: 2026-11-20 }}
second: {{ url: https://exemple.com/, read_date: 2026-11-20 }}
{facts}--- content/services/{key}/fr.md ---
---
title: {key}
neutral: Ressource
phones: {{ voix: De vive voix }}
---
"
    )
}

/// Three services of Montréal, one of them open day and night, one of Nunavik, one for the whole province, one for the country.
pub fn six() -> String {
    let night = |serves: &str| {
        format!(
            "types: [shelter]\nneeds: [place-tonight, talk-now]\nserves: [{serves}]\nconsent_to_list: {{ given: yes }}\n"
        )
    };
    let wide =
        |serves: &str| format!("types: [crisis-line]\nneeds: [talk-now]\naudiences: [teens]\nserves: [{serves}]\n");
    let mut text = WORDS.to_owned();
    text += &service("anglais", &night("qc-admin:06"), "[en]");
    text += &service("francais", &night("{ scheme: qc-rss, code: \"06\" }"), "[fr]");
    text +=
        &service("nuit", &night("qc-admin:06"), "[en]").replace("languages: [en] }", "languages: [en], hours: 24/7 }");
    text += &service("nord", &(night("qc-rss:17") + "groups: [inuit]\nages: { from: 12, to: 17 }\n"), "[iu, fr]");
    text += &service("pays", &wide("iso3166-1:CA"), "[fr, { tag: ar, how: interpreter }]");
    text += &service("province", &wide("iso3166-2:CA-QC"), "[fr]")
        .replace("languages: [fr] }", "languages: [fr], hours: 24/7 }");
    text
}

/// The pages of the finder in French, by heading and what else was chosen.
fn pages(outcome: &Outcome) -> BTreeMap<String, String> {
    let mut pages = BTreeMap::new();
    for path in outcome.paths() {
        if path.starts_with("fr/services/") && path.ends_with("index.html") {
            let page = outcome.file(path);
            if page.contains("data-page=\"finder\"") {
                let heading = between(&page, "<h1>", "</h1>");
                let chosen: Vec<&str> = between(&page, "<ul class=\"chosen\">", "</ul>")
                    .split("<li>")
                    .skip(1)
                    .map(|one| one.split(" <a ").next().unwrap_or_default())
                    .collect();
                let name = [vec![heading], chosen].concat().join(" + ");
                assert!(pages.insert(name.clone(), page.clone()).is_none(), "two pages: {name}");
            }
        }
    }
    pages
}

fn between<'a>(text: &'a str, begin: &str, end: &str) -> &'a str {
    text.split_once(begin).and_then(|(_, rest)| rest.split_once(end)).map_or("", |(inside, _)| inside)
}

/// The services of a page under their headings: `Dans cette région: a b`.
fn listed(page: &str) -> String {
    let mut lines = Vec::new();
    for part in page.split("<h2").skip(1) {
        if part.starts_with(" id=") {
            continue;
        }
        let heading = between(part, ">", "</h2>");
        let keys: Vec<&str> = part.split("<h3>").skip(1).map(|item| between(item, "\">", "</a>")).collect();
        if !keys.is_empty() {
            lines.push(format!("{heading}: {}", keys.join(" ")));
        }
    }
    lines.join("\n")
}

fn is(found: &str, expected: Expect) {
    expected.assert_eq(found);
}

#[test]
fn only_choices_that_a_service_fits_have_pages() {
    let outcome = site(&six());
    is(
        &outcome.problems(),
        expect![[r#"
            error K150 content/services/pays/facts.yaml:4:9 "crisis-line"
            advice K137 content/services/anglais/facts.yaml content/services/francais/facts.yaml content/services/nord/facts.yaml content/services/nuit/facts.yaml content/services/pays/facts.yaml content/services/province/facts.yaml
            advice S137 site.yaml content/services/section.yaml
        "#]],
    );
    let names: Vec<String> = pages(&outcome).into_keys().collect();
    is(
        &names.join("\n"),
        expect![[r#"
            12 et 13 ans
            14 à 17 ans
            18 à 25 ans
            26 ans et plus
            Abitibi-Témiscamingue
            Ados
            Bas-Saint-Laurent
            Canada
            Capitale-Nationale
            Centre-du-Québec
            Chaudière-Appalaches
            Côte-Nord
            Eeyou Istchee (Terres-Cries-de-la-Baie-James)
            Estrie
            Gaspésie–Îles-de-la-Madeleine
            Hébergement
            Inuit
            Je veux parler
            Je veux parler + Montréal
            Je veux parler + Nord-du-Québec
            Je veux parler + Nunavik
            Lanaudière
            Laurentides
            Laval
            Ligne de crise
            Mauricie
            Moins de 12 ans
            Montréal
            Montérégie
            Nord-du-Québec
            Nunavik
            Outaouais
            Québec
            Saguenay–Lac-Saint-Jean
            Services en anglais
            Services en arabe
            Services en français
            Services en inuktitut
            Un endroit ce soir
            Un endroit ce soir + Montréal
            Un endroit ce soir + Nord-du-Québec
            Un endroit ce soir + Nunavik"#]],
    );
}

#[test]
fn what_is_near_stands_apart_and_first_what_answers_day_and_night_in_the_readers_language() {
    let pages = pages(&site(&six()));
    is(
        &listed(&pages["Montréal"]),
        expect![[r#"
            Dans cette région: nuit francais anglais
            De partout, jour et nuit: province
            Partout au Canada: pays"#]],
    );
    is(
        &listed(&pages["Nord-du-Québec"]),
        expect![[r#"
            Dans cette région: nord
            De partout, jour et nuit: province
            Partout au Canada: pays"#]],
    );
    is(
        &listed(&pages["Je veux parler"]),
        expect![[r#"
            De partout, jour et nuit: province
            Partout au Canada: pays
            Dans certaines régions: nuit francais nord anglais"#]],
    );
    is(
        &listed(&pages["Je veux parler + Montréal"]),
        expect![[r#"
            Dans cette région: nuit francais anglais
            De partout, jour et nuit: province
            Partout au Canada: pays"#]],
    );
    // The same services for a reader of English: who speaks English stands first.
    let english = site(&six());
    let page = english.paths().into_iter().map(|path| (path, english.file(path))).find(|(path, page)| {
        path.starts_with("en/services/") && page.contains("<h1>Montréal</h1>") && page.contains("data-page=\"finder\"")
    });
    is(
        &listed(&page.expect("a page").1),
        expect![[r#"
            In this region: <bdi lang="fr-CA" dir="ltr">nuit</bdi> <bdi lang="fr-CA" dir="ltr">anglais</bdi> <bdi lang="fr-CA" dir="ltr">francais</bdi>
            From anywhere, day and night: <bdi lang="fr-CA" dir="ltr">province</bdi>
            Anywhere in Canada: <bdi lang="fr-CA" dir="ltr">pays</bdi>"#]],
    );
}

#[test]
fn where_nothing_fits_the_choice_is_widened_and_says_so() {
    let pages = pages(&site(&six()));
    let north_shore = &pages["Côte-Nord"];
    assert!(north_shore.contains("pas encore de service propre à cette région"), "{north_shore}");
    is(
        &listed(north_shore),
        expect![[r#"
            De partout, jour et nuit: province
            Partout au Canada: pays"#]],
    );
    // Of a need: the regions that have a service are links, the others are named.
    let need = &pages["Un endroit ce soir"];
    let asked = between(need, "<section class=\"ask\"", "</section>");
    let linked: Vec<&str> = asked.split("<li>").skip(1).map(|link| between(link, "\">", " <small>")).collect();
    is(&linked.join(", "), expect!["Montréal, Nord-du-Québec, Nunavik"]);
    let said = between(need, "role=\"note\">", "</p>");
    assert!(said.contains("Côte-Nord") && !said.contains("Montréal") && !said.contains("Nunavik"), "{said}");
    // Nothing is promised below that is not there.
    assert!(
        !said.contains("Plus bas") && between(north_shore, "role=\"note\">", "</p>").contains("Plus bas"),
        "{said}"
    );
    // Of a region: needs that none of its services meets lead to the need alone.
    let montreal = between(&pages["Montréal"], "<section class=\"ask\"", "</section>");
    assert!(!montreal.contains("Rien de propre à cette région"), "{montreal}");
    let bare = between(north_shore, "<section class=\"ask\"", "</section>");
    assert!(bare.contains("Rien de propre à cette région") && bare.contains("Je veux parler"), "{bare}");
}

#[test]
fn interpreters_of_many_languages_are_found_by_each_language_of_the_site() {
    let facts = "needs: [talk-now]\nserves: [iso3166-1:CA]\n";
    let many = service("interpretes", facts, "[fr, { tag: mul, how: interpreter }]");
    let pages = pages(&site(&(six() + &many)));
    let of = |language: &str| listed(&pages[&format!("Services en {language}")]);
    assert!(of("anglais").contains("interpretes"), "{}", of("anglais"));
    assert!(pages["Services en anglais"].contains("Beaucoup d’autres langues, avec interprète"));
    // Nobody says that they are among them.
    assert!(!of("inuktitut").contains("interpretes"), "{}", of("inuktitut"));
    let languages: Vec<&str> = pages.keys().filter_map(|name| name.strip_prefix("Services en ")).collect();
    assert_eq!(languages, ["anglais", "arabe", "français", "inuktitut"]);
}

#[test]
fn who_receives_reports_stands_on_the_page_of_a_region() {
    let director = "needs: [talk-now]\nserves: [qc-admin:06]\n\
                    reports: [{ role: youth-protection, authority: director, areas: [qc-admin:06] }]\n";
    let pages = pages(&site(&(six() + &service("directrice", director, "[fr]"))));
    let sentence = "Communauté de l’enfant inconnue";
    let block = between(&pages["Montréal"], "<div class=\"helpbox reporting\">", "</div>");
    assert!(block.contains(sentence) && block.contains("tel:+18339001010"), "{block}");
    // Where the director stands in the list, the sentence is enough; where nobody receives reports, it promises nothing.
    let (near, far) = (&pages["Je veux parler + Montréal"], ["Je veux parler", "Nunavik", "Je veux parler + Nunavik"]);
    let night = "la jeunesse de sa région répond, jour et nuit";
    assert!(near.contains(sentence) && !near.contains("helpbox reporting") && !near.contains(night), "{near}");
    let text = six() + &service("directrice", director, "[fr]").replace("[fr] }", "[fr], hours: 24/7 }");
    let open = &self::pages(&site(&text))["Je veux parler + Montréal"];
    assert!(open.contains(night), "{open}");
    for name in far {
        assert!(!pages[name].contains(sentence), "{name}");
    }
    // On a list of directors, a reader who has chosen no region is told too.
    let of = |region: &str| director.replace("qc-admin:06", region);
    let directors =
        site(&(WORDS.to_owned() + &service("une", director, "[fr]") + &service("deux", &of("qc-admin:01"), "[fr]")));
    let page = &self::pages(&directors)["Je veux parler"];
    assert!(page.contains(sentence), "{page}");
    // The night only where all of them answer then.
    for (hours, promised) in [([true, false], false), ([true, true], true)] {
        let by = |key: &str, region: &str, open: bool| {
            let text = service(key, &of(region), "[fr]");
            if open { text.replace("[fr] }", "[fr], hours: 24/7 }") } else { text }
        };
        let text = WORDS.to_owned() + &by("une", "qc-admin:06", hours[0]) + &by("deux", "qc-admin:01", hours[1]);
        let page = &self::pages(&site(&text))["Je veux parler"];
        assert_eq!(page.contains(night), promised, "{hours:?}: {page}");
    }
    // Of two that differ in nothing else, that of the region which stands first among the choices.
    assert_eq!(listed(page), "Dans certaines régions: deux une");
}

#[test]
fn what_answers_day_and_night_from_afar_comes_before_what_has_no_hours() {
    let text = six().replace("languages: [fr], hours: 24/7 }", "languages: [fr] }").replace(
        "languages: [fr, { tag: ar, how: interpreter }] }",
        "languages: [fr, { tag: ar, how: interpreter }], hours: 24/7 }",
    );
    let pages = pages(&site(&text));
    let afar = "De partout, jour et nuit: pays\nPartout au Québec: province";
    assert_eq!(listed(&pages["Montréal"]), format!("Dans cette région: nuit francais anglais\n{afar}"));
    assert_eq!(listed(&pages["Je veux parler"]), format!("{afar}\nDans certaines régions: nuit francais nord anglais"));
    assert!(between(&pages["Côte-Nord"], "role=\"note\">", "</p>").contains("Plus bas"));
}

#[test]
fn what_the_region_has_is_not_said_to_be_missing_there() {
    // Elsewhere so many that the way is a question, in Montréal so few that it is none.
    let mut text = six();
    for at in 0..8 {
        text += &service(&format!("laval-{at}"), "needs: [talk-now]\nserves: [qc-admin:13]\n", "[fr]");
    }
    let pages = pages(&site(&text));
    assert!(pages.contains_key("Je veux parler + De vive voix, au téléphone"), "{:?}", pages.keys());
    let montreal = &pages["Je veux parler + Montréal"];
    assert!(!montreal.contains("Rien de propre à cette région"), "{montreal}");
}

#[test]
fn addresses_and_titles_say_nothing_and_stay() {
    let outcome = site(&six());
    let names = ["talk", "parler", "montreal", "place", "endroit", "crisis", "shelter", "teens", "inuit"];
    for path in outcome.paths().into_iter().filter(|path| path.starts_with("fr/services/")) {
        assert!(names.iter().all(|name| !path.contains(name)), "{path}");
    }
    for (name, page) in pages(&outcome) {
        let title = between(&page, "<title>", "</title>");
        let code = title.strip_prefix("Ressources ").unwrap_or_else(|| panic!("{name}: {title}"));
        assert!(between(&page, "Code de cette page", "</p>").contains(code), "{name}: {code}");
        assert!(
            page.contains("name=\"robots\" content=\"noindex\"") && !page.contains("hreflang=\"x-default\""),
            "{name}"
        );
    }
    // One service fewer, and the other pages stay where they are.
    let fewer = site(&six().replace("serves: [qc-rss:17]", "serves: [qc-admin:09]"));
    let address = |outcome: &Outcome| {
        let found = outcome
            .paths()
            .into_iter()
            .find(|path| path.starts_with("fr/services/") && outcome.file(path).contains("<h1>Montréal</h1>"));
        found.expect("a page").to_owned()
    };
    assert_eq!(address(&outcome), address(&fewer));
}

#[test]
fn choices_whose_signs_meet_have_an_address_each() {
    // The eight signs of both needs are b5h4j9s7.
    let needs = ["besoin-9002", "besoin-17971"];
    let terms: String = needs.iter().map(|id| format!("- {{ id: {id}, label: {{ fr: {id}, en: {id} }} }}\n")).collect();
    let words =
        WORDS.replace("--- content/vocabularies/types.yaml", &format!("{terms}--- content/vocabularies/types.yaml"));
    let outcome = site(&(words + &service("un", &format!("needs: [{}]\n", needs.join(", ")), "[fr]")));
    assert!(!outcome.problems().contains("P101"), "{}", outcome.problems());
    let address = |need: &str| {
        let is_page = |path: &&str| outcome.file(path).contains(&format!("<h1>{need}</h1>"));
        outcome.paths().into_iter().filter(|path| path.starts_with("fr/services/")).find(is_page).map(str::to_owned)
    };
    // The first name keeps them.
    let path = |signs: &str| Some(format!("fr/services/{signs}/index.html"));
    assert_eq!(needs.map(address), [path("b5h4j9s7s9"), path("b5h4j9s7")]);
}

/// A41 and A42: from the list of services, which the strip of every page names, one link leads to the page of any region, where numbers
/// stand; every service is reached by links alone and stands on each list it belongs to.
#[test]
fn every_service_is_reached_by_links_and_a_number_of_every_region_by_two() {
    let outcome = site(&six());
    let home = outcome.file("fr/services/index.html");
    let linked = |page: &str, from: &str| -> BTreeSet<String> {
        let hrefs = page.split("<a href=\"").skip(1).map(|rest| rest.split('"').next().unwrap_or_default());
        hrefs.filter(|href| !href.contains(':')).map(|href| target(from, href)).collect()
    };
    let all = pages(&outcome);
    for area in fanal::area::choices() {
        let name =
            area.official().replace("Terres-Cries-de-la-Baie-James", "Eeyou Istchee (Terres-Cries-de-la-Baie-James)");
        let page = all.get(&name).unwrap_or_else(|| panic!("{name} among {:?}", all.keys()));
        assert!(page.contains("href=\"tel:+18339001010\""), "{name}");
        let code = between(page, "<title>Ressources ", "</title>");
        assert!(home.contains(&format!("<a href=\"{code}/\">")), "{name} is not one link from the list of services");
    }
    let belongs: [(&str, &str); 9] = [
        ("Je veux parler", "anglais francais nord nuit pays province"),
        ("Un endroit ce soir", "anglais francais nord nuit"),
        ("Hébergement", "anglais francais nord nuit"),
        ("Ligne de crise", "pays province"),
        ("Ados", "pays province"),
        ("Inuit", "nord"),
        ("Services en arabe", "pays"),
        ("26 ans et plus", "anglais francais nuit pays province"),
        ("14 à 17 ans", "anglais francais nord nuit pays province"),
    ];
    for (name, keys) in belongs {
        let page = &all[name];
        let found: BTreeSet<&str> = page.split("<h3>").skip(1).map(|item| between(item, "\">", "</a>")).collect();
        assert_eq!(found, keys.split(' ').collect::<BTreeSet<_>>(), "{name}");
        let code = between(page, "<title>Ressources ", "</title>");
        assert!(linked(&home, "fr/services/").contains(&format!("fr/services/{code}/")), "{name}: {code}");
    }
}

fn target(from: &str, href: &str) -> String {
    let mut parts: Vec<&str> = from.trim_end_matches('/').split('/').collect();
    for part in href.split('/') {
        match part {
            ".." => drop(parts.pop()),
            "." | "" => {}
            part => parts.push(part),
        }
    }
    parts.join("/") + "/"
}

#[test]
fn pages_stay_few() {
    // Each in regions, needs, languages of its own: more choices than pages that may be.
    let mut text = WORDS.to_owned();
    let needs: Vec<String> = (0..40).map(|at| format!("besoin-{at}")).collect();
    let list: String = needs.iter().map(|id| format!("- {{ id: {id}, label: {{ fr: {id}, en: {id} }} }}\n")).collect();
    text = text.replace("--- content/vocabularies/types.yaml", &format!("{list}--- content/vocabularies/types.yaml"));
    for at in 0..3 {
        let serves: Vec<String> = fanal::area::choices().iter().map(|area| format!("'{}'", area.id())).collect();
        let facts = format!("needs: [{}]\nserves: [{}]\n", needs.join(", "), serves.join(", "));
        text += &service(&format!("s{at}"), &facts, "[fr, en, ar, es, ht]");
    }
    let outcome = site(&text);
    let count = pages(&outcome).len();
    assert!(count <= 6 * 3 + 500, "{count}");
    // What was given up is the finest; single needs and regions are never given up.
    assert!(pages(&outcome).contains_key("besoin-39") && pages(&outcome).contains_key("Laval"));
    assert!(!pages(&outcome).keys().any(|name| name.matches(" + ").count() > 1));
}

/// The sample directory, as a site of the day of the tests.
fn samples() -> Site {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("examples/directory");
    let mut tree = Tree::new();
    for name in ["content", "site.yaml"] {
        real_site::add(&mut tree, &root, &root.join(name));
    }
    real_site::understood(&tree, check::DAY)
}

#[test]
fn the_sample_directory_has_services_of_every_sort() {
    let site = samples();
    let all: Vec<(&Service, &Contact)> =
        site.entries.iter().filter_map(|entry| Some((entry.service.as_deref()?, entry.contact.as_ref()?))).collect();
    let regions: Vec<Area> = area::all().into_iter().filter(|area| area.scheme_name() == "qc-admin").collect();
    let served = |region: &Area| all.iter().any(|(service, _)| service.serves.iter().any(|(area, _)| area == region));
    let hours: BTreeSet<&str> = all
        .iter()
        .flat_map(|(service, contact)| {
            let phones = contact.phones.iter().filter_map(|phone| phone.hours.as_ref());
            let doors = service.access.iter().filter_map(|door| door.hours.as_ref());
            phones.chain(&contact.chat.hours).chain(doors).map(|hours| hours.text.as_str())
        })
        .collect();
    let spoken = all.iter().flat_map(|(service, contact)| {
        let phones = contact.phones.iter().flat_map(|phone| &phone.languages);
        phones.chain(&contact.chat.languages).chain(&service.languages)
    });
    let languages: BTreeSet<String> = spoken.map(|one| one.tag.to_string()).collect();
    let states: BTreeSet<String> = all.iter().map(|(service, _)| format!("{:?}", service.status)).collect();
    let with = |is: &dyn Fn(&(&Service, &Contact)) -> bool| all.iter().filter(|one| is(one)).count();
    let doors_are = |service: &Service, kind: AccessKind| {
        !service.access.is_empty() && service.access.iter().all(|door| door.kind == kind)
    };
    let sealed = |service: &Service| {
        let mut places = service.access.iter().filter_map(|door| door.place.as_ref());
        places.any(|(key, _)| site.entry(key).and_then(|place| place.premises.as_ref()).is_some_and(|one| one.sealed))
    };
    let drafts = site.entries.iter().filter(|entry| entry.draft && entry.service.is_some()).count();
    is(
        &format!(
            "{} services, {} regions of {}, {} patterns of hours, {} languages, {} with two numbers, {} virtual, {} sealed, drafts: {}; {}",
            all.len(),
            regions.iter().filter(|region| served(region)).count(),
            regions.len(),
            hours.len(),
            languages.len(),
            with(&|(_, contact)| contact.phones.len() > 1),
            with(&|(service, _)| doors_are(service, AccessKind::Virtual)),
            with(&|(service, _)| sealed(service)),
            drafts,
            states.into_iter().collect::<Vec<_>>().join(" ")
        ),
        expect![
            "76 services, 17 regions of 17, 19 patterns of hours, 17 languages, 6 with two numbers, 12 virtual, 3 sealed, drafts: 1; Active Closed DoNotRefer Merged TemporarilyClosed"
        ],
    );
}

#[test]
fn the_sample_directory_keeps_its_promises() {
    let site = samples();
    let choices = Choices::of(&site);
    for code in site.config.languages.codes() {
        let listed = directory::listed(&site, code);
        assert!(listed.len() > 60, "{}", listed.len());
        let lists: Vec<&List> = choices.lists(&site, code).map(|(_, list)| list).collect();
        let pages: usize = lists.iter().map(|list| list.items.len().div_ceil(site.config.per_page)).sum();
        assert!(pages <= 6 * listed.len() + 500, "{pages} pages of {} services in {code}", listed.len());
        assert!(lists.iter().all(|list| !list.items.is_empty()));
        for at in listed {
            let service = site.entries[at].service.as_ref().expect("a service");
            let on = |facet: Facet| {
                let list = choices.find(&site, code, &choices::name(std::slice::from_ref(&facet)));
                let found = list.is_some_and(|list| list.items.iter().filter(|(_, one)| *one == at).count() == 1);
                assert!(found, "{} stands once on {}", site.entries[at].key, facet.name());
            };
            service.needs.iter().for_each(|(id, _)| on(Facet::Need(id.clone())));
            service.types.iter().for_each(|(id, _)| on(Facet::Type(id.clone())));
            for (area, _) in &service.serves {
                // A region of both schemes is one land, and has one page.
                let area = area::choices().into_iter().find(|chosen| chosen.contains(*area)).unwrap_or(*area);
                on(Facet::Area(area));
            }
        }
    }
}

#[test]
fn sentences_to_show_stand_in_both_languages() {
    let outcome = site(&six());
    let french = outcome.paths().into_iter().filter(|path| path.starts_with("fr/services/"));
    let page = french.map(|path| outcome.file(path)).find(|page| page.contains("data-page=\"say\""));
    let page = page.expect("the page of sentences");
    assert!(page.contains("<dt>J’ai besoin d’aide en français.</dt>"), "{page}");
    assert!(page.contains("lang=\"en-CA\" dir=\"ltr\">I need help in French.</bdi>"), "{page}");
}

#[test]
fn a_region_without_its_scheme_is_a_question() {
    let wrong = site(
        &(WORDS.to_owned() + &service("un", "needs: [talk-now]\nserves: [\"17\", qc-admin:18, \"99\"]\n", "[fr]")),
    );
    is(
        &in_words(&wrong.tree, wrong.report.clone()),
        expect![[r#"
            S142 content/services/un/facts.yaml:5:10
              « 17 » ne dit pas de quelle région il s’agit.
                Écrivez laquelle : qc-admin:17 (Centre-du-Québec) ou qc-rss:17 (Nunavik).
              “17” does not say which region is meant.
                Write which one: qc-admin:17 (Centre-du-Québec) or qc-rss:17 (Nunavik).
            S141 content/services/un/facts.yaml:5:16
              « 18 » n’est pas une région de la liste qc-admin.
                Choisissez parmi 01, 02, 03, 04, 05, 06, 07, 08, 09, 10, 11, 12, 13, 14, 15, 16 et 17.
              “18” is not a region of the list qc-admin.
                Choose one of 01, 02, 03, 04, 05, 06, 07, 08, 09, 10, 11, 12, 13, 14, 15, 16, and 17.
            S141 content/services/un/facts.yaml:5:29
              « 99 » n’est une région d’aucune liste.
                Les listes sont qc-admin (régions administratives), qc-rss (régions de la santé), iso3166-2 (provinces) et iso3166-1 (le pays). Exemple : qc-admin:06
              “99” is a region of no list.
                The lists are qc-admin (administrative regions), qc-rss (health regions), iso3166-2 (provinces) and iso3166-1 (the country). Example: qc-admin:06
            S137 site.yaml ← content/services/section.yaml
              Le site a une section d’aide, mais pas de page qui parle de la sécurité de la visite.
                Écrivez cette page, puis ajoutez « safety: » avec sa clé dans site.yaml. « fanal new » en donne un exemple.
              The site has a help section, but no page about the safety of the visit.
                Write that page, then add “safety:” with its key to site.yaml. “fanal new” gives an example.
              > safety: 
        "#]],
    );
}

#[test]
fn a_word_that_no_list_has_names_the_nearest() {
    let facts = "types: [crisis-lines]\nneeds: [talk-nov]\ngroups: [inuits]\nserves: [iso3166-1:CA]\n";
    let wrong = site(&(WORDS.to_owned() + &service("un", facts, "[fr]")));
    // Its label in any language is meant as the word.
    let labels = "types: [hébergement]\nneeds: [someone to talk to]\nserves: [iso3166-1:CA]\n";
    let labels = site(&(WORDS.to_owned() + &service("un", labels, "[fr]")));
    is(
        &in_words(&labels.tree, labels.report.clone()),
        expect![[r#"
        R112 content/services/un/facts.yaml:4:9
          « hébergement » n’est pas dans la liste des sortes de services.
            Vouliez-vous dire « shelter »? Mots connus : crisis-line et shelter.
          “hébergement” is not in the list of kinds of services.
            Did you mean “shelter”? Known words: crisis-line and shelter.
        R112 content/services/un/facts.yaml:5:9
          « someone to talk to » n’est pas dans la liste des besoins.
            Choisissez parmi talk-now et place-tonight, ou ajoutez ce mot à content/vocabularies/needs.yaml.
          “someone to talk to” is not in the list of needs.
            Choose one of talk-now and place-tonight, or add this word to content/vocabularies/needs.yaml.
        S137 site.yaml ← content/services/section.yaml
          Le site a une section d’aide, mais pas de page qui parle de la sécurité de la visite.
            Écrivez cette page, puis ajoutez « safety: » avec sa clé dans site.yaml. « fanal new » en donne un exemple.
          The site has a help section, but no page about the safety of the visit.
            Write that page, then add “safety:” with its key to site.yaml. “fanal new” gives an example.
          > safety: 
    "#]],
    );
    is(
        &in_words(&wrong.tree, wrong.report.clone()),
        expect![[r#"
        R112 content/services/un/facts.yaml:4:9
          « crisis-lines » n’est pas dans la liste des sortes de services.
            Vouliez-vous dire « crisis-line »? Mots connus : crisis-line et shelter.
          “crisis-lines” is not in the list of kinds of services.
            Did you mean “crisis-line”? Known words: crisis-line and shelter.
        R112 content/services/un/facts.yaml:5:9
          « talk-nov » n’est pas dans la liste des besoins.
            Vouliez-vous dire « talk-now »? Mots connus : talk-now et place-tonight.
          “talk-nov” is not in the list of needs.
            Did you mean “talk-now”? Known words: talk-now and place-tonight.
        R112 content/services/un/facts.yaml:6:10
          « inuits » n’est pas dans la liste des groupes.
            Vouliez-vous dire « inuit »? Mots connus : inuit.
          “inuits” is not in the list of groups.
            Did you mean “inuit”? Known words: inuit.
        S137 site.yaml ← content/services/section.yaml
          Le site a une section d’aide, mais pas de page qui parle de la sécurité de la visite.
            Écrivez cette page, puis ajoutez « safety: » avec sa clé dans site.yaml. « fanal new » en donne un exemple.
          The site has a help section, but no page about the safety of the visit.
            Write that page, then add “safety:” with its key to site.yaml. “fanal new” gives an example.
          > safety: 
    "#]],
    );
}
