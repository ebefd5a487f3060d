//! What is known of a page at its end.

use super::element::Element;
use super::flow::Around;
use crate::bidi::LetterStatistics;
use crate::check::passage::Passage;
use crate::lang::{Direction, LanguageTag};
use crate::segment::{SegmentOptions, segment};
use crate::text::SourceSpan;

/// How much of the words is kept to tell the language from, in bytes.
const SAMPLE: usize = 1 << 14;

/// What is known of a page at its end.
#[derive(Debug, Default)]
pub(in crate::check) struct PageFacts {
    pub(in crate::check) html: Option<Element>,
    pub(in crate::check) head: Option<Element>,
    pub(in crate::check) body: Option<Element>,
    /// The encoding that the page declares, and where.
    pub(in crate::check) charset: Option<(String, SourceSpan)>,
    /// Whether it begins with a byte order mark.
    pub(in crate::check) has_mark: bool,
    /// Whether it is XML.
    pub(in crate::check) is_xml: bool,
    /// The language of the book that it is part of.
    pub(in crate::check) book_language: Option<LanguageTag>,
    /// The letters of its texts.
    pub(in crate::check) ltr: usize,
    pub(in crate::check) rtl: usize,
    sample: String,
}

impl PageFacts {
    /// Takes a text of the page into account.
    pub(super) fn count(&mut self, passage: &Passage) {
        if passage.text.is_ascii() {
            self.ltr += passage.text.bytes().filter(u8::is_ascii_alphabetic).count();
        } else {
            let statistics = LetterStatistics::new(&passage.text, &[]);
            self.ltr += statistics.ltr;
            self.rtl += statistics.rtl;
        }
        if self.sample.len() + passage.text.len() < SAMPLE {
            self.sample.push_str(&passage.text);
            self.sample.push('\n');
        }
    }

    /// The language that most of its words are in, where they are many enough to tell.
    pub(in crate::check) fn spoken_language(&self) -> Option<LanguageTag> {
        const WORDS: usize = 8;
        if self.sample.split_whitespace().filter(|word| word.contains(char::is_alphabetic)).count() < WORDS {
            return None;
        }
        let segments = segment(&self.sample, &SegmentOptions::default());
        Some(segments.language).filter(|language| !language.is_und())
    }

    /// The language that `html` declares, or the book.
    pub(in crate::check) fn language(&self) -> Option<LanguageTag> {
        self.html.as_ref().and_then(Element::language).or_else(|| self.book_language.clone())
    }

    /// The direction that most of its letters have.
    pub(in crate::check) fn spoken_direction(&self) -> Direction {
        if self.rtl > self.ltr { Direction::Rtl } else { Direction::Ltr }
    }

    /// Whether it is laid out from right to left, or should be.
    pub(in crate::check) fn is_right_to_left(&self) -> bool {
        let is = |element: &Option<Element>| {
            element.as_ref().is_some_and(|element| Around::default().within(element).is_right_to_left())
        };
        let by_language = self.language().and_then(|language| language.direction()) == Some(Direction::Rtl);
        is(&self.html) || is(&self.body) || by_language || self.rtl > self.ltr
    }
}
