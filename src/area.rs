//! Regions that a service serves and a reader stands in: `{scheme, code}`, for the same two digits are Centre-du-Québec in one scheme
//! and Nunavik in another. Enters: what `facts.yaml` says. Leaves: an `Area` of our tables, what lies in what, the next wider choice.
//!
//! Sources: the administrative regions of Quebec (décret 2000-87 as amended), the health regions of its ministry of health
//! (régions sociosanitaires), ISO 3166-1 and ISO 3166-2:CA.

/// A scheme of codes.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub enum Scheme {
    /// The 17 administrative regions of Quebec.
    QcAdmin,
    /// The 18 health regions of Quebec.
    QcRss,
    /// Provinces and territories of Canada.
    Province,
    /// Countries; ours alone.
    Country,
}

/// The names of the schemes, as people write them.
pub const SCHEMES: [(&str, Scheme); 4] = [
    ("qc-admin", Scheme::QcAdmin),
    ("qc-rss", Scheme::QcRss),
    ("iso3166-2", Scheme::Province),
    ("iso3166-1", Scheme::Country),
];

const ADMIN: [&str; 17] =
    ["01", "02", "03", "04", "05", "06", "07", "08", "09", "10", "11", "12", "13", "14", "15", "16", "17"];
const RSS: [&str; 18] =
    ["01", "02", "03", "04", "05", "06", "07", "08", "09", "10", "11", "12", "13", "14", "15", "16", "17", "18"];
const PROVINCES: [&str; 13] = [
    "CA-AB", "CA-BC", "CA-MB", "CA-NB", "CA-NL", "CA-NS", "CA-NT", "CA-NU", "CA-ON", "CA-PE", "CA-QC", "CA-SK", "CA-YT",
];
const COUNTRIES: [&str; 1] = ["CA"];

/// The administrative regions, in the order of their codes.
const NAMES: [&str; 17] = [
    "Bas-Saint-Laurent",
    "Saguenay–Lac-Saint-Jean",
    "Capitale-Nationale",
    "Mauricie",
    "Estrie",
    "Montréal",
    "Outaouais",
    "Abitibi-Témiscamingue",
    "Côte-Nord",
    "Nord-du-Québec",
    "Gaspésie–Îles-de-la-Madeleine",
    "Chaudière-Appalaches",
    "Laval",
    "Lanaudière",
    "Laurentides",
    "Montérégie",
    "Centre-du-Québec",
];

/// A region of the tables.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub struct Area {
    scheme: Scheme,
    code: &'static str,
}

/// Why a region is none.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Fault {
    /// No scheme has this name.
    Scheme,
    /// The scheme has no such code.
    Code,
    /// Not a word of the scheme, but these have the code: `17` is a region of two schemes.
    Ambiguous(Vec<Area>),
}

impl Area {
    /// Reads a region. An empty scheme asks in which schemes the code stands.
    pub fn parse(scheme: &str, code: &str) -> Result<Area, Fault> {
        match SCHEMES.iter().find(|(name, _)| *name == scheme) {
            Some((_, scheme)) => codes(*scheme)
                .iter()
                .find(|known| **known == code)
                .map(|code| Area { scheme: *scheme, code })
                .ok_or(Fault::Code),
            None => match of_code(code) {
                found if found.is_empty() => Err(Fault::Scheme),
                found => Err(Fault::Ambiguous(found)),
            },
        }
    }

    /// The same from `qc-admin:06`.
    pub fn of_id(id: &str) -> Option<Area> {
        let (scheme, code) = id.split_once(':')?;
        Area::parse(scheme, code).ok()
    }

    pub fn scheme(self) -> Scheme {
        self.scheme
    }

    pub fn scheme_name(self) -> &'static str {
        SCHEMES.iter().find(|(_, scheme)| *scheme == self.scheme).map_or("", |(name, _)| name)
    }

    pub fn code(self) -> &'static str {
        self.code
    }

    /// As people write it in one word: `qc-admin:06`.
    pub fn id(self) -> String {
        format!("{}:{}", self.scheme_name(), self.code)
    }

    /// Its official name, which in Quebec is the same in French and in English; of a province or a country its code.
    pub fn official(self) -> &'static str {
        let at = codes(self.scheme).iter().position(|code| *code == self.code).unwrap_or_default();
        match (self.scheme, self.code) {
            (Scheme::Province | Scheme::Country, _) => self.code,
            (Scheme::QcRss, "04") => "Mauricie-et-Centre-du-Québec",
            (Scheme::QcRss, "17") => "Nunavik",
            (Scheme::QcRss, "18") => "Terres-Cries-de-la-Baie-James",
            (Scheme::QcAdmin | Scheme::QcRss, _) => NAMES.get(at).copied().unwrap_or(self.code),
        }
    }

    /// The message of `locales/` that names it: `area-qc-admin-06`, `area-ca-qc`. Regions of both schemes that are the same land have
    /// one name.
    pub fn word(self) -> String {
        match (self.scheme, self.twin()) {
            (Scheme::QcRss, Some(twin)) => twin.word(),
            (Scheme::QcAdmin | Scheme::QcRss, _) => format!("area-{}-{}", self.scheme_name(), self.code),
            (Scheme::Province | Scheme::Country, _) => format!("area-{}", self.code.to_lowercase()),
        }
    }

    /// The region of the other scheme that is the same land. Nothing where they part ways: the health region 04 joins two
    /// administrative regions, the administrative region 10 holds three health regions, and the two 17 are far from one another.
    pub fn twin(self) -> Option<Area> {
        let other = match self.scheme {
            Scheme::QcAdmin => Scheme::QcRss,
            Scheme::QcRss => Scheme::QcAdmin,
            Scheme::Province | Scheme::Country => return None,
        };
        let apart = ["04", "10", "17", "18"].contains(&self.code);
        (!apart).then_some(Area { scheme: other, code: self.code })
    }

    /// Whether all of another region lies in this one. Every region contains itself, and its twin.
    pub fn contains(self, other: Area) -> bool {
        self == other
            || self.twin() == Some(other)
            || parts(self).contains(&other)
            || match (self.scheme, other.scheme) {
                (Scheme::Country, _) => true,
                (Scheme::Province, Scheme::QcAdmin | Scheme::QcRss) => self.code == "CA-QC",
                _ => false,
            }
    }

    /// Whether they have land in common.
    pub fn meets(self, other: Area) -> bool {
        self.contains(other) || other.contains(self)
    }

    /// The next wider choice: a part of a region widens to the region, a region to the province, the province to the country.
    pub fn wider(self) -> Option<Area> {
        let province = Area { scheme: Scheme::Province, code: "CA-QC" };
        match self.scheme {
            Scheme::Country => None,
            Scheme::Province => Some(CANADA),
            Scheme::QcAdmin => Some(province),
            Scheme::QcRss => Some(match self.code {
                "10" | "17" | "18" => Area { scheme: Scheme::QcAdmin, code: "10" },
                _ => province,
            }),
        }
    }

    /// Whether a point, in degrees, can lie in it: within its outermost points, rounded outward to half a degree. Of provinces only Quebec
    /// is measured; any other has every point of the country.
    pub fn holds(self, lat: f64, lon: f64) -> bool {
        let (south, north, west, east) = match (self.scheme, self.code) {
            (Scheme::QcAdmin, "10") => (48.5, 63.0, -80.5, -63.5),
            (Scheme::QcRss, "04") => (45.0, 49.5, -76.5, -71.0),
            (Scheme::QcRss, "10") => (48.5, 55.5, -80.5, -69.0),
            (Scheme::QcRss, "17") => (54.5, 63.0, -80.5, -63.5),
            (Scheme::QcRss, "18") => (48.5, 56.0, -80.5, -69.0),
            (_, "01") => (46.5, 49.5, -71.0, -66.0),
            (_, "02") => (47.0, 53.0, -75.0, -69.0),
            (_, "03") => (46.0, 48.5, -73.0, -69.0),
            (_, "04") => (46.0, 49.5, -76.5, -71.5),
            (_, "05") => (44.5, 46.5, -73.5, -70.0),
            (_, "06") => (45.0, 46.0, -74.5, -73.0),
            (_, "07") => (45.0, 48.0, -78.5, -74.0),
            (_, "08") => (46.0, 50.0, -80.0, -75.0),
            (_, "09") => (47.5, 55.5, -72.0, -56.5),
            (_, "11") => (46.5, 49.5, -68.0, -60.5),
            (_, "12") => (45.0, 48.0, -72.5, -69.0),
            (_, "13") => (45.0, 46.0, -74.5, -73.0),
            (_, "14") => (45.5, 48.0, -76.0, -72.5),
            (_, "15") => (45.0, 48.0, -76.5, -73.0),
            (_, "16") => (44.5, 46.5, -75.0, -72.0),
            (_, "17") => (45.0, 47.0, -73.5, -71.0),
            (_, "CA-QC") => (44.5, 63.0, -80.5, -56.5),
            _ => (41.0, 84.0, -142.0, -52.0),
        };
        (south..=north).contains(&lat) && (west..=east).contains(&lon)
    }

    /// How wide it is: 0 for a part of a province, 1 for a province, 2 for the country.
    pub fn width(self) -> u8 {
        match self.scheme {
            Scheme::QcAdmin | Scheme::QcRss => 0,
            Scheme::Province => 1,
            Scheme::Country => 2,
        }
    }
}

/// The whole country.
pub const CANADA: Area = Area { scheme: Scheme::Country, code: "CA" };
/// The whole province that the finder asks about.
pub const QUEBEC: Area = Area { scheme: Scheme::Province, code: "CA-QC" };

fn codes(scheme: Scheme) -> &'static [&'static str] {
    match scheme {
        Scheme::QcAdmin => &ADMIN,
        Scheme::QcRss => &RSS,
        Scheme::Province => &PROVINCES,
        Scheme::Country => &COUNTRIES,
    }
}

/// The regions of any scheme that have a code.
pub fn of_code(code: &str) -> Vec<Area> {
    all().into_iter().filter(|area| area.code == code).collect()
}

/// Every region of every scheme.
pub fn all() -> Vec<Area> {
    SCHEMES.iter().flat_map(|(_, scheme)| codes(*scheme).iter().map(|code| Area { scheme: *scheme, code })).collect()
}

/// Where a reader in Quebec may say to be: the administrative regions, and the two lands of the North that have their own
/// institutions and languages.
pub fn choices() -> Vec<Area> {
    let north = RSS.iter().filter(|code| ["17", "18"].contains(code));
    let north = north.map(|code| Area { scheme: Scheme::QcRss, code });
    ADMIN.iter().map(|code| Area { scheme: Scheme::QcAdmin, code }).chain(north).collect()
}

/// Regions of the other scheme that lie in a region and do not fill it.
fn parts(area: Area) -> &'static [Area] {
    const ADMIN_PARTS: [Area; 2] =
        [Area { scheme: Scheme::QcAdmin, code: "04" }, Area { scheme: Scheme::QcAdmin, code: "17" }];
    const RSS_PARTS: [Area; 3] = [
        Area { scheme: Scheme::QcRss, code: "10" },
        Area { scheme: Scheme::QcRss, code: "17" },
        Area { scheme: Scheme::QcRss, code: "18" },
    ];
    match (area.scheme, area.code) {
        (Scheme::QcRss, "04") => &ADMIN_PARTS,
        (Scheme::QcAdmin, "10") => &RSS_PARTS,
        _ => &[],
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn area(id: &str) -> Area {
        Area::of_id(id).unwrap_or_else(|| panic!("{id}"))
    }

    #[test]
    fn the_same_digits_are_two_regions() {
        assert_eq!(Area::parse("qc-admin", "17").map(Area::word), Ok("area-qc-admin-17".into()));
        assert_eq!(Area::parse("qc-rss", "17").map(Area::word), Ok("area-qc-rss-17".into()));
        assert_eq!(Area::parse("", "17"), Err(Fault::Ambiguous(vec![area("qc-admin:17"), area("qc-rss:17")])));
        assert_eq!(Area::parse("", "18"), Err(Fault::Ambiguous(vec![area("qc-rss:18")])));
        assert_eq!(Area::parse("qc-admin", "18"), Err(Fault::Code));
        assert_eq!(Area::parse("qc-region", "99"), Err(Fault::Scheme));
        assert!(!area("qc-admin:17").meets(area("qc-rss:17")));
    }

    #[test]
    fn land_lies_in_land() {
        let inside = [
            ("qc-admin:10", "qc-rss:17"),
            ("qc-admin:10", "qc-rss:18"),
            ("qc-rss:04", "qc-admin:17"),
            ("qc-rss:06", "qc-admin:06"),
            ("qc-admin:06", "qc-rss:06"),
            ("iso3166-2:CA-QC", "qc-rss:17"),
            ("iso3166-1:CA", "iso3166-2:CA-NU"),
            ("iso3166-1:CA", "qc-admin:01"),
        ];
        for (outer, inner) in inside {
            assert!(area(outer).contains(area(inner)), "{outer} {inner}");
            let same = area(outer).twin() == Some(area(inner));
            assert_eq!(area(inner).contains(area(outer)), same, "{inner} {outer}");
        }
        assert!(!area("iso3166-2:CA-ON").contains(area("qc-admin:07")));
        assert!(!area("qc-rss:10").contains(area("qc-admin:10")));
    }

    #[test]
    fn every_region_widens_to_the_country() {
        for area in all() {
            let mut widest = area;
            while let Some(wider) = widest.wider() {
                assert!(wider.contains(widest), "{widest:?} in {wider:?}");
                widest = wider;
            }
            assert_eq!(widest, CANADA);
            assert_eq!(Area::of_id(&area.id()), Some(area));
        }
        assert_eq!(area("qc-rss:17").wider(), Some(area("qc-admin:10")));
        assert_eq!((all().len(), choices().len()), (49, 19));
    }
}
