//! Records as a sheet for the staff: one row a service, one column a field, named by its path. Enters: the site's files. Leaves: rows of
//! words. A sheet that nobody touched, imported again, changes nothing; one that somebody edited says with each row what the record was.

use std::collections::BTreeMap;

use super::fields::TABLE;
use super::mapping::SEEN;
use super::merge::{self, Files};
use crate::source::tree::Tree;

/// The rows of a section's records, heads first.
pub fn rows(tree: &Tree, section: &str) -> Vec<Vec<String>> {
    let mut records: BTreeMap<String, (String, BTreeMap<String, String>)> = BTreeMap::new();
    let folder = format!("content/{section}");
    for (path, _) in tree.below(&folder).filter(|(path, _)| path.name() == "facts.yaml") {
        let Some(key) = path.folder().strip_prefix(&format!("{folder}/")).filter(|key| !key.contains('/')) else {
            continue;
        };
        let files = Files::read(tree, path.folder());
        let fields = files.paths().into_iter().filter(|path| !path.ends_with(":body"));
        let fields = fields.filter_map(|path| Some((one_column(&path), files.value(&path)?.cell())));
        records.insert(key.to_owned(), (merge::seen(&files), fields.collect()));
    }
    let order = |head: &str| {
        let path = head.split_once(':').map_or(head, |(_, path)| path);
        let steps: Vec<&str> = path.split('.').collect();
        let fits = |known: &str| {
            let known: Vec<&str> = known.split('.').collect();
            known.len() == steps.len() && known.iter().zip(&steps).all(|(known, step)| known == step || *known == "*")
        };
        TABLE.iter().position(|field| fits(field.path)).unwrap_or(TABLE.len())
    };
    let mut heads: Vec<String> = records.values().flat_map(|(_, fields)| fields.keys().cloned()).collect();
    heads.sort_by_key(|head| (order(head), head.clone()));
    heads.dedup();
    let first = ["key".to_owned()].into_iter().chain(heads.iter().cloned()).chain([SEEN.to_owned()]).collect();
    let row = |(key, (seen, fields)): (&String, &(String, BTreeMap<String, String>))| {
        let cells = heads.iter().map(|head| fields.get(head).cloned().unwrap_or_default());
        [key.clone()].into_iter().chain(cells).chain([seen.clone()]).collect()
    };
    std::iter::once(first).chain(records.iter().map(row)).collect()
}

/// A short code stands in the column of numbers.
fn one_column(path: &str) -> String {
    match path.strip_suffix(".short").filter(|path| path.starts_with("phones.")) {
        Some(phone) => format!("{phone}.number"),
        None => path.to_owned(),
    }
}
