//! The files inside the program: the default theme and the interface words. The one door to include_dir.
//!
//! Leaves: a `Tree` over which a site's own tree is laid, so that a site overrides a template or a message by adding one file at
//! the same path.

use include_dir::{Dir, DirEntry, include_dir};

use super::tree::{File, Media, TEXT_ENDINGS, Tree};
use crate::path::SourcePath;

static THEMES: Dir = include_dir!("$CARGO_MANIFEST_DIR/themes");
static LOCALES: Dir = include_dir!("$CARGO_MANIFEST_DIR/locales");
static STARTERS: Dir = include_dir!("$CARGO_MANIFEST_DIR/starters");
static DEMO: Dir = include_dir!("$CARGO_MANIFEST_DIR/examples/directory");

/// The built-in `themes/` and `locales/`.
pub fn tree() -> Tree {
    let mut tree = Tree::new();
    add("themes", &THEMES, &mut tree);
    add("locales", &LOCALES, &mut tree);
    let lists: Vec<SourcePath> =
        tree.iter().map(|(path, _)| path.clone()).filter(|path| path.name() == TERMS).collect();
    for path in lists {
        let Some(own) = tree.text(path.as_str()).and_then(|text| text.split_once(EXCEPTIONS)) else { continue };
        let list = File::Text(own.0.into());
        tree.insert(path, list);
    }
    tree
}

/// The lists of words of a language. Their exceptions, which stand last, name pages of the site in this folder: they are not given to others.
const TERMS: &str = "terms.yaml";
const EXCEPTIONS: &str = "\nexceptions:";

/// What `new` and `add` write, by its path in `starters/`.
pub fn starters() -> Tree {
    let mut tree = Tree::new();
    add("", &STARTERS, &mut tree);
    tree
}

/// The sample directory that `new --demo` writes, by its path in `examples/directory/`; what a build left there is not part of it.
pub fn demo() -> Tree {
    let mut tree = Tree::new();
    add("", &DEMO, &mut tree);
    let left = |path: &SourcePath| [".fanal/", "public/"].iter().any(|folder| path.as_str().starts_with(folder));
    let mut own = Tree::new();
    for (path, file) in tree.iter().filter(|(path, _)| !left(path)) {
        own.insert(path.clone(), file.clone());
    }
    own
}

fn add(folder: &str, dir: &Dir<'static>, tree: &mut Tree) {
    for entry in dir.entries() {
        match entry {
            DirEntry::Dir(below) => add(folder, below, tree),
            DirEntry::File(file) => {
                let name = file.path().to_string_lossy().replace('\\', "/");
                let Some(path) = SourcePath::below(folder, &name) else { continue };
                let text = TEXT_ENDINGS.contains(&path.extension().as_str()).then(|| file.contents_utf8()).flatten();
                let read = match text {
                    Some(text) => File::Text(text.into()),
                    None => File::Media(Media::from_bytes(file.contents())),
                };
                tree.insert(path, read);
            }
        }
    }
}
