//! A directory of any size: the services of `examples/directory`, again and again under other names and numbers reserved for fiction.
//! Enters: how many. Leaves: what building it takes, and what the data of the finder weigh packed, a file and a page of a region.

use std::collections::BTreeMap;
use std::path::Path;

use fanal::brotli::{Effort, pack};
use fanal::diag::report::{Problem, Report};
use fanal::disk::read;
use fanal::path::SourcePath;
use fanal::pipeline::Sink;
use fanal::sealed::{Cleared, Content};
use fanal::source::tree::{File, Tree};

use crate::measure::{peak, time};

/// Area codes of Canada: with 555-01xx, a number of fiction for each service.
const AREA_CODES: [&str; 54] = [
    "204", "226", "236", "249", "250", "263", "289", "306", "343", "354", "365", "367", "368", "382", "387", "403",
    "416", "418", "428", "431", "437", "438", "450", "468", "474", "506", "514", "519", "548", "579", "581", "584",
    "587", "604", "613", "639", "647", "672", "683", "705", "709", "742", "753", "778", "780", "782", "807", "819",
    "825", "867", "873", "879", "902", "905",
];
/// What a reader's browser may be asked for, packed, a region.
const MEANT: usize = 30_000;

/// Builds so many services in four languages, and weighs the data of the finder.
pub fn measure(services: usize) {
    let tree = site(services);
    let mut sink = Pages::default();
    let (built, took) = time(|| crate::build(&tree, &mut sink));
    crate::told(&built);
    let pages: usize = built.pages.iter().map(|(_, count)| count).sum();
    println!("\n{services} services in four languages: {pages} pages, {} files", built.files);
    println!("  in memory              {took}");
    for (stage, time) in &built.stages {
        println!("    {stage:<20} {:>8.2} s", time.as_secs_f64());
    }
    crate::per_second(pages, took);
    if let Some(peak) = peak() {
        println!("  peak memory            {:>8.1} MB", peak as f64 / 1e6);
    }
    let kept = sink.kept;
    let files: BTreeMap<&str, usize> = kept
        .iter()
        .filter_map(|(path, bytes)| Some((path.strip_prefix("assets/finder-")?, pack(bytes, Effort::Best).len())))
        .collect();
    let (name, largest) = files.iter().max_by_key(|(_, weight)| **weight).expect("data of the finder");
    println!("  data of the finder: {} files, the largest {largest} bytes packed ({name}), meant {MEANT}", files.len());
    // What a page asks for when its form is opened: the style, the municipalities, and the files of its region.
    let mut asked: Vec<(usize, usize, &str)> = Vec::new();
    for (path, bytes) in kept.iter().filter(|(path, _)| path.ends_with(".html")) {
        let text = String::from_utf8_lossy(bytes);
        let Some((_, rest)) = text.split_once("data-files=\"") else { continue };
        let list = rest.split('"').next().unwrap_or_default();
        let weights = list.split(' ').filter_map(|link| files.get(link.rsplit("assets/finder-").next()?));
        asked.push((weights.clone().sum(), weights.count(), path));
    }
    asked.sort_unstable();
    for (what, at) in [("least", 0), ("median", asked.len() / 2), ("most", asked.len() - 1)] {
        let (weight, files, path) = asked[at];
        println!("    {what:<6} of {} pages with a form: {weight} bytes in {files} files ({path})", asked.len());
    }
}

/// The example, with its services so often that there are as many as asked.
fn site(services: usize) -> Tree {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("examples/directory");
    let files = read::read(&root, &read::Options::default(), &mut Report::new());
    let mut tree = Tree::new();
    let mut samples: BTreeMap<String, Vec<(String, String)>> = BTreeMap::new();
    for (path, file) in files.tree.iter() {
        let inside = path.as_str().strip_prefix("content/services/").and_then(|inside| inside.split_once('/'));
        if let (Some((key, name)), File::Text(text)) = (inside, file) {
            samples.entry(key.to_owned()).or_default().push((name.to_owned(), text.to_string()));
        }
        tree.insert(path.clone(), file.clone());
    }
    for number in samples.len()..services {
        let (round, at) = (number / samples.len(), number % samples.len());
        let (key, parts) = samples.iter().nth(at).expect("a sample");
        let code = AREA_CODES[round % AREA_CODES.len()];
        for (name, text) in parts {
            let path = SourcePath::new(&format!("content/services/{key}-{round}/{name}"));
            tree.insert(path, File::Text(again(text, round, code).into()));
        }
    }
    tree
}

/// Another service: its own names, and a number in another area.
fn again(text: &str, round: usize, code: &str) -> String {
    let mut out = String::with_capacity(text.len() + 16);
    for line in text.split_inclusive('\n') {
        match line.strip_suffix('\n') {
            Some(line) if line.starts_with("title: ") || line.starts_with("neutral: ") => {
                out.push_str(&format!("{line} {round}\n"));
            }
            _ => match line.split_once("\"+1") {
                Some((before, after)) if after.get(3..8) == Some("55501") => {
                    out.push_str(&format!("{before}\"+1{code}{}", &after[3..]));
                }
                _ => out.push_str(line),
            },
        }
    }
    out
}

/// Keeps pages and the data of the finder.
#[derive(Default)]
struct Pages {
    kept: Vec<(String, Vec<u8>)>,
}

impl Sink for Pages {
    fn accept(&mut self, part: Cleared) -> Result<(), Problem> {
        let part = part.into_part();
        let path = part.path.as_str();
        if path.ends_with(".html") && path.starts_with("fr/") || path.starts_with("assets/finder-") {
            let path = path.to_owned();
            if let Content::Bytes(bytes) = part.content {
                self.kept.push((path, bytes));
            }
        }
        Ok(())
    }
}
