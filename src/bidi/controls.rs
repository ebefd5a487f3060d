//! Explicit formatting characters that are never closed, or close nothing.

use super::uba::{Class, class_of};
use crate::text::Span;

/// An explicit formatting character without its partner.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct UnbalancedControl {
    /// Where it stands.
    pub span: Span,
    /// What is wrong with it.
    pub fault: ControlFault,
}

/// What is wrong with an explicit formatting character.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum ControlFault {
    /// An embedding, override or isolate that is open when its paragraph ends, or when an isolate around it is closed.
    Unclosed,
    /// A PDF or PDI that closes nothing.
    Stray,
}

/// Whether a character only directs the layout: explicit formatting (UAX #9, 2.1 to 2.4) and the three marks (2.6).
///
/// ```
/// assert!(targum::bidi::is_bidi_control('\u{2067}') && !targum::bidi::is_bidi_control('\u{200B}'));
/// ```
pub const fn is_bidi_control(c: char) -> bool {
    matches!(c, '\u{61C}' | '\u{200E}' | '\u{200F}' | '\u{202A}'..='\u{202E}' | '\u{2066}'..='\u{2069}')
}

/// The explicit formatting characters without a partner (BD9, BD11), in the order of the text. The layout closes them
/// within their paragraph (X8) or passes them over, but text that is cut or joined with other text would carry them along.
///
/// ```
/// use targum::Span;
/// use targum::bidi::{ControlFault, UnbalancedControl, unbalanced_controls};
///
/// let unclosed = UnbalancedControl { span: Span::new(0, 3), fault: ControlFault::Unclosed };
/// let stray = UnbalancedControl { span: Span::new(5, 8), fault: ControlFault::Stray };
/// assert_eq!(unbalanced_controls("\u{2067}a\n\u{202C}"), [unclosed, stray]);
/// assert!(unbalanced_controls("\u{2067}a\u{2069}").is_empty());
/// ```
pub fn unbalanced_controls(text: &str) -> Vec<UnbalancedControl> {
    let mut found = Vec::new();
    // All explicit formatting characters begin with the same byte; most texts have none.
    if memchr::memchr(0xE2, text.as_bytes()).is_none() {
        return found;
    }
    let mut open = Open::default();
    for (at, c) in text.char_indices() {
        let (class, span) = (class_of(c), Span::new(at, at + c.len_utf8()));
        let is_closing = match class {
            Class::LRE | Class::RLE | Class::LRO | Class::RLO => {
                open.controls.push((span, false));
                continue;
            }
            Class::LRI | Class::RLI | Class::FSI => {
                open.controls.push((span, true));
                open.isolates += 1;
                continue;
            }
            // X7: it closes the innermost embedding, not through an isolate.
            Class::PDF => open.controls.pop_if(|&mut (_, is_isolate)| !is_isolate).is_some(),
            // X6a: it closes the innermost isolate, with the embeddings inside.
            Class::PDI => open.close_isolate(&mut found),
            Class::B => {
                open.close_all(&mut found);
                continue;
            }
            _ => continue,
        };
        if !is_closing {
            found.push(UnbalancedControl { span, fault: ControlFault::Stray });
        }
    }
    open.close_all(&mut found);
    found.sort_by_key(|control| control.span);
    found
}

/// A text without isolates, and without controls that have no partner; and how many characters were taken out. Marks, and
/// embeddings and overrides that are closed, stay: they may be what sets the order right.
///
/// ```
/// use targum::bidi::strip_controls;
/// assert_eq!(strip_controls("\u{2066}C++\u{2069}, \u{202B}\u{5D0}\u{200F}"), ("C++, \u{5D0}\u{200F}".to_owned(), 3));
/// ```
pub fn strip_controls(text: &str) -> (String, usize) {
    let is_isolate = |c: char| matches!(c, '\u{2066}'..='\u{2069}');
    let without = text.replace(is_isolate, "");
    // Without isolates, what was open inside of one may meet another partner.
    let unbalanced = unbalanced_controls(&without);
    let count = (text.len() - without.len()) / '\u{2066}'.len_utf8() + unbalanced.len();
    let mut out = String::with_capacity(without.len());
    let mut at = 0;
    for control in unbalanced {
        out.push_str(&without[at..control.span.start]);
        at = control.span.end;
    }
    out.push_str(&without[at..]);
    (out, count)
}

/// The controls that are open, and how many of them are isolates.
#[derive(Default)]
struct Open {
    controls: Vec<(Span, bool)>,
    isolates: usize,
}

impl Open {
    /// Closes the innermost isolate; the embeddings in it are reported. Whether there was one.
    fn close_isolate(&mut self, found: &mut Vec<UnbalancedControl>) -> bool {
        if self.isolates == 0 {
            return false;
        }
        self.isolates -= 1;
        while let Some((span, false)) = self.controls.pop() {
            found.push(UnbalancedControl { span, fault: ControlFault::Unclosed });
        }
        true
    }

    /// The end of a paragraph: what is open is reported.
    fn close_all(&mut self, found: &mut Vec<UnbalancedControl>) {
        self.isolates = 0;
        found
            .extend(self.controls.drain(..).map(|(span, _)| UnbalancedControl { span, fault: ControlFault::Unclosed }));
    }
}
