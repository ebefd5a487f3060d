//! Bidi controls in code.

use super::SOURCE_CODE;
use crate::check::characters::name;
use crate::check::html::is_code;
use crate::check::kind::SourceKind::Html;
use crate::check::noticed::Noticed;
use crate::check::passage::{Passage, Setting};
use crate::check::rule::{Check, Example, Rule, Standing};
use crate::diagnostic::Severity;
use crate::text::Span;

pub(super) static RULE: Rule = Rule {
    id: "trojan-source",
    severity: Severity::Error,
    standing: Standing::Default,
    origin: SOURCE_CODE,
    what: "Code holds a bidi embedding, override or isolate.",
    why: "Code that looks harmless to who reviews it can do something else: comments that end early, strings that are code (CVE-2021-42574). In strings, such characters are written as escapes.",
    example: Example::new(Html, "<script>if (admin) { /*&#x202E;*/ run(); } // \u{202E}</script>", "<script>if (admin) { run(); } // \\\\u202E</script>"),
    fix: None,
    check: Check::Passage(look),
};

fn look(passage: &Passage, noticed: &mut Noticed) {
    if passage.text.is_ascii() {
        return;
    }
    let in_code = |span: Span| {
        let phrases = &passage.phrases;
        passage.setting == Setting::Code || phrases.iter().any(|phrase| is_code(&phrase.element.name) && phrase.span.contains(span))
    };
    for span in passage.runs_of(|c| matches!(c, '\u{202A}'..='\u{202E}' | '\u{2066}'..='\u{2069}')) {
        if in_code(span) {
            let name = name(passage.text[span.start..].chars().next().unwrap_or_default());
            noticed.at(passage.source(span), format!("{name} stands in code")).help("take it out, or write it as an escape");
        }
    }
}
