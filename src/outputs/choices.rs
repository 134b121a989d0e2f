//! What readers may choose in the directory, and which services fit each choice. Enters: a site. Leaves, for each language, the choices
//! that at least one listed service fits, each with its services in order.
//!
//! A choice is a need, a type, a region, an audience, a group, an age, a language or a way to reach someone, or a need with a region, a
//! way, or both. A need with a region is a choice of its own only where a service of that very region fits; elsewhere the choice of the
//! need alone is the nearest wider one.

use std::collections::{BTreeMap, BTreeSet};

use crate::area::{self, Area};
use crate::content::contact::{Channel, Spoken};
use crate::content::entry::Entry;
use crate::content::service::{AccessKind, Anonymous, Asked, Cost, Service};
use crate::ids;
use crate::lang::{self, Tag};
use crate::site::directory;
use crate::site::model::{Section, Site};
use crate::site::vocabulary::Term;

/// The section whose services are found here: the first help section of services.
pub fn section(site: &Site) -> Option<&Section> {
    site.sections.iter().find(|section| section.help && section.kind == "service")
}

/// One thing that a reader chooses.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub enum Facet {
    /// A word of a vocabulary.
    Need(String),
    Type(String),
    Area(Area),
    Audience(String),
    Group(String),
    Age(Age),
    /// The first part of a tag: `ar`, `fcs`.
    Language(String),
    Way(Way),
}

impl Facet {
    /// `need:talk-now`, `area:qc-admin:06`: its permanent name.
    pub fn name(&self) -> String {
        match self {
            Facet::Need(id) => format!("need:{id}"),
            Facet::Type(id) => format!("type:{id}"),
            Facet::Area(area) => format!("area:{}", area.id()),
            Facet::Audience(id) => format!("audience:{id}"),
            Facet::Group(id) => format!("group:{id}"),
            Facet::Age(age) => format!("age:{}", age.name()),
            Facet::Language(tag) => format!("language:{tag}"),
            Facet::Way(way) => format!("way:{}", way.name()),
        }
    }
}

/// The name of a choice: it is the root of its address, which must not change.
pub fn name(choice: &[Facet]) -> String {
    choice.iter().map(Facet::name).collect::<Vec<_>>().join("+")
}

/// Ages for which Quebec's rules and services differ: 14 is the age of consent to care, 18 that of majority.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub enum Age {
    Under12,
    From12,
    From14,
    From18,
    Over25,
}

pub const AGES: [Age; 5] = [Age::Under12, Age::From12, Age::From14, Age::From18, Age::Over25];

impl Age {
    pub fn name(self) -> &'static str {
        match self {
            Age::Under12 => "under-12",
            Age::From12 => "12-13",
            Age::From14 => "14-17",
            Age::From18 => "18-25",
            Age::Over25 => "over-25",
        }
    }

    /// Years, both included.
    fn years(self) -> (u8, u8) {
        match self {
            Age::Under12 => (0, 11),
            Age::From12 => (12, 13),
            Age::From14 => (14, 17),
            Age::From18 => (18, 25),
            Age::Over25 => (26, u8::MAX),
        }
    }
}

/// How a reader prefers to reach someone.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub enum Way {
    Voice,
    /// By text, chat or form.
    Writing,
    /// At a place, or someone comes.
    Visit,
    /// In a sign language, by teletype or relay.
    Signs,
}

pub const WAYS: [Way; 4] = [Way::Voice, Way::Writing, Way::Visit, Way::Signs];

impl Way {
    pub fn name(self) -> &'static str {
        match self {
            Way::Voice => "voice",
            Way::Writing => "writing",
            Way::Visit => "visit",
            Way::Signs => "signs",
        }
    }
}

/// Why a service stands on a list: what is near stands apart from what answers from afar.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub enum Band {
    /// It serves the chosen region.
    Local,
    /// It serves the whole province or the country, and somebody answers day and night.
    Always,
    /// It serves the whole province.
    Province,
    Country,
    /// Where no region is chosen: it serves some regions.
    Regions,
    /// Nobody says where it serves.
    Unknown,
}

impl Band {
    pub fn name(self) -> &'static str {
        match self {
            Band::Local => "local",
            Band::Always => "always",
            Band::Province => "province",
            Band::Country => "country",
            Band::Regions => "regions",
            Band::Unknown => "unknown",
        }
    }
}

/// The services that fit a choice.
#[derive(Clone, PartialEq, Debug)]
pub struct List {
    pub choice: Vec<Facet>,
    /// (why, position in the site's entries), in order.
    pub items: Vec<(Band, usize)>,
}

impl List {
    /// The region of the choice.
    pub fn area(&self) -> Option<Area> {
        self.choice.iter().find_map(|facet| if let Facet::Area(area) = facet { Some(*area) } else { None })
    }

    /// Whether something on it serves the very region.
    pub fn has_local(&self) -> bool {
        self.items.iter().any(|(band, _)| *band == Band::Local)
    }
}

/// All choices of a site: a map from names a language, in the site's order; and the end of the address of each.
#[derive(Clone, PartialEq, Debug, Default)]
pub struct Choices {
    lists: Vec<BTreeMap<String, List>>,
    /// The names of choices with a region that a service of that very region fits, whether they have a page or not.
    local: Vec<BTreeSet<String>>,
    found: Vec<Vec<Found>>,
    signs: BTreeMap<String, String>,
}

/// The output that makes the pages of choices.
pub const FINDER: &str = "finder";

/// The name of the page to show, which stands among the choices.
pub const SAY: &str = "say";

/// The end of the address of each choice: eight letters and digits that say nothing. Two that would have the same differ by more of
/// them, and none has those of a record. The page to show comes first.
pub fn signs<'a>(site: &'a Site, names: impl Iterator<Item = &'a str>) -> BTreeMap<String, String> {
    ids::distinct(
        &site.config.id,
        "choice",
        8,
        site.codes.values().cloned().collect(),
        std::iter::once(SAY).chain(names),
    )
}

impl Choices {
    pub fn of(site: &Site) -> Choices {
        if section(site).is_none() {
            return Choices::default();
        }
        let codes = || site.config.languages.codes();
        let (lists, local): (Vec<BTreeMap<String, List>>, Vec<BTreeSet<String>>) =
            codes().map(|code| fill(site, code)).unzip();
        let names: BTreeSet<&str> = lists.iter().flat_map(BTreeMap::keys).map(String::as_str).collect();
        let signs = signs(site, names.into_iter());
        Choices { lists, local, found: codes().map(|code| found(site, code)).collect(), signs }
    }

    /// The end of the address of a choice.
    pub fn sign(&self, name: &str) -> Option<&str> {
        self.signs.get(name).map(String::as_str)
    }

    /// The choices of a language, in the order of their names.
    pub fn lists(&self, site: &Site, code: &lang::Code) -> impl Iterator<Item = (&String, &List)> {
        self.lists.get(site.language_at(code)).into_iter().flatten()
    }

    pub fn find(&self, site: &Site, code: &lang::Code, name: &str) -> Option<&List> {
        self.lists.get(site.language_at(code))?.get(name)
    }

    /// The services of a language as the script of the finder looks them up.
    pub fn found(&self, site: &Site, code: &lang::Code) -> &[Found] {
        self.found.get(site.language_at(code)).map_or(&[], Vec::as_slice)
    }

    /// Whether a service of the region of a choice fits it. It may have no page nevertheless: where the list without it is short.
    pub fn is_local(&self, site: &Site, code: &lang::Code, choice: &[Facet]) -> bool {
        self.local.get(site.language_at(code)).is_some_and(|local| local.contains(&name(choice)))
    }

    /// Whether a choice has a list.
    pub fn has(&self, site: &Site, code: &lang::Code, choice: &[Facet]) -> bool {
        self.find(site, code, &name(choice)).is_some()
    }
}

/// A list of so many services is short enough to be read as it is.
const SHORT: usize = 7;

/// What decides on which lists a service stands.
struct Traits<'a> {
    /// Its place among all that are listed.
    place: usize,
    /// Nobody has checked it for long.
    last: bool,
    at: usize,
    entry: &'a Entry,
    service: &'a Service,
    areas: Vec<Area>,
    languages: BTreeSet<String>,
    /// Those that someone there speaks.
    staffed: BTreeSet<String>,
    ways: BTreeSet<Way>,
    always: bool,
    /// Someone there speaks the language of the page.
    own_language: bool,
}

fn traits<'a>(site: &'a Site, place: usize, at: usize, page: &Tag) -> Option<Traits<'a>> {
    let entry = &site.entries[at];
    let (service, contact) = (entry.service.as_deref()?, entry.contact.as_ref()?);
    let on_phones = contact.phones.iter().flat_map(|phone| &phone.languages);
    let spoken: Vec<&Spoken> = on_phones.chain(&contact.chat.languages).chain(&service.languages).collect();
    let mut ways = BTreeSet::new();
    for phone in &contact.phones {
        ways.insert(match phone.channel {
            Channel::Voice => Way::Voice,
            Channel::Text => Way::Writing,
            Channel::Tty | Channel::Video | Channel::Relay => Way::Signs,
        });
    }
    if !contact.chat.url.is_empty() || !contact.form.is_empty() {
        ways.insert(Way::Writing);
    }
    if service.access.iter().any(|access| matches!(access.kind, AccessKind::Physical | AccessKind::Outreach)) {
        ways.insert(Way::Visit);
    }
    let tags = site.config.languages.codes().map(|code| &site.language(code).tag);
    let staffed: BTreeSet<String> =
        spoken.iter().filter(|one| !one.interpreter).map(|one| first_part(&one.tag)).collect();
    Some(Traits {
        place,
        last: directory::is_last(entry, &site.config.cycles, site.day),
        at,
        entry,
        service,
        areas: service.serves.iter().map(|(area, _)| *area).collect(),
        languages: spoken
            .iter()
            .filter(|one| one.tag.language() != "mul")
            .map(|one| &one.tag)
            // Interpreters of many languages: those of the site's readers are among them.
            .chain(tags.filter(|tag| spoken.iter().any(|one| one.understands(tag))))
            .map(first_part)
            .collect(),
        ways,
        always: contact.is_always(),
        own_language: staffed.contains(&first_part(page)),
        staffed,
    })
}

/// `fr` of `fr-CA`.
fn first_part(tag: &Tag) -> String {
    tag.to_string().split('-').next().unwrap_or_default().to_owned()
}

impl Traits<'_> {
    /// Where it stands on the list of a region; nothing if it does not serve it.
    fn band(&self, chosen: Area) -> Option<Band> {
        let local = |area: &Area| {
            area.width() == 0 && area.meets(chosen) || chosen.width() == 1 && chosen != area::QUEBEC && *area == chosen
        };
        if chosen.width() < 2 && chosen != area::QUEBEC && self.areas.iter().any(local) {
            Some(Band::Local)
        } else if self.areas.iter().any(|area| area.width() == 1 && area.contains(chosen)) {
            Some(Band::Province)
        } else if self.areas.contains(&area::CANADA) {
            Some(Band::Country)
        } else {
            None
        }
    }

    /// Where it stands on a list without a region: what answers from everywhere stands first, for everyone may use it.
    fn wide_band(&self) -> Band {
        if self.areas.contains(&area::QUEBEC) {
            Band::Province
        } else if self.areas.contains(&area::CANADA) {
            Band::Country
        } else if self.areas.is_empty() {
            Band::Unknown
        } else {
            Band::Regions
        }
    }

    /// 0 for what serves the chosen region alone or a part of it, 1 for what serves it among others: a band, never a distance. Without a
    /// choice, the regions stand in the order in which they can be chosen.
    fn reach(&self, chosen: Option<Area>) -> usize {
        let Some(chosen) = chosen else {
            let first = area::choices().into_iter().position(|area| self.areas.iter().any(|own| own.meets(area)));
            return first.unwrap_or(usize::MAX);
        };
        usize::from(!self.areas.iter().all(|area| chosen.contains(*area)))
    }

    fn takes(&self, age: Age) -> bool {
        let (from, to) = age.years();
        let eligibility = &self.service.eligibility;
        let from_both = self.service.ages.from.max(eligibility.age_min).unwrap_or(0);
        let to_both = [self.service.ages.to, eligibility.age_max].into_iter().flatten().min().unwrap_or(u8::MAX);
        from_both <= to && from <= to_both
    }

    /// What it fits by itself, regions aside.
    fn facets(&self) -> Vec<Facet> {
        let ids = |list: &[(String, _)], facet: fn(String) -> Facet| -> Vec<Facet> {
            list.iter().map(|(id, _)| facet(id.clone())).collect()
        };
        let mut facets = ids(&self.service.needs, Facet::Need);
        facets.extend(ids(&self.service.types, Facet::Type));
        facets.extend(ids(&self.entry.audiences, Facet::Audience));
        facets.extend(ids(&self.service.groups, Facet::Group));
        facets.extend(AGES.into_iter().filter(|age| self.takes(*age)).map(Facet::Age));
        facets.extend(self.languages.iter().cloned().map(Facet::Language));
        facets
    }

    fn found(&self, site: &Site, areas: &[Area]) -> Found {
        let asked = |facet: &Facet| !matches!(facet, Facet::Type(_) | Facet::Audience(_)) && is_known(site, facet);
        let ways = self.ways.iter().copied().map(Facet::Way);
        let mut names: BTreeSet<String> = self
            .facets()
            .iter()
            .filter(|facet| asked(facet))
            .map(Facet::name)
            .chain(ways.map(|way| way.name()))
            .collect();
        names.extend(self.staffed.iter().map(|tag| format!("staff:{tag}")));
        let offered = self.service.access.iter().flat_map(|access| &access.accessibility);
        let known = |id: &String| site.vocabularies.accessibility.iter().any(|term| term.id == *id);
        names.extend(offered.map(|(id, _)| id).filter(|id| known(id)).map(|id| format!("access:{id}")));
        let said = [
            ("free", self.service.cost == Cost::Free),
            ("status", self.service.eligibility.immigration_status == Asked::NotAsked),
            ("anonymous", self.service.promise.anonymous == Anonymous::Yes),
        ];
        names.extend(said.into_iter().filter(|(_, is)| *is).map(|(name, _)| name.to_owned()));
        Found {
            at: self.at,
            names,
            local: areas.iter().copied().filter(|area| self.band(*area) == Some(Band::Local)).collect(),
            province: self.areas.contains(&area::QUEBEC),
            country: self.areas.contains(&area::CANADA),
            unknown: self.areas.is_empty(),
        }
    }
}

/// What the script of the finder knows a service by.
#[derive(Clone, PartialEq, Debug)]
pub struct Found {
    /// Its position in the site's entries.
    pub at: usize,
    /// What it fits: `need:talk-now`, `age:14-17`, `language:fr`, `way:voice`, `group:inuit`; `staff:fr` where nobody interprets;
    /// `access:step-free` for what a place offers; `free`, `status` (it is not asked), `anonymous`.
    pub names: BTreeSet<String>,
    /// The regions that it serves as its own.
    pub local: Vec<Area>,
    /// It serves the whole of Quebec, of the country; nobody says where it serves.
    pub province: bool,
    pub country: bool,
    pub unknown: bool,
}

/// The services of a language, in order, as the script of the finder looks them up.
pub fn found(site: &Site, code: &lang::Code) -> Vec<Found> {
    let all = listed(site, code);
    let areas: Vec<Area> = area::choices().into_iter().chain(provinces(&all)).collect();
    all.iter().map(|one| one.found(site, &areas)).collect()
}

fn listed<'a>(site: &'a Site, code: &lang::Code) -> Vec<Traits<'a>> {
    let page = &site.language(code).tag;
    let listed = directory::listed(site, code).into_iter().enumerate();
    listed.filter_map(|(place, at)| traits(site, place, at, page)).collect()
}

/// The other provinces that some service serves.
fn provinces(all: &[Traits]) -> BTreeSet<Area> {
    let provinces = all.iter().flat_map(|one| &one.areas).filter(|area| area.width() == 1 && **area != area::QUEBEC);
    provinces.copied().collect()
}

fn fill(site: &Site, code: &lang::Code) -> (BTreeMap<String, List>, BTreeSet<String>) {
    let all = listed(site, code);
    let areas: Vec<Area> =
        area::choices().into_iter().chain([area::QUEBEC, area::CANADA]).chain(provinces(&all)).collect();
    let mut lists: BTreeMap<Vec<Facet>, Vec<(Band, &Traits)>> = BTreeMap::new();
    let mut add = |choice: Vec<Facet>, band: Band, one| lists.entry(choice).or_default().push((band, one));
    // Needs with a region, and perhaps a way, that a service of that very region fits.
    let mut local: BTreeSet<Vec<Facet>> = BTreeSet::new();
    let known = |choice: &Vec<Facet>| choice.iter().all(|facet| is_known(site, facet));
    for one in &all {
        for area in areas.iter().filter(|area| one.band(**area) == Some(Band::Local)) {
            local.extend(with_area(one, *area).into_iter().filter(known));
        }
    }
    for one in &all {
        for facet in one.facets().into_iter().filter(|facet| is_known(site, facet)) {
            add(vec![facet], one.wide_band(), one);
        }
        for (id, _) in &one.service.needs {
            for way in &one.ways {
                let choice = vec![Facet::Need(id.clone()), Facet::Way(*way)];
                if known(&choice) {
                    add(choice, one.wide_band(), one);
                }
            }
        }
        for area in &areas {
            let Some(band) = one.band(*area) else { continue };
            add(vec![Facet::Area(*area)], band, one);
            for choice in with_area(one, *area).into_iter().filter(|choice| local.contains(choice)) {
                add(choice, band, one);
            }
        }
    }
    let mut lists: BTreeMap<String, List> =
        lists.into_iter().map(|(choice, items)| (name(&choice), list(choice, items))).collect();
    keep_short(&mut lists);
    hold_down(&mut lists, all.len(), site.config.per_page.max(1));
    (lists, local.iter().map(|choice| name(choice)).collect())
}

/// Leaves out the choices of a way where the list without it is short: a short list is read sooner than one more question.
fn keep_short(lists: &mut BTreeMap<String, List>) {
    let is_way = |facet: &Facet| matches!(facet, Facet::Way(_));
    let without = |list: &List| -> Vec<Facet> { list.choice.iter().filter(|facet| !is_way(facet)).cloned().collect() };
    let short: Vec<String> = lists
        .iter()
        .filter(|(_, list)| list.choice.iter().any(is_way))
        .filter(|(_, list)| lists.get(&name(&without(list))).is_some_and(|wider| wider.items.len() <= SHORT))
        .map(|(name, _)| name.clone())
        .collect();
    short.iter().for_each(|name| drop(lists.remove(name)));
}

/// Whether the vocabularies have a word for it; for another one a problem is told already.
fn is_known(site: &Site, facet: &Facet) -> bool {
    let has = |terms: &[Term], id: &str| terms.iter().any(|term| term.id == id);
    let vocabularies = &site.vocabularies;
    match facet {
        Facet::Need(id) => has(&vocabularies.needs, id),
        Facet::Type(id) => has(&vocabularies.types, id),
        Facet::Audience(id) => has(&vocabularies.audiences, id),
        Facet::Group(id) => has(&vocabularies.groups, id),
        Facet::Area(_) | Facet::Age(_) | Facet::Language(_) | Facet::Way(_) => true,
    }
}

fn with_area(one: &Traits, area: Area) -> Vec<Vec<Facet>> {
    let mut choices = Vec::new();
    for (id, _) in &one.service.needs {
        let pair = vec![Facet::Need(id.clone()), Facet::Area(area)];
        choices.extend(one.ways.iter().map(|way| [pair.as_slice(), &[Facet::Way(*way)]].concat()));
        choices.push(pair);
    }
    choices
}

/// Puts services in order: by band, what nobody has checked for long at its end; then what is answered day and night, who speaks the
/// language of the page, what is there for the chosen region alone; then the order that the editors gave. Never by name first, and never
/// by distance. Of what answers from afar, whoever answers day and night comes before the others, whether of the province or the country.
fn list(choice: Vec<Facet>, mut items: Vec<(Band, &Traits)>) -> List {
    let mut list = List { choice, items: Vec::new() };
    let chosen = list.area();
    for (band, one) in &mut items {
        if matches!(band, Band::Province | Band::Country) && one.always && !one.last {
            *band = Band::Always;
        }
    }
    items.sort_by_cached_key(|(band, one)| {
        (*band, one.last, !one.always, !one.own_language, one.reach(chosen), one.place)
    });
    items.dedup_by_key(|(_, one)| one.at);
    list.items = items.into_iter().map(|(band, one)| (band, one.at)).collect();
    list
}

/// Holds the number of pages below 6 a record and 500: what is finest goes first, and its question is then not asked. Of the six, two are
/// left to the page of the record and to the lists that it stands on beside the finder; of the 500, a hundred.
fn hold_down(lists: &mut BTreeMap<String, List>, records: usize, per_page: usize) {
    let most = 4 * records + 400;
    let pages = |lists: &BTreeMap<String, List>| -> usize {
        lists.values().map(|list| list.items.len().div_ceil(per_page)).sum()
    };
    let finest: [fn(&List) -> bool; 5] = [
        |list| list.choice.len() > 2,
        |list| list.choice.len() > 1 && list.area().is_none(),
        |list| list.choice.len() > 1,
        |list| matches!(list.choice[..], [Facet::Age(_)]),
        |list| matches!(list.choice[..], [Facet::Language(_)]),
    ];
    for fine in finest {
        if pages(lists) > most {
            lists.retain(|_, list| !fine(list));
        }
    }
}
