//! Open data of services for other directories, where `site.yaml` names its forms under `publish:`: the same files as `fanal export`, for
//! each language, in `data/`. Only records that are public, finished and may be shared stand in them: where there
//! is none, nothing is published, and the staff is told.

use crate::diag::report::{Code, Problem, Report};
use crate::exchange::hsds;
use crate::lang;
use crate::outputs::context::Context;
use crate::plan::{Claims, Profile, Recipe, Route, Subject};
use crate::site::model::Site;

pub const NAME: &str = "open-data";

const NOTHING_TO_SHARE: Code = Code::advice("O133");

/// The path of the services in a language, where they are published.
pub fn first(site: &Site, profile: &Profile, code: &lang::Code) -> Option<String> {
    if !profile.is_web() || site.config.publish.is_empty() || !hsds::any(site) {
        return None;
    }
    let publishes = |form: &str| site.config.publish.iter().any(|(known, _)| known == form);
    if publishes("hsds") {
        return Some(format!("data/{code}/services.json"));
    }
    publishes("json").then(|| format!("data/services.{code}.json"))
}

pub fn routes(site: &Site, profile: &Profile, claims: &mut Claims) {
    if let Some((_, place)) = site.config.publish.first().filter(|_| profile.is_web() && !hsds::any(site)) {
        claims.refuse(Problem::new(NOTHING_TO_SHARE).at(place.clone()));
    }
    if profile.is_web() {
        for (path, _) in hsds::published(site) {
            claims.add(&format!("data/{path}"), Subject::new(NAME, &path), None);
        }
    }
}

pub fn compose(context: &Context, route: &Route, _: &mut Report) -> Option<Recipe> {
    let (_, bytes) = context.open_data.iter().find(|(path, _)| **path == *route.subject.name)?;
    Some(Recipe::Bytes(bytes.clone()))
}
