//! What `new` and `add` write. Enters: the files of `starters/`, the staff's language, a key, languages. Leaves: paths and texts; nothing
//! is written here.
//!
//! A line that begins with `#fr| ` or `#en| ` is a comment for staff of that language and is left out for others; `{words in braces}`
//! of a fixed list are replaced.

use std::collections::BTreeMap;

use crate::kinds;
use crate::path::SourcePath;
use crate::sentences::Staff;
use crate::source::shape;
use crate::source::tree::{File, Tree};
use crate::text::slug;

/// The files of a new site whose permanent name is `id`.
pub fn site(starters: &Tree, staff: Staff, id: &str) -> Vec<(String, String)> {
    let replaced = [("id", id), ("staff", staff.code())];
    let mut files = Vec::new();
    for (path, file) in starters.below("site") {
        let (Some(name), File::Text(text)) = (path.as_str().strip_prefix("site/"), file) else { continue };
        let name = if name == "gitignore.txt" { ".gitignore" } else { name };
        files.push((name.to_owned(), filled(text, staff, &replaced)));
    }
    files
}

/// The files of the sample directory, which keeps its own name; and what Git is told to leave out.
pub fn demo(demo: &Tree, starters: &Tree) -> Vec<(String, String)> {
    let text = |file: &File| match file {
        File::Text(text) => Some(text.to_string()),
        File::Media(_) | File::Unreadable => None,
    };
    let ignored = starters.text("site/gitignore.txt").map(|text| (".gitignore".to_owned(), text.to_string()));
    demo.iter().filter_map(|(path, file)| Some((path.as_str().to_owned(), text(file)?))).chain(ignored).collect()
}

/// An entry to add.
pub struct Entry<'a> {
    pub kind: &'a str,
    pub key: &'a str,
    pub section: &'a str,
    pub languages: &'a [String],
    /// The section is a help section: each text has a neutral title.
    pub help: bool,
    /// Its facts are there already; only languages are added.
    pub has_facts: bool,
    /// The service to which a spot leads.
    pub service: &'a str,
    /// Who speaks in a script, by the code of the language: a voice, and who presents.
    pub voices: &'a dyn Fn(&str) -> (String, String),
}

/// The files of a new entry, or of new languages of one.
pub fn entry(starters: &Tree, staff: Staff, entry: &Entry) -> Vec<(SourcePath, String)> {
    let own = |name: String, common: &str| {
        starters
            .text(&format!("add/{name}"))
            .or_else(|| starters.text(&format!("add/{common}")))
            .cloned()
            .unwrap_or_default()
    };
    let title = title_of(entry.key);
    let mut files = Vec::new();
    let mut push = |name: &str, template: &str, schema: &str, voices: &(String, String)| {
        let Some(path) = SourcePath::parse(&format!("content/{}/{}/{name}", entry.section, entry.key)) else { return };
        let schema = format!("../../../.fanal/schema/{schema}-{}.json", entry.kind);
        let replaced = [
            ("schema", schema.as_str()),
            ("title", &title),
            ("neutral", "Page"),
            ("service", entry.service),
            ("voice", &voices.0),
            ("host", &voices.1),
        ];
        files.push((path, filled(template, staff, &replaced)));
    };
    if !entry.has_facts {
        push("facts.yaml", &own(format!("facts-{}.yaml", entry.kind), "facts.yaml"), "facts", &Default::default());
    }
    let common = if entry.help { "words-help.md" } else { "words.md" };
    for code in entry.languages {
        push(&format!("{code}.md"), &own(format!("words-{}.md", entry.kind), common), "words", &(entry.voices)(code));
    }
    files
}

/// `Mon premier texte` of `mon-premier-texte`: a beginning, for the writer to replace.
fn title_of(key: &str) -> String {
    let words = key.replace('-', " ");
    let mut letters = words.chars();
    letters.next().map_or(String::new(), |first| first.to_uppercase().chain(letters).collect())
}

fn filled(text: &str, staff: Staff, replaced: &[(&str, &str)]) -> String {
    let own = format!("#{}| ", staff.code());
    let mut filled = String::with_capacity(text.len());
    for line in text.lines() {
        let indent = &line[..line.len() - line.trim_start().len()];
        let content = line.trim_start();
        if let Some(comment) = content.strip_prefix(&own) {
            filled.push_str(&format!("{indent}# {comment}\n"));
        } else if !(content.starts_with("#fr| ") || content.starts_with("#en| ")) {
            filled.push_str(&format!("{line}\n"));
        }
    }
    for (name, value) in replaced {
        filled = filled.replace(&format!("{{{name}}}"), value);
    }
    filled
}

/// The nearest well-formed key to what was typed; empty if nothing is left of it.
pub fn key_like(typed: &str) -> String {
    let folded = slug::slug(typed).unwrap_or_default();
    let key: String = folded.chars().take(60).collect();
    let key = key.trim_matches('-').to_owned();
    if shape::is_key(&key) { key } else { String::new() }
}

/// The kinds that `add` knows.
pub fn kinds() -> Vec<&'static str> {
    kinds::TABLE.iter().map(|kind| kind.name).collect()
}

/// The sections of a site and the kind of each: the folders of `content/` that hold a `section.yaml`.
pub fn sections(tree: &Tree) -> BTreeMap<String, (String, bool)> {
    let mut sections = BTreeMap::new();
    for (path, file) in tree.below("content") {
        let (Some(name), "section.yaml", File::Text(text)) =
            (path.folder().strip_prefix("content/"), path.name(), file)
        else {
            continue;
        };
        let mut ignored = crate::diag::report::Report::new();
        let node = crate::source::yaml::parse(path, text, 0, &mut ignored);
        let read = |field: &str| node.as_ref().and_then(|node| node.get(field)?.text().map(str::to_owned));
        let help = read("help").is_some_and(|help| matches!(help.to_lowercase().as_str(), "true" | "yes" | "oui"));
        sections.insert(name.to_owned(), (read("kind").unwrap_or_default(), help));
    }
    sections
}
