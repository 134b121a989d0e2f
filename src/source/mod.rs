//! What was read: every input file (`tree`), the files inside the program (`builtin`), and typed YAML with places (`yaml`).

pub mod builtin;
pub mod patch;
pub mod shape;
pub mod tree;
pub mod yaml;
