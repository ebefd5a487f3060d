//! Bidi controls where markup can be.

use super::CONTROLS;
use crate::check::characters::name;
use crate::check::kind::SourceKind::Html;
use crate::check::noticed::Noticed;
use crate::check::passage::{Passage, Setting};
use crate::check::rule::{Check, Example, Rule, Standing};
use crate::diagnostic::Severity;

pub(super) static RULE: Rule = Rule {
    id: "control-instead-of-markup",
    severity: Severity::Note,
    standing: Standing::Pedantic,
    origin: CONTROLS,
    what: "An embedding or isolate is set by a control character in a text that can hold markup.",
    why: "Characters cannot be seen in an editor, and get lost or unbalanced when the text is edited. `bdi` and `dir` do the same.",
    example: Example::new(Html, "<p lang=\"en\">He writes for &#x2067;&#x5D0;&#x5D1;&#x2069;, 15.3.2026.</p>", "<p lang=\"en\">He writes for <bdi dir=\"rtl\">&#x5D0;&#x5D1;</bdi>, 15.3.2026.</p>"),
    fix: None,
    check: Check::Passage(look),
};

fn look(passage: &Passage, noticed: &mut Noticed) {
    if passage.setting != Setting::Markup {
        return;
    }
    for span in passage.runs_of(|c| matches!(c, '\u{202A}' | '\u{202B}' | '\u{2066}'..='\u{2068}')) {
        let name = name(passage.text[span.start..].chars().next().unwrap_or_default());
        noticed.at(passage.source(span), format!("{name} stands where markup can be")).help("use `<bdi dir>`");
    }
}
