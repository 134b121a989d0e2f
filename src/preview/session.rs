//! A preview from its first page to its end. Enters: a site's folder and how to build it. Leaves: pages for a browser, and word of each
//! build to whoever runs it. What can be shown of a broken site is shown; if nothing can, the last pages stay.

use std::path::{Path, PathBuf};
use std::time::{Duration, Instant, SystemTime, UNIX_EPOCH};

use super::page::{self, OwnWords, Shown};
use super::server::{self, Stage, TRIED};
use super::watch::Watch;
use crate::diag::report::{Argument, Code, Problem, Report};
use crate::disk::kept;
use crate::disk::read::{self, Options};
use crate::pipeline::{self, InMemory, Memory, Settings};
use crate::sealed::{mask, private};
use crate::sentences::Words;
use crate::source::tree::Tree;

const NO_PORT: Code = Code::stop("C132");
const POLLING: Code = Code::advice("C133");

/// What to preview.
pub struct Session<'a> {
    pub site: PathBuf,
    pub private: Option<PathBuf>,
    pub port: u16,
    /// How to build now; asked before each build, since the day may change meanwhile.
    pub settings: &'a dyn Fn() -> Settings,
    pub words: &'a Words,
}

/// What whoever runs the preview hears.
pub enum News<'a> {
    /// It can be looked at.
    Open { address: String },
    /// The site was built: for the first time, or after a change.
    Built { report: &'a Report, tree: &'a Tree, took: Duration, again: bool },
    /// Something to know about this computer.
    Note(Problem),
}

/// Runs until the program is ended; a problem only if it cannot begin.
pub fn run(session: &Session, hear: &mut dyn FnMut(News)) -> Option<Problem> {
    let Some(doors) = server::open(session.port) else {
        let last = session.port.saturating_add(TRIED - 1);
        let number = |port: u16| Argument::Text(port.to_string());
        return Some(Problem::new(NO_PORT).with("first", number(session.port)).with("last", number(last)));
    };
    let site = session.site.canonicalize().unwrap_or_else(|_| session.site.clone());
    // Followed before it is read, so that nothing is missed in between.
    let mut watch = Watch::start(&site, session.private.as_deref());
    if watch.as_ref().is_none_or(|watch| watch.polling) {
        hear(News::Note(Problem::new(POLLING)));
    }
    let memory = Memory::recalling(&kept::load(&site, kept::SOUNDS));
    let own = OwnWords::new(session.words);
    let mut version = milliseconds();
    let look = |version: u64, last: Option<&Shown>, again: bool, hear: &mut dyn FnMut(News)| {
        let begin = Instant::now();
        let (mut shown, report, tree) = look(session, &site, &memory, &own);
        shown.version = version;
        if let Some(last) = last.filter(|_| shown.files.is_empty()) {
            shown.files = last.files.clone();
        }
        hear(News::Built { report: &report, tree: &tree, took: begin.elapsed(), again });
        shown
    };
    let stage = Stage::new(
        look(version, None, false, hear),
        session.words.say("preview-refused", &[]),
        session.words.say("preview-method", &[]),
    );
    let address = format!("http://localhost:{}/", doors.port);
    server::serve(doors, &stage);
    hear(News::Open { address });
    loop {
        let changed = match &mut watch {
            Some(watch) => watch.wait(),
            None => false,
        };
        if !changed {
            // Nothing will be heard any more; pages stay until the person ends the command.
            std::thread::park();
            continue;
        }
        version += 1;
        let last = stage.now();
        stage.show(look(version, Some(&last), true, hear));
    }
}

fn look(session: &Session, site: &Path, memory: &Memory, own: &OwnWords) -> (Shown, Report, Tree) {
    let mut report = Report::new();
    let options = Options { verify: false, private: session.private.clone() };
    let files = read::read(site, &options, &mut report);
    let seals = private::read(&files.private, files.private_files.iter().cloned(), &mut report);
    report = mask::masked(report, &files.tree, &seals);
    let mut sink = InMemory::default();
    let built = pipeline::build(&files.tree, &seals, &(session.settings)(), memory, &mut sink);
    report.merge(built.report);
    let report = report.sorted();
    let panel = page::panel(&report, &files.tree, session.words);
    let files_made = sink.files.into_inner().unwrap_or_default();
    (Shown { version: 0, files: files_made, panel, own: own.clone() }, report, files.tree)
}

/// A start for versions that no earlier run of the preview has used.
fn milliseconds() -> u64 {
    SystemTime::now().duration_since(UNIX_EPOCH).map_or(1, |since| since.as_millis() as u64)
}
