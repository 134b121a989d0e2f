//! What Unicode's data says of a text: its normal forms, where its words end. The one door to icu_normalizer and icu_segmenter.

use std::borrow::Cow;

use icu_normalizer::{ComposingNormalizerBorrowed, DecomposingNormalizerBorrowed};
use icu_segmenter::WordSegmenter;
use icu_segmenter::options::WordBreakInvariantOptions;

/// Letters and their accents as one sign wherever there is one (normal form C): the one spelling of a name.
pub fn composed(text: &str) -> Cow<'_, str> {
    ComposingNormalizerBorrowed::new_nfc().normalize(text)
}

/// Letters and their accents apart (normal form D).
pub fn decomposed(text: &str) -> Cow<'_, str> {
    DecomposingNormalizerBorrowed::new_nfd().normalize(text)
}

/// Letters in disguise as plain ones, each with its accents as one sign wherever there is one (normal form KC): the spelling that search compares.
pub fn compatible(text: &str) -> Cow<'_, str> {
    ComposingNormalizerBorrowed::new_nfkc().normalize(text)
}

/// Letters in disguise as plain ones, with their accents apart (normal form KD): `Ｒｕｅ`, `𝗿𝘂𝗲` and `ﬁ` are `Rue`, `rue` and `fi`.
pub fn plain(text: &str) -> Cow<'_, str> {
    DecomposingNormalizerBorrowed::new_nfkd().normalize(text)
}

/// Where words end and begin, by dictionary for the scripts that write no spaces; from 0 to the length of the text.
pub fn word_ends(text: &str) -> Vec<usize> {
    WordSegmenter::new_auto(WordBreakInvariantOptions::default()).segment_str(text).collect()
}
