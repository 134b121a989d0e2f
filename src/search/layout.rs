//! Which numbered bucket a word stands in: a hash of its first letters (behind a little word that is written together with it), and between which ends it lies, so that buckets are of like size. Two letters tell; where too many words begin with the same ones, the
//! third tells too, and so on. A request names a bucket of many words, never a word.

use std::collections::BTreeSet;

/// The fewest words of a bucket, if there are as many in all.
pub const FEWEST: usize = 200;
/// From how many bytes on, before it is packed, a bucket with as many words is full, and from how many on a beginning is told apart by one
/// more letter.
const FULL: usize = 2_600;
const HEAVY: usize = 1_200;
/// How many words a bucket of slips has about.
const SLIPS: usize = 280;
/// The longest beginning that is looked at.
const LONGEST: usize = 6;
/// Below what the hash of a beginning stays: few digits, and more than a large site has buckets.
const SPOTS: u32 = 1 << 13;
/// How many ways to deal beginnings out are tried, so that no bucket is much larger than others.
const SEEDS: u32 = 4;

/// How words are dealt out.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct Layout {
    /// What is added to where hashes of beginnings start.
    pub seed: u32,
    /// Where buckets end, in their order, among the hashes of beginnings: the last one holds the rest.
    pub ends: Vec<u32>,
    /// Beginnings that are told apart by one more letter.
    pub splits: BTreeSet<String>,
    /// Buckets of words filed by some of their letters, for slips of the finger where the others tell the bucket; there may be none.
    pub near: u32,
}

/// FNV-1a over the letters as a browser counts them (UTF-16), each of them one step.
fn hash(units: &[u16], seed: u32) -> u32 {
    units.iter().fold(2_166_136_261 + seed, |hash, unit| (hash ^ u32::from(*unit)).wrapping_mul(16_777_619))
}

/// A hash as a number below another: its high half, for the low bits of this hash are poor.
fn below(hash: u32, count: u32) -> u32 {
    ((hash >> 8) ^ hash) % count.max(1)
}

fn spot(beginning: &Beginning, seed: u32) -> u32 {
    below(hash(beginning.units(), seed), SPOTS)
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

/// Hashes of some letters of a word: its first two, without its first, without its second, each with its last.
fn near(word: &str) -> [u32; 3] {
    let mut units = [0; 3];
    let mut last = 0;
    for (at, unit) in word.encode_utf16().enumerate() {
        if let Some(place) = units.get_mut(at) {
            *place = unit;
        }
        last = unit;
    }
    let [first, second, third] = units;
    [[first, second, last], [second, third, last], [first, third, last]].map(|letters| hash(&letters, 0))
}

/// The bytes of the heaviest bucket, and where buckets end, if beginnings with so many bytes and words are dealt out so.
fn ends(groups: &[(Beginning, usize, usize)], seed: u32) -> (usize, Vec<u32>) {
    let mut spots: Vec<(u32, u32)> = groups.iter().map(|(beginning, ..)| spot(beginning, seed)).zip(0..).collect();
    spots.sort_unstable();
    let (mut ends, mut most) = (Vec::new(), 0);
    let mut filled = (0, 0);
    let mut last = 0;
    for (at, (spot, group)) in spots.iter().enumerate() {
        let (_, bytes, words) = groups[*group as usize];
        filled = (filled.0 + bytes, filled.1 + words);
        let is_last = spots.get(at + 1).is_none_or(|(next, _)| next != spot);
        if is_last && filled.0 >= FULL && filled.1 >= FEWEST {
            ends.push(spot + 1);
            most = most.max(filled.0);
            last = filled.0;
            filled = (0, 0);
        }
    }
    // What is left over is too little for a bucket: it joins the one before it.
    if filled.1 < FEWEST {
        ends.pop();
        filled.0 += last;
    }
    (most.max(filled.0), ends)
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
        self.bucket_of(spot(&self.beginning(word), self.seed))
    }

    fn bucket_of(&self, spot: u32) -> u32 {
        self.ends.partition_point(|end| *end <= spot) as u32
    }

    /// How many buckets there are.
    pub fn buckets(&self) -> usize {
        self.ends.len() + 1
    }

    /// The buckets of slips in which a word that may have one is looked for: by its first two letters, without its first, without its
    /// second, each with its last.
    pub fn near(&self, word: &str) -> [u32; 3] {
        near(word).map(|hash| below(hash, self.near))
    }

    /// Deals out words, in order, of which each weighs so many bytes. `place`: what of a word tells its bucket; `slips`: what of a word tells its
    /// buckets of slips, if it may be found with a slip. Answers the bucket of each word, and the words of each bucket of slips by their places.
    pub fn of<'a>(
        words: &[(&'a str, usize)],
        place: impl Fn(&'a str) -> &'a str,
        slips: impl Fn(&'a str) -> Option<&'a str>,
    ) -> (Layout, Vec<u32>, Vec<Vec<u32>>) {
        let mut layout = Layout::default();
        let mut placed: Vec<(&str, usize)> = words.iter().map(|(word, bytes)| (place(word), *bytes)).collect();
        let buckets = if placed.is_sorted_by_key(|(word, _)| *word) {
            layout.end(&placed);
            layout.deal(&placed)
        } else {
            let dealt = placed.clone();
            placed.sort_unstable();
            layout.end(&placed);
            layout.deal(&dealt)
        };
        let mut filed: Vec<(u32, u32)> = Vec::with_capacity(words.len() * 3);
        for (at, word) in (0..).zip(words).filter_map(|(at, (word, _))| Some((at, slips(word)?))) {
            filed.extend(near(word).map(|hash| (hash, at)));
        }
        let mut count = (filed.len() / SLIPS).max(usize::from(!filed.is_empty()));
        while count > 1 {
            // A word is counted once, whichever of its letters lead to a bucket.
            let mut sizes = vec![(0_usize, u32::MAX); count];
            for (hash, at) in &filed {
                let (size, last) = &mut sizes[below(*hash, count as u32) as usize];
                *size += usize::from(last != at);
                *last = *at;
            }
            if sizes.iter().all(|(size, _)| *size >= FEWEST) {
                break;
            }
            count -= count.div_ceil(20);
        }
        let mut near = vec![Vec::new(); count];
        layout.near = count as u32;
        for (hash, at) in filed {
            let words: &mut Vec<u32> = &mut near[below(hash, layout.near) as usize];
            if words.last() != Some(&at) {
                words.push(at);
            }
        }
        (layout, buckets, near)
    }

    /// Tells beginnings apart and says where buckets end.
    fn end(&mut self, words: &[(&str, usize)]) {
        if words.len() < 2 * FEWEST {
            return;
        }
        let mut groups = Vec::new();
        self.part(words, 2, &mut groups);
        let dealt = (0..SEEDS).map(|seed| (ends(&groups, seed), seed));
        if let Some(((_, ends), seed)) = dealt.min() {
            (self.ends, self.seed) = (ends, seed);
        }
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
            let bytes: usize = own.iter().map(|(_, bytes)| bytes).sum();
            // Words are proposed from three letters on: such a beginning is parted only where it fills a bucket alone.
            let most = if units < 3 { HEAVY } else { FULL };
            let heavy = bytes > most && units < LONGEST && beginning.length == units;
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
    fn deal(&self, words: &[(&str, usize)]) -> Vec<u32> {
        let mut buckets = Vec::with_capacity(words.len());
        // The beginning of the last one, unless other words that begin so are told apart by more letters.
        let mut last: Option<(Beginning, u32)> = None;
        for (word, _) in words {
            let alike = last.filter(|(beginning, _)| Beginning::of(word, beginning.length) == *beginning);
            let bucket = alike.map_or_else(
                || {
                    let beginning = self.beginning(word);
                    let bucket = self.bucket_of(spot(&beginning, self.seed));
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
        let Layout { seed, ends, splits, near } = self;
        format!("{seed} {ends:?} {near} {splits:?}")
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
        let (layout, buckets, near) = Layout::of(&words, |word| word, |word| (word.len() > 4).then_some(word));
        let mut counts = vec![0; layout.buckets()];
        assert!(
            near.len() > 20 && near.iter().all(|words| words.len() >= FEWEST),
            "{:?}",
            near.iter().map(Vec::len).collect::<Vec<_>>()
        );
        for ((word, _), bucket) in words.iter().zip(buckets) {
            assert_eq!(layout.bucket(word), bucket, "{word}");
            counts[bucket as usize] += 1;
        }
        assert!(layout.buckets() > 20 && counts.iter().all(|count| *count >= FEWEST), "{layout:?} {counts:?}");
        assert!(layout.splits.contains("co"));
    }

    /// Whether a slip leads to a bucket in which the word is.
    fn leads(layout: &Layout, slip: &str, word: &str) -> bool {
        let filed = layout.near(word);
        layout.bucket(slip) == layout.bucket(word) || layout.near(slip).iter().any(|one| filed.contains(one))
    }

    #[test]
    fn a_slip_leads_to_a_bucket_of_the_word() {
        let ends: Vec<u32> = (1..80).map(|end| end * 100).collect();
        let splits = ["pa", "pas", "الب"].map(str::to_owned).into();
        let layout = Layout { seed: 3, ends, splits, near: 9_973 };
        for (word, slips) in [
            ("enfant", "onfant nfant nefant exfant efant efnant enffant enfnat enfan enfants xenfant exnfant"),
            ("passport", "paseport passprot pasport paxsport pasxport assport psasport uassport"),
            ("البيت", "لبيت البت البيد البييت الببيت البيتت"),
            ("والمساعده", "والمساعد المساعده والمصاعده والماسعده ولمساعده"),
        ] {
            let lost: Vec<&str> = slips.split(' ').filter(|slip| !leads(&layout, slip, word)).collect();
            assert!(lost.is_empty(), "{word}: {lost:?}");
        }
        assert!(!leads(&layout, "tournant", "enfant"));
    }
}
