//! Where nothing is offered, and to whom. Enters: a site, which traits of people are crossed. Leaves: for each type of service or of
//! prevention activity, each of the 17 regions and each group of people how near the nearest one is, and lists of what is missing in the
//! most regions. What only a telephone reaches is told apart, and so is what nobody knows: a fact that was never asked is not a
//! service that is missing.

use std::cmp::Reverse;
use std::collections::BTreeMap;

use serde::Serialize;

use super::crossing::{AGES, BANDS, Band, Choice, GENDERS, Group, Trait, Years, choices};
use crate::area::{Area, Scheme, all};
use crate::content::contact::{Channel, Schedule, Spoken};
use crate::content::entry::Entry;
use crate::content::service::{Access, AccessKind, Gender, Service, Status, Visibility};
use crate::lang::Tag;
use crate::site::directory;
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

/// Those that something reaches, the nearest first.
const NEAR: [Reach; 4] = [Reach::InRegion, Reach::Serves, Reach::ByPhone, Reach::Unknown];
/// Sign languages of Quebec: always asked about, and spoken by no interpreter on a telephone.
const SIGNED: [&str; 2] = ["fcs", "ase"];
/// Interpreters of many languages.
const MANY: &str = "mul";
/// At seven in the evening, in minutes since midnight.
const EVENING: u16 = 19 * 60;
const DAY: u16 = 24 * 60;
/// How many services a cell names.
const NAMED: usize = 20;

/// How near the nearest service of a type is, for a group of people in a region.
#[derive(Clone, PartialEq, Debug, Serialize)]
pub struct Cell {
    /// A word of the vocabulary of types; nothing: any of them.
    pub kind: Option<String>,
    /// It is a type of prevention activities.
    pub activity: bool,
    /// `06` of `qc-admin:06`.
    pub region: &'static str,
    pub group: Group,
    pub reach: Reach,
    /// How many are that near.
    pub count: usize,
    /// The keys of the first of them.
    pub services: Vec<String>,
}

/// What is missing in how many regions.
#[derive(Clone, PartialEq, Debug, Serialize)]
pub struct Desert {
    /// A word of the vocabulary of types; nothing: any of them.
    pub kind: Option<String>,
    /// It is a type of prevention activities.
    pub activity: bool,
    pub group: Group,
    /// Codes of the regions without one.
    pub none: Vec<&'static str>,
    /// Codes of those of them where nothing less is missing: the type for anyone, the group in any type. Of a crossed group, those where
    /// every part is known to be there.
    pub apart: Vec<&'static str>,
    /// Of a crossed group, codes of those where no part is missing, and of one nobody knows.
    pub perhaps: Vec<&'static str>,
    /// Codes of the regions where only a telephone reaches one.
    pub by_phone: Vec<&'static str>,
    /// Codes of those where nobody knows.
    pub unknown: Vec<&'static str>,
}

#[derive(Clone, PartialEq, Debug, Default, Serialize)]
pub struct Gaps {
    /// Words of the vocabulary of types, in its order, without activities.
    pub kinds: Vec<String>,
    /// Those of prevention activities.
    pub activities: Vec<String>,
    /// Which traits are crossed.
    pub crossings: Vec<Vec<Trait>>,
    /// Everyone and groups of one trait in every type and region; crossed groups where something is farther than each of its parts.
    pub cells: Vec<Cell>,
    /// Of everyone and of groups of one trait, what is missing in the most regions first.
    pub deserts: Vec<Desert>,
    /// Of crossed groups, what is missing in the most regions that have each part of it first.
    pub together: Vec<Desert>,
}

impl Gaps {
    /// For each type and region how near something for anyone is.
    pub fn for_anyone(&self) -> BTreeMap<(&str, &str), Reach> {
        let anyone = Group::default();
        let cells = self.cells.iter().filter(|cell| cell.group == anyone);
        cells.filter_map(|cell| Some(((cell.kind.as_deref()?, cell.region), cell.reach))).collect()
    }
}

/// The 17 administrative regions.
pub fn regions() -> Vec<Area> {
    all().into_iter().filter(|area| area.scheme() == Scheme::QcAdmin).collect()
}

/// Regions as bits, in the order of `regions`.
type Set = u32;
const REGIONS: usize = 17;
const EVERYWHERE: Set = (1 << REGIONS) - 1;

/// Of one way or of many: the regions that each of `NEAR` reaches.
#[derive(Clone, Copy, Default)]
struct Reached([Set; 4]);

impl Reached {
    fn add(&mut self, other: Reached) {
        self.0.iter_mut().zip(other.0).for_each(|(mine, more)| *mine |= more);
    }

    /// All of it as unknown.
    fn doubted(self) -> Reached {
        Reached([0, 0, 0, self.any()])
    }

    /// The regions that something reaches, or may reach.
    fn any(self) -> Set {
        self.0.iter().fold(0, |set, more| set | more)
    }

    fn at(self, region: usize) -> Reach {
        let near = NEAR.iter().zip(self.0).find(|(_, set)| set & (1 << region) != 0);
        near.map_or(Reach::None, |(near, _)| *near)
    }

    /// The regions that nothing reaches.
    fn missing(self) -> Set {
        EVERYWHERE & !self.any()
    }

    /// The regions in which this is how near it is.
    fn exactly(self, near: Reach) -> Set {
        (0..REGIONS).filter(|region| self.at(*region) == near).fold(0, |set, region| set | 1 << region)
    }
}

/// Whether two things hold together; nothing if nobody knows.
fn both(one: Option<bool>, other: Option<bool>) -> Option<bool> {
    match (one, other) {
        (Some(false), _) | (_, Some(false)) => Some(false),
        (Some(true), Some(true)) => Some(true),
        _ => None,
    }
}

/// Whether all of it holds.
fn every<const N: usize>(all: [Option<bool>; N]) -> Option<bool> {
    all.into_iter().reduce(both).flatten()
}

/// One way to reach an offer: a number, a chat, a door. A language and an hour count together only if they are of the same way: a line
/// that speaks Arabic by day is no Arabic line at night.
struct Way {
    /// For each language asked about.
    languages: Vec<Option<bool>>,
    /// For each of `BANDS`.
    hours: Hours,
    reached: Reached,
}

/// A service that is offered to someone, with what is asked of it again and again.
struct Offer<'a> {
    entry: &'a Entry,
    service: &'a Service,
    ages: [Option<bool>; AGES.len()],
    genders: [Option<bool>; GENDERS.len()],
    ways: Vec<Way>,
}

impl Offer<'_> {
    /// The regions where it is for a group, and how near it is there.
    fn reached(&self, choice: Choice) -> Reached {
        let yes = Some(true);
        let ages = choice.ages.map_or(yes, |at| self.ages[at]);
        let who = both(ages, choice.gender.map_or(yes, |at| self.genders[at]));
        let mut reached = Reached::default();
        if who == Some(false) {
            return reached;
        }
        for way in &self.ways {
            let language = choice.language.map_or(yes, |at| way.languages[at]);
            let when = both(language, choice.hours.map_or(yes, |at| way.hours[at]));
            match both(who, when) {
                Some(true) => reached.add(way.reached),
                None => reached.add(way.reached.doubted()),
                Some(false) => {}
            }
        }
        reached
    }
}

/// Everything that is offered and missing.
pub fn gaps(site: &Site, crossings: &[Vec<Trait>]) -> Gaps {
    let listed: Vec<&Entry> = site.entries.iter().filter(|entry| is_offered(entry, site)).collect();
    let languages = languages(site, &listed);
    let offers: Vec<Offer> = listed.into_iter().filter_map(|entry| offer(entry, site, &languages)).collect();
    let choices = choices(crossings, languages.len());
    let of = |activity: bool| -> Vec<String> {
        let terms = site.vocabularies.named("types").iter().filter(|term| term.activity == activity);
        terms.map(|term| term.id.clone()).collect()
    };
    let crossings = crossings.iter().filter(|crossing| crossing.len() > 1).cloned().collect();
    let mut gaps = Gaps { kinds: of(false), activities: of(true), crossings, ..Gaps::default() };
    for activity in [false, true] {
        let kinds = if activity { gaps.activities.clone() } else { gaps.kinds.clone() };
        let is_of = |offer: &&Offer, kinds: &[String]| kinds.iter().any(|kind| offer.service.is_of_type(kind));
        let any = Kind { id: None, activity, offers: offers.iter().filter(|offer| is_of(offer, &kinds)).collect() };
        // Of one type alone, any type says nothing more.
        let wider = (kinds.len() > 1).then(|| gaps.cross(&any, &choices, &languages, None));
        for id in &kinds {
            let offers = any.offers.iter().copied().filter(|offer| offer.service.is_of_type(id)).collect();
            gaps.cross(&Kind { id: Some(id), activity, offers }, &choices, &languages, wider.as_ref());
        }
    }
    // Between equals anyone comes first, then types in the order of the vocabulary, since the sort is stable.
    gaps.deserts.sort_by_key(|desert| (Reverse(desert.none.len()), desert.group != Group::default()));
    gaps.together.sort_by_key(|desert| Reverse((desert.apart.len(), desert.perhaps.len(), desert.none.len())));
    gaps
}

/// What each group is reached by.
type Table = BTreeMap<Choice, Reached>;

/// The offers of one type, or of any.
struct Kind<'a> {
    id: Option<&'a str>,
    activity: bool,
    offers: Vec<&'a Offer<'a>>,
}

impl Gaps {
    /// Adds the cells and deserts of one type. `wider` is the table of any type: what is missing there is not told of each type again.
    fn cross(&mut self, kind: &Kind, choices: &[Choice], languages: &[String], wider: Option<&Table>) -> Table {
        let regions = regions();
        let codes = |set: Set| -> Vec<&'static str> {
            let of = regions.iter().enumerate().filter(|(at, _)| set & (1 << at) != 0);
            of.map(|(_, region)| region.code()).collect()
        };
        let mut table = Table::new();
        for choice in choices {
            // Its parts: what says less, and the same of any type. Nothing can be nearer than the farthest of them.
            let less = choice.parts();
            let parts: Vec<Reached> = less
                .iter()
                .filter_map(|part| table.get(part))
                .chain(wider.and_then(|wider| wider.get(choice)))
                .copied()
                .collect();
            let lacking = parts.iter().fold(0, |set, part| set | part.missing());
            let crossed = choice.traits() > 1;
            if crossed && lacking == EVERYWHERE {
                continue;
            }
            let each: Vec<Reached> = kind.offers.iter().map(|offer| offer.reached(*choice)).collect();
            let mut reached = Reached::default();
            each.iter().for_each(|one| reached.add(*one));
            table.insert(*choice, reached);
            let group = choice.group(languages);
            for (at, region) in regions.iter().enumerate() {
                let reach = reached.at(at);
                if crossed && parts.iter().any(|part| part.at(at) == reach) {
                    continue;
                }
                let near = each.iter().zip(&kind.offers).filter(|(one, _)| reach != Reach::None && one.at(at) == reach);
                let keys: Vec<&str> = near.map(|(_, offer)| &*offer.entry.key).collect();
                self.cells.push(Cell {
                    kind: kind.id.map(str::to_owned),
                    activity: kind.activity,
                    region: region.code(),
                    group: group.clone(),
                    reach,
                    count: keys.len(),
                    services: keys.into_iter().take(NAMED).map(str::to_owned).collect(),
                });
            }
            // What a part lacks is told of the part. A crossing is told where each part is there, or perhaps.
            let own = reached.missing() & !lacking;
            let doubted = parts.iter().fold(0, |set, part| set | part.exactly(Reach::Unknown));
            let (apart, perhaps) = if crossed { (own & !doubted, own & doubted) } else { (own, 0) };
            if own != 0 {
                let list = if crossed { &mut self.together } else { &mut self.deserts };
                list.push(Desert {
                    kind: kind.id.map(str::to_owned),
                    activity: kind.activity,
                    group,
                    none: codes(reached.missing()),
                    apart: codes(apart),
                    perhaps: codes(perhaps),
                    by_phone: codes(reached.exactly(Reach::ByPhone)),
                    unknown: codes(reached.exactly(Reach::Unknown)),
                });
            }
        }
        table
    }
}

/// The languages asked about: those of the site, sign languages, those of every record.
fn languages(site: &Site, listed: &[&Entry]) -> Vec<String> {
    let of_site = site.config.languages.iter().map(|language| primary(&language.tag));
    let mut tags: Vec<String> = of_site.chain(SIGNED.map(str::to_owned)).collect();
    let mut others: Vec<String> = listed.iter().flat_map(|entry| spoken_anywhere(entry)).collect();
    others.sort();
    tags.extend(others.into_iter().filter(|tag| tag != MANY));
    let mut seen: Vec<String> = Vec::new();
    for tag in tags {
        if !seen.contains(&tag) {
            seen.push(tag);
        }
    }
    seen
}

fn spoken_anywhere(entry: &Entry) -> Vec<String> {
    let contact = entry.contact.iter();
    let contact = contact
        .flat_map(|contact| contact.phones.iter().flat_map(|phone| &phone.languages).chain(&contact.chat.languages));
    let service = entry.service.iter().flat_map(|service| &service.languages);
    contact.chain(service).map(|spoken| primary(&spoken.tag)).collect()
}

fn is_offered(entry: &Entry, site: &Site) -> bool {
    let Some(service) = &entry.service else { return false };
    let offered = service.status == Status::Active && service.visibility != Visibility::Internal && !entry.draft;
    offered && (!entry.sample || site.config.sample)
}

fn offer<'a>(entry: &'a Entry, site: &Site, languages: &[String]) -> Option<Offer<'a>> {
    let service = entry.service.as_deref()?;
    let ages = AGES.map(|years| takes_ages(service, years));
    let genders = GENDERS.map(|gender| Some(takes_gender(service, gender)));
    let mut ways = ways(entry, service, site, languages)?;
    // Nobody knows whether what was asked so long ago is still there; it stands at the end of the site's own lists, too.
    if directory::is_last(entry, &site.config.cycles, site.day) {
        ways.iter_mut().for_each(|way| way.reached = way.reached.doubted());
    }
    Some(Offer { entry, service, ages, genders, ways })
}

/// All ways to reach a service. A number or a chat that says no language has those of the service. A door has its own hours, or those of
/// each number in turn; its languages are those of the service, or those of each number in turn.
fn ways(entry: &Entry, service: &Service, site: &Site, asked: &[String]) -> Option<Vec<Way>> {
    let contact = entry.contact.as_ref()?;
    let general = &service.languages;
    let line = |own: &[Spoken], hours: Hours| (speaks(if own.is_empty() { general } else { own }, asked), hours);
    // A TTY is for a few alone.
    let phones = contact.phones.iter().filter(|phone| phone.channel != Channel::Tty);
    let mut lines: Vec<(Vec<Option<bool>>, Hours)> = phones
        .map(|phone| {
            line(&phone.languages, if phone.always { [Some(true); BANDS.len()] } else { bands(phone.hours.as_ref()) })
        })
        .collect();
    if !contact.chat.url.is_empty() {
        lines.push(line(&contact.chat.languages, bands(contact.chat.hours.as_ref())));
    }
    if lines.is_empty() {
        lines.push(line(&[], bands(None)));
    }
    let is_door = |kind: AccessKind| matches!(kind, AccessKind::Physical | AccessKind::IntakeOnly);
    // Where its doors are; a sealed place has its region, too.
    let door = |access: &Access| {
        let place = access.place.as_ref().filter(|_| is_door(access.kind))?;
        site.entry(&place.0)?.premises.as_ref()?.region.as_ref().map(|(area, _)| *area)
    };
    let doors: Vec<Area> = service.access.iter().filter_map(door).collect();
    let nowhere = service.serves.is_empty() && doors.is_empty();
    let serves: Set = service.serves.iter().fold(0, |set, (area, _)| set | meeting(*area));
    let doors: Set = doors.into_iter().fold(0, |set, area| set | meeting(area));
    let placed = |near: Reached| if nowhere { Reached([0, 0, 0, EVERYWHERE]) } else { near };
    let mut ways: Vec<Way> = Vec::new();
    for access in &service.access {
        let inside = door(access).map_or(0, meeting);
        let near = match access.kind {
            AccessKind::Virtual => Reached([0, 0, serves | doors, 0]),
            _ => Reached([inside, serves, 0, 0]),
        };
        for (languages, hours) in &lines {
            let languages = if general.is_empty() { languages.clone() } else { speaks(general, asked) };
            let hours = if access.hours.is_some() { bands(access.hours.as_ref()) } else { *hours };
            ways.push(Way { languages, hours, reached: placed(near) });
        }
    }
    let near = placed(Reached([0, 0, serves | doors, 0]));
    ways.extend(lines.into_iter().map(|(languages, hours)| Way { languages, hours, reached: near }));
    Some(ways)
}

/// The regions that have land in common with an area.
fn meeting(area: Area) -> Set {
    regions().iter().enumerate().filter(|(_, region)| area.meets(**region)).fold(0, |set, (at, _)| set | 1 << at)
}

/// Who may use it decides; where that is not said, whom it was made for.
fn takes_ages(service: &Service, years: Years) -> Option<bool> {
    let (allowed, made) = (&service.eligibility, service.ages);
    let (least, most) = (allowed.age_min.or(made.from), allowed.age_max.or(made.to));
    if least.is_none() && most.is_none() {
        return None;
    }
    Some(least.is_none_or(|least| least <= years.from) && most.is_none_or(|most| years.to <= most))
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

/// Of each language asked about, whether it is spoken; nothing if nobody says which are. Interpreters of many languages speak all but those
/// that are signed.
fn speaks(spoken: &[Spoken], asked: &[String]) -> Vec<Option<bool>> {
    let tags: Vec<String> = spoken.iter().map(|one| primary(&one.tag)).collect();
    let many = tags.iter().any(|tag| tag == MANY);
    let known = |tag: &String| tags.contains(tag) || (many && !SIGNED.contains(&tag.as_str()));
    asked.iter().map(|tag| (!tags.is_empty()).then(|| known(tag))).collect()
}

/// Whether someone answers, for each of `BANDS`.
type Hours = [Option<bool>; BANDS.len()];

/// Hours that nobody can read, or that are not the same all year, leave open whether someone answers in the evening.
fn bands(schedule: Option<&Schedule>) -> Hours {
    let Some(hours) = schedule.and_then(|schedule| schedule.read.as_ref()) else { return [None; BANDS.len()] };
    let (always, week) = (hours.always(), hours.week());
    BANDS.map(|band| {
        let open = |day: usize, minute: u16| {
            let week = week.as_ref()?;
            let before = &week.days[(day + 6) % 7];
            let today = week.days[day].iter().any(|span| span.contains(&minute));
            Some(today || before.iter().any(|span| span.contains(&(minute + DAY))))
        };
        let opens = |day: usize| Some(!week.as_ref()?.days[day].is_empty());
        match band {
            _ if always => Some(true),
            Band::Always => Some(false),
            Band::Evenings => every([0, 1, 2, 3, 4].map(|day| open(day, EVENING))),
            Band::Weekends => every([5, 6].map(opens)),
        }
    })
}
