//! A release published into a folder, as one step or not at all (decisions 7).
//!
//! Enters: cleared parts, one by one, in any order, from any thread. Leaves: the output folder as the new tree, and an `Outcome`;
//! or, after any fault, the old tree as it was.
//!
//! Nothing is staged until a part differs from what is published. Then the new tree is made beside the output folder: new files
//! are written, unchanged files and the files of others are second names of the same file. The tree is made safe from a power cut
//! (see `Hands::settle`), the two folders exchange places in one step, the step itself is made safe, and the old tree goes. Where
//! two folders cannot be exchanged, the same tree is moved file by file under a journal, which the next command finishes if this
//! one cannot.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};
use std::sync::{Mutex, MutexGuard};
use std::time::SystemTime;

use super::hands::{self, Fault, Found, Hands, Step};
use super::journal::{self, Journal, Recovered, Staging};
use super::lock::{self, Lock};
use super::manifest::{self, Made, Manifest};
use super::stamps::Stamps;
use crate::diag::report::{Code, Problem, Report};
use crate::memo;
use crate::path::OutputPath;
use crate::sealed::{Cleared, Content};

const IS_A_LINK: Code = Code::stop("A130");
const IS_A_FILE: Code = Code::stop("A131");
const IN_THE_SITE: Code = Code::stop("A132");
const NOT_OURS: Code = Code::stop("A133");
const DAMAGED_LIST: Code = Code::advice("A134");
const TWICE: Code = Code::stop("A135");
const TAKEN: Code = Code::stop("A136");
const KEPT: Code = Code::advice("A137");
const ALTERED: Code = Code::advice("A138");

/// A folder without our list and with more files than this is somebody's own folder, not an output folder with a few additions.
const MOST_FOREIGN: usize = 1000;
/// How many names a problem lists.
const MOST_NAMES: usize = 8;

/// Where and how to publish.
#[derive(Clone)]
pub struct Settings {
    /// The site's folder, which holds `.fanal/`.
    pub site: PathBuf,
    /// The output folder.
    pub out: PathBuf,
    /// Read every published byte instead of trusting size, time and inode.
    pub verify: bool,
    pub hands: Hands,
}

/// What publishing did.
#[derive(Clone, PartialEq, Debug)]
pub struct Outcome {
    pub written: usize,
    pub bytes_written: u64,
    pub unchanged: usize,
    pub removed: usize,
    /// Files and whole folders (with `/` at the end) that Fanal did not make; they were kept.
    pub foreign: Vec<String>,
    /// Files that somebody changed since Fanal wrote them, and that were written again.
    pub altered: Vec<String>,
    /// What an earlier, interrupted command had left.
    pub recovered: Recovered,
}

impl Outcome {
    /// Whether the output folder was touched.
    pub fn changed(&self) -> bool {
        self.written + self.removed > 0
    }

    /// What a person should hear of it.
    pub fn problems(&self) -> Vec<Problem> {
        let named = |code: Code, names: &[String]| {
            Problem::new(code).with("count", names.len()).with("names", names[..names.len().min(MOST_NAMES)].to_vec())
        };
        let mut problems = Vec::new();
        if !self.foreign.is_empty() {
            problems.push(named(KEPT, &self.foreign));
        }
        if !self.altered.is_empty() {
            problems.push(named(ALTERED, &self.altered));
        }
        problems
    }
}

/// A publication under way. Dropped before `finish`, it leaves the old tree.
pub struct Publication<'lock> {
    settings: Settings,
    before: Manifest,
    recovered: Recovered,
    state: Mutex<State>,
    _lock: &'lock Lock,
}

#[derive(Default)]
struct State {
    accepted: BTreeMap<OutputPath, Made>,
    /// Accepted files that differ from what is published.
    changed: BTreeSet<OutputPath>,
    altered: Vec<String>,
    bytes_written: u64,
    stamps: Stamps,
    staged: Option<Staged>,
    done: bool,
}

#[derive(Clone)]
struct Staged {
    staging: Staging,
    /// Whether the staged tree can take the place of the output folder in one step.
    whole: bool,
}

impl<'lock> Publication<'lock> {
    /// Looks at the output folder, finishes or throws away what an interrupted command left there. Nothing else changes yet.
    pub fn begin(settings: Settings, lock: &'lock Lock, report: &mut Report) -> Option<Publication<'lock>> {
        let prepared = prepare(settings, lock, report);
        prepared.map_err(|problem| report.add(*problem)).ok()
    }

    /// Takes a part of the release: compared with what is published, and written into the staged tree if it differs.
    pub fn accept(&self, part: Cleared) -> Result<(), Box<Problem>> {
        let part = part.into_part();
        let made = match &part.content {
            Content::Bytes(bytes) => Made { hash: memo::hash(bytes), len: bytes.len() as u64 },
            Content::Media(media) => Made { hash: media.hash, len: media.len },
        };
        if self.state().accepted.insert(part.path.clone(), made).is_some() {
            return Err(Box::new(Problem::new(TWICE).with("path", part.path.as_str())));
        }
        if self.is_published(&part.path, made).map_err(boxed)? {
            return Ok(());
        }
        self.state().changed.insert(part.path.clone());
        let staged = self.staged().map_err(boxed)?;
        let place = staged.staging.tree().join(part.path.as_str());
        if let Some(folder) = place.parent() {
            self.settings.hands.folder(folder).map_err(boxed)?;
        }
        self.settings.hands.write(&place, &part.content).map_err(boxed)?;
        let mut state = self.state();
        state.bytes_written += made.len;
        if let Ok(metadata) = fs::symlink_metadata(&place) {
            state.stamps.made(part.path.as_str(), &metadata, made.hash);
        }
        Ok(())
    }

    /// Puts the new tree in its place. After a problem the old tree stands.
    pub fn finish(self) -> Result<Outcome, Vec<Problem>> {
        let finished = self.put_in_place();
        if finished.is_err() {
            self.throw_away();
        }
        self.state().done = true;
        finished
    }

    /// Ends without a change.
    pub fn abandon(self) {
        self.throw_away();
    }

    fn state(&self) -> MutexGuard<'_, State> {
        self.state.lock().unwrap_or_else(|poisoned| poisoned.into_inner())
    }

    /// Whether the output folder already holds this file with these bytes.
    fn is_published(&self, path: &OutputPath, made: Made) -> Result<bool, Fault> {
        let place = self.settings.out.join(path.as_str());
        let metadata = match fs::symlink_metadata(&place) {
            Ok(metadata) if metadata.is_file() => metadata,
            _ => return Ok(false),
        };
        let before = self.before.files.get(path).copied();
        if before.is_none() && metadata.len() != made.len {
            return Ok(false);
        }
        let trusted = if self.settings.verify { None } else { self.state().stamps.trusted(path.as_str(), &metadata) };
        let hash = match trusted {
            Some(hash) => hash,
            None => {
                let read_at = SystemTime::now();
                let hash = hands::hash_of(&place).map_err(|error| Fault::new(Step::Write, &place, error))?;
                self.state().stamps.read(path.as_str(), &metadata, hash, read_at);
                hash
            }
        };
        let there = Made { hash, len: metadata.len() };
        if before.is_some_and(|before| before != there) && there != made {
            self.state().altered.push(path.to_string());
        }
        Ok(there == made)
    }

    /// The staging folder, made when it is first needed.
    fn staged(&self) -> Result<Staged, Fault> {
        let mut state = self.state();
        if let Some(staged) = &state.staged {
            return Ok(staged.clone());
        }
        let hands = &self.settings.hands;
        let out = &self.settings.out;
        let beside = Staging::beside(out);
        let made = if is_own_file_system(out) { None } else { Some(make_staging(&beside, hands)) };
        let staged = match made {
            Some(Ok(())) => Staged { whole: self.can_be_whole(&beside), staging: beside },
            // The folder above cannot be written, or is another file system: work within.
            None | Some(Err(_)) if out.is_dir() && !journal::is_there(&beside.folder) => {
                let inside = Staging::inside(out);
                make_staging(&inside, hands)?;
                Staged { staging: inside, whole: false }
            }
            Some(Err(fault)) => return Err(fault),
            None => return Err(Fault::new(Step::Folder, &beside.folder, std::io::ErrorKind::AlreadyExists.into())),
        };
        state.staged = Some(staged.clone());
        Ok(staged)
    }

    /// Whether a whole tree can be staged there without copying everything: files can have second names.
    fn can_be_whole(&self, staging: &Staging) -> bool {
        let list = self.settings.out.join(manifest::NAME);
        !journal::is_there(&list) || self.settings.hands.can_link(&list, &staging.folder.join("probe"))
    }

    fn put_in_place(&self) -> Result<Outcome, Vec<Problem>> {
        let one = |fault: Fault| vec![fault.problem()];
        let out = &self.settings.out;
        let (accepted, changed) = {
            let state = self.state();
            (state.accepted.clone(), state.changed.clone())
        };
        let found = match hands::list(out) {
            Ok(found) => found,
            Err(error) if error.kind() == std::io::ErrorKind::NotFound => Vec::new(),
            Err(error) => return Err(one(Fault::new(Step::Link, out, error))),
        };
        let stale = self.stale(&accepted).map_err(one)?;
        let ours = |path: &Path| {
            let path = path.to_str().and_then(OutputPath::parse);
            path.is_some_and(|path| {
                let made_before = self.before.files.contains_key(&path);
                let same_as_made_now = accepted.contains_key(&path) && !changed.contains(&path);
                stale.contains_key(&path) || same_as_made_now || (made_before && accepted.contains_key(&path))
            })
        };
        let foreign: Vec<&Found> =
            found.iter().filter(|found| !is_control(&found.path) && !found.is_folder && !ours(&found.path)).collect();
        let taken = taken(&foreign, &accepted);
        if !taken.is_empty() {
            let names = taken[..taken.len().min(MOST_NAMES)].to_vec();
            return Err(vec![
                Problem::new(TAKEN)
                    .with("count", taken.len())
                    .with("names", names)
                    .with("path", out.display().to_string()),
            ]);
        }
        let list = Manifest { files: accepted };
        if changed.is_empty() && stale.is_empty() {
            if list != self.before || !journal::is_there(&out.join(manifest::NAME)) {
                self.settings.hands.folder(out).map_err(one)?;
                self.settings.hands.put(&out.join(manifest::NAME), list.to_text().as_bytes()).map_err(one)?;
            }
        } else {
            self.replace(&list, &changed, &stale, &foreign, &found).map_err(one)?;
        }
        let mut state = self.state();
        state.altered.sort();
        state.stamps.save(&stamps_file(&self.settings));
        Ok(Outcome {
            written: changed.len(),
            bytes_written: state.bytes_written,
            unchanged: list.files.len() - changed.len(),
            removed: stale.len(),
            foreign: shortened(&foreign, &list),
            altered: state.altered.clone(),
            recovered: self.recovered,
        })
    }

    /// Files that Fanal made before and does not make any more; one that somebody changed since then is not ours to remove.
    fn stale(&self, accepted: &BTreeMap<OutputPath, Made>) -> Result<BTreeMap<OutputPath, Made>, Fault> {
        let mut stale = BTreeMap::new();
        for (path, made) in self.before.files.iter().filter(|(path, _)| !accepted.contains_key(*path)) {
            let place = self.settings.out.join(path.as_str());
            let as_made =
                journal::is_as_made(&place, *made).map_err(|error| Fault::new(Step::Remove, &place, error))?;
            if as_made {
                stale.insert(path.clone(), *made);
            }
        }
        Ok(stale)
    }

    fn replace(
        &self,
        list: &Manifest,
        changed: &BTreeSet<OutputPath>,
        stale: &BTreeMap<OutputPath, Made>,
        foreign: &[&Found],
        found: &[Found],
    ) -> Result<(), Fault> {
        let hands = &self.settings.hands;
        let out = &self.settings.out;
        let staged = self.staged()?;
        let tree = staged.staging.tree();
        if staged.whole {
            let unchanged =
                list.files.keys().filter(|path| !changed.contains(*path)).map(|path| Path::new(path.as_str()));
            let kept = foreign.iter().map(|found| found.path.as_path());
            for path in unchanged.chain(kept) {
                self.link(&tree, path)?;
            }
            self.keep_folders(&tree, found, stale, list)?;
        }
        hands.put(&tree.join(manifest::NAME_OF_NEW), list.to_text().as_bytes())?;
        hands.settle(&staged.staging.folder, &to_settle(&staged.staging, changed)?)?;
        if staged.whole && self.take_place(&tree)? {
            if let Some(folder) = out.parent() {
                hands.settle(folder, &BTreeSet::from([folder.to_path_buf()]))?;
            }
            hands.rename(&out.join(manifest::NAME_OF_NEW), &out.join(manifest::NAME))?;
            // From here on the new tree stands: what cannot be cleaned up now, the next command cleans up.
            let _ = journal::leave_old_tree(out, &staged.staging, hands);
            return Ok(());
        }
        // Before anything is moved: whether it can be.
        let probe = out.join(hands::PART);
        hands.write(&probe, &Content::Bytes(Vec::new()))?;
        hands.remove(&probe)?;
        let journal = Journal {
            put: changed.iter().cloned().collect(),
            drop: stale.iter().map(|(path, made)| (path.clone(), *made)).collect(),
        };
        hands.put(&staged.staging.journal(), journal.to_text().as_bytes())?;
        hands.settle(&staged.staging.folder, &BTreeSet::from([staged.staging.folder.clone()]))?;
        self.state().done = true;
        journal::apply(out, &staged.staging, &journal, hands)
    }

    /// A second name in the staged tree for a published file; a file that went away meanwhile is passed over if it is not ours.
    fn link(&self, tree: &Path, path: &Path) -> Result<(), Fault> {
        let place = tree.join(path);
        if let Some(folder) = place.parent() {
            self.settings.hands.folder(folder)?;
        }
        let from = self.settings.out.join(path);
        match self.settings.hands.link(&from, &place) {
            Err(_) if !journal::is_there(&from) && !self.is_accepted(path) => Ok(()),
            done => done,
        }
    }

    fn is_accepted(&self, path: &Path) -> bool {
        let path = path.to_str().and_then(OutputPath::parse);
        path.is_some_and(|path| self.state().accepted.contains_key(&path))
    }

    /// The rights of folders stay; empty folders of others stay. A folder that holds nothing but stale files goes.
    fn keep_folders(
        &self,
        tree: &Path,
        found: &[Found],
        stale: &BTreeMap<OutputPath, Made>,
        list: &Manifest,
    ) -> Result<(), Fault> {
        let out = &self.settings.out;
        let had_ours: BTreeSet<&Path> =
            stale.keys().flat_map(|path| Path::new(path.as_str()).ancestors().skip(1)).collect();
        for folder in found.iter().filter(|found| found.is_folder && !is_control(&found.path)) {
            let place = tree.join(&folder.path);
            let is_file_now =
                folder.path.to_str().and_then(OutputPath::parse).is_some_and(|path| list.files.contains_key(&path));
            if !journal::is_there(&place) && !had_ours.contains(folder.path.as_path()) && !is_file_now {
                self.settings.hands.folder(&place)?;
            }
            if place.is_dir() {
                hands::same_rights(&out.join(&folder.path), &place)
                    .map_err(|error| Fault::new(Step::Folder, &place, error))?;
            }
        }
        if out.is_dir() {
            hands::same_rights(out, tree).map_err(|error| Fault::new(Step::Folder, tree, error))?;
        }
        Ok(())
    }

    /// The staged tree takes the place of the output folder in one step, if the system can.
    fn take_place(&self, tree: &Path) -> Result<bool, Fault> {
        let out = &self.settings.out;
        if journal::is_there(out) {
            self.settings.hands.exchange(tree, out)
        } else {
            self.settings.hands.rename(tree, out).map(|()| true)
        }
    }

    /// Removes what was staged, unless a journal stands: then the next command finishes.
    fn throw_away(&self) {
        let mut state = self.state();
        if let Some(staged) = state.staged.take()
            && !state.done
        {
            let _ = journal::throw_away(&self.settings.out, &staged.staging, &Hands::default());
        }
        state.done = true;
    }
}

impl Drop for Publication<'_> {
    fn drop(&mut self) {
        self.throw_away();
    }
}

fn boxed(fault: Fault) -> Box<Problem> {
    Box::new(fault.problem())
}

fn prepare<'lock>(
    settings: Settings,
    lock: &'lock Lock,
    report: &mut Report,
) -> Result<Publication<'lock>, Box<Problem>> {
    let mut settings = settings;
    settings.out = std::path::absolute(&settings.out).unwrap_or(settings.out);
    let out = &settings.out;
    let shown = out.display().to_string();
    match fs::symlink_metadata(out) {
        Ok(metadata) if metadata.is_symlink() => {
            let target = fs::read_link(out).map(|target| target.display().to_string()).unwrap_or_default();
            return Err(Box::new(Problem::new(IS_A_LINK).with("path", shown).with("target", target)));
        }
        Ok(metadata) if !metadata.is_dir() => return Err(Box::new(Problem::new(IS_A_FILE).with("path", shown))),
        _ => {}
    }
    if let Some(folder) = in_the_site(&settings.site, out) {
        return Err(Box::new(Problem::new(IN_THE_SITE).with("path", shown).with("folder", folder)));
    }
    if let Some(parent) = out.parent() {
        settings.hands.folder(parent).map_err(boxed)?;
    }
    let recovered = journal::recover(out, &settings.hands).map_err(boxed)?;
    let before = match fs::read_to_string(out.join(manifest::NAME)) {
        Ok(text) => {
            let list = Manifest::parse(&text);
            if list.is_none() {
                report.add(Problem::new(DAMAGED_LIST).with("path", &shown).with("name", manifest::NAME));
            }
            list
        }
        Err(_) => None,
    };
    if before.is_none() && out.is_dir() {
        let found = hands::list(out).map_err(|error| boxed(Fault::new(Step::Write, out, error)))?;
        let files = found.iter().filter(|found| !found.is_folder).count();
        if files > MOST_FOREIGN {
            return Err(Box::new(Problem::new(NOT_OURS).with("path", shown).with("count", files)));
        }
    }
    let stamps = Stamps::load(&stamps_file(&settings));
    Ok(Publication {
        before: before.unwrap_or_default(),
        recovered,
        state: Mutex::new(State { stamps, ..State::default() }),
        settings,
        _lock: lock,
    })
}

/// The part of the site in which the output folder stands; empty if it holds the site itself.
fn in_the_site(site: &Path, out: &Path) -> Option<String> {
    let real = |path: &Path| {
        let there = path.ancestors().find(|path| path.exists())?;
        Some(there.canonicalize().ok()?.join(path.strip_prefix(there).ok()?))
    };
    let (site, out) = (real(&std::path::absolute(site).ok()?)?, real(out)?);
    if site.starts_with(&out) {
        return Some(String::new());
    }
    let folders = ["content", "themes", "locales", "imports", "private", lock::FOLDER];
    folders.into_iter().find(|folder| out.starts_with(site.join(folder))).map(str::to_owned)
}

fn stamps_file(settings: &Settings) -> PathBuf {
    let place = settings.out.as_os_str().as_encoded_bytes();
    settings.site.join(lock::FOLDER).join(format!("output-{:016x}", memo::hash(place) as u64))
}

fn make_staging(staging: &Staging, hands: &Hands) -> Result<(), Fault> {
    hands.folder(&staging.tree())?;
    let marker = staging.tree().join(manifest::NAME_OF_NEW);
    let made = hands.write(&marker, &Content::Bytes(Vec::new()));
    if made.is_err() {
        let _ = fs::remove_dir(staging.tree());
        let _ = fs::remove_dir(&staging.folder);
    }
    made
}

/// New files and every folder that holds a new name.
fn to_settle(staging: &Staging, changed: &BTreeSet<OutputPath>) -> Result<BTreeSet<PathBuf>, Fault> {
    let tree = staging.tree();
    let found = hands::list(&staging.folder).map_err(|error| Fault::new(Step::Settle, &tree, error))?;
    let folders = found.into_iter().filter(|found| found.is_folder).map(|found| staging.folder.join(found.path));
    let files = changed.iter().map(|path| tree.join(path.as_str()));
    Ok(folders.chain(files).chain([staging.folder.clone()]).collect())
}

/// Whether the output folder is the root of a file system, as in a container.
fn is_own_file_system(out: &Path) -> bool {
    let device = |path: &Path| fs::metadata(path).ok().map(|metadata| hands::device(&metadata));
    match (device(out), out.parent().and_then(device)) {
        (Some(out), Some(parent)) => out != parent,
        _ => false,
    }
}

/// Files of Fanal's own that are not part of the site.
fn is_control(path: &Path) -> bool {
    path.file_name().is_some_and(|name| name == hands::PART)
        || path == Path::new(manifest::NAME)
        || path == Path::new(manifest::NAME_OF_NEW)
        || path.starts_with(journal::INSIDE)
}

/// Files of others where ours must stand: at the same path, or one where the other needs a folder.
fn taken(foreign: &[&Found], accepted: &BTreeMap<OutputPath, Made>) -> Vec<String> {
    let ours: BTreeSet<&Path> = accepted.keys().map(|path| Path::new(path.as_str())).collect();
    let our_folders: BTreeSet<&Path> = ours.iter().flat_map(|path| path.ancestors().skip(1)).collect();
    let clashes = |path: &Path| our_folders.contains(path) || path.ancestors().any(|folder| ours.contains(folder));
    foreign.iter().filter(|found| clashes(&found.path)).map(|found| shown(&found.path)).collect()
}

/// Foreign files by name; a folder in which nothing is ours as one name.
fn shortened(foreign: &[&Found], list: &Manifest) -> Vec<String> {
    let our_folders: BTreeSet<&Path> = list
        .files
        .keys()
        .flat_map(|path| Path::new(path.as_str()).ancestors().skip(1))
        .chain([Path::new("")])
        .collect();
    let mut names = BTreeSet::new();
    for found in foreign {
        let mut ancestors: Vec<&Path> = found.path.ancestors().skip(1).collect();
        ancestors.reverse();
        match ancestors.into_iter().find(|folder| !our_folders.contains(folder)) {
            Some(folder) => names.insert(format!("{}/", shown(folder))),
            None => names.insert(shown(&found.path)),
        };
    }
    names.into_iter().collect()
}

fn shown(path: &Path) -> String {
    path.to_string_lossy().replace('\\', "/")
}
