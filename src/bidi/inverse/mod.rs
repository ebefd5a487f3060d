//! Lines that were stored in visual order, back to logical order.
//!
//! Laying a visual line out once more nearly turns it back: runs of letters turn round, numbers and the other direction's words
//! keep their order, brackets are mirrored again. Only beside a number is the inverse open, since a number takes sides with
//! the letters *before* it (W7), and what stood before is the question. So all readings of such numbers are tried, and the
//! best is taken of those whose layout is the line that was found.

mod number;
mod punctuation;

use super::controls::is_bidi_control;
use super::uba::{Class, Resolver, class_of};
use super::visual::VisualWriter;
use crate::lang::Direction;
use crate::text::Span;
use number::{Number, Side, open_numbers};
use punctuation::{Quotations, punctuation};

/// More readings of one line are not tried.
const MOST_READINGS: usize = 24;

/// Turns lines that are stored in visual order back to logical order, one after the other.
///
/// ```
/// use targum::Direction;
/// use targum::bidi::Inverse;
///
/// let mut inverse = Inverse::new();
/// let reading = inverse.line("(Yahoo 12) \u{5D1}\u{5D0}", Direction::Rtl);
/// assert_eq!(reading.text, "\u{5D0}\u{5D1} (Yahoo 12)");
/// assert_eq!(reading.places[..3], [13, 11, 10]);
/// assert_eq!(reading.faults, 0);
/// ```
#[derive(Clone, Debug, Default)]
pub struct Inverse {
    resolver: Resolver,
    writer: VisualWriter,
    text: String,
    shown: String,
    /// The direction of the last letter of the paragraph so far.
    before: Option<Direction>,
    /// Which quotations are open in the paragraph so far.
    quotations: Quotations,
}

impl Inverse {
    /// An inverse with empty buffers, at the start of a paragraph.
    pub fn new() -> Inverse {
        Inverse::default()
    }

    /// The next line begins a paragraph.
    pub fn start_paragraph(&mut self) {
        (self.before, self.quotations) = (None, Quotations::default());
    }

    /// The logical text of the next line of a paragraph, which stands as it was seen from left to right, and was laid out in
    /// the direction `base`.
    ///
    /// Some lines are the layout of several texts; then that one is taken which is punctuated as people do it, and else the
    /// one in which a number stays with the word that it touches. Marks are expected after their letter (L3). Bidi
    /// controls are dropped: in a line that was laid out they have done their work.
    pub fn line(&mut self, visual: &str, base: Direction) -> Reading {
        let numbers = Number::all(visual, base);
        let line = Visual { text: visual, base, numbers: &numbers };
        let mut sides: Vec<Side> = numbers.iter().map(|number| number.side).collect();
        let mut best = Reading { faults: usize::MAX, ..Reading::default() };
        let mut edges = Edges::default();
        for tried in self.edges(&line) {
            if best.faults > 0 && self.improve(&mut best, &line, tried, &sides) {
                edges = tried;
            }
        }
        let mut readings = 0;
        for range in open_numbers(&numbers, base, self.before) {
            if best.faults == 0 || readings + range.len() > MOST_READINGS {
                break;
            }
            readings += range.len();
            let usual = sides.clone();
            let mut chosen = sides.clone();
            for number in range.rev() {
                sides[number] = usual[number].other();
                if self.improve(&mut best, &line, edges, &sides) {
                    chosen.clone_from(&sides);
                }
            }
            sides = chosen;
        }
        self.before = best.text.chars().rev().find_map(|c| strong(class_of(c))).or(self.before);
        self.quotations = punctuation(&best.text, self.quotations).quotations;
        best
    }

    /// Takes a reading in place of the best so far if it is better.
    fn improve(&mut self, best: &mut Reading, line: &Visual<'_>, edges: Edges, sides: &[Side]) -> bool {
        let mut reading = self.reading(line, edges, sides);
        reading.faults = self.faults(&reading.text, line);
        let is_better = reading.faults < best.faults;
        if is_better {
            *best = reading;
        }
        is_better
    }

    /// What may stand around a line: nothing, or letters of the direction that is not `base`. The likely comes first.
    fn edges(&self, line: &Visual<'_>) -> Vec<Edges> {
        let other = Some(line.base.opposite());
        let mut classes = line.text.chars().map(class_of);
        let is_open = |class: Option<Class>| class.is_some_and(|class| strong(class).is_none());
        let lefts = if is_open(classes.next()) { &[None, other][..] } else { &[None] };
        let rights = if is_open(classes.next_back()) { &[None, other][..] } else { &[None] };
        let all = lefts.iter().flat_map(|left| rights.iter().map(|right| Edges { left: *left, right: *right }));
        let mut all: Vec<Edges> = all.collect();
        if self.before == other {
            all.reverse();
        } else if line.base == Direction::Ltr && !begins_a_line(line.text) {
            all.sort_by_key(|edges| edges.left.is_none());
        }
        all
    }

    /// The line turned back as if it stood between such letters, with each number on the side that is said; its faults are not
    /// counted.
    fn reading(&mut self, line: &Visual<'_>, edges: Edges, sides: &[Side]) -> Reading {
        let Visual { text: visual, base, numbers } = *line;
        // A number is laid out as one character of a class that nothing around it changes, unless its side is open.
        self.text.clear();
        self.text.extend(edges.left.map(letter));
        let start = self.text.len();
        let (mut last, mut masks) = (0, Vec::with_capacity(numbers.len()));
        for (number, side) in numbers.iter().zip(sides) {
            self.text.push_str(&visual[last..number.span.start]);
            masks.push(self.text.len());
            let is_at_edge = number.before.is_none() && edges.left.is_some();
            self.text.push(if is_at_edge { Side::of(edges.left).mask() } else { side.mask() });
            last = number.span.end;
        }
        self.text.push_str(&visual[last..]);
        let span = Span::new(start, self.text.len());
        self.text.extend(edges.right.map(letter));
        let mask_length = |at: usize| self.text[at..].chars().next().map_or(0, char::len_utf8);
        let turned = self.writer.line(&self.resolver.resolve(&self.text, base.into()).line(span));
        let mut reading = Reading { text: String::with_capacity(visual.len()), ..Reading::default() };
        let mut shown = turned.text.chars();
        for piece in turned.pieces {
            let places = self.text[piece.source.range()].char_indices().filter(|(_, c)| !is_bidi_control(*c));
            for ((at, _), c) in places.zip(&mut shown) {
                let place = piece.source.start + at;
                match masks.binary_search(&place) {
                    Ok(number) => {
                        let span = numbers[number].span;
                        reading.text.push_str(&visual[span.range()]);
                        reading.places.extend(visual[span.range()].char_indices().map(|(at, _)| span.start + at));
                    }
                    Err(masked) => {
                        reading.text.push(c);
                        let last = masked.checked_sub(1);
                        reading.places.push(last.map_or(place - start, |last| {
                            numbers[last].span.end + place - (masks[last] + mask_length(masks[last]))
                        }));
                    }
                }
            }
        }
        reading
    }

    /// What speaks against a reading: its layout is another line whatever comes after it, or its punctuation is nobody's.
    fn faults(&mut self, reading: &str, line: &Visual<'_>) -> usize {
        let mut is_it = |after: Option<Direction>| {
            self.text.clear();
            self.text.extend(self.before.map(letter));
            let start = self.text.len();
            self.text.push_str(reading);
            let span = Span::new(start, self.text.len());
            self.text.extend(after.map(letter));
            self.shown.clear();
            self.writer.write(&self.resolver.resolve(&self.text, line.base.into()).line(span), &mut self.shown);
            self.shown == line.text
        };
        let is_other = !is_it(None) && !is_it(Some(line.base.opposite()));
        usize::from(is_other) * 1000 + punctuation(reading, self.quotations).faults
    }
}

/// A text that a visual line may stand for.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Reading {
    /// The text in logical order.
    pub text: String,
    /// For each character of `text`, the byte of the visual line where it stood, so that styles can travel.
    pub places: Vec<usize>,
    /// How much speaks against it: each mark of punctuation that stands where people do not put it counts 1, and 1000 that
    /// its layout is another line.
    pub faults: usize,
}

/// A line as it is stored, the direction that it was laid out in, and the numbers in it.
struct Visual<'a> {
    text: &'a str,
    base: Direction,
    numbers: &'a [Number],
}

/// The letters on both sides of a line.
#[derive(Clone, Copy, Debug, Default)]
struct Edges {
    left: Option<Direction>,
    right: Option<Direction>,
}

/// Whether what stands on the left of a left-to-right line begins what its right-to-left letters say: a bullet, a time of
/// day, a count. A year, a date or a bracket more often ends it.
fn begins_a_line(visual: &str) -> bool {
    let rest = visual.trim_start_matches(|c: char| class_of(c) == Class::EN);
    let digits = visual[..visual.len() - rest.len()].chars().count();
    let is_followed = |by: &[char]| rest.starts_with(by);
    match digits {
        0 => visual.starts_with(['-', '*', '\u{A9}', '\u{2013}', '\u{2022}']),
        1..=3 => is_followed(&[' ', ':']) || is_followed(&['.', ')']) && rest[1..].starts_with(' '),
        _ => false,
    }
}

/// The letter that stands for a direction.
const fn letter(direction: Direction) -> char {
    match direction {
        Direction::Ltr => 'a',
        Direction::Rtl => '\u{5D0}',
    }
}

fn strong(class: Class) -> Option<Direction> {
    match class {
        Class::L => Some(Direction::Ltr),
        Class::R | Class::AL => Some(Direction::Rtl),
        _ => None,
    }
}
