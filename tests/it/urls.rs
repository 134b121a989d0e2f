//! Addresses: what they are made of, that they stay, that every link of every page leads somewhere.

use fanal::plan::Profile;

use crate::browse;
use crate::check::{self, DAY};
use crate::real_site;

#[test]
fn every_link_of_the_real_site_leads_somewhere() {
    for profile in [Profile::WEB, Profile::USB] {
        let outcome = check::build(real_site::tree(), DAY, profile.clone());
        let broken = browse::broken_links(&outcome, &profile);
        assert!(broken.is_empty(), "{} in {}:\n{}", broken.len(), profile.name, broken.join("\n"));
    }
}
