//! What all pages of a language share: given to the templates once, not with every page.

use serde::Serialize;

use crate::lang::Language;
use crate::site::model::Site;

/// The shared values of a language.
#[derive(Clone, PartialEq, Debug, Serialize)]
pub struct Shared {
    pub name: String,
    pub language: String,
    pub direction: &'static str,
}

/// The shared values of a language of a site.
pub fn of(site: &Site, language: &Language) -> Shared {
    Shared {
        name: site.config.name_in(&language.code).to_owned(),
        language: language.tag.to_string(),
        direction: language.direction.as_str(),
    }
}
