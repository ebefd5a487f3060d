//! Telling text that was wrapped at a column from text with one paragraph a line.
//!
//! A line that was broken for want of room is *full*: with the first word of the next line it would have passed the
//! column. So each pair of neighbouring lines votes for the columns that explain its break, and against those that do
//! not. In text with one paragraph a line the votes scatter; in wrapped text they agree.

use super::line::{self, Line};
use crate::read::characters;

/// The narrowest column that text is wrapped at.
const NARROWEST: usize = 40;
/// A word longer than this would leave a hole in any line, and tells nothing.
const LONGEST_WORD: usize = 24;

/// The column that the text is wrapped at, if it is.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Wrap {
    column: Option<usize>,
}

impl Wrap {
    /// Finds the column from all lines of the file.
    pub(super) fn measure(lines: &[Line<'_>]) -> Wrap {
        let pairs = lines.windows(2).filter(|pair| !pair[1].gap && pair[0].end >= NARROWEST);
        let (mut begins, mut ends) = ([0_i64; Line::WIDEST + 2], [0_i64; Line::WIDEST + 2]);
        let mut all = 0;
        for pair in pairs.clone() {
            all += 1;
            if pair[0].end <= Line::WIDEST {
                begins[pair[0].end] += 1;
                ends[reach(&pair[0], &pair[1]).min(Line::WIDEST) + 1] += 1;
            }
        }
        let (mut full, mut best) = (0, (0, 0));
        for column in 0..=Line::WIDEST {
            full += begins[column] - ends[column];
            best = best.max((full, column));
        }
        let (full, column) = best;
        let wrap = Wrap { column: Some(column) };
        let tally = pairs.filter(|pair| wrap.is_full(&pair[0], &pair[1])).fold(Tally::default(), Tally::add);
        if tally.convinces(full, all) { wrap } else { Wrap::default() }
    }

    /// Whether `next` goes on with the paragraph of `line`, which stands above it.
    pub(super) fn joins(self, line: &Line<'_>, next: &Line<'_>) -> bool {
        let Some(column) = self.column else { return false };
        if next.gap || line.end > column || next.indent > line.indent + 1 || !has_words(line) || !has_words(next) {
            return false;
        }
        // Not all programs fill their lines greedily: a sentence that plainly goes on may leave some room.
        self.is_full(line, next)
            || !closes(line.text)
                && match case_of_first(next.text) {
                    Case::Lower => line.end * 10 >= column * 7,
                    Case::None => line.end * 10 >= column * 9,
                    Case::Upper => false,
                }
    }

    fn is_full(self, line: &Line<'_>, next: &Line<'_>) -> bool {
        self.column.is_some_and(|column| line.end <= column && column <= reach(line, next))
    }
}

/// The widest column at which `line` would have been broken before `next`.
fn reach(line: &Line<'_>, next: &Line<'_>) -> usize {
    let words = next.text.trim_start_matches(['>', ' ']);
    let word = words.split(characters::is_noise).next().unwrap_or_default();
    line.end + line::width(word).min(LONGEST_WORD)
}

/// What the full lines of a text look like.
#[derive(Default)]
struct Tally {
    lower: i64,
    upper: i64,
}

impl Tally {
    fn add(mut self, pair: &[Line<'_>]) -> Tally {
        match case_of_first(pair[1].text) {
            Case::Lower => self.lower += 1,
            Case::Upper => self.upper += 1,
            Case::None => {}
        }
        self
    }

    /// Whether `full` of `all` pairs is no chance. Wrapped text breaks inside sentences, so most of its lines begin in
    /// lower case; headlines that happen to be of a length do not. Where the script has no case, the count must be higher.
    fn convinces(&self, full: i64, all: i64) -> bool {
        let cased = self.lower + self.upper;
        if cased * 2 > full {
            full >= 2 && full * 5 >= all * 2 && self.lower * 3 >= cased
        } else {
            full >= 3 && full * 5 >= all * 3
        }
    }
}

enum Case {
    Lower,
    Upper,
    None,
}

/// The case of the first letter; a digit has none.
fn case_of_first(text: &str) -> Case {
    match text.chars().find(|c| c.is_alphanumeric()) {
        Some(c) if c.is_lowercase() => Case::Lower,
        Some(c) if c.is_uppercase() => Case::Upper,
        _ => Case::None,
    }
}

/// Whether a sentence or a label may end here.
fn closes(text: &str) -> bool {
    let text = text.trim_end_matches([
        '"', '\'', '\u{201D}', '\u{2019}', '\u{00BB}', ')', ']', '\u{200E}', '\u{200F}', '\u{2069}',
    ]);
    text.ends_with(['.', '!', '?', ':', ';', '\u{2026}', '\u{05C3}', '\u{061F}', '\u{061B}', '\u{06D4}', '\u{3002}'])
}

/// A line of stars or dashes is an ornament and stands by itself.
fn has_words(line: &Line<'_>) -> bool {
    line.text.chars().any(char::is_alphanumeric)
}

/// Puts `line` after the text of the lines above it.
pub(super) fn join(text: &mut String, line: &str) {
    let Some(last) = text.chars().next_back() else {
        text.push_str(line);
        return;
    };
    let first = line.chars().next().unwrap_or(' ');
    let mut letters = text.chars().rev();
    match letters.next() {
        // A soft hyphen is what the line was broken at; it has done its work.
        Some('\u{AD}') => drop(text.pop()),
        Some('-' | '\u{2010}' | '\u{5BE}')
            if letters.next().is_some_and(char::is_alphabetic) && first.is_alphabetic() => {}
        _ if is_wide(last) && is_wide(first) => {}
        _ => text.push(' '),
    }
    text.push_str(line);
}

/// Scripts that put no spaces between words, and so none where a line was broken.
fn is_wide(c: char) -> bool {
    matches!(c, '\u{2E80}'..='\u{30FF}' | '\u{3400}'..='\u{9FFF}' | '\u{F900}'..='\u{FAFF}' | '\u{FF00}'..='\u{FF60}')
}
