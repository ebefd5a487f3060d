//! Text that was stored in visual order, as old ISO-8859-8 and code page 862 files and texts taken out of PDFs are: each line
//! stands as it was seen from left to right.
//!
//! Hebrew tells such text apart: five of its letters have a form that stands only at the end of a word. In visual order it
//! stands at the start. Where the evidence is clear the lines are turned back to logical order ([`Inverse`]), and that is told.
//! Whether they were laid out from right to left or from left to right their punctuation tells: it must stand where people
//! put it.

use std::cmp::Ordering;

use unicode_width::UnicodeWidthStr;

use super::{Decoded, EncodingEvidence, Format, ReadOptions, characters, format};
use crate::bidi::{Inverse, Reading, first_strong};
use crate::closed_enum::closed_enum;
use crate::diagnostic::{Code, Diagnostic};
use crate::lang::Direction;
use crate::text::{SourceSpan, Span};

closed_enum! {
    /// Whether a text was stored in visual order.
    #[derive(Default)]
    pub enum VisualInput {
        /// Where its final letters begin words. What has too few of them is in logical order.
        #[default]
        Auto = "auto",
        /// It was.
        Yes = "yes",
        /// It was not.
        No = "no",
    }
}

/// How many words must begin with a final letter before a text counts as visual: three misspellings of that kind in one text,
/// and ten times as few right words, do not happen.
const LEAST_EVIDENCE: usize = 3;
/// How many times as many words must begin with a final letter as end with one.
const MARGIN: usize = 10;
/// By how many lines the direction of their layout is told.
const PROBE: usize = 200;
/// A wider line was not wrapped, so the next one begins a paragraph.
const WIDEST: usize = 100;

/// Turns a source that is in visual order back to logical order, and tells so. Only text whose lines are the lines that were
/// laid out can be turned: raw text and Markdown.
pub(super) fn treat(decoded: &mut Decoded, options: &ReadOptions) -> Option<Diagnostic> {
    let words = FinalLetters::of(&decoded.text);
    let is_visual = match options.visual_input {
        VisualInput::No => false,
        VisualInput::Yes => true,
        VisualInput::Auto if is_promised(decoded) => words.starts > words.ends,
        VisualInput::Auto => words.starts >= LEAST_EVIDENCE && words.starts >= MARGIN * words.ends,
    };
    let format = match options.format {
        Format::Auto if is_visual => format::guess(&decoded.text, options).format,
        format => format,
    };
    if !is_visual {
        return None;
    }
    if matches!(format, Format::Html | Format::Json) {
        let message = format!("the {format} seems to hold text in visual order, which was left as it is");
        return Some(
            Diagnostic::new(Code::VisualOrder, message).help("take the text out of it, a line as it was seen a line"),
        );
    }
    let turned = Lines::new(&decoded.text).turned();
    let place = changed(&decoded.text, &turned)?;
    decoded.text = turned;
    let ground = match options.visual_input {
        VisualInput::Yes => "as asked".to_owned(),
        _ => format!("{} words begin with a letter that only ends words, {} end with one", words.starts, words.ends),
    };
    let message = format!("the text was read as visual order, and its lines were turned to logical order: {ground}");
    Some(Diagnostic::new(Code::VisualOrder, message).at(place).help("--visual-input no leaves them as they are"))
}

/// Whether somebody named an encoding that promises visual order. Not all that bear the name keep the promise.
fn is_promised(decoded: &Decoded) -> bool {
    let is_named = matches!(decoded.evidence, EncodingEvidence::Asked | EncodingEvidence::Declared);
    is_named && decoded.encoding == encoding_rs::ISO_8859_8.name()
}

/// The first line that differs, by its place in the turned text.
fn changed(text: &str, turned: &str) -> Option<SourceSpan> {
    let mut start = 0;
    for (before, after) in text.split_inclusive('\n').zip(turned.split_inclusive('\n')) {
        if before != after {
            return Some(SourceSpan::new(start, start + after.trim_end().len()));
        }
        start += after.len();
    }
    None
}

/// How many words of two Hebrew letters or more begin with a final letter, and how many end with one.
#[derive(Clone, Copy, Debug, Default)]
struct FinalLetters {
    starts: usize,
    ends: usize,
}

impl FinalLetters {
    fn of(text: &str) -> FinalLetters {
        let mut found = FinalLetters::default();
        // All Hebrew letters begin with the same byte; most texts have none.
        if memchr::memchr(0xD7, text.as_bytes()).is_none() {
            return found;
        }
        let is_letter = |c: char| matches!(c, '\u{5D0}'..='\u{5EA}');
        let is_point = |c: char| matches!(c, '\u{591}'..='\u{5BD}' | '\u{5BF}'..='\u{5C7}');
        let is_final = |c: char| matches!(c, '\u{5DA}' | '\u{5DD}' | '\u{5DF}' | '\u{5E3}' | '\u{5E5}');
        for word in text.split(|c| !is_letter(c) && !is_point(c)) {
            let mut letters = word.chars().filter(|c| is_letter(*c));
            if let (Some(first), Some(last)) = (letters.next(), letters.next_back()) {
                found.starts += usize::from(is_final(first));
                found.ends += usize::from(is_final(last));
            }
        }
        found
    }
}

/// The lines of a text in visual order.
struct Lines<'a> {
    text: &'a str,
    lines: Vec<Line>,
    /// The widest line that may have been wrapped.
    column: usize,
    /// The direction in which most were laid out.
    base: Direction,
}

/// A line.
struct Line {
    /// All of it, and what it holds between the blanks at its ends.
    ends: Span,
    span: Span,
    /// In columns.
    width: usize,
    letters: Letters,
}

impl<'a> Lines<'a> {
    fn new(text: &'a str) -> Lines<'a> {
        let mut start = 0;
        let line = |whole: &str| {
            let ends = Span::new(start, start + whole.trim_end_matches(['\n', '\r']).len());
            let trimmed = text[ends.range()].trim_start_matches(characters::is_noise);
            let first = ends.end - trimmed.len();
            let trimmed = trimmed.trim_end_matches(characters::is_noise);
            start += whole.len();
            let span = Span::new(first, first + trimmed.len());
            Line { ends, span, width: trimmed.width(), letters: Letters::of(trimmed) }
        };
        let lines: Vec<Line> = text.split_inclusive(['\n', '\r']).map(line).collect();
        let column = lines.iter().map(|line| line.width).filter(|width| *width <= WIDEST).max().unwrap_or(0);
        let mut lines = Lines { text, lines, column, base: Direction::Rtl };
        lines.base = lines.direction();
        lines
    }

    /// Whether the line of that number goes on with a paragraph: the one above it is about as wide as a line can be.
    fn goes_on(&self, number: usize) -> bool {
        number.checked_sub(1).is_some_and(|above| {
            let width = self.lines[above].width;
            width <= WIDEST && width * 10 >= self.column * 8
        })
    }

    fn turned(&self) -> String {
        let (mut inverse, mut turned) = (Inverse::new(), String::with_capacity(self.text.len()));
        let mut end = 0;
        for (number, line) in self.lines.iter().enumerate() {
            if !self.goes_on(number) {
                inverse.start_paragraph();
            }
            turned.push_str(&self.text[end..line.ends.start]);
            let (reading, base) = self.line(line, &mut inverse);
            // Blanks, too, stand on the side where they were seen.
            let left = &self.text[line.ends.start..line.span.start];
            let right = &self.text[line.span.end..line.ends.end];
            let (first, last) = if base == Direction::Rtl { (right, left) } else { (left, right) };
            turned.extend([first, &reading.text, last]);
            end = line.ends.end;
        }
        turned.push_str(&self.text[end..]);
        turned
    }

    /// A line in logical order, and its direction: one that does not fit that of the others may have one of its own.
    fn line(&self, line: &Line, inverse: &mut Inverse) -> (Reading, Direction) {
        let visual = &self.text[line.span.range()];
        let base = if line.letters == Letters::Ltr { direction_of_ltr(visual) } else { self.base };
        let may_be_other = line.letters == Letters::Rtl || self.base == Direction::Rtl;
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
enum Letters {
    None,
    /// All run from left to right.
    Ltr,
    /// Some run from right to left.
    Rtl,
}

impl Letters {
    fn of(text: &str) -> Letters {
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
