//! Characters that have no place in a text, and those that are noise at its ends.

use std::borrow::Cow;

use crate::diagnostic::{Code, Diagnostic};
use crate::text::SourceSpan;

/// Drops the characters that have no place in a text, and counts them.
#[derive(Debug, Default)]
pub(super) struct Controls {
    count: usize,
    first: Option<(char, Option<SourceSpan>)>,
}

impl Controls {
    /// The text without C0 and C1 controls but tab and newline, without DEL, noncharacters and byte order marks. A line
    /// separator or a vertical tab is a line break that the author wanted, so it becomes a newline. `at` is where the text
    /// stands in the source.
    pub(super) fn clean<'a>(&mut self, text: &'a str, at: Option<usize>) -> Cow<'a, str> {
        let Some(first) = text.char_indices().find(|&(_, c)| is_unfit(c)).map(|(index, _)| index) else {
            return Cow::Borrowed(text);
        };
        let mut clean = String::with_capacity(text.len());
        clean.push_str(&text[..first]);
        for (index, c) in text[first..].char_indices() {
            match c {
                '\u{B}' | '\u{2028}' => clean.push('\n'),
                _ if is_unfit(c) => self.drop(c, at.map(|at| at + first + index)),
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

    /// The one finding about all that was dropped.
    pub(super) fn diagnostic(self) -> Option<Diagnostic> {
        let (c, place) = self.first?;
        let message = match self.count {
            1 => format!("a character that has no place in a text was dropped: U+{:04X}", c as u32),
            n => format!("{n} characters that have no place in a text were dropped, the first U+{:04X}", c as u32),
        };
        Some(Diagnostic::new(Code::ControlsDropped, message).at(place))
    }
}

/// Whether [`Controls::clean`] replaces or drops the character.
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
