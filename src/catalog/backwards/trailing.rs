//! A message at the end of a longer text: `The old harbour (Photo: EPA)`.

use std::ops::Range;

use super::fold::{Class, classify};
use super::index::{Found, Index};
use super::normal::{Joint, Normal};
use super::pattern::Pattern;
use super::recognition::{Recognition, Trailing};
use crate::lang::LanguageTag;

/// How many bytes at the end of a text are looked at: a message that trails another text is short.
const WINDOW: usize = 400;

impl Index {
    /// The message at the end of `text`. Of several that follow one another it is the last.
    pub(in crate::catalog) fn recognise_trailing(&self, text: &str, near: &[LanguageTag]) -> Option<Trailing> {
        let cut = text.len().saturating_sub(WINDOW);
        let cut = (cut..=text.len()).find(|position| text.is_char_boundary(*position))?;
        let window = &text[cut..];
        let normal = Normal::new(window);
        let suspects = self.suspects(&normal.text).filter_map(|(number, position)| {
            let pattern = self.pattern(number);
            let within = tail(pattern, &normal.text, position)?;
            if !starts_like_a_message(pattern, window, &normal, position) {
                return None;
            }
            Some((position, Found::new(pattern, window, &normal, within)?))
        });
        let (position, found) = suspects.max_by_key(|(position, found)| {
            (
                *position,
                found.pattern.letters,
                usize::MAX - self.distance(found, near),
                u32::MAX - found.pattern.message,
            )
        })?;
        let before = &text[..cut + normal.origin(position)];
        let before = before.trim_end_matches(|c| {
            matches!(
                classify(c),
                Class::Space | Class::Separator | Class::Colon | Class::Dash | Class::Ignored | Class::Opening
            )
        });
        let mut recognition = self.recognition(found);
        for capture in &mut recognition.captures {
            capture.span.start += cut;
            capture.span.end += cut;
        }
        (!before.is_empty()).then_some(Trailing { start: before.len(), recognition })
    }
}

/// The part of a normal text that a message starting at `position` takes: up to the end, or within the brackets that open
/// there and close at the end.
fn tail(pattern: &Pattern, text: &str, position: usize) -> Option<Range<usize>> {
    if !pattern.starts_with_anchor() || pattern.letters < Recognition::WEAK {
        return None;
    }
    if !text[..position].ends_with('(') {
        return Some(position..text.len());
    }
    let inner = text.trim_end_matches(['.', ',']).strip_suffix(')')?;
    (position < inner.len()).then_some(position..inner.len())
}

/// Whether a message may start there: after a bracket, a separator or a stop; or after a mere space, where its own words
/// end in a separator and start as a line does, with a capital or in a script that has none.
fn starts_like_a_message(pattern: &Pattern, window: &str, normal: &Normal, position: usize) -> bool {
    let before = normal.text[..position].trim_end_matches(' ');
    match before.chars().next_back() {
        None => false,
        Some('(' | ')' | '.' | '!' | '?' | '"') => true,
        Some('|' | ':') => true,
        Some(_) => {
            let spaced = before.len() < position;
            let separated = pattern.literals.first().is_some_and(|literal| literal.after == Joint::Colon);
            let starts_line = window[normal.origin(position)..].chars().next().is_some_and(|c| !c.is_lowercase());
            spaced && separated && starts_line
        }
    }
}
