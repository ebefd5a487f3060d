//! What the program tells on stderr: findings with their place in the source, errors, and the exit status that follows.
//!
//! Nothing of an article reaches the terminal live: controls and bidi controls of the source are drawn as U+FFFD.

use std::borrow::Cow;
use std::io::{self, Write};
use std::ops::Range;
use std::process::ExitCode;
use std::sync::Mutex;

use annotate_snippets::{AnnotationKind, Group, Level, Origin, Renderer, Snippet};
use serde::Serialize;
use targum::{Diagnostic, Severity, SourceSpan};

use super::Failure;
use super::args::{DiagnosticFormat, ReportArgs};

/// A longer line is named, not drawn.
const DRAWN_BYTES: usize = 2_000;

/// The report of one run of the program.
pub(crate) struct Report {
    format: DiagnosticFormat,
    quiet: bool,
    strict: bool,
    counts: Mutex<Counts>,
}

#[derive(Default)]
struct Counts {
    warnings: usize,
    errors: usize,
    found: usize,
}

/// A decoded source and its name, for findings with a place.
pub(crate) struct Source<'a> {
    name: &'a str,
    text: &'a str,
    line_starts: Vec<usize>,
}

/// A place as people count it: from 1, in Unicode scalars.
#[derive(Clone, Copy)]
struct Position {
    line: usize,
    column: usize,
}

impl<'a> Source<'a> {
    pub(crate) fn new(name: &'a str, text: &'a str) -> Source<'a> {
        let bytes = text.as_bytes();
        let ends = memchr::memchr2_iter(b'\n', b'\r', bytes)
            .filter(|&end| bytes[end] == b'\n' || bytes.get(end + 1) != Some(&b'\n'))
            .map(|end| end + 1);
        Source { name, text, line_starts: std::iter::once(0).chain(ends).collect() }
    }

    fn line(&self, offset: usize) -> (usize, Range<usize>) {
        let line = self.line_starts.partition_point(|&start| start <= offset) - 1;
        let start = self.line_starts[line];
        let end = self.line_starts.get(line + 1).copied().unwrap_or(self.text.len());
        let text = self.text[start..end].trim_end_matches(['\n', '\r']);
        (line, start..start + text.len())
    }

    fn position(&self, place: SourceSpan) -> Position {
        let (line, range) = self.line(place.start);
        Position { line: line + 1, column: self.text[range.start..place.start].chars().count() + 1 }
    }
}

#[derive(Serialize)]
struct JsonLine<'a> {
    code: Option<&'static str>,
    severity: Severity,
    message: &'a str,
    file: Option<&'a str>,
    line: Option<usize>,
    column: Option<usize>,
    help: Option<&'a str>,
}

impl Report {
    pub(crate) fn new(args: &ReportArgs) -> Report {
        Report { format: args.diagnostics, quiet: args.quiet, strict: args.strict, counts: Mutex::default() }
    }

    /// Tells the findings about one source, together, also while other threads report.
    pub(crate) fn tell(&self, source: &Source<'_>, diagnostics: &[Diagnostic]) {
        let mut text = String::new();
        for diagnostic in diagnostics {
            if !self.quiet || diagnostic.severity == Severity::Error {
                text.push_str(&match self.format {
                    DiagnosticFormat::Human => draw(source, diagnostic),
                    DiagnosticFormat::Json => json(source, diagnostic),
                });
            }
        }
        let count = |severity| diagnostics.iter().filter(|diagnostic| diagnostic.severity == severity).count();
        self.write(count(Severity::Warning), count(Severity::Error), &text);
    }

    /// Tells what could not be done.
    pub(crate) fn failure(&self, failure: &Failure) {
        let (message, help) = (&*failure.to_string(), failure.help());
        let text = match self.format {
            DiagnosticFormat::Human => {
                let title = Level::ERROR.primary_title(harmless(message).into_owned());
                rendered(&[add_help(Group::with_title(title), help)])
            }
            DiagnosticFormat::Json => json_line(&JsonLine {
                code: None,
                severity: Severity::Error,
                message,
                file: None,
                line: None,
                column: None,
                help,
            }),
        };
        self.write(0, 1, &text);
    }

    /// Tells in a line what was done, where that is worth a line.
    pub(crate) fn done(&self, line: &str) {
        if !self.quiet && self.format == DiagnosticFormat::Human {
            self.write(0, 0, &format!("{}\n", harmless(line)));
        }
    }

    /// Counts what a linter found, which makes the status 1.
    pub(crate) fn found(&self, count: usize) {
        self.counts.lock().unwrap_or_else(|poisoned| poisoned.into_inner()).found += count;
    }

    /// The status to exit with: 2 if something failed, 1 if a linter found something, or if `--strict` was asked for and there
    /// was a warning.
    pub(crate) fn exit_code(&self) -> ExitCode {
        let counts = self.counts.lock().unwrap_or_else(|poisoned| poisoned.into_inner());
        match *counts {
            Counts { errors: 1.., .. } => ExitCode::from(2),
            Counts { found: 1.., .. } => ExitCode::from(1),
            Counts { warnings: 1.., .. } if self.strict => ExitCode::from(1),
            _ => ExitCode::SUCCESS,
        }
    }

    fn write(&self, warnings: usize, errors: usize, text: &str) {
        let mut counts = self.counts.lock().unwrap_or_else(|poisoned| poisoned.into_inner());
        counts.warnings += warnings;
        counts.errors += errors;
        // Where stderr is closed, the exit status still tells.
        let _ = write!(anstream::AutoStream::auto(io::stderr().lock()), "{text}");
    }
}

fn json(source: &Source<'_>, diagnostic: &Diagnostic) -> String {
    let position = diagnostic.place.map(|place| source.position(place));
    json_line(&JsonLine {
        code: Some(diagnostic.code.id()),
        severity: diagnostic.severity,
        message: &diagnostic.message,
        file: Some(source.name),
        line: position.map(|position| position.line),
        column: position.map(|position| position.column),
        help: diagnostic.help.as_deref(),
    })
}

/// A value as JSON in a line.
pub(crate) fn json_line(line: &impl Serialize) -> String {
    json_escaped(&serde_json::to_string(line).unwrap_or_default()) + "\n"
}

/// JSON escapes C0 itself; DEL, C1 and bidi controls are escaped here, which is legal anywhere in a JSON text of ours:
/// they only occur within strings.
pub(crate) fn json_escaped(json: &str) -> String {
    let mut escaped = String::with_capacity(json.len() + 1);
    for c in json.chars() {
        if is_unsafe(c) {
            escaped.push_str(&format!("\\u{:04x}", u32::from(c)));
        } else {
            escaped.push(c);
        }
    }
    escaped
}

fn draw(source: &Source<'_>, diagnostic: &Diagnostic) -> String {
    let level = match diagnostic.severity {
        Severity::Note => Level::NOTE,
        Severity::Warning => Level::WARNING,
        Severity::Error => Level::ERROR,
    };
    let title = level.primary_title(harmless(&diagnostic.message).into_owned()).id(diagnostic.code.id());
    let group = match diagnostic.place {
        Some(place) => at_place(Group::with_title(title), source, place),
        None => title.element(Origin::path(source.name)),
    };
    rendered(&[add_help(group, diagnostic.help.as_deref())])
}

fn at_place<'a>(group: Group<'a>, source: &Source<'a>, place: SourceSpan) -> Group<'a> {
    let (line, range) = source.line(place.start);
    if range.len() > DRAWN_BYTES {
        let position = source.position(place);
        return group.element(Origin::path(source.name).line(position.line).char_column(position.column));
    }
    let text = &source.text[range.clone()];
    let start = (place.start - range.start).min(text.len());
    let end = (place.end - range.start).clamp(start, text.len());
    // Each unsafe character becomes one U+FFFD, so columns hold; bytes move.
    let (before, marked, after) = (harmless(&text[..start]), harmless(&text[start..end]), harmless(&text[end..]));
    let span = before.len()..before.len() + marked.len();
    let drawn = format!("{before}{marked}{after}");
    group.element(
        Snippet::source(drawn).line_start(line + 1).path(source.name).annotation(AnnotationKind::Primary.span(span)),
    )
}

fn add_help<'a>(group: Group<'a>, help: Option<&str>) -> Group<'a> {
    match help {
        Some(help) => group.element(Level::HELP.message(harmless(help).into_owned())),
        None => group,
    }
}

/// A report as drawn.
pub(crate) fn rendered(report: &[Group<'_>]) -> String {
    format!("{}\n", Renderer::styled().render(report))
}

/// The text with every control and bidi control replaced by U+FFFD.
pub(crate) fn harmless(text: &str) -> Cow<'_, str> {
    if text.chars().any(is_unsafe) {
        Cow::Owned(text.chars().map(|c| if is_unsafe(c) { '\u{FFFD}' } else { c }).collect())
    } else {
        Cow::Borrowed(text)
    }
}

fn is_unsafe(c: char) -> bool {
    (c.is_control() && c != '\n' && c != '\t')
        || matches!(c, '\u{202A}'..='\u{202E}' | '\u{2066}'..='\u{2069}' | '\u{2028}' | '\u{2029}')
}
