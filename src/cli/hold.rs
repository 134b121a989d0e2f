//! The last published sources of every bundle, for `build --hold-broken` (decisions 4). Enters: the tree of a build that was
//! published. Leaves: `.fanal/published/`, and later a tree in which broken bundles are as they were, except those that people took
//! back since: of these no copy is kept.
//!
//! Files stand under the hash of their bytes and never change; `bundles.json` names them and is replaced in one step, last. So an
//! interruption at any moment leaves the old state or the new one whole.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::io;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use serde::{Deserialize, Serialize};

use super::withdrawn::{self, Why};
use crate::disk::hands::{Fault, Hands, Step};
use crate::disk::lock;
use crate::memo;
use crate::path::SourcePath;
use crate::sealed::{Content, Seals};
use crate::source::tree::{File, Media, Open, Tree};

const FOLDER: &str = "published";
const LIST: &str = "bundles.json";
const FILES: &str = "files";
const FACTS: &str = "facts.yaml";

/// Which files a bundle had when it was last published.
#[derive(Clone, PartialEq, Debug, Default)]
pub struct Published {
    folder: PathBuf,
    bundles: BTreeMap<String, Vec<Kept>>,
}

#[derive(Clone, PartialEq, Debug, Serialize, Deserialize)]
struct Kept {
    path: String,
    hash: String,
    length: u64,
    text: bool,
}

/// What a hold did.
#[derive(Clone, PartialEq, Debug, Default)]
pub struct Held {
    /// Bundles that are as last published.
    pub kept: BTreeSet<String>,
    /// Bundles that were never published and are left out.
    pub left_out: BTreeSet<String>,
    /// Bundles that are not shown as last published, because people took them back or nobody knows whether they did.
    pub taken_out: BTreeMap<String, Why>,
    /// Of those, places of which not even the name stays.
    gone: BTreeSet<String>,
}

impl Held {
    pub fn is_empty(&self) -> bool {
        self.kept.is_empty() && self.left_out.is_empty() && self.taken_out.is_empty()
    }

    /// Whether a bundle is not as its files say now.
    pub fn has(&self, key: &str) -> bool {
        self.kept.contains(key) || self.left_out.contains(key) || self.taken_out.contains_key(key)
    }

    /// Takes out those of some broken bundles that are broken in their published copy too, once any record was taken out: they lead to
    /// it. `true` if there are any.
    pub fn give_up(&mut self, broken: &BTreeSet<String>) -> bool {
        if self.taken_out.is_empty() {
            return false;
        }
        let mut any = false;
        for key in broken {
            if self.kept.remove(key) || self.taken_out.contains_key(key) {
                self.taken_out.entry(key.clone()).or_insert(Why::Linked);
                any |= self.gone.insert(key.clone());
            }
        }
        any
    }
}

/// The key of the bundle that a file belongs to: `b` of `content/a/b/fr.md`.
pub fn bundle_of(path: &SourcePath) -> Option<&str> {
    let mut parts = path.as_str().split('/');
    let (Some("content"), Some(_), Some(key), Some(_)) = (parts.next(), parts.next(), parts.next(), parts.next())
    else {
        return None;
    };
    Some(key)
}

/// What was kept in a site's `.fanal/`; nothing, if there is nothing or it cannot be read.
pub fn load(site: &Path) -> Published {
    let folder = site.join(lock::FOLDER).join(FOLDER);
    let text = fs::read_to_string(folder.join(LIST)).unwrap_or_default();
    Published { bundles: serde_json::from_str(&text).unwrap_or_default(), folder }
}

/// The bundles whose published copy may not be shown again, each with why: what their present facts say, or a sealed value in the copy.
pub fn withdrawn(tree: &Tree, published: &Published, seals: &Seals) -> BTreeMap<String, Why> {
    let mut facts: BTreeMap<&str, Option<(&SourcePath, &str)>> = BTreeMap::new();
    for (path, file) in tree.iter() {
        let Some(key) = bundle_of(path) else { continue };
        let facts = facts.entry(key).or_default();
        if let (FACTS, File::Text(text)) = (path.name(), file) {
            *facts = Some((path, text));
        }
    }
    let mut found = BTreeMap::new();
    for (key, files) in &published.bundles {
        let why = match facts.get(key.as_str()) {
            // The bundle is not there any more: nothing can be broken in it.
            None => None,
            Some(now) => published.taken_back(files, *now),
        };
        if let Some(why) = why.filter(|why| why.is_final()).or_else(|| published.sealed(files, seals)).or(why) {
            found.insert(key.clone(), why);
        }
    }
    found
}

/// The tree with broken bundles as they were last published; those that never were are left out, and those that were withdrawn are
/// taken out. Of a place its name stays, as that of a sealed place: the services that meet people there do not vanish with it.
pub fn hold(
    tree: &Tree,
    broken: &BTreeSet<String>,
    published: &Published,
    withdrawn: &BTreeMap<String, Why>,
    held: &mut Held,
) -> Tree {
    let mut whole = Tree::new();
    for (path, file) in tree.iter().filter(|(path, _)| bundle_of(path).is_none_or(|key| !broken.contains(key))) {
        whole.insert(path.clone(), file.clone());
    }
    for key in broken {
        if let Some(why) = withdrawn.get(key) {
            held.taken_out.entry(key.clone()).or_insert(*why);
        }
        if held.taken_out.contains_key(key) {
            if !held.gone.contains(key) {
                name_of_a_place(tree, key).into_iter().for_each(|(path, file)| whole.insert(path, file));
            }
            continue;
        }
        match published.files(key) {
            Some(files) => {
                held.left_out.remove(key);
                held.kept.insert(key.clone());
                files.into_iter().for_each(|(path, file)| whole.insert(path, file));
            }
            None => {
                held.kept.remove(key);
                held.left_out.insert(key.clone());
            }
        }
    }
    whole
}

/// A place that is taken out: its present titles, and that it is sealed. Nothing, if the bundle is no place.
fn name_of_a_place(tree: &Tree, key: &str) -> Vec<(SourcePath, File)> {
    let mut files = Vec::new();
    for (path, file) in tree.iter().filter(|(path, _)| bundle_of(path) == Some(key)) {
        let section = path.folder().rsplit_once('/').map_or("", |(section, _)| section);
        let is_place = |text: &str| text.lines().any(|line| line.split_whitespace().eq(["kind:", "place"]));
        if !tree.text(&format!("{section}/section.yaml")).is_some_and(|text| is_place(text)) {
            continue;
        }
        let text = match file {
            File::Text(text) => text.as_ref(),
            _ => "",
        };
        let line = |name: &str| text.lines().find(|line| line.starts_with(name)).unwrap_or_default();
        if path.name() == FACTS {
            files.push((path.clone(), File::Text(format!("{}\nsealed: true\n", line("source:")).into())));
        } else if path.name().ends_with(".md") {
            files.push((path.clone(), File::Text(format!("---\n{}\n---\n", line("title:")).into())));
        }
    }
    files
}

/// Removes the copies of bundles that people took back, at once, whether or not anything is published; why stays.
pub fn purge(site: &Path, withdrawn: &BTreeMap<String, Why>) -> Result<(), Fault> {
    let mut published = load(site);
    let gone = withdrawn.iter().filter(|(key, why)| why.is_final() && published.bundles.contains_key(*key));
    let gone: Vec<(String, Vec<Kept>)> = gone.map(|(key, why)| (key.clone(), vec![Kept::nothing(*why)])).collect();
    if gone.is_empty() {
        return Ok(());
    }
    published.bundles.extend(gone);
    put(&Hands::default(), &published.folder, &published.bundles)
}

impl Kept {
    /// Stands for a copy that was removed.
    fn nothing(why: Why) -> Kept {
        Kept { path: String::new(), hash: why.word().to_owned(), length: 0, text: true }
    }
}

impl Published {
    /// A bundle's files; `None` unless every one of them is still there and unharmed.
    fn files(&self, key: &str) -> Option<Vec<(SourcePath, File)>> {
        self.bundles.get(key)?.iter().map(|kept| self.file(kept)).collect()
    }

    /// Why the present facts do not allow a copy to be shown.
    fn taken_back(&self, files: &[Kept], now: Option<(&SourcePath, &str)>) -> Option<Why> {
        let before = files.iter().find(|kept| kept.path.ends_with("/facts.yaml"));
        // What was published says nothing new.
        let is_same =
            |kept: &Kept| now.is_some_and(|(_, text)| kept.hash == format!("{:032x}", memo::hash(text.as_bytes())));
        if before.is_some_and(is_same) {
            return None;
        }
        let before = before.and_then(|kept| match self.file(kept)? {
            (path, File::Text(text)) => Some((path, text)),
            _ => None,
        });
        let earlier = files.iter().find(|kept| kept.path.is_empty()).and_then(|kept| Why::of_word(&kept.hash));
        let path = now.map(|(path, _)| path.clone()).or(before.as_ref().map(|(path, _)| path.clone()));
        let Some(path) = path else { return Some(earlier.unwrap_or(Why::Unread)) };
        let before = before.as_ref().map(|(_, text)| text.as_ref());
        let now = now.map(|(_, text)| text);
        withdrawn::since(&path, before, now).or(earlier)
    }

    /// Whether a copy holds a value that is sealed now.
    fn sealed(&self, files: &[Kept], seals: &Seals) -> Option<Why> {
        let holds = |kept: &Kept| match self.file(kept) {
            Some((_, File::Text(text))) => seals.search(text.as_bytes()).iter().any(|origin| !origin.is_street()),
            Some((_, File::Media(media))) => seals.file(media.hash).is_some(),
            _ => false,
        };
        let look = !seals.is_empty() || seals.has_files();
        (look && files.iter().any(holds)).then_some(Why::Value)
    }

    fn file(&self, kept: &Kept) -> Option<(SourcePath, File)> {
        let path = SourcePath::parse(&kept.path)?;
        let place = self.folder.join(FILES).join(name(&kept.hash)?);
        let hash = u128::from_str_radix(&kept.hash, 16).ok()?;
        if kept.text {
            let text = fs::read_to_string(place).ok()?;
            return (memo::hash(text.as_bytes()) == hash).then(|| (path, File::Text(text.into())));
        }
        let sound = fs::metadata(&place).is_ok_and(|metadata| metadata.len() == kept.length);
        let media = Media { len: kept.length, hash, opener: Arc::new(OnDisk(place)) };
        sound.then_some((path, File::Media(media)))
    }
}

struct OnDisk(PathBuf);

impl Open for OnDisk {
    fn open(&self) -> io::Result<Box<dyn io::Read>> {
        Ok(Box::new(fs::File::open(&self.0)?))
    }
    fn on_disk(&self) -> Option<&Path> {
        Some(&self.0)
    }
}

/// A file's name in the store; `None` if the list was tampered with.
fn name(hash: &str) -> Option<&str> {
    (hash.len() == 32 && hash.bytes().all(|byte| byte.is_ascii_hexdigit())).then_some(hash)
}

/// The sources of a tree, stored but not yet named as published.
pub struct Ready {
    hands: Hands,
    before: Published,
    bundles: BTreeMap<String, Vec<Kept>>,
}

/// Stores the sources of every bundle of a tree that is about to be published: what may fail fails before anything is.
/// A bundle that was held is in this tree as it was.
pub fn store(site: &Path, tree: &Tree) -> Result<Ready, Fault> {
    let hands = Hands::default();
    let before = load(site);
    let files = before.folder.join(FILES);
    let mut bundles: BTreeMap<String, Vec<Kept>> = BTreeMap::new();
    let mut is_there = false;
    for (path, file) in tree.iter() {
        let Some(key) = bundle_of(path) else { continue };
        let (hash, content, text) = match file {
            File::Text(text) => (memo::hash(text.as_bytes()), Content::Bytes(text.as_bytes().to_vec()), true),
            File::Media(media) => (media.hash, Content::Media(media.clone()), false),
            File::Unreadable => continue,
        };
        let length = content.length();
        let hash = format!("{hash:032x}");
        let place = files.join(&hash);
        if !fs::metadata(&place).is_ok_and(|metadata| metadata.len() == length) {
            if !is_there {
                hands.folder(&files)?;
                is_there = true;
            }
            let beside = files.join("next");
            hands.remove(&beside)?;
            hands.write(&beside, &content)?;
            hands.rename(&beside, &place)?;
        }
        bundles.entry(key.to_owned()).or_default().push(Kept { path: path.to_string(), hash, length, text });
    }
    Ok(Ready { hands, before, bundles })
}

impl Ready {
    /// Says that the stored sources are published, in one step; then those that no bundle has any more go.
    pub fn keep(self) -> Result<(), Fault> {
        let Ready { hands, before, bundles } = self;
        if bundles == before.bundles {
            return Ok(());
        }
        put(&hands, &before.folder, &bundles)
    }
}

/// Replaces the list in one step; then files that no bundle has any more go.
fn put(hands: &Hands, folder: &Path, bundles: &BTreeMap<String, Vec<Kept>>) -> Result<(), Fault> {
    let list = folder.join(LIST);
    let text = serde_json::to_vec_pretty(bundles).map_err(|error| Fault::new(Step::Write, &list, error.into()))?;
    hands.folder(folder)?;
    hands.put(&list, &text)?;
    let wanted: BTreeSet<&str> = bundles.values().flatten().map(|kept| kept.hash.as_str()).collect();
    let stored = fs::read_dir(folder.join(FILES)).into_iter().flatten().flatten();
    for entry in stored.filter(|entry| !wanted.contains(&*entry.file_name().to_string_lossy())) {
        hands.remove(&entry.path())?;
    }
    Ok(())
}
