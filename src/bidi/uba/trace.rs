//! Which rules made a character's level what it is.

use super::brackets::Brackets;
use super::class::{Class, ClassSet};
use super::explicit::Explicit;
use super::sequence::{Sequence, Sequences};
use super::unit::scan;
use super::{implicit, neutral, paragraph, paragraphs, weak};
use crate::lang::BaseDirection;

/// A step of the algorithm that changed something for a character.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TraceStep {
    /// The rules, by their names in UAX #9: `W5`, `N1`.
    pub rules: &'static str,
    /// What it made: the type of the character, or a level.
    pub result: String,
}

/// The rules of UAX #9 that made the level of the character at the byte `at` what it is, in their order; none where there is no
/// character. Rules that change nothing for it are left out.
///
/// ```
/// use targum::{Direction, bidi::trace};
///
/// // The plus sign of "C++" in Hebrew.
/// let steps = trace("\u{5D1}-C++", Direction::Rtl.into(), 4);
/// let rules: Vec<&str> = steps.iter().map(|step| step.rules).collect();
/// assert_eq!(rules, ["HL1", "Bidi_Class", "W6", "N2", "I2"]);
/// assert_eq!(steps[4].result, "level 1");
/// ```
pub fn trace(text: &str, base: BaseDirection, at: usize) -> Vec<TraceStep> {
    let Some(span) = paragraphs(text).find(|span| span.start <= at && at < span.end) else { return Vec::new() };
    let (text, at) = (&text[span.range()], at - span.start);
    let mut units = Vec::new();
    let seen = scan(text, &mut units);
    let target = units.partition_point(|unit| unit.start <= at).saturating_sub(1);
    let level = paragraph::paragraph_level(&units, base);
    let mut steps = Vec::new();
    let mut step = |rules, result: String| steps.push(TraceStep { rules, result });
    let by = if base == BaseDirection::Auto { "P2, P3" } else { "HL1" };
    step(by, format!("paragraph level {}", level.number()));
    let original = units[target].original;
    step("Bidi_Class", name(original));
    Explicit::default().resolve(&mut units, level);
    if units[target].level != level {
        step("X1 to X8", format!("level {}", units[target].level.number()));
    }
    if units[target].class != original {
        step("X6", name(units[target].class));
    }
    if ClassSet::REMOVED.has(original) {
        step("X9", "removed".to_owned());
        return steps;
    }
    let start = units[target].start;
    let mut brackets = Brackets::default();
    Sequences::default().each(&mut units, level, seen, |mut sequence: Sequence<'_>| {
        let Some(i) = (0..sequence.classes.len()).find(|&i| sequence.unit(i).start == start) else { return };
        let before = sequence.classes[i];
        weak::resolve(&mut sequence);
        if sequence.classes[i] != before {
            step(weak_rules(before, sequence.classes[i]), name(sequence.classes[i]));
        }
        let before = sequence.classes[i];
        brackets.resolve(&mut sequence, text);
        if sequence.classes[i] != before {
            step("N0", name(sequence.classes[i]));
        }
        let (before, is_enclosed) = (sequence.classes[i], neutral::sides_agree(&sequence, i));
        neutral::resolve(&mut sequence);
        if sequence.classes[i] != before {
            step(if is_enclosed { "N1" } else { "N2" }, name(sequence.classes[i]));
        }
        let (class, embedding) = (sequence.classes[i], sequence.level);
        let resolved = implicit::level_of(embedding, class);
        step(if embedding.is_rtl() { "I2" } else { "I1" }, format!("level {}", resolved.number()));
    });
    steps
}

/// The rules among W1 to W7 that make of a type what it became.
fn weak_rules(before: Class, after: Class) -> &'static str {
    match (before, after) {
        (Class::NSM, _) => "W1",
        (Class::EN, Class::AN) => "W2",
        (Class::AL, _) => "W3",
        (Class::ES | Class::CS, Class::L) => "W4, W7",
        (Class::ES | Class::CS, Class::EN | Class::AN) => "W4",
        (Class::ET, Class::L) => "W5, W7",
        (Class::ET, Class::EN) => "W5",
        (Class::EN, _) => "W7",
        _ => "W6",
    }
}

/// A type by its name in the standard.
fn name(class: Class) -> String {
    match class {
        Class::Bracket => "ON (a paired bracket)".to_owned(),
        class => format!("{class:?}"),
    }
}
