//! Built pages as a browser meets them: their tags, where their links lead, and which of them lead nowhere.

use std::collections::{BTreeMap, BTreeSet};

use fanal::plan::Profile;

use crate::check::Outcome;

/// A tag of a page: its name and its attributes, entities read.
pub struct Tag {
    pub name: String,
    pub attributes: BTreeMap<String, String>,
}

impl Tag {
    pub fn get(&self, name: &str) -> &str {
        self.attributes.get(name).map_or("", String::as_str)
    }
}

/// The opening tags of a page, in order. Pages are written with quoted attributes; scripts and styles hold none of their own.
pub fn tags(page: &str) -> Vec<Tag> {
    let mut tags = Vec::new();
    let mut rest = page;
    while let Some(at) = rest.find('<') {
        rest = &rest[at + 1..];
        if !rest.starts_with(|first: char| first.is_ascii_alphabetic()) {
            continue;
        }
        let end = rest.find(|letter: char| letter.is_whitespace() || letter == '>').expect("the tag ends");
        let mut tag = Tag { name: rest[..end].to_owned(), attributes: BTreeMap::new() };
        rest = rest[end..].trim_start();
        while !rest.starts_with('>') {
            let end = rest.find(['=', ' ', '>']).expect("the attribute ends");
            let name = rest[..end].to_owned();
            rest = &rest[end..];
            let mut value = String::new();
            if let Some(after) = rest.strip_prefix("=\"") {
                let end = after.find('"').expect("the value ends");
                value = unescaped(&after[..end]);
                rest = &after[end + 1..];
            }
            rest = rest.trim_start();
            assert!(tag.attributes.insert(name.clone(), value).is_none(), "{name} stands twice in <{}>", tag.name);
        }
        if let ("script" | "style", Some(end)) = (tag.name.as_str(), rest.find("</")) {
            rest = &rest[end..];
        }
        tags.push(tag);
    }
    tags
}

/// Text without its entities.
pub fn unescaped(text: &str) -> String {
    let text = text.replace("&lt;", "<").replace("&gt;", ">").replace("&quot;", "\"").replace("&#x27;", "'");
    text.replace("&#39;", "'").replace("&#x2F;", "/").replace("&amp;", "&")
}

/// The words of a piece of a page, without tags.
pub fn words(html: &str) -> String {
    let mut words = String::new();
    let mut outside = true;
    for letter in html.chars() {
        match letter {
            '<' => outside = false,
            '>' => outside = true,
            _ if outside => words.push(letter),
            _ => {}
        }
    }
    unescaped(&words)
}

/// The value of an attribute of the first tag that has the wanted attributes.
pub fn attribute(page: &str, name: &str, wanted: &[(&str, &str)], attribute: &str) -> Option<String> {
    let found = tags(page).into_iter().find(|tag| {
        tag.name == name && wanted.iter().all(|(key, value)| tag.attributes.get(*key).is_some_and(|own| own == value))
    });
    found.and_then(|tag| tag.attributes.get(attribute).cloned())
}

/// `hreflang` → address, as a page says it in its head.
pub fn alternates(page: &str) -> BTreeMap<String, String> {
    let tags = tags(page).into_iter().filter(|tag| tag.name == "link" && tag.get("rel") == "alternate");
    let tags = tags.filter(|tag| tag.attributes.contains_key("hreflang"));
    tags.map(|tag| (tag.get("hreflang").to_owned(), tag.get("href").to_owned())).collect()
}

/// The choices of the switcher: the language, where it leads, what is said of it.
pub fn switcher(page: &str) -> Vec<String> {
    let Some((_, rest)) = page.split_once("<nav class=\"languages\"") else { return Vec::new() };
    let nav = rest.split("</nav>").next().expect("a first piece");
    let items = nav.split("<li>").skip(1);
    items.map(|item| format!("{} → {}", words(item).trim(), tags(item)[0].get("href"))).collect()
}

/// Every link of every page that leads nowhere, and every id that stands twice in a page.
pub fn broken_links(outcome: &Outcome, profile: &Profile) -> Vec<String> {
    let pages: BTreeMap<&str, Vec<Tag>> = outcome
        .paths()
        .into_iter()
        .filter(|path| path.ends_with(".html"))
        .map(|path| (path, tags(&outcome.file(path))))
        .collect();
    let mut ids: BTreeMap<&str, BTreeSet<&str>> = BTreeMap::new();
    let mut broken = Vec::new();
    for (path, tags) in &pages {
        let own = ids.entry(path).or_default();
        for id in tags.iter().filter_map(|tag| tag.attributes.get("id")) {
            if !own.insert(id) {
                broken.push(format!("{path}: the id {id} stands twice"));
            }
        }
    }
    for (path, tags) in &pages {
        for tag in tags {
            for address in addresses(tag) {
                if let Err(reason) = follow(outcome, profile, path, &address, &ids) {
                    broken.push(format!("{path}: {address} ({reason})"));
                }
            }
        }
    }
    broken
}

/// Every address in a tag.
fn addresses(tag: &Tag) -> Vec<String> {
    let mut all = Vec::new();
    for name in ["href", "src", "poster"] {
        all.extend(tag.attributes.get(name).cloned());
    }
    if let Some(set) = tag.attributes.get("srcset") {
        all.extend(set.split(',').filter_map(|one| one.split_whitespace().next()).map(str::to_owned));
    }
    if tag.get("http-equiv") == "refresh" {
        all.extend(tag.get("content").split_once("url=").map(|(_, url)| url.to_owned()));
    }
    all
}

fn follow(
    outcome: &Outcome,
    profile: &Profile,
    from: &str,
    address: &str,
    ids: &BTreeMap<&str, BTreeSet<&str>>,
) -> Result<(), String> {
    let site = outcome.built.site.as_ref().expect("a site");
    let base = site.config.base_url.as_deref();
    if let Some(scheme) = address.split_once(':').map(|(scheme, _)| scheme).filter(|scheme| !scheme.contains('/')) {
        let below = base.and_then(|base| address.strip_prefix(base));
        return match (scheme, below) {
            ("http" | "https", Some(path)) => arrive(outcome, &Profile::WEB, &decoded(path)?, None, ids),
            ("http" | "https" | "tel" | "sms" | "mailto" | "data", _) => Ok(()),
            _ => Err("a scheme that nobody expects".to_owned()),
        };
    }
    let (path, fragment) = address.split_once('#').map_or((address, None), |(path, id)| (path, Some(id)));
    let mut parts: Vec<&str> = match path.strip_prefix('/') {
        Some(_) if !from.ends_with("404.html") => return Err("not relative".to_owned()),
        Some(_) => Vec::new(),
        None => from.split('/').rev().skip(1).collect::<Vec<_>>().into_iter().rev().collect(),
    };
    if path.is_empty() {
        return anchored(from, fragment, ids);
    }
    let mut path = path.trim_start_matches('/');
    if address.starts_with('/') {
        let after = base.and_then(|base| base.split_once("://")).and_then(|(_, rest)| rest.split_once('/'));
        let folder = after.map_or("", |(_, folder)| folder);
        path = path.strip_prefix(folder).ok_or("outside the site")?;
    }
    for part in path.split('/') {
        match part {
            "." => {}
            ".." => {
                parts.pop().ok_or("above the site")?;
            }
            part => parts.push(part),
        }
    }
    arrive(outcome, profile, &decoded(&parts.join("/"))?, fragment, ids)
}

fn arrive(
    outcome: &Outcome,
    profile: &Profile,
    path: &str,
    fragment: Option<&str>,
    ids: &BTreeMap<&str, BTreeSet<&str>>,
) -> Result<(), String> {
    let file = match profile.is_web() && (path.is_empty() || path.ends_with('/')) {
        true => format!("{path}index.html"),
        false => path.to_owned(),
    };
    if profile.is_web() && file.ends_with("/index.html") && !path.ends_with('/') {
        return Err("names index.html".to_owned());
    }
    if !outcome.has(&file) {
        return Err("no such file".to_owned());
    }
    anchored(&file, fragment, ids)
}

fn anchored(file: &str, fragment: Option<&str>, ids: &BTreeMap<&str, BTreeSet<&str>>) -> Result<(), String> {
    let Some(fragment) = fragment else { return Ok(()) };
    let fragment = decoded(fragment)?;
    let known = ids.get(file).is_some_and(|ids| ids.contains(fragment.as_str()));
    if known { Ok(()) } else { Err("no such anchor".to_owned()) }
}

/// Percent signs read.
pub fn decoded(text: &str) -> Result<String, String> {
    let mut bytes = Vec::with_capacity(text.len());
    let mut rest = text.as_bytes();
    while let Some((first, after)) = rest.split_first() {
        rest = after;
        if *first == b'%' {
            let digits = rest.get(..2).and_then(|two| std::str::from_utf8(two).ok()).ok_or("a percent sign alone")?;
            bytes.push(u8::from_str_radix(digits, 16).map_err(|error| error.to_string())?);
            rest = &rest[2..];
        } else {
            bytes.push(*first);
        }
    }
    String::from_utf8(bytes).map_err(|error| error.to_string())
}

/// Whether a page is one from which no number is dialled: it is read in a classroom.
pub fn is_mute(page: &str) -> bool {
    ["lesson-student", "lesson-handouts", "slides"]
        .iter()
        .any(|kind| page.contains(&format!("<body data-page=\"{kind}\"")))
}
