//! The folders of `content/` as read. Enters: the tree and the languages of the site. Leaves: `Gathered`: sections, bundles (facts,
//! a text and a ledger per language, media), the home texts. Nothing is parsed yet; files that belong nowhere are named.

use std::collections::BTreeMap;
use std::sync::Arc;

use crate::diag::report::{Code, Place, Problem, Report, nearest};
use crate::lang::{self, Languages};
use crate::path::SourcePath;
use crate::source::shape::is_key;
use crate::source::tree::{File, Media, Tree};

const STRAY: Code = Code::error("B101");
const BAD_KEY: Code = Code::error("B102");
const KEY_TWICE: Code = Code::error("B103");
const UNKNOWN_LANGUAGE: Code = Code::error("B104");
const OFFICE_TEXT: Code = Code::advice("B123");
const NO_SECTION_FILE: Code = Code::error("B105");
const NO_TEXT: Code = Code::error("B106");
const NO_FACTS: Code = Code::error("B107");

/// A text file and where it is.
#[derive(Clone, PartialEq, Debug)]
pub struct Source {
    pub path: SourcePath,
    pub text: Arc<str>,
}

/// A folder of `content/` that holds bundles.
#[derive(Clone, PartialEq, Debug)]
pub struct SectionFiles {
    pub name: String,
    pub facts: Source,
    pub texts: BTreeMap<lang::Code, Source>,
    pub ledgers: BTreeMap<lang::Code, Source>,
}

/// One folder as read: shared facts, a text a language, media.
#[derive(Clone, PartialEq, Debug)]
pub struct Bundle {
    pub key: Arc<str>,
    pub section: Arc<str>,
    pub folder: String,
    pub facts: Source,
    pub texts: BTreeMap<lang::Code, Source>,
    pub ledgers: BTreeMap<lang::Code, Source>,
    /// Tables and transcripts: text files that a body includes.
    pub inserts: BTreeMap<String, Source>,
    pub media: BTreeMap<String, (SourcePath, Media)>,
    /// A file of it could not be read; the reader has said so.
    pub unreadable: bool,
}

/// All that stands in `content/`.
#[derive(Clone, PartialEq, Debug, Default)]
pub struct Gathered {
    pub sections: Vec<SectionFiles>,
    pub bundles: Vec<Bundle>,
    pub home: BTreeMap<lang::Code, Source>,
    pub home_ledgers: BTreeMap<lang::Code, Source>,
}

/// Files of folders, by the folder's name.
type Folders<'a> = BTreeMap<&'a str, Vec<(&'a SourcePath, &'a File)>>;

const LEDGER: &str = ".ledger.yaml";

/// Files of `content/` that are not bundles.
const SHARED: [&str; 4] =
    ["content/duplicates.yaml", "content/sources.yaml", "content/urls.yaml", "content/vocabularies/"];

/// Sorts the files of `content/` into sections and bundles.
pub fn gather(tree: &Tree, languages: &Languages, report: &mut Report) -> Gathered {
    let mut gathered = Gathered::default();
    let mut folders: Folders = BTreeMap::new();
    for (path, file) in tree.below("content") {
        if SHARED.iter().any(|shared| path.as_str().starts_with(shared)) {
            continue;
        }
        folders.entry(path.folder()).or_default().push((path, file));
    }
    let mut sections: BTreeMap<String, Folders> = BTreeMap::new();
    for (folder, files) in folders {
        let mut parts = folder.split('/').skip(1);
        match (parts.next(), parts.next(), parts.next()) {
            (Some("home"), None, None) => {
                for (path, file) in files {
                    insert_intro(&mut gathered.home, &mut gathered.home_ledgers, path, file, languages, report);
                }
            }
            (Some(section), None, None) => {
                sections.entry(section.to_owned()).or_default().insert("", files);
            }
            (Some(section), Some(key), None) => {
                sections.entry(section.to_owned()).or_default().insert(key, files);
            }
            _ => files.into_iter().for_each(|(path, _)| stray(path, languages, None, report)),
        }
    }
    for (name, folders) in sections {
        gather_section(name, folders, languages, &mut gathered, report);
    }
    refuse_twice(&mut gathered.bundles, report);
    gathered
}

fn gather_section(
    name: String,
    mut folders: Folders,
    languages: &Languages,
    gathered: &mut Gathered,
    report: &mut Report,
) {
    let mut facts = None;
    let mut texts = BTreeMap::new();
    let mut ledgers = BTreeMap::new();
    for (path, file) in folders.remove("").unwrap_or_default() {
        match (path.name(), file) {
            ("section.yaml", File::Text(text)) => facts = Some(Source { path: path.clone(), text: text.clone() }),
            ("section.yaml", _) => {}
            _ => insert_intro(&mut texts, &mut ledgers, path, file, languages, report),
        }
    }
    let Some(facts) = facts else {
        let path = folders.values().flatten().next().map(|(path, _)| (*path).clone());
        let path = path.or_else(|| texts.values().next().map(|text| text.path.clone()));
        if let Some(path) = path {
            let missing = format!("content/{name}/section.yaml");
            report.add(
                Problem::new(NO_SECTION_FILE)
                    .at(Place::file(&path))
                    .with("section", &name)
                    .with("file", missing)
                    .correct("kind: article"),
            );
        }
        return;
    };
    let section: Arc<str> = name.as_str().into();
    gathered.sections.push(SectionFiles { name, facts, texts, ledgers });
    for (key, files) in folders {
        if let Some(bundle) = gather_bundle(key, &section, files, languages, report) {
            gathered.bundles.push(bundle);
        }
    }
}

fn gather_bundle(
    key: &str,
    section: &Arc<str>,
    files: Vec<(&SourcePath, &File)>,
    languages: &Languages,
    report: &mut Report,
) -> Option<Bundle> {
    let first = files.first()?.0;
    let folder = first.folder().to_owned();
    if !is_key(key) {
        report.add(Problem::new(BAD_KEY).at(Place::file(first)).with("key", key).with("near", suggest_key(key)));
        return None;
    }
    let mut facts = None;
    let mut unreadable = false;
    let mut bundle = Bundle {
        key: key.into(),
        section: section.clone(),
        folder,
        facts: Source { path: first.clone(), text: "".into() },
        texts: BTreeMap::new(),
        ledgers: BTreeMap::new(),
        inserts: BTreeMap::new(),
        media: BTreeMap::new(),
        unreadable: false,
    };
    for (path, file) in files {
        let name = path.name();
        unreadable |= matches!(file, File::Unreadable);
        if name == "facts.yaml" {
            if let File::Text(text) = file {
                facts = Some(Source { path: path.clone(), text: text.clone() });
            }
        } else if name.ends_with(LEDGER) {
            match language_of(path, LEDGER, languages) {
                Some(code) => insert_text(&mut bundle.ledgers, code, path, file),
                None => stray(path, languages, Some(key), report),
            }
        } else if name.ends_with(".md") {
            match language_of(path, ".md", languages) {
                Some(code) => insert_text(&mut bundle.texts, code, path, file),
                None => stray(path, languages, Some(key), report),
            }
        } else if name.ends_with(".yaml") || name.ends_with(".yml") || name.ends_with(".html") {
            stray(path, languages, Some(key), report);
        } else if is_office_text(path, languages) {
            let stem = name.split('.').next().unwrap_or_default();
            let problem = Problem::new(OFFICE_TEXT).at(Place::file(path)).with("file", name);
            report.add(problem.with("near", format!("{stem}.md")).in_bundle(key));
        } else {
            match file {
                File::Text(text) if path.extension() == "csv" || path.extension() == "vtt" => {
                    bundle.inserts.insert(name.to_owned(), Source { path: path.clone(), text: text.clone() });
                }
                File::Text(text) => {
                    let media = Media::from_bytes(text.as_bytes().to_vec());
                    bundle.media.insert(name.to_owned(), (path.clone(), media));
                }
                File::Media(media) => {
                    bundle.media.insert(name.to_owned(), (path.clone(), media.clone()));
                }
                File::Unreadable => {}
            }
        }
    }
    bundle.unreadable = unreadable;
    if bundle.texts.is_empty() && !unreadable {
        report.add(Problem::new(NO_TEXT).at(Place::file(first)).with("key", key).in_bundle(key));
        return None;
    }
    match facts {
        Some(facts) => bundle.facts = facts,
        None if unreadable => {}
        None => {
            let file = format!("{}/facts.yaml", bundle.folder);
            report
                .add(Problem::new(NO_FACTS).at(Place::file(first)).with("key", key).with("file", file).in_bundle(key));
            return None;
        }
    }
    Some(bundle)
}

/// A text of a section or of the home page, or the ledger beside it.
fn insert_intro(
    texts: &mut BTreeMap<lang::Code, Source>,
    ledgers: &mut BTreeMap<lang::Code, Source>,
    path: &SourcePath,
    file: &File,
    languages: &Languages,
    report: &mut Report,
) {
    let is_ledger = path.name().ends_with(LEDGER);
    match language_of(path, if is_ledger { LEDGER } else { ".md" }, languages) {
        Some(code) => insert_text(if is_ledger { ledgers } else { texts }, code, path, file),
        None => stray(path, languages, None, report),
    }
}

/// `fr.docx`: a text saved by a word processor, where a plain text was meant.
fn is_office_text(path: &SourcePath, languages: &Languages) -> bool {
    let ending = path.extension();
    ["doc", "docx", "odt", "rtf", "pages"].contains(&ending.as_str())
        && language_of(path, &format!(".{ending}"), languages).is_some()
}

fn insert_text(texts: &mut BTreeMap<lang::Code, Source>, code: lang::Code, path: &SourcePath, file: &File) {
    if let File::Text(text) = file {
        texts.insert(code, Source { path: path.clone(), text: text.clone() });
    }
}

fn language_of(path: &SourcePath, ending: &str, languages: &Languages) -> Option<lang::Code> {
    let stem = path.name().strip_suffix(ending)?;
    languages.by_code(stem).map(|language| language.code.clone())
}

fn stray(path: &SourcePath, languages: &Languages, bundle: Option<&str>, report: &mut Report) {
    let stem = path.name().split('.').next().unwrap_or_default();
    let known: Vec<String> = languages.codes().map(|code| code.to_string()).collect();
    // Two short codes are always near each other: `es.md` is Spanish, not a slip of `en.md`.
    let near = nearest(stem, languages.codes().map(|code| code.as_str())).filter(|_| stem.len() > 3);
    let near = near.unwrap_or_default().to_owned();
    let text = path.name().ends_with(".md") || path.name().ends_with(LEDGER);
    let code = if text { UNKNOWN_LANGUAGE } else { STRAY };
    let mut problem = Problem::new(code)
        .at(Place::file(path))
        .with("file", path.name())
        .with("word", stem)
        .with("near", near)
        .with("known", known);
    problem.bundle = bundle.map(str::to_owned);
    report.add(problem);
}

fn suggest_key(name: &str) -> String {
    let mut key = String::new();
    for letter in name.to_lowercase().chars() {
        let plain = match letter {
            'a'..='z' | '0'..='9' => letter,
            'à' | 'â' | 'ä' | 'á' => 'a',
            'é' | 'è' | 'ê' | 'ë' => 'e',
            'î' | 'ï' | 'í' => 'i',
            'ô' | 'ö' | 'ó' => 'o',
            'ù' | 'û' | 'ü' | 'ú' => 'u',
            'ç' => 'c',
            'ñ' => 'n',
            _ => '-',
        };
        if plain != '-' || !key.ends_with('-') {
            key.push(plain);
        }
    }
    key.trim_matches('-').chars().take(60).collect()
}

/// A key is unique in the whole site; of two folders with one key, the later is refused.
fn refuse_twice(bundles: &mut Vec<Bundle>, report: &mut Report) {
    bundles.sort_by(|one, other| one.key.cmp(&other.key).then_with(|| one.folder.cmp(&other.folder)));
    let mut kept: Vec<Bundle> = Vec::with_capacity(bundles.len());
    for bundle in bundles.drain(..) {
        match kept.last() {
            Some(last) if last.key == bundle.key => report.add(
                Problem::new(KEY_TWICE)
                    .at(Place::file(&bundle.facts.path))
                    .at(Place::file(&last.facts.path))
                    .with("key", &*bundle.key)
                    .in_bundle(&bundle.key),
            ),
            _ => kept.push(bundle),
        }
    }
    *bundles = kept;
}
