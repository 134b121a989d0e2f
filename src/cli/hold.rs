//! The last published sources of every bundle, for `build --hold-broken` (decisions 4). Enters: the tree of a build that was
//! published. Leaves: `.fanal/published/`, and later a tree in which broken bundles are as they were.
//!
//! Files stand under the hash of their bytes and never change; `bundles.json` names them and is replaced in one step, last. So an
//! interruption at any moment leaves the old state or the new one whole.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::io;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use serde::{Deserialize, Serialize};

use crate::disk::hands::{Fault, Hands, Step};
use crate::disk::lock;
use crate::memo;
use crate::path::SourcePath;
use crate::sealed::Content;
use crate::source::tree::{File, Media, Open, Tree};

const FOLDER: &str = "published";
const LIST: &str = "bundles.json";
const FILES: &str = "files";

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
}

impl Held {
    pub fn is_empty(&self) -> bool {
        self.kept.is_empty() && self.left_out.is_empty()
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

/// The tree with broken bundles as they were last published; those that never were are left out.
pub fn hold(tree: &Tree, broken: &BTreeSet<String>, published: &Published, held: &mut Held) -> Tree {
    let mut whole = Tree::new();
    for (path, file) in tree.iter().filter(|(path, _)| bundle_of(path).is_none_or(|key| !broken.contains(key))) {
        whole.insert(path.clone(), file.clone());
    }
    for key in broken {
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

impl Published {
    /// A bundle's files; `None` unless every one of them is still there and unharmed.
    fn files(&self, key: &str) -> Option<Vec<(SourcePath, File)>> {
        self.bundles.get(key)?.iter().map(|kept| self.file(kept)).collect()
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
        let list = before.folder.join(LIST);
        let text = serde_json::to_vec_pretty(&bundles).map_err(|error| Fault::new(Step::Write, &list, error.into()))?;
        hands.folder(&before.folder)?;
        hands.put(&list, &text)?;
        let wanted: BTreeSet<&str> = bundles.values().flatten().map(|kept| kept.hash.as_str()).collect();
        let stored = fs::read_dir(before.folder.join(FILES)).into_iter().flatten().flatten();
        for entry in stored.filter(|entry| !wanted.contains(&*entry.file_name().to_string_lossy())) {
            hands.remove(&entry.path())?;
        }
        Ok(())
    }
}
