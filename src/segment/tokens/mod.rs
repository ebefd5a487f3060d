//! The tokens that a bidirectional layout may break.
//!
//! One table, one recogniser: wherever a token may begin, each row of the table reads on as far as it can, and the
//! longest wins. Phrases that run against their line are tokens where punctuation of their own would be torn off. Every row
//! stops at the first character that it does not know, so the whole is linear.

mod code;
mod figure;
mod game;
mod joint;
mod name;
mod net;
mod number;
mod phrase;
mod picture;
mod question;
mod scan;

use scan::{Scan, is_right_to_left};

use super::script::{Class, class, count_bytes, is_digit, is_letter};
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
    (TokenKind::Code, first::DIGIT | first::CAPITAL, game::moves),
    (TokenKind::Code, first::DIGIT | first::CAPITAL | first::SIGN, code::account),
    (TokenKind::Name, first::DIGIT | first::SIGN, picture::pictures),
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
            let rest = &text[position..line.end];
            let plain = plain_words(rest, embedded);
            if plain > 0 {
                position += plain;
                continue;
            }
            let word = letters(rest);
            let plain = plain_word(rest, word);
            let quiet = plain.is_some() || is_quiet(rest, c, word);
            let mut best = if quiet { None } else { at(scan).map(|(kind, end)| (kind, end.at)) };
            if embedded.any()
                && position >= no_phrase_before
                && (word == 0 || embedded.holds(c))
                && let Some(phrase) = phrase::phrase(scan, embedded)
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
            } else if quiet && word > 0 {
                next = position + rest[..word].bytes().take_while(|byte| byte.is_ascii() == c.is_ascii()).count();
            }
        }
        position = next;
    }
}

/// How many bytes to step over where a word of so many bytes of letters begins, with another such word or nothing after
/// it: no token begins in it.
fn plain_word(text: &str, word: usize) -> Option<usize> {
    let comma = matches!(text.as_bytes().get(word), Some(b',' | b';'));
    let end = word + usize::from(comma);
    let step = match text.as_bytes().get(end..)? {
        [] | [b'\n'] => end,
        [b' ', next, ..] if next.is_ascii_alphabetic() => end + 1,
        [b' ', 0x80..=0xFF, ..] if text[end + 1..].starts_with(is_letter) => end + 1,
        _ => return None,
    };
    (word > 0).then_some(step)
}

/// How many bytes to step over where such words begin, none of them embedded in its line.
fn plain_words(text: &str, embedded: Embedded) -> usize {
    let mut end = 0;
    while !(embedded.any() && text[end..].starts_with(|c| embedded.holds(c)))
        && let Some(step) = plain_word(&text[end..], letters(&text[end..]))
    {
        end += step;
    }
    end
}

/// How many bytes of letters the text begins with.
fn letters(text: &str) -> usize {
    let ascii = text.bytes().take_while(u8::is_ascii_alphabetic).count();
    match text.as_bytes().get(ascii) {
        Some(byte) if !byte.is_ascii() => {
            // A Hebrew or Arabic prefix ends where the word begins that it is written on to.
            let mut right_to_left = false;
            let ends = |&(_, c): &(usize, char)| {
                right_to_left |= is_right_to_left(c);
                !matches!(class(c), Class::Letter(_) | Class::Mark) || (right_to_left && c.is_ascii_alphabetic())
            };
            text[ascii..].char_indices().find(ends).map_or(text.len(), |(at, _)| ascii + at)
        }
        _ => ascii,
    }
}

/// The longest abbreviation with a stop of its own, and the longest letters of a formula, in bytes.
const LONGEST_ABBREVIATION: usize = 6;
const LONGEST_OPERAND: usize = 3;

/// Whether a text that begins with `c`, and with a word of so many bytes of letters, begins with no token, because of the
/// punctuation: quote marks and dashes begin none, and after most words and whole numbers follows what is of none.
fn is_quiet(text: &str, c: char, word: usize) -> bool {
    match c {
        '"' | '\'' | '“' | '”' | '„' | '‘' | '’' | '«' | '»' | '–' | '—' | '…' | '•' => true,
        '(' => letters(&text[1..]) > LONGEST_OPERAND,
        '0'..='9' => {
            let digits = text.bytes().take_while(u8::is_ascii_digit).count();
            ends_quietly(text, digits, |next| is_letter(next) && !next.is_ascii() && next != 'µ')
        }
        _ => word > 0 && ends_quietly(text, word, is_letter),
    }
}

/// Whether a word or number of so many bytes is no part of a token, because of what follows it: a space and what
/// `may_follow`, or punctuation.
fn ends_quietly(text: &str, word: usize, may_follow: impl Fn(char) -> bool) -> bool {
    let mut after = text[word..].chars();
    let Some(sign) = after.next() else { return true };
    let next = after.next();
    let apart = next.is_none_or(char::is_whitespace);
    match sign {
        ' ' => {
            next.is_none_or(|next| may_follow(next) || matches!(next, '"' | '“' | '„' | '«' | '‘' | '\'' | '(' | '['))
        }
        ',' | ';' | ':' | '?' | '"' | '“' | '”' | '»' | '’' | '،' | '؛' | '؟' | '۔' | '\n' => apart,
        '!' | ')' => apart && word > LONGEST_OPERAND,
        '.' if text.starts_with(|c: char| c.is_ascii_alphabetic()) => {
            apart && word > LONGEST_ABBREVIATION && !after.next().is_some_and(is_digit)
        }
        // The number of a move goes on: `1. e4`.
        '.' => apart && !after.next().is_some_and(|c| c.is_ascii_alphabetic()),
        _ => false,
    }
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
        Class::Neutral => !c.is_whitespace() && !matches!(c, ',' | ')' | ']' | '}' | '?'),
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
        // Some close what others open with the same mark.
        '”' | '’' | '»' => {
            let before = scan.text[..scan.at - previous.len_utf8()].chars().next_back();
            before.is_none_or(|before| !before.is_alphanumeric())
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
    /// Whether the line itself is so likely right to left that figures before a word or after it may be a phrase's.
    is_leading: bool,
}

impl Embedded {
    /// Where one letter in eight or more runs from left to right, or one in four from right to left, the line itself may
    /// well be either: a name from left to right weighs little in a line from right to left.
    fn of(line: &str) -> Embedded {
        if line.is_ascii() {
            return Embedded { left_to_right: false, right_to_left: false, is_leading: false };
        }
        // The first byte of a character tells enough: Hebrew, Arabic, Syriac and Thaana begin with D6 to DF.
        let right_to_left = count_bytes(line, |byte| matches!(byte, 0xD6..=0xDF));
        let left_to_right = count_bytes(line, |byte| byte.is_ascii_alphabetic() || matches!(byte, 0xC3..=0xD5));
        Embedded {
            left_to_right: right_to_left > 0 && right_to_left * 7 >= left_to_right,
            right_to_left: left_to_right > 0 && left_to_right * 3 >= right_to_left,
            is_leading: right_to_left > 0 && right_to_left * 2 >= left_to_right,
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
