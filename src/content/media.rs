//! The files beside a text: pictures, drawings, sound, documents. Enters: a bundle. Leaves: its attachments with what their heads
//! say, and problems for those that cannot or must not be published: of a picture copies without metadata are made, a drawing is
//! published as it is and so must hold nothing that acts, other files are published only if they are of a known kind.

use std::collections::{BTreeMap, BTreeSet};

use crate::audio::decode::{Format, Unheard};
use crate::audio::faults;
use crate::audio::measures::Measures;
use crate::content::bundle::Bundle;
use crate::content::entry::{Attachment, Edition};
use crate::content::radio::Radio;
use crate::diag::report::{Code, Place, Problem, Report, nearest};
use crate::picture::{self, MOST_PIXELS, Risk};
use crate::source::tree::Media;

const UNKNOWN_PICTURE: Code = Code::error("I102");
const TOO_LARGE: Code = Code::error("I103");
const NO_PICTURES: Code = Code::error("I104");
const DRAWING_ACTS: Code = Code::error("I105");
const UNKNOWN_KIND: Code = Code::error("I106");
const UNUSED: Code = Code::advice("I107");
pub const UNREADABLE: Code = Code::error("I108");
const NO_SUCH_FILE: Code = Code::error("I134");

/// Endings that say "picture", also of formats that cameras and programs write and no browser or only some show.
const PICTURES: [&str; 17] = [
    "jpg", "jpeg", "jpe", "png", "webp", "gif", "heic", "heif", "avif", "bmp", "tif", "tiff", "psd", "raw", "dng",
    "jxl", "ico",
];

/// Endings of the other files that may be published: a browser shows, plays or saves them, and none of them acts on the site.
pub const PUBLISHED: [&str; 22] = [
    "pdf", "mp3", "m4a", "ogg", "oga", "opus", "wav", "flac", "mp4", "webm", "vtt", "txt", "csv", "docx", "odt",
    "pptx", "odp", "xlsx", "ods", "epub", "zip", "ics",
];

/// Measures a recording, or remembers what was measured in it. `Err` holds the words of a system that could not read it.
pub type Listen<'a> = &'a (dyn Fn(&Media) -> std::io::Result<Result<Measures, Unheard>> + Sync);

/// Reads the heads of a bundle's files, and listens to its recordings.
pub fn attachments(bundle: &Bundle, listen: Listen, report: &mut Report) -> BTreeMap<String, Attachment> {
    let files = bundle.media.iter();
    files
        .map(|(name, (path, media))| {
            let plain = Attachment {
                name: name.clone(),
                path: path.clone(),
                media: media.clone(),
                size: None,
                picture: None,
                sound: None,
                refused: false,
            };
            let mut tell = |problem: Problem| report.add(problem.at(Place::file(path)).in_bundle(&bundle.key));
            let read = match Format::of_ending(&path.extension()) {
                Some(format) => hear(&plain, format, listen, &mut tell),
                None => look(&plain).map_err(|problem| tell(problem.with("file", name))).ok(),
            };
            (name.clone(), read.unwrap_or(Attachment { refused: true, ..plain }))
        })
        .collect()
}

/// A recording with its measures; nothing if it must not be published. One that this program cannot decode is published without.
fn hear(plain: &Attachment, format: Format, listen: Listen, tell: &mut dyn FnMut(Problem)) -> Option<Attachment> {
    let heard = listen(&plain.media);
    match heard {
        Err(error) => {
            tell(Problem::new(UNREADABLE).with("file", &plain.name).foreign(error.to_string()));
            None
        }
        Ok(Ok(measures)) if measures.format != format => {
            tell(faults::other_format(measures.format, &plain.name));
            None
        }
        Ok(Ok(measures)) => Some(Attachment { sound: Some(measures), ..plain.clone() }),
        Ok(Err(unheard)) => {
            faults::unheard(&unheard, &plain.name).into_iter().for_each(tell);
            matches!(unheard, Unheard::Coding(_) | Unheard::NotBuilt).then(|| plain.clone())
        }
    }
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

/// A file that no text shows or links, and no fact names, is not published: it was forgotten, or should not be there.
pub fn check_use(
    attachments: &BTreeMap<String, Attachment>,
    editions: &[Edition],
    radio: Option<&Radio>,
    bundle: &str,
    report: &mut Report,
) {
    let recordings = radio.map(|radio| radio.recordings.as_slice()).unwrap_or_default();
    for recording in recordings.iter().filter(|recording| !attachments.contains_key(&recording.file)) {
        let near = nearest(&recording.file, attachments.keys().map(String::as_str)).unwrap_or_default();
        let problem = Problem::new(NO_SUCH_FILE).at(recording.place.clone()).with("file", &recording.file);
        report.add(problem.with("near", near).in_bundle(bundle));
    }
    let bodies = editions.iter().flat_map(|edition| edition.bodies.values());
    let used: BTreeSet<&str> = bodies.flat_map(|body| &body.outline.files).map(|(name, ..)| name.as_str()).collect();
    let named = |file: &str| used.contains(file) || recordings.iter().any(|recording| recording.file == file);
    let unused = attachments.values().filter(|file| !file.refused && !named(&file.name));
    for attachment in unused {
        let problem = Problem::new(UNUSED).at(Place::file(&attachment.path)).with("file", &attachment.name);
        report.add(problem.in_bundle(bundle));
    }
}
