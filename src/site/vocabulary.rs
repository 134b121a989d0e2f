//! `content/vocabularies/*.yaml`: topics, audiences, regions, and the words of the directory (types, needs, groups, accessibility), and
//! those of lessons (levels, settings, modes, key messages), with their labels in every language, in the order of the file.

use std::collections::BTreeMap;

use crate::diag::report::{Code, Place, Problem, Report};
use crate::lang::{self, Languages};
use crate::path::SourcePath;
use crate::source::shape::{self, Field, Shape, optional, required};
use crate::source::tree::{File, Tree};
use crate::source::yaml;

const LABEL_MISSING: Code = Code::advice("S121");
const ID_TWICE: Code = Code::error("S122");
const LABEL_LANGUAGE: Code = Code::error("S123");
const UNKNOWN_FILE: Code = Code::error("S124");
const NOT_A_LIST: Code = Code::error("S125");

/// The fields of an item of a vocabulary.
pub const ITEM: &[Field] = &[
    required("id", Shape::Key),
    required("label", Shape::Each(&Shape::Text)),
    optional("summary", Shape::Each(&Shape::Text)),
    optional("first_person", Shape::Each(&Shape::Text)),
    optional("young", Shape::Flag),
    optional("home", Shape::Flag),
    optional("activity", Shape::Flag),
];

/// A word of a vocabulary.
#[derive(Clone, PartialEq, Debug)]
pub struct Term {
    pub id: String,
    pub label: BTreeMap<lang::Code, String>,
    /// One sentence: what is found under it.
    pub summary: BTreeMap<lang::Code, String>,
    /// A need as one says it oneself: "I need a place tonight".
    pub first_person: BTreeMap<lang::Code, String>,
    /// An audience of children or teens: their pages say *tu* where a page speaks to its reader, and lead with ways to write.
    pub young: bool,
    /// An audience of those at home: where a lesson has nothing else in a language, their list has its page for home.
    pub home: bool,
    /// A type of prevention activities, which come to groups, and no help that someone in danger looks for.
    pub activity: bool,
    pub place: Place,
}

impl Term {
    /// The label in a language; else in the first language that has one, with that language's code.
    pub fn label_in<'a>(&'a self, code: &lang::Code, languages: &Languages) -> (&'a str, lang::Code) {
        if let Some(label) = self.label.get(code) {
            return (label, code.clone());
        }
        let mut codes = languages.codes().filter_map(|code| Some((self.label.get(code)?.as_str(), code.clone())));
        codes.next().unwrap_or((&self.id, code.clone()))
    }

    /// The label as one says it oneself, in a language that has such words; else the label.
    pub fn said_in<'a>(&'a self, code: &lang::Code, languages: &Languages) -> (&'a str, lang::Code) {
        match self.first_person.get(code) {
            Some(words) => (words, code.clone()),
            None => self.label_in(code, languages),
        }
    }
}

/// The vocabularies of a site.
#[derive(Clone, PartialEq, Debug, Default)]
pub struct Vocabularies {
    pub topics: Vec<Term>,
    pub audiences: Vec<Term>,
    pub regions: Vec<Term>,
    /// Kinds of services.
    pub types: Vec<Term>,
    /// What people need.
    pub needs: Vec<Term>,
    /// Whom a service was made for.
    pub groups: Vec<Term>,
    /// What a place offers.
    pub accessibility: Vec<Term>,
    /// Levels of school, each with its country's or province's first.
    pub levels: Vec<Term>,
    /// Where lessons and meetings are held.
    pub settings: Vec<Term>,
    /// How they are held.
    pub modes: Vec<Term>,
    /// Sentences to take home, shared by lessons, radio and paper.
    pub key_messages: Vec<Term>,
}

impl Vocabularies {
    /// The vocabulary of a name of the table.
    pub fn named(&self, name: &str) -> &[Term] {
        match name {
            "topics" => &self.topics,
            "audiences" => &self.audiences,
            "regions" => &self.regions,
            "types" => &self.types,
            "needs" => &self.needs,
            "groups" => &self.groups,
            "accessibility" => &self.accessibility,
            "levels" => &self.levels,
            "settings" => &self.settings,
            "modes" => &self.modes,
            "key-messages" => &self.key_messages,
            _ => &[],
        }
    }
}

impl Vocabularies {
    /// Whether an audience is marked as young.
    pub fn is_young(&self, audience: &str) -> bool {
        self.audiences.iter().any(|term| term.id == audience && term.young)
    }

    /// Whether an audience is marked as those at home.
    pub fn is_home(&self, audience: &str) -> bool {
        self.audiences.iter().any(|term| term.id == audience && term.home)
    }

    /// Whether something is for young readers alone.
    pub fn are_young(&self, audiences: &[(String, Place)]) -> bool {
        !audiences.is_empty() && audiences.iter().all(|(id, _)| self.is_young(id))
    }

    /// Whether something is for young readers, too.
    pub fn include_young(&self, audiences: &[(String, Place)]) -> bool {
        audiences.iter().any(|(id, _)| self.is_young(id))
    }
}

/// The names of the vocabularies, as files and as fields of `facts.yaml`.
pub const NAMES: [&str; 3] = ["topics", "audiences", "regions"];

/// The names of those that services alone use.
pub const DIRECTORY: [&str; 4] = ["types", "needs", "groups", "accessibility"];

/// The names of those that lessons and meetings alone use.
pub const TEACHING: [&str; 4] = ["levels", "settings", "modes", "key-messages"];

/// Reads all vocabularies.
pub fn read(tree: &Tree, languages: &Languages, report: &mut Report) -> Vocabularies {
    let mut vocabularies = Vocabularies::default();
    for (path, file) in tree.below("content/vocabularies") {
        let File::Text(text) = file else { continue };
        let terms = read_file(path, text, languages, report);
        match path.as_str().trim_start_matches("content/vocabularies/") {
            "topics.yaml" => vocabularies.topics = terms,
            "audiences.yaml" => vocabularies.audiences = terms,
            "regions.yaml" => vocabularies.regions = terms,
            "types.yaml" => vocabularies.types = terms,
            "needs.yaml" => vocabularies.needs = terms,
            "groups.yaml" => vocabularies.groups = terms,
            "accessibility.yaml" => vocabularies.accessibility = terms,
            "levels.yaml" => vocabularies.levels = terms,
            "settings.yaml" => vocabularies.settings = terms,
            "modes.yaml" => vocabularies.modes = terms,
            "key-messages.yaml" => vocabularies.key_messages = terms,
            name => {
                let known: Vec<String> =
                    NAMES.iter().chain(&DIRECTORY).chain(&TEACHING).map(|name| format!("{name}.yaml")).collect();
                report.add(Problem::new(UNKNOWN_FILE).at(Place::file(path)).with("file", name).with("known", known));
            }
        }
    }
    vocabularies
}

fn read_file(path: &SourcePath, text: &str, languages: &Languages, report: &mut Report) -> Vec<Term> {
    let Some(node) = yaml::parse(path, text, 0, report) else { return Vec::new() };
    let yaml::Value::List(items) = &node.value else {
        if !matches!(&node.value, yaml::Value::Map(pairs) if pairs.is_empty()) {
            report.add(Problem::new(NOT_A_LIST).at(Place::file(path)).with("file", path.name()));
        }
        return Vec::new();
    };
    let mut terms: Vec<Term> = Vec::new();
    for item in items {
        let fields = shape::read_record(item, &[ITEM], path, None, report);
        let Some(id) = fields.get("id").and_then(|id| id.as_str()) else { continue };
        let place = Place::range(path, item.find(&["id"]).range.clone());
        if let Some(first) = terms.iter().find(|term| term.id == id) {
            report.add(Problem::new(ID_TWICE).at(place).at(first.place.clone()).with("id", id));
            continue;
        }
        let mut spoken = |field: &str| {
            let mut spoken = BTreeMap::new();
            for (code, words) in fields.get(field).and_then(|words| words.as_object()).into_iter().flatten() {
                match (languages.by_code(code), words.as_str()) {
                    (Some(language), Some(words)) => {
                        spoken.insert(language.code.clone(), words.to_owned());
                    }
                    _ => {
                        let place = Place::range(path, item.find_key(&[field, code]));
                        let known: Vec<String> = languages.codes().map(|code| code.to_string()).collect();
                        report.add(Problem::new(LABEL_LANGUAGE).at(place).with("word", code).with("known", known));
                    }
                }
            }
            spoken
        };
        let (label, summary, first_person) = (spoken("label"), spoken("summary"), spoken("first_person"));
        let missing: Vec<&lang::Language> = languages.iter().filter(|one| !label.contains_key(&one.code)).collect();
        if !missing.is_empty() {
            report.add(Problem::new(LABEL_MISSING).at(place.clone()).with("id", id).with("missing", missing));
        }
        let flag = |name: &str| fields.get(name).and_then(|flag| flag.as_bool()).unwrap_or_default();
        let (young, home, activity) = (flag("young"), flag("home"), flag("activity"));
        terms.push(Term { id: id.to_owned(), label, summary, first_person, young, home, activity, place });
    }
    terms
}
