//! Which numbered bucket a word stands in: a hash of its first letters. Two letters tell; where too many words begin with the same ones, the
//! third tells too, and so on. A request names a bucket of many words, never a word.

use std::collections::{BTreeMap, BTreeSet};

/// The fewest words of a bucket, if there are as many in all.
pub const FEWEST: usize = 200;
/// About how many bytes a bucket should have before it is packed, and from how many on a beginning is told apart by one more letter.
const BUCKET: usize = 9_000;
const HEAVY: usize = 4_000;
/// The longest beginning that is looked at.
const LONGEST: usize = 6;
/// How many ways to hash are tried for buckets of like size.
const SEEDS: u32 = 48;

/// How words are dealt out.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct Layout {
    pub buckets: u32,
    pub seed: u32,
    /// Beginnings that are told apart by one more letter.
    pub splits: BTreeSet<String>,
    /// Buckets of words filed by their other first letters, for slips of the finger at the beginning.
    pub near: u32,
}

/// FNV-1a over the letters as a browser counts them (UTF-16), each of them one step.
fn hash(units: &[u16], seed: u32) -> u32 {
    units.iter().fold(2_166_136_261 ^ seed, |hash, unit| (hash ^ u32::from(*unit)).wrapping_mul(16_777_619))
}

/// A hash as a number below another: its high half, for the low bits of this hash are poor.
fn below(hash: u32, count: u32) -> u32 {
    ((hash >> 8) ^ hash) % count.max(1)
}

impl Layout {
    /// The beginning of a word that tells its bucket.
    fn beginning(&self, word: &str) -> Vec<u16> {
        let units: Vec<u16> = word.encode_utf16().take(LONGEST).collect();
        let mut length = units.len().min(2);
        while length < units.len() && String::from_utf16(&units[..length]).is_ok_and(|text| self.splits.contains(&text))
        {
            length += 1;
        }
        units[..length].to_vec()
    }

    /// The bucket of a word.
    pub fn bucket(&self, word: &str) -> u32 {
        below(hash(&self.beginning(word), self.seed), self.buckets)
    }

    /// The buckets of slips in which a word with a slip at its beginning is looked for, and in which each word is filed but the first:
    /// by its first two letters, without its first, without its second; where more letters than two tell the bucket, by its first two and its
    /// last, for slips between them.
    pub fn near(&self, word: &str) -> Vec<u32> {
        let units: Vec<u16> = word.encode_utf16().collect();
        let at = |at: usize| units.get(at).copied().unwrap_or_default();
        let pairs = [(0, 1), (1, 2), (0, 2)].map(|(one, other)| vec![at(one), at(other)]);
        let head: Vec<u16> = units.iter().copied().take(2).collect();
        let is_split = String::from_utf16(&head).is_ok_and(|head| self.splits.contains(&head));
        let ends = is_split.then(|| vec![at(0), at(1), units.last().copied().unwrap_or_default()]);
        pairs.iter().chain(&ends).map(|letters| below(hash(letters, self.seed), self.near)).collect()
    }

    /// Deals out words of which each weighs so many bytes.
    pub fn of(words: &BTreeMap<&str, usize>, near: usize) -> Layout {
        let total: usize = words.values().sum();
        let mut layout = Layout { buckets: 1, seed: 0, splits: BTreeSet::new(), near: (near / 600).max(1) as u32 };
        let most = (words.len() / FEWEST).min(total.div_ceil(BUCKET)).max(1);
        if most == 1 {
            return layout;
        }
        let mut groups = layout.groups(words);
        for _ in 2..LONGEST {
            let heavy = groups.iter().filter(|(beginning, (bytes, _))| *bytes > HEAVY && beginning.len() >= 2);
            let heavy: Vec<String> = heavy.filter_map(|(beginning, _)| String::from_utf16(beginning).ok()).collect();
            let before = layout.splits.len();
            layout.splits.extend(heavy);
            if layout.splits.len() == before {
                break;
            }
            groups = layout.groups(words);
        }
        // The most buckets whose smallest is large enough, and of those ways the one whose largest is smallest.
        let ways: Vec<Vec<u32>> =
            (0..SEEDS).map(|seed| groups.keys().map(|beginning| hash(beginning, seed)).collect()).collect();
        let sizes: Vec<(usize, usize)> = groups.into_values().collect();
        for count in (2..=most as u32).rev() {
            let mut best: Option<(usize, u32)> = None;
            for (seed, hashes) in (0..).zip(&ways) {
                let mut sums = vec![(0usize, 0usize); count as usize];
                for (hash, (bytes, words)) in hashes.iter().zip(&sizes) {
                    let sum = &mut sums[below(*hash, count) as usize];
                    *sum = (sum.0 + bytes, sum.1 + words);
                }
                let heaviest = sums.iter().map(|sum| sum.0).max().unwrap_or_default();
                let enough = sums.iter().all(|sum| sum.1 >= FEWEST);
                if enough && best.is_none_or(|(least, _)| heaviest < least) {
                    best = Some((heaviest, seed));
                }
            }
            if let Some((_, seed)) = best {
                return Layout { buckets: count, seed, ..layout };
            }
        }
        Layout { splits: BTreeSet::new(), ..layout }
    }

    /// The bytes and the number of the words of each beginning.
    fn groups(&self, words: &BTreeMap<&str, usize>) -> BTreeMap<Vec<u16>, (usize, usize)> {
        let mut groups = BTreeMap::new();
        for (word, bytes) in words {
            let group: &mut (usize, usize) = groups.entry(self.beginning(word)).or_default();
            *group = (group.0 + bytes, group.1 + 1);
        }
        groups
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_bucket_is_small_and_every_word_has_one() {
        let words: Vec<String> =
            (0..9_000u32).map(|n| format!("{}{n:x}", ["co", "re", "de", "tra", "z"][(n % 5) as usize])).collect();
        let words: BTreeMap<&str, usize> = words.iter().map(|word| (word.as_str(), 40)).collect();
        let layout = Layout::of(&words, words.len());
        let mut counts = vec![0; layout.buckets as usize];
        words.keys().for_each(|word| counts[layout.bucket(word) as usize] += 1);
        assert!(layout.buckets > 5 && counts.iter().all(|count| *count >= FEWEST), "{layout:?} {counts:?}");
        assert!(layout.splits.contains("co"));
    }

    #[test]
    fn a_slip_at_the_beginning_leads_to_a_bucket_of_the_word() {
        let layout = Layout { buckets: 40, seed: 7, splits: BTreeSet::new(), near: 97 };
        for slip in ["onfant", "nfant", "xenfant", "nefant", "exfant", "efant", "exnfant", "efnant"] {
            let (main, filed) = (layout.near("enfant")[0], &layout.near("enfant")[1..]);
            let asked = layout.near(slip);
            assert!(asked.iter().any(|one| filed.contains(one) || *one == main), "{slip}");
        }
    }

    #[test]
    fn a_slip_among_letters_that_tell_the_bucket_leads_to_a_bucket_of_the_word() {
        let splits = ["pa".to_owned(), "pas".to_owned()].into();
        let layout = Layout { buckets: 40, seed: 7, splits, near: 97 };
        for slip in ["paseport", "passprot", "pasport", "paxsport", "pasxport"] {
            assert_eq!(layout.near(slip)[3], layout.near("passport")[3], "{slip}");
        }
        assert_eq!(layout.near("enfant").len(), 3);
    }
}
