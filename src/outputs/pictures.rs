//! Photographs at a few widths. Enters: the pictures that the texts of the site show. Leaves: copies without metadata under `media/`,
//! whose names are made of what they are made from, so that they are known before the first one is drawn and may be kept for ever.

use crate::content::entry::{Attachment, Entry};
use crate::diag::report::{Place, Report};
use crate::markdown::html;
use crate::memo;
use crate::outputs::attachments;
use crate::outputs::context::Context;
use crate::path::OutputPath;
use crate::picture::{self, Info};
use crate::plan::{Claims, Plan, Profile, Recipe, Route, Subject};
use crate::site::model::Site;

pub const NAME: &str = "pictures";

/// A phone, a phone of today or half a page, a page.
const WIDTHS: [u32; 3] = [480, 960, 1600];

/// How wide a picture stands on a page: the column of text, which is never wider than 45 letters' heights, or the whole screen.
const SIZES: &str = "(min-width: 45rem) 45rem, 100vw";

/// A picture as a page shows it.
#[derive(Clone, PartialEq, Debug)]
pub struct PictureView {
    pub src: String,
    /// Empty if there is only one width.
    pub srcset: String,
    /// Of the widest copy.
    pub width: u32,
    pub height: u32,
}

/// The widths of the copies of a picture: none above the original, and no two that are nearly the same.
pub fn widths(info: Info) -> Vec<u32> {
    let widest = info.width.min(WIDTHS[2]);
    let narrower = WIDTHS.into_iter().filter(|width| width * 5 / 4 <= widest);
    narrower.chain([widest]).collect()
}

pub fn routes(site: &Site, profile: &Profile, claims: &mut Claims) {
    for (at, entry) in site.entries.iter().enumerate() {
        for name in attachments::used(site, at, profile) {
            let Some(Attachment { picture: Some(info), media, path, .. }) = entry.attachments.get(name) else {
                continue;
            };
            for width in widths(*info) {
                let version = picture::VERSION.to_le_bytes();
                let parts: [&[u8]; 4] = [&media.hash.to_le_bytes(), entry.key.as_bytes(), name.as_bytes(), &version];
                let hash = memo::question(NAME, &parts) as u64;
                let published = format!("media/{hash:016x}-{width}.{}", info.extension());
                claims.add(&published, subject(entry, name, width), Some(Place::file(path)));
            }
        }
    }
}

fn subject(entry: &Entry, name: &str, width: u32) -> Subject {
    Subject::new(NAME, &format!("{}/{name}", entry.key)).page(width)
}

/// A picture or drawing of an entry, as shown on the page at `from`.
pub fn picture(plan: &Plan, entry: &Entry, name: &str, from: &OutputPath) -> Option<PictureView> {
    let attachment = entry.attachments.get(name)?;
    let Some(info) = attachment.picture else {
        let (width, height) = attachment.size?;
        let src = attachments::file(plan, entry, name, from)?.href;
        return Some(PictureView { src, srcset: String::new(), width, height });
    };
    let copies = widths(info).into_iter().filter_map(|width| {
        let route = plan.find(&subject(entry, name, width))?;
        Some((width, plan.link(from, &route.path, None)))
    });
    let copies: Vec<(u32, String)> = copies.collect();
    let (widest, last) = copies.last()?;
    let (_, middle) = copies.iter().rfind(|(width, _)| *width <= WIDTHS[1]).unwrap_or(&copies[0]);
    let srcset: Vec<String> = copies.iter().map(|(width, link)| format!("{link} {width}w")).collect();
    let single = copies.len() == 1;
    Some(PictureView {
        src: if single { last.clone() } else { middle.clone() },
        srcset: if single { String::new() } else { srcset.join(", ") },
        width: *widest,
        height: info.height_at(*widest),
    })
}

/// Writes a picture or drawing of an entry into a page; nothing if it is not one.
pub fn write(plan: &Plan, entry: &Entry, name: &str, alternative: &str, page: &OutputPath, out: &mut String) {
    let Some(picture) = picture(plan, entry, name, page) else { return };
    out.push_str("<img src=\"");
    html::escape_attribute(&picture.src, out);
    if !picture.srcset.is_empty() {
        out.push_str("\" srcset=\"");
        html::escape_attribute(&picture.srcset, out);
        out.push_str("\" sizes=\"");
        out.push_str(SIZES);
    }
    out.push_str("\" alt=\"");
    html::escape_attribute(alternative, out);
    out.push_str(&format!(
        "\" width=\"{}\" height=\"{}\" loading=\"lazy\" decoding=\"async\">",
        picture.width, picture.height
    ));
}

/// The widest copy of a picture of an entry, for links to it and previews of the page.
pub fn widest<'a>(plan: &'a Plan, entry: &Entry, name: &str) -> Option<&'a OutputPath> {
    let info = entry.attachments.get(name)?.picture?;
    let route = plan.find(&subject(entry, name, *widths(info).last()?))?;
    Some(&route.path)
}

/// The file that a published picture is made of.
pub fn origin<'a>(site: &'a Site, route: &Route) -> Option<(&'a Entry, &'a Attachment)> {
    let (key, name) = route.subject.name.split_once('/')?;
    let entry = site.entry(key)?;
    Some((entry, entry.attachments.get(name)?))
}

pub fn compose(context: &Context, route: &Route, _: &mut Report) -> Option<Recipe> {
    let (_, attachment) = origin(context.site(), route)?;
    Some(Recipe::Picture { media: attachment.media.clone(), width: route.subject.page })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::picture::Format;

    #[test]
    fn widths_never_exceed_the_original() {
        let of = |width| widths(Info { width, height: 10, format: Format::Jpeg, orientation: 1, photograph: true });
        assert_eq!(of(4000), [480, 960, 1600]);
        assert_eq!(of(1200), [480, 960, 1200]);
        assert_eq!(of(1000), [480, 1000]);
        assert_eq!(of(500), [500]);
        assert_eq!(of(20), [20]);
    }
}
