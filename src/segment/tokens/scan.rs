//! A place in a text, from which the recognisers read on.

use super::super::script::{is_digit, is_letter};

/// A place in a text. Copied to try, and kept where a try succeeds.
#[derive(Clone, Copy)]
pub(super) struct Scan<'t> {
    pub(super) text: &'t str,
    pub(super) at: usize,
}

impl<'t> Scan<'t> {
    pub(super) fn new(text: &'t str, at: usize) -> Scan<'t> {
        Scan { text, at }
    }

    pub(super) fn rest(&self) -> &'t str {
        &self.text[self.at..]
    }

    pub(super) fn peek(&self) -> Option<char> {
        self.rest().chars().next()
    }

    /// The character before.
    pub(super) fn previous(&self) -> Option<char> {
        self.text[..self.at].chars().next_back()
    }

    /// Reads a character that the test takes.
    pub(super) fn eat(&mut self, test: impl Fn(char) -> bool) -> Option<char> {
        let c = self.peek().filter(|c| test(*c))?;
        self.at += c.len_utf8();
        Some(c)
    }

    /// Reads characters as long as the test takes them; how many.
    pub(super) fn eat_all(&mut self, test: impl Fn(char) -> bool) -> usize {
        let mut count = 0;
        while self.eat(&test).is_some() {
            count += 1;
        }
        count
    }

    /// Reads this text.
    pub(super) fn literal(&mut self, literal: &str) -> bool {
        let found = self.rest().starts_with(literal);
        if found {
            self.at += literal.len();
        }
        found
    }

    /// Reads decimal digits; how many.
    pub(super) fn digits(&mut self) -> usize {
        self.eat_all(is_digit)
    }

    /// Reads ASCII digits as a number of at most `most` digits.
    pub(super) fn integer(&mut self, most: usize) -> Option<u32> {
        let start = self.at;
        let count = self.digits();
        if !(1..=most).contains(&count) {
            self.at = start;
            return None;
        }
        self.text[start..self.at].chars().try_fold(0, |number, c| Some(number * 10 + digit(c)?))
    }

    /// Reads one space, be it one that does not break.
    pub(super) fn space(&mut self) -> bool {
        self.eat(|c| matches!(c, ' ' | '\u{A0}' | '\u{202F}' | '\u{2009}')).is_some()
    }

    /// Whether neither a letter nor a digit follows: a token may end here.
    pub(super) fn ends(&self) -> bool {
        match self.peek() {
            Some(c) if is_letter(c) => is_right_to_left(c) != self.previous().is_some_and(is_right_to_left),
            Some(c) => !is_digit(c),
            None => true,
        }
    }
}

fn digit(c: char) -> Option<u32> {
    match c {
        '\u{0660}'..='\u{0669}' => Some(c as u32 - 0x0660),
        '\u{06F0}'..='\u{06F9}' => Some(c as u32 - 0x06F0),
        _ => c.to_digit(10),
    }
}

/// Whether the letter is of a script that runs from right to left.
pub(super) fn is_right_to_left(c: char) -> bool {
    matches!(c, '\u{0590}'..='\u{08FF}' | '\u{FB1D}'..='\u{FDFF}' | '\u{FE70}'..='\u{FEFC}' | '\u{10800}'..='\u{10FFF}' | '\u{1E800}'..='\u{1EFFF}')
        && is_letter(c)
}
