//! Runs a command: what was typed becomes a call, in the staff's language, and ends in an exit status.

use std::ffi::OsString;
use std::io::Write;
use std::path::{Path, PathBuf};

use super::arguments::{self, Command, Common, Invocation};
use super::screen::{Screen, Status};
use super::writing::Addition;
use super::{exporting, importing, making, recordings, system, upkeep, writing};
use crate::diag::report::{Argument, Code, Problem, Report, nearest};
use crate::path::SourcePath;
use crate::pipeline;
use crate::sentences::{Staff, Words};
use crate::source::{builtin, yaml};

const NO_SITE: Code = Code::stop("C121");
const UNKNOWN_CODE: Code = Code::stop("C130");
const OTHER_FORMAT: Code = Code::stop("C136");
const OUR_FAULT: Code = Code::stop("C199");

/// The format of a site's folder that this program knows.
const FORMAT: &str = "1";

/// Runs what was typed, the program's own name first, and returns the exit status.
pub fn run(typed: Vec<OsString>) -> u8 {
    let staff = staff(&typed);
    let words = Words::new(staff, &builtin::tree());
    own_up(staff);
    let status = match arguments::parse(&typed, &words) {
        Ok(invocation) => command(&invocation, &Screen::new(&words, &invocation.common)),
        Err(problem) => Screen::new(&words, &arguments::common_asked(&typed, &words)).fail(problem, Status::Usage),
    };
    status as u8
}

/// The language to speak: asked for, or the site's, or the system's, or English.
fn staff(typed: &[OsString]) -> Staff {
    let of_the_site = || {
        let site = find_site(arguments::site_asked(typed).as_deref())?;
        let text = std::fs::read_to_string(site.join("site.yaml")).ok()?;
        let node = yaml::parse(&SourcePath::new("site.yaml"), &text, 0, &mut Report::new())?;
        Staff::parse(node.get("staff_language")?.text()?)
    };
    arguments::staff_asked(typed).or_else(of_the_site).or_else(system::staff).unwrap_or(Staff::English)
}

/// A fault of the program is told as such, in the staff's language, with its place in the program for those who mend it. Words that
/// were made while it ran are not shown: they may hold a line of a file, and that line what must not be told.
fn own_up(staff: Staff) {
    std::panic::set_hook(Box::new(move |details| {
        let words = Words::new(staff, &builtin::tree());
        Screen::new(&words, &Common::default()).fail(Problem::new(OUR_FAULT), Status::Problems);
        let place = details.location().map(|place| format!("{}:{}", place.file(), place.line())).unwrap_or_default();
        let words = details.payload().downcast_ref::<&'static str>().copied().unwrap_or_default();
        let trace = std::backtrace::Backtrace::capture();
        let lines = [place.as_str(), words].into_iter().filter(|line| !line.is_empty()).collect::<Vec<_>>().join("\n");
        let _ = writeln!(std::io::stderr(), "{lines}\n{trace}");
    }));
}

/// The folder of the site: the one named, or the nearest around us that holds `site.yaml`.
fn find_site(asked: Option<&Path>) -> Option<PathBuf> {
    match asked {
        Some(folder) => Some(folder.to_owned()),
        None => {
            let here = std::env::current_dir().ok()?;
            here.ancestors().find(|folder| folder.join("site.yaml").is_file()).map(Path::to_owned)
        }
    }
}

fn command(invocation: &Invocation, screen: &Screen) -> Status {
    let common = &invocation.common;
    if let Some(count) = common.threads {
        pipeline::limit_threads(count);
    }
    let site = || find_site(common.site.as_deref());
    let at_site = |run: &dyn Fn(&Path) -> Status| match site() {
        Some(site) => run(&site),
        None => screen.fail(Problem::new(NO_SITE), Status::Usage),
    };
    match &invocation.command {
        Command::Help { about } => {
            screen.print(&arguments::help(*about, screen.words));
            Status::Done
        }
        Command::Version => {
            screen.print(&format!("fanal {}\n", env!("CARGO_PKG_VERSION")));
            Status::Done
        }
        Command::Completions { shell } => {
            screen.print(&arguments::completions(*shell, screen.words));
            Status::Done
        }
        Command::Explain { code } => explain(code.as_deref(), screen),
        Command::New { folder, demo } => writing::new_site(folder, *demo, screen),
        Command::Schema { name } => writing::schemas(site, name.as_deref(), screen)
            .unwrap_or_else(|| screen.fail(Problem::new(NO_SITE), Status::Usage)),
        Command::Add { kind, key, languages, section } => at_site(&|site| {
            let addition = Addition { kind, key, languages, section: section.as_deref() };
            writing::add(site, &addition, common, screen)
        }),
        Command::Build => at_site(&|site| making::build(site, common, screen)),
        Command::Check { online } => at_site(&|site| making::check(site, *online, common, screen)),
        Command::Preview { port } => at_site(&|site| making::preview(site, *port, common, screen)),
        Command::Urls { record } => at_site(&|site| making::urls(site, *record, common, screen)),
        Command::Uses { key } => at_site(&|site| upkeep::uses(site, key, common, screen)),
        Command::Due { print } => at_site(&|site| upkeep::due(site, print.as_deref(), common, screen)),
        Command::Import { file, map, write } => at_site(&|site| {
            let asked = importing::Asked { file, map: map.as_deref(), write: *write };
            importing::import(site, &asked, common, screen)
        }),
        Command::Verify { key, by, method, date, failed } => at_site(&|site| {
            let told = upkeep::Told {
                key,
                by: by.as_deref(),
                method: method.as_deref(),
                date: date.as_deref(),
                failed: failed.as_deref(),
            };
            upkeep::verify(site, &told, common, screen)
        }),
        Command::Duplicates => at_site(&|site| upkeep::duplicates(site, common, screen)),
        Command::Radio => at_site(&|site| upkeep::radio(site, common, screen)),
        Command::Gaps { to, cross } => at_site(&|site| upkeep::gaps(site, to.as_deref(), cross, common, screen)),
        Command::Export { form, to } => {
            at_site(&|site| exporting::export(site, &exporting::Wanted { form, to }, common, screen))
        }
        Command::Changes { old, new } => upkeep::changes(old, new, common, screen),
        Command::Weigh => at_site(&|site| making::weigh(site, common, screen)),
        Command::Audio { recordings, target, slot } => {
            let asked = recordings::Asked { recordings, target: target.as_deref(), slot: *slot };
            recordings::report(site().as_deref(), &asked, screen)
        }
        Command::Tag { recordings, said } => recordings::tag(site().as_deref(), recordings, said, common, screen),
        Command::Clean { all } => at_site(&|site| making::clean(site, *all, common, screen)),
        Command::Migrate => at_site(&|site| migrate(site, common, screen)),
    }
}

fn explain(code: Option<&str>, screen: &Screen) -> Status {
    let words = screen.words;
    let Some(typed) = code else {
        let mut text = format!("{}\n\n", words.say("explain-all", &[]));
        for code in words.codes() {
            text.push_str(&format!("{code}  {}\n", words.title(code).unwrap_or_default()));
        }
        screen.print(&text);
        return Status::Done;
    };
    let code = typed.trim().to_uppercase();
    if let Some(paragraph) = words.explanation(&code) {
        screen.print(&format!("{code}\n\n{paragraph}\n"));
        return Status::Done;
    }
    let known = words.codes().iter().map(String::as_str);
    let same_room = known.clone().filter(|known| code.starts_with(&known[..1])).take(3);
    let mut near: Vec<&str> = nearest(&code, known).into_iter().chain(same_room).collect();
    near.dedup();
    screen.fail(Problem::new(UNKNOWN_CODE).with("word", typed).with("near", near.join(", ")), Status::Usage)
}

/// Says whether the folder follows the format that this program knows. There is one format so far.
fn migrate(site: &Path, common: &Common, screen: &Screen) -> Status {
    let tree = making::tree_of(site, common);
    let text = tree.text("site.yaml").cloned().unwrap_or_default();
    let path = SourcePath::new("site.yaml");
    let mut report = Report::new();
    let node = yaml::parse(&path, &text, 0, &mut report);
    let format = node.as_ref().and_then(|node| node.get("fanal")?.text().map(str::to_owned)).unwrap_or_default();
    if format == FORMAT {
        screen.tell("migrate-current", &[("format", Argument::from(format))]);
        return Status::Done;
    }
    report.add(Problem::new(OTHER_FORMAT).with("format", format).with("current", FORMAT));
    screen.say(&report.sorted(), &tree);
    Status::Problems
}
