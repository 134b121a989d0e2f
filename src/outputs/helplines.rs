//! Services that a page names at its end, with the ways to call or write to them, or where they are on the web. Enters: keys. Leaves: those that are offered, in order.

use crate::content::lesson::Named;
use crate::outputs::frame::Desk;
use crate::outputs::people;
use crate::outputs::view;
use crate::site::standing::{self, Standing};

/// Services with the ways to call or write to them, where they are offered; `on_paper`: no number rings.
pub fn services(desk: &Desk, keys: &Named, on_paper: bool) -> Vec<view::LessonHelp> {
    let site = desk.site();
    let offered = keys
        .iter()
        .filter_map(|(key, _)| site.position(key))
        .filter(|at| !site.is_hidden(*at) && standing::of(&site.entries[*at]) == Standing::Offered);
    let services = offered.filter_map(|at| {
        let entry = &site.entries[at];
        let edition = site.text(at, desk.code()).or(entry.source_edition())?;
        let mut phones = people::phones(site, entry, desk.language, desk.context.formats);
        let mut web = if phones.is_empty() { people::sites(site, entry, desk.language) } else { Vec::new() };
        if on_paper {
            phones.iter_mut().for_each(|phone| phone.number.href.clear());
            web.iter_mut().for_each(|web| web.number.href.clear());
        }
        Some(view::LessonHelp {
            title: desk.phrase(&edition.title, &edition.language),
            href: desk.address("page", &entry.key),
            phones,
            web,
        })
    });
    services.collect()
}
