//! The language and direction of words that no stage before has looked at: names in metadata, text alternatives.

use crate::article::{Directed, Segments};
use crate::bidi;
use crate::lang::{Direction, LanguageTag};
use crate::page::{Inline, Phrase, controls_by_name};
use crate::text::Span;

/// The direction of the first strong character, UAX #9 P2.
pub(super) fn first_strong(text: &str) -> Option<Direction> {
    bidi::first_strong(text)
}

/// The direction of most letters.
pub(super) fn majority(text: &str) -> Option<Direction> {
    bidi::LetterStatistics::new(text, &[]).majority()
}

/// Plain words in a line of the direction `around`: isolated where theirs is the other.
pub(super) fn phrase(text: &str, around: Direction) -> Vec<Inline> {
    if text.is_empty() {
        return Vec::new();
    }
    let content = vec![Inline::Text(controls_by_name(text).into_owned())];
    match majority(text) {
        Some(direction) if direction != around => {
            vec![Inline::Phrase(Phrase { language: None, isolate: Some(direction), content })]
        }
        _ => content,
    }
}

/// The language of most of the part `span` of a text; `None` where no word of it speaks.
pub(super) fn of_span(segments: &Segments, span: Span) -> Option<&LanguageTag> {
    let first = segments.runs.partition_point(|run| run.span.end <= span.start);
    let runs = segments.runs[first..].iter().take_while(|run| run.span.start < span.end);
    let mut lengths: Vec<(usize, &LanguageTag)> = Vec::new();
    for run in runs.filter(|run| !run.language.is_und()) {
        let length = run.span.end.min(span.end) - run.span.start.max(span.start);
        match lengths.iter_mut().find(|(_, language)| *language == &run.language) {
            Some((sum, _)) => *sum += length,
            None => lengths.push((length, &run.language)),
        }
    }
    // The first of the longest, as a reader would have it.
    lengths.into_iter().rev().max_by_key(|(length, _)| *length).map(|(_, language)| language)
}

/// The base direction of the part `span` of a text: that of most of its letters, else the block's.
pub(super) fn direction_of(text: &str, span: Span, state: &Directed) -> Direction {
    majority(&text[span.range()]).unwrap_or(state.directions.direction)
}
