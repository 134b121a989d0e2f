//! Answers kept under the hash of their question, so that what was already worked out is not worked out again.
//!
//! Enters: a question (all that the answer depends on) and, once, its answer. Leaves: the answer, or the bytes of the whole memo,
//! which `disk` keeps in a folder that is always safe to delete. This is the one door to xxhash.

use std::collections::BTreeMap;
use std::sync::Mutex;
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Arc, MutexGuard};

use xxhash_rust::xxh3::{Xxh3, xxh3_128};

/// xxh3-128 of some bytes.
pub fn hash(bytes: &[u8]) -> u128 {
    xxh3_128(bytes)
}

/// The same hash, of bytes that come piece by piece.
#[derive(Default)]
pub struct Hasher(Xxh3);

impl Hasher {
    pub fn new() -> Hasher {
        Hasher::default()
    }

    pub fn add(&mut self, bytes: &[u8]) {
        self.0.update(bytes);
    }

    pub fn finish(&self) -> u128 {
        self.0.digest128()
    }
}

/// The hash of a question: its name (`page`, `picture`) and everything its answer depends on. Parts are kept apart, so that
/// `["ab", "c"]` and `["a", "bc"]` are two questions.
pub fn question(name: &str, parts: &[&[u8]]) -> u128 {
    let mut hasher = Hasher::new();
    for part in std::iter::once(name.as_bytes()).chain(parts.iter().copied()) {
        hasher.add(&(part.len() as u64).to_le_bytes());
        hasher.add(part);
    }
    hasher.finish()
}

const SHARDS: usize = 16;
/// The first bytes of a kept memo: its form. Another form is read as an empty memo.
const FORM: &[u8; 16] = b"fanal memo 1    ";

/// Answers by question, for many threads. It holds at most about `limit` bytes: those used longest ago are forgotten first.
pub struct Memo<A> {
    shards: [Mutex<Shard<A>>; SHARDS],
    limit: usize,
    clock: AtomicU64,
}

struct Shard<A> {
    answers: BTreeMap<u128, Kept<A>>,
    weight: usize,
}

struct Kept<A> {
    answer: A,
    weight: usize,
    used: u64,
}

impl<A: Clone> Memo<A> {
    pub fn new(limit: usize) -> Memo<A> {
        let shards = std::array::from_fn(|_| Mutex::new(Shard { answers: BTreeMap::new(), weight: 0 }));
        Memo { shards, limit, clock: AtomicU64::new(0) }
    }

    pub fn get(&self, question: u128) -> Option<A> {
        let now = self.clock.fetch_add(1, Ordering::Relaxed);
        let mut shard = self.shard(question);
        let kept = shard.answers.get_mut(&question)?;
        kept.used = now;
        Some(kept.answer.clone())
    }

    /// Keeps an answer that takes about `weight` bytes.
    pub fn put(&self, question: u128, answer: A, weight: usize) {
        let used = self.clock.fetch_add(1, Ordering::Relaxed);
        let mut shard = self.shard(question);
        let before = shard.answers.insert(question, Kept { answer, weight, used });
        shard.weight = shard.weight + weight - before.map_or(0, |before| before.weight);
        if shard.weight > self.limit / SHARDS {
            shard.forget(self.limit / SHARDS / 4 * 3);
        }
    }

    /// The kept answer, or a new one.
    pub fn answer(&self, question: u128, weigh: impl Fn(&A) -> usize, work: impl FnOnce() -> A) -> A {
        self.get(question).unwrap_or_else(|| {
            let answer = work();
            self.put(question, answer.clone(), weigh(&answer));
            answer
        })
    }

    pub fn len(&self) -> usize {
        self.shards.iter().map(|shard| lock(shard).answers.len()).sum()
    }

    pub fn is_empty(&self) -> bool {
        self.len() == 0
    }

    fn shard(&self, question: u128) -> MutexGuard<'_, Shard<A>> {
        lock(&self.shards[question as usize % SHARDS])
    }
}

/// A thread that panicked while it held the lock left a whole map: nothing in here is half done.
fn lock<A>(shard: &Mutex<Shard<A>>) -> MutexGuard<'_, Shard<A>> {
    shard.lock().unwrap_or_else(|poisoned| poisoned.into_inner())
}

impl<A> Shard<A> {
    fn forget(&mut self, down_to: usize) {
        let mut by_use: Vec<(u64, u128)> = self.answers.iter().map(|(question, kept)| (kept.used, *question)).collect();
        by_use.sort_unstable();
        for (_, question) in by_use {
            if self.weight <= down_to {
                break;
            }
            if let Some(kept) = self.answers.remove(&question) {
                self.weight -= kept.weight;
            }
        }
    }
}

impl Memo<Arc<[u8]>> {
    /// The whole memo as bytes: form, version of the program, hash of what follows, then each question, length and answer.
    pub fn to_bytes(&self, version: &str) -> Vec<u8> {
        let mut answers = Vec::new();
        for shard in &self.shards {
            let shard = lock(shard);
            answers.extend(shard.answers.iter().map(|(question, kept)| (kept.used, *question, kept.answer.clone())));
        }
        answers.sort_unstable_by_key(|(used, question, _)| (*used, *question));
        let mut body = Vec::new();
        for (_, question, answer) in answers {
            body.extend_from_slice(&question.to_le_bytes());
            body.extend_from_slice(&(answer.len() as u64).to_le_bytes());
            body.extend_from_slice(&answer);
        }
        let mut bytes = FORM.to_vec();
        bytes.extend_from_slice(&question(version, &[&body]).to_le_bytes());
        bytes.extend_from_slice(&body);
        bytes
    }

    /// The memo of an earlier run; empty if the bytes are damaged or another version wrote them.
    pub fn from_bytes(bytes: &[u8], version: &str, limit: usize) -> Memo<Arc<[u8]>> {
        let memo = Memo::new(limit);
        let Some((head, body)) = bytes.split_at_checked(FORM.len() + 16) else { return memo };
        if head[..FORM.len()] != *FORM || head[FORM.len()..] != question(version, &[body]).to_le_bytes() {
            return memo;
        }
        let mut rest = body;
        while let Some((question, length, after)) = head_of_answer(rest) {
            let Some((answer, after)) = after.split_at_checked(length) else { break };
            memo.put(question, answer.into(), answer.len());
            rest = after;
        }
        memo
    }
}

fn head_of_answer(bytes: &[u8]) -> Option<(u128, usize, &[u8])> {
    let (question, rest) = bytes.split_first_chunk::<16>()?;
    let (length, rest) = rest.split_first_chunk::<8>()?;
    Some((u128::from_le_bytes(*question), usize::try_from(u64::from_le_bytes(*length)).ok()?, rest))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn text(answer: &str) -> Arc<[u8]> {
        answer.as_bytes().into()
    }

    #[test]
    fn a_memo_survives_as_bytes_and_damage_empties_it() {
        let memo = Memo::new(10_000);
        memo.put(question("page", &[b"a"]), text("one"), 3);
        memo.put(question("page", &[b"b"]), text("two"), 3);
        let bytes = memo.to_bytes("1.0");
        let again = Memo::from_bytes(&bytes, "1.0", 10_000);
        assert_eq!(again.get(question("page", &[b"b"])), Some(text("two")));
        assert_eq!(again.len(), 2);
        assert!(Memo::from_bytes(&bytes, "1.1", 10_000).is_empty());
        for at in 0..bytes.len() {
            let mut damaged = bytes.clone();
            damaged[at] ^= 1;
            assert!(Memo::from_bytes(&damaged, "1.0", 10_000).is_empty(), "byte {at}");
            assert!(Memo::from_bytes(&bytes[..at], "1.0", 10_000).is_empty(), "cut at {at}");
        }
    }

    #[test]
    fn what_was_used_longest_ago_is_forgotten_first() {
        let memo = Memo::new(100 * SHARDS);
        let questions: Vec<u128> = (0..20).map(|number| number * SHARDS as u128).collect();
        for question in &questions {
            memo.put(*question, text("0123456789"), 10);
            memo.get(questions[0]);
        }
        assert!(memo.get(questions[0]).is_some());
        assert!(memo.get(questions[1]).is_none());
        assert!(memo.get(questions[19]).is_some());
        assert!(memo.len() <= 10);
    }

    #[test]
    fn an_answer_is_worked_out_once() {
        let memo = Memo::new(1000);
        let mut times = 0;
        for _ in 0..3 {
            memo.answer(
                7,
                |answer: &Arc<[u8]>| answer.len(),
                || {
                    times += 1;
                    text("once")
                },
            );
        }
        assert_eq!(times, 1);
        assert_ne!(question("page", &[b"ab", b"c"]), question("page", &[b"a", b"bc"]));
    }
}
