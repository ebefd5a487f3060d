//! U+FFFD in a text.

use super::STANDARD;
use crate::check::kind::SourceKind::Html;
use crate::check::noticed::Noticed;
use crate::check::passage::Passage;
use crate::check::rule::{Check, Example, Rule, Standing};
use crate::diagnostic::Severity;

pub(super) static RULE: Rule = Rule {
    id: "replacement-character",
    severity: Severity::Warning,
    standing: Standing::Default,
    origin: STANDARD,
    what: "A text holds the character that stands for one that could not be read (U+FFFD).",
    why: "Something was lost when the text was decoded.",
    example: Example::new(Html, "<p lang=\"en\">The caf\u{FFFD} is open.</p>", "<p lang=\"en\">The caf\u{E9} is open.</p>"),
    fix: None,
    check: Check::Passage(look),
};

fn look(passage: &Passage, noticed: &mut Noticed) {
    if !passage.is_prose() {
        return;
    }
    for span in passage.runs_of(|c| c == '\u{FFFD}') {
        noticed.at(passage.source(span), "a character could not be read").help("look it up in the source that the text was made from");
    }
}
