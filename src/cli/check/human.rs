//! Findings as people read them: the line in the order in which it is stored, with carets, and below it the order in which a
//! reader sees it.

use std::io::IsTerminal;

use annotate_snippets::{AnnotationKind, Group, Level, Origin, Snippet};
use targum::Severity;
use targum::check::{Excerpt, PlacedFinding};

use crate::cli::report::{harmless, rendered};
use crate::cli::terminal;

/// How much of a long line is drawn before and after what is meant, in bytes.
const DRAWN_AROUND: usize = 60;

pub(super) fn draw(file: &str, placed: &PlacedFinding) -> String {
    let finding = &placed.finding;
    let level = match finding.severity {
        Severity::Note => Level::NOTE,
        Severity::Warning => Level::WARNING,
        Severity::Error => Level::ERROR,
    };
    let title = level.primary_title(harmless(&finding.message).into_owned()).id(finding.rule.id);
    let origin = Origin::path(harmless(file).into_owned()).line(placed.line).char_column(placed.column);
    let mut group = Group::with_title(title).element(origin);
    if let Some(excerpt) = &placed.excerpt {
        let (text, span) = cut(excerpt);
        let snippet = Snippet::source(text).line_start(placed.line);
        group = group.element(snippet.annotation(AnnotationKind::Primary.span(span)));
    }
    if let Some(shown) = &finding.shown {
        group = group.element(Level::NOTE.message(format!("a reader sees: {}", on_screen(&harmless(shown)))));
    }
    if let Some(help) = &finding.help {
        group = group.element(Level::HELP.message(harmless(help).into_owned()));
    }
    rendered(&[group])
}

/// The part of a line that is drawn, and what is meant in it.
fn cut(excerpt: &Excerpt) -> (String, std::ops::Range<usize>) {
    let text = excerpt.text.as_str();
    let from = text.floor_char_boundary(excerpt.start.saturating_sub(DRAWN_AROUND));
    let marked_end = text.floor_char_boundary(excerpt.end.min(excerpt.start + 2 * DRAWN_AROUND)).max(excerpt.start);
    let to = text.ceil_char_boundary((marked_end + DRAWN_AROUND).min(text.len()));
    let mut before = harmless(&text[from..excerpt.start]).into_owned();
    if from > 0 {
        before.insert_str(0, "...");
    }
    let marked = harmless(&text[excerpt.start..marked_end]);
    let after = harmless(&text[marked_end..to]);
    let dots = if to < text.len() { "..." } else { "" };
    let span = before.len()..before.len() + marked.len();
    (format!("{before}{marked}{after}{dots}"), span)
}

/// A text in visual order, so that it stands so on the screen: a terminal that lays lines out would turn it round again.
fn on_screen(visual: &str) -> String {
    if std::io::stdout().is_terminal() && terminal::lays_lines_out() {
        format!("\u{202D}{visual}\u{202C}")
    } else {
        visual.to_owned()
    }
}
