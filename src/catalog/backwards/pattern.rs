//! A line that a message can print, matched against normal text.

use std::ops::Range;

use crate::catalog::compile::expand::ARGUMENT;
use crate::catalog::compile::image::Entry;
use crate::catalog::compile::line::TRAILING;
use crate::catalog::compile::normal::Joint;

/// Where the arguments stand if `text` is what this line of a catalog prints.
///
/// Words are found before arguments. Those before the first argument that can hold anything are taken from the start, as
/// early as can be; those after it from the end, as late as can be.
pub(super) fn captures(line: &Entry, text: &str) -> Option<Vec<Range<usize>>> {
    // Most suspects differ in the first letter.
    if !line.text.starts_with(ARGUMENT) && line.text.as_bytes().first() != text.as_bytes().first() {
        return None;
    }
    let Some((first, rest)) = line.text.split_once(ARGUMENT) else {
        return (text.trim_end_matches(TRAILING) == line.text).then(Vec::new);
    };
    let mut start = Literal::new(first).at_start(text)?;
    let (inner, last) = rest.rsplit_once(ARGUMENT).map_or(("", rest), |(inner, last)| (inner, last));
    let mut end = Literal::new(last).at_end(text)?;
    let loose: Vec<bool> = line.slots().map(|(_, kind)| kind.is_loose()).collect();
    let inner: Vec<Literal> = inner.split(ARGUMENT).take(loose.len() - 1).map(Literal::new).collect();
    let loose = loose.into_iter().position(|loose| loose).unwrap_or(inner.len());
    let (early, late) = inner.split_at(loose.min(inner.len()));
    let mut captures = vec![0..0; inner.len() + 1];
    for (capture, literal) in captures.iter_mut().zip(early) {
        let found = literal.first_in(text, start, end)?;
        *capture = start..found.start;
        start = found.end;
    }
    for (capture, literal) in captures.iter_mut().rev().zip(late.iter().rev()) {
        let found = literal.last_in(text, start, end)?;
        *capture = found.end..end;
        end = found.start;
    }
    *captures.get_mut(loose)? = start..end;
    captures.iter().all(|capture| capture.start < capture.end).then_some(captures)
}

/// The joint that must stand after the words before the first argument.
pub(super) fn first_joint(line: &Entry) -> Joint {
    line.text.split_once(ARGUMENT).map_or(Joint::None, |(first, _)| Literal::new(first).after)
}

/// Words between arguments.
struct Literal<'i> {
    /// The words, without the joints at their ends. A joint that is all there is counts as a word.
    words: &'i str,
    /// What must stand before them.
    before: Joint,
    /// What must stand after them.
    after: Joint,
}

impl<'i> Literal<'i> {
    fn new(text: &'i str) -> Literal<'i> {
        let joint = |byte: Option<&u8>| byte.map_or(Joint::None, |byte| Joint::of(*byte));
        let (before, after) = (joint(text.as_bytes().first()), joint(text.as_bytes().last()));
        let words = text.trim_matches([' ', '|', ':']);
        if words.is_empty() {
            return Literal { words: text, before: Joint::None, after: Joint::None };
        }
        Literal { words, before, after }
    }

    /// Where the text goes on if these words stand at its start.
    fn at_start(&self, text: &str) -> Option<usize> {
        let rest = text.strip_prefix(self.words)?;
        self.after_joint(text, text.len() - rest.len())
    }

    /// Where the text ends before these words if they stand at its end.
    fn at_end(&self, text: &str) -> Option<usize> {
        if self.words.is_empty() {
            return Some(text.len());
        }
        let text = text.trim_end_matches(TRAILING);
        let rest = text.strip_suffix(self.words)?;
        self.before_joint(text, rest.len())
    }

    /// The first place of these words between two places, joints included.
    fn first_in(&self, text: &str, start: usize, end: usize) -> Option<Range<usize>> {
        let within = text.get(start..end)?;
        within.match_indices(self.words).find_map(|(position, _)| self.with_joints(text, start + position))
    }

    /// The last place of these words between two places, joints included.
    fn last_in(&self, text: &str, start: usize, end: usize) -> Option<Range<usize>> {
        let within = text.get(start..end)?;
        within.rmatch_indices(self.words).find_map(|(position, _)| self.with_joints(text, start + position))
    }

    fn with_joints(&self, text: &str, position: usize) -> Option<Range<usize>> {
        Some(self.before_joint(text, position)?..self.after_joint(text, position + self.words.len())?)
    }

    fn before_joint(&self, text: &str, position: usize) -> Option<usize> {
        let found = text[..position].bytes().next_back().map_or(Joint::None, Joint::of);
        self.before.is_met_by(found, self.words.chars().next()).then(|| position - found.sign().len())
    }

    fn after_joint(&self, text: &str, position: usize) -> Option<usize> {
        let found = text[position..].bytes().next().map_or(Joint::None, Joint::of);
        self.after.is_met_by(found, self.words.chars().next_back()).then(|| position + found.sign().len())
    }
}
