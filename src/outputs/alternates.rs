//! Which pages search engines may list, and the same page in other languages. Enters: the plan. Leaves: addresses on the web, the same
//! for `hreflang` on pages and in sitemaps, so that each page is named by those that it names.

use crate::lang;
use crate::plan::{Plan, Route, Subject};
use crate::site::model::{Intro, ShelfName, Site};

/// Outputs whose files are pages with words of the site.
pub const PAGES: [&str; 3] = ["page", "listing", "home"];

/// Whether search engines may list a page: its own text, in its own language, read by someone; the first page of a listing, or the
/// home page, that leads to at least one such text.
pub fn is_indexed(site: &Site, subject: &Subject) -> bool {
    let Some(code) = &subject.language else { return false };
    if site.config.sample || subject.page > 1 {
        return false;
    }
    match subject.output {
        "page" => site.position(&subject.name).is_some_and(|at| site.is_indexed(at, code)),
        "home" => site.home.get(code).is_some_and(Intro::is_indexed),
        "listing" => shelf(site, &subject.name).is_some_and(|shelf| {
            let titled = shelf.group != "section"
                || site.section(&shelf.id).is_some_and(|one| one.intros.get(code).is_some_and(Intro::is_indexed));
            let entries = site.shelves.get(&shelf).map(|languages| &languages[site.language_at(code)]);
            titled && entries.is_some_and(|entries| entries.iter().any(|at| site.is_indexed(*at, code)))
        }),
        _ => false,
    }
}

/// The shelf that a listing shows: `section/articles`, `topics/recruitment`.
fn shelf(site: &Site, name: &str) -> Option<ShelfName> {
    let (group, id) = name.split_once('/').unwrap_or(("section", name));
    site.shelves.keys().find(|shelf| shelf.group == group && shelf.id == id).cloned()
}

/// The languages in which a page may be listed, in the site's order.
pub fn languages<'a>(plan: &'a Plan, subject: &Subject) -> Vec<(&'a lang::Code, &'a Route)> {
    let codes = plan.site.config.languages.codes();
    codes
        .filter_map(|code| {
            let subject = subject.clone().in_language(code);
            let route = plan.find(&subject).filter(|_| is_indexed(plan.site, &subject))?;
            Some((code, route))
        })
        .collect()
}

/// Tags and addresses for `hreflang`, this page's own among them, then `x-default`. Empty without `base_url`, for a page that may
/// not be listed, and for one that stands alone in its language.
pub fn of(plan: &Plan, subject: &Subject) -> Vec<(String, String)> {
    if !is_indexed(plan.site, subject) {
        return Vec::new();
    }
    let languages = languages(plan, subject);
    if languages.len() < 2 {
        return Vec::new();
    }
    let tagged = languages
        .iter()
        .filter_map(|(code, route)| Some((plan.site.language(code).tag.to_string(), plan.absolute(&route.path)?)));
    let mut alternates: Vec<(String, String)> = tagged.collect();
    let default = match subject.output {
        "home" => plan.find(&Subject::new("welcome", "")).and_then(|route| plan.absolute(&route.path)),
        _ => None,
    };
    if let Some(address) = default.or_else(|| alternates.first().map(|(_, address)| address.clone())) {
        alternates.push(("x-default".to_owned(), address));
    }
    alternates
}
