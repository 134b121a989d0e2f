//! `site.yaml`: languages, menu, policies, addresses. Enters: the tree. Leaves: `Config`, or nothing if it cannot be read,
//! which stops everything.

use std::collections::BTreeMap;

use serde_json::{Map, Value as Json};

use crate::audio::measures::Level;
use crate::audio::profile::{self, Profile};
use crate::content::contact;
use crate::content::entry::{Borrow, Policy, Unreviewed};
use crate::date;
use crate::diag::report::{Code, Place, Problem, Report, nearest};
use crate::lang::{self, Language, Languages, Tag};
use crate::path::SourcePath;
use crate::source::shape::{self, Field, Shape, optional, required};
use crate::source::tree::{File, Tree};
use crate::source::yaml::{self, Node, Value};

const NO_FILE: Code = Code::stop("S101");
const UNREADABLE: Code = Code::stop("S102");
const FORMAT: Code = Code::stop("S103");
const NO_LANGUAGE: Code = Code::stop("S104");
const LANGUAGE_TWICE: Code = Code::stop("S105");
const BAD_CODE: Code = Code::stop("S106");
const UNKNOWN_CODE: Code = Code::error("S107");
const UNKNOWN_ZONE: Code = Code::error("S108");
const BASE_URL: Code = Code::error("S109");
const EXIT_TARGET: Code = Code::error("S110");
const FALLBACK_CIRCLE: Code = Code::error("S111");
const UNKNOWN_KIND: Code = Code::error("S112");
const NO_EXIT: Code = Code::advice("S113");
const NO_SITE_NAME: Code = Code::error("S114");
const SAMPLE_SITE: Code = Code::stop("S115");
const RESERVED_CODE: Code = Code::stop("S116");
const BAD_PHONE: Code = Code::error("S117");
const EXIT_TELLS: Code = Code::error("S118");
const PSEUDO_LANGUAGE: Code = Code::stop("S119");
const UNKNOWN_TARGET: Code = Code::error("S120");

const LANGUAGE: &[Field] = &[
    required("tag", Shape::Tag),
    required("code", Shape::Text),
    optional("name", Shape::Text),
    optional("fallback", Shape::List(&Shape::Text)),
    optional("words", Shape::List(&Shape::Tag)),
    optional("indigenous", Shape::Flag),
    optional("slugs", Shape::OneOf(&["ascii", "unicode", "key"])),
];
const ORGANISATION: &[Field] = &[
    optional("name", Shape::Each(&Shape::Text)),
    optional("phone", Shape::Text),
    optional("email", Shape::Mail),
    optional("url", Shape::Url),
    optional("logo", Shape::Text),
];
const LICENCE: &[Field] = &[required("name", Shape::Text), optional("url", Shape::Url)];
const POLICY: &[Field] = &[
    optional("borrow", Shape::OneOf(&["never", "notice"])),
    optional("unreviewed", Shape::OneOf(&["notice", "fallback", "withhold"])),
];
/// What a station asks of recordings: levels in LUFS and dBTP.
const TARGET: &[Field] = &[
    required("loudness", Shape::Tenths { least: -60, most: 0 }),
    optional("tolerance", Shape::Tenths { least: 0, most: 10 }),
    optional("peak", Shape::Tenths { least: -20, most: 0 }),
    optional("short_term", Shape::Tenths { least: -60, most: 0 }),
];
const RECORDINGS: &[Field] =
    &[optional("profile", Shape::Key), optional("profiles", Shape::Each(&Shape::Record(TARGET)))];
/// A station's own pace: letters in a minute, as it measured them on its air.
const RADIO: &[Field] = &[optional("rates", Shape::Each(&Shape::Number { least: 50, most: 3_000 }))];
const EXIT: &[Field] = &[required("to", Shape::Each(&Shape::Url))];

/// The drawings that a theme has for doors.
pub const DRAWINGS: &[&str] = &["talk", "young", "family", "school", "radio", "work"];
const DOOR: &[Field] = &[
    required("target", Shape::Text),
    optional("title", Shape::Each(&Shape::Text)),
    optional("summary", Shape::Each(&Shape::Text)),
    optional("drawing", Shape::OneOf(DRAWINGS)),
];

/// The fields of `site.yaml`.
pub const FIELDS: &[Field] = &[
    required("fanal", Shape::Number { least: 1, most: 1_000 }),
    required("id", Shape::Key),
    optional("name", Shape::Each(&Shape::Text)),
    required("languages", Shape::List(&Shape::Record(LANGUAGE))),
    optional("base_url", Shape::Url),
    required("time_zone", Shape::Text),
    optional("organisation", Shape::Record(ORGANISATION)),
    optional("licence", Shape::Short(LICENCE, "name")),
    optional("menu", Shape::List(&Shape::Key)),
    optional("doors", Shape::List(&Shape::Short(DOOR, "target"))),
    optional("crisis", Shape::List(&Shape::Key)),
    optional("emergency", Shape::Key),
    optional("about", Shape::Key),
    optional("safety", Shape::Key),
    optional("cycles", Shape::Each(&Shape::Number { least: 1, most: 60 })),
    optional("kinds", Shape::Each(&Shape::Record(POLICY))),
    optional("radio", Shape::Record(RADIO)),
    optional("publish", Shape::List(&Shape::OneOf(&["hsds", "json"]))),
    optional("french_first", Shape::Flag),
    optional("parity", Shape::List(&Shape::List(&Shape::Text))),
    optional("recordings", Shape::Record(RECORDINGS)),
    optional("exit", Shape::Record(EXIT)),
    optional("host", Shape::OneOf(&["netlify", "cloudflare", "apache", "nginx", "github", "none"])),
    optional("help_no_store", Shape::Flag),
    optional("minify", Shape::OneOf(&["tight", "full"])),
    optional("glossary", Shape::OneOf(&["first", "marked"])),
    optional("per_page", Shape::Number { least: 5, most: 500 }),
    optional("staff_language", Shape::OneOf(&["fr", "en"])),
    optional("theme", Shape::Key),
    optional("sample", Shape::Flag),
];

/// How a language's addresses are spelled when a text gives no `slug`.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Slugs {
    /// The title folded to ASCII for Latin scripts, the key for others.
    Default,
    Unicode,
    Key,
}

/// Which host's rule and header files are written.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub enum Host {
    Netlify,
    Cloudflare,
    Apache,
    Nginx,
    Github,
    None,
}

/// How pages are made small.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub enum Minify {
    /// Written without indentation in the first place.
    Tight,
    /// The minifier runs over every page as well.
    Full,
}

/// Who stands behind the site.
#[derive(Clone, PartialEq, Debug, Default)]
pub struct Organisation {
    pub name: BTreeMap<lang::Code, String>,
    pub phone: Option<String>,
    pub email: Option<String>,
    pub url: Option<String>,
    pub logo: Option<String>,
}

/// One of the first choices on the home page.
#[derive(Clone, PartialEq, Debug)]
pub struct FrontDoor {
    /// The name of a section, the key of an entry, or `audiences/parents`.
    pub target: String,
    pub place: Place,
    /// Instead of the title and the summary of what it leads to.
    pub title: BTreeMap<lang::Code, String>,
    pub summary: BTreeMap<lang::Code, String>,
    /// One of `DRAWINGS`.
    pub drawing: Option<String>,
}

/// `site.yaml`, read.
#[derive(Clone, PartialEq, Debug)]
pub struct Config {
    pub path: SourcePath,
    /// The permanent namespace of every derived id.
    pub id: String,
    pub name: BTreeMap<lang::Code, String>,
    pub languages: Languages,
    pub slugs: BTreeMap<lang::Code, Slugs>,
    /// Ends with `/`. Absent: no canonical, no hreflang, no sitemap, no feeds.
    pub base_url: Option<String>,
    pub time_zone: String,
    pub organisation: Organisation,
    pub licence: Option<(String, Option<String>)>,
    /// Names of sections and keys of entries, in order, with their places.
    pub menu: Vec<(String, Place)>,
    /// The first choices on the home page, the most urgent first.
    pub doors: Vec<FrontDoor>,
    /// Services of the crisis strip.
    pub crisis: Vec<(String, Place)>,
    /// The service to call when someone is in danger right now.
    pub emergency: Option<(String, Place)>,
    pub about: Option<(String, Place)>,
    pub safety: Option<(String, Place)>,
    /// After how many months a service of a type is asked again, where it is not the usual cycle.
    pub cycles: BTreeMap<String, u8>,
    /// How many letters a minute this station reads on its air, by language.
    pub rates: BTreeMap<lang::Code, u32>,
    /// The forms in which open data of services is published.
    pub publish: Vec<(String, Place)>,
    pub kinds: BTreeMap<String, (Option<Borrow>, Option<Unreviewed>)>,
    pub french_first: bool,
    /// Drafts have pages: in a preview only, never by what `site.yaml` says.
    pub drafts: bool,
    pub parity: Vec<Vec<lang::Code>>,
    /// What is asked of recordings, and every target that has a name here.
    pub target: Profile,
    pub targets: Vec<Profile>,
    pub exit: BTreeMap<lang::Code, String>,
    pub host: Host,
    /// The host's files ask browsers to keep no page of a help section.
    pub help_no_store: bool,
    pub minify: Option<Minify>,
    /// The first unmarked mention of a term is linked to it.
    pub glossary_first: bool,
    pub per_page: usize,
    pub staff_language: Option<String>,
    pub theme: String,
    /// The whole site is an example: always marked, never to be published.
    pub sample: bool,
}

impl Config {
    /// The site's name in a language, or in the first of its fallbacks that has one.
    pub fn name_in(&self, code: &lang::Code) -> &str {
        self.spoken_in(&self.name, code).map_or("", |(_, name)| name)
    }

    /// Of words given by language, those of a language; else those of the first of its fallbacks, then of the site's languages, that
    /// has some: with the language they are in.
    pub fn spoken_in<'a>(
        &'a self,
        words: &'a BTreeMap<lang::Code, String>,
        code: &lang::Code,
    ) -> Option<(&'a lang::Code, &'a str)> {
        let fallback = self.languages.get(code).into_iter().flat_map(|language| &language.fallback);
        let mut codes = std::iter::once(code).chain(fallback).chain(self.languages.codes());
        codes.find_map(|code| words.get_key_value(code)).map(|(code, words)| (code, words.as_str()))
    }

    /// The path of `base_url` on its host: `/`, or `/site/`.
    pub fn base_path(&self) -> &str {
        let rest = self.base_url.as_deref().and_then(|url| url.split_once("://")).map_or("", |(_, rest)| rest);
        rest.find('/').map_or("/", |slash| &rest[slash..])
    }

    /// A kind's policy as this site wants it.
    pub fn policy(&self, kind: &str, default: Policy) -> Policy {
        match self.kinds.get(kind) {
            Some((borrow, unreviewed)) => Policy {
                borrow: borrow.unwrap_or(default.borrow),
                unreviewed: unreviewed.unwrap_or(default.unreviewed),
            },
            None => default,
        }
    }
}

/// Reads `site.yaml`. `endonym` gives a language's own name, if it is known; `kinds` are the names that may have a policy.
pub fn read(
    tree: &Tree,
    endonym: &dyn Fn(&Tag) -> Option<String>,
    kinds: &[&str],
    report: &mut Report,
) -> Option<Config> {
    let path = SourcePath::new("site.yaml");
    let text = match tree.get("site.yaml") {
        Some(File::Text(text)) => text,
        Some(_) => return None,
        None => {
            report.add(Problem::new(NO_FILE).at(Place::file(&path)));
            return None;
        }
    };
    let mut own = Report::new();
    let node = yaml::parse(&path, text, 0, &mut own);
    report.merge(own);
    let Some(node) = node.filter(|node| is_map(node, &path, report)) else {
        report.add(Problem::new(UNREADABLE).at(Place::file(&path)));
        return None;
    };
    let fields = shape::read_record(&node, &[FIELDS], &path, None, report);
    let reader = Reader { path: &path, node: &node, fields: &fields, kinds };
    if fields.get("fanal").and_then(Json::as_i64).is_some_and(|format| format != 1) {
        report.add(
            Problem::new(FORMAT)
                .at(reader.place(&["fanal"]))
                .with("format", reader.node.find(&["fanal"]).text().unwrap_or_default()),
        );
        return None;
    }
    let languages = reader.languages(endonym, report)?;
    reader.config(languages, report)
}

/// `www.example.org` of `https://www.example.org/page`.
fn host(url: &str) -> &str {
    let rest = url.split_once("://").map_or(url, |(_, rest)| rest);
    rest.split(['/', '?', '#']).next().unwrap_or_default()
}

/// Sites that show who is using them, what they looked for, or what their friends said: no place to flee to. Each with all its countries.
const PERSONAL: [&str; 26] = [
    "google",
    "bing",
    "yahoo",
    "duckduckgo",
    "qwant",
    "ecosia",
    "baidu",
    "yandex",
    "facebook",
    "instagram",
    "messenger",
    "whatsapp",
    "tiktok",
    "snapchat",
    "youtube",
    "twitter",
    "x",
    "reddit",
    "discord",
    "telegram",
    "pinterest",
    "linkedin",
    "tumblr",
    "weibo",
    "qq",
    "gmail",
];

/// Whether a host is a search engine or a social site: its name stands before the ending, as in `www.google.ca` or `fr.yahoo.co.uk`.
fn is_personal(host: &str) -> bool {
    host.rsplit('.').skip(1).take(2).any(|label| PERSONAL.contains(&label.to_ascii_lowercase().as_str()))
}

/// A list or a lone word is no configuration.
fn is_map(node: &Node, path: &SourcePath, report: &mut Report) -> bool {
    let is_map = matches!(node.value, Value::Map(_));
    if !is_map {
        shape::read_record(node, &[&[]], path, None, report);
    }
    is_map
}

/// A sample site is for tests and for learning: a strict build refuses it.
pub fn refuse_sample(config: &Config, strict: bool, report: &mut Report) {
    if config.sample && strict {
        report.add(Problem::new(SAMPLE_SITE).at(Place::file(&config.path)));
    }
}

/// A pseudo-language is for tests: its texts say nothing to anyone, and a strict build refuses them.
pub fn refuse_pseudo(config: &Config, strict: bool, report: &mut Report) {
    let listed = config.languages.iter().filter(|language| strict && language.tag.is_pseudo());
    for language in listed {
        report.add(Problem::new(PSEUDO_LANGUAGE).at(Place::file(&config.path)).with("tag", language.tag.as_str()));
    }
}

struct Reader<'a> {
    path: &'a SourcePath,
    node: &'a Node,
    fields: &'a Map<String, Json>,
    kinds: &'a [&'a str],
}

impl Reader<'_> {
    fn place(&self, path: &[&str]) -> Place {
        Place::range(self.path, self.node.find(path).range.clone())
    }

    fn key_place(&self, path: &[&str]) -> Place {
        Place::range(self.path, self.node.find_key(path))
    }

    fn text(&self, name: &str) -> Option<String> {
        self.fields.get(name)?.as_str().map(str::to_owned)
    }

    fn flag(&self, name: &str) -> Option<bool> {
        self.fields.get(name)?.as_bool()
    }

    fn list(&self, name: &str) -> Vec<(String, Place)> {
        let items = self.fields.get(name).and_then(Json::as_array).into_iter().flatten();
        let items = items.filter_map(|item| item.as_str().map(str::to_owned)).collect();
        let items = self.node.find_each(name, items).into_iter();
        items.map(|(item, range)| (item, Place::range(self.path, range))).collect()
    }

    fn cycles(&self) -> BTreeMap<String, u8> {
        let pairs = self.fields.get("cycles").and_then(Json::as_object).into_iter().flatten();
        pairs.filter_map(|(name, months)| Some((name.clone(), u8::try_from(months.as_u64()?).ok()?))).collect()
    }

    fn rates(&self, languages: &Languages, report: &mut Report) -> BTreeMap<lang::Code, u32> {
        let rates = self.fields.get("radio").and_then(|radio| radio["rates"].as_object()).into_iter().flatten();
        rates
            .filter_map(|(code, letters)| {
                let place = self.key_place(&["radio", "rates", code]);
                Some((self.code(code, place, languages, report)?, u32::try_from(letters.as_u64()?).ok()?))
            })
            .collect()
    }

    fn placed(&self, name: &str) -> Option<(String, Place)> {
        Some((self.text(name)?, self.place(&[name])))
    }

    fn languages(&self, endonym: &dyn Fn(&Tag) -> Option<String>, report: &mut Report) -> Option<Languages> {
        let mut languages: Vec<Language> = Vec::new();
        let list = self.fields.get("languages").and_then(Json::as_array).cloned().unwrap_or_default();
        let codes: Vec<String> = list.iter().filter_map(|one| one["code"].as_str().map(str::to_owned)).collect();
        let mut broken = false;
        for (at, one) in list.iter().enumerate() {
            let at = at.to_string();
            let written = one["code"].as_str().unwrap_or_default();
            let Some(tag) = one["tag"].as_str().and_then(Tag::parse) else { continue };
            let Some(code) = lang::Code::parse(written) else {
                let near = written.to_lowercase().replace('_', "-");
                let place = self.place(&["languages", &at, "code"]);
                report.add(Problem::new(BAD_CODE).at(place).with("word", written).with("near", near));
                broken = true;
                continue;
            };
            if ["assets", "go", "media"].contains(&code.as_str()) {
                let place = self.place(&["languages", &at, "code"]);
                report.add(Problem::new(RESERVED_CODE).at(place).with("word", written));
                broken = true;
            }
            if let Some(first) = languages.iter().position(|other| other.code == code || other.tag == tag) {
                report.add(
                    Problem::new(LANGUAGE_TWICE)
                        .at(self.place(&["languages", &at]))
                        .at(self.place(&["languages", &first.to_string()]))
                        .with("word", written),
                );
                broken = true;
                continue;
            }
            let mut chain = tag.chain();
            let words = one["words"].as_array().into_iter().flatten();
            for extra in words.filter_map(|tag| Tag::parse(tag.as_str()?)).flat_map(|tag| tag.chain()) {
                if !chain.contains(&extra) {
                    chain.push(extra);
                }
            }
            let fallback = one["fallback"].as_array().into_iter().flatten().enumerate();
            let fallback = fallback.filter_map(|(item, code)| {
                let code = code.as_str()?;
                if !codes.iter().any(|known| known == code) {
                    let place = self.place(&["languages", &at, "fallback", &item.to_string()]);
                    report.add(Problem::new(UNKNOWN_CODE).at(place).with("word", code).with("known", codes.clone()));
                } else if code == written {
                    let place = self.place(&["languages", &at, "fallback", &item.to_string()]);
                    report.add(Problem::new(FALLBACK_CIRCLE).at(place).with("word", code));
                    return None;
                }
                lang::Code::parse(code)
            });
            let fallback: Vec<lang::Code> = fallback.collect();
            let name = one["name"].as_str().map(str::to_owned).or_else(|| endonym(&tag));
            languages.push(Language {
                direction: tag.direction(),
                endonym: name.unwrap_or_else(|| tag.to_string()),
                chain,
                fallback,
                indigenous: one["indigenous"].as_bool().unwrap_or_default(),
                tag,
                code,
            });
        }
        if languages.is_empty() && !broken {
            report.add(Problem::new(NO_LANGUAGE).at(self.place(&["languages"])));
        }
        if broken { None } else { Languages::new(languages) }
    }

    fn code(&self, written: &str, place: Place, languages: &Languages, report: &mut Report) -> Option<lang::Code> {
        let found = languages.by_code(written).map(|language| language.code.clone());
        if found.is_none() {
            let known: Vec<String> = languages.codes().map(|code| code.to_string()).collect();
            report.add(Problem::new(UNKNOWN_CODE).at(place).with("word", written).with("known", known));
        }
        found
    }

    fn by_language(
        &self,
        json: Option<&Json>,
        path: &[&str],
        languages: &Languages,
        report: &mut Report,
    ) -> BTreeMap<lang::Code, String> {
        let pairs = json.and_then(Json::as_object).into_iter().flatten();
        pairs
            .filter_map(|(code, value)| {
                let mut path = path.to_vec();
                path.push(code);
                Some((self.code(code, self.key_place(&path), languages, report)?, value.as_str()?.to_owned()))
            })
            .collect()
    }

    fn doors(&self, languages: &Languages, report: &mut Report) -> Vec<FrontDoor> {
        let doors = self.fields.get("doors").and_then(Json::as_array).into_iter().flatten().enumerate();
        let doors = doors.filter_map(|(at, door)| {
            let at = at.to_string();
            let mut words = |name: &str| self.by_language(door.get(name), &["doors", &at, name], languages, report);
            Some(FrontDoor {
                target: door["target"].as_str()?.to_owned(),
                place: self.place(&["doors", &at, "target"]),
                title: words("title"),
                summary: words("summary"),
                drawing: door["drawing"].as_str().map(str::to_owned),
            })
        });
        doors.collect()
    }

    /// Every named target of recordings, those of the site last; then the one that it chose.
    fn targets(&self, report: &mut Report) -> (Vec<Profile>, Profile) {
        let wanted = self.fields.get("recordings");
        let mut targets = profile::built_in();
        for (name, target) in wanted.and_then(|wanted| wanted["profiles"].as_object()).into_iter().flatten() {
            let level = |field: &str| Some(Level(i32::try_from(target[field].as_i64()?).ok()? * 10));
            let Some(loudness) = level("loudness") else { continue };
            targets.retain(|known| known.name != *name);
            targets.push(Profile {
                name: name.clone(),
                loudness,
                tolerance: level("tolerance").unwrap_or(Level(100)),
                peak: level("peak").unwrap_or(Level(-100)),
                short_term: level("short_term"),
            });
        }
        let asked = wanted.and_then(|wanted| wanted["profile"].as_str());
        let find = |name: &str| targets.iter().find(|target| target.name == name);
        if let Some(asked) = asked.filter(|name| find(name).is_none()) {
            let known: Vec<String> = targets.iter().map(|target| target.name.clone()).collect();
            let near = nearest(asked, known.iter().map(String::as_str)).unwrap_or_default();
            let problem = Problem::new(UNKNOWN_TARGET).at(self.place(&["recordings", "profile"]));
            report.add(problem.with("word", asked).with("near", near).with("known", known.clone()));
        }
        let chosen = asked.and_then(find).or_else(|| find(profile::USUAL)).unwrap_or(&targets[0]).clone();
        (targets, chosen)
    }

    fn config(&self, languages: Languages, report: &mut Report) -> Option<Config> {
        let time_zone = self.text("time_zone").unwrap_or_else(|| "America/Toronto".to_owned());
        if !date::zone_exists(&time_zone) {
            report.add(Problem::new(UNKNOWN_ZONE).at(self.place(&["time_zone"])).with("word", &time_zone));
        }
        let base_url = self.text("base_url").map(|url| if url.ends_with('/') { url } else { format!("{url}/") });
        if base_url.as_deref().is_some_and(|url| url.contains(['?', '#']) || url.starts_with("http://")) {
            report.add(
                Problem::new(BASE_URL).at(self.place(&["base_url"])).with("word", base_url.clone().unwrap_or_default()),
            );
        }
        let exit_to = self.fields.get("exit").map(|exit| &exit["to"]);
        let exit = self.by_language(exit_to, &["exit", "to"], &languages, report);
        for (code, url) in &exit {
            let own = base_url.as_deref().is_some_and(|base| host(base) == host(url));
            let place = self.place(&["exit", "to", code.as_str()]);
            if own || url.contains('?') || !url.starts_with("https://") {
                report.add(Problem::new(EXIT_TARGET).at(place).with("word", url));
            } else if is_personal(host(url)) {
                report.add(Problem::new(EXIT_TELLS).at(place).with("word", host(url)));
            }
        }
        if exit.is_empty() {
            report.add(Problem::new(NO_EXIT).at(Place::file(self.path)));
        }
        let mut kinds = BTreeMap::new();
        for (kind, policy) in self.fields.get("kinds").and_then(Json::as_object).into_iter().flatten() {
            if !self.kinds.contains(&kind.as_str()) {
                let known: Vec<String> = self.kinds.iter().map(|name| name.to_string()).collect();
                report.add(
                    Problem::new(UNKNOWN_KIND)
                        .at(self.key_place(&["kinds", kind]))
                        .with("word", kind)
                        .with("known", known),
                );
            }
            let borrow = serde_json::from_value(policy["borrow"].clone()).ok();
            let unreviewed = serde_json::from_value(policy["unreviewed"].clone()).ok();
            kinds.insert(kind.clone(), (borrow, unreviewed));
        }
        let mut parity = Vec::new();
        for (at, group) in self.fields.get("parity").and_then(Json::as_array).into_iter().flatten().enumerate() {
            let codes = group.as_array().into_iter().flatten().enumerate().filter_map(|(item, code)| {
                let place = self.place(&["parity", &at.to_string(), &item.to_string()]);
                self.code(code.as_str()?, place, &languages, report)
            });
            parity.push(codes.collect());
        }
        let organisation = self.fields.get("organisation");
        let of_organisation = |name: &str| organisation.and_then(|one| one[name].as_str()).map(str::to_owned);
        if let Some(phone) = of_organisation("phone").filter(|phone| !contact::can_be_dialled(phone)) {
            let place = self.place(&["organisation", "phone"]);
            report.add(Problem::new(BAD_PHONE).at(place).with("word", phone));
        }
        let organisation = Organisation {
            name: self.by_language(organisation.map(|one| &one["name"]), &["organisation", "name"], &languages, report),
            phone: of_organisation("phone"),
            email: of_organisation("email"),
            url: of_organisation("url"),
            logo: of_organisation("logo"),
        };
        let mut name = self.by_language(self.fields.get("name"), &["name"], &languages, report);
        if name.is_empty() {
            name.clone_from(&organisation.name);
        }
        if name.is_empty() {
            report.add(Problem::new(NO_SITE_NAME).at(self.place(&["name"])));
        }
        let (targets, target) = self.targets(report);
        let french_default = languages.first().tag.language() == "fr";
        let mut slugs = BTreeMap::new();
        for one in self.fields.get("languages").and_then(Json::as_array).into_iter().flatten() {
            let spelling = match one["slugs"].as_str() {
                Some("unicode") => Slugs::Unicode,
                Some("key") => Slugs::Key,
                _ => Slugs::Default,
            };
            if let Some(code) = one["code"].as_str().and_then(lang::Code::parse) {
                slugs.insert(code, spelling);
            }
        }
        Some(Config {
            path: self.path.clone(),
            id: self.text("id")?,
            name,
            slugs,
            base_url,
            time_zone,
            organisation,
            licence: self.fields.get("licence").and_then(|licence| {
                Some((licence["name"].as_str()?.to_owned(), licence["url"].as_str().map(str::to_owned)))
            }),
            menu: self.list("menu"),
            doors: self.doors(&languages, report),
            crisis: self.list("crisis"),
            emergency: self.placed("emergency"),
            about: self.placed("about"),
            safety: self.placed("safety"),
            cycles: self.cycles(),
            rates: self.rates(&languages, report),
            kinds,
            publish: self.list("publish"),
            french_first: self.flag("french_first").unwrap_or(french_default),
            drafts: false,
            parity,
            target,
            targets,
            exit,
            host: match self.text("host").as_deref() {
                Some("netlify") => Host::Netlify,
                Some("cloudflare") => Host::Cloudflare,
                Some("apache") => Host::Apache,
                Some("nginx") => Host::Nginx,
                Some("github") => Host::Github,
                _ => Host::None,
            },
            help_no_store: self.flag("help_no_store").unwrap_or_default(),
            minify: match self.text("minify").as_deref() {
                Some("full") => Some(Minify::Full),
                Some(_) => Some(Minify::Tight),
                None => None,
            },
            glossary_first: self.text("glossary").as_deref() == Some("first"),
            per_page: self.fields.get("per_page").and_then(Json::as_u64).unwrap_or(20) as usize,
            staff_language: self.text("staff_language"),
            theme: self.text("theme").unwrap_or_else(|| "default".to_owned()),
            sample: self.flag("sample").unwrap_or_default(),
            languages,
        })
    }
}
