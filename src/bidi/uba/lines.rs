//! Reordering resolved levels, line by line: rules
//! [L1 and L2](https://www.unicode.org/reports/tr9/#Reordering_Resolved_Levels). L3 and L4 are `visual`'s.

use super::class::ClassSet;
use super::level::{Level, LevelRun, VisualRun};
use super::unit::Unit;
use crate::text::Span;

/// The resolved levels of a text, to be cut into lines.
#[derive(Clone, Copy, Debug)]
pub struct Layout<'a> {
    pub(super) text: &'a str,
    pub(super) units: &'a [Unit],
    pub(super) paragraphs: &'a [ParagraphLevel],
}

/// Where a paragraph starts, and its level. There is always one, which starts at 0.
#[derive(Clone, Copy, Debug)]
pub(super) struct ParagraphLevel {
    pub(super) start: usize,
    pub(super) level: Level,
}

impl<'a> Layout<'a> {
    /// The text that was resolved.
    pub fn text(&self) -> &'a str {
        self.text
    }

    /// The paragraph level at a byte of the text, that of its last paragraph beyond it (P3).
    pub fn paragraph_level(&self, at: usize) -> Level {
        let after = self.paragraphs.partition_point(|paragraph| paragraph.start <= at);
        self.paragraphs[after.saturating_sub(1)].level
    }

    /// The levels before line breaking (after rule I2), as runs in logical order. Characters that X9 removes have the level
    /// of the one before them.
    ///
    /// ```
    /// use targum::BaseDirection;
    /// use targum::bidi::{Level, LevelRun, Resolver};
    ///
    /// let mut resolver = Resolver::new();
    /// let layout = resolver.resolve("abc \u{5D0}\u{5D1}", BaseDirection::Auto);
    /// let levels: Vec<LevelRun> = layout.levels().collect();
    /// assert_eq!(levels, [LevelRun { end: 4, level: Level::LTR }, LevelRun { end: 8, level: Level::RTL }]);
    /// ```
    pub fn levels(&self) -> impl Iterator<Item = LevelRun> + 'a {
        let Layout { text, units, .. } = *self;
        let mut next = 0;
        std::iter::from_fn(move || {
            let level = units.get(next)?.level;
            next += units[next..].iter().take_while(|unit| unit.level == level).count();
            Some(LevelRun { end: units.get(next).map_or(text.len(), |unit| unit.start), level })
        })
    }

    /// The line of the bytes in `span`, wherever the text was broken: it costs as much as it is long. Ends that are not on
    /// character boundaries are moved back to one.
    pub fn line(&self, span: Span) -> Line<'a> {
        let boundary = |at: usize| (0..=at.min(self.text.len())).rev().find(|&at| self.text.is_char_boundary(at));
        let end = boundary(span.end).unwrap_or(0);
        let start = boundary(span.start).unwrap_or(0).min(end);
        let units = &self.units[self.unit_at(start)..];
        let len = units.iter().take_while(|unit| unit.start < end).count();
        Line { layout: *self, span: Span::new(start, end), units: &units[..len] }
    }

    /// The number of the unit that holds a byte. Units are spread about evenly, so the search goes out from a guess: the
    /// lines of a long text, one after the other, find theirs near the last one's.
    fn unit_at(&self, at: usize) -> usize {
        let units = self.units;
        let guess = at as f64 / self.text.len().max(1) as f64 * units.len() as f64;
        let guess = (guess as usize).min(units.len().saturating_sub(1));
        let (mut low, mut high, mut step) = (guess, guess, 1);
        while low > 0 && units[low].start > at {
            high = low;
            low = low.saturating_sub(step);
            step *= 2;
        }
        while high < units.len() && units[high].start <= at {
            low = high;
            high = (high + step).min(units.len());
            step *= 2;
        }
        low + units[low..high].partition_point(|unit| unit.start <= at).saturating_sub(1)
    }

    /// The whole text as one line.
    pub fn whole(&self) -> Line<'a> {
        self.line(Span::new(0, self.text.len()))
    }
}

/// A line of a resolved text.
#[derive(Clone, Copy, Debug)]
pub struct Line<'a> {
    layout: Layout<'a>,
    span: Span,
    units: &'a [Unit],
}

impl<'a> Line<'a> {
    /// Where the line stands in the text.
    pub fn span(&self) -> Span {
        self.span
    }

    /// What the line says, in logical order.
    pub fn text(&self) -> &'a str {
        self.text_of(self.span)
    }

    /// A part of the text, by its place in the text.
    pub(crate) fn text_of(&self, span: Span) -> &'a str {
        &self.layout.text[span.range()]
    }

    /// The level of its paragraph.
    pub fn paragraph_level(&self) -> Level {
        self.layout.paragraph_level(self.span.start)
    }

    /// L1: the levels of the line, as runs in logical order, in place of what `runs` held.
    pub fn levels(&self, runs: &mut Vec<LevelRun>) {
        runs.clear();
        if self.span.is_empty() {
            return;
        }
        // White space since the last character that is none.
        let mut trailing = 0;
        for (index, unit) in self.units.iter().enumerate() {
            let end = self.units.get(index + 1).map_or(self.span.end, |next| next.start);
            let mut level = unit.level;
            if ClassSet::SEPARATOR.has(unit.original) {
                level = self.layout.paragraph_level(unit.start);
                reset(&mut runs[trailing..], level);
                trailing = runs.len() + 1;
            } else if !ClassSet::TRAILING.has(unit.original) {
                trailing = runs.len() + 1;
            }
            runs.push(LevelRun { end, level });
        }
        if trailing < runs.len() {
            reset(&mut runs[trailing..], self.layout.paragraph_level(self.span.end - 1));
        }
        runs.dedup_by(|later, earlier| {
            let same = later.level == earlier.level;
            if same {
                earlier.end = later.end;
            }
            same
        });
    }

    /// L2: the runs of the line in visual order, from the left-hand side, in place of what `runs` held. `levels` is a buffer,
    /// and holds the levels of [`Line::levels`] afterwards.
    ///
    /// ```
    /// use targum::{BaseDirection, Direction};
    /// use targum::bidi::Resolver;
    ///
    /// let mut resolver = Resolver::new();
    /// let layout = resolver.resolve("\u{5D0}\u{5D1} 12", BaseDirection::Fixed(Direction::Rtl));
    /// let (mut levels, mut runs) = (Vec::new(), Vec::new());
    /// layout.whole().visual_runs(&mut levels, &mut runs);
    /// assert_eq!(runs.iter().map(|run| run.span.range()).collect::<Vec<_>>(), [5..7, 0..5]);
    /// ```
    pub fn visual_runs(&self, levels: &mut Vec<LevelRun>, runs: &mut Vec<VisualRun>) {
        self.levels(levels);
        runs.clear();
        let mut start = self.span.start;
        runs.extend(levels.iter().map(|run| {
            let span = Span::new(start, run.end);
            start = run.end;
            VisualRun { span, level: run.level }
        }));
        reorder(runs, |run| run.level);
    }

    /// L2 for each character: which character of the line (counted in logical order) stands at each place, from the
    /// left-hand side.
    ///
    /// ```
    /// use targum::BaseDirection;
    /// use targum::bidi::Resolver;
    ///
    /// let mut resolver = Resolver::new();
    /// let line = resolver.resolve("a \u{5D0}\u{5D1}", BaseDirection::Auto).whole();
    /// assert_eq!(line.visual_to_logical(), [0, 1, 3, 2]);
    /// assert_eq!(line.logical_to_visual(), [0, 1, 3, 2]);
    /// ```
    pub fn visual_to_logical(&self) -> Vec<usize> {
        let (mut levels, mut runs) = (Vec::new(), Vec::new());
        self.visual_runs(&mut levels, &mut runs);
        // The runs in logical order tell at which character each starts.
        let mut order: Vec<usize> = (0..runs.len()).collect();
        order.sort_unstable_by_key(|&run| runs[run].span.start);
        let (mut first, mut count) = (vec![0; runs.len()], 0);
        for run in order {
            first[run] = count;
            count += self.text_of(runs[run].span).chars().count();
        }
        let mut map = Vec::with_capacity(count);
        for (run, first) in runs.iter().zip(first) {
            let characters = first..first + self.text_of(run.span).chars().count();
            if run.level.is_rtl() {
                map.extend(characters.rev());
            } else {
                map.extend(characters);
            }
        }
        map
    }

    /// L2 for each character: at which place, from the left-hand side, each character of the line stands.
    pub fn logical_to_visual(&self) -> Vec<usize> {
        let visual = self.visual_to_logical();
        let mut logical = vec![0; visual.len()];
        for (place, character) in visual.into_iter().enumerate() {
            logical[character] = place;
        }
        logical
    }
}

fn reset(runs: &mut [LevelRun], level: Level) {
    for run in runs {
        run.level = level;
    }
}

/// L2: from the highest level down to the lowest odd one, turns around each stretch at that level or higher.
pub(crate) fn reorder<T>(items: &mut [T], level: impl Fn(&T) -> Level) {
    let levels = || items.iter().map(&level);
    let Some(lowest) = levels().filter(|level| level.is_rtl()).min() else { return };
    let highest = levels().max().unwrap_or(lowest);
    for number in (lowest.number()..=highest.number()).rev() {
        for stretch in items.chunk_by_mut(|a, b| (level(a).number() >= number) == (level(b).number() >= number)) {
            if level(&stretch[0]).number() >= number {
                stretch.reverse();
            }
        }
    }
}
