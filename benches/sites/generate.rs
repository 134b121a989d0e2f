//! A site of any size, the same for the same number: enters how many editions, leaves a tree of source files. Five languages, three
//! scripts, articles of about 3 kB with headings, lists, notes, tables, links by key, citations, terms and telephone numbers.

use std::fmt::Write;

use fanal::path::SourcePath;
use fanal::source::tree::{File, Tree};

/// A language and words of its own: what sentences are made of.
struct Tongue {
    tag: &'static str,
    code: &'static str,
    stop: &'static str,
    between: &'static str,
    words: &'static [&'static str],
}

const TONGUES: [Tongue; 5] = [
    Tongue {
        tag: "fr-CA",
        code: "fr",
        stop: ". ",
        between: " ",
        words: &[
            "la",
            "personne",
            "peut",
            "parler",
            "sans",
            "dire",
            "son",
            "nom",
            "une",
            "relation",
            "qui",
            "contrôle",
            "souvent",
            "un",
            "cadeau",
            "devient",
            "dette",
            "l’école",
            "écoute",
            "aide",
            "jeunes",
            "avec",
            "confiance",
            "les",
            "signes",
            "à",
            "reconnaître",
            "tôt",
            "promesse",
            "adulte",
        ],
    },
    Tongue {
        tag: "en-CA",
        code: "en",
        stop: ". ",
        between: " ",
        words: &[
            "the",
            "person",
            "can",
            "talk",
            "without",
            "giving",
            "a",
            "name",
            "relationship",
            "that",
            "controls",
            "often",
            "gift",
            "becomes",
            "debt",
            "school",
            "listens",
            "help",
            "young",
            "people",
            "with",
            "trust",
            "signs",
            "to",
            "recognise",
            "early",
            "promise",
            "adult",
        ],
    },
    Tongue {
        tag: "es",
        code: "es",
        stop: ". ",
        between: " ",
        words: &[
            "la",
            "persona",
            "puede",
            "hablar",
            "sin",
            "decir",
            "su",
            "nombre",
            "una",
            "relación",
            "que",
            "controla",
            "un",
            "regalo",
            "escuela",
            "escucha",
            "ayuda",
            "jóvenes",
            "con",
            "confianza",
            "señales",
            "reconocer",
            "pronto",
            "promesa",
        ],
    },
    Tongue {
        tag: "ar",
        code: "ar",
        stop: ". ",
        between: " ",
        words: &[
            "يمكن",
            "للشخص",
            "أن",
            "يتحدث",
            "دون",
            "ذكر",
            "اسمه",
            "علاقة",
            "تسيطر",
            "غالبا",
            "هدية",
            "تصبح",
            "دين",
            "المدرسة",
            "تستمع",
            "مساعدة",
            "شباب",
            "مع",
            "ثقة",
            "علامات",
            "وعد",
            "بالغ",
        ],
    },
    Tongue {
        tag: "zh-Hans",
        code: "zh",
        stop: "。",
        between: "",
        words: &[
            "可以",
            "说话",
            "不必",
            "说出",
            "名字",
            "一段",
            "关系",
            "控制",
            "常常",
            "礼物",
            "变成",
            "债务",
            "学校",
            "倾听",
            "帮助",
            "青少年",
            "信任",
            "迹象",
            "及早",
            "认出",
            "承诺",
            "大人",
        ],
    },
];

const TOPICS: [&str; 6] = ["recruitment", "online", "signs", "law", "help", "school"];
const AUDIENCES: [&str; 6] = ["children", "teens", "parents", "schools", "professionals", "radio"];
const SECTIONS: [&str; 4] = ["apprendre", "parents", "ecoles", "radio"];

/// A small generator of numbers (Lehmer, modulus 2³¹ − 1): the same site for the same seed, everywhere.
struct Chance(u64);

impl Chance {
    fn below(&mut self, limit: usize) -> usize {
        self.0 = self.0 * 48271 % 0x7fff_ffff;
        self.0 as usize % limit
    }
}

/// How many terms a site of this many bundles has.
fn terms(bundles: usize) -> usize {
    (bundles / 20).clamp(2, 100)
}

/// A site of at least this many editions.
pub fn site(editions: usize) -> Tree {
    let bundles = editions.div_ceil(TONGUES.len());
    let mut tree = Tree::new();
    let mut put = |path: String, text: String| tree.insert(SourcePath::new(&path), File::Text(text.into()));
    put("site.yaml".into(), config());
    let mut chance = Chance(20_261_121);
    let mut intros = vec!["home", "glossaire", "services"];
    intros.extend(SECTIONS);
    for name in &intros {
        for tongue in &TONGUES {
            let title =
                if *name == "home" { sentence(tongue, &mut chance, 3) } else { format!("{} {name}", tongue.words[0]) };
            put(
                format!("content/{name}/{}.md", tongue.code),
                front(&title, &sentence(tongue, &mut chance, 8), "") + "\n",
            );
            put(format!("content/{name}/{}.ledger.yaml", tongue.code), "state: reviewed\norigin: human\n".into());
        }
    }
    for section in SECTIONS {
        put(
            format!("content/{section}/section.yaml"),
            format!("kind: article\norder: {}\nfeed: true\n", section.len()),
        );
    }
    put("content/glossaire/section.yaml".into(), "kind: term\norder: 90\n".into());
    put("content/services/section.yaml".into(), "kind: service\norder: 95\n".into());
    for name in ["topics", "audiences", "regions"] {
        let items: &[&str] = match name {
            "topics" => &TOPICS,
            "audiences" => &AUDIENCES,
            _ => &["quebec", "canada"],
        };
        put(format!("content/vocabularies/{name}.yaml"), items.iter().map(|item| vocabulary_item(item)).collect());
    }
    put("content/sources.yaml".into(), (0..20).map(source).collect());
    put_service(&mut put);
    let terms = terms(bundles);
    for number in 0..bundles {
        let term = number < terms;
        let (section, key) = if term {
            ("glossaire", format!("terme-{number}"))
        } else {
            (SECTIONS[number % SECTIONS.len()], format!("texte-{number}"))
        };
        let folder = format!("content/{section}/{key}");
        put(format!("{folder}/facts.yaml"), facts(number, term));
        for tongue in &TONGUES {
            let title = format!("{} {number}", sentence(tongue, &mut chance, 4));
            let preferred = if term {
                format!("preferred: [{}{number}]\n", tongue.words[number % tongue.words.len()])
            } else {
                String::new()
            };
            let summary = sentence(tongue, &mut chance, 12);
            let body = body(tongue, &mut chance, number, bundles, term);
            put(format!("{folder}/{}.md", tongue.code), front(&title, &summary, &preferred) + &body);
            let state =
                if tongue.code == "fr" { "translated\norigin: author" } else { "reviewed\norigin: human\nsource: fr" };
            put(format!("{folder}/{}.ledger.yaml", tongue.code), format!("state: {state}\non: 2026-11-20\n"));
        }
    }
    tree
}

fn config() -> String {
    let mut languages = String::new();
    for tongue in &TONGUES {
        writeln!(languages, "  - {{ tag: {}, code: {} }}", tongue.tag, tongue.code).expect("a string takes everything");
    }
    let each =
        |text: &str| TONGUES.iter().map(|tongue| format!("{}: {text}", tongue.code)).collect::<Vec<_>>().join(", ");
    format!(
        "fanal: 1\nid: mesure\nbase_url: https://www.example.org/\ntime_zone: America/Toronto\nlanguages:\n{languages}french_first: true\n\
         organisation: {{ name: {{ {} }} }}\nmenu: [apprendre, parents, ecoles, radio, services]\ncrisis: [ligne]\n\
         exit: {{ to: {{ {} }} }}\nper_page: 20\nglossary: first\n",
        each("Mesure"),
        each("https://weather.example/")
    )
}

fn front(title: &str, summary: &str, more: &str) -> String {
    format!("---\ntitle: {title}\nsummary: {summary}\n{more}---\n")
}

fn vocabulary_item(id: &str) -> String {
    let labels: Vec<String> =
        TONGUES.iter().map(|tongue| format!("{}: {} {id}", tongue.code, tongue.words[0])).collect();
    format!("- id: {id}\n  label: {{ {} }}\n", labels.join(", "))
}

fn source(number: usize) -> String {
    format!(
        "source-{number}:\n  title: Source {number}\n  lang: fr\n  author: Auteur {number}\n  publisher: Éditeur\n  year: 2020\n  \
         url: https://www.example.org/{number}\n  read_date: 2026-11-20\n"
    )
}

fn put_service(put: &mut impl FnMut(String, String)) {
    let facts = "types: [crisis-line]\naudiences: [teens]\nupdated: 2026-11-20\nphones:\n  - { id: voix, number: \"+18339001010\", \
                 channel: voice, languages: [fr, en] }\nsourced: { url: https://www.example.org/, read_date: 2026-11-20 }\n\
                 second: { url: https://www.example.org/2, read_date: 2026-11-20 }\n";
    put("content/services/ligne/facts.yaml".into(), facts.into());
    for tongue in &TONGUES {
        let words = tongue.words;
        let more = format!("hours: {}\nphones:\n  voix: {{ label: {} }}\n", words[1], words[2]);
        put(
            format!("content/services/ligne/{}.md", tongue.code),
            front(&format!("Ligne {}", words[3]), words[4], &more),
        );
        let state =
            if tongue.code == "fr" { "translated\norigin: author" } else { "reviewed\norigin: human\nsource: fr" };
        put(format!("content/services/ligne/{}.ledger.yaml", tongue.code), format!("state: {state}\non: 2026-11-20\n"));
    }
}

fn facts(number: usize, term: bool) -> String {
    let day = 1 + number % 28;
    let topics = format!("[{}, {}]", TOPICS[number % 6], TOPICS[(number + 1) % 6]);
    let more = if term { "version: 1\n" } else { "" };
    format!(
        "{more}audiences: [{}]\ntopics: {topics}\nsources: [source-{}]\nsafety: article\nupdated: 2026-10-{day:02}\norder: {number}\nsource: fr\n",
        AUDIENCES[number % 6],
        number % 20
    )
}

fn sentence(tongue: &Tongue, chance: &mut Chance, words: usize) -> String {
    (0..words).map(|_| tongue.words[chance.below(tongue.words.len())]).collect::<Vec<_>>().join(tongue.between)
}

fn paragraph(tongue: &Tongue, chance: &mut Chance, sentences: usize) -> String {
    let mut text = String::new();
    for _ in 0..sentences {
        let words = 8 + chance.below(10);
        text.push_str(&sentence(tongue, chance, words));
        text.push_str(tongue.stop);
    }
    text.trim_end().to_owned()
}

/// A text with the same outline in every language.
fn body(tongue: &Tongue, chance: &mut Chance, number: usize, bundles: usize, term: bool) -> String {
    if term {
        return paragraph(tongue, chance, 3) + &format!(" [@source-{}].\n", number % 20);
    }
    let terms = terms(bundles);
    let other = if bundles > terms {
        format!("texte-{}", terms + (number * 7) % (bundles - terms))
    } else {
        "ligne".to_owned()
    };
    let mut text = format!("{} [@source-{}].\n\n", paragraph(tongue, chance, 3), number % 20);
    for part in 0..3 {
        let heading = sentence(tongue, chance, 4);
        let words = sentence(tongue, chance, 2);
        let link = if part == 0 {
            format!("[{words}](@{other})")
        } else {
            format!("[{words}](@terme-{})", (number + part) % terms)
        };
        write!(
            text,
            "## {heading} {part}\n\n{} {link} {}\n\n- {}\n- **{}**\n- {}\n\n",
            paragraph(tongue, chance, 3),
            paragraph(tongue, chance, 2),
            sentence(tongue, chance, 8),
            sentence(tongue, chance, 5),
            sentence(tongue, chance, 9)
        )
        .expect("a string takes everything");
    }
    let (one, two) = (sentence(tongue, chance, 2), sentence(tongue, chance, 2));
    write!(text, "::: note\n{} {{{{ phone ligne voix }}}}\n:::\n\n", paragraph(tongue, chance, 1))
        .expect("a string takes everything");
    write!(text, "| {one} | {two} |\n| --- | --- |\n| {two} | {one} |\n\n{}\n", paragraph(tongue, chance, 4))
        .expect("a string takes everything");
    text
}
