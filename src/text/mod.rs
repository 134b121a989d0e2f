//! Words of any script, without knowing what they are for: folded (`fold`), cut (`segment`), as anchors and file names (`slug`),
//! as stems (`stem`).

pub mod fold;
pub mod segment;
pub mod slug;
pub mod stem;
pub mod unicode;
