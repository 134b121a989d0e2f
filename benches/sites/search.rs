//! What search costs to make: CPU of each step over the site in a folder, and of cutting the same texts into words alone. Enters: a folder
//! with `content/`, `locales/` and `site.yaml`. Leaves: a table; `benches/pagefind/` sets it beside Pagefind.

use std::collections::BTreeMap;
use std::path::Path;

use fanal::content::entry::Edition;
use fanal::diag::report::Report;
use fanal::disk::read;
use fanal::lang::{self, Tag};
use fanal::markdown::blocks::View;
use fanal::markdown::{parse, plain};
use fanal::pipeline::{self, Memory};
use fanal::sealed::Seals;
use fanal::search::gather::{self, Gathered};
use fanal::search::index::{Ideas, Index, Indexes, RECORDS, index};
use fanal::search::others::{ANY, Others};
use fanal::search::said::{self, Said};
use fanal::search::shard::Written;
use fanal::site::model::{Shown, Site};
use fanal::text::normalise::{Met, Reader, VERSION};
use serde_json::json;

use crate::measure::time;
use crate::settings;

/// What everyone finds.
const EVERYONE: &[View] = &[View::Public];
/// How often each step is taken: the kernel counts in hundredths of a second.
const TIMES: u32 = 10;

/// Measures on the site in this folder, on one thread.
pub fn measure(folder: &Path) {
    let tree = read::read(folder, &read::Options::default(), &mut Report::new()).tree;
    let (site, _) = pipeline::site(&tree, &Seals::default(), &settings(), &Memory::new());
    let site = site.expect("a site");
    let texts = texts(&site);
    let bytes: usize = texts.values().flatten().map(String::len).sum();
    let jobs = gather::jobs(&site, EVERYONE);
    println!(
        "\nsearch of {}: {} pages, {:.1} MB of texts, keys of version {VERSION}",
        folder.display(),
        jobs.iter().map(|job| job.pages.len()).sum::<usize>(),
        bytes as f64 / 1e6
    );

    let pages = gathered(&site);
    let said = said::read(&tree, &site.config.languages, &mut Report::new());
    let cut = |reader: &Reader, texts: &mut dyn Iterator<Item = &String>, asked: bool| -> usize {
        let mut met = Met::default();
        if asked {
            return texts.map(|text| reader.meet_at(text, true, &mut met).len()).sum();
        }
        let mut numbers = Vec::new();
        texts.for_each(|text| reader.meet(text, &mut met, &mut numbers));
        numbers.len()
    };
    let of_texts =
        || -> usize { texts.iter().map(|(tag, texts)| cut(&Reader::of(tag.as_str()), &mut texts.iter(), false)).sum() };
    // What people type is read in its own language, and in all languages at once as browsers read it.
    let of_phrases = || -> usize {
        let own = |(code, said): (&lang::Code, &Said)| {
            let reader = Reader::of(site.language(code).tag.as_str());
            cut(&reader, &mut phrases(said), false)
        };
        let own: usize = said.iter().map(own).sum();
        own + cut(&Reader::of(ANY), &mut said.values().flat_map(phrases), true)
    };
    let words = step("words of the texts, alone", of_texts);
    println!("    {words} words");
    let words = step("words that people type, alone", of_phrases);
    println!("    {words} words");
    step("parsing alone", || parsed(&site));
    step("gathering, parsing included", || gathered(&site));
    step("what people type", || said::read(&tree, &site.config.languages, &mut Report::new()));
    let mut copies: Vec<_> = (0..TIMES).map(|_| pages.clone()).collect();
    let indexes = step("filing", || filed(&site, &said, copies.pop().expect("a copy")));
    step("  of that, for all languages", || drop(Ideas::of(&site, &said)));
    let Indexes { all: indexes, others, .. } = indexes;
    let tags: Vec<&Tag> = indexes.iter().map(|index| &index.tag).collect();
    step("  of that, readers", || tags.iter().map(|tag| Reader::of(tag.as_str())).collect::<Vec<_>>());
    let into = std::env::temp_dir().join("fanal-bench-search");
    // Each time into a folder that is not there yet, as Pagefind writes.
    let _ = std::fs::remove_dir_all(&into);
    let mut again = 0..;
    step("writing", || write(&indexes, &others, &into.join(format!("{:?}", again.next()))));
    let _ = std::fs::remove_dir_all(&into);
}

pub fn gathered(site: &Site) -> Vec<Gathered> {
    let kept = gather::Kept::default();
    gather::jobs(site, EVERYONE).iter().map(|job| gather::pages(site, job, EVERYONE, &kept)).collect()
}

/// The index of each language, one after the other.
pub fn filed(site: &Site, said: &BTreeMap<lang::Code, Said>, gathered: Vec<Gathered>) -> Indexes {
    let ideas = Ideas::of(site, said);
    let mut parts: BTreeMap<lang::Code, Vec<Gathered>> = BTreeMap::new();
    for part in gathered {
        parts.entry(part.code.clone()).or_default().push(part);
    }
    let all = parts.into_iter().map(|(code, parts)| index(site, (&code, View::Public), &ideas, parts)).collect();
    Indexes::new(all, ideas)
}

/// Takes a step, again and again, and says what it takes once.
fn step<T>(name: &str, mut work: impl FnMut() -> T) -> T {
    let (results, took) = time(|| (0..TIMES).map(|_| work()).collect::<Vec<T>>());
    let cpu = took.cpu.unwrap_or(took.wall);
    println!("  {name:<28} {:>8.1} ms CPU", cpu.as_secs_f64() * 1e3 / f64::from(TIMES));
    results.into_iter().next().expect("a result")
}

/// What people type in a language.
fn phrases(said: &Said) -> impl Iterator<Item = &String> {
    said.concepts.values().flatten().chain(&said.help)
}

/// What is read of each page but its labels and telephone numbers, by language.
pub fn texts(site: &Site) -> BTreeMap<Tag, Vec<String>> {
    let mut texts: BTreeMap<Tag, Vec<String>> = BTreeMap::new();
    each(site, |tag, edition, own| {
        let mut add = |tag: &Tag, text: &str| texts.entry(tag.clone()).or_default().push(text.to_owned());
        add(tag, &edition.title);
        if !own {
            return;
        }
        add(tag, &edition.summary);
        ["preferred", "admitted"]
            .into_iter()
            .flat_map(|field| gather::list(edition, field))
            .for_each(|words| add(tag, words));
        for passage in passages(edition) {
            add(passage.lang.as_ref().unwrap_or(tag), &passage.text);
        }
    });
    texts
}

fn parsed(site: &Site) -> usize {
    let mut count = 0;
    each(site, |_, edition, own| count += if own { passages(edition).len() } else { 0 });
    count
}

fn passages(edition: &Edition) -> Vec<plain::Passage> {
    let Some(body) = edition.body(View::Public) else { return Vec::new() };
    let source = parse::Source { path: &edition.path, text: &body.text, start: body.start, bundle: None };
    plain::passages(&parse::parse(source, &mut Report::new()))
}

fn each(site: &Site, mut see: impl FnMut(&Tag, &Edition, bool)) {
    let jobs = gather::jobs(site, EVERYONE);
    for (at, code) in jobs.iter().flat_map(|job| job.pages.iter().map(|(at, _)| (*at, &job.code))) {
        let Some(edition) = site.text(at, code) else { continue };
        let own = matches!(site.shown(at, code), Shown::Own { .. });
        see(&site.language(if own { code } else { &edition.language }).tag, edition, own);
    }
}

/// What browsers load but the first file of a language, with names.
pub fn files(index: &Index) -> Vec<(String, String)> {
    let mut files = Vec::new();
    let mut put = |name: String, data: serde_json::Value| files.push((name, format!("fanalSearch({data});\n")));
    for (number, Written { words, pages, counts, concepts }) in index.buckets.iter().enumerate() {
        let data =
            json!({ "v": index.version, "t": "w", "i": number, "w": words, "p": pages, "q": counts, "c": concepts });
        put(format!("w-{number}"), data);
    }
    for (number, words) in index.near.iter().enumerate() {
        put(format!("n-{number}"), json!({ "v": index.version, "t": "n", "i": number, "w": words }));
    }
    for (number, ideas) in index.ideas.iter().enumerate() {
        put(format!("c-{number}"), json!({ "v": index.version, "t": "c", "i": number, "c": ideas }));
    }
    for (number, pages) in index.pages.chunks(RECORDS).enumerate() {
        let path = |key: &str| format!("{}/{key}", index.code);
        let records: Vec<_> = pages.iter().map(|page| json!([page.title, path(&page.key), page.summary])).collect();
        put(format!("r-{number}"), json!({ "v": index.version, "t": "r", "i": number, "d": records }));
    }
    files
}

/// What pages of all languages load for words that theirs does not know.
pub fn common_files(others: &Others) -> Vec<(String, String)> {
    let file = |(number, words): (usize, &String)| {
        let data = json!({ "o": "*", "v": others.version, "t": "w", "i": number, "w": words });
        (format!("w-{number}"), format!("fanalSearch({data});\n"))
    };
    others.buckets.iter().enumerate().map(file).collect()
}

fn write(indexes: &[Index], others: &Others, into: &Path) -> usize {
    let one = |name: &str, files: Vec<(String, String)>| {
        let folder = into.join(name);
        std::fs::create_dir_all(&folder).expect("a folder");
        files.iter().for_each(|(name, text)| std::fs::write(folder.join(format!("{name}.js")), text).expect("a file"));
        files.len()
    };
    let own = indexes.iter().map(|index| one(index.code.as_str(), files(index))).sum::<usize>();
    own + one("all-languages", common_files(others))
}
