//! The lines of a script: who says what, which sound comes, where the number stands. Enters: lines as written and the words of a
//! language. Leaves: each line as what it is; a line that is nothing of this is `Other`.

use crate::speech::pace::without_directions;
use crate::speech::words::Spoken;

/// What is heard beside voices.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Noise {
    Sound,
    Music,
    Silence,
}

/// A line of a script.
#[derive(Clone, PartialEq, Debug)]
pub enum Line {
    /// `VOIX 1 : Tu peux en parler.`
    Speech { who: String, words: String },
    /// `SON {s=2} : une porte`; the seconds as written.
    Noise { what: Noise, who: String, seconds: Option<u32>, words: String },
    /// `TAG`, or `TAG {short}`.
    Tag { short: bool },
    /// Words that nobody says.
    Other(String),
}

/// Reads a line.
pub fn read(written: &str, spoken: &Spoken) -> Line {
    let text = written.trim().trim_end_matches('\\').trim_end();
    if let Some(rest) = text.strip_prefix("TAG")
        && let Some(short) = tag(rest.trim())
    {
        return Line::Tag { short };
    }
    let other = || Line::Other(text.to_owned());
    let Some((head, words)) = text.split_once([':', '：']) else { return other() };
    let (who, seconds) = seconds(head);
    let words = plain(words.trim());
    let named = |names: &[String]| names.iter().filter(|name| begins_with(&who, name)).map(String::len).max();
    let noises = [(Noise::Sound, &spoken.sounds), (Noise::Music, &spoken.music), (Noise::Silence, &spoken.silence)];
    // The longest name wins: that of a sound may begin with that of a voice.
    let noise = noises.into_iter().filter_map(|(what, names)| Some((named(names)?, what))).max_by_key(|one| one.0);
    match (named(&spoken.voices), noise) {
        (voice, Some((length, what))) if voice.is_none_or(|voice| voice < length) => {
            Line::Noise { what, who, seconds, words }
        }
        (Some(_), _) => Line::Speech { who, words },
        (None, _) => other(),
    }
}

/// What stands after `TAG`: whether only the number is said; nothing if the line is no tag.
fn tag(rest: &str) -> Option<bool> {
    match rest {
        "" => Some(false),
        "{short}" | "{ short }" => Some(true),
        _ => None,
    }
}

/// The name before the colon, and the seconds in its braces.
fn seconds(head: &str) -> (String, Option<u32>) {
    let Some((before, rest)) = head.split_once('{') else { return (head.trim().to_owned(), None) };
    let (inside, after) = rest.split_once('}').unwrap_or((rest, ""));
    let seconds = inside.split_whitespace().find_map(|word| word.strip_prefix("s=").or(word.strip_prefix("seconds=")));
    let name = format!("{} {}", before.trim(), after.trim());
    (name.trim().to_owned(), seconds.and_then(|seconds| seconds.parse().ok()))
}

/// Whether a name begins with a word of the list, and that word ends there.
fn begins_with(who: &str, name: &str) -> bool {
    // Chinese writes the number of a voice as a letter: 声音一.
    let open = name.chars().next_back().is_some_and(|last| ('\u{3040}'..='\u{9FFF}').contains(&last));
    who.strip_prefix(name).is_some_and(|rest| open || rest.chars().next().is_none_or(|next| !next.is_alphabetic()))
}

/// Words without the signs that make them stand out in a text.
fn plain(words: &str) -> String {
    words.replace("**", "").replace(['*', '_'], "")
}

/// Whether a child is heard: one of the words for children stands in the name of a voice, or in what a sound is of. What stands in
/// brackets is for who reads.
pub fn names_a_child(line: &str, spoken: &Spoken) -> Option<String> {
    let (head, _) = line.split_once([':', '：'])?;
    let heard = match read(line, spoken) {
        Line::Noise { words, .. } => format!("{head} {words}"),
        _ => head.to_owned(),
    };
    let head = without_directions(&heard).to_lowercase();
    let words: Vec<&str> = head.split(|sign: char| !sign.is_alphabetic()).filter(|word| !word.is_empty()).collect();
    let stands = |child: &&String| {
        let child = child.to_lowercase();
        words.contains(&child.as_str()) || (child.chars().any(is_unspaced) && head.contains(&child))
    };
    spoken.children.iter().find(stands).cloned()
}

/// Letters of scripts in which marks or missing spaces keep words from being told apart by letters alone.
fn is_unspaced(sign: char) -> bool {
    ('\u{0A00}'..='\u{0A7F}').contains(&sign) || ('\u{3040}'..='\u{9FFF}').contains(&sign)
}
