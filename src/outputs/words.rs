//! The interface words that composers ask for, beside those that templates do: a word that nobody asks for is said to be unused.

/// Their ids.
pub const USED: [&str; 22] = [
    "always-open",
    "external-site",
    "back-to-text",
    "caution",
    "content-note",
    "download",
    "draft",
    "footnotes",
    "go-title",
    "helpbox",
    "home",
    "important",
    "language-missing",
    "machine-text",
    "not-found-text",
    "not-found-title",
    "note",
    "opens-in-language",
    "tip",
    "warning",
    "breadcrumb",
    "languages",
];
