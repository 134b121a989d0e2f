//! Where nothing is offered, and to whom. Enters: a site. Leaves: for each type of service, each of the 17 regions and each group of people
//! how near the nearest service is, and a list of what is missing in the most regions. What only a telephone reaches is told apart, and
//! so is what nobody knows: a fact that was never asked is not a service that is missing.

use serde::Serialize;

use crate::area::{Area, Scheme, all};
use crate::content::contact::{Channel, Contact};
use crate::content::entry::Entry;
use crate::content::service::{AccessKind, Gender, Service, Status, Visibility};
use crate::lang::Tag;
use crate::site::model::Site;

/// How near a service is, the nearest first.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Reach {
    /// It has a door in the region.
    InRegion,
    /// It serves the region from elsewhere, or comes to people.
    Serves,
    /// Only by telephone, by text message or on a screen.
    ByPhone,
    /// There may be one: nobody asked whom it is for, where or when.
    Unknown,
    None,
}

/// Whom, or when, a service is looked for.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Debug, Serialize)]
#[serde(rename_all = "kebab-case", tag = "group")]
pub enum Group {
    Everyone,
    /// Years, both included.
    Ages {
        from: u8,
        to: u8,
    },
    /// Children of a gender and of an age.
    Young {
        gender: Gender,
        from: u8,
        to: u8,
    },
    /// Somebody speaks it, the staff or an interpreter.
    Language {
        tag: String,
    },
    /// Day and night, every day.
    Always,
}

/// The ages of which someone may ask, in years.
const AGES: [(u8, u8); 4] = [(6, 11), (12, 13), (14, 17), (18, 24)];
/// The ages in which gender is asked about, too.
const TEENS: (u8, u8) = (14, 17);
/// Sign languages of Quebec: always asked about.
const SIGNED: [&str; 2] = ["fcs", "ase"];

/// How near the nearest service of a type is, for a group of people in a region.
#[derive(Clone, PartialEq, Debug, Serialize)]
pub struct Cell {
    /// A word of the vocabulary of types.
    pub kind: String,
    /// `06` of `qc-admin:06`.
    pub region: &'static str,
    #[serde(flatten)]
    pub group: Group,
    pub reach: Reach,
    /// Keys of the services that are that near; empty where there is none.
    pub services: Vec<String>,
}

/// What is missing in how many regions.
#[derive(Clone, PartialEq, Debug, Serialize)]
pub struct Desert {
    pub kind: String,
    #[serde(flatten)]
    pub group: Group,
    /// Codes of the regions without one.
    pub none: Vec<&'static str>,
    /// Codes of those where only a telephone reaches one.
    pub by_phone: Vec<&'static str>,
    /// Codes of those where nobody knows.
    pub unknown: Vec<&'static str>,
}

#[derive(Clone, PartialEq, Debug, Default, Serialize)]
pub struct Gaps {
    /// Words of the vocabulary of types, in its order.
    pub kinds: Vec<String>,
    pub groups: Vec<Group>,
    pub cells: Vec<Cell>,
    /// What is missing in the most regions first.
    pub deserts: Vec<Desert>,
}

impl Gaps {
    pub fn cell(&self, kind: &str, region: Area, group: &Group) -> Option<&Cell> {
        self.cells.iter().find(|cell| cell.kind == kind && cell.region == region.code() && cell.group == *group)
    }
}

/// The 17 administrative regions.
pub fn regions() -> Vec<Area> {
    all().into_iter().filter(|area| area.scheme() == Scheme::QcAdmin).collect()
}

/// A service that is offered to someone, with what is asked of it again and again.
struct Offer<'a> {
    entry: &'a Entry,
    service: &'a Service,
    contact: &'a Contact,
    /// Where its doors are; a sealed place has its region, too.
    doors: Vec<Area>,
    serves: Vec<Area>,
    comes: bool,
}

/// Everything that is offered and missing.
pub fn gaps(site: &Site) -> Gaps {
    let offers: Vec<Offer> = site.entries.iter().filter_map(|entry| offer(entry, site)).collect();
    let kinds: Vec<String> = site.vocabularies.named("types").iter().map(|term| term.id.clone()).collect();
    let groups = groups(site, &offers);
    let mut gaps = Gaps { kinds, groups, ..Gaps::default() };
    for kind in &gaps.kinds {
        let offers: Vec<&Offer> = offers.iter().filter(|offer| offer.service.is_of_type(kind)).collect();
        for group in &gaps.groups {
            let mut desert = Desert {
                kind: kind.clone(),
                group: group.clone(),
                none: Vec::new(),
                by_phone: Vec::new(),
                unknown: Vec::new(),
            };
            for region in regions() {
                let reached = |offer: &&Offer| reach(offer, region, group);
                let near = offers.iter().map(reached).min().unwrap_or(Reach::None);
                let services = offers.iter().filter(|offer| near != Reach::None && reached(offer) == near);
                let services = services.map(|offer| offer.entry.key.to_string()).collect();
                match near {
                    Reach::None => desert.none.push(region.code()),
                    Reach::ByPhone => desert.by_phone.push(region.code()),
                    Reach::Unknown => desert.unknown.push(region.code()),
                    Reach::InRegion | Reach::Serves => {}
                }
                let (kind, group) = (kind.clone(), group.clone());
                gaps.cells.push(Cell { kind, region: region.code(), group, reach: near, services });
            }
            // A service for nobody in particular that is missing everywhere is told once, not for every group.
            if !desert.none.is_empty() {
                gaps.deserts.push(desert);
            }
        }
    }
    let everywhere: Vec<String> = gaps
        .deserts
        .iter()
        .filter(|desert| desert.group == Group::Everyone && desert.none.len() == regions().len())
        .map(|desert| desert.kind.clone())
        .collect();
    gaps.deserts.retain(|desert| desert.group == Group::Everyone || !everywhere.contains(&desert.kind));
    // Between equals, whoever may be anyone comes first, and then the order of the vocabulary, since the sort is stable.
    let rank = |group: &Group| match group {
        Group::Everyone => 0,
        Group::Young { .. } => 1,
        Group::Ages { .. } => 2,
        Group::Always => 3,
        Group::Language { .. } => 4,
    };
    gaps.deserts.sort_by_key(|desert| (std::cmp::Reverse(desert.none.len()), rank(&desert.group)));
    gaps
}

fn groups(site: &Site, offers: &[Offer]) -> Vec<Group> {
    let mut groups = vec![Group::Everyone];
    groups.extend(AGES.map(|(from, to)| Group::Ages { from, to }));
    let genders = [Gender::Girls, Gender::Boys, Gender::NonBinary];
    groups.extend(genders.map(|gender| Group::Young { gender, from: TEENS.0, to: TEENS.1 }));
    let of_site = site.config.languages.iter().map(|language| primary(&language.tag));
    let mut tags: Vec<String> = of_site.chain(SIGNED.map(str::to_owned)).collect();
    let mut others: Vec<String> = offers.iter().flat_map(|offer| spoken(offer)).collect();
    others.sort();
    tags.extend(others);
    let mut seen: Vec<String> = Vec::new();
    for tag in tags {
        if !seen.contains(&tag) {
            seen.push(tag);
        }
    }
    groups.extend(seen.into_iter().map(|tag| Group::Language { tag }));
    groups.push(Group::Always);
    groups
}

fn offer<'a>(entry: &'a Entry, site: &Site) -> Option<Offer<'a>> {
    let service = entry.service.as_deref()?;
    let offered = service.status == Status::Active && service.visibility != Visibility::Internal && !entry.draft;
    if !offered || (entry.sample && !site.config.sample) {
        return None;
    }
    let is_door = |kind: AccessKind| matches!(kind, AccessKind::Physical | AccessKind::IntakeOnly);
    let access = service.access.iter().filter(|access| is_door(access.kind));
    let places = access.filter_map(|access| site.entry(&access.place.as_ref()?.0)?.premises.as_ref());
    Some(Offer {
        entry,
        service,
        contact: entry.contact.as_ref()?,
        doors: places.filter_map(|place| Some(place.region.as_ref()?.0)).collect(),
        serves: service.serves.iter().map(|(area, _)| *area).collect(),
        comes: service.access.iter().any(|access| access.kind != AccessKind::Virtual),
    })
}

/// How near an offer is to someone of a group in a region.
fn reach(offer: &Offer, region: Area, group: &Group) -> Reach {
    let fits = fits(offer, group);
    if fits == Some(false) {
        return Reach::None;
    }
    let near = if offer.doors.iter().any(|door| door.meets(region)) {
        Reach::InRegion
    } else if offer.serves.iter().any(|area| area.meets(region)) {
        if offer.comes { Reach::Serves } else { Reach::ByPhone }
    } else if offer.serves.is_empty() && offer.doors.is_empty() {
        Reach::Unknown
    } else {
        return Reach::None;
    };
    if fits.is_none() { Reach::Unknown } else { near }
}

/// Whether an offer is for a group; nothing if nobody knows.
fn fits(offer: &Offer, group: &Group) -> Option<bool> {
    match group {
        Group::Everyone => Some(true),
        Group::Ages { from, to } => takes_ages(offer.service, *from, *to),
        Group::Young { gender, from, to } => {
            if takes_gender(offer.service, *gender) {
                takes_ages(offer.service, *from, *to)
            } else {
                Some(false)
            }
        }
        Group::Language { tag } => {
            let spoken = spoken(offer);
            // Interpreters of many languages speak this one, too.
            (!spoken.is_empty()).then(|| spoken.iter().any(|one| one == tag || one == "mul"))
        }
        Group::Always => {
            let hours = hours(offer);
            (!hours.is_empty()).then(|| hours.contains(&true))
        }
    }
}

/// Who may use it decides; where that is not said, whom it was made for.
fn takes_ages(service: &Service, from: u8, to: u8) -> Option<bool> {
    let (allowed, made) = (&service.eligibility, service.ages);
    let (least, most) = (allowed.age_min.or(made.from), allowed.age_max.or(made.to));
    if least.is_none() && most.is_none() {
        return None;
    }
    Some(least.is_none_or(|least| least <= from) && most.is_none_or(|most| to <= most))
}

/// Nothing said means everyone.
fn takes_gender(service: &Service, gender: Gender) -> bool {
    let allowed = &service.eligibility.genders;
    let genders = if allowed.is_empty() { &service.genders } else { allowed };
    genders.is_empty() || genders.contains(&gender)
}

fn primary(tag: &Tag) -> String {
    tag.as_str().split('-').next().unwrap_or_default().to_owned()
}

/// The languages of all channels.
fn spoken(offer: &Offer) -> Vec<String> {
    let phones = offer.contact.phones.iter().flat_map(|phone| &phone.languages);
    let all = phones.chain(&offer.contact.chat.languages).chain(&offer.service.languages);
    let mut tags: Vec<String> = all.map(|spoken| primary(&spoken.tag)).collect();
    tags.sort();
    tags.dedup();
    tags
}

/// For each channel and door whose hours are known: whether it is open day and night.
fn hours(offer: &Offer) -> Vec<bool> {
    let is_always = |text: &str| text.trim() == "24/7";
    let phones = offer.contact.phones.iter().filter(|phone| phone.channel != Channel::Tty);
    let phones = phones.filter(|phone| phone.always || phone.hours.is_some());
    let phones = phones.map(|phone| phone.always || phone.hours.as_ref().is_some_and(|hours| is_always(&hours.text)));
    let others = offer.service.access.iter().map(|access| &access.hours).chain([&offer.contact.chat.hours]);
    phones.chain(others.flatten().map(|hours| is_always(&hours.text))).collect()
}
