//! A message that a language lacks.

use super::FLUENT;
use crate::check::fluent::Catalog;
use crate::check::kind::SourceKind::Fluent;
use crate::check::noticed::Noticed;
use crate::check::rule::{Check, Example, Rule, Standing};
use crate::diagnostic::Severity;
use crate::text::SourceSpan;

pub(super) static RULE: Rule = Rule {
    id: "ftl-message-missing",
    severity: Severity::Error,
    standing: Standing::Default,
    origin: FLUENT,
    what: "A catalog lacks a message that the catalog in English has.",
    why: "The page speaks English there, or prints the name of the message.",
    example: Example::new(Fluent, "### en\nshare = Share\nprint = Print\n### he\nshare = שיתוף\n", "### en\nshare = Share\nprint = Print\n### he\nshare = שיתוף\nprint = הדפסה\n"),
    fix: None,
    check: Check::Catalog(look),
};

fn look(catalog: &Catalog<'_>, noticed: &mut Noticed) {
    if !catalog.is_first {
        return;
    }
    let missing: Vec<&str> =
        catalog.others.reference.keys().map(String::as_str).filter(|id| !catalog.others.known.contains(*id)).collect();
    for id in missing {
        noticed.at(SourceSpan::new(0, 0), format!("the message `{id}` is missing")).help("translate it from English");
    }
}
