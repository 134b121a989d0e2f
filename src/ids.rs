//! Identifiers that never change: UUIDs of version 5 (RFC 9562, 5.5) under the site's `id`, and short signs made of them; the one door to
//! `uuid`.

use std::collections::{BTreeMap, BTreeSet};

/// The UUID of a thing of a site: the same site id and name always give the same one, whatever the address of the site.
pub fn derived(site: &str, name: &str) -> String {
    let namespace = uuid::Uuid::new_v5(&uuid::Uuid::NAMESPACE_URL, format!("fanal:{site}").as_bytes());
    uuid::Uuid::new_v5(&namespace, name.as_bytes()).to_string()
}

/// The lasting name of a podcast: that of its feed's address without scheme and slashes at its end, under the namespace of Podcasting 2.0
/// (https://podcasting2.org/docs/podcast-namespace/tags/guid).
pub fn podcast(address: &str) -> String {
    const NAMESPACE: uuid::Uuid = uuid::uuid!("ead4c236-bf58-58c6-a2c6-a6b28d128cb6");
    let rest = address.split_once("://").map_or(address, |(_, rest)| rest);
    uuid::Uuid::new_v5(&NAMESPACE, rest.trim_end_matches('/').as_bytes()).to_string()
}

/// Letters and digits in turn that say nothing, easy to read over the phone, always the same for a name of a site. `count` is even, 32
/// at most.
pub fn signs(site: &str, name: &str, count: usize) -> String {
    const LETTERS: &[u8; 16] = b"bcdfghjkmnprstvw";
    const DIGITS: &[u8; 8] = b"23456789";
    let id = derived(site, name);
    let hex: Vec<u8> =
        id.bytes().filter(u8::is_ascii_hexdigit).map(|byte| (byte as char).to_digit(16).unwrap_or(0) as u8).collect();
    let pairs = hex.chunks(2).take(count / 2);
    pairs.flat_map(|pair| [LETTERS[pair[0] as usize] as char, DIGITS[pair[1] as usize % 8] as char]).collect()
}

/// Signs of names, no two alike, and none that are taken. Two names may be given the same: the first keeps them, the other gets two more,
/// and so on; all others have what they would have alone.
pub fn distinct<'a>(
    site: &str,
    group: &str,
    count: usize,
    mut taken: BTreeSet<String>,
    names: impl Iterator<Item = &'a str>,
) -> BTreeMap<String, String> {
    let mut all = BTreeMap::new();
    for name in names {
        let mut tries = (count..=32).step_by(2).map(|count| signs(site, &format!("{group}:{name}"), count));
        if let Some(signs) = tries.find(|signs| !taken.contains(signs)) {
            taken.insert(signs.clone());
            all.insert(name.to_owned(), signs);
        }
    }
    all
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_podcast_has_the_name_that_others_would_give_it() {
        // The examples of the namespace.
        assert_eq!(podcast("https://podnews.net/rss"), "9b024349-ccf0-5f69-a609-6b82873eab3c");
        assert_eq!(podcast("https://mp3s.nashownotes.com/pc20rss.xml"), "917393e3-1b1e-5cef-ace4-edaa54e1f810");
    }

    #[test]
    fn who_comes_second_has_longer_signs() {
        // Two signs are one of 128: of 300 names, most must be longer, and none may be alike.
        let names: Vec<String> = (0..300).map(|number| format!("n{number}")).collect();
        let all = distinct("essai", "help", 2, BTreeSet::new(), names.iter().map(String::as_str));
        assert_eq!(all.values().collect::<BTreeSet<_>>().len(), 300);
        assert_eq!(all["n0"], signs("essai", "help:n0", 2));
        assert!(all.values().filter(|signs| signs.len() == 2).count() > 100);
        assert!(all.values().all(|signs| signs.len() <= 6), "{all:?}");
        let taken = BTreeSet::from([all["n0"].clone()]);
        assert_eq!(distinct("essai", "help", 2, taken, ["n0"].into_iter())["n0"], signs("essai", "help:n0", 4));
    }
}
