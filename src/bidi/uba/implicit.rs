//! Implicit levels: rules [I1 and I2](https://www.unicode.org/reports/tr9/#Resolving_Implicit_Levels).

use super::class::Class;
use super::level::Level;
use super::sequence::Sequence;

/// Gives each unit of a sequence its resolved level.
pub(super) fn resolve(sequence: Sequence<'_>) {
    let level = sequence.level;
    sequence.set_levels(|class| level_of(level, class));
}

/// The resolved level of a class in a sequence of that level.
pub(super) fn level_of(level: Level, class: Class) -> Level {
    level.raised(match (level.is_rtl(), class) {
        // I1.
        (false, Class::L) => 0,
        (false, Class::R) => 1,
        (false, _) => 2,
        // I2.
        (true, Class::R) => 0,
        (true, _) => 1,
    })
}
