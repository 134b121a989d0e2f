//! Lessons, meetings, letters, further pages of who leads and of interpreters, scripts for the air as documents to change and to print (.docx): each page of each reader once more, through a template for paper.
//! Enters: the pages that were asked for. Leaves: beside each page with a text of its own, a document of the same view, so that a
//! document never says more than its page.

use crate::diag::report::Report;
use crate::markdown::blocks::View as Reader;
use crate::outputs::context::Context;
use crate::outputs::interpreters;
use crate::outputs::leader;
use crate::outputs::letters;
use crate::outputs::page;
use crate::outputs::radio;
use crate::plan::{self, Claims, Profile, Recipe, Route, Subject};
use crate::site::model::Site;
use crate::word;

pub const NAME: &str = plan::DOCUMENT;
const TEMPLATE: &str = "document.html";
const LETTER: &str = "letter-document.html";
const LEADER: &str = "leader-document.html";
const INTERPRETER: &str = "interpreter-document.html";
const RADIO: &str = "radio-document.html";
const SCRIPT: &str = "script-document.html";

pub fn routes(site: &Site, _: &Profile, claims: &mut Claims) {
    if !word::WRITES {
        return;
    }
    let of = |route: &Route| {
        let Route { path, subject } = route;
        let beside = match subject.output {
            page::NAME => {
                let at = site.position(&subject.name)?;
                let code = subject.language.as_ref()?;
                let beside = subject.view != Reader::Public;
                let entry = &site.entries[at];
                let documented = entry.lesson.is_some() || entry.radio.is_some();
                Some(()).filter(|()| documented && (beside || site.shown(at, code).is_own()))?;
                beside
            }
            letters::NAME | leader::NAME | interpreters::NAME | radio::NAME => true,
            _ => return None,
        };
        Some((document_path(path.as_str(), beside)?, Subject { output: NAME, ..subject.clone() }))
    };
    let documents: Vec<(String, Subject)> = claims.routes().filter_map(of).collect();
    for (path, subject) in documents {
        claims.add(&path, subject, None);
    }
}

/// `fr/lecons/les-secrets/student/index.html` → `fr/lecons/les-secrets/student/les-secrets-student.docx`: a name that says what it is
/// where it lies among others.
fn document_path(page: &str, beside: bool) -> Option<String> {
    let folder = page.strip_suffix("/index.html")?;
    let (above, own) = folder.rsplit_once('/')?;
    let whole = above.rsplit('/').next().filter(|_| beside);
    Some(match whole {
        Some(whole) => format!("{folder}/{whole}-{own}.docx"),
        None => format!("{folder}/{own}.docx"),
    })
}

pub fn compose(context: &Context, route: &Route, _: &mut Report) -> Option<Recipe> {
    let page = |output| context.plan.find(&Subject { output, ..route.subject.clone() });
    // What is wrong with the text is told where its page is made.
    let unheard = &mut Report::new();
    let (template, path, composed) = if let Some(route) = page(page::NAME) {
        let radio = context.site().entry(&route.subject.name).is_some_and(|entry| entry.radio.is_some());
        (if radio { RADIO } else { TEMPLATE }, &route.path, page::compose(context, route, unheard))
    } else if let Some(route) = page(letters::NAME) {
        (LETTER, &route.path, letters::compose(context, route, unheard))
    } else if let Some(route) = page(interpreters::NAME) {
        (INTERPRETER, &route.path, interpreters::compose(context, route, unheard))
    } else if let Some(route) = page(radio::NAME) {
        (SCRIPT, &route.path, radio::compose(context, route, unheard))
    } else {
        let route = page(leader::NAME)?;
        (LEADER, &route.path, leader::compose(context, route, unheard))
    };
    let Recipe::Page { view, language, .. } = composed? else { return None };
    Some(Recipe::Document { template, view, language, address: context.plan.absolute(path) })
}
