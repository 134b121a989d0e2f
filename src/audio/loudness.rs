//! How loud a recording is, as broadcasters measure it (ITU-R BS.1770, EBU R 128, EBU Tech 3341 and 3342); the one door to ebur128. Enters:
//! samples, piece by piece. Leaves: integrated loudness, the loudest three seconds, the range of loudness and the true peak.

/// What was measured. Each is absent where it means nothing: silence has no loudness, and two seconds have no loudest three.
#[derive(Clone, Copy, PartialEq, Debug, Default)]
pub struct Loudness {
    /// Integrated, gated, in LUFS.
    pub integrated: Option<f64>,
    /// The loudest three seconds, looked for ten times a second, in LUFS.
    pub short_term: Option<f64>,
    /// In LU.
    pub range: Option<f64>,
    /// The highest peak between samples, in dBTP.
    pub peak: Option<f64>,
}

#[cfg(feature = "audio")]
pub use with_ebur128::Meter;

#[cfg(feature = "audio")]
mod with_ebur128 {
    use ebur128::{Channel, EbuR128, Mode};

    use crate::audio::loudness::Loudness;

    /// A loudness meter of one recording.
    pub struct Meter {
        meter: EbuR128,
        channels: usize,
        /// Samples of a tenth of a second, all channels together.
        step: usize,
        waiting: Vec<f32>,
        steps: usize,
        short_term: Option<f64>,
        refused: bool,
    }

    impl Meter {
        /// `rate` in samples a second. A recording with one channel is measured as it is heard: from both loudspeakers.
        pub fn new(rate: u32, channels: usize) -> Option<Meter> {
            let mode = Mode::I | Mode::S | Mode::LRA | Mode::TRUE_PEAK;
            let mut meter = EbuR128::new(channels as u32, rate, mode).ok()?;
            if channels == 1 {
                meter.set_channel(0, Channel::DualMono).ok()?;
            }
            let step = (rate as usize / 10).max(1) * channels;
            Some(Meter { meter, channels, step, waiting: Vec::new(), steps: 0, short_term: None, refused: false })
        }

        /// Samples of all channels in turn.
        pub fn hear(&mut self, samples: &[f32]) {
            self.waiting.extend_from_slice(samples);
            let whole = self.waiting.len() / self.step * self.step;
            for start in (0..whole).step_by(self.step) {
                self.refused |= self.meter.add_frames_f32(&self.waiting[start..start + self.step]).is_err();
                self.steps += 1;
                if self.steps >= 30 {
                    let now = self.meter.loudness_shortterm().ok().filter(|loudness| loudness.is_finite());
                    self.short_term = [self.short_term, now].into_iter().flatten().reduce(f64::max);
                }
            }
            self.waiting.drain(..whole);
        }

        pub fn finish(mut self) -> Loudness {
            self.refused |= self.meter.add_frames_f32(&self.waiting).is_err();
            if self.refused {
                return Loudness::default();
            }
            let peaks = (0..self.channels).filter_map(|channel| self.meter.true_peak(channel as u32).ok());
            let peak = peaks.reduce(f64::max).map(|peak| 20.0 * peak.log10());
            let finite = |value: f64| Some(value).filter(|value| value.is_finite());
            Loudness {
                integrated: self.meter.loudness_global().ok().and_then(finite),
                short_term: self.short_term,
                range: self.meter.loudness_range().ok().and_then(finite).filter(|_| self.short_term.is_some()),
                peak: peak.and_then(finite),
            }
        }
    }
}
