//! What people wrote, disguised for the pseudo-languages of a site. Enters: a tree and its `Cast`. Leaves: the tree with, beside each
//! English text (or the first there is), one for every pseudo-language: its words disguised, its structure, links, facts and code
//! as they are; a ledger that calls it the work of a machine; tables and names by language likewise.

use std::collections::BTreeMap;
use std::ops::Range;
use std::sync::Arc;

use crate::content::front;
use crate::diag::report::Report;
use crate::locale::pseudo::{Cast, Disguise, Listed};
use crate::markdown::blocks::{self, Attribute, Mark};
use crate::markdown::body::{Body, Element, What};
use crate::markdown::{parse, table};
use crate::path::SourcePath;
use crate::source::tree::{File, Tree};
use crate::source::yaml::{self, Node, Value};

/// Fields of a front matter that hold no words for a reader to read, or words to be sent as they are.
const KEPT: [&str; 12] =
    ["slug", "keyword", "lang", "language", "tag", "id", "src", "url", "href", "file", "state", "origin"];
/// Attributes of blocks that hold words.
const WORDS: [&str; 6] = ["title", "by", "caption", "label", "summary", "alt"];

/// Adds the texts of pseudo-languages. Files that are already there stay.
pub fn lay(mut tree: Tree, cast: &Cast) -> Tree {
    let mut changed = Tree::new();
    let mut added = Tree::new();
    for (path, file) in tree.iter() {
        let File::Text(text) = file else { continue };
        let facts =
            path.as_str() == "site.yaml" || (path.as_str().starts_with("content/") && path.extension() == "yaml");
        if facts && let Some(text) = by_language(path, text, cast) {
            changed.insert(path.clone(), File::Text(text.into()));
        }
    }
    tree = changed.over(tree);
    for (folder, model) in models(&tree, cast) {
        let Some(text) = tree.text(&format!("{folder}/{model}.md")) else { continue };
        for listed in &cast.listed {
            let path = |ending: &str| SourcePath::below(&folder, &format!("{}{ending}", listed.code));
            let (Some(page), Some(ledger)) = (path(".md"), path(".ledger.yaml")) else { continue };
            if tree.get(page.as_str()).is_none() {
                let written = page_text(&tree, &page, text, listed, &mut added);
                added.insert(page, File::Text(written.into()));
                added.insert(ledger, File::Text(format!("state: machine\norigin: machine\nsource: {model}\n").into()));
            }
        }
    }
    tree.over(added)
}

/// The folders that hold texts, each with the language to disguise.
fn models(tree: &Tree, cast: &Cast) -> BTreeMap<String, String> {
    let mut models: BTreeMap<String, (usize, String)> = BTreeMap::new();
    for (path, _) in tree.below("content") {
        let Some(code) = path.name().strip_suffix(".md") else { continue };
        let Some(rank) = cast.models.iter().position(|model| model == code) else { continue };
        let model = models.entry(path.folder().to_owned()).or_insert((rank, code.to_owned()));
        if rank < model.0 {
            *model = (rank, code.to_owned());
        }
    }
    models.into_iter().map(|(folder, (_, code))| (folder, code)).collect()
}

/// A language file in disguise; its tables are added as files of their own.
fn page_text(tree: &Tree, path: &SourcePath, text: &Arc<str>, listed: &Listed, added: &mut Tree) -> String {
    let parts = front::split(text).unwrap_or(front::Parts { front: 0..0, body: 0 });
    let node = yaml::parse(path, &text[parts.front.clone()], parts.front.start, &mut Report::new());
    let mut written = String::with_capacity(text.len() * 2);
    if parts.body > 0 {
        written.push_str("---\n");
        if let Some(Value::Map(pairs)) = node.map(|node| node.value) {
            for (key, node) in pairs.iter().filter(|(key, _)| key.name != "aliases") {
                written += &format!("{}: {}\n", key.name, value(&key.name, node, Some(listed.disguise)));
            }
        }
        written.push_str("---\n");
    }
    let source = parse::Source { path, text, start: parts.body, bundle: None };
    let body = parse::parse(source, &mut Report::new());
    let mut edits = words(&body, listed.disguise);
    edits.extend(titles(&body, listed.disguise));
    edits.extend(attributes(tree, path, &body, listed, added));
    edits.sort_by_key(|(range, _)| range.start);
    let mut copied = parts.body;
    for (range, words) in edits {
        if range.start >= copied {
            written.push_str(&text[copied..range.start]);
            written.push_str(&words);
            copied = range.end;
        }
    }
    written.push_str(&text[copied..]);
    written
}

/// A value of a front matter on one line. Numbers, days and flags stay bare: a shape reads them as such.
fn value(key: &str, node: &Node, disguise: Option<Disguise>) -> String {
    let disguise = disguise.filter(|_| !KEPT.contains(&key));
    match &node.value {
        Value::Empty => String::new(),
        Value::Scalar { text, plain } => {
            let bare = text.bytes().all(|byte| byte.is_ascii_alphanumeric() || b"-_.".contains(&byte));
            let flag = matches!(text.as_str(), "true" | "false" | "yes" | "no" | "oui" | "non");
            let words = text.contains(char::is_alphabetic) && !(*plain && flag);
            match disguise.filter(|_| words) {
                Some(disguise) => quoted(&disguise.dress(text)),
                None if *plain && bare => text.clone(),
                None => quoted(text),
            }
        }
        Value::List(items) => {
            let items: Vec<String> = items.iter().map(|item| value(key, item, disguise)).collect();
            format!("[{}]", items.join(", "))
        }
        Value::Map(pairs) => {
            let pairs = pairs.iter().map(|(key, node)| format!("{}: {}", key.name, value(&key.name, node, disguise)));
            format!("{{ {} }}", pairs.collect::<Vec<_>>().join(", "))
        }
    }
}

/// A text in double quotes, as JSON and YAML write it.
fn quoted(text: &str) -> String {
    serde_json::Value::from(text.trim()).to_string()
}

type Edit = (Range<usize>, String);

/// The words of a text, but for those in another language and in code.
fn words(body: &Body, disguise: Disguise) -> Vec<Edit> {
    let foreign = |element: &Element| match element {
        Element::Foreign(_) | Element::CodeBlock => true,
        Element::Link(link) => body.links[*link as usize].lang.is_some(),
        Element::Block(block) => body.blocks[*block as usize].lang.is_some(),
        _ => false,
    };
    let mut depth = 0_usize;
    let mut edits = Vec::new();
    for node in &body.nodes {
        match &node.what {
            What::Open(element) if foreign(element) => depth += 1,
            What::Close(element) if foreign(element) => depth -= 1,
            What::Text if depth == 0 => edits.push((node.span.range(), disguise.dress(body.words(node)))),
            _ => {}
        }
    }
    edits
}

/// The titles of links, the captions of pictures, the places in sources: `[words](address "title")`, `[@source, p. 3]`.
fn titles(body: &Body, disguise: Disguise) -> Vec<Edit> {
    let links = body.links.iter().map(|link| (&link.title, link.span));
    let images = body.images.iter().map(|image| (&image.caption, image.span));
    let cited = body.citations.iter().flat_map(|citation| &citation.sources);
    let cited = cited.filter_map(|cited| Some((cited.locator.as_ref()?, cited.span)));
    let titles = links.chain(images).chain(cited).filter(|(title, _)| !title.is_empty());
    let titles = titles.filter_map(|(title, span)| {
        let at = span.range().start + body.source[span.range()].rfind(&**title)?;
        Some((at..at + title.len(), disguise.dress(title)))
    });
    titles.collect()
}

/// The words in the marks of blocks, and the tables that they show.
fn attributes(tree: &Tree, path: &SourcePath, body: &Body, listed: &Listed, added: &mut Tree) -> Vec<Edit> {
    let mut edits = Vec::new();
    for block in &body.blocks {
        let mark = block.mark.range();
        let Ok(Mark::Begin { attributes, .. }) = blocks::read(&body.source[mark.clone()]) else { continue };
        for attribute in attributes {
            let Attribute::Value { name, value, range } = attribute else { continue };
            let dressed = match name {
                "src" if block.block.name == "table" => table_file(tree, path, value, listed, added),
                name if WORDS.contains(&name) => Some(listed.disguise.dress(value)),
                _ => None,
            };
            let within = &body.source[mark.start + range.start..mark.start + range.end];
            if let (Some(dressed), Some(at)) = (dressed, within.rfind(value)) {
                let at = mark.start + range.start + at;
                edits.push((at..at + value.len(), dressed));
            }
        }
    }
    edits
}

/// A table of the same folder in disguise, under a name of its own.
fn table_file(tree: &Tree, path: &SourcePath, name: &str, listed: &Listed, added: &mut Tree) -> Option<String> {
    let table = table::read(tree.text(&format!("{}/{name}", path.folder()))?).ok()?;
    let cell = |cell: &String| format!("\"{}\"", listed.disguise.dress(cell).replace('"', "\"\""));
    let rows = table.rows.iter().map(|row| row.iter().map(cell).collect::<Vec<_>>().join(","));
    let name = format!("{}-{name}", listed.code);
    let rows = rows.collect::<Vec<_>>().join("\n") + "\n";
    added.insert(SourcePath::below(path.folder(), &name)?, File::Text(rows.into()));
    Some(name)
}

/// Names that stand by language (`name: { fr: Lueur, en: Glow }`), with those of the pseudo-languages put before the one that they are
/// made of. `None` if there are none.
fn by_language(path: &SourcePath, text: &str, cast: &Cast) -> Option<String> {
    let node = yaml::parse(path, text, 0, &mut Report::new())?;
    let mut edits = Vec::new();
    gather_names(&node, text, cast, &mut edits);
    if edits.is_empty() {
        return None;
    }
    edits.sort_by_key(|(at, _)| *at);
    let mut written = String::with_capacity(text.len() * 2);
    let mut copied = 0;
    for (at, words) in edits {
        written.push_str(&text[copied..at]);
        written.push_str(&words);
        copied = at;
    }
    written.push_str(&text[copied..]);
    Some(written)
}

fn gather_names(node: &Node, text: &str, cast: &Cast, edits: &mut Vec<(usize, String)>) {
    let pairs = match &node.value {
        Value::List(items) => return items.iter().for_each(|item| gather_names(item, text, cast, edits)),
        Value::Map(pairs) => pairs,
        _ => return,
    };
    let is_code =
        |name: &str| cast.models.iter().any(|code| code == name) || cast.listed.iter().any(|one| one.code == name);
    if pairs.is_empty() || !pairs.iter().all(|(key, _)| is_code(&key.name)) {
        return pairs.iter().for_each(|(_, node)| gather_names(node, text, cast, edits));
    }
    let model = cast.models.iter().find_map(|code| pairs.iter().find(|(key, _)| key.name == *code));
    let Some((key, words)) = model.and_then(|(key, node)| Some((key, node.text()?))) else { return };
    if words.contains("://") {
        return;
    }
    let line = &text[..key.range.start];
    let line = &line[line.rfind('\n').map_or(0, |at| at + 1)..];
    let between = match text[node.range.start..].starts_with('{') {
        true => ", ".to_owned(),
        false => format!("\n{}", line.chars().map(|_| ' ').collect::<String>()),
    };
    for listed in cast.listed.iter().filter(|one| pairs.iter().all(|(key, _)| key.name != one.code)) {
        let words = quoted(&listed.disguise.dress(words));
        edits.push((key.range.start, format!("{}: {words}{between}", listed.code)));
    }
}
