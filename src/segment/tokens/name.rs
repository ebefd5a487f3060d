//! Names and phrases that end in punctuation of their own, or hold some, and run against the line around.

use super::super::script::{Class, class, is_digit, is_letter};
use super::Embedded;
use super::scan::{Scan, is_right_to_left};
use crate::article::TokenKind;

/// A phrase of more words is a sentence, and its run says all that is to be said.
const MOST_WORDS: usize = 12;

/// Abbreviations whose stop is their own.
const ABBREVIATIONS: &[&str] = &[
    "Inc", "Ltd", "Co", "Corp", "Bros", "Jr", "Sr", "Esq", "plc", "Mr", "Mrs", "Ms", "Dr", "Prof", "St", "Mt", "vs",
    "No", "Gen", "Lt", "Col", "Sgt", "Capt", "Rev", "Hon", "Gov", "Sen", "Rep", "etc", "approx", "dept", "Dept", "vol",
    "Vol", "ed", "Ed", "cf", "al", "p", "pp", "fig", "Fig", "Srl", "Pty", "Pvt", "Cie", "Mfg", "Intl", "Univ", "Mo",
    "Calif", "Mass", "Conn", "Fla", "Tex", "Ill", "Mich", "Wash", "Ariz",
];

/// Letters with stops between them, `U.S.`, or a word that is known to be shortened, `Inc.`.
pub(super) fn abbreviation(mut scan: Scan) -> Option<Scan> {
    let start = scan.at;
    let right_to_left = scan.peek().is_some_and(is_right_to_left);
    let mut end = scan;
    let mut stops = 0;
    // A part has one letter, or two as in `Ph.D.`
    while (1..=2).contains(&scan.eat_all(is_letter)) {
        if scan.eat(|c| c == '.').is_none() {
            end = if stops > 0 && scan.ends() { scan } else { end };
            break;
        }
        (end, stops) = (scan, stops + 1);
    }
    if stops > 1 && end.ends() {
        return Some(end);
    }
    let mut word = Scan::new(end.text, start);
    word.eat_all(is_letter);
    let known = !right_to_left && ABBREVIATIONS.contains(&&word.text[start..word.at]);
    (known && word.literal(".")).then_some(word)
}

/// A phrase that runs against its line.
pub(super) struct Phrase {
    /// Where it ends.
    pub(super) end: usize,
    /// What kind of token it is, where it is one.
    pub(super) kind: Option<TokenKind>,
}

/// The phrase that begins here in a line of the other direction: `Putin (L)`, `Acme Inc.`, `Putin, Obama, Trump`,
/// `"reset"`.
pub(super) fn phrase(scan: Scan, embedded: Embedded) -> Option<Phrase> {
    let mut next = scan;
    let _ = next.literal("...") || next.literal("…");
    let quote = next.eat(|c| closing_quote(c).is_some()).and_then(closing_quote);
    let right_to_left = next.rest().chars().take(8).find(|c| is_letter(*c)).is_some_and(is_right_to_left);
    let against = |c: char| embedded.holds(c) && is_right_to_left(c) == right_to_left;
    let (end, words) = words(next, against)?;
    let end = bracketed(end, against).unwrap_or(end);
    let end = own_punctuation(end, words);
    if let Some(closing) = quote {
        let mut closed = end;
        closed.eat(|c| matches!(c, '.' | '?' | ','));
        let fits = closed.eat(|c| c == closing).is_some() && closed.ends() && words <= MOST_WORDS;
        return fits.then_some(Phrase { end: closed.at, kind: Some(TokenKind::Name) });
    }
    let text = &scan.text[scan.at..end.at];
    let kind = if text.chars().any(|c| !is_plain(c)) {
        Some(TokenKind::Name)
    } else if text.chars().any(is_digit) {
        Some(TokenKind::Code)
    } else {
        None
    };
    let token = kind.and_then(|_| super::at(scan)).filter(|(_, token)| token.at == end.at).map(|(kind, _)| kind);
    Some(Phrase { end: end.at, kind: token.or(kind.filter(|_| words <= MOST_WORDS)) })
}

/// Whether a character inside a phrase asks for no care: letters, digits, spaces, hyphens and apostrophes.
fn is_plain(c: char) -> bool {
    class(c) != Class::Neutral || matches!(c, ' ' | '-' | '\'' | '’' | '\u{05BE}' | '\u{05F3}' | '\u{05F4}')
}

/// Words of the direction, with what joins them; how many.
fn words<'t>(scan: Scan<'t>, against: impl Fn(char) -> bool + Copy) -> Option<(Scan<'t>, usize)> {
    let mut end = word(scan, against)?;
    let mut count = 1;
    loop {
        let mut next = end;
        if next.literal(" ") && next.peek().is_some_and(is_digit) {
            let Some(number) = number_of_name(end, next) else { break };
            (end, count) = (number, count + 1);
            continue;
        }
        let mut next = end;
        let joined = next.peek().is_some_and(|c| matches!(c, ',' | ':' | ';' | ' ' | '،' | '/'))
            && [", ", ": ", "; ", " & ", " - ", " – ", " — ", "، ", "/", " "].iter().any(|joint| next.literal(joint));
        let Some(more) = joined.then(|| word(next, against)).flatten() else { break };
        (end, count) = (more, count + 1);
    }
    Some((end, count))
}

/// The number in `Windows 11`, `Boeing 737-800`: after a name with a capital, or a shortened word.
fn number_of_name<'t>(name: Scan<'t>, number: Scan<'t>) -> Option<Scan<'t>> {
    let last = name.text[..name.at].rsplit(' ').next()?;
    let mut digits = number;
    let count = digits.digits();
    let token = super::at(number).filter(|(kind, _)| match kind {
        TokenKind::Code => true,
        TokenKind::Range => true,
        TokenKind::Number => last.ends_with('.') || digits.rest().starts_with('.'),
        _ => false,
    });
    let end = match token {
        Some((_, end)) => end,
        None => digits,
    };
    let printed = &number.text[number.at..end.at];
    let more = end.rest().starts_with(['.', ',', ':', '/', '-', '%', '\u{2013}'])
        && end.rest().chars().nth(1).is_some_and(is_digit);
    let fits = (last.contains(char::is_uppercase) || last.ends_with('.')) && count <= 4 && end.ends() && !more;
    let simple = last.ends_with('.') || !printed.contains(['%', ':', ' ', '\u{2013}', '$']);
    (fits && simple).then_some(end)
}

/// A word of the direction, or a token that begins with one.
fn word(scan: Scan, against: impl Fn(char) -> bool) -> Option<Scan> {
    let first = scan.peek()?;
    if !against(first) {
        let token = matches!(first, '@' | '#' | '.' | '/' | '-' | '~' | '<').then(|| super::at(scan)).flatten()?;
        let letter = scan.text[scan.at..token.1.at].chars().find(|c| is_letter(*c))?;
        return against(letter).then_some(token.1);
    }
    if let Some(length) = super::plain_word(scan.rest(), super::letters(scan.rest())) {
        let printed = scan.rest()[..length].trim_end_matches([' ', ',', ';', '\n']);
        return printed.chars().all(&against).then_some(Scan::new(scan.text, scan.at + printed.len()));
    }
    let mut end = scan;
    loop {
        end.eat_all(|c| against(c) || matches!(class(c), Class::Mark | Class::Digit));
        let mut next = end;
        let joint =
            next.eat(|c| matches!(c, '-' | '\'' | '’' | '&' | '.' | '"' | '\u{05BE}' | '\u{05F3}' | '\u{05F4}' | '_'));
        let joins = match joint {
            Some('-' | '\u{05BE}') => next.peek().is_some_and(&against) || number_after_prefix(next, first),
            Some('"') => next.peek().is_some_and(&against) && is_right_to_left(first),
            Some(_) => next.peek().is_some_and(&against),
            None => false,
        };
        if !joins {
            break;
        }
        end = next;
    }
    match super::at(scan) {
        Some((_, token)) if token.at > end.at => Some(token),
        _ => Some(end),
    }
}

/// The number in `F-35`, or, bare, after a Hebrew prefix.
fn number_after_prefix(mut scan: Scan, first: char) -> bool {
    let digits = scan.digits();
    digits > 0
        && (!is_right_to_left(first)
            || !matches!(scan.peek(), Some('°' | '%' | '.' | ',' | ':' | '/' | '-' | '\u{2013}')))
}

/// A bracket after a name, in the same direction: ` (L)`.
fn bracketed<'t>(mut scan: Scan<'t>, against: impl Fn(char) -> bool + Copy) -> Option<Scan<'t>> {
    scan.literal(" ");
    scan.eat(|c| c == '(')?;
    let (mut end, count) = words(scan, against)?;
    (count <= 4 && end.literal(")")).then_some(end)
}

/// `!` and dots that belong to the phrase, and the question mark of one that is more than a word.
fn own_punctuation(mut scan: Scan, words: usize) -> Scan {
    let dots = scan.literal("...") || scan.literal("…");
    if !dots {
        scan.eat_all(|c| c == '!');
    }
    if words > 1 {
        scan.eat(|c| matches!(c, '?' | '؟'));
    }
    scan
}

fn closing_quote(c: char) -> Option<char> {
    Some(match c {
        '"' => '"',
        '\'' => '\'',
        '“' => '”',
        '‘' => '’',
        '„' => '”',
        '«' => '»',
        _ => return None,
    })
}
