//! A site's folder read into a tree; the one door to walkdir.
//!
//! Enters: a folder on disk. Leaves: its texts in memory, its media as length, hash and opener, the sealed texts of `private/`
//! apart, and a problem for everything that could not be read. Only `site.yaml`, `content`, `locales`, `themes` and `imports` are
//! looked at. A text is kept without its byte order mark: places in it count from there.

use std::collections::BTreeMap;
use std::fs::{self, File as DiskFile, Metadata};
use std::io::{self, Read};
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::time::SystemTime;

use walkdir::{DirEntry, WalkDir};

use super::hands::{hash_of, is_circle};
use super::lock;
use super::names::{Stray, stray};
use super::stamps::Stamps;
use crate::diag::report::{Code, Place, Problem, Report};
use crate::path::SourcePath;
use crate::sealed::Sealed;
use crate::source::tree::{File, Media, Open, TEXT_ENDINGS, Tree};
use crate::text::fold;

const NO_FOLDER: Code = Code::stop("A101");
const CLOSED_FOLDER: Code = Code::stop("A102");
const CLOSED_FILE: Code = Code::error("A103");
const FAILED: Code = Code::stop("A104");
const CLOSED_PRIVATE: Code = Code::stop("A105");
const PRIVATE_UNREAD: Code = Code::stop("A106");
const PRIVATE_DOCUMENT: Code = Code::advice("A107");
const LOOKS_PRIVATE: Code = Code::stop("A108");

const COPY: Code = Code::advice("F101");
const SECOND_ENDING: Code = Code::advice("F102");
const OPEN: Code = Code::advice("F103");
const CONFLICT: Code = Code::advice("F104");
const SYSTEM: Code = Code::advice("F105");
const BACKUP: Code = Code::advice("F106");
const HIDDEN: Code = Code::advice("F107");
const NOT_UTF8: Code = Code::error("F110");
const MARK: Code = Code::advice("F111");
const TEXT_TOO_LARGE: Code = Code::error("F112");
const MEDIA_TOO_LARGE: Code = Code::error("F113");
const TWINS: Code = Code::error("F114");
const BAD_NAME: Code = Code::error("F115");
const NO_FILE: Code = Code::advice("F116");
const TOO_DEEP: Code = Code::error("F117");
const LOOP: Code = Code::error("F118");
const LEAVES: Code = Code::error("F119");
const LEADS_NOWHERE: Code = Code::error("F120");

/// What of a site's folder is read.
const ROOTS: [&str; 5] = ["site.yaml", "content", "locales", "themes", "imports"];
/// Folders within folders, counted from a root. A site has five.
const DEEPEST: usize = 24;
/// A text of this size would be a book of ten thousand pages.
pub const LARGEST_TEXT: u64 = 5 << 20;
/// A file of this size does not reach a reader with a slow connection, and many hosts refuse it.
pub const LARGEST_MEDIA: u64 = 100 << 20;

/// How to read.
#[derive(Clone, Default, Debug)]
pub struct Options {
    /// Read every byte instead of trusting size, time and inode.
    pub verify: bool,
    /// Where sealed values stand, if not in `private/`.
    pub private: Option<PathBuf>,
}

/// A site as read.
#[derive(Default, Debug)]
pub struct SiteFiles {
    pub tree: Tree,
    /// The texts of `private/*.yaml`: never part of the tree.
    pub private: Vec<(SourcePath, Sealed<String>)>,
    /// Its other files (photographs, plans), by the hash of their bytes.
    pub private_files: Vec<(u128, SourcePath)>,
}

/// Reads a site's folder. What cannot be read is reported, and the rest is read.
pub fn read(site: &Path, options: &Options, report: &mut Report) -> SiteFiles {
    if !site.is_dir() {
        report.add(Problem::new(NO_FOLDER).with("path", site.display().to_string()));
        return SiteFiles::default();
    }
    let stamps_file = site.join(lock::FOLDER).join("sources");
    let mut reader = Reader {
        site,
        roots: ROOTS.iter().filter_map(|root| site.join(root).canonicalize().ok()).collect(),
        stamps: Stamps::load(&stamps_file),
        verify: options.verify,
        names: BTreeMap::new(),
        tree: Tree::new(),
        report,
    };
    for root in ROOTS {
        if site.join(root).symlink_metadata().is_ok() {
            reader.walk(root);
        }
    }
    let Reader { tree, stamps, .. } = reader;
    stamps.save(&stamps_file);
    let mut files = SiteFiles { tree, ..SiteFiles::default() };
    let private = options.private.clone().unwrap_or_else(|| site.join("private"));
    read_private(&private, options.private.is_some(), &mut files, report);
    if options.private.is_none() {
        report_look_alikes(site, report);
    }
    files
}

struct Reader<'a> {
    site: &'a Path,
    /// Where the roots really are: links may lead there and nowhere else.
    roots: Vec<PathBuf>,
    stamps: Stamps,
    verify: bool,
    /// Every name without case, composed, and the first path that had it.
    names: BTreeMap<String, SourcePath>,
    tree: Tree,
    report: &'a mut Report,
}

impl Reader<'_> {
    fn walk(&mut self, root: &str) {
        let mut walk =
            WalkDir::new(self.site.join(root)).follow_links(true).max_depth(DEEPEST).sort_by_file_name().into_iter();
        while let Some(item) = walk.next() {
            let entry = match item {
                Ok(entry) => entry,
                Err(error) => {
                    self.failed(&error);
                    continue;
                }
            };
            if !self.enter(&entry) && entry.file_type().is_dir() {
                walk.skip_current_dir();
            }
        }
    }

    /// Takes an entry into the tree; whether a folder is to be looked into.
    fn enter(&mut self, entry: &DirEntry) -> bool {
        let Some(path) = self.path(entry.path()) else {
            let name = entry.file_name().to_string_lossy().replace(char::is_control, "\u{FFFD}");
            let folder = entry.path().parent().map(|folder| self.shown(folder)).unwrap_or_default();
            self.report.add(self.at(BAD_NAME, entry.path()).with("name", name).with("folder", folder));
            return false;
        };
        let beside = |name: &str| entry.path().with_file_name(name).symlink_metadata().is_ok();
        if let Some((stray, meant)) = stray(path.name(), beside) {
            self.stray(&path, stray, meant);
            return false;
        }
        if entry.path_is_symlink() && !self.stays_inside(entry.path(), &path) {
            return false;
        }
        if !self.is_alone(&path) {
            return false;
        }
        if entry.file_type().is_dir() {
            if entry.depth() == DEEPEST {
                self.report.add(located(TOO_DEEP, &path).with("path", path.as_str()).with("limit", DEEPEST));
            }
            return true;
        }
        let metadata = match entry.metadata() {
            Ok(metadata) => metadata,
            Err(error) => {
                self.failed(&error);
                return false;
            }
        };
        if !metadata.is_file() {
            self.report.add(located(NO_FILE, &path).with("path", path.as_str()));
            return false;
        }
        let file = if TEXT_ENDINGS.contains(&path.extension().as_str()) {
            self.text(entry.path(), &path, &metadata)
        } else {
            self.media(entry.path(), &path, &metadata)
        };
        self.tree.insert(path, file);
        false
    }

    fn text(&mut self, place: &Path, path: &SourcePath, metadata: &Metadata) -> File {
        let limit = if path.as_str().starts_with("imports/") { LARGEST_MEDIA } else { LARGEST_TEXT };
        if metadata.len() > limit {
            self.too_large(TEXT_TOO_LARGE, path, metadata.len(), limit);
            return File::Unreadable;
        }
        let mut bytes = Vec::with_capacity(metadata.len() as usize);
        if let Err(error) = DiskFile::open(place).and_then(|file| file.take(limit + 1).read_to_end(&mut bytes)) {
            self.closed(path, &error);
            return File::Unreadable;
        }
        let marked = bytes.starts_with(b"\xEF\xBB\xBF");
        match String::from_utf8(bytes) {
            Ok(text) if marked => {
                // Sheets need the mark: without it, spreadsheet programs on Windows damage accents.
                if !path.as_str().starts_with("imports/") {
                    self.report.add(located(MARK, path).with("path", path.as_str()));
                }
                File::Text(Arc::from(&text['\u{FEFF}'.len_utf8()..]))
            }
            Ok(text) => File::Text(Arc::from(text)),
            Err(error) => {
                let at = error.utf8_error().valid_up_to();
                self.report.add(not_utf8(path, error.as_bytes(), at));
                File::Unreadable
            }
        }
    }

    fn media(&mut self, place: &Path, path: &SourcePath, metadata: &Metadata) -> File {
        if metadata.len() > LARGEST_MEDIA {
            self.too_large(MEDIA_TOO_LARGE, path, metadata.len(), LARGEST_MEDIA);
            return File::Unreadable;
        }
        let trusted = if self.verify { None } else { self.stamps.trusted(path.as_str(), metadata) };
        let hash = match trusted {
            Some(hash) => hash,
            None => {
                let read_at = SystemTime::now();
                match hash_of(place) {
                    Ok(hash) => {
                        self.stamps.read(path.as_str(), metadata, hash, read_at);
                        hash
                    }
                    Err(error) => {
                        self.closed(path, &error);
                        return File::Unreadable;
                    }
                }
            }
        };
        File::Media(Media { len: metadata.len(), hash, opener: Arc::new(OnDisk(place.to_path_buf())) })
    }

    fn too_large(&mut self, code: Code, path: &SourcePath, len: u64, limit: u64) {
        let megabytes = |bytes: u64| bytes.div_ceil(1 << 20) as i64;
        let problem = located(code, path).with("path", path.as_str());
        self.report.add(problem.with("megabytes", megabytes(len)).with("limit", megabytes(limit)));
    }

    fn closed(&mut self, path: &SourcePath, error: &io::Error) {
        let code = if error.kind() == io::ErrorKind::PermissionDenied { CLOSED_FILE } else { FAILED };
        self.report.add(located(code, path).with("path", path.as_str()).foreign(error.to_string()));
    }

    /// Says what was found instead of a file of the site.
    fn stray(&mut self, path: &SourcePath, stray: Stray, meant: String) {
        let code = match stray {
            Stray::Copy => COPY,
            Stray::SecondEnding => SECOND_ENDING,
            Stray::Open => OPEN,
            Stray::Conflict => CONFLICT,
            Stray::System => SYSTEM,
            Stray::Backup => BACKUP,
            Stray::Hidden => HIDDEN,
            Stray::Quiet => return,
        };
        self.report.add(located(code, path).with("path", path.as_str()).with("name", path.name()).with("meant", meant));
    }

    /// Whether a link leads to a place that is read anyway.
    fn stays_inside(&mut self, link: &Path, path: &SourcePath) -> bool {
        let inside = link.canonicalize().is_ok_and(|target| {
            let site = self.site.canonicalize().unwrap_or_default();
            self.roots.iter().any(|root| root.starts_with(&site) && target.starts_with(root))
        });
        if !inside {
            let target = fs::read_link(link).map(|target| target.display().to_string()).unwrap_or_default();
            self.report.add(located(LEAVES, path).with("path", path.as_str()).with("target", target));
        }
        inside
    }

    /// Whether no other name is the same to a system that does not know upper from lower case.
    fn is_alone(&mut self, path: &SourcePath) -> bool {
        let plain = fold::composed(&fold::composed(path.as_str()).to_lowercase());
        match self.names.get(&plain) {
            Some(other) => {
                let same_case = fold::composed(path.as_str()) == fold::composed(other.as_str());
                let problem = located(TWINS, path)
                    .at(Place::file(other))
                    .with("path", path.as_str())
                    .with("other", other.as_str())
                    .with("differs", if same_case { "accents" } else { "case" });
                self.report.add(problem);
                false
            }
            None => {
                self.names.insert(plain, path.clone());
                true
            }
        }
    }

    /// What walkdir could not enter.
    fn failed(&mut self, error: &walkdir::Error) {
        let place = error.path().unwrap_or(self.site).to_path_buf();
        let kind = error.io_error().map(io::Error::kind);
        let is_link = place.symlink_metadata().is_ok_and(|metadata| metadata.is_symlink());
        let is_loop = error.loop_ancestor().is_some() || error.io_error().is_some_and(is_circle);
        let code = match kind {
            _ if is_loop => LOOP,
            Some(io::ErrorKind::NotFound) if is_link => LEADS_NOWHERE,
            // A file that went away while the folder was read is as if it had never been there.
            Some(io::ErrorKind::NotFound) => return,
            Some(io::ErrorKind::PermissionDenied) => CLOSED_FOLDER,
            _ => FAILED,
        };
        let target = fs::read_link(&place).map(|target| target.display().to_string()).unwrap_or_default();
        let problem = self.at(code, &place).with("path", self.shown(&place)).with("target", target);
        let words = if is_loop { None } else { error.io_error().map(|error| error.to_string()) };
        self.report.add(match words {
            Some(words) => problem.foreign(words),
            None => problem,
        });
    }

    /// The path of an entry in the tree; `None` if its name cannot stand there.
    fn path(&self, place: &Path) -> Option<SourcePath> {
        let parts: Option<Vec<&str>> =
            place.strip_prefix(self.site).ok()?.components().map(|part| part.as_os_str().to_str()).collect();
        SourcePath::parse(&parts?.join("/"))
    }

    /// A problem at an entry, or at the nearest folder that can be named.
    fn at(&self, code: Code, place: &Path) -> Problem {
        match place.ancestors().find_map(|place| self.path(place)) {
            Some(path) => located(code, &path),
            None => Problem::new(code),
        }
    }

    fn shown(&self, place: &Path) -> String {
        place.strip_prefix(self.site).unwrap_or(place).to_string_lossy().replace('\\', "/")
    }
}

/// A problem at a file; in a bundle's folder it breaks that bundle.
fn located(code: Code, path: &SourcePath) -> Problem {
    let problem = Problem::new(code).at(Place::file(path));
    let mut parts = path.as_str().split('/');
    match (parts.next(), parts.next(), parts.next(), parts.next()) {
        (Some("content"), Some(_), Some(key), Some(_)) => problem.in_bundle(key),
        _ => problem,
    }
}

/// Where a text stops being UTF-8, and what it seems to be instead.
fn not_utf8(path: &SourcePath, bytes: &[u8], at: usize) -> Problem {
    // Windows-1252 leaves these five bytes undefined; a text without them may well be in it.
    let undefined = |byte: &u8| matches!(byte, 0x81 | 0x8D | 0x8F | 0x90 | 0x9D);
    let guess = if bytes.starts_with(b"\xFF\xFE") || bytes.starts_with(b"\xFE\xFF") {
        "utf-16"
    } else if !bytes.contains(&0) && !bytes.iter().any(undefined) {
        "windows-1252"
    } else {
        "unknown"
    };
    let line = bytes[..at].iter().filter(|byte| **byte == b'\n').count() + 1;
    let before = String::from_utf8_lossy(&bytes[..at]).into_owned();
    let before = before.rsplit('\n').next().unwrap_or_default();
    let start = before.char_indices().rev().nth(39).map_or(0, |(start, _)| start);
    let mut problem = located(NOT_UTF8, path);
    problem.places = vec![Place::range(path, at..at + 1)];
    problem
        .with("path", path.as_str())
        .with("line", line)
        .with("before", before[start..].trim_start())
        .with("guess", guess)
}

/// Folders within `private/`.
const DEEPEST_PRIVATE: usize = 8;

/// The sealed texts of a folder and its other files, if there is one.
fn read_private(folder: &Path, must_be: bool, files: &mut SiteFiles, report: &mut Report) {
    let mut unsearched: Vec<(Code, String)> = Vec::new();
    let mut closed = |name: &str, error: Option<io::Error>| {
        let reason = match error.as_ref().map(io::Error::kind) {
            Some(io::ErrorKind::InvalidData) => "letters",
            _ => "closed",
        };
        let problem = Problem::new(CLOSED_PRIVATE).with("name", name).with("reason", reason);
        report.add(problem.foreign(error.map_or(String::new(), |error| error.to_string())));
    };
    match fs::read_dir(folder) {
        Ok(_) => {}
        Err(error) if error.kind() == io::ErrorKind::NotFound && !must_be => return,
        Err(error) => return closed("", Some(error)),
    }
    let walk = WalkDir::new(folder).follow_links(true).max_depth(DEEPEST_PRIVATE).sort_by_file_name();
    for item in walk.into_iter().filter_entry(|entry| entry.depth() == 0 || !is_stray(entry)) {
        let entry = match item {
            Ok(entry) if entry.file_type().is_file() => entry,
            Ok(entry) if entry.file_type().is_dir() && entry.depth() < DEEPEST_PRIVATE => continue,
            Ok(entry) => {
                closed(&entry.file_name().to_string_lossy(), None);
                continue;
            }
            Err(error) => {
                let name = error.path().and_then(Path::file_name).unwrap_or_default().to_string_lossy().into_owned();
                closed(&name, error.into_io_error());
                continue;
            }
        };
        let shown = entry.path().strip_prefix(folder).unwrap_or(entry.path()).to_string_lossy().replace('\\', "/");
        let Some(path) = SourcePath::parse(&format!("private/{shown}")) else {
            closed(&shown, None);
            continue;
        };
        // `places.yaml.txt` is what an editor made of `places.yaml`: better searched for than missed.
        let name = path.name().to_lowercase();
        let is_yaml = [".yaml", ".yml"].iter().any(|ending| name.contains(ending));
        let read = match is_yaml {
            true => fs::read_to_string(entry.path()).map(|text| {
                let text = text.strip_prefix('\u{FEFF}').map(str::to_owned).unwrap_or(text);
                files.private.push((path, Sealed::new(text)));
            }),
            // An empty file is like any other.
            false if entry.metadata().is_ok_and(|metadata| metadata.len() == 0) => Ok(()),
            false => hash_of(entry.path()).map(|hash| {
                unsearched.extend(holds_words(&path).map(|code| (code, shown.clone())));
                files.private_files.push((hash, path));
            }),
        };
        if let Err(error) = read {
            closed(&shown, Some(error));
        }
    }
    for (code, name) in unsearched {
        report.add(Problem::new(code).with("name", name));
    }
}

/// What to say of a file of `private/` that is not read: of a table or a text, that nothing is published; of a document, to look oneself.
/// Pictures, sound and video hold no words.
fn holds_words(path: &SourcePath) -> Option<Code> {
    const SILENT: [&str; 22] = [
        "jpg", "jpeg", "png", "webp", "gif", "avif", "heic", "heif", "tif", "tiff", "bmp", "svg", "mp4", "mov", "avi",
        "mkv", "webm", "mp3", "m4a", "wav", "ogg", "opus",
    ];
    const DOCUMENTS: [&str; 8] = ["pdf", "doc", "docx", "odt", "rtf", "pages", "zip", "7z"];
    match path.extension().to_lowercase() {
        ending if SILENT.contains(&ending.as_str()) => None,
        ending if DOCUMENTS.contains(&ending.as_str()) => Some(PRIVATE_DOCUMENT),
        _ => Some(PRIVATE_UNREAD),
    }
}

/// Folders of the site that someone meant as `private/`: nothing of them is searched for.
fn report_look_alikes(site: &Path, report: &mut Report) {
    const BEGINNINGS: [&str; 4] = ["private", "prive", "confidentiel", "confidential"];
    let real = site.join("private").canonicalize().ok();
    let mut names: Vec<String> = Vec::new();
    for entry in fs::read_dir(site).into_iter().flatten().flatten() {
        let name = entry.file_name().to_string_lossy().into_owned();
        let folded = fold::fold(&name);
        let visible = folded.trim_start_matches([' ', '.', '_']);
        let is_meant = name != "private" && BEGINNINGS.iter().any(|beginning| visible.starts_with(beginning));
        // Where the disk knows no capitals, `Private` is `private`.
        let is_other = entry.path().is_dir() && (real.is_none() || entry.path().canonicalize().ok() != real);
        let holds = || WalkDir::new(entry.path()).into_iter().flatten().any(|inner| inner.file_type().is_file());
        if is_meant && is_other && holds() {
            names.push(name);
        }
    }
    names.sort();
    for name in names {
        report.add(Problem::new(LOOKS_PRIVATE).with("name", name));
    }
}

/// What programs keep for themselves, and what a file is held with while it is open. All else is read or told: a copy, a backup and a file
/// that the system hides may hold a value that the file itself does not.
fn is_stray(entry: &DirEntry) -> bool {
    const HELD: [&str; 3] = [".swp", ".swo", ".swx"];
    let name = entry.file_name().to_string_lossy();
    let is_held = name.starts_with(".#") || HELD.iter().any(|ending| name.ends_with(ending));
    let stray = stray(&name, |_| false);
    is_held || stray.is_some_and(|(stray, _)| matches!(stray, Stray::System | Stray::Quiet | Stray::Open))
}

struct OnDisk(PathBuf);

impl Open for OnDisk {
    fn open(&self) -> io::Result<Box<dyn Read>> {
        Ok(Box::new(DiskFile::open(&self.0)?))
    }

    fn on_disk(&self) -> Option<&Path> {
        Some(&self.0)
    }
}
