//! What surrounds a page: its way to the top, the same page in other languages, the trail to it, what search engines are told.

use crate::content::contact::Schedule;
use crate::content::entry::{Entry, State};
use crate::content::lesson::Named;
use crate::diag::report::Report;
use crate::lang::{self, Language};
use crate::locale::catalog::Value;
use crate::locale::opening;
use crate::markdown::plain;
use crate::outputs::alternates;
use crate::outputs::context::Context;
use crate::outputs::sheet::{self, Sheet};
use crate::outputs::view::{Alternate, Choice, Frame, Link, Notice, PageLink, Pages, Phrase};
use crate::path::OutputPath;
use crate::plan::{self, Route, Subject};
use crate::site::model::{Intro, Section, Shown, Site};

/// The most letters of a window title: tabs and lists of results cut a longer one off, and html-validate refuses it.
const LONGEST: usize = 70;

/// A page being composed.
pub struct Desk<'a> {
    pub context: &'a Context<'a>,
    pub path: &'a OutputPath,
    pub language: &'a Language,
}

impl<'a> Desk<'a> {
    pub fn new(context: &'a Context<'a>, route: &'a Route) -> Desk<'a> {
        let first = context.site().config.languages.first();
        let language = route.subject.language.as_ref().map_or(first, |code| context.language(code));
        Desk { context, path: &route.path, language }
    }

    pub fn site(&self) -> &'a Site {
        self.context.site()
    }

    pub fn code(&self) -> &'a lang::Code {
        &self.language.code
    }

    /// The address of another file, seen from this page.
    pub fn link(&self, to: &Route, fragment: Option<&str>) -> String {
        self.context.plan.link(self.path, &to.path, fragment)
    }

    /// The address of what an output makes in this page's language, if it makes it.
    pub fn address(&self, output: &'static str, name: &str) -> Option<String> {
        self.address_in(output, name, self.code())
    }

    pub fn address_in(&self, output: &'static str, name: &str, code: &lang::Code) -> Option<String> {
        let route = self.context.plan.find(&Subject::new(output, name).in_language(code))?;
        Some(self.link(route, None))
    }

    /// Words of a language, on this page.
    pub fn phrase(&self, text: &str, code: &lang::Code) -> Phrase {
        Phrase::of(text, &self.site().language(code).tag, &self.language.tag)
    }

    pub fn word(&self, id: &str, report: &mut Report) -> String {
        self.context.word(self.code(), id, &[], report)
    }

    /// A sentence with values.
    pub fn say(&self, id: &str, values: &[(&str, Value)], report: &mut Report) -> String {
        self.context.word(self.code(), id, values, report)
    }

    /// Hours as a line, with the name of their time zone where it is not the site's; nothing if they cannot be read.
    pub fn hours(&self, schedule: Option<&Schedule>, report: &mut Report) -> Option<String> {
        let schedule = schedule?;
        let zone = schedule.time_zone.as_deref().filter(|zone| *zone != self.site().config.time_zone);
        Some(opening::line(schedule.read.as_deref()?, zone, self.context.catalog, &self.language.tag, report))
    }

    /// From this page to the top of the site.
    pub fn root(&self) -> String {
        match self.path.as_str().matches('/').count() {
            0 => "./".to_owned(),
            depth => "../".repeat(depth),
        }
    }

    /// A frame that says nothing yet but where the page is.
    pub fn frame(&self, kind: &'static str, title: &str) -> Frame {
        Frame {
            root: self.root(),
            kind,
            title: self.window_title(title),
            description: None,
            canonical: self.context.plan.absolute(self.path),
            alternates: Vec::new(),
            feeds: Vec::new(),
            noindex: self.site().config.sample,
            json_ld: None,
            sheet: sheet::link(self.context.plan, Sheet::Page, self.code(), self.path),
            scripts: Vec::new(),
            social: None,
            languages: Vec::new(),
            breadcrumbs: Vec::new(),
            section: None,
            code: None,
            help: false,
            young: false,
            mute: false,
            scope: None,
        }
    }

    /// The sheet of a page for paper: put it into the frame.
    pub fn paper_sheet(&self) -> Option<String> {
        sheet::link(self.context.plan, Sheet::Paper, self.code(), self.path)
    }

    /// The sheet of a page that is led from and printed: put it into the frame.
    pub fn lesson_sheet(&self) -> Option<String> {
        sheet::link(self.context.plan, Sheet::Lesson, self.code(), self.path)
    }

    /// The sheet of a paper around a lesson: put it into the frame.
    pub fn letter_sheet(&self) -> Option<String> {
        sheet::link(self.context.plan, Sheet::Letter, self.code(), self.path)
    }

    /// The sheet of a page that is read aloud from paper: put it into the frame.
    pub fn radio_sheet(&self) -> Option<String> {
        sheet::link(self.context.plan, Sheet::Radio, self.code(), self.path)
    }

    /// The sheet of slides: put it into the frame.
    pub fn slides_sheet(&self) -> Option<String> {
        sheet::link(self.context.plan, Sheet::Slides, self.code(), self.path)
    }

    /// The words of a vocabulary for its ids.
    pub fn labels(&self, vocabulary: &str, ids: &Named) -> Vec<Phrase> {
        let site = self.site();
        let terms = ids.iter().filter_map(|(id, _)| {
            let term = site.vocabularies.named(vocabulary).iter().find(|term| term.id == *id)?;
            let (label, code) = term.label_in(self.code(), &site.config.languages);
            Some(self.phrase(label, &code))
        });
        terms.collect()
    }

    /// Words as the page's language sets them: titles and sentences of front matter that no text goes through.
    pub fn set(&self, words: &str) -> String {
        let mut set = String::new();
        self.context.typography(self.code()).apply(words, None, None, &mut set);
        set
    }

    /// The title, and the name of the site where there is room for both. A title that is longer alone (those of letters and sheets are
    /// put together from two) ends after a word.
    fn window_title(&self, title: &str) -> String {
        let name = self.site().config.name_in(self.code());
        let both = format!("{title} – {name}");
        let alone = name.is_empty() || title == name || both.chars().count() > LONGEST;
        if !alone {
            both
        } else if title.chars().count() > LONGEST {
            plain::shortened(title, LONGEST - 1)
        } else {
            title.to_owned()
        }
    }

    /// The home page, then the section.
    pub fn trail(&self, section: Option<&Section>, report: &mut Report) -> Vec<Link> {
        let mut trail = Vec::new();
        if let Some(href) = self.address("home", "home") {
            trail.push(Link { href, title: Phrase::own(self.word("home", report)) });
        }
        if let Some(section) = section
            && let Some(intro) = section.intro(self.code(), &self.site().config)
            && let Some(href) = self.address("listing", &section.name)
        {
            trail.push(Link { href, title: self.phrase(&intro.title, &intro.language) });
        }
        trail
    }

    /// The same page in every language; where there is none, the home page, and the language says so before the click.
    pub fn languages(
        &self,
        shown: impl Fn(&lang::Code) -> (Option<String>, Option<&'static str>),
        report: &mut Report,
    ) -> Vec<Choice> {
        let languages = self.site().config.languages.iter();
        let mut choices = Vec::new();
        for language in languages {
            let (href, note) = shown(&language.code);
            let missing = href.is_none();
            let Some(href) = href.or_else(|| self.address_in("home", "home", &language.code)) else { continue };
            let note = if missing { Some("short-missing") } else { note };
            // The switch stands on every page: there the notes are as short as they can be.
            let note = note.map(|id| if id == "machine-text" { "short-unreviewed" } else { id });
            choices.push(Choice {
                name: language.endonym.clone(),
                tag: language.tag.clone(),
                dir: language.direction,
                href,
                current: language.code == *self.code(),
                note: note.map(|id| self.context.word(&language.code, id, &[], report)),
            });
        }
        if choices.len() > 1 { choices } else { Vec::new() }
    }

    /// The other pages of a list of so many entries, seen from the page of a number.
    pub fn pages(&self, output: &'static str, name: &str, number: u32, entries: usize) -> Pages {
        let count = page_count(self.site(), entries);
        let href = |page: u32| {
            let subject = Subject::new(output, name).in_language(self.code()).page(page);
            self.context.plan.find(&subject).map(|route| self.link(route, None))
        };
        let all = page_links(number, count)
            .into_iter()
            .filter_map(|page| Some(PageLink { number: page, href: href(page)?, current: page == number }));
        Pages { number, count, total: entries, previous: href(number - 1), next: href(number + 1), all: all.collect() }
    }

    /// `hreflang`, for a page that search engines may list.
    pub fn alternates(&self, subject: &Subject) -> Vec<Alternate> {
        let pages = alternates::of(self.context.plan, subject).into_iter();
        pages.map(|(tag, href)| Alternate { tag, href }).collect()
    }

    /// What search engines show under a title: on a help page a sentence that says nothing of it.
    pub fn description(&self, help: bool, summary: Option<&str>, report: &mut Report) -> Option<String> {
        if help {
            return Some(self.word("neutral-description", report));
        }
        summary.filter(|summary| !summary.is_empty()).map(str::to_owned)
    }

    /// The frame of an entry's page.
    pub fn entry_frame(&self, at: usize, title: &str, summary: &str, report: &mut Report) -> Frame {
        let site = self.site();
        let entry = &site.entries[at];
        let section = site.section(&entry.section);
        let help = site.is_help(entry);
        let mut frame = self.frame(entry.kind, title);
        frame.help = help;
        frame.young = site.vocabularies.are_young(&entry.audiences) || section.is_some_and(begins_with_writing);
        let discreet = help || entry.is_discreet();
        frame.title = if discreet { title.to_owned() } else { frame.title };
        frame.description = self.description(discreet, Some(summary), report);
        frame.section = section.map(|section| section.name.clone());
        frame.breadcrumbs = self.trail(section, report);
        frame.code = Some(plan::code_of(site, &entry.key));
        frame.noindex = !site.is_indexed(at, self.code());
        frame.languages = self.languages(|code| self.entry_choice(at, entry, code), report);
        match site.shown(at, self.code()) {
            Shown::Borrowed { from } | Shown::Facts { from } => {
                let source = self.context.plan.entry(&entry.key, from);
                frame.canonical = source.and_then(|route| self.context.plan.absolute(&route.path));
            }
            _ => frame.alternates = self.alternates(&Subject::new("page", &entry.key).in_language(self.code())),
        }
        frame
    }

    fn entry_choice(&self, at: usize, entry: &Entry, code: &lang::Code) -> (Option<String>, Option<&'static str>) {
        let route = self.context.plan.entry(&entry.key, code);
        let href = route.map(|route| self.link(route, None));
        let note = match self.site().shown(at, code) {
            Shown::Own { notice: false } => None,
            Shown::Own { notice: true } => Some(unreviewed(entry.edition(code).map(|edition| edition.state))),
            _ => Some("short-missing"),
        };
        (href, note)
    }

    /// What a language says in the switch of a home page or of a section.
    pub fn intro_note(&self, intro: Option<&Intro>) -> Option<&'static str> {
        match intro {
            None => Some("short-missing"),
            Some(intro) if intro.notice => Some(unreviewed(Some(intro.state))),
            Some(_) => None,
        }
    }

    /// What a reader must know before the text of a home page or of a section, made by an output under a name.
    pub fn intro_notice(
        &self,
        intro: &Intro,
        source: Option<&lang::Code>,
        (output, name): (&'static str, &str),
    ) -> Option<Notice> {
        let borrowed = intro.language != *self.code();
        if !borrowed && !intro.notice {
            return None;
        }
        let from = if borrowed { Some(&intro.language) } else { source.filter(|code| *code != self.code()) };
        let link = |code: &lang::Code| {
            let title = Phrase::own(self.site().language(code).endonym.clone());
            Some(Link { href: self.address_in(output, name, code)?, title })
        };
        Some(Notice {
            kind: if borrowed { "borrowed" } else { "unreviewed" },
            language: from.map(|code| self.site().language(code).tag.clone()),
            source: from.and_then(link),
        })
    }

    /// What a reader must know before the text of an entry.
    pub fn notices(&self, at: usize) -> Vec<Notice> {
        let site = self.site();
        let entry = &site.entries[at];
        let source_in = |code: &lang::Code| {
            let route = self.context.plan.entry(&entry.key, code)?;
            let edition = entry.edition(code)?;
            Some(Link { href: self.link(route, None), title: self.phrase(&edition.title, code) })
        };
        let mut notices = Vec::new();
        // On a site of samples, every page says so above.
        if entry.sample && !site.config.sample {
            notices.push(Notice { kind: "sample", language: None, source: None });
        }
        match site.shown(at, self.code()) {
            Shown::Own { notice: true } => {
                let source = (entry.source != *self.code()).then_some(&entry.source);
                notices.push(Notice {
                    kind: "unreviewed",
                    language: source.map(|code| site.language(code).tag.clone()),
                    source: source.and_then(source_in),
                });
            }
            Shown::Borrowed { from } => notices.push(Notice {
                kind: "borrowed",
                language: Some(site.language(from).tag.clone()),
                source: source_in(from),
            }),
            Shown::Facts { from } => notices.push(Notice {
                kind: "facts",
                language: Some(site.language(from).tag.clone()),
                source: source_in(from),
            }),
            _ => {}
        }
        notices
    }
}

/// Whether the strip begins with ways to write on every page of a section: a help section speaks to who needs help now, often young.
/// The list of services speaks to everyone.
pub fn begins_with_writing(section: &Section) -> bool {
    section.help && section.kind != "service"
}

/// On how many pages so many entries stand.
pub fn page_count(site: &Site, entries: usize) -> u32 {
    u32::try_from(entries.div_ceil(site.config.per_page.max(1))).unwrap_or(1).max(1)
}

/// The pages that a page of a list links: all, or of many the first, the last, those beside it and some farther away, so that each is
/// reached in a few steps and none carries the links of hundreds.
fn page_links(number: u32, count: u32) -> Vec<u32> {
    const FEW: u32 = 15;
    const STEPS: [u32; 5] = [1, 2, 10, 50, 200];
    let is_linked = |page: &u32| {
        let far = page.abs_diff(number);
        count <= FEW || far == 0 || STEPS.contains(&far) || *page == 1 || *page == count
    };
    (1..=count).filter(is_linked).collect()
}

/// The word for a text that no speaker has reviewed.
fn unreviewed(state: Option<State>) -> &'static str {
    match state {
        Some(State::Draft) => "draft",
        _ => "machine-text",
    }
}

#[cfg(test)]
mod tests {
    use super::page_links;

    #[test]
    fn a_long_list_links_few_pages_and_reaches_all() {
        assert_eq!(page_links(3, 15).len(), 15);
        assert_eq!(page_links(3, 250), [1, 2, 3, 4, 5, 13, 53, 203, 250]);
        assert_eq!(page_links(125, 250), [1, 75, 115, 123, 124, 125, 126, 127, 135, 175, 250]);
        // From the first page, any other in so many steps.
        let (mut reached, mut steps) = (std::collections::BTreeSet::from([1]), 0);
        while reached.len() < 250 {
            reached = reached.iter().flat_map(|page| page_links(*page, 250)).collect();
            steps += 1;
        }
        assert_eq!(steps, 7);
    }
}
