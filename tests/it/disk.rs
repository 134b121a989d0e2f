//! A site's folder as it may be: with what programs leave in it, closed, looped, too large, in another encoding. One run reports
//! everything and reads the rest.

use std::path::Path;
use std::process::Command;
use std::time::{Duration, SystemTime};

use expect_test::expect;
use fanal::diag::report::Report;
use fanal::disk::lock;
use fanal::disk::read::{LARGEST_MEDIA, LARGEST_TEXT, Options, read};
use fanal::source::tree::{File, Tree};

use crate::scratch::{Scratch, done_by_nobody, told_all};

fn read_site(site: &Path) -> (Tree, Report) {
    let mut report = Report::new();
    let files = read(site, &Options::default(), &mut report);
    (files.tree, report)
}

fn paths(tree: &Tree) -> Vec<&str> {
    tree.iter().map(|(path, _)| path.as_str()).collect()
}

#[test]
fn a_site_is_read_whole() {
    let site = Scratch::new("read");
    site.write("site.yaml", "id: x\r\n");
    site.write("content/home/fr.md", "# Bonjour\r\n");
    site.write("content/articles/signes/photo.jpg", [0xFF, 0xD8]);
    site.write("themes/mine/style.css", "");
    site.write("locales/fr/a.ftl", "");
    site.write("imports/211/services.csv", "");
    for outside in ["README.md", "public/index.html", ".fanal/lock", "private/places.yaml", "notes/a.md", ".git/HEAD"] {
        site.write(outside, "secret");
    }
    let (tree, report) = read_site(site.path());
    assert_eq!(
        paths(&tree),
        [
            "content/articles/signes/photo.jpg",
            "content/home/fr.md",
            "imports/211/services.csv",
            "locales/fr/a.ftl",
            "site.yaml",
            "themes/mine/style.css"
        ]
    );
    assert!(report.is_empty(), "{}", told_all(report));
    assert_eq!(tree.text("content/home/fr.md").map(|text| &**text), Some("# Bonjour\r\n"));
    let Some(File::Media(photo)) = tree.get("content/articles/signes/photo.jpg") else { panic!("a photograph") };
    assert_eq!(photo.read().expect("its bytes"), [0xFF, 0xD8]);
}

#[test]
fn sealed_values_stand_apart() {
    let site = Scratch::new("private");
    site.write("content/home/fr.md", "");
    site.write("private/places.yaml", "address: 12, rue des Érables");
    site.write("private/notes.txt", "");
    let mut report = Report::new();
    let files = read(site.path(), &Options::default(), &mut report);
    assert_eq!(paths(&files.tree), ["content/home/fr.md"]);
    assert_eq!(files.private.len(), 1);
    assert!(!format!("{files:?}{report:?}").contains("Érables"));
    site.write("elsewhere/other.yaml", "");
    let options = Options { private: Some(site.path().join("elsewhere")), ..Options::default() };
    let files = read(site.path(), &options, &mut report);
    assert_eq!(files.private[0].0.as_str(), "private/other.yaml");
    // What Notepad called "Unicode".
    site.write("private/broken.yaml", b"\xFF\xFEa\0:\0");
    read(site.path(), &Options::default(), &mut report);
    expect![[r#"
        - | A105 Les valeurs confidentielles de « broken.yaml » ne peuvent pas être lues. → Enregistrez ce fichier en UTF-8 (dans le Bloc-notes : « Enregistrer sous », « Encodage ») : sans lui, Fanal ne peut pas vérifier que rien de confidentiel ne paraît.
    "#]].assert_eq(&told_all(report));
}

#[test]
fn what_programs_leave_is_named_and_not_read() {
    let site = Scratch::new("strays");
    site.write("content/a/fr.md", "");
    for name in [
        "fr (1).md",
        "fr - Copie.md",
        "fr.md.txt",
        "~$fr.md",
        "fr (Copie en conflit de Marie 2026-03-04).md",
        ".DS_Store",
        "Thumbs.db",
        "desktop.ini",
        "fr.md~",
        ".fr.md.swp",
        ".cache.md",
        ".gitkeep",
        "__MACOSX/fr.md",
        ".hidden/fr.md",
    ] {
        site.write(&format!("content/a/{name}"), b"\xFF");
    }
    let (tree, report) = read_site(site.path());
    assert_eq!(paths(&tree), ["content/a/fr.md"]);
    expect![[r#"
        content/a/.DS_Store | F105 « .DS_Store » est un fichier de l’ordinateur; il n’est pas lu et ne sera pas publié. → Vous pouvez le laisser ou l’effacer.
        content/a/.cache.md | F107 « .cache.md » est caché par le point au début de son nom; il n’est pas lu. → S’il fait partie du site, retirez le point.
        content/a/.fr.md.swp | F106 « .fr.md.swp » est une sauvegarde faite par un éditeur de texte; elle n’est pas lue. → Vérifiez que « fr.md » est complet, puis effacez-la.
        content/a/.hidden | F107 « .hidden » est caché par le point au début de son nom; il n’est pas lu. → S’il fait partie du site, retirez le point.
        content/a/Thumbs.db | F105 « Thumbs.db » est un fichier de l’ordinateur; il n’est pas lu et ne sera pas publié. → Vous pouvez le laisser ou l’effacer.
        content/a/__MACOSX | F105 « __MACOSX » est un fichier de l’ordinateur; il n’est pas lu et ne sera pas publié. → Vous pouvez le laisser ou l’effacer.
        content/a/desktop.ini | F105 « desktop.ini » est un fichier de l’ordinateur; il n’est pas lu et ne sera pas publié. → Vous pouvez le laisser ou l’effacer.
        content/a/fr (1).md | F101 « fr (1).md » semble être une copie; ce fichier n’est pas lu. → Si son contenu compte, reportez-le dans « fr.md »; puis retirez la copie.
        content/a/fr (Copie en conflit de Marie 2026-03-04).md | F104 « fr (Copie en conflit de Marie 2026-03-04).md » est une copie créée par un dossier en nuage parce que deux personnes ont écrit en même temps. → Comparez-la avec « fr.md », gardez ce qui manque, puis retirez-la. Elle n’est pas lue.
        content/a/fr - Copie.md | F101 « fr - Copie.md » semble être une copie; ce fichier n’est pas lu. → Si son contenu compte, reportez-le dans « fr.md »; puis retirez la copie.
        content/a/fr.md.txt | F102 « fr.md.txt » a une terminaison de trop; ce fichier n’est pas lu. → Renommez-le « fr.md ».
        content/a/fr.md~ | F106 « fr.md~ » est une sauvegarde faite par un éditeur de texte; elle n’est pas lue. → Vérifiez que « fr.md » est complet, puis effacez-la.
        content/a/~$fr.md | F103 « ~$fr.md » montre qu’un document est ouvert dans un autre programme. → Fermez le document; ce fichier disparaît alors de lui-même.
    "#]].assert_eq(&told_all(report));
}

#[test]
fn texts_in_another_encoding_are_told_with_their_place() {
    let site = Scratch::new("encodings");
    site.write("content/a/marked.md", "\u{FEFF}# Titre");
    site.write("content/a/k/windows.md", b"Bonjour\nl'\xE9t\xE9 est l\xE0");
    site.write("content/a/k/utf16.md", b"\xFF\xFEB\0o\0");
    site.write("content/a/k/bytes.md", b"\x89PNG\x81\0");
    let (tree, report) = read_site(site.path());
    assert_eq!(tree.text("content/a/marked.md").map(|text| &**text), Some("# Titre"));
    assert_eq!(tree.get("content/a/k/windows.md"), Some(&File::Unreadable));
    let place = report.iter().find(|problem| problem.places[0].path.name() == "windows.md").expect("a problem");
    assert_eq!(place.places[0].bytes(), Some(10..11));
    assert_eq!(place.bundle.as_deref(), Some("k"));
    expect![[r#"
        content/a/k/bytes.md | F110 À la ligne 1, ce texte n’est pas enregistré en UTF-8. → Ouvrez-le dans votre éditeur et enregistrez-le avec l’encodage UTF-8. Si ce n’est pas un texte, corrigez la terminaison de son nom.
        content/a/k/utf16.md | F110 À la ligne 1, ce texte n’est pas enregistré en UTF-8. → Il semble enregistré en UTF-16, que certains programmes appellent « Unicode ». Enregistrez-le de nouveau avec l’encodage UTF-8.
        content/a/k/windows.md | F110 À la ligne 2, ce texte n’est pas enregistré en UTF-8 : la lecture s’arrête après « l' ». → Il semble enregistré en Windows-1252. Ouvrez-le dans votre éditeur, vérifiez les accents, puis enregistrez-le avec l’encodage UTF-8.
        content/a/marked.md | F111 Ce texte commence par une marque invisible, qui est mise de côté. → Rien à faire; pour l’enlever, enregistrez le fichier en « UTF-8 sans marque ».
    "#]].assert_eq(&told_all(report));
}

#[test]
fn files_that_are_too_large_are_not_read() {
    let site = Scratch::new("large");
    for (path, len) in [
        ("content/a/fits.md", LARGEST_TEXT),
        ("content/a/text.md", LARGEST_TEXT + 1),
        ("content/a/film.mp4", LARGEST_MEDIA + 1),
        ("imports/a/large.csv", LARGEST_TEXT + 1),
    ] {
        let file = std::fs::File::create(site.write(path, "")).expect("a file");
        file.set_len(len).expect("a hole of that size");
    }
    let (tree, report) = read_site(site.path());
    assert_eq!(tree.get("content/a/film.mp4"), Some(&File::Unreadable));
    assert!(tree.text("imports/a/large.csv").is_some() && tree.text("content/a/fits.md").is_some());
    expect![[r#"
        content/a/film.mp4 | F113 Ce fichier pèse 101 Mo; la limite est de 100 Mo. → Réduisez-le, ou publiez-le ailleurs et mettez un lien.
        content/a/text.md | F112 Ce texte pèse 6 Mo; la limite est de 5 Mo. → Séparez-le en plusieurs textes, ou corrigez sa terminaison si ce n’est pas un texte.
    "#]].assert_eq(&told_all(report));
}

#[cfg(unix)]
#[test]
fn links_are_followed_inside_the_site_only() {
    use std::os::unix::fs::symlink;
    let site = Scratch::new("links");
    let outside = Scratch::new("outside");
    outside.write("letter.md", "secret");
    site.write("private/places.yaml", "secret");
    site.write("content/a/k/fr.md", "text");
    let link = |target: &Path, name: &str| symlink(target, site.path().join("content/a").join(name)).expect("a link");
    link(Path::new("k"), "same");
    link(Path::new(".."), "up");
    link(Path::new("ring-b"), "ring-a");
    link(Path::new("ring-a"), "ring-b");
    link(Path::new("gone.md"), "nowhere.md");
    link(&outside.path().join("letter.md"), "letter.md");
    link(outside.path(), "folder");
    link(Path::new("../../private"), "private");
    link(Path::new("../../private/places.yaml"), "places.yaml");
    link(Path::new("../.."), "site");
    let (tree, report) = read_site(site.path());
    assert_eq!(paths(&tree), ["content/a/k/fr.md", "content/a/same/fr.md"]);
    let shown = told_all(report).replace(&outside.path().display().to_string(), "/outside");
    expect![[r#"
        content/a/folder | F119 Le raccourci « content/a/folder » mène hors des dossiers que Fanal lit, à « /outside »; il n’est pas suivi. → Copiez le fichier dans le site à la place du raccourci.
        content/a/letter.md | F119 Le raccourci « content/a/letter.md » mène hors des dossiers que Fanal lit, à « /outside/letter.md »; il n’est pas suivi. → Copiez le fichier dans le site à la place du raccourci.
        content/a/nowhere.md | F120 Le raccourci « content/a/nowhere.md » mène à « gone.md », qui n’existe pas. → Corrigez ou effacez ce raccourci.
        content/a/places.yaml | F119 Le raccourci « content/a/places.yaml » mène hors des dossiers que Fanal lit, à « ../../private/places.yaml »; il n’est pas suivi. → Copiez le fichier dans le site à la place du raccourci.
        content/a/private | F119 Le raccourci « content/a/private » mène hors des dossiers que Fanal lit, à « ../../private »; il n’est pas suivi. → Copiez le fichier dans le site à la place du raccourci.
        content/a/ring-a | F118 Le raccourci « content/a/ring-a » tourne en rond. → Effacez ce raccourci.
        content/a/ring-b | F118 Le raccourci « content/a/ring-b » tourne en rond. → Effacez ce raccourci.
        content/a/site | F119 Le raccourci « content/a/site » mène hors des dossiers que Fanal lit, à « ../.. »; il n’est pas suivi. → Copiez le fichier dans le site à la place du raccourci.
        content/a/up | F118 Le raccourci « content/a/up » tourne en rond. → Effacez ce raccourci.
    "#]].assert_eq(&shown);
}

#[cfg(target_os = "linux")]
#[test]
fn names_that_are_one_elsewhere_or_no_text_are_refused() {
    use std::ffi::OsStr;
    use std::os::unix::ffi::OsStrExt;
    let site = Scratch::new("names");
    for path in [
        "a/k/Fr.md",
        "a/k/fr.md",
        "a/e\u{301}te.md",
        "a/\u{e9}te.md",
        "B/fr.md",
        "b/fr.md",
        "a/back\\slash.md",
        "a/li\nne.md",
    ] {
        site.write(&format!("content/{path}"), "");
    }
    for name in [b"caf\xE9.md".as_slice(), b"caf\xE8"] {
        std::fs::write(site.path().join("content/a").join(OsStr::from_bytes(name)), "").expect("a file");
    }
    let (tree, report) = read_site(site.path());
    assert_eq!(paths(&tree), ["content/B/fr.md", "content/a/e\u{301}te.md", "content/a/k/Fr.md"]);
    expect![[r#"
        content/a | F115 Dans « content/a », le nom « back\slash.md » contient des signes que Fanal ne peut pas lire. → Renommez ce fichier avec des lettres, des chiffres, des tirets et des points.
        content/a | F115 Dans « content/a », le nom « caf� » contient des signes que Fanal ne peut pas lire. → Renommez ce fichier avec des lettres, des chiffres, des tirets et des points.
        content/a | F115 Dans « content/a », le nom « caf�.md » contient des signes que Fanal ne peut pas lire. → Renommez ce fichier avec des lettres, des chiffres, des tirets et des points.
        content/a | F115 Dans « content/a », le nom « li�ne.md » contient des signes que Fanal ne peut pas lire. → Renommez ce fichier avec des lettres, des chiffres, des tirets et des points.
        content/a/k/fr.md, content/a/k/Fr.md | F114 « content/a/k/fr.md » et « content/a/k/Fr.md » ne diffèrent que par les majuscules : sur certains ordinateurs, c’est le même fichier. → Renommez l’un des deux. Celui-ci n’est pas lu.
        content/a/éte.md, content/a/éte.md | F114 « content/a/éte.md » et « content/a/éte.md » ne diffèrent que par la façon d’écrire les accents : sur certains ordinateurs, c’est le même fichier. → Renommez l’un des deux. Celui-ci n’est pas lu.
        content/b, content/B | F114 « content/b » et « content/B » ne diffèrent que par les majuscules : sur certains ordinateurs, c’est le même fichier. → Renommez l’un des deux. Celui-ci n’est pas lu.
    "#]].assert_eq(&told_all(report));
}

#[cfg(unix)]
#[test]
fn what_is_no_file_does_not_block() {
    let site = Scratch::new("fifo");
    site.write("content/a/fr.md", "");
    let fifo = site.path().join("content/a/pipe.md");
    assert!(Command::new("mkfifo").arg(&fifo).status().expect("mkfifo").success());
    let _socket = std::os::unix::net::UnixListener::bind(site.path().join("content/a/socket")).expect("a socket");
    let (tree, report) = read_site(site.path());
    assert_eq!(paths(&tree), ["content/a/fr.md"]);
    expect![[r#"
        content/a/pipe.md | F116 « content/a/pipe.md » n’est pas un fichier ordinaire; il n’est pas lu. → Retirez-le du dossier du site.
        content/a/socket | F116 « content/a/socket » n’est pas un fichier ordinaire; il n’est pas lu. → Retirez-le du dossier du site.
    "#]].assert_eq(&told_all(report));
}

#[cfg(unix)]
#[test]
fn four_thousand_folders_deep_is_one_problem() {
    use rustix::fs::{CWD, Mode, OFlags, mkdirat, openat};
    let site = Scratch::new("deep");
    site.write("content/fr.md", "");
    // A path of 4,000 folders is longer than the system takes at once: step by step.
    let flags = OFlags::DIRECTORY | OFlags::CLOEXEC;
    let mut folder = openat(CWD, site.path().join("content"), flags, Mode::empty()).expect("the folder");
    for _ in 0..4000 {
        mkdirat(&folder, "d", Mode::from_raw_mode(0o700)).expect("a folder");
        folder = openat(&folder, "d", flags, Mode::empty()).expect("that folder");
    }
    let (tree, report) = read_site(site.path());
    assert_eq!(paths(&tree), ["content/fr.md"]);
    assert_eq!(report.count(fanal::diag::report::Weight::Error), 1);
    let told = told_all(report);
    assert!(told.contains("F117") && told.contains("plus de 24 dossiers"), "{told}");
}

#[test]
fn a_missing_site_is_told() {
    let site = Scratch::new("missing");
    let (_, report) = read_site(&site.path().join("nowhere"));
    assert!(read_site(site.path()).0.is_empty());
    assert!(!site.path().join(lock::FOLDER).exists(), "to look at a folder leaves nothing in it");
    let told = told_all(report).replace(&site.path().display().to_string(), "/site");
    expect![[r#"
         - | A101 Le dossier « /site/nowhere » n’existe pas, ou n’est pas un dossier. → Vérifiez le chemin, ou lancez la commande depuis le dossier de votre site.
    "#]].assert_eq(&told);
}

#[cfg(unix)]
#[test]
fn closed_folders_and_files_are_told() {
    use std::os::unix::fs::PermissionsExt;
    let scratch = Scratch::new("closed");
    if done_by_nobody("disk::closed_folders_and_files_are_told", &scratch) {
        return;
    }
    let site = Scratch::within(
        &std::env::var_os("FANAL_FOLDER").map_or_else(|| scratch.path().to_owned(), Into::into),
        "site",
    );
    let close = |path: &str| {
        std::fs::set_permissions(site.path().join(path), PermissionsExt::from_mode(0o000)).expect("to close");
    };
    site.write("content/a/fr.md", "text");
    site.write("content/a/en.md", "text");
    site.write("content/a/photo.jpg", "image");
    site.write("content/b/fr.md", "text");
    site.write("private/places.yaml", "x: secret");
    for path in ["content/a/en.md", "content/a/photo.jpg", "content/b", "private/places.yaml"] {
        close(path);
    }
    let (tree, report) = read_site(site.path());
    std::fs::set_permissions(site.path().join("content/b"), PermissionsExt::from_mode(0o700)).expect("to open again");
    assert_eq!(paths(&tree), ["content/a/en.md", "content/a/fr.md", "content/a/photo.jpg"]);
    assert_eq!(tree.get("content/a/photo.jpg"), Some(&File::Unreadable));
    expect![[r#"
        - | A105 Les valeurs confidentielles de « places.yaml » ne peuvent pas être lues. → Rendez ce dossier ou ce fichier lisible : sans lui, Fanal ne peut pas vérifier que rien de confidentiel ne paraît.
        content/b | A102 Le dossier « content/b » ne peut pas être ouvert : il vous manque le droit de le lire. → Donnez-vous le droit de lire ce dossier, puis recommencez. Rien n’a été publié.
        content/a/en.md | A103 Le fichier « content/a/en.md » ne peut pas être lu : il vous en manque le droit. → Donnez-vous le droit de lire ce fichier, ou demandez à la personne qui l’a créé de le partager avec vous.
        content/a/photo.jpg | A103 Le fichier « content/a/photo.jpg » ne peut pas être lu : il vous en manque le droit. → Donnez-vous le droit de lire ce fichier, ou demandez à la personne qui l’a créé de le partager avec vous.
    "#]]
    .assert_eq(&told_all(report));
}

/// Media are hashed again when size, time or inode differ, and only then.
#[test]
fn hashes_are_trusted_while_size_time_and_inode_stay() {
    let site = Scratch::new("stamps");
    let photo = site.write("content/a/photo.jpg", "one");
    let old = SystemTime::now() - Duration::from_secs(3600);
    let set_time = |time: SystemTime| {
        let file = std::fs::File::options().write(true).open(&photo).expect("the photograph");
        file.set_modified(time).expect("to set its time");
    };
    let hash = |verify: bool| {
        let files = read(site.path(), &Options { verify, private: None }, &mut Report::new());
        match files.tree.get("content/a/photo.jpg") {
            Some(File::Media(media)) => media.hash,
            other => panic!("{other:?}"),
        }
    };
    set_time(old);
    let one = hash(false);
    // The same size, time and inode, other bytes: nobody does that by accident, and `--verify` sees it.
    std::fs::write(&photo, "two").expect("to write");
    set_time(old);
    assert_eq!(hash(false), one);
    let two = hash(true);
    assert_ne!(two, one);
    assert_eq!(hash(false), two);
    set_time(old + Duration::from_secs(1));
    std::fs::write(&photo, "six").expect("to write");
    assert_ne!(hash(false), two);
    // Young files are never trusted; a damaged memo is an empty one; without a memo everything is read.
    std::fs::write(&photo, "ten").expect("to write");
    let ten = fanal::memo::hash(b"ten");
    assert_eq!(hash(false), ten);
    std::fs::write(site.path().join(lock::FOLDER).join("sources"), "fanal stamps 1 00\nnonsense").expect("to damage");
    assert_eq!(hash(false), ten);
    std::fs::remove_dir_all(site.path().join(lock::FOLDER)).expect("to remove");
    assert_eq!(hash(false), ten);
}

#[test]
fn what_is_not_searched_for_in_private_is_told() {
    let site = Scratch::new("unsearched");
    site.write("content/home/fr.md", "");
    let read_whole = [".places.yaml", ".vieux/places.yaml", "places.yaml", "places.yaml.bak", "places.yaml~"];
    let silent = [".#places.yaml", ".DS_Store", ".gitkeep", ".places.yaml.swp", "facade.jpg", "~$places.yaml"];
    let told_of = [".notes", "a.csv", "b.TXT", "c.xlsx", "d/e.md", "notes", "notes.old", "plan.pdf"];
    for name in [&read_whole[..], &silent[..], &told_of[..]].concat() {
        site.write(&format!("private/{name}"), if name == ".gitkeep" { "" } else { "maison-r:\n  name: Une maison" });
    }
    // What the system hides, and what an editor leaves, may hold a value that the file does not.
    let files = read(site.path(), &Options::default(), &mut Report::new());
    let names: Vec<&str> = files.private.iter().map(|(path, _)| path.as_str().trim_start_matches("private/")).collect();
    assert_eq!(names, read_whole);
    let told = || {
        let mut report = Report::new();
        read(site.path(), &Options::default(), &mut report);
        told_all(report.sorted())
    };
    expect![[r#"
        - | A106 « private/.notes » n’est pas lu : ce qu’il contient n’est cherché dans aucune page. Rien n’est publié. → Écrivez ses valeurs confidentielles dans private/places.yaml, ou gardez ce fichier ailleurs que dans le dossier du site.
        - | A106 « private/a.csv » n’est pas lu : ce qu’il contient n’est cherché dans aucune page. Rien n’est publié. → Écrivez ses valeurs confidentielles dans private/places.yaml, ou gardez ce fichier ailleurs que dans le dossier du site.
        - | A106 « private/b.TXT » n’est pas lu : ce qu’il contient n’est cherché dans aucune page. Rien n’est publié. → Écrivez ses valeurs confidentielles dans private/places.yaml, ou gardez ce fichier ailleurs que dans le dossier du site.
        - | A106 « private/c.xlsx » n’est pas lu : ce qu’il contient n’est cherché dans aucune page. Rien n’est publié. → Écrivez ses valeurs confidentielles dans private/places.yaml, ou gardez ce fichier ailleurs que dans le dossier du site.
        - | A106 « private/d/e.md » n’est pas lu : ce qu’il contient n’est cherché dans aucune page. Rien n’est publié. → Écrivez ses valeurs confidentielles dans private/places.yaml, ou gardez ce fichier ailleurs que dans le dossier du site.
        - | A106 « private/notes » n’est pas lu : ce qu’il contient n’est cherché dans aucune page. Rien n’est publié. → Écrivez ses valeurs confidentielles dans private/places.yaml, ou gardez ce fichier ailleurs que dans le dossier du site.
        - | A106 « private/notes.old » n’est pas lu : ce qu’il contient n’est cherché dans aucune page. Rien n’est publié. → Écrivez ses valeurs confidentielles dans private/places.yaml, ou gardez ce fichier ailleurs que dans le dossier du site.
        - | A107 Fanal ne lit pas les mots de « private/plan.pdf ». → Si ce document contient une adresse, un nom ou un numéro confidentiel, écrivez-le aussi dans private/places.yaml.
    "#]].assert_eq(&told());
    let site = Scratch::new("look-alike");
    site.write("content/home/fr.md", "");
    for name in [
        ".private/places.yaml",
        "Privé/places.yaml",
        "private (1)/places.yaml",
        "prive-2/",
        "privacy/places.yaml",
        "private.txt",
    ] {
        if !name.ends_with('/') {
            site.write(name, "maison-r:\n  name: Une maison");
        }
    }
    let mut report = Report::new();
    read(site.path(), &Options::default(), &mut report);
    expect![[r#"
        - | A108 Le dossier « .private » ressemble à « private », et n’est pas lu. Rien n’est publié. → Nommez-le « private », ou sortez-le du dossier du site.
        - | A108 Le dossier « Privé » ressemble à « private », et n’est pas lu. Rien n’est publié. → Nommez-le « private », ou sortez-le du dossier du site.
        - | A108 Le dossier « private (1) » ressemble à « private », et n’est pas lu. Rien n’est publié. → Nommez-le « private », ou sortez-le du dossier du site.
    "#]].assert_eq(&told_all(report.sorted()));
    // Whoever names the folder keeps it where they want.
    let mut report = Report::new();
    let options = Options { private: Some(site.path().join("Privé")), ..Options::default() };
    read(site.path(), &options, &mut report);
    assert!(report.is_empty(), "{}", told_all(report));
}
