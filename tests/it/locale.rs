//! Dates, numbers, lists, plurals, order and names as each language writes them, and what a language lacks.

use std::fs;
use std::path::Path;

use expect_test::{Expect, expect};
use fanal::diag::report::{Argument, Report};
use fanal::lang::{Code, Language, Languages, Tag};
use fanal::locale::format::{self, Day, Formats, Joining};
use fanal::path::SourcePath;
use fanal::sentences::{self, Staff, Words};
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

/// The sentences that staff reads, in French and then in English, with the line to copy.
pub fn in_words(tree: &Tree, report: Report) -> String {
    let staff = [Staff::French, Staff::English].map(|staff| Words::new(staff, &locales()));
    let mut text = String::new();
    for problem in report.sorted().iter() {
        let places: Vec<String> = problem.places.iter().map(|place| sentences::place_in_words(place, tree)).collect();
        text += &format!("{} {}\n", problem.code.name, places.join(" ← "));
        for words in &staff {
            let sentence = words.sentence(problem);
            text += &format!("  {}\n    {}\n", sentence.text, sentence.next);
        }
        if let Some(line) = &problem.correction {
            text += &format!("  > {line}\n");
        }
    }
    text.replace(['\u{2068}', '\u{2069}'], "")
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
    check(
        &SEVEN,
        |format| format.long_date(DAY),
        expect![[r#"
        fr-CA: 5 août 2026
        en-CA: August 5, 2026
        es: 5 de agosto de 2026
        ar: 5 أغسطس 2026
        zh-Hans: 2026年8月5日
        ht: 5 out 2026
        pa: 5 ਅਗਸਤ 2026"#]],
    );
    check(
        &SEVEN,
        |format| format.date_with_weekday(DAY),
        expect![[r#"
        fr-CA: mercredi 5 août 2026
        en-CA: Wednesday, August 5, 2026
        es: miércoles, 5 de agosto de 2026
        ar: الأربعاء، 5 أغسطس 2026
        zh-Hans: 2026年8月5日星期三
        ht: mèkredi 5 out 2026
        pa: ਬੁੱਧਵਾਰ, 5 ਅਗਸਤ 2026"#]],
    );
    check(
        &SEVEN,
        |format| format.month(DAY),
        expect![[r#"
        fr-CA: août 2026
        en-CA: August 2026
        es: agosto de 2026
        ar: أغسطس 2026
        zh-Hans: 2026年8月
        ht: out 2026
        pa: ਅਗਸਤ 2026"#]],
    );
    check(
        &SEVEN,
        |format| format.long_date(Day { day: 1, ..DAY }),
        expect![[r#"
        fr-CA: 1er août 2026
        en-CA: August 1, 2026
        es: 1 de agosto de 2026
        ar: 1 أغسطس 2026
        zh-Hans: 2026年8月1日
        ht: 1ye out 2026
        pa: 1 ਅਗਸਤ 2026"#]],
    );
    check(
        &SEVEN,
        |format| format!("{} · {}", format.time(14, 30), format.time(9, 0)),
        expect![[r#"
            fr-CA: 14 h 30 · 9 h 00
            en-CA: 2:30 p.m. · 9:00 a.m.
            es: 14:30 · 09:00
            ar: 2:30 م · 9:00 ص
            zh-Hans: 14:30 · 09:00
            ht: 14 è 30 · 9 è 00
            pa: 2:30 PM · 9:00 AM"#]],
    );
}

#[test]
fn numbers_and_lists_are_written_as_each_language_writes_them() {
    check(
        &SEVEN,
        |format| format!("{} {}", format.number(-1_234_567), format.decimal("0.5")),
        expect![[r#"
        fr-CA: -1 234 567 0,5
        en-CA: -1,234,567 0.5
        es: -1.234.567 0,5
        ar: ‎-1,234,567 0.5
        zh-Hans: -1,234,567 0.5
        ht: −1 234 567 0,5
        pa: -12,34,567 0.5"#]],
    );
    check(
        &SEVEN,
        |format| {
            let items = ["a", "b", "c"];
            let and = (1..=3).map(|count| format.list(&items[..count], Joining::And));
            let all: Vec<String> = and.chain([format.list(&items, Joining::Or)]).collect();
            all.join(" · ")
        },
        expect![[r#"
            fr-CA: a · a et b · a, b et c · a, b ou c
            en-CA: a · a and b · a, b and c · a, b or c
            es: a · a y b · a, b y c · a, b o c
            ar: a · a وb · a وb وc · a أو b أو c
            zh-Hans: a · a和b · a、b和c · a、b或c
            ht: a · a ak b · a, b ak c · a, b oswa c
            pa: a · a ਅਤੇ b · a, b ਅਤੇ c · a, b ਜਾਂ c"#]],
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
        expect![[r#"
            fr-CA: one one other other other other many (one many other)
            en-CA: other one other other other other other (one other)
            es: other one other other other other many (one many other)
            ar: zero one two few many other other (zero one two few many other)
            zh-Hans: other other other other other other other (other)
            ht: other other other other other other other (other)
            pa: one one other other other other other (one other)"#]],
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
    check(
        &SEVEN,
        sorted("zola écriture Écrire zéro abri côté coté côte cote"),
        expect![[r#"
        fr-CA: abri cote côte coté côté Écrire écriture zéro zola
        en-CA: abri cote coté côte côté Écrire écriture zéro zola
        es: abri cote coté côte côté Écrire écriture zéro zola
        ar: abri cote coté côte côté Écrire écriture zéro zola
        zh-Hans: abri coté cote côté côte Écrire écriture zéro zola
        ht: abri cote coté côte côté Écrire écriture zéro zola
        pa: abri cote coté côte côté Écrire écriture zéro zola"#]],
    );
    check(
        &["es", "zh-Hans", "ar", "pa", "ht"],
        sorted("ñu nz oa 中 爱 北 نور أمل باب ਮਾਲ ਕਮਲ ò o"),
        expect![[r#"
        es: nz ñu o ò oa أمل باب نور ਕਮਲ ਮਾਲ 中 北 爱
        zh-Hans: 爱 北 中 ñu nz ò o oa أمل باب نور ਕਮਲ ਮਾਲ
        ar: أمل باب نور ñu nz o ò oa ਕਮਲ ਮਾਲ 中 北 爱
        pa: ਕਮਲ ਮਾਲ أمل باب نور ñu nz o ò oa 中 北 爱
        ht: ñu nz o ò oa أمل باب نور ਕਮਲ ਮਾਲ 中 北 爱"#]],
    );
}
