//! Lessons that follow one another, as the page of a course shows them, and as each lesson's page for who leads says where it stands.
//! Enters: an entry with a `Course`, or the key of a lesson. Leaves: lessons in order with their minutes.

use crate::content::course::Course;
use crate::content::entry::Edition;
use crate::outputs::frame::Desk;
use crate::outputs::view::{self, Link};
use crate::site::model::Site;

/// What the page of a course shows beside its text.
pub fn view(desk: &Desk, at: usize, edition: &Edition) -> Option<view::Course> {
    let site = desk.site();
    let course = site.entries[at].course.as_ref()?;
    let lessons: Vec<view::CourseLesson> = course.lessons.iter().filter_map(|(key, _)| lesson(desk, key)).collect();
    let spoken =
        |id: &String| Some(desk.phrase(&desk.set(edition.words["objectives"][id].as_str()?), &edition.language));
    let (minutes, short) = minutes(site, course);
    Some(view::Course {
        ages_from: course.ages.map(|(from, _)| from),
        ages_to: course.ages.map(|(_, to)| to),
        levels: desk.labels("levels", &course.levels),
        minutes,
        short_minutes: Some(short).filter(|short| *short < minutes),
        objectives: course.objectives.iter().filter_map(spoken).collect(),
        lessons,
    })
}

/// The minutes of all lessons, and by their short paths where they have one.
pub fn minutes(site: &Site, course: &Course) -> (u32, u32) {
    let lessons = course.lessons.iter().filter_map(|(key, _)| site.entry(key)?.lesson.as_ref());
    lessons.fold((0, 0), |(whole, short), lesson| {
        (whole + lesson.duration, short + lesson.short_path.unwrap_or(lesson.duration))
    })
}

fn lesson(desk: &Desk, key: &str) -> Option<view::CourseLesson> {
    let site = desk.site();
    let at = site.position(key)?;
    let entry = &site.entries[at];
    let facts = entry.lesson.as_ref()?;
    let edition = site.text(at, desk.code())?;
    let words = |words: &str| desk.phrase(&desk.set(words), &edition.language);
    let spoken = |id: &String| Some(words(edition.words["objectives"][id].as_str()?));
    Some(view::CourseLesson {
        lesson: Link { href: desk.address("page", key).unwrap_or_default(), title: words(&edition.title) },
        summary: (!edition.summary.is_empty()).then(|| words(&edition.summary)),
        minutes: facts.duration,
        short: facts.short_path,
        objectives: facts.objectives.iter().filter_map(spoken).collect(),
    })
}

/// The courses in which a lesson stands, with the lessons before and after it, as far as they have a page in this language.
pub fn of_lesson(desk: &Desk, key: &str) -> Vec<view::LessonCourse> {
    let site = desk.site();
    let link = |key: &str| -> Option<Link> {
        let edition = site.text(site.position(key)?, desk.code())?;
        Some(Link {
            href: desk.address("page", key)?,
            title: desk.phrase(&desk.set(&edition.title), &edition.language),
        })
    };
    let courses = site.entries.iter().filter_map(|entry| {
        let lessons = &entry.course.as_ref()?.lessons;
        let at = lessons.iter().position(|(lesson, _)| lesson == key)?;
        Some(view::LessonCourse {
            course: link(&entry.key)?,
            number: at + 1,
            count: lessons.len(),
            previous: lessons[..at].last().and_then(|(key, _)| link(key)),
            next: lessons.get(at + 1).and_then(|(key, _)| link(key)),
        })
    });
    courses.collect()
}
