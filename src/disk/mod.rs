//! The two doors to the disk: a site's folder read into a tree (`read`), a release published into a folder (`publish`).
//!
//! Only rooms above the pipeline come here. `hands` makes every change there is, one step at a time; `journal` finishes or throws
//! away what an interrupted command left; `lock` lets one command write at a time.

pub mod hands;
pub mod journal;
pub mod kept;
pub mod lock;
pub mod manifest;
pub mod names;
pub mod publish;
pub mod read;
pub mod stamps;
