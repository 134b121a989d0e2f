//! When a service answers. Enters: hours in the syntax of OpenStreetMap (`Mo-Fr 09:00-17:00; PH off`), a time zone, the day of the
//! build. Leaves: a table of days with the time zone's changes, for two years, of which a browser only reads; and the rules as plain
//! values, from which hours are told in words. The one door to `opening_hours`, `opening_hours_syntax` and `chrono`.
//!
//! Nobody here says that a service is open now: a page is read on another day than it is built. A table ends with the year after the
//! build's; past its last day the answer is `Unknown`, which pages show as "call to check".

pub mod holidays;
pub mod mend;
pub mod syntax;
pub mod table;
pub mod told;
