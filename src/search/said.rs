//! `locales/<tag>/search.yaml`: what people type in a language. Lay words, slang and misspellings by the concept they mean, whose name is
//! the same in every language; words by which somebody asks for help; the name of the page in addresses. Enters: the tree and the
//! languages of a site. Leaves: one `Said` for each language that has such a file in its own tags.

use std::collections::BTreeMap;

use serde_json::Value as Json;

use crate::diag::report::Report;
use crate::lang::{self, Languages};
use crate::locale::catalog::TYPED_FILE;
use crate::path::SourcePath;
use crate::source::shape::{self, Field, Shape, optional};
use crate::source::tree::Tree;
use crate::source::yaml;

const TEXTS: Shape = Shape::List(&Shape::Text);

/// The keys of `search.yaml`.
pub const FIELDS: &[Field] = &[
    optional("slug", Shape::Key),
    optional("concepts", Shape::Each(&TEXTS)),
    optional("help", TEXTS),
    optional("leads", Shape::Each(&TEXTS)),
    optional("little", TEXTS),
    optional("status", Shape::OneOf(&["verified", "unverified"])),
    optional("source", Shape::Text),
];

/// What people type in a language.
#[derive(Clone, PartialEq, Debug, Default)]
pub struct Said {
    /// The name of the page of search in addresses.
    pub slug: Option<String>,
    /// Words and groups of words by concept.
    pub concepts: BTreeMap<String, Vec<String>>,
    /// Words that stand together where somebody asks for help.
    pub help: Vec<String>,
    /// Pages by the idea that they answer best, the best first: of any language.
    pub leads: BTreeMap<String, Vec<String>>,
    /// Words of filling that say nothing of what is looked for, beside those that every text of the language is full of.
    pub little: Vec<String>,
}

/// Reads the file of each language: the first of its own tags, in the same script, that has one.
pub fn read(tree: &Tree, languages: &Languages, report: &mut Report) -> BTreeMap<lang::Code, Said> {
    let mut all = BTreeMap::new();
    let mut told: Vec<SourcePath> = Vec::new();
    // A pseudo-language shows what is missing; nobody types it.
    for language in languages.iter().filter(|language| !language.tag.is_pseudo()) {
        let script = language.tag.script();
        let own = language.tag.chain().into_iter().filter(|tag| tag.script() == script);
        let paths = own.map(|tag| SourcePath::new(&format!("locales/{tag}/{TYPED_FILE}")));
        let Some((path, text)) = paths.into_iter().find_map(|path| Some((path.clone(), tree.text(path.as_str())?)))
        else {
            continue;
        };
        let mut problems = Report::new();
        if let Some(said) = read_file(&path, text, &mut problems) {
            all.insert(language.code.clone(), said);
        }
        // Two languages of a site may share a file: what is wrong with it is told once.
        if !told.contains(&path) {
            report.merge(problems);
            told.push(path);
        }
    }
    all
}

fn read_file(path: &SourcePath, text: &str, report: &mut Report) -> Option<Said> {
    let node = yaml::parse(path, text, 0, report)?;
    let fields = shape::read_record(&node, &[FIELDS], path, None, report);
    let texts = |list: &Json| -> Vec<String> {
        let list = list.as_array().into_iter().flatten();
        list.filter_map(|item| item.as_str().map(str::to_owned)).collect()
    };
    let lists = |field: &str| -> BTreeMap<String, Vec<String>> {
        let lists = fields.get(field).and_then(Json::as_object).into_iter().flatten();
        lists.map(|(id, list)| (id.clone(), texts(list))).collect()
    };
    Some(Said {
        slug: fields.get("slug").and_then(Json::as_str).map(str::to_owned),
        concepts: lists("concepts"),
        help: fields.get("help").map(texts).unwrap_or_default(),
        leads: lists("leads"),
        little: fields.get("little").map(texts).unwrap_or_default(),
    })
}
