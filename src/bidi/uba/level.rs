//! Embedding levels (UAX #9, BD2), runs of them, and their conversions at the border.

use crate::lang::Direction;
use crate::text::Span;

/// An embedding level (BD2): even levels run left to right, odd ones right to left.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Level(u8);

impl Level {
    /// The paragraph level of left-to-right text.
    pub const LTR: Level = Level(0);
    /// The paragraph level of right-to-left text.
    pub const RTL: Level = Level(1);
    /// `max_depth` (BD2): the deepest explicit level.
    pub const MAX_DEPTH: Level = Level(125);

    /// The number, 0 to 126: rules I1 and I2 can add one to the deepest explicit level.
    ///
    /// ```
    /// assert_eq!(targum::bidi::Level::RTL.number(), 1);
    /// ```
    pub const fn number(self) -> u8 {
        self.0
    }

    /// The direction of text at this level.
    ///
    /// ```
    /// use targum::{Direction, bidi::Level};
    /// assert_eq!(Level::RTL.direction(), Direction::Rtl);
    /// ```
    pub const fn direction(self) -> Direction {
        if self.0 & 1 == 0 { Direction::Ltr } else { Direction::Rtl }
    }

    /// Whether text at this level runs from right to left.
    pub(crate) const fn is_rtl(self) -> bool {
        self.0 & 1 == 1
    }

    /// The least level of that direction that is greater; the caller holds it to [`Level::MAX_DEPTH`] (X2 to X5c).
    pub(super) const fn next(self, direction: Direction) -> Level {
        match direction {
            Direction::Ltr => Level((self.0 + 2) & !1),
            Direction::Rtl => Level((self.0 + 1) | 1),
        }
    }

    /// This level and `steps` more (I1, I2).
    pub(super) const fn raised(self, steps: u8) -> Level {
        Level(self.0 + steps)
    }
}

impl From<Direction> for Level {
    fn from(direction: Direction) -> Level {
        match direction {
            Direction::Ltr => Level::LTR,
            Direction::Rtl => Level::RTL,
        }
    }
}

impl From<unicode_bidi::Level> for Level {
    fn from(level: unicode_bidi::Level) -> Level {
        Level(level.number())
    }
}

impl From<Level> for unicode_bidi::Level {
    fn from(level: Level) -> unicode_bidi::Level {
        // Both types hold 0 to 126, so the conversion always succeeds.
        unicode_bidi::Level::new(level.0).unwrap_or_else(|_| unicode_bidi::Level::ltr())
    }
}

/// A stretch of text at one level, in logical order.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct LevelRun {
    /// The byte after its last; it starts where the run before it ends.
    pub end: usize,
    /// The level of every character in it.
    pub level: Level,
}

/// A stretch of a line at one level, in its place in visual order.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct VisualRun {
    /// Where it stands in the text.
    pub span: Span,
    /// Its level; where it is odd, the characters of the span are shown from its end to its start.
    pub level: Level,
}
