//! The decision, stretch by stretch.

use super::frame::{Frame, Frames};
use super::plain::{is_strong, stands_alone};
use super::tidy::{Node, nodes};
use super::trial::Trial;
use super::{Isolate, Stretch};
use crate::bidi::uba::{class_of, may_need_bidi, paragraphs};
use crate::lang::Direction;
use crate::text::Span;

/// How far from a stretch, in bytes, the text around it is looked at. Further away, nothing but brackets can matter, and
/// what they do is found when the whole paragraph is compared.
const REACH: usize = 128;
/// Up to how many bytes of layout an exact decision over a whole paragraph may cost.
const EXACT_COST: usize = 1 << 18;

/// Decides what is isolated. It keeps the buffers of its trial layouts.
#[derive(Clone, Debug, Default)]
pub struct Isolator {
    trial: Trial,
}

impl Isolator {
    /// An isolator with empty buffers.
    pub fn new() -> Isolator {
        Isolator::default()
    }

    /// What is isolated in a text of that base direction: the fewest of the `stretches` that make it read right. They may
    /// come in any order; parts that reach over a paragraph separator are taken apart, and ends that are not on character
    /// boundaries drop the stretch.
    ///
    /// The isolates are sorted, nest or are apart, and are tight. A stretch that isolate characters in the text already
    /// hold gets none.
    ///
    /// ```
    /// use targum::{Direction, Span};
    /// use targum::bidi::{Isolator, Stretch};
    ///
    /// let mut isolator = Isolator::new();
    /// let phone = Stretch::token(Span::new(3, 18), Direction::Ltr, "phone");
    /// let found = isolator.isolates("\u{5D8} +972-3-608-2222", Direction::Rtl, &[phone]);
    /// assert_eq!(found[0].reason, "phone");
    /// ```
    pub fn isolates(&mut self, text: &str, base: Direction, stretches: &[Stretch]) -> Vec<Isolate> {
        if stretches.is_empty() || (base == Direction::Ltr && !may_need_bidi(text)) {
            return Vec::new();
        }
        let mut found = Vec::new();
        let (mut pieces, mut of_paragraph) = (pieces(text, stretches), Vec::new());
        pieces.sort_unstable_by_key(|&(paragraph, ..)| paragraph.start);
        for same in pieces.chunk_by(|(one, ..), (other, ..)| one == other) {
            let paragraph = same[0].0;
            of_paragraph.clear();
            of_paragraph.extend(same.iter().map(|&(_, piece, stretch)| (piece, stretch)));
            let frames = Frames::new(text, paragraph, base);
            let nodes = nodes(text, &of_paragraph, stretches, &frames);
            let is_on = Paragraph { text, paragraph, base, frames, nodes: &nodes, trial: &mut self.trial }.decide();
            let isolated = nodes.iter().zip(is_on).filter(|&(_, is_on)| is_on);
            found.extend(isolated.map(|(node, _)| {
                let language = stretches[node.stretch].language.clone();
                let reason = stretches[node.reason].reason.clone().into_owned();
                Isolate { span: node.span, direction: node.direction, language, reason }
            }));
        }
        found
    }
}

/// The parts of each stretch: their paragraph, where they stand, the number of the stretch.
fn pieces(text: &str, stretches: &[Stretch]) -> Vec<(Span, Span, usize)> {
    let all: Vec<Span> = paragraphs(text).collect();
    let mut pieces = Vec::with_capacity(stretches.len());
    for (number, Stretch { span, .. }) in stretches.iter().enumerate() {
        if text.get(span.range()).is_none() {
            continue;
        }
        let first = all.partition_point(|paragraph| paragraph.end <= span.start);
        for &paragraph in all[first..].iter().take_while(|paragraph| paragraph.start < span.end) {
            let piece = Span::new(span.start.max(paragraph.start), span.end.min(paragraph.end));
            pieces.push((paragraph, piece, number));
        }
    }
    pieces
}

/// One paragraph under decision.
struct Paragraph<'a> {
    text: &'a str,
    paragraph: Span,
    base: Direction,
    frames: Frames,
    nodes: &'a [Node],
    trial: &'a mut Trial,
}

impl Paragraph<'_> {
    /// Which nodes are isolated: all that could break the order at first; then each is given up where that changes nothing
    /// near it. At last the paragraph is compared as a whole.
    fn decide(mut self) -> Vec<bool> {
        let breaking = self.breaking();
        let mut is_on = breaking.clone();
        let mut open: Vec<usize> = Vec::new();
        // Up to where the nodes before reach.
        let mut taken = self.paragraph.start;
        for at in 0..self.nodes.len() {
            let Span { start, end } = self.nodes[at].span;
            while open.pop_if(|outer| self.nodes[*outer].span.end <= start).is_some() {}
            if breaking[at] {
                let frame = self.innermost(start, open.last().copied());
                is_on[at] = !self.stands_alone(at, frame, taken) && self.is_needed(at, frame, &is_on);
            }
            if is_on[at] {
                open.push(at);
            }
            taken = taken.max(end);
        }
        if is_on != breaking && !self.looks_as(&breaking, &is_on) {
            self.decide_exactly(&breaking, &mut is_on);
        }
        is_on
    }

    /// Which nodes can break the order: those that run against what is around them, or hold letters that do. A stretch in
    /// the direction around it is never broken but by one of these.
    fn breaking(&self) -> Vec<bool> {
        let mut open: Vec<usize> = Vec::new();
        let breaks = |at: usize| {
            let Node { span, direction, .. } = self.nodes[at];
            while open.pop_if(|outer| self.nodes[*outer].span.end <= span.start).is_some() {}
            let around = self.innermost(span.start, open.last().copied());
            open.push(at);
            direction != around.direction || self.nodes[at].is_mixed
        };
        (0..self.nodes.len()).map(breaks).collect()
    }

    /// What is innermost around a byte: an isolate of the author's, or that node.
    fn innermost(&self, at: usize, node: Option<usize>) -> Frame {
        let frame = self.frames.around(at);
        match node.map(|node| &self.nodes[node]) {
            Some(node) if frame.content.contains(node.span) => Frame { content: node.span, direction: node.direction },
            _ => frame,
        }
    }

    /// Whether a look at the neighbours of a node is enough, and no other node is among them.
    fn stands_alone(&self, at: usize, frame: Frame, taken: usize) -> bool {
        let Node { span, direction, .. } = self.nodes[at];
        let next = self.nodes.get(at + 1).map_or(usize::MAX, |node| node.span.start);
        let looked_at = stands_alone(self.text, span, direction, frame, REACH);
        looked_at.is_some_and(|looked_at| taken <= looked_at.start && looked_at.end <= next)
    }

    /// Whether the text near a node looks different without its isolate: as it stands, or with what is before or after the
    /// node taken away.
    fn is_needed(&mut self, at: usize, frame: Frame, is_on: &[bool]) -> bool {
        let Span { start, end } = self.nodes[at].span;
        let (from, to) = (self.context_before(start, frame), self.context_after(end, frame));
        let mut parts = vec![Span::new(from, to), Span::new(start, to), Span::new(from, end)];
        parts.dedup();
        parts.into_iter().any(|part| {
            let first = self.nodes.partition_point(|node| node.span.start < part.start);
            let near = || {
                let nodes = self.nodes.iter().enumerate().skip(first);
                let nodes = nodes.take_while(|(_, node)| node.span.start < part.end);
                nodes.filter(|&(number, node)| is_on[number] && part.contains(node.span))
            };
            let with = near().map(|(_, node)| (node.span, node.direction));
            let without = near().filter(|&(number, _)| number != at).map(|(_, node)| (node.span, node.direction));
            !self.trial.looks_same(self.text, part, frame.direction, with, without)
        })
    }

    /// The start of the word before `at` that holds a strong character of the direction around.
    fn context_before(&self, at: usize, frame: Frame) -> usize {
        let mut is_held = false;
        for (offset, c) in self.text[frame.content.start..at].char_indices().rev() {
            let after = frame.content.start + offset + c.len_utf8();
            if at - after > REACH || (is_held && c.is_whitespace()) {
                return after;
            }
            is_held |= is_strong(class_of(c), frame.direction);
        }
        frame.content.start
    }

    /// The end of the word after `at` that holds a strong character of the direction around.
    fn context_after(&self, at: usize, frame: Frame) -> usize {
        let mut is_held = false;
        for (offset, c) in self.text[at..frame.content.end].char_indices() {
            if offset > REACH || (is_held && c.is_whitespace()) {
                return at + offset;
            }
            is_held |= is_strong(class_of(c), frame.direction);
        }
        frame.content.end
    }

    /// Whether the paragraph looks the same with these nodes isolated as with those.
    fn looks_as(&mut self, these: &[bool], those: &[bool]) -> bool {
        let (these, those) = (chosen(self.nodes, these), chosen(self.nodes, those));
        self.trial.looks_same(self.text, self.paragraph, self.base, these, those)
    }

    /// Isolates everything that can break the order, and gives up again what the paragraph as a whole does not need. What
    /// was found needed stays. In a paragraph too long for that, everything stays.
    fn decide_exactly(&mut self, breaking: &[bool], is_on: &mut Vec<bool>) {
        let found = std::mem::replace(is_on, breaking.to_vec());
        if self.nodes.len() * self.paragraph.len() > EXACT_COST {
            return;
        }
        for at in (0..self.nodes.len()).filter(|&at| breaking[at] && !found[at]) {
            is_on[at] = false;
            is_on[at] = !self.looks_as(breaking, is_on);
        }
    }
}

/// The nodes that are isolated, as spans and directions.
fn chosen<'a>(nodes: &'a [Node], is_on: &'a [bool]) -> impl Iterator<Item = (Span, Direction)> + 'a {
    let chosen = nodes.iter().zip(is_on).filter(|&(_, &is_on)| is_on);
    chosen.map(|(node, _)| (node.span, node.direction))
}
