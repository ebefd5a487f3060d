//! The ranges over a text: isolates, language runs, the author's marks.

use std::borrow::Cow;
use std::cmp::{Ordering, Reverse};
use std::collections::BinaryHeap;

use crate::article::{Directed, TokenKind};
use crate::bidi::is_bidi_control;
use crate::lang::{BaseDirection, Direction, LanguageTag};
use crate::localize::language;
use crate::page::controls_by_name;
use crate::text::{MarkKind, MarkedText, Span};

/// What a range over the text says of it. The order is that of opening, where two ranges are the same.
#[derive(Clone, PartialEq)]
pub(super) enum Kind<'a> {
    Root,
    Isolate {
        direction: Direction,
        language: Option<&'a LanguageTag>,
    },
    Run(&'a LanguageTag),
    /// A URL, code or name with bidi controls in it, which are shown by name.
    Literal,
    Mark(&'a MarkKind),
}

impl Kind<'_> {
    /// The stronger of two that cross stays whole.
    pub(super) fn strength(&self) -> u8 {
        match self {
            Kind::Root => 3,
            Kind::Isolate { .. } => 2,
            Kind::Mark(_) | Kind::Literal => 1,
            Kind::Run(_) => 0,
        }
    }

    fn order(&self) -> u8 {
        match self {
            Kind::Root => 0,
            Kind::Isolate { .. } => 1,
            Kind::Run(_) => 2,
            Kind::Literal => 3,
            Kind::Mark(_) => 4,
        }
    }
}

#[derive(Clone, PartialEq)]
pub(super) struct Range<'a> {
    pub(super) start: usize,
    pub(super) end: usize,
    pub(super) kind: Kind<'a>,
}

impl Eq for Range<'_> {}

impl Ord for Range<'_> {
    /// By start, then the longest first: the order of opening.
    fn cmp(&self, other: &Self) -> Ordering {
        let key = |range: &Self| (range.start, Reverse(range.end), range.kind.order());
        key(self).cmp(&key(other))
    }
}

impl PartialOrd for Range<'_> {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

/// All ranges over the part `span`, as a queue in the order of opening.
pub(super) fn queue<'a>(text: &'a MarkedText, span: Span, state: &'a Directed) -> BinaryHeap<Reverse<Range<'a>>> {
    let mut ranges = Vec::new();
    let mut push = |range: Span, kind: Kind<'a>| {
        let (start, end) = (range.start.max(span.start), range.end.min(span.end));
        let empty_image = range.is_empty() && matches!(kind, Kind::Mark(MarkKind::Image { .. }));
        if start < end || (empty_image && start == range.start && end == range.end) {
            ranges.push(Reverse(Range { start, end, kind }));
        }
    };
    for isolate in &state.directions.isolates {
        push(isolate.span, Kind::Isolate { direction: isolate.direction, language: isolate.language.as_ref() });
    }
    for run in state.segments.runs.iter().filter(|run| !run.language.is_und()) {
        push(trimmed(&text.text, run.span), Kind::Run(&run.language));
    }
    let mut told = 0;
    for token in &state.segments.tokens {
        let address = matches!(token.kind, TokenKind::Url | TokenKind::Email | TokenKind::Path | TokenKind::Code);
        if !address || token.span.start < told {
            continue;
        }
        let whole = through_controls(&text.text, token.span);
        if matches!(controls_by_name(&text.text[whole.range()]), Cow::Owned(_)) {
            told = whole.end;
            push(whole, Kind::Literal);
        }
    }
    for mark in &text.marks {
        match &mark.kind {
            // What was declared stands in the runs already.
            MarkKind::Language(_) => {}
            MarkKind::Direction(base) => {
                let direction = match base {
                    BaseDirection::Fixed(direction) => Some(*direction),
                    BaseDirection::Auto => language::first_strong(&text.text[mark.span.range()]),
                };
                if let Some(direction) = direction {
                    push(trimmed(&text.text, mark.span), Kind::Isolate { direction, language: None });
                }
            }
            kind => push(mark.span, Kind::Mark(kind)),
        }
    }
    BinaryHeap::from(ranges)
}

/// An address with what goes on behind a bidi control in it: a control ends a token, and must not hide the rest of it.
fn through_controls(text: &str, span: Span) -> Span {
    let rest = &text[span.end..];
    let behind = rest.trim_start_matches(is_bidi_control);
    if behind.len() == rest.len() || !behind.starts_with(char::is_alphanumeric) {
        return span;
    }
    let length = rest.find(char::is_whitespace).unwrap_or(rest.len());
    Span::new(span.start, span.end + length)
}

/// The span without blanks at its ends: a label that ends in a space may lose it.
fn trimmed(text: &str, span: Span) -> Span {
    let slice = &text[span.range()];
    let start = span.start + (slice.len() - slice.trim_start().len());
    Span::new(start, start + slice.trim().len())
}
