//! Municipalities and postal codes of Quebec and the region each lies in, so that a reader may say where they are with a name or with
//! three signs that they know. The tables stand in `towns.txt`, a region and its municipalities a line, in `parts.txt`, boroughs and former
//! towns likewise, and in `postal.txt`, a region and the beginnings of its codes a line: `G5HJL` is `G5H`, `G5J`, `G5L`. What leaves has no
//! coordinates, so nothing can be measured with it.
//!
//! Source: Répertoire des municipalités du Québec (ministère des Affaires municipales, Données Québec, CC BY 4.0), as of June 2025:
//! places where people live; northern villages stand under Nunavik, Cree communities under Eeyou Istchee. Boroughs and former towns, which
//! people name more often than the city they are a part of, are those after which GeoNames names postal codes. Beginnings of postal codes:
//! GeoNames (geonames.org, CC BY 4.0), as of April 2024; the region is that of the municipality that GeoNames names, of which the
//! borough or the former town that it names is now a part. Codes of the countryside, whose second sign is 0, cross regions, and are left out.

use crate::area::Area;

/// What whoever hands these tables on must say of them.
pub const CREDIT: &str = "Municipalities: Répertoire des municipalités du Québec, MAMH, CC BY 4.0. Boroughs, postal codes: GeoNames, CC BY 4.0.";

const TABLE: &str = include_str!("towns.txt");
const PARTS: &str = include_str!("parts.txt");
const POSTAL: &str = include_str!("postal.txt");

/// Regions, each with its municipalities in the order of the alphabet.
pub fn by_region() -> Vec<(Area, Vec<&'static str>)> {
    lines(TABLE).map(|(area, names)| (area, names.split('|').collect())).collect()
}

/// Regions, each with the boroughs and former towns that are parts of its cities.
pub fn parts() -> Vec<(Area, Vec<&'static str>)> {
    lines(PARTS).map(|(area, names)| (area, names.split('|').collect())).collect()
}

/// Regions, each with the beginnings of its postal codes as the table packs them: two signs, then every third sign that follows them.
pub fn postal() -> Vec<(Area, &'static str)> {
    lines(POSTAL).collect()
}

/// The region of each line of a table, and the rest of the line.
fn lines(table: &'static str) -> impl Iterator<Item = (Area, &'static str)> {
    table.lines().filter_map(|line| line.split_once(' ')).filter_map(|(id, rest)| Some((Area::of_id(id)?, rest)))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_region_that_can_be_chosen_has_municipalities() {
        let table = by_region();
        let regions: Vec<Area> = table.iter().map(|(area, _)| *area).collect();
        assert_eq!(regions, crate::area::choices());
        let of = |name: &str| -> Vec<String> {
            table.iter().filter(|(_, names)| names.contains(&name)).map(|(area, _)| area.id()).collect()
        };
        assert_eq!(of("Montréal"), ["qc-admin:06"]);
        assert_eq!(of("Drummondville"), ["qc-admin:17"]);
        assert_eq!(of("Kuujjuaq"), ["qc-rss:17"]);
        assert_eq!(of("Mistissini"), ["qc-rss:18"]);
        assert_eq!(of("Chibougamau"), ["qc-admin:10"]);
        assert!(table.iter().map(|(_, names)| names.len()).sum::<usize>() > 1100);
    }

    #[test]
    fn a_part_of_a_city_is_no_municipality_of_its_region() {
        let towns = by_region();
        let mut count = 0;
        for (area, parts) in parts() {
            let (_, names) = towns.iter().find(|(region, _)| *region == area).expect("its region");
            for part in parts {
                assert!(!part.is_empty() && part.trim() == part && !names.contains(&part), "{part}");
                count += 1;
            }
        }
        assert!(count >= 60, "{count} boroughs and former towns");
        let of = |name: &str| -> Vec<String> {
            parts().iter().filter(|(_, parts)| parts.contains(&name)).map(|(area, _)| area.id()).collect()
        };
        let known = [
            ("Chicoutimi", "qc-admin:02"),
            ("Beauport", "qc-admin:03"),
            ("Sainte-Foy", "qc-admin:03"),
            ("Hull", "qc-admin:07"),
            ("Verdun", "qc-admin:06"),
            ("Chomedey", "qc-admin:13"),
            ("Greenfield Park", "qc-admin:16"),
        ];
        for (name, area) in known {
            assert_eq!(of(name), [area], "{name}");
        }
    }

    #[test]
    fn a_postal_code_begins_in_one_region() {
        let mut regions = std::collections::BTreeMap::new();
        for (area, packed) in postal() {
            for group in packed.split(' ') {
                let (two, thirds) = group.split_at(2);
                for third in thirds.chars() {
                    let code = format!("{two}{third}");
                    let signs = code.as_bytes();
                    let fits = b"GHJ".contains(&signs[0]) && signs[1].is_ascii_digit() && signs[1] != b'0';
                    assert!(fits && third.is_ascii_uppercase() && !"DFIOQU".contains(third), "{code}");
                    assert_eq!(regions.insert(code.clone(), area.id()), None, "{code} stands twice");
                }
            }
        }
        assert_eq!(regions.len(), 380);
        let known = [
            ("H2X", "qc-admin:06"),
            ("H7N", "qc-admin:13"),
            ("G1R", "qc-admin:03"),
            ("G6V", "qc-admin:12"),
            ("J4V", "qc-admin:16"),
            ("J8X", "qc-admin:07"),
            ("G4T", "qc-admin:11"),
            ("G8P", "qc-admin:10"),
            ("J3V", "qc-admin:16"),
        ];
        for (code, area) in known {
            assert_eq!(regions.get(code).map(String::as_str), Some(area), "{code}");
        }
    }
}
