//! `export`: records that go elsewhere. Enters: a site's folder, a form, a folder. Leaves: open data, or sheets for the staff, in that
//! folder, which is never the published one.

use std::path::{Path, PathBuf};

use super::arguments::Common;
use super::screen::{Screen, Status};
use super::{making, scaffold};
use crate::diag::report::{Argument, Code, Problem, Report, Weight};
use crate::disk::hands::Hands;
use crate::exchange::{faults, hsds, staff};
use crate::path::OutputPath;
use crate::pipeline;
use crate::sealed::{Cleared, Content, Part, scan};
use crate::sheets::table::{Book, Fault};
use crate::sheets::{read, write};
use crate::site::secrets;

const PUBLIC_FOLDER: Code = Code::stop("N149");

/// What `export` was asked for: `hsds`, `json`, `csv` or `xlsx`, and the folder.
pub struct Wanted<'a> {
    pub form: &'a str,
    pub to: &'a Path,
}

/// `export`: open data of records that may be shared, or sheets of all records for the staff. Every file passes the search for sealed
/// values before it is written.
pub fn export(site: &Path, wanted: &Wanted, common: &Common, screen: &Screen) -> Status {
    if is_within(wanted.to, &making::out(site, common)) {
        let folder = wanted.to.display().to_string();
        return screen.fail(Problem::new(PUBLIC_FOLDER).with("folder", folder), Status::Usage);
    }
    let mut report = Report::new();
    let (files, seals) = making::read_site(site, common, screen, &mut report);
    // Sheets of the staff are made of files as they are, also of those that still have mistakes.
    let is_open = matches!(wanted.form, "hsds" | "json");
    let made = if is_open {
        let built = pipeline::check(&files.tree, &seals, &making::settings(common), &making::recall(site));
        report.merge(built.report);
        built.site.filter(|_| !report.has(Weight::Stop))
    } else {
        None
    };
    // A record of which a part was not understood must not go to others without that part.
    if report.has(Weight::Stop) || (is_open && (made.is_none() || report.has(Weight::Error))) {
        let report = report.sorted();
        screen.say(&report, &files.tree);
        screen.tell("export-stopped", &[]);
        return making::status_of(&report);
    }
    let mut count = 0;
    let mut parts: Vec<(String, Vec<u8>)> = Vec::new();
    match (&made, wanted.form) {
        (Some(made), form) => {
            for code in made.config.languages.codes() {
                let (many, files) = hsds::files(made, form, code);
                count = many;
                parts.extend(files);
            }
        }
        (None, form) => {
            for (section, _) in scaffold::sections(&files.tree).into_iter().filter(|(_, (kind, _))| kind == "service") {
                let rows = staff::rows(&files.tree, &section);
                count += rows.len().saturating_sub(1);
                let bytes =
                    if form == "xlsx" { workbook(&section, rows) } else { Some(write::csv(&rows, screen.delimiter())) };
                let Some(bytes) = bytes else {
                    return screen.fail(faults::problem(&Fault::NotBuiltIn, &format!("{section}.xlsx")), Status::Usage);
                };
                parts.push((format!("{section}.{form}"), bytes));
            }
        }
    }
    let mut whole = Vec::new();
    for (name, bytes) in parts {
        // What is packed in a sheet is looked through as it was before.
        if name.ends_with(".xlsx") {
            let plain: Vec<u8> = read::book(&bytes).iter().flat_map(words_of).collect();
            whole.extend(
                OutputPath::parse(&format!("{name}.txt")).map(|path| Part { path, content: Content::Bytes(plain) }),
            );
        }
        whole.extend(OutputPath::parse(&name).map(|path| Part { path, content: Content::Bytes(bytes) }));
    }
    // Open data is for everyone: names and numbers of records that are not are looked for as well.
    let more = made.as_ref().map_or(Ok(None), |made| secrets::with_hidden_records(made, &seals));
    let more = match more {
        Ok(more) => more,
        Err(many) => return screen.fail(many.problem(), Status::Problems),
    };
    let cleared = match scan(whole, more.as_ref().unwrap_or(&seals)) {
        Ok(cleared) => cleared,
        Err(leaks) => {
            let mut report = Report::new();
            leaks.problems().into_iter().for_each(|problem| report.add(problem));
            screen.say(&report.sorted(), &files.tree);
            screen.tell("export-stopped", &[]);
            return Status::Problems;
        }
    };
    match keep_export(wanted.to, cleared) {
        Ok(()) => {
            let folder = Argument::from(wanted.to.display().to_string());
            screen.tell("export-done", &[("count", Argument::from(count)), ("folder", folder)]);
            Status::Done
        }
        Err(problem) => screen.fail(*problem, Status::Disk),
    }
}

#[cfg(feature = "sheets")]
fn workbook(section: &str, rows: Vec<Vec<String>>) -> Option<Vec<u8>> {
    write::xlsx(&[(section.to_owned(), rows)])
}

#[cfg(not(feature = "sheets"))]
fn workbook(_: &str, _: Vec<Vec<String>>) -> Option<Vec<u8>> {
    None
}

/// The words of every cell, a line each.
fn words_of(book: &Book) -> Vec<u8> {
    let cells = book.sheets.iter().flat_map(|sheet| &sheet.rows).flat_map(|row| row.cells());
    cells.map(|(_, cell)| format!("{cell}\n")).collect::<String>().into_bytes()
}

/// Whether a folder is another or lies in it, also where neither is there yet.
fn is_within(folder: &Path, other: &Path) -> bool {
    let real = |path: &Path| -> PathBuf {
        let path = std::path::absolute(path).unwrap_or_else(|_| path.to_path_buf());
        let there = path.ancestors().find_map(|above| Some((above, above.canonicalize().ok()?)));
        there
            .map_or(path.clone(), |(above, real)| path.strip_prefix(above).map_or(real.clone(), |rest| real.join(rest)))
    };
    real(folder).starts_with(real(other))
}

fn keep_export(to: &Path, cleared: Vec<Cleared>) -> Result<(), Box<Problem>> {
    let hands = Hands::default();
    for part in cleared.iter().filter(|part| !part.path().as_str().ends_with(".xlsx.txt")) {
        let path = to.join(part.path().as_str());
        let Content::Bytes(bytes) = part.content() else { continue };
        hands.put_with_folders(&path, bytes).map_err(|fault| Box::new(fault.problem()))?;
    }
    Ok(())
}
