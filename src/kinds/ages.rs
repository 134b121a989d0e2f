//! Ages in the words of a record, to be compared with those of its facts: `de 14 à 17 ans`, `aged 12 to 21`, `من 14 إلى 17 سنة`, `14至17岁`.
//! Enters: a text. Leaves: the ages that it names, and a problem where the facts are silent about one of them.

use std::collections::BTreeSet;

use serde_json::Value as Json;

use crate::content::service::Service;
use crate::diag::report::{Code, Place, Problem, Report};
use crate::kinds::common::Draft;
use crate::text::fold::fold;

const AGE_UNSAID: Code = Code::advice("K156");

/// No one is older.
pub const OLDEST: u32 = 120;

/// What stands after an age, folded.
const AFTER: [&str; 19] = [
    "ans",
    "an",
    "lane",
    "years",
    "year",
    "yrs",
    "yo",
    "anos",
    "ano",
    "سنة",
    "سنوات",
    "عاما",
    "عام",
    "岁",
    "歲",
    "ਸਾਲ",
    "ਸਾਲਾਂ",
    "annees",
    "ane",
];

/// What stands before one, folded.
const BEFORE: [&str; 10] = ["age", "ages", "aged", "agee", "agees", "edad", "edades", "laj", "عمر", "ਉਮਰ"];

/// What stands between two ages, or between a word and an age, folded.
const BETWEEN: [&str; 31] = [
    "a",
    "au",
    "et",
    "ou",
    "de",
    "d",
    "entre",
    "moins",
    "plus",
    "to",
    "and",
    "or",
    "of",
    "from",
    "between",
    "under",
    "over",
    "y",
    "o",
    "e",
    "ak",
    "jiska",
    "pou",
    "إلى",
    "الى",
    "و",
    "من",
    "至",
    "到",
    "ਤੋਂ",
    "ਤੱਕ",
];

/// A part of a text.
enum Token {
    Number(u32),
    Word(String),
}

/// Says where the words for whom a service is name an age of which its facts are silent: lists by age would leave it out, or keep it in.
/// An age one year off is the same: `moins de 18 ans` is `age_max: 17`.
pub fn check(draft: &Draft, service: &Service, report: &mut Report) {
    let who = &service.eligibility;
    let known =
        [service.ages.from, service.ages.to, who.age_min, who.age_max, who.consent_under.map(|under| under.age)];
    let known: Vec<u32> = known.into_iter().flatten().map(u32::from).collect();
    // The same sentence in other languages says the same again.
    for text in draft.texts {
        let Some(words) = text.words.get("eligibility").and_then(Json::as_str) else { continue };
        let unsaid: Vec<String> = named(words)
            .into_iter()
            .filter(|age| !known.iter().any(|known| known.abs_diff(*age) <= 1))
            .map(|age| age.to_string())
            .collect();
        if !unsaid.is_empty() {
            let place = Place::range(text.path, text.front.find(&["eligibility"]).range.clone());
            report.add(Problem::new(AGE_UNSAID).at(place).with("ages", unsaid).in_bundle(draft.key));
            return;
        }
    }
}

/// The ages that a text names, the lowest first.
fn named(text: &str) -> BTreeSet<u32> {
    let tokens = tokens(&fold(text));
    let mut ages = BTreeSet::new();
    for (at, token) in tokens.iter().enumerate() {
        let Token::Word(word) = token else { continue };
        if AFTER.contains(&word.as_str()) {
            // `ans` of `ans et plus` belongs to what stands before it.
            ages.extend(run(tokens[..at].iter().rev()));
        } else if BEFORE.contains(&word.as_str()) {
            ages.extend(run(tokens[at + 1..].iter()));
        }
    }
    ages
}

/// At most two numbers with nothing but small words between them.
fn run<'a>(tokens: impl Iterator<Item = &'a Token>) -> Vec<u32> {
    let mut found = Vec::new();
    for token in tokens {
        match token {
            Token::Number(number) if (1..=OLDEST).contains(number) && found.len() < 2 => found.push(*number),
            Token::Word(word) if BETWEEN.contains(&word.as_str()) => {}
            _ => break,
        }
    }
    found
}

/// Numbers and words; a sign of Chinese is a word, and so is each side of a hyphen.
fn tokens(text: &str) -> Vec<Token> {
    let mut tokens = Vec::new();
    let mut word = String::new();
    let mut number = None;
    for sign in text.chars().chain([' ']) {
        let digit = digit(sign);
        if let (Some(before), None) = (number, digit) {
            tokens.push(Token::Number(before));
            number = None;
        }
        let alone = ('\u{3400}'..='\u{9FFF}').contains(&sign);
        // Vowel signs of Gurmukhi are no letters, and belong to their word.
        let joins = sign.is_alphabetic() || ('\u{0A00}'..='\u{0A65}').contains(&sign);
        if !word.is_empty() && (!joins || alone) {
            tokens.push(Token::Word(std::mem::take(&mut word)));
        }
        match digit {
            Some(digit) => number = Some(number.unwrap_or(0u32).saturating_mul(10).saturating_add(digit)),
            None if alone => tokens.push(Token::Word(sign.to_string())),
            None if joins => word.push(sign),
            // A sentence ends what was said of an age.
            None if ".;!?\n".contains(sign) => tokens.push(Token::Word(sign.to_string())),
            None => {}
        }
    }
    tokens
}

/// The digit of a sign: European, Arabic or Gurmukhi.
fn digit(sign: char) -> Option<u32> {
    let zero =
        ['0', '\u{0660}', '\u{06F0}', '\u{0A66}'].into_iter().find(|zero| (*zero..).take(10).any(|one| one == sign))?;
    Some(sign as u32 - zero as u32)
}
