//! Letters that a change of encoding leaves behind: bytes of UTF-8 that a program read as if they were of an older table. Enters: a text.
//! Leaves: where the first of them stands.

use std::ops::Range;

/// `é`, `è`, `à`, `ç`, `ê`, `î`, `ô`, `É`, `À`, quotation marks and dashes, as Windows-1252 and two code pages of DOS show their bytes.
const TRACES: [&str; 17] =
    ["\u{FFFD}", "Ã©", "Ã¨", "Ã ", "Ã\u{a0}", "Ã§", "Ãª", "Ã®", "Ã´", "Ã‰", "Ã€", "â€", "Â«", "Â»", "GÇ", "├®", "├¿"];

/// Where damaged letters first stand in a text; nothing if there are none.
pub fn first(text: &str) -> Option<Range<usize>> {
    if text.is_ascii() {
        return None;
    }
    let found = TRACES.iter().filter_map(|trace| Some((text.find(trace)?, trace.len())));
    found.min().map(|(at, length)| at..at + length)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_first_trace_is_found_and_sound_words_have_none() {
        assert_eq!(first("Foyer des Ã‰rables, cafÃ©"), Some(10..15));
        assert_eq!(first("8:30GÇô17:00"), Some(4..7));
        for sound in ["Foyer des Érables « été » – l’été à São Paulo", "Opens at 9", "人口 ਮਦਦ مساعدة"]
        {
            assert_eq!(first(sound), None, "{sound}");
        }
    }
}
