//! The base direction of a text: what its letters say, and the decision.
//!
//! The first strong character (UAX #9 P2) is a poor judge of news: a Hebrew sentence often begins with a Latin name. Here
//! what was declared decides, then the majority of letters, then what stands around the text.

use std::fmt;

use super::uba::{Class, ClassSet, class_of};
use crate::lang::Direction;
use crate::text::Span;

/// What the letters of a text say about its direction.
///
/// Letters inside an isolate do not count, nor those in the spans that were said to weigh little, nor those of a word that a
/// right-to-left particle is joined to. The letters of a capitalised word count half where the text also has right-to-left
/// letters: in Hebrew or Arabic, a capitalised Latin word is mostly a name, and says little about the sentence.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct LetterStatistics {
    /// The letters written from left to right.
    pub ltr: usize,
    /// Those of them in capitalised words.
    pub ltr_capitalised: usize,
    /// The letters written from right to left.
    pub rtl: usize,
    /// How often a right-to-left particle is joined to a left-to-right word or number, as in a Hebrew prefix with a hyphen:
    /// that is done in right-to-left sentences only.
    pub rtl_prefixes: usize,
    /// The direction of the first letter that counts.
    pub first: Option<Direction>,
    /// The direction of the last letter that counts.
    pub last: Option<Direction>,
    /// The direction of the first letter that does not count.
    pub first_light: Option<Direction>,
}

impl LetterStatistics {
    /// The statistics of a text; `light` are spans whose letters do not count, in order: addresses, handles, code, names.
    ///
    /// ```
    /// use targum::{Direction, Span, bidi::LetterStatistics};
    ///
    /// let statistics = LetterStatistics::new("www.example.org \u{5D0}\u{5D1}\u{5D2}", &[Span::new(0, 15)]);
    /// assert_eq!((statistics.ltr, statistics.rtl), (0, 3));
    /// assert_eq!(statistics.majority(), Some(Direction::Rtl));
    /// ```
    pub fn new(text: &str, light: &[Span]) -> LetterStatistics {
        let mut statistics = LetterStatistics::default();
        let mut light = light.iter().peekable();
        let mut open_isolates = 0usize;
        // Letters of right-to-left since the last other character, and whether a hyphen followed them.
        let (mut particle, mut hyphen, mut in_joined) = (0, false, false);
        let (mut in_word, mut capitalised) = (false, false);
        for (at, c) in text.char_indices() {
            // Most characters are small letters within a word, of which each counts as the one before.
            let is_plain = in_word && !hyphen && !in_joined && open_isolates == 0 && statistics.first.is_some();
            if c.is_ascii_lowercase() && is_plain && light.peek().is_none() {
                statistics.ltr += 1;
                statistics.ltr_capitalised += usize::from(capitalised);
                statistics.last = Some(Direction::Ltr);
                particle = 0;
                continue;
            }
            let class = class_of(c);
            match class {
                Class::PDI => open_isolates = open_isolates.saturating_sub(1),
                Class::B => open_isolates = 0,
                _ if ClassSet::ISOLATE_INITIATOR.has(class) => open_isolates += 1,
                _ => {}
            }
            while light.next_if(|span| span.end <= at).is_some() {}
            let is_light = open_isolates > 0 || light.peek().is_some_and(|span| span.start <= at);
            let letter = letter_direction(class, c);
            let is_other = letter == Some(Direction::Ltr) || class == Class::EN;
            let is_joined = hyphen && is_other && (1..=LONGEST_PARTICLE).contains(&particle);
            statistics.rtl_prefixes += usize::from(is_joined);
            in_joined = is_joined || (in_joined && is_other);
            if class != Class::NSM {
                hyphen = particle > 0 && matches!(c, '-' | '\u{5BE}' | '\u{2010}' | '\u{2011}');
                if letter == Some(Direction::Rtl) {
                    particle += 1;
                } else if !hyphen {
                    particle = 0;
                }
            }
            let Some(direction) = letter else {
                in_word &= class == Class::NSM;
                continue;
            };
            if !in_word {
                capitalised = c.is_uppercase();
            }
            in_word = true;
            if is_light || in_joined {
                statistics.first_light.get_or_insert(direction);
                continue;
            }
            statistics.first.get_or_insert(direction);
            statistics.last = Some(direction);
            match direction {
                Direction::Rtl => statistics.rtl += 1,
                Direction::Ltr => {
                    statistics.ltr += 1;
                    statistics.ltr_capitalised += usize::from(capitalised);
                }
            }
        }
        statistics
    }

    /// The direction that most letters have; `None` where they are even, or there are none.
    pub fn majority(&self) -> Option<Direction> {
        self.majority_in(None)
    }

    /// The direction that most letters have where the text around has that direction. Letters of the direction around weigh
    /// half as much again, since what is foreign is mostly a name or a quotation; and twice as much in a text that both begins
    /// and ends with them, since then what is foreign stands inside their sentence.
    ///
    /// ```
    /// use targum::{Direction, bidi::LetterStatistics};
    ///
    /// // "Al-Ahram", and the same in Arabic.
    /// let statistics = LetterStatistics::new("Al-Ahram, \u{627}\u{644}\u{623}\u{647}\u{631}\u{627}\u{645}, p. 7", &[]);
    /// assert_eq!(statistics.majority(), Some(Direction::Rtl));
    /// assert_eq!(statistics.majority_in(Some(Direction::Ltr)), Some(Direction::Ltr));
    /// ```
    pub fn majority_in(&self, context: Option<Direction>) -> Option<Direction> {
        let is_framed = self.first == context && self.last == context;
        // Counted in quarters of a letter.
        let weight = |direction| match context == Some(direction) {
            true if is_framed => 4,
            true => 3,
            false => 2,
        };
        // In text from left to right, a capitalised word is any word, if it is one of a text that begins so.
        let is_around = context == Some(Direction::Ltr) && self.first == context;
        let light = if self.rtl + self.rtl_prefixes == 0 || is_around { 0 } else { self.ltr_capitalised };
        let ltr = (2 * self.ltr - light) * weight(Direction::Ltr);
        let rtl = (2 * self.rtl + self.rtl_prefixes * PREFIX_WEIGHT) * weight(Direction::Rtl);
        match ltr.cmp(&rtl) {
            std::cmp::Ordering::Greater => Some(Direction::Ltr),
            std::cmp::Ordering::Less => Some(Direction::Rtl),
            std::cmp::Ordering::Equal => None,
        }
    }
}

/// The longest particle that is joined by a hyphen: three letters, as in Hebrew `she-me-ha-`.
const LONGEST_PARTICLE: usize = 3;
/// How much a joined particle weighs, in halves of a letter: as much as a name of eight capitalised letters.
const PREFIX_WEIGHT: usize = 8;

/// What else than its letters speaks for the direction of a text.
#[derive(Clone, Copy, Debug, Default)]
pub struct BaseEvidence<'a> {
    /// What the author declared.
    pub declared: Option<Direction>,
    /// Spans whose letters weigh little, in order: addresses, e-mail, handles, code, names.
    pub light: &'a [Span],
    /// The direction of what stands around the text.
    pub context: Option<Direction>,
}

/// A base direction, and why.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Base {
    /// The direction.
    pub direction: Direction,
    /// What decided.
    pub reason: BaseReason,
}

/// What decided over a base direction.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum BaseReason {
    /// The author declared it.
    Declared,
    /// Most letters have it.
    Majority,
    /// The text around has it: the letters are even, or there are none that count.
    Context,
    /// The first letter has it: nothing else speaks.
    FirstLetter,
    /// No letter, and nothing around: left to right, as P3 has it.
    NoLetters,
}

impl BaseReason {
    /// The reason in a few words.
    ///
    /// ```
    /// assert_eq!(targum::bidi::BaseReason::Majority.as_str(), "majority of letters");
    /// ```
    pub const fn as_str(self) -> &'static str {
        match self {
            BaseReason::Declared => "declared",
            BaseReason::Majority => "majority of letters",
            BaseReason::Context => "article",
            BaseReason::FirstLetter => "first letter",
            BaseReason::NoLetters => "no letters",
        }
    }
}

impl fmt::Display for BaseReason {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

/// Decides the base direction of a text: as declared, else as most of its letters, else as the text around it.
///
/// ```
/// use targum::Direction;
/// use targum::bidi::{BaseEvidence, BaseReason, base_direction};
///
/// // "Microsoft announced", in Hebrew: the first strong character is misleading.
/// let base = base_direction("Microsoft \u{5D4}\u{5D5}\u{5D3}\u{5D9}\u{5E2}\u{5D4}", &BaseEvidence::default());
/// assert_eq!((base.direction, base.reason), (Direction::Rtl, BaseReason::Majority));
///
/// let evidence = BaseEvidence { context: Some(Direction::Rtl), ..BaseEvidence::default() };
/// assert_eq!(base_direction("13:08", &evidence).reason, BaseReason::Context);
/// ```
pub fn base_direction(text: &str, evidence: &BaseEvidence<'_>) -> Base {
    if let Some(direction) = evidence.declared {
        return Base { direction, reason: BaseReason::Declared };
    }
    let statistics = LetterStatistics::new(text, evidence.light);
    let decided = statistics
        .majority()
        .filter(|direction| statistics.majority_in(evidence.context) == Some(*direction))
        .map(|direction| (direction, BaseReason::Majority))
        .or_else(|| evidence.context.map(|direction| (direction, BaseReason::Context)))
        .or_else(|| Some((statistics.first.or(statistics.first_light)?, BaseReason::FirstLetter)));
    let (direction, reason) = decided.unwrap_or((Direction::Ltr, BaseReason::NoLetters));
    Base { direction, reason }
}

/// The direction of a letter; other characters have none.
fn letter_direction(class: Class, c: char) -> Option<Direction> {
    match class {
        Class::L if c.is_alphabetic() => Some(Direction::Ltr),
        Class::R | Class::AL if c.is_alphabetic() => Some(Direction::Rtl),
        _ => None,
    }
}
