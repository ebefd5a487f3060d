//! Digits and signs that are written without a space: `13:08.22`, `*123#`, `2^10`, `[1, 2]`.

use super::super::script::{is_digit, is_letter};
use super::picture::is_picture;
use super::scan::{Scan, is_right_to_left};

/// How far back a quotation is looked for that is still open.
const QUOTATION_REACH: usize = 240;

/// A longer chunk is no word of a sentence.
const LONGEST_CHUNK: usize = 256;

/// What is written without a space, with digits and signs and such letters as `is_own` takes: `std::vector<int>`, `⌘S`,
/// `10:30`. What belongs to the sentence around, its stops and brackets, is left out.
pub(super) fn chunk(scan: Scan, is_own: impl Fn(char) -> bool) -> Option<Scan> {
    let mut end = scan;
    let is_of_chunk = |c| if is_letter(c) { is_own(c) } else { !c.is_whitespace() && !is_control(c) && !is_picture(c) };
    while end.eat(is_of_chunk).is_some() {
        if end.at - scan.at > LONGEST_CHUNK {
            return None;
        }
    }
    let is_torn = end.peek().is_some_and(is_letter);
    trim(scan.at, &mut end, is_torn);
    let printed = &scan.text[scan.at..end.at];
    let is_closed = match printed.chars().next()? {
        '(' => printed.contains(')'),
        '[' => printed.contains(']'),
        '{' => printed.contains('}'),
        '‘' => printed.contains('’'),
        '“' => printed.contains('”'),
        '"' | '”' | '„' | '«' => false,
        // A year without its century.
        '\'' | '’' => {
            let year = printed.trim_start_matches(['\'', '’']).trim_end_matches('s');
            year.len() == 2 && year.chars().all(is_digit) && !is_closed_after(end)
        }
        _ => true,
    };
    is_closed.then_some(end)
}

/// Whether a single quote closes in the line what one before a place may have opened.
fn is_closed_after(scan: Scan) -> bool {
    scan.rest().chars().take(QUOTATION_REACH).take_while(|&c| c != '\n').any(|c| matches!(c, '\'' | '’' | '‘'))
}

fn is_control(c: char) -> bool {
    matches!(c, '\u{200E}' | '\u{200F}' | '\u{61C}' | '\u{202A}'..='\u{202E}' | '\u{2066}'..='\u{2069}')
}

/// Gives back what is the sentence's at the end of a chunk: stops, dashes, brackets and quotes that were opened before it, and
/// all that a letter of another word is joined to.
fn trim(start: usize, end: &mut Scan, is_torn: bool) {
    let text = end.text;
    let count = |wanted: char, end: usize| text[start..end].chars().filter(|&c| c == wanted).count();
    // As many marks as anyone sets.
    for _ in 0..8 {
        let Some(last) = end.previous().filter(|_| end.at > start) else { return };
        let before = text[start..end.at - last.len_utf8()].chars().next_back();
        let is_loose = match last {
            ')' => count(')', end.at) > count('(', end.at),
            ']' => count(']', end.at) > count('[', end.at),
            '}' => count('}', end.at) > count('{', end.at),
            '(' | '[' | '{' => true,
            '’' if count('‘', end.at) == count('’', end.at) => false,
            '”' => count('“', end.at) < count('”', end.at),
            '"' | '\'' | '’' => {
                count(last, end.at) % 2 == 1 && (!before.is_some_and(is_digit) || is_quoting(text, start, last))
            }
            '|' => count('|', end.at) % 2 == 1,
            ';' => !text[start..].starts_with('&'),
            '.' | ',' | ':' | '!' | '?' | '»' | '“' | '‘' | '،' | '؛' | '۔' | '؟' | '…' => true,
            '–' | '—' | '\u{5BE}' => true,
            // `A-`, `BB-` are grades, and `x--` is code.
            '-' => is_torn || !(before == Some('-') || is_grade(&text[start..end.at - 1])),
            _ => is_torn && !last.is_alphanumeric() && !matches!(last, '\u{2070}'..='\u{209F}' | '²' | '³' | '¹'),
        };
        if !is_loose {
            return;
        }
        end.at -= last.len_utf8();
    }
}

fn is_grade(text: &str) -> bool {
    (1..=3).contains(&text.len()) && text.bytes().all(|byte| byte.is_ascii_uppercase())
}

/// Whether a quotation is open where a text goes on.
fn is_quoting(text: &str, at: usize, mark: char) -> bool {
    // What is opened by one mark is closed by another.
    let mark = if mark == '’' { '‘' } else { mark };
    let from = text.ceil_char_boundary(at.saturating_sub(QUOTATION_REACH));
    let is_mark = |(offset, _): &(usize, &str)| {
        let letter = |c: Option<char>| c.is_some_and(is_letter);
        let within = letter(text[..from + offset].chars().next_back())
            && letter(text[from + offset + mark.len_utf8()..].chars().next());
        !within
    };
    text[from..at].match_indices(mark).filter(is_mark).count() % 2 == 1
}

/// Digits with signs of their own, which no other row of the table knows: `13:08.22`, `*123#`, `55"`, `№ 7`, `1-1 (4-2)`.
pub(super) fn figure(scan: Scan) -> Option<Scan> {
    let end = tuple(scan).or_else(|| marked(scan)).or_else(|| numbered(scan))?;
    // The result after extra time, in brackets.
    let mut next = end;
    if next.space()
        && next.literal("(")
        && let Some(mut inner) = numbered(next)
        && inner.literal(")")
    {
        return Some(inner);
    }
    let printed = &scan.text[scan.at..end.at];
    (end.ends() && !printed.chars().all(is_digit)).then_some(end)
}

/// A chunk with a digit in it.
fn numbered(scan: Scan) -> Option<Scan> {
    let first = scan.peek()?;
    let opens = is_digit(first) || matches!(first, '.' | '#' | '*' | '+' | '-' | '–' | '~' | '^' | '’' | '\'' | '=');
    let opens = opens || is_mark(first) || matches!(first, '√' | '$' | '€' | '₪' | '[');
    let end = chunk(scan, |_| false).filter(|end| opens && (first != '[' || end.previous() != Some(']')))?;
    let printed = &scan.text[scan.at..end.at];
    let is_dash = printed.starts_with('–') && scan.previous() != Some('(');
    (printed.contains(is_digit) && !is_dash && end.ends()).then_some(end)
}

/// A sign before a number that it says something of: `№ 7`, `§ 4(2)(b)`, `© 2016 Lamp`, `≤ 5`, `~> 2.1`.
pub(super) fn marked(mut scan: Scan) -> Option<Scan> {
    let is_copyright = scan.peek() == Some('©');
    let is_marked = scan.literal("(c)") || (1..=2).contains(&scan.eat_all(is_mark));
    (is_marked && scan.space()).then_some(())?;
    let end = chunk(scan, |c| c.is_ascii_alphabetic())?;
    // A year alone goes with the line, as the sign does.
    let is_named = end.rest().strip_prefix(' ').is_some_and(|rest| rest.starts_with(|c: char| c.is_ascii_alphabetic()));
    let fits = scan.peek().is_some_and(is_digit) && (!is_copyright || is_named);
    fits.then_some(end).filter(Scan::ends)
}

fn is_mark(c: char) -> bool {
    matches!(c, '№' | '§' | '©' | '®' | '≤' | '≥' | '<' | '>' | '~' | '≈' | '±' | '=' | '¶' | '^')
}

/// Numbers in brackets: `[1, 2]`, `(-1, 2)`.
fn tuple(mut scan: Scan) -> Option<Scan> {
    let closing = match scan.eat(|c| matches!(c, '(' | '['))? {
        '(' => ")",
        _ => "]",
    };
    let mut count = 0;
    loop {
        scan.eat(|c| matches!(c, '-' | '\u{2212}' | '+'));
        let digits = scan.eat_all(|c| is_digit(c) || matches!(c, '.' | '–'));
        count += 1;
        if digits == 0 || is_right_to_left(scan.peek().unwrap_or(' ')) {
            return None;
        }
        if !scan.literal(", ") {
            break;
        }
    }
    // Numbers in round brackets, of any count, are words of the sentence; a pair of them is a point.
    let fits = count > 1 && (closing == "]" || count == 2);
    (fits && scan.literal(closing) && scan.ends()).then_some(scan)
}
