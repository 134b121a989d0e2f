//! The Human Services Data Specification (openreferral.org): its packages read (`read`, `hours`) and laid out as sheets (`layout`), and
//! services written as it says them (`write`, `tables`).

pub mod hours;
pub mod layout;
pub mod read;
pub mod tables;
pub mod write;
