//! Search at its boundary: a little site and what is found in it, the files a browser asks for, and the judged queries of the real site.

use std::collections::{BTreeMap, BTreeSet};

use fanal::date::Date;
use fanal::diag::report::Report;
use fanal::markdown::blocks::View;
use fanal::outputs::budget;
use fanal::pipeline::{self, Memory};
use fanal::plan::Profile;
use fanal::sealed::Seals;
use fanal::search::index::{self, Ideas, Index, Indexes};
use fanal::search::layout::{FEWEST, Layout};
use fanal::search::seek::{Answer, Searcher};
use fanal::search::{gather, said, shard};
use fanal::text::normalise::{self, Reader};
use fanal::theme::inline;
use serde_json::{Value, json};

use crate::check::{self, Outcome};
use crate::real_site;

const TOP: &str = env!("CARGO_MANIFEST_DIR");

const SITE: &str = r#"
--- content/articles/nord/facts.yaml ---
{}
--- content/articles/nord/fr.md ---
---
title: Trouver de l’aide au nord
summary: Des gens à qui parler, près de chez toi.
---
## Une amie forcée

Une adolescente exploitée par un garçon peut appeler. L’enfant n’est pas coupable.
--- content/articles/sud/facts.yaml ---
{}
--- content/articles/sud/fr.md ---
---
title: La dette qui ne finit jamais
summary: Quand rembourser devient un piège.
---
Le patron garde les papiers. Le porte-monnaie reste vide.
--- content/articles/ouest/facts.yaml ---
{}
--- content/articles/ouest/fr.md ---
---
title: Les pêches de l’ouest
summary: Un conte sur des fruits.
---
On cueille une pêche. Rien à voir avec un péché.
--- content/glossary/servitude/facts.yaml ---
{}
--- content/glossary/servitude/fr.md ---
---
title: Servitude pour dettes
summary: Travailler sans fin pour rembourser.
admitted: [esclavage pour dettes]
---
Un mot du droit.
--- content/services/phare/facts.yaml ---
types: [crisis-line]
needs: [talk-now]
serves: [quebec]
phones:
  - { id: voix, number: "514 555-0123", channel: voice }
sample: true
--- content/services/phare/fr.md ---
---
title: Le Phare
summary: Une écoute de jour.
phones: { voix: Écoute }
---
--- content/vocabularies/needs.yaml ---
- { id: talk-now, label: { fr: Parler à quelqu’un, en: Talk to someone } }
--- content/vocabularies/types.yaml ---
- { id: crisis-line, label: { fr: Ligne de crise, en: Crisis line } }
--- locales/fr/search.yaml ---
slug: recherche
concepts:
  debt-bondage: [dette, servitude pour dettes, frais de fou]
  talk-now: [jaser]
help:
  - chum peur
leads:
  need: [phare]
  debt-bondage: [sud]
little: [genre]
--- locales/en/search.yaml ---
concepts:
  debt-bondage: [debt bondage]
  weather: [fog]
help:
  - scared boyfriend
"#;

fn index<'a>(indexes: &'a Indexes, code: &str) -> &'a Index {
    let public = |index: &&Index| index.code.as_str() == code && index.scope == View::Public;
    indexes.all.iter().find(public).expect("an index")
}

/// Keys of pages, the best first.
fn ask(index: &Index, searcher: &Searcher, question: &str) -> Vec<String> {
    let hits = searcher.seek(question).hits;
    hits.iter().map(|(page, _)| index.pages[*page as usize].key.to_string()).collect()
}

/// The name of the first file of an index.
fn first_file() -> String {
    format!("s-{}", shard::FORMAT)
}

const QUESTIONS: [(&str, &str); 20] = [
    ("enfant", "nord"),
    ("l’enfant", "nord"),
    ("exploitees", "nord"),
    ("exploité", "nord"),
    ("explotiée", "nord"),
    ("ado", "nord"),
    ("odolescente", "nord"),
    ("nefant", "nord"),
    ("dolescente", "nord"),
    ("pêche", "ouest"),
    ("peche", "ouest"),
    ("monnaie", "sud"),
    ("jamais", "sud"),
    ("servitude", "servitude"),
    ("esclavage", "servitude"),
    ("0123", "phare"),
    ("5550123", "phare"),
    ("(514) 555-0123", "phare"),
    ("jaser", "phare"),
    ("garde les papiers", "sud"),
];

#[test]
fn a_word_is_found_however_it_is_typed() {
    let site = check::site(SITE);
    let indexes = &site.built.search;
    let french = index(indexes, "fr");
    let searcher = Searcher::new(french, &indexes.others);
    for (question, first) in QUESTIONS {
        let found = ask(french, &searcher, question);
        assert_eq!(found.first().map(String::as_str), Some(first), "{question}: {found:?}");
    }
    for nothing in ["5550199", "xyzxyz", "", "!?"] {
        assert_eq!(ask(french, &searcher, nothing), [] as [&str; 0], "{nothing}");
    }
}

#[test]
fn who_asks_for_help_sees_help_first_and_other_languages_are_understood() {
    let site = check::site(SITE);
    let indexes = &site.built.search;
    let french = index(indexes, "fr");
    let searcher = Searcher::new(french, &indexes.others);
    assert!(searcher.seek("mon chum me fait peur").need && searcher.seek("scared of my boyfriend").need);
    assert!(!searcher.seek("mon chum").need);
    // Of what somebody is helped with, the help with just this comes first, then who helps with anything.
    assert_eq!(ask(french, &searcher, "genre mon chum me fait peur"), ["phare"]);
    let both = ask(french, &searcher, "chum peur frais de fou");
    assert_eq!(both[..3], ["sud", "servitude", "phare"]);
    let debt = searcher.seek("debt bondage");
    assert_eq!(debt.languages, ["en"]);
    assert_eq!(french.pages[debt.hits[0].0 as usize].key.to_string(), "sud");
    // With a slip, and half typed; a word of both languages stays one of this page's.
    for asked in ["debt bnodage", "debt bond", "bondage debt"] {
        assert_eq!(ask(french, &searcher, asked).first().map(String::as_str), Some("sud"), "{asked}");
    }
    assert_eq!(searcher.seek("scared dette").languages, [] as [&str; 0]);
}

/// Who asks nothing but what to do sees who helps with anything, in every language.
#[test]
fn who_asks_what_to_do_is_led_to_who_helps() {
    let questions = [
        ("fr", "que faire"),
        ("fr", "qu’est-ce que je fais"),
        ("en", "what should i do"),
        ("es", "que hago"),
        ("es", "qué puedo hacer"),
        ("ar", "شو أعمل"),
        ("ar", "ماذا أفعل"),
        ("ar", "شسوي"),
        ("zh", "怎么办"),
        ("zh", "我該怎麼辦"),
        ("ht", "kisa pou m fè"),
        ("ht", "sa pou m fè"),
        ("pa", "ਮੈਂ ਕੀ ਕਰਾਂ"),
        ("pa", "main ki karan"),
    ];
    for (code, question) in questions {
        let index = index(real_indexes(), code);
        let answer = Searcher::new(index, &real_indexes().others).seek(question);
        let helps = |(page, _): &(u32, u64)| {
            let page = &index.pages[*page as usize];
            index.sections[page.section].help
        };
        let first: Vec<bool> = answer.hits.iter().take(3).map(helps).collect();
        assert!(answer.need && first == [true; 3], "{question}: {first:?} {:?}", answer.hits);
    }
}

/// Who wants to die sees who answers at once, in every language, however much else the question says.
#[test]
fn who_wants_to_die_sees_who_answers_at_once() {
    for (code, question) in [
        ("fr", "je veux mourir"),
        ("fr", "je veux me tuer"),
        ("fr", "je veux plus vivre"),
        ("fr", "j’veux en finir"),
        ("en", "i want to die"),
        ("en", "i dont want to live anymore"),
        ("en", "i want to kill myself"),
        ("es", "me quiero morir"),
        ("es", "quiero matarme"),
        ("es", "ya no quiero vivir"),
        ("ar", "بدي اموت"),
        ("ar", "عايزة أموت"),
        ("zh", "我想死"),
        ("zh", "我不想活了"),
        ("ht", "mwen vle mouri"),
        ("ht", "m pa vle viv ankò"),
        ("pa", "ਮਰਨਾ ਚਾਹੁੰਦੀ"),
        ("pa", "marna chahunda"),
    ] {
        let index = index(real_indexes(), code);
        let found = ask(index, &Searcher::new(index, &real_indexes().others), question);
        assert!(found.iter().take(3).any(|key| key == "ligne-988"), "{question}: {found:?}");
    }
}

/// Who is threatened with death is not sent to who answers those who want to die.
#[test]
fn who_is_threatened_with_death_asks_for_help() {
    for (code, question) in [
        ("fr", "il veut me tuer"),
        ("en", "he wants to kill me"),
        ("es", "mi novio me quiere matar"),
        ("ar", "بدو يقتلني"),
        ("zh", "他想杀我"),
        ("ht", "li vle touye m"),
        ("pa", "ਉਹ ਮੈਨੂੰ ਮਾਰਨਾ ਚਾਹੁੰਦਾ"),
    ] {
        let index = index(real_indexes(), code);
        let answer = Searcher::new(index, &real_indexes().others).seek(question);
        let found: Vec<&str> = answer.hits.iter().take(3).map(|(page, _)| &*index.pages[*page as usize].key).collect();
        assert!(answer.need && found.contains(&"urgence-911") && found[0] != "ligne-988", "{question}: {found:?}");
    }
}

/// Where people type in one language alone, no file is there for others.
#[test]
fn one_language_asks_for_no_others() {
    let config =
        "--- site.yaml ---\nfanal: 1\nid: a\nname: { fr: A }\nlanguages: [{ tag: fr-CA, code: fr }]\ntime_zone: UTC\n";
    let site = check::site(&format!("{config}{SITE}"));
    let indexes = &site.built.search;
    assert!(indexes.others.buckets.is_empty() && !site.paths().iter().any(|path| path.contains("all-languages")));
    let french = index(indexes, "fr");
    let searcher = Searcher::new(french, &indexes.others);
    assert_eq!(ask(french, &searcher, "frais de fou").first().map(String::as_str), Some("sud"));
    assert_eq!(searcher.seek("debt bondage").hits, []);
}

/// Of a word that stands on very many pages those are kept where it counts most; it is no rarer for that.
#[test]
fn a_word_that_stands_everywhere_is_kept_where_it_counts_most() {
    let mut text = SITE.to_owned();
    for number in 0..300 {
        let title = if number == 217 { "Gare du phoque" } else { "Une gare" };
        let more = if number % 3 == 0 { "Un banc." } else { "" };
        text += &format!(
            "--- content/articles/g{number}/facts.yaml ---\n{{}}\n--- content/articles/g{number}/fr.md ---\n---\ntitle: {title} {number}\n---\n{more} On y voit le quai.\n"
        );
    }
    let tree = check::with_defaults(check::files(&text));
    let settings = pipeline::Settings {
        clock: pipeline::Clock::Day(Date::parse(check::DAY).expect("a day")),
        profile: Profile::WEB,
        minify: None,
        drafts: false,
    };
    let (site, _) = pipeline::site(&tree, &Seals::default(), &settings, &Memory::new());
    let site = site.expect("a site");
    let said = said::read(&tree, &site.config.languages, &mut Report::new());
    let ideas = Ideas::of(&site, &said);
    let jobs = gather::jobs(&site, &[View::Public]);
    let jobs = jobs.into_iter().filter(|job| job.code.as_str() == "fr" && job.scope == View::Public);
    let gathered = jobs.map(|job| gather::pages(&site, &job, &[View::Public], &gather::Kept::default())).collect();
    let code = site.config.languages.codes().next().expect("a language").clone();
    let index = index::index(&site, (&code, View::Public), &ideas, gathered);
    let lines = index.buckets.iter().flat_map(shard::read_lines);
    let line = lines.into_iter().find(|line| line.folded == "quai").expect("a word");
    assert_eq!((line.mark, line.postings.len()), (shard::Mark::Many(300), 32));
    let searcher = Searcher::new(&index, &ideas.others);
    // What tells pages apart outweighs what stands on all of them.
    assert_eq!(ask(&index, &searcher, "quai phoque")[0], "g217");
    let bench = ask(&index, &searcher, "quai banc");
    assert!(bench[..20].iter().all(|key| key[1..].parse::<u32>().is_ok_and(|number| number % 3 == 0)), "{bench:?}");
}

#[test]
fn a_word_that_is_known_asks_for_one_bucket_and_a_little_one_beside_it_for_none() {
    let indexes = real_indexes();
    for (code, question) in [
        ("fr", "l’enfant"),
        ("fr", "appeler"),
        ("fr", "mon enfant"),
        ("en", "children’s"),
        ("en", "the call"),
        ("es", "la niña"),
        ("ar", "البيت"),
        ("ar", "المدرسة"),
        ("zh", "护照"),
    ] {
        let (answer, files) = Searcher::new(index(indexes, code), &indexes.others).load(question);
        let own = files.len() == 1 && files[0].starts_with("w-");
        assert!(!answer.hits.is_empty() && own, "{question}: {files:?}");
    }
    // Beside nothing else it is looked for; and the last word may go on.
    for (question, most) in [("pour", 1), ("qui est", 2), ("appeler pour", 2)] {
        let (answer, files) = Searcher::new(index(indexes, "fr"), &indexes.others).load(question);
        assert!(!answer.hits.is_empty() && files.len() == most, "{question}: {files:?}");
    }
}

#[test]
fn a_little_word_beside_an_unknown_one_is_a_word_of_its_own_language() {
    for (code, question) in [("en", "it's hapening again"), ("fr", "mes kopines"), ("es", "quiero ser influencerr")] {
        let answer = Searcher::new(index(real_indexes(), code), &real_indexes().others).seek(question);
        assert_eq!(answer.languages, Vec::<String>::new(), "{question}");
    }
}

#[test]
fn an_arabic_word_is_found_while_it_is_typed_and_in_its_forms() {
    let searcher = Searcher::new(index(real_indexes(), "ar"), &real_indexes().others);
    for question in
        ["الشر", "الطف", "المسا", "وظي", "بالصور", "استغ", "استغل", "لمس", "باسبوري", "تلفون", "بنت", "والمدرسة", "بيت"]
    {
        assert!(searcher.seek(question).hits.len() > 3, "{question}");
    }
}

/// Of words that are as near to what was typed, the one that leads to help is not lost behind others.
#[test]
fn a_slip_leads_to_the_word_that_means_something() {
    for (code, slip, word) in [
        ("fr", "scours", "secours"),
        ("fr", "panque", "panique"),
        ("fr", "passepot", "passeport"),
        ("fr", "passsport", "passeport"),
        ("en", "passprot", "passport"),
        ("en", "healh", "health"),
        ("ar", "ماعدة", "مساعدة"),
        ("ar", "الرطة", "الشرطة"),
    ] {
        let index = index(real_indexes(), code);
        let searcher = Searcher::new(index, &real_indexes().others);
        let [found, meant] = [slip, word].map(|text| ask(index, &searcher, text));
        assert!(!meant.is_empty() && found[..3].contains(&meant[0]), "{slip}: {found:?}, {word}: {meant:?}");
    }
    assert!(Searcher::new(index(real_indexes(), "fr"), &real_indexes().others).seek("au scours").need);
}

/// A word that begins hardly any other of the language is also understood in others.
#[test]
fn a_word_that_begins_hardly_any_other_is_asked_of_other_languages() {
    let searcher = Searcher::new(index(real_indexes(), "fr"), &real_indexes().others);
    let answer = searcher.seek("kam");
    assert!(answer.languages == ["pa"] && answer.hits.len() > 8, "{answer:?}");
}

#[test]
fn a_bucket_holds_all_forms_of_its_words() {
    for code in ["fr", "ar", "en"] {
        let index = index(real_indexes(), code);
        let buckets: Vec<Vec<shard::Line>> = index.buckets.iter().map(shard::read_lines).collect();
        let reader = Reader::of(index.tag.as_str());
        let own =
            |number: usize, line: &shard::Line| index.layout.bucket(reader.place(&line.folded)) as usize == number;
        let mut families: BTreeMap<&str, BTreeSet<(&str, &str)>> = BTreeMap::new();
        // A word of filling that stands nowhere has no forms.
        let says = |line: &&shard::Line| !line.postings.is_empty() || !line.meanings.is_empty();
        for line in buckets.iter().flatten().filter(says) {
            families.entry(&line.stem).or_default().insert((&line.folded, &line.exact));
        }
        let mut far = 0;
        for (number, lines) in buckets.iter().enumerate() {
            let here: BTreeSet<(&str, &str)> = lines.iter().map(|line| (&*line.folded, &*line.exact)).collect();
            assert!(lines.windows(2).all(|pair| pair[0].folded <= pair[1].folded), "the order of bucket {number}");
            for line in lines.iter().filter(|line| own(number, line) && says(line)) {
                assert!(families[&*line.stem].is_subset(&here), "{code}: forms of {} in bucket {number}", line.folded);
            }
            far += lines.iter().filter(|line| !own(number, line)).count();
        }
        assert!(far > 0, "{code}: no form stands in another bucket than its own");
    }
}

/// Words of other views, of texts without a page, and of borrowed pages stay out.
#[test]
fn nothing_enters_that_the_public_does_not_see() {
    let text = "--- content/articles/a/facts.yaml ---\n{}\n--- content/articles/a/fr.md ---\n---\ntitle: Ouvert\n---\nVisible.\n\n::: facilitator\nCanarisecret.\n:::\n\n::: answer\nCanarireponse.\n:::\n\
        --- content/articles/b/facts.yaml ---\ndraft: true\n--- content/articles/b/fr.md ---\n---\ntitle: Canaribrouillon\n---\nMot.\n";
    let site = check::site(text);
    let indexes = &site.built.search;
    let everything = format!("{indexes:?}").to_lowercase();
    assert!(everything.contains("visible") && !everything.contains("canari"), "{everything}");
    // The English page is borrowed: it is found in no English index.
    assert!(index(indexes, "en").pages.is_empty());
}

#[test]
fn the_page_asks_for_numbered_files_and_keeps_what_is_typed() {
    let site = check::site(SITE);
    let page = site.file("fr/recherche/index.html");
    assert!(page.contains("class=\"search\"") && page.contains("data-from=\"../../search/fr/\""), "{page}");
    // The form is out of sight until a script takes it out, and sends nothing.
    let (before, form) = page.split_once("<template hidden>").expect("a form");
    let (form, after) = form.split_once("</template>").expect("its end");
    assert!(form.contains("<input ") && form.contains("autocomplete=\"off\"") && !form.contains(" name="), "{form}");
    assert!(
        ![before, after].iter().any(|rest| rest.contains("<input")) && !page.contains("<form"),
        "a form for nobody"
    );
    assert!(page.contains("href=\"a-z/\""), "{page}");
    let home = site.file("fr/index.html");
    assert!(home.contains("recherche/\""), "every page leads to search: {home}");
    let list = site.file("fr/recherche/a-z/index.html");
    assert!(list.contains("Le Phare") && list.contains("<h2 translate=\"no\">L</h2>"), "{list}");
    for name in [&*first_file(), "w-0", "n-0", "r-0"] {
        assert!(site.file(&format!("search/fr/{name}.js")).contains("fanalSearch({"), "{name}");
    }
}

#[test]
fn the_client_is_light_and_is_never_asked_what_was_typed() {
    let words = std::fs::read_to_string(format!("{TOP}/themes/default/assets/search-words.js")).expect("the words");
    let script = std::fs::read_to_string(format!("{TOP}/themes/default/assets/search.js")).expect("the script");
    let both = format!("{}\n{}", inline::press_script(&words), inline::press_script(&script));
    let weight = budget::best(&inline::shorten_names(&both));
    assert!(weight < 10_000, "{weight} bytes");
    for kept in ["localStorage", "sessionStorage", "pushState", "replaceState", ".title", "cookie", "input.name"] {
        assert!(!script.contains(kept), "{kept}");
    }
    // The address is read once, for whom the page is, and never written.
    assert_eq!((script.matches("location").count(), script.matches("= view.location.hash.slice(1),").count()), (1, 1));
}

/// Rankings that the browser's half is held to by `tests/tools/search.mjs`.
#[test]
fn rankings_are_those_that_the_browser_finds() {
    let site = check::site(SITE);
    let indexes = &site.built.search;
    let french = index(indexes, "fr");
    let searcher = Searcher::new(french, &indexes.others);
    let more = [
        "la dette",
        "aide parler",
        "jour",
        "écoute de jour",
        "pap",
        "esclavage dettes",
        "debt",
        "mon chum me fait peur",
        "genre chum peur frais fou",
        "servitudes dettes",
        "sevritude pour detes",
        "my scared boyfriends debt",
        // Names that a script gives to every object.
        "constructor",
        "constructor dette",
        "de la detsse",
        "bondage debts de la",
        // An idea that leads nowhere.
        "fog enfant",
    ];
    let questions = QUESTIONS.iter().map(|(question, _)| *question).chain(more);
    let cases: Vec<Value> = questions
        .map(|question| {
            let (answer, files) = searcher.load(question);
            let Answer { need, hits, languages } = answer;
            json!({ "query": question, "need": need, "languages": languages, "hits": hits, "files": files })
        })
        .collect();
    let shards = |site: &Outcome, name: &str| site.file(&format!("search/fr/{name}.js"));
    let mut files = vec![shards(&site, &first_file())];
    files.extend((0..french.buckets.len()).map(|number| shards(&site, &format!("w-{number}"))));
    files.extend((0..french.near.len()).map(|number| shards(&site, &format!("n-{number}"))));
    files.extend((0..french.ideas.len()).map(|number| shards(&site, &format!("c-{number}"))));
    let others = |name: &str| site.file(&format!("search/all-languages/{name}.js"));
    files.extend((0..indexes.others.buckets.len()).map(|number| others(&format!("w-{number}"))));
    let cases: Vec<String> = cases.iter().map(Value::to_string).collect();
    let files: Vec<String> = files.iter().map(|file| json!(file).to_string()).collect();
    let dealt: Vec<String> =
        [("etaoinscrdé", "und"), ("اليمنوتربد", "ar")].into_iter().map(dealt).map(|dealt| dealt.to_string()).collect();
    let lists = [files, cases, dealt].map(|list| list.join(",\n"));
    let [files, cases, dealt] = lists;
    let made = format!("{{\n\"files\": [\n{files}\n],\n\"cases\": [\n{cases}\n],\n\"dealt\": [\n{dealt}\n]\n}}\n");
    expect_test::expect_file![format!("{TOP}/tests/search/rankings.json")].assert_eq(&made);
}

/// Thousands of words dealt out, and which files some of them, and slips of them, are looked for in.
fn dealt((letters, tag): (&str, &str)) -> Value {
    let reader = Reader::of(tag);
    let letters: Vec<char> = letters.chars().collect();
    let word = |number: u64| -> String {
        let mut lot = number.wrapping_mul(0x9e37_79b9_7f4a_7c15);
        let mut next = |below: usize| {
            lot = lot.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
            (lot >> 33) as usize % below
        };
        // Letters that stand first in the list come more often.
        (0..3 + next(6)).map(|_| letters[next(letters.len()).min(next(letters.len()))]).collect()
    };
    let words: BTreeSet<String> = (0..6_000).map(word).collect();
    let weighed: Vec<(&str, usize)> = words.iter().map(|word| (word.as_str(), 30)).collect();
    let (layout, ..) = Layout::of(
        &weighed,
        |word| reader.place(word),
        |word| (word.len() > 4).then(|| reader.bare(word).unwrap_or(word)),
    );
    let asked: Vec<String> = words
        .iter()
        .step_by(40)
        .flat_map(|word| [word.clone(), word.chars().skip(1).collect(), format!("{word}é𐐷")])
        .collect();
    let places: Vec<Value> = asked
        .iter()
        .map(|word| {
            json!([
                word,
                layout.bucket(reader.place(word)),
                layout.near(reader.bare(word).unwrap_or(word)).into_iter().collect::<BTreeSet<_>>()
            ])
        })
        .collect();
    let Layout { seed, ends, splits, near } = layout;
    assert!(ends.len() > 3 && near > 3 && !splits.is_empty(), "{ends:?} {near} {splits:?}");
    let table = normalise::table(tag, &|| letters.clone());
    json!({ "start": { "h": seed, "b": ends, "x": splits, "f": near, "tag": tag }, "table": table, "places": places })
}

/// A judged query.
struct Judged {
    query: String,
    keys: BTreeMap<String, u8>,
}

fn judged(code: &str) -> Vec<Judged> {
    let text = std::fs::read_to_string(format!("{TOP}/tests/search/queries/{code}.yaml")).expect("queries");
    let read = text.lines().filter(|line| line.starts_with("- {query: \"")).map(|line| {
        let rest = line.strip_prefix("- {query: \"").expect("a query");
        let (query, rest) = rest.split_once("\", as:").expect("its end");
        let keys = rest.split_once("judged: {").map_or("", |(_, keys)| keys).trim_end_matches('}');
        let pairs = keys.split(',').filter_map(|pair| {
            let (key, grade) = pair.split_once(':')?;
            Some((key.trim().to_owned(), grade.trim().parse().ok()?))
        });
        Judged { query: query.replace("\\\"", "\""), keys: pairs.collect() }
    });
    read.collect()
}

/// A third of the queries is not looked at while rankings are tuned (FNV-1a of its letters).
fn kept_back(query: &str) -> bool {
    let hash = query
        .bytes()
        .fold(0xcbf2_9ce4_8422_2325_u64, |hash, byte| (hash ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3));
    hash.is_multiple_of(3)
}

/// Queries with how much each page helps, by language; a query is good if one of its first three pages is needed or very useful.
fn is_good(index: &Index, searcher: &Searcher, query: &str, keys: &BTreeMap<String, u8>) -> bool {
    let found = ask(index, searcher, query);
    found.iter().take(3).any(|key| keys.get(key).is_some_and(|grade| *grade >= 2))
}

/// The least share of good queries, as measured: of all, and of the third that is kept back.
const FLOORS: [(&str, f64, f64); 7] = [
    ("fr", 0.90, 0.90),
    ("en", 0.90, 0.90),
    ("es", 0.90, 0.90),
    ("ar", 0.90, 0.90),
    ("zh", 0.90, 0.90),
    ("ht", 0.90, 0.90),
    ("pa", 0.90, 0.90),
];

/// The indexes of the real site, made once for the tests of this file.
fn real_indexes() -> &'static Indexes {
    &real_site::web().built.search
}

#[test]
fn judged_queries_find_what_is_needed_among_the_first_three() {
    let indexes = real_indexes();
    let mut told = String::new();
    let mut low = Vec::new();
    for (code, floor, kept_floor) in FLOORS {
        let index = index(indexes, code);
        let searcher = Searcher::new(index, &indexes.others);
        // Good ones and all, of the two thirds and of the third that is kept back.
        let mut counts = [[0_u32; 2]; 2];
        for one in &judged(code) {
            let kept = kept_back(&one.query);
            let count = &mut counts[usize::from(kept)];
            count[1] += 1;
            if is_good(index, &searcher, &one.query, &one.keys) {
                count[0] += 1;
            } else if !kept && std::env::var_os("SEARCH_MISSES").is_some() {
                let first: Vec<String> = ask(index, &searcher, &one.query).into_iter().take(3).collect();
                told += &format!("  {code} {}: {first:?}\n", one.query);
            }
        }
        let [tuned, kept] = counts;
        let share = |good: u32, all: u32| f64::from(good) / f64::from(all.max(1));
        let all = share(tuned[0] + kept[0], tuned[1] + kept[1]);
        told += &format!("{code}: {all:.3} of {} (kept back: {} of {})\n", tuned[1] + kept[1], kept[0], kept[1]);
        if all < floor || share(kept[0], kept[1]) < kept_floor || kept[1] == 0 {
            low.push(code);
        }
    }
    println!("{told}");
    assert!(low.is_empty(), "{low:?}\n{told}");
}

/// Letters with accents, and their plain letters with the accent that stands behind them.
const ACCENTS: [(&str, char); 4] = [
    ("aáeéiíoóuúAÁEÉIÍOÓUÚ", '\u{301}'),
    ("aàeèoòuùAÀEÈOÒ", '\u{300}'),
    ("aâeêiîoôuûAÂEÊ", '\u{302}'),
    ("nñNÑ", '\u{303}'),
];

/// The same question, written otherwise, by kind of writing.
fn written_otherwise(query: &str, code: &str, index: &Index) -> Vec<(&'static str, String)> {
    let mut plain = query.to_owned();
    let mut apart = query.to_owned();
    for (pairs, accent) in ACCENTS {
        let letters: Vec<char> = pairs.chars().collect();
        for pair in letters.chunks(2) {
            plain = plain.replace(pair[1], &pair[0].to_string());
            apart = apart.replace(pair[1], &format!("{}{accent}", pair[0]));
        }
    }
    let plain = plain.replace(['ë', 'ê'], "e").replace(['ï', 'î'], "i").replace('ç', "c");
    let arabic = [("أ", "ا"), ("إ", "ا"), ("آ", "ا"), ("ى", "ي"), ("ة", "ه")];
    let persian = [("ك", "ک"), ("ي", "ی")];
    let joined =
        |pairs: &[(&str, &str)]| pairs.iter().fold(query.to_owned(), |text, (from, to)| text.replace(from, to));
    let split = query.split(' ').map(|word| match word.char_indices().nth(3) {
        Some((at, _)) if code == "ar" => format!("{}\u{200c}{}", &word[..at], &word[at..]),
        _ => word.to_owned(),
    });
    let split: Vec<String> = split.collect();
    // Of each simplified character the traditional ones that the browser is told of.
    let table = index.table.as_ref().and_then(|table| table["h"].as_str()).unwrap_or_default();
    let pairs: Vec<char> = if code == "zh" { table.chars().collect() } else { Vec::new() };
    let traditional = query.chars().map(|sign| {
        let pair = pairs.chunks(2).find(|pair| pair.get(1) == Some(&sign));
        pair.map_or(sign, |pair| pair[0])
    });
    let elided = if code == "fr" { query.replace(" l’", " ").replace(" d’", " ") } else { query.to_owned() };
    let made = [
        ("capitals", query.to_uppercase()),
        ("accents", plain),
        ("accents apart", apart),
        ("apostrophes", query.replace(['’', '\''], "ʼ")),
        ("elision", elided),
        ("arabic letters", joined(&arabic)),
        ("persian letters", joined(&persian)),
        ("non-joiner", split.join(" ")),
        ("traditional", traditional.collect()),
    ];
    made.into_iter().filter(|(_, text)| text != query).collect()
}

/// A question with one slip of the finger in a word of five letters or more: by lot, always the same.
fn with_slip(query: &str) -> Option<String> {
    let mut lot = format!("{query} slip")
        .bytes()
        .fold(0xcbf2_9ce4_8422_2325_u64, |hash, byte| (hash ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3));
    let mut draw = |most: usize| {
        lot = lot.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        (lot >> 33) as usize % most
    };
    let mut words: Vec<String> = query.split(' ').map(str::to_owned).collect();
    let is_long = |word: &&mut String| {
        word.chars().count() >= 5 && word.chars().all(|letter| !letter.is_ascii() || letter.is_ascii_alphabetic())
    };
    let mut long: Vec<&mut String> = words.iter_mut().filter(is_long).collect();
    long.retain(|word| !word.chars().any(|letter| ('\u{3040}'..='\u{9fff}').contains(&letter)));
    if long.is_empty() {
        return None;
    }
    let which = draw(long.len());
    let mut letters: Vec<char> = long[which].chars().collect();
    let at = 1 + draw(letters.len() - 2);
    let other = letters[draw(letters.len())];
    match draw(4) {
        0 => drop(letters.remove(at)),
        1 => letters.insert(at, other),
        2 => letters[at] = other,
        _ => letters.swap(at, at + 1),
    }
    *long[which] = letters.into_iter().collect();
    let text = words.join(" ");
    (text != query).then_some(text)
}

/// Of the judged queries that find what is needed, how many still do when they are written otherwise, and with a slip.
#[test]
fn questions_written_otherwise_or_with_a_slip_find_the_same() {
    let indexes = real_indexes();
    let mut told = String::new();
    let mut low = Vec::new();
    for (code, ..) in FLOORS {
        let index = index(indexes, code);
        let searcher = Searcher::new(index, &indexes.others);
        // Good ones with a change and without.
        let (mut otherwise, mut slips) = ([0_u32; 2], [0_u32; 2]);
        let mut lost = String::new();
        for one in &judged(code) {
            let clean = u32::from(is_good(index, &searcher, &one.query, &one.keys));
            for (kind, text) in written_otherwise(&one.query, code, index) {
                let good = u32::from(is_good(index, &searcher, &text, &one.keys));
                otherwise = [otherwise[0] + good, otherwise[1] + clean];
                if good < clean && !kept_back(&one.query) {
                    lost += &format!("  {kind}: {} = {text}\n", one.query);
                }
            }
            if let Some(text) = with_slip(&one.query) {
                let good = u32::from(is_good(index, &searcher, &text, &one.keys));
                slips = [slips[0] + good, slips[1] + clean];
                if good < clean && !kept_back(&one.query) {
                    lost += &format!("  slip: {} = {text}\n", one.query);
                }
            }
        }
        let share = |[good, clean]: [u32; 2]| if clean == 0 { 1.0 } else { f64::from(good) / f64::from(clean) };
        told += &format!("{code}: written otherwise {otherwise:?}, with a slip {slips:?}\n{lost}");
        if share(otherwise) < 0.98 || share(slips) < 0.90 {
            low.push(code);
        }
    }
    println!("{told}");
    assert!(low.is_empty(), "{low:?}\n{told}");
}

/// A word that pages of the language hold is not said to be of another; one that they do not hold is.
#[test]
fn other_languages_are_named_for_words_that_this_one_does_not_hold() {
    let said = |code, word| Searcher::new(index(real_indexes(), code), &real_indexes().others).seek(word).languages;
    assert_eq!(said("es", "secreto"), Vec::<String>::new());
    assert!(said("fr", "deuda").contains(&"es".to_owned()), "{:?}", said("fr", "deuda"));
}

/// Where ideas lead there are pages, and only ideas that somebody can say lead anywhere.
#[test]
fn ideas_lead_to_pages_of_the_site() {
    let site = real_site::web();
    let built = site.built.site.as_ref().expect("a site");
    let said = said::read(&site.tree, &built.config.languages, &mut Report::new());
    let named = |key: &str| built.entries.iter().any(|entry| *entry.key == *key);
    let words: Vec<&String> = said.values().flat_map(|said| said.concepts.keys()).collect();
    for (idea, keys) in said.values().flat_map(|said| &said.leads) {
        let lost: Vec<&String> = keys.iter().filter(|key| !named(key)).collect();
        assert!(lost.is_empty(), "{idea} leads to {lost:?}");
        assert!(idea == "need" || words.contains(&idea), "nobody says {idea}");
    }
}

/// What the first query of one word asks for, packed: the script, the first file, a bucket, records of ten results.
#[test]
fn a_first_query_is_light() {
    let site = real_site::web();
    let indexes = real_indexes();
    let script = site.paths().into_iter().find(|path| path.starts_with("assets/search.") && path.ends_with(".js"));
    let client = budget::best(&site.file(script.expect("the script")));
    for index in indexes.all.iter().filter(|index| index.scope == View::Public) {
        let weigh = |name: &str| budget::best(&site.file(&format!("search/{}/{name}.js", index.code)));
        let start = weigh(&first_file());
        let mut buckets: Vec<usize> = (0..index.buckets.len()).map(|number| weigh(&format!("w-{number}"))).collect();
        buckets.sort_unstable();
        let count = index.pages.len().div_ceil(fanal::search::index::RECORDS);
        let mut records: Vec<usize> = (0..count).map(|number| weigh(&format!("r-{number}"))).collect();
        records.sort_unstable();
        let heavy = buckets.last().copied().unwrap_or_default();
        let ten: usize = records.iter().rev().take(10).sum();
        println!(
            "{}: {} pages, {} buckets ({}..{heavy}), start {start}, client {client}, ten records {ten}",
            index.code,
            index.pages.len(),
            index.buckets.len(),
            buckets[0]
        );
        assert!(client + start + heavy + ten < 40_000, "{}: {client} + {start} + {heavy} + {ten}", index.code);
        let words = |text: &str| {
            let lines = shard::read_words(text);
            lines.iter().map(|line| line.folded.clone()).collect::<std::collections::BTreeSet<_>>().len()
        };
        let few = index.buckets.iter().filter(|bucket| words(&bucket.words) < FEWEST).count();
        assert!(few == 0 || index.buckets.len() == 1, "{} has {few} small buckets", index.code);
        let others = &indexes.others.buckets;
        assert!(
            others.len() > 1 && others.iter().all(|lines| words(lines) >= FEWEST),
            "a bucket of all languages is small"
        );
    }
}

/// What a word is worth hangs on no order: of pages, of parts in which they are read.
#[test]
fn pages_read_in_other_parts_and_order_give_the_same_index() {
    let outcome = real_site::web();
    let site = outcome.built.site.as_ref().expect("a site");
    let said = said::read(&outcome.tree, &site.config.languages, &mut Report::new());
    let ideas = Ideas::of(site, &said);
    for index in real_indexes().all.iter().filter(|index| ["fr", "zh"].contains(&index.code.as_str())) {
        let (code, scope) = (index.code.clone(), index.scope);
        let views = Profile::WEB.views;
        let jobs = gather::jobs(site, views).into_iter().filter(|job| job.code == code && job.scope == scope);
        let parts = jobs.flat_map(|job| job.pages.rchunks(70).map(<[(usize, View)]>::to_vec).collect::<Vec<_>>());
        let parts = parts.map(|mut pages| {
            pages.reverse();
            let job = gather::Job { code: code.clone(), scope, number: 0, pages };
            gather::pages(site, &job, views, &gather::Kept::default())
        });
        let other = index::index(site, (&code, scope), &ideas, parts.collect());
        assert!(other == *index, "{} differs", index.code);
    }
}

/// In a preview a page is read again only if its text is another; what was kept leaves no trace in the index.
#[test]
fn of_pages_that_were_read_before_only_changed_ones_are_read_again() {
    let settings = pipeline::Settings {
        clock: pipeline::Clock::Day(Date::parse(check::DAY).expect("a day")),
        profile: Profile::WEB,
        minify: None,
        drafts: false,
    };
    let memory = Memory::new();
    let build = |text: &str, memory: &Memory| {
        let tree = check::with_defaults(check::files(text));
        pipeline::build(&tree, &Seals::default(), &settings, memory, &mut pipeline::InMemory::default()).search
    };
    let before = build(SITE, &memory);
    let read = memory.words.read();
    assert_eq!(read, before.all.iter().map(|index| index.pages.len()).sum::<usize>());
    assert!(build(SITE, &memory) == before && memory.words.read() == read);
    let changed = SITE.replace("On cueille une pêche.", "On cueille une prune.");
    let after = build(&changed, &memory);
    assert_eq!(memory.words.read(), read + 1);
    assert!(after != before && after == build(&changed, &Memory::new()));
    let without = changed.replace("ouest/facts.yaml ---\n{}", "ouest/facts.yaml ---\ndraft: true");
    assert!(build(&without, &memory) == build(&without, &Memory::new()));
}
