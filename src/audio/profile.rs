//! What a station or a platform asks of a recording, as data, and how a recording differs from it. Enters: measures, a profile, and the
//! length of the slot, if there is one. Leaves: differences, the gravest first; none means that it can be played as it is.

use super::measures::{Level, Measures};

/// A named target.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Profile {
    pub name: String,
    /// Integrated loudness, LUFS, and how far from it a recording may be, LU.
    pub loudness: Level,
    pub tolerance: Level,
    /// The highest true peak, dBTP.
    pub peak: Level,
    /// The loudest three seconds of a recording of at most two minutes, LUFS.
    pub short_term: Option<Level>,
}

/// The name of what is asked where nobody says otherwise.
pub const USUAL: &str = "ebu-r128";

/// `ebu-r128`: EBU R 128 (2023) and its supplement 1 for short programmes. `podcast`: what the large platforms of podcasts ask for.
/// `atsc-a85`: ATSC A/85, which Canadian television follows. Radio in Canada has no rule of its own: ask the station.
const PROFILES: [(&str, i32, i32, i32, Option<i32>); 3] = [
    ("ebu-r128", -2300, 50, -100, Some(-1800)),
    ("podcast", -1600, 100, -100, None),
    ("atsc-a85", -2400, 200, -200, None),
];

/// The profiles that every site knows.
pub fn built_in() -> Vec<Profile> {
    let profile = |(name, loudness, tolerance, peak, short_term): (&str, i32, i32, i32, Option<i32>)| Profile {
        name: name.to_owned(),
        loudness: Level(loudness),
        tolerance: Level(tolerance),
        peak: Level(peak),
        short_term: short_term.map(Level),
    };
    PROFILES.map(profile).into()
}

/// The target that holds where nobody says otherwise.
pub fn usual() -> Profile {
    let mut known = built_in();
    let at = known.iter().position(|profile| profile.name == USUAL).unwrap_or_default();
    known.swap_remove(at)
}

/// A recording of at most this many milliseconds is short: the loudest three seconds then stand out from what surrounds it.
pub const SHORT: u64 = 120_000;
/// Silence before and after that a listener takes for a fault, in milliseconds. No standard says: it is what stations cut away.
pub const MOST_HEAD: u64 = 500;
pub const MOST_TAIL: u64 = 1500;
/// A recording may end this much after its slot: the length of a breath, which no listener notices. In milliseconds.
pub const BREATH: u64 = 100;

/// How a recording differs from what is asked.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Difference {
    /// Nothing is heard.
    Silent,
    /// Longer than its slot; both in milliseconds.
    Long {
        duration: u64,
        slot: u64,
    },
    /// It hits the ceiling, so many times.
    Clipped(usize),
    Loud {
        by: Level,
        level: Level,
    },
    Quiet {
        by: Level,
        level: Level,
    },
    /// The true peak is too high.
    Peak(Level),
    /// Three seconds stand out.
    Outburst(Level),
    /// Only one of two loudspeakers sounds.
    OneSided,
    /// Silence before the first sound, after the last one; in milliseconds.
    Head(u64),
    Tail(u64),
    /// It leaves more than a quarter of its slot silent; both in milliseconds.
    Short {
        duration: u64,
        slot: u64,
    },
}

/// How a recording differs from a profile; `slot`: the length of its slot in seconds.
pub fn compare(measures: &Measures, profile: &Profile, slot: Option<u64>) -> Vec<Difference> {
    let mut found = Vec::new();
    let duration = measures.duration;
    let slot = slot.map(|seconds| seconds * 1000);
    if let Some(slot) = slot.filter(|slot| duration > slot + BREATH) {
        found.push(Difference::Long { duration, slot });
    }
    let Some(level) = measures.loudness else {
        found.push(Difference::Silent);
        return found;
    };
    if measures.clipped > 0 {
        found.push(Difference::Clipped(measures.clipped));
    }
    let by = Level((level.0 - profile.loudness.0).abs());
    if by > profile.tolerance {
        let loud = level > profile.loudness;
        found.push(if loud { Difference::Loud { by, level } } else { Difference::Quiet { by, level } });
    }
    // What goes away when the whole becomes softer is not told.
    let excess = if by > profile.tolerance { (level.0 - profile.loudness.0).max(0) } else { 0 };
    let above = |level: &Level, most: Level| level.0 - excess > most.0;
    let peak = measures.peak.filter(|peak| measures.clipped == 0 && above(peak, profile.peak));
    found.extend(peak.map(Difference::Peak));
    let most = profile.short_term.filter(|_| duration <= SHORT);
    let outburst = measures.short_term.filter(|level| most.is_some_and(|most| above(level, most)));
    found.extend(outburst.map(Difference::Outburst));
    if measures.one_sided {
        found.push(Difference::OneSided);
    }
    if measures.head > MOST_HEAD {
        found.push(Difference::Head(measures.head));
    }
    if measures.tail > MOST_TAIL {
        found.push(Difference::Tail(measures.tail));
    }
    if let Some(slot) = slot.filter(|slot| duration * 4 < slot * 3) {
        found.push(Difference::Short { duration, slot });
    }
    found
}
