//! Neutral and isolate formatting types: rules
//! [N1 and N2](https://www.unicode.org/reports/tr9/#Resolving_Neutral_Types). N0 stands in `brackets`.

use super::class::{Class, ClassSet};
use super::sequence::Sequence;

/// Resolves the neutrals of a sequence: none but L, R, EN and AN is left.
pub(super) fn resolve(sequence: &mut Sequence<'_>) {
    let (embedding, mut before) = (sequence.embedding(), sequence.sos);
    let (eos, classes) = (sequence.eos, &mut *sequence.classes);
    let is_neutral = |&&class: &&Class| ClassSet::NEUTRAL_OR_ISOLATE.has(class);
    let mut i = 0;
    while i < classes.len() {
        let len = classes[i..].iter().take_while(is_neutral).count();
        if len == 0 {
            before = side(classes[i]);
            i += 1;
            continue;
        }
        // N1: both sides agree; N2: else the embedding direction.
        let after = classes.get(i + len).map_or(eos, |&class| side(class));
        classes[i..i + len].fill(if before == after { before } else { embedding });
        i += len;
    }
}

/// Whether N1 is what resolves a neutral: what is before and after it, and the neutrals beside it, agrees.
pub(super) fn sides_agree(sequence: &Sequence<'_>, i: usize) -> bool {
    let is_strong = |class: &&Class| !ClassSet::NEUTRAL_OR_ISOLATE.has(**class);
    let before = sequence.classes[..i].iter().rev().find(is_strong).map_or(sequence.sos, |&class| side(class));
    let after = sequence.classes[i..].iter().find(is_strong).map_or(sequence.eos, |&class| side(class));
    before == after
}

/// N1: numbers count as R.
fn side(class: Class) -> Class {
    if class == Class::L { Class::L } else { Class::R }
}
