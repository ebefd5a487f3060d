//! The paragraph level: rules [P1 to P3](https://www.unicode.org/reports/tr9/#The_Paragraph_Level).

use super::class::{Class, ClassSet, class_of};
use super::level::Level;
use super::unit::Unit;
use crate::lang::{BaseDirection, Direction};
use crate::text::Span;

/// P1: splits a text into paragraphs. Each keeps the separator at its end; CR LF is one.
///
/// ```
/// let text = "one\r\ntwo\u{2029}";
/// let paragraphs: Vec<&str> = targum::bidi::paragraphs(text).map(|span| &text[span.range()]).collect();
/// assert_eq!(paragraphs, ["one\r\n", "two\u{2029}"]);
/// ```
pub fn paragraphs(text: &str) -> impl Iterator<Item = Span> {
    let mut rest = text.char_indices().peekable();
    std::iter::from_fn(move || {
        let start = rest.peek()?.0;
        while let Some((at, c)) = rest.next() {
            let is_in_pair = c == '\r' && rest.peek().is_some_and(|&(_, next)| next == '\n');
            if class_of(c) == Class::B && !is_in_pair {
                return Some(Span::new(start, at + c.len_utf8()));
            }
        }
        Some(Span::new(start, text.len()))
    })
}

/// P2 on a text: the direction of its first strong character, isolates skipped; `None` where there is none.
/// The search ends with the first paragraph.
///
/// ```
/// use targum::{Direction, bidi::first_strong};
/// assert_eq!(first_strong("1. abc"), Some(Direction::Ltr));
/// assert_eq!(first_strong("\u{2066}abc\u{2069} \u{5D0}"), Some(Direction::Rtl));
/// assert_eq!(first_strong("1 + 2"), None);
/// ```
pub fn first_strong(text: &str) -> Option<Direction> {
    let mut search = FirstStrong::default();
    text.chars().map(class_of).take_while(|&class| class != Class::B).find_map(|class| search.take(class))
}

/// P2 and P3 on the units of one paragraph.
pub(super) fn paragraph_level(units: &[Unit], base: BaseDirection) -> Level {
    let direction = match base {
        BaseDirection::Fixed(direction) => Some(direction),
        BaseDirection::Auto => {
            let mut search = FirstStrong::default();
            units.iter().find_map(|unit| search.take(unit.original))
        }
    };
    Level::from(direction.unwrap_or(Direction::Ltr))
}

/// P2: the search for the first strong character that is in no isolate.
#[derive(Default)]
struct FirstStrong {
    open_isolates: usize,
}

impl FirstStrong {
    fn take(&mut self, class: Class) -> Option<Direction> {
        match class {
            Class::L if self.open_isolates == 0 => return Some(Direction::Ltr),
            Class::R | Class::AL if self.open_isolates == 0 => return Some(Direction::Rtl),
            Class::PDI => self.open_isolates = self.open_isolates.saturating_sub(1),
            _ if ClassSet::ISOLATE_INITIATOR.has(class) => self.open_isolates += 1,
            _ => {}
        }
        None
    }
}
