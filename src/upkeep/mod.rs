//! What the people who keep a directory need to know: what to ask again, which records look alike, where nothing is offered. Enters: a
//! site on a day. Leaves: typed lists, and sheets to print or to open in another program; nothing here is published, and nothing sealed
//! is known here.

pub mod atlas;
pub mod changes;
pub mod crossing;
pub mod due;
pub mod duplicates;
pub mod gaps;
pub mod sheet;
pub mod uses;
pub mod verify;
