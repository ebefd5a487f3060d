//! A translation without the isolates of the original.

use super::FLUENT;
use crate::check::fluent::Catalog;
use crate::check::kind::SourceKind::Fluent;
use crate::check::noticed::Noticed;
use crate::check::rule::{Check, Example, Rule, Standing};
use crate::diagnostic::Severity;

pub(super) static RULE: Rule = Rule {
    id: "ftl-isolate-lost",
    severity: Severity::Warning,
    standing: Standing::Default,
    origin: FLUENT,
    what: "A message has fewer isolate characters than the same message in English.",
    why: "What is put in there runs together with the text around, and loses its order: in a right-to-left language more than in English.",
    example: Example::new(Fluent, "### en\nby = By \u{2068}{ $author }\u{2069}.\n### he\nby = מאת { $author }.\n", "### en\nby = By \u{2068}{ $author }\u{2069}.\n### he\nby = מאת \u{2068}{ $author }\u{2069}.\n"),
    fix: None,
    check: Check::Catalog(look),
};

fn look(catalog: &Catalog<'_>, noticed: &mut Noticed) {
    for message in catalog.messages.iter().filter(|message| !message.is_term) {
        let Some(reference) = catalog.others.reference.get(&message.id) else { continue };
        if message.isolates < reference.isolates && !message.arguments.is_empty() {
            noticed
                .at(message.place, format!("`{}` has isolates in English, and here not as many", message.id))
                .help("put U+2068 and U+2069 around what is put in, as in English");
        }
    }
}
