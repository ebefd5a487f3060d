//! `dir=auto` that takes a foreign name for the sentence.

use super::DIRECTION;
use crate::check::kind::SourceKind::Html;
use crate::check::noticed::Noticed;
use crate::check::order::{in_words, shown};
use crate::check::passage::{BaseFrom, Passage};
use crate::check::rule::{Check, Example, Rule, Standing};
use crate::diagnostic::Severity;
use crate::text::Span;

pub(super) static RULE: Rule = Rule {
    id: "dir-auto-misjudges",
    severity: Severity::Warning,
    standing: Standing::Default,
    origin: DIRECTION,
    what: "`dir=\"auto\"` gives a text the direction of its first letter, and most of its letters have the other.",
    why: "A Hebrew sentence that begins with a Latin name is laid out from left to right, with its parts in the wrong order.",
    example: Example::new(Html, "<p dir=\"auto\" lang=\"he\">Microsoft הודיעה אתמול על שורה של פיטורים.</p>", "<p dir=\"rtl\" lang=\"he\">Microsoft הודיעה אתמול על שורה של פיטורים.</p>"),
    fix: Some("Declares the direction of the sentence."),
    check: Check::Passage(look),
};

fn look(passage: &Passage, noticed: &mut Noticed) {
    let (Some(order), BaseFrom::Auto) = (&passage.order, passage.base_from) else { return };
    let Some(direction) = order.majority_against else { return };
    let message = format!("the first letter runs {}, the sentence {}", in_words(passage.base), in_words(direction));
    let attribute = passage.owner.as_ref().and_then(|owner| owner.attribute("dir"));
    let finding = noticed.at(attribute.map_or(passage.whole(), |attribute| attribute.place), message);
    finding.shown = Some(shown(passage, Span::new(0, 0)));
    finding.help(format!("`dir=\"{direction}\"`"));
    if let Some(attribute) = attribute {
        finding.replace(attribute.place, direction.as_str());
    }
}
