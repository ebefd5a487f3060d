//! Phrases that run against their line, where they hold punctuation, signs or numbers of their own.
//!
//! A phrase is words and figures that are joined: by spaces, commas, signs of mathematics, brackets. What is in question is
//! always where the phrase ends and the sentence goes on: a number after a name is the name's in `Windows 11`, and the
//! sentence's after a long name and a comma.

use super::super::script::{Class, class, is_digit, is_letter};
use super::figure::{chunk, figure, marked};
use super::joint::{joined, led};
use super::scan::{Scan, is_right_to_left};
use super::{Embedded, question};
use crate::article::TokenKind;

/// A phrase of more words is a sentence, and its run says all that is to be said.
const MOST_WORDS: usize = 12;
/// How many characters after an opening quote its partner is looked for, before it is taken for an apostrophe.
const QUOTATION_REACH: usize = 200;

/// A phrase that runs against its line.
pub(super) struct Phrase {
    /// Where it ends.
    pub(super) end: usize,
    /// What kind of token it is, where it is one.
    pub(super) kind: Option<TokenKind>,
}

/// In which direction a phrase runs, and in which line.
#[derive(Clone, Copy)]
pub(super) struct Side {
    embedded: Embedded,
    pub(super) right_to_left: bool,
}

impl Side {
    /// Whether a letter may be of the phrase.
    pub(super) fn holds(self, c: char) -> bool {
        self.embedded.holds(c) && is_right_to_left(c) == self.right_to_left
    }

    /// Whether figures before a word and after it may be the phrase's: they are read from left to right.
    fn has_figures(self) -> bool {
        self.embedded.is_leading && !self.right_to_left
    }
}

/// The phrase that begins here in a line of the other direction: `Putin (L)`, `Acme Inc.`, `Putin, Obama, Trump`,
/// `12 Angry Men`, `"reset"`.
pub(super) fn phrase(scan: Scan, embedded: Embedded) -> Option<Phrase> {
    let mut next = scan;
    let _ = next.literal("...") || next.literal("…") || next.literal("¡") || next.literal("¿");
    let quote = next.eat(|c| closing_quotes(c).is_some()).and_then(closing_quotes);
    let right_to_left = next.rest().chars().take(8).find(|c| is_letter(*c)).is_some_and(is_right_to_left);
    let side = Side { embedded, right_to_left };
    let Some((end, words)) = words(next, side) else {
        let end = figure(scan).filter(|_| embedded.left_to_right)?;
        return Some(Phrase { end: end.at, kind: Some(TokenKind::Number) });
    };
    let end = bracketed(end, side).unwrap_or(end);
    let end = own_punctuation(closed(next, end), words, right_to_left);
    if let Some(closing) = quote {
        let mut closed = end;
        closed.eat(|c| matches!(c, '.' | '?' | ','));
        // The quotation may end in another, inside it.
        let inner = closed.eat(|c| matches!(c, '’' | '\'' | '”' | '"') && !closing.contains(c));
        if inner.is_some() && !scan.text[next.at..closed.at].contains(['‘', '“', '\'', '"']) {
            return None;
        }
        let is_closing = closed.eat(|c| closing.contains(c)).is_some() && closed.ends();
        // An address or code is one without the quotes around it; those around right-to-left words are the sentence's.
        let is_address = super::at(next).is_some_and(|(kind, token)| kind != TokenKind::Name && token.at == end.at);
        let fits = is_closing && words <= MOST_WORDS && !right_to_left && !is_address;
        let is_closed = next.rest().chars().take(QUOTATION_REACH).any(|c| closing.contains(c));
        let is_apostrophe = !fits && !is_closed && closing == "'" && next.peek().is_some_and(char::is_lowercase);
        let end = if is_apostrophe { end } else { closed };
        let kind = if is_code(&scan.text[next.at..end.at]) { TokenKind::Code } else { TokenKind::Name };
        return (fits || is_apostrophe).then_some(Phrase { end: end.at, kind: Some(kind) });
    }
    let text = &scan.text[scan.at..end.at];
    let is_bounded = !text.starts_with('-') && !text.ends_with('-');
    let kind = if !is_bounded || text.chars().any(|c| !is_plain(c)) {
        Some(TokenKind::Name)
    } else if text.chars().any(is_digit) {
        Some(if text.contains(' ') { TokenKind::Name } else { TokenKind::Code })
    } else {
        None
    };
    let kind = kind.map(|kind| if is_code(text) { TokenKind::Code } else { kind });
    let token = kind.and_then(|_| super::at(scan)).filter(|(_, token)| token.at == end.at).map(|(kind, _)| kind);
    Some(Phrase { end: end.at, kind: token.or(kind.filter(|_| words <= MOST_WORDS)) })
}

/// Whether a text holds what is written in code only: `charset=utf-8`, `std::vector`, `application/json`, `{ $name }`.
fn is_code(text: &str) -> bool {
    let bytes = text.as_bytes();
    bytes.windows(3).any(|three| {
        let is_within = three[0].is_ascii_lowercase() && three[2].is_ascii_lowercase();
        is_within && matches!(three[1], b'=' | b'_' | b'\\' | b'/' | b'<' | b'@' | b':')
    }) || text.contains("{ ")
        || text.contains("::")
        || text.contains("//")
}

/// Whether a character inside a phrase asks for no care: letters, digits, spaces, hyphens and apostrophes.
fn is_plain(c: char) -> bool {
    class(c) != Class::Neutral || matches!(c, ' ' | '-' | '\'' | '’' | '\u{05BE}' | '\u{05F3}' | '\u{05F4}')
}

/// Words of the direction, with what joins them; how many.
fn words<'t>(scan: Scan<'t>, side: Side) -> Option<(Scan<'t>, usize)> {
    let word = word(scan, side);
    let may_be_led = side.has_figures() && scan.peek().is_some_and(|c| !is_letter(c));
    let led = may_be_led.then(|| led(scan, side).or_else(|| marked(scan))).flatten();
    let led = led.filter(|led| word.is_none_or(|word| led.at > word.at));
    let (mut end, mut count) = (led.or(word)?, 1 + usize::from(led.is_some()));
    while let Some(more) = joined(scan, end, led.is_some(), side) {
        (end, count) = (more, count + 1);
    }
    Some((end, count))
}

/// The phrase with the brackets after it that were opened in it.
fn closed<'t>(start: Scan, mut end: Scan<'t>) -> Scan<'t> {
    let count = |end: Scan, wanted: char| end.text[start.at..end.at].chars().filter(|&c| c == wanted).count();
    // As many brackets as anyone sets.
    for _ in 0..4 {
        let (opening, closing) = match end.peek() {
            Some(')') => ('(', ')'),
            Some(']') => ('[', ']'),
            Some('}') => ('{', '}'),
            _ => break,
        };
        if count(end, opening) <= count(end, closing) {
            break;
        }
        end.at += 1;
    }
    end
}

/// A word of the direction; a token or a chunk that holds one.
pub(super) fn word(scan: Scan, side: Side) -> Option<Scan> {
    let first = scan.peek()?;
    let letters = if side.holds(first) {
        if let Some(length) = super::plain_word(scan.rest(), super::letters(scan.rest())) {
            let printed = scan.rest()[..length].trim_end_matches([' ', ',', ';', '\n']);
            return printed.chars().all(|c| side.holds(c)).then_some(Scan::new(scan.text, scan.at + printed.len()));
        }
        Some(letters(scan, side))
    } else if first.is_whitespace() || (is_letter(first) && !side.holds(first)) {
        return None;
    } else {
        None
    };
    let holds_letter =
        |end: &Scan| scan.text[scan.at..end.at].chars().find(|c| is_letter(*c)).is_some_and(|c| side.holds(c));
    let token = super::at(scan).map(|(_, end)| end).filter(|end| letters.is_some() || holds_letter(end));
    let chunk = chunk(scan, |c| side.holds(c)).filter(holds_letter).filter(|_| !side.right_to_left);
    [letters, token, chunk].into_iter().flatten().max_by_key(|end| end.at)
}

/// The letters of a word, with what may stand between them.
fn letters(scan: Scan<'_>, side: Side) -> Scan<'_> {
    let mut end = scan;
    loop {
        end.eat_all(|c| match class(c) {
            Class::Mark => true,
            Class::Digit => !side.right_to_left,
            _ => side.holds(c),
        });
        let mut next = end;
        let joint =
            next.eat(|c| matches!(c, '-' | '\'' | '’' | '&' | '.' | '"' | '\u{05BE}' | '\u{05F3}' | '\u{05F4}' | '_'));
        let joins = match joint {
            Some('-' | '\u{05BE}') => next.peek().is_some_and(|c| side.holds(c)) || number_after_prefix(next, side),
            Some('"') => next.peek().is_some_and(|c| side.holds(c)) && side.right_to_left,
            Some(_) => next.peek().is_some_and(|c| side.holds(c)),
            None => false,
        };
        if !joins {
            return end;
        }
        end = next;
    }
}

/// The number in `F-35`, or, bare, after a Hebrew prefix.
fn number_after_prefix(mut scan: Scan, side: Side) -> bool {
    let digits = scan.digits();
    digits > 0
        && (!side.right_to_left
            || !(matches!(scan.peek(), Some('°' | '%' | '.' | ',' | ':' | '/' | '-' | '\u{2013}'))
                || is_counting(scan)))
}

/// Whether a number is followed by a word that runs from left to right.
fn is_counting(mut number: Scan) -> bool {
    number.space() && number.peek().is_some_and(|c| is_letter(c) && !is_right_to_left(c))
}

/// A bracket after a name, in the same direction: ` (L)`, ` (1949)`.
fn bracketed<'t>(mut scan: Scan<'t>, side: Side) -> Option<Scan<'t>> {
    scan.literal(" ");
    let closing = match scan.eat(|c| matches!(c, '(' | '['))? {
        '(' => ")",
        _ => "]",
    };
    let inside = words(scan, side).filter(|(_, count)| *count <= 4).map(|(end, _)| end);
    let mut end = inside.or_else(|| chunk(scan, |_| false).filter(|_| side.has_figures()))?;
    end.literal(closing).then_some(end)
}

/// `!` and dots that belong to the phrase, and the question mark of one that is more than a word.
fn own_punctuation(mut scan: Scan, words: usize, right_to_left: bool) -> Scan {
    let dots = scan.literal("...") || scan.literal("…");
    let mut marks = scan;
    if !dots {
        scan.eat_all(|c| c == '!');
    }
    if marks.eat_all(|c| matches!(c, '!' | '?')) > 1 && marks.ends() {
        return marks;
    }
    if words > 1 || (!right_to_left && question::is_of_name(scan)) {
        scan.eat(|c| matches!(c, '?' | '؟'));
    }
    scan
}

/// What closes a quotation that a mark opens.
fn closing_quotes(c: char) -> Option<&'static str> {
    Some(match c {
        '"' => "\"",
        '\'' => "'",
        '“' => "”",
        '‘' => "’",
        '„' => "”“",
        '«' => "»",
        _ => return None,
    })
}
