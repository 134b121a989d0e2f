//! For whom and when help is looked for: groups of people by their traits, and which traits are asked about together. Enters: the
//! languages to ask about, the crossings that someone wants. Leaves: groups, those with fewer traits first.

use serde::Serialize;

use crate::content::service::Gender;

/// What a group of people may be told apart by.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Trait {
    Language,
    Age,
    Gender,
    Hours,
}

/// The traits by their names: in English, in French.
pub const TRAITS: [(&str, &str, Trait); 4] = [
    ("language", "langue", Trait::Language),
    ("age", "âge", Trait::Age),
    ("gender", "genre", Trait::Gender),
    ("hours", "heures", Trait::Hours),
];

/// When someone must answer.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Band {
    /// Day and night, every day.
    Always,
    /// At seven in the evening, from Monday to Friday.
    Evenings,
    /// On Saturday and on Sunday.
    Weekends,
}

/// Years, both included.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug, Serialize)]
pub struct Years {
    pub from: u8,
    pub to: u8,
}

/// The ages of which someone may ask.
pub const AGES: [Years; 4] =
    [Years { from: 6, to: 11 }, Years { from: 12, to: 13 }, Years { from: 14, to: 17 }, Years { from: 18, to: 24 }];
pub const GENDERS: [Gender; 3] = [Gender::Girls, Gender::Boys, Gender::NonBinary];
pub const BANDS: [Band; 3] = [Band::Always, Band::Evenings, Band::Weekends];

/// Whom, and when, help is looked for: everything that is said holds together. Nothing said: anyone, at any time.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Debug, Default, Serialize)]
pub struct Group {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub gender: Option<Gender>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub ages: Option<Years>,
    /// The first part of a language tag: somebody speaks it, the staff or an interpreter.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub language: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub hours: Option<Band>,
}

/// A group as numbers of its values, in `AGES`, `GENDERS`, `BANDS` and the languages asked about.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug, Default)]
pub struct Choice {
    pub gender: Option<usize>,
    pub ages: Option<usize>,
    pub language: Option<usize>,
    pub hours: Option<usize>,
}

impl Choice {
    /// How many traits are said.
    pub fn traits(self) -> usize {
        [self.gender, self.ages, self.language, self.hours].iter().flatten().count()
    }

    /// Every group that says less: the same without one of the traits or several, and at last anyone.
    pub fn parts(self) -> Vec<Choice> {
        let kept = |value: Option<usize>, mask: u8, bit: u8| value.filter(|_| mask & bit != 0);
        let mut parts: Vec<Choice> = (0..15)
            .map(|mask| Choice {
                gender: kept(self.gender, mask, 1),
                ages: kept(self.ages, mask, 2),
                language: kept(self.language, mask, 4),
                hours: kept(self.hours, mask, 8),
            })
            .filter(|part| *part != self)
            .collect();
        parts.sort();
        parts.dedup();
        parts
    }

    pub fn group(self, languages: &[String]) -> Group {
        Group {
            gender: self.gender.map(|at| GENDERS[at]),
            ages: self.ages.map(|at| AGES[at]),
            language: self.language.and_then(|at| languages.get(at).cloned()),
            hours: self.hours.map(|at| BANDS[at]),
        }
    }
}

/// What is crossed where nobody says: every two traits, and all four.
pub fn usual() -> Vec<Vec<Trait>> {
    let traits = TRAITS.map(|(.., one)| one);
    let pairs = traits.iter().enumerate().flat_map(|(at, one)| traits[at + 1..].iter().map(|other| vec![*one, *other]));
    pairs.chain([traits.to_vec()]).collect()
}

/// Anyone; every value of every trait; then every combination of values of each crossing, which holds a trait once.
pub fn choices(crossings: &[Vec<Trait>], languages: usize) -> Vec<Choice> {
    let alone = [vec![], vec![Trait::Age], vec![Trait::Gender], vec![Trait::Hours], vec![Trait::Language]];
    let mut sets: Vec<Vec<Trait>> = Vec::new();
    for set in alone.into_iter().chain(crossings.iter().cloned()) {
        if !sets.contains(&set) {
            sets.push(set);
        }
    }
    sets.sort_by_key(Vec::len);
    let values = |set: &[Trait], one: Trait, count: usize| -> Vec<Option<usize>> {
        if set.contains(&one) { (0..count).map(Some).collect() } else { vec![None] }
    };
    let mut choices = Vec::new();
    for set in &sets {
        for gender in values(set, Trait::Gender, GENDERS.len()) {
            for ages in values(set, Trait::Age, AGES.len()) {
                for language in values(set, Trait::Language, languages) {
                    for hours in values(set, Trait::Hours, BANDS.len()) {
                        choices.push(Choice { gender, ages, language, hours });
                    }
                }
            }
        }
    }
    choices
}
