//! The isolate decision: tokens by kind in sentences of two scripts, phrases, and what must hold of any text.

use targum::bidi::{Isolate, Resolver, Stretch, VisualWriter, insert_isolates, isolates};
use targum::{Direction, LanguageTag, Span};

use super::random::Random;

const TOKENS: &str = include_str!("../../fixtures/cases/bidi/tokens.txt");
const CASES: &str = include_str!("../../fixtures/cases/bidi/isolates.txt");

/// The cases of a file: not empty, not a comment, cut into fields.
fn lines(file: &str) -> impl Iterator<Item = Vec<&str>> {
    let lines = file.lines().filter(|line| !line.is_empty() && !line.starts_with('#'));
    lines.map(|line| line.split(" | ").map(str::trim).collect())
}

/// A line as it is shown.
fn shown(text: &str, base: Direction) -> String {
    let mut out = String::new();
    VisualWriter::new().write(&Resolver::new().resolve(text, base.into()).whole(), &mut out);
    out
}

#[test]
fn tokens_read_right_in_three_places() {
    // "He spoke of ... yesterday", and the prefix "in-".
    let scripts = [("\u{5D3}\u{5D5}\u{5D1}\u{5E8}", "\u{5D1}-"), ("\u{62A}\u{62D}\u{62F}\u{62B}", "\u{628}-")];
    let mut faults = Vec::new();
    for fields in lines(TOKENS) {
        let (kind, token) = (fields[0].to_owned(), fields[1]);
        for (script, (word, prefix)) in scripts.into_iter().enumerate() {
            let places = [
                (format!("{word} "), format!(" {word}")),
                (format!("{word} "), String::new()),
                (format!("{word} {prefix}"), format!(" {word}")),
            ];
            let mut needed = Vec::new();
            for (before, after) in places {
                let text = format!("{before}{token}{after}");
                let span = Span::new(before.len(), before.len() + token.len());
                let found = isolates(&text, Direction::Rtl, &[Stretch::token(span, Direction::Ltr, kind.clone())]);
                let visual = shown(&insert_isolates(&text, &found), Direction::Rtl);
                if !visual.contains(token) {
                    faults.push(format!("{text} is shown as {visual}"));
                }
                if found.iter().any(|isolate| isolate.span != span || isolate.direction != Direction::Ltr) {
                    faults.push(format!("{text}: {found:?}"));
                }
                needed.push(if found.is_empty() { "-" } else { "x" });
            }
            if needed.join(" ") != fields[2 + script] {
                faults.push(format!("{token}: {}, not {}", needed.join(" "), fields[2 + script]));
            }
        }
    }
    assert!(faults.is_empty(), "\n{}", faults.join("\n"));
}

/// A case as written in the file: the text, its stretches, and the spans that are to be isolated.
#[derive(Default)]
struct Case {
    text: String,
    stretches: Vec<Stretch>,
    expected: Vec<Span>,
}

impl Case {
    /// Reads `{+he:...}` and, in it, `[...]` for what is isolated where that is less than the whole stretch.
    fn read(marked: &str) -> Case {
        let mut case = Case::default();
        let mut open: Vec<(usize, &str)> = Vec::new();
        let mut rest = marked;
        let mut tight = None;
        while let Some(c) = rest.chars().next() {
            rest = &rest[c.len_utf8()..];
            match c {
                '{' => {
                    let (head, words) = rest.split_once(':').expect("a head");
                    open.push((case.text.len(), head));
                    rest = words;
                }
                '}' => {
                    let (start, head) = open.pop().expect("an open brace");
                    case.close(Span::new(start, case.text.len()), head, tight.take());
                }
                '[' => tight = Some(Span::new(case.text.len(), case.text.len())),
                ']' => tight = tight.map(|span: Span| Span::new(span.start, case.text.len())),
                '\u{21B5}' => case.text.push('\n'),
                _ => case.text.push(c),
            }
        }
        case.expected.sort();
        case
    }

    fn close(&mut self, span: Span, head: &str, tight: Option<Span>) {
        let name = &head[1..];
        let stretch = match name.parse::<LanguageTag>() {
            Ok(language) if name.len() == 2 => {
                let direction = language.direction().expect("a direction");
                Stretch::phrase(span, direction, Some(language))
            }
            _ => {
                let direction = if name.ends_with("-rtl") { Direction::Rtl } else { Direction::Ltr };
                Stretch::token(span, direction, name.to_owned())
            }
        };
        self.stretches.push(stretch);
        if head.starts_with('+') {
            self.expected.push(tight.unwrap_or(span));
        }
    }
}

fn spans(isolates: &[Isolate]) -> Vec<Span> {
    isolates.iter().map(|isolate| isolate.span).collect()
}

#[test]
fn named_cases() {
    let mut faults = Vec::new();
    for fields in lines(CASES) {
        let base = if fields[1] == "ltr" { Direction::Ltr } else { Direction::Rtl };
        let case = Case::read(fields[2]);
        let found = isolates(&case.text, base, &case.stretches);
        if spans(&found) != case.expected {
            faults.push(format!("{}: {}", fields[0], insert_isolates(&case.text, &found).escape_debug()));
        }
    }
    assert!(faults.is_empty(), "\n{}", faults.join("\n"));
}

/// Words, numbers, tokens and punctuation, and how they are read; `None` is text between stretches.
const WORDS: &[(&str, Option<Direction>)] = &[
    ("\u{5D0}\u{5D1}\u{5D2}", Some(Direction::Rtl)),
    ("\u{5D3}\u{5D4}, \u{5D5}\u{5D6}", Some(Direction::Rtl)),
    ("\u{627}\u{628}", Some(Direction::Rtl)),
    ("Acme", Some(Direction::Ltr)),
    ("Wall Street", Some(Direction::Ltr)),
    ("C++", Some(Direction::Ltr)),
    ("-2.8%", Some(Direction::Ltr)),
    ("14\u{2013}19", Some(Direction::Ltr)),
    ("04-555-0137", Some(Direction::Ltr)),
    ("\u{5D8}\u{5D9}", None),
    ("word", None),
    ("7", None),
    (", ", None),
    (" ", None),
    (" ", None),
    (" (", None),
    (") ", None),
    ("\u{5D1}-", None),
    (". ", None),
    ("\"", None),
];

fn random_case(random: &mut Random, parts: usize) -> (String, Vec<Stretch>) {
    let (mut text, mut stretches) = (String::new(), Vec::new());
    for _ in 0..1 + random.below(parts) {
        let (words, direction) = WORDS[random.below(WORDS.len())];
        let span = Span::new(text.len(), text.len() + words.len());
        text.push_str(words);
        let is_phrase = words.chars().all(|c| c.is_alphabetic() || c == ' ' || c == ',');
        match direction {
            Some(direction) if is_phrase => stretches.push(Stretch::phrase(span, direction, None)),
            Some(direction) => stretches.push(Stretch::token(span, direction, "token")),
            None => {}
        }
        if random.below(3) > 0 {
            text.push(' ');
        }
    }
    (text, stretches)
}

/// Where the stretches stand once isolate characters are in the text.
fn moved(stretches: &[Stretch], isolates: &[Isolate]) -> Vec<Stretch> {
    const CONTROL: usize = 3;
    let moved = |at: usize, is_start: bool| {
        let starts =
            isolates.iter().filter(|isolate| isolate.span.start < at || (is_start && isolate.span.start == at));
        let ends = isolates.iter().filter(|isolate| isolate.span.end < at || (is_start && isolate.span.end == at));
        at + CONTROL * (starts.count() + ends.count())
    };
    let place = |stretch: &Stretch| {
        let span = Span::new(moved(stretch.span.start, true), moved(stretch.span.end, false));
        Stretch { span, ..stretch.clone() }
    };
    stretches.iter().map(place).collect()
}

#[test]
fn random_texts_read_right_and_are_left_alone_afterwards() {
    let mut random = Random(0x0015_01A7);
    for _ in 0..3_000 {
        let (text, stretches) = random_case(&mut random, 14);
        for base in Direction::ALL {
            let found = isolates(&text, base, &stretches);
            let against = stretches.iter().filter(|stretch| stretch.direction != base);
            let all: Vec<Isolate> = against
                .map(|Stretch { span, direction, .. }| Isolate {
                    span: *span,
                    direction: *direction,
                    language: None,
                    reason: String::new(),
                })
                .collect();
            let isolated = insert_isolates(&text, &found);
            assert_eq!(shown(&isolated, base), shown(&insert_isolates(&text, &all), base), "{isolated:?} {base}");
            assert!(found.windows(2).all(|pair| pair[0].span.end <= pair[1].span.start), "{found:?}");
            let again = isolates(&isolated, base, &moved(&stretches, &found));
            assert!(again.is_empty(), "{isolated:?} {base}: {again:?}");
            let plain: String = isolated.chars().filter(|c| !matches!(c, '\u{2066}'..='\u{2069}')).collect();
            assert_eq!(plain, text);
        }
    }
}

/// Any spans on any text: no panic, and what comes out is sorted, nested or apart, and tight.
#[test]
fn random_stretches_on_random_texts() {
    let palette: Vec<char> =
        "ab1, .-()\"\n\u{5D0}\u{5D1}\u{627}\u{2066}\u{2067}\u{2068}\u{2069}\u{202E}\u{202C}\u{1F600}".chars().collect();
    let mut random = Random(0x000F_A22E);
    for _ in 0..5_000 {
        let text = random.text(40, &palette);
        let mut stretch = || {
            let (one, other) = (random.below(text.len() + 1), random.below(text.len() + 3));
            let span = Span::new(one.min(other), one.max(other));
            let direction = Direction::ALL[random.below(2)];
            match random.below(2) {
                0 => Stretch::phrase(span, direction, None),
                _ => Stretch::token(span, direction, "token"),
            }
        };
        let stretches: Vec<Stretch> = (0..8).map(|_| stretch()).collect();
        for base in Direction::ALL {
            let found = isolates(&text, base, &stretches);
            let mut open: Vec<Span> = Vec::new();
            for Isolate { span, .. } in &found {
                assert_eq!(text[span.range()].trim().len(), span.len(), "{text:?} {found:?}");
                assert!(!text[span.range()].contains('\n'), "{text:?} {found:?}");
                while open.pop_if(|outer| outer.end <= span.start).is_some() {}
                assert!(open.last().is_none_or(|outer| outer.contains(*span) && outer != span), "{text:?} {found:?}");
                open.push(*span);
            }
        }
    }
}

#[test]
fn a_token_and_a_phrase_at_one_place_are_one_isolate() {
    let span = Span::new(3, 6);
    let english: LanguageTag = "en".parse().expect("a tag");
    let phrase = Stretch::phrase(span, Direction::Ltr, Some(english.clone()));
    let token = Stretch::token(span, Direction::Ltr, "code");
    let isolate = Isolate { span, direction: Direction::Ltr, language: Some(english), reason: "code".to_owned() };
    assert_eq!(isolates("\u{5D1}-C++ \u{5D5}", Direction::Rtl, &[phrase, token]), [isolate]);
}
