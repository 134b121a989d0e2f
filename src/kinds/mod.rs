//! The table of kinds: a name, its fields, how it treats languages, its reader. A new kind is a file beside this one and a row here.

use crate::content::entry::{Borrow, Policy, Unreviewed};
use crate::kinds::common::Kind;
use crate::markdown::blocks::View;

pub mod ages;
pub mod article;
pub mod charts;
pub mod checks;
pub mod common;
pub mod course;
pub mod evaluation;
pub mod event;
pub mod fields;
pub mod ids;
pub mod lesson;
pub mod lower;
pub mod opening;
pub mod organization;
pub mod page;
pub mod paper;
pub mod phones;
pub mod place;
pub mod programme;
pub mod protocol;
pub mod service;
pub mod spot;
pub mod term;
pub mod unwritten;

const NOTICE: Policy = Policy { borrow: Borrow::Notice, unreviewed: Unreviewed::Notice };
const OWN_WORDS: Policy = Policy { borrow: Borrow::Never, unreviewed: Unreviewed::Notice };

/// Kinds that everyone reads, and no one else.
const PUBLIC: &[View] = &[View::Public];
/// What is led with a group: a page for who leads, one for those who learn, one of what is handed out, one
/// for those at home.
const TAUGHT: &[View] = &[View::Facilitator, View::Kit, View::Student, View::Handouts, View::Family, View::Slides];
/// Kinds without a page of their own: others show them.
const NOBODY: &[View] = &[];

/// Every kind.
pub static TABLE: [Kind; 15] = [
    Kind {
        name: "page",
        template: "page.html",
        facts: page::FACTS,
        words: page::WORDS,
        policy: NOTICE,
        views: PUBLIC,
        read: page::read,
    },
    Kind {
        name: "article",
        template: "page.html",
        facts: article::FACTS,
        words: article::WORDS,
        policy: NOTICE,
        views: PUBLIC,
        read: article::read,
    },
    Kind {
        name: "term",
        template: "term.html",
        facts: term::FACTS,
        words: term::WORDS,
        policy: NOTICE,
        views: PUBLIC,
        read: term::read,
    },
    Kind {
        name: "service",
        template: "service.html",
        facts: service::FACTS,
        words: service::WORDS,
        policy: OWN_WORDS,
        views: PUBLIC,
        read: service::read,
    },
    Kind {
        name: "paper",
        template: "paper.html",
        facts: paper::FACTS,
        words: paper::WORDS,
        policy: OWN_WORDS,
        views: PUBLIC,
        read: paper::read,
    },
    Kind {
        name: "organization",
        template: "organization.html",
        facts: organization::FACTS,
        words: organization::WORDS,
        policy: NOTICE,
        views: PUBLIC,
        read: organization::read,
    },
    Kind {
        name: "place",
        template: "page.html",
        facts: place::FACTS,
        words: place::WORDS,
        policy: OWN_WORDS,
        views: NOBODY,
        read: place::read,
    },
    Kind {
        name: "lesson",
        template: "lesson.html",
        facts: lesson::FACTS,
        words: lesson::WORDS,
        policy: NOTICE,
        views: TAUGHT,
        read: lesson::read,
    },
    Kind {
        name: "session",
        template: "lesson.html",
        facts: lesson::SESSION_FACTS,
        words: lesson::WORDS,
        policy: NOTICE,
        views: TAUGHT,
        read: lesson::read,
    },
    Kind {
        name: "protocol",
        template: "page.html",
        facts: protocol::FACTS,
        words: protocol::WORDS,
        policy: NOTICE,
        views: PUBLIC,
        read: protocol::read,
    },
    Kind {
        name: "evaluation",
        template: "evaluation.html",
        facts: evaluation::FACTS,
        words: evaluation::WORDS,
        policy: NOTICE,
        views: PUBLIC,
        read: evaluation::read,
    },
    Kind {
        name: "course",
        template: "course.html",
        facts: course::FACTS,
        words: course::WORDS,
        policy: NOTICE,
        views: PUBLIC,
        read: course::read,
    },
    Kind {
        name: "event",
        template: "event.html",
        facts: event::FACTS,
        words: event::WORDS,
        policy: OWN_WORDS,
        views: PUBLIC,
        read: event::read,
    },
    Kind {
        name: "spot",
        template: "spot.html",
        facts: spot::FACTS,
        words: spot::WORDS,
        policy: NOTICE,
        views: PUBLIC,
        read: spot::read,
    },
    Kind {
        name: "programme",
        template: "programme.html",
        facts: programme::FACTS,
        words: programme::WORDS,
        policy: NOTICE,
        views: PUBLIC,
        read: programme::read,
    },
];

/// The kind of a name.
pub fn find(name: &str) -> Option<&'static Kind> {
    TABLE.iter().find(|kind| kind.name == name)
}
