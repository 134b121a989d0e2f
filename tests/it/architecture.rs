//! The walls of the house. Reads `src/`, `tests/it/`, `Cargo.toml` and `docs/dependencies.md` as text, and holds every rule of the
//! table at the end; each rule is also seen to fail on a small house that breaks it.

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

use crate::sources::{code, paths};

/// The floors, from the ground up: the shortest true description of the program. A room imports only rooms that stand before it
/// in this list. `src/lib.rs` has the same floors.
const FLOORS: &[&[&str]] = &[
    &[
        "allocator",
        "area",
        "towns",
        "brotli",
        "date",
        "font",
        "ical",
        "ids",
        "path",
        "lang",
        "memo",
        "xml",
        "picture",
        "qr",
        "text",
        "zip",
    ],
    &["diag"],
    &["source"],
    &["sealed"],
    &["audio", "sheets", "word"],
    &["markdown", "hours", "speech"],
    &["locale", "translation", "content", "disk"],
    &["kinds", "site", "theme"],
    &["search"],
    &["exchange"],
    &["plan"],
    &["outputs", "render"],
    &["pipeline"],
    &["sentences"],
    &["upkeep"],
    &["online"],
    &["preview"],
    &["cli"],
    &["main"],
];

/// Rooms of which neither may name the other, whatever their order.
const STRANGERS: &[(&str, &str)] = &[
    ("kinds", "outputs"),
    ("kinds", "site"),
    ("kinds", "theme"),
    ("site", "theme"),
    ("site", "locale"),
    ("theme", "content"),
    ("outputs", "render"),
    ("disk", "content"),
    ("disk", "pipeline"),
    ("disk", "outputs"),
    ("disk", "plan"),
];

/// The one file, or the one room of wrappers, that may name a third-party crate.
const DOORS: &[(&str, &str)] = &[
    ("aho_corasick", "sealed/seals.rs"),
    ("annotate_snippets", "cli/terminal.rs"),
    ("brotli", "brotli.rs"),
    ("calamine", "sheets/"),
    ("chrono", "hours/"),
    ("clap", "cli/arguments.rs"),
    ("clap_complete", "cli/arguments.rs"),
    ("csv", "sheets/"),
    ("ebur128", "audio/loudness.rs"),
    ("encoding_rs", "sheets/"),
    ("fluent", "locale/catalog.rs"),
    ("fluent_syntax", "locale/ftl.rs"),
    ("icu_calendar", "locale/icu.rs"),
    ("icu_casemap", "text/unicode.rs"),
    ("icu_collator", "locale/icu.rs"),
    ("icu_datetime", "locale/icu.rs"),
    ("icu_decimal", "locale/icu.rs"),
    ("icu_list", "locale/icu.rs"),
    ("icu_locale", "locale/icu.rs"),
    ("icu_normalizer", "text/unicode.rs"),
    ("icu_plurals", "locale/icu.rs"),
    ("icu_segmenter", "text/unicode.rs"),
    ("image", "picture.rs"),
    ("include_dir", "source/builtin.rs"),
    ("jiff", "date.rs"),
    ("lofty", "audio/tags.rs"),
    ("mimalloc", "allocator.rs"),
    ("minify_html", "render.rs"),
    ("moxcms", "picture.rs"),
    ("notify", "preview/watch.rs"),
    ("opening_hours", "hours/"),
    ("opening_hours_syntax", "hours/"),
    ("phonenumber", "content/contact.rs"),
    ("pulldown_cmark", "markdown/parse.rs"),
    ("qrcodegen", "qr.rs"),
    ("quick_xml", "xml.rs"),
    ("rayon", "pipeline.rs"),
    ("read_fonts", "font.rs"),
    ("rust_xlsxwriter", "sheets/"),
    ("rustix", "disk/hands.rs"),
    ("serde_yaml", "source/yaml.rs"),
    ("sha2", "theme/inline.rs"),
    ("skera", "font.rs"),
    ("snowball_stemmers_rs", "text/stem.rs"),
    ("strsim", "diag/report.rs"),
    ("symphonia", "audio/decode.rs"),
    ("sys_locale", "cli/system.rs"),
    ("tera", "theme/"),
    ("tiny_http", "preview/server.rs"),
    ("unicode_bidi", "locale/bidi.rs"),
    ("ureq", "online/door.rs"),
    ("uuid", "ids.rs"),
    ("walkdir", "disk/read.rs"),
    ("xxhash_rust", "memo.rs"),
    ("zip", "zip.rs"),
];
/// Crates that are words of the language here.
const VOCABULARY: &[&str] = &["serde", "serde_json", "expect_test", "feed_rs", "proptest"];

/// What a pure stage must not touch, by the beginning of its path.
const WORLD: &[&str] = &[
    "std::fs",
    "std::net",
    "std::env",
    "std::thread",
    "std::process",
    "std::time::SystemTime",
    "std::time::Instant",
    "std::sync::OnceLock",
    "std::sync::LazyLock",
    "std::cell::OnceCell",
    "std::cell::LazyCell",
    "std::thread_local",
];
const UNORDERED: &[&str] = &["std::collections::HashMap", "std::collections::HashSet"];
const UNFINISHED: &[&str] = &["todo", "unimplemented", "dbg"];

/// Files that may do what the rules forbid: the beginning of the forbidden path, the file, the reason.
const ALLOWED: &[(&str, &str, &str)] = &[
    ("std::fs", "disk/", "the two doors to the disk, and the journal between them"),
    ("std::process", "disk/", "a lock names the process that holds it"),
    ("std::thread", "disk/lock.rs", "a second command waits for the first"),
    ("std::time::Instant", "disk/lock.rs", "it does not wait for ever"),
    ("std::time::SystemTime", "disk/", "the age of a file decides whether its time can be trusted"),
];

/// A house as text: paths from the top of the repository.
type House = BTreeMap<String, String>;
type Rule = fn(&House) -> Vec<String>;
/// Files, each with a text that breaks a rule.
type Breaks = &'static [(&'static str, &'static str)];

/// Each rule, and files each of which breaks it when added to a sound house.
const RULES: &[(&str, Rule, Breaks)] = &[
    (
        "no upward import, and strangers do not meet",
        no_upward_imports,
        &[
            ("src/path.rs", "use crate::{diag::{report}, lang};"),
            ("src/date.rs", "fn f() { crate::path::parse() }"),
            ("src/outputs/a.rs", "use std::fmt;\nuse crate::kinds;"),
        ],
    ),
    ("every room has a floor", every_room_has_a_floor, &[("src/cellar.rs", "")]),
    (
        "lib.rs is the map and nothing else",
        the_map_is_true,
        &[
            ("src/lib.rs", "pub mod diag;\n\npub mod path;"),
            ("src/lib.rs", "pub mod path;\n\npub mod diag;\npub use diag::report;"),
        ],
    ),
    ("nobody imports from lib.rs", nobody_imports_from_the_map, &[("src/path.rs", "use crate::VERSION;")]),
    ("no circles", no_circles, &[("src/diag/report.rs", "use super::term;")]),
    (
        "no child imports its parent",
        no_child_imports_its_parent,
        &[("src/diag/report.rs", "use super::TABLE;"), ("src/diag/term.rs", "use crate::diag::{report, TABLE};")],
    ),
    (
        "one door per crate",
        one_door_per_crate,
        &[("src/path.rs", "fn f() { serde_yaml::from_str(x) }"), ("Cargo.toml", "[dependencies]\nleft-pad = \"1\"\n")],
    ),
    (
        "every crate has a reason",
        every_crate_has_a_reason,
        &[("docs/dependencies.md", "# Dependencies\n\n## serde-json\n")],
    ),
    (
        "pure below the pipeline",
        pure_below_the_pipeline,
        &[
            ("src/site/a.rs", "use std::{fmt, time::{Duration, SystemTime}};"),
            ("src/disk/a.rs", "use std::env;"),
            ("src/site/a.rs", "static mut COUNT: u32 = 0;"),
        ],
    ),
    ("no unordered maps", no_unordered_maps, &[("src/cli/a.rs", "use std::collections::{BTreeMap, HashMap};")]),
    (
        "nothing unfinished or ignored",
        nothing_unfinished,
        &[("src/cli/a.rs", "fn f() { todo!() }"), ("tests/it/a.rs", "#[test]\n#[ignore = \"slow\"]\nfn f() {}")],
    ),
];

#[test]
fn the_house_keeps_its_rules() {
    let house = house();
    let broken: BTreeSet<String> = RULES
        .iter()
        .flat_map(|(name, rule, ..)| rule(&house).into_iter().map(move |place| format!("{name}: {place}")))
        .collect();
    assert!(broken.is_empty(), "\n{}\n", broken.into_iter().collect::<Vec<_>>().join("\n"));
}

#[test]
fn every_rule_is_seen_to_fail() {
    let sound = House::from(
        [
            ("Cargo.toml", "[dependencies]\nserde_json = \"1\"\n"),
            ("docs/dependencies.md", "# Dependencies\n\n## serde_json\n\nWhy.\n"),
            ("src/lib.rs", "//! The map.\n\npub mod path;\n\npub mod diag;\n"),
            ("src/path.rs", "//! crate::diag, std::fs\nfn f() { \"todo!() crate::diag\"; 'a'; std::fmt::x() }"),
            ("src/diag/mod.rs", "pub mod report;\npub mod term;\n"),
            ("src/diag/report.rs", "use crate::path::SourcePath;\n#[cfg(test)]\nmod tests { use super::*; }"),
            ("src/diag/term.rs", "use super::report::Report;"),
        ]
        .map(|(path, text)| (path.to_owned(), text.to_owned())),
    );
    for (name, rule, breaks) in RULES {
        assert_eq!(rule(&sound), Vec::<String>::new(), "{name}, in a sound house");
        for (path, text) in *breaks {
            let mut broken = sound.clone();
            broken.insert((*path).to_owned(), (*text).to_owned());
            assert!(!rule(&broken).is_empty(), "{name}, seen to fail with {path}: {text}");
        }
    }
}

fn no_upward_imports(house: &House) -> Vec<String> {
    let order: Vec<&str> = FLOORS.concat();
    let floor = |room: &str| order.iter().position(|known| *known == room);
    imports(house, |file, path| {
        let (room, other) = (room(file)?, path.get(1)?);
        let stranger = STRANGERS.iter().any(|(a, b)| (*a, *b) == (room, other) || (*b, *a) == (room, other));
        (path[0] == "crate" && room != other && (stranger || floor(other) > floor(room))).then(|| other.clone())
    })
}

fn every_room_has_a_floor(house: &House) -> Vec<String> {
    let rooms: Vec<&str> = FLOORS.concat();
    let known = |file: &&String| room(file).is_none_or(|room| room == "lib" || rooms.contains(&room));
    house.keys().filter(|file| !known(file)).cloned().collect()
}

/// `lib.rs` holds groups of `pub mod` lines from the ground up, and nothing else.
fn the_map_is_true(house: &House) -> Vec<String> {
    let map = house.get("src/lib.rs").map_or(String::new(), |text| code(text));
    let floor = |room: &str| FLOORS.iter().position(|floor| floor.contains(&room));
    let mut reached = None;
    let mut wrong = Vec::new();
    for group in map.trim().split("\n\n") {
        let rooms: Option<Vec<&str>> =
            group.lines().map(|line| line.trim().strip_prefix("pub mod ")?.strip_suffix(';')).collect();
        let Some(rooms) = rooms else {
            wrong.push(format!("src/lib.rs holds more than the map: {group}"));
            continue;
        };
        let floors = rooms.iter().map(|room| floor(room));
        if floors.clone().min() < Some(reached) {
            wrong.push(format!("src/lib.rs draws {rooms:?} too high"));
        }
        reached = floors.max().unwrap_or(reached);
    }
    wrong
}

/// Files import each other in one direction only, also within a room.
fn no_circles(house: &House) -> Vec<String> {
    let mut arrows: BTreeMap<&String, BTreeSet<String>> = BTreeMap::new();
    for file in house.keys().filter(|file| file.starts_with("src/")) {
        let targets = paths(file, &house[file]).into_iter().filter(|path| path[0] == "crate").filter_map(|path| {
            let names = &path[1..];
            let stems = (1..=names.len()).rev().map(|length| format!("src/{}", names[..length].join("/")));
            stems.map(|stem| format!("{stem}.rs")).find(|target| house.contains_key(target) && target != file)
        });
        arrows.insert(file, targets.collect());
    }
    // What is left when files without arrows to a file that is left are taken away, again and again.
    loop {
        let left: BTreeSet<String> = arrows.keys().map(|file| (*file).clone()).collect();
        arrows.retain(|_, targets| targets.iter().any(|target| left.contains(target)));
        if arrows.len() == left.len() {
            return left.into_iter().collect();
        }
    }
}

fn no_child_imports_its_parent(house: &House) -> Vec<String> {
    imports(house, |file, path| {
        let (folder, name) = file.strip_prefix("src/")?.rsplit_once('/')?;
        let parent: Vec<&str> = ["crate"].into_iter().chain(folder.split('/')).collect();
        let inside = name != "mod.rs" && path.len() > parent.len() && parent.iter().zip(path).all(|(a, b)| a == b);
        let child = format!("src/{folder}/{}", path.get(parent.len())?);
        let exists = house.contains_key(&format!("{child}.rs")) || house.contains_key(&format!("{child}/mod.rs"));
        (inside && !exists).then(|| path.join("::"))
    })
}

fn nobody_imports_from_the_map(house: &House) -> Vec<String> {
    imports(house, |file, path| {
        let name = path.get(1)?;
        let room = house.keys().any(|known| room(known) == Some(name.as_str()));
        (path[0] == "crate" && file != "src/lib.rs" && !room).then(|| path.join("::"))
    })
}

fn one_door_per_crate(house: &House) -> Vec<String> {
    let mut wrong = imports(house, |file, path| {
        let mut doors = DOORS.iter().filter(|(name, _)| *name == path[0]).map(|(_, door)| *door).peekable();
        let door = *doors.peek()?;
        let inside = doors.any(|door| file.strip_prefix("src/").is_some_and(|file| file.starts_with(door)));
        (!inside).then(|| format!("{}, whose door is {door}", path[0]))
    });
    for name in dependencies(house).into_iter().map(|name| name.replace('-', "_")) {
        let door = DOORS.iter().find(|(known, _)| *known == name);
        if door.is_none() && !VOCABULARY.contains(&name.as_str()) {
            wrong.push(format!("Cargo.toml: {name} has no door"));
        }
    }
    wrong
}

fn every_crate_has_a_reason(house: &House) -> Vec<String> {
    let reasons = house.get("docs/dependencies.md").map_or("", String::as_str);
    let told = |name: &String| reasons.lines().any(|line| line.strip_prefix("## ").is_some_and(|told| told == name));
    dependencies(house).into_iter().filter(|name| !told(name)).collect()
}

fn pure_below_the_pipeline(house: &House) -> Vec<String> {
    let above: Vec<&str> = FLOORS.concat().into_iter().skip_while(|room| *room != "pipeline").chain(["lib"]).collect();
    let below = |file: &str| room(file).is_some_and(|room| !above.contains(&room));
    let mut wrong = imports(house, |file, path| forbidden(WORLD, file, path).filter(|_| below(file)));
    for (file, text) in house.iter().filter(|(file, _)| below(file)) {
        let code = code(text);
        for word in ["static mut ", "thread_local!"] {
            wrong.extend(code.contains(word).then(|| format!("{file}: {word}")));
        }
    }
    wrong
}

fn no_unordered_maps(house: &House) -> Vec<String> {
    imports(house, |file, path| forbidden(UNORDERED, file, path))
}

fn nothing_unfinished(house: &House) -> Vec<String> {
    let mut wrong = Vec::new();
    for (file, text) in house.iter().filter(|(file, _)| file.ends_with(".rs")) {
        let code = code(text);
        let macros = UNFINISHED.iter().filter(|name| code.contains(&format!("{name}!(")));
        wrong.extend(macros.map(|name| format!("{file}: {name}!")));
        wrong.extend(code.contains("#[ignore").then(|| format!("{file}: an ignored test")));
    }
    wrong
}

/// A forbidden path that this one begins with, unless the file may.
fn forbidden(list: &[&str], file: &str, path: &[String]) -> Option<String> {
    let path = path.join("::");
    let begins = |start: &&&str| path == ***start || path.starts_with(&format!("{start}::"));
    let name = list.iter().find(begins)?;
    let file = file.strip_prefix("src/")?;
    let allowed = ALLOWED.iter().any(|(what, place, _)| what == name && file.starts_with(place));
    (!allowed).then(|| path.clone())
}

/// Every path named in `src/` for which `wrong` has something to say.
fn imports(house: &House, wrong: impl Fn(&str, &[String]) -> Option<String>) -> Vec<String> {
    let files = house.iter().filter(|(file, _)| file.starts_with("src/"));
    files
        .flat_map(|(file, text)| paths(file, text).into_iter().map(move |path| (file, path)))
        .filter_map(|(file, path)| Some(format!("{file}: {}", wrong(file, &path)?)))
        .collect()
}

/// The room of a source file: `diag` of `src/diag/report.rs`, `path` of `src/path.rs`.
fn room(file: &str) -> Option<&str> {
    let rest = file.strip_prefix("src/")?;
    rest.split_once('/').map(|(room, _)| room).or_else(|| rest.strip_suffix(".rs"))
}

fn dependencies(house: &House) -> Vec<String> {
    let mut inside = false;
    let mut names = Vec::new();
    for line in house["Cargo.toml"].lines() {
        if line.starts_with('[') {
            inside = line.ends_with("dependencies]");
        } else if inside {
            names.extend(line.split_once(" =").map(|(name, _)| name.to_owned()));
        }
    }
    names
}

fn house() -> House {
    let top = Path::new(env!("CARGO_MANIFEST_DIR"));
    let mut house = House::new();
    for file in ["Cargo.toml", "docs/dependencies.md"] {
        house.insert(file.to_owned(), std::fs::read_to_string(top.join(file)).unwrap_or_default());
    }
    let mut folders = vec![top.join("src"), top.join("tests/it")];
    while let Some(folder) = folders.pop() {
        for item in std::fs::read_dir(&folder).expect("a folder of sources") {
            let path = item.expect("an item of that folder").path();
            if path.is_dir() {
                folders.push(path);
            } else if path.extension().is_some_and(|extension| extension == "rs") {
                let name = path.strip_prefix(top).expect("a path below the top").to_string_lossy().replace('\\', "/");
                house.insert(name, std::fs::read_to_string(&path).expect("a source file"));
            }
        }
    }
    house
}
