//! What is wrong with a recording, as problems. Enters: why it cannot be heard, or how it differs from what is asked. Leaves: problems; where
//! they are is for the caller to say.

use super::decode::{Format, Unheard};
use super::measures::Level;
use super::profile::{Difference, MOST_HEAD, MOST_TAIL, Profile};
use crate::diag::report::{Argument, Code, Problem};

const DAMAGED: Code = Code::error("I121");
const OTHER_FORMAT: Code = Code::error("I122");
const UNKNOWN_CODING: Code = Code::advice("I123");
const LOUDNESS: Code = Code::advice("I124");
const PEAK: Code = Code::advice("I125");
const OUTBURST: Code = Code::advice("I126");
const SILENCE: Code = Code::advice("I127");
const TOO_LONG: Code = Code::error("I128");
const TOO_SHORT: Code = Code::advice("I129");
const NOTHING_HEARD: Code = Code::advice("I130");

/// That a recording cannot be heard; nothing if this program cannot listen at all.
pub fn unheard(unheard: &Unheard, file: &str) -> Option<Problem> {
    let new = |code: Code| Problem::new(code).with("file", file);
    let damaged = |kind: &str, after: u64, said: u64| {
        new(DAMAGED).with("kind", kind).with("after", seconds(after)).with("said", seconds(said))
    };
    Some(match unheard {
        Unheard::NoRecording => damaged("no-recording", 0, 0),
        Unheard::Damaged { words, after } => damaged("damaged", *after, 0).foreign(words),
        Unheard::Cut { heard, said } => damaged("cut", *heard, *said),
        Unheard::Empty => damaged("empty", 0, 0),
        Unheard::Coding(name) => new(UNKNOWN_CODING).with("coding", name),
        Unheard::NotBuilt => return None,
    })
}

/// That a file is another kind of recording than its name says: some browsers and most stations' programs then refuse it.
pub fn other_format(format: Format, file: &str) -> Problem {
    let stem = file.rsplit_once('.').map_or(file, |(stem, _)| stem);
    let near = format!("{stem}.{}", format.ending());
    Problem::new(OTHER_FORMAT).with("file", file).with("format", format.name()).with("near", near)
}

/// How a recording differs from a profile.
pub fn difference(difference: Difference, profile: &Profile, file: &str) -> Problem {
    let new = |code: Code| Problem::new(code).with("file", file);
    let tenths = |level: Level| Argument::Tenths(level.tenths());
    let loudness = |kind: &str, by, level| {
        new(LOUDNESS)
            .with("kind", kind)
            .with("level", tenths(level))
            .with("by", tenths(by))
            .with("meant", tenths(profile.loudness))
            .with("tolerance", tenths(profile.tolerance))
            .with("profile", &profile.name)
    };
    let slot =
        |code, duration, slot: u64| new(code).with("duration", seconds(duration)).with("slot", (slot / 1000) as usize);
    match difference {
        Difference::Silent => new(NOTHING_HEARD).with("kind", "silent"),
        Difference::OneSided => new(NOTHING_HEARD).with("kind", "one-sided"),
        Difference::Loud { by, level } => loudness("loud", by, level),
        Difference::Quiet { by, level } => loudness("quiet", by, level),
        Difference::Clipped(count) => new(PEAK)
            .with("kind", "clipped")
            .with("count", count)
            .with("level", 0usize)
            .with("most", tenths(profile.peak)),
        Difference::Peak(level) => new(PEAK)
            .with("kind", "peak")
            .with("count", 0usize)
            .with("level", tenths(level))
            .with("most", tenths(profile.peak)),
        Difference::Outburst(level) => {
            let most = profile.short_term.unwrap_or(profile.loudness);
            new(OUTBURST).with("level", tenths(level)).with("most", tenths(most)).with("profile", &profile.name)
        }
        Difference::Head(silent) => {
            new(SILENCE).with("kind", "head").with("silent", seconds(silent)).with("most", seconds(MOST_HEAD))
        }
        Difference::Tail(silent) => {
            new(SILENCE).with("kind", "tail").with("silent", seconds(silent)).with("most", seconds(MOST_TAIL))
        }
        Difference::Long { duration, slot: length } => slot(TOO_LONG, duration, length),
        Difference::Short { duration, slot: length } => slot(TOO_SHORT, duration, length),
    }
}

/// Milliseconds as seconds with one decimal.
pub fn seconds(milliseconds: u64) -> Argument {
    Argument::Tenths((milliseconds as i64 + 50) / 100)
}
