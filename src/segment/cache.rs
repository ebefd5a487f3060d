//! The scores of the words seen last: most words of a text are seen again.

use super::model::Scores;

const SLOTS: usize = 8192;

/// A cache with one place a hash: a new word drives out the old one.
pub(super) struct Cache {
    slots: Vec<Slot>,
}

#[derive(Clone, Copy)]
struct Slot {
    key: u64,
    scores: Scores,
    decided: bool,
}

impl Cache {
    pub(super) fn new() -> Cache {
        Cache { slots: vec![Slot { key: 0, scores: [0.0; _], decided: false }; SLOTS] }
    }

    /// The scores of the word, computed where they are not at hand.
    pub(super) fn get(&mut self, word: &str, compute: impl FnOnce() -> (Scores, bool)) -> (Scores, bool) {
        let key = key(word);
        let slot = &mut self.slots[key as usize % SLOTS];
        if slot.key != key {
            let (scores, decided) = compute();
            *slot = Slot { key, scores, decided };
        }
        (slot.scores, slot.decided)
    }
}

/// A hash of 64 bits, never zero; two words of one text share it less often than memory fails.
fn key(word: &str) -> u64 {
    const MULTIPLIER: u64 = 0x9E37_79B9_7F4A_7C15;
    let mut hash = word.len() as u64 ^ MULTIPLIER;
    for chunk in word.as_bytes().chunks(8) {
        let mut bytes = [0; 8];
        bytes[..chunk.len()].copy_from_slice(chunk);
        hash = (hash ^ u64::from_le_bytes(bytes)).wrapping_mul(MULTIPLIER);
        hash ^= hash >> 29;
    }
    (hash ^ (hash >> 32)) | 1 << 63
}
