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

/// Where braces or parentheses nest too deep. Those inside string literals count too, which does no harm.
fn too_deep(source: &str) -> Option<usize> {
    let mut depth = 0usize;
    source.bytes().position(|byte| {
        match byte {
            b'{' | b'(' => depth += 1,
            b'}' | b')' => depth = depth.saturating_sub(1),
            _ => {}
        }
        depth > DEEPEST
    })
}
