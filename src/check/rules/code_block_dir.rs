//! A block of code in a right-to-left page.

use super::INLINE;
use crate::bidi::LetterStatistics;
use crate::check::kind::SourceKind::Html;
use crate::check::noticed::Noticed;
use crate::check::passage::{BaseFrom, Passage, Setting};
use crate::check::rule::{Check, Example, Rule, Standing};
use crate::diagnostic::Severity;
use crate::lang::Direction;

pub(super) static RULE: Rule = Rule {
    id: "code-block-dir",
    severity: Severity::Warning,
    standing: Standing::Default,
    origin: INLINE,
    what: "A block of code stands in right-to-left text and has no `dir`.",
    why: "Its lines begin on the right, and their signs stand on the wrong side.",
    example: Example::new(Html, "<html lang=\"he\" dir=\"rtl\"><meta charset=\"utf-8\"><pre>if (a == b) return 1;</pre>", "<html lang=\"he\" dir=\"rtl\"><meta charset=\"utf-8\"><pre dir=\"ltr\">if (a == b) return 1;</pre>"),
    fix: Some("Puts `dir=\"ltr\"` on the element."),
    check: Check::Passage(look),
};

fn look(passage: &Passage, noticed: &mut Noticed) {
    if passage.setting != Setting::Code || passage.base != Direction::Rtl || passage.base_from != BaseFrom::Around {
        return;
    }
    let Some(owner) = passage.owner.as_ref().filter(|owner| owner.name == "pre") else { return };
    // A poem, too, may stand in `pre`.
    let statistics = LetterStatistics::new(&passage.text, &[]);
    if statistics.ltr > statistics.rtl {
        noticed
            .at(owner.head(), "the code runs from right to left")
            .help("`<pre dir=\"ltr\">`")
            .insert(owner.after_name(), " dir=\"ltr\"");
    }
}
