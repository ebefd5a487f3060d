//! A text that is laid out as one, with its place in the source and what its author said of it.

use super::html::Element;
use super::source_map::SourceMap;
use crate::article::Segments;
use crate::bidi::Isolate;
use crate::lang::{Direction, LanguageTag};
use crate::text::{Mark, SourceSpan, Span};

/// A text that is laid out as one: a block of a page, a title, an attribute, a paragraph of Markdown, a pattern of a catalog.
#[derive(Debug)]
pub(super) struct Passage {
    /// What a reader reads, in logical order. Where markup isolates, isolate characters stand for it.
    pub(super) text: String,
    /// Where it stands, which tells what can be done about it.
    pub(super) setting: Setting,
    /// Its base direction.
    pub(super) base: Direction,
    /// How the base direction is known.
    pub(super) base_from: BaseFrom,
    /// The language that was declared for it.
    pub(super) language: Option<LanguageTag>,
    /// The element that it is all the content of.
    pub(super) owner: Option<Element>,
    /// Languages that were declared for phrases.
    pub(super) marks: Vec<Mark>,
    /// Elements within that isolate, or hold code.
    pub(super) phrases: Vec<PhraseElement>,
    /// Its languages and tokens, and what has to be isolated; `None` where nothing could run against anything.
    pub(super) order: Option<Order>,
    pub(super) map: SourceMap,
}

/// Where a text stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Setting {
    /// Where tags can be put.
    Markup,
    /// Where only characters can: a title, an attribute.
    Plain {
        /// [`PAGE_TITLE`], or the name of the attribute.
        name: &'static str,
    },
    /// An address.
    Address,
    /// A text without a layout of its own: a text file, a pattern of a catalog.
    Prose,
    /// Code.
    Code,
}

/// The name of the title of a page, as a plain text.
pub(super) const PAGE_TITLE: &str = "title element";

/// How a base direction is known.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum BaseFrom {
    /// `dir` on an element around, or the language of the page.
    Around,
    /// `dir` on the element itself.
    Own,
    /// `dir=auto`: the first strong character.
    Auto,
    /// Nothing is declared: most of its letters.
    Letters,
}

/// An element within a passage that isolates, or holds code.
#[derive(Clone, Debug)]
pub(super) struct PhraseElement {
    /// Its text, in the passage.
    pub(super) span: Span,
    /// Its start tag.
    pub(super) element: Element,
    /// Whether it isolates.
    pub(super) isolates: bool,
}

/// What the layout of a passage needs.
#[derive(Debug)]
pub(super) struct Order {
    pub(super) segments: Segments,
    pub(super) isolates: Vec<Isolate>,
    /// The direction that most letters have, if that is not the base direction.
    pub(super) majority_against: Option<Direction>,
    /// The same, if the letters are many times as many, and the text is shown in another order in that direction.
    pub(super) other_direction: Option<Direction>,
    /// The same, if no letter has the base direction.
    pub(super) only_direction: Option<Direction>,
}

impl Passage {
    /// A text that stands at `at` in the source as it is.
    pub(super) fn verbatim(text: &str, at: usize, setting: Setting) -> Passage {
        let mut map = SourceMap::default();
        map.verbatim(0, SourceSpan::new(at, at + text.len()), 0);
        Passage {
            text: text.to_owned(),
            setting,
            base: Direction::Ltr,
            base_from: BaseFrom::Letters,
            language: None,
            owner: None,
            marks: Vec::new(),
            phrases: Vec::new(),
            order: None,
            map,
        }
    }

    /// The source of a span of the text.
    pub(super) fn source(&self, span: Span) -> SourceSpan {
        self.map.source(span)
    }

    /// The source of the whole text.
    pub(super) fn whole(&self) -> SourceSpan {
        self.source(Span::new(0, self.text.len()))
    }

    /// The author's characters, each with its span in the text.
    pub(super) fn characters(&self) -> impl Iterator<Item = (Span, char)> {
        let spans = self.text.char_indices().map(|(at, c)| (Span::new(at, at + c.len_utf8()), c));
        spans.filter(|(span, c)| c.is_ascii() || self.map.is_authors(span.start))
    }

    /// Runs of the author's characters of which `test` holds.
    pub(super) fn runs_of(&self, test: impl Fn(char) -> bool) -> Vec<Span> {
        let mut runs: Vec<Span> = Vec::new();
        if self.text.is_ascii() {
            return runs;
        }
        for (span, _) in self.characters().filter(|&(_, c)| test(c)) {
            match runs.last_mut().filter(|last| last.end == span.start) {
                Some(last) => last.end = span.end,
                None => runs.push(span),
            }
        }
        runs
    }

    /// Whether it is a text for readers.
    pub(super) fn is_prose(&self) -> bool {
        !matches!(self.setting, Setting::Code | Setting::Address)
    }
}
