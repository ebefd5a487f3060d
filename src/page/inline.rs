//! The nodes of a line of text.
//!
//! One tree for the words of the author and those of the site, so that there is one isolation policy, and three printers
//! for it: HTML prints `<bdi lang dir>`, plain text prints isolate characters, and addresses, ids and file names neither.

use super::quotes::QuoteMarks;
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
    /// Code. It always runs left to right, by itself.
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
        alt: Vec<Inline>,
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

/// How a printer of plain text shows isolates.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Isolates {
    /// As isolate initiators and U+2069: for titles, text alternatives and other text that markup cannot reach.
    Controls,
    /// Not at all: for addresses, names of files, and whoever lays the text out by itself.
    #[default]
    None,
}

/// U+2066 or U+2067: what opens an isolate of that direction.
pub(crate) const fn isolate_initiator(direction: Direction) -> char {
    match direction {
        Direction::Ltr => '\u{2066}',
        Direction::Rtl => '\u{2067}',
    }
}

/// U+2069, which closes an isolate.
pub(crate) const POP_DIRECTIONAL_ISOLATE: char = '\u{2069}';

impl Inline {
    /// The words of `content` alone, on one line; `language` is that of the line, and sets the quote marks.
    ///
    /// ```
    /// use targum::{Direction, Inline, Isolates, LanguageTag, Phrase};
    ///
    /// let line = [
    ///     Inline::Text("See ".into()),
    ///     Inline::Phrase(Phrase {
    ///         language: None,
    ///         isolate: Some(Direction::Rtl),
    ///         content: vec![Inline::Text("\u{5d4}\u{5d0}\u{5e8}\u{5e5}".into())],
    ///     }),
    /// ];
    /// let english: LanguageTag = "en".parse()?;
    /// assert_eq!(Inline::plain(&line, &english, Isolates::None), "See \u{5d4}\u{5d0}\u{5e8}\u{5e5}");
    /// assert_eq!(Inline::plain(&line, &english, Isolates::Controls), "See \u{2067}\u{5d4}\u{5d0}\u{5e8}\u{5e5}\u{2069}");
    /// # Ok::<(), targum::LanguageTagError>(())
    /// ```
    pub fn plain(content: &[Inline], language: &LanguageTag, isolates: Isolates) -> String {
        let mut out = String::new();
        Plain { isolates, marks: QuoteMarks::of(language), depth: 0 }.print(content, &mut out);
        out
    }
}

/// The printer of plain text.
struct Plain {
    isolates: Isolates,
    marks: QuoteMarks,
    /// How many quotations are open.
    depth: usize,
}

impl Plain {
    fn print(&mut self, content: &[Inline], out: &mut String) {
        for inline in content {
            match inline {
                Inline::Text(text) => out.push_str(text),
                Inline::Code(code) => self.isolated(Some(Direction::Ltr), out, |_, out| out.push_str(code)),
                Inline::Phrase(phrase) => {
                    self.isolated(phrase.isolate, out, |plain, out| plain.print(&phrase.content, out));
                }
                Inline::Quotation(content) => {
                    let (open, close) = self.marks.at(self.depth);
                    out.push_str(open);
                    self.depth += 1;
                    self.print(content, out);
                    self.depth -= 1;
                    out.push_str(close);
                }
                Inline::Emphasis(content)
                | Inline::Strong(content)
                | Inline::Title(content)
                | Inline::Link { content, .. }
                | Inline::Time { content, .. } => self.print(content, out),
                Inline::Image { alt, .. } => self.print(alt, out),
                Inline::LineBreak => out.push(' '),
            }
        }
    }

    fn isolated(&mut self, isolate: Option<Direction>, out: &mut String, content: impl FnOnce(&mut Self, &mut String)) {
        match isolate {
            Some(direction) if self.isolates == Isolates::Controls => {
                out.push(isolate_initiator(direction));
                content(self, out);
                out.push(POP_DIRECTIONAL_ISOLATE);
            }
            _ => content(self, out),
        }
    }
}
