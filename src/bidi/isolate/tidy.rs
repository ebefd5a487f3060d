//! Makes the stretches of a paragraph tight, and lets them nest or be apart.

use std::cmp::Reverse;

use super::frame::Frames;
use super::plain::is_strong;
use super::{Stretch, StretchKind};
use crate::bidi::uba::{bracket, class_of};
use crate::lang::Direction;
use crate::text::Span;

/// No text nests phrases and tokens deeper than this; stretches that do are left out.
const MAX_NESTING: usize = 8;

/// A stretch in its place among the others.
#[derive(Clone, Copy, Debug)]
pub(super) struct Node {
    /// Where; tight.
    pub(super) span: Span,
    /// The direction within.
    pub(super) direction: Direction,
    /// Which stretch it is.
    pub(super) stretch: usize,
    /// The stretch whose reason is told: a token at the same place knows better than a phrase.
    pub(super) reason: usize,
    /// Whether it is a token that holds letters of the other direction, as an address may.
    pub(super) is_mixed: bool,
    kind: StretchKind,
}

/// The stretches of a paragraph as nodes, outer before inner, sorted, nesting or apart. Left out is what says nothing: a
/// phrase without a letter of its direction, a stretch that the author has isolated, one that is half inside an isolate, and
/// all inside of a token: an address is not to be torn apart.
///
/// `pieces` are the parts of the stretches that lie in the paragraph, with the numbers of the stretches.
pub(super) fn nodes(text: &str, pieces: &[(Span, usize)], stretches: &[Stretch], frames: &Frames) -> Vec<Node> {
    let tight = pieces.iter().filter_map(|&(piece, stretch)| {
        let Stretch { kind, direction, .. } = stretches[stretch];
        let span = match kind {
            StretchKind::Token => trim(text, piece, char::is_whitespace),
            StretchKind::Phrase => phrase(text, piece, frames.around(piece.start).content.end, direction)?,
        };
        let is_mixed =
            kind == StretchKind::Token && text[span.range()].contains(|c| is_letter(c, direction.opposite()));
        (!span.is_empty()).then_some(Node { span, direction, stretch, reason: stretch, is_mixed, kind })
    });
    let mut nodes: Vec<Node> = tight.collect();
    nodes.sort_by_key(|node| (node.span.start, Reverse(node.span.end), node.stretch));
    join_overlaps(&mut nodes);
    nodes.retain(|node| frames.is_whole(node.span) && !frames.hold(node.span));
    nodes
}

/// A stretch that reaches into the next is made to hold it, as the sentence that ends in `Yahoo!` holds the name.
fn join_overlaps(nodes: &mut Vec<Node>) {
    let mut open: Vec<usize> = Vec::new();
    let mut kept: Vec<Node> = Vec::with_capacity(nodes.len());
    for &node in &*nodes {
        while open.pop_if(|outer| kept[*outer].span.end <= node.span.start).is_some() {}
        if let Some(outer) = open.last().map(|&outer| &mut kept[outer]) {
            if outer.span == node.span && node.kind == StretchKind::Token && outer.direction == node.direction {
                let Node { kind, reason, is_mixed, .. } = node;
                *outer = Node { kind, reason, is_mixed, ..*outer };
            }
            let is_inside = outer.kind == StretchKind::Token && outer.span.contains(node.span);
            if is_inside || outer.span == node.span {
                continue;
            }
        }
        if open.len() == MAX_NESTING {
            continue;
        }
        for &outer in &open {
            kept[outer].span.end = kept[outer].span.end.max(node.span.end);
        }
        open.push(kept.len());
        kept.push(node);
    }
    *nodes = kept;
}

/// A phrase without the space and the punctuation at its ends that belong to the text around it; `None` where no letter
/// of its direction is left.
fn phrase(text: &str, span: Span, end: usize, direction: Direction) -> Option<Span> {
    text[span.range()].contains(|c| is_letter(c, direction)).then_some(())?;
    let is_last = text.get(span.end..end).is_none_or(|rest| !rest.contains(char::is_alphanumeric));
    let is_loose = |c: char| match c {
        // In the middle of a text they are the phrase's own, at its end the sentence's around it.
        '!' | '?' | '\u{2026}' | '\u{61F}' => is_last,
        '.' | ',' | ';' | ':' | '\u{60C}' | '\u{61B}' | '\u{6D4}' => true,
        '-' | '\u{5BE}' | '\u{2013}' | '\u{2014}' | '|' | '/' | '\u{2022}' | '\u{B7}' => true,
        _ => c.is_whitespace(),
    };
    let mut tight = trim(text, span, is_loose);
    // As many layers of brackets and quotes as anyone sets.
    for _ in 0..4 {
        tight = trim(text, without_marks(text, without_sign(text, tight)), is_loose);
    }
    Some(tight)
}

/// The span without a sign that stands by itself at its end, as between it and what comes next.
fn without_sign(text: &str, span: Span) -> Span {
    let sign = [" +", " =", " &"].into_iter().find(|sign| text[span.range()].ends_with(sign));
    Span::new(span.start, span.end - sign.map_or(0, str::len))
}

/// The span without a bracket or quote mark at its ends that has its partner outside, and without a pair around it all.
fn without_marks(text: &str, span: Span) -> Span {
    let inside = &text[span.range()];
    let (Some(first), Some(last)) = (inside.chars().next(), inside.chars().next_back()) else { return span };
    let is_pair = match (bracket(first), bracket(last)) {
        (Some((kind, true)), Some((other, false))) => kind == other && !closes_before_end(inside, kind),
        _ => is_quote(first) && is_quote(last) && inside.len() > first.len_utf8(),
    };
    let lone = |mark: char| {
        let count = |wanted: &dyn Fn(char) -> bool| inside.chars().filter(|&c| wanted(c)).count();
        match bracket(mark) {
            Some((kind, opens)) => {
                let same = |c: char| bracket(c) == Some((kind, opens));
                count(&same) > count(&|c| bracket(c) == Some((kind, !opens)))
            }
            None => is_quote(mark) && count(&is_quote) == 1,
        }
    };
    let (start, end) = (span.start + first.len_utf8(), span.end - last.len_utf8());
    if is_pair {
        Span::new(start, end)
    } else if lone(first) {
        Span::new(start, span.end)
    } else if lone(last) {
        Span::new(span.start, end)
    } else {
        span
    }
}

/// Whether the bracket that a text begins with is closed before its last character.
fn closes_before_end(text: &str, kind: char) -> bool {
    let mut depth = 0usize;
    for (at, c) in text.char_indices() {
        match bracket(c) {
            Some((other, true)) if other == kind => depth += 1,
            Some((other, false)) if other == kind => depth = depth.saturating_sub(1),
            _ => {}
        }
        if depth == 0 {
            return at + c.len_utf8() < text.len();
        }
    }
    false
}

fn is_letter(c: char, direction: Direction) -> bool {
    c.is_alphabetic() && is_strong(class_of(c), direction)
}

fn is_quote(c: char) -> bool {
    matches!(c, '"' | '\'' | '\u{2018}'..='\u{201F}' | '\u{AB}' | '\u{BB}' | '\u{2039}' | '\u{203A}' | '\u{5F4}')
}

/// The span without such characters at its ends.
pub(super) fn trim(text: &str, span: Span, is_loose: impl Fn(char) -> bool) -> Span {
    let inside = &text[span.range()];
    let without_end = inside.trim_end_matches(&is_loose);
    let tight = without_end.trim_start_matches(&is_loose);
    let start = span.start + (without_end.len() - tight.len());
    Span::new(start, start + tight.len())
}
