//! Texts met before, each with the number of its turn. Enters: a text. Leaves: the same number whenever it comes again. Numbers hang on
//! the order of the texts alone, never on how they lie in memory.

/// Texts and their numbers. All letters lie in one text, so that a million questions cost no memory of their own.
#[derive(Default)]
pub struct Known {
    /// Each text at the place its hash asks for or behind it; `NONE` where there is none.
    slots: Vec<Slot>,
    count: u32,
    text: String,
}

/// A text: its hash, where its letters lie, its number and one.
#[derive(Clone, Copy)]
struct Slot {
    hash: u32,
    start: u32,
    end: u32,
    number: u32,
}

const NONE: Slot = Slot { hash: 0, start: 0, end: 0, number: 0 };

/// How many slots there are at first.
const FEW: usize = 256;

/// Spreads texts; says nothing else of them.
fn hash(text: &str) -> u32 {
    const SPREAD: u64 = 0x517c_c1b7_2722_0a95;
    let add = |hash: u64, more: u64| (hash.rotate_left(5) ^ more).wrapping_mul(SPREAD);
    let (eights, rest) = text.as_bytes().as_chunks::<8>();
    let hash = eights.iter().fold(text.len() as u64, |hash, eight| add(hash, u64::from_le_bytes(*eight)));
    let rest = rest.iter().fold(0, |number, byte| number << 8 | u64::from(*byte));
    (add(hash, rest) >> 32) as u32
}

impl Known {
    /// The number of a text that is known.
    pub fn find(&self, text: &str) -> Option<u32> {
        if self.slots.is_empty() {
            return None;
        }
        self.look(text, hash(text)).ok()
    }

    /// The number of a text, and whether it is new.
    pub fn number(&mut self, text: &str) -> (u32, bool) {
        if (self.count as usize + 1) * 2 > self.slots.len() {
            self.widen();
        }
        let hash = hash(text);
        match self.look(text, hash) {
            Ok(number) => (number, false),
            Err(slot) => {
                let start = self.text.len() as u32;
                self.text.push_str(text);
                self.count += 1;
                self.slots[slot] = Slot { hash, start, end: self.text.len() as u32, number: self.count };
                (self.count - 1, true)
            }
        }
    }

    /// Where a text stands, or the slot that it would have.
    fn look(&self, text: &str, hash: u32) -> Result<u32, usize> {
        let mask = self.slots.len() - 1;
        let letters = self.text.as_bytes();
        let mut at = hash as usize & mask;
        loop {
            let slot = &self.slots[at];
            let Some(number) = slot.number.checked_sub(1) else { return Err(at) };
            if slot.hash == hash && &letters[slot.start as usize..slot.end as usize] == text.as_bytes() {
                return Ok(number);
            }
            at = (at + 1) & mask;
        }
    }

    fn widen(&mut self) {
        let count = (self.slots.len() * 2).max(FEW);
        let before = std::mem::replace(&mut self.slots, vec![NONE; count]);
        for slot in before.into_iter().filter(|slot| slot.number != 0) {
            let mut at = slot.hash as usize & (count - 1);
            while self.slots[at].number != 0 {
                at = (at + 1) & (count - 1);
            }
            self.slots[at] = slot;
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_text_keeps_its_number() {
        let mut known = Known::default();
        assert_eq!(known.find("a"), None);
        let texts: Vec<String> = (0..5_000).map(|number| "mot".repeat(number % 7) + &number.to_string()).collect();
        for (number, text) in texts.iter().enumerate() {
            assert_eq!(known.number(text), (number as u32, true));
        }
        for (number, text) in texts.iter().enumerate() {
            assert_eq!((known.number(text), known.find(text)), ((number as u32, false), Some(number as u32)));
        }
        assert_eq!(known.number(""), (5_000, true));
        assert_eq!(known.find("mot"), None);
    }
}
