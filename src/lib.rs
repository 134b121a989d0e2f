//! Fanal turns Markdown awareness material, prevention lessons, radio spots and help-service directories, written in several
//! languages, into a searchable static website.
//!
//! This file is the map of the house; no one imports from it. Each room imports only rooms that stand above it in this list.
//! The floors are held by `tests/it/architecture.rs`.

pub mod date;
pub mod ids;
pub mod lang;
pub mod memo;
pub mod path;
pub mod picture;
pub mod text;
pub mod xml;

pub mod diag;
pub mod source;

pub mod sealed;

pub mod markdown;

pub mod content;
pub mod disk;
pub mod locale;

pub mod kinds;
pub mod site;
pub mod theme;

pub mod plan;

pub mod outputs;
pub mod render;

pub mod pipeline;

pub mod sentences;

pub mod preview;

pub mod cli;
