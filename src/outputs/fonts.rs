//! Fonts with the letters that a language of the site needs, and their licences. Enters: the faces of each language. Leaves:
//! `assets/fonts/naskh-400.<digits>.woff2`, named by all they depend on, and the licence of each font beside them.

use crate::diag::report::Report;
use crate::lang;
use crate::outputs::context::Context;
use crate::plan::{Claims, Profile, Recipe, Route, Subject};
use crate::site::model::Site;
use crate::theme::fonts::{Face, LICENCE_FILE};

pub const NAME: &str = "font";

pub fn routes(_: &Site, _: &Profile, claims: &mut Claims) {
    for (code, faces) in claims.fonts.languages() {
        for face in faces {
            claims.add(&path(face), subject(face, code), None);
        }
    }
    for (font, _) in claims.fonts.licences() {
        claims.add(&format!("assets/fonts/{font}-{LICENCE_FILE}"), Subject::new(NAME, font), None);
    }
}

/// Where a face is published.
pub fn path(face: &Face) -> String {
    format!("assets/fonts/{}-{}.{:08x}.woff2", face.font, face.weight, face.hash() as u32)
}

fn subject(face: &Face, code: &lang::Code) -> Subject {
    Subject::new(NAME, &format!("{}-{}", face.font, face.weight)).in_language(code)
}

pub fn compose(context: &Context, route: &Route, _: &mut Report) -> Option<Recipe> {
    let name = &*route.subject.name;
    let Some(code) = &route.subject.language else {
        let (_, licence) = context.fonts.licences().find(|(font, _)| *font == name)?;
        return Some(Recipe::Copy(licence.clone()));
    };
    let face = context.fonts.of(code).iter().find(|face| subject(face, code) == route.subject)?;
    Some(Recipe::Font { media: face.media.clone(), characters: face.characters.clone() })
}
