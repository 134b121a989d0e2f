//! `build.json`: what made this folder, for whom, on which day, and how many pages of each language it holds; for people who look
//! after several copies of a site.

use serde_json::{Map, json};

use crate::diag::report::Report;
use crate::outputs::alternates;
use crate::outputs::context::Context;
use crate::plan::{Claims, Profile, Recipe, Route, Subject};
use crate::site::model::Site;

pub const NAME: &str = "build";

pub fn routes(_: &Site, _: &Profile, claims: &mut Claims) {
    claims.add("build.json", Subject::new(NAME, ""), None);
}

pub fn compose(context: &Context, _: &Route, _: &mut Report) -> Option<Recipe> {
    let plan = context.plan;
    let site = plan.site;
    let languages: Map<String, serde_json::Value> = site
        .config
        .languages
        .iter()
        .map(|language| {
            let code = &language.code;
            let own = |route: &&Route| route.subject.language.as_ref() == Some(code);
            let pages =
                plan.routes().iter().filter(own).filter(|route| alternates::PAGES.contains(&route.subject.output));
            let texts = (0..site.entries.len()).filter(|at| site.shown(*at, code).is_own()).count();
            (language.tag.to_string(), json!({ "pages": pages.count(), "texts": texts }))
        })
        .collect();
    let value = json!({
        "fanal": env!("CARGO_PKG_VERSION"),
        "site": site.config.id,
        "profile": plan.profile.name,
        "day": site.day,
        "files": plan.routes().len(),
        "entries": site.entries.len(),
        "languages": languages,
    });
    let mut bytes = serde_json::to_vec_pretty(&value).unwrap_or_default();
    bytes.push(b'\n');
    Some(Recipe::Bytes(bytes))
}
