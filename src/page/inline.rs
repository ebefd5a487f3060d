//! The nodes of a line of text.
//!
//! One tree for the words of the author and those of the site, so that there is one isolation policy, and three printers
//! for it: HTML prints `<bdi lang dir>`, plain text prints isolate characters, and addresses, ids and file names neither.

use crate::lang::{Direction, LanguageTag};

/// A node of a line of text.
#[derive(Clone, Debug, PartialEq)]
pub enum Inline {
    /// Text in logical order.
    Text(String),
    /// A phrase with a language or a direction of its own.
    Phrase(Phrase),
    /// Stress.
    Emphasis(Vec<Inline>),
    /// Importance.
    Strong(Vec<Inline>),
    /// Code.
    Code(String),
    /// An inline quotation; the renderer sets the quote marks of the language around it.
    Quotation(Vec<Inline>),
    /// A title of a work.
    Title(Vec<Inline>),
    /// A link.
    Link {
        /// The address; already one that a page may carry.
        href: String,
        /// The language of what it leads to, where that is another.
        hreflang: Option<LanguageTag>,
        /// What is clicked.
        content: Vec<Inline>,
    },
    /// An image in the line.
    Image {
        /// The address; already one that a page may carry.
        src: String,
        /// Its text alternative.
        alt: String,
    },
    /// A date or time.
    Time {
        /// ISO 8601.
        datetime: String,
        /// As printed.
        content: Vec<Inline>,
    },
    /// A line break that the author wanted.
    LineBreak,
}

/// A phrase with a language or a direction of its own.
#[derive(Clone, Debug, PartialEq)]
pub struct Phrase {
    /// The language, where it is another than around.
    pub language: Option<LanguageTag>,
    /// The direction, where the phrase is isolated; `None` only labels it.
    pub isolate: Option<Direction>,
    /// What it says.
    pub content: Vec<Inline>,
}
