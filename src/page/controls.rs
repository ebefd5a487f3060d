//! Bidi controls that an author left in a text.
//!
//! In prose they are kept, but must not reach beyond their block or phrase: what is not closed is closed, what closes
//! nothing is dropped (UAX #9 [BD9, BD11]). In names, code and addresses, where they can only deceive, they are shown by
//! name.
//!
//! [BD9, BD11]: https://www.unicode.org/reports/tr9/#BD9

use std::borrow::Cow;
use std::fmt::Write as _;

/// The text with embeddings, overrides and isolates shown by name: `U+202E`. The marks (U+200E, U+200F, U+061C), which move
/// nothing but what stands beside them, stay.
pub(crate) fn controls_by_name(text: &str) -> Cow<'_, str> {
    let explicit = |c: char| matches!(c, '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}');
    if !text.contains(explicit) {
        return Cow::Borrowed(text);
    }
    let mut out = String::with_capacity(text.len() + 8);
    for c in text.chars() {
        if explicit(c) {
            let _ = write!(out, "U+{:04X}", c as u32);
        } else {
            out.push(c);
        }
    }
    Cow::Owned(out)
}

/// Balances the controls of a text that comes in pieces. Each phrase that is isolated is a [scope](Balance::open) of its own.
#[derive(Debug, Default)]
pub(crate) struct Balance {
    /// What is open, innermost last: the character that closes it, or `None` for the start of a scope.
    open: Vec<Option<char>>,
    /// How many controls were closed or dropped.
    mended: usize,
}

impl Balance {
    /// How many controls had to be closed or dropped.
    pub(crate) fn mended(&self) -> usize {
        self.mended
    }

    /// Starts a scope.
    pub(crate) fn open(&mut self) {
        self.open.push(None);
    }

    /// Ends the scope: closes into `out` what was opened in it and is open still.
    pub(crate) fn close(&mut self, out: &mut String) {
        while let Some(Some(closer)) = self.open.pop() {
            out.push(closer);
            self.mended += 1;
        }
    }

    /// Appends `text` to `out`, without what closes nothing.
    pub(crate) fn append(&mut self, text: &str, out: &mut String) {
        // All explicit controls begin with the same byte; most texts have none.
        if memchr::memchr(0xe2, text.as_bytes()).is_none() {
            return out.push_str(text);
        }
        for c in text.chars() {
            let keep = match c {
                '\u{202a}' | '\u{202b}' | '\u{202d}' | '\u{202e}' => self.opened('\u{202c}'),
                '\u{2066}'..='\u{2068}' => self.opened('\u{2069}'),
                '\u{202c}' => self.closed_embedding(),
                '\u{2069}' => self.closed_isolate(),
                _ => true,
            };
            if keep {
                out.push(c);
            } else {
                self.mended += 1;
            }
        }
    }

    fn opened(&mut self, closer: char) -> bool {
        self.open.push(Some(closer));
        true
    }

    /// A PDF closes the innermost embedding, if no isolate is in between (X7).
    fn closed_embedding(&mut self) -> bool {
        let matches = self.open.last() == Some(&Some('\u{202c}'));
        if matches {
            self.open.pop();
        }
        matches
    }

    /// A PDI closes the innermost isolate and all embeddings inside it (X6a).
    fn closed_isolate(&mut self) -> bool {
        let scope = self.open.iter().rposition(Option::is_none).map_or(0, |at| at + 1);
        match self.open[scope..].iter().rposition(|open| *open == Some('\u{2069}')) {
            Some(at) => {
                self.open.truncate(scope + at);
                true
            }
            None => false,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn balanced(text: &str) -> (String, usize) {
        let (mut balance, mut out) = (Balance::default(), String::new());
        balance.append(text, &mut out);
        balance.close(&mut out);
        (out, balance.mended())
    }

    #[test]
    fn names_show_their_controls() {
        assert_eq!(controls_by_name("Dana \u{202e}iveL"), "Dana U+202EiveL");
        assert!(matches!(controls_by_name("Dana\u{200f} Levi"), Cow::Borrowed(_)));
    }

    #[test]
    fn what_is_open_is_closed_in_order() {
        assert_eq!(balanced("a\u{2067}b\u{202b}c"), ("a\u{2067}b\u{202b}c\u{202c}\u{2069}".into(), 2));
        assert_eq!(balanced("a\u{2067}b\u{202b}c\u{2069}d"), ("a\u{2067}b\u{202b}c\u{2069}d".into(), 0));
    }

    #[test]
    fn what_closes_nothing_is_dropped() {
        assert_eq!(balanced("a\u{2069}b\u{202c}"), ("ab".into(), 2));
        assert_eq!(
            balanced("\u{202b}\u{2066}a\u{202c}\u{2069}\u{202c}"),
            ("\u{202b}\u{2066}a\u{2069}\u{202c}".into(), 1)
        );
    }

    #[test]
    fn a_scope_cannot_close_what_was_opened_outside() {
        let (mut balance, mut out) = (Balance::default(), String::new());
        balance.append("\u{2067}a", &mut out);
        balance.open();
        balance.append("b\u{2069}\u{202e}", &mut out);
        balance.close(&mut out);
        balance.append("c\u{2069}", &mut out);
        balance.close(&mut out);
        assert_eq!(out, "\u{2067}ab\u{202e}\u{202c}c\u{2069}");
    }
}
