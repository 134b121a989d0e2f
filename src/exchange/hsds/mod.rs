//! The Human Services Data Specification (openreferral.org): its packages read (`read`, `hours`) and laid out as sheets (`layout`), and
//! services written as it says them (`write`, `tables`).

use crate::lang;
use crate::sheets::table::Files;
use crate::site::model::Site;

pub mod hours;
pub mod layout;
pub mod read;
pub mod tables;
pub mod write;

/// The files of open data in a form and a language, and how many services stand in them.
pub fn files(site: &Site, form: &str, code: &lang::Code) -> (usize, Files) {
    let services = write::services(site, code);
    let count = services.len();
    if form == "json" {
        let about = write::document(site, code, &services);
        return (count, vec![(format!("services.{code}.json"), format!("{about:#}\n").into_bytes())]);
    }
    let tables = tables::package(&services).into_iter();
    let mut files: Files = tables.map(|(name, bytes)| (format!("{code}/{name}"), bytes)).collect();
    let all = serde_json::Value::Array(services);
    files.push((format!("{code}/services.json"), format!("{all:#}\n").into_bytes()));
    (count, files)
}

/// Whether any record may stand in open data.
pub fn any(site: &Site) -> bool {
    site.entries.iter().enumerate().any(|(at, entry)| write::is_open(site, at, entry))
}

/// Every file of open data that the site publishes, by its path below `data/`; none where nothing may be shared.
pub fn published(site: &Site) -> Files {
    let mut published = Files::new();
    if !any(site) {
        return published;
    }
    for code in site.config.languages.codes() {
        for (form, _) in &site.config.publish {
            published.extend(files(site, form, code).1);
        }
    }
    published
}
