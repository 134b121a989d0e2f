//! What was read: every input file (`tree`), and typed YAML with places (`yaml`).

pub mod shape;
pub mod tree;
pub mod yaml;
