//! Whether an argument can stand bare among the words of a message.

use unicode_bidi::{BidiClass, bidi_class};

use crate::lang::Direction;

/// The direction in which `text` must be isolated in a message of the direction `message`; `None` where it reads right
/// as it is.
///
/// It does where every letter runs as the message does. Among left-to-right words digits do too; among right-to-left
/// words one number does, and a number with a sign, a range or a second number may not.
pub(super) fn isolate(text: &str, message: Direction) -> Option<Direction> {
    let mut letters = [0usize; 2];
    let mut digits = 0usize;
    let mut controls = false;
    for class in text.chars().map(bidi_class) {
        match class {
            BidiClass::L => letters[0] += 1,
            BidiClass::R | BidiClass::AL => letters[1] += 1,
            BidiClass::EN | BidiClass::AN => digits += 1,
            BidiClass::LRE | BidiClass::RLE | BidiClass::LRO | BidiClass::RLO | BidiClass::PDF => controls = true,
            BidiClass::LRI | BidiClass::RLI | BidiClass::FSI | BidiClass::PDI => controls = true,
            _ => {}
        }
    }
    let direction = match letters {
        [0, 0] => Direction::Ltr,
        [ltr, rtl] if rtl > ltr => Direction::Rtl,
        [ltr, rtl] if ltr > rtl => Direction::Ltr,
        _ => message,
    };
    let plain = match message {
        Direction::Ltr => letters[1] == 0,
        Direction::Rtl => {
            letters[0] == 0 && (digits == 0 || is_plain_number(text) || letters[1] > 0 && !has_sign(text))
        }
    };
    (controls || !plain).then_some(direction)
}

/// Digits with separators between them.
fn is_plain_number(text: &str) -> bool {
    let inner = text.trim();
    inner.chars().all(|c| c.is_numeric() || matches!(c, '.' | ',' | '\u{66B}' | '\u{66C}'))
        && inner.starts_with(char::is_numeric)
        && inner.ends_with(char::is_numeric)
}

/// A plus or minus, or a dash between digits: what the order of neighbours depends on.
fn has_sign(text: &str) -> bool {
    text.contains(['+', '-', '\u{2013}', '\u{2212}', '*', '#', '@'])
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_phrase_of_the_other_direction_is_isolated() {
        assert_eq!(isolate("EPA", Direction::Ltr), None);
        assert_eq!(isolate("EPA", Direction::Rtl), Some(Direction::Ltr));
        assert_eq!(isolate("רויטרס", Direction::Ltr), Some(Direction::Rtl));
        assert_eq!(isolate("רויטרס", Direction::Rtl), None);
    }

    #[test]
    fn numbers_are_isolated_where_their_order_hangs_on_the_neighbours() {
        assert_eq!(isolate("1,250", Direction::Rtl), None);
        assert_eq!(isolate("+972-3-608", Direction::Rtl), Some(Direction::Ltr));
        assert_eq!(isolate("+972-3-608", Direction::Ltr), None);
        assert_eq!(isolate("Yahoo! \u{202E}", Direction::Ltr), Some(Direction::Ltr));
    }
}
