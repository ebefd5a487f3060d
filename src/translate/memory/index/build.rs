//! Building the index: segments in, one after another, and their postings out.

use rustc_hash::FxHashMap;

use super::pieces::{KEYS, class_of, pieces};
use super::postings::{Posting, Postings};
use super::profile::Profile;
use super::{Index, LEAST_SCORE};
use crate::translate::memory::similarity::most_edits;
use crate::translate::memory::words::{normal_form, words};

/// Takes the segments.
#[derive(Default)]
pub(in super::super) struct Builder {
    text: String,
    ends: Vec<usize>,
    /// The words of the segments, numbered as they first came.
    words: Vec<u32>,
    word_ends: Vec<u32>,
    /// The number of each word, by its identity, and how often it came.
    numbers: FxHashMap<u64, u32>,
    counts: Vec<u32>,
}

impl Builder {
    /// Adds a segment.
    pub(in super::super) fn push(&mut self, segment: &str) {
        let normal = normal_form(segment);
        for word in words(&normal) {
            let new = self.counts.len() as u32;
            let number = *self.numbers.entry(word.identity(&normal)).or_insert(new);
            if number == new {
                self.counts.push(0);
            }
            self.counts[number as usize] += 1;
            self.words.push(number);
        }
        self.text.push_str(&normal);
        self.ends.push(self.text.len());
        self.word_ends.push(self.words.len() as u32);
    }

    /// The index of what was added.
    pub(in super::super) fn finish(self) -> Index {
        let Builder { text, ends, words, word_ends, numbers, counts } = self;
        let rank_of = ranks(&counts);
        let mut index = Index {
            text: String::with_capacity(text.len()),
            ends: Vec::with_capacity(ends.len()),
            words: Vec::with_capacity(words.len()),
            word_ends: Vec::with_capacity(ends.len()),
            first_with: Vec::new(),
            profiles: Vec::with_capacity(ends.len()),
            ranks: numbers,
            by_word: Postings::default(),
            by_piece: Postings::default(),
        };
        for at in by_number_of_words(&word_ends) {
            let text = &text[start(&ends, at, 0)..ends[at]];
            let words = &words[start(&word_ends, at, 0) as usize..word_ends[at] as usize];
            let number = index.ends.len() as u32;
            index.first_with.resize(index.first_with.len().max(words.len() + 1), number);
            index.text.push_str(text);
            index.ends.push(index.text.len());
            index.words.extend(words.iter().map(|word| rank_of[*word as usize]));
            index.word_ends.push(index.words.len() as u32);
            index.profiles.push(Profile::of(text));
        }
        index.first_with.push(index.ends.len() as u32);
        index.ranks.values_mut().for_each(|number| *number = rank_of[*number as usize]);
        index.by_word = by_word(&index, rank_of.len());
        index.by_piece = by_piece(&index);
        index
    }
}

/// Where a thing begins that ends at `ends[at]`.
fn start<T: Copy>(ends: &[T], at: usize, first: T) -> T {
    if at == 0 { first } else { ends[at - 1] }
}

/// The segments by the number of their words.
fn by_number_of_words(word_ends: &[u32]) -> Vec<usize> {
    let mut order: Vec<usize> = (0..word_ends.len()).collect();
    order.sort_by_key(|at| word_ends[*at] - start(word_ends, *at, 0));
    order
}

/// The rank of each word that came so often: 0 is the rarest.
fn ranks(counts: &[u32]) -> Vec<u32> {
    let mut by_count: Vec<u32> = (0..counts.len() as u32).collect();
    by_count.sort_by_key(|word| counts[*word as usize]);
    let mut ranks = vec![0; by_count.len()];
    for (rank, word) in by_count.into_iter().enumerate() {
        ranks[word as usize] = rank as u32;
    }
    ranks
}

/// Every segment under its rarest words: as many as it may lose and still be alike, and one more. With each goes how many rarer ones
/// the segment has.
fn by_word(index: &Index, words: usize) -> Postings {
    let mut rarest: Vec<(u32, u32)> = Vec::new();
    let mut sorted = Vec::new();
    for number in 0..index.len() as u32 {
        sorted.clear();
        sorted.extend_from_slice(index.words(number));
        sorted.sort_unstable();
        sorted.truncate(most_edits(sorted.len(), LEAST_SCORE) + 1);
        for (place, word) in sorted.iter().enumerate() {
            if place == 0 || sorted[place - 1] != *word {
                rarest.push((*word, Posting::new(number, place).0));
            }
        }
    }
    Postings::gather(words, || rarest.iter().copied())
}

/// Every segment under its pieces.
fn by_piece(index: &Index) -> Postings {
    let pieces_of = |number| {
        let text = index.text(number);
        pieces(text, class_of(text.len())).map(move |piece| (piece, number))
    };
    Postings::gather(KEYS, || (0..index.len() as u32).flat_map(pieces_of))
}
