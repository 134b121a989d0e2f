//! What every composer sees: the plan and its site, the words of the interface, how languages write, the files of the theme.

use std::collections::BTreeMap;

use crate::diag::report::Report;
use crate::exchange::hsds;
use crate::lang::{self, Language};
use crate::locale::catalog::{Catalog, Value};
use crate::locale::format::{Format, Formats};
use crate::markdown::html;
use crate::markdown::typography::Typography;
use crate::outputs::choices::Choices;
use crate::outputs::glossaries::Glossaries;
use crate::outputs::portions::Portions;
use crate::outputs::timetables::Timetables;
use crate::plan::Plan;
use crate::search::index::Indexes;
use crate::sheets::table::Files;
use crate::site::model::Site;
use crate::source::tree::Tree;
use crate::theme::fonts::Fonts;
use crate::theme::inline::Inline;

/// Everything a composer may ask. It holds nothing that a view may not show.
pub struct Context<'a> {
    pub plan: &'a Plan<'a>,
    pub catalog: &'a Catalog,
    pub formats: &'a Formats,
    /// The site's files over the built-in ones: the theme's assets are copied from here.
    pub tree: &'a Tree,
    /// What stands inside every page, and the policy that goes with it.
    pub inline: &'a Inline,
    /// The fonts of each language.
    pub fonts: &'a Fonts,
    /// What can be found in each language.
    pub search: &'a Indexes,
    pub glossaries: Glossaries,
    /// What readers may choose in the directory.
    pub choices: Choices,
    /// Which of them a page with a form asks for, in each language of the site's order.
    portions: Vec<Portions>,
    /// When services answer, for browsers.
    pub timetables: Timetables,
    /// The files of open data, by their path below `data/`.
    pub open_data: Files,
    /// By language: how its signs are set, and the words of its blocks.
    spoken: BTreeMap<lang::Code, (Typography, html::Words)>,
}

impl<'a> Context<'a> {
    /// Prepares what is the same for all pages of a language.
    pub fn new(
        plan: &'a Plan<'a>,
        catalog: &'a Catalog,
        formats: &'a Formats,
        tree: &'a Tree,
        (inline, fonts, search): (&'a Inline, &'a Fonts, &'a Indexes),
        glossaries: Glossaries,
        report: &mut Report,
    ) -> Context<'a> {
        let (choices, timetables) = (Choices::of(plan.site), Timetables::of(plan.site));
        let codes = plan.site.config.languages.codes();
        let portions = codes.map(|code| Portions::of(choices.found(plan.site, code))).collect();
        let mut context = Context {
            plan,
            catalog,
            formats,
            tree,
            inline,
            fonts,
            search,
            glossaries,
            choices,
            portions,
            timetables,
            open_data: hsds::published(plan.site),
            spoken: BTreeMap::new(),
        };
        for language in plan.site.config.languages.iter() {
            let typography = formats.of(&language.tag).map(|format| format.typography()).unwrap_or_default();
            let mut say = |id: &str| context.word(&language.code, id, &[], report);
            let words = html::Words {
                note: say("note"),
                tip: say("tip"),
                important: say("important"),
                warning: say("warning"),
                caution: say("caution"),
                content_note: say("content-note"),
                answer: say("quiz-answer"),
                skip: say("content-note-skip"),
                notes: say("footnotes"),
                back: say("back-to-text"),
            };
            context.spoken.insert(language.code.clone(), (typography, words));
        }
        context
    }

    pub fn site(&self) -> &'a Site {
        self.plan.site
    }

    /// What pages with a form ask for in a language.
    pub fn portions(&self, code: &lang::Code) -> &Portions {
        &self.portions[self.site().language_at(code)]
    }

    pub fn language(&self, code: &lang::Code) -> &'a Language {
        self.plan.site.language(code)
    }

    /// An interface word in plain text, in the language itself or the one it falls back to.
    pub fn word(&self, code: &lang::Code, id: &str, values: &[(&str, Value)], report: &mut Report) -> String {
        self.catalog.format_plain(&self.language(code).tag, id, values, report).words
    }

    /// How a language writes dates, numbers, lists.
    pub fn format(&self, code: &lang::Code) -> Option<&'a Format> {
        self.formats.of(&self.language(code).tag).map(|format| &**format)
    }

    /// How a language sets its signs.
    pub fn typography(&self, code: &lang::Code) -> &Typography {
        &self.spoken(code).0
    }

    /// The words of blocks in a language.
    pub fn block_words(&self, code: &lang::Code) -> &html::Words {
        &self.spoken(code).1
    }

    fn spoken(&self, code: &lang::Code) -> &(Typography, html::Words) {
        let first = &self.site().config.languages.first().code;
        self.spoken.get(code).unwrap_or_else(|| &self.spoken[first])
    }
}
