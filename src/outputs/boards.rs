//! Which spots there are in which languages and lengths, as a page: stations see what they may ask for, translators what is missing.
//! Enters: a site with spots. Leaves: a table beside the list of spots, in each language.

use std::collections::BTreeSet;

use crate::diag::report::Report;
use crate::outputs::context::Context;
use crate::outputs::frame::Desk;
use crate::outputs::people;
use crate::outputs::view::{Board, BoardCell, BoardRow};
use crate::plan::{self, Claims, Profile, Recipe, Route, Subject};
use crate::site::board::{self, Fit};
use crate::site::model::{Section, Site};
use crate::theme::templates::View;

pub const NAME: &str = "radio-board";

/// The first section of spots.
fn section(site: &Site) -> Option<&Section> {
    site.sections.iter().find(|section| section.kind == "spot" && !section.intros.is_empty())
}

pub fn routes(site: &Site, profile: &Profile, claims: &mut Claims) {
    let Some(section) = section(site).filter(|_| !board::rows(site).is_empty()) else { return };
    for code in site.config.languages.codes() {
        let folder = plan::section_folder(site, section, code, profile.links);
        claims.add(&format!("{folder}/all/index.html"), Subject::new(NAME, NAME).in_language(code), None);
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
    let title = desk.word("radio-board", report);
    let mut frame = desk.frame(NAME, &title);
    frame.section = Some(section.name.clone());
    frame.breadcrumbs = desk.trail(Some(section), report);
    frame.languages = desk.languages(|code| (desk.address_in(NAME, NAME, code), None), report);
    frame.sheet = desk.radio_sheet();
    frame.noindex = true;
    let rows = board::rows(site);
    let lengths: BTreeSet<u32> = rows.iter().flat_map(|row| &row.cells).map(|cell| cell.seconds).collect();
    let rows = rows.iter().filter_map(|row| {
        let entry = &site.entries[row.at];
        let text = site.text(row.at, desk.code()).or_else(|| entry.source_edition())?;
        let language = site.language(&row.language);
        let own = site.shown(row.at, &row.language).is_own();
        let cells = lengths.iter().map(|seconds| {
            let cell = row.cells.iter().find(|cell| cell.seconds == *seconds);
            BoardCell {
                fit: cell.and_then(|cell| cell.fit).map(name),
                estimate: cell.and_then(|cell| cell.estimate),
                recorded: cell.is_some_and(|cell| cell.recorded),
            }
        });
        Some(BoardRow {
            title: desk.phrase(&text.title, &text.language),
            href: desk.address_in("page", &row.key, &row.language).filter(|_| own),
            language: people::language_name(&language.tag, desk.language, context.formats)
                .unwrap_or_else(|| language.endonym.clone()),
            reviewed: row.reviewed,
            expired: row.expired,
            cells: cells.collect(),
        })
    });
    let view = Board { rows: rows.collect(), lengths: lengths.iter().copied().collect(), frame, title };
    Some(Recipe::Page { template: "board.html", view: View::of(&view), language: desk.code().clone() })
}

fn name(fit: Fit) -> &'static str {
    match fit {
        Fit::Fits => "fits",
        Fit::Tight => "tight",
        Fit::Short => "short",
        Fit::Long => "long",
        Fit::Unknown => "unknown",
    }
}
