//! A block that runs against the page, without `dir`.

use super::DIRECTION;
use crate::check::kind::SourceKind::Html;
use crate::check::noticed::Noticed;
use crate::check::order::{in_words, shown};
use crate::check::passage::{BaseFrom, Passage, Setting};
use crate::check::rule::{Check, Example, Rule, Standing};
use crate::diagnostic::Severity;
use crate::text::Span;

pub(super) static RULE: Rule = Rule {
    id: "dir-missing",
    severity: Severity::Warning,
    standing: Standing::Default,
    origin: DIRECTION,
    what: "A block whose text runs in the other direction than the page has no `dir`, and is read in another order than it was written.",
    why: "It is laid out in the direction around it: its final stop stands at the beginning of the line, its brackets turn.",
    example: Example::new(Html, "<html lang=\"he\" dir=\"rtl\"><meta charset=\"utf-8\"><p>Copyright 2024 by the Harbour Times (all rights reserved).</p>", "<html lang=\"he\" dir=\"rtl\"><meta charset=\"utf-8\"><p dir=\"ltr\">Copyright 2024 by the Harbour Times (all rights reserved).</p>"),
    fix: Some("Puts `dir` on the element, where the text is all that it holds."),
    check: Check::Passage(look),
};

fn look(passage: &Passage, noticed: &mut Noticed) {
    let Some(order) = passage.order.as_ref().filter(|_| passage.setting == Setting::Markup) else { return };
    let (Some(direction), BaseFrom::Around) = (order.other_direction, passage.base_from) else { return };
    let message = format!("the text runs {}, the page around it {}", in_words(direction), in_words(passage.base));
    let owner = passage.owner.as_ref();
    let finding = noticed.at(owner.map_or(passage.whole(), |owner| owner.head()), message);
    finding.shown = Some(shown(passage, Span::new(0, 0)));
    match owner.filter(|owner| owner.attribute("dir").is_none()) {
        Some(owner) => finding
            .help(format!("say so: `<{} dir=\"{direction}\">`", owner.name))
            .insert(owner.after_name(), format!(" dir=\"{direction}\"")),
        None => finding.help(format!("put it in an element with `dir=\"{direction}\"`")),
    };
}
