//! What is joined to a phrase: words, signs of mathematics, the number after a name and the number before a word.

use super::super::script::{is_digit, is_letter};
use super::figure::chunk;
use super::phrase::{Side, word};
use super::picture;
use super::scan::Scan;
use crate::article::TokenKind;

/// A word of so many letters is an abbreviation of what a number is counted in, or of what it numbers: `GB`, `RFC`, `Fig`.
const SHORT_WORD: usize = 4;
/// So many digits after a colon are an identifier or a telephone number.
const IDENTIFIER_DIGITS: usize = 7;

/// What is joined to a phrase that begins at `start` and goes on until `end`.
pub(super) fn joined<'t>(start: Scan, end: Scan<'t>, is_led: bool, side: Side) -> Option<Scan<'t>> {
    if let Some(more) =
        number_of_name(start, end, is_led, side).or_else(|| initial(start, end)).or_else(|| pictured(end))
    {
        return Some(more);
    }
    let mut next = end;
    let is_joint = next.peek().is_some_and(|c| matches!(c, ',' | ':' | ';' | ' ' | '،' | '/'))
        && [", ", ": ", "; ", " & ", " - ", " – ", " — ", "، ", "/", " "].iter().any(|joint| next.literal(joint));
    if let Some(more) = is_joint.then(|| word(next, side)).flatten() {
        return Some(more);
    }
    let mut next = end;
    let is_signed = !side.right_to_left && next.space() && (1..=3).contains(&next.eat_all(is_operator)) && next.space();
    if !is_signed {
        return argument(start, end);
    }
    word(next, side).or_else(|| led(next, side)).or_else(|| chunk(next, |_| false))
}

/// The stop of an initial at the end of a name, where the line goes on: `Samuel L.`.
fn initial<'t>(start: Scan, end: Scan<'t>) -> Option<Scan<'t>> {
    let (name, last) = end.text[start.at..end.at].rsplit_once(' ')?;
    let mut stopped = end;
    let is_initial = last.len() == 1 && last.starts_with(|c: char| c.is_ascii_uppercase()) && stopped.literal(".");
    let is_name = name.rsplit(' ').next()?.starts_with(char::is_uppercase);
    let goes_on = stopped.peek().is_some_and(|c| c != '\n');
    (is_initial && is_name && goes_on).then_some(stopped)
}

/// Emoji after a name: a flag is the name's; others at the end of a line are the sentence's.
fn pictured(end: Scan) -> Option<Scan> {
    let mut next = end;
    next.space();
    let is_flag = next.peek().is_some_and(picture::is_regional);
    let pictures = picture::row(next)?;
    let is_last =
        pictures.rest().trim_start_matches(['.', '!', '?', '\u{6D4}', ' ']).chars().next().is_none_or(|c| c == '\n');
    (is_flag || !is_last).then_some(pictures)
}

/// Signs that stand between two parts of a formula or a command.
fn is_operator(c: char) -> bool {
    matches!(c, '+' | '=' | '×' | '*' | '<' | '>' | '&' | '|' | '^' | '÷' | '±' | '!' | '~' | '%')
        || matches!(c, '\u{2190}'..='\u{22FF}')
}

/// What a command is given that is no word: `rm -rf /`, `cd ..`.
fn argument<'t>(start: Scan, end: Scan<'t>) -> Option<Scan<'t>> {
    let mut next = end;
    let is_given = next.space() && (next.literal("..") || next.literal("/"));
    let after = next.rest().strip_prefix('.').unwrap_or(next.rest()).chars().next();
    let is_whole = after.is_none_or(|c| !is_letter(c) && !matches!(c, '.' | '/'));
    if !is_given || !is_whole || !start.peek().is_some_and(|c| c.is_ascii_lowercase()) {
        return None;
    }
    let is_command = next.previous() == Some('.') || end.text[start.at..end.at].contains(" -");
    is_command.then_some(next)
}

/// What a number or sign leads: `12 Angry Men`, `60 W`, `5 to 7`, `© Lamp`.
pub(super) fn led<'t>(scan: Scan<'t>, side: Side) -> Option<Scan<'t>> {
    let lead = chunk(scan, |_| false).or_else(|| picture::row(scan).filter(|_| !is_first_of_line(scan)))?;
    let printed = &scan.text[scan.at..lead.at];
    let mut next = lead;
    let is_title = next.literal(":");
    if !next.space() {
        return None;
    }
    let first = word(next, side)?;
    let name = &next.text[next.at..first.at];
    let mut after = first;
    let has_more = after.space() && word(after, side).is_some();
    let is_sign = !printed.contains(is_digit);
    let is_year = printed.len() == 4 && printed.starts_with(['1', '2']) && printed.chars().all(is_digit);
    let is_unit = name.chars().filter(|&c| is_letter(c)).count() <= SHORT_WORD || name.starts_with(char::is_lowercase);
    (is_title || is_sign || (!is_year && (is_unit || has_more)) || name.starts_with(char::is_lowercase))
        .then_some(first)
}

/// Whether nothing stands before, but for the letters of a flag.
fn is_first_of_line(scan: Scan) -> bool {
    !scan.peek().is_some_and(picture::is_regional) && scan.previous().is_none_or(|c| c == '\n')
}

/// The number in `Windows 11`, `Boeing 737-800`, `PR #42`, `ID: 12345678-9`: after a name with a capital, or a shortened
/// word.
fn number_of_name<'t>(start: Scan, name: Scan<'t>, is_led: bool, side: Side) -> Option<Scan<'t>> {
    let last = name.text[start.at..name.at].rsplit([' ', '–', '/']).next()?;
    let letters = last.chars().filter(|&c| is_letter(c)).count();
    let has_capital = last.contains(char::is_uppercase);
    let is_short = letters <= SHORT_WORD && letters > 0;
    let is_acronym = letters > 1 && last.chars().all(|c| !is_letter(c) || c.is_uppercase());
    let mut number = name;
    let is_stopped = !last.ends_with('.') && number.literal(".");
    let is_colon = !is_stopped && number.literal(":");
    let is_comma = !is_colon && number.literal(",");
    if !number.space()
        || !number.peek().is_some_and(|c| is_digit(c) || matches!(c, '#' | '*' | '[' | '+' | '-' | '\u{2212}'))
    {
        return None;
    }
    let figure = chunk(number, |_| false).filter(Scan::ends);
    let longest = figure.into_iter().chain(super::at(number).map(|(_, end)| end)).max_by_key(|end| end.at)?;
    let printed = &number.text[number.at..longest.at];
    let digits = printed.chars().filter(|&c| is_digit(c)).count();
    if digits == 0 || side.right_to_left {
        return number_of_long_name(last, number);
    }
    if is_colon {
        return (digits >= IDENTIFIER_DIGITS && !printed.contains(['%', '$', ','])).then_some(longest);
    }
    if is_comma {
        let is_cited = start.previous() == Some('(') && longest.rest().starts_with(')');
        let is_counted =
            longest.rest().strip_prefix(' ').is_some_and(|rest| rest.starts_with(|c: char| c.is_ascii_uppercase()));
        return (is_stopped || last.ends_with('.') || is_cited || is_counted).then_some(longest);
    }
    if is_stopped {
        return (is_short && !is_acronym).then_some(longest);
    }
    let is_change = printed.starts_with(['+', '-', '\u{2212}']);
    if is_change {
        return (is_short && has_capital || is_acronym).then_some(longest);
    }
    if is_led || printed.starts_with('#') || (is_short && (has_capital || last.ends_with('.'))) {
        return Some(longest).filter(|_| !printed.contains(['%', '$', '€', '₪']) || is_led);
    }
    number_of_long_name(last, number)
}

fn number_of_long_name<'t>(last: &str, number: Scan<'t>) -> Option<Scan<'t>> {
    let mut digits = number;
    let count = digits.digits();
    let token = super::at(number).filter(|(kind, _)| match kind {
        TokenKind::Code => true,
        TokenKind::Range => true,
        TokenKind::Number => last.ends_with('.') || digits.rest().starts_with('.'),
        _ => false,
    });
    let sum = chunk(number, |_| false).filter(|sum| sum.text[number.at..sum.at].contains('+'));
    let end = match token {
        Some((_, end)) => end,
        None => sum.unwrap_or(digits),
    };
    let printed = &number.text[number.at..end.at];
    let more = end.rest().starts_with(['.', ',', ':', '/', '-', '%', '\u{2013}'])
        && end.rest().chars().nth(1).is_some_and(is_digit);
    let fits =
        count > 0 && count <= 4 && end.ends() && !more && (last.contains(char::is_uppercase) || last.ends_with('.'));
    let simple = last.ends_with('.') || !printed.contains(['%', ':', ' ', '\u{2013}', '$']);
    (fits && simple).then_some(end)
}
