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
const UNKNOWN_ARGUMENT: Code = Code::error("T116");
const MISSING_ARGUMENT: Code = Code::error("T117");
const UNKNOWN_TOKEN: Code = Code::error("T118");
const UNKNOWN_FILE: Code = Code::error("T119");

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
    /// Reads the templates of a theme, its style (`tokens.css`, then `inline.css`) and `inline.js`. Where the theme has no file of a name,
    /// the default theme's is used; a default template that the theme replaces can be extended under the name `default/<name>`. `None` if no page can be
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
        let styles = styles(tree, theme);
        check_tokens(&styles, report);
        let style = styles.iter().map(|(_, text)| &***text).collect::<Vec<_>>().join("\n");
        let script = file(tree, theme, "inline.js").map_or("", |(_, text)| text);
        let inline = Inline::new(&style, script);
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

/// A file of a theme, or of the default theme where it has none.
fn file<'a>(tree: &'a Tree, theme: &str, name: &str) -> Option<(SourcePath, &'a Arc<str>)> {
    [theme, DEFAULT].into_iter().find_map(|theme| {
        let path = SourcePath::parse(&format!("themes/{theme}/{name}"))?;
        Some((path.clone(), tree.text(path.as_str())?))
    })
}

/// The parts of the style, in order: the built-in tokens, then those of the site or of another theme, which name only what differs.
/// A site that brings both files of the default theme has a style of its own: nothing stands before it.
fn styles<'a>(tree: &'a Tree, theme: &str) -> Vec<(SourcePath, &'a Arc<str>)> {
    let hidden = |name: &str| tree.hidden_text(&format!("themes/{DEFAULT}/{name}"));
    let rules = file(tree, theme, "inline.css");
    let mut styles: Vec<(SourcePath, &Arc<str>)> = Vec::new();
    if let Some((path, text)) = file(tree, DEFAULT, "tokens.css") {
        let built_in = hidden("tokens.css").filter(|built_in| *built_in != text && hidden("inline.css").is_none());
        styles.extend(built_in.map(|built_in| (path.clone(), built_in)));
        styles.push((path, text));
    }
    if theme != DEFAULT {
        let own = file(tree, theme, "tokens.css");
        styles.extend(own.filter(|(path, _)| styles.iter().all(|(known, _)| known != path)));
    }
    styles.extend(rules);
    styles
}

/// A `var(--name)` that nobody defines is no colour at all, and no browser says so.
fn check_tokens(styles: &[(SourcePath, &Arc<str>)], report: &mut Report) {
    let name = |text: &str| {
        let length = text.find(|sign: char| !sign.is_ascii_alphanumeric() && sign != '-').unwrap_or(text.len());
        text[..length].to_owned()
    };
    let mut known: Vec<String> = Vec::new();
    for (_, text) in styles {
        let named = text.match_indices("--").map(|(at, _)| (at, name(&text[at..])));
        known.extend(
            named.filter(|(at, name)| text[at + name.len()..].trim_start().starts_with(':')).map(|(_, name)| name),
        );
    }
    for (path, text) in styles {
        for (at, _) in text.match_indices("var(--") {
            let start = at + "var(".len();
            let asked = name(&text[start..]);
            let otherwise = text[start + asked.len()..].trim_start().starts_with(',');
            if !otherwise && !known.contains(&asked) {
                let near = nearest(&asked, known.iter().map(String::as_str)).unwrap_or(NO_NEAR).to_owned();
                let place = Place::range(path, start..start + asked.len());
                report.add(Problem::new(UNKNOWN_TOKEN).at(place).with("name", asked).with("near", near));
            }
        }
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

/// The words that may follow `{%`.
const INSTRUCTIONS: [&str; 16] = [
    "block",
    "break",
    "component",
    "continue",
    "elif",
    "else",
    "endblock",
    "endcomponent",
    "endfilter",
    "endfor",
    "endif",
    "extends",
    "filter",
    "for",
    "include",
    "set",
];

/// A tera error as a problem with its place.
fn problem_of(error: &tera::Error, template: &str, sources: &BTreeMap<String, Source>) -> Problem {
    match error.kind() {
        ErrorKind::SyntaxError(report) => {
            let source = sources.get(report.filename()).or_else(|| sources.get(template));
            let range = report.span().range.clone();
            let written = source.and_then(|source| source.tight.text.get(range.clone())).unwrap_or_default();
            let near = nearest(written, INSTRUCTIONS).filter(|near| *near != written).unwrap_or(NO_NEAR);
            let problem = Problem::new(SYNTAX).with("near", near).foreign(report.message());
            source.map_or(problem.clone(), |source| problem.at(place_of(source, range)))
        }
        ErrorKind::RenderingError(report) => {
            let place = sources
                .get(report.filename())
                .or_else(|| sources.get(template))
                .map(|source| Place::range(&source.path, source.tight.written(report.span().range.clone())));
            let asked =
                sources.get(report.filename()).and_then(|source| source.tight.text.get(report.span().range.clone()));
            let problem = match asked.and_then(|asked| asked.strip_prefix("site.assets[")) {
                Some(file) => Problem::new(UNKNOWN_FILE).with("file", file.trim_matches(['"', '\'', ']'])),
                None => problem_of_rendering(report.message()),
            };
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
    if let (true, Some(name)) = (message.starts_with("Unknown argument(s) "), name) {
        let known: Vec<&str> =
            message.split_once("Possible").map_or("", |(_, list)| list).split('`').skip(1).step_by(2).collect();
        let near = nearest(name, known.iter().copied()).unwrap_or(NO_NEAR).to_owned();
        let known: Vec<String> = known.into_iter().map(str::to_owned).collect();
        return Problem::new(UNKNOWN_ARGUMENT).with("name", name).with("near", near).with("known", known);
    }
    if let (true, Some(name)) = (message.starts_with("Argument `"), name) {
        return Problem::new(MISSING_ARGUMENT).with("name", name);
    }
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
    match error.kind() {
        ErrorKind::MissingParent { current, parent } => {
            let near = nearest(parent, sources.keys().map(String::as_str)).unwrap_or(NO_NEAR).to_owned();
            let place = sources.get(current).map(calls_place);
            let problem = Problem::new(NO_PARENT).with("parent", parent).with("near", near);
            report.add(match place {
                Some(place) => problem.at(place),
                None => problem,
            });
        }
        ErrorKind::CircularExtend { tpl, inheritance_chain: chain }
        | ErrorKind::CircularInclude { tpl, include_chain: chain } => {
            let problem = Problem::new(CIRCLE).with("chain", chain.clone());
            report.add(match sources.get(tpl) {
                Some(source) => problem.at(calls_place(source)),
                None => problem,
            });
        }
        ErrorKind::Msg(message) if message.starts_with("Component `") => {
            let told: Vec<&str> = message.split('`').collect();
            let names: Vec<&str> = told.iter().skip(1).step_by(2).copied().collect();
            let component = names.first().copied().unwrap_or_default();
            let problem = Problem::new(TWO_COMPONENTS).with("name", component);
            report.add(names.iter().skip(1).fold(problem, |problem, template| {
                let Some(source) = sources.get(*template) else { return problem };
                let mut components = defined(source, "component").into_iter();
                match components.find(|(name, _)| *name == component) {
                    Some((_, range)) => problem.at(place_of(source, range)),
                    None => problem.at(Place::file(&source.path)),
                }
            }));
        }
        ErrorKind::Msg(message) => {
            for told in message.split("\n\n") {
                report.add(problem_of_report(told, sources, tera));
            }
        }
        _ => report.add(problem_of(error, "", sources)),
    }
}

/// The place of the first `{% extends … %}` or `{% include … %}` in a template.
fn calls_place(source: &Source) -> Place {
    let text = &source.tight.text;
    let calls = |(part, range): &(Part, Range<usize>)| {
        *part == Part::Tag && matches!(tag_word(&text[range.clone()]), "extends" | "include")
    };
    match parts(text).into_iter().find(calls) {
        Some((_, range)) => place_of(source, range),
        None => Place::file(&source.path),
    }
}

/// The name of the template that one extends.
fn extended(source: &Source) -> Option<&str> {
    let text = &source.tight.text;
    let tag = parts(text).into_iter().map(|(_, range)| &text[range]).find(|tag| tag_word(tag) == "extends")?;
    tag.split(['"', '\'']).nth(1)
}

fn place_of(source: &Source, range: Range<usize>) -> Place {
    Place::range(&source.path, source.tight.written(range))
}

/// What a template defines with `{% component … %}` or `{% block … %}`: names and their places.
fn defined<'a>(source: &'a Source, what: &str) -> Vec<(&'a str, Range<usize>)> {
    let text = &source.tight.text;
    let tags =
        parts(text).into_iter().filter(|(part, range)| *part == Part::Tag && tag_word(&text[range.clone()]) == what);
    let names = tags.filter_map(|(_, range)| {
        let start = range.start + text[range.clone()].find(what)? + what.len();
        let start = start + (text[start..range.end].len() - text[start..range.end].trim_start().len());
        let length = text[start..range.end].find(|sign: char| !sign.is_alphanumeric() && !"_-.".contains(sign))?;
        Some((&text[start..start + length], start..start + length))
    });
    names.collect()
}

/// The nearest of the names that the templates define.
fn nearest_defined(name: &str, what: &str, sources: &BTreeMap<String, Source>) -> String {
    // The name itself stands among them where a template fills a block that its parent has not.
    let names = sources.values().flat_map(|source| defined(source, what)).map(|(known, _)| known);
    nearest(name, names.filter(|known| *known != name)).unwrap_or(NO_NEAR).to_owned()
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
                "component" => nearest_defined(&name, "component", sources),
                _ => NO_NEAR.to_owned(),
            };
            Problem::new(UNKNOWN_NAME).with("kind", kind).with("name", name).with("near", near)
        }
        Some("Block") => {
            let near = nearest_defined(&name, "block", sources);
            let missing = near.is_empty().then(|| format!("{{% block {name} %}}{{% endblock {name} %}}"));
            let mut problem = Problem::new(NO_BLOCK).with("name", name).with("near", near);
            problem.correction = missing;
            let extended = place.as_ref().and_then(|place: &Place| {
                let source = sources.values().find(|source| source.path == place.path)?;
                sources.get(extended(source)?)
            });
            return [place, extended.map(|source| Place::file(&source.path))]
                .into_iter()
                .flatten()
                .fold(problem, Problem::at);
        }
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
