//! The guide to themes: its tables are made from the types that templates see, and every field has its sentence.

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};

const BEGIN: &str = "<!-- These tables are made from src/outputs/view.rs: change them there. -->\n";
const END: &str = "<!-- Here they end. -->\n";

/// A struct of `view.rs`: its name, its sentence, its fields.
struct Seen {
    name: String,
    sentence: String,
    fields: Vec<Field>,
}

struct Field {
    name: String,
    kind: String,
    sentence: String,
}

fn path(name: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join(name)
}

fn read(name: &str) -> String {
    std::fs::read_to_string(path(name)).expect("a file of this repository")
}

/// The structs of a source file, in its order.
fn structs(source: &str) -> Vec<Seen> {
    let mut structs: Vec<Seen> = Vec::new();
    let mut sentence = String::new();
    let mut inside = false;
    for line in source.lines() {
        let words = line.trim();
        if let Some(told) = words.strip_prefix("/// ") {
            sentence = format!("{sentence} {told}").trim().to_owned();
            continue;
        }
        if let Some(name) = line.strip_prefix("pub struct ").and_then(|rest| rest.strip_suffix(" {")) {
            structs.push(Seen { name: name.to_owned(), sentence: std::mem::take(&mut sentence), fields: Vec::new() });
            inside = true;
        } else if line == "}" {
            inside = false;
        } else if let Some((name, kind)) = words.strip_prefix("pub ").and_then(|rest| rest.split_once(": "))
            && inside
        {
            let field = Field {
                name: name.to_owned(),
                kind: kind.trim_end_matches(',').to_owned(),
                sentence: std::mem::take(&mut sentence),
            };
            structs.last_mut().expect("a struct is open").fields.push(field);
        }
        if !words.starts_with("#[") {
            sentence.clear();
        }
    }
    structs
}

/// A type in plain words; names of structs lead to their tables.
fn plain(kind: &str, names: &BTreeSet<&str>) -> String {
    let inside = |outer: &str| kind.strip_prefix(outer).and_then(|rest| rest.strip_suffix('>'));
    if let Some(kind) = inside("Option<") {
        return format!("{}, or null", plain(kind, names));
    }
    if let Some(kind) = inside("Vec<") {
        return format!("list: {}", plain(kind, names));
    }
    match kind {
        "String" => "text".to_owned(),
        "BTreeMap<String, String>" => "text by name".to_owned(),
        "bool" => "true or false".to_owned(),
        "&'static str" => "one of these words".to_owned(),
        "Tag" => "tag of a language".to_owned(),
        "Direction" => "`ltr` or `rtl`".to_owned(),
        "u32" | "usize" | "i64" => "number".to_owned(),
        "serde_json::Value" => "its own facts".to_owned(),
        name if names.contains(name) => format!("[{name}](#{})", name.to_lowercase()),
        other => panic!("say in plain words what {other} is"),
    }
}

fn tables(structs: &[Seen]) -> String {
    let names: BTreeSet<&str> = structs.iter().map(|one| one.name.as_str()).collect();
    let mut text = String::new();
    for Seen { name, sentence, fields } in structs {
        text += &format!("\n### {name}\n\n{sentence}\n\n| Field | Type | What it is |\n|---|---|---|\n");
        for Field { name, kind, sentence } in fields {
            text += &format!("| `{name}` | {} | {} |\n", plain(kind, &names), sentence.replace('|', "\\|"));
        }
    }
    text + "\n"
}

/// What lacks a sentence.
fn untold(structs: &[Seen]) -> Vec<String> {
    let fields = structs.iter().flat_map(|one| one.fields.iter().map(move |field| (one, field)));
    let fields = fields.filter(|(_, field)| !field.sentence.ends_with('.'));
    let fields = fields.map(|(one, field)| format!("{}.{}", one.name, field.name));
    structs.iter().filter(|one| !one.sentence.ends_with('.')).map(|one| one.name.clone()).chain(fields).collect()
}

#[test]
fn every_value_that_templates_see_has_its_sentence() {
    let structs = structs(&read("src/outputs/view.rs"));
    assert!(structs.len() > 30, "{} structs", structs.len());
    assert_eq!(untold(&structs), [] as [&str; 0], "say it with /// in src/outputs/view.rs");
}

#[test]
fn the_guide_shows_what_templates_see() {
    let guide = read("docs/theming.md");
    let (before, rest) = guide.split_once(BEGIN).expect("the guide says where its tables begin");
    let (shown, after) = rest.split_once(END).expect("the guide says where its tables end");
    let made = tables(&structs(&read("src/outputs/view.rs")));
    if shown != made && std::env::var_os("UPDATE_EXPECT").is_some() {
        std::fs::write(path("docs/theming.md"), [before, BEGIN, &made, END, after].concat()).expect("to write it");
        return;
    }
    assert!(shown == made, "UPDATE_EXPECT=1 cargo test --test it theming makes the tables of docs/theming.md again");
}

/// Every template is in the guide, and every struct that the guide names for one exists.
#[test]
fn the_guide_names_every_template() {
    let guide = read("docs/theming.md");
    let structs = structs(&read("src/outputs/view.rs"));
    let folder = path("themes/default/templates");
    let mut count = 0;
    for entry in std::fs::read_dir(folder).expect("the templates") {
        let name = entry.expect("an entry").file_name().into_string().expect("a name in UTF-8");
        let row = guide.lines().find(|line| line.starts_with(&format!("| `{name}` |")));
        let row = row.unwrap_or_else(|| panic!("docs/theming.md has no row for {name}"));
        let named = row.split('|').nth(2).expect("a second cell").split('`').nth(1);
        if let Some(named) = named.filter(|named| named.starts_with(char::is_uppercase)) {
            assert!(structs.iter().any(|one| one.name == named), "{name} sees {named}, which is no struct");
        }
        count += 1;
    }
    assert!(count > 8, "{count} templates");
}

#[test]
fn what_is_not_told_is_seen() {
    let source = "/// A door.\npub struct Door {\n    /// Where it leads.\n    pub href: String,\n    pub open: Option<Vec<Door>>,\n}\n";
    let structs = structs(source);
    assert_eq!(untold(&structs), ["Door.open"]);
    assert!(tables(&structs).contains("| `open` | list: [Door](#door), or null |  |\n"), "{}", tables(&structs));
}
