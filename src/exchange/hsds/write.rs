//! Services as HSDS 3.1 says them, one package a language. Enters: a site and a language. Leaves: services as JSON objects, each with what
//! belongs to it, with the same identifiers in every language and on every day.
//!
//! Only records that are public, finished and may be shared. HSDS has no way to say that a place is confidential: it becomes `virtual`,
//! without an address, with an attribute that says so. Fields that nobody knows are left out. `metadata` is never written: it would keep
//! what a value was before. (Schema of 3.1; research in the directory's specification, 4.3.)

use serde_json::{Map, Value as Json, json};

use crate::area::Area;
use crate::content::contact::{Channel, Dial, Phone, Schedule, Spoken};
use crate::content::entry::{Edition, Entry};
use crate::content::freshness;
use crate::content::service::{AccessKind, Cost, Service, Status, Visibility};
use crate::date::Date;
use crate::ids;
use crate::lang;
use crate::site::model::Site;

/// Every service that may stand in open data, in the order of keys.
pub fn services(site: &Site, code: &lang::Code) -> Vec<Json> {
    let writer = Writer { site, code };
    let entries = site.entries.iter().enumerate().filter(|(at, entry)| is_open(site, *at, entry));
    entries.filter_map(|(at, entry)| writer.service(at, entry)).collect()
}

/// The same as one document for programs that do not read HSDS packages, with where it comes from.
pub fn document(site: &Site, code: &lang::Code, services: &[Json]) -> Json {
    json!({ "fanal": 1, "site": site.config.id, "language": code.as_str(), "day": site.day.to_string(), "services": services })
}

/// Whether a record may stand in open data.
pub fn is_open(site: &Site, at: usize, entry: &Entry) -> bool {
    let Some(service) = &entry.service else { return false };
    let is_ours = !entry.draft && (!entry.sample || site.config.sample);
    is_ours
        && service.share
        && service.visibility == Visibility::Public
        && service.status != Status::DoNotRefer
        && !site.is_hidden(at)
}

struct Writer<'a> {
    site: &'a Site,
    code: &'a lang::Code,
}

impl Writer<'_> {
    fn id(&self, kind: &str, name: &str) -> String {
        ids::derived(&self.site.config.id, &format!("hsds/{kind}/{name}"))
    }

    /// The text of an entry in the language of the package, else in the language it was written in.
    fn text<'a>(&'a self, at: usize, entry: &'a Entry) -> Option<&'a Edition> {
        self.site.text(at, self.code).or_else(|| entry.source_edition())
    }

    fn service(&self, at: usize, entry: &Entry) -> Option<Json> {
        let service = entry.service.as_deref()?;
        let text = self.text(at, entry)?;
        let key = &*entry.key;
        let mut object = Map::new();
        let mut put = |name: &str, value: Json| {
            let is_nothing = value.is_null() || value.as_array().is_some_and(Vec::is_empty);
            if !is_nothing {
                object.insert(name.to_owned(), value);
            }
        };
        put("id", json!(self.id("service", key)));
        let organization = self.organization(service, text);
        put("organization_id", organization["id"].clone());
        put("name", json!(text.title));
        put("description", json!((!text.summary.is_empty()).then_some(&text.summary)));
        let status = match service.status {
            Status::Active | Status::DoNotRefer => "active",
            Status::TemporarilyClosed => "temporarily closed",
            Status::Closed | Status::Merged => "defunct",
        };
        put("status", json!(status));
        put("organization", organization);
        // Of a service that has closed, only that is said.
        if matches!(service.status, Status::Closed | Status::Merged) {
            return Some(Json::Object(object));
        }
        let contact = entry.contact.clone().unwrap_or_default();
        put("url", json!(contact.web_in(self.code.as_str()).map(|(_, url)| url)));
        let chats = contact.chat.url.iter().map(|address| ("chat", address));
        let others = chats.chain(contact.form.iter().map(|address| ("form", address)));
        let others = others.filter(|(_, (code, _))| code == self.code.as_str()).map(|(label, (code, url))| {
            json!({ "id": self.id("url", &format!("{key}/{code}/{url}")), "label": label, "url": url })
        });
        put("additional_urls", Json::Array(others.collect()));
        put("email", json!(contact.email));
        let ages = (service.eligibility.age_min.or(service.ages.from), service.eligibility.age_max.or(service.ages.to));
        put("minimum_age", json!(ages.0));
        put("maximum_age", json!(ages.1));
        put("assured_date", json!(service.verified.as_ref().map(|verified| verified.date.to_string())));
        let interpreted = contact.phones.iter().flat_map(|phone| &phone.languages).chain(&service.languages);
        let mut tags: Vec<String> =
            interpreted.filter(|spoken| spoken.interpreter).map(|spoken| spoken.tag.to_string()).collect();
        tags.sort();
        tags.dedup();
        put("interpretation_services", json!((!tags.is_empty()).then(|| tags.join(", "))));
        if service.cost == Cost::Free {
            let option = json!([{ "id": self.id("cost", key), "option": "free", "amount": 0 }]);
            put("cost_options", option);
        }
        if service.alert.as_ref().is_some_and(|window| window.holds(self.site.day)) {
            put("alert", text.words["alert"].clone());
        }
        let phones = contact.phones.iter().map(|phone| self.phone(key, phone, text));
        put("phones", Json::Array(phones.collect()));
        put("languages", self.languages(&format!("service/{key}"), &service.languages));
        let areas = service.serves.iter().map(|(area, _)| self.area(key, *area));
        put("service_areas", Json::Array(areas.collect()));
        put("service_at_locations", Json::Array(self.locations(key, service)));
        put("attributes", Json::Array(self.attributes(key, service)));
        Some(Json::Object(object))
    }

    /// HSDS asks for an organization. A service without one stands under its own name.
    fn organization(&self, service: &Service, text: &Edition) -> Json {
        let known = service.organization.as_ref().and_then(|(key, _)| {
            let at = self.site.position(key)?;
            let edition = self.text(at, &self.site.entries[at])?;
            Some((key.clone(), edition, self.site.entries[at].organization.clone()))
        });
        let (name, edition, web) = match &known {
            Some((key, edition, organization)) => {
                let web = organization.as_ref().and_then(|one| {
                    let own = one.web.iter().find(|(code, _)| code == self.code.as_str());
                    own.or(one.web.first()).map(|(_, url)| url.clone())
                });
                (format!("organization/{key}"), *edition, web)
            }
            None => (format!("service/{}", text.path.folder()), text, None),
        };
        let description = if edition.summary.is_empty() { &edition.title } else { &edition.summary };
        let mut object =
            json!({ "id": self.id("organization", &name), "name": edition.title, "description": description });
        if let Some(web) = web {
            object["website"] = json!(web);
        }
        object
    }

    fn phone(&self, key: &str, phone: &Phone, text: &Edition) -> Json {
        let name = format!("{key}/{}", phone.id);
        let number = match &phone.dial {
            Dial::Number(number) | Dial::Short(number) => number,
        };
        let mut object = json!({ "id": self.id("phone", &name), "number": number });
        object["type"] = json!(match phone.channel {
            Channel::Voice | Channel::Relay => "voice",
            Channel::Text => "text",
            Channel::Tty => "textphone",
            Channel::Video => "video",
        });
        let words = &text.words["phones"][&phone.id];
        let label = words.as_str().or_else(|| words["label"].as_str());
        let mut description: Vec<String> = label.map(str::to_owned).into_iter().collect();
        // In HSDS an extension is a number: keys of a menu and leading zeros are told in words.
        match phone.extension.as_deref() {
            Some(digits) if !digits.starts_with('0') && digits.parse::<u32>().is_ok() => {
                object["extension"] = json!(digits.parse::<u32>().unwrap_or_default());
            }
            Some(keys) => description.push(keys.to_owned()),
            None => {}
        }
        if phone.channel == Channel::Relay {
            description.push("relay".to_owned());
        }
        let hours = phone.hours.as_ref().map(|hours| hours.text.clone());
        if let Some(hours) = hours.or_else(|| phone.always.then(|| "24/7".to_owned())) {
            // HSDS has no hours of a telephone: they stand beside it as they are, in a notation that is for programs.
            object["attributes"] = json!([self.attribute(&format!("phone/{name}"), "opening_hours", &hours, &hours)]);
            if hours == "24/7" {
                description.push(hours);
            }
        }
        if !description.is_empty() {
            object["description"] = json!(description.join(" · "));
        }
        let languages = self.languages(&format!("phone/{name}"), &phone.languages);
        if languages.as_array().is_some_and(|list| !list.is_empty()) {
            object["languages"] = languages;
        }
        object
    }

    /// Languages that the staff speaks: those of interpreters stand elsewhere, as HSDS asks.
    fn languages(&self, name: &str, spoken: &[Spoken]) -> Json {
        let staff = spoken.iter().filter(|spoken| !spoken.interpreter);
        let languages = staff.map(|spoken| {
            json!({ "id": self.id("language", &format!("{name}/{}", spoken.tag)), "code": spoken.tag.to_string() })
        });
        Json::Array(languages.collect())
    }

    fn area(&self, key: &str, area: Area) -> Json {
        let name = area.id();
        json!({
            "id": self.id("area", &format!("{key}/{name}")),
            "name": area.official(),
            "extent": area.code(),
            "extent_type": area.scheme_name(),
        })
    }

    fn locations(&self, key: &str, service: &Service) -> Vec<Json> {
        let until = freshness::age(service, &self.site.config.cycles, self.site.day).until;
        service.access.iter().filter_map(|access| {
            let place = access.place.as_ref().and_then(|(place, _)| Some((place, self.site.position(place)?)));
            let name = place.map_or_else(|| format!("{key}/{}", access.id), |(place, _)| place.clone());
            let id = self.id("location", &name);
            let premises = place.and_then(|(_, at)| self.site.entries[at].premises.clone());
            let is_met = matches!(access.kind, AccessKind::Physical | AccessKind::IntakeOnly);
            let sealed = premises.as_ref().is_some_and(|premises| premises.sealed);
            let mut location = json!({ "id": id, "location_type": "virtual" });
            match (&premises, is_met && !sealed) {
                (Some(premises), true) => {
                    let (_, at) = place?;
                    let text = self.text(at, &self.site.entries[at]);
                    if let Some(text) = text {
                        location["name"] = json!(text.title);
                    }
                    if let (Some(street), Some(city)) = (&premises.address, &premises.municipality) {
                        location["location_type"] = json!("physical");
                        location["addresses"] = json!([{
                            "id": self.id("address", &name),
                            "address_1": street,
                            "city": city,
                            "state_province": "QC",
                            "postal_code": premises.postal_code.clone().unwrap_or_default(),
                            "country": "CA",
                            "address_type": "physical",
                        }]);
                        if let (Some(lat), Some(lon)) = (premises.lat, premises.lon) {
                            location["latitude"] = json!(lat);
                            location["longitude"] = json!(lon);
                        }
                    }
                }
                (_, _) if sealed => {
                    location["attributes"] = json!([self.attribute(&format!("location/{name}"), "confidentiality", "redacted", "redacted")]);
                }
                _ => {}
            }
            if !sealed && !access.accessibility.is_empty() {
                let words = access.accessibility.iter().map(|(word, _)| {
                    let label = self.label("accessibility", word);
                    json!({ "id": self.id("accessibility", &format!("{name}/{word}")), "description": label })
                });
                location["accessibility"] = Json::Array(words.collect());
            }
            let mut object = json!({ "id": self.id("service_at_location", &format!("{key}/{}", access.id)), "location": location });
            let schedules = access.hours.as_ref().map(|hours| self.schedules(&format!("{key}/{}", access.id), hours, until));
            if let Some(schedules) = schedules.filter(|list| !list.is_empty()) {
                object["schedules"] = Json::Array(schedules);
            }
            Some(object)
        }).collect()
    }

    /// Weekly hours as HSDS has them, one row an interval; what is more than that is told as it is written. `until` is the day on which
    /// somebody must ask again.
    fn schedules(&self, name: &str, hours: &Schedule, until: Option<Date>) -> Vec<Json> {
        let description = hours.text.as_str();
        let rows = weekly(&hours.text).unwrap_or_default();
        let dated = |mut row: Json| {
            if let Some(until) = until {
                row["valid_to"] = json!(until.to_string());
            }
            row
        };
        if rows.is_empty() {
            return vec![dated(json!({ "id": self.id("schedule", name), "description": description }))];
        }
        let rows = rows.into_iter().enumerate();
        let rows = rows.map(|(at, (days, opens, closes))| {
            dated(json!({
                "id": self.id("schedule", &format!("{name}/{at}")),
                "freq": "WEEKLY",
                "interval": 1,
                "wkst": "MO",
                "byday": days,
                "opens_at": opens,
                "closes_at": closes,
                "description": description,
            }))
        });
        rows.collect()
    }

    fn label(&self, vocabulary: &str, word: &str) -> String {
        let terms = self.site.vocabularies.named(vocabulary);
        let term = terms.iter().find(|term| term.id == word);
        term.map_or_else(|| word.to_owned(), |term| term.label_in(self.code, &self.site.config.languages).0.to_owned())
    }

    fn attribute(&self, of: &str, vocabulary: &str, word: &str, label: &str) -> Json {
        json!({
            "id": self.id("attribute", &format!("{of}/{vocabulary}/{word}")),
            "label": vocabulary,
            "value": word,
            "taxonomy_term": {
                "id": self.id("term", &format!("{vocabulary}/{word}")),
                "code": word,
                "name": label,
                "description": label,
                "taxonomy": format!("{}:{vocabulary}", self.site.config.id),
                "language": self.code.as_str(),
            },
        })
    }

    fn attributes(&self, key: &str, service: &Service) -> Vec<Json> {
        let lists = [("types", &service.types), ("needs", &service.needs), ("groups", &service.groups)];
        let words = lists.into_iter().flat_map(|(name, list)| list.iter().map(move |(word, _)| (name, word.clone())));
        let promise = [("anonymous", json!(service.promise.anonymous)), ("police", json!(service.promise.police))];
        let promise = promise.into_iter().filter_map(|(name, answer)| {
            let answer = answer.as_str().filter(|answer| *answer != "unknown")?.to_owned();
            Some((name, answer))
        });
        words
            .chain(promise)
            .map(|(name, word)| self.attribute(&format!("service/{key}"), name, &word, &self.label(name, &word)))
            .collect()
    }
}

/// Days, opening and closing of hours that are the same every week; nothing for hours that are more than that.
pub(super) fn weekly(text: &str) -> Option<Vec<(String, String, String)>> {
    const DAYS: [(&str, &str); 7] =
        [("Mo", "MO"), ("Tu", "TU"), ("We", "WE"), ("Th", "TH"), ("Fr", "FR"), ("Sa", "SA"), ("Su", "SU")];
    let day = |name: &str| DAYS.iter().position(|(known, _)| *known == name);
    if text.trim() == "24/7" {
        let all = DAYS.map(|(_, day)| day).join(",");
        return Some(vec![(all, "00:00".to_owned(), "23:59".to_owned())]);
    }
    let mut rows = Vec::new();
    for rule in text.split(';').map(str::trim).filter(|rule| !rule.is_empty()) {
        // What holds on holidays is told in words.
        if rule.starts_with("PH") {
            continue;
        }
        let (days, times) = rule.split_once(' ')?;
        let mut byday = Vec::new();
        for part in days.split(',') {
            let (from, to) = part.split_once('-').unwrap_or((part, part));
            let (from, to) = (day(from)?, day(to)?);
            let length = (to + 7 - from) % 7;
            byday.extend((0..=length).map(|step| DAYS[(from + step) % 7].1));
        }
        for times in times.split(',').map(str::trim) {
            let (opens, closes) = times.split_once('-')?;
            let is_time = |time: &str| {
                time.len() == 5 && time.as_bytes()[2] == b':' && time.bytes().filter(u8::is_ascii_digit).count() == 4
            };
            if !is_time(opens) || !is_time(closes) {
                return None;
            }
            rows.push((byday.join(","), opens.to_owned(), closes.to_owned()));
        }
    }
    Some(rows)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn hours_of_every_week_are_rows_and_others_are_words() {
        let row = |days: &str, opens: &str, closes: &str| (days.to_owned(), opens.to_owned(), closes.to_owned());
        assert_eq!(
            weekly("Mo-We,Fr 09:00-12:00,13:00-17:00; PH off"),
            Some(vec![row("MO,TU,WE,FR", "09:00", "12:00"), row("MO,TU,WE,FR", "13:00", "17:00")])
        );
        assert_eq!(weekly("Fr-Mo 22:00-02:00"), Some(vec![row("FR,SA,SU,MO", "22:00", "02:00")]));
        assert_eq!(weekly("Dec 24 10:00-12:00"), None);
        assert_eq!(weekly("Mo[1] 10:00-12:00"), None);
    }
}
