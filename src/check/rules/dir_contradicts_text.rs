//! `dir` that the letters of the text contradict.

use super::DIRECTION;
use crate::check::kind::SourceKind::Html;
use crate::check::noticed::Noticed;
use crate::check::order::{in_words, shown};
use crate::check::passage::{BaseFrom, Passage};
use crate::check::rule::{Check, Example, Rule, Standing};
use crate::diagnostic::Severity;
use crate::text::Span;

pub(super) static RULE: Rule = Rule {
    id: "dir-contradicts-text",
    severity: Severity::Error,
    standing: Standing::Default,
    origin: DIRECTION,
    what: "An element declares a direction, and not one letter of its text has it.",
    why: "Its punctuation and numbers stand on the wrong side.",
    example: Example::new(Html, "<p dir=\"ltr\" lang=\"he\">שלום, עולם!</p>", "<p dir=\"rtl\" lang=\"he\">שלום, עולם!</p>"),
    fix: Some("Declares the direction of the letters."),
    check: Check::Passage(look),
};

fn look(passage: &Passage, noticed: &mut Noticed) {
    let Some(order) = passage.order.as_ref().filter(|_| passage.base_from == BaseFrom::Own) else { return };
    let Some((direction, attribute)) = order.only_direction.zip(passage.owner.as_ref().and_then(|owner| owner.attribute("dir")))
    else {
        return;
    };
    let message = format!("the text runs {}, and is declared to run {}", in_words(direction), in_words(passage.base));
    let finding = noticed.at(attribute.place, message);
    finding.shown = Some(shown(passage, Span::new(0, 0)));
    finding.help(format!("`dir=\"{direction}\"`")).replace(attribute.place, direction.as_str());
}
