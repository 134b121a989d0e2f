//! The files beside a text: pictures, drawings, sound, documents. Enters: a bundle. Leaves: its attachments with what their heads
//! say, and problems for those that cannot or must not be published: of a picture copies without metadata are made, a drawing is
//! published as it is and so must hold nothing that acts, other files are published only if they are of a known kind.

use std::collections::{BTreeMap, BTreeSet};

use crate::content::bundle::Bundle;
use crate::content::entry::{Attachment, Edition};
use crate::diag::report::{Code, Place, Problem, Report};
use crate::picture::{self, MOST_PIXELS, Risk};

const UNKNOWN_PICTURE: Code = Code::error("I102");
const TOO_LARGE: Code = Code::error("I103");
const NO_PICTURES: Code = Code::error("I104");
const DRAWING_ACTS: Code = Code::error("I105");
const UNKNOWN_KIND: Code = Code::error("I106");
const UNUSED: Code = Code::advice("I107");
const UNREADABLE: Code = Code::error("I108");

/// Endings that say "picture", also of formats that cameras and programs write and no browser or only some show.
const PICTURES: [&str; 17] = [
    "jpg", "jpeg", "jpe", "png", "webp", "gif", "heic", "heif", "avif", "bmp", "tif", "tiff", "psd", "raw", "dng",
    "jxl", "ico",
];

/// Endings of the other files that may be published: a browser shows, plays or saves them, and none of them acts on the site.
pub const PUBLISHED: [&str; 21] = [
    "pdf", "mp3", "m4a", "ogg", "oga", "opus", "wav", "mp4", "webm", "vtt", "txt", "csv", "docx", "odt", "pptx", "odp",
    "xlsx", "ods", "epub", "zip", "ics",
];

/// Reads the heads of a bundle's files.
pub fn attachments(bundle: &Bundle, report: &mut Report) -> BTreeMap<String, Attachment> {
    let files = bundle.media.iter();
    files
        .map(|(name, (path, media))| {
            let plain = Attachment {
                name: name.clone(),
                path: path.clone(),
                media: media.clone(),
                size: None,
                picture: None,
                refused: false,
            };
            let read = look(&plain).unwrap_or_else(|problem| {
                report.add(problem.at(Place::file(path)).with("file", name).in_bundle(&bundle.key));
                Attachment { refused: true, ..plain }
            });
            (name.clone(), read)
        })
        .collect()
}

/// A file with what its head says.
fn look(plain: &Attachment) -> Result<Attachment, Problem> {
    let (extension, media, plain) = (plain.path.extension(), &plain.media, plain.clone());
    let unreadable = |error: std::io::Error| Problem::new(UNREADABLE).foreign(error.to_string());
    if PICTURES.contains(&extension.as_str()) {
        if !picture::READS_PICTURES {
            return Err(Problem::new(NO_PICTURES));
        }
        let mut reader = media.opener.open().map_err(unreadable)?;
        let Some(info) = picture::probe(&mut reader, media.len) else {
            return Err(Problem::new(UNKNOWN_PICTURE).with("ending", extension));
        };
        if info.is_too_large() {
            return Err(Problem::new(TOO_LARGE)
                .with("width", info.width as usize)
                .with("height", info.height as usize)
                .with("most", (MOST_PIXELS / 1_000_000) as usize));
        }
        return Ok(Attachment { size: Some((info.width, info.height)), picture: Some(info), ..plain });
    }
    if extension == "svg" {
        let bytes = media.read().map_err(unreadable)?;
        let text = String::from_utf8_lossy(&bytes);
        return match picture::risk_of_svg(&text) {
            None => Ok(Attachment { size: Some(picture::size_of_svg(&text)), ..plain }),
            Some((risk, line)) => {
                let (kind, word) = match risk {
                    Risk::Element(name) => ("element", name),
                    Risk::Attribute(name) => ("attribute", name),
                    Risk::Style => ("style", String::new()),
                    Risk::Comment => ("comment", String::new()),
                    Risk::Declaration => ("declaration", String::new()),
                    Risk::Malformed => ("malformed", String::new()),
                };
                Err(Problem::new(DRAWING_ACTS).with("kind", kind).with("word", word).with("line", line))
            }
        };
    }
    if !PUBLISHED.contains(&extension.as_str()) {
        let known = PUBLISHED.iter().map(|ending| (*ending).to_owned()).collect::<Vec<_>>();
        return Err(Problem::new(UNKNOWN_KIND).with("ending", extension).with("known", known));
    }
    Ok(plain)
}

/// A file that no text shows or links is not published: it was forgotten, or should not be there.
pub fn check_use(attachments: &BTreeMap<String, Attachment>, editions: &[Edition], bundle: &str, report: &mut Report) {
    let bodies = editions.iter().flat_map(|edition| edition.bodies.values());
    let used: BTreeSet<&str> = bodies.flat_map(|body| &body.outline.files).map(|(name, ..)| name.as_str()).collect();
    let unused = attachments.values().filter(|file| !file.refused && !used.contains(file.name.as_str()));
    for attachment in unused {
        let problem = Problem::new(UNUSED).at(Place::file(&attachment.path)).with("file", &attachment.name);
        report.add(problem.in_bundle(bundle));
    }
}
