//! HSDS objects as the tables of its tabular package. Enters: services with all that belongs to them. Leaves: a CSV a table, each row once,
//! with the identifiers that join them, and the description of the package.

use std::collections::BTreeMap;

use serde_json::{Map, Value as Json, json};

use crate::sheets::write;

/// The lists within an object and the tables they are rows of.
const LISTS: [(&str, &str); 12] = [
    ("phones", "phone"),
    ("schedules", "schedule"),
    ("service_areas", "service_area"),
    ("languages", "language"),
    ("service_at_locations", "service_at_location"),
    ("cost_options", "cost_option"),
    ("additional_urls", "url"),
    ("attributes", "attribute"),
    ("addresses", "address"),
    ("accessibility", "accessibility"),
    ("phone_languages", "language"),
    ("services", "service"),
];
/// Single objects, likewise; the row that holds one names it.
const SINGLE: [(&str, &str); 3] =
    [("organization", "organization"), ("location", "location"), ("taxonomy_term", "taxonomy_term")];
/// The names of the files, as `datapackage.json` of HSDS 3.1 has them.
const FILES: [(&str, &str); 14] = [
    ("accessibility", "accessibility.csv"),
    ("address", "addresses.csv"),
    ("attribute", "attributes.csv"),
    ("cost_option", "cost_options.csv"),
    ("language", "languages.csv"),
    ("location", "locations.csv"),
    ("organization", "organizations.csv"),
    ("phone", "phones.csv"),
    ("schedule", "schedules.csv"),
    ("service", "services.csv"),
    ("service_area", "service_areas.csv"),
    ("service_at_location", "service_at_location.csv"),
    ("taxonomy_term", "taxonomy_terms.csv"),
    ("url", "url.csv"),
];

type Rows = BTreeMap<&'static str, BTreeMap<String, Map<String, Json>>>;

/// Every table that has a row, and `datapackage.json`.
pub fn package(services: &[Json]) -> Vec<(String, Vec<u8>)> {
    let mut rows = Rows::new();
    for service in services {
        add("service", service, &[], &mut rows);
    }
    let mut files = Vec::new();
    let mut resources = Vec::new();
    for (table, file) in FILES {
        let Some(rows) = rows.get(table) else { continue };
        let mut heads: Vec<&str> = vec!["id"];
        for row in rows.values() {
            for name in row.keys().filter(|name| name.as_str() != "id") {
                if !heads.contains(&name.as_str()) {
                    heads.push(name);
                }
            }
        }
        // Programs read these tables: a number stays one, also with its sign; only words are kept from being taken for a formula.
        let cell = |value: Option<&Json>| match value {
            Some(Json::String(text)) if is_number(text) => text.clone(),
            Some(Json::String(text)) => write::neutral(text),
            Some(Json::Null) | None => String::new(),
            Some(other) => other.to_string(),
        };
        let lines = rows.values().map(|row| heads.iter().map(|head| cell(row.get(*head))).collect());
        let lines: Vec<Vec<String>> =
            std::iter::once(heads.iter().map(|head| (*head).to_owned()).collect()).chain(lines).collect();
        files.push((file.to_owned(), write::plain_csv(&lines)));
        let fields: Vec<Json> = heads
            .iter()
            .map(|head| json!({ "name": head, "type": kind(rows.values().filter_map(|row| row.get(*head))) }))
            .collect();
        resources.push(json!({
            "name": table,
            "path": file,
            "format": "csv",
            "mediatype": "text/csv",
            "encoding": "utf-8",
            "profile": "tabular-data-resource",
            "schema": { "primaryKey": "id", "fields": fields },
        }));
    }
    let about = json!({
        "name": "human_services_data",
        "profile": "tabular-data-package",
        "version": "3.1",
        "resources": resources,
    });
    files.push(("datapackage.json".to_owned(), format!("{about:#}\n").into_bytes()));
    files
}

/// A telephone number as E.164 writes it.
fn is_number(text: &str) -> bool {
    text.strip_prefix('+').is_some_and(|digits| digits.bytes().all(|byte| byte.is_ascii_digit()))
}

/// What all values of a column are, as a table schema names it.
fn kind<'a>(values: impl Iterator<Item = &'a Json> + Clone) -> &'static str {
    let mut values = values.filter(|value| !value.is_null()).peekable();
    if values.peek().is_none() {
        return "string";
    }
    let mut kind = "integer";
    for value in values {
        match value {
            Json::Number(number) if number.is_f64() => kind = "number",
            Json::Number(_) => {}
            _ => return "string",
        }
    }
    kind
}

/// Takes an object apart: itself as a row, what is in it as rows of their own.
fn add(table: &'static str, object: &Json, joins: &[(String, Json)], rows: &mut Rows) {
    let Some(fields) = object.as_object() else { return };
    let id = object["id"].as_str().unwrap_or_default().to_owned();
    let mut row: Map<String, Json> = Map::new();
    for (name, value) in fields {
        if let Some((_, inner)) = LISTS.iter().find(|(list, _)| list == name) {
            for item in value.as_array().into_iter().flatten() {
                let joins = match *inner {
                    "attribute" => vec![("link_id".to_owned(), json!(id)), ("link_entity".to_owned(), json!(table))],
                    _ => vec![(format!("{table}_id"), json!(id))],
                };
                add(inner, item, &joins, rows);
            }
        } else if let Some((_, inner)) = SINGLE.iter().find(|(single, _)| single == name) {
            row.insert(format!("{inner}_id"), value["id"].clone());
            add(inner, value, &[], rows);
        } else {
            row.insert(name.clone(), value.clone());
        }
    }
    row.extend(joins.iter().cloned());
    rows.entry(table).or_default().insert(id, row);
}
