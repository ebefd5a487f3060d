//! What the rules work on: one unit for each stretch of characters of equal class.
//!
//! The rules treat neighbours of equal class alike, but for those that count or pair single characters (separators between
//! numbers, brackets, explicit formatting); each of these is a unit by itself. So a paragraph of Hebrew costs a unit a word
//! and a unit a space, not a unit a letter.

use super::class::{Class, ClassSet, class_of};
use super::level::Level;

/// A stretch of characters of equal class. It ends where the next one starts.
#[derive(Clone, Copy, Debug)]
pub(super) struct Unit {
    /// The byte where it starts.
    pub(super) start: usize,
    /// Its class in the text; of an FSI, the initiator that it acts as (X5c).
    pub(super) original: Class,
    /// Its class after X, which an override may have changed.
    pub(super) class: Class,
    /// Its level: explicit after X, resolved after I.
    pub(super) level: Level,
}

/// Classes of which each character is a unit: W4 asks for *a single* separator, the others act one by one.
const SINGLE: ClassSet =
    ClassSet::of(&[Class::ES, Class::CS, Class::Bracket]).union(ClassSet::SEPARATOR).union(ClassSet::EXPLICIT);

/// Cuts `text` into units, and tells which classes it holds.
pub(super) fn scan(text: &str, units: &mut Vec<Unit>) -> ClassSet {
    // The class that goes on with the last unit.
    let mut joins = None;
    let mut seen = ClassSet::EMPTY;
    for (start, c) in text.char_indices() {
        let class = class_of(c);
        if joins != Some(class) {
            units.push(Unit { start, original: class, class, level: Level::LTR });
            seen = seen.with(class);
            joins = (!SINGLE.has(class)).then_some(class);
        }
    }
    seen
}

/// Whether some character of the text may make a level other than 0 in a left-to-right paragraph. It may say yes where
/// the rules then say no, never the other way round.
///
/// No character below U+0590 is R, AL, AN or an explicit control, so no UTF-8 sequence that starts with a byte below 0xD6
/// matters; most text is passed in chunks by their greatest byte, the rest by pairs of bytes.
pub(crate) fn may_need_bidi(text: &str) -> bool {
    const CHUNK: usize = 64;
    let bytes = text.as_bytes();
    bytes.chunks(CHUNK).enumerate().any(|(number, chunk)| {
        let greatest = chunk.iter().fold(0, |greatest, &byte| byte.max(greatest));
        // No early end, so that the compiler can look at many pairs at once.
        let pairs = chunk.iter().zip(&bytes[number * CHUNK + 1..]);
        greatest >= 0xD6 && pairs.fold(false, |found, (&first, &second)| found | may_start_rtl(first, second))
    })
}

/// Whether two bytes can be the first two of a character that [`may_need_bidi`] looks for, or the last two.
#[inline]
fn may_start_rtl(first: u8, second: u8) -> bool {
    // U+0580..U+07FF; U+0800..U+08FF; presentation forms from U+FB00; U+10000..U+10FFF and U+1E000..U+1EFFF.
    let letters = (0xD6..=0xDF).contains(&first)
        | ((first == 0xE0) & (second <= 0xA3))
        | ((first == 0xEF) & (second >= 0xAC))
        | ((first == 0xF0) & ((second == 0x90) | (second == 0x9E)));
    // The ends of U+200F, U+202A..U+202E, U+2066..U+2069.
    let controls = ((first == 0x80) & ((second == 0x8F) | (0xAA..=0xAE).contains(&second)))
        | ((first == 0x81) & (0xA6..=0xA9).contains(&second));
    letters | controls
}

#[cfg(test)]
mod tests {
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
