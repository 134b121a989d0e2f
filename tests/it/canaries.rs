//! Canaries: values that stand in `private/` alone, each unlike any other, in every field and language. None leaves in any file or message;
//! one that is let out on purpose, in any code, is caught before anything is published.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write;
use std::path::Path;
use std::process::{Command, Output};

use aho_corasick::AhoCorasick;
use fanal::diag::report::{Argument, Problem, Weight};
use fanal::path::SourcePath;
use fanal::sealed::Content;
use fanal::source::builtin;
use fanal::source::tree::{File, Media, Tree};

use crate::check::{self, Outcome};
use crate::preview::{Running, get};
use crate::scratch::Scratch;
use crate::sealed::{ENCODINGS, decomposed};

/// Numbers that look thrown, the same every time (splitmix64, Steele, Lea and Flood 2014).
struct Dice(u64);

impl Dice {
    fn throw(&mut self, sides: usize) -> usize {
        self.0 = self.0.wrapping_add(0x9E37_79B9_7F4A_7C15);
        let mut mixed = self.0;
        mixed = (mixed ^ (mixed >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
        mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
        ((mixed ^ (mixed >> 31)) % sides as u64) as usize
    }

    fn one_of<T: Copy>(&mut self, choices: &[T]) -> T {
        choices[self.throw(choices.len())]
    }

    /// A word of no language, in the letters of some script; no other word is like it.
    fn word(&mut self, script: usize) -> String {
        let syllables: &[&str] = match script {
            0 => &["qu", "zé", "xo", "vri", "kwa", "jè", "ço", "ftu", "gœ", "mnî"],
            1 => &["زغ", "ثق", "ضخ", "ظر", "غذ", "طص", "خف", "قض"],
            2 => &["ਝਗ", "ਢਖ", "ਠਫ", "ਘਛ", "ਥਭ", "ਧਠ"],
            _ => &["龘", "齉", "爨", "麤", "鑫", "淼", "焱", "垚"],
        };
        let length = if script == 3 { 8 } else { 4 };
        (0..length).map(|_| self.one_of(syllables)).collect()
    }

    fn capital(&mut self) -> String {
        let word = self.word(0);
        let mut letters = word.chars();
        letters.next().map_or_else(String::new, |first| first.to_uppercase().chain(letters).collect())
    }

    fn postal_code(&mut self) -> String {
        let letter = |dice: &mut Dice| dice.one_of(&['A', 'B', 'C', 'E', 'G', 'H', 'J', 'K', 'L', 'M', 'N', 'P']);
        let mut code = String::new();
        for place in 0..6 {
            if place == 3 && self.throw(2) == 0 {
                code.push(' ');
            }
            match place % 2 {
                0 => code.push(letter(self)),
                _ => code.push(char::from(b'0' + self.throw(10) as u8)),
            }
        }
        code
    }

    fn address(&mut self) -> String {
        let kind = self.one_of(&["rue", "avenue", "boul.", "chemin du", "rang"]);
        let comma = self.one_of(&[",", ""]);
        // Two random directories must not lie in one street by chance.
        let (number, street, town) = (100 + self.throw(9000), self.capital() + &self.word(0), self.capital());
        let code = self.postal_code();
        match self.throw(3) {
            0 => format!("{number}{comma} {kind} {street}-{}, {town} (Québec) {code}", self.capital()),
            1 => format!("app. 3, {number} {street} Street, {town} {code}"),
            _ => format!("{number}{comma} {kind} {street}, {town}"),
        }
    }

    fn phone(&mut self) -> String {
        let area = self.one_of(&["514", "438", "450", "418", "581", "819", "873", "367"]);
        let (office, line) = (200 + self.throw(355), self.throw(10_000));
        let shape = self.throw(4);
        match shape {
            0 => format!("+1{area}{office}{line:04}"),
            1 => format!("{area} {office}-{line:04}"),
            2 => format!("({area}) {office}-{line:04} poste {}", 10 + self.throw(80)),
            _ => format!("1-{area}-{office}-{line:04}"),
        }
    }
}

/// A sealed value: the record and field it stands under, and how it may be let out.
#[derive(Clone, Debug)]
struct Canary {
    record: String,
    field: &'static str,
    value: String,
}

/// Every field, each with a value.
fn fields(dice: &mut Dice, record: &str) -> Vec<Canary> {
    let script = dice.throw(4);
    let point = (45.0 + dice.throw(90_000) as f64 / 10_000.0, -60.0 - dice.throw(180_000) as f64 / 10_000.0);
    let values = [
        ("name", format!("Maison {}", dice.capital())),
        ("contact", format!("{} {}", dice.word(script), dice.word(script))),
        ("address", dice.address()),
        ("postal_code", dice.postal_code()),
        ("lat", format!("{:.5}", point.0)),
        ("lon", format!("{:.5}", point.1)),
        ("directions", format!("Sonner chez {} puis descendre chez {}", dice.capital(), dice.capital())),
        ("transit", format!("Autobus {} jusqu’au terminus {}", 100 + dice.throw(800), dice.capital())),
        ("distance", format!("À deux pas du café {} {}", dice.capital(), dice.capital())),
        ("photo", format!("{}.jpg", dice.word(0))),
        ("map", format!("https://cartes.example/{}", dice.word(0).repeat(2))),
        ("what3words", format!("///{}.{}.{}", dice.word(0), dice.word(0), dice.word(0))),
        ("plus_code", format!("87G8Q2{:02}+{:02}", dice.throw(100), dice.throw(100))),
        ("phones", dice.phone()),
        (
            "email",
            format!("{}@c{}.example", dice.word(0).replace(|letter: char| !letter.is_ascii(), "y"), dice.word(0)),
        ),
        ("web", format!("https://w{}.example/", dice.word(0))),
        ("code", format!("{}-{}", dice.word(0), 1000 + dice.throw(9000))),
        ("notes", format!("Demander {} après minuit", dice.capital())),
    ];
    let canary = |(field, value): (&'static str, String)| Canary { record: record.to_owned(), field, value };
    values.into_iter().map(canary).collect()
}

/// A file of `private/` with these values; some fields by language, some as lists.
fn private(canaries: &[Canary]) -> String {
    let mut text = String::new();
    let mut record = "";
    for canary in canaries {
        if canary.record != record {
            record = &canary.record;
            let _ = writeln!(text, "{record}:");
        }
        let _ = writeln!(text, "  {}: {}", canary.field, canary.value);
    }
    text
}

/// What a message says is sealed: (record, field).
fn told(outcome: &Outcome, code: &str) -> BTreeSet<(String, String)> {
    let word = |problem: &Problem, name: &str| {
        let argument = problem.arguments.iter().find(|(known, _)| *known == name);
        argument.map_or(String::new(), |(_, argument)| match argument {
            Argument::Text(text) => text.clone(),
            other => format!("{other:?}"),
        })
    };
    let found = outcome.report.iter().filter(|problem| problem.code.name == code);
    found.map(|problem| (word(problem, "record"), word(problem, "field"))).collect()
}

/// A search of our own, which knows nothing of how values are searched for: each value in every listed code.
struct Search {
    automaton: AhoCorasick,
    names: Vec<String>,
}

impl Search {
    fn new(canaries: &[Canary]) -> Search {
        let mut forms = Vec::new();
        let mut names = Vec::new();
        for canary in canaries.iter().filter(|canary| !matches!(canary.field, "lat" | "lon")) {
            for (name, encode) in ENCODINGS {
                let mut encoded = encode(&canary.value).into_bytes();
                if name.starts_with("base64") {
                    // The letters at both ends depend on their neighbours.
                    encoded = encoded[4..encoded.len() - 4].to_vec();
                }
                if encoded.len() < 6 {
                    continue;
                }
                forms.push(encoded);
                names.push(format!("{} of {} ({name})", canary.field, canary.record));
            }
        }
        Search { automaton: AhoCorasick::new(forms).expect("an automaton"), names }
    }

    fn in_bytes(&self, bytes: &[u8]) -> Vec<&str> {
        self.automaton.find_iter(bytes).map(|found| self.names[found.pattern().as_usize()].as_str()).collect()
    }

    #[track_caller]
    fn finds_nothing_in(&self, outcome: &Outcome) {
        for path in outcome.paths() {
            let bytes = match outcome.content(path) {
                Some(Content::Bytes(bytes)) => bytes.clone(),
                Some(Content::Media(media)) => media.read().expect("its bytes"),
                None => Vec::new(),
            };
            assert_eq!(self.in_bytes(&bytes), [] as [&str; 0], "{path}");
            assert_eq!(self.in_bytes(path.as_bytes()), [] as [&str; 0], "{path}");
        }
    }
}

/// A site with a record of every kind, in three languages, of which everything that can be sealed is.
fn fixture() -> (Tree, Vec<Canary>) {
    let mut dice = Dice(1);
    let mut text = String::from(
        "--- site.yaml ---
fanal: 1
id: essai
base_url: https://essai.example/
name: { fr: Essai, en: Trial, ar: تجربة }
time_zone: America/Toronto
languages:
  - { tag: fr-CA, code: fr }
  - { tag: en-CA, code: en }
  - { tag: ar, code: ar }
exit: { to: { fr: https://meteo.example/, en: https://weather.example/, ar: https://weather.example/ } }
sample: true
--- content/sources.yaml ---
source-a: { title: Source, lang: fr, author: Autrice, publisher: Maison, year: 2010, url: https://example.org/, read_date: 2026-11-20 }
",
    );
    let records = [
        ("articles", "article", "article-a", "{}"),
        ("pages", "page", "page-a", "{}"),
        ("glossary", "term", "terme-a", "version: 1\nsources: [source-a]\n"),
        ("organizations", "organization", "organisme-a", "{}"),
        ("places", "place", "lieu-a", "sealed: true\nmunicipality: Ville\n"),
        (
            "services",
            "service",
            "service-a",
            "sample: true\norganization: organisme-a\n\
             access: [{ id: bureau, type: physical, place: lieu-a }]\n\
             phones: [{ id: voix, number: \"+15145550123\", channel: voice, languages: [fr, en, ar] }]\n\
             sourced: { url: https://example.org/, read_date: 2026-11-20 }\n",
        ),
    ];
    let mut canaries = Vec::new();
    for (section, kind, key, facts) in records {
        let _ = writeln!(text, "--- content/{section}/section.yaml ---\nkind: {kind}");
        let _ = writeln!(text, "--- content/{section}/{key}/facts.yaml ---\n{}", facts.trim());
        for (code, word) in [("fr", "Titre"), ("en", "Title"), ("ar", "عنوان")] {
            let _ = writeln!(text, "--- content/{section}/{code}.md ---\n---\ntitle: {word} {section}\n---");
            let _ = writeln!(text, "--- content/{section}/{key}/{code}.md ---\n---\ntitle: {word} {key}");
            if kind == "service" {
                let _ = writeln!(text, "phones: {{ voix: {word} }}");
            }
            if kind == "term" {
                let _ = writeln!(text, "preferred: {word} {key}");
            }
            if kind == "place" {
                let _ = writeln!(text, "say: {word} 1");
            }
            let _ = writeln!(text, "---");
            let ledger = format!("content/{section}/{key}/{code}.ledger.yaml");
            let _ = writeln!(text, "--- {ledger} ---\nstate: reviewed\norigin: human");
        }
        canaries.extend(fields(&mut dice, key));
    }
    // By language: each of the three has its own value.
    let mut by_language = String::from("service-b:\n");
    for field in ["name", "directions", "contact"] {
        let _ = writeln!(by_language, "  {field}:");
        for (code, script) in [("fr", 0), ("en", 0), ("ar", 1), ("pa", 2), ("zh", 3)] {
            let value = format!("{} {}", dice.word(script), dice.word(script));
            let _ = writeln!(by_language, "    {code}: {value}");
            canaries.push(Canary { record: "service-b".into(), field: "name", value });
        }
    }
    let plain: Vec<Canary> = canaries.iter().filter(|canary| canary.record != "service-b").cloned().collect();
    let _ = write!(text, "--- private/all.yaml ---\n{}--- private/words.yaml ---\n{by_language}", private(&plain));
    (check::with_defaults(check::files(&text)), canaries)
}

fn text(tree: &mut Tree, path: &str, text: impl Into<String>) {
    tree.insert(SourcePath::new(path), File::Text(text.into().into()));
}

#[test]
fn no_canary_leaves_in_any_file() {
    let (tree, canaries) = fixture();
    let outcome = check::sealed_tree(tree);
    let weighty: Vec<&Problem> =
        outcome.report.iter().filter(|problem| problem.code.weight != Weight::Advice).collect();
    assert!(weighty.is_empty(), "{}", outcome.problems());
    assert!(outcome.paths().len() > 20, "{:?}", outcome.paths());
    Search::new(&canaries).finds_nothing_in(&outcome);
}

/// Every value that the fixture seals, let out by a theme and by a text in every code: it stops the build, and its name alone is told.
#[test]
fn a_leaky_theme_is_stopped_whatever_the_code() {
    let (tree, canaries) = fixture();
    let page = builtin::tree().text("themes/default/templates/page.html").expect("a template").to_string();
    let mut small = Tree::new();
    let wanted = ["site.yaml", "content/home/", "content/articles/", "private/"];
    for (path, file) in tree.iter().filter(|(path, _)| wanted.iter().any(|start| path.as_str().starts_with(start))) {
        small.insert(path.clone(), file.clone());
    }
    let searched: Vec<&Canary> = canaries.iter().filter(|one| !matches!(one.field, "lat" | "lon")).collect();
    for (at, (name, encode)) in ENCODINGS.iter().enumerate() {
        // All values in turn: those of one record in one code.
        let leaked: Vec<&&Canary> = searched.iter().skip(at % 4).step_by(4).collect();
        let words: Vec<String> = leaked.iter().map(|one| encode(&one.value)).collect();
        let mut tree = small.clone();
        let hole = "{% block main %}";
        assert!(page.contains(hole));
        let leaky = page.replacen(hole, &format!("{hole}{{% raw %}}\n{}\n{{% endraw %}}", words.join("\n-\n")), 1);
        text(&mut tree, "themes/default/templates/page.html", leaky);
        let outcome = check::sealed_tree(tree);
        assert!(outcome.paths().is_empty(), "{name}: {:?}", outcome.paths());
        let told = told(&outcome, "X101");
        let missed: Vec<&&&Canary> =
            leaked.iter().filter(|one| !told.contains(&(one.record.clone(), one.field.to_owned()))).collect();
        let missed: Vec<_> = missed.into_iter().filter(|one| one.record != "service-b").collect();
        assert!(missed.is_empty(), "{name}: {missed:?}");
        let said = format!("{:?}", outcome.report);
        assert_eq!(Search::new(&canaries).in_bytes(said.as_bytes()), [] as [&str; 0], "{name}");
    }
}

#[test]
fn a_leak_in_media_is_found() {
    let (tree, canaries) = fixture();
    let address = canaries.iter().find(|one| one.field == "address").expect("an address");
    let wide: Vec<u8> = address.value.encode_utf16().flat_map(u16::to_be_bytes).collect();
    for bytes in [address.value.as_bytes().to_vec(), wide] {
        let mut tree = tree.clone();
        let mut pdf = b"%PDF-1.7\n".to_vec();
        pdf.extend(vec![b' '; 3000]);
        pdf.extend(bytes);
        tree.insert(SourcePath::new("content/articles/article-a/plan.pdf"), File::Media(Media::from_bytes(pdf)));
        let body = tree.text("content/articles/article-a/fr.md").expect("a text").to_string();
        text(&mut tree, "content/articles/article-a/fr.md", format!("{body}\n[Le plan](plan.pdf)\n"));
        let outcome = check::sealed_tree(tree);
        assert!(told(&outcome, "X101").contains(&(address.record.clone(), "address".into())), "{}", outcome.problems());
    }
}

/// Documents are packed: their words are looked through as well, also in a document within an archive; a locked one is not published.
#[test]
fn a_leak_in_a_packed_document_is_found() {
    use std::io::Write;
    let (tree, canaries) = fixture();
    let address = canaries.iter().find(|one| one.field == "address").expect("an address");
    let pack = |name: &str, content: &[u8]| {
        let mut packed = zip::ZipWriter::new(std::io::Cursor::new(Vec::new()));
        let options = zip::write::SimpleFileOptions::default().compression_method(zip::CompressionMethod::Deflated);
        packed.start_file(name, options).expect("a file");
        packed.write_all(content).expect("its content");
        packed.finish().expect("a packed file").into_inner()
    };
    let document = pack("word/document.xml", format!("<w:t>{}</w:t>", address.value.repeat(3)).as_bytes());
    let within = pack("plan.docx", &document);
    let named = pack(&format!("{}.txt", address.value.replace('/', " ")), b"rien");
    let sound = pack("word/document.xml", b"<w:t>rien</w:t>");
    let broken = document[..document.len() - 30].to_vec();
    for (bytes, code) in [(document, "X101"), (within, "X101"), (named, "X101"), (broken, "X102"), (sound, "")] {
        let mut tree = tree.clone();
        tree.insert(SourcePath::new("content/articles/article-a/plan.docx"), File::Media(Media::from_bytes(bytes)));
        let body = tree.text("content/articles/article-a/fr.md").expect("a text").to_string();
        text(&mut tree, "content/articles/article-a/fr.md", format!("{body}\n[Le plan](plan.docx)\n"));
        let outcome = check::sealed_tree(tree);
        let stops: Vec<&str> = ["X101", "X102"]
            .into_iter()
            .filter(|code| outcome.report.iter().any(|problem| problem.code.name == *code))
            .collect();
        assert_eq!(stops.concat(), code, "{}", outcome.problems());
    }
}

/// A number that a text asks of a record which has it in `private/` alone, and one that stands in both.
#[test]
fn a_sealed_number_cannot_be_asked_for() {
    let (tree, _) = fixture();
    let ask = |tree: &mut Tree, id: &str| {
        let path = "content/articles/article-a/fr.md";
        let body = tree.text(path).expect("a text").to_string();
        text(tree, path, format!("{body}\nAppelle {{{{ phone service-a {id} }}}}.\n"));
    };
    let mut absent = tree.clone();
    ask(&mut absent, "nuit");
    let outcome = check::sealed_tree(absent);
    assert!(outcome.report.iter().any(|problem| problem.code.name == "R105"), "{}", outcome.problems());
    let mut both = tree;
    text(&mut both, "private/numbers.yaml", "service-a: { phones: [514 555-0123] }\n");
    ask(&mut both, "voix");
    let outcome = check::sealed_tree(both);
    assert!(told(&outcome, "X101").contains(&("service-a".into(), "phones".into())), "{}", outcome.problems());
    assert!(outcome.paths().is_empty());
}

/// How a value is let out in a random directory: text that stands for it somewhere.
fn let_out(dice: &mut Dice, canary: &Canary) -> String {
    let value = &canary.value;
    match canary.field {
        "phones" => {
            let digits: String =
                value.split("poste").next().unwrap_or_default().chars().filter(char::is_ascii_digit).collect();
            let ten = &digits[digits.len() - 10..];
            let (area, office, line) = (&ten[..3], &ten[3..6], &ten[6..]);
            let shown = dice.one_of(&["ABC-DEF-G", "(A) B-C", "+1ABC", "A.B.C", "1 A B C"]);
            let shown = shown.replace("DEF-G", "B-C").replace("ABC", "A-B-C");
            let shown = if shown.contains("A-B-C-B-C") { "A B-C".to_owned() } else { shown };
            shown.replace('A', area).replace('B', office).replace('C', line)
        }
        // The street without its number, in any code, or in words.
        "street" => {
            let street = fanal::sealed::streets::street(value).expect("a street").written;
            if dice.throw(3) == 0 {
                return street.to_lowercase().replace('-', " ");
            }
            let (name, encode) = dice.one_of(ENCODINGS);
            let encoded = encode(&street);
            let is_for_texts = !encoded.contains(['\r', '`']) && name != "after an open tag";
            let shown = if is_for_texts { encoded } else { decomposed(&street) };
            if dice.throw(2) == 0 { format!("tout près de la {shown} au calme") } else { shown }
        }
        "address" if dice.throw(2) == 0 => {
            let number: String = value
                .split(|letter: char| !letter.is_ascii_digit())
                .find(|digits| digits.len() >= 3)
                .expect("a number")
                .to_owned();
            let after = value.split_once(&number).expect("a number").1;
            let street = after
                .split(|letter: char| !letter.is_alphabetic())
                .find(|word| word.chars().count() >= 6 && !["avenue", "chemin"].contains(word))
                .expect("a street");
            dice.one_of(&["N, rue S", "N S Street", "rue S, au numéro N", "S\n\nporte N"])
                .replace('N', &number)
                .replace('S', street)
        }
        "postal_code" if dice.throw(2) == 0 => value.replace(' ', ""),
        _ => {
            let (name, encode) = dice.one_of(ENCODINGS);
            let encoded = encode(value);
            // A text is no place for lines that fold, nor for what closes a block.
            if encoded.contains('\r') || encoded.contains('`') || name == "after an open tag" {
                decomposed(value)
            } else {
                encoded
            }
        }
    }
}

/// Random directories, many to a site so that a thousand take seconds. Each is built clean: no file holds any of its values in any code.
/// Then values of some are let out, anywhere, in any code: these and no others stop the build.
#[test]
fn a_thousand_random_directories_let_nothing_out() {
    const SITES: usize = 40;
    const EACH: usize = 25;
    let (mut leaks, mut streets) = (0, 0);
    for site in 0..SITES {
        let mut dice = Dice(1000 + site as u64);
        let mut tree = check::files(
            "--- site.yaml ---
fanal: 1
id: essai
name: { fr: Essai }
time_zone: America/Toronto
languages: [{ tag: fr-CA, code: fr }]
exit: { to: { fr: https://meteo.example/ } }
sample: true
",
        );
        for (section, kind) in [("articles", "article"), ("places", "place"), ("services", "service")] {
            text(&mut tree, &format!("content/{section}/section.yaml"), format!("kind: {kind}\n"));
            text(&mut tree, &format!("content/{section}/fr.md"), format!("---\ntitle: {section}\n---\n"));
            text(&mut tree, "content/home/fr.md", "---\ntitle: Accueil\n---\n");
        }
        let mut all = Vec::new();
        for directory in 0..EACH {
            let (place, service) = (format!("lieu-{directory}"), format!("service-{directory}"));
            text(&mut tree, &format!("content/places/{place}/facts.yaml"), "sealed: true\nmunicipality: Ville\n");
            text(&mut tree, &format!("content/places/{place}/fr.md"), "---\ntitle: Lieu\nsay: Appelle d’abord.\n---\n");
            let facts = format!(
                "sample: true\naccess: [{{ id: bureau, type: physical, place: {place} }}]\n\
                 phones: [{{ id: voix, number: \"+15145550123\", channel: voice, languages: [fr] }}]\n\
                 sourced: {{ url: https://example.org/, read_date: 2026-11-20 }}\n"
            );
            text(&mut tree, &format!("content/services/{service}/facts.yaml"), facts);
            let words = format!("---\ntitle: Service {directory}\nphones: {{ voix: Appeler }}\n---\n");
            text(&mut tree, &format!("content/services/{service}/fr.md"), words);
            let mut canaries = fields(&mut dice, &place);
            canaries.retain(|canary| matches!(canary.field, "address" | "lat" | "lon") || dice.throw(2) == 0);
            let of_service = fields(&mut dice, &service).into_iter();
            canaries.extend(of_service.filter(|canary| ["phones", "email", "name", "contact"].contains(&canary.field)));
            all.push(canaries);
        }
        text(&mut tree, "private/all.yaml", private(&all.concat()));
        let clean = check::sealed_tree(tree.clone());
        assert!(clean.report.iter().all(|problem| problem.code.weight == Weight::Advice), "{}", clean.problems());
        assert!(clean.paths().len() >= EACH, "{:?}", clean.paths());
        Search::new(&all.concat()).finds_nothing_in(&clean);
        let mut expected: BTreeMap<(String, String), String> = BTreeMap::new();
        for (directory, canaries) in all.iter().enumerate() {
            if dice.throw(3) > 0 {
                continue;
            }
            let mut canary = canaries[dice.throw(canaries.len())].clone();
            if dice.throw(4) == 0 {
                canary = canaries.iter().find(|one| one.field == "address").expect("an address").clone();
                canary.field = "street";
            }
            let point = |name: &str| canaries.iter().find(|one| one.field == name).map(|one| one.value.clone());
            let (words, field) = match (canary.field, point("lat"), point("lon")) {
                ("lat" | "lon", Some(latitude), Some(longitude)) => {
                    let decimals = 3 + dice.throw(3);
                    let cut = |text: &str| text[..text.find('.').expect("a point") + 1 + decimals].to_owned();
                    (format!("{}{}{}", cut(&latitude), dice.one_of(&[", ", "/", ";lon="]), cut(&longitude)), "lat")
                }
                _ => (let_out(&mut dice, &canary), canary.field),
            };
            let key = format!("texte-{directory}");
            text(&mut tree, &format!("content/articles/{key}/facts.yaml"), "{}\n");
            let body = match dice.throw(3) {
                0 => format!("```\n{words}\n```\n"),
                1 => format!("| Un | Deux |\n| --- | --- |\n| a | `{}` |\n", words.replace(['\n', '|'], " ")),
                _ => {
                    let media = File::Media(Media::from_bytes(format!("%PDF\n{words}\n%%EOF").into_bytes()));
                    tree.insert(SourcePath::new(&format!("content/articles/{key}/plan.pdf")), media);
                    "[Le plan](plan.pdf)\n".to_owned()
                }
            };
            text(
                &mut tree,
                &format!("content/articles/{key}/fr.md"),
                format!("---\ntitle: Texte {directory}\n---\n\n{body}"),
            );
            expected.insert((canary.record, field.to_owned()), words);
            leaks += 1;
            streets += usize::from(field == "street");
        }
        let leaky = check::sealed_tree(tree);
        let told = told(&leaky, "X101");
        let missed: Vec<_> = expected.iter().filter(|(at, _)| !told.contains(*at)).collect();
        assert!(missed.is_empty(), "site {site}: {missed:?}");
        let wrong: Vec<_> = told.iter().filter(|at| !expected.contains_key(*at)).collect();
        assert!(wrong.is_empty(), "site {site}: {wrong:?} of {expected:?}");
        assert_eq!(leaky.paths().is_empty(), !expected.is_empty());
    }
    assert!(leaks > SITES * EACH / 5, "{leaks} leaks");
    assert!(streets > 50, "{streets} streets without their number");
}

/// A private folder as a real team would have it, with streets, first names and lines of help that are common in Quebec: nothing of the
/// real site is stopped, and each value is found where it stands.
#[test]
fn the_real_site_raises_no_false_alarm() {
    let mut tree = crate::real_site::tree();
    let streets = [
        "1253, rue Saint-Denis, app. 4, Montréal (Québec) H2X 3J6",
        "48, rue Principale, Saint-Jérôme (Québec) J7Z 1X2",
        "305, boulevard René-Lévesque Est, Québec (Québec) G1R 2B3",
        "12, chemin de l’Église, Sept-Îles (Québec) G4R 4K2",
        "7, 3e Avenue, Val-d’Or (Québec) J9P 1R4",
        "2110, rue Sherbrooke Ouest, bureau 300, Montréal (Québec) H3H 1G6",
        "64 Main Street, Sherbrooke QC J1M 2E8",
        "15, rang 5, Rimouski (Québec) G5L 7B1",
        "920, rue Saint-Jean, Québec (Québec) G1R 1R3",
        "33, rue de la Montagne, Chicoutimi (Québec) G7H 5K4",
    ];
    let mut text_of_places = String::new();
    for (at, street) in streets.iter().enumerate() {
        let _ = write!(
            text_of_places,
            "maison-{at}:
  name: Maison {}
  address: {street}
  lat: {}
  lon: {}
  directions: Sonner deux fois à la porte de côté, près du stationnement.
  transit: Autobus {}, arrêt devant le dépanneur du coin.
  phones: [\"514 555-01{at:02}\", \"1 800 555-01{at:02} poste {at}\"]
  email: equipe{at}@maison.example.org
  contact: Marie-Ève Tremblay-{at}
  notes: Ne jamais donner l’adresse au téléphone, même à la police.
",
            [
                "des Tilleuls",
                "Marie-Rose",
                "du Tournant",
                "Hélène-Boullé",
                "Le Rivage",
                "La Passerelle du Nord",
                "Aux Quatre-Vents",
                "Simone-B.",
                "Lise-Gauvin",
                "du Faubourg Est"
            ][at],
            45.5 + at as f64 * 0.17339,
            -73.6 + at as f64 * 0.21347,
            51 + at * 13,
        );
    }
    text(&mut tree, "private/places.yaml", text_of_places);
    let outcome = check::sealed_tree(tree.clone());
    let alarms = |outcome: &Outcome| -> Vec<String> {
        let codes = ["X101", "X102", "X108", "X109", "X112", "X113", "X114"];
        let found = outcome.report.iter().filter(|problem| codes.contains(&problem.code.name));
        found.map(|problem| format!("{} {:?}", problem.code.name, problem.arguments)).collect()
    };
    assert_eq!(alarms(&outcome), [] as [String; 0]);
    // No street of these is that of someone else on the site; one has a name too short to be looked for alone.
    let untold: Vec<&Problem> = outcome.report.iter().filter(|problem| problem.code.name == "X115").collect();
    assert_eq!(untold.len(), 1, "{untold:?}");
    assert!(outcome.paths().len() > 500, "{} files", outcome.paths().len());
}

/// Runs `fanal` over a folder.
fn fanal(typed: &[&str], site: &Path) -> Output {
    let mut command = Command::new(env!("CARGO_BIN_EXE_fanal"));
    command.args(typed).args(["--as-of", "2026-11-21", "--site"]).arg(site).env("RUST_BACKTRACE", "1");
    command.output().expect("fanal runs")
}

fn write(tree: &Tree, folder: &Scratch) {
    for (path, file) in tree.iter() {
        match file {
            File::Text(text) => folder.write(path.as_str(), text.as_bytes()),
            File::Media(media) => folder.write(path.as_str(), media.read().expect("bytes")),
            File::Unreadable => continue,
        };
    }
}

/// Every file below a folder, with its bytes.
fn files(folder: &Path) -> BTreeMap<String, Vec<u8>> {
    let mut files = BTreeMap::new();
    let mut folders = vec![folder.to_path_buf()];
    while let Some(next) = folders.pop() {
        for entry in std::fs::read_dir(&next).expect("a folder").flatten() {
            let path = entry.path();
            match path.is_dir() {
                true => folders.push(path),
                false => {
                    files.insert(path.display().to_string(), std::fs::read(&path).expect("a file"));
                }
            }
        }
    }
    files
}

/// Through the real program: what was published stays, nothing new is left behind, and no stream says a value in any format.
#[test]
fn nothing_is_published_and_nothing_is_said() {
    let (tree, canaries) = fixture();
    let search = Search::new(&canaries);
    let folder = Scratch::new("canaries");
    write(&tree, &folder);
    let silent = |typed: &[&str], status: i32| {
        let output = fanal(typed, folder.path());
        for stream in [&output.stdout, &output.stderr] {
            assert_eq!(search.in_bytes(stream), [] as [&str; 0], "{typed:?}: {}", String::from_utf8_lossy(stream));
        }
        let said = String::from_utf8_lossy(&[output.stderr, output.stdout].concat()).into_owned();
        assert_eq!(output.status.code(), Some(status), "{typed:?}: {said}");
        said
    };
    silent(&["build"], 0);
    let published = files(&folder.path().join("public"));
    assert!(published.len() > 20);
    let names = |folder: &Path| -> BTreeSet<String> {
        let entries = std::fs::read_dir(folder).expect("a folder").flatten();
        entries.map(|entry| entry.file_name().to_string_lossy().into_owned()).collect()
    };
    let around = names(folder.path());
    let address = canaries.iter().find(|one| one.field == "address").expect("an address");
    let path = folder.path().join("content/articles/article-a/fr.md");
    let body = std::fs::read_to_string(&path).expect("a text");
    std::fs::write(&path, format!("{body}\nAu {}.\n", address.value)).expect("a leaky text");
    for format in ["human", "json", "sarif", "github"] {
        let said = silent(&["build", "--format", format, "--lang-ui", "fr"], 1);
        assert!(said.contains("X101") && said.contains("X112"), "{said}");
        silent(&["check", "--format", format], 1);
    }
    silent(&["weigh"], 1);
    // Nothing is held back around a value: the whole publication waits.
    silent(&["build", "--hold-broken"], 1);
    assert_eq!(files(&folder.path().join("public")).keys().count(), published.len());
    for (name, bytes) in files(&folder.path().join("public")) {
        assert_eq!(search.in_bytes(&bytes), [] as [&str; 0], "{name}");
    }
    let elsewhere = folder.path().join("ailleurs");
    silent(&["build", "--out", elsewhere.to_str().expect("a name")], 1);
    assert_eq!(names(folder.path()), around, "no folder is left behind");
    for (name, bytes) in files(&folder.path().join(".fanal")) {
        assert_eq!(search.in_bytes(&bytes), [] as [&str; 0], "{name}");
    }
    // The folder of values can stand elsewhere, and must be there if it is named.
    let safe = Scratch::new("safe");
    std::fs::rename(folder.path().join("private"), safe.path().join("kept")).expect("a move");
    let kept = safe.path().join("kept").display().to_string();
    silent(&["check", "--private", &kept], 1);
    let said = silent(&["check", "--private", &safe.path().join("gone").display().to_string(), "--lang-ui", "fr"], 3);
    assert!(said.contains("A105"), "{said}");
    let said = silent(&["build", "--release", "--lang-ui", "fr"], 1);
    assert!(said.contains("X110"), "{said}");
    let said = silent(&["check", "--lang-ui", "fr"], 0);
    assert!(said.contains("X111"), "{said}");
}

/// Whatever a message quotes from a file is not quoted any more once it is sealed: in the site in which everything is wrong.
#[test]
fn no_validator_quotes_a_value() {
    let site = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/sites/everything-wrong");
    let json = |output: &Output| serde_json::from_slice::<serde_json::Value>(&output.stdout).expect("a report");
    let plain = fanal(&["check", "--format", "json", "--lang-ui", "fr"], &site);
    let known: String = ["fr", "en"]
        .iter()
        .flat_map(|code| ["problems.ftl", "cli.ftl"].map(|name| format!("locales/{code}/{name}")))
        .filter_map(|path| builtin::tree().text(&path).map(|text| fanal::text::fold::fold(text)))
        .collect();
    let known: String = known.chars().filter(|letter| letter.is_alphanumeric()).collect();
    let folded = |text: &str| -> String {
        fanal::text::fold::fold(text).chars().filter(|letter| letter.is_alphanumeric()).collect()
    };
    let names: String = files(&site).keys().map(|name| format!("{name}\n")).collect();
    let mut words: BTreeSet<String> = BTreeSet::new();
    for problem in json(&plain)["problems"].as_array().expect("problems") {
        for (_, argument) in problem["arguments"].as_object().into_iter().flatten() {
            let Some(word) = argument.as_str() else { continue };
            let fits = !word.contains(['\n', ':', '#', '"', '\'', '{', '[', '&', '*', '`']) && word.trim() == word;
            let telling = folded(word).chars().count() >= 8 && !known.contains(&folded(word));
            // The name of a file is no word of a text.
            let path = names.contains(word) || word.contains('.');
            if fits && telling && !path {
                words.insert(word.to_owned());
            }
        }
    }
    assert!(words.len() > 25, "{words:?}");
    let safe = Scratch::new("quoted");
    let values: String =
        words.iter().enumerate().map(|(at, word)| format!("r-{at}: {{ name: \"{word}\" }}\n")).collect();
    safe.write("values.yaml", values);
    let private = safe.path().display().to_string();
    for format in ["human", "json", "sarif", "github"] {
        let output = fanal(&["check", "--format", format, "--lang-ui", "fr", "--private", &private], &site);
        let said = String::from_utf8_lossy(&[output.stdout, output.stderr].concat()).into_owned();
        assert!(said.contains("X107"), "{said}");
        let quoted: Vec<&String> = words.iter().filter(|word| said.contains(word.as_str())).collect();
        assert!(quoted.is_empty(), "{format}: {quoted:?}");
    }
}

#[test]
fn a_preview_shows_no_value() {
    let texts = [
        ("private/places.yaml", "maison: { address: \"77, rue Quazzevrille, Xoville\" }\n"),
        ("content/textes/pris/facts.yaml", "{}\n"),
        ("content/textes/pris/fr.md", "---\ntitle: Pris\n---\nAu 77 de la rue Quazzevrille.\n"),
    ];
    let running = Running::new("canaries", 18_700, &texts);
    let page = running.until("/", "X1");
    assert!(page.contains("X112") || page.contains("X101"), "{page}");
    for path in ["/", "/fr/", "/fr/textes/", "/fr/textes/pris/"] {
        let page = get(running.port, path);
        assert!(!page.contains("Quazzevrille"), "{path}: {page}");
    }
}
