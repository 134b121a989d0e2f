//! Background reading: an article of the campaign.

use crate::diag::report::Report;
use crate::kinds::common::{Draft, Special};
use crate::source::shape::Field;

pub const FACTS: &[Field] = &[];
pub const WORDS: &[Field] = &[];

pub fn read(_: &Draft, _: &mut Report) -> Special {
    Special::default()
}
