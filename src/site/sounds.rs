//! Whether the recordings of a site are as loud as it wants them, fit their slots, and are said when their scripts say. Enters: entries whose
//! recordings are measured, and the target of `site.yaml`. Leaves: advice, and errors for what no station can play.

use crate::audio::captions::{self, FaultKind};
use crate::audio::faults;
use crate::audio::profile;
use crate::content::entry::{Edition, Entry};
use crate::content::radio::{Recording, ScriptMark};
use crate::diag::report::{Code, Place, Problem, Report};
use crate::markdown::blocks::View;
use crate::site::config::Config;
use crate::site::model::Site;

const BAD_TIME: Code = Code::advice("I135");

/// Tells how each recording differs from the site's target and from its slot.
pub fn check(config: &Config, entries: &[Entry], report: &mut Report) {
    for entry in entries {
        for (name, attachment) in &entry.attachments {
            let Some(measures) = &attachment.sound else { continue };
            let recordings = entry.radio.iter().flat_map(|radio| &radio.recordings);
            let recording = recordings.into_iter().find(|recording| recording.file == *name);
            let slot = recording.map(|recording| u64::from(recording.slot));
            for difference in profile::compare(measures, &config.target, slot) {
                let problem = faults::difference(difference, &config.target, name);
                report.add(problem.at(Place::file(&attachment.path)).in_bundle(&entry.key));
            }
            if let Some((edition, mark)) = recording.and_then(|recording| script(entry, recording)) {
                check_times(entry, edition, mark, measures.duration, report);
            }
        }
    }
}

/// The recordings of an entry in languages in which it has its own text, the shortest first.
pub fn recordings(site: &Site, at: usize) -> impl Iterator<Item = (&Recording, &Edition)> {
    let entry = &site.entries[at];
    let mut recordings: Vec<&Recording> = entry.radio.iter().flat_map(|radio| &radio.recordings).collect();
    recordings.sort_by_key(|recording| recording.slot);
    let own = move |recording: &Recording| {
        let edition = entry.editions.iter().find(|edition| edition.language.as_str() == recording.language)?;
        site.shown(at, &edition.language).is_own().then_some(edition)
    };
    let playable = |recording: &&Recording| entry.attachments.get(&recording.file).is_some_and(|file| !file.refused);
    recordings.into_iter().filter(playable).filter_map(move |recording| Some((recording, own(recording)?)))
}

/// The script of a recording, and the text it stands in.
pub fn script<'a>(entry: &'a Entry, recording: &Recording) -> Option<(&'a Edition, &'a ScriptMark)> {
    let edition = entry.editions.iter().find(|edition| edition.language.as_str() == recording.language)?;
    let seconds = recording.slot.to_string();
    let scripts = &edition.body(View::Public)?.outline.scripts;
    Some((edition, scripts.iter().find(|script| script.name == "slot" && script.id == seconds)?))
}

fn check_times(entry: &Entry, edition: &Edition, mark: &ScriptMark, duration: u64, report: &mut Report) {
    let lines: Vec<(Option<u64>, String)> = mark.lines.iter().map(|line| (line.time, line.text.clone())).collect();
    let (_, wrong) = captions::cues(&lines, duration);
    for fault in wrong {
        let Some(line) = mark.lines.get(fault.line - 1) else { continue };
        let kind = match fault.kind {
            FaultKind::Backwards => "backwards",
            FaultKind::Beyond => "beyond",
        };
        let place = Place::range(&edition.path, line.range.clone());
        let problem = Problem::new(BAD_TIME).at(place).with("kind", kind).with("duration", faults::seconds(duration));
        report.add(problem.in_bundle(&entry.key));
    }
}
