//! Which services the script of the finder is given on which page, so that no page asks for more than a slow line carries. Enters: the
//! services of a language. Leaves: portions, by the name of the choice whose page asks for them.
//!
//! A small directory is one portion, and every page with a form asks for it. Of a large one the first portion holds what answers from
//! farther away than a region; the page of a region asks for it and for what serves that region. Where that is too much, the form stands
//! on the pages of a need in that region instead; where even that is too much, the linked pages alone remain. What is asked for depends
//! on the page, never on what is typed or chosen there: so a form that knows one region leads to another region by a link.

use std::collections::{BTreeMap, BTreeSet};

use crate::area;
use crate::outputs::choices::{self, Facet, Found};

/// The most services that the page of a choice is given: with the words of the form and the style, less than 30 kB packed.
pub const MOST: usize = 360;
/// The most that the first page is given, which asks for the municipalities as well.
pub const MOST_AT_FIRST: usize = 300;

/// Services by their places among those of a language.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct Portions {
    /// The first portion holds all services.
    pub whole: bool,
    /// The portion that every page with a form asks for. Without it no page has a form.
    pub first: Vec<usize>,
    /// What else the page of a choice asks for. A choice without one has no form, unless the first portion holds all.
    pub others: BTreeMap<String, Vec<usize>>,
}

impl Portions {
    pub fn of(all: &[Found]) -> Portions {
        if all.len() <= MOST_AT_FIRST {
            return Portions { whole: true, first: (0..all.len()).collect(), others: BTreeMap::new() };
        }
        let (wide, near): (Vec<usize>, Vec<usize>) = (0..all.len()).partition(|at| is_wide(&all[*at]));
        if wide.len() > MOST_AT_FIRST {
            return Portions::default();
        }
        let room = MOST - wide.len();
        let mut others = BTreeMap::new();
        for region in area::choices() {
            let here: Vec<usize> = near.iter().copied().filter(|at| all[*at].local.contains(&region)).collect();
            if here.len() <= room {
                others.insert(choices::name(&[Facet::Area(region)]), here);
                continue;
            }
            let needs: BTreeSet<&str> =
                here.iter().flat_map(|at| &all[*at].names).filter_map(|name| name.strip_prefix("need:")).collect();
            for need in needs {
                let need = Facet::Need(need.to_owned());
                let fits = |at: &usize| all[*at].names.contains(&need.name());
                let fit: Vec<usize> = here.iter().copied().filter(fits).collect();
                if fit.len() <= room {
                    others.insert(choices::name(&[need, Facet::Area(region)]), fit);
                }
            }
        }
        Portions { whole: false, first: wide, others }
    }

    /// Whether any page has a form.
    pub fn is_empty(&self) -> bool {
        self.first.is_empty() && self.others.values().all(Vec::is_empty)
    }
}

/// Whether a service answers from farther away than a region, or nobody says where it serves.
fn is_wide(one: &Found) -> bool {
    one.province || one.country || one.local.is_empty()
}
