//! Numbers, whose place in the text a visual line leaves open.

use std::ops::Range;

use super::{letter, strong};
use crate::bidi::uba::{Class, class_of};
use crate::lang::Direction;
use crate::text::Span;

/// With which letters a number goes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Side {
    /// Those before it, from left to right.
    Ltr,
    /// It stands by itself among right-to-left letters.
    Rtl,
}

impl Side {
    /// The one that it is not.
    pub(super) const fn other(self) -> Side {
        match self {
            Side::Ltr => Side::Rtl,
            Side::Rtl => Side::Ltr,
        }
    }

    /// The side of a number beside a letter.
    pub(super) fn of(direction: Option<Direction>) -> Side {
        if direction == Some(Direction::Rtl) { Side::Rtl } else { Side::Ltr }
    }

    /// A letter, or a digit of class AN, which never becomes one (W7).
    pub(super) const fn mask(self) -> char {
        match self {
            Side::Ltr => letter(Direction::Ltr),
            Side::Rtl => '\u{661}',
        }
    }
}

/// A number with its separators and signs: what keeps its order in every layout (W4, W5).
#[derive(Clone, Copy, Debug)]
pub(super) struct Number {
    pub(super) span: Span,
    /// Its side by the letter before it in the visual line, which is the usual reading.
    pub(super) side: Side,
    /// The letters around it in the visual line.
    pub(super) before: Option<Direction>,
    after: Option<Direction>,
    /// How many letters stand before it.
    letters: usize,
}

impl Number {
    /// The numbers of a visual line that was laid out in the direction `base`.
    pub(super) fn all(visual: &str, base: Direction) -> Vec<Number> {
        let mut numbers: Vec<Number> = Vec::new();
        let mut characters = visual.char_indices().map(|(at, c)| (at, class_of(c))).peekable();
        // Numbers among Arabic letters have no signs, and no hyphen joins them (W2).
        let is_arabic = visual.chars().any(|c| class_of(c) == Class::AL);
        let (mut before, mut signs, mut waiting, mut letters) = (None, None, 0, 0);
        while let Some((at, class)) = characters.next() {
            if class == Class::ET && !is_arabic {
                signs.get_or_insert(at);
                continue;
            }
            let start = signs.take().unwrap_or(at);
            if class == Class::EN {
                let end = end_of_number(&visual[at..], is_arabic) + at;
                while characters.next_if(|(at, _)| *at < end).is_some() {}
                let side = Side::of(before.or(Some(base)));
                numbers.push(Number { span: Span::new(start, end), side, before, after: None, letters });
            } else if let Some(direction) = strong(class) {
                before = Some(direction);
                letters += 1;
                numbers[waiting..].iter_mut().for_each(|number| number.after = before);
                waiting = numbers.len();
            }
        }
        numbers
    }
}

/// Where the number ends that a text begins with.
fn end_of_number(text: &str, is_arabic: bool) -> usize {
    let mut end = 0;
    let mut characters = text.char_indices().map(|(at, c)| (at + c.len_utf8(), class_of(c))).peekable();
    while let Some((after, class)) = characters.next() {
        let is_next_digit = characters.peek().is_some_and(|(_, next)| *next == Class::EN);
        match class {
            Class::EN | Class::NSM => end = after,
            Class::CS if is_next_digit => {}
            Class::ES if is_next_digit && !is_arabic => {}
            Class::ET if !is_arabic => end = after,
            _ => break,
        }
    }
    end
}

/// The numbers of which the side is open, in ranges without a letter between; the last of each is the first to doubt.
pub(super) fn open_numbers(numbers: &[Number], base: Direction, before: Option<Direction>) -> Vec<Range<usize>> {
    let is_open = |number: &Number| match (number.before, number.after) {
        // Between left-to-right letters, or where they would stand, and right-to-left ones.
        (None | Some(Direction::Ltr), Some(Direction::Rtl)) => number.side == Side::Ltr,
        (Some(Direction::Ltr), None) => base == Direction::Rtl,
        // Where the line goes on with left-to-right letters of the one above.
        (None | Some(Direction::Rtl), Some(Direction::Ltr)) => base == Direction::Rtl && before == Some(Direction::Ltr),
        _ => false,
    };
    let mut ranges = Vec::new();
    let mut start = 0;
    for run in numbers.chunk_by(|a, b| a.letters == b.letters) {
        let range = start..start + run.len();
        start = range.end;
        if is_open(&run[0]) {
            ranges.push(range);
        }
    }
    ranges
}
