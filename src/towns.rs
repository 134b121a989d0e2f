//! Municipalities of Quebec and the region each lies in, so that a reader may say where they are with a name they know. The table
//! stands in `towns.txt`: a region and its municipalities a line. What leaves has no coordinates, so nothing can be measured with it.
//!
//! Source: Répertoire des municipalités du Québec (ministère des Affaires municipales, Données Québec, CC BY 4.0), as of June 2025:
//! places where people live; northern villages stand under Nunavik, Cree communities under Eeyou Istchee.

use crate::area::Area;

const TABLE: &str = include_str!("towns.txt");

/// Regions, each with its municipalities in the order of the alphabet.
pub fn by_region() -> Vec<(Area, Vec<&'static str>)> {
    let line = |line: &'static str| {
        let (id, names) = line.split_once(' ')?;
        Some((Area::of_id(id)?, names.split('|').collect()))
    };
    TABLE.lines().filter_map(line).collect()
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
}
