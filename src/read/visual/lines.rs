//! Lines in visual order: which of them are one paragraph, in what direction they were laid out, and what they say.

use std::cmp::Ordering;

use unicode_width::UnicodeWidthStr;

use crate::bidi::{Inverse, Reading, first_strong};
use crate::lang::Direction;
use crate::read::characters;
use crate::text::Span;

/// By how many lines the direction of their layout is told.
const PROBE: usize = 200;
/// A wider line was not wrapped, so the next one begins a paragraph.
const WIDEST: usize = 100;

/// The lines of a text in visual order.
pub(super) struct Lines<'a> {
    text: &'a str,
    lines: Vec<Line>,
    /// The widest line that may have been wrapped.
    column: usize,
    /// The direction in which most were laid out.
    base: Direction,
}

/// A line.
pub(super) struct Line {
    /// What it holds between the blanks at its ends.
    pub(super) span: Span,
    pub(super) letters: Letters,
    /// In columns.
    width: usize,
    /// Whether it is known to begin a paragraph.
    begins: bool,
}

impl Line {
    /// The line that stands in a stretch of a text.
    pub(super) fn new(text: &str, ends: Span, begins: bool) -> Line {
        let trimmed = text[ends.range()].trim_start_matches(characters::is_noise);
        let first = ends.end - trimmed.len();
        let trimmed = trimmed.trim_end_matches(characters::is_noise);
        let span = Span::new(first, first + trimmed.len());
        Line { span, letters: Letters::of(trimmed), width: trimmed.width(), begins }
    }
}

impl<'a> Lines<'a> {
    pub(super) fn new(text: &'a str, lines: Vec<Line>) -> Lines<'a> {
        let column = lines.iter().map(|line| line.width).filter(|width| *width <= WIDEST).max().unwrap_or(0);
        let mut lines = Lines { text, lines, column, base: Direction::Rtl };
        lines.base = lines.direction();
        lines
    }

    pub(super) fn numbered(&self) -> impl Iterator<Item = (usize, &Line)> {
        self.lines.iter().enumerate()
    }

    /// Whether the line of that number goes on with a paragraph: the one above it is about as wide as a line can be.
    pub(super) fn goes_on(&self, number: usize) -> bool {
        number.checked_sub(1).filter(|_| !self.lines[number].begins).is_some_and(|above| {
            let width = self.lines[above].width;
            width <= WIDEST && width * 10 >= self.column * 8
        })
    }

    /// A line in logical order, and its direction: one that does not fit that of the others may have one of its own.
    pub(super) fn read(&self, visual: &str, letters: Letters, inverse: &mut Inverse) -> (Reading, Direction) {
        let base = if letters == Letters::Ltr { direction_of_ltr(visual) } else { self.base };
        let may_be_other = letters == Letters::Rtl || self.base == Direction::Rtl;
        let mut other = inverse.clone();
        let reading = inverse.line(visual, base);
        if reading.faults > 0 && may_be_other {
            let second = other.line(visual, base.opposite());
            if second.faults < reading.faults {
                *inverse = other;
                return (second, base.opposite());
            }
        }
        (reading, base)
    }

    /// The direction in which the lines were laid out: that in which they are punctuated best, those with right-to-left letters
    /// before all others; from right to left if both are as good.
    fn direction(&self) -> Direction {
        let is_rtl = |line: &Line| line.letters == Letters::Rtl;
        let ltr =
            |lines: &dyn Fn(&Line) -> bool| self.faults(Direction::Ltr, lines).cmp(&self.faults(Direction::Rtl, lines));
        match ltr(&is_rtl).then_with(|| ltr(&|_| true)) {
            Ordering::Less => Direction::Ltr,
            Ordering::Equal | Ordering::Greater => Direction::Rtl,
        }
    }

    /// How badly the first of some lines are punctuated if they were laid out in a direction.
    fn faults(&self, base: Direction, lines: impl Fn(&Line) -> bool) -> usize {
        let (mut inverse, mut faults) = (Inverse::new(), 0);
        for (number, line) in self.lines.iter().enumerate().filter(|(_, line)| lines(line)).take(PROBE) {
            if !self.goes_on(number) {
                inverse.start_paragraph();
            }
            faults += inverse.line(&self.text[line.span.range()], base).faults;
        }
        faults
    }
}

/// The direction of a line whose letters all run from left to right. From right to left its full stop stands on the left, and
/// what begins it, such as its number, on the right.
fn direction_of_ltr(visual: &str) -> Direction {
    let unquoted = visual.trim_start_matches(['"', '\u{AB}', '\u{BB}', '\u{201C}', '\u{201D}']);
    let last = visual.rsplit(' ').next().unwrap_or_default();
    let is_number = last.strip_prefix('.').is_some_and(|number| number.starts_with(|c: char| c.is_ascii_digit()));
    let is_turned = unquoted.starts_with(['.', ',', ':', ';', '!', '?', ')']) || last == "\u{A9}" || is_number;
    if is_turned { Direction::Rtl } else { Direction::Ltr }
}

/// The letters of a line.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Letters {
    None,
    /// All run from left to right.
    Ltr,
    /// Some run from right to left.
    Rtl,
}

impl Letters {
    pub(super) fn of(text: &str) -> Letters {
        let (mut words, mut letters) = (text.split(char::is_whitespace).filter_map(first_strong), Letters::None);
        if text.is_ascii() && words.next().is_some() {
            return Letters::Ltr;
        }
        for direction in words {
            match direction {
                Direction::Ltr => letters = Letters::Ltr,
                Direction::Rtl => return Letters::Rtl,
            }
        }
        letters
    }
}
