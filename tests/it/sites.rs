//! Whole small sites, each with the folder that it becomes: `tests/sites/<name>/expected/`. `UPDATE_EXPECT=1` rewrites it; the
//! difference is read in review.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use fanal::path::SourcePath;
use fanal::plan::Profile;
use fanal::sealed::Content;
use fanal::source::tree::{File, Media, TEXT_ENDINGS, Tree};

use crate::browse;
use crate::check::{self, DAY, Outcome};

/// What a published site may be told: nothing but this advice.
fn told(outcome: &Outcome, accepted: &[&str]) -> String {
    let lines = outcome.problems();
    let lines = lines.lines().filter(|line| !accepted.iter().any(|code| line.starts_with(&format!("advice {code} "))));
    lines.map(|line| format!("{line}\n")).collect()
}

fn files(folder: &Path) -> BTreeMap<String, PathBuf> {
    let mut files = BTreeMap::new();
    let mut folders = vec![folder.to_owned()];
    while let Some(next) = folders.pop() {
        for entry in std::fs::read_dir(&next).into_iter().flatten() {
            let path = entry.expect("an entry").path();
            if path.is_dir() {
                folders.push(path);
            } else {
                let name = path.strip_prefix(folder).expect("below").to_str().expect("a name in UTF-8").to_owned();
                files.insert(name, path);
            }
        }
    }
    files
}

/// A site on disk, without what it is expected to become.
pub fn tree(folder: &Path) -> Tree {
    let mut tree = Tree::new();
    for (name, path) in files(folder).into_iter().filter(|(name, _)| !name.starts_with("expected/")) {
        let source = SourcePath::new(&name);
        let bytes = std::fs::read(&path).expect("a file");
        let file = match TEXT_ENDINGS.contains(&source.extension().as_str()) {
            true => File::Text(String::from_utf8(bytes).expect("text").into()),
            false => File::Media(Media::from_bytes(bytes)),
        };
        tree.insert(source, file);
    }
    tree
}

fn bytes(outcome: &Outcome, path: &str) -> Vec<u8> {
    match outcome.content(path).expect("it was made") {
        Content::Bytes(bytes) => bytes.clone(),
        Content::Media(media) => media.read().expect("its bytes"),
    }
}

/// Compares every file with the expected one, or writes those.
fn compare(outcome: &Outcome, expected: &Path) {
    let made: BTreeMap<String, Vec<u8>> =
        outcome.paths().into_iter().map(|path| (path.to_owned(), bytes(outcome, path))).collect();
    let known = files(expected);
    if std::env::var_os("UPDATE_EXPECT").is_some() {
        for path in known.iter().filter(|(name, _)| !made.contains_key(*name)).map(|(_, path)| path) {
            std::fs::remove_file(path).expect("to remove what is no longer made");
        }
        for (name, bytes) in &made {
            let path = expected.join(name);
            if std::fs::read(&path).ok().as_ref() != Some(bytes) {
                std::fs::create_dir_all(path.parent().expect("a folder")).expect("a folder");
                std::fs::write(path, bytes).expect("to write what is made");
            }
        }
        return;
    }
    let names = |files: Vec<&String>| files.into_iter().cloned().collect::<Vec<_>>().join("\n");
    let hint = "UPDATE_EXPECT=1 cargo test --test it sites writes what is made now";
    assert_eq!(names(known.keys().collect()), names(made.keys().collect()), "{hint}");
    for (name, bytes) in &made {
        let known = std::fs::read(&known[name]).expect("an expected file");
        let (known, made) = (String::from_utf8_lossy(&known), String::from_utf8_lossy(bytes));
        assert!(known == made, "{name} is not as expected; {hint}\n--- expected\n{known}\n--- made\n{made}");
    }
}

fn site(name: &str, profile: Profile, accepted: &[&str]) {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/sites").join(name);
    let outcome = check::build(tree(&folder), DAY, profile.clone());
    assert_eq!(told(&outcome, accepted), "");
    compare(&outcome, &folder.join("expected"));
    for profile in [Profile::WEB, Profile::USB] {
        let outcome = check::build(tree(&folder), DAY, profile.clone());
        assert_eq!(browse::broken_links(&outcome, &profile), [] as [&str; 0], "{}", profile.name);
    }
}

#[test]
fn a_site_written_from_the_right() {
    // A small site offers help without a page about the safety of a visit, and is told.
    site("right-to-left", Profile::WEB, &["S137"]);
}

#[test]
fn a_site_in_four_scripts() {
    // Inuktitut awaits its speakers, and says so.
    site("mixed-scripts", Profile::WEB, &["L107", "L108", "L109"]);
}

#[test]
fn a_site_in_one_language_on_a_stick() {
    site("one-language", Profile::USB, &["S137"]);
}

#[test]
fn every_link_of_the_examples_leads_somewhere() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("examples");
    for entry in std::fs::read_dir(&folder).into_iter().flatten() {
        let example = entry.expect("an entry").path();
        if !example.join("site.yaml").is_file() {
            continue;
        }
        for profile in [Profile::WEB, Profile::USB] {
            let outcome = check::build(tree(&example), DAY, profile.clone());
            let worse =
                outcome.report.iter().filter(|problem| problem.code.weight != fanal::diag::report::Weight::Advice);
            assert_eq!(worse.count(), 0, "{}\n{}", example.display(), outcome.problems());
            let broken = browse::broken_links(&outcome, &profile);
            assert_eq!(broken, [] as [&str; 0], "{} in {}", profile.name, example.display());
        }
    }
}
