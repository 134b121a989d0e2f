//! One cell into one value, by the kind of its field. Enters: a cell, what the mapping says of its column, what the site knows. Leaves: a
//! value, nothing, or the code of a question: nothing is guessed, and nothing odd is mended.

use std::collections::{BTreeMap, BTreeSet};

use super::fields::Kind;
use super::value::Value;
use crate::content::contact::{self, Fault};
use crate::content::tongues;
use crate::diag::report::Code;
use crate::lang::Tag;
use crate::sheets::table::Cell;
use crate::sheets::write::restored;
use crate::source::shape;
use crate::text::damage;
use crate::text::fold::fold;

pub const NO_ORGANIZATION: Code = Code::advice("N124");
pub const NOT_A_NUMBER: Code = Code::advice("N125");
pub const TWO_NUMBERS: Code = Code::advice("N126");
pub const GLUED_EXTENSION: Code = Code::advice("N127");
pub const NOT_AN_AGE: Code = Code::advice("N128");
pub const UNCLEAR_LANGUAGE: Code = Code::advice("N129");
pub const REGION_WITHOUT_SCHEME: Code = Code::advice("N130");
pub const DAMAGED: Code = Code::advice("N131");
pub const NO_VALUE: Code = Code::advice("N133");
pub const A_DAY: Code = Code::advice("N134");
pub const UNKNOWN_WORD: Code = Code::advice("N136");
pub const NO_SCHEME: Code = Code::advice("N137");
pub const HOURS_AS_WORDS: Code = Code::advice("N138");
pub const ROUNDED: Code = Code::advice("N139");
pub const NOT_A_DAY: Code = Code::advice("N141");
pub const NOT_AN_ADDRESS: Code = Code::advice("N142");
pub const NOT_DEGREES: Code = Code::advice("N150");

/// Words that mean yes in a column of flags, folded.
pub const YES: [&str; 9] = ["yes", "y", "oui", "o", "true", "vrai", "x", "1", "✓"];
/// Words that mean no there.
pub const NO: [&str; 7] = ["no", "n", "non", "false", "faux", "0", "✗"];

/// What the site knows of words that a cell may hold.
#[derive(Default)]
pub struct Known {
    /// Titles and keys of organizations, folded, and the key; two organizations of one title are in none.
    pub organizations: BTreeMap<String, Option<String>>,
    /// Ids and labels of each vocabulary, folded, and the id; vocabularies that the site has.
    pub vocabularies: BTreeMap<String, BTreeMap<String, String>>,
    /// Every key of the site and the folder it stands in.
    pub keys: BTreeMap<String, String>,
    /// Codes of the languages.
    pub languages: BTreeSet<String>,
}

/// A value, and a question about it where it was changed on the way.
type Read = Result<(Option<Value>, Option<Code>), Code>;

/// Reads a cell. `answers` are what the mapping says that words of this column mean, folded.
pub fn read(cell: &Cell, kind: Kind, answers: &BTreeMap<String, String>, known: &Known) -> Read {
    let plain = match cell {
        Cell::Fault(_) | Cell::Uncounted => return Err(NO_VALUE),
        Cell::Day(day) if kind == Kind::Date => return Ok((Some(Value::text(&day[..day.len().min(10)])), None)),
        Cell::Day(_) => return Err(A_DAY),
        other => other.to_string(),
    };
    let text = restored(plain.trim());
    if text.is_empty() {
        return Ok((None, None));
    }
    if damage::first(text).is_some() {
        return Err(DAMAGED);
    }
    if let Some(answer) = answers.get(&fold(text)) {
        return match answer.trim() {
            "" => Ok((None, None)),
            answer => value(answer, kind, known, answers),
        };
    }
    if matches!(kind, Kind::Phone | Kind::Digits) && is_rounded(cell, text) {
        return Err(ROUNDED);
    }
    value(text, kind, known, answers)
}

fn value(text: &str, kind: Kind, known: &Known, answers: &BTreeMap<String, String>) -> Read {
    let one = |word: String| Ok((Some(Value::Text(word)), None));
    match kind {
        Kind::Line => one(text.split_whitespace().collect::<Vec<_>>().join(" ")),
        Kind::Body => one(escaped(text)),
        Kind::Key if shape::is_key(text) => one(text.to_owned()),
        Kind::Key => Err(UNKNOWN_WORD),
        Kind::Organization => match known.organizations.get(&fold(text)) {
            Some(Some(key)) => one(key.clone()),
            _ => Err(NO_ORGANIZATION),
        },
        Kind::Vocabulary(name) => {
            let words = known.vocabularies.get(name);
            list(text, answers, |word| match words {
                Some(words) => words.get(&fold(word)).cloned().ok_or(UNKNOWN_WORD),
                None if shape::is_key(word) => Ok(word.to_owned()),
                None => Err(UNKNOWN_WORD),
            })
        }
        Kind::OneOf(words) => one_of(text, words).map(|word| (Some(Value::Text(word)), None)),
        Kind::SomeOf(words) => list(text, answers, |word| one_of(word, words)),
        Kind::Age => match text.parse::<u32>() {
            // 0, 200 and 999 are how other programs say that nobody filled this in.
            Ok(age) if (1..=120).contains(&age) => one(age.to_string()),
            _ => Err(NOT_AN_AGE),
        },
        Kind::Phone => phone(text).and_then(one),
        Kind::Digits if text.bytes().all(|byte| byte.is_ascii_digit()) => one(text.to_owned()),
        Kind::Digits => Err(NOT_A_NUMBER),
        Kind::Hours if is_hours(text) => one(text.to_owned()),
        Kind::Hours => Err(HOURS_AS_WORDS),
        Kind::Tags => tags(text, answers),
        Kind::Url if shape::is_url(text) => one(text.to_owned()),
        Kind::Url => {
            let whole = format!("https://{text}");
            let host = text.split('/').next().unwrap_or_default();
            let is_host =
                host.contains('.') && host.chars().all(|letter| letter.is_alphanumeric() || "-.".contains(letter));
            if is_host && shape::is_url(&whole) {
                Ok((Some(Value::Text(whole)), Some(NO_SCHEME)))
            } else {
                Err(NOT_AN_ADDRESS)
            }
        }
        Kind::Email => {
            let parts: Vec<&str> = text.split('@').collect();
            let fits = parts.len() == 2
                && parts.iter().all(|part| !part.is_empty())
                && parts[1].contains('.')
                && !text.contains(|letter: char| letter.is_whitespace() || ",;<>".contains(letter));
            if fits { one(text.to_owned()) } else { Err(NOT_AN_ADDRESS) }
        }
        Kind::Areas => {
            let areas: Result<Vec<Value>, Code> =
                pieces(text).map(|word| area(answers.get(&fold(word)).map_or(word, String::as_str))).collect();
            Ok((Some(Value::List(areas?)), None))
        }
        Kind::Area => area(text).map(|area| (Some(area), None)),
        Kind::Degrees => match text.parse::<f64>() {
            Ok(degrees) if degrees.abs() <= 180.0 => one(text.to_owned()),
            _ => Err(NOT_DEGREES),
        },
        Kind::Flag => match fold(text).as_str() {
            "yes" | "oui" | "true" | "vrai" => one("true".to_owned()),
            "no" | "non" | "false" | "faux" => one("false".to_owned()),
            _ => Err(UNKNOWN_WORD),
        },
        Kind::Date if shape::is_date(text) => one(text.to_owned()),
        Kind::Date => Err(NOT_A_DAY),
    }
}

/// A region with the scheme that its code belongs to.
fn area(word: &str) -> Result<Value, Code> {
    let (scheme, code) = word.split_once(':').ok_or(REGION_WITHOUT_SCHEME)?;
    let known = ["qc-admin", "qc-rss", "iso3166-2", "iso3166-1"].contains(&scheme.trim());
    let pair = |name: &str, value: &str| (name.to_owned(), Value::text(value.trim()));
    if known { Ok(Value::Map(vec![pair("scheme", scheme), pair("code", code)])) } else { Err(REGION_WITHOUT_SCHEME) }
}

/// The pieces of a cell that holds several.
pub fn pieces(text: &str) -> impl Iterator<Item = &str> {
    text.split([';', ',', '\n']).map(str::trim).filter(|word| !word.is_empty())
}

fn list(text: &str, answers: &BTreeMap<String, String>, each: impl Fn(&str) -> Result<String, Code>) -> Read {
    let words: Result<Vec<String>, Code> =
        pieces(text).map(|word| each(answers.get(&fold(word)).map_or(word, String::as_str))).collect();
    Ok((Some(Value::words(words?)), None))
}

fn one_of(text: &str, words: &[&str]) -> Result<String, Code> {
    let folded = fold(text);
    words.iter().find(|word| **word == folded).map(|word| (*word).to_owned()).ok_or(UNKNOWN_WORD)
}

/// A number as a record has it; a short code as it stands.
fn phone(text: &str) -> Result<String, Code> {
    const SHORT: [&str; 8] = ["911", "988", "811", "211", "511", "686868", "741741", "45645"];
    if SHORT.contains(&text) {
        return Ok(text.to_owned());
    }
    let digits = text.chars().filter(char::is_ascii_digit).count();
    let folded = fold(text);
    let several = text.contains([';', '/', '\n', ',', '|'])
        || [" ou ", " or ", " et ", " and "].iter().any(|word| folded.contains(word));
    if digits >= 18 || (several && digits > 11) {
        return Err(TWO_NUMBERS);
    }
    let has_extension = ["poste", "ext", "x", "#", "p."].iter().any(|sign| {
        folded.split_once(sign).is_some_and(|(before, after)| {
            before.chars().filter(char::is_ascii_digit).count() >= 7
                && after.contains(|letter: char| letter.is_ascii_digit())
        })
    });
    if has_extension {
        return Err(GLUED_EXTENSION);
    }
    contact::e164(text).map_err(|fault| match fault {
        Fault::Several => TWO_NUMBERS,
        _ => NOT_A_NUMBER,
    })
}

/// A number that a program showed with a power of ten has lost its last digits.
fn is_rounded(cell: &Cell, text: &str) -> bool {
    let power = |text: &str| {
        let (before, after) = text.split_once(['E', 'e'])?;
        let number = |part: &str| {
            !part.is_empty() && part.chars().all(|letter| letter.is_ascii_digit() || ".,+-".contains(letter))
        };
        Some(number(before) && number(after))
    };
    match cell {
        Cell::Number(number) => number.fract() != 0.0 || number.abs() >= 1e15,
        _ => power(text).unwrap_or_default(),
    }
}

/// Hours in the syntax of OpenStreetMap begin with a day, a month, a time or a holiday; the readers of records look closer.
pub fn is_hours(text: &str) -> bool {
    const BEGINNINGS: [&str; 23] = [
        "24/7", "Mo", "Tu", "We", "Th", "Fr", "Sa", "Su", "PH", "SH", "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul",
        "Aug", "Sep", "Oct", "Nov", "Dec", "week",
    ];
    let begins = BEGINNINGS.iter().any(|beginning| {
        text.strip_prefix(beginning).is_some_and(|rest| !rest.starts_with(|letter: char| letter.is_ascii_lowercase()))
    });
    let is_time = text.len() >= 11 && text.as_bytes()[2] == b':' && text.as_bytes()[5] == b'-';
    (begins || is_time)
        && text.is_ascii()
        && !text.to_ascii_lowercase().contains("am")
        && !text.to_ascii_lowercase().contains("pm")
}

/// Codes that mean a family of languages: whoever writes a code knows which record it came from.
const FAMILIES: [&str; 5] = ["zh", "cr", "crl", "crj", "ku"];

/// Codes of three letters (ISO 639-2 and 639-3) of languages that have one of two, where they mean one language.
const LONG_CODES: [(&str, &str); 34] = [
    ("amh", "am"),
    ("ara", "ar"),
    ("ben", "bn"),
    ("deu", "de"),
    ("ell", "el"),
    ("eng", "en"),
    ("fas", "fa"),
    ("fra", "fr"),
    ("fre", "fr"),
    ("ger", "de"),
    ("gre", "el"),
    ("hat", "ht"),
    ("heb", "he"),
    ("hin", "hi"),
    ("hun", "hu"),
    ("iku", "iu"),
    ("ita", "it"),
    ("jpn", "ja"),
    ("kin", "rw"),
    ("kor", "ko"),
    ("lin", "ln"),
    ("pan", "pa"),
    ("pol", "pl"),
    ("por", "pt"),
    ("ron", "ro"),
    ("run", "rn"),
    ("rus", "ru"),
    ("som", "so"),
    ("spa", "es"),
    ("tam", "ta"),
    ("tgl", "tl"),
    ("tur", "tr"),
    ("ukr", "uk"),
    ("vie", "vi"),
];

/// The one language that a code or a name means.
pub fn language(name: &str) -> Option<String> {
    let name = name.trim();
    let folded = fold(name);
    let is_tag = FAMILIES.contains(&name)
        || name == "mul"
        || tongues::is_known_tag(&folded)
        || (folded.contains('-')
            && name.is_ascii()
            && Tag::parse(name).is_some_and(|tag| tongues::is_known_tag(tag.language())));
    if is_tag {
        return Some(name.to_owned());
    }
    let long = || LONG_CODES.iter().find(|(known, _)| *known == folded).map(|(_, tag)| *tag);
    tongues::tag_of(&folded).or_else(long).map(str::to_owned)
}

fn tags(text: &str, answers: &BTreeMap<String, String>) -> Read {
    let spoken = |word: &str| -> Result<Value, Code> {
        let word = answers.get(&fold(word)).map_or(word, String::as_str);
        // `ht interpreter`: as sheets of the staff write it.
        let (name, how) = match word.rsplit_once(' ') {
            Some((name, how @ ("interpreter" | "staff"))) => (name, Some(how)),
            _ => (word, None),
        };
        let tag = language(name).ok_or(UNCLEAR_LANGUAGE)?;
        let pair = |name: &str, value: &str| (name.to_owned(), Value::text(value));
        Ok(match how {
            Some(how) => Value::Map(vec![pair("tag", &tag), pair("how", how)]),
            None => Value::Text(tag),
        })
    };
    let tags: Result<Vec<Value>, Code> = pieces(text).map(spoken).collect();
    Ok((Some(Value::List(tags?)), None))
}

/// Words as Markdown that shows them and does nothing else; tags of HTML are left out.
fn escaped(text: &str) -> String {
    let mut escaped = String::with_capacity(text.len());
    let mut begins = true;
    for letter in without_tags(text).replace("\r\n", "\n").chars() {
        let special = "\\`*_[]<>{}@|~^$:".contains(letter) && letter != ':';
        let at_start = begins && "#-+=>:".contains(letter);
        if special || at_start {
            escaped.push('\\');
        }
        escaped.push(letter);
        begins = letter == '\n' || (begins && letter == ' ');
    }
    let lines: Vec<&str> = escaped.lines().map(str::trim).collect();
    lines.join("\n").trim().to_owned()
}

/// Text without what stands in tags; a tag that ends a line or a paragraph leaves a line end.
fn without_tags(text: &str) -> String {
    let mut plain = String::with_capacity(text.len());
    let mut rest = text;
    while let Some(at) = rest.find('<') {
        let after = &rest[at + 1..];
        let is_tag = after.starts_with(|letter: char| letter.is_ascii_alphabetic() || letter == '/' || letter == '!');
        let Some(end) = after.find('>').filter(|_| is_tag) else {
            plain.push_str(&rest[..=at]);
            rest = after;
            continue;
        };
        plain.push_str(&rest[..at]);
        let name = after[..end].trim_start_matches('/').to_ascii_lowercase();
        if ["p", "br", "div", "li", "ul"].iter().any(|tag| name.split([' ', '/']).next() == Some(*tag)) {
            plain.push('\n');
        }
        rest = &after[end + 1..];
    }
    plain.push_str(rest);
    plain
}
