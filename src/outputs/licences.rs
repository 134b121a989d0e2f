//! Where known licences can be read. Enters: the name that `site.yaml` gives, as SPDX writes it, and the languages of a reader. Leaves:
//! the address of the licence, and that of the page which says it in plain words. Other names stay words.

use crate::lang::Tag;

/// The kinds of Creative Commons 4.0.
const KINDS: [&str; 6] = ["by", "by-sa", "by-nc", "by-nd", "by-nc-sa", "by-nc-nd"];

/// The languages in which the plain words exist for all of these licences (creativecommons.org, read through the repository
/// `cc-legal-tools-data`).
const DEEDS: [&str; 46] = [
    "an", "ar", "az", "be", "bg", "bn", "ca", "cs", "da", "de", "el", "en", "eo", "es", "et", "eu", "fa", "fi", "fr",
    "fy", "ga", "gl", "hi", "hr", "hu", "id", "is", "it", "ja", "ko", "lt", "lv", "ms", "nl", "no", "pl", "pt", "ro",
    "ru", "sk", "sl", "sv", "tr", "uk", "zh-hans", "zh-hant",
];

/// The permanent address of a licence: `CC-BY-4.0`, `CC0-1.0`.
pub fn address(name: &str) -> Option<String> {
    let name = name.to_ascii_lowercase();
    if name == "cc0-1.0" {
        return Some("https://creativecommons.org/publicdomain/zero/1.0/".to_owned());
    }
    let kind = name.strip_prefix("cc-")?.strip_suffix("-4.0")?;
    KINDS.contains(&kind).then(|| format!("https://creativecommons.org/licenses/{kind}/4.0/"))
}

/// The address of its plain words, in the first of some languages that has them.
pub fn deed(name: &str, tongues: &[&Tag]) -> Option<String> {
    let address = address(name)?;
    let own = |tag: &&Tag| {
        let chain = tag.chain().into_iter().map(|tag| tag.as_str().to_ascii_lowercase());
        chain.into_iter().find_map(|tag| DEEDS.iter().find(|deed| **deed == tag))
    };
    let code = tongues.iter().find_map(own);
    Some(code.map_or_else(|| address.clone(), |code| format!("{address}deed.{code}")))
}
