//! What every composer sees: the plan and its site, the words of the interface, how languages write, the files of the theme.

use crate::diag::report::Report;
use crate::lang::{self, Language};
use crate::locale::catalog::{Catalog, Value};
use crate::locale::format::{Format, Formats};
use crate::plan::Plan;
use crate::site::model::Site;
use crate::source::tree::Tree;
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
}

impl<'a> Context<'a> {
    pub fn site(&self) -> &'a Site {
        self.plan.site
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
}
