//! What the memory has for a text.

use rapidfuzz::distance::levenshtein;
use serde::Serialize;

use super::index::Search;
use super::similarity::{Similarity, per_cent};
use super::store::{Memory, MemoryError, Row};
use super::substitute::{Substitution, substitute};
use super::words::{normal_form, words};
use crate::article::Timestamp;
use crate::closed_enum::closed_enum;
use crate::translate::LanguagePair;

/// How long a text may be for nearly the same ones to be looked for, in bytes: comparing takes time by the square of it.
const MOST_BYTES: usize = 8_192;

/// A text to be translated, and what stands around it.
#[derive(Clone, Copy, Debug, Default)]
pub struct Query<'a> {
    /// The text, usually a sentence.
    pub text: &'a str,
    /// The one before it.
    pub previous: Option<&'a str>,
    /// The one after it.
    pub next: Option<&'a str>,
}

impl<'a> Query<'a> {
    /// A text of which nothing more is known.
    pub fn new(text: &'a str) -> Query<'a> {
        Query { text, previous: None, next: None }
    }
}

closed_enum! {
    /// In what way a segment of the memory is that of the text.
    pub enum MatchKind {
        /// The same text between the same neighbours.
        Context = "context",
        /// The same text.
        Exact = "exact",
        /// The same text but for numbers and addresses, which were put in their place.
        Substituted = "substituted",
        /// Nearly the same text.
        Fuzzy = "fuzzy",
    }
}

/// A translation that the memory has for a text.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Match {
    /// How near the segment is to the text, in per cent: 101 in context, 100 exact, up to 99 otherwise.
    pub score: u8,
    /// In what way it is the same.
    pub kind: MatchKind,
    /// The segment as it stands in the memory.
    pub source: String,
    /// Its translation, with the numbers and addresses of the text.
    pub target: String,
    /// Where the translation comes from.
    pub origin: Option<String>,
    /// The field that it belongs to.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub domain: Option<String>,
    /// When it was made or last changed.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub date: Option<Timestamp>,
}

impl Memory {
    /// The translations of the text itself: first those between the same neighbours (101), then the others (100), the newest first.
    ///
    /// Texts are the same if they are in NFC, without bidi controls, and with one space where there is any white space.
    ///
    /// # Errors
    /// Where the file cannot be read.
    pub fn exact(&self, pair: &LanguagePair, query: &Query<'_>) -> Result<Vec<Match>, MemoryError> {
        let same = |one: Option<&str>, other: Option<&str>| match (one, other) {
            (Some(one), Some(other)) => normal_form(one) == normal_form(other),
            (one, other) => one.is_none() && other.is_none(),
        };
        let _snapshot = self.snapshot()?;
        let mut matches = Vec::new();
        for row in self.translations(&self.selection(pair)?, &normal_form(query.text))? {
            let is_known = row.previous.is_some() || row.next.is_some();
            let in_context =
                is_known && same(row.previous.as_deref(), query.previous) && same(row.next.as_deref(), query.next);
            let (score, kind) = if in_context { (101, MatchKind::Context) } else { (100, MatchKind::Exact) };
            push(&mut matches, row.into_match(score, kind));
        }
        best_first(&mut matches);
        Ok(matches)
    }

    /// The translations of segments that are at least `min` per cent the same as the text, but not the same: the nearest first, and at
    /// most `limit`.
    ///
    /// The score is the greater of the similarities by words and by characters ([`Similarity`]), 99 at most. Where numbers and
    /// addresses could not be substituted, they count as words like others. A text of more than 8 KiB has no match. A `min` below [`LEAST_SCORE`](super::LEAST_SCORE) is
    /// taken for that.
    ///
    /// # Errors
    /// Where the file cannot be read.
    pub fn fuzzy(
        &self,
        pair: &LanguagePair,
        search: &mut Search<'_>,
        query: &Query<'_>,
        min: u8,
        limit: usize,
    ) -> Result<Vec<Match>, MemoryError> {
        let text = normal_form(query.text);
        if text.len() > MOST_BYTES {
            return Ok(Vec::new());
        }
        let mut matches = Vec::new();
        let _snapshot = self.snapshot()?;
        let selection = self.selection(pair)?;
        let mut tried = 0;
        for (segment, near) in search.near(&text, min) {
            // Of what is alike but for numbers there may be thousands.
            if matches.len() >= limit || tried >= limit.saturating_mul(4) {
                break;
            }
            if segment == text {
                continue;
            }
            tried += 1;
            for row in self.translations(&selection, segment)? {
                let found = substituted(&text, segment, near, row);
                if found.score >= min {
                    push(&mut matches, found);
                }
            }
        }
        best_first(&mut matches);
        matches.truncate(limit);
        Ok(matches)
    }
}

/// A row as it helps with a text to which its segment is so near.
fn substituted(text: &str, segment: &str, near: u8, row: Row) -> Match {
    match substitute(text, segment, &row.target) {
        Substitution::None => row.into_match(near.min(99), MatchKind::Fuzzy),
        Substitution::Done { source, target } => {
            let is_same = source == text;
            let score = if is_same { 99 } else { Similarity::of(text, &source).best().min(99) };
            let kind = if is_same { MatchKind::Substituted } else { MatchKind::Fuzzy };
            Match { target, ..row.into_match(score, kind) }
        }
        Substitution::Unclear => {
            let score = by_words_as_they_are(text, segment).max(Similarity::of(text, segment).characters);
            row.into_match(score.min(99), MatchKind::Fuzzy)
        }
    }
}

/// The similarity by words where no number is another.
fn by_words_as_they_are(one: &str, other: &str) -> u8 {
    let [one, other] = [one, other].map(|text| words(text).map(|word| word.spelling(text)).collect::<Vec<u64>>());
    let distance = levenshtein::distance(one.iter().copied(), other.iter().copied());
    per_cent(distance, one.len().max(other.len()))
}

/// Adds a match, unless the same translation of the same segment is there already: in that case the better stays.
fn push(matches: &mut Vec<Match>, found: Match) {
    match matches.iter_mut().find(|other| other.source == found.source && other.target == found.target) {
        Some(other) if other.score < found.score => *other = found,
        Some(_) => {}
        None => matches.push(found),
    }
}

/// Rows come the newest first, and stay so where scores are the same.
fn best_first(matches: &mut [Match]) {
    matches.sort_by_key(|found| std::cmp::Reverse(found.score));
}
