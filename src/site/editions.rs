//! Which text each language shows: own, borrowed, facts only, or none. Enters: the entries, the configuration, the day. Leaves:
//! a decision per entry and language, made once; every later stage asks it.

use std::collections::BTreeMap;

use crate::content::entry::{Borrow, Edition, Entry, Policy, State, Unreviewed};
use crate::content::ledger;
use crate::date::Date;
use crate::diag::report::{Code, Place, Problem, Report};
use crate::lang::{self, Language};
use crate::path::SourcePath;
use crate::site::config::Config;
use crate::site::model::{Intro, Reason, Shown};
use crate::site::standing::{self, Standing};

const FRENCH_FIRST: Code = Code::advice("E101");
const PARITY: Code = Code::error("E102");
const SAMPLE: Code = Code::stop("E103");
const MACHINE_INDIGENOUS: Code = Code::error("E104");
const NO_LEDGER: Code = Code::advice("E105");
const DRAFT: Code = Code::advice("E106");

/// Decides for every entry and language.
pub fn decide(entries: &[Entry], config: &Config, day: Date, report: &mut Report) -> Vec<Vec<Shown>> {
    entries.iter().map(|entry| decide_entry(entry, config, day, report)).collect()
}

/// In which languages an entry may show the text that it has for the family alone, by the entry's place. Such a text follows the same
/// rules as a whole one: its French comes first, and what no policy shows is not shown.
pub fn decide_family(
    entries: &[Entry],
    shown: &[Vec<Shown>],
    config: &Config,
    report: &mut Report,
) -> BTreeMap<usize, Vec<lang::Code>> {
    let mut decided = BTreeMap::new();
    let languages = &config.languages;
    for (at, entry) in entries.iter().enumerate().filter(|(_, entry)| !entry.family.is_empty()) {
        let french = languages.iter().position(|language| language.tag.language() == "fr");
        let waits = config.french_first && french.is_some_and(|french| !shown[at][french].is_own());
        if waits || !shown[at].iter().any(Shown::is_own) {
            continue;
        }
        let policy = config.policy(entry.kind, entry.policy);
        let texts = entry.family.iter().filter(|edition| {
            let Some(language) = languages.get(&edition.language) else { return false };
            worth(&told(entry, edition), language, config, policy, report).is_own()
        });
        decided.insert(at, texts.map(|edition| edition.language.clone()).collect());
    }
    decided
}

fn decide_entry(entry: &Entry, config: &Config, day: Date, report: &mut Report) -> Vec<Shown> {
    let languages = &config.languages;
    if entry.sample && !config.sample {
        let place = Place::file(&entry.facts_path);
        report.add(Problem::new(SAMPLE).at(place).with("key", &*entry.key).in_bundle(&entry.key));
    }
    if standing::of(entry) == Standing::Withdrawn {
        return vec![Shown::Withheld(Reason::Withdrawn); languages.len()];
    }
    if entry.editions.iter().all(|edition| edition.bodies.is_empty()) {
        return vec![Shown::Withheld(Reason::NoPage); languages.len()];
    }
    if entry.draft && config.drafts {
        let problem = Problem::new(DRAFT).at(Place::file(&entry.facts_path)).with("key", &*entry.key);
        report.add(problem.in_bundle(&entry.key));
        let written = |language: &Language| match entry.edition(&language.code) {
            Some(_) => Shown::Own { notice: false },
            None => Shown::Withheld(Reason::Draft),
        };
        return languages.iter().map(written).collect();
    }
    if entry.draft || !entry.in_window(day) {
        let reason = if entry.draft { Reason::Draft } else { Reason::OutsideWindow };
        return vec![Shown::Withheld(reason); languages.len()];
    }
    let policy = config.policy(entry.kind, entry.policy);
    let mut shown: Vec<Shown> = languages.iter().map(|language| own(entry, language, config, policy, report)).collect();
    put_french_first(entry, config, &mut shown, report);
    let lenders: Vec<&lang::Code> =
        languages.codes().zip(&shown).filter(|(_, shown)| shown.is_own()).map(|(code, _)| code).collect();
    let shown: Vec<Shown> = languages
        .iter()
        .zip(&shown)
        .map(|(language, own)| match own {
            Shown::Withheld(Reason::Missing) => borrow(entry, language, policy, &lenders),
            own => own.clone(),
        })
        .collect();
    check_parity(entry, config, &shown, report);
    shown
}

/// What the entry's own text in a language is worth.
fn own(entry: &Entry, language: &Language, config: &Config, policy: Policy, report: &mut Report) -> Shown {
    let Some(edition) = entry.edition(&language.code) else { return Shown::Withheld(Reason::Missing) };
    worth(&told(entry, edition), language, config, policy, report)
}

fn told<'a>(entry: &'a Entry, edition: &'a Edition) -> Text<'a> {
    Text {
        path: &edition.path,
        state: edition.state,
        origin: &edition.origin,
        source: &entry.source,
        bundle: Some(&entry.key),
    }
}

/// The texts of a section or of the home page: those that may be shown, each with what its readers must know. What may not is as if
/// it were missing.
pub fn decide_intros(
    intros: BTreeMap<lang::Code, Intro>,
    kind: &str,
    config: &Config,
    report: &mut Report,
) -> BTreeMap<lang::Code, Intro> {
    let policy = config.policy(kind, Policy { borrow: Borrow::Notice, unreviewed: Unreviewed::Notice });
    let Some(source) = Intro::source(&intros, config).map(|intro| intro.language.clone()) else { return intros };
    let decided = intros.into_iter().filter_map(|(code, mut intro)| {
        let language = config.languages.get(&code)?;
        let (path, origin) = (&intro.path, intro.origin.as_str());
        let text = Text { path, state: intro.state, origin, source: &source, bundle: None };
        match worth(&text, language, config, policy, report) {
            Shown::Own { notice } => intro.notice = notice,
            _ => return None,
        }
        Some((code, intro))
    });
    french_intros_first(decided.collect(), config, report)
}

/// `french_first` for the texts of sections and of the home page: without the French one, the others wait for it.
fn french_intros_first(
    intros: BTreeMap<lang::Code, Intro>,
    config: &Config,
    report: &mut Report,
) -> BTreeMap<lang::Code, Intro> {
    let french = config.languages.iter().find(|language| language.tag.language() == "fr");
    let Some(french) = french.filter(|french| config.french_first && !intros.contains_key(&french.code)) else {
        return intros;
    };
    let shown = intros.into_iter().filter(|(code, intro)| {
        let Some(language) = config.languages.get(code).filter(|language| !language.indigenous) else { return true };
        let file = format!("{}/{}.md", intro.path.folder(), french.code);
        let problem = Problem::new(FRENCH_FIRST).at(Place::file(&intro.path));
        report.add(problem.with("language", language).with("file", file));
        false
    });
    shown.collect()
}

/// A text in a language, as its ledger tells of it.
struct Text<'a> {
    path: &'a SourcePath,
    state: State,
    origin: &'a str,
    source: &'a lang::Code,
    bundle: Option<&'a str>,
}

impl Text<'_> {
    fn problem(&self, code: Code, language: &Language) -> Problem {
        let problem = Problem::new(code).at(Place::file(self.path)).with("language", language);
        match self.bundle {
            Some(bundle) => problem.in_bundle(bundle),
            None => problem,
        }
    }
}

fn worth(text: &Text, language: &Language, config: &Config, policy: Policy, report: &mut Report) -> Shown {
    if language.indigenous && (text.state == State::Machine || text.origin == "machine") {
        report.add(text.problem(MACHINE_INDIGENOUS, language));
        return Shown::Withheld(Reason::Unreviewed);
    }
    if text.origin == ledger::UNKNOWN {
        let together = |group: &&Vec<lang::Code>| group.contains(&language.code) && group.contains(text.source);
        if config.parity.iter().any(|group| together(&group)) {
            return Shown::Own { notice: false };
        }
        let file = text.path.as_str().trim_end_matches(".md").to_owned() + ".ledger.yaml";
        let mut problem = text.problem(NO_LEDGER, language).with("file", file);
        problem.bundle = None;
        report.add(problem.correct("state: machine\norigin: machine"));
    }
    match text.state {
        State::Missing => Shown::Withheld(Reason::Missing),
        State::Machine | State::Draft => match policy.unreviewed {
            Unreviewed::Notice => Shown::Own { notice: true },
            Unreviewed::Fallback => Shown::Withheld(Reason::Missing),
            Unreviewed::Withhold => Shown::Withheld(Reason::Unreviewed),
        },
        State::Translated | State::Reviewed | State::Approved => Shown::Own { notice: false },
    }
}

/// `french_first`: a text in another language, Indigenous languages excepted, needs the entry's own complete French text.
fn put_french_first(entry: &Entry, config: &Config, shown: &mut [Shown], report: &mut Report) {
    let is_french = |language: &Language| language.tag.language() == "fr";
    let Some(french) = config.languages.iter().position(is_french) else { return };
    if !config.french_first || shown[french].is_own() {
        return;
    }
    let french = &config.languages.iter().nth(french).unwrap_or(config.languages.first()).code;
    for (language, shown) in config.languages.iter().zip(shown) {
        if shown.is_own() && !language.indigenous {
            let told = entry.unread.contains(french)
                || config.parity.iter().any(|group| group.contains(french) && group.contains(&language.code));
            if !told {
                let path = entry.edition(&language.code).map_or(&entry.facts_path, |edition| &edition.path);
                let file = format!("{}/{french}.md", entry.facts_path.folder());
                let problem = Problem::new(FRENCH_FIRST).at(Place::file(path));
                report.add(problem.with("language", language).with("file", file));
            }
            *shown = Shown::Withheld(Reason::FrenchFirst);
        }
    }
}

/// What stands in for a text that is missing: the reader's fallbacks first, then the source, then the order of the site.
fn borrow(entry: &Entry, language: &Language, policy: Policy, lenders: &[&lang::Code]) -> Shown {
    let preferred = language.fallback.iter().chain([&entry.source]);
    let lender = preferred.filter(|code| lenders.contains(code)).chain(lenders.iter().copied()).next();
    match (lender, policy.borrow) {
        (Some(from), Borrow::Notice) => Shown::Borrowed { from: from.clone() },
        (Some(from), Borrow::Never) if entry.contact.is_some() || entry.event.is_some() => {
            Shown::Facts { from: from.clone() }
        }
        _ => Shown::Withheld(Reason::Missing),
    }
}

/// Languages of a parity group publish together: one text without the other is an error that names the file to write.
fn check_parity(entry: &Entry, config: &Config, shown: &[Shown], report: &mut Report) {
    for group in &config.parity {
        let of = |code: &lang::Code| {
            let at = config.languages.codes().position(|other| other == code);
            at.is_some_and(|at| shown[at].is_own() || shown[at] == Shown::Withheld(Reason::FrenchFirst))
        };
        let Some(present) = group.iter().find(|code| of(code)) else { continue };
        for missing in group.iter().filter(|code| !of(code) && !entry.unread.contains(code)) {
            let path = entry.edition(present).map_or(&entry.facts_path, |edition| &edition.path);
            let language = config.languages.get(missing).into_iter().collect::<Vec<_>>();
            let file = format!("{}/{missing}.md", entry.facts_path.folder());
            report.add(
                Problem::new(PARITY)
                    .at(Place::file(path))
                    .with("language", language)
                    .with("file", file)
                    .in_bundle(&entry.key),
            );
        }
    }
}
