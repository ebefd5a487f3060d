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
    let path = harmless(file).into_owned();
    let origin = |path| Origin::path(path).line(placed.line).char_column(placed.column);
    let group = Group::with_title(title);
    let mut group = match &placed.excerpt {
        None => group.element(origin(path)),
        Some(excerpt) => {
            let Cut { text, meant, is_whole } = cut(excerpt);
            let snippet = Snippet::source(text).line_start(placed.line).annotation(AnnotationKind::Primary.span(meant));
            // Of a line that is cut, the column would be counted from the cut on.
            if is_whole { group.element(snippet.path(path)) } else { group.element(origin(path)).element(snippet) }
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

/// The part of a line that is drawn.
struct Cut {
    text: String,
    /// What is meant in it.
    meant: std::ops::Range<usize>,
    is_whole: bool,
}

fn cut(excerpt: &Excerpt) -> Cut {
    let text = excerpt.text.as_str();
    let is_short = text.len() <= 4 * DRAWN_AROUND;
    let around = if is_short { text.len() } else { DRAWN_AROUND };
    let from = text.floor_char_boundary(excerpt.start.saturating_sub(around));
    let end = text.floor_char_boundary(excerpt.end.min(excerpt.start + 2 * DRAWN_AROUND)).max(excerpt.start);
    let to = text.ceil_char_boundary((end + around).min(text.len()));
    let dots = |is_cut: bool| if is_cut { "..." } else { "" };
    let before = format!("{}{}", dots(from > 0), harmless(&text[from..excerpt.start]));
    let marked = harmless(&text[excerpt.start..end]);
    let meant = before.len()..before.len() + marked.len();
    let after = format!("{}{}", harmless(&text[end..to]), dots(to < text.len()));
    Cut { text: format!("{before}{marked}{after}"), meant, is_whole: from == 0 && to == text.len() }
}

/// A text in visual order, so that it stands so on the screen: a terminal that lays lines out would turn it round again.
fn on_screen(visual: &str) -> String {
    if std::io::stdout().is_terminal() && terminal::lays_lines_out() {
        format!("\u{202D}{visual}\u{202C}")
    } else {
        visual.to_owned()
    }
}
