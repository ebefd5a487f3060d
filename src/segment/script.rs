//! The script of every character ([UAX #24]), as far as segmenting needs it.
//!
//! [UAX #24]: https://www.unicode.org/reports/tr24/

use std::sync::LazyLock;

use icu_properties::props::{GeneralCategory, Script as ScriptProperty};
use icu_properties::{CodePointMapData, CodePointMapDataBorrowed};

/// A script, or scripts that are written together: Japanese mixes Han and kana.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Writing {
    Latin,
    Hebrew,
    Arabic,
    Cyrillic,
    EastAsian,
    Greek,
    Armenian,
    Georgian,
    Devanagari,
    Thai,
    Ethiopic,
    Other,
}

impl Writing {
    pub(super) const COUNT: usize = Writing::Other as usize + 1;

    fn of(script: ScriptProperty) -> Writing {
        match script {
            ScriptProperty::Latin => Writing::Latin,
            ScriptProperty::Hebrew => Writing::Hebrew,
            ScriptProperty::Arabic => Writing::Arabic,
            ScriptProperty::Cyrillic => Writing::Cyrillic,
            ScriptProperty::Han | ScriptProperty::Hiragana | ScriptProperty::Katakana => Writing::EastAsian,
            ScriptProperty::Hangul => Writing::EastAsian,
            ScriptProperty::Greek => Writing::Greek,
            ScriptProperty::Armenian => Writing::Armenian,
            ScriptProperty::Georgian => Writing::Georgian,
            ScriptProperty::Devanagari => Writing::Devanagari,
            ScriptProperty::Thai => Writing::Thai,
            ScriptProperty::Ethiopic => Writing::Ethiopic,
            _ => Writing::Other,
        }
    }
}

/// What a character is to a word.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Class {
    /// A letter of a script.
    Letter(Writing),
    /// A combining mark or joiner, which belongs to the letter before it.
    Mark,
    /// A decimal digit.
    Digit,
    /// All else: spaces, punctuation, symbols, controls.
    Neutral,
}

/// The class of a character.
pub(super) fn class(c: char) -> Class {
    match c {
        'a'..='z' | 'A'..='Z' => Class::Letter(Writing::Latin),
        '0'..='9' => Class::Digit,
        '\0'..='\u{7F}' => Class::Neutral,
        _ => SHORT.get(c as usize).copied().unwrap_or_else(|| look_up(c)),
    }
}

/// The classes of everything that UTF-8 writes in one byte or two: the alphabets of nearly all text.
static SHORT: LazyLock<[Class; 0x800]> =
    LazyLock::new(|| std::array::from_fn(|c| char::from_u32(c as u32).map_or(Class::Neutral, look_up)));

const ZERO_WIDTH_NON_JOINER: char = '\u{200C}';
const ZERO_WIDTH_JOINER: char = '\u{200D}';

fn look_up(c: char) -> Class {
    const CATEGORY: CodePointMapDataBorrowed<'static, GeneralCategory> = CodePointMapData::new();
    const SCRIPT: CodePointMapDataBorrowed<'static, ScriptProperty> = CodePointMapData::new();
    use GeneralCategory as Gc;
    match CATEGORY.get(c) {
        Gc::UppercaseLetter
        | Gc::LowercaseLetter
        | Gc::TitlecaseLetter
        | Gc::ModifierLetter
        | Gc::OtherLetter
        | Gc::LetterNumber => match SCRIPT.get(c) {
            // A letter of every script, such as the prolonged sound mark of kana or the Arabic tatweel.
            ScriptProperty::Common if c == '\u{30FC}' => Class::Letter(Writing::EastAsian),
            ScriptProperty::Common | ScriptProperty::Inherited => Class::Mark,
            script => Class::Letter(Writing::of(script)),
        },
        Gc::NonspacingMark | Gc::SpacingMark | Gc::EnclosingMark => Class::Mark,
        Gc::DecimalNumber => Class::Digit,
        _ if c == ZERO_WIDTH_NON_JOINER || c == ZERO_WIDTH_JOINER => Class::Mark,
        _ => Class::Neutral,
    }
}

/// How many bytes of a text pass the test: many at once, as the processor's vectors have them.
pub(super) fn count_bytes(text: &str, test: impl Fn(u8) -> bool) -> usize {
    let count = |bytes: &[u8]| usize::from(bytes.iter().map(|byte| u8::from(test(*byte))).sum::<u8>());
    text.as_bytes().chunks(usize::from(u8::MAX)).map(count).sum()
}

/// The classes of everything that UTF-8 writes in one byte or two.
pub(super) fn short_classes() -> &'static [Class; 0x800] {
    &SHORT
}

/// Whether the character is a decimal digit of any script.
pub(super) fn is_digit(c: char) -> bool {
    class(c) == Class::Digit
}

/// Whether the character is a letter.
pub(super) fn is_letter(c: char) -> bool {
    matches!(class(c), Class::Letter(_))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn letters_marks_digits_and_the_rest() {
        assert_eq!(class('a'), Class::Letter(Writing::Latin));
        assert_eq!(class('\u{05D0}'), Class::Letter(Writing::Hebrew));
        assert_eq!(class('\u{05B7}'), Class::Mark);
        assert_eq!(class('\u{0640}'), Class::Mark);
        assert_eq!(class('\u{06F3}'), Class::Digit);
        assert_eq!(class('\u{05BE}'), Class::Neutral);
        assert_eq!(class('\u{4E2D}'), Class::Letter(Writing::EastAsian));
        assert_eq!(class('\u{10C5}'), Class::Letter(Writing::Georgian));
        assert_eq!(class(' '), Class::Neutral);
    }
}
