//! Bidirectional character types (UAX #9, table 4), and how to look one up.
//!
//! The tables are committed as ranges that a person can read, and turned at compile time into what the scan of a text
//! wants: one array access for a character of one or two UTF-8 bytes, two for the others.

use super::tables::{BRACKETS, CLASSES, MIRRORS};

/// A Bidi_Class, under the standard's own name; `Bracket` is an ON that is a paired bracket (BD14, BD15).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[repr(u8)]
#[allow(clippy::upper_case_acronyms, reason = "the names of the standard")]
#[rustfmt::skip]
pub(crate) enum Class {
    L, R, AL,
    EN, ES, ET, AN, CS, NSM, BN,
    B, S, WS, ON, Bracket,
    LRE, LRO, RLE, RLO, PDF, LRI, RLI, FSI, PDI,
}

/// A set of classes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct ClassSet(u32);

impl ClassSet {
    pub(crate) const EMPTY: ClassSet = ClassSet(0);
    /// The strong types.
    pub(crate) const STRONG: ClassSet = ClassSet::of(&[Class::L, Class::R, Class::AL]);
    /// BD8: isolate initiators.
    pub(crate) const ISOLATE_INITIATOR: ClassSet = ClassSet::of(&[Class::LRI, Class::RLI, Class::FSI]);
    /// Isolate initiators and PDI.
    pub(crate) const ISOLATE: ClassSet = ClassSet::ISOLATE_INITIATOR.with(Class::PDI);
    /// What rules X2 to X7 act upon.
    pub(crate) const EXPLICIT: ClassSet =
        ClassSet::of(&[Class::LRE, Class::RLE, Class::LRO, Class::RLO, Class::PDF]).union(ClassSet::ISOLATE);
    /// What rule X9 removes.
    pub(crate) const REMOVED: ClassSet =
        ClassSet::of(&[Class::LRE, Class::RLE, Class::LRO, Class::RLO, Class::PDF, Class::BN]);
    /// NI of rules N1 and N2: neutrals and isolate formatting characters.
    pub(crate) const NEUTRAL_OR_ISOLATE: ClassSet =
        ClassSet::of(&[Class::B, Class::S, Class::WS, Class::ON, Class::Bracket]).union(ClassSet::ISOLATE);
    /// What L1 sets back at the end of a line or before a separator, with what X9 removed.
    pub(crate) const TRAILING: ClassSet = ClassSet::of(&[Class::WS]).union(ClassSet::ISOLATE).union(ClassSet::REMOVED);
    /// P1 and L1: separators of paragraphs and segments.
    pub(crate) const SEPARATOR: ClassSet = ClassSet::of(&[Class::B, Class::S]);
    /// Without these, and in a left-to-right paragraph, every level is 0.
    pub(crate) const NEEDS_BIDI: ClassSet = ClassSet::of(&[Class::R, Class::AL, Class::AN]).union(ClassSet::EXPLICIT);

    pub(crate) const fn of(classes: &[Class]) -> ClassSet {
        let (mut set, mut i) = (ClassSet::EMPTY, 0);
        while i < classes.len() {
            set = set.with(classes[i]);
            i += 1;
        }
        set
    }

    pub(crate) const fn with(self, class: Class) -> ClassSet {
        ClassSet(self.0 | 1 << class as u8)
    }

    pub(crate) const fn union(self, other: ClassSet) -> ClassSet {
        ClassSet(self.0 | other.0)
    }

    pub(crate) const fn has(self, class: Class) -> bool {
        self.0 >> class as u8 & 1 == 1
    }

    pub(crate) const fn meets(self, other: ClassSet) -> bool {
        self.0 & other.0 != 0
    }
}

/// How many code points share a block of the table.
const BLOCK: usize = 128;
/// Code points below this, those of one or two UTF-8 bytes, have a table of their own, which needs no index.
const DIRECT: usize = 0x800;
const INDEX: usize = 0x11_0000 / BLOCK;
const BLOCKS: usize = count_blocks();

struct Table {
    direct: [Class; DIRECT],
    index: [u8; INDEX],
    blocks: [[Class; BLOCK]; BLOCKS],
}

static TABLE: Table = build();

/// The class that all code points of a block have in common.
const fn uniform(block: usize, mut range: usize) -> (Option<Class>, usize) {
    let (first, last) = ((block * BLOCK) as u32, (block * BLOCK + BLOCK - 1) as u32);
    while range < CLASSES.len() && CLASSES[range].1 < first {
        range += 1;
    }
    if range == CLASSES.len() || last < CLASSES[range].0 {
        return (Some(Class::L), range);
    }
    let (start, end, class) = CLASSES[range];
    (if start <= first && last <= end { Some(class) } else { None }, range)
}

/// How many blocks the table has: the mixed ones, and one for each class that fills a block.
const fn count_blocks() -> usize {
    let (mut count, mut filled, mut range, mut block) = (0, ClassSet::EMPTY, 0, 0);
    while block < INDEX {
        let (class, next) = uniform(block, range);
        range = next;
        match class {
            Some(class) if filled.has(class) => {}
            Some(class) => {
                filled = filled.with(class);
                count += 1;
            }
            None => count += 1,
        }
        block += 1;
    }
    count
}

const fn build() -> Table {
    let mut table = Table { direct: [Class::L; DIRECT], index: [0; INDEX], blocks: [[Class::L; BLOCK]; BLOCKS] };
    fill(&mut table.direct, 0, 0);
    let mut filled = [None::<u8>; 32];
    let (mut next, mut range, mut block) = (0, 0, 0);
    while block < INDEX {
        let (class, first_range) = uniform(block, range);
        range = first_range;
        let known = match class {
            Some(class) => filled[class as usize],
            None => None,
        };
        if let Some(number) = known {
            table.index[block] = number;
        } else {
            assert!(next < 256);
            fill(&mut table.blocks[next], block * BLOCK, range);
            table.index[block] = next as u8;
            if let Some(class) = class {
                filled[class as usize] = Some(next as u8);
            }
            next += 1;
        }
        block += 1;
    }
    table
}

/// The classes from `base` on; `range` is the first that reaches there.
const fn fill(classes: &mut [Class], base: usize, mut range: usize) {
    while range < CLASSES.len() && (CLASSES[range].0 as usize) < base + classes.len() {
        let (start, end, class) = CLASSES[range];
        let mut code = if (start as usize) < base { base } else { start as usize };
        while code <= end as usize && code < base + classes.len() {
            classes[code - base] = class;
            code += 1;
        }
        range += 1;
    }
}

/// The class of a character.
#[inline]
pub(crate) fn class_of(c: char) -> Class {
    let code = c as usize;
    if code < DIRECT {
        return TABLE.direct[code];
    }
    TABLE.blocks[usize::from(TABLE.index[code / BLOCK])][code % BLOCK]
}

/// BD14, BD15: the bracket that opens the pair of this one, and whether this one opens it. Canonically equivalent brackets
/// count as one.
pub(crate) fn bracket(c: char) -> Option<(char, bool)> {
    match c {
        '(' | '[' | '{' => Some((c, true)),
        ')' => Some(('(', false)),
        ']' => Some(('[', false)),
        '}' => Some(('{', false)),
        _ => {
            let found = BRACKETS.binary_search_by_key(&c, |&(bracket, ..)| bracket).ok()?;
            Some((BRACKETS[found].1, BRACKETS[found].2))
        }
    }
}

/// L4: the character that looks like the mirror image of this one; itself where there is none.
///
/// ```
/// assert_eq!(targum::bidi::mirrored('('), ')');
/// assert_eq!(targum::bidi::mirrored('\u{2264}'), '\u{2265}');
/// assert_eq!(targum::bidi::mirrored('a'), 'a');
/// ```
pub fn mirrored(c: char) -> char {
    // What has a mirror image is neutral.
    if !matches!(class_of(c), Class::ON | Class::Bracket) {
        return c;
    }
    MIRRORS.binary_search_by_key(&c, |&(mirrored, _)| mirrored).map_or(c, |found| MIRRORS[found].1)
}

/// The data are of Unicode 17; those of unicode-bidi are older, those of ICU newer. Ours must be one or the other, and so
/// must be both where these agree.
#[cfg(test)]
mod tests {
    use icu_properties::props::{BidiClass, BidiMirroringGlyph};
    use icu_properties::{CodePointMapData, PropertyNamesShort};
    use unicode_bidi::bidi_class;

    use super::*;

    #[test]
    fn every_character_is_of_its_class() {
        let (classes, names) = (CodePointMapData::<BidiClass>::new(), PropertyNamesShort::<BidiClass>::new());
        let (mut from_older, mut from_newer) = (0, 0);
        for c in '\0'..=char::MAX {
            let found = match class_of(c) {
                Class::Bracket => Class::ON,
                class => class,
            };
            let found = format!("{found:?}");
            let is_older = found == format!("{:?}", bidi_class(c));
            let is_newer = Some(&*found) == names.get(classes.get(c));
            // A block that unicode-bidi has as R, and Unicode 18 has filled with marks.
            let is_between = matches!(c, '\u{10EC0}'..='\u{10EFF}') && found == "AL";
            assert!(is_older || is_newer || is_between, "{} is not {found}", c.escape_unicode());
            from_older += usize::from(!is_newer);
            // In unicode-bidi, code points that are not assigned and ignored by default are L.
            from_newer += usize::from(!is_older && found != "BN");
        }
        assert!(from_older < 300 && from_newer < 300, "{from_older} only older, {from_newer} only newer");
    }

    #[test]
    fn every_mirrored_character_is_mirrored() {
        let glyphs = CodePointMapData::<BidiMirroringGlyph>::new();
        // Unicode 18 has new ones, which change none of the old but for a new image.
        let newer = ('\0'..=char::MAX).filter(|&c| mirrored(c) != glyphs.get(c).mirroring_glyph.unwrap_or(c));
        assert!(newer.clone().all(|c| mirrored(c) == c));
        assert_eq!((MIRRORS.len(), newer.count() < 16), (428, true));
        assert_eq!(BRACKETS.len(), 128);
        assert!(BRACKETS.iter().all(|&(c, opening, opens)| bracket(c) == Some((opening, opens))));
    }
}
