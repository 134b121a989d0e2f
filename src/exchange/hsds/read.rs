//! Packages of other directories (HSDS 1.1 to 3.1, its profiles, its API) as tables that join. Enters: the files of a package, or one JSON.
//! Leaves: rows by table, every value as words, with the identifiers that join them, whatever names a version gives to tables and lists.
//!
//! What has no place in the standard is kept with the rest: it may be what says that a row must stay hidden.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::Value as Json;

use crate::sheets::read;
use crate::sheets::table::{Cell, Fault, Files, Scales};

/// A table by its name here, and by those that versions and profiles give to its file or to a list within an object.
const TABLES: [(&str, &[&str]); 27] = [
    ("organization", &["organizations"]),
    ("service", &["services", "contents", "content"]),
    ("location", &["locations"]),
    (
        "service_at_location",
        &[
            "service_at_locations",
            "services_at_location",
            "services_at_locations",
            "service_locations",
            "service_location",
        ],
    ),
    ("phone", &["phones"]),
    ("address", &["addresses"]),
    ("physical_address", &["physical_addresses"]),
    ("postal_address", &["postal_addresses"]),
    ("language", &["languages"]),
    ("schedule", &["schedules"]),
    ("regular_schedule", &["regular_schedules"]),
    ("holiday_schedule", &["holiday_schedules"]),
    ("service_area", &["service_areas"]),
    ("taxonomy", &["taxonomies"]),
    ("taxonomy_term", &["taxonomy_terms"]),
    ("service_taxonomy", &["service_taxonomies", "services_taxonomy", "service_taxonomys"]),
    ("attribute", &["attributes", "service_attribute", "service_attributes", "other_attributes"]),
    ("cost_option", &["cost_options"]),
    ("accessibility", &["accessibility_for_disabilities"]),
    ("eligibility", &["eligibilities", "eligibilitys"]),
    ("contact", &["contacts"]),
    ("program", &["programs"]),
    ("funding", &["fundings"]),
    ("required_document", &["required_documents"]),
    ("url", &["urls", "additional_urls", "additional_websites"]),
    ("organization_identifier", &["organization_identifiers"]),
    ("metadata", &["meta_table_description", "meta_table_descriptions"]),
];

/// The table that a name means.
fn table_of(name: &str) -> Option<&'static str> {
    let name = name.to_ascii_lowercase().replace('-', "_");
    TABLES.iter().find(|(table, others)| *table == name || others.contains(&name.as_str())).map(|(table, _)| *table)
}

/// A row of a table.
#[derive(Clone, PartialEq, Debug, Default)]
pub struct Line {
    /// As its table counts, heads first; in a JSON as if it stood in a table.
    pub number: usize,
    pub fields: BTreeMap<String, String>,
}

impl Line {
    /// What a field says; nothing if it is empty.
    pub fn get(&self, name: &str) -> Option<&str> {
        self.fields.get(name).map(|value| value.trim()).filter(|value| !value.is_empty())
    }

    pub fn id(&self) -> &str {
        self.get("id").unwrap_or_default()
    }
}

/// A package.
#[derive(Clone, PartialEq, Debug, Default)]
pub struct Package {
    tables: BTreeMap<&'static str, Vec<Line>>,
    /// Identifiers of the rows of each table, so that what stands in several objects is one row.
    known: BTreeMap<&'static str, BTreeSet<String>>,
    /// The heads of each table, also those under which nothing stands.
    heads: BTreeMap<&'static str, BTreeSet<String>>,
    /// Tables that the standard does not have.
    pub others: BTreeSet<String>,
}

impl Package {
    pub fn rows(&self, table: &str) -> &[Line] {
        self.tables.get(table).map_or(&[], Vec::as_slice)
    }

    /// The rows of a table that name another row in one of their fields, by that row.
    pub fn by<'a>(&'a self, table: &str, field: &str) -> BTreeMap<&'a str, Vec<&'a Line>> {
        let mut rows: BTreeMap<&str, Vec<&Line>> = BTreeMap::new();
        for line in self.rows(table) {
            if let Some(id) = line.get(field) {
                rows.entry(id).or_default().push(line);
            }
        }
        rows
    }

    pub fn heads(&self, table: &str) -> impl Iterator<Item = &str> {
        self.heads.get(table).into_iter().flatten().map(String::as_str)
    }

    /// Whether it holds a table of services.
    pub fn is_one(&self) -> bool {
        !self.rows("service").is_empty() || self.heads("service").next().is_some()
    }

    fn add(&mut self, table: &'static str, line: Line, scales: &mut Scales) -> Result<(), Fault> {
        for (name, value) in &line.fields {
            scales.add(&Cell::Text(value.clone()), 1, line.number)?;
            self.heads.entry(table).or_default().insert(name.clone());
        }
        let rows = self.tables.entry(table).or_default();
        let is_known = !line.id().is_empty() && !self.known.entry(table).or_default().insert(line.id().to_owned());
        // An organization stands in each of its services; of two services with one identifier, a person says which is meant.
        let is_same = |known: &Line| known.id() == line.id() && known.fields == line.fields;
        if !is_known || (table == "service" && !rows.iter().any(is_same)) {
            rows.push(line);
        }
        Ok(())
    }
}

/// Reads the tables of a package: names of files and their bytes.
pub fn tables(files: Files) -> Result<Package, (String, Fault)> {
    let mut package = Package::default();
    let mut scales = Scales::default();
    for (path, bytes) in files {
        let name = path.rsplit('/').next().unwrap_or_default();
        // What a computer puts beside every file of a packed folder.
        if name.starts_with("._") {
            continue;
        }
        let Some((stem, ending)) = name.rsplit_once('.') else { continue };
        let fault = |fault: Fault| (path.clone(), fault);
        match ending.to_ascii_lowercase().as_str() {
            // What describes the package and holds no record.
            "json" if stem == "datapackage" => {}
            "json" => object(&bytes, &mut package, &mut scales).map_err(fault)?,
            "csv" => {
                let Some(table) = table_of(stem) else {
                    package.others.insert(stem.to_owned());
                    continue;
                };
                table_in(table, &bytes, &mut package, &mut scales).map_err(fault)?;
            }
            _ => {}
        }
    }
    Ok(package)
}

/// Reads one JSON: a list of services or organizations, an answer of the API, or an object of lists.
pub fn json(bytes: &[u8]) -> Result<Package, Fault> {
    let mut package = Package::default();
    object(bytes, &mut package, &mut Scales::default())?;
    Ok(package)
}

fn table_in(table: &'static str, bytes: &[u8], package: &mut Package, scales: &mut Scales) -> Result<(), Fault> {
    if bytes.trim_ascii().is_empty() {
        return Ok(());
    }
    let book = read::book(bytes)?;
    let Some(sheet) = book.sheets.first() else { return Ok(()) };
    let Some(header) = sheet.rows.first() else { return Ok(()) };
    let heads: Vec<(usize, String)> =
        header.cells().iter().map(|(at, cell)| (*at, cell.to_string().trim().to_owned())).collect();
    package.heads.entry(table).or_default().extend(heads.iter().map(|(_, head)| head.clone()));
    for row in &sheet.rows[1..] {
        let fields = heads.iter().filter_map(|(at, head)| Some((head.clone(), plain(&row.cell(*at)?.to_string()))));
        let named: Vec<usize> = heads.iter().map(|(at, _)| *at).collect();
        // A value to the right of the last head has a name of its own, so that it is not passed over.
        let unnamed = row.cells().iter().filter(|(at, _)| !named.contains(at));
        let unnamed =
            unnamed.map(|(at, cell)| (format!("column {}", crate::sheets::table::letters(*at)), cell.to_string()));
        let fields = fields.chain(unnamed).collect();
        package.add(table, Line { number: row.number, fields }, scales)?;
    }
    Ok(())
}

/// Some packages wrap values in quotation marks of their own (the official examples of 3.0 do).
fn plain(text: &str) -> String {
    let text = text.trim();
    let inner = text.strip_prefix('"').and_then(|text| text.strip_suffix('"'));
    inner.filter(|inner| !inner.contains('"')).unwrap_or(text).to_owned()
}

fn object(bytes: &[u8], package: &mut Package, scales: &mut Scales) -> Result<(), Fault> {
    let bytes = bytes.strip_prefix("\u{FEFF}".as_bytes()).unwrap_or(bytes);
    let broken = |error: serde_json::Error| Fault::Broken { part: String::new(), words: error.to_string() };
    let whole: Json = serde_json::from_slice(bytes).map_err(broken)?;
    let mut taker = Taker { package, scales, counted: 0 };
    match &whole {
        Json::Array(items) => {
            for item in items {
                let table = if looks_like_organization(item) { "organization" } else { "service" };
                taker.take(table, item, &[])?;
            }
        }
        Json::Object(fields) => {
            let lists = fields.iter().filter_map(|(name, value)| Some((name, value.as_array()?)));
            let known: Vec<_> = lists.collect();
            let holds_records = |name: &str| matches!(table_of(name), Some("service" | "organization"));
            if fields.contains_key("name") || !known.iter().any(|(name, _)| holds_records(name)) {
                let table = if looks_like_organization(&whole) { "organization" } else { "service" };
                return taker.take(table, &whole, &[]);
            }
            for (name, items) in known {
                match table_of(name) {
                    Some(table) => items.iter().try_for_each(|item| taker.take(table, item, &[]))?,
                    None => taker.package.others.extend([name.clone()]),
                }
            }
        }
        _ => return Err(Fault::Unknown),
    }
    Ok(())
}

/// An organization holds its services; a service names its organization or holds it.
fn looks_like_organization(item: &Json) -> bool {
    item.get("services").is_some_and(Json::is_array) && item.get("organization").is_none()
}

/// Fields that join a row to others.
type Joins = Vec<(String, String)>;

/// Takes objects apart: each a row, what is in it rows of their own.
struct Taker<'a> {
    package: &'a mut Package,
    scales: &'a mut Scales,
    /// For objects without an identifier.
    counted: usize,
}

impl Taker<'_> {
    fn take(&mut self, table: &'static str, object: &Json, joins: &[(String, String)]) -> Result<(), Fault> {
        let Some(pairs) = object.as_object() else { return Ok(()) };
        let mut fields: BTreeMap<String, String> = joins.iter().cloned().collect();
        self.counted += 1;
        let id = pairs.get("id").map(words).filter(|id| !id.is_empty());
        let joined = fields.get("id").cloned();
        let id = id.or(joined).unwrap_or_else(|| format!("#{}", self.counted));
        fields.insert("id".to_owned(), id.clone());
        let number = self.package.rows(table).len() + 2;
        // The row itself first, so that rows stand in the order of the file.
        let mut inner: Vec<(&'static str, &Json, Joins)> = Vec::new();
        for (name, value) in pairs {
            match (table_of(name), value) {
                (Some(list), Json::Array(items)) => {
                    let join = if list == "attribute" { "link_id".to_owned() } else { format!("{table}_id") };
                    inner.extend(items.iter().map(|item| (list, item, vec![(join.clone(), id.clone())])));
                }
                (Some(single), Json::Object(_)) => {
                    // One that has no identifier is this row's own.
                    let own = value.get("id").map(words).filter(|own| !own.is_empty());
                    let own = own.unwrap_or_else(|| format!("{id}/{single}"));
                    fields.insert(format!("{single}_id"), own.clone());
                    inner.push((single, value, vec![("id".to_owned(), own)]));
                }
                (_, Json::Null) => {}
                (_, value) if name != "id" => drop(fields.insert(name.clone(), words(value))),
                _ => {}
            }
        }
        self.package.add(table, Line { number, fields }, self.scales)?;
        for (table, value, joins) in inner {
            self.take_inner(table, value, &joins)?;
        }
        Ok(())
    }

    fn take_inner(&mut self, table: &'static str, value: &Json, joins: &[(String, String)]) -> Result<(), Fault> {
        match value {
            Json::Object(_) => self.take(table, value, joins),
            // `languages: [fr, en]`: words where the standard has objects.
            Json::String(_) | Json::Number(_) => {
                self.counted += 1;
                let mut fields: BTreeMap<String, String> = joins.iter().cloned().collect();
                fields.insert("id".to_owned(), format!("#{}", self.counted));
                fields.insert("name".to_owned(), words(value));
                let number = self.package.rows(table).len() + 2;
                self.package.add(table, Line { number, fields }, self.scales)
            }
            _ => Ok(()),
        }
    }
}

fn words(value: &Json) -> String {
    match value {
        Json::String(text) => text.clone(),
        Json::Null => String::new(),
        other => other.to_string(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_within_an_object_is_a_row_that_names_it() {
        let text = br#"[{ "id": "s1", "name": "A", "organization": { "id": "o1", "name": "O" }, "languages": [{ "code": "fr" }, "en"],
            "service_at_locations": [{ "id": "x1", "location": { "id": "l1", "addresses": [{ "id": "a1", "city": "V" }] } }] }]"#;
        let package = json(text).expect("a package");
        let line = |table: &str, at: usize, name: &str| package.rows(table)[at].get(name).map(str::to_owned);
        assert_eq!(line("service", 0, "organization_id").as_deref(), Some("o1"));
        assert_eq!(line("language", 1, "name").as_deref(), Some("en"));
        assert_eq!(line("language", 0, "service_id").as_deref(), Some("s1"));
        assert_eq!(line("service_at_location", 0, "location_id").as_deref(), Some("l1"));
        assert_eq!(line("address", 0, "location_id").as_deref(), Some("l1"));
    }
}
