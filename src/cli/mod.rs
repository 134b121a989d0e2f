//! The command line: what was typed becomes calls of the rooms below, and what they found becomes words.

pub mod arguments;
pub mod commands;
pub mod exporting;
pub mod github;
pub mod hold;
pub mod importing;
pub mod json;
pub mod making;
pub mod online;
pub mod recordings;
pub mod sarif;
pub mod scaffold;
pub mod schema;
pub mod screen;
pub mod system;
pub mod terminal;
pub mod upkeep;
pub mod weights;
pub mod withdrawn;
pub mod writing;
