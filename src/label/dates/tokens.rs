//! The text of a date as numbers, words and signs, whatever digits and letters it is written in.

use unicode_normalization::char::is_combining_mark;

use super::names::{self, Meaning};
use crate::label::fold::{dash, fold, is_hebrew, is_invisible, quote};
use crate::text::Span;

/// A number, a word or phrase, or a sign. Spaces and invisible characters are none.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) struct Token {
    pub(super) kind: Kind,
    pub(super) span: Span,
    /// Whether a space stands before it.
    pub(super) spaced: bool,
}

#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) enum Kind {
    /// A number without sign, and how many digits it has.
    Number { value: u16, digits: u8 },
    /// A word or phrase of the table of dates.
    Known(Meaning),
    /// Any other word.
    Word,
    /// One sign; dashes are `-`, commas of any script `,`.
    Sign(char),
}

/// The value of a decimal digit, in Latin, Arabic, Persian or fullwidth shape.
pub(in crate::label) fn digit(c: char) -> Option<u16> {
    let zero = match c {
        '0'..='9' => '0',
        '\u{660}'..='\u{669}' => '\u{660}',
        '\u{6F0}'..='\u{6F9}' => '\u{6F0}',
        '\u{FF10}'..='\u{FF19}' => '\u{FF10}',
        _ => return None,
    };
    Some((c as u32 - zero as u32) as u16)
}

fn fold_sign(c: char) -> char {
    match c {
        '،' | '，' => ',',
        '\u{2044}' | '\u{2215}' => '/',
        '٫' => '.',
        '∶' | '：' => ':',
        _ => dash(c).unwrap_or(c),
    }
}

fn is_letter(c: char) -> bool {
    (c.is_alphabetic() || is_combining_mark(c)) && digit(c).is_none()
}

/// The folded words of a phrase, for the table.
pub(super) fn words(phrase: &str) -> Vec<String> {
    let raw = raw(phrase);
    raw.iter().filter(|token| token.kind == Kind::Word).map(|token| fold(&phrase[token.span.range()])).collect()
}

/// The tokens of a text.
pub(super) fn tokens(text: &str) -> Vec<Token> {
    let raw = raw(text);
    let mut tokens = Vec::with_capacity(raw.len());
    let mut at = 0;
    while at < raw.len() {
        let (token, taken) = phrase(text, &raw[at..]);
        tokens.push(token);
        at += taken;
    }
    tokens
}

/// The longest phrase of the table at the start of `raw`, or its first token, and how many tokens that takes.
fn phrase(text: &str, raw: &[Token]) -> (Token, usize) {
    let first = raw[0];
    if first.kind != Kind::Word {
        return (first, 1);
    }
    // The words of a phrase may be parted by a full stop or a hyphen: `p. m.`, `après-midi`.
    const LONGEST: usize = 5;
    let mut found: Vec<(String, usize)> = Vec::new();
    for (index, token) in raw.iter().enumerate().take(2 * LONGEST) {
        match token.kind {
            Kind::Word => found.push((fold(&text[token.span.range()]), index)),
            Kind::Sign('.' | '-') => {}
            _ => break,
        }
        // A word that begins no date ends the search at once: names and prose are the usual case.
        if found.len() == 1 && names::meaning(&[&found[0].0]).is_none() && !names::begins_phrase(&found[0].0) {
            return (first, 1);
        }
    }
    let words: Vec<&str> = found.iter().map(|(word, _)| word.as_str()).collect();
    match names::meaning(&words) {
        Some((meaning, count)) => {
            let last = found[count - 1].1;
            let span = Span::new(first.span.start, raw[last].span.end);
            (Token { kind: Kind::Known(meaning), span, ..first }, last + 1)
        }
        None => (first, 1),
    }
}

/// Numbers, words and signs, before any word is looked up.
fn raw(text: &str) -> Vec<Token> {
    let mut tokens: Vec<Token> = Vec::new();
    let mut spaced = false;
    let mut chars = text.char_indices().peekable();
    while let Some((start, c)) = chars.next() {
        if c.is_whitespace() {
            spaced = true;
            continue;
        }
        if is_invisible(c) || c == '\u{640}' {
            continue;
        }
        let mut end = start + c.len_utf8();
        let kind = if let Some(value) = digit(c) {
            let (mut value, mut digits) = (value, 1u8);
            while let Some((at, next)) = chars.next_if(|(_, c)| digit(*c).is_some()) {
                value = value.saturating_mul(10).saturating_add(digit(next).unwrap_or(0));
                digits = digits.saturating_add(1);
                end = at + next.len_utf8();
            }
            Kind::Number { value, digits }
        } else if is_letter(c) {
            let mut last = c;
            while let Some((at, next)) = chars.next_if(|(at, c)| continues_word(text, last, *at, *c)) {
                last = next;
                end = at + next.len_utf8();
            }
            Kind::Word
        } else {
            Kind::Sign(fold_sign(c))
        };
        tokens.push(Token { kind, span: Span::new(start, end), spaced });
        spaced = false;
    }
    tokens
}

/// Whether the character at `at` goes on with a word whose last character is `last`.
fn continues_word(text: &str, last: char, at: usize, c: char) -> bool {
    if is_letter(c) || matches!(c, '\u{200C}' | '\u{200D}' | '\u{640}') {
        return true;
    }
    // An apostrophe stands between letters, or is a geresh at the end of a Hebrew abbreviation.
    let next = || text[at + c.len_utf8()..].chars().next();
    match quote(c) {
        Some('\'') => is_hebrew(last) || (is_letter(last) && next().is_some_and(is_letter)),
        Some(_) => is_hebrew(last) && next().is_some_and(is_hebrew),
        None => false,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn digits_of_all_scripts_are_numbers() {
        for text in ["30", "٣٠", "۳۰", "\u{FF13}\u{FF10}"] {
            assert_eq!(tokens(text)[0].kind, Kind::Number { value: 30, digits: 2 }, "{text}");
        }
    }

    #[test]
    fn words_are_folded() {
        assert_eq!(words("Août l'après-midi"), ["aout", "l'apres", "midi"]);
        assert_eq!(words("יום ו׳"), ["יום", "ו'"]);
        assert_eq!(words("יאַנואַר"), ["יאנואר"]);
    }
}
