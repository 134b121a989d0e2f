//! Words of any script, without knowing what they are for: folded (`fold`), cut (`segment`), damaged (`damage`), counted for how hard they are to read (`ease`), as anchors and file names (`slug`),
//! as keys by which a search finds them (`normalise`), with numbers (`known`), as stems (`stem`), between the tags of a page (`tags`).

pub mod damage;
pub mod ease;
pub mod fold;
pub mod known;
pub mod normalise;
pub mod segment;
pub mod slug;
pub mod stem;
pub mod tags;
pub mod unicode;
