//! Isolating run sequences: rules
//! [X9 and X10](https://www.unicode.org/reports/tr9/#Preparations_for_Implicit_Processing), BD7 and BD13.

use super::class::{Class, ClassSet};
use super::level::Level;
use super::unit::Unit;

/// An isolating run sequence (BD13): the units that the rules W, N and I see as neighbours.
pub(super) struct Sequence<'a> {
    /// The classes of its units, as the rules have changed them so far.
    pub(super) classes: &'a mut [Class],
    /// Which units of the paragraph they are, in order.
    indices: &'a [usize],
    units: &'a mut [Unit],
    /// Its level.
    pub(super) level: Level,
    /// The type at its start, L or R.
    pub(super) sos: Class,
    /// The type at its end, L or R.
    pub(super) eos: Class,
}

impl Sequence<'_> {
    /// The embedding direction as a class, L or R.
    pub(super) fn embedding(&self) -> Class {
        class_of_level(self.level)
    }

    /// Its unit number `i`, as it was before the rules W.
    pub(super) fn unit(&self, i: usize) -> &Unit {
        &self.units[self.indices[i]]
    }

    /// Gives each unit the level that its resolved class asks for.
    pub(super) fn set_levels(self, level_of: impl Fn(Class) -> Level) {
        for (&index, &class) in self.indices.iter().zip(&*self.classes) {
            self.units[index].level = level_of(class);
        }
    }
}

/// A level run (BD7) of the units that X9 keeps.
#[derive(Clone, Copy, Debug)]
struct Run {
    /// From where to where among the units kept.
    start: usize,
    end: usize,
    level: Level,
    /// The run that goes on with the sequence: it starts with the PDI that matches the initiator at the end of this one.
    next: Option<usize>,
    /// Whether no run before it goes on with it.
    is_first: bool,
}

/// The buffers of this phase, kept between paragraphs.
#[derive(Clone, Debug, Default)]
pub(super) struct Sequences {
    kept: Vec<usize>,
    runs: Vec<Run>,
    open: Vec<usize>,
    indices: Vec<usize>,
    classes: Vec<Class>,
}

impl Sequences {
    /// X9 and X10 for a paragraph without explicit formatting: it is one sequence.
    pub(super) fn single(
        &mut self,
        units: &mut [Unit],
        paragraph: Level,
        seen: ClassSet,
        mut rules: impl FnMut(Sequence<'_>),
    ) {
        self.keep(units, seen);
        self.classes.clear();
        self.classes.extend(self.kept.iter().map(|&index| units[index].class));
        let (sos, eos) = (class_of_level(paragraph), class_of_level(paragraph));
        let (classes, indices) = (&mut *self.classes, &*self.kept);
        rules(Sequence { classes, indices, units, level: paragraph, sos, eos });
    }

    /// X9 and X10: hands each isolating run sequence of a paragraph to `rules`.
    pub(super) fn each(
        &mut self,
        units: &mut [Unit],
        paragraph: Level,
        seen: ClassSet,
        mut rules: impl FnMut(Sequence<'_>),
    ) {
        self.keep(units, seen);
        self.find_runs(units);
        for first in 0..self.runs.len() {
            if !self.runs[first].is_first {
                continue;
            }
            self.indices.clear();
            let mut last = first;
            let mut next = Some(first);
            while let Some(run) = next {
                self.indices.extend_from_slice(&self.kept[self.runs[run].start..self.runs[run].end]);
                (last, next) = (run, self.runs[run].next);
            }
            let level = self.runs[first].level;
            let before = if first == 0 { paragraph } else { self.runs[first - 1].level };
            let ends_open = self.indices.last().is_some_and(|&last| {
                // No PDI matches it, else the sequence would go on.
                ClassSet::ISOLATE_INITIATOR.has(units[last].original)
            });
            let after = match self.runs.get(last + 1) {
                Some(run) if !ends_open => run.level,
                _ => paragraph,
            };
            let (sos, eos) = (class_of_level(level.max(before)), class_of_level(level.max(after)));
            self.classes.clear();
            self.classes.extend(self.indices.iter().map(|&index| units[index].class));
            let (classes, indices) = (&mut *self.classes, &*self.indices);
            rules(Sequence { classes, indices, units, level, sos, eos });
        }
    }

    /// X9: lists the units that the rules from here on see; `seen` are the classes of the text.
    fn keep(&mut self, units: &[Unit], seen: ClassSet) {
        self.kept.clear();
        if seen.meets(ClassSet::REMOVED) {
            self.kept.extend((0..units.len()).filter(|&index| !ClassSet::REMOVED.has(units[index].original)));
        } else {
            self.kept.extend(0..units.len());
        }
    }

    /// BD7, and BD13: which run goes on with which.
    fn find_runs(&mut self, units: &[Unit]) {
        self.runs.clear();
        self.open.clear();
        let mut start = 0;
        while start < self.kept.len() {
            let level = units[self.kept[start]].level;
            let len = self.kept[start..].iter().take_while(|&&index| units[index].level == level).count();
            let (end, number) = (start + len, self.runs.len());
            // The innermost initiator at the end of a run is the one that this PDI matches: the text between them is at
            // another level, so it begins and ends runs of its own.
            let before = match units[self.kept[start]].original {
                Class::PDI => self.open.pop(),
                _ => None,
            };
            if let Some(before) = before {
                self.runs[before].next = Some(number);
            }
            self.runs.push(Run { start, end, level, next: None, is_first: before.is_none() });
            if ClassSet::ISOLATE_INITIATOR.has(units[self.kept[end - 1]].original) {
                self.open.push(number);
            }
            start = end;
        }
    }
}

/// The direction of a level as a class, L or R.
fn class_of_level(level: Level) -> Class {
    if level.is_rtl() { Class::R } else { Class::L }
}
