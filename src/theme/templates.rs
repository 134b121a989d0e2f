//! Templates to pages: the one door to tera.
//!
//! Enters: a tree of files with `themes/<name>/templates/`. Leaves: `Templates` (read and checked, and every word they ask for), then
//! a `Theme`, which has words and shared values for each language and makes a page from a view. A template sees two values, `site`
//! (shared by all pages of a language) and `page` (its view); it can look nothing up.

use std::collections::BTreeMap;
use std::ops::Range;
use std::sync::Arc;

use serde::Serialize;
use tera::{Context, ErrorKind, Kwargs, State, Tera};

use super::inline::Inline;
use super::tight::{Part, Tight, parts, tag_word, tighten};
use super::words::{self, Missing, Words};
use crate::diag::report::{Code, Place, Problem, Report, nearest};
use crate::lang;
use crate::path::SourcePath;
use crate::source::tree::{File, Tree};

const NO_THEME: Code = Code::error("T101");
const SYNTAX: Code = Code::error("T102");
const UNKNOWN_NAME: Code = Code::error("T103");
const NO_PARENT: Code = Code::error("T104");
const CIRCLE: Code = Code::error("T105");
const NO_BLOCK: Code = Code::error("T106");
const TWO_COMPONENTS: Code = Code::error("T107");
const UNCHECKABLE_WORD: Code = Code::error("T108");
const STYLE_ATTRIBUTE: Code = Code::error("T109");
const NO_TEMPLATE: Code = Code::error("T110");
const UNKNOWN_FIELD: Code = Code::error("T111");
const UNKNOWN_WORD: Code = Code::error("T112");
const BROKEN_WORD: Code = Code::error("T113");
const FAILED: Code = Code::error("T114");
const NO_WORDS: Code = Code::error("T115");

/// The argument `near` where no known name is near; a message selects it as `[none]`.
const NO_NEAR: &str = "";

/// The theme whose templates are used where another theme has none.
pub const DEFAULT: &str = "default";

/// What a page shows: a closed value. Two equal views make the same page.
#[derive(Clone, PartialEq, Debug)]
pub struct View(tera::Value);

impl View {
    /// A view from one of the structs of `outputs::view`.
    pub fn of(view: &impl Serialize) -> View {
        View(tera::Value::try_from_serializable(view).unwrap_or_else(|_| tera::Value::none()))
    }

    /// What kind of page it shows: `page.frame.kind`.
    pub fn kind(&self) -> &str {
        self.0.get_from_path("frame.kind").and_then(tera::Value::as_str).unwrap_or_default()
    }
}

impl Serialize for View {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        self.0.serialize(serializer)
    }
}

/// A word for which a template asks, with the place in the template.
#[derive(Clone, PartialEq, Debug)]
pub struct UsedWord {
    pub id: String,
    /// The names of its arguments, in the order of the template.
    pub arguments: Vec<String>,
    pub place: Place,
}

/// The templates of a theme, read and checked, still without words.
pub struct Templates {
    tera: Tera,
    sources: BTreeMap<String, Source>,
    used: Vec<UsedWord>,
    inline: Inline,
}

struct Source {
    path: SourcePath,
    tight: Tight,
}

impl Templates {
    /// Reads the templates of a theme, its style (`tokens.css`, then `inline.css`) and `inline.js`. Where the theme has no file of a name, the default theme's is
    /// used; a default template that the theme replaces can be extended under the name `default/<name>`. `None` if no page can be
    /// made; the report says why.
    pub fn read(tree: &Tree, theme: &str, report: &mut Report) -> Option<Templates> {
        let mut files = BTreeMap::new();
        if theme != DEFAULT && tree.below(&format!("themes/{theme}")).next().is_none() {
            let known: Vec<&str> = theme_names(tree);
            let near = nearest(theme, known).unwrap_or(NO_NEAR).to_owned();
            report.add(Problem::new(NO_THEME).with("theme", theme).with("near", near));
            return None;
        }
        collect(tree, DEFAULT, &mut files);
        if theme != DEFAULT {
            let base = files.clone();
            collect(tree, theme, &mut files);
            for (name, (path, text)) in base {
                if files.get(&name).is_some_and(|(now, _)| *now != path) {
                    files.insert(format!("{DEFAULT}/{name}"), (path, text));
                }
            }
        }
        let mut used = Vec::new();
        let mut sources = BTreeMap::new();
        let mut sound = true;
        for (name, (path, text)) in files {
            sound &= check_words(&path, &text, &mut used, report);
            sound &= check_attributes(&path, &text, report);
            sources.insert(name, Source { path, tight: tighten(&text) });
        }
        let mut tera = Tera::new();
        tera.autoescape_on([".html", ".xml"]);
        for function in words::FUNCTIONS {
            tera.register_function(function, |_: Kwargs, _: &State| String::new());
        }
        // Each file is first read alone, so that one run shows the broken places of all files.
        for (name, source) in &sources {
            let mut alone = tera.clone();
            if let Err(error) = alone.add_raw_template(name, &source.tight.text)
                && matches!(error.kind(), ErrorKind::SyntaxError(_))
            {
                sound = false;
                report.add(problem_of(&error, name, &sources));
            }
        }
        if !sound {
            return None;
        }
        let texts: Vec<(&str, &str)> =
            sources.iter().map(|(name, source)| (name.as_str(), source.tight.text.as_str())).collect();
        if let Err(error) = tera.add_raw_templates(texts) {
            problems_of_loading(&error, &sources, &tera, report);
            return None;
        }
        let file = |name: &str| {
            let own = tree.text(&format!("themes/{theme}/{name}"));
            own.or_else(|| tree.text(&format!("themes/{DEFAULT}/{name}"))).map_or("", |text| text)
        };
        let style = [file("tokens.css"), file("inline.css")].join("\n");
        let inline = Inline::new(&style, file("inline.js"));
        Some(Templates { tera, sources, used, inline })
    }

    /// Every word that a template asks for, in the order of files and places.
    pub fn used_words(&self) -> &[UsedWord] {
        &self.used
    }

    /// The style, the script and the policy of every page.
    pub fn inline(&self) -> &Inline {
        &self.inline
    }

    /// Gives the templates their words and the values shared by all pages of a language. Templates see the shared values as `site`, and
    /// `style`, `script`, `policy` beside it.
    pub fn speak<S: Serialize>(self, languages: impl IntoIterator<Item = (lang::Code, Arc<dyn Words>, S)>) -> Theme {
        let mut spoken = BTreeMap::new();
        for (code, words, shared) in languages {
            let mut tera = self.tera.clone();
            let plain = words.clone();
            tera.register_function("t", move |kwargs: Kwargs, _: &State| {
                let (id, arguments) = question(&kwargs)?;
                words.html(&id, &arguments).map(|html| tera::Value::safe_string(&html)).map_err(|why| missing(&id, why))
            });
            tera.register_function("t_attr", move |kwargs: Kwargs, _: &State| {
                let (id, arguments) = question(&kwargs)?;
                plain.plain(&id, &arguments).map(tera::Value::from).map_err(|why| missing(&id, why))
            });
            let global = tera.global_context();
            global.insert_value("site", View::of(&shared).0);
            global.insert_value("style", tera::Value::safe_string(&self.inline.style));
            global.insert_value("script", tera::Value::safe_string(&self.inline.script));
            global.insert_value("policy", tera::Value::safe_string(&self.inline.policy));
            spoken.insert(code, tera);
        }
        Theme { spoken, sources: self.sources, inline: self.inline }
    }
}

/// The names of the themes in a tree.
fn theme_names(tree: &Tree) -> Vec<&str> {
    let mut names: Vec<&str> = tree.below("themes").filter_map(|(path, _)| path.as_str().split('/').nth(1)).collect();
    names.dedup();
    names
}

fn collect(tree: &Tree, theme: &str, files: &mut BTreeMap<String, (SourcePath, Arc<str>)>) {
    let folder = format!("themes/{theme}/templates");
    for (path, file) in tree.below(&folder) {
        let name = &path.as_str()[folder.len() + 1..];
        if let (File::Text(text), "html" | "xml" | "txt") = (file, path.extension().as_str()) {
            files.insert(name.to_owned(), (path.clone(), text.clone()));
        }
    }
}

/// Notes the words that a template asks for; false if one of them could not be checked.
fn check_words(path: &SourcePath, text: &str, used: &mut Vec<UsedWord>, report: &mut Report) -> bool {
    let mut sound = true;
    for asked in words::asked(text) {
        let place = Place::range(path, asked.range);
        match asked.id {
            Some(id) => used.push(UsedWord { id, arguments: asked.arguments, place }),
            None => {
                sound = false;
                report.add(Problem::new(UNCHECKABLE_WORD).at(place));
            }
        }
    }
    sound
}

/// The policy of every page forbids style attributes and handlers inside tags (decisions 2); here it is said where one stands.
fn check_attributes(path: &SourcePath, text: &str, report: &mut Report) -> bool {
    let mut found: Vec<(Range<usize>, String)> = Vec::new();
    for (part, range) in parts(text) {
        if part != Part::Text {
            continue;
        }
        let lower = text[range.clone()].to_ascii_lowercase();
        for (at, _) in lower.match_indices('=') {
            let before = lower[..at].trim_end();
            let start =
                before.rfind(|letter: char| !letter.is_ascii_alphanumeric() && letter != '-').map_or(0, |at| at + 1);
            let name = &before[start..];
            let preceded = before[..start].ends_with(|letter: char| letter.is_ascii_whitespace());
            let handler =
                name.len() > 3 && name.starts_with("on") && name.bytes().all(|byte| byte.is_ascii_alphabetic());
            let value_follows = lower[at + 1..].trim_start().starts_with(['"', '\'']) || lower[at + 1..].is_empty();
            if preceded && value_follows && (name == "style" || handler) {
                found.push((range.start + start..range.start + at, name.to_owned()));
            }
        }
    }
    let sound = found.is_empty();
    for (range, name) in found {
        report.add(Problem::new(STYLE_ATTRIBUTE).at(Place::range(path, range)).with("name", name));
    }
    sound
}

/// The id and the arguments of a call in a template.
fn question(kwargs: &Kwargs) -> tera::TeraResult<(String, Vec<(String, words::Value)>)> {
    let id = kwargs.must_get::<String>("id")?;
    let mut arguments = Vec::new();
    for (key, value) in kwargs.iter() {
        let Some(name) = key.as_str().filter(|name| *name != "id") else { continue };
        let value = match value.as_f64() {
            Some(number) if value.is_number() => words::Value::Number(number),
            _ => words::Value::Text(value.to_string()),
        };
        arguments.push((name.to_owned(), value));
    }
    Ok((id, arguments))
}

/// What `t()` says to tera when it has no words: taken apart again in `problem_of`.
fn missing(id: &str, why: Missing) -> tera::Error {
    tera::Error::message(match why {
        Missing::Unknown { near } => {
            format!("{WORD_MARK}unknown{WORD_MARK}{id}{WORD_MARK}{}", near.unwrap_or(NO_NEAR.to_owned()))
        }
        Missing::Broken { reason } => format!("{WORD_MARK}broken{WORD_MARK}{id}{WORD_MARK}{reason}"),
    })
}

const WORD_MARK: char = '\u{1}';

/// The templates of a theme with the words of every language of the site.
pub struct Theme {
    spoken: BTreeMap<lang::Code, Tera>,
    sources: BTreeMap<String, Source>,
    inline: Inline,
}

impl Theme {
    /// A page: a template filled with a view, in a language.
    pub fn render(&self, template: &str, view: &View, language: &lang::Code) -> Result<String, Box<Problem>> {
        let Some(tera) = self.spoken.get(language) else {
            return Err(Box::new(Problem::new(NO_WORDS).with("language", language.as_str())));
        };
        if !self.sources.contains_key(template) {
            let near = nearest(template, self.sources.keys().map(String::as_str)).unwrap_or(NO_NEAR).to_owned();
            return Err(Box::new(Problem::new(NO_TEMPLATE).with("template", template).with("near", near)));
        }
        let mut context = Context::new();
        context.insert_value("page", view.0.clone());
        tera.render(template, &context).map_err(|error| Box::new(problem_of(&error, template, &self.sources)))
    }

    /// The style, the script and the policy of every page.
    pub fn inline(&self) -> &Inline {
        &self.inline
    }

    pub fn has_template(&self, name: &str) -> bool {
        self.sources.contains_key(name)
    }
}

/// A tera error as a problem with its place.
fn problem_of(error: &tera::Error, template: &str, sources: &BTreeMap<String, Source>) -> Problem {
    match error.kind() {
        ErrorKind::SyntaxError(report) => {
            let problem = Problem::new(SYNTAX).foreign(report.message());
            match sources.get(report.filename()).or_else(|| sources.get(template)) {
                Some(source) => {
                    problem.at(Place::range(&source.path, source.tight.written(report.span().range.clone())))
                }
                None => problem,
            }
        }
        ErrorKind::RenderingError(report) => {
            let place = sources
                .get(report.filename())
                .or_else(|| sources.get(template))
                .map(|source| Place::range(&source.path, source.tight.written(report.span().range.clone())));
            let problem = problem_of_rendering(report.message());
            match place {
                Some(place) => problem.at(place),
                None => problem,
            }
        }
        other => {
            let problem = Problem::new(FAILED).foreign(other.to_string());
            match sources.get(template) {
                Some(source) => problem.at(Place::file(&source.path)),
                None => problem,
            }
        }
    }
}

fn problem_of_rendering(message: &str) -> Problem {
    if let Some((_, marked)) = message.split_once(WORD_MARK) {
        let mut told = marked.splitn(3, WORD_MARK);
        let kind = told.next().unwrap_or_default();
        let id = told.next().unwrap_or_default();
        let rest = told.next().unwrap_or_default();
        return match kind {
            "unknown" => Problem::new(UNKNOWN_WORD).with("id", id).with("near", rest),
            _ => Problem::new(BROKEN_WORD).with("id", id).foreign(rest),
        };
    }
    let name = between_ticks(message);
    let undefined = message.starts_with("Field `") || message.starts_with("Variable `");
    if let (true, Some(name)) = (undefined, name) {
        let known: Vec<String> = message
            .split_once("Available ")
            .and_then(|(_, list)| list.split_once(": "))
            .map_or(Vec::new(), |(_, list)| list.split(", ").map(str::to_owned).collect());
        let near = nearest(name, known.iter().map(String::as_str)).unwrap_or(NO_NEAR).to_owned();
        return Problem::new(UNKNOWN_FIELD).with("name", name).with("near", near).with("known", known);
    }
    Problem::new(FAILED).foreign(message)
}

/// The problems of templates that do not fit together.
fn problems_of_loading(error: &tera::Error, sources: &BTreeMap<String, Source>, tera: &Tera, report: &mut Report) {
    let at = |problem: Problem, template: &str| match sources.get(template) {
        Some(source) => problem.at(Place::file(&source.path)),
        None => problem,
    };
    match error.kind() {
        ErrorKind::MissingParent { current, parent } => {
            let near = nearest(parent, sources.keys().map(String::as_str)).unwrap_or(NO_NEAR).to_owned();
            let place = sources.get(current).map(extends_place);
            let problem = Problem::new(NO_PARENT).with("parent", parent).with("near", near);
            report.add(match place {
                Some(place) => problem.at(place),
                None => problem,
            });
        }
        ErrorKind::CircularExtend { tpl, inheritance_chain: chain }
        | ErrorKind::CircularInclude { tpl, include_chain: chain } => {
            report.add(at(Problem::new(CIRCLE).with("chain", chain.clone()), tpl));
        }
        ErrorKind::Msg(message) if message.starts_with("Component `") => {
            let told: Vec<&str> = message.split('`').collect();
            let names: Vec<&str> = told.iter().skip(1).step_by(2).copied().collect();
            let problem = Problem::new(TWO_COMPONENTS).with("name", names.first().copied().unwrap_or_default());
            report.add(names.iter().skip(1).fold(problem, |problem, name| at(problem, name)));
        }
        ErrorKind::Msg(message) => {
            for told in message.split("\n\n") {
                report.add(problem_of_report(told, sources, tera));
            }
        }
        _ => report.add(problem_of(error, "", sources)),
    }
}

/// The place of `{% extends … %}` in a template.
fn extends_place(source: &Source) -> Place {
    let text = &source.tight.text;
    let found =
        parts(text).into_iter().find(|(part, range)| *part == Part::Tag && tag_word(&text[range.clone()]) == "extends");
    match found {
        Some((_, range)) => Place::range(&source.path, source.tight.written(range)),
        None => Place::file(&source.path),
    }
}

/// One of the reports that tera joins into a text: "error: Unknown filter `x`", then " --> name:line:column".
fn problem_of_report(told: &str, sources: &BTreeMap<String, Source>, tera: &Tera) -> Problem {
    let mut lines = told.lines();
    let message = lines.next().unwrap_or_default().trim_start_matches("error: ").to_owned();
    let name = between_ticks(&message).unwrap_or_default().to_owned();
    let place = lines.next().and_then(|line| {
        let (_, place) = line.split_once("--> ")?;
        let mut split = place.rsplitn(3, ':');
        let column: usize = split.next()?.parse().ok()?;
        let line: usize = split.next()?.parse().ok()?;
        let source = sources.get(split.next()?)?;
        let letters = told.lines().last().map_or(1, |marks| marks.matches('^').count());
        Some(Place::range(&source.path, source.tight.written_at(line, column, letters)))
    });
    let problem = match message.split_once(" `").map(|(what, _)| what) {
        Some(
            what @ ("Unknown filter" | "Unknown test" | "Unknown function" | "Unknown component" | "Unknown template"),
        ) => {
            let kind = what.trim_start_matches("Unknown ");
            let templates: Vec<&str> = tera.get_template_names().chain(sources.keys().map(String::as_str)).collect();
            let near = match kind {
                "template" => nearest(&name, templates).unwrap_or_default().to_owned(),
                "function" => nearest(&name, words::FUNCTIONS).unwrap_or_default().to_owned(),
                _ => NO_NEAR.to_owned(),
            };
            Problem::new(UNKNOWN_NAME).with("kind", kind).with("name", name).with("near", near)
        }
        Some("Block") => Problem::new(NO_BLOCK).with("name", name),
        _ => Problem::new(FAILED).foreign(message),
    };
    match place {
        Some(place) => problem.at(place),
        None => problem,
    }
}

fn between_ticks(message: &str) -> Option<&str> {
    message.split('`').nth(1)
}
