//! The files of a theme: fonts, styles, scripts, a card. Enters: `themes/<theme>/assets/`, laid over that of the default theme. Leaves:
//! each under `assets/`, its name followed by eight digits made of its bytes, so that a browser may keep it for ever; a style sheet
//! names the others as they are published.

use std::collections::BTreeMap;

use crate::diag::report::{Code, Place, Problem, Report, nearest};
use crate::memo;
use crate::outputs::context::Context;
use crate::path::{OutputPath, SourcePath};
use crate::plan::{Claims, Plan, Profile, Recipe, Route, Subject};
use crate::site::model::Site;
use crate::source::tree::{File, Tree};
use crate::theme::templates::DEFAULT;

const NO_SUCH_FILE: Code = Code::error("O101");
const STYLE_IN_STYLE: Code = Code::error("O102");

pub const NAME: &str = "asset";

/// Files that are not published alone: the style of pages for paper, which stands in the one sheet that such a page asks for (`sheet`),
/// the browser's half of hours, a part of the script that tells them (`hours`), the form of the finder, for sites that have one (`sift`),
/// and search (`search`).
const PARTS: [&str; 12] = [
    PAPER,
    LESSON,
    LETTER,
    RADIO,
    SLIDES,
    "hours.js",
    "now.js",
    "finder.js",
    "finder.css",
    "search-words.js",
    "search.js",
    "search.css",
];
const PAPER: &str = "paper.css";
const LESSON: &str = "lesson.css";
const LETTER: &str = "letter.css";
const RADIO: &str = "radio.css";
const SLIDES: &str = "slides.css";

/// A file of the theme.
struct Asset<'a> {
    path: &'a SourcePath,
    file: &'a File,
}

/// By their names below `assets/`, in order.
fn assets<'a>(tree: &'a Tree, theme: &str) -> BTreeMap<String, Asset<'a>> {
    let mut assets = BTreeMap::new();
    for theme in [DEFAULT, theme] {
        let folder = format!("themes/{theme}/assets");
        let prefix = format!("{folder}/");
        for (path, file) in tree.iter().filter(|(path, _)| path.as_str().starts_with(&prefix)) {
            assets.insert(path.as_str()[prefix.len()..].to_owned(), Asset { path, file });
        }
    }
    assets
}

pub fn routes(site: &Site, _: &Profile, claims: &mut Claims) {
    let assets = assets(claims.tree, &site.config.theme);
    for (name, asset) in assets.iter().filter(|(name, _)| !PARTS.contains(&name.as_str())) {
        let mut report = Report::new();
        if let Some(path) = published(name, asset, &assets, &mut report) {
            claims.add(&path, Subject::new(NAME, name), Some(Place::file(asset.path)));
        }
        report.iter().for_each(|problem| claims.refuse(problem.clone()));
    }
}

/// The addresses of a theme's files from the top of the site, by their names below `assets/`.
pub fn addresses(tree: &Tree, theme: &str) -> BTreeMap<String, String> {
    let assets = assets(tree, theme);
    let path =
        |(name, asset): (&String, &Asset)| Some((name.clone(), published(name, asset, &assets, &mut Report::new())?));
    assets.iter().filter_map(path).collect()
}

/// Where a file of the theme is published.
fn published(name: &str, asset: &Asset, assets: &BTreeMap<String, Asset>, report: &mut Report) -> Option<String> {
    let hash = match asset.file {
        File::Text(text) if name.ends_with(".css") => memo::hash(style(name, text, asset, assets, report).as_bytes()),
        File::Text(text) => memo::hash(text.as_bytes()),
        File::Media(media) => media.hash,
        File::Unreadable => return None,
    };
    let (stem, extension) = name.rsplit_once('.').unwrap_or((name, "txt"));
    Some(format!("assets/{stem}.{:08x}.{extension}", hash as u32))
}

/// A style sheet whose `url(…)` name the files as they are published.
fn style(name: &str, text: &str, asset: &Asset, assets: &BTreeMap<String, Asset>, report: &mut Report) -> String {
    let own = OutputPath::parse(&format!("assets/{name}"));
    let mut out = String::with_capacity(text.len());
    let mut at = 0;
    while let Some(found) = text[at..].find("url(") {
        let start = at + found + 4;
        let end = text[start..].find(')').map_or(text.len(), |end| start + end);
        let named = text[start..end].trim().trim_matches(['"', '\'']);
        out.push_str(&text[at..start]);
        at = end;
        if named.starts_with('#') || named.starts_with("data:") {
            out.push_str(&text[start..end]);
            continue;
        }
        let target = below(name, named);
        let place = Place::range(asset.path, start..end);
        match assets.get_key_value(&target) {
            Some((target, _)) if target.ends_with(".css") => {
                report.add(Problem::new(STYLE_IN_STYLE).at(place).with("file", named));
            }
            Some((target, file)) => {
                let to = published(target, file, assets, report).and_then(|path| OutputPath::parse(&path));
                if let (Some(own), Some(to)) = (&own, to) {
                    let up = "../".repeat(own.as_str().matches('/').count() - 1);
                    out.push_str(&format!("{up}{}", &to.as_str()["assets/".len()..]));
                }
            }
            None => {
                let near = nearest(&target, assets.keys().map(String::as_str)).unwrap_or("none").to_owned();
                report.add(Problem::new(NO_SUCH_FILE).at(place).with("file", named).with("near", near));
            }
        }
    }
    out.push_str(&text[at..]);
    out
}

/// The style of pages for paper, its addresses as seen from `assets/`; `None` if the theme has none.
pub fn paper(tree: &Tree, theme: &str) -> Option<String> {
    part(tree, theme, PAPER)
}

/// The style of lessons, in the same way.
pub fn lesson(tree: &Tree, theme: &str) -> Option<String> {
    part(tree, theme, LESSON)
}

/// The style of papers around lessons, in the same way.
pub fn letter(tree: &Tree, theme: &str) -> Option<String> {
    part(tree, theme, LETTER)
}

/// The style of scripts for the air, in the same way.
pub fn radio(tree: &Tree, theme: &str) -> Option<String> {
    part(tree, theme, RADIO)
}

/// The style of slides, in the same way.
pub fn slides(tree: &Tree, theme: &str) -> Option<String> {
    part(tree, theme, SLIDES)
}

fn part(tree: &Tree, theme: &str, name: &'static str) -> Option<String> {
    let assets = assets(tree, theme);
    let asset = assets.get(name)?;
    match asset.file {
        File::Text(text) => Some(style(name, text, asset, &assets, &mut Report::new())),
        _ => None,
    }
}

/// The text of a part that is not published alone; `None` if there is none of that name.
pub fn script<'a>(tree: &'a Tree, theme: &str, name: &str) -> Option<&'a str> {
    match assets(tree, theme).get(name)?.file {
        File::Text(text) => Some(text),
        _ => None,
    }
}

/// The name below `assets/` that a style sheet means by a relative address.
fn below(style: &str, named: &str) -> String {
    let mut parts: Vec<&str> = style.split('/').collect();
    parts.pop();
    for part in named.split(['?', '#']).next().unwrap_or_default().split('/') {
        match part {
            "." | "" => {}
            ".." => drop(parts.pop()),
            part => parts.push(part),
        }
    }
    parts.join("/")
}

/// The link from a page to a file of the theme's `assets/`.
pub fn link(plan: &Plan, name: &str, from: &OutputPath) -> Option<String> {
    Some(plan.link(from, &plan.find(&Subject::new(NAME, name))?.path, None))
}

pub fn compose(context: &Context, route: &Route, _: &mut Report) -> Option<Recipe> {
    let assets = assets(context.tree, &context.site().config.theme);
    let name = &*route.subject.name;
    let asset = assets.get(name)?;
    match asset.file {
        // What is wrong with it was said when its name was made.
        File::Text(text) if name.ends_with(".css") => {
            Some(Recipe::Bytes(style(name, text, asset, &assets, &mut Report::new()).into_bytes()))
        }
        File::Text(text) => Some(Recipe::Bytes(text.as_bytes().to_vec())),
        File::Media(media) => Some(Recipe::Copy(media.clone())),
        File::Unreadable => None,
    }
}
