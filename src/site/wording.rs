//! The words that a site does not write, and those that are right in one sense only. Enters: every text of every language, the one it was
//! written in included, and the lists of its language (`avoid` and `attention` of `locales/<tag>/terms.yaml`). Leaves: each place where
//! such a word stands, with what to write instead and why, but for those that an exception counts; and exceptions that do not hold.
//!
//! Not searched: where links lead, citations, facts, code, anchors, addresses (`slug`, `aliases`), and the words that a term of the glossary
//! admits or advises against. Words in another language are searched with its list, if the site has that language.

use std::collections::{BTreeMap, BTreeSet};
use std::ops::Range;
use std::sync::Arc;

use crate::content::entry::Entry;
use crate::content::front;
use crate::diag::report::{Code, Place, Problem, Report, nearest};
use crate::lang::{self, Languages, Tag};
use crate::markdown::body::{Body, Element, What};
use crate::markdown::parse;
use crate::path::SourcePath;
use crate::site::model::{Intro, Section};
use crate::site::telling::{Cut, Term};
use crate::source::tree::{File, Tree};
use crate::source::yaml::{self, Node, Value};
use crate::text::fold::fold;

const AVOIDED: Code = Code::advice("R151");
const ATTENTION: Code = Code::advice("R152");
const EXCEPTION: Code = Code::advice("R153");

/// The key under which exceptions name the home page.
const HOME: &str = "home";

/// A word of a list.
struct Listed {
    word: String,
    term: Term,
    prefer: String,
    reason: String,
    code: Code,
}

/// A word that stands on a page on purpose, so many times.
struct Exception {
    word: String,
    page: String,
    times: usize,
    place: Place,
}

/// What the files of a language say: `fr` and `fr-CA` together.
#[derive(Default)]
struct List {
    words: Vec<Listed>,
    exceptions: Vec<Exception>,
}

/// The lists of a site by their primary language: `zh` for `zh-Hans`.
type Lists = BTreeMap<String, List>;

/// Where a word of a list stands.
struct Hit<'a> {
    listed: &'a Listed,
    /// As it is written there.
    words: String,
    range: Range<usize>,
    language: &'a str,
}

/// A text to be searched.
struct Text<'a> {
    /// The key of an entry, the name of a section, or `home`.
    page: &'a str,
    bundle: Option<&'a str>,
    path: &'a SourcePath,
    language: &'a str,
    /// Whether words that it advises against stand in its front matter on purpose.
    is_term: bool,
}

/// Searches every text, and holds every exception to what was found.
pub fn check(
    entries: &[Entry],
    sections: &[Section],
    home: &BTreeMap<lang::Code, Intro>,
    languages: &Languages,
    tree: &Tree,
    report: &mut Report,
) {
    let lists = read(languages, tree);
    if lists.values().all(|list| list.words.is_empty() && list.exceptions.is_empty()) {
        return;
    }
    let mut excepted: BTreeMap<(&str, &str, &str), Vec<Place>> = BTreeMap::new();
    for text in texts(entries, sections, home, languages) {
        let Some(File::Text(written)) = tree.get(text.path.as_str()) else { continue };
        for hit in search(&text, written, &lists) {
            let place = Place::range(text.path, hit.range);
            let list = &lists[hit.language];
            let known = |exception: &Exception| exception.word == hit.listed.word && exception.page == text.page;
            if list.exceptions.iter().any(known) {
                excepted.entry((hit.language, hit.listed.word.as_str(), text.page)).or_default().push(place);
                continue;
            }
            let mut problem = Problem::new(hit.listed.code).at(place).with("word", hit.words);
            problem.bundle = text.bundle.map(str::to_owned);
            report.add(problem.with("prefer", &hit.listed.prefer).with("reason", &hit.listed.reason));
        }
    }
    let pages = entries.iter().map(|entry| &*entry.key).chain(sections.iter().map(|section| section.name.as_str()));
    let pages: BTreeSet<&str> = pages.chain([HOME]).collect();
    for (language, list) in &lists {
        for exception in &list.exceptions {
            let found = excepted.get(&(language.as_str(), exception.word.as_str(), exception.page.as_str()));
            check_exception(exception, list, &pages, found.map_or(&[], Vec::as_slice), report);
        }
    }
}

/// An exception names a word of the lists, a page of the site, and as many places as there are.
fn check_exception(exception: &Exception, list: &List, pages: &BTreeSet<&str>, found: &[Place], report: &mut Report) {
    let Exception { word, page, times, place } = exception;
    let problem = Problem::new(EXCEPTION).at(place.clone()).with("word", word).with("page", page);
    if !list.words.iter().any(|listed| listed.word == *word) {
        let near = nearest(word, list.words.iter().map(|listed| listed.word.as_str())).unwrap_or_default().to_owned();
        report.add(problem.with("fault", "word").with("near", near));
    } else if !pages.contains(page.as_str()) {
        let near = nearest(page, pages.iter().copied()).unwrap_or_default().to_owned();
        report.add(problem.with("fault", "page").with("near", near));
    } else if found.len() != *times {
        let problem = found.iter().fold(problem, |problem, place| problem.at(place.clone()));
        report.add(problem.with("fault", "count").with("count", found.len()).with("wanted", *times));
    }
}

/// Reads the lists of every language of a site. What is wrong with their fields is told where telling words are read.
fn read(languages: &Languages, tree: &Tree) -> Lists {
    let mut lists = Lists::new();
    let tags: BTreeSet<&Tag> = languages.iter().flat_map(|language| &language.chain).collect();
    for tag in tags {
        let path = SourcePath::new(&format!("locales/{tag}/terms.yaml"));
        let Some(File::Text(text)) = tree.get(path.as_str()) else { continue };
        let Some(node) = yaml::parse(&path, text, 0, &mut Report::new()) else { continue };
        let list = lists.entry(tag.language().to_owned()).or_default();
        for (field, code) in [("avoid", AVOIDED), ("attention", ATTENTION)] {
            list.words.extend(records(&node, field).iter().filter_map(|node| {
                let field = |name: &str| node.get(name).and_then(Node::text).map(|text| text.trim().to_owned());
                let (word, prefer, reason) = (field("word")?, field("prefer")?, field("reason")?);
                Some(Listed { term: Term::new(&word), word, prefer, reason, code })
            }));
        }
        list.exceptions.extend(records(&node, "exceptions").iter().filter_map(|node| {
            let field = |name: &str| node.get(name).and_then(Node::text).map(|text| text.trim().to_owned());
            let (word, page, times) = (field("word")?, field("in")?, field("times")?.parse().ok()?);
            Some(Exception { word, page, times, place: Place::range(&path, node.range.clone()) })
        }));
    }
    lists
}

/// The records of a list; one that stands alone is a list of one.
fn records<'a>(node: &'a Node, field: &str) -> &'a [Node] {
    match node.get(field) {
        Some(Node { value: Value::List(items), .. }) => items,
        Some(node) => std::slice::from_ref(node),
        None => &[],
    }
}

/// Every text of a site once.
fn texts<'a>(
    entries: &'a [Entry],
    sections: &'a [Section],
    home: &'a BTreeMap<lang::Code, Intro>,
    languages: &'a Languages,
) -> Vec<Text<'a>> {
    let tag = |code: &lang::Code| languages.get(code).map_or("", |language| language.tag.language());
    let mut texts = Vec::new();
    for entry in entries {
        let paths: BTreeMap<&SourcePath, &lang::Code> =
            entry.texts().map(|edition| (&edition.path, &edition.language)).collect();
        texts.extend(paths.into_iter().map(|(path, code)| Text {
            page: &entry.key,
            bundle: Some(&entry.key),
            path,
            language: tag(code),
            is_term: entry.kind == "term",
        }));
    }
    let sections =
        sections.iter().flat_map(|section| section.intros.values().map(|intro| (section.name.as_str(), intro)));
    for (page, intro) in sections.chain(home.values().map(|intro| (HOME, intro))) {
        let language = tag(&intro.language);
        texts.push(Text { page, bundle: None, path: &intro.path, language, is_term: false });
    }
    texts
}

/// The places of a text where a word of a list stands; of words within one another the longest.
fn search<'a>(text: &Text<'a>, written: &Arc<str>, lists: &'a Lists) -> Vec<Hit<'a>> {
    // Without the signs of emphasis, which may stand within a word of a script without spaces.
    let folded = fold(written).replace('*', "");
    let own = |language: &str| language == text.language || written.contains("lang=");
    let candidates: BTreeMap<&str, Vec<&Listed>> = lists
        .iter()
        .filter(|(language, _)| own(language))
        .map(|(language, list)| {
            (language.as_str(), list.words.iter().filter(|listed| listed.term.may_stand(&folded)).collect())
        })
        .filter(|(_, words): &(_, Vec<_>)| !words.is_empty())
        .collect();
    let mut hits: Vec<Hit> = Vec::new();
    if candidates.is_empty() {
        return hits;
    }
    for run in runs(text, written) {
        let language = run.language.as_ref().map_or(text.language, Tag::language);
        let Some((language, words)) = candidates.get_key_value(language) else { continue };
        let cut = Cut::new(&run.words);
        for listed in words {
            for found in listed.term.places(&cut) {
                let range = run.range(&found);
                hits.push(Hit { listed, words: run.words[found].to_owned(), range, language });
            }
        }
    }
    hits.sort_by_key(|hit| (hit.range.start, std::cmp::Reverse(hit.range.end)));
    let mut end = 0;
    hits.retain(|hit| {
        let inside = hit.range.end <= end;
        end = end.max(hit.range.end);
        !inside
    });
    hits
}

/// Words that stand together, and where they come from.
#[derive(Default)]
pub struct Run {
    pub words: String,
    /// The language that they are marked with.
    pub language: Option<Tag>,
    /// Of each stretch: where it begins here, its place in the file, and whether it stands there letter by letter.
    stretches: Vec<(usize, Range<usize>, bool)>,
}

impl Run {
    fn push(&mut self, words: &str, range: Range<usize>) {
        let same = words.len() == range.len();
        self.stretches.push((self.words.len(), range, same));
        self.words.push_str(words);
    }

    /// The place in the file of some of these words.
    pub fn range(&self, words: &Range<usize>) -> Range<usize> {
        self.place(words.start).start..self.place(words.end.saturating_sub(1)).end
    }

    /// The place in the file of the letter at a byte of these words.
    fn place(&self, at: usize) -> Range<usize> {
        let Some((start, range, same)) = self.stretches.iter().rev().find(|(start, ..)| *start <= at) else {
            return 0..0;
        };
        if *same { range.start + at - start..range.start + at - start + 1 } else { range.clone() }
    }
}

/// The words of a text that are searched: those of its front matter, then those of its body.
fn runs(text: &Text, written: &Arc<str>) -> Vec<Run> {
    let mut runs = Vec::new();
    let Some(parts) = front::split(written) else { return runs };
    let node = yaml::parse(text.path, &written[parts.front.clone()], parts.front.start, &mut Report::new());
    if let Some(Node { value: Value::Map(pairs), .. }) = &node {
        let kept = |name: &str| match name {
            "slug" | "aliases" => false,
            "avoid" | "admitted" => !text.is_term,
            _ => true,
        };
        pairs.iter().filter(|(key, _)| kept(&key.name)).for_each(|(_, node)| push_words(node, written, &mut runs));
    }
    let source = parse::Source { path: text.path, text: written, start: parts.body, bundle: None };
    runs.extend(body_runs(&parse::parse(source, &mut Report::new())));
    runs
}

/// The words of the front matter, as they are written.
fn push_words(node: &Node, written: &str, runs: &mut Vec<Run>) {
    match &node.value {
        Value::Empty => {}
        Value::Scalar { .. } => {
            let mut run = Run::default();
            run.push(written.get(node.range.clone()).unwrap_or_default(), node.range.clone());
            runs.push(run);
        }
        Value::List(items) => items.iter().for_each(|node| push_words(node, written, runs)),
        Value::Map(pairs) => pairs.iter().for_each(|(_, node)| push_words(node, written, runs)),
    }
}

/// The words of a body: each paragraph, heading, item or cell is a run, cut where the language changes. Code and
/// facts are left out of it.
pub fn body_runs(body: &Body) -> Vec<Run> {
    let mut runs = Vec::new();
    let mut languages: Vec<Option<Tag>> = vec![None];
    let mut run = Run::default();
    let mut in_code = false;
    for node in &body.nodes {
        match &node.what {
            What::Text | What::Words(_) if !in_code => run.push(body.words(node), node.span.range()),
            What::SoftBreak | What::HardBreak | What::Code(_) | What::Fact(_) => run.push(" ", node.span.range()),
            What::Citation(_) | What::NoteRef { .. } => {}
            What::Open(element) => {
                in_code |= *element == Element::CodeBlock;
                let language = language(body, *element);
                if language.is_some() || !element.is_inline() {
                    runs.push(std::mem::take(&mut run));
                }
                languages.push(language.or_else(|| languages.last().cloned().flatten()));
                run.language = languages.last().cloned().flatten();
                push_titles(body, *element, &run.language, &mut runs);
            }
            What::Close(element) => {
                in_code &= *element != Element::CodeBlock;
                languages.pop();
                let around = languages.last().cloned().flatten();
                if around != run.language || !element.is_inline() {
                    runs.push(std::mem::take(&mut run));
                }
                run.language = around;
            }
            _ => {}
        }
    }
    runs.push(run);
    runs
}

/// The language that an element says its words are in.
fn language(body: &Body, element: Element) -> Option<Tag> {
    match element {
        Element::Foreign(at) => body.foreign.get(at as usize).map(|foreign| foreign.lang.clone()),
        Element::Link(at) => body.links.get(at as usize).and_then(|link| link.lang.clone()),
        Element::Block(at) => body.blocks.get(at as usize).and_then(|block| block.lang.clone()),
        _ => None,
    }
}

/// Words that stand in marks: the title of a block, who is quoted, what is written under a picture.
fn push_titles(body: &Body, element: Element, language: &Option<Tag>, runs: &mut Vec<Run>) {
    let mut push = |words: &str, within: Range<usize>| {
        let at = body.source.get(within.clone()).and_then(|mark| mark.find(words));
        let range = at.map_or(within.clone(), |at| within.start + at..within.start + at + words.len());
        let mut run = Run { language: language.clone(), ..Run::default() };
        run.push(words, range);
        runs.push(run);
    };
    match element {
        Element::Block(at) => {
            if let Some(block) = body.blocks.get(at as usize) {
                ["title", "by"]
                    .iter()
                    .filter_map(|name| block.attribute(name))
                    .for_each(|words| push(words, block.mark.range()));
            }
        }
        Element::Image(at) => {
            body.images.get(at as usize).into_iter().for_each(|image| push(&image.caption, image.span.range()))
        }
        Element::Link(at) => {
            body.links.get(at as usize).into_iter().for_each(|link| push(&link.title, link.span.range()))
        }
        _ => {}
    }
}
