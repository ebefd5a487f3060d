//! U+FEFF within a text.

use super::STANDARD;
use crate::check::kind::SourceKind::Html;
use crate::check::noticed::Noticed;
use crate::check::passage::Passage;
use crate::check::rule::{Check, Example, Rule, Standing};
use crate::diagnostic::Severity;

pub(super) static RULE: Rule = Rule {
    id: "byte-order-mark-inside",
    severity: Severity::Warning,
    standing: Standing::Default,
    origin: STANDARD,
    what: "A byte order mark (U+FEFF) stands within a text.",
    why: "Files with such a mark were joined. It cannot be seen, parts words for search, and may open an empty line.",
    example: Example::new(Html, "<p lang=\"en\">The ferries \u{FEFF}stop at noon.</p>", "<p lang=\"en\">The ferries stop at noon.</p>"),
    fix: Some("Takes it out."),
    check: Check::Passage(look),
};

fn look(passage: &Passage, noticed: &mut Noticed) {
    for span in passage.runs_of(|c| c == '\u{FEFF}') {
        let place = passage.source(span);
        if place.start > 0 {
            noticed.at(place, "a byte order mark stands within the text").help("take it out").replace(place, "");
        }
    }
}
