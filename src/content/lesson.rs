//! What is led with a group: a lesson, a meeting of parents, a training. Enters: facts as read, and the marks of steps in the source
//! text. Leaves: `Lesson` and its `Step`s, which the checks, the pages and the lists ask.

use std::collections::BTreeSet;
use std::ops::Range;

use serde_json::{Map, Value as Json};

use crate::diag::report::Place;
use crate::markdown::blocks::View;

/// Names from facts, each with its place.
pub type Named = Vec<(String, Place)>;

/// From this sensitivity on, a lesson says what to do when somebody tells what happened to them.
pub const SENSITIVE: u32 = 2;

/// Settings in which nobody has to take part. A place where young people live is none of them: there, who leads speaks with the team.
const FREE: [&str; 4] = ["camp", "youth-centre", "worship", "community-centre"];

/// Programmes of studies that a school offers to every student.
const FOR_ALL: [&str; 3] = ["qc-ccq", "qc-sexuality", "qc-career"];

/// The province that a programme or a level belongs to: what its name begins with.
fn jurisdiction(id: &str) -> &str {
    id.split('-').next().unwrap_or_default()
}

/// What a record says that is led with a group.
#[derive(Clone, PartialEq, Debug)]
pub struct Lesson {
    /// From, to, in years; a meeting of adults has none.
    pub ages: Option<(u32, u32)>,
    /// Words of the vocabularies.
    pub levels: Named,
    pub settings: Named,
    pub modes: Named,
    /// The smallest and the largest group.
    pub group: Option<(Option<u32>, Option<u32>)>,
    /// Minutes.
    pub duration: u32,
    /// Minutes of the steps that are kept when there is less time.
    pub short_path: Option<u32>,
    /// 0 to 3.
    pub sensitivity: u32,
    /// `universal` or `targeted`.
    pub variant: Option<String>,
    pub variant_of: Named,
    /// Keys of lessons that come before.
    pub prerequisites: Named,
    /// Keys of the spots and programmes that say the same on the air.
    pub on_air: Named,
    pub objectives: Vec<String>,
    pub materials: Vec<Material>,
    pub preparation: Vec<String>,
    pub curriculum: Vec<Alignment>,
    /// Words of the vocabulary of key messages.
    pub key_messages: Named,
    /// Keys of terms of the glossary.
    pub vocabulary: Named,
    /// Keys of what to do when somebody tells.
    pub protocols: Named,
    /// How many adults are there.
    pub adults: Option<u32>,
    /// Those who learn may leave without saying why.
    pub opt_out: bool,
    /// Keys of services, in the order of the help box.
    pub help: Named,
    /// Keys of evaluations before and after.
    pub before: Named,
    pub after: Named,
    /// The person who leads notes what was done.
    pub fidelity: bool,
    /// For a session: `parents` or `training`.
    pub meeting: Option<String>,
}

impl Lesson {
    /// Where it helps to teach what a school offers to every student: `qc`. A programme binds the schools of its own province alone.
    pub fn compulsory_in(&self) -> BTreeSet<&str> {
        let taught = self.curriculum.iter().filter(|row| FOR_ALL.contains(&row.framework.as_str()));
        taught.map(|row| jurisdiction(&row.framework)).collect()
    }

    /// Where it has levels of school, but is not taught to every student: `on`.
    pub fn free_in(&self) -> BTreeSet<&str> {
        let compulsory = self.compulsory_in();
        let levels = self.levels.iter().map(|(id, _)| jurisdiction(id));
        levels.filter(|jurisdiction| !compulsory.contains(jurisdiction)).collect()
    }

    /// The settings in which it teaches what is taught to every student: families are informed, and sign nothing.
    pub fn compulsory_settings(&self) -> Named {
        let taught = !self.compulsory_in().is_empty();
        self.settings.iter().filter(|(id, _)| id == "school" && taught).cloned().collect()
    }

    /// The settings in which families may say no: those where nobody has to take part, and a school where it is not taught to every student.
    pub fn free_settings(&self) -> Named {
        let school = self.compulsory_in().is_empty() || !self.free_in().is_empty();
        let free = |id: &str| FREE.contains(&id) || (id == "school" && school);
        self.settings.iter().filter(|(id, _)| free(id)).cloned().collect()
    }

    /// Whether those who learn are children and young people: a lesson has them, a meeting has adults.
    pub fn is_for_the_young(&self) -> bool {
        self.meeting.is_none()
    }

    /// Whether a reader's page is one from which no number may be dialled: what is projected never is, whoever sits before it.
    pub fn is_silent_for(&self, view: View) -> bool {
        view == View::Slides || (self.is_for_the_young() && matches!(view, View::Student | View::Handouts))
    }
}

/// Something that is needed.
#[derive(Clone, PartialEq, Debug)]
pub struct Material {
    pub id: String,
    /// The id of a handout of the text.
    pub handout: Option<String>,
    /// `person`, `pair`, `group`, `class`.
    pub per: Option<String>,
}

/// What a lesson helps to teach.
#[derive(Clone, PartialEq, Debug)]
pub struct Alignment {
    pub id: String,
    pub framework: String,
    pub cycle: Option<String>,
    pub relation: String,
    pub source: Option<String>,
}

/// A block of a lesson: a step, a quiz, what is said.
#[derive(Clone, PartialEq, Debug)]
pub struct BlockMark {
    pub name: &'static str,
    pub attributes: Vec<(&'static str, String)>,
    /// Its first mark.
    pub range: Range<usize>,
    /// The block that it stands in.
    pub inside: Option<&'static str>,
    /// Its words, in one line.
    pub words: String,
    /// Of a quiz: which of its choices are right.
    pub choices: Vec<bool>,
}

impl BlockMark {
    pub fn attribute(&self, name: &str) -> Option<&str> {
        self.attributes.iter().find(|(known, _)| *known == name).map(|(_, value)| value.as_str())
    }
}

/// A part of a lesson with its minutes.
#[derive(Clone, PartialEq, Debug)]
pub struct Step {
    pub id: String,
    pub time: u32,
    /// Minutes in the short path; nothing if it is left out there.
    pub short: Option<u32>,
    /// `whole`, `pairs`, `small-groups`, `individual`.
    pub grouping: Option<String>,
}

/// Whether a language file holds the page of the family alone.
pub fn is_for_family_alone(words: &Map<String, Json>) -> bool {
    words.get("only").and_then(Json::as_str) == Some("family")
}

/// The steps of a source text, in order. A step whose minutes cannot be read counts none.
pub fn steps(parts: &[BlockMark]) -> Vec<Step> {
    let marks = parts.iter().filter(|part| part.name == "step");
    marks
        .map(|mark| {
            let number = |name: &str| mark.attribute(name).and_then(|value| value.parse().ok());
            let time = number("time").unwrap_or(0);
            let core = mark.attribute("core").is_some_and(|value| matches!(value, "yes" | "true"));
            Step {
                id: mark.attribute("id").unwrap_or_default().to_owned(),
                time,
                short: number("short").or(core.then_some(time)),
                grouping: mark.attribute("grouping").map(str::to_owned),
            }
        })
        .collect()
}
