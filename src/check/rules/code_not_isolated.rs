//! `<code>` in right-to-left text that loses its order.

use super::INLINE;
use crate::check::kind::SourceKind::Html;
use crate::check::noticed::Noticed;
use crate::check::order::{code_around, isolates};
use crate::check::passage::Passage;
use crate::check::rule::{Check, Example, Rule, Standing};
use crate::diagnostic::Severity;

pub(super) static RULE: Rule = Rule {
    id: "code-not-isolated",
    severity: Severity::Warning,
    standing: Standing::Default,
    origin: INLINE,
    what: "An element of code in right-to-left text has no `dir`, and is shown in another order than it was written.",
    why: "Signs at its ends, and numbers beside it, go to the other side: `/usr/bin/` becomes `/usr/bin` with its slash before.",
    example: Example::new(Html, "<p dir=\"rtl\" lang=\"he\">הריצו את <code>./make --all!</code> עכשיו.</p>", "<p dir=\"rtl\" lang=\"he\">הריצו את <code dir=\"ltr\">./make --all!</code> עכשיו.</p>"),
    fix: Some("Puts `dir=\"ltr\"` on the element."),
    check: Check::Passage(look),
};

fn look(passage: &Passage, noticed: &mut Noticed) {
    let mut told = None;
    for isolate in isolates(passage, |_| true) {
        let Some(code) = code_around(passage, isolate.span).filter(|code| told != Some(code.tag)) else { continue };
        told = Some(code.tag);
        noticed
            .at(code.head(), "the code is shown in another order than it was written")
            .help(format!("`<{} dir=\"ltr\">`", code.name))
            .insert(code.after_name(), " dir=\"ltr\"");
    }
}
