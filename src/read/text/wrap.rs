//! Telling text that was wrapped at a column from text with one paragraph a line.
//!
//! A line that was broken for want of room is *full*: with the first word of the next line it would have passed the
//! column. So each pair of neighbouring lines votes for the columns that explain its break, and against those that do
//! not. In text with one paragraph a line the votes scatter; in wrapped text they agree.

use super::line::Line;
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
        let pairs = || lines.windows(2).filter(|pair| !pair[1].gap);
        let (mut begins, mut ends) = ([0_i64; Line::WIDEST + 2], [0_i64; Line::WIDEST + 2]);
        for pair in pairs().filter(|pair| pair[0].end <= Line::WIDEST) {
            begins[pair[0].end] += 1;
            ends[reach(&pair[0], &pair[1]).min(Line::WIDEST) + 1] += 1;
        }
        let (mut full, mut best) = (0, (0, 0));
        for column in 0..=Line::WIDEST {
            full += begins[column] - ends[column];
            if column >= NARROWEST {
                best = best.max((full, column));
            }
        }
        let (full, column) = best;
        let wrap = Wrap { column: Some(column) };
        // A line that leaves a third of its room was not broken for want of it, and tells nothing.
        let long = pairs().filter(|pair| pair[0].end >= column - column / 3).count() as i64;
        let tally = pairs().filter(|pair| wrap.is_full(&pair[0], &pair[1])).fold(Tally::default(), Tally::add);
        let unwrapped = lines.iter().filter(|line| line.end > Line::WIDEST).count() as i64;
        if tally.convinces(column, full, long, unwrapped) { wrap } else { Wrap::default() }
    }

    /// Whether `next` goes on with the paragraph of `line`, which stands above it.
    pub(super) fn joins(self, line: &Line<'_>, next: &Line<'_>) -> bool {
        let Some(column) = self.column else { return false };
        if next.gap || line.end > column || next.indent > line.indent + 1 || is_ornament(line) || is_ornament(next) {
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
    line.end_in_characters.saturating_add(word.chars().take(LONGEST_WORD).count())
}

/// What the full lines of a text look like.
#[derive(Default)]
struct Tally {
    lower: i64,
    upper: i64,
    closed: i64,
}

impl Tally {
    fn add(mut self, pair: &[Line<'_>]) -> Tally {
        match case_of_first(pair[1].text) {
            Case::Lower => self.lower += 1,
            Case::Upper => self.upper += 1,
            Case::None => {}
        }
        self.closed += i64::from(closes(pair[0].text) || pair[0].text.ends_with(')'));
        self
    }

    /// Whether `full` of the `long` pairs is no chance. Wrapped text breaks inside sentences, so few of its lines end one, and most
    /// begin in lower case; headlines that happen to be of a length do not.
    ///
    /// Where the script has no case, the headlines of one site may well be of a length: more must agree, and a file with
    /// paragraphs in one line each (`unwrapped`) is a page.
    fn convinces(&self, column: usize, full: i64, long: i64, unwrapped: i64) -> bool {
        let cased = self.lower + self.upper;
        if self.closed * 3 > full {
            false
        } else if cased * 2 > full {
            let most = if full < 6 { 2 } else { 3 };
            full >= 2 && full * 5 >= long * 2 && self.lower * most >= cased
        } else {
            let least = if column < 50 { 8 } else { 4 };
            full >= least && full * 5 >= long * 3 && full > unwrapped * 2
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
fn is_ornament(line: &Line<'_>) -> bool {
    let drawn = |c| matches!(c, '*' | '-' | '=' | '_' | '~' | '#' | '+' | '.' | '\u{B7}' | '\u{2022}' | '\u{2014}');
    line.text.chars().all(|c| !c.is_alphanumeric()) && line.text.chars().any(drawn)
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
