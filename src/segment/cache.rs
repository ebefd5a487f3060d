//! The scores of the words seen last: most words of a text are seen again.

use super::language::MOST;
use super::model::Scores;

/// How many lines there are at first, enough for a short article, and at most.
const FEWEST: usize = 1 << 8;
const MOST_LINES: usize = 1 << 14;

/// A cache with two places a hash: a new word drives out the one of them that was seen longer ago. It grows as long as
/// words are new to it.
pub(super) struct Cache {
    lines: Vec<Line>,
    /// How many words were not at hand since it last grew.
    missed: usize,
}

/// Of one line of the processor's cache: a look-up in memory waits once.
#[derive(Clone, Copy)]
#[repr(align(64))]
struct Line([Slot; 2]);

#[derive(Clone, Copy)]
struct Slot {
    /// The hash of the word; its lowest bit says whether a letter or word decides.
    key: u64,
    scores: [i16; MOST],
}

impl Cache {
    pub(super) fn new() -> Cache {
        Cache { lines: vec![Line::EMPTY; FEWEST], missed: 0 }
    }

    /// The scores of the word, computed where they are not at hand, and whether a letter or word decides.
    pub(super) fn get(&mut self, word: &str, compute: impl FnOnce() -> (Scores, bool)) -> (Scores, bool) {
        let key = key(word);
        let place = place(key, self.lines.len());
        let Line([first, second]) = &mut self.lines[place];
        if first.key | 1 != key {
            if second.key | 1 == key {
                std::mem::swap(first, second);
            } else {
                let (scores, decided) = compute();
                *second = *first;
                *first = Slot { key: key ^ u64::from(!decided), scores: scores.map(packed) };
                return self.count(place);
            }
        }
        first.unpacked()
    }

    /// Counts a word that was not at hand; its scores.
    fn count(&mut self, place: usize) -> (Scores, bool) {
        let found = self.lines[place].0[0].unpacked();
        self.missed += 1;
        if self.missed > self.lines.len() && self.lines.len() < MOST_LINES {
            self.grow();
        }
        found
    }

    /// Makes four lines of each.
    fn grow(&mut self) {
        let larger = vec![Line::EMPTY; self.lines.len() * 4];
        let smaller = std::mem::replace(&mut self.lines, larger);
        for slot in smaller.iter().flat_map(|Line([first, second])| [second, first]).filter(|slot| slot.key != 0) {
            let place = place(slot.key, self.lines.len());
            let Line([first, second]) = &mut self.lines[place];
            (*second, *first) = (*first, *slot);
        }
        self.missed = 0;
    }
}

impl Line {
    const EMPTY: Line = Line([Slot { key: 0, scores: [0; _] }; 2]);
}

impl Slot {
    fn unpacked(&self) -> (Scores, bool) {
        (self.scores.map(|score| f32::from(score) / UNIT), self.key & 1 == 1)
    }
}

/// What one is in a packed score: none is 16 or more, up or down.
const UNIT: f32 = 2048.0;

fn packed(score: f32) -> i16 {
    (score * UNIT) as i16
}

/// The line of a hash.
fn place(key: u64, lines: usize) -> usize {
    (key >> 1) as usize & (lines - 1)
}

/// A hash of 64 bits, odd; two words of one text share it less often than memory fails.
fn key(word: &str) -> u64 {
    const MULTIPLIER: u64 = 0x9E37_79B9_7F4A_7C15;
    let step = |hash: u64, bytes: u64| {
        let hash = (hash ^ bytes).wrapping_mul(MULTIPLIER);
        hash ^ (hash >> 29)
    };
    let four = |bytes: &[u8; 4]| u64::from(u32::from_le_bytes(*bytes));
    let word = word.as_bytes();
    let (eights, rest) = word.as_chunks::<8>();
    let hash = eights.iter().fold(word.len() as u64 ^ MULTIPLIER, |hash, eight| step(hash, u64::from_le_bytes(*eight)));
    // What is left, with bytes from before it rather than one by one.
    let rest = match (word.last_chunk(), word.first_chunk(), word.last_chunk()) {
        (Some(last), ..) => u64::from_le_bytes(*last),
        (_, Some(first), Some(last)) => four(first) << 32 | four(last),
        _ => rest.iter().fold(0, |bytes, byte| bytes << 8 | u64::from(*byte)),
    };
    let hash = step(hash, rest);
    (hash ^ (hash >> 32)) | 1
}
