//! Ways to reach a service as templates and texts show them: numbers, words to send, languages spoken, addresses.

use serde_json::Value as Json;

use crate::content::contact::{self, Channel};
use crate::content::entry::{Edition, Entry};
use crate::lang::{Language, Tag};
use crate::locale::format::Formats;
use crate::locale::icu::Joining;
use crate::outputs::view::{Number, Phone, PhoneWord, Phrase, Web};
use crate::site::model::Site;
use crate::site::standing::{self, Standing};

/// What names languages and joins lists.
pub type Names = Formats;

/// Where a number leads: a text to a text service, a call to the others. A sample's number leads nowhere.
fn number(phone: &contact::Phone, sample: bool) -> Number {
    let href = if sample { String::new() } else { href(phone) };
    Number { shown: phone.dial.written(), href }
}

/// The link that calls or writes; never with a body.
pub fn href(phone: &contact::Phone) -> String {
    let scheme = if phone.channel == Channel::Text { "sms" } else { "tel" };
    format!("{scheme}:{}", phone.dial.uri())
}

/// An address as people read it: without the scheme and the last slash.
pub fn shown_address(url: &str) -> &str {
    let rest = url.trim_start_matches("https://").trim_start_matches("http://");
    rest.trim_start_matches("www.").trim_end_matches('/')
}

/// An address on the web as people read it.
pub fn address(url: &str) -> Number {
    Number { shown: shown_address(url).to_owned(), href: url.to_owned() }
}

/// Nobody is shown a number where nobody answers.
fn is_offered(entry: &Entry) -> bool {
    standing::of(entry) == Standing::Offered
}

/// All ways to call or write to a service, in a page's language.
pub fn phones(site: &Site, entry: &Entry, page: &Language, formats: &Names) -> Vec<Phone> {
    let Some(contact) = entry.contact.as_ref().filter(|_| is_offered(entry)) else { return Vec::new() };
    contact.phones.iter().map(|one| phone(site, entry, one, page, formats)).collect()
}

fn phone(site: &Site, entry: &Entry, phone: &contact::Phone, page: &Language, formats: &Names) -> Phone {
    let words = |field: &str| {
        own_first(entry, page).find_map(|edition| {
            let words = edition.words.get("phones")?.get(&phone.id)?;
            let text = words.get(field).and_then(Json::as_str)?;
            Some(Phrase::of(text, &site.language(&edition.language).tag, &page.tag))
        })
    };
    // Interpreters of many languages have words of their own.
    let named =
        |one: &&contact::Spoken| one.tag.language() == "mul" || language_name(&one.tag, page, formats).is_some();
    let interpreted = phone.languages.iter().filter(|one| one.interpreter).filter(named);
    let spoken = phone.languages.iter().filter(|one| !one.interpreter);
    let spoken: Vec<String> = spoken.filter_map(|one| language_name(&one.tag, page, formats)).collect();
    let spoken: Vec<&str> = spoken.iter().map(String::as_str).collect();
    let in_own = |interpreter: bool| {
        phone.languages.iter().any(|one| one.interpreter == interpreter && one.understands(&page.tag))
    };
    let (by_staff, by_interpreter) = (in_own(false), in_own(true));
    Phone {
        id: phone.id.clone(),
        number: number(phone, entry.sample || site.config.sample),
        channel: match phone.channel {
            Channel::Voice => "voice",
            Channel::Text => "text",
            Channel::Tty => "tty",
            Channel::Video => "video",
            Channel::Relay => "relay",
        },
        // A label in another language says less than the interface's own word.
        label: words("label").filter(|label| label.lang.is_none()),
        keyword: words("keyword"),
        words: if by_staff { Vec::new() } else { words_to_send(site, entry, phone) },
        languages: (!spoken.is_empty()).then(|| joined(&spoken, page, formats)),
        interpreted: interpreted.map(|one| one.tag.clone()).collect(),
        only_in: (!by_staff && !by_interpreter).then(|| few(&spoken, page, formats)).flatten(),
        by_interpreter: by_interpreter && !by_staff,
        extension: phone.extension.clone(),
        always: phone.always,
        hours: words("hours"),
        table: None,
        note: words("note").filter(|note| note.lang.is_none()),
        calls_back: phone.calls_back.clone(),
        on_bill: phone.on_bill.clone(),
    }
}

/// The words to send, each with the language that it asks for; nothing if there is no choice between two.
fn words_to_send(site: &Site, entry: &Entry, phone: &contact::Phone) -> Vec<PhoneWord> {
    let mut words: Vec<PhoneWord> = Vec::new();
    for edition in &entry.editions {
        let tag = &site.language(&edition.language).tag;
        let answered = phone.languages.iter().any(|one| !one.interpreter && one.understands(tag));
        let Some(word) = edition.words["phones"][&*phone.id]["keyword"].as_str().filter(|_| answered) else { continue };
        if !words.iter().any(|known| known.text == word) {
            words.push(PhoneWord { text: word.to_owned(), tag: tag.clone() });
        }
    }
    if words.len() < 2 { Vec::new() } else { words }
}

/// The editions of an entry: the page's own language first, then the source, then the rest.
pub fn own_first<'a>(entry: &'a Entry, page: &Language) -> impl Iterator<Item = &'a Edition> {
    entry.edition(&page.code).into_iter().chain(entry.source_edition()).chain(&entry.editions)
}

/// The name of a language in the page's language, else its own name.
pub fn language_name(tag: &Tag, page: &Language, formats: &Names) -> Option<String> {
    let named = formats.of(&page.tag).and_then(|format| format.language_name(tag).map(str::to_owned));
    named.or_else(|| formats.endonym(tag))
}

pub fn joined(items: &[&str], page: &Language, formats: &Names) -> String {
    formats.of(&page.tag).map_or_else(|| items.join(", "), |format| format.list(items, Joining::And))
}

/// The first of some languages: the strip has room for no more. Nothing if there is none.
fn few(items: &[&str], page: &Language, formats: &Names) -> Option<String> {
    const MOST: usize = 3;
    match items {
        [] => None,
        [first @ .., _] if first.len() >= MOST => Some(format!("{}…", items[..MOST].join(", "))),
        _ => Some(joined(items, page, formats)),
    }
}

/// The hours of a service, in words.
pub fn hours(site: &Site, entry: &Entry, page: &Language) -> Option<Phrase> {
    own_first(entry, page).find_map(|edition| {
        let text = edition.words.get("hours").and_then(Json::as_str)?;
        Some(Phrase::of(text, &site.language(&edition.language).tag, &page.tag))
    })
}

/// Addresses in the page's language, else in all that there are: each once, with its languages.
pub fn addresses(site: &Site, list: &[(String, String)], channel: &'static str, page: &Language) -> Vec<Web> {
    let has_own = list.iter().any(|(code, _)| code == page.code.as_str());
    let mut shown: Vec<(&String, Vec<Tag>)> = Vec::new();
    for (code, url) in list.iter().filter(|(code, _)| !has_own || code == page.code.as_str()) {
        let tag = site.config.languages.by_code(code).map(|language| language.tag.clone());
        let tags: Vec<Tag> = tag.filter(|tag| *tag != page.tag).into_iter().collect();
        match shown.iter_mut().find(|(known, _)| *known == url) {
            Some((_, all)) => all.extend(tags),
            None => shown.push((url, tags)),
        }
    }
    let shown = shown.into_iter().map(|(url, tags)| Web {
        number: address(url),
        hreflang: tags.first().filter(|_| tags.len() == 1).cloned(),
        languages: (!tags.is_empty()).then(|| tags.iter().map(Tag::as_str).collect::<Vec<_>>().join(" ")),
        channel,
        hours: None,
        table: None,
    });
    shown.collect()
}

/// Where a service that lends no number is reached: its form, its site, else its chat, by the name of the site alone: that is enough beside
/// the name of the service, and a long path would fill a narrow column. A sample's leads nowhere.
pub fn sites(site: &Site, entry: &Entry, page: &Language) -> Vec<Web> {
    let Some(contact) = entry.contact.as_ref().filter(|_| is_offered(entry)) else { return Vec::new() };
    let list = [&contact.form, &contact.web, &contact.chat.url].into_iter().find(|list| !list.is_empty());
    let sites = list.map_or(Vec::new(), |list| addresses(site, list, "site", page)).into_iter();
    let named = sites.map(|web| {
        let shown = web.number.shown.split('/').next().unwrap_or_default().to_owned();
        let href = if entry.sample || site.config.sample { String::new() } else { web.number.href };
        Web { number: Number { shown, href }, ..web }
    });
    named.collect()
}

/// Whether the audiences of an entry say anything to who looks for a service: a list of more than half of all does not.
pub fn tells_audiences(site: &Site, entry: &Entry) -> bool {
    !entry.audiences.is_empty() && entry.audiences.len() * 2 <= site.vocabularies.audiences.len()
}

/// The chat of a service, in the page's language if there is one; a sample has none that anyone could reach.
pub fn chat(site: &Site, entry: &Entry, page: &Language) -> Option<Web> {
    let contact = entry.contact.as_ref().filter(|_| !entry.sample && !site.config.sample && is_offered(entry))?;
    addresses(site, &contact.chat.url, "chat", page).into_iter().next()
}
