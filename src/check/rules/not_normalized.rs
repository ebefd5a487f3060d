//! Text that is not in NFC.

use super::CHECKER;
use crate::check::kind::SourceKind::Html;
use crate::check::noticed::Noticed;
use crate::check::passage::Passage;
use crate::check::rule::{Check, Example, Rule, Standing};
use crate::diagnostic::Severity;
use unicode_normalization::is_nfc;

pub(super) static RULE: Rule = Rule {
    id: "not-normalized",
    severity: Severity::Note,
    standing: Standing::Pedantic,
    origin: CHECKER,
    what: "A text is not in the normalization form C.",
    why: "The same word may be stored in two ways, and a search for the one does not find the other.",
    example: Example::new(Html, "<p lang=\"en\">The cafe\u{301} is open.</p>", "<p lang=\"en\">The caf\u{E9} is open.</p>"),
    fix: None,
    check: Check::Passage(look),
};

fn look(passage: &Passage, noticed: &mut Noticed) {
    if passage.is_prose() && !passage.text.is_ascii() && !is_nfc(&passage.text) {
        noticed.at(passage.whole(), "the text is not in NFC").help("normalize it when it is stored");
    }
}
