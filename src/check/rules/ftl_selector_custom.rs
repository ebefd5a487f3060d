//! A choice by what is neither a number nor a text.

use super::FLUENT;
use crate::check::fluent::Catalog;
use crate::check::fluent::Selector;
use crate::check::kind::SourceKind::Fluent;
use crate::check::noticed::Noticed;
use crate::check::rule::{Check, Example, Rule, Standing};
use crate::diagnostic::Severity;

pub(super) static RULE: Rule = Rule {
    id: "ftl-selector-custom",
    severity: Severity::Warning,
    standing: Standing::Default,
    origin: FLUENT,
    what: "A choice goes by the result of a function other than `NUMBER`.",
    why: "Such a value is neither a number nor a text, so the default variant is always taken.",
    example: Example::new(Fluent, "when = { DATETIME($date) ->\n    [today] today\n   *[other] another day\n}\n", "when = { $day ->\n    [today] today\n   *[other] another day\n}\n"),
    fix: None,
    check: Check::Catalog(look),
};

fn look(catalog: &Catalog<'_>, noticed: &mut Noticed) {
    for select in catalog.messages.iter().flat_map(|message| &message.selects) {
        if let Selector::Function(name) = &select.selector {
            let message = format!("a choice by `{name}` always takes the default variant");
            noticed.at(select.place, message).help("choose by an argument that is a number or a text");
        }
    }
}
