//! Records that come from elsewhere and go there: sheets and files of other directories into bundles, bundles into sheets and open data.
//!
//! The way in: a sheet and a mapping (`mapping`) become records whose every value was read by the rules of its field (`fields`, `cells`);
//! what is not plain is a question, never a guess (`intake`); records meet what people wrote since (`merge`). Packages of other directories
//! are laid out as sheets first (`hsds`). The way out: open data (`hsds`), sheets of the staff (`staff`).

pub mod cells;
pub mod faults;
pub mod fields;
pub mod hsds;
pub mod intake;
pub mod mapping;
pub mod merge;
pub mod staff;
pub mod value;
