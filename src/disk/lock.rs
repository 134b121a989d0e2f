//! One command at a time writes for a site: a lock on `.fanal/lock`, with who holds it.
//!
//! Enters: the site's folder and how long to wait. Leaves: the lock, released when it is dropped or its process ends, or a problem
//! that names the holder.

use std::fs::{self, File, OpenOptions, TryLockError};
use std::io::{Read, Seek, Write};
use std::path::Path;
use std::time::{Duration, Instant, SystemTime, UNIX_EPOCH};

use super::hands::{Fault, Hands, Step};
use crate::diag::report::{Code, Problem};

const HELD: Code = Code::stop("A120");

/// Where lock and cache of a site stand.
pub const FOLDER: &str = ".fanal";

/// The right to write for a site.
#[derive(Debug)]
pub struct Lock {
    _file: File,
}

/// Who holds the lock.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Holder {
    pub process: u32,
    pub host: String,
    /// How long ago it began.
    pub seconds: u64,
}

/// Takes the lock of a site, waiting at most `patience`; `waiting` hears once who holds it.
pub fn take(site: &Path, patience: Duration, mut waiting: impl FnMut(&Holder)) -> Result<Lock, Problem> {
    let folder = site.join(FOLDER);
    Hands::default().folder(&folder).map_err(|fault| fault.problem())?;
    let path = folder.join("lock");
    let mut file = OpenOptions::new()
        .read(true)
        .write(true)
        .create(true)
        .truncate(false)
        .open(&path)
        .map_err(|error| Fault::new(Step::Write, &path, error).problem())?;
    let begin = Instant::now();
    let mut told = false;
    loop {
        match file.try_lock() {
            Ok(()) => break,
            // A file system without locks: rather one writer unguarded than none at all.
            Err(TryLockError::Error(error)) if error.kind() == std::io::ErrorKind::Unsupported => break,
            Err(TryLockError::Error(error)) => return Err(Fault::new(Step::Write, &path, error).problem()),
            Err(TryLockError::WouldBlock) => {}
        }
        let holder = holder(&mut file);
        if begin.elapsed() >= patience {
            let problem = Problem::new(HELD)
                .with("process", holder.process.to_string())
                .with("host", holder.host)
                .with("minutes", (holder.seconds / 60) as i64);
            return Err(problem);
        }
        if !told {
            waiting(&holder);
            told = true;
        }
        std::thread::sleep(Duration::from_millis(50));
    }
    let written = file
        .set_len(0)
        .and_then(|()| file.rewind())
        .and_then(|()| write!(file, "{}\n{}\n{}\n", std::process::id(), seconds_now(), host()));
    written.map_err(|error| Fault::new(Step::Write, &path, error).problem())?;
    Ok(Lock { _file: file })
}

fn holder(file: &mut File) -> Holder {
    let mut text = String::new();
    let _ = file.rewind().and_then(|()| file.read_to_string(&mut text));
    let mut lines = text.lines();
    let process = lines.next().and_then(|line| line.parse().ok()).unwrap_or(0);
    let began: Option<u64> = lines.next().and_then(|line| line.parse().ok());
    let host = lines.next().unwrap_or_default().to_owned();
    Holder { process, host, seconds: began.map_or(0, |began| seconds_now().saturating_sub(began)) }
}

fn seconds_now() -> u64 {
    SystemTime::now().duration_since(UNIX_EPOCH).map_or(0, |since| since.as_secs())
}

/// The name of this computer, where the system keeps it in a file: a shared folder may be written from several.
fn host() -> String {
    let names = ["/proc/sys/kernel/hostname", "/etc/hostname"].into_iter();
    names.filter_map(|path| fs::read_to_string(path).ok()).map(|name| name.trim().to_owned()).next().unwrap_or_default()
}
