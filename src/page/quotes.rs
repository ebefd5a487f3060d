//! The quote marks of languages, for renderers that must set them themselves.
//!
//! An inline quotation is quoted in the manner of the language *around* it (CLDR, delimiters); one inside another takes the
//! second pair. HTML leaves the marks to the browser, which does the same.

use crate::lang::LanguageTag;

/// The two pairs of quote marks of a language: of a quotation, and of one inside it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct QuoteMarks([(&'static str, &'static str); 2]);

impl QuoteMarks {
    /// Those of `language`; English ones where we know no better.
    pub(crate) fn of(language: &LanguageTag) -> QuoteMarks {
        const GUILLEMETS: (&str, &str) = ("\u{ab}", "\u{bb}");
        QuoteMarks(match language.language() {
            "he" | "yi" => [("\u{201d}", "\u{201d}"), ("\u{2019}", "\u{2019}")],
            "ar" | "ur" => [("\u{201d}", "\u{201c}"), ("\u{2019}", "\u{2018}")],
            "fa" => [GUILLEMETS, ("\u{2039}", "\u{203a}")],
            "ru" => [GUILLEMETS, ("\u{201e}", "\u{201c}")],
            "es" => [GUILLEMETS, ("\u{201c}", "\u{201d}")],
            "fr" => [("\u{ab}\u{a0}", "\u{a0}\u{bb}"), ("\u{201c}", "\u{201d}")],
            "de" => [("\u{201e}", "\u{201c}"), ("\u{201a}", "\u{2018}")],
            _ => [("\u{201c}", "\u{201d}"), ("\u{2018}", "\u{2019}")],
        })
    }

    /// The pair at that depth of nesting: the two take turns.
    pub(crate) fn at(self, depth: usize) -> (&'static str, &'static str) {
        self.0[depth % 2]
    }
}
