//! Explicit levels and directions: rules
//! [X1 to X8](https://www.unicode.org/reports/tr9/#Explicit_Levels_and_Directions).

use super::class::{Class, ClassSet};
use super::level::Level;
use super::unit::Unit;
use crate::lang::Direction;

/// An entry of the directional status stack (X1).
#[derive(Clone, Copy, Debug)]
struct Status {
    level: Level,
    directional_override: Option<Class>,
    is_isolate: bool,
}

/// The stacks of this phase, kept between paragraphs.
#[derive(Clone, Debug, Default)]
pub(super) struct Explicit {
    stack: Vec<Status>,
    open_isolates: Vec<usize>,
}

impl Explicit {
    /// Gives each unit of a paragraph its explicit level, and the class that an override makes of it.
    pub(super) fn resolve(&mut self, units: &mut [Unit], paragraph: Level) {
        self.first_strong_isolates(units);
        // X1. At most 125 levels: the stack never grows beyond 127 entries.
        self.stack.clear();
        self.stack.push(Status { level: paragraph, directional_override: None, is_isolate: false });
        let (mut overflow_isolates, mut overflow_embeddings, mut valid_isolates) = (0usize, 0usize, 0usize);
        for unit in units {
            let current = self.current(paragraph);
            unit.level = current.level;
            match unit.original {
                // X2 to X5c.
                Class::LRE | Class::RLE | Class::LRO | Class::RLO | Class::LRI | Class::RLI | Class::FSI => {
                    let is_isolate = ClassSet::ISOLATE_INITIATOR.has(unit.original);
                    if let (true, Some(class)) = (is_isolate, current.directional_override) {
                        unit.class = class;
                    }
                    let level = current.level.next(direction_of(unit.original));
                    if level <= Level::MAX_DEPTH && overflow_isolates == 0 && overflow_embeddings == 0 {
                        valid_isolates += usize::from(is_isolate);
                        let directional_override = match unit.original {
                            Class::LRO => Some(Class::L),
                            Class::RLO => Some(Class::R),
                            _ => None,
                        };
                        self.stack.push(Status { level, directional_override, is_isolate });
                    } else if is_isolate {
                        overflow_isolates += 1;
                    } else if overflow_isolates == 0 {
                        overflow_embeddings += 1;
                    }
                }
                // X6a.
                Class::PDI => {
                    if overflow_isolates > 0 {
                        overflow_isolates -= 1;
                    } else if valid_isolates > 0 {
                        overflow_embeddings = 0;
                        while self.stack.pop().is_some_and(|status| !status.is_isolate) {}
                        valid_isolates -= 1;
                    }
                    let current = self.current(paragraph);
                    unit.level = current.level;
                    unit.class = current.directional_override.unwrap_or(unit.class);
                }
                // X7.
                Class::PDF => {
                    if overflow_isolates > 0 {
                        // It lies in an isolate that is not one: nothing to close.
                    } else if overflow_embeddings > 0 {
                        overflow_embeddings -= 1;
                    } else if !current.is_isolate && self.stack.len() >= 2 {
                        self.stack.pop();
                    }
                }
                // X8.
                Class::B => unit.level = paragraph,
                // X6.
                Class::BN => {}
                _ => unit.class = current.directional_override.unwrap_or(unit.class),
            }
        }
    }

    fn current(&self, paragraph: Level) -> Status {
        // The first entry is never popped; were the stack empty, the paragraph's own entry would be the last.
        let bottom = Status { level: paragraph, directional_override: None, is_isolate: false };
        self.stack.last().copied().unwrap_or(bottom)
    }

    /// X5c: turns each FSI into the LRI or RLI that it acts as. The standard looks ahead from each FSI; one pass does for
    /// all, since a strong character speaks for the innermost isolate around it and for no other (P2).
    fn first_strong_isolates(&mut self, units: &mut [Unit]) {
        self.open_isolates.clear();
        for at in 0..units.len() {
            let class = units[at].original;
            if ClassSet::ISOLATE_INITIATOR.has(class) {
                self.open_isolates.push(at);
            } else if class == Class::PDI {
                self.open_isolates.pop();
            } else if ClassSet::STRONG.has(class)
                && let Some(&open) = self.open_isolates.last()
                && units[open].original == Class::FSI
            {
                let acts_as = if class == Class::L { Class::LRI } else { Class::RLI };
                units[open].original = acts_as;
                units[open].class = acts_as;
            }
        }
    }
}

/// The direction that an explicit formatting character asks for; an FSI without a strong character asks for left to right.
fn direction_of(class: Class) -> Direction {
    match class {
        Class::RLE | Class::RLO | Class::RLI => Direction::Rtl,
        _ => Direction::Ltr,
    }
}
