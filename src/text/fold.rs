//! Case and accents folded away, so that `Écoute` and `ecoute` meet.
//!
//! Only marks that a reader may leave out are taken away: accents of Latin, Greek and Cyrillic letters, Arabic and Hebrew
//! vowel points, tatweel. In the scripts of India and South-East Asia a vowel sign is a letter and stays.

use std::sync::LazyLock;

use crate::text::unicode;

/// Lower case without accents; ligatures and stroked letters in their plain form.
pub fn fold(text: &str) -> String {
    if text.is_ascii() {
        return text.to_ascii_lowercase();
    }
    if text.chars().all(|letter| letter.is_ascii() || is_alone(letter)) {
        let mut folded = String::with_capacity(text.len());
        for letter in text.chars() {
            match ALONE.get((letter as usize).wrapping_sub(FIRST)) {
                Some(own) => folded.push_str(own),
                None => folded.push(letter.to_ascii_lowercase()),
            }
        }
        return folded;
    }
    fold_together(text)
}

/// Letters that are folded whatever stands beside them: of Latin, and the plain ones of Arabic.
fn is_alone(letter: char) -> bool {
    matches!(letter, '\u{C0}'..='\u{24F}' | '\u{621}'..='\u{63A}' | '\u{641}'..='\u{64A}')
}

const FIRST: usize = 0xC0;

/// What each of them becomes, from the first on.
static ALONE: LazyLock<Vec<String>> = LazyLock::new(|| {
    let letters = ('\u{C0}'..='\u{64A}').map(|letter| letter.to_string());
    letters.map(|letter| fold_together(&letter)).collect()
});

fn fold_together(text: &str) -> String {
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
    fn letters_that_stand_alone_are_folded_as_together() {
        for letter in ('\0'..='\u{700}').filter(|letter| letter.is_ascii() || is_alone(*letter)) {
            for text in [format!("{letter}"), format!("é{letter}ا"), format!("{letter}{letter}")] {
                assert_eq!(fold(&text), fold_together(&text), "{text}");
            }
        }
    }

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
