//! A page on its own: about the site, the safety of the site. It stands in no feed.

use crate::diag::report::Report;
use crate::kinds::common::{Draft, Special};
use crate::source::shape::Field;

pub const FACTS: &[Field] = &[];
pub const WORDS: &[Field] = &[];

pub fn read(_: &Draft, _: &mut Report) -> Special {
    Special::default()
}
