//! Breaking text into lines of so many columns, which comes before any of them is put in visual order.

use icu_segmenter::options::LineBreakOptions;
use icu_segmenter::{GraphemeClusterSegmenter, LineSegmenter};
use unicode_width::UnicodeWidthStr;

use crate::text::Span;

/// Fewer columns than this hold no text.
const NARROWEST: usize = 20;

/// Breaks lines ([UAX #14](https://www.unicode.org/reports/tr14/)) so that none is wider than so many columns of a terminal;
/// a word that is wider is broken between grapheme clusters (UAX #29).
#[derive(Clone, Copy, Debug)]
pub struct LineBreaker {
    columns: usize,
}

impl LineBreaker {
    /// A breaker for so many columns, at least 20: fewer hold no text.
    pub fn new(columns: usize) -> LineBreaker {
        LineBreaker { columns: columns.max(NARROWEST) }
    }

    /// The lines of a text, which tile it: blanks at the end of a line, which need no room, belong to it. The text should
    /// hold no hard line break. An empty text is one empty line.
    ///
    /// ```
    /// use targum::bidi::LineBreaker;
    ///
    /// let text = "Ferries stop at noon and start again at two.";
    /// let lines = LineBreaker::new(20).lines(text);
    /// let lines: Vec<&str> = lines.into_iter().map(|span| &text[span.range()]).collect();
    /// assert_eq!(lines, ["Ferries stop at noon ", "and start again at ", "two."]);
    /// ```
    pub fn lines(self, text: &str) -> Vec<Span> {
        if text.width() <= self.columns {
            return vec![Span::new(0, text.len())];
        }
        let segmenter = LineSegmenter::new_for_non_complex_scripts(LineBreakOptions::default());
        let mut lines = Lines { columns: self.columns, done: Vec::new(), start: 0, used: 0 };
        let mut last = 0;
        for at in segmenter.segment_str(text).filter(|at| *at > 0) {
            lines.add(text, Span::new(last, at));
            last = at;
        }
        lines.done.push(Span::new(lines.start, text.len()));
        lines.done
    }
}

/// Lines on their way.
struct Lines {
    columns: usize,
    done: Vec<Span>,
    /// Where the open line starts, and how many columns it takes so far.
    start: usize,
    used: usize,
}

impl Lines {
    /// Adds what may not be broken: to the open line, or to a new one where it has no room there.
    fn add(&mut self, text: &str, piece: Span) {
        let piece_text = &text[piece.range()];
        let seen = piece_text.trim_end().width();
        if self.used + seen > self.columns && piece.start > self.start {
            self.end(piece.start);
        }
        if seen <= self.columns {
            self.used += piece_text.width();
            return;
        }
        let clusters = GraphemeClusterSegmenter::new();
        let mut last = 0;
        for at in clusters.segment_str(piece_text).filter(|at| *at > 0) {
            let width = piece_text[last..at].width();
            if self.used + width > self.columns && piece.start + last > self.start {
                self.end(piece.start + last);
            }
            self.used += width;
            last = at;
        }
    }

    fn end(&mut self, at: usize) {
        self.done.push(Span::new(self.start, at));
        (self.start, self.used) = (at, 0);
    }
}
