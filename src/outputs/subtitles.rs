//! The words of recordings in time. Enters: a recording and its script, whose lines say when they are said. Leaves: subtitles, as WebVTT for
//! browsers and as SubRip for programs for sound and video, with what is said and heard, the number as it is said and in figures.

use crate::audio::captions;
use crate::content::entry::{Edition, Entry};
use crate::content::radio::{ScriptLine, ScriptMark};
use crate::diag::report::Report;
use crate::outputs::context::Context;
use crate::outputs::frame::Desk;
use crate::outputs::radio;
use crate::outputs::sounds;
use crate::plan::{Recipe, Route};
use crate::site::model::Site;
use crate::site::radio::{Heard, Told};
use crate::site::sounds::recordings;

/// A script as it is written, with the number where TAG stands: what a recording says of its words.
pub fn script(site: &Site, entry: &Entry, edition: &Edition, mark: &ScriptMark, seconds: u32) -> String {
    let line = |line: &ScriptLine| {
        let alone = ScriptMark { lines: vec![line.clone()], ..mark.clone() };
        let heard = radio::reading(site, entry, edition, &alone, Some(seconds)).lines;
        let told = heard.iter().find_map(|heard| match heard {
            Heard::Tag(told) => Some(told.iter().map(figured).collect::<Vec<_>>().join("\n")),
            _ => None,
        });
        told.unwrap_or_else(|| line.text.clone())
    };
    mark.lines.iter().map(line).collect::<Vec<_>>().join("\n")
}

/// A sentence with its number as it is said, and in figures.
fn figured(told: &Told) -> String {
    match told.figures.is_empty() {
        true => told.said(),
        false => format!("{}{} ({}){}", told.before, told.words, told.figures, told.after),
    }
}

pub fn compose(context: &Context, route: &Route, report: &mut Report) -> Option<Recipe> {
    let desk = Desk::new(context, route);
    let site = desk.site();
    let (key, id) = route.subject.name.split_once('/')?;
    let at = site.position(key)?;
    let entry = &site.entries[at];
    let (recording, edition) =
        recordings(site, at).find(|(one, edition)| one.id == id && edition.language == *desk.code())?;
    let mark = sounds::timed(entry, recording)?;
    let duration = entry.attachments.get(&recording.file)?.sound.as_ref()?.duration;
    let colon = desk.word("radio-colon", report);
    let mut lines = Vec::with_capacity(mark.lines.len());
    for line in &mark.lines {
        // Line by line, so that each keeps its time: a tag becomes several sentences.
        let alone = ScriptMark { lines: vec![line.clone()], ..mark.clone() };
        let heard = radio::reading(site, entry, edition, &alone, Some(recording.slot)).lines;
        let words: Vec<String> = heard.iter().map(|heard| said(&desk, heard, &colon, report)).collect();
        lines.push((line.time, words.join("\n")));
    }
    let (cues, _) = captions::cues(&lines, duration);
    let text = if route.subject.page == sounds::WEBVTT.0 { captions::webvtt(&cues) } else { captions::subrip(&cues) };
    Some(Recipe::Bytes(text.into_bytes()))
}

/// A line as it is read: who speaks, what is heard, the number as it is said with its figures.
fn said(desk: &Desk, heard: &Heard, colon: &str, report: &mut Report) -> String {
    match heard {
        Heard::Speech { who, words } => format!("{who}{colon} {}", desk.set(words)),
        Heard::Noise { who, words, .. } if words.is_empty() => format!("[{who}]"),
        Heard::Noise { who, words, .. } => format!("[{who}{colon} {}]", desk.set(words)),
        Heard::Tag(told) => told.iter().map(figured).collect::<Vec<_>>().join("\n"),
        Heard::Local(told) => told.left_open(&desk.word("radio-local", report)),
        Heard::Other(words) => desk.set(words),
    }
}
