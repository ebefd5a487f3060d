//! A message at the end of a longer text: `The old harbour (Photo: EPA)`.

use std::cmp::Reverse;
use std::ops::Range;

use super::index::{Found, Index, Suspect};
use super::pattern;
use super::recognition::Trailing;
use crate::catalog::compile::fold::{Class, classify};
use crate::catalog::compile::line::{TRAILING, WEAK, words};
use crate::catalog::compile::normal::{Joint, Normal};
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
        let normal = &normal;
        let starts = words(&normal.text)
            .filter_map(|(position, _)| Some((position, Boundary::before(window, normal, position)?)));
        let found = starts.flat_map(|(position, boundary)| {
            self.suspects_starting(&normal.text[position..]).filter_map(move |suspect| {
                Some((position, self.starting_at(position, boundary, suspect, window, normal)?))
            })
        });
        let (position, found) = found.max_by_key(|(position, found)| {
            (*position, found.line.letters, Reverse((self.distance(found, near), found.suspect)))
        })?;
        let before = text[..cut + normal.origin(position)].trim_end_matches(separates);
        let mut recognition = self.recognition(found);
        for capture in &mut recognition.captures {
            capture.span.start += cut;
            capture.span.end += cut;
        }
        (!before.is_empty()).then_some(Trailing { start: before.len(), recognition })
    }

    /// The suspect, if it starts at `position` and goes on to the end.
    fn starting_at(
        &self,
        position: usize,
        boundary: Boundary,
        suspect: Suspect,
        window: &str,
        normal: &Normal,
    ) -> Option<Found<'_>> {
        let line = self.line(suspect)?;
        let separates = boundary == Boundary::Sign || pattern::first_joint(&line) == Joint::Colon;
        if line.letters < WEAK || !separates {
            return None;
        }
        Found::new(self, suspect, window, normal, tail(&normal.text, position)?)
    }
}

/// What stands before the place where a message may start.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Boundary {
    /// A bracket, a separator, a stop.
    Sign,
    /// A mere space. Then the words of the message must end in a colon, and start as a line does: with a capital, or in a
    /// script that has none.
    Space,
}

impl Boundary {
    fn before(window: &str, normal: &Normal, position: usize) -> Option<Boundary> {
        let (before, after) = window.split_at_checked(normal.origin(position))?;
        let words = before.trim_end_matches(|c| matches!(classify(c), Class::Space | Class::Ignored));
        let last = words.chars().next_back()?;
        let spaced = words.len() < before.len();
        match classify(last) {
            Class::Opening | Class::Closing | Class::Separator | Class::Colon | Class::Guillemet => {
                Some(Boundary::Sign)
            }
            Class::FullStop | Class::Stop | Class::Dash if spaced => Some(Boundary::Sign),
            _ if spaced && (last == '"' || last == '\u{201D}') => Some(Boundary::Sign),
            _ => (spaced && !after.starts_with(char::is_lowercase)).then_some(Boundary::Space),
        }
    }
}

/// What may stand between a text and the message that trails it.
fn separates(character: char) -> bool {
    matches!(
        classify(character),
        Class::Space | Class::Separator | Class::Colon | Class::Dash | Class::Ignored | Class::Opening
    )
}

/// The part of a normal text that a message starting at `position` takes: up to the end, or within the brackets that open
/// there and close at the end.
fn tail(text: &str, position: usize) -> Option<Range<usize>> {
    if !text[..position].ends_with('(') {
        return Some(position..text.len());
    }
    let inner = text.trim_end_matches(TRAILING).strip_suffix(')')?;
    (position < inner.len()).then_some(position..inner.len())
}
