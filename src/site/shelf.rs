//! Shelves: sections, topics, audiences, regions, each with its entries in order, per language. Only entries with their own text
//! stand on a shelf: a listing promises what it leads to.

use std::cmp::Ordering;
use std::collections::BTreeMap;

use crate::content::entry::Entry;
use crate::date::{Date, Moment};
use crate::lang::{self, Languages};
use crate::site::model::{Section, ShelfName, Shown};
use crate::site::standing::{self, Standing};
use crate::site::vocabulary;

/// Compares two titles as the readers of a language expect.
pub type Compare<'a> = &'a (dyn Fn(&lang::Code, &str, &str) -> Ordering + Sync);

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
) -> BTreeMap<ShelfName, Vec<Vec<usize>>> {
    let mut shelves: BTreeMap<ShelfName, Vec<Vec<usize>>> = BTreeMap::new();
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
    for (language, code) in languages.codes().enumerate() {
        let title = |at: &usize| {
            let entry: &Entry = &entries[*at];
            let edition = entry.edition(code).or_else(|| entry.source_edition());
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
    shelves
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
