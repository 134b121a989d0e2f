//! What was worked out in an earlier run, as bytes in `.fanal/`, always safe to delete. Enters: a name and bytes. Leaves: the bytes, or none.
//! What they mean, and whether they are whole, is for whoever made them to say.

use std::fs;
use std::path::Path;

use super::lock;

/// The name of what was measured in recordings.
pub const SOUNDS: &str = "sounds";

/// What was kept under a name; nothing if there is nothing.
pub fn load(site: &Path, name: &str) -> Vec<u8> {
    fs::read(site.join(lock::FOLDER).join(name)).unwrap_or_default()
}

/// Keeps bytes under a name. That it cannot be done harms nothing but speed.
pub fn save(site: &Path, name: &str, bytes: &[u8]) {
    let folder = site.join(lock::FOLDER);
    let beside = folder.join(format!("{name}.{}.part", std::process::id()));
    let _ = fs::create_dir(&folder);
    let kept = fs::write(&beside, bytes).and_then(|()| fs::rename(&beside, folder.join(name)));
    if kept.is_err() {
        let _ = fs::remove_file(&beside);
    }
}
