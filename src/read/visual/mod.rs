//! Text that was stored in visual order, as old ISO-8859-8 and code page 862 files and texts taken out of PDFs are: each line
//! stands as it was seen from left to right.
//!
//! Hebrew tells such text apart: five of its letters have a form that stands only at the end of a word. In visual order it
//! stands at the start. Where the evidence is clear the lines are turned back to logical order ([`Inverse`]), and that is told.
//! Whether they were laid out from right to left or from left to right their punctuation tells: it must stand where people
//! put it ([`lines`]). Raw text and Markdown are their lines; those of HTML are found between its tags ([`page`]).

mod lines;
mod page;
mod shown;
mod tokens;

use super::{Decoded, EncodingEvidence, Format, ReadOptions, format};
use crate::bidi::Inverse;
use crate::closed_enum::closed_enum;
use crate::diagnostic::{Code, Diagnostic};
use crate::lang::Direction;
use crate::text::{SourceSpan, Span};
use lines::{Line, Lines};

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

/// Turns a source that is in visual order back to logical order, and tells so. The lines that were laid out cannot be
/// known in JSON and feeds, which are left as they are.
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
    if matches!(format, Format::Json | Format::Feed) {
        let message = format!("the {format} seems to hold text in visual order, which was left as it is");
        return Some(
            Diagnostic::new(Code::VisualOrder, message).help("take the text out of it, a line as it was seen a line"),
        );
    }
    let turned = match format {
        Format::Html => page::turned(&decoded.text),
        _ => turned(&decoded.text),
    };
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

/// A text whose lines are the lines that were laid out, in logical order.
fn turned(text: &str) -> String {
    let mut start = 0;
    let ends = |whole: &str| {
        let ends = Span::new(start, start + whole.trim_end_matches(['\n', '\r']).len());
        start += whole.len();
        ends
    };
    let ends: Vec<Span> = text.split_inclusive(['\n', '\r']).map(ends).collect();
    let lines = Lines::new(text, ends.iter().map(|ends| Line::new(text, *ends, false)).collect());
    let (mut inverse, mut turned, mut end) = (Inverse::new(), String::with_capacity(text.len()), 0);
    for (ends, (number, line)) in ends.iter().zip(lines.numbered()) {
        if !lines.goes_on(number) {
            inverse.start_paragraph();
        }
        turned.push_str(&text[end..ends.start]);
        let (reading, base) = lines.read(&text[line.span.range()], line.letters, &mut inverse);
        // Blanks, too, stand on the side where they were seen.
        let left = &text[ends.start..line.span.start];
        let right = &text[line.span.end..ends.end];
        let (first, last) = if base == Direction::Rtl { (right, left) } else { (left, right) };
        turned.extend([first, &reading.text, last]);
        end = ends.end;
    }
    turned.push_str(&text[end..]);
    turned
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
