//! What was recognised.

use crate::catalog::compile::kind::Kind;
use crate::catalog::compile::line::WEAK;
use crate::lang::LanguageTag;
use crate::text::Span;

/// A message that could have printed a line.
#[derive(Clone, Debug, PartialEq)]
pub struct Recognition {
    /// The id of the message.
    pub id: String,
    /// The language of the catalog.
    pub language: LanguageTag,
    /// The arguments, in the order of the text.
    pub captures: Vec<Capture>,
    /// Arguments that the words themselves tell, by name: `One comment` says that `count` is `1`.
    pub implied: Vec<(String, String)>,
    /// How many letters and digits of the line are the message's own words. Under [`Recognition::WEAK`] the words alone
    /// prove nothing, and the place of the line must speak for it.
    pub letters: usize,
}

impl Recognition {
    /// With fewer letters of its own than this, a message is recognised by little: English `By ...` has two.
    pub const WEAK: usize = WEAK;

    /// Whether so few letters matched that other evidence is needed.
    ///
    /// ```
    /// use targum::catalog::Catalogs;
    ///
    /// let found = &Catalogs::built_in().recognise("By Jane Doe")[0];
    /// assert_eq!((found.id.as_str(), found.is_weak()), ("byline", true));
    /// ```
    pub fn is_weak(&self) -> bool {
        self.letters < Recognition::WEAK
    }

    /// The argument of that name.
    pub fn capture(&self, name: &str) -> Option<&Capture> {
        self.captures.iter().find(|capture| capture.name == name)
    }
}

/// An argument of a recognised message.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Capture {
    /// Its name, without `$`.
    pub name: String,
    /// What kind of thing it should be.
    pub kind: Kind,
    /// Where it stands in the line, without spaces at its ends.
    pub span: Span,
}

/// A message at the end of a longer text.
#[derive(Clone, Debug, PartialEq)]
pub struct Trailing {
    /// Where the text before it ends, without the space or sign that separates the two.
    pub start: usize,
    /// The message; the spans of its captures count in the whole text.
    pub recognition: Recognition,
}
