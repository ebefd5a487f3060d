//! Printing paragraphs: breaking lines, then visual order, then styles.

use unicode_width::UnicodeWidthStr;

use super::lines::Line;
use super::style::Style;
use super::{TextOptions, TextOrder};
use crate::bidi::{LineBreaker, Resolver, VisualLine, VisualWriter, first_strong, is_bidi_control};
use crate::lang::Direction;
use crate::page::Isolates;
use crate::text::Span;

/// The mark that has a direction and nothing else: LRM, RLM.
const fn mark(direction: Direction) -> char {
    match direction {
        Direction::Ltr => '\u{200E}',
        Direction::Rtl => '\u{200F}',
    }
}

/// SELECT CHARACTER PATH with the terminal's own direction.
const DEFAULT_PATH: &str = "\u{1b}[0 k";

pub(super) struct Printer<'o> {
    options: &'o TextOptions,
    width: Option<usize>,
    resolver: Resolver,
    writer: VisualWriter,
    /// The direction that the terminal was told last.
    path: Option<Direction>,
    out: String,
}

impl<'o> Printer<'o> {
    pub(super) fn new(options: &'o TextOptions) -> Printer<'o> {
        Printer {
            options,
            width: options.width,
            resolver: Resolver::new(),
            writer: VisualWriter::new(),
            path: None,
            out: String::new(),
        }
    }

    pub(super) fn finish(mut self) -> String {
        if self.path.is_some() {
            self.out.push_str(DEFAULT_PATH);
        }
        self.out
    }

    /// Prints a paragraph. Its levels are resolved once; each line is then put in order by itself.
    pub(super) fn print(&mut self, line: &Line) {
        if !self.out.is_empty() && !line.close {
            self.out.push('\n');
        }
        let lines = self.lines(line);
        match self.options.order {
            TextOrder::LogicalWithPath => {
                self.select_path(line.direction);
                lines.into_iter().for_each(|span| self.print_logical(line, span));
            }
            TextOrder::Logical => lines.into_iter().for_each(|span| self.print_logical(line, span)),
            TextOrder::Visual => {
                let layout = self.resolver.resolve(&line.text, line.direction.into());
                let visual: Vec<VisualLine> = lines.iter().map(|span| self.writer.line(&layout.line(*span))).collect();
                lines.into_iter().zip(&visual).for_each(|(span, visual)| self.print_visual(line, span, visual));
            }
        }
    }

    /// Tells the terminal the direction of the paragraphs from here on.
    fn select_path(&mut self, direction: Direction) {
        if self.path.replace(direction) != Some(direction) {
            self.out.push_str(match direction {
                Direction::Ltr => "\u{1b}[1 k",
                Direction::Rtl => "\u{1b}[2 k",
            });
        }
    }

    /// The lines of a paragraph, without the blanks at their ends.
    fn lines(&self, line: &Line) -> Vec<Span> {
        let mut lines = Vec::new();
        let mut start = 0;
        for piece in line.text.split('\n') {
            let end = start + piece.len();
            for span in self.broken(line, Span::new(start, end)) {
                let text = line.text[span.range()].trim_end_matches([' ', '\t']);
                lines.push(Span::new(span.start, span.start + text.len()));
            }
            start = end + 1;
        }
        lines
    }

    /// The lines that a stretch of text is broken into, none wider than the page.
    fn broken(&self, line: &Line, span: Span) -> Vec<Span> {
        let Some(width) = self.width.filter(|_| line.wraps) else { return vec![span] };
        let breaker = LineBreaker::new(width.saturating_sub(line.indent));
        let lines = breaker.lines(&line.text[span.range()]).into_iter();
        lines.map(|within| Span::new(span.start + within.start, span.start + within.end)).collect()
    }

    /// What stands before a line: the marker before the first one, and blanks.
    fn before(line: &Line, span: Span) -> String {
        let marker = if span.start == 0 { line.marker.as_str() } else { "" };
        " ".repeat(line.indent.saturating_sub(marker.chars().count())) + marker
    }

    /// Whether a terminal would take a broken line, which is a paragraph to it, for one of the other direction (P2, P3).
    fn needs_mark(&self, line: &Line, text: &str) -> bool {
        let is_for_terminal = self.width.is_some() && self.options.isolates == Isolates::Controls;
        let is_told = self.options.order == TextOrder::LogicalWithPath;
        is_for_terminal && !is_told && first_strong(text).unwrap_or(Direction::Ltr) != line.direction
    }

    fn print_logical(&mut self, line: &Line, span: Span) {
        let text = &line.text[span.range()];
        if !text.is_empty() {
            if self.needs_mark(line, text) {
                self.out.push(mark(line.direction));
            }
            self.out.push_str(&Self::before(line, span));
        }
        let shown = text.char_indices().map(|(at, c)| (c, span.start + at));
        styled(self.options, line, shown, &mut self.out);
        self.out.push('\n');
    }

    /// A line in visual order; right-to-left ones are set flush at the right-hand side, where they start.
    fn print_visual(&mut self, line: &Line, span: Span, visual: &VisualLine) {
        let before = Self::before(line, span);
        let text = visual.text.replace('\t', " ");
        let is_rtl = line.direction == Direction::Rtl;
        if is_rtl {
            let used = text.width() + before.width();
            let blanks = self.width.unwrap_or(0).saturating_sub(used);
            self.out.extend(std::iter::repeat_n(' ', blanks));
        } else if !text.is_empty() {
            self.out.push_str(&before);
        }
        let shown = visual.pieces.iter().enumerate().flat_map(|(number, piece)| {
            let end = visual.pieces.get(number + 1).map_or(visual.text.len(), |next| next.start);
            let sources = line.text[piece.source.range()].char_indices().filter(|(_, c)| !is_bidi_control(*c));
            let start = piece.source.start;
            text[piece.start..end].chars().zip(sources.map(move |(at, _)| start + at))
        });
        styled(self.options, line, shown, &mut self.out);
        if is_rtl {
            // The marker reads from right to left, too: its digits keep their order.
            let marker = before.trim();
            let turned = marker.strip_suffix('.').map_or_else(|| marker.to_owned(), |number| format!(".{number}"));
            let indent = before.width() - marker.width();
            let after = before.len() - before.trim_end().len();
            let line = " ".repeat(after) + &turned + &" ".repeat(indent - after);
            self.out.push_str(line.trim_end());
        }
        self.out.push('\n');
    }
}

/// Appends characters, each with the style of the place in the paragraph that it comes from.
fn styled(options: &TextOptions, line: &Line, shown: impl Iterator<Item = (char, usize)>, out: &mut String) {
    if !options.styled || line.styles.is_empty() {
        return out.extend(shown.map(|(c, _)| c));
    }
    let mut current = Style::default();
    for (c, place) in shown {
        let found = line.styles.partition_point(|(span, _)| span.end <= place);
        let style = line
            .styles
            .get(found)
            .filter(|(span, _)| span.start <= place)
            .map_or(Style::default(), |(_, style)| *style);
        if style != current {
            style.set(out);
            current = style;
        }
        out.push(c);
    }
    if current != Style::default() {
        Style::default().set(out);
    }
}
