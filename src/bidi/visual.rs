//! Visual order, for terminals and others that show characters from left to right as they come: L1 and L2 with
//! [L3 and L4](https://www.unicode.org/reports/tr9/#Reordering_Resolved_Levels).

use super::controls::is_bidi_control;
use super::uba::{Class, LevelRun, Line, Resolver, VisualRun, class_of, mirrored};
use crate::lang::BaseDirection;
use crate::text::Span;

/// Writes lines in visual order. It keeps its buffers, so that after the longest line it needs no memory.
#[derive(Clone, Debug, Default)]
pub struct VisualWriter {
    levels: Vec<LevelRun>,
    runs: Vec<VisualRun>,
}

impl VisualWriter {
    /// A writer with empty buffers.
    pub fn new() -> VisualWriter {
        VisualWriter::default()
    }

    /// Appends a line in visual order to `out`: marks after their base (L3), characters of right-to-left runs mirrored (L4),
    /// bidi controls dropped.
    ///
    /// ```
    /// use targum::BaseDirection;
    /// use targum::bidi::{Resolver, VisualWriter};
    ///
    /// let mut resolver = Resolver::new();
    /// let layout = resolver.resolve("abc (\u{5D0}\u{5B8}\u{5D1}) \u{2067}[1]\u{2069}", BaseDirection::Auto);
    /// let mut out = String::new();
    /// VisualWriter::new().write(&layout.whole(), &mut out);
    /// assert_eq!(out, "abc (\u{5D1}\u{5D0}\u{5B8}) [1]");
    /// ```
    pub fn write(&mut self, line: &Line<'_>, out: &mut String) {
        out.reserve(line.text().len());
        line.visual_runs(&mut self.levels, &mut self.runs);
        for run in &self.runs {
            let text = line.text_of(run.span);
            if run.level.is_rtl() { push_reversed(text, out) } else { push_without_controls(text, out) }
        }
    }

    /// The line in visual order, with the place in the text that each stretch of it comes from.
    ///
    /// ```
    /// use targum::{BaseDirection, Span};
    /// use targum::bidi::{Resolver, VisualWriter};
    ///
    /// let mut resolver = Resolver::new();
    /// let visual = VisualWriter::new().line(&resolver.resolve("a \u{5D0}\u{5D1}", BaseDirection::Auto).whole());
    /// assert_eq!(visual.text, "a \u{5D1}\u{5D0}");
    /// assert_eq!(visual.pieces[1].source, Span::new(4, 6));
    /// ```
    pub fn line(&mut self, line: &Line<'_>) -> VisualLine {
        line.visual_runs(&mut self.levels, &mut self.runs);
        let mut visual = VisualLine::default();
        for run in &self.runs {
            if !run.level.is_rtl() {
                visual.push(run.span, |out| push_without_controls(line.text_of(run.span), out));
                continue;
            }
            let mut end = run.span.end;
            while end > run.span.start {
                let start = run.span.start + last_cluster(line.text_of(Span::new(run.span.start, end)));
                let span = Span::new(start, end);
                visual.push(span, |out| push_cluster(line.text_of(span), out));
                end = start;
            }
        }
        visual
    }
}

/// A line in visual order.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct VisualLine {
    /// What is shown, from the left-hand side to the right.
    pub text: String,
    /// Which stretch of the source each stretch of `text` comes from, so that styles can travel. They tile `text`.
    pub pieces: Vec<VisualPiece>,
}

impl VisualLine {
    /// Adds a piece with what is shown of it, if that is anything.
    fn push(&mut self, source: Span, show: impl FnOnce(&mut String)) {
        let start = self.text.len();
        show(&mut self.text);
        if self.text.len() > start {
            self.pieces.push(VisualPiece { start, source });
        }
    }
}

/// A stretch of a line in visual order; within it, the order of the source is kept.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct VisualPiece {
    /// The byte of the visual text where it starts; it ends where the next one starts.
    pub start: usize,
    /// Where it stands in the source: a left-to-right run, or a character and its marks. Bidi controls in it are not shown.
    pub source: Span,
}

/// Reorders one line as a filter does: appends it to `out` in visual order (L1 to L4).
///
/// ```
/// use targum::{BaseDirection, Direction};
/// use targum::bidi::{Resolver, VisualWriter, reorder};
///
/// let (mut resolver, mut writer, mut out) = (Resolver::new(), VisualWriter::new(), String::new());
/// reorder("\u{5D0}\u{5D1} (C++)", Direction::Rtl.into(), &mut resolver, &mut writer, &mut out);
/// assert_eq!(out, "(++C) \u{5D1}\u{5D0}");
/// ```
pub fn reorder(line: &str, base: BaseDirection, resolver: &mut Resolver, writer: &mut VisualWriter, out: &mut String) {
    writer.write(&resolver.resolve(line, base).whole(), out);
}

const ZERO_WIDTH_JOINER: char = '\u{200D}';

/// Appends a right-to-left run, from its end to its start.
fn push_reversed(text: &str, out: &mut String) {
    let mut rest = text.chars();
    while let Some(c) = rest.next_back() {
        // Most characters are letters by themselves.
        if is_hebrew_letter(c) || c == ' ' {
            out.push(c);
            continue;
        }
        let end = rest.as_str().len() + c.len_utf8();
        let start = last_cluster(&text[..end]);
        push_cluster(&text[start..end], out);
        rest = text[..start].chars();
    }
}

/// Appends a character of a right-to-left run with what stands on it: mirrored (L4), the marks after it (L3).
fn push_cluster(cluster: &str, out: &mut String) {
    let mut visible = cluster.chars().filter(|&c| !is_bidi_control(c));
    out.extend(visible.next().map(mirrored));
    out.extend(visible);
}

/// Where the last character of a text starts that no mark is.
fn last_cluster(text: &str) -> usize {
    let mut characters = text.char_indices().rev().peekable();
    while let Some((at, c)) = characters.next() {
        let class = class_of(c);
        let may_be_held = class == Class::NSM || c >= ZERO_WIDTH_JOINER;
        if !may_be_held || !characters.peek().is_some_and(|&(_, before)| holds_together(before, c, class)) {
            return at;
        }
    }
    0
}

/// Alef to tav: of class R, and no mark.
const fn is_hebrew_letter(c: char) -> bool {
    matches!(c, '\u{5D0}'..='\u{5EA}')
}

/// L3: marks stay on the character before them; and a sequence of emoji is one picture.
fn holds_together(before: char, c: char, class: Class) -> bool {
    class == Class::NSM || before == ZERO_WIDTH_JOINER || matches!(c, ZERO_WIDTH_JOINER | '\u{1F3FB}'..='\u{1F3FF}')
}

/// Appends text in its own order. All controls begin with one of two bytes, which most text has not.
fn push_without_controls(text: &str, out: &mut String) {
    if text.is_ascii() || memchr::memchr2(0xE2, 0xD8, text.as_bytes()).is_none() {
        return out.push_str(text);
    }
    for part in text.split(is_bidi_control) {
        out.push_str(part);
    }
}
