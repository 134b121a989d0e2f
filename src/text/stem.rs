//! Words cut down to what their forms have in common, so that `traites` finds `traite`; the one door to snowball_stemmers_rs.
//!
//! A word is stemmed before it is folded: the stemmers know accents. A language without a stemmer keeps its words whole.

use snowball_stemmers_rs::{Algorithm, Stemmer as Snowball};

use crate::text::fold::fold;

/// Words that lose their vowel before another: `l’amie`.
pub const LITTLE: [&str; 16] =
    ["l", "d", "j", "m", "t", "s", "c", "n", "w", "k", "qu", "jusqu", "lorsqu", "puisqu", "quoiqu", "presqu"];

/// The stemmer of a language.
pub struct Stemmer {
    snowball: Option<Snowball>,
    elides: bool,
    by_prefix: bool,
}

impl Stemmer {
    /// For a primary language subtag: `fr`.
    pub fn of(language: &str) -> Stemmer {
        let algorithm = match language {
            "ar" => Some(Algorithm::Arabic),
            "ca" => Some(Algorithm::Catalan),
            "de" => Some(Algorithm::German),
            "el" => Some(Algorithm::Greek),
            "en" => Some(Algorithm::English),
            "es" => Some(Algorithm::Spanish),
            "fa" => Some(Algorithm::Persian),
            "fr" => Some(Algorithm::French),
            "hi" => Some(Algorithm::Hindi),
            "it" => Some(Algorithm::Italian),
            "nl" => Some(Algorithm::Dutch),
            "pl" => Some(Algorithm::Polish),
            "pt" => Some(Algorithm::Portuguese),
            "ro" => Some(Algorithm::Romanian),
            "ru" => Some(Algorithm::Russian),
            "ta" => Some(Algorithm::Tamil),
            "tr" => Some(Algorithm::Turkish),
            "uk" => Some(Algorithm::Ukrainian),
            _ => None,
        };
        Stemmer {
            snowball: algorithm.map(Snowball::create),
            elides: matches!(language, "fr" | "ht" | "it" | "ca"),
            by_prefix: matches!(language, "ar" | "fa"),
        }
    }

    /// The stem of one word, folded.
    pub fn stem(&self, word: &str) -> String {
        let lower = word.to_lowercase();
        match &self.snowball {
            Some(snowball) => fold(&snowball.stem(&lower)),
            None => fold(&lower),
        }
    }

    /// The stem of one word in lower case, with its accents; nothing in a language without a stemmer.
    pub fn whole(&self, word: &str) -> Option<String> {
        self.snowball.as_ref().map(|snowball| snowball.stem(word).into_owned())
    }

    /// Whether a stem begins with the first two letters of its word. Arabic takes articles away from the front.
    pub fn keeps_beginning(&self) -> bool {
        !self.by_prefix
    }

    /// How many bytes of a word are an elided little word: `l’` of `l’amie`.
    pub fn elision(&self, word: &str) -> usize {
        if !self.elides {
            return 0;
        }
        let Some((at, apostrophe)) = word.char_indices().find(|(_, sign)| matches!(sign, '\'' | '’' | 'ʼ')) else {
            return 0;
        };
        let end = at + apostrophe.len_utf8();
        let little = LITTLE.iter().any(|little| word[..at].eq_ignore_ascii_case(little));
        if little && end < word.len() { end } else { 0 }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn forms_of_a_word_meet() {
        let meet = |language: &str, one: &str, other: &str| {
            Stemmer::of(language).stem(one) == Stemmer::of(language).stem(other)
        };
        assert!(meet("fr", "Traites", "traite"));
        assert!(meet("fr", "recruteurs", "RECRUTEUR"));
        assert!(meet("en", "Trafficking", "traffic") || meet("en", "victims", "victim"));
        assert!(meet("ar", "للأطفال", "الأطفال"));
        assert!(meet("es", "víctimas", "victima") || meet("es", "víctimas", "víctima"));
        assert!(meet("pa", "ਮਦਦ", "ਮਦਦ"));
        assert!(!meet("fr", "traite", "train"));
    }

    #[test]
    fn little_words_are_elided() {
        let stemmer = Stemmer::of("fr");
        assert_eq!(
            ["l’amie", "qu'elle", "aujourd'hui", "amie", "l’"].map(|word| stemmer.elision(word)),
            [4, 3, 0, 0, 0]
        );
        assert_eq!(Stemmer::of("en").elision("d'accord"), 0);
    }
}
