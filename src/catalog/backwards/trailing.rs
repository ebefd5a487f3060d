//! A message at the end of a longer text: `The old harbour (Photo: EPA)`.

use std::cmp::Reverse;
use std::ops::Range;

use super::index::{Found, Index, Suspect};
use super::pattern;
use super::recognition::Trailing;
use crate::catalog::compile::expand::ARGUMENT;
use crate::catalog::compile::fold::{Class, classify};
use crate::catalog::compile::image::Entry;
use crate::catalog::compile::line::WEAK;
use crate::catalog::compile::normal::{Joint, Normal};
use crate::lang::LanguageTag;

/// How many bytes at the end of a text are looked at: a message that trails another text is short.
const WINDOW: usize = 400;
/// At how many places one message is tried.
const MOST_STARTS: usize = 8;

impl Index<'_> {
    /// The message at the end of `text`. Of several that follow one another it is the last.
    pub(in crate::catalog) fn recognise_trailing(&self, text: &str, near: &[LanguageTag]) -> Option<Trailing> {
        let cut = text.len().saturating_sub(WINDOW);
        let cut = (cut..=text.len()).find(|position| text.is_char_boundary(*position))?;
        let window = &text[cut..];
        let normal = Normal::new(window);
        let (position, found) = self
            .suspects(&normal.text)
            .into_iter()
            .filter_map(|suspect| self.at_end(suspect, window, &normal))
            .max_by_key(|(position, found)| {
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

    /// The suspect at the end of the window, where it starts latest.
    fn at_end(&self, suspect: Suspect, window: &str, normal: &Normal) -> Option<(usize, Found<'_>)> {
        let line = self.line(suspect)?;
        let words = line.text.split(ARGUMENT).next().filter(|words| !words.is_empty())?;
        let words = words.trim_end_matches([' ', '|', ':']);
        if line.letters < WEAK {
            return None;
        }
        normal.text.rmatch_indices(words).take(MOST_STARTS).find_map(|(position, _)| {
            if !starts_like_a_message(&line, window, normal, position) {
                return None;
            }
            let within = tail(&normal.text, position)?;
            Some((position, Found::new(self, suspect, window, normal, within)?))
        })
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
    let inner = text.trim_end_matches(['.', ',']).strip_suffix(')')?;
    (position < inner.len()).then_some(position..inner.len())
}

/// Whether a message may start there: after a bracket, a separator or a stop; or after a mere space, where its own words
/// end in a separator and start as a line does, with a capital or in a script that has none.
fn starts_like_a_message(line: &Entry, window: &str, normal: &Normal, position: usize) -> bool {
    let before = normal.text[..position].trim_end_matches(' ');
    match before.chars().next_back() {
        None => false,
        Some('(' | ')' | '.' | '!' | '?' | '"') => true,
        Some('|' | ':') => true,
        Some(_) => {
            let spaced = before.len() < position;
            let separated = pattern::first_joint(line) == Joint::Colon;
            let starts_line = window[normal.origin(position)..].chars().next().is_some_and(|c| !c.is_lowercase());
            spaced && separated && starts_line
        }
    }
}
