//! Spots and programmes as their pages show them. Enters: an entry with a `Radio`, its text in a language. Leaves: the sheet of the
//! presenter on the entry's own page, and for each length of a spot a page with its script, to print and to read from.

use crate::content::entry::{Edition, Entry, State};
use crate::content::freshness::{self, Freshness};
use crate::content::radio::{Radio, ScriptMark};
use crate::diag::report::Report;
use crate::lang;
use crate::markdown::blocks::View as Reader;
use crate::outputs::context::Context;
use crate::outputs::frame::Desk;
use crate::outputs::go;
use crate::outputs::lessons;
use crate::outputs::people;
use crate::outputs::sounds;
use crate::outputs::text::{self, Original, Place};
use crate::outputs::view::{
    self, Link, RadioHours, RadioLength, RadioLine, RadioQuestion, RadioSegment, RadioSound, RadioWords, Script,
};
use crate::plan::{self, Claims, Profile, Recipe, Route, Subject};
use crate::site::model::Site;
use crate::site::radio::{self, Heard, Tag, Told};
use crate::speech::script::Noise;
use crate::theme::templates::View;

pub const NAME: &str = plan::SCRIPT;
const TEMPLATE: &str = "script.html";

/// The own text of a spot in a language.
pub fn own<'a>(site: &'a Site, at: usize, code: &lang::Code) -> Option<&'a Edition> {
    site.entries[at].edition(code).filter(|_| site.shown(at, code).is_own())
}

/// The scripts of a text.
pub fn marks<'a>(edition: &'a Edition, name: &'static str) -> impl Iterator<Item = &'a ScriptMark> {
    let body = edition.body(Reader::Public);
    body.into_iter().flat_map(|body| &body.outline.scripts).filter(move |mark| mark.name == name)
}

/// The lengths of a spot that a text has a script for, the shortest first.
pub fn lengths<'a>(entry: &'a Entry, edition: &'a Edition) -> impl Iterator<Item = (u32, &'a ScriptMark)> {
    let slots = entry.radio.iter().flat_map(|radio| &radio.slots);
    slots.filter_map(|(seconds, _)| {
        let id = seconds.to_string();
        Some((*seconds, marks(edition, "slot").find(|mark| mark.id == id)?))
    })
}

pub fn routes(site: &Site, profile: &Profile, claims: &mut Claims) {
    for (at, entry) in site.entries.iter().enumerate().filter(|(_, entry)| entry.radio.is_some()) {
        for code in site.config.languages.codes() {
            let Some(edition) = own(site, at, code) else { continue };
            for (seconds, _) in lengths(entry, edition) {
                let path = format!("{}/{seconds}/index.html", plan::entry_folder(site, entry, code, profile.links));
                claims.add(&path, subject(&entry.key, seconds, code), None);
            }
        }
    }
}

fn subject(key: &str, seconds: u32, code: &lang::Code) -> Subject {
    Subject::new(NAME, &format!("{key}/{seconds}")).in_language(code)
}

/// The pages of the scripts of a spot, in the page's language.
pub fn links(desk: &Desk, at: usize) -> Vec<RadioLength> {
    let site = desk.site();
    let entry = &site.entries[at];
    let Some(edition) = entry.radio.as_ref().and_then(|_| own(site, at, desk.code())) else { return Vec::new() };
    let links = lengths(entry, edition).filter_map(|(seconds, mark)| {
        let route = desk.context.plan.find(&subject(&entry.key, seconds, desk.code()))?;
        let read = reading(site, entry, edition, mark, Some(seconds));
        Some(RadioLength { seconds, href: desk.link(route, None), estimate: read.time.map(radio::Time::seconds) })
    });
    links.collect()
}

/// A script as it is heard in a language.
pub struct Read {
    pub lines: Vec<Heard>,
    pub time: Option<radio::Time>,
    /// As `Script` tells it.
    pub pace: &'static str,
    pub source: Option<String>,
}

/// What TAG becomes in the language of a text.
pub fn tag(site: &Site, entry: &Entry, edition: &Edition) -> Option<Tag> {
    let spoken = site.speech.get(&edition.language)?;
    let find = |key: &str| site.position(key).filter(|at| !site.is_hidden(*at)).map(|at| &site.entries[at]);
    radio::tag(entry.radio.as_ref()?, &find, &site.config, spoken, &edition.language)
}

/// Reads a script; without the spoken words of its language its lines stand as they are written.
pub fn reading(site: &Site, entry: &Entry, edition: &Edition, mark: &ScriptMark, seconds: Option<u32>) -> Read {
    // The number in figures is better than another language's words.
    let figures = entry.radio.as_ref().and_then(|facts| number(site, facts)).unwrap_or_default();
    let told = || Told { before: String::new(), words: figures.clone(), figures: String::new(), after: String::new() };
    let plain = || {
        let lines = mark.lines.iter().map(|line| match line.text.starts_with("TAG") {
            true => Heard::Tag(vec![told()]),
            false => Heard::Other(line.text.clone()),
        });
        lines.collect()
    };
    let (Some(spoken), Some(facts)) = (site.speech.get(&edition.language), &entry.radio) else {
        return Read { lines: plain(), time: None, pace: "stopwatch", source: None };
    };
    let tag = tag(site, entry, edition);
    let lines = radio::heard(mark, seconds, facts, tag.as_ref(), spoken);
    let pace = radio::pace(spoken, &site.config, &edition.language);
    let time = radio::time(&lines, spoken, pace);
    let source = spoken.reading.as_ref().filter(|_| matches!(pace.name(), "published" | "derived"));
    Read {
        pace: if time.is_some() { pace.name() } else { "stopwatch" },
        source: source.filter(|_| time.is_some()).map(|reading| reading.source.clone()),
        lines,
        time,
    }
}

/// The lines of a script, numbered, their signs set as the language does.
fn lines(desk: &Desk, heard: &[Heard], report: &mut Report) -> Vec<RadioLine> {
    let plain = |words: &str| vec![RadioWords { text: desk.set(words), figures: None }];
    let mut lines = Vec::with_capacity(heard.len());
    for (line, number) in heard.iter().zip(1..) {
        let (kind, who, seconds, words) = match line {
            Heard::Speech { who, words } => ("speech", Some(who.clone()), None, plain(words)),
            Heard::Noise { what, who, seconds, words } => {
                let kind = match what {
                    Noise::Sound => "sound",
                    Noise::Music => "music",
                    Noise::Silence => "silence",
                };
                (kind, Some(who.clone()), *seconds, plain(words))
            }
            Heard::Tag(told) => ("tag", None, None, told.iter().flat_map(|told| words(desk, told)).collect()),
            Heard::Local(told) => ("local", None, None, plain(&told.left_open(&desk.word("radio-local", report)))),
            Heard::Other(words) => ("speech", None, None, plain(words)),
        };
        lines.push(RadioLine { number, kind, who, seconds, words });
    }
    lines
}

/// A sentence with its number: what is said, then the same in figures, then the rest.
fn words(desk: &Desk, told: &Told) -> Vec<RadioWords> {
    let before = desk.set(&told.before);
    let figures = Some(told.figures.clone()).filter(|figures| !figures.is_empty());
    let mut words = vec![RadioWords { text: format!("{before}{}", told.words), figures }];
    if !told.after.trim().is_empty() {
        words.push(RadioWords { text: told.after.clone(), figures: None });
    }
    words
}

/// What the page of a spot or of a programme shows beside its text.
pub fn view(desk: &Desk, at: usize, edition: &Edition, report: &mut Report) -> Option<view::Radio> {
    let site = desk.site();
    let entry = &site.entries[at];
    let facts = entry.radio.as_ref()?;
    let phrase = |words: &str| desk.phrase(&desk.set(words), &edition.language);
    let said = |name: &str| edition.words[name].as_str().map(phrase);
    let tag = tag(site, entry, edition);
    let position = site.position(&facts.tag.help.0).filter(|at| !site.is_hidden(*at));
    let service = position.and_then(|at| {
        let text = site.text(at, desk.code()).or_else(|| site.entries[at].source_edition())?;
        let href = desk.address("page", &site.entries[at].key)?;
        Some(Link { href, title: desk.phrase(&text.title, &text.language) })
    });
    let record = position.and_then(|at| site.entries[at].service.as_ref());
    let age = record.map(|service| freshness::age(service, &site.config.cycles, site.day));
    let pronounce = facts.pronounce.iter().filter_map(|id| {
        let words = &edition.words["pronounce"][id];
        Some(RadioSound { term: words["term"].as_str()?.to_owned(), say: words["say"].as_str()?.to_owned() })
    });
    let questions = facts.questions.iter().filter_map(|id| {
        let words = &edition.words["questions"][id];
        let part = |name: &str| words[name].as_str().map(phrase);
        Some(RadioQuestion { ask: part("ask")?, answer: part("answer"), avoid: part("avoid") })
    });
    let mut apart = Apart { desk, at, edition, report };
    let (support, guest_brief) = (apart.block("presenter"), apart.block("guest-brief"));
    let caller_protocol = apart.block("caller-protocol");
    let segments = apart.segments(facts);
    let document = Subject::new(plan::DOCUMENT, &entry.key).in_language(desk.code());
    let foreign = (edition.language != *desk.code()).then(|| site.language(&edition.language));
    Some(view::Radio {
        lang: foreign.map(|language| language.tag.clone()),
        dir: foreign.map(|language| language.direction),
        scripts: links(desk, at),
        recordings: sounds::players(desk, at),
        voices: facts.voices,
        intro: said("intro"),
        outro: said("outro"),
        invite: tag.iter().flat_map(|tag| words(desk, &tag.invite)).collect(),
        neutral: tag.iter().flat_map(|tag| words(desk, &tag.neutral)).collect(),
        local: facts.tag.local,
        service,
        number: number(site, facts),
        checked: age.and_then(|age| age.known).map(|day| day.to_string()),
        verified: age.is_some_and(|age| age.verified),
        stale: age.is_some_and(|age| age.freshness <= Freshness::Overdue),
        advisory: facts.advisory,
        from: facts.air.from.map(|day| day.to_string()),
        until: facts.air.until.map(|day| day.to_string()),
        over: facts.air.until.is_some_and(|until| until < site.day),
        avoid: facts
            .air
            .avoid
            .iter()
            .map(|(from, until)| RadioHours { from: from.clone(), until: until.clone() })
            .collect(),
        category: facts.category,
        sponsor: facts.sponsor.clone(),
        key_messages: desk.labels("key-messages", &facts.key_messages),
        pronounce: pronounce.collect(),
        support,
        duration: facts.duration,
        segments,
        questions: questions.collect(),
        guest_brief,
        caller_protocol,
        document: desk.context.plan.find(&document).map(|route| desk.link(route, None)),
        kit: desk.address(plan::RADIO_KIT, plan::RADIO_KIT),
        state: state(edition),
        updated: entry.updated.map(|day| day.to_string()),
        address: short_address(desk, entry),
        code: plan::code_of(site, &entry.key),
    })
}

/// How far a text has come, for who reads it aloud.
pub fn state(edition: &Edition) -> &'static str {
    match edition.state {
        State::Machine => "machine",
        State::Reviewed | State::Approved => "reviewed",
        State::Missing | State::Draft | State::Translated => "unreviewed",
    }
}

/// The short address of an entry, for paper.
fn short_address(desk: &Desk, entry: &Entry) -> Option<String> {
    let route = desk.context.plan.find(&Subject::new(go::NAME, &entry.key))?;
    desk.context.plan.absolute(&route.path).map(|address| people::shown_address(&address).to_owned())
}

/// The number that is said, in figures: also where the language has no words for it.
fn number(site: &Site, facts: &Radio) -> Option<String> {
    let at = site.position(&facts.tag.help.0).filter(|at| !site.is_hidden(*at))?;
    radio::phone(facts, &site.entries[at]).map(|phone| phone.dial.written())
}

/// The blocks of a text that stand apart.
struct Apart<'a, 'b> {
    desk: &'a Desk<'a>,
    at: usize,
    edition: &'a Edition,
    report: &'b mut Report,
}

impl Apart<'_, '_> {
    fn written(&mut self, name: &str) -> Vec<(String, String)> {
        let Some(body) = self.edition.body(Reader::Public) else { return Vec::new() };
        let place =
            Place { page: self.desk.path, reader: self.desk.code(), entry: Some(self.at), view: Reader::Public };
        let original = Original { path: &self.edition.path, language: &self.edition.language, body };
        text::blocks(self.desk.context, place, original, name, self.report)
    }

    /// The words of a block that stands once.
    fn block(&mut self, name: &'static str) -> Option<String> {
        marks(self.edition, name).next()?;
        let all: String = self.written(name).into_iter().map(|(_, html)| html).collect();
        Some(all).filter(|html| !html.trim().is_empty())
    }

    /// The rundown: when each part begins and ends, and what is said in it.
    fn segments(&mut self, facts: &Radio) -> Vec<RadioSegment> {
        if facts.segments.is_empty() {
            return Vec::new();
        }
        let mut written = self.written("segment");
        let (desk, edition) = (self.desk, self.edition);
        let site = desk.site();
        let entry = &site.entries[self.at];
        let mut minute = 0;
        let mut segments = Vec::new();
        for segment in &facts.segments {
            let start = minute;
            minute += segment.minutes;
            let mark = marks(edition, "segment").find(|mark| mark.id == segment.id);
            let heard = mark.map(|mark| reading(site, entry, edition, mark, None).lines).unwrap_or_default();
            // A text in which nobody speaks by name is prose.
            let script = !heard.is_empty() && !heard.iter().any(|line| matches!(line, Heard::Other(_)));
            let html = written.iter().position(|(id, _)| *id == segment.id).map(|at| written.swap_remove(at).1);
            let words = &edition.words["segments"][&segment.id]["title"];
            let spot = segment.spot.as_ref().and_then(|(key, _)| {
                let text = site.text(site.position(key)?, desk.code())?;
                Some(Link { href: desk.address("page", key)?, title: desk.phrase(&text.title, &text.language) })
            });
            // Who reads from paper has no link to follow: the words of the spot stand here as well.
            let own_lines = if script { lines(desk, &heard, self.report) } else { Vec::new() };
            let read = segment.spot.as_ref().and_then(|(key, _)| spoken_in(site, key, edition, segment.minutes));
            let (seconds, lines) = match read.filter(|_| own_lines.is_empty()) {
                Some((seconds, read)) => (Some(seconds), lines(desk, &read.lines, self.report)),
                None => (None, own_lines),
            };
            segments.push(RadioSegment {
                id: segment.id.clone(),
                kind: segment.kind.clone(),
                title: words.as_str().map(|words| desk.phrase(&desk.set(words), &edition.language)),
                start: clock(start),
                end: clock(minute),
                minutes: segment.minutes,
                spot,
                seconds,
                lines,
                html: html.filter(|html| !script && !html.trim().is_empty()),
            });
        }
        segments
    }
}

/// What is heard of a spot in a segment of so many minutes, in the language of the programme's text: its longest script that fits.
pub fn spoken_in(site: &Site, key: &str, programme: &Edition, minutes: u32) -> Option<(u32, Read)> {
    let at = site.position(key).filter(|at| !site.is_hidden(*at))?;
    let entry = &site.entries[at];
    let edition = own(site, at, &programme.language)?;
    let fits = |(seconds, _): &(u32, &ScriptMark)| *seconds <= minutes * 60;
    let (seconds, mark) = lengths(entry, edition).filter(fits).last()?;
    Some((seconds, reading(site, entry, edition, mark, Some(seconds))))
}

/// Minutes since the start: `0:07`, `1:05`.
pub fn clock(minutes: u32) -> String {
    format!("{}:{:02}", minutes / 60, minutes % 60)
}

pub fn compose(context: &Context, route: &Route, report: &mut Report) -> Option<Recipe> {
    let desk = Desk::new(context, route);
    let site = desk.site();
    let (key, seconds) = route.subject.name.split_once('/')?;
    let seconds: u32 = seconds.parse().ok()?;
    let at = site.position(key)?;
    let entry = &site.entries[at];
    let edition = own(site, at, desk.code())?;
    let (_, mark) = lengths(entry, edition).find(|(length, _)| *length == seconds)?;
    let read = reading(site, entry, edition, mark, Some(seconds));
    let length = desk.say("radio-seconds", &[("n", i64::from(seconds).into())], report);
    let mut frame = desk.entry_frame(at, &format!("{} – {length}", edition.title), &edition.summary, report);
    frame.kind = "script";
    frame.sheet = desk.radio_sheet();
    frame.breadcrumbs = desk.trail(site.section(&entry.section), report);
    frame.canonical = context.plan.absolute(&route.path);
    frame.alternates = Vec::new();
    frame.noindex = true;
    frame.code = None;
    frame.languages = desk.languages(
        |code| {
            let route = context.plan.find(&subject(key, seconds, code));
            let note = own(site, at, code).and_then(|edition| lessons::unreviewed(site, at, edition));
            (route.map(|route| desk.link(route, None)), note)
        },
        report,
    );
    let view = Script {
        frame,
        title: desk.phrase(&edition.title, &edition.language),
        notices: desk.notices(at),
        seconds,
        estimate: read.time.map(radio::Time::seconds),
        letters: read.time.map(|time| time.letters),
        pace: read.pace,
        source: read.source,
        lines: lines(&desk, &read.lines, report),
        out_cue: radio::out_cue(&read.lines),
        radio: view(&desk, at, edition, report)?,
        sheet: desk.address("page", key),
        document: context
            .plan
            .find(&Subject { output: plan::DOCUMENT, ..route.subject.clone() })
            .map(|route| desk.link(route, None)),
        sample: entry.sample || site.config.sample,
    };
    Some(Recipe::Page { template: TEMPLATE, view: View::of(&view), language: desk.code().clone() })
}
