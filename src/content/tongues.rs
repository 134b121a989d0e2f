//! Languages spoken at services, as people write them. Enters: a word of a list of languages. Leaves: its tag, or what the word may mean:
//! a name of one language, of several, a list in one word. Nothing is guessed: "Créole" is a question.

use crate::lang::Tag;
use crate::text::fold::fold;

/// What a word that is no tag may mean.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Meant {
    /// The name of one language: its tag.
    One(&'static str),
    /// The name of several, each with its own name: `ht (kreyòl ayisyen)`.
    Several(&'static [&'static str]),
    /// Several languages in one word: their tags, as far as they are known.
    Many(Vec<&'static str>),
    /// Not a language that we know.
    Unknown,
}

/// Names of several languages, folded, and what each may mean.
const SEVERAL: [(&str, &[&str]); 12] = [
    ("creole", &["ht (kreyòl ayisyen)", "gcf (kréyòl gwadloupéyen)", "rcf (kréol rénioné)"]),
    ("chinois", &["cmn (普通话)", "yue (廣東話)"]),
    ("chinese", &["cmn (普通话)", "yue (廣東話)"]),
    ("cri", &["crl (iiyiyuu)", "crj (iinuu)"]),
    ("cree", &["crl (iiyiyuu)", "crj (iinuu)"]),
    ("kurde", &["kmr (kurmancî)", "ckb (سۆرانی)"]),
    ("kurdish", &["kmr (kurmancî)", "ckb (سۆرانی)"]),
    ("berbere", &["kab (taqbaylit)", "tzm (tamaziɣt)", "shi (tacelḥit)"]),
    ("berber", &["kab (taqbaylit)", "tzm (tamaziɣt)", "shi (tacelḥit)"]),
    ("langue des signes", &["fcs (LSQ)", "ase (ASL)"]),
    ("langues des signes", &["fcs (LSQ)", "ase (ASL)"]),
    ("sign language", &["fcs (LSQ)", "ase (ASL)"]),
];

/// The tag of a language by its name, folded; nothing if no language or several are called so.
pub fn tag_of(folded: &str) -> Option<&'static str> {
    NAMES.iter().find(|(name, _)| *name == folded).map(|(_, tag)| *tag)
}

/// Whether a folded word is a tag of the table of names.
pub fn is_known_tag(word: &str) -> bool {
    NAMES.iter().any(|(_, tag)| *tag == word)
}

/// Reads a word that should be a tag.
pub fn read(word: &str) -> Result<Tag, Meant> {
    let folded = fold(word.trim());
    if let Some(tag) = tag_of(&folded) {
        return Err(Meant::One(tag));
    }
    if let Some((_, may_be)) = SEVERAL.iter().find(|(name, _)| *name == folded) {
        return Err(Meant::Several(may_be));
    }
    let parts: Vec<&str> = [" and ", " et ", "/", "&", ","]
        .iter()
        .fold(vec![folded.as_str()], |parts, sign| parts.into_iter().flat_map(|part| part.split(sign)).collect());
    if parts.len() > 1 {
        return Err(Meant::Many(parts.iter().filter_map(|part| tag_of(part.trim())).collect()));
    }
    // A registered subtag has two or three letters; what is longer is a name.
    Tag::parse(word).filter(|tag| tag.language().len() <= 3).ok_or(Meant::Unknown)
}

/// Names that mean one language, folded, and their tags.
const NAMES: [(&str, &str); 84] = [
    ("abenaki", "abe"),
    ("abenakis", "abe"),
    ("algonquin", "alq"),
    ("allemand", "de"),
    ("german", "de"),
    ("anglais", "en"),
    ("english", "en"),
    ("arabe", "ar"),
    ("arabic", "ar"),
    ("asl", "ase"),
    ("american sign language", "ase"),
    ("atikamekw", "atj"),
    ("bengali", "bn"),
    ("cantonais", "yue"),
    ("cantonese", "yue"),
    ("coreen", "ko"),
    ("korean", "ko"),
    ("creole haitien", "ht"),
    ("haitian creole", "ht"),
    ("dari", "prs"),
    ("espagnol", "es"),
    ("spanish", "es"),
    ("farsi", "fa"),
    ("persan", "fa"),
    ("persian", "fa"),
    ("francais", "fr"),
    ("french", "fr"),
    ("grec", "el"),
    ("greek", "el"),
    ("hebreu", "he"),
    ("hebrew", "he"),
    ("hindi", "hi"),
    ("hongrois", "hu"),
    ("hungarian", "hu"),
    ("innu", "moe"),
    ("innu-aimun", "moe"),
    ("inuktitut", "iu"),
    ("italien", "it"),
    ("italian", "it"),
    ("japonais", "ja"),
    ("japanese", "ja"),
    ("kirundi", "rn"),
    ("kinyarwanda", "rw"),
    ("lingala", "ln"),
    ("lsq", "fcs"),
    ("langue des signes quebecoise", "fcs"),
    ("mandarin", "cmn"),
    ("mi'kmaq", "mic"),
    ("micmac", "mic"),
    ("mohawk", "moh"),
    ("naskapi", "nsk"),
    ("ourdou", "ur"),
    ("urdu", "ur"),
    ("pachto", "ps"),
    ("pashto", "ps"),
    ("pendjabi", "pa"),
    ("punjabi", "pa"),
    ("polonais", "pl"),
    ("polish", "pl"),
    ("portugais", "pt"),
    ("portuguese", "pt"),
    ("roumain", "ro"),
    ("romanian", "ro"),
    ("russe", "ru"),
    ("russian", "ru"),
    ("somali", "so"),
    ("swahili", "sw"),
    ("tagalog", "tl"),
    ("tamoul", "ta"),
    ("tamil", "ta"),
    ("thai", "th"),
    ("tigrinya", "ti"),
    ("turc", "tr"),
    ("turkish", "tr"),
    ("ukrainien", "uk"),
    ("ukrainian", "uk"),
    ("vietnamien", "vi"),
    ("vietnamese", "vi"),
    ("wolof", "wo"),
    ("yiddish", "yi"),
    ("amharique", "am"),
    ("amharic", "am"),
    ("kurde kurmandji", "kmr"),
    ("kurmanji", "kmr"),
];

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_is_not_a_tag() {
        let read = |word: &str| read(word).map(|tag| tag.to_string());
        assert_eq!(read("fr-CA"), Ok("fr-CA".into()));
        assert_eq!(read("atj"), Ok("atj".into()));
        assert_eq!(read("Français"), Err(Meant::One("fr")));
        assert_eq!(read("ASL"), Err(Meant::One("ase")));
        assert!(matches!(read("Créole"), Err(Meant::Several(may_be)) if may_be[0].starts_with("ht ")));
        assert!(matches!(read("Cri"), Err(Meant::Several(_))));
        assert_eq!(read("English and Spanish"), Err(Meant::Many(vec!["en", "es"])));
        assert_eq!(read("Language line available"), Err(Meant::Unknown));
        assert_eq!(read("klingon"), Err(Meant::Unknown));
    }
}
