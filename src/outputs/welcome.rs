//! The top of the site, `/`: a static page that names each language in itself. No redirect, no guess.

use crate::diag::report::Report;
use crate::outputs::context::Context;
use crate::outputs::frame::Desk;
use crate::outputs::view::{Welcome, WelcomeChoice};
use crate::plan::{self, Claims, Profile, Recipe, Route, Subject};
use crate::site::model::Site;
use crate::theme::templates::View;

pub const NAME: &str = "welcome";

pub fn routes(_: &Site, _: &Profile, claims: &mut Claims) {
    claims.add("index.html", Subject::new("welcome", ""), None);
}

pub fn compose(context: &Context, route: &Route, report: &mut Report) -> Option<Recipe> {
    let desk = Desk::new(context, route);
    let site = desk.site();
    let mut frame = desk.frame(NAME, site.config.name_in(desk.code()));
    let first = Subject::new("home", "home").in_language(desk.code());
    frame.alternates = desk.alternates(&first);
    frame.code = Some(plan::opaque(&site.config.id, "welcome"));
    let choices = site.config.languages.iter().filter_map(|language| {
        Some(WelcomeChoice {
            name: language.endonym.clone(),
            tag: language.tag.clone(),
            dir: language.direction,
            href: desk.address_in("home", "home", &language.code)?,
            site: site.config.name_in(&language.code).to_owned(),
            note: site
                .home
                .get(&language.code)
                .filter(|intro| !intro.summary.is_empty())
                .and_then(|intro| desk.intro_note(Some(intro)))
                .map(|id| context.word(&language.code, id, &[], report)),
            summary: site.home.get(&language.code).map(|intro| intro.summary.clone()).filter(|text| !text.is_empty()),
        })
    });
    let choices = choices.collect();
    let view = Welcome { frame, choices };
    Some(Recipe::Page { template: "welcome.html", view: View::of(&view), language: desk.code().clone() })
}
