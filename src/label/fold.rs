//! Words without what the eye forgives: case, accents, vowel points, the shapes of quotes, the variants of Arabic letters.

use unicode_normalization::UnicodeNormalization;
use unicode_normalization::char::is_combining_mark;

/// Whether the character is invisible and says nothing: a bidi control, a joiner, a soft hyphen.
pub(super) fn is_invisible(c: char) -> bool {
    matches!(c, '\u{AD}' | '\u{61C}' | '\u{200B}'..='\u{200F}' | '\u{202A}'..='\u{202E}' | '\u{2060}'..='\u{206F}' | '\u{FEFF}')
}

/// An apostrophe or geresh as `'`, a double quote or gershayim as `"`.
pub(super) fn quote(c: char) -> Option<char> {
    match c {
        '\'' | '\u{2018}' | '\u{2019}' | '\u{2BC}' | '\u{5F3}' => Some('\''),
        '"' | '\u{201C}' | '\u{201D}' | '\u{201E}' | '\u{5F4}' => Some('"'),
        _ => None,
    }
}

/// A dash or maqaf of any length as a hyphen.
pub(super) fn dash(c: char) -> Option<char> {
    matches!(c, '-' | '\u{5BE}' | '\u{2010}'..='\u{2015}' | '\u{2212}').then_some('-')
}

/// The word folded; it is not a space that parts it from the next.
pub(super) fn fold(word: &str) -> String {
    if word.chars().all(has_one_form) {
        return word.to_lowercase();
    }
    let visible = word.nfkd().filter(|c| !is_combining_mark(*c) && !is_invisible(*c) && *c != '\u{640}');
    let same = visible.map(|c| match c {
        'ي' | 'ى' => 'ی',
        'ك' => 'ک',
        'ة' | 'ہ' | 'ۀ' => 'ه',
        _ => quote(c).or_else(|| dash(c)).unwrap_or(c),
    });
    same.flat_map(char::to_lowercase).collect()
}

/// Whether the character is folded to itself but for its case: most letters of the alphabets that pages mix.
fn has_one_form(c: char) -> bool {
    match c {
        '\0'..='\u{7F}' | '\u{5D0}'..='\u{5EA}' => true,
        '\u{419}' | '\u{439}' | '\u{629}' | '\u{643}' => false,
        '\u{410}'..='\u{44F}' | '\u{627}'..='\u{63A}' | '\u{641}'..='\u{648}' => true,
        _ => false,
    }
}

/// A line folded for comparison: its words, one space between them, without the signs at its ends.
pub(super) fn line(text: &str) -> String {
    let mut folded = String::with_capacity(text.len());
    for word in text.split_whitespace() {
        let end = folded.len();
        if !folded.is_empty() {
            folded.push(' ');
        }
        let start = folded.len();
        if word.is_ascii() {
            folded.push_str(word);
            folded[start..].make_ascii_lowercase();
        } else {
            folded.push_str(&fold(word));
        }
        if folded.len() == start {
            folded.truncate(end);
        }
    }
    let ends = |c: char| !c.is_alphanumeric();
    folded.trim_matches(ends).to_owned()
}

/// Whether the letter is of the Hebrew alphabet.
pub(super) fn is_hebrew(c: char) -> bool {
    matches!(c, '\u{5D0}'..='\u{5EA}' | '\u{FB1D}'..='\u{FB4F}')
}

/// Whether the letter is of a script without upper and lower case.
pub(super) fn is_caseless(c: char) -> bool {
    c.is_alphabetic() && !c.is_lowercase() && !c.is_uppercase()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lines_that_look_alike_are_equal() {
        assert_eq!(line("  Photo:\u{A0}AFP "), line("photo: AFP."));
        assert_eq!(line("\u{200F}צה״ל — עדכון"), line("צה\"ל - עדכון"));
        assert_ne!(line("Photo: AFP"), line("Photo: AP"));
    }
}
