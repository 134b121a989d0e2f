//! One way into every test of a feature: a little site in a string, and what comes out of it.
//!
//! `--- path ---` lines part the files. What a site does not say is given: `site.yaml` with French and English, sections, homes.

use std::fmt::Write;

use fanal::date::Date;
use fanal::diag::report::{Report, Weight};
use fanal::path::SourcePath;
use fanal::pipeline::{self, Clock, InMemory, Memory, Settings};
use fanal::plan::Profile;
use fanal::sealed::{Content, Sealed, Seals, packed, private};
use fanal::source::builtin;
use fanal::source::tree::{File, Media, TEXT_ENDINGS, Tree};

/// The day of every test that does not choose one.
pub const DAY: &str = "2026-11-21";

const SITE: &str = "fanal: 1
id: essai
name: { fr: Essai, en: Trial }
time_zone: America/Toronto
languages:
  - { tag: fr-CA, code: fr }
  - { tag: en-CA, code: en }
exit: { to: { fr: https://meteo.example/, en: https://weather.example/ } }
";

/// What a little site became.
pub struct Outcome {
    pub report: Report,
    pub tree: Tree,
    files: std::collections::BTreeMap<String, Content>,
    pub built: pipeline::Built,
}

/// A site from a string, with what it does not say.
pub fn site(text: &str) -> Outcome {
    on(DAY, Profile::WEB, text)
}

/// The same on a day and in a profile.
pub fn on(day: &str, profile: Profile, text: &str) -> Outcome {
    build(with_defaults(files(text)), day, profile)
}

/// A site from a string; what stands in `private/` there is sealed.
pub fn sealed(text: &str) -> Outcome {
    sealed_tree(with_defaults(files(text)))
}

/// The same of a tree that is whole in itself.
pub fn sealed_tree(whole: Tree) -> Outcome {
    let mut tree = Tree::new();
    let mut texts = Vec::new();
    let mut kept = Vec::new();
    for (path, file) in whole.iter() {
        match (path.as_str().starts_with("private/"), file) {
            (true, File::Text(text)) => texts.push((path.clone(), Sealed::new(text.to_string()))),
            (true, File::Media(media)) => kept.push((media.hash, path.clone())),
            _ => tree.insert(path.clone(), file.clone()),
        }
    }
    let mut read = Report::new();
    let seals = private::read(&texts, kept, &mut read);
    let mut outcome = build_with(tree, &seals, DAY, Profile::WEB);
    read.merge(std::mem::take(&mut outcome.report));
    outcome.report = read.sorted();
    outcome
}

/// A tree that is whole in itself.
pub fn build(tree: Tree, day: &str, profile: Profile) -> Outcome {
    build_with(tree, &Seals::default(), day, profile)
}

/// The same with sealed values.
pub fn build_with(tree: Tree, seals: &Seals, day: &str, profile: Profile) -> Outcome {
    let settings =
        Settings { clock: Clock::Day(Date::parse(day).expect("a day")), profile, minify: None, drafts: false };
    let mut sink = InMemory::default();
    let mut built = pipeline::build(&tree, seals, &settings, &Memory::new(), &mut sink);
    let report = std::mem::take(&mut built.report);
    let files = sink.files.into_inner().expect("no thread has failed");
    Outcome { report, tree: tree.over(builtin::tree()), files, built }
}

/// The files of a string.
pub fn files(text: &str) -> Tree {
    let mut tree = Tree::new();
    let mut path: Option<SourcePath> = None;
    let mut content = String::new();
    for line in text.split_inclusive('\n') {
        let name = line.trim_end().strip_prefix("--- ").and_then(|rest| rest.strip_suffix(" ---"));
        match name {
            Some(name) => {
                put(&mut tree, path.take(), &content);
                content.clear();
                path = Some(SourcePath::new(name));
            }
            None => content.push_str(line),
        }
    }
    put(&mut tree, path, &content);
    tree
}

fn put(tree: &mut Tree, path: Option<SourcePath>, content: &str) {
    let Some(path) = path else {
        assert!(content.trim().is_empty(), "text before the first `--- path ---`: {content:?}");
        return;
    };
    let file = if TEXT_ENDINGS.contains(&path.extension().as_str()) {
        File::Text(content.into())
    } else {
        File::Media(Media::from_bytes(content.as_bytes().to_vec()))
    };
    tree.insert(path, file);
}

/// What is said now and was not said before, paragraph by paragraph: what has been shown once need not be shown again.
pub fn news(said: &str, before: &str) -> String {
    let known: Vec<&str> = before.split("\n\n").collect();
    said.split("\n\n").filter(|part| !known.contains(part)).collect::<Vec<_>>().join("\n\n")
}

/// Adds what a test does not care about: the configuration, homes, a section file for each folder of `content/`, and that a person
/// translated the English texts.
pub fn with_defaults(tree: Tree) -> Tree {
    let mut base = Tree::new();
    let mut add = |path: &str, text: &str| base.insert(SourcePath::new(path), File::Text(text.into()));
    add("site.yaml", SITE);
    add("content/home/fr.md", "---\ntitle: Accueil\n---\n");
    add("content/home/en.md", "---\ntitle: Home\n---\n");
    let sections: std::collections::BTreeSet<&str> =
        tree.below("content").filter_map(|(path, _)| path.as_str().split('/').nth(1)).collect();
    for section in sections.iter().filter(|name| !["home", "vocabularies"].contains(name) && !name.ends_with(".yaml")) {
        let kind = match *section {
            "services" => "service",
            "glossary" => "term",
            "pages" => "page",
            "organizations" => "organization",
            "places" => "place",
            _ => "article",
        };
        add(&format!("content/{section}/section.yaml"), &format!("kind: {kind}\n"));
        add(&format!("content/{section}/fr.md"), &format!("---\ntitle: {section} fr\nslug: {section}\n---\n"));
        add(&format!("content/{section}/en.md"), &format!("---\ntitle: {section} en\nslug: {section}\n---\n"));
    }
    let mut ledgers = Tree::new();
    let whole = tree.over(base);
    for (path, _) in whole.below("content") {
        if let Some(folder) = path.as_str().strip_suffix("/en.md") {
            let path = SourcePath::new(&format!("{folder}/en.ledger.yaml"));
            ledgers.insert(path, File::Text("state: translated\norigin: human\n".into()));
        }
    }
    whole.over(ledgers)
}

impl Outcome {
    /// The paths that were made.
    pub fn paths(&self) -> Vec<&str> {
        self.files.keys().map(String::as_str).collect()
    }

    /// A file as text, a packed one with the names and the texts of its parts; what there is instead if it was not made.
    pub fn file(&self, path: &str) -> String {
        match self.files.get(path) {
            Some(Content::Bytes(bytes)) if packed::is_packed(bytes) => {
                let mut parts = String::new();
                let each =
                    packed::each_part(bytes, &mut |part| parts += &format!("{}\n", String::from_utf8_lossy(part)));
                each.expect("a packed file");
                parts
            }
            Some(Content::Bytes(bytes)) => String::from_utf8(bytes.clone()).expect("text"),
            Some(Content::Media(media)) => format!("{media:?}"),
            None => panic!("no {path} among {:#?}\n{}", self.paths(), self.problems()),
        }
    }

    /// What was handed on to be written.
    pub fn content(&self, path: &str) -> Option<&Content> {
        self.files.get(path)
    }

    pub fn has(&self, path: &str) -> bool {
        self.files.contains_key(path)
    }

    /// A part of a page: from the first place where `begin` stands to the next `end`.
    pub fn part(&self, path: &str, begin: &str, end: &str) -> String {
        let page = self.file(path);
        let start = page.find(begin).unwrap_or_else(|| panic!("no {begin:?} in {path}:\n{page}"));
        let stop = page[start..].find(end).map_or(page.len(), |at| start + at + end.len());
        page[start..stop].to_owned()
    }

    /// Problems as code, place and arguments, one a line, in the order in which people see them.
    pub fn problems(&self) -> String {
        let mut text = String::new();
        for problem in self.report.iter() {
            let weight = match problem.code.weight {
                Weight::Stop => "stop",
                Weight::Error => "error",
                Weight::Advice => "advice",
            };
            let places: Vec<String> = problem.places.iter().map(|place| self.place(place)).collect();
            let _ = writeln!(text, "{weight} {} {}", problem.code.name, places.join(" "));
        }
        text
    }

    fn place(&self, place: &fanal::diag::report::Place) -> String {
        let (Some(range), Some(text)) = (place.bytes(), self.tree.text(place.path.as_str())) else {
            return place.path.to_string();
        };
        let before = &text[..range.start.min(text.len())];
        let line = before.matches('\n').count() + 1;
        let column = before.rsplit('\n').next().unwrap_or_default().chars().count() + 1;
        format!("{}:{line}:{column} {:?}", place.path, &text[range.start.min(text.len())..range.end.min(text.len())])
    }
}
