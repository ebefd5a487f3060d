//! Where people put punctuation, by which a text is told from its reverse.

use super::strong;
use crate::bidi::uba::{Class, class_of};
use crate::lang::Direction;

/// How a text is punctuated.
pub(super) struct Punctuation {
    /// How often a mark stands where nobody puts it: after a blank what closes, before one what opens, at a letter what is
    /// apart from it.
    pub(super) faults: usize,
    /// Which quotations are open at its end.
    pub(super) quotations: Quotations,
}

/// Whether straight quotation marks, and whether others, are open: each mark opens what the last one closed.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Quotations {
    straight: bool,
    others: bool,
}

impl Quotations {
    fn is_open(self, mark: char) -> bool {
        if mark == '"' { self.straight } else { self.others }
    }

    /// Turns the kind of this mark, and gives whether it is open now.
    fn turn(&mut self, mark: char) -> bool {
        let open = if mark == '"' { &mut self.straight } else { &mut self.others };
        *open = !*open;
        *open
    }
}

fn is_quotation_mark(c: char) -> bool {
    matches!(c, '"' | '\u{AB}' | '\u{BB}' | '\u{201C}'..='\u{201E}')
}

/// Looks at each mark of a text, which begins with these quotations open.
pub(super) fn punctuation(text: &str, mut quotations: Quotations) -> Punctuation {
    let is_blank = |c: Option<char>| c.is_none_or(char::is_whitespace);
    let is_number = |c: Option<char>| c.is_some_and(|c| matches!(class_of(c), Class::EN | Class::ET));
    let is_letter = |c: Option<char>| c.is_some_and(char::is_alphabetic);
    let is_rtl = |c: Option<char>| c.and_then(|c| strong(class_of(c))) == Some(Direction::Rtl);
    let mut characters = text.chars().peekable();
    let (mut before, mut faults, mut opened) = (None, 0, false);
    while let Some(c) = characters.next() {
        let after = characters.peek().copied();
        let is_wrong = match c {
            '.' | '\u{6D4}' => (is_blank(before) || opened) && after != Some('.'),
            ',' | ':' | ';' | '!' | '?' | '\u{2026}' | '\u{60C}' | '\u{61B}' | '\u{61F}' => {
                is_blank(before) || opened || !is_number(before) && is_letter(after)
            }
            // A prefix is joined to a number, never the other way round; a bullet begins a line.
            '-' | '*' | '\u{5BE}' | '\u{2022}' if is_number(before) => {
                is_blank(after) || is_rtl(after) || after == Some('.')
            }
            '-' | '*' | '\u{A9}' | '\u{2022}' => is_blank(before) && after.is_none(),
            ')' | ']' | '}' => is_blank(before) || is_letter(after) || is_number(after),
            '(' | '[' | '{' => is_blank(after) || is_letter(before) || is_number(before),
            '"' if is_letter(before) && is_letter(after) => false,
            _ if is_quotation_mark(c) => match quotations.turn(c) {
                true => is_blank(after) || is_letter(before),
                false => is_blank(before) || is_letter(after),
            },
            _ => false,
        };
        faults += usize::from(is_wrong);
        // What opens a quotation has no full stop after it.
        opened = is_quotation_mark(c) && quotations.is_open(c);
        before = Some(c);
    }
    Punctuation { faults, quotations }
}
