//! Lessons that follow one another, as a group goes through them. Enters: a draft. Leaves: a `Course`; a lesson that stands in it twice
//! is refused, and words without an id.

use std::sync::Arc;

use crate::content::course::Course;
use crate::diag::report::{Code, Problem, Report};
use crate::kinds::common::{Draft, Special};
use crate::kinds::{ids, lesson};
use crate::source::shape::{Field, Shape, optional, required};

const LESSON_TWICE: Code = Code::error("K208");
const NO_LESSON: Code = Code::error("K209");

const KEYS: Shape = Shape::List(&Shape::Key);

pub const FACTS: &[Field] = &[
    required("lessons", KEYS),
    optional("ages", Shape::List(&Shape::Number { least: 3, most: 99 })),
    optional("levels", KEYS),
    optional("objectives", KEYS),
];
pub const WORDS: &[Field] = &[optional("objectives", Shape::Each(&Shape::Text))];

pub fn read(draft: &Draft, report: &mut Report) -> Special {
    ids::check(draft, "objectives", report);
    let lessons = lesson::keys(draft, &["lessons"]);
    for (at, (key, place)) in lessons.iter().enumerate() {
        if lessons[..at].iter().any(|(other, _)| other == key) {
            report.add(Problem::new(LESSON_TWICE).at(place.clone()).with("lesson", key).in_bundle(draft.key));
        }
    }
    if lessons.is_empty() && draft.facts.contains_key("lessons") {
        let problem = Problem::new(NO_LESSON).at(lesson::fact(draft, &["lessons"]));
        report.add(problem.correct("lessons: [bons-secrets]").in_bundle(draft.key));
    }
    let course = Course {
        lessons,
        ages: lesson::ages(draft, report),
        levels: lesson::keys(draft, &["levels"]),
        objectives: ids::of(draft.facts.get("objectives")),
    };
    Special { course: Some(Arc::new(course)), ..Special::default() }
}
