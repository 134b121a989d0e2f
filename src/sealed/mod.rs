//! Values that must never be published, and the gate that every published byte passes.
//!
//! `value`: what can be kept and never shown. `private`: the files of `private/`, read. `dependants`: what follows from an address or a number. `seals`: the
//! search. `streets`: what tells a street without its number. `unfold`: codes undone, letters made plain. `near`: a street beside its number. `packed`: what is inside documents and archives. `gate`: parts become `Cleared`, which alone can be
//! published. `sources`: the same search in what people write. `mask`: messages without values.

pub mod dependants;
pub mod gate;
pub mod mask;
pub mod near;
pub mod packed;
pub mod private;
pub mod seals;
pub mod sources;
pub mod streets;
pub mod unfold;
pub mod value;

pub use gate::{Cleared, Content, Leak, Leaks, Part, clear, scan};
pub use seals::{Seals, TooManyValues};
pub use value::{Origin, Sealed, Value};
