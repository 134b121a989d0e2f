//! What the script of the finder looks up: it holds what the lists hold and nothing else, the files that a page names depend on the page
//! alone, and their names on what they are made of.

use std::collections::BTreeSet;

use expect_test::{Expect, expect};
use serde_json::Value as Json;

use fanal::area::{self, Area};
use fanal::brotli::{Effort, pack};
use fanal::outputs::choices::{self, Facet, Found};
use fanal::outputs::portions::{MOST, MOST_AT_FIRST, Portions};
use fanal::plan::Profile;

use crate::check::{self, Outcome, site};
use crate::finder::{service, six};
use crate::services;

fn is(found: &str, expected: Expect) {
    expected.assert_eq(found);
}

/// The files of data, by their names without the digits made of their bytes.
fn files(outcome: &Outcome) -> Vec<String> {
    let is_data = |path: &&str| path.starts_with("assets/finder-") || path.starts_with("assets/towns.");
    outcome.paths().into_iter().filter(is_data).map(str::to_owned).collect()
}

fn data(outcome: &Outcome, name: &str) -> Json {
    let begin = format!("assets/{name}.");
    let path = files(outcome).into_iter().find(|path| path.starts_with(&begin));
    let path = path.unwrap_or_else(|| panic!("no {name} among {:?}", files(outcome)));
    let text = outcome.file(&path);
    let json = text.strip_prefix("fanalFind(").and_then(|rest| rest.strip_suffix(");\n"));
    serde_json::from_str(json.expect("one call")).expect("data")
}

/// A service a line: its name, what it fits, its regions and how far beyond it serves, its doors, what else is said.
fn services(data: &Json) -> String {
    let list = |of: &Json, words: &str| -> String {
        let words = |number: &Json| data[words][number.as_u64().expect("a number") as usize].as_str().expect("words");
        of.as_array().expect("a list").iter().map(words).collect::<Vec<_>>().join(" ")
    };
    let line = |row: &Json| {
        let doors = row[6].as_array().expect("doors").iter().map(|door| {
            let hours = &data["t"][door[3].as_i64().unwrap_or(-1).try_into().unwrap_or(usize::MAX)];
            format!("{} {} {} [{}]", door[2], door[1], hours["d"], list(&door[5], "p"))
        });
        let doors: Vec<String> = doors.collect();
        format!(
            "{} | {} | {} +{} | {} | {}",
            row[0],
            list(&row[2], "w"),
            list(&row[3], "a"),
            row[4],
            doors.join(", "),
            list(&row[7], "p")
        )
    };
    data["i"].as_array().expect("services").iter().map(line).collect::<Vec<_>>().join("\n")
}

#[test]
fn every_service_stands_there_with_what_it_fits_and_where_it_serves() {
    let outcome = site(&six());
    let data = data(&outcome, "finder-fr-1");
    is(
        &services(&data),
        expect![[r#"
            "anglais" | age:12-13 age:14-17 age:18-25 age:over-25 age:under-12 language:en need:place-tonight need:talk-now staff:en way:voice | qc-admin:06 +0 | "1 833 900-1010" 0 null [anglais] | Montréal Relevé le 20 novembre 2026, pas encore vérifié
            "francais" | age:12-13 age:14-17 age:18-25 age:over-25 age:under-12 language:fr need:place-tonight need:talk-now staff:fr way:voice | qc-admin:06 +0 | "1 833 900-1010" 0 null [français] | Montréal Relevé le 20 novembre 2026, pas encore vérifié
            "nord" | age:12-13 age:14-17 group:inuit language:fr language:iu need:place-tonight need:talk-now staff:fr staff:iu way:voice | qc-admin:10 qc-rss:17 +0 | "1 833 900-1010" 0 null [inuktitut et français] | Nunavik De 12 à 17 ans Relevé le 20 novembre 2026, pas encore vérifié
            "nuit" | age:12-13 age:14-17 age:18-25 age:over-25 age:under-12 language:en need:place-tonight need:talk-now staff:en way:voice | qc-admin:06 +0 | "1 833 900-1010" 0 [[0,1440]] [Jour et nuit, tous les jours anglais] | Montréal Relevé le 20 novembre 2026, pas encore vérifié
            "pays" | age:12-13 age:14-17 age:18-25 age:over-25 age:under-12 language:ar language:fr need:talk-now staff:fr way:voice |  +2 | "1 833 900-1010" 0 null [français arabe (avec interprète)] | Relevé le 20 novembre 2026, pas encore vérifié
            "province" | age:12-13 age:14-17 age:18-25 age:over-25 age:under-12 language:fr need:talk-now staff:fr way:voice |  +1 | "1 833 900-1010" 0 [[0,1440]] [Jour et nuit, tous les jours français] | Relevé le 20 novembre 2026, pas encore vérifié"#]],
    );
    is(
        &data["o"].to_string(),
        expect![[
            r#"{"need":[["need:talk-now","Je veux parler"],["need:place-tonight","Un endroit ce soir"]],"language":[["language:fr","français"],["language:en","anglais"],["language:ar","arabe"],["language:iu","inuktitut"]],"age":[["age:under-12","Moins de 12 ans"],["age:12-13","12 et 13 ans"],["age:14-17","14 à 17 ans"],["age:18-25","18 à 25 ans"],["age:over-25","26 ans et plus"]],"way":[["way:voice","De vive voix, au téléphone"]],"group":[["group:inuit","Inuit"]],"access":[],"area":[["qc-admin:01","Bas-Saint-Laurent"],["qc-admin:02","Saguenay–Lac-Saint-Jean"],["qc-admin:03","Capitale-Nationale"],["qc-admin:04","Mauricie"],["qc-admin:05","Estrie"],["qc-admin:06","Montréal"],["qc-admin:07","Outaouais"],["qc-admin:08","Abitibi-Témiscamingue"],["qc-admin:09","Côte-Nord"],["qc-admin:10","Nord-du-Québec"],["qc-admin:11","Gaspésie–Îles-de-la-Madeleine"],["qc-admin:12","Chaudière-Appalaches"],["qc-admin:13","Laval"],["qc-admin:14","Lanaudière"],["qc-admin:15","Laurentides"],["qc-admin:16","Montérégie"],["qc-admin:17","Centre-du-Québec"],["qc-rss:17","Nunavik"],["qc-rss:18","Eeyou Istchee (Terres-Cries-de-la-Baie-James)"]]}"#
        ]],
    );
    is(
        data["s"]["relaxed"].as_str().expect("words"),
        expect!["Rien ne convient à tout. Voici ce qui convient sans ceci : {list}."],
    );
}

#[test]
fn what_a_page_asks_for_depends_on_the_page_alone() {
    let outcome = site(&six());
    let named = |page: &str| -> Option<String> {
        let named = outcome.file(page).split_once("data-files=\"")?.1.split('"').next()?.to_owned();
        let up = "../".repeat(page.matches('/').count());
        Some(
            named
                .split(' ')
                .map(|href| href.strip_prefix(&up).expect("an address from the top"))
                .collect::<Vec<_>>()
                .join(" "),
        )
    };
    let pages: Vec<&str> = outcome
        .paths()
        .into_iter()
        .filter(|path| path.starts_with("fr/services/") && path.ends_with(".html"))
        .collect();
    let sets: BTreeSet<String> = pages.iter().filter_map(|page| named(page)).collect();
    assert_eq!(sets.len(), 1, "{sets:?}");
    let without_digits: Vec<&str> =
        sets.iter().flat_map(|set| set.split(' ')).map(|file| file.split('.').next().unwrap_or_default()).collect();
    is(&without_digits.join(" "), expect!["assets/finder assets/towns assets/finder-fr-1"]);
    for file in sets.iter().flat_map(|set| set.split(' ')) {
        assert!(outcome.has(file), "{file}");
    }
    // The list of services and the page of each region have the place; nothing else of the site asks for the script.
    let places = pages.iter().filter(|page| named(page).is_some()).count();
    assert_eq!(places, 1 + fanal::area::choices().len());
    for page in outcome.paths().into_iter().filter(|path| path.ends_with(".html")) {
        let text = outcome.file(page);
        assert_eq!(text.contains("assets/finder."), text.contains("class=\"sift\""), "{page}");
        // Empty until the script fills it.
        let places = text.matches("class=\"sift\"").count() + text.matches("class=\"search\"").count();
        assert_eq!(places, text.matches("\"></div>").count(), "{page}");
    }
    let towns = &data(&outcome, "towns")["m"];
    assert!(towns["qc-admin:15"].as_str().is_some_and(|names| names.split('|').any(|name| name == "Saint-Jérôme")));
    assert_eq!(towns.as_object().map(serde_json::Map::len), Some(fanal::area::choices().len()));
}

#[test]
fn the_files_are_named_by_what_they_are_made_of() {
    let one = site(&six());
    let tomorrow = check::on("2026-11-22", Profile::WEB, &six());
    assert_eq!(files(&one), files(&tomorrow));
    for path in files(&one) {
        assert_eq!(one.file(&path), tomorrow.file(&path), "{path}");
    }
    let other = site(&six().replace("Parler, en: Talk", "Parler, en: Speak"));
    let third = site(&six().replacen("+18339001010", "+18339001011", 1));
    let shared: BTreeSet<String> = files(&one).into_iter().collect();
    for changed in [other, third] {
        let same: Vec<String> = files(&changed).into_iter().filter(|path| shared.contains(path)).collect();
        assert_eq!(same.len(), 1, "only the towns keep their name: {same:?}");
    }
}

#[test]
fn what_is_not_offered_is_in_none_of_them() {
    let mut text = six();
    for (at, facts) in [
        "visibility: internal\n",
        "visibility: partner\n",
        "status: do_not_refer\n",
        "status: temporarily_closed\n",
        "status: closed\nclosed: { on: 2026-05-01, replaced_by: nuit }\n",
        "draft: true\n",
    ]
    .iter()
    .enumerate()
    {
        let facts = format!("types: [shelter]\nneeds: [talk-now]\nserves: [qc-admin:06]\n{facts}");
        text += &service(&format!("cachette-{at}"), &facts, "[fr]").replace("+18339001010", "+18338889999");
    }
    let outcome = site(&text);
    for path in files(&outcome) {
        let file = outcome.file(&path);
        assert!(!file.contains("cachette") && !file.contains("888-9999"), "{path}");
    }
    is(
        &services(&data(&outcome, "finder-fr-1"))
            .lines()
            .map(|line| line.split(" | ").next().unwrap_or_default())
            .collect::<Vec<_>>()
            .join(" "),
        expect![[r#""anglais" "francais" "nord" "nuit" "pays" "province""#]],
    );
}

fn found(at: usize, local: &[Area], province: bool, need: usize) -> Found {
    let names = BTreeSet::from([format!("need:n{need}")]);
    Found { at, names, local: local.to_vec(), province, country: false, unknown: false }
}

/// So many services with 23 needs in turn: every twentieth of the whole province, every eleventh of two regions, of the others one in
/// four in the first region, two in five in the second, the rest in all others in turn.
fn many(count: usize) -> Vec<Found> {
    let regions = area::choices();
    let one = |at: usize| match at {
        at if at % 20 == 0 => found(at, &[], true, at % 23),
        at if at % 11 == 0 => found(at, &regions[..2], false, at % 23),
        at if at % 4 == 1 => found(at, &regions[..1], false, at % 23),
        at if at % 5 > 2 => found(at, &regions[1..2], false, at % 23),
        at => found(at, &regions[2 + at % (regions.len() - 2)..][..1], false, at % 23),
    };
    (0..count).map(one).collect()
}

#[test]
fn a_small_directory_is_one_portion() {
    let portions = Portions::of(&many(MOST_AT_FIRST));
    assert!(portions.whole && portions.others.is_empty());
    assert_eq!(portions.first.len(), MOST_AT_FIRST);
    assert!(!Portions::of(&many(MOST_AT_FIRST + 1)).whole);
}

#[test]
fn no_page_of_a_large_one_is_given_more_than_it_may_and_all_that_serves_its_choice() {
    let all = many(5000);
    let portions = Portions::of(&all);
    assert_eq!(portions.first.len(), 250);
    let regions = area::choices();
    let in_need = |name: &str| {
        portions.others.keys().filter(|choice| choice.ends_with(name) && choice.starts_with("need:")).count()
    };
    for (at, region) in regions.iter().enumerate() {
        let name = choices::name(&[Facet::Area(*region)]);
        // The form of the two largest stands one question later.
        assert_eq!(portions.others.contains_key(&name), at > 1, "{name}");
        assert_eq!(in_need(&name) > 0, at < 2, "{name}");
    }
    for (name, portion) in &portions.others {
        assert!(portions.first.len() + portion.len() <= MOST, "{name}: {}", portion.len());
        let region = Area::of_id(name.rsplit_once("area:").expect("a region").1).expect("a region");
        let need = name.split_once('+').map(|(need, _)| need.to_owned());
        let serves = |one: &&Found| {
            one.local.contains(&region) && !one.province && need.as_ref().is_none_or(|need| one.names.contains(need))
        };
        let expected: Vec<usize> = all.iter().filter(serves).map(|one| one.at).collect();
        assert_eq!(*portion, expected, "{name}");
    }
}

#[test]
fn where_everything_answers_from_everywhere_there_is_no_form() {
    let all: Vec<Found> = (0..=MOST_AT_FIRST).map(|at| found(at, &[], true, 1)).collect();
    assert!(Portions::of(&all).is_empty());
}

/// How many services of the large directory serve the whole province, Laval, Montréal: as many as the first page may nearly have, with
/// those as many as the page of a region may have, and more.
const LARGE: [(&str, usize); 3] = [
    ("iso3166-2:CA-QC", MOST_AT_FIRST - 50),
    ("qc-admin:13", MOST + 50 - MOST_AT_FIRST),
    ("qc-admin:06", MOST + 60 - MOST_AT_FIRST),
];

/// A directory in French and in Arabic, whose letters weigh more.
fn large() -> Outcome {
    let mut text = String::from(
        "--- site.yaml ---
fanal: 1
id: essai
name: { fr: Essai, ar: تجربة }
time_zone: America/Toronto
sample: true
languages:
  - { tag: fr-CA, code: fr }
  - { tag: ar, code: ar, fallback: [fr] }
exit: { to: { fr: https://meteo.example/, ar: https://weather.example/ } }
--- content/services/section.yaml ---
kind: service
help: true
--- content/services/fr.md ---
---
title: Services
neutral: Services
---
--- content/services/ar.md ---
---
title: خدمات
neutral: خدمات
---
",
    );
    for name in ["needs", "types", "audiences", "groups", "accessibility"] {
        text += &format!("--- content/vocabularies/{name}.yaml ---\n");
        let mut ids: Vec<String> = Vec::new();
        for number in 0..LARGE.iter().map(|(_, count)| count).sum() {
            let facts = &services::record(number, &[], None).files[0].1;
            let begin = if name == "accessibility" { "accessibility: [".to_owned() } else { format!("{name}: [") };
            let lists = facts.match_indices(&begin).map(|(at, _)| &facts[at + begin.len()..]);
            let named = lists.filter_map(|rest| rest.split(']').next()).flat_map(|list| list.split(", "));
            ids.extend(named.filter(|id| !id.is_empty()).map(str::to_owned));
        }
        ids.sort();
        ids.dedup();
        for id in ids {
            text += &format!("- {{ id: {id}, label: {{ fr: Choix {id}, ar: {id} }}");
            if name == "needs" {
                text += &format!(", first_person: {{ fr: Pour moi {id}, ar: {id} }}");
            }
            text += " }\n";
        }
    }
    let regions = LARGE.iter().flat_map(|(region, count)| std::iter::repeat_n(*region, *count));
    for (number, region) in regions.enumerate() {
        let record = services::record(number, &["fr", "ar"], Some(region));
        for (name, file) in record.files {
            text += &format!("--- content/services/{}/{name} ---\n{file}", record.key);
        }
    }
    let outcome = site(&text);
    let problems = outcome.problems();
    // English, which this site does not have, is given to every little site.
    let is_error = |line: &&str| (line.starts_with("error") || line.starts_with("stop")) && !line.contains("/en.");
    let errors: Vec<&str> = problems.lines().filter(is_error).collect();
    assert!(errors.is_empty(), "{errors:#?}");
    outcome
}

/// What a page asks for when its form is opened, packed: how many bytes, and the files by their names without digits.
fn asked(outcome: &Outcome, page: &str) -> Option<(usize, String)> {
    let files = outcome.file(page).split_once("data-files=\"")?.1.split('"').next()?.to_owned();
    let files: Vec<String> = files.split(' ').map(|href| href.trim_start_matches("../").to_owned()).collect();
    let weight = files.iter().map(|path| pack(outcome.file(path).as_bytes(), Effort::Best).len()).sum();
    let names = files.iter().map(|path| path.split('.').next().unwrap_or_default().trim_start_matches("assets/"));
    Some((weight, names.collect::<Vec<_>>().join(" ")))
}

/// What a reader's browser may be asked for, packed.
const MEANT: usize = 30_000;

#[test]
fn no_page_of_a_large_directory_asks_for_more_than_thirty_kilobytes() {
    let outcome = large();
    for code in ["fr", "ar"] {
        let home = format!("{code}/services/index.html");
        let pages = outcome.paths().into_iter().filter(|path| path.starts_with(&home[..home.len() - 10]));
        let mut sets: BTreeSet<String> = BTreeSet::new();
        let (mut heaviest, mut needs) = (0, 0);
        for page in pages.filter(|path| path.ends_with(".html")) {
            let text = outcome.file(page);
            // The form of Montréal, which has too many, stands one question later.
            assert!(!text.contains("<h1>Montréal</h1>") || !text.contains("data-files"), "{page}");
            let Some((weight, files)) = asked(&outcome, page) else { continue };
            assert!(weight <= MEANT, "{page}: {files}, {weight} bytes");
            assert_eq!(files.contains("towns"), *page == home, "{page}: {files}");
            assert!(text.contains("data-only"), "{page}");
            heaviest = heaviest.max(weight);
            if text.contains("data-need=\"need:") {
                assert!(text.contains("data-area=\"qc-admin:06\""), "{page}");
                needs += 1;
            } else {
                sets.insert(files);
            }
        }
        let begin = format!("finder finder-{code}-1");
        let (first, laval) = (format!("finder towns finder-{code}-1"), format!("{begin} finder-{code}-13"));
        assert_eq!(sets, BTreeSet::from([first, laval, begin]));
        assert!(needs > 10, "{needs} pages of needs in Montréal");
        // Twice as many would be too much.
        assert!(2 * heaviest > MEANT, "{heaviest} bytes: pages may have more services");
    }
    // The first page leads to the page of a region by a link: nothing that is chosen asks for anything.
    let data = data(&outcome, "finder-fr-1");
    let laval = data["o"]["area"].as_array().expect("regions").iter().find(|area| area[0] == "qc-admin:13");
    let path = laval.and_then(|area| area[2].as_str()).expect("a path");
    assert!(outcome.file(&format!("{path}/index.html")).contains("<h1>Laval</h1>"));
    assert!(data["s"]["lead"].as_str().is_some_and(|words| words.contains("région")));
    // Every language stays below 6 pages a record and 500; what is longer than a page says how much stands on how many.
    let records: usize = LARGE.iter().map(|(_, count)| count).sum();
    for (code, count) in &outcome.built.pages {
        assert!(*count <= 6 * records + 500, "{code}: {count} pages of {records} records");
    }
    let region = outcome.file(&format!("{path}/index.html"));
    assert!(region.contains(&format!("{MOST}. Ils sont sur {} pages", MOST.div_ceil(20))), "{region}");
}
