//! `Site`: all that is known of a site on a day, with nothing rendered. Outputs ask it; it asks no one.

use std::collections::BTreeMap;

use crate::content::entry::{Edition, Entry, State};
use crate::content::ledger;
use crate::date::Date;
use crate::diag::report::Place;
use crate::lang::{self, Language};
use crate::markdown::blocks::View;
use crate::path::SourcePath;
use crate::site::config::Config;
use crate::site::sources::Source;
use crate::site::standing::{self, Standing};
use crate::site::telling::Telling;
use crate::site::vocabulary::Vocabularies;
use crate::speech::words::Speech;

/// Which text an entry shows in a language; decided once, in `editions`.
#[derive(Clone, PartialEq, Debug)]
pub enum Shown {
    /// Its own text. `notice` if no speaker has reviewed it.
    Own { notice: bool },
    /// The text of another language, with a notice; canonical to its source, absent from hreflang, feeds, sitemap and listings.
    Borrowed { from: lang::Code },
    /// No foreign text, but facts with labels in the reader's language; the name is that of the source language.
    Facts { from: lang::Code },
    /// No page.
    Withheld(Reason),
}

/// Why there is no page.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub enum Reason {
    Missing,
    Draft,
    OutsideWindow,
    Unreviewed,
    FrenchFirst,
    /// Nothing of its kind has a page of its own.
    NoPage,
    /// A service to which nobody is sent: withdrawn, or not for the public.
    Withdrawn,
}

impl Reason {
    /// Whether the entry is not there for anyone: then its numbers are not shown elsewhere either.
    pub fn hides_facts(self) -> bool {
        matches!(self, Reason::Draft | Reason::OutsideWindow | Reason::Withdrawn)
    }
}

impl Shown {
    /// Whether there is a page.
    pub fn has_page(&self) -> bool {
        !matches!(self, Shown::Withheld(_))
    }

    pub fn is_own(&self) -> bool {
        matches!(self, Shown::Own { .. })
    }
}

/// A page's own text with nothing else: the home page, a section.
#[derive(Clone, PartialEq, Debug)]
pub struct Intro {
    pub language: lang::Code,
    pub path: SourcePath,
    pub state: State,
    /// Who made the text; `unknown` if nobody said.
    pub origin: String,
    /// No speaker has reviewed it; decided in `editions`.
    pub notice: bool,
    pub title: String,
    pub summary: String,
    pub neutral: Option<String>,
    pub slug: Option<String>,
    pub aliases: Vec<(String, Place)>,
    pub body: crate::content::entry::Lowered,
}

impl Intro {
    /// Of the texts of one thing, the one that the others were made from: the first in the site's order.
    pub fn source<'a>(intros: &'a BTreeMap<lang::Code, Intro>, config: &Config) -> Option<&'a Intro> {
        config.languages.codes().find_map(|code| intros.get(code))
    }

    /// Whether search engines may list a page for it: not a machine's words, nor those of which nobody said who made them.
    pub fn is_indexed(&self) -> bool {
        self.state > State::Machine && !(self.notice && self.origin == ledger::UNKNOWN)
    }
}

/// A folder of bundles.
#[derive(Clone, PartialEq, Debug)]
pub struct Section {
    pub name: String,
    pub kind: &'static str,
    pub order: i64,
    /// Whether its entries stand in a feed.
    pub feed: bool,
    /// Help section: opaque paths, neutral titles.
    pub help: bool,
    pub path: SourcePath,
    pub intros: BTreeMap<lang::Code, Intro>,
}

impl Section {
    /// The language that its texts were written in first.
    pub fn source(&self, config: &Config) -> Option<&lang::Code> {
        Intro::source(&self.intros, config).map(|intro| &intro.language)
    }

    /// Its text in a language, or in the first language of the site that has one.
    pub fn intro<'a>(&'a self, code: &lang::Code, config: &Config) -> Option<&'a Intro> {
        self.intros.get(code).or_else(|| config.languages.codes().find_map(|code| self.intros.get(code)))
    }
}

/// Entries in order under a heading.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub struct ShelfName {
    /// `section`, `topics`, `audiences`, `regions`.
    pub group: &'static str,
    pub id: String,
}

/// Everything known of a site on a day.
#[derive(Debug)]
pub struct Site {
    pub config: Config,
    pub day: Date,
    /// Words that neither a phone's history nor a paper in a pocket may hold.
    pub telling: Telling,
    /// What each language says of itself aloud.
    pub speech: Speech,
    /// In the order of their keys.
    pub entries: Vec<Entry>,
    /// For each entry, for each language in the site's order.
    pub shown: Vec<Vec<Shown>>,
    /// Languages in which an entry has a page for the family alone, by its place in `entries`.
    pub family: BTreeMap<usize, Vec<lang::Code>>,
    pub sections: Vec<Section>,
    pub home: BTreeMap<lang::Code, Intro>,
    pub sources: BTreeMap<String, Source>,
    pub vocabularies: Vocabularies,
    /// For each shelf and language: positions in `entries`, in order. Only entries with their own text stand on a shelf.
    pub shelves: BTreeMap<ShelfName, Vec<Vec<usize>>>,
    /// The same of entries that have nothing in a language but a page for home.
    pub homes: BTreeMap<ShelfName, Vec<Vec<usize>>>,
    /// Where `content/urls.yaml` stands and what it records: address below the site → key of what was there.
    pub published: BTreeMap<String, (String, Place)>,
    /// The signs of each entry, by its key: the end of the address of a help page, and what is read over the phone. No two are alike.
    pub codes: BTreeMap<String, String>,
}

impl Site {
    pub fn position(&self, key: &str) -> Option<usize> {
        self.entries.binary_search_by(|entry| (*entry.key).cmp(key)).ok()
    }

    pub fn entry(&self, key: &str) -> Option<&Entry> {
        self.position(key).map(|at| &self.entries[at])
    }

    pub fn section(&self, name: &str) -> Option<&Section> {
        self.sections.iter().find(|section| section.name == name)
    }

    /// A language's position in the site's order.
    pub fn language_at(&self, code: &lang::Code) -> usize {
        self.config.languages.codes().position(|other| other == code).unwrap_or_default()
    }

    pub fn language(&self, code: &lang::Code) -> &Language {
        self.config.languages.get(code).unwrap_or_else(|| self.config.languages.first())
    }

    /// What an entry shows in a language.
    pub fn shown(&self, entry: usize, code: &lang::Code) -> &Shown {
        &self.shown[entry][self.language_at(code)]
    }

    /// Whether the text that an entry has for the family alone, in this language, may be shown.
    pub fn shows_family(&self, entry: usize, code: &lang::Code) -> bool {
        self.family.get(&entry).is_some_and(|codes| codes.contains(code))
    }

    /// The text an entry shows in a language: its own, or the one it borrows words from.
    pub fn text(&self, entry: usize, code: &lang::Code) -> Option<&Edition> {
        match self.shown(entry, code) {
            Shown::Own { .. } => self.entries[entry].edition(code),
            Shown::Borrowed { from } | Shown::Facts { from } => self.entries[entry].edition(from),
            Shown::Withheld(_) => None,
        }
    }

    /// The text an entry has for those who learn or those at home in a language: its own, never a borrowed one; nothing if it has no
    /// words for them.
    pub fn text_for(&self, entry: usize, reader: View, code: &lang::Code) -> Option<&Edition> {
        let of = &self.entries[entry];
        let own = of.edition(code).filter(|_| self.shown(entry, code).is_own());
        let alone =
            || of.family.iter().find(|edition| edition.language == *code).filter(|_| self.shows_family(entry, code));
        let edition = match reader {
            View::Family => own.or_else(alone),
            View::Student | View::Handouts => own,
            View::Public | View::Facilitator | View::Kit | View::Slides => None,
        }?;
        edition.body(reader).filter(|body| body.outline.words > 0 || !body.outline.parts.is_empty()).map(|_| edition)
    }

    /// Whether its facts stand on no page: it is there for no one, or nobody is sent there any more.
    pub fn is_hidden(&self, entry: usize) -> bool {
        standing::of(&self.entries[entry]) != Standing::Offered || self.is_nowhere(entry)
    }

    /// Whether an entry is there for no one.
    fn is_nowhere(&self, entry: usize) -> bool {
        self.shown[entry].iter().all(|shown| matches!(shown, Shown::Withheld(reason) if reason.hides_facts()))
    }

    /// Whether a page in this language stands in a help section.
    pub fn is_help(&self, entry: &Entry) -> bool {
        self.section(&entry.section).is_some_and(|section| section.help)
    }

    /// Whether an entry's text in its own language may stand in hreflang, feeds and sitemaps.
    pub fn is_indexed(&self, entry: usize, code: &lang::Code) -> bool {
        let known = |edition: &Edition| match self.shown(entry, code) {
            Shown::Own { notice } => edition.state > State::Machine && !(*notice && edition.origin == ledger::UNKNOWN),
            _ => false,
        };
        let samples = self.config.sample || self.entries[entry].sample;
        let gone = standing::of(&self.entries[entry]) == Standing::Gone;
        !samples && !gone && self.entries[entry].edition(code).is_some_and(known)
    }
}
