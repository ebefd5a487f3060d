//! The author's words, as they are.

use super::inlines::{Lines, line};
use super::{Stage, language};
use crate::article::{Block, Directed, Role};
use crate::diagnostic::{Code, Diagnostic};
use crate::lang::{Direction, LanguageTag};
use crate::page::{Inline, Passage, Phrase, controls_by_name};
use crate::text::{MarkKind, Span};

impl Stage<'_> {
    /// A block as a passage of its own language and direction.
    pub(super) fn prose(&mut self, block: &Block<Directed>, role: Role) -> Passage {
        if role == Role::Preformatted && is_code(block) {
            return self.code(block);
        }
        let whole = Span::new(0, block.text.text.len());
        let language = self.language_of(block, whole);
        let lines = if role == Role::Preformatted { Lines::Keep } else { Lines::Break };
        let content = self.line(block, whole, &language, lines);
        Passage {
            role,
            language,
            direction: block.state.directions.direction,
            content,
            message: None,
            source: block.source,
        }
    }

    /// Code: in no language of people, from left to right, not a character of it isolated or live.
    fn code(&self, block: &Block<Directed>) -> Passage {
        Passage {
            role: Role::Preformatted,
            language: self.article_language.clone(),
            direction: Direction::Ltr,
            content: vec![Inline::Text(controls_by_name(&block.text.text).into_owned())],
            message: None,
            source: block.source,
        }
    }

    /// A part of a block as a passage: its language and direction are those of its own words.
    pub(super) fn part(&mut self, block: &Block<Directed>, span: Span, role: Role) -> Passage {
        let language = self.language_of(block, span);
        let direction = language::direction_of(&block.text.text, span, &block.state);
        let content = unwrapped(self.line(block, span, &language, Lines::Break), direction);
        Passage { role, language, direction, content, message: None, source: block.source }
    }

    /// A part of a block as a phrase for a message of the page.
    pub(super) fn phrase(&mut self, block: &Block<Directed>, span: Span) -> Phrase {
        let Passage { language, direction, content, .. } = self.part(block, span, Role::Paragraph);
        let known = language::of_span(&block.state.segments, span).is_some();
        let speaks = language::majority(&block.text.text[span.range()]).is_some();
        let tokens = &block.state.segments.tokens;
        let token = tokens.iter().any(|token| token.span.start < span.end && span.start < token.span.end);
        // The catalog decides whether its message needs the isolate. A number, a time, a telephone number runs from left to
        // right, whatever is around.
        let isolate = if speaks { Some(direction) } else { token.then_some(Direction::Ltr) };
        Phrase { language: known.then_some(language), isolate, content }
    }

    /// The nodes of a part of a block; what had to be mended or left out is told.
    pub(super) fn line(
        &mut self,
        block: &Block<Directed>,
        span: Span,
        language: &LanguageTag,
        lines: Lines,
    ) -> Vec<Inline> {
        let line = line(&block.text, span, &block.state, language, lines);
        line.refused.iter().for_each(|address| self.refused(address, block));
        if line.mended > 0 {
            let message =
                format!("{} bidi controls reached beyond their text; they were closed or dropped", line.mended);
            self.diagnostics.push(Diagnostic::new(Code::ControlsUnbalanced, message).at(block.source));
        }
        line.content
    }

    /// Says that an address was left out.
    pub(super) fn refused(&mut self, address: &str, block: &Block<Directed>) {
        let message = format!("the address `{}` is none that a page may carry, and was left out", shown(address));
        self.diagnostics.push(Diagnostic::new(Code::AddressRefused, message).at(block.source));
    }

    /// The language of a part of a block: of its words, else the block's, else the article's.
    pub(super) fn language_of(&self, block: &Block<Directed>, span: Span) -> LanguageTag {
        let segments = &block.state.segments;
        let whole = span.len() == block.text.text.len();
        let words = if whole { None } else { language::of_span(segments, span) };
        let language = words.unwrap_or(&segments.language);
        if language.is_und() && language.script().is_none() { self.article_language.clone() } else { language.clone() }
    }
}

/// Nodes that are one isolate of the direction that they will be laid out in anyway, without it.
fn unwrapped(mut content: Vec<Inline>, direction: Direction) -> Vec<Inline> {
    match content.as_mut_slice() {
        [Inline::Phrase(Phrase { language: None, isolate: Some(isolate), content })] if *isolate == direction => {
            std::mem::take(content)
        }
        _ => content,
    }
}

/// Whether a preformatted block is code; verses in right-to-left letters are not.
fn is_code(block: &Block<Directed>) -> bool {
    let marked = block.text.marks.iter().any(|mark| mark.kind == MarkKind::Code);
    marked || language::majority(&block.text.text) != Some(Direction::Rtl)
}

/// Whether a block holds pictures and no words.
pub(super) fn is_picture(block: &Block<Directed>) -> bool {
    block.text.text.trim().is_empty() && block.text.marks.iter().any(|mark| matches!(mark.kind, MarkKind::Image { .. }))
}

/// An address for a message to a person: short, on one line, its controls visible.
fn shown(address: &str) -> String {
    address.chars().take(80).flat_map(char::escape_debug).collect()
}
