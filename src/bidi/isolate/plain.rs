//! Stretches of which a look at their neighbours tells that they need no isolate. Most are: a name in the middle of a
//! sentence. So no trial layout is made for them.

use super::frame::Frame;
use crate::bidi::uba::{Class, ClassSet, class_of};
use crate::lang::Direction;
use crate::text::Span;

/// What takes the direction of the letters on both sides, whatever that is.
const LOOSE: ClassSet = ClassSet::of(&[Class::ES, Class::CS, Class::WS, Class::ON, Class::NSM, Class::BN]);
/// And what does so between letters of type L: European numbers are L after them (W7).
const LOOSE_OR_NUMBER: ClassSet = LOOSE.with(Class::EN).with(Class::ET);

/// The part of the text that was looked at, if it tells that a stretch needs no isolate.
///
/// By W7, N1 and N2: it begins and ends in letters of its own direction, with nothing within that would not follow them, and
/// the next that is not neutral, on either side, is a letter of the direction around, or the edge of the frame. The same
/// holds with either side taken away.
pub(super) fn stands_alone(text: &str, span: Span, direction: Direction, frame: Frame, reach: usize) -> Option<Span> {
    let between = if direction == Direction::Ltr { LOOSE_OR_NUMBER } else { LOOSE };
    let inside = &text[span.range()];
    let is_own = |c: char| is_strong(class_of(c), direction);
    let is_closed = inside.chars().next().is_some_and(is_own) && inside.chars().next_back().is_some_and(is_own);
    if !is_closed || !inside.chars().all(|c| is_own(c) || between.has(class_of(c))) {
        return None;
    }
    let around = |class: Class| is_strong(class, frame.direction);
    let mut from = frame.content.start;
    for (offset, c) in text[frame.content.start..span.start].char_indices().rev() {
        let (at, class) = (frame.content.start + offset, class_of(c));
        if around(class) {
            from = at;
            break;
        }
        if !LOOSE.has(class) || span.start - at > reach {
            return None;
        }
    }
    let mut to = frame.content.end;
    for (offset, c) in text[span.end..frame.content.end].char_indices() {
        let class = class_of(c);
        if around(class) {
            to = span.end + offset;
            break;
        }
        if !LOOSE.has(class) || offset > reach {
            return None;
        }
    }
    Some(Span::new(from, to))
}

/// Whether a class is strong, and of that direction.
pub(super) fn is_strong(class: Class, direction: Direction) -> bool {
    match class {
        Class::L => direction == Direction::Ltr,
        Class::R | Class::AL => direction == Direction::Rtl,
        _ => false,
    }
}
