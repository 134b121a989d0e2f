//! How a language writes: interface words (`catalog`, `lint`), hours (`opening`), dates, numbers, lists, order (`format`, `overlay`, `icu`),
//! pseudo-languages for tests (`pseudo`), and the proof that numbers read in order on right-to-left pages (`bidi`).

pub mod bidi;
pub mod icu;
pub mod overlay;

pub mod format;

pub mod ftl;

pub mod catalog;

pub mod opening;

pub mod lint;
pub mod pseudo;
