//! What people see where there is nothing: `/404.html` in all languages, and one for each. A host shows it at any depth, so its links
//! begin at the path of `base_url`.

use crate::diag::report::Report;
use crate::outputs::context::Context;
use crate::outputs::frame::Desk;
use crate::outputs::sheet::{self, Sheet};
use crate::outputs::view::{Lost, NotFound};
use crate::plan::{self, Claims, Links, Profile, Recipe, Route, Subject};
use crate::site::model::Site;
use crate::theme::templates::View;

pub const NAME: &str = "notfound";

pub fn routes(site: &Site, _: &Profile, claims: &mut Claims) {
    claims.add("404.html", Subject::new("notfound", "notfound"), None);
    for code in site.config.languages.codes() {
        claims.add(&format!("{code}/404.html"), Subject::new("notfound", "notfound").in_language(code), None);
    }
}

pub fn compose(context: &Context, route: &Route, report: &mut Report) -> Option<Recipe> {
    let desk = Desk::new(context, route);
    let site = desk.site();
    let title = desk.word("not-found-title", report);
    let mut frame = desk.frame("404", &title);
    frame.canonical = None;
    frame.noindex = true;
    let from_disk = context.plan.profile.links == Links::File;
    if !from_disk {
        frame.root = site.config.base_path().to_owned();
        // Seen from any depth, like its links.
        frame.sheet = sheet::path(context.plan, Sheet::Page, desk.code()).map(|path| format!("{}{path}", frame.root));
    }
    let mut languages = Vec::new();
    for language in site.config.languages.iter() {
        let code = &language.code;
        if route.subject.language.as_ref().is_some_and(|own| own != code) {
            continue;
        }
        let Some(home) = context.plan.find(&Subject::new("home", "home").in_language(code)) else { continue };
        let mut word = |id: &str| context.word(code, id, &[], report);
        languages.push(Lost {
            name: language.endonym.clone(),
            tag: language.tag.clone(),
            dir: language.direction,
            title: word("not-found-title"),
            text: word("not-found-text"),
            home: match from_disk {
                true => desk.link(home, None),
                false => format!("{}{}", frame.root, plan::percent_encoded(plan::address(&home.path))),
            },
            home_title: word("home"),
        });
    }
    let view = NotFound { frame, languages };
    Some(Recipe::Page { template: "404.html", view: View::of(&view), language: desk.code().clone() })
}
