//! A text as its page shows it: HTML, contents, list of sources, reading time. Enters: a lowered text and where it is shown. Leaves:
//! `Written`. Links find the reader's language here, facts take their value from records, first mentions
//! lead to the glossary, but not from a help section.

use std::borrow::Cow;
use std::cell::RefCell;
use std::ops::Range;

use crate::area::Area;
use crate::content::contact::Phone;
use crate::content::entry::{Edition, Entry, Lowered};
use crate::content::radio::SCRIPTS;
use crate::diag::report::Report;
use crate::lang::{self, Tag};
use crate::locale::catalog::Value;
use crate::markdown::blocks::View;
use crate::markdown::body::{self, BlockUse, Body, Cited, Fact, Image, Link, Literal, Target, What};
use crate::markdown::chart::{self, Form};
use crate::markdown::html::{self, Destination, Setting, Surroundings};
use crate::markdown::mentions;
use crate::markdown::typography::Typography;
use crate::markdown::{parse, plain, table};
use crate::outputs::attachments;
use crate::outputs::charts;
use crate::outputs::context::Context;
use crate::outputs::frame::Desk;
use crate::outputs::parts;
use crate::outputs::people;
use crate::outputs::pictures;
use crate::outputs::record;
use crate::outputs::reporting;
use crate::outputs::view::{Heading, Phrase, SourceItem, Text};
use crate::path::{OutputPath, SourcePath};
use crate::plan::Subject;
use crate::site::model::{Shown, Site};
use crate::site::standing::{self, Standing};

/// What is read before a call is rehearsed: answers of a service, and the words that ask for them.
const REHEARSED: [(&str, &str); 3] =
    [("who_answers", "promise-who-answers"), ("anonymous", "promise-anonymous"), ("must_tell", "promise-must-tell")];

/// Where a text is shown, and whose it is.
#[derive(Clone, Copy)]
pub struct Place<'a> {
    /// The page on which it stands.
    pub page: &'a OutputPath,
    /// The language of that page.
    pub reader: &'a lang::Code,
    /// The entry whose text it is; none for sections and the home page.
    pub entry: Option<usize>,
    /// For whom the page is.
    pub view: View,
}

/// A text, and the language it is in.
#[derive(Clone, Copy)]
pub struct Original<'a> {
    pub path: &'a SourcePath,
    pub language: &'a lang::Code,
    pub body: &'a Lowered,
}

/// A text written out.
pub struct Written {
    /// Nothing if the text is empty.
    pub text: Option<Text>,
    pub contents: Vec<Heading>,
    pub sources: Vec<SourceItem>,
    /// Nothing if nobody knows how fast the language is read.
    pub minutes: Option<u32>,
}

/// A text needs a table of contents from so many headings on.
const HEADINGS_FOR_CONTENTS: usize = 3;

/// Writes a text out. `own` are the sources on which the entry stands as a whole.
pub fn write(
    context: &Context,
    place: Place,
    original: Original,
    own: &[(String, crate::diag::report::Place)],
    report: &mut Report,
) -> Written {
    let site = context.site();
    let body = read(&original, site, place.entry);
    let numbers = numbers(site, place, original, own);
    let page_tag = &site.language(place.reader).tag;
    let text_language = site.language(original.language);
    let ids = heading_ids(site, place, original.body);
    let shift = u8::from(body.headings.iter().any(|heading| heading.level == 1));
    let mut out = String::new();
    if !body.is_empty() {
        write_body(context, place, &original, &body, &numbers, &ids, shift, "", report, &mut out);
    }
    let foreign = original.language != place.reader;
    let text = (!out.is_empty()).then(|| Text {
        html: out,
        lang: foreign.then(|| text_language.tag.clone()),
        dir: foreign.then_some(text_language.direction),
    });
    let outline = &original.body.outline;
    let minutes = context
        .format(original.language)
        .and_then(|format| format.reading_minutes(outline.words, outline.letters))
        .filter(|_| outline.words > 0);
    Written {
        text,
        contents: contents(&body, &ids, shift),
        sources: numbers
            .iter()
            .zip(1..)
            .filter_map(|(id, number)| source_item(context, id, number, page_tag))
            .collect(),
        minutes,
    }
}

/// The sources of a page in the order of their numbers: those that its texts name, then those of the entry as a whole.
fn numbers(site: &Site, place: Place, original: Original, own: &[(String, crate::diag::report::Place)]) -> Vec<String> {
    let mut numbers: Vec<String> = Vec::new();
    let entry = place.entry.map(|at| &site.entries[at]);
    let own_definition = entry.and_then(|entry| entry.definition.as_ref()).map(|(key, _)| key.as_str());
    let defined = original.body.outline.definitions.iter().filter_map(|(key, _)| key.as_deref().or(own_definition));
    let told = original.body.outline.parts.iter().any(|part| part.name == "disclosure");
    let lesson = entry.and_then(|entry| entry.lesson.as_ref()).filter(|_| told);
    let protocols = lesson.iter().flat_map(|lesson| lesson.protocols.first()).map(|(key, _)| key.as_str());
    let shown = defined.chain(protocols).filter_map(|key| {
        let at = site.position(key)?;
        let edition = site.entries[at].edition(original.language).or_else(|| site.text(at, place.reader))?;
        edition.bodies.values().next()
    });
    let bodies: Vec<&Lowered> = std::iter::once(original.body).chain(shown).collect();
    let drawn = charted(&site.entries, place.entry, original.body);
    let cited = bodies.iter().flat_map(|body| &body.outline.citations).map(|(id, _)| id).chain(drawn);
    for id in cited.chain(own.iter().map(|(id, _)| id)) {
        if !numbers.contains(id) && site.sources.contains_key(id) {
            numbers.push(id.clone());
        }
    }
    numbers
}

/// The sources that the charts of a text name.
fn charted<'a>(entries: &'a [Entry], entry: Option<usize>, body: &Lowered) -> Vec<&'a String> {
    let Some(entry) = entry.and_then(|at| entries.get(at)) else { return Vec::new() };
    let files = body.outline.files.iter().filter(|(_, purpose, _)| Form::named(purpose).is_some());
    files.filter_map(|(name, ..)| entry.chart_sources.get(name)).flatten().map(|(id, _)| id).collect()
}

/// The panels of a sheet to print, each written by itself: its id and its HTML.
pub fn panels(context: &Context, place: Place, original: Original, report: &mut Report) -> Vec<(String, String)> {
    let panels = apart(context, place, original, &["panel"], "", &[], report).into_iter();
    panels.map(|part| (part.id, part.inner)).collect()
}

/// The blocks of a name that stand apart from the text around them, each written by itself: its id and its HTML.
pub fn blocks(
    context: &Context,
    place: Place,
    original: Original,
    name: &str,
    report: &mut Report,
) -> Vec<(String, String)> {
    let own = place.entry.map_or(&[][..], |at| &context.site().entries[at].sources);
    let numbers = numbers(context.site(), place, original, own);
    let blocks = apart(context, place, original, &[name], "", &numbers, report).into_iter();
    blocks.map(|part| (part.id, part.inner)).collect()
}

/// The questions of a lesson with their answers, each written by itself: the title of the step it is asked in, and its HTML.
pub fn quizzes(context: &Context, place: Place, original: Original, report: &mut Report) -> Vec<(String, String)> {
    let quizzes = apart(context, place, original, &["quiz"], "", &[], report).into_iter();
    quizzes.map(|part| (part.step, part.whole)).collect()
}

/// What is said aloud, or read at home, paragraph by paragraph.
pub struct Paragraphs {
    /// The title of the step in which it stands; empty if it stands in none.
    pub step: String,
    /// The HTML of each.
    pub each: Vec<String>,
}

/// The blocks of some names in the order of the text, each paragraph, list and title by itself. What has no text of its own is one piece.
pub fn paragraphs(
    context: &Context,
    place: Place,
    original: Original,
    names: &[&str],
    report: &mut Report,
) -> Vec<Paragraphs> {
    // Two languages of a text stand on one page: the id of a heading tells whose it is.
    let prefix = format!("{}-", original.language);
    let blocks = apart(context, place, original, names, &prefix, &[], report).into_iter();
    let cut = blocks.map(|part| {
        let each = if part.pieces.is_empty() { vec![part.whole] } else { part.pieces };
        Paragraphs { step: part.step, each }
    });
    cut.collect()
}

/// The paragraphs, lists and titles of a part of a text, by their nodes.
fn pieces(body: &Body, nodes: &Range<u32>) -> Vec<Range<u32>> {
    let mut found: Vec<Range<u32>> = Vec::new();
    let (mut depth, mut start) = (0_u32, nodes.start);
    for at in nodes.clone() {
        match body.nodes[at as usize].what {
            What::Open(_) => {
                start = if depth == 0 { at } else { start };
                depth += 1;
            }
            What::Close(_) => {
                depth = depth.saturating_sub(1);
                if depth == 0 {
                    found.push(start..at + 1);
                }
            }
            _ => {}
        }
    }
    found
}

/// A text that is shown in pieces: `work` gets it as read, and what writes any of its nodes, with headings so many levels down. What is
/// written has no ids of headings and no notes, for what refers to them may stand on another piece.
pub fn in_pieces<T>(
    context: &Context,
    place: Place,
    original: Original,
    report: &mut Report,
    work: impl FnOnce(&Body, &dyn Fn(Range<u32>, u8) -> String) -> T,
) -> T {
    let site = context.site();
    let body = read(&original, site, place.entry);
    let around = Around {
        context,
        place,
        language: original.language,
        numbers: &[],
        terms: &[],
        inner: false,
        pieces: true,
        scenes: &parts::scenes(&body),
        report: RefCell::new(report),
    };
    let write = |nodes: Range<u32>, shift: u8| {
        let setting = Setting {
            surroundings: &around,
            words: context.block_words(original.language),
            typography: context.typography(original.language),
            direction: site.language(original.language).direction,
            heading_ids: &[],
            heading_shift: shift,
            mentions: &[],
            prefix: "",
        };
        let mut out = String::new();
        html::write_part(&body, &nodes, &setting, &mut out);
        out
    };
    work(&body, &write)
}

/// A block written by itself.
struct Apart {
    id: String,
    /// The title of the step it stands in; empty if it stands in none.
    step: String,
    /// What stands in it.
    inner: String,
    /// The same with what the block is.
    whole: String,
    /// What stands in it, paragraph by paragraph.
    pieces: Vec<String>,
}

/// Each block of some names, written by itself; ids of headings begin with a prefix. `numbers` are the sources that stand on its page.
fn apart(
    context: &Context,
    place: Place,
    original: Original,
    names: &[&str],
    prefix: &str,
    numbers: &[String],
    report: &mut Report,
) -> Vec<Apart> {
    let site = context.site();
    let body = read(&original, site, place.entry);
    let ids: Vec<String> =
        heading_ids(site, place, original.body).into_iter().map(|id| format!("{prefix}{id}")).collect();
    let around = Around {
        context,
        place,
        language: original.language,
        numbers,
        terms: &[],
        inner: true,
        pieces: false,
        scenes: &parts::scenes(&body),
        report: RefCell::new(report),
    };
    let typography = context.typography(original.language);
    let setting = Setting {
        surroundings: &around,
        words: context.block_words(original.language),
        typography,
        direction: site.language(original.language).direction,
        heading_ids: &ids,
        heading_shift: 0,
        mentions: &[],
        prefix: "panel-",
    };
    let written = |nodes: Range<u32>| {
        let mut out = String::new();
        html::write_part(&body, &nodes, &setting, &mut out);
        out
    };
    let step = |block: &BlockUse| {
        let around = |step: &&BlockUse| step.block.name == "step" && step.nodes.contains(&block.nodes.start);
        let title = body.blocks.iter().find(around).and_then(|step| step.attribute("title"));
        let mut set = String::new();
        typography.apply(title.unwrap_or_default(), None, None, &mut set);
        set
    };
    let blocks = body.blocks.iter().filter(|block| names.contains(&block.block.name));
    let parts = blocks.map(|block| Apart {
        id: block.attribute("id").unwrap_or_default().to_owned(),
        step: step(block),
        inner: written(block.nodes.clone()),
        // Its own marks stand before and after what is in it.
        whole: written(block.nodes.start.saturating_sub(1)..block.nodes.end + 1),
        pieces: pieces(&body, &block.nodes).into_iter().map(written).collect(),
    });
    parts.collect()
}

fn read(original: &Original, site: &Site, entry: Option<usize>) -> Body {
    let key = entry.map(|at| &*site.entries[at].key);
    let source =
        parse::Source { path: original.path, text: &original.body.text, start: original.body.start, bundle: key };
    parse::parse(source, &mut Report::new())
}

/// The ids of headings are those of the source language, by position, while both outlines agree.
fn heading_ids(site: &Site, place: Place, body: &Lowered) -> Vec<String> {
    let own = || body.outline.headings.iter().map(|heading| heading.id.clone()).collect::<Vec<_>>();
    let source = place.entry.and_then(|at| site.entries[at].source_edition());
    let Some(source) = source.and_then(|edition| edition.body(place.view)) else { return own() };
    let levels = |body: &Lowered| body.outline.headings.iter().map(|heading| heading.level).collect::<Vec<_>>();
    if levels(source) == levels(body) {
        source.outline.headings.iter().map(|heading| heading.id.clone()).collect()
    } else {
        own()
    }
}

#[allow(clippy::too_many_arguments)]
fn write_body(
    context: &Context,
    place: Place,
    original: &Original,
    body: &Body,
    numbers: &[String],
    ids: &[String],
    shift: u8,
    prefix: &str,
    report: &mut Report,
    out: &mut String,
) {
    let site = context.site();
    let language = site.language(original.language);
    let typography = context.typography(original.language);
    let linked = prefix.is_empty() && !is_help(site, place.entry, original.path);
    let glossary = context.glossaries.get(original.language).filter(|_| linked);
    let except = place.entry.map_or("", |at| &*site.entries[at].key);
    let found = glossary.map_or(Vec::new(), |(glossary, _)| mentions::find_first(body, glossary, except));
    let around = Around {
        context,
        place,
        language: original.language,
        numbers,
        terms: glossary.map_or(&[], |(_, keys)| keys),
        inner: !prefix.is_empty(),
        pieces: false,
        scenes: &parts::scenes(body),
        report: RefCell::new(report),
    };
    let setting = Setting {
        surroundings: &around,
        words: context.block_words(original.language),
        typography,
        direction: language.direction,
        heading_ids: ids,
        heading_shift: shift,
        mentions: &found,
        prefix,
    };
    html::write(body, &setting, out);
}

/// Whether not even the name of a service is told.
fn is_untold(site: &Site, at: usize) -> bool {
    let entry = &site.entries[at];
    standing::of(entry) == Standing::Withdrawn || entry.draft && site.is_hidden(at)
}

/// Whether a text stands in a help section: a first mention there would lead to an address that tells what someone reads.
fn is_help(site: &Site, entry: Option<usize>, path: &SourcePath) -> bool {
    let intro = || site.sections.iter().filter(|one| one.help).flat_map(|one| one.intros.values());
    entry.map_or_else(|| intro().any(|intro| intro.path == *path), |at| site.is_help(&site.entries[at]))
}

fn contents(body: &Body, ids: &[String], shift: u8) -> Vec<Heading> {
    // Panels of a sheet and scripts stand elsewhere on the page, or several times.
    let is_apart = |name: &str| name == "panel" || SCRIPTS.contains(&name);
    let panels = || body.blocks.iter().filter(|block| is_apart(block.block.name));
    let own = |heading: &body::Heading| !panels().any(|panel| panel.nodes.contains(&heading.nodes.start));
    if body.headings.iter().filter(|heading| own(heading)).count() < HEADINGS_FOR_CONTENTS {
        return Vec::new();
    }
    let mut contents: Vec<Heading> = Vec::new();
    for (heading, id) in body.headings.iter().zip(ids).filter(|(heading, _)| own(heading)) {
        let item = Heading { id: id.clone(), text: plain::line(body, &heading.nodes), children: Vec::new() };
        match (heading.level + shift, contents.last_mut()) {
            (0..=2, _) | (_, None) => contents.push(item),
            (3, Some(above)) => above.children.push(item),
            _ => {}
        }
    }
    contents
}

fn source_item(context: &Context, id: &str, number: usize, page: &Tag) -> Option<SourceItem> {
    let source = context.site().sources.get(id)?;
    Some(SourceItem {
        number,
        title: Phrase::of(source.title.clone(), &source.language, page),
        author: source.author.clone(),
        publisher: source.publisher.clone(),
        year: source.year.map(|year| year.to_string()),
        href: source.url.clone(),
        page_date: source.page_date.map(|date| date.to_string()),
        read_date: source.read_date.map(|date| date.to_string()),
    })
}

/// The site around a text.
struct Around<'a> {
    context: &'a Context<'a>,
    place: Place<'a>,
    /// The language of the text.
    language: &'a lang::Code,
    numbers: &'a [String],
    terms: &'a [String],
    /// It is a text within a text: it transcludes no further one.
    inner: bool,
    /// Pieces of it stand apart from each other.
    pieces: bool,
    scenes: &'a [parts::Scene],
    report: RefCell<&'a mut Report>,
}

impl<'a> Around<'a> {
    fn site(&self) -> &'a Site {
        self.context.site()
    }

    /// Where an entry or a section is for this reader, its title, and its language if it is another.
    fn target(&self, key: &str, anchor: Option<&str>) -> Destination<'a> {
        let site = self.site();
        let reader = self.place.reader;
        let Some(at) = site.position(key) else { return self.section(key) };
        let words = site.text(at, reader).or_else(|| site.entries[at].source_edition()).map(|edition| {
            let tag = &site.language(&edition.language).tag;
            (Cow::Owned(edition.title.clone()), (edition.language != *self.language).then(|| tag.clone()))
        });
        // Who reads a page for those who learn, or for those at home, is led on to such pages; never to those of who leads.
        let own = |view| self.context.plan.entry_for(key, view, reader);
        let route = match (self.place.view, site.entries[at].lesson.is_some()) {
            (View::Student | View::Handouts, true) => own(View::Student),
            (View::Family, true) => own(View::Family),
            (View::Slides, true) => None,
            (View::Public | View::Facilitator | View::Kit, true) | (_, false) => self.context.plan.entry(key, reader),
        };
        let Some(route) = route.filter(|_| !self.on_wall()) else {
            return Destination { words, ..Destination::default() };
        };
        let borrowed = match site.shown(at, reader) {
            Shown::Borrowed { from } => Some(from),
            _ => None,
        };
        Destination {
            href: self.context.plan.link(self.place.page, &route.path, anchor).into(),
            words,
            language: borrowed.map(|from| self.opens_in(from)),
        }
    }

    fn section(&self, name: &str) -> Destination<'a> {
        let site = self.site();
        let subject = Subject::new("listing", name).in_language(self.place.reader);
        let Some(section) = site.section(name) else { return Destination::default() };
        let intro = section.intro(self.place.reader, &site.config);
        let words = intro.map(|intro| {
            let tag = &site.language(&intro.language).tag;
            (Cow::Owned(intro.title.clone()), (intro.language != *self.language).then(|| tag.clone()))
        });
        let href =
            self.context.plan.find(&subject).map(|route| self.context.plan.link(self.place.page, &route.path, None));
        let href = href.filter(|_| !self.on_wall());
        Destination { href: href.unwrap_or_default().into(), words, language: None }
    }

    fn opens_in(&self, code: &lang::Code) -> (Tag, Cow<'a, str>) {
        let tag = self.site().language(code).tag.clone();
        let words = self.say("opens-in-language", &[("lang", Value::from(tag.as_str()))]);
        (tag, words.into())
    }

    fn say(&self, id: &str, values: &[(&str, Value)]) -> String {
        self.context.word(self.language, id, values, &mut self.report.borrow_mut())
    }

    fn entry(&self) -> Option<&'a Entry> {
        self.place.entry.map(|at| &self.site().entries[at])
    }

    /// Whether numbers may be dialled. What is read in a classroom must not ring where someone waits for a place in the line.
    fn rings(&self) -> bool {
        // A text within it is read in the same room.
        if self.on_wall() || self.inner && matches!(self.place.view, View::Student | View::Handouts) {
            return false;
        }
        let lesson = self.entry().and_then(|entry| entry.lesson.as_ref());
        !lesson.is_some_and(|lesson| lesson.is_silent_for(self.place.view))
    }

    /// Whether this is projected: nobody follows a link there but by mistake.
    fn on_wall(&self) -> bool {
        self.place.view == View::Slides
    }

    /// What a block of a lesson must know to write its head and its end.
    fn part(&self, write: impl FnOnce(&parts::Part)) {
        write(&parts::Part {
            site: self.site(),
            entry: self.entry(),
            view: self.place.view,
            language: self.language,
            say: &|id, values| self.say(id, values),
            set: &|words| {
                let mut set = String::new();
                self.context.typography(self.language).apply(words, None, None, &mut set);
                set
            },
            scenes: self.scenes,
        });
    }

    fn phone(&self, phone: &Phone, sample: bool, out: &mut String) {
        let dials = !sample && self.rings();
        let href = dials.then(|| people::href(phone));
        html::isolated(&phone.dial.written(), href.as_deref(), out);
    }

    fn write_fact(&self, fact: &Fact, out: &mut String) {
        let site = self.site();
        let record = |key: &str| site.entry(key).and_then(|entry| Some((entry, entry.contact.as_ref()?)));
        // Of a service to which nobody is sent, or that is not published yet, not even the name is told.
        if let Fact::Phone { key, .. } | Fact::Hours { key } | Fact::Link { key } | Fact::Service { key } = fact
            && site.position(key).is_some_and(|at| is_untold(site, at))
        {
            return;
        }
        if let Fact::Phone { key, .. } | Fact::Hours { key } | Fact::Link { key } = fact
            && site.position(key).is_some_and(|at| site.is_hidden(at))
        {
            // The name stands where the fact stood: a sentence without its object says less than a name without a number.
            return write_link(&self.target(key, None), out);
        }
        match fact {
            Fact::Phone { key, id } => {
                let Some((entry, contact)) = record(key) else { return };
                let phone = match id {
                    Some(id) => contact.phone(id),
                    None => contact.main(),
                };
                if let Some(phone) = phone {
                    self.phone(phone, entry.sample, out);
                }
            }
            Fact::Service { key } => write_link(&self.target(key, None), out),
            Fact::Hours { key } => {
                let Some(at) = site.position(key) else { return };
                // In the language of the text, for they are a part of its sentence.
                let desk =
                    Desk { context: self.context, path: self.place.page, language: site.language(self.language) };
                let Some(hours) = record::hours(&desk, at, &mut self.report.borrow_mut()) else { return };
                match &hours.lang {
                    Some(tag) => html::foreign(&hours.text, tag, tag.direction(), out),
                    None => html::escape(&hours.text, out),
                }
            }
            Fact::Link { key } => {
                let Some((_, contact)) = record(key) else { return };
                if let Some((code, url)) = contact.web_in(self.place.reader.as_str()) {
                    html::isolated(people::shown_address(url), Some(url.as_str()).filter(|_| !self.on_wall()), out);
                    let language = site.config.languages.by_code(code);
                    if let Some(language) = language.filter(|language| language.code != *self.place.reader) {
                        out.push(' ');
                        let (_, words) = self.opens_in(&language.code);
                        html::escape(&words, out);
                    }
                }
            }
            Fact::Literal { kind, text } => {
                let href = match kind {
                    Literal::Email => Some(format!("mailto:{text}")),
                    Literal::Url if text.contains("://") => Some(text.to_string()),
                    Literal::Url => Some(format!("https://{text}")),
                    Literal::Phone => crate::content::contact::e164(text).ok().map(|number| format!("tel:{number}")),
                };
                let mute = self.on_wall() || (site.config.sample || !self.rings()) && *kind == Literal::Phone;
                html::isolated(text, href.as_deref().filter(|_| !mute), out);
            }
        }
    }

    /// The services of the crisis strip, each with its numbers.
    fn help_box(&self, out: &mut String) {
        let site = self.site();
        let services = site.config.crisis.iter().filter_map(|(key, _)| {
            let at = site.position(key).filter(|at| !site.is_hidden(*at))?;
            Some((&site.entries[at], site.entries[at].contact.as_ref()?))
        });
        let services: Vec<_> = services.collect();
        if services.is_empty() {
            return;
        }
        out.push_str("<div class=\"helpbox\"><p class=\"title\">");
        html::escape(&self.say("helpbox", &[]), out);
        out.push_str("</p><ul>");
        for (entry, contact) in services {
            out.push_str("<li>");
            write_link(&self.target(&entry.key, None), out);
            for phone in &contact.phones {
                out.push_str(" <span class=\"how\">");
                self.phone(phone, entry.sample, out);
                out.push_str("</span>");
            }
            if contact.phones.is_empty() {
                out.push_str(" <span class=\"how\">");
                out.push_str(&self.sites(entry, self.rings()));
                out.push_str("</span>");
            }
            out.push_str("</li>");
        }
        out.push_str("</ul></div>");
    }

    /// The services of a lesson in one line, each with the ways to write and to call; none of them rings on a sheet.
    fn help_line(&self, out: &mut String) {
        let site = self.site();
        let lesson = self.entry().and_then(|entry| entry.lesson.as_ref());
        let services = lesson.iter().flat_map(|lesson| &lesson.help).filter_map(|(key, _)| site.position(key));
        let mut first = true;
        for at in services.filter(|at| !site.is_hidden(*at)) {
            let entry = &site.entries[at];
            let Some(edition) = site.text(at, self.language).or(entry.source_edition()) else { continue };
            let ways = self.ways(entry, &edition.title);
            if entry.contact.is_none() {
                continue;
            }
            out.push_str(if first { "<p class=\"helpline\"><b>" } else { " · " });
            if first {
                html::escape(&self.say("helpbox", &[]), out);
                out.push_str("</b> ");
            }
            first = false;
            let tag = &site.language(&edition.language).tag;
            if edition.language == *self.language {
                html::escape(&edition.title, out);
            } else {
                html::foreign(&edition.title, tag, site.language(&edition.language).direction, out);
            }
            if !ways.is_empty() {
                out.push_str(" – ");
                out.push_str(&ways);
            }
        }
        if !first {
            out.push_str("</p>");
        }
    }

    /// How to write and to call a service, on paper: the word to send with its number, a number that is not the name itself.
    fn ways(&self, entry: &Entry, name: &str) -> String {
        let phones = people::phones(self.site(), entry, self.site().language(self.language), self.context.formats);
        let mut ways = Vec::new();
        for channel in ["text", "voice"] {
            let Some(phone) = phones.iter().find(|phone| phone.channel == channel) else { continue };
            let number = &phone.number.shown;
            if name.ends_with(number.as_str()) {
                continue;
            }
            let mut way = String::new();
            match &phone.keyword {
                Some(word) => {
                    let values = [("word", Value::from(&*word.text)), ("number", Value::from(&**number))];
                    html::escape(&self.say("send-word", &values), &mut way);
                }
                None if channel == "text" => {
                    html::escape(&self.say("text-us", &[]), &mut way);
                    way.push(' ');
                    html::isolated(number, None, &mut way);
                }
                None => html::isolated(number, None, &mut way),
            }
            ways.push(way);
        }
        if phones.is_empty() {
            return self.sites(entry, false);
        }
        ways.join(", ")
    }

    /// Where a service that lends no number is on the web.
    fn sites(&self, entry: &Entry, linked: bool) -> String {
        let sites = people::sites(self.site(), entry, self.site().language(self.language));
        let written = sites.iter().map(|web| {
            let mut written = String::new();
            let href = Some(web.number.href.as_str()).filter(|href| linked && !href.is_empty());
            html::isolated(&web.number.shown, href, &mut written);
            written
        });
        written.collect::<Vec<_>>().join(", ")
    }

    /// A service whose call is rehearsed: how to write and to call, none of which rings; and what happens then, as its page says it.
    fn rehearsal(&self, block: &BlockUse, out: &mut String) {
        let site = self.site();
        let service = block.attribute("service").and_then(|key| site.position(key)).filter(|at| !site.is_hidden(*at));
        let Some(at) = service else { return };
        let entry = &site.entries[at];
        out.push_str("<p>");
        write_link(&self.target(&entry.key, None), out);
        let ways = self.ways(entry, "");
        if !ways.is_empty() {
            out.push_str(" – ");
            out.push_str(&ways);
        }
        out.push_str("</p>");
        let desk = Desk { context: self.context, path: self.place.page, language: site.language(self.language) };
        let promise = record::promise(&desk, at, &mut self.report.borrow_mut());
        let told: Vec<_> = REHEARSED
            .iter()
            .filter_map(|(name, id)| {
                let answer = promise.iter().find(|answer| answer.name == *name)?;
                (!answer.sentences.is_empty()).then_some((id, answer))
            })
            .collect();
        if told.is_empty() {
            return;
        }
        out.push_str("<dl>");
        for (id, answer) in told {
            out.push_str("<dt>");
            html::escape(&self.say(id, &[]), out);
            out.push_str("</dt><dd>");
            for (number, sentence) in answer.sentences.iter().enumerate() {
                if number > 0 {
                    out.push(' ');
                }
                match &sentence.lang {
                    Some(tag) => html::foreign(&sentence.text, tag, tag.direction(), out),
                    None => html::escape(&sentence.text, out),
                }
            }
            out.push_str("</dd>");
        }
        out.push_str("</dl>");
    }

    /// The doors of reporting of a region, or of all.
    fn reporting(&self, block: &BlockUse, out: &mut String) {
        // A page of numbers says nothing from a wall.
        if self.on_wall() {
            return;
        }
        let region = block.attribute("region").and_then(Area::of_id);
        let Place { page, reader, .. } = self.place;
        let place = reporting::Place { page, reader, language: self.language };
        reporting::write(self.context, place, region, &mut self.report.borrow_mut(), out);
    }

    /// The definition of a term, word for word that of its own page.
    fn definition(&self, block: &BlockUse, out: &mut String) {
        let own = self.entry().and_then(|entry| entry.definition.as_ref()).map(|(key, _)| key.as_str());
        let Some(key) = block.attribute("term").or(own).filter(|_| !self.inner) else { return };
        self.transclude(key, "definition", out);
    }

    /// What to do when somebody tells: the first protocol word for word that of its own page; of those for other places, the way there,
    /// since nobody can follow two when a child speaks.
    fn protocols(&self, out: &mut String) {
        let lesson = self.entry().and_then(|entry| entry.lesson.as_ref()).filter(|_| !self.inner);
        let Some(((key, _), others)) = lesson.and_then(|lesson| lesson.protocols.split_first()) else { return };
        self.transclude(key, "protocol", out);
        if others.is_empty() {
            return;
        }
        out.push_str("<p>");
        html::escape(&self.say("lesson-protocols-elsewhere", &[]), out);
        out.push_str("</p><ul>");
        for (key, _) in others {
            out.push_str("<li>");
            write_link(&self.target(key, None), out);
            out.push_str("</li>");
        }
        out.push_str("</ul>");
    }

    /// The text of another entry, under its title.
    fn transclude(&self, key: &str, class: &str, out: &mut String) {
        let site = self.site();
        let Some((at, edition)) = site.position(key).and_then(|at| Some((at, self.definition_text(at)?))) else {
            return;
        };
        let Some(body) = edition.bodies.values().next() else { return };
        out.push_str(&format!("<div class=\"{class}\""));
        if edition.language != *self.language {
            let language = site.language(&edition.language);
            out.push_str(&format!(" lang=\"{}\" dir=\"{}\"", language.tag, language.direction.as_str()));
        }
        let defines = class == "definition";
        out.push_str(if defines { "><p class=\"term\"><dfn>" } else { "><h3>" });
        let mut words = self.target(key, None);
        words.words = Some((Cow::Owned(edition.title.clone()), None));
        write_link(&words, out);
        out.push_str(if defines { "</dfn></p>" } else { "</h3>" });
        let original = Original { path: &edition.path, language: &edition.language, body };
        let parsed = read(&original, site, Some(at));
        let place = Place { entry: Some(at), ..self.place };
        let ids: Vec<String> = body.outline.headings.iter().map(|heading| format!("{key}-{}", heading.id)).collect();
        let numbers: Vec<String> = self.numbers.to_vec();
        let prefix = format!("{key}-");
        let mut report = self.report.borrow_mut();
        write_body(self.context, place, &original, &parsed, &numbers, &ids, 2, &prefix, &mut report, out);
        out.push_str("</div>");
    }

    /// The definition in the language of the text, else in that of the reader, else in its source.
    fn definition_text(&self, at: usize) -> Option<&'a Edition> {
        let site = self.site();
        let entry = Some(&site.entries[at]).filter(|_| !site.is_hidden(at))?;
        let own = entry.edition(self.language).filter(|_| site.shown(at, self.language).is_own());
        own.or_else(|| site.text(at, self.place.reader)).or_else(|| entry.source_edition())
    }

    fn table(&self, block: &BlockUse, out: &mut String) {
        let Some((_, text)) = block.attribute("src").and_then(|name| self.entry()?.tables.get(name)) else { return };
        if let Ok(table) = table::read(text) {
            let rows = table.rows.iter().map(|row| row.iter().map(String::as_str).collect());
            html::table(rows, self.context.typography(self.language), out);
        }
    }

    fn chart(&self, block: &BlockUse, out: &mut String) {
        let (Some(entry), Some(file)) = (self.entry(), block.attribute("src")) else { return };
        let Some(form) = block.attribute("type").and_then(Form::named) else { return };
        let Some(Ok((chart, _))) = entry.tables.get(file).map(|(_, text)| chart::read(text, form)) else { return };
        if chart.rows.iter().any(|row| row.values.is_empty()) || chart.columns.is_empty() {
            return;
        }
        let find = |edition: Option<&'a Edition>, group: &str, id: &str| {
            let words = &edition?.words["charts"][file][group];
            let words = if group == "title" { words } else { &words[id] };
            words.as_str().map(str::to_owned)
        };
        let words = |group: &str, id: &str| {
            let own = find(entry.edition(self.language), group, id);
            let language = if own.is_some() { self.language } else { &entry.source };
            let found = own.or_else(|| find(entry.source_edition(), group, id)).unwrap_or_default();
            let mut set = String::new();
            self.context.typography(language).apply(&found, None, None, &mut set);
            (set, (language != self.language).then(|| self.site().language(language).tag.clone()))
        };
        let cite = |id: &str, out: &mut String| {
            if let Some(at) = self.numbers.iter().position(|known| known == id) {
                let number = at + 1;
                out.push_str(&format!("<span class=\"cite\">[<a href=\"#source-{number}\">{number}</a>]</span>"));
            }
        };
        let around = charts::Surroundings {
            direction: self.site().language(self.language).direction,
            format: self.context.format(self.language),
            words: &words,
            cite: &cite,
            share: self.say("chart-share", &[]),
            percent: &|number| self.say("percent", &[("n", Value::from(number))]),
        };
        // Without words beside it, nothing else stands around a chart that is wider than the screen.
        let alone = block.nodes.is_empty();
        out.push_str(if alone { "<div class=\"chart\">" } else { "" });
        charts::write(&chart, form, &around, out);
        out.push_str(if alone { "</div>" } else { "" });
    }

    fn video(&self, block: &BlockUse, out: &mut String) {
        let title = block.attribute("title").unwrap_or_default();
        if let Some(url) = block.attribute("url").filter(|_| !self.on_wall()) {
            out.push_str("<p class=\"video\"><a rel=\"noreferrer\" href=\"");
            html::escape_attribute(url, out);
            out.push_str("\">");
            html::escape(title, out);
            out.push_str("</a> ");
            html::escape(&self.say("external-site", &[]), out);
            out.push_str("</p>");
        } else if let Some(src) = block.attribute("src").and_then(|name| self.file(name)) {
            out.push_str("<video controls preload=\"none\" aria-label=\"");
            html::escape_attribute(title, out);
            out.push_str("\" src=\"");
            html::escape_attribute(&src, out);
            out.push_str("\"></video>");
        }
    }

    /// The link to a file of the entry.
    fn file(&self, name: &str) -> Option<String> {
        let entry = self.entry()?;
        let plan = self.context.plan;
        let picture = pictures::widest(plan, entry, name).map(|path| plan.link(self.place.page, path, None));
        picture.or_else(|| Some(attachments::file(plan, entry, name, self.place.page)?.href))
    }
}

fn write_link(destination: &Destination, out: &mut String) {
    let (words, language) = match &destination.words {
        Some((words, language)) => (words.as_ref(), language.as_ref()),
        None => ("", None),
    };
    if destination.href.is_empty() {
        match language {
            Some(tag) => html::foreign(words, tag, tag.direction(), out),
            None => html::escape(words, out),
        }
        return;
    }
    out.push_str("<a href=\"");
    html::escape_attribute(&destination.href, out);
    out.push('"');
    if let Some(tag) = language {
        out.push_str(&format!(" lang=\"{tag}\" dir=\"{}\"", tag.direction().as_str()));
    }
    out.push('>');
    html::escape(words, out);
    out.push_str("</a>");
    if let Some((_, says)) = &destination.language {
        out.push(' ');
        html::escape(says, out);
    }
}

impl Surroundings for Around<'_> {
    fn link(&self, link: &Link) -> Destination<'_> {
        match &link.target {
            Target::Key { key, anchor } => self.target(key, anchor.as_deref()),
            Target::Web(_) | Target::File(_) if self.on_wall() => Destination::default(),
            Target::Web(url) => Destination { href: url.to_string().into(), words: None, language: None },
            Target::File(name) => {
                Destination { href: self.file(name).unwrap_or_default().into(), words: None, language: None }
            }
            _ => Destination::default(),
        }
    }

    fn fact(&self, fact: &Fact, out: &mut String) {
        self.write_fact(fact, out);
    }

    fn image(&self, image: &Image, alternative: &str, out: &mut String) {
        let (Target::File(name), Some(entry)) = (&image.target, self.entry()) else { return };
        let edition = entry.edition(self.language).or_else(|| entry.source_edition());
        let given = edition.and_then(|edition| edition.alternatives.get(&**name));
        let alternative = if alternative.is_empty() { given.map_or("", String::as_str) } else { alternative };
        let alternative = if alternative == "decorative" { "" } else { alternative };
        pictures::write(self.context.plan, entry, name, alternative, self.place.page, out);
    }

    fn block(&self, block: &BlockUse, out: &mut String) {
        match block.block.name {
            "chart" => self.chart(block, out),
            "definition" => self.definition(block, out),
            "helpbox" => self.help_box(out),
            "reporting" => self.reporting(block, out),
            "table" => self.table(block, out),
            "video" => self.video(block, out),
            _ => {}
        }
    }

    fn head(&self, block: &BlockUse, out: &mut String) {
        self.part(|part| parts::head(part, block, out));
        match block.block.name {
            "disclosure" => self.protocols(out),
            "rehearsal" => self.rehearsal(block, out),
            _ => {}
        }
    }

    fn tail(&self, block: &BlockUse, out: &mut String) {
        self.part(|part| parts::tail(part, block, out));
        // A sheet leaves the room with whoever holds it: it says where help is, too. Cards are cut up and collected.
        let sheet = block.block.name == "handout" && block.attribute("layout") != Some("cards");
        if sheet && self.place.view == View::Handouts {
            self.help_line(out);
        }
    }

    fn leads(&self) -> bool {
        self.place.view.leads()
    }

    fn is_whole(&self) -> bool {
        !self.pieces
    }

    fn rings(&self) -> bool {
        Around::rings(self)
    }

    fn citation(&self, cited: &Cited) -> Option<u32> {
        self.numbers.iter().position(|id| **id == *cited.id).map(|at| at as u32 + 1)
    }

    fn term(&self, term: u32) -> Destination<'_> {
        self.terms.get(term as usize).map_or_else(Destination::default, |key| self.target(key, None))
    }

    fn typography(&self, language: &Tag) -> Option<&Typography> {
        let site = self.site();
        let known =
            site.config.languages.iter().find(|one| one.tag == *language || one.tag.language() == language.language());
        known.map(|language| self.context.typography(&language.code))
    }
}
