//! Whether what an argument caught has the look of its kind. Only the look: whether a name is one is for `label` to say.

use std::ops::Range;

use unicode_normalization::char::is_combining_mark;

use crate::catalog::compile::fold::{Class, classify};
use crate::catalog::compile::kind::Kind;
use crate::text::Span;

/// The span of an argument without what only surrounds it: spaces, bidi controls, and the stop of the line after a name.
pub(super) fn tight(line: &str, caught: Range<usize>, kind: Kind) -> Span {
    let surrounds = |c: char| match classify(c) {
        Class::Space | Class::Separator | Class::Colon => true,
        Class::Ignored => !is_combining_mark(c),
        _ => false,
    };
    let text = line.get(caught.clone()).unwrap_or_default();
    let start = caught.start + text.len() - text.trim_start_matches(surrounds).len();
    let text = text.trim_matches(surrounds);
    let text = match kind {
        Kind::Text | Kind::Title => text,
        Kind::Person | Kind::Persons => without_final_stop(without_address(text).trim_end_matches(surrounds)),
        _ => without_final_stop(text),
    };
    Span::new(start, start + text.len())
}

/// A name without the address after it: `Jane Doe | jane@example.com`.
fn without_address(text: &str) -> &str {
    match text.rsplit_once(char::is_whitespace) {
        Some((name, address)) if address.contains('@') || address.contains("://") => name,
        _ => text,
    }
}

/// A name without the stop after it, unless the stop may be its own: `U.S.`, `Inc.`.
fn without_final_stop(text: &str) -> &str {
    let Some(stem) = text.strip_suffix(['.', ',', ';']) else { return text };
    let word = stem.split_whitespace().next_back().unwrap_or_default();
    let short = word.chars().count() <= 3 && word.chars().skip(1).any(char::is_lowercase);
    if word.contains('.') || short { text } else { stem.trim_end() }
}

/// Whether `text` may be an argument of that kind.
pub(super) fn fits(text: &str, kind: Kind) -> bool {
    if text.is_empty() || !has_balanced_brackets(text) {
        return false;
    }
    let shape = Shape::of(text);
    match kind {
        Kind::Text => shape.letters + shape.digits > 0,
        Kind::Title => shape.letters > 0,
        Kind::Person => shape.is_name(12),
        Kind::Persons => shape.is_name(30),
        Kind::Site | Kind::Place => shape.is_name(8),
        Kind::Section => shape.words <= 6 && shape.letters > 0 && !shape.has_sentence_end,
        Kind::Language => {
            let signs = text.contains(|c| matches!(classify(c), Class::Colon | Class::Separator));
            shape.words <= 3 && shape.letters > 0 && shape.digits == 0 && !signs && !shape.has_sentence_end
        }
        Kind::Tags => shape.letters > 0 && !shape.has_sentence_end && text.split(divides).all(is_tag),
        Kind::Number => shape.words <= 2 && shape.starts_with_digit && shape.letters <= 12,
        Kind::Duration => shape.words <= 5 && shape.digits > 0 && !shape.has_sentence_end,
        Kind::Date => shape.words <= 12 && (shape.digits > 0 || shape.words <= 3) && !shape.has_sentence_end,
        Kind::Url => shape.words == 1 && text.contains('.'),
    }
}

/// What divides tags, or the names in a list.
fn divides(character: char) -> bool {
    matches!(character, ',' | ';' | '#' | '\u{60C}' | '\u{61B}') || matches!(classify(character), Class::Separator)
}

/// A tag has few words.
fn is_tag(text: &str) -> bool {
    text.split_whitespace().count() <= 5
}

/// What is counted of a text.
#[derive(Default)]
struct Shape {
    words: usize,
    letters: usize,
    digits: usize,
    /// Words that start with a capital or have no case.
    upper: usize,
    /// Words that start with a small letter, where the script has both.
    lower: usize,
    starts_with_digit: bool,
    /// Whether a letter has a small and a capital form.
    has_case: bool,
    /// The most words between two commas, slashes and the like.
    longest_stretch: usize,
    /// A stop after a word that is no abbreviation, with another word after it.
    has_sentence_end: bool,
}

impl Shape {
    fn of(text: &str) -> Shape {
        let first = text.trim_start_matches(['+', '~', '-', '\u{2212}', '(', '#', '\u{2066}', '\u{200E}', '\u{200F}']);
        let mut shape = Shape { starts_with_digit: first.starts_with(char::is_numeric), ..Shape::default() };
        let stretches = text.split(|c: char| divides(c) || classify(c) == Class::Colon);
        shape.longest_stretch = stretches.map(|stretch| stretch.split_whitespace().count()).max().unwrap_or(0);
        shape.has_case = text.chars().any(|c| c.is_lowercase() || c.is_uppercase());
        let mut words = text.split_whitespace().peekable();
        while let Some(word) = words.next() {
            shape.words += 1;
            shape.letters += word.chars().filter(|c| c.is_alphabetic()).count();
            shape.digits += word.chars().filter(|c| c.is_numeric()).count();
            match word.chars().find(|c| c.is_alphanumeric()) {
                Some(first) if first.is_lowercase() && !word.contains(['.', '@']) => shape.lower += 1,
                Some(_) => shape.upper += 1,
                None => {}
            }
            shape.has_sentence_end |= words.peek().is_some() && ends_sentence(word);
        }
        shape
    }

    /// Not a sentence: of few words, most of them with a capital where the script has any, and no stop within. Where it
    /// has none, a name and its like after a comma are shorter still.
    fn is_name(&self, most_words: usize) -> bool {
        if !self.has_case && self.longest_stretch > 5 {
            return false;
        }
        let capitals = self.lower == 0 || self.words <= 2 || self.lower <= self.upper + 1 && self.upper > 0;
        self.words <= most_words && self.letters > 0 && !self.has_sentence_end && capitals
    }
}

/// Whether a word ends a sentence: a stop after four letters or more. `J.`, `St.`, `U.S.` do not.
fn ends_sentence(word: &str) -> bool {
    let word = word.trim_end_matches(|c: char| {
        matches!(c, '"' | '\'' | '\u{201D}' | '\u{2019}' | '\u{BB}') || classify(c) == Class::Closing
    });
    let Some(stop) = word.chars().next_back() else { return false };
    match stop {
        '!' | '?' | '\u{61F}' | ';' | '\u{61B}' => true,
        '.' | '\u{2026}' | '\u{6D4}' => {
            let stem = word.trim_end_matches(['.', '\u{2026}', '\u{6D4}']);
            stem.chars().filter(|c| c.is_alphanumeric()).count() >= 4 && !stem.contains('.')
        }
        _ => false,
    }
}

/// Whether each bracket within has its counterpart, whatever its shape.
fn has_balanced_brackets(text: &str) -> bool {
    let mut depth = 0usize;
    for character in text.chars() {
        match classify(character) {
            Class::Opening => depth += 1,
            Class::Closing if depth == 0 => return false,
            Class::Closing => depth -= 1,
            _ => {}
        }
    }
    depth == 0
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_sentence_is_no_name() {
        for name in ["Jane Q. Doe", "Ludwig van Beethoven", "EPA", "J. K. Rowling", "reuters", "Jane Doe/Pool via AP"] {
            assert!(fits(name, Kind::Person), "{name}");
        }
        for sentence in
            ["a word that has lost its meaning", "Well done! And then", "Nobody moved. Then he", "(unclosed"]
        {
            assert!(!fits(sentence, Kind::Person), "{sentence}");
        }
    }

    #[test]
    fn a_number_starts_with_a_digit() {
        assert!(fits("1,234", Kind::Number) && fits("12K", Kind::Number) && fits("٤٥", Kind::Number));
        assert!(!fits("There were 12", Kind::Number) && !fits("some", Kind::Number));
    }
}
