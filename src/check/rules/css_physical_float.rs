//! Floats to a physical side.

use super::LOGICAL;
use crate::check::css::Declaration;
use crate::check::kind::SourceKind::Css;
use crate::check::noticed::{Condition, Noticed};
use crate::check::rule::{Check, Example, Rule, Standing};
use crate::diagnostic::Severity;

pub(super) static RULE: Rule = Rule {
    id: "css-physical-float",
    severity: Severity::Note,
    standing: Standing::Default,
    origin: LOGICAL,
    what: "In a page with right-to-left text, or in a style sheet by itself, something floats to the left or the right.",
    why: "Pictures and columns stand on the wrong side of the mirrored page.",
    example: Example::new(Css, ".picture { float: left }", ".picture { float: inline-start }"),
    fix: None,
    check: Check::Declaration(look),
};

fn look(declaration: &Declaration<'_>, noticed: &mut Noticed) {
    let side = declaration.value.split_whitespace().next().unwrap_or_default();
    if matches!(declaration.property, "float" | "clear") && matches!(side, "left" | "right") && !declaration.is_meant() {
        let message = format!("`{}: {side}` names a physical side", declaration.property);
        noticed.at_if(Condition::RightToLeft, declaration.place, message).help("`inline-start` or `inline-end`");
    }
}
