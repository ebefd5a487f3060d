//! BidiTest and BidiCharacterTest, every case; `fixtures/README.md` says of which versions.

use std::io::Read;

use flate2::read::GzDecoder;
use targum::bidi::Resolver;

use super::{levels, literal, resolve};

const CLASSES: &[u8] = include_bytes!("../../fixtures/cases/bidi/BidiTest.txt.gz");
const CHARACTERS: &[u8] = include_bytes!("../../fixtures/cases/bidi/BidiCharacterTest.txt.gz");

fn unpack(bytes: &[u8]) -> String {
    let mut text = String::new();
    GzDecoder::new(bytes).read_to_string(&mut text).expect("a whole fixture");
    text
}

/// A character of the class that stands for this letter in the folded BidiTest.
fn character(letter: char) -> char {
    match letter {
        'L' => 'a',
        'R' => '\u{5D0}',
        'A' => '\u{627}',
        '1' => '1',
        '+' => '+',
        '$' => '$',
        '9' => '\u{660}',
        ',' => ',',
        'm' => '\u{300}',
        'n' => '\u{AD}',
        'B' => '\u{2029}',
        'S' => '\t',
        '_' => ' ',
        'o' => '!',
        '<' => '\u{202A}',
        'l' => '\u{202D}',
        '>' => '\u{202B}',
        'r' => '\u{202E}',
        '^' => '\u{202C}',
        '(' => '\u{2066}',
        ')' => '\u{2067}',
        '?' => '\u{2068}',
        '!' => '\u{2069}',
        _ => panic!("no class {letter}"),
    }
}

/// Expected levels; `x` is none.
fn expected(levels: &str) -> Vec<Option<u8>> {
    levels.split_whitespace().map(|level| level.parse().ok()).collect()
}

fn numbers(numbers: &str) -> Vec<usize> {
    numbers.split_whitespace().map(|number| number.parse().expect("a number")).collect()
}

/// Whether levels and visual order are the expected ones, but for what X9 removes.
fn agrees(levels: &[u8], visual: &[usize], expected_levels: &[Option<u8>], expected_order: &[usize]) -> bool {
    levels.len() == expected_levels.len()
        && levels
            .iter()
            .zip(expected_levels)
            .all(|(&level, expected)| expected.is_none_or(|expected| expected == level))
        && visual.iter().filter(|&&character| expected_levels[character].is_some()).eq(expected_order)
}

#[test]
fn bidi_test() {
    let file = unpack(CLASSES);
    let mut resolver = Resolver::new();
    let (mut expected_levels, mut order, mut bits, mut cases) = (Vec::new(), Vec::new(), 0u8, 0);
    for line in file.lines() {
        if let Some(group) = line.strip_prefix('@') {
            let (levels, visual) = group.split_once('|').expect("levels and order");
            (expected_levels, order) = (expected(levels), numbers(visual));
            continue;
        }
        if let Some(set) = line.strip_prefix(';') {
            bits = set.parse().expect("bits");
            continue;
        }
        let mut fields = line.split(' ');
        let last = fields.next().expect("last classes");
        for prefix in fields {
            for last in last.chars() {
                let text: String = prefix.chars().chain([last]).map(character).collect();
                for (bit, level) in [(1, None), (2, Some(0)), (4, Some(1))] {
                    if bits & bit == 0 {
                        continue;
                    }
                    let (_, levels, visual) = resolve(&mut resolver, &text, level);
                    assert!(
                        agrees(&levels, &visual, &expected_levels, &order),
                        "{prefix}{last} for {level:?}: {levels:?} {visual:?}, not {expected_levels:?} {order:?}"
                    );
                    cases += 1;
                }
            }
        }
    }
    assert_eq!(cases, 770_241, "cases of BidiTest");
}

/// A line of BidiCharacterTest.
struct Case {
    text: String,
    level: Option<u8>,
    paragraph: u8,
    levels: Vec<Option<u8>>,
    order: Vec<usize>,
}

fn character_cases(file: &str) -> impl Iterator<Item = Case> {
    file.lines().map(|line| {
        let fields: Vec<&str> = line.split(';').collect();
        let character = |code| u32::from_str_radix(code, 16).ok().and_then(char::from_u32).expect("a code point");
        Case {
            text: fields[0].split(' ').map(character).collect(),
            level: fields[1].parse().ok().filter(|&level| level < 2),
            paragraph: fields[2].parse().expect("a level"),
            levels: expected(fields[3]),
            order: numbers(fields[4]),
        }
    })
}

#[test]
fn bidi_character_test() {
    let file = unpack(CHARACTERS);
    let mut resolver = Resolver::new();
    let mut cases = 0;
    for case in character_cases(&file) {
        let (paragraph, levels, visual) = resolve(&mut resolver, &case.text, case.level);
        assert_eq!(paragraph, case.paragraph, "{:?}", case.text);
        assert!(agrees(&levels, &visual, &case.levels, &case.order), "{:?}: {levels:?} {visual:?}", case.text);
        cases += 1;
    }
    assert_eq!(cases, 91_707, "cases of BidiCharacterTest");
}

/// Each text of BidiCharacterTest broken into two lines, at every place: each line is what the literal rules say of it.
#[test]
fn bidi_character_test_at_every_split() {
    let file = unpack(CHARACTERS);
    let mut resolver = Resolver::new();
    for case in character_cases(&file) {
        let paragraph = literal::Paragraph::new(&case.text, case.level);
        let layout = resolver.resolve(&case.text, super::direction(case.level));
        let len = case.text.len();
        for (character, (split, _)) in case.text.char_indices().enumerate() {
            let first = levels(&layout.line((0..split).into()));
            let second = levels(&layout.line((split..len).into()));
            assert!(paragraph.agrees(0..character, &first), "{:?} up to {split}: {first:?}", case.text);
            let rest = character..paragraph.len();
            assert!(paragraph.agrees(rest, &second), "{:?} from {split}: {second:?}", case.text);
        }
    }
}
