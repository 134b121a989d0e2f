//! Fanal turns Markdown awareness material, prevention lessons, radio spots and help-service directories, written in several
//! languages, into a searchable static website.
//!
//! This file is the map of the house; no one imports from it. Each room imports only rooms that stand above it in this list. The
//! floors, the doors of third-party crates and what a pure room must not touch are held by `tests/it/architecture.rs`.
//!
//! The way of a site, as types:
//!
//! ```text
//! disk::read        folder              → Tree        texts in memory; media as path, length, hash, opener
//! content::bundle   Tree                → Gathered    sections and bundles: facts, a text a language, ledgers, media
//! kinds             Bundle              → Entry       what every kind becomes, with an Edition a language        in parallel
//! site::assemble    [Entry] + config    → Site        references found, editions decided, shelves filled
//! search            Site, words typed   → Indexes     what each page is found by, in buckets, a language                in parallel
//! plan              Site + claims       → Plan        every output path once, every URL known
//! outputs           Plan, Route         → Recipe      a closed value: template and view, bytes, copy, picture    in parallel
//! render, picture   Recipe              → Part        bytes                                                      in parallel
//! sealed            Part                → Cleared     searched for what must not be published (`private/`, read into Seals)
//! disk::publish     Cleared             → folder      staged beside the site, then swapped in one step
//! ```
//!
//! Alongside runs a `Report` of problems: codes, arguments and places, never a sentence. `pipeline` is the spine that calls these
//! in turn; `sentences` turns problems into the staff's language; `preview` and `cli` are what people use.
//!
//! Words that mean one thing everywhere: a *bundle* is a folder as read; an *entry* one article, term or service; an *edition* an
//! entry in one language, with a state; a *shelf* entries in order; a *route* one file to make; a *recipe* how; a *release* all of them.
//! A *view* is a reader of a lesson (who leads, who learns, what is handed out, what is projected, at home): `markdown::blocks` holds the one table of who sees
//! what, `kinds::lower` blanks the rest before anything else reads the text, and `outputs::lessons` gives each view its page, `outputs::slides` the wall.
//!
//! The floors, from the ground: memory given out, regions, packed bytes, calendars, days, fonts, derived ids, languages, remembered answers, paths, pictures, QR codes,
//! letters and words, towns, XML, packed folders; problems as data (`diag`); what was read (`source`: the tree of files, YAML with places, the shapes of files people write); sealed values and the
//! only way to publish (`sealed`); recordings, measured (`audio`), tables of other programs
//! (`sheets`), documents to change and to print (`word`); text to `Body` and `Body` to HTML and words (`markdown`); opening hours as a table
//! of days and as sentences without words (`hours`); what is said aloud and how long it takes (`speech`); folders, contacts and entries (`content`), the
//! two doors to the disk (`disk`), how languages write (`locale`); three neighbours of which none knows the others (`kinds`, `site`,
//! `theme`); what pages are found by, and the searcher (`search`); records that come from elsewhere (`exchange`); `plan`; the table of outputs and pages made small (`outputs`, `render`); the
//! spine; what the staff reads, and the lists of those who keep the directory (`upkeep`); whether addresses still lead somewhere
//! (`online`, the one room that asks the network); the commands.

pub mod allocator;
pub mod area;
pub mod brotli;
pub mod date;
pub mod font;
pub mod ical;
pub mod ids;
pub mod lang;
pub mod memo;
pub mod path;
pub mod picture;
pub mod qr;
pub mod text;
pub mod towns;
pub mod xml;
pub mod zip;

pub mod diag;
pub mod source;

pub mod sealed;

pub mod audio;
pub mod sheets;
pub mod word;

pub mod hours;
pub mod markdown;
pub mod speech;

pub mod content;
pub mod disk;
pub mod locale;

pub mod kinds;
pub mod site;
pub mod theme;

pub mod search;

pub mod exchange;

pub mod plan;

pub mod outputs;
pub mod render;

pub mod pipeline;

pub mod sentences;

pub mod upkeep;

pub mod online;

pub mod preview;

pub mod cli;
