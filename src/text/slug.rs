//! Anchors and slugs: the part of an address that a title becomes. Enters: a title. Leaves: letters, digits and hyphens, at
//! most 60 bytes of them, cut between words.

/// The longest slug or anchor, in letters.
pub const LONGEST: usize = 60;

/// Whether a text can stand after `#` as it is: letters, marks and digits of any script, `-`, `_`, `.`; not longer than 120 bytes.
pub fn is_anchor(text: &str) -> bool {
    !text.is_empty()
        && text.len() <= 240
        && text.chars().all(|letter| {
            letter.is_ascii_alphanumeric()
                || "-_.".contains(letter)
                || (!letter.is_ascii() && !letter.is_control() && !letter.is_whitespace())
        })
}
