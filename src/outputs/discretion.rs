//! What a phone's history may keep of a help page. Enters: the plan, and the words that tell what someone has read. Leaves: a problem for
//! every window title and every address of a help section that holds one of them, in whatever language of the site it is written.

use std::collections::BTreeSet;

use crate::content::front;
use crate::diag::report::{Code, Place, Problem, Report};
use crate::path::SourcePath;
use crate::plan::{self, Plan, Route};
use crate::site::model::{Intro, Site};
use crate::source::tree::Tree;
use crate::source::yaml;

const TELLING_TITLE: Code = Code::error("O131");
const TELLING_ADDRESS: Code = Code::error("O132");

/// Looks at every title and address of the help sections.
pub fn check(plan: &Plan, tree: &Tree, report: &mut Report) {
    let site = plan.site;
    if !site.sections.iter().any(|section| section.help) {
        return;
    }
    let telling = |text: &str| site.telling.found(text);
    for entry in site.entries.iter().filter(|entry| site.is_help(entry)) {
        for edition in &entry.editions {
            let Some(word) = edition.neutral.as_deref().and_then(telling) else { continue };
            let place = title_place(tree, &edition.path).unwrap_or_else(|| edition.title_place.clone());
            report.add(Problem::new(TELLING_TITLE).at(place).with("word", word).in_bundle(&entry.key));
        }
    }
    for section in site.sections.iter().filter(|section| section.help) {
        for intro in section.intros.values() {
            let Some(word) = telling(intro.neutral.as_ref().unwrap_or(&intro.title)) else { continue };
            let place = title_place(tree, &intro.path).unwrap_or_else(|| Place::file(&intro.path));
            report.add(Problem::new(TELLING_TITLE).at(place).with("word", word));
        }
    }
    let mut told = BTreeSet::new();
    for route in plan.routes() {
        let Some(place) = help_place(site, route) else { continue };
        let address = plan::address(&route.path);
        let Some(word) = telling(address) else { continue };
        // A section's word stands in the address of each of its pages: it is told once.
        if told.insert((word.clone(), place.path.clone())) {
            report.add(Problem::new(TELLING_ADDRESS).at(place).with("word", word).with("address", address));
        }
    }
}

/// Where the address of a page of a help section comes from: below its section it is opaque. Nothing for other files.
fn help_place(site: &Site, route: &Route) -> Option<Place> {
    let name = &route.subject.name;
    let code = route.subject.language.as_ref()?;
    if let Some(section) = site.section(name).filter(|section| section.help && route.subject.output == "listing") {
        return Some(intro_place(section.intro(code, &site.config), &section.path));
    }
    let entry = site.entry(name).filter(|entry| site.is_help(entry))?;
    let section = site.section(&entry.section)?;
    Some(intro_place(section.intro(code, &site.config), &section.path))
}

fn intro_place(intro: Option<&Intro>, section: &SourcePath) -> Place {
    Place::file(intro.map_or(section, |intro| &intro.path))
}

/// Where a text gives its neutral title, else its title.
fn title_place(tree: &Tree, path: &SourcePath) -> Option<Place> {
    let text = tree.text(path.as_str())?;
    let front = front::split(text)?.front;
    let node = yaml::parse(path, &text[front.clone()], front.start, &mut Report::new())?;
    let node = node.get("neutral").or(node.get("title"))?;
    Some(Place::range(path, node.range.clone()))
}
