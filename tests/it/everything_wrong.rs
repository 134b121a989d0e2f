//! A site in which everything is wrong: what people read of it, in French and in English.

use std::collections::BTreeSet;
use std::path::Path;
use std::process::Command;

use expect_test::expect_file;

/// What `fanal check` says of the site, and its exit status.
fn check(language: &str, format: &str) -> (Option<i32>, String) {
    let site = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/sites/everything-wrong");
    let output = Command::new(env!("CARGO_BIN_EXE_fanal"))
        .args([
            "check",
            "--as-of",
            "2026-11-21",
            "--color",
            "never",
            "--lang-ui",
            language,
            "--format",
            format,
            "--site",
        ])
        .arg(&site)
        .output()
        .expect("the binary runs");
    let said = if format == "human" { output.stderr } else { output.stdout };
    (output.status.code(), String::from_utf8(said).expect("text").replace(&site.display().to_string(), "SITE"))
}

#[test]
fn every_problem_is_told_in_french() {
    let (status, text) = check("fr", "human");
    expect_file!["../sites/everything-wrong.fr.txt"].assert_eq(&text);
    assert_eq!(status, Some(1));
}

#[test]
fn every_problem_is_told_in_english() {
    let (_, text) = check("en", "human");
    expect_file!["../sites/everything-wrong.en.txt"].assert_eq(&text);
}

#[test]
fn more_than_eighty_kinds_of_problems_are_shown() {
    let (_, text) = check("fr", "json");
    let report: serde_json::Value = serde_json::from_str(&text).expect("JSON");
    let problems = report["problems"].as_array().expect("a list");
    let codes: BTreeSet<&str> = problems.iter().filter_map(|problem| problem["code"].as_str()).collect();
    assert!(codes.len() >= 80, "{} codes: {codes:?}", codes.len());
}

/// Words that stand in nearly every English sentence and in no French one.
const ENGLISH: [&str; 33] = [
    "the", "and", "is", "are", "was", "not", "this", "that", "file", "line", "missing", "unknown", "expected", "found",
    "error", "warning", "invalid", "value", "field", "with", "from", "must", "should", "cannot", "does", "have", "has",
    "of", "your", "you", "be", "been", "which",
];

#[test]
fn no_english_word_stands_in_the_french_sentences() {
    let (_, text) = check("fr", "human");
    assert!(text.lines().count() > 500, "the sentences are there to be read");
    let sentences = text.lines().filter(|line| {
        let excerpt =
            line.trim_start().starts_with(|first: char| first.is_ascii_digit()) || line.trim_start().starts_with('|');
        !excerpt && !line.contains("Note technique") && !line.trim_start().starts_with("content/")
    });
    for sentence in sentences {
        for word in outside_quotes(sentence).split(|letter: char| !letter.is_alphanumeric()) {
            assert!(!ENGLISH.contains(&word.to_lowercase().as_str()), "{word:?} in {sentence:?}");
        }
    }
}

/// A sentence without what it quotes from files: words in « », and names that a colon follows.
fn outside_quotes(sentence: &str) -> String {
    let mut rest = String::new();
    let mut depth = 0;
    for letter in sentence.chars() {
        match letter {
            '«' => depth += 1,
            '»' => depth -= 1,
            _ if depth == 0 => rest.push(letter),
            _ => {}
        }
    }
    rest
}
