//! The tags and texts of a page, in order, and which of them are a line.

use std::ops::Range;

use crate::read::html::element::{self, Kind};
use crate::read::html::lex::{self, Tag, raw_text_end, skip_comment};
use crate::text::Span;

/// A part of the source. All parts tile it.
pub(super) struct Token<'a> {
    pub(super) part: Part,
    pub(super) span: Span,
    /// Of a tag.
    pub(super) name: &'a str,
    /// The number of the other tag of the element, where both stand in one line.
    pub(super) mate: Option<usize>,
}

/// How a part of the source is shown.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Part {
    Text {
        preformatted: bool,
    },
    /// The start tag of an element that is part of a line.
    Open,
    /// The end tag of one.
    Close,
    /// It is a picture, a control: one thing in a line.
    Object,
    /// Nothing of it is seen.
    Unseen,
    /// It ends a line, and its paragraph if `ends_paragraph`.
    Break {
        ends_paragraph: bool,
    },
}

/// How far up an end tag looks for its start tag.
const REACH: usize = 16;

/// The parts of a page.
pub(super) fn tokens(source: &str) -> Vec<Token<'_>> {
    let mut walk = Walk { source, tokens: Vec::new(), copied: 0, preformatted: 0 };
    walk.run();
    pair(&mut walk.tokens);
    walk.tokens
}

/// The numbers of the tokens of each line, in order, and whether it begins a paragraph.
pub(super) fn lines(tokens: &[Token<'_>]) -> Vec<(Range<usize>, bool)> {
    let (mut lines, mut start, mut begins) = (Vec::new(), 0, true);
    for (number, token) in tokens.iter().enumerate() {
        if let Part::Break { ends_paragraph } = token.part {
            lines.push((start..number, begins));
            begins = ends_paragraph;
            start = number + 1;
        }
    }
    lines.push((start..tokens.len(), begins));
    lines
}

struct Walk<'a> {
    source: &'a str,
    tokens: Vec<Token<'a>>,
    /// How much of the source is in the tokens.
    copied: usize,
    /// How many preformatted elements are open.
    preformatted: usize,
}

impl<'a> Walk<'a> {
    fn run(&mut self) {
        let bytes = self.source.as_bytes();
        let mut at = 0;
        while let Some(offset) = memchr::memchr(b'<', &bytes[at..]) {
            let start = at + offset;
            if let Some(tag) = Tag::at(self.source, start) {
                at = self.tag(&tag, start);
                continue;
            }
            at = skip_comment(bytes, start);
            if matches!(bytes.get(start + 1), Some(b'!' | b'?')) {
                // A declaration, if it is no comment.
                if at == start + 1 {
                    at = memchr::memchr(b'>', &bytes[start..]).map_or(bytes.len(), |length| start + length + 1);
                }
                self.push(Part::Unseen, Span::new(start, at), "");
            }
        }
        self.text(bytes.len());
    }

    /// Takes a tag, with its text if that is raw; gives where it ends.
    fn tag(&mut self, tag: &Tag<'a>, start: usize) -> usize {
        let name = tag.name.to_ascii_lowercase();
        let kind = element::kind(&name);
        let mut end = tag.end;
        let is_title = name == "title";
        if tag.raw_text && !is_title {
            let close = raw_text_end(self.source.as_bytes(), tag.end, tag.name);
            end = Tag::at(self.source, close).map_or(self.source.len(), |close| close.end);
        }
        let part = match name.as_str() {
            "br" => Part::Break { ends_paragraph: false },
            "script" | "style" => Part::Unseen,
            "input" | "embed" | "textarea" | "iframe" => Part::Object,
            _ if kind == Kind::Image => Part::Object,
            _ if kind != Kind::Inline => Part::Break { ends_paragraph: true },
            _ if matches!(tag.kind, lex::Kind::Void) => Part::Unseen,
            _ if tag.closes => Part::Close,
            _ => Part::Open,
        };
        self.push(part, Span::new(start, end), tag.name);
        if kind == Kind::Preformatted && !tag.raw_text {
            self.preformatted = if tag.closes { self.preformatted.saturating_sub(1) } else { self.preformatted + 1 };
        }
        if is_title && tag.raw_text {
            end = raw_text_end(self.source.as_bytes(), tag.end, tag.name);
        }
        end
    }

    fn push(&mut self, part: Part, span: Span, name: &'a str) {
        self.text(span.start);
        self.tokens.push(Token { part, span, name, mate: None });
        self.copied = span.end;
    }

    /// Takes the text up to `end`; a preformatted one is lines.
    fn text(&mut self, end: usize) {
        let (text, preformatted) = (&self.source[self.copied..end], self.preformatted > 0);
        if !preformatted {
            return self.stretch(Part::Text { preformatted }, text.len());
        }
        for line in text.split_inclusive('\n') {
            let length = line.trim_end_matches(['\n', '\r']).len();
            self.stretch(Part::Text { preformatted }, length);
            self.stretch(Part::Break { ends_paragraph: false }, line.len() - length);
        }
    }

    /// Takes the next bytes, if there are any.
    fn stretch(&mut self, part: Part, length: usize) {
        let span = Span::new(self.copied, self.copied + length);
        self.copied = span.end;
        if length > 0 {
            self.tokens.push(Token { part, span, name: "", mate: None });
        }
    }
}

/// Finds the start tag of each end tag in its line.
fn pair(tokens: &mut [Token<'_>]) {
    let mut open: Vec<usize> = Vec::new();
    for number in 0..tokens.len() {
        let name = tokens[number].name;
        match tokens[number].part {
            Part::Open => open.push(number),
            Part::Break { .. } => open.clear(),
            Part::Close => {
                let is_it = |above: &usize| tokens[*above].name.eq_ignore_ascii_case(name);
                let Some(above) = open.iter().rev().take(REACH).position(is_it) else { continue };
                let first = open[open.len() - above - 1];
                open.truncate(open.len() - above - 1);
                (tokens[first].mate, tokens[number].mate) = (Some(number), Some(first));
            }
            _ => {}
        }
    }
}
