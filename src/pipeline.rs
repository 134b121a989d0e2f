//! The spine: a tree and settings in, cleared parts and a report out; no disk, no network, no clock. Here alone stand threads, the
//! memory of earlier answers, and the measuring of time; every stage below is a plain function.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::{Arc, Mutex};
use std::time::{Duration, Instant};

use rayon::prelude::*;

use crate::audio::decode::Unheard;
use crate::audio::measures::{self, Measures};
use crate::content::bundle;
use crate::content::entry::Entry;
use crate::content::pseudo as disguised;
use crate::date::Date;
use crate::diag::report::{Code, Place, Problem, Report, Weight};
use crate::font;
use crate::kinds;
use crate::kinds::lower;
use crate::lang;
use crate::locale::bidi;
use crate::locale::catalog::{Catalog, Value as WordValue};
use crate::locale::format::{self, Formats};
use crate::locale::lint::{self, Call};
use crate::locale::opening;
use crate::locale::pseudo;
use crate::markdown::blocks::View;
use crate::memo::{self, Memo};
use crate::outputs;
use crate::outputs::budget::{self, Chosen, Forms, OfType, Parts as PageParts, Scale, Sheet, Weighed, Weights};
use crate::outputs::context::Context;
use crate::outputs::pictures;
use crate::picture;
use crate::plan::{Claims, Plan, Profile, Recipe, Route};
use crate::render;
use crate::sealed::{self, Cleared, Content, Leaks, Part, Seals, mask, sources};
use crate::search::gather::{self, Gathered};
use crate::search::index::{Ideas, Indexes, index};
use crate::search::said::{self, Said};
use crate::site::assemble::{self, Parts};
use crate::site::config::{self, Minify};
use crate::site::model::Site;
use crate::site::secrets;
use crate::source::builtin;
use crate::source::tree::{Media, Tree};
use crate::theme::coverage;
use crate::theme::fonts::Fonts;
use crate::theme::templates::{Templates, Theme};
use crate::theme::words::{Missing, Value as TemplateValue, Words};
use crate::word;

const NO_OUTPUT: Code = Code::stop("P111");
const OUT_OF_ORDER: Code = Code::error("E111");
const BROKEN_PICTURE: Code = Code::error("I101");
const BROKEN_FONT: Code = Code::error("T133");

/// On which day a site is built.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Clock {
    Day(Date),
    /// Seconds since 1970; the day is that of the site's time zone.
    Instant(i64),
}

/// How a site is built.
#[derive(Clone, PartialEq, Debug)]
pub struct Settings {
    pub clock: Clock,
    pub profile: Profile,
    /// What the command asked for; else what `site.yaml` says; else tight, or full for a strict build.
    pub minify: Option<Minify>,
    /// Drafts are shown, too: to whoever writes them, never to be published.
    pub drafts: bool,
}

/// Answers kept between runs; always safe to forget.
pub struct Memory {
    /// Tight bytes of a page → its minified bytes.
    pub minified: Memo<Arc<[u8]>>,
    /// A picture and a width → its bytes.
    pub pictures: Memo<Arc<[u8]>>,
    /// A page and what it may weigh → what it weighs, as far as that had to be found out.
    pub weights: Memo<usize>,
    /// A font and some characters → the font with these alone.
    pub fonts: Memo<Arc<[u8]>>,
    /// A recording → what was measured in it, or why nothing could be; kept on disk between runs.
    pub sounds: Memo<Arc<[u8]>>,
    /// The texts of a page → its words for search.
    pub words: gather::Kept,
}

impl Memory {
    pub fn new() -> Memory {
        Memory {
            minified: Memo::new(64 << 20),
            pictures: Memo::new(256 << 20),
            weights: Memo::new(4 << 20),
            fonts: Memo::new(16 << 20),
            sounds: Memo::new(SOUNDS),
            words: gather::Kept::default(),
        }
    }
}

/// What is remembered of recordings: some hundred bytes each.
const SOUNDS: usize = 4 << 20;

impl Memory {
    /// A memory with what was remembered of recordings in an earlier run; damaged bytes, or those of another version, are none.
    pub fn recalling(sounds: &[u8]) -> Memory {
        Memory { sounds: Memo::from_bytes(sounds, env!("CARGO_PKG_VERSION"), SOUNDS), ..Memory::new() }
    }

    /// What is remembered of recordings, for the next run.
    pub fn sounds(&self) -> Vec<u8> {
        self.sounds.to_bytes(env!("CARGO_PKG_VERSION"))
    }
}

impl Default for Memory {
    fn default() -> Memory {
        Memory::new()
    }
}

/// Takes finished parts, in the order of their paths. Media are not in memory: their bytes are read when the part is written.
pub trait Sink {
    /// `Err` ends the build: the world, not the content, has failed.
    fn accept(&mut self, part: Cleared) -> Result<(), Problem>;
}

/// What a build found and did.
pub struct Built {
    pub report: Report,
    pub site: Option<Site>,
    /// What can be found in it, by language.
    pub search: Indexes,
    /// How many files were made.
    pub files: usize,
    /// How many pages were made, of each language.
    pub pages: Vec<(lang::Code, usize)>,
    /// The published addresses, for `content/urls.yaml`.
    pub addresses: BTreeMap<String, String>,
    /// How long each stage took.
    pub stages: Vec<(&'static str, Duration)>,
}

/// All that is read before pages are made.
struct Loaded {
    tree: Tree,
    site: Site,
    formats: Formats,
    catalog: Arc<Catalog>,
    theme: Theme,
    fonts: Fonts,
    search: Indexes,
}

/// Measures the stages one after another.
struct Stopwatch {
    since: Instant,
    stages: Vec<(&'static str, Duration)>,
}

impl Stopwatch {
    fn new() -> Stopwatch {
        Stopwatch { since: Instant::now(), stages: Vec::new() }
    }

    fn lap(&mut self, stage: &'static str) {
        self.stages.push((stage, self.since.elapsed()));
        self.since = Instant::now();
    }
}

/// Builds a site into a sink. Every problem of every stage is in the report; whether it may be published is for the caller to say.
pub fn build(tree: &Tree, seals: &Seals, settings: &Settings, memory: &Memory, sink: &mut dyn Sink) -> Built {
    make_site(tree, seals, settings, memory, sink, None)
}

/// Makes every page, keeps none and says what they weigh.
pub fn weigh(tree: &Tree, seals: &Seals, settings: &Settings, memory: &Memory) -> (Built, Weights) {
    let mut weights = Weights::default();
    let built = make_site(tree, seals, settings, memory, &mut Nowhere, Some(&mut weights));
    (built, weights)
}

fn make_site(
    tree: &Tree,
    seals: &Seals,
    settings: &Settings,
    memory: &Memory,
    sink: &mut dyn Sink,
    weights: Option<&mut Weights>,
) -> Built {
    let mut report = Report::new();
    let mut watch = Stopwatch::new();
    let mut built = Built {
        report: Report::new(),
        site: None,
        search: Indexes::default(),
        files: 0,
        pages: Vec::new(),
        addresses: Default::default(),
        stages: Vec::new(),
    };
    if let Some(loaded) = load(tree, settings, memory, &mut watch, &mut report) {
        let mut claims = Claims::new(&loaded.tree, &loaded.fonts, &loaded.search);
        for output in outputs::TABLE {
            (output.routes)(&loaded.site, &settings.profile, &mut claims);
        }
        let plan = Plan::new(&loaded.site, &settings.profile, claims, &mut report);
        outputs::discretion::check(&plan, &loaded.tree, &mut report);
        watch.lap("plan");
        built.addresses = plan.addresses();
        built.pages = pages_of(&plan);
        secrets::check(&loaded.site, seals, settings.profile.strict, &mut report);
        let made = [secrets::without_public_streets, secrets::with_hidden_records].map(|make| {
            make(&loaded.site, seals).unwrap_or_else(|many| {
                report.add(many.problem());
                None
            })
        });
        let [fewer, more] = &made;
        let seals = fewer.as_ref().unwrap_or(seals);
        sources::check(tree, seals, &mut report);
        watch.lap("sealed values");
        match make(&plan, &loaded, more.as_ref().unwrap_or(seals), settings, memory, sink, weights) {
            (files, Ok(made)) => {
                built.files = files;
                report.merge(made);
            }
            (files, Err((made, failure))) => {
                built.files = files;
                report.merge(made);
                report.add(*failure);
            }
        }
        watch.lap("make");
        report = mask::masked(report, &loaded.tree, seals);
        built.site = Some(loaded.site);
        built.search = loaded.search;
    } else {
        report = mask::masked(report, tree, seals);
    }
    built.report = report.sorted();
    built.stages = watch.stages;
    built
}

/// Reads, assembles and plans a site and makes every page, without keeping any: all that can be wrong is found.
pub fn check(tree: &Tree, seals: &Seals, settings: &Settings, memory: &Memory) -> Built {
    build(tree, seals, settings, memory, &mut Nowhere)
}

/// Reads and assembles a site and makes no page: for commands that only ask it.
pub fn site(tree: &Tree, seals: &Seals, settings: &Settings, memory: &Memory) -> (Option<Site>, Report) {
    let mut report = Report::new();
    let loaded = load(tree, settings, memory, &mut Stopwatch::new(), &mut report);
    let read = loaded.as_ref().map_or(tree, |loaded| &loaded.tree);
    let report = mask::masked(report, read, seals).sorted();
    (loaded.map(|loaded| loaded.site), report)
}

/// A sink that keeps nothing.
struct Nowhere;

impl Sink for Nowhere {
    fn accept(&mut self, _: Cleared) -> Result<(), Problem> {
        Ok(())
    }
}

fn load(
    tree: &Tree,
    settings: &Settings,
    memory: &Memory,
    watch: &mut Stopwatch,
    report: &mut Report,
) -> Option<Loaded> {
    let tree = tree.clone().over(builtin::tree());
    let cast = pseudo::cast(&tree);
    let tree = if cast.listed.is_empty() { tree } else { disguised::lay(pseudo::lay(tree, &cast), &cast) };
    let kind_names: Vec<&'static str> = kinds::TABLE.iter().map(|kind| kind.name).collect();
    let mut config = config::read(&tree, &|tag| format::endonym(&tree, tag), &kind_names, report)?;
    let day = match settings.clock {
        Clock::Day(day) => day,
        Clock::Instant(seconds) => Date::in_zone(seconds, &config.time_zone).or(Date::in_zone(seconds, "UTC"))?,
    };
    config.drafts = settings.drafts;
    assemble::check_config(&config, settings.profile.strict, report);
    watch.lap("configure");
    let formats = Formats::read(&tree, &config.languages, report);
    let catalog = Arc::new(Catalog::read(&tree, &config.languages, &formats));
    let templates = Templates::read(&tree, &config.theme, report);
    if let Some(templates) = &templates {
        let words = templates.used_words().iter();
        let calls: Vec<Call> =
            words.map(|word| Call { id: &word.id, values: &word.arguments, place: &word.place }).collect();
        // The words of the program are there for every theme; of those a site adds, none may lie unused.
        let built_in = lint::variables(&builtin::tree()).into_keys();
        let asked = outputs::words::used().chain(opening::USED).map(str::to_owned);
        let others = built_in.chain(asked).collect();
        lint::lint(&tree, &config.languages, &formats, &calls, Some(&others), report);
    }
    watch.lap("words and theme");
    let mut fonts = Fonts::read(&tree, &config.theme, &config.languages, &formats, report);
    // What cannot be made is told when it is made.
    fonts.fit(budget::FONTS, |face| font(&face.media, &face.characters, memory).map_or(0, |bytes| bytes.len()));
    coverage::check(&tree, &config.theme, &config.languages, &fonts, report);
    watch.lap("fonts");
    let gathered = bundle::gather(&tree, &config.languages, report);
    let lower_intro = lower::lower_public;
    let mut sections = assemble::read_sections(&gathered.sections, &config, &kind_names, &lower_intro, report);
    let mut home = assemble::read_intros(&gathered.home, &gathered.home_ledgers, &config, &lower_intro, report);
    let read: Vec<(Option<Entry>, Report)> = gathered
        .bundles
        .par_iter()
        .map(|bundle| {
            let mut report = Report::new();
            let section = sections.iter().find(|section| section.name == *bundle.section);
            let kind = section.and_then(|section| kinds::find(section.kind));
            let listen = |media: &Media| listen(media, memory);
            let entry = kind.and_then(|kind| {
                kinds::common::read(bundle, kind, kinds::find, &config.languages, &listen, &mut report)
            });
            (entry, report)
        })
        .collect();
    let mut entries = Vec::with_capacity(read.len());
    for (entry, own) in read {
        entries.extend(entry);
        report.merge(own);
    }
    let intros = sections.iter_mut().flat_map(|section| section.intros.values_mut()).chain(home.values_mut());
    let titles = intros.map(|intro| (&intro.language, &mut intro.title, &mut intro.summary));
    set_titles(titles, &config, &formats);
    let editions = entries.iter_mut().flat_map(|entry| &mut entry.editions);
    let titles = editions.map(|edition| (&edition.language, &mut edition.title, &mut edition.summary));
    set_titles(titles, &config, &formats);
    for entry in &entries {
        kinds::common::check_reviews(entry, day, report);
    }
    watch.lap("read bundles");
    let collators: Vec<_> = config
        .languages
        .iter()
        .map(|language| (language.code.clone(), formats.of(&language.tag).map(|format| format.collator())))
        .collect();
    let compare = |code: &lang::Code, one: &str, other: &str| {
        let collator = collators.iter().find(|(known, _)| known == code).and_then(|(_, collator)| collator.as_ref());
        collator.map_or_else(|| one.cmp(other), |collator| collator.compare(one, other))
    };
    let site = assemble::assemble(Parts { config, day, entries, sections, home }, &tree, &compare, report);
    watch.lap("assemble");
    let said = said::read(&tree, &site.config.languages, report);
    let search = indexes(&site, settings.profile.views, &said, memory);
    watch.lap("search");
    let theme = speak(templates?, &site, &settings.profile, &catalog, &formats, (&tree, &search));
    Some(Loaded { tree, site, formats, catalog, theme, fonts, search })
}

/// Sets titles and summaries as their language does: they stand in lists, feeds and other pages, where nobody sets them again.
fn set_titles<'a>(
    titles: impl Iterator<Item = (&'a lang::Code, &'a mut String, &'a mut String)>,
    config: &config::Config,
    formats: &Formats,
) {
    let typographies: Vec<_> = config
        .languages
        .iter()
        .filter_map(|language| Some((&language.code, formats.of(&language.tag)?.typography())))
        .collect();
    for (code, title, summary) in titles {
        let Some((_, typography)) = typographies.iter().find(|(known, _)| *known == code) else { continue };
        for text in [title, summary] {
            let mut set = String::with_capacity(text.len());
            typography.apply(text, None, None, &mut set);
            *text = set;
        }
    }
}

/// The indexes of a site: every page that can be found is read, then each language is filed.
fn indexes(site: &Site, views: &[View], said: &BTreeMap<lang::Code, Said>, memory: &Memory) -> Indexes {
    let jobs = gather::jobs(site, views);
    let gathered: Vec<Gathered> = jobs.par_iter().map(|job| gather::pages(site, job, views, &memory.words)).collect();
    let mut parts: BTreeMap<(lang::Code, View), Vec<Gathered>> = BTreeMap::new();
    for part in gathered {
        parts.entry((part.code.clone(), part.scope)).or_default().push(part);
    }
    // Everyone has an index, be it empty; others where there is something for them.
    let scopes = |code: &lang::Code| gather::SCOPES.map(|(scope, _)| (code.clone(), scope));
    let all = site.config.languages.codes().flat_map(scopes).filter_map(|whose| match parts.remove(&whose) {
        None if whose.1 == View::Public => Some((whose, Vec::new())),
        parts => Some((whose, parts?)),
    });
    let all: Vec<((lang::Code, View), Vec<Gathered>)> = all.collect();
    let ideas = Ideas::of(site, said);
    let all = all.into_par_iter().map(|((code, scope), parts)| index(site, (&code, scope), &ideas, parts));
    Indexes::new(all.collect(), ideas)
}

/// Gives the templates the words of each language.
fn speak(
    templates: Templates,
    site: &Site,
    profile: &Profile,
    catalog: &Arc<Catalog>,
    formats: &Formats,
    (tree, search): (&Tree, &Indexes),
) -> Theme {
    let assets = outputs::assets::addresses(tree, &site.config.theme);
    let used = templates.used_words().iter().filter(|word| word.arguments.is_empty());
    let used: BTreeSet<String> = used.map(|word| word.id.clone()).collect();
    let languages = site.config.languages.iter().map(|language| {
        let words: Arc<dyn Words> = Arc::new(Spoken::new(catalog.clone(), language.tag.clone(), &used));
        let search = outputs::search::address(search, &language.code, profile.links);
        (language.code.clone(), words, outputs::shared::of(site, profile, language, formats, assets.clone(), search))
    });
    templates.speak(languages)
}

/// The catalog as templates see it.
struct Spoken {
    catalog: Arc<Catalog>,
    tag: lang::Tag,
    /// Messages that take no values, as HTML and as plain text: the same on every page, so they are formatted once.
    same: BTreeMap<String, (String, String)>,
}

impl Spoken {
    fn new(catalog: Arc<Catalog>, tag: lang::Tag, used: &BTreeSet<String>) -> Spoken {
        let mut spoken = Spoken { catalog, tag, same: BTreeMap::new() };
        let formatted = used.iter().filter_map(|id| {
            let both = (spoken.html(id, &[]).ok()?, spoken.plain(id, &[]).ok()?);
            Some((id.clone(), both))
        });
        spoken.same = formatted.collect();
        spoken
    }

    fn ask(
        &self,
        id: &str,
        arguments: &[(String, TemplateValue)],
        say: impl Fn(&[(&str, WordValue)], &mut Report) -> String,
    ) -> Result<String, Missing> {
        let values: Vec<(&str, WordValue)> = arguments
            .iter()
            .map(|(name, value)| {
                let value = match value {
                    TemplateValue::Text(text) => WordValue::Text(text.clone()),
                    TemplateValue::Number(number) => WordValue::Number(number.to_string()),
                };
                (name.as_str(), value)
            })
            .collect();
        let mut report = Report::new();
        let words = say(&values, &mut report);
        match report.iter().next() {
            None => Ok(words),
            Some(problem) => Err(match &problem.foreign {
                Some(reason) => Missing::Broken { reason: reason.clone() },
                None => Missing::Unknown { near: self.catalog.nearest(&self.tag, id) },
            }),
        }
    }
}

impl Words for Spoken {
    fn html(&self, id: &str, arguments: &[(String, TemplateValue)]) -> Result<String, Missing> {
        if let Some((html, _)) = self.same.get(id).filter(|_| arguments.is_empty()) {
            return Ok(html.clone());
        }
        self.ask(id, arguments, |values, report| self.catalog.format_html(&self.tag, id, values, report).marked())
    }

    fn plain(&self, id: &str, arguments: &[(String, TemplateValue)]) -> Result<String, Missing> {
        if let Some((_, plain)) = self.same.get(id).filter(|_| arguments.is_empty()) {
            return Ok(plain.clone());
        }
        self.ask(id, arguments, |values, report| self.catalog.format_plain(&self.tag, id, values, report).words)
    }
}

fn pages_of(plan: &Plan) -> Vec<(lang::Code, usize)> {
    let languages = plan.site.config.languages.codes();
    languages
        .map(|code| {
            let own =
                |route: &&Route| route.subject.language.as_ref() == Some(code) && route.path.extension() == "html";
            (code.clone(), plan.routes().iter().filter(own).count())
        })
        .collect()
}

/// How many files are made before any is handed on: bounds what is in memory at once.
const BATCH: usize = 512;

type Ended = (usize, Result<Report, (Report, Box<Problem>)>);

fn make(
    plan: &Plan,
    loaded: &Loaded,
    seals: &Seals,
    settings: &Settings,
    memory: &Memory,
    sink: &mut dyn Sink,
    mut weights: Option<&mut Weights>,
) -> Ended {
    let strict = settings.profile.strict;
    let minify =
        settings.minify.or(plan.site.config.minify).unwrap_or(if strict { Minify::Full } else { Minify::Tight });
    let mut report = Report::new();
    let glossaries = outputs::glossaries::glossaries(plan.site);
    let context = Context::new(
        plan,
        &loaded.catalog,
        &loaded.formats,
        &loaded.tree,
        (loaded.theme.inline(), &loaded.fonts, &loaded.search),
        glossaries,
        &mut report,
    );
    let bench = Bench { context: &context, theme: &loaded.theme, minify, memory };
    let scale = Scale::new(loaded.theme.inline(), bench.sheets(), plan.site.config.base_path());
    budget::script(loaded.theme.inline()).into_iter().for_each(|problem| report.add(problem));
    // A problem of the theme is one of many pages: it is told once, with their number.
    let mut of_the_theme: BTreeMap<Code, (Problem, usize)> = BTreeMap::new();
    let mut weighed = Vec::new();
    let mut forms = Forms::default();
    let mut files = 0;
    for batch in plan.routes().chunks(BATCH) {
        let finished: Vec<Finished> =
            batch.par_iter().map(|route| bench.finish(route, &scale, weights.is_some())).collect();
        let mut parts = Vec::with_capacity(finished.len());
        for (one, route) in finished.into_iter().zip(batch) {
            if let Some(file) = one.file {
                if let Some(weights) = &mut weights {
                    weights.note(&route.path, file.content.length());
                }
                if let Content::Bytes(bytes) = &file.content {
                    forms.note(route, bytes);
                }
                parts.push(Part { path: route.path.clone(), content: file.content });
            }
            report.merge(one.report);
            weighed.push(one.weighed);
            if let Some(problem) = one.heavy {
                match budget::is_of_the_theme(problem.code) {
                    true => of_the_theme.entry(problem.code).or_insert((problem, 0)).1 += 1,
                    false => report.add(problem),
                }
            }
        }
        let cleared: Vec<Result<Cleared, Leaks>> =
            parts.into_par_iter().map(|part| sealed::clear(part, seals)).collect();
        let mut leaks = Leaks::default();
        let mut parts = Vec::with_capacity(cleared.len());
        for part in cleared {
            match part {
                Ok(part) => parts.push(part),
                Err(more) => leaks.merge(more),
            }
        }
        if !leaks.is_empty() {
            leaks.problems().into_iter().for_each(|problem| report.add(problem));
            return (files, Ok(report));
        }
        for part in parts {
            if let Err(failure) = sink.accept(part) {
                return (files, Err((report, Box::new(failure))));
            }
            files += 1;
        }
    }
    let best = |text: &str| {
        let question = memo::question("form", &[text.as_bytes()]);
        memory.weights.answer(question, |_| 64, || budget::best(text))
    };
    forms.problem(best).into_iter().for_each(|problem| report.add(problem));
    of_the_theme.into_values().for_each(|(problem, count)| report.add(problem.with("count", count)));
    if let Some(weights) = weights {
        weights.types = bench.types(&weighed);
        weights.sort();
    }
    (files, Ok(report))
}

/// Where files are made.
struct Bench<'a> {
    context: &'a Context<'a>,
    theme: &'a Theme,
    minify: Minify,
    memory: &'a Memory,
}

/// A file, composed and rendered.
struct Finished {
    file: Option<Made>,
    report: Report,
    /// What is wrong with its weight.
    heavy: Option<Problem>,
    /// Only where a table of weights is asked for.
    weighed: Option<Weighed>,
}

struct Made {
    content: Content,
    /// The type of a page; of other files nothing.
    kind: Option<String>,
}

impl Made {
    /// Its text and its type, if it is a page.
    fn page(&self) -> Option<(&str, &str)> {
        match (&self.content, &self.kind) {
            (Content::Bytes(bytes), Some(kind)) => Some((std::str::from_utf8(bytes).ok()?, kind)),
            _ => None,
        }
    }
}

impl Bench<'_> {
    /// One file: composed, rendered, proved, weighed.
    fn finish(&self, route: &Route, scale: &Scale, tell: bool) -> Finished {
        let mut report = Report::new();
        let file = self.make(route, &mut report);
        let page = file.as_ref().and_then(Made::page);
        let heavy = page.and_then(|(page, kind)| self.check_weight(page, kind, scale, route));
        let weighed = page.filter(|_| tell).map(|(page, kind)| {
            let sheet = scale.sheets(page, &route.path).iter().map(|sheet| sheet.weight).sum();
            Weighed { kind: kind.to_owned(), quick: budget::quick(page) + sheet, sheet }
        });
        Finished { file, report, heavy, weighed }
    }

    fn make(&self, route: &Route, report: &mut Report) -> Option<Made> {
        let Some(output) = outputs::find(route.subject.output) else {
            report.add(Problem::new(NO_OUTPUT).with("path", route.path.as_str()).with("output", route.subject.output));
            return None;
        };
        let recipe = (output.compose)(self.context, route, report)?;
        self.follow(recipe, route, report)
    }

    /// Makes what a recipe says.
    fn follow(&self, recipe: Recipe, route: &Route, report: &mut Report) -> Option<Made> {
        let site = self.context.site();
        let mut kind = None;
        let content = match recipe {
            Recipe::Page { template, view, language } => match self.theme.render(template, &view, &language) {
                Ok(page) => {
                    prove_direction(&page, site.language(&language).direction, route, report);
                    kind = Some(view.kind().to_owned());
                    Content::Bytes(small(page, self.minify, self.memory, report))
                }
                Err(problem) => {
                    report.add(*problem);
                    return None;
                }
            },
            Recipe::Document { template, view, language, address } => {
                match self.theme.render(template, &view, &language) {
                    Ok(page) => {
                        prove_direction(&page, site.language(&language).direction, route, report);
                        Content::Bytes(word::document(&page, address.as_deref())?)
                    }
                    Err(problem) => {
                        report.add(*problem);
                        return None;
                    }
                }
            }
            Recipe::Packed { files } => {
                let files: Option<Vec<(String, Vec<u8>)>> = files
                    .into_iter()
                    .map(|(name, recipe)| match self.follow(recipe, route, report)?.content {
                        Content::Bytes(bytes) => Some((name, bytes)),
                        Content::Media(media) => Some((name, media.read().ok()?)),
                    })
                    .collect();
                Content::Bytes(word::packed(&files?)?)
            }
            Recipe::Bytes(bytes) => Content::Bytes(bytes),
            Recipe::Copy(media) => Content::Media(media),
            Recipe::Picture { media, width } => {
                Content::Bytes(picture(&media, width, route, site, self.memory, report)?)
            }
            Recipe::Font { media, characters } => match font(&media, &characters, self.memory) {
                Ok(bytes) => Content::Bytes(bytes.to_vec()),
                Err(reason) => {
                    report.add(Problem::new(BROKEN_FONT).with("path", route.path.as_str()).foreign(reason));
                    return None;
                }
            },
        };
        Some(Made { content, kind })
    }

    /// The style sheets of the site with what they weigh, before the pages that name them are made.
    fn sheets(&self) -> BTreeMap<String, Sheet> {
        let routes = self.context.plan.routes();
        let length = |path: &str| -> usize {
            let font = routes.iter().find(|route| route.path.as_str() == path);
            // What is wrong with a file is said when it is made.
            let made = font.and_then(|font| self.make(font, &mut Report::new()));
            made.map_or(0, |made| made.content.length() as usize)
        };
        let of = |route: &Route| match self.make(route, &mut Report::new())?.content {
            Content::Bytes(bytes) => {
                let text = String::from_utf8(bytes).ok()?;
                Some((route.path.to_string(), Sheet::new(&text, &route.path, length)))
            }
            Content::Media(_) => None,
        };
        routes.iter().filter(|route| route.path.extension() == "css").filter_map(of).collect()
    }

    /// What is wrong with the weight of a page.
    fn check_weight(&self, page: &str, kind: &str, scale: &Scale, route: &Route) -> Option<Problem> {
        let sheets = scale.sheets(page, &route.path);
        let sheet: usize = sheets.iter().map(|sheet| sheet.weight).sum();
        let limit = budget::of(kind).saturating_sub(sheet);
        if page.len() > limit && scale.estimate(page) > limit {
            let question = memo::question("weight", &[page.as_bytes(), &limit.to_le_bytes()]);
            let weight = self.memory.weights.answer(
                question,
                |_| 64,
                || Some(budget::quick(page)).filter(|quick| *quick <= limit).unwrap_or_else(|| budget::best(page)),
            );
            if weight > limit {
                let parts = PageParts::of(page, weight, sheet);
                return Some(budget::too_heavy(self.context.site(), route, kind, weight + sheet, &parts));
            }
        }
        budget::sheets(&sheets, route)
    }

    /// What the pages of each type weigh, the pages that fill it weighed again with care.
    fn types(&self, pages: &[Option<Weighed>]) -> Vec<OfType> {
        let routes = self.context.plan.routes();
        let again = |at: &usize| -> Option<(usize, usize, String)> {
            let page = self.make(&routes[*at], &mut Report::new())?.page()?.0.to_owned();
            Some((budget::best(&page) + pages[*at].as_ref()?.sheet, *at, page))
        };
        let of = |chosen: &Chosen| -> Option<OfType> {
            let weighed: Vec<(usize, usize, String)> = chosen.pages().par_iter().filter_map(again).collect();
            let median = weighed.iter().find(|(_, at, _)| *at == chosen.middle)?.0;
            let (weight, at, page) = weighed.iter().max_by_key(|(weight, at, _)| (*weight, std::cmp::Reverse(*at)))?;
            let sheet = pages[*at].as_ref()?.sheet;
            Some(OfType {
                kind: chosen.kind.clone(),
                budget: budget::of(&chosen.kind),
                count: chosen.count,
                median,
                heaviest: routes[*at].path.clone(),
                weight: *weight,
                parts: PageParts::of(page, weight - sheet, sheet),
            })
        };
        budget::choose(pages).par_iter().filter_map(of).collect()
    }
}

/// On a right-to-left page, every number must be read in its own order.
fn prove_direction(page: &str, direction: lang::Direction, route: &Route, report: &mut Report) {
    if direction == lang::Direction::RightToLeft {
        for fact in bidi::out_of_order(page) {
            report.add(Problem::new(OUT_OF_ORDER).with("path", route.path.as_str()).with("word", fact.fact));
        }
    }
}

fn small(page: String, minify: Minify, memory: &Memory, report: &mut Report) -> Vec<u8> {
    if minify == Minify::Tight {
        return page.into_bytes();
    }
    let question = memo::question("minify", &[page.as_bytes()]);
    if let Some(answer) = memory.minified.get(question) {
        return answer.to_vec();
    }
    let (bytes, problem) = render::minify(&page);
    match problem {
        Some(problem) => report.add(problem),
        None => memory.minified.put(question, bytes.as_slice().into(), bytes.len()),
    }
    bytes
}

fn picture(
    media: &Media,
    width: u32,
    route: &Route,
    site: &Site,
    memory: &Memory,
    report: &mut Report,
) -> Option<Vec<u8>> {
    let parts: [&[u8]; 3] = [&media.hash.to_le_bytes(), &width.to_le_bytes(), &picture::VERSION.to_le_bytes()];
    let question = memo::question("picture", &parts);
    if let Some(answer) = memory.pictures.get(question) {
        return Some(answer.to_vec());
    }
    let read = media.read().map_err(|error| error.to_string());
    match read.and_then(|bytes| picture::derive(&bytes, width)) {
        Ok(bytes) => {
            memory.pictures.put(question, bytes.as_slice().into(), bytes.len());
            Some(bytes)
        }
        Err(reason) => {
            let origin = pictures::origin(site, route);
            let mut problem = Problem::new(BROKEN_PICTURE).with("path", route.path.as_str()).foreign(reason);
            problem.places = origin.iter().map(|(_, attachment)| Place::file(&attachment.path)).collect();
            problem.bundle = origin.map(|(entry, _)| entry.key.to_string());
            report.add(problem);
            None
        }
    }
}

/// What is measured in a recording, worked out once for the same bytes.
pub fn listen(media: &Media, memory: &Memory) -> std::io::Result<Result<Measures, Unheard>> {
    let question = memo::question("sound", &[&media.hash.to_le_bytes(), &measures::VERSION.to_le_bytes()]);
    let kept = memory.sounds.get(question);
    if let Some(answer) = kept.and_then(|kept| serde_json::from_slice(&kept).ok()) {
        return Ok(answer);
    }
    let answer = measures::measure(&media.read()?);
    // What another build of the program can hear is not remembered as unheard.
    if answer != Err(Unheard::NotBuilt)
        && let Ok(kept) = serde_json::to_vec(&answer)
    {
        memory.sounds.put(question, kept.as_slice().into(), kept.len());
    }
    Ok(answer)
}

/// A font with some characters alone; `Err` holds the reason of a library.
fn font(media: &Media, characters: &str, memory: &Memory) -> Result<Arc<[u8]>, String> {
    let parts: [&[u8]; 3] = [&media.hash.to_le_bytes(), characters.as_bytes(), &font::VERSION.to_le_bytes()];
    let question = memo::question("font", &parts);
    if let Some(answer) = memory.fonts.get(question) {
        return Ok(answer);
    }
    let whole = media.read().map_err(|error| error.to_string())?;
    let bytes: Arc<[u8]> = font::subset(&whole, characters)?.into();
    memory.fonts.put(question, bytes.clone(), bytes.len());
    Ok(bytes)
}

/// Works with this many threads from now on; to be said before the first build. False if it was too late.
pub fn limit_threads(count: usize) -> bool {
    rayon::ThreadPoolBuilder::new().num_threads(count).build_global().is_ok()
}

/// What a run says of itself when asked whether anything stops it.
pub fn stops(report: &Report) -> bool {
    report.has(Weight::Stop) || report.has(Weight::Error)
}

/// A sink for tests and previews: every file in memory, in the order of paths.
#[derive(Default)]
pub struct InMemory {
    pub files: Mutex<BTreeMap<String, Content>>,
}

impl Sink for InMemory {
    fn accept(&mut self, part: Cleared) -> Result<(), Problem> {
        let part = part.into_part();
        if let Ok(files) = self.files.get_mut() {
            files.insert(part.path.to_string(), part.content);
        }
        Ok(())
    }
}
