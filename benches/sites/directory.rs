//! A directory of any size: the services of `examples/directory`, and as many more as are asked for, drawn (`services`). Enters: how many.
//! Leaves: what building it takes, what each page with a form of the finder asks for, packed, and what pages weigh; it fails where a page
//! asks for more than is meant, or where there are more pages than may be.
//!
//! Of 22 November 2026, 5,000 services beside 1,000 of the same machine: 4.2 times the pages (55,812; 2.7 a record and 500 in a language),
//! 5.1 times the CPU time, 3.6 times the memory at its peak (877 MB). The first page asks for 0.83 of what is meant, the heaviest page of a
//! region for 0.98, the page of a region in the middle for 0.72; the heaviest list weighs 0.4 of what it may.

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

use fanal::brotli::{Effort, pack};
use fanal::diag::report::{Problem, Report};
use fanal::disk::read;
use fanal::path::SourcePath;
use fanal::pipeline::Sink;
use fanal::sealed::{Cleared, Content};
use fanal::source::tree::{File, Tree};

use crate::measure::{peak, time};
use crate::services;

/// The languages of the example.
const CODES: [&str; 4] = ["fr", "en", "es", "ar"];
/// What a reader's browser may be asked for when a form is opened, and what a page of the finder may weigh, packed.
const MEANT: usize = 30_000;

/// What a page asks for: how many bytes, packed, in how many files; its path.
type Asked<'a> = (usize, usize, &'a str);

/// Builds so many services in four languages, and weighs what readers are asked to load.
pub fn measure(services: usize) {
    let tree = site(services);
    let mut sink = Pages::default();
    let (built, took) = time(|| crate::build(&tree, &mut sink));
    crate::told(&built);
    let pages: usize = built.pages.iter().map(|(_, count)| count).sum();
    let bytes = sink.bytes as f64 / 1e6;
    println!("\n{services} services in four languages: {pages} pages, {} files, {bytes:.0} MB", built.files);
    for (code, count) in &built.pages {
        println!("    {code}: {count} pages, {:.2} a record and 500", (count - 500) as f64 / services as f64);
        assert!(*count <= 6 * services + 500, "too many pages");
    }
    println!("  in memory              {took}");
    for (stage, time) in &built.stages {
        println!("    {stage:<20} {:>8.2} s", time.as_secs_f64());
    }
    crate::per_second(pages, took);
    if let Some(peak) = peak() {
        println!("  peak memory            {:>8.1} MB", peak as f64 / 1e6);
    }
    let files: BTreeMap<&str, usize> = sink
        .kept
        .iter()
        .filter_map(|(path, bytes)| Some((path.strip_prefix("assets/")?, pack(bytes, Effort::Best).len())))
        .collect();
    println!("  data of the finder: {} files", files.len());
    // What a page asks for when its form is opened: the style, the municipalities, its portions.
    let mut asked: BTreeMap<(&str, bool), Vec<Asked>> = BTreeMap::new();
    let mut weights: Vec<(usize, &str)> = Vec::new();
    for (path, bytes) in sink.kept.iter().filter(|(path, _)| path.ends_with(".html")) {
        let text = String::from_utf8_lossy(bytes);
        if path.starts_with("fr/") && (text.contains("data-page=\"finder\"") || text.contains("data-page=\"listing\""))
        {
            weights.push((pack(bytes, Effort::Quick).len(), path));
        }
        let Some((_, rest)) = text.split_once("data-files=\"") else { continue };
        let list = rest.split('"').next().unwrap_or_default();
        let named = list.split(' ').filter_map(|link| files.get(link.rsplit("assets/").next()?));
        let code = path.split('/').next().unwrap_or_default();
        let entry = asked.entry((code, text.contains("data-area="))).or_default();
        entry.push((named.clone().sum(), named.count(), path));
    }
    for ((code, of_region), mut pages) in asked {
        pages.sort_unstable();
        let (weight, count, path) = *pages.last().expect("a page");
        let what = if of_region { "pages of a region" } else { "first page" };
        println!(
            "    {code}: {} {what}, at most {weight} bytes in {count} files ({path}), median {}",
            pages.len(),
            pages[pages.len() / 2].0
        );
        assert!(weight <= MEANT, "{path} asks for more than {MEANT} bytes");
    }
    weights.sort_unstable();
    for (what, at) in [("median", weights.len() / 2), ("most", weights.len() - 1)] {
        let (weight, path) = weights[at];
        println!("    of {} lists in French, {what} {weight} bytes of HTML packed in a hurry ({path})", weights.len());
        assert!(weight <= MEANT, "{path} is too heavy");
    }
}

/// The example, with so many services more that there are as many as asked.
fn site(services: usize) -> Tree {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("examples/directory");
    let files = read::read(&root, &read::Options::default(), &mut Report::new());
    let mut tree = Tree::new();
    let mut keys: BTreeSet<String> = BTreeSet::new();
    for (path, file) in files.tree.iter() {
        let inside = path.as_str().strip_prefix("content/services/").and_then(|inside| inside.split_once('/'));
        keys.extend(inside.map(|(key, _)| key.to_owned()));
        tree.insert(path.clone(), file.clone());
    }
    for number in keys.len()..services {
        let record = services::record(number, &CODES, None);
        for (name, text) in record.files {
            let path = SourcePath::new(&format!("content/services/{}/{name}", record.key));
            tree.insert(path, File::Text(text.into()));
        }
    }
    tree
}

/// Keeps pages that can have a form or a list, and the data of the finder.
#[derive(Default)]
struct Pages {
    kept: Vec<(String, Vec<u8>)>,
    bytes: u64,
}

impl Sink for Pages {
    fn accept(&mut self, part: Cleared) -> Result<(), Problem> {
        let part = part.into_part();
        let path = part.path.as_str();
        let Content::Bytes(bytes) = part.content else { return Ok(()) };
        self.bytes += bytes.len() as u64;
        let data = path.starts_with("assets/finder") || path.starts_with("assets/towns");
        let page = path.contains("/services/") && path.ends_with("/index.html");
        let is_asked = |bytes: &[u8]| String::from_utf8_lossy(bytes).contains("data-files=\"");
        if data || page && (path.starts_with("fr/") || is_asked(&bytes)) {
            let path = path.to_owned();
            self.kept.push((path, bytes));
        }
        Ok(())
    }
}
