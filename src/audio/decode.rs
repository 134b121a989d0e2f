//! Recordings as samples; the one door to symphonia. Enters: the bytes of a WAV, MP3, FLAC, Ogg Vorbis or M4A file. Leaves: its samples,
//! piece by piece, or why they cannot be had: a file that is cut short or damaged is told from one that is no recording at all.

use serde::{Deserialize, Serialize};

/// Whether this program can listen (feature `audio`).
pub const LISTENS: bool = cfg!(feature = "audio");

/// What the bytes are, whatever the name of the file says.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug, Serialize, Deserialize)]
pub enum Format {
    Wav,
    Mp3,
    Flac,
    Ogg,
    Mp4,
}

/// Formats with the name that people know, the endings that files have, the first of them the usual one, and the media type of each.
const FORMATS: [(Format, &str, &[&str], &str); 5] = [
    (Format::Wav, "WAV", &["wav"], "audio/wav"),
    (Format::Mp3, "MP3", &["mp3"], "audio/mpeg"),
    (Format::Flac, "FLAC", &["flac"], "audio/flac"),
    (Format::Ogg, "Ogg", &["ogg", "oga", "opus"], "audio/ogg"),
    (Format::Mp4, "M4A", &["m4a"], "audio/mp4"),
];

impl Format {
    /// The format that an ending promises, in lower case; nothing for a file that is no recording.
    pub fn of_ending(ending: &str) -> Option<Format> {
        FORMATS.iter().find(|(.., endings, _)| endings.contains(&ending)).map(|(format, ..)| *format)
    }

    fn row(self) -> &'static (Format, &'static str, &'static [&'static str], &'static str) {
        FORMATS.iter().find(|(format, ..)| *format == self).unwrap_or(&FORMATS[0])
    }

    /// `MP3`, as people know it.
    pub fn name(self) -> &'static str {
        self.row().1
    }

    /// Its usual ending.
    pub fn ending(self) -> &'static str {
        self.row().2[0]
    }

    /// `audio/mpeg`, as servers and feeds say it.
    pub fn media_type(self) -> &'static str {
        self.row().3
    }
}

/// How the samples of a recording come.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Stream {
    pub format: Format,
    /// Samples a second.
    pub rate: u32,
    pub channels: usize,
}

/// Why a recording cannot be heard.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub enum Unheard {
    /// The bytes are no recording that we know.
    NoRecording,
    /// A way of coding sound that we cannot decode, by the name that the file gives it.
    Coding(String),
    /// It begins as a recording and cannot be read to its end: the words of the library, and after how many milliseconds.
    Damaged { words: String, after: u64 },
    /// It ends before it should: in milliseconds, how long it is and how long it says it is.
    Cut { heard: u64, said: u64 },
    /// It holds no sample.
    Empty,
    /// This program was made without the part that listens.
    NotBuilt,
}

/// Gives the samples of a recording to `hear`, channel by channel in turn, with full scale at 1.
#[cfg(not(feature = "audio"))]
pub fn decode(_: &[u8], _: &mut dyn FnMut(&Stream, &[f32])) -> Result<Stream, Unheard> {
    Err(Unheard::NotBuilt)
}

#[cfg(feature = "audio")]
pub use with_symphonia::decode;

#[cfg(feature = "audio")]
mod with_symphonia {
    use std::io::Cursor;

    use symphonia::core::codecs::CodecParameters;
    use symphonia::core::codecs::audio::AudioDecoderOptions;
    use symphonia::core::codecs::audio::well_known::CODEC_ID_OPUS;
    use symphonia::core::errors::Error;
    use symphonia::core::formats::probe::Hint;
    use symphonia::core::formats::well_known::{
        FORMAT_ID_FLAC, FORMAT_ID_ISOMP4, FORMAT_ID_MP3, FORMAT_ID_OGG, FORMAT_ID_WAVE,
    };
    use symphonia::core::formats::{FormatId, FormatOptions, TrackType};
    use symphonia::core::io::MediaSourceStream;
    use symphonia::core::meta::MetadataOptions;

    use crate::audio::decode::{Format, Stream, Unheard};

    /// More than a recording of voices ever has; a file that claims more is damaged or made to do harm.
    const MOST_CHANNELS: usize = 8;
    const MOST_RATE: u32 = 192_000;

    /// Where parts of two MP3 files were joined, a frame is lost without anybody hearing it. More than one in this many is damage.
    const ONE_LOST_IN: u64 = 50;

    /// Gives the samples of a recording to `hear`, channel by channel in turn, with full scale at 1.
    pub fn decode(bytes: &[u8], hear: &mut dyn FnMut(&Stream, &[f32])) -> Result<Stream, Unheard> {
        let source = MediaSourceStream::new(Box::new(Cursor::new(bytes)), Default::default());
        let probe = symphonia::default::get_probe();
        let probed = probe.probe(&Hint::new(), source, FormatOptions::default(), MetadataOptions::default());
        let mut reader = probed.map_err(|error| match error {
            Error::DecodeError(_) | Error::LimitError(_) => damaged(&error, 0),
            _ => Unheard::NoRecording,
        })?;
        let format = known(reader.format_info().format).ok_or(Unheard::NoRecording)?;
        let track = reader.default_track(TrackType::Audio).ok_or(Unheard::NoRecording)?;
        let track_id = track.id;
        let said = track.num_frames;
        let parameters = match &track.codec_params {
            Some(CodecParameters::Audio(parameters)) => parameters.clone(),
            _ => return Err(Unheard::NoRecording),
        };
        let decoder = symphonia::default::get_codecs().make_audio_decoder(&parameters, &AudioDecoderOptions::default());
        let mut decoder = decoder.map_err(|error| match error {
            Error::Unsupported(_) => {
                let is_opus = parameters.codec == CODEC_ID_OPUS;
                Unheard::Coding(if is_opus { "Opus".to_owned() } else { parameters.codec.to_string() })
            }
            error => damaged(&error, 0),
        })?;
        let mut stream: Option<Stream> = None;
        let mut samples: Vec<f32> = Vec::new();
        let (mut frames, mut packets, mut lost) = (0_u64, 0_u64, None::<(u64, String, u64)>);
        let after = |stream: &Option<Stream>, frames: u64| stream.map_or(0, |stream| milliseconds(frames, stream.rate));
        loop {
            let packet = match reader.next_packet() {
                Ok(Some(packet)) => packet,
                Ok(None) => break,
                Err(Error::IoError(_)) if frames == 0 => return Err(Unheard::Empty),
                Err(error) => return Err(damaged(&error, after(&stream, frames))),
            };
            if packet.track_id != track_id {
                continue;
            }
            packets += 1;
            let decoded = match decoder.decode(&packet) {
                Ok(decoded) => decoded,
                Err(error @ (Error::DecodeError(_) | Error::IoError(_))) => {
                    let so_far = lost.map_or(0, |(count, ..)| count);
                    lost = Some((so_far + 1, error.to_string(), after(&stream, frames)));
                    continue;
                }
                Err(error) => return Err(damaged(&error, after(&stream, frames))),
            };
            let (rate, channels) = (decoded.spec().rate(), decoded.spec().channels().count());
            let now = Stream { format, rate, channels };
            let odd = channels == 0 || channels > MOST_CHANNELS || rate == 0 || rate > MOST_RATE;
            if odd || stream.is_some_and(|before| before != now) {
                let words = format!("{channels} channels at {rate} Hz");
                return Err(Unheard::Damaged { words, after: after(&stream, frames) });
            }
            stream = Some(now);
            frames += decoded.frames() as u64;
            decoded.copy_to_vec_interleaved(&mut samples);
            hear(&now, &samples);
        }
        if let Some((_, words, after)) = lost.filter(|(count, ..)| count * ONE_LOST_IN > packets) {
            return Err(Unheard::Damaged { words, after });
        }
        let stream = stream.filter(|_| frames > 0).ok_or(Unheard::Empty)?;
        let (heard, said) = (milliseconds(frames, stream.rate), milliseconds(said.unwrap_or(frames), stream.rate));
        // Encoders pad, and a few count it differently: a tenth of a second is no loss that anybody hears.
        if heard + 100 < said { Err(Unheard::Cut { heard, said }) } else { Ok(stream) }
    }

    fn known(id: FormatId) -> Option<Format> {
        let formats = [
            (FORMAT_ID_WAVE, Format::Wav),
            (FORMAT_ID_MP3, Format::Mp3),
            (FORMAT_ID_FLAC, Format::Flac),
            (FORMAT_ID_OGG, Format::Ogg),
            (FORMAT_ID_ISOMP4, Format::Mp4),
        ];
        formats.into_iter().find(|(known, _)| *known == id).map(|(_, format)| format)
    }

    fn damaged(error: &Error, after: u64) -> Unheard {
        Unheard::Damaged { words: error.to_string(), after }
    }

    fn milliseconds(frames: u64, rate: u32) -> u64 {
        frames.saturating_mul(1000) / u64::from(rate.max(1))
    }
}
