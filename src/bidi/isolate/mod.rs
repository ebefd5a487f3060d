//! Which phrases and tokens of a paragraph must be isolated for it to read right.
//!
//! A reader needs every phrase and every token in one piece, in its own direction, and the pieces in the direction of the
//! paragraph: that is the order in which the paragraph is shown when each of them is isolated. A stretch is isolated if and
//! only if the paragraph is shown in another order without its isolate: as the text stands, or with what comes before or
//! after the stretch taken away, so that the decision holds when a sentence is shortened.
//!
//! ```
//! use targum::{Direction, Span};
//! use targum::bidi::{Stretch, insert_isolates, isolates};
//!
//! // "of (paper), 15.3.2026": the name and the date would change places.
//! let text = "of \u{5D4}\u{5D0}\u{5E8}\u{5E5}, 15.3.2026";
//! let name = Stretch::phrase(Span::new(3, 11), Direction::Rtl, None);
//! let found = isolates(text, Direction::Ltr, &[name.clone()]);
//! assert_eq!(found[0].span, name.span);
//! assert_eq!(insert_isolates(text, &found), "of \u{2067}\u{5D4}\u{5D0}\u{5E8}\u{5E5}\u{2069}, 15.3.2026");
//!
//! // In the middle of a sentence, the same name needs none.
//! assert!(isolates("of \u{5D4}\u{5D0}\u{5E8}\u{5E5} today", Direction::Ltr, &[name]).is_empty());
//! ```

mod decide;
mod frame;
mod plain;
mod tidy;
mod trial;

pub use decide::Isolator;
pub use trial::insert_isolates;

use std::borrow::Cow;

use serde::Serialize;

use crate::lang::{Direction, LanguageTag};
use crate::text::Span;

/// A phrase that is laid out by itself: `<bdi lang dir>` in markup, an isolate initiator and PDI in plain text.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Isolate {
    /// Where; tight, without spaces at its ends.
    pub span: Span,
    /// The direction within.
    pub direction: Direction,
    /// The language within, where it is another than around.
    pub language: Option<LanguageTag>,
    /// Why: `opposite direction`, `phone`, `name`.
    pub reason: String,
}

/// A stretch of text that is read as one, in a direction of its own.
#[derive(Clone, Debug, PartialEq)]
pub struct Stretch {
    /// Where.
    pub span: Span,
    /// In which direction it is read.
    pub direction: Direction,
    /// Its language, where that is another than around.
    pub language: Option<LanguageTag>,
    /// What makes it one.
    pub kind: StretchKind,
    /// Why it would be isolated: `opposite direction`, `phone`, `name`.
    pub reason: Cow<'static, str>,
}

/// What makes one of a stretch of text.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum StretchKind {
    /// Words of one language. Punctuation at its ends may belong to the text around it, and is left out.
    Phrase,
    /// A token, punctuation and all: `C++`, `Yahoo!`, `-3.2%`.
    Token,
}

impl Stretch {
    /// A phrase in another language or direction.
    pub fn phrase(span: Span, direction: Direction, language: Option<LanguageTag>) -> Stretch {
        let reason = Cow::Borrowed("opposite direction");
        Stretch { span, direction, language, kind: StretchKind::Phrase, reason }
    }

    /// A token; `reason` is the name of its kind.
    pub fn token(span: Span, direction: Direction, reason: impl Into<Cow<'static, str>>) -> Stretch {
        Stretch { span, direction, language: None, kind: StretchKind::Token, reason: reason.into() }
    }
}

/// Decides what is isolated in a text of that base direction: [`Isolator::isolates`] with new buffers.
///
/// ```
/// use targum::{Direction, Span};
/// use targum::bidi::{Stretch, isolates};
///
/// let (text, plus) = ("\u{5D1}-C++ \u{5D5}\u{5D3}\u{5D9}", Span::new(3, 6));
/// let found = isolates(text, Direction::Rtl, &[Stretch::token(plus, Direction::Ltr, "code")]);
/// assert_eq!((found[0].span, found[0].direction), (plus, Direction::Ltr));
/// ```
pub fn isolates(text: &str, base: Direction, stretches: &[Stretch]) -> Vec<Isolate> {
    Isolator::new().isolates(text, base, stretches)
}
