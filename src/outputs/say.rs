//! Sentences to show or to read out to someone who does not speak the reader's language: each in that language, and in French and
//! English beside it. Enters: the words of the interface. Leaves: one page a language, to be read on a screen or printed.

use crate::diag::report::{Place, Report};
use crate::lang::{self, Language};
use crate::locale::catalog::Value;
use crate::outputs::choices;
use crate::outputs::context::Context;
use crate::outputs::frame::Desk;
use crate::outputs::view::{Phrase, Say, SayLine};
use crate::plan::{self, Claims, Profile, Recipe, Route, Subject};
use crate::site::model::Site;
use crate::theme::templates::View;

pub const NAME: &str = choices::SAY;

/// The sentences, in the order in which they help.
pub const LINES: [&str; 9] = [
    "say-help",
    "say-interpreter",
    "say-minor",
    "say-danger",
    "say-heard",
    "say-no-name",
    "say-no-police",
    "say-no-call",
    "say-slowly",
];

pub fn routes(site: &Site, profile: &Profile, claims: &mut Claims) {
    let Some(section) = choices::section(site) else { return };
    let signs = choices::signs(site, std::iter::empty());
    let Some(sign) = signs.get(NAME) else { return };
    for language in site.config.languages.iter().filter(|language| !others(site, &language.code).is_empty()) {
        let code = &language.code;
        let folder = plan::section_folder(site, section, code, profile.links);
        let path = format!("{folder}/{sign}/index.html");
        claims.add(&path, Subject::new(NAME, NAME).in_language(code), Some(Place::file(&section.path)));
    }
}

/// The languages in which helpers in Quebec answer, apart from the reader's own.
fn others<'a>(site: &'a Site, own: &lang::Code) -> Vec<&'a Language> {
    let answers =
        |language: &&Language| ["fr", "en"].iter().any(|tag| language.chain.iter().any(|one| one.as_str() == *tag));
    site.config.languages.iter().filter(|language| language.code != *own).filter(answers).collect()
}

pub fn compose(context: &Context, route: &Route, report: &mut Report) -> Option<Recipe> {
    let desk = Desk::new(context, route);
    let site = desk.site();
    let section = choices::section(site)?;
    let sign = context.choices.sign(NAME)?.to_owned();
    let title = context.word(desk.code(), "finder-window", &[("code", Value::from(sign.as_str()))], report);
    let mut frame = desk.frame(NAME, &title);
    frame.title = title;
    frame.help = true;
    frame.noindex = true;
    frame.description = desk.description(true, None, report);
    frame.section = Some(section.name.clone());
    frame.breadcrumbs = desk.trail(Some(section), report);
    frame.code = Some(sign);
    frame.languages = desk.languages(|code| (desk.address_in(NAME, NAME, code), None), report);
    let own = desk.language.tag.to_string();
    let mut lines = Vec::new();
    for id in LINES {
        let values = [("lang", Value::from(own.as_str()))];
        let mut others_said = Vec::new();
        for language in others(site, desk.code()) {
            let words = context.word(&language.code, id, &values, report);
            others_said.push(desk.phrase(&words, &language.code));
        }
        lines.push(SayLine { own: Phrase::own(context.word(desk.code(), id, &values, report)), others: others_said });
    }
    let view = Say { frame, lines };
    Some(Recipe::Page { template: "say.html", view: View::of(&view), language: desk.code().clone() })
}
