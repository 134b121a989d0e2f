//! Dates, numbers, lists, plurals, order and names as each language writes them, and what a language lacks.

use std::fs;
use std::path::Path;

use expect_test::{Expect, expect};
use fanal::diag::report::{Argument, Report};
use fanal::lang::{Code, Language, Languages, Tag};
use fanal::locale::format::{self, Day, Formats, Joining};
use fanal::path::SourcePath;
use fanal::source::tree::{File, Tree};

pub const SEVEN: [&str; 7] = ["fr-CA", "en-CA", "es", "ar", "zh-Hans", "ht", "pa"];

pub fn tag(text: &str) -> Tag {
    Tag::parse(text).expect("a tag")
}

/// The built-in `locales/`.
pub fn locales() -> Tree {
    let mut tree = Tree::new();
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let mut folders = vec![root.join("locales")];
    while let Some(folder) = folders.pop() {
        for item in fs::read_dir(folder).expect("locales").flatten() {
            let path = item.path();
            if path.is_dir() {
                folders.push(path);
                continue;
            }
            let relative = path.strip_prefix(root).expect("inside").to_str().expect("a name").replace('\\', "/");
            let text = fs::read_to_string(&path).expect("a text");
            tree.insert(SourcePath::new(&relative), File::Text(text.into()));
        }
    }
    tree
}

/// The built-in `locales/` with files laid over them.
pub fn with(files: &[(&str, &str)]) -> Tree {
    let mut tree = Tree::new();
    for (path, text) in files {
        tree.insert(SourcePath::new(path), File::Text((*text).into()));
    }
    tree.over(locales())
}

pub fn languages(tree: &Tree, tags: &[&str]) -> Languages {
    let language = |text: &&str| {
        let tag = tag(text);
        Language {
            code: Code::parse(&text.to_lowercase()).expect("a code"),
            endonym: format::endonym(tree, &tag).unwrap_or_else(|| text.to_string()),
            direction: tag.direction(),
            chain: tag.chain(),
            fallback: Vec::new(),
            indigenous: false,
            tag,
        }
    };
    Languages::new(tags.iter().map(language).collect()).expect("languages")
}

/// One line a problem: its code and arguments.
pub fn shown(report: Report) -> String {
    let mut text = String::new();
    for problem in report.sorted().iter() {
        let places: Vec<String> = problem.places.iter().map(|place| place.path.to_string()).collect();
        text += &format!("{} {}", problem.code.name, places.join(" "));
        for (name, value) in &problem.arguments {
            let value = match value {
                Argument::Text(text) => text.clone(),
                Argument::Number(number) => number.to_string(),
                Argument::List(items) => items.join("|"),
            };
            text += &format!(" {name}={value}");
        }
        text.push('\n');
    }
    text
}

fn check(tags: &[&str], write: impl Fn(&fanal::locale::format::Format) -> String, expected: Expect) {
    let tree = locales();
    let languages = languages(&tree, tags);
    let mut report = Report::new();
    let formats = Formats::read(&tree, &languages, &mut report);
    assert_eq!(shown(report), "", "the built-in languages lack nothing");
    let lines: Vec<String> =
        tags.iter().map(|text| format!("{text}: {}", write(formats.of(&tag(text)).expect("a format")))).collect();
    expected.assert_eq(&lines.join("\n"));
}

const DAY: Day = Day { year: 2026, month: 8, day: 5 };

#[test]
fn dates_are_written_as_each_language_writes_them() {
    check(&SEVEN, |format| format.long_date(DAY), expect![[""]]);
    check(&SEVEN, |format| format.date_with_weekday(DAY), expect![[""]]);
    check(&SEVEN, |format| format.month(DAY), expect![[""]]);
    check(&SEVEN, |format| format.long_date(Day { day: 1, ..DAY }), expect![[""]]);
    check(&SEVEN, |format| format!("{} · {}", format.time(14, 30), format.time(9, 0)), expect![[""]]);
}

#[test]
fn numbers_and_lists_are_written_as_each_language_writes_them() {
    check(&SEVEN, |format| format!("{} {}", format.number(-1_234_567), format.decimal("0.5")), expect![[""]]);
    check(
        &SEVEN,
        |format| {
            let items = ["a", "b", "c"];
            let and = (1..=3).map(|count| format.list(&items[..count], Joining::And));
            let all: Vec<String> = and.chain([format.list(&items, Joining::Or)]).collect();
            all.join(" · ")
        },
        expect![[""]],
    );
}

#[test]
fn plurals_follow_the_language() {
    check(
        &SEVEN,
        |format| {
            let of: Vec<&str> = ["0", "1", "2", "3", "11", "100", "1000000"].map(|n| format.plural(n)).into();
            format!("{} ({})", of.join(" "), format.plural_categories().join(" "))
        },
        expect![[""]],
    );
}

#[test]
fn words_are_ordered_as_each_language_orders_them() {
    let sorted = |words: &'static str| {
        move |format: &fanal::locale::format::Format| {
            let collator = format.collator();
            let mut words: Vec<&str> = words.split(' ').collect();
            words.sort_by(|one, other| collator.compare(one, other));
            let mut by_key = words.clone();
            by_key.sort_by_key(|word| collator.sort_key(word));
            assert_eq!(words, by_key);
            words.join(" ")
        }
    };
    check(&SEVEN, sorted("zola écriture Écrire zéro abri côté coté côte cote"), expect![[""]]);
    check(&["es", "zh-Hans", "ar", "pa", "ht"], sorted("ñu nz oa 中 爱 北 نور أمل باب ਮਾਲ ਕਮਲ ò o"), expect![[""]]);
}
