//! What a sheet to print adds to its page. Enters: an entry of the kind `paper`, its panels, the records of its services. Leaves: the
//! panels of each side, the numbers (those to write to first, the emergency number last), the day they were read, the QR code.

use serde_json::Value as Json;

use crate::content::entry::{Edition, Entry, State};
use crate::content::paper::{Carry, Paper};
use crate::diag::report::Report;
use crate::markdown::blocks::View;
use crate::outputs::context::Context;
use crate::outputs::frame::Desk;
use crate::outputs::text::{self, Original, Place};
use crate::outputs::view::{self, PaperCode, PaperNumber, PaperPanel};
use crate::outputs::{people, short};
use crate::plan::{Route, Subject};
use crate::qr;

/// What an entry's page shows of it as a sheet; nothing if it is none.
pub fn paper(desk: &Desk, at: usize, edition: &Edition, route: &Route, report: &mut Report) -> Option<view::Paper> {
    let entry = &desk.site().entries[at];
    let paper = entry.paper.as_ref()?;
    let place = Place { page: &route.path, reader: desk.code(), entry: Some(at), view: View::Public };
    let body = edition.body(route.subject.view)?;
    let original = Original { path: &edition.path, language: &edition.language, body };
    let mut written = text::panels(desk.context, place, original, report);
    let sides = paper.format.sides.iter().map(|side| {
        let panels = side.iter().filter_map(|panel| {
            let at = written.iter().position(|(id, _)| id == panel.id)?;
            let mut html = written.swap_remove(at).1;
            if paper.format.copies > 1 {
                // What stands on a sheet several times has no place to link to.
                ids(entry, edition).for_each(|id| html = html.replace(&format!(" id=\"{id}\""), ""));
            }
            Some(PaperPanel { id: panel.id, numbers: panel.numbers, html })
        });
        panels.collect()
    });
    let sides = sides.collect();
    let numbers = numbers(desk, paper, edition);
    let (emergency, numbers): (Vec<_>, Vec<_>) = numbers.into_iter().partition(|number| number.emergency);
    let (checked, by_call) = checked(desk, paper)?;
    let discreet = paper.carry == Carry::Discreet;
    Some(view::Paper {
        format: paper.format.name,
        discreet,
        sides,
        numbers,
        emergency: emergency.into_iter().next(),
        checked,
        verified: by_call,
        machine: edition.state == State::Machine,
        copies: (2..=paper.format.copies).collect(),
        coded: paper.qr.is_some(),
        qr: paper.qr.as_ref().filter(|_| !discreet).and_then(|(key, _)| code(desk.context, key)),
    })
}

/// The ids of headings, as the text's own language and as the source's has them.
fn ids<'a>(entry: &'a Entry, edition: &'a Edition) -> impl Iterator<Item = &'a str> {
    let bodies = entry.source_edition().into_iter().chain([edition]).flat_map(|edition| edition.bodies.values());
    bodies.flat_map(|body| &body.outline.headings).map(|heading| heading.id.as_str())
}

/// Numbers to write to, then those to call, in the order of the services.
fn numbers(desk: &Desk, paper: &Paper, edition: &Edition) -> Vec<PaperNumber> {
    let site = desk.site();
    let emergency = site.config.emergency.as_ref().map(|(key, _)| key.as_str());
    let mut numbers = Vec::new();
    for entry in services(desk, paper) {
        let label = edition.words.get("labels").and_then(|labels| labels.get(&*entry.key)).and_then(Json::as_str);
        let name = site.position(&entry.key).and_then(|at| site.text(at, desk.code())).or(entry.source_edition());
        for phone in people::phones(site, entry, desk.language, desk.context.formats) {
            if !["text", "voice"].contains(&phone.channel) {
                continue;
            }
            numbers.push(PaperNumber {
                name: name.map(|edition| desk.phrase(&edition.title, &edition.language)),
                label: label.map(str::to_owned),
                emergency: Some(&*entry.key) == emergency,
                phone,
            });
        }
    }
    numbers.sort_by_key(|number| number.phone.channel != "text");
    numbers
}

fn services<'a>(desk: &Desk<'a>, paper: &'a Paper) -> impl Iterator<Item = &'a Entry> {
    let site = desk.site();
    let positions = paper.help.iter().filter_map(|(key, _)| site.position(key));
    positions.filter(|at| !site.is_hidden(*at)).map(|at| &site.entries[at])
}

/// The oldest day on which its numbers were asked for or read, and whether all of them were asked for.
fn checked(desk: &Desk, paper: &Paper) -> Option<(String, bool)> {
    let day = |entry: &Entry, fact: &str, field: &str| {
        Some(entry.facts.get(fact)?.get(field).and_then(Json::as_str)?.to_owned())
    };
    let verified = services(desk, paper).all(|entry| day(entry, "verified", "date").is_some());
    let days = services(desk, paper)
        .filter_map(|entry| day(entry, "verified", "date").or_else(|| day(entry, "sourced", "read_date")));
    Some((days.min()?, verified))
}

/// The QR code of a page, if the site has an address for it.
fn code(context: &Context, key: &str) -> Option<PaperCode> {
    let route = context.plan.find(&Subject::new(short::NAME, key))?;
    let address = context.plan.absolute(&route.path)?;
    let drawing = qr::draw(&address)?;
    Some(PaperCode { side: drawing.side, path: drawing.path, shown: people::shown_address(&address).to_owned() })
}
