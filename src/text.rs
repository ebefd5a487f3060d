//! Text in logical order, and places in it.
//!
//! All offsets in this crate are UTF-8 bytes and lie on character boundaries. Two kinds of place are kept apart by type: a
//! [`Span`] counts in the text of a block, a [`SourceSpan`] in the decoded source that the block was read from.

use std::ops::Range;

use serde::Serialize;

use crate::lang::{BaseDirection, LanguageTag};

/// A range of UTF-8 bytes in a block's text; `start <= end`.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize)]
pub struct Span {
    /// The first byte.
    pub start: usize,
    /// The byte after the last.
    pub end: usize,
}

impl Span {
    /// The span from `start` up to `end`.
    ///
    /// ```
    /// let span = targum::Span::new(2, 5);
    /// assert_eq!(&"abcdefg"[span.range()], "cde");
    /// ```
    pub const fn new(start: usize, end: usize) -> Span {
        debug_assert!(start <= end);
        Span { start, end }
    }

    /// The span as a range, for slicing.
    pub const fn range(self) -> Range<usize> {
        self.start..self.end
    }

    /// How many bytes.
    pub const fn len(self) -> usize {
        self.end - self.start
    }

    /// Whether it holds nothing.
    pub const fn is_empty(self) -> bool {
        self.start == self.end
    }

    /// Whether `other` lies within.
    pub const fn contains(self, other: Span) -> bool {
        self.start <= other.start && other.end <= self.end
    }
}

impl From<Range<usize>> for Span {
    fn from(range: Range<usize>) -> Span {
        Span::new(range.start, range.end)
    }
}

/// A range of UTF-8 bytes in the decoded source (as `targum inspect --stage source` prints it); `start <= end`.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize)]
pub struct SourceSpan {
    /// The first byte.
    pub start: usize,
    /// The byte after the last.
    pub end: usize,
}

impl SourceSpan {
    /// The span from `start` up to `end`.
    pub const fn new(start: usize, end: usize) -> SourceSpan {
        debug_assert!(start <= end);
        SourceSpan { start, end }
    }

    /// The span as a range, for slicing the source.
    pub const fn range(self) -> Range<usize> {
        self.start..self.end
    }

    /// Whether it holds nothing.
    pub const fn is_empty(self) -> bool {
        self.start == self.end
    }

    /// The smallest span that holds both.
    pub fn join(self, other: SourceSpan) -> SourceSpan {
        SourceSpan::new(self.start.min(other.start), self.end.max(other.end))
    }
}

/// A block's text, one string in logical order, and what its author said of ranges of it.
///
/// The text never holds a C0 or C1 control but newline and tab, nor a noncharacter; a newline in it is a line break that
/// the author wanted.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct MarkedText {
    /// The text as printed.
    pub text: String,
    /// What holds of ranges of the text, outer before inner: sorted by start, then longest first; ranges nest or are apart.
    pub marks: Vec<Mark>,
}

impl MarkedText {
    /// Text without marks.
    pub fn plain(text: impl Into<String>) -> MarkedText {
        MarkedText { text: text.into(), marks: Vec::new() }
    }
}

/// What the author said of a range of text.
#[derive(Clone, Debug, PartialEq)]
pub struct Mark {
    /// Where. Empty for an image in the line, which stands for no text.
    pub span: Span,
    /// What.
    pub kind: MarkKind,
}

/// The kinds of mark.
#[derive(Clone, Debug, PartialEq)]
pub enum MarkKind {
    /// Stress: HTML `em`, Markdown `*`.
    Emphasis,
    /// Importance: HTML `strong`, Markdown `**`.
    Strong,
    /// Code, which is never translated, and always runs left to right.
    Code,
    /// An inline quotation, HTML `q`: its quote marks are not in the text.
    Quotation,
    /// A title of a work, HTML `cite`.
    Title,
    /// A link.
    Link {
        /// The address, as written.
        href: String,
    },
    /// An image inside a line.
    Image {
        /// The address, as written.
        src: String,
        /// Its text alternative.
        alt: String,
    },
    /// A language that the author declared, HTML `lang`.
    Language(LanguageTag),
    /// A direction that the author declared: HTML `dir` on a phrase, or `bdi`.
    Direction(BaseDirection),
    /// A date or time, HTML `time`, with the value of `datetime`.
    Time {
        /// The machine-readable value, as written.
        datetime: String,
    },
}
