//! The interface words that composers ask for, beside those that templates do: a word that nobody asks for is said to be unused.

/// Their ids.
pub const USED: [&str; 20] = [
    "always-open",
    "back-to-text",
    "caution",
    "content-note",
    "draft",
    "external-site",
    "footnotes",
    "go-title",
    "helpbox",
    "home",
    "important",
    "language-missing",
    "machine-text",
    "moved-title",
    "not-found-text",
    "not-found-title",
    "note",
    "opens-in-language",
    "tip",
    "warning",
];
