//! Searching the index: candidates by rare words, then by pieces, each of them compared with the text.

use std::cmp::Reverse;

use rustc_hash::FxHashMap;

use super::pieces::{class_of, pieces};
use super::postings::Posting;
use super::profile::Profile;
use super::{Index, LEAST_SCORE};
use crate::translate::memory::similarity::{Comparator, most_edits};
use crate::translate::memory::words::words;

/// How many candidates by pieces are looked at, those under the rarest pieces first: a limit on the time of a search.
const MOST_BY_PIECES: usize = 3_000;

/// A text of so many bytes or more has two pieces at least in common with one that is like it; nearly always.
const TWO_PIECES: usize = 30;

/// Up to so many candidates are all compared, whatever they have in common.
const FEW: usize = 400;

/// Searches an index again and again; its memory is kept from one text to the next.
pub struct Search<'i> {
    index: &'i Index,
    /// Of each segment, in which round it was compared last, or (one more) was met under one piece.
    seen: Vec<u32>,
    round: u32,
}

/// A text that is looked for.
struct Wanted<'t> {
    text: &'t str,
    min: u8,
    characters: Comparator<char>,
    profile: Profile,
}

impl<'t> Wanted<'t> {
    fn new(text: &'t str, min: u8) -> Wanted<'t> {
        let characters: Vec<char> = text.chars().collect();
        Wanted { text, min, characters: Comparator::new(&characters), profile: Profile::of(text) }
    }

    /// The similarity by characters with a segment, where it is at least `min` per cent.
    fn by_characters(&self, index: &Index, number: u32, min: u8) -> Option<u8> {
        let other = &index.profiles[number as usize];
        let length = other.length as usize;
        let edits = most_edits(length.max(self.profile.length as usize), min);
        self.profile
            .may_be_near(other, edits)
            .then(|| self.characters.at_least(min, index.text(number).chars(), length))?
    }
}

impl<'i> Search<'i> {
    /// A search in this index.
    pub fn new(index: &'i Index) -> Search<'i> {
        Search { index, seen: vec![0; index.len()], round: 0 }
    }

    /// The segments that are at least `min` per cent the same as a text in normal form, by words or by characters: each with the
    /// greater of the two, the nearest first.
    pub(in super::super) fn near(&mut self, text: &str, min: u8) -> Vec<(&'i str, u8)> {
        let index = self.index;
        // After two thousand million searches the marks of the first ones would mean something again.
        self.round = self.round.checked_add(2).unwrap_or_else(|| {
            self.seen.fill(0);
            2
        });
        let wanted = Wanted::new(text, min.clamp(LEAST_SCORE, 100));
        let mut found = Vec::new();
        self.by_words(&wanted, &mut found);
        self.by_pieces(&wanted, &mut found);
        found.sort_unstable_by_key(|(number, score)| (Reverse(*score), *number));
        found.into_iter().map(|(number, score)| (index.text(number), score)).collect()
    }

    /// Finds all that is alike by words.
    fn by_words(&mut self, wanted: &Wanted<'_>, found: &mut Vec<(u32, u8)>) {
        let (index, min) = (self.index, wanted.min);
        let ranked = self.ranked(wanted.text);
        let by_words = Comparator::new(&ranked);
        let edits = most_edits(ranked.len(), min);
        // What the index does not know is rarer than any word, and its rank the greatest.
        let known = index.ranks.len() as u32;
        let mut rarest = ranked.clone();
        rarest.sort_unstable_by_key(|rank| (*rank < known, *rank));
        let first = index.first_with(ranked.len() - edits);
        for (place, word) in rarest.iter().take(edits + 1).enumerate() {
            if place > 0 && rarest[place - 1] == *word {
                continue;
            }
            // That so many rarer words are not in common leaves less room for more words.
            let most = (ranked.len() - place) * 100 / usize::from(min);
            let end = index.first_with(most + 1);
            let postings = index.by_word.of(*word);
            let from = postings.partition_point(|posting| Posting(*posting).number() < first);
            let mut count = ranked.len() - edits;
            for posting in postings[from..].iter().map(|posting| Posting(*posting)) {
                let number = posting.number();
                if number >= end {
                    break;
                }
                // The numbers go up, and with them the number of words.
                while index.first_with(count + 1) <= number {
                    count += 1;
                }
                if std::mem::replace(&mut self.seen[number as usize], self.round) == self.round {
                    continue;
                }
                // The same from the side of the segment: this is the rarest word in common, so what is left must be enough.
                let longer = count.max(ranked.len());
                let is_possible = posting.place() + longer - most_edits(longer, min) <= count;
                let words = || by_words.at_least(min, index.words(number).iter().copied(), count);
                let score = is_possible.then(words).flatten();
                let score = score.max(wanted.by_characters(index, number, score.unwrap_or(min)));
                found.extend(score.map(|score| (number, score)));
            }
        }
    }

    /// Finds most of what is alike by characters only.
    fn by_pieces(&mut self, wanted: &Wanted<'_>, found: &mut Vec<(u32, u8)>) {
        let index = self.index;
        let class = class_of(wanted.text.len());
        let classes = class.saturating_sub(1)..=class + 1;
        let mut keys: Vec<u32> = classes.flat_map(|class| pieces(wanted.text, class)).collect();
        keys.sort_unstable_by_key(|key| (index.by_piece.of(*key).len(), *key));
        keys.dedup();
        let candidates: usize = keys.iter().map(|key| index.by_piece.of(*key).len()).sum();
        let at_once = wanted.text.len() < TWO_PIECES || candidates <= FEW;
        let mut looked_at = 0;
        for key in keys {
            let numbers = index.by_piece.of(key);
            looked_at += numbers.len();
            if looked_at > MOST_BY_PIECES {
                break;
            }
            for &number in numbers {
                let seen = &mut self.seen[number as usize];
                if *seen == self.round {
                    continue;
                }
                if !at_once && *seen != self.round + 1 {
                    *seen = self.round + 1;
                    continue;
                }
                *seen = self.round;
                let score = wanted.by_characters(index, number, wanted.min);
                found.extend(score.map(|score| (number, score)));
            }
        }
    }

    /// The words of a text as ranks; each that the index does not know has one of its own.
    fn ranked(&self, text: &str) -> Vec<u32> {
        let ranks = &self.index.ranks;
        let mut unknown: FxHashMap<u64, u32> = FxHashMap::default();
        let rank = |identity: u64| {
            ranks.get(&identity).copied().unwrap_or_else(|| {
                let next = (ranks.len() + unknown.len()) as u32;
                *unknown.entry(identity).or_insert(next)
            })
        };
        words(text).map(|word| word.identity(text)).map(rank).collect()
    }
}
