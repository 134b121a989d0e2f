//! `import`: records that come from elsewhere. Enters: a site's folder, a file, a mapping. Leaves: what would change, in words; with
//! `--write`, new drafts, single values replaced in files that people own, and the questions as a sheet.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};

use super::arguments::Common;
use super::screen::{Screen, Status};
use super::{making, scaffold, writing};
use crate::content::front;
use crate::date::Date;
use crate::diag::report::{Argument, Code, Problem, Report, Weight};
use crate::disk::hands::Hands;
use crate::disk::read::SiteFiles;
use crate::exchange::cells::{self, Known};
use crate::exchange::fields::Of;
use crate::exchange::hsds::layout::{self, Layout};
use crate::exchange::hsds::read::{Line, Package};
use crate::exchange::intake::{self, Intake, Kept, Private, Question};
use crate::exchange::mapping::{self, Column, Mapping};
use crate::exchange::merge::{self, Base, Merge, New};
use crate::exchange::{faults, hsds, value::Value};
use crate::hours::syntax::Hours;
use crate::path::SourcePath;
use crate::pipeline;
use crate::sealed::{Sealed, private};
use crate::sheets::table::{Book, Encoding, Fault, Sheet};
use crate::sheets::{read, write};
use crate::source::tree::{File, Tree};
use crate::source::yaml::{self, Node};
use crate::text::fold::fold;

const NO_SECTION: Code = Code::stop("N110");
const GUESSED_LETTERS: Code = Code::advice("N112");
const NO_SHEET: Code = Code::stop("N118");
const NOT_READ: Code = Code::advice("N140");
const CONFLICT: Code = Code::advice("N145");
const GONE: Code = Code::advice("N146");
const WITHDRAWN: Code = Code::advice("N147");
const NO_FILE: Code = Code::stop("N148");
const TOO_MANY: Code = Code::stop("N151");

/// No sheet of services is larger; what a packed one unpacks to is counted apart.
const LARGEST: u64 = 256 << 20;
/// A JSON stands in memory as a whole, several times larger.
const LARGEST_JSON: u64 = 64 << 20;
/// No directory of this kind holds as many records; each is looked at with the whole site.
const MOST_RECORDS: usize = 20_000;
/// Lines that a summary lists before it counts.
const MOST_LINES: usize = 40;

/// What `import` was asked for.
pub struct Asked<'a> {
    pub file: &'a Path,
    pub map: Option<&'a Path>,
    pub write: bool,
}

/// `import`: a proposal of a mapping, or what a sheet or a package would change; with `write`, it is changed.
pub fn import(site: &Path, asked: &Asked, common: &Common, screen: &Screen) -> Status {
    let mut report = Report::new();
    let (mut files, _) = making::read_site(site, common, screen, &mut report);
    let tree = files.tree.clone();
    let name = asked.file.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default();
    let source = match open(asked.file, &name) {
        Ok(source) => source,
        Err(problem) => return screen.fail(*problem, Status::Usage),
    };
    if let Source::Book(Book { encoding: Some(Encoding::Windows1252), .. }) = source {
        report.add(Problem::new(GUESSED_LETTERS).with("file", name.as_str()));
    }
    let codes: Vec<String> = writing::languages_of(&tree);
    let sections = scaffold::sections(&tree);
    let mut known = known(&tree, &sections, &codes);
    let Some(map_path) = asked.map else {
        let language = codes.first().map_or("fr", String::as_str);
        return propose(site, asked, &name, &source, (&known, language), screen);
    };
    let Ok(map_text) = fs::read_to_string(map_path) else {
        let problem = Problem::new(NO_FILE).with("file", map_path.display().to_string());
        return screen.fail(problem, Status::Usage);
    };
    // Problems of the mapping are drawn in its own lines, wherever it stands.
    let shown = shown_path(site, map_path);
    let mut drawn = tree.clone();
    drawn.insert(shown.clone(), File::Text(map_text.as_str().into()));
    let mapping =
        yaml::parse(&shown, &map_text, 0, &mut report).and_then(|node| mapping::read(&node, &shown, &mut report));
    let Some(mapping) = mapping.filter(|_| !pipeline::stops(&report)) else {
        screen.say(&report.sorted(), &drawn);
        return Status::Problems;
    };
    let folder = format!("imports/{}", mapping.source);
    let base_path = SourcePath::new(&format!("{folder}/base.yaml"));
    let base = tree.text(base_path.as_str()).map(|text| Base::read(&base_path, text, &mut report)).unwrap_or_default();
    let mut taking = Taking {
        mapping: &mapping,
        tree: &tree,
        sections: &sections,
        file: &name,
        report: &mut report,
        day: making::day(common),
    };
    let taken = match &source {
        Source::Book(book) => match sheet_of(book, &mapping, &name) {
            Ok(sheet) => {
                let one = taking.take(mapping.of, (sheet, mapping.header), &mapping.columns, &base, &known);
                one.map(|one| vec![one])
            }
            Err(problem) => return screen.fail(*problem, Status::Usage),
        },
        Source::Package(package) => taking.package(package, &base, &mut known),
    };
    let Some(mut taken) = taken else {
        screen.say(&report.sorted(), &drawn);
        screen.tell("import-stopped", &[]);
        return Status::Problems;
    };
    let mut secrets = Private::default();
    taken.iter_mut().for_each(|one| secrets.add(std::mem::take(&mut one.intake.private)));
    let private = common.private.clone().unwrap_or_else(|| site.join("private"));
    let sealed_name = format!("import-{}.yaml", mapping.source);
    let sealed = secrets.file(&fs::read_to_string(private.join(&sealed_name)).unwrap_or_default());
    files.private.retain(|(path, _)| path.name() != sealed_name);
    let sealed_path = SourcePath::below("private", &sealed_name);
    files.private.extend(sealed_path.map(|path| (path, Sealed::new(sealed.clone()))));
    check(site, &files, &mut taken, common);
    for one in &taken {
        tell_questions(&one.questions(), &one.about(&name), &mut report);
        tell_merge(&one.merged, &mut report);
    }
    screen.say(&report.sorted(), &drawn);
    tell_changes(&taken, screen);
    let count = |each: &dyn Fn(&Taken) -> usize| Argument::from(taken.iter().map(each).sum::<usize>());
    let waiting = |one: &Taken| {
        let questions = one.questions();
        let rows = questions.iter().filter(|question| question.kept == Kept::Nothing).map(|question| question.row);
        rows.collect::<BTreeSet<_>>().len()
    };
    let changed = |one: &Taken| one.merged.changes.iter().map(|change| &change.key).collect::<BTreeSet<_>>().len();
    screen.tell(
        "import-counts",
        &[
            ("new", count(&|one| one.merged.new.len())),
            ("changed", count(&changed)),
            ("unchanged", count(&|one| one.merged.unchanged)),
            ("skipped", count(&|one| one.intake.skipped.len())),
            ("waiting", count(&waiting)),
            ("sealed", Argument::from(secrets.len())),
        ],
    );
    if !asked.write {
        screen.tell("import-dry", &[]);
        return Status::Done;
    }
    let sealed = (!secrets.is_empty()).then_some((private.join(&sealed_name), sealed));
    match keep(site, sealed, &folder, &base, &taken, &sheet_of_questions(&taken, &name, screen)) {
        Ok(()) => {
            screen.tell("import-done", &[("folder", Argument::from(folder))]);
            Status::Done
        }
        Err(problem) => screen.fail(*problem, Status::Disk),
    }
}

/// What a file is.
enum Source {
    Book(Book),
    Package(Package),
}

/// What one sheet gave and would change.
struct Taken {
    /// The name of the sheet.
    sheet: String,
    heads: Vec<(usize, String)>,
    intake: Intake,
    merged: Merge,
    /// What the last import remembered of records of this kind.
    before: Base,
}

impl Taken {
    fn questions(&self) -> Vec<Question> {
        self.intake.questions.iter().chain(&self.merged.questions).cloned().collect()
    }

    fn about<'a>(&'a self, file: &'a str) -> About<'a> {
        About { file, sheet: &self.sheet, heads: &self.heads }
    }

    /// Keys of its records that will stand in the site, by the identifiers that an import remembers.
    fn keys(&self) -> BTreeMap<&str, &str> {
        let there =
            |id: &str| !self.intake.skipped.iter().any(|skipped| skipped == id) && !self.intake.waiting.contains(id);
        let keys = self.merged.base.0.iter().filter(|(id, _)| there(id));
        keys.map(|(id, (key, _))| (id.as_str(), key.as_str())).collect()
    }
}

/// What is needed to take sheets in.
struct Taking<'a> {
    mapping: &'a Mapping,
    tree: &'a Tree,
    sections: &'a BTreeMap<String, (String, bool)>,
    file: &'a str,
    report: &'a mut Report,
    day: Option<Date>,
}

impl Taking<'_> {
    /// Reads a sheet of records of a kind and merges it; nothing if it may not be taken.
    fn take(
        &mut self,
        of: Of,
        (sheet, header): (&Sheet, Option<usize>),
        columns: &[Column],
        base: &Base,
        known: &Known,
    ) -> Option<Taken> {
        let section = self.sections.iter().find(|(_, (kind, _))| kind == of.name());
        let Some((section, (_, help))) = section else {
            let kind = of.name();
            self.report.add(Problem::new(NO_SECTION).with("kind", kind).correct(format!("kind: {kind}")));
            return None;
        };
        // The heads and as many rows as may be.
        if let Some(row) = sheet.rows.get(MOST_RECORDS + 1) {
            let problem = Problem::new(TOO_MANY).with("file", self.file).with("row", row.number);
            self.report.add(problem.with("most", MOST_RECORDS).with("count", sheet.rows.len() - 1));
            return None;
        }
        let columns = mapping::resolve(columns, header, sheet, self.file, self.report)?;
        let intake = intake::read(sheet, self.mapping, &columns, known);
        let merged = merge::merge(&intake, self.mapping, base, self.tree, (section, *help && of != Of::Place), known);
        Some(Taken { sheet: sheet.name.clone(), heads: columns.heads, intake, merged, before: base.clone() })
    }

    /// The three sheets of a package, one after the other: services name organizations and places.
    fn package(&mut self, package: &Package, base: &Base, known: &mut Known) -> Option<Vec<Taken>> {
        let remembered: BTreeMap<String, String> =
            base.0.iter().map(|(id, (key, _))| (id.clone(), key.clone())).collect();
        let layout = Layout::new(package, &remembered, &known.keys.keys().cloned().collect(), self.day);
        let mut taken: Vec<Taken> = Vec::new();
        for (of, columns) in [(Of::Organization, &self.mapping.organizations), (Of::Place, &self.mapping.places)] {
            if columns.is_empty() {
                continue;
            }
            let sheet = match of {
                Of::Place => layout.places(),
                _ => layout.organizations(&|line| is_in_site(line, known, &remembered)),
            };
            // One organization may belong to another of the same package.
            let organizations = layout.keys(Of::Organization).filter(|_| of == Of::Organization);
            known.organizations.extend(organizations.map(|key| (fold(key), Some(key.to_owned()))));
            taken.push(self.of_package(of, &sheet, columns, base, known)?);
        }
        let keys: BTreeMap<String, String> =
            taken.iter().flat_map(Taken::keys).map(|(id, key)| (id.to_owned(), key.to_owned())).collect();
        let organization = |line: &Line| {
            let key = keys.get(&layout::remembered(Of::Organization, line.id()));
            key.cloned().unwrap_or_else(|| line.get("name").unwrap_or_default().to_owned())
        };
        let place = |id: &str| keys.get(&layout::remembered(Of::Place, id)).cloned();
        let sheet = layout.services(&organization, &place);
        let services = self.of_package(Of::Service, &sheet, &self.mapping.columns, base, known)?;
        taken.push(services);
        Some(taken)
    }

    fn of_package(&mut self, of: Of, sheet: &Sheet, columns: &[Column], base: &Base, known: &Known) -> Option<Taken> {
        // What a package of this month happens not to have is no fault; a head of its own that is gone is one.
        let heads: BTreeSet<String> =
            sheet.rows.iter().take(1).flat_map(|row| row.cells()).map(|(_, cell)| cell.to_string()).collect();
        let columns: Vec<Column> = columns
            .iter()
            .filter(|column| heads.contains(&column.head) || !layout::is_own(of, &column.head))
            .cloned()
            .collect();
        let prefix = |kind: Of| layout::remembered(kind, "");
        let is_of = |id: &str| match of {
            Of::Service => ![Of::Organization, Of::Place].iter().any(|kind| id.starts_with(&prefix(*kind))),
            other => id.starts_with(&prefix(other)),
        };
        self.take(of, (sheet, None), &columns, &base.part(&is_of), known)
    }
}

/// Whether the site knows an organization by its name, and not from this source.
fn is_in_site(line: &Line, known: &Known, remembered: &BTreeMap<String, String>) -> bool {
    !remembered.contains_key(&layout::remembered(Of::Organization, line.id()))
        && line.get("name").is_some_and(|name| known.organizations.contains_key(&fold(name)))
}

/// The sheets or the package that a file or a folder holds.
fn open(file: &Path, name: &str) -> Result<Source, Box<Problem>> {
    let no_file = |error: std::io::Error| Box::new(Problem::new(NO_FILE).with("file", name).foreign(error.to_string()));
    let fault = |fault: Fault| Box::new(faults::problem(&fault, name));
    let about = fs::metadata(file).map_err(no_file)?;
    if about.is_dir() {
        return folder_of_tables(file, name);
    }
    if about.len() > LARGEST {
        return Err(fault(Fault::Large));
    }
    let bytes = fs::read(file).map_err(no_file)?;
    let start = bytes.strip_prefix("\u{FEFF}".as_bytes()).unwrap_or(&bytes).trim_ascii_start();
    let package = if start.starts_with(b"{") || start.starts_with(b"[") {
        if about.len() > LARGEST_JSON {
            return Err(fault(Fault::Large));
        }
        Some(hsds::read::json(&bytes).map_err(fault)?)
    } else {
        read::tables(&bytes).map_err(fault)?.map(|files| in_package(hsds::read::tables(files))).transpose()?
    };
    match package {
        Some(package) if package.is_one() => Ok(Source::Package(package)),
        Some(_) => Err(fault(Fault::Unknown)),
        None => read::book(&bytes).map(Source::Book).map_err(fault),
    }
}

fn in_package(read: Result<Package, (String, Fault)>) -> Result<Package, Box<Problem>> {
    read.map_err(|(part, fault)| Box::new(faults::problem(&fault, &part)))
}

/// The tables of a folder, none of the folders in it.
fn folder_of_tables(folder: &Path, name: &str) -> Result<Source, Box<Problem>> {
    let no_file = |error: std::io::Error| Box::new(Problem::new(NO_FILE).with("file", name).foreign(error.to_string()));
    let mut files: Vec<(String, Vec<u8>)> = Vec::new();
    let mut whole = 0;
    for entry in fs::read_dir(folder).map_err(no_file)? {
        let path = entry.map_err(no_file)?.path();
        let is_table = path.extension().is_some_and(|ending| ending.eq_ignore_ascii_case("csv"));
        if !is_table || !path.is_file() {
            continue;
        }
        whole += fs::metadata(&path).map_err(no_file)?.len();
        if whole > LARGEST {
            return Err(Box::new(faults::problem(&Fault::Large, name)));
        }
        let own = path.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default();
        files.push((own, fs::read(&path).map_err(no_file)?));
    }
    files.sort();
    let package = in_package(hsds::read::tables(files))?;
    if package.is_one() { Ok(Source::Package(package)) } else { Err(Box::new(faults::problem(&Fault::Unknown, name))) }
}

/// The path by which a mapping is named: in the site's folder, or by its name alone.
fn shown_path(site: &Path, map: &Path) -> SourcePath {
    let whole = |path: &Path| path.canonicalize().ok();
    let inside = whole(site).zip(whole(map)).and_then(|(site, map)| Some(map.strip_prefix(site).ok()?.to_path_buf()));
    let name = map.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default();
    let inside = inside.and_then(|path| SourcePath::parse(&path.to_string_lossy().replace('\\', "/")));
    inside.or_else(|| SourcePath::parse(&name)).unwrap_or_else(|| SourcePath::new("map.yaml"))
}

fn propose(
    site: &Path,
    asked: &Asked,
    name: &str,
    read: &Source,
    (known, language): (&Known, &str),
    screen: &Screen,
) -> Status {
    let stem = name.rsplit_once('.').map_or(name, |(stem, _)| stem);
    let source = Some(scaffold::key_like(stem)).filter(|key| !key.is_empty()).unwrap_or_else(|| "source".to_owned());
    let say = |name: &str| screen.words.say(name, &[("source", Argument::from(source.as_str()))]);
    let (whole, private, unknown) = (say("import-map-whole"), say("import-map-private"), say("import-map-unknown"));
    let text = match read {
        Source::Book(book) => {
            let sheet = book.sheets.iter().find(|sheet| !sheet.hidden && !sheet.rows.is_empty());
            let Some(sheet) = sheet else {
                return screen.fail(faults::problem(&Fault::Unknown, name), Status::Usage);
            };
            mapping::propose(sheet, &source, language, &known.languages, [&whole, &private, &unknown])
        }
        Source::Package(package) => {
            let layout = Layout::new(package, &BTreeMap::new(), &known.keys.keys().cloned().collect(), None);
            let organizations = layout.organizations(&|line| is_in_site(line, known, &BTreeMap::new()));
            let places = layout.places();
            let services =
                layout.services(&|line| line.get("name").unwrap_or_default().to_owned(), &|id| Some(id.to_owned()));
            let phone = say("import-map-phone");
            let lines = |of: Of, sheet: &Sheet| layout::propose(of, sheet, language, [&private, &unknown, &phone]);
            let mut text: String = whole.lines().map(|line| format!("# {line}\n")).collect();
            text.push_str(&format!("source: {source}\nlanguage: {language}\n"));
            for (name, of, sheet) in
                [("organizations", Of::Organization, &organizations), ("places", Of::Place, &places)]
            {
                if sheet.rows.len() > 1 {
                    text.push_str(&format!("{name}:\n{}", lines(of, sheet)));
                }
            }
            text + &format!("columns:\n{}", lines(Of::Service, &services))
        }
    };
    let path = site.join("imports").join(&source).join("map.yaml");
    if !asked.write || path.exists() {
        screen.print(&text);
        return Status::Done;
    }
    match writing::create(&path, &text) {
        Ok(()) => {
            screen.tell("import-map-written", &[("path", Argument::from(format!("imports/{source}/map.yaml")))]);
            Status::Done
        }
        Err(problem) => screen.fail(*problem, Status::Disk),
    }
}

fn sheet_of<'a>(book: &'a Book, mapping: &Mapping, name: &str) -> Result<&'a Sheet, Box<Problem>> {
    let sheet = match &mapping.sheet {
        // The sheet of a plain text has no name.
        Some(asked) if book.encoding.is_none() => book.sheets.iter().find(|sheet| sheet.name == *asked),
        _ => book.sheets.iter().find(|sheet| !sheet.hidden && !sheet.rows.is_empty()),
    };
    sheet.ok_or_else(|| {
        let names: Vec<String> = book.sheets.iter().map(|sheet| sheet.name.clone()).collect();
        let asked = mapping.sheet.clone().unwrap_or_default();
        Box::new(Problem::new(NO_SHEET).with("file", name).with("word", asked).with("known", names))
    })
}

/// What the site knows of words that a cell may hold.
fn known(tree: &Tree, sections: &BTreeMap<String, (String, bool)>, codes: &[String]) -> Known {
    let mut known = Known { languages: codes.iter().cloned().collect(), ..Known::default() };
    for (path, file) in tree.below("content") {
        let parts: Vec<&str> = path.as_str().split('/').collect();
        if let ["content", section, key, _] = parts.as_slice() {
            known.keys.insert((*key).to_owned(), path.folder().to_owned());
            let is_organization = sections.get(*section).is_some_and(|(kind, _)| kind == "organization");
            let File::Text(text) = file else { continue };
            if is_organization && path.extension() == "md" {
                let mut name = |name: &str| {
                    let one = known.organizations.entry(fold(name.trim())).or_insert_with(|| Some((*key).to_owned()));
                    if one.as_deref() != Some(*key) {
                        *one = None;
                    }
                };
                name(key);
                title_of(path, text).iter().for_each(|title| name(title));
            }
        }
        if let (["content", "vocabularies", _], File::Text(text)) = (parts.as_slice(), file) {
            let node = yaml::parse(path, text, 0, &mut Report::new());
            let Some(yaml::Value::List(items)) = node.map(|node| node.value) else { continue };
            let words = known.vocabularies.entry(path.stem().to_owned()).or_default();
            for item in &items {
                let Some(id) = item.get("id").and_then(Node::text) else { continue };
                words.insert(fold(id), id.to_owned());
                let Some(yaml::Value::Map(labels)) = item.get("label").map(|node| &node.value) else { continue };
                for label in labels.iter().filter_map(|(_, label)| label.text()) {
                    words.entry(fold(label)).or_insert_with(|| id.to_owned());
                }
            }
        }
    }
    known
}

fn title_of(path: &SourcePath, text: &str) -> Option<String> {
    let parts = front::split(text)?;
    let node = yaml::parse(path, text.get(parts.front.clone())?, parts.front.start, &mut Report::new())?;
    node.get("title")?.text().map(str::to_owned)
}

/// New records pass the same readers as those that people write, and what they seal is looked for in them; one that does not waits, and
/// is not written, and so is what needs it.
fn check(site: &Path, files: &SiteFiles, taken: &mut [Taken], common: &Common) {
    loop {
        let mut laid = files.tree.clone();
        for (path, text) in taken.iter().flat_map(|one| &one.merged.new).flat_map(|new| &new.files) {
            laid.insert(path.clone(), File::Text(text.as_str().into()));
        }
        let seals = private::read(&files.private, files.private_files.iter().cloned(), &mut Report::new());
        let built = pipeline::check(&laid, &seals, &making::settings(common), &making::recall(site));
        let mut wrong: BTreeMap<String, String> = BTreeMap::new();
        for problem in built.report.iter().filter(|problem| problem.code.weight != Weight::Advice) {
            let place =
                || problem.places.first().and_then(|place| super::hold::bundle_of(&place.path)).map(str::to_owned);
            if let Some(key) = problem.bundle.clone().or_else(place) {
                wrong.entry(key).or_insert_with(|| problem.code.name.to_owned());
            }
        }
        let mut held = 0;
        for Taken { intake, merged, .. } in taken.iter_mut() {
            let (kept, waits): (Vec<_>, Vec<_>) =
                std::mem::take(&mut merged.new).into_iter().partition(|new| !wrong.contains_key(&new.key));
            merged.new = kept;
            held += waits.len();
            for New { key, .. } in waits {
                let row = intake.records.iter().find(|record| record.key == key).map_or(0, |record| record.row);
                // Where rows wait for several reasons, each with its own.
                let word = wrong.get(&key).map(|code| format!("{code} ({row})")).unwrap_or_default();
                merged.questions.push(Question { row, column: None, code: NOT_READ, word, kept: Kept::Nothing });
                merged.base.0.retain(|_, (known, _)| *known != key);
            }
        }
        // What waits may be what another record names.
        if held == 0 || taken.len() == 1 {
            return;
        }
    }
}

/// Of which sheet is spoken.
struct About<'a> {
    file: &'a str,
    sheet: &'a str,
    heads: &'a [(usize, String)],
}

fn tell_questions(questions: &[Question], about: &About, report: &mut Report) {
    for group in intake::grouped(questions) {
        let (of, meant) = hours_meant(group.code, &group.words);
        report.add(
            question_problem(group.code, group.column, group.kept, about)
                .with("count", group.count)
                .with("rows", group.rows.iter().map(usize::to_string).collect::<Vec<_>>())
                .with("words", group.words.join(", "))
                .with("of", of)
                .with("meant", meant),
        );
    }
}

fn question_problem(code: Code, column: Option<usize>, kept: Kept, about: &About) -> Problem {
    let kept = match kept {
        Kept::Nothing => "row",
        Kept::Rest => "cell",
        Kept::All => "taken",
    };
    Problem::new(code)
        .with("file", about.file)
        .with("sheet", about.sheet)
        .with("column", intake::column_name(column, about.heads))
        .with("kept", kept)
}

/// Of words that say hours in sentences the first with one reading, and that reading as it is to be written.
fn hours_meant(code: Code, words: &[String]) -> (&str, String) {
    let reading = |word: &String| Hours::parse(word).err().and_then(|fault| fault.corrected);
    let mut readings = words.iter().filter_map(|word| Some((word.as_str(), reading(word)?)));
    readings.next().filter(|_| code == cells::HOURS_AS_WORDS).unwrap_or_default()
}

fn tell_merge(merged: &Merge, report: &mut Report) {
    let shown = |value: &Option<Value>| value.as_ref().map(Value::shown).unwrap_or_default();
    for conflict in &merged.conflicts {
        report.add(
            Problem::new(CONFLICT)
                .at(conflict.place.clone())
                .with("key", conflict.key.as_str())
                .with("field", conflict.path.as_str())
                .with("base", shown(&conflict.base))
                .with("theirs", shown(&conflict.theirs))
                .with("ours", shown(&conflict.ours)),
        );
    }
    for (code, keys) in [(GONE, &merged.gone), (WITHDRAWN, &merged.withdrawn)] {
        if !keys.is_empty() {
            let first: Vec<String> = keys.iter().take(8).cloned().collect();
            report.add(Problem::new(code).with("count", keys.len()).with("keys", first));
        }
    }
}

fn tell_changes(taken: &[Taken], screen: &Screen) {
    let new = taken.iter().flat_map(|one| &one.merged.new).map(|New { key, title, .. }| format!("+ {key}  {title}"));
    let changed = taken.iter().flat_map(|one| &one.merged.changes).map(|change| {
        let was = change.was.as_ref().map(Value::shown).unwrap_or_default();
        format!("~ {}  {}: {was} → {}", change.key, change.path, change.now.shown())
    });
    let lines: Vec<String> = new.chain(changed).collect();
    lines.iter().take(MOST_LINES).for_each(|line| screen.line(&line.replace('\n', " ")));
    if lines.len() > MOST_LINES {
        screen.tell("import-more", &[("count", Argument::from(lines.len() - MOST_LINES))]);
    }
}

/// The questions as a sheet, one row each, in the staff's language.
fn sheet_of_questions(taken: &[Taken], file: &str, screen: &Screen) -> Vec<u8> {
    let heads = screen.words.say("import-question-heads", &[]);
    let mut rows: Vec<Vec<String>> = vec![heads.split('|').map(|head| head.trim().to_owned()).collect()];
    let questions: Vec<(About, Vec<Question>)> = taken.iter().map(|one| (one.about(file), one.questions())).collect();
    for (about, question) in
        questions.iter().flat_map(|(about, list)| list.iter().map(move |question| (about, question)))
    {
        let (of, meant) = hours_meant(question.code, std::slice::from_ref(&question.word));
        let problem = question_problem(question.code, question.column, question.kept, about)
            .with("count", 1_usize)
            .with("rows", vec![question.row.to_string()])
            .with("words", question.word.as_str())
            .with("of", of)
            .with("meant", meant);
        let sentence = screen.words.sentence(&problem);
        let column = intake::column_name(question.column, about.heads);
        rows.push(vec![
            about.file.to_owned(),
            about.sheet.to_owned(),
            question.row.to_string(),
            column,
            question.code.name.to_owned(),
            sentence.text.replace(['\u{2068}', '\u{2069}'], ""),
            sentence.next.replace(['\u{2068}', '\u{2069}'], ""),
            question.word.clone(),
        ]);
    }
    write::csv(&rows, screen.delimiter())
}

/// Writes what an import found: people's files first, the base last, so that a failure leaves a base that still tells the truth.
fn keep(
    site: &Path,
    sealed: Option<(PathBuf, String)>,
    folder: &str,
    base: &Base,
    taken: &[Taken],
    questions: &[u8],
) -> Result<(), Box<Problem>> {
    let hands = Hands::default();
    let put =
        |path: &Path, bytes: &[u8]| hands.put_with_folders(path, bytes).map_err(|fault| Box::new(fault.problem()));
    if let Some((path, text)) = sealed {
        put(&path, text.as_bytes())?;
    }
    for (path, text) in taken.iter().flat_map(|one| &one.merged.new).flat_map(|new| &new.files) {
        writing::create(&site.join(path.as_str()), text)?;
    }
    for (path, text) in taken.iter().flat_map(|one| &one.merged.patched) {
        put(&site.join(path.as_str()), text.as_bytes())?;
    }
    put(&site.join(folder).join("quarantine.csv"), questions)?;
    let mut after = base.clone();
    for one in taken {
        one.before.0.keys().for_each(|id| drop(after.0.remove(id)));
        after.0.extend(one.merged.base.0.clone());
    }
    put(&site.join(folder).join("base.yaml"), after.text().as_bytes())
}
