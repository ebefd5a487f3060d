//! An attribute with something in it that loses its order.

use super::CONTROLS;
use crate::check::kind::SourceKind::Html;
use crate::check::noticed::Noticed;
use crate::check::order::{enclose, isolates};
use crate::check::passage::{PAGE_TITLE, Passage, Setting};
use crate::check::rule::{Check, Example, Rule, Standing};
use crate::diagnostic::Severity;

pub(super) static RULE: Rule = Rule {
    id: "attribute-not-isolated",
    severity: Severity::Warning,
    standing: Standing::Default,
    origin: CONTROLS,
    what: "Something in a text that can hold no markup (`alt`, `title`, `aria-label`, `placeholder`, the `content` of a description) is shown in another order than it is read.",
    why: "Tooltips, search results and shared links are laid out as any other text; only isolate characters can help there.",
    example: Example::new(Html, "<p dir=\"rtl\" lang=\"he\"><img src=\"a.png\" alt=\"ספר על C++ ועוד\"> ספר</p>", "<p dir=\"rtl\" lang=\"he\"><img src=\"a.png\" alt=\"ספר על \u{2066}C++\u{2069} ועוד\"> ספר</p>"),
    fix: Some("Puts it between isolate characters."),
    check: Check::Passage(look),
};

fn look(passage: &Passage, noticed: &mut Noticed) {
    let Setting::Plain { name } = passage.setting else { return };
    if name == PAGE_TITLE {
        return;
    }
    for isolate in isolates(passage, |_| true) {
        let found = &passage.text[isolate.span.range()];
        let message = format!("`{found}` in `{name}` is shown in another order than it is read");
        enclose(passage, isolate, noticed.at(passage.source(isolate.span), message));
    }
}
