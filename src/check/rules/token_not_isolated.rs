//! A token that loses its order.

use super::INLINE;
use crate::bidi::Isolate;
use crate::check::kind::SourceKind::Html;
use crate::check::noticed::Noticed;
use crate::check::order::{PHRASE, code_around, isolates, wrap};
use crate::check::passage::{Passage, Setting};
use crate::check::rule::{Check, Example, Rule, Standing};
use crate::diagnostic::Severity;

pub(super) static RULE: Rule = Rule {
    id: "token-not-isolated",
    severity: Severity::Warning,
    standing: Standing::Default,
    origin: INLINE,
    what: "A number with a sign, a phone number, an address, a name that ends in punctuation, or the like, is shown in another order than it is read.",
    why: "The algorithm gives the signs at its ends to the text around: `C++` becomes `++C`, `-5` becomes `5-`. What has to stay together is isolated.",
    example: Example::new(Html, "<p dir=\"rtl\" lang=\"he\">הוא כותב ב-C++ מאז.</p>", "<p dir=\"rtl\" lang=\"he\">הוא כותב ב-<bdi dir=\"ltr\">C++</bdi> מאז.</p>"),
    fix: Some("Puts it in `<bdi dir>`, where it begins and ends in the same element."),
    check: Check::Passage(look),
};

fn look(passage: &Passage, noticed: &mut Noticed) {
    if passage.setting != Setting::Markup {
        return;
    }
    let is_token = |isolate: &Isolate| isolate.reason != PHRASE && code_around(passage, isolate.span).is_none();
    for isolate in isolates(passage, is_token) {
        let token = &passage.text[isolate.span.range()];
        let message = format!("the {} `{token}` is shown in another order than it is read", isolate.reason);
        wrap(passage, isolate, noticed.at(passage.source(isolate.span), message));
    }
}
