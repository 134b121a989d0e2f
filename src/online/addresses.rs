//! Every address of the web that a site names. Enters: a site, its files and what must not be told. Leaves: the addresses, each with
//! all its places; those that only samples may have, that lead to this site, or that hold something sealed are not among them.

use std::collections::BTreeMap;

use crate::content::entry::{Entry, Lowered};
use crate::diag::report::{Place, Report};
use crate::path::SourcePath;
use crate::sealed::Seals;
use crate::site::model::Site;
use crate::site::standing::{self, Standing};
use crate::source::shape::is_url;
use crate::source::tree::Tree;
use crate::source::yaml::{self, Node, Value};

/// Endings of hosts that are reserved for examples (RFC 2606): nobody is there.
const RESERVED: [&str; 6] = [".example", ".test", ".invalid", "example.org", "example.com", "example.net"];
/// Files beside the records whose addresses readers are led to.
const FILES: [&str; 2] = ["site.yaml", "content/sources.yaml"];

/// The addresses to ask, without what stands behind `#`, and where each is named. The first place is the one to mend.
pub fn list(site: &Site, tree: &Tree, seals: &Seals) -> BTreeMap<String, Vec<Place>> {
    let mut search = Search { seals, own: site.config.base_url.as_deref(), found: BTreeMap::new() };
    for entry in site.entries.iter().filter(|entry| is_told(entry)) {
        search.file(&entry.facts_path, tree);
        for edition in entry.texts() {
            edition.bodies.values().for_each(|body| search.text(&edition.path, body));
        }
    }
    let intros = site.sections.iter().flat_map(|section| section.intros.values()).chain(site.home.values());
    intros.for_each(|intro| search.text(&intro.path, &intro.body));
    FILES.iter().for_each(|file| search.file(&SourcePath::new(file), tree));
    for places in search.found.values_mut() {
        places.sort();
        places.dedup();
    }
    search.found
}

/// Drafts and records that are not for everyone are nobody's business: not even a server learns of them.
fn is_told(entry: &Entry) -> bool {
    !entry.draft && standing::of(entry) != Standing::Withdrawn
}

/// `www.example.org:8080` of an address.
pub fn host(address: &str) -> &str {
    let rest = address.split_once("://").map_or(address, |(_, rest)| rest);
    rest.split(['/', '?', '#']).next().unwrap_or_default()
}

struct Search<'a> {
    seals: &'a Seals,
    own: Option<&'a str>,
    found: BTreeMap<String, Vec<Place>>,
}

impl Search<'_> {
    fn add(&mut self, address: &str, place: Place) {
        let address = address.split('#').next().unwrap_or_default();
        let name = host(address).split(':').next().unwrap_or_default().to_lowercase();
        let reserved = RESERVED.iter().any(|end| name.ends_with(end));
        let own = self.own.is_some_and(|own| address.starts_with(own.trim_end_matches('/')));
        if is_url(address) && !reserved && !own && self.seals.search(address.as_bytes()).is_empty() {
            self.found.entry(address.to_owned()).or_default().push(place);
        }
    }

    /// Every value of a file of facts that is an address.
    fn file(&mut self, path: &SourcePath, tree: &Tree) {
        let text = tree.text(path.as_str());
        if let Some(node) = text.and_then(|text| yaml::parse(path, text, 0, &mut Report::new())) {
            self.node(&node, path);
        }
    }

    fn node(&mut self, node: &Node, path: &SourcePath) {
        match &node.value {
            Value::Empty => {}
            Value::Scalar { text, .. } => self.add(text.trim(), Place::range(path, node.range.clone())),
            Value::List(items) => items.iter().for_each(|item| self.node(item, path)),
            Value::Map(pairs) => pairs.iter().for_each(|(_, node)| self.node(node, path)),
        }
    }

    fn text(&mut self, path: &SourcePath, body: &Lowered) {
        for (address, range) in &body.outline.addresses {
            self.add(address, Place::range(path, range.clone()));
        }
    }
}
