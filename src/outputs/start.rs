//! `START-HERE.html` of a folder on a stick: the welcome under a name that a person finds among all files.

use crate::diag::report::Report;
use crate::outputs::context::Context;
use crate::outputs::welcome;
use crate::plan::{Claims, Profile, Recipe, Route, Subject};
use crate::site::model::Site;

pub const NAME: &str = "start";

pub fn routes(_: &Site, profile: &Profile, claims: &mut Claims) {
    if !profile.is_web() {
        claims.add("START-HERE.html", Subject::new(NAME, ""), None);
    }
}

/// The very bytes of the welcome, which stands in the same folder.
pub fn compose(context: &Context, _: &Route, report: &mut Report) -> Option<Recipe> {
    let welcome = context.plan.find(&Subject::new(welcome::NAME, ""))?;
    welcome::compose(context, welcome, report)
}
