//! A translation of a segment, and what is known of it.

use crate::article::Timestamp;
use crate::lang::LanguageTag;

/// From which language into which.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct LanguagePair {
    /// The language of the source.
    pub from: LanguageTag,
    /// The language of the target.
    pub into: LanguageTag,
}

impl LanguagePair {
    /// The pair of these languages.
    pub fn new(from: LanguageTag, into: LanguageTag) -> LanguagePair {
        LanguagePair { from, into }
    }

    /// Whether both languages are the same and written in the same script: `en-GB` to `he` matches `en` to `he-IL`.
    pub fn matches(&self, other: &LanguagePair) -> bool {
        self.from.same_language(&other.from) && self.into.same_language(&other.into)
    }
}

/// A segment, usually a sentence, and its translation.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Entry {
    /// The languages.
    pub pair: LanguagePair,
    /// The segment.
    pub source: String,
    /// Its translation.
    pub target: String,
    /// The segment before it, in the text that it comes from.
    pub previous: Option<String>,
    /// The segment after it.
    pub next: Option<String>,
    /// Where the translation comes from: a file, a tool, a person.
    pub origin: Option<String>,
    /// The field that it belongs to, such as `sports`.
    pub domain: Option<String>,
    /// When it was made or last changed.
    pub date: Option<Timestamp>,
}

impl Entry {
    /// An entry of which nothing more is known.
    ///
    /// ```
    /// use targum::translate::{Entry, LanguagePair};
    ///
    /// let pair = LanguagePair::new("en".parse()?, "he".parse()?);
    /// let entry = Entry::new(pair, "Good morning", "בוקר טוב");
    /// assert_eq!((entry.source.as_str(), entry.origin), ("Good morning", None));
    /// # Ok::<(), targum::LanguageTagError>(())
    /// ```
    pub fn new(pair: LanguagePair, source: impl Into<String>, target: impl Into<String>) -> Entry {
        Entry {
            pair,
            source: source.into(),
            target: target.into(),
            previous: None,
            next: None,
            origin: None,
            domain: None,
            date: None,
        }
    }
}
