//! What a segment is compared by: its normal form, and the words of that.
//!
//! Words are compared without case. Every number is the same word, and so is every address: what differs in them alone is
//! substituted in the target ([`substitute`](super::substitute)).

use std::borrow::Cow;

use unicode_normalization::{UnicodeNormalization, is_nfc_quick};

use crate::bidi::is_bidi_control;
use crate::text::Span;

/// The form in which texts are equal: NFC, without bidi controls, with one space where there is any white space.
pub(super) fn normal_form(text: &str) -> Cow<'_, str> {
    if is_normal(text) {
        return Cow::Borrowed(text);
    }
    let mut normal = String::with_capacity(text.len());
    for word in text.split_whitespace() {
        let space = normal.len();
        normal.extend(word.nfc().filter(|c| !is_bidi_control(*c)));
        // Nothing is left of a word of controls alone.
        if space > 0 && normal.len() > space {
            normal.insert(space, ' ');
        }
    }
    Cow::Owned(normal)
}

fn is_normal(text: &str) -> bool {
    let bytes = text.as_bytes();
    let mut before = b' ';
    for &byte in bytes {
        if byte == b' ' && before == b' ' || (0x09..=0x0D).contains(&byte) {
            return false;
        }
        before = byte;
    }
    let ends_well = bytes.is_empty() || before != b' ';
    ends_well
        && (text.is_ascii()
            || is_nfc_quick(text.chars()) == unicode_normalization::IsNormalized::Yes
                && !text.chars().any(|c| is_bidi_control(c) || c != ' ' && c.is_whitespace()))
}

/// The key by which a text in normal form is found: 64-bit FNV-1a, which is part of the file format.
pub(super) fn key(normal: &str) -> i64 {
    fnv(normal.bytes()).cast_signed()
}

/// What a word of a segment is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Kind {
    /// Letters and digits.
    Plain,
    /// Digits, and the marks within a number, a date, a time, a version.
    Number,
    /// A URL.
    Address,
}

/// A word of a segment.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Word {
    pub(super) span: Span,
    pub(super) kind: Kind,
}

impl Word {
    /// What the word counts as where words are compared: one value for what differs in case alone, for every number, for
    /// every address.
    pub(super) fn identity(self, text: &str) -> u64 {
        match self.kind {
            Kind::Number => 0,
            Kind::Address => 1,
            Kind::Plain => self.spelling(text),
        }
    }

    /// What the word counts as where only those are the same that are spelt the same, but for case.
    pub(super) fn spelling(self, text: &str) -> u64 {
        let word = &text[self.span.range()];
        if word.is_ascii() {
            return fnv(word.bytes().map(|byte| byte.to_ascii_lowercase()));
        }
        let lower = word.chars().flat_map(char::to_lowercase);
        fnv(lower.flat_map(|c| u32::from(c).to_le_bytes()))
    }
}

/// The words of a text, in order.
pub(super) fn words(text: &str) -> impl Iterator<Item = Word> {
    let mut position = 0;
    std::iter::from_fn(move || {
        let start = position + text[position..].find(begins_word)?;
        let word = word_at(text, start);
        position = word.span.end;
        Some(word)
    })
}

/// The word that begins at `start`, where a letter or digit stands.
fn word_at(text: &str, start: usize) -> Word {
    let bytes = text.as_bytes();
    let first = text[start..].chars().next().unwrap_or_default();
    if is_ideograph(first) {
        return Word { span: Span::new(start, start + first.len_utf8()), kind: Kind::Plain };
    }
    let number = number_end(bytes, start);
    let end = word_end(text, number.unwrap_or(start));
    if number == Some(end) {
        return Word { span: Span::new(start, end), kind: Kind::Number };
    }
    if bytes[end..].starts_with(b"://") {
        let length = text[end..].find(|c: char| c.is_whitespace() || "<>\"'()[]{}".contains(c));
        let address = &text[start..length.map_or(text.len(), |length| end + length)];
        let address = address.trim_end_matches(['.', ',', ';', ':', '!', '?']);
        return Word { span: Span::new(start, start + address.len()), kind: Kind::Address };
    }
    Word { span: Span::new(start, end), kind: Kind::Plain }
}

/// Where the number ends that begins at `start`: digits, with single signs between them.
fn number_end(bytes: &[u8], start: usize) -> Option<usize> {
    let is_digit = |at: usize| bytes.get(at).is_some_and(u8::is_ascii_digit);
    let mut end = start;
    while is_digit(end)
        || (end > start && matches!(bytes.get(end), Some(b'.' | b',' | b':' | b'/' | b'-')) && is_digit(end + 1))
    {
        end += 1;
    }
    (end > start).then_some(end)
}

/// Where the letters and digits end that stand at `start`; an apostrophe, a geresh or a gershayim between letters is of the word.
fn word_end(text: &str, start: usize) -> usize {
    let bytes = text.as_bytes();
    let mut end = start;
    loop {
        while bytes.get(end).is_some_and(u8::is_ascii_alphanumeric) {
            end += 1;
        }
        let mut rest = text[end..].chars();
        match rest.next() {
            Some(c) if !c.is_ascii() && begins_word(c) && !is_ideograph(c) => end += c.len_utf8(),
            Some(c @ ('\'' | '\u{2019}' | '\u{5F3}' | '\u{5F4}' | '"'))
                if end > start && rest.next().is_some_and(|next| joins(text, end, c, next)) =>
            {
                end += c.len_utf8();
            }
            _ => return end,
        }
    }
}

/// Whether a sign between the letter before `at` and the letter `next` belongs to the word. A quotation mark does in Hebrew only.
fn joins(text: &str, at: usize, sign: char, next: char) -> bool {
    let is_hebrew = |c: char| ('\u{5D0}'..='\u{5EA}').contains(&c);
    let before = text[..at].chars().next_back();
    match sign {
        '"' => before.is_some_and(is_hebrew) && is_hebrew(next),
        _ => before.is_some_and(char::is_alphabetic) && next.is_alphabetic(),
    }
}

fn begins_word(c: char) -> bool {
    if c.is_ascii() { c.is_ascii_alphanumeric() } else { c.is_alphanumeric() }
}

/// Where no spaces part words, each character is taken for one.
fn is_ideograph(c: char) -> bool {
    matches!(c, '\u{3040}'..='\u{30FF}' | '\u{3400}'..='\u{4DBF}' | '\u{4E00}'..='\u{9FFF}' | '\u{F900}'..='\u{FAFF}' | '\u{20000}'..='\u{3FFFF}')
}

fn fnv(bytes: impl Iterator<Item = u8>) -> u64 {
    bytes.fold(0xCBF2_9CE4_8422_2325, |hash, byte| (hash ^ u64::from(byte)).wrapping_mul(0x100_0000_01B3))
}
