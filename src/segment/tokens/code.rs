//! Code and what looks like it: identifiers, versions, numbers of models and books, addresses of machines, formulas.

use super::super::script::{is_digit, is_letter};
use super::scan::Scan;

fn is_latin_or_digit(c: char) -> bool {
    c.is_ascii_alphanumeric()
}

/// `C++`, `C#`, `.NET`, `F-35`, `v2.0-beta`, `snake_case`, `--flag`, `call()`.
pub(super) fn code(scan: Scan) -> Option<Scan> {
    [
        plus_or_sharp,
        chord,
        dotted_name,
        version,
        machine,
        book,
        model,
        identifier,
        option,
        bracketed,
        placeable,
        emoticon,
    ]
    .iter()
    .filter_map(|recognise| recognise(scan))
    .max_by_key(|end| end.at)
}

/// `Ctrl+C`, `Alt+←`.
fn chord(mut scan: Scan) -> Option<Scan> {
    let mut keys = 0;
    loop {
        let letters = scan.eat_all(|c| c.is_ascii_alphanumeric());
        if letters == 0 && (keys == 0 || scan.eat(|c| matches!(c, '←'..='↓')).is_none()) {
            return None;
        }
        keys += 1;
        let mut next = scan;
        if keys == 1 && !scan.previous().is_some_and(char::is_lowercase) || !next.literal("+") {
            break;
        }
        scan = next;
    }
    (keys > 1 && scan.ends()).then_some(scan)
}

/// `<div>`, `{name}`, `a[i]`.
fn bracketed(mut scan: Scan) -> Option<Scan> {
    let indexed = scan.eat_all(|c| is_latin_or_digit(c) || c == '_') > 0;
    let close = match scan.eat(|c| matches!(c, '<' | '{' | '['))? {
        '[' if indexed => ']',
        '<' if !indexed => '>',
        '{' if !indexed => '}',
        _ => return None,
    };
    let slash = scan.literal("/");
    let inside = scan.eat_all(|c| is_latin_or_digit(c) || matches!(c, '_' | '-' | '.' | ':'));
    let _ = slash || scan.literal("/");
    (inside > 0 && scan.eat(|c| c == close).is_some() && scan.ends()).then_some(scan)
}

/// A longer text in braces is no placeable.
const LONGEST_PLACEABLE: usize = 200;

/// What stands for words in a message: `{ $name }`, `{ -brand-name }`, `{ NUMBER($size, digits: 2) }`, `%1$S`.
fn placeable(mut scan: Scan) -> Option<Scan> {
    if scan.literal("%") {
        let _ = scan.digits() > 0 && scan.literal("$");
        let named = scan.eat(|c| matches!(c, 's' | 'S' | 'd' | 'i' | 'u' | '@')).is_some();
        return (named && scan.ends()).then_some(scan);
    }
    let start = scan.at;
    scan.eat(|c| c == '{')?;
    scan.eat_all(|c| c == ' ');
    scan.eat(|c| c.is_ascii_alphabetic() || matches!(c, '$' | '-'))?;
    while scan.eat(|c| c.is_ascii() && !matches!(c, '{' | '}' | '\n')).is_some() {
        if scan.at - start > LONGEST_PLACEABLE {
            return None;
        }
    }
    scan.literal("}").then_some(scan)
}

const EMOTICONS: &[&str] = &[":-)", ":)", ":-(", ":(", ";-)", ";)", ":-D", ":D", ":-P", ":P", "<3", "^_^"];

/// `:-)`
fn emoticon(mut scan: Scan) -> Option<Scan> {
    scan.peek().filter(|c| matches!(c, ':' | ';' | '<' | '^'))?;
    (EMOTICONS.iter().any(|emoticon| scan.literal(emoticon)) && scan.ends()).then_some(scan)
}

/// `C++`, `C#`, `Notepad++`, `Disney+`, `B−`, `F♯`.
fn plus_or_sharp(mut scan: Scan) -> Option<Scan> {
    let start = scan.at;
    scan.eat(|c| c.is_ascii_alphabetic())?;
    scan.eat_all(is_latin_or_digit);
    let single = scan.text[start..scan.at].len() == 1;
    let marked =
        ["++", "+", "#", "♯", "♭"].iter().any(|mark| scan.literal(mark)) || (single && scan.literal("\u{2212}"));
    (marked && scan.ends()).then_some(scan)
}

/// `.NET`, `.gitignore`, `ASP.NET`, `Node.js`, `std::fs`.
fn dotted_name(mut scan: Scan) -> Option<Scan> {
    let start = scan.at;
    if scan.literal(".") {
        let letters = scan.eat_all(|c| c.is_ascii_alphabetic());
        return (letters >= 2 && scan.ends()).then_some(scan);
    }
    scan.eat(|c| c.is_ascii_alphabetic())?;
    let mut dots = 0;
    loop {
        scan.eat_all(|c| is_latin_or_digit(c) || c == '_');
        let mut next = scan;
        if !(next.literal("::") || next.literal("->") || next.literal("."))
            || !next.peek().is_some_and(|c| c.is_ascii_alphabetic())
        {
            break;
        }
        (scan, dots) = (next, dots + 1);
    }
    let text = &scan.text[start..scan.at];
    let last = text.rsplit('.').next().unwrap_or_default();
    let named =
        text.contains("::") || text.contains("->") || matches!(last, "NET" | "js" | "ts" | "py" | "rs" | "io" | "ai");
    let mut call = scan;
    let called = call.literal("()");
    if called {
        scan = call;
    }
    (((dots > 0 && named) || called) && scan.ends()).then_some(scan)
}

/// `v2.0-beta`, `1.2.3`, `2.0-rc1`.
fn version(mut scan: Scan) -> Option<Scan> {
    let lettered = scan.eat(|c| matches!(c, 'v' | 'V')).is_some();
    let mut parts = 0;
    loop {
        scan.integer(5)?;
        parts += 1;
        let mut next = scan;
        if !next.literal(".") || !next.peek().is_some_and(is_digit) {
            break;
        }
        scan = next;
    }
    let mut suffix = scan;
    let mut named = false;
    if suffix.eat(|c| matches!(c, '-' | '+')).is_some() && suffix.peek().is_some_and(|c| c.is_ascii_lowercase()) {
        suffix.eat_all(|c| is_latin_or_digit(c) || matches!(c, '.' | '-'));
        while suffix.previous().is_some_and(|c| matches!(c, '.' | '-')) {
            suffix.at -= 1;
        }
        if suffix.ends() {
            (scan, named) = (suffix, parts >= 2);
        }
    }
    ((lettered || parts >= 3 || named) && scan.ends()).then_some(scan)
}

/// An address of a machine: `127.0.0.1:8080`, `10.0.0.0/8`, `fe80::1`.
fn machine(mut scan: Scan) -> Option<Scan> {
    let mut groups = scan;
    let mut length = groups.eat_all(|c| c.is_ascii_hexdigit() || c == ':');
    // The colon that a sentence sets after it.
    if scan.text[scan.at..groups.at].ends_with(':') && !scan.text[scan.at..groups.at].ends_with("::") {
        (length, groups.at) = (length - 1, groups.at - 1);
    }
    let text = &scan.text[scan.at..groups.at];
    if length <= 39 && text.matches(':').count() >= 2 && text.contains("::") && groups.ends() {
        return Some(groups);
    }
    for part in 0..4 {
        if part > 0 && !scan.literal(".") {
            return None;
        }
        scan.integer(3).filter(|byte| *byte < 256)?;
    }
    let mut port = scan;
    if port.eat(|c| matches!(c, ':' | '/')).is_some() && port.integer(5).is_some() {
        scan = port;
    }
    let more = scan.rest().starts_with('.') && scan.rest().chars().nth(1).is_some_and(is_digit);
    (scan.ends() && !more).then_some(scan)
}

/// An ISBN, with its letters or without: `978-0-1234-5678-7`.
fn book(mut scan: Scan) -> Option<Scan> {
    if scan.literal("ISBN") {
        scan.literal("-13");
        scan.literal(":");
        scan.space();
    }
    let start = scan.at;
    let mut count = 0;
    let mut end = scan;
    while count < 13 {
        let digits = scan.digits();
        if digits == 0 {
            break;
        }
        (count, end) = (count + digits, scan);
        if scan.eat(|c| matches!(c, '-' | ' ')).is_none() {
            break;
        }
    }
    let printed = &end.text[start..end.at];
    let fits = count == 13 && (printed.starts_with("978") || printed.starts_with("979"));
    (fits && end.ends()).then_some(end)
}

/// The number of an account or card, in groups of four: `IL62 0108 0000 0009 9999 999`, `4580 **** **** 9012`.
pub(super) fn account(mut scan: Scan) -> Option<Scan> {
    let is_country = scan.eat_all(|c| c.is_ascii_uppercase());
    if !(is_country == 0 || is_country == 2) {
        return None;
    }
    let (mut groups, mut end) = (0, scan);
    loop {
        let count = scan.eat_all(|c| is_digit(c) || c == '*' || (is_country == 2 && c.is_ascii_uppercase()));
        let is_first = groups == 0 && is_country == 2;
        let is_whole = count == if is_first { 2 } else { 4 };
        if count == 0 || (!is_whole && (is_country == 0 || groups < 3 || count > 4)) {
            break;
        }
        (groups, end) = (groups + 1, scan);
        if !is_whole || !(scan.space() || scan.literal("-")) {
            break;
        }
    }
    (groups >= 4 && end.ends()).then_some(end)
}

/// Letters and digits of one name: `F-35`, `COVID-19`, `H2O`, `5G`, `WH-1000XM5`.
fn model(mut scan: Scan) -> Option<Scan> {
    let start = scan.at;
    loop {
        if scan.eat_all(|c| is_latin_or_digit(c) || is_subscript(c)) == 0 {
            return None;
        }
        let mut next = scan;
        if next.eat(|c| c == '-').is_none() || !next.peek().is_some_and(is_latin_or_digit) {
            break;
        }
        scan = next;
    }
    let text = &scan.text[start..scan.at];
    let capital = text.contains(|c: char| c.is_ascii_uppercase());
    (capital && text.contains(|c| is_digit(c) || is_subscript(c)) && scan.ends()).then_some(scan)
}

fn is_subscript(c: char) -> bool {
    matches!(c, '\u{2080}'..='\u{2089}')
}

/// `snake_case`, `$HOME`, `camelCase`.
fn identifier(mut scan: Scan) -> Option<Scan> {
    let start = scan.at;
    let variable = scan.literal("$");
    scan.eat(|c| c.is_ascii_alphabetic() || c == '_')?;
    scan.eat_all(|c| is_latin_or_digit(c) || c == '_');
    let text = &scan.text[start..scan.at];
    ((variable || text.trim_matches('_').contains('_')) && scan.ends()).then_some(scan)
}

/// `--flag`, `-rf`.
fn option(mut scan: Scan) -> Option<Scan> {
    let dashes = scan.eat_all(|c| c == '-');
    let length = scan.eat_all(|c| is_latin_or_digit(c) || c == '-');
    (((dashes == 2 && length > 1) || (dashes == 1 && length == 1 && scan.previous().is_some_and(is_letter)))
        && scan.ends())
    .then_some(scan)
}

/// Longer formulas are not looked for.
const MOST_OPERATORS: usize = 32;

/// A formula: `2+2=4`, `E = mc²`, `x > 5`. Without a relation, it is a sum of numbers: `2+2`.
pub(super) fn formula(scan: Scan) -> Option<Scan> {
    let start = scan.at;
    let (mut next, mut end) = (scan, None);
    let (mut related, mut summed) = (false, false);
    for _ in 0..MOST_OPERATORS {
        let Some(()) = operand(&mut next) else { break };
        let printed = &next.text[start..next.at];
        let numbers = printed.chars().all(|c| !is_letter(c));
        let is_closed = printed.matches('(').count() == printed.matches(')').count();
        if next.ends() && is_closed && (related || (summed && numbers)) {
            end = Some(next);
        }
        let spaced = next.space();
        let Some(operator) = next.eat(is_operator) else { break };
        if next.space() != spaced {
            break;
        }
        related |= is_relation(operator);
        summed |= matches!(operator, '+' | '×' | '*' | '÷');
    }
    end
}

/// A number, a letter or two, a function of one: `2x`, `mc²`, `f(x)`.
fn operand(scan: &mut Scan) -> Option<()> {
    let is_opened = scan.eat(|c| matches!(c, '-' | '\u{2212}' | '√' | '(')) == Some('(');
    let start = scan.at;
    scan.eat_all(|c| is_digit(c) || matches!(c, '.' | ','));
    while scan.previous().is_some_and(|c| matches!(c, '.' | ',')) && scan.at > start {
        scan.at -= 1;
    }
    let letters = scan.eat_all(|c| c.is_ascii_alphabetic() || matches!(c, '\u{03B1}'..='\u{03C9}'));
    scan.eat_all(|c| matches!(c, '²' | '³' | '!' | '\u{2080}'..='\u{2089}'));
    let is_called = scan.literal("(");
    if is_called {
        scan.eat_all(is_latin_or_digit);
    }
    if is_called || is_opened {
        scan.literal(")");
    }
    (scan.at > start && letters <= 3).then_some(())
}

fn is_operator(c: char) -> bool {
    is_relation(c) || matches!(c, '+' | '-' | '\u{2212}' | '\u{2013}' | '*' | '×' | '·' | '/' | '÷' | '^')
}

fn is_relation(c: char) -> bool {
    matches!(c, '=' | '<' | '>' | '≤' | '≥' | '≠' | '≈')
}
