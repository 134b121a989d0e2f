//! A lesson, a meeting, a training as slides, without a script: what is projected on the wall, and the same slides with what who leads says, does
//! and listens for. Enters: the text for the wall, which holds nothing else, and for the notes that of who leads. Leaves: two pages beside the
//! entry's own, one section a slide, each as long as one sheet of paper on its side.
//!
//! A text is cut between its blocks and never within a paragraph or an item: what does not fit is set smaller. A step with nothing for
//! those who learn has no slide; its notes stand with the slide that is on the wall meanwhile.

use std::ops::Range;

use crate::content::entry::Edition;
use crate::diag::report::Report;
use crate::lang;
use crate::locale::catalog::Value;
use crate::markdown::blocks::{Audience, View as Reader};
use crate::markdown::body::{BlockUse, Body, Element, What};
use crate::markdown::html;
use crate::markdown::plain;
use crate::outputs::context::Context;
use crate::outputs::frame::Desk;
use crate::outputs::lessons;
use crate::outputs::text::{self, Original, Place};
use crate::outputs::view::{self, Deck, Phrase, Slide, SlideKey, SlideNote, SlideProtocol};
use crate::plan::{self, Claims, Profile, Recipe, Route, Subject};
use crate::site::model::Site;
use crate::theme::templates::View;

pub const NAME: &str = plan::SLIDES;
const TEMPLATE: &str = "slides.html";

/// How much stands on a slide: letters on a line, and half lines, of which each paragraph takes one more for the air after it.
#[derive(Clone, Copy)]
struct Room {
    letters: usize,
    halves: usize,
}

const fn room(letters: usize, halves: usize) -> Room {
    Room { letters, halves }
}

/// How large words can be set: the first size in which they fit.
const SIZES: [(&str, Room); 3] = [("few", room(33, 13)), ("some", TOGETHER), ("many", ALONE)];
/// What is set in the smallest letters: one paragraph, one list of choices that is long by itself.
const SMALLEST: &str = "most";
/// What stands together on a slide is not set smaller than this.
const TOGETHER: Room = room(47, 22);
/// A card of a story stays whole as long as it fits into this.
const ALONE: Room = room(68, 33);
/// Notes on a sheet of their own, in two columns; beside a slide there is less.
const NOTES: Room = room(72, 170);
const BESIDE: Room = room(72, 130);
/// What a line on the wall takes away from them.
const WALL: usize = 4;
/// Lines that a picture takes.
const PICTURE: usize = 6;
/// What is done first when somebody tells.
const FIRST_ACTIONS: usize = 3;

/// The own text of a lesson in a language.
fn own<'a>(site: &'a Site, at: usize, code: &lang::Code) -> Option<&'a Edition> {
    site.entries[at].edition(code).filter(|_| site.shown(at, code).is_own())
}

fn subject(key: &str, deck: &str, code: &lang::Code) -> Subject {
    Subject::new(NAME, &format!("{key}/{deck}")).in_language(code)
}

pub fn routes(site: &Site, profile: &Profile, claims: &mut Claims) {
    for (at, entry) in site.entries.iter().enumerate().filter(|(_, entry)| entry.lesson.is_some()) {
        for code in site.config.languages.codes() {
            let Some(edition) = own(site, at, code) else { continue };
            if edition.body(Reader::Slides).is_none_or(|body| body.outline.parts.is_empty()) {
                continue;
            }
            for deck in plan::DECKS {
                let path = format!("{}/{deck}/index.html", plan::entry_folder(site, entry, code, profile.links));
                claims.add(&path, subject(&entry.key, deck, code), None);
            }
        }
    }
}

pub fn compose(context: &Context, route: &Route, report: &mut Report) -> Option<Recipe> {
    let desk = Desk::new(context, route);
    let site = desk.site();
    let (key, name) = route.subject.name.split_once('/')?;
    let name = plan::DECKS.into_iter().find(|known| *known == name)?;
    let leads = name == plan::DECKS[1];
    let at = site.position(key)?;
    let entry = &site.entries[at];
    let edition = own(site, at, desk.code())?;
    let reader = if leads { context.plan.profile.view_of(edition) } else { Reader::Slides };
    let lesson = lessons::view(&desk, at, edition, reader, report)?;
    let wall = Wall { desk: &desk, at, edition };
    let mut slides = wall.slides(report)?;
    let notes = if leads { wall.notes(reader, &lesson, &mut slides, report) } else { Notes::default() };
    let title = wall.title();
    let heading = desk.say(&format!("{name}-of"), &[("title", Value::from(&*title))], report);
    let mut frame = desk.entry_frame(at, &heading, "", report);
    frame.kind = name;
    frame.mute = !leads;
    frame.young = entry.lesson.as_ref().is_some_and(|lesson| lesson.is_for_the_young());
    frame.sheet = desk.slides_sheet();
    frame.canonical = context.plan.absolute(&route.path);
    frame.alternates = Vec::new();
    frame.noindex = true;
    frame.code = None;
    frame.breadcrumbs = desk.trail(None, report);
    frame.section = None;
    frame.languages = desk.languages(
        |code| {
            let route = context.plan.find(&subject(key, name, code));
            let note = own(site, at, code).and_then(|edition| lessons::unreviewed(site, at, edition));
            (route.map(|route| desk.link(route, None)), note)
        },
        report,
    );
    let count = slides.len();
    let slides = slides.into_iter().zip(1..).map(|(cut, number)| Slide {
        number,
        kind: cut.kind,
        size: cut.size,
        html: cut.html,
        notes: cut.notes,
        further: cut.further,
    });
    let beside = |deck| Some(desk.link(context.plan.find(&subject(key, deck, desk.code()))?, None));
    // The wall leads nowhere but to its own slides: a notice does not name the page it is about.
    let mut notices = lessons::notices(&desk, at, edition, Reader::Public);
    notices.iter_mut().filter(|_| !leads).for_each(|notice| notice.source = None);
    let view = Deck {
        frame,
        kind: name,
        title,
        notices,
        lesson,
        count,
        slides: slides.collect(),
        guide: context.plan.entry(key, desk.code()).map(|route| desk.link(route, None)).filter(|_| leads),
        wall: beside(plan::DECKS[0]).filter(|_| leads),
        protocols: notes.protocols,
        told: notes.told,
        answers: notes.answers,
        cards: notes.cards,
        sample: entry.sample || site.config.sample,
    };
    Some(Recipe::Page { template: TEMPLATE, view: View::of(&view), language: desk.code().clone() })
}

/// A slide as it is cut.
struct Cut {
    kind: &'static str,
    size: &'static str,
    html: String,
    /// The id of its step; empty if it is of none.
    step: String,
    /// Where in the text its first words stand.
    from: u32,
    notes: Vec<SlideNote>,
    /// Those that do not fit beside it, a sheet each.
    further: Vec<Vec<SlideNote>>,
}

impl Cut {
    fn new(kind: &'static str, size: &'static str, html: String) -> Cut {
        Cut { kind, size, html, step: String::new(), from: 0, notes: Vec::new(), further: Vec::new() }
    }

    /// Adds notes; what does not fit on the sheet begins another.
    fn note(&mut self, note: SlideNote) {
        let most = match self.further.len() {
            0 => BESIDE.halves.saturating_sub(WALL * halves(&self.html, 2 * SIZES[1].1.letters)).max(NOTES.halves / 4),
            _ => NOTES.halves,
        };
        let needs = |note: &SlideNote| halves(&note.html, NOTES.letters) + if note.title.is_some() { 6 } else { 0 };
        let sheet = self.further.last_mut().unwrap_or(&mut self.notes);
        let stands: usize = sheet.iter().map(needs).sum();
        if stands > 0 && stands + needs(&note) > most {
            self.further.push(vec![note]);
        } else {
            sheet.push(note);
        }
    }
}

/// What stands together.
struct Piece {
    html: String,
    from: u32,
    /// What it is written in when it is a part of a block.
    class: Option<&'static str>,
    /// It is a heading: something follows it on its slide.
    heading: bool,
    /// It begins a slide: it repeats what it belongs to.
    begins: bool,
}

impl Piece {
    fn new(html: String) -> Piece {
        Piece { html, from: 0, class: None, heading: false, begins: false }
    }
}

#[derive(Default)]
struct Notes {
    protocols: Vec<SlideProtocol>,
    told: String,
    answers: Vec<SlideKey>,
    cards: Vec<String>,
}

/// What writes a part of a text: its nodes, and how many levels its headings are pushed down.
type Write<'a> = &'a dyn Fn(Range<u32>, u8) -> String;

struct Wall<'a> {
    desk: &'a Desk<'a>,
    at: usize,
    edition: &'a Edition,
}

impl Wall<'_> {
    /// The title of the lesson for those who learn.
    fn title(&self) -> String {
        self.desk.set(self.edition.words["student"]["title"].as_str().unwrap_or(&self.edition.title))
    }

    fn original(&self, view: Reader) -> Option<Original<'_>> {
        let Edition { path, language, .. } = self.edition;
        Some(Original { path, language, body: self.edition.body(view)? })
    }

    fn place(&self, view: Reader) -> Place<'_> {
        Place { page: self.desk.path, reader: self.desk.code(), entry: Some(self.at), view }
    }

    /// The slides in order: the title, what is reached, the steps, what is to be kept, help.
    fn slides(&self, report: &mut Report) -> Option<Vec<Cut>> {
        let desk = self.desk;
        let lesson = lessons::view(desk, self.at, self.edition, Reader::Slides, report)?;
        let mut slides = Vec::new();
        if lesson.question.is_some() || lesson.content_note.is_some() || lesson.may_leave {
            // Its words stand in the template; the title is half as large again as the rest, and before it there may be a notice.
            let leave = if lesson.may_leave { desk.word("lesson-may-leave", report) } else { String::new() };
            let title = self.title();
            let words = [&lesson.question, &lesson.content_note].into_iter().flatten().map(|words| &*words.text);
            let words = [&*title, &*title, &*leave].into_iter().chain(words);
            let words: String = words.map(|words| format!("<p>{}</p>", words.replace('<', ""))).collect();
            let fits = |(_, room): &&(&str, Room)| halves(&words, room.letters) <= room.halves;
            let size = SIZES.iter().skip(1).find(fits).map_or(SMALLEST, |(size, _)| size);
            slides.push(Cut::new("title", size, String::new()));
        }
        let list = |phrases: &[Phrase]| -> Vec<Piece> {
            phrases.iter().map(|words| Piece { class: Some("ul"), ..Piece::new(item(&phrase(words))) }).collect()
        };
        let heading = desk.word("lesson-objectives", report);
        slides.extend(pack("objectives", &headed(&heading), list(&lesson.objectives)));
        let original = self.original(Reader::Slides)?;
        let mut words = Vec::new();
        text::in_pieces(desk.context, self.place(Reader::Slides), original, report, |body, write| {
            for at in children(body, 0..body.main) {
                let Some(block) = block_at(body, at.start) else { continue };
                if block.block.name != "step" {
                    words.extend(self.words(body, block, at, write));
                    continue;
                }
                let title = headed(&desk.set(block.attribute("title").unwrap_or_default()));
                let parts = children(body, block.nodes.clone()).into_iter();
                let pieces = parts.flat_map(|part| pieces(body, part, TOGETHER, write)).collect();
                let id = block.attribute("id").unwrap_or_default();
                slides.extend(pack("step", &title, pieces).into_iter().map(|cut| Cut { step: id.to_owned(), ..cut }));
            }
        });
        slides.extend(words);
        let heading = if lesson.young { "lesson-messages" } else { "lesson-messages-adults" };
        let heading = desk.word(heading, report);
        slides.extend(pack("messages", &headed(&heading), list(&lesson.key_messages)));
        let heading = desk.word("helpbox", report);
        let help = lesson
            .help
            .iter()
            .map(|service| Piece { class: Some("ul"), ..Piece::new(item(&self.service(service, report))) });
        let help = help.collect();
        // Numbers stand together: none is alone on the last slide.
        slides.extend(pack_into(ALONE, "help", &headed(&heading), help));
        Some(slides)
    }

    /// What those who learn read outside the steps: it sums up what was found. Each heading begins a slide.
    fn words(&self, body: &Body, block: &BlockUse, at: Range<u32>, write: Write) -> Vec<Cut> {
        // Sheets have paper of their own; the wall names those of a step.
        if block.block.audience == Audience::Sheet {
            return Vec::new();
        }
        let own = block.attribute("title").map(|title| self.desk.set(title));
        let mut title = headed(&own.unwrap_or_else(|| self.title()));
        if block.block.name != "student" || block.lang.is_some() {
            return pack("words", &title, pieces(body, at, TOGETHER, write));
        }
        let (mut slides, mut open) = (Vec::new(), Vec::new());
        for part in children(body, block.nodes.clone()) {
            match body.nodes[part.start as usize].what {
                What::Open(Element::Heading(heading)) if body.headings[heading as usize].level <= 2 => {
                    slides.extend(pack("words", &title, std::mem::take(&mut open)));
                    title = write(part, 0);
                }
                _ => open.extend(pieces(body, part, TOGETHER, write)),
            }
        }
        slides.extend(pack("words", &title, open));
        slides
    }

    /// A service: its name, each way to call or to write, and where it has no number its address on the web. Nothing is a link.
    fn service(&self, service: &view::LessonHelp, report: &mut Report) -> String {
        let mut out = format!("<b>{}</b>", phrase(&service.title));
        for phone in &service.phones {
            let shown = &*phone.number.shown;
            if service.title.text.ends_with(shown) && phone.keyword.is_none() && phone.channel != "text" {
                continue;
            }
            out.push_str(" <span class=\"how\">");
            match &phone.keyword {
                Some(word) => {
                    let values = [("word", Value::from(&*word.text)), ("number", Value::from(shown))];
                    html::escape(&self.desk.say("send-word", &values, report), &mut out);
                }
                None => {
                    if phone.channel == "text" {
                        html::escape(&self.desk.word("text-us", report), &mut out);
                        out.push(' ');
                    }
                    html::isolated(shown, None, &mut out);
                }
            }
            out.push_str("</span>");
        }
        for web in &service.web {
            out.push_str(" <span class=\"how\">");
            html::isolated(&web.number.shown, None, &mut out);
            out.push_str("</span>");
        }
        out
    }

    /// What who leads has beside the slides: each step's notes stand with the slide that is on the wall meanwhile.
    fn notes(&self, reader: Reader, lesson: &view::Lesson, slides: &mut [Cut], report: &mut Report) -> Notes {
        let mut notes = Notes::default();
        let Some(original) = self.original(reader) else { return notes };
        let place = self.place(reader);
        // Before the first step, the last of what opens the lesson is on the wall.
        let opening = slides.iter().take_while(|cut| matches!(cut.kind, "title" | "objectives")).count();
        let mut on_wall = opening.saturating_sub(1);
        text::in_pieces(self.desk.context, place, original, report, |body, write| {
            for block in &body.blocks {
                match block.block.name {
                    "disclosure" => notes.told.push_str(&write(block.nodes.clone(), 1)),
                    "scenario" => notes.cards.push(self.desk.set(block.attribute("title").unwrap_or_default())),
                    _ => {}
                }
            }
            for part in children(body, 0..body.main) {
                let Some(step) = block_at(body, part.start) else { continue };
                if step.block.name == "quiz" {
                    // A question outside the steps stands on the wall after them.
                    let from = body.nodes[part.start as usize].span.start;
                    let asks = |cut: &Cut| cut.kind == "words" && cut.from <= from;
                    let Some(at) = slides.iter().rposition(asks) else { continue };
                    notes.answers.push(self.answer(body, step, at));
                    let note = SlideNote { title: None, minutes: None, short: None, html: again(write(part, 1), step) };
                    slides[at].note(note);
                    continue;
                }
                if step.block.name != "step" {
                    continue;
                }
                let id = step.attribute("id").unwrap_or_default();
                let own: Vec<usize> = (0..slides.len()).filter(|at| slides[*at].step == id && !id.is_empty()).collect();
                on_wall = own.first().copied().unwrap_or(on_wall);
                let known = lesson.steps.iter().find(|known| known.id.strip_prefix("part-") == Some(id));
                let mut head = SlideNote {
                    title: known.map(|step| step.title.clone()),
                    minutes: known.map(|step| step.minutes),
                    short: known.and_then(|step| step.short),
                    html: String::new(),
                };
                for part in children(body, step.nodes.clone()) {
                    let from = body.nodes[part.start as usize].span.start;
                    let shown = own.iter().copied().rfind(|at| slides[*at].from <= from);
                    on_wall = shown.unwrap_or(on_wall);
                    let block = block_at(body, part.start);
                    let audience = block.map(|block| block.block.audience);
                    let quiz = block.filter(|block| block.block.name == "quiz");
                    if let Some(quiz) = quiz {
                        notes.answers.push(self.answer(body, quiz, on_wall));
                    }
                    // What is on the wall does not stand here again, but for the answers.
                    let shown = match audience {
                        Some(Audience::Learners | Audience::Sheet) => true,
                        Some(Audience::Paper) => quiz.is_none(),
                        _ => false,
                    };
                    if shown {
                        continue;
                    }
                    for piece in pieces(body, part, BESIDE, write) {
                        let Some(cut) = slides.get_mut(on_wall) else { continue };
                        let html = together(vec![piece]);
                        let html = match quiz {
                            Some(quiz) => again(html, quiz),
                            None => html,
                        };
                        let nothing = SlideNote { title: None, minutes: None, short: None, html: String::new() };
                        cut.note(SlideNote { html, ..std::mem::replace(&mut head, nothing) });
                    }
                }
                // A step that is told by what is on the wall alone.
                if head.title.is_some()
                    && let Some(cut) = slides.get_mut(own.first().copied().unwrap_or(on_wall))
                {
                    cut.note(head);
                }
            }
        });
        notes.protocols = self.protocols(report);
        notes
    }

    fn answer(&self, body: &Body, quiz: &BlockUse, slide: usize) -> SlideKey {
        let right = right_choices(body, quiz).into_iter().map(|words| self.desk.set(&words));
        SlideKey { slide: slide + 1, right: right.collect() }
    }

    /// What to do first when somebody tells, and whom to call: of each procedure of the lesson.
    fn protocols(&self, report: &mut Report) -> Vec<SlideProtocol> {
        let (desk, site) = (self.desk, self.desk.site());
        let lesson = site.entries[self.at].lesson.as_ref();
        let keys = lesson.iter().flat_map(|lesson| &lesson.protocols);
        let protocols = keys.filter_map(|(key, _)| {
            let at = site.position(key).filter(|at| !site.is_hidden(*at))?;
            let edition = own(site, at, desk.code()).or_else(|| site.text(at, desk.code()))?;
            let body = edition.bodies.values().next()?;
            let original = Original { path: &edition.path, language: &edition.language, body };
            let place = Place { entry: Some(at), ..self.place(Reader::Public) };
            let (first, whom) = text::in_pieces(desk.context, place, original, report, |body, write| {
                (first_actions(body, write), whom_to_call(body, write))
            });
            let language = site.language(&edition.language);
            let foreign = edition.language != *desk.code();
            Some(SlideProtocol {
                title: desk.phrase(&edition.title, &edition.language),
                href: desk.address("page", key),
                lang: foreign.then(|| language.tag.clone()),
                dir: foreign.then_some(language.direction),
                first,
                whom,
            })
        });
        protocols.collect()
    }
}

/// The first actions of the first numbered list.
fn first_actions(body: &Body, write: Write) -> String {
    let lists = children(body, 0..body.main);
    let numbered =
        |part: &&Range<u32>| matches!(body.nodes[part.start as usize].what, What::Open(Element::List(Some(_))));
    let Some(list) = lists.iter().find(numbered) else { return String::new() };
    let items = children(body, list.start + 1..list.end - 1).into_iter().take(FIRST_ACTIONS);
    let items: String = items.map(|item| write(item, 1)).collect();
    format!("<ol>{items}</ol>")
}

/// What stands above the numbers of those who receive reports.
fn whom_to_call(body: &Body, write: Write) -> String {
    let Some(doors) = body.blocks.iter().find(|block| block.block.name == "reporting") else { return String::new() };
    let mut words = String::new();
    for part in children(body, 0..body.main) {
        if part.contains(&doors.nodes.start) {
            break;
        }
        match body.nodes[part.start as usize].what {
            What::Open(Element::Heading(_)) => words.clear(),
            What::Open(Element::Paragraph) => words.push_str(&write(part, 1)),
            _ => {}
        }
    }
    words
}

/// A question that stands on the wall already, under its id.
fn again(html: String, quiz: &BlockUse) -> String {
    html.replacen(&format!(" id=\"part-{}\"", quiz.attribute("id").unwrap_or_default()), "", 1)
}

/// The words of the choices that are right.
fn right_choices(body: &Body, quiz: &BlockUse) -> Vec<String> {
    let nodes = quiz.nodes.clone();
    let right = nodes.clone().filter(|at| body.nodes[*at as usize].what == What::Task(true));
    let words = right.map(|at| {
        let ends = |at: &u32| match body.nodes[*at as usize].what {
            What::Open(element) | What::Close(element) => !element.is_inline(),
            _ => false,
        };
        let end = (at..nodes.end).find(ends).unwrap_or(nodes.end);
        plain::line(body, &(at + 1..end))
    });
    words.collect()
}

/// The parts of a range of nodes, each with all that it holds.
fn children(body: &Body, nodes: Range<u32>) -> Vec<Range<u32>> {
    let mut parts = Vec::new();
    let (mut depth, mut start) = (0_usize, nodes.start);
    for at in nodes {
        match body.nodes.get(at as usize).map(|node| &node.what) {
            Some(What::Open(_)) => depth += 1,
            Some(What::Close(_)) => depth = depth.saturating_sub(1),
            Some(_) => {}
            None => break,
        }
        if depth == 0 {
            parts.push(start..at + 1);
            start = at + 1;
        }
    }
    parts
}

/// The block that a node opens.
fn block_at(body: &Body, at: u32) -> Option<&BlockUse> {
    match body.nodes.get(at as usize)?.what {
        What::Open(Element::Block(block)) => body.blocks.get(block as usize),
        _ => None,
    }
}

/// What a part is cut into: it alone if there is room for it, else what it holds.
fn pieces(body: &Body, part: Range<u32>, room: Room, write: Write) -> Vec<Piece> {
    let from = body.nodes[part.start as usize].span.start;
    let heading = matches!(body.nodes[part.start as usize].what, What::Open(Element::Heading(_)));
    let whole = Piece { from, heading, ..Piece::new(write(part.clone(), 1)) };
    let card = block_at(body, part.start).is_some_and(|block| block.block.name == "scenario");
    let room = if card { ALONE } else { room };
    if halves(&whole.html, room.letters) <= room.halves {
        return Vec::from_iter(Some(whole).filter(|piece| !piece.html.trim().is_empty()));
    }
    let mut first = 1;
    let inner = part.start + 1..part.end.saturating_sub(1);
    let class = match body.nodes[part.start as usize].what {
        What::Open(Element::List(None)) => "ul",
        What::Open(Element::List(Some(number))) => {
            first = number;
            "ol"
        }
        What::Open(Element::Block(block)) => {
            let block = &body.blocks[block as usize];
            // A question keeps its choices; what is written for it stands at the head of a rehearsal.
            let kept = matches!(block.block.name, "quiz" | "rehearsal" | "choice");
            if kept || block.lang.is_some() || block.block.audience == Audience::Around {
                return vec![whole];
            }
            block.block.name
        }
        _ => return vec![whole],
    };
    let mut parts: Vec<Piece> = Vec::new();
    // The label or the title of a block stands at the head of its first part.
    if !matches!(class, "ul" | "ol") {
        let head = write(part.start..part.start + 1, 1);
        let mut head = head.split_once('>').map_or("", |(_, head)| head).to_owned();
        // A choice leads to its card, cut or not.
        if let Some(id) = block_at(body, part.start).and_then(|block| block.attribute("id")) {
            head = head.replacen("<h3", &format!("<h3 id=\"part-{id}\""), 1);
        }
        parts.extend((!head.is_empty()).then(|| Piece { from, heading: true, class: Some(class), ..Piece::new(head) }));
    }
    let mut choices: Option<Piece> = None;
    for child in children(body, inner) {
        let from = body.nodes[child.start as usize].span.start;
        if card && block_at(body, child.start).is_some_and(|block| block.block.name == "choice") {
            let open = choices.get_or_insert_with(|| Piece { from, class: Some(class), ..Piece::new(String::new()) });
            open.html.push_str(&write(child, 1));
            continue;
        }
        parts.extend(choices.take());
        if matches!(class, "ul" | "ol") {
            let mut html = write(child, 1);
            // On the next slide, too, an item keeps its number.
            if class == "ol" {
                html = html.replacen("<li", &format!("<li value=\"{}\"", first + parts.len() as u32), 1);
            }
            parts.push(Piece { from, class: Some(class), ..Piece::new(html) });
            continue;
        }
        parts.extend(pieces(body, child, room, write).into_iter().map(|piece| Piece {
            // Lists keep their own signs.
            html: piece.class.map_or(piece.html.clone(), |list| wrapped(list, &piece.html)),
            class: Some(class),
            ..piece
        }));
    }
    parts.extend(choices.map(|choices| again_asked(choices, &parts, room)));
    parts
}

/// The choices of a card that is cut, on a slide of their own: below the title of the card, and what is asked where there is room for it.
fn again_asked(choices: Piece, before: &[Piece], room: Room) -> Piece {
    if before.last().is_none_or(|piece| piece.heading) {
        return choices;
    }
    let title = before.first().filter(|piece| piece.heading).map_or(String::new(), |piece| piece.html.clone());
    // An id stands once on a page.
    let title = match title.split_once('>') {
        Some((_, words)) if title.starts_with("<h3 id=") => format!("<h3>{words}"),
        _ => title,
    };
    let asked = before.last().map_or("", |piece| &*piece.html);
    let whole = [&*title, asked, &*choices.html].concat();
    let html = if halves(&whole, room.letters) <= room.halves { whole } else { title + &choices.html };
    Piece { html, begins: true, ..choices }
}

/// Puts pieces on slides, as many as fit together, below a heading that each slide repeats.
fn pack(kind: &'static str, heading: &str, pieces: Vec<Piece>) -> Vec<Cut> {
    pack_into(TOGETHER, kind, heading, pieces)
}

/// The same, where so much may stand on a slide.
fn pack_into(space: Room, kind: &'static str, heading: &str, pieces: Vec<Piece>) -> Vec<Cut> {
    // One line of the heading is counted with every slide.
    let title = halves(heading, space.letters).saturating_sub(3);
    let mut slides: Vec<Vec<Piece>> = Vec::new();
    let mut open = 0;
    for piece in pieces {
        let needs = halves(&piece.html, space.letters);
        // What is announced stands on the slide of what follows it.
        let fits = |slide: &&mut Vec<Piece>| {
            !piece.begins && (open + needs + title <= space.halves || slide.iter().all(|one| one.heading))
        };
        match slides.last_mut().filter(fits) {
            Some(slide) => {
                open += needs;
                slide.push(piece);
            }
            None => {
                let carried = slides.last_mut().and_then(|slide| slide.pop_if(|piece| piece.heading));
                open = needs + carried.as_ref().map_or(0, |piece| halves(&piece.html, space.letters));
                slides.push(carried.into_iter().chain([piece]).collect());
            }
        }
    }
    let slides = slides.into_iter().filter(|slide| slide.iter().any(|piece| !piece.heading));
    slides
        .map(|slide| {
            let from = slide.first().map_or(0, |piece| piece.from);
            let text = together(slide);
            let fits = |(_, room): &&(&str, Room)| halves(&text, room.letters) + title <= room.halves;
            let size = SIZES.iter().find(fits).map_or(SMALLEST, |(size, _)| size);
            Cut { from, ..Cut::new(kind, size, format!("{heading}{text}")) }
        })
        .collect()
}

/// Pieces one after another; parts of one block stand in one.
fn together(pieces: Vec<Piece>) -> String {
    let mut out = String::new();
    let mut run: Option<(&str, String)> = None;
    for piece in pieces {
        match (&mut run, piece.class) {
            (Some((open, html)), Some(class)) if *open == class => html.push_str(&piece.html),
            _ => {
                out.extend(run.take().map(|(class, html)| wrapped(class, &html)));
                match piece.class {
                    Some(class) => run = Some((class, piece.html)),
                    None => out.push_str(&piece.html),
                }
            }
        }
    }
    out.extend(run.map(|(class, html)| wrapped(class, &html)));
    // Items of one list that were cut apart within a block.
    out.replace("</ul><ul>", "").replace("</ol><ol>", "")
}

fn wrapped(class: &str, html: &str) -> String {
    match class {
        "ul" | "ol" => format!("<{class}>{html}</{class}>"),
        _ => format!("<div class=\"{class}\">{html}</div>"),
    }
}

fn headed(words: &str) -> String {
    let mut out = "<h2>".to_owned();
    html::escape(words, &mut out);
    out + "</h2>"
}

fn item(html: &str) -> String {
    format!("<li>{html}</li>")
}

fn phrase(words: &Phrase) -> String {
    let mut out = String::new();
    match &words.lang {
        Some(tag) => html::foreign(&words.text, tag, tag.direction(), &mut out),
        None => html::escape(&words.text, &mut out),
    }
    out
}

/// How many half lines words take where so many letters stand on a line. Letters as wide as they are high count twice.
fn halves(html: &str, width: usize) -> usize {
    const ENDS: [&str; 9] = ["p", "li", "dt", "dd", "tr", "h2", "h3", "h4", "summary"];
    let (mut halves, mut letters) = (0, 0);
    let mut rest = html;
    loop {
        let (words, tag) = rest.split_once('<').unwrap_or((rest, ""));
        letters += words.chars().map(|letter| if letter >= '\u{2E80}' { 2 } else { 1 }).sum::<usize>();
        let (tag, after) = tag.split_once('>').unwrap_or((tag, ""));
        let name = tag.split([' ', '/']).find(|name| !name.is_empty()).unwrap_or_default();
        // The card that a choice leads to stands on its line.
        let ends = !after.starts_with("<p class=\"to\"");
        let block = tag.starts_with('/') && ENDS.contains(&name) && ends;
        // A way to reach a service stands on a line of its own.
        if (block || name == "br" || tag.ends_with("class=\"how\"") || tag.is_empty()) && letters > 0 {
            halves += 2 * letters.div_ceil(width) + usize::from(block);
            letters = 0;
        }
        if tag.is_empty() {
            return halves;
        }
        halves += match name {
            "img" | "video" => 2 * PICTURE,
            "svg" if !tag.starts_with('/') => 2,
            // Its frame, and the air around it.
            "a" if tag.contains("class=\"choice\"") => 1,
            _ => 0,
        };
        rest = match name {
            "svg" if !tag.starts_with('/') => after.split_once("</svg>").map_or("", |(_, after)| after),
            _ => after,
        };
    }
}
