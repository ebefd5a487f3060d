//! Text aligned to a physical side.

use super::LOGICAL;
use crate::check::css::Declaration;
use crate::check::kind::SourceKind::Css;
use crate::check::noticed::{Condition, Noticed};
use crate::check::rule::{Check, Example, Rule, Standing};
use crate::diagnostic::Severity;

pub(super) static RULE: Rule = Rule {
    id: "css-physical-align",
    severity: Severity::Note,
    standing: Standing::Default,
    origin: LOGICAL,
    what: "In a page with right-to-left text, or in a style sheet by itself, text is aligned to the left or the right.",
    why: "`start` and `end` follow the text; a physical side is wrong as soon as the page, or one phrase of it, runs the other way.",
    example: Example::new(Css, ".story { text-align: right }", ".story { text-align: start }"),
    fix: None,
    check: Check::Declaration(look),
};

fn look(declaration: &Declaration<'_>, noticed: &mut Noticed) {
    let is_aligned = matches!(declaration.property, "text-align" | "text-align-last");
    let side = declaration.value.split_whitespace().next().unwrap_or_default();
    if is_aligned && matches!(side, "left" | "right") && !declaration.is_meant() {
        let message = format!("`{}: {side}` names a physical side", declaration.property);
        noticed.at_if(Condition::RightToLeft, declaration.place, message).help("`start` or `end`");
    }
}
