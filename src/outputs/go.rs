//! `/go/<key>/`: a short address for posters and phone calls, where the reader chooses a language. Not for search engines. In a help
//! section it is `/go/<code>/`, with the code that stands in the foot of the page: a key would tell what was read.

use crate::content::entry::State;
use crate::diag::report::{Place, Report};
use crate::outputs::context::Context;
use crate::outputs::frame::Desk;
use crate::outputs::view::{Go, GoChoice};
use crate::plan::{self, Claims, Profile, Recipe, Route, Subject};
use crate::site::model::{Shown, Site};
use crate::theme::templates::View;

pub const NAME: &str = "go";

pub fn routes(site: &Site, _: &Profile, claims: &mut Claims) {
    for (at, entry) in site.entries.iter().enumerate() {
        if site.config.languages.codes().any(|code| site.shown(at, code).has_page()) {
            let place = Some(Place::file(&entry.facts_path));
            let code = site.is_help(entry).then(|| plan::code_of(site, &entry.key));
            let name = code.as_deref().unwrap_or(&entry.key);
            claims.add(&format!("go/{name}/index.html"), Subject::new("go", &entry.key), place);
        }
    }
}

pub fn compose(context: &Context, route: &Route, report: &mut Report) -> Option<Recipe> {
    let desk = Desk::new(context, route);
    let site = desk.site();
    let at = site.position(&route.subject.name)?;
    let entry = &site.entries[at];
    let help = site.is_help(entry);
    let title = desk.word("go-title", report);
    let mut frame = desk.frame(NAME, &title);
    if route.subject.output != NAME {
        // The short address of a sheet stays in a phone's history without the name of the site.
        frame.title = title;
    }
    frame.canonical = None;
    frame.noindex = true;
    frame.code = Some(plan::code_of(site, &entry.key));
    frame.help = help;
    let mut choices = Vec::new();
    for language in site.config.languages.iter() {
        let code = &language.code;
        let note = match site.shown(at, code) {
            Shown::Own { notice: false } => None,
            Shown::Own { notice: true } => match entry.edition(code).map(|edition| edition.state) {
                Some(State::Draft) => Some("draft"),
                _ => Some("machine-text"),
            },
            _ => continue,
        };
        let (Some(href), Some(edition)) = (desk.address_in("page", &entry.key, code), entry.edition(code)) else {
            continue;
        };
        choices.push(GoChoice {
            name: language.endonym.clone(),
            tag: language.tag.clone(),
            dir: language.direction,
            href,
            title: edition.neutral.clone().filter(|_| help).unwrap_or_else(|| edition.title.clone()),
            note: note.map(|id| context.word(code, id, &[], report)),
        });
    }
    let view = Go { frame, key: entry.key.to_string(), choices };
    Some(Recipe::Page { template: "go.html", view: View::of(&view), language: desk.code().clone() })
}
