//! Neutral and isolate formatting types: rules
//! [N1 and N2](https://www.unicode.org/reports/tr9/#Resolving_Neutral_Types). N0 stands in `brackets`.

use super::class::{Class, ClassSet};
use super::sequence::Sequence;

/// Resolves the neutrals of a sequence: none but L, R, EN and AN is left.
pub(super) fn resolve(sequence: &mut Sequence<'_>) {
    let embedding = sequence.embedding();
    let mut before = sequence.sos;
    let mut i = 0;
    while i < sequence.len() {
        let class = sequence.class(i);
        if !ClassSet::NEUTRAL_OR_ISOLATE.has(class) {
            before = side(class);
            i += 1;
            continue;
        }
        let start = i;
        while i < sequence.len() && ClassSet::NEUTRAL_OR_ISOLATE.has(sequence.class(i)) {
            i += 1;
        }
        // N1: both sides agree; N2: else the embedding direction.
        let resolved = if before == side(sequence.class(i)) { before } else { embedding };
        for neutral in start..i {
            sequence.unit(neutral).class = resolved;
        }
    }
}

/// N1: numbers count as R.
fn side(class: Class) -> Class {
    if class == Class::L { Class::L } else { Class::R }
}
