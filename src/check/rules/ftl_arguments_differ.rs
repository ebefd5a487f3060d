//! A translation with other arguments.

use super::FLUENT;
use crate::check::fluent::Catalog;
use crate::check::kind::SourceKind::Fluent;
use crate::check::noticed::Noticed;
use crate::check::rule::{Check, Example, Rule, Standing};
use crate::diagnostic::Severity;

pub(super) static RULE: Rule = Rule {
    id: "ftl-arguments-differ",
    severity: Severity::Error,
    standing: Standing::Default,
    origin: FLUENT,
    what: "A message asks for other arguments than the same message in English.",
    why: "An argument that the program does not give is printed as `{$name}`; one that is not asked for is lost.",
    example: Example::new(Fluent, "### en\nby = By { $author }\n### he\nby = מאת { $writer }\n", "### en\nby = By { $author }\n### he\nby = מאת { $author }\n"),
    fix: None,
    check: Check::Catalog(look),
};

fn look(catalog: &Catalog<'_>, noticed: &mut Noticed) {
    for message in catalog.messages.iter().filter(|message| !message.is_term) {
        let Some(reference) = catalog.others.reference.get(&message.id) else { continue };
        for argument in message.arguments.difference(&reference.arguments) {
            noticed
                .at(message.place, format!("`{}` asks for `${argument}`, which it has not in English", message.id))
                .help("see what the argument is called in English");
        }
        for argument in reference.arguments.difference(&message.arguments) {
            noticed
                .at(message.place, format!("`{}` does not ask for `${argument}`, which it has in English", message.id))
                .help("print it, or choose by it");
        }
    }
}
