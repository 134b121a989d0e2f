//! Where commands speak: results on the standard output, problems on the standard error, progress at a terminal only. Enters: reports and
//! texts, and in which form they were asked for. Leaves: what a person or a program reads.

use std::io::{IsTerminal, Write};
use std::sync::{Arc, Mutex, PoisonError, Weak};
use std::thread;
use std::time::{Duration, Instant};

use serde_json::Value;

use super::arguments::{Colour, Common, Format};
use super::terminal::{self, Pen};
use super::{github, json, sarif};
use crate::diag::report::{Argument, Problem, Report};
use crate::sentences::{Staff, Words};
use crate::sheets::write::Delimiter;
use crate::source::tree::Tree;

/// The exit statuses, as `docs/command-line.md` and the help list them.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Status {
    Done = 0,
    Problems = 1,
    Usage = 2,
    Disk = 3,
    Held = 4,
}

/// A stage that lasts longer than this is named, and named again each time this much longer has passed.
const LONG: Duration = Duration::from_secs(2);
const LONGER: Duration = Duration::from_secs(10);
/// How often somebody looks at the clock.
const TICK: Duration = Duration::from_millis(250);

/// The stage under way, and when it is next named.
struct Stage {
    name: String,
    began: Instant,
    next: Instant,
}

pub struct Screen<'a> {
    pub words: &'a Words,
    format: Format,
    colour: Colour,
    quiet: bool,
    delimiter: Option<Delimiter>,
    began: Instant,
    stage: Arc<Mutex<Option<Stage>>>,
}

impl<'a> Screen<'a> {
    pub fn new(words: &'a Words, common: &Common) -> Screen<'a> {
        Screen {
            words,
            format: common.format,
            colour: common.colour,
            quiet: common.quiet,
            delimiter: common.delimiter,
            began: Instant::now(),
            stage: Arc::default(),
        }
    }

    /// What stands between the cells of a CSV: what was asked for, else what spreadsheet programs expect in the staff's language.
    pub fn delimiter(&self) -> Delimiter {
        self.delimiter.unwrap_or(match self.words.staff() {
            Staff::French => Delimiter::Semicolon,
            Staff::English => Delimiter::Comma,
        })
    }

    /// The text that a command was given for. A reader that went away, as `head` does, is no fault.
    pub fn print(&self, text: &str) {
        let mut out = std::io::stdout().lock();
        let _ = out.write_all(text.as_bytes()).and_then(|()| out.flush());
    }

    /// A sentence about what was done, for people only.
    pub fn tell(&self, name: &str, arguments: &[(&str, Argument)]) {
        if self.format == Format::Human && !self.quiet {
            self.print(&format!("{}\n", self.words.say(name, arguments)));
        }
    }

    /// A line that is not a sentence, likewise.
    pub fn line(&self, text: &str) {
        if self.format == Format::Human && !self.quiet {
            self.print(&format!("{text}\n"));
        }
    }

    /// The report of a command, once: drawn for people, or as a whole document for programs, also if it is empty.
    pub fn say(&self, report: &Report, tree: &Tree) {
        self.rest();
        match self.format {
            Format::Human => {
                let mut drawn = terminal::problems(report, tree, self.words, Pen { colour: self.in_colour() });
                let counts = terminal::counts(report, self.words);
                if report.iter().len() > 1 {
                    drawn.push_str(&format!("{}\n", capitalised(&counts)));
                }
                let _ = std::io::stderr().lock().write_all(drawn.as_bytes());
            }
            Format::Json => self.print(&json::report(report, tree, self.words, None)),
            Format::Sarif => self.print(&sarif::report(report, tree, self.words)),
            Format::Github => self.print(&github::report(report, tree, self.words)),
        }
    }

    /// The same with a table, which programs find in the document under its name.
    pub fn say_with(&self, report: &Report, tree: &Tree, table: (&str, Value)) {
        match self.format {
            Format::Json => self.print(&json::report(report, tree, self.words, Some(table))),
            _ => self.say(report, tree),
        }
    }

    /// Whether people read what is said, not programs.
    pub fn is_for_people(&self) -> bool {
        self.format == Format::Human
    }

    /// Says one problem, which ends the command.
    pub fn fail(&self, problem: Problem, status: Status) -> Status {
        let mut report = Report::new();
        report.add(problem);
        self.say(&report, &Tree::new());
        status
    }

    /// A stage begins. If it lasts and somebody is looking, it is named, one line at a time: no line is ever drawn over, so that a
    /// screen reader says each once.
    pub fn stage(&self, name: &str) {
        if self.format != Format::Human || self.quiet || !std::io::stderr().is_terminal() {
            return;
        }
        let now = Instant::now();
        let stage = Stage { name: self.words.say(name, &[]), began: now, next: now + LONG };
        let mut current = self.stage.lock().unwrap_or_else(PoisonError::into_inner);
        if current.replace(stage).is_none() {
            let watched = Arc::downgrade(&self.stage);
            thread::spawn(move || name_long_stages(&watched));
        }
    }

    /// Nothing is under way any more.
    pub fn rest(&self) {
        *self.stage.lock().unwrap_or_else(PoisonError::into_inner) = None;
    }

    pub fn elapsed(&self) -> Duration {
        self.began.elapsed()
    }

    fn in_colour(&self) -> bool {
        match self.colour {
            Colour::Always => true,
            Colour::Never => false,
            // https://no-color.org: any value that is not empty.
            Colour::Auto => {
                std::io::stderr().is_terminal()
                    && std::env::var_os("NO_COLOR").is_none_or(|value| value.is_empty())
                    && std::env::var_os("TERM").is_none_or(|value| value != "dumb")
            }
        }
    }
}

/// Looks at the clock until nothing is under way.
fn name_long_stages(watched: &Weak<Mutex<Option<Stage>>>) {
    loop {
        thread::sleep(TICK);
        let Some(stage) = watched.upgrade() else { return };
        let mut stage = stage.lock().unwrap_or_else(PoisonError::into_inner);
        let Some(stage) = stage.as_mut() else { return };
        if Instant::now() >= stage.next {
            stage.next += LONGER;
            let _ = writeln!(std::io::stderr(), "{}… {} s", stage.name, stage.began.elapsed().as_secs());
        }
    }
}

fn capitalised(text: &str) -> String {
    let mut letters = text.chars();
    letters.next().map_or(String::new(), |first| format!("{}{}.", first.to_uppercase(), letters.as_str()))
}
