//! Lists of facts whose words stand in the language files under the same ids. Enters: a draft and the name of a list. Leaves: problems:
//! an id twice, words without a fact, a fact without words.

use serde_json::Value as Json;

use crate::content::lesson::is_for_family_alone;
use crate::diag::report::{Code, Place, Problem, Report, nearest};
use crate::kinds::common::Draft;

const NO_WORDS: Code = Code::error("K165");
const NO_WORDS_HERE: Code = Code::advice("K166");
const WORDS_WITHOUT_FACT: Code = Code::error("K167");
const ID_TWICE: Code = Code::error("K168");

/// The ids of a list: plain ones, or those of records.
pub fn of(value: Option<&Json>) -> Vec<String> {
    let items = value.and_then(Json::as_array).into_iter().flatten();
    items.filter_map(|item| item.as_str().or_else(|| item["id"].as_str())).map(str::to_owned).collect()
}

/// Compares the ids of a list with the words of each language.
pub fn check(draft: &Draft, field: &str, report: &mut Report) {
    let ids = of(draft.facts.get(field));
    for (at, id) in ids.iter().enumerate() {
        if ids[..at].contains(id) {
            let place = draft.facts_node.find(&[field, &at.to_string()]).range.clone();
            let problem = Problem::new(ID_TWICE).at(Place::range(draft.facts_path, place));
            report.add(problem.with("id", id).with("field", field).in_bundle(draft.key));
        }
    }
    for text in draft.texts.iter().filter(|text| !is_for_family_alone(&text.words)) {
        let words = text.words.get(field).and_then(Json::as_object);
        for (id, _) in words.into_iter().flatten().filter(|(id, _)| !ids.contains(id)) {
            let near = nearest(id, ids.iter().map(String::as_str)).unwrap_or_default().to_owned();
            let place = Place::range(text.path, text.front.find_key(&[field, id]));
            let problem = Problem::new(WORDS_WITHOUT_FACT).at(place).with("id", id).with("field", field);
            report.add(problem.with("near", near).in_bundle(draft.key));
        }
        let missing: Vec<String> =
            ids.iter().filter(|id| words.is_none_or(|words| !words.contains_key(*id))).cloned().collect();
        if missing.is_empty() {
            continue;
        }
        let code = if text.language == draft.source { NO_WORDS } else { NO_WORDS_HERE };
        let lines = missing.iter().map(|id| format!("{id}: …")).collect::<Vec<_>>().join(", ");
        let problem = Problem::new(code).at(Place::range(text.path, text.front.find(&[field]).range.clone()));
        let problem = problem.with("missing", missing).with("field", field);
        report.add(problem.correct(format!("{field}: {{ {lines} }}")).in_bundle(draft.key));
    }
}
