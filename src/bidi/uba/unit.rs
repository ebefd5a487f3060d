//! What the rules work on: one unit for each stretch of characters of equal class.
//!
//! The rules treat neighbours of equal class alike, but for those that count or pair single characters (separators between
//! numbers, brackets, explicit formatting); each of these is a unit by itself. So a paragraph of Hebrew costs a unit a word
//! and a unit a space, not a unit a letter.

use super::class::{Class, ClassSet, class_at};
use super::level::Level;

/// A stretch of characters of equal class. It ends where the next one starts.
#[derive(Clone, Copy, Debug)]
pub(super) struct Unit {
    /// The byte where it starts.
    pub(super) start: usize,
    /// Its class in the text; of an FSI, the initiator that it acts as (X5c).
    pub(super) original: Class,
    /// Its class as the rules have changed it so far.
    pub(super) class: Class,
    /// Its level: explicit after X, resolved after I.
    pub(super) level: Level,
    /// The level of its paragraph.
    pub(super) paragraph: Level,
}

/// Classes of which each character is a unit: W4 asks for *a single* separator, the others act one by one.
const SINGLE: ClassSet =
    ClassSet::of(&[Class::ES, Class::CS, Class::Bracket]).union(ClassSet::SEPARATOR).union(ClassSet::EXPLICIT);

/// Cuts `text` into units, and tells which classes it holds.
pub(super) fn scan(text: &str, units: &mut Vec<Unit>) -> ClassSet {
    let bytes = text.as_bytes();
    let (mut at, mut last, mut seen) = (0, None, ClassSet::EMPTY);
    while at < bytes.len() {
        let (class, len) = class_at(bytes, at);
        if last != Some(class) || SINGLE.has(class) {
            units.push(Unit { start: at, original: class, class, level: Level::LTR, paragraph: Level::LTR });
            seen = seen.with(class);
            last = Some(class);
        }
        at += len;
    }
    seen
}

/// Whether some character of the text may make a level other than 0 in a left-to-right paragraph. It may say yes where
/// the rules then say no, never the other way round.
///
/// No character below U+0590 is R, AL, AN or an explicit control, so no UTF-8 sequence that starts with a byte below 0xD6
/// matters; most text is passed in chunks by their greatest byte.
pub(crate) fn may_need_bidi(text: &str) -> bool {
    const CHUNK: usize = 64;
    let bytes = text.as_bytes();
    let greatest = |chunk: &[u8]| chunk.iter().fold(0, |greatest, &byte| byte.max(greatest));
    bytes.chunks(CHUNK).enumerate().any(|(number, chunk)| {
        greatest(chunk) >= 0xD6
            && (0..chunk.len()).any(|offset| starts_right_to_left(&bytes[number * CHUNK + offset..]))
    })
}

/// Whether the bytes start with a character that [`may_need_bidi`] looks for, told from its first three bytes.
fn starts_right_to_left(bytes: &[u8]) -> bool {
    match *bytes {
        [0xD6, second, ..] => second >= 0x90,
        [0xD7..=0xDF, ..] => true,
        // U+0800..U+08FF.
        [0xE0, second, ..] => second <= 0xA3,
        // U+200F, U+202A..U+202E, U+2066..U+2069.
        [0xE2, 0x80, third, ..] => third == 0x8F || matches!(third, 0xAA..=0xAE),
        [0xE2, 0x81, third, ..] => matches!(third, 0xA6..=0xA9),
        // U+FB00 and on: presentation forms.
        [0xEF, second, ..] => second >= 0xAC,
        // U+10800..U+10FFF, U+1E000..U+1EFFF.
        [0xF0, 0x90, second, ..] => second >= 0xA0,
        [0xF0, 0x9E, ..] => true,
        _ => false,
    }
}

#[cfg(test)]
mod tests {
    use super::super::class::class_of;
    use super::*;

    #[test]
    fn no_character_that_needs_bidi_is_passed() {
        for c in ('\0'..=char::MAX).filter(|&c| ClassSet::NEEDS_BIDI.has(class_of(c))) {
            let deep = format!("{}{c}", "a".repeat(62));
            assert!(may_need_bidi(&c.to_string()) && may_need_bidi(&deep), "{}", c.escape_unicode());
        }
        assert!(!may_need_bidi(
            "No. 5: \u{201C}caf\u{E9}\u{201D} \u{2013} \u{20AC}12, \u{430}\u{431}\u{432}, \u{4E2D}"
        ));
    }
}
