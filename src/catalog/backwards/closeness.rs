//! How close a language is to a line whose language is not known.

use icu_locale::exemplar_chars::ExemplarCharacters;
use unicode_normalization::char::is_combining_mark;

use crate::lang::LanguageTag;

/// How many letters of the line the language does not use for words of its own: Arabic has no Persian yeh, so a line with
/// that is rather Persian. None where CLDR knows nothing of the language.
pub(super) fn foreign_letters(language: &LanguageTag, line: &str) -> usize {
    let Ok(own) = ExemplarCharacters::try_new_main(&(&language.locale()).into()) else { return 0 };
    let letters = line.chars().filter(|c| c.is_alphabetic() && !is_combining_mark(*c)).flat_map(char::to_lowercase);
    let (mut all, mut foreign) = (0, 0);
    for letter in letters {
        all += 1;
        foreign += usize::from(!own.contains(letter));
    }
    if foreign == all { 0 } else { foreign }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::lang::tag;

    #[test]
    fn letters_tell_languages_of_one_script_apart() {
        let urdu = "\u{62A}\u{62D}\u{631}\u{6CC}\u{631}";
        assert_eq!((foreign_letters(&tag("ur"), urdu), foreign_letters(&tag("ar"), urdu)), (0, 1));
        assert_eq!(foreign_letters(&tag("en"), "Photo: Jane Doe"), 0);
        assert_eq!(foreign_letters(&tag("en"), "Foto: Anna Kova\u{10D}"), 1);
        assert_eq!(foreign_letters(&tag("yi"), "\u{5D0}"), 0);
    }
}
