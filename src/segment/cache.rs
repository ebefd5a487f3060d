//! The scores of the words seen last: most words of a text are seen again.

use super::model::Scores;

/// How many places there are at first, enough for a short article, and at most.
const FEWEST: usize = 1 << 9;
const MOST: usize = 1 << 13;

/// A cache with one place a hash: a new word drives out the old one. It grows as long as words are new to it.
pub(super) struct Cache {
    slots: Vec<Slot>,
    /// How many words were not at hand since it last grew.
    missed: usize,
}

/// Of one line of the processor's cache: a look-up in memory waits once.
#[derive(Clone, Copy)]
#[repr(align(64))]
struct Slot {
    key: u64,
    scores: Scores,
    decided: bool,
}

impl Cache {
    pub(super) fn new() -> Cache {
        Cache { slots: vec![Slot::EMPTY; FEWEST], missed: 0 }
    }

    /// The scores of the word, computed where they are not at hand.
    pub(super) fn get(&mut self, word: &str, compute: impl FnOnce() -> (Scores, bool)) -> (Scores, bool) {
        let key = key(word);
        let place = key as usize & (self.slots.len() - 1);
        let slot = &mut self.slots[place];
        if slot.key == key {
            return (slot.scores, slot.decided);
        }
        let (scores, decided) = compute();
        *slot = Slot { key, scores, decided };
        self.missed += 1;
        if self.missed * 2 > self.slots.len() && self.slots.len() < MOST {
            self.grow();
        }
        (scores, decided)
    }

    /// Makes four places of each.
    fn grow(&mut self) {
        let larger = vec![Slot::EMPTY; self.slots.len() * 4];
        for slot in std::mem::replace(&mut self.slots, larger).into_iter().filter(|slot| slot.key != 0) {
            let place = slot.key as usize & (self.slots.len() - 1);
            self.slots[place] = slot;
        }
        self.missed = 0;
    }
}

impl Slot {
    const EMPTY: Slot = Slot { key: 0, scores: [0.0; _], decided: false };
}

/// A hash of 64 bits, never zero; two words of one text share it less often than memory fails.
fn key(word: &str) -> u64 {
    const MULTIPLIER: u64 = 0x9E37_79B9_7F4A_7C15;
    let step = |hash: u64, bytes: u64| {
        let hash = (hash ^ bytes).wrapping_mul(MULTIPLIER);
        hash ^ (hash >> 29)
    };
    let (eights, rest) = word.as_bytes().as_chunks::<8>();
    let hash = eights.iter().fold(word.len() as u64 ^ MULTIPLIER, |hash, eight| step(hash, u64::from_le_bytes(*eight)));
    let hash = step(hash, rest.iter().fold(0, |bytes, byte| bytes << 8 | u64::from(*byte)));
    (hash ^ (hash >> 32)) | 1 << 63
}
