//! What is said aloud, and how long it takes. Enters: `locales/<tag>/spoken.yaml` of each language, and texts. Leaves: numbers and
//! addresses as words of that language, the lines of a script, seconds. No language ever speaks with the words of another: what a
//! language does not say of itself is left out, and whoever asks is told so.

pub mod words;

pub mod say;
pub mod script;

pub mod pace;
