//! Where something once was: small pages that lead on. Enters: the aliases of texts, sections and home pages. Leaves: at each old address
//! a page in its language that says so and leads to the new one, at once and by a link, and that search engines pass over. `host`
//! writes the same as rules for hosts that know them.

use crate::diag::report::{Place, Report};
use crate::lang;
use crate::outputs::context::Context;
use crate::outputs::frame::Desk;
use crate::outputs::view::{Link, Phrase, Redirect};
use crate::path::OutputPath;
use crate::plan::{Claims, Plan, Profile, Recipe, Route, Subject};
use crate::site::model::Site;
use crate::theme::templates::View;

pub const NAME: &str = "redirect";

/// An old address and what stands elsewhere now.
struct Alias<'a> {
    code: &'a lang::Code,
    /// Below the language, as written.
    written: &'a str,
    place: &'a Place,
    output: &'static str,
    name: &'a str,
    /// Which alias of that text it is, from 1.
    number: u32,
}

impl Alias<'_> {
    /// `fr/ancien/nom/index.html`, or the file itself if the old site named its pages that way.
    fn path(&self) -> String {
        let old = self.written.trim_matches('/');
        match old.rsplit_once('.') {
            Some((_, "html" | "htm" | "php" | "asp" | "aspx")) => format!("{}/{old}", self.code),
            _ => format!("{}/{old}/index.html", self.code),
        }
    }

    fn subject(&self) -> Subject {
        Subject::new(NAME, &format!("{}/{}", self.output, self.name)).in_language(self.code).page(self.number)
    }
}

fn aliases(site: &Site) -> impl Iterator<Item = Alias<'_>> {
    let homes = site.home.iter().map(|(code, intro)| (code, &intro.aliases, "home", "home"));
    let sections = site.sections.iter().flat_map(|section| {
        section.intros.iter().map(|(code, intro)| (code, &intro.aliases, "listing", section.name.as_str()))
    });
    let entries = site.entries.iter().enumerate().flat_map(move |(at, entry)| {
        let shown = entry.editions.iter().filter(move |edition| site.shown(at, &edition.language).has_page());
        shown.map(|edition| (&edition.language, &edition.aliases, "page", &*entry.key))
    });
    homes.chain(sections).chain(entries).flat_map(|(code, aliases, output, name)| {
        let numbered = (1..).zip(aliases);
        numbered.map(move |(number, (written, place))| Alias { code, written, place, output, name, number })
    })
}

pub fn routes(site: &Site, profile: &Profile, claims: &mut Claims) {
    // Nobody has kept an address of a stick: an old one that a stick might lose is left out.
    for alias in aliases(site).filter(|alias| profile.is_web() || alias.path().is_ascii()) {
        claims.add(&alias.path(), alias.subject(), Some(alias.place.clone()));
    }
}

/// The page that an old address leads to.
fn target<'a>(plan: &'a Plan, route: &Route) -> Option<&'a Route> {
    let (output, name) = route.subject.name.split_once('/')?;
    let output = ["home", "listing", "page"].into_iter().find(|known| *known == output)?;
    plan.find(&Subject::new(output, name).in_language(route.subject.language.as_ref()?))
}

/// Old and new paths, in order.
pub fn all<'a>(plan: &'a Plan) -> impl Iterator<Item = (&'a OutputPath, &'a OutputPath)> {
    let routes = plan.routes().iter().filter(|route| route.subject.output == NAME);
    routes.filter_map(|route| Some((&route.path, &target(plan, route)?.path)))
}

pub fn compose(context: &Context, route: &Route, report: &mut Report) -> Option<Recipe> {
    let desk = Desk::new(context, route);
    let site = desk.site();
    let target = target(context.plan, route)?;
    let code = desk.code();
    let name = &*target.subject.name;
    let (title, help) = match target.subject.output {
        "home" => (site.config.name_in(code), false),
        "listing" => {
            let section = site.section(name)?;
            let intro = section.intro(code, &site.config)?;
            (intro.neutral.as_deref().filter(|_| section.help).unwrap_or(&intro.title), section.help)
        }
        _ => {
            let at = site.position(name)?;
            let edition = site.text(at, code)?;
            let help = site.is_help(&site.entries[at]);
            (edition.neutral.as_deref().filter(|_| help).unwrap_or(&edition.title), help)
        }
    };
    let mut frame = desk.frame(NAME, &desk.word("moved-title", report));
    frame.canonical = context.plan.absolute(&target.path);
    frame.noindex = true;
    frame.help = help;
    let view = Redirect { frame, to: Link { href: desk.link(target, None), title: Phrase::own(title) } };
    Some(Recipe::Page { template: "redirect.html", view: View::of(&view), language: code.clone() })
}
