//! A reference to a message that there is not.

use super::FLUENT;
use crate::check::fluent::Catalog;
use crate::check::kind::SourceKind::Fluent;
use crate::check::noticed::Noticed;
use crate::check::rule::{Check, Example, Rule, Standing};
use crate::diagnostic::Severity;

pub(super) static RULE: Rule = Rule {
    id: "ftl-reference-unknown",
    severity: Severity::Error,
    standing: Standing::Default,
    origin: FLUENT,
    what: "A message refers to a message or term that its language does not have.",
    why: "The name is printed in its place.",
    example: Example::new(Fluent, "greeting = Hello, { reader }\n", "greeting = Hello, { reader }\nreader = reader\n"),
    fix: None,
    check: Check::Catalog(look),
};

fn look(catalog: &Catalog<'_>, noticed: &mut Noticed) {
    for (name, place) in catalog.messages.iter().flat_map(|message| &message.references) {
        // Terms, such as the name of the product, are often in a file of their own.
        let may_be_elsewhere = name.starts_with('-') && catalog.others.files < 2;
        if !catalog.others.known.contains(name) && !may_be_elsewhere {
            noticed.at(*place, format!("there is no `{name}`")).help("write it, or see what its name is today");
        }
    }
}
