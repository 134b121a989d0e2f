//! Everything known, nothing rendered: the configuration, the entries with their references found, shelves in order, and which
//! text each language shows. No theme, no words of the interface, no HTML.

pub mod assemble;
pub mod board;
pub mod config;
pub mod directory;
pub mod ease;
pub mod editions;
pub mod events;
pub mod lessons;
pub mod model;
pub mod papers;
pub mod radio;
pub mod references;
pub mod secrets;
pub mod shelf;
pub mod sounds;
pub mod sources;
pub mod standing;
pub mod telling;
pub mod vocabulary;
pub mod wording;
