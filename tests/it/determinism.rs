//! The same files, version, profile and day give the same bytes; on the next day, nothing differs but what names the day.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::sync::LazyLock;

use fanal::date::Date;
use fanal::pipeline::{self, Clock, InMemory, Memory, Settings};
use fanal::plan::Profile;
use fanal::sealed::{Content, Seals};
use fanal::source::tree::Tree;

use crate::check::DAY;
use crate::real_site;
use crate::scratch::Scratch;

/// The day after that of the tests.
const NEXT_DAY: &str = "2026-11-22";

/// Every file of a build, and its problems.
fn built(tree: &Tree, day: &str, memory: &Memory) -> (BTreeMap<String, Vec<u8>>, String) {
    let day = Date::parse(day).expect("a day");
    let settings = Settings { clock: Clock::Day(day), profile: Profile::WEB, minify: None, drafts: false };
    let mut sink = InMemory::default();
    let built = pipeline::build(tree, &Seals::default(), &settings, memory, &mut sink);
    let files = sink.files.into_inner().expect("no thread has failed").into_iter();
    let bytes = |content| match content {
        Content::Bytes(bytes) => bytes,
        Content::Media(media) => media.read().expect("its bytes"),
    };
    let problems = format!("{:?}", built.report.iter().collect::<Vec<_>>());
    (files.map(|(path, content)| (path, bytes(content))).collect(), problems)
}

/// The paths whose bytes differ, or that only one has.
fn differing(one: &BTreeMap<String, Vec<u8>>, other: &BTreeMap<String, Vec<u8>>) -> Vec<String> {
    let mut paths: Vec<&String> =
        one.keys().chain(other.keys()).filter(|path| one.get(*path) != other.get(*path)).collect();
    paths.sort();
    paths.dedup();
    paths.into_iter().cloned().collect()
}

/// The real site with an address on the web, so that it has feeds, sitemaps, alternates, and with something wrong in it.
fn tree(order: impl Fn(usize) -> usize) -> Tree {
    let real = real_site::tree();
    let mut files: Vec<_> = real.iter().enumerate().collect();
    files.sort_by_key(|(place, _)| order(*place));
    let mut tree = Tree::new();
    for (_, (path, file)) in files {
        tree.insert(path.clone(), file.clone());
    }
    let config = tree.text("site.yaml").expect("the configuration").to_owned();
    let config = format!("{config}base_url: https://exemple.org/\n").replace("host: none", "host: netlify");
    let path = fanal::path::SourcePath::new("site.yaml");
    tree.insert(path, fanal::source::tree::File::Text(config.into()));
    let path = fanal::path::SourcePath::new("content/comprendre/signes/es.md");
    let text = format!("{}\n[nada](@nadie) {{{{ phone nadie }}}}\n", tree.text(path.as_str()).expect("a text"));
    tree.insert(path, fanal::source::tree::File::Text(text.into()));
    tree
}

/// That site, made once for all tests that compare with it.
fn usual() -> &'static (BTreeMap<String, Vec<u8>>, String) {
    static SITE: LazyLock<(BTreeMap<String, Vec<u8>>, String)> =
        LazyLock::new(|| built(&tree(|place| place), DAY, memory()));
    &SITE
}

/// What the run that made it remembers.
fn memory() -> &'static Memory {
    static MEMORY: LazyLock<Memory> = LazyLock::new(Memory::new);
    &MEMORY
}

#[test]
fn the_order_of_files_and_the_number_of_threads_change_nothing() {
    let sorted = usual();
    assert!(sorted.0.len() > 300 && sorted.1.contains("R101"), "{} files\n{}", sorted.0.len(), sorted.1);
    for (factor, threads) in [(7_919, 1), (104_729, 3)] {
        let tree = tree(|place| (place + 1) * factor % 1_000_003);
        let pool = rayon::ThreadPoolBuilder::new().num_threads(threads).build().expect("threads");
        let shuffled = pool.install(|| built(&tree, DAY, &Memory::new()));
        assert_eq!(differing(&sorted.0, &shuffled.0), [] as [&str; 0], "{factor}, {threads} threads");
        assert_eq!(sorted.1, shuffled.1);
    }
}

#[test]
fn what_is_remembered_changes_nothing() {
    let cold = usual();
    let warm = built(&tree(|place| place), DAY, memory());
    assert_eq!(differing(&cold.0, &warm.0), [] as [&str; 0]);
    // A run that remembers is as loud as one that does not.
    assert_eq!(cold.1, warm.1);
}

#[test]
fn on_the_next_day_only_the_day_differs() {
    let today = &usual().0;
    let (tomorrow, _) = built(&tree(|place| place), NEXT_DAY, memory());
    assert_eq!(today.keys().collect::<Vec<_>>(), tomorrow.keys().collect::<Vec<_>>());
    for path in differing(today, &tomorrow) {
        let text = |files: &BTreeMap<String, Vec<u8>>| String::from_utf8(files[&path].clone()).expect("text");
        if path == "build.json" {
            assert_eq!(text(today).replace(DAY, NEXT_DAY), text(&tomorrow));
            continue;
        }
        assert!(path.ends_with(".html"), "{path} names a day");
        let (before, after) = (text(today), text(&tomorrow));
        let lines: Vec<(&str, &str)> = before.lines().zip(after.lines()).filter(|(one, other)| one != other).collect();
        assert_eq!(before.lines().count(), after.lines().count(), "{path}");
        let foot = after.rfind("<footer class=\"foot\">").expect("a foot");
        for (one, other) in lines {
            assert!(after[foot..].contains(other), "{path}: {one} → {other}");
            assert_eq!(one.replace("21", "22"), *other, "{path}");
        }
    }
}

/// Copies what the site is made of.
fn copy(from: &Path, to: &Path) {
    std::fs::create_dir_all(to).expect("a folder");
    for entry in std::fs::read_dir(from).expect("a folder") {
        let entry = entry.expect("an entry");
        let to = to.join(entry.file_name());
        match entry.path().is_dir() {
            true => copy(&entry.path(), &to),
            false => drop(std::fs::copy(entry.path(), &to).expect("a copy")),
        }
    }
}

fn files(folder: &Path) -> BTreeMap<String, Vec<u8>> {
    let mut files = BTreeMap::new();
    let mut folders: Vec<PathBuf> = vec![folder.to_owned()];
    while let Some(next) = folders.pop() {
        for entry in std::fs::read_dir(&next).expect("a folder") {
            let path = entry.expect("an entry").path();
            if path.is_dir() {
                folders.push(path);
            } else {
                let name = path.strip_prefix(folder).expect("below").to_str().expect("a name").to_owned();
                files.insert(name, std::fs::read(&path).expect("a file"));
            }
        }
    }
    files
}

#[test]
fn the_folder_changes_nothing() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let scratch = Scratch::new("folders");
    let published = ["ici", "un autre dossier/é"].map(|name| {
        let site = scratch.path().join(name);
        copy(&root.join("content"), &site.join("content"));
        std::fs::copy(root.join("site.yaml"), site.join("site.yaml")).expect("a copy");
        let status = Command::new(env!("CARGO_BIN_EXE_fanal"))
            .args(["build", "--as-of", real_site::READ, "--out", "dehors"])
            .current_dir(&site)
            .output()
            .expect("the binary runs");
        assert!(status.status.success(), "{}", String::from_utf8_lossy(&status.stderr));
        files(&site.join("dehors"))
    });
    assert!(published[0].len() > 200, "{} files", published[0].len());
    assert_eq!(differing(&published[0], &published[1]), [] as [&str; 0]);
    // Nothing tells where it was made, by whom, or with what.
    let place = scratch.path().to_str().expect("a name");
    for (path, bytes) in &published[0] {
        assert!(!String::from_utf8_lossy(bytes).contains(place), "{path} names the folder it was made in");
    }
}
