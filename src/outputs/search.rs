//! `<code>/search/`: the page on which a reader searches, the list of all pages from A to Z, and the files that `search.js` of the theme asks
//! for, for everyone and for who leads, who learns, who is at home. Enters: the indexes of `search`. Leaves: pages, and scripts that hand their data to `fanalSearch`, so that they can be read from a disk.
//!
//! A request names a bucket of hundreds of words or a handful of records, never a word. Nothing that is typed enters an address, a title, a
//! storage or a request. Without a script the page is a list of ways to browse, and every page stands in the list from A to Z.

use std::collections::BTreeMap;

use serde_json::{Value as Json, json};

use crate::area;
use crate::diag::report::Report;
use crate::lang;
use crate::locale::catalog::Value;
use crate::markdown::blocks::View as Reader;
use crate::memo;
use crate::outputs::assets;
use crate::outputs::choices::{self, Facet};
use crate::outputs::context::Context;
use crate::outputs::frame::Desk;
use crate::outputs::sift;
use crate::outputs::view::{self, Link, Phrase, SearchLetter, SearchList, SearchPlace, SearchScope};
use crate::plan::{self, Claims, Links, Profile, Recipe, Route, Subject};
use crate::search::gather::SCOPES;
use crate::search::index::{Found, IDEAS, Index, RECORDS};
use crate::search::layout::Layout;
use crate::search::others::ANY;
use crate::search::shard::{self, FORMAT, Written};
use crate::site::model::Site;
use crate::site::vocabulary;
use crate::source::tree::Tree;
use crate::text::fold::fold;
use crate::theme::inline::{press_script, shorten_names, squeeze_css};
use crate::theme::templates::View;

pub const NAME: &str = "search";
/// The names of its subjects: the two pages, the two files of the theme, the first file of a language; others end with a number.
const PAGE: &str = "search";
const LIST: &str = "index";
const SCRIPT: &str = "search.js";
const STYLE: &str = "search.css";
const START: &str = "start";
/// What results can be narrowed by.
const NARROW: &str = "f";

/// The files of what people type in all languages: their name, their folder (no language has this code), and whose they are.
const OTHERS: &str = "others";
const OTHERS_FOLDER: &str = "search/all-languages";
const EVERYONE: &str = "*";
/// What stands before it in the same file: how words are cut and folded.
const WORDS_SCRIPT: &str = "search-words.js";
/// How many titles stand on a page of the list.
const TITLES: usize = 150;
/// More first letters than an alphabet has: signs that are words.
const ALPHABET: usize = 80;

/// The words of the script, by the names that it knows them by.
const WORDS: [(&str, &str); 13] = [
    ("count", "search-count"),
    ("none", "search-none"),
    ("other", "search-other"),
    ("best", "search-best"),
    ("more", "sift-more"),
    ("wait", "sift-wait"),
    ("fail", "search-fail"),
    ("suggestions", "search-suggestions"),
    ("understood", "search-understood"),
    ("any", "sift-any"),
    ("kind", "search-kind"),
    ("few", "search-few"),
    ("beside", "search-beside"),
];

pub fn routes(site: &Site, _: &Profile, claims: &mut Claims) {
    let (search, tree) = (claims.search, claims.tree);
    let mut any = false;
    for index in search.all.iter().filter(|index| !index.pages.is_empty()) {
        any = true;
        let code = &index.code;
        let folder = search.folder(code);
        let subject = |name: &str| Subject::new(NAME, name).in_language(code).for_view(index.scope);
        if index.scope == Reader::Public {
            claims.add(&format!("{folder}/index.html"), subject(PAGE), None);
            for page in 1..=index.pages.len().div_ceil(TITLES) as u32 {
                let rest = if page == 1 { String::new() } else { format!("p{page}/") };
                claims.add(&format!("{folder}/a-z/{rest}index.html"), subject(LIST).page(page), None);
            }
        }
        let data = data_folder(code, index.scope);
        claims.add(&format!("{data}/s-{FORMAT}.js"), subject(START), None);
        claims.add(&format!("{data}/{NARROW}-0.js"), subject(&format!("{NARROW}/0")), None);
        let records = index.pages.len().div_ceil(RECORDS);
        let files = [("w", index.buckets.len()), ("n", index.near.len()), ("c", index.ideas.len()), ("r", records)];
        for (name, count) in files {
            for number in 0..count {
                claims.add(&format!("{data}/{name}-{number}.js"), subject(&format!("{name}/{number}")), None);
            }
        }
    }
    for number in (0..search.others.buckets.len()).filter(|_| any) {
        let subject = Subject::new(NAME, &format!("{OTHERS}/{number}"));
        claims.add(&format!("{OTHERS_FOLDER}/w-{number}.js"), subject, None);
    }
    for (name, text) in parts(tree, &site.config.theme).into_iter().flatten().filter(|_| any) {
        let hash = memo::hash(text.as_bytes()) as u32;
        let (stem, extension) = name.rsplit_once('.').unwrap_or((name, "js"));
        claims.add(&format!("assets/{stem}.{hash:08x}.{extension}"), Subject::new(NAME, name), None);
    }
}

/// Where the files of an index stand: `search/fr`, `search/fr-student`.
fn data_folder(code: &lang::Code, scope: Reader) -> String {
    match scope_name(scope) {
        "" => format!("search/{code}"),
        name => format!("search/{code}-{name}"),
    }
}

fn scope_name(scope: Reader) -> &'static str {
    SCOPES.iter().find(|(known, _)| *known == scope).map_or("", |(_, name)| name)
}

/// The script, without comments and spaces and with short names, and its style; nothing if the theme has not all of it.
fn parts(tree: &Tree, theme: &str) -> Option<[(&'static str, String); 2]> {
    let words = press_script(assets::script(tree, theme, WORDS_SCRIPT)?);
    let script = press_script(assets::script(tree, theme, SCRIPT)?);
    let style = squeeze_css(assets::script(tree, theme, STYLE)?);
    Some([(SCRIPT, shorten_names(&format!("{}\n{script}", words.trim_end()))), (STYLE, style)])
}

pub fn compose(context: &Context, route: &Route, report: &mut Report) -> Option<Recipe> {
    let name = &*route.subject.name;
    let desk = Desk::new(context, route);
    if name == SCRIPT || name == STYLE {
        let (_, text) =
            parts(context.tree, &desk.site().config.theme)?.into_iter().find(|(known, _)| *known == name)?;
        return Some(Recipe::Bytes(text.into_bytes()));
    }
    if let Some(number) = name.strip_prefix(OTHERS).and_then(|rest| rest.strip_prefix('/')) {
        return others(context, number.parse().ok()?);
    }
    let index = context.search.scope(desk.code(), route.subject.view)?;
    match name {
        PAGE => return page(&desk, index, report),
        LIST => return list(&desk, index, route.subject.page, report),
        _ => {}
    }
    let version = &index.version;
    let scope = scope_name(index.scope);
    // What the language adds to how words are read comes before the first of them.
    let table = index.table.as_ref().filter(|_| name == START && index.scope == Reader::Public);
    let table = table.map(|table| format!("fanalSearchTables({},{table});\n", json!(index.tag)));
    let data = match name.split_once('/') {
        None => start(&desk, index, report),
        Some((file, number)) => {
            let number: usize = number.parse().ok()?;
            match file {
                "w" => {
                    let Written { words, pages, counts, concepts } = index.buckets.get(number)?;
                    json!({ "o": scope, "v": version, "t": file, "i": number, "w": words, "p": pages, "q": counts, "c": concepts })
                }
                "n" => json!({ "o": scope, "v": version, "t": file, "i": number, "w": index.near.get(number)? }),
                "c" => json!({ "o": scope, "v": version, "t": file, "i": number, "c": index.ideas.get(number)? }),
                NARROW => {
                    json!({ "o": scope, "v": version, "t": file, "i": number, "d": narrow(&desk, index, report) })
                }
                _ => json!({ "o": scope, "v": version, "t": file, "i": number, "d": records(&desk, index, number) }),
            }
        }
    };
    Some(Recipe::Bytes(format!("{}fanalSearch({data});\n", table.unwrap_or_default()).into_bytes()))
}

/// A file of what people type in all languages.
fn others(context: &Context, number: usize) -> Option<Recipe> {
    let others = &context.search.others;
    let words = others.buckets.get(number)?;
    let data = json!({ "o": EVERYONE, "v": others.version, "t": "w", "i": number, "w": words });
    Some(Recipe::Bytes(format!("fanalSearch({data});\n").into_bytes()))
}

/// What the script must know before anything is typed.
fn start(desk: &Desk, index: &Index, report: &mut Report) -> Json {
    let site = desk.site();
    let values = [("n", Value::from("{n}")), ("list", Value::from("{list}"))];
    let word = |(name, id): &(&str, &str)| ((*name).to_owned(), Json::from(desk.say(id, &values, report)));
    // Whoever searches elsewhere has read the words already.
    let is_first = index.scope == Reader::Public;
    let words: serde_json::Map<String, Json> = WORDS.iter().filter(|_| is_first).map(word).collect();
    let group = |name: &str| {
        let intro = site.section(name).and_then(|section| section.intro(desk.code(), &site.config));
        intro.map_or_else(|| name.to_owned(), |intro| intro.title.clone())
    };
    let groups: Vec<Json> = index
        .sections
        .iter()
        .map(|one| json!([group(&one.name), u8::from(one.help), one.near, u8::from(one.led)]))
        .collect();
    // Pages stand in the order of their sections.
    let count = |section: usize| index.pages.iter().filter(|page| page.section == section).count();
    let sections: Vec<usize> = (0..index.sections.len()).map(count).collect();
    let languages: serde_json::Map<String, Json> = site
        .config
        .languages
        .iter()
        .filter(|_| is_first)
        .map(|language| (language.code.to_string(), json!([language.endonym, language.tag, language.direction])))
        .collect();
    let (layout, others) = (&index.layout, &desk.context.search.others);
    let every = (is_first && !others.buckets.is_empty()).then(|| {
        let Layout { ends, splits, seed, .. } = &others.layout;
        json!({ "v": others.version, "b": ends, "x": splits, "h": seed, "tag": ANY })
    });
    json!({
        "a": every,
        "y": others.version,
        "code": index.code,
        "o": scope_name(index.scope),
        "v": index.version,
        "t": "s",
        "n": index.pages.len(),
        "b": layout.ends,
        "x": layout.splits,
        "f": layout.near,
        "h": layout.seed,
        "z": index.small.join(" "),
        "r": RECORDS,
        "i": FORMAT,
        "c": IDEAS,
        "k": sections,
        "g": groups,
        "s": words,
        "l": languages,
        "tag": index.tag,
    })
}

/// Records: title, path below the site, what stands under the title; the language of the title where it is another.
fn records(desk: &Desk, index: &Index, number: usize) -> Vec<Json> {
    let pages = index.pages.iter().skip(number * RECORDS).take(RECORDS);
    let record = |page: &Found| {
        let path = route(desk, page).map_or("", |route| route.path.as_str());
        let path = plan::percent_encoded(path.strip_suffix("/index.html").unwrap_or(path));
        let mut record = vec![json!(page.title), json!(path), json!(page.summary)];
        if let Some(tag) = &page.tag {
            record.extend([json!(tag), json!(tag.direction())]);
        }
        Json::from(record)
    };
    pages.map(record).collect()
}

/// The page that is found.
fn route<'a>(desk: &'a Desk, page: &Found) -> Option<&'a Route> {
    desk.context.plan.entry_for(&page.key, page.view, desk.code())
}

/// What results can be narrowed by beside their section: whom pages are for, the region that services serve, the language in which
/// they answer or in which a page is written. Of each choice its words and its pages; of regions also the pages of every region.
fn narrow(desk: &Desk, index: &Index, report: &mut Report) -> Vec<Json> {
    let site = desk.site();
    let services: BTreeMap<usize, choices::Found> =
        choices::found(site, desk.code()).into_iter().map(|one| (one.at, one)).collect();
    let areas = area::choices();
    let mut chosen: BTreeMap<(usize, Facet), Vec<u32>> = BTreeMap::new();
    let mut everywhere: Vec<u32> = Vec::new();
    for (number, page) in (0..).zip(&index.pages) {
        let entry = &site.entries[page.at];
        let mut add = |group: usize, facet: Facet| chosen.entry((group, facet)).or_default().push(number);
        entry.audiences.iter().for_each(|(id, _)| add(0, Facet::Audience(id.clone())));
        let regions = || entry.regions.iter().filter_map(|(id, _)| area::Area::of_id(id));
        match services.get(&page.at) {
            Some(service) => {
                service.local.iter().filter(|area| areas.contains(area)).for_each(|area| add(1, Facet::Area(*area)));
                if service.province || service.country {
                    everywhere.push(number);
                }
                let spoken = service.names.iter().filter_map(|name| name.strip_prefix("language:"));
                spoken.for_each(|tag| add(2, Facet::Language(tag.to_owned())));
            }
            None => {
                regions().filter(|area| areas.contains(area)).for_each(|area| add(1, Facet::Area(area)));
                let tag = page.tag.as_ref().unwrap_or(&index.tag);
                add(2, Facet::Language(tag.language().to_owned()));
            }
        }
    }
    let write = |pages: &[u32]| shard::write_pages(pages.iter().copied());
    let heads = ["audiences", "finder-where", "languages-spoken"];
    let mut groups: Vec<(String, Vec<(String, String)>)> =
        heads.iter().map(|word| (desk.word(word, report), Vec::new())).collect();
    for ((group, facet), pages) in &chosen {
        groups[*group].1.push((sift::label(desk, facet, report), write(pages)));
    }
    let collator = desk.context.formats.of(&desk.language.tag).map(|format| format.collator());
    groups.iter_mut().for_each(|(_, values)| {
        values.sort_by(|one, other| match &collator {
            Some(collator) => collator.compare(&one.0, &other.0),
            None => one.0.cmp(&other.0),
        })
    });
    let write = |(at, (head, values)): (usize, (String, Vec<(String, String)>))| {
        json!([head, values, if at == 1 { write(&everywhere) } else { String::new() }])
    };
    groups.into_iter().enumerate().map(write).collect()
}

/// The link from a page to what is the same in all languages.
fn link(desk: &Desk, name: &str) -> Option<String> {
    Some(desk.link(desk.context.plan.find(&Subject::new(NAME, name))?, None))
}

fn frame(desk: &Desk, kind: &'static str, name: &str, title: &str, report: &mut Report) -> view::Frame {
    let mut frame = desk.frame(kind, title);
    frame.noindex = true;
    frame.breadcrumbs = desk.trail(None, report);
    frame.languages = desk.languages(|code| (desk.address_in(NAME, name, code), None), report);
    frame
}

fn page(desk: &Desk, index: &Index, report: &mut Report) -> Option<Recipe> {
    let title = desk.word("search", report);
    let mut frame = frame(desk, "search", PAGE, &title, report);
    frame.scripts = link(desk, SCRIPT).into_iter().collect();
    let place = link(desk, STYLE).filter(|_| !frame.scripts.is_empty()).map(|style| SearchPlace {
        style,
        from: format!("{}search/{}/", desk.root(), desk.code()),
        root: desk.root(),
        end: if desk.context.plan.profile.links == Links::Web { "/" } else { "/index.html" },
        version: index.version.clone(),
        scopes: scopes(desk),
    });
    let view = view::Search { frame, place, lists: lists(desk), all: desk.address(NAME, LIST) };
    Some(Recipe::Page { template: "search.html", view: View::of(&view), language: desk.code().clone() })
}

/// Who else has an index here: the name and its version.
fn scopes(desk: &Desk) -> Vec<SearchScope> {
    let others = SCOPES.iter().filter(|(scope, _)| *scope != Reader::Public);
    let others = others.filter_map(|(scope, name)| Some((name, desk.context.search.scope(desk.code(), *scope)?)));
    others.map(|(name, index)| SearchScope { name, version: index.version.clone() }).collect()
}

/// Where a page for some readers leads those who search: the name of their index, if there is one.
pub fn scope(desk: &Desk, reader: Reader) -> Option<&'static str> {
    let reader = if reader == Reader::Kit { Reader::Facilitator } else { reader };
    let (scope, name) = SCOPES.iter().find(|(scope, _)| *scope == reader && reader != Reader::Public)?;
    desk.context.search.scope(desk.code(), *scope).map(|_| *name)
}

/// Ways to browse: what people need, sections, topics, audiences.
fn lists(desk: &Desk) -> Vec<SearchList> {
    let site = desk.site();
    let vocabularies = &site.vocabularies;
    let term = |href: Option<String>, term: &vocabulary::Term| {
        let (label, code) = term.label_in(desk.code(), &site.config.languages);
        Some(Link { href: href?, title: desk.phrase(label, &code) })
    };
    let need = |one: &vocabulary::Term| {
        let name = choices::name(&[Facet::Need(one.id.clone())]);
        term(desk.address(choices::FINDER, &name), one)
    };
    let section = |section: &crate::site::model::Section| {
        let intro = section.intro(desk.code(), &site.config)?;
        let href = desk.address("listing", &section.name)?;
        Some(Link { href, title: desk.phrase(&intro.title, &intro.language) })
    };
    let of = |group: &str| -> Vec<Link> {
        let terms = vocabularies.named(group).iter();
        terms.filter_map(|one| term(desk.address("listing", &format!("{group}/{}", one.id)), one)).collect()
    };
    let lists = [
        ("needs", vocabularies.needs.iter().filter_map(need).collect()),
        ("sections", site.sections.iter().filter_map(section).collect()),
        ("topics", of("topics")),
        ("audiences", of("audiences")),
    ];
    let lists = lists.into_iter().filter(|(_, links): &(&str, Vec<Link>)| !links.is_empty());
    lists.map(|(name, links)| SearchList { name, links }).collect()
}

fn list(desk: &Desk, index: &Index, number: u32, report: &mut Report) -> Option<Recipe> {
    let title = desk.word("search-all", report);
    let frame = frame(desk, "index", LIST, &title, report);
    let mut pages: Vec<&Found> = index.pages.iter().collect();
    let collator = desk.context.formats.of(&desk.language.tag).map(|format| format.collator());
    pages.sort_by(|one, other| {
        let order = collator
            .as_ref()
            .map_or_else(|| one.title.cmp(&other.title), |collator| collator.compare(&one.title, &other.title));
        order.then_with(|| (&one.key, one.view).cmp(&(&other.key, other.view)))
    });
    let first = |title: &str| -> Option<String> {
        let letter = fold(title).chars().find(|letter| letter.is_alphanumeric())?;
        Some(if letter.is_alphabetic() { letter.to_uppercase().to_string() } else { "0–9".to_owned() })
    };
    let letters: std::collections::BTreeSet<Option<String>> = pages.iter().map(|page| first(&page.title)).collect();
    let mut groups: Vec<SearchLetter> = Vec::new();
    let shown = pages.chunks(TITLES).nth(number as usize - 1).unwrap_or_default();
    for page in shown {
        let Some(href) = route(desk, page).map(|route| desk.link(route, None)) else { continue };
        let title = match &page.tag {
            Some(tag) => Phrase::of(&page.title, tag, &desk.language.tag),
            None => Phrase::own(page.title.clone()),
        };
        // A pseudo-language has no alphabet.
        let letter = first(&page.title).filter(|_| letters.len() <= ALPHABET && !desk.language.tag.is_pseudo());
        let link = Link { href, title };
        match groups.last_mut() {
            Some(group) if group.letter == letter => group.links.push(link),
            _ => groups.push(SearchLetter { letter, links: vec![link] }),
        }
    }
    let count = index.pages.len();
    let mut pages = desk.pages(NAME, LIST, number, count.div_ceil(TITLES) * desk.site().config.per_page.max(1));
    pages.total = count;
    let view = view::SearchAll { frame, letters: groups, pages };
    Some(Recipe::Page { template: "search-all.html", view: View::of(&view), language: desk.code().clone() })
}

/// Where the page of search stands, from the top of the site, for the frame of every page; nothing if there is nothing to find.
pub fn address(search: &crate::search::index::Indexes, code: &lang::Code, links: Links) -> Option<String> {
    search.find(code).filter(|index| !index.pages.is_empty())?;
    let end = if links == Links::Web { "/" } else { "/index.html" };
    Some(format!("{}{end}", search.folder(code)))
}
