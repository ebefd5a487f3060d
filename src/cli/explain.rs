//! `targum explain`: what a rule finds, why that is wrong, and what is done about it; or why a character stands where it does.

use std::fmt::Write;
use std::path::Path;

use targum::bidi::TraceStep;
use targum::check::{Explanation, RULES, Rule, SourceKind, Standing, explain};

use super::check::args::ExplainArgs;
use super::report::harmless;
use super::{Failure, config, stdout};

pub(crate) fn run(args: &ExplainArgs) -> Result<(), Failure> {
    if let Some(at) = &args.at {
        return stdout::write(character(at)?.as_bytes());
    }
    match args.rule.as_deref().and_then(|name| RULES.iter().find(|rule| rule.id == name)) {
        Some(rule) => stdout::write(rule.documentation().as_bytes()),
        None => stdout::write(list().as_bytes()),
    }
}

/// Every rule, a line each.
fn list() -> String {
    let width = RULES.iter().map(|rule| rule.id.len()).max().unwrap_or_default();
    let line = |rule: &Rule| {
        let standing = if rule.standing == Standing::Pedantic { " (pedantic)" } else { "" };
        format!("{:width$}  {}{standing}\n", rule.id, rule.what)
    };
    RULES.iter().map(|rule| line(rule)).collect()
}

/// What there is to say of the character in a place such as `page.html:3:14`.
fn character(place: &str) -> Result<String, Failure> {
    let usage = |message: String| Failure::Usage { message, help: "a place is FILE:LINE:COLUMN, both counted from 1" };
    let mut parts = place.rsplitn(3, ':');
    let mut number = || parts.next().and_then(|part| part.parse::<usize>().ok()).filter(|&number| number > 0);
    let (Some(column), Some(line), Some(file)) = (number(), number(), parts.next()) else {
        return Err(usage(format!("`{place}` is no place")));
    };
    let text = config::read_to_string(Path::new(file))?;
    let at = offset(&text, line, column).ok_or_else(|| usage(format!("{file} has no such line or column")))?;
    let failed =
        |error: targum::check::CheckError| Failure::Input(file.to_owned(), std::io::Error::other(error.to_string()));
    match explain(text.as_bytes(), SourceKind::of_file(file), at).map_err(failed)? {
        Some(explanation) => Ok(told(place, &explanation)),
        None => Err(usage(format!("{place} is not in a text: it is markup, or between texts"))),
    }
}

/// The byte of a line and a column.
fn offset(text: &str, line: usize, column: usize) -> Option<usize> {
    let mut start = 0;
    for (number, content) in text.split_inclusive('\n').enumerate() {
        if number + 1 == line {
            return content.char_indices().nth(column - 1).map(|(at, _)| start + at);
        }
        start += content.len();
    }
    None
}

fn told(place: &str, explanation: &Explanation) -> String {
    let c = explanation.character;
    let drawn = if c.is_control() { String::new() } else { format!("`{}` ", harmless(&c.to_string())) };
    let mut out = format!("{}: {drawn}U+{:04X}\n", harmless(place), u32::from(c));
    let _ = match &explanation.language {
        Some((language, evidence)) => {
            writeln!(out, "language        {language}, by {} ({:.3})", named(*evidence), evidence.confidence())
        }
        None => writeln!(out, "language        not looked into: nothing around runs the other way"),
    };
    let _ = writeln!(out, "base direction  {}: {}", explanation.base, explanation.base_reason);
    let level = explanation.steps.iter().rev().find(|step| step.result.starts_with("level"));
    let level = level.map_or("none: X9 removes it", |step| step.result.trim_start_matches("level "));
    let _ = writeln!(out, "level           {level}");
    let step = |step: &TraceStep| format!("{}: {}", step.rules, step.result);
    let steps: Vec<String> = explanation.steps.iter().map(step).collect();
    let _ = writeln!(out, "UAX #9          {}", steps.join("; "));
    let _ = match (&explanation.isolate, &explanation.needed) {
        (Some(isolate), _) => {
            let by = if isolate.is_markup { "markup" } else { "a character" };
            writeln!(out, "isolate         `{}`, set by {by}", harmless(&isolate.text))
        }
        (None, Some((text, isolate))) => {
            let reason = &isolate.reason;
            writeln!(out, "isolate         none; `{}` needs one, {}: {reason}", harmless(text), isolate.direction)
        }
        (None, None) => writeln!(out, "isolate         none, and none is needed"),
    };
    let _ = writeln!(out, "a reader sees   {}", harmless(&explanation.shown));
    out
}

/// How a language is known, in words.
fn named(evidence: targum::Evidence) -> &'static str {
    match evidence {
        targum::Evidence::Declared => "declaration",
        targum::Evidence::Script => "its letters",
        targum::Evidence::Statistics { .. } => "statistics",
        targum::Evidence::Inherited => "its neighbours",
    }
}
