//! A line that a message can print, ready to be matched.

use std::cmp::Reverse;
use std::ops::Range;

use super::expand::{ARGUMENT, Template};
use super::normal::{Joint, Normal};
use super::recognition::Recognition;
use crate::catalog::kind::Kind;

/// What a line must say to be a message: words, argument, words, and so on, in normal text.
#[derive(Clone, Debug)]
pub(super) struct Pattern {
    /// The message, by its number in the index.
    pub(super) message: u32,
    /// The words before the first argument, between each two, and after the last; only the outer ones may be empty.
    pub(super) literals: Vec<Literal>,
    /// The arguments.
    pub(super) slots: Vec<Slot>,
    /// Arguments that the words alone tell.
    pub(super) implied: Vec<(Box<str>, Box<str>)>,
    /// How many letters all the words have.
    pub(super) letters: usize,
    /// The words with most letters, by which a line is first suspected.
    anchor: usize,
}

/// An argument of a pattern.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Slot {
    pub(super) name: Box<str>,
    pub(super) kind: Kind,
}

/// Words between arguments.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Literal {
    /// The words, without the joints at their ends. A joint that is all there is counts as a word.
    pub(super) words: Box<str>,
    /// What must stand before them.
    pub(super) before: Joint,
    /// What must stand after them.
    pub(super) after: Joint,
}

impl Pattern {
    /// Of a template; `None` where nothing in it could be told from any other line.
    pub(super) fn new(message: u32, template: &Template, kind_of: impl Fn(&str) -> Kind) -> Option<Pattern> {
        let normal = Normal::new(&template.text);
        let mut literals: Vec<Literal> = normal.text.split(ARGUMENT).map(Literal::new).collect();
        if let Some(last) = literals.last_mut() {
            last.words = last.words.trim_end_matches(TRAILING).into();
        }
        let inner = literals.len().saturating_sub(1);
        if literals.iter().take(inner).skip(1).any(|literal| literal.words.is_empty()) {
            return None;
        }
        let weights: Vec<usize> = literals.iter().map(|literal| weight(&literal.words)).collect();
        let letters = weights.iter().sum();
        let anchor = (0..weights.len()).max_by_key(|literal| (weights[*literal], Reverse(*literal)))?;
        let slots: Vec<Slot> =
            template.names.iter().map(|name| Slot { name: (*name).into(), kind: kind_of(name) }).collect();
        let proves_nothing = letters < Recognition::WEAK && slots.iter().any(|slot| slot.kind.is_loose());
        if letters == 0 || proves_nothing {
            return None;
        }
        let implied = template.implied.iter().filter(|(name, _)| !template.names.contains(name));
        let implied = implied.map(|(name, value)| ((*name).into(), value.as_str().into())).collect();
        Some(Pattern { message, literals, slots, implied, letters, anchor })
    }

    /// The words by which a line is first suspected.
    pub(super) fn anchor(&self) -> &str {
        self.literals.get(self.anchor).map_or("", |literal| &literal.words)
    }

    /// Whether it starts with those words.
    pub(super) fn starts_with_anchor(&self) -> bool {
        self.anchor == 0
    }

    /// Where the arguments stand if `text` is what this pattern prints.
    ///
    /// Words are found before arguments. Those before the first argument that can hold anything are taken from the start,
    /// as early as can be; those after it from the end, as late as can be.
    pub(super) fn captures(&self, text: &str) -> Option<Vec<Range<usize>>> {
        let (first, rest) = self.literals.split_first()?;
        let Some((last, inner)) = rest.split_last() else {
            return (text.trim_end_matches(TRAILING) == &*first.words).then(Vec::new);
        };
        let mut start = first.at_start(text)?;
        let mut end = last.at_end(text)?;
        let loose = self.slots.iter().position(|slot| slot.kind.is_loose()).unwrap_or(inner.len());
        let (early, late) = inner.split_at(loose);
        let mut captures = vec![0..0; self.slots.len()];
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
        captures[loose.min(self.slots.len() - 1)] = start..end;
        captures.iter().all(|capture| capture.start < capture.end).then_some(captures)
    }
}

/// What may follow the last words of a line without being part of them.
pub(super) const TRAILING: [char; 6] = ['.', ',', '!', '?', ';', '"'];

impl Literal {
    fn new(text: &str) -> Literal {
        let joint = |byte: Option<&u8>| byte.map_or(Joint::None, |byte| Joint::of(*byte));
        let (before, after) = (joint(text.as_bytes().first()), joint(text.as_bytes().last()));
        let words = text.trim_matches([' ', '|', ':']);
        if words.is_empty() {
            return Literal { words: before.sign().into(), before: Joint::None, after: Joint::None };
        }
        Literal { words: words.into(), before, after }
    }

    /// Where the text goes on if these words stand at its start.
    fn at_start(&self, text: &str) -> Option<usize> {
        let rest = text.strip_prefix(&*self.words)?;
        self.after_joint(text, text.len() - rest.len())
    }

    /// Where the text ends before these words if they stand at its end.
    fn at_end(&self, text: &str) -> Option<usize> {
        if self.words.is_empty() {
            return Some(text.len());
        }
        let text = text.trim_end_matches(TRAILING);
        let rest = text.strip_suffix(&*self.words)?;
        self.before_joint(text, rest.len())
    }

    /// The first place of these words between two places, joints included.
    fn first_in(&self, text: &str, start: usize, end: usize) -> Option<Range<usize>> {
        let within = text.get(start..end)?;
        within.match_indices(&*self.words).find_map(|(position, _)| self.with_joints(text, start + position))
    }

    /// The last place of these words between two places, joints included.
    fn last_in(&self, text: &str, start: usize, end: usize) -> Option<Range<usize>> {
        let within = text.get(start..end)?;
        within.rmatch_indices(&*self.words).find_map(|(position, _)| self.with_joints(text, start + position))
    }

    fn with_joints(&self, text: &str, position: usize) -> Option<Range<usize>> {
        Some(self.before_joint(text, position)?..self.after_joint(text, position + self.words.len())?)
    }

    /// A joint of the line may be more than the pattern asks for (`By: Jane Doe`), not less.
    fn before_joint(&self, text: &str, position: usize) -> Option<usize> {
        let found = text[..position].bytes().next_back().map_or(Joint::None, Joint::of);
        self.before.is_met_by(found).then(|| position - found.sign().len())
    }

    fn after_joint(&self, text: &str, position: usize) -> Option<usize> {
        let found = text[position..].bytes().next().map_or(Joint::None, Joint::of);
        self.after.is_met_by(found).then(|| position + found.sign().len())
    }
}

/// How many letters and digits, by which a match is weighed; the copyright sign says as much as a word.
fn weight(words: &str) -> usize {
    words.chars().map(|c| if c == '\u{A9}' { 3 } else { usize::from(c.is_alphanumeric()) }).sum()
}
