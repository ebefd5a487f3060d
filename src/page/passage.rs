//! A text that is laid out by itself.

use super::inline::{Inline, Isolates};
use crate::article::{Message, Role};
use crate::lang::{Direction, LanguageTag};
use crate::text::SourceSpan;

/// A text that is laid out by itself, what UAX #9 calls a paragraph: a headline, a paragraph, a caption, a cell, a name.
///
/// A renderer prints its language and direction only where they differ from those around it.
#[derive(Clone, Debug, PartialEq)]
pub struct Passage {
    /// What it is for.
    pub role: Role,
    /// Its language.
    pub language: LanguageTag,
    /// Its base direction.
    pub direction: Direction,
    /// Its words.
    pub content: Vec<Inline>,
    /// The catalog message that printed it, where the words are the page's own.
    pub message: Option<Message>,
    /// Where its words were read from, in the decoded source.
    pub source: Option<SourceSpan>,
}

impl Passage {
    /// Its words alone, on one line, for where markup cannot go.
    ///
    /// ```
    /// use targum::{Direction, Inline, Isolates, Passage, Role};
    ///
    /// let headline = Passage {
    ///     role: Role::Headline,
    ///     language: "en".parse()?,
    ///     direction: Direction::Ltr,
    ///     content: vec![Inline::Text("Rain at ".into()), Inline::Strong(vec![Inline::Text("last".into())])],
    ///     message: None,
    ///     source: None,
    /// };
    /// assert_eq!(headline.plain(Isolates::None), "Rain at last");
    /// # Ok::<(), targum::LanguageTagError>(())
    /// ```
    pub fn plain(&self, isolates: Isolates) -> String {
        Inline::plain(&self.content, &self.language, isolates)
    }
}
