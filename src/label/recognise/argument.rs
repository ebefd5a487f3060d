//! Is it what it should be? The deep test of each argument that a catalog caught, by its kind.

use crate::catalog::{Capture, Kind, Recognition};
use crate::label::draft::Shape;
use crate::label::people::{self, Support};
use crate::label::{dates, fold};
use crate::text::Span;

/// The part of the capture that is the argument, if it is of its kind.
pub(super) fn tested(line: &str, found: &Recognition, capture: &Capture) -> Option<Span> {
    let span = trim(line, capture.span);
    let value = line.get(span.range()).filter(|value| !value.is_empty())?;
    let raw = &line[capture.span.start..];
    let support = support(line, capture.span.start);
    let fits = match capture.kind {
        // A sentence of speech ends in a stop: `The report says otherwise.`
        Kind::Person if found.id.starts_with("comment-by") && Shape::of(line).stopped => false,
        Kind::Person | Kind::Persons if found.id.starts_with("byline") => return byline(line, span, support),
        Kind::Person | Kind::Persons => {
            let said = found.id.starts_with("credit") || found.id == "copyright-powered";
            let marked = said && people::is_cased(value);
            people::are_names(raw_value(raw, span, capture), line, if marked { Support::Marked } else { support })
        }
        Kind::Site => is_site(line, value, span, &found.id),
        Kind::Place => is_place(line, value, span),
        Kind::Section => is_section(value, support),
        Kind::Tags => are_tags(value, support),
        Kind::Title => is_title(line, raw_value(raw, span, capture), span, support, &found.id),
        Kind::Text => is_statement(value, found),
        Kind::Date => {
            return dates::whole(value)
                .map(|reading| Span::new(span.start + reading.span.start, span.start + reading.span.end));
        }
        Kind::Language => is_language(value),
        Kind::Number | Kind::Duration | Kind::Url => true,
    };
    fits.then_some(span)
}

/// The capture as it stands, with the stop after it, which ends a sentence.
fn raw_value<'l>(from_capture: &'l str, span: Span, capture: &Capture) -> &'l str {
    let length = span.end.max(capture.span.end) - capture.span.start;
    let rest = &from_capture[length..];
    let stop = rest.chars().next().filter(|c| matches!(c, '.' | '!' | '?' | '…' | '۔'));
    &from_capture[..length + stop.map_or(0, char::len_utf8)]
}

/// What stands before a capture: a colon, a dash, a bracket, or a bare word.
fn support(line: &str, start: usize) -> Support {
    let before = line[..start].trim_end_matches(|c: char| c.is_whitespace() || fold::is_invisible(c));
    let marks = |c: char| {
        matches!(c, ':' | '：' | '|' | '/' | '(' | '[' | '>' | '›' | '»' | '«' | '@' | '©' | '\u{2022}' | '\u{B7}')
    };
    match before.chars().next_back() {
        Some(c) if marks(c) || fold::dash(c).is_some() || fold::quote(c) == Some('"') => Support::Marked,
        _ => Support::Bare,
    }
}

/// Without the spaces, separators and quotes around it, and without the stop of the line.
pub(super) fn trim(line: &str, span: Span) -> Span {
    let surrounds = |c: char| {
        c.is_whitespace()
            || fold::is_invisible(c)
            || matches!(c, ',' | ';' | ':' | '|' | '،' | '؛' | '\u{2022}' | '\u{B7}' | '»' | '›')
    };
    let Some(text) = line.get(span.range()) else { return Span::new(span.start, span.start) };
    let start = span.start + text.len() - text.trim_start_matches(|c| surrounds(c) && c != '»').len();
    let mut text = text.trim_matches(surrounds);
    // Only a pair of quotes goes: gershayim may stand at the end of a name.
    for (open, close) in
        [('"', '"'), ('“', '”'), ('„', '“'), ('«', '»'), ('‘', '’'), ('”', '”'), ('„', '”'), ('»', '«')]
    {
        if let Some(inner) = text.strip_prefix(open).and_then(|rest| rest.strip_suffix(close))
            && !inner.contains([open, close])
        {
            let start = start + open.len_utf8();
            return Span::new(start, start + inner.len());
        }
    }
    // Or the half that the catalog has left of one.
    if line[..start].ends_with(['"', '“', '„', '«', '”']) {
        text = text.strip_suffix(['"', '”', '“', '»']).unwrap_or(text);
    }
    if let Some(stem) = text.strip_suffix(['.', '۔']).filter(|stem| !ends_in_abbreviation(stem)) {
        text = stem;
    }
    Span::new(start, start + text.len().min(line.len() - start))
}

/// The caption with the stop after it: it may be a sentence.
pub(super) fn with_stop(line: &str, caption: Span) -> Span {
    let stop = line[caption.end..].chars().next().filter(|c| matches!(c, '.' | '…' | '۔'));
    Span::new(caption.start, caption.end + stop.map_or(0, char::len_utf8))
}

/// `Jr`, `Inc`, `U.S`: the stop after it is its own.
fn ends_in_abbreviation(stem: &str) -> bool {
    let word = stem.split_whitespace().next_back().unwrap_or_default();
    let short = word.chars().count() <= 3 && word.chars().next().is_some_and(char::is_uppercase);
    short && word.chars().skip(1).all(char::is_lowercase) || word.contains('.')
}

/// The names in a byline, without the addresses and agencies after them.
fn byline(line: &str, span: Span, support: Support) -> Option<Span> {
    let value = &line[span.range()];
    let (mut at, mut end) = (0, 0);
    for part in value.split_inclusive([',', '/', '|', '،', '(']) {
        let name = part.trim_end_matches(|c: char| !c.is_alphanumeric() && !matches!(c, '.' | '\'' | '"'));
        let bare = name.trim_start();
        let beside = at > 0 && (people::is_institution(bare) || people::is_place_beside_name(bare));
        if beside || people::is_handle(bare) {
            break;
        }
        end = at + name.len();
        at += part.len();
    }
    let names = value.get(..end).filter(|names| !names.is_empty())?;
    if let Some(name) = people::before_agency(names).filter(|name| people::are_names(name, line, support)) {
        return Some(Span::new(span.start, span.start + name.len()));
    }
    // `Lena Fox in Madrid`: the place is no part of the name.
    if let Some((name, place)) = names.split_once(" in ")
        && place.split_whitespace().all(|word| word.starts_with(char::is_uppercase))
        && people::are_names(name, line, support)
    {
        return Some(Span::new(span.start, span.start + name.len()));
    }
    // Where no capital tells a name, the stop of a sentence counts.
    let with_stop = if end == value.len() && !people::is_cased(value) { &line[span.start..] } else { names };
    let names = if Shape::of(with_stop).stopped { with_stop } else { names };
    people::are_names(names, line, support).then(|| Span::new(span.start, span.start + end))
}

fn is_site(line: &str, value: &str, span: Span, id: &str) -> bool {
    // `Yahoo!` is a name.
    let value = &*value.replace('!', "");
    let words = value.split_whitespace().count();
    if dates::find(value).is_some() || words > 8 {
        return false;
    }
    let address = value.contains('.') && words == 1;
    // After a name and a mere comma a second name may stand as well as a paper.
    if id.starts_with("byline") && is_apart(line, span) {
        return address || people::is_institution(value);
    }
    // Names of papers have small words too: quotes or a notice of rights show them.
    let quoted = line[..span.start].ends_with(['"', '“', '„', '«', '”']);
    let shown = quoted || id.starts_with("copyright");
    address || (shown && starts_high(value)) || people::are_names(value, line, Support::Marked)
}

/// Whether only a comma or the like parts the span from what is before.
fn is_apart(line: &str, span: Span) -> bool {
    line[..span.start].trim_end().ends_with([',', '|', '/', '،'])
}

fn is_place(line: &str, value: &str, span: Span) -> bool {
    let words = value.split_whitespace().count();
    let numbered = value.chars().any(|c| c.is_numeric());
    let fits = if is_apart(line, span) { people::is_place_beside_name(value) } else { !people::is_institution(value) };
    words <= 4 && !numbered && fits && people::are_names(value, line, Support::Marked)
}

/// Whether it may be the name of a language: a word or two. Which ones there are is for the catalogs to know.
fn is_language(value: &str) -> bool {
    value.split_whitespace().count() <= 3 && !value.contains([',', ':', '(', ')', '|'])
}

fn is_section(value: &str, support: Support) -> bool {
    let words = value.split_whitespace().count();
    match support {
        Support::Marked => words <= 3 || (words <= 6 && people::is_list(value)),
        Support::Bare => words <= 3 && starts_high(value) && !people::has_function_word(value),
    }
}

/// Whether each tag is a word or two, and not a clause.
fn are_tags(value: &str, support: Support) -> bool {
    let tags: Vec<&str> =
        value.split([',', '،', '|', '#', ';', '؛', '/', '\u{2022}', '\u{B7}']).map(str::trim).collect();
    let tags = || tags.iter().filter(|tag| !tag.is_empty());
    let short = |tag: &str| {
        let words = tag.split_whitespace().count();
        words <= 3 || (words <= 6 && !people::has_function_word(tag))
    };
    let several = tags().count() > 1;
    let marked = support == Support::Marked || value.starts_with('#');
    // One tag of many words is a title.
    let title = !several && tags().any(|tag| tag.split_whitespace().count() > 3);
    (marked || several)
        && !title
        && tags().all(|tag| short(tag))
        && (marked || tags().all(|tag| tag.split_whitespace().count() <= 3 && !people::has_function_word(tag)))
}

fn is_title(line: &str, value: &str, span: Span, support: Support, id: &str) -> bool {
    let quoted = |c: char| fold::quote(c) == Some('"') || matches!(c, '«' | '»');
    if line[..span.start].ends_with(quoted) || value.starts_with(quoted) {
        return true;
    }
    let shape = Shape::of(value);
    match support {
        // `Next: a glass of water and a nap.` is a sentence; news come as sentences, too.
        Support::Marked => shape.words <= 40 && (!shape.stopped || id.starts_with("breaking")),
        // After a bare word a headline shows itself by its capital; where there are none, nothing shows it.
        Support::Bare => shape.words <= 20 && !shape.stopped && value.chars().next().is_some_and(char::is_uppercase),
    }
}

/// Whether the text is a statement, such as a caption or a correction, and not the explanation of a word.
fn is_statement(value: &str, found: &Recognition) -> bool {
    let caption = found.id.starts_with("caption");
    let words = value.split_whitespace().count();
    // `Editor's note` explains no word.
    let note = found.id.starts_with("editors-note");
    if caption { words <= 80 } else { note || !people::starts_definition(value) }
}

/// Whether the first letter is a capital, or of a script that has none.
fn starts_high(value: &str) -> bool {
    value.chars().find(|c| c.is_alphabetic()).is_some_and(|c| !c.is_lowercase())
}
