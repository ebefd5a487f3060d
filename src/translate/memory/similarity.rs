//! How near two segments are: by words, and by characters.

use rapidfuzz::distance::levenshtein;

use super::words::{normal_form, words};

/// How near two segments are, in per cent rounded down.
///
/// Either is one minus the Levenshtein distance over the length of the longer. Texts are compared in NFC, without bidi controls;
/// words without case, every number being the same word, and every URL.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Similarity {
    /// By words: insertions, deletions and replacements of whole words.
    pub words: u8,
    /// By characters (Unicode scalars).
    pub characters: u8,
}

impl Similarity {
    /// Compares two segments.
    ///
    /// ```
    /// use targum::translate::memory::Similarity;
    ///
    /// let near = Similarity::of("Page 3 of the report", "Page 14 of the reports");
    /// assert_eq!((near.words, near.characters), (80, 86));
    /// ```
    pub fn of(one: &str, other: &str) -> Similarity {
        let (one, other) = (normal_form(one), normal_form(other));
        let [left, right] =
            [&one, &other].map(|text| words(text).map(|word| word.identity(text)).collect::<Vec<u64>>());
        let by_words = levenshtein::distance(left.iter().copied(), right.iter().copied());
        let by_characters = levenshtein::distance(one.chars(), other.chars());
        Similarity {
            words: per_cent(by_words, left.len().max(right.len())),
            characters: per_cent(by_characters, one.chars().count().max(other.chars().count())),
        }
    }

    /// The greater of the two.
    pub fn best(self) -> u8 {
        self.words.max(self.characters)
    }
}

/// The similarity of two sequences, the longer of which is so long, at so many edits.
pub(super) fn per_cent(distance: usize, longer: usize) -> u8 {
    match longer {
        0 => 0,
        _ => u8::try_from((longer - distance) * 100 / longer).unwrap_or(100),
    }
}

/// The most edits at which two sequences, the longer of which is so long, are at least `min` per cent the same.
pub(super) fn most_edits(longer: usize, min: u8) -> usize {
    longer * (100 - usize::from(min.min(100))) / 100
}

/// A sequence that many others are compared with.
pub(super) struct Comparator<T> {
    comparator: levenshtein::BatchComparator<T>,
    length: usize,
}

impl<T: Copy + PartialEq + rapidfuzz::HashableChar> Comparator<T> {
    pub(super) fn new(sequence: &[T]) -> Comparator<T> {
        Comparator { comparator: levenshtein::BatchComparator::new(sequence.iter().copied()), length: sequence.len() }
    }

    /// The similarity with a sequence of so many, where it is at least `min` per cent.
    pub(super) fn at_least<I>(&self, min: u8, other: I, length: usize) -> Option<u8>
    where
        I: Iterator<Item = T> + Clone + DoubleEndedIterator,
    {
        let longer = self.length.max(length);
        let most = most_edits(longer, min);
        if self.length.abs_diff(length) > most {
            return None;
        }
        let cutoff = levenshtein::Args::default().score_cutoff(most);
        self.comparator.distance_with_args(other, &cutoff).map(|distance| per_cent(distance, longer))
    }
}
