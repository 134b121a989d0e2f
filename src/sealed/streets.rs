//! The street of an address where nobody tells its number: `sur la rue des Peupliers-Bleus`. Enters: an address, a text. Leaves: the names to
//! look for, and whether one that was found tells the street: beside a word such as `rue`, or by itself if it is like no other name.

use crate::sealed::dependants::{SMALL, TYPES, is_door};
use crate::sealed::unfold::Words;
use crate::towns;

/// What stands before the name of a street and can be nothing else, folded, in the languages of help sites; where streets meet, too.
const BEFORE: [&str; 30] = [
    "rue",
    "avenue",
    "ave",
    "av",
    "boulevard",
    "boul",
    "blvd",
    "bd",
    "chemin",
    "rang",
    "route",
    "rte",
    "ruelle",
    "impasse",
    "croissant",
    "montee",
    "calle",
    "avenida",
    "bulevar",
    "camino",
    "ri",
    "lari",
    "شارع",
    "طريق",
    "coin",
    "angle",
    "corner",
    "intersection",
    "arret",
    "stop",
];
/// What stands after it, likewise.
const AFTER: [&str; 17] = [
    "street",
    "st",
    "str",
    "avenue",
    "ave",
    "boulevard",
    "blvd",
    "road",
    "rd",
    "lane",
    "crescent",
    "cres",
    "街",
    "路",
    "大街",
    "ਗਲੀ",
    "ਸੜਕ",
];
/// What may stand between `rue` and the name, folded.
const ARTICLES: [&str; 16] =
    ["", "de", "du", "des", "dela", "del", "d", "la", "le", "les", "l", "of", "ofthe", "the", "a", "et"];
/// Where a street lies: no part of its name.
const DIRECTIONS: [&str; 16] =
    ["nord", "sud", "est", "ouest", "n", "s", "e", "o", "w", "north", "south", "east", "west", "no", "ne", "se"];
/// Words of which names of many things consist, folded: with one of them no name tells a street by itself.
const ORDINARY: [&str; 64] = [
    "centre",
    "ville",
    "village",
    "hotel",
    "grand",
    "grande",
    "petit",
    "petite",
    "vieux",
    "vieille",
    "bon",
    "bonne",
    "beau",
    "belle",
    "nouveau",
    "nouvelle",
    "premier",
    "premiere",
    "premieres",
    "nation",
    "nations",
    "national",
    "hopital",
    "ecole",
    "college",
    "universite",
    "eglise",
    "maison",
    "haut",
    "haute",
    "bas",
    "basse",
    "rive",
    "lac",
    "riviere",
    "mont",
    "gare",
    "port",
    "pont",
    "saint",
    "sainte",
    "st",
    "ste",
    "notre",
    "dame",
    "main",
    "church",
    "school",
    "lake",
    "river",
    "old",
    "new",
    "deux",
    "trois",
    "quatre",
    "cinq",
    "six",
    "sept",
    "jeunes",
    "femmes",
    "enfants",
    "familles",
    "forces",
    "sante",
];
/// Given names with which the names of many streets begin, and those of the people whom they honour, folded.
const GIVEN: [&str; 60] = [
    "adelard",
    "albert",
    "alexandre",
    "alfred",
    "andre",
    "anne",
    "antoine",
    "arthur",
    "auguste",
    "benoit",
    "camille",
    "charles",
    "claude",
    "cyrille",
    "denis",
    "edouard",
    "emile",
    "ernest",
    "eugene",
    "felix",
    "fernand",
    "francois",
    "gabriel",
    "gabrielle",
    "georges",
    "gerard",
    "gilles",
    "guillaume",
    "guy",
    "henri",
    "honore",
    "jacques",
    "jean",
    "jeanne",
    "joseph",
    "jules",
    "julie",
    "leon",
    "louis",
    "louise",
    "lucien",
    "madeleine",
    "marc",
    "marcel",
    "marie",
    "marguerite",
    "maurice",
    "michel",
    "olivier",
    "paul",
    "philippe",
    "pierre",
    "raymond",
    "rene",
    "robert",
    "roger",
    "simone",
    "thomas",
    "victor",
    "wilfrid",
];
/// A name with fewer letters is looked for together with what the street is: `rue Roy`.
const SHORTEST_NAME: usize = 4;
/// One word of a name that may be longer is looked for from this many letters.
const TELLING: usize = 6;
/// A name of several words tells a street by itself from this many letters.
const ALONE: usize = 10;
/// How far what a street is may stand from its name, in letters as read.
const REACH: u32 = 40;

/// The name of a street.
#[derive(Clone, PartialEq, Debug)]
pub struct Street {
    /// The name without what it is, folded: `peupliersbleus`; with `st` for `saint`, and the other way round.
    pub names: Vec<String>,
    /// What it is, as in the address and folded: `rue`, `cours`, `street`.
    pub kind: Option<String>,
    /// The name tells the street by itself: it has several words, and is that of no person and of no town.
    pub alone: bool,
    /// What it is and its name, as written.
    pub written: String,
}

/// How a name that was found tells a street.
#[derive(Clone, Copy, PartialEq, Debug)]
pub enum Told {
    /// What it is stands beside it.
    Beside,
    /// Nothing else has this name.
    Alone,
}

/// The street of an address, with a number or without: `1234, rue des Peupliers-Bleus, Ville`. `None` where nothing says what is a street.
pub fn street(address: &str) -> Option<Street> {
    let words = Words::of(address.as_bytes());
    let all = words.all();
    let texts: Vec<&str> = all.iter().map(|word| words.text(word)).collect();
    let letters: Vec<char> = address.chars().collect();
    let is_parted = |at: usize| match all.get(at + 1) {
        Some(next) => letters[all[at].end as usize..next.start as usize].iter().any(|sign| ",;\n(".contains(*sign)),
        None => true,
    };
    let mut start = 0;
    let mut is_numbered = false;
    while start < texts.len() {
        let mut end = start;
        while end < texts.len() && !is_door(&texts, end) && (end == start || !is_parted(end - 1)) {
            end += 1;
        }
        if end == start {
            // A door and its number.
            start += 1 + usize::from(!is_parted(start));
            continue;
        }
        let mut from = start;
        if is_house_number(&texts[start..end]) {
            is_numbered = true;
            from += 1;
        }
        let is_last = end == texts.len();
        start = end;
        if let Some((range, street)) = within(&texts[from..end], is_numbered, is_last) {
            let (first, last) = (&all[from + range.start], &all[from + range.end - 1]);
            let written = letters[first.start as usize..last.end as usize].iter().collect();
            return Some(Street { written, ..street });
        }
        is_numbered &= from == end;
    }
    None
}

/// Whether these words begin with the number of a house: `77b`; not `3e` of `3e Avenue`.
fn is_house_number(texts: &[&str]) -> bool {
    let Some(first) = texts.first() else { return false };
    let after = first.trim_start_matches(|letter: char| letter.is_ascii_digit());
    let is_ordinal = after == "e" && texts.len() == 2 && TYPES.contains(&texts[1]);
    after.len() < first.len() && after.len() <= 1 && !is_ordinal
}

/// The street that these words are, and which of them.
fn within(texts: &[&str], is_numbered: bool, is_last: bool) -> Option<(std::ops::Range<usize>, Street)> {
    let (mut from, mut end) = (0, texts.len());
    let mut kind = None;
    if texts.len() > 1 && TYPES.contains(&texts[0]) && texts[0] != "st" {
        kind = Some(texts[0]);
        from = 1;
    }
    while from + 1 < end && SMALL.contains(&texts[from]) {
        from += 1;
    }
    let mut ends = !is_last;
    let stands_before = kind.is_some();
    if let (None, Some(at)) = (kind, (from + 1..end).rev().find(|at| TYPES.contains(&texts[*at]))) {
        kind = Some(texts[at]);
        end = at;
        ends = true;
    }
    if kind.is_none() && !is_numbered {
        return None;
    }
    while from + 1 < end && DIRECTIONS.contains(&texts[end - 1]) {
        end -= 1;
    }
    let name = texts.get(from..end).filter(|name| !name.is_empty())?;
    let range = match (stands_before, kind) {
        (true, _) => 0..end,
        (false, Some(_)) => from..end + 1,
        (false, None) => from..end,
    };
    let joined = name.concat();
    let told = |names, kind: Option<&str>, alone| {
        let street = Street { names, kind: kind.map(str::to_owned), alone, written: String::new() };
        Some((range.clone(), street))
    };
    if joined.chars().count() < SHORTEST_NAME {
        let with = texts[range.clone()].concat();
        return told(vec![with], None, true);
    }
    let saint = |from: &str, to: &str| -> String {
        let turned = |text: &&str| match text.strip_prefix(from) {
            Some("") => to.to_owned(),
            Some("e") => format!("{to}e"),
            _ => (*text).to_owned(),
        };
        name.iter().map(turned).collect()
    };
    let mut names = vec![joined.clone(), saint("saint", "st"), saint("st", "saint")];
    let own: Vec<&&str> = name.iter().filter(|text| !SMALL.contains(text)).collect();
    if !ends && own.len() > 1 {
        // Nobody can say where the street ends and the town begins: also its first words.
        let is_own = |text: &str| !ORDINARY.contains(&text) && !GIVEN.contains(&text);
        names.extend((own[0].chars().count() >= TELLING && is_own(own[0])).then(|| own[0].to_string()));
        names.push(own[..2].iter().copied().copied().collect());
    }
    names.sort();
    names.dedup();
    let is_like_no_other = own.len() > 1
        && joined.chars().count() >= ALONE
        && !own.iter().any(|text| ORDINARY.contains(*text))
        && !GIVEN.contains(own[0])
        && !is_town(&joined);
    told(names, kind, ends && is_like_no_other)
}

/// Whether a folded name is that of a town, or of a part of one.
fn is_town(name: &str) -> bool {
    let length = name.chars().count();
    let mut towns = towns::by_region().into_iter().chain(towns::parts()).flat_map(|(_, names)| names);
    // Folding takes longer than counting.
    let is_as_long = |town: &str| town.chars().filter(|letter| letter.is_alphanumeric()).count() == length;
    towns.any(|town| is_as_long(town) && Words::of(town.as_bytes()).letters() == name.as_bytes())
}

/// How the name that stands at these plain letters tells the street; `None` if it is a part of another word, or that of something else.
pub fn told(words: &Words, found: std::ops::Range<usize>, street: &Street) -> Option<Told> {
    let letters = std::str::from_utf8(words.letters()).ok()?;
    let (before, after) = (letters.get(..found.start)?, letters.get(found.end..)?);
    let all = words.all();
    let (first, last) = (words.at(found.start)?, words.at(found.end.checked_sub(1)?)?);
    // Writing without blanks between words joins a name to its neighbours.
    let has_no_blanks = |letter: char| letter >= '\u{2E80}';
    let starts = all[first].from as usize == found.start || before.ends_with(has_no_blanks);
    let ends = words.end_of(last) == found.end || after.starts_with(has_no_blanks);
    if !ends {
        return None;
    }
    let own = || street.kind.iter().map(String::as_str);
    let is_before = ARTICLES.iter().filter_map(|article| before.strip_suffix(article)).any(|rest| {
        let kinds = BEFORE.into_iter().chain(own());
        let mut heads = kinds.filter_map(|kind| rest.strip_suffix(kind)).map(str::len);
        heads.any(|head| {
            let word = words.at(head).filter(|word| all[*word].from as usize == head);
            let near = words.at(rest.len() - 1).map(|word| all[first].start.saturating_sub(all[word].end) <= REACH);
            word.is_some() && near == Some(true)
        })
    });
    let is_after = starts
        && AFTER.into_iter().chain(own()).filter(|kind| after.starts_with(kind)).any(|kind| {
            let end = found.end + kind.len();
            let whole = words.at(end - 1).is_some_and(|word| words.end_of(word) == end);
            let next = words.at(found.end).map(|word| all[word].start.saturating_sub(all[last].end) <= REACH);
            (whole || kind.starts_with(has_no_blanks)) && next == Some(true)
        });
    // `3e Avenue`, `rang 5`: what it is belongs to the name.
    let is_alone = starts && street.alone;
    let is_in_name = is_alone && street.kind.is_none();
    if is_before || is_after || is_in_name { Some(Told::Beside) } else { is_alone.then_some(Told::Alone) }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_street_of_an_address_is_found_with_its_number_or_without() {
        let told = |address: &str| {
            street(address).map(|street| {
                let kind = street.kind.as_deref().unwrap_or("-");
                format!("{} | {kind} | {} | {}", street.names.join(" "), street.alone, street.written)
            })
        };
        let cases = [
            (
                "1234, rue des Peupliers-Bleus, app. 5, Ville (Québec) H0H 0H0",
                "peupliersbleus | rue | true | rue des Peupliers-Bleus",
            ),
            ("Maison du Coin, rue Fleury Est", "fleury | rue | false | rue Fleury"),
            ("1234, rue Saint-Exemple, Ville", "saintexemple stexemple | rue | false | rue Saint-Exemple"),
            ("app. 5, 9 rue Ste-Exemple", "sainteexemple steexemple | rue | false | rue Ste-Exemple"),
            ("77B Example Street\nToronto", "example | street | false | Example Street"),
            ("64 Blue Poplars Street East, Ville", "bluepoplars | street | true | Blue Poplars Street"),
            (
                "12, chemin de la Côte-des-Neiges Ouest, Ville",
                "cotedesneiges | chemin | false | chemin de la Côte-des-Neiges",
            ),
            ("305, boulevard René-Lévesque Est, Québec", "renelevesque | boulevard | false | boulevard René-Lévesque"),
            ("5, rue de Baie-Comeau, Ville", "baiecomeau | rue | false | rue de Baie-Comeau"),
            ("1234 Fleury, Montréal", "fleury | - | false | Fleury"),
            ("7, 3e Avenue, Val-d’Or", "3eavenue | - | true | 3e Avenue"),
            ("15, rang 5, Rimouski", "rang5 | - | true | rang 5"),
            // Without a comma nobody can say where the street ends.
            (
                "12 rue des Peupliers-Bleus Ville",
                "peupliers peupliersbleus peupliersbleusville | rue | false | rue des Peupliers-Bleus Ville",
            ),
        ];
        for (address, expected) in cases {
            assert_eq!(told(address).as_deref(), Some(expected), "{address}");
        }
        for address in ["Case postale 12, Ville", "Ville (Québec) H0H 0H0", "app. 5", "1234", ""] {
            assert_eq!(told(address), None, "{address}");
        }
    }
}
