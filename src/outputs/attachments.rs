//! Files beside a text, published so that a text can link them: documents, sound, tables, drawings. Enters: the files that the texts
//! of the site name. Leaves: each under `media/`, named by its bytes, so that a browser may keep it for ever; in a help section the
//! name says nothing else. Pictures are not among them: `pictures` makes copies without metadata.

use std::collections::BTreeSet;

use crate::content::entry::{Attachment, Entry};
use crate::diag::report::{Place, Report};
use crate::markdown::chart::Form;
use crate::memo;
use crate::outputs::context::Context;
use crate::path::OutputPath;
use crate::plan::{Claims, Plan, Profile, Recipe, Route, Subject};
use crate::site::model::Site;
use crate::site::sounds;
use crate::text::slug;

pub const NAME: &str = "attachments";

/// A file as a page links it.
#[derive(Clone, PartialEq, Debug)]
pub struct FileView {
    pub href: String,
    /// Its ending, in lower case.
    pub extension: String,
    /// How many bytes it has.
    pub length: u64,
}

/// The files that the texts of an entry show or link to those whom a profile is for, and the recordings of it, in every language in which it
/// has its own.
pub fn used<'a>(site: &'a Site, at: usize, profile: &Profile) -> BTreeSet<&'a str> {
    let entry = &site.entries[at];
    let editions = entry.editions.iter().filter(|edition| site.shown(at, &edition.language).is_own());
    let bodies = editions.chain(&entry.family).flat_map(|edition| &edition.bodies);
    let files = bodies.filter(|(view, _)| profile.shows(**view)).flat_map(|(_, body)| &body.outline.files);
    let published = |purpose: &str| purpose != "table" && Form::named(purpose).is_none();
    let files = files.filter(|(_, purpose, _)| published(purpose)).map(|(name, ..)| name.as_str());
    files.chain(sounds::recordings(site, at).map(|(recording, _)| recording.file.as_str())).collect()
}

pub fn routes(site: &Site, profile: &Profile, claims: &mut Claims) {
    for (at, entry) in site.entries.iter().enumerate() {
        for name in used(site, at, profile) {
            let (hash, place) = match (entry.attachments.get(name), entry.tables.get(name)) {
                (Some(Attachment { picture: None, refused: false, media, path, .. }), _) => {
                    (media.hash, Place::file(path))
                }
                (None, Some((path, text))) => (memo::hash(text.as_bytes()), Place::file(path)),
                _ => continue,
            };
            claims.add(&path(site, entry, name, hash), subject(entry, name), Some(place));
        }
    }
}

fn subject(entry: &Entry, name: &str) -> Subject {
    Subject::new(NAME, &format!("{}/{name}", entry.key))
}

/// `media/1f2e3d4c-guide.pdf`.
fn path(site: &Site, entry: &Entry, name: &str, hash: u128) -> String {
    let question = memo::question(NAME, &[&hash.to_le_bytes(), entry.key.as_bytes(), name.as_bytes()]);
    let (stem, extension) = name.rsplit_once('.').unwrap_or((name, ""));
    let words = slug::slug(stem).filter(|_| !site.is_help(entry)).map_or(String::new(), |words| format!("-{words}"));
    format!("media/{:08x}{words}.{}", question as u32, extension.to_ascii_lowercase())
}

/// Where a file of an entry is published.
pub fn published<'a>(plan: &'a Plan, entry: &Entry, name: &str) -> Option<&'a Route> {
    plan.find(&subject(entry, name))
}

/// The link from a page to a file of an entry.
pub fn file(plan: &Plan, entry: &Entry, name: &str, from: &OutputPath) -> Option<FileView> {
    let route = plan.find(&subject(entry, name))?;
    let length = match (entry.attachments.get(name), entry.tables.get(name)) {
        (Some(attachment), _) => attachment.media.len,
        (None, Some((_, text))) => text.len() as u64,
        _ => return None,
    };
    Some(FileView { href: plan.link(from, &route.path, None), extension: route.path.extension(), length })
}

pub fn compose(context: &Context, route: &Route, _: &mut Report) -> Option<Recipe> {
    let (key, name) = route.subject.name.split_once('/')?;
    let entry = context.site().entry(key)?;
    match (entry.attachments.get(name), entry.tables.get(name)) {
        (Some(attachment), _) => Some(Recipe::Copy(attachment.media.clone())),
        (None, Some((_, text))) => Some(Recipe::Bytes(text.as_bytes().to_vec())),
        _ => None,
    }
}
