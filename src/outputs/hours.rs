//! `<code>/hours.js`: the script that tells whether a service is open at the minute of the browser, which no page says by itself. Enters:
//! the parts of the script in the theme, the words of states. Leaves: a script a language, with all words, clock times and zone names
//! that the site's hours can ask for; the tables stand in pages. Only a site that has hours or alerts has the script.

use std::collections::BTreeSet;

use crate::diag::report::Report;
use crate::hours::table::Table;
use crate::locale::opening;
use crate::outputs::assets;
use crate::outputs::context::Context;
use crate::outputs::frame::Desk;
use crate::outputs::timetables;
use crate::plan::{Claims, Profile, Recipe, Route, Subject};
use crate::site::model::Site;
use crate::theme::inline::squeeze_script;

pub const NAME: &str = "hours";

/// The parts of the script, in their order; the words follow.
const PARTS: [&str; 2] = ["hours.js", "now.js"];

pub fn routes(site: &Site, _: &Profile, claims: &mut Claims) {
    let told = PARTS.iter().all(|part| assets::script(claims.tree, &site.config.theme, part).is_some());
    if !told || !site.entries.iter().any(timetables::is_timed) {
        return;
    }
    for code in site.config.languages.codes() {
        claims.add(&format!("{code}/hours.js"), Subject::new(NAME, NAME).in_language(code), None);
    }
}

pub fn compose(context: &Context, route: &Route, report: &mut Report) -> Option<Recipe> {
    let desk = Desk::new(context, route);
    let site = desk.site();
    let mut script = String::new();
    for part in PARTS {
        script += &squeeze_script(assets::script(context.tree, &site.config.theme, part)?);
        script.push('\n');
    }
    let tables = context.timetables.all();
    let clocks: BTreeSet<u16> = tables.iter().flat_map(Table::clocks).collect();
    let zones: BTreeSet<&str> = tables.iter().map(Table::zone).filter(|zone| *zone != site.config.time_zone).collect();
    let words = opening::now(&clocks, &zones, context.catalog, &desk.language.tag, report);
    let words = serde_json::to_string(&words).ok()?;
    Some(Recipe::Bytes(format!("{}(document, window, {words});\n", script.trim_end()).into_bytes()))
}
