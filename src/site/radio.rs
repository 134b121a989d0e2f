//! Spots and programmes against the whole site: what TAG becomes, how long a script takes, and what must be true of it. Enters: entries
//! as read, the spoken words of each language, rates that a station measured. Leaves: scripts ready to be read aloud, and problems.

use std::collections::BTreeSet;

use crate::content::contact::{Channel, Phone};
use crate::content::entry::{Edition, Entry, State};
use crate::content::radio::{Radio, SCRIPTS, ScriptMark};
use crate::diag::report::{Code, Place, Problem, Report};
use crate::lang::{self, Language};
use crate::path::SourcePath;
use crate::site::config::Config;
use crate::site::lessons;
use crate::site::model::{Intro, Section};
use crate::site::standing::{self, Standing};
use crate::site::vocabulary::Vocabularies;
use crate::speech::pace::{self, Pace};
use crate::speech::say;
use crate::speech::script::{self, Line, Noise};
use crate::speech::words::{Speech, Spoken};

const NO_TAG: Code = Code::error("R181");
const TOO_LONG: Code = Code::error("R182");
const UNEASY: Code = Code::advice("R183");
const HARD_FIRST: Code = Code::error("R184");
const TYPED_BY_HAND: Code = Code::error("R185");
const CHILD: Code = Code::error("R186");
const NOBODY_SAYS: Code = Code::error("R187");
const SPEECHLESS: Code = Code::advice("R188");
const NO_SECONDS: Code = Code::advice("R189");
const ELSEWHERE: Code = Code::error("R190");
const NO_SUCH_NUMBER: Code = Code::error("R191");
const NOT_UNDERSTOOD: Code = Code::advice("R192");
const SAYS_ANOTHER: Code = Code::error("R193");

/// A script takes so many hundredths of its slot.
pub const LEAST: u32 = 75;
pub const MOST: u32 = 95;
/// From this length on a slot has room for more than the number: the address of the site, a place for the station's own number.
const ROOMY: u32 = 30;
/// So many digits in a row are a number that somebody typed.
const NUMBER: usize = 7;
/// A station's own number is not known: it counts as ten digits, each of them once.
const ANY_NUMBER: &str = "012 345-6789";

/// A line to write on.
const LINE: &str = "______________";

/// A sentence with a number or an address in it, as it is said and as it is written.
#[derive(Clone, PartialEq, Debug)]
pub struct Told {
    pub before: String,
    /// In words.
    pub words: String,
    /// In figures, for the eyes.
    pub figures: String,
    pub after: String,
}

impl Told {
    fn of(sentence: &str, part: &str, words: String, figures: String) -> Told {
        let (before, after) = sentence.split_once(part).unwrap_or((sentence, ""));
        Told { before: before.to_owned(), words, figures, after: after.to_owned() }
    }

    /// What is said.
    pub fn said(&self) -> String {
        format!("{}{}{}", self.before, self.words, self.after)
    }

    /// The sentence with a line to fill in where the number is said, and in brackets what belongs there.
    pub fn left_open(&self, what: &str) -> String {
        format!("{}{LINE} ({what}){}", self.before, self.after)
    }

    /// The same as words that are heard.
    fn to_fill(&self) -> String {
        format!("{}{LINE}{}", self.before, self.after)
    }
}

/// What TAG becomes in a language.
#[derive(Clone, PartialEq, Debug)]
pub struct Tag {
    /// Asks to call.
    pub invite: Told,
    /// Says that there is help.
    pub neutral: Told,
    /// The number before a hard passage, in few words.
    pub short: Told,
    pub address: Option<Told>,
}

/// A line as it is heard.
#[derive(Clone, PartialEq, Debug)]
pub enum Heard {
    Speech {
        who: String,
        words: String,
    },
    Noise {
        what: Noise,
        who: String,
        seconds: Option<u32>,
        words: String,
    },
    Tag(Vec<Told>),
    /// The station says its own number here; the words are those of a number as long as any, by which the time is known.
    Local(Told),
    /// Words that nobody says: in a programme, prose.
    Other(String),
}

/// How long a script takes.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Time {
    /// Milliseconds.
    pub ms: u32,
    /// Letters that are said, digits as words.
    pub letters: usize,
}

impl Time {
    /// Whole seconds, rounded up.
    pub fn seconds(self) -> u32 {
        self.ms.div_ceil(1000)
    }
}

/// The number that TAG says: the one named, else the first for the voice.
pub fn phone<'a>(radio: &Radio, service: &'a Entry) -> Option<&'a Phone> {
    let contact = service.contact.as_ref()?;
    match &radio.tag.phone {
        Some((id, _)) => contact.phone(id).filter(|phone| phone.channel == Channel::Voice),
        None => contact.phones.iter().find(|phone| phone.channel == Channel::Voice),
    }
}

/// The record's own words for a number in a language, if a speaker has read them.
fn own_words<'a>(service: &'a Entry, phone: &Phone, code: &lang::Code) -> Option<&'a str> {
    let edition = service.edition(code)?;
    let read = edition.state >= State::Reviewed || service.source == *code;
    edition.words["phones"][&phone.id]["spoken"].as_str().filter(|_| read)
}

/// A number in the words of a language: those of its record if a speaker has read them, else digit by digit.
pub fn said(service: &Entry, phone: &Phone, spoken: &Spoken, code: &lang::Code) -> String {
    own_words(service, phone, code).map_or_else(|| say::number(&phone.dial.written(), spoken), str::to_owned)
}

/// What TAG becomes in a language; nothing if its service has no number that anyone may be sent to.
pub fn tag<'a>(
    radio: &Radio,
    find: &dyn Fn(&str) -> Option<&'a Entry>,
    config: &Config,
    spoken: &Spoken,
    code: &lang::Code,
) -> Option<Tag> {
    let service = find(&radio.tag.help.0).filter(|entry| standing::of(entry) == Standing::Offered)?;
    let phone = phone(radio, service)?;
    let figures = phone.dial.written();
    let words = said(service, phone, spoken, code);
    let sentences = &spoken.sentences;
    let (invite, neutral) = match phone.always {
        true => (&sentences.invite_always, &sentences.neutral_always),
        false => (&sentences.invite, &sentences.neutral),
    };
    let told = |sentence: &str| Told::of(sentence, "{number}", words.clone(), figures.clone());
    let end = || format!("{{number}}{}", sentences.invite.split_once("{number}").map_or("", |(_, after)| after));
    let short = sentences.short.clone().unwrap_or_else(end);
    let address = config.base_url.as_ref().filter(|_| radio.tag.site).and_then(|url| {
        let figures = url.split_once("://").map_or(url.as_str(), |(_, rest)| rest).trim_end_matches('/').to_owned();
        let sentence = sentences.address.as_ref()?;
        Some(Told::of(sentence, "{address}", say::address(url, spoken)?, figures))
    });
    Some(Tag { invite: told(invite), neutral: told(neutral), short: told(&short), address })
}

/// The sentence with the station's own number, which is written in by hand.
fn local(spoken: &Spoken) -> Told {
    let sentence = spoken.sentences.local.as_deref().unwrap_or("{number}");
    Told::of(sentence, "{number}", say::number(ANY_NUMBER, spoken), String::new())
}

/// The lines of a script as they are heard. `seconds` is the length of its slot; a segment of a programme has none.
pub fn heard(mark: &ScriptMark, seconds: Option<u32>, radio: &Radio, tag: Option<&Tag>, spoken: &Spoken) -> Vec<Heard> {
    let roomy = seconds.is_none_or(|seconds| seconds >= ROOMY);
    let mut lines = Vec::new();
    for line in &mark.lines {
        match (script::read(&line.text, spoken), tag) {
            (Line::Speech { who, words }, _) => lines.push(Heard::Speech { who, words }),
            (Line::Noise { what, who, seconds, words }, _) => lines.push(Heard::Noise { what, who, seconds, words }),
            (Line::Other(words), _) => lines.push(Heard::Other(words)),
            (Line::Tag { short: true }, Some(tag)) => lines.push(Heard::Tag(vec![tag.short.clone()])),
            (Line::Tag { short: false }, Some(tag)) => {
                let address = tag.address.iter().filter(|_| roomy).cloned();
                lines.push(Heard::Tag(std::iter::once(tag.invite.clone()).chain(address).collect()));
                lines.extend((radio.tag.local && roomy).then(|| Heard::Local(local(spoken))));
            }
            (Line::Tag { .. }, None) => {}
        }
    }
    lines
}

/// How long lines take; nothing if nobody knows how long a word of theirs takes.
pub fn time(lines: &[Heard], spoken: &Spoken, pace: Pace) -> Option<Time> {
    let mut time = Time { ms: 0, letters: 0 };
    let mut before = false;
    for line in lines {
        let words = match line {
            Heard::Speech { words, .. } => words.clone(),
            Heard::Tag(told) => told.iter().map(Told::said).collect::<Vec<_>>().join(" "),
            Heard::Local(told) => told.said(),
            Heard::Noise { seconds, .. } => {
                time.ms += seconds.unwrap_or(0).saturating_mul(1000);
                continue;
            }
            Heard::Other(_) => continue,
        };
        let pause = if std::mem::replace(&mut before, true) { pace::PARAGRAPH } else { 0 };
        time.ms = time.ms.saturating_add(pause).saturating_add(pace::duration(&words, spoken, pace)?);
        time.letters += pace::spoken_letters(&words, spoken);
    }
    Some(time)
}

/// The last words that are heard: by them a technician knows the end. Where the station's own number comes last, a line to fill in stands in its place.
/// Words that are heard before, too, bring some of those before them along; where that does not tell them apart, how often they are heard
/// stands behind them.
pub fn out_cue(lines: &[Heard]) -> Option<String> {
    const FEWEST: usize = 4;
    const MOST: usize = 8;
    let spoken: Vec<String> = lines
        .iter()
        .flat_map(|line| match line {
            Heard::Speech { words, .. } => vec![pace::without_directions(words)],
            Heard::Tag(told) => told.iter().map(Told::said).collect(),
            _ => Vec::new(),
        })
        .collect();
    let words: Vec<&str> = spoken.last()?.split_whitespace().collect();
    // A colon that stands alone is no word.
    let starts: Vec<usize> = (0..words.len()).rev().filter(|at| words[*at].contains(char::is_alphanumeric)).collect();
    let cue = |count: usize| starts.get(count - 1).map_or_else(|| words.join(" "), |from| words[*from..].join(" "));
    let whole =
        spoken.iter().map(|line| line.split_whitespace().collect::<Vec<_>>().join(" ")).collect::<Vec<_>>().join(" ");
    let times = |cue: &str| whole.matches(cue).count();
    let unique = (FEWEST..=MOST).map(cue).find(|cue| times(cue) <= 1);
    let said = unique.unwrap_or_else(|| {
        let cue = cue(FEWEST);
        format!("{cue} (×{})", times(&cue))
    });
    // Without a number of its own a station ends on the words before.
    let local = match lines.last() {
        Some(Heard::Local(told)) => format!(" {}", told.to_fill()),
        _ => String::new(),
    };
    Some(format!("… {said}{local}"))
}

/// How fast a language is read on this site's air.
pub fn pace(spoken: &Spoken, config: &Config, code: &lang::Code) -> Pace {
    Pace::of(spoken, config.rates.get(code).copied())
}

/// The site as far as it is read when spots are checked.
pub struct Whole<'a> {
    pub entries: &'a [Entry],
    pub sections: &'a [Section],
    pub config: &'a Config,
    pub speech: &'a Speech,
    pub vocabularies: &'a Vocabularies,
}

/// Checks every spot and every programme, and that scripts stand nowhere else.
pub fn check(whole: &Whole, home: &[&Intro], report: &mut Report) {
    for entry in whole.entries {
        match &entry.radio {
            Some(radio) => check_entry(entry, radio, whole, report),
            // What could not be read of its facts has been told.
            None if matches!(entry.kind, "spot" | "programme") => {}
            None => {
                for edition in entry.texts() {
                    refuse(edition.bodies.values().flat_map(|body| &body.outline.scripts), edition, entry, report);
                }
            }
        }
    }
    for intro in whole.sections.iter().flat_map(|section| section.intros.values()).chain(home.iter().copied()) {
        for mark in &intro.body.outline.scripts {
            report.add(elsewhere(mark, &intro.path));
        }
    }
}

fn refuse<'a>(marks: impl Iterator<Item = &'a ScriptMark>, edition: &Edition, entry: &Entry, report: &mut Report) {
    // Each reader of a lesson has its own body of the same text.
    let mut told = BTreeSet::new();
    for mark in marks.filter(|mark| told.insert(mark.range.start)) {
        report.add(elsewhere(mark, &edition.path).in_bundle(&entry.key));
    }
}

fn elsewhere(mark: &ScriptMark, path: &SourcePath) -> Problem {
    Problem::new(ELSEWHERE).at(Place::range(path, mark.range.clone())).with("block", mark.name)
}

fn check_entry(entry: &Entry, radio: &Radio, whole: &Whole, report: &mut Report) {
    let find = |key: &str| whole.entries.iter().find(|entry| *entry.key == *key);
    lessons::check_words(entry, &[("key-messages", &radio.key_messages)], whole.vocabularies, report);
    for (key, place) in radio.segments.iter().filter_map(|segment| segment.spot.as_ref()) {
        lessons::check_key(entry, &["spot"], (key, place), whole.entries, report);
    }
    let (key, place) = &radio.tag.help;
    lessons::check_service(entry, key, place, whole.entries, report);
    let service = find(key).filter(|service| service.contact.is_some());
    let number = service.and_then(|service| phone(radio, service));
    if let (Some(service), None) = (service, number) {
        let (id, place) = radio.tag.phone.as_ref().map_or(("", place), |(id, place)| (id.as_str(), place));
        let phones = service.contact.iter().flat_map(|contact| &contact.phones);
        let known: Vec<String> =
            phones.filter(|phone| phone.channel == Channel::Voice).map(|phone| phone.id.clone()).collect();
        let problem = Problem::new(NO_SUCH_NUMBER).at(place.clone()).with("key", key).with("id", id);
        report.add(problem.with("known", known).in_bundle(&entry.key));
    }
    for edition in &entry.editions {
        let language = whole.config.languages.get(&edition.language);
        // Nobody reads a pseudo-language aloud, and a disguised script names nobody who speaks.
        let Some(language) = language.filter(|language| !language.tag.is_pseudo()) else { continue };
        let Some(spoken) = whole.speech.get(&edition.language) else {
            let file = format!("locales/{}/spoken.yaml", language.tag);
            let problem = Problem::new(SPEECHLESS).at(Place::file(&edition.path)).with("file", file);
            report.add(problem.with("language", language).in_bundle(&entry.key));
            continue;
        };
        if let (Some(service), Some(number)) = (service, number) {
            check_number(entry, service, number, language, spoken, report);
        }
        let tag = tag(radio, &find, whole.config, spoken, &edition.language);
        let reading = Reading { entry, radio, edition, spoken, tag: tag.as_ref(), config: whole.config };
        for mark in edition.bodies.values().flat_map(|body| &body.outline.scripts) {
            if SCRIPTS[..2].contains(&mark.name) {
                reading.check(mark, report);
            }
        }
    }
}

/// Who calls is understood, and what a record says of its number aloud is its number.
fn check_number(
    entry: &Entry,
    service: &Entry,
    phone: &Phone,
    language: &Language,
    spoken: &Spoken,
    report: &mut Report,
) {
    if !phone.languages.is_empty() && !phone.languages.iter().any(|one| one.understands(&language.tag)) {
        let place = entry.radio.as_ref().map(|radio| radio.tag.help.1.clone());
        let mut problem = Problem::new(NOT_UNDERSTOOD).with("key", &*service.key).with("language", language);
        problem.places.extend(place);
        report.add(problem.in_bundle(&entry.key));
    }
    let Some(edition) = service.edition(&language.code) else { return };
    let words = edition.words["phones"][&phone.id]["spoken"].as_str();
    let figures: String = phone.dial.written().chars().filter(char::is_ascii_digit).collect();
    if let Some(words) = words
        && let Some(said) = say::read_back(words, spoken)
        && said != figures
    {
        let problem = Problem::new(SAYS_ANOTHER).at(Place::file(&edition.path)).with("words", words);
        report.add(problem.with("said", said).with("number", figures).in_bundle(&service.key));
    }
}

/// A text of a spot or of a programme, and what is needed to hear it.
struct Reading<'a> {
    entry: &'a Entry,
    radio: &'a Radio,
    edition: &'a Edition,
    spoken: &'a Spoken,
    tag: Option<&'a Tag>,
    config: &'a Config,
}

impl Reading<'_> {
    fn say(&self, code: Code, range: &std::ops::Range<usize>) -> Problem {
        Problem::new(code).at(Place::range(&self.edition.path, range.clone())).in_bundle(&self.entry.key)
    }

    fn check(&self, mark: &ScriptMark, report: &mut Report) {
        let is_slot = mark.name == "slot";
        self.check_lines(mark, is_slot, report);
        if !is_slot {
            return;
        }
        let last = mark.lines.last().map(|line| script::read(&line.text, self.spoken));
        if last != Some(Line::Tag { short: false }) {
            let range = mark.lines.last().map_or(&mark.range, |line| &line.range);
            report.add(self.say(NO_TAG, range).with("seconds", &mark.id).correct("TAG"));
        }
        let number = |line: &str| matches!(script::read(line, self.spoken), Line::Tag { .. });
        let first = mark.lines.iter().position(|line| number(&line.text));
        let hard = mark.lines.iter().position(|line| line.hard);
        if let Some(hard) = hard.filter(|hard| first.is_none_or(|first| first > *hard)) {
            report.add(self.say(HARD_FIRST, &mark.lines[hard].range).correct("TAG {short}"));
        }
        self.check_time(mark, report);
    }

    fn check_lines(&self, mark: &ScriptMark, is_slot: bool, report: &mut Report) {
        let lines: Vec<Line> = mark.lines.iter().map(|line| script::read(&line.text, self.spoken)).collect();
        // Where nobody speaks by name a segment is prose for who presents: a colon there names no voice, and a number is asked of its record.
        let is_prose = !is_slot && lines.iter().all(|line| matches!(line, Line::Other(_)));
        for (line, read) in mark.lines.iter().zip(lines) {
            if let Some(child) = script::names_a_child(&line.text, self.spoken).filter(|_| !is_prose) {
                report.add(self.say(CHILD, &line.range).with("word", child));
                continue;
            }
            let figures = |word: &str| word.chars().filter(char::is_ascii_digit).count() >= NUMBER;
            let row = say::longest_row(&line.text, self.spoken);
            if row >= NUMBER || !is_prose && line.text.contains("{{") || line.text.split([',', '.', ';']).any(figures) {
                report.add(self.say(TYPED_BY_HAND, &line.range).correct("TAG {short}"));
                continue;
            }
            match read {
                Line::Other(_) if is_slot => {
                    let all = [&self.spoken.voices, &self.spoken.sounds, &self.spoken.music, &self.spoken.silence];
                    let known: Vec<String> = all.into_iter().flatten().cloned().collect();
                    report.add(self.say(NOBODY_SAYS, &line.range).with("known", known));
                }
                Line::Noise { seconds: None, who, .. } if is_slot => {
                    let problem = self.say(NO_SECONDS, &line.range).with("who", &who);
                    report.add(problem.correct(format!("{who} {{s=2}}")));
                }
                _ => {}
            }
        }
    }

    fn check_time(&self, mark: &ScriptMark, report: &mut Report) {
        let Some(slot) = mark.id.parse::<u32>().ok().filter(|slot| *slot > 0) else { return };
        if self.tag.is_none() {
            return;
        }
        let lines = heard(mark, Some(slot), self.radio, self.tag, self.spoken);
        let pace = pace(self.spoken, self.config, &self.edition.language);
        let Some(time) = time(&lines, self.spoken, pace) else { return };
        let (ms, whole) = (u64::from(time.ms), u64::from(slot) * 1000);
        let part = |hundredths: u32| whole * u64::from(hundredths) / 100;
        let say = |code: Code| {
            let problem = self.say(code, &mark.range).with("seconds", slot as usize);
            problem.with("time", time.seconds() as usize).with("pace", pace.name())
        };
        // By how many letters it misses.
        let letters = |ms: u64| (ms * u64::from(pace.on_air()) / 60_000) as usize;
        if ms > whole {
            report.add(say(TOO_LONG).with("letters", letters(ms - part(MOST))));
        } else if ms > part(MOST) {
            report.add(say(UNEASY).with("way", "long").with("letters", letters(ms - part(MOST)).max(1)));
        } else if ms < part(LEAST) {
            report.add(say(UNEASY).with("way", "short").with("letters", letters(part(LEAST) - ms).max(1)));
        }
    }
}
