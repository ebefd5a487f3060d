//! Which segments have a word or a piece: their numbers, from the least.
//!
//! There is room for 2^28 segments.

/// A segment under one of its rare words: its number, and how many rarer words it has, up to fifteen.
#[derive(Clone, Copy)]
pub(super) struct Posting(pub(super) u32);

impl Posting {
    const MOST: u32 = 15;

    pub(super) fn new(number: u32, place: usize) -> Posting {
        Posting((number << 4) | u32::try_from(place).map_or(Posting::MOST, |place| place.min(Posting::MOST)))
    }

    pub(super) fn number(self) -> u32 {
        self.0 >> 4
    }

    /// How many rarer words the segment has; it may have more if it is fifteen.
    pub(super) fn place(self) -> usize {
        (self.0 & Posting::MOST) as usize
    }
}

/// The numbers of the segments under each key.
#[derive(Default)]
pub(super) struct Postings {
    /// Where the numbers of each key end; those of a key begin where those of the one before end.
    ends: Vec<u32>,
    numbers: Vec<u32>,
}

impl Postings {
    /// Gathers postings of keys below `keys`, given as (key, number) in the order of the numbers. `pairs` is asked twice.
    pub(super) fn gather<I: Iterator<Item = (u32, u32)>>(keys: usize, pairs: impl Fn() -> I) -> Postings {
        let mut ends = vec![0; keys + 1];
        for (key, _) in pairs() {
            ends[key as usize + 1] += 1;
        }
        for key in 0..keys {
            ends[key + 1] += ends[key];
        }
        let mut numbers = vec![0; ends[keys] as usize];
        // Each place begins as the start of its key, and is its end when all numbers are in.
        for (key, number) in pairs() {
            let place = &mut ends[key as usize];
            numbers[*place as usize] = number;
            *place += 1;
        }
        ends.pop();
        Postings { ends, numbers }
    }

    /// The numbers of a key; none of one that nobody has.
    pub(super) fn of(&self, key: u32) -> &[u32] {
        let key = key as usize;
        let start = if key == 0 { 0 } else { self.ends.get(key - 1).copied().unwrap_or_default() };
        let end = self.ends.get(key).copied().unwrap_or(start);
        &self.numbers[start as usize..end as usize]
    }
}
