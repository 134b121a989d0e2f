//! A release on disk: as one step or not at all, whatever stops it; nothing of anybody else's is ever lost.

use std::cell::Cell;
use std::collections::{BTreeMap, BTreeSet};
use std::io::{self, BufRead, BufReader, Read, Write};
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::sync::{Arc, Mutex};
use std::time::{Duration, SystemTime};

use expect_test::{Expect, expect};
use fanal::diag::report::{Problem, Report};
use fanal::disk::hands::{Hands, Step, Watch};
use fanal::disk::journal::{Recovered, recover};
use fanal::disk::lock;
use fanal::disk::publish::{Outcome, Publication, Settings};
use fanal::path::OutputPath;
use fanal::sealed::{Content, Part, Seals, clear};
use fanal::source::tree::{Media, Open};
use proptest::prelude::*;

use crate::scratch::{Scratch, done_by_nobody, is_second, second, told};

/// A tree of files: what is published, and what is found.
type Files = BTreeMap<String, Vec<u8>>;

fn files(list: &[(&str, &str)]) -> Files {
    list.iter().map(|(path, text)| ((*path).to_owned(), text.as_bytes().to_vec())).collect()
}

/// Publishes a tree from a site's folder into `public` in it.
fn publish_with(site: &Path, files: &Files, hands: Hands) -> Result<Outcome, Vec<Problem>> {
    publish_to(site, &site.join("public"), files, hands)
}

fn publish_to(site: &Path, out: &Path, files: &Files, hands: Hands) -> Result<Outcome, Vec<Problem>> {
    let lock = lock::take(site, Duration::from_secs(20), |_| {}).map_err(|problem| vec![problem])?;
    let mut report = Report::new();
    let settings = Settings { site: site.to_owned(), out: out.to_owned(), verify: false, hands };
    let Some(publication) = Publication::begin(settings, &lock, &mut report) else {
        return Err(report.iter().cloned().collect());
    };
    for (path, bytes) in files {
        let content = if path.ends_with(".jpg") {
            Content::Media(Media::from_bytes(bytes.clone()))
        } else {
            Content::Bytes(bytes.clone())
        };
        let part = Part { path: OutputPath::new(path), content };
        publication.accept(clear(part, &Seals::default()).expect("no seals")).map_err(|problem| vec![*problem])?;
    }
    publication.finish().map_err(|problems| report.iter().cloned().chain(problems).collect())
}

fn publish(site: &Path, files: &Files) -> Outcome {
    publish_with(site, files, Hands::default()).unwrap_or_else(|problems| panic!("{}", told_each(&problems)))
}

fn told_each(problems: &[Problem]) -> String {
    problems.iter().map(|problem| format!("{}\n", told(problem))).collect()
}

/// What is in a folder, but for Fanal's own lists.
fn found(folder: &Path) -> Files {
    let mut found = Files::new();
    let mut open = vec![folder.to_path_buf()];
    while let Some(inner) = open.pop() {
        let Ok(entries) = std::fs::read_dir(&inner) else { continue };
        for entry in entries {
            let path = entry.expect("an entry").path();
            if path.file_name().is_some_and(|name| name.to_string_lossy().starts_with(".fanal-")) {
                continue;
            }
            if path.is_dir() && !path.is_symlink() {
                open.push(path);
            } else {
                let name = path.strip_prefix(folder).expect("inside").to_string_lossy().into_owned();
                found.insert(name, std::fs::read(&path).unwrap_or_default());
            }
        }
    }
    found
}

fn with_foreign(files: &Files, foreign: &Files) -> Files {
    files.iter().chain(foreign).map(|(path, bytes)| (path.clone(), bytes.clone())).collect()
}

/// Nothing of the work is left beside the output folder.
fn assert_clean(site: &Path) {
    for name in [".public.fanal-staging", "public/.fanal-staging", "public/.fanal-manifest.new", "public/.fanal-part"] {
        assert!(std::fs::symlink_metadata(site.join(name)).is_err(), "{name} is left");
    }
}

/// Records every step; fails or stops at one.
#[derive(Default)]
struct Watcher {
    steps: Mutex<Vec<(Step, PathBuf)>>,
    /// At the step of this number, this error.
    fail: Option<(usize, io::ErrorKind)>,
    /// Every step of this kind gives this error.
    never: Option<(Step, io::ErrorKind)>,
}

impl Watch for Watcher {
    fn before(&self, step: Step, path: &Path) -> io::Result<()> {
        let mut steps = self.steps.lock().expect("one thread");
        steps.push((step, path.to_owned()));
        if let Some((number, kind)) = self.fail
            && steps.len() > number
            && matches!(step, Step::Folder | Step::Write | Step::Link | Step::Settle)
        {
            return Err(kind.into());
        }
        match self.never {
            Some((never, kind)) if never == step => Err(kind.into()),
            _ => Ok(()),
        }
    }
}

fn no_exchange() -> Arc<Watcher> {
    Arc::new(Watcher { never: Some((Step::Exchange, io::ErrorKind::Unsupported)), ..Watcher::default() })
}

fn old_tree() -> Files {
    files(&[
        ("index.html", "welcome"),
        ("404.html", "lost"),
        ("fr/index.html", "bonjour"),
        ("fr/signes/index.html", "les signes"),
        ("fr/ancien/index.html", "une page de trop"),
        ("ar/المساعدة/index.html", "مساعدة"),
        ("photo.jpg", "an image"),
        ("aide", "a file that becomes a folder"),
        ("cours/un.html", "a folder that becomes a file"),
    ])
}

fn new_tree() -> Files {
    files(&[
        ("index.html", "welcome"),
        ("404.html", "lost!"),
        ("fr/index.html", "bonjour à tous"),
        ("fr/signes/index.html", "les signes"),
        ("fr/nouveau/index.html", "une page de plus"),
        ("ar/المساعدة/index.html", "مساعدة جديدة"),
        ("photo.jpg", "another image"),
        ("aide/index.html", "a folder that was a file"),
        ("cours", "a file that was a folder"),
    ])
}

fn foreign() -> Files {
    files(&[("CNAME", "example.org"), ("fr/notes.txt", "mine"), (".git/HEAD", "ref"), ("docs/a/b.pdf", "pdf")])
}

fn write_all(folder: &Path, files: &Files) {
    for (path, bytes) in files {
        let place = folder.join(path);
        std::fs::create_dir_all(place.parent().expect("a folder")).expect("folders");
        std::fs::write(place, bytes).expect("a file");
    }
}

fn modified(path: &Path) -> SystemTime {
    std::fs::metadata(path).and_then(|metadata| metadata.modified()).expect("a time")
}

#[test]
fn a_release_is_published_and_changed_and_only_that() {
    for hands in [Hands::default(), Hands::watched(no_exchange())] {
        let site = Scratch::new("publish");
        let public = site.path().join("public");
        let outcome = publish_with(site.path(), &old_tree(), hands.clone()).expect("published");
        assert_eq!((outcome.written, outcome.unchanged, outcome.removed), (9, 0, 0));
        assert_eq!(found(&public), old_tree());
        write_all(&public, &foreign());
        std::fs::create_dir_all(public.join("empty/folder")).expect("a folder");
        let past = SystemTime::now() - Duration::from_secs(5000);
        for kept in ["index.html", "fr/signes/index.html", "fr/notes.txt", "docs/a/b.pdf"] {
            let file = std::fs::File::options().write(true).open(public.join(kept)).expect("a file");
            file.set_modified(past).expect("a time");
        }
        let outcome = publish_with(site.path(), &new_tree(), hands).expect("published");
        assert_eq!((outcome.written, outcome.unchanged, outcome.removed), (7, 2, 3));
        assert_eq!(outcome.foreign, [".git/", "CNAME", "docs/", "fr/notes.txt"]);
        assert_eq!(found(&public), with_foreign(&new_tree(), &foreign()));
        assert!(public.join("empty/folder").is_dir(), "an empty folder of somebody's");
        assert!(!public.join("fr/ancien").exists(), "a folder that held nothing but a page");
        for kept in ["index.html", "fr/signes/index.html", "fr/notes.txt", "docs/a/b.pdf"] {
            assert_eq!(modified(&public.join(kept)), past, "{kept}");
        }
        assert_clean(site.path());
        expect![[r#"
            A137 Dans le dossier de sortie, 4 éléments ne viennent pas de Fanal et ont été gardés : .git/, CNAME, docs/ et fr/notes.txt. → Rien à faire s’ils y sont exprès; sinon, retirez-les vous-même.
        "#]]
        .assert_eq(&told_each(&outcome.problems()));
    }
}

#[test]
fn without_a_change_nothing_is_staged() {
    let site = Scratch::new("unchanged");
    publish(site.path(), &old_tree());
    let before = modified(&site.path().join("public"));
    let watcher = Arc::new(Watcher::default());
    let outcome = publish_with(site.path(), &old_tree(), Hands::watched(watcher.clone())).expect("published");
    assert!(!outcome.changed() && outcome.unchanged == 9);
    assert_eq!(*watcher.steps.lock().expect("steps"), []);
    assert_eq!(modified(&site.path().join("public")), before);
    // What somebody damaged or removed is made again, and said.
    std::fs::write(site.path().join("public/404.html"), "by hand").expect("a file");
    std::fs::remove_file(site.path().join("public/photo.jpg")).expect("a file");
    let outcome = publish(site.path(), &old_tree());
    assert_eq!((outcome.written, outcome.altered), (2, vec!["404.html".to_owned()]));
    assert_eq!(found(&site.path().join("public")), old_tree());
}

#[test]
fn a_page_changed_by_hand_is_not_removed() {
    let site = Scratch::new("altered");
    publish(site.path(), &old_tree());
    std::fs::write(site.path().join("public/fr/ancien/index.html"), "work by hand").expect("a file");
    let outcome = publish(site.path(), &new_tree());
    assert_eq!((outcome.removed, outcome.foreign), (2, vec!["fr/ancien/".to_owned()]));
    let kept = std::fs::read_to_string(site.path().join("public/fr/ancien/index.html")).expect("kept");
    assert_eq!(kept, "work by hand");
}

#[test]
fn a_page_changed_by_hand_is_made_again_and_told() {
    let site = Scratch::new("altered-kept");
    publish(site.path(), &old_tree());
    std::fs::write(site.path().join("public/index.html"), "work by hand").expect("a file");
    let outcome = publish(site.path(), &old_tree());
    assert_eq!(outcome.altered, ["index.html"]);
    assert_eq!(found(&site.path().join("public")), old_tree());
    expect![[r#"
        A138 Un fichier publié avait été modifié à la main et a été refait : index.html. → Faites la correction dans le texte d’origine, dans « content » : elle tiendra à chaque publication.
    "#]].assert_eq(&told_each(&outcome.problems()));
}

#[test]
fn the_list_of_files_is_canonical() {
    let site = Scratch::new("list");
    publish(site.path(), &files(&[("b.html", "b"), ("a/x.html", "")]));
    expect![[r#"
        fanal manifest 1
        99aa06d3014798d86001c324468d497f 0 a/x.html
        4b2212e31ac97fd4575a0b1c44d8843f 1 b.html
    "#]]
    .assert_eq(&std::fs::read_to_string(site.path().join("public/.fanal-manifest")).expect("the list"));
}

#[test]
fn a_folder_that_is_not_ours_is_left_alone() {
    let site = Scratch::new("refused");
    let tree = files(&[("index.html", "x"), ("fr/a.html", "y")]);
    let refused = |out: &str, expected: Expect| {
        let before = found(site.path());
        let problems = publish_to(site.path(), &site.path().join(out), &tree, Hands::default()).expect_err(out);
        expected.assert_eq(&told_each(&problems).replace(&site.path().display().to_string(), "/site"));
        let mut after = found(site.path());
        after.retain(|path, _| !path.starts_with(".fanal"));
        let before: Files = before.into_iter().filter(|(path, _)| !path.starts_with(".fanal")).collect();
        assert_eq!(after, before);
    };
    site.write("content/home/fr.md", "");
    site.write("real/keep.txt", "mine");
    #[cfg(unix)]
    {
        std::os::unix::fs::symlink("real", site.path().join("link")).expect("a link");
        refused(
            "link",
            expect![[r#"
            A130 Le dossier de sortie « /site/link » est un raccourci vers « real ». → Indiquez directement le dossier où le site doit être publié.
        "#]],
        );
    }
    site.write("file", "");
    refused(
        "file",
        expect![[r#"
        A131 « /site/file » est un fichier; le site a besoin d’un dossier à cet endroit. → Déplacez ce fichier, ou choisissez un autre dossier de sortie.
    "#]],
    );
    refused(
        "content/public",
        expect![[r#"
            A132 Le site ne peut pas être publié dans « /site/content/public » : ce dossier se trouve dans « content », que Fanal lit. → Choisissez un dossier à part, par exemple « public ».
        "#]],
    );
    refused(
        ".",
        expect![[r#"
            A132 Le site ne peut pas être publié dans « /site » : ce dossier contient les sources du site. → Choisissez un dossier à part, par exemple « public ».
        "#]],
    );
    site.write("taken/index.html", "mine");
    site.write("taken/fr", "mine too");
    refused(
        "taken",
        expect![[r#"
        A136 Dans « /site/taken », 2 fichiers que Fanal n’a pas créés occupent la place de pages : fr et index.html. → Déplacez-les ailleurs, ou videz le dossier de sortie, puis recommencez. Rien n’a été touché.
    "#]],
    );
    for number in 0..1001 {
        site.write(&format!("documents/{number}.txt"), "");
    }
    refused(
        "documents",
        expect![[r#"
        A133 « /site/documents » contient déjà 1 001 fichiers que Fanal n’a pas créés. → Choisissez un dossier vide, par exemple « public ».
    "#]],
    );
}

#[test]
fn a_lost_or_damaged_list_loses_nothing() {
    let site = Scratch::new("lost-list");
    publish(site.path(), &old_tree());
    let list = site.path().join("public/.fanal-manifest");
    std::fs::remove_file(&list).expect("the list");
    // The same release: the files are known again.
    let outcome = publish(site.path(), &old_tree());
    assert_eq!((outcome.changed(), outcome.foreign), (false, vec![]));
    assert_eq!(publish(site.path(), &new_tree()).removed, 3);
    std::fs::write(&list, "fanal manifest 1\nnonsense\n").expect("the list");
    let problems = publish_with(site.path(), &old_tree(), Hands::default()).expect_err("files of unknown origin");
    assert_eq!(found(&site.path().join("public")), new_tree());
    assert_eq!(problems[0].code.name, "A134");
    let told = told_each(&problems).replace(&site.path().display().to_string(), "/site");
    let told = told.replace(['\u{2068}', '\u{2069}'], "");
    expect![[r#"
        A134 La liste des fichiers publiés, « .fanal-manifest » dans « /site/public », est abîmée. → Rien à faire si la publication réussit : la liste sera récrite. Sinon, videz le dossier de sortie et recommencez.
        A136 Dans « /site/public », 6 fichiers que Fanal n’a pas créés occupent la place de pages : 404.html, aide/index.html, ar/المساعدة/index.html, cours, fr/index.html et photo.jpg. → Déplacez-les ailleurs, ou videz le dossier de sortie, puis recommencez. Rien n’a été touché.
    "#]].assert_eq(&told);
}

#[test]
fn two_pages_cannot_have_one_file() {
    let site = Scratch::new("twice");
    let lock = lock::take(site.path(), Duration::from_secs(30), |_| {}).expect("the lock");
    let settings =
        Settings { site: site.path().into(), out: site.path().join("public"), verify: false, hands: Hands::default() };
    let publication = Publication::begin(settings, &lock, &mut Report::new()).expect("a publication");
    let part = || clear(Part { path: OutputPath::new("a.html"), content: Content::Bytes(vec![1]) }, &Seals::default());
    publication.accept(part().expect("clear")).expect("the first");
    let problem = publication.accept(part().expect("clear")).expect_err("the second");
    expect!["A135 Deux pages veulent le même fichier, « a.html ». → Donnez une autre adresse à l’une des deux."]
        .assert_eq(&told(&problem));
    publication.abandon();
    assert_clean(site.path());
    assert!(!site.path().join("public").exists());
}

#[test]
fn media_that_change_meanwhile_are_not_published() {
    struct Other;
    impl Open for Other {
        fn open(&self) -> io::Result<Box<dyn Read>> {
            Ok(Box::new(io::Cursor::new(b"other bytes")))
        }
    }
    let site = Scratch::new("changed");
    publish(site.path(), &old_tree());
    // A child that another test has just forked holds our descriptors, and so the lock, until it runs its program.
    let lock = lock::take(site.path(), Duration::from_secs(30), |_| {}).expect("the lock");
    let out = site.path().join("public");
    let settings = Settings { site: site.path().into(), out: out.clone(), verify: false, hands: Hands::default() };
    let publication = Publication::begin(settings, &lock, &mut Report::new()).expect("a publication");
    let media = Media { len: 11, hash: 7, opener: Arc::new(Other) };
    let part = Part { path: OutputPath::new("photo.jpg"), content: Content::Media(media) };
    let problem = publication.accept(clear(part, &Seals::default()).expect("clear")).expect_err("other bytes");
    assert!(
        told(&problem).starts_with("A113 Un fichier a changé pendant que le site se préparait"),
        "{}",
        told(&problem)
    );
    drop(publication);
    assert_clean(site.path());
    assert_eq!(found(&out), old_tree());
}

#[test]
fn a_second_command_waits_or_names_the_first() {
    let site = Scratch::new("lock");
    let held = lock::take(site.path(), Duration::from_secs(30), |_| {}).expect("the lock");
    let problem = lock::take(site.path(), Duration::ZERO, |_| {}).expect_err("held");
    let host = std::fs::read_to_string("/proc/sys/kernel/hostname").unwrap_or_default();
    let told = told(&problem).replace(&std::process::id().to_string(), "PID");
    let told = if host.trim().is_empty() { told } else { told.replace(host.trim(), "HOST") };
    expect!["A120 Une autre commande travaille déjà sur ce site sur l’ordinateur « HOST », depuis moins d’une minute. → Attendez qu’elle finisse. Si elle est bloquée, fermez sa fenêtre (processus PID), puis recommencez."]
        .assert_eq(&told);
    let mut heard = Vec::new();
    std::thread::scope(|scope| {
        scope.spawn(move || {
            std::thread::sleep(Duration::from_millis(200));
            drop(held);
        });
        lock::take(site.path(), Duration::from_secs(30), |holder| heard.push(holder.process)).expect("freed");
    });
    assert_eq!(heard, [std::process::id()], "heard once who holds it");
}

/// At every step of the work, a disk that is full from there on: the old tree stands, and afterwards the next command succeeds.
#[test]
fn a_full_disk_at_any_step_leaves_a_whole_tree() {
    for exchange in [true, false] {
        let mut failed = 0;
        for number in 0.. {
            let site = Scratch::new("full");
            let public = site.path().join("public");
            publish(site.path(), &old_tree());
            write_all(&public, &foreign());
            let never = (!exchange).then_some((Step::Exchange, io::ErrorKind::Unsupported));
            let watcher =
                Arc::new(Watcher { fail: Some((number, io::ErrorKind::StorageFull)), never, ..Watcher::default() });
            match publish_with(site.path(), &new_tree(), Hands::watched(watcher.clone())) {
                Ok(_) => {
                    assert_eq!(found(&public), with_foreign(&new_tree(), &foreign()));
                    if watcher.steps.lock().expect("steps").len() <= number {
                        break;
                    }
                }
                Err(problems) => {
                    failed += 1;
                    assert_eq!(problems[0].code.name, "A110", "{}", told_each(&problems));
                    let now = found(&public);
                    if exchange {
                        let whole = [old_tree(), new_tree()].map(|tree| with_foreign(&tree, &foreign()));
                        assert!(whole.contains(&now), "step {number}: {now:?}");
                    }
                    assert_old_or_new(&now, &old_tree(), &new_tree(), &foreign(), exchange);
                }
            }
            publish(site.path(), &new_tree());
            assert_eq!(found(&public), with_foreign(&new_tree(), &foreign()), "after step {number}");
            assert_clean(site.path());
        }
        assert!(failed > 15, "{failed} steps can fail");
    }
}

/// Every file is the old or the new one; files of others are all there; with `whole`, the tree is one or the other.
fn assert_old_or_new(now: &Files, old: &Files, new: &Files, foreign: &Files, whole: bool) {
    for (path, bytes) in foreign {
        assert_eq!(now.get(path), Some(bytes), "a file of somebody's, {path}");
    }
    let ours: Files =
        now.iter().filter(|(path, _)| !foreign.contains_key(*path)).map(|(p, b)| (p.clone(), b.clone())).collect();
    if whole {
        assert!(ours == *old || ours == *new, "a mixed tree: {:?}", ours.keys());
    }
    for path in old.keys().chain(new.keys()).chain(ours.keys()) {
        let there = ours.get(path);
        assert!(there == old.get(path) || there == new.get(path), "{path} is neither old nor new: {there:?}");
    }
}

#[test]
fn where_files_cannot_have_two_names_they_are_copied_or_moved() {
    for kind in [io::ErrorKind::CrossesDevices, io::ErrorKind::Unsupported, io::ErrorKind::PermissionDenied] {
        let site = Scratch::new("no-links");
        let public = site.path().join("public");
        // First over a folder without a list, where everything must be taken along; then over our own.
        write_all(&public, &foreign());
        let past = SystemTime::now() - Duration::from_secs(5000);
        let file = std::fs::File::options().write(true).open(public.join("CNAME")).expect("a file");
        file.set_modified(past).expect("a time");
        for tree in [old_tree(), new_tree()] {
            let watcher = Arc::new(Watcher { never: Some((Step::Link, kind)), ..Watcher::default() });
            publish_with(site.path(), &tree, Hands::watched(watcher)).expect("published");
            assert_eq!(found(&public), with_foreign(&tree, &foreign()));
            assert_eq!(modified(&public.join("CNAME")), past);
            assert_clean(site.path());
        }
    }
}

/// A disk of a few pages: a real file system that is full, then read-only.
#[cfg(target_os = "linux")]
#[test]
fn a_full_or_read_only_disk_is_told() {
    const TEST: &str = "publish::a_full_or_read_only_disk_is_told";
    let scratch = Scratch::within(&std::env::temp_dir(), "disk");
    if !is_second() {
        use std::os::unix::fs::MetadataExt;
        let is_root = std::fs::metadata(scratch.path()).expect("our folder").uid() == 0;
        let exe = std::env::current_exe().expect("this binary");
        let apart: &[&str] = if is_root { &["unshare", "-m"] } else { &["unshare", "-rm"] };
        let can = Command::new(apart[0]).args([apart[1], "true"]).status().is_ok_and(|status| status.success());
        // Without the right to mount, a limit on the size of files is the full disk.
        let limited = ["sh", "-c", "trap '' XFSZ; ulimit -f 16; exec \"$0\" \"$@\""];
        let mut command = if can { second(TEST, &exe, apart) } else { second(TEST, &exe, &limited) };
        command.env("FANAL_FOLDER", scratch.path()).env("FANAL_MOUNT", if can { "1" } else { "" });
        let output = command.output().expect("a second process");
        let said = String::from_utf8_lossy(&output.stdout).into_owned() + &String::from_utf8_lossy(&output.stderr);
        assert!(output.status.success() && said.contains("1 passed"), "{said}");
        return;
    }
    let folder = PathBuf::from(std::env::var_os("FANAL_FOLDER").expect("a folder"));
    let mounts = std::env::var("FANAL_MOUNT").is_ok_and(|mount| !mount.is_empty());
    let mount = |options: &str| {
        let status = Command::new("mount").args(["-t", "tmpfs", "-o", options, "tmpfs"]).arg(&folder).status();
        assert!(status.expect("mount").success());
    };
    if mounts {
        mount("size=512k");
    }
    let public = folder.join("public");
    publish(&folder, &old_tree());
    let mut large = new_tree();
    large.insert("large.jpg".into(), vec![7; 1 << 20]);
    let problems = publish_with(&folder, &large, Hands::default()).expect_err("a full disk");
    assert!(told_each(&problems).starts_with("A110 Il n’y a plus de place pour écrire"), "{}", told_each(&problems));
    assert_eq!(found(&public), old_tree());
    assert_clean(&folder);
    publish(&folder, &new_tree());
    assert_eq!(found(&public), new_tree());
    if !mounts {
        return;
    }
    mount("remount,size=512k,ro");
    let problems = publish_with(&folder, &old_tree(), Hands::default()).expect_err("a read-only disk");
    assert!(told_each(&problems).contains("A111 « "), "{}", told_each(&problems));
    assert_eq!(found(&public), new_tree());
    mount("remount,size=2m,rw");
    // The output folder is a file system of its own, as in a container: no exchange, a journal.
    let out = folder.join("volume");
    std::fs::create_dir(&out).expect("a folder");
    let status = Command::new("mount").args(["-t", "tmpfs", "tmpfs"]).arg(&out).status();
    assert!(status.expect("mount").success());
    write_all(&out, &foreign());
    for tree in [old_tree(), new_tree(), old_tree()] {
        publish_to(&folder, &out, &tree, Hands::default()).expect("published");
        assert_eq!(found(&out), with_foreign(&tree, &foreign()));
    }
    // A folder of somebody's inside is another file system: its files are copied, with their times.
    let inner = public.join("usb");
    std::fs::create_dir(&inner).expect("a folder");
    let status = Command::new("mount").args(["-t", "tmpfs", "tmpfs"]).arg(&inner).status();
    assert!(status.expect("mount").success());
    std::fs::write(inner.join("mine.txt"), "mine").expect("a file");
    publish(&folder, &old_tree());
    assert_eq!(found(&public), with_foreign(&old_tree(), &files(&[("usb/mine.txt", "mine")])));
}

#[cfg(unix)]
#[test]
fn missing_rights_are_told() {
    use std::os::unix::fs::PermissionsExt;
    let scratch = Scratch::new("rights");
    if done_by_nobody("publish::missing_rights_are_told", &scratch) {
        return;
    }
    let site = Scratch::within(
        &std::env::var_os("FANAL_FOLDER").map_or_else(|| scratch.path().to_owned(), Into::into),
        "site",
    );
    let close = |path: &str, mode: u32| {
        std::fs::set_permissions(site.path().join(path), PermissionsExt::from_mode(mode)).expect("to close");
    };
    let told_here = |problems: &[Problem]| told_each(problems).replace(&site.path().display().to_string(), "/site");
    publish(site.path(), &old_tree());
    close("public", 0o555);
    let problems = publish_with(site.path(), &new_tree(), Hands::default()).expect_err("a closed folder");
    close("public", 0o755);
    assert_eq!(found(&site.path().join("public")), old_tree());
    assert_clean(site.path());
    assert!(
        told_here(&problems).starts_with("A112 « /site/public/.fanal-part » ne peut pas être écrit"),
        "{}",
        told_here(&problems)
    );
    // The folder above is closed: the work is done within.
    close("", 0o555);
    publish(site.path(), &new_tree());
    close("", 0o755);
    assert_eq!(found(&site.path().join("public")), new_tree());
    assert_clean(site.path());
    // Closed, and there is nothing yet.
    std::fs::create_dir(site.path().join("closed")).expect("a folder");
    close("closed", 0o555);
    let out = site.path().join("closed/public");
    let problems = publish_to(site.path(), &out, &old_tree(), Hands::default()).expect_err("a closed folder");
    assert!(told_here(&problems).starts_with("A112 « /site/closed/"), "{}", told_here(&problems));
    // Somebody's folder that only its owner may write in stays so; ours are writable by us.
    std::fs::create_dir(site.path().join("public/theirs")).expect("a folder");
    std::fs::write(site.path().join("public/theirs/a.txt"), "a").expect("a file");
    close("public/theirs", 0o750);
    publish(site.path(), &old_tree());
    let mode = std::fs::metadata(site.path().join("public/theirs")).expect("kept").permissions().mode();
    assert_eq!(mode & 0o777, 0o750);
    // The site itself is closed: not even the lock can be taken.
    std::fs::remove_dir_all(site.path().join(".fanal")).expect("to remove");
    close("", 0o555);
    let problems = publish_with(site.path(), &new_tree(), Hands::default()).expect_err("a closed site");
    close("", 0o755);
    assert!(told_here(&problems).starts_with("A112 « /site/.fanal »"), "{}", told_here(&problems));
}

/// A file that somebody adds while the trees change places is carried over, not lost with the old tree.
#[test]
fn a_file_added_at_the_last_moment_is_kept() {
    struct Adding(PathBuf);
    impl Watch for Adding {
        fn before(&self, step: Step, _: &Path) -> io::Result<()> {
            if step == Step::Exchange {
                std::fs::write(self.0.join("late.txt"), "late")?;
                std::fs::remove_file(self.0.join("CNAME"))?;
                std::fs::write(self.0.join("CNAME"), "changed.example.org")?;
            }
            Ok(())
        }
    }
    let site = Scratch::new("late");
    let public = site.path().join("public");
    publish(site.path(), &old_tree());
    write_all(&public, &foreign());
    publish_with(site.path(), &new_tree(), Hands::watched(Arc::new(Adding(public.clone())))).expect("published");
    let mut expected = with_foreign(&new_tree(), &foreign());
    expected.insert("late.txt".into(), b"late".to_vec());
    expected.insert("CNAME".into(), b"changed.example.org".to_vec());
    assert_eq!(found(&public), expected);
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(60))]

    /// Whatever was published before, the folder holds the release and what others put there; unchanged files keep their time.
    #[test]
    fn any_trees_one_after_the_other(trees in prop::collection::vec(any_tree(), 1..4), others in any_tree(), journal: bool) {
        let site = Scratch::new("any");
        let public = site.path().join("public");
        let others: Files = others.into_iter().map(|(path, bytes)| (format!("theirs-{path}"), bytes)).collect();
        let others = without_clashes(others);
        write_all(&public, &others);
        let past = SystemTime::now() - Duration::from_secs(5000);
        let mut before = Files::new();
        for tree in trees.into_iter().map(without_clashes) {
            for path in found(&public).keys() {
                let file = std::fs::File::options().write(true).open(public.join(path)).expect("a file");
                file.set_modified(past).expect("a time");
            }
            let hands = if journal { Hands::watched(no_exchange()) } else { Hands::default() };
            let outcome = publish_with(site.path(), &tree, hands).expect("published");
            prop_assert_eq!(found(&public), with_foreign(&tree, &others));
            for (path, bytes) in &tree {
                if before.get(path) == Some(bytes) {
                    prop_assert_eq!(modified(&public.join(path)), past, "{}", path);
                }
            }
            let changed = tree.iter().filter(|(path, bytes)| before.get(*path) != Some(*bytes)).count();
            prop_assert_eq!(outcome.written, changed);
            assert_clean(site.path());
            before = tree;
        }
    }
}

fn any_tree() -> impl Strategy<Value = Files> {
    prop::collection::btree_map("[ab]{1,2}(/[ab]{1,2}){0,2}", prop::collection::vec(0..3u8, 0..3), 0..12)
}

/// A path cannot be a file and a folder.
fn without_clashes(files: Files) -> Files {
    let names: BTreeSet<String> = files.keys().cloned().collect();
    let is_folder = |path: &str| names.iter().any(|other| other.starts_with(&format!("{path}/")));
    files.into_iter().filter(|(path, _)| !is_folder(path)).collect()
}

/// Not a test of its own: the process that the kill test kills. It publishes the trees in turn, tells each step, and waits for its
/// end at the step it is told.
#[test]
fn the_process_that_is_killed() {
    struct Telling(usize, Mutex<usize>, bool);
    impl Watch for Telling {
        fn before(&self, step: Step, _: &Path) -> io::Result<()> {
            let mut count = self.1.lock().expect("one thread");
            let mut out = io::stdout().lock();
            writeln!(out, "\nstep {count} {step:?}")?;
            out.flush()?;
            if *count == self.0 {
                writeln!(out, "\npaused")?;
                out.flush()?;
                loop {
                    std::thread::sleep(Duration::from_secs(1));
                }
            }
            *count += 1;
            if self.2 && step == Step::Exchange { Err(io::ErrorKind::Unsupported.into()) } else { Ok(()) }
        }
    }
    let Some(order) = std::env::var("FANAL_KILL").ok().filter(|_| is_second()) else { return };
    let site = PathBuf::from(std::env::var_os("FANAL_FOLDER").expect("a folder"));
    let mut words = order.split(' ');
    let pause: usize = words.next().and_then(|word| word.parse().ok()).unwrap_or(usize::MAX);
    let journal = words.next() == Some("journal");
    let first_is_new = words.next() == Some("new");
    let mut trees = if first_is_new { [new_tree(), old_tree()] } else { [old_tree(), new_tree()] };
    loop {
        let telling = Arc::new(Telling(pause, Mutex::new(0), journal));
        publish_with(&site, &trees[0], Hands::watched(telling)).expect("published");
        println!("\ndone");
        io::stdout().flush().expect("to say it");
        if pause != usize::MAX {
            return;
        }
        trees.swap(0, 1);
    }
}

/// How a killed process was met.
#[derive(PartialEq)]
enum Met {
    /// After the first staged byte and before the end of the clean-up.
    Within,
    Outside,
    /// It had ended.
    Finished,
}

fn kill_once(site: &Path, exe: &Path, order: &str, after: Option<Duration>) -> Met {
    let mut command = second("publish::the_process_that_is_killed", exe, &[]);
    command.env("FANAL_KILL", order).env("FANAL_FOLDER", site).stdout(Stdio::piped()).stderr(Stdio::null());
    let mut child = command.spawn().expect("a second process");
    let mut lines = BufReader::new(child.stdout.take().expect("its output")).lines().map_while(Result::ok);
    let mut last = String::new();
    let waits_for = if after.is_some() { "step 0" } else { "paused" };
    for line in lines.by_ref().filter(|line| !line.is_empty()) {
        if line.starts_with(waits_for) || line == "done" {
            last = line;
            break;
        }
        last = line;
    }
    if let Some(after) = after {
        std::thread::sleep(after);
    }
    let had_ended = after.is_none() && last == "done";
    child.kill().expect("to kill it");
    child.wait().expect("its end");
    if let Some(line) = lines.filter(|line| line.starts_with("step") || line == "done").last() {
        last = line;
    }
    match last.as_str() {
        _ if had_ended => Met::Finished,
        "done" => Met::Outside,
        // The first step makes the folder in which the first byte is staged.
        last if last.starts_with("step 0 ") => Met::Outside,
        _ => Met::Within,
    }
}

/// 200 processes killed without warning: at every step of both ways to publish, and at random moments. After each, every file is
/// the old or the new one, files of others are there, and the next command succeeds.
#[cfg(unix)]
#[test]
fn two_hundred_kills_lose_nothing() {
    let site = Scratch::new("kill");
    let exe = std::env::current_exe().expect("this binary");
    let public = site.path().join("public");
    let begin = std::time::Instant::now();
    publish(site.path(), &old_tree());
    write_all(&public, &foreign());
    let kills = Cell::new(0);
    let (mut within, mut mixed) = (0, 0);
    let mut check = |order: &str, after: Option<Duration>| {
        let met = kill_once(site.path(), &exe, order, after);
        if met == Met::Finished {
            return false;
        }
        kills.set(kills.get() + 1);
        within += usize::from(met == Met::Within);
        let now = found(&public);
        let exchange = !order.contains("journal");
        assert_old_or_new(&now, &old_tree(), &new_tree(), &foreign(), exchange);
        let whole = [old_tree(), new_tree()].map(|tree| with_foreign(&tree, &foreign()));
        mixed += usize::from(!whole.contains(&now));
        let next = if order.ends_with("new") { old_tree() } else { new_tree() };
        publish(site.path(), &next);
        assert_eq!(found(&public), with_foreign(&next, &foreign()), "after {order}");
        assert_clean(site.path());
        true
    };
    // Now the old tree stands; each kill is followed by a publication of the other tree than was being made.
    for way in ["exchange", "journal"] {
        for number in 0.. {
            let more = check(&format!("{number} {way} new"), None);
            if !more {
                // It ended and the new tree stands: back to the old one.
                publish(site.path(), &old_tree());
                break;
            }
        }
    }
    let mut random = 0x2545_F491_4F6C_DD1D_u64;
    let mut steps = 0;
    while steps < 60 || kills.get() < 200 {
        random = random.wrapping_mul(6364136223846793005).wrapping_add(1442695040888963407);
        let after = Duration::from_micros((random >> 33) % 12_000);
        let way = if steps % 2 == 0 { "exchange" } else { "journal" };
        check(&format!("- {way} new"), Some(after));
        steps += 1;
    }
    let kills = kills.get();
    println!("{kills} kills, {within} within the work, {mixed} met a mixed tree, {:?}", begin.elapsed());
    assert!(kills >= 200 && within >= 100, "{kills} kills, {within} within");
    assert!(matches!(recover(&public, &Hands::default()), Ok(Recovered::Nothing)));
}
