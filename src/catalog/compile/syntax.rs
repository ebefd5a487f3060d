//! Reading Fluent source: what is sound is taken, what is not is told with its place.

use fluent_syntax::ast::Resource;
use fluent_syntax::parser::{self, ParserError};

/// How deep placeables may nest. The parser recurses, and hostile source must not exhaust the stack.
const DEEPEST: usize = 64;

/// Parsed source.
pub(crate) struct Parsed<'s> {
    /// The sound entries.
    pub(crate) resource: Resource<&'s str>,
    /// What was not understood.
    pub(crate) faults: Vec<Fault>,
}

/// A fault in Fluent source.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Fault {
    /// The line, from 1.
    pub(crate) line: usize,
    /// The column in Unicode scalars, from 1.
    pub(crate) column: usize,
    /// What is wrong.
    pub(crate) message: String,
}

/// Parses Fluent source, recovering after each fault.
pub(crate) fn parse(source: &str) -> Parsed<'_> {
    if let Some(position) = too_deep(source) {
        let message = format!("placeables nest deeper than {DEEPEST}; the file is left out");
        return Parsed { resource: Resource { body: Vec::new() }, faults: vec![Fault::at(source, position, message)] };
    }
    match parser::parse(source) {
        Ok(resource) => Parsed { resource, faults: Vec::new() },
        Err((resource, errors)) => {
            let faults = errors.iter().map(|error: &ParserError| Fault::at(source, error.pos.start, error.to_string()));
            Parsed { resource, faults: faults.collect() }
        }
    }
}

impl Fault {
    fn at(source: &str, position: usize, message: String) -> Fault {
        let mut position = position.min(source.len());
        while !source.is_char_boundary(position) {
            position -= 1;
        }
        let before = &source[..position];
        let start = before.rfind('\n').map_or(0, |newline| newline + 1);
        Fault { line: before.matches('\n').count() + 1, column: before[start..].chars().count() + 1, message }
    }
}

/// Where placeables and the calls in them nest too deep. What a string literal holds counts too, which does no harm.
fn too_deep(source: &str) -> Option<usize> {
    let (mut braces, mut calls) = (0usize, 0usize);
    source.bytes().position(|byte| {
        match byte {
            b'{' => braces += 1,
            b'}' => braces = braces.saturating_sub(1),
            b'(' if braces > 0 => calls += 1,
            b')' => calls = calls.saturating_sub(1),
            _ => {}
        }
        if braces == 0 {
            calls = 0;
        }
        braces + calls > DEEPEST
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn parentheses_of_a_text_do_not_nest() {
        let source = "a = 1) one (\n".repeat(100);
        assert_eq!(too_deep(&source), None);
        assert!(too_deep(&"{".repeat(100)).is_some());
        assert!(too_deep(&format!("a = {{ {}", "F(".repeat(100))).is_some());
    }

    #[test]
    fn a_fault_has_its_line_and_column() {
        let parsed = parse("a = A\nb = { $x\n\nc = C\n");
        assert_eq!(parsed.faults.len(), 1);
        assert_eq!(parsed.faults[0].line, 4);
        assert_eq!(parsed.resource.body.len(), 3);
    }
}
