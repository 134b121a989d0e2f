//! What a reader downloads from the index of a large site: the texts of a real one said again in other order, with a vocabulary that grows
//! as that of the real one does. Enters: the folder of the site, numbers of pages a language. Leaves: a table. Nothing is drawn by lot:
//! the same folder and numbers give the same site.

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

use fanal::diag::report::{Problem, Report};
use fanal::disk::read;
use fanal::outputs::budget;
use fanal::path::SourcePath;
use fanal::pipeline::{self, Memory, Sink};
use fanal::sealed::{Cleared, Content, Seals};
use fanal::search::index::{Index, RECORDS};
use fanal::search::others::Others;
use fanal::search::said;
use fanal::search::seek::Searcher;
use fanal::search::shard::FORMAT;
use fanal::source::tree::{File, Tree};
use serde_json::{Value, json};

use crate::search::{common_files, filed, files, gathered, texts};
use crate::{build, settings, told};

/// A language that elides, one written from right to left, one without spaces.
const CODES: [&str; 3] = ["fr", "ar", "zh"];
/// How many results are shown at first.
const SHOWN: usize = 7;
/// Of so many words one is of those that the site has got by growing, beside new ones.
const GROWN: u64 = 12;

/// Measures sites of so many pages a language.
pub fn measure(folder: &Path, sizes: &[usize]) {
    let tree = read::read(folder, &read::Options::default(), &mut Report::new()).tree;
    let mut sink = Scripts::default();
    told(&build(&tree, &mut sink));
    let client = sink.0.iter().filter(|(path, _)| path.starts_with("assets/search.") && path.ends_with(".js"));
    let client: usize = client.map(|(_, bytes)| budget::best(bytes)).sum();
    println!("\nsearch in large sites: the client has {client} bytes, packed");
    for size in sizes {
        let larger = larger(&tree, *size);
        let (site, _) = pipeline::site(&larger, &Seals::default(), &settings(), &Memory::new());
        let site = site.expect("a site");
        let said = said::read(&larger, &site.config.languages, &mut Report::new());
        let (indexes, took) = crate::measure::time(|| filed(&site, &said, gathered(&site)));
        println!("  {size} pages a language: gathered and filed in {took}");
        for index in indexes.all.iter().filter(|index| CODES.contains(&index.code.as_str())) {
            let start = &sink.0[&format!("search/{}/s-{FORMAT}.js", index.code)];
            weigh((index, &indexes.others), client, &start_of(index, start), folder);
        }
    }
}

/// The first file of a language, said of another index.
fn start_of(index: &Index, real: &str) -> String {
    let (before, data) = real.split_once("fanalSearch(").expect("a call");
    let mut data: Value = serde_json::from_str(data.trim_end().trim_end_matches(");")).expect("data");
    let count = |section: usize| index.pages.iter().filter(|page| page.section == section).count();
    data["k"] = json!((0..index.sections.len()).map(count).collect::<Vec<_>>());
    data["v"] = json!(index.version);
    data["n"] = json!(index.pages.len());
    data["b"] = json!(index.layout.ends);
    data["x"] = json!(index.layout.splits);
    data["h"] = json!(index.layout.seed);
    data["z"] = json!(index.small.join(" "));
    data["f"] = json!(index.layout.near);
    let table = index.table.as_ref().map(|table| format!("fanalSearchTables({},{table});\n", json!(index.tag)));
    format!("{}fanalSearch({data});\n", table.unwrap_or_else(|| before.to_owned()))
}

/// What queries of one word load, each first on its page, and after the one before it.
fn weigh((index, others): (&Index, &Others), client: usize, start: &str, folder: &Path) {
    let common = || common_files(others).into_iter().map(|(name, text)| (format!("all-languages/{name}"), text));
    let sizes: BTreeMap<String, usize> =
        files(index).into_iter().chain(common()).map(|(name, text)| (name, budget::best(&text))).collect();
    let searcher = Searcher::new(index, others);
    let asks: Vec<BTreeSet<String>> = asked(folder, index)
        .iter()
        .map(|word| {
            let (answer, files) = searcher.load(word);
            let records = answer.hits.iter().take(SHOWN).map(|(page, _)| format!("r-{}", *page as usize / RECORDS));
            files.into_iter().chain(records).collect()
        })
        .collect();
    let sum = |names: &mut dyn Iterator<Item = &String>| -> usize { names.map(|name| sizes[name]).sum() };
    let first = budget::best(start) + client;
    // Words that nobody wrote so, for which others are looked for: they ask for words filed for slips.
    let (guessed, found): (Vec<usize>, Vec<usize>) =
        (1..asks.len()).partition(|at| asks[*at].iter().any(|name| name.contains("n-")));
    let firsts = |which: &[usize]| which.iter().map(|at| first + sum(&mut asks[*at].iter())).collect();
    let laters = |which: &[usize]| which.iter().map(|at| sum(&mut asks[*at].difference(&asks[at - 1]))).collect();
    let of = |letter: &str| -> Vec<usize> {
        let mut all: Vec<usize> =
            sizes.iter().filter(|(name, _)| name.starts_with(letter)).map(|(_, size)| *size).collect();
        all.sort_unstable();
        all
    };
    let (buckets, near, records) = (of("w-"), of("n-"), of("r-"));
    let spread = |mut list: Vec<usize>| {
        list.sort_unstable();
        let (median, most) =
            (list.get(list.len() / 2).copied().unwrap_or_default(), list.last().copied().unwrap_or_default());
        format!("{:5.1} kB, at most {:5.1}", median as f64 / 1e3, most as f64 / 1e3)
    };
    println!(
        "    {}: {} pages; start {:.1} kB, {} buckets {}, {} of slips {}, records {}",
        index.code,
        index.pages.len(),
        (first - client) as f64 / 1e3,
        index.buckets.len(),
        spread(buckets),
        index.near.len(),
        spread(near),
        spread(records),
    );
    for (name, which) in [("words that are found", found), ("words that are guessed", guessed)] {
        println!("      {} {name}: first {}; next {}", which.len(), spread(firsts(&which)), spread(laters(&which)));
    }
}

/// The longest word of each judged query, the first two signs where words are not parted.
fn asked(folder: &Path, index: &Index) -> Vec<String> {
    let path = folder.join(format!("tests/search/queries/{}.yaml", index.code));
    let text = std::fs::read_to_string(path).expect("judged queries");
    let queries = text.lines().filter_map(|line| line.strip_prefix("- {query: \"")?.split('"').next());
    let longest = |query: &str| query.split(' ').max_by_key(|word| word.chars().count()).unwrap_or_default().to_owned();
    let word = |query: &str| match index.code.as_str() {
        "zh" => query.chars().take(2).collect(),
        _ => longest(query),
    };
    queries.map(word).collect()
}

/// A number that looks drawn, the same for the same numbers.
fn mixed(numbers: &[u64]) -> u64 {
    let mut mixed = 0x9e37_79b9_7f4a_7c15_u64;
    for number in numbers {
        mixed = (mixed ^ number).wrapping_add(0x9e37_79b9_7f4a_7c15);
        mixed = (mixed ^ (mixed >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        mixed ^= mixed >> 31;
    }
    mixed
}

/// What a language has to say, and how its vocabulary grows.
struct Language {
    number: u64,
    spaced: bool,
    texts: Vec<Vec<String>>,
    known: Vec<String>,
    /// V = K · pages to this power.
    growth: f64,
    pages: usize,
}

impl Language {
    fn of(number: usize, code: &str, texts: Vec<String>, pages: usize) -> Language {
        let spaced = code != "zh";
        let plain = |text: &String| -> String {
            text.chars().map(|letter| if "[]{}()<>*_`#|@^~\\!&:\"=".contains(letter) { ' ' } else { letter }).collect()
        };
        let cut = |text: &String| -> Vec<String> {
            match spaced {
                true => plain(text).split_whitespace().map(str::to_owned).collect(),
                false => plain(text).chars().map(String::from).collect(),
            }
        };
        let texts: Vec<Vec<String>> = texts.iter().map(cut).filter(|words| !words.is_empty()).collect();
        let count = |texts: &[Vec<String>]| -> BTreeSet<String> {
            match spaced {
                true => texts.iter().flatten().map(|word| word.to_lowercase()).collect(),
                false => texts.iter().flat_map(|text| text.windows(2).map(|pair| pair.concat())).collect(),
            }
        };
        let (half, all) = (count(&texts[..texts.len() / 2]), count(&texts));
        let growth = (all.len() as f64 / half.len() as f64).log2();
        let is_word = |word: &String| word.chars().all(char::is_alphabetic) && (!spaced || word.chars().count() > 4);
        let known: BTreeSet<String> = match spaced {
            true => all.into_iter().filter(is_word).collect(),
            false => texts.iter().flatten().filter(|sign| is_word(sign)).cloned().collect(),
        };
        Language { number: number as u64, spaced, texts, known: known.into_iter().collect(), growth, pages }
    }

    /// How many words it has got when the site has so many pages.
    fn grown(&self, pages: usize) -> u64 {
        let words = self.known.len() as f64;
        (words * ((pages as f64 / self.pages as f64).powf(self.growth) - 1.0)) as u64
    }

    /// A word that nobody has said yet: the beginning of one and the end of another.
    fn new_word(&self, number: u64) -> String {
        let word = |which| &self.known[(mixed(&[self.number, number, which]) % self.known.len() as u64) as usize];
        if !self.spaced {
            return format!("{}{}", word(1), word(2));
        }
        let (head, tail): (Vec<char>, Vec<char>) = (word(1).chars().collect(), word(2).chars().collect());
        head[..head.len().div_ceil(2)].iter().chain(&tail[tail.len() / 2..]).collect()
    }

    /// A page: as long as one of the real ones, of paragraphs of others.
    fn page(&self, number: usize, paragraphs: usize) -> String {
        let mut new = self.grown(number)..self.grown(number + 1);
        let known = self.grown(number).max(1);
        let mut said = 0;
        let mut paragraph = |which: usize, most: usize| -> String {
            let place = mixed(&[self.number, number as u64, which as u64]) % self.texts.len() as u64;
            let mut words = self.texts[place as usize].clone();
            words.truncate(most);
            for word in &mut words {
                said += 1;
                let lot = mixed(&[self.number, number as u64, said, 7]);
                if lot.is_multiple_of(GROWN) {
                    // Words that came early are said more.
                    let much = (lot >> 11) as f64 / (1u64 << 53) as f64;
                    *word = self.new_word(new.next().unwrap_or((known as f64 * much * much) as u64));
                }
            }
            words.join(if self.spaced { " " } else { "" })
        };
        let title = paragraph(0, 6);
        let summary = paragraph(1, 25);
        let body: Vec<String> = (2..2 + paragraphs).map(|which| paragraph(which, usize::MAX)).collect();
        format!("---\ntitle: {}\nsummary: {}\n---\n{}\n", json!(title), json!(summary), body.join("\n\n"))
    }
}

/// A site with so many pages in some languages, the real ones among them.
fn larger(real: &Tree, size: usize) -> Tree {
    let (site, _) = pipeline::site(real, &Seals::default(), &settings(), &Memory::new());
    let site = site.expect("a site");
    let mut texts = texts(&site);
    let languages: Vec<(&str, Language)> = CODES
        .iter()
        .enumerate()
        .map(|(number, code)| {
            let language = site.config.languages.iter().find(|language| language.code.as_str() == *code);
            let texts = texts.remove(&language.expect("a language").tag).unwrap_or_default();
            let parts = gathered(&site).into_iter().filter(|part| part.code.as_str() == *code);
            (*code, Language::of(number, code, texts, parts.map(|part| part.pages.len()).sum()))
        })
        .collect();
    let mut tree = real.clone();
    let mut put = |path: String, text: String| tree.insert(SourcePath::new(&path), File::Text(text.into()));
    for (code, language) in &languages {
        println!(
            "    {code}: a vocabulary of {} words grows with pages to the power of {:.2}",
            language.known.len(),
            language.growth
        );
    }
    for number in 0..size {
        let folder = format!("content/comprendre/page-{number}");
        let mut any = false;
        for (code, language) in languages.iter().filter(|(_, language)| language.pages + number < size) {
            any = true;
            let paragraphs = language.texts.len() / language.pages;
            put(format!("{folder}/{code}.md"), language.page(language.pages + number, paragraphs));
        }
        if any {
            put(format!("{folder}/facts.yaml"), "kind: page\n".to_owned());
        }
    }
    tree
}

/// Keeps the scripts of search.
#[derive(Default)]
struct Scripts(BTreeMap<String, String>);

impl Sink for Scripts {
    fn accept(&mut self, part: Cleared) -> Result<(), Problem> {
        let part = part.into_part();
        if let (Content::Bytes(bytes), true) = (
            part.content,
            part.path.as_str().starts_with("search/") || part.path.as_str().starts_with("assets/search."),
        ) {
            self.0.insert(part.path.as_str().to_owned(), String::from_utf8(bytes).expect("a script"));
        }
        Ok(())
    }
}
