//! What words become for search: `tests/search/words/*.json` holds texts and what both halves make of them, `tests/search/pairs.json` the
//! words that must never become one and those that must meet. The browser's half is held to the same files by `tests/tools/words.mjs`.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write;

use proptest::prelude::*;
use serde_json::{Map, Value, json};

use fanal::text::normalise::languages::EVERYWHERE;
use fanal::text::normalise::letters::{
    APOSTROPHES, GAPS, HAN, HYPHENS, Kind, OUTSIDE, SILENT, SYLLABICS, UNSPACED, ZEROS, digit, is_apostrophe,
    is_letter, kind,
};
use fanal::text::normalise::{Met, Reader, Sort, Word, asked, distance, stops, table, words};

const TOP: &str = env!("CARGO_MANIFEST_DIR");
/// `chance` holds what nobody would write: halves of words, joints and signs drawn at random.
const VECTORS: [&str; 10] =
    ["any", "arabic", "chance", "han", "indic", "latin", "nations", "numbers", "syllabics", "unspaced"];

fn read(path: &str) -> Value {
    serde_json::from_str(&std::fs::read_to_string(format!("{TOP}/tests/search/{path}")).unwrap()).unwrap()
}

/// A word as a vector has it: only what it says beyond its key.
fn line(text: &str, asked: Option<&Word>, indexed: Option<&Word>) -> String {
    let mut fields = Map::new();
    let both = asked.zip(indexed).filter(|(asked, indexed)| (asked.start, asked.end) == (indexed.start, indexed.end));
    let (word, at) = match (both, asked) {
        (Some((word, _)), _) => (word, "raw"),
        (None, Some(word)) => (word, "asked"),
        _ => (indexed.unwrap(), "indexed"),
    };
    fields.insert(at.to_owned(), json!(&text[word.start..word.end]));
    let sort = match word.sort {
        Sort::Word => "w",
        Sort::Number => "n",
        Sort::Han => "h",
        Sort::Syllabics => "s",
    };
    let stem = if at == "asked" { None } else { indexed.and_then(|word| word.stem.clone()) };
    let more = both.filter(|(asked, indexed)| asked.also != indexed.also).map(|(_, indexed)| &indexed.also);
    let optional = [
        ("sort", (sort != "w").then(|| json!(sort))),
        ("exact", (word.exact != word.folded).then(|| json!(word.exact))),
        ("folded", Some(json!(word.folded))),
        ("stem", stem.map(|stem| json!(stem))),
        ("also", (!word.also.is_empty()).then(|| json!(word.also))),
        ("in the index", more.map(|also| json!(also))),
    ];
    fields.extend(optional.into_iter().filter_map(|(name, value)| Some((name.to_owned(), value?))));
    Value::Object(fields).to_string()
}

/// A text with its words, one a line. Where an index and a question cut a text differently, each has its own lines.
fn vector(tag: &str, text: &str) -> String {
    let (asked, indexed) = (asked(text, tag), words(text, tag));
    let places = |words: &[Word]| words.iter().map(|word| (word.start, word.end)).collect::<Vec<_>>();
    let mut lines: Vec<String> = Vec::new();
    if places(&asked) == places(&indexed) {
        lines.extend(asked.iter().zip(&indexed).map(|(asked, indexed)| line(text, Some(asked), Some(indexed))));
    } else {
        lines.extend(asked.iter().map(|word| line(text, Some(word), None)));
        lines.extend(indexed.iter().map(|word| line(text, None, Some(word))));
    }
    let lines: Vec<String> = lines.into_iter().map(|line| format!("\n  {line}")).collect();
    format!("{{\"tag\": {}, \"text\": {}, \"words\": [{}]}}", json!(tag), json!(text), lines.join(","))
}

#[test]
fn vectors() {
    for name in VECTORS {
        let cases = read(&format!("words/{name}.json"));
        let cases = cases.as_array().unwrap().iter();
        let cases: Vec<String> =
            cases.map(|case| vector(case["tag"].as_str().unwrap(), case["text"].as_str().unwrap())).collect();
        let text = format!("[\n{}\n]\n", cases.join(",\n"));
        expect_test::expect_file![format!("{TOP}/tests/search/words/{name}.json")].assert_eq(&text);
    }
}

/// The tables that a browser gets with the index of each language in the vectors, one a line.
#[test]
fn tables_of_the_vectors() {
    let mut tags = BTreeSet::new();
    let mut used = String::new();
    let pairs = read("pairs.json");
    for list in ["apart", "folds", "meet"] {
        for pair in pairs[list].as_array().unwrap() {
            tags.insert(pair[0].as_str().unwrap().to_owned());
            used.push_str(&format!("{pair}"));
        }
    }
    for name in VECTORS {
        for case in read(&format!("words/{name}.json")).as_array().unwrap() {
            tags.insert(case["tag"].as_str().unwrap().to_owned());
            used.push_str(case["text"].as_str().unwrap());
        }
    }
    // Characters as an index holds them: in their simplified form.
    let used: BTreeSet<char> =
        words(&used, "zh").iter().flat_map(|word| word.folded.chars().collect::<Vec<_>>()).collect();
    let mut lines = Vec::new();
    for tag in &tags {
        let Some(table) = table(tag, &|| used.iter().copied().collect()) else { continue };
        lines.push(format!("{}: {table}", json!(tag)));
    }
    expect_test::expect_file![format!("{TOP}/tests/search/tables.json")]
        .assert_eq(&format!("{{\n{}\n}}\n", lines.join(",\n")));
}

/// The keys under which an index holds a text, and those by which a question asks.
fn keys(words: Vec<Word>) -> BTreeSet<String> {
    words.into_iter().flat_map(|word| [word.folded].into_iter().chain(word.stem).chain(word.also)).collect()
}

fn meet(tag: &str, one: &str, other: &str) -> bool {
    let (mut one, mut other) = (words(one, tag), words(other, tag));
    let han = |words: &[Word]| words.len() > 1 && words.iter().all(|word| word.sort == Sort::Han);
    if han(&one) && han(&other) {
        // Characters are shared by words that have nothing in common; pairs are what is looked up.
        let pair = |mut word: Word| {
            word.folded = word.also.pop()?;
            Some(word)
        };
        (one, other) = (one.into_iter().filter_map(pair).collect(), other.into_iter().filter_map(pair).collect());
    }
    !keys(one).is_disjoint(&keys(other))
}

#[test]
fn pairs() {
    let pairs = read("pairs.json");
    let mut wrong = String::new();
    let mut counts = Vec::new();
    for list in ["apart", "folds", "meet"] {
        let pairs = pairs[list].as_array().unwrap();
        counts.push(pairs.len());
        for pair in pairs {
            let [tag, one, other] = [0, 1, 2].map(|at| pair[at].as_str().unwrap());
            let exact = |text: &str| asked(text, tag).into_iter().map(|word| word.exact).collect::<Vec<_>>();
            let fine = match list {
                "apart" => !numbers_meet(tag, one, other).unwrap_or_else(|| meet(tag, one, other)),
                "folds" => exact(one) != exact(other),
                _ => meet(tag, one, other) && meet(tag, other, one),
            };
            if !fine {
                let _ = writeln!(wrong, "{list}: {pair}: {:?} {:?}", keys(words(one, tag)), keys(words(other, tag)));
            }
        }
    }
    assert!(wrong.is_empty(), "\n{wrong}");
    assert!(counts[0] >= 80 && counts[1] >= 15 && counts[2] >= 70, "{counts:?}");
}

/// Two numbers share groups of digits; asked for as a whole they find only themselves.
fn numbers_meet(tag: &str, one: &str, other: &str) -> Option<bool> {
    let (one, other) = (asked(one, tag), words(other, tag));
    let number = |words: &[Word]| words.len() == 1 && words[0].sort == Sort::Number;
    (number(&one) && number(&other)).then(|| one[0].folded == other[0].folded || other[0].also.contains(&one[0].folded))
}

fn units(letter: u32) -> u32 {
    if letter > 0xFFFF { 0xD800 + ((letter - 0x10000) >> 10) } else { letter }
}

/// Ranges as a class of a regular expression of a browser has them, that sees the first halves of pairs.
fn class(ranges: &[(u32, u32)]) -> String {
    let ends = ranges.iter().map(|(first, last)| (units(*first), units(*last)));
    ends.map(
        |(first, last)| if first == last { format!("\\u{first:04x}") } else { format!("\\u{first:04x}-\\u{last:04x}") },
    )
    .collect()
}

#[test]
fn the_script_holds_the_same_signs() {
    let script = std::fs::read_to_string(format!("{TOP}/themes/default/assets/search-words.js")).unwrap();
    for ranges in [OUTSIDE, SILENT, HAN, UNSPACED, SYLLABICS] {
        assert!(script.contains(&format!("/[{}]/", class(ranges))), "{}", class(ranges));
    }
    for signs in [APOSTROPHES, HYPHENS, GAPS] {
        let signs: Vec<(u32, u32)> = signs.chars().map(|sign| (sign as u32, sign as u32)).collect();
        assert!(script.contains(&format!("/[{}]/", class(&signs))), "{}", class(&signs));
    }
    assert!(script.contains(&format!("'{ZEROS}'")) && script.contains(&format!("'{EVERYWHERE}'")));
    assert!(OUTSIDE.windows(2).chain(SILENT.windows(2)).all(|pair| pair[0].1 < pair[1].0), "in order, apart");
}

#[test]
fn letters_are_letters() {
    let signs = (0..0x110000).filter_map(char::from_u32);
    for sign in signs {
        let code = sign as u32;
        let symbol = !sign.is_alphanumeric()
            && matches!(code, 0..0x300 | 0x2000..0x2070 | 0x20A0..0x20C0 | 0x2190..0x2460 | 0x2500..0x2C00 | 0x1F000..0x1F100);
        assert!(!(symbol && is_letter(sign)) || matches!(code, 0x2C6..0x300), "{sign:?} {code:x}");
        // Numbers in circles, letters of private use and Han of the last planes, which nobody types, may fall out.
        let known = sign.is_alphabetic() && !matches!(code, 0x24B6..0x24EA | 0x1F100..0x1F200 | 0x2E00..0x2E80);
        assert!(!known || is_letter(sign), "{sign:?} {code:x}");
        assert_eq!(is_apostrophe(sign), APOSTROPHES.contains(sign), "{sign:?}");
        assert!(digit(sign).is_none() || matches!(kind(sign), Kind::Spaced), "{sign:?}");
    }
}

#[test]
fn stops_are_keys_of_their_language() {
    for tag in ["fr-CA", "en", "es", "ar", "ht", "pa", "zh-Hans"] {
        let stops = stops(tag);
        assert!(stops.len() >= 15, "{tag}");
        for stop in &stops {
            let words = asked(stop, tag);
            assert!(words.len() == 1 && words[0].folded == *stop, "{tag}: {stop}: {words:?}");
        }
    }
    assert!(stops("xx").is_empty());
}

#[test]
fn distances() {
    let apart = |one, other| distance(one, other, 3);
    assert_eq!(apart("recruteur", "recuteur"), Some(1));
    assert_eq!(apart("recruteur", "rectureur"), Some(2));
    assert_eq!(apart("traite", "triate"), Some(1));
    assert_eq!(apart("ca", "abc"), Some(3), "no place is touched twice");
    assert_eq!(apart("éa", "aé"), Some(1));
    assert_eq!(apart("", "abc"), Some(3));
    assert_eq!(apart("", "abcd"), None);
    assert_eq!(apart("5142854141", "5142854142"), None);
    assert_eq!(apart("k7", "k8"), None);
    assert_eq!(apart("k7", "k7"), Some(0));
    assert_eq!(distance("a", "b", 0), None);
}

/// The whole table of optimal string alignment, as the definition has it.
fn plainly(one: &[char], other: &[char]) -> usize {
    let mut table = vec![vec![0; other.len() + 1]; one.len() + 1];
    for i in 0..=one.len() {
        for j in 0..=other.len() {
            let mut least =
                if i == 0 || j == 0 { i + j } else { table[i - 1][j - 1] + usize::from(one[i - 1] != other[j - 1]) };
            if i > 0 && j > 0 {
                least = least.min(table[i - 1][j] + 1).min(table[i][j - 1] + 1);
            }
            if i > 1 && j > 1 && one[i - 1] == other[j - 2] && one[i - 2] == other[j - 1] {
                least = least.min(table[i - 2][j - 2] + 1);
            }
            table[i][j] = least;
        }
    }
    table[one.len()][other.len()]
}

const TAGS: [&str; 16] =
    ["fr", "en", "es", "ar", "fa", "ur", "ht", "pa", "zh-Hans", "iu", "crl", "crk", "moe", "moh", "abe", "xx"];

/// Letters of all scripts that have rules, with all that stands between and inside them.
const SIGNS: &str = "[a-zA-Z0-9éœÉŒçñİıßΣς'’ʼ.:·&( )+/-‑\u{200C}\u{200D}\u{200B}\u{AD}\u{640}أيةهک٣۴ਂ਼ਸੱ੦कािกเ่โ人販愛かガᐃᖅᑭᕐᐧᑲ👍🏽\u{FE0F}\u{1F1E6}𝗿]{0,24}";

/// Words without their places.
fn unplaced(words: Vec<Word>) -> Vec<Word> {
    words.into_iter().map(|word| Word { start: 0, end: word.end - word.start, ..word }).collect()
}

/// The words of a text as an index that has met others reads them.
fn met_as_words(reader: &Reader, text: &str, met: &mut Met) -> Vec<Word> {
    let mut numbers = Vec::new();
    reader.meet(text, met, &mut numbers);
    unplaced(numbers.iter().map(|number| met.words[*number as usize].clone()).collect())
}

#[test]
fn what_vectors_hold_is_met_as_it_is_read() {
    let mut readers: BTreeMap<String, (Reader, Met)> = BTreeMap::new();
    for name in VECTORS {
        for case in read(&format!("words/{name}.json")).as_array().unwrap() {
            let (tag, text) = (case["tag"].as_str().unwrap(), case["text"].as_str().unwrap());
            let (reader, met) = readers.entry(tag.to_owned()).or_insert_with(|| (Reader::of(tag), Met::default()));
            for _ in 0..2 {
                assert_eq!(met_as_words(reader, text, met), unplaced(words(text, tag)), "{tag}: {text}");
            }
        }
    }
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::with_cases(400) })]

    #[test]
    fn distance_is_what_its_definition_says(one in "[abcé]{0,7}", other in "[abcé]{0,7}", limit in 0usize..4) {
        let letters = |word: &str| word.chars().collect::<Vec<_>>();
        let full = plainly(&letters(&one), &letters(&other));
        prop_assert_eq!(distance(&one, &other, limit), (full <= limit).then_some(full));
        prop_assert_eq!(distance(&other, &one, limit), distance(&one, &other, limit));
    }

    #[test]
    fn any_text_is_read(text in prop_oneof![SIGNS.prop_map(|text: String| text), ".{0,24}".prop_map(|text: String| text)], tag in prop::sample::select(&TAGS)) {
        for words in [words(&text, tag), asked(&text, tag)] {
            let mut end = 0;
            for word in &words {
                // In order, apart, at the borders of letters; never without a key.
                prop_assert!(word.start >= end && word.end > word.start && text.get(word.start..word.end).is_some(), "{:?}", words);
                prop_assert!(!word.folded.is_empty() && word.folded.chars().all(is_letter), "{:?}", word);
                prop_assert!(word.also.iter().all(|key| !key.is_empty() && *key != word.folded && key.chars().all(is_letter)), "{:?}", word);
                end = word.end;
            }
        }
    }

    #[test]
    fn what_was_met_is_read_as_at_first(texts in prop::collection::vec(prop_oneof![SIGNS.prop_map(|text: String| text), ".{0,24}".prop_map(|text: String| text)], 1..6), tag in prop::sample::select(&TAGS)) {
        let (reader, mut met) = (Reader::of(tag), Met::default());
        for text in texts.iter().chain(&texts) {
            prop_assert_eq!(met_as_words(&reader, text, &mut met), unplaced(words(text, tag)));
        }
    }

    #[test]
    fn what_people_type_otherwise_has_the_same_key(word in "[a-zàâçéèêëîïôùûüœñ]{1,12}", tag in prop::sample::select(&TAGS), at in any::<prop::sample::Index>()) {
        let key = |text: &str| asked(text, tag).into_iter().map(|word| word.folded).collect::<Vec<_>>();
        let meant = key(&word);
        prop_assert_eq!(&key(&word.to_uppercase()), &meant);
        prop_assert_eq!(&key(&fanal::text::unicode::decomposed(&word)), &meant);
        prop_assert_eq!(&key(&fanal::text::fold::fold(&word)), &meant);
        let places: Vec<usize> = word.char_indices().map(|(at, _)| at).skip(1).collect();
        if !places.is_empty() {
            let (one, other) = word.split_at(places[at.index(places.len())]);
            for silent in ["\u{AD}", "\u{200B}", "\u{2060}", "\u{200F}"] {
                prop_assert_eq!(&key(&format!("{one}{silent}{other}")), &meant);
            }
        }
    }

    #[test]
    fn a_telephone_number_is_found_by_its_end(digits in "[2-9][0-9]{9}", gap in prop::sample::select(vec![" ", "-", ".", "\u{A0}", "‑", ") ", " - "])) {
        let number = format!("{}{gap}{}-{}", &digits[..3], &digits[3..6], &digits[6..]);
        for written in [number.clone(), format!("+1 {number}"), format!("1-{number} poste 12"), digits.clone()] {
            let words = words(&written, "fr");
            for tail in [&digits[..], &digits[3..], &digits[6..]] {
                let asked = asked(tail, "fr");
                prop_assert_eq!(asked.len(), 1);
                prop_assert!(words[0].folded == asked[0].folded || words[0].also.contains(&asked[0].folded), "{:?} {}", words, tail);
            }
        }
    }
}
