//! A text with some stretches isolated, and what it then looks like.

use super::Isolate;
use crate::bidi::uba::Resolver;
use crate::bidi::visual::VisualWriter;
use crate::lang::{BaseDirection, Direction};
use crate::text::Span;

const LRI: char = '\u{2066}';
const RLI: char = '\u{2067}';
const PDI: char = '\u{2069}';

/// The text with isolate characters around the isolates, which nest or are apart, and are sorted.
///
/// ```
/// use targum::{Direction, Span};
/// use targum::bidi::{Isolate, insert_isolates};
///
/// let isolate =
///     Isolate { span: Span::new(3, 6), direction: Direction::Ltr, language: None, reason: "code".to_owned() };
/// assert_eq!(insert_isolates("\u{5D1}-C++", &[isolate]), "\u{5D1}-\u{2066}C++\u{2069}");
/// ```
pub fn insert_isolates(text: &str, isolates: &[Isolate]) -> String {
    let mut out = String::with_capacity(text.len() + isolates.len() * 6);
    let whole = Span::new(0, text.len());
    insert(text, whole, isolates.iter().map(|isolate| (isolate.span, isolate.direction)), &mut out);
    out
}

/// Writes a part of a text with isolate characters around spans of it, which nest or are apart, and are sorted.
fn insert(text: &str, part: Span, isolates: impl Iterator<Item = (Span, Direction)>, out: &mut String) {
    let mut at = part.start;
    let mut open: Vec<usize> = Vec::new();
    let mut copy_to = |to: usize, out: &mut String| {
        out.push_str(text.get(at..to).unwrap_or_default());
        at = at.max(to);
    };
    for (span, direction) in isolates {
        while let Some(end) = open.pop_if(|end| *end <= span.start) {
            copy_to(end, out);
            out.push(PDI);
        }
        copy_to(span.start, out);
        out.push(if direction == Direction::Ltr { LRI } else { RLI });
        open.push(span.end);
    }
    for end in open.into_iter().rev() {
        copy_to(end, out);
        out.push(PDI);
    }
    copy_to(part.end, out);
}

/// Lays texts out and compares them.
#[derive(Clone, Debug, Default)]
pub(super) struct Trial {
    resolver: Resolver,
    writer: VisualWriter,
    logical: String,
    first: String,
    second: String,
}

impl Trial {
    /// Whether a part of a text, as a paragraph by itself, looks the same with these spans isolated as with those.
    pub(super) fn looks_same(
        &mut self,
        text: &str,
        part: Span,
        base: Direction,
        these: impl Iterator<Item = (Span, Direction)>,
        those: impl Iterator<Item = (Span, Direction)>,
    ) -> bool {
        let mut first = std::mem::take(&mut self.first);
        let mut second = std::mem::take(&mut self.second);
        self.show(text, part, base, these, &mut first);
        self.show(text, part, base, those, &mut second);
        let same = first == second;
        (self.first, self.second) = (first, second);
        same
    }

    /// The characters from left to right. That is what a reader sees, so `0-0` is the same both ways around.
    fn show(
        &mut self,
        text: &str,
        part: Span,
        base: Direction,
        isolates: impl Iterator<Item = (Span, Direction)>,
        out: &mut String,
    ) {
        self.logical.clear();
        insert(text, part, isolates, &mut self.logical);
        out.clear();
        let layout = self.resolver.resolve(&self.logical, BaseDirection::Fixed(base));
        self.writer.write(&layout.whole(), out);
    }
}
