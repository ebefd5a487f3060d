//! Base directions by name.

use targum::bidi::{BaseEvidence, BaseReason, base_direction};
use targum::{Direction, Span};

const CASES: &str = include_str!("../../fixtures/cases/bidi/base.txt");

fn direction(name: &str) -> Option<Direction> {
    Direction::ALL.into_iter().find(|direction| direction.as_str() == name)
}

/// The text without its braces, and where they were.
fn light(marked: &str) -> (String, Vec<Span>) {
    let (mut text, mut spans) = (String::new(), Vec::new());
    for (number, part) in marked.split(['{', '}']).enumerate() {
        let start = text.len();
        text.push_str(part);
        if number % 2 == 1 {
            spans.push(Span::new(start, text.len()));
        }
    }
    (text, spans)
}

#[test]
fn named_cases() {
    let mut faults = Vec::new();
    for line in CASES.lines().filter(|line| !line.is_empty() && !line.starts_with('#')) {
        let fields: Vec<&str> = line.split('|').map(str::trim).collect();
        let (text, light) = light(fields[3]);
        let evidence = BaseEvidence { declared: None, light: &light, context: direction(fields[1]) };
        let base = base_direction(&text, &evidence);
        let found = format!("{} {}", base.direction, base.reason);
        if found != fields[2] {
            faults.push(format!("{}: {found}", fields[0]));
        }
    }
    assert!(faults.is_empty(), "\n{}", faults.join("\n"));
}

#[test]
fn a_declaration_decides() {
    let evidence = BaseEvidence { declared: Some(Direction::Rtl), ..BaseEvidence::default() };
    let base = base_direction("The bakers voted", &evidence);
    assert_eq!((base.direction, base.reason), (Direction::Rtl, BaseReason::Declared));
}
