//! What is known of a block after each stage.

use serde::Serialize;

use super::{Role, Timestamp};
use crate::bidi::Isolate;
use crate::closed_enum::closed_enum;
use crate::lang::{Direction, LanguageTag};
use crate::text::Span;

/// After `read`: the block itself, and where on its page it stood.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Read {
    /// Whether it stood beside the main text of a page, between its headline and its end: a byline, a date, a caption, or a
    /// line of the site. `label` tells which.
    pub beside: bool,
}

/// After `label`.
#[derive(Clone, Debug, PartialEq)]
pub struct Labelled {
    /// What the block is for.
    pub label: Label,
}

/// After `segment`.
#[derive(Clone, Debug, PartialEq)]
pub struct Segmented {
    /// What the block is for.
    pub label: Label,
    /// Which words are in which language, and which tokens need care.
    pub segments: Segments,
}

/// After `resolve`.
#[derive(Clone, Debug, PartialEq)]
pub struct Directed {
    /// What the block is for.
    pub label: Label,
    /// Which words are in which language, and which tokens need care.
    pub segments: Segments,
    /// The base direction, and what is isolated.
    pub directions: Directions,
}

/// What a block is for.
#[derive(Clone, Debug, PartialEq)]
pub struct Label {
    /// Its role.
    pub role: Role,
    /// The catalog message that could have printed it, and with which arguments.
    pub message: Option<Box<Message>>,
    /// The parts of a reader's comment.
    pub comment: Option<Box<CommentParts>>,
    /// Why, in a few words: `first line of text`, `matches credit (en)`.
    pub reason: String,
}

/// A catalog message that was recognised in a text.
#[derive(Clone, Debug, PartialEq)]
pub struct Message {
    /// Its id in the catalogs, such as `caption-credit`.
    pub id: String,
    /// The language of the catalog that matched.
    pub language: LanguageTag,
    /// Its arguments, in the order of the text.
    pub arguments: Vec<Argument>,
}

impl Message {
    /// The argument of that name.
    pub fn argument(&self, name: &str) -> Option<&Argument> {
        self.arguments.iter().find(|argument| argument.name == name)
    }
}

/// An argument of a recognised message.
#[derive(Clone, Debug, PartialEq)]
pub struct Argument {
    /// Its name, without `$`.
    pub name: String,
    /// What it says, trimmed, as printed.
    pub value: String,
    /// Where it stands in the block's text.
    pub span: Span,
    /// The date that it names, where it is one and could be told.
    pub timestamp: Option<Timestamp>,
}

/// The parts of a reader's comment within its block's text.
#[derive(Clone, Debug, PartialEq)]
pub struct CommentParts {
    /// The number that the site gave it, as printed: digits only.
    pub number: Option<Span>,
    /// The heading that its author gave it.
    pub title: Option<Span>,
    /// The name of who wrote it.
    pub author: Option<Span>,
    /// When, as printed.
    pub printed: Option<Span>,
    /// When.
    pub published: Option<Timestamp>,
    /// What was written, without the lines above.
    pub body: Span,
}

/// The language of every word of a text, and the tokens in it that need care.
#[derive(Clone, Debug, PartialEq)]
pub struct Segments {
    /// The language of the text as a whole; `und` where no word speaks.
    pub language: LanguageTag,
    /// Runs of one language. They tile the text: no gap, no overlap, none empty. An empty text has none.
    pub runs: Vec<Run>,
    /// The tokens, in order, apart from one another.
    pub tokens: Vec<Token>,
}

/// A stretch of text in one language.
#[derive(Clone, Debug, PartialEq)]
pub struct Run {
    /// Where.
    pub span: Span,
    /// Which language.
    pub language: LanguageTag,
    /// How that is known.
    pub evidence: Evidence,
}

/// How the language of a run is known.
#[derive(Clone, Copy, Debug, PartialEq, Serialize)]
#[serde(tag = "kind", rename_all = "lowercase")]
pub enum Evidence {
    /// The author said so.
    Declared,
    /// The script has only this language here, or a letter or word decides.
    Script,
    /// The model of the script says so.
    Statistics {
        /// The probability that the language is right, 0 to 1.
        confidence: f32,
    },
    /// Nothing in the run speaks (digits, punctuation); it goes with its neighbour or the article.
    Inherited,
}

impl Evidence {
    /// How sure the language is, 0 to 1. What goes with its neighbour says nothing itself: even odds.
    ///
    /// ```
    /// assert_eq!(targum::Evidence::Statistics { confidence: 0.9 }.confidence(), 0.9);
    /// ```
    pub const fn confidence(self) -> f32 {
        match self {
            Evidence::Declared | Evidence::Script => 1.0,
            Evidence::Statistics { confidence } => confidence,
            Evidence::Inherited => 0.5,
        }
    }
}

/// A token that a bidirectional layout may break, such as `+972-3-608-2222` or `C++`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Token {
    /// Where.
    pub span: Span,
    /// What it is.
    pub kind: TokenKind,
}

closed_enum! {
    /// The kinds of token.
    #[non_exhaustive]
    pub enum TokenKind {
        /// A number with its sign, unit or currency.
        Number = "number",
        /// Two numbers or times and what joins them: a range, a score, a ratio.
        Range = "range",
        /// A date, with or without a time.
        Date = "date",
        /// A time of day.
        Time = "time",
        /// A telephone number.
        Phone = "phone",
        /// An e-mail address.
        Email = "email",
        /// A URL or host name.
        Url = "url",
        /// A file path.
        Path = "path",
        /// `@handle`.
        Handle = "handle",
        /// `#tag`.
        Hashtag = "hashtag",
        /// Code, an identifier, a version, a name such as `C++`.
        Code = "code",
        /// A name or abbreviation that ends in punctuation of its own: `Yahoo!`, `U.S.`, `Acme Inc.`.
        Name = "name",
        /// A formula.
        Formula = "formula",
    }
}

/// The layout of a block: its base direction, and what is isolated in it.
#[derive(Clone, Debug, PartialEq)]
pub struct Directions {
    /// The base direction.
    pub direction: Direction,
    /// Why: `declared`, `majority of letters`, `article`.
    pub reason: String,
    /// What is isolated, in order; they may nest, and never overlap.
    pub isolates: Vec<Isolate>,
}
