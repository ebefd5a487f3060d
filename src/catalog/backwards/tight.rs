//! Where an argument really starts and ends.

use std::ops::Range;

use unicode_normalization::char::is_combining_mark;

use crate::catalog::compile::fold::{Class, classify};
use crate::catalog::compile::kind::Kind;
use crate::text::Span;

/// The span of an argument without what only surrounds it: spaces, bidi controls, and the stop of the line after a name.
pub(super) fn tight(line: &str, caught: Range<usize>, kind: Kind) -> Span {
    let text = line.get(caught.clone()).unwrap_or_default();
    let start = caught.start + text.len() - text.trim_start_matches(surrounds).len();
    let text = text.trim_matches(surrounds);
    let text = match kind {
        Kind::Text | Kind::Title => text,
        Kind::Person | Kind::Persons => without_final_stop(without_address(text).trim_end_matches(surrounds)),
        Kind::Date => without_remark(without_final_stop(text)),
        _ => without_final_stop(text),
    };
    Span::new(start, start + text.trim_end_matches(surrounds).len())
}

fn surrounds(character: char) -> bool {
    match classify(character) {
        Class::Space | Class::Separator | Class::Colon => true,
        Class::Ignored => !is_combining_mark(character),
        _ => false,
    }
}

/// A name without the address after it: `Jane Doe | jane@example.com`.
fn without_address(text: &str) -> &str {
    match text.rsplit_once(char::is_whitespace) {
        Some((name, address)) if address.contains('@') || address.contains("://") => name,
        _ => text,
    }
}

/// A name without the stop after it, unless the stop may be its own: `U.S.`, `Inc.`.
fn without_final_stop(text: &str) -> &str {
    let Some(stem) = text.strip_suffix(['.', ',', ';', '\u{6D4}', '\u{60C}', '\u{61B}']) else { return text };
    let word = stem.split_whitespace().next_back().unwrap_or_default();
    let short = word.chars().count() <= 3 && word.chars().skip(1).any(char::is_lowercase);
    if word.contains('.') || short { text } else { stem.trim_end() }
}

/// A date without the remark after it: `3:07 PM (Moscow time)`.
fn without_remark(text: &str) -> &str {
    match text.rsplit_once('(') {
        Some((date, remark)) if !date.is_empty() && !remark.contains(char::is_numeric) => date,
        _ => text,
    }
}
