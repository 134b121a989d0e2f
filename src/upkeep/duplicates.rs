//! Records that may be one service. Enters: a site and what a person has looked at already. Leaves: pairs with what they share and how
//! alike their names are; whether they are one is for a person to say, since many services share a switchboard and a name.

use std::collections::{BTreeMap, BTreeSet};

use serde::Serialize;

use crate::content::entry::Entry;
use crate::diag::report::{Code, Place, Problem, Report, nearest};
use crate::path::SourcePath;
use crate::site::model::Site;
use crate::source::shape::{self, Field, Shape, required};
use crate::source::tree::{File, Tree};
use crate::source::yaml::{self, Value};
use crate::text::fold::fold;

const UNKNOWN_KEY: Code = Code::advice("U108");
const NOT_TWO: Code = Code::advice("U109");

/// Where people write which pairs they have looked at: two records, and why they are not one.
pub const DISMISSALS: &str = "content/duplicates.yaml";
const DISMISSAL: &[Field] = &[required("records", Shape::List(&Shape::Key)), required("reason", Shape::Text)];

/// Below this, in hundredths, names are not alike.
const ALIKE: u8 = 70;
/// A shared value of more records than this is a switchboard or a portal: it brings nobody together alone.
const CROWD: usize = 8;
/// Articles, prepositions and legal forms that say nothing about who it is, folded.
const EMPTY: [&str; 26] = [
    "a", "an", "and", "au", "aux", "d", "de", "des", "du", "en", "et", "for", "inc", "l", "la", "le", "les", "ltd",
    "of", "osbl", "pour", "the", "centre", "center", "service", "services",
];

/// What two records share.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Debug, Serialize)]
#[serde(rename_all = "kebab-case", tag = "what", content = "value")]
pub enum Shared {
    /// A number or a code, as it is dialled.
    Phone(String),
    Email(String),
    /// A host of the web.
    Host(String),
    PostalCode(String),
}

/// How much a person should look at a pair.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum Strength {
    /// Alike names and two shared values of different kinds: almost certainly one.
    Strong,
    /// Alike names and one shared value. A number and a name are never enough to say that two are one.
    Likely,
    /// A number or an address of one alone: perhaps a switchboard, perhaps a mistake of copying.
    Weak,
}

/// Two records that may be one.
#[derive(Clone, PartialEq, Debug, Serialize)]
pub struct Pair {
    pub keys: (String, String),
    pub titles: (String, String),
    pub paths: (SourcePath, SourcePath),
    pub strength: Strength,
    pub shared: Vec<Shared>,
    /// How alike the names are, in hundredths.
    pub names: u8,
}

/// Every pair that nobody has dismissed, the strongest first.
pub fn list(site: &Site, dismissed: &BTreeSet<(String, String)>) -> Vec<Pair> {
    let kept: Vec<&Entry> =
        site.entries.iter().filter(|entry| super::due::is_kept(entry, site) == Some(true)).collect();
    let mut owners: BTreeMap<Shared, BTreeSet<usize>> = BTreeMap::new();
    for (at, entry) in kept.iter().enumerate() {
        for value in values(entry, site) {
            owners.entry(value).or_default().insert(at);
        }
    }
    let mut pairs: BTreeMap<(usize, usize), Vec<Shared>> = BTreeMap::new();
    for (value, owners) in owners.iter().filter(|(_, owners)| (2..=CROWD).contains(&owners.len())) {
        for one in owners {
            for other in owners.range(one + 1..) {
                pairs.entry((*one, *other)).or_default().push(value.clone());
            }
        }
    }
    let found = pairs.into_iter().filter_map(|((one, other), shared)| pair(kept[one], kept[other], shared));
    let mut found: Vec<Pair> = found.filter(|pair| !dismissed.contains(&pair.keys)).collect();
    found.sort_by(|one, other| {
        (one.strength, std::cmp::Reverse(one.names), &one.keys).cmp(&(
            other.strength,
            std::cmp::Reverse(other.names),
            &other.keys,
        ))
    });
    found
}

/// The pairs that a person has looked at and found to be two. What names no record is told: it may have been renamed.
pub fn dismissed(tree: &Tree, site: &Site, report: &mut Report) -> BTreeSet<(String, String)> {
    let mut pairs = BTreeSet::new();
    let Some(File::Text(text)) = tree.get(DISMISSALS) else { return pairs };
    let path = SourcePath::new(DISMISSALS);
    let Some(node) = yaml::parse(&path, text, 0, report) else { return pairs };
    let items = match &node.value {
        Value::List(items) => items.as_slice(),
        Value::Map(none) if none.is_empty() => return pairs,
        _ => std::slice::from_ref(&node),
    };
    for item in items {
        let fields = shape::read_record(item, &[DISMISSAL], &path, None, report);
        let Some(keys) = fields.get("records").and_then(|records| records.as_array()) else { continue };
        let mut keys: Vec<String> = keys.iter().filter_map(|key| key.as_str().map(str::to_owned)).collect();
        for (key, range) in item.find_each("records", keys.clone()) {
            if site.entry(&key).is_none() {
                let near = nearest(&key, site.entries.iter().map(|entry| &*entry.key)).unwrap_or_default().to_owned();
                let place = Place::range(&path, range);
                report.add(Problem::new(UNKNOWN_KEY).at(place).with("word", key).with("near", near));
            }
        }
        keys.sort();
        match <[String; 2]>::try_from(keys) {
            Ok([one, other]) => {
                pairs.insert((one, other));
            }
            Err(keys) => {
                let place = Place::range(&path, item.find(&["records"]).range.clone());
                report.add(Problem::new(NOT_TWO).at(place).with("count", keys.len()));
            }
        }
    }
    pairs
}

fn pair(one: &Entry, other: &Entry, shared: Vec<Shared>) -> Option<Pair> {
    let names = alike(one, other);
    let kinds: BTreeSet<_> = shared.iter().map(std::mem::discriminant).map(|kind| format!("{kind:?}")).collect();
    let reach = shared.iter().any(|value| matches!(value, Shared::Phone(_) | Shared::Email(_)));
    let strength = match (names >= ALIKE, kinds.len() >= 2, reach) {
        (true, true, _) => Strength::Strong,
        (true, false, _) => Strength::Likely,
        // A host or a street alone is shared by all services of one organization.
        (false, _, true) => Strength::Weak,
        (false, _, false) => return None,
    };
    let title = |entry: &Entry| entry.source_edition().map_or(String::new(), |edition| edition.title.clone());
    Some(Pair {
        keys: (one.key.to_string(), other.key.to_string()),
        titles: (title(one), title(other)),
        paths: (one.facts_path.clone(), other.facts_path.clone()),
        strength,
        shared,
        names,
    })
}

/// By what two records meet.
fn values(entry: &Entry, site: &Site) -> BTreeSet<Shared> {
    let mut values = BTreeSet::new();
    if let Some(contact) = &entry.contact {
        values.extend(contact.phones.iter().map(|phone| Shared::Phone(phone.dial.uri().to_owned())));
        values.extend(contact.email.iter().map(|address| Shared::Email(address.trim().to_lowercase())));
        values.extend(contact.web.iter().filter_map(|(_, url)| host(url)).map(Shared::Host));
    }
    let access = entry.service.iter().flat_map(|service| &service.access);
    let places = access.filter_map(|access| site.entry(&access.place.as_ref()?.0)?.premises.as_ref());
    let codes = places.filter(|place| !place.sealed).filter_map(|place| place.postal_code.as_ref());
    values.extend(codes.map(|code| {
        Shared::PostalCode(code.chars().filter(char::is_ascii_alphanumeric).collect::<String>().to_uppercase())
    }));
    values
}

/// `example.org` of `https://www.example.org/aide`.
fn host(url: &str) -> Option<String> {
    let rest = url.split_once("://")?.1;
    let host = rest.split(['/', '?', '#']).next()?.to_lowercase();
    let host = host.strip_prefix("www.").unwrap_or(&host);
    (!host.is_empty()).then(|| host.to_owned())
}

/// How alike the names of two records are, in hundredths: of the titles in any language, the two that are most alike.
fn alike(one: &Entry, other: &Entry) -> u8 {
    let names = |entry: &Entry| -> Vec<BTreeSet<String>> {
        entry.editions.iter().map(|edition| words(&edition.title)).collect()
    };
    let (ones, others) = (names(one), names(other));
    let pairs = ones.iter().flat_map(|one| others.iter().map(move |other| (one, other)));
    pairs.map(|(one, other)| score(one, other)).max().unwrap_or_default()
}

/// The words of a name that say who it is: folded, without articles and legal forms.
fn words(name: &str) -> BTreeSet<String> {
    let folded = fold(name);
    let all: BTreeSet<String> =
        folded.split(|sign: char| !sign.is_alphanumeric()).filter(|word| !word.is_empty()).map(str::to_owned).collect();
    let telling: BTreeSet<String> = all.iter().filter(|word| !EMPTY.contains(&word.as_str())).cloned().collect();
    if telling.is_empty() { all } else { telling }
}

/// Dice's coefficient of two sets of words, in hundredths: twice what they share, of all they have.
fn score(one: &BTreeSet<String>, other: &BTreeSet<String>) -> u8 {
    let all = one.len() + other.len();
    (200 * one.intersection(other).count()).checked_div(all).unwrap_or_default() as u8
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_are_alike_without_accents_articles_and_legal_forms() {
        let alike = |one: &str, other: &str| score(&words(one), &words(other));
        assert_eq!(alike("La Halte de l’Érable inc.", "HALTE DE L'ERABLE"), 100);
        assert_eq!(alike("Centre d’aide aux victimes", "Aide aux victimes (CAVAC)"), 80);
        assert_eq!(alike("Maison Nord", "Maison Sud"), 50);
        assert_eq!(alike("Le Centre", "Centre"), 66);
        assert_eq!(host("https://www.example.org/aide?x").as_deref(), Some("example.org"));
    }
}
