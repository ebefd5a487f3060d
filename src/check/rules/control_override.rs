//! LRO or RLO in a text.

use super::BIDI;
use crate::check::characters::name;
use crate::check::kind::SourceKind::Html;
use crate::check::noticed::Noticed;
use crate::check::passage::Passage;
use crate::check::rule::{Check, Example, Rule, Standing};
use crate::diagnostic::Severity;

pub(super) static RULE: Rule = Rule {
    id: "control-override",
    severity: Severity::Error,
    standing: Standing::Default,
    origin: BIDI,
    what: "An override (U+202D or U+202E) forces the order of the characters in a text.",
    why: "What people see is not what programs read: names of files, senders and sums are forged so. Texts for readers have no use for it.",
    example: Example::new(Html, "<p lang=\"en\">Open the file photo&#x202E;gpj.exe&#x202C; now.</p>", "<p lang=\"en\">Open the file photoexe.jpg now.</p>"),
    fix: None,
    check: Check::Passage(look),
};

fn look(passage: &Passage, noticed: &mut Noticed) {
    if !passage.is_prose() {
        return;
    }
    for span in passage.runs_of(|c| matches!(c, '\u{202D}' | '\u{202E}')) {
        let name = name(passage.text[span.start..].chars().next().unwrap_or_default());
        noticed
            .at(passage.source(span), format!("{name} forces the order of the characters after it"))
            .help("write the characters in the order in which they are read, and take it out");
    }
}
