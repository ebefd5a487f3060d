//! The index of the segments of a language, which finds those that are nearly the same as a text.
//!
//! Two sources give candidates, and the distances decide ([`search`]). If two segments are alike by words at 75 %, then among the
//! rarest quarter of the words of the one, and among those of the other, and one more, there is a word in common: only these are
//! looked up, and nothing is missed. What is alike by characters and shares few whole words is found by pieces of four bytes
//! ([`pieces`]); there, one in thirty is missed.

mod build;
mod pieces;
mod postings;
mod profile;
mod search;

use rustc_hash::FxHashMap;

pub(super) use build::Builder;
use postings::Postings;
use profile::Profile;
pub use search::Search;

/// The least similarity that is looked for, in per cent: the index is made for it.
pub const LEAST_SCORE: u8 = 75;

/// The index of the segments of a language, as they stood when it was built.
///
/// It takes some 250 bytes a segment, and two microseconds a segment to build. Segments are numbered by how many words they have.
pub struct Index {
    /// The segments in normal form, one after another.
    text: String,
    /// Where each ends in `text`.
    ends: Vec<usize>,
    /// The words of the segments, as ranks: 0 is the rarest word of all.
    words: Vec<u32>,
    /// Where the words of each segment end.
    word_ends: Vec<u32>,
    /// The number of the first segment that has so many words or more; the last is that of all segments.
    first_with: Vec<u32>,
    /// How long each is, and its letters.
    profiles: Vec<Profile>,
    /// The rank of a word, by its identity.
    ranks: FxHashMap<u64, u32>,
    by_word: Postings,
    by_piece: Postings,
}

impl Index {
    /// How many segments it holds.
    pub fn len(&self) -> usize {
        self.ends.len()
    }

    /// Whether it holds none.
    pub fn is_empty(&self) -> bool {
        self.ends.is_empty()
    }

    /// The text of a segment.
    fn text(&self, number: u32) -> &str {
        let number = number as usize;
        let start = if number == 0 { 0 } else { self.ends[number - 1] };
        &self.text[start..self.ends[number]]
    }

    /// The words of a segment.
    fn words(&self, number: u32) -> &[u32] {
        let number = number as usize;
        let start = if number == 0 { 0 } else { self.word_ends[number - 1] as usize };
        &self.words[start..self.word_ends[number] as usize]
    }

    /// The number of the first segment that has so many words or more.
    fn first_with(&self, words: usize) -> u32 {
        self.first_with[words.min(self.first_with.len() - 1)]
    }
}
