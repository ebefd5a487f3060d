//! A message that a catalog has twice.

use super::FLUENT;
use crate::check::fluent::Catalog;
use crate::check::kind::SourceKind::Fluent;
use crate::check::noticed::Noticed;
use crate::check::rule::{Check, Example, Rule, Standing};
use crate::diagnostic::Severity;
use std::collections::BTreeSet;

pub(super) static RULE: Rule = Rule {
    id: "ftl-duplicate",
    severity: Severity::Error,
    standing: Standing::Default,
    origin: FLUENT,
    what: "A catalog has two messages or terms of one name.",
    why: "One of them is never printed, and which it is depends on the program.",
    example: Example::new(Fluent, "share = Share\nshare = Send\n", "share = Share\n"),
    fix: None,
    check: Check::Catalog(look),
};

fn look(catalog: &Catalog<'_>, noticed: &mut Noticed) {
    let mut seen = BTreeSet::new();
    for message in catalog.messages {
        if !seen.insert(message.name()) {
            let finding = noticed.at(message.place, format!("`{}` is here a second time", message.name()));
            finding.help("take one out, or give it another name");
        }
    }
}
