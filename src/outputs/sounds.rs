//! Recordings on pages. Enters: spots with recordings. Leaves: what a page needs to play one, and where its subtitles stand: beside the page of a
//! script whose lines say when they are said. The page of the script is the transcript.

use crate::audio::decode::Format;
use crate::content::entry::Entry;
use crate::content::radio::{Recording, ScriptMark};
use crate::lang;
use crate::outputs::attachments;
use crate::outputs::frame::Desk;
use crate::outputs::view::Player;
use crate::path::OutputPath;
use crate::plan::{self, Claims, Plan, Profile, Subject};
use crate::site::model::Site;
use crate::site::sounds::{self, recordings};

pub const NAME: &str = "subtitles";

/// The two forms: number of the page in the plan, and ending.
pub const WEBVTT: (u32, &str) = (1, "vtt");
const SUBRIP: (u32, &str) = (2, "srt");

/// The script of a recording, if its lines say when they are said.
pub fn timed<'a>(entry: &'a Entry, recording: &Recording) -> Option<&'a ScriptMark> {
    let (_, mark) = sounds::script(entry, recording)?;
    let listened = entry.attachments.get(&recording.file)?.sound.is_some();
    (listened && mark.lines.iter().any(|line| line.time.is_some())).then_some(mark)
}

pub fn routes(site: &Site, profile: &Profile, claims: &mut Claims) {
    for (at, entry) in site.entries.iter().enumerate() {
        for (recording, edition) in recordings(site, at).filter(|(recording, _)| timed(entry, recording).is_some()) {
            let folder = plan::entry_folder(site, entry, &edition.language, profile.links);
            for (form, ending) in [WEBVTT, SUBRIP] {
                let path = format!("{folder}/{}/{}.{ending}", recording.slot, recording.id);
                claims.add(&path, subject(entry, recording, &edition.language, form), Some(recording.place.clone()));
            }
        }
    }
}

fn subject(entry: &Entry, recording: &Recording, code: &lang::Code, form: u32) -> Subject {
    Subject::new(NAME, &format!("{}/{}", entry.key, recording.id)).in_language(code).page(form)
}

/// The recordings of an entry that a page in its language plays.
pub fn players(desk: &Desk, at: usize) -> Vec<Player> {
    let entry = &desk.site().entries[at];
    let own = recordings(desk.site(), at).filter(|(_, edition)| edition.language == *desk.code());
    own.filter_map(|(recording, _)| player(desk, entry, recording)).collect()
}

fn player(desk: &Desk, entry: &Entry, recording: &Recording) -> Option<Player> {
    let plan = desk.context.plan;
    let file = attachments::file(plan, entry, &recording.file, desk.path)?;
    let format = Format::of_ending(&file.extension)?;
    let sound = entry.attachments.get(&recording.file)?.sound.as_ref();
    let captions = |form: u32| {
        let route = plan.find(&subject(entry, recording, desk.code(), form))?;
        Some(desk.link(route, None))
    };
    Some(Player {
        src: file.href,
        media_type: format.media_type().to_owned(),
        seconds: recording.slot,
        format: format.name().to_owned(),
        duration: sound.map(|sound| ((sound.duration + 500) / 1000) as u32),
        kilobytes: file.length.div_ceil(1000) as u32,
        transcript: desk.address(plan::SCRIPT, &format!("{}/{}", entry.key, recording.slot)),
        webvtt: captions(WEBVTT.0),
        subrip: captions(SUBRIP.0),
    })
}

/// Where the subtitles of a recording are, with their media types.
pub fn subtitles<'a>(
    plan: &'a Plan,
    entry: &Entry,
    recording: &Recording,
    code: &lang::Code,
) -> Vec<(&'static str, &'a OutputPath)> {
    let forms = [(WEBVTT.0, "text/vtt"), (SUBRIP.0, "application/x-subrip")];
    let found = forms.into_iter().filter_map(|(form, media_type)| {
        let route = plan.find(&subject(entry, recording, code, form))?;
        Some((media_type, &route.path))
    });
    found.collect()
}
