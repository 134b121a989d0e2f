//! Every change that Fanal makes on disk, one step at a time; the one door to rustix.
//!
//! Enters: what to do with a path. Leaves: done, or a `Fault` that becomes a problem. A watcher may look at each step before it is
//! taken and may refuse it: so tests stop, kill or fail the work at every single step.

use std::collections::BTreeSet;
use std::fs::{self, File, Metadata, OpenOptions};
use std::io::{self, Read, Write};
use std::path::{Path, PathBuf};
use std::sync::Arc;

use crate::diag::report::{Code, Problem};
use crate::memo::Hasher;
use crate::sealed::Content;

const FULL: Code = Code::stop("A110");
const READ_ONLY: Code = Code::stop("A111");
const NO_RIGHTS: Code = Code::stop("A112");
const CHANGED: Code = Code::stop("A113");
const OTHER: Code = Code::stop("A119");

/// Up to this many files and folders are made safe one by one; more, with the whole file system.
const FEW: usize = 64;

/// The name of a file that is not whole yet.
pub const PART: &str = ".fanal-part";

/// A kind of change.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Step {
    Folder,
    Write,
    Link,
    Move,
    Exchange,
    Remove,
    Settle,
}

/// Sees each step before it is taken; an error takes its place.
pub trait Watch: Send + Sync {
    fn before(&self, step: Step, path: &Path) -> io::Result<()>;
}

/// A change that could not be made.
#[derive(Debug)]
pub struct Fault {
    pub path: PathBuf,
    pub step: Step,
    pub error: io::Error,
}

impl Fault {
    pub fn new(step: Step, path: &Path, error: io::Error) -> Fault {
        Fault { path: path.to_path_buf(), step, error }
    }

    pub fn problem(&self) -> Problem {
        let code = match self.error.kind() {
            io::ErrorKind::StorageFull | io::ErrorKind::QuotaExceeded | io::ErrorKind::FileTooLarge => FULL,
            io::ErrorKind::ReadOnlyFilesystem => READ_ONLY,
            io::ErrorKind::PermissionDenied => NO_RIGHTS,
            io::ErrorKind::InvalidData => CHANGED,
            _ => OTHER,
        };
        Problem::new(code).with("path", self.path.display().to_string()).foreign(self.error.to_string())
    }
}

pub type Done = Result<(), Fault>;

/// What changes the disk. Without a watcher, steps are simply taken.
#[derive(Clone, Default)]
pub struct Hands {
    watch: Option<Arc<dyn Watch>>,
}

impl Hands {
    pub fn watched(watch: Arc<dyn Watch>) -> Hands {
        Hands { watch: Some(watch) }
    }

    fn take<T>(&self, step: Step, path: &Path, work: impl FnOnce() -> io::Result<T>) -> Result<T, Fault> {
        let allowed = self.watch.as_ref().map_or(Ok(()), |watch| watch.before(step, path));
        allowed.and_then(|()| work()).map_err(|error| Fault::new(step, path, error))
    }

    /// A folder and the folders above it.
    pub fn folder(&self, path: &Path) -> Done {
        if path.is_dir() {
            return Ok(());
        }
        self.take(Step::Folder, path, || fs::create_dir_all(path))
    }

    /// A new file. Its bytes are those that were looked through, or it is not written.
    pub fn write(&self, path: &Path, content: &Content) -> Done {
        self.take(Step::Write, path, || {
            let mut file = OpenOptions::new().write(true).create_new(true).open(path)?;
            match content {
                Content::Bytes(bytes) => file.write_all(bytes),
                Content::Media(media) => {
                    let mut reader = media.opener.open()?;
                    let hash = pour(&mut *reader, |piece| file.write_all(piece))?;
                    if hash == media.hash { Ok(()) } else { Err(io::ErrorKind::InvalidData.into()) }
                }
            }
        })
    }

    /// Writes a file as `put` does, with the folders that it stands in.
    pub fn put_with_folders(&self, path: &Path, bytes: &[u8]) -> Result<(), Fault> {
        if let Some(folder) = path.parent() {
            self.folder(folder)?;
        }
        self.put(path, bytes)
    }

    /// A small file whose name appears only once its bytes are safe.
    pub fn put(&self, path: &Path, bytes: &[u8]) -> Done {
        let beside = path.with_file_name(PART);
        self.take(Step::Write, &beside, || {
            let mut file = File::create(&beside)?;
            file.write_all(bytes)?;
            file.sync_all()
        })?;
        self.rename(&beside, path)
    }

    /// A second name for a file; a copy with its time where the file system cannot link.
    pub fn link(&self, from: &Path, to: &Path) -> Done {
        match self.take(Step::Link, to, || fs::hard_link(from, to)) {
            Err(fault) if cannot_link(&fault.error) => self.take(Step::Write, to, || copy(from, to)),
            done => done,
        }
    }

    /// Whether the file system of these folders can give a file a second name.
    pub fn can_link(&self, from: &Path, to: &Path) -> bool {
        let linked = self.take(Step::Link, to, || fs::hard_link(from, to)).is_ok();
        linked && fs::remove_file(to).is_ok()
    }

    /// Moves a file or folder; over another file, but never over a folder. Between file systems a file is copied under another
    /// name first, so that its name never shows half of it.
    pub fn rename(&self, from: &Path, to: &Path) -> Done {
        match self.take(Step::Move, to, || fs::rename(from, to)) {
            Err(fault) if fault.error.kind() == io::ErrorKind::CrossesDevices && !from.is_dir() => {
                let beside = to.with_file_name(PART);
                self.take(Step::Write, &beside, || gone(fs::remove_file(&beside)).and_then(|()| copy(from, &beside)))?;
                self.take(Step::Move, to, || settle(&beside).and_then(|()| fs::rename(&beside, to)))?;
                self.remove(from)
            }
            done => done,
        }
    }

    /// Two folders change places in one step: `Ok(false)` where the system cannot.
    pub fn exchange(&self, one: &Path, other: &Path) -> Result<bool, Fault> {
        match self.take(Step::Exchange, other, || exchange(one, other)) {
            Ok(()) => Ok(true),
            Err(fault) => match fault.error.kind() {
                io::ErrorKind::Unsupported
                | io::ErrorKind::InvalidInput
                | io::ErrorKind::CrossesDevices
                | io::ErrorKind::ResourceBusy
                | io::ErrorKind::PermissionDenied => Ok(false),
                _ => Err(fault),
            },
        }
    }

    /// Removes a file or link that may already be gone.
    pub fn remove(&self, path: &Path) -> Done {
        self.take(Step::Remove, path, || gone(fs::remove_file(path)))
    }

    /// Removes a folder if it is empty.
    pub fn remove_if_empty(&self, path: &Path) -> Done {
        self.take(Step::Remove, path, || match fs::remove_dir(path) {
            Err(error) if error.kind() == io::ErrorKind::DirectoryNotEmpty => Ok(()),
            done => gone(done),
        })
    }

    /// Removes a folder with everything in it, links as links; the file named `last` goes last.
    pub fn remove_all(&self, folder: &Path, last: &str) -> Done {
        let found = match list(folder) {
            Ok(found) => found,
            Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(()),
            Err(error) => return Err(Fault::new(Step::Remove, folder, error)),
        };
        let last = Path::new(last);
        for found in found.iter().filter(|found| !found.is_folder && found.path != last) {
            self.remove(&folder.join(&found.path))?;
        }
        for found in found.iter().rev().filter(|found| found.is_folder) {
            self.take(Step::Remove, &folder.join(&found.path), || gone(fs::remove_dir(folder.join(&found.path))))?;
        }
        self.remove(&folder.join(last))?;
        self.take(Step::Remove, folder, || gone(fs::remove_dir(folder)))
    }

    /// Waits until the files and folders are safe from a power cut: one by one if they are few, else with everything else on that
    /// file system. A rename made afterwards can then never show half a tree.
    pub fn settle(&self, root: &Path, changed: &BTreeSet<PathBuf>) -> Done {
        self.take(Step::Settle, root, || {
            if changed.len() > FEW && settle_all(root)? {
                return Ok(());
            }
            changed.iter().try_for_each(|path| settle(path))
        })
    }
}

fn gone(done: io::Result<()>) -> io::Result<()> {
    match done {
        Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(()),
        done => done,
    }
}

fn cannot_link(error: &io::Error) -> bool {
    matches!(
        error.kind(),
        io::ErrorKind::CrossesDevices
            | io::ErrorKind::Unsupported
            | io::ErrorKind::PermissionDenied
            | io::ErrorKind::TooManyLinks
    )
}

/// A copy with the time of the original; a link is copied as a link.
fn copy(from: &Path, to: &Path) -> io::Result<()> {
    let metadata = fs::symlink_metadata(from)?;
    if metadata.is_symlink() {
        return copy_link(from, to);
    }
    if !metadata.is_file() {
        return Err(io::ErrorKind::Unsupported.into());
    }
    fs::copy(from, to)?;
    let times = fs::FileTimes::new().set_modified(metadata.modified()?);
    match OpenOptions::new().write(true).open(to) {
        Ok(file) => file.set_times(times),
        // A file that nobody may write keeps the time of its copy.
        Err(error) if error.kind() == io::ErrorKind::PermissionDenied => Ok(()),
        Err(error) => Err(error),
    }
}

#[cfg(unix)]
fn copy_link(from: &Path, to: &Path) -> io::Result<()> {
    std::os::unix::fs::symlink(fs::read_link(from)?, to)
}
#[cfg(not(unix))]
fn copy_link(_: &Path, _: &Path) -> io::Result<()> {
    Err(io::ErrorKind::Unsupported.into())
}

#[cfg(any(target_os = "linux", target_os = "android", target_vendor = "apple"))]
fn exchange(one: &Path, other: &Path) -> io::Result<()> {
    use rustix::fs::{CWD, RenameFlags, renameat_with};
    Ok(renameat_with(CWD, one, CWD, other, RenameFlags::EXCHANGE)?)
}
#[cfg(not(any(target_os = "linux", target_os = "android", target_vendor = "apple")))]
fn exchange(_: &Path, _: &Path) -> io::Result<()> {
    Err(io::ErrorKind::Unsupported.into())
}

#[cfg(any(target_os = "linux", target_os = "android"))]
fn settle_all(root: &Path) -> io::Result<bool> {
    rustix::fs::syncfs(File::open(root)?)?;
    Ok(true)
}
#[cfg(not(any(target_os = "linux", target_os = "android")))]
fn settle_all(_: &Path) -> io::Result<bool> {
    Ok(false)
}

#[cfg(unix)]
fn settle(path: &Path) -> io::Result<()> {
    File::open(path)?.sync_all()
}
#[cfg(not(unix))]
fn settle(path: &Path) -> io::Result<()> {
    // Folders cannot be opened there; their entries are safe with the file.
    if path.is_dir() { Ok(()) } else { OpenOptions::new().write(true).open(path)?.sync_all() }
}

/// Lets a file's bytes pass piece by piece; gives their hash.
pub fn pour(reader: &mut dyn Read, mut each: impl FnMut(&[u8]) -> io::Result<()>) -> io::Result<u128> {
    let mut hasher = Hasher::new();
    let mut piece = vec![0; 1 << 17];
    loop {
        match reader.read(&mut piece) {
            Ok(0) => return Ok(hasher.finish()),
            Ok(length) => {
                hasher.add(&piece[..length]);
                each(&piece[..length])?;
            }
            Err(error) if error.kind() == io::ErrorKind::Interrupted => {}
            Err(error) => return Err(error),
        }
    }
}

/// The hash of a file on disk.
pub fn hash_of(path: &Path) -> io::Result<u128> {
    pour(&mut File::open(path)?, |_| Ok(()))
}

/// Whether links led in a circle.
#[cfg(unix)]
pub fn is_circle(error: &io::Error) -> bool {
    rustix::io::Errno::from_io_error(error) == Some(rustix::io::Errno::LOOP)
}
#[cfg(not(unix))]
pub fn is_circle(_: &io::Error) -> bool {
    false
}

/// Something in a folder, with its path from there. A link is not followed and is no folder.
pub struct Found {
    pub path: PathBuf,
    pub is_folder: bool,
    pub metadata: Metadata,
}

/// Everything below a folder, sorted; a folder before what it holds.
pub fn list(folder: &Path) -> io::Result<Vec<Found>> {
    let mut found = Vec::new();
    let mut open = vec![PathBuf::new()];
    while let Some(inner) = open.pop() {
        for entry in fs::read_dir(folder.join(&inner))? {
            let entry = entry?;
            let metadata = match entry.metadata() {
                Ok(metadata) => metadata,
                Err(error) if error.kind() == io::ErrorKind::NotFound => continue,
                Err(error) => return Err(error),
            };
            let path = inner.join(entry.file_name());
            if metadata.is_dir() {
                open.push(path.clone());
            }
            found.push(Found { path, is_folder: metadata.is_dir(), metadata });
        }
    }
    found.sort_by(|one, other| one.path.cmp(&other.path));
    Ok(found)
}

/// The number that tells a file from every other on its file system, where there is one.
#[cfg(unix)]
pub fn inode(metadata: &Metadata) -> u64 {
    std::os::unix::fs::MetadataExt::ino(metadata)
}
#[cfg(not(unix))]
pub fn inode(_: &Metadata) -> u64 {
    0
}

/// The file system something stands on.
#[cfg(unix)]
pub fn device(metadata: &Metadata) -> u64 {
    std::os::unix::fs::MetadataExt::dev(metadata)
}
#[cfg(not(unix))]
pub fn device(_: &Metadata) -> u64 {
    0
}

/// Gives a new folder the rights of the one it takes the place of; its owner can always write there.
#[cfg(unix)]
pub fn same_rights(from: &Path, to: &Path) -> io::Result<()> {
    use std::os::unix::fs::PermissionsExt;
    let mode = fs::metadata(from)?.permissions().mode() & 0o7777;
    fs::set_permissions(to, fs::Permissions::from_mode(mode | 0o700))
}
#[cfg(not(unix))]
pub fn same_rights(_: &Path, _: &Path) -> io::Result<()> {
    Ok(())
}
