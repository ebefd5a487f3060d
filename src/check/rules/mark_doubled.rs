//! The same mark twice.

use super::BIDI;
use crate::check::characters::name;
use crate::check::kind::SourceKind::Html;
use crate::check::noticed::Noticed;
use crate::check::passage::Passage;
use crate::check::rule::{Check, Example, Rule, Standing};
use crate::diagnostic::Severity;

pub(super) static RULE: Rule = Rule {
    id: "mark-doubled",
    severity: Severity::Note,
    standing: Standing::Default,
    origin: BIDI,
    what: "A left-to-right or right-to-left mark stands twice or more in a row.",
    why: "One says all that there is to say; the others only make the text differ from what it looks like.",
    example: Example::new(Html, "<p lang=\"en\">Call&rlm;&rlm; me.</p>", "<p lang=\"en\">Call&rlm; me.</p>"),
    fix: Some("Takes all but one out."),
    check: Check::Passage(look),
};

fn look(passage: &Passage, noticed: &mut Noticed) {
    if !passage.is_prose() || passage.text.is_ascii() {
        return;
    }
    let mut before = None;
    for (span, c) in passage.characters() {
        let is_mark = matches!(c, '\u{200E}' | '\u{200F}' | '\u{61C}');
        if is_mark && before == Some((span.start, c)) {
            let place = passage.source(span);
            noticed.at(place, format!("{} stands here twice", name(c))).help("take one out").replace(place, "");
        }
        before = Some((span.end, c));
    }
}
