//! The isolates that an author has already set in a text.

use super::tidy::trim;
use crate::bidi::uba::{Class, ClassSet, class_of};
use crate::lang::Direction;
use crate::text::Span;

/// What stands between an isolate initiator and its matching PDI (BD9), or the end of the paragraph.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Frame {
    /// The text within, without the two controls.
    pub(super) content: Span,
    /// The direction within.
    pub(super) direction: Direction,
}

/// The isolates of a paragraph.
#[derive(Clone, Debug)]
pub(super) struct Frames {
    paragraph: Frame,
    frames: Vec<Frame>,
    /// What each frame holds, without white space at its ends.
    tight: Vec<Span>,
    /// From which byte on which frame is the innermost, in order; none of them before the first.
    edges: Vec<(usize, Option<usize>)>,
}

impl Frames {
    /// The isolates of a paragraph of `text` with that base direction.
    pub(super) fn new(text: &str, paragraph: Span, base: Direction) -> Frames {
        let outermost = Frame { content: paragraph, direction: base };
        let mut found = Frames { paragraph: outermost, frames: Vec::new(), tight: Vec::new(), edges: Vec::new() };
        // All controls begin with the same byte; most texts have none.
        if memchr::memchr(0xE2, &text.as_bytes()[paragraph.range()]).is_some() {
            found.scan(text);
        }
        found
    }

    fn scan(&mut self, text: &str) {
        let paragraph = self.paragraph.content;
        // Which are open, and whether their first strong character is still looked for (X5c).
        let mut open: Vec<(usize, bool)> = Vec::new();
        for (offset, c) in text[paragraph.range()].char_indices() {
            let (at, class) = (paragraph.start + offset, class_of(c));
            if ClassSet::ISOLATE_INITIATOR.has(class) {
                let direction = if class == Class::RLI { Direction::Rtl } else { Direction::Ltr };
                let content = Span::new(at + c.len_utf8(), paragraph.end);
                self.edges.push((content.start, Some(self.frames.len())));
                open.push((self.frames.len(), class == Class::FSI));
                self.frames.push(Frame { content, direction });
            } else if class == Class::PDI {
                if let Some((closed, _)) = open.pop() {
                    self.frames[closed].content.end = at;
                    self.edges.push((at, open.last().map(|&(outer, _)| outer)));
                }
            } else if let (true, Some((innermost, is_undecided))) = (ClassSet::STRONG.has(class), open.last_mut())
                && std::mem::take(is_undecided)
            {
                self.frames[*innermost].direction = if class == Class::L { Direction::Ltr } else { Direction::Rtl };
            }
        }
        self.tight.extend(self.frames.iter().map(|frame| trim(text, frame.content, char::is_whitespace)));
    }

    /// The innermost isolate around a byte, or the paragraph.
    pub(super) fn around(&self, at: usize) -> Frame {
        self.innermost(at).map_or(self.paragraph, |frame| self.frames[frame])
    }

    /// Whether an isolate holds a span and nothing else.
    pub(super) fn hold(&self, span: Span) -> bool {
        self.innermost(span.start).is_some_and(|frame| self.tight[frame] == span)
    }

    fn innermost(&self, at: usize) -> Option<usize> {
        let edge = self.edges.partition_point(|&(start, _)| start <= at).checked_sub(1)?;
        self.edges[edge].1
    }

    /// Whether a span, which is not empty, lies between the controls of an isolate or outside of them on both sides.
    pub(super) fn is_whole(&self, span: Span) -> bool {
        self.innermost(span.start) == self.innermost(span.end - 1)
    }
}
