//! Characters that have no place in a text, and those that are noise at its ends.

use std::borrow::Cow;

use unicode_normalization::char::is_combining_mark;

use super::entities::Entities;
use crate::diagnostic::{Code, Diagnostic};
use crate::text::SourceSpan;

/// How many characters without width may follow one another, be they joiners or variation selectors: more hide a message, or
/// are there to cost time.
const MOST_WITHOUT_WIDTH: usize = 8;
/// How many combining marks may stand on a letter: the bound of the stream-safe format (UAX #15, 13).
const MOST_MARKS: usize = 30;

/// Drops the characters that have no place in a text, and counts them.
#[derive(Debug, Default)]
pub(super) struct Cleaner {
    pub(super) entities: Entities,
    count: usize,
    first: Option<(char, Option<SourceSpan>)>,
}

impl Cleaner {
    /// The text without C0 and C1 controls but tab and newline, without DEL, noncharacters, byte order marks, tags that spell
    /// no flag, and what is too many of characters without width and of marks on a letter. A line separator or a vertical tab is
    /// a line break that the author wanted, so it becomes a newline. References that nobody decoded are seen to. `at` is where
    /// the text stands in the source.
    pub(super) fn clean<'a>(&mut self, text: &'a str, at: Option<usize>) -> Cow<'a, str> {
        match self.entities.treat(text, at) {
            Cow::Borrowed(text) => self.clean_code(text, at),
            Cow::Owned(decoded) => Cow::Owned(self.clean_code(&decoded, None).into_owned()),
        }
    }

    /// The same for code, which may speak of references.
    pub(super) fn clean_code<'a>(&mut self, text: &'a str, at: Option<usize>) -> Cow<'a, str> {
        let mut runs = Runs::default();
        let mut fits = |c: char| !is_unfit(c) && runs.go_on(c);
        let Some(first) = text.char_indices().find(|&(_, c)| !fits(c)).map(|(index, _)| index) else {
            return Cow::Borrowed(text);
        };
        let mut clean = String::with_capacity(text.len());
        clean.push_str(&text[..first]);
        for (index, c) in text[first..].char_indices() {
            match c {
                '\u{B}' | '\u{2028}' => clean.push('\n'),
                _ if is_unfit(c) || !runs.go_on(c) => self.drop(c, at.map(|at| at + first + index)),
                _ => clean.push(c),
            }
        }
        Cow::Owned(clean)
    }

    fn drop(&mut self, c: char, at: Option<usize>) {
        self.count += 1;
        let found = (c, at.map(|at| SourceSpan::new(at, at + c.len_utf8())));
        let earlier = |first: &(char, Option<SourceSpan>)| found.1 < first.1;
        if self.first.as_ref().is_none_or(earlier) {
            self.first = Some(found);
        }
    }

    /// The findings: one about all that was dropped, one about all references.
    pub(super) fn diagnostics(self) -> impl Iterator<Item = Diagnostic> {
        let dropped = self.first.map(|(c, place)| {
            let message = match self.count {
                1 => format!("a character that has no place in a text was dropped: U+{:04X}", c as u32),
                n => format!("{n} characters that have no place in a text were dropped, the first U+{:04X}", c as u32),
            };
            Diagnostic::new(Code::ControlsDropped, message).at(place)
        });
        dropped.into_iter().chain(self.entities.diagnostic())
    }
}

/// The characters that came one after another without a width of their own.
#[derive(Default)]
struct Runs {
    without_width: usize,
    marks: usize,
    /// Whether a black flag came, after which tags spell which flag it is (UTS #51, 1.4.6).
    flag: bool,
}

impl Runs {
    /// Counts the character, and says whether it has a place where it stands.
    fn go_on(&mut self, c: char) -> bool {
        match c {
            // Nothing of this before the combining marks, nor among the letters of the usual scripts.
            '\0'..='\u{2FF}' | '\u{400}'..='\u{482}' | '\u{5D0}'..='\u{5EA}' | '\u{620}'..='\u{64A}' => {
                *self = Runs::default();
                true
            }
            '\u{E0000}'..='\u{E007F}' => self.flag,
            '\u{200B}'..='\u{200F}' | '\u{2060}'..='\u{2064}' | '\u{FE00}'..='\u{FE0F}' | '\u{E0100}'..='\u{E01EF}' => {
                self.without_width += 1;
                self.without_width <= MOST_WITHOUT_WIDTH
            }
            _ if is_combining_mark(c) => {
                self.marks += 1;
                self.marks <= MOST_MARKS
            }
            _ => {
                *self = Runs { flag: c == '\u{1F3F4}', ..Runs::default() };
                true
            }
        }
    }
}

/// Whether [`Cleaner::clean`] replaces or drops the character wherever it stands.
fn is_unfit(c: char) -> bool {
    match c {
        '\t' | '\n' => false,
        ' '..='~' => false,
        '\u{2028}' | '\u{FEFF}' => true,
        '\u{FDD0}'..='\u{FDEF}' => true,
        _ => c.is_control() || c as u32 & 0xFFFE == 0xFFFE,
    }
}

/// Whether the character is noise at the ends of a line: white space of any kind, and what is as wide as nothing. Bidi
/// controls and joiners are the author's.
pub(super) fn is_noise(c: char) -> bool {
    c.is_whitespace() || matches!(c, '\u{180E}' | '\u{200B}' | '\u{2060}' | '\u{FEFF}')
}

/// The text without noise at its ends.
pub(super) fn trim(text: &str) -> &str {
    text.trim_matches(is_noise)
}

/// Whether a reader would see nothing of the text.
pub(super) fn is_blank(text: &str) -> bool {
    text.chars().all(|c| is_noise(c) || is_unfit(c) || is_invisible(c))
}

/// Soft hyphens, joiners, bidi controls and variation selectors.
fn is_invisible(c: char) -> bool {
    matches!(c,
        '\u{AD}' | '\u{61C}' | '\u{200C}'..='\u{200F}' | '\u{202A}'..='\u{202E}' | '\u{2061}'..='\u{206F}' | '\u{FE00}'..='\u{FE0F}')
}

#[cfg(test)]
mod tests {
    use super::*;

    fn clean(text: &str) -> String {
        Cleaner::default().clean(text, None).into_owned()
    }

    #[test]
    fn tags_stay_only_where_they_spell_a_flag() {
        let wales = "\u{1F3F4}\u{E0067}\u{E0062}\u{E0077}\u{E006C}\u{E0073}\u{E007F}";
        assert_eq!(clean(wales), wales);
        assert_eq!(clean("a\u{E0041}\u{E0042}b"), "ab");
    }

    #[test]
    fn floods_are_cut() {
        assert_eq!(clean(&format!("a{}b", "\u{200B}".repeat(500))).chars().count(), 2 + MOST_WITHOUT_WIDTH);
        assert_eq!(clean(&format!("a{}b", "\u{301}".repeat(500))).chars().count(), 2 + MOST_MARKS);
        let family = "\u{1F469}\u{200D}\u{1F469}\u{200D}\u{1F467}\u{FE0F}";
        assert_eq!(clean(family), family);
        let pointed = "\u{5D1}\u{5BC}\u{5B0}\u{596}".repeat(20);
        assert_eq!(clean(&pointed), pointed);
    }
}
