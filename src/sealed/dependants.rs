//! What follows from a value: whoever knows one of these knows the value. Enters: an address, a phone number, a link, directions as
//! people write them. Leaves: the further forms to look for.

use crate::sealed::unfold::{self, Words};

/// What stands before or after the name of a street, folded. Alone they tell nothing.
pub(super) const TYPES: [&str; 76] = [
    "rue",
    "avenue",
    "av",
    "ave",
    "boulevard",
    "boul",
    "bd",
    "blvd",
    "bvd",
    "chemin",
    "ch",
    "place",
    "pl",
    "rang",
    "rg",
    "route",
    "rte",
    "montee",
    "cote",
    "allee",
    "impasse",
    "ruelle",
    "terrasse",
    "tsse",
    "carre",
    "square",
    "croissant",
    "crois",
    "promenade",
    "autoroute",
    "aut",
    "quai",
    "cours",
    "passage",
    "sentier",
    "voie",
    "cercle",
    "circle",
    "street",
    "st",
    "str",
    "road",
    "rd",
    "drive",
    "dr",
    "lane",
    "ln",
    "crescent",
    "cres",
    "court",
    "crt",
    "way",
    "highway",
    "hwy",
    "terrace",
    "parkway",
    "trail",
    "line",
    "concession",
    "row",
    "gardens",
    "jardins",
    "rond-point",
    "mail",
    "esplanade",
    "faubourg",
    "parc",
    "park",
    "bay",
    "close",
    "grove",
    "hill",
    "heights",
    "ridge",
    "view",
    "walk",
];
/// Articles and directions, likewise.
pub(super) const SMALL: [&str; 34] = [
    "de", "du", "des", "la", "le", "les", "l", "d", "a", "au", "aux", "en", "of", "the", "and", "et", "nord", "sud",
    "est", "ouest", "n", "s", "e", "o", "w", "north", "south", "east", "west", "no", "so", "ne", "se", "nw",
];
/// What a number belongs to that is not the number of a house.
const DOORS: [&str; 22] = [
    "app",
    "appt",
    "apt",
    "appartement",
    "apartment",
    "bureau",
    "bur",
    "suite",
    "ste",
    "unit",
    "unite",
    "local",
    "porte",
    "door",
    "etage",
    "floor",
    "cp",
    "bp",
    "box",
    "casier",
    "succ",
    "station",
];
/// A street's name of fewer letters is looked for as a whole word only.
const SURE: usize = 8;
/// One word of a longer name is looked for alone from this many letters.
const TELLING: usize = 6;

/// A street and the number of a house in it.
#[derive(Clone, PartialEq, Debug)]
pub struct Street {
    /// The digits of the number.
    pub number: String,
    /// Names, folded, each of which tells the street; whether it must stand as a whole word.
    pub names: Vec<(String, bool)>,
    /// Number, type and name as they follow each other, folded.
    pub together: String,
    /// The same as written.
    pub written: String,
}

/// Whether a word says that a number belongs to a door; `Ste` of `rue Ste-Anne` does not.
pub(super) fn is_door(texts: &[&str], at: usize) -> bool {
    let before_number =
        |at: usize| texts.get(at + 1).is_some_and(|next| next.starts_with(|one: char| one.is_ascii_digit()));
    texts.get(at).is_some_and(|text| DOORS.contains(text) && (*text != "ste" || before_number(at)))
}

/// The street of an address, if it has a number: `1234, rue Saint-Exemple, app. 5, Montréal`.
pub fn street(address: &str) -> Option<Street> {
    let words = Words::of(address.as_bytes());
    let texts: Vec<&str> = words.iter().map(|word| words.text(word)).collect();
    let digits = |text: &str| text.bytes().take_while(u8::is_ascii_digit).count();
    let is_name = |text: &str| text.chars().any(char::is_alphabetic);
    let letters: Vec<char> = address.chars().collect();
    // A comma or the end of a line between two words.
    let parted = |at: usize| {
        let gap = words.iter().nth(at).zip(words.iter().nth(at + 1));
        gap.is_none_or(|(one, next)| {
            letters[one.end as usize..next.start as usize].iter().any(|letter| matches!(letter, ',' | ';' | '\n' | '('))
        })
    };
    let at = (0..texts.len()).find(|at| {
        let text = texts[*at];
        let is_number = digits(text) > 0 && text.len() - digits(text) <= 1;
        let after_door = *at > 0 && is_door(&texts, at - 1);
        is_number && !after_door && texts.get(at + 1).is_some_and(|next| is_name(next)) && !is_door(&texts, at + 1)
    })?;
    let number = texts[at][..digits(texts[at])].to_owned();
    let mut end = at + 1;
    while end < texts.len() && !is_door(&texts, end) {
        end += 1;
        if parted(end - 1) {
            break;
        }
    }
    let is_whole = end == texts.len() || parted(end - 1) || is_door(&texts, end);
    let is_type = |text: &&str| TYPES.contains(text) || SMALL.contains(text);
    // `Saint` is no type although `st` is.
    let core: Vec<&str> = (at + 1..end)
        .filter(|at| !is_type(&texts[*at]) || (texts[*at] == "st" && at + 1 < end))
        .map(|at| texts[at])
        .collect();
    let mut names: Vec<String> = Vec::new();
    let telling = |text: &&&str| text.chars().count() >= TELLING && is_name(text);
    if is_whole && core.len() <= 4 && !core.is_empty() {
        names.push(core.concat());
        let saint = |text: &&str| {
            if matches!(*text, "saint" | "sainte") { text.replace("saint", "st") } else { (*text).into() }
        };
        names.push(core.iter().map(saint).collect());
        names.extend(core.iter().filter(telling).map(|text| (*text).to_owned()));
    } else {
        // Where the street ends is not told: its first words.
        names.push(core.iter().take(2).copied().collect());
        names.extend(core.iter().take(3).filter(telling).map(|text| (*text).to_owned()));
    }
    if core.concat().chars().filter(|letter| letter.is_alphabetic()).count() < 3 {
        // `3e Avenue`, `rang 5`: the type belongs to the name.
        names = vec![texts[at + 1..end].concat()];
    }
    names.retain(|name| name.chars().count() >= 3);
    names.sort();
    names.dedup();
    let names = names.into_iter().map(|name| (name.chars().count() < SURE, name)).map(|(short, name)| (name, short));
    let (first, last) = (words.iter().nth(at)?, words.iter().nth(end - 1)?);
    Some(Street {
        number,
        names: names.collect(),
        together: texts[at..end].concat(),
        written: letters[first.start as usize..last.end as usize].iter().collect(),
    })
}

/// The postal codes in a text (Canadian: letter, digit, letter, digit, letter, digit), with a blank and without.
pub fn postal_codes(text: &str) -> Vec<String> {
    let words = Words::of(text.as_bytes());
    let texts: Vec<&str> = words.iter().map(|word| words.text(word)).collect();
    let is_code = |text: &str| {
        text.len() == 6
            && text
                .bytes()
                .enumerate()
                .all(|(at, byte)| if at % 2 == 0 { byte.is_ascii_alphabetic() } else { byte.is_ascii_digit() })
    };
    let alone = texts.iter().map(|text| (*text).to_owned());
    let pairs = texts.windows(2).filter(|pair| pair[0].len() == 3).map(|pair| pair.concat());
    let codes = alone.chain(pairs).filter(|text| is_code(text));
    codes.map(|code| code.to_uppercase()).flat_map(|code| [format!("{} {}", &code[..3], &code[3..]), code]).collect()
}

/// A phone number: the digits that stand in every way of writing it, and usual ways.
pub struct Phone {
    pub digits: String,
    pub written: Vec<String>,
}

/// The number at the start of a text; what follows its digits (`poste 22`) is left out.
pub fn phone(written: &str) -> Phone {
    let number = written.split(char::is_alphabetic).find(|part| part.chars().any(char::is_numeric)).unwrap_or_default();
    let digits = String::from_utf8_lossy(&unfold::fold_bytes(number.as_bytes(), false)).into_owned();
    let canadian = digits.strip_prefix('1').filter(|rest| rest.len() == 10).unwrap_or(&digits).to_owned();
    if canadian.len() == 10 && canadian.is_ascii() {
        let (area, rest) = canadian.split_at(3);
        let (office, line) = rest.split_at(3);
        let written = vec![
            canadian.clone(),
            format!("{area}-{office}-{line}"),
            format!("{area} {office}-{line}"),
            format!("{area} {office} {line}"),
            format!("{area}.{office}.{line}"),
            format!("({area}) {office}-{line}"),
        ];
        return Phone { digits: canadian, written };
    }
    let abroad = (number.trim_start().starts_with('+') || digits.starts_with("00")) && digits.len() >= 10;
    let national = if abroad && digits.is_ascii() { digits[digits.len() - 9..].to_owned() } else { digits };
    Phone { written: vec![number.trim().to_owned(), national.clone()], digits: national }
}

/// The other orders in which a name of two to four words is written: `Tremblay-Roy, Marie-Ève`, of `Marie-Ève Tremblay-Roy`.
pub fn turned(words: &str) -> Vec<String> {
    let parts: Vec<&str> = words.split([' ', ',', '\u{a0}']).filter(|part| !part.is_empty()).collect();
    let is_name = (2..=4).contains(&parts.len()) && !words.chars().any(char::is_numeric) && !words.contains(['@', '/']);
    if !is_name {
        return Vec::new();
    }
    (1..parts.len()).map(|at| [&parts[at..], &parts[..at]].concat().join(" ")).collect()
}

/// The sentences of a text that are long enough to tell something.
pub fn sentences(text: &str) -> Vec<&str> {
    const SHORTEST: usize = 24;
    let parts = text.split(['.', '!', '?', ';', '\n', '。', '؟', '।']).map(str::trim);
    parts.filter(|part| part.chars().filter(|letter| letter.is_alphanumeric()).count() >= SHORTEST).collect()
}

/// The end of a web address that is its own: `x7Hq2` of `https://maps.example/x7Hq2`.
pub fn end_of_link(link: &str) -> Option<&str> {
    let path = link.split_once("://").map_or(link, |(_, rest)| rest);
    let (_, end) = path.trim_end_matches('/').rsplit_once(['/', '=', '?', '#'])?;
    (end.chars().filter(|letter| letter.is_alphanumeric()).count() >= SURE).then_some(end)
}

/// Pairs of coordinates in a text: two numbers with at least 3 decimals, one after the other.
pub fn points(text: &str) -> Vec<(f64, f64)> {
    let numbers: Vec<&str> =
        text.split(|letter: char| !(letter.is_ascii_digit() || matches!(letter, '.' | '-'))).collect();
    let precise = |text: &&&str| text.split_once('.').is_some_and(|(_, decimals)| decimals.len() >= 3);
    let numbers: Vec<f64> = numbers.iter().filter(precise).filter_map(|text| text.parse().ok()).collect();
    let on_earth = |pair: &&[f64]| pair[0].abs() <= 90.0 && pair[1].abs() <= 180.0;
    numbers.windows(2).filter(on_earth).map(|pair| (pair[0], pair[1])).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn streets_are_found_in_addresses() {
        let told = |address: &str| {
            street(address).map(|street| {
                let names: Vec<String> = street.names.into_iter().map(|(name, _)| name).collect();
                format!("{} {} | {} | {}", street.number, names.join(" "), street.together, street.written)
            })
        };
        let cases = [
            (
                "1234, rue Saint-Exemple, app. 5, Montréal (Québec) H2X 1Y4",
                "1234 exemple saintexemple stexemple | 1234ruesaintexemple | 1234, rue Saint-Exemple",
            ),
            ("app. 5, 1234 rue Fleury Est, Montréal", "1234 fleury | 1234ruefleuryest | 1234 rue Fleury Est"),
            ("77B Example Street\nToronto", "77 example | 77bexamplestreet | 77B Example Street"),
            ("120, 3e Avenue", "120 3eavenue | 1203eavenue | 120, 3e Avenue"),
            ("120, rang 5", "120 rang5 | 120rang5 | 120, rang 5"),
            // Without a comma nobody can say where the street ends: then rather more is looked for than less.
            (
                "12 rue de l’Érable Trois-Rivières Québec",
                "12 erable erabletroisrivieresquebec quebec rivieres | 12ruedelerabletroisrivieresquebec | 12 rue de l’Érable Trois-Rivières Québec",
            ),
            ("9 rue St-Paul", "9 stpaul | 9ruestpaul | 9 rue St-Paul"),
            ("9 rue Ste-Exemple, ste 4", "9 exemple steexemple | 9ruesteexemple | 9 rue Ste-Exemple"),
        ];
        for (address, expected) in cases {
            assert_eq!(told(address).as_deref(), Some(expected), "{address}");
        }
        assert_eq!(told("rang Saint-Exemple"), None);
        assert_eq!(told(""), None);
    }

    #[test]
    fn postal_codes_are_found() {
        assert_eq!(postal_codes("Montréal (Québec)  h2x 1y4"), ["H2X 1Y4", "H2X1Y4"]);
        assert_eq!(postal_codes("H2X1Y4"), ["H2X 1Y4", "H2X1Y4"]);
        assert!(postal_codes("12 rue H2X, 123 456").is_empty());
    }

    #[test]
    fn phones_are_reduced_to_what_every_way_of_writing_has() {
        assert_eq!(phone("+1 (514) 555-0187 poste 22").digits, "5145550187");
        assert_eq!(phone("Tél. : 514.555.0187").digits, "5145550187");
        assert_eq!(phone("+33 1 23 45 67 89").digits, "123456789");
        assert_eq!(phone("911").digits, "911");
        assert_eq!(phone("").digits, "");
    }

    #[test]
    fn links_and_points() {
        assert_eq!(points("https://maps.example/@46.81388,-71.20798,17z"), [(46.81388, -71.20798)]);
        assert_eq!(end_of_link("https://maps.example/x7Hq2abcd/"), Some("x7Hq2abcd"));
        assert_eq!(end_of_link("https://maps.example/ab"), None);
    }
}
