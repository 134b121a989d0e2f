//! Recordings: what is heard in them, whether a station can play them as they are, what they say of themselves, and their words in time.
//!
//! `decode` (the door to symphonia) makes samples of bytes, `loudness` (the door to ebur128) weighs them as stations do, and `measures`
//! joins the two; `profile` compares measures with what a station asks for, and `faults` makes problems of the difference. `tags` (the door to
//! lofty) writes what a recording says of itself, `captions` writes timed words as subtitles. All of it is pure: bytes or text in, values or
//! bytes out. Nothing here changes what is heard.

pub mod captions;
pub mod decode;
pub mod faults;
pub mod loudness;
pub mod measures;
pub mod profile;
pub mod tags;
