//! What an interrupted command left is finished or thrown away, so that the output folder is always one whole tree.
//!
//! Enters: the output folder, and beside it the staging folder of a command that was stopped. Leaves: the old tree or the new one.
//!
//! A staging folder holds `tree`, the new tree, and where the system cannot exchange two folders `journal`, the moves that make
//! the new tree of the old. While the list of files in a tree has its name for new trees, that tree never was in its place: it is
//! thrown away. With its usual name it is the old tree after the exchange: files of others that came into it at the last moment
//! are moved over, the rest goes. A journal that stands under its name is complete, and every move in it may be made twice.

use std::collections::BTreeSet;
use std::fs;
use std::io;
use std::path::{Path, PathBuf};

use super::hands::{Done, Fault, Hands, PART, Step, device, hash_of, inode, list};
use super::manifest::{self, Made, Manifest};
use crate::memo;
use crate::path::OutputPath;

/// The name of a staging folder that must stand inside the output folder.
pub const INSIDE: &str = ".fanal-staging";

/// A folder where the next tree is made.
#[derive(Clone, Debug)]
pub struct Staging {
    pub folder: PathBuf,
}

impl Staging {
    /// Beside the output folder: it can take its place in one step.
    pub fn beside(out: &Path) -> Staging {
        let name = out.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default();
        Staging { folder: out.with_file_name(format!(".{name}{INSIDE}")) }
    }

    /// In the output folder, where that is a file system of its own or its parent cannot be written.
    pub fn inside(out: &Path) -> Staging {
        Staging { folder: out.join(INSIDE) }
    }

    pub fn tree(&self) -> PathBuf {
        self.folder.join("tree")
    }

    pub fn journal(&self) -> PathBuf {
        self.folder.join("journal")
    }
}

/// The moves that make the new tree of the old.
#[derive(Clone, PartialEq, Eq, Default, Debug)]
pub struct Journal {
    /// Files to move from the staged tree.
    pub put: Vec<OutputPath>,
    /// Files to remove, if they are still as Fanal made them.
    pub drop: Vec<(OutputPath, Made)>,
}

const FIRST_LINE: &str = "fanal journal 1";

impl Journal {
    pub fn to_text(&self) -> String {
        let mut text = format!("{FIRST_LINE}\n");
        for path in &self.put {
            text.push_str(&format!("put {path}\n"));
        }
        for (path, made) in &self.drop {
            text.push_str(&format!("drop {:032x} {} {path}\n", made.hash, made.len));
        }
        let hash = memo::hash(text.as_bytes());
        text.push_str(&format!("end {hash:032x}\n"));
        text
    }

    pub fn parse(text: &str) -> Option<Journal> {
        let body = text.strip_suffix('\n')?;
        let (body, end) = body.rsplit_once('\n')?;
        let body_with_end = format!("{body}\n");
        if end != format!("end {:032x}", memo::hash(body_with_end.as_bytes())) {
            return None;
        }
        let mut lines = body.lines();
        if lines.next() != Some(FIRST_LINE) {
            return None;
        }
        let mut journal = Journal::default();
        for line in lines {
            match line.split_once(' ')? {
                ("put", path) => journal.put.push(OutputPath::parse(path)?),
                ("drop", entry) => journal.drop.push(manifest::entry(entry)?),
                _ => return None,
            }
        }
        Some(journal)
    }
}

/// What `recover` found.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Recovered {
    Nothing,
    /// The work of an interrupted command was thrown away: the old tree stands.
    ThrownAway,
    /// It was finished: the new tree stands.
    Finished,
}

/// Finishes or throws away what an interrupted command left. The caller holds the lock of the site.
pub fn recover(out: &Path, hands: &Hands) -> Result<Recovered, Fault> {
    let mut recovered = Recovered::Nothing;
    if is_there(&out.join(PART)) {
        hands.remove(&out.join(PART))?;
    }
    if is_there(&out.join(manifest::NAME_OF_NEW)) {
        hands.rename(&out.join(manifest::NAME_OF_NEW), &out.join(manifest::NAME))?;
        recovered = Recovered::Finished;
    }
    for staging in [Staging::beside(out), Staging::inside(out)] {
        if !is_there(&staging.folder) {
            continue;
        }
        let journal = fs::read_to_string(staging.journal()).ok().and_then(|text| Journal::parse(&text));
        if let Some(journal) = journal {
            apply(out, &staging, &journal, hands)?;
            recovered = Recovered::Finished;
        } else if is_there(&staging.tree().join(manifest::NAME)) {
            leave_old_tree(out, &staging, hands)?;
            recovered = Recovered::Finished;
        } else {
            throw_away(out, &staging, hands)?;
            if recovered == Recovered::Nothing {
                recovered = Recovered::ThrownAway;
            }
        }
    }
    Ok(recovered)
}

/// Whether something has this name, even a link that leads nowhere.
pub fn is_there(path: &Path) -> bool {
    fs::symlink_metadata(path).is_ok()
}

/// Removes a staged tree that never was in its place, or an old tree without a list, in which all files are somebody else's.
pub fn throw_away(out: &Path, staging: &Staging, hands: &Hands) -> Done {
    let tree = staging.tree();
    if is_there(&tree) && !is_there(&tree.join(manifest::NAME_OF_NEW)) {
        return leave_old_tree(out, staging, hands);
    }
    hands.remove_all(&tree, manifest::NAME_OF_NEW)?;
    hands.remove_all(&staging.folder, "journal")
}

/// After the exchange: what others put into the old tree at the last moment is moved into the new one, the rest goes.
pub fn leave_old_tree(out: &Path, staging: &Staging, hands: &Hands) -> Done {
    let tree = staging.tree();
    let ours =
        fs::read_to_string(tree.join(manifest::NAME)).ok().and_then(|text| Manifest::parse(&text)).unwrap_or_default();
    // Without a tree there was nothing before the first release.
    let found = if is_there(&tree) { list(&tree) } else { Ok(Vec::new()) };
    let found = found.map_err(|error| Fault::new(Step::Remove, &tree, error))?;
    for found in found.iter().filter(|found| !found.is_folder) {
        let is_ours = found.path.to_str().is_some_and(|path| {
            path == manifest::NAME || OutputPath::parse(path).is_some_and(|path| ours.files.contains_key(&path))
        });
        let place = out.join(&found.path);
        let newer_there = fs::symlink_metadata(&place).is_ok_and(|there| {
            let same = inode(&there) == inode(&found.metadata) && device(&there) == device(&found.metadata);
            (cfg!(unix) && same) || !is_newer(&found.metadata, &there)
        });
        if is_ours || newer_there {
            continue;
        }
        if let Some(folder) = place.parent() {
            hands.folder(folder)?;
        }
        hands.rename(&tree.join(&found.path), &place)?;
    }
    hands.remove_all(&tree, manifest::NAME)?;
    hands.remove_all(&staging.folder, "journal")
}

fn is_newer(one: &fs::Metadata, other: &fs::Metadata) -> bool {
    matches!((one.modified(), other.modified()), (Ok(one), Ok(other)) if one > other)
}

/// Makes the moves of a journal; those already made are passed over.
pub fn apply(out: &Path, staging: &Staging, journal: &Journal, hands: &Hands) -> Done {
    let tree = staging.tree();
    let mut touched = BTreeSet::from([out.to_path_buf()]);
    let put: BTreeSet<&str> = journal.put.iter().map(OutputPath::as_str).collect();
    let (in_the_way, later): (Vec<_>, Vec<_>) =
        journal.drop.iter().partition(|(path, _)| stands_in_the_way(path.as_str(), &put));
    for (path, made) in in_the_way {
        drop_file(out, path, *made, hands)?;
    }
    for path in &journal.put {
        let staged = tree.join(path.as_str());
        let place = out.join(path.as_str());
        if let Some(folder) = place.parent() {
            hands.folder(folder)?;
            touched.insert(folder.to_path_buf());
        }
        if is_there(&staged) {
            if fs::symlink_metadata(&place).is_ok_and(|there| there.is_dir()) {
                hands.remove_if_empty(&place)?;
            }
            hands.rename(&staged, &place)?;
        }
    }
    for (path, made) in later {
        drop_file(out, path, *made, hands)?;
    }
    let list = tree.join(manifest::NAME_OF_NEW);
    if is_there(&list) {
        hands.rename(&list, &out.join(manifest::NAME))?;
    }
    hands.settle(out, &touched)?;
    hands.remove_all(&tree, manifest::NAME_OF_NEW)?;
    hands.remove_all(&staging.folder, "journal")
}

/// Whether a file must go before another can come: `fr` before `fr/index.html`, or the reverse.
fn stands_in_the_way(path: &str, put: &BTreeSet<&str>) -> bool {
    let below = format!("{path}/");
    let holds = put.range(below.as_str()..).next().is_some_and(|other| other.starts_with(&below));
    let parents = path.match_indices('/').map(|(at, _)| &path[..at]);
    holds || parents.into_iter().any(|folder| put.contains(folder))
}

fn drop_file(out: &Path, path: &OutputPath, made: Made, hands: &Hands) -> Done {
    let place = out.join(path.as_str());
    if is_as_made(&place, made).map_err(|error| Fault::new(Step::Remove, &place, error))? {
        hands.remove(&place)?;
    }
    let mut folder = place.parent();
    while let Some(empty) = folder.filter(|folder| *folder != out && folder.is_dir()) {
        hands.remove_if_empty(empty)?;
        folder = empty.parent();
    }
    Ok(())
}

/// Whether a file is there and is still as Fanal made it.
pub fn is_as_made(place: &Path, made: Made) -> io::Result<bool> {
    match fs::symlink_metadata(place) {
        Ok(metadata) if metadata.is_file() && metadata.len() == made.len => Ok(hash_of(place)? == made.hash),
        _ => Ok(false),
    }
}
