//! The Unicode Bidirectional Algorithm, [UAX #9](https://www.unicode.org/reports/tr9/), one file a section.
//!
//! | file | rules |
//! |---|---|
//! | `paragraph` | P1 to P3, the paragraph level |
//! | `explicit` | X1 to X8, explicit levels and directions |
//! | `sequence` | X9 and X10, isolating run sequences |
//! | `weak` | W1 to W7 |
//! | `brackets` | BD16 and N0, paired brackets |
//! | `neutral` | N1 and N2 |
//! | `implicit` | I1 and I2 |
//! | `lines` | L1 and L2, line by line |
//!
//! `unit` cuts the text into stretches of equal class, which the rules work on; `class` looks classes up in `tables`.

mod brackets;
mod class;
mod explicit;
mod implicit;
mod level;
mod lines;
mod neutral;
mod paragraph;
mod sequence;
mod tables;
mod trace;
mod unit;
mod weak;

pub use class::mirrored;
pub(crate) use class::{Class, ClassSet, bracket, class_of};
pub use level::{Level, LevelRun, VisualRun};
pub use lines::{Layout, Line};
pub use paragraph::{first_strong, paragraphs};
pub use trace::{TraceStep, trace};

use crate::lang::{BaseDirection, Direction};
use brackets::Brackets;
use explicit::Explicit;
use lines::ParagraphLevel;
use sequence::{Sequence, Sequences};
pub(crate) use unit::may_need_bidi;
use unit::{Unit, scan};

/// Resolves levels. It keeps its buffers, so that after the longest text it needs no memory.
///
/// ```
/// use targum::{BaseDirection, Direction};
/// use targum::bidi::{Level, Resolver};
///
/// let mut resolver = Resolver::new();
/// for text in ["abc", "\u{5D0}\u{5D1}", "\u{5D0} C++"] {
///     let layout = resolver.resolve(text, BaseDirection::Fixed(Direction::Rtl));
///     assert_eq!(layout.paragraph_level(0), Level::RTL);
/// }
/// ```
#[derive(Clone, Debug, Default)]
pub struct Resolver {
    units: Vec<Unit>,
    paragraphs: Vec<ParagraphLevel>,
    explicit: Explicit,
    sequences: Sequences,
    brackets: Brackets,
}

impl Resolver {
    /// A resolver with empty buffers.
    pub fn new() -> Resolver {
        Resolver::default()
    }

    /// Resolves the levels of a text, of each of its paragraphs apart (P1 to I2). With [`BaseDirection::Auto`] each
    /// paragraph has the level of its own first strong character.
    pub fn resolve<'a>(&'a mut self, text: &'a str, base: BaseDirection) -> Layout<'a> {
        self.units.clear();
        self.paragraphs.clear();
        let may_stay_flat = base != BaseDirection::Fixed(Direction::Rtl);
        if may_stay_flat && !may_need_bidi(text) {
            return self.flat(text);
        }
        let seen = scan(text, &mut self.units);
        if may_stay_flat && !seen.meets(ClassSet::NEEDS_BIDI) {
            return self.flat(text);
        }
        let mut start = 0;
        while start < self.units.len() {
            // P1.
            let paragraph = &self.units[start..];
            let is_separator = |unit: &Unit| unit.original == Class::B;
            let separator = if seen.has(Class::B) { paragraph.iter().position(is_separator) } else { None };
            let end = match separator {
                Some(cr) if text[paragraph[cr].start..].starts_with("\r\n") => start + cr + 2,
                Some(separator) => start + separator + 1,
                None => self.units.len(),
            };
            self.paragraph(text, start..end, base, seen);
            start = end;
        }
        if self.paragraphs.is_empty() {
            let level = paragraph::paragraph_level(&[], base);
            self.paragraphs.push(ParagraphLevel { start: 0, level });
        }
        Layout { text, units: &self.units, paragraphs: &self.paragraphs }
    }

    /// Text in which every level is 0 is one unit.
    fn flat<'a>(&'a mut self, text: &'a str) -> Layout<'a> {
        self.units.clear();
        if !text.is_empty() {
            self.units.push(Unit { start: 0, original: Class::L, class: Class::L, level: Level::LTR });
        }
        self.paragraphs.push(ParagraphLevel { start: 0, level: Level::LTR });
        Layout { text, units: &self.units, paragraphs: &self.paragraphs }
    }

    /// Resolves the units of one paragraph; `seen` are the classes of the whole text.
    fn paragraph(&mut self, text: &str, units: std::ops::Range<usize>, base: BaseDirection, seen: ClassSet) {
        let units = &mut self.units[units];
        let paragraph = paragraph::paragraph_level(units, base);
        self.paragraphs.push(ParagraphLevel { start: units[0].start, level: paragraph });
        let has_brackets = seen.has(Class::Bracket);
        let brackets = &mut self.brackets;
        let rules = |mut sequence: Sequence<'_>| {
            weak::resolve(&mut sequence);
            if has_brackets {
                brackets.resolve(&mut sequence, text);
            }
            neutral::resolve(&mut sequence);
            implicit::resolve(sequence);
        };
        if seen.meets(ClassSet::EXPLICIT) {
            self.explicit.resolve(units, paragraph);
            self.sequences.each(units, paragraph, seen, rules);
        } else {
            self.sequences.single(units, paragraph, seen, rules);
        }
        // What X9 removed is kept in the text, so it needs a level: that of the character before it (section 5.2).
        if seen.meets(ClassSet::REMOVED) {
            let mut before = paragraph;
            for unit in units {
                if ClassSet::REMOVED.has(unit.original) {
                    unit.level = before;
                }
                before = unit.level;
            }
        }
    }
}
