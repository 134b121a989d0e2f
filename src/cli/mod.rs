//! The command line: what was typed becomes calls of the rooms below, and what they found becomes words.

pub mod arguments;
pub mod commands;
pub mod github;
pub mod json;
pub mod sarif;
pub mod system;
pub mod terminal;
