//! What is not Fluent.

use super::FLUENT;
use crate::check::fluent::Catalog;
use crate::check::kind::SourceKind::Fluent;
use crate::check::noticed::Noticed;
use crate::check::rule::{Check, Example, Rule, Standing};
use crate::diagnostic::Severity;

pub(super) static RULE: Rule = Rule {
    id: "ftl-syntax",
    severity: Severity::Error,
    standing: Standing::Default,
    origin: FLUENT,
    what: "A part of a catalog cannot be parsed.",
    why: "It is left out, and its message is missing from the page.",
    example: Example::new(Fluent, "greeting = Hello, { $name\n", "greeting = Hello, { $name }\n"),
    fix: None,
    check: Check::Catalog(look),
};

fn look(catalog: &Catalog<'_>, noticed: &mut Noticed) {
    for &place in catalog.junk {
        noticed.at(place, "this is not Fluent").help("look for a brace that is not closed, a missing `=`, or a missing default variant");
    }
}
