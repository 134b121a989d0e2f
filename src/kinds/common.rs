//! A bundle into an entry: what every kind has in common. Enters: a bundle, its kind, the languages. Leaves: an `Entry` with
//! an edition a language, or nothing after problems that leave nothing to show.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use serde_json::{Map, Value as Json};

use crate::content::bundle::{Bundle, Source};
use crate::content::contact::Contact;
use crate::content::course::Course;
use crate::content::entry::{Attachment, Edition, Entry, Policy, Review, Safety};
use crate::content::event::Event;
use crate::content::front;
use crate::content::ledger;
use crate::content::lesson::{Lesson, is_for_family_alone};
use crate::content::media;
use crate::content::paper::Paper;
use crate::content::radio::Radio;
use crate::content::service::{Organization, Premises, Service};
use crate::date::Date;
use crate::diag::report::{Code, Place, Problem, Report};
use crate::kinds::charts::{self, Said};
use crate::kinds::fields;
use crate::kinds::lower::lower;
use crate::kinds::unwritten;
use crate::lang::{self, Languages};
use crate::markdown::blocks::View;
use crate::markdown::chart::Form;
use crate::markdown::table::{self, Fault};
use crate::path::SourcePath;
use crate::source::shape::{self, Field};
use crate::source::yaml::{self, Node};
use crate::text::damage;

const FRONT_UNCLOSED: Code = Code::error("B111");
const FRONT_MISSING: Code = Code::error("B122");
const SOURCE_MISSING: Code = Code::error("B112");
const WINDOW_REVERSED: Code = Code::error("B113");
const REVIEW_IN_FUTURE: Code = Code::error("B114");
const MEDIA_UNKNOWN: Code = Code::error("B115");
const LEDGER_WITHOUT_TEXT: Code = Code::advice("B116");
const UNKNOWN_SOURCE_LANGUAGE: Code = Code::error("B117");
const EMPTY_TABLE: Code = Code::error("B118");
const UNEVEN_TABLE: Code = Code::error("B119");
const LARGE_TABLE: Code = Code::error("B120");
const UNCLOSED_CELL: Code = Code::error("B121");
const DAMAGED: Code = Code::advice("B134");

/// What a kind's own reader sees: facts and words already checked against their shapes.
pub struct Draft<'a> {
    pub key: &'a str,
    pub facts: &'a Map<String, Json>,
    pub facts_node: &'a Node,
    pub facts_path: &'a SourcePath,
    pub source: &'a lang::Code,
    pub texts: &'a [Text<'a>],
}

impl Draft<'_> {
    /// Whether its writer says that it is not ready.
    pub fn unpublished(&self) -> bool {
        flag(self.facts, "draft")
    }
}

/// The front matter of one language.
pub struct Text<'a> {
    pub language: &'a lang::Code,
    pub path: &'a SourcePath,
    pub front: Node,
    pub words: Map<String, Json>,
    body: usize,
    file: &'a Source,
}

/// What only the kind's own reader knows.
#[derive(Default)]
pub struct Special {
    pub contact: Option<Contact>,
    pub service: Option<Arc<Service>>,
    pub organization: Option<Arc<Organization>>,
    pub premises: Option<Arc<Premises>>,
    pub paper: Option<Paper>,
    pub lesson: Option<Arc<Lesson>>,
    pub course: Option<Arc<Course>>,
    pub event: Option<Arc<Event>>,
    pub radio: Option<Arc<Radio>>,
    /// What must be true of its facts and its texts together.
    pub check: Option<Check>,
    /// Facts for its template.
    pub facts: Json,
}

/// What a kind asks of facts and texts together.
pub type Check = fn(&Draft, &Special, &[Edition], &mut Report);

/// A kind's own reader.
pub type Reader = fn(&Draft, &mut Report) -> Special;

/// What a row of the table of kinds gives to `read`.
pub struct Kind {
    pub name: &'static str,
    pub template: &'static str,
    pub facts: &'static [Field],
    pub words: &'static [Field],
    pub policy: Policy,
    /// For whom pages are made of it.
    pub views: &'static [View],
    pub read: Reader,
}

/// Reads one bundle of a section whose kind is given; `find` knows the kind that `facts.yaml` may name instead, and `listen` measures
/// recordings.
pub fn read(
    bundle: &Bundle,
    kind: &'static Kind,
    find: fn(&str) -> Option<&'static Kind>,
    languages: &Languages,
    listen: media::Listen,
    report: &mut Report,
) -> Option<Entry> {
    let key = &*bundle.key;
    if bundle.unreadable {
        return None;
    }
    let facts_path = &bundle.facts.path;
    let mut own = Report::new();
    let facts_node = yaml::parse(facts_path, &bundle.facts.text, 0, &mut own);
    own.iter().cloned().for_each(|problem| report.add(problem.in_bundle(key)));
    let own = facts_node.as_ref().and_then(|node| find(node.get("kind")?.text()?));
    let kind = own.unwrap_or(kind);
    let texts: Vec<Text> = languages
        .iter()
        .filter_map(|language| read_text(&language.code, bundle.texts.get(&language.code)?, kind, key, report))
        .collect();
    let facts_node = facts_node?;
    damaged(&bundle.facts, key, report);
    let facts = shape::read_record(&facts_node, &[fields::FACTS, kind.facts], facts_path, Some(key), report);
    let source = source_language(&facts, &facts_node, bundle, &texts, languages, report)?;
    let draft = Draft { key, facts: &facts, facts_node: &facts_node, facts_path, source: &source, texts: &texts };
    if !draft.unpublished() {
        let is_script = matches!(kind.name, "spot" | "programme");
        texts.iter().for_each(|text| unwritten::check(text.file, text.body, is_script, key, report));
    }
    let special = (kind.read)(&draft, report);
    let attachments = media::attachments(bundle, listen, report);
    let editions: Vec<Edition> =
        texts.iter().map(|text| edition(text, bundle, kind, &source, &attachments, report)).collect();
    if let Some(check) = special.check {
        check(&draft, &special, &editions, report);
    }
    media::check_use(&attachments, &editions, special.radio.as_deref(), key, report);
    check_tables(bundle, &editions, report);
    let said = texts.iter().zip(&editions);
    let said = said.map(|(text, edition)| Said { path: text.path, front: &text.front, words: &text.words, edition });
    let chart_sources = charts::check(bundle, &said.collect::<Vec<_>>(), &source, report);
    for (code, ledger) in bundle.ledgers.iter().filter(|(code, _)| !bundle.texts.contains_key(code)) {
        let language = languages.get(code).into_iter().collect::<Vec<_>>();
        report.add(Problem::new(LEDGER_WITHOUT_TEXT).at(Place::file(&ledger.path)).with("language", language));
    }
    let unread = bundle.texts.keys().filter(|code| !editions.iter().any(|one| one.language == **code));
    let unread = unread.cloned().collect();
    let alone = |edition: &Edition| edition.words.as_object().is_some_and(is_for_family_alone);
    let (family, editions): (Vec<Edition>, Vec<Edition>) = editions.into_iter().partition(alone);
    let place = |path: &[&str]| Place::range(facts_path, facts_node.find(path).range.clone());
    let (publish_from, publish_until) = (date(&facts, "publish_from"), date(&facts, "publish_until"));
    if let (Some(from), Some(until)) = (publish_from, publish_until)
        && until < from
    {
        report.add(Problem::new(WINDOW_REVERSED).at(place(&["publish_until"])).in_bundle(key));
    }
    let placed = |name: &str| -> Vec<(String, Place)> {
        let ids = facts_node.find_each(name, list(&facts, name)).into_iter();
        ids.map(|(id, range)| (id, Place::range(facts_path, range))).collect()
    };
    Some(Entry {
        key: bundle.key.clone(),
        kind: kind.name,
        template: kind.template,
        section: bundle.section.clone(),
        facts_path: facts_path.clone(),
        source,
        unread,
        editions,
        family,
        policy: kind.policy,
        safety: safety(&facts),
        contact: special.contact,
        service: special.service,
        organization: special.organization,
        premises: special.premises,
        paper: special.paper,
        lesson: special.lesson,
        course: special.course,
        event: special.event,
        radio: special.radio,
        topics: placed("topics"),
        audiences: placed("audiences"),
        regions: placed("regions"),
        sources: placed("sources"),
        definition: text_of(&facts, "definition").map(|id| (id, place(&["definition"]))),
        order: facts.get("order").and_then(Json::as_i64).unwrap_or(i64::MAX / 2),
        updated: date(&facts, "updated"),
        publish_from,
        publish_until,
        draft: flag(&facts, "draft"),
        sample: flag(&facts, "sample"),
        reviews: reviews(&facts, &place),
        attachments,
        tables: bundle
            .inserts
            .iter()
            .map(|(name, file)| (name.clone(), (file.path.clone(), file.text.clone())))
            .collect(),
        chart_sources,
        facts: special.facts,
    })
}

/// Reviews that claim a day after the day of the build are said so, once the day is known.
pub fn check_reviews(entry: &Entry, day: Date, report: &mut Report) {
    for review in entry.reviews.iter().filter(|review| review.date > day) {
        let problem = Problem::new(REVIEW_IN_FUTURE).at(review.place.clone());
        report.add(problem.with("date", review.date.to_string()).in_bundle(&entry.key));
    }
}

fn read_text<'a>(
    language: &'a lang::Code,
    file: &'a Source,
    kind: &Kind,
    key: &str,
    report: &mut Report,
) -> Option<Text<'a>> {
    damaged(file, key, report);
    let Some(parts) = front::split(&file.text) else {
        report.add(Problem::new(FRONT_UNCLOSED).at(Place::range(&file.path, 0..3)).in_bundle(key));
        return None;
    };
    if parts.body == 0 {
        let problem = Problem::new(FRONT_MISSING).at(Place::file(&file.path)).with("file", file.path.name());
        report.add(problem.correct("---\ntitle: \nsummary: \n---").in_bundle(key));
        return None;
    }
    let mut own = Report::new();
    let front = yaml::parse(&file.path, &file.text[parts.front.clone()], parts.front.start, &mut own);
    own.iter().cloned().for_each(|problem| report.add(problem.in_bundle(key)));
    let front = front?;
    let words = shape::read_record(&front, &[fields::WORDS, kind.words], &file.path, Some(key), report);
    Some(Text { language, path: &file.path, front, words, body: parts.body, file })
}

/// Says where letters of a text were damaged. What hours say is read, and told, with the hours.
fn damaged(file: &Source, key: &str, report: &mut Report) {
    let Some(range) = damage::first(&file.text) else { return };
    let line = file.text[..range.start].rsplit('\n').next().unwrap_or_default();
    if line.contains("hours:") {
        return;
    }
    let word = file.text[range.clone()].to_owned();
    report.add(Problem::new(DAMAGED).at(Place::range(&file.path, range)).with("word", word).in_bundle(key));
}

fn source_language(
    facts: &Map<String, Json>,
    node: &Node,
    bundle: &Bundle,
    texts: &[Text],
    languages: &Languages,
    report: &mut Report,
) -> Option<lang::Code> {
    let Some(named) = text_of(facts, "source") else {
        return texts.first().map(|text| text.language.clone());
    };
    let place = Place::range(&bundle.facts.path, node.find(&["source"]).range.clone());
    let known: Vec<String> = languages.codes().map(|code| code.to_string()).collect();
    match languages.by_code(&named) {
        Some(language) if bundle.texts.contains_key(&language.code) => Some(language.code.clone()),
        Some(_) => {
            let file = format!("{}/{named}.md", bundle.folder);
            report.add(Problem::new(SOURCE_MISSING).at(place).with("file", file).in_bundle(&bundle.key));
            None
        }
        None => {
            let problem = Problem::new(UNKNOWN_SOURCE_LANGUAGE).at(place).with("word", named).with("known", known);
            report.add(problem.in_bundle(&bundle.key));
            None
        }
    }
}

fn edition(
    text: &Text,
    bundle: &Bundle,
    kind: &Kind,
    source: &lang::Code,
    attachments: &BTreeMap<String, Attachment>,
    report: &mut Report,
) -> Edition {
    let key = &*bundle.key;
    let (state, origin) = ledger::of(bundle.ledgers.get(text.language), text.language == source, Some(key), report);
    let place = |path: &[&str]| Place::range(text.path, text.front.find(path).range.clone());
    let mut alternatives = BTreeMap::new();
    if let Some(media) = text.words.get("media").and_then(Json::as_object) {
        for (name, words) in media {
            if !attachments.contains_key(name) {
                let known: Vec<String> = attachments.keys().cloned().collect();
                report.add(
                    Problem::new(MEDIA_UNKNOWN)
                        .at(Place::range(text.path, text.front.find_key(&["media", name])))
                        .with("word", name)
                        .with("known", known)
                        .in_bundle(key),
                );
            }
            if let Some(alt) = words["alt"].as_str() {
                alternatives.insert(name.clone(), alt.to_owned());
            }
        }
    }
    let views = if is_for_family_alone(&text.words) { &[View::Family] } else { kind.views };
    let aliases = text.front.find_each("aliases", list(&text.words, "aliases")).into_iter();
    Edition {
        language: text.language.clone(),
        state,
        origin,
        path: text.path.clone(),
        title: text_of(&text.words, "title").unwrap_or_default(),
        title_place: place(&["title"]),
        summary: text_of(&text.words, "summary").unwrap_or_default(),
        neutral: text_of(&text.words, "neutral"),
        slug: text_of(&text.words, "slug"),
        aliases: aliases.map(|(alias, range)| (alias, Place::range(text.path, range))).collect(),
        words: Json::Object(text.words.clone()),
        alternatives,
        bodies: lower(text.file, text.body, views, key, report),
    }
}

/// Every file that a text shows as a table is one.
fn check_tables(bundle: &Bundle, editions: &[Edition], report: &mut Report) {
    let files = editions.iter().flat_map(|edition| edition.bodies.values()).flat_map(|body| &body.outline.files);
    let shown: BTreeSet<&str> = files
        .filter(|(_, purpose, _)| *purpose == "table" || Form::named(purpose).is_some())
        .map(|(name, ..)| name.as_str())
        .collect();
    for file in shown.into_iter().filter_map(|name| bundle.inserts.get(name)) {
        let Err(fault) = table::read(&file.text) else { continue };
        let problem = match fault {
            Fault::Empty => Problem::new(EMPTY_TABLE).at(Place::file(&file.path)),
            Fault::Uneven { row, range, cells, wanted } => Problem::new(UNEVEN_TABLE)
                .at(Place::range(&file.path, range))
                .with("row", row)
                .with("count", cells)
                .with("wanted", wanted),
            Fault::TooLarge { columns } => Problem::new(LARGE_TABLE)
                .at(Place::file(&file.path))
                .with("columns", columns)
                .with("most_columns", table::MOST_COLUMNS)
                .with("most_cells", table::MOST_CELLS),
            Fault::Unclosed { row, range } => {
                Problem::new(UNCLOSED_CELL).at(Place::range(&file.path, range)).with("row", row)
            }
        };
        report.add(problem.with("file", file.path.name()).in_bundle(&bundle.key));
    }
}

fn safety(facts: &Map<String, Json>) -> Safety {
    match facts.get("safety").and_then(Json::as_str) {
        Some("help") => Safety::Help,
        Some("legal") => Safety::Legal,
        Some("lesson") => Safety::Lesson,
        _ => Safety::Article,
    }
}

fn reviews(facts: &Map<String, Json>, place: &dyn Fn(&[&str]) -> Place) -> Vec<Review> {
    let reviews = facts.get("reviewed_by").and_then(Json::as_array).into_iter().flatten();
    reviews
        .enumerate()
        .filter_map(|(at, review)| {
            let date = Date::parse(review["date"].as_str()?)?;
            let place = place(&["reviewed_by", &at.to_string(), "date"]);
            Some(Review { role: review["role"].as_str()?.to_owned(), date, place })
        })
        .collect()
}

fn text_of(map: &Map<String, Json>, name: &str) -> Option<String> {
    map.get(name).and_then(Json::as_str).map(str::to_owned)
}

fn list(map: &Map<String, Json>, name: &str) -> Vec<String> {
    let items = map.get(name).and_then(Json::as_array).into_iter().flatten();
    items.filter_map(|item| item.as_str().map(str::to_owned)).collect()
}

fn flag(map: &Map<String, Json>, name: &str) -> bool {
    map.get(name).and_then(Json::as_bool).unwrap_or_default()
}

fn date(map: &Map<String, Json>, name: &str) -> Option<Date> {
    map.get(name).and_then(Json::as_str).and_then(Date::parse)
}
