//! Anchors and slugs: the part of an address that a title becomes. Enters: a title. Leaves: letters, digits and hyphens, at
//! most 60 of them, cut between words. An anchor keeps the letters of every script; a slug is ASCII.

use std::collections::BTreeSet;

use crate::text::fold::fold;

/// The longest slug or anchor, in letters.
pub const LONGEST: usize = 60;

/// The anchor of a heading: its letters and digits in lower case, of any script, with hyphens between words. Empty if the
/// heading has none.
pub fn anchor(text: &str) -> String {
    hyphenated(&text.to_lowercase())
}

/// The slug of a title in a Latin script: folded to ASCII. `None` if letters of another script remain, or nothing.
pub fn slug(title: &str) -> Option<String> {
    let slug = hyphenated(&fold(title));
    (!slug.is_empty() && slug.is_ascii()).then_some(slug)
}

/// Words joined by hyphens, cut at a word so that no more than `LONGEST` letters remain.
fn hyphenated(text: &str) -> String {
    let mut joined = String::new();
    let mut count = 0;
    for word in text.split(|letter: char| !is_kept(letter)).filter(|word| !word.is_empty()) {
        let letters = word.chars().count();
        if joined.is_empty() {
            joined.extend(word.chars().take(LONGEST));
            count = letters;
        } else if count + 1 + letters <= LONGEST {
            joined.push('-');
            joined.push_str(word);
            count += 1 + letters;
        } else {
            break;
        }
    }
    joined
}

/// Letters, digits, and the marks of scripts in which a word without them is another word.
fn is_kept(letter: char) -> bool {
    letter.is_alphanumeric() || is_mark(letter)
}

/// Combining marks that `char::is_alphanumeric` does not count: Unicode category M in the scripts we meet.
pub fn is_mark(letter: char) -> bool {
    letter >= '\u{0300}'
        && matches!(letter, '\u{0300}'..='\u{036F}' | '\u{0591}'..='\u{05BD}' | '\u{05BF}' | '\u{05C1}'..='\u{05C7}'
        | '\u{0610}'..='\u{061A}' | '\u{064B}'..='\u{065F}' | '\u{0670}' | '\u{06D6}'..='\u{06DC}'
        | '\u{06DF}'..='\u{06E8}' | '\u{06EA}'..='\u{06ED}' | '\u{0711}' | '\u{0730}'..='\u{074A}'
        | '\u{07A6}'..='\u{07B0}' | '\u{0900}'..='\u{0903}' | '\u{093A}'..='\u{094F}' | '\u{0951}'..='\u{0957}'
        | '\u{0962}'..='\u{0963}' | '\u{0981}'..='\u{0983}' | '\u{09BC}'..='\u{09CD}' | '\u{0A01}'..='\u{0A03}'
        | '\u{0A3C}'..='\u{0A51}' | '\u{0A70}'..='\u{0A71}' | '\u{0A75}' | '\u{0A81}'..='\u{0A83}'
        | '\u{0ABC}'..='\u{0ACD}' | '\u{0B82}' | '\u{0BBE}'..='\u{0BCD}' | '\u{0C00}'..='\u{0C04}'
        | '\u{0C3E}'..='\u{0C56}' | '\u{0D3E}'..='\u{0D4D}' | '\u{0DCA}'..='\u{0DDF}' | '\u{0E31}'
        | '\u{0E34}'..='\u{0E3A}' | '\u{0E47}'..='\u{0E4E}' | '\u{0EB1}'..='\u{0EBC}' | '\u{0EC8}'..='\u{0ECE}'
        | '\u{102B}'..='\u{103E}' | '\u{17B4}'..='\u{17D3}' | '\u{20D0}'..='\u{20F0}' | '\u{3099}'..='\u{309A}')
}

/// Anchors of one page, all different.
#[derive(Default)]
pub struct Anchors {
    taken: BTreeSet<String>,
}

impl Anchors {
    /// Says that an anchor is in use.
    pub fn take(&mut self, anchor: &str) {
        self.taken.insert(anchor.to_owned());
    }

    /// The anchor itself, or with the first number that makes it new; `part` if it is empty.
    pub fn add(&mut self, anchor: &str) -> String {
        let anchor = if anchor.is_empty() { "part" } else { anchor };
        let mut free = anchor.to_owned();
        let mut number = 2;
        while !self.taken.insert(free.clone()) {
            free = format!("{anchor}-{number}");
            number += 1;
        }
        free
    }
}

/// Whether a text can stand after `#` as it is: letters, marks and digits of any script, `-`, `_`, `.`.
pub fn is_anchor(text: &str) -> bool {
    !text.is_empty() && text.len() <= 240 && text.chars().all(|letter| is_kept(letter) || "-_.".contains(letter))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn anchors_keep_letters_of_every_script() {
        let made =
            ["Les premiers signes", "C'est ça ? Oui !", "العلامات الأولى", "什么是人口贩运？", "ਮਦਦ ਲਓ", "!"].map(anchor);
        assert_eq!(made, ["les-premiers-signes", "c-est-ça-oui", "العلامات-الأولى", "什么是人口贩运", "ਮਦਦ-ਲਓ", ""]);
    }

    #[test]
    fn slugs_are_ascii_and_short() {
        assert_eq!(
            slug("Recrutement en ligne : comment ça se passe").as_deref(),
            Some("recrutement-en-ligne-comment-ca-se-passe")
        );
        assert_eq!(slug("Cœur, œuvre, Straße & Łódź").as_deref(), Some("coeur-oeuvre-strasse-lodz"));
        assert_eq!(slug("العلامات"), None);
        assert_eq!(slug("!"), None);
        let long = slug(&"mot ".repeat(40)).unwrap();
        assert!(long.len() <= LONGEST && long.ends_with("mot"));
        assert_eq!(slug(&"x".repeat(90)).unwrap().len(), LONGEST);
    }

    #[test]
    fn anchors_of_a_page_differ() {
        let mut anchors = Anchors::default();
        anchors.take("a-2");
        assert_eq!(
            [anchors.add("a"), anchors.add("a"), anchors.add(""), anchors.add("")],
            ["a", "a-3", "part", "part-2"]
        );
    }
}
