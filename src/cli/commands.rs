//! Runs a command: what was typed becomes calls of the rooms below, and what they found becomes words and an exit status.

use std::ffi::OsString;
use std::io::{IsTerminal, Write};

use super::arguments::{self, Colour, Command, Common, Format, Invocation};
use super::terminal::{self, Pen};
use super::{github, json, sarif, system};
use crate::diag::report::{Code, Problem, Report, nearest};
use crate::sentences::{Staff, Words};
use crate::source::builtin;
use crate::source::tree::Tree;

const UNKNOWN_CODE: Code = Code::stop("C130");

/// The exit statuses, as `docs/command-line.md` and the help list them.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Status {
    Done = 0,
    Problems = 1,
    Usage = 2,
    Disk = 3,
    Held = 4,
}

/// Runs what was typed, the program's own name first, and returns the exit status.
pub fn run(typed: Vec<OsString>) -> u8 {
    let staff = arguments::staff_asked(&typed).or_else(system::staff).unwrap_or(Staff::English);
    let words = Words::new(staff, &builtin::tree());
    let status = match arguments::parse(typed, &words) {
        Ok(invocation) => command(&invocation, &words),
        Err(problem) => {
            let mut report = Report::new();
            report.add(problem);
            say(&report, &Tree::new(), &Common::default(), &words);
            Status::Usage
        }
    };
    status as u8
}

fn command(invocation: &Invocation, words: &Words) -> Status {
    let common = &invocation.common;
    match &invocation.command {
        Command::Help { about } => {
            print(&arguments::help(*about, words));
            Status::Done
        }
        Command::Version => {
            print(&format!("fanal {}\n", env!("CARGO_PKG_VERSION")));
            Status::Done
        }
        Command::Completions { shell } => {
            print(&arguments::completions(*shell, words));
            Status::Done
        }
        Command::Explain { code } => explain(code.as_deref(), common, words),
        _ => Status::Usage,
    }
}

/// Text for the standard output; a reader that went away, as `head` does, is no fault.
fn print(text: &str) {
    let mut out = std::io::stdout().lock();
    let _ = out.write_all(text.as_bytes()).and_then(|()| out.flush());
}

/// Says a report in the form that was asked for: for people on the standard error, for programs on the standard output.
fn say(report: &Report, tree: &Tree, common: &Common, words: &Words) {
    match common.format {
        Format::Human => {
            let pen = Pen { colour: in_colour(common.colour) };
            let drawn = terminal::problems(report, tree, words, pen);
            let _ = std::io::stderr().lock().write_all(drawn.as_bytes());
        }
        Format::Json => print(&json::report(report, tree, words)),
        Format::Sarif => print(&sarif::report(report, tree, words)),
        Format::Github => print(&github::report(report, tree, words)),
    }
}

fn in_colour(colour: Colour) -> bool {
    match colour {
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

fn explain(code: Option<&str>, common: &Common, words: &Words) -> Status {
    let Some(typed) = code else {
        let mut text = format!("{}\n\n", words.say("explain-all", &[]));
        for code in words.codes() {
            text.push_str(&format!("{code}  {}\n", words.title(code).unwrap_or_default()));
        }
        print(&text);
        return Status::Done;
    };
    let code = typed.trim().to_uppercase();
    match words.explanation(&code) {
        Some(paragraph) => {
            print(&format!("{code}\n\n{paragraph}\n"));
            Status::Done
        }
        None => {
            let known = words.codes().iter().map(String::as_str);
            let same_room = known.clone().filter(|known| code.starts_with(&known[..1])).take(3);
            let near: Vec<&str> = nearest(&code, known).into_iter().chain(same_room).collect();
            let mut near: Vec<String> = near.into_iter().map(str::to_owned).collect();
            near.dedup();
            let near = near.join(", ");
            fail(Problem::new(UNKNOWN_CODE).with("word", typed).with("near", near), Status::Usage, common, words)
        }
    }
}

/// Says one problem that ends the command.
fn fail(problem: Problem, status: Status, common: &Common, words: &Words) -> Status {
    let mut report = Report::new();
    report.add(problem);
    say(&report, &Tree::new(), common, words);
    status
}
