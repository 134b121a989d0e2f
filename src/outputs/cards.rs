//! What a shared link shows elsewhere: on articles only, and never in a help section, where a preview in a conversation would tell
//! what was chosen. The picture is the first one of the text, without metadata, else the card of the theme (`assets/card.png`).

use crate::content::entry::Entry;
use crate::lang;
use crate::markdown::blocks::View;
use crate::outputs::assets;
use crate::outputs::pictures;
use crate::outputs::view::Social;
use crate::plan::{Plan, Subject};

/// The card of an entry's page; nothing without `base_url`, because other sites ask for whole addresses.
pub fn card(plan: &Plan, entry: &Entry, code: &lang::Code) -> Option<Social> {
    let site = plan.site;
    let at = site.position(&entry.key)?;
    if entry.kind != "article" || site.is_help(entry) || !site.is_indexed(at, code) {
        return None;
    }
    let edition = entry.edition(code)?;
    let url = plan.absolute(&plan.entry(&entry.key, code)?.path)?;
    let bodies = edition.body(View::Public).into_iter().flat_map(|body| &body.outline.files);
    let shown = bodies.filter(|(_, purpose, _)| purpose.ends_with("picture"));
    let picture = shown.filter_map(|(name, ..)| pictures::widest(plan, entry, name)).next();
    let card = plan.find(&Subject::new(assets::NAME, "card.png")).map(|route| &route.path);
    let image = picture.or(card).and_then(|path| plan.absolute(path));
    Some(Social { title: edition.title.clone(), description: edition.summary.clone(), url, image })
}
