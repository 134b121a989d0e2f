//! The site in `content/`, as it would be published.

use std::path::Path;
use std::sync::LazyLock;

use fanal::date::Date;
use fanal::pipeline::{self, Clock, Memory, Settings};
use fanal::plan::Profile;
use fanal::sealed::Seals;
use fanal::site::model::Site;
use fanal::source::tree::Tree;

use crate::check;
use crate::fonts;

/// The files of the real site.
pub fn tree() -> Tree {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let mut tree = Tree::new();
    for folder in ["content", "themes", "locales", "site.yaml"] {
        add(&mut tree, root, &root.join(folder));
    }
    tree
}

/// Adds the files at a path to a tree, named from `root`.
pub fn add(tree: &mut Tree, root: &Path, path: &Path) {
    use fanal::path::SourcePath;
    use fanal::source::tree::{File, Media, TEXT_ENDINGS};
    if path.is_dir() {
        for entry in std::fs::read_dir(path).expect("a folder") {
            add(tree, root, &entry.expect("an entry").path());
        }
    } else if path.is_file() {
        let name = path.strip_prefix(root).expect("below the root").to_str().expect("a name in UTF-8");
        let source = SourcePath::new(name);
        let bytes = std::fs::read(path).expect("a file");
        let file = match TEXT_ENDINGS.contains(&source.extension().as_str()) {
            true => File::Text(String::from_utf8(bytes).expect("text").into()),
            false => File::Media(Media::from_bytes(bytes)),
        };
        tree.insert(source, file);
    }
}

/// The last day on which somebody read a source of the real site.
pub const READ: &str = "2026-11-23";

/// The real site for the web on that day, made once for all tests that only look at it.
pub fn web() -> &'static check::Outcome {
    static SITE: LazyLock<check::Outcome> = LazyLock::new(|| check::build(tree(), READ, Profile::WEB));
    &SITE
}

/// The same for a stick.
pub fn usb() -> &'static check::Outcome {
    static SITE: LazyLock<check::Outcome> = LazyLock::new(|| check::build(tree(), READ, Profile::USB));
    &SITE
}

/// What a tree says on a day, before any page is made of it.
pub fn understood(tree: &Tree, day: &str) -> Site {
    let clock = Clock::Day(Date::parse(day).expect("a day"));
    let settings = Settings { clock, profile: Profile::WEB, minify: None, drafts: false };
    pipeline::check(tree, &Seals::default(), &settings, &Memory::new()).site.expect("a site")
}

#[test]
fn the_real_site_has_no_problem() {
    let site = web();
    // Of some addresses nobody has seen yet whether they answer with https (docs/questions.md).
    let problems = site.problems();
    let others: Vec<&str> = problems.lines().filter(|line| !line.starts_with("advice K157 ")).collect();
    assert_eq!(others, Vec::<&str>::new());
    // Only languages whose script some devices lack bring fonts, and no more than 25 kB a page.
    for (code, brings) in
        [("fr", false), ("en", false), ("es", false), ("ht", false), ("zh", false), ("ar", true), ("pa", true)]
    {
        let weight: u64 = fonts::of(site, &format!("{code}/index.html")).values().map(|font| font.len() as u64).sum();
        assert_eq!(weight > 0, brings, "{code}: {weight} bytes");
        assert!(weight <= 25_000, "{code}: {weight} bytes");
    }
}
