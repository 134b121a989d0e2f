//! What tests of the disk share: a folder of their own, sentences for problems, and a second process of this very binary.

use std::path::{Path, PathBuf};
use std::process::Command;
use std::sync::LazyLock;
use std::sync::atomic::{AtomicUsize, Ordering};

use fanal::diag::report::{Problem, Report};
use fanal::sentences::{Staff, Words};

/// A folder that goes when the test ends; in memory where the system offers that.
pub struct Scratch(PathBuf);

impl Scratch {
    pub fn new(name: &str) -> Scratch {
        let memory = Path::new("/dev/shm");
        let is_open = std::fs::metadata(memory).is_ok_and(|folder| folder.is_dir() && !folder.permissions().readonly());
        let folder = if is_open { memory.to_path_buf() } else { std::env::temp_dir() };
        Scratch::within(&folder, name)
    }

    pub fn within(folder: &Path, name: &str) -> Scratch {
        static COUNT: AtomicUsize = AtomicUsize::new(0);
        let number = COUNT.fetch_add(1, Ordering::Relaxed);
        let path = folder.join(format!("fanal-{name}-{}-{number}", std::process::id()));
        std::fs::create_dir_all(&path).expect("a folder for the test");
        Scratch(path.canonicalize().expect("that folder"))
    }

    pub fn path(&self) -> &Path {
        &self.0
    }

    /// Writes a file and the folders above it.
    pub fn write(&self, path: &str, bytes: impl AsRef<[u8]>) -> PathBuf {
        let place = self.0.join(path);
        std::fs::create_dir_all(place.parent().expect("a folder")).expect("folders");
        std::fs::write(&place, bytes).expect("a file");
        place
    }
}

impl Drop for Scratch {
    fn drop(&mut self) {
        // Deeper than a path can be, and with closed folders in it: the system's own command can.
        let _ = Command::new("rm").arg("-rf").arg(&self.0).status();
    }
}

/// A problem as the staff reads it in French: code, sentence, next step.
pub fn told(problem: &Problem) -> String {
    static WORDS: LazyLock<Words> = LazyLock::new(|| Words::new(Staff::French, &fanal::source::builtin::tree()));
    let sentence = WORDS.sentence(problem);
    format!("{} {} → {}", problem.code.name, sentence.text, sentence.next)
}

/// All problems of a report, each with its places.
pub fn told_all(report: Report) -> String {
    let report = report.sorted();
    let lines = report.iter().map(|problem| {
        let places: Vec<String> = problem.places.iter().map(|place| place.path.to_string()).collect();
        let places = if places.is_empty() { "-".to_owned() } else { places.join(", ") };
        format!("{places} | {}\n", told(problem))
    });
    lines.collect()
}

/// The problems of one folder or file.
pub fn told_in(report: Report, folder: &str) -> String {
    told_all(report).lines().filter(|line| line.starts_with(folder)).map(|line| format!("{line}\n")).collect()
}

/// Whether this is the second process of a test.
pub fn is_second() -> bool {
    std::env::var_os("FANAL_SECOND").is_some()
}

/// This test again, in a process that `prepare` makes.
pub fn second(test: &str, exe: &Path, program: &[&str]) -> Command {
    let mut words = program.iter().map(std::ffi::OsString::from).chain([exe.into()]);
    let mut command = Command::new(words.next().expect("a program"));
    command.args(words).args(["--exact", test, "--nocapture", "--test-threads=1"]).env("FANAL_SECOND", "1");
    command
}

/// The work of a test done by someone who is not the administrator: to them alone a folder can be closed. True if it was done, in
/// a second process; false if this process is already the right one.
#[cfg(unix)]
pub fn done_by_nobody(test: &str, scratch: &Scratch) -> bool {
    use std::os::unix::fs::{MetadataExt, PermissionsExt, chown};
    use std::os::unix::process::CommandExt;
    const NOBODY: u32 = 65534;
    if is_second() || std::fs::metadata(scratch.path()).expect("our folder").uid() != 0 {
        return false;
    }
    let shared = Scratch::within(&std::env::temp_dir(), "nobody");
    std::fs::set_permissions(shared.path(), PermissionsExt::from_mode(0o755)).expect("an open folder");
    let exe = shared.path().join("it");
    // Copied by another program: a file that this one has open for writing cannot be run.
    let copied = Command::new("cp").arg(std::env::current_exe().expect("this binary")).arg(&exe).status();
    assert!(copied.is_ok_and(|status| status.success()), "a copy of this binary");
    chown(scratch.path(), Some(NOBODY), Some(NOBODY)).expect("to give a folder away");
    let mut command = second(test, &exe, &[]);
    command.uid(NOBODY).gid(NOBODY).env("FANAL_FOLDER", scratch.path()).current_dir("/");
    let output = command.output().expect("a second process");
    assert!(
        output.status.success(),
        "{}{}",
        String::from_utf8_lossy(&output.stdout),
        String::from_utf8_lossy(&output.stderr)
    );
    assert!(String::from_utf8_lossy(&output.stdout).contains("1 passed"), "the test {test} was not found");
    true
}
