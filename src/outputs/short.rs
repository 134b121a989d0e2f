//! `/q/<code>/`: the short address that a QR code on paper leads to. It says nothing of what stands behind it; there the reader chooses
//! a language. Only for pages that some sheet names or has named, never for help pages, and only where the site has an address.

use std::collections::{BTreeMap, BTreeSet};

use crate::diag::report::{Place, Report};
use crate::ids;
use crate::outputs::context::Context;
use crate::outputs::go;
use crate::plan::{self, Claims, Profile, Recipe, Route, Subject};
use crate::site::model::Site;

pub const NAME: &str = plan::PAPER;

pub fn routes(site: &Site, _: &Profile, claims: &mut Claims) {
    if site.config.base_url.is_none() {
        return;
    }
    let mut wanted: BTreeMap<&str, &Place> = BTreeMap::new();
    // What is printed once hangs somewhere, whatever the sheets name today.
    let printed: BTreeMap<&str, &str> = site
        .published
        .iter()
        .filter_map(|(address, (key, place))| {
            let signs = address.strip_prefix(NAME)?.strip_prefix('/')?.trim_end_matches('/');
            wanted.insert(key, place);
            Some((key.as_str(), signs))
        })
        .collect();
    for (key, place) in site.entries.iter().filter_map(|entry| entry.paper.as_ref()?.qr.as_ref()) {
        wanted.insert(key, place);
    }
    let taken: BTreeSet<String> = printed.values().map(|signs| (*signs).to_owned()).collect();
    let new = wanted.keys().copied().filter(|key| !printed.contains_key(key));
    let signs = ids::distinct(&site.config.id, "short", 4, taken, new);
    for (key, place) in wanted {
        let Some(at) = site.position(key).filter(|at| !site.is_help(&site.entries[*at])) else { continue };
        let Some(signs) = printed.get(key).copied().or_else(|| signs.get(key).map(String::as_str)) else { continue };
        if site.config.languages.codes().any(|code| site.shown(at, code).has_page()) {
            claims.add(&format!("{NAME}/{signs}/index.html"), Subject::new(NAME, key), Some(place.clone()));
        }
    }
}

pub fn compose(context: &Context, route: &Route, report: &mut Report) -> Option<Recipe> {
    go::compose(context, route, report)
}
