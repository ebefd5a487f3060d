//! Findings as people read them: the line in the order in which it is stored, with carets, and below it the order in which a
//! reader sees it.

use std::io::IsTerminal;

use annotate_snippets::{AnnotationKind, Group, Level, Origin, Snippet};
use targum::Severity;
use targum::check::{Excerpt, PlacedFinding};

use crate::cli::report::{harmless, rendered};
use crate::cli::terminal;

pub(super) fn draw(file: &str, placed: &PlacedFinding) -> String {
    let finding = &placed.finding;
    let level = match finding.severity {
        Severity::Note => Level::NOTE,
        Severity::Warning => Level::WARNING,
        Severity::Error => Level::ERROR,
    };
    let title = level.primary_title(harmless(&finding.message).into_owned()).id(finding.rule.id);
    let path = harmless(file).into_owned();
    let origin = |path| Origin::path(path).line(placed.line).char_column(placed.column);
    let group = Group::with_title(title);
    let mut group = match &placed.excerpt {
        None => group.element(origin(path)),
        Some(excerpt) => {
            let (text, meant) = drawn(excerpt);
            let snippet = Snippet::source(text).line_start(placed.line).annotation(AnnotationKind::Primary.span(meant));
            // Of a line that is cut, the column would be counted from the cut on.
            if excerpt.is_whole {
                group.element(snippet.path(path))
            } else {
                group.element(origin(path)).element(snippet)
            }
        }
    };
    if let Some(shown) = &finding.shown {
        group = group.element(Level::NOTE.message(format!("a reader sees: {}", on_screen(&harmless(shown)))));
    }
    if let Some(help) = &finding.help {
        group = group.element(Level::HELP.message(harmless(help).into_owned()));
    }
    rendered(&[group])
}

/// A line as it is drawn, and what is meant in it.
fn drawn(excerpt: &Excerpt) -> (String, std::ops::Range<usize>) {
    let Excerpt { text, start, end, is_whole, .. } = excerpt;
    let dots = if *is_whole { "" } else { "..." };
    let before = format!("{dots}{}", harmless(&text[..*start]));
    let marked = harmless(&text[*start..*end]);
    let meant = before.len()..before.len() + marked.len();
    (format!("{before}{marked}{}{dots}", harmless(&text[*end..])), meant)
}

/// A text in visual order, so that it stands so on the screen: a terminal that lays lines out would turn it round again.
fn on_screen(visual: &str) -> String {
    if std::io::stdout().is_terminal() && terminal::lays_lines_out() {
        format!("\u{202D}{visual}\u{202C}")
    } else {
        visual.to_owned()
    }
}
