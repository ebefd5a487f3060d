//! The tokens that a bidirectional layout may break.
//!
//! One table, one recogniser: wherever a token may begin, each row of the table reads on as far as it can, and the
//! longest wins. Phrases that run against their line are tokens where punctuation of their own would be torn off. Every row
//! stops at the first character that it does not know, so the whole is linear.

mod code;
mod name;
mod net;
mod number;
mod scan;

use scan::{Scan, is_right_to_left};

use super::script::{Class, class, is_digit, is_letter};
use crate::article::{Token, TokenKind};
use crate::text::Span;

/// Reads a token; where it ends.
type Recognise = fn(Scan<'_>) -> Option<Scan<'_>>;

/// What a token begins with, as bits: a row is tried only where it may succeed.
mod first {
    pub(super) const SMALL: u8 = 1;
    pub(super) const CAPITAL: u8 = 2;
    pub(super) const OTHER_LETTER: u8 = 4;
    pub(super) const DIGIT: u8 = 8;
    pub(super) const SIGN: u8 = 16;
    pub(super) const LETTER: u8 = SMALL | CAPITAL | OTHER_LETTER;
    pub(super) const ASCII: u8 = SMALL | CAPITAL | DIGIT | SIGN;

    use super::{Class, class};

    pub(super) fn of(c: char) -> u8 {
        match class(c) {
            Class::Letter(_) if c.is_ascii_lowercase() => SMALL,
            Class::Letter(_) if c.is_ascii_uppercase() => CAPITAL,
            Class::Letter(_) => OTHER_LETTER,
            Class::Digit => DIGIT,
            Class::Mark | Class::Neutral => SIGN,
        }
    }
}

/// The kinds of token, each with what it may begin with. Of two that end at the same place, the first wins.
const TABLE: &[(TokenKind, u8, Recognise)] = &[
    (TokenKind::Url, first::ASCII, net::url),
    (TokenKind::Email, first::ASCII, net::email),
    (TokenKind::Handle, first::SIGN, net::handle),
    (TokenKind::Hashtag, first::SIGN, net::hashtag),
    (TokenKind::Date, first::DIGIT | first::CAPITAL, number::date),
    (TokenKind::Time, first::DIGIT, number::time),
    (TokenKind::Formula, first::LETTER | first::DIGIT | first::SIGN, code::formula),
    (TokenKind::Code, first::ASCII, code::code),
    (TokenKind::Phone, first::DIGIT | first::SIGN, number::phone),
    (TokenKind::Number, first::DIGIT | first::SIGN, number::coordinates),
    (TokenKind::Number, first::DIGIT | first::SIGN | first::CAPITAL, number::number),
    (TokenKind::Range, first::DIGIT | first::SIGN | first::CAPITAL, number::range),
    (TokenKind::Path, first::ASCII, net::path),
    (TokenKind::Name, first::LETTER, name::abbreviation),
];

/// Adds the tokens of a piece of a text, in order, apart from one another.
pub(super) fn find(text: &str, piece: Span, tokens: &mut Vec<Token>) {
    let mut start = piece.start;
    for line in text[piece.range()].split_inclusive('\n') {
        find_in_line(text, Span::new(start, start + line.len()), tokens);
        start += line.len();
    }
}

fn find_in_line(text: &str, line: Span, tokens: &mut Vec<Token>) {
    let embedded = Embedded::of(&text[line.range()]);
    let mut position = line.start;
    let mut no_phrase_before = line.start;
    while let Some(c) = text[position..line.end].chars().next() {
        let scan = Scan::new(text, position);
        let mut next = position + c.len_utf8();
        if may_begin(c) && begins(scan, c) {
            let plain = plain_word(&text[position..line.end]);
            let mut best = if plain.is_some() { None } else { at(scan).map(|(kind, end)| (kind, end.at)) };
            if embedded.any()
                && position >= no_phrase_before
                && let Some(phrase) = name::phrase(scan, embedded)
            {
                match phrase.kind {
                    Some(kind) if best.is_none_or(|(_, end)| phrase.end > end) => best = Some((kind, phrase.end)),
                    _ => no_phrase_before = phrase.end,
                }
            }
            if let Some((kind, end)) = best.filter(|(_, end)| *end <= line.end) {
                tokens.push(Token { span: Span::new(position, end), kind });
                next = end;
            } else if let Some(length) = plain {
                next = position + length;
            }
        }
        position = next;
    }
}

/// How many bytes to step over where a word of letters only begins, with another such word or nothing after it: no token
/// begins in it.
fn plain_word(text: &str) -> Option<usize> {
    let word = letters(text);
    let rest = text[word..].strip_prefix([',', ';']).unwrap_or(&text[word..]);
    let next = rest.strip_prefix(' ').unwrap_or(rest);
    let ends = rest.is_empty() || rest == "\n" || (next.len() < rest.len() && letters(&next[..first_char(next)]) > 0);
    (word > 0 && ends).then_some(text.len() - next.len())
}

/// How many bytes of letters the text begins with.
fn letters(text: &str) -> usize {
    let ascii = text.bytes().take_while(u8::is_ascii_alphabetic).count();
    match text.as_bytes().get(ascii) {
        Some(byte) if !byte.is_ascii() => text
            .char_indices()
            .find(|(_, c)| !matches!(class(*c), Class::Letter(_) | Class::Mark))
            .map_or(text.len(), |(at, _)| at),
        _ => ascii,
    }
}

fn first_char(text: &str) -> usize {
    text.chars().next().map_or(0, char::len_utf8)
}

/// The token that begins here.
fn at(scan: Scan<'_>) -> Option<(TokenKind, Scan<'_>)> {
    let first = first::of(scan.peek()?);
    let mut best: Option<(TokenKind, Scan)> = None;
    for (kind, _, recognise) in TABLE.iter().filter(|(_, may_begin, _)| may_begin & first != 0) {
        if let Some(end) = recognise(scan).filter(|end| best.is_none_or(|(_, best)| end.at > best.at)) {
            best = Some((*kind, end));
        }
    }
    best
}

/// Whether any token begins with this character.
fn may_begin(c: char) -> bool {
    match class(c) {
        Class::Letter(_) | Class::Digit => true,
        Class::Mark => false,
        Class::Neutral => !c.is_whitespace() && !matches!(c, ',' | ')' | ']' | '}' | '!' | '?'),
    }
}

/// Whether a token that begins with `c` may begin here: at the start of a word, or after a Hebrew or Arabic prefix that is
/// written on to it, with a hyphen or without.
fn begins(scan: Scan, c: char) -> bool {
    let Some(previous) = scan.previous() else { return true };
    let after_prefix = |at: usize| scan.text[..at].chars().next_back().is_some_and(is_right_to_left);
    match previous {
        _ if previous.is_whitespace() => true,
        '(' | '[' | '{' | '«' | '“' | '„' | '‘' | '"' | '\'' | '\u{2066}'..='\u{2069}' | '\u{200E}' | '\u{200F}' => {
            true
        }
        ',' | ';' | ':' | '–' | '—' | '|' | '/' => is_letter(c),
        '-' | '\u{05BE}' | '\u{0640}' => after_prefix(scan.at - previous.len_utf8()),
        _ if is_right_to_left(previous) => !is_right_to_left(c) && (is_letter(c) || is_digit(c)),
        _ => false,
    }
}

/// Which of the two directions may be that of a phrase in a line, embedded in the other.
#[derive(Clone, Copy)]
struct Embedded {
    left_to_right: bool,
    right_to_left: bool,
}

impl Embedded {
    /// Where one letter in eight or more is of the lesser direction, the line itself may well be either.
    fn of(line: &str) -> Embedded {
        if line.is_ascii() {
            return Embedded { left_to_right: false, right_to_left: false };
        }
        let (mut left_to_right, mut right_to_left) = (0usize, 0usize);
        // The first byte of a character tells enough: Hebrew, Arabic, Syriac and Thaana begin with D6 to DF.
        for byte in line.bytes() {
            match byte {
                0xD6..=0xDF => right_to_left += 1,
                b'a'..=b'z' | b'A'..=b'Z' | 0xC3..=0xD5 => left_to_right += 1,
                _ => {}
            }
        }
        Embedded {
            left_to_right: right_to_left > 0 && right_to_left * 7 >= left_to_right,
            right_to_left: left_to_right > 0 && left_to_right * 7 >= right_to_left,
        }
    }

    /// Whether there may be a phrase at all.
    fn any(self) -> bool {
        self.left_to_right || self.right_to_left
    }

    /// Whether a letter may belong to an embedded phrase.
    fn holds(self, c: char) -> bool {
        is_letter(c) && if is_right_to_left(c) { self.right_to_left } else { self.left_to_right }
    }
}
