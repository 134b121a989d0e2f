//! Hashes of files that were read before, trusted while size, time and inode are the same (decisions 8).
//!
//! Enters and leaves: a file in `.fanal/`, always safe to delete. A damaged one is an empty one.

use std::collections::BTreeMap;
use std::fs::{self, Metadata};
use std::path::Path;
use std::time::{Duration, SystemTime, UNIX_EPOCH};

use super::hands::inode;
use crate::memo;

/// A file younger than this when it was read may change again without its time changing: it is read again next time.
const SETTLED: Duration = Duration::from_secs(2);

#[derive(Clone, Copy, PartialEq, Eq)]
struct Stamp {
    len: u64,
    modified: u128,
    inode: u64,
    hash: u128,
}

/// What is known of the files of one folder, and what was seen of them in this run.
#[derive(Default)]
pub struct Stamps {
    before: BTreeMap<String, Stamp>,
    seen: BTreeMap<String, Stamp>,
}

impl Stamps {
    pub fn load(path: &Path) -> Stamps {
        let text = fs::read_to_string(path).unwrap_or_default();
        Stamps { before: parse(&text).unwrap_or_default(), seen: BTreeMap::new() }
    }

    /// The hash of a file, if it is still as it was.
    pub fn trusted(&mut self, path: &str, metadata: &Metadata) -> Option<u128> {
        let stamp = *self.before.get(path)?;
        let same = stamp == self.stamp(metadata, stamp.hash)?;
        same.then(|| {
            self.seen.insert(path.to_owned(), stamp);
            stamp.hash
        })
    }

    /// Remembers the hash of a file that somebody else may be writing: `read_at` is when its reading began.
    pub fn read(&mut self, path: &str, metadata: &Metadata, hash: u128, read_at: SystemTime) {
        let settled =
            metadata.modified().is_ok_and(|modified| read_at.duration_since(modified).is_ok_and(|age| age >= SETTLED));
        if settled {
            self.made(path, metadata, hash);
        }
    }

    /// Remembers the hash of a file that we wrote ourselves.
    pub fn made(&mut self, path: &str, metadata: &Metadata, hash: u128) {
        if let Some(stamp) = self.stamp(metadata, hash) {
            self.seen.insert(path.to_owned(), stamp);
        }
    }

    /// Keeps what was seen in this run. That it cannot be kept harms nothing but speed.
    pub fn save(&self, path: &Path) {
        if self.seen == self.before {
            return;
        }
        let mut body = String::new();
        for (name, stamp) in &self.seen {
            body.push_str(&format!("{:032x} {} {} {} {name}\n", stamp.hash, stamp.len, stamp.modified, stamp.inode));
        }
        let text = format!("{FIRST} {:032x}\n{body}", memo::hash(body.as_bytes()));
        let beside = path.with_extension(format!("{}.part", std::process::id()));
        if let Some(folder) = path.parent() {
            let _ = fs::create_dir(folder);
        }
        let kept = fs::write(&beside, text).and_then(|()| fs::rename(&beside, path));
        if kept.is_err() {
            let _ = fs::remove_file(&beside);
        }
    }

    fn stamp(&self, metadata: &Metadata, hash: u128) -> Option<Stamp> {
        let modified = metadata.modified().ok()?.duration_since(UNIX_EPOCH).ok()?.as_nanos();
        Some(Stamp { len: metadata.len(), modified, inode: inode(metadata), hash })
    }
}

const FIRST: &str = "fanal stamps 1";

fn parse(text: &str) -> Option<BTreeMap<String, Stamp>> {
    let (first, body) = text.split_once('\n')?;
    let expected = format!("{FIRST} {:032x}", memo::hash(body.as_bytes()));
    if first != expected {
        return None;
    }
    body.lines()
        .map(|line| {
            let mut parts = line.splitn(5, ' ');
            let hash = u128::from_str_radix(parts.next()?, 16).ok()?;
            let len = parts.next()?.parse().ok()?;
            let modified = parts.next()?.parse().ok()?;
            let inode = parts.next()?.parse().ok()?;
            Some((parts.next()?.to_owned(), Stamp { len, modified, inode, hash }))
        })
        .collect()
}
