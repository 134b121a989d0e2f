//! Where commands speak: results on the standard output, problems on the standard error, progress at a terminal only. Enters: reports and
//! texts, and in which form they were asked for. Leaves: what a person or a program reads.

use std::io::{IsTerminal, Write};
use std::time::{Duration, Instant};

use super::arguments::{Colour, Common, Format};
use super::terminal::{self, Pen};
use super::{github, json, sarif};
use crate::diag::report::{Argument, Problem, Report};
use crate::sentences::Words;
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

/// A stage that lasts longer than this is named.
const LONG: Duration = Duration::from_secs(2);

pub struct Screen<'a> {
    pub words: &'a Words,
    format: Format,
    colour: Colour,
    quiet: bool,
    began: Instant,
}

impl<'a> Screen<'a> {
    pub fn new(words: &'a Words, common: &Common) -> Screen<'a> {
        Screen { words, format: common.format, colour: common.colour, quiet: common.quiet, began: Instant::now() }
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
        match self.format {
            Format::Human => {
                let mut drawn = terminal::problems(report, tree, self.words, Pen { colour: self.in_colour() });
                let counts = terminal::counts(report, self.words);
                if report.iter().len() > 1 {
                    drawn.push_str(&format!("{}\n", capitalised(&counts)));
                }
                let _ = std::io::stderr().lock().write_all(drawn.as_bytes());
            }
            Format::Json => self.print(&json::report(report, tree, self.words)),
            Format::Sarif => self.print(&sarif::report(report, tree, self.words)),
            Format::Github => self.print(&github::report(report, tree, self.words)),
        }
    }

    /// Says one problem, which ends the command.
    pub fn fail(&self, problem: Problem, status: Status) -> Status {
        let mut report = Report::new();
        report.add(problem);
        self.say(&report, &Tree::new());
        status
    }

    /// Names the stage that begins, if the command has lasted long and somebody is looking.
    pub fn stage(&self, name: &str) {
        let somebody = self.format == Format::Human && !self.quiet && std::io::stderr().is_terminal();
        if somebody && self.began.elapsed() > LONG {
            let _ = writeln!(std::io::stderr(), "{}…", self.words.say(name, &[]));
        }
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

fn capitalised(text: &str) -> String {
    let mut letters = text.chars();
    letters.next().map_or(String::new(), |first| format!("{}{}.", first.to_uppercase(), letters.as_str()))
}
