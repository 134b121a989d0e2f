//! A lesson, and a session: a meeting of parents, a training. Enters: facts and words already checked against their shapes, then the
//! editions with the marks of their blocks. Leaves: a `Lesson`, and problems: minutes that do not add up, words that are missing,
//! what a hard subject asks for and is not there.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use serde_json::{Value as Json, json};

use crate::content::entry::Edition;
use crate::content::lesson::{self, Alignment, BlockMark, Lesson, Material, Named, SENSITIVE, Step};
use crate::diag::report::{Code, Place, Problem, Report, nearest};
use crate::kinds::common::{Draft, Special};
use crate::kinds::ids;
use crate::kinds::protocol::ROLES;
use crate::markdown::blocks::View;
use crate::source::shape::{Field, Shape, optional, required};

const AGES: Code = Code::error("K180");
const MINUTES: Code = Code::error("K182");
const SHORT_MINUTES: Code = Code::error("K183");
const NEEDED: Code = Code::error("K164");
const NO_TIME: Code = Code::error("K169");
const STEPS_DIFFER: Code = Code::error("K170");
const VALUE_DIFFERS: Code = Code::error("K171");
const ID_TWICE: Code = Code::error("K172");
const NO_SCENE: Code = Code::error("K173");
const QUIZ: Code = Code::error("K174");
const ANSWERS_DIFFER: Code = Code::error("K175");
const TOO_LONG: Code = Code::error("K176");
const UNKNOWN_PART: Code = Code::error("K177");
const NO_STEP: Code = Code::error("K178");
const NOTHING_TO_TELL: Code = Code::error("K179");
const STEP_INSIDE: Code = Code::error("K184");
const VARIANT_OF_NOTHING: Code = Code::error("K185");
const VARIANT_OF_WHOM: Code = Code::error("K186");

/// An hour and a half a day for a week: longer than any lesson.
const MINUTES_RANGE: Shape = Shape::Number { least: 1, most: 600 };
const PEOPLE: Shape = Shape::Number { least: 1, most: 1000 };
const KEYS: Shape = Shape::List(&Shape::Key);
const IDS: &[Field] = &[required("id", Shape::Key), optional("assessed_by", KEYS)];
const MATERIAL: &[Field] = &[
    required("id", Shape::Key),
    optional("handout", Shape::Key),
    optional("per", Shape::OneOf(&["person", "pair", "group", "class"])),
];
const GROUP: &[Field] = &[optional("min", PEOPLE), optional("max", PEOPLE)];
const CURRICULUM: &[Field] = &[
    required("id", Shape::Key),
    required("framework", Shape::OneOf(&["qc-ccq", "qc-sexuality", "qc-career", "on-hpe", "on-other"])),
    optional("cycle", Shape::OneOf(&["qc-prim-cycle-2", "qc-prim-cycle-3", "qc-sec-cycle-1", "qc-sec-cycle-2"])),
    required("relation", Shape::OneOf(&["teaches", "supports"])),
    optional("source", Shape::Key),
];
const SAFEGUARDING: &[Field] = &[
    optional("protocols", KEYS),
    optional("adults_present", Shape::Number { least: 1, most: 20 }),
    optional("opt_out", Shape::Flag),
];
const EVALUATION: &[Field] =
    &[optional("pre", Shape::Key), optional("post", Shape::Key), optional("fidelity", Shape::Flag)];
const SENSITIVITY: Field = required("sensitivity", Shape::Number { least: 0, most: 3 });
const OBJECTIVES: Field = required("objectives", Shape::List(&Shape::Short(IDS, "id")));
const MATERIALS: Field = optional("materials", Shape::List(&Shape::Short(MATERIAL, "id")));
const PREPARATION: Field = optional("preparation", KEYS);

pub const FACTS: &[Field] = &[
    required("ages", Shape::List(&Shape::Number { least: 3, most: 99 })),
    required("levels", KEYS),
    required("settings", KEYS),
    required("modes", KEYS),
    optional("group", Shape::Record(GROUP)),
    required("duration", MINUTES_RANGE),
    optional("short_path", MINUTES_RANGE),
    SENSITIVITY,
    optional("variant", Shape::OneOf(&["universal", "targeted"])),
    optional("variant_of", Shape::Key),
    optional("prerequisites", KEYS),
    OBJECTIVES,
    optional("key_messages", KEYS),
    optional("vocabulary", KEYS),
    MATERIALS,
    PREPARATION,
    optional("curriculum", Shape::List(&Shape::Record(CURRICULUM))),
    optional("safeguarding", Shape::Record(SAFEGUARDING)),
    optional("help", KEYS),
    optional("evaluation", Shape::Record(EVALUATION)),
];

/// Of a meeting of parents or a training.
pub const SESSION_FACTS: &[Field] = &[
    required("for", Shape::OneOf(&["parents", "training"])),
    optional("roles", Shape::List(&Shape::OneOf(ROLES))),
    required("settings", KEYS),
    required("modes", KEYS),
    optional("group", Shape::Record(GROUP)),
    required("duration", MINUTES_RANGE),
    optional("short_path", MINUTES_RANGE),
    SENSITIVITY,
    OBJECTIVES,
    optional("key_messages", KEYS),
    optional("vocabulary", KEYS),
    optional("on_air", KEYS),
    MATERIALS,
    PREPARATION,
    optional("safeguarding", Shape::Record(SAFEGUARDING)),
    optional("help", KEYS),
    optional("evaluation", Shape::Record(EVALUATION)),
];

const OWN_TITLE: &[Field] = &[optional("title", Shape::Text), optional("summary", Shape::Text)];

pub const WORDS: &[Field] = &[
    optional("content_note", Shape::Text),
    optional("essential_question", Shape::Text),
    optional("objectives", Shape::Each(&Shape::Text)),
    optional("materials", Shape::Each(&Shape::Text)),
    optional("preparation", Shape::Each(&Shape::Text)),
    optional("curriculum", Shape::Each(&Shape::Text)),
    optional("student", Shape::Record(OWN_TITLE)),
    optional("family", Shape::Record(OWN_TITLE)),
    optional("only", Shape::OneOf(&["family"])),
];

/// Lists of facts that have words under the same ids.
const SPOKEN: [&str; 4] = ["objectives", "materials", "preparation", "curriculum"];

pub fn read(draft: &Draft, report: &mut Report) -> Special {
    let number = |name: &str| draft.facts.get(name).and_then(Json::as_u64).map(|number| number as u32);
    let ages = ages(draft, report);
    for field in SPOKEN {
        ids::check(draft, field, report);
    }
    let safeguarding = draft.facts.get("safeguarding");
    let evaluation = draft.facts.get("evaluation");
    let lesson = Lesson {
        ages,
        levels: keys(draft, &["levels"]),
        settings: keys(draft, &["settings"]),
        modes: keys(draft, &["modes"]),
        group: draft.facts.get("group").map(|group| {
            let number = |name: &str| group[name].as_u64().map(|number| number as u32);
            (number("min"), number("max"))
        }),
        duration: number("duration").unwrap_or_default(),
        short_path: number("short_path"),
        sensitivity: number("sensitivity").unwrap_or_default(),
        variant: text(draft.facts.get("variant")),
        variant_of: keys(draft, &["variant_of"]),
        prerequisites: keys(draft, &["prerequisites"]),
        on_air: keys(draft, &["on_air"]),
        objectives: ids::of(draft.facts.get("objectives")),
        materials: list(draft.facts.get("materials"))
            .map(|item| Material {
                id: item["id"].as_str().unwrap_or_default().to_owned(),
                handout: text(item.get("handout")),
                per: text(item.get("per")),
            })
            .collect(),
        preparation: ids::of(draft.facts.get("preparation")),
        curriculum: list(draft.facts.get("curriculum"))
            .map(|item| Alignment {
                id: item["id"].as_str().unwrap_or_default().to_owned(),
                framework: item["framework"].as_str().unwrap_or_default().to_owned(),
                cycle: text(item.get("cycle")),
                relation: item["relation"].as_str().unwrap_or_default().to_owned(),
                source: text(item.get("source")),
            })
            .collect(),
        key_messages: keys(draft, &["key_messages"]),
        vocabulary: keys(draft, &["vocabulary"]),
        protocols: keys(draft, &["safeguarding", "protocols"]),
        adults: safeguarding.and_then(|facts| facts["adults_present"].as_u64()).map(|number| number as u32),
        opt_out: safeguarding.and_then(|facts| facts["opt_out"].as_bool()).unwrap_or_default(),
        help: keys(draft, &["help"]),
        before: keys(draft, &["evaluation", "pre"]),
        after: keys(draft, &["evaluation", "post"]),
        fidelity: evaluation.and_then(|facts| facts["fidelity"].as_bool()).unwrap_or_default(),
        meeting: text(draft.facts.get("for")),
    };
    Special { lesson: Some(Arc::new(lesson)), check: Some(check), facts: json!({}), ..Special::default() }
}

/// What must be true of a lesson and its texts together.
fn check(draft: &Draft, special: &Special, editions: &[Edition], report: &mut Report) {
    let Some(lesson) = &special.lesson else { return };
    let whole: Vec<&Edition> = editions.iter().filter(|edition| edition.body(View::Facilitator).is_some()).collect();
    let Some(source) = whole.iter().find(|edition| edition.language == *draft.source) else { return };
    let parts = parts(source);
    let steps = source.body(View::Facilitator).map(|body| lesson::steps(&body.outline.parts)).unwrap_or_default();
    check_minutes(draft, lesson, source, &parts, &steps, report);
    for edition in &whole {
        check_text(draft, edition, report);
        if edition.language != source.language {
            compare(draft, source, &steps, edition, report);
        }
    }
    check_variant(draft, lesson, report);
    check_names(draft, lesson, &parts, report);
    check_sensitivity(draft, lesson, &whole, &parts, report);
}

/// The blocks that whoever leads sees; those for the family stand in a text of their own.
fn parts(edition: &Edition) -> Vec<&BlockMark> {
    edition.body(View::Facilitator).map_or(Vec::new(), |body| body.outline.parts.iter().collect())
}

fn check_minutes(
    draft: &Draft,
    lesson: &Lesson,
    source: &Edition,
    parts: &[&BlockMark],
    steps: &[Step],
    report: &mut Report,
) {
    let say = |code: Code, name: &str| Problem::new(code).at(fact(draft, &[name])).in_bundle(draft.key);
    let marks: Vec<&&BlockMark> = parts.iter().filter(|part| part.name == "step").collect();
    if marks.is_empty() {
        let problem = Problem::new(NO_STEP).at(Place::file(&source.path)).with("key", draft.key);
        let lines = format!("::: step {{id=accueil time={} core=yes title=\"…\"}}\n…\n:::", lesson.duration);
        report.add(problem.correct(lines).in_bundle(draft.key));
        return;
    }
    let mut known = true;
    for mark in marks.iter().filter(|mark| mark.attribute("time").is_none()) {
        let problem = Problem::new(NO_TIME).at(Place::range(&source.path, mark.range.clone()));
        report.add(problem.with("id", mark.attribute("id").unwrap_or_default()).in_bundle(draft.key));
        known = false;
    }
    if !known || lesson.duration == 0 {
        return;
    }
    let minutes = |numbers: Vec<u32>| numbers.iter().map(ToString::to_string).collect::<Vec<_>>().join(" + ");
    let times: Vec<u32> = steps.iter().map(|step| step.time).collect();
    let sum: u32 = times.iter().sum();
    if sum != lesson.duration {
        let problem = say(MINUTES, "duration").with("sum", sum as usize).with("wanted", lesson.duration as usize);
        report.add(problem.with("minutes", minutes(times)));
    }
    let Some(short_path) = lesson.short_path else { return };
    let times: Vec<u32> = steps.iter().filter_map(|step| step.short).collect();
    let sum: u32 = times.iter().sum();
    if sum != short_path {
        let problem = say(SHORT_MINUTES, "short_path").with("sum", sum as usize).with("wanted", short_path as usize);
        report.add(problem);
    }
}

/// What must be true of each text by itself.
fn check_text(draft: &Draft, edition: &Edition, report: &mut Report) {
    let parts = parts(edition);
    let mut seen: BTreeMap<&str, &BlockMark> = BTreeMap::new();
    let say = |code: Code, part: &BlockMark| {
        Problem::new(code).at(Place::range(&edition.path, part.range.clone())).in_bundle(draft.key)
    };
    for part in &parts {
        if let Some(id) = part.attribute("id")
            && let Some(first) = seen.insert(id, part)
        {
            let first = Place::range(&edition.path, first.range.clone());
            report.add(say(ID_TWICE, part).at(first).with("id", id));
        }
    }
    let scenes: BTreeSet<&str> =
        parts.iter().filter(|part| part.name == "scenario").filter_map(|part| part.attribute("id")).collect();
    for part in &parts {
        match part.name {
            "step" => {
                if let Some(around) = part.inside {
                    let problem = say(STEP_INSIDE, part).with("id", part.attribute("id").unwrap_or_default());
                    report.add(problem.with("around", around));
                }
            }
            "choice" => {
                let to = part.attribute("to").unwrap_or_default();
                if !scenes.contains(to) {
                    let near = nearest(to, scenes.iter().copied()).unwrap_or_default().to_owned();
                    let known: Vec<String> = scenes.iter().map(|id| (*id).to_owned()).collect();
                    report.add(say(NO_SCENE, part).with("id", to).with("near", near).with("known", known));
                }
            }
            "quiz" => {
                let right = part.choices.iter().filter(|right| **right).count();
                let single = part.attribute("type") == Some("single");
                if part.choices.len() < 2 || right == 0 || (single && right != 1) {
                    let problem = say(QUIZ, part).with("id", part.attribute("id").unwrap_or_default());
                    let kind = if single { "single" } else { "multiple" };
                    report.add(problem.with("kind", kind).with("count", part.choices.len()).with("right", right));
                }
            }
            "bulletin" | "radio-notice" => {
                const MOST: usize = 70;
                let count =
                    part.words.split_whitespace().filter(|word| word.chars().any(char::is_alphanumeric)).count();
                if count > MOST {
                    let problem = say(TOO_LONG, part).with("name", part.name).with("unit", "words");
                    report.add(problem.with("count", count).with("most", MOST));
                }
            }
            "sms" => {
                const MOST: usize = 300;
                let count = part.words.chars().count();
                if count > MOST {
                    let problem = say(TOO_LONG, part).with("name", part.name).with("unit", "letters");
                    report.add(problem.with("count", count).with("most", MOST));
                }
            }
            _ => {}
        }
    }
}

/// A translation has the steps and the quizzes of its source.
fn compare(draft: &Draft, source: &Edition, steps: &[Step], edition: &Edition, report: &mut Report) {
    let (wanted, own) = (parts(source), parts(edition));
    let ids = |parts: &[&BlockMark]| -> Vec<String> {
        let steps = parts.iter().filter(|part| part.name == "step");
        steps.map(|part| part.attribute("id").unwrap_or_default().to_owned()).collect()
    };
    let (wanted_ids, own_ids) = (ids(&wanted), ids(&own));
    if wanted_ids != own_ids {
        let problem = Problem::new(STEPS_DIFFER).at(Place::file(&edition.path)).at(Place::file(&source.path));
        report.add(problem.with("found", own_ids).with("wanted", wanted_ids).in_bundle(draft.key));
        return;
    }
    for part in own.iter().filter(|part| part.name == "step") {
        let id = part.attribute("id").unwrap_or_default();
        let Some(first) = wanted.iter().find(|other| other.name == "step" && other.attribute("id") == Some(id)) else {
            continue;
        };
        for (name, value) in part.attributes.iter().filter(|(name, _)| !matches!(*name, "id" | "title")) {
            if first.attribute(name) != Some(value.as_str()) {
                let problem = Problem::new(VALUE_DIFFERS)
                    .at(Place::range(&edition.path, part.range.clone()))
                    .at(Place::range(&source.path, first.range.clone()))
                    .with("id", id)
                    .with("name", *name)
                    .with("value", value)
                    .with("wanted", first.attribute(name).unwrap_or_default());
                report.add(problem.in_bundle(draft.key));
            }
        }
    }
    debug_assert_eq!(steps.len(), wanted_ids.len());
    for quiz in own.iter().filter(|part| part.name == "quiz") {
        let first = wanted.iter().find(|other| other.name == "quiz" && other.attribute("id") == quiz.attribute("id"));
        if first.is_none_or(|first| first.choices != quiz.choices) {
            let mut problem = Problem::new(ANSWERS_DIFFER).at(Place::range(&edition.path, quiz.range.clone()));
            if let Some(first) = first {
                problem = problem.at(Place::range(&source.path, first.range.clone()));
            }
            report.add(problem.with("id", quiz.attribute("id").unwrap_or_default()).in_bundle(draft.key));
        }
    }
}

/// A lesson for some names the lesson for all that it is a variant of, and only such a lesson does.
fn check_variant(draft: &Draft, lesson: &Lesson, report: &mut Report) {
    let targeted = lesson.variant.as_deref() == Some("targeted");
    match lesson.variant_of.first() {
        None if targeted => {
            let problem = Problem::new(VARIANT_OF_NOTHING).at(fact(draft, &["variant"]));
            report.add(problem.in_bundle(draft.key));
        }
        Some((_, place)) if !targeted => {
            report
                .add(Problem::new(VARIANT_OF_WHOM).at(place.clone()).correct("variant: targeted").in_bundle(draft.key));
        }
        _ => {}
    }
}

/// What facts name of the text stands there.
fn check_names(draft: &Draft, lesson: &Lesson, parts: &[&BlockMark], report: &mut Report) {
    let named = |name: &str| -> Vec<String> {
        let parts = parts.iter().filter(|part| part.name == name);
        parts.filter_map(|part| part.attribute("id")).map(str::to_owned).collect()
    };
    let mut say = |block: &str, id: &str, place: Place, known: Vec<String>| {
        if !known.iter().any(|other| other == id) {
            let near = nearest(id, known.iter().map(String::as_str)).unwrap_or_default().to_owned();
            let problem = Problem::new(UNKNOWN_PART).at(place).with("id", id).with("block", block);
            report.add(problem.with("near", near).with("known", known).in_bundle(draft.key));
        }
    };
    for (at, material) in lesson.materials.iter().enumerate() {
        if let Some(handout) = &material.handout {
            say("handout", handout, fact(draft, &["materials", &at.to_string(), "handout"]), named("handout"));
        }
    }
    for (at, objective) in list(draft.facts.get("objectives")).enumerate() {
        let tests = objective["assessed_by"].as_array().into_iter().flatten().filter_map(Json::as_str);
        for test in tests.filter(|_| lesson.before.is_empty() && lesson.after.is_empty()) {
            say("quiz", test, fact(draft, &["objectives", &at.to_string(), "assessed_by"]), named("quiz"));
        }
    }
}

/// A lesson on a hard subject says what it speaks of, lets people leave, says what to do when somebody tells, and where help is.
fn check_sensitivity(draft: &Draft, lesson: &Lesson, editions: &[&Edition], parts: &[&BlockMark], report: &mut Report) {
    let discloses = parts.iter().find(|part| part.name == "disclosure");
    if let Some(part) = discloses.filter(|_| lesson.protocols.is_empty() && lesson.sensitivity < SENSITIVE) {
        let path = editions.iter().find(|edition| edition.language == *draft.source).map(|edition| &edition.path);
        let place = Place::range(path.unwrap_or(draft.facts_path), part.range.clone());
        report.add(Problem::new(NOTHING_TO_TELL).at(place).in_bundle(draft.key));
    }
    if lesson.sensitivity < SENSITIVE {
        return;
    }
    let mut say = |missing: &str, place: Place, line: &str| {
        let problem = Problem::new(NEEDED).at(place).with("missing", missing);
        let problem = problem.with("level", lesson.sensitivity as usize).correct(line);
        report.add(problem.in_bundle(draft.key));
    };
    let facts = || fact(draft, &["sensitivity"]);
    if lesson.protocols.is_empty() {
        say("protocols", facts(), "safeguarding: { protocols: [divulgation-ecole], opt_out: yes }");
    }
    if !lesson.opt_out {
        say("opt_out", facts(), "opt_out: yes");
    }
    if lesson.help.is_empty() {
        say("help", facts(), "help: [ligne-traite]");
    }
    for edition in editions {
        if edition.words.get("content_note").is_none() {
            say("content_note", Place::file(&edition.path), "content_note: ");
        }
        if !self::parts(edition).iter().any(|part| part.name == "disclosure") {
            say("disclosure", Place::file(&edition.path), "::: disclosure /");
        }
    }
}

/// Ages from and to, if facts have them.
pub fn ages(draft: &Draft, report: &mut Report) -> Option<(u32, u32)> {
    let written = draft.facts.get("ages")?.as_array()?;
    let numbers: Vec<u32> = written.iter().filter_map(Json::as_u64).map(|number| number as u32).collect();
    match numbers[..] {
        [from, to] if from <= to => Some((from, to)),
        _ => {
            let problem = Problem::new(AGES).at(fact(draft, &["ages"]));
            report.add(problem.correct("ages: [12, 14]").in_bundle(draft.key));
            None
        }
    }
}

/// Where a value of the facts stands.
pub fn fact(draft: &Draft, path: &[&str]) -> Place {
    Place::range(draft.facts_path, draft.facts_node.find(path).range.clone())
}

/// The keys that stand at a path of the facts, one or several.
pub fn keys(draft: &Draft, path: &[&str]) -> Named {
    let mut value = draft.facts.get(path[0]);
    for name in &path[1..] {
        value = value.and_then(|value| value.get(name));
    }
    match value {
        Some(Json::String(one)) => vec![(one.clone(), fact(draft, path))],
        Some(Json::Array(many)) => {
            let keys = many.iter().enumerate().filter_map(|(at, key)| Some((at, key.as_str()?)));
            keys.map(|(at, key)| {
                let at = at.to_string();
                let path: Vec<&str> = path.iter().copied().chain([at.as_str()]).collect();
                (key.to_owned(), fact(draft, &path))
            })
            .collect()
        }
        _ => Vec::new(),
    }
}

fn list(value: Option<&Json>) -> impl Iterator<Item = &Json> {
    value.and_then(Json::as_array).into_iter().flatten()
}

fn text(value: Option<&Json>) -> Option<String> {
    value.and_then(Json::as_str).map(str::to_owned)
}
