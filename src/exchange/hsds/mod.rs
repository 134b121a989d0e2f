//! The Human Services Data Specification (HSDS 3.1, openreferral.org), in which directories exchange services.

pub mod tables;
pub mod write;
