//! Texts met before, each with the number of its turn. Enters: a text. Leaves: the same number whenever it comes again. Numbers hang on
//! the order of the texts alone, never on how they lie in memory.

/// Texts and their numbers. All letters lie in one text, so that a million questions cost no memory of their own.
#[derive(Default)]
pub struct Known {
    /// Numbers, each one higher than it is, at the place its hash asks for or behind it; 0 where there is none.
    slots: Vec<u32>,
    entries: Vec<Entry>,
    text: String,
}

struct Entry {
    hash: u32,
    start: u32,
    end: u32,
}

/// How many slots there are at first.
const FEW: usize = 256;

/// Spreads texts; says nothing else of them.
fn hash(text: &str) -> u32 {
    const SPREAD: u64 = 0x517c_c1b7_2722_0a95;
    let add = |hash: u64, more: u64| (hash.rotate_left(5) ^ more).wrapping_mul(SPREAD);
    let mut eights = text.as_bytes().chunks_exact(8);
    let mut hash = text.len() as u64;
    for eight in &mut eights {
        hash = add(hash, eight.iter().rev().fold(0, |number, byte| number << 8 | u64::from(*byte)));
    }
    hash = add(hash, eights.remainder().iter().fold(0, |number, byte| number << 8 | u64::from(*byte)));
    (hash >> 32) as u32
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
        if (self.entries.len() + 1) * 2 > self.slots.len() {
            self.widen();
        }
        let hash = hash(text);
        match self.look(text, hash) {
            Ok(number) => (number, false),
            Err(slot) => {
                let start = self.text.len() as u32;
                self.text.push_str(text);
                self.entries.push(Entry { hash, start, end: self.text.len() as u32 });
                self.slots[slot] = self.entries.len() as u32;
                (self.entries.len() as u32 - 1, true)
            }
        }
    }

    /// Where a text stands, or the slot that it would have.
    fn look(&self, text: &str, hash: u32) -> Result<u32, usize> {
        let mask = self.slots.len() - 1;
        let mut slot = hash as usize & mask;
        while let Some(number) = self.slots[slot].checked_sub(1) {
            let entry = &self.entries[number as usize];
            if entry.hash == hash && &self.text[entry.start as usize..entry.end as usize] == text {
                return Ok(number);
            }
            slot = (slot + 1) & mask;
        }
        Err(slot)
    }

    fn widen(&mut self) {
        let count = (self.slots.len() * 2).max(FEW);
        self.slots = vec![0; count];
        for (number, entry) in self.entries.iter().enumerate() {
            let mut slot = entry.hash as usize & (count - 1);
            while self.slots[slot] != 0 {
                slot = (slot + 1) & (count - 1);
            }
            self.slots[slot] = number as u32 + 1;
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
