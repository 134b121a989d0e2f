//! Which fonts a language brings with it, and with which letters. Enters: `fonts:` and `letters:` of each language, the theme's
//! `fonts/<name>/` (`font.yaml`, `400.ttf`, `700.ttf`, `OFL.txt`), and every text of the site. Leaves: for each language its faces,
//! each with the characters that its texts need: all that the published name of a subset depends on.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use serde::Deserialize;
use serde_json::Value as Json;

use super::templates::DEFAULT;
use crate::diag::report::{Code, Place, Problem, Report, nearest};
use crate::font;
use crate::lang::{self, Language, Languages};
use crate::locale::catalog::{STAFF_FILES, TYPED_FILE};
use crate::locale::format::Formats;
use crate::locale::overlay;
use crate::memo;
use crate::path::SourcePath;
use crate::source::shape::{self, Field, Shape, optional, required};
use crate::source::tree::{File, Media, Tree};
use crate::source::yaml;

const NO_SUCH_FONT: Code = Code::error("T131");
const NO_FONT: Code = Code::error("T132");

/// The file that describes a font of a theme.
pub const FONT_FILE: &str = "font.yaml";
/// The licence, published beside the font.
pub const LICENCE_FILE: &str = "OFL.txt";

/// The keys of `font.yaml`.
pub const FIELDS: &[Field] = &[
    required("family", Shape::Text),
    required("range", Shape::Text),
    required("weights", Shape::Each(&Shape::Record(&[optional("local", Shape::List(&Shape::Text))]))),
];

#[derive(Deserialize)]
struct Description {
    family: String,
    range: String,
    weights: BTreeMap<String, Weight>,
}

#[derive(Deserialize, Default)]
#[serde(default)]
struct Weight {
    local: Vec<String>,
}

/// One weight of a font, with the characters that a language needs.
#[derive(Clone, PartialEq, Debug)]
pub struct Face {
    /// The folder of the font: `naskh`.
    pub font: String,
    /// The name that style sheets use: `Fanal Naskh`.
    pub family: String,
    /// 400, 700.
    pub weight: u32,
    /// Names under which the reader's device may have a font that does as well.
    pub local: Vec<String>,
    /// For which characters a browser asks for it, as CSS writes it.
    pub range: String,
    /// The characters, in order.
    pub characters: Arc<str>,
    /// The whole font.
    pub media: Media,
}

impl Face {
    /// The hash of all that the subset depends on.
    pub fn hash(&self) -> u128 {
        let parts: [&[u8]; 3] =
            [&self.media.hash.to_le_bytes(), self.characters.as_bytes(), &font::VERSION.to_le_bytes()];
        memo::question("font", &parts)
    }
}

/// A font of a theme, and what it can show.
struct Font {
    folder: String,
    description: Description,
    /// By weight.
    files: BTreeMap<u32, Media>,
    characters: BTreeSet<char>,
}

/// The faces of every language of a site.
#[derive(Clone, PartialEq, Debug, Default)]
pub struct Fonts {
    faces: BTreeMap<lang::Code, Vec<Face>>,
    /// Licences by the name of the font, of fonts that a language uses.
    licences: BTreeMap<String, Media>,
    /// What the fonts of a language can show.
    shown: BTreeMap<lang::Code, BTreeSet<char>>,
}

impl Fonts {
    /// Reads the fonts that the languages ask for and gathers the characters they need.
    pub fn read(tree: &Tree, theme: &str, languages: &Languages, formats: &Formats, report: &mut Report) -> Fonts {
        let mut fonts = Fonts::default();
        let mut read: BTreeMap<String, Option<Font>> = BTreeMap::new();
        for language in languages.iter() {
            let Some(format) = formats.of(&language.tag) else { continue };
            let mut faces = Vec::new();
            let mut needed = None;
            for name in format.fonts() {
                let place = place_of(tree, language, name);
                let found =
                    read.entry(name.clone()).or_insert_with(|| font_of(tree, theme, name, place, report)).as_ref();
                let Some(font) = found else { continue };
                let needed = needed.get_or_insert_with(|| characters_of(tree, language, languages, format.letters()));
                let characters: String = font.characters.intersection(needed).collect();
                faces.extend(font.files.iter().map(|(weight, media)| Face {
                    font: name.clone(),
                    family: font.description.family.clone(),
                    weight: *weight,
                    local:
                        font.description.weights.get(&weight.to_string()).map_or(Vec::new(), |one| one.local.clone()),
                    range: font.description.range.clone(),
                    characters: characters.as_str().into(),
                    media: media.clone(),
                }));
                fonts.shown.entry(language.code.clone()).or_default().extend(&font.characters);
                if let Some(File::Text(text)) = tree.get(&format!("{}/{LICENCE_FILE}", font.folder)) {
                    fonts.licences.insert(name.clone(), Media::from_bytes(text.as_bytes()));
                }
            }
            if !faces.is_empty() {
                fonts.faces.insert(language.code.clone(), faces);
            }
        }
        fonts
    }

    /// Leaves out weights of a language, the heaviest first, until what a page loads is no more than `most` bytes. Each font keeps its
    /// lightest weight.
    pub fn fit(&mut self, most: usize, length: impl Fn(&Face) -> usize) {
        for faces in self.faces.values_mut() {
            while faces.iter().map(&length).sum::<usize>() > most {
                let second = |face: &Face| faces.iter().any(|one| one.font == face.font && one.weight < face.weight);
                let heavier = (0..faces.len()).filter(|at| second(&faces[*at]));
                let Some(heaviest) = heavier.max_by_key(|at| faces[*at].weight) else { break };
                faces.remove(heaviest);
            }
        }
    }

    /// The faces that pages of a language load; empty where the fonts of the reader's device do.
    pub fn of(&self, code: &lang::Code) -> &[Face] {
        self.faces.get(code).map_or(&[], Vec::as_slice)
    }

    /// Languages that have faces, in order.
    pub fn languages(&self) -> impl Iterator<Item = (&lang::Code, &[Face])> {
        self.faces.iter().map(|(code, faces)| (code, faces.as_slice()))
    }

    /// The licence of each font in use.
    pub fn licences(&self) -> impl Iterator<Item = (&str, &Media)> {
        self.licences.iter().map(|(font, licence)| (font.as_str(), licence))
    }

    /// What the fonts of a language can show.
    pub fn shown(&self, code: &lang::Code) -> impl Iterator<Item = char> {
        self.shown.get(code).into_iter().flatten().copied()
    }
}

/// Where a language asks for a font.
fn place_of(tree: &Tree, language: &Language, name: &str) -> Place {
    let files = language.chain.iter().map(overlay::file);
    let found = files.filter_map(|path| {
        let text = tree.text(path.as_str())?;
        let key = text.lines().find(|line| line.starts_with("fonts:"))?;
        let start = key.as_ptr() as usize - text.as_ptr() as usize;
        let at = start + key.find(name).unwrap_or(0);
        Some(Place::range(&path, at..at + name.len().min(key.len())))
    });
    found.into_iter().next().unwrap_or_else(|| Place::file(&overlay::file(&language.tag)))
}

/// The names of the fonts of a theme and of the default theme.
fn known<'a>(tree: &'a Tree, theme: &str) -> BTreeSet<&'a str> {
    let folders = [DEFAULT, theme].map(|theme| format!("themes/{theme}/fonts"));
    let paths = tree.iter().filter(|(path, _)| path.name() == FONT_FILE);
    let named = paths.filter_map(|(path, _)| {
        let (above, name) = path.folder().rsplit_once('/')?;
        folders.iter().any(|folder| folder == above).then_some(name)
    });
    named.collect()
}

/// What each font of a theme can show, whether or not a language uses it.
pub fn all(tree: &Tree, theme: &str) -> BTreeMap<String, BTreeSet<char>> {
    let mut ignored = Report::new();
    let names = known(tree, theme).into_iter();
    let read = names.filter_map(|name| {
        let place = Place::file(&SourcePath::new(FONT_FILE));
        Some((name.to_owned(), font_of(tree, theme, name, place, &mut ignored)?.characters))
    });
    read.collect()
}

/// A font of the theme or, where it has none of that name, of the default theme.
fn font_of(tree: &Tree, theme: &str, name: &str, place: Place, report: &mut Report) -> Option<Font> {
    let folders = [theme, DEFAULT].map(|theme| format!("themes/{theme}/fonts/{name}"));
    let Some(folder) = folders.into_iter().find(|folder| tree.text(&format!("{folder}/{FONT_FILE}")).is_some()) else {
        let known = known(tree, theme);
        let near = nearest(name, known.iter().copied()).unwrap_or_default().to_owned();
        let known: Vec<String> = known.into_iter().map(str::to_owned).collect();
        report.add(Problem::new(NO_SUCH_FONT).at(place).with("font", name).with("near", near).with("known", known));
        return None;
    };
    let path = SourcePath::new(&format!("{folder}/{FONT_FILE}"));
    let node = yaml::parse(&path, tree.text(path.as_str())?, 0, report)?;
    let object = shape::read_record(&node, &[FIELDS], &path, None, report);
    let description: Description = serde_json::from_value(Json::Object(object)).ok()?;
    let mut font = Font { folder, description, files: BTreeMap::new(), characters: BTreeSet::new() };
    for weight in font.description.weights.keys() {
        let file = format!("{}/{weight}.ttf", font.folder);
        let media = match tree.get(&file) {
            Some(File::Media(media)) => Some(media),
            _ => None,
        };
        let bytes = media.and_then(|media| media.read().ok());
        let characters = bytes.and_then(|bytes| font::characters(&bytes));
        match (weight.parse(), media, characters) {
            (Ok(number), Some(media), Some(characters)) => {
                font.files.insert(number, media.clone());
                font.characters.extend(characters);
            }
            _ => report.add(
                Problem::new(NO_FONT)
                    .at(Place::range(&path, node.find_key(&["weights", weight])))
                    .with("font", name)
                    .with("file", file),
            ),
        }
    }
    (!font.files.is_empty()).then_some(font)
}

/// Every character beyond ASCII that stands in what a page of a language may show: its letters, its interface words, its texts, those
/// it may borrow, and the files that hold words of all languages. What people type is shown nowhere.
fn characters_of(tree: &Tree, language: &Language, languages: &Languages, letters: &str) -> BTreeSet<char> {
    let mut characters: BTreeSet<char> = letters.chars().filter(|letter| !letter.is_ascii()).collect();
    let own = |path: &SourcePath| {
        if let Some((tag, file)) = path.as_str().strip_prefix("locales/").and_then(|rest| rest.split_once('/')) {
            return language.chain.iter().any(|one| one.as_str() == tag)
                && !STAFF_FILES.contains(&file)
                && file != TYPED_FILE;
        }
        let stem = path.stem();
        let of_a_language = languages.by_code(stem).map(|language| &language.code);
        match of_a_language {
            Some(code) => *code == language.code || language.fallback.contains(code),
            None => path.as_str().starts_with("content/") || path.as_str() == "site.yaml",
        }
    };
    for (path, file) in tree.iter() {
        if let File::Text(text) = file
            && !path.as_str().starts_with("themes/")
            && own(path)
        {
            characters.extend(text.chars().filter(|letter| !letter.is_ascii()));
        }
    }
    characters
}
