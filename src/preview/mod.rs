//! The site from memory, on this computer only: built again at each change of a file, with its problems on the page.

pub mod page;
pub mod server;
pub mod session;
pub mod watch;
