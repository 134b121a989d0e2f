//! What all pages of a language share: given to the templates once, not with every page. Addresses begin at the top of the site.

use std::collections::BTreeMap;

use crate::content::contact::{self, Dial};
use crate::lang::{self, Language, Tag};
use crate::outputs::view::{Contact, Crisis, CrisisLine, Licence, Link, MenuItem, Number, Phone, Phrase, Shared};
use crate::outputs::{licences, listing, opendata, people};
use crate::path::OutputPath;
use crate::plan::{self, Links, Profile};
use crate::site::model::Site;

/// The shared values of a language of a site.
pub fn of(
    site: &Site,
    profile: &Profile,
    language: &Language,
    people: &people::Names,
    assets: BTreeMap<String, String>,
    search: Option<String>,
) -> Shared {
    let config = &site.config;
    let code = &language.code;
    let top = Top { site, profile, language };
    let keys = config.menu.iter();
    let menu = keys.filter_map(|(key, _)| {
        top.named(key).map(|link| MenuItem { href: link.href, title: link.title, section: key.clone() })
    });
    let phrase = |words| {
        let (code, words) = config.spoken_in(words, code)?;
        Some(Phrase::of(words, &site.language(code).tag, &language.tag))
    };
    Shared {
        name: config.name_in(code).to_owned(),
        named: phrase(&config.name).unwrap_or_else(|| Phrase::own("")),
        organisation: phrase(&config.organisation.name).filter(|name| name.text != config.name_in(code)),
        tag: language.tag.clone(),
        code: code.to_string(),
        dir: language.direction,
        home: top.address(&format!("{code}/index.html")),
        menu: menu.collect(),
        crisis: top.crisis(people),
        exit: config.spoken_in(&config.exit, code).map(|(_, to)| to.to_owned()).unwrap_or_default(),
        about: config.about.as_ref().and_then(|(key, _)| top.entry(key)),
        safety: config.safety.as_ref().and_then(|(key, _)| top.entry(key)),
        search,
        data: opendata::first(site, profile, code).map(|path| top.address(&path)),
        licence: config.licence.as_ref().map(|(name, href)| Licence {
            name: name.clone(),
            href: href.clone().or_else(|| licences::deed(name, &top.tongues())),
        }),
        contact: Contact {
            phone: config.organisation.phone.as_deref().map(|written| {
                let dial = contact::e164(written).map_or_else(|_| Dial::Short(written.to_owned()), Dial::Number);
                let fiction = config.sample || contact::is_fictional(dial.uri());
                let href = if fiction { String::new() } else { format!("tel:{}", dial.uri()) };
                Number { shown: dial.written(), href }
            }),
            email: config.organisation.email.clone(),
        },
        built: site.day.to_string(),
        sample: config.sample,
        assets,
    }
}

/// The site seen from its top, in a language.
struct Top<'a> {
    site: &'a Site,
    profile: &'a Profile,
    language: &'a Language,
}

impl Top<'_> {
    fn address(&self, path: &str) -> String {
        match (OutputPath::parse(path), self.profile.links) {
            (Some(path), Links::Web) => plan::percent_encoded(plan::address(&path)),
            (Some(path), Links::File) => plan::percent_encoded(path.as_str()),
            (None, _) => String::new(),
        }
    }

    fn code(&self) -> &lang::Code {
        &self.language.code
    }

    /// The tags of languages that readers of this one read, the best first.
    fn tongues(&self) -> Vec<&Tag> {
        let fallback = self.language.fallback.iter().map(|code| &self.site.language(code).tag);
        self.language.chain.iter().chain(fallback).collect()
    }

    /// A section or an entry.
    fn named(&self, name: &str) -> Option<Link> {
        let Some(section) = self.site.section(name) else { return self.entry(name) };
        let intro = section
            .intro(self.code(), &self.site.config)
            .filter(|_| listing::has_section(self.site, section, self.code()))?;
        let words = &self.site.language(&intro.language).tag;
        let href = self.address(&format!(
            "{}/index.html",
            plan::section_folder(self.site, section, self.code(), self.profile.links)
        ));
        Some(Link { href, title: Phrase::of(&intro.title, words, &self.language.tag) })
    }

    fn entry(&self, key: &str) -> Option<Link> {
        let at = self.site.position(key)?;
        let edition = self.site.text(at, self.code())?;
        let words = &self.site.language(&edition.language).tag;
        let folder = plan::entry_folder(self.site, &self.site.entries[at], self.code(), self.profile.links);
        let title = Phrase::of(&edition.title, words, &self.language.tag);
        Some(Link { href: self.address(&format!("{folder}/index.html")), title })
    }

    /// The strip: the emergency number, and of the services that `site.yaml` lists the first that suits each kind of reader.
    fn crisis(&self, people: &people::Names) -> Option<Crisis> {
        let config = &self.site.config;
        let emergency = config.emergency.as_ref().map(|(key, _)| key.as_str());
        let keys = config.crisis.iter().map(|(key, _)| key.as_str()).filter(|key| Some(*key) != emergency);
        let services: Vec<usize> = keys.filter_map(|key| self.service(key)).collect();
        let audiences = |at: &usize| &self.site.entries[*at].audiences;
        let for_young = |at: &&usize| self.site.vocabularies.are_young(audiences(at));
        let also_young = |at: &&usize| self.site.vocabularies.include_young(audiences(at));
        let talk = services.iter().find(|at| !for_young(at)).or(services.first());
        let young = services.iter().find(for_young).or_else(|| services.iter().find(also_young)).or(talk);
        let danger = emergency.and_then(|key| self.service(key)).and_then(|at| {
            let phones = people::phones(self.site, &self.site.entries[at], self.language, people);
            phones.into_iter().next()
        });
        let more = services.first().and_then(|at| self.named(&self.site.entries[*at].section));
        let mut crisis = Crisis {
            danger,
            talk: talk.and_then(|at| self.line(*at, people)),
            young: young.and_then(|at| self.line(*at, people)),
            more: more.map(|link| link.href),
            only_in: None,
        };
        crisis.only_in = said_once(&mut crisis);
        (crisis.danger.is_some() || crisis.talk.is_some()).then_some(crisis)
    }

    /// A service that someone may see.
    fn service(&self, key: &str) -> Option<usize> {
        self.site.position(key).filter(|at| !self.site.is_hidden(*at))
    }

    /// A service of the strip; its numbers are shown even where it has no page.
    fn line(&self, at: usize, people: &people::Names) -> Option<CrisisLine> {
        let entry = &self.site.entries[at];
        let link = self.entry(&entry.key);
        let phones = people::phones(self.site, entry, self.language, people);
        let first = |channel: &str| phones.iter().find(|phone| phone.channel == channel).cloned();
        let (voice, text) = (first("voice"), first("text"));
        let chat = people::chat(self.site, entry, self.language);
        let name = match &link {
            Some(link) => link.title.clone(),
            None => {
                let edition = entry.source_edition()?;
                Phrase::of(&edition.title, &self.site.language(&edition.language).tag, &self.language.tag)
            }
        };
        let reached = voice.is_some() || text.is_some() || chat.is_some();
        reached.then_some(CrisisLine { href: link.map(|link| link.href), name, voice, text, chat })
    }
}

/// What every number of the strip says of its languages, taken from each; nothing if they differ.
fn said_once(crisis: &mut Crisis) -> Option<String> {
    let lines = [&mut crisis.talk, &mut crisis.young].into_iter().flatten();
    let of_lines = lines.flat_map(|line| [&mut line.voice, &mut line.text]).flatten();
    let mut phones: Vec<&mut Phone> = crisis.danger.iter_mut().chain(of_lines).collect();
    let first = phones.first()?.only_in.clone()?;
    if phones.iter().any(|phone| phone.only_in.as_ref() != Some(&first)) {
        return None;
    }
    phones.iter_mut().for_each(|phone| phone.only_in = None);
    Some(first)
}
