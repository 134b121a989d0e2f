//! What a language is to Fanal: a BCP 47 tag, a short code (file stem and first URL segment), a direction, its fallbacks.
//!
//! Enters: strings from `site.yaml`. Leaves: `Tag`, `Code`, `Language`, `Languages`. Direction is derived from the script,
//! never typed by anyone (BCP 47, RFC 5646; scripts of right-to-left languages from CLDR `scriptMetadata`).

use std::fmt;
use std::sync::Arc;

use serde::{Deserialize, Serialize};

/// A well-formed BCP 47 language tag in canonical case (`fr-CA`, `zh-Hans`, `iu`).
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[serde(transparent)]
pub struct Tag(Arc<str>);

impl Tag {
    /// Reads a tag and puts its subtags in canonical case (RFC 5646, 2.1.1). `None` if it is not well formed.
    pub fn parse(text: &str) -> Option<Tag> {
        let mut parts = text.split('-');
        let first = parts.next()?;
        if !(2..=8).contains(&first.len()) || !first.bytes().all(|byte| byte.is_ascii_alphabetic()) || first.len() == 4
        {
            return None;
        }
        let mut tag = first.to_ascii_lowercase();
        let mut after_singleton = false;
        for part in parts {
            let alphanumeric = part.bytes().all(|byte| byte.is_ascii_alphanumeric());
            if part.is_empty() || part.len() > 8 || !alphanumeric {
                return None;
            }
            tag.push('-');
            let letters = part.bytes().all(|byte| byte.is_ascii_alphabetic());
            match part.len() {
                1 => after_singleton = true,
                2 if letters && !after_singleton => {
                    tag.push_str(&part.to_ascii_uppercase());
                    continue;
                }
                4 if letters && !after_singleton => {
                    tag.push_str(&part[..1].to_ascii_uppercase());
                    tag.push_str(&part[1..].to_ascii_lowercase());
                    continue;
                }
                _ => {}
            }
            tag.push_str(&part.to_ascii_lowercase());
        }
        (!tag.ends_with('-') && !after_last_singleton(&tag)).then(|| Tag(tag.into()))
    }

    /// The whole tag, as it stands in `lang=`.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// The primary language subtag: `fr` of `fr-CA`.
    pub fn language(&self) -> &str {
        self.0.split('-').next().unwrap_or_default()
    }

    /// The script subtag, if the tag states one: `Hans` of `zh-Hans`.
    pub fn script(&self) -> Option<&str> {
        self.0.split('-').skip(1).find(|part| part.len() == 4 && part.as_bytes()[0].is_ascii_uppercase())
    }

    /// The region subtag, if the tag states one: `CA` of `fr-CA`.
    pub fn region(&self) -> Option<&str> {
        self.0.split('-').skip(1).find(|part| part.len() == 2 && part.as_bytes()[0].is_ascii_uppercase())
    }

    /// The direction in which the language's script is written.
    pub fn direction(&self) -> Direction {
        const SCRIPTS: [&str; 12] =
            ["Adlm", "Arab", "Aran", "Hebr", "Mand", "Mend", "Nkoo", "Rohg", "Samr", "Syrc", "Thaa", "Yezi"];
        const LANGUAGES: [&str; 22] = [
            "ar", "arc", "bgn", "bqi", "ckb", "dv", "fa", "glk", "he", "khw", "ks", "lrc", "mzn", "nqo", "pnb", "prs",
            "ps", "sd", "syr", "ug", "ur", "yi",
        ];
        let right_to_left = match self.script() {
            Some(script) => SCRIPTS.contains(&script),
            None => LANGUAGES.contains(&self.language()),
        };
        if right_to_left { Direction::RightToLeft } else { Direction::LeftToRight }
    }

    /// A language that nobody speaks: it shows what a site forgot to translate (`locale/pseudo`).
    pub fn is_pseudo(&self) -> bool {
        matches!(self.as_str(), "en-XA" | "ar-XB" | "iu-XS")
    }

    /// The tag and its shorter forms, longest first: `fr-CA`, `fr`.
    pub fn chain(&self) -> Vec<Tag> {
        let mut chain = vec![self.clone()];
        let mut text: &str = &self.0;
        while let Some((shorter, _)) = text.rsplit_once('-') {
            chain.push(Tag(shorter.into()));
            text = shorter;
        }
        chain
    }
}

fn after_last_singleton(tag: &str) -> bool {
    tag.rsplit('-').next().is_some_and(|part| part.len() == 1)
}

impl fmt::Display for Tag {
    fn fmt(&self, formatter: &mut fmt::Formatter) -> fmt::Result {
        formatter.write_str(&self.0)
    }
}

impl fmt::Debug for Tag {
    fn fmt(&self, formatter: &mut fmt::Formatter) -> fmt::Result {
        formatter.write_str(&self.0)
    }
}

/// The writing direction of a text; `as_str` gives the value of `dir=`.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug, Serialize)]
pub enum Direction {
    #[serde(rename = "ltr")]
    LeftToRight,
    #[serde(rename = "rtl")]
    RightToLeft,
}

impl Direction {
    pub fn as_str(self) -> &'static str {
        match self {
            Direction::LeftToRight => "ltr",
            Direction::RightToLeft => "rtl",
        }
    }
}

/// The short name of a language of the site: file stem (`fr.md`) and first URL segment (`/fr/`). Lower case, `[a-z0-9-]`.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Code(Arc<str>);

impl Code {
    /// `None` unless the text is 2 to 12 of `[a-z0-9-]` and begins with a letter.
    pub fn parse(text: &str) -> Option<Code> {
        let fits = (2..=12).contains(&text.len())
            && text.starts_with(|first: char| first.is_ascii_lowercase())
            && !text.ends_with('-')
            && text.bytes().all(|byte| byte.is_ascii_lowercase() || byte.is_ascii_digit() || byte == b'-');
        fits.then(|| Code(text.into()))
    }

    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl fmt::Display for Code {
    fn fmt(&self, formatter: &mut fmt::Formatter) -> fmt::Result {
        formatter.write_str(&self.0)
    }
}

impl fmt::Debug for Code {
    fn fmt(&self, formatter: &mut fmt::Formatter) -> fmt::Result {
        formatter.write_str(&self.0)
    }
}

/// A language of the site, in the order in which `site.yaml` lists it.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Language {
    pub tag: Tag,
    pub code: Code,
    /// The language's name in itself (`français`).
    pub endonym: String,
    pub direction: Direction,
    /// Where words, formats and typography come from, first found wins: the tag, its shorter forms, then `words:` of `site.yaml`.
    pub chain: Vec<Tag>,
    /// Languages a text may be borrowed from, in order.
    pub fallback: Vec<Code>,
    /// An Indigenous language: exempt from `french_first`, never machine translated.
    pub indigenous: bool,
}

/// All languages of a site, in its order; at least one.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Languages(Vec<Language>);

impl Languages {
    /// `None` if the list is empty or two languages share a code or a tag.
    pub fn new(languages: Vec<Language>) -> Option<Languages> {
        let unique = languages
            .iter()
            .enumerate()
            .all(|(at, one)| languages[..at].iter().all(|other| other.code != one.code && other.tag != one.tag));
        (!languages.is_empty() && unique).then_some(Languages(languages))
    }

    pub fn first(&self) -> &Language {
        &self.0[0]
    }

    pub fn get(&self, code: &Code) -> Option<&Language> {
        self.0.iter().find(|language| language.code == *code)
    }

    pub fn by_code(&self, code: &str) -> Option<&Language> {
        self.0.iter().find(|language| language.code.as_str() == code)
    }

    pub fn iter(&self) -> std::slice::Iter<'_, Language> {
        self.0.iter()
    }

    pub fn codes(&self) -> impl Iterator<Item = &Code> {
        self.0.iter().map(|language| &language.code)
    }

    pub fn len(&self) -> usize {
        self.0.len()
    }

    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn tags_get_canonical_case() {
        let written = ["FR-ca", "zh-hans", "IU", "pa-arab-pk", "en-xa", "x", "fr_CA", "fr-", "no"];
        let read: Vec<String> =
            written.iter().map(|text| Tag::parse(text).map_or("-".into(), |tag| tag.to_string())).collect();
        assert_eq!(read, ["fr-CA", "zh-Hans", "iu", "pa-Arab-PK", "en-XA", "-", "-", "-", "no"]);
    }

    #[test]
    fn direction_follows_the_script() {
        let direction = |text: &str| Tag::parse(text).unwrap().direction().as_str();
        assert_eq!(
            ["ar", "pa", "pa-Arab", "ur", "iu", "ar-Latn", "fa-AF", "ar-XB"].map(direction),
            ["rtl", "ltr", "rtl", "rtl", "ltr", "ltr", "rtl", "rtl"]
        );
    }
}
