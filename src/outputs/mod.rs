//! The table of outputs: a name, the routes it asks for, and how each is composed. A new output is a file beside this one and a row.

use crate::diag::report::Report;
use crate::outputs::context::Context;
use crate::plan::{Claims, Profile, Recipe, Route};
use crate::site::model::Site;

pub mod agenda;
pub mod alternates;
pub mod assets;
pub mod attachments;
pub mod boards;
pub mod budget;
pub mod buildinfo;
pub mod calendar;
pub mod cards;
pub mod charts;
pub mod choices;
pub mod context;
pub mod courses;
pub mod discretion;
pub mod documents;
pub mod events;
pub mod facets;
pub mod feed;
pub mod finder;
pub mod fitting;
pub mod fonts;
pub mod frame;
pub mod glossaries;
pub mod go;
pub mod guidance;
pub mod helplines;
pub mod home;
pub mod host;
pub mod hours;
pub mod interpreters;
pub mod items;
pub mod jsonld;
pub mod kits;
pub mod leader;
pub mod lessons;
pub mod letters;
pub mod licences;
pub mod listing;
pub mod meetings;
pub mod notfound;
pub mod opendata;
pub mod page;
pub mod papers;
pub mod parts;
pub mod people;
pub mod pictures;
pub mod podcast;
pub mod portions;
pub mod radio;
pub mod record;
pub mod redirects;
pub mod reporting;
pub mod robots;
pub mod say;
pub mod search;
pub mod shared;
pub mod sheet;
pub mod short;
pub mod sift;
pub mod sitemap;
pub mod slides;
pub mod sounds;
pub mod spots;
pub mod start;
pub mod subtitles;
pub mod tallies;
pub mod text;
pub mod timetables;
pub mod view;
pub mod welcome;
pub mod words;

/// What the engine knows of an output.
pub struct Output {
    /// Stands in the subject of each of its routes.
    pub name: &'static str,
    /// Asks for its paths.
    pub routes: fn(&Site, &Profile, &mut Claims),
    /// Composes one of its files. It needs nothing but the plan and what stands beside it, so a page can be made alone.
    pub compose: fn(&Context, &Route, &mut Report) -> Option<Recipe>,
}

/// Every output.
pub static TABLE: &[Output] = &[
    Output { name: page::NAME, routes: page::routes, compose: page::compose },
    Output { name: letters::NAME, routes: letters::routes, compose: letters::compose },
    Output { name: leader::NAME, routes: leader::routes, compose: leader::compose },
    Output { name: interpreters::NAME, routes: interpreters::routes, compose: interpreters::compose },
    Output { name: slides::NAME, routes: slides::routes, compose: slides::compose },
    Output { name: radio::NAME, routes: radio::routes, compose: radio::compose },
    // After the pages whose documents they are.
    Output { name: documents::NAME, routes: documents::routes, compose: documents::compose },
    Output { name: tallies::NAME, routes: tallies::routes, compose: tallies::compose },
    Output { name: listing::NAME, routes: listing::routes, compose: listing::compose },
    Output { name: fitting::NAME, routes: fitting::routes, compose: fitting::compose },
    Output { name: spots::NAME, routes: spots::routes, compose: spots::compose },
    Output { name: boards::NAME, routes: boards::routes, compose: boards::compose },
    Output { name: guidance::NAME, routes: guidance::routes, compose: guidance::compose },
    Output { name: kits::NAME, routes: kits::routes, compose: kits::compose },
    Output { name: agenda::NAME, routes: agenda::routes, compose: agenda::compose },
    Output { name: calendar::NAME, routes: calendar::routes, compose: calendar::compose },
    Output { name: finder::NAME, routes: finder::routes, compose: finder::compose },
    Output { name: sift::NAME, routes: sift::routes, compose: sift::compose },
    Output { name: search::NAME, routes: search::routes, compose: search::compose },
    Output { name: say::NAME, routes: say::routes, compose: say::compose },
    Output { name: home::NAME, routes: home::routes, compose: home::compose },
    Output { name: welcome::NAME, routes: welcome::routes, compose: welcome::compose },
    Output { name: go::NAME, routes: go::routes, compose: go::compose },
    Output { name: short::NAME, routes: short::routes, compose: short::compose },
    Output { name: notfound::NAME, routes: notfound::routes, compose: notfound::compose },
    Output { name: redirects::NAME, routes: redirects::routes, compose: redirects::compose },
    Output { name: start::NAME, routes: start::routes, compose: start::compose },
    Output { name: attachments::NAME, routes: attachments::routes, compose: attachments::compose },
    Output { name: sounds::NAME, routes: sounds::routes, compose: subtitles::compose },
    Output { name: pictures::NAME, routes: pictures::routes, compose: pictures::compose },
    Output { name: assets::NAME, routes: assets::routes, compose: assets::compose },
    Output { name: hours::NAME, routes: hours::routes, compose: hours::compose },
    Output { name: fonts::NAME, routes: fonts::routes, compose: fonts::compose },
    Output { name: sheet::NAME, routes: sheet::routes, compose: sheet::compose },
    Output { name: feed::NAME, routes: feed::routes, compose: feed::compose },
    Output { name: podcast::NAME, routes: podcast::routes, compose: podcast::compose },
    Output { name: opendata::NAME, routes: opendata::routes, compose: opendata::compose },
    Output { name: robots::NAME, routes: robots::routes, compose: robots::compose },
    Output { name: host::NAME, routes: host::routes, compose: host::compose },
    Output { name: buildinfo::NAME, routes: buildinfo::routes, compose: buildinfo::compose },
    // Last: it counts the pages that the others ask for.
    Output { name: sitemap::NAME, routes: sitemap::routes, compose: sitemap::compose },
];

/// The output of a name.
pub fn find(name: &str) -> Option<&'static Output> {
    TABLE.iter().find(|output| output.name == name)
}
