//! A phrase of the other direction that loses its order.

use super::INLINE;
use crate::check::kind::SourceKind::Html;
use crate::check::noticed::Noticed;
use crate::check::order::{PHRASE, isolates, wrap};
use crate::check::passage::{Passage, Setting};
use crate::check::rule::{Check, Example, Rule, Standing};
use crate::diagnostic::Severity;

pub(super) static RULE: Rule = Rule {
    id: "phrase-not-isolated",
    severity: Severity::Warning,
    standing: Standing::Default,
    origin: INLINE,
    what: "A phrase in the other direction is shown in another order than it is read: it changes places with a number, or its punctuation is torn off.",
    why: "A name in the other script and a number after it are one run to the algorithm, and are laid out as one.",
    example: Example::new(Html, "<p dir=\"ltr\" lang=\"en\">He writes for הארץ, 15.3.2026, and others.</p>", "<p dir=\"ltr\" lang=\"en\">He writes for <bdi lang=\"he\" dir=\"rtl\">הארץ</bdi>, 15.3.2026, and others.</p>"),
    fix: Some("Puts it in `<bdi lang dir>`, where it begins and ends in the same element."),
    check: Check::Passage(look),
};

fn look(passage: &Passage, noticed: &mut Noticed) {
    if passage.setting != Setting::Markup {
        return;
    }
    for isolate in isolates(passage, |isolate| isolate.reason == PHRASE) {
        let phrase = &passage.text[isolate.span.range()];
        let message = format!("the phrase `{phrase}` is shown in another order than it is read");
        wrap(passage, isolate, noticed.at(passage.source(isolate.span), message));
    }
}
