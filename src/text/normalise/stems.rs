//! Where a stemmer's guess would make one word of two that must be told apart here, or leave two forms apart that are one. Enters: a
//! word with its accents. Leaves: its stem, or nothing where the stemmer's guess is good.

use std::collections::BTreeMap;

/// A word's own stem, by language; a form and its stem, parted by `=`.
const OWN: [(&str, &str); 3] = [
    (
        "fr",
        // Trafficking is no treatment, a mother no sea, a son no thread, a home no faith.
        "traite=traite traites=traite traitement=traitement traitements=traitement mère=mere mères=mere père=pere pères=pere fils=fils \
         cours=cours cour=cour mineure=mineur mineures=mineur majeure=majeur majeures=majeur foyer=foyer foyers=foyer",
    ),
    (
        "en",
        // An organisation is no organ, a minority no minor, an authority no author.
        "organization=organiz organizations=organiz organisation=organiz organisations=organiz organize=organiz organise=organiz \
         organizes=organiz organises=organiz organized=organiz organised=organiz organizing=organiz organising=organiz organizer=organiz \
         organiser=organiz organizers=organiz organisers=organiz minority=minority minorities=minority authority=authority \
         authorities=authority several=several important=important universal=universal university=university universities=university",
    ),
    (
        "es",
        // Trafficking is no treatment, a house no case, a penalty no body.
        "trata=trata tratas=trata casa=casa casas=casa caso=caso casos=caso pena=pena penas=pena pene=pene libro=libro libros=libro \
         puerta=puerta puertas=puerta puerto=puerto puertos=puerto año=año años=año ano=ano anos=ano",
    ),
];

/// The stems that words of a language have whatever a stemmer says.
pub fn own(language: &str) -> BTreeMap<&'static str, &'static str> {
    let lists = OWN.iter().filter(|(known, _)| *known == language);
    lists.flat_map(|(_, list)| list.split_whitespace()).filter_map(|pair| pair.split_once('=')).collect()
}

/// Endings of a language without a stemmer, the longest first, taken off where three letters remain. Only what carries no sense of its own:
/// number and case.
const ENDINGS: [(&str, &str); 1] = [("ur", "وں یں اں ات")];

pub fn light(language: &str, word: &str) -> Option<String> {
    let (_, endings) = ENDINGS.iter().find(|(known, _)| *known == language)?;
    let bare = endings.split(' ').find_map(|ending| word.strip_suffix(ending))?;
    (bare.chars().count() >= 3).then(|| bare.to_owned())
}
