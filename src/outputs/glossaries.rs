//! The words of the glossary, ready to be found in texts: made once, before pages are composed.

use std::collections::BTreeMap;

use crate::lang;
use crate::markdown::mentions::{self, Glossary};
use crate::site::model::Site;

/// The glossaries of a site, by the language in which their words are looked for.
pub type Glossaries = BTreeMap<lang::Code, (Glossary, Vec<String>)>;

/// The words of the glossary in each language whose texts link them at their first mention.
pub fn glossaries(site: &Site) -> Glossaries {
    let mut glossaries = Glossaries::new();
    if !site.config.glossary_first {
        return glossaries;
    }
    for language in site.config.languages.iter() {
        let mut terms = Vec::new();
        for (at, entry) in site.entries.iter().enumerate().filter(|(_, entry)| entry.kind == "term") {
            let Some(edition) = entry.edition(&language.code).filter(|_| site.shown(at, &language.code).is_own())
            else {
                continue;
            };
            let words = |field: &str| -> Vec<String> {
                let list = edition.words[field].as_array().into_iter().flatten();
                list.filter_map(|word| word.as_str().map(str::to_owned)).collect()
            };
            let mut forms = vec![edition.title.clone()];
            forms.extend(words("preferred").into_iter().chain(words("admitted")));
            terms.push(mentions::Term { key: entry.key.to_string(), forms });
        }
        let keys = terms.iter().map(|term| term.key.clone()).collect();
        glossaries.insert(language.code.clone(), (Glossary::new(language.tag.language(), &terms), keys));
    }
    glossaries
}
