//! Sitemaps (sitemaps.org 0.9) with language alternates. Enters: the plan of a site with a `base_url`. Leaves: `sitemap.xml`, an index,
//! and for each language one or several files of at most 50,000 addresses and 50 MB. Only pages that search engines may list stand in
//! them; `lastmod` is the writers' own `updated`, never the day of the build.

use crate::diag::report::Report;
use crate::lang;
use crate::outputs::alternates;
use crate::outputs::context::Context;
use crate::plan::{Claims, Plan, Profile, Recipe, Route, Subject};
use crate::site::model::Site;
use crate::xml::Document;

pub const NAME: &str = "sitemap";

const SPACE: &str = "http://www.sitemaps.org/schemas/sitemap/0.9";
const MOST_ADDRESSES: usize = 50_000;
const MOST_BYTES: usize = 50_000_000;
/// The longest address below the site, percent signs and all, and the markup around it.
const LONGEST_LINE: usize = 3 * 199 + 100;

/// Stands last in the table of outputs: how many files there are depends on the pages that were asked for.
pub fn routes(site: &Site, profile: &Profile, claims: &mut Claims) {
    if !is_made(site, profile) {
        return;
    }
    let mut files = Vec::new();
    for code in site.config.languages.codes() {
        let count = claims.routes().filter(|route| stands_in(site, route, code)).count();
        for number in 1..=count.div_ceil(size(site)) {
            let more = if number == 1 { String::new() } else { format!("-{number}") };
            files.push((format!("sitemap-{code}{more}.xml"), subject(code, number)));
        }
    }
    if !files.is_empty() {
        claims.add("sitemap.xml", Subject::new(NAME, ""), None);
    }
    for (path, subject) in files {
        claims.add(&path, subject, None);
    }
}

/// Search engines read addresses on the web: a site without one, a site of samples and a folder on a stick have no sitemap.
pub fn is_made(site: &Site, profile: &Profile) -> bool {
    site.config.base_url.is_some() && !site.config.sample && profile.is_web()
}

fn subject(code: &lang::Code, number: usize) -> Subject {
    Subject::new(NAME, "pages").in_language(code).page(number as u32)
}

fn stands_in(site: &Site, route: &Route, code: &lang::Code) -> bool {
    route.subject.language.as_ref() == Some(code) && alternates::is_indexed(site, &route.subject)
}

/// How many addresses a file holds.
fn size(site: &Site) -> usize {
    let base = site.config.base_url.as_ref().map_or(0, String::len);
    let address = (site.config.languages.len() + 2) * (base + LONGEST_LINE);
    (MOST_BYTES / address).clamp(1, MOST_ADDRESSES)
}

pub fn compose(context: &Context, route: &Route, _: &mut Report) -> Option<Recipe> {
    let plan = context.plan;
    let bytes = match &route.subject.language {
        None => index(plan),
        Some(code) => pages(plan, code, route.subject.page as usize),
    };
    Some(Recipe::Bytes(bytes))
}

fn index(plan: &Plan) -> Vec<u8> {
    let mut document = Document::new("sitemapindex", &[("xmlns", SPACE)]);
    for route in plan.routes().iter().filter(|route| route.subject.output == NAME && route.subject.language.is_some()) {
        document.open("sitemap", &[]);
        document.text("loc", &[], &plan.absolute(&route.path).unwrap_or_default());
        document.close();
    }
    document.finish()
}

fn pages(plan: &Plan, code: &lang::Code, number: usize) -> Vec<u8> {
    let spaces = [("xmlns", SPACE), ("xmlns:xhtml", "http://www.w3.org/1999/xhtml")];
    let mut document = Document::new("urlset", &spaces);
    let size = size(plan.site);
    let routes = plan.routes().iter().filter(|route| stands_in(plan.site, route, code));
    for route in routes.skip((number - 1) * size).take(size) {
        document.open("url", &[]);
        document.text("loc", &[], &plan.absolute(&route.path).unwrap_or_default());
        if let Some(updated) = updated(plan.site, route) {
            document.text("lastmod", &[], &updated.to_string());
        }
        for (tag, address) in alternates::of(plan, &route.subject) {
            document.empty("xhtml:link", &[("rel", "alternate"), ("hreflang", &tag), ("href", &address)]);
        }
        document.close();
    }
    document.finish()
}

fn updated(site: &Site, route: &Route) -> Option<crate::date::Date> {
    let entry = site.entry(&route.subject.name).filter(|_| route.subject.output == "page")?;
    entry.updated
}
