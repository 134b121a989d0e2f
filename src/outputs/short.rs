//! `/q/<code>/`: the short address that a QR code on paper leads to. It says nothing of what stands behind it; there the reader chooses
//! a language. Only for pages that some sheet names, never for help pages, and only where the site has an address.

use std::collections::BTreeMap;

use crate::diag::report::{Place, Report};
use crate::outputs::context::Context;
use crate::outputs::go;
use crate::plan::{self, Claims, Profile, Recipe, Route, Subject};
use crate::site::model::Site;

pub const NAME: &str = "q";

pub fn routes(site: &Site, _: &Profile, claims: &mut Claims) {
    if site.config.base_url.is_none() {
        return;
    }
    let mut wanted: BTreeMap<&str, &Place> = BTreeMap::new();
    for (key, place) in site.entries.iter().filter_map(|entry| entry.paper.as_ref()?.qr.as_ref()) {
        wanted.insert(key, place);
    }
    for (key, place) in wanted {
        let Some(at) = site.position(key).filter(|at| !site.is_help(&site.entries[*at])) else { continue };
        if site.config.languages.codes().any(|code| site.shown(at, code).has_page()) {
            let path = format!("{NAME}/{}/index.html", plan::short(&site.config.id, key));
            claims.add(&path, Subject::new(NAME, key), Some(place.clone()));
        }
    }
}

pub fn compose(context: &Context, route: &Route, report: &mut Report) -> Option<Recipe> {
    go::compose(context, route, report)
}
