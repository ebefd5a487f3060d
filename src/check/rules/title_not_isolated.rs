//! A title with something in it that loses its order.

use super::CONTROLS;
use crate::check::kind::SourceKind::Html;
use crate::check::noticed::Noticed;
use crate::check::order::{enclose, isolates};
use crate::check::passage::{PAGE_TITLE, Passage, Setting};
use crate::check::rule::{Check, Example, Rule, Standing};
use crate::diagnostic::Severity;

pub(super) static RULE: Rule = Rule {
    id: "title-not-isolated",
    severity: Severity::Warning,
    standing: Standing::Default,
    origin: CONTROLS,
    what: "Something in the title of the page is shown in another order than it is read.",
    why: "Tabs, bookmarks, search engines and shared links show the title, and no markup can be in it: isolate characters can.",
    example: Example::new(Html, "<html lang=\"he\" dir=\"rtl\"><meta charset=\"utf-8\"><title>מדריך ל-C++ למתחילים</title>", "<html lang=\"he\" dir=\"rtl\"><meta charset=\"utf-8\"><title>מדריך ל-\u{2066}C++\u{2069} למתחילים</title>"),
    fix: Some("Puts it between isolate characters."),
    check: Check::Passage(look),
};

fn look(passage: &Passage, noticed: &mut Noticed) {
    if passage.setting != (Setting::Plain { name: PAGE_TITLE }) {
        return;
    }
    for isolate in isolates(passage, |_| true) {
        let found = &passage.text[isolate.span.range()];
        let message = format!("`{found}` in the title is shown in another order than it is read");
        enclose(passage, isolate, noticed.at(passage.source(isolate.span), message));
    }
}
