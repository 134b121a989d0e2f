//! Services that a page names at its end, with the ways to call or write to them. Enters: keys. Leaves: those that are offered, in order.

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
        let web = || entry.contact.as_ref()?.web_in(desk.code().as_str()).map(|(_, url)| people::address(url));
        let mut phones = people::phones(site, entry, desk.language, desk.context.formats);
        if on_paper {
            phones.iter_mut().for_each(|phone| phone.number.href.clear());
        }
        Some(view::LessonHelp {
            title: desk.phrase(&edition.title, &edition.language),
            href: desk.address("page", &entry.key),
            web: if phones.is_empty() { web() } else { None },
            phones,
        })
    });
    services.collect()
}
