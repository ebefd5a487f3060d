//! Whether what an argument caught has the look of its kind. Only the look: whether a name is one is for `label` to say.

use crate::catalog::compile::fold::{Class, classify};
use crate::catalog::compile::kind::Kind;

/// How an argument is set off from the words of the message before it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum SetOff {
    /// By a sign, or by the start of the line.
    Sign,
    /// By a mere space, so that the two may as well be one sentence.
    Space,
}

/// Whether `text` may be an argument of that kind.
pub(super) fn fits(text: &str, kind: Kind, set_off: SetOff) -> bool {
    // Most of what is asked about is a whole paragraph, which its length alone tells from a name.
    let too_long = most_words(kind).is_some_and(|most| text.split_whitespace().nth(most).is_some());
    if text.is_empty() || too_long || !has_balanced_brackets(text) {
        return false;
    }
    // `Yahoo!` is the name of a site.
    let shape = if kind == Kind::Site { Shape::of(&text.replace('!', "")) } else { Shape::of(text) };
    let goes_on = set_off == SetOff::Space && text.starts_with(char::is_lowercase);
    // `Sources: Reuters, AP`
    let listed = set_off == SetOff::Sign;
    match kind {
        Kind::Text => shape.letters + shape.digits > 0 && !goes_on,
        Kind::Title => shape.letters > 0 && !goes_on,
        // The sign of a right is no part of a name.
        Kind::Person => shape.is_name() && !(goes_on && shape.upper == 0) && !text.starts_with('\u{A9}'),
        Kind::Persons => shape.is_name() && !(goes_on && shape.upper == 0),
        Kind::Site => {
            shape.is_name()
                && !(goes_on && shape.ends_small)
                && text
                    .split([',', ';', '\u{60C}', '\u{61B}'])
                    .skip(1)
                    .all(|part| is_form_of_company(part) || (listed && part.split_whitespace().count() <= 2))
        }
        Kind::Place => shape.is_name() && !(goes_on && shape.ends_small),
        Kind::Section => !goes_on && shape.letters > 0 && !shape.has_sentence_end,
        Kind::Language => {
            let signs = text.contains(|c| matches!(classify(c), Class::Colon | Class::Separator));
            shape.letters > 0 && shape.digits == 0 && !signs && !shape.has_sentence_end
        }
        Kind::Tags => shape.letters > 0 && !shape.has_sentence_end && text.split(divides).all(is_tag),
        Kind::Number => shape.starts_with_digit && shape.letters <= 12 && shape.upper <= 1,
        Kind::Duration => shape.digits > 0 && !shape.has_sentence_end,
        // A day may be named without a number: yesterday, Monday, and in Hebrew letters with their sign.
        Kind::Date => {
            let named = shape.words <= 3 && set_off == SetOff::Sign || text.contains(['\'', '"', '\u{5F3}', '\u{5F4}']);
            (shape.digits > 0 || named) && !shape.has_sentence_end
        }
        Kind::Url => shape.words == 1 && text.contains('.'),
    }
}

/// How many words an argument of that kind has at most.
fn most_words(kind: Kind) -> Option<usize> {
    Some(match kind {
        Kind::Url => 1,
        Kind::Number => 2,
        Kind::Language => 3,
        Kind::Section => 4,
        Kind::Duration => 5,
        Kind::Place | Kind::Site => 8,
        Kind::Person | Kind::Date => 12,
        Kind::Persons => 30,
        Kind::Text | Kind::Title | Kind::Tags => return None,
    })
}

/// What divides tags, or the names in a list.
fn divides(character: char) -> bool {
    matches!(character, ',' | ';' | '#' | '\u{60C}' | '\u{61B}') || matches!(classify(character), Class::Separator)
}

/// A tag has few words.
fn is_tag(text: &str) -> bool {
    text.split_whitespace().count() <= 5
}

/// `Inc.`, `S.L.`: what may follow the name of a company after a comma.
fn is_form_of_company(text: &str) -> bool {
    (2..=4).contains(&text.chars().filter(|c| c.is_alphabetic()).count())
}

/// The most words in a row that no sign divides, nor the `and` that Hebrew and Arabic write as a letter before a word.
fn longest_stretch(text: &str) -> usize {
    let mut longest = 0;
    for part in text.split(|c: char| divides(c) || classify(c) == Class::Colon) {
        let mut stretch = 0;
        for word in part.split_whitespace() {
            stretch = if word.starts_with(['\u{5D5}', '\u{648}']) { 1 } else { stretch + 1 };
            longest = longest.max(stretch);
        }
    }
    longest
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
    /// Whether the last word starts with a small letter.
    ends_small: bool,
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
        shape.longest_stretch = longest_stretch(text);
        shape.has_case = text.chars().any(|c| c.is_lowercase() || c.is_uppercase());
        let mut words = text.split_whitespace().peekable();
        while let Some(word) = words.next() {
            shape.words += 1;
            shape.letters += word.chars().filter(|c| c.is_alphabetic()).count();
            shape.digits += word.chars().filter(|c| c.is_numeric()).count();
            if let Some(first) = word.chars().find(|c| c.is_alphanumeric()) {
                shape.ends_small = first.is_lowercase() && !word.contains(['.', '@']);
                let count = if shape.ends_small { &mut shape.lower } else { &mut shape.upper };
                *count += 1;
            }
            shape.has_sentence_end |= words.peek().is_some() && ends_sentence(word);
        }
        shape
    }

    /// Not a sentence: of few words, most of them with a capital where the script has any, and no stop within. Where it
    /// has none, a name and its like after a comma are shorter still.
    fn is_name(&self) -> bool {
        if !self.has_case && self.longest_stretch > 5 {
            return false;
        }
        // `picture alliance / dpa`
        let short = self.words <= 2 || self.longest_stretch <= 2 && self.words <= 4;
        let capitals = self.lower == 0 || short || self.lower <= self.upper + 1 && self.upper > 0;
        let a_name = self.letters > 0 && !self.starts_with_digit && !self.has_sentence_end;
        a_name && capitals
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
        for name in ["Jane Q. Doe", "Ludwig van Beethoven", "EPA", "J. K. Rowling", "Jane Doe/Pool via AP"] {
            assert!(fits(name, Kind::Person, SetOff::Space), "{name}");
        }
        for sentence in
            ["a word that has lost its meaning", "Well done! And then", "Nobody moved. Then he", "(unclosed"]
        {
            assert!(!fits(sentence, Kind::Person, SetOff::Sign), "{sentence}");
        }
    }

    #[test]
    fn a_number_starts_with_a_digit() {
        for number in ["1,234", "12K", "٤٥"] {
            assert!(fits(number, Kind::Number, SetOff::Sign), "{number}");
        }
        for text in ["There were 12", "some"] {
            assert!(!fits(text, Kind::Number, SetOff::Sign), "{text}");
        }
    }
}
