//! What is shown of a source: its characters, each with the bytes that stand for it.

use crate::read::entities;
use crate::text::Span;

/// What stands for a picture or a control in a line, as the Unicode Standard (23.8) has it.
const OBJECT: char = '\u{FFFC}';

/// A text as it is shown.
#[derive(Default)]
pub(super) struct Shown {
    pub(super) text: String,
    pub(super) units: Vec<Unit>,
}

/// A character, or an object, in a text that is shown.
pub(super) struct Unit {
    /// Its byte in the text.
    pub(super) at: usize,
    /// What stands for it in the source.
    pub(super) source: Span,
    /// The number of the innermost element around it.
    pub(super) element: Option<usize>,
}

impl Shown {
    /// Adds a stretch of a source. White space is one blank as a browser shows it, unless it is `preformatted`.
    pub(super) fn push(&mut self, source: &str, span: Span, element: Option<usize>, preformatted: bool) {
        let mut at = span.start;
        while let Some(c) = source[at..span.end].chars().next() {
            let rest = &source[at..span.end];
            let (c, length) = match c {
                '&' => reference(rest),
                c if c.is_ascii_whitespace() && !preformatted => {
                    (' ', rest.len() - rest.trim_start_matches(|c: char| c.is_ascii_whitespace()).len())
                }
                c => (c, c.len_utf8()),
            };
            if c != ' ' || preformatted || !self.ends_with_blank() {
                self.push_unit(c, Span::new(at, at + length), element);
            }
            at += length;
        }
    }

    pub(super) fn push_object(&mut self, span: Span, element: Option<usize>) {
        self.push_unit(OBJECT, span, element);
    }

    /// Whether the unit is a tag, with what it holds.
    pub(super) fn is_object(source: &str, unit: &Unit) -> bool {
        unit.source.len() > 1 && source[unit.source.range()].starts_with('<')
    }

    /// Ends a line, so that no blank is one with the next line's.
    pub(super) fn end_line(&mut self) {
        self.text.push('\n');
    }

    /// The numbers of the units in a stretch of the text.
    pub(super) fn units_in(&self, span: Span) -> std::ops::Range<usize> {
        let first_from = |at: usize| self.units.partition_point(|unit| unit.at < at);
        first_from(span.start)..first_from(span.end)
    }

    /// The character that is shown of a unit.
    pub(super) fn character(&self, unit: &Unit) -> Option<char> {
        self.text[unit.at..].chars().next()
    }

    /// Writes a unit that is shown as `c` now, for which a mirrored one stood before, into a source.
    pub(super) fn write(&self, source: &str, unit: &Unit, c: char, out: &mut String) {
        let original = &source[unit.source.range()];
        match c {
            _ if self.character(unit) == Some(c) && !matches!(original, "&" | "<") => {
                out.push_str(original);
                // What follows now might become part of its name.
                let is_open = original.len() > 1 && original.starts_with('&') && !original.ends_with(';');
                out.push_str(if is_open && c != LETTER { ";" } else { "" });
            }
            '&' => out.push_str("&amp;"),
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            c => out.push(c),
        }
    }

    fn ends_with_blank(&self) -> bool {
        self.text.ends_with(' ')
    }

    fn push_unit(&mut self, c: char, source: Span, element: Option<usize>) {
        self.units.push(Unit { at: self.text.len(), source, element });
        self.text.push(c);
    }
}

/// What stands for a reference that is not known: nearly all are names of Latin letters.
const LETTER: char = 'a';

/// The character that a text begins with where that is an ampersand, and how many bytes stand for it.
fn reference(text: &str) -> (char, usize) {
    let name = text[1..].bytes().take_while(|byte| byte.is_ascii_alphanumeric() || *byte == b'#').count();
    if name == 0 {
        return ('&', 1);
    }
    let length = 1 + name + usize::from(text[1 + name..].starts_with(';'));
    let known = match &text[..length] {
        whole if whole.ends_with(';') => entities::reference(whole, 0),
        open => entities::reference(&format!("{open};"), 0),
    };
    (known.map_or(LETTER, |(c, _)| c), length)
}
