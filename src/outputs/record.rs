//! What the page of a service, or of an organization, adds to its text: what becomes of it, ways to reach it, what happens if one calls,
//! for whom it is, where it is, when all that was read. Enters: an entry and the words of a language. Leaves: a view in which every
//! question has its sentences, or none where nobody knows.

use serde_json::Value as Json;

use crate::content::contact::{Channel, Contact, Schedule};
use crate::content::entry::Entry;
use crate::content::freshness::{self, Freshness};
use crate::content::service::{
    self, AccessKind, Ages, Anonymous, Asked, ConsentRule, Cost, Gender, Method, Named, Police, Referral, Status,
};
use crate::diag::report::Report;
use crate::lang;
use crate::locale::catalog::Value;
use crate::locale::icu::Joining;
use crate::outputs::frame::Desk;
use crate::outputs::people;
use crate::outputs::timetables::{self, Tables};
use crate::outputs::view::{Access, Answer, Link, Organization, Phone, Phrase, Service, Sourced, Times, Verified, Web};
use crate::site::directory;
use crate::site::model::Shown;
use crate::site::standing::{self, Standing};
use crate::site::vocabulary::Term;

/// A page being written: the record, its words in this language, and where problems go.
struct Record<'a> {
    desk: &'a Desk<'a>,
    at: usize,
    entry: &'a Entry,
    /// Those of its hours that stand on the page.
    tables: Tables<'a>,
    report: &'a mut Report,
}

/// What a service adds to its page.
pub fn service(desk: &Desk, at: usize, report: &mut Report) -> Option<Service> {
    write(desk, at, true, report)
}

/// What a list shows of a service: how to reach it, and no answers.
pub fn in_short(desk: &Desk, at: usize, report: &mut Report) -> Option<Service> {
    write(desk, at, false, report)
}

fn write(desk: &Desk, at: usize, whole: bool, report: &mut Report) -> Option<Service> {
    let site = desk.site();
    let entry = &site.entries[at];
    let (contact, facts) = (entry.contact.as_ref()?, entry.service.as_deref()?);
    let standing = standing::of(entry);
    let offered = standing == Standing::Offered;
    let age = freshness::age(facts, &site.config.cycles, site.day);
    let mut record = Record { desk, at, entry, tables: Tables::new(&desk.context.timetables), report };
    let page = desk.language;
    let phones = record.phones(contact);
    let mut web = Vec::new();
    if offered {
        let chats = people::addresses(site, &contact.chat.url, "chat", page);
        let schedule = contact.chat.hours.as_ref().filter(|_| !chats.is_empty());
        let (hours, table) = (record.hours(schedule), record.table(schedule));
        web.extend(chats.into_iter().map(|chat| Web { hours: hours.clone(), table, ..chat }));
        web.extend(people::addresses(site, &contact.form, "form", page));
        let sites = people::addresses(site, &contact.web, "site", page);
        // A site that opens on its chat or its form is not shown twice.
        let is_new = |site: &Web| !web.iter().any(|web: &Web| web.number.href == site.number.href);
        let sites: Vec<Web> = sites.into_iter().filter(is_new).collect();
        web.extend(sites);
    }
    // What was sent stays in a folder: another way to write leaves less behind.
    let email = contact.email.clone().filter(|_| offered && contact.chat.url.is_empty() && contact.form.is_empty());
    let whole = whole && offered;
    let access = if whole { record.access(facts) } else { Vec::new() };
    let promise = if whole { record.promise(contact, facts) } else { Vec::new() };
    let over = facts.alert.and_then(|window| window.until).is_some_and(|until| until < site.day);
    let alert = record.words("alert").filter(|_| !over && standing != Standing::Gone);
    let alert_times = facts.alert.filter(|_| alert.is_some()).map(|window| {
        let (from, until) = timetables::minutes(window, &site.config.time_zone);
        Times { from, until, later: !window.holds(site.day) }
    });
    let areas: Vec<String> = facts.serves.iter().map(|(area, _)| desk.word(&area.word(), record.report)).collect();
    let areas: Vec<&str> = areas.iter().map(String::as_str).collect();
    Some(Service {
        state: match (standing, facts.status) {
            (Standing::Paused, _) => "paused",
            (_, Status::Merged) => "merged",
            (_, Status::Closed) => "closed",
            _ => "offered",
        },
        since: facts.closed.as_ref().and_then(|closed| closed.on).map(|day| day.to_string()),
        ending: record.words("closed").filter(|_| standing == Standing::Gone),
        replacement: record.replacement().filter(|_| standing == Standing::Gone),
        alert,
        alert_times,
        old: offered && matches!(age.freshness, Freshness::Overdue | Freshness::Expired),
        email,
        hours: people::hours(site, entry, page).filter(|_| offered && !told_by_parts(&phones, &web, &access)),
        phones,
        unknown: promise.iter().any(|answer| answer.sentences.is_empty()),
        promise,
        free: facts.cost == Cost::Free && offered,
        about: if whole { record.about(facts) } else { Vec::new() },
        languages: if whole { record.languages(facts) } else { None },
        serves: (!areas.is_empty() && offered).then(|| people::joined(&areas, page, desk.context.formats)),
        access,
        organization: facts.organization.as_ref().and_then(|named| record.named(named)),
        web,
        verified: facts.verified.as_ref().filter(|one| one.method != Method::Import).map(|verified| Verified {
            method: match verified.method {
                Method::Phone => "call",
                Method::Visit => "visit",
                _ => "writing",
            },
            date: verified.date.to_string(),
        }),
        sourced: facts.sourced.as_ref().map(sourced),
        second: facts.second.as_ref().map(sourced),
        tables: timetables::holder(&record.tables, timetables::trusted(site, facts)).filter(|_| whole),
    })
}

/// What happens if one calls or writes to a service, as its page answers it; nothing where it is not offered.
pub fn promise(desk: &Desk, at: usize, report: &mut Report) -> Vec<Answer> {
    let entry = &desk.site().entries[at];
    let (Some(contact), Some(facts)) = (entry.contact.as_ref(), entry.service.as_deref()) else { return Vec::new() };
    if standing::of(entry) != Standing::Offered {
        return Vec::new();
    }
    Record { desk, at, entry, tables: Tables::new(&desk.context.timetables), report }.promise(contact, facts)
}

/// When a service answers, in the words of its page, for a sentence: the hours of the number that stands for it, else of its chat, else of
/// its first door that has hours, else what its own words say. Where its record is past its cycle, they end with the advice to call.
pub fn hours(desk: &Desk, at: usize, report: &mut Report) -> Option<Phrase> {
    let site = desk.site();
    let entry = &site.entries[at];
    let (contact, facts) = (entry.contact.as_ref()?, entry.service.as_deref()?);
    if standing::of(entry) != Standing::Offered {
        return None;
    }
    let mut record = Record { desk, at, entry, tables: Tables::new(&desk.context.timetables), report };
    let number = contact.main().and_then(|main| record.phones(contact).into_iter().find(|phone| phone.id == main.id));
    let own_words = || people::hours(site, entry, desk.language);
    let of_number = match number {
        Some(number) if number.always => Some(record.say("always-open", &[])),
        Some(number) => number.hours.or_else(own_words),
        None => None,
    };
    let doors = facts.access.iter().filter_map(|access| access.hours.as_ref());
    let mut parts = contact.chat.hours.iter().chain(doors);
    let told = of_number.or_else(|| parts.find_map(|schedule| record.hours(Some(schedule)))).or_else(own_words)?;
    let age = freshness::age(facts, &site.config.cycles, site.day);
    if told.lang.is_some() || !matches!(age.freshness, Freshness::Overdue | Freshness::Expired) {
        return Some(told);
    }
    Some(record.say("hours-unsure-on", &[("rule", Value::from(told.text.as_str()))]))
}

/// Whether the parts of a service say when they answer: its numbers, else its chat, else its doors. What is said of the whole would say
/// it again.
fn told_by_parts(phones: &[Phone], web: &[Web], access: &[Access]) -> bool {
    let chats: Vec<&Web> = web.iter().filter(|web| web.channel == "chat").collect();
    match (phones, &chats[..]) {
        ([], []) => !access.is_empty() && access.iter().all(|door| door.hours.is_some()),
        ([], chats) => chats.iter().all(|chat| chat.hours.is_some()),
        (phones, _) => phones.iter().all(|phone| phone.always || phone.hours.is_some()),
    }
}

/// What an organization adds to its page: its addresses and its services.
pub fn organization(desk: &Desk, at: usize, report: &mut Report) -> Option<Organization> {
    let site = desk.site();
    let entry = &site.entries[at];
    let facts = entry.organization.as_deref()?;
    let record = Record { desk, at, entry, tables: Tables::new(&desk.context.timetables), report };
    let runs = |at: &usize| {
        let service = site.entries[*at].service.as_ref();
        service.and_then(|service| service.organization.as_ref()).is_some_and(|(key, _)| *key == *entry.key)
    };
    let services = directory::listed(site, desk.code()).into_iter().filter(runs);
    let services = services.filter_map(|at| record.link(&site.entries[at].key));
    Some(Organization {
        services: services.collect(),
        parent: facts.parent.as_ref().and_then(|named| record.named(named)),
        web: people::addresses(site, &facts.web, "site", desk.language),
        sourced: facts.sourced.as_ref().map(sourced),
    })
}

impl Record<'_> {
    fn say(&mut self, id: &str, values: &[(&str, Value)]) -> Phrase {
        Phrase::own(self.desk.context.word(self.desk.code(), id, values, self.report))
    }

    /// Words of the record in this language, else in the language it was written in first.
    fn words(&self, name: &str) -> Option<Phrase> {
        people::own_first(self.entry, self.desk.language).find_map(|edition| {
            let text = edition.words.get(name).and_then(Json::as_str)?;
            Some(self.desk.phrase(text, &edition.language))
        })
    }

    /// The words of another record, chosen in the same way.
    fn words_of(&self, entry: &Entry, name: &str) -> Option<Phrase> {
        people::own_first(entry, self.desk.language).find_map(|edition| {
            let text = edition.words.get(name).and_then(Json::as_str)?;
            Some(self.desk.phrase(text, &edition.language))
        })
    }

    fn link(&self, key: &str) -> Option<Link> {
        let site = self.desk.site();
        let edition = site.text(site.position(key)?, self.desk.code())?;
        let href = self.desk.address("page", key)?;
        Some(Link { href, title: self.desk.phrase(&edition.title, &edition.language) })
    }

    /// The page of a record that is named, if it has one here.
    fn named(&self, (key, _): &Named) -> Option<Link> {
        self.link(key)
    }

    fn replacement(&self) -> Option<Link> {
        let site = self.desk.site();
        let found = directory::replacement(self.entry, &|key| site.entry(key))?;
        self.link(&found.key)
    }

    /// What happens if one calls or writes, in the order in which people ask. Each question is answered by the record's own words in
    /// this language, else by what its facts say; without either it has no sentence, and the page says that nobody knows.
    fn promise(&mut self, contact: &Contact, facts: &service::Service) -> Vec<Answer> {
        let shown = self.desk.site().shown(self.at, self.desk.code());
        let has_words = matches!(shown, Shown::Own { .. } | Shown::Borrowed { .. });
        let edition = self.desk.site().text(self.at, self.desk.code()).filter(|_| has_words);
        let own = |name: &str| {
            let edition = edition?;
            let text = edition.words.get("promise")?.get(name)?.as_str()?;
            Some(self.desk.phrase(text, &edition.language))
        };
        let named = ["who_answers", "anonymous", "must_tell", "cost", "traces", "calls_back"];
        let own = named.map(own);
        let of_facts: [Vec<&str>; 6] = [
            Vec::new(),
            match facts.promise.anonymous {
                Anonymous::Yes => vec!["anonymous-yes"],
                Anonymous::FirstNameOnly => vec!["anonymous-first-name"],
                Anonymous::No => vec!["anonymous-no"],
                Anonymous::Unknown => Vec::new(),
            },
            match facts.promise.police {
                Police::Never => vec!["police-never"],
                Police::OnlyWithConsent => vec!["police-with-consent"],
                Police::May => vec!["police-may"],
                Police::IsPolice => vec!["police-is"],
                Police::Unknown => Vec::new(),
            },
            match facts.cost {
                Cost::Free => vec!["cost-free"],
                Cost::Paid => vec!["cost-paid"],
                Cost::Sliding => vec!["cost-sliding"],
                Cost::Unknown => Vec::new(),
            },
            traces(contact, own[4].is_some()),
            calls_back(contact).into_iter().collect(),
        ];
        let mut answers = Vec::new();
        for ((name, own), ids) in named.into_iter().zip(own).zip(of_facts) {
            // Whatever a service says of traces, those on the reader's own telephone are the same everywhere.
            let ids = if own.is_some() && name != "traces" { Vec::new() } else { ids };
            let sentences = own.into_iter().chain(ids.into_iter().map(|id| self.say(id, &[])).collect::<Vec<_>>());
            answers.push(Answer { name, sentences: sentences.collect() });
        }
        answers
    }

    /// For whom it is: only what is known.
    fn about(&mut self, facts: &service::Service) -> Vec<Answer> {
        let mut made_for: Vec<Phrase> = self.ages(facts.ages).into_iter().collect();
        made_for.extend(self.genders(&facts.genders));
        made_for.extend(self.labels(&facts.groups, &self.desk.site().vocabularies.groups));
        let who = &facts.eligibility;
        let mut who_may: Vec<Phrase> = self.ages(Ages { from: who.age_min, to: who.age_max }).into_iter().collect();
        who_may.extend(self.genders(&who.genders));
        who_may.extend(self.words("eligibility"));
        let mut papers = Vec::new();
        papers.extend(match who.immigration_status {
            Asked::NotAsked => Some("status-not-asked"),
            Asked::NotRequired => Some("status-not-required"),
            Asked::Required => Some("status-required"),
            Asked::Unknown => None,
        });
        papers.extend(match who.id_required {
            service::Answer::No => Some("id-not-needed"),
            service::Answer::Yes => Some("id-needed"),
            service::Answer::Unknown => None,
        });
        let referral = match who.referral {
            Referral::Oneself => Some("referral-self"),
            Referral::Professional => Some("referral-professional"),
            Referral::Police => Some("referral-police"),
            Referral::YouthProtection => Some("referral-youth-protection"),
            Referral::Unknown => None,
        };
        who_may.extend(referral.map(|id| self.say(id, &[])));
        let under = who.consent_under.and_then(|under| match under.rule {
            ConsentRule::ParentNeededBelow => Some(("parents-agree", under.age)),
            ConsentRule::ParentToldBelow => Some(("parents-told", under.age)),
            ConsentRule::Unknown => None,
        });
        who_may.extend(under.map(|(id, age)| self.say(id, &[("age", Value::from(i64::from(age)))])));
        let papers: Vec<Phrase> = papers.into_iter().map(|id| self.say(id, &[])).collect();
        let rows = [("made_for", made_for), ("who_may", who_may), ("papers", papers)];
        rows.into_iter()
            .filter(|(_, sentences)| !sentences.is_empty())
            .map(|(name, sentences)| Answer { name, sentences })
            .collect()
    }

    fn ages(&mut self, ages: Ages) -> Option<Phrase> {
        let years = |age: u8| Value::from(i64::from(age));
        Some(match (ages.from, ages.to) {
            (Some(from), Some(to)) => self.say("ages-range", &[("from", years(from)), ("to", years(to))]),
            (Some(from), None) => self.say("ages-from", &[("age", years(from))]),
            (None, Some(to)) => self.say("ages-to", &[("age", years(to))]),
            (None, None) => return None,
        })
    }

    fn genders(&mut self, genders: &[Gender]) -> Vec<Phrase> {
        let id = |gender: &Gender| match gender {
            Gender::Girls => "gender-girls",
            Gender::Boys => "gender-boys",
            Gender::NonBinary => "gender-non-binary",
        };
        genders.iter().map(|gender| self.say(id(gender), &[])).collect()
    }

    fn labels(&self, named: &[Named], terms: &[Term]) -> Vec<Phrase> {
        let languages = &self.desk.site().config.languages;
        let terms = named.iter().filter_map(|(id, _)| terms.iter().find(|term| term.id == *id));
        let labels = terms.map(|term| term.label_in(self.desk.code(), languages));
        labels.map(|(label, code): (&str, lang::Code)| self.desk.phrase(label, &code)).collect()
    }

    /// Languages across all channels, for those that do not say: those of the staff, then those through an interpreter.
    fn languages(&mut self, facts: &service::Service) -> Option<String> {
        let mut names: Vec<String> = Vec::new();
        let (interpreted, staff): (Vec<_>, Vec<_>) = facts.languages.iter().partition(|one| one.interpreter);
        let formats = self.desk.context.formats;
        names.extend(staff.iter().filter_map(|one| people::language_name(&one.tag, self.desk.language, formats)));
        for one in interpreted {
            let lang = one.tag.to_string();
            names.push(self.say("with-interpreter", &[("lang", Value::from(lang.as_str()))]).text);
        }
        let names: Vec<&str> = names.iter().map(String::as_str).collect();
        let format = formats.of(&self.desk.language.tag);
        (!names.is_empty()).then(|| format.map_or_else(|| names.join(", "), |format| format.list(&names, Joining::And)))
    }

    /// Its numbers; each with its hours as a line, unless words of this language say when it answers.
    fn phones(&mut self, contact: &Contact) -> Vec<Phone> {
        let desk = self.desk;
        let mut phones = people::phones(desk.site(), self.entry, desk.language, desk.context.formats);
        for phone in phones.iter_mut().filter(|phone| !phone.always) {
            let schedule = contact.phone(&phone.id).and_then(|phone| phone.hours.as_ref());
            if phone.hours.as_ref().is_none_or(|words| words.lang.is_some()) {
                phone.hours = self.hours(schedule).or_else(|| phone.hours.take());
            }
            phone.table = self.table(schedule);
        }
        phones
    }

    /// The number of the table of hours on this page; nothing where the minute does not matter.
    fn table(&mut self, schedule: Option<&Schedule>) -> Option<usize> {
        let always = |schedule: &&Schedule| schedule.read.as_ref().is_some_and(|hours| hours.always());
        self.tables.number(schedule.filter(|schedule| !always(schedule))?)
    }

    fn hours(&mut self, schedule: Option<&Schedule>) -> Option<Phrase> {
        self.desk.hours(schedule, self.report).map(Phrase::own)
    }

    fn access(&mut self, facts: &service::Service) -> Vec<Access> {
        let site = self.desk.site();
        let mut rows = Vec::new();
        for access in &facts.access {
            let kind = match access.kind {
                AccessKind::Physical => None,
                AccessKind::Virtual => Some("access-virtual"),
                AccessKind::Outreach => Some("access-outreach"),
                AccessKind::IntakeOnly => Some("access-intake"),
            };
            let place = access.place.as_ref().and_then(|(key, _)| site.entry(key));
            let premises = place.and_then(|place| place.premises.as_deref());
            let sealed = premises.is_some_and(|premises| premises.sealed);
            let known = premises.filter(|premises| !premises.sealed);
            let spoken = |name: &str| {
                people::own_first(self.entry, self.desk.language).find_map(|edition| {
                    let text = edition.words.get("access")?.get(&access.id)?.get(name)?.as_str()?;
                    Some(self.desk.phrase(text, &edition.language))
                })
            };
            let (label, note) = (spoken("label"), spoken("note"));
            let of_place = |name: &str| place.filter(|_| !sealed).and_then(|place| self.words_of(place, name));
            let (directions, transit) = (of_place("directions"), of_place("transit"));
            let say = place.filter(|_| sealed).and_then(|place| self.words_of(place, "say"));
            let address: Vec<&str> = known
                .into_iter()
                .flat_map(|premises| [&premises.address, &premises.municipality, &premises.postal_code])
                .filter_map(|part| part.as_deref())
                .collect();
            let name = place.filter(|_| !sealed).and_then(|place| {
                let edition = people::own_first(place, self.desk.language).next()?;
                Some(self.desk.phrase(&edition.title, &edition.language))
            });
            let accessible = self.labels(&access.accessibility, &site.vocabularies.accessibility);
            let sealed = match (sealed, say) {
                (true, None) => Some(self.say("address-sealed", &[])),
                (_, say) => say,
            };
            let (hours, table) = (self.hours(access.hours.as_ref()), self.table(access.hours.as_ref()));
            rows.push(Access {
                hours,
                table,
                label: label.or_else(|| kind.map(|id| self.say(id, &[]))),
                name,
                address: (!address.is_empty()).then(|| address.join(", ")),
                sealed,
                directions,
                transit,
                note,
                accessible,
            });
        }
        rows
    }
}

/// What remains of calls and messages, on the reader's side: by channel, and by what the service says of bills.
fn traces(contact: &Contact, told: bool) -> Vec<&'static str> {
    let mut ids = Vec::new();
    let writes = contact.phones.iter().any(|phone| phone.channel == Channel::Text);
    let mut calls = contact.phones.iter().filter(|phone| phone.channel != Channel::Text).peekable();
    if calls.peek().is_some() {
        ids.push("trace-call");
        let calls: Vec<_> = calls.collect();
        if !told {
            let hidden = calls.iter().all(|phone| phone.on_bill.as_deref() == Some("never_appears"));
            ids.push(if hidden { "on-bill-never" } else { "on-bill-may" });
        }
        if calls.iter().any(|phone| phone.sees_number == Some(true)) {
            ids.push("sees-number-yes");
        } else if calls.iter().all(|phone| phone.sees_number == Some(false)) {
            ids.push("sees-number-no");
        }
    }
    if writes {
        ids.push("trace-text");
    }
    if !contact.chat.url.is_empty() || !contact.form.is_empty() {
        ids.push("trace-chat");
    } else if contact.email.is_some() {
        ids.push("trace-email");
    }
    ids
}

/// Whether anyone calls back: the boldest of what is said of its numbers, if something is said of each.
fn calls_back(contact: &Contact) -> Option<&'static str> {
    let said: Option<Vec<&str>> = contact.phones.iter().map(|phone| phone.calls_back.as_deref()).collect();
    let said = said.filter(|said| !said.is_empty())?;
    Some(if said.contains(&"may") {
        "calls-back-may"
    } else if said.contains(&"only_if_you_ask") {
        "calls-back-if-asked"
    } else {
        "calls-back-never"
    })
}

fn sourced(facts: &service::Sourced) -> Sourced {
    let site = people::address(&facts.url).shown.split('/').next().unwrap_or_default().to_owned();
    Sourced {
        href: facts.url.clone(),
        site,
        page_date: facts.page_date.map(|day| day.to_string()),
        read_date: facts.read_date.to_string(),
    }
}
