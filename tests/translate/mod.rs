//! Translating: the memory, and the formats of other tools.

mod exchange;
mod memory;
mod processes;
mod similar;

use targum::translate::{Entry, LanguagePair};

/// From English into Hebrew.
fn pair() -> LanguagePair {
    LanguagePair::new("en".parse().expect("a tag"), "he".parse().expect("a tag"))
}

fn entry(source: &str, target: &str) -> Entry {
    Entry::new(pair(), source, target)
}

/// A small generator (SplitMix64): the same in every run.
struct Random(u64);

impl Random {
    fn below(&mut self, bound: usize) -> usize {
        self.0 = self.0.wrapping_add(0x9E37_79B9_7F4A_7C15);
        let mut z = self.0;
        z = (z ^ (z >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
        z = (z ^ (z >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
        ((z ^ (z >> 31)) % bound as u64) as usize
    }

    fn of<'a>(&mut self, all: &[&'a str]) -> &'a str {
        all[self.below(all.len())]
    }
}
