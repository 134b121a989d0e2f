//! Dates, numbers, lists, plurals, order and names as each language writes them, and what a language lacks.

use std::fs;
use std::path::Path;

use expect_test::{Expect, expect};
use fanal::date::Date;
use fanal::diag::report::{Argument, Report};
use fanal::lang::{Code, Language, Languages, Tag};
use fanal::locale::format::{self, Formats, Joining};
use fanal::markdown::typography::Typography;
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
                Argument::Tenths(number) => fanal::diag::report::tenths(*number),
                Argument::Languages(named) => named.iter().map(|one| one.tag.as_str()).collect::<Vec<_>>().join("|"),
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

fn day(text: &str) -> Date {
    Date::parse(text).expect("a day")
}

#[test]
fn dates_are_written_as_each_language_writes_them() {
    check(
        &SEVEN,
        |format| format.long_date(day("2026-08-05")),
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
        |format| format.date_with_weekday(day("2026-08-05")),
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
        |format| format.month(day("2026-08-05")),
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
        |format| format.long_date(day("2026-08-01")),
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

/// What a language lacks, as staff reads it, with files laid over the built-in ones.
fn lacks(files: &[(&str, &str)], tags: &[&str]) -> String {
    let tree = with(files);
    let languages = languages(&tree, tags);
    let mut report = Report::new();
    Formats::read(&tree, &languages, &mut report);
    in_words(&tree, report)
}

#[test]
fn a_language_without_data_is_said_gap_by_gap() {
    expect![[r#"
        L101 locales/oj/locale.yaml
          Fanal ne connaît pas les noms des mois en oj.
            Demandez les douze mois et les sept jours à une personne qui parle cette langue et inscrivez-les dans locales/oj/locale.yaml, ou acceptez des dates comme 2026-08-05 : « accept: » puis « months: » et la raison.
          Fanal does not know the names of the months in oj.
            Ask a speaker for the twelve months and seven days and write them in locales/oj/locale.yaml, or accept dates like 2026-08-05: "accept:", then "months:" and the reason.
        L102 locales/oj/locale.yaml
          Fanal ne sait pas comment le pluriel se forme en oj.
            Si un mot ne change pas selon le nombre, écrivez la ligne ci-dessous dans locales/oj/locale.yaml; sinon, demandez à une personne qui parle cette langue.
          Fanal does not know how plurals are formed in oj.
            If words do not change with a number, write the line below in locales/oj/locale.yaml; otherwise ask a speaker.
          > plurals: none
        L103 locales/oj/locale.yaml
          Fanal ne sait pas comment oj se nomme dans sa propre langue.
            Écrivez ce nom après « endonym: » dans locales/oj/locale.yaml, ou après « name: » dans site.yaml.
          Fanal does not know what oj is called in the language itself.
            Write that name after "endonym:" in locales/oj/locale.yaml, or after "name:" in site.yaml.
        L104 locales/oj/locale.yaml
          Fanal ne connaît pas l’ordre alphabétique en oj.
            Si l’ordre commun à toutes les langues convient, écrivez la ligne ci-dessous dans locales/oj/locale.yaml.
          Fanal does not know the alphabetical order of oj.
            If the order common to all languages will do, write the line below in locales/oj/locale.yaml.
          > collation: root
        L105 locales/oj/locale.yaml
          Fanal ne sait pas comment les nombres s’écrivent en oj.
            Dites quels chiffres, quel signe avant les décimales et quelle séparation des milliers, comme ci-dessous, dans locales/oj/locale.yaml.
          Fanal does not know how numbers are written in oj.
            Say which digits, which decimal sign and which separation of thousands, as below, in locales/oj/locale.yaml.
          > numbers: { digits: latn, decimal: comma, group: space }
        L106 locales/oj/locale.yaml
          Fanal ne sait pas comment une suite de mots se relie en oj.
            Donnez les mots qui relient, comme « {0} et {1} » en français, dans locales/oj/locale.yaml, ou acceptez des virgules : « accept: » puis « lists: » et la raison.
          Fanal does not know how a list of words is joined in oj.
            Give the joining words, like "{0} and {1}" in English, in locales/oj/locale.yaml, or accept commas: "accept:", then "lists:" and the reason.
        L109 locales/fr-CA/locale.yaml
          Le nom d’une langue manque en français : oj.
            Ajoutez-le sous « languages: » dans locales/fr-CA/locale.yaml. En attendant, cette langue y paraît sous son propre nom.
          The name of a language is missing in français: oj.
            Add it under "languages:" in locales/fr-CA/locale.yaml. Until then, that language appears there under its own name.
        L107 locales/oj/locale.yaml
          Fanal ne connaît pas les guillemets en oj.
            Écrivez-les dans locales/oj/locale.yaml, comme ci-dessous. En attendant, les guillemets restent comme ils ont été tapés.
          Fanal does not know the quotation marks of oj.
            Write them in locales/oj/locale.yaml, as below. Until then, quotation marks stay as they were typed.
          > typography: { quotes: [“, ”], inner_quotes: [‘, ’] }
        L108 locales/oj/locale.yaml
          Fanal ne sait pas combien de mots par minute on lit en oj.
            Donnez une vitesse et sa source dans locales/oj/locale.yaml. En attendant, ces pages n’indiquent pas de temps de lecture.
          Fanal does not know how many words a minute people read in oj.
            Give a rate and its source in locales/oj/locale.yaml. Until then, these pages show no reading time.
          > reading: { unit: words, per_minute: 150, status: unverified }
        L109 locales/oj/locale.yaml
          Le nom d’une langue manque en oj : fr-CA.
            Ajoutez-le sous « languages: » dans locales/oj/locale.yaml. En attendant, cette langue y paraît sous son propre nom.
          The name of a language is missing in oj: fr-CA.
            Add it under "languages:" in locales/oj/locale.yaml. Until then, that language appears there under its own name.
    "#]].assert_eq(&lacks(&[], &["fr-CA", "oj"]));
}

#[test]
fn a_missing_month_is_said() {
    let months = "months: [janvye, fevriye, mas, avril, me, jen, jiyè, out, septanm, oktòb, novanm]\n\
                  weekdays: [lendi, madi, mèkredi, jedi, vandredi, samdi, dimanch]\ndates: { long: \"{day} {month} {year}\" }\n\
                  lists: { and: \"{0} ak {1}\", more: \"{0}, {1}\" }\nplurals: none\ncollation: root\n\
                  numbers: { decimal: comma, group: space }\naccept: { reading: later, quotes: later, language-names: later }\n";
    expect![[r#"
        L101 locales/ht/locale.yaml
          Fanal ne connaît pas les noms des mois en kreyòl ayisyen.
            Demandez les douze mois et les sept jours à une personne qui parle cette langue et inscrivez-les dans locales/ht/locale.yaml, ou acceptez des dates comme 2026-08-05 : « accept: » puis « months: » et la raison.
          Fanal does not know the names of the months in kreyòl ayisyen.
            Ask a speaker for the twelve months and seven days and write them in locales/ht/locale.yaml, or accept dates like 2026-08-05: "accept:", then "months:" and the reason.
        L121 locales/ht/locale.yaml:1:9
          « months » doit compter 12 noms; il y en a 11.
            Complétez la liste, en commençant par janvier pour les mois et par lundi pour les jours.
          "months" must have 12 names; there are 11.
            Complete the list, beginning with January for months and with Monday for days.
    "#]].assert_eq(&lacks(&[("locales/ht/locale.yaml", months)], &["ht"]));
}

#[test]
fn what_stands_wrong_in_a_locale_file_is_said_at_its_place() {
    let text = "endonym: 日本語\ndates: { long: \"{day} {month}\" }\nlists: { and: \"{0} {2}\" }\naccept: { mounths: soon }\n\
                typography: { quotes: [aa, bb], apostrophe: ’ }\nplurals: sometimes\n";
    expect![[r#"
        L122 locales/ja/locale.yaml:2:16
          « dates.long » ne dit pas où mettre {year}.
            Écrivez {year} à sa place dans « {day} {month} ».
          "dates.long" does not say where to put {year}.
            Write {year} in its place in "{day} {month}".
        L122 locales/ja/locale.yaml:3:15
          « lists.and » ne dit pas où mettre {1}.
            Écrivez {1} à sa place dans « {0} {2} ».
          "lists.and" does not say where to put {1}.
            Write {1} in its place in "{0} {2}".
        L123 locales/ja/locale.yaml:4:20
          « mounths » n’est pas une chose que l’on puisse accepter. Vouliez-vous dire « months »?
            On peut accepter : months, plurals, endonym, collation, digits, lists, quotes, reading, language-names, words.
          "mounths" is not something one can accept. Did you mean "months"?
            What can be accepted: months, plurals, endonym, collation, digits, lists, quotes, reading, language-names, words.
        L124 locales/ja/locale.yaml:5:23
          « aa » n’est pas un seul signe, à « quotes ».
            Écrivez un signe, ou pour des guillemets deux : l’ouvrant et le fermant.
          "aa" is not a single sign, at "quotes".
            Write one sign, or for quotation marks two: the opening and the closing one.
        Y117 locales/ja/locale.yaml:6:10
          « sometimes » n’est pas une valeur possible de « plurals ».
            Choisissez un de ces mots, tel quel : « cldr, none, numbers ».
          “sometimes” is not a possible value of “plurals”.
            Choose one of: cldr, none, numbers.
        L107 locales/ja/locale.yaml
          Fanal ne connaît pas les guillemets en 日本語.
            Écrivez-les dans locales/ja/locale.yaml, comme ci-dessous. En attendant, les guillemets restent comme ils ont été tapés.
          Fanal does not know the quotation marks of 日本語.
            Write them in locales/ja/locale.yaml, as below. Until then, quotation marks stay as they were typed.
          > typography: { quotes: [“, ”], inner_quotes: [‘, ’] }
        L108 locales/ja/locale.yaml
          Fanal ne sait pas combien de mots par minute on lit en 日本語.
            Donnez une vitesse et sa source dans locales/ja/locale.yaml. En attendant, ces pages n’indiquent pas de temps de lecture.
          Fanal does not know how many words a minute people read in 日本語.
            Give a rate and its source in locales/ja/locale.yaml. Until then, these pages show no reading time.
          > reading: { unit: words, per_minute: 150, status: unverified }
    "#]].assert_eq(&lacks(&[("locales/ja/locale.yaml", text)], &["ja"]));
}

#[test]
fn inuktitut_says_what_it_lacks_and_writes_iso_dates() {
    let tree = locales();
    let languages = languages(&tree, &["iu", "fr-CA"]);
    let mut report = Report::new();
    let formats = Formats::read(&tree, &languages, &mut report);
    assert_eq!(shown(report), "", "each gap is accepted with a reason");
    let format = formats.of(&tag("iu")).expect("a format");
    let day = day("2026-08-05");
    let all = [
        format.gaps(&languages).join(" "),
        format.long_date(day),
        format.month(day),
        format.list(&["a", "b", "c"], Joining::And),
        format.number(12_345),
        ["1", "2", "3"].map(|n| format.plural(n)).join(" "),
        format!("{:?}", format.reading_minutes(1000, 5000)),
        format.endonym().unwrap_or_default().to_owned(),
    ];
    expect![[r#"
        months lists quotes reading language-names
        2026-08-05
        2026-08
        a, b, c
        12 345
        one two other
        None
        ᐃᓄᒃᑎᑐᑦ"#]]
    .assert_eq(&all.join("\n"));
}

#[test]
fn persian_dates_are_gregorian() {
    let tree = locales();
    let languages = languages(&tree, &["fa"]);
    let formats = Formats::read(&tree, &languages, &mut Report::new());
    expect!["۵ اوت ۲۰۲۶"].assert_eq(&formats.of(&tag("fa")).expect("a format").long_date(day("2026-08-05")));
}

#[test]
fn every_language_that_unicode_covers_has_months_of_its_own() {
    for language in fanal::locale::icu::covered() {
        let known = fanal::locale::icu::known(&tag(language), None).expect("covered");
        for month in 1..=12 {
            let date = known.date(2026, month, 5, fanal::locale::icu::DateStyle::Long).expect("a date");
            assert!(!date.contains(&format!("M{month:02}")), "{language}: {date}");
        }
    }
}

#[test]
fn names_of_languages_and_typography_come_from_the_overlay() {
    check(
        &SEVEN,
        |format| {
            let names: Vec<&str> =
                ["fr-CA", "ar", "pa", "ht", "iu"].iter().filter_map(|text| format.language_name(&tag(text))).collect();
            let mut set = String::new();
            format.typography().apply("l'\"ami\" : oui ! 14 h 30", None, None, &mut set);
            let minutes = format.reading_minutes(1540, 7000).expect("a rate");
            format!("{} ({}) · {set} · {minutes} min", format.endonym().unwrap_or_default(), names.join(", "))
                .replace('\u{A0}', "~")
        },
        expect![[r#"
            fr-CA: français (français, arabe, pendjabi, créole haïtien, inuktitut) · l’«~ami~»~: oui! 14~h~30 · 10 min
            en-CA: English (French, Arabic, Punjabi, Haitian Creole, Inuktitut) · l’“ami” : oui ! 14 h 30 · 9 min
            es: español (francés, árabe, panyabí, criollo haitiano, inuktitut) · l'«ami» : oui ! 14 h 30 · 9 min
            ar: العربية (الفرنسية, العربية, البنجابية, الكريولية الهايتية, الإنكتيتوتية) · l'«ami» : oui ! 14 h 30 · 14 min
            zh-Hans: 简体中文 (法语, 阿拉伯语, 旁遮普语, 海地克里奥尔语, 因纽特语) · l'“ami” : oui ! 14 h 30 · 35 min
            ht: kreyòl ayisyen (franse, arab, penjabi, kreyòl ayisyen, inuktitut) · l’«ami» : oui ! 14 h 30 · 10 min
            pa: ਪੰਜਾਬੀ (ਫਰਾਂਸੀਸੀ, ਅਰਬੀ, ਪੰਜਾਬੀ, ਹੈਤੀਆਈ ਕ੍ਰੀਓਲ, ਇਨੁਕਟੀਟੂਟ) · l’“ami” : oui ! 14 h 30 · 10 min"#]],
    );
}

#[test]
fn typography_is_that_of_the_markdown_room() {
    let tree = locales();
    let languages = languages(&tree, &["fr-CA", "fr-FR", "en-CA", "es"]);
    let formats = Formats::read(&tree, &languages, &mut Report::new());
    let of = |text: &str| formats.of(&tag(text)).expect("a format").typography();
    assert_eq!(of("fr-CA"), Typography::quebec());
    assert_eq!(of("fr-FR"), Typography::france());
    assert_eq!(of("en-CA"), Typography::english());
    assert_eq!(of("es"), Typography::spanish());
}
