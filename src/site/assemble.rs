//! Entries to a `Site`: sections read, references checked, editions decided, shelves filled. Enters: what was gathered and read.
//! Leaves: everything known on a day, nothing rendered, and all that is wrong with it.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::Value as Json;

use crate::content::bundle::{SectionFiles, Source};
use crate::content::entry::{Entry, Lowered, State};
use crate::content::front;
use crate::content::ledger;
use crate::date::Date;
use crate::diag::report::{Code, Place, Problem, Report, nearest};
use crate::ids;
use crate::lang;
use crate::path::SourcePath;
use crate::site::config::{self, Config};
use crate::site::model::{Intro, Section, Shown, Site};
use crate::site::references::{self, Known};
use crate::site::shelf::{self, Compare};
use crate::site::telling::Telling;
use crate::site::{directory, ease, editions, events, lessons, papers, radio, sounds, sources, vocabulary, wording};
use crate::source::shape::{self, Field, Shape, optional, required};
use crate::source::tree::{File, Tree};
use crate::source::yaml::{self, Node};
use crate::speech::words;

const NO_HOME: Code = Code::advice("S131");
const NO_INTRO: Code = Code::advice("S132");
const FRONT_UNCLOSED: Code = Code::error("S133");
const NO_NEUTRAL: Code = Code::error("S134");
const UNKNOWN_KIND: Code = Code::error("S135");
const LEDGER_WITHOUT_TEXT: Code = Code::advice("S136");
const NO_SAFETY: Code = Code::advice("S137");
const SAFETY_LANGUAGES: Code = Code::advice("S138");

/// The fields of `section.yaml`.
pub const SECTION: &[Field] = &[
    required("kind", Shape::Text),
    optional("order", Shape::Number { least: -100_000, most: 100_000 }),
    optional("feed", Shape::Flag),
    optional("help", Shape::Flag),
];

/// The front matter of the text of a section or of the home page.
pub const INTRO: &[Field] = &[
    required("title", Shape::Text),
    optional("summary", Shape::Text),
    optional("neutral", Shape::Text),
    optional("slug", Shape::Text),
    optional("aliases", Shape::List(&Shape::Text)),
];

/// Lowers the text of an introduction; given by the spine, which knows kinds.
pub type LowerIntro<'a> = &'a dyn Fn(&Source, usize, &mut Report) -> Lowered;

/// What a section's file says, before its bundles are read: their kind.
pub fn read_sections(
    files: &[SectionFiles],
    config: &Config,
    kind_names: &[&'static str],
    lower: LowerIntro,
    report: &mut Report,
) -> Vec<Section> {
    let mut sections: Vec<Section> = Vec::new();
    for file in files {
        let path = &file.facts.path;
        let Some(node) = yaml::parse(path, &file.facts.text, 0, report) else { continue };
        let fields = shape::read_record(&node, &[SECTION], path, None, report);
        let written = fields.get("kind").and_then(Json::as_str).unwrap_or_default();
        let Some(kind) = kind_names.iter().copied().find(|name| *name == written) else {
            if fields.contains_key("kind") {
                let known: Vec<String> = kind_names.iter().map(|name| name.to_string()).collect();
                let near = nearest(written, kind_names.iter().copied()).unwrap_or_default().to_owned();
                report.add(
                    Problem::new(UNKNOWN_KIND)
                        .at(Place::range(path, node.find(&["kind"]).range.clone()))
                        .with("word", written)
                        .with("near", near)
                        .with("known", known),
                );
            }
            continue;
        };
        let flag = |name: &str| fields.get(name).and_then(Json::as_bool);
        let intros = read_intros(&file.texts, &file.ledgers, config, lower, report);
        let intros = editions::decide_intros(intros, kind, config, report);
        let missing: Vec<&lang::Language> =
            config.languages.iter().filter(|language| !intros.contains_key(&language.code)).collect();
        if !missing.is_empty() {
            let files: Vec<String> = missing.iter().map(|language| format!("{}.md", language.code)).collect();
            let problem = Problem::new(NO_INTRO).at(Place::file(path)).with("section", &file.name);
            report.add(problem.with("missing", missing).with("files", files).correct("---\ntitle: \n---"));
        }
        sections.push(Section {
            name: file.name.clone(),
            kind,
            order: fields.get("order").and_then(Json::as_i64).unwrap_or(i64::MAX / 2),
            feed: flag("feed").unwrap_or(kind == "article"),
            help: flag("help").unwrap_or_default(),
            path: path.clone(),
            intros,
        });
    }
    sections.sort_by(|one, other| one.order.cmp(&other.order).then_with(|| one.name.cmp(&other.name)));
    sections
}

/// Reads the texts of a section or of the home page, each with what its ledger says.
pub fn read_intros(
    texts: &BTreeMap<lang::Code, Source>,
    ledgers: &BTreeMap<lang::Code, Source>,
    config: &Config,
    lower: LowerIntro,
    report: &mut Report,
) -> BTreeMap<lang::Code, Intro> {
    for (code, ledger) in ledgers.iter().filter(|(code, _)| !texts.contains_key(code)) {
        report.add(Problem::new(LEDGER_WITHOUT_TEXT).at(Place::file(&ledger.path)).with("language", code.as_str()));
    }
    let source = config.languages.codes().find(|code| texts.contains_key(code));
    let read = texts.iter().filter_map(|(code, file)| {
        let made = ledger::of(ledgers.get(code), source == Some(code), None, report);
        Some((code.clone(), read_intro(code, file, made, lower, report)?))
    });
    read.collect()
}

fn read_intro(
    code: &lang::Code,
    file: &Source,
    (state, origin): (State, String),
    lower: LowerIntro,
    report: &mut Report,
) -> Option<Intro> {
    let Some(parts) = front::split(&file.text) else {
        report.add(Problem::new(FRONT_UNCLOSED).at(Place::range(&file.path, 0..3)));
        return None;
    };
    let node = yaml::parse(&file.path, &file.text[parts.front.clone()], parts.front.start, report)?;
    let fields = shape::read_record(&node, &[INTRO], &file.path, None, report);
    let text = |name: &str| fields.get(name).and_then(Json::as_str).map(str::to_owned);
    let aliases = fields.get("aliases").and_then(Json::as_array).into_iter().flatten();
    let aliases = aliases.filter_map(|alias| alias.as_str().map(str::to_owned)).collect();
    let aliases = node.find_each("aliases", aliases).into_iter();
    Some(Intro {
        language: code.clone(),
        path: file.path.clone(),
        state,
        origin,
        notice: false,
        title: text("title")?,
        summary: text("summary").unwrap_or_default(),
        neutral: text("neutral"),
        slug: text("slug"),
        aliases: aliases.map(|(alias, range)| (alias, Place::range(&file.path, range))).collect(),
        body: lower(file, parts.body, report),
    })
}

/// Everything that is put together.
pub struct Parts {
    pub config: Config,
    pub day: Date,
    pub entries: Vec<Entry>,
    pub sections: Vec<Section>,
    pub home: BTreeMap<lang::Code, Intro>,
}

/// Puts a site together.
pub fn assemble(parts: Parts, tree: &Tree, compare: Compare, report: &mut Report) -> Site {
    let Parts { config, day, mut entries, sections, home } = parts;
    entries.sort_by(|one, other| one.key.cmp(&other.key));
    let home = editions::decide_intros(home, "page", &config, report);
    let vocabularies = vocabulary::read(tree, &config.languages, report);
    let sources = sources::read(tree, report);
    sources::check(&sources, day, report);
    let published = read_published(tree, report);
    for language in config.languages.iter().filter(|language| !home.contains_key(&language.code)) {
        let file = format!("content/home/{}.md", language.code);
        let problem = Problem::new(NO_HOME).at(Place::file(&config.path));
        report.add(problem.with("file", file).with("language", language));
    }
    let known = Known { entries: &entries, sections: &sections, sources: &sources, vocabularies: &vocabularies };
    references::check(&known, &config, &home.values().collect::<Vec<_>>(), report);
    wording::check(&entries, &sections, &home, &config.languages, tree, report);
    ease::check(&entries, &sections, &vocabularies, &config.languages, tree, report);
    let telling = Telling::read(&config.languages, tree, report);
    let whole = papers::Whole { entries: &entries, sections: &sections, config: &config, telling: &telling };
    directory::check(&entries, &config, day, report);
    lessons::check(&entries, &vocabularies, report);
    events::check(&entries, &vocabularies, &telling, report);
    papers::check(&whole, &home.values().collect::<Vec<_>>(), report);
    let speech = words::read(tree, &config.languages, report);
    let on_air = radio::Whole {
        entries: &entries,
        sections: &sections,
        config: &config,
        speech: &speech,
        vocabularies: &vocabularies,
    };
    radio::check(&on_air, &home.values().collect::<Vec<_>>(), report);
    check_neutral(&entries, &sections, report);
    let shown = editions::decide(&entries, &config, day, report);
    let family = editions::decide_family(&entries, &shown, &config, report);
    check_safety(&config, &entries, &shown, &sections, report);
    sounds::check(&config, &entries, report);
    let is_last = |entry: &Entry| directory::is_last(entry, &config.cycles, day);
    let shelves = shelf::fill(&entries, &shown, &sections, &config.languages, &is_last, day, compare);
    let homes = shelf::fill_homes(&entries, &family, &vocabularies, &config.languages, compare);
    let codes = codes(&entries, &sections, &published, &config);
    Site {
        config,
        day,
        telling,
        speech,
        entries,
        shown,
        family,
        sections,
        home,
        sources,
        vocabularies,
        shelves,
        homes,
        published,
        codes,
    }
}

/// The signs of each entry. Who has published an address that ends with its six signs keeps them; then help pages come, whose address
/// ends with them.
fn codes(
    entries: &[Entry],
    sections: &[Section],
    published: &BTreeMap<String, (String, Place)>,
    config: &Config,
) -> BTreeMap<String, String> {
    const SIGNS: usize = 6;
    let last = |address: &str| address.trim_end_matches('/').rsplit('/').next().unwrap_or_default().to_owned();
    let kept: BTreeSet<&str> = published
        .iter()
        .filter(|(address, (key, _))| last(address) == ids::signs(&config.id, &format!("help:{key}"), SIGNS))
        .map(|(_, (key, _))| key.as_str())
        .collect();
    let is_help = |entry: &Entry| sections.iter().any(|section| section.help && section.name == *entry.section);
    let mut order: Vec<&Entry> = entries.iter().collect();
    order.sort_by_key(|entry| (!kept.contains(&*entry.key), !is_help(entry)));
    ids::distinct(&config.id, "help", SIGNS, BTreeSet::new(), order.into_iter().map(|entry| &*entry.key))
}

/// A page of a help section needs a neutral title in every language: it is what stays in a phone's history.
fn check_neutral(entries: &[Entry], sections: &[Section], report: &mut Report) {
    for entry in entries {
        let help = sections.iter().any(|section| section.help && section.name == *entry.section);
        for edition in entry.editions.iter().filter(|edition| help && edition.neutral.is_none()) {
            report.add(Problem::new(NO_NEUTRAL).at(edition.title_place.clone()).in_bundle(&entry.key));
        }
    }
}

/// Who offers help says honestly what a visit leaves behind, in every language of the site.
fn check_safety(config: &Config, entries: &[Entry], shown: &[Vec<Shown>], sections: &[Section], report: &mut Report) {
    let Some((key, place)) = &config.safety else {
        if let Some(section) = sections.iter().find(|section| section.help) {
            let problem = Problem::new(NO_SAFETY).at(Place::file(&config.path)).at(Place::file(&section.path));
            report.add(problem.correct("safety: "));
        }
        return;
    };
    let Ok(at) = entries.binary_search_by(|entry| (*entry.key).cmp(key)) else { return };
    let languages = config.languages.iter().zip(&shown[at]);
    let missing: Vec<&lang::Language> =
        languages.filter(|(_, shown)| !shown.is_own()).map(|(language, _)| language).collect();
    if !missing.is_empty() {
        report.add(Problem::new(SAFETY_LANGUAGES).at(place.clone()).with("key", key).with("missing", missing));
    }
}

/// `content/urls.yaml`, machine-owned: address → key.
fn read_published(tree: &Tree, report: &mut Report) -> BTreeMap<String, (String, Place)> {
    let Some(File::Text(text)) = tree.get("content/urls.yaml") else { return BTreeMap::new() };
    let path = SourcePath::new("content/urls.yaml");
    let Some(node) = yaml::parse(&path, text, 0, report) else { return BTreeMap::new() };
    let pairs: &[(_, Node)] = match &node.value {
        yaml::Value::Map(pairs) => pairs,
        _ => {
            shape::read(&node, Shape::Each(&Shape::Text), &path, None, report);
            &[]
        }
    };
    let pairs = pairs.iter().filter_map(|(key, node)| {
        Some((key.name.clone(), (node.text()?.to_owned(), Place::range(&path, key.range.clone()))))
    });
    pairs.collect()
}

/// The configuration and what the day says of it.
pub fn check_config(config: &Config, strict: bool, report: &mut Report) {
    config::refuse_sample(config, strict, report);
    config::refuse_pseudo(config, strict, report);
}
