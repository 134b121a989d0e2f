//! What the script of the finder looks up: it holds what the lists hold and nothing else, the files that a page names depend on the page
//! alone, and their names on what they are made of.

use std::collections::BTreeSet;

use expect_test::{Expect, expect};
use serde_json::Value as Json;

use fanal::plan::Profile;

use crate::check::{self, Outcome, site};
use crate::finder::{service, six};

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
        "anglais" | age:12-13 age:14-17 age:18-25 age:over-25 age:under-12 language:en need:place-tonight need:talk-now staff:en way:voice | qc-admin:06 +0 | "1 833 900-1010" 0 null [anglais] | Montréal Relevé le 20 novembre 2026
        "francais" | age:12-13 age:14-17 age:18-25 age:over-25 age:under-12 language:fr need:place-tonight need:talk-now staff:fr way:voice | qc-admin:06 +0 | "1 833 900-1010" 0 null [français] | Montréal Relevé le 20 novembre 2026
        "nord" | age:12-13 age:14-17 group:inuit language:fr language:iu need:place-tonight need:talk-now staff:fr staff:iu way:voice | qc-admin:10 qc-rss:17 +0 | "1 833 900-1010" 0 null [inuktitut et français] | Nunavik De 12 à 17 ans Relevé le 20 novembre 2026
        "nuit" | age:12-13 age:14-17 age:18-25 age:over-25 age:under-12 language:en need:place-tonight need:talk-now staff:en way:voice | qc-admin:06 +0 | "1 833 900-1010" 0 [[0,1440]] [Jour et nuit, tous les jours anglais] | Montréal Relevé le 20 novembre 2026
        "pays" | age:12-13 age:14-17 age:18-25 age:over-25 age:under-12 language:ar language:fr need:talk-now staff:fr way:voice |  +2 | "1 833 900-1010" 0 null [français arabe (avec interprète)] | Relevé le 20 novembre 2026
        "province" | age:12-13 age:14-17 age:18-25 age:over-25 age:under-12 language:fr need:talk-now staff:fr way:voice |  +1 | "1 833 900-1010" 0 [[0,1440]] [Jour et nuit, tous les jours français] | Relevé le 20 novembre 2026"#]],
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
        assert_eq!(text.matches("class=\"sift\"").count(), text.matches("\"></div>").count(), "{page}");
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
