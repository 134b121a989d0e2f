//! What was read: every input file (`tree`), and typed YAML with places (`yaml`).

pub mod tree;
