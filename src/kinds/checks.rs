//! What no record of a service or a place may say: names of languages in place of tags, ages that are none, an import called a
//! verification, a shelter that nobody asked, a house that is confidential by its own words. Enters: facts that have their shape. Leaves:
//! problems with the line to write instead.

use serde_json::Value as Json;

use crate::area;
use crate::content::contact::{Contact, Spoken};
use crate::content::service::{Ages, Eligibility, Method, Premises, Service, Status, Window};
use crate::content::tongues::{self, Meant};
use crate::diag::report::{Code, Place, Problem, Report};
use crate::kinds::ages;
use crate::kinds::common::Draft;
use crate::text::fold::fold;

const NOT_A_TAG: Code = Code::error("K141");
const SAYS_CONFIDENTIAL: Code = Code::error("K143");
const POSTAL_CODE: Code = Code::advice("K144");
const POSTAL_CODE_ELSEWHERE: Code = Code::advice("K145");
const FOLLOWS_READERS: Code = Code::advice("K146");
const NO_AGE: Code = Code::error("K147");
const AGES_TURNED: Code = Code::error("K148");
const NO_CONSENT: Code = Code::error("K149");
const IMPORT: Code = Code::error("K152");
const POINT_ELSEWHERE: Code = Code::advice("K154");
const POINT_OF_A_TOWN: Code = Code::advice("K155");
const NOT_PROTECTED: Code = Code::advice("K157");
const ALERT_TURNED: Code = Code::error("K159");
const ALERT_WITHOUT_WORDS: Code = Code::error("K160");
const ENDED_IN_SILENCE: Code = Code::advice("K162");

/// Words with which people type into an address that it must not be told, folded.
const CONFIDENTIAL: [&str; 9] = [
    "confidentiel",
    "confidential",
    "confidencial",
    "konfidansyel",
    "secrete",
    "undisclosed",
    "non divulgue",
    "سري",
    "保密",
];

/// Parts of an address on the web that say where a reader comes from.
const TRACKING: [&str; 10] =
    ["utm_", "fbclid", "gclid", "dclid", "msclkid", "mc_cid", "mc_eid", "igshid", "yclid", "_hsenc"];

/// Points that programs give for an address that they do not find: the middle of a country, of a province, of a town. Degrees, as Google
/// Maps, Nominatim and GeoNames tell them, to four decimals.
const MIDDLES: [(&str, f64, f64); 12] = [
    ("0, 0", 0.0, 0.0),
    ("Canada", 56.1304, -106.3468),
    ("Québec (province)", 52.9399, -73.5491),
    ("Québec (province)", 52.4761, -71.8259),
    ("Montréal", 45.5017, -73.5673),
    ("Montréal", 45.5032, -73.5698),
    ("Montréal", 45.5088, -73.5878),
    ("Québec", 46.8139, -71.2080),
    ("Québec", 46.8123, -71.2145),
    ("Laval", 45.6066, -73.7124),
    ("Gatineau", 45.4765, -75.7013),
    ("Trois-Rivières", 46.3432, -72.5433),
];

/// The languages of a list that has already its shape; `place` says where the one at a position stands.
pub fn spoken(list: &Json, key: &str, place: &dyn Fn(usize) -> Place, report: &mut Report) -> Vec<Spoken> {
    let mut spoken = Vec::new();
    for (at, one) in list.as_array().into_iter().flatten().enumerate() {
        let Some(word) = one["tag"].as_str() else { continue };
        match tongues::read(word) {
            Ok(tag) => spoken.push(Spoken { tag, interpreter: one["how"] == "interpreter" }),
            Err(meant) => report.add(not_a_tag(list, at, word, meant).at(place(at)).in_bundle(key)),
        }
    }
    spoken
}

/// What is said of the word at a position of a list. The line to write instead holds the whole list; there is none while another word
/// of the list is a question.
fn not_a_tag(list: &Json, at: usize, word: &str, meant: Meant) -> Problem {
    let problem = Problem::new(NOT_A_TAG).with("word", word);
    let line = |tags: &[&str]| {
        let mut whole: Vec<String> = Vec::new();
        for (known, item) in list.as_array().into_iter().flatten().enumerate() {
            let own = item["tag"].as_str().unwrap_or_default();
            let tags = match tongues::read(own) {
                _ if known == at => tags.to_vec(),
                Ok(_) => vec![own],
                Err(Meant::One(tag)) => vec![tag],
                Err(_) => return None,
            };
            for tag in tags {
                let item = match item["how"] == "interpreter" {
                    true => format!("{{ tag: {tag}, how: interpreter }}"),
                    false => tag.to_owned(),
                };
                if !whole.contains(&item) {
                    whole.push(item);
                }
            }
        }
        Some(format!("languages: [{}]", whole.join(", ")))
    };
    let (state, known, line): (&str, Vec<String>, Option<String>) = match meant {
        Meant::One(tag) => ("single", vec![tag.to_owned()], line(&[tag])),
        Meant::Several(may_be) => ("several", may_be.iter().map(|name| (*name).to_owned()).collect(), None),
        Meant::Many(tags) => {
            let whole = Some(&tags).filter(|tags| tags.len() > 1).and_then(|tags| line(tags));
            ("joined", tags.iter().map(|tag| (*tag).to_owned()).collect(), whole)
        }
        Meant::Unknown => ("unknown", Vec::new(), None),
    };
    let mut problem = problem.with("meant", state).with("known", known);
    problem.correction = line;
    problem
}

/// Checks a service once it is read.
pub fn service(draft: &Draft, contact: &Contact, service: &Service, sample: bool, report: &mut Report) {
    let place = |path: &[&str]| Place::range(draft.facts_path, draft.facts_node.find(path).range.clone());
    age_limits(draft, &service.ages, &service.eligibility, report);
    if let Some(verified) = service.verified.as_ref().filter(|verified| verified.method == Method::Import) {
        report.add(Problem::new(IMPORT).at(verified.place.clone()).in_bundle(draft.key));
    }
    // What a shelter tells on its own site may be named; who answers there, and where it is, only if it agrees.
    let leads_there = !service.access.is_empty() || !contact.phones.is_empty();
    let asked = service.consent.is_some() || draft.unpublished() || sample;
    let violence = service.is_of_type("violence-help") && service.access.iter().any(|access| access.place.is_some());
    if (service.houses() || violence) && leads_there && !asked {
        report.add(Problem::new(NO_CONSENT).at(place(&["types"])).with("key", draft.key).in_bundle(draft.key));
    }
    if let Some(Window { from: Some(from), until: Some(until) }) = service.alert
        && until < from
    {
        let problem = Problem::new(ALERT_TURNED).at(place(&["alert", "until"]));
        report.add(problem.with("from", from.to_string()).with("until", until.to_string()).in_bundle(draft.key));
    }
    if service.alert.is_some() && draft.texts.iter().all(|text| !text.words.contains_key("alert")) {
        report.add(Problem::new(ALERT_WITHOUT_WORDS).at(place(&["alert"])).in_bundle(draft.key));
    }
    if matches!(service.status, Status::Closed | Status::Merged) && service.closed.is_none() {
        let problem = Problem::new(ENDED_IN_SILENCE).at(place(&["status"])).with("key", draft.key);
        report.add(problem.in_bundle(draft.key));
    }
    ages::check(draft, service, report);
    let chat = match draft.facts_node.find(&["chat", "url"]).text() {
        None if draft.facts_node.get("chat").is_some_and(|chat| chat.get("url").is_none()) => vec!["chat"],
        _ => vec!["chat", "url"],
    };
    addresses(draft, &["web"], &contact.web, report);
    addresses(draft, &["form"], &contact.form, report);
    addresses(draft, &chat, &contact.chat.url, report);
}

/// Checks addresses on the web, (code of the page's language, address), that stand at a path of the facts.
pub fn addresses(draft: &Draft, path: &[&str], list: &[(String, String)], report: &mut Report) {
    for (code, url) in list {
        let path: Vec<&str> = path.iter().copied().chain([code.as_str()]).collect();
        let place = || Place::range(draft.facts_path, draft.facts_node.find(&path).range.clone());
        if let Some(clean) = without_tracking(url) {
            let problem = Problem::new(FOLLOWS_READERS).at(place()).with("word", url);
            report.add(problem.correct(format!("{code}: {clean}")).in_bundle(draft.key));
        }
        if let Some(rest) = url.strip_prefix("http://") {
            let problem = Problem::new(NOT_PROTECTED).at(place()).with("word", url);
            report.add(problem.correct(format!("{code}: https://{rest}")).in_bundle(draft.key));
        }
    }
}

/// An address without the parts that say where a reader comes from; nothing if it has none.
fn without_tracking(url: &str) -> Option<String> {
    let (rest, fragment) = url.split_once('#').map_or((url, ""), |(rest, fragment)| (rest, fragment));
    let (page, query) = rest.split_once('?')?;
    let follows = |part: &str| TRACKING.iter().any(|name| part.to_ascii_lowercase().starts_with(name));
    let kept: Vec<&str> = query.split('&').filter(|part| !follows(part)).collect();
    if kept.len() == query.split('&').count() {
        return None;
    }
    let mut clean = page.to_owned();
    if !kept.is_empty() {
        clean = format!("{clean}?{}", kept.join("&"));
    }
    Some(if fragment.is_empty() { clean } else { format!("{clean}#{fragment}") })
}

/// Ages that sheets write where nobody knows, and ages the wrong way round.
fn age_limits(draft: &Draft, ages: &Ages, eligibility: &Eligibility, report: &mut Report) {
    let place = |path: &[&str]| Place::range(draft.facts_path, draft.facts_node.find(path).range.clone());
    let fields: [(&[&str], &str); 5] = [
        (&["ages"], "from"),
        (&["ages"], "to"),
        (&["eligibility"], "age_min"),
        (&["eligibility"], "age_max"),
        (&["eligibility", "consent_under"], "age"),
    ];
    for (above, field) in fields {
        let [first, rest @ ..] = above else { continue };
        let holder = rest.iter().fold(draft.facts.get(*first), |json, step| json?.get(*step));
        let Some(years) = holder.and_then(|json| json.get(field)).and_then(Json::as_u64) else { continue };
        if years == 0 || years > u64::from(ages::OLDEST) {
            let problem = Problem::new(NO_AGE).at(place(&[above, &[field]].concat()));
            let problem = problem.with("field", field).with("number", years as usize);
            report.add(problem.in_bundle(draft.key));
        }
    }
    let pairs = [
        (["ages", "from"], ages.from, ages.to),
        (["eligibility", "age_min"], eligibility.age_min, eligibility.age_max),
    ];
    for (path, from, to) in pairs {
        if let (Some(from), Some(to)) = (from, to)
            && from > to
        {
            let problem = Problem::new(AGES_TURNED).at(place(&path));
            let problem = problem.with("from", usize::from(from)).with("to", usize::from(to));
            report.add(problem.in_bundle(draft.key));
        }
    }
}

/// Checks what a place says of where it is.
pub fn place(draft: &Draft, premises: &Premises, report: &mut Report) {
    let place = |name: &str| Place::range(draft.facts_path, draft.facts_node.find(&[name]).range.clone());
    for (name, text) in [("address", &premises.address), ("municipality", &premises.municipality)] {
        let Some(text) = text else { continue };
        let folded = fold(text);
        if CONFIDENTIAL.iter().any(|word| folded.contains(word)) {
            // What stands beside the word may be the address itself: the message does not repeat it.
            let problem = Problem::new(SAYS_CONFIDENTIAL).at(place(name)).with("field", name).with("key", draft.key);
            report.add(problem.in_bundle(draft.key));
        }
    }
    if let (Some(lat), Some(lon), false) = (premises.lat, premises.lon, premises.sealed) {
        let near = |a: f64, b: f64| (a - b).abs() < 0.0003;
        let middle = MIDDLES.iter().find(|(_, north, east)| near(*north, lat) && near(*east, lon));
        let outside = premises.region.as_ref().filter(|(region, _)| !region.holds(lat, lon));
        if let Some((name, ..)) = middle {
            report.add(Problem::new(POINT_OF_A_TOWN).at(place("lat")).with("name", *name).in_bundle(draft.key));
        } else if let Some((region, _)) = outside {
            let problem = Problem::new(POINT_ELSEWHERE).at(place("lat")).with("region", region.official());
            report.add(problem.in_bundle(draft.key));
        }
    }
    let Some(code) = &premises.postal_code else { return };
    let Some(written) = postal_code(code) else {
        return report.add(Problem::new(POSTAL_CODE).at(place("postal_code")).with("word", code).in_bundle(draft.key));
    };
    if written != *code {
        let problem = Problem::new(POSTAL_CODE).at(place("postal_code")).with("word", code);
        return report.add(problem.correct(format!("postal_code: {written}")).in_bundle(draft.key));
    }
    if let Some((region, _)) = &premises.region
        && area::QUEBEC.contains(*region)
        && !code.starts_with(['G', 'H', 'J'])
    {
        let problem = Problem::new(POSTAL_CODE_ELSEWHERE).at(place("postal_code")).with("word", code);
        report.add(problem.with("region", region.official()).in_bundle(draft.key));
    }
}

/// A Canadian postal code as Canada Post writes it: `H2X 1A1`; nothing if it cannot be one. The first letter is that of a province,
/// D, F, I, O, Q, U are nowhere (Canada Post, Addressing Guidelines).
fn postal_code(written: &str) -> Option<String> {
    let signs: Vec<char> = written.chars().filter(|sign| !sign.is_whitespace() && *sign != '-').collect();
    let signs: Vec<char> = signs.iter().map(char::to_ascii_uppercase).collect();
    let is_letter = |sign: char| sign.is_ascii_uppercase() && !"DFIOQU".contains(sign);
    let fits = signs.len() == 6
        && signs
            .iter()
            .enumerate()
            .all(|(at, sign)| if at % 2 == 0 { is_letter(*sign) } else { sign.is_ascii_digit() })
        && !matches!(signs[0], 'W' | 'Z');
    fits.then(|| format!("{} {}", signs[..3].iter().collect::<String>(), signs[3..].iter().collect::<String>()))
}
