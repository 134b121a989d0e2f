//! The guides `docs/adding-*.md`, followed word by word in a copy of this repository, which then must build and do what they promise.
//!
//! What a fenced block is for stands behind its language: `file=PATH` is a whole new file; `diff change=PATH` a change of a file that is
//! there (lines that begin with a blank are there already, and but once); `sh then` runs when the copy is compiled, with the copy's own
//! `fanal`; `expect=PATH` lists what a file then holds. Blocks with nothing behind their language are only to be read.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

/// What a guide asks for, in its order.
#[derive(PartialEq, Debug)]
enum Step {
    File { path: String, text: String },
    Change { path: String, old: String, new: String },
    Then { commands: String },
    Expect { path: String, lines: Vec<String> },
}

#[test]
fn the_guides_are_true() {
    let top = Path::new(env!("CARGO_MANIFEST_DIR"));
    let guides = guides(top);
    assert!(guides.len() >= 3, "a kind, an output and a language: {} guides", guides.len());
    // A neighbour of target/tmp, so that compiled dependencies can be linked and never leave the disk they are on.
    let work = Path::new(env!("CARGO_TARGET_TMPDIR")).join("adding");
    let copy = work.join("fanal");
    let _ = fs::remove_dir_all(&copy);
    // What is compiled; no content, tests or output.
    for item in fs::read_dir(top).expect("the repository") {
        let item = item.expect("an item of the repository");
        let name = item.file_name().to_string_lossy().into_owned();
        if item.file_type().expect("a type").is_file() {
            fs::create_dir_all(&copy).expect("a folder");
            fs::copy(item.path(), copy.join(&name)).expect("a copy");
        } else if !name.starts_with('.') && !["content", "docs", "public", "target", "tests"].contains(&name.as_str()) {
            copy_folder(&item.path(), &copy.join(&name));
        }
    }
    for (guide, steps) in &guides {
        for step in steps {
            match step {
                Step::File { path, text } => {
                    let place = copy.join(path);
                    assert!(!place.exists(), "{guide}: {path} is there already");
                    fs::create_dir_all(place.parent().expect("a folder")).expect("a folder");
                    fs::write(place, text).expect(path);
                }
                Step::Change { path, old, new } => {
                    let text =
                        fs::read_to_string(copy.join(path)).unwrap_or_else(|error| panic!("{guide}: {path}: {error}"));
                    assert_eq!(text.matches(old.as_str()).count(), 1, "{guide}: {path} does not hold once:\n{old}");
                    fs::write(copy.join(path), text.replacen(old.as_str(), new, 1)).expect(path);
                }
                Step::Then { .. } | Step::Expect { .. } => {}
            }
        }
    }
    let target = work.join("target");
    link_dependencies(&Path::new(env!("CARGO_TARGET_TMPDIR")).join("../debug"), &target.join("debug"));
    let mut cargo = Command::new(env!("CARGO"));
    run(
        "the copy",
        cargo
            .args(["build", "--locked", "--offline", "--bin", "fanal"])
            .env("CARGO_TARGET_DIR", &target)
            .current_dir(&copy),
    );
    let programs = format!("{}:{}", target.join("debug").display(), std::env::var("PATH").unwrap_or_default());
    for (guide, steps) in &guides {
        for step in steps {
            match step {
                Step::Then { commands } => {
                    run(guide, Command::new("bash").args(["-euc", commands]).env("PATH", &programs).current_dir(&copy));
                }
                Step::Expect { path, lines } => {
                    let text =
                        fs::read_to_string(copy.join(path)).unwrap_or_else(|error| panic!("{guide}: {path}: {error}"));
                    for line in lines {
                        assert!(text.contains(line.trim()), "{guide}: {path} does not hold {line:?}:\n{text}");
                    }
                }
                Step::File { .. } | Step::Change { .. } => {}
            }
        }
    }
}

#[test]
fn blocks_are_read_for_what_they_are_for() {
    let guide = "Text.\n\n```rust file=src/kinds/alert.rs\nfn f() {}\n```\n\n```diff change=a\n b\n-c\n+d\n```\n```sh\nls\n```\n\
                 ```sh then\nfanal\n```\n```html expect=public/a.html\n<p>\n```\n";
    assert_eq!(
        steps(guide),
        [
            Step::File { path: "src/kinds/alert.rs".into(), text: "fn f() {}\n".into() },
            Step::Change { path: "a".into(), old: "b\nc\n".into(), new: "b\nd\n".into() },
            Step::Then { commands: "fanal\n".into() },
            Step::Expect { path: "public/a.html".into(), lines: vec!["<p>".into()] },
        ]
    );
}

fn guides(top: &Path) -> Vec<(String, Vec<Step>)> {
    let items = fs::read_dir(top.join("docs")).expect("docs");
    let mut paths: Vec<PathBuf> = items.map(|item| item.expect("an item of docs").path()).collect();
    paths.retain(|path| {
        let name = path.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default();
        name.starts_with("adding-") && name.ends_with(".md")
    });
    paths.sort();
    let read = |path: &PathBuf| (path.display().to_string(), steps(&fs::read_to_string(path).expect("a guide")));
    paths.iter().map(read).collect()
}

fn steps(guide: &str) -> Vec<Step> {
    let mut steps = Vec::new();
    let mut lines = guide.lines();
    while let Some(line) = lines.next() {
        let Some(info) = line.strip_prefix("```") else { continue };
        let text: String = lines.by_ref().take_while(|line| *line != "```").flat_map(|line| [line, "\n"]).collect();
        let (language, purpose) = info.split_once(' ').unwrap_or((info, ""));
        steps.extend(match (language, purpose.split_once('=').unwrap_or((purpose, ""))) {
            (_, ("file", path)) => Some(Step::File { path: path.to_owned(), text }),
            (_, ("expect", path)) => {
                Some(Step::Expect { path: path.to_owned(), lines: text.lines().map(str::to_owned).collect() })
            }
            ("diff", ("change", path)) => {
                let side = |other: char| -> String {
                    let lines = text.lines().filter(|line| !line.starts_with(other));
                    lines.flat_map(|line| [line.get(1..).unwrap_or_default(), "\n"]).collect()
                };
                Some(Step::Change { path: path.to_owned(), old: side('+'), new: side('-') })
            }
            ("sh", ("then", _)) => Some(Step::Then { commands: text }),
            _ => None,
        });
    }
    steps
}

fn run(guide: &str, command: &mut Command) {
    let done = command.stdin(Stdio::null()).output().unwrap_or_else(|error| panic!("{guide}: {command:?}: {error}"));
    let said = [done.stdout, done.stderr].map(|bytes| String::from_utf8_lossy(&bytes).into_owned()).concat();
    assert!(done.status.success(), "{guide}: {command:?}\n{said}");
}

fn copy_folder(from: &Path, to: &Path) {
    fs::create_dir_all(to).expect("a folder");
    for item in fs::read_dir(from).expect("a folder") {
        let item = item.expect("an item");
        let place = to.join(item.file_name());
        if item.file_type().expect("a type").is_dir() {
            copy_folder(&item.path(), &place);
        } else {
            fs::copy(item.path(), place).expect("a copy");
        }
    }
}

/// Gives the copy the compiled dependencies as second names of the same files; what is compiled of Fanal itself stays away, since
/// the copy compiles its own.
fn link_dependencies(from: &Path, to: &Path) {
    fn link(from: &Path, to: &Path) {
        fs::create_dir_all(to).expect("a folder");
        for item in fs::read_dir(from).expect("a folder") {
            let item = item.expect("an item");
            let name = item.file_name();
            let own = ["fanal", "libfanal", "it-", "sites-"].iter().any(|own| name.to_string_lossy().starts_with(own));
            let place = to.join(&name);
            if own || (place.exists() && !place.is_dir()) {
                continue;
            }
            if item.file_type().expect("a type").is_dir() {
                link(&item.path(), &place);
            } else {
                let _ = fs::hard_link(item.path(), place);
            }
        }
    }
    for part in ["deps", "build", ".fingerprint"] {
        link(&from.join(part), &to.join(part));
    }
}
