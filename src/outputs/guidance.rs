//! What to say and what not to say on the air: the words of the glossary, as one page for who presents. Enters: a site with spots and terms.
//! Leaves: for each language, the words to use and those to leave out, each with its reason and the way to its definition.

use crate::diag::report::Report;
use crate::lang;
use crate::outputs::context::Context;
use crate::outputs::frame::Desk;
use crate::outputs::page;
use crate::outputs::view::{Guidance, GuidanceTerm, Link};
use crate::plan::{self, Claims, Profile, Recipe, Route, Subject};
use crate::site::model::{Section, Site};
use crate::theme::templates::View;

pub const NAME: &str = "guidance";

/// The first section of spots.
fn section(site: &Site) -> Option<&Section> {
    site.sections.iter().find(|section| section.kind == "spot" && !section.intros.is_empty())
}

/// The terms that have words of their own in a language.
fn terms<'a>(site: &'a Site, code: &'a lang::Code) -> impl Iterator<Item = usize> + 'a {
    let all = 0..site.entries.len();
    all.filter(|at| site.entries[*at].kind == "term" && site.shown(*at, code).is_own())
}

pub fn routes(site: &Site, profile: &Profile, claims: &mut Claims) {
    let Some(section) = section(site) else { return };
    for code in site.config.languages.codes().filter(|code| terms(site, code).next().is_some()) {
        let folder = plan::section_folder(site, section, code, profile.links);
        claims.add(&format!("{folder}/words/index.html"), Subject::new(NAME, NAME).in_language(code), None);
    }
}

/// The link from the page of the section of spots.
pub fn of_section(desk: &Desk, section: &Section) -> Option<String> {
    self::section(desk.site()).filter(|first| first.name == section.name).and_then(|_| desk.address(NAME, NAME))
}

pub fn compose(context: &Context, route: &Route, report: &mut Report) -> Option<Recipe> {
    let desk = Desk::new(context, route);
    let site = desk.site();
    let section = section(site)?;
    let title = desk.word("radio-words", report);
    let mut frame = desk.frame(NAME, &title);
    frame.section = Some(section.name.clone());
    frame.breadcrumbs = desk.trail(Some(section), report);
    frame.languages = desk.languages(|code| (desk.address_in(NAME, NAME, code), None), report);
    frame.sheet = desk.radio_sheet();
    frame.noindex = true;
    let terms = terms(site, desk.code()).filter_map(|at| {
        let entry = &site.entries[at];
        let edition = site.text(at, desk.code())?;
        let link =
            Link { href: desk.address("page", &entry.key)?, title: desk.phrase(&edition.title, &edition.language) };
        let words = page::term(entry, edition);
        let says = !words.preferred.is_empty() || !words.avoided.is_empty();
        says.then_some(GuidanceTerm { link, preferred: words.preferred, avoided: words.avoided })
    });
    let view = Guidance { terms: terms.collect(), frame, title };
    Some(Recipe::Page { template: "guidance.html", view: View::of(&view), language: desk.code().clone() })
}
