//! A package of tables laid out as three sheets: organizations, places, services, one row each. Enters: a package, what the site and the
//! last import call its records. Leaves: sheets with heads that the mapping names, so that packages pass the same readers as sheets:
//! whatever looks private and stands in no line of the mapping stops the import, whatever is not plain is a question.
//!
//! A location is never more public than its package says: an unknown type, or a mark that looks private, makes it a confidential place
//! whose address goes to `private/` alone. Mailing addresses are no places. Persons to contact and their numbers are not taken.

use std::collections::{BTreeMap, BTreeSet};

use super::hours::{self, Said};
use super::read::{Line, Package};
use crate::area::Area;
use crate::date::Date;
use crate::exchange::cells;
use crate::exchange::fields::Of;
use crate::exchange::mapping::looks_private;
use crate::exchange::value::Value;
use crate::sheets::table::{Cell, Row, Sheet};
use crate::source::shape;
use crate::text::fold::fold;
use crate::text::slug;

/// What the heads of the sheets become: for organizations, places and services. `*` is a number, `LANGUAGE` the language of the words.
const ORGANIZATIONS: [(&str, &str); 6] = [
    ("id", "id"),
    ("key", "key"),
    ("name", "title"),
    ("description", "body"),
    ("website", "web.LANGUAGE"),
    ("parent", "parent"),
];
const PLACES: [(&str, &str); 14] = [
    ("id", "id"),
    ("key", "key"),
    ("name", "title"),
    ("sealed", "sealed"),
    ("city", "municipality"),
    ("address", "address"),
    ("postal_code", "postal_code"),
    ("latitude", "lat"),
    ("longitude", "lon"),
    ("transportation", "transit"),
    ("confidential address", "seal.address"),
    ("confidential postal code", "seal.postal_code"),
    ("confidential latitude", "seal.lat"),
    ("confidential longitude", "seal.lon"),
];
const SERVICES: [(&str, &str); 35] = [
    ("id", "id"),
    ("key", "key"),
    ("name", "title"),
    ("description", "body"),
    ("organization", "organization"),
    ("status", "status"),
    ("url", "web.LANGUAGE"),
    ("chat", "chat.LANGUAGE"),
    ("form", "form.LANGUAGE"),
    ("email", "email.address"),
    ("minimum_age", "eligibility.age_min"),
    ("maximum_age", "eligibility.age_max"),
    ("eligibility_description", "eligibility"),
    ("languages", "languages"),
    ("cost", "cost"),
    ("service_areas", "serves"),
    ("phones.*.number", "phones.t*.number"),
    ("phones.*.extension", "phones.t*.extension"),
    ("phones.*.type", "phones.t*.channel"),
    ("phones.*.label", "phones.t*.label"),
    ("phones.*.languages", "phones.t*.languages"),
    ("phones.*.hours", "phones.t*.hours"),
    ("hours", "phones.t1.hours"),
    ("hours in words", "hours"),
    ("places.*.type", "access.a*.type"),
    ("places.*.place", "access.a*.place"),
    ("places.*.hours", "access.a*.hours"),
    ("places.*.accessibility", "access.a*.accessibility"),
    ("attributes.types", "types"),
    ("attributes.needs", "needs"),
    ("attributes.groups", "groups"),
    ("attributes.anonymous", "promise.anonymous"),
    ("attributes.police", "promise.police"),
    ("interpretation_services", ""),
    ("attributes.audiences", "audiences"),
];

/// Fields of each table that are read here, or that only join rows.
fn is_read(table: &str, name: &str) -> bool {
    if !looks_private(name) && (name == "id" || name.ends_with("_id") || name.starts_with("link_")) {
        return true;
    }
    let known: &[&str] = match table {
        "organization" => &["name", "description", "website", "url"],
        "service" => &[
            "name",
            "description",
            "url",
            "email",
            "status",
            "minimum_age",
            "maximum_age",
            "eligibility_description",
            "interpretation_services",
            "last_modified",
            "assured_date",
        ],
        "location" => &["name", "location_type", "latitude", "longitude", "transportation"],
        "address" | "physical_address" | "postal_address" => {
            &["address_1", "address_2", "city", "postal_code", "address_type", "state_province", "country"]
        }
        "phone" => &["number", "extension", "type", "description"],
        "language" => &["name", "code", "language"],
        "schedule" | "regular_schedule" => &[
            "description",
            "freq",
            "interval",
            "byday",
            "weekday",
            "opens_at",
            "closes_at",
            "timezone",
            "wkst",
            "valid_from",
            "valid_to",
            "until",
            "count",
            "byweekno",
            "bymonthday",
            "byyearday",
            "dtstart",
        ],
        "service_area" => &["name", "service_area", "extent", "extent_type"],
        "cost_option" => &["option", "amount", "currency"],
        "attribute" => &["value", "label"],
        "accessibility" => &["description", "accessibility"],
        "url" => &["url", "label"],
        "service_at_location" | "service_taxonomy" => &[],
        _ => &[],
    };
    known.contains(&name)
}

/// What a sheet is laid out of: heads in the order in which they come, rows by their number.
#[derive(Default)]
struct Grid {
    heads: Vec<String>,
    at: BTreeMap<String, usize>,
    rows: Vec<(usize, BTreeMap<usize, String>)>,
}

impl Grid {
    fn head(&mut self, head: &str) -> usize {
        if let Some(at) = self.at.get(head) {
            return *at;
        }
        self.heads.push(head.to_owned());
        self.at.insert(head.to_owned(), self.heads.len() - 1);
        self.heads.len() - 1
    }

    /// The heads that every sheet has.
    fn begin(&mut self) {
        for head in ["id", "key", "name"] {
            self.head(head);
        }
    }

    fn row(&mut self, number: usize) {
        self.rows.push((number, BTreeMap::new()));
    }

    /// A value of the last row; of two under one head, both.
    fn put(&mut self, head: &str, value: &str) {
        let value = value.trim();
        if value.is_empty() {
            return;
        }
        let at = self.head(head);
        let Some((_, cells)) = self.rows.last_mut() else { return };
        match cells.get_mut(&at) {
            Some(known) if known.split("; ").any(|one| one == value) => {}
            Some(known) => known.push_str(&format!("; {value}")),
            None => drop(cells.insert(at, value.to_owned())),
        }
    }

    /// What stands in rows and is read by nothing here, each field under its own head.
    fn rest(&mut self, table: &str, rows: &[&Line], prefix: &str) {
        for (name, value) in rows.iter().flat_map(|row| &row.fields).filter(|(name, _)| !is_read(table, name)) {
            self.put(&format!("{prefix}{name}"), value);
        }
    }

    /// Heads that look private and under which nothing stands yet.
    fn flags(&mut self, package: &Package, table: &str, prefix: &str) {
        let flags: Vec<String> = package.heads(table).filter(|head| looks_private(head)).map(str::to_owned).collect();
        for head in flags.iter().filter(|head| !is_read(table, head)) {
            self.head(&format!("{prefix}{head}"));
        }
    }

    fn sheet(self, name: &str) -> Sheet {
        let cells = |row: BTreeMap<usize, String>| row.into_iter().map(|(at, text)| (at, Cell::Text(text))).collect();
        let heads = self.heads.into_iter().enumerate().map(|(at, head)| (at, Cell::Text(head))).collect();
        let rows = self.rows.into_iter().map(|(number, row)| Row::new(number, cells(row)));
        let rows = std::iter::once(Row::new(1, heads)).chain(rows).collect();
        Sheet { name: name.to_owned(), hidden: false, rows, merged: Vec::new() }
    }
}

/// A package and what its records are called.
pub struct Layout<'a> {
    package: &'a Package,
    keys: BTreeMap<(Of, String), String>,
    /// Rows by table and identifier.
    rows: BTreeMap<(&'static str, &'a str), &'a Line>,
    /// Attributes by what they are of.
    marks: BTreeMap<&'a str, Vec<&'a Line>>,
    /// Addresses by location.
    addresses: BTreeMap<&'a str, Vec<&'a Line>>,
    /// The locations of each service, with the row that joins them.
    locations: BTreeMap<&'a str, Vec<(Option<&'a Line>, &'a Line)>>,
    /// The first service at each location.
    services: BTreeMap<&'a str, &'a str>,
    day: Option<Date>,
}

/// The identifier under which an import remembers a record.
pub fn remembered(of: Of, id: &str) -> String {
    match of {
        Of::Service => id.to_owned(),
        other => format!("{}:{id}", other.name()),
    }
}

impl<'a> Layout<'a> {
    /// `known` are the keys that an earlier import gave, by what it remembers; `taken` every key of the site.
    /// `day` tells which hours that end still hold.
    pub fn new(
        package: &'a Package,
        known: &BTreeMap<String, String>,
        taken: &BTreeSet<String>,
        day: Option<Date>,
    ) -> Layout<'a> {
        let mut rows = BTreeMap::new();
        for table in ["organization", "service", "location", "taxonomy_term", "taxonomy"] {
            for line in package.rows(table) {
                rows.entry((table, line.id())).or_insert(line);
            }
        }
        let mut addresses = package.by("address", "location_id");
        for (id, lines) in package.by("physical_address", "location_id") {
            addresses.entry(id).or_default().extend(lines);
        }
        let locations = locations(package, &rows);
        let mut services = BTreeMap::new();
        for (service, places) in &locations {
            for (_, place) in places {
                services.entry(place.id()).or_insert(*service);
            }
        }
        let marks = package.by("attribute", "link_id");
        let mut layout = Layout { package, day, keys: BTreeMap::new(), rows, marks, addresses, locations, services };
        let mut used: BTreeSet<String> = taken.iter().chain(known.values()).cloned().collect();
        let mut names: BTreeMap<String, usize> = BTreeMap::new();
        for line in package.rows("service") {
            *names.entry(fold(line.get("name").unwrap_or_default())).or_default() += 1;
        }
        for of in [Of::Service, Of::Organization, Of::Place] {
            let table = if of == Of::Place { "location" } else { of.name() };
            for line in package.rows(table) {
                if let Some(key) = known.get(&remembered(of, line.id())) {
                    layout.keys.insert((of, line.id().to_owned()), key.clone());
                    continue;
                }
                let name = match of {
                    Of::Place => layout.name_of_place(line),
                    _ => line.get("name").unwrap_or_default().to_owned(),
                };
                // Many services are called alike: then the organization tells them apart.
                let is_one_of_many = of == Of::Service && names.get(&fold(&name)).is_some_and(|count| *count > 1);
                let organization = line.get("organization_id").and_then(|id| layout.row("organization", id));
                let name = match organization.and_then(|one| one.get("name")).filter(|_| is_one_of_many) {
                    Some(organization) => format!("{name} {organization}"),
                    None => name,
                };
                let ending = match of {
                    Of::Service => "",
                    Of::Organization => "-organisme",
                    Of::Place => "-lieu",
                };
                if let Some(key) = free(&name, ending, &used) {
                    used.insert(key.clone());
                    layout.keys.insert((of, line.id().to_owned()), key);
                }
            }
        }
        layout
    }

    fn row(&self, table: &'static str, id: &'a str) -> Option<&'a Line> {
        self.rows.get(&(table, id)).copied()
    }

    /// The keys that its records of a kind have or get.
    pub fn keys(&self, of: Of) -> impl Iterator<Item = &str> {
        self.keys.iter().filter(move |((kind, _), _)| *kind == of).map(|(_, key)| key.as_str())
    }

    fn key(&self, of: Of, id: &str) -> &str {
        self.keys.get(&(of, id.to_owned())).map_or("", String::as_str)
    }

    /// Whether a location must not be found: it says so, or says something that nobody here knows.
    fn is_sealed(&self, location: &'a Line) -> bool {
        let kind = location.get("location_type").unwrap_or("physical").to_lowercase();
        let mut marks = self.marks.get(location.id()).into_iter().flatten().flat_map(|mark| {
            let term = mark.get("taxonomy_term_id").and_then(|id| self.row("taxonomy_term", id));
            let words = [mark.get("label"), mark.get("value"), mark.get("link_type")].into_iter().flatten();
            let term = term.into_iter().flat_map(|term| [term.get("taxonomy"), term.get("name"), term.get("code")]);
            words.chain(term.flatten()).collect::<Vec<_>>()
        });
        !["physical", "postal", "virtual"].contains(&kind.as_str()) || marks.any(looks_private)
    }

    /// What stands at a location: nothing to go to, or a place.
    fn is_place(&self, location: &'a Line) -> bool {
        let kind = location.get("location_type").unwrap_or("physical").to_lowercase();
        self.is_sealed(location)
            || (kind == "physical"
                && (self.address(location).is_some()
                    || (location.get("name").is_some() && location.get("latitude").is_some())))
    }

    /// The address where people go; mailing addresses are none.
    fn address(&self, location: &'a Line) -> Option<&'a Line> {
        let is_physical = |kind: &str| kind.split([',', ';']).any(|one| one.trim().eq_ignore_ascii_case("physical"));
        let goes = |line: &&&Line| line.get("address_type").is_none_or(is_physical) && line.get("address_1").is_some();
        self.addresses.get(location.id()).into_iter().flatten().find(goes).copied()
    }

    /// The name of a place. That of a confidential one may tell where it is: it is called as the service there.
    fn name_of_place(&self, location: &'a Line) -> String {
        let named = location.get("name").filter(|_| !self.is_sealed(location));
        let street = || self.address(location).filter(|_| !self.is_sealed(location))?.get("address_1");
        if let Some(name) = named.or_else(street) {
            return name.to_owned();
        }
        let service = self.services.get(location.id()).copied().and_then(|id| self.row("service", id));
        let service = service.and_then(|service| service.get("name"));
        service.unwrap_or_default().to_owned()
    }

    /// Organizations that services name. `site` says which the site knows by their name: these are not laid out.
    pub fn organizations(&self, site: &dyn Fn(&Line) -> bool) -> Sheet {
        let used: BTreeSet<&str> =
            self.package.rows("service").iter().filter_map(|service| service.get("organization_id")).collect();
        let mut grid = Grid::default();
        grid.begin();
        for line in self.package.rows("organization").iter().filter(|line| used.contains(line.id())) {
            if site(line) {
                continue;
            }
            grid.row(line.number);
            grid.put("id", &remembered(Of::Organization, line.id()));
            grid.put("key", self.key(Of::Organization, line.id()));
            grid.put("name", line.get("name").unwrap_or_default());
            grid.put("description", line.get("description").unwrap_or_default());
            grid.put("website", line.get("website").or_else(|| line.get("url")).unwrap_or_default());
            if let Some(parent) = line.get("parent_organization_id").filter(|parent| used.contains(parent)) {
                grid.put("parent", self.key(Of::Organization, parent));
            }
            grid.rest("organization", &[line], "");
        }
        grid.flags(self.package, "organization", "");
        grid.sheet("organizations")
    }

    /// The places of services.
    pub fn places(&self) -> Sheet {
        let mut grid = Grid::default();
        grid.begin();
        let is_used = |line: &&Line| self.services.contains_key(line.id());
        for line in self.package.rows("location").iter().filter(is_used).filter(|line| self.is_place(line)) {
            grid.row(line.number);
            grid.put("id", &remembered(Of::Place, line.id()));
            grid.put("key", self.key(Of::Place, line.id()));
            grid.put("name", &self.name_of_place(line));
            let address = self.address(line);
            let said = |name: &str| address.and_then(|address| address.get(name));
            let street = [said("address_1"), said("address_2")].into_iter().flatten().collect::<Vec<_>>().join(", ");
            let sealed = self.is_sealed(line);
            let heads = if sealed {
                grid.put("sealed", "true");
                ["confidential address", "confidential postal code", "confidential latitude", "confidential longitude"]
            } else {
                grid.put("city", said("city").unwrap_or_default());
                grid.put("transportation", line.get("transportation").unwrap_or_default());
                ["address", "postal_code", "latitude", "longitude"]
            };
            let values = [Some(street.as_str()), said("postal_code"), line.get("latitude"), line.get("longitude")];
            heads.iter().zip(values).for_each(|(head, value)| grid.put(head, value.unwrap_or_default()));
            if !sealed {
                grid.rest("location", &[line], "");
                let addresses: Vec<&Line> = address.into_iter().collect();
                grid.rest("address", &addresses, "addresses.");
            }
        }
        for table in ["location", "address", "physical_address", "postal_address", "accessibility"] {
            grid.flags(self.package, table, if table == "location" { "" } else { "addresses." });
        }
        grid.sheet("places")
    }

    /// Services. `organization` gives the cell of an organization by its identifier, `place` the key of a place that is there.
    pub fn services(&self, organization: &dyn Fn(&Line) -> String, place: &dyn Fn(&str) -> Option<String>) -> Sheet {
        let package = self.package;
        let of_service = |table: &str| package.by(table, "service_id");
        let names =
            ["phone", "language", "schedule", "regular_schedule", "holiday_schedule", "service_area", "cost_option"];
        let mine: BTreeMap<&str, BTreeMap<&str, Vec<&Line>>> =
            names.iter().chain(&["url", "eligibility"]).map(|table| (*table, of_service(table))).collect();
        let rows = |table: &str, id: &str| -> Vec<&Line> {
            mine.get(table).and_then(|rows| rows.get(id)).cloned().unwrap_or_default()
        };
        let at_join: BTreeMap<&str, BTreeMap<&str, Vec<&Line>>> = ["phone", "schedule", "regular_schedule"]
            .into_iter()
            .map(|table| (table, package.by(table, "service_at_location_id")))
            .collect();
        let at_place: BTreeMap<&str, BTreeMap<&str, Vec<&Line>>> =
            ["phone", "schedule", "regular_schedule", "accessibility"]
                .into_iter()
                .map(|table| (table, package.by(table, "location_id")))
                .collect();
        let spoken = package.by("language", "phone_id");
        let classes = of_service("service_taxonomy");
        let mut grid = Grid::default();
        grid.begin();
        for line in package.rows("service") {
            let id = line.id();
            let get = |name: &str| line.get(name).unwrap_or_default();
            grid.row(line.number);
            if !id.starts_with('#') {
                grid.put("id", id);
            }
            grid.put("key", self.key(Of::Service, id));
            for name in ["name", "description", "status", "url", "email", "minimum_age", "maximum_age"] {
                grid.put(name, get(name).trim_end_matches(".0"));
            }
            grid.put("eligibility_description", get("eligibility_description"));
            if let Some(of) = line.get("organization_id") {
                // An identifier that leads nowhere is told as it stands.
                let cell = self.row("organization", of).map_or_else(|| of.to_owned(), organization);
                grid.put("organization", &cell);
            }
            let mut languages: Vec<String> = rows("language", id).into_iter().map(language).collect();
            let interpreted: Option<Vec<String>> =
                cells::pieces(get("interpretation_services")).map(cells::language).collect();
            match interpreted {
                Some(tags) => languages.extend(tags.iter().map(|tag| format!("{tag} interpreter"))),
                None => grid.put("interpretation_services", get("interpretation_services")),
            }
            grid.put("languages", &languages.join("; "));
            let areas = rows("service_area", id);
            let named = |area: &Line| area.get("name").or_else(|| area.get("service_area")).map(str::to_owned);
            // A region by its code and the list that the code belongs to says which it is; a name may be that of several.
            let coded = |area: &Line| {
                let id = format!("{}:{}", area.get("extent_type")?, area.get("extent")?);
                Area::of_id(&id).map(|_| id)
            };
            let areas: Vec<String> = areas.into_iter().filter_map(|area| coded(area).or_else(|| named(area))).collect();
            grid.put("service_areas", &areas.join("; "));
            grid.put("cost", &cost(&rows("cost_option", id)));
            let places = self.locations.get(id).map_or(&[][..], Vec::as_slice);
            let found = |of: &BTreeMap<&str, BTreeMap<&str, Vec<&'a Line>>>, table: &str, id: &str| -> Vec<&'a Line> {
                of.get(table).and_then(|rows| rows.get(id)).cloned().unwrap_or_default()
            };
            let mut phones = rows("phone", id);
            for (join, location) in places.iter().filter(|(_, location)| !self.is_sealed(location)) {
                phones.extend(join.map(|join| found(&at_join, "phone", join.id())).unwrap_or_default());
                phones.extend(found(&at_place, "phone", location.id()));
            }
            let mut seen = BTreeSet::new();
            phones.retain(|phone| seen.insert((phone.get("number"), phone.get("extension"))));
            let (mut at, mut has_hours) = (0, false);
            for phone in &phones {
                let number = phone.get("number").unwrap_or_default();
                let kind = channel(phone.get("type").unwrap_or_default());
                if kind == "fax" {
                    grid.put("phones.fax", number);
                    continue;
                }
                at += 1;
                let mut put = |name: &str, value: &str| grid.put(&format!("phones.{at}.{name}"), value);
                put("number", number);
                put("extension", phone.get("extension").unwrap_or_default().trim_end_matches(".0"));
                put("type", &kind);
                let hours = self.marks.get(phone.id()).into_iter().flatten();
                let hours =
                    hours.filter(|mark| mark.get("label") == Some("opening_hours")).find_map(|mark| mark.get("value"));
                let label = phone.get("description").unwrap_or_default();
                let ending = hours.map(|hours| format!(" · {hours}"));
                put("label", ending.and_then(|ending| label.strip_suffix(ending.as_str())).unwrap_or(label));
                put("hours", hours.unwrap_or_default());
                has_hours |= at == 1 && hours.is_some();
                let tags: Vec<String> =
                    spoken.get(phone.id()).into_iter().flatten().map(|line| language(line)).collect();
                put("languages", &tags.join("; "));
            }
            grid.rest("phone", &phones, "phone.");
            let schedules = |own: Vec<&Line>, regular: Vec<&Line>| {
                let all: Vec<&Line> = own.into_iter().chain(regular).collect();
                hours::hours(&all, self.day)
            };
            let (own, regular) = (rows("schedule", id), rows("regular_schedule", id));
            grid.rest("schedule", &own, "schedule.");
            // Hours of the whole service are those of its first telephone, where that has none of its own.
            let head = if at > 0 && !has_hours { "hours" } else { "schedules" };
            match schedules(own, regular) {
                // Words of hours may be shown as they are; a rule that is no table is a question.
                Some(Said::Words(words)) if !words.contains("opens_at=") => grid.put("hours in words", &words),
                Some(Said::Hours(words) | Said::Words(words)) => grid.put(head, &words),
                None => {}
            }
            let mut at = 0;
            for (join, location) in places {
                let kind = location.get("location_type").unwrap_or("physical").to_lowercase();
                let is_place = self.is_place(location);
                let key = is_place.then(|| place(location.id())).flatten();
                // A place that waits or is left out stays out of its services, too; where letters go, nobody goes.
                if (is_place && key.is_none()) || (!is_place && kind == "postal") {
                    continue;
                }
                at += 1;
                let mut put = |name: &str, value: &str| grid.put(&format!("places.{at}.{name}"), value);
                put("type", if is_place || kind == "physical" { "physical" } else { "virtual" });
                put("place", key.as_deref().unwrap_or_default());
                let join = join.map(|join| join.id()).unwrap_or_default();
                let table = |name: &str| {
                    let own = found(&at_join, name, join);
                    if own.is_empty() { found(&at_place, name, location.id()) } else { own }
                };
                if let Some(Said::Hours(hours) | Said::Words(hours)) =
                    schedules(table("schedule"), table("regular_schedule"))
                {
                    put("hours", &hours);
                }
                let words = found(&at_place, "accessibility", location.id());
                let words = words.iter().filter_map(|row| row.get("description").or_else(|| row.get("accessibility")));
                put("accessibility", &words.collect::<Vec<_>>().join("; "));
            }
            for mark in self.marks.get(id).into_iter().flatten() {
                let term = mark.get("taxonomy_term_id").and_then(|id| self.row("taxonomy_term", id));
                let of = term.and_then(|term| term.get("taxonomy_id")).and_then(|id| self.row("taxonomy", id));
                let name = mark.get("label").or_else(|| mark.get("link_type"));
                let name = name.or_else(|| term?.get("taxonomy")).or_else(|| of?.get("name")).unwrap_or("terms");
                let value = mark.get("value").or_else(|| term?.get("code")).or_else(|| term?.get("name"));
                grid.put(&format!("attributes.{name}"), value.unwrap_or_default());
            }
            for class in classes.get(id).into_iter().flatten() {
                let of = class.get("taxonomy_id").and_then(|id| self.row("taxonomy", id));
                let of = of.or_else(|| self.row("taxonomy_term", class.get("taxonomy_term_id")?));
                let name = of.and_then(|of| of.get("vocabulary").or_else(|| of.get("taxonomy"))).unwrap_or("terms");
                grid.put(&format!("attributes.{name}"), of.and_then(|of| of.get("name")).unwrap_or_default());
            }
            for url in rows("url", id) {
                let label = url.get("label").filter(|label| ["chat", "form"].contains(label));
                grid.put(label.unwrap_or("additional urls"), url.get("url").unwrap_or_default());
            }
            for table in ["holiday_schedule", "eligibility", "language", "service_area", "cost_option"] {
                grid.rest(table, &rows(table, id), &format!("{table}."));
            }
            grid.rest("service", &[line], "");
        }
        grid.flags(package, "service", "");
        for table in names.iter().chain(&["service_at_location", "eligibility", "attribute", "service_taxonomy", "url"])
        {
            grid.flags(package, table, &format!("{table}."));
        }
        // What is not taken at all is named.
        let whole = ["contact", "program", "funding", "required_document", "organization_identifier"];
        let whole = whole.into_iter().filter(|table| !package.rows(table).is_empty()).map(str::to_owned);
        for name in whole.chain(package.others.iter().cloned()) {
            grid.put(&format!("table {name}"), "…");
        }
        grid.sheet("services")
    }
}

fn locations<'a>(
    package: &'a Package,
    rows: &BTreeMap<(&'static str, &'a str), &'a Line>,
) -> BTreeMap<&'a str, Vec<(Option<&'a Line>, &'a Line)>> {
    let mut locations: BTreeMap<&str, Vec<(Option<&Line>, &Line)>> = BTreeMap::new();
    for join in package.rows("service_at_location") {
        let place = join.get("location_id").and_then(|id| rows.get(&("location", id)));
        if let (Some(service), Some(place)) = (join.get("service_id"), place) {
            locations.entry(service).or_default().push((Some(join), place));
        }
    }
    for place in package.rows("location") {
        if let Some(service) = place.get("service_id") {
            locations.entry(service).or_default().push((None, place));
        }
    }
    locations
}

/// A key that nobody has yet.
fn free(name: &str, ending: &str, used: &BTreeSet<String>) -> Option<String> {
    let key: String = slug::slug(name)?.chars().take(46).collect();
    let key = key.trim_matches('-').to_owned();
    let more = (2..).map(|number| format!("{key}{ending}-{number}"));
    let mut all = [key.clone(), format!("{key}{ending}")].into_iter().chain(more);
    all.find(|key| !used.contains(key)).filter(|key| shape::is_key(key))
}

/// A language by its code; by its name where the code says nothing.
fn language(line: &Line) -> String {
    let words = ["code", "name", "language"].iter().filter_map(|name| line.get(name));
    let words: Vec<&str> = words.collect();
    let known = words.iter().find_map(|word| cells::language(word));
    known.unwrap_or_else(|| words.last().map(|word| word.replace([';', ','], " ")).unwrap_or_default())
}

/// The channel of a telephone by the words of vCard (RFC 6350, 6.4.1); what is not one of them is asked.
fn channel(kind: &str) -> String {
    match kind.to_lowercase().as_str() {
        "" | "voice" | "cell" | "mobile" | "phone" => "voice".to_owned(),
        "text" | "sms" => "text".to_owned(),
        "textphone" | "tty" | "tdd" => "tty".to_owned(),
        "video" => "video".to_owned(),
        "fax" | "pager" => "fax".to_owned(),
        other => other.to_owned(),
    }
}

/// Free if every way to pay is nothing; else as it stands.
fn cost(options: &[&Line]) -> String {
    let amounts: Option<Vec<f64>> =
        options.iter().map(|option| option.get("amount").and_then(|amount| amount.parse().ok())).collect();
    match amounts {
        Some(amounts) if amounts.is_empty() => String::new(),
        Some(amounts) if amounts.iter().all(|amount| *amount == 0.0) => "free".to_owned(),
        Some(amounts) if amounts.iter().all(|amount| *amount > 0.0) => "paid".to_owned(),
        _ => options.iter().filter_map(|option| option.get("option")).collect::<Vec<_>>().join("; "),
    }
}

/// What a head becomes, in the language of the words: empty if a person decides, nothing for a head that is not made here.
fn meant(table: &[(&str, &str)], head: &str, language: &str) -> Option<String> {
    let is_number = |step: &&str| !step.is_empty() && step.bytes().all(|byte| byte.is_ascii_digit());
    let number = head.split('.').find(is_number);
    let plain = number.map_or_else(|| head.to_owned(), |number| head.replacen(&format!(".{number}."), ".*.", 1));
    let (_, to) = table.iter().find(|(known, _)| *known == plain)?;
    Some(to.replace('*', number.unwrap_or_default()).replace("LANGUAGE", language))
}

/// Whether a head is one of those made here, which a package may have or not.
pub fn is_own(of: Of, head: &str) -> bool {
    meant(table_of(of), head, "fr").is_some()
}

fn table_of(of: Of) -> &'static [(&'static str, &'static str)] {
    match of {
        Of::Organization => &ORGANIZATIONS,
        Of::Place => &PLACES,
        Of::Service => &SERVICES,
    }
}

/// The lines of a mapping for a sheet that was laid out here. Words: of a head that looks private, of one that
/// nobody knows, and the label of a telephone that has none.
pub fn propose(of: Of, sheet: &Sheet, language: &str, [private, unknown, phone]: [&str; 3]) -> String {
    let mut text = String::new();
    let Some(header) = sheet.rows.first() else { return text };
    for (at, head) in header.cells() {
        let head = head.to_string();
        let column = format!("column: {}", Value::text(&head).written());
        let words = sheet.rows[1..].iter().filter_map(|row| row.cell(*at));
        let line = match meant(table_of(of), &head, language).filter(|to| !to.is_empty()) {
            // One line of words is a summary.
            Some(to) if to == "body" && words.clone().all(|cell| is_line(&cell.to_string())) => {
                format!("  - {{ {column}, to: summary }}\n")
            }
            Some(to) if to == "status" => format!(
                "  - {{ {column}, to: status, values: {{ temporarily closed: temporarily_closed }}, when: [inactive, defunct] }}\n"
            ),
            Some(to) if to.starts_with("phones.") && to.ends_with(".number") => {
                format!("  - {{ {column}, to: {to}, label: {} }}\n", Value::text(phone).written())
            }
            Some(to) => format!("  - {{ {column}, to: {} }}\n", Value::text(to).written()),
            None if looks_private(&head) => format!("  - {{ {column} }}   # {private}\n"),
            None => format!("  - {{ {column} }}   # {unknown}\n"),
        };
        text.push_str(&line);
    }
    text
}

fn is_line(text: &str) -> bool {
    text.chars().count() <= 200 && !text.contains(['\n', '<'])
}
