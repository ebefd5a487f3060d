//! The bidirectional engine against the standard's own tests and a literal reading of the standard.

mod allocations;
mod base;
mod conformance;
mod isolates;
mod layout;
mod literal;
mod random;
mod trace;

use targum::bidi::{Line, Resolver};
use targum::{BaseDirection, Direction};

/// What the three base directions of the tests are called.
fn direction(level: Option<u8>) -> BaseDirection {
    match level {
        None => BaseDirection::Auto,
        Some(0) => BaseDirection::Fixed(Direction::Ltr),
        Some(_) => BaseDirection::Fixed(Direction::Rtl),
    }
}

/// The level of each character of a line (L1).
fn levels(line: &Line<'_>) -> Vec<u8> {
    let mut runs = Vec::new();
    line.levels(&mut runs);
    let start = line.span().start;
    let mut run = 0;
    let of = |(at, _): (usize, char)| {
        while runs[run].end <= start + at {
            run += 1;
        }
        runs[run].level.number()
    };
    line.text().char_indices().map(of).collect()
}

/// The levels of a text as one line, and the level of its paragraph.
fn resolve(resolver: &mut Resolver, text: &str, level: Option<u8>) -> (u8, Vec<u8>, Vec<usize>) {
    let line = resolver.resolve(text, direction(level)).whole();
    (line.paragraph_level().number(), levels(&line), line.visual_to_logical())
}
