//! Which numbered bucket a word stands in: a hash of its first letters, and between which ends it lies, so that buckets are of like size. Two letters tell; where too many words begin with the same ones, the
//! third tells too, and so on. A request names a bucket of many words, never a word.

use std::collections::BTreeSet;

/// The fewest words of a bucket, if there are as many in all.
pub const FEWEST: usize = 200;
/// From how many bytes on, before it is packed, a bucket with as many words is full, and from how many on a beginning is told apart by one
/// more letter.
const FULL: usize = 4_000;
const HEAVY: usize = 2_000;
/// The longest beginning that is looked at.
const LONGEST: usize = 6;
/// Below what the hash of a beginning stays: few digits, and more than a large site has buckets.
const SPOTS: u32 = 1 << 13;

/// How words are dealt out.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct Layout {
    /// Where buckets end, in their order, among the hashes of beginnings: the last one holds the rest.
    pub ends: Vec<u32>,
    /// Beginnings that are told apart by one more letter.
    pub splits: BTreeSet<String>,
    /// Buckets of words filed by their other first letters, for slips of the finger at the beginning.
    pub near: u32,
}

/// FNV-1a over the letters as a browser counts them (UTF-16), each of them one step.
fn hash(units: &[u16]) -> u32 {
    units.iter().fold(2_166_136_261, |hash, unit| (hash ^ u32::from(*unit)).wrapping_mul(16_777_619))
}

/// A hash as a number below another: its high half, for the low bits of this hash are poor.
fn below(hash: u32, count: u32) -> u32 {
    ((hash >> 8) ^ hash) % count.max(1)
}

fn spot(beginning: &Beginning) -> u32 {
    below(hash(beginning.units()), SPOTS)
}

/// The beginning of a word, letter by letter as a browser counts them; nothing stands behind its end, so that two are compared as they lie.
#[derive(Clone, Copy, PartialEq, Eq)]
struct Beginning {
    units: [u16; LONGEST],
    length: usize,
}

impl Beginning {
    /// The first letters of a word, so many if it has them.
    fn of(word: &str, most: usize) -> Beginning {
        let mut beginning = Beginning { units: [0; LONGEST], length: 0 };
        for (unit, place) in word.encode_utf16().zip(&mut beginning.units[..most]) {
            *place = unit;
            beginning.length += 1;
        }
        beginning
    }

    fn units(&self) -> &[u16] {
        &self.units[..self.length]
    }
}

impl Layout {
    /// The beginning of a word that tells its bucket.
    fn beginning(&self, word: &str) -> Beginning {
        let mut beginning = Beginning { units: [0; LONGEST], length: 0 };
        let mut count = 0;
        for (unit, place) in word.encode_utf16().zip(&mut beginning.units) {
            *place = unit;
            count += 1;
        }
        beginning.length = count.min(2);
        while beginning.length < count && self.is_split(word, beginning.length) {
            beginning.length += 1;
        }
        beginning.units[beginning.length..].fill(0);
        beginning
    }

    /// Whether so many letters of a word are told apart by one more.
    fn is_split(&self, word: &str, units: usize) -> bool {
        let mut count = 0;
        let end = word.char_indices().find(|(_, letter)| {
            let full = count >= units;
            count += letter.len_utf16();
            full
        });
        let end = end.map_or(word.len(), |(at, _)| at);
        // Half a letter is none.
        let whole = word[..end].encode_utf16().count() == units;
        whole && self.splits.contains(&word[..end])
    }

    /// The bucket of a word.
    pub fn bucket(&self, word: &str) -> u32 {
        self.bucket_of(spot(&self.beginning(word)))
    }

    fn bucket_of(&self, spot: u32) -> u32 {
        self.ends.partition_point(|end| *end <= spot) as u32
    }

    /// How many buckets there are.
    pub fn buckets(&self) -> usize {
        self.ends.len() + 1
    }

    /// The buckets of slips in which a word with a slip at its beginning is looked for, and in which each word is filed but the first:
    /// by its first two letters, without its first, without its second; where more letters than two tell the bucket, by its first two and its
    /// last, for slips between them.
    pub fn near(&self, word: &str) -> impl Iterator<Item = u32> {
        let mut units = [0; 3];
        word.encode_utf16().zip(&mut units).for_each(|(unit, place)| *place = unit);
        let [first, second, third] = units;
        let bucket = |letters: &[u16]| below(hash(letters), self.near);
        let near = [bucket(&[first, second]), bucket(&[second, third]), bucket(&[first, third])];
        let last = self.is_split(word, 2).then(|| word.encode_utf16().last().unwrap_or_default());
        near.into_iter().chain(last.map(|last| bucket(&[first, second, last])))
    }

    /// Deals out words, in order, of which each weighs so many bytes.
    pub fn of(words: &[(&str, usize)], near: usize) -> Layout {
        let mut layout = Layout { ends: Vec::new(), splits: BTreeSet::new(), near: (near / 600).max(1) as u32 };
        if words.len() < 2 * FEWEST {
            return layout;
        }
        let mut groups = Vec::new();
        layout.part(words, 2, &mut groups);
        let mut spots: Vec<(u32, usize, usize)> =
            groups.iter().map(|(beginning, bytes, words)| (spot(beginning), *bytes, *words)).collect();
        spots.sort_unstable();
        let mut filled = (0, 0);
        for (at, (spot, bytes, words)) in spots.iter().enumerate() {
            filled = (filled.0 + bytes, filled.1 + words);
            let is_last = spots.get(at + 1).is_none_or(|(next, ..)| next != spot);
            if is_last && filled.0 >= FULL && filled.1 >= FEWEST {
                layout.ends.push(spot + 1);
                filled = (0, 0);
            }
        }
        // What is left over is too little for a bucket: it joins the one before it.
        if filled.1 < FEWEST {
            layout.ends.pop();
        }
        layout
    }

    /// Parts words, in order, by so many first letters, and by one more where many begin alike: the bytes and the number of the words of
    /// each beginning.
    fn part(&mut self, words: &[(&str, usize)], units: usize, groups: &mut Vec<(Beginning, usize, usize)>) {
        let mut rest = words;
        while let Some((word, _)) = rest.first() {
            let beginning = Beginning::of(word, units);
            let count = rest.iter().take_while(|(word, _)| Beginning::of(word, units) == beginning).count();
            let (own, others) = rest.split_at(count);
            rest = others;
            let bytes = own.iter().map(|(_, bytes)| bytes).sum();
            let heavy = bytes > HEAVY && units < LONGEST && beginning.length == units;
            match heavy.then(|| String::from_utf16(beginning.units()).ok()).flatten() {
                Some(text) => {
                    self.splits.insert(text);
                    self.part(own, units + 1, groups);
                }
                None => groups.push((beginning, bytes, count)),
            }
        }
    }

    /// The bucket of each of these words, which are in order: many that are neighbours begin alike.
    pub fn deal(&self, words: &[(&str, usize)]) -> Vec<u32> {
        let mut buckets = Vec::with_capacity(words.len());
        // The beginning of the last one, unless other words that begin so are told apart by more letters.
        let mut last: Option<(Beginning, u32)> = None;
        for (word, _) in words {
            let alike = last.filter(|(beginning, _)| Beginning::of(word, beginning.length) == *beginning);
            let bucket = alike.map_or_else(
                || {
                    let beginning = self.beginning(word);
                    let bucket = self.bucket_of(spot(&beginning));
                    last = Some((beginning, bucket));
                    last = last.filter(|_| beginning.length > 1 && !self.is_split(word, beginning.length));
                    bucket
                },
                |(_, bucket)| bucket,
            );
            buckets.push(bucket);
        }
        buckets
    }

    /// All that tells where a word stands, as a text.
    pub fn written(&self) -> String {
        let Layout { ends, splits, near } = self;
        format!("{ends:?} {near} {splits:?}")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_bucket_is_small_and_every_word_has_one() {
        let words: Vec<String> =
            (0..9_000u32).map(|n| format!("{}{n:x}", ["co", "re", "de", "tra", "z"][(n % 5) as usize])).collect();
        let words: BTreeSet<&str> = words.iter().map(String::as_str).chain(["9", "c", "z", "好", "好人"]).collect();
        let words: Vec<(&str, usize)> = words.into_iter().map(|word| (word, 40)).collect();
        let layout = Layout::of(&words, words.len());
        let mut counts = vec![0; layout.buckets()];
        for ((word, _), bucket) in words.iter().zip(layout.deal(&words)) {
            assert_eq!(layout.bucket(word), bucket, "{word}");
            counts[bucket as usize] += 1;
        }
        assert!(layout.buckets() > 20 && counts.iter().all(|count| *count >= FEWEST), "{layout:?} {counts:?}");
        assert!(layout.splits.contains("co"));
    }

    #[test]
    fn a_slip_at_the_beginning_leads_to_a_bucket_of_the_word() {
        let layout = Layout { ends: Vec::new(), splits: BTreeSet::new(), near: 97 };
        for slip in ["onfant", "nfant", "xenfant", "nefant", "exfant", "efant", "exnfant", "efnant"] {
            let filed: Vec<u32> = layout.near("enfant").collect();
            let (main, filed) = (filed[0], &filed[1..]);
            let asked: Vec<u32> = layout.near(slip).collect();
            assert!(asked.iter().any(|one| filed.contains(one) || *one == main), "{slip}");
        }
    }

    #[test]
    fn a_slip_among_letters_that_tell_the_bucket_leads_to_a_bucket_of_the_word() {
        let splits = ["pa".to_owned(), "pas".to_owned()].into();
        let layout = Layout { ends: Vec::new(), splits, near: 97 };
        for slip in ["paseport", "passprot", "pasport", "paxsport", "pasxport"] {
            assert_eq!(layout.near(slip).nth(3), layout.near("passport").nth(3), "{slip}");
        }
        assert_eq!(layout.near("enfant").count(), 3);
    }
}
