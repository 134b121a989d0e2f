//! What holds on every page of the real site (safety contract, section 9): the numbers at the top, the days of every fact, numbers in prose.

use std::collections::BTreeSet;

use fanal::content::contact;

use crate::browse;
use crate::real_site;

/// The pages of the real site, each with its text.
fn pages() -> Vec<(&'static str, String)> {
    let site = real_site::web();
    let paths = site.paths().into_iter().filter(|path| path.ends_with(".html"));
    paths.map(|path| (path, site.file(path))).collect()
}

/// Every number of the records, as the page dials it.
fn dialled() -> BTreeSet<String> {
    let tree = real_site::tree();
    let mut numbers = BTreeSet::new();
    for (path, _) in tree.below("content").filter(|(path, _)| path.as_str().ends_with("facts.yaml")) {
        let text = tree.text(path.as_str()).expect("text");
        for field in ["number: \"", "short: \""] {
            for rest in text.split(field).skip(1) {
                let written = rest.split('"').next().unwrap_or_default();
                numbers.insert(contact::e164(written).unwrap_or_else(|_| written.to_owned()));
            }
        }
    }
    numbers
}

/// A40: the strip stands on every page, before the text, and every number on a page is one of the records.
#[test]
fn every_page_has_the_strip_before_its_text_and_only_numbers_of_records() {
    let known = dialled();
    assert!(known.len() > 40 && known.contains("911"), "{known:?}");
    let (mut count, mut mute) = (0, 0);
    for (path, page) in pages() {
        // A page that only leads on has no text of its own.
        if page.contains("http-equiv=\"refresh\"") {
            continue;
        }
        count += 1;
        let body = page.split_once("<body").map_or("", |(_, body)| body);
        let (before, _) = body.split_once("<main").unwrap_or((body, ""));
        let strip = before.split_once("<aside class=\"crisis\"").map_or("", |(_, strip)| strip);
        if browse::is_mute(&page) {
            // What is read in a classroom shows the numbers, and none of them rings.
            assert!(strip.contains(">911<"), "{path} has no number at the top");
            assert!(!page.contains("tel:") && !page.contains("sms:"), "{path} dials");
            mute += 1;
        } else {
            assert!(strip.contains("href=\"tel:911\""), "{path} has no number at the top");
        }
        for tag in browse::tags(&page) {
            let href = tag.get("href");
            let number = href.strip_prefix("tel:").or_else(|| href.strip_prefix("sms:"));
            assert!(number.is_none_or(|number| known.contains(number)), "{path} dials {href}");
        }
    }
    assert!(count > 1_000 && mute > 40, "{count} pages, {mute} of them mute");
}

/// A45: whether a service is open now, only a browser that knows the minute may say. The words are those that its script has.
#[test]
fn no_page_says_that_a_service_is_open_now() {
    let site = real_site::web();
    let mut words = BTreeSet::new();
    for path in site.paths().into_iter().filter(|path| path.ends_with("/hours.js")) {
        let script = site.file(path);
        let data = script.rsplit_once("(document, window, ").map_or("", |(_, data)| data).trim_end_matches(");\n");
        let data: serde_json::Value = serde_json::from_str(data).expect("words");
        for name in ["open", "closed", "until", "untilDay", "today", "tomorrow", "day"] {
            let said = data[name].as_str().expect("words of a state").split('{').next().unwrap_or_default();
            words.insert(said.trim_matches([' ', ',', ';', '،', '؛', '；', '，', '\u{a0}']).to_lowercase());
        }
    }
    // A state begins alike whatever follows it: two beginnings a language or more.
    assert!(words.len() >= 14 && words.contains("ouvert en ce moment") && words.contains("open now"), "{words:?}");
    assert!(words.iter().all(|said| said.chars().count() > 2), "{words:?}");
    for (path, page) in pages() {
        let shown = visible(&page).to_lowercase();
        let said = words.iter().find(|said| shown.contains(*said));
        assert!(said.is_none(), "{path} says {said:?}");
    }
}

/// A60: every record that is listed says on its page when a person asked it, or that nobody has called yet, in the page's language.
#[test]
fn every_service_says_when_it_was_verified_or_that_nobody_has_called() {
    let unasked = [
        ("fr", "pas encore vérifié par appel"),
        ("en", "not yet verified by a call"),
        ("es", "sin verificar"),
        ("ar", "لم"),
        ("zh", "尚未"),
        ("ht", "poko"),
        ("pa", "ਨਹੀਂ"),
    ];
    let mut count = 0;
    for (path, page) in pages().iter().filter(|(_, page)| page.contains("data-page=\"service\"")) {
        let code = path.split('/').next().unwrap_or_default();
        let (_, words) = unasked.iter().find(|(known, _)| *known == code).expect("a language");
        let verified = page.contains("<p class=\"verified\">");
        let sourced = page.split_once("<p class=\"sourced\">").map_or("", |(_, rest)| rest);
        let sourced = sourced.split_once("</p>").map_or("", |(inside, _)| inside);
        assert!(verified || sourced.contains(words), "{path}: {sourced}");
        count += 1;
    }
    assert!(count > 300, "{count} pages");
}

/// A61: whatever reads like a telephone number on a page is one of the records, whoever wrote it.
#[test]
fn no_number_in_prose_is_of_nobody() {
    let known: BTreeSet<String> = dialled().iter().map(|number| number.trim_start_matches("+1").to_owned()).collect();
    let mut count = 0;
    for (path, page) in pages() {
        for number in numbers(&visible(&page)) {
            assert!(known.contains(&number), "{path} shows {number}");
            count += 1;
        }
    }
    assert!(count > 1_000, "{count} numbers");
}

/// The words of a page, tags and scripts left out.
fn visible(page: &str) -> String {
    let mut text = String::new();
    let mut rest = page;
    while let Some((before, tag)) = rest.split_once('<') {
        text.push_str(before);
        let end = ["script", "style"].iter().find(|name| tag.starts_with(**name)).map(|name| format!("</{name}>"));
        let tag = end.and_then(|end| tag.split_once(end.as_str())).map_or(tag, |(_, after)| after);
        rest = tag.split_once('>').map_or("", |(_, after)| after);
    }
    text + rest
}

/// Ten digits written as Canadians write a number: 3, 3 and 4 with a space or a hyphen between them.
fn numbers(text: &str) -> Vec<String> {
    let signs: Vec<char> = text.chars().collect();
    let mut found = Vec::new();
    for at in 0..signs.len().saturating_sub(11) {
        let part = &signs[at..at + 12];
        let fits = part.iter().enumerate().all(|(place, sign)| match place {
            3 | 7 => matches!(sign, ' ' | '-' | '.' | '\u{a0}' | '\u{2011}'),
            _ => sign.is_ascii_digit(),
        });
        let alone = (at == 0 || !signs[at - 1].is_ascii_digit())
            && signs.get(at + 12).is_none_or(|sign| !sign.is_ascii_digit());
        if fits && alone {
            found.push(part.iter().filter(|sign| sign.is_ascii_digit()).collect());
        }
    }
    found
}
