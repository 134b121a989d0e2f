//! Generated sites, built and measured: time of each stage, pages per second of CPU, peak memory, and
//! the ratios to copying the output and to weighing every page.
//!
//!     cargo bench --bench sites                  1,000 and 10,000 editions in five languages
//!     cargo bench --bench sites -- 1000 20000    others
//!     cargo bench --bench sites -- directory     5,000 services in four languages: what building takes, what readers load
//!     cargo bench --bench sites -- search .      what search costs to make, of the site in a folder
//!     cargo bench --bench sites -- search . 2000 10000    and what readers download of it if it had so many pages a language
//!     cargo bench --bench sites -- seals         the search for sealed values alone, at more and more bytes and values
//!
//! Each size runs in a process of its own, so that its peak memory is its own.

mod directory;
mod generate;
mod large;
mod measure;
mod seals;
mod search;
mod services;

use std::path::{Path, PathBuf};
use std::process::{Command, ExitCode};
use std::time::Duration;

use fanal::date::Date;
use fanal::diag::report::{Problem, Report};
use fanal::disk::publish::{self, Outcome, Publication};
use fanal::disk::{hands::Hands, lock, read};
use fanal::pipeline::{self, Built, Clock, Memory, Settings, Sink};
use fanal::plan::Profile;
use fanal::sealed::{Cleared, Content, Seals};
use fanal::source::tree::{File, Tree};
use measure::{Took, time};

const SIZES: [usize; 2] = [1_000, 10_000];
const SERVICES: usize = 5_000;

fn main() -> ExitCode {
    let words: Vec<String> = std::env::args().skip(1).filter(|word| word != "--bench").collect();
    if let [word, size] = words.as_slice()
        && word == "--one"
    {
        one(size.parse().expect("a number of editions"));
        return ExitCode::SUCCESS;
    }
    if words.iter().any(|word| word == "seals") {
        let mut sink = Kept::default();
        told(&build(&generate::site(300), &mut sink));
        seals::measure(&sink.pages);
        return ExitCode::SUCCESS;
    }
    if let [word, folder, sizes @ ..] = words.as_slice()
        && word == "search"
    {
        let sizes: Vec<usize> = sizes.iter().filter_map(|size| size.parse().ok()).collect();
        match sizes.as_slice() {
            [] => search::measure(Path::new(folder)),
            sizes => large::measure(Path::new(folder), sizes),
        }
        return ExitCode::SUCCESS;
    }
    if words.iter().any(|word| word == "directory") {
        directory::measure(words.iter().find_map(|word| word.parse().ok()).unwrap_or(SERVICES));
        return ExitCode::SUCCESS;
    }
    let asked: Vec<String> = words.iter().filter(|word| word.parse::<usize>().is_ok()).cloned().collect();
    let sizes = if asked.is_empty() { SIZES.map(|size| size.to_string()).to_vec() } else { asked };
    for size in sizes {
        let program = std::env::current_exe().expect("this program");
        let status = Command::new(program).args(["--one", &size]).status().expect("this program runs");
        if !status.success() {
            return ExitCode::FAILURE;
        }
    }
    ExitCode::SUCCESS
}

fn one(editions: usize) {
    println!("\n{editions} editions");
    let tree = generate::site(editions);
    in_memory(&tree);
    on_disk(&tree);
    if let Some(peak) = measure::peak() {
        println!("  peak memory            {:>8.1} MB", peak as f64 / 1e6);
    }
    weighing(&tree);
}

fn in_memory(tree: &Tree) {
    let mut sink = Counted::default();
    let (built, took) = time(|| build(tree, &mut sink));
    told(&built);
    println!("  in memory              {took}");
    for (stage, time) in &built.stages {
        println!("    {stage:<20} {:>8.2} s", time.as_secs_f64());
    }
    let pages: usize = built.pages.iter().map(|(_, count)| count).sum();
    println!("    {pages} pages, {} files, {:.1} MB", built.files, sink.bytes as f64 / 1e6);
    per_second(pages, took);
}

fn on_disk(tree: &Tree) {
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join(format!("sites-{}", tree.len()));
    let _ = std::fs::remove_dir_all(&folder);
    let (site, out, copy) = (folder.join("site"), folder.join("public"), folder.join("copy"));
    write(tree, &site);
    for name in ["first publication", "nothing changed"] {
        let ((pages, outcome), took) = time(|| publish(&site, &out));
        println!("  {name:<22} {took}   {} written, {} unchanged", outcome.written, outcome.unchanged);
        if outcome.written > 0 {
            per_second(pages, took);
            let (files, copied) = time(|| copy_folder(&out, &copy));
            println!("  copying {files:>6} files   {copied}");
            if let (Some(took), Some(copied)) = (took.cpu, copied.cpu) {
                println!("    building and publishing takes {:.1} times as much CPU", ratio(took, copied));
            }
        }
    }
    let _ = std::fs::remove_dir_all(&folder);
}

/// What `fanal weigh` costs beside a build: both make every page in memory, with nothing remembered.
fn weighing(tree: &Tree) {
    let (_, built) = time(|| build(tree, &mut Counted::default()));
    let ((weighed, weights), took) = time(|| pipeline::weigh(tree, &Seals::default(), &settings(), &Memory::new()));
    told(&weighed);
    println!("  weighing               {took}   {} types of pages", weights.types.len());
    if let (Some(took), Some(built)) = (took.cpu, built.cpu) {
        println!("    building and weighing takes {:.2} times as much CPU as building", ratio(took, built));
    }
}

fn ratio(one: Duration, other: Duration) -> f64 {
    one.as_secs_f64() / other.as_secs_f64().max(0.01)
}

fn per_second(pages: usize, took: Took) {
    if let Some(cpu) = took.cpu {
        println!("    {:.0} pages per second of CPU", pages as f64 / cpu.as_secs_f64().max(0.01));
    }
}

fn settings() -> Settings {
    Settings {
        clock: Clock::Day(Date::parse("2026-11-23").expect("a day")),
        profile: Profile::WEB,
        minify: None,
        drafts: false,
    }
}

fn build(tree: &Tree, sink: &mut dyn Sink) -> Built {
    pipeline::build(tree, &Seals::default(), &settings(), &Memory::new(), sink)
}

/// A measurement of a broken site is worth nothing.
fn told(built: &Built) {
    let problems: Vec<String> = built
        .report
        .iter()
        .map(|problem| {
            let places: Vec<&str> = problem.places.iter().map(|place| place.path.as_str()).collect();
            format!("{} {} {:?}", problem.code.name, places.join(", "), problem.arguments)
        })
        .collect();
    for problem in problems.iter().take(5) {
        eprintln!("  {problem}");
    }
    assert!(!pipeline::stops(&built.report), "the generated site has {} problems", problems.len());
}

fn publish(site: &Path, out: &Path) -> (usize, Outcome) {
    let mut report = Report::new();
    let lock = lock::take(site, Duration::ZERO, |_| {}).expect("the lock");
    let files = read::read(site, &read::Options::default(), &mut report);
    let settings =
        publish::Settings { site: site.to_owned(), out: out.to_owned(), verify: false, hands: Hands::default() };
    let publication = Publication::begin(settings, &lock, &mut report).expect("a publication");
    let built = build(&files.tree, &mut Published(&publication));
    told(&built);
    let pages = built.pages.iter().map(|(_, count)| count).sum();
    let outcome = publication.finish().map_err(|problems| problems.len()).expect("a published folder");
    (pages, outcome)
}

/// Counts bytes and keeps none.
#[derive(Default)]
struct Counted {
    bytes: u64,
}

impl Sink for Counted {
    fn accept(&mut self, part: Cleared) -> Result<(), Problem> {
        self.bytes += match part.into_part().content {
            Content::Bytes(bytes) => bytes.len() as u64,
            Content::Media(media) => media.len,
        };
        Ok(())
    }
}

/// Keeps pages.
#[derive(Default)]
struct Kept {
    pages: Vec<Vec<u8>>,
}

impl Sink for Kept {
    fn accept(&mut self, part: Cleared) -> Result<(), Problem> {
        if let Content::Bytes(bytes) = part.into_part().content {
            self.pages.push(bytes);
        }
        Ok(())
    }
}

struct Published<'a>(&'a Publication<'a>);

impl Sink for Published<'_> {
    fn accept(&mut self, part: Cleared) -> Result<(), Problem> {
        self.0.accept(part).map_err(|problem| *problem)
    }
}

fn write(tree: &Tree, site: &Path) {
    for (path, file) in tree.iter() {
        let place: PathBuf = site.join(path.as_str());
        std::fs::create_dir_all(place.parent().expect("a folder")).expect("a folder");
        if let File::Text(text) = file {
            std::fs::write(place, text.as_bytes()).expect("a file");
        }
    }
}

/// What `cp -r` does: every file read and written.
fn copy_folder(from: &Path, to: &Path) -> usize {
    std::fs::create_dir_all(to).expect("a folder");
    let mut files = 0;
    for item in std::fs::read_dir(from).expect("a folder") {
        let item = item.expect("an item");
        let place = to.join(item.file_name());
        if item.file_type().expect("a type").is_dir() {
            files += copy_folder(&item.path(), &place);
        } else {
            std::fs::copy(item.path(), place).expect("a copy");
            files += 1;
        }
    }
    files
}
