//! Lists of meetings still to come: all of a section, those in a language, those of a region. Enters: the site on its day. Leaves: the
//! pages of the narrower lists, and what the page of the section says of them; the calendars of `calendar` follow the same lists.

use crate::diag::report::Report;
use crate::outputs::calendar;
use crate::outputs::context::Context;
use crate::outputs::frame::Desk;
use crate::outputs::items;
use crate::outputs::listing;
use crate::outputs::meetings::{Of, lists};
use crate::outputs::view::{Listing, Pages};
use crate::plan::{self, Claims, Profile, Recipe, Route, Subject};
use crate::site::model::Site;
use crate::theme::templates::View;

pub const NAME: &str = calendar::LISTS;

pub fn routes(site: &Site, profile: &Profile, claims: &mut Claims) {
    for code in site.config.languages.codes() {
        for list in lists(site, code).into_iter().filter(|list| list.of != Of::All) {
            let path = format!("{}/index.html", list.folder(site, code, profile.links));
            claims.add(&path, Subject::new(NAME, &list.name()).in_language(code), None);
        }
    }
}

/// The page of a narrower list. Search engines are led to the whole one.
pub fn compose(context: &Context, route: &Route, report: &mut Report) -> Option<Recipe> {
    let desk = Desk::new(context, route);
    let site = desk.site();
    let name = &*route.subject.name;
    let list = lists(site, desk.code()).into_iter().find(|list| list.name() == name)?;
    let section = site.section(&list.section)?;
    let intro = section.intro(desk.code(), &site.config)?;
    let label = list.label(&desk)?;
    let mut frame = desk.frame(listing::NAME, &format!("{} – {}", intro.title, label.text));
    frame.section = Some(section.name.clone());
    frame.breadcrumbs = desk.trail(Some(section), report);
    frame.code = Some(plan::opaque(&site.config.id, name));
    frame.noindex = true;
    frame.languages = desk.languages(|code| (desk.address_in(NAME, name, code), None), report);
    let items = list.entries.iter().filter_map(|at| items::item(&desk, *at, report)).collect();
    let total = list.entries.len();
    let view = Listing {
        frame,
        group: NAME,
        title: label,
        summary: None,
        notices: Vec::new(),
        body: None,
        sources: Vec::new(),
        finder: None,
        levels: Vec::new(),
        lengths: Vec::new(),
        kit: None,
        board: None,
        guidance: None,
        on_air: Vec::new(),
        agenda: Some(calendar::around(&desk, section, name)),
        items,
        homes: Vec::new(),
        elsewhere: Vec::new(),
        elsewhere_in: String::new(),
        pages: Pages { number: 1, count: 1, total, previous: None, next: None, all: Vec::new() },
    };
    Some(Recipe::Page { template: "listing.html", view: View::of(&view), language: desk.code().clone() })
}
