//! A street beside its number: neither is a secret alone. Enters: a text and the streets looked for. Leaves: those whose name and number
//! stand within 40 letters of each other, tags aside.

use crate::sealed::unfold::Words;

/// How far the number of a house may stand from the name of its street, in letters as read.
const REACH: u32 = 40;

/// The name of a street, found.
pub struct Hit<'a> {
    /// Its bytes among the folded letters.
    pub start: usize,
    pub end: usize,
    pub number: &'a str,
    /// It counts as a whole word only.
    pub whole_word: bool,
}

/// Whether the number stands near this name.
pub fn is_near(words: &Words, hit: &Hit) -> bool {
    let (Some(first), Some(last)) = (words.at(hit.start), words.at(hit.end.saturating_sub(1))) else { return false };
    let all = words.all();
    if hit.whole_word && (all[first].from as usize != hit.start || words.end_of(last) != hit.end) {
        return false;
    }
    let (start, end) = (all[first].start, all[last].end);
    let before = all[..first].iter().rev().take_while(|word| start.saturating_sub(word.end) <= REACH);
    let after = all[last + 1..].iter().take_while(|word| word.start.saturating_sub(end) <= REACH);
    let itself = &all[first..=last];
    before.chain(after).chain(itself).any(|word| holds(words.text(word), hit.number))
}

/// Whether a number stands in a word, not within a longer one: `12` in `12b`, not in `312`.
fn holds(word: &str, number: &str) -> bool {
    word.match_indices(number).any(|(at, _)| {
        let digit = |byte: Option<&u8>| byte.is_some_and(u8::is_ascii_digit);
        let bytes = word.as_bytes();
        !digit(at.checked_sub(1).and_then(|before| bytes.get(before))) && !digit(bytes.get(at + number.len()))
    })
}
