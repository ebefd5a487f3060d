//! A message that only a translation has.

use super::FLUENT;
use crate::check::fluent::Catalog;
use crate::check::kind::SourceKind::Fluent;
use crate::check::noticed::Noticed;
use crate::check::rule::{Check, Example, Rule, Standing};
use crate::diagnostic::Severity;

pub(super) static RULE: Rule = Rule {
    id: "ftl-message-unknown",
    severity: Severity::Note,
    standing: Standing::Pedantic,
    origin: FLUENT,
    what: "A catalog has a message that the catalog in English lacks.",
    why: "Nobody prints it: its name has changed, or it is of yesterday.",
    example: Example::new(Fluent, "### en\nshare = Share\n### he\nshare = שיתוף\nfax = פקס\n", "### en\nshare = Share\n### he\nshare = שיתוף\n"),
    fix: None,
    check: Check::Catalog(look),
};

fn look(catalog: &Catalog<'_>, noticed: &mut Noticed) {
    let reference = &catalog.others.reference;
    for message in catalog.messages.iter().filter(|message| !message.is_term && !reference.is_empty()) {
        if !reference.contains_key(&message.id) {
            let finding = noticed.at(message.place, format!("there is no message `{}` in English", message.id));
            finding.help("take it out, or see what its name is today");
        }
    }
}
