//! What can be measured in a recording. Enters: its bytes. Leaves: `Measures`: how long, how loud, how it is stored, where it is silent.
//! Equal bytes give equal measures on every machine: figures are kept as whole hundredths.

use serde::{Deserialize, Serialize};

use super::decode::Format;
#[cfg(not(feature = "audio"))]
use super::decode::Unheard;

/// Raised when the same bytes come to be measured differently, so that what was kept is measured anew.
pub const VERSION: u32 = 1;

/// A level in hundredths: of LUFS, LU or decibels, as its use says.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug, Serialize, Deserialize)]
pub struct Level(pub i32);

impl Level {
    /// From decibels or loudness units.
    pub fn new(level: f64) -> Level {
        Level((level * 100.0).round() as i32)
    }

    /// Rounded to tenths, as people say it.
    pub fn tenths(self) -> i64 {
        (f64::from(self.0) / 10.0).round() as i64
    }
}

/// A recording, measured.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct Measures {
    pub format: Format,
    /// In milliseconds.
    pub duration: u64,
    /// Samples a second.
    pub rate: u32,
    pub channels: usize,
    /// One of two channels is silent, while the other is not.
    pub one_sided: bool,
    /// Integrated loudness, LUFS. Absent for silence.
    pub loudness: Option<Level>,
    /// The loudest three seconds, LUFS.
    pub short_term: Option<Level>,
    /// The range of loudness, LU.
    pub range: Option<Level>,
    /// The true peak, dBTP.
    pub peak: Option<Level>,
    /// How often the sound hits the ceiling and stays there.
    pub clipped: usize,
    /// Silence before the first sound and after the last one, in milliseconds.
    pub head: u64,
    pub tail: u64,
}

/// Measures a recording.
#[cfg(not(feature = "audio"))]
pub fn measure(_: &[u8]) -> Result<Measures, Unheard> {
    Err(Unheard::NotBuilt)
}

#[cfg(feature = "audio")]
pub use listening::measure;

#[cfg(feature = "audio")]
mod listening {
    use crate::audio::decode::{self, Stream, Unheard};
    use crate::audio::loudness::Meter;
    use crate::audio::measures::{Level, Measures};

    /// A hundredth of a second softer than this is silence: mean square of −50 dB below full scale, above the hiss of a quiet room.
    const SILENT: f32 = 1e-5;
    /// As loud as 16 bits can be, and as many samples in a row as no wave stays there by itself.
    const CEILING: f32 = 0.9999;
    const IN_A_ROW: usize = 4;

    /// Measures a recording.
    pub fn measure(bytes: &[u8]) -> Result<Measures, Unheard> {
        let mut ear: Option<Ear> = None;
        let stream = decode::decode(bytes, &mut |stream, samples| {
            ear.get_or_insert_with(|| Ear::new(stream)).hear(samples);
        })?;
        ear.map(|ear| ear.finish(stream)).ok_or(Unheard::Empty)
    }

    struct Ear {
        meter: Option<Meter>,
        frames: u64,
        /// Frames of a hundredth of a second.
        piece: u64,
        /// Of the piece under way: frames, and the sum of squares of each channel.
        inside: u64,
        squares: Vec<f32>,
        /// The frames at which the first sound began and the last one ended.
        first: Option<u64>,
        last: u64,
        /// Which channels were ever heard.
        heard: Vec<bool>,
        /// How many samples in a row each channel has been at the ceiling.
        at_ceiling: Vec<usize>,
        clipped: usize,
    }

    impl Ear {
        fn new(stream: &Stream) -> Ear {
            Ear {
                meter: Meter::new(stream.rate, stream.channels),
                frames: 0,
                piece: u64::from(stream.rate / 100).max(1),
                inside: 0,
                squares: vec![0.0; stream.channels],
                first: None,
                last: 0,
                heard: vec![false; stream.channels],
                at_ceiling: vec![0; stream.channels],
                clipped: 0,
            }
        }

        fn hear(&mut self, samples: &[f32]) {
            if let Some(meter) = &mut self.meter {
                meter.hear(samples);
            }
            let channels = self.squares.len();
            for frame in samples.chunks_exact(channels) {
                for (at, sample) in frame.iter().enumerate() {
                    self.squares[at] += sample * sample;
                    let row = if sample.abs() >= CEILING { self.at_ceiling[at] + 1 } else { 0 };
                    self.at_ceiling[at] = row;
                    self.clipped += usize::from(row == IN_A_ROW);
                }
                self.frames += 1;
                self.inside += 1;
                if self.inside == self.piece {
                    self.end_piece();
                }
            }
        }

        fn end_piece(&mut self) {
            let mut sounds = false;
            for (square, heard) in self.squares.iter_mut().zip(&mut self.heard) {
                let loud = *square > SILENT * self.inside as f32;
                *heard |= loud;
                sounds |= loud;
                *square = 0.0;
            }
            if sounds {
                self.first.get_or_insert(self.frames - self.inside);
                self.last = self.frames;
            }
            self.inside = 0;
        }

        fn finish(mut self, stream: Stream) -> Measures {
            if self.inside > 0 {
                self.end_piece();
            }
            let milliseconds = |frames: u64| frames * 1000 / u64::from(stream.rate);
            let loudness = self.meter.take().map(Meter::finish).unwrap_or_default();
            // What nobody hears has no level, though noise has one on paper.
            let level = |level: Option<f64>| level.filter(|_| self.first.is_some()).map(Level::new);
            Measures {
                format: stream.format,
                duration: milliseconds(self.frames),
                rate: stream.rate,
                channels: stream.channels,
                one_sided: stream.channels == 2 && self.heard[0] != self.heard[1],
                loudness: level(loudness.integrated),
                short_term: level(loudness.short_term),
                range: level(loudness.range),
                peak: level(loudness.peak),
                clipped: self.clipped,
                head: milliseconds(self.first.unwrap_or(self.frames)),
                tail: milliseconds(self.frames - self.last),
            }
        }
    }
}
