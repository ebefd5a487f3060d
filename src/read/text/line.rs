//! Lines that say something, with what lies between them.

use unicode_width::UnicodeWidthChar;

use crate::read::characters::{self, Cleaner};

/// A line that is not blank.
#[derive(Clone, Copy, Debug)]
pub(super) struct Line<'a> {
    /// The line without noise at its ends.
    pub(super) text: &'a str,
    /// Where `text` begins in the source.
    pub(super) start: usize,
    /// In which column `text` begins; a tab stop is four columns.
    pub(super) indent: usize,
    /// In which column it ends, [`Line::UNWRAPPED`] where it is too long to have been wrapped.
    pub(super) end: usize,
    /// The same for a program that counts the characters that take no column too: points, joiners, bidi controls.
    pub(super) end_in_characters: usize,
    /// Whether a blank line or a page break stands above it.
    pub(super) gap: bool,
}

impl<'a> Line<'a> {
    /// No text is wrapped at more columns than this.
    pub(super) const WIDEST: usize = 100;
    /// The end of a line that nobody wrapped.
    pub(super) const UNWRAPPED: usize = usize::MAX;

    /// The line without its first `length` bytes and the noise after them.
    pub(super) fn after(&self, length: usize) -> Line<'a> {
        let rest = &self.text[length..];
        let text = rest.trim_start_matches(characters::is_noise);
        Line { text, start: self.start + self.text.len() - text.len(), ..*self }
    }
}

/// The lines of `source` that are not blank.
pub(super) fn lines<'a>(source: &'a str, cleaner: &mut Cleaner) -> Vec<Line<'a>> {
    let mut lines = Vec::new();
    let (mut start, mut gap) = (0, false);
    while start < source.len() {
        let rest = &source[start..];
        let (length, terminator, breaks) = line_end(rest);
        let raw = &rest[..length];
        match line(raw, start) {
            Some(line) => lines.push(Line { gap, ..line }),
            None => drop(cleaner.clean(raw, Some(start))),
        }
        gap = breaks || (lines.last().is_none_or(|line: &Line<'_>| line.start < start));
        start += length + terminator;
    }
    lines
}

/// The bytes before the end of the line, those of its terminator, and whether that breaks the paragraph too. A line ends
/// as in Unicode 5.8: LF, CR, CRLF, NEL, form feed, paragraph separator. (A vertical tab and a line separator break the line
/// inside a paragraph.)
fn line_end(text: &str) -> (usize, usize, bool) {
    let bytes = text.as_bytes();
    let mut at = 0;
    while at < bytes.len() {
        match bytes[at] {
            b'\n' => return (at, 1, false),
            b'\r' => return (at, 1 + usize::from(bytes.get(at + 1) == Some(&b'\n')), false),
            0x0C => return (at, 1, true),
            0xC2 if bytes[at + 1] == 0x85 => return (at, 2, false),
            0xE2 if bytes[at + 1..].starts_with(&[0x80, 0xA9]) => return (at, 3, true),
            _ => at += 1,
        }
    }
    (at, 0, false)
}

fn line(raw: &str, start: usize) -> Option<Line<'_>> {
    let text = characters::trim(raw);
    if characters::is_blank(text) {
        return None;
    }
    let lead = raw.len() - raw.trim_start_matches(characters::is_noise).len();
    let indent = raw[..lead].chars().fold(0, |column, c| column + if c == '\t' { 4 } else { c.width().unwrap_or(0) });
    let (columns, characters) = width(text);
    let (end, end_in_characters) = (indent.saturating_add(columns), indent.saturating_add(characters.max(columns)));
    Some(Line { text, start: start + lead, indent, end, end_in_characters, gap: false })
}

/// How many columns the text takes, and how many characters it has; more than anybody wraps at is [`Line::UNWRAPPED`].
fn width(text: &str) -> (usize, usize) {
    // No letter of four bytes is narrower than one column in prose that is wrapped, so the rest need not be measured.
    if text.len() > Line::WIDEST * 8 {
        return (Line::UNWRAPPED, Line::UNWRAPPED);
    }
    if text.is_ascii() {
        return (text.len(), text.len());
    }
    text.chars().fold((0, 0), |(columns, characters), c| (columns + c.width().unwrap_or(0), characters + 1))
}
