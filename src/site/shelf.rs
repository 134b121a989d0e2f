//! Shelves: sections, topics, audiences, regions, each with its entries in order, per language. Only entries with their own text
//! stand on a shelf: a listing promises what it leads to. What a language has for those at home alone stands on shelves beside them.

use std::cmp::Ordering;
use std::collections::BTreeMap;

use crate::content::entry::Entry;
use crate::date::{Date, Moment};
use crate::lang::{self, Languages};
use crate::markdown::blocks::View;
use crate::site::model::{Section, ShelfName, Shown};
use crate::site::standing::{self, Standing};
use crate::site::vocabulary::{self, Vocabularies};

/// Compares two titles as the readers of a language expect.
pub type Compare<'a> = &'a (dyn Fn(&lang::Code, &str, &str) -> Ordering + Sync);

/// For each shelf and language: positions of entries, in order.
pub type Shelves = BTreeMap<ShelfName, Vec<Vec<usize>>>;

/// Puts every entry on its shelves, in each language, what nobody trusts any more last, by `order`, then by its day if it has one, then by
/// title in the language's own order. What had its day before `day` stands on none.
pub fn fill(
    entries: &[Entry],
    shown: &[Vec<Shown>],
    sections: &[Section],
    languages: &Languages,
    is_last: &dyn Fn(&Entry) -> bool,
    day: Date,
    compare: Compare,
) -> Shelves {
    let mut shelves = Shelves::new();
    for section in sections {
        let name = ShelfName { group: "section", id: section.name.clone() };
        shelves.insert(name, vec![Vec::new(); languages.len()]);
    }
    let offered = |entry: &&Entry| standing::of(entry) == Standing::Offered && !entry.is_over(day);
    for (at, entry) in entries.iter().enumerate().filter(|(_, entry)| offered(entry)) {
        for name in names(entry) {
            let shelf = shelves.entry(name).or_insert_with(|| vec![Vec::new(); languages.len()]);
            for (language, shown) in shown[at].iter().enumerate() {
                if matches!(shown, Shown::Own { .. } | Shown::Facts { .. }) {
                    shelf[language].push(at);
                }
            }
        }
    }
    sort(&mut shelves, entries, languages, is_last, compare);
    shelves
}

/// The pages for home of what has nothing else in a language: on the shelf of its section, and on those of audiences who are at home.
pub fn fill_homes(
    entries: &[Entry],
    family: &BTreeMap<usize, Vec<lang::Code>>,
    vocabularies: &Vocabularies,
    languages: &Languages,
    compare: Compare,
) -> Shelves {
    let mut shelves = Shelves::new();
    for (at, codes) in family {
        let entry = &entries[*at];
        if standing::of(entry) != Standing::Offered {
            continue;
        }
        let is_for_home = |name: &ShelfName| match name.group {
            "section" => true,
            "audiences" => vocabularies.is_home(&name.id),
            _ => false,
        };
        for name in names(entry).filter(is_for_home) {
            for (language, code) in languages.codes().enumerate().filter(|(_, code)| codes.contains(code)) {
                let text = entry.family.iter().find(|edition| edition.language == *code);
                let body = text.and_then(|edition| edition.body(View::Family));
                if body.is_some_and(|body| body.outline.words > 0 || !body.outline.parts.is_empty()) {
                    let shelf = shelves.entry(name.clone()).or_insert_with(|| vec![Vec::new(); languages.len()]);
                    shelf[language].push(*at);
                }
            }
        }
    }
    sort(&mut shelves, entries, languages, &|_| false, compare);
    shelves
}

fn sort(
    shelves: &mut Shelves,
    entries: &[Entry],
    languages: &Languages,
    is_last: &dyn Fn(&Entry) -> bool,
    compare: Compare,
) {
    for (language, code) in languages.codes().enumerate() {
        let title = |at: &usize| {
            let entry: &Entry = &entries[*at];
            let alone = || entry.family.iter().find(|edition| edition.language == *code);
            let edition = entry.edition(code).or_else(alone).or_else(|| entry.source_edition());
            edition.map_or("", |edition| edition.title.as_str())
        };
        for shelf in shelves.values_mut() {
            shelf[language].sort_by(|one, other| {
                let (first, second) = (&entries[*one], &entries[*other]);
                is_last(first)
                    .cmp(&is_last(second))
                    .then_with(|| first.order.cmp(&second.order))
                    .then_with(|| start(first).cmp(&start(second)))
                    .then_with(|| compare(code, title(one), title(other)))
                    .then_with(|| first.key.cmp(&second.key))
            });
        }
    }
}

fn start(entry: &Entry) -> Option<Moment> {
    entry.event.as_ref().map(|event| event.start)
}

fn names(entry: &Entry) -> impl Iterator<Item = ShelfName> + '_ {
    let section = ShelfName { group: "section", id: entry.section.to_string() };
    let lists = [&entry.topics, &entry.audiences, &entry.regions];
    let of_vocabularies = vocabulary::NAMES
        .iter()
        .zip(lists)
        .flat_map(|(group, ids)| ids.iter().map(move |(id, _)| ShelfName { group, id: id.clone() }));
    std::iter::once(section).chain(of_vocabularies)
}
