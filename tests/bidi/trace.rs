//! The rules that are told of a character make the level that it has.

use targum::bidi::{Resolver, trace};

use super::direction;
use super::random::{PALETTE, Random};

#[test]
fn the_rules_that_are_told_make_the_level() {
    let mut random = Random(0x0007_2ACE);
    let mut resolver = Resolver::new();
    for _ in 0..2_000 {
        let text = random.text(24, PALETTE);
        let level = [None, Some(0), Some(1)][random.below(3)];
        for (at, _) in text.char_indices() {
            let steps = trace(&text, direction(level), at);
            let last = steps.last().expect("a step");
            // What X9 removes has no level of its own.
            if last.rules == "X9" {
                continue;
            }
            let layout = resolver.resolve(&text, direction(level));
            let run = layout.levels().find(|run| run.end > at).expect("a run");
            assert_eq!(last.result, format!("level {}", run.level.number()), "{text:?} {level:?} at {at}: {steps:?}");
        }
        assert!(trace(&text, direction(level), text.len()).is_empty());
    }
}
