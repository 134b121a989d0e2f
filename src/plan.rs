//! Every output path once, every URL known, before any page is made. Enters: a site, a profile, the claims of the outputs. Leaves:
//! `Plan`: routes in the order of their paths; the one function that writes links; two claims to one path as a problem.

use std::collections::BTreeMap;
use std::sync::Arc;

use crate::content::entry::{Edition, Entry};
use crate::diag::report::{Code, Place, Problem, Report, Weight};
use crate::ids::signs;
use crate::lang;
use crate::markdown::blocks::View;
use crate::path::{LONGEST_OUTPUT_PATH, OutputPath};
use crate::search::index::Indexes;
use crate::site::config::Slugs;
use crate::site::model::{Section, Site};
use crate::source::tree::{Media, Tree};
use crate::text::slug;
use crate::theme::fonts::Fonts;
use crate::theme::templates;

const TWO_CLAIMS: Code = Code::stop("P101");
const BAD_PATH: Code = Code::error("P102");
const CASE_TWINS: Code = Code::error("P103");
const FORGOTTEN: Code = Code::error("P104");
const NOT_PORTABLE: Code = Code::error("P105");

/// The output, and the folder, of the short addresses that stand on paper.
pub const PAPER: &str = "q";

/// The output of documents to change and to print, each beside its page.
pub const DOCUMENT: &str = "document";

/// The output of letters to families, and the last parts of their addresses: one that informs, one with a slip for those who say no.
pub const LETTER: &str = "letter";
pub const LETTERS: [&str; 2] = ["letter", "letter-opt-out"];

/// The output of further pages of who leads a lesson, and their names: a sheet for the governing board, a list of what was done, answers,
/// what is sent and read aloud before and after.
pub const LEADER: &str = "leader";
pub const LEADER_PAGES: [&str; 4] = ["board", "fidelity", "answers", "texts"];

/// The output of what an interpreter of a meeting holds in the hand.
pub const INTERPRETER: &str = "interpreter";

/// The output of a lesson as slides, and the last parts of their addresses: what is projected, and the same with notes for who leads.
pub const SLIDES: &str = "slides";
pub const DECKS: [&str; 2] = ["slides", "slides-notes"];

/// The output of the scripts of a spot, one for each length.
pub const SCRIPT: &str = "script";

/// The output of the packed folders for stations, one for each language.
pub const RADIO_KIT: &str = "radio-kit";

/// How links end.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub enum Links {
    /// `/fr/aide/`, for a web server.
    Web,
    /// `/fr/aide/index.html`, for a folder opened from a stick.
    File,
}

/// How much a page may weigh: pages for slow lines leave out what is not needed to be understood.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub enum PageWeight {
    Full,
    Lite,
}

/// For what a site is built; enters the plan and every recipe.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub struct Profile {
    pub name: &'static str,
    pub views: &'static [View],
    pub links: Links,
    pub weight: PageWeight,
    /// `--release`: what must not be published stops the build.
    pub strict: bool,
}

/// The views of a folder that anyone may open.
const EVERYONE: &[View] = &[View::Public, View::Facilitator, View::Student, View::Handouts, View::Family, View::Slides];

impl Profile {
    /// The default: a site on a web server.
    pub const WEB: Profile =
        Profile { name: "web", views: EVERYONE, links: Links::Web, weight: PageWeight::Full, strict: false };
    /// A folder that opens from a USB key.
    pub const USB: Profile =
        Profile { name: "usb", views: EVERYONE, links: Links::File, weight: PageWeight::Full, strict: false };
    /// A folder that is handed to someone who leads lessons, with what never stands on a public site.
    pub const FACILITATOR_KIT: Profile = Profile {
        name: "facilitator-kit",
        views: &[View::Public, View::Kit, View::Student, View::Handouts, View::Family, View::Slides],
        links: Links::File,
        weight: PageWeight::Full,
        strict: false,
    };

    /// Whether the folder is for a web server, and so for search engines and readers of feeds as well.
    pub fn is_web(&self) -> bool {
        self.links == Links::Web
    }

    /// Whether a view is for someone whom this folder is for.
    pub fn shows(&self, view: View) -> bool {
        self.views.contains(&view)
    }

    /// The view of an entry's own page: everyone's, or of what is led with a group, that of who leads.
    pub fn view_of(&self, edition: &Edition) -> View {
        if edition.body(View::Public).is_some() {
            return View::Public;
        }
        if self.shows(View::Kit) { View::Kit } else { View::Facilitator }
    }

    /// The profile of a name.
    pub fn named(name: &str) -> Option<Profile> {
        [Profile::WEB, Profile::USB, Profile::FACILITATOR_KIT].into_iter().find(|profile| profile.name == name)
    }
}

/// What a file is of: the output that makes it, and of what, in which language, for whom, which page of it.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub struct Subject {
    pub output: &'static str,
    /// The key of an entry, the name of a section, `topics/recruitment`…
    pub name: Arc<str>,
    pub language: Option<lang::Code>,
    /// `Public` for every page but those that an entry has for other readers beside its own.
    pub view: View,
    /// From 1.
    pub page: u32,
}

impl Subject {
    pub fn new(output: &'static str, name: &str) -> Subject {
        Subject { output, name: name.into(), language: None, view: View::Public, page: 1 }
    }

    pub fn in_language(mut self, code: &lang::Code) -> Subject {
        self.language = Some(code.clone());
        self
    }

    pub fn for_view(mut self, view: View) -> Subject {
        self.view = view;
        self
    }

    pub fn page(mut self, page: u32) -> Subject {
        self.page = page;
        self
    }
}

/// One file to make.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Route {
    pub path: OutputPath,
    pub subject: Subject,
}

/// How a file is made: a closed value, so that its hash is its complete list of dependencies.
#[derive(Clone, Debug)]
pub enum Recipe {
    /// A template and all it shows.
    Page { template: &'static str, view: templates::View, language: lang::Code },
    /// The same as a document to change and to print; `address` is that of its page on the web.
    Document { template: &'static str, view: templates::View, language: lang::Code, address: Option<String> },
    /// Files under their names, packed into one.
    Packed { files: Vec<(String, Recipe)> },
    /// Ready text: feeds, sitemaps, host files.
    Bytes(Vec<u8>),
    /// A file as it is.
    Copy(Media),
    /// A picture of this width, in sRGB, without metadata.
    Picture { media: Media, width: u32 },
    /// A font with these characters alone, for the web.
    Font { media: Media, characters: Arc<str> },
}

/// What outputs ask for.
pub struct Claims<'a> {
    /// The site's files over the built-in ones: names of published files are made of their bytes.
    pub tree: &'a Tree,
    /// The fonts of each language.
    pub fonts: &'a Fonts,
    /// What can be found in each language.
    pub search: &'a Indexes,
    claims: Vec<(Route, Option<Place>)>,
    problems: Report,
}

impl<'a> Claims<'a> {
    pub fn new(tree: &'a Tree, fonts: &'a Fonts, search: &'a Indexes) -> Claims<'a> {
        Claims { tree, fonts, search, claims: Vec::new(), problems: Report::new() }
    }

    /// What was asked for so far, by the outputs that stand earlier in their table.
    pub fn routes(&self) -> impl Iterator<Item = &Route> {
        self.claims.iter().map(|(route, _)| route)
    }

    /// Says what is wrong with something that was to be published.
    pub fn refuse(&mut self, problem: Problem) {
        self.problems.add(problem);
    }

    /// Asks for a path. `place` is what a person would change if two ask for the same one.
    pub fn add(&mut self, path: &str, subject: Subject, place: Option<Place>) {
        match OutputPath::parse(path) {
            Some(path) => self.claims.push((Route { path, subject }, place)),
            None => {
                let mut problem = Problem::new(BAD_PATH)
                    .with("path", path)
                    .with("longest", LONGEST_OUTPUT_PATH)
                    .with("length", path.len());
                problem.places.extend(place);
                self.problems.add(problem);
            }
        }
    }
}

/// All routes of a site.
pub struct Plan<'a> {
    pub site: &'a Site,
    pub profile: &'a Profile,
    routes: Vec<Route>,
    by_subject: BTreeMap<Subject, usize>,
}

impl<'a> Plan<'a> {
    /// Settles the claims.
    pub fn new(site: &'a Site, profile: &'a Profile, claims: Claims, report: &mut Report) -> Plan<'a> {
        let Claims { mut claims, problems, .. } = claims;
        report.merge(problems);
        claims.sort_by(|one, other| one.0.path.cmp(&other.0.path).then_with(|| one.0.subject.cmp(&other.0.subject)));
        let mut kept: Vec<(Route, Option<Place>)> = Vec::with_capacity(claims.len());
        for (route, place) in claims {
            match kept.last() {
                Some((last, first)) if last.path == route.path => {
                    let mut problem = Problem::new(TWO_CLAIMS).with("path", route.path.as_str());
                    problem.places.extend(place.into_iter().chain(first.clone()));
                    report.add(problem);
                }
                _ => kept.push((route, place)),
            }
        }
        refuse_case_twins(&kept, report);
        if !profile.is_web() {
            refuse_unportable(&kept, report);
        }
        let routes: Vec<Route> = kept.into_iter().map(|(route, _)| route).collect();
        let by_subject = routes.iter().enumerate().map(|(at, route)| (route.subject.clone(), at)).collect();
        let plan = Plan { site, profile, routes, by_subject };
        plan.remember_published(report);
        plan
    }

    pub fn routes(&self) -> &[Route] {
        &self.routes
    }

    pub fn find(&self, subject: &Subject) -> Option<&Route> {
        self.by_subject.get(subject).map(|at| &self.routes[*at])
    }

    /// The page of an entry for readers of a view, in a language.
    pub fn entry_for(&self, key: &str, view: View, code: &lang::Code) -> Option<&Route> {
        self.find(&Subject::new("page", key).for_view(view).in_language(code))
    }

    /// The page of an entry in a language.
    pub fn entry(&self, key: &str, code: &lang::Code) -> Option<&Route> {
        self.find(&Subject::new("page", key).in_language(code))
    }

    /// The link from one file to another, relative, so that the same bytes work below any address and from a disk.
    pub fn link(&self, from: &OutputPath, to: &OutputPath, fragment: Option<&str>) -> String {
        let mut link = relative(from.as_str(), to.as_str());
        if self.profile.links == Links::Web {
            if link == "index.html" {
                link = "./".to_owned();
            } else if let Some(folder) = link.strip_suffix("/index.html") {
                link = format!("{folder}/");
            }
        }
        let mut link = percent_encoded(&link);
        if let Some(fragment) = fragment {
            link.push('#');
            link.push_str(&percent_encoded(fragment));
        }
        link
    }

    /// The address on the web, if the site has a `base_url`.
    pub fn absolute(&self, to: &OutputPath) -> Option<String> {
        let base = self.site.config.base_url.as_deref()?;
        Some(format!("{base}{}", percent_encoded(address(to))))
    }

    /// Addresses of pages, as `content/urls.yaml` records them: below the site, without `index.html` → what is there. Those that are
    /// printed on paper are among them.
    pub fn addresses(&self) -> BTreeMap<String, String> {
        let recorded = ["page", "listing", "home", PAPER];
        let pages = self.routes.iter().filter(|route| recorded.contains(&route.subject.output));
        pages
            .filter(|route| route.subject.page == 1)
            .map(|route| (address(&route.path).to_owned(), route.subject.name.to_string()))
            .collect()
    }

    /// A published address that nobody claims any more leads people nowhere: the line to add is given.
    fn remember_published(&self, report: &mut Report) {
        if self.site.published.is_empty() {
            return;
        }
        let claimed: std::collections::BTreeSet<&str> = self.routes.iter().map(|route| address(&route.path)).collect();
        // What is wrong with an entry is told already; when it is right again, so is its address.
        let errors = report.iter().filter(|problem| problem.code.weight <= Weight::Error);
        let broken: std::collections::BTreeSet<String> = errors.filter_map(|problem| problem.bundle.clone()).collect();
        for (old, (key, place)) in &self.site.published {
            if claimed.contains(old.as_str()) || broken.contains(key.as_str()) || is_out_of_season(self.site, key) {
                continue;
            }
            // No line of an entry gives back what only its key makes.
            if old.strip_prefix(PAPER).is_some_and(|rest| rest.starts_with('/')) {
                continue;
            }
            let (code, alias) = old.split_once('/').unwrap_or(("", old.as_str()));
            let entry = self.site.entry(key);
            let edition = entry.and_then(|entry| entry.editions.iter().find(|one| one.language.as_str() == code));
            let file = edition.map_or(String::new(), |edition| edition.path.to_string());
            let mut problem = Problem::new(FORGOTTEN).at(place.clone()).with("address", old).with("key", key);
            problem.bundle = entry.map(|entry| entry.key.to_string());
            report.add(problem.with("file", file).correct(format!("aliases: [{alias}]")));
        }
    }
}

/// Whether what stood at an address is only not published today: an entry outside its window, a list that such an entry stood on.
/// It comes back by itself, or is for the staff to take down: time alone makes no error.
fn is_out_of_season(site: &Site, name: &str) -> bool {
    let (group, id) = name.split_once('/').unwrap_or(("", name));
    site.entries.iter().filter(|entry| !entry.draft && !entry.in_window(site.day)).any(|entry| {
        let ids = match group {
            "topics" => &entry.topics,
            "audiences" => &entry.audiences,
            "regions" => &entry.regions,
            _ => return *entry.key == *id || *entry.section == *id,
        };
        ids.iter().any(|(own, _)| own == id)
    })
}

/// A path without `index.html`, as people see it.
pub fn address(path: &OutputPath) -> &str {
    let text = path.as_str();
    match text.strip_suffix("index.html") {
        Some(folder) if folder.is_empty() || folder.ends_with('/') => folder,
        _ => text,
    }
}

fn relative(from: &str, to: &str) -> String {
    let from_folders: Vec<&str> = from.split('/').collect();
    let to_parts: Vec<&str> = to.split('/').collect();
    let folders = from_folders.len() - 1;
    let shared = from_folders[..folders]
        .iter()
        .zip(&to_parts[..to_parts.len() - 1])
        .take_while(|(one, other)| one == other)
        .count();
    let mut link = "../".repeat(folders - shared);
    link.push_str(&to_parts[shared..].join("/"));
    link
}

/// Letters beyond ASCII as percent signs (RFC 3987, 3.1), so that an address survives every mail program.
pub fn percent_encoded(text: &str) -> String {
    let mut encoded = String::with_capacity(text.len());
    for byte in text.bytes() {
        match byte {
            b'A'..=b'Z' | b'a'..=b'z' | b'0'..=b'9' | b'-' | b'_' | b'.' | b'~' | b'/' | b'#' => {
                encoded.push(byte as char)
            }
            _ => encoded.push_str(&format!("%{byte:02X}")),
        }
    }
    encoded
}

/// Not every stick and not every computer keeps a name with other letters than ASCII, or a long one.
fn refuse_unportable(routes: &[(Route, Option<Place>)], report: &mut Report) {
    const LONGEST_NAME: usize = 100;
    for (route, place) in routes {
        let path = route.path.as_str();
        if !path.is_ascii() || path.split('/').any(|name| name.len() > LONGEST_NAME) {
            let mut problem = Problem::new(NOT_PORTABLE).with("path", path).with("longest", LONGEST_NAME);
            problem.places.extend(place.clone());
            report.add(problem);
        }
    }
}

fn refuse_case_twins(routes: &[(Route, Option<Place>)], report: &mut Report) {
    let mut seen: BTreeMap<String, &(Route, Option<Place>)> = BTreeMap::new();
    for claim in routes {
        let folded = claim.0.path.as_str().to_lowercase();
        if let Some(first) = seen.get(&folded) {
            let mut problem =
                Problem::new(CASE_TWINS).with("path", claim.0.path.as_str()).with("other", first.0.path.as_str());
            problem.places.extend(claim.1.iter().chain(&first.1).cloned());
            report.add(problem);
        } else {
            seen.insert(folded, claim);
        }
    }
}

/// The folder of a section in a language: `fr/articles`. On a stick, names beyond ASCII give way to the section's own.
pub fn section_folder(site: &Site, section: &Section, code: &lang::Code, links: Links) -> String {
    let intro = section.intros.get(code);
    let slug = intro.and_then(|intro| {
        let chosen = intro.slug.as_deref().unwrap_or(&intro.title);
        spelled(site, code, chosen, intro.slug.is_some(), links)
    });
    format!("{code}/{}", slug.unwrap_or_else(|| section.name.clone()))
}

/// The folder of an entry in a language: `fr/articles/recrutement-en-ligne`; of a help page and of a discreet event an opaque one, `fr/aide/k7m2p4`,
/// so that a choice does not stay readable in a phone's history.
pub fn entry_folder(site: &Site, entry: &Entry, code: &lang::Code, links: Links) -> String {
    let folder = match site.section(&entry.section) {
        Some(section) => section_folder(site, section, code, links),
        None => code.to_string(),
    };
    if site.is_help(entry) || entry.is_discreet() {
        return format!("{folder}/{}", code_of(site, &entry.key));
    }
    let own = entry.edition(code).filter(|_| site.position(&entry.key).is_some_and(|at| site.shown(at, code).is_own()));
    let slug = own.and_then(|edition| {
        let chosen = edition.slug.as_deref().unwrap_or(&edition.title);
        spelled(site, code, chosen, edition.slug.is_some(), links)
    });
    format!("{folder}/{}", slug.unwrap_or_else(|| entry.key.to_string()))
}

/// A title as a part of an address; nothing if the language's way is to use the key, or if a stick might lose its letters.
fn spelled(site: &Site, code: &lang::Code, words: &str, chosen: bool, links: Links) -> Option<String> {
    let slugs = site.config.slugs.get(code).copied().unwrap_or(Slugs::Default);
    let slug = match slugs {
        _ if chosen => slug::anchor(words),
        Slugs::Key => return None,
        Slugs::Unicode => slug::anchor(words),
        Slugs::Default => slug::slug(words)?,
    };
    (!slug.is_empty() && (links == Links::Web || slug.is_ascii())).then_some(slug)
}

/// Six letters and digits that say nothing, always the same for a key of a site, easy to read over the phone.
pub fn opaque(site: &str, key: &str) -> String {
    signs(site, &format!("help:{key}"), 6)
}

/// The code of an entry: these six, or more where another entry has the same six (`Site::codes`).
pub fn code_of(site: &Site, key: &str) -> String {
    site.codes.get(key).cloned().unwrap_or_else(|| opaque(&site.config.id, key))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn links_are_relative() {
        assert_eq!(relative("fr/a/index.html", "fr/b/index.html"), "../b/index.html");
        assert_eq!(relative("index.html", "fr/index.html"), "fr/index.html");
        assert_eq!(relative("fr/a/index.html", "index.html"), "../../index.html");
        assert_eq!(relative("fr/a/index.html", "fr/a/index.html"), "index.html");
        assert_eq!(relative("fr/a/index.html", "fr/index.html"), "../index.html");
    }

    #[test]
    fn opaque_paths_are_stable() {
        assert_eq!(opaque("fanal-qc", "urgence"), opaque("fanal-qc", "urgence"));
        assert_ne!(opaque("fanal-qc", "urgence"), opaque("fanal-qc", "jeunesse"));
        assert_eq!(opaque("fanal-qc", "urgence").len(), 6);
    }
}
