//! Weak types: rules [W1 to W7](https://www.unicode.org/reports/tr9/#Resolving_Weak_Types).
//!
//! The standard makes seven passes; two do the same, since no rule looks further than the nearest strong type before, and
//! one unit on either side.

use super::class::{Class, ClassSet};
use super::sequence::Sequence;

/// Resolves the weak types of a sequence: none but L, R, EN, AN and neutrals is left.
pub(super) fn resolve(sequence: &mut Sequence<'_>) {
    marks_and_letters(sequence);
    separators_and_numbers(sequence);
}

/// W1 to W3.
fn marks_and_letters(sequence: &mut Sequence<'_>) {
    let (mut previous, mut strong) = (sequence.sos, sequence.sos);
    for class in sequence.classes.iter_mut() {
        // W1: marks take the type of what they stand on. The mark on a bracket is ON, but no bracket.
        if *class == Class::NSM {
            *class = match previous {
                Class::Bracket => Class::ON,
                _ if ClassSet::ISOLATE.has(previous) => Class::ON,
                _ => previous,
            };
        }
        previous = *class;
        match *class {
            Class::L | Class::R => strong = *class,
            // W3, which must not hide the AL from W2.
            Class::AL => {
                strong = Class::AL;
                *class = Class::R;
            }
            // W2.
            Class::EN if strong == Class::AL => *class = Class::AN,
            _ => {}
        }
    }
}

/// W4 to W7. `previous` is the type of the unit before as W3 left it: W4 and W5 ask for that, and W7 may have made an L of
/// an EN since.
fn separators_and_numbers(sequence: &mut Sequence<'_>) {
    let (mut previous, mut strong) = (sequence.sos, sequence.sos);
    let classes = &mut *sequence.classes;
    let mut i = 0;
    while i < classes.len() {
        let class = classes[i];
        let mut next = i + 1;
        match class {
            Class::L | Class::R => strong = class,
            // W7.
            Class::EN => classes[i] = european(strong),
            Class::ES | Class::CS => {
                classes[i] = match (previous, classes.get(next)) {
                    // W4, then W7.
                    (Class::EN, Some(Class::EN)) => european(strong),
                    (Class::AN, Some(Class::AN)) if class == Class::CS => Class::AN,
                    // W6.
                    _ => Class::ON,
                };
            }
            Class::ET => {
                next += classes[next..].iter().take_while(|&&class| class == Class::ET).count();
                let beside_number = previous == Class::EN || classes.get(next) == Some(&Class::EN);
                // W5, then W7; else W6.
                let resolved = if beside_number { european(strong) } else { Class::ON };
                classes[i..next].fill(resolved);
            }
            _ => {}
        }
        previous = class;
        i = next;
    }
}

/// W7: a European number after an L counts as L.
fn european(strong: Class) -> Class {
    if strong == Class::L { Class::L } else { Class::EN }
}
