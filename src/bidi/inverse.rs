//! Lines that were stored in visual order, back to logical order.
//!
//! Laying a visual line out once more nearly turns it back: runs of letters turn round, numbers and the other direction's words
//! keep their order, brackets are mirrored again. Only beside a number is the inverse open, since a number takes sides with
//! the letters *before* it (W7), and what stood before is the question. So all readings of such numbers are tried, and the
//! best is taken of those whose layout is the line that was found.

use std::ops::Range;

use super::controls::is_bidi_control;
use super::uba::{Class, Resolver, class_of};
use super::visual::VisualWriter;
use crate::lang::Direction;
use crate::text::Span;

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
    /// one in which a number stays with the word that it touches. Marks are expected after their letter (L3).
    pub fn line(&mut self, visual: &str, base: Direction) -> Reading {
        let numbers = Number::all(visual, base);
        let mut sides: Vec<Side> = numbers.iter().map(|number| number.side).collect();
        let mut best = Reading { text: String::new(), faults: usize::MAX };
        let mut edges = Edges::default();
        for tried in self.edges(visual, base) {
            if best.faults > 0 && self.improve(&mut best, visual, base, tried, &numbers, &sides) {
                edges = tried;
            }
        }
        let mut readings = 0;
        for range in open_numbers(&numbers, base, self.before) {
            let (usual, mut chosen) = (sides.clone(), sides.clone());
            for number in range.rev() {
                sides[number] = usual[number].other();
                readings += 1;
                if best.faults == 0 || readings > MOST_READINGS {
                    break;
                }
                if self.improve(&mut best, visual, base, edges, &numbers, &sides) {
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
    fn improve(
        &mut self,
        best: &mut Reading,
        visual: &str,
        base: Direction,
        edges: Edges,
        numbers: &[Number],
        sides: &[Side],
    ) -> bool {
        let text = self.reading(visual, base, edges, numbers, sides);
        let faults = self.faults(&text, visual, base);
        let is_better = faults < best.faults;
        if is_better {
            *best = Reading { text, faults };
        }
        is_better
    }

    /// What may stand around a line: nothing, or letters of the direction that is not `base`. The likely comes first.
    fn edges(&self, visual: &str, base: Direction) -> Vec<Edges> {
        let other = Some(base.opposite());
        let mut classes = visual.chars().map(class_of);
        let is_open = |class: Option<Class>| class.is_some_and(|class| strong(class).is_none());
        let lefts = if is_open(classes.next()) { &[None, other][..] } else { &[None] };
        let rights = if is_open(classes.next_back()) { &[None, other][..] } else { &[None] };
        let all = lefts.iter().flat_map(|left| rights.iter().map(|right| Edges { left: *left, right: *right }));
        let mut all: Vec<Edges> = all.collect();
        if self.before == other {
            all.reverse();
        } else if base == Direction::Ltr && !begins_a_line(visual) {
            all.sort_by_key(|edges| edges.left.is_none());
        }
        all
    }

    /// The line turned back as if it stood between such letters, with each number on the side that is said.
    fn reading(&mut self, visual: &str, base: Direction, edges: Edges, numbers: &[Number], sides: &[Side]) -> String {
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
        let turned = self.writer.line(&self.resolver.resolve(&self.text, base.into()).line(span));
        let mut reading = String::with_capacity(visual.len());
        let mut shown = turned.text.chars();
        for piece in turned.pieces {
            let places = self.text[piece.source.range()].char_indices().filter(|(_, c)| !is_bidi_control(*c));
            for ((at, _), c) in places.zip(&mut shown) {
                match masks.binary_search(&(piece.source.start + at)) {
                    Ok(number) => reading.push_str(&visual[numbers[number].span.range()]),
                    Err(_) => reading.push(c),
                }
            }
        }
        reading
    }

    /// What speaks against a reading: its layout is another line whatever comes after it, or its punctuation is nobody's.
    fn faults(&mut self, reading: &str, visual: &str, base: Direction) -> usize {
        let mut is_it = |after: Option<Direction>| {
            self.text.clear();
            self.text.extend(self.before.map(letter));
            let start = self.text.len();
            self.text.push_str(reading);
            let span = Span::new(start, self.text.len());
            self.text.extend(after.map(letter));
            self.shown.clear();
            self.writer.write(&self.resolver.resolve(&self.text, base.into()).line(span), &mut self.shown);
            self.shown == visual
        };
        let is_other = !is_it(None) && !is_it(Some(base.opposite()));
        usize::from(is_other) * 1000 + punctuation(reading, self.quotations).faults
    }
}

/// A text that a visual line may stand for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Reading {
    /// The text in logical order.
    pub text: String,
    /// How much speaks against it: each mark of punctuation that stands where people do not put it counts 1, and 1000 that
    /// its layout is another line.
    pub faults: usize,
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

/// With which letters a number goes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Side {
    /// Those before it, from left to right.
    Ltr,
    /// It stands by itself among right-to-left letters.
    Rtl,
}

impl Side {
    const fn other(self) -> Side {
        match self {
            Side::Ltr => Side::Rtl,
            Side::Rtl => Side::Ltr,
        }
    }

    fn of(direction: Option<Direction>) -> Side {
        if direction == Some(Direction::Rtl) { Side::Rtl } else { Side::Ltr }
    }

    /// A letter, or a digit of class AN, which never becomes one (W7).
    const fn mask(self) -> char {
        match self {
            Side::Ltr => letter(Direction::Ltr),
            Side::Rtl => '\u{661}',
        }
    }
}

/// A number with its separators and signs: what keeps its order in every layout (W4, W5).
#[derive(Clone, Copy, Debug)]
struct Number {
    span: Span,
    /// Its side by the letter before it in the visual line, which is the usual reading.
    side: Side,
    /// The letters around it in the visual line.
    before: Option<Direction>,
    after: Option<Direction>,
    /// How many letters stand before it.
    letters: usize,
}

impl Number {
    fn all(visual: &str, base: Direction) -> Vec<Number> {
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
fn open_numbers(numbers: &[Number], base: Direction, before: Option<Direction>) -> Vec<Range<usize>> {
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

fn strong(class: Class) -> Option<Direction> {
    match class {
        Class::L => Some(Direction::Ltr),
        Class::R | Class::AL => Some(Direction::Rtl),
        _ => None,
    }
}

/// How a text is punctuated.
struct Punctuation {
    /// How often a mark stands where nobody puts it: after a blank what closes, before one what opens, at a letter what is
    /// apart from it.
    faults: usize,
    /// Which quotations are open at its end.
    quotations: Quotations,
}

/// Whether straight quotation marks, and whether others, are open: each mark opens what the last one closed.
#[derive(Clone, Copy, Debug, Default)]
struct Quotations {
    straight: bool,
    others: bool,
}

impl Quotations {
    fn is_open(self, mark: char) -> bool {
        if mark == '"' { self.straight } else { self.others }
    }

    /// Turns the kind of this mark, and gives whether it is open now.
    fn turn(&mut self, mark: char) -> bool {
        let open = if mark == '"' { &mut self.straight } else { &mut self.others };
        *open = !*open;
        *open
    }
}

fn is_quotation_mark(c: char) -> bool {
    matches!(c, '"' | '\u{AB}' | '\u{BB}' | '\u{201C}'..='\u{201E}')
}

fn punctuation(text: &str, mut quotations: Quotations) -> Punctuation {
    let is_blank = |c: Option<char>| c.is_none_or(char::is_whitespace);
    let is_number = |c: Option<char>| c.is_some_and(|c| matches!(class_of(c), Class::EN | Class::ET));
    let is_letter = |c: Option<char>| c.is_some_and(char::is_alphabetic);
    let is_rtl = |c: Option<char>| c.and_then(|c| strong(class_of(c))) == Some(Direction::Rtl);
    let mut characters = text.chars().peekable();
    let (mut before, mut faults, mut opened) = (None, 0, false);
    while let Some(c) = characters.next() {
        let after = characters.peek().copied();
        let is_wrong = match c {
            '.' | '\u{6D4}' => (is_blank(before) || opened) && after != Some('.'),
            ',' | ':' | ';' | '!' | '?' | '\u{2026}' | '\u{60C}' | '\u{61B}' | '\u{61F}' => {
                is_blank(before) || opened || !is_number(before) && is_letter(after)
            }
            // A prefix is joined to a number, never the other way round; a bullet begins a line.
            '-' | '*' | '\u{5BE}' | '\u{2022}' if is_number(before) => {
                is_blank(after) || is_rtl(after) || after == Some('.')
            }
            '-' | '*' | '\u{A9}' | '\u{2022}' => is_blank(before) && after.is_none(),
            ')' | ']' | '}' => is_blank(before) || is_letter(after) || is_number(after),
            '(' | '[' | '{' => is_blank(after) || is_letter(before) || is_number(before),
            '"' if is_letter(before) && is_letter(after) => false,
            _ if is_quotation_mark(c) => match quotations.turn(c) {
                true => is_blank(after) || is_letter(before),
                false => is_blank(before) || is_letter(after),
            },
            _ => false,
        };
        faults += usize::from(is_wrong);
        // What opens a quotation has no full stop after it.
        opened = is_quotation_mark(c) && quotations.is_open(c);
        before = Some(c);
    }
    Punctuation { faults, quotations }
}
