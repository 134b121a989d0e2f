//! The one style sheet that a page may ask for beside the style inside it. Enters: the faces of the page's language and, for a page
//! that is meant for paper, the theme's `assets/paper.css`. Leaves: `assets/page-pa.<digits>.css`, `assets/paper.<digits>.css`,
//! `assets/paper-pa.<digits>.css`, and the same of `lesson.css` for what is led with a group, with `letter.css` for the papers around it, and of `radio.css` for scripts. A page whose language needs no font of ours, and that is not for paper, asks for nothing.

use crate::diag::report::Report;
use crate::lang;
use crate::memo;
use crate::outputs::context::Context;
use crate::outputs::{assets, fonts};
use crate::path::OutputPath;
use crate::plan::{Claims, Plan, Profile, Recipe, Route, Subject};
use crate::site::model::Site;
use crate::source::tree::Tree;
use crate::theme::fonts::{Face, Fonts};
use crate::theme::inline::squeeze_css;

pub const NAME: &str = "sheet";

/// What a page is for.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Sheet {
    /// A screen, and paper by the way.
    Page,
    /// Paper first: a leaflet, a card, a poster.
    Paper,
    /// A lesson: read while one leads, printed before.
    Lesson,
    /// A paper around a lesson: a letter, a list to fill in, what an interpreter holds.
    Letter,
    /// A script: read aloud from paper.
    Radio,
}

const ALL: [Sheet; 5] = [Sheet::Page, Sheet::Paper, Sheet::Lesson, Sheet::Letter, Sheet::Radio];

impl Sheet {
    fn name(self) -> &'static str {
        match self {
            Sheet::Page => "page",
            Sheet::Paper => "paper",
            Sheet::Lesson => "lesson",
            Sheet::Letter => "letter",
            Sheet::Radio => "radio",
        }
    }

    fn parse(name: &str) -> Option<Sheet> {
        ALL.into_iter().find(|sheet| sheet.name() == name)
    }
}

pub fn routes(site: &Site, _: &Profile, claims: &mut Claims) {
    let (tree, all) = (claims.tree, claims.fonts);
    let papers = site.entries.iter().any(|entry| entry.paper.is_some());
    let radio = site.entries.iter().any(|entry| entry.radio.is_some());
    let lessons =
        site.entries.iter().any(|entry| entry.lesson.is_some() || entry.event.is_some() || entry.kind == "evaluation");
    let languages = [None].into_iter().chain(site.config.languages.codes().map(Some));
    for code in languages {
        for sheet in ALL {
            let wanted = match sheet {
                Sheet::Page => true,
                Sheet::Paper => papers,
                Sheet::Lesson | Sheet::Letter => lessons,
                Sheet::Radio => radio,
            };
            if code.is_some_and(|code| all.of(code).is_empty()) || !wanted {
                continue;
            }
            let Some(style) = style(tree, &site.config.theme, all, sheet, code) else { continue };
            let suffix = code.map_or(String::new(), |code| format!("-{code}"));
            let path = format!("{FOLDER}{}{suffix}.{:08x}.css", sheet.name(), memo::hash(style.as_bytes()) as u32);
            claims.add(&path, subject(sheet, code), None);
        }
    }
}

const FOLDER: &str = "assets/";

fn subject(sheet: Sheet, code: Option<&lang::Code>) -> Subject {
    let subject = Subject::new(NAME, sheet.name());
    match code {
        Some(code) => subject.in_language(code),
        None => subject,
    }
}

/// The style of a sheet; `None` if there is nothing to say.
fn style(tree: &Tree, theme: &str, all: &Fonts, sheet: Sheet, code: Option<&lang::Code>) -> Option<String> {
    let faces = code.map_or(&[][..], |code| all.of(code));
    let mut style: String = faces.iter().map(font_face).collect();
    match sheet {
        Sheet::Page => {}
        Sheet::Paper => style += &squeeze_css(&assets::paper(tree, theme)?),
        Sheet::Lesson => style += &squeeze_css(&assets::lesson(tree, theme)?),
        Sheet::Letter => {
            style += &squeeze_css(&assets::lesson(tree, theme)?);
            style += &squeeze_css(&assets::letter(tree, theme)?);
        }
        Sheet::Radio => style += &squeeze_css(&assets::radio(tree, theme)?),
    }
    (!style.is_empty()).then_some(style)
}

/// A font as CSS names it. First what the reader's device has, if that does as well; the text is shown before the font is there.
fn font_face(face: &Face) -> String {
    let local: String = face.local.iter().map(|name| format!("local(\"{name}\"),")).collect();
    let address = fonts::path(face);
    format!(
        "@font-face{{font-family:\"{}\";font-weight:{};font-display:swap;src:{local}url({}) format(\"woff2\");unicode-range:{}}}",
        face.family,
        face.weight,
        address.strip_prefix(FOLDER).unwrap_or(&address),
        face.range.replace(", ", ","),
    )
}

/// The sheet of a page; `None` if it needs none.
pub fn path<'a>(plan: &'a Plan, sheet: Sheet, code: &lang::Code) -> Option<&'a OutputPath> {
    let route = plan.find(&subject(sheet, Some(code))).or_else(|| plan.find(&subject(sheet, None)))?;
    Some(&route.path)
}

/// The link from a page to its sheet.
pub fn link(plan: &Plan, sheet: Sheet, code: &lang::Code, from: &OutputPath) -> Option<String> {
    Some(plan.link(from, path(plan, sheet, code)?, None))
}

pub fn compose(context: &Context, route: &Route, _: &mut Report) -> Option<Recipe> {
    let sheet = Sheet::parse(&route.subject.name)?;
    let theme = &context.site().config.theme;
    let style = style(context.tree, theme, context.fonts, sheet, route.subject.language.as_ref())?;
    Some(Recipe::Bytes(style.into_bytes()))
}
