//! `robots.txt`: search engines may read the whole site and are told where its sitemap is; a site of samples asks not to be read.

use crate::diag::report::Report;
use crate::outputs::context::Context;
use crate::outputs::sitemap;
use crate::plan::{Claims, Profile, Recipe, Route, Subject};
use crate::site::model::Site;

pub const NAME: &str = "robots";

pub fn routes(_: &Site, profile: &Profile, claims: &mut Claims) {
    if profile.is_web() {
        claims.add("robots.txt", Subject::new(NAME, ""), None);
    }
}

pub fn compose(context: &Context, _: &Route, _: &mut Report) -> Option<Recipe> {
    let plan = context.plan;
    let rule = if plan.site.config.sample { "Disallow: /" } else { "Disallow:" };
    let mut text = format!("User-agent: *\n{rule}\n");
    let index = plan.find(&Subject::new(sitemap::NAME, "")).and_then(|route| plan.absolute(&route.path));
    if let Some(address) = index {
        text.push_str(&format!("\nSitemap: {address}\n"));
    }
    Some(Recipe::Bytes(text.into_bytes()))
}
