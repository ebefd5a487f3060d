//! Random strings against the literal reading: all classes, isolates, brackets, any lines.

use targum::bidi::Resolver;

use super::{direction, levels, literal};

/// Letters, marks, digits, separators, brackets, controls: several of each class, those that news has most often.
pub(super) const PALETTE: &[char] = &[
    'a',
    'b',
    'c',
    '\u{5D0}',
    '\u{5D1}',
    '\u{5D2}',
    '\u{627}',
    '\u{628}',
    '1',
    '2',
    '3',
    '\u{664}',
    '\u{665}',
    '+',
    '-',
    '$',
    '%',
    '#',
    ',',
    '.',
    ':',
    '/',
    ' ',
    ' ',
    '\t',
    '!',
    '"',
    '\'',
    '(',
    ')',
    '(',
    ')',
    '[',
    ']',
    '{',
    '}',
    '<',
    '>',
    '\u{5BE}',
    '\u{5F4}',
    '\u{5B0}',
    '\u{5B8}',
    '\u{300}',
    '\u{200E}',
    '\u{200F}',
    '\u{202A}',
    '\u{202B}',
    '\u{202C}',
    '\u{202D}',
    '\u{202E}',
    '\u{2066}',
    '\u{2067}',
    '\u{2068}',
    '\u{2069}',
    '\u{2069}',
    '\u{AD}',
    '\u{AB}',
    '\u{BB}',
    '\u{201C}',
    '\u{2013}',
    '\u{2329}',
    '\u{3009}',
    '\u{1F600}',
    '\u{10900}',
    '\u{1E900}',
    '\u{1F}',
];

/// xorshift64*: the same numbers everywhere.
pub(super) struct Random(pub(super) u64);

impl Random {
    pub(super) fn below(&mut self, n: usize) -> usize {
        self.0 ^= self.0 >> 12;
        self.0 ^= self.0 << 25;
        self.0 ^= self.0 >> 27;
        ((self.0.wrapping_mul(0x2545_F491_4F6C_DD1D) >> 33) % n as u64) as usize
    }

    pub(super) fn text(&mut self, longest: usize, palette: &[char]) -> String {
        (0..1 + self.below(longest)).map(|_| palette[self.below(palette.len())]).collect()
    }
}

/// A slice of the full run; `TARGUM_BIDI_STRINGS=10000000` in the environment makes it the full one.
#[test]
fn random_strings() {
    let strings = std::env::var("TARGUM_BIDI_STRINGS").ok().and_then(|strings| strings.parse().ok()).unwrap_or(20_000);
    let mut random = Random(0x0042_1D1F);
    let mut resolver = Resolver::new();
    for _ in 0..strings {
        let text = random.text(40, PALETTE);
        let level = [None, Some(0), Some(1)][random.below(3)];
        let paragraph = literal::Paragraph::new(&text, level);
        let layout = resolver.resolve(&text, direction(level));
        assert_eq!(layout.paragraph_level(0).number(), paragraph.level(), "{text:?} {level:?}");
        let starts: Vec<usize> = text.char_indices().map(|(at, _)| at).chain([text.len()]).collect();
        let (mut start, count) = (0, paragraph.len());
        while start < count {
            let end = start + 1 + random.below(count - start);
            let line = levels(&layout.line((starts[start]..starts[end]).into()));
            assert!(paragraph.agrees(start..end, &line), "{text:?} {level:?} characters {start}..{end}: {line:?}");
            start = end;
        }
    }
}
