//! Case and accents folded away, so that `Écoute` and `ecoute` meet.
//!
//! Only marks that a reader may leave out are taken away: accents of Latin, Greek and Cyrillic letters, Arabic and Hebrew
//! vowel points, tatweel. In the scripts of India and South-East Asia a vowel sign is a letter and stays.

use crate::text::unicode;

/// Lower case without accents; ligatures and stroked letters in their plain form.
pub fn fold(text: &str) -> String {
    if text.is_ascii() {
        return text.to_ascii_lowercase();
    }
    let mut folded = String::with_capacity(text.len());
    for letter in unicode::decomposed(text).chars().flat_map(char::to_lowercase) {
        match letter {
            '\u{0300}'..='\u{036F}' | '\u{0591}'..='\u{05C7}' | '\u{0610}'..='\u{061A}' | '\u{0640}' => {}
            '\u{064B}'..='\u{065F}' | '\u{0670}' | '\u{06D6}'..='\u{06ED}' | '\u{00AD}' | '\u{200B}'..='\u{200F}' => {}
            'œ' => folded.push_str("oe"),
            'æ' => folded.push_str("ae"),
            'ß' => folded.push_str("ss"),
            'ø' => folded.push('o'),
            'đ' | 'ð' => folded.push('d'),
            'ł' => folded.push('l'),
            'ħ' => folded.push('h'),
            'ı' => folded.push('i'),
            'þ' => folded.push_str("th"),
            '’' | 'ʼ' | 'ʻ' | '‘' | 'ʹ' => folded.push('\''),
            letter => folded.push(letter),
        }
    }
    unicode::composed(&folded).into_owned()
}

/// The one spelling of a text whose letters can be written in several ways (Unicode normal form C), as for comparing names.
pub fn composed(text: &str) -> String {
    unicode::composed(text).into_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn folding() {
        let folded =
            ["Écoute", "CŒUR", "Straße", "مُسَاعَدَة", "ਮਦਦ ਲਓ", "L’amie", "人口", "Ελλάδα", "Kanienʼkéha"].map(fold);
        assert_eq!(
            folded,
            ["ecoute", "coeur", "strasse", "مساعدة", "ਮਦਦ ਲਓ", "l'amie", "人口", "ελλαδα", "kanien'keha"]
        );
    }
}
