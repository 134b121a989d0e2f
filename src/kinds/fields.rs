//! The fields that every kind accepts, in `facts.yaml` and in a language file.

use crate::source::shape::{Field, Shape, optional, required};

const REVIEW: &[Field] = &[
    required("role", Shape::OneOf(&["survivor-adviser", "community", "clinician", "lawyer", "teacher"])),
    required("date", Shape::Date),
];

/// The names of the kinds, as `facts.yaml` may state one; those of the table.
pub const KINDS: &[&str] = &[
    "page",
    "article",
    "term",
    "service",
    "paper",
    "organization",
    "place",
    "lesson",
    "session",
    "protocol",
    "evaluation",
    "course",
    "event",
    "spot",
    "programme",
];

/// `facts.yaml` of every kind.
pub const FACTS: &[Field] = &[
    optional("kind", Shape::OneOf(KINDS)),
    optional("source", Shape::Key),
    optional("audiences", Shape::List(&Shape::Word)),
    optional("topics", Shape::List(&Shape::Word)),
    optional("regions", Shape::List(&Shape::Word)),
    optional("sources", Shape::List(&Shape::Key)),
    optional("definition", Shape::Key),
    optional("safety", Shape::OneOf(&["article", "lesson", "legal", "help"])),
    optional("order", Shape::Number { least: -100_000, most: 100_000 }),
    optional("updated", Shape::Date),
    optional("publish_from", Shape::Date),
    optional("publish_until", Shape::Date),
    optional("draft", Shape::Flag),
    optional("sample", Shape::Flag),
    optional("reviewed_by", Shape::List(&Shape::Record(REVIEW))),
];

const FILE_WORDS: &[Field] = &[optional("alt", Shape::Text), optional("caption", Shape::Text)];

const CHART_WORDS: &[Field] = &[
    optional("title", Shape::Text),
    optional("columns", Shape::Each(&Shape::Text)),
    optional("rows", Shape::Each(&Shape::Text)),
];

/// The front matter of a language file of every kind.
pub const WORDS: &[Field] = &[
    required("title", Shape::Text),
    optional("summary", Shape::Text),
    optional("neutral", Shape::Text),
    optional("slug", Shape::Text),
    optional("aliases", Shape::List(&Shape::Text)),
    optional("media", Shape::Each(&Shape::Short(FILE_WORDS, "alt"))),
    optional("charts", Shape::Each(&Shape::Record(CHART_WORDS))),
];
