//! From a text as it is read back to the bytes of the source that say it.

use crate::text::{SourceSpan, Span};

/// Which stretch of a source each stretch of a text comes from.
#[derive(Clone, Debug, Default)]
pub(super) struct SourceMap {
    pieces: Vec<Piece>,
}

/// A stretch of text that comes from one stretch of source.
#[derive(Clone, Copy, Debug)]
struct Piece {
    /// Where it starts in the text; it ends where the next one starts.
    at: usize,
    /// Where it comes from.
    source: SourceSpan,
    kind: PieceKind,
    /// The element right around it, by its number in the flow.
    parent: usize,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum PieceKind {
    /// Byte for byte.
    Verbatim,
    /// One for another, as a whole: a character reference, white space that collapses.
    Whole,
    /// It stands for markup, and is not the author's.
    Inserted,
}

impl SourceMap {
    /// Text from `at` on that stands in the source as it is.
    pub(super) fn verbatim(&mut self, at: usize, source: SourceSpan, parent: usize) {
        if let Some(last) = self.pieces.last_mut()
            && last.kind == PieceKind::Verbatim
            && last.parent == parent
            && last.source.end == source.start
        {
            last.source.end = source.end;
            return;
        }
        self.pieces.push(Piece { at, source, kind: PieceKind::Verbatim, parent });
    }

    /// Text from `at` on that stands in the source in another form.
    pub(super) fn whole(&mut self, at: usize, source: SourceSpan, parent: usize) {
        self.pieces.push(Piece { at, source, kind: PieceKind::Whole, parent });
    }

    /// Text from `at` on that stands for markup.
    pub(super) fn inserted(&mut self, at: usize, source: usize, parent: usize) {
        let source = SourceSpan::new(source, source);
        self.pieces.push(Piece { at, source, kind: PieceKind::Inserted, parent });
    }

    /// The source of a span of the text.
    pub(super) fn source(&self, span: Span) -> SourceSpan {
        let Some(first) = self.piece_at(span.start) else { return SourceSpan::default() };
        let start = match first.kind {
            PieceKind::Verbatim => (first.source.start + (span.start - first.at)).min(first.source.end),
            PieceKind::Whole | PieceKind::Inserted => first.source.start,
        };
        if span.is_empty() {
            return SourceSpan::new(start, start);
        }
        let last = self.piece_at(span.end - 1).unwrap_or(first);
        let end = match last.kind {
            PieceKind::Verbatim => (last.source.start + (span.end - last.at)).min(last.source.end),
            PieceKind::Whole | PieceKind::Inserted => last.source.end,
        };
        SourceSpan::new(start, end.max(start))
    }

    /// Where in the text that byte of the source stands.
    pub(super) fn text_at(&self, source: usize) -> Option<usize> {
        let holds = |piece: &&Piece| piece.source.start <= source && source < piece.source.end;
        let piece = self.pieces.iter().find(holds)?;
        let within = if piece.kind == PieceKind::Verbatim { source - piece.source.start } else { 0 };
        Some(piece.at + within)
    }

    /// Whether a tag can be put before and after a span: both ends lie in the same element.
    pub(super) fn can_be_wrapped(&self, span: Span) -> bool {
        let parent = |at| self.piece_at(at).map(|piece| piece.parent);
        !span.is_empty() && parent(span.start) == parent(span.end - 1)
    }

    /// Whether what stands at a byte of the text is the author's, and not ours for markup.
    pub(super) fn is_authors(&self, at: usize) -> bool {
        self.piece_at(at).is_some_and(|piece| piece.kind != PieceKind::Inserted)
    }

    /// The map of a part of the text.
    pub(super) fn part(&self, span: Span) -> SourceMap {
        let first = self.pieces.partition_point(|piece| piece.at <= span.start).saturating_sub(1);
        let within = self.pieces[first..].iter().take_while(|piece| piece.at < span.end);
        let moved = within.map(|piece| match span.start.checked_sub(piece.at) {
            Some(cut) if cut > 0 && piece.kind == PieceKind::Verbatim => {
                let start = (piece.source.start + cut).min(piece.source.end);
                Piece { at: 0, source: SourceSpan::new(start, piece.source.end), ..*piece }
            }
            _ => Piece { at: piece.at.saturating_sub(span.start), ..*piece },
        });
        SourceMap { pieces: moved.collect() }
    }

    pub(super) fn clear(&mut self) {
        self.pieces.clear();
    }

    fn piece_at(&self, at: usize) -> Option<&Piece> {
        let after = self.pieces.partition_point(|piece| piece.at <= at);
        self.pieces.get(after.checked_sub(1)?)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_span_is_found_again_in_the_source() {
        // `ab &amp; c` as text: `ab & c`.
        let mut map = SourceMap::default();
        map.verbatim(0, SourceSpan::new(10, 13), 0);
        map.whole(3, SourceSpan::new(13, 18), 0);
        map.verbatim(4, SourceSpan::new(18, 20), 1);
        assert_eq!(map.source(Span::new(1, 4)), SourceSpan::new(11, 18));
        assert_eq!(map.source(Span::new(4, 6)), SourceSpan::new(18, 20));
        assert!(map.can_be_wrapped(Span::new(0, 4)) && !map.can_be_wrapped(Span::new(0, 5)));
        assert_eq!(map.part(Span::new(1, 6)).source(Span::new(0, 3)), SourceSpan::new(11, 18));
    }
}
