//! The words of a text, and the form of a word that the model reads.
//!
//! A word is a run of letters of one script with their marks, and apostrophes, geresh or gershayim between two letters:
//! `l'arbre`, `צה"ל`. A hyphen or maqaf parts two words, and so does the quote mark after Hebrew prefix letters: `ה"טלפון`
//! is a prefix, an opening quote and a word.

use unicode_normalization::UnicodeNormalization;

use super::script::{self, Class, Writing, class};
use crate::text::Span;

/// A word and its script.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Word {
    pub(super) span: Span,
    pub(super) writing: Writing,
}

/// The words of `text` from the byte `position` on.
pub(super) struct Words<'t> {
    text: &'t str,
    position: usize,
}

impl<'t> Words<'t> {
    pub(super) fn new(text: &'t str, position: usize) -> Words<'t> {
        Words { text, position }
    }

    /// The character at a place. The alphabets of nearly all text have one byte or two.
    fn char_at(&self, position: usize) -> Option<char> {
        match self.text.as_bytes().get(position..)? {
            [ascii @ ..0x80, ..] => Some(char::from(*ascii)),
            [lead @ 0xC2..0xE0, more, ..] => char::from_u32(two_bytes(*lead, *more) as u32),
            _ => self.text.get(position..)?.chars().next(),
        }
    }

    fn letter_at(&self, position: usize, writing: Writing) -> bool {
        self.char_at(position).is_some_and(|c| class(c) == Class::Letter(writing))
    }

    /// How many bytes from `start` are letters of the script that need no second look.
    fn plain_letters(&self, start: usize, writing: Writing) -> usize {
        let bytes = &self.text.as_bytes()[start..];
        if writing == Writing::Latin {
            return bytes.iter().take_while(|byte| byte.is_ascii_alphabetic()).count();
        }
        let classes = script::short_classes();
        let is_letter = |pair: &&[u8; 2]| match **pair {
            [lead @ 0xC2..0xE0, more] => classes[two_bytes(lead, more)] == Class::Letter(writing),
            _ => false,
        };
        2 * bytes.as_chunks().0.iter().take_while(is_letter).count()
    }

    /// Whether the quote mark at `quote` belongs to the word that begins at `start`.
    fn joins(&self, c: char, start: usize, quote: usize, writing: Writing) -> bool {
        let after = quote + c.len_utf8();
        match c {
            '\'' | '\u{2019}' | '\u{05F3}' => self.letter_at(after, writing),
            '\u{05F4}' => writing == Writing::Hebrew && self.letter_at(after, writing),
            '"' => {
                writing == Writing::Hebrew
                    && self.letter_at(after, writing)
                    && !(is_prefix(&self.text[start..quote]) && self.opens_quotation(after))
            }
            _ => false,
        }
    }

    /// Whether a quotation opens before `position`: three letters or more follow, or two and a closing quote mark.
    fn opens_quotation(&self, position: usize) -> bool {
        let mut rest = self.text[position..].chars().filter(|c| class(*c) != Class::Mark);
        let letters = rest.by_ref().take(3).take_while(|c| class(*c) == Class::Letter(Writing::Hebrew)).count();
        letters == 3 || (letters == 2 && self.text[position..].chars().nth(2) == Some('"'))
    }
}

impl Iterator for Words<'_> {
    type Item = Word;

    fn next(&mut self) -> Option<Word> {
        let mut start = self.position;
        let writing = loop {
            let c = self.char_at(start)?;
            match class(c) {
                Class::Letter(writing) => break writing,
                _ => start += c.len_utf8(),
            }
        };
        let mut end = start + self.plain_letters(start, writing);
        while let Some(c) = self.char_at(end) {
            let within = match class(c) {
                Class::Letter(of) => of == writing,
                Class::Mark => true,
                Class::Digit => false,
                Class::Neutral => self.joins(c, start, end, writing),
            };
            if !within {
                break;
            }
            end += c.len_utf8();
        }
        self.position = end;
        Some(Word { span: Span::new(start, end), writing })
    }
}

/// The code point that UTF-8 writes in these two bytes, below 0x800.
fn two_bytes(lead: u8, more: u8) -> usize {
    usize::from(lead & 0x1F) << 6 | usize::from(more & 0x3F)
}

/// Whether the letters can be Hebrew particles written on to the next word.
fn is_prefix(letters: &str) -> bool {
    let rest = letters.strip_prefix('ו').unwrap_or(letters);
    let rest = ["לכש", "כש", "מש", "ש"].iter().find_map(|particle| rest.strip_prefix(particle)).unwrap_or(rest);
    let rest = ['ב', 'כ', 'ל', 'מ'].iter().find_map(|particle| rest.strip_prefix(*particle)).unwrap_or(rest);
    rest.strip_prefix('ה').unwrap_or(rest).is_empty()
}

/// Writes the word as the model reads it: between `^` and `$`, in small letters, composed, typed quotes for geresh and
/// gershayim, Yiddish digraphs as two letters, no tatweel or joiners, and no vowel points but those that Yiddish uses.
pub(super) fn normalise(word: &str, writing: Writing, out: &mut Vec<char>) {
    out.clear();
    out.push('^');
    if word.chars().any(needs_composition) {
        word.nfkc().for_each(|c| push(c, out));
    } else {
        word.chars().for_each(|c| push(c, out));
    }
    let strip = match writing {
        Writing::Hebrew => (1..out.len()).any(|i| class(out[i]) == Class::Mark && !is_yiddish_point(&out[..=i])),
        Writing::Arabic => true,
        _ => false,
    };
    if strip {
        out.retain(|c| class(*c) != Class::Mark);
    }
    out.push('$');
}

fn push(c: char, out: &mut Vec<char>) {
    match c {
        '\u{0640}' | '\u{200C}' | '\u{200D}' => {}
        '\u{05F0}' => out.extend(['\u{05D5}', '\u{05D5}']),
        '\u{05F1}' => out.extend(['\u{05D5}', '\u{05D9}']),
        '\u{05F2}' => out.extend(['\u{05D9}', '\u{05D9}']),
        '\u{05F3}' | '\u{2019}' => out.push('\''),
        '\u{05F4}' => out.push('"'),
        _ if c.is_lowercase() => out.push(c),
        _ => out.extend(c.to_lowercase()),
    }
}

/// Presentation forms, and marks that compose with the letter before them.
fn needs_composition(c: char) -> bool {
    matches!(c, '\u{0300}'..='\u{036F}' | '\u{0653}'..='\u{0655}' | '\u{FB00}'..='\u{FDFF}' | '\u{FE70}'..='\u{FEFF}' | '\u{FF21}'..='\u{FF5A}')
}

/// Whether the last character is a point that Yiddish spelling uses on the letter before it.
fn is_yiddish_point(word: &[char]) -> bool {
    match word {
        [.., '\u{05D9}', '\u{05D9}', '\u{05B7}'] => true,
        [.., letter, point] => matches!(
            (letter, point),
            ('\u{05D0}', '\u{05B7}' | '\u{05B8}')
                | ('\u{05D9}', '\u{05B4}')
                | ('\u{05D5}' | '\u{05DB}' | '\u{05EA}', '\u{05BC}')
                | ('\u{05E4}', '\u{05BC}' | '\u{05BF}')
                | ('\u{05D1}', '\u{05BF}')
                | ('\u{05E9}', '\u{05C2}')
        ),
        _ => false,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn words(text: &str) -> Vec<&str> {
        Words::new(text, 0).map(|word| &text[word.span.range()]).collect()
    }

    #[test]
    fn a_word_keeps_its_apostrophes_and_gershayim() {
        assert_eq!(words("l'arbre, don't"), ["l'arbre", "don't"]);
        assert_eq!(words("צה\"ל ומנכ\"לית"), ["צה\"ל", "ומנכ\"לית"]);
        assert_eq!(words("ארה״ב"), ["ארה״ב"]);
    }

    #[test]
    fn a_prefix_before_a_quotation_is_a_word_of_its_own() {
        assert_eq!(words("ה\"טלפון\" צלצל"), ["ה", "טלפון", "צלצל"]);
        assert_eq!(words("שב\"הארץ\""), ["שב", "הארץ"]);
        assert_eq!(words("ה\"לא\" שלו"), ["ה", "לא", "שלו"]);
        assert_eq!(words("מ\"מ וש\"ח"), ["מ\"מ", "וש\"ח"]);
    }

    #[test]
    fn scripts_hyphens_and_digits_part_words() {
        assert_eq!(words("ל־iPhone ב-2016 F-35"), ["ל", "iPhone", "ב", "F"]);
        assert_eq!(words("abcабв"), ["abc", "абв"]);
    }

    #[test]
    fn the_form_that_the_model_reads() {
        let mut out = Vec::new();
        let mut form = |word: &str, writing| {
            normalise(word, writing, &mut out);
            out.iter().collect::<String>()
        };
        assert_eq!(form("L’Été", Writing::Latin), "^l'été$");
        assert_eq!(form("E\u{0301}te", Writing::Latin), "^éte$");
        assert_eq!(form("הִרבה", Writing::Hebrew), "^הרבה$");
        assert_eq!(form("\u{FB2E}\u{05F0}ע", Writing::Hebrew), "^\u{05D0}\u{05B7}ווע$");
        assert_eq!(form("كـتابٌ", Writing::Arabic), "^كتاب$");
    }
}
