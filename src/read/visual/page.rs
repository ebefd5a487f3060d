//! HTML in visual order. What a browser shows in one line is turned as one line, across the elements in it; then each
//! character takes its elements along. Directions that the page declares stay as they are: they were declared of the whole, and
//! aligned it.

use std::ops::Range;

use super::lines::{Letters, Line, Lines};
use super::shown::Shown;
use super::tokens::{Part, Token, lines, tokens};
use crate::bidi::Inverse;
use crate::lang::Direction;
use crate::read::characters;
use crate::read::html::lex::Tag;
use crate::text::Span;

/// In a line in which elements nest deeper, each text is turned by itself.
const DEEPEST: usize = 16;
/// And so it is where the tags that are needed would make the line so many times as long.
const LONGEST: usize = 4;

/// The source of a page with its lines in logical order. Tags and what is not shown stay what they are.
pub(super) fn turned(source: &str) -> String {
    let tokens = tokens(source);
    let (mut shown, mut parts, mut found) = (Shown::default(), Vec::new(), Vec::new());
    let mut elements = Vec::new();
    let mut after_empty = true;
    for (range, begins) in lines(&tokens) {
        let Some(range) = inner(source, &tokens, range) else {
            after_empty = true;
            continue;
        };
        let start = shown.text.len();
        let part = LineOfPage::new(source, &tokens, range, &mut shown, &mut elements);
        found.push(Line::new(&shown.text, Span::new(start, shown.text.len()), begins || after_empty));
        after_empty = false;
        shown.end_line();
        parts.push(part);
    }
    let lines = Lines::new(&shown.text, found);
    let (out, inverse) = (String::with_capacity(source.len()), Inverse::new());
    let mut writer =
        Writer { source, tokens: &tokens, shown: &shown, elements: &elements, lines: &lines, inverse, out };
    let mut next = 0;
    for (part, (number, line)) in parts.iter().zip(lines.numbered()) {
        writer.as_they_are(next..part.tokens.start);
        if !lines.goes_on(number) {
            writer.inverse.start_paragraph();
        }
        writer.line(part, line);
        next = part.tokens.end;
    }
    writer.as_they_are(next..tokens.len());
    writer.out
}

/// A line without what stands at its ends and is not seen, or is a tag of an element that goes on in other lines; `None` where
/// nothing is seen of it.
fn inner(source: &str, tokens: &[Token<'_>], range: Range<usize>) -> Option<Range<usize>> {
    let is_of_line = |token: &Token<'_>| match token.part {
        Part::Text { .. } => !source[token.span.range()].trim_matches(characters::is_noise).is_empty(),
        Part::Object => true,
        _ => token.mate.is_some(),
    };
    let is_seen = |token: &Token<'_>| token.mate.is_none() && is_of_line(token);
    let line = &tokens[range.clone()];
    line.iter().any(is_seen).then_some(())?;
    let first = line.iter().position(is_of_line)?;
    let last = line.iter().rposition(is_of_line)?;
    Some(range.start + first..range.start + last + 1)
}

/// An element in a line.
struct Element {
    /// The numbers of its tags.
    open: usize,
    close: usize,
    parent: Option<usize>,
    depth: usize,
}

/// A line of a page.
struct LineOfPage {
    tokens: Range<usize>,
    /// The tokens of which nothing is seen: they come first.
    unseen: Vec<Range<usize>>,
    /// Whether each text is turned by itself, since elements begin here and end elsewhere, or nest too deep.
    in_place: bool,
}

impl LineOfPage {
    fn new(
        source: &str,
        tokens: &[Token<'_>],
        range: Range<usize>,
        shown: &mut Shown,
        elements: &mut Vec<Element>,
    ) -> LineOfPage {
        let mut line = LineOfPage { tokens: range.clone(), unseen: Vec::new(), in_place: false };
        let mut around: Option<usize> = None;
        // How many units there were where each element began.
        let mut begun = Vec::new();
        for number in range {
            let token = &tokens[number];
            match (token.part, token.mate) {
                (Part::Text { preformatted }, _) => shown.push(source, token.span, around, preformatted),
                (Part::Object, _) => shown.push_object(token.span, around),
                (Part::Open, Some(close)) => {
                    let depth = around.map_or(1, |parent| elements[parent].depth + 1);
                    line.in_place |= depth > DEEPEST;
                    elements.push(Element { open: number, close, parent: around, depth });
                    around = Some(elements.len() - 1);
                    begun.push(shown.units.len());
                }
                (Part::Close, Some(open)) => {
                    around = around.and_then(|element| elements[element].parent);
                    if begun.pop() == Some(shown.units.len()) {
                        while line.unseen.last().is_some_and(|inner| inner.start > open) {
                            line.unseen.pop();
                        }
                        line.unseen.push(open..number + 1);
                    }
                }
                (Part::Open | Part::Close, None) => line.in_place = true,
                (Part::Unseen | Part::Break { .. }, _) => line.unseen.push(number..number + 1),
            }
        }
        line
    }
}

struct Writer<'a> {
    source: &'a str,
    tokens: &'a [Token<'a>],
    shown: &'a Shown,
    elements: &'a [Element],
    lines: &'a Lines<'a>,
    inverse: Inverse,
    out: String,
}

impl Writer<'_> {
    /// Writes tokens as they stand; only attributes are turned.
    fn as_they_are(&mut self, range: Range<usize>) {
        for token in &self.tokens[range] {
            match token.part {
                Part::Text { .. } => self.out.push_str(&self.source[token.span.range()]),
                _ => self.tag(token.span),
            }
        }
    }

    fn line(&mut self, part: &LineOfPage, line: &Line) {
        if part.in_place {
            return self.in_place(part);
        }
        let start = self.out.len();
        part.unseen.iter().for_each(|range| self.as_they_are(range.clone()));
        let tokens = &self.tokens[part.tokens.clone()];
        let source = Span::new(tokens[0].span.start, tokens[tokens.len() - 1].span.end);
        let longest = self.out.len() + source.len() * LONGEST;
        let mut open = Vec::new();
        for (unit, c) in self.order(line, source) {
            let unit = &self.shown.units[unit];
            self.enter(unit.element, &mut open);
            match Shown::is_object(self.source, unit) {
                true => self.tag(unit.source),
                false => self.shown.write(self.source, unit, c, &mut self.out),
            }
            if self.out.len() > longest {
                self.out.truncate(start);
                return self.in_place(part);
            }
        }
        self.enter(None, &mut open);
    }

    /// Writes a line, each text turned by itself, where it stands.
    fn in_place(&mut self, part: &LineOfPage) {
        for number in part.tokens.clone() {
            let token = &self.tokens[number];
            if !matches!(token.part, Part::Text { .. }) {
                self.tag(token.span);
                continue;
            }
            let units = self.shown.units.partition_point(|unit| unit.source.start < token.span.start)
                ..self.shown.units.partition_point(|unit| unit.source.start < token.span.end);
            let Some(first) = self.shown.units.get(units.start).filter(|_| !units.is_empty()) else {
                self.out.push_str(&self.source[token.span.range()]);
                continue;
            };
            let last = self.shown.units[units.end - 1].at;
            let end = last + self.shown.text[last..].chars().next().map_or(0, char::len_utf8);
            let line = Line::new(&self.shown.text, Span::new(first.at, end), false);
            for (unit, c) in self.order(&line, token.span) {
                self.shown.write(self.source, &self.shown.units[unit], c, &mut self.out);
            }
        }
    }

    /// The units of a line that stands in a stretch of the source, in logical order, and the character that each is then.
    fn order(&mut self, line: &Line, source: Span) -> Vec<(usize, char)> {
        let units = &self.shown.units;
        let first = units.partition_point(|unit| unit.source.start < source.start);
        let last = units.partition_point(|unit| unit.source.start < source.end);
        let inside = self.shown.units_in(line.span);
        let as_shown = |range: Range<usize>| -> Vec<(usize, char)> {
            range.filter_map(|number| Some((number, self.shown.character(&units[number])?))).collect()
        };
        let (mut left, mut right) = (as_shown(first..inside.start), as_shown(inside.end..last));
        let visual = &self.shown.text[line.span.range()];
        let (reading, base) = self.lines.read(visual, line.letters, &mut self.inverse);
        // Blanks that are seen stand on the side where they were; of others there is one at most.
        let is_seen = |ends: &[(usize, char)]| ends.len() > 1 || ends.iter().any(|(_, c)| *c != ' ');
        if base == Direction::Rtl && (is_seen(&left) || is_seen(&right)) {
            std::mem::swap(&mut left, &mut right);
        }
        let unit_at = |place: &usize| units.partition_point(|unit| unit.at < line.span.start + place);
        left.extend(reading.places.iter().map(unit_at).zip(reading.text.chars()));
        left.append(&mut right);
        left
    }

    /// Closes and opens elements until `element` is the innermost one.
    fn enter(&mut self, element: Option<usize>, open: &mut Vec<usize>) {
        if open.last().copied() == element {
            return;
        }
        let mut path: Vec<usize> = std::iter::successors(element, |inner| self.elements[*inner].parent).collect();
        path.reverse();
        let common = open.iter().zip(&path).take_while(|(open, wanted)| open == wanted).count();
        for closed in open.drain(common..).rev() {
            self.out.push_str(&self.source[self.tokens[self.elements[closed].close].span.range()]);
        }
        for opened in &path[common..] {
            self.tag(self.tokens[self.elements[*opened].open].span);
        }
        *open = path;
    }

    /// Writes a tag, or anything that is no text, with what its attributes say in logical order.
    fn tag(&mut self, span: Span) {
        let whole = &self.source[span.range()];
        let tag = Tag::at(self.source, span.start).filter(|_| !whole.is_ascii() || whole.contains("&#"));
        let mut copied = span.start;
        if let Some(tag) = tag {
            let is = |name: &str, span: Span| self.source[span.range()].eq_ignore_ascii_case(name);
            let attributes: Vec<_> = tag.attributes(self.source, span.start).collect();
            let describes = tag.name.eq_ignore_ascii_case("meta")
                && attributes.iter().any(|attribute| {
                    let value = self.source[attribute.value.range()].to_ascii_lowercase();
                    (is("name", attribute.name) || is("property", attribute.name))
                        && (value.ends_with("description") || value.ends_with("title"))
                });
            for attribute in attributes {
                let names = |name: &str| is(name, attribute.name);
                if names("alt") || names("title") || describes && names("content") {
                    self.out.push_str(&self.source[copied..attribute.value.start]);
                    self.aside(attribute.value);
                    copied = attribute.value.end;
                }
            }
        }
        self.out.push_str(&self.source[copied..span.end]);
    }

    /// Writes a text that is a line and a paragraph by itself.
    fn aside(&mut self, span: Span) {
        let mut shown = Shown::default();
        shown.push(self.source, span, None, false);
        let (reading, _) = self.lines.read(&shown.text, Letters::of(&shown.text), &mut Inverse::new());
        for (place, c) in reading.places.iter().zip(reading.text.chars()) {
            let unit = shown.units.partition_point(|unit| unit.at < *place);
            shown.write(self.source, &shown.units[unit], c, &mut self.out);
        }
    }
}
